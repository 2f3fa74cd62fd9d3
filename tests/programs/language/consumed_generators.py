# `tuple`, `list`, `set`, `all` and `any` of a generator expression.
import builtins


def numbers(stop):
    try:
        for number in range(stop):
            yield number
    finally:
        print("numbers end")


def collections(stop):
    return (
        tuple(n * n for n in numbers(stop)),
        list(n + 1 for n in numbers(stop)),
        set(n % 3 for n in numbers(stop)),
    )


print(collections(5))
print(collections(0))

# A search stops at the first item that decides, and lets the generator go at once.
print("any", any(n > 1 for n in numbers(10)))
print("all", all(n < 2 for n in numbers(10)))
print(any(n for n in ()), all(n for n in ()), any([] for n in "ab"), all(n for n in "ab"))
print(type(any(n for n in [0, 5])), any(n for n in [0, 5]), all(n for n in [5, 0]))

# Conditions, several clauses, nesting, names of the function around.
factor = 3
print(tuple(a * b * factor for a in range(3) if a for b in range(3)))
print(list(tuple(b for b in range(a)) for a in range(4)))
print(all(any(n == m for m in range(5)) for n in range(5)))
print([set(x for x in word) == set(word) for word in ("ab", "", "aa")])


class Table:
    rows = 3
    cells = tuple(n for n in range(rows))
    total = sum(cells) if all(n >= 0 for n in cells) else None


print(Table.cells, Table.total)


# The names may mean something else.
def local_name(list):
    return list(n for n in (1, 2))


print(local_name(sum), local_name(max), local_name(builtins.list))


def shadowed():
    def any(iterable):
        return [*iterable], "mine"

    return any(n for n in (1, 0))


print(shadowed())
original = builtins.all
builtins.all = lambda iterable: ("replaced", *iterable)
try:
    print(all(n for n in (1, 0)))
finally:
    builtins.all = original
print(all(n for n in (1, 0)))


class Words(tuple):
    pass


tuple = Words
print(type(tuple(n for n in (1, 2))).__name__)
del tuple


# What raises.
class Truthless:
    def __bool__(self):
        raise ArithmeticError("no truth")


def failing(stop):
    yield from range(stop)
    raise LookupError("broken")


def first():
    return (tuple
            (n for n in failing(2)))


def second():
    return any(n for n in (0, Truthless(), 1))


def third():
    return set([n] for n in (1, 2))


def fourth():
    return list(n for n in 5)


for function in first, second, third, fourth:
    try:
        function()
    except Exception as error:
        print(type(error).__name__, error)
        entry = error.__traceback__.tb_next
        while entry:
            print("   ", entry.tb_frame.f_code.co_name, entry.tb_lineno)
            entry = entry.tb_next


# In a generator's frame, and many items.
def produce():
    for size in (3, 20000):
        yield (
            sum(tuple(n for n in range(size))),
            len(set(n // 2 for n in range(size))),
            any(n == size for n in range(size)),
        )


print(*produce())


# Not consumers: no generator expression, or more arguments.
try:
    tuple(n for n in (1,)).missing
except AttributeError as error:
    print(error)
try:
    eval("any((n for n in (1,)), 2)")
except TypeError as error:
    print(error)
print(list([n for n in range(3)]), set({n for n in range(3)}))
