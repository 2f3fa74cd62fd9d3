# Arrays of 32-bit integers: items at both ends, what fits and what does not, and a change of the array's length meanwhile.
from array import array


def total(items, places):
    result = 0
    for place in places:
        result += items[place]
    return result


def fill(items, values):
    for place, value in enumerate(values):
        items[place] = value
        items[-1 - place] = value


whole = array("i", range(-50, 50))
print(total(whole, list(range(100)) * 3), total(whole, [-1, -100, 99, 0] * 50))

ends = array("i", [0] * 60)
fill(ends, [2**31 - 1, -(2**31), 7] * 10)
print(ends[:4], ends[-3:], ends.itemsize)

for value in (2**31, -(2**31) - 1, 2**70, 1.5, "x", None, True):
    try:
        fill(ends, [1] * 20 + [value])
        print(ends[20])
    except (OverflowError, TypeError) as error:
        print(type(error).__name__, error)

for place in (60, -61, 2**70):
    try:
        print(total(ends, [0] * 40 + [place]))
    except IndexError as error:
        print(error)


def shrink(items):
    seen = 0
    for place in range(100):
        seen += items[place]
        if place == 70:
            del items[71:]
    return seen


try:
    shrink(array("i", [1] * 100))
except IndexError as error:
    print(error)

for code in "bBhHiIlLqQfd":
    items = array(code, [1, 2, 3] * 20)
    fill(items, [5, 6] * 10)
    print(code, total(items, range(60)), items[0], items[-1])


def kinds(values, kind):
    return [isinstance(value, kind) for value in values]


for kind in (int, object, bool, tuple, float):
    print(kind.__name__, kinds([1, True, 2**70, 1.5, (), "x", None] * 3, kind)[:7], sum(kinds(range(50), kind)))
