# A trace has found that its inlined calls have room; then something that it calls lowers the recursion limit.
import sys


def a(x):
    return b(x) + 1


def b(x):
    return c(x) + 1


def c(x):
    return d(x) + 1


def d(x):
    return e(x) + 1


def e(x):
    return x


def lowest():
    for limit in range(1, 1000):
        try:
            sys.setrecursionlimit(limit)
        except RecursionError:
            continue
        return


class Lowers:
    def __del__(self):
        lowest()


def called(rounds, at):
    total = 0
    for i in range(rounds):
        if i == at:
            lowest()
        total += a(i)
    return total


def dropped(rounds, at):
    total = 0
    kept = None
    for i in range(rounds):
        kept = Lowers() if i == at else None
        total += a(i)
    return total


for work in called, dropped:
    print(work(4000, -1))
    try:
        print(work(4000, 3000))
    except RecursionError as error:
        sys.setrecursionlimit(1000)
        print(type(error).__name__)
    sys.setrecursionlimit(1000)
    print(work(4000, -1))
