"""An uncaught exception: a traceback with carets, notes and a chain, exit status 1."""


class Refused(Exception):
    pass


def divide(a, b):
    return a / b


def middle(values):
    total = 0
    for value in values:
        total += divide(1, value) * 2
    return total


try:
    middle([1, 2, 0])
except ZeroDivisionError as error:
    refusal = Refused("cannot go on")
    refusal.add_note("a note about it")
    raise refusal from error
