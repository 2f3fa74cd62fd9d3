"""What dicts, lists, tuples, ranges, slices and unpacking do."""


def show(lines):
    """Prints each expression with its value or exception."""
    for line in lines.strip().splitlines():
        try:
            outcome = repr(eval(line, globals()))
        except Exception as error:
            outcome = f"{type(error).__name__}: {error}"
        print(f"{line}\n    {outcome}")
d = {}


for i in range(1000):
    d[i] = i * 2


for i in range(0, 1000, 3):
    del d[i]


for i in range(500):
    d[f'k{i}'] = i


show("""
len(d)
sum((v for v in d.values()))
list(d)[:5]
list(d)[-3:]
d.popitem()
d.pop('k3')
d.pop('zz', 7)
""")


while d:
    k, v = d.popitem()


show("""
d
k
v
""")


for r in range(3):
    for i in range(100):
        d[i] = 1
    for i in range(100):
        d.popitem()

show("d")
class K:
    def __init__(s, v):
        s.v = v
    def __hash__(s):
        return 1
    def __eq__(s, o):
        return s.v == o.v
    def __repr__(s):
        return f'K{s.v}'


x = {K(i): i for i in range(5)}


show("""
x
x[K(3)]
K(9) in x
""")


del x[K(2)]

show("x")
class Evil:
    def __hash__(s):
        return 1
    def __eq__(s, o):
        x.clear()
        return False


show("""
x.get(Evil())
x
""")


class D(dict):
    def __missing__(s, k):
        return k * 2


show("""
D()[4]
D(a=1)
D({1: 2}).get(5)
{**D(a=3)}
dict(D(z=1))
{1: 2, True: 3}
{1.0: 'a', 1: 'b'}
dict(a=1, **{'b': 2})
{'a': 1} | {'b': 2}
list(reversed({1: 1, 2: 2}))
""")


a = {1: 2}
a |= [(3, 4)]


show("""
a
a == {3: 4, 1: 2}
a != {}
a.setdefault(1, 9)
a.setdefault(8)
a.copy()
a.items() >= {(1, 2)}
a.keys() - {1}
dict.fromkeys('ab', 0)
dict.fromkeys([1, 2])
""")


a['self'] = a

show("a")
l = list(range(10))
del l[::2]

show("l")
l[1:3] = []

show("l")
l[::2] = 'ab'

show("l")
l[5:] = (1, 2)

show("l")
l *= 2

show("l")
l += 'xy'

show("l")
l[-1:0:-3] = [0] * len(l[-1:0:-3])

show("l")
l.insert(-100, 'f')
l.insert(100, 'e')


show("""
l
l.index('e')
l.count(0)
l[::-1]
l[100:]
l[-3:-1]
""")


l.remove('f')
l.reverse()


show("""
l
l.pop()
l.pop(0)
l.pop(-2)
""")


l.clear()


show("""
l
[1] < [1, 2]
[1, 2] == [1, 2]
[[]] * 2
[1] * -1
sorted([3, 1, 2], reverse=True)
sorted('hello')
sorted([1.5, -2, 3])
sorted([(1, 'b'), (1, 'a')])
sorted(['b', 'A'], key=str.lower)
sorted(range(5), key=lambda v: -v)
sorted([5, 3, 4], key=lambda v: v % 2)
sorted([5, 3, 4], key=lambda v: v % 2, reverse=True)
sorted({3: 1, 1: 2})
sorted([1, 'a'])
[3, 2, 1].sort(key=1)
max([[1], [2]])
""")


l = [3, 1, 2]


def k(v):
    l.append(9)
    return v


show("""
l.sort(key=k)
l
""")


l = [3, 1, 2, 5, 4]


class Bad:
    def __init__(s, v):
        s.v = v
    def __lt__(s, o):
        if s.v == 2:
            raise ValueError('bad')
        return s.v < o.v


l = [Bad(i) for i in (5, 3, 2, 4, 1)]


show("""
l.sort()
sorted((b.v for b in l))
""")


t = (1, 2, 3)


show("""
t[::-1]
t + (4,)
t * 2
t[1:]
t == (1, 2, 3)
hash(t)
t < (1, 3)
(1,) < (1, 2)
t.index(2)
t.count(3)
2 in t
()
(1,)
tuple('ab')
tuple(t) is t
t[:] is t
range(10)[2:5]
list(range(5, 0, -2))
range(0) == range(2, 1)
5 in range(10)
range(3).index(2)
list(reversed(range(3)))
len(range(0, 100, 7))
range(10 ** 20)[-1]
list(range(10 ** 20, 10 ** 20 + 3))
list(reversed(range(2 ** 61 - 2, 2 ** 61)))
sum(range(-2 ** 61, -2 ** 61 + 3))
3.0 in range(5)
range(1, 10, 3)[-1]
list(enumerate('ab', 5))
list(enumerate('a', 2 ** 70))
list(zip([1, 2], 'ab'))
list(map(lambda a, b: a + b, [1, 2], [3, 4]))
list(filter(None, [0, 1, 2]))
list(reversed([1, 2, 3]))
list(iter([1, 2, 3].pop, 1))
""")


class S:
    def __getitem__(s, i):
        if i > 3:
            raise IndexError
        return i * i
    def __len__(s):
        return 4


show("""
list(S())
list(reversed(S()))
9 in S()
tuple(S())
""")


a, *b, c = range(5)


show("""
a
b
c
""")


[a, (b, c)] = (1, (2, 3))


show("""
a
b
c
""")


*a, = ()

show("a")
def g():
    r = (yield 1)
    yield from [2, 3]


a, b, c = g()


show("""
a
b
c
[*range(3), *'ab', *{1: 2}]
{*[1, 2], *(3,)}
{**{'a': 1}, 'b': 2}
(lambda *a, **k: (a, k))(*[1, 2], *(3,), **{'x': 1}, y=2)
slice(1, 2)
slice(None, 5).indices(3)
slice(5) == slice(None, 5, None)
[1, 2, 3][slice(0, 2)]
hash(slice(1, 2, 3))
slice(3).stop
""")


for i, (k, v) in enumerate({'a': 1, 'b': 2}.items()):
    print(i, k, v)


n = float('nan')


show("""
n in [n]
[n] == [n]
(n,) == (n,)
{n: 1}[n]
{n} == {n}
[n].count(n)
[n].index(n)
""")


r = []
r.append(r)

show("r == [r]")
q = []
q.append(q)

deep = []


for _ in range(200000):
    deep = [deep]


del deep
deep = ()


for _ in range(200000):
    deep = (deep,)

show("deep == deep")
del deep
deep = {}


for _ in range(200000):
    deep = {'a': deep}


del deep


show("""
list[int]
dict[str, int]
tuple[int, ...]
set[int]
frozenset[str]
{}['a']
{}[1, 2]
[].sort(1)
[1].append()
[].append(1, 2)
{}.keys(1)
dict.fromkeys(5)
[].extend(5)
list(5)
tuple(5)
[1, 2].index(3)
1 .x
set().add()
{1} | {2}
list.append([], 1)
list.append(1, 1)
set.union({1}, [2])
set.union([2])
frozenset.union({1})
dict.get([], 1)
list.__len__(())
""")
