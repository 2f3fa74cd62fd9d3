//! The optimizer: one pass forward that emits the trace again, knowing more.
//!
//! The pass holds what slots have (so that loads are forwarded and stores wait until somebody has to see them), who owns which
//! reference (so that a further reference costs nothing as long as another one keeps the object alive), what is boxed only if
//! somebody looks, and what is known of values. A loop is emitted twice: the second time is the loop, and begins with what
//! the first one found out.

mod abstracted;
mod calls;
mod constants;
mod dead;
mod early;
mod emit;
pub mod fates;
pub mod knowledge;
mod makes;
mod owners;
mod peel;

use self::early::Body;
use self::fates::Fates;
use crate::abstracts::Flow;
use crate::ir::{Trace, check};
use crate::op::{OpId, Tables};
use knowledge::{Knowledge, Node};

/// What the printed code says of micro-ops' meaning.
#[derive(Clone, Copy)]
pub struct Definitions {
    pub tables: &'static Tables,
    /// Executes a micro-op's body over what is known; fills the outputs. `None`: it has no rule.
    pub derive: fn(&mut Knowledge, OpId, &[Node], &mut [Node]) -> Option<Flow>,
    /// Runs a pure micro-op on constants; fills the results. False where it leaves by its exit, or a result is a counted reference.
    pub fold: fn(OpId, &[u64], &mut [u64]) -> bool,
    /// Looks a class up by its version.
    pub class_of_version: Option<fn(u32) -> Option<usize>>,
    /// Whether one of an object's watched values, by number, has not been seen to change.
    pub is_steady: Option<fn(usize, u32) -> bool>,
}

/// What the optimizer does, each with a counter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(usize)]
pub enum Rule {
    /// A load of a slot whose word is known.
    ForwardLoad,
    /// A store that nobody sees.
    SinkStore,
    /// A guard of something known.
    KnownGuard,
    /// An op that only leaves where a flag is so.
    FlagGuard,
    /// An op on constants.
    Fold,
    /// An op on a known operand that a cheaper one does the work of.
    Reduce,
    /// An op whose result is there already.
    Share,
    /// An op whose result is another value.
    Alias,
    /// Unboxing what was boxed.
    Unbox,
    /// A box that nobody looks at yet.
    DeferBox,
    /// A new object that nobody looks at yet.
    DeferMake,
    /// An object that is not made for the one op that takes it.
    Join,
    /// A further reference that another one stands for.
    DeferDup,
    /// A reference given back that needs no counting, or for which nothing was counted.
    DropClose,
    /// A test of validity with nothing in between.
    StillValid,
    /// A frame whose slots wait for somebody to look.
    InlineFrame,
    /// A frame that is made only when somebody looks.
    PlanFrame,
    /// A loop whose first iteration carries the guards.
    Peel,
    /// A value that nobody uses.
    Dead,
}

/// All rules with their names.
pub const RULES: [(Rule, &str); 19] = [
    (Rule::ForwardLoad, "forward load"),
    (Rule::SinkStore, "sink store"),
    (Rule::KnownGuard, "known guard"),
    (Rule::FlagGuard, "flag guard"),
    (Rule::Fold, "fold"),
    (Rule::Reduce, "reduce"),
    (Rule::Share, "share"),
    (Rule::Alias, "alias"),
    (Rule::Unbox, "unbox"),
    (Rule::DeferBox, "defer box"),
    (Rule::DeferMake, "defer make"),
    (Rule::Join, "join"),
    (Rule::DeferDup, "defer dup"),
    (Rule::DropClose, "drop close"),
    (Rule::StillValid, "still valid"),
    (Rule::InlineFrame, "inline frame"),
    (Rule::PlanFrame, "plan frame"),
    (Rule::Peel, "peel"),
    (Rule::Dead, "dead"),
];

/// How far to go.
#[derive(Clone, Copy, Debug)]
pub struct Level {
    /// 0: not at all; 1: slots and references; 2: also what is known of values; 3: also loops.
    pub level: u32,
    /// How many more times a rule may fire.
    pub fuel: u64,
    /// Somebody wants to know what becomes of each instruction.
    pub explains: bool,
}

impl Default for Level {
    fn default() -> Level {
        Level {
            level: 3,
            fuel: u64::MAX,
            explains: false,
        }
    }
}

impl Level {
    /// From `COPPERPLATE_OPTIMIZE` (a level) and `COPPERPLATE_OPTIMIZE_FUEL`.
    pub fn from_environment() -> Level {
        let read = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
        let default = Level::default();
        Level {
            level: read("COPPERPLATE_OPTIMIZE").map_or(default.level, |level| level as u32),
            fuel: read("COPPERPLATE_OPTIMIZE_FUEL").unwrap_or(default.fuel),
            explains: false,
        }
    }
}

/// An optimized trace with what was done to it.
#[derive(Debug)]
pub struct Optimized {
    pub trace: Trace,
    /// Instructions there were before those went that nobody uses.
    pub emitted: usize,
    /// How often each rule fired, by its number.
    pub fired: [u64; RULES.len()],
    /// What became of the input's instructions, if [`Level::explains`].
    pub fates: Option<Fates>,
    /// Objects whose addresses are in the trace.
    pub pinned: Vec<usize>,
    /// A guard asks for a class as it was when the trace was recorded.
    pub outdated: bool,
}

/// Optimizes a trace as the builder makes it: an entry that jumps to the body, and the body.
pub fn optimize(definitions: &Definitions, input: &Trace, level: Level) -> Optimized {
    let unchanged = || Optimized {
        trace: input.clone(),
        emitted: input.len(),
        fired: [0; RULES.len()],
        fates: None,
        pinned: Vec::new(),
        outdated: false,
    };
    if level.level == 0 {
        return unchanged();
    }
    let [entry, body] = input.blocks.as_slice() else {
        return unchanged();
    };
    let body = match level.level {
        ..2 => Body::new(&body.insts),
        _ => Body::test_early(definitions.tables, input, &body.insts),
    };
    let Some(emitter) = peel::run(definitions, input, entry, &body, level) else {
        return unchanged();
    };
    // What is known takes as much memory as the trace, and goes here.
    let mut optimized = emitter.finish();
    check(definitions.tables, &optimized.trace, "the optimizer");
    dead::eliminate(
        definitions.tables,
        &mut optimized.trace,
        &mut optimized.fired,
    );
    if let Some(fates) = &mut optimized.fates {
        fates.settle(&optimized.trace);
    }
    check(definitions.tables, &optimized.trace, "the optimizer");
    optimized
}
