"""Exceptions out of hot loops: the right lines, the right variables, from the loop itself and from what it calls."""

import sys


def divide(values, by):
    total = 0
    for value in values:
        total += (
            value
            //
            by[value]
        )
    return total


def index(values, at):
    found = []
    for place in at:
        found.append(
            values[place])
    return found


class Holder:
    def __init__(self, held):
        self.held = held

    def get(self, name):
        if name:
            return self.missing
        return self.held


def attributes(holders):
    total = 0
    for number, holder in enumerate(holders):
        total += holder.get(
            number == 2500)
    return total


def inner(number):
    step = 1 + number
    if number == 2700:
        raise ValueError(f"at {number}")
    return step


def outer(numbers):
    kept = 0
    for number in numbers:
        kept = inner(number)
        kept += inner(
            kept)
    return kept


def generated(count):
    for number in range(count):
        yield number
        if number == 2222:
            raise LookupError(number)


def consume(count):
    seen = 0
    for number in generated(count):
        seen += number
    return seen


def mixed(values):
    total = 0.5
    for value in values:
        total = total * 0.5 + value
    return total


def unbound(count):
    for number in range(count):
        if number < 2600:
            late = number
        if number == 2601:
            del late
        if number == 2603:
            return late
        late = number
        if number == 2602:
            del late


def shown(function, *arguments):
    try:
        function(*arguments)
    except Exception as error:
        frame = error.__traceback__
        lines = []
        while frame is not None:
            names = sorted(
                (name, value) for name, value in frame.tb_frame.f_locals.items() if isinstance(value, (int, float)) and value < 1e9
            )
            lines.append((frame.tb_frame.f_code.co_name, frame.tb_lineno, names))
            frame = frame.tb_next
        for line in lines[1:]:
            print("   ", *line)
        print(f"{type(error).__name__}: {error}")
    else:
        print("nothing raised")


shown(divide, range(3000), [1] * 2990 + [0] * 10)
shown(index, list(range(100)), [n % 100 for n in range(2000)] + [100])
shown(index, list(range(100)), [n % 100 for n in range(2000)] + ["x"])
shown(attributes, [Holder(n) for n in range(3000)])
shown(outer, range(2710))
shown(consume, 3000)
shown(mixed, [1.0] * 2500 + ["text"])
shown(mixed, [1.0] * 2500 + [10**400])
shown(unbound, 3000)


def deep(number, turns):
    for turn in range(turns):
        number += 1
    return deep(number, turns) + 1


def depth(limit, turns):
    sys.setrecursionlimit(limit)
    try:
        deep(0, turns)
    except RecursionError as error:
        frames = 0
        frame = error.__traceback__
        while frame is not None:
            frames += 1
            frame = frame.tb_next
        return str(error), frames > limit // 2
    finally:
        sys.setrecursionlimit(1000)


print(depth(200, 30))
print(depth(150, 50))


def again(count):
    caught = 0
    for number in range(count):
        try:
            if number % 3 == 0:
                raise KeyError(number)
            caught += 1
        except KeyError as error:
            caught += error.args[0]
        finally:
            caught += 2
    return caught


print(again(3000))
