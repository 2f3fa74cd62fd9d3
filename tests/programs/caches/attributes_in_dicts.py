"""Instances whose attributes have moved to a dict: read, set and hidden as before, whatever becomes of the dict."""


class Point:
    kind = "point"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def sum(self):
        return self.x + self.y


def moved(*args):
    point = Point(*args)
    point.__dict__
    return point


def read(points):
    return [(p.x, p.y, p.sum(), p.kind) for p in points]


def set_all(points, value):
    for p in points:
        p.x = value


points = [moved(i, i * 2) for i in range(40)]
print(read(points)[::13])
set_all(points, "set")
print({p.x for p in points})

# The entries have other numbers.
other = Point.__new__(Point)
other.__dict__.update(y=5, x=6)
mixed = [points[1], other, Point(7, 8)] * 10
for p in mixed[:3]:
    p.x = 1
print(read(mixed)[-3:])
set_all(mixed, 2)
print([p.__dict__ for p in mixed[:3]])

# A method that is hidden, an attribute that goes, a dict of a subclass, another dict.
points[3].sum = lambda: "hidden"
points[4].__dict__["sum"] = lambda: "hidden by the dict"
del points[5].x


class Mapping(dict):
    def __getitem__(self, key):
        return "never asked"


points[6].__dict__ = Mapping(x=1, y=2)
points[7].__dict__ = {"x": 10, "y": 20, "kind": "its own"}
for number, p in enumerate(points[:9]):
    p.y = 3
    p.x = 4 if number != 5 else p.y
    print(number, p.x, p.y, p.sum(), p.kind)
del points[8].x
for p in points[6:10]:
    try:
        print(p.x)
    except AttributeError as error:
        print(error)


class Loud:
    def __del__(self):
        print("gone", type(p.x).__name__)


# What is replaced dies where the new value is there already.
p = moved(Loud(), 0)
for p.x in (Loud(), 1, 2):
    pass
for value in [Loud() for _ in range(3)] + [None]:
    p.x = value
    del value


# What the class says wins when it is a data descriptor, even later.
def get(self):
    return "property"


for number in range(40):
    if number == 30:
        Point.x = property(get)
    seen = points[number].y, points[number - 1].x if number != 9 else None
print(seen)


class Error(Exception):
    def __init__(self, code):
        self.code = code


class Open:
    def __getattr__(self, name):
        return "made " + name


def natives(values):
    return [(v.__class__, v.__doc__) for v in values]


errors = [Error(i) for i in range(30)]
print(sum(e.code for e in errors), {e.args for e in errors} == {(i,) for i in range(30)})
print(natives([1, "", Error(1), Open(), Point])[2:])
print([f.__name__ for f in [get, read, Point, len, "".join, Error] * 5][-6:])
print([hasattr(v, "nothing") for v in [1, Open(), Point, Error(1), p] * 8][-5:])
print([getattr(v, "nothing", 0) for v in [1, Open(), Point, Error(1), p] * 8][-5:])
Error.__name__ = "Renamed"
print(Error.__name__, type(errors[0]).__name__, Error.__qualname__)
