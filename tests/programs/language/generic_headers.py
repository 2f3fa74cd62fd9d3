# Defaults of a generic function are evaluated outside of it.
def making():
    def double[T](value: T = (yield "asked"), *, times=(yield "again")) -> T:
        return value * times

    yield double()


maker = making()
print(next(maker), maker.send("ab"), maker.send(2))


class Outer:
    size = 3

    def method[T](self, size=size, other=[size] * 2):
        return size, other


print(Outer().method(), Outer().method(1))


async def wait(value):
    return value


async def asynchronous():
    def f[T](value=await wait(5)):
        return value

    return f()


try:
    asynchronous().send(None)
except StopIteration as end:
    print(end.value)

# Lambdas in types are functions of their own.
type Alias[T = (lambda: (yield))] = (lambda: (yield))
print(Alias.__name__)
