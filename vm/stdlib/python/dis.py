"""Shows the instructions that code was compiled to.

What an instruction is called, what its operand means and where it jumps comes from the definitions, through `_opcode`.
"""

import collections
import io
import struct
import sys
import types

import opcode
from opcode import *
from _opcode import OPCODE_BITS, get_caches, get_generic, get_operand_kind, get_operand_name, jumps_backward

__all__ = ["code_info", "dis", "disassemble", "distb", "disco",
           "findlinestarts", "findlabels", "show_code",
           "get_instructions", "Instruction", "Bytecode", *opcode.__all__]

# The size of a code unit: its bytes in co_code, and how many offsets it takes.
_BYTES = 4
_OFFSETS = 2

# What is shown of the attributes of a class or a module.
_SHOWN = type, classmethod, staticmethod, types.FunctionType, types.MethodType, types.CodeType

# `inspect` makes its CO_ constants of these.
COMPILER_FLAG_NAMES = {
    0x0000001: "OPTIMIZED",
    0x0000002: "NEWLOCALS",
    0x0000004: "VARARGS",
    0x0000008: "VARKEYWORDS",
    0x0000010: "NESTED",
    0x0000020: "GENERATOR",
    0x0000040: "NOFREE",
    0x0000080: "COROUTINE",
    0x0000100: "ITERABLE_COROUTINE",
    0x0000200: "ASYNC_GENERATOR",
    0x4000000: "HAS_DOCSTRING",
    0x8000000: "METHOD",
}

_SUMMARY = (
    ("Name", "co_name"),
    ("Filename", "co_filename"),
    ("Argument count", "co_argcount"),
    ("Positional-only arguments", "co_posonlyargcount"),
    ("Kw-only arguments", "co_kwonlyargcount"),
    ("Number of locals", "co_nlocals"),
    ("Stack size", "co_stacksize"),
)

_TABLES = (
    ("Constants", "co_consts", repr),
    ("Names", "co_names", str),
    ("Variable names", "co_varnames", str),
    ("Free variables", "co_freevars", str),
    ("Cell variables", "co_cellvars", str),
)

_FIELDS = {
    "opname": "The instruction's name.",
    "opcode": "The instruction's number.",
    "arg": "The operand as it is encoded; None where the instruction has none.",
    "argval": "What the operand stands for: a constant, a name, an offset; else the same as arg.",
    "argrepr": "The text a listing has for the operand; empty where it has none.",
    "offset": "Where the instruction is in the code.",
    "start_offset": "The same as offset: nothing comes before an instruction to extend its operand.",
    "starts_line": "Whether a line of the source begins here.",
    "line_number": "The line of the source that this belongs to, or None.",
    "label": "The number of the label here, from 1 on; None where neither a jump nor a protected range needs one.",
    "positions": "The Positions of the source text that this was compiled from.",
    "cache_info": "Always None: what the caches hold is not shown.",
}

Positions = collections.namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset', defaults=(None,) * 4)
_ExceptionTableEntry = collections.namedtuple('_ExceptionTableEntry', 'start end target depth lasti')
_Instruction = collections.namedtuple('_Instruction', _FIELDS, defaults=(None,) * 3)
for _field, _doc in _FIELDS.items():
    getattr(_Instruction, _field).__doc__ = _doc
del _field, _doc


class Instruction(_Instruction):
    """One instruction of some code. Its fields tell what each of them is."""

    @staticmethod
    def make(opname, arg, argval, argrepr, offset, start_offset, starts_line, line_number,
             label=None, positions=None, cache_info=None):
        """Makes an instruction without being told its number."""
        return Instruction(opname, opmap[opname], arg, argval, argrepr, offset, start_offset, starts_line, line_number,
                           label, positions, cache_info)

    @property
    def oparg(self):
        """Another name of arg."""
        return self.arg

    @property
    def baseopcode(self):
        """The number of what this is a special case of, or its own."""
        return get_generic(self.opcode)

    @property
    def baseopname(self):
        """The name of what this is a special case of, or its own."""
        return opname[self.baseopcode]

    @property
    def cache_offset(self):
        """Where the instruction's caches begin."""
        return self.offset + _OFFSETS

    @property
    def end_offset(self):
        """Where the instruction and its caches end."""
        return _behind(self.offset, self.baseopcode)

    @property
    def jump_target(self):
        """The offset that this jumps to; None if it does not jump."""
        if get_operand_kind(self.opcode) == 'jump':
            return self.argval
        return None

    @property
    def is_jump_target(self):
        """Whether there is a label here."""
        return self.label is not None

    def __str__(self):
        return _Columns().row(self)


class _Columns:
    """The columns of a listing."""

    def __init__(self, line=3, label=4, offset=0, positions=False):
        self.line, self.label, self.offset, self.positions = line, label, offset, positions

    def row(self, instruction, marked=False):
        cells = [self._place(instruction)]
        label = instruction.label
        cells.append(f"{'' if label is None else f'L{label}:':>{self.label}}")
        cells.append('-->' if marked else '   ')
        if self.offset:
            cells.append(f"{instruction.offset!r:>{self.offset}}")
        cells.append(f"{instruction.opname:<24}")
        if instruction.arg is not None:
            cells.append(f"{instruction.arg!r:>5}")
            if instruction.argrepr:
                cells.append(f"({instruction.argrepr})")
        return ' '.join(cells).rstrip()

    def _place(self, instruction):
        if self.positions:
            if not instruction.positions:
                return ' ' * self.line
            line, end_line, column, end_column = ('?' if number is None else number for number in instruction.positions)
            return f"{f'{line}:{column}-{end_line}:{end_column}':<{self.line}}"
        if not instruction.starts_line:
            return ' ' * self.line
        line = instruction.line_number
        return f"{'--' if line is None else str(line):>{self.line}}"


# From objects to code.

def _runs(x, file):
    """The code that a function, method, generator or the like runs, or that text is compiled to; other objects as they are."""
    x = getattr(x, '__func__', x)
    for attribute in '__code__', 'gi_code', 'ag_code', 'cr_code':
        if hasattr(x, attribute):
            x = getattr(x, attribute)
            break
    return _compiled(x, file) if isinstance(x, str) else x


def _compiled(source, file):
    for mode in 'eval', 'exec':
        try:
            return compile(source, file, mode)
        except SyntaxError:
            if mode == 'exec':
                raise


def _code(x):
    x = _runs(x, "<disassembly>")
    return x if hasattr(x, 'co_code') else _refuse(x)


def _refuse(x):
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def _innermost(tb):
    while tb.tb_next:
        tb = tb.tb_next
    return tb


# From code to instructions.

def _behind(offset, number):
    """Where the instruction with that number at that offset ends, its caches included."""
    return offset + _OFFSETS * (1 + get_caches(number))


def _decode(code):
    """Offset, number and operand of each instruction in the bytes."""
    caches = 0
    for unit, start in enumerate(range(0, len(code), _BYTES)):
        if caches:
            caches -= 1
            continue
        operand, number = divmod(int.from_bytes(code[start:start + _BYTES], sys.byteorder), 1 << OPCODE_BITS)
        number = get_generic(number)
        caches = get_caches(number)
        yield unit * _OFFSETS, number, operand


def _destination(offset, number, operand):
    distance = operand * _OFFSETS
    return _behind(offset, number) + (-distance if jumps_backward(number) else distance)


def _protected(co):
    """The entries of the exception table, which is numbers of four bytes."""
    entry = struct.Struct('<5I')
    table = co.co_exceptiontable
    return [_ExceptionTableEntry(start * _OFFSETS, end * _OFFSETS, target * _OFFSETS, depth, bool(lasti))
            for start, end, target, depth, lasti in entry.iter_unpack(table)]


def _labels(co):
    """The numbers of the offsets that jumps and the exception table mention."""
    mentioned = {offset for entry in _protected(co) for offset in (entry.start, entry.end, entry.target)}
    mentioned.update(findlabels(co.co_code))
    return {offset: label for label, offset in enumerate(sorted(mentioned), 1)}


def _meaning(co, offset, number, operand, labels):
    """An instruction's arg, argval and argrepr."""
    match get_operand_kind(number):
        case None:
            return None, None, ''
        case 'jump':
            target = _destination(offset, number, operand)
            return operand, target, f"to L{labels[target]}"
        case 'const':
            value = co.co_consts[operand]
            return operand, value, repr(value)
        case 'name':
            name = co.co_names[operand]
            return operand, name, name
        case 'local':
            # Operands number the locals from the last one.
            name = co._varname_from_oparg(-1 - operand)
            return operand, name, name
        case 'enum':
            return operand, operand, get_operand_name(number, operand) or ''
        case _:
            return operand, operand, ''


def _instructions(co, labels, shift=0):
    """The instructions, with `shift` added to the numbers of their lines."""
    starts, spans = dict(findlinestarts(co)), list(co.co_positions())
    line = None
    for offset, number, operand in _decode(co.co_code):
        line = starts.get(offset, line)
        yield Instruction(
            opname[number], number, *_meaning(co, offset, number, operand, labels), offset, offset, offset in starts,
            None if line is None else line + shift, labels.get(offset), Positions(*spans[offset // _OFFSETS]))


def findlabels(code):
    """The offsets that jumps in `code`, a code object's `co_code`, go to: a list, each once, in the order of the jumps."""
    targets = (_destination(*instruction) for instruction in _decode(code) if get_operand_kind(instruction[1]) == 'jump')
    return list(dict.fromkeys(targets))


def findlinestarts(code):
    """Yields an offset and a line wherever the line of the source changes; the line is None for what belongs to none."""
    previous = ...  # Equals no line, not even None.
    for offset, _, line in code.co_lines():
        if line != previous:
            yield offset, line
        previous = line


def get_instructions(x, *, first_line=None, show_caches=None, adaptive=False):
    """An iterator over the instructions of a function, method, code object or source text.

    Lines are numbered as in the source, or so that the first is `first_line`. The other options change nothing.
    """
    co = _code(x)
    return _instructions(co, _labels(co), _shift(co, first_line))


def _shift(co, first_line):
    return 0 if first_line is None else first_line - co.co_firstlineno


# From instructions to listings.

def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False,
        show_offsets=False, show_positions=False):
    """Lists the instructions of an object, or those of the last traceback.

    The object is a function, method, generator, coroutine, code object, source text, or a class or module: then all that is in
    it. Functions inside it are listed too, `depth` levels of them if that is a number.
    """
    options = {'show_offsets': show_offsets, 'show_positions': show_positions, 'file': file}
    if x is None:
        distb(**options)
        return
    x = _runs(x, "<dis>")
    if hasattr(x, '__dict__'):
        _list_members(x, depth, options)
    elif hasattr(x, 'co_code'):
        _list_nested(x, depth, options)
    else:
        _refuse(x)


def _list_members(x, depth, options):
    file = options['file']
    for name in sorted(x.__dict__):
        member = x.__dict__[name]
        if not isinstance(member, _SHOWN):
            continue
        print(f"Disassembly of {name}:", file=file)
        try:
            dis(member, depth=depth, **options)
        except TypeError as error:
            print("Sorry:", error, file=file)
        print(file=file)


def _list_nested(co, depth, options):
    disassemble(co, **options)
    if depth is not None:
        if depth <= 0:
            return
        depth -= 1
    for inner in co.co_consts:
        if hasattr(inner, 'co_code'):
            print(f"\nDisassembly of {inner!r}:", file=options['file'])
            _list_nested(inner, depth, options)


def disassemble(co, lasti=-1, *, file=None, show_caches=False, adaptive=False,
                show_offsets=False, show_positions=False):
    """Lists a code object's instructions, with an arrow at the one that `lasti` is the offset of."""
    labels = _labels(co)
    instructions = list(_instructions(co, labels))
    last_label = max((instruction.label or 0 for instruction in instructions), default=0)
    widths = {'label': len(f"L{last_label}:")}
    if show_positions:
        widths['line'] = 16
    else:
        lines = (instruction.line_number for instruction in instructions)
        widths['line'] = max((len(str(line)) for line in lines if line is not None), default=0)
        widths['line'] = max(widths['line'], 3)
    if show_offsets and instructions:
        widths['offset'] = len(str(instructions[-1].offset))
    columns = _Columns(**widths, positions=show_positions)
    for instruction in instructions:
        if instruction.starts_line and instruction is not instructions[0]:
            print(file=file)
        marked = instruction.offset <= lasti < instruction.end_offset
        print(columns.row(instruction, marked), file=file)
    _list_protected(co, labels, file)


disco = disassemble


def _list_protected(co, labels, file):
    entries = _protected(co)
    if not entries:
        return
    print("ExceptionTable:", file=file)
    for entry in entries:
        start, end, target = labels[entry.start], labels[entry.end], labels[entry.target]
        print(f"  L{start} to L{end} -> L{target} [{entry.depth}]{' lasti' * entry.lasti}", file=file)


def distb(tb=None, *, file=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    """Lists the code that a traceback's frame runs, or where the last exception that nothing caught was raised."""
    if tb is None:
        try:
            tb = sys.last_exc.__traceback__ if hasattr(sys, 'last_exc') else sys.last_traceback
        except AttributeError:
            raise RuntimeError("no last traceback to disassemble") from None
        tb = _innermost(tb)
    disassemble(tb.tb_frame.f_code, tb.tb_lasti, file=file, show_offsets=show_offsets, show_positions=show_positions)


# Summaries.

def pretty_flags(flags):
    """The names of the bits that are set in a code object's `co_flags`; those without one in hexadecimal."""
    bits = [1 << position for position in range(32) if flags >> position & 1]
    shown = [COMPILER_FLAG_NAMES.get(bit, hex(bit)) for bit in bits]
    rest = flags - sum(bits)
    if rest or not bits:
        shown.append(hex(rest))
    return ", ".join(shown)


def code_info(x):
    """What a code object, or that of a function, method or source text, says of itself: several lines of text."""
    co = _code(x)
    facts = [(title, getattr(co, attribute)) for title, attribute in _SUMMARY]
    facts.append(("Flags", pretty_flags(co.co_flags)))
    lines = [f"{title + ':':<18} {fact}" for title, fact in facts]
    for title, attribute, shown in _TABLES:
        values = getattr(co, attribute)
        if values:
            lines.append(f"{title}:")
            lines += [f"{index:4}: {shown(value)}" for index, value in enumerate(values)]
    return "\n".join(lines)


def show_code(co, *, file=None):
    """Prints `code_info` of an object, to standard output if not to a file."""
    print(code_info(co), file=file)


class Bytecode:
    """The instructions of an object that `get_instructions` takes. Iterating over it yields them."""

    def __init__(self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False,
                 show_offsets=False, show_positions=False):
        self._original_object = x
        self.codeobj = _code(x)
        self.first_line = self.codeobj.co_firstlineno if first_line is None else first_line
        self.current_offset = current_offset
        self.exception_entries = _protected(self.codeobj)
        self._options = {'show_offsets': show_offsets, 'show_positions': show_positions}

    @classmethod
    def from_traceback(cls, tb, *, show_caches=False, adaptive=False):
        """What the innermost frame of a traceback runs, the instruction that raised being the current one."""
        tb = _innermost(tb)
        return cls(tb.tb_frame.f_code, current_offset=tb.tb_lasti)

    def __iter__(self):
        return get_instructions(self.codeobj, first_line=self.first_line)

    def __repr__(self):
        return f"{type(self).__name__}({self._original_object!r})"

    def info(self):
        """The text of `code_info`."""
        return code_info(self.codeobj)

    def dis(self):
        """The text of `disassemble`."""
        lasti = -1 if self.current_offset is None else self.current_offset
        text = io.StringIO()
        disassemble(self.codeobj, lasti, file=text, **self._options)
        return text.getvalue()


def main(args=None):
    """Lists the instructions of a file, or of what standard input says, as `python -m dis` does."""
    from argparse import ArgumentParser

    parser = ArgumentParser(color=True)
    for short, what in ('-O', 'offsets'), ('-P', 'positions'):
        parser.add_argument(short, f'--show-{what}', action='store_true', help=f'show instruction {what}')
    parser.add_argument('infile', nargs='?', default='-')
    options = vars(parser.parse_args(args))
    name = options.pop('infile')
    if name == '-':
        name, source = '<stdin>', sys.stdin.buffer.read()
    else:
        with open(name, 'rb') as file:
            source = file.read()
    dis(compile(source, name, 'exec'), **options)


if __name__ == '__main__':
    main()
