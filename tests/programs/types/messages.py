"""What is refused, and in which words."""

def t(f):
    try:
        f()
        print('ok')
    except Exception as e:
        print(type(e).__name__, e)

class A: pass
class B(A): pass
t(lambda: type('X',(A,B),{}))
t(lambda: type('X',(A,A),{}))
t(lambda: type('X',(int,str),{}))
t(lambda: type('X',(bool,),{}))
t(lambda: type('X',(1,),{}))
t(lambda: type('X',(A,),{'__slots__':1}))
t(lambda: type('X',(A,),{'__slots__':('__dict__',)}))
t(lambda: type('X',(A,),{'__slots__':('__weakref__',)}))
t(lambda: type('X',(),{'__slots__':('a b',)}))
t(lambda: type('X',(),{'__slots__':('a',), 'a':1}))
t(lambda: type('X',(),{'__slots__':('__dict__','__dict__')}))
t(lambda: type('X',(),{'__slots__':(1,)}))
t(lambda: type(1,(),{}))
t(lambda: type('X',1,{}))
t(lambda: type('X',()))
t(lambda: type())
t(lambda: type(1,2,3,4))
t(lambda: type('X',(),{},x=1))
class M1(type): pass
class M2(type): pass
class C1(metaclass=M1): pass
class C2(metaclass=M2): pass
t(lambda: type('X',(C1,C2),{}))
t(lambda: object(1))
t(lambda: A(1))
t(lambda: A.foo)
t(lambda: setattr(int,'x',1))
t(lambda: delattr(A,'x'))
t(lambda: delattr(A(),'x'))
t(lambda: object.__new__(int))
t(lambda: object.__new__(1))
t(lambda: int.__new__(str))
t(lambda: object.__new__())
t(lambda: type(len)())
t(lambda: setattr(A(),'__class__',int))
t(lambda: setattr(A(),'__class__',1))
class S:
    __slots__=('a',)
t(lambda: setattr(A(),'__class__',S))
t(lambda: setattr(S(),'b',S))
t(lambda: S().a)
t(lambda: delattr(S(),'a'))
t(lambda: setattr(A,'__bases__',()))
t(lambda: setattr(A,'__bases__',1))
t(lambda: setattr(A,'__bases__',(int,)))
t(lambda: setattr(B,'__bases__',(B,)))
t(lambda: setattr(A,'__name__',1))
t(lambda: delattr(A,'__name__'))
t(lambda: setattr(int,'__name__','x'))
t(lambda: setattr(A(),'__dict__',1))
t(lambda: A().__init__(1))
t(lambda: A.__call__())
t(lambda: list[int]())
t(lambda: list[int].append)
t(lambda: A[int])
t(lambda: int | 1)
t(lambda: isinstance(1, 1))
t(lambda: isinstance(1, (int, 'a')))
t(lambda: isinstance(1, ('a',int)))
t(lambda: issubclass(1, int))
t(lambda: issubclass(int, 1))
t(lambda: isinstance(1, list[int]))
t(lambda: issubclass(int, list[int]))
print(isinstance(1,int|str), int|None, repr(int|str|None), list[int], dict[str,int], list[int]|None)
t(lambda: issubclass(int, int|list[int]))
t(lambda: isinstance('a', int|list[int]))
import types
print(type(int|str), (int|str).__args__, int|str == str|int, hash(int|str)==hash(str|int), list[int]==list[int], list[int].__origin__, list[int].__args__, list[int].__parameters__)
print(repr(types.GenericAlias(list,(int,...))), repr(list[int,str]), list['int'], list[()] if 0 else '')
def f(): pass
class P(type):
    @classmethod
    def __prepare__(m,*a,**k): return 1
try:
    class Q(metaclass=P): pass
except Exception as e: print(e)
try:
    class Q(1): pass
except Exception as e: print(e)
try:
    class Q(A, foo=1): pass
except Exception as e: print(e)
class D:
    def __set_name__(self,o,n): 1/0
try:
    class Q: x=D()
except Exception as e: print(type(e), e, e.__notes__)
try:
    class Q:
        __classcell__=1
except Exception as e: print(e)
t(lambda: super())
t(lambda: super(1))
t(lambda: super(int,1).foo)
t(lambda: super(int,'a').foo)
print(super(int,1), super(int))
t(lambda: A().foo())
t(lambda: setattr(property(),'x',1))
t(lambda: setattr(f,'__code__',1)); t(lambda: setattr(f,'__defaults__',1)); t(lambda: setattr(f,'__kwdefaults__',1)); t(lambda: setattr(f,'__name__',1)); t(lambda: setattr(f,'__qualname__',1)); t(lambda: setattr(f,'__dict__',1)); t(lambda: setattr(f,'__closure__',1)); t(lambda: setattr(f,'__globals__',1));t(lambda: setattr(f,'__annotations__',1))
t(lambda: setattr(f,'__annotate__',1)); t(lambda: setattr(f,'__type_params__',1)); t(lambda: delattr(f,'__code__'))
