# Subset tests and operators of sets whose keys share hashes, are equal without being identical, or compare with side effects.


class Key:
    def __init__(self, number, log):
        self.number = number
        self.log = log

    def __hash__(self):
        return self.number % 3

    def __eq__(self, other):
        self.log.append((self.number, other.number))
        return self.number == other.number


def keys(numbers, log):
    return {Key(number, log) for number in numbers}


log = []
small, large = keys([1, 2], log), keys([1, 2, 3, 4], log)
log.clear()
print(small <= large, small < large, large <= small, small == keys([2, 1], log), small.issubset(large))
print(len(log) > 0, large >= small, small.isdisjoint(keys([7], log)))

print({1, 2} <= {1.0, 2.0, 3}, {True} <= {1}, {2**61 - 1} <= {0}, {0, 2**61 - 1} <= {0, 2**61 - 1, 5}, {-1} <= {-2}, {-1, -2} <= {-2, -1})
print({1.5, "a", (1, 2)} <= {"a", (1, 2), 1.5}, {"a"} < {"a"}, frozenset("ab") <= set("abc"), set() <= frozenset())
print({0, 2**61 - 1} - {0}, {0, 2**61 - 1} & {2**61 - 1}, {-1, -2} - {-2}, {1, 2, 3} - {1: 0}.keys(), frozenset([1, 2]) - {2.0})
nan = float("nan")
print({nan} <= {nan}, {nan} == {nan}, {nan, 1} <= {nan})


class Shrinks:
    """Compares equal, and takes the keys away from the set that it is compared for."""

    def __init__(self, owner):
        self.owner = owner

    def __hash__(self):
        return 5

    def __eq__(self, other):
        self.owner.clear()
        return True


left = set()
left.update([8, 16, 5, 7])
right = {Shrinks(left), 8, 16, 1, 2}
print(left <= right, left)


class Raises:
    def __hash__(self):
        return 5

    def __eq__(self, other):
        raise ValueError("no comparison")


try:
    {5} <= {Raises(), 6}
except ValueError as error:
    print(error)

# Hash values that programs see.
print([hash(n) for n in (0, 1, -1, -2, 2**61 - 2, 2**61 - 1, 2**61, -(2**61) + 1, -(2**61), 2**60, -(2**60))])
