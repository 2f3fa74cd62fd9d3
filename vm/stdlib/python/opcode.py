"""
opcode module - potentially shared between dis and other modules which
operate on bytecodes (e.g. peephole optimizers).

What it says comes from the definitions of the instructions.
"""

import _opcode
from _opcode import stack_effect, opmap, _specialized_opmap

__all__ = ["cmp_op", "stack_effect", "hascompare", "opname", "opmap",
           "HAVE_ARGUMENT", "EXTENDED_ARG", "hasarg", "hasconst", "hasname",
           "hasjump", "hasjrel", "hasjabs", "hasfree", "haslocal", "hasexc"]

# Every instruction has an operand field, so nothing extends it, and no number divides those that use it from the others.
EXTENDED_ARG = None
HAVE_ARGUMENT = 0

opname = ['<%r>' % (op,) for op in range(max(opmap.values()) + 1)]
for m in (opmap, _specialized_opmap):
    for op, i in m.items():
        opname[i] = op
del m, op, i

cmp_op = ('<', '<=', '==', '!=', '>', '>=')

# These lists are documented as part of the dis module's API
hasarg = [op for op in opmap.values() if _opcode.has_arg(op)]
hasconst = [op for op in opmap.values() if _opcode.has_const(op)]
hasname = [op for op in opmap.values() if _opcode.has_name(op)]
hasjump = [op for op in opmap.values() if _opcode.has_jump(op)]
hasjrel = hasjump  # for backward compatibility
hasjabs = []
hasfree = [op for op in opmap.values() if _opcode.has_free(op)]
haslocal = [op for op in opmap.values() if _opcode.has_local(op)]
hasexc = [op for op in opmap.values() if _opcode.has_exc(op)]
hascompare = [op for op in opmap.values() if _opcode.get_operand_name(op, 0) == 'LT']

_inline_cache_entries = {name: _opcode.get_caches(op) for name, op in opmap.items() if _opcode.get_caches(op)}
