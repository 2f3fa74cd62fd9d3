//! From an exit to the trace that goes on there: the state is stored by code of its own, which then jumps.

use copperplate_trace::ir::{
    Block, Def, Entry, FrameId, Inst, KEEP, Op, Slot, Trace, Val, ValueInfo,
};
use copperplate_trace::op::{Kind, Repr, Ty};
use rustc_hash::FxHashMap;

use super::Refusal;
use super::allocate::allocate_from;
use super::check::check;
use super::emit::emit;
use super::placed::{Header, Loc, Way};
use super::plan::Plans;
use crate::link::{Fill, Linked};
use crate::memory::Arena;
use crate::table::{OPS, primitive};
use copperplate_trace::generated::TABLES;

/// Code that begins with values (by value, `same` is the one that stands for it) where the way has them, makes memory what its state says, and goes on at `target`.
///
/// # Errors
/// When it cannot: the exit closes something, or leaves a frame that may be any code's.
pub fn crossing(
    from: &Trace,
    same: &[Val],
    way: &Way,
    target: usize,
    arena: &mut Arena,
) -> Result<Linked, Refusal> {
    let snapshot = &from.snapshots[way.snapshot.index()];
    if snapshot.ip == KEEP || !snapshot.close.is_empty() || way.hides {
        return Err(Refusal::Incomplete("exit"));
    }
    let (mut trace, header) = stores(from, same, way);
    let mut plans = Plans::new(&TABLES, &mut trace, 0)?;
    if snapshot.frame != FrameId(0) {
        plans.go_on_in(trace.frames[snapshot.frame.index()].pointer);
    }
    let placed = allocate_from(&trace, &plans, header)?;
    if cfg!(debug_assertions)
        && let Err(message) = check(&trace, &plans, &placed)
    {
        panic!("the allocator made a mistake in a crossing: {message}");
    }
    let mut linker = emit(&trace, &plans, &placed, &[])?;
    let jump = OPS[primitive::JUMP]
        .variant([])
        .ok_or(Refusal::NoStencil("jump"))?;
    let fill = Fill {
        exit: Some(linker.outside(target)),
        ..Fill::default()
    };
    linker.place(jump, fill);
    linker.link(arena).map_err(Refusal::Link)
}

/// The state's stores as a trace of their own, and where its values are.
fn stores(from: &Trace, same: &[Val], way: &Way) -> (Trace, Header) {
    let mut trace = Trace::new();
    let mut values: FxHashMap<Val, Val> = FxHashMap::default();
    let mut header = Header::default();
    let snapshot = &from.snapshots[way.snapshot.index()];
    let mut params = Vec::new();
    let mut known = |trace: &mut Trace, val: Val| {
        let val = same[val.index()];
        if let Some(&known) = values.get(&val) {
            return known;
        }
        let ValueInfo { ty, def, .. } = *from.info(val);
        let made = match def {
            Def::Const(bits) => trace.constant(ty.repr, bits),
            Def::Computed => trace.value(ty, false),
        };
        values.insert(val, made);
        made
    };
    for frame in &from.frames {
        let mut frame = frame.clone();
        frame.pointer = known(&mut trace, frame.pointer);
        trace.frames.push(frame);
    }
    let mut insts = Vec::new();
    // Two slots with one float have one object.
    let mut boxed: Vec<(Val, Val)> = Vec::new();
    for &(slot, entry) in &snapshot.entries {
        let val = known(&mut trace, entry.value());
        let (op, word) = match entry {
            Entry::Take(_) => (Op::StoreSlot as fn(Slot) -> Op, val),
            Entry::Borrowed(_) => (Op::LendSlot as fn(Slot) -> Op, val),
            Entry::Dup(_) => (
                Op::StoreSlot as fn(Slot) -> Op,
                dup(&mut trace, val, &mut insts),
            ),
            Entry::Bool(_) => {
                let word = trace.value(Ty::of(Repr::Word), false);
                insts.push(Inst::new(Op::BoolOf, &[val], &[word]));
                (Op::StoreSlot as fn(Slot) -> Op, word)
            }
            Entry::Box(_) => {
                let word = match boxed.iter().find(|(other, _)| *other == val) {
                    Some(&(_, word)) => dup(&mut trace, word, &mut insts),
                    None => {
                        let ty = Ty {
                            kind: Kind::Float,
                            ..Ty::of(Repr::Word)
                        };
                        let word = trace.value(ty, true);
                        insts.push(Inst::new(Op::Box, &[val], &[word]));
                        boxed.push((val, word));
                        word
                    }
                };
                (Op::StoreSlot as fn(Slot) -> Op, word)
            }
        };
        insts.push(Inst::new(op(slot), &[word], &[]));
    }
    for &(val, loc) in &way.values {
        // Frames that the state has nothing in are not needed.
        if let (Loc::Reg(_) | Loc::Home(_), Some(&made)) = (loc, values.get(&val)) {
            header.values.push((made, loc));
            params.push(made);
        }
    }
    header.values.sort_unstable();
    trace.blocks.push(Block { params, insts });
    (trace, header)
}

fn dup(trace: &mut Trace, val: Val, insts: &mut Vec<Inst>) -> Val {
    let again = trace.value(Ty::NULLABLE, true);
    insts.push(Inst::new(Op::Dup, &[val], &[again]));
    again
}
