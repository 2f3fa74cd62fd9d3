# Code that is compiled inherits the features of __future__ that the calling code has, unless it must not.
from __future__ import annotations

import __future__

ANNOTATIONS = __future__.annotations.compiler_flag
text = "def f(x: 1 + 1): pass"


def annotation(code):
    namespace = {}
    exec(code, namespace)
    return namespace["f"].__annotations__["x"]


print(annotation(text))
print(annotation(compile(text, "text", "exec")))
print(annotation(compile(text, "text", "exec", dont_inherit=True)))
print(annotation(compile(text, "text", "exec", 0, 1)))
print(annotation(compile(text, "text", "exec", ANNOTATIONS, True)))
print(eval("(lambda: 0).__code__.co_flags") & ANNOTATIONS == ANNOTATIONS)

# The flags are those of the code that calls, not of the module around it.
plain = {}
exec(compile("def run(text): return compile(text, 'text', 'exec')", "plain", "exec", 0, True), plain)
print(annotation(plain["run"](text)))


# What Python does always now is still remembered.
def flags(*args):
    return compile("x", "text", "eval", *args).co_flags & 0x1fe0000


print(hex(flags(__future__.division.compiler_flag)), hex(flags(__future__.division.compiler_flag, True)), hex(flags(0, True)))
