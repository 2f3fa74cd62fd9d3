"""Tasks that end in another order than they began in, and some that are left at the end of the program."""

import asyncio


async def rounds(count):
    for _ in range(count):
        await asyncio.sleep(0)
    return count


async def main():
    tasks = [asyncio.create_task(rounds(count), name=str(count)) for count in (5, 1, 4, 0, 3, 9, 2)]
    tasks.append(asyncio.current_task())
    tasks[-1].set_name("main")
    for _ in range(7):
        print(sorted(task.get_name() for task in asyncio.all_tasks()))
        asyncio.tasks._register_task(tasks[5])
        await asyncio.sleep(0)
    asyncio.tasks._unregister_task(tasks[5])
    asyncio.tasks._unregister_task(tasks[5])
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    print(await tasks[5])


asyncio.run(main())
loop = asyncio.new_event_loop()
left = [loop.create_task(rounds(count)) for count in (0, 20, 1, 30)]
loop.run_until_complete(left[2])
print([task.done() for task in left], len(asyncio.all_tasks(loop)))
del left[0]
for task in left:
    task._log_destroy_pending = False
loop.close()
