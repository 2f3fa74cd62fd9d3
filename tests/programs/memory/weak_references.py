"""Weak references: when they go empty, and when their callbacks run."""

import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def say(text):
    return lambda reference: print(text, reference())


thing = Thing("thing")
plain = weakref.ref(thing)
first, second = weakref.ref(thing, say("first")), weakref.ref(thing, say("second"))
print(plain(), plain is weakref.ref(thing), first is second, weakref.getweakrefcount(thing))
del thing
print(plain(), first(), second())

# A reference that is gone itself calls nobody.
thing = Thing("thing")
reference = weakref.ref(thing, say("never"))
del reference
del thing

# A circle: references from outside it call, those inside do not.


def circle(name):
    one = Thing(name)
    one.me = one
    one.inside = weakref.ref(one, say("never"))
    return one


one = circle("circle")
outside = weakref.ref(one, say("outside"))
del one
print("before", outside())
gc.collect()
print("after", outside())


# A finaliser of a circle sees references without callbacks, but not those with.
class Finalized:
    def __del__(self):
        print("plain", self.plain() is self, "with callback", self.called())


one = Finalized()
one.me = one
one.plain = weakref.ref(one)
one.called = weakref.ref(one, say("never"))
outer_plain, outer_called = weakref.ref(one), weakref.ref(one, say("called"))
del one
gc.collect()
print(outer_plain(), outer_called())


# A finaliser brings the object back.
class Back:
    def __del__(self):
        kept.append(self)


kept = []
one = Back()
reference = weakref.ref(one)
del one
print(reference() is kept[0])
kept.clear()
print(reference())

# Dictionaries and sets with weak references.
things = [Thing("a"), Thing("b")]
values = weakref.WeakValueDictionary(enumerate(things))
keys = weakref.WeakKeyDictionary((thing, number) for number, thing in enumerate(things))
members = weakref.WeakSet(things)
print(sorted(values), len(keys), len(members))
del things[0]
print(sorted(values), len(keys), len(members))
for thing in things:
    thing.me = thing
del thing
things.clear()
print(len(values), len(keys), len(members))
gc.collect()
print(len(values), len(keys), len(members))

# Finalizers of `weakref.finalize`.
one = Thing("finalized")
finalizer = weakref.finalize(one, print, "finalize", 1, sep="-")
print(finalizer.alive)
del one
print(finalizer.alive)

# What is never freed has its references as anything else.
print(weakref.ref(int) is weakref.ref(int), weakref.proxy(len) is weakref.proxy(len), weakref.ref(len) is weakref.ref(len))
own = weakref.ref(range, say("never"))
print(own is weakref.ref(range), own in weakref.getweakrefs(range), weakref.ref(range) in weakref.getweakrefs(range))
