"""Lists that grow out of small memory and back, are put together from themselves, and are taken apart."""

grown = []
for number in range(200):
    grown.append(number)
    assert grown == list(range(number + 1))
while grown:
    assert grown.pop() == len(grown)
print(grown)

for size in (0, 1, 2, 63, 64, 65, 66, 130):
    numbers = list(range(size))
    doubled = numbers + numbers
    numbers.extend(numbers)
    assert numbers == doubled == list(range(size)) * 2
    numbers += numbers
    assert len(numbers) == 4 * size
    numbers *= 2
    assert numbers == [*range(size)] * 8 == numbers[:]
    assert tuple(numbers) == (*range(size),) * 8
    del numbers[size:]
    assert numbers == list(range(size))
    numbers[1:1] = range(70)
    assert numbers == [*range(min(size, 1)), *range(70), *range(1, size)]
    numbers[:70] = []
    assert len(numbers) == size
    numbers.reverse()
    numbers.sort()
    assert numbers == sorted(numbers, reverse=True)[::-1]
    numbers.insert(0, "first")
    assert numbers.pop(0) == "first"
    numbers.clear()
    assert numbers == []
print("sizes")


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


print("last to first")
noisy = [Noisy(letter) for letter in "abc"]
del noisy
noisy = [Noisy(letter) for letter in "abcd"]
noisy[1:3] = []
print("two are left")
noisy.clear()

print("what was there stays where an iterator fails")


def failing():
    yield 1
    yield 2
    raise ValueError("no more")


for made in ([], [0]):
    try:
        made.extend(failing())
    except ValueError as error:
        print(made, error)
    try:
        made.__init__(failing())
    except ValueError as error:
        print(made, error)

print("compared as far as nobody sees it, then by their own ways")


class Asked:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print("asked", self.name)
        return True


a, b = Asked("a"), Asked("b")
print([1, "x", a] == [1, "x", b], [1, a] != [2, b], [a] == [a], (1, [2, a]) == (1, [2, b]))
print([1, 2] < [1, 3], [1, [2]] == [1, [2]], [[1], [2]] == [[1], [3]], [1] == [1, 2], [1] != [1.0])
deep = other = []
for _ in range(30):
    deep, other = [deep], [other]
print(deep == other, deep != other)

print("starred targets")
first, *rest = 1, 2, 3
print(first, rest)
*rest, last = [1]
print(rest, last)
first, *rest, last = "ab"
print(first, rest, last)
for few in ((), [1]):
    try:
        first, *rest, last = few
    except ValueError as error:
        print(error)

print("displays with keys of all kinds")
print({"a": 1, "b": 2, "a": 3, 1: 4, True: 5, 1.0: 6, (1,): 7})


class Key:
    def __hash__(self):
        print("hashed")
        return hash("a")

    def __eq__(self, other):
        print("compared")
        return True


print(list({"a": Noisy("old"), "b": 2, Key(): 3}.values()))
print({"a": Noisy("older"), "b": 2, "a": 3})

print("a set among the keys of a set")
print({1, 2} in {frozenset({1, 2})}, 1 in {1}, "x" in {1})
try:
    [] in {1}
except TypeError as error:
    print(error)

print("calls of built-in classes")
print(list(), tuple(), dict(), set(), frozenset(), dict({1: 2}, a=3), dict([(1, 2)]))
for call in (
    lambda: list(1, 2),
    lambda: list(x=1),
    lambda: tuple(1),
    lambda: set(1, 2),
    lambda: frozenset(x=1),
    lambda: dict(1),
    lambda: dict(1, 2),
    lambda: range(),
    lambda: range(1.5),
    lambda: filter(None, [], x=1),
    lambda: enumerate(),
    lambda: map(None),
    lambda: zip([], what=1),
    lambda: [0] * "a",
):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Named(list):
    def __init__(self, items, name):
        super().__init__(items)
        self.name = name


print(Named([1, 2], "x"), Named([1, 2], name="x").name)
