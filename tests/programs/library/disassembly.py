"""dis and opcode: what they say of code, whatever its instructions are."""

import dis
import io
import opcode


def f(a, b):
    try:
        for x in range(a):
            print(x, b.c + 1)
    except ValueError:
        return 2


instructions = list(dis.get_instructions(f))
print(all(isinstance(i, dis.Instruction) and dis.opname[i.opcode] == i.opname for i in instructions))
names = [i.argval for i in instructions if i.opcode in dis.hasname]
print("c" in names, [n for n in names if n in ("range", "print")], [i.argval for i in instructions if i.argval == 2])
offsets = {i.offset for i in instructions}
jumps = [i for i in instructions if i.opcode in dis.hasjump]
print(bool(jumps), all(i.jump_target in offsets for i in jumps), set(dis.findlabels(f.__code__.co_code)) == {i.jump_target for i in jumps})
print({i.line_number - f.__code__.co_firstlineno for i in instructions if i.line_number} >= {0, 2, 3, 5})
print({line - f.__code__.co_firstlineno for _, line in dis.findlinestarts(f.__code__) if line} >= {0, 2, 3, 5})
effects = [dis.stack_effect(i.opcode, i.arg if i.opcode in dis.hasarg else None) for i in instructions]
print(all(isinstance(e, int) for e in effects), max(effects) >= 1, min(effects) <= -1)
pop = dis.opmap["POP_TOP"]
print(dis.stack_effect(pop), dis.stack_effect(pop, jump=False))
for wrong, jump in ((100000,), None), ((pop, None), 5):
    try:
        dis.stack_effect(*wrong, jump=jump)
    except ValueError as e:
        print(e)
text = io.StringIO()
dis.dis(f, file=text)
text = text.getvalue()
print("range" in text, "ExceptionTable" in text, dis.Bytecode(f).dis() in text, dis.Bytecode(f).codeobj is f.__code__)
print(dis.code_info(f).splitlines()[0], dis.code_info("x = 1").splitlines()[0])
print(dis.pretty_flags(3), opcode.cmp_op, len(opcode.opname) > 50, opcode.opmap["RETURN_VALUE"] == dis.opmap["RETURN_VALUE"])
try:
    dis.dis(5)
except TypeError as e:
    print(e)

# The shape of the module is CPython's.
import inspect
import sys

for name in sorted(dis.__all__):
    value = getattr(dis, name)
    if inspect.isfunction(value) or name == "Bytecode":
        print(name, inspect.signature(value))
print(dis.disco is dis.disassemble, dis.Instruction._fields, dis.Instruction._field_defaults)
print(dis.Positions._fields, dis.Positions())
print(sorted(name for name in vars(dis.Instruction) if name[0] != "_"))
print(dis.COMPILER_FLAG_NAMES)
for flags in (0, 1, 3, 1 << 31, 1 << 32, (1 << 40) + 7):
    print(dis.pretty_flags(flags))
for wrong in (5, None, b"x", print, [], int.__add__):
    for function in (dis.code_info, dis.show_code, dis.Bytecode, dis.get_instructions):
        try:
            function(wrong)
        except TypeError as e:
            print(function.__name__, e)
print(dis.Bytecode("1 + 1"))


# The last traceback's innermost frame is shown, with an arrow at what raised.
def fails():
    x = 1
    return x / 0


def arrows(listing):
    return [line.split()[line.split().index("-->") + 1][:6] for line in listing.splitlines() if "-->" in line]


try:
    dis.distb()
except RuntimeError as e:
    print(e)
try:
    fails()
except ZeroDivisionError as e:
    sys.last_exc = e
    print(arrows(dis.Bytecode.from_traceback(e.__traceback__).dis()))
text = io.StringIO()
dis.distb(file=text)
print(arrows(text.getvalue()), fails.__code__.co_firstlineno == dis.Bytecode(fails).first_line)
dis.dis(file=text)
print(len(arrows(text.getvalue())))

# Lines are numbered anew on demand, and functions in functions are shown as deep as asked for.
first = [i.line_number for i in dis.get_instructions(fails, first_line=100) if i.line_number]
print(min(first), max(first))
nested = compile("def a():\n def b():\n  def c(): pass", "nested", "exec")
for depth in (0, 1, 2, None):
    text = io.StringIO()
    dis.dis(nested, file=text, depth=depth)
    print(depth, text.getvalue().count("Disassembly of <code object"))


class Shown:
    def method(self):
        pass

    @staticmethod
    def alone():
        pass

    number = 3


text = io.StringIO()
dis.dis(Shown, file=text)
print([line for line in text.getvalue().splitlines() if line.startswith("Disassembly")])
