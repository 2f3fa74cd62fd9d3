"""Enumerations, abstract classes, and the protocols of class creation."""

from enum import Enum, IntEnum, Flag, auto, IntFlag, unique
class C(Enum):
    R = 1
    G = 2
    B = auto()
    def f(self): return self.name.lower()
print(list(C), C.R, repr(C.G), C(3), C['R'], C.R.f(), C.R is C(1), C.R == 1, len(C), C.R in C)
class I(IntEnum):
    A = 1
    B = 2
print(I.A + 1, I.A < I.B, repr(I.A), str(I.B), I.A == 1, sorted([I.B, I.A]))
class F(Flag):
    X = auto()
    Y = auto()
    Z = X | Y
print(F.X | F.Y, F.Z, F.X & F.Z, ~F.X, F(3), list(F.Z))
try: C(9)
except ValueError as e: print(e)
try: C.R = 5
except AttributeError as e: print(e)
try:
    class D(C): pass
except TypeError as e: print(e)
import abc
class Ab(abc.ABC):
    @abc.abstractmethod
    def foo(self): pass
    @property
    @abc.abstractmethod
    def bar(self): pass
try: Ab()
except TypeError as e: print(e)
class Co(Ab):
    def foo(self): return 1
    bar = 5
print(Co().foo(), isinstance(Co(), Ab), issubclass(Co, Ab))
Ab.register(int)
print(isinstance(5, Ab), issubclass(int, Ab), sorted(Ab.__abstractmethods__))
import types
print(types.new_class('N', (Co,), {}, lambda ns: ns.update(q=1)).q)
def f():
    "doc"
print(f.__doc__, types.FunctionType is type(f))
class It(abc.ABC):
    @classmethod
    def __subclasshook__(cls, c): return hasattr(c, 'zip')
class HZ: zip = 1
print(issubclass(HZ, It), issubclass(int, It))
class Weird(type):
    def mro(cls):
        return super().mro()
class W(metaclass=Weird): pass
print(W.__mro__, type(W).mro(W))
class SS:
    def __set_name__(self, o, n): o.names = getattr(o, 'names', []) + [n]
class SN:
    a = SS(); b = SS()
print(SN.names)
class Slotted:
    __slots__ = {'a': 'doc a', 'b': 'doc b'}
print(sorted(Slotted.__slots__), Slotted.a)
class V:
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag
class V1(V, tag='x'): pass
print(V1.tag, V.__dict__['__init_subclass__'].__class__)
class Desc:
    def __init__(s, v): s.v = v
    def __get__(s, i, o): return s.v
class UU: d = Desc(7)
print(UU.d, UU().d)
u = UU(); u.d = 8; print(u.d, u.__dict__)
class Prop:
    def __init__(self): self._x = 0
    @property
    def x(self): "the x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
p = Prop(); p.x = 5; print(p.x, Prop.x.__doc__, Prop.x.fget.__name__); del p.x
try: p.x
except AttributeError as e: print(e, e.name, e.obj is p)
print(vars(p), dir(Prop)[-1], p.__dir__()[:1] if p.__dir__() else None)
class Cnt:
    n = 0
    def __new__(cls, *a, **k):
        cls.n += 1
        return super().__new__(cls)
    def __init__(self, a, b=2): self.t = (a, b)
print(Cnt(1).t, Cnt(1, b=3).t, Cnt.n)
class Str2(str):
    def __eq__(self, o): return True
    __hash__ = str.__hash__
print(Str2('a') == 'b', {Str2('a'): 1}['a'], 'a' in {Str2('a'): 1}, Str2('q') != 'q')
class Dct(dict):
    def __missing__(self, k): return k * 2
d = Dct(a=1); print(d['a'], d['b'], d.get('c'))
class Lst(list):
    def __getitem__(self, i): return 'item %r' % (i,)
l = Lst([1, 2]); print(l[0], l[0:1], list(l), [*l])
class Ln(list):
    def __len__(self): return 42
print(len(Ln()), bool(Ln()), list.__len__(Ln()))
print((5).__add__(3), (5).__radd__('a'), [].__class__, int.__add__(1, 2), (5).__class__.__name__)
print(type.__call__(list, (1, 2)), type.__dict__['__call__'])
print(int.__dict__['real'], list.__dict__['append'], type(list.__dict__['append']))
class Hid:
    __private = 3
    def get(self): return self.__private
print(Hid().get(), Hid._Hid__private)
a, b = C.R, C.G
print({a: 1, b: 2}[C.R], hash(C.R) == hash('R'))
