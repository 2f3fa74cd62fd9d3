"""What tracebacks add to messages about names that are missing."""

import traceback


class Inner:
    def __init__(self):
        self.value = 1
        self.area = 2

    @property
    def depth(self):
        raise AssertionError("not asked")


class Outer:
    def __init__(self):
        self.color = 1
        self.inner = Inner()


class Slotted:
    __slots__ = ("blech",)


class Guarded:
    @property
    def inner(self):
        raise AssertionError("not asked")


def delete():
    outer = Outer()
    del outer.colr


def module_attribute():
    import math

    math.sinn


def from_module():
    from math import sinn


def missing_module():
    import collection


def no_module():
    import nothing_like_it


def missing_global():
    pint


def library():
    json


class Method:
    def run(self):
        attribute

    attribute = 1


class Höhe:
    länge = 1


for call in (
    lambda: Outer().value,
    lambda: Outer().colour,
    lambda: Outer().valu,
    lambda: Outer().area,
    lambda: Outer().depth,
    lambda: Guarded().value,
    lambda: Slotted().bluch,
    lambda: Outer().__clas__,
    lambda: Outer.colr,
    lambda: Höhe.länga,
    lambda: None.foo,
    lambda: (1).foo,
    lambda: [].push(1),
    lambda: [].concat([]),
    lambda: [].addAll([]),
    lambda: [].contains(1),
    lambda: [].add(1),
    lambda: [].append_(1),
    lambda: "".toUpperCase(),
    lambda: "".trimEnd(),
    lambda: "".trim(),
    lambda: {}.put(1, 2),
    lambda: {}.entries(),
    lambda: {}.keySet(),
    lambda: {}.putAll({}),
    lambda: {}.has_key(1),
    lambda: ().append(1),
    lambda: ().insert(0, 1),
    lambda: frozenset().add(1),
    lambda: frozenset().update(()),
    lambda: (1.5).__or__(1),
    delete,
    module_attribute,
    from_module,
    missing_module,
    no_module,
    missing_global,
    library,
    Method().run,
):
    try:
        call()
    except Exception:
        print(traceback.format_exc().splitlines()[-1])

try:
    Outer().value
except AttributeError as error:
    print(error)
    raise
