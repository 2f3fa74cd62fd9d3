"""What dies when an exception has been handled, or when an f-string has been put together, sees the frame as it is then."""

import sys


class Noted(Exception):
    def __del__(self):
        look(sys._getframe(1))


class Text(str):
    def __del__(self):
        look(sys._getframe(1))


class Worded:
    def __format__(self, spec):
        return Text("word")


def look(frame):
    global looked
    seen.add(frame.f_locals["number"] - frame.f_locals["kept"])
    looked += 1


def handle(count):
    kept = 0
    for number in range(count):
        before = looked
        try:
            raise Noted
        except Noted:
            kept = number
        kept = number + looked - before
        assert kept == number + 1


def join(count):
    word = Worded()
    kept = 0
    for number in range(count):
        before = looked
        kept = number
        text = f"<{word}>"
        kept = number + looked - before
        assert text == "<word>" and kept == number + 1


seen = set()
looked = 0
handle(3000)
print(sorted(seen))
seen.clear()
join(3000)
print(sorted(seen))
print(looked)
