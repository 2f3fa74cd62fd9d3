//! From an exit to the trace that goes on there: the state is stored by code of its own, which then jumps.

use std::cell::Cell;
use std::rc::Rc;

use copperplate_trace::generated::TABLES;
use copperplate_trace::ir::{
    Block, Def, Entry, FrameId, Inst, KEEP, Op, Slot, SnapId, Snapshot, Trace, Val, ValueInfo,
};
use copperplate_trace::op::{Kind, Repr, Ty};
use rustc_hash::FxHashMap;

use super::Refusal;
use super::allocate::allocate_from;
use super::check::check;
use super::emit::emit;
use super::placed::{Header, Loc, Way};
use super::plan::Plans;
use super::run::{Place, Shared, places};
use crate::link::{Fill, Linked};
use crate::table::{OPS, primitive};

/// Code from an exit to a trace. Where the frame goes on elsewhere it leaves by a way of its own, which is the exit again.
#[derive(Debug)]
pub(super) struct Crossing {
    pub linked: Linked,
    trace: Trace,
    same: Box<[Val]>,
    ways: Vec<Way>,
    pub places: Box<[Place]>,
    /// Whether its target is valid, which the code asks.
    _valid: Rc<Cell<bool>>,
}

impl Crossing {
    /// Crossings begin where it leaves.
    pub fn from(&self) -> From<'_> {
        From {
            trace: &self.trace,
            same: &self.same,
            ways: &self.ways,
            places: &self.places,
        }
    }
}

/// Where crossings begin: ways out of a trace, with their places, and which value stands for which.
#[derive(Clone, Copy)]
pub(super) struct From<'a> {
    pub trace: &'a Trace,
    pub same: &'a [Val],
    pub ways: &'a [Way],
    pub places: &'a [Place],
}

/// Where a crossing leads: the code, the unit where its trace begins, and whether that is valid.
pub(super) struct Target {
    pub code: usize,
    pub begin: *const u32,
    pub valid: Rc<Cell<bool>>,
}

/// Code that begins with values where the way has them, makes memory what its state says, and goes on at the target. `exit`
/// is what the way, which has its place, is called by those who count.
///
/// # Errors
/// When it cannot: the exit gives back what slots show.
pub(super) fn crossing(
    from: From<'_>,
    way: &Way,
    exit: SnapId,
    target: &Target,
    place: &Place,
    shared: &Rc<Shared>,
) -> Result<Crossing, Refusal> {
    let snapshot = &from.trace.snapshots[way.snapshot.index()];
    if way.hides {
        return Err(Refusal::Incomplete("exit"));
    }
    let frame = snapshot.frame;
    let (mut trace, header) = stores(from, way, target);
    let mut plans = Plans::new(&TABLES, &mut trace, target.valid.as_ptr() as usize)?;
    if frame != FrameId(0) {
        plans.go_on_in(trace.frames[frame.index()].pointer);
    }
    let placed = allocate_from(&trace, &plans, header)?;
    if cfg!(debug_assertions)
        && let Err(message) = check(&trace, &plans, &placed)
    {
        panic!("the allocator made a mistake in a crossing: {message}");
    }
    let mut places = places(&trace, &plans, &placed, &place.owner, shared);
    for place in &mut places {
        place.exit = exit;
    }
    let sites: Vec<u64> = places.iter().map(Place::address).collect();
    let mut linker = emit(&trace, &plans, &placed, &sites)?;
    let jump = OPS[primitive::JUMP]
        .variant([])
        .ok_or(Refusal::NoStencil("jump"))?;
    let fill = Fill {
        exit: Some(linker.outside(target.code)),
        ..Fill::default()
    };
    linker.place(jump, fill);
    let linked = linker
        .link(&mut shared.arena.borrow_mut())
        .map_err(Refusal::Link)?;
    Ok(Crossing {
        linked,
        trace,
        same: plans.into_same(),
        ways: placed.ways,
        places,
        _valid: Rc::clone(&target.valid),
    })
}

/// The state's stores as a trace of their own, and where its values are. A state that does not say where the frame goes on is
/// left to the exit again, unless that is where the target begins.
fn stores(from: From<'_>, way: &Way, target: &Target) -> (Trace, Header) {
    let mut trace = Trace::new();
    let mut values: FxHashMap<Val, Val> = FxHashMap::default();
    let mut header = Header::default();
    let snapshot = &from.trace.snapshots[way.snapshot.index()];
    let mut params = Vec::new();
    let mut known = |trace: &mut Trace, val: Val| {
        let val = from.same[val.index()];
        if let Some(&known) = values.get(&val) {
            return known;
        }
        let ValueInfo { ty, def, .. } = *from.trace.info(val);
        let made = match def {
            Def::Const(bits) => trace.constant(ty.repr, bits),
            Def::Computed => trace.value(ty, false),
        };
        values.insert(val, made);
        made
    };
    for frame in &from.trace.frames {
        let mut frame = frame.clone();
        frame.pointer = known(&mut trace, frame.pointer);
        trace.frames.push(frame);
    }
    let mut insts = Vec::new();
    let close = snapshot.close.iter();
    let close: Vec<Val> = close.map(|val| known(&mut trace, *val)).collect();
    if snapshot.ip == KEEP {
        let mut same = |entry: Entry| entry.map(|val| known(&mut trace, val));
        let entries = snapshot.entries.iter();
        let entries = entries.map(|(slot, entry)| (*slot, same(*entry))).collect();
        let exit = trace.snapshot(Snapshot {
            entries,
            close: close.clone(),
            ..*snapshot
        });
        let frame = trace.frames[snapshot.frame.index()].pointer;
        let ip = trace.value(Ty::of(Repr::Pointer), false);
        insts.push(Inst::new(Op::FrameIp, &[frame], &[ip]));
        let begin = trace.constant(Repr::Pointer, target.begin as u64);
        let mut guard = Inst::new(Op::GuardEqual, &[ip, begin], &[]);
        guard.exit = Some(exit);
        insts.push(guard);
    }
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
    // The state is stored, and what it gives back may run Python code, after which the target may not be what it was.
    for (at, val) in close.iter().enumerate() {
        let mut inst = Inst::new(Op::Close, &[*val], &[]);
        inst.state = Some(trace.snapshot(stored(snapshot, &close[at + 1..])));
        insts.push(inst);
    }
    if !close.is_empty() {
        let mut check = Inst::new(Op::CheckValid, &[], &[]);
        check.exit = Some(trace.snapshot(stored(snapshot, &[])));
        insts.push(check);
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

/// A state whose slots are all in memory.
fn stored(state: &Snapshot, close: &[Val]) -> Snapshot {
    Snapshot {
        entries: Vec::new(),
        close: close.to_vec(),
        ..*state
    }
}

fn dup(trace: &mut Trace, val: Val, insts: &mut Vec<Inst>) -> Val {
    let again = trace.value(Ty::NULLABLE, true);
    insts.push(Inst::new(Op::Dup, &[val], &[again]));
    again
}
