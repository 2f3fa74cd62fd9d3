"""Runs the program that is named several times in fresh namespaces and tells whether the heap grows.

The first runs fill caches (imported modules, interned names, inline caches); the last ones must leave as many objects as
they found. What a program registers for the end of the process is taken off again.
"""

import atexit
import gc
import io
import sys

WARM = 2
MEASURED = 3


class Nowhere(io.StringIO):
    def write(self, text):
        return len(text)


def run(text, name):
    namespace = {"__name__": "__main__", "__file__": name, "__builtins__": __builtins__}
    modules = set(sys.modules)
    path = list(sys.path)
    outputs = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = Nowhere()
    try:
        exec(compile(text, name, "exec"), namespace)
    except BaseException:
        pass
    finally:
        sys.stdout, sys.stderr = outputs
    sys.path[:] = path
    for module in set(sys.modules) - modules:
        if getattr(sys.modules[module], "__file__", "").startswith("tests"):
            del sys.modules[module]
    atexit._clear()
    # Bounded caches of what the program made.
    if typing := sys.modules.get("typing"):
        for forget in typing._cleanups:
            forget()


def blocks():
    while gc.collect():
        pass
    return sys.getallocatedblocks()


def main():
    name = sys.argv[1]
    sys.argv = [name]
    sys.path[0] = name.rpartition("/")[0]
    with open(name, "rb") as file:
        text = file.read()
    counts = []
    for _ in range(WARM + MEASURED):
        run(text, name)
        counts.append(blocks())
    if counts[-1] <= counts[WARM]:
        print("the same")
    else:
        print("objects after each run:", *counts)


main()
