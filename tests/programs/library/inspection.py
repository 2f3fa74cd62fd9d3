"""inspect: signatures, members, kinds of objects, frames and source text."""

import functools
import inspect


def full(a, b: int = 2, /, c="x", *args, d, e: "str" = None, **kwargs) -> bool:
    """Doc
    string."""
    return True


class C:
    """A class."""

    attr = 1

    def method(self, x, y=1):
        return inspect.currentframe().f_code.co_name

    @classmethod
    def made(cls, z): ...

    @staticmethod
    def loose(w): ...

    @property
    def prop(self): ...


signature = inspect.signature(full)
print(signature)
for p in signature.parameters.values():
    print(p.name, p.kind.description, p.default is p.empty, p.annotation)
print(inspect.signature(C().method), inspect.signature(C.method), inspect.signature(C.made), inspect.signature(C.loose))
print(inspect.signature(functools.partial(full, 1, d=3)))
print(inspect.signature(lambda *a, k=1: a), inspect.signature(len), inspect.signature(int.from_bytes))

bound = signature.bind(1, 2, 3, 4, 5, d=6, z=7)
print(bound, bound.args, bound.kwargs)
bound = signature.bind_partial(1)
bound.apply_defaults()
print(bound.arguments)
for args, kwargs in [((), {}), ((1,), {}), ((1,), {"d": 1, "a": 2})]:
    try:
        print(signature.bind(*args, **kwargs))
    except TypeError as e:
        print(e)

print(inspect.getdoc(full), "|", inspect.getdoc(C), "|", inspect.cleandoc("  a\n    b\n      c"))
print([name for name, _ in inspect.getmembers(C) if not name.startswith("__")])
print([name for name, _ in inspect.getmembers(C, inspect.isfunction)])
for value in (full, C, C().method, len, inspect, (i for i in ()), C.prop, full.__code__):
    kinds = [kind for kind in ("isfunction", "isclass", "ismethod", "isbuiltin", "ismodule", "isgenerator", "isdatadescriptor", "iscode", "isroutine")
             if getattr(inspect, kind)(value)]
    print(kinds)


def gen():
    yield 1


async def coro(): ...


print(inspect.isgeneratorfunction(gen), inspect.iscoroutinefunction(coro), inspect.isasyncgenfunction(gen))
g = gen()
print(inspect.getgeneratorstate(g), end=" ")
next(g)
print(inspect.getgeneratorstate(g), end=" ")
g.close()
print(inspect.getgeneratorstate(g))

print(inspect.getmodulename("a/b.py"), inspect.getmodule(gen).__name__)
print(C().method(1))


def outer():
    return inspect.stack()[1].function, inspect.currentframe().f_back.f_code.co_name


def caller():
    return outer()


print(caller())
print(inspect.getclosurevars(caller).globals.keys())
print(inspect.getattr_static(C(), "prop") is C.__dict__["prop"], inspect.unwrap(functools.wraps(full)(gen)) is full)
print(inspect.getmro(C) == C.__mro__, inspect.getfullargspec(full))
print(inspect.Parameter("q", inspect.Parameter.KEYWORD_ONLY, default=1))

# What it remembers of classes.
inspect._shadowed_dict_from_weakref_mro_tuple.cache_clear()
