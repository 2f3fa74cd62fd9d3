"""sys.tracebacklimit: as many levels are shown, the innermost ones, and none from zero down."""

import sys


def fail(n):
    if n:
        fail(n - 1)
    else:
        1 / 0


def show(n, limit):
    print("limit", limit)
    sys.tracebacklimit = limit
    try:
        fail(n)
    except ZeroDivisionError as e:
        sys.excepthook(type(e), e, e.__traceback__)


sys.stderr = sys.stdout
for limit in (1, 3, 5, 0, -1, 2**40, 10**30, True):
    show(3, limit)
# Lines that are repeated are counted among those that are left.
show(20, 7)


def wrap():
    try:
        fail(1)
    except ZeroDivisionError as e:
        raise ValueError("wrapped") from e


# Each exception of a chain has as many.
sys.tracebacklimit = 1
wrap()
