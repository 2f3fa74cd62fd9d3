# Look-ups of which it is known what they are made in: keys, items, truth, identity; and all that makes them something else.


def outcome(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return hash(self.number)

    def __eq__(self, other):
        seen.append(self.number)
        return self.number == getattr(other, "number", other)


class Same:
    pass


seen = []
same = Same()
keys = [1, 1.0, True, None, "x", b"x", (1, 2), (1, ("x", None)), (1, []), [], Key(1), (Key(2),), same, Same, len, 2**70, -1, -2, 0.5]
dicts = [{1: "one", "x": "text", (1, 2): "pair", (1, ("x", None)): "deep", same: "same", 2**70: "big", None: "none"}, {Key(1): "key", (Key(2),): "in a tuple", 3: 4}, {}]


def item(of, key):
    return of[key]


def is_in(of, key):
    return key in of, key not in of, 1 if key in of else 2, 1 if key not in of else 2


for round in range(4):
    for of in dicts + [set(dicts[0]), frozenset(dicts[1]), set()]:
        for key in keys:
            answers = outcome(is_in, of, key)
            found = outcome(item, of, key) if isinstance(of, dict) else None
            if round == 3:
                print(answers, found if "object at" not in str(found) else "missing")
print(len(seen) > 10, sorted(set(seen)))


class Missing(dict):
    def __missing__(self, key):
        return ("missing", key)


print([item(of, 5) for of in [{5: 1}, Missing(), {5: 2}, Missing({5: 3})] * 3])


def items_of(of, start, stop):
    found = []
    for at in range(start, stop):
        try:
            found.append(of[at])
        except IndexError as error:
            found.append(str(error))
    return found


for of in ("text", "t\u20acx\U0001f600", "", b"bytes\xff", b"", bytearray(b"abc")):
    for _ in range(5):
        found = items_of(of, -7, 7)
    print(found)


def fill(of, values):
    for at, value in enumerate(values, -len(of) - 1):
        try:
            of[at] = value
        except (IndexError, ValueError, TypeError) as error:
            print(type(error).__name__, error)
    return of


for _ in range(3):
    print(fill(bytearray(6), [1, 255, 256, -1, 0, 7, "x", 9, True, 2**70, 3, 4, 5, 6]))


class Quiet:
    pass


class Empty:
    def __len__(self):
        return 0


class Plain:
    pass


def truths(values):
    return [bool(value) for value in values], [1 if value else 0 for value in values], [not value for value in values]


values = [Quiet(), Empty(), Plain, len, truths, (), (0,), {}, {0: 0}, b"", b"\0", object(), range(0), 0.0, 2**70]
for _ in range(20):
    answers = truths(values)
print(answers)
plain = [Plain() for _ in range(30)]
for at, one in enumerate(plain):
    if at == 20:
        Plain.__bool__ = lambda self: False
    if at == 25:
        del Plain.__bool__
        Plain.__len__ = lambda self: 3
    print(1 if one else 0, end=" ")
print()


def equal(pairs):
    return [(left == right, left != right, 1 if left == right else 0, 1 if left != right else 0) for left, right in pairs]


class Equal(Quiet):
    def __eq__(self, other):
        return "equal"


quiet = Quiet()
pairs = [(quiet, quiet), (quiet, Quiet()), (quiet, Equal()), (Equal(), quiet), (quiet, 5), (len, len), (len, abs), (float("nan"),) * 2]
for _ in range(20):
    answers = equal(pairs)
print(answers)
for at in range(30):
    if at == 20:
        Quiet.__eq__ = lambda self, other: "now equal"
    answers = equal(pairs[:2])
print(answers)
