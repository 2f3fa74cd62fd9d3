"""Calls of functions, methods and classes that leave parameters to their defaults, which change meanwhile."""


def one(a, b="B"):
    return a, b


def two(a=0, b="B", c="C"):
    return a, b, c


class Point:
    def __init__(self, x=0, y="Y"):
        self.x = x
        self.y = y

    def move(self, dx, dy=1, dz=2):
        return dx, dy, dz

    def all(self, a=1, b=2, c=3):
        return a, b, c


def run(count):
    point = Point()
    for i in range(count):
        last = (
            one(i), one(i, 1), two(), two(i), two(i, 1), two(i, 1, 2),
            point.move(i), point.move(i, 5), point.all(), point.all(i), point.all(i, i),
            Point(i).y, Point().x, Point(1, 2).y,
        )
    return last


print(run(60))

# Others than before, fewer, more, none.
two.__defaults__ = ("new A", "new B", "new C")
Point.move.__defaults__ = ("dy", "dz")
print(run(60))
two.__defaults__ = ("B", "C")
try:
    run(60)
except TypeError as error:
    print(error)
two.__defaults__ = None
try:
    run(60)
except TypeError as error:
    print(error)


class Triple(tuple):
    pass


two.__defaults__ = Triple((7, 8, 9))
print(two(), two.__defaults__ == (7, 8, 9), run(60)[2:5])
two.__defaults__ = (6, 7, 8, 9)
print(two(), run(60)[2:5])


# The defaults of closures of the same code.
def make(default):
    def inner(a, b=default):
        return a, b

    return inner


functions = [make(i) for i in range(5)]


def call_all(count):
    seen = []
    for i in range(count):
        for function in functions:
            seen.append(function(i))
    return seen


print(call_all(30)[-5:])


# They change in the call that they are for.
def changing(a, b=(1, 2), *, log=[]):
    if a == 40:
        changing.__defaults__ = ((3, 4),)
    elif a == 41:
        changing.__defaults__ = (object,)
    return b


print([changing(i) for i in range(38, 44)])


def fresh(i, box=["first"]):
    if i % 7 == 0:
        fresh.__defaults__ = ([i],)
    return box


kept = []
for i in range(60):
    box = fresh(i)
    kept.append(box)
print([box for box in kept if len(box) != 1], kept[-1], kept[0], fresh.__defaults__)


# Generators and recursion.
def numbers(first, last=3, step=1):
    while first < last:
        yield first
        first += step


print([list(numbers(i)) for i in range(-50, 3)][-3:])


def depth(n, seen=0):
    if n:
        return depth(n - 1, seen + 1)
    return seen


print(max(depth(i) for i in range(60)), depth(3))


def deep(n, more=1):
    return deep(n + more)


try:
    deep(0)
except RecursionError as error:
    print(error)
