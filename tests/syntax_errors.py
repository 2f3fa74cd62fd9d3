#!/usr/bin/env python3
"""Compares what Copperplate's compiler says of wrong programs with what the running CPython (3.14 or newer) says.

usage: cargo build -p copperplate-compiler --example errors
       python3 tests/syntax_errors.py target/debug/examples/errors [-v]

The programs are the doctests and checks of CPython's own test.test_syntax, where that module is installed.
"""
import ast
import collections
import doctest
import importlib.util
import subprocess
import sys
import warnings


def programs():
    spec = importlib.util.find_spec("test.test_syntax")
    if spec is None or spec.origin is None:
        sys.exit("this Python has no test.test_syntax")
    with open(spec.origin, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    for example in doctest.DocTestParser().get_examples(ast.get_docstring(tree, clean=False)):
        yield example.source
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", None) == "_check_error" and node.args:
            try:
                text = ast.literal_eval(node.args[0])
            except ValueError:
                continue
            if isinstance(text, str):
                yield text


def expected(text):
    try:
        compile(text, "<test>", "exec", dont_inherit=True)
    except SyntaxError as error:
        kind = {"SyntaxError": "Syntax", "IndentationError": "Indentation", "TabError": "Tab"}[type(error).__name__]
        return [kind, error.msg.replace("\n", "\\n"), str(error.lineno), str(error.offset)]
    return ["ok"]


def main():
    warnings.simplefilter("ignore")
    texts = [text for text in programs() if "\0" not in text]
    output = subprocess.run([sys.argv[1]], input="\0".join(texts).encode(), stdout=subprocess.PIPE, check=True)
    counts = collections.Counter()
    for text, line in zip(texts, output.stdout.decode().splitlines()):
        ours, theirs = line.split("|")[:4], expected(text)
        if "is not supported yet" in line:
            verdict = "not supported"
        elif ours == theirs:
            verdict = "same"
        elif ours[:2] == theirs[:2]:
            verdict = "same message, other place"
        else:
            verdict = "other message"
        counts[verdict] += 1
        if "-v" in sys.argv and verdict.startswith(("other", "same message")):
            print(f"{text!r}\n  ours   {ours}\n  theirs {theirs}")
    print(dict(counts))


if __name__ == "__main__":
    main()
