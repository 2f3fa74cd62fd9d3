//! The grammar of generated programs: classes, and a function whose statements use them.

use super::surroundings::{AFTER, BEFORE, MUTATE, MUTATIONS};
use crate::choices::Choices;

/// How deep expressions and blocks go.
const DEPTH: u32 = 3;

/// Names, numbers at the edges of what fits a word, and other places; simplest first.
const LEAVES: &[&str] = &[
    "a",
    "b",
    "c",
    "1",
    "n",
    "i",
    "G",
    "K",
    "l[0]",
    "l[1]",
    "l[-1]",
    "o.x",
    "q.x",
    "z.x",
    "o.y",
    "o.kind",
    "q.kind",
    "o.p",
    "0",
    "2",
    "-1",
    "7",
    "0.5",
    "-0.0",
    "None",
    "True",
    "False",
    "'x'",
    "'\u{20ac}y'",
    "2**61 - 1",
    "2**61",
    "-2**61",
    "-2**61 - 1",
    "2**63",
    "1e308",
    "5e-324",
    "2.0**-127",
    "2.0**-128",
    "2.0**128",
    "2.0**129",
    "2.0**-896",
    "2.0**897",
    "float('inf')",
    "float('nan')",
    "d['x']",
    "d.get(a)",
    "z",
    "o",
    "(1, a)",
    "[b]",
];

/// Members of classes; `{e}` is an expression over `self` and `v`.
const MEMBERS: &[&str] = &[
    "kind = {k}",
    "def m(self, v):\n    return {e}",
    "def __init__(self, x):\n    self.x = x\n    self.y = {k}",
    "@property\ndef p(self):\n    return {e0}",
    "@property\ndef p(self):\n    return self.y\n@p.setter\ndef p(self, v):\n    self.y = {e}",
    "@classmethod\ndef c(cls, v):\n    return (cls.kind, {ev})",
    "@staticmethod\ndef s(v):\n    return {ev}",
    "def __add__(self, v):\n    return {e}",
    "def __eq__(self, v):\n    return {e}",
    "def __lt__(self, v):\n    return {e}",
    "def __bool__(self):\n    return bool({e0})",
    "def __len__(self):\n    return 3",
    "def __getitem__(self, v):\n    if v == 3: raise IndexError(v)\n    return {e}",
    "def __iter__(self):\n    yield self.x\n    yield {e0}",
    "def __call__(self, v=1):\n    return {e}",
    "def __contains__(self, v):\n    return {e}",
    "def __getattr__(self, v):\n    if v in ('x', 'y'): raise AttributeError(v)\n    return v",
    "def __setattr__(self, name, v):\n    object.__setattr__(self, name, t(v))",
    "def __hash__(self):\n    return 5",
];

const ARITHMETIC: &[&str] = &["+", "-", "*", "/", "//", "%", "&", "|", "^"];
const COMPARISONS: &[&str] = &["<", "<=", "==", "!=", ">", ">=", "is", "is not", "in"];
const TARGETS: &[&str] = &[
    "a",
    "b",
    "c",
    "G",
    "l[0]",
    "l[2]",
    "o.x",
    "q.x",
    "o.z",
    "d['x']",
    "d[key(b)]",
    "o.y",
    "z.y",
    "o.p",
];
/// What is called with one value.
const CALLED: &[&str] = &[
    "h",
    "o.m",
    "q.m",
    "u",
    "str",
    "type",
    "key",
    "failing",
    "len",
    "abs",
    "o",
    "list",
    "z.m",
    "o.c",
    "q.s",
    "A",
    "B",
    "bool",
    "repr",
    "o.__eq__",
    "l.count",
    "(lambda v: (v, a))",
    "sum",
    "float",
    "int",
];

/// The module that the numbers say.
pub fn print(numbers: &[u16]) -> String {
    let mut printer = Printer {
        choices: Choices::new(numbers),
    };
    let classes = [("A", ""), ("B", "(A)")].map(|(name, base)| printer.class(name, base));
    let count = 1 + printer.choices.below(5);
    let body: Vec<String> = (0..count).flat_map(|_| printer.guarded()).collect();
    let body: String = body.iter().map(|line| format!("    {line}\n")).collect();
    let mutations = MUTATIONS
        .iter()
        .map(|mutation| format!("    lambda: {mutation},\n"));
    let mutations: String = mutations.collect();
    format!(
        "{BEFORE}{MUTATE}mutations = [\n{mutations}]\n{}\
         def f(a, b, c, l, d, s, o, q, z):\n    \
         global G\n    n = 20\n    i = 0\n    r = []\n    u = counter(1)\n{body}    \
         return (a, b, c, n, r, G)\n{AFTER}",
        classes.concat()
    )
}

struct Printer<'a> {
    choices: Choices<'a>,
}

fn indented(block: Vec<String>) -> impl Iterator<Item = String> {
    block.into_iter().map(|line| format!("    {line}"))
}

impl Printer<'_> {
    fn class(&mut self, name: &str, base: &str) -> String {
        let mut text = format!("class {name}{base}:\n    kind = '{name}'\n");
        if base.is_empty() {
            for member in &MEMBERS[1..4] {
                text += &self.member(member);
            }
            text += "    def __repr__(self): return type(self).__name__\n";
        }
        for _ in 0..self.choices.below(5) {
            let member = MEMBERS[self.choices.below(MEMBERS.len())];
            text += &self.member(member);
        }
        if !base.is_empty() && self.choices.below(3) == 1 {
            text += "    def m(self, v):\n        return super().m(v)\n";
        }
        text
    }

    fn member(&mut self, text: &str) -> String {
        let inside = &[
            "self.x",
            "v",
            "self.y",
            "self.kind",
            "G",
            "1",
            "t(self.x)",
            "type(v)",
        ];
        let mut fill = |places: &[&str]| {
            let [left, right] = [self.choices.one_of(places), self.choices.one_of(places)];
            match self.choices.below(4) {
                0 => left.to_owned(),
                1 => format!("({left}, {right})"),
                2 => format!("t({left} + {right})"),
                _ => format!("({left} is {right})"),
            }
        };
        let mut text = text.to_owned();
        for (hole, places) in [
            ("{e}", &inside[..]),
            ("{e0}", &["self.x", "self.y", "self.kind", "G", "1"]),
            ("{ev}", &["v", "G", "1", "type(v)"]),
            ("{k}", &["1", "'k'", "2.5", "None", "2**61"]),
        ] {
            if text.contains(hole) {
                text = text.replace(hole, &fill(places));
            }
        }
        text.lines().map(|line| format!("    {line}\n")).collect()
    }

    fn leaf(&mut self) -> String {
        self.choices.one_of(LEAVES).to_owned()
    }

    fn expression(&mut self, depth: u32) -> String {
        if depth == 0 {
            return self.leaf();
        }
        let kind = self.choices.below(24);
        let mut inner = || self.expression(depth - 1);
        match kind {
            0..=3 => self.leaf(),
            4..=8 => {
                let (left, right) = (inner(), inner());
                format!("({left} {} {right})", self.choices.one_of(ARITHMETIC))
            }
            9..=11 => {
                let (left, right) = (inner(), inner());
                format!("({left} {} {right})", self.choices.one_of(COMPARISONS))
            }
            12..=15 => {
                let argument = inner();
                format!("{}({argument})", self.choices.one_of(CALLED))
            }
            16 => format!("({} if {} else {})", inner(), inner(), inner()),
            17 => format!("({} and {})", inner(), inner()),
            18 => format!("(not {})", inner()),
            19 => format!("(-{})", inner()),
            20 => {
                let value = inner();
                format!(
                    "({value} {} {})",
                    ["<<", ">>"][self.choices.below(2)],
                    self.choices.below(5)
                )
            }
            21 => {
                let (value, index) = (
                    inner(),
                    self.choices.one_of(&["0", "i", "-1", "1:", ":2", "n"]),
                );
                format!("{value}[{index}]")
            }
            22 => {
                let value = inner();
                let texts = [
                    "f'{(_)}!'",
                    "f'{(_)!r:>6}'",
                    "str(_) + 'y'",
                    "f'{a}{(_)}'",
                    "'y' in str(_)",
                    "str(_).upper()",
                ];
                self.choices.one_of(&texts).replace('_', &value)
            }
            _ => {
                let value = inner();
                let texts = [
                    "[_ for i in range(3)]",
                    "{key(i): _ for i in range(3)}",
                    "sum(i for i in range(4) if _)",
                    "recursive(3, _)",
                    "h(_, q=b)",
                    "h(p=_)",
                    "(a, *l[:2], _)",
                    "max(1, _)",
                    "isinstance(_, A)",
                    "list(g(2)) + [_]",
                ];
                self.choices.one_of(&texts).replace('_', &value)
            }
        }
    }

    /// A statement of the function itself, as a rule with a handler: what comes after it is to run too.
    fn guarded(&mut self) -> Vec<String> {
        let statement = self.statement(DEPTH, false);
        match self.choices.below(4) {
            3 => statement,
            _ => handled(statement, "Exception"),
        }
    }

    /// Statements as lines, indented from the left margin.
    fn statement(&mut self, depth: u32, in_loop: bool) -> Vec<String> {
        let kind = self.choices.below(if depth == 0 { 14 } else { 26 });
        match kind {
            0..=5 => {
                let value = self.expression(DEPTH);
                vec![format!("{} = t({value})", self.choices.one_of(TARGETS))]
            }
            6 => {
                let value = self.leaf();
                let target = self
                    .choices
                    .one_of(&["a", "b", "o.x", "l[0]", "d['x']", "G"]);
                vec![format!(
                    "{target} {}= {value}",
                    self.choices.one_of(&["+", "-", "*"])
                )]
            }
            7 => vec!["a, b = b, a".into()],
            8 => vec!["r.append((a, b, i))".into()],
            9 => vec![format!("{}({})", self.choices.one_of(CALLED), self.leaf())],
            10 => {
                let texts = [
                    "l.append(i)",
                    "s.add(key(a))",
                    "l.pop()",
                    "d.pop('x', None)",
                    "del l[0]",
                    "s.discard(i)",
                    "a, *b = l",
                    "(a, b), c = (c, i), a",
                    "l[1:2] = [a, b]",
                    "d.update(y=i)",
                    "del o.z",
                    "del d[2]",
                ];
                vec![self.choices.one_of(&texts).to_owned()]
            }
            11 | 12 => {
                let change = self.choices.below(MUTATIONS.len());
                let texts = ["mutate(_)", "Dying(_)", "a = Dying(_)", "l[0] = Dying(_)"];
                let change = self
                    .choices
                    .one_of(&texts)
                    .replace('_', &change.to_string());
                match in_loop {
                    true => vec![format!("if i == {}: {change}", 1 + self.choices.below(6))],
                    false => vec![change],
                }
            }
            13 => {
                let test = self.expression(1);
                let leaves = ["return (a, i)", "raise KeyError(b)", "break", "continue"];
                let leaves = &leaves[..if in_loop { 4 } else { 2 }];
                vec![format!("if {test}: {}", self.choices.one_of(leaves))]
            }
            14 | 15 => {
                let test = self.expression(2);
                let then = self.block(depth, in_loop);
                let otherwise = self.block(depth, in_loop);
                let mut lines = headed(format!("if {test}:"), then);
                lines.extend(headed("else:".into(), otherwise));
                lines
            }
            16..=20 => {
                let times = 3 + self.choices.below(7);
                let iterables = [
                    format!("range({times})"),
                    format!("g({times})"),
                    format!("delegating({times})"),
                    "l[:5]".into(),
                    "list(d)".into(),
                    "(1, 2.5, a, 'x', o)".into(),
                    format!("range({times}, 0, -1)"),
                    "'abcde'".into(),
                    format!("[i * 2 for i in range({times})]"),
                    format!("zip(range({times}), l)"),
                    format!("enumerate(g({times}))"),
                    "o".into(),
                    format!("range(2**61 - 2, 2**61 + {times})"),
                ];
                let iterable = &iterables[self.choices.below(iterables.len())];
                headed(format!("for i in {iterable}:"), self.block(depth, true))
            }
            21 | 22 => {
                let test = self.expression(2);
                let mut lines = headed(
                    format!("while n > 0 and ({test}) != 3:"),
                    self.block(depth, true),
                );
                lines.insert(1, "    n -= 1".into());
                lines
            }
            23 => {
                let block = self.block(depth, in_loop);
                let kind =
                    self.choices
                        .one_of(&["Exception", "ValueError", "(TypeError, KeyError)"]);
                handled(block, kind)
            }
            24 => {
                let mut lines = headed("try:".into(), self.block(depth, in_loop));
                lines.extend(headed("finally:".into(), vec!["r.append(i)".into()]));
                lines
            }
            _ => {
                let swallow = self.choices.below(2) == 1;
                let swallow = if swallow { "True" } else { "False" };
                headed(
                    format!("with W({swallow}) as w:"),
                    self.block(depth, in_loop),
                )
            }
        }
    }

    fn block(&mut self, depth: u32, in_loop: bool) -> Vec<String> {
        let count = 1 + self.choices.below(3);
        (0..count)
            .flat_map(|_| self.statement(depth - 1, in_loop))
            .collect()
    }
}

/// The statements, with a handler that notes what they raise.
fn handled(block: Vec<String>, kind: &str) -> Vec<String> {
    let handler = vec!["r.append((type(e).__name__, str(e), where(e)))".into()];
    let mut lines = headed("try:".into(), block);
    lines.extend(headed(format!("except {kind} as e:"), handler));
    lines
}

fn headed(head: String, block: Vec<String>) -> Vec<String> {
    std::iter::once(head).chain(indented(block)).collect()
}
