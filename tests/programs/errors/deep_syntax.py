"""Operators that open one inside the other: where CPython's parser has no stack left, a MemoryError."""
import ast


def attempt(function, shown, text):
    try:
        function(text)
    except (MemoryError, RecursionError, SyntaxError) as error:
        print(shown, type(error).__name__, error)
    else:
        print(shown, "is fine")


def compiles(text):
    return compile(text, "deep", "eval")


for start, takes in ("-", 5973), ("not ", 5973), ("-~", 2986), ("a ** ", 2986), ("a if b else ", 2986), ("- a ** ", 1991):
    for times in takes, takes + 1:
        attempt(compiles, f"{start!r} {times} times", start * times + "1")
attempt(compiles, "'-' 100000 times", "-" * 100_000 + "1")
for times in 5900, 6000:
    attempt(ast.parse, f"a tree of '-' {times} times", "-" * times + "1")

# What is read in a loop, not in a call of a rule for each, may be as long as it likes.
for text in "a" + ".b" * 6000, "a" + " < a" * 6000, "a" + " and a" * 6000, "[" + "-a, " * 6000 + "]", "(-(not (a ** (a))))":
    attempt(compiles, f"{text[:12]}...", text)
