# Items of arrays of every type: limits, conversions, negative and missing places, slices.
from array import array

limits = {"b": 7, "B": 8, "h": 15, "H": 16, "i": 31, "I": 32, "l": 63, "L": 64, "q": 63, "Q": 64}
for code, bits in limits.items():
    least = 0 if code.isupper() else -(2**bits)
    items = array(code, [0, 1, 2**bits - 1, least])
    print(items, items[-1], items[2], items[True])
    items[0] = True
    items[-1] = 5
    print(items.tolist())
    for wrong in (2**bits, least - 1, 1.5, "x", None, 2**100):
        try:
            items[1] = wrong
        except (OverflowError, TypeError) as error:
            print(type(error).__name__, error)
    print(items.tolist())

for code in "fd":
    items = array(code, [0.5, -1.25, 1e300 if code == "d" else 1e30, 3])
    items[0] = 7
    items[1] = True
    print([type(item).__name__ for item in items], items[0], items[1], items[2] > 1e29, items[-1])
    items[3] = float("inf")
    items[2] = -0.0
    items[1] = 5e-324
    items[0] = 2**70
    print(items.tolist())
    for wrong in ("x", None, 1j):
        try:
            items[0] = wrong
        except TypeError as error:
            print(error)

text = array("w", "grüße🐍")
print(text, text[-1], text[2])
text[0] = "G"
print(text.tounicode())

numbers = array("d", range(10))
for place in (10, -11, 2**40, -(2**40), 2**70):
    for action in ("get", "set", "del"):
        try:
            if action == "get":
                numbers[place]
            elif action == "set":
                numbers[place] = 1.0
            else:
                del numbers[place]
        except IndexError as error:
            print(place, error)
print(numbers[2:5], numbers[::-3], numbers[8:2])
numbers[2:5] = array("d", [20, 30, 40])
numbers[:1] = array("d", [1, 2, 3])
numbers[5:8] = array("d")
numbers[:] = numbers
numbers[1:3] = numbers
print(numbers)
numbers[::4] = array("d", [0] * len(numbers[::4]))
print(numbers)


class Index:
    def __index__(self):
        return 1


class Number:
    def __float__(self):
        return 2.5


print(numbers[Index()])
numbers[Index()] = Number()
print(numbers[1])
try:
    numbers["1"]
except TypeError as error:
    print(error)
