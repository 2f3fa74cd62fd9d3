"""Items of arrays that hot loops read and write, among them what instructions leave to the general form."""
import array


def total(items, count):
    result = 0
    for i in range(count):
        result += items[i]
    return result


def fill(items, values):
    for i in range(len(items)):
        items[i] = values[i]
        items[-1 - i] = items[-1 - i]
    return items


class Tenfold(array.array):
    def __getitem__(self, index):
        return super().__getitem__(index) * 10


doubles = array.array("d", [0.5 * i for i in range(3000)])
longs = array.array("q", range(3000))
print(total(doubles, 3000), total(longs, 3000))
print(fill(array.array("d", [0] * 3000), doubles) == doubles)
print(fill(array.array("l", [0] * 3000), longs) == array.array("l", longs))

# Items that no small integer, or no immediate float, is.
longs[1500] = 2**62
doubles[1500] = 1e300
doubles[1501] = -0.0
print(total(longs, 3000), total(doubles, 3000))
print(fill(array.array("q", [0] * 3000), longs) == longs)
print(fill(array.array("d", [0] * 3000), doubles)[1500:1502])

# Other kinds of items, and other classes, at the same place.
print(total(array.array("B", [7] * 3000), 3000), total(array.array("f", [0.25] * 3000), 3000))
print(total(array.array("Q", [2**63] * 3000), 3000), total(Tenfold("d", doubles[:100]), 100))

# Arrays that shrink, grow and move while a loop looks at them.
moving = array.array("q", range(2000))
seen = 0
for i in range(1500):
    seen += moving[i]
    moving.append(i)
    if i % 3 == 0:
        moving.pop(0)
    if i == 1400:
        moving[1450:] = array.array("q")
    try:
        moving[i + 1] = 5
    except IndexError as error:
        print(i, error)
        break
print(seen, len(moving))


def miss(items, values):
    done = 0
    for value in values:
        try:
            items[done] = value
            done += 1
        except (TypeError, OverflowError, IndexError) as error:
            print(type(error).__name__, error)
    return items[:3]


print(miss(array.array("d", [0] * 3000), [1.5] * 2000 + ["x"] + [2] * 999 + [3.0] * 2))
print(miss(array.array("q", [0] * 2003), [1] * 2000 + [1.5, 2**64, True, -1, -2]))
view = memoryview(doubles)
view[3] = 99.0
print(total(doubles, 5), doubles[3])
