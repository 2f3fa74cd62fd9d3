"""Syntax trees are compiled: those that were parsed, changed ones, and those that a program makes."""

import ast
import sys
import traceback


def run(tree, mode="exec", **names):
    exec(compile(tree, "<tree>", mode), names)
    return names


# What is parsed and compiled does what the text does.
SOURCE = '''
"""A docstring."""
from math import floor as down
import os.path, sys as system

results = []
note = results.append
x: int = 3
note((__doc__, down(2.5), x, os.path.basename("a/b")))

def function(a, /, b=2, *args, c, d=4, **kwargs) -> int:
    "About it."
    global made
    made = [a, b, args, c, d, kwargs]
    return made

note(function(1, c=3))
note(function(1, 20, 30, 40, c=3, e=5))
note((function.__doc__, function.__annotations__, function.__defaults__, function.__kwdefaults__))

class Base:
    def __init_subclass__(cls, **keywords):
        note(keywords)

class Derived(Base, key="value"):
    "A class."
    attribute = 1
    def method(self):
        return __class__, super().__init_subclass__
    @property
    def shown(self):
        return f"{self.attribute!r:>5}{'x':{4}}{{}}\\ud800"
    @staticmethod
    def plain(): return 1

note((Derived.__doc__, Derived().method()[0] is Derived, Derived().shown.encode("utf-8", "surrogatepass"), Derived.plain()))

def generator(n):
    received = yield from range(n)
    while True:
        received = yield received
        if received is None:
            return

g = generator(2)
note((list(g) if False else [next(g), next(g), next(g)], g.send(5)))

def counter():
    count = 0
    def add(by=1):
        nonlocal count
        count += by
        return count
    return add

add = counter()
note((add(), add(5), (lambda *a, k=1, **w: (a, k, w))(1, 2, k=3, z=4)))
note([i * j for i in range(4) if i % 2 for j in range(3)])
note(({k: v for k, v in zip("ab", range(2))}, {c for c in "aab"} == {"a", "b"}, sum(i for i in range(5))))
first, *middle, last = range(5)
[p, (q, r)] = 1, [2, 3]
note((first, middle, last, p, q, r))
values = [*middle, *"ab"]
values[1:2] = [7, 8]
del values[0], x
note((values, {**{"a": 1}, "b": 2}, values[::-1], values[-1]))
note((1 < 2 < 3, not 1, -1, +1, ~1, 1 if values else 2, None is None, 1 in [1], "a" not in "b", 7 // 2, 7 % 4, 2 ** 3, 1 << 4, 6 & 3, 6 | 1, 6 ^ 3))
note((1 and 2 or 3, (walrus := 5), walrus, 10 ** 30, 1.5, 2j, b"bytes", ..., True))

for i in range(3):
    if i == 1: continue
    elif i == 5: break
else:
    note("no break")
while True:
    break
else:
    note("never")

try:
    try:
        raise ValueError("v") from KeyError("k")
    except (TypeError, ValueError) as error:
        note((repr(error), repr(error.__cause__)))
        raise
    else:
        note("never")
    finally:
        note("finally")
except ValueError:
    note("outer")
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError as group:
    note(repr(group))
except* TypeError:
    note("type")

class Manager:
    def __enter__(self): return "entered"
    def __exit__(self, *exc): note(exc[0]); return True

with Manager() as entered, Manager():
    note(entered)
    assert not entered, "message"

def match(value):
    match value:
        case 1 | -1 | 1 + 2j: return "number"
        case "text" | b"bytes": return "text"
        case None | True: return "singleton"
        case [a, *rest] if len(rest) > 1: return a, rest
        case {"key": key, **others}: return key, others
        case complex(real=0.0, imag=i) as whole: return i, whole
        case str() | [str()]: return "a str"
        case sys.maxsize: return "max"
        case (a, b): return a, b
        case _: return "other"

import sys
for value in 1, -1, 1 + 2j, "text", b"bytes", None, True, [1, 2, 3], {"key": 1, "b": 2}, 3j, "s", ["s"], sys.maxsize, (1, 2), 4.5:
    note(match(value))

async def asynchronous():
    async def numbers():
        for i in range(3):
            yield i
    class Manager:
        async def __aenter__(self): return "async"
        async def __aexit__(self, *exc): pass
    found = [i async for i in numbers() if i]
    async with Manager() as entered:
        found.append(entered)
    async for i in numbers():
        found.append(await again(i))
    return found

async def again(i): return -i

try:
    asynchronous().send(None)
except StopIteration as stop:
    note(stop.value)

type Alias[T: int = bool] = list[T]
def generic[T, *Ts, **P](a: T) -> T: return a
class Generic[T = str]: pass
note((Alias.__value__, Alias.__type_params__, generic.__type_params__, generic(1), Generic.__type_params__))
'''

plain, of_tree = {}, {}
exec(compile(SOURCE, "<text>", "exec"), plain)
tree = ast.parse(SOURCE)
exec(compile(tree, "<tree>", "exec"), of_tree)
for one, other in zip(plain["results"], of_tree["results"], strict=True):
    if repr(one) != repr(other):
        print("differs", one, other)
print(len(of_tree["results"]), "results")

# Unparsed and parsed again it is the same tree, and so are the places in code.
code, text_code = compile(tree, "<text>", "exec"), compile(SOURCE, "<text>", "exec")


def places(code):
    yield code.co_name, list(code.co_positions())
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            yield from places(constant)


for one, other in zip(places(code), places(text_code), strict=True):
    if one != other:
        print("places", one[0])
print(ast.dump(ast.parse(ast.unparse(tree))) == ast.dump(tree))


# A tree that is changed.
class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        if isinstance(node.value, int):
            node = ast.copy_location(ast.Constant(node.value * 2), node)
        return node

    def visit_Add(self, node):
        return ast.Mult()


tree = Double().visit(ast.parse("result = 3 + 4; text = 'a' 'b'"))
print(run(tree)["result"], ast.unparse(tree))

# Trees that are made. Constants need not be those of literals.
for value in (-5, (1, (2, "x")), frozenset({1}), 2 + 3j, "\ud800", "a\ufffdb", "", b"", float("inf"), True, ..., 10**50, -0.0):
    tree = ast.Expression(ast.Constant(value))
    got = eval(compile(ast.fix_missing_locations(tree), "<tree>", "eval"))
    print(type(got).__name__, ascii(got), got == value)
tree = ast.fix_missing_locations(
    ast.Module(
        [
            ast.Expr(ast.Constant("The docstring.")),
            ast.Assign([ast.Name("x", ast.Store())], ast.JoinedStr([ast.Constant("{"), ast.FormattedValue(ast.Constant(5), 114)])),
            ast.FunctionDef("f", ast.arguments(args=[ast.arg("a"), ast.arg("b")], defaults=[ast.Constant(2)]), [ast.Return(ast.Name("b"))]),
        ]
    )
)
names = run(tree)
print(names["__doc__"], names["x"], names["f"](1))
single = ast.Interactive([ast.Expr(ast.Constant(6)), ast.Expr(ast.Constant("shown"))])
run(ast.fix_missing_locations(single), "single")

# Places are those of the nodes.
tree = ast.parse("1 / 0")
for node in ast.walk(tree):
    if hasattr(node, "lineno"):
        node.lineno = node.end_lineno = 42
try:
    run(tree)
except ZeroDivisionError as error:
    print(error.__traceback__.tb_next.tb_lineno, *traceback.extract_tb(error.__traceback__)[-1:])

# Levels of optimization.
for level in (0, 1, 2):
    names = {}
    for what in ("'doc'\nassert 0\ndebug = __debug__", ast.parse("'doc'\nassert 0\ndebug = __debug__")):
        try:
            exec(compile(what, "<tree>", "exec", optimize=level), names)
        except AssertionError:
            print(level, "asserts")
    print(level, names.get("debug"), names.get("__doc__"))

# Mistakes: of the types of the grammar, of what it says besides, and of the program.
load, store = ast.Load(), ast.Store()


def attempt(node, mode="exec", wrap=True):
    if wrap:
        node = ast.Module([node if isinstance(node, ast.stmt) else ast.Expr(node)])
    try:
        compile(ast.fix_missing_locations(node), "<tree>", mode)
    except (TypeError, ValueError, SyntaxError, OverflowError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
    else:
        print("compiled", ast.dump(node)[:60])


one, name, pass_ = ast.Constant(1), ast.Name("a", load), ast.Pass()
attempt(ast.Expression(one), wrap=False)
attempt(ast.Module([]), "eval", wrap=False)
attempt(ast.Module([]), "single", wrap=False)
attempt(one, wrap=False)
attempt(ast.Module(5), wrap=False)
attempt(ast.Module([one]), wrap=False)
attempt(ast.Module([None]), wrap=False)
attempt(ast.Constant([1]))
attempt(ast.Constant((1, object)))
attempt(ast.Name("a", store))
attempt(ast.Name("None", load))
attempt(ast.Name(5, load))
attempt(ast.Assign([name], one))
attempt(ast.Assign([one], one))
attempt(ast.Assign([], one))
attempt(ast.Assign([ast.Name("a", store)], None))
attempt(ast.Delete([name]))
attempt(ast.Delete([]))
attempt(ast.Global([]))
attempt(ast.Import([]))
attempt(ast.ImportFrom("a", [ast.alias("b")], -1))
attempt(ast.If(one, [], []))
attempt(ast.While(one, [pass_, None], []))
attempt(ast.FunctionDef("f", ast.arguments(), []))
attempt(ast.FunctionDef("f", ast.arguments(defaults=[one]), [pass_]))
attempt(ast.FunctionDef("f", ast.arguments(kwonlyargs=[ast.arg("a")]), [pass_]))
attempt(ast.FunctionDef("f", ast.arguments(args=[ast.arg("a"), ast.arg("a")]), [pass_]))
attempt(ast.ClassDef("C", body=[]))
attempt(ast.With([], [pass_]))
attempt(ast.Raise(None, one))
attempt(ast.Try([pass_]))
attempt(ast.Try([pass_], orelse=[pass_], finalbody=[pass_]))
attempt(ast.AnnAssign(ast.Attribute(name, "b", store), one, one, 1))
attempt(ast.BoolOp(ast.And(), [one]))
attempt(ast.BoolOp(ast.Add(), [one, one]))
attempt(ast.BinOp(one, ast.Add, one))
attempt(ast.Dict([one], []))
attempt(ast.Dict([None], [name]))
attempt(ast.ListComp(one, []))
attempt(ast.Compare(one, [ast.Lt()], []))
attempt(ast.Compare(one, [ast.Lt()], [one, one]))
attempt(ast.NamedExpr(one, one))
attempt(ast.List([None], load))
attempt(ast.Call(name, [one], [None]))
attempt(ast.Return(one))
attempt(ast.Break())
attempt(ast.Await(name))
attempt(ast.Yield(one))
attempt(ast.Nonlocal(["a"]))
attempt(ast.Starred(name, load))
attempt(ast.ImportFrom("__future__", [ast.alias("nonsense")], 0))
for pattern in (
    ast.MatchValue(name), ast.MatchValue(ast.Constant(None)), ast.MatchSingleton(5), ast.MatchStar("a"), ast.MatchAs(ast.MatchAs(), None),
    ast.MatchAs(None, "_"), ast.MatchOr([ast.MatchAs()]), ast.MatchMapping([one], []), ast.MatchMapping([], [], "None"),
    ast.MatchClass(one, [], [], []), ast.MatchClass(name, [], ["a"], []), ast.MatchSequence([ast.MatchStar(), ast.MatchStar()]),
    ast.MatchValue(ast.UnaryOp(ast.USub(), one)), ast.MatchMapping([ast.Constant(None)], [ast.MatchAs()], "rest"),
):
    attempt(ast.Match(one, [ast.match_case(pattern, None, [pass_])]))

node = ast.Expression(ast.Constant(1))
for attributes in ({}, {"lineno": 1}, {"lineno": 1, "col_offset": "x"}, {"lineno": 2, "col_offset": 0, "end_lineno": 1, "end_col_offset": 0},
                   {"lineno": 1, "col_offset": 5, "end_lineno": 1, "end_col_offset": 0}, {"lineno": 1, "col_offset": -2, "end_lineno": 1, "end_col_offset": 1},
                   {"lineno": 2**40, "col_offset": 0}, {"lineno": 1, "col_offset": 0}, {"lineno": None, "col_offset": 0}):
    node.body = ast.Constant(1)
    vars(node.body).update(attributes)
    try:
        print(eval(compile(node, "<tree>", "eval")))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)

# Only what was asked for: the tree itself.
tree = ast.parse("a + b")
print(ast.dump(compile(tree, "<tree>", "exec", ast.PyCF_ONLY_AST), show_empty=True))

# Deep ones.
deep = ast.Constant(1)
for _ in range(200_000):
    deep = ast.UnaryOp(ast.USub(), deep, lineno=1, col_offset=0)
try:
    compile(ast.Expression(deep), "<tree>", "eval")
except (RecursionError, TypeError) as error:
    print(type(error).__name__)
while isinstance(deep, ast.UnaryOp):
    deep = deep.operand
