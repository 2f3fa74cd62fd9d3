//! Side exits that are taken though their guards hold.
//!
//! A side exit describes the state in which tier 1 does an instruction over, so leaving by it is right at any time. It is the
//! state that this tests: guards that fail are rare, and where they do, much of what a state says may be as it was.

use std::cell::Cell;

use copperplate_core::frame::Frame;
use copperplate_core::{Value, Word};
use copperplate_trace::build::Recorded;
use copperplate_trace::ir::{Entry, Inst, Op, Trace};
use copperplate_trace::op::{Repr, Ty};

thread_local! {
    /// A header of a frame that nobody runs, whose `ip` traces look at. It is never freed.
    static SWITCH: *mut Frame = Box::into_raw(Box::new(Frame {
        code: std::ptr::null(),
        previous: std::ptr::null_mut(),
        ip: std::ptr::null(),
        // As if nothing asked to leave, for who looks a word too far.
        function: Word(0),
        depth: 0,
        recursion: 0,
        flags: 0,
        return_offset: 0,
        continuation: std::ptr::null(),
        stack_top: std::ptr::null_mut(),
    }));
    static MOST: Cell<usize> = const { Cell::new(0) };
}

/// From now on this thread's traces leave by the exits that were chosen, or do not.
pub fn switch(leaves: bool) {
    let frame = SWITCH.with(|frame| *frame);
    let anywhere = frame.cast::<u32>().cast_const();
    let ip = if leaves { anywhere } else { std::ptr::null() };
    // SAFETY: it is never freed, nobody else writes to it, and traces only read it while they run.
    unsafe { (*frame).ip = ip };
}

/// The most exits to choose from that a trace has had since this was last asked.
pub fn most() -> usize {
    MOST.replace(0)
}

/// Lets a trace leave by one of its side exits while the [`switch`] says so: the `nth`, counted round and round.
pub fn force(trace: &mut Trace, steps: &[Recorded], nth: usize) {
    let exits = exits(trace, steps);
    MOST.set(MOST.get().max(exits.len()));
    let Some(&(block, at)) = exits.get(nth.checked_rem(exits.len()).unwrap_or(0)) else {
        return;
    };
    let switch = SWITCH.with(|frame| *frame as u64);
    let frame = trace.constant(Repr::Pointer, switch);
    let null = trace.constant(Repr::Pointer, 0);
    let found = trace.value(Ty::of(Repr::Pointer), false);
    let insts = &mut trace.blocks[block].insts;
    let (exit, site) = (insts[at].exit, insts[at].site);
    let mut look = Inst::new(Op::FrameIp, &[frame], &[found]);
    look.site = site;
    let mut guard = Inst::new(Op::GuardEqual, &[found, null], &[]);
    (guard.exit, guard.site) = (exit, site);
    insts.splice(at..at, [look, guard]);
}

/// Whether a guard is none of the trace's own, but one that [`force`] put there.
pub fn is_forced(trace: &Trace, guard: &Inst) -> bool {
    let mut insts = trace.blocks.iter().flat_map(|block| &block.insts);
    guard.op == Op::GuardEqual
        && insts.any(|inst| {
            inst.op == Op::FrameIp
                && inst.results[0] == guard.args[0]
                && trace.bits(inst.args[0]).is_some()
        })
}

/// The instructions, by block and place in it, whose exits are right whatever has happened. Guards of flags may not be: a branch
/// that decides after an effect leaves the other way, and where the flag stands on the stack it is known to be what it is then.
fn exits(trace: &Trace, steps: &[Recorded]) -> Vec<(usize, usize)> {
    let is_right = |inst: &Inst| {
        let Some(exit) = inst.exit.filter(|_| !inst.op.is_terminator()) else {
            return false;
        };
        if !matches!(inst.op, Op::GuardTrue | Op::GuardFalse) {
            return true;
        }
        let snapshot = &trace.snapshots[exit.index()];
        let step = (inst.site as usize).checked_sub(1);
        let step = step.and_then(|at| steps.get(at));
        let again = step.is_some_and(|step| snapshot.ip == step.unit());
        again
            && !snapshot
                .entries
                .iter()
                .any(|(_, entry)| is_boolean(trace, *entry))
    };
    let mut exits = Vec::new();
    for (number, block) in trace.blocks.iter().enumerate() {
        let right = block.insts.iter().enumerate();
        let right = right.filter(|(_, inst)| is_right(inst));
        exits.extend(right.map(|(at, _)| (number, at)));
    }
    exits
}

/// Whether an exit puts True or False into a slot, known beforehand.
fn is_boolean(trace: &Trace, entry: Entry) -> bool {
    let Some(value) = entry.value() else {
        return false;
    };
    match trace.bits(value) {
        Some(_) if matches!(entry, Entry::Bool(_)) => true,
        Some(bits) if trace.repr(value) == Repr::Word => [true, false]
            .map(|is| Value::bool(is).word().0)
            .contains(&bits),
        _ => false,
    }
}
