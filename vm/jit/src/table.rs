//! The stencils of this target.

use crate::stencil::{Bank, Filler, Form, Hole, Kind, Op, Output, Part, Stencil};

/// The address of something linked into the program.
pub struct Address(pub *const u8);

// SAFETY: an address of a function or a static, which is only jumped to or put into code.
unsafe impl Sync for Address {}

const fn part(
    code: &'static [u8],
    start: usize,
    length: usize,
    holes: &'static [Hole],
    from: usize,
    to: usize,
) -> Part {
    Part {
        code: code.split_at(start).1.split_at(length).0,
        holes: holes.split_at(to).0.split_at(from).1,
    }
}

include!(concat!(env!("OUT_DIR"), "/table.rs"));
