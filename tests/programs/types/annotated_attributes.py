"""Instances with many attributes that only their class's annotations name, and the order of their dicts."""

from dataclasses import dataclass, field


@dataclass
class Widget:
    number: int
    creator: int
    derived: list[int]
    kind: "str"
    knob: bool
    spinner: bool
    shared: float = 1.5
    late: dict = field(default_factory=dict)


@dataclass(order=True, slots=True)
class Slotted:
    a: int
    b: int
    c: int
    d: int
    e: int


@dataclass
class Sub(Widget):
    more: int = 3
    most: int = 4


class Annotated:
    a: int
    b: int
    c: int
    d: int
    e: int
    f: int


widgets = [Widget(i, i * 2, [i], "k", i % 2 == 0, True) for i in range(50)]
total = 0
for w in widgets:
    for _ in range(100):
        total += w.number + w.creator + len(w.derived) + w.knob + w.spinner + len(w.kind) + len(w.late)
print(total, widgets[3], list(vars(widgets[4])))
print(Slotted(1, 2, 3, 4, 5) < Slotted(1, 2, 3, 4, 6), Sub(1, 2, [], "k", False, True), vars(Sub(1, 2, [], "k", False, True)))

backwards = Annotated()
for name in "fedcba":
    setattr(backwards, name, name * 2)
print(vars(backwards), backwards.a, hasattr(backwards, "g"))
for count in range(100):
    other = Annotated()
    for name in "abcdefghijklmnop":
        setattr(other, name, count)
    del other.c
    other.c = 0
print(list(vars(other)), other.p, other.c)
