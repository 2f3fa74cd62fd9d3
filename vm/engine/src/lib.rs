//! The engines, printed from the definitions.
//!
//! The match loop ([`run`]) runs everywhere, is the tier that records, and is the oracle the others are compared with. With the
//! feature `native` there is the threaded tier beside it, where the target has one.

mod assertions;
mod choice;
#[doc(hidden)]
pub mod machine;
mod match_loop;

pub use choice::Engine;
#[cfg(feature = "mistakes")]
pub use machine::{ASKED, MISTAKE};
pub use machine::{NoRecorder, Recorder};
#[cfg(feature = "mistakes")]
pub use match_loop::MISTAKES;
pub use match_loop::{OPCODE_BITS, install, run, run_until};
