"""What a class has is in use while the class gets something else, or goes."""


class Value:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        return self.name, other

    def __del__(self):
        print("goes:", self.name)


def fill():
    """Takes the memory of what has just gone."""
    return [[Value.__add__] for _ in range(50)], [lambda: 0 for _ in range(50)]


# The class is alive for as long as its attribute is loaded.


def of_class():
    return type("Short", (), {"x": ["kept"]}).x


def of_instance():
    return type("Short", (), {"x": ["kept"]})().x


def of_metaclass():
    return Meta("Short", (), {"x": ["kept"]}).x


class Meta(type):
    pass


for load in of_class, of_instance, of_metaclass:
    for _ in range(300):
        found = load()
    made = fill()
    print(load.__name__, found)


# The same class each time, which goes in the end.


def last(holder):
    return holder.pop().x


holder = []
Long = type("Long", (), {"x": ["long"]})
for _ in range(300):
    holder.append(Long)
    last(holder)
holder.append(Long)
del Long
found = last(holder)
made = fill()
print(found)


# An attribute is replaced while it is an operand.


class Class:
    x = Value("first")
    method = staticmethod(lambda of: ("old", of))


instance = Class()


def replace(really):
    if really:
        Class.x = Value("second")
        Class.method = staticmethod(lambda of: ("new", of))
        return len(fill())
    return 0


def on_class(really):
    return Class.x + replace(really)


def on_instance(really):
    return instance.x + replace(really)


def called(really):
    return Class.method(replace(really))


for use in on_class, on_instance, called:
    for _ in range(3000):
        use(False)
    print(use.__name__, use(True))


# What runs replaces itself.
class Itself:
    def method(self, really):
        if really:
            Itself.method = lambda self, really: "new"
            fill()
        return "old", really

    @property
    def value(self):
        if self.really:
            Itself.value = "new"
            fill()
        return "old", self.really

    def __getitem__(self, really):
        if really:
            Itself.__getitem__ = lambda self, really: "new"
            fill()
        return "old", really

    def __call__(self, really):
        if really:
            Itself.__call__ = lambda self, really: "new"
            fill()
        return "old", really

    def __iter__(self):
        if self.really:
            Itself.__iter__ = lambda self: iter(("new",))
            fill()
        return iter(("old", self.really))


itself = Itself()


def run(really):
    itself.really = really
    return itself.method(really), itself.value, itself[really], itself(really), [*itself]


for _ in range(3000):
    run(False)
print(run(True))
print(run(True))
