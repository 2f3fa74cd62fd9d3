# The value of a special method that nobody wants dies when the method is left, in the frame of its caller.
import sys

seen = []


class Value:
    def __del__(self):
        frame = sys._getframe(1)
        seen.append((frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno))


class Container:
    def __setitem__(self, key, value):
        local = [key]
        return Value()


def store(container, rounds):
    for i in range(rounds):
        container[i] = None
        i = 0


store(Container(), 40)
print(set(seen), len(seen))
