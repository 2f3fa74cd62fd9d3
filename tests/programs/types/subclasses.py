"""Classes derived from built-in ones, native methods under other names, copying."""

class A:
    __str__ = int.__repr__
try: str(A())
except TypeError as e: print(e)
class B(int): __str__ = int.__repr__
print(str(B(5)))
class L(list):
    __iadd__ = list.__add__
    __repr__ = object.__repr__
l = L([1]); l += [2]; print(type(l), repr(l)[:12])
class X(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
x = X(a=1); x.b = 2; print(x.a, x.b, x)
class Y:
    __call__ = len
    __len__ = lambda s: 5
try: print(Y()())
except TypeError as e: print(e)
class M:
    __eq__ = lambda s, o: NotImplemented
    __lt__ = lambda s, o: True
print(M() == M(), M() != 1, M() < 3, M() > 3 if 0 else '')
try: M() > 3
except TypeError as e: print(e)
class N(int):
    def __eq__(self, o): return 'eq'
print(N(1) == 1, 1 == N(1), N(1) != 1)
class O(float): pass
print(O(1.5) + 1, type(O(1.5) + 1), O(2.5).is_integer(), repr(O(3)))
class T2(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def first(self): return self[0]
t = T2(1, 2, 3); print(t, t.first, t[1:], type(t[1:]), t + (4,), hash(t) == hash((1,2,3)), t == (1,2,3))
class B2(bytes): pass
b = B2(b'abc'); b.x = 1; print(b, b.x, b.upper())
class S2(set): pass
s = S2([1, 2]); s.q = 3; print(s, s.q, s | {3})
class FS(frozenset):
    def __new__(cls, it): return super().__new__(cls, it)
print(FS([1]), hash(FS([1])) == hash(frozenset([1])))
class E2(KeyError):
    def __str__(self): return 'custom'
try: raise E2('a')
except KeyError as e: print(e, e.args, repr(e))
class Ex(Exception):
    def __init__(self, code): self.code = code
e = Ex(5); print(e.code, e.args, str(e)); e.foo = 1; print(e.__dict__)
class C3(complex): pass
print(C3(1, 2).real)
class BA(bytearray): pass
print(BA(b'x'))
import types
m = types.ModuleType('m'); m.x = 1; print(m.x, m.__dict__['x'])
class Mod(types.ModuleType):
    def __getattr__(self, n): return 'dyn ' + n
mm = Mod('mm'); print(mm.foo, mm.__name__); mm.y = 2; print(mm.y)
import sys
class P(property):
    pass
class UP:
    @P
    def z(self): "zdoc"; return 9
print(UP().z, UP.__dict__['z'].__doc__)
class St(staticmethod): pass
class US:
    @St
    def s(): return 'st'
print(US.s(), US().s())
o = object()
try: o.x = 1
except AttributeError as e: print(e)
class D1:
    def __get__(self, i, o): return 'nondata'
class UD: d = D1()
u = UD(); u.__dict__['d'] = 'inst'; print(u.d)
class D2(D1):
    def __set__(self, i, v): pass
UD.d = D2(); print(u.d)
print(type(u.__dict__), u.__dict__ is u.__dict__)
u.__dict__ = {'k': 1}; print(u.k, vars(u))
def outer():
    class In: pass
    return In
print(outer(), outer().__qualname__)
class Circ: pass
Circ.self = Circ
print(Circ.self.self is Circ)
try: type('A', (Circ, 5), {})
except TypeError as e: print(e)
try:
    class Bad(int, str): pass
except TypeError as e: print(e)
f = Circ.__init__
print(f is object.__init__, Circ.__eq__ is object.__eq__)
print(isinstance(Circ, type), issubclass(type, object), type.__mro__, type(type))
print(Circ.__module__, Circ.__dict__['__module__'], Circ.__doc__)
Circ.__doc__ = 'new doc'; Circ.__name__ = 'Ring'; Circ.__qualname__ = 'Q.Ring'; Circ.__module__ = 'mod'; print(Circ, Circ.__doc__)
print(list[int]([1, 2]), dict[str, int](a=1), list[int].__origin__, tuple[int, ...])
print((int | str) | None, int | 'a' if 0 else '', type(None) | int)
class G2:
    def __or__(self, o): return 'or'
    def __ror__(self, o): return 'ror'
print(int | G2(), G2() | int)
import copy
class Pt:
    def __init__(self, x): self.x = x
p = copy.copy(Pt(3)); print(p.x); q = copy.deepcopy([Pt(1), {'a': Pt(2)}]); print(q[0].x, q[1]['a'].x)
class Sl:
    __slots__ = ('a',)
s = Sl(); s.a = 4; print(copy.copy(s).a)
print(Pt(1).__reduce_ex__(2)[0].__name__, Pt(5).__getstate__(), object().__getstate__())
print(getattr(Pt(1), 'x'), hasattr(Pt(1), 'y'), getattr(Pt(1), 'zz', 'dflt'))
n = 'dyn' + str(1); z = Pt(1); setattr(z, n, 7); print(getattr(z, n), z.dyn1, z.__dict__)
for i in range(70): setattr(z, 'f%d' % i, i)
print(z.f69, len(z.__dict__))
