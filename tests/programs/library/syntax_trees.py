"""ast.parse: trees of every kind of statement and expression, and what is built on them."""

import ast
import inspect

TEXT = '''
"""doc"""
from . import a as b, c
from .x.y import *
import os.path, sys as s
@deco(1)
def f(a, /, b: int = 1, *args: str, c, d=2, **kw) -> None:
    """inner"""
    global g
    nonlocal_ = lambda x, *y, z=1: (yield)
    return a if b else not c
async def co[T: int, *Ts, **P](x):
    async for i in x: await i
    async with a as b, c: pass
    return [i async for i in x if i if not i]
class C[T](B, metaclass=M, **k):
    x: int
    (y): str = 1
    z.a: float
for i, (j, *k) in x: break
else: continue
while a < b <= c is not d not in e: pass
if a: pass
elif b: pass
elif c: pass
else: pass
with (open(f) as g, h): del a, b[1], c.d
try: raise E from e
except (A, B) as e: pass
except: pass
else: pass
finally: assert x, "message"
try: pass
except* A: pass
match x:
    case 1 | -2.5 | "s" | None | True: pass
    case [a, *_, b] if c: pass
    case {"k": v, **rest}: pass
    case P(1, x=2) as y: pass
    case a.b | (1+2j): pass
    case _: pass
type X[T] = list[T]
x = y = 1, 2
x += {1, *a} | {2: b, **c} and [] or ()
x @= ~-+a ** b // c % d << e >> f & g ^ h
a[1:2, ::3, ...][b] = c.d(e, *f, g=h, **i)(j for j in k)
(n := 10)
print(f"a{b}c{d!r:>{w}}{e=}" "f" rf"\\{g}", b"x" b"y", u"z", "p" "q", 0xffffffffffffffffffff, 1e3, 2j)
{k: v for k, v in x for y in z if y}
'''


def show(value):
    if isinstance(value, list):
        return "[" + ", ".join(map(show, value)) + "]"
    if not isinstance(value, ast.AST):
        return repr(value)
    fields = [f"{name}={show(field)}" for name, field in ast.iter_fields(value) if name != "is_lazy"]
    return f"{type(value).__name__}({', '.join(fields)})"


tree = ast.parse(TEXT)
for statement in tree.body:
    print(show(statement))
for node in ast.walk(tree):
    if hasattr(node, "lineno"):
        print(type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
print(ast.unparse(tree))
print(show(ast.parse("1 + x", mode="eval")), show(ast.parse("x = 1; y", mode="single")))
for text in ("{'a': [1, -2.5, (None, True)], 'b': {1, 2}, 'c': b'x' }", "1+2j", "'a' 'b'", "-5", "()"):
    print(repr(ast.literal_eval(text)))
for text in ("f()", "a", "1+1", "[x for x in y]", "1 +"):
    try:
        print(ast.literal_eval(text))
    except (ValueError, SyntaxError) as e:
        print(type(e).__name__, str(e).split(":")[0].split(" at 0x")[0])
print(ast.get_docstring(tree), ast.get_docstring(tree.body[4]), ast.get_source_segment("a = 'é' + b", ast.parse("a = 'é' + b").body[0].value))


class Names(ast.NodeVisitor):
    def visit_Name(self, node):
        print(node.id, type(node.ctx).__name__, end="; ")


Names().visit(ast.parse("a = b[c]; del d"))
print()
print(inspect.signature(len), inspect.signature(sorted), inspect.signature(str.split))
