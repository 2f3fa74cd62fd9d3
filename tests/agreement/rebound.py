# A global, a class's attribute and a built-in change while a loop is in its round, and are read again before its end.


class A:
    kind = 1

    def m(self):
        return 1


class Changing:
    """Changes them where native code asks for a hash, a comparison, a length, an item; and when it goes."""

    def __init__(self, value):
        self.value = value

    def change(self):
        global g
        g = self.value
        A.kind = self.value
        A.m = lambda self, value=self.value: value
        BUILTINS["abs"] = lambda x, value=self.value: value
        if NOTICES:
            notice()

    def __hash__(self):
        self.change()
        return 1

    def __eq__(self, other):
        self.change()
        return True

    def __len__(self):
        self.change()
        return 3

    def __getitem__(self, index):
        self.change()
        return index

    def __del__(self):
        self.change()


g = 1
result = []
original = abs


def reset():
    global g
    g = 1
    A.kind = 1
    A.m = lambda self: 1
    BUILTINS["abs"] = original


def by_hash(i, c):
    {c: 1}


def by_equality(i, c):
    [c].index(i)


def by_length(i, c):
    return len(c)


def by_key(i, c):
    sorted((1, 2), key=c.__getitem__)


def by_map(i, c):
    return max(map(c.__getitem__, (1, 2)))


def by_end(i, c):
    Changing(i)


def by_end_in_list(i, c):
    [Changing(i)].clear()


def by_assignment(i, c):
    x = Changing(i)
    x = 0


def run(opaque, when):
    a = A()
    c = Changing(7)
    r = []
    for i in range(12):
        before = (g, A.kind, a.kind, a.m(), abs(-1))
        if i in when:
            opaque(i, c)
        r.append((before, g, A.kind, a.kind, a.m(), abs(-1)))
        if i == 8:
            reset()
    return r


for opaque in by_hash, by_equality, by_length, by_key, by_map, by_end, by_end_in_list, by_assignment:
    for when in (5, 6), (10,), range(12):
        result.append((opaque.__name__, run(opaque, when)))
        reset()


# The same with nothing between the change and the next read.

def at_once(values):
    a = A()
    r = []
    for v in values:
        r.append((g, len(v), g, A.kind, len(v), A.kind, a.m(), len(v), a.m(), abs(-1), len(v), abs(-1)))
    return r


for n in 2, 5, 9:
    result.append(at_once([[1, 2]] * n + [Changing(n)] + [[3]] * 3))
    reset()


def dying(n):
    a = A()
    r = []
    x = None
    for i in range(12):
        x = Changing(i) if i == n else None
        r.append((g, A.kind, a.m(), abs(-1)))
        x = None
        r.append((g, A.kind, a.m(), abs(-1)))
    return r


for n in 3, 6, 11:
    result.append(dying(n))
    reset()


# From inside a finalizer that a trace's own close runs, several frames deep.

def inner(i, n):
    x = Changing(i) if i == n else i
    return g


def outer(n):
    return [(g, inner(i, n), g, A.kind, abs(-1)) for i in range(12)]


for n in 4, 7:
    result.append(outer(n))
    reset()
