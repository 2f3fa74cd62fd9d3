"""An iterator that dies when its loop ends does so on the loop's line, however the loop is left."""

import sys


class Items(enumerate):
    def __del__(self):
        lines.add(sys._getframe(1).f_lineno)


def walk(count):
    total = 0
    for at, item in Items(range(count)):
        total += item

    total += 1
    return total


lines = set()
total = 0
for count in range(400):
    total += walk(200 + count % 7)
print(total)
print(lines)
