# Parts of lists taken and replaced in loops that get hot, with bounds of every kind and what they may meet.


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


class Dying:
    def __init__(self, log):
        self.log = log

    def __del__(self):
        self.log.append("gone")


class Own(list):
    pass


def flips(n):
    items, count = list(range(n)), 0
    for first in range(n * 7):
        items[0], items[first % n] = items[first % n], items[0]
        k = items[0]
        while k and count % 50 != 49:
            items[: k + 1] = items[k::-1]
            count += 1
            k = items[0]
        count += 1
    return items, count


def taken(items, bounds):
    out = []
    for start, stop, step in bounds * 3:
        try:
            out.append((items[start:stop], items[start:stop:step]))
        except (TypeError, ValueError) as error:
            out.append(type(error).__name__)
    return out


def replaced(bounds):
    out = []
    for start, stop, new in bounds * 3:
        items = [1.5, "two", 3, None, [5]]
        try:
            items[start:stop] = new
        except TypeError as error:
            out.append(type(error).__name__)
        out.append(items)
    return out


def itself():
    items = [1, 2, 3]
    for _ in range(20):
        items[:2] = items[1:]
        items[:] = items
        items[1:] = items[:2]
    return items


def finalized():
    log = []
    for number in range(20):
        items = [Dying(log), number]
        items[:1] = [number]
        log.append(items[0])
    return log.count("gone"), log[:4]


def kept_slices():
    # A slice that is looked at has to be made after all.
    seen = []
    items = [1, 2, 3]
    for number in range(20):
        key = slice(number % 3, None)
        seen.append(items[key] == items[number % 3 :])
    return all(seen)


class Shows:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        self.key = key


def shown():
    out, shows = [], Shows()
    for number in range(20):
        out.append(shows[number::-1])
        shows[number:2:3] = None
        out.append(shows.key)
        out.append(shows[1:2, ::number])
    return out[-3:]


big = 2**70
print(flips(7))
bounds = [(0, 2, 1), (None, None, -1), (-2, None, 2), (5, 1, -2), (2, 2, 1), (big, -big, -1), (-big, big, 3)]
bounds += [(Index(1), None, 1), (1, Index(3), 1), (0, 3, Index(2)), ("a", None, 1), (0, 2, 0), (0, 1.5, 1), (0, 9, None)]
for sequence in [0, 1, 2, 3], Own([0, 1, 2, 3]), (0, 1, 2, 3), "0123":
    print(taken(sequence, bounds)[-len(bounds) :])
other = [7, 8]
print(replaced([(0, 2, other), (0, 2, [9]), (3, None, (1, 2)), (-1, None, other), (2, 1, []), (0, 2, 5), (Index(0), 2, other)])[-7:])
print(itself(), finalized(), kept_slices())
print(shown())
large = list(range(70000))
for _ in range(5):
    assert large[:] == large and len(large[::2]) == 35000
    large[:] = large[::-1]
print(large[:3], [0] * 3)
