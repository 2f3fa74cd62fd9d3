"""Classes, instances, special methods, descriptors, metaclasses."""

class A:
    x = 1
    def __init__(self, v):
        self.v = v
    def get(self):
        return self.v
    def __add__(self, o): return A(self.v + o.v)
    def __repr__(self): return "A(%d)" % self.v
    def __eq__(self, o): return isinstance(o, A) and self.v == o.v
    def __len__(self): return self.v
    def __getitem__(self, i): return i * 2
    @property
    def p(self): return self.v * 10
    @classmethod
    def make(cls, v): return cls(v)
    @staticmethod
    def s(x): return x + 1
class B(A):
    def get(self): return super().get() + 100
    def __radd__(self, o): return "radd"
a = A(3); b = B(4)
print(a.get(), b.get(), a + b, A.make(5), B.make(6), A.s(1), a.p, len(a), a[4])
print(a == A(3), a != A(3), 1 if a else 2)
try: hash(a)
except TypeError as e: print(e)
print(A.__mro__, B.__bases__, B.__name__, B.__module__, B.__qualname__)
print(a.__dict__, A.__dict__.keys() if 0 else '')
class M(type):
    def __new__(m, n, b, d, **k):
        print('new', n, k)
        return super().__new__(m, n, b, d)
    def __init__(c, n, b, d, **k): print('init', n); super().__init__(n,b,d)
    def __call__(c, *a): print('call', a); return super().__call__(*a)
    @property
    def z(cls): return 'z' + cls.__name__
class C(metaclass=M, k=1):
    def __init_subclass__(cls, **k): print('sub', cls.__name__, k)
class D(C, q=2): pass
print(D().__class__, D.z)
class L(list):
    def __init__(self, *a): super().__init__(*a); self.n = 1
    def append(self, x): super().append(x); self.n += 1
l = L([1,2]); l.append(3); print(l, l.n, l.__dict__, len(l))
class I(int):
    def __new__(c, v): o = super().__new__(c, v); o.w = v; return o
i = I(5); print(i + 1, i.w, type(i), isinstance(i, int))
class S(str): pass
s = S('abc'); s.k = 1; print(s, s.k, s.upper(), len(s), s == 'abc', hash(s) == hash('abc'))
class T(tuple): pass
t = T((1,2)); t.z = 5; print(t, t.z, t[0])
class E(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.b = b
try: raise E(1, 2)
except E as e: print(e.args, e.b, repr(e))
class G:
    def __getattr__(self, n): return 'got ' + n
    def __setattr__(self, n, v): print('set', n, v); object.__setattr__(self, n, v)
g = G(); g.q = 1; print(g.q, g.r)
def f(a, b=2, *c, d, e=5, **k): return (a, b, c, d, e, k)
print(f(1, d=4), f(1, 2, 3, 4, d=5, z=6), f.__defaults__, f.__kwdefaults__, f.__name__)
print(f.__code__.co_varnames, f.__qualname__)
class W:
    __slots__ = ('a', 'b')
w = W(); w.a = 1
try: w.c = 1
except AttributeError as e: print(e)
try: w.b
except AttributeError as e: print(e)
print(W.a, W.__slots__)
class De:
    def __get__(self, o, c): return (o is None, c.__name__)
    def __set__(self, o, v): print('De.set', v)
    def __set_name__(self, o, n): print('name', n)
class U:
    d = De()
u = U(); print(u.d, U.d); u.d = 4
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
print([x for x in It()], 2 in It())
class Cm:
    def __enter__(self): print('in'); return 1
    def __exit__(self, *a): print('out', a[0]); return True
with Cm() as c: 1/0
class Ca:
    def __call__(self, *a, **k): return (a, k)
print(Ca()(1, 2, x=3))
class H:
    def __hash__(self): return 2**70
    def __bool__(self): return False
print(hash(H()), not H(), bool(H()))
print(list[int], dict[str, int], int | None, isinstance(1, int | str), type(list[int]))
A.__len__ = lambda self: 77
print(len(a)); del A.__len__
try: len(a)
except TypeError as e: print(e)
class X: pass
x = X(); X.y = 5; print(x.y); x.y = 6; print(x.y, X.y); del x.y; print(x.y)
x.__class__ = A; x.v = 9; print(x)
print(type('Dyn', (A,), {'foo': lambda self: 42})(1).foo())
print(object.__repr__(1)[:14], type(a.get), a.get.__func__ is A.get)
print(super(B, b).get(), B.__subclasses__(), A.__subclasses__()[0])
class P1:
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __neg__(self): return 'neg'
    def __index__(self): return 3
    def __contains__(self, x): return x == 1
    def __iadd__(self, o): return 'iadd'
    def __format__(self, s): return 'fmt' + s
p = P1(); print(p ** 2, -p, [1,2,3,4][p], 1 in p, 2 in p, f'{p:abc}')
p += 1; print(p)
