//! Programs nobody wrote: every engine must give the same for each.

mod harness;

use copperplate_core::Thread;
use copperplate_engine::Engine;
use harness::{ENGINE, outcome, with_machine};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// Programs in a run of the test; `COPPERPLATE_CASES` asks for more.
const CASES: u32 = 150;

/// What every program begins with. `t` keeps integers from growing without end.
const PRELUDE: &str = "\
G = 1
def t(v):
    if type(v) is int and (v > 2**70 or v < -2**70):
        return v % 1000003
    return v
def h(p, q):
    s = p
    return s if p == q else q
class O:
    def __init__(self, x):
        self.x = x
        self.y = 2
    def m(self, v):
        return self.x if v else v
def g(k):
    for i in range(k):
        yield h(i, i * 2)
";

/// What every program ends with: the function is run often enough for everything in it to specialize, with operands of
/// changing types.
const DRIVER: &str = "\
out = []
for args in [(1, 2, 3), (1, 2, 3), (1.5, 2, 0), (2**61 - 1, -1, 4), (True, None, 1e300), (-2**61, 0.0, 7)] * 3:
    try:
        out.append(f(*args, [1, 2.5, 3], O(1)))
    except Exception as e:
        out.append((type(e).__name__, str(e)))
result = out
";

fn leaf() -> impl Strategy<Value = String> {
    let places = prop::sample::select(vec![
        "a", "b", "c", "n", "G", "l[0]", "l[1]", "l[-1]", "o.x", "o.y", "0", "1", "2", "-1", "7",
        "2**61", "-2**61", "0.5", "-0.0", "1e308", "1e-320", "True", "False", "None",
    ]);
    places.prop_map(str::to_string)
}

fn expression() -> impl Strategy<Value = String> {
    leaf().prop_recursive(3, 12, 3, |inner| {
        let operators = prop::sample::select(vec!["+", "-", "*", "/", "//", "%", "&", "|", "^"]);
        let comparisons = prop::sample::select(vec!["<", "<=", "==", "!=", ">", ">=", "is", "is not"]);
        prop_oneof![
            4 => (inner.clone(), operators, inner.clone()).prop_map(|(a, op, b)| format!("({a} {op} {b})")),
            3 => (inner.clone(), comparisons, inner.clone()).prop_map(|(a, op, b)| format!("({a} {op} {b})")),
            1 => (inner.clone(), 0..5).prop_map(|(a, n)| format!("({a} << {n})")),
            1 => (inner.clone(), 0..5).prop_map(|(a, n)| format!("({a} >> {n})")),
            1 => inner.clone().prop_map(|a| format!("(-{a})")),
            1 => inner.clone().prop_map(|a| format!("(not {a})")),
            1 => (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} and {b})")),
            1 => (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("h({a}, {b})")),
            1 => inner.clone().prop_map(|a| format!("o.m({a})")),
            1 => inner.clone().prop_map(|a| format!("({a} in l)")),
            1 => (inner.clone(), inner.clone(), inner).prop_map(|(a, b, c)| format!("({a} if {b} else {c})")),
        ]
    })
}

/// Statements as lines, indented from the left margin.
fn statement() -> BoxedStrategy<Vec<String>> {
    let targets = prop::sample::select(vec!["a", "b", "c", "G", "l[0]", "l[2]", "o.x", "o.z"]);
    let simple = prop_oneof![
        6 => (targets, expression()).prop_map(|(target, value)| vec![format!("{target} = t({value})")]),
        1 => leaf().prop_map(|value| vec![format!("a += {value}")]),
        1 => Just(vec!["a, b = b, a".to_string()]),
        1 => Just(vec!["r.append((a, b))".to_string()]),
        1 => expression().prop_map(|value| vec![format!("if {value}: return (a, {value})")]),
    ];
    simple
        .prop_recursive(2, 16, 4, |inner| {
            let block = || {
                prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| {
                    parts
                        .concat()
                        .into_iter()
                        .map(|line| format!("    {line}"))
                        .collect::<Vec<_>>()
                })
            };
            let headed = |head: String, block: Vec<String>| [vec![head], block].concat();
            prop_oneof![
                (expression(), block(), block()).prop_map(move |(test, then, otherwise)| {
                    [
                        headed(format!("if {test}:"), then),
                        headed("else:".into(), otherwise),
                    ]
                    .concat()
                }),
                (0..4, block())
                    .prop_map(move |(n, block)| headed(format!("for i in range({n}):"), block)),
                (0..4, block())
                    .prop_map(move |(n, block)| headed(format!("for i in g({n}):"), block)),
                block().prop_map(move |block| headed("for v in l[:3]:".into(), block)),
                (expression(), block()).prop_map(move |(test, block)| {
                    let mut lines = headed(format!("while n > 0 and ({test}) != 3:"), block);
                    lines.insert(1, "    n -= 1".into());
                    lines
                }),
                block().prop_map(move |block| {
                    let handler = vec!["    r.append(type(e).__name__)".to_string()];
                    [
                        headed("try:".into(), block),
                        headed("except Exception as e:".into(), handler),
                    ]
                    .concat()
                }),
            ]
        })
        .boxed()
}

fn program() -> impl Strategy<Value = String> {
    prop::collection::vec(statement(), 1..6).prop_map(|statements| {
        let body: String = statements
            .concat()
            .iter()
            .map(|line| format!("    {line}\n"))
            .collect();
        format!(
            "{PRELUDE}def f(a, b, c, l, o):\n    global G\n    n = 5\n    r = []\n{body}    \
             return (a, b, c, l, o.x, n, r, G)\n{DRIVER}"
        )
    })
}

fn agree(t: &mut Thread) {
    if Engine::Threaded.hook().is_none() {
        eprintln!("skipped: only one engine in this build");
        return;
    }
    let asked = std::env::var("COPPERPLATE_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok());
    let cases = asked.unwrap_or(CASES);
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let machine = std::cell::RefCell::new(t);
    // A program that leaves by an exception says little.
    let ran_through = std::cell::Cell::new(0);
    let outcome = TestRunner::new(config).run(&program(), |source| {
        let mut t = machine.borrow_mut();
        ENGINE.set(Engine::Match);
        let oracle = outcome(&mut t, &source);
        ENGINE.set(Engine::Threaded);
        let found = outcome(&mut t, &source);
        ran_through.set(ran_through.get() + u32::from(oracle.starts_with('[')));
        prop_assert_eq!(
            found,
            oracle,
            "the threaded tier disagrees with the match loop on\n{}",
            source
        );
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
    assert!(
        ran_through.get() * 10 > cases * 9,
        "only {} of {cases} programs ran through",
        ran_through.get()
    );
}

#[test]
fn engines_agree_on_generated_programs() {
    with_machine(agree);
}
