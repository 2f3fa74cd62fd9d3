"""The built-in functions, most of all what they say of wrong arguments."""

class IntGivesText:
    def __int__(self):
        return "x"


class FloatGivesText:
    def __float__(self):
        return "x"


class IndexGivesText:
    def __index__(self):
        return "x"


class ComplexGivesText:
    def __complex__(self):
        return "x"


class Shouting(int):
    def __repr__(self):
        return "H!"


A, B, C, F, H = IntGivesText, FloatGivesText, IndexGivesText, ComplexGivesText, Shouting
inf, nan = float("inf"), float("nan")


def show(expression):
    try:
        result = repr(eval(expression))
    except BaseException as error:
        result = f"{type(error).__name__}: {error}"
    print(expression, "->", result)


for expression in r"""
isinstance(1,1)
isinstance(1,(1,))
isinstance(1,int|str)
issubclass(1,int)
issubclass(int,1)
len(1)
len()
chr(-1)
chr(1<<40)
chr('a')
ord('ab')
ord(1)
ord(b'ab')
bin('a')
hex(-255),oct(8),bin(-5),hex(2**70)
sum(['a','b'])
sum(['a'],'')
sum([b'a'],b'')
sum([.1]*10)
sum([1e16,1,-1e16])
sum([1,2.5,True,2**70])
sum([1j,2,.5])
max()
max([])
max(1)
max(1,2,default=3)
max([],default=3)
max([3,1,2],key=lambda x:-x)
min(1,2,foo=3)
next(1)
next(iter([]))
next(iter([]),5)
iter(1)
iter(1,2)
list(iter(iter([1,2,3]).__next__,3))
getattr(1,'x')
getattr(1,2)
getattr(1,'x',3)
setattr(1,'x',2)
delattr(1,'x')
hasattr(1,2)
vars(1)
sorted()
sorted([1],1)
sorted([1],foo=1)
sorted([3,1,2],key=lambda x:-x,reverse=True)
callable()
hash([])
all(1)
any()
format(1,2)
format(1,'d','x')
compile('1')
compile('1','f','foo')
compile(1,'f','exec')
eval(1)
exec(1)
eval('1',{},1)
exec('1',{},1)
exec('1', closure=())
globals(1)
locals(1)
input(1,2)
print(foo=1)
pow(2)
repr()
round()
abs(1,2)
sum(1)
sum()
__import__()
__import__(1)
__import__('x',level=-1)
eval(' 1+1')
eval(compile('1+2','f','eval'))
eval('x+y',{'x':1},{'y':2})
eval(b'1+1')
eval('1;')
__import__('math').pi
ascii('é\u1234\U00012345')
isinstance(True,int), issubclass(bool,int)
""".strip().splitlines():
    show(expression)
