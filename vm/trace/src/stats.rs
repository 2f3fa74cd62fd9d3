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
use crate::op::Tables;
use crate::optimize::{Optimized, RULES};

/// Counters for `--stats`.
#[derive(Default, Debug)]
pub struct Stats {
    pub recorded: u64,
    pub bridges: u64,
    /// How often tier 1 entered an executor.
    pub entries: u64,
    /// Places that were given up because what runs from there is short.
    pub retired: u64,
    /// Why places were given up.
    pub given_up: FxHashMap<&'static str, u64>,
    /// Exits that were led to an executor that begins there.
    pub linked: u64,
    /// Executors that went because an object that they rely on changed.
    pub invalidated: u64,
    /// Why executors went that relied on an object which changed, or went.
    pub broken: FxHashMap<String, u64>,
    /// Executors that went with their code.
    pub freed: u64,
    /// Recordings that were too short to be worth a trace.
    pub too_short: u64,
    /// Recordings in which a class changed that a guard asks for.
    pub outdated: u64,
    /// Why recordings stopped.
    pub stopped: FxHashMap<&'static str, u64>,
    /// Where traces end short of their recording, since an instruction is not lifted: by its name.
    pub not_lifted: FxHashMap<&'static str, u64>,
    pub instructions: u64,
    pub before: u64,
    /// Before what nobody uses went.
    pub emitted: u64,
    pub after: u64,
    pub nanoseconds: u64,
    /// Executors that became machine code, the time that took, and why others did not.
    pub compiled: u64,
    pub compiler_nanoseconds: u64,
    pub not_compiled: FxHashMap<String, u64>,
    pub native: Compiled,
    pub begun: Begun,
    pub fired: [u64; RULES.len()],
    pub weights: [Weight; 2],
    /// Instructions that were run while they were recorded.
    pub recorded_instructions: u64,
    /// Executors that went because nothing entered them any more.
    pub cold: u64,
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
    /// Counts a place that was given up.
    pub fn give_up(&mut self, why: &'static str) {
        *self.given_up.entry(why).or_default() += 1;
    }

    /// Counts executors that went because something changed.
    pub fn invalidate(&mut self, count: usize, why: impl FnOnce() -> String) {
        self.invalidated += count as u64;
        self.broken(count, why);
    }

    /// Counts executors that went with something, and why.
    pub fn broken(&mut self, count: usize, why: impl FnOnce() -> String) {
        if count > 0 {
            *self.broken.entry(why()).or_default() += count as u64;
        }
    }

    /// Counts a trace that was made; answers with what it weighed before and weighs after.
    pub fn made(
        &mut self,
        tables: &Tables,
        built: &Built,
        optimized: &Optimized,
        nanoseconds: u128,
    ) -> [Weight; 2] {
        self.recorded += 1;
        self.instructions += built.steps as u64;
        self.before += built.trace.len() as u64;
        self.emitted += optimized.emitted as u64;
        self.after += optimized.trace.len() as u64;
        self.nanoseconds += nanoseconds as u64;
        for (sum, fired) in self.fired.iter_mut().zip(optimized.fired) {
            *sum += fired;
        }
        let weights = [&built.trace, &optimized.trace].map(|trace| Weight::of(tables, trace));
        for (sum, weight) in self.weights.iter_mut().zip(weights) {
            sum.guards += weight.guards;
            sum.references += weight.references;
            sum.allocations += weight.allocations;
            sum.operations += weight.operations;
        }
        weights
    }

    /// The counters as JSON, those of the executors that are alive included.
    pub fn json(&self, alive: &[Rc<Executor>]) -> String {
        let mut totals = self.totals.borrow().clone();
        for executor in alive {
            totals.add(executor);
        }
        let hottest = totals.hottest;
        let [before, after] = hottest.weights;
        let outside = crate::count::counted();
        let mut text = String::from("{\n");
        let numbers = [
            ("traces", self.recorded),
            ("bridges", self.bridges),
            ("entries", self.entries),
            ("linked", self.linked),
            ("retired", self.retired),
            ("invalidated", self.invalidated),
            ("freed", self.freed),
            ("cold", self.cold),
            ("too_short", self.too_short),
            ("outdated", self.outdated),
            ("instructions", self.instructions),
            ("operations_before", self.before),
            ("operations_emitted", self.emitted),
            ("operations_after", self.after),
            ("guards_before", self.weights[0].guards),
            ("guards_after", self.weights[1].guards),
            ("references_before", self.weights[0].references),
            ("references_after", self.weights[1].references),
            ("allocations_before", self.weights[0].allocations),
            ("allocations_after", self.weights[1].allocations),
            ("hottest_instructions", u64::from(hottest.steps)),
            ("hottest_instructions_run", hottest.instructions),
            ("hottest_operations_before", before.operations),
            ("hottest_operations_after", after.operations),
            ("hottest_guards_before", before.guards),
            ("hottest_guards_after", after.guards),
            ("hottest_references_before", before.references),
            ("hottest_references_after", after.references),
            ("hottest_allocations_before", before.allocations),
            ("hottest_allocations_after", after.allocations),
            ("instructions_in_traces", totals.instructions),
            ("instructions_recorded", self.recorded_instructions),
            ("instructions_outside", outside),
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
            ("given_up", sorted(&self.given_up)),
            ("not_lifted", sorted(&self.not_lifted)),
            ("invalidated_by", sorted(&self.broken)),
            ("not_compiled", sorted(&self.not_compiled)),
            ("exits", sorted(&totals.exits)),
            ("exits_at", sorted(&totals.exits_at)),
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

/// What there is in the last block of a trace: of a loop, in a round.
#[derive(Clone, Copy, Default, Debug)]
pub struct Weight {
    pub operations: u64,
    pub guards: u64,
    /// References taken and given back.
    pub references: u64,
    /// Objects made by ops that do nothing else, and boxes of floats.
    pub allocations: u64,
}

impl Weight {
    fn of(tables: &Tables, trace: &Trace) -> Weight {
        let mut weight = Weight::default();
        let last = trace.blocks.last();
        for inst in last.into_iter().flat_map(|block| &block.insts) {
            weight.operations += 1;
            weight.guards += u64::from(inst.exit.is_some() && !inst.op.is_terminator());
            weight.references += u64::from(matches!(inst.op, Op::Dup | Op::Own | Op::Close));
            weight.allocations += u64::from(match inst.op {
                Op::Box => true,
                Op::Micro(id) => tables.op(id).effects.makes,
                _ => false,
            });
        }
        weight
    }
}
