"""Generators that loops and delegations resume, and special methods that run in frames of their own."""
import sys


def count(n):
    i = 0
    while i < n:
        got = yield i
        if got is not None:
            i = got
        i += 1
    return "counted", n


def delegate(n):
    for _ in range(2):
        result = yield from count(n)
    return result


def total(n):
    s = 0
    for i in delegate(n):
        s += i
    return s


print(total(300), sum(delegate(100)), list(delegate(3)))
g = delegate(5)
print(next(g), g.send(2), g.send(None))
try:
    while True:
        next(g)
except StopIteration as stop:
    print(stop.value)


# Exceptions that pass through resumed frames, and what they leave behind.

def failing(n):
    try:
        for i in count(n):
            if i == 200:
                raise ValueError(i)
            yield i
    finally:
        print("closed at", i)


def walk(n):
    seen = 0
    try:
        for i in failing(n):
            seen += 1
            if seen == 150 and n == 151:
                break
    except ValueError as error:
        return seen, error, sys.exception() is error
    return seen, sys.exception()


print(walk(100), walk(151), walk(500), sys.exception())


def handling():
    try:
        raise KeyError("outer")
    except KeyError:
        yield sys.exception()
        yield sys.exception()


def inside():
    try:
        raise IndexError("mine")
    except IndexError:
        for seen in handling():
            yield repr(seen), repr(sys.exception())


print([pair for pair in inside()], sys.exception())


def itself():
    yield 1
    for x in running:
        yield x


running = itself()
try:
    for x in running:
        print(x)
except ValueError as error:
    print(error)


def deep(n):
    yield n
    if n:
        yield from deep(n - 1)


print(sum(deep(150)))
try:
    for x in deep(5000):
        pass
except RecursionError as error:
    print(error)


class Node:
    def __init__(self, left, value, right):
        self.left, self.value, self.right = left, value, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


def tree(items):
    if not items:
        return None
    middle = len(items) // 2
    return Node(tree(items[:middle]), items[middle], tree(items[middle + 1:]))


print(list(tree(range(200))) == list(range(200)), [x for x in tree("python")])


# Special methods in frames: results, exceptions, tracebacks, lifetimes.

class Grid:
    def __init__(self, width, height):
        self.width, self.height, self.cells = width, height, [0] * (width * height)

    def __getitem__(self, place):
        x, y = place
        if not 0 <= x < self.width:
            raise IndexError(place)
        return self.cells[y * self.width + x]

    def __setitem__(self, place, value):
        x, y = place
        if value is None:
            raise ValueError("no value")
        self.cells[y * self.width + x] = value

    @property
    def area(self):
        if self.width > 100:
            raise OverflowError
        return self.width * self.height

    @area.setter
    def area(self, value):
        self.height = value // self.width


def smooth(grid):
    for y in range(1, grid.height - 1):
        for x in range(1, grid.width - 1):
            grid[x, y] = grid[x - 1, y] + grid[x, y - 1] + x * y & 255
    return grid[grid.width - 2, grid.height - 2], grid.area


grid = Grid(20, 20)
print(smooth(grid), smooth(grid))
for attempt in range(120):
    try:
        grid[attempt % 25, 1]
    except IndexError as error:
        assert error.args == ((attempt % 25, 1),), error
    try:
        grid[1, 1] = None
    except ValueError as error:
        lines = [error.__traceback__.tb_frame.f_code.co_name, error.__traceback__.tb_next.tb_frame.f_code.co_name]
print(lines)
grid.area = 200
print(grid.height, grid.area)
grid.width = 101
try:
    grid.area
except OverflowError as error:
    print(type(error).__name__)


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


class Keeper:
    def __getitem__(self, key):
        return Loud("got")

    def __setitem__(self, key, value):
        return Loud("result")

    def __iter__(self):
        loud = Loud("iterating")
        yield 1


def use(keeper, quiet):
    keeper[0]
    keeper[Loud("key") if not quiet else 1] = 2
    for _ in keeper:
        print("in the loop")
    print("after")


keeper = Keeper()
for _ in range(3):
    use(keeper, True)
use(keeper, False)


def in_generator(grid):
    grid.width = 20
    for x in range(3):
        grid[x, 0] = x
        yield grid[x, 0], grid.area, list(Node(None, x, None))


print(list(in_generator(grid)), [list(in_generator(grid)) for _ in range(60)][-1])


def forever(grid):
    class Endless:
        def __getitem__(self, key):
            return self[key]
    return Endless()[1]


try:
    forever(grid)
except RecursionError as error:
    print(error)


# Slices of lists.

def slices(items, i, j):
    part = items[i:j]
    items[i:j] = part[::-1]
    return part, items[:i], items[j:], items[:]


print(slices(list(range(10)), 2, 7), slices(list(range(5)), -3, 99), slices([], 0, 0))
items = [Loud(k) for k in "abc"]
items[0:2] = [1, 2]
items[1:] = []
print(items)
items[:] = items
items[1:1] = items
items[5:2] = ["end"]
print(items, items[-1:], items[1 << 70:], items[:-1 << 70])
