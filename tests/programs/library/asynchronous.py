"""asyncio: tasks, their order, cancellation, timeouts, locks and queues."""

import asyncio
import contextvars
import signal
import socket
import sys
import time

log = []


async def work(name, delay, result=None):
    log.append(f"{name} begins")
    await asyncio.sleep(delay)
    log.append(f"{name} ends")
    return result or name


async def fail(delay):
    await asyncio.sleep(delay)
    raise ValueError("failed")


async def gathering():
    print(await asyncio.gather(work("a", 0.02), work("b", 0.01), work("c", 0)))
    print(log)
    print(await asyncio.gather(work("d", 0), fail(0), return_exceptions=True))
    try:
        await asyncio.gather(work("e", 0.01), fail(0))
    except ValueError as error:
        print(repr(error))
    done, pending = await asyncio.wait([asyncio.create_task(work("f", 0)), asyncio.create_task(work("g", 10))], timeout=0.05)
    print(len(done), len(pending), [task.result() for task in done])
    for task in pending:
        task.cancel()
    print([await coroutine for coroutine in asyncio.as_completed([work("h", 0.02), work("i", 0.0)])])


asyncio.run(gathering())


async def cancelling():
    async def patient():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print("cancelled", error.args)
            raise
        finally:
            print("cleaned up")

    task = asyncio.create_task(patient(), name="patient")
    await asyncio.sleep(0)
    print(task.get_name(), task.done(), task.cancel("enough"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print(task.cancelled(), error.args)
    print(repr(task)[:27])

    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            asyncio.current_task().uncancel()
            return "stayed"

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task)
    shielded = asyncio.create_task(work("shielded", 0.01))
    try:
        await asyncio.wait_for(asyncio.shield(shielded), 0.001)
    except TimeoutError as error:
        print(repr(error), await shielded)


asyncio.run(cancelling())


async def timing():
    start = time.monotonic()
    try:
        async with asyncio.timeout(0.02):
            await asyncio.sleep(10)
    except TimeoutError as error:
        print(repr(error), 0.02 <= time.monotonic() - start < 5)
    async with asyncio.timeout(10) as limit:
        await asyncio.sleep(0)
        print(limit.expired())
    loop = asyncio.get_running_loop()
    order = []
    loop.call_later(0.02, order.append, "later")
    loop.call_soon(order.append, "soon")
    loop.call_at(loop.time() + 0.01, order.append, "at")
    loop.call_later(0.015, order.append, "never").cancel()
    await asyncio.sleep(0.05)
    print(order, loop.is_running(), loop.get_debug(), type(loop).__name__)


asyncio.run(timing())


async def grouping():
    async with asyncio.TaskGroup() as group:
        one = group.create_task(work("one", 0.01))
        two = group.create_task(work("two", 0))
    print(one.result(), two.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(0))
            slow = group.create_task(asyncio.sleep(10))
    except* ValueError as errors:
        print(errors.exceptions, slow.cancelled())


asyncio.run(grouping())


async def cooperating():
    lock, event, ready = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
    limit, barrier = asyncio.Semaphore(2), asyncio.Barrier(3)
    inside, most = 0, 0

    async def limited():
        nonlocal inside, most
        async with limit:
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    async def waiter(number):
        await event.wait()
        async with lock:
            print("waiter", number)
        return await barrier.wait()

    tasks = [asyncio.create_task(waiter(number)) for number in range(3)]
    await asyncio.gather(*(limited() for _ in range(5)))
    print(most, lock.locked(), event.is_set())
    event.set()
    print(sorted(await asyncio.gather(*tasks)))
    async with ready:
        ready.notify_all()

    queue = asyncio.Queue(2)

    async def produce():
        for number in range(5):
            await queue.put(number)
            print("put", number)
        queue.shutdown()

    async def consume():
        items = []
        try:
            while True:
                items.append(await queue.get())
                queue.task_done()
        except asyncio.QueueShutDown:
            return items

    print((await asyncio.gather(produce(), consume()))[1])
    await queue.join()
    try:
        queue.get_nowait()
    except asyncio.QueueShutDown as error:
        print(repr(error))


asyncio.run(cooperating())


# Asynchronous generators and iteration, context variables.
variable = contextvars.ContextVar("variable", default="outside")


async def numbers(count):
    try:
        for number in range(count):
            await asyncio.sleep(0)
            yield number
    finally:
        print("numbers closed")


async def iterating():
    print([number async for number in numbers(4) if number % 2])
    async for number in numbers(10):
        if number == 2:
            break
    variable.set("set in the task")

    async def child():
        seen = variable.get()
        variable.set("set in the child")
        return seen

    print(await asyncio.create_task(child()), variable.get())


asyncio.run(iterating())
print(variable.get())


# Signals, futures, callbacks, errors nobody asked for.
async def handling():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.add_signal_handler(signal.SIGUSR1, lambda: future.set_result("signalled"))
    signal.raise_signal(signal.SIGUSR1)
    print(await asyncio.wait_for(future, 5), loop.remove_signal_handler(signal.SIGUSR1), future)
    try:
        future.set_result(2)
    except asyncio.InvalidStateError as error:
        print(type(error))
    left, right = socket.socketpair()
    left.setblocking(False)
    right.setblocking(False)
    loop.add_reader(left, lambda: print("readable", loop.remove_reader(left)))
    await loop.sock_sendall(right, b"through the loop")
    await asyncio.sleep(0.01)
    print(await loop.sock_recv(left, 7), await loop.sock_recv(left, 100))
    loop.set_exception_handler(lambda loop, context: print(sorted(context), repr(context["exception"])))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    left.close()
    right.close()


asyncio.run(handling())

with asyncio.Runner() as runner:
    print(runner.run(work("runner", 0)), runner.get_loop().is_closed())
for wrong in (lambda: asyncio.run(7), lambda: asyncio.get_running_loop(), lambda: asyncio.run(asyncio.sleep(-1, "slept"))):
    try:
        print(wrong())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


async def interrupted():
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    try:
        await asyncio.sleep(10)
    finally:
        print("interrupted", file=sys.stdout)


signal.signal(signal.SIGALRM, lambda number, frame: signal.raise_signal(signal.SIGINT))
try:
    asyncio.run(interrupted())
except KeyboardInterrupt as error:
    print(repr(error))
