"""Parts of lists that are only stored into lists again, or whose memory changes before somebody looks."""


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{self.name}>"


def turned(items, rounds):
    for i in range(rounds):
        k = i % len(items)
        items[: k + 1] = items[k::-1]
    return items


def moved(items, rounds):
    for i in range(rounds):
        k = i % 5
        items[k : k + 3] = items[k + 1 : k + 4]
        items[0:4] = items[1:8:2]
        items[9:3:1] = items[5:5]
    return items


def between(target, source, rounds):
    for i in range(rounds):
        target[1:4] = source[i % 3 : i % 3 + 3]
    return target


def kept(items, rounds):
    total = 0
    for i in range(rounds):
        part = items[1:3]
        items[1] = i
        items[2:4] = part
        total += part[0] + len(part)
        items[:2] = items[:2][::-1]
    return items, total


def changed(items, rounds):
    """What is taken first is stored after the list has changed."""
    other = [0] * len(items)
    for i in range(rounds):
        part = items[2::-1]
        items[0] += 1
        other[:3] = part
    return items, other


def resized(items, rounds):
    sizes = []
    for i in range(rounds):
        items[1:2] = items[: 2 if i > rounds - 4 else 1]
        sizes.append(len(items))
    return items, sizes[-6:]


def escaping(items, rounds):
    seen = []
    for i in range(rounds):
        items[:3] = items[2::-1]
        if i > rounds - 3:
            seen.append(str(items[1:4]))
    return seen


def temporary(rounds):
    out = [None] * 3
    for i in range(rounds):
        out[:] = [Thing(i), Thing(i + 1), Thing(i + 2)][::-1]
    return out


def sized(rounds):
    items = list(range(8))
    try:
        for i in range(rounds):
            items[: i // 100 + 1] = items[i // 100 :: -1]
            items[0:3] = items[0 : 6 : 2 if i < rounds - 5 else 0]
    except ValueError as error:
        return items, error


def nothing(rounds):
    items = []
    other = [1, 2]
    for i in range(rounds):
        items[:] = items[::-1]
        other[1:1] = items[5:2:-1]
        other[2:0] = items[-3::-2]
    return items, other


for rounds in (7, 3000):
    print(nothing(rounds))
    print(turned(list(range(7)), rounds))
    print(turned([1.5, "a", None, Thing("x"), (2,), 1e300, [3]], rounds))
    print(moved(list(range(10)), rounds))
    print(moved([Thing(i) for i in range(10)], rounds))
    print(between([0] * 5, list("abcdef"), rounds))
    print(between([Thing(0)] * 5, [Thing(i) for i in range(6)], rounds))
    print(kept([5, 6, 7, 8], rounds))
    print(changed([5, 6, 7, 8], rounds))
    print(resized([1, 2, 3], rounds))
    print(escaping(list(range(6)), rounds))
    print(temporary(rounds))
    print(sized(rounds))
