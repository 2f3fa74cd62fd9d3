# `+` of lists and of tuples, in loops and by subclasses, and what `reversed` asks for.
class L(list):
    def __add__(self, other):
        return "L.__add__"

    def __radd__(self, other):
        return "L.__radd__"


class T(tuple):
    pass


class R(tuple):
    def __radd__(self, other):
        return "R.__radd__"


def rotated(items):
    for i in range(len(items)):
        items[i:] = items[i + 1:] + items[i:i + 1]
    return items


def lists(rounds):
    items = list(range(7))
    for _ in range(rounds):
        rotated(items)
        items = items[::-1] + []
    return items


def tuples(rounds):
    pair, total = ("a", "b"), ()
    for turn in range(rounds):
        total = total + (turn, pair)
        total += (None,)
        if turn % 7 == 6:
            total = total[:2]
    return total


def kept(rounds):
    empty, full = (), (1, 2)
    same = 0
    for _ in range(rounds):
        same += (empty + full is full) + (full + empty is full)
    return same


def mixed(operands, rounds):
    results = []
    for turn in range(rounds):
        left, right = operands[turn % len(operands)]
        try:
            results.append(left + right)
        except TypeError as error:
            results.append(str(error))
    return results[-len(operands):]


print(lists(3000))
print(tuples(3000))
print(kept(3000))
pairs = [
    ([1], [2]), ([1], L([2])), (L([1]), [2]), ((1,), T((2,))), (T((1,)), (2,)), ((), T((3,))), (T(), (4,)), ((1,), R()),
    ([1], (2,)), ((1,), [2]), ([1], 2), ((1,), None),
]
print(mixed(pairs, 1200))
print([type(left + right).__name__ for left, right in pairs[3:7]])
shared = [[0]]
doubled = shared + shared
doubled[0].append(1)
print(doubled, shared is doubled[0])
many = [None] * 70000
print(len(many + [1]), len([1] + many), len(many[:69000] + many[:10]), (many + [1])[-1])


class Reversible:
    def __reversed__(self):
        return iter("reversed")


class Irreversible(dict):
    __reversed__ = None


class Sequence:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return index * 10


print("".join(reversed(Reversible())), list(reversed(Sequence())), list(reversed(range(3))), list(reversed([1, 2])))
for value in Irreversible(), {1}, 5, object():
    try:
        reversed(value)
    except TypeError as error:
        print(error)
print(*reversed({"a": 1, "b": 2}), *reversed({"a": 1}.items()))
