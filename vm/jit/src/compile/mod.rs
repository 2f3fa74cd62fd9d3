//! The trace compiler: from IR to machine code, in one pass for each of planning, placing and emitting.
//!
//! [`plan`] says which template each instruction is; [`allocate`] places its operands; [`emit`] gives stencils to the
//! linker. [`check`] runs placed code with names in place of values, and is run by debug builds for every trace.

use std::fmt;
use std::rc::Rc;

use copperplate_trace::execute::Executor;
use copperplate_trace::ir::{Trace, Val};
use copperplate_trace::op::Tables;

use self::kept::Kept;
use crate::link::LinkError;
use crate::mistakes;

pub mod allocate;
pub mod check;
mod crossing;
mod emit;
mod kept;
mod live;
mod moves;
pub mod placed;
pub mod plan;
mod run;

pub use run::{Compiled, Shared};

/// Why a trace is not compiled.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Refusal {
    /// An operation has no template, or not with such operands.
    NoStencil(&'static str),
    /// An operand that the template wants to be a constant is none.
    NotConstant(&'static str),
    /// An instruction lacks a state.
    Incomplete(&'static str),
    /// More values at a time than there is room for.
    Homes,
    Registers,
    /// A value that is nowhere, or a block that nobody jumps to.
    Lost(Val),
    Unreached,
    Link(LinkError),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::NoStencil(op) => write!(f, "no stencil for {op}"),
            Refusal::NotConstant(op) => write!(f, "an operand of {op} is not constant"),
            Refusal::Incomplete(op) => write!(f, "{op} without a state"),
            Refusal::Homes => f.write_str("too many values"),
            Refusal::Registers => f.write_str("too few registers"),
            Refusal::Lost(val) => write!(f, "{val} is nowhere"),
            Refusal::Unreached => f.write_str("a block that nobody jumps to"),
            Refusal::Link(LinkError::Refused(refused)) => f.write_str(refused.reason()),
            Refusal::Link(error) => write!(f, "{error:?}"),
        }
    }
}

/// Compiles an executor's trace.
///
/// # Errors
/// Why it cannot be; the executor runs as it is.
pub fn compile(
    tables: &'static Tables,
    executor: &Rc<Executor>,
    shared: &Rc<Shared>,
) -> Result<Compiled, Refusal> {
    mistakes::begin();
    let mut trace = executor.take_trace();
    let compiled = compile_trace(tables, &mut trace, executor, shared);
    if compiled.is_err() {
        executor.give_back(trace);
    }
    compiled
}

fn compile_trace(
    tables: &'static Tables,
    trace: &mut Trace,
    executor: &Rc<Executor>,
    shared: &Rc<Shared>,
) -> Result<Compiled, Refusal> {
    let valid = Rc::clone(&executor.valid);
    let round = executor.steps.get();
    let plans = plan::Plans::new(tables, trace, valid.as_ptr() as usize, round)?;
    let placed = allocate::allocate(trace, &plans)?;
    if cfg!(debug_assertions)
        && let Err(message) = check::check(trace, &plans, &placed)
    {
        panic!(
            "the allocator made a mistake: {message}\n{}",
            copperplate_trace::ir::print(tables, trace)
        );
    }
    let kept = Kept::new(trace, &plans, &placed, Rc::downgrade(executor), shared);
    let mut places = run::places(&kept, &placed.ways);
    for place in &mut places {
        place.weigh(executor);
    }
    let sites: Vec<u64> = places.iter().map(run::Place::address).collect();
    let linker = emit::emit(trace, &plans, &placed, &sites)?;
    // They would take memory beside the code.
    drop((plans, placed, sites));
    let linked = linker
        .link(&mut shared.arena.borrow_mut())
        .map_err(Refusal::Link)?;
    Ok(Compiled::new(
        linked,
        Rc::clone(shared),
        places,
        valid,
        trace.len(),
    ))
}
