"""Finds out which functions of the command ordinary programs run, for the order in which they are linked.

usage: cargo rustc --release -p copperplate -- -C link-arg=-Wl,-Map,/tmp/map
       python3 tests/layout.py target/release/copperplate /tmp/map

Runs the programs of tests/programs and examples, threaded and as machine code, and writes vm/layout, which vm/build.rs makes
a linker script of. Needs Linux on x86-64, and the map that lld writes.

Each function's first byte is a breakpoint that goes when it is met, and comes back when the command gives pages of its file
back (`pages::release`): around compiling, importing, making traces. What runs between two of these is in memory together.
"""
import collections
import ctypes
import os
import re
import signal
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ENGINES = ("threaded", "jit")
# A program that takes longer is left alone.
SECONDS = 60
# Functions that as large a part of the programs runs are one group, those that fewer run the next.
SHARES = (0.5, 0.2, 0.05, 0.02)
# As much of what a pattern matches must be in its group.
PURE = 0.5

COMPILER = re.compile("copperplate_compiler|ruff_|pest|thin_vec|annotate_snippets")
RUNS = re.compile("^op_")

# Of the linker's map: a section of an input file with its address and size, and a symbol.
SECTION = re.compile(r" *([0-9a-f]+) +[0-9a-f]+ +([0-9a-f]+) +[0-9]+ {9}(\S+):\(\.text\.(?:hot\.|unlikely\.)?(?!split\.)(\S+)\)$")
HANDLER = re.compile(r" *([0-9a-f]+) +[0-9a-f]+ +([0-9a-f]+) +[0-9]+ {17}(op_\S+)$")
# Files of code that was optimized at link time have the name of the crate that it was made for in theirs.
CRATE = re.compile(r"\.([a-z0-9_]+)\.[0-9a-f]+-cgu\.")

TRACEME, CONT, GETREGS, SETREGS, SETOPTIONS = 0, 7, 12, 13, 0x4200
EXITKILL, TRACECLONE = 1 << 20, 1 << 3
# Words of `struct user_regs_struct`, and where the instruction pointer is.
REGISTERS, RIP = 27, 16
BREAKPOINT = 0xCC

ptrace = ctypes.CDLL(None, use_errno=True).ptrace
ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]


Function = collections.namedtuple("Function", "size name crate")


def functions(path):
    """The functions by address."""
    found = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if match := SECTION.match(line):
                address, size, file, name = match.groups()
                crate = CRATE.findall(os.path.basename(file))
                found[int(address, 16)] = Function(int(size, 16), name, crate[-1] if crate else "")
            elif match := HANDLER.match(line):
                address, size, name = match.groups()
                found[int(address, 16)] = Function(int(size, 16), name, "")
    return {address: function for address, function in found.items() if function.size}


class Traced:
    """A process that stops where functions begin."""

    def __init__(self, arguments, folder, addresses, release):
        self.addresses, self.release = addresses, release
        self.pid = os.fork()
        if self.pid == 0:
            null = os.open(os.devnull, os.O_RDWR)
            for stream in range(3):
                os.dup2(null, stream)
            os.chdir(folder)
            ptrace(TRACEME, 0, None, None)
            os.execv(arguments[0], arguments)
        os.waitpid(self.pid, 0)
        ptrace(SETOPTIONS, self.pid, None, EXITKILL | TRACECLONE)
        self.memory = os.open(f"/proc/{self.pid}/mem", os.O_RDWR)
        self.low = addresses[0]
        self.code = os.pread(self.memory, addresses[-1] + 1 - self.low, self.low)
        armed = bytearray(self.code)
        for address in addresses:
            armed[address - self.low] = BREAKPOINT
        self.armed = bytes(armed)
        self.known = frozenset(addresses)

    def arm(self):
        written = 0
        while written < len(self.armed):
            written += os.pwrite(self.memory, self.armed[written:], self.low + written)

    def phases(self):
        """The sets of functions that ran, one for each time between two releases."""
        phases = [set()]
        registers = (ctypes.c_ulonglong * REGISTERS)()
        # The breakpoint at the release itself comes back at the next one met.
        passed = False
        self.arm()
        ptrace(CONT, self.pid, None, None)
        while True:
            pid, status = os.waitpid(-1, 0x40000000)
            if not os.WIFSTOPPED(status):
                if pid == self.pid:
                    os.close(self.memory)
                    return phases
                continue
            number = os.WSTOPSIG(status)
            if number == signal.SIGTRAP and status >> 16 == 0:
                ptrace(GETREGS, pid, None, registers)
                address = registers[RIP] - 1
                if address in self.known:
                    number = 0
                    if passed and address != self.release:
                        os.pwrite(self.memory, bytes([BREAKPOINT]), self.release)
                        passed = False
                    if address == self.release and not passed:
                        phases.append(set())
                        self.arm()
                        passed = True
                    at = address - self.low
                    os.pwrite(self.memory, self.code[at : at + 1], address)
                    phases[-1].add(address)
                    registers[RIP] = address
                    ptrace(SETREGS, pid, None, registers)
            elif number in (signal.SIGTRAP, signal.SIGSTOP):
                number = 0
            ptrace(CONT, pid, None, number)


def programs():
    for folder in ("examples", "tests/programs"):
        for path, folders, names in os.walk(os.path.join(ROOT, folder)):
            folders[:] = sorted(name for name in folders if name != "support")
            yield from (os.path.join(path, name) for name in sorted(names) if name.endswith(".py"))


class Profile:
    """What ran when, in how many programs."""

    def __init__(self, command, path):
        self.functions = functions(path)
        self.running = {engine: collections.Counter() for engine in ENGINES}
        self.first = {}
        self.compiling, self.starting = set(), set()
        addresses = sorted(self.functions)
        [release] = (a for a in addresses if re.search("5pages5linux7release17h", self.functions[a].name))
        self.all = list(programs())
        for engine in ENGINES:
            for number, program in enumerate(self.all):
                print(engine, program, flush=True)
                arguments = [command, "--engine", engine, program]
                traced = Traced(arguments, os.path.dirname(program), addresses, release)
                signal.alarm(SECONDS)
                try:
                    self.add(engine, number, traced.phases())
                except TimeoutError:
                    os.kill(traced.pid, signal.SIGKILL)
                    os.waitpid(traced.pid, 0)
                signal.alarm(0)

    def named(self, pattern, addresses):
        return {a for a in addresses if pattern.search(self.functions[a].name)}

    def add(self, engine, number, phases):
        started, ran = False, set()
        for phase in phases:
            compiler = self.named(COMPILER, phase)
            if any("20copperplate_compiler" in self.functions[a].name for a in compiler):
                started = True
                if not self.named(RUNS, phase):
                    self.compiling |= phase
                else:
                    self.compiling |= compiler
                    ran |= phase - compiler
            elif started:
                ran |= phase
            else:
                self.starting |= phase
        self.running[engine].update(ran)
        for address in ran:
            self.first.setdefault(address, number)

    def group(self, address):
        """Which functions it is put beside: those of a smaller group come first. None: it never ran."""
        threaded, jit = (self.running[engine][address] / len(self.all) for engine in ENGINES)
        if threaded:
            for at, share in enumerate(SHARES):
                if threaded > share:
                    return "run by programs", at, 0
            # Those that go with each other.
            return "run by programs", len(SHARES), self.first[address]
        if jit:
            return "run where traces are", int(jit <= SHARES[2]), 0
        if address in self.compiling:
            return "run while compiling", 0, 0
        if address in self.starting:
            return "run at the start", 0, 0
        return None


ORDER = ("run by programs", "run where traces are", "run while compiling", "run at the start")
# What of a name differs from build to build.
VARIES = re.compile(r"17h[0-9a-f]{16}E.*$|\.llvm\.[0-9]+$")


def groups(profile):
    """The names by group; those of generic functions, which many crates have, behind the name of one of them."""
    by_name = collections.defaultdict(list)
    for address, function in profile.functions.items():
        if not RUNS.search(function.name):
            by_name[VARIES.sub("*", function.name)].append(address)
    found = collections.defaultdict(set)

    def add(line, addresses):
        sizes = collections.Counter()
        for address in addresses:
            sizes[profile.group(address)] += profile.functions[address].size
        ran = [group for group in sizes if group]
        if not ran:
            return True
        first = min(ran, key=place)
        near = (size for group, size in sizes.items() if group and group[0] == first[0] and group[1] <= first[1] + 1)
        if sum(near) < PURE * sizes.total():
            return False
        found[first].add(line)
        return True

    for name, addresses in by_name.items():
        if not add(name, addresses):
            by_crate = collections.defaultdict(list)
            for address in addresses:
                by_crate[profile.functions[address].crate].append(address)
            for crate, those in by_crate.items():
                if crate:
                    add(f"{crate} {name}", those)
    return found


def place(group):
    return ORDER.index(group[0]), group[1:]


def stop(*_):
    raise TimeoutError


def main():
    command, path = map(os.path.abspath, sys.argv[1:])
    signal.signal(signal.SIGALRM, stop)
    found = groups(Profile(command, path))
    with open(os.path.join(ROOT, "vm", "layout"), "w", encoding="ascii") as file:
        file.write("# Made by tests/layout.py: functions that are linked beside each other, group by group.\n")
        for group in sorted(found, key=place):
            file.write(f"# {group[0]}\n")
            file.writelines(name + "\n" for name in sorted(re.sub("[^A-Za-z0-9_.$* ]", "?", name) for name in found[group]))


if __name__ == "__main__":
    main()
