"""The module `gc`."""

import gc


class Node:
    pass


def circle():
    one, other = Node(), Node()
    one.other, other.other = other, one


gc.disable()
print(gc.isenabled(), gc.get_threshold())
gc.collect()
print([list(generation) for generation in gc.get_stats()])
circle()
before = gc.get_stats()[2]
gc.collect()
after = gc.get_stats()[2]
print(after["candidates"] > before["candidates"], after["duration"] > before["duration"])
circle()
print(gc.collect(0), gc.collect(), gc.collect(1), gc.collect(2))
for wrong in (3, -1):
    try:
        gc.collect(wrong)
    except ValueError as error:
        print(error)
gc.enable()
print(gc.isenabled())

# Allocating asks for collections.
gc.set_threshold(100, 5, 0)
print(gc.get_threshold()[:2])
before = gc.get_stats()[0]["collections"]
for _ in range(1000):
    circle()
print(gc.get_stats()[0]["collections"] > before, len([o for o in gc.get_objects() if type(o) is Node]) < 500)
gc.set_threshold(0)
before = [generation["collections"] for generation in gc.get_stats()]
for _ in range(1000):
    circle()
print([generation["collections"] for generation in gc.get_stats()] == before)
print(sum(type(o) is Node for o in gc.get_objects()) >= 2000)
gc.set_threshold(2000, 10, 0)
gc.collect()
print(sum(type(o) is Node for o in gc.get_objects()))
for wrong in ((), (1, 2, 3, 4), ("a",)):
    try:
        gc.set_threshold(*wrong)
    except TypeError as error:
        print(type(error).__name__)

# Callbacks.
log = []
gc.callbacks.append(lambda phase, info: log.append((phase, info["generation"], info["collected"])))
gc.callbacks.append(lambda phase, info: log.append((list(info), info["candidates"] > 0, info["duration"] > 0)))
circle()
gc.collect()
gc.collect(0)
gc.callbacks.clear()
print(log)

# Saved instead of freed.
gc.set_debug(gc.DEBUG_SAVEALL)
print(gc.get_debug())
circle()
print(gc.collect() >= 2, [type(o).__name__ for o in gc.garbage if type(o) is Node])
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect() >= 2, gc.garbage)

# Who refers to whom.
target = Node()
holder = [target]
outer = {"holder": holder}
print(holder in gc.get_referrers(target), outer in gc.get_referrers(holder), holder in gc.get_referents(outer))
print(gc.get_referents([1, "text", None]), gc.get_referents((1, 2)))
print(gc.get_referents())

# What is tracked.
print([gc.is_tracked(o) for o in (1, 1.5, "text", b"", None, [], {}, set(), Node, Node(), gc, print)])
print(gc.is_finalized(Node()), gc.is_finalized(1))

# Frozen objects are left alone.
frozen = Node()
frozen.me = frozen
gc.freeze()
print(gc.get_freeze_count() > 100)
del frozen
gc.collect()
print(any(type(o) is Node for o in gc.get_objects()))
gc.unfreeze()
print(gc.get_freeze_count(), any(type(o) is Node for o in gc.get_objects()))
gc.collect()
print(sum(type(o) is Node for o in gc.get_objects()))
for generation in (-2, 3):
    try:
        gc.get_objects(generation)
    except ValueError as error:
        print(error)
young = Node()
print(any(o is young for o in gc.get_objects(0)), any(o is young for o in gc.get_objects(2)))
gc.collect()
print(any(o is young for o in gc.get_objects(0)), any(o is young for o in gc.get_objects(2)))
