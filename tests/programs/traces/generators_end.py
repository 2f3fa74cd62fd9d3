"""Generators that yield and end inside traces: what they handle, what looks at them while they end, who goes on."""
import sys


def handling(n):
    for i in range(n):
        try:
            raise KeyError(i)
        except KeyError:
            yield i, sys.exception() is not None
        yield i, sys.exception() is not None


def counted(n):
    inside = outside = 0
    for i, handled in handling(n):
        inside += handled
        outside += sys.exception() is not None
    return inside, outside


print(counted(3000))


class Last:
    """Looks at the generator whose local it is when that ends."""

    def __init__(self, seen):
        self.seen = seen
        self.of = None

    def __del__(self):
        generator = self.of
        self.seen.add((generator.gi_running, generator.gi_frame is None, next(generator, "over")))


def watched(last, n):
    local = last
    del last
    for i in range(n):
        yield i


def ends(rounds):
    seen = set()
    total = 0
    for _ in range(rounds):
        last = Last(seen)
        generator = watched(last, 2)
        last.of = generator
        del last
        for value in generator:
            total += value
    return total, sorted(seen)


print(ends(3000))


class Node:
    def __init__(self, left, value, right):
        self.left, self.value, self.right = left, value, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


def tree(first, count):
    if not count:
        return None
    half = count // 2
    return Node(tree(first, half), first + half, tree(first + half + 1, count - half - 1))


print(sum(value for _ in range(20) for value in tree(0, 200)), list(tree(3, 7)))


def answers(n):
    got = 0
    for i in range(n):
        got += yield got
    return got


def sends(rounds):
    result = []

    def outer():
        result.append((yield from answers(rounds)))

    generator = outer()
    next(generator)
    total = 0
    try:
        for i in range(rounds + 1):
            total += generator.send(i)
    except StopIteration:
        pass
    return total, result


print(sends(2000))


def floats(n):
    x = 0.5
    for i in range(n):
        x = x * 1.0001 + i
        yield x


print(sum(floats(2000)), max(y * 2.0 for y in floats(100)))
