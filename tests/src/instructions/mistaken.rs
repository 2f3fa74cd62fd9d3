//! Mistakes planted into traces, to see whether the tests of instructions notice.
//!
//! A trace has sites for each kind of mistake, numbered as they come. What the trace itself shows to make no difference is no site:
//!
//! - nothing counts what its type, or an op before in the same block, shows to be a number, `None`, True or False, or what an op
//!   has answered to be null;
//! - where two operands of an op can change places without any difference, that is no mistake (the generator finds out);
//! - a slot is not stale that has the same word anyway, and nobody sees what is above the depth or written over;
//! - an op that takes over all that is in an array leaves null there itself, before it raises or anything goes;
//! - who only looks while something is freed does not see what an exit would give back, and nobody looks while that is something
//!   that refers to nothing;
//! - a slot is not loaded from for nothing: what is loaded is used by an instruction, or by a state that somebody sees, and more is
//!   done with it than to give it back where neither it nor what is in the next slot is counted.

use copperplate_core::Word;
use copperplate_trace::ir::{Entry, Inst, Op, Place, Slot, SnapId, Trace, Val};
use copperplate_trace::op::{Kind as Type, Mode, Repr, Tables};

use super::table::{COPIES, NULLS, PLAIN, Place as WordPlace, SYMMETRIC, UNCOUNTED};
use crate::forced::is_forced;

/// What is wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mistake {
    DropClose,
    DropDup,
    NegateGuard,
    DropGuard,
    NextSlot,
    SwapOperands,
    /// An exit leaves a slot as it was.
    StaleSlot,
    /// An exit, or who looks while something runs, finds what is in another slot.
    WrongSlot,
    CountTwice,
    CountNot,
    DropCloseAtExit,
    NextUnit,
    DeeperStack,
}

/// All kinds, with what they do.
pub const MISTAKES: [(Mistake, &str); 13] = [
    (Mistake::DropClose, "does not give a reference back"),
    (Mistake::DropDup, "does not count a reference"),
    (Mistake::NegateGuard, "turns a guard around"),
    (Mistake::DropGuard, "does not test"),
    (Mistake::NextSlot, "uses the next slot"),
    (Mistake::SwapOperands, "takes operands the other way round"),
    (Mistake::StaleSlot, "leaves a slot stale"),
    (Mistake::WrongSlot, "restores the next slot"),
    (Mistake::CountTwice, "counts what it restores twice"),
    (Mistake::CountNot, "does not count what it restores"),
    (
        Mistake::DropCloseAtExit,
        "does not give a reference back when it leaves",
    ),
    (Mistake::NextUnit, "goes on one unit too far"),
    (Mistake::DeeperStack, "restores one operand too many"),
];

/// How many sites a trace has, by the number of the kind in [`MISTAKES`].
pub type Sites = [usize; MISTAKES.len()];

/// Counts the sites.
pub fn count(tables: &Tables, trace: &Trace) -> Sites {
    MISTAKES.map(|(mistake, _)| sites(tables, trace, mistake).len())
}

/// Makes the `nth` mistake of a kind. False: there are not so many.
pub fn plant(tables: &Tables, trace: &mut Trace, mistake: Mistake, nth: usize) -> bool {
    let sites = sites(tables, trace, mistake);
    let Some(&site) = sites.get(nth) else {
        return false;
    };
    match site {
        Site::Inst(block, at) => change(trace, mistake, block, at),
        Site::Entry(state, at) => {
            let entries = &mut trace.snapshots[state].entries;
            match mistake {
                Mistake::StaleSlot => drop(entries.remove(at)),
                Mistake::WrongSlot => entries[at].0 = entries[at].0.above(1),
                Mistake::CountTwice => {
                    if let Entry::Take(val) = entries[at].1 {
                        entries[at].1 = Entry::Dup(val);
                    }
                }
                _ => {
                    if let Entry::Dup(val) = entries[at].1 {
                        entries[at].1 = Entry::Take(val);
                    }
                }
            }
        }
        Site::Close(state, at) => drop(trace.snapshots[state].close.remove(at)),
        Site::State(state) if mistake == Mistake::NextUnit => trace.snapshots[state].ip += 1,
        Site::State(state) => trace.snapshots[state].depth += 1,
    }
    true
}

#[derive(Clone, Copy)]
enum Site {
    /// Block, and place in it.
    Inst(usize, usize),
    /// State, and entry.
    Entry(usize, usize),
    Close(usize, usize),
    State(usize),
}

fn change(trace: &mut Trace, mistake: Mistake, block: usize, at: usize) {
    let inst = &mut trace.blocks[block].insts[at];
    match mistake {
        Mistake::DropClose => (inst.op, inst.state) = (Op::Forget, None),
        Mistake::DropDup => {
            let (from, to) = (inst.args[0], inst.results[0]);
            trace.blocks[block].insts.remove(at);
            rename(trace, to, from);
        }
        Mistake::NegateGuard => {
            inst.op = match inst.op {
                Op::GuardTrue => Op::GuardFalse,
                _ => Op::GuardTrue,
            };
        }
        Mistake::DropGuard => drop(trace.blocks[block].insts.remove(at)),
        Mistake::NextSlot => {
            inst.op = match inst.op {
                Op::LoadSlot(slot) => Op::LoadSlot(slot.above(1)),
                Op::TakeSlot(slot) => Op::TakeSlot(slot.above(1)),
                Op::StoreSlot(slot) => Op::StoreSlot(slot.above(1)),
                Op::LendSlot(slot) => Op::LendSlot(slot.above(1)),
                other => other,
            };
        }
        _ => {
            let last = inst.args.len() - 1;
            inst.args.swap(0, last);
        }
    }
}

/// Everybody who uses a value uses another one.
fn rename(trace: &mut Trace, from: Val, to: Val) {
    let new = |val: Val| if val == from { to } else { val };
    for inst in trace.blocks.iter_mut().flat_map(|block| &mut block.insts) {
        inst.args.iter_mut().for_each(|arg| *arg = new(*arg));
    }
    for snapshot in &mut trace.snapshots {
        *snapshot = snapshot.map(new);
    }
}

fn sites(tables: &Tables, trace: &Trace, mistake: Mistake) -> Vec<Site> {
    let mut sites = Vec::new();
    for (number, block) in trace.blocks.iter().enumerate() {
        let wrong = block.insts.iter().enumerate();
        let wrong = wrong.filter(|(at, _)| is_site(tables, trace, mistake, number, *at));
        sites.extend(wrong.map(|(at, _)| Site::Inst(number, at)));
    }
    for (number, snapshot) in trace.snapshots.iter().enumerate() {
        let used = uses(tables, trace, number);
        if used == Use::None {
            continue;
        }
        let leaves = used == Use::Exit;
        let raises = used == Use::Raise;
        for (at, (slot, entry)) in snapshot.entries.iter().enumerate() {
            let is_counted =
                |val: Val| is_counted(trace, val) && !is_uncounted_in(tables, trace, val, number);
            let counted = entry.value().is_some_and(is_counted);
            let is_there =
                is_there(trace, *slot, *entry) || is_left_null(tables, trace, *slot, number);
            let wrong = match mistake {
                Mistake::StaleSlot => !is_there,
                // Nobody looks at what is above the depth, or written over.
                Mistake::WrongSlot => {
                    let next = slot.above(1);
                    let above = slot.frame == snapshot.frame
                        && next.place >= Place::Operand(snapshot.depth);
                    let over = snapshot.entries[at + 1..]
                        .iter()
                        .any(|(slot, _)| *slot == next);
                    !(is_there && (above || over || is_left_null(tables, trace, next, number)))
                }
                Mistake::CountTwice => leaves && counted && matches!(entry, Entry::Take(_)),
                Mistake::CountNot => leaves && counted && matches!(entry, Entry::Dup(_)),
                _ => false,
            };
            sites.extend(wrong.then_some(Site::Entry(number, at)));
        }
        match mistake {
            Mistake::DropCloseAtExit if leaves || raises => {
                let closed = snapshot.close.iter().enumerate();
                let closed = closed.filter(|(_, val)| {
                    is_counted(trace, **val)
                        && !is_uncounted_in(tables, trace, **val, number)
                        && !is_null_in(trace, **val, number)
                });
                sites.extend(closed.map(|(at, _)| Site::Close(number, at)));
            }
            Mistake::NextUnit | Mistake::DeeperStack if leaves => {
                sites.push(Site::State(number));
            }
            _ => {}
        }
    }
    sites
}

fn is_site(tables: &Tables, trace: &Trace, mistake: Mistake, block: usize, at: usize) -> bool {
    let inst = &trace.blocks[block].insts[at];
    let counted = || {
        let arg = inst.args.first();
        arg.is_some_and(|arg| {
            is_counted(trace, *arg) && !is_uncounted_at(tables, trace, *arg, block, at)
        })
    };
    match mistake {
        Mistake::DropClose => inst.op == Op::Close && counted(),
        Mistake::DropDup => inst.op == Op::Dup && counted(),
        Mistake::NegateGuard => matches!(inst.op, Op::GuardTrue | Op::GuardFalse),
        Mistake::DropGuard => {
            let guards = matches!(
                inst.op,
                Op::Micro(_) | Op::GuardTrue | Op::GuardFalse | Op::GuardEqual | Op::GuardFlags(_)
            );
            guards && inst.exit.is_some() && inst.results.is_empty() && !is_forced(trace, inst)
        }
        Mistake::NextSlot => match inst.op {
            Op::LoadSlot(slot) | Op::TakeSlot(slot) => {
                let val = inst.results[0];
                is_used(tables, trace, val) && !is_given_back_for_nothing(tables, trace, val, slot)
            }
            Op::StoreSlot(_) | Op::LendSlot(_) => true,
            _ => false,
        },
        Mistake::SwapOperands => match (inst.op, &inst.args[..]) {
            (Op::Micro(op), [first, .., last]) => {
                let inputs = &tables.op(op).inputs;
                let alike = trace.repr(*first) == trace.repr(*last);
                let both = [*first, *last].iter().all(|val| trace.bits(*val).is_none());
                alike && both && first != last && inputs.len() > 1 && !SYMMETRIC[op.0 as usize]
            }
            _ => false,
        },
        _ => false,
    }
}

/// What goes by a state, the most that does.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    None,
    /// Who looks while something runs.
    Look,
    /// Exceptions as well.
    Raise,
    Exit,
}

fn uses(tables: &Tables, trace: &Trace, state: usize) -> Use {
    let id = Some(SnapId(state as u32));
    let blocks = trace.blocks.iter().enumerate();
    let uses = blocks.flat_map(|(number, block)| {
        let insts = block.insts.iter().enumerate();
        insts.map(move |(at, inst)| match inst.op {
            _ if inst.exit == id => Use::Exit,
            _ if inst.state != id => Use::None,
            // Nobody looks while what refers to nothing is freed, or what is not counted is given back.
            Op::Close
                if is_leaf(tables, trace, inst.args[0])
                    || is_uncounted_at(tables, trace, inst.args[0], number, at) =>
            {
                Use::None
            }
            Op::Micro(op) if tables.op(op).effects.raises => Use::Raise,
            _ => Use::Look,
        })
    });
    uses.max().unwrap_or(Use::None)
}

/// Whether the value is a float, a `str`, or of another kind that refers to nothing: its type says so, or the same word is unboxed or was tested.
fn is_leaf(tables: &Tables, trace: &Trace, val: Val) -> bool {
    let mut insts = trace.blocks.iter().flat_map(|block| &block.insts);
    let same = |other: Val| is_same(trace, other, val);
    let leaf = |kind: Type| match kind {
        Type::Float => true,
        Type::Object(layout) => {
            let layout = usize::from(layout);
            tables.layouts[layout].name == "Str" || PLAIN[layout]()
        }
        _ => false,
    };
    leaf(trace.info(val).ty.kind)
        || insts.any(|inst| match inst.op {
            Op::Unbox => same(inst.args[0]),
            Op::Micro(op) => tables.op(op).proves.iter().any(|proof| {
                let arg = inst.args.get(usize::from(proof.input));
                leaf(proof.ty.kind) && arg.is_some_and(|arg| same(*arg))
            }),
            _ => false,
        })
}

/// Whether anybody looks at the value or counts it. What an exit gives back is of no interest to who only looks by its state.
fn is_used(tables: &Tables, trace: &Trace, val: Val) -> bool {
    let mut insts = trace.blocks.iter().flat_map(|block| &block.insts);
    let mut states = trace.snapshots.iter().enumerate();
    insts.any(|inst| inst.op != Op::Forget && inst.args.contains(&val))
        || states.any(|(number, state)| {
            let used = uses(tables, trace, number);
            let mut seen = state.clone();
            if used == Use::Look {
                seen.close.clear();
            }
            let mut found = false;
            let _ = seen.map(|other| {
                found |= other == val;
                other
            });
            found && used != Use::None
        })
}

/// Whether an op has shown, wherever the state is used, that the value is no counted reference.
fn is_uncounted_in(tables: &Tables, trace: &Trace, val: Val, state: usize) -> bool {
    let id = Some(SnapId(state as u32));
    let mut blocks = trace.blocks.iter().enumerate();
    blocks.all(|(number, block)| {
        let mut insts = block.insts.iter().enumerate();
        insts.all(|(at, inst)| {
            let uses = inst.exit == id || inst.state == id;
            !uses || is_uncounted_at(tables, trace, val, number, at)
        })
    })
}

/// Whether the state is left by only where an op has answered that there is null in the value.
fn is_null_in(trace: &Trace, val: Val, state: usize) -> bool {
    let id = Some(SnapId(state as u32));
    let mut insts = trace.blocks.iter().flat_map(|block| &block.insts);
    insts.all(|inst| {
        let says = || {
            let op = defined_by(trace, val)?;
            let Op::Micro(number) = op.op else {
                return None;
            };
            let mut nulls = NULLS[number.0 as usize].iter();
            nulls.find(|(flag, word)| {
                op.results[*word] == val && inst.args.first() == Some(&op.results[*flag])
            })
        };
        inst.state != id && (inst.exit != id || inst.op == Op::GuardFalse && says().is_some())
    })
}

/// Whether an op before this instruction in its block has gone on only because the value is no counted reference.
fn is_uncounted_at(tables: &Tables, trace: &Trace, val: Val, block: usize, at: usize) -> bool {
    let before = &trace.blocks[block].insts[..at];
    before
        .iter()
        .any(|inst| shows_uncounted(tables, trace, inst, val))
}

/// Whether an instruction goes on only if the value is no counted reference.
fn shows_uncounted(tables: &Tables, trace: &Trace, inst: &Inst, val: Val) -> bool {
    let Op::Micro(op) = inst.op else {
        return false;
    };
    let is_at = |(input, field): WordPlace| {
        let Some(arg) = inst.args.get(input) else {
            return false;
        };
        match field {
            None => is_same(trace, *arg, val),
            Some(field) => copied(trace, val)
                .is_some_and(|(from, of)| of == field && is_same(trace, from, *arg)),
        }
    };
    let is_number = tables.op(op).proves.iter().any(|proof| {
        !proof.volatile
            && matches!(proof.ty.kind, Type::Int | Type::Bool)
            && is_at((proof.input.into(), None))
    });
    is_number || UNCOUNTED[op.0 as usize].iter().any(|place| is_at(*place))
}

/// Whether two values are the same word: the same value, counted anew or not, or what was in a slot that nothing is written to.
fn is_same(trace: &Trace, one: Val, other: Val) -> bool {
    let (one, other) = (counted_from(trace, one), counted_from(trace, other));
    let from = loaded_from(trace, one);
    one == other || from.is_some() && loaded_from(trace, other) == from
}

fn defined_by(trace: &Trace, val: Val) -> Option<&Inst> {
    let mut insts = trace.blocks.iter().flat_map(|block| &block.insts);
    insts.find(|inst| inst.results.contains(&val))
}

/// The value that was counted to get this one.
fn counted_from(trace: &Trace, val: Val) -> Val {
    match defined_by(trace, val) {
        Some(inst) if inst.op == Op::Dup => counted_from(trace, inst.args[0]),
        _ => val,
    }
}

/// The slot that the value was loaded from, if the trace writes nothing to it.
fn loaded_from(trace: &Trace, val: Val) -> Option<Slot> {
    let (Op::LoadSlot(slot) | Op::TakeSlot(slot)) = defined_by(trace, val)?.op else {
        return None;
    };
    let mut insts = trace.blocks.iter().flat_map(|block| &block.insts);
    let is_written = insts.any(|inst| match inst.op {
        Op::StoreSlot(other) | Op::LendSlot(other) => other == slot,
        _ => false,
    });
    (!is_written).then_some(slot)
}

/// The value and the number of its field that the value is.
fn copied(trace: &Trace, val: Val) -> Option<(Val, usize)> {
    let val = counted_from(trace, val);
    let inst = defined_by(trace, val)?;
    let Op::Micro(op) = inst.op else {
        return None;
    };
    let output = inst.results.iter().position(|result| *result == val)?;
    let mut copies = COPIES[op.0 as usize].iter();
    let (_, (input, field)) = copies.find(|(number, _)| *number == output)?;
    Some((*inst.args.get(*input)?, (*field)?))
}

/// Whether a slot and the next one are loaded from only to give back what is in them, and neither is counted.
fn is_given_back_for_nothing(tables: &Tables, trace: &Trace, val: Val, slot: Slot) -> bool {
    let mut insts = trace.blocks.iter().flat_map(|block| &block.insts);
    let is_looked_at =
        insts.any(|inst| !matches!(inst.op, Op::Forget | Op::Close) && inst.args.contains(&val));
    let mut states = trace.snapshots.iter();
    let is_kept = states.any(|state| {
        state
            .entries
            .iter()
            .any(|(_, entry)| entry.value() == Some(val))
    });
    let uncounted_when_closed = |val: Val| {
        let mut blocks = trace.blocks.iter().enumerate();
        blocks.all(|(number, block)| {
            let at = block.insts.len();
            let has = block.insts.iter().any(|inst| inst.results.contains(&val));
            !has || is_uncounted_at(tables, trace, val, number, at)
        })
    };
    let mut insts = trace.blocks.iter().flat_map(|block| &block.insts);
    let next = insts.find_map(|inst| match inst.op {
        Op::LoadSlot(other) | Op::TakeSlot(other) if other == slot.above(1) => {
            Some(inst.results[0])
        }
        _ => None,
    });
    !is_looked_at
        && !is_kept
        && uncounted_when_closed(val)
        && next.is_some_and(uncounted_when_closed)
}

/// Whether a reference to it may be counted.
fn is_counted(trace: &Trace, val: Val) -> bool {
    let ty = trace.info(val).ty;
    let word = ty.repr == Repr::Word && !matches!(ty.kind, Type::Int | Type::Bool);
    word && trace.bits(val).is_none_or(|bits| Word(bits).is_owned())
}

/// Whether the slot has just that word anyway: it was taken out of it, and is put back.
fn is_there(trace: &Trace, slot: Slot, entry: Entry) -> bool {
    let insts = trace.blocks.iter().flat_map(|block| &block.insts);
    let mut takes = insts.filter(|inst| inst.results.first() == entry.value().as_ref());
    takes.any(|inst| matches!(inst.op, Op::TakeSlot(from) | Op::LoadSlot(from) if from == slot))
}

/// Whether the op that has the state takes over what is in the slot, as one of an array.
fn is_left_null(tables: &Tables, trace: &Trace, slot: Slot, state: usize) -> bool {
    let id = Some(SnapId(state as u32));
    let insts = trace.blocks.iter().flat_map(|block| &block.insts);
    let mut insts = insts.filter(|inst| inst.state == id);
    insts.any(|inst| {
        let Op::Micro(op) = inst.op else {
            return false;
        };
        let mut inputs = tables.op(op).inputs.iter().zip(&inst.args);
        inputs.any(|(input, arg)| {
            let address = defined_by(trace, *arg).map(|inst| inst.op);
            let Some(Op::SlotAddress(first, count)) = address else {
                return false;
            };
            let mut taken = (0..count).map(|by| first.above(by));
            input.array && input.mode == Mode::Consumed && taken.any(|other| other == slot)
        })
    })
}
