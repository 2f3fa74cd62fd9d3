# Slices of lists, tuples and strings, and what stores into slices of lists do.


class Item:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __del__(self):
        print("gone:", self.name)


numbers = list(range(10))
print(numbers[:], numbers[3:], numbers[:-3], numbers[-4:-1], numbers[8:2], numbers[20:])
print(numbers[::-1], numbers[4::-1], numbers[:4:-1], numbers[-20::-1], numbers[8:1:-3])
print((1, 2, 3)[1:], (1, 2, 3)[:5], (1, 2, 3)[3:] == (), "grüße"[2:4], "grüße"[-3:], "abc"[2:1] == "")
whole = (1, 2, 3)
print(whole[:] is whole, whole[0:3] is whole, numbers[:] is numbers)
print("abc"[True:], [1, 2, 3][None:None], [1, 2, 3][-(2**70):2**70])

# As many items as before: from another list, a tuple, the list itself, any iterable.
numbers[2:5] = [20, 30, 40]
print(numbers)
numbers[:3] = (0, 10, 200)
print(numbers)
numbers[1:4] = numbers[6:9]
print(numbers)
numbers[:] = numbers
print(numbers)
numbers[0:10] = range(10)
print(numbers)

# More or fewer.
numbers[2:4] = "abc"
print(numbers)
numbers[1:9] = []
print(numbers)
numbers[100:] = [1, 2]
numbers[:0] = (7,)
print(numbers)
numbers[5:2] = [55]
print(numbers)
numbers[1:1] = numbers
print(numbers)

# The old items go from the last to the first, when the new ones are in place.
for new in ([1, 2, 3], (1, 2, 3), iter([1, 2, 3]), [], [1] * 5):
    items = [Item("a"), Item("b"), Item("c"), "end"]
    items[:3] = new
    print(items)
many = [Item(f"m{n}") for n in range(20)]
many[0:20] = list(range(20))
many = [Item(f"n{n}") for n in range(3)]
del many[0:2]
print(many)
many.insert(0, Item("first"))
many.insert(-1, Item("middle"))
many.insert(99, Item("last"))
print(many)
for place in (0, 1, -1):
    print(many.pop(place))
many.clear()


# A destructor that changes the list, and an iterable that does.
class Meddler:
    def __init__(self, owner):
        self.owner = owner

    def __del__(self):
        self.owner.append("meddled")


owner = []
owner.extend([Meddler(owner), Meddler(owner), 3])
owner[:2] = [1, 2]
print(owner)


def shrinking(target):
    yield 1
    target.clear()
    yield 2


target = [7, 8, 9]
target[1:3] = shrinking(target)
print(target)

for bad in (5, None):
    try:
        target[0:1] = bad
    except TypeError as error:
        print(error)
try:
    target[::2] = [1, 2, 3]
except ValueError as error:
    print(error)


class Index:
    def __index__(self):
        return 1


print([1, 2, 3][Index():], "abc"[:Index()], (1, 2, 3)[Index():Index()])


class Shout(list):
    def __getitem__(self, key):
        return ("get", key)

    def __setitem__(self, key, value):
        print("set", key, value)


shout = Shout([1, 2])
print(shout[1:2])
shout[0:1] = [5]
