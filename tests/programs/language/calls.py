"""Every kind of parameter and argument, and what wrong calls say."""


def f(a, b=2, /, c=3, *rest, d, e=5, **more):
    return a, b, c, rest, d, e, more


print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, x=7, y=8))
print(f(*[1, 2], *(3,), **{"d": 4}, **{"z": 0}))
print(f(1, d=0, a=9))


def wrong(call):
    try:
        call()
    except TypeError as error:
        print(error)


def g(x, y):
    return x, y


def k(*, key, other=1):
    return key, other


def po(a, b, /):
    return a, b


class C:
    def method(self, x):
        return x

    def __init__(self, n=0):
        self.n = n


wrong(lambda: g())
wrong(lambda: g(1))
wrong(lambda: g(1, 2, 3))
wrong(lambda: g(1, 2, z=3))
wrong(lambda: g(1, x=2))
wrong(lambda: k())
wrong(lambda: k(1))
wrong(lambda: k(1, key=2))
wrong(lambda: po(a=1, b=2))
wrong(lambda: po(1, b=2))
wrong(lambda: C().method())
wrong(lambda: C().method(1, 2))
wrong(lambda: C(1, 2))

wrong(lambda: g(**{"x": 1}, **{"x": 2}))
number = 5
wrong(lambda: number())
wrong(lambda: len())
wrong(lambda: len(1, 2))
wrong(lambda: [].append())
wrong(lambda: f(1))

defaults = []


def remembers(item, seen=[]):
    seen.append(item)
    return seen


print(remembers(1), remembers(2))
print((lambda *a, **k: (a, k))(1, 2, x=3))
print(g(y=1, x=2))
print(max(3, 1, 2), max([1, 5], key=lambda v: -v), min("b", "a"))
print(sorted([3, 1, 2], reverse=True))


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(deep(500))
try:
    deep(10_000)
except RecursionError as error:
    print(error)
print(deep(500))


def outer():
    count = 0

    def inner(step=1, *, scale=1):
        nonlocal count
        count += step * scale
        return count

    return inner


counter = outer()
print(counter(), counter(2), counter(2, scale=10), outer()())
