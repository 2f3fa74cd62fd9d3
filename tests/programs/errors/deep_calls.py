"""Recursion too deep through native code: RecursionError, which can be caught, and what was deep is freed."""
import sys


def attempt(what, *args):
    try:
        return what(*args)
    except RecursionError as e:
        return type(e)


DEPTH = 200_000


def nested(make):
    value = make(None)
    for _ in range(DEPTH):
        value = make(value)
    return value


def kind(result):
    return result if isinstance(result, (bool, type)) else type(result)


MAKERS = {
    "list": lambda x: [x],
    "tuple": lambda x: (x,),
    "dict": lambda x: {1: x},
    "frozenset": lambda x: frozenset([x]),
}
for name, make in MAKERS.items():
    if name == "frozenset":
        try:
            a = nested(make)
        except RecursionError:
            print(name, "cannot be made")
        continue
    a, b = nested(make), nested(make)
    for operation, what in {
        "repr": lambda: repr(a),
        "str": lambda: str(a),
        "format": lambda: f"{a}",
        "percent": lambda: "%s" % (a,),
        "==": lambda: a == b,
        "<": lambda: name != "dict" and a < b,
        "in": lambda: a in [b],
        "hash": lambda: name == "tuple" and hash(a),
    }.items():
        print(name, operation, kind(attempt(what)))
    del a, b


class Node:
    def __init__(self, next):
        self.next = next

    def __repr__(self):
        return f"Node({self.next!r})"

    def __eq__(self, other):
        return self.next == other.next

    def __hash__(self):
        return hash((self.next, 1))

    def __lt__(self, other):
        return self.next < other.next

    def __len__(self):
        return len(self.next)

    def __bool__(self):
        return bool(self.next)

    def __iter__(self):
        return iter(self.next)

    def __contains__(self, x):
        return x in self.next

    def __getattr__(self, name):
        return getattr(self.next, name)

    def __call__(self, *args):
        return self.next(*args)

    def __index__(self):
        return self.next.__index__()

    def __add__(self, other):
        return self.next + other

    def __format__(self, spec):
        return format(self.next, spec)


a, b = nested(Node), nested(Node)
for operation, what in {
    "repr": lambda: repr(a),
    "==": lambda: a == b,
    "hash": lambda: hash(a),
    "<": lambda: a < b,
    "len": lambda: len(a),
    "bool": lambda: bool(a),
    "iter": lambda: iter(a),
    "in": lambda: 1 in a,
    "getattr": lambda: a.missing,
    "call": lambda: a(),
    "add": lambda: a + 1,
    "format": lambda: f"{a:x}",
    "print": lambda: print(a),
    "sorted": lambda: sorted([a, b]),
    "dict": lambda: {a: 1},
    "max": lambda: max(a, b),
}.items():
    print("node", operation, kind(attempt(what)))
del a, b


def by_key(n):
    return sorted([3, 1, 2], key=lambda x: by_key(n + 1))


def by_map(n):
    return list(map(by_map, [n + 1]))


def by_generator(n):
    yield from by_generator(n + 1)


def by_comprehension(n):
    return [by_comprehension(x) for x in [n + 1]]


def by_property(n):
    class C:
        @property
        def p(self):
            return by_property(n + 1)
    return C().p


def by_class(n):
    class Meta(type):
        def __new__(cls, *args):
            return by_class(n + 1)
    class C(metaclass=Meta):
        pass


def by_exec(n):
    exec("by_exec(n + 1)", {"by_exec": by_exec, "n": n})


def by_eval(n):
    return eval("by_eval(n + 1)", {"by_eval": by_eval, "n": n})


def by_reduce(n):
    import functools
    return functools.reduce(lambda a, b: by_reduce(n + 1), [1, 2])


def by_sub(n):
    import re
    return re.sub("x", lambda m: by_sub(n + 1), "x")


def by_super(n):
    class A:
        def __init__(self):
            by_super(n + 1)
    class B(A):
        def __init__(self):
            super().__init__()
    B()


def by_with(n):
    class W:
        def __enter__(self):
            by_with(n + 1)
        def __exit__(self, *args):
            pass
    with W():
        pass


def by_del(n):
    try:
        by_del(n + 1)
    finally:
        pass


def by_str(n):
    class S:
        def __str__(self):
            return by_str(n + 1)
    return str(S())


def by_partial(n):
    import functools
    return functools.partial(by_partial, n + 1)()


def by_import(n):
    return __build_class__(lambda: by_import(n + 1), "C")


for function in (by_key, by_map, lambda n: list(by_generator(n)), by_comprehension, by_property, by_class, by_exec, by_eval,
                 by_reduce, by_sub, by_super, by_with, by_del, by_str, by_partial, by_import):
    print(function.__name__, kind(attempt(function, 0)))


# Deep syntax.
for opening, closing in ("(", ")"), ("[", "]"), ("{", "}"), ("f(", ")"), ("lambda: (", ")"), ("a.b[", "]"):
    source = opening * 100_000 + "1" + closing * 100_000
    try:
        compile(source, "deep", "eval")
    except SyntaxError as e:
        print(opening, type(e).__name__, e.msg)
    else:
        print(opening, "compiles")
print(eval("+".join(["1"] * 20_000)))
try:
    compile("".join(f"{' ' * i}if x:\n" for i in range(101)) + " " * 101 + "pass", "deep", "exec")
except SyntaxError as e:
    print(type(e).__name__, e.msg)

# The limit.
def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


print(850 < depth() < 1000)
sys.setrecursionlimit(200)
print(depth() < 200)
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(e)
try:
    sys.setrecursionlimit(2**64)
except OverflowError as e:
    print(e)
sys.setrecursionlimit(20000)
print(19_000 < depth() < 20_000)
