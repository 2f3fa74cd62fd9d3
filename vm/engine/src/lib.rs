//! The engines, printed from the definitions.
//!
//! The match loop ([`run`]) runs everywhere, is the tier that records, and is the oracle the others are compared with. With the
//! feature `native` there is the threaded tier beside it, where the target has one.

mod assertions;
mod machine;
mod match_loop;

pub use machine::{NoRecorder, Recorder};
pub use match_loop::{OPCODE_BITS, run};

use copperplate_core::{Thread, Word};

/// Which emission of the definitions runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// The Rust match loop.
    Match,
    /// Tail-calling machine code.
    Threaded,
}

impl Engine {
    /// The fastest that there is on this target.
    pub fn best() -> Engine {
        if threaded().is_some() {
            Engine::Threaded
        } else {
            Engine::Match
        }
    }

    /// The hook that runs the thread's frame on this engine; `None` where the target doesn't have it.
    pub fn hook(self) -> Option<fn(&mut Thread) -> Word> {
        match self {
            Engine::Match => Some(run_match),
            Engine::Threaded => threaded().map(|_| run_threaded as fn(&mut Thread) -> Word),
        }
    }
}

/// Runs the thread's frame, whose flag `BOUNDARY` is set, in the match loop.
fn run_match(thread: &mut Thread) -> Word {
    // SAFETY: whoever calls the hook has made the frame of code that this build assembled.
    unsafe { run(thread, &mut NoRecorder) }
}

fn run_threaded(thread: &mut Thread) -> Word {
    match threaded() {
        // SAFETY: as for the match loop.
        Some(entry) => unsafe { entry(thread) },
        None => run_match(thread),
    }
}

fn threaded() -> Option<unsafe extern "C" fn(*mut Thread) -> Word> {
    #[cfg(feature = "native")]
    return copperplate_threaded::ENTRY;
    #[cfg(not(feature = "native"))]
    return None;
}
