#!/usr/bin/env python3
"""Writes what each program under tests/programs and examples prints, by running it with CPython.

usage: python3 tests/expect.py [--python COMMAND] [FILE ...]

The output goes beside the program (tests/programs/x.py -> x.out; examples/x.py -> tests/programs/examples/x.out). Its first
line names the interpreter. Standard error is kept too, after a line "--- stderr, exit status N", when there is any or
the status is not 0, and the path of the repository is written as ROOT. CPython 3.15 is what is compared with; the version in the files says which one spoke.
"""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def output_file(program):
    examples = ROOT / "examples"
    if program.is_relative_to(examples):
        return ROOT / "tests" / "programs" / "examples" / (program.stem + ".out")
    return program.with_suffix(".out")


def main():
    arguments = sys.argv[1:]
    python = sys.executable
    if arguments[:1] == ["--python"]:
        python = arguments[1]
        del arguments[:2]
    given = [pathlib.Path(name).resolve() for name in arguments]
    programs = given or sorted([*(ROOT / "tests" / "programs").rglob("*.py"), *(ROOT / "examples").glob("*.py")])
    environment = {"PYTHONHASHSEED": "0", "PYTHON_COLORS": "0", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    name = "import sys; print('# CPython', sys.version.split()[0])"
    first = subprocess.run([python, "-c", name], capture_output=True, check=True).stdout
    for program in programs:
        if "support" in program.parts:
            continue
        command = [python, program.relative_to(ROOT).as_posix()]
        done = subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
        text = first + done.stdout
        if done.stderr or done.returncode:
            text += f"--- stderr, exit status {done.returncode}\n".encode() + done.stderr
        output_file(program).write_bytes(text.replace(str(ROOT).encode(), b"ROOT"))
        print(output_file(program).relative_to(ROOT))


main()
