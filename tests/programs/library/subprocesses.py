"""Other programs: their streams, directories, environments, ends and errors."""

import os
import signal
import subprocess


def attempt(*arguments, **keywords):
    try:
        return subprocess.run(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(attempt(["echo", "one two"], capture_output=True))
print(attempt("cat; exit 3", shell=True, input="text\n", text=True, capture_output=True))
for command in (["false"], ["sh", "-c", "kill -TERM $$"]):
    try:
        subprocess.run(command, check=True)
    except subprocess.CalledProcessError as error:
        print(error.returncode, error.cmd, error.output)
print(attempt(["/nonexistent/program"]))
print(attempt(["true"], cwd="/nonexistent"))
print(attempt(["/"]))
print(attempt(["sleep", "60"], timeout=0.05))
print(attempt(["pwd"], cwd="/", stdout=subprocess.PIPE).stdout)
print(attempt(["/usr/bin/env"], env={"ONE": "1", "TWO": "zwei"}, stdout=subprocess.PIPE, text=True).stdout)
print(attempt(["sh", "-c", "echo out; echo err >&2"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout)
print(attempt(["sh", "-c", "echo lost; echo err >&2"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE))
print(subprocess.check_output(["sh", "-c", "echo $0 $1", "a", "b c"]))
print(subprocess.getstatusoutput("echo said; exit 2"), subprocess.call(["true"]))
print(attempt([]), attempt(["a\0b"]), attempt(["true"], env={"a=b": "c"}), sep="\n")

# More than a pipe holds, both ways.
large = bytes(range(256)) * 2000
print(attempt(["cat"], input=large, capture_output=True).stdout == large)

with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
    print(process.poll(), process.stdin.write("line\n"))
    process.stdin.flush()
    print(repr(process.stdout.readline()))
    process.stdin.close()
    print(process.wait(), process.returncode)
process = subprocess.Popen(["sleep", "60"])
process.send_signal(signal.SIGINT)
print(process.wait(), process)

# Descriptors: only what is passed on arrives.
reader, writer = os.pipe()
os.set_inheritable(writer, True)
listing = "cd /proc/self/fd; for fd in 3 4 5 6 7 8 9; do test -e $fd && echo $fd; done; true"
print(attempt(["sh", "-c", listing], stdout=subprocess.PIPE, text=True).stdout)
print(attempt(["sh", "-c", f"echo passed >&{writer}"], pass_fds=[writer]).returncode, os.read(reader, 100))
print(attempt(["sh", "-c", f"echo kept >&{writer}"], close_fds=False).returncode, os.read(reader, 100))
os.close(reader)
os.close(writer)

# Before the program.
print(attempt(["sh", "-c", "umask"], umask=0o27, stdout=subprocess.PIPE).stdout)
print(attempt(["pwd"], preexec_fn=lambda: os.chdir("/usr"), stdout=subprocess.PIPE).stdout)
print(attempt(["pwd"], preexec_fn=lambda: 1 / 0))
first = subprocess.run(["sh", "-c", "ps -o sid= -p $$ 2>/dev/null || echo $$"], start_new_session=True, stdout=subprocess.PIPE)
print(first.returncode)
print(attempt(["sh", "-c", "trap '' PIPE; echo fine"], restore_signals=False, stdout=subprocess.PIPE).stdout)
with os.popen("echo popen; exit 1") as stream:
    print(stream.read())
with os.popen("cat >&2 && exit 4", "w") as stream:
    pass
