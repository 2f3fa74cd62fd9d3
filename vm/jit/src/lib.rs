//! Machine code of traces.
//!
//! `stencils/` compiles templates to bytes with holes; this crate puts them together ([`link`]) in memory that can be run
//! ([`memory`]), and goes in and out of it ([`entry`]). Everything about an architecture is in the stencils, in [`patch`]
//! and in `entry`.

// Linked for the runtime functions that machine code calls.
extern crate copperplate_objects as _;

use copperplate_trace::manage::Compiler;

#[cfg(copperplate_jit)]
pub mod compile;
#[cfg(copperplate_jit)]
mod compiler;
#[cfg(copperplate_jit)]
pub mod entry;
#[cfg(copperplate_jit)]
mod gdb;
#[cfg(copperplate_jit)]
pub mod link;
#[cfg(copperplate_jit)]
pub mod memory;
#[cfg(copperplate_jit)]
pub mod mistakes;
#[cfg(copperplate_jit)]
pub mod patch;
pub mod perf;
#[cfg(copperplate_jit)]
pub mod stencil;
#[cfg(copperplate_jit)]
pub mod table;
#[cfg(copperplate_jit)]
pub mod unwind;

/// Whether this build makes machine code at all.
pub const fn is_available() -> bool {
    cfg!(copperplate_jit)
}

/// What makes machine code of traces; `perf_map` gets a line for each, and `timed` says whether the time in it is taken.
///
/// # Errors
/// Why it cannot: the target has no stencils, or there is no memory that can be run.
pub fn compiler(
    perf_map: Option<perf::PerfMap>,
    timed: bool,
) -> Result<Box<dyn Compiler>, &'static str> {
    #[cfg(copperplate_jit)]
    return compiler::compiler(perf_map, timed);
    #[cfg(not(copperplate_jit))]
    return match (perf_map, timed) {
        (Some(_), _) => Err("this target has no stencils to map"),
        (None, _) => Err("this target has no stencils"),
    };
}
