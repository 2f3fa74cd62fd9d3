# What a call unpacks may die when the callee's frame is made; its finalizer has frames too.
class Pair:
    def __iter__(self):
        return iter((1, 2))

    def __del__(self):
        a, b, c, d = "these", "want", "room", "too"
        print("gone", a, b, c, d)


class Mapping(dict):
    __del__ = Pair.__del__


class Made:
    def __init__(self, a, b, **others):
        self.all = a, b, others


def f(a, b, **others):
    print(a, b, others)


for _ in range(4):
    f(*Pair())
    f(*Pair(), **{"x": 1})
    f(*(1, 2), **Mapping(x=1))
    print(Made(*Pair(), **Mapping(y=2)).all)
    try:
        f(*Pair(), **Mapping(a=1))
    except TypeError as error:
        print(error)
