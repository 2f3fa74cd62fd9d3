# Methods that are bound before they are called.
import weakref
from types import MethodType


class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, more):
        self.count += more
        return self.count

    def twice(self):
        return self.count * 2

    def some(self, a, b=10, *rest):
        return self.count, a, b, rest


def call(function, *args):
    result = None
    for _ in range(20):
        result = function(*args)
    return result


def add_each(add, numbers):
    total = 0
    for number in numbers:
        total += add(number)
    return total


counter = Counter()
print(add_each(counter.add, range(100)), counter.count)
print(call(counter.twice), call(counter.some, 1), call(counter.some, 1, 2, 3))
print([add_each(one, [1, 2, 3]) for one in [counter.add, Counter(5).add, abs, counter.add, lambda number: -number] * 4])


def apply(methods):
    results = []
    for method in methods:
        try:
            results.append(method(1))
        except TypeError as error:
            results.append(str(error))
    return results


print(apply([counter.add, counter.twice, MethodType(divmod, 7), MethodType(Counter.add, counter), MethodType(lambda self, other: (self, other), 0), MethodType(MethodType(lambda a, b, c: (a, b, c), 8), 9), counter.some] * 3))


class Changing:
    def method(self, number):
        if number == 15:
            Changing.method.__code__ = (lambda self, number: ("new", number)).__code__
        return number


method = Changing().method
print([method(number) for number in range(20)])


class Dying:
    def __del__(self):
        print("gone")

    def method(self):
        print("running")


def last_use():
    Dying().method()
    method = Dying().method
    del_later = [method]
    del method
    del_later.pop()()
    print("after")


for _ in range(3):
    last_use()


def told(_):
    print("the method is gone")


def watched():
    made = Counter(3)
    methods = [made.twice]
    reference = weakref.ref(methods[0], told)
    return methods.pop()() + (reference() is None)


print([watched() for _ in range(20)])


def deep(self, depth):
    if depth == 0:
        return 0
    again = self.deep
    return again(depth - 1) + 1


Counter.deep = deep
print(counter.deep(200))
try:
    counter.deep(10**6)
except RecursionError as error:
    print(error)


class Natives(list):
    """A native class whose instances have attributes of their own."""


def fill(into, items):
    for item in items:
        into.append(item)
    return list(into)


natives = Natives()
print(fill(natives, range(20)))
natives.append = lambda item: print("hidden", item, end=" ")
print(fill(natives, range(3)))
del natives.append
print(fill(natives, [3]))
Natives.append = lambda self, item: self.insert(0, item)
print(fill(natives, [4]))


class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == 3


class Asked(metaclass=Meta):
    pass


class Proxy:
    @property
    def __class__(self):
        return Counter


def is_any(values, classes):
    answers = []
    for value in values:
        try:
            answers.append(isinstance(value, classes))
        except TypeError as error:
            answers.append(str(error))
    return answers


for _ in range(10):
    answers = [is_any([1, 3, "x", None, counter, Proxy(), natives, True, 2.5], classes) for classes in [(int, str), (Counter, list), (str, Asked), (int, (str, Counter)), (), (float, 5), (bool, None), (type(None), Proxy)]]
print(*answers, sep="\n")


def types(values):
    return [type(value) for value in values], [int(value) for value in values if isinstance(value, (int, float))], [str(value) for value in values]


class Text(str):
    pass


for _ in range(10):
    answers = types([1, True, 2.5, None, "x", Text("y"), 2**70, Counter, natives])
print(answers)
print([type(str(text)) for text in ["a", Text("b")] * 5])


class Quiet(type):
    """A metaclass that leaves it to `type`."""


class Base(metaclass=Quiet):
    pass


class Part(Base):
    pass


def are(values, class_):
    return [isinstance(value, class_) for value in values]


for number in range(30):
    if number == 15:
        Quiet.__instancecheck__ = lambda cls, instance: instance == 5
    if number == 25:
        del Quiet.__instancecheck__
    if number % 10 in (4, 9):
        print(are([Part(), Base(), 5, "x", None, Proxy(), 2.5, Part], Base), are([Part(), 5, Quiet, 2.5], (str, Base)))
    else:
        are([Part(), Base(), 5, "x", None, Proxy(), 2.5, Part], Base)
