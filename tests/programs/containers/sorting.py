"""Sorting is stable, asks only `<` and as often as CPython, and never loses an item."""


class Counted:
    comparisons = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Counted.comparisons += 1
        return self.value < other.value


def noise(count, limit):
    state = 12345
    numbers = []
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        numbers.append((state >> 8) % limit)
    return numbers


for count in (6, 50, 64, 100, 500):
    for numbers in (noise(count, 10), noise(count, 1 << 20), list(range(count)), list(range(count))[::-1]):
        Counted.comparisons = 0
        items = [Counted(number) for number in numbers]
        items.sort()
        print(count, Counted.comparisons, [item.value for item in items] == sorted(numbers))

print(sorted([3, 1, 2], reverse=True), sorted("hello"), sorted([1.5, -2, 3, True]))
print(sorted([(1, "b"), (1, "a"), (0, "c")]), sorted(["b", "A", "c"], key=str.lower))
print(sorted([5, 3, 4, 1], key=lambda v: v % 2), sorted([5, 3, 4, 1], key=lambda v: v % 2, reverse=True))

watched = [3, 1, 2]


def meddle(item):
    print(watched)
    watched.append(9)
    return item


try:
    watched.sort(key=meddle)
except ValueError as error:
    print(error, watched)


class Refuses(Counted):
    def __lt__(self, other):
        if self.value == 2:
            raise ValueError("no comparison")
        return self.value < other.value


items = [Refuses(number) for number in (5, 3, 2, 4, 1)]
try:
    items.sort()
except ValueError as error:
    print(error, sorted(item.value for item in items))
