//! Counts the instructions that run outside traces, for the share of a program that runs in them.

use std::cell::Cell;

use copperplate_core::frame::Frame;
use copperplate_core::{Thread, Word};
use copperplate_engine::{OPCODE_BITS, Recorder};

use crate::generated::COMPONENTS;

thread_local! {
    static RUN: Cell<u64> = const { Cell::new(0) };
}

/// Counts; super-instructions run as their components, as they are recorded.
struct Counter;

impl Recorder for Counter {
    const ENABLED: bool = true;

    fn instruction(
        &mut self,
        _: *mut Thread,
        _: *mut Frame,
        ip: *const u32,
        _: *const Word,
    ) -> Option<u32> {
        RUN.set(RUN.get() + 1);
        // SAFETY: the loop's instruction pointer is live.
        let opcode = unsafe { *ip } & ((1 << OPCODE_BITS) - 1);
        let parts = COMPONENTS[opcode as usize];
        Some(parts.first().map_or(opcode, |(part, _)| u32::from(*part)))
    }

    fn adapted(&mut self) {
        // It comes again.
        RUN.set(RUN.get() - 1);
    }

    fn left(&mut self, _: *const u32, _: u32) {}

    fn raised(&mut self) {}
}

/// An engine's entry: the match loop, counting. It takes the place of tier 1 where somebody asks how much is left to it.
pub fn run(thread: &mut Thread) -> Word {
    // SAFETY: whoever calls the hook has made the frame of code that this build assembled.
    unsafe { copperplate_engine::run(thread, &mut Counter) }
}

/// How many instructions of this OS thread have been counted.
pub fn counted() -> u64 {
    RUN.get()
}
