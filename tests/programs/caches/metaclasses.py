# Attributes of classes with metaclasses, while caches are warm and what they rest on changes.
import abc
import enum


class Color(enum.Enum):
    RED = 1
    GREEN = 2

    @classmethod
    def first(cls):
        return cls.RED

    @staticmethod
    def plain(value):
        return value * 2


def members():
    return Color.RED.value + Color.GREEN.value + Color.plain(3), Color.first().name


for _ in range(50):
    result = members()
print(result)


class Meta(type):
    pass


class Other(type):
    x = property(lambda cls: "from Other")

    def method(cls):
        return "method of Other"


class Made(metaclass=Meta):
    x = "of Made"

    @classmethod
    def method(cls):
        return "method of " + cls.__name__


def read(cls):
    return cls.x, cls.method()


def warm(cls):
    for _ in range(50):
        result = read(cls)
    return result


print(warm(Made))
Meta.x = "a plain attribute of Meta"
print(warm(Made))
Meta.x = property(lambda cls: "a property of Meta")
print(warm(Made))
del Meta.x
print(warm(Made))
Meta.method = lambda cls: "Meta's function"
print(warm(Made))
Made.x = "changed"
print(warm(Made))
Meta.__getattribute__ = lambda cls, name: name if name == "x" else type.__getattribute__(cls, name)
print(warm(Made))
del Meta.__getattribute__
print(warm(Made))
Made.__class__ = Other
print(warm(Made))
Made.__class__ = Meta
print(warm(Made))


class Base(abc.ABC):
    x = "abstract"

    @classmethod
    def method(cls):
        return "classmethod of an ABC"


class Derived(Base):
    pass


print(warm(Derived))
Base.x = "of the base"
print(warm(Derived))
Derived.x = "own"
print(warm(Derived))


def get(owner):
    return owner.x


class Plain:
    x = "of an instance's class"


for owner in Derived, Plain(), Made, Plain, Base, int:
    for _ in range(20):
        try:
            result = get(owner)
        except AttributeError as e:
            result = e
    print(result)


class Says(type):
    name = "of the metaclass"

    def method(cls):
        return "the metaclass's method"


class Said(metaclass=Says):
    name = "its own"

    def method(self):
        return "its own method"


def names():
    return Said.name, Said.method(Said), int.__repr__ is object.__repr__, object.__new__(Said).name


seen = []
for number in range(40):
    if number == 20:
        Says.name = property(lambda cls: "from a property of the metaclass")
    if number == 30:
        Says.method = property(lambda cls: lambda self: "a method from a property")
    if not seen or seen[-1] != names():
        seen.append(names())
print(*seen, sep="\n")


class Guarded:
    """Attributes are read the default way, and set another one."""

    def __setattr__(self, name, value):
        object.__setattr__(self, name, ("set", value))


def guarded(instance, number):
    instance.x = number
    return instance.x


instance = Guarded()
for number in range(40):
    if number == 20:
        del Guarded.__setattr__
    if number == 30:
        Guarded.__setattr__ = lambda self, name, value: self.__dict__.update({name: ["again", value]})
    if number % 10 == 9:
        print(guarded(instance, number))
    else:
        guarded(instance, number)


class Many:
    shared = "shared"


def shared(instance):
    return instance.shared


many = Many()
for number in range(40):
    setattr(many, f"a{number}", number)
print({shared(many) for _ in range(40)})
many.shared = "own"
print({shared(many) for _ in range(40)})
del many.shared
Many.shared = "changed"
print({shared(many) for _ in range(40)})
