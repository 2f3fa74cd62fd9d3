//! How much is recorded and kept, and what is worth it.

use copperplate_engine::Engine;

use crate::record;

/// How much is allowed.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Rounds of a loop before it is recorded.
    pub hot: u32,
    /// A function is, after so many times as many calls: most functions are recorded with the loops that call them.
    pub calls: u32,
    /// Failed recordings of one place before it is given up.
    pub tries: u32,
    /// Exits by one way before a bridge is recorded, a power of two. A trace costs as much as some hundred exits with what tier 1 runs
    /// after them: what is left less often has lost no more than a bridge would have cost, what is left more often no more than
    /// twice as much (to rent for as long as buying costs: Karlin, Manasse, Rudolph and Sleator, "Competitive snoopy caching", 1988).
    /// The more there are, the more often an exit has to be taken for a further one, twice as often with each `crowd` of them.
    pub bridge: u32,
    pub crowd: u32,
    /// Bridges that may hang on one trace, all levels together.
    pub bridges: u32,
    /// Traces for further kinds of operands that may begin with the instruction whose guards an exit is of, one behind the other; the
    /// next one begins with its generic form, and is for all others. With more than four kinds a cache is called megamorphic
    /// (Hölzle, Chambers and Ungar, "Optimizing dynamically-typed object-oriented languages with polymorphic inline caches", 1991, had
    /// ten): by then the compares take as long as looking an attribute up.
    pub alternatives: u32,
    /// Executors that the exit of a call may lead to.
    pub ways: usize,
    /// Invalidations of one place before it is given up.
    pub invalidations: u32,
    /// Instructions below which a trace that doesn't loop isn't worth its entry.
    pub shortest: usize,
    /// After so many entries from tier 1 it is looked at how long the runs were: of functions, and of loops, which first get the time
    /// to be taken in by one around them; both get the time for what they are left by most to have bridges.
    pub sample: u32,
    pub loop_sample: u32,
    /// Instructions that a run has to be long on average: else the place is given up. An entry and an exit take as long as tier 1
    /// takes for 35 (calls of small functions) to 90 (numbers in locals).
    pub run: u64,
    /// The same of the traces of a place that has so many bridges: control goes from one to the next all the time.
    pub piece: u32,
    pub pieces: u32,
    /// Micro-ops that take as long as 100 instructions of tier 1: a place is given up, too, where runs on the printed executor take
    /// longer than tier 1 would. `None`: none is.
    pub worth: Option<u64>,
    /// Executors that there may be.
    pub executors: usize,
    /// What was not entered during so many entries from tier 1 may go.
    pub patience: u64,
    /// Entries that a trace counts as that found no room: recording it in vain took as long.
    pub turned_away: u64,
    pub recording: record::Limits,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            hot: 1_000,
            calls: 8,
            tries: 4,
            bridge: 256,
            crowd: 24,
            bridges: 64,
            alternatives: 3,
            ways: 6,
            invalidations: 4,
            shortest: 4,
            sample: 4_096,
            loop_sample: 32_768,
            run: 48,
            piece: 12,
            pieces: 12,
            worth: None,
            executors: 4_096,
            patience: 4_096,
            turned_away: 64,
            recording: record::Limits::default(),
        }
    }
}

impl Limits {
    /// For whoever runs programs to have them done, with `COPPERPLATE_HOT` (runs before a place is recorded) and
    /// `COPPERPLATE_HOT_EXIT` (exits before a bridge is). Where `COPPERPLATE_COUNT` asks what is run in traces, whatever can be is.
    pub fn from_environment() -> Limits {
        let read = |name: &str| std::env::var(name).ok()?.parse::<u32>().ok();
        let default = Limits::default();
        let counts = std::env::var_os("COPPERPLATE_COUNT").is_some();
        Limits {
            worth: (!counts).then(|| worth(Engine::best())),
            hot: read("COPPERPLATE_HOT").unwrap_or(default.hot),
            bridge: read("COPPERPLATE_HOT_EXIT").unwrap_or(default.bridge),
            ..default
        }
    }
}

/// [`Limits::worth`], as measured on the programs of the benchmarks.
fn worth(tier: Engine) -> u64 {
    match tier {
        Engine::Threaded => 55,
        Engine::Match => 85,
    }
}
