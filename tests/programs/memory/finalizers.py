"""When `__del__` runs, how often, and what it may bring back."""

import gc
import weakref

kept = []


class Tracked:
    def __init__(self, name, **attributes):
        self.name = name
        self.__dict__.update(attributes)

    def __del__(self):
        print("del", self.name)


# Right when the last reference goes.
one = Tracked("one")
print("before")
one = None
print("after")
Tracked("dropped at once")
items = [Tracked("first item"), Tracked("second item")]
items.clear()


def local():
    a, b = Tracked("local a"), Tracked("local b")
    print("in function")


local()


# Once an object, even when it comes back.
class Phoenix:
    def __del__(self):
        print("dying")
        kept.append(self)


Phoenix()
print(len(kept), gc.is_finalized(kept[0]))
kept.clear()
print("gone for good")


# In a circle: all finalisers run, in the order of creation, on whole objects; one brings the circle back.
class Circle:
    def __init__(self, name, comes_back=False):
        self.name = name
        self.comes_back = comes_back

    def __del__(self):
        print("del", self.name, "next to", self.next.name, end="")
        print(" finalized", gc.is_finalized(self))
        if self.comes_back:
            kept.append(self)


def circle(*members):
    for member, following in zip(members, members[1:] + members[:1]):
        member.next = following


circle(Circle("a"), Circle("b"), Circle("c"))
print(gc.collect() >= 3)
circle(Circle("d"), Circle("e", comes_back=True), Circle("f"))
gc.collect()
print([member.name for member in kept], kept[0].next.next.name)
reference = weakref.ref(kept[0])
kept.clear()
gc.collect()
print("freed without a word", reference())


# A circle that hangs on to something outside it, with a finaliser of its own.
tail = Tracked("tail")
pair = Circle("g"), Circle("h")
pair[0].tail = tail
circle(*pair)
del tail, pair
gc.collect()


# What a finaliser raises is reported on stderr and forgotten; the exception under way stays.
class Failing:
    def __del__(self):
        try:
            raise ValueError("inside")
        except ValueError:
            print("caught inside")


try:
    one = Failing()
    del one
    raise KeyError("outside")
except KeyError as error:
    print(repr(error), error.__context__)


# A finaliser that makes and drops objects with finalisers.
class Nested:
    def __init__(self, depth):
        self.depth = depth

    def __del__(self):
        print("enter", self.depth)
        if self.depth:
            Nested(self.depth - 1)
        print("leave", self.depth)


Nested(3)


# Deep inside a chain that is freed at once, too: what dies in a finaliser dies then.
class Link:
    def __init__(self, following):
        self.following = following


chain = Tracked("end of chain")
for _ in range(200):
    chain = Link(chain)


class Last:
    def __del__(self):
        print("last begins")
        Tracked("made in last")
        print("last ends")


chain = Last()
for _ in range(200):
    chain = Link(chain)
chain = None


# A finaliser set on the class later, or on an instance, which does not count.
class Late:
    pass


late = Late()
late.__del__ = lambda: print("never")
del late
late = Late()
Late.__del__ = lambda self: print("late")
del late


# A generator is closed when it goes, by count or by collection.
def generate(name):
    try:
        yield
        yield
    finally:
        print("closed", name)


running = generate("dropped")
next(running)
del running
for _ in generate("left by break"):
    break
print("after the loop")


def in_circle():
    def run():
        me = yield
        try:
            yield me
        finally:
            print("closed in a circle")

    one = run()
    next(one)
    one.send(one)


in_circle()
print("still suspended")
gc.collect()
print("collected")
