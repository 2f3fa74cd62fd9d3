"""Sets that loops go through and compare."""


class Odd:
    """Equal to what its number says, which takes Python code to tell."""

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return hash(self.number)

    def __eq__(self, other):
        if isinstance(other, Odd):
            return self.number == other.number
        return self.number == other


def walked(sets, rounds):
    total = 0
    for i in range(rounds):
        for key in sets[i % len(sets)]:
            total += key
    return total


def grown(rounds):
    keys = set(range(5))
    try:
        for i in range(rounds):
            for key in keys:
                if i == rounds - 1 and key == 3:
                    keys.add(1000)
    except RuntimeError as error:
        return str(error), sorted(keys)


def exchanged(rounds):
    """Of the same size, but with other keys."""
    keys = set(range(4))
    seen = 0
    for i in range(rounds):
        for key in keys:
            if key == 0:
                keys.discard(0)
                keys.add(0)
            seen += 1
    return seen, sorted(keys)


def within(left, right, rounds):
    found = 0
    for i in range(rounds):
        if left[i % len(left)] <= right[i % len(right)]:
            found += 1
        if left[i % len(left)] >= right[i % len(right)]:
            found += 100
    return found


class Mine(set):
    def __le__(self, other):
        return True

    def __iter__(self):
        return iter([1, 2])


for rounds in (5, 4000):
    numbers = [{1, 2, 3}, frozenset([4, 50, 600]), set(), {True, 2.5}]
    print(walked(numbers, rounds))
    print(walked(numbers + [Mine([9])], rounds))
    print(grown(rounds), exchanged(rounds))
    print(within(numbers, [{1, 2, 3, 4}, frozenset(), {2.5, 1}], rounds))
    print(within([{Odd(1), 2}, {1, Odd(2)}], [{1, 2}, {1, 2, 3}, frozenset([Odd(2), 1])], rounds))
    print(within([Mine([5])], [{1}], rounds))
    print(within([{"a", "b"}, {("a", 1)}], [{"b", "a", "c"}, {("a", 1), ("b", 2)}], rounds))

try:
    {1} <= [1]
except TypeError as error:
    print(error)

print([min({3, 1, 2}), max(frozenset("abc")), min((2, 1)), max([1.5, 2]), any({0, ""}), all([1, [2]])])
grow = {1, 2}
try:
    min(grow, key=lambda key: grow.add(key + 10) or key)
except RuntimeError as error:
    print(error)
items = [1, 2, 3]
print(max(items, key=lambda item: items.append(item) or item if len(items) < 6 else item), items)
for part in (range(100)[5:50:5], range(0, -90, -7)[::-1], range(10)[20:], range(10)[-3:-20:-2], range(1 << 61)[1 << 60 :],
             range(10)[:: -(1 << 62)], range(5)[1:1], range(3, 30, 4)[2:-1]):
    print(part, list(part[:5]), len(part))
