"""Loops that expect floats to be words that nobody counts, and meet others: very large and very small ones, integers, objects."""

LARGE, SMALL, INF = 1e300, 5e-324, float("inf")


def unpacked(rows):
    total = 0.0
    for first, (second, third), fourth in rows:
        kept = first
        total += first * 2.0 - second
        total += third * fourth
        if kept is not first:
            print("another object")
    return total, first, second, third, fourth


rows = [(1.5, [2.5, -0.0], 0.5)] * 300
print(unpacked(rows))
for odd in (LARGE, SMALL, INF, -INF, float("nan"), 7, True, 2**70):
    mixed = list(rows)
    for place in range(100, 300, 3):
        mixed[place] = (odd, [2.5, odd], 0.5) if place % 2 else (1.5, [odd, 1.0], 0.25)
    mixed.append((odd, [odd, odd], odd))
    print(odd, unpacked(mixed))


def stepped(vectors, times):
    for _ in range(times):
        for vector in vectors:
            x, y = vector
            old = x
            vector[0] += y * 0.5
            vector[1] -= x * 0.25
            assert old is x
    return vectors


print(stepped([[float(i), 1.0] for i in range(5)], 100))
print(stepped([[LARGE, 1.0], [1.0, LARGE], [1.0, 2.0], [0.0, -0.0]], 60))
print(stepped([[1, 2.0], [3.0, 4]], 60))


class Point:
    def __init__(self, x):
        self.x = x


class Noisy(float):
    def __del__(self):
        dropped.append(float(self))


def followed(points):
    total = 0.0
    for point in points:
        x = point.x
        total = total + x * 0.5
        x = None
    return total


dropped = []
points = [Point(float(i)) for i in range(200)]
print(followed(points))
for place, value in ((120, LARGE), (130, 3), (140, Noisy(9.0)), (150, INF)):
    points[place].x = value
    print(followed(points), dropped)
    points[place].x = 0.0
print(dropped)


def items(values):
    """Items are kept in locals while the list changes under them."""
    for index in range(len(values)):
        value = values[index]
        values[index] = None
        values[index] = value + value * 0.5
    return values


print(items([1.0] * 100)[50], items([LARGE / 1e100] * 100)[50], items([2.0] * 60 + [LARGE] * 60 + [5] * 60)[::30])


def carried(values):
    """What one round reads, the next one uses."""
    previous, total = 0.0, 0.0
    for value in values:
        total += previous * value
        previous = value
    return total, previous


print(carried([0.5] * 200), carried([0.5] * 100 + [LARGE, SMALL, 2.0, INF] * 5 + [1, 2]))
try:
    carried([0.5] * 200 + ["a"])
except TypeError as error:
    print(error)
