"""What is aliased, bounds, constraints and defaults of type parameters are evaluated when they are asked for, where they stand."""

type Nested = list[Nested]
print(Nested.__value__ == list[Nested])

type Later = list[Missing]
try:
    Later.__value__
except NameError as error:
    print(error)
Missing = int
print(Later.__value__)

type Pair[T] = tuple[T, Pair[T]]
print(Pair.__value__.__args__[0] is Pair.__type_params__[0], Pair.__value__.__args__[1].__origin__ is Pair)


def bounded[T: Bound, U: (First, Second), V = Default](t: T, u: U) -> V: ...


t, u, v = bounded.__type_params__
for ask in [lambda: t.__bound__, lambda: u.__constraints__, lambda: v.__default__]:
    try:
        ask()
    except NameError as error:
        print(error)
Bound, First, Second, Default = int, str, bytes, float
print(t.__bound__, u.__constraints__, v.__default__)


class Node[T: Node]:
    Inner = bytes
    type Alias = list[Inner]

    def method[U: Inner](self) -> Node: ...


print(Node.__type_params__[0].__bound__ is Node, Node.Alias.__value__, Node.method.__type_params__[0].__bound__)


def function():
    type Local = list[Local] | int
    local = str
    type Other = local
    before = Other.__value__
    return Local.__value__.__args__[0].__args__[0] is Local, before


print(function())
print(type[int], tuple[type[BaseException], ...])
