"""Loops over `enumerate`, whose pairs are never made where they are taken apart at once."""
import sys


class Noted:
    made = 0

    def __init__(self):
        Noted.made += 1

    def __del__(self):
        Noted.made -= 1


def total(items, start=0):
    result = 0
    for i, item in enumerate(items, start):
        result += i * item
    return result


numbers = list(range(3000))
print(total(numbers), total([0.5] * 3000), total(tuple(numbers)), total(numbers, -7), total(range(3000), 2))
print(total([1] * 2000, 2**61 - 1000), total([1] * 2000, 2**70), total([1] * 1500, -2**61 - 5))


def kept(items):
    pairs = []
    for pair in enumerate(items):
        if pair[0] % 500 == 0:
            pairs.append(pair)
    return pairs


def passed_on(items):
    last = None
    for last in enumerate(items):
        i, item = last
        if i == len(items) - 2:
            break
    return last, i, item


def nested(rows):
    result = []
    for y, row in enumerate(rows):
        for x, (a, b) in enumerate(row):
            if a > b:
                result.append((y, x, a - b))
    return result[:3], len(result)


print(kept(numbers))
print(passed_on(numbers))
print(nested([list(enumerate(range(i, 0, -1))) for i in range(60)]))

# Items that only the list keeps, and that it loses while a loop looks at them.
items = [Noted() for _ in range(2500)]
count = sys.getrefcount(items[5])
for i, item in enumerate(items):
    if i % 100 == 3:
        items[i] = i
print(Noted.made, sys.getrefcount(items[5]) - count)
item = None
print(Noted.made)
for i, item in enumerate(items):
    if i == 2200:
        items.clear()
    if i % 2 and item is items:
        print("never")
print(Noted.made, i)
item = None
print(Noted.made)

# The list grows, and the iterator is looked at, and left, and taken up again.
growing = [1]
counted = enumerate(growing)
for i, item in counted:
    if i < 2500:
        growing.append(i)
    if i == 1800:
        print(next(counted), counted.__reduce__()[1][1])
        break
print(sum(i for i, _ in counted), next(counted, "spent"))


def wrong():
    for i, item, more in enumerate(numbers):
        return item


def odd(items):
    done = 0
    try:
        for i, item in enumerate(items):
            done += item
    except TypeError as error:
        print(done, i, error)


try:
    wrong()
except ValueError as error:
    print(error)
odd([1] * 2000 + ["x"])


class Grid:
    def __init__(self, width):
        self.width = width
        self.cells = [0] * (width * width)

    def __getitem__(self, place):
        x, y = place
        return self.cells[y * self.width + x]

    def __setitem__(self, place, value):
        (x, y) = place
        self.cells[y * self.width + x] = value


def spread(grid, rounds):
    for _ in range(rounds):
        for y in range(1, grid.width - 1):
            for x in range(1, grid.width - 1):
                grid[x, y] = grid[x, y - 1] + grid[x - 1, y] + 1 & 1023
    return sum(grid.cells), grid[7, 9]


def swapped(count):
    a, b, pair = 1, "one", None
    for i in range(count):
        pair = a, b
        b, a = pair
        if i % 700 == 0:
            print(pair)
    return pair, (a, b) == pair


def shown(x, y):
    try:
        return {(x, y): 1}[y, x]
    except KeyError as error:
        return error.args


print(spread(Grid(20), 20))
print(swapped(2000))
print([shown(i % 50, 49 - i % 50) for i in range(2000)][1000:1003], shown(1, 1))
