"""Long chains are freed without a deep native stack."""

import sys

DEPTH = 200_000


class Node:
    __slots__ = ("following",)

    def __init__(self, following):
        self.following = following


class Plain:
    def __init__(self, following):
        self.following = following


def chain(make):
    link = None
    for _ in range(DEPTH):
        link = make(link)
    return link


def generate(inner):
    yield inner


def started(inner):
    one = generate(inner)
    next(one)
    return one


def closure(inner):
    return lambda: inner


class Method:
    def __init__(self, inner):
        self.inner = inner

    def method(self):
        pass


def exception(inner):
    error = ValueError()
    error.__context__ = inner
    return error


for name, make in {
    "slots": Node,
    "instances": Plain,
    "lists": lambda inner: [inner],
    "tuples": lambda inner: (inner,),
    "dicts": lambda inner: {1: inner},
    "iterators": lambda inner: iter([inner]),
    "generators": generate,
    "started generators": started,
    "closures": closure,
    "methods": lambda inner: Method(inner).method,
    "exceptions": exception,
}.items():
    link = chain(make)
    del link
    print(name, "freed")

# In circles.
import gc

for make in (Plain, lambda inner: [inner], lambda inner: {1: inner}):
    last = Plain(None)
    link = last
    for _ in range(DEPTH):
        link = make(link)
    last.following = link
    del link, last
    print(gc.collect() >= DEPTH)
