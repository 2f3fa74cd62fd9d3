# Futures and tasks, looked at closely.
import asyncio
import contextvars
import gc


def shown(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


async def futures():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done(), future.cancelled(), future._state, future._callbacks, future.get_loop() is loop)
    print(shown(future.result), shown(future.exception))
    seen = []
    future.add_done_callback(seen.append)
    future.add_done_callback(seen.append)
    future.add_done_callback(print)
    print(future.remove_done_callback(seen.append), future.remove_done_callback(seen.append), len(future._callbacks))
    future.add_done_callback(seen.append)
    future.set_result(5)
    print(future, future.result(), future.exception(), shown(future.set_result, 6), shown(future.set_exception, ValueError))
    print(future.cancel(), seen)
    await asyncio.sleep(0)
    print(seen == [future], future._callbacks)
    future.add_done_callback(seen.append)
    await asyncio.sleep(0)
    print(len(seen), await future, await future)

    future = loop.create_future()
    print(future.cancel("because"), future.cancelled(), future, future._cancel_message)
    print(shown(future.result), shown(future.exception))
    future = loop.create_future()
    for wrong in 5, int, "text", None:
        print(shown(future.set_exception, wrong))
    future.set_exception(StopIteration(3))
    error = future.exception()
    print(repr(error), repr(error.__cause__), future._log_traceback)
    print(shown(setattr, future, "_log_traceback", True))
    future = loop.create_future()
    future.set_exception(KeyError)
    print(future, shown(future.result))
    future.own = 1
    print(future.own, shown(vars, future), asyncio.isfuture(future), asyncio.Future[int])
    iterator = iter(loop.create_future())
    print(next(iterator)._asyncio_future_blocking, shown(next, iterator), shown(iterator.throw, ValueError("thrown")))
    print(shown(asyncio.Future.__new__(asyncio.Future).result), shown(asyncio.Future.__new__(asyncio.Future).cancel))
    print(shown(asyncio.Future, 1), shown(asyncio.Future, loops=1))


async def returns(value, waits=1):
    for _ in range(waits):
        await asyncio.sleep(0)
    return value


async def raises(error):
    await asyncio.sleep(0)
    raise error


async def stubborn():
    for _ in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print("refused", error.args)
    return "done all the same"


async def tasks():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(returns(1), name="mine")
    print(task.get_name(), task.done(), task.get_coro().__name__, task._fut_waiter, task._must_cancel, task.cancelling())
    print(shown(task.set_result, 1), shown(task.set_exception, ValueError))
    print(await task, task.done(), task.result(), task.exception(), task.get_coro().__name__)
    task.set_name(5)
    print(task.get_name(), asyncio.current_task().get_name(), asyncio.current_task() in asyncio.all_tasks(), len(asyncio.all_tasks()))
    task = asyncio.create_task(raises(LookupError("lost")))
    print(await asyncio.wait([task]) == ({task}, set()), repr(task.exception()), shown(task.result))
    try:
        await task
    except LookupError as error:
        print("awaited", error)
    task = asyncio.create_task(returns(1, 5))
    await asyncio.sleep(0)
    print(task.cancel("enough"), task.cancelling(), task.cancelled(), task._must_cancel)
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args, task.cancelled(), task.cancel(), task.cancelling())
    task = asyncio.create_task(returns(1))
    print(task.cancel(), task.cancel(), task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel(), task._must_cancel)
    print(await task)
    task = asyncio.create_task(stubborn())
    for reason in "one", "two", "three":
        await asyncio.sleep(0)
        task.cancel(reason)
    print(await task, task.cancelling())
    print(shown(asyncio.Task, 5, loop=loop), shown(asyncio.Task), shown(asyncio.Task, returns, loop=loop)[:50])


class Yields:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield self.value


async def awaits(value):
    return await Yields(value)


async def mistakes():
    loop = asyncio.get_running_loop()

    def generator():
        yield

    for wrong in 5, "text", generator():
        try:
            await asyncio.create_task(awaits(wrong))
        except RuntimeError as error:
            print(str(error).partition("<")[0], str(error).rpartition(" ")[0][-20:])
    other = asyncio.new_event_loop()
    try:
        await asyncio.create_task(awaits(other.create_future()))
    except RuntimeError as error:
        print(str(error).partition("<")[0])
    other.close()
    try:
        await asyncio.create_task(awaits(loop.create_future()))
    except RuntimeError as error:
        print(str(error).partition("<")[0])

    async def itself():
        await asyncio.current_task()

    try:
        await asyncio.create_task(itself())
    except RuntimeError as error:
        print(str(error).partition("<")[0])
    print(await asyncio.create_task(awaits(None)))
    print(shown(asyncio.tasks._enter_task, loop, None)[:40], shown(asyncio.tasks._leave_task, loop, None)[:30])
    print(shown(asyncio.tasks._enter_task, other, None)[:20], asyncio.current_task(other), asyncio.all_tasks(other))


class Duck:
    """Awaited as a future is, without being one."""

    _asyncio_future_blocking = False

    def __init__(self):
        self.callbacks = []

    def get_loop(self):
        return asyncio.get_running_loop()

    def add_done_callback(self, callback, *, context):
        self.callbacks.append((callback, context))

    def __await__(self):
        self._asyncio_future_blocking = True
        yield self
        return "quack"

    def result(self):
        return None


async def ducks():
    duck = Duck()

    async def wait():
        return await duck

    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    print(len(duck.callbacks), task._fut_waiter is duck, duck._asyncio_future_blocking)
    callback, context = duck.callbacks[0]
    print(callback.__self__ is task, callback.__name__, callback.__qualname__, context is task.get_context())
    context.run(asyncio.get_running_loop().call_soon, callback, duck)
    print(await task)


variable = contextvars.ContextVar("variable", default="outside")


async def contexts():
    async def change(value):
        before = variable.get()
        variable.set(value)
        await asyncio.sleep(0)
        return before, variable.get()

    variable.set("parent")
    print(await asyncio.gather(change(1), change(2)), variable.get())
    context = contextvars.copy_context()
    print(await asyncio.create_task(change("given"), context=context), context[variable], variable.get())
    future = asyncio.get_running_loop().create_future()
    context = contextvars.copy_context()
    context.run(variable.set, "in a callback")
    future.add_done_callback(lambda future: print(variable.get()), context=context)
    future.set_result(None)
    await asyncio.sleep(0)


async def eager():
    async def at_once():
        print("runs at once", asyncio.current_task().get_name())
        return 7

    async def later():
        print("begins")
        await asyncio.sleep(0)
        return 8

    loop = asyncio.get_running_loop()
    task = asyncio.Task(at_once(), loop=loop, eager_start=True, name="eager")
    print(task.done(), task.result(), task.get_coro(), asyncio.current_task().get_name() != "eager")
    task = asyncio.Task(later(), loop=loop, eager_start=True)
    print(task.done(), task in asyncio.all_tasks(), await task)
    loop.set_task_factory(asyncio.eager_task_factory)
    print(await asyncio.gather(at_once(), later()))
    loop.set_task_factory(None)


async def reports():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], sorted(context), repr(context.get("exception"))))
    future = loop.create_future()
    future.set_exception(ValueError("nobody looks"))
    del future
    task = asyncio.create_task(raises(OSError("nor here")))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()
    never = loop.create_future()
    task = asyncio.ensure_future(awaits_future(never))
    await asyncio.sleep(0)
    del task, never
    gc.collect()
    loop.set_exception_handler(None)


async def awaits_future(future):
    await future


class Own(asyncio.Future):
    def cancel(self, msg=None):
        print("cancels", msg)
        return super().cancel(msg)


async def subclasses():
    own = Own()
    task = asyncio.create_task(awaits_future(own))
    await asyncio.sleep(0)
    print(own._asyncio_awaited_by == {task}, task._fut_waiter is own)
    task.cancel("through")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, own.cancelled(), own._asyncio_awaited_by)
    first = asyncio.get_running_loop().create_future()
    waiting = [asyncio.create_task(awaits_future(first)) for _ in range(3)]
    await asyncio.sleep(0)
    print(first._asyncio_awaited_by == set(waiting))
    first.set_result(None)
    await asyncio.gather(*waiting)
    print(first._asyncio_awaited_by)
    print(await asyncio.wait_for(returns(3), 5), await asyncio.shield(returns(4)))
    async with asyncio.TaskGroup() as group:
        together = [group.create_task(returns(n)) for n in range(3)]
    print([task.result() for task in together])
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(10)
    except TimeoutError:
        print("too late")


def leave():
    async def exits():
        raise SystemExit(3)

    try:
        asyncio.run(exits())
    except SystemExit as error:
        print("left with", error.code)


for main in futures, tasks, mistakes, ducks, contexts, eager, reports, subclasses:
    print("---", main.__name__)
    asyncio.run(main())
leave()
print(shown(asyncio.get_running_loop), asyncio._get_running_loop(), shown(asyncio.current_task), shown(asyncio.all_tasks))
