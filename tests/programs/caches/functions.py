"""Functions whose code, defaults or closure change after calls of them were specialized."""


def warm(function, *args):
    for _ in range(300):
        result = function(*args)
    return result


def one(a, b):
    return "one", a, b


def two(a, b, c="c"):
    return "two", a, b, c


def keyword(a, b, *, flag="flag"):
    return "keyword", a, b, flag


def starred(*args):
    return "starred", args


def attempt(function, *args):
    try:
        return function(*args)
    except TypeError as error:
        return str(error)


# The code.

def call(a, b):
    return one(a, b)


original = one.__code__
print(warm(call, 1, 2))
for code in (two, keyword, starred, lambda a: a, lambda a, b: (b, a)):
    one.__code__ = code.__code__
    print(attempt(call, 3, 4))
    warm(attempt, call, 3, 4)
    print(attempt(call, 5, 6))
one.__code__ = original
print(warm(call, 7, 8))


# Defaults, with and without arguments for them.

def short(a):
    return two(a, "b")


def long(a):
    return two(a, "b", "given")


print(warm(short, 1), warm(long, 1))
two.__defaults__ = ("other",)
print(short(2), long(2))
two.__defaults__ = None
print(attempt(short, 3), long(3))
two.__defaults__ = (8, 9)
print(warm(short, 4), warm(long, 4))
del two.__defaults__
print(attempt(short, 5), long(5))


# Keyword defaults.

def flagged(a):
    return keyword(a, "b")


print(warm(flagged, 1))
keyword.__kwdefaults__ = {"flag": "other"}
print(flagged(2))
keyword.__kwdefaults__["flag"] = "changed in place"
print(flagged(3))
keyword.__kwdefaults__ = None
print(attempt(flagged, 4))
del keyword.__kwdefaults__
print(attempt(flagged, 5))


# Functions of one code share what caches know of it, until one of them gets another.

def make(n):
    def inner(x):
        return n, x
    return inner


def apply(function, x):
    return function(x)


first, second = make(1), make(2)
print(warm(apply, first, "x"), apply(second, "y"))


def other_make(n):
    def inner(x, *, more="more"):
        return "other", n, x, more
    return inner


second.__code__ = other_make(0).__code__
print(attempt(apply, second, "z"), apply(first, "z"), apply(make(3), "z"))
second.__kwdefaults__ = {"more": "less"}
print(attempt(apply, second, "z"), warm(apply, second, "z"), apply(first, "z"))
second.__code__ = first.__code__
print(apply(second, "same again"), apply(first, "same again"))


# Methods and classes.

class Point:
    def __init__(self, x):
        self.x = x

    def get(self, by):
        return self.x * by


def use(n):
    return Point(n).get(2)


print(warm(use, 3))


def init(self, x, scale=10):
    self.x = x * scale


def get(self, by, plus=1):
    return self.x * by + plus


Point.__init__.__code__ = init.__code__
print(attempt(use, 3))
Point.__init__.__defaults__ = (100,)
print(use(3))
Point.get.__code__ = get.__code__
print(attempt(use, 4))
Point.get.__defaults__ = (5,)
print(use(4), warm(use, 4))
