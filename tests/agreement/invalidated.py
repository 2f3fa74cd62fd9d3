# What traces rely on changes in the middle of their loops: each thing once, to something that it has not been before, and then it
# is looked at. So whoever misses one change goes wrong.

THEN = 8


def rounds():
    return range(12)


def at(change):
    """An action that makes the change when it is time; native code calls it, so that nobody knows what it does."""
    def act(i):
        if i == THEN:
            change()
        return i
    return act


# Globals and built-ins: a value, and what names there are.

value = 1
gone = 2


def change_value():
    global value
    value = 100


def of_value(act):
    r = []
    for i in rounds():
        before = value
        max(map(act, (i, -1)))
        r.append((before, value))
    return r


def change_gone():
    global gone
    del gone


def of_gone(act):
    r = []
    for i in rounds():
        max(map(act, (i, -1)))
        try:
            r.append(gone)
        except NameError:
            r.append("no name")
    return r


def change_shadowed():
    global ord
    ord = lambda c: "shadowed"


def of_shadowed(act):
    r = []
    for i in rounds():
        before = ord("a")
        max(map(act, (i, -1)))
        r.append((before, ord("a")))
    return r


def change_builtin():
    BUILTINS["abs"] = lambda x: "changed"


def of_builtin(act):
    r = []
    for i in rounds():
        before = abs(-1)
        max(map(act, (i, -1)))
        r.append((before, abs(-1)))
    return r


BUILTINS["extra"] = 5


def change_builtin_gone():
    del BUILTINS["extra"]


def of_builtin_gone(act):
    r = []
    for i in rounds():
        max(map(act, (i, -1)))
        try:
            r.append(extra)
        except NameError:
            r.append("no name")
    return r


# Classes: an attribute, a method, those of a base, what hides one, the bases themselves, the class of an object, metaclasses.

class Base:
    kind = 1

    def base_method(self):
        return 2


class Other:
    kind = 31

    def base_method(self):
        return 32


class A(Base):
    here = 3

    def method(self):
        return 4


class Meta(type):
    shade = 5


class WithMeta(metaclass=Meta):
    pass


class Before:
    def method(self):
        return 6


class After:
    def method(self):
        return 7


def change_here():
    A.here = 101


def of_here(act):
    a = A()
    r = []
    for i in rounds():
        before = A.here, a.here
        max(map(act, (i, -1)))
        r.append((before, A.here, a.here))
    return r


def change_method():
    A.method = lambda self: 102


def of_method(act):
    a = A()
    r = []
    for i in rounds():
        before = a.method()
        max(map(act, (i, -1)))
        r.append((before, a.method()))
    return r


def change_base():
    Base.kind = 103


def of_base(act):
    a = A()
    r = []
    for i in rounds():
        before = a.kind
        max(map(act, (i, -1)))
        r.append((before, a.kind))
    return r


def change_hidden():
    A.base_method = lambda self: 104


def of_hidden(act):
    a = A()
    r = []
    for i in rounds():
        before = a.base_method()
        max(map(act, (i, -1)))
        r.append((before, a.base_method()))
    return r


class Moving(Base):
    pass


def change_bases():
    Moving.__bases__ = (Other,)


def of_bases(act):
    m = Moving()
    r = []
    for i in rounds():
        before = m.kind, m.base_method()
        max(map(act, (i, -1)))
        r.append((before, m.kind, m.base_method()))
    return r


def change_meta():
    Meta.shade = 105


def of_meta(act):
    r = []
    for i in rounds():
        before = WithMeta.shade
        max(map(act, (i, -1)))
        r.append((before, WithMeta.shade))
    return r


turning = Before()


def change_class():
    turning.__class__ = After


def of_class(act):
    r = []
    for i in rounds():
        before = turning.method()
        max(map(act, (i, -1)))
        r.append((before, turning.method()))
    return r


# Functions: their code, their defaults.

def code(x=0):
    return 8


def defaults(x=9):
    return x


def keywords(*, x=10):
    return x


def change_code():
    code.__code__ = (lambda x=0: 106).__code__


def of_code(act):
    r = []
    for i in rounds():
        before = code()
        max(map(act, (i, -1)))
        r.append((before, code()))
    return r


def change_defaults():
    defaults.__defaults__ = (107,)


def of_defaults(act):
    r = []
    for i in rounds():
        before = defaults()
        max(map(act, (i, -1)))
        r.append((before, defaults()))
    return r


def change_keywords():
    keywords.__kwdefaults__ = {"x": 108}


def of_keywords(act):
    r = []
    for i in rounds():
        before = keywords()
        max(map(act, (i, -1)))
        r.append((before, keywords()))
    return r


result = [
    (look.__name__, look(at(change)))
    for look, change in [
        (of_value, change_value),
        (of_gone, change_gone),
        (of_shadowed, change_shadowed),
        (of_builtin, change_builtin),
        (of_builtin_gone, change_builtin_gone),
        (of_here, change_here),
        (of_method, change_method),
        (of_base, change_base),
        (of_hidden, change_hidden),
        (of_bases, change_bases),
        (of_meta, change_meta),
        (of_class, change_class),
        (of_code, change_code),
        (of_defaults, change_defaults),
        (of_keywords, change_keywords),
    ]
]


# Code that goes, and other code where it was.

def by_three():
    total = 0.5
    for i in range(12):
        total += 3.25
    return total


def by_five():
    total = 0.5
    for i in range(12):
        total += 5.25
    return total


def by_seven():
    total = 0.5
    for i in range(12):
        total += 7.25
    return total


for one in by_three, by_five, by_seven, by_three, by_five:
    copy = type(one)(one.__code__.replace(co_name="copied"), globals())
    result.append((copy(), copy()))
    del copy
