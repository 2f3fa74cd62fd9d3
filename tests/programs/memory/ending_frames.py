"""Frames whose last locals are being dropped, seen by what runs then."""

import gc
import sys


class Looks:
    def __del__(self):
        seen.append(sys._getframe(1))


class Fails:
    def __del__(self):
        raise ValueError("in a finalizer")


def generate():
    try:
        yield 1
    except SyntaxError:
        pass


def leave_generator(n):
    generator = generate()
    return next(generator) + n


def leave_looking(n):
    one = Looks()
    return n


def leave_failing(n):
    one = Fails()
    return n


def call(n, a=1, b=2):
    c = [a, b]
    return deeper(n + 1, c) + len(c)


def deeper(n, c):
    return sum(f.f_lineno > 0 for f in seen) + n


seen = []
sys.unraisablehook = lambda report: print(report.exc_value)
for n in range(3):
    print(leave_generator(n), leave_looking(n), leave_failing(n))
    print(call(n))
for frame in seen:
    # CPython no longer shows the frame itself, only its caller.
    assert frame.f_code.co_name in ("leave_looking", "<module>")
    print(frame.f_lineno > 0, isinstance(frame.f_locals, dict), frame.f_globals is globals())
seen.clear()
print(gc.collect() >= 0)
