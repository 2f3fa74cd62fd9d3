#!/usr/bin/env python3
"""Compares what Copperplate's compiler says of wrong programs with what the running CPython (3.14 or newer) says.

usage: cargo build -p copperplate-compiler --example errors
       python3 tests/syntax_errors.py target/debug/examples/errors [-v] [COUNT [SEED]]

The programs are the doctests and checks of CPython's own test.test_syntax, where that module is installed, or COUNT statements of the
standard library in which a token or two were changed, if that is given.
"""
import ast
import collections
import doctest
import importlib.util
import io
import pathlib
import random
import subprocess
import sys
import textwrap
import tokenize
import warnings

TOKENS = """= := ( ) [ ] { } , : ; . if else for in not lambda yield await async def class return * ** + - -> ... import from as with try
except finally while pass del global assert raise x 1 'a' f'{x}' f'{ " \\ @ match case type is and or None True print""".split()


def mutated(count, seed):
    """Statements of the standard library with tokens that are gone, replaced, added or put elsewhere."""
    chance = random.Random(seed)
    files = sorted(pathlib.Path(ast.__file__).parent.glob("*.py"))
    while count:
        try:
            source = chance.choice(files).read_text(encoding="utf-8")
            statements = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt)]
            statement = chance.choice(statements)
            lines = source.split("\n")[statement.lineno - 1:statement.end_lineno]
            text = textwrap.dedent("\n".join(lines))
            tokens = [token for token in tokenize.generate_tokens(io.StringIO(text).readline) if token.string.strip()]
        except (OSError, IndexError, SyntaxError, UnicodeDecodeError, tokenize.TokenError):
            continue
        if len(lines) > 25 or not tokens:
            continue
        starts = [0]
        for line in text.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        token, other = chance.choice(tokens), chance.choice(tokens)
        start, end = (starts[line - 1] + column for line, column in (token.start, token.end))
        new = chance.choice(["", chance.choice(TOKENS), chance.choice(TOKENS) + " " + token.string, other.string])
        yield text[:start] + new + text[end:]
        count -= 1


def programs():
    numbers = [int(argument) for argument in sys.argv[2:] if argument.isdecimal()]
    if numbers:
        yield from mutated(numbers[0], *numbers[1:2] or [0])
        return
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
        places = [error.lineno, error.offset, error.end_lineno, error.end_offset]
        return [kind, error.msg.replace("\n", "\\n"), *(str(max(place or 0, 0)) for place in places)]
    return ["ok"]


def main():
    warnings.simplefilter("ignore")
    texts = [text for text in programs() if "\0" not in text]
    output = subprocess.run([sys.argv[1]], input="\0".join(texts).encode(), stdout=subprocess.PIPE, check=True)
    counts = collections.Counter()
    for text, line in zip(texts, output.stdout.decode().splitlines()):
        ours, theirs = line.split("|"), expected(text)
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
