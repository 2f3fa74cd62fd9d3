"""What happens at the end of a program."""

import atexit
import sys
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, len(self.name), sys is not None, Thing is not None)


thing = Thing("global")
circle = Thing("circle")
circle.me = circle
listed = [Thing("first"), Thing("second")]
_private = Thing("private")
finalizer = weakref.finalize(thing, print, "finalize")


def generate():
    try:
        yield
    finally:
        print("closed")


running = generate()
next(running)


@atexit.register
def at_exit():
    print("at exit", thing.name)


print("end of the program")
