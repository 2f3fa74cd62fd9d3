"""A second exception while the first is handled; a name suggestion."""


class Point:
    def __init__(self):
        self.width = 1


def handle():
    try:
        Point().depth
    except AttributeError:
        valeu = 1
        print(value)


handle()
