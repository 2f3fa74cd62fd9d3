"""`super` along orders of all shapes, of instances and of classes."""


class A:
    def name(self):
        return "A"

    @classmethod
    def made(cls):
        return "A.made", cls.__name__

    @staticmethod
    def alone():
        return "A.alone"

    def __new__(cls, *args):
        self = super(A, cls).__new__(cls)
        self.args = args
        return self


class B(A):
    def name(self):
        return "B" + super().name()

    @classmethod
    def made(cls):
        return "B.made", super().made()

    @staticmethod
    def alone():
        return "B.alone", super(B, B).alone()


class C(A):
    def name(self):
        return "C" + super().name()


class D(B, C):
    """Behind `B` comes `C`, which is no base of it."""

    def name(self):
        return "D" + super().name()


print(A(1, 2).args, B().name(), D().name(), D.made(), D.alone(), B.alone())
print(super(B, D()).name(), super(B, D).name(D()), super(C, D).name(D()))
print(type(super(B, D).made), super(B, D).made(), super(D, D()).made())
print(super(B, D).__class__, super(B, D()).__self__.__class__)


def later():
    results = []
    for cls in [D, B] * 50:
        results.append(super(B, cls).name(cls()))
        if len(results) == 50:
            C.name = lambda self: "c"
        if len(results) == 75:
            A.name = lambda self: "a"
    return "".join(results)


print(later())


class Reversed(type):
    def mro(cls):
        return [cls, *super().mro()[:0:-1]]


class Odd(B, metaclass=Reversed):
    """An order that its base does not have."""


print([cls.__name__ for cls in Odd.__mro__])
for after in Odd.__mro__:
    try:
        print(after.__name__, super(after, Odd).name(B()))
    except AttributeError as error:
        print(after.__name__, error)

for call in (
    lambda: object.__new__(int),
    lambda: int.__new__(A),
    lambda: int.__new__(3),
    lambda: object.__new__(A, 1),
    lambda: dict.__new__(list),
    lambda: super(B, A()).name(),
    lambda: super(B, A).name(),
    lambda: super(A, A()).name(),
):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Text(str):
    def __new__(cls, text):
        return super().__new__(cls, text + "!")


class Loud(Text):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())


print(Text("a"), Loud("a"), type(Loud("a")).__name__, str.__new__(Loud, "b"))


class Hides:
    def method(self):
        return "class"


hides = Hides()
for round in range(3):
    print(getattr(hides, "method")(), end=" ")
    if round == 1:
        hides.method = lambda: "instance"
hides.__dict__["method"] = lambda: "dict"
print(getattr(hides, "method")())
del hides.method
print(getattr(hides, "method")())
