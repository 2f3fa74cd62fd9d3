//! The engines that a build has, by name.

use std::cell::Cell;

use copperplate_core::{Thread, Word};

thread_local! {
    static RUNS: [Cell<u64>; Engine::ALL.len()] = const { [const { Cell::new(0) }; Engine::ALL.len()] };
}

/// A way to run bytecode.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    /// The portable loop over a `match`; also the one that records.
    Match,
    /// Handlers in machine code that jump from one to the next.
    Threaded,
}

impl Engine {
    /// All engines, whether built or not, slowest first.
    pub const ALL: [Engine; 2] = [Engine::Match, Engine::Threaded];

    /// What `--engine` calls it.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Match => "match",
            Engine::Threaded => "threaded",
        }
    }

    /// The engine of that name.
    pub fn from_name(name: &str) -> Option<Engine> {
        Engine::ALL.into_iter().find(|engine| engine.name() == name)
    }

    /// The names of all engines.
    pub fn names() -> Vec<&'static str> {
        Engine::ALL.iter().map(|engine| engine.name()).collect()
    }

    /// Whether this build can run it.
    pub fn is_built(self) -> bool {
        self.hook().is_some()
    }

    /// The fastest engine of this build.
    pub fn best() -> Engine {
        if Engine::Threaded.is_built() {
            Engine::Threaded
        } else {
            Engine::Match
        }
    }

    /// The hook that runs the thread's frame on this engine; `None` where the build does not have it.
    pub fn hook(self) -> Option<fn(&mut Thread) -> Word> {
        match self {
            Engine::Match => Some(run_match),
            Engine::Threaded => threaded_entry().map(|_| run_threaded as fn(&mut Thread) -> Word),
        }
    }

    /// How often native code of this OS thread has had the engine run a frame: what tests know the executing engine by.
    pub fn runs(self) -> u64 {
        RUNS.with(|runs| runs[self as usize].get())
    }

    #[inline]
    fn count(self) {
        RUNS.with(|runs| runs[self as usize].set(runs[self as usize].get() + 1));
    }
}

type Entry = unsafe extern "C" fn(*mut Thread) -> Word;

#[cfg(feature = "native")]
fn threaded_entry() -> Option<Entry> {
    copperplate_threaded::ENTRY
}

#[cfg(not(feature = "native"))]
fn threaded_entry() -> Option<Entry> {
    None
}

/// Runs the thread's frame, whose flag `BOUNDARY` is set, in the match loop.
fn run_match(thread: &mut Thread) -> Word {
    Engine::Match.count();
    // SAFETY: whoever calls the hook has made the frame of code that this build assembled.
    unsafe { crate::run(thread, &mut crate::NoRecorder) }
}

fn run_threaded(thread: &mut Thread) -> Word {
    match threaded_entry() {
        Some(entry) => {
            Engine::Threaded.count();
            // SAFETY: as for the match loop.
            unsafe { entry(thread) }
        }
        None => run_match(thread),
    }
}
