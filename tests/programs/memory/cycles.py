"""Objects that refer to themselves in circles are freed by a collection."""

import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("del", self.name)


def pair():
    a, b = Node("a"), Node("b")
    a.other, b.other = b, a


gc.collect()
pair()
print("before")
print(gc.collect())

# Each kind of object can be part of a circle.


class Marker:
    pass


def dead(make):
    marker = Marker()
    reference = weakref.ref(marker)
    make(marker)
    del marker
    gc.collect()
    return reference() is None


def with_list(marker):
    items = [marker]
    items.append(items)


def with_tuple(marker):
    items = []
    items.append((items, marker))


def with_dict(marker):
    table = {"marker": marker}
    table["self"] = table


def with_key(marker):
    class Key:
        pass

    key = Key()
    key.table = {key: marker}


def with_set(marker):
    class Item:
        pass

    item = Item()
    item.marker = marker
    item.all = {item}
    item.frozen = frozenset([item])


def with_slots(marker):
    class Slotted:
        __slots__ = ("me", "marker")

    one = Slotted()
    one.me, one.marker = one, marker


def with_closure(marker):
    def inner():
        return inner, marker


def with_default(marker):
    def inner(me=[], marker=marker):
        pass

    inner.__defaults__[0].append(inner)
    inner.attribute = inner


def with_class(marker):
    class C:
        held = marker

        def method(self):
            return __class__

    C.instance = C()


def with_metaclass(marker):
    class Meta(type):
        pass

    class C(metaclass=Meta):
        held = marker

    Meta.made = C


def with_method(marker):
    class C:
        def method(self):
            pass

    one = C()
    one.bound = one.method
    one.marker = marker


def with_property(marker):
    class C:
        value = property(lambda self: marker)

    C.me = C


def with_static(marker):
    class C:
        @staticmethod
        def f():
            return C, marker

        @classmethod
        def g(cls):
            return C, marker


def with_super(marker):
    class C:
        pass

    one = C()
    one.super = super(C, one)
    one.marker = marker


def with_generator(marker):
    def generate():
        me = yield
        yield me, marker

    one = generate()
    next(one)
    one.send(one)


def with_unstarted_generator(marker):
    def generate(items):
        yield

    items = [marker]
    items.append(generate(items))


def with_frame(marker):
    import sys

    frame = sys._getframe()


def with_exception(marker):
    try:
        raise ValueError(marker)
    except ValueError as error:
        keep = error


def with_context(marker):
    error, other = ValueError(marker), KeyError()
    error.__context__, other.__cause__ = other, error
    error.__cause__ = error


def with_iterators(marker):
    items = [marker]
    items.append(iter(items))
    items.append(reversed(items))
    items.append(enumerate(items))
    items.append(zip(items, items))
    items.append(map(str, items))
    items.append(filter(None, items))


def with_dict_iterators(marker):
    table = {1: marker}
    table[2] = iter(table)
    table[3] = iter(table.items())
    table[4] = table.values()
    table[5] = table.keys()


def with_itertools(marker):
    import itertools

    items = [marker]
    for make in (
        lambda: itertools.chain(items, items),
        lambda: itertools.cycle(items),
        lambda: itertools.islice(items, 5),
        lambda: itertools.groupby(items),
        lambda: itertools.product(items, items),
        lambda: itertools.repeat(items),
        lambda: itertools.starmap(max, items),
        lambda: itertools.takewhile(max, items),
        lambda: itertools.accumulate(items),
        lambda: itertools.combinations([items], 1),
        lambda: itertools.zip_longest(items, items),
    ):
        items.append(make())


def with_collections(marker):
    import collections

    queue = collections.deque([marker])
    queue.append(queue)
    table = collections.defaultdict(list)
    table[1] = table, marker
    ordered = collections.OrderedDict()
    ordered[1] = ordered, marker
    counter = collections.Counter()
    counter["me"] = counter, marker


def with_functools(marker):
    import functools

    items = [marker]
    items.append(functools.partial(max, items))

    @functools.lru_cache
    def cached(x):
        return cached, marker

    cached(1)


def with_weakref(marker):
    items = [marker]
    target = Marker()
    items.append(target)
    items.append(weakref.ref(target, lambda _: items))


def with_module(marker):
    import types

    module = types.ModuleType("module")
    module.me = module
    module.marker = marker


def with_slice(marker):
    items = [marker]
    items.append(slice(items, items))


def with_cell(marker):
    import types

    cell = types.CellType()
    cell.cell_contents = cell, marker


def with_mapping_proxy(marker):
    import types

    table = {"marker": marker}
    table["proxy"] = types.MappingProxyType(table)


def with_alias(marker):
    items = [marker]
    items.append(list[items, int])


for name, make in list(globals().items()):
    if name.startswith("with_"):
        print(name, dead(make))

# What an instance of a subclass of a built-in class refers to.
for base in (list, dict, set, tuple, str, int, float, bytes, frozenset, Exception):
    class Derived(base):
        pass

    def with_derived(marker):
        one = Derived()
        one.me, one.marker = one, marker

    print(base.__name__, dead(with_derived))
