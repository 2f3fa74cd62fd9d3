"""When generators are closed, locals die and exceptions are handled."""
import sys

log = []
class D:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)

def gen():
    try:
        yield 1
        yield 2
    finally:
        print("finally")
for x in gen():
    print(x)
    break
print("after break")
g = gen()
next(g)
del g
print("after del")
g = gen(); next(g)
print(g.close(), g.close())
def ret():
    try:
        yield 1
    except GeneratorExit:
        return "closed value"
g = ret(); next(g); print(g.close())
def ignore():
    try:
        yield 1
    except GeneratorExit:
        yield 2
g = ignore(); next(g)
try:
    g.close()
except RuntimeError as e:
    print(repr(e))
def stop():
    yield 1
    raise StopIteration("x")
g = stop(); next(g)
try:
    next(g)
except RuntimeError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
    sys.excepthook(type(e), e, e.__traceback__)
try:
    next(g)
except StopIteration as e:
    print(repr(e), e.value)
def selfrun():
    yield next(me)
me = selfrun()
try:
    next(me)
except ValueError as e:
    print(repr(e))
try:
    gen().send(3)
except TypeError as e:
    print(e)
def inner():
    try:
        x = yield "i1"
        print("sent", x)
        y = yield "i2"
    except ValueError as e:
        print("inner caught", e)
        yield "i3"
    return "inner result"
def outer():
    r = yield from inner()
    print("outer got", r)
    return "outer result"
o = outer()
print(next(o)); print(o.send(5)); print(o.gi_yieldfrom is not None, o.gi_running, o.gi_suspended)
print(o.throw(ValueError("thrown")))
try:
    next(o)
except StopIteration as e:
    print("value", e.value)
print(o.gi_frame, o.gi_yieldfrom)
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a): print("throw", a); return "thrown"
    def close(self): print("close It")
def deleg(): yield from It()
d = deleg(); next(d); print(d.throw(KeyError("k"))); d.close()
d = deleg(); next(d); del d
def locs():
    a = D("a")
    b = D("b")
    raise ValueError("v")
try:
    locs()
except ValueError:
    print("caught")
print("after")
try:
    locs()
except ValueError as e:
    print(sorted(e.__traceback__.tb_next.tb_frame.f_locals))
    f = e.__traceback__.tb_next.tb_frame
    print(f.f_lineno, f.f_code.co_name, f.f_back is e.__traceback__.tb_frame)
print("f still")
del f
print("f gone")
def ctx():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        finally:
            print("exc", repr(sys.exception()))
try: ctx()
except KeyError as e: print(repr(e.__context__))
print(sys.exception())
def nested():
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise TypeError("second")
        except TypeError:
            print(repr(sys.exception()))
        print(repr(sys.exception()))
    print(sys.exception())
nested()
try:
    raise
except RuntimeError as e: print(e)
try:
    raise 5
except TypeError as e: print(e)
try:
    raise ValueError from 5
except TypeError as e: print(e)
try:
    try: 1/0
    except 5: pass
except TypeError as e: print(e, repr(e.__context__))
class CM:
    def __init__(self, sup): self.sup = sup
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", a[0], a[1]); return self.sup
with CM(False) as c: print("body")
with CM(True): raise ValueError("sup")
try:
    with CM(False): raise ValueError("notsup")
except ValueError as e: print("out", e, e.__traceback__.tb_lineno)
try:
    with 5: pass
except TypeError as e: print(e)
def f():
    try: return 1
    finally: print("fin")
print(f())
def loop():
    for i in range(3):
        try:
            if i == 1: continue
            print(i)
        finally: print("f", i)
loop()
def unbound():
    print(zz)
    zz = 1
try: unbound()
except UnboundLocalError as e: print(e, e.name)
def free():
    def inn(): return qq
    try: inn()
    except NameError as e: print(e, type(e).__name__)
    qq = 1
    del qq
    try: qq
    except NameError as e: print(e, type(e).__name__)
free()
try: del nosuch
except NameError as e: print(e)
e = ValueError("note")
e.add_note("n1"); e.add_note("n2\nn3")
sys.excepthook(type(e), e, e.__traceback__)
try: a, b = 1, 2, 3
except ValueError as e: print(e)
try: a, b, *c = [1]
except ValueError as e: print(e)
try: a, b = 5
except TypeError as e: print(e)
a, *b, c = range(6); print(a, b, c)
