"""Functions, methods, properties, modules, cells and singletons as objects."""

def t(f):
    try: print('ok', f())
    except Exception as e: print(type(e).__name__, e)
import types
def f(a,b=1,*,c=2): "doc"
FT=types.FunctionType
t(lambda: FT())
t(lambda: FT(1,2))
t(lambda: FT(f.__code__,2))
t(lambda: FT(f.__code__,{},1))
t(lambda: FT(f.__code__,{},'n',1))
t(lambda: FT(f.__code__,{},'n',(),1))
t(lambda: FT(f.__code__,{},'n',(),(1,)))
t(lambda: FT(f.__code__,{},'n',(),None,1))
def g():
    x=1
    def h(): return x
    return h
t(lambda: setattr(f,'__code__',g().__code__))
t(lambda: FT(g().__code__,{}))
t(lambda: FT(g().__code__,{},None,None,(1,)))
t(lambda: FT(g().__code__,{},None,None,()))
MT=types.MethodType
t(lambda: MT())
t(lambda: MT(1,2))
t(lambda: MT(f,None))
class A:
    def m(self): pass
    @property
    def p(self): return 1
    q=property()
a=A()
print(a.m.__name__, a.m.__func__ is A.m, a.m==a.m, sorted(x for x in dir(a.m)))
t(lambda: setattr(a.m,'x',1))
t(lambda: a.m.zzz)
t(lambda: setattr(a,'p',1)); t(lambda: delattr(a,'p')); t(lambda: a.q); t(lambda: setattr(a,'q',1))
t(lambda: property().__get__(a))
t(lambda: property(1,2,3,4,5)); t(lambda: property(x=1))
print(sorted(dir(property)), sorted(dir(staticmethod)), sorted(dir(classmethod)))
t(lambda: staticmethod()); t(lambda: classmethod(1,2)); t(lambda: staticmethod(1)()); t(lambda: classmethod(1).__get__(None,int))
print(repr(staticmethod(1)), repr(classmethod(f)) [:20])
m=types.ModuleType('mm','d')
print(m, m.__dict__, repr(types.ModuleType('x')))
t(lambda: m.x)
t(lambda: types.ModuleType()); t(lambda: types.ModuleType(1)); t(lambda: delattr(m,'x')); t(lambda: setattr(m,'__dict__',{}))
del m.__name__
t(lambda: m.x)
print(repr(m))
c=types.CellType()
print(repr(types.CellType(1))[:11], repr(c)[:11]); t(lambda: c.cell_contents); t(lambda: types.CellType(1,2))
print(types.CellType(1)<types.CellType(2), types.CellType()==types.CellType())
t(lambda: type(None)(1)); t(lambda: type(None)()); t(lambda: type(...)()); t(lambda: type(NotImplemented)(1)); t(lambda: bool(NotImplemented))
print(repr(...), repr(NotImplemented), None.__bool__(), hash(None)!=0, NotImplemented.__reduce__(), (...).__reduce__())
t(lambda: hash(types.CellType(1)))
t(lambda: __build_class__()); t(lambda: __build_class__(1)); t(lambda: __build_class__(1,'a')); t(lambda: __build_class__(f,1))
print(sorted(dir(m)), m.__annotations__)
class MM(type):
    def __new__(m,n,b,d): return type('X',(),{})
try:
    class Z(metaclass=MM):
        def f(self): super()
except Exception as e: print(type(e), e)
class MM(type):
    def __new__(m,n,b,d): d.pop('__classcell__'); return super().__new__(m,n,b,d)
try:
    class Z(metaclass=MM):
        def f(self): super()
except Exception as e: print(type(e), e)
class MM(type):
    def __new__(m,n,b,d): super().__new__(m,n,b,d); d.pop('__classcell__'); return super().__new__(m,n,b,d)
try:
    class Z(metaclass=MM):
        def f(self): super()
except Exception as e: print(type(e), e)
class E:
    def __mro_entries__(self,b): return 1
try:
    class Z(E()): pass
except Exception as e: print(type(e), e)
t(lambda: type(lambda:1)(f.__code__,{}).__module__)
