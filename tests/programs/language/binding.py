"""Arguments and parameters of all kinds, in all ways to call, with what does not fit."""


def plain(a, b=2, c=3):
    return a, b, c


def only(a, /, b, *, c, d=4):
    return a, b, c, d


def rest(a, *args, c="c"):
    return a, args, c


def keywords(a, /, b=0, **others):
    return a, b, others


def everything(a, b=2, /, c=3, *args, d, e=5, **others):
    return a, b, c, args, d, e, others


def nothing():
    return ()


def attempt(function, *args, **others):
    try:
        return function(*args, **others)
    except TypeError as error:
        return str(error)


for _ in range(3):
    print(plain(1, c=4), plain(a=1), plain(c=1, b=2, a=3), plain(*(1, 2), **{"c": 5}))
    print(only(1, 2, c=3), only(1, b=2, c=3, d=0), only(*[1], **dict(b=1, c=2)))
    print(rest(1), rest(1, 2, 3), rest(1, c=2), rest(*range(4), c=0), rest(a=1))
    print(keywords(1), keywords(1, a=2), keywords(1, b=2, z=3, y=4), keywords(1, **{"a": 1, "b b": 2}))
    print(everything(1, d=2), everything(1, 2, 3, 4, 5, d=6, f=7, a=8), everything(1, c=0, d=1))

for args, others in [
    ((), {}),
    ((1, 2, 3, 4), {}),
    ((1,), {"a": 2}),
    ((1,), {"b": 2, "e": 3}),
    ((1, 2), {"c": 3, "bb": 4}),
    ((), {"a": 1, "b": 2, "c": 3, "d": 4}),
    ((1, 2, 3), {"c": 9}),
    ((1, 2, 3, 4, 5), {"d": 6, "b": 1}),
]:
    for function in (plain, only, rest, keywords, everything, nothing):
        print(function.__name__, args, others, attempt(function, *args, **others))


# What names are: made at run time, of a subclass, no strings.
class Name(str):
    pass


joined = "".join(["b", "b"])[:1]
print(plain(1, **{joined: 5}), plain(1, **{Name("c"): 6}), keywords(1, **{Name("b"): 6, "".join(["q", "r"]): 7}))
print(attempt(keywords, 1, **{Name("z"): 0}), attempt(plain, 1, **{"".join(["z", "z"]): 0}))
for mapping in ({1: 2}, {None: 0}):
    try:
        plain(1, **mapping)
    except TypeError as error:
        print(error)

# Many of them.
many = {f"k{i}": i for i in range(20)}
print(sum(keywords(1, **many)[2].values()), len(rest(*range(500))[1]))
space = {}
names = [f"p{i}" for i in range(70)]
exec("def wide(" + ", ".join(f"{name}=0" for name in names) + "): return sum([" + ", ".join(names) + "])", space)
print(space["wide"](*range(70)), space["wide"](1, p69=5), attempt(space["wide"], 1, p0=5))

# Methods, classes, and frames that are no part of the stack.
class Point:
    def __init__(self, x, *, y=0, **others):
        self.all = x, y, others

    def move(self, dx, *more, scale=1):
        return self.all, dx, more, scale


print(Point(1, y=2, z=3).move(1, 2, scale=3), Point(x=1).move(dx=2), attempt(Point), attempt(Point(1).move))


def generator(n):
    for i in range(n):
        yield plain(i, c=i), rest(i, i, c=i), keywords(i, z=i), everything(i, d=i, e=i)


print(list(generator(3)))


# Others' defaults.
plain.__defaults__ = (7, 8, 9, 10)
print(plain(), plain(c=1), attempt(plain, b=1))
plain.__defaults__ = None
print(attempt(plain, 1, c=1))
only.__kwdefaults__ = {"c": "C"}
print(attempt(only, 1, 2), attempt(only, 1, 2, d=3))
only.__kwdefaults__ = None
print(attempt(only, 1, 2, d=3))


# Nobody has more references than before, and what dies does so when the call is over.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


rest(1, Loud("extra"), c=Loud("keyword"))
keywords(Loud("first"), z=Loud("other"))
print(attempt(plain, Loud("a"), d=Loud("d")))
