"""Functions registered for the end of the program run last to first, also after an exception."""

import atexit


def say(*words, end="\n"):
    print(*words, end=end)


atexit.register(say, "first registered, last called")
atexit.register(say, "second", end="!\n")
unwanted = lambda: print("removed")
atexit.register(unwanted)
atexit.unregister(unwanted)
print(atexit._ncallbacks())
print("the program ends")
