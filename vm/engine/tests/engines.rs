//! The same programs on every engine: results, exceptions, and that nothing is left behind.

mod harness;

use copperplate_core::Thread;
use copperplate_engine::Engine;
use harness::{ENGINE, outcome, with_machine};

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
        "finalizers_run_in_time",
        r#"
log = []
class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        log.append(self.n)
def f(i):
    d = D(i)
    d = D(-i)
    return 1
for i in range(1, 4):
    f(i)
result = log
"#,
        r#"[1, -1, 2, -2, 3, -3]"#,
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

fn check(t: &mut Thread, engine: Engine, wrong: &mut Vec<String>) {
    ENGINE.set(engine);
    for (name, source, expected) in PROGRAMS {
        let runs = Engine::ALL.map(Engine::runs);
        let (found, _) = outcome(t, source);
        for (other, before) in Engine::ALL.into_iter().zip(runs) {
            assert_eq!(
                other.runs() > before,
                other == engine,
                "{name} on {engine:?} and {other:?}"
            );
        }
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
