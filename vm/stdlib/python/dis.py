"""Disassembler of Python byte code into mnemonics."""

import collections
import io
import sys
import types

from opcode import *
from opcode import __all__ as _opcodes_all, _inline_cache_entries
from _opcode import (OPCODE_BITS, get_generic, get_operand_kind, get_operand_name, jumps_backward)

__all__ = ["code_info", "dis", "disassemble", "distb", "disco",
           "findlinestarts", "findlabels", "show_code",
           "get_instructions", "Instruction", "Bytecode"] + _opcodes_all
del _opcodes_all

_have_code = (types.MethodType, types.FunctionType, types.CodeType,
              classmethod, staticmethod, type)

# Bytes of a code unit in co_code, and what f_lasti, tb_lasti and co_lines() count one as.
_UNIT_SIZE = 4
_UNIT = 2

def _try_compile(source, name):
    """Attempts to compile the given source, first as an expression and
       then as a statement if the first approach fails.

       Utility function to accept strings in functions that otherwise
       expect code objects
    """
    try:
        return compile(source, name, 'eval')
    except SyntaxError:
        pass
    return compile(source, name, 'exec')

def _code_of(x):
    """What a method, function, generator, coroutine or the like runs."""
    if hasattr(x, '__func__'):
        x = x.__func__
    for attribute in ('__code__', 'gi_code', 'ag_code', 'cr_code'):
        if hasattr(x, attribute):
            return getattr(x, attribute)
    return x

def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False,
        show_offsets=False, show_positions=False):
    """Disassemble classes, methods, functions, and other compiled objects.

    With no argument, disassemble the last traceback.

    Compiled objects currently include generator objects, async generator
    objects, and coroutine objects, all of which store their code object
    in a special attribute.
    """
    options = dict(file=file, show_caches=show_caches, adaptive=adaptive,
                   show_offsets=show_offsets, show_positions=show_positions)
    if x is None:
        distb(**options)
        return
    x = _code_of(x)
    if isinstance(x, str):
        x = _try_compile(x, '<dis>')
    if hasattr(x, '__dict__'):  # Class or module
        for name, x1 in sorted(x.__dict__.items()):
            if isinstance(x1, _have_code):
                print("Disassembly of %s:" % name, file=file)
                try:
                    dis(x1, depth=depth, **options)
                except TypeError as msg:
                    print("Sorry:", msg, file=file)
                print(file=file)
    elif hasattr(x, 'co_code'):
        _disassemble_recursive(x, depth, options)
    else:
        raise TypeError("don't know how to disassemble %s objects" %
                        type(x).__name__)

def distb(tb=None, *, file=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    """Disassemble a traceback (default: last traceback)."""
    if tb is None:
        try:
            if hasattr(sys, 'last_exc'):
                tb = sys.last_exc.__traceback__
            else:
                tb = sys.last_traceback
        except AttributeError:
            raise RuntimeError("no last traceback to disassemble") from None
        while tb.tb_next: tb = tb.tb_next
    disassemble(tb.tb_frame.f_code, tb.tb_lasti, file=file, show_caches=show_caches,
                adaptive=adaptive, show_offsets=show_offsets, show_positions=show_positions)

# The inspect module interrogates this dictionary to build its
# list of CO_* constants. It is also used by pretty_flags to
# turn the co_flags field into a human readable list.
COMPILER_FLAG_NAMES = {
            1: "OPTIMIZED",
            2: "NEWLOCALS",
            4: "VARARGS",
            8: "VARKEYWORDS",
           16: "NESTED",
           32: "GENERATOR",
           64: "NOFREE",
          128: "COROUTINE",
          256: "ITERABLE_COROUTINE",
          512: "ASYNC_GENERATOR",
    0x4000000: "HAS_DOCSTRING",
    0x8000000: "METHOD",
}

def pretty_flags(flags):
    """Return pretty representation of code flags."""
    names = []
    for i in range(32):
        flag = 1<<i
        if flags & flag:
            names.append(COMPILER_FLAG_NAMES.get(flag, hex(flag)))
            flags ^= flag
            if not flags:
                break
    else:
        names.append(hex(flags))
    return ", ".join(names)

class _Unknown:
    def __repr__(self):
        return "<unknown>"

# Sentinel to represent values that cannot be calculated
UNKNOWN = _Unknown()

def _get_code_object(x):
    """Helper to handle methods, compiled or raw code objects, and strings."""
    x = _code_of(x)
    if isinstance(x, str):
        x = _try_compile(x, "<disassembly>")
    if hasattr(x, 'co_code'):
        return x
    raise TypeError("don't know how to disassemble %s objects" %
                    type(x).__name__)

def code_info(x):
    """Formatted details of methods, functions, or code."""
    return _format_code_info(_get_code_object(x))

def _format_code_info(co):
    lines = []
    lines.append("Name:              %s" % co.co_name)
    lines.append("Filename:          %s" % co.co_filename)
    lines.append("Argument count:    %s" % co.co_argcount)
    lines.append("Positional-only arguments: %s" % co.co_posonlyargcount)
    lines.append("Kw-only arguments: %s" % co.co_kwonlyargcount)
    lines.append("Number of locals:  %s" % co.co_nlocals)
    lines.append("Stack size:        %s" % co.co_stacksize)
    lines.append("Flags:             %s" % pretty_flags(co.co_flags))
    for title, form, values in (("Constants", "%4d: %r", co.co_consts),
                                ("Names", "%4d: %s", co.co_names),
                                ("Variable names", "%4d: %s", co.co_varnames),
                                ("Free variables", "%4d: %s", co.co_freevars),
                                ("Cell variables", "%4d: %s", co.co_cellvars)):
        if values:
            lines.append(title + ":")
            lines.extend(form % pair for pair in enumerate(values))
    return "\n".join(lines)

def show_code(co, *, file=None):
    """Print details of methods, functions, or code to *file*.

    If *file* is not provided, the output is printed on stdout.
    """
    print(code_info(co), file=file)

Positions = collections.namedtuple(
    'Positions',
    [
        'lineno',
        'end_lineno',
        'col_offset',
        'end_col_offset',
    ],
    defaults=[None] * 4
)

_Instruction = collections.namedtuple(
    "_Instruction",
    [
        'opname',
        'opcode',
        'arg',
        'argval',
        'argrepr',
        'offset',
        'start_offset',
        'starts_line',
        'line_number',
        'label',
        'positions',
        'cache_info',
    ],
    defaults=[None, None, None]
)

_Instruction.opname.__doc__ = "Human readable name for operation"
_Instruction.opcode.__doc__ = "Numeric code for operation"
_Instruction.arg.__doc__ = "Numeric argument to operation (if any), otherwise None"
_Instruction.argval.__doc__ = "Resolved arg value (if known), otherwise same as arg"
_Instruction.argrepr.__doc__ = "Human readable description of operation argument"
_Instruction.offset.__doc__ = "Start index of operation within bytecode sequence"
_Instruction.start_offset.__doc__ = "Equal to Instruction.offset"
_Instruction.starts_line.__doc__ = "True if this opcode starts a source line, otherwise False"
_Instruction.line_number.__doc__ = "source line number associated with this opcode (if any), otherwise None"
_Instruction.label.__doc__ = "A label (int > 0) if this instruction is a jump target, otherwise None"
_Instruction.positions.__doc__ = "dis.Positions object holding the span of source code covered by this instruction"
_Instruction.cache_info.__doc__ = "list of (name, size, data), one for each cache entry of the instruction"

_ExceptionTableEntry = collections.namedtuple("_ExceptionTableEntry",
    "start end target depth lasti")

_OPNAME_WIDTH = 24
_OPARG_WIDTH = 5

class Instruction(_Instruction):
    """Details for a bytecode operation.

       Defined fields:
         opname - human readable name for operation
         opcode - numeric code for operation
         arg - numeric argument to operation (if any), otherwise None
         argval - resolved arg value (if known), otherwise same as arg
         argrepr - human readable description of operation argument
         offset - start index of operation within bytecode sequence
         start_offset - equal to offset
         starts_line - True if this opcode starts a source line, otherwise False
         line_number - source line number associated with this opcode (if any), otherwise None
         label - A label if this instruction is a jump target, otherwise None
         positions - Optional dis.Positions object holding the span of source code
                     covered by this instruction
         cache_info - information about the format and content of the instruction's cache
                        entries (if any)
    """

    @staticmethod
    def make(
        opname, arg, argval, argrepr, offset, start_offset, starts_line,
        line_number, label=None, positions=None, cache_info=None
    ):
        return Instruction(opname, opmap[opname], arg, argval, argrepr, offset,
                           start_offset, starts_line, line_number, label, positions, cache_info)

    @property
    def oparg(self):
        """Alias for Instruction.arg."""
        return self.arg

    @property
    def baseopcode(self):
        """Numeric code for the base operation if operation is specialized.

        Otherwise equal to Instruction.opcode.
        """
        return get_generic(self.opcode)

    @property
    def baseopname(self):
        """Human readable name for the base operation if operation is specialized.

        Otherwise equal to Instruction.opname.
        """
        return opname[self.baseopcode]

    @property
    def cache_offset(self):
        """Start index of the cache entries following the operation."""
        return self.offset + _UNIT

    @property
    def end_offset(self):
        """End index of the cache entries following the operation."""
        return self.cache_offset + _inline_cache_entries.get(self.baseopname, 0) * _UNIT

    @property
    def jump_target(self):
        """Bytecode index of the jump target if this is a jump operation.

        Otherwise return None.
        """
        return self.argval if get_operand_kind(self.opcode) == 'jump' else None

    @property
    def is_jump_target(self):
        """True if other code jumps to here, otherwise False"""
        return self.label is not None

    def __str__(self):
        output = io.StringIO()
        _print_instruction(self, output, 3, 0, 4, False, False)
        return output.getvalue().rstrip("\n")

def _units(code):
    """Offset, opcode and operand of each instruction in co_code."""
    at = 0
    while at < len(code):
        unit = int.from_bytes(code[at:at + _UNIT_SIZE], sys.byteorder)
        op = get_generic(unit & ((1 << OPCODE_BITS) - 1))
        yield at // _UNIT_SIZE * _UNIT, op, unit >> OPCODE_BITS
        at += _UNIT_SIZE * (1 + _inline_cache_entries.get(opname[op], 0))

def _target(offset, op, arg):
    """Where a jump goes."""
    end = offset + _UNIT * (1 + _inline_cache_entries.get(opname[op], 0))
    return end - arg * _UNIT if jumps_backward(op) else end + arg * _UNIT

def _parse_exception_table(code):
    table = code.co_exceptiontable
    numbers = [int.from_bytes(table[at:at + 4], 'little') for at in range(0, len(table), 4)]
    return [_ExceptionTableEntry(start * _UNIT, end * _UNIT, target * _UNIT, depth, bool(lasti))
            for start, end, target, depth, lasti in zip(*[iter(numbers)] * 5)]

def findlabels(code):
    """Detect all offsets in a byte code which are jump targets.

    Return the list of offsets.

    """
    labels = []
    for offset, op, arg in _units(code):
        if get_operand_kind(op) == 'jump':
            target = _target(offset, op, arg)
            if target not in labels:
                labels.append(target)
    return labels

def _resolve(co, offset, op, arg, labels):
    """An operand's value and how it is shown."""
    kind = get_operand_kind(op)
    if kind is None:
        return None, None, ''
    if kind == 'jump':
        target = _target(offset, op, arg)
        return arg, target, "to L%d" % labels[target]
    if co is not None:
        if kind == 'const':
            value = co.co_consts[arg]
            return arg, value, repr(value)
        if kind == 'name':
            return arg, co.co_names[arg], co.co_names[arg]
        if kind == 'local':
            name = co._varname_from_oparg(-1 - arg)
            return arg, name, name
    if kind == 'enum':
        name = get_operand_name(op, arg)
        return arg, arg, name or ''
    return arg, arg, ''

def findlinestarts(code):
    """Find the offsets in a byte code which are start of lines in the source.

    Generate pairs (offset, lineno)
    lineno will be an integer or None the offset does not have a source line.
    """
    lastline = False # None is a valid line number
    for start, end, line in code.co_lines():
        if line is not lastline:
            lastline = line
            yield start, line

def _get_instructions(co, line_offset=0):
    entries = _parse_exception_table(co)
    targets = set(findlabels(co.co_code))
    for entry in entries:
        targets.update((entry.start, entry.end, entry.target))
    labels = {target: number for number, target in enumerate(sorted(targets), 1)}
    starts = dict(findlinestarts(co))
    positions = list(co.co_positions())
    line = None
    for offset, op, arg in _units(co.co_code):
        starts_line = offset in starts
        if starts_line:
            line = starts[offset]
        number = None if line is None else line + line_offset
        arg, argval, argrepr = _resolve(co, offset, op, arg, labels)
        where = positions[offset // _UNIT]
        place = Positions(where[0], where[1], where[2], where[3])
        yield Instruction(opname[op], op, arg, argval, argrepr, offset, offset, starts_line,
                          number, labels.get(offset), place, None)

def get_instructions(x, *, first_line=None, show_caches=None, adaptive=False):
    """Iterator for the opcodes in methods, functions or code

    Generates a series of Instruction named tuples giving the details of
    each operations in the supplied code.

    If *first_line* is not None, it indicates the line number that should
    be reported for the first source line in the disassembled code.
    Otherwise, the source line information (if any) is taken directly from
    the disassembled code object.
    """
    co = _get_code_object(x)
    line_offset = first_line - co.co_firstlineno if first_line is not None else 0
    return _get_instructions(co, line_offset)

def _print_instruction(instr, file, line_width, offset_width, label_width, current, show_positions):
    fields = []
    if line_width:
        if show_positions:
            places = ["?" if place is None else str(place) for place in instr.positions or ()]
            shown = "%s:%s-%s:%s" % (places[0], places[2], places[1], places[3]) if places else ""
            fields.append(shown.ljust(line_width))
        elif instr.starts_line:
            shown = "--" if instr.line_number is None else str(instr.line_number)
            fields.append(shown.rjust(line_width))
        else:
            fields.append(' ' * line_width)
    fields.append(("L%d:" % instr.label if instr.label is not None else '').rjust(label_width))
    fields.append('-->' if current else '   ')
    if offset_width:
        fields.append(repr(instr.offset).rjust(offset_width))
    fields.append(instr.opname.ljust(_OPNAME_WIDTH))
    if instr.arg is not None:
        fields.append(repr(instr.arg).rjust(_OPARG_WIDTH))
        if instr.argrepr:
            fields.append('(' + instr.argrepr + ')')
    print(' '.join(fields).rstrip(), file=file)

def disassemble(co, lasti=-1, *, file=None, show_caches=False, adaptive=False,
                show_offsets=False, show_positions=False):
    """Disassemble a code object."""
    instructions = list(_get_instructions(co))
    if show_positions:
        line_width = 16
    else:
        line_width = max([3] + [len(str(instr.line_number)) for instr in instructions
                                if instr.line_number is not None])
    offset_width = len(str(instructions[-1].offset)) if show_offsets and instructions else 0
    labels = {instr.offset: instr.label for instr in instructions if instr.label is not None}
    label_width = 2 + len(str(len(labels)))
    for index, instr in enumerate(instructions):
        if instr.starts_line and index:
            print(file=file)
        current = instr.offset <= lasti < instr.end_offset
        _print_instruction(instr, file, line_width, offset_width, label_width, current, show_positions)
    entries = _parse_exception_table(co)
    if entries:
        print("ExceptionTable:", file=file)
        for entry in entries:
            lasti = " lasti" if entry.lasti else ""
            start, target = labels[entry.start], labels[entry.target]
            end = labels.get(entry.end, len(labels) + 1)
            print(f"  L{start} to L{end} -> L{target} [{entry.depth}]{lasti}", file=file)

def _disassemble_recursive(co, depth, options):
    disassemble(co, **options)
    if depth is None or depth > 0:
        if depth is not None:
            depth = depth - 1
        for x in co.co_consts:
            if hasattr(x, 'co_code'):
                print(file=options['file'])
                print("Disassembly of %r:" % (x,), file=options['file'])
                _disassemble_recursive(x, depth, options)

disco = disassemble                     # XXX For backwards compatibility

class Bytecode:
    """The bytecode operations of a piece of code

    Instantiate this with a function, method, other compiled object, string of
    code, or a code object (as returned by compile()).

    Iterating over this yields the bytecode operations as Instruction instances.
    """
    def __init__(self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False,
                 show_offsets=False, show_positions=False):
        self.codeobj = co = _get_code_object(x)
        if first_line is None:
            self.first_line = co.co_firstlineno
            self._line_offset = 0
        else:
            self.first_line = first_line
            self._line_offset = first_line - co.co_firstlineno
        self._original_object = x
        self.current_offset = current_offset
        self.exception_entries = _parse_exception_table(co)
        self._options = dict(show_offsets=show_offsets, show_positions=show_positions)

    def __iter__(self):
        return _get_instructions(self.codeobj, self._line_offset)

    def __repr__(self):
        return "{}({!r})".format(self.__class__.__name__,
                                 self._original_object)

    @classmethod
    def from_traceback(cls, tb, *, show_caches=False, adaptive=False):
        """ Construct a Bytecode from the given traceback """
        while tb.tb_next:
            tb = tb.tb_next
        return cls(tb.tb_frame.f_code, current_offset=tb.tb_lasti)

    def info(self):
        """Return formatted information about the code object."""
        return _format_code_info(self.codeobj)

    def dis(self):
        """Return a formatted view of the bytecode operations."""
        with io.StringIO() as output:
            disassemble(self.codeobj, -1 if self.current_offset is None else self.current_offset,
                        file=output, **self._options)
            return output.getvalue()

def main(args=None):
    import argparse

    parser = argparse.ArgumentParser(color=True)
    parser.add_argument('-O', '--show-offsets', action='store_true',
                        help='show instruction offsets')
    parser.add_argument('-P', '--show-positions', action='store_true',
                        help='show instruction positions')
    parser.add_argument('infile', nargs='?', default='-')
    args = parser.parse_args(args=args)
    if args.infile == '-':
        name = '<stdin>'
        source = sys.stdin.buffer.read()
    else:
        name = args.infile
        with open(args.infile, 'rb') as infile:
            source = infile.read()
    code = compile(source, name, "exec")
    dis(code, show_offsets=args.show_offsets, show_positions=args.show_positions)

if __name__ == "__main__":
    main()
