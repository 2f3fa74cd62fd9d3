"""A dict from which the last key is taken, and gets another, while somebody walks over it; orders in which items go."""

d = {1: 1}
try:
    for key in d:
        del d[key]
        d[key + 1] = 1
except RuntimeError as error:
    print(error)

d = {1: 1, 2: 2, 3: 3}
seen = []
try:
    for key in d:
        seen.append(key)
        if key == 3:
            del d[3]
            d[4] = 4
except RuntimeError as error:
    print(seen, error)

d = dict.fromkeys(range(5))
items = iter(d.items())
next(items)
del d[4]
d[5] = 5
print(list(items))

# Only `popitem` gives entries at the end up.
d = dict.fromkeys(range(5))
keys = iter(d)
for _ in range(4):
    next(keys)
print(d.popitem())
d[9] = 9
print(list(keys), list(d), list(reversed(d)))
for _ in range(100_000):
    d[1] = d.pop(1)
while d:
    d.popitem()
print(d)


class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, end=" ")


items = [Item(number) for number in range(9)]
del items[1:3]
print()
del items[::2]
print()
del items[::-2]
print()
items[:1] = []
print()
items = None
print()


class Key:
    """Equal to everything; the first comparison empties the set."""

    def __hash__(self):
        return 1

    def __eq__(self, other):
        owner.clear()
        return True


owner = {Key()}
owner.add(Key())
print(len(owner))
owner = {Key()}
print(Key() in owner, len(owner))
