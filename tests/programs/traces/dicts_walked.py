# Loops over dicts, and what may happen to the dict meanwhile.


def walked(of):
    keys, values, items = [], [], []
    for key in of:
        keys.append(key)
    for value in of.values():
        values.append(value)
    for item in of.items():
        items.append(item)
    for key, value in of.items():
        assert of[key] is value
    return keys, values, items


for size in range(12):
    of = {n: str(n) for n in range(size)}
    print(walked(of) == (list(of), list(of.values()), list(of.items())), end=" ")
    for gone in range(0, size, 3):
        del of[gone]
    print(walked(of))


def until_it_changes(of, change, at):
    seen = []
    try:
        for key, value in of.items():
            seen.append((key, value))
            if key == at:
                change(of)
    except RuntimeError as error:
        seen.append(str(error))
    return seen


def exchange(of):
    del of[0]
    of["new"] = 1


def refill(of):
    count = len(of)
    of.clear()
    for number in range(count):
        of[-number] = number


for at in (0, 2, 5, 11):
    for change in (lambda of: None, exchange, refill, dict.clear, lambda of: of.update(more=1), lambda of: of.update({at: 9})):
        print(at, until_it_changes({n: n for n in range(12)}, change, at))


def kept(of):
    """Each pair is one of its own, as long as somebody has it."""
    pairs = []
    for pair in of.items():
        pairs.append(pair)
    return pairs


for _ in range(30):
    pairs = kept({1: 2, 3: 4, 5: 6})
print(pairs, len(set(map(id, pairs))))


def half(of):
    iterator = iter(of.items())
    first = 0
    for key, value in iterator:
        first += value
        if first > 20:
            break
    rest = 0
    for key, value in iterator:
        rest += value
    for key, value in iterator:
        rest += 1000
    return first, rest


for _ in range(30):
    halves = half(dict.fromkeys(range(40), 1) | {"x": 5})
print(halves)


class Counted(dict):
    def items(self):
        for key in self:
            yield key, -self[key]


def total(of):
    result = 0
    for key, value in of.items():
        result += value
    return result


print([total(of) for of in [{n: n for n in range(50)}, Counted({n: n for n in range(50)}), {}] * 3])
