"""The instructions of this machine by name and by number, and which of them have operands of what kind.

`_opcode` answers from the definitions of the instructions; this module makes tables of its answers.
"""

import _opcode
from _opcode import _specialized_opmap, opmap, stack_effect

__all__ = ["cmp_op", "stack_effect", "hascompare", "opname", "opmap",
           "HAVE_ARGUMENT", "EXTENDED_ARG", "hasarg", "hasconst", "hasname",
           "hasjump", "hasjrel", "hasjabs", "hasfree", "haslocal", "hasexc"]


def _where(applies):
    return [number for number in opmap.values() if applies(number)]


_names = {number: name for name, number in (opmap | _specialized_opmap).items()}
opname = [_names.get(number, f'<{number}>') for number in range(max(opmap.values()) + 1)]

# Every instruction has room for its whole operand: none is there to extend another's, and numbers say nothing of operands.
HAVE_ARGUMENT = 0
EXTENDED_ARG = None

hasarg = _where(_opcode.has_arg)
hasconst = _where(_opcode.has_const)
hasexc = _where(_opcode.has_exc)
hasfree = _where(_opcode.has_free)
haslocal = _where(_opcode.has_local)
hasname = _where(_opcode.has_name)

# Jumps say how far they go, never where to.
hasjabs = []
hasjrel = hasjump = _where(_opcode.has_jump)

cmp_op = tuple('< <= == != > >='.split())
hascompare = _where(lambda number: _opcode.get_operand_name(number, 0) == 'LT')
