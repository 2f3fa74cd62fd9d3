"""marshal gives back what it was given; context variables belong to their context."""

import contextvars
import gc
import marshal

values = [
    0, 1, -1, 2**31, -(2**70), 1.5, float("-inf"), 2j, True, None, ..., "é", "a" * 300, "\ud800", b"x",
    (1, (2,)), {"k": [None]}, {1, 2}, frozenset([3]), StopIteration,
]
print(marshal.loads(marshal.dumps(values)) == values)
print(marshal.loads(b"\xe9\x05\x00\x00\x00"), marshal.dumps(5, 2), marshal.dumps(-(2**40), 2))
for damaged in (b"", b"i\x00", b"?", b"[\x02\x00\x00\x00N"):
    try:
        marshal.loads(damaged)
    except (EOFError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    marshal.dumps(object())
except ValueError as error:
    print(error)

variable = contextvars.ContextVar("variable", default=5)
token = variable.set(7)
print(variable.get(), token.old_value is contextvars.Token.MISSING)
variable.reset(token)
print(variable.get())
context = contextvars.copy_context()
print(context.run(lambda: (variable.set(9), variable.get())[1]), variable.get(), context[variable])
try:
    variable.reset(token)
except RuntimeError as error:
    print("already been used once" in str(error))
print(gc.isenabled())
