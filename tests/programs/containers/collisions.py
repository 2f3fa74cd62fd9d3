"""Hundreds of thousands of keys: those whose hashes collide in every low bit, and strings, whose hashes nobody can predict."""


class Same:
    """Of one hash, but never equal: a look-up compares with all of them."""

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        return self.n == other.n


same = {Same(n): n for n in range(500)}
print(len(same), same[Same(250)], Same(500) in same, len({Same(n % 100) for n in range(1000)}))

# Hashes that differ in the high bits alone.
COUNT = 200_000
d = {n << 32: n for n in range(COUNT)}
print(len(d), d[12345 << 32], (COUNT << 32) in d, sum(d.values()))
s = {n << 40 for n in range(COUNT)}
print(len(s), 99 << 40 in s, 1 in s)
for n in range(0, COUNT, 2):
    del d[n << 32]
    s.discard(n << 40)
print(len(d), len(s), min(d) >> 32, max(s) >> 40)
f = {n * 2.0**40: n for n in range(COUNT)}
print(len(f), f[7 * 2.0**40])
M = 2**61 - 1
multiples = {n * M: n for n in range(1, 500)}
print(len(multiples), multiples[77 * M], len({hash(key) for key in multiples}))
tuples = {(n << 32, n << 33) for n in range(COUNT)}
print(len(tuples), (1 << 32, 1 << 33) in tuples)
strings = {str(n): n for n in range(COUNT)}
print(len(strings), strings["777"])

