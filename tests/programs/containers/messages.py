"""Messages and edge cases of the built-in containers and their iterators."""


def show(lines):
    """Prints each expression with its value or exception."""
    for line in lines.strip().splitlines():
        try:
            outcome = repr(eval(line, globals()))
        except Exception as error:
            outcome = f"{type(error).__name__}: {error}"
        print(f"{line}\n    {outcome}")


show("""
dict([1])
dict([(1, 2, 3)])
dict(1)
dict(1, 2)
{}.update(1, 2)
{}.update(None)
dict([[1, 2], 'ab', 'abc'])
{}.pop()
{}.pop(1)
{}.popitem()
{}.pop(1, 2, 3)
{}.get()
{}.setdefault()
{}[[]]
{}.get([])
[] in {}
{[]}
dict.fromkeys()
dict.fromkeys([[]])
{} | []
""")


def f(**k):
    pass


show("""
f(**{1: 2})
f(**{'a': 1}, **{'a': 2})
f(a=1, **{'a': 2})
{1: 2}.keys() - 1
{1: 2}.keys() & 1
{1: 2}.keys() | {3}
{1: 2}.items() ^ {(1, 3): 2}.items()
1 & {1: 2}.keys()
{1: 2}.keys().isdisjoint(3)
{1: 2}.keys().mapping
{}.values() == 1
hash({}.keys())
{}.__init__(1)
""")


class K:
    def keys(self):
        return 5


class K:
    def keys(self):
        return [1]


show("""
set(1)
set(1, 2)
set(a=1)
frozenset(a=1)
{1} | [1]
{1}.remove(2)
set().pop()
{1}.union(1)
{1} < [1]
{1}.remove({1})
{1} in {frozenset([1])}
frozenset().__class__ is frozenset
set((x for x in [[]]))
{1}.issubset(3)
{1}.add()
""")


class S(set):
    pass


show("""
repr(S([1]))
repr(S())
type(S([1]) | {2})
type({1} | S())
type(S([1]).copy())
type(frozenset([1]) | {2})
type(S([1]).union([2]))
type(S([1]) & {1})
""")


class S(set):
    def __init__(self, *a, **k):
        print(a, k)
        super().__init__(*a)


show("""
S(a=3)
S([1], a=3).union({4})
""")


class F(frozenset):
    pass


show("""
F([1], a=2)
repr(F([1]))
reversed(1)
reversed({1})
enumerate()
enumerate(1)
enumerate([], 1, 2)
enumerate([], 'a')
zip(1)
zip([], 1)
zip(a=1)
list(zip([1], [1, 2], strict=True))
list(zip([1, 2], [1], strict=True))
list(zip([1, 2], [1, 3], [1], strict=True))
map(1)
map()
map(1, 2)
list(map(lambda a, b: a, [1], [1, 2], strict=True))
list(map(lambda a, b: a, [1, 3], [2], strict=True))
map(a=1)
filter(1)
filter(1, 2)
filter(a=1)
iter(1, 2)
iter(1)
next(1)
range()
range(1, 2, 3, 4)
range('a')
range(1, 2, 0)
range(a=1)
range(1)[5]
range(10)[::-2]
range(10).index(20)
range(10)['a']
len(range(10 ** 30))
range(10 ** 30)[10 ** 29]
hash(range(10))
hash(range(0))
range(1.5)
range(3) == range(0, 3, 1)
range(10).index('a')
range(5).count(2)
repr(range(1, 10, 2))
range(5) < range(4)
reversed(range(10 ** 30)).__length_hint__()
range(10)[0:10 ** 30]
hash(range(10 ** 30))
""")


class types:
    MappingProxyType = type(vars(int))


show("""
types.MappingProxyType(1)
repr(types.MappingProxyType({1: 2}))
types.MappingProxyType({1: 2}) | {3: 4}
types.MappingProxyType({})['a']
types.MappingProxyType()
""")


m = types.MappingProxyType({})


try:
    m[1] = 2
except Exception as x:
    print(x)


try:
    m |= 2
except Exception as x:
    print(x)


def i():
    d = {1: 2, 3: 4}
    for k in d:
        d[5] = 6

show("i()")
def i():
    d = {1: 2, 3: 4}
    for k in d:
        del d[k]
        d[k + 100] = 5

show("i()")
def i():
    d = {1, 2}
    for k in d:
        d.add(k + 10)


show("""
i()
slice(1, 2).indices(-1)
slice(1, 2).indices('a')
slice(1, 2) < slice(1, 3)
slice(None, None, -1).indices(10 ** 30)
""")


a, b = (1, 2)


def u():
    a, b = {1: 2, 3: 4, 5: 6}

show("u()")
def u():
    a, b = iter([1, 2, 3])

show("u()")
def u():
    a, b = range(3)

show("u()")
def u():
    a, *b, c = [1]

show("u()")
def u():
    a, b = 1


show("""
u()
""")
