//! The micro-ops, printed from the definitions: their table, one that runs them, expansions of instructions, and rules.

use copperplate_core::frame::Frame;
use copperplate_core::{Thread, Word};
use copperplate_engine::OPCODE_BITS;
use copperplate_engine::machine::*;

use crate::abstracts::{Abstract, Binary, Checked, Flow, Intrinsic, Of};
use crate::execute::Outcome;
use crate::expand::{Ending, Expand, NotLifted, Site};
use crate::op::*;

copperplate_macros::trace!("../../bytecodes.def");

/// No expansion names such a micro-op.
#[cold]
fn unknown_op(op: OpId) -> ! {
    unreachable!("micro-op {} is not in the definitions", op.0)
}
