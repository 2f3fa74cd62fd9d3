"""typing: forms, generics, hints, protocols, named tuples and typed dicts."""

import collections.abc
import typing
from typing import *

T = TypeVar("T")
K = TypeVar("K", bound=int)
P = ParamSpec("P")
print(T, K, P, List[int], Dict[str, List[T]], Optional[int], Union[int, str, None], Callable[[int], str], Callable[..., T])
print(Tuple[int, ...], Literal[1, "a", True], Annotated[int, "meta"], ClassVar[int], Final[str], Type[T], Any, NoReturn, Never)
print(list[T][int], dict[str, T][int], Union[T, str][int], get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]))
print(Union[int, int], Union[int, Union[str, float]], Optional[Optional[int]], int | None, Union[int, str] == int | str)


class Box(Generic[T]):
    item: T

    def __init__(self, item: T) -> None:
        self.item = item


class IntBox(Box[int]):
    pass


print(Box[int], Box[int](1).item, Box.__parameters__, IntBox.__orig_bases__, Box[T][str], Box[int] == Box[int])
try:
    Box[int, str]
except TypeError as e:
    print(e)
try:
    isinstance([], List[int])
except TypeError as e:
    print(e)


class Later:
    def f(self, x: "Later", y: "Optional[int]" = None) -> "List[Later]": ...


print(get_type_hints(Later.f))
print(get_type_hints(Box.__init__), get_type_hints(Box))


class Employee(NamedTuple):
    name: str
    id: int = 3


class Movie(TypedDict, total=False):
    title: Required[str]
    year: int


print(Employee("a"), Employee.__annotations__, Employee("a")._replace(id=4), Employee._field_defaults)
print(Movie(title="x"), Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__)


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


class File:
    def close(self): ...


print(isinstance(File(), Closes), isinstance(1, Closes), issubclass(File, Closes))
try:
    Closes()
except TypeError as e:
    print(e)

UserId = NewType("UserId", int)
print(UserId(5), UserId.__name__, UserId, cast(int, "x"))


@overload
def both(x: int) -> int: ...
@overload
def both(x: str) -> str: ...
def both(x):
    return x


@final
class Last: ...


print(both(3), len(get_overloads(both)), Last.__final__, get_overloads(print))
print(collections.abc.Callable[[int], str], collections.abc.Mapping[str, int], list[int] == list[int], hash(list[int]) == hash(list[int]))


def generic[A: int, *B, **C](a: A) -> A: return a


type Alias[X] = list[X]
print(generic.__type_params__, Alias, Alias[int].__args__, Alias.__value__, Alias.__type_params__)
print(is_typeddict(Movie), is_protocol(Closes), get_protocol_members(Closes), assert_type(1, int), typing.TYPE_CHECKING)
print(ForwardRef("int"), typing.get_type_hints(Movie), reveal_type.__name__, Unpack[Tuple[int]], Concatenate[int, P])

# What it remembers of classes and functions would keep them alive.
for clear in typing._cleanups:
    clear()
clear_overloads()
