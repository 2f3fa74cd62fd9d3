"""What compiling warns of, and the errors that warnings become."""
import ast
import warnings


def show(text, *arguments, **options):
    print(repr(text))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(text, "<test>", "exec", *arguments, **options)
        except SyntaxError as error:
            print("  error", error.msg, error.lineno, error.offset)
        for warning in caught:
            assert warning.category is SyntaxWarning
            print("  ", warning.lineno, warning.message)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            compile(text, "<test>", "exec", *arguments, **options)
        except SyntaxError as error:
            print("  as error", error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)


for text in [
    # Escapes.
    r'"\d"', r'"a\n\q\p"', r'b"\u"', r'b"\400"', r'"\377\477"', r'"\8"', r'"\d" "\e"', r'r"\d"', r'rb"\d"', r'"\é"', r'"éé"; "\d"',
    '"""a\n\\d"""', "'a\\\n\\d'", '(\n"\\d"\n"\\e")', r'"\N{DIGIT ONE}\x41\u0041\U00000041"', r'"\z" +', 'x = "\\d"\ny = = 3',
    # In f-strings.
    r'f"\d{x}\q{x:\w}"', r'f"\{x}\}}"', r'f"\d{{\e"', r'rf"\d"', 'f"""\n\\d\n{x}\\q"""', r'f"{x:\d{y}\e}\f"', r'''f"{'\d'}"''', r'f"\N{DIGIT ONE}"',
    r'f"\d" "\e"',
    # Numbers before words.
    "1if x else y", "0xfor x in y", "[0x1for x in y]", "1_000and 3", "1.or 2", "1e5in x", "0b1and 1", "0o7is x", "1jor 2", "1 if x else 2",
    # Identity.
    "x is 1", "x is not 'a'", "1 is x", "x is ()", "x is (1, None)", "x is (1, x)", "x is ((1,),)", "x is None", "x is ...", "x is True",
    "x is -1", "x is 1 + 1", "x is []", "1 is 2 is 3", "x is 'a' 'b'", "x is f'a'", "not x is 1.5", "if x is b'': pass", "a < b is 1j",
    "while a is x is 1: pass", "x is __debug__",
    # Calls and indices.
    "1()", "'a'()", "[1](2)", "(1, 2)(3)", "{1: 2}()", "{1}()", "f'{x}'()", "('%s' % (x,))()", "(x for x in y)()", "[x for x in y]()", "None()",
    "(lambda: 0)()", "x()", "(-1)()", "1()()", "{1}[1]", "(lambda: 0)[1]", "(x for x in y)[1.5]", "None[1]", "...['a']", "True[1]", "{}['a']",
    "[1]['a']", "(1, 2)[1.5]", "'a'['b']", "b'a'[b'b']", "f'{x}'[None]", "[1][1, 2]", "[1][1:'a']", "[1][True]", "[1][lambda: 0]", "[1][{}]",
    "'a'[-1.5]", "'a'['b'] = 1", "del 'a'['b']",
    # Assertions.
    "assert (x, 'a')", "assert (x, 'a'), 'b'", "assert ()", "assert x, 'a'",
    # Ways out of finally blocks.
    "def f():\n try: pass\n finally: return 1", "while 1:\n try: pass\n finally:\n  if x: break\n  with x: continue",
    "def f():\n try: pass\n finally:\n  while 1:\n   break\n  else:\n   return\n  def g(): return\n  for x in y:\n   try: pass\n   finally: continue",
    "try: pass\nfinally: return",
    # The order, and what is compiled more than once.
    "class A(x is 1):\n y is 2", "def f(a: x is 1 = 2 is y) -> z is 3:\n  4 is w", "[x is 1 for y in z is 2 if w is 3]", "@(x is 1)\ndef f(): x is 2",
    "x: y is 1 = 2 is z", "def f():\n x: y is 1", "def f():\n try: return 1\n finally:\n  x is 1", "all(x is 1 for x in y)", "if 0: x is 1",
    "x is 1; return", "x is 1; global x",
]:
    show(text)
show("assert (x, 1), x is 1", optimize=1)

print("trees")
text = "def f():\n try: pass\n finally: return '\\d'\nx is 1\n1if x else 2\n"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tree = ast.parse(text)
    print([(warning.lineno, warning.filename) for warning in caught])
    compile(tree, "<tree>", "exec")
    print([(warning.lineno, warning.filename) for warning in caught[2:]])

print("filters")
for action in ["once", "module", "default", "always", "ignore"]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter(action)
        compile("x is 1\nx is 1", f"<{action}>", "exec")
        compile("x is 1", f"<{action}>", "exec")
    print(action, [warning.lineno for warning in caught])
for module in ["__main__", "other", "file"]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("ignore")
        warnings.filterwarnings("always", module=module + r"\Z")
        x = None
        exec("x is 1")
        eval("x is 2")
        exec("x is 3", {"x": 1, "__name__": "other"})
        compile("x is 4", "file.py", "exec")
        compile("x is 5", "file.py", "exec", module="other")
        compile(r"'\d'", "file.py", "exec", module=None)
    print(module, [str(warning.message)[:12] + " " + warning.filename for warning in caught])
try:
    compile("x", "file.py", "exec", module=1)
except TypeError as error:
    print(error)


def failing(*arguments):
    raise KeyError("shown")


with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.showwarning = failing
    try:
        compile("x is 1", "<test>", "exec")
    except KeyError as error:
        print(repr(error))
print("__warningregistry__" in globals())
