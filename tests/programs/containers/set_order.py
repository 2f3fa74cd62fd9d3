"""Sets iterate in CPython's order, however they came to be."""

state = 12345


def below(limit):
    global state
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return (state >> 8) % limit


def digest(items):
    return hash(tuple(items))


churned = set()
for step in range(3000):
    number = below(400) * (1, 1, 7, 64)[below(4)]
    if below(100) < 45:
        churned.discard(number)
    else:
        churned.add(number)
    if step % 100 == 0:
        print(step, len(churned), digest(churned))

for size in (3, 5, 10, 30, 100, 1000):
    a = {below(size * 3) for _ in range(size)}
    b = {below(size * 3) for _ in range(size * 2)}
    frozen = frozenset(a)
    print(size, len(a), len(b), hash(frozen))
    print([digest(s) for s in (a | b, a & b, a - b, b - a, a ^ b, b ^ a, frozen | b, frozen & b)])
    print([digest(s) for s in (a.union(list(b), range(5)), a.intersection(list(b)), a.difference(list(b)))])
    print([digest(s) for s in (b.difference(dict.fromkeys(a)), a.symmetric_difference(list(b)), a.difference({1}))])
    print([digest(s) for s in (a.copy(), set(b), frozenset(list(a)), set(dict.fromkeys(b)), set(range(size)))])
    print([digest(s) for s in ({(i, i + 1) for i in a}, set(map(float, a)))])
    print(a <= b, a < b, a >= b, a == frozen, a.isdisjoint(b), a.issubset(list(b)))
    a |= b
    a -= {below(size * 3) for _ in range(size)}
    a &= b
    a ^= {1, 2, 3}
    print(digest(a))
    a.update(range(7), [100])
    a.difference_update(range(0, size, 2))
    a.intersection_update(range(size))
    a.symmetric_difference_update(range(3))
    print(digest(a), [a.pop() for _ in range(min(4, len(a)))], digest(a))

print({1, 2, 3, 4, 5}, {10, 20, 30}, {-1, -2, -3}, {1.5, 2, 3.25}, frozenset({3, 1, 2}))
for item in {100, 200, 300, 400, 5}:
    print(item)
