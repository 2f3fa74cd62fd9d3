"""Exceptions that nobody can catch."""

import sys
import weakref


class Failing:
    def __del__(self):
        raise ValueError("in __del__")


def stubborn():
    try:
        yield
    finally:
        raise ValueError("in finally")


class Thing:
    pass


def callback(reference):
    raise ValueError("in callback")


seen = []
sys.unraisablehook = lambda report: seen.append(report)
Failing()
running = stubborn()
next(running)
del running
thing = Thing()
reference = weakref.ref(thing, callback)
del thing
for report in seen:
    print(report.exc_type.__name__, report.exc_value, report.exc_traceback is not None, report.err_msg.split(" <")[0])
seen.clear()
del report
sys.unraisablehook = sys.__unraisablehook__

for limit in (0, 640, 4300):
    sys.set_int_max_str_digits(limit)
    print(sys.get_int_max_str_digits())
    try:
        print(len(str(10**5000)))
    except ValueError as error:
        print(error)
try:
    sys.set_int_max_str_digits(100)
except ValueError as error:
    print(error)
for text in ("1" * 4301 + "x", "1" * 10 + "x"):
    try:
        int(text)
    except ValueError as error:
        print(error)
