//! The engines that a build has, by name.

use copperplate_core::{Thread, Word};

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
    // SAFETY: whoever calls the hook has made the frame of code that this build assembled.
    unsafe { crate::run(thread, &mut crate::NoRecorder) }
}

fn run_threaded(thread: &mut Thread) -> Word {
    match threaded_entry() {
        // SAFETY: as for the match loop.
        Some(entry) => unsafe { entry(thread) },
        None => run_match(thread),
    }
}
