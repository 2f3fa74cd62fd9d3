# What is replaced goes before what it was in, when that goes too.


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, end=" ")


class Box:
    pass


class Slotted:
    __slots__ = ("x",)


def backwards():
    [D("old")][-1] = D("new")


def forwards():
    [D("old")][0] = D("new")


def made(kind, at):
    it = kind()
    it.x = D(at)
    return it


def attribute():
    made(Box, "old").x = D("new")


def slot():
    made(Slotted, "old").x = D("new")


def key():
    {"k": D("old")}["k"] = D("new")


def span():
    [D("old"), D("older")][0:1] = [D("new")]


class Dicted:
    def __init__(self):
        self.__dict__ = {"x": D("old")}


def dicted():
    Dicted().x = D("new")


def deleted():
    del made(Box, "old").x


def deleted_item():
    del [D("old"), D("older")][0]


def deleted_key():
    del {"k": D("old"), D("key"): D("older")}["k"]


def cell():
    x = D("old")
    def inner():
        nonlocal x
        x = D("new")
    inner()


for f in backwards, forwards, attribute, slot, key, span, dicted, deleted, deleted_item, deleted_key, cell:
    for _ in range(12):
        print(f.__name__, end=": ")
        f()
        print()
