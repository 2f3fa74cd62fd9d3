"""What happens at the end of a program that ends with an exception."""


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def generate():
    thing = Thing("in a generator")
    yield
    print("not reached")


def fail(thing):
    local = Thing("local")
    running = generate()
    next(running)
    raise ValueError("the end")


kept = Thing("global")
fail(Thing("argument"))
