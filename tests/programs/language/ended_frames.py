"""Where frames that have ended say they are, and frames of generators that are cleared."""

import contextlib
import sys
import types
log = []
def keep():
    log.append(sys._getframe(1))
def a1():
    keep()
    with contextlib.nullcontext():
        return 1
def a2():
    keep()
    with contextlib.nullcontext():
        pass
def a3():
    keep()
    for i in (1,2):
        try:
            return i
        finally:
            log
def a4():
    keep()
    try:
        raise ValueError
    except ValueError as e:
        return 1
def a5():
    keep()
    try:
        raise ValueError
    except ValueError as e:
        pass
def a6():
    keep()
    if log:
        x = 1
    else:
        y = 1
def a7():
    keep()
    while True:
        break
def a8():
    keep()
    for i in range(2): pass
    else:
        x = 1
def a9():
    keep()
    return [i for i
            in range(2)]
def a10():
    keep()
    yield 1
    yield 2
def a11():
    keep()
    while 0: pass
def a12():
    keep()
    return (
       1 +
       len(log))
def a13():
    keep()
    match log:
        case 1: pass
        case _: x=1
def a14():
    keep()
    global zz
    class zz:
        keep()
        x = 1
        def f(self): self.q = 1
def a15():
    keep()
    try:
        pass
    finally:
        pass
def a16():
    try:
        keep()
    finally:
        for i in range(2):
            pass
def a17():
    keep()
    assert log
def a18():
    keep()
    def q(): pass
def a19():
    keep()
    raise ValueError
def a20():
    keep()
    try:
        try: raise ValueError
        finally:
            log
    except ValueError: raise KeyError
def a21():
    keep()
    with contextlib.nullcontext():
        raise ValueError
def a22():
    keep()
    while True:
        if log: return
def a23():
    keep()
    return lambda: (
        keep(),
        1
      )
async def a24():
    keep()
    async with contextlib.nullcontext():
        return 1
async def a25():
    keep()
    async with contextlib.nullcontext():
        pass
    async for x in agen():
        pass
async def agen():
    keep()
    yield 1
def a26():
    keep()
    try:
        return 1
    except ValueError as e:
        return 2
def a27():
    keep()
    yield from a10()
def a28():
    keep()
    if not log:
        return
    elif log is None: x= 1
def a29():
    """doc"""
    keep()
    del log[:0]
def a30():
    keep()
    if log:
        if not log:
            pass
for n in range(1, 31):
    f = globals()[f'a{n}']
    del log[:]
    try:
        r = f()
        if isinstance(r, types.GeneratorType): list(r)
        elif isinstance(r, types.CoroutineType):
            try: r.send(None)
            except StopIteration: pass
        elif callable(r): r()
    except Exception as e: print(repr(e), end=' ')
    print(n, [(x.f_lineno and x.f_lineno - f.__code__.co_firstlineno, x.f_code.co_name) for x in log])
g = a10(); fr = g.gi_frame; fr.clear(); print(fr.f_lineno)
g = a10(); next(g); fr = g.gi_frame; g.close(); print(fr.f_lineno)
g = a10(); next(g); fr = g.gi_frame; 
try: g.throw(ValueError)
except ValueError: print(fr.f_lineno)
try: fr = a10().gi_frame; print(fr.f_lineno)
except Exception as e: print(e)
def gg():
    keep()
    try:
        yield
    finally:
        x = 1
del log[:]
g = gg(); next(g); g.close(); print(log[0].f_lineno)
g = gg(); next(g); del g; print(log[1].f_lineno)
eval(compile("keep()\n\nx=1", "f", "exec")); print(log[-1].f_lineno)
eval(compile("keep()", "f", "eval")); print(log[-1].f_lineno)
g = a10()
next(g)
try:
    g.gi_frame.clear()
except RuntimeError as error:
    print(error)
try:
    sys._getframe().clear()
except RuntimeError as error:
    print(error)


def parameters(x):
    yield x


class Noted:
    def __del__(self):
        print("dropped")


g = parameters(Noted())
g.gi_frame.clear()
print(g.gi_frame, list(g))
