//! Built-in types and functions, and the runtime functions of generated code.

pub mod queries;
pub mod text;

use copperplate_core::Thread;

/// Fills in the built-in types. Called once, before anything else runs.
pub fn install(thread: &mut Thread) {
    copperplate_core::int::initialize_booleans();
    let _ = thread;
}
