//! Traces made at random: many values at a time, calls that lose registers, loops, and exits that look at everything.

use std::fmt::Write;

use copperplate_core::Word;
use copperplate_objects::testing::with_thread;
use copperplate_trace::generated::TABLES;
use copperplate_trace::ir::parse;

use crate::machine::both;

/// Locals of the frame: so many integers, then so many floats.
const INTS: usize = 7;
const FLOATS: usize = 7;

struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

/// Writes a trace.
struct Writer {
    random: Random,
    text: String,
    snapshots: String,
    values: usize,
    exits: usize,
    ints: Vec<String>,
    floats: Vec<String>,
    flags: Vec<String>,
}

impl Writer {
    fn new(seed: u64) -> Writer {
        let mut writer = Writer {
            random: Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1),
            text: String::new(),
            snapshots: String::new(),
            values: 1,
            exits: 0,
            ints: Vec::new(),
            floats: Vec::new(),
            flags: Vec::new(),
        };
        let locals = INTS + FLOATS;
        writeln!(
            writer.text,
            "trace {{ f0: v0, locals {locals}, depth 0, code 0x0, function 0x0\n b0(v0: pointer):"
        )
        .unwrap();
        let outside = writer.exit();
        for at in 0..INTS {
            let word = writer.value("word?", &format!("load_slot f0.l{at}"));
            writeln!(writer.text, " IS_INT {word} ? {outside}").unwrap();
            writer.ints.push(word);
        }
        for at in INTS..locals {
            let word = writer.value("word?", &format!("load_slot f0.l{at}"));
            writeln!(writer.text, " IS_FLOAT {word} ? {outside}").unwrap();
            let float = writer.value("f64", &format!("unbox {word}"));
            writer.floats.push(float);
        }
        writer
    }

    fn value(&mut self, ty: &str, how: &str) -> String {
        let name = format!("v{}", self.values);
        self.values += 1;
        writeln!(self.text, " {name}: {ty} = {how}").unwrap();
        name
    }

    fn int(&mut self) -> String {
        match self.random.below(6) {
            0 => format!("{}", self.random.below(40)),
            _ => {
                let at = self.random.below(self.ints.len());
                self.ints[at].clone()
            }
        }
    }

    fn float(&mut self) -> String {
        match self.random.below(8) {
            0 => "#1.25".to_string(),
            _ => {
                let at = self.random.below(self.floats.len());
                self.floats[at].clone()
            }
        }
    }

    /// An exit that puts some values into slots.
    fn exit(&mut self) -> String {
        let name = format!("s{}", self.exits);
        self.exits += 1;
        let mut entries = Vec::new();
        for at in 0..INTS + FLOATS {
            let entry = match self.random.below(5) {
                0 | 1 if !self.ints.is_empty() => format!("borrowed {}", self.int()),
                2 | 3 if !self.floats.is_empty() => format!("box {}", self.float()),
                4 if !self.flags.is_empty() => {
                    format!("bool {}", self.flags[self.random.below(self.flags.len())])
                }
                _ => continue,
            };
            entries.push(format!("f0.l{at} = {entry}"));
        }
        let line = format!(" {name}: f0 at 0 depth 0 {{ {} }}", entries.join(", "));
        writeln!(self.snapshots, "{line}").unwrap();
        name
    }

    fn step(&mut self) {
        match self.random.below(14) {
            0..4 => {
                let op = self
                    .random
                    .one(&["ADD_INT", "SUB_INT", "AND_INT", "OR_INT", "XOR_INT"]);
                let (a, b, exit) = (self.int(), self.int(), self.exit());
                let exits = if op.starts_with("ADD") || op.starts_with("SUB") {
                    format!("? {exit}")
                } else {
                    String::new()
                };
                let value = self.value("int", &format!("{op} {a}, {b} {exits}"));
                self.ints.push(value);
            }
            4..7 => {
                let op = self.random.one(&["ADD_FLOAT", "SUB_FLOAT", "MUL_FLOAT"]);
                let (a, b) = (self.float(), self.float());
                let value = self.value("f64", &format!("{op} {a}, {b}"));
                self.floats.push(value);
            }
            7 => {
                // Loses registers.
                let (a, exit, state) = (self.int(), self.exit(), self.exit());
                let by = 3 + self.random.below(20);
                let op = self.random.one(&["FLOOR_DIV_INT", "MOD_INT"]);
                let value = self.value("int", &format!("{op} {a}, {by} ? {exit} / {state}"));
                self.ints.push(value);
            }
            8 => {
                let (a, exit, state) = (self.float(), self.exit(), self.exit());
                let value = self.value(
                    "f64",
                    &format!("FLOOR_DIV_FLOAT {a}, #3.5 ? {exit} / {state}"),
                );
                self.floats.push(value);
            }
            9 | 10 => {
                let (op, a, b) = match self.random.below(2) {
                    0 => ("LT_INT", self.int(), self.int()),
                    _ => ("GE_FLOAT", self.float(), self.float()),
                };
                let flag = self.value("flag", &format!("{op} {a}, {b}"));
                // Rarely left here, so that most of the trace runs.
                if self.random.below(6) == 0 {
                    let exit = self.exit();
                    let guard = self.random.one(&["guard_true", "guard_false"]);
                    writeln!(self.text, " {guard} {flag} ? {exit}").unwrap();
                } else {
                    self.flags.push(flag);
                }
            }
            11 => {
                if let Some(flag) = self.flags.last().cloned() {
                    let word = self.value("bool", &format!("bool_of {flag}"));
                    let flag = self.value("flag", &format!("flag_of {word}"));
                    self.flags.push(flag);
                }
            }
            12 => {
                let float = self.float();
                let word = self.value("owned float", &format!("box {float}"));
                let float = self.value("f64", &format!("unbox {word}"));
                self.floats.push(float);
                let state = self.exit();
                writeln!(self.text, " close {word} / {state}").unwrap();
            }
            _ => {
                let (int, at) = (self.int(), self.random.below(INTS + FLOATS));
                writeln!(self.text, " store_slot f0.l{at} {int}").unwrap();
            }
        }
    }

    fn finish(mut self) -> String {
        for _ in 0..self.random.below(20) {
            self.step();
        }
        let loops = self.random.below(4) != 0;
        if loops {
            self.loops();
        } else {
            let exit = self.exit();
            writeln!(self.text, " exit ? {exit}").unwrap();
        }
        format!("{}{}}}", self.text, self.snapshots)
    }

    /// A loop of a few rounds, whose parameters are turned round by every one of them.
    fn loops(&mut self) {
        let (ints, floats) = (1 + self.random.below(7), self.random.below(7));
        let mut args = vec!["0".to_string()];
        args.extend((1..ints).map(|_| self.int()));
        args.extend((0..floats).map(|_| self.float()));
        writeln!(self.text, " jump b1({})", args.join(", ")).unwrap();
        let mut params = Vec::new();
        for at in 0..ints + floats {
            let name = format!("v{}", self.values);
            self.values += 1;
            let ty = if at < ints { "int" } else { "f64" };
            params.push((name, ty));
        }
        let typed: Vec<String> = params.iter().map(|(v, ty)| format!("{v}: {ty}")).collect();
        writeln!(self.text, " b1({}):", typed.join(", ")).unwrap();
        for (name, ty) in &params {
            match *ty {
                "int" => self.ints.push(name.clone()),
                _ => self.floats.push(name.clone()),
            }
        }
        for _ in 0..self.random.below(24) {
            self.step();
        }
        let exit = self.exit();
        let counter = &params[0].0.clone();
        let more = self.value("flag", &format!("LT_INT {counter}, 5"));
        writeln!(self.text, " guard_true {more} ? {exit}").unwrap();
        let next = self.value("int", &format!("ADD_INT {counter}, 1 ? {exit}"));
        let mut args = vec![next];
        args.extend((1..ints).map(|_| self.int()));
        args.extend((0..floats).map(|_| self.float()));
        writeln!(self.text, " jump b1({})", args.join(", ")).unwrap();
    }
}

#[test]
fn traces_made_at_random_do_as_micro_ops() {
    with_thread(|thread| {
        for seed in 1..300 {
            let text = Writer::new(seed).finish();
            let trace = parse(&TABLES, &text).unwrap_or_else(|error| panic!("{error}\n{text}"));
            let mut locals: Vec<u64> = (0..INTS as i64)
                .map(|at| Word::from_int(at * 7 - 10).expect("small").0)
                .collect();
            let floats = (0..FLOATS).map(|at| at as f64 * 0.75 - 1.5);
            locals.extend(floats.map(|f| Word::from_float(f).expect("an immediate").0));
            both(thread, &trace, &locals);
        }
    });
}
