//! The threaded tier: committed assembly, linked without a C compiler.
//!
//! `bytecodes.def`, printed as C with one handler per instruction, is compiled ahead of time (`stencils/`); this crate pulls
//! the text in. It has no functions of its own: with some, rustc would give the assembly a place in the link order where
//! the functions it calls are not looked for any more. Those are in `copperplate-objects`, and the specializers and
//! the ways through frames in `copperplate-engine`, without which nothing that uses [`ENTRY`] links.

use copperplate_core::thread::Thread;
use copperplate_core::word::Word;

// Linked for the runtime functions that the assembly calls.
extern crate copperplate_objects as _;

/// Runs `thread.frame`, whose flag `BOUNDARY` is set, until it is left, and returns the owned result; null: an exception is
/// set. `None` where there is no machine code for the target.
///
/// Its safety is the match loop's: the frame is complete, and its code was made by this build's assembler.
#[cfg(copperplate_threaded)]
pub const ENTRY: Option<unsafe extern "C" fn(*mut Thread) -> Word> = Some(cp_threaded_run);

/// There is no machine code for this target.
#[cfg(not(copperplate_threaded))]
pub const ENTRY: Option<unsafe extern "C" fn(*mut Thread) -> Word> = None;

// The assembly reads the beginning of the thread, whose layout the definitions assert.
#[cfg(copperplate_threaded)]
#[allow(improper_ctypes)]
unsafe extern "C" {
    fn cp_threaded_run(thread: *mut Thread) -> Word;
}

#[cfg(all(copperplate_threaded, target_arch = "x86_64"))]
std::arch::global_asm!(
    include_str!(concat!(env!("OUT_DIR"), "/threaded.s")),
    options(att_syntax, raw)
);

#[cfg(all(copperplate_threaded, target_arch = "aarch64"))]
std::arch::global_asm!(
    include_str!(concat!(env!("OUT_DIR"), "/threaded.s")),
    options(raw)
);
