"""A second exception while the first is handled; attribute and name suggestions."""


class Point:
    def __init__(self):
        self.width = 1


def handle():
    try:
        Point().widht
    except AttributeError:
        valeu = 1
        print(value)


handle()
