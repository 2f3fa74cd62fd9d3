# Built-in functions whose work instructions do, and everything that makes it somebody else's.
import builtins


class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == 3


class Asked(metaclass=Meta):
    pass


class Plain:
    pass


class Sub(Plain):
    pass


class Proxy:
    @property
    def __class__(self):
        return Sub


class Sized:
    def __len__(self):
        return 4


class Big:
    def __len__(self):
        return 2**70


class Items(list):
    def append(self, item):
        super().append(("own", item))


def is_one(values, classes):
    answers = []
    for value in values:
        for class_ in classes:
            try:
                answers.append(isinstance(value, class_))
            except TypeError as error:
                answers.append(str(error))
    return answers


def lengths(values):
    found = []
    for value in values:
        try:
            found.append(len(value))
        except (TypeError, OverflowError) as error:
            found.append(str(error))
    return found


def appended(lists, n):
    for item in range(n):
        for target in lists:
            if target.append(item) is not None:
                print("not None")
    return [target[-1] for target in lists], [target[:] == list(range(n)) for target in lists]


def kinds(value):
    count = 0
    for _ in range(30):
        if isinstance(value, tuple):
            count += 1
        elif isinstance(value, Plain):
            count += 100
    return count


def changes():
    # An object changes its class, a class its bases, while the loop runs.
    value, seen = Plain(), []
    for number in range(40):
        seen.append(isinstance(value, Sub))
        if number == 20:
            value.__class__ = Sub
        if number == 30:
            value.__class__ = Plain
    return "".join("ny"[answer] for answer in seen)


def shadowed():
    count, keep = 0, builtins.isinstance
    for number in range(40):
        if number == 25:
            builtins.isinstance = lambda value, class_: "shadowed"
        count += isinstance(number, str) == "shadowed"
    builtins.isinstance = keep
    return count


def is_in(value, class_):
    answer = None
    for _ in range(25):
        answer = isinstance(value, class_)
    return answer


values = [1, 2.5, True, "text", (), [], None, Plain(), Sub(), Proxy(), 3, 2**80, int, Asked]
classes = [int, object, tuple, Plain, Sub, Asked, (int, str), int | None, 5]
for _ in range(3):
    answers = is_one(values, classes)
print(answers)
for value in values:
    print(kinds(value), is_in(value, Plain), is_in(value, int), is_in(value, type), end="; ")
print()
print(changes(), shadowed())
sized = [[1, 2], (), (1,), "", "text", "\u20ac", {}, {1: 2}, {1, 2}, range(9), Sized(), Big(), 5, b"abc", Items("ab")]
for _ in range(5):
    found = lengths(sized)
print(found)
print([lengths([value] * 30) == lengths([value]) * 30 for value in sized])
print(appended([[], [], Items()], 200))
for attempt in range(30):
    try:
        [].append(*range(attempt % 3))
    except TypeError as error:
        if attempt > 26:
            print(error)
