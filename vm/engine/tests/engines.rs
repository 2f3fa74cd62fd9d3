//! The same programs on every engine: results, exceptions, and that nothing is left behind.

use std::cell::Cell;
use std::sync::Arc;

use copperplate_compiler::{Mode, Options};
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::function::Function;
use copperplate_core::hooks::Hooks;
use copperplate_core::native::NativeFunction;
use copperplate_core::str::Str;
use copperplate_core::thread::Vm;
use copperplate_core::{Layout, Thread, Value, Word, exception, types};
use copperplate_engine::Engine;
use copperplate_objects::testing;
use copperplate_objects::types::build_class::{BUILD_CLASS, run_body};

const STACK: usize = 64 << 20;

thread_local! {
    static ENGINE: Cell<Engine> = const { Cell::new(Engine::Match) };
}

/// Runs frames on the engine under test.
fn run(t: &mut Thread) -> Word {
    match ENGINE.get().hook() {
        Some(hook) => hook(t),
        None => panic!("the engine is not part of this build"),
    }
}

fn hooks() -> Hooks {
    Hooks {
        run,
        compile: |t, _, _, _, _| Err(t.system_error("no compiler here")),
        import: |t, _| Err(t.system_error("no importer here")),
        report_unraisable: |t, exception, _| {
            eprintln!("unraisable: {}", testing::repr(t, exception))
        },
        disassemble: |_| String::new(),
    }
}

/// Runs a module's text and answers with `repr(result)`, or the exception.
fn outcome(t: &mut Thread, source: &str) -> String {
    let spec = copperplate_compiler::compile(source, "<test>", Mode::Exec, Options::default())
        .unwrap_or_else(|error| panic!("{error:?}"));
    let code = Code::load(t, &Arc::new(spec));
    let globals = Dict::new();
    let names = t.names();
    let dict = globals.exact::<Dict>().expect("a dict");
    dict.set_str(t, &names.__name__, Str::new("test"));
    let builtins = builtins(t);
    let code = code.exact::<Code>().expect("a code object");
    let function = Function::new(code, globals.clone(), builtins);
    let function = function.exact::<Function>().expect("a function");
    let ran = run_body(t, function, &globals);
    let answer = match ran {
        Err(raised) => testing::error::<Value>(t, Err(raised)),
        Ok(_) => {
            let name = t.vm().intern("result");
            match dict.get_str(t, &name) {
                Some(result) => testing::repr(t, &result),
                None => "no result".to_string(),
            }
        }
    };
    assert!(t.frame.is_null(), "a frame is left running");
    assert!(t.exception.is_empty(), "an exception is left");
    answer
}

/// Runs `test` on an OS thread with a virtual machine of its own.
fn with_machine(test: fn(&mut Thread)) {
    let work = move || {
        let mut thread = Thread::new(Vm::new(hooks()), STACK).expect("memory for frames");
        copperplate_objects::install(&mut thread);
        test(&mut thread);
    };
    let thread = std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(work)
        .expect("a thread");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}

/// A name, a module, and what CPython says `result` is.
const PROGRAMS: &[(&str, &str, &str)] = &[
    (
        "small_integers",
        r#"
result = [1 + 2, 7 - 9, 6 * 7]
"#,
        r#"[3, -2, 42]"#,
    ),
    (
        "integers_grow",
        r#"
a = 2**61 - 1
result = (a + 1, a * a, -a - 2)
"#,
        r#"(2305843009213693952, 5316911983139663487003542222693990401, -2305843009213693953)"#,
    ),
    (
        "while_loop",
        r#"
def f(n):
    i = 0
    s = 0
    while i < n:
        s = s + i * 2
        i += 1
    return s
result = f(1000)
"#,
        r#"999000"#,
    ),
    (
        "floats_overflow_to_the_heap",
        r#"
def f(n):
    x = 1.0
    for i in range(n):
        x = x * 1.5 + 0.25
    return x
result = (f(10), f(300), f(1000), f(2000))
"#,
        r#"(85.99755859375, 1.008019597952185e+53, 1.8507608953592623e+176, inf)"#,
    ),
    (
        "comparisons_of_floats",
        r#"
def f(n):
    x = 0.0
    while x < n:
        x = x + 0.5
    return x
result = (f(50.25), f(-1.0), 1.0 < float('nan'))
"#,
        r#"(50.5, 0.0, False)"#,
    ),
    (
        "recursive_calls",
        r#"
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
result = fib(18)
"#,
        r#"2584"#,
    ),
    (
        "attributes_and_methods",
        r#"
class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def add(self, o):
        return P(self.x + o.x, self.y + o.y)
p = P(0, 0)
for i in range(100):
    p = p.add(P(i, 1.5))
result = (p.x, p.y)
"#,
        r#"(4950, 150.0)"#,
    ),
    (
        "attributes_change_shape",
        r#"
class P:
    pass
def f(p):
    return p.x
ps = []
for i in range(40):
    p = P()
    if i % 3:
        p.y = i
    p.x = i
    if i % 5 == 0:
        p.__dict__
    if i == 30:
        P.x = 7
        del p.x
    ps.append(f(p))
result = ps
"#,
        r#"[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 7, 31, 32, 33, 34, 35, 36, 37, 38, 39]"#,
    ),
    (
        "a_method_is_replaced",
        r#"
class P:
    def m(self):
        return 1
def f(p):
    return p.m()
p = P()
out = []
for i in range(30):
    if i == 10:
        P.m = lambda self: 2
    if i == 20:
        p.m = lambda: 3
    out.append(f(p))
result = out
"#,
        r#"[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]"#,
    ),
    (
        "globals_come_and_go",
        r#"
def f():
    return x
out = []
x = 1
for i in range(20):
    if i == 5:
        y = 3
    if i == 10:
        x = 2
    if i == 15:
        del y
        abs2 = 1
    out.append(f())
result = out
"#,
        r#"[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]"#,
    ),
    (
        "a_builtin_is_shadowed",
        r#"
def f():
    return range(2)
out = []
for i in range(12):
    if i == 8:
        def range(n):
            return n + 1
    out.append(str(f()))
result = out[6:]
"#,
        r#"['range(0, 2)', 'range(0, 2)', '3', '3', '3', '3']"#,
    ),
    (
        "lists_iterate_and_store",
        r#"
def f(l):
    t = 0
    for v in l:
        t += v
    for i in range(3):
        l[i] = l[i] + 1
        t += l[i]
    return t
result = [f([1, 2, 3]) for _ in range(50)][-1]
"#,
        r#"15"#,
    ),
    (
        "a_list_grows_while_it_iterates",
        r#"
l = [1]
for v in l:
    if v < 20:
        l.append(v + 1)
result = l
"#,
        r#"[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]"#,
    ),
    (
        "tuples",
        r#"
def f(t):
    return t[0] + t[-1]
result = [f((i, 2, i)) for i in range(20)][-1]
"#,
        r#"38"#,
    ),
    (
        "generators_call_functions",
        r#"
def g(n):
    for i in range(n):
        yield add(i * i, 1)
def add(a, b):
    c = a
    return c + b
def h():
    s = 0
    for v in g(40):
        s = add(s, v)
    return s
result = [h() for _ in range(20)][-1]
"#,
        r#"20580"#,
    ),
    (
        "generators_delegate",
        r#"
def a():
    x = yield 1
    return x
def b():
    r = yield from a()
    yield r
g = b()
result = [g.__next__(), g.send(5)]
"#,
        r#"[1, 5]"#,
    ),
    (
        "exceptions_are_caught",
        r#"
def f(x):
    try:
        return 1 // x
    except ZeroDivisionError as e:
        return str(e)
result = [f(i % 2) for i in range(30)][-2:]
"#,
        r#"['division by zero', 1]"#,
    ),
    (
        "finally_runs",
        r#"
log = []
def f(x):
    for i in range(3):
        try:
            if i == x:
                continue
            log.append(i)
        finally:
            log.append(-i)
f(1)
result = log
"#,
        r#"[0, 0, -1, 2, -2]"#,
    ),
    (
        "recursion_ends",
        r#"
def f(n):
    return f(n + 1)
try:
    f(0)
except RecursionError as e:
    result = str(e)
"#,
        r#"'maximum recursion depth exceeded'"#,
    ),
    (
        "exceptions_leave",
        r#"
def f():
    return undefined
f()
"#,
        r#"NameError: name 'undefined' is not defined"#,
    ),
    (
        "closures",
        r#"
def make():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
c = make()
for _ in range(30):
    c()
result = c()
"#,
        r#"31"#,
    ),
    (
        "all_kinds_of_parameters",
        r#"
def f(a, b=2, *args, c, **kw):
    return (a, b, args, c, kw)
result = [f(1, c=3), f(1, 2, 3, 4, c=5, d=6)]
"#,
        r#"[(1, 2, (), 3, {}), (1, 2, (3, 4), 5, {'d': 6})]"#,
    ),
    (
        "unpacking",
        r#"
def f():
    a, (b, *c), d = 1, (2, 3, 4), 5
    return a, b, c, d
result = f()
"#,
        r#"(1, 2, [3, 4], 5)"#,
    ),
    (
        "conditions_of_all_kinds",
        r#"
def f(x):
    return 1 if x else 0
result = [f(v) for v in (0, 1, 0.0, 2.5, '', 'a', [], [0], None, True, False, {}, ())]
"#,
        r#"[0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0]"#,
    ),
    (
        "init_with_a_result_is_refused",
        r#"
class A:
    def __init__(self):
        return 1
A()
"#,
        r#"TypeError: __init__() should return None, not 'int'"#,
    ),
];

/// What CPython's functions do that the programs call.
fn builtins(t: &mut Thread) -> Value {
    let builtins = Dict::new();
    let dict = builtins.exact::<Dict>().expect("a dict");
    let classes = types::all()
        .into_iter()
        .chain(exception::all().into_iter().map(|(class, _)| class));
    for class in classes {
        dict.set_str(t, &t.vm().intern(&class.name()), class.value());
    }
    let build_class = NativeFunction::new(&BUILD_CLASS, None, None);
    dict.set_str(t, &t.vm().intern("__build_class__"), build_class);
    builtins
}

fn check(t: &mut Thread, engine: Engine, wrong: &mut Vec<String>) {
    ENGINE.set(engine);
    for (name, source, expected) in PROGRAMS {
        let found = outcome(t, source);
        if found != *expected {
            wrong.push(format!("{engine:?}: {name}: {found}, expected {expected}"));
        }
    }
}

// The static types are filled in once in a process, so there is one test.
#[test]
fn every_engine_gives_what_cpython_gives() {
    with_machine(|t| {
        let mut wrong = Vec::new();
        for engine in [Engine::Match, Engine::Threaded] {
            if engine.hook().is_some() {
                check(t, engine, &mut wrong);
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}
