//! Built-in types and functions, and the runtime functions of generated code.

pub mod builtins;
pub mod containers;
pub mod define;
pub mod exceptions;
pub mod leaf;
pub mod natives;
pub mod numbers;
pub mod queries;
pub mod runtime;
pub mod testing;
pub mod text;
pub mod types;
pub mod warnings;

use copperplate_core::Thread;

/// Fills in the built-in types. Called once, before anything else runs.
pub fn install(thread: &mut Thread) {
    copperplate_core::int::initialize_booleans();
    types::install(thread);
    numbers::install(thread);
    text::install(thread);
    containers::install(thread);
    exceptions::install(thread);
    runtime::install(thread);
    builtins::install(thread);
}
