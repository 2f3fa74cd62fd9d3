"""What inline caches assumed changes: attributes, methods, properties, special methods, supers."""


def warm(function, *args):
    """Runs a function until its caches are filled, and a little longer."""
    for _ in range(300):
        result = function(*args)
    return result


# Attributes that a class gives to its instances.

class Base:
    limit = 10
    kind = "base"

    @staticmethod
    def add(a, b):
        return a + b

    @classmethod
    def make(cls, n):
        return cls.__name__, n

    def method(self, x):
        return "method", x


class Derived(Base):
    pass


def limit(o):
    return o.limit


d = Derived()
print(warm(limit, d))
Derived.limit = 11
print(limit(d))
Base.limit = 12
print(limit(d))
del Derived.limit
print(limit(d))
d.limit = 13
print(limit(d), warm(limit, d), limit(Derived()))
del d.limit
print(limit(d))
d.__dict__["limit"] = 14
print(limit(d), warm(limit, d))


class Computed:
    def __get__(self, instance, owner):
        return "computed", instance is None


class Late:
    pass


class Holder:
    late = Late()


def late(o):
    return type(o.late).__name__ if not isinstance(o.late, tuple) else o.late


h = Holder()
print(warm(late, h), warm(late, Holder))
Late.__get__ = lambda self, instance, owner: ("descriptor", instance is None)
print(late(h), late(Holder))
del Late.__get__
print(late(h), late(Holder))
Holder.__dict__["late"].__class__ = Computed
print(late(h), late(Holder))


# Attributes of classes.

def type_value():
    return Base.kind, Derived.kind


print(warm(type_value))
Base.kind = "changed"
print(type_value())
Derived.kind = 7
print(type_value())
del Derived.kind
print(type_value())


def static_and_class(a, b):
    return Base.add(a, b), Derived.add(a, b), Derived.make(a), Base.make(b)


print(warm(static_and_class, 1, 2))
Derived.make = staticmethod(lambda n: ("static", n))
Base.add = staticmethod(lambda a, b: a * b)
print(static_and_class(3, 4))
Base.make = classmethod(lambda cls, n: (cls, n)[1])
print(static_and_class(3, 4))


class Meta(type):
    @property
    def kind(cls):
        return "meta " + cls.__name__


class WithMeta(Base, metaclass=Meta):
    kind = "hidden by the data descriptor"


def kinds(c):
    return c.kind


print(warm(kinds, Base), kinds(WithMeta), warm(kinds, WithMeta))


# Methods, and instances that hide them.

def call(o, x):
    return o.method(x)


b = Base()
print(warm(call, b, 1))
b.method = lambda x: ("own", x)
print(call(b, 2), warm(call, b, 2))
Base.method = lambda self, x: ("new", x)
print(call(Base(), 3), call(Derived(), 4), call(b, 5))
del b.method
print(call(b, 6))


class Other:
    def method(self, x):
        return "other", x


b.__class__ = Other
print(call(b, 7), warm(call, b, 7))


# Functions whose code or defaults change while caches know them.

class Container:
    def __init__(self):
        self.items = {}

    def __getitem__(self, key):
        return self.items.get(key, "none")

    def __setitem__(self, key, value):
        self.items[key] = value
        return "dropped"

    def __iter__(self):
        yield from self.items

    @property
    def size(self):
        return len(self.items)

    @size.setter
    def size(self, value):
        self.items = dict.fromkeys(range(value))


def fill(c, key):
    c[key] = key * 2
    return c[key], list(c), [x for x in c], c.size


c = Container()
print(warm(fill, c, 5))


def two(self, key, default="default"):
    return "code of two", key, default


Container.__getitem__.__code__ = two.__code__
try:
    fill(c, 5)
except TypeError as error:
    print(error)
Container.__getitem__.__defaults__ = ("given",)
print(fill(c, 5))
Container.__getitem__ = lambda self, key: ("replaced", key)
print(fill(c, 5), warm(fill, c, 5))
Container.__setitem__ = lambda self, key, value: print("set", key, value)
print(fill(c, 6))
Container.__setitem__ = dict.__len__
try:
    fill(c, 6)
except TypeError as error:
    print(type(error).__name__)
Container.__setitem__ = lambda self, key, value: None
Container.__iter__ = lambda self: iter("abc")
print(fill(c, 5))
Container.__iter__ = lambda self: 5
try:
    fill(c, 5)
except TypeError as error:
    print(type(error).__name__)
Container.__iter__ = None
try:
    fill(c, 5)
except TypeError as error:
    print(error)


def resize(c, n):
    c.size = n
    return c.size


print(warm(resize, c, 3))
Container.size = property(lambda self: "constant", lambda self, value: print("setting", value))
print(resize(c, 4))
p = Container.__dict__["size"]
warm(limit, Derived())
print([c.size for _ in range(200)][-1])
p.__init__(lambda self: "initialised again")
print(c.size)
try:
    resize(c, 1)
except AttributeError as error:
    print(error)
Container.size = 3
print(resize(c, 9), Container.size)


# super().

class A:
    def name(self):
        return "A"


class A2(A):
    def name(self):
        return "A2>" + super().name()


class B(A):
    def name(self):
        return "B>" + super().name()


class C(B):
    def name(self):
        return "C>" + super(C, self).name()


class D(B, A2):
    pass


def name(o):
    return o.name()


print(warm(name, C()), warm(name, D()), name(B()))
A.name = lambda self: "a"
print(name(C()), name(D()))
B.__bases__ = (A2,)
print(name(C()), name(B()))
D.__bases__ = (A2,)
print(name(D()))
del B.name
print(name(C()))

saved, hidden = super, []


class super:
    def __init__(self, *args):
        hidden.append(len(args))

    def name(self):
        return "hidden"


print(name(C()), hidden)
del super
print(name(C()), hidden)


# __slots__.

class Slotted:
    __slots__ = ("x", "y")


class Borrowed:
    x = Slotted.x

    def __init__(self):
        self.y = 1


def set_x(o, value):
    o.x = value
    return o.x


s = Slotted()
print(warm(set_x, s, 1))
for wrong in (Borrowed(),):
    try:
        warm(set_x, wrong, 2)
    except TypeError as error:
        print(error)
del s.x
try:
    print(s.x)
except AttributeError as error:
    print(error)
print(set_x(s, 3))
Slotted.x = 5
try:
    set_x(s, 4)
except AttributeError as error:
    print(error)


# Attributes that instances get after others were cached as missing.

class Growing:
    def method(self):
        return "class"


def grow(o):
    return o.method()


g, g2 = Growing(), Growing()
print(warm(grow, g))
g2.method = lambda: "instance"
print(grow(g), grow(g2), warm(grow, g2), grow(g))
for k in range(70):
    setattr(g, "attribute%d" % k, k)
print(g.attribute69, g.attribute0, len(vars(g)), grow(g))
