"""Classes: inheritance, super, properties, descriptors, metaclasses, special methods."""


class Animal:
    kind = "animal"
    count = 0

    def __init__(self, name):
        self.name = name
        Animal.count += 1

    def speak(self):
        return f"{self.name} makes a sound"

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"

    @property
    def title(self):
        return self.name.title()

    @title.setter
    def title(self, value):
        self.name = value.lower()

    @classmethod
    def make(cls, name="someone"):
        return cls(name)

    @staticmethod
    def plus(a, b):
        return a + b


class Dog(Animal):
    kind = "dog"

    def speak(self):
        return super().speak() + ": woof"


class Left(Animal):
    def speak(self):
        return "left " + super().speak()


class Right(Animal):
    def speak(self):
        return "right " + super().speak()


class Both(Left, Right):
    pass


d = Dog("rex")
print(d, d.speak(), d.kind, d.title, Animal.count)
d.title = "FIDO"
print(d.name, Dog.make(), Dog.plus(1, 2), d.plus(3, 4))
print(Both("b").speak())
print([c.__name__ for c in Both.__mro__])
print(isinstance(d, Animal), issubclass(Dog, Animal), isinstance(d, (int, Dog)), issubclass(Animal, Dog))
print(d.__dict__, Dog.__name__, Dog.__qualname__, Dog.__module__, Dog.__bases__)
try:
    d.missing
except AttributeError as error:
    print(error)
try:
    Dog.missing
except AttributeError as error:
    print(error)
del d.name
try:
    d.name
except AttributeError as error:
    print(error)


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __radd__(self, other):
        return Vector(self.x + other, self.y + other)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __len__(self):
        return 2

    def __contains__(self, value):
        return value in (self.x, self.y)

    def __bool__(self):
        return bool(self.x or self.y)

    def __call__(self, scale):
        return Vector(self.x * scale, self.y * scale)

    def __repr__(self):
        return f"<{self.x}, {self.y}>"

    def __lt__(self, other):
        return self.x < other.x


a, b = Vector(1, 2), Vector(3, 4)
print(a + b, 10 + a, a * 3, 3 * a, -a, a == b, a == Vector(1, 2), a != b, hash(a) == hash(Vector(1, 2)))
c = a
c += b
print(a, c is a, list(a), len(a), 4 in a, 9 in a, bool(Vector(0, 0)), a(2), sorted([b, Vector(1, 1)]), a > b)
try:
    a.z = 1
except AttributeError as error:
    print(error)
try:
    a + 1
except TypeError as error:
    print(error)
try:
    a <= b
except TypeError as error:
    print(error)


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError("not positive")
        setattr(instance, self.name, value)


class Account:
    balance = Positive()

    def __init__(self, balance):
        self.balance = balance


account = Account(5)
print(account.balance, type(Account.balance).__name__)
try:
    account.balance = -1
except ValueError as error:
    print(error)


class Meta(type):
    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, namespace)
        cls.options = options
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        made = super().__call__(*args)
        made.made_by = cls.__name__
        return made


class Made(metaclass=Meta, flag=True):
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__()
        cls.extra = kwargs


print(Made.options, Made().made_by, type(Made).__name__)


class Fallback:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return name.upper()

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value * 2)


f = Fallback()
f.number = 21
print(f.number, f.anything)

Dynamic = type("Dynamic", (Dog,), {"speak": lambda self: "dynamic"})
print(Dynamic("x").speak(), Dynamic.__mro__[1].__name__)
Dog.tricks = ["sit"]
print(Dynamic("y").tricks, hasattr(d, "tricks"), getattr(d, "nothing", "default"))
bound = Dog("z").speak
print(bound(), bound.__self__, bound.__func__ is Dog.speak)
try:
    class Broken(Animal, Dog):
        pass
except TypeError as error:
    print(error)


class Stack(list):
    def top(self):
        return self[-1]

    def push(self, item):
        self.append(item)
        return self


s = Stack([1, 2]).push(3)
s.note = "kept"
print(s, s.top(), len(s), s.note, s == [1, 2, 3], isinstance(s, list), s[0:2])


class Celsius(float):
    def __str__(self):
        return f"{float(self):.1f}°C"


print(Celsius(21.55), Celsius(1) + 1, repr(Celsius(2.5)))


class Name(str):
    pass


class Number(int):
    def __add__(self, other):
        return Number(int(self) + other + 100)


print(Name("ab") + "c", type(Name("ab")).__name__, Name("ab") == "ab", Number(5) + 1, Number(7) * 2)
