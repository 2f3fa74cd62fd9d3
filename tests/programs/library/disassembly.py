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
for wrong in ((100000,), (pop, None, 5)):
    try:
        dis.stack_effect(*wrong[:2], jump=wrong[-1] if len(wrong) > 2 else None)
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
