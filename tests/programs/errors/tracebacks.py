"""Uncaught exceptions as they are printed: marks, chains, notes, groups, repeated lines, suggestions."""
import sys


def show(error):
    sys.excepthook(type(error), error, error.__traceback__)


def f(n):
    if n == 0:
        raise ValueError("deep\nsecond line")
    f(n - 1)
def g():
    try:
        f(2)
    except ValueError as e:
        raise KeyError("from") from e
def h():
    try:
        g()
    except KeyError:
        raise TypeError("ctx")
def k():
    try: h()
    except TypeError: raise RuntimeError("none") from None
for fn in (g, h, k):
    try: fn()
    except Exception as e: show(e)
def mk(x):
    try: raise x
    except BaseException as e: return e
try:
    raise ExceptionGroup("top", [mk(ValueError("a")), ExceptionGroup("in", [mk(TypeError("b")), ValueError("c")]), KeyError("x")])
except ExceptionGroup as e:
    e.add_note("a note")
    show(e)
show(ExceptionGroup("many", [ValueError(i) for i in range(20)]))
try:
    try: raise ValueError("q")
    except ValueError: raise ExceptionGroup("g", [OSError(2, "x", "y")])
except ExceptionGroup as e: show(e)
class A:
    def __init__(self): self.value = 3
    def other(self): return valu
for t in (lambda: A().other(), lambda: pritn(1), lambda: sistem.x, lambda: math.pi):
    try: t()
    except Exception as e: show(e)
class Bad(Exception):
    def __str__(self): 1/0
show(Bad())
class Mod(Exception): pass
Mod.__module__ = "pkg.mod"
show(Mod("z"))
class Outer:
    class Inner(Exception): pass
show(Outer.Inner())
def rec(n):
    if n == 0: return 1/0
    return rec(n-1)
for n in (2, 3, 4, 5):
    try: rec(n)
    except Exception as e: show(e)
def long():
    x = (1 +
         2 +
         3 +
         None +
         5)
def call():
    print(
        1,
        2,
        3,
        foo(
            5),
        7)
def sub():
    d = {}
    return d["a"]["b"][
        "c"]
def asg():
    x = sub()
def aug():
    x = 1
    x += "a"
def attr():
    return None.foo.bar
def cmp(): return 1 < 2 < "a"
def star(): print(*[1, 2], **{"a": 1}, sep=1/0)
def comp(): return [1/i for i in (1, 0)]
def lam(): return (lambda: 1/0)()
def unp():
    a, b = 1,
def neg(): return -"x" * 3
def par(): return (1)+(None)
def imp():
    with open: pass
def assr():
    assert 1 == 2, "msg"
def assr2():
    assert 1 == 2
def dele():
    d = {}
    del d["x"]
def setit():
    t = ()
    t[0] = 1
def setat():
    o = object()
    o.x = 1
def uni():
    x = "é" + 1
    return x
def uni2(): return "日本" + 1
def fors():
    for x in 5:
        pass
def whil():
    while 1 < "a":
        pass
def iff():
    if undefined1:
        pass
def deco():
    @undefined2
    def f(): pass
def kl():
    class X(undefined3): pass
def fstr(): return f"{1/0}"
def walr(): return (y := 1/0)
def tern(): return 1/0 if True else 2
def nest(): return fail2(fail2(1/0))
def fail2(x): return x
def retcall(): return fail3()
def fail3():  raise ValueError
def meth(): return A().nometh(1)
def aw(): x = 1; x(); y = 2
def semi(): x = 1; return x / 0; z = 3
def slash(): return 1 \
    / 0
for fn in (long, call, sub, asg, aug, attr, cmp, star, comp, lam, unp, neg, par, imp, assr, assr2, dele, setit, setat, uni, uni2, fors, whil, iff, deco, kl, fstr, walr, tern, nest, retcall, meth, aw, semi, slash):
    try: fn()
    except Exception as e: show(e)
