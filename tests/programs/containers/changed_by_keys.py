"""Containers that a key's own methods change in the middle of an operation: nothing breaks, and the outcome is CPython's."""


def attempt(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Key:
    """Compares equal to everything of its hash, after doing something once."""

    def __init__(self, name, action=None, hash=1, equal=True):
        self.name, self.action, self.hash, self.equal = name, action, hash, equal

    def act(self):
        if self.action:
            action, self.action = self.action, None
            action()

    def __hash__(self):
        return self.hash

    def __eq__(self, other):
        self.act()
        return self.equal

    def __repr__(self):
        return self.name


# Dicts: the comparison in a look-up empties, fills, replaces or shrinks the table that is being searched.
def grow(d):
    for i in range(100, 1000):
        d[i] = i


def swap(d):
    d.clear()
    d.update((i, -i) for i in range(5))


def refill(d):
    items = list(d.items())
    d.clear()
    for i in range(50):
        d[Key(f"n{i}", hash=1, equal=False)] = i
    d.update(items)


CHANGES = {
    "clear": lambda d: d.clear(),
    "grow": grow,
    "swap": swap,
    "refill": refill,
    "pop": lambda d: d and d.popitem(),
    "none": lambda d: None,
}


def shown(d):
    return f"{len(d)} items " + repr(list(d.items())[:6])


for change, act in CHANGES.items():
    for equal in True, False:
        for name, operation in {
            "get": lambda d, k: d.get(k, "missing"),
            "getitem": lambda d, k: d[k],
            "in": lambda d, k: k in d,
            "set": lambda d, k: d.__setitem__(k, "new"),
            "del": lambda d, k: d.__delitem__(k),
            "pop": lambda d, k: d.pop(k, "missing"),
            "setdefault": lambda d, k: d.setdefault(k, "new"),
            "update": lambda d, k: d.update({k: "new"}),
            "update pairs": lambda d, k: d.update([(k, "new")]),
            "or": lambda d, k: shown(d | {k: "new"}),
            "keys in": lambda d, k: k in d.keys(),
            "items in": lambda d, k: (k, "first") in d.items(),
            "keys and": lambda d, k: d.keys() & {k},
            "keys sub": lambda d, k: d.keys() - {k},
        }.items():
            d = {}
            first = Key("first", equal=equal)
            d[first] = "first"
            d["text"] = "text"
            probe = Key("probe", lambda: act(d), equal=equal)
            result = attempt(operation, d, probe)
            print("dict", change, equal, name, result, "|", shown(d))


# The stored key changes the dict while another is inserted.
for change, act in CHANGES.items():
    d = {}
    stored = Key("stored", equal=False)
    d[stored] = 1
    stored.action = lambda: act(d)
    d[Key("other", equal=False)] = 2
    print("stored", change, shown(d))



# Sets.
SETS = {
    "clear": lambda s: s.clear(),
    "grow": lambda s: s.update(range(100, 1000)),
    "pop": lambda s: s.pop(),
    "none": lambda s: None,
}
for change, act in SETS.items():
    for equal in True, False:
        for name, operation in {
            "in": lambda s, k: k in s,
            "add": lambda s, k: s.add(k),
            "discard": lambda s, k: s.discard(k),
            "remove": lambda s, k: s.remove(k),
            "update": lambda s, k: s.update([k]),
            "or": lambda s, k: len(s | {k}),
            "and": lambda s, k: len(s & {k}),
            "sub": lambda s, k: len(s - {k}),
            "xor": lambda s, k: len(s ^ {k}),
            "rsub": lambda s, k: len({k} - s),
            "iand": lambda s, k: s.intersection_update({k}),
            "isub": lambda s, k: s.difference_update({k}),
            "ixor": lambda s, k: s.symmetric_difference_update({k}),
            "eq": lambda s, k: s == {k},
            "le": lambda s, k: s <= {k},
            "disjoint": lambda s, k: s.isdisjoint([k]),
            "intersection": lambda s, k: len(s.intersection([k])),
        }.items():
            s = {Key("first", equal=equal)}
            probe = Key("probe", lambda: act(s), equal=equal)
            result = attempt(operation, s, probe)
            print("set", change, equal, name, result, "|", len(s))


# Lists: comparisons shorten, empty or lengthen the list that is being walked.
LISTS = {
    "clear": lambda l: l.clear(),
    "append": lambda l: l.append(9),
    "del": lambda l: l.__delitem__(slice(1, None)),
    "insert": lambda l: l.insert(0, "front"),
    "reverse": lambda l: l.reverse(),
    "none": lambda l: None,
}
for change, act in LISTS.items():
    for equal in True, False:
        for name, operation in {
            "index": lambda l, k: l.index(k),
            "index end": lambda l, k: l.index(k, 2, 4),
            "count": lambda l, k: l.count(k),
            "remove": lambda l, k: l.remove(k),
            "in": lambda l, k: k in l,
            "eq": lambda l, k: l == [k, k, k, k],
            "lt": lambda l, k: l < [k, k, k, 5],
            "eq list": lambda l, k: l == l[:],
        }.items():
            l = [Key("a", equal=False), Key("b", equal=equal), Key("c", equal=False), 4]
            l[0].action = lambda: act(l)
            probe = Key("probe", equal=equal)
            print("list", change, equal, name, attempt(operation, l, probe), "|", l)

# A deque says so.
from collections import OrderedDict, deque

for change, act in {"clear": lambda q: q.clear(), "append": lambda q: q.append(9), "none": lambda q: None}.items():
    for name, operation in {
        "index": lambda q, k: q.index(k),
        "count": lambda q, k: q.count(k),
        "remove": lambda q, k: q.remove(k),
        "in": lambda q, k: k in q,
        "eq": lambda q, k: q == deque([k, k, k]),
    }.items():
        q = deque([Key("a", equal=False), Key("b", equal=False), 3])
        q[0].action = lambda: act(q)
        print("deque", change, name, attempt(operation, q, Key("probe", equal=False)), "|", q)

# An order that changes what it orders.
class Item:
    def __init__(self, n, action=None):
        self.n, self.action = n, action

    def __lt__(self, other):
        if self.action:
            action, self.action = self.action, None
            action()
        return self.n < other.n

    def __repr__(self):
        return f"i{self.n}"


for change, act in LISTS.items():
    l = [Item(n) for n in (5, 3, 4, 1, 2)]
    l[2].action = lambda: act(l)
    print("sort", change, attempt(l.sort), "|", l)
    l = [Item(n) for n in (5, 3, 4, 1, 2)]
    def key(item):
        act(l)
        return item.n
    print("sort key", change, attempt(lambda: l.sort(key=key)), "|", l)
    l = [Item(n) for n in (5, 3, 4, 1, 2)]
    l[2].action = lambda: act(l)
    print("min", change, attempt(min, l), "|", l)
    l = [Item(n) for n in (5, 3, 4, 1, 2)]
    l[2].action = lambda: act(l)
    print("sorted", change, attempt(sorted, l), "|", l)


def fail():
    raise ZeroDivisionError("in the middle")


l = [Item(n) for n in (5, 3, 4, 1, 2)]
l[2].action = fail
print(attempt(l.sort), sorted(item.n for item in l))

# Heaps and bisections work on lists that change.
import bisect
import heapq

for change, act in LISTS.items():
    for function in heapq.heapify, heapq.heappop, lambda h: heapq.heappush(h, Item(0)), lambda h: heapq.heapreplace(h, Item(9)), lambda h: bisect.insort(h, Item(3)), lambda h: bisect.bisect_left(h, Item(3)):
        h = [Item(n) for n in (1, 2, 3, 4, 5, 6)]
        for item in h:
            item.action = lambda: act(h)
        print("heap", change, attempt(function, h), "|", h)


# Hashing changes the container.
class Hashing:
    def __init__(self, action):
        self.action = action

    def __hash__(self):
        self.action()
        return 3

    def __repr__(self):
        return "hashing"


for change, act in CHANGES.items():
    d = {"x": 1, "y": 2}
    h = Hashing(lambda: act(d))
    print("hash", change, attempt(d.__setitem__, h, 1), shown(d))
    d = {"x": 1, "y": 2}
    print("hash get", change, attempt(d.get, h), shown(d))
    d = {"x": 1, "y": 2}
    print("hash pop", change, attempt(d.pop, h, 0), shown(d))
    d = {"x": 1, "y": 2}
    print("fromkeys", change, attempt(lambda: len(dict.fromkeys([h, 2]))))

# Changing while iterating.
d = dict.fromkeys(range(5))
def walk(walked, act):
    seen = []
    for x in walked():
        seen.append(x)
        if len(seen) == 2:
            act()
        if len(seen) > 12:
            break
    return seen


for kind in "keys", "values", "items", "__iter__", "__reversed__":
    for change in "grow", "clear", "pop", "none":
        d = dict.fromkeys(range(5))
        print("walk", kind, change, attempt(walk, getattr(d, kind), lambda: CHANGES[change](d)))
    d = dict.fromkeys(range(5))
    def replace():
        del d[4]
        d["new"] = 1
    print("walk", kind, "replace", attempt(walk, getattr(d, kind), replace))
for change in SETS:
    s = set(range(5))
    print("walk set", change, attempt(walk, s.__iter__, lambda: SETS[change](s)))
for change in LISTS:
    l = list(range(5))
    print("walk list", change, attempt(walk, l.__iter__, lambda: LISTS[change](l)))
    l = list(range(5))
    print("walk reversed list", change, attempt(walk, l.__reversed__, lambda: LISTS[change](l)))
for change in "clear", "append", "none":
    q = deque(range(5))
    act = {"clear": q.clear, "append": lambda: q.append(1), "none": lambda: None}[change]
    print("walk deque", change, attempt(walk, q.__iter__, act))
o = OrderedDict.fromkeys(range(5))
print("walk ordered", attempt(walk, o.__iter__, lambda: o.pop(3)))
o = OrderedDict.fromkeys(range(5))
print("walk ordered", attempt(walk, o.__iter__, lambda: o.move_to_end(0)))

# Representations of what changes meanwhile.
class Shown:
    def __init__(self, action):
        self.action = action

    def __repr__(self):
        action, self.action = self.action, lambda: None
        action()
        return "shown"


for change, act in LISTS.items():
    l = [1, None, 2, 3]
    l[1] = Shown(lambda: act(l))
    print("repr list", change, attempt(repr, l))
for change, act in CHANGES.items():
    d = {1: 2, 3: None, 5: 6}
    d[3] = Shown(lambda: act(d))
    print("repr dict", change, len(attempt(repr, d)) < 20000)


# Slices and extensions from something that changes the list.
class Source:
    def __init__(self, l):
        self.l = l

    def __iter__(self):
        for i in range(3):
            self.l.clear()
            yield i


for name, operation in {
    "extend": lambda l: l.extend(Source(l)),
    "iadd": lambda l: l.__iadd__(Source(l)),
    "slice": lambda l: l.__setitem__(slice(1, 3), Source(l)),
    "step": lambda l: l.__setitem__(slice(0, 6, 2), Source(l)),
    "list": lambda l: list(Source(l)),
    "self extend": lambda l: l.extend(l),
    "self slice": lambda l: l.__setitem__(slice(1, 2), l),
}.items():
    l = [1, 2, 3, 4, 5, 6]
    print("from", name, attempt(operation, l), l)


class Index:
    def __init__(self, action, value):
        self.action, self.value = action, value

    def __index__(self):
        self.action()
        return self.value


for name, operation in {
    "get": lambda l, i: l[i],
    "set": lambda l, i: l.__setitem__(i, 0),
    "del": lambda l, i: l.__delitem__(i),
    "slice": lambda l, i: l[i:],
    "set slice": lambda l, i: l.__setitem__(slice(i, None), [7, 8]),
    "del slice": lambda l, i: l.__delitem__(slice(i, None, 2)),
    "insert": lambda l, i: l.insert(i, 7),
    "pop": lambda l, i: l.pop(i),
    "mul": lambda l, i: l * i,
    "imul": lambda l, i: l.__imul__(i),
    "index": lambda l, i: l.index(6, i),
}.items():
    l = [1, 2, 3, 4, 5, 6]
    print("index", name, attempt(operation, l, Index(l.clear, 3)), l)
    b = bytearray(b"123456")
    if name not in ("index", "set", "insert"):
        print("index bytes", name, attempt(operation, b, Index(b.clear, 3)), b)


# What is replaced or removed changes the container on its way out.
class Dying:
    def __init__(self, action):
        self.action = action

    def __del__(self):
        self.action()

    def __repr__(self):
        return "dying"


for name, operation in {
    "set": lambda l: l.__setitem__(1, 0),
    "del": lambda l: l.__delitem__(1),
    "slice": lambda l: l.__setitem__(slice(0, 3), [7, 8]),
    "step": lambda l: l.__setitem__(slice(0, 4, 1), [7, 8, 9, 10]),
    "del slice": lambda l: l.__delitem__(slice(0, 3, 2)),
    "clear": lambda l: l.clear(),
    "pop": lambda l: l.pop(1) and None,
    "imul": lambda l: l.__imul__(0),
    "init": lambda l: l.__init__([5]),
}.items():
    for change, act in LISTS.items():
        l = [0, 1, 2, 3]
        l[1] = Dying(lambda l=l: act(l))
        print("dying", name, change, attempt(operation, l), l)
for name, operation in {
    "set": lambda d: d.__setitem__("x", 0),
    "del": lambda d: d.__delitem__("x"),
    "clear": lambda d: d.clear(),
    "pop": lambda d: d.pop("x") and None,
    "update": lambda d: d.update(x=3),
}.items():
    for change, act in CHANGES.items():
        d = {"w": 1, "x": None, "y": 3}
        d["x"] = Dying(lambda d=d: act(d))
        print("dying dict", name, change, attempt(operation, d), shown(d))
