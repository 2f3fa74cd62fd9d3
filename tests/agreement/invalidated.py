# What traces rely on changes in the middle of their loops: each thing once, to something that it has not been before, and then it
# is looked at. So whoever misses one change goes wrong. A loop relies on nothing but what changes in it, or another change would
# end its trace as well: results are kept in tuples, without a method of a list, what was there before the change lives on, and
# the round of the change is the last one, so that no further trace is made, which other changes would end.

ROUNDS = 0, 1, 2, 3, 4, 5, 6, 7, 8, 9
THEN = 9
KEPT = []
result = []


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
    r = ()
    for i in ROUNDS:
        before = value
        max((i, -1), key=act)
        r = r, before, value
    return r


def change_gone():
    global gone
    del gone


def of_gone(act):
    r = ()
    for i in ROUNDS:
        max((i, -1), key=act)
        try:
            r = r, gone
        except NameError:
            r = r, "no name"
    return r


def change_shadowed():
    global ord
    ord = lambda c: "shadowed"


def of_shadowed(act):
    r = ()
    for i in ROUNDS:
        before = ord("a")
        max((i, -1), key=act)
        r = r, before, ord("a")
    return r


def change_builtin():
    KEPT.append(abs)
    BUILTINS["abs"] = lambda x: "changed"


def of_builtin(act):
    r = ()
    for i in ROUNDS:
        before = abs(-1)
        max((i, -1), key=act)
        r = r, before, abs(-1)
    return r


BUILTINS["extra"] = 5


def change_builtin_gone():
    del BUILTINS["extra"]


def of_builtin_gone(act):
    r = ()
    for i in ROUNDS:
        max((i, -1), key=act)
        try:
            r = r, extra
        except NameError:
            r = r, "no name"
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


def change_here():
    A.here = 101


def of_here(act):
    a = A()
    r = ()
    for i in ROUNDS:
        before = A.here, a.here
        max((i, -1), key=act)
        r = r, before, A.here, a.here
    return r


def change_method():
    KEPT.append(A.method)
    A.method = lambda self: 102


def of_method(act):
    a = A()
    r = ()
    for i in ROUNDS:
        before = a.method()
        max((i, -1), key=act)
        r = r, before, a.method()
    return r


def change_base():
    Base.kind = 103


def of_base(act):
    a = A()
    r = ()
    for i in ROUNDS:
        before = a.kind
        max((i, -1), key=act)
        r = r, before, a.kind
    return r


def change_hidden():
    A.base_method = lambda self: 104


def of_hidden(act):
    a = A()
    r = ()
    for i in ROUNDS:
        before = a.base_method()
        max((i, -1), key=act)
        r = r, before, a.base_method()
    return r


class Moving(Base):
    pass


def change_bases():
    Moving.__bases__ = (Other,)


def of_bases(act):
    m = Moving()
    r = ()
    for i in ROUNDS:
        before = m.kind, m.base_method()
        max((i, -1), key=act)
        r = r, before, m.kind, m.base_method()
    return r


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    shade = 5


def change_meta():
    Meta.shade = property(lambda cls: 105)


def of_meta(act):
    r = ()
    for i in ROUNDS:
        before = WithMeta.shade
        max((i, -1), key=act)
        r = r, before, WithMeta.shade
    return r


class Before:
    def __getitem__(self, index):
        return 6


class After:
    def __getitem__(self, index):
        return 7


turning = Before()


def change_class():
    turning.__class__ = After


def of_class(act):
    mine = turning
    r = ()
    for i in ROUNDS:
        before = mine[0]
        max((i, -1), key=act)
        r = r, before, mine[0]
    return r


class Module(ModuleType):
    @property
    def x(self):
        return 110


module = ModuleType("module")
module.x = 10


def change_module():
    module.__class__ = Module


def of_module(act):
    mine = module
    r = ()
    for i in ROUNDS:
        before = mine.x
        max((i, -1), key=act)
        r = r, before, mine.x
    return r


# What an instance gets hides what its class has.

class Hiding:
    kind = 11


instance = Hiding()


def change_instance():
    instance.kind = 111


def of_instance(act):
    mine = instance
    r = ()
    for i in ROUNDS:
        before = mine.kind
        max((i, -1), key=act)
        r = r, before, mine.kind
    return r


# What is found in a class becomes a descriptor, or another one.

class Thing:
    pass


class Getting:
    def __get__(self, instance, owner):
        return 112


class WithThing:
    thing = Thing()


def change_descriptor():
    WithThing.__dict__["thing"].__class__ = Getting


def of_descriptor(act):
    a = WithThing()
    r = ()
    for i in ROUNDS:
        before = a.thing
        max((i, -1), key=act)
        r = r, before is a.thing
    return r


class Learning:
    pass


class WithLearning:
    thing = Learning()


def change_descriptors():
    Learning.__get__ = lambda self, instance, owner: 113


def of_descriptors(act):
    a = WithLearning()
    r = ()
    for i in ROUNDS:
        before = a.thing
        max((i, -1), key=act)
        r = r, before is a.thing
    return r


class WithProperty:
    @property
    def here(self):
        return 14


def change_property():
    found = WithProperty.__dict__["here"]
    KEPT.append(found.fget)
    found.__init__(lambda self: 114)


def of_property(act):
    a = WithProperty()
    r = ()
    for i in ROUNDS:
        before = a.here
        max((i, -1), key=act)
        r = r, before, a.here
    return r


class WithStatic:
    @staticmethod
    def here():
        return 15


def change_static():
    found = WithStatic.__dict__["here"]
    KEPT.append(found.__func__)
    found.__init__(lambda: 115)


def of_static(act):
    r = ()
    for i in ROUNDS:
        before = WithStatic.here()
        max((i, -1), key=act)
        r = r, before, WithStatic.here()
    return r


# Functions: their code, their defaults.

def code(x=0):
    return 8


def defaults(x=9):
    return x


def keywords(*, x=10):
    return x


def change_code():
    KEPT.append(code.__code__)
    code.__code__ = (lambda x=0: 106).__code__


def of_code(act):
    r = ()
    for i in ROUNDS:
        before = code(1)
        max((i, -1), key=act)
        r = r, before, code(1)
    return r


def change_defaults():
    KEPT.append(defaults.__defaults__)
    defaults.__defaults__ = (107,)


def of_defaults(act):
    r = ()
    for i in ROUNDS:
        before = defaults()
        max((i, -1), key=act)
        r = r, before, defaults()
    return r


def change_keywords():
    KEPT.append(keywords.__kwdefaults__)
    keywords.__kwdefaults__ = {"x": 108}


def of_keywords(act):
    r = ()
    for i in ROUNDS:
        before = keywords()
        max((i, -1), key=act)
        r = r, before, keywords()
    return r


# Code that goes, and other code where it was.

def by_three():
    total = 0.5
    for i in range(12):
        total += 3.25 + i * 0.5 - i * 0.25 + i * 0.125 - i * 2.0 + i * 4.0 - i * 8.0 + i * 16.0 - i * 32.0
    return total


def by_five():
    total = 0.5
    for i in range(12):
        total += 5.25 + i * 0.5 - i * 0.25 + i * 0.125 - i * 2.0 + i * 4.0 - i * 8.0 + i * 16.0 - i * 32.0
    return total


def copy(function):
    return type(function)(function.__code__.replace(co_name="copied"), globals())


def code_goes():
    function, other = copy(by_three), copy(by_three)
    sums = [function(), function()]
    # Memory that was freed last is used first, and maybe for a while only: the code is to get what was freed before.
    del function
    del other
    for _ in range(12):
        function = copy(by_five)
        KEPT.append(function)
        sums.append((function(), function()))
    return sums


CHANGES = [
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
    (of_instance, change_instance),
    (of_descriptor, change_descriptor),
    (of_descriptors, change_descriptors),
    (of_property, change_property),
    (of_static, change_static),
    (of_code, change_code),
    (of_defaults, change_defaults),
    (of_keywords, change_keywords),
    (of_module, change_module),
]
result.extend(map(lambda pair: (pair[0].__name__, pair[0](at(pair[1]))), CHANGES))
result.append(code_goes())
