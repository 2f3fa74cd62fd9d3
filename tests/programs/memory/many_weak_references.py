"""Weak references by the hundred thousand, and what they are to each other."""

import gc
import weakref


class Thing:
    pass


COUNT = 100_000

# All are called, the last one first.
calls = []
thing = Thing()
references = [weakref.ref(thing, lambda reference, number=number: calls.append(number)) for number in range(COUNT)]
del thing
print(len(calls), calls == list(range(COUNT))[::-1])

# They go one by one, from either end and from the middle.
thing = Thing()
for order in (1, -1):
    references = [weakref.ref(thing, calls.append) for _ in range(COUNT)]
    references = references[::order]
    while references:
        references.pop()
print(weakref.getweakrefcount(thing))
references = [weakref.ref(thing, calls.append) for _ in range(COUNT)]
del references[::2]
print(weakref.getweakrefcount(thing))
del references[1:]
print(weakref.getweakrefcount(thing), references[0]() is thing)
del references[:]
print(weakref.getweakrefcount(thing))

# One without a callback is found among many that have one.
references = [weakref.ref(thing, calls.append) for _ in range(COUNT)]
print(len({id(weakref.ref(thing)) for _ in range(COUNT)}))


class Own(weakref.ref):
    pass


# Only those of the plain class are shared, and stand before the others.
plain, proxy, one, other = weakref.ref(thing), weakref.proxy(thing), Own(thing), Own(thing)
print(weakref.ref(thing) is plain, weakref.proxy(thing) is proxy, one is other, one == other)
references = references[:2]
known = {id(plain): "plain", id(proxy): "proxy", id(one): "one", id(other): "other"}
known |= {id(reference): number for number, reference in enumerate(references)}
print([known[id(reference)] for reference in weakref.getweakrefs(thing)])
del thing
gc.collect()

# References that go while callbacks run are called all the same.
references = []
seen = []


def clear(reference):
    seen.append((reference.__callback__, [other.__callback__ for other in references]))
    references.clear()


thing = Thing()
references += [weakref.ref(thing, clear) for _ in range(5)]
del thing
print(seen, references)

# The same of a circle.
count = 0


def clear(reference):
    global count
    count += 1
    print(reference() is None, [other() is None for other in references])
    references.clear()


thing = Thing()
thing.me = thing
thing.inside = [weakref.ref(thing, clear) for _ in range(5)]
references += [weakref.ref(thing, clear) for _ in range(5)]
references.append(weakref.ref(thing))
del thing
gc.collect()
print(count, references)
