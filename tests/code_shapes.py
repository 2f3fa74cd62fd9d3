#!/usr/bin/env python3
"""Compares the code objects that Copperplate's compiler makes with those of the running CPython (3.14 or newer).

usage: find FOLDER -name '*.py' | xargs cargo run -q -p copperplate-compiler --example dump | python3 tests/code_shapes.py

For every function, class and module: name, first line, numbers of parameters, flags, and the names of locals, cells and free variables.
`__classdict__` is left out: CPython keeps that cell in every class with functions, Copperplate only where annotations need it.
"""
import collections
import sys
import types
import warnings

FIELDS = ("qualname", "first line", "parameters", "flags", "locals", "cells", "free variables")
# Optimized, new locals, *args, **kwargs, nested, generator, coroutine, asynchronous generator, docstring.
FLAGS = 0x1 | 0x2 | 0x4 | 0x8 | 0x10 | 0x20 | 0x80 | 0x200 | 0x4000000
SHOWN = 5


def walk(code):
    yield (
        code.co_qualname,
        str(code.co_firstlineno),
        f"{code.co_argcount},{code.co_posonlyargcount},{code.co_kwonlyargcount}",
        f"{code.co_flags & FLAGS:x}",
        ",".join(code.co_varnames),
        ",".join(name for name in code.co_cellvars if name != "__classdict__"),
        ",".join(name for name in code.co_freevars if name != "__classdict__"),
    )
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from walk(constant)


def read(line):
    fields = line.split("|")[: len(FIELDS)]
    fields[3] = f"{int(fields[3], 16) & FLAGS:x}"
    for index in (5, 6):
        fields[index] = ",".join(name for name in fields[index].split(",") if name != "__classdict__")
    return tuple(fields)


def by_place(shapes):
    places = collections.defaultdict(list)
    for shape in shapes:
        places[shape[:2]].append(shape)
    return places


def main():
    warnings.simplefilter("ignore")
    counts = collections.Counter()
    files = []
    for line in sys.stdin:
        if line.startswith("# /"):
            files.append((line[2:].rstrip("\n"), []))
        elif line.startswith("! "):
            counts["not compiled"] += 1
        elif files:
            files[-1][1].append(read(line.rstrip("\n")))
    for path, shapes in files:
        if not shapes:
            continue
        with open(path, "rb") as file:
            theirs = by_place(walk(compile(file.read(), path, "exec", dont_inherit=True)))
        ours = by_place(shapes)
        for place, shapes in theirs.items():
            for our, their in zip(ours.get(place, [()] * len(shapes)), shapes):
                counts["compared"] += 1
                for name, a, b in zip(FIELDS, our or ("missing",), their):
                    if a != b:
                        counts[name] += 1
                        if counts[name] <= SHOWN:
                            print(f"{path}: {place[0]} (line {place[1]}): {name}\n  ours   {a}\n  theirs {b}")
    print(dict(counts))


if __name__ == "__main__":
    main()
