# A generator expression is made without a function: what it sees of the code around it, and what is seen of it.
import asyncio
import gc
import sys
import traceback
import types
import weakref


def captured(values, shift):
    return (values[i] + shift for i in range(len(values)))


print(list(captured([1, 2, 3], 10)))


# Names that its own functions capture, and captures of captures.
def functions(count):
    base = 100
    return [call() for call in ((lambda: (base, x, y)) for x in range(count) for y in range(x))]


print(functions(3))
print([call() for call in (lambda: x for x in range(3))])
print(list(list(list(a * b * c for c in range(a)) for b in range(a)) for a in range(4)))


def cells(value):
    generator = (value for _ in range(2))
    first = next(generator)
    value = "later"
    return first, next(generator)


print(cells("before"))


# Attributes, before it begins, while it is suspended, and when it has ended.
def attributes(outer):
    made = (outer + inner for inner in (1,))
    print(made.__name__, made.__qualname__, made.gi_code.co_name, made.gi_code.co_freevars)
    print(made.gi_frame.f_locals["outer"], made.gi_running, made.gi_suspended, made.gi_frame.f_lineno - made.gi_code.co_firstlineno)
    print(next(made), made.gi_frame.f_locals["inner"], made.gi_suspended)
    print(next(made, "end"), made.gi_frame, made.gi_code.co_name)
    made.__name__ = made.__qualname__ = "renamed"
    return repr(made).partition(" at ")[0]


print(attributes(5))


class Class:
    rows = 3
    doubled = list(row * 2 for row in range(rows))
    names = tuple(__qualname__ for __qualname__ in "ab")


print(Class.doubled, Class.names)


# What raises where.
def broken():
    return sum(1 // x for x in (1, 0))


try:
    broken()
except ZeroDivisionError as error:
    print([frame.name for frame in traceback.extract_tb(error.__traceback__)])

try:
    (x for x in 5)
except TypeError as error:
    print(error, [frame.name for frame in traceback.extract_tb(error.__traceback__)])

try:
    next(next(iter(())) for _ in "a")
except RuntimeError as error:
    print(error, repr(error.__cause__))

print(*(sys._getframe().f_code.co_name for _ in "a"))


# It has the globals and the builtins of where it stands, and outlives the function.
space = {"__builtins__": {"range": range, "list": list, "limit": 3}, "factor": 7}
exec("def make():\n    return (n * factor for n in range(limit))\nmade = make()\ndel make", space)
print(list(space["made"]))
space["factor"] = 2
exec("again = (n * factor for n in range(limit))", space)
print(list(space["again"]))


class Kept:
    pass


def keeping():
    kept = Kept()
    return (kept for _ in range(2)), weakref.ref(kept)


generator, reference = keeping()
print(reference() is not None, next(generator) is reference())
del generator
print(reference())


def cycle():
    kept = Kept()
    kept.generator = (kept for _ in range(2))
    return weakref.ref(kept)


reference = cycle()
gc.collect()
print(reference())


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __del__(self):
        print("iterator goes")


def never_started():
    iterator = Iterator()
    generator = (x for x in iterator)
    del iterator
    print("made")
    del generator
    print("gone")


never_started()


# Its code in a function of one's own is a generator function.
def again(bonus):
    return (item + bonus for item in ())


code = again(0).gi_code
function = types.FunctionType(code, {}, closure=(types.CellType(40),))
print(list(function(iter([1, 2]))))


# Asynchronous ones, and sending and throwing.
async def numbers(count):
    for number in range(count):
        yield number


async def asynchronous():
    bonus = 4
    made = (number + bonus async for number in numbers(3))
    print(type(made).__name__, made.__name__)
    return [number async for number in made], [x async for x in (await slow(y) for y in range(2))]


async def slow(value):
    await asyncio.sleep(0)
    return -value


print(asyncio.run(asynchronous()))

echo = ((yield_ for yield_ in "ab"))
print(echo.send(None), echo.send("ignored"))
try:
    echo.throw(KeyError("thrown"))
except KeyError as error:
    print(repr(error), echo.gi_frame)
print(list(zip((a for a in range(3)), (b for b in "xyz"))))


def often():
    total = 0
    for turn in range(3000):
        pair = [turn, turn + 1]
        total += sum(pair[i] for i in (0, 1)) + len(set(pair[i] - turn for i in range(2)))
        total += all(item >= turn for item in pair) + len(tuple(turn for _ in pair))
    return total


print(often())
