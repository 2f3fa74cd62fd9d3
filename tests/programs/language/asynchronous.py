"""Coroutines, asynchronous generators, `async for`, `async with`, asynchronous comprehensions."""
def run(c):
    while True:
        try: print('yield', c.send(None))
        except StopIteration as e:
            return e.value
class Wait:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return (self.v, got)
async def f(x):
    a = await Wait(x)
    return a
async def g():
    r = []
    for i in range(3):
        r.append(await f(i))
    return r
print(run(g()))
async def ag(n):
    try:
        for i in range(n):
            await Wait('w')
            x = yield i
            print('sent', x)
    finally:
        print('fin', n)
async def h():
    async for v in ag(3):
        print('v', v)
        if v == 1: break
    else: print('no')
    async for v in ag(2): pass
    else: print('else')
    print([x async for x in ag(2)])
    print({x: await f(x) async for x in ag(2) if x or await f(5)})
    print([[await f(y) for y in range(x)] async for x in ag(3)])
    gen = (x * 2 async for x in ag(2))
    print(type(gen).__name__, [y async for y in gen])
    z = ag(5)
    print(await z.asend(None), await z.asend('hi'))
    try:
        print(await z.athrow(ValueError('boo')))
    except ValueError as e: print('caught', e)
    await z.aclose()
    try: await z.__anext__()
    except StopAsyncIteration as e: print('stop', repr(e))
    print(await anext(ag(0), 'dflt'))
    async with CM() as c, CM() as d:
        print('in', c, d)
    try:
        async with CM():
            raise KeyError('k')
    except KeyError: print('kk')
    async with CM(True):
        raise KeyError('k')
    return 'done'
class CM:
    def __init__(self, s=False): self.s=s
    async def __aenter__(self): await Wait('enter'); return 7
    async def __aexit__(self, *a): await Wait('exit'); print(a[:2]); return self.s
print(run(h()))
async def ret():
    for x in range(3):
        async with CM():
            try:
                return await f(9)
            finally:
                await f(3)
print(run(ret()))


class NotAwaitable:
    def __await__(self):
        return 1


class Waits:
    def __await__(self):
        return f(1)


def outcome(coroutine):
    try:
        print(run(coroutine))
    except BaseException as error:
        print(type(error).__name__, error)


async def reused():
    c = f(1)
    await c
    await c


async def stops():
    raise StopIteration(1)


async def generator_stops():
    yield 1
    raise StopIteration


async def generator_stops_async():
    yield 1
    raise StopAsyncIteration


async def walk(iterable):
    async for x in iterable:
        print("item", x)


class NoNext:
    def __aiter__(self):
        return 1


async def ignores_exit():
    try:
        yield 1
    finally:
        yield 2


async def close(g):
    await g.__anext__()
    await g.aclose()


async def twice(g):
    first = g.__anext__()
    first.send(None)
    await g.__anext__()


async def enter(manager):
    async with manager:
        pass


class Sync:
    def __enter__(self):
        pass

    def __exit__(self, *args):
        pass


async def wait(value):
    return await value


outcome(wait(1))
outcome(reused())
outcome(stops())
outcome(walk(generator_stops()))
outcome(walk(generator_stops_async()))
outcome(walk(1))
outcome(walk(NoNext()))
outcome(close(ignores_exit()))
outcome(twice(ag(2)))
outcome(enter(1))
outcome(enter(Sync()))
outcome(wait(anext(ag(0))))
print(run(wait(anext(ag(0), "default"))))

for made in (f, ag):
    value = made(1)
    print(type(value).__name__, [n for n in dir(value) if not n.startswith("__") and not n.endswith("_state")])
    value.close() if made is f else None

c = wait(Wait(5))
print(c.cr_running, c.cr_suspended, c.cr_await)
c.send(None)
print(c.cr_running, c.cr_suspended, type(c.cr_await).__name__)
try:
    c.throw(KeyError("thrown"))
except KeyError as error:
    print("out", error)
print(c.cr_frame)
