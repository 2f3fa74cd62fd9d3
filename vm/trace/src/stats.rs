//! What was recorded, made and run, in numbers.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::rc::Rc;
use std::time::Instant;

use rustc_hash::FxHashMap;

use crate::build::Built;
use crate::execute::{Executor, Totals};
use crate::ir::{Op, Trace};
use crate::manage::Compiled;
use crate::optimize::{Optimized, RULES};

/// Counters for `--stats`.
#[derive(Default, Debug)]
pub struct Stats {
    pub recorded: u64,
    pub bridges: u64,
    /// How often tier 1 entered an executor.
    pub entries: u64,
    /// Places that were given up because runs from there were short.
    pub retired: u64,
    /// Exits that were led to an executor that begins there.
    pub linked: u64,
    /// Executors that went because an object that they rely on changed.
    pub invalidated: u64,
    /// Executors that went with their code.
    pub freed: u64,
    /// Recordings that were too short to be worth a trace.
    pub too_short: u64,
    /// Why recordings stopped.
    pub stopped: FxHashMap<&'static str, u64>,
    /// Where traces end short of their recording, since an instruction is not lifted: by its name.
    pub not_lifted: FxHashMap<&'static str, u64>,
    pub instructions: u64,
    pub before: u64,
    pub after: u64,
    pub nanoseconds: u64,
    /// Executors that became machine code, the time that took, and why others did not.
    pub compiled: u64,
    pub compiler_nanoseconds: u64,
    pub not_compiled: FxHashMap<String, u64>,
    pub native: Compiled,
    pub begun: Begun,
    pub fired: [u64; RULES.len()],
    pub guards: [u64; 2],
    pub references: [u64; 2],
    /// Of executors that have gone.
    pub totals: Rc<RefCell<Totals>>,
}

/// When counting began.
#[derive(Clone, Copy, Debug)]
pub struct Begun(Instant);

impl Default for Begun {
    fn default() -> Begun {
        Begun(Instant::now())
    }
}

impl Stats {
    /// Counts a trace that was made.
    pub fn made(&mut self, built: &Built, optimized: &Optimized, nanoseconds: u128) {
        self.recorded += 1;
        self.instructions += built.steps as u64;
        self.before += built.trace.len() as u64;
        self.after += optimized.trace.len() as u64;
        self.nanoseconds += nanoseconds as u64;
        for (sum, fired) in self.fired.iter_mut().zip(optimized.fired) {
            *sum += fired;
        }
        for (at, trace) in [&built.trace, &optimized.trace].into_iter().enumerate() {
            let (guards, references) = weigh(trace);
            self.guards[at] += guards;
            self.references[at] += references;
        }
    }

    /// The counters as JSON, those of the executors that are alive included.
    pub fn json<'e>(&self, alive: impl Iterator<Item = &'e Executor>) -> String {
        let mut totals = self.totals.borrow().clone();
        for executor in alive {
            totals.add(executor);
        }
        let mut text = String::from("{\n");
        let numbers = [
            ("traces", self.recorded),
            ("bridges", self.bridges),
            ("entries", self.entries),
            ("linked", self.linked),
            ("retired", self.retired),
            ("invalidated", self.invalidated),
            ("freed", self.freed),
            ("too_short", self.too_short),
            ("instructions", self.instructions),
            ("operations_before", self.before),
            ("operations_after", self.after),
            ("guards_before", self.guards[0]),
            ("guards_after", self.guards[1]),
            ("references_before", self.references[0]),
            ("references_after", self.references[1]),
            ("optimizer_nanoseconds", self.nanoseconds),
            ("compiled", self.compiled),
            ("compiler_nanoseconds", self.compiler_nanoseconds),
            ("compiled_operations", self.native.operations),
            ("compiled_bytes", self.native.bytes),
            ("machine_code_entered", self.native.entered),
            ("machine_code_nanoseconds", self.native.nanoseconds),
            ("all_nanoseconds", self.begun.0.elapsed().as_nanos() as u64),
            ("entered", totals.entered),
            ("rounds", totals.rounds),
            ("operations_run", totals.ran),
        ];
        for (name, value) in numbers {
            let _ = writeln!(text, "  \"{name}\": {value},");
        }
        let rules = RULES
            .iter()
            .map(|(rule, name)| (*name, self.fired[*rule as usize]));
        let groups = [
            ("stopped", sorted(&self.stopped)),
            ("not_lifted", sorted(&self.not_lifted)),
            ("not_compiled", sorted(&self.not_compiled)),
            ("exits", sorted(&totals.exits)),
            ("rules", rules.collect()),
        ];
        for (index, (name, counts)) in groups.iter().enumerate() {
            let _ = write!(text, "  \"{name}\": {{");
            for (index, (name, count)) in counts.iter().enumerate() {
                let comma = if index > 0 { "," } else { "" };
                let _ = write!(text, "{comma}\n    \"{name}\": {count}");
            }
            let comma = if index + 1 < groups.len() { "," } else { "" };
            let _ = writeln!(text, "\n  }}{comma}");
        }
        text.push_str("}\n");
        text
    }
}

/// Most frequent first.
fn sorted<S: AsRef<str>>(counts: &FxHashMap<S, u64>) -> Vec<(&str, u64)> {
    let mut counts: Vec<_> = counts
        .iter()
        .map(|(name, count)| (name.as_ref(), *count))
        .collect();
    counts.sort_by_key(|(name, count)| (std::cmp::Reverse(*count), *name));
    counts
}

/// Guards and reference operations in the last block: of a loop, those of a round.
fn weigh(trace: &Trace) -> (u64, u64) {
    let (mut guards, mut references) = (0, 0);
    let last = trace.blocks.last();
    for inst in last.into_iter().flat_map(|block| &block.insts) {
        guards += u64::from(inst.exit.is_some() && !inst.op.is_terminator());
        references += u64::from(matches!(inst.op, Op::Dup | Op::Own | Op::Close));
    }
    (guards, references)
}
