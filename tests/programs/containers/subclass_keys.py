"""Tuples of subclasses as keys: those that compare as tuples do, and those that do not."""

from collections import namedtuple

Point = namedtuple("Point", "x y")
Size = namedtuple("Size", "width height")


class Plain(tuple):
    pass


class Never(tuple):
    def __eq__(self, other):
        print("never")
        return False

    __hash__ = tuple.__hash__


class Borrowed:
    """Not a tuple, with what tuples compare by."""

    __eq__ = tuple.__eq__

    def __hash__(self):
        return hash((1, 2))


NAN = float("nan")

print(Point(1, 2) == Size(1, 2), Point(1, 2) == (1, 2), (1, 2) == Plain((1, 2)), Point(1, 2) != Size(1, 3))
print({Point(1, 2): "first"}[Size(1, 2)], {(1, 2): "first"}[Plain([1, 2])])
print({Point(Size(1, (2.5, "s")), 3): "deep"}[Point(Size(1.0, (2.5, "s")), 3)])
print({(0.0, True): "zero"}[-0.0, 1], (1.5, 2) == (1.5, 2.5), (1.5,) == (1.5, 2))
print((NAN,) == (NAN,), {(NAN, 1): 2}.get((NAN, 1)), {(NAN, 1): 2}.get((-NAN, 1)))
print(Never((1, 2)) == Never((1, 2)), (1, 2) == Never((1, 2)), Never((1, 2)) in [(1, 2)])
print((Never((1, 2)), 3) == (Never((1, 2)), 3), {(1, 2): 0}.get(Never((1, 2)), "none"))
print((1, Never((1, 2))) in {(1, Never((1, 2)))})
try:
    print({Borrowed(): 0}.get((1, 2)))
except TypeError as error:
    print(error)

for left, right in [((1, 2), (1, 3)), (Point(1, 2), (1,)), ((), ()), ((1, [2]), (1, [2])), (Plain("ab"), Point("b", "a"))]:
    print(left < right, left <= right, left == right, left != right, left > right, left >= right)
try:
    (1, "a") < (1, 2)
except TypeError as error:
    print(error)


class Strange:
    def __eq__(self, other):
        return "" if other == 1 else "yes"

    def __lt__(self, other):
        return "less"


print((Strange(), 1) < (1, 2), (Strange(), 1) == (2, 1), (Strange(), 1) < (2, 2))


class Changing(Plain):
    pass


one, two = (0, Changing((1, 2))), (0, Changing((1, 2)))
for equal in (None, lambda self, other: NotImplemented, lambda self, other: False):
    if equal:
        Changing.__eq__ = equal
    print(one == two, two in {(0, (1, 2)): 1} if not equal else one[1] == two[1])
