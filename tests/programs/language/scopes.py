"""Names: global, nonlocal, class bodies, closures, deletion, builtins."""
x = "global"


def reads():
    return x


def shadows():
    x = "local"

    def inner():
        return x

    return inner()


def assigns():
    global x, fresh
    x = "changed"
    fresh = 1


def unbound():
    try:
        return late
    except UnboundLocalError as error:
        print(error)
    late = 1


def free():
    def inner():
        return value
    try:
        inner()
    except NameError as error:
        print(error)
    value = 1
    print(inner())
    del value
    try:
        inner()
    except NameError as error:
        print(error)


print(reads(), shadows())
assigns()
print(x, fresh)
unbound()
free()


class Body:
    x = "class"
    y = x + "!"

    def method(self):
        return x

    z = [x for _ in range(1)]


print(Body.y, Body().method(), Body.z)


def make():
    fs = []
    for i in range(3):
        def f(i=i):
            return i
        fs.append(f)
    return fs


print([f() for f in make()])


def counter():
    n = 0

    def up():
        nonlocal n
        n += 1
        return n

    def get():
        return n

    return up, get


up, get = counter()
up()
up()
print(get(), up.__closure__[0].cell_contents, up.__code__.co_freevars)
try:
    undefined
except NameError as error:
    print(error)
len_before = len
len = lambda v: 42
print(len([]))
del len
print(len([]))
del x
try:
    x
except NameError as error:
    print(error)


def local_names(a, b=2):
    c = 3
    return sorted(locals().items())


print(local_names(1))
exec("made = 7")
print(made, eval("made + 1"), eval("a * b", {"a": 6, "b": 7}))
namespace = {}
exec("def f(n):\n    return n + k\nk = 10", namespace)
print(namespace["f"](5), sorted(k for k in namespace if not k.startswith("__")))
a = b = c = [1]
print(a is b is c)
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
a, b = b, a
print(a, b)
i = 0
values = [10, 20, 30]
i, values[i] = 1, 99
print(i, values)
print(1 < 2 < 3, 1 < 3 < 2, 1 if [] else 2, not 0, 3 and 5, 0 or "x")
if (n := 10) > 5:
    print(n)
while n:
    n -= 3
    if n < 0:
        break
else:
    print("no break")
for _ in ():
    pass
else:
    print("else of for")


def annotated(a: int, b: "str" = "x") -> float:
    value: list[int] = [1]
    return value


print(annotated.__annotations__, annotated(1))
print(__name__, annotated.__name__, annotated.__doc__, __doc__[:6])


class Mangled:
    def __init__(self):
        self.__secret = 1

    def get(self):
        return self.__secret


print(Mangled().get(), Mangled().__dict__)
