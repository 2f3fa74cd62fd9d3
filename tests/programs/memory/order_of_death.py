# Operands die from the top of the stack down, on every engine.
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, end=" ")

    def __add__(self, other):
        return 1

    def __lt__(self, other):
        return True

    def __contains__(self, item):
        return True

    def __call__(self, *args, **kwargs):
        return 1


def operators():
    D("left") + D("right"); print("add")
    D("left") < D("right"); print("less")
    D("left") is D("right"); print("is")
    D("left") in D("right"); print("in")
    D("left") == D("right"); print("equal")
    try:
        D("left") - D("right")
    except TypeError:
        print("raised", end=" ")
    print("subtract")


def calls():
    D("callee")(D(1), D(2)); print("call")
    D("callee")(D(1), k=D(2)); print("keywords")
    D("callee")(*[D(1)], **{"k": D(2)}); print("unpacked")
    getattr(D(1), "x", D(2)); print("getattr")
    isinstance(D(1), (int, type(D(2)))); print("isinstance")
    {}.get(D("key"), D("default")); print("get")
    zip(D(1) and [], D(2) and []); print("zip")
    try:
        len(D(1), D(2))
    except TypeError:
        print("raised", end=" ")
    print("len")


for _ in range(4):
    operators()
    calls()
