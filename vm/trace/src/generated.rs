//! The micro-ops, printed from the definitions: their table, one that runs them, expansions of instructions, and rules.

use copperplate_core::frame::Frame;
use copperplate_core::{Thread, Word};
use copperplate_engine::OPCODE_BITS;
use copperplate_engine::machine::*;

use crate::abstracts::{Abstract, Binary, Checked, Flow, Intrinsic, Of};
use crate::execute::{MicroOps, Outcome};
use crate::expand::{Ending, Expand, NotLifted, Site};
use crate::op::*;
use crate::optimize::Definitions;
use crate::optimize::knowledge::{Knowledge, Node};

copperplate_macros::trace!("../../bytecodes.def");

/// The printed micro-ops, with the ways that native code decides about.
pub struct Printed;

impl MicroOps for Printed {
    #[inline(always)]
    unsafe fn execute(
        op: OpId,
        thread: *mut Thread,
        registers: *mut u64,
        operands: *const u32,
    ) -> Outcome {
        // SAFETY: the caller's guarantee.
        unsafe { TABLES.run[usize::from(op.0)](thread, registers, operands) }
    }

    unsafe fn unwind(thread: *mut Thread) -> *mut Frame {
        // SAFETY: the caller's guarantee.
        unsafe { unwind(thread) }
    }
}

/// What the optimizer needs of the definitions.
pub fn definitions() -> Definitions {
    Definitions {
        tables: &TABLES,
        derive,
        fold,
        class_of_version: Some(class_of_version),
        is_steady: Some(is_steady),
    }
}

fn class_of_version(version: u32) -> Option<usize> {
    // SAFETY: traces are made by the current thread.
    let thread = unsafe { copperplate_core::thread::current().as_ref()? };
    thread
        .vm()
        .class_of_version(version)
        .map(|class| class as usize)
}

/// Dicts are what has watched values.
fn is_steady(object: usize, value: u32) -> bool {
    // SAFETY: the object is a dict, and alive while the trace is made.
    unsafe { (*(object as *const copperplate_core::dict::Dict)).is_steady(value as usize) }
}

fn derive(
    knowledge: &mut Knowledge,
    op: OpId,
    inputs: &[Node],
    outputs: &mut [Node],
) -> Option<Flow> {
    Some(abstractly(knowledge, op, inputs, outputs))
}

/// Runs a pure micro-op on constants; false where it leaves or answers with a counted reference.
fn fold(op: OpId, inputs: &[u64], outputs: &mut [u64]) -> bool {
    let info = TABLES.op(op);
    // A trace has no references of its own; and what a cache referred to while it was filled may be gone by now.
    let counts = info.outputs.iter().any(|output| output.owned);
    if !info.effects.pure || counts {
        return false;
    }
    let mut registers = [inputs, outputs].concat();
    let operands: Vec<u32> = (0..registers.len() as u32).collect();
    let thread = copperplate_core::thread::current();
    // SAFETY: a pure micro-op looks at nothing but its operands, which are of its types.
    let outcome =
        unsafe { Printed::execute(op, thread, registers.as_mut_ptr(), operands.as_ptr()) };
    outputs.copy_from_slice(&registers[inputs.len()..]);
    let counted =
        |(output, bits): (&Output, &u64)| output.ty.repr == Repr::Word && Word(*bits).is_owned();
    outcome == Outcome::Next && !info.outputs.iter().zip(&*outputs).any(counted)
}
