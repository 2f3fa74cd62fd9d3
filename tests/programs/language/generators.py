"""Generators: send, throw, close, yield from, comprehension scopes, lifetimes."""


def counter(n):
    received = []
    for i in range(n):
        received.append((yield i))
    return received


g = counter(3)
print(next(g), g.send("a"), g.send("b"))
try:
    g.send("c")
except StopIteration as stop:
    print("returned", stop.value)
print(list(g), list(counter(2)))


def delegating():
    result = yield from counter(2)
    print("inner gave", result)
    yield "end"


d = delegating()
print(next(d), d.send(10), d.send(20))


def guarded():
    try:
        while True:
            try:
                yield "waiting"
            except ValueError as error:
                yield f"handled {error}"
    finally:
        print("cleaned up")


g = guarded()
print(next(g), g.throw(ValueError("v")), next(g))
g.close()
try:
    next(g)
except StopIteration:
    print("closed")
for value in guarded():
    break
print("after the loop")


def raises():
    yield 1
    raise StopIteration("bad")


try:
    list(raises())
except RuntimeError as error:
    print(error, type(error.__cause__).__name__)


def stubborn():
    try:
        yield
    except GeneratorExit:
        yield


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as error:
    print(error)
unstarted = counter(1)
try:
    unstarted.send(1)
except TypeError as error:
    print(error)
try:
    unstarted.throw(KeyError("k"))
except KeyError as error:
    print("threw", error)


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(3)))
print(sum(x * x for x in range(10)), max(len(w) for w in ["a", "bcd"]), dict((k, v) for k, v in zip("ab", [1, 2])))
squares = [x * x for x in range(5) if x % 2 == 0]
pairs = [(x, y) for x in range(3) for y in range(x)]
table = {x: {y for y in range(x)} for x in range(3)}
print(squares, pairs, table)
x = "outside"
print([x for x in "abc"], x)
print([[j * i for j in range(3)] for i in range(3)])
functions = [lambda: i for i in range(3)]
print([f() for f in functions])
print([(lambda y=y: y)() for y in range(3)])


class Scope:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]


print(Scope.doubled)
print([last := i for i in range(4)], last)
gen = (i for i in [1, 2, 3] if i != 2)
print(type(gen).__name__, next(gen), list(gen))
first, *rest = (i for i in range(4))
print(first, rest)
print(any(i > 2 for i in range(5)), all(i > 2 for i in range(5)))
lines = iter(["a", "b", "", "c"])
print(list(iter(lambda: next(lines), "")))
print(list(enumerate("ab", 1)), list(zip([1, 2], "ab", strict=True)), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, "", "a"])))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f = fib()
print([next(f) for _ in range(15)])
