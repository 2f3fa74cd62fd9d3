# Exceptions that are raised and handled while a trace runs: in the same frame, from callees, with what they were raised in.

import sys


class Odd(Exception):
    pass


def check(i):
    if i & 3 == 3:
        raise Odd(i)
    return i


def lines(exception):
    found = []
    entry = exception.__traceback__
    while entry is not None:
        found.append(entry.tb_lineno - entry.tb_frame.f_code.co_firstlineno)
        entry = entry.tb_next
    return found


def mixed(n):
    total = 0
    known = {1: 5}
    for i in range(n):
        try:
            total += check(i)
            total += known[i & 7]
        except Odd as e:
            total += e.args[0] & 1
        except KeyError:
            total -= 1
        finally:
            total ^= 1
    return total


def context(n):
    seen = set()
    for i in range(n):
        try:
            try:
                check(3)
            except Odd as first:
                raise ValueError(i) from first
        except ValueError as e:
            seen.add((type(e.__cause__), type(e.__context__), *lines(e), *lines(e.__context__)))
        assert sys.exception() is None
    return seen


def reraised(n):
    seen = set()
    for i in range(n):
        try:
            try:
                check(i | 3)
            except Odd:
                raise
        except Odd as e:
            seen.add(tuple(lines(e)))
    return seen


def exhausted(n):
    total = 0
    for i in range(n):
        values = iter((1, 2))
        while True:
            try:
                total += next(values)
            except StopIteration:
                break
    return total


def sometimes(n):
    handled = 0
    for i in range(n):
        try:
            [0][0 if i % 5 else 1]
        except IndexError:
            handled += 1
    return handled


def generator(n):
    def values():
        for i in range(n):
            try:
                yield i
                if i % 3 == 0:
                    raise KeyError(i)
            except KeyError as e:
                yield -e.args[0]
    return sum(values())


print(mixed(500))
print(context(200))
print(reraised(200))
print(exhausted(200))
print(sometimes(200))
print(generator(200))
