"""Calls: binding of arguments, protocols of objects that are called or asked."""

def t(f):
    try: print('ok', f())
    except Exception as e: print(type(e).__name__, e)
def f0(): pass
def f1(a): return a
def f2(a,b=1): return a,b
def f3(a,/,b,*,c): return a,b,c
def f4(*a,**k): return a,k
def f5(a,b,c,d): pass
def f6(*,x,y=1): pass
class A:
    def m(self,a): pass
t(lambda: f0(1)); t(lambda: f1()); t(lambda: f1(1,2)); t(lambda: f2()); t(lambda: f2(1,2,3)); t(lambda: f2(1,a=2)); t(lambda: f2(z=1)); t(lambda: f3(a=1,b=2,c=3)); t(lambda: f3(1,2)); t(lambda: f3(1,2,3)); t(lambda: f5(1)); t(lambda: f5(b=1)); t(lambda: f6()); t(lambda: f6(1)); t(lambda: f6(1,x=1)); t(lambda: A().m()); t(lambda: A().m(1,2)); t(lambda: A.m()); t(lambda: f1(b=1)); t(lambda: f1(1,aa=1)); t(lambda: f2(1,2,3,a=1)); t(lambda: f4(1,2,a=3,**{'b':4})); t(lambda: f1(*[1])); t(lambda: f1(**{'a':3})); t(lambda: f1(**{1:3})); t(lambda: f1(1, **{'a':2})); t(lambda: f4(a=1, **{'a':2})); t(lambda: f3(1, 2, a=1, c=2)); t(lambda: f5())
f2.__defaults__=(5,6); t(lambda: f2()); f2.__defaults__=None; t(lambda: f2(1)); f6.__kwdefaults__={'x':1,'y':2}; t(lambda: f6())
f0.__code__=f1.__code__; t(lambda: f0(7))
def rec(n): return rec(n+1)
t(lambda: rec(0))
class R:
    def __getattr__(self, n): return getattr(self, n)
t(lambda: R().x)
class R2:
    def __repr__(self): return repr(self)
t(lambda: repr(R2()))
class R3:
    def __call__(self): return self()
t(lambda: R3()())
class R4:
    def __eq__(self, o): return self == o
t(lambda: R4() == 1)
class R5:
    def __init__(self): R5()
t(lambda: R5())
l=[]; l.append(l); print(l)
def gen():
    yield 1
    yield 2
print(list(gen()), sorted((x*x for x in [3,1,2])))
def outer():
    x = 5
    def inner(): nonlocal x; x += 1; return x
    return inner
i = outer(); print(i(), i(), i.__closure__[0].cell_contents)
print((lambda *a, k=3: (a, k))(1, 2, k=4))
class Z:
    def __init__(self, *a, **k): self.a = a; self.k = k
z = Z(1, 2, b=3); print(z.a, z.k)
m = z.__init__; m(9); print(z.a)
print([].append.__name__, len.__name__, A.m.__qualname__, A().m.__func__.__name__)
def deco(f):
    def w(*a, **k): return ('w', f(*a, **k))
    return w
@deco
def q(a, b=2): return a, b
print(q(1), q(1, b=5))
class Base:
    def __init__(self, x): self.x = x
class Der(Base):
    def __init__(self, x, y):
        super().__init__(x); self.y = y
d = Der(1, 2); print(d.x, d.y, d.__dict__)
class MI1:
    def f(self): return ['1'] + super().f()
class MI2:
    def f(self): return ['2']
class MI(MI1, MI2):
    def f(self): return ['0'] + super().f()
print(MI().f())
t(lambda: Der(1)); t(lambda: Base())
class NI:
    def __init__(self): return 5
t(lambda: NI())
class Slots2:
    __slots__ = ('x', '__dict__')
s = Slots2(); s.x = 1; s.y = 2; print(s.__dict__)
class Meta(type):
    def __instancecheck__(c, o): return o == 5
    def __subclasscheck__(c, o): return True
    def __iter__(c): return iter([1,2,3])
    def __getattr__(c, n): return 'meta ' + n
    def __len__(c): return 99
class MM(metaclass=Meta): pass
print(isinstance(5, MM), isinstance(6, MM), issubclass(int, MM), list(MM), MM.foo, len(MM))
class ABCM(type): pass
class Abs: pass
Abs.__abstractmethods__ = frozenset(['foo', 'bar'])
t(lambda: Abs())
Abs.__abstractmethods__ = frozenset()
t(lambda: type(Abs()).__name__)
print(f1.__annotations__, (lambda: 0).__name__)
def ann(a: int, b: str = 'x') -> list: pass
print(ann.__annotations__)
class CA:
    x: int = 3
    y: str
print(CA.__annotations__)
class NewT:
    def __new__(cls, *a):
        print('new', a); return object.__new__(cls)
    def __init__(self, *a): print('init', a)
NewT(1, 2)
class NewI:
    def __new__(cls): return 5
print(NewI())
t(lambda: object.__new__(NewT, 1))
class CG:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(CG[int], CG[1, 2])
del A.m
t(lambda: A().m(1))
class Del:
    def __delattr__(self, n): print('del', n)
    def __delitem__(self, n): print('delitem', n)
    def __setitem__(self, n, v): print('setitem', n, v)
x = Del(); del x.foo; del x[3]; x[1] = 2
class GA:
    def __getattribute__(self, n): return n + '!'
print(GA().abc)
class DN:
    def __bool__(self): return 1
class LN:
    def __len__(self): return -1
t(lambda: len(LN())); t(lambda: bool(LN()))
class IX:
    def __index__(self): return 'a'
t(lambda: [1][IX()])
class IT:
    def __iter__(self): return 5
class NB: __bool__ = None
class NIter: __iter__ = None
t(lambda: list(NIter()))
class NC: __contains__ = None
t(lambda: 1 in NC())
class NH: __hash__ = None
t(lambda: hash(NH()))
class Rad:
    def __radd__(self, o): return ('radd', o)
    def __rsub__(self, o): return NotImplemented
print(1 + Rad()); t(lambda: 1 - Rad())
class SubI(int):
    def __radd__(self, o): return 'sub radd'
    def __add__(self, o): return 'sub add'
print(1 + SubI(2), SubI(2) + 1, SubI(2) * 3)
