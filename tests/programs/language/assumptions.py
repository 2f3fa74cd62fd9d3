"""What hot code takes for granted is changed under it: globals, built-ins, functions, classes and what they have, from
calls that nothing is known of and from finalizers, and looked at again before the next round."""

import builtins
import types


class Trigger:
    """Does something when it is called, or when it goes."""

    def __init__(self, act):
        self.act = act

    def __call__(self):
        self.act()

    def __del__(self):
        self.act()


def nothing():
    pass


def rounds(body, change, back, at=40, by_finalizer=False):
    """Runs `body` again and again; in round `at` something is changed in the middle of it, 10 rounds later it is changed back."""
    seen = []
    for i in range(80):
        if i == at:
            act = change
        elif i == at + 10:
            act = back
        else:
            act = nothing
        seen.append(body(i, act, by_finalizer))
    shown = []
    for value in seen:
        if not shown or shown[-1][0] != value:
            shown.append([value, 0])
        shown[-1][1] += 1
    print(shown)


def opaque(act, by_finalizer):
    if by_finalizer:
        held = Trigger(nothing)
        held.act = act
        held = None
    else:
        max([act], key=lambda act: act() or 0)


# A global.

number = 1


def read_global(i, act, by_finalizer):
    total = 0
    for k in range(3):
        total += number
        if k == 1:
            opaque(act, by_finalizer)
        total += number
    return total


def set_number():
    global number
    number = 10


def reset_number():
    global number
    number = 1


# A function that is a global, its code and its defaults.


def helper(x=5):
    return x


def other(x=5):
    return -x


def call_global(i, act, by_finalizer):
    total = 0
    for k in range(3):
        total += helper(1)
        if k == 1:
            opaque(act, by_finalizer)
        total += helper(1) + helper()
    return total


def swap_helper():
    global helper, other
    helper, other = other, helper


def swap_code():
    helper.__code__, other.__code__ = other.__code__, helper.__code__


def set_defaults():
    helper.__defaults__ = (50,)


def reset_defaults():
    helper.__defaults__ = (5,)


# A built-in, hidden by a global and replaced.


def read_builtin(i, act, by_finalizer):
    total = 0
    for k in range(3):
        total += len("ab")
        if k == 1:
            opaque(act, by_finalizer)
        total += len("ab")
    return total


def hide_len():
    global len
    len = lambda text: 20


def show_len():
    global len
    del len


real_len = len


def replace_len():
    builtins.len = lambda text: 30


def restore_len():
    builtins.len = real_len


# A class attribute, a method, a base, the class of an instance.


class Base:
    size = 2

    def method(self):
        return 1


class Derived(Base):
    pass


class Elsewhere:
    size = 7

    def method(self):
        return 11


instance = Derived()


def read_class(i, act, by_finalizer):
    total = 0
    one = instance
    for k in range(3):
        total += one.size + one.method() + Derived.size
        if k == 1:
            opaque(act, by_finalizer)
        total += one.size + one.method() + Derived.size
    return total


def set_attribute():
    Base.size = 100


def reset_attribute():
    Base.size = 2


def set_method():
    Derived.method = lambda self: 1000


def reset_method():
    del Derived.method


def set_bases():
    Derived.__bases__ = (Elsewhere,)


def reset_bases():
    Derived.__bases__ = (Base,)


def set_class():
    instance.__class__ = Elsewhere


def reset_class():
    instance.__class__ = Derived


def set_own():
    instance.size = 5000


def reset_own():
    del instance.size


# A module's attribute.

module = types.ModuleType("module")
module.value = 3


def read_module(i, act, by_finalizer):
    total = 0
    for k in range(3):
        total += module.value
        if k == 1:
            opaque(act, by_finalizer)
        total += module.value
    return total


def set_value():
    module.value = 33


def reset_value():
    module.value = 3


for by_finalizer in False, True:
    rounds(read_global, set_number, reset_number, by_finalizer=by_finalizer)
    rounds(call_global, swap_helper, swap_helper, by_finalizer=by_finalizer)
    rounds(call_global, swap_code, swap_code, by_finalizer=by_finalizer)
    rounds(call_global, set_defaults, reset_defaults, by_finalizer=by_finalizer)
    rounds(read_builtin, hide_len, show_len, by_finalizer=by_finalizer)
    rounds(read_builtin, replace_len, restore_len, by_finalizer=by_finalizer)
    rounds(read_class, set_attribute, reset_attribute, by_finalizer=by_finalizer)
    rounds(read_class, set_method, reset_method, by_finalizer=by_finalizer)
    rounds(read_class, set_bases, reset_bases, by_finalizer=by_finalizer)
    rounds(read_class, set_class, reset_class, by_finalizer=by_finalizer)
    rounds(read_class, set_own, reset_own, by_finalizer=by_finalizer)
    rounds(read_module, set_value, reset_value, by_finalizer=by_finalizer)


# A global that a hot loop itself sets.

count = 0
steps = []


def counting():
    global count
    for i in range(100):
        count += 1
        if count % 25 == 0:
            steps.append(count)


counting()
counting()
print(count, steps)
