//! Machine code as programs and their users meet it: what `sys._jit` says, little memory, interrupts, forks, counters.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

fn copperplate(engine: &str, program: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_copperplate"));
    command
        .args(["--engine", engine, "-c", program])
        .env("COPPERPLATE_HOT", "2")
        .env("COPPERPLATE_HOT_EXIT", "2")
        .env_remove("COPPERPLATE_ENGINE")
        .env_remove("COPPERPLATE_JIT_MEMORY")
        .stdin(Stdio::null());
    command
}

/// What a program prints.
fn printed(command: &mut Command) -> String {
    let done = command.output().expect("copperplate runs");
    let errors = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{errors}");
    String::from_utf8_lossy(&done.stdout).into_owned()
}

/// What a program prints, and the numbers of `--stats`; those of groups are called by their own names.
fn counted(command: &mut Command) -> (String, HashMap<String, u64>) {
    let file = std::env::temp_dir().join(format!(
        "copperplate-stats-{}-{:?}",
        std::process::id(),
        std::thread::current().id()
    ));
    // The statistics' option comes before the program.
    let mut with_stats = Command::new(command.get_program());
    with_stats
        .arg(format!("--stats={}", file.display()))
        .args(command.get_args())
        .stdin(Stdio::null());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => with_stats.env(name, value),
            None => with_stats.env_remove(name),
        };
    }
    let text = printed(&mut with_stats);
    let stats = std::fs::read_to_string(&file).expect("statistics");
    let _ = std::fs::remove_file(&file);
    let number = |line: &str| {
        let (name, value) = line.trim().trim_end_matches(',').rsplit_once(": ")?;
        Some((name.trim_matches('"').to_owned(), value.parse().ok()?))
    };
    (text, stats.lines().filter_map(number).collect())
}

/// A loop with a branch and a call, whose sum is known.
const LOOPS: &str = "
def step(i):
    return i * 3 & 15

def run(n):
    total = 0
    for i in range(n):
        if i % 5:
            total += step(i)
        else:
            total -= 1
    return total

print(run(20000))
";

const SUM: &str = "116000\n";

#[test]
fn dumps_say_why_micro_ops_went() {
    let file = std::env::temp_dir().join(format!("copperplate-dump-{}", std::process::id()));
    let mut command = Command::new(env!("CARGO_BIN_EXE_copperplate"));
    command
        .args(["--engine", "uops", "--dump-traces"])
        .arg(&file)
        .args(["-c", LOOPS])
        .env("COPPERPLATE_HOT", "2");
    assert_eq!(printed(&mut command), SUM);
    let dump = std::fs::read_to_string(&file).expect("a dump");
    let _ = std::fs::remove_file(&file);
    let (_, rest) = dump.split_once("-- before\n").expect("what was built");
    let (before, rest) = rest.split_once("-- after\n").expect("what is left");
    let after = rest.split("\n== trace").next().unwrap_or(rest);
    let insts = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| line.starts_with("    "));
        lines.map(str::to_owned).collect()
    };
    let notes = |what: &str| -> Vec<String> {
        let lines = insts(before).into_iter().filter(|line| line.contains(what));
        lines
            .map(|line| {
                line.split_once("// ")
                    .map_or("", |(_, note)| note)
                    .to_owned()
            })
            .collect()
    };
    // What is asked once need not be asked again, and what is in a local need not be loaded.
    assert!(
        notes("IS_INT")
            .iter()
            .any(|note| note == "gone: known guard"),
        "{before}"
    );
    assert!(
        notes("lend_slot")
            .iter()
            .all(|note| note == "gone: sink store"),
        "{before}"
    );
    // Whatever says nothing is there still, and nothing else is but what the exits of slots want.
    let stays = insts(before)
        .iter()
        .filter(|line| !line.contains("// gone"))
        .count();
    assert!(stays <= insts(after).len(), "{before}{after}");
    assert!(stays < insts(before).len() / 2, "{before}");
}

/// The command without an option or a variable that names an engine.
fn unasked(program: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_copperplate"));
    command
        .args(["-c", program])
        .env_remove("COPPERPLATE_ENGINE")
        .env_remove("PYTHON_JIT")
        .stdin(Stdio::null());
    command
}

#[test]
fn machine_code_is_made_unless_somebody_says_otherwise() {
    let program = "import sys; print(sys._jit.is_available(), sys._jit.is_enabled())";
    assert_eq!(printed(&mut unasked(program)), "True True\n");
    assert_eq!(
        printed(unasked(program).env("PYTHON_JIT", "1")),
        "True True\n"
    );
    assert_eq!(
        printed(unasked(program).env("PYTHON_JIT", "0")),
        "True False\n"
    );
    assert_eq!(
        printed(
            unasked(program)
                .env("PYTHON_JIT", "0")
                .env("COPPERPLATE_ENGINE", "jit")
        ),
        "True True\n"
    );
}

/// Objects that are made, filled and dropped: as micro-ops that takes longer.
const OBJECTS: &str = "
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

def run(n):
    total = 0
    for i in range(n):
        p = Point(i, i & 7)
        total += p.y
    return total

print(run(400000))
";

#[test]
fn what_micro_ops_make_slower_is_left_to_tier_1() {
    const REASON: &str = "its micro-ops are slower than tier 1";
    let (text, numbers) = counted(&mut copperplate("uops", OBJECTS));
    assert_eq!(text, "1400000\n");
    assert!(numbers.contains_key(REASON), "{numbers:?}");
    // Whoever counts what runs in traces wants all of it there.
    let (text, numbers) = counted(copperplate("uops", OBJECTS).env("COPPERPLATE_COUNT", "1"));
    assert_eq!(text, "1400000\n");
    assert!(!numbers.contains_key(REASON), "{numbers:?}");
}

#[test]
fn what_leads_from_trace_to_trace_is_one_run() {
    let program = "
def run(n):
    a = b = c = 0
    for i in range(n):
        if i & 1:
            a += 1
        elif i & 2:
            b += 1
        else:
            c += 1
    return a, b, c

print(run(100000))
";
    for engine in ["uops", "jit"] {
        let (text, numbers) = counted(copperplate(engine, program).env("COPPERPLATE_COUNT", "1"));
        assert_eq!(text, "(50000, 25000, 25000)\n");
        assert!(!numbers.contains_key("its runs are short"), "{numbers:?}");
    }
}

#[test]
fn floats_go_from_one_round_to_the_next_uncounted() {
    let program = "
def run(rows, n):
    t = 0.0
    for k in range(n):
        for a, b, c, d, e, f in rows:
            t += a * b + c * d + e * f
    return t

print(run([(1.5, 2.5, 0.5, 4.0, 3.0, 0.25)] * 100, 300))
";
    let (text, numbers) = counted(copperplate("uops", program).env("COPPERPLATE_COUNT", "1"));
    assert_eq!(text, "195000.0\n");
    assert!(numbers["hottest_references_before"] > 0, "{numbers:?}");
    assert_eq!(numbers["hottest_references_after"], 0, "{numbers:?}");
}

#[test]
fn what_invalidates_traces_is_named() {
    let program = "
class A:
    k = 1

def g(x):
    return x + 1

def f(n):
    total = 0
    for i in range(n):
        total += A.k + g(i)
    return total

f(300)
A.k = 2
f(300)
g = lambda x: x
print(f(300))
";
    let (text, numbers) = counted(&mut copperplate("jit", program));
    assert_eq!(text, "45450\n");
    assert!(numbers["a type changed"] > 0, "{numbers:?}");
    assert!(numbers["a dict changed"] > 0, "{numbers:?}");
    let named = numbers["a type changed"] + numbers["a dict changed"];
    assert_eq!(named, numbers["invalidated"], "{numbers:?}");
}

#[test]
fn hot_loops_become_machine_code() {
    let (text, numbers) = counted(&mut copperplate("jit", LOOPS));
    assert_eq!(text, SUM);
    assert!(numbers["compiled"] > 0, "{numbers:?}");
    assert!(numbers["compiled_bytes"] > numbers["compiled_operations"]);
    assert!(numbers["machine_code_entered"] > 0);
    assert!(numbers["machine_code_nanoseconds"] > 0);
    assert!(numbers["machine_code_nanoseconds"] < numbers["all_nanoseconds"]);
}

#[test]
fn traces_lead_to_each_other_without_leaving_machine_code() {
    let (_, numbers) = counted(&mut copperplate("jit", LOOPS));
    assert!(numbers["machine_code_entered"] < 200, "{numbers:?}");
}

#[test]
fn raises_and_their_handlers_stay_in_machine_code() {
    let program = "
def run(n):
    known = {i: 1 for i in range(100)}
    total = 0
    for i in range(n):
        try:
            total += known[i]
        except KeyError:
            total += 2
    return total

print(run(100_000))
";
    let (text, numbers) = counted(&mut copperplate("jit", program));
    assert_eq!(text, "199900\n");
    assert!(numbers["an exception"] > 90_000, "{numbers:?}");
    assert!(numbers["machine_code_entered"] < 200, "{numbers:?}");
}

#[test]
fn a_raise_that_ends_a_call_stays_in_machine_code() {
    let program = "
def find(n):
    if n == 0:
        raise IndexError
    find(n - 1)

def run(n):
    handled = 0
    for i in range(n):
        try:
            find(i % 5)
        except IndexError:
            handled += 1
    return handled

print(run(50_000))
";
    let (text, numbers) = counted(&mut copperplate("jit", program));
    assert_eq!(text, "50000\n");
    assert!(numbers["machine_code_entered"] < 1_000, "{numbers:?}");
}

#[test]
fn operands_of_many_kinds_have_one_trace_in_common() {
    let program = "
kinds = [type(f'Kind{number}', (), {}) for number in range(60)]
things = [kind() for kind in kinds]
for number, thing in enumerate(things):
    thing.first, thing.second = number, -number

def run(n):
    total = 0
    for i in range(n):
        thing = things[i % 60]
        thing.first += 1
        total += thing.first + thing.second
    return total

print(run(200_000))
";
    let (text, numbers) = counted(&mut copperplate("jit", program));
    assert_eq!(text, printed(&mut copperplate("threaded", program)));
    // A few for each of the places where an attribute is used.
    assert!(numbers["bridges"] < 30, "{numbers:?}");
    assert!(numbers["machine_code_entered"] < 10_000, "{numbers:?}");
}

#[test]
fn a_loop_whose_traces_are_all_short_is_left_to_tier_1() {
    let program = "
class Node:
    def __init__(self, left, value, right):
        self.left, self.value, self.right = left, value, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

def tree(first, count):
    if not count:
        return None
    half = count // 2
    return Node(tree(first, half), first + half, tree(first + half + 1, count - half - 1))

def run(tree, n):
    total = 0
    for _ in range(n):
        for value in tree:
            total += value
    return total

print(run(tree(0, 500), 40))
";
    let (text, numbers) = counted(&mut copperplate("jit", program));
    assert_eq!(text, "4990000\n");
    assert!(numbers["retired"] > 0, "{numbers:?}");
}

#[test]
fn a_round_that_is_very_long_is_left_to_tier_1() {
    let body = "        items.append(i)\n        items.pop()\n".repeat(300);
    let program = format!(
        "
def run(n):
    items = []
    for i in range(n):
{body}    return len(items)

print(run(100))
"
    );
    let (text, numbers) = counted(&mut copperplate("jit", &program));
    assert_eq!(text, "0\n");
    assert!(numbers["too long"] > 0, "{numbers:?}");
    assert_eq!(numbers["traces"], 0, "{numbers:?}");
}

#[test]
fn a_very_long_round_with_little_to_do_is_machine_code_in_pieces() {
    let body = "        a, b = b, a + 1\n".repeat(600);
    let program = format!(
        "
def run(n):
    a = b = 0
    for i in range(n):
{body}    return a + b

print(run(20_000))
"
    );
    let (text, numbers) = counted(&mut copperplate("jit", &program));
    assert_eq!(text, "12000000\n");
    assert!(numbers["too long"] > 2, "{numbers:?}");
    assert!(numbers["machine_code_entered"] < 200, "{numbers:?}");
}

#[test]
fn programs_can_ask() {
    let program = "
import sys
print(sys._jit.is_available(), sys._jit.is_enabled(), sys._jit.is_active())
def ask(n):
    found = set()
    for _ in range(n):
        found.add(sys._jit.is_active())
    return sorted(found)
print(ask(1), ask(2000))
";
    let answers = |engine| printed(&mut copperplate(engine, program));
    assert_eq!(answers("jit"), "True True False\n[False] [False, True]\n");
    let without = "True False False\n[False] [False]\n";
    assert_eq!(answers("threaded"), without);
    assert_eq!(answers("uops"), without);
}

#[test]
fn what_native_code_calls_is_not_in_machine_code() {
    let program = "
import sys
def key(_):
    inside.append(sys._jit.is_active())
    return 0
def ask(keys):
    around = []
    for one in keys:
        sorted((1,), key=one)
        around.append(sys._jit.is_active())
    return around
inside = []
around = ask([None] * 2000 + [key])
print(around[-1], inside)
";
    assert_eq!(printed(&mut copperplate("jit", program)), "True [False]\n");
}

#[test]
fn little_memory_is_enough_for_the_program() {
    let program = format!(
        "
def make(k):
    scope = {{}}
    exec(f'def loop(n):\\n t = 0\\n for i in range(n):\\n  t += i & {{k}}\\n return t', scope)
    return scope['loop']
loops = [make(k) for k in range(40)]
print(sum(loop(2000) for loop in loops))
{LOOPS}"
    );
    let expected = printed(&mut copperplate("threaded", &program));
    let (text, numbers) = counted(copperplate("jit", &program).env("COPPERPLATE_JIT_MEMORY", "4K"));
    assert_eq!(text, expected);
    assert!(numbers["compiled"] > 0, "{numbers:?}");
    assert!(
        numbers["the memory for machine code is full"] > 0,
        "{numbers:?}"
    );
}

#[test]
fn no_memory_switches_it_off() {
    let program = format!("import sys\nprint(sys._jit.is_enabled())\n{LOOPS}");
    let (text, numbers) = counted(copperplate("jit", &program).env("COPPERPLATE_JIT_MEMORY", "0"));
    assert_eq!(text, format!("False\n{SUM}"));
    assert_eq!(numbers["compiled"], 0);
    assert!(numbers.contains_key("machine code is switched off"));
}

#[test]
fn an_interrupt_ends_a_hot_loop() {
    let program = "
import sys
def run():
    i = 0
    try:
        while True:
            i += 1
            if i == 100000:
                print('running', flush=True)
    except KeyboardInterrupt:
        return i >= 100000
print(run())
";
    let mut child = copperplate("jit", program)
        .stdout(Stdio::piped())
        .spawn()
        .expect("copperplate runs");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let mut line = || lines.next().expect("a line").expect("text");
    assert_eq!(line(), "running");
    let number = child.id().to_string();
    let sent = Command::new("kill").args(["-INT", &number]).status();
    assert!(sent.expect("kill runs").success());
    assert_eq!(line(), "True");
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn a_forked_child_has_its_own_code_and_status() {
    let program = format!(
        "
import os, sys
{LOOPS}
child = os.fork()
if child:
    _, status = os.waitpid(child, 0)
print(run(30000))
if child == 0:
    sys.exit(9)
print(os.waitstatus_to_exitcode(status))
"
    );
    let expected = printed(&mut copperplate("threaded", &program));
    assert_eq!(printed(&mut copperplate("jit", &program)), expected);
    assert!(expected.ends_with("\n9\n"), "{expected}");
}

/// Functions without a loop anywhere: what calls them is native code, or themselves.
const CALLED: &str = "
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def key(n):
    return -n * 3 + fib(n & 3) * 0 + abs(n) * 0 + max(n, 1) * 0 + min(n, 1) * 0

print(fib(20))
print(sorted(range(200), key=key)[0])
";

#[test]
fn functions_get_hot_by_their_calls() {
    let (text, stats) = counted(&mut copperplate("uops", CALLED));
    assert_eq!(text, "6765\n199\n");
    assert!(stats["traces"] >= 2, "{stats:?}");
    // All but the calls before it was hot went on in traces: there are 21,891.
    assert!(stats["entered"] > 10_000, "{stats:?}");
}

/// Many functions with a loop each, one after the other, and one that is called all the time.
const PHASES: &str = "
def always(n):
    total = 0
    for i in range(n):
        total += i
    return total
total = 0
for phase in range(80):
    names = {}
    source = 'def one(n):\\n    t = 0\\n    for i in range(n):\\n        t += i * ' + str(phase) + '\\n    return t\\n'
    exec(source, names)
    one = names['one']
    keep = keep + [one] if phase else [one]
    for _ in range(300):
        total += one(5) + always(5)
print(total)
";

#[test]
fn what_is_entered_no_more_makes_room() {
    let expected = printed(&mut copperplate("threaded", PHASES));
    let (text, numbers) = counted(copperplate("jit", PHASES).env("COPPERPLATE_JIT_MEMORY", "32K"));
    assert_eq!(text, expected);
    assert!(numbers["cold"] > 10, "{numbers:?}");
}

#[test]
fn statistics_say_where_traces_are_left_and_why() {
    let program = "
def f(words):
    total = 0
    for word in words:
        total += word
    return total
f([1] * 5000 + [0.5])
";
    for engine in ["uops", "jit"] {
        let (_, numbers) = counted(&mut copperplate(engine, program));
        let here =
            |place: &&String| place.starts_with("f line 5 unit ") && place.ends_with(": IS_INT");
        let place = numbers.keys().find(here).expect("a place");
        assert_eq!(numbers[place], 1, "{engine}: {numbers:?}");
    }
}

#[test]
fn handlers_are_reached_in_traces() {
    // What is short between two exceptions does not pay.
    let work = "            some += i * 3 & 7; more += some ^ i; some -= more & 3\n".repeat(4);
    let program = format!(
        "
def f(n):
    handled = some = more = 0
    for i in range(n):
        try:
{work}
            {{}}[i]
        except KeyError:
            handled += 1
    return handled
print(f(5000))
"
    );
    for engine in ["uops", "jit"] {
        // What is counted stays in traces, also where micro-ops are slower.
        let (text, numbers) = counted(copperplate(engine, &program).env("COPPERPLATE_COUNT", "1"));
        assert_eq!(text, "5000\n");
        assert!(numbers["an exception"] > 4_000, "{numbers:?}");
    }
}

/// The class is another one at the end of each of the first recordings than at their beginning.
const CHANGED: &str = "
class A:
    x = 0

def f(n):
    a = A()
    total = 0
    for i in range(n):
        total += a.x
        if i < 6:
            A.x = i
    return total

print(f(2000))
";

#[test]
fn what_changes_while_it_is_recorded_makes_no_trace() {
    for engine in ["uops", "jit"] {
        let (text, numbers) = counted(&mut copperplate(engine, CHANGED));
        assert_eq!(text, "9980\n");
        assert!(numbers["outdated"] > 0, "{numbers:?}");
        // Later it stays as it is.
        assert!(numbers["traces"] > 0, "{numbers:?}");
    }
}
