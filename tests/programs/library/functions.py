"""functools, operator, random, time and statistics natives."""

import errno
import fractions
import functools
import operator
import random
import _stat
import statistics
import time
from functools import Placeholder as _
from functools import cmp_to_key, lru_cache, partial


def f(*args, **keywords):
    return args, keywords


@lru_cache(2)
def g(x):
    return x


p = partial(f, 1, b=2)
R = random.Random(42)


def show(expression):
    try:
        result = repr(eval(expression))
    except BaseException as error:
        result = f"{type(error).__name__}: {error}"
    print(expression, "->", result)


for expression in r"""
partial()
partial(1)
partial(f,_)
partial(f,_,1)(5)
partial(f,_,1)()
partial(f,a=_)
p(5,c=6)
partial(partial(f,_,2,_,4),7)(8)
_
type(_)
type(_)()
p.__setstate__(1)
p.__setstate__((f,(1,),{},None))
p.x
setattr(p,'x',1)
p.__dict__
partial.__class_getitem__(int)
g(1),g(2),g(1),g.cache_info()
g(3),g(1),g(2),g.cache_info()
g.cache_parameters()
g.cache_clear()
g([])
g(1,2)
g.__name__
functools._lru_cache_wrapper
lru_cache('a')
functools._lru_cache_wrapper(f,'a',0,functools._CacheInfo)
functools._lru_cache_wrapper(1,1,0,functools._CacheInfo)
functools._lru_cache_wrapper(f,2,False)
lru_cache(None)(f)(1,2,a=3)
functools.reduce(1)
functools.reduce(f,1)
functools.reduce(f,[])
functools.reduce(operator.add,[1,2,3])
cmp_to_key(f)(1)<2
cmp_to_key(lambda a,b:a-b)(1)<cmp_to_key(f)(2)
cmp_to_key(f)()
cmp_to_key(f)(1,2)
cmp_to_key()
hash(cmp_to_key(f)(1))
sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a))
operator.attrgetter('a.b','c')
operator.attrgetter(1)
operator.attrgetter('a')()
operator.attrgetter('real','imag')(5)
operator.itemgetter(1,2)([1,2,3])
operator.itemgetter(1)([1])
operator.methodcaller('foo',1,a=2)
operator.methodcaller()
operator.methodcaller('upper')('a')
operator.methodcaller('upper').__reduce__()
operator.concat(1,2)
operator.indexOf([1],2)
operator.length_hint(1,'a')
operator.call(f,1,a=2)
operator.neg('a')
operator.contains(1,2)
operator.setitem([1],0)
operator.__add__(1,2)
R.random(),R.random()
R.getrandbits(100),R.getrandbits(1),R.getrandbits(0)
R.getrandbits(-1)
R.randint(1,100),R.choice('abcdef'),R.sample(range(100),5)
R.shuffle(list(range(10)))
R.gauss(0,1),R.uniform(1,2),R.expovariate(1)
R.seed('hello'),R.random()
R.seed(2**100),R.random()
R.seed(-5),R.random()
R.seed(1.5),R.random()
R.setstate((3,(1,),None))
time.gmtime(0)
time.gmtime(1e9).tm_zone
time.strftime('%Y-%m-%d %H:%M:%S %j %U %a %B %p',time.gmtime(1700000000))
time.asctime(time.gmtime(1700000000))
time.gmtime(1e20)
time.sleep(-1)
time.sleep(0)
time.struct_time(range(9))
time.strftime('%Y',(2000,13,1,0,0,0,0,1,0))
time.mktime((1,2))
time.strptime('2024-02-29','%Y-%m-%d')
time.get_clock_info('x')
_stat.filemode(0o100755), _stat.S_ISDIR(0o040000)
errno.ENOENT, errno.errorcode[11], errno.EWOULDBLOCK
statistics.mean([1,2,3,4]), statistics.stdev([1,2,3,4]), statistics.NormalDist().inv_cdf(.9)
fractions.Fraction(3,4)+fractions.Fraction(1,3), hash(fractions.Fraction(1,3))
round(fractions.Fraction(7,3),2), fractions.Fraction(0.1)
[eval('x') for x in (1,2)]
[sorted(locals()) for x in (1,)][0][-1]
(lambda: [sorted(locals()) for y in (1,)])()
""".strip().splitlines():
    show(expression)
