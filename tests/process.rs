//! What a process meets besides its program: limits, signals, pipes, closed streams, files that cannot be read. Messages and exit
//! statuses are CPython's.

use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// A command for the shell, in which `$python` stands for the program under test.
fn shell(line: &str) -> Command {
    let mut command = Command::new("sh");
    let binary = env!("CARGO_BIN_EXE_copperplate");
    command
        .args(["-c", line])
        .env("python", binary)
        .env_remove("PYTHONUNBUFFERED")
        .stdin(Stdio::null());
    command
}

/// What a line of the shell prints and how it ends.
fn run(line: &str) -> (String, String, i32) {
    let Output {
        status,
        stdout,
        stderr,
    } = shell(line).output().expect("there is a shell");
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    (text(&stdout), text(&stderr), status.code().unwrap_or(-1))
}

/// The last line of what a program wrote to standard error, and its exit status.
fn failure(line: &str) -> (String, i32) {
    let (_, errors, status) = run(line);
    (errors.lines().last().unwrap_or_default().to_owned(), status)
}

/// A file of its own for a test.
fn file(name: &str, content: &[u8]) -> PathBuf {
    let path = std::env::temp_dir().join(format!("copperplate_{}_{name}", std::process::id()));
    std::fs::write(&path, content).expect("a temporary file");
    path
}

// Memory

/// What a program does with 600 megabytes of address space.
fn limited(program: &str) -> (String, String, i32) {
    let path = file("limited.py", program.as_bytes());
    let name = path.with_extension(format!("{:x}.py", program.len()));
    std::fs::rename(&path, &name).expect("the file is there");
    let result = run(&format!(
        "ulimit -v 600000; exec $python {}",
        name.display()
    ));
    let _ = std::fs::remove_file(name);
    result
}

#[test]
fn growing_without_end_is_a_memory_error() {
    for program in [
        "x = []\nwhile True: x.append(lambda: x)",
        "x = []\nwhile True: x.append([])",
        "x = 'a'\nwhile True: x += x",
        "d = {}\ni = 0\nwhile True: d[i] = i; i += 1",
        "class A: pass\nx = None\nwhile True:\n    a = A()\n    a.next = x\n    x = a",
        "s = set()\nwhile True: s.add((len(s), 1))",
        "x = b''\nwhile True: x += b'0123456789' * 1000000",
        "def f():\n    x = 'a'\n    while True: x = x + x\nf()",
        "def f():\n    x = 'a' * 1000\n    while True: x += 'a' * 1000\nf()",
        "[x for x in range(10**9)]",
        "{x for x in range(10**9)}",
        "x = 'a'\nwhile True: x = f'{x}{x}'",
    ] {
        let (_, errors, status) = limited(program);
        let last = errors.lines().last().unwrap_or_default();
        assert_eq!((last, status), ("MemoryError", 1), "{program}");
    }
}

#[test]
fn a_memory_error_can_be_caught_and_what_was_allocated_is_free_again() {
    let program = "
def fill():
    x = []
    while True:
        x.append(lambda: x)
for _ in range(3):
    try:
        fill()
    except MemoryError as e:
        print(repr(e))
import gc
gc.collect()
print(len([0] * 10**6))
";
    let (output, errors, status) = limited(program);
    let expected = "MemoryError()\n".repeat(3) + "1000000\n";
    assert_eq!(output, expected, "{errors}");
    assert_eq!(status, 0);
}

#[test]
fn memory_that_ran_out_again_and_again_is_there_again() {
    // Each time all is given back, in pieces of other sizes; what is kept back for the moment must help those who ask the system, too.
    let program = "
def fill(make):
    made = []
    while True:
        made.append(make(len(made)))
def attempt(act):
    try:
        act()
    except MemoryError:
        return
    print('there was room')
for make in (str, lambda i: [], lambda i: {i: i}, str, lambda i: (i,)):
    attempt(lambda: fill(make))
attempt(lambda: ' '.join(str(i) for i in range(10**9)))
attempt(lambda: ' '.join(str(i) for i in range(10**9)))
attempt(lambda: {i: [] for i in range(10**9)})
print('survived')
";
    let (output, errors, status) = limited(program);
    assert_eq!((&*output, status), ("survived\n", 0), "{errors}");
}

#[test]
fn a_list_whose_representation_has_no_room_is_represented_again() {
    let program = "
items = ['x' * 10**6] * 1000
try:
    repr(items)
except MemoryError as e:
    print(repr(e))
items[:] = ['y']
print(items)
";
    let (output, errors, status) = limited(program);
    assert_eq!(
        (&*output, status),
        ("MemoryError()\n['y']\n", 0),
        "{errors}"
    );
}

#[test]
fn a_list_of_ten_million_nodes_is_freed() {
    let program = "
import weakref
class Node:
    def __init__(self, next): self.next = next
last = first = Node(None)
gone = weakref.ref(last)
for _ in range(10_000_000): first = Node(first)
del last
print(gone() is None)
del first
print(gone() is None)
";
    let path = file("ten_million.py", program.as_bytes());
    let engines: &[&str] = if cfg!(feature = "native") {
        &["match", "threaded", "uops", "jit"]
    } else {
        &["match", "uops"]
    };
    for engine in engines {
        let line = format!("exec $python --engine {engine} {}", path.display());
        let (output, errors, status) = run(&line);
        assert_eq!(
            (&*output, status),
            ("False\nTrue\n", 0),
            "{engine}: {errors}"
        );
    }
    let _ = std::fs::remove_file(path);
}

#[test]
fn weak_references_are_emptied_where_there_is_no_memory() {
    let program = "
import gc, weakref
class Thing: pass
calls = 0
def call(reference):
    global calls
    calls += 1
thing, circle = Thing(), Thing()
circle.me = circle
references = [weakref.ref(one, call) for one in (thing, circle) for _ in range(500_000)]
filling = []
try:
    while True: filling.append(bytearray(1 << 20))
except MemoryError:
    del thing
    print(calls)
    del circle
    gc.collect()
    print(calls)
";
    let (output, errors, status) = limited(program);
    assert_eq!((&*output, status), ("500000\n1000000\n", 0), "{errors}");
}

#[test]
fn what_is_too_large_is_a_memory_error_wherever_it_is_made() {
    let program = r#"
cases = r"""
b'x'.ljust(10**9)
b'x'.zfill(10**9)
bytearray(b'x').rjust(10**9)
b'\t'.expandtabs(10**9)
'\t'.expandtabs(10**9)
'x'.center(10**9)
'x' * 10**9
b'x' * 10**9
[0] * 10**8
(0,) * 10**8
bytearray(10**9)
bytes(10**9)
S.replace('x', 'yyyyyyyy')
S.replace('', 'yyyyyyyy')
S.split('x')
S.join([S] * 10)
list(S)
B.join([B] * 10)
B.hex(':')
B.replace(b'x', b'yyyyyyyy')
B.split(b'x')
[L[:] for _ in range(20)]
[L + L for _ in range(20)]
[L.copy() for _ in range(20)]
[L[::-1] for _ in range(20)]
[list(L) for _ in range(20)]
[tuple(L) for _ in range(20)]
[sorted(L) for _ in range(20)]
[*L, *L, *L, *L, *L, *L, *L, *L, *L, *L, *L, *L, *L, *L, *L]
L.__imul__(100)
L.__setitem__(slice(0, 0), L * 15)
list(range(10**8))
tuple(range(10**8))
set(range(10**8))
dict.fromkeys(range(10**8))
[[N + 1, N - 1, ~N, -N] for _ in range(10)]
[[N | 1, N ^ N + 1, N & N + 1] for _ in range(10)]
[[N << 1, N >> 1] for _ in range(10)]
[[hex(N), bin(N), f'{N:x}'] for _ in range(10)]
N * N * N * N
1 << 10**10
10 ** 10**10
(1).to_bytes(10**9)
[N.to_bytes(10**8) for _ in range(10)]
int('1' * 10**8, 16) ** 20
format(1, '1000000000')
format('x', '1000000000')
format(1.5, '.1000000000f')
format(1.5, '.1000000000e')
format(1, '01000000000,d')
'%1000000000d' % 1
'%.1000000000d' % 1
'%.1000000000f' % 1.5
b'%1000000000d' % 1
__import__('random').getrandbits(10**10)
__import__('random').randbytes(10**9)
__import__('os').urandom(10**9)
__import__('os').read(0, 10**9)
open('/dev/zero').read(10**9)
open('/dev/zero').read()
open('/dev/zero', 'rb').read(10**9)
open('/dev/zero', 'rb', buffering=0).read(10**9)
open('/dev/zero', 'rb', buffering=10**9).read(1)
__import__('array').array('d', [0]) * 10**9
__import__('struct').pack('1000000000s', b'x')
__import__('hashlib').shake_128(b'').hexdigest(2**29 - 1)
next(__import__('itertools').product([1], repeat=10**9))
__import__('itertools').combinations([1], 10**9)
int.from_bytes(B) ** 20
f'{S}{S}{S}{S}{S}{S}{S}{S}{S}{S}{S}{S}'
__import__('re').sub('x', 'yyyyyyyy', S)
__import__('re').findall('x', S)
__import__('re').split('x', S)
__import__('json').dumps([S] * 12)
__import__('io').StringIO(S + S).read() * 20
[__import__('array').array('d', B).tolist() for _ in range(20)]
[memoryview(B).tolist() for _ in range(20)]
[__import__('collections').deque(L).copy() for _ in range(20)]
list(__import__('itertools').batched(range(10**9), 10**9))
__import__('math').factorial(10**10)
__import__('math').perm(10**9, 5 * 10**8)
__import__('math').comb(10**9, 5 * 10**8)
('\u1234' * 10**8).encode('ascii', 'xmlcharrefreplace')
__import__('time').strftime('%c' * 10**8)
setattr(type('A', (), {})(), S * 5, 1)
""".strip().splitlines()
S, B, L, N = 'x' * 5 * 10**7, b'x' * 5 * 10**7, [0] * 3 * 10**6, 1 << 4 * 10**8
items = L[:]
for text in cases:
    try:
        eval(text)
    except MemoryError:
        pass
    else:
        print(text)
    L[:] = items
print('goes on')
"#;
    let (output, errors, status) = limited(program);
    assert_eq!((&*output, status), ("goes on\n", 0), "{errors}");
}

#[test]
fn products_whose_parts_have_no_room_are_a_memory_error() {
    let program = r#"
N = (1 << 2 * 10**7) - 3
filled = []
try:
    while True:
        filled.append(bytes(2 * 10**6))
except MemoryError:
    pass
done = set()
while filled and len(done) < 2:
    del filled[-1:]
    try:
        N * N
        done.add('a product')
    except MemoryError:
        done.add('an error')
print(*sorted(done))
"#;
    let (output, errors, status) = limited(program);
    assert_eq!((&*output, status), ("a product an error\n", 0), "{errors}");
}

#[test]
fn recursion_without_a_limit_ends_in_an_exception() {
    for program in [
        "def f(n): return f(n + 1) + 1\nf(0)",
        "class A:\n    def __init__(self): A()\nA()",
        "def f():\n    yield from f()\nlist(f())",
        "def f(n):\n    try: f(n + 1)\n    finally: pass\nf(0)",
        "def f(n): return [*map(f, [n])]\nf(0)",
    ] {
        let program = format!("import sys\nsys.setrecursionlimit(10**7)\n{program}");
        let (_, errors, status) = limited(&program);
        let last = errors.lines().last().unwrap_or_default();
        let is_one = last.starts_with("RecursionError: ") || last == "MemoryError";
        assert!(is_one && status == 1, "{program}\n{last}");
    }
}

#[test]
fn what_a_large_structure_took_is_the_systems_again_when_it_is_gone() {
    let program = "
def resident():
    for line in open('/proc/self/status'):
        if line.startswith('VmRSS:'):
            return int(line.split()[1])
class Node:
    __slots__ = ('next',)
def chain():
    last = None
    for _ in range(10**6):
        node = Node()
        node.next, last = last, node
    return last
def lists():
    return [[number] for number in range(10**6)]
def tree(depth):
    return depth and [tree(depth - 1), tree(depth - 1)]
def texts():
    return {number: str(number) for number in range(10**6)}
start = resident()
for make in chain, lists, lambda: tree(19), texts:
    value = make()
    full = resident()
    del value
    print(full - start > 40_000, resident() - start < (full - start) / 2)
";
    let path = file("resident.py", program.as_bytes());
    let (output, errors, _) = run(&format!("$python {}", path.display()));
    let _ = std::fs::remove_file(path);
    if cfg!(target_os = "linux") {
        assert_eq!(output, "True True\n".repeat(4), "{errors}");
    }
}

// Pipes and streams

#[test]
fn a_broken_pipe_is_reported_when_output_is_flushed_at_the_end() {
    let program = "import time; time.sleep(0.3); print('x')";
    let (_, errors, _) = run(&format!(
        "{{ $python -c \"{program}\"; echo $? >&2; }} | true"
    ));
    let expected = "Exception ignored while flushing sys.stdout:\nBrokenPipeError: [Errno 32] Broken pipe\n120\n";
    assert_eq!(errors, expected);
}

#[test]
fn a_broken_pipe_is_an_exception_where_it_is_noticed() {
    let program = "
import sys, time
time.sleep(0.3)
print('x')
try:
    sys.stdout.flush()
except BrokenPipeError as e:
    print(repr(e), file=sys.stderr)
";
    let path = file("pipe.py", program.as_bytes());
    let line = format!(
        "{{ $python -u {0}; $python {0}; echo $? >&2; }} | true",
        path.display()
    );
    let (_, errors, _) = run(&line);
    let _ = std::fs::remove_file(path);
    let lines: Vec<&str> = errors.lines().collect();
    assert_eq!(lines[..2], ["Traceback (most recent call last):", lines[1]]);
    assert_eq!(
        lines[lines.len() - 5..],
        [
            "BrokenPipeError: [Errno 32] Broken pipe",
            "BrokenPipeError(32, 'Broken pipe')",
            "Exception ignored while flushing sys.stdout:",
            "BrokenPipeError: [Errno 32] Broken pipe",
            "120"
        ]
    );
}

#[test]
fn both_streams_into_a_broken_pipe_end_quietly() {
    let (output, errors, _) =
        run("{ $python -c 'for i in range(100000): print(i)' 2>&1; echo $? >&2; } | head -1");
    assert_eq!((&*output, &*errors), ("0\n", "120\n"));
}

#[test]
fn a_full_device_is_reported() {
    let (_, errors, status) = run("$python -c 'print(1)' >/dev/full");
    let expected = "Exception ignored while flushing sys.stdout:\nOSError: [Errno 28] No space left on device\n";
    assert_eq!((&*errors, status), (expected, 120));
}

#[test]
fn streams_that_are_closed_are_none() {
    let show = "import sys; print(sys.stdin is None, sys.stdout is None, sys.stderr is None, file=sys.stderr or sys.stdout)";
    let (_, errors, _) = run(&format!("$python -c '{show}' <&- >&-"));
    assert_eq!(errors, "True True False\n");
    let (output, _, _) = run(&format!("$python -c '{show}' 2>&-"));
    assert_eq!(output, "False False True\n");
    assert_eq!(run("$python -c 'print(1)' >&-").2, 0);
    assert_eq!(run("$python -c 'raise ValueError(1)' 2>&-").2, 1);
    let (output, _, _) = run("$python -c 'print(open(\"/dev/null\").fileno())' <&-");
    assert_eq!(output, "0\n");
}

// Files

#[test]
fn programs_that_cannot_be_read() {
    let folder = std::env::temp_dir();
    let gone = folder.join("copperplate_no_such_file.py");
    let (last, status) = failure(&format!("$python {}", gone.display()));
    assert!(
        last.ends_with(": [Errno 2] No such file or directory"),
        "{last}"
    );
    assert_eq!(status, 2);
    let (last, status) = failure("cd / && $python /dev/fd");
    assert!(
        last.ends_with("can't find '__main__' module in '/dev/fd'"),
        "{last}"
    );
    assert_eq!(status, 1);
    for (content, message) in [
        (
            &b"x = 1\0\n"[..],
            "SyntaxError: source code cannot contain null bytes",
        ),
        (
            b"x = 1\n'\xe9'\n",
            "SyntaxError: Non-UTF-8 code starting with '\\xe9' in file ",
        ),
        (b"# coding: nope\n", "SyntaxError: unknown encoding: nope"),
        (
            b"\xff\xfex\0=\0\x31\0\n\0",
            "SyntaxError: Non-UTF-8 code starting with '\\xff' in file ",
        ),
        (
            b"# coding: utf-16\nx = 1",
            "SyntaxError: 'utf-16' codec can't decode bytes in position 0-1: Stream does not start with BOM",
        ),
        (
            b"# coding: rot13\n",
            "SyntaxError: 'rot13' is not a text encoding",
        ),
        (
            b"# coding: ascii\n# \xe9\n",
            "SyntaxError: 'ascii' codec can't decode",
        ),
        (
            b"\xef\xbb\xbf# coding: latin-1\n",
            "SyntaxError: encoding problem: iso-8859-1 with BOM",
        ),
    ] {
        let path = file("unreadable.py", content);
        let (last, status) = failure(&format!("$python {}", path.display()));
        let _ = std::fs::remove_file(path);
        assert!(last.starts_with(message), "{last}");
        assert_eq!(status, 1);
    }
}

#[test]
fn null_bytes_in_a_program_from_standard_input() {
    let (output, errors, status) = run("printf 'print(1)\\n\\0print(2)\\n' | $python");
    let expected =
        "  File \"<stdin>\", line 2\n    \nSyntaxError: source code cannot contain null bytes\n";
    assert_eq!((&*output, &*errors, status), ("", expected, 1));
}

#[test]
fn declarations_of_encodings_mean_nothing_in_commands() {
    let (output, errors, _) = run("$python -c '# coding: latin-1\nprint(len(\"\u{e9}\"))'");
    assert_eq!((&*output, &*errors), ("1\n", ""));
}

#[test]
fn optimized_code_has_no_assertions_and_then_no_docstrings() {
    let program = "import string, sys\n\
        def f():\n    'Said.'\n    assert False\n    return __debug__\n\
        try: print(f(), end=' ')\n\
        except AssertionError: print('asserted', end=' ')\n\
        code = compile('assert 0', '', 'exec', optimize=0)\n\
        try: exec(code)\n\
        except AssertionError: print('asked', end=' ')\n\
        exec('assert sys.flags.optimize == 0')\n\
        print(f.__doc__, bool(string.__doc__), string.capwords.__doc__ is None, __builtins__.__debug__)\n";
    let path = file("optimized.py", program.as_bytes());
    for (options, expected) in [
        ("$python", "asserted asked Said. True False True\n"),
        ("$python -O", "False asked Said. True False False\n"),
        ("$python -OO", "False asked None False True False\n"),
        (
            "PYTHONOPTIMIZE=2 $python",
            "False asked None False True False\n",
        ),
        (
            "PYTHONOPTIMIZE=yes $python",
            "False asked Said. True False False\n",
        ),
    ] {
        let (output, errors, _) = run(&format!("{options} {}", path.display()));
        assert_eq!((&*output, &*errors), (expected, ""), "{options}");
    }
    let _ = std::fs::remove_file(path);
}

#[test]
fn programs_that_nobody_may_read() {
    let path = file("secret.py", b"print(1)\n");
    let hidden = std::fs::Permissions::from_mode(0o000);
    std::fs::set_permissions(&path, hidden).expect("the file is there");
    let mut command = Command::new(env!("CARGO_BIN_EXE_copperplate"));
    command.arg(&path);
    // SAFETY: the function only asks.
    if unsafe { libc::geteuid() } == 0 {
        // The superuser may read it.
        command.uid(65534);
    }
    let output = command.output();
    let _ = std::fs::remove_file(&path);
    let Ok(output) = output else {
        // That user may not even run the program.
        return;
    };
    let errors = String::from_utf8_lossy(&output.stderr);
    let expected = format!(
        "can't open file '{}': [Errno 13] Permission denied\n",
        path.display()
    );
    assert!(errors.ends_with(&expected), "{errors}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn files_of_modules_are_told_from_the_root() {
    let folder = std::env::temp_dir().join(format!("copperplate_{}_modules", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    let module = folder.join("beside.py");
    std::fs::write(&module, "print(__file__)\n").expect("a file");
    let folder = std::fs::canonicalize(&folder).expect("it is there");
    // The first entry of the path is empty, and means the folder that is the current one then.
    let (output, errors, status) = run(&format!(
        "cd {} && $python -c 'import beside'",
        folder.display()
    ));
    let expected = format!("{}\n", folder.join("beside.py").display());
    assert_eq!((output, status), (expected, 0), "{errors}");
    let _ = std::fs::remove_dir_all(folder);
}

#[test]
fn seeds_of_hashes() {
    let show = "$python -c 'print(hash(\"text\"))'";
    let seeded = |seed: &str| run(&format!("PYTHONHASHSEED='{seed}' {show}"));
    assert_eq!(seeded("0"), seeded("0"));
    assert_eq!(seeded("4294967295"), seeded("4294967295"));
    assert_eq!(seeded("7"), seeded(" 7"));
    assert_ne!(seeded("0"), seeded("7"));
    assert_ne!(seeded("random"), seeded("random"));
    assert_ne!(seeded(""), seeded(""));
    for seed in ["x", "-1", "4294967296", "1 ", "0x1"] {
        let (_, errors, status) = seeded(seed);
        let expected = "Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]\n";
        assert!(errors.starts_with(expected), "{seed}: {errors}");
        assert_eq!(status, 1, "{seed}");
    }
}

#[test]
fn programs_in_other_encodings() {
    for (encoding, bytes, character) in [
        ("latin-1", &b"\xe9"[..], 'é'),
        ("cp1252", b"\x80", '€'),
        ("koi8-r", b"\xc1", 'а'),
        ("shift_jis", b"\x83\x41", 'ア'),
    ] {
        let shown = match u32::from(character) {
            code @ ..0x100 => format!("'\\x{code:02x}'"),
            code => format!("'\\u{code:04x}'"),
        };
        let mut content = format!("# -*- coding: {encoding} -*-\nprint(ascii('").into_bytes();
        content.extend_from_slice(bytes);
        content.extend_from_slice(b"'))\n1 / 0  # ");
        content.extend_from_slice(bytes);
        let path = file(&format!("{encoding}.py"), &content);
        let (output, errors, _) = run(&format!("$python {}", path.display()));
        let _ = std::fs::remove_file(path);
        if errors.contains("unknown encoding: shift_jis") {
            // Its codec is one of those that are not there.
            continue;
        }
        assert_eq!(output.trim_end(), shown, "{encoding}: {errors}");
        // Lines in tracebacks are decoded as well.
        let line = format!("    1 / 0  # {character}\n    ~~^~~\n");
        assert!(errors.contains(&line), "{encoding}: {errors}");
    }
}

#[test]
fn natives_that_lead_to_natives_end_in_an_exception() {
    // Most of these crash CPython.
    let program = include_str!("deep_natives.py");
    let path = file("deep_natives.py", program.as_bytes());
    let native = cfg!(feature = "native").then_some(["threaded", "jit"]);
    for engine in ["match", "uops"]
        .into_iter()
        .chain(native.into_iter().flatten())
    {
        let (output, errors, status) = run(&format!(
            "exec $python --engine {engine} {}",
            path.display()
        ));
        assert_eq!(status, 0, "{engine}: {errors}");
        for line in output.lines() {
            // What takes little stack where it is optimized comes to its end.
            let ended = line.ends_with(" RecursionError") || line.ends_with(" done");
            assert!(ended, "{engine}: {line}");
        }
        assert_eq!(output.lines().count(), 30, "{engine}: {output}");
    }
    let _ = std::fs::remove_file(path);
}

// Interrupts

/// Starts a program, and interrupts it once it has said that it is ready.
fn interrupted(program: &str) -> (String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_copperplate"));
    // SAFETY: `signal` may be called between fork and exec.
    unsafe {
        command.pre_exec(|| {
            libc::signal(libc::SIGINT, libc::SIG_DFL);
            Ok(())
        });
    }
    let text = format!("print('ready', flush=True)\n{program}");
    let mut child = command
        .args(["-c", &text])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut ready = [0; 6];
    let output = child.stdout.as_mut().expect("a pipe");
    output.read_exact(&mut ready).expect("it is ready");
    std::thread::sleep(Duration::from_millis(300));
    // SAFETY: sends a signal to the child, which has not been waited for.
    unsafe { libc::kill(child.id() as i32, libc::SIGINT) };
    let signal = wait(&mut child);
    let mut errors = String::new();
    let stderr = child.stderr.as_mut().expect("a pipe");
    stderr.read_to_string(&mut errors).expect("text");
    (errors.lines().last().unwrap_or_default().to_owned(), signal)
}

/// The signal that ends a process; it is killed when it takes longer than anybody would wait.
fn wait(child: &mut Child) -> Option<i32> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(60) {
        if let Some(status) = child.try_wait().expect("a child") {
            return status.signal();
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.kill().expect("a child");
    panic!("the interrupt did not end it");
}

#[test]
fn an_interrupt_ends_loops_native_calls_and_sleeps() {
    for program in [
        "while True: pass",
        "import itertools; sum(itertools.repeat(1))",
        "import itertools; list(itertools.compress(itertools.count(), itertools.repeat(0)))",
        "import time; time.sleep(100)",
        "input()",
        "max(i for i in iter(int, 1))",
        "'a' in iter(int, 'a')",
        "import re; re.match('(a*)*b', 'a' * 50)",
        "import re; re.sub('(a|aa)*b', '', 'a' * 100)",
        "import re; list(re.finditer('(x+x+)+y', 'x' * 100))",
        "7 ** 10 ** 8",
        "pow(3, 2 ** 200_000, 2 ** 200_001 - 1)",
        "import math; math.factorial(10**7)",
        "import math; math.comb(10**8, 10**7)",
        "import threading; lock = threading.Lock(); lock.acquire(); lock.acquire(timeout=100)",
    ] {
        let (last, signal) = interrupted(program);
        assert_eq!(
            (&*last, signal),
            ("KeyboardInterrupt", Some(libc::SIGINT)),
            "{program}"
        );
    }
}
