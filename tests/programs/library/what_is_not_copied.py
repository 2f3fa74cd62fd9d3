"""What has more than its attributes is not copied or pickled, unless it says how."""

import collections
import copy
import functools
import itertools
import math
import pickle
import threading
import types
import weakref


class Number(int):
    pass


class Items(list):
    pass


class Locked(type(threading.RLock())):
    pass


class Stated(type(threading.RLock())):
    def __getstate__(self):
        return {"said": True}


def generator():
    yield


VALUES = [
    threading.Lock(), threading.RLock(), Locked(), Stated(), math, generator(), generator.__code__, itertools.count(), zip([1]), map(len, []),
    filter(None, []), {}.keys(), {}.items(), memoryview(b"a"), classmethod(len), staticmethod(len), types.MappingProxyType({}),
    types.CellType(1), object(), Number(3), Items([1]), range(3), iter([1]), functools.partial(len), collections.deque([1]),
    types.SimpleNamespace(a=1), Exception(1), [].append, len, weakref.ref(generator),
]
for value in VALUES:
    for how in (copy.copy, copy.deepcopy, lambda value: value.__reduce_ex__(2)):
        try:
            copied = how(value)
        except TypeError as error:
            print(type(value).__name__, "TypeError", error)
        else:
            print(type(value).__name__, type(copied).__name__, copied is value)
lock = threading.RLock()
print(repr(lock)[:45], repr(threading.Lock())[:30])
with lock:
    print(repr(lock)[:27], repr(lock).split()[4])

local = threading.local()
local.value = 1
print(vars(local), local.__dict__ == {"value": 1})


class Local(threading.local):
    def __init__(self, value):
        self.__dict__["value"] = value


print(Local(5).value)
