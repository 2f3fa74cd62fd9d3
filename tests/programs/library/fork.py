"""A process that forks in a hot loop: both go on right, each with code of its own."""

import os
import signal
import sys


def add(n):
    total = 0
    for i in range(n):
        total += i
    return total


def work(share):
    total = 0
    for i in range(4000):
        total += i & 7
        if i == 3000:
            child = os.fork()
            if child == 0:
                total += share
            else:
                pid, status = os.waitpid(child, 0)
                print("waited for it:", pid == child, os.WIFEXITED(status), os.waitstatus_to_exitcode(status))
    return child, total


child, total = work(1000000)
print("child" if child == 0 else "parent", total, add(5000))
if child == 0:
    sys.stdout.flush()
    os._exit(7)

# A child that ends without telling anybody, and one that is ended.
for way in ("_exit", "killed"):
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        for i in range(3000):
            if i == 2999:
                os._exit(3) if way == "_exit" else signal.raise_signal(signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    print(way, os.WIFSIGNALED(status), os.waitstatus_to_exitcode(status))

# What is registered stays so; so a child does it.
calls = []
sys.stdout.flush()
child = os.fork()
if child == 0:
    os.register_at_fork(before=lambda: calls.append("before"), after_in_parent=lambda: calls.append("parent"))
    os.register_at_fork(before=lambda: calls.append("first"), after_in_child=lambda: calls.append("child"))
    grandchild = os.fork()
    if grandchild:
        os.waitpid(grandchild, 0)
    print("in the grandchild:" if grandchild == 0 else "in the child:", calls)
    sys.stdout.flush()
    os._exit(0)
os.waitpid(child, 0)

for wrong in ({}, {"before": 3}, {"after_in_child": None}):
    try:
        os.register_at_fork(**wrong)
    except TypeError as error:
        print(error)
try:
    os.waitpid(os.getpid(), 0)
except ChildProcessError as error:
    print(error)
try:
    os.waitstatus_to_exitcode(0x137F)
except ValueError as error:
    print(error)
