"""Loops over lists, tuples and ranges end as iterators do: what they went over is let go, and they stay exhausted."""


class Noted:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        notes.append(self.name)


notes = []


def nested(rows):
    total = 0
    for row in rows:
        for item in row:
            total += item
        for other in (row, row):
            for at in range(len(other)):
                total += other[at] * at
    return total


def exhausted(make):
    """What an iterator gives that a loop has used up, once there is more to give."""
    found = []
    for _ in range(40):
        items = [1, 2, 3]
        iterator = iter(items) if make is None else make(items)
        for item in iterator:
            found.append(item)
        items.append(4)
        found.append(next(iterator, None))
    return found


def growing():
    found = []
    for _ in range(30):
        items = [1]
        for item in items:
            if len(items) < 5:
                items.append(item + 1)
        found.append(len(items))
    return found


def let_go():
    """The list goes with its loop's end, before what comes behind."""
    found = []
    for turn in range(30):
        for item in [Noted(turn)]:
            pass
        del item
        found.append(len(notes))
        for item in (Noted(turn), Noted(-turn)):
            pass
        found.append(notes[-1])
        item = None
        found.append(notes[-1])
    return found


def kept(items):
    """An iterator that somebody else has, too: its list is let go, not the iterator."""
    found = []
    for turn in range(30):
        iterator = iter([Noted(("kept", turn))])
        for item in iterator:
            pass
        item = None
        found.append((notes[-1], iterator.__length_hint__()))
    return found


def ranges(bounds):
    found = []
    for start, stop, step in bounds * 20:
        count = 0
        for number in range(start, stop, step):
            count += number
            if count > 10**20:
                break
        found.append(count)
    return found


class Backwards(list):
    def __iter__(self):
        return reversed(list.copy(self))


class Mine(tuple):
    pass


def kinds(all_kinds):
    found = []
    for _ in range(20):
        for kind in all_kinds:
            found.append([item for item in kind])
    return found


print(nested([[1, 2, 3], [], [4]] * 100))
print(exhausted(None) == [1, 2, 3, None] * 40, exhausted(enumerate)[-2:])
print(growing() == [5] * 30)
print(let_go()[-6:], len(notes))
print(kept([])[-1])
print(ranges([(0, 10, 3), (10, 0, -3), (5, 5, 1), (2**61 - 3, 2**61 + 2, 1), (-2**61, -2**61 - 2, -1), (2**62, 2**62 + 4, 2)])[-6:])
print(kinds([[1, 2], (3,), range(2), Backwards([1, 2]), Mine((5, 6)), {7}, {8: 9}, "ab", []])[-9:])

for wrong in (3, None, object):
    try:
        for _ in range(30):
            for item in [[1], (2,), wrong][_ % 3]:
                pass
    except TypeError as error:
        print(error)
