"""Finds out what ordinary programs run most, for the compiler of optimized builds.

usage: python3 tests/profile.py

Builds the command so that it counts what it runs (in target/profile), runs the programs of tests/programs and examples, threaded
and as machine code, and writes vm/profile, which .cargo/rustc-with-profile gives to the compiler. Needs llvm-profdata of the LLVM
that `rustc -vV` names, from `rustup component add llvm-tools` or a system's package; LLVM_PROFDATA says where else it is.

What only this project's tests and examples do is measured, not what is measured against other interpreters. Functions that nobody
ran are left out: the compiler knows nothing of them, rather than that they are rare. vm/layout is made anew afterwards.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

from layout import ENGINES, ROOT, SECONDS, programs


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def merger():
    """The command that puts profiles together."""
    about = output("rustc", "-vV")
    major = re.search(r"LLVM version: (\d+)", about)[1]
    host = re.search(r"host: (\S+)", about)[1]
    installed = os.path.join(output("rustc", "--print", "sysroot").strip(), "lib/rustlib", host, "bin/llvm-profdata")
    for name in os.environ.get("LLVM_PROFDATA"), installed, f"llvm-profdata-{major}", "llvm-profdata":
        if name and shutil.which(name):
            return name
    sys.exit(f"there is no llvm-profdata for LLVM {major}: rustup component add llvm-tools")


def build(folder):
    """The command that counts."""
    target = os.path.join(ROOT, "target", "profile")
    counting = {**os.environ, "COPPERPLATE_PROFILE": folder}
    subprocess.run(["cargo", "build", "--release", "--target-dir", target], check=True, cwd=ROOT, env=counting)
    return os.path.join(target, "release", "copperplate")


def run(command, program, folder):
    counting = {**os.environ, "LLVM_PROFILE_FILE": os.path.join(folder, "%4m.profraw")}
    null = subprocess.DEVNULL
    for engine in ENGINES:
        arguments = [command, "--engine", engine, program]
        try:
            subprocess.run(
                arguments,
                cwd=os.path.dirname(program),
                env=counting,
                stdin=null,
                stdout=null,
                stderr=null,
                timeout=SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            print(f"left alone after {SECONDS} s: {program} ({engine})", file=sys.stderr)


def main():
    with_profiles = merger()
    with tempfile.TemporaryDirectory() as folder:
        command = build(folder)
        for program in programs():
            print(program, flush=True)
            run(command, program, folder)
        counts = [entry.path for entry in os.scandir(folder)]
        new = os.path.join(ROOT, "vm", "profile.new")
        subprocess.run([with_profiles, "merge", "--sparse", "-o", new, *counts], check=True)
        os.replace(new, os.path.join(ROOT, "vm", "profile"))


if __name__ == "__main__":
    main()
