"""Traces go on through returns to older callers, generators, closures, delegation and failing constructors."""


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def double(n):
    for i in range(n):
        yield i * 2


def total(n):
    result = 0
    for item in double(n):
        result += item
    return result


def delegate(n):
    yield from double(n)
    return "end"


def collect(n):
    out = []

    def outer():
        out.append((yield from delegate(n)))

    for item in outer():
        out.append(item)
    return out


class Tree:
    def __init__(self, left, item, right):
        self.left, self.item, self.right = left, item, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.item
        if self.right:
            yield from self.right


def grow(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return Tree(grow(low, middle), middle, grow(middle + 1, high))


def count_from(start):
    def count(by):
        nonlocal start
        start += 1
        return start + by

    return count


def closures(n):
    count = count_from(3)
    return sum(count(i) for i in range(n))


def leaf(item):
    return item + 1


def nested(n):
    result = 0
    for i in range(3):
        for j in range(n):
            result = leaf(result) + j
    return result


def first_above(limit, n):
    for item in double(n):
        if item > limit:
            return item


def two_kinds(n):
    """One loop resumes generators that wait at different places."""

    def twice():
        while True:
            yield 1
            yield 2

    sources = [twice(), double(1000), twice()]
    return [next(sources[i % 3]) for i in range(n)], [x for s in sources for x, _ in zip(s, range(3))]


class Failing:
    def __init__(self, n):
        return None if n < 8 else n


def construct():
    made = 0
    try:
        for i in range(12):
            Failing(i)
            made += 1
    except TypeError as error:
        return made, str(error)


for _ in range(8):
    print(fib(9), total(20), collect(5), list(grow(0, 9)), closures(9), nested(5), first_above(6, 20))
    print(two_kinds(12), construct())
