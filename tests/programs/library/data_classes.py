"""dataclasses: what it writes into a class."""

import copy
import dataclasses
from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, replace
from typing import ClassVar


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)
    count: ClassVar[int] = 3

    def __post_init__(self):
        self.tags.append(self.x)


print(Point(1), Point(1, 2, ["a"]))
print(Point(1) == Point(1), Point(1) == Point(2), Point.__match_args__)
print([(f.name, f.type.__name__, f.init, f.repr, f.compare) for f in fields(Point)])
try:
    Point()
except TypeError as e:
    print(e)
try:
    hash(Point(1))
except TypeError as e:
    print(e)


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0


print(sorted([Version(2), Version(1, 5), Version(1)]), hash(Version(1)) == hash(Version(1, 0)))
try:
    Version(1).major = 2
except FrozenInstanceError as e:
    print(type(e).__name__, e)
try:
    del Version(1).major
except AttributeError as e:
    print(type(e).__name__, e)
print(replace(Version(1, 2), minor=7), asdict(Version(1, 2)), astuple(Version(3)))


@dataclass(slots=True, kw_only=True)
class Slotted:
    name: str
    size: float = 1.5


print(Slotted(name="s"), Slotted.__slots__, hasattr(Slotted(name="t"), "__dict__"))
try:
    Slotted("s")
except TypeError as e:
    print(e)


@dataclass
class Base:
    a: int
    scale: InitVar[int] = 2
    _: KW_ONLY
    b: int = 4

    def __post_init__(self, scale):
        self.a *= scale


@dataclass
class Derived(Base):
    c: list[Point] = field(default_factory=list, kw_only=True)


d = Derived(1, 3, b=5, c=[Point(1), Point(2)])
print(d, asdict(d))
print(copy.deepcopy(d) == d, copy.copy(d) is d)
print(repr(dataclasses.make_dataclass("Made", [("u", int), ("v", str, "w")])(1)))


@dataclass(repr=False, eq=False)
class Plain:
    a: "int" = 1


print(Plain() == Plain(), Plain().__repr__ is object.__repr__, fields(Plain)[0].type)

match Point(3, 4):
    case Point(x, y):
        print("matched", x, y)

for bad in ("x: list = []", "x: int = 1\n    y: int"):
    try:
        exec(f"@dataclass\nclass Bad:\n    {bad}\n")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(dataclasses.is_dataclass(Point), dataclasses.is_dataclass(Point(1)), dataclasses.is_dataclass(int))
