//! From an exit to the trace that goes on there: the state is stored by code of its own, which then jumps.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use copperplate_trace::generated::TABLES;
use copperplate_trace::ir::{
    Block, Entry, FrameId, Inst, KEEP, Making, Op, Slot, Snapshot, Trace, Val,
};
use copperplate_trace::op::{Kind, Repr, Ty};
use smallvec::{SmallVec, smallvec};

use super::Refusal;
use super::allocate::allocate_from;
use super::check::check;
use super::emit::emit;
use super::kept::{Kept, Unpacked, changing};
use super::placed::Header;
use super::plan::Plans;
use super::run::{Place, Shared, places};
use crate::entry::count_displacement;
use crate::link::{Fill, Linked};
use crate::table::{OPS, primitive};

/// Code from an exit to a trace. Where the frame goes on elsewhere it leaves by a way of its own, which is the exit again.
#[derive(Debug)]
pub(super) struct Crossing {
    pub linked: Linked,
    /// Further crossings begin where it leaves.
    pub places: Box<[Place]>,
    /// Where it begins.
    pub place: *const Place,
    /// Where it leads.
    code: usize,
    /// Whether its target is valid, which the code asks.
    valid: Rc<Cell<bool>>,
}

impl Crossing {
    /// Whether this is where it leads, and nothing else that lies there now.
    pub fn leads_to(&self, target: &Target) -> bool {
        self.code == target.code && Rc::ptr_eq(&self.valid, &target.valid)
    }
}

/// Where a crossing leads: the code, the unit where its trace begins, and whether that is valid.
pub(super) struct Target {
    pub code: usize,
    pub begin: *const u32,
    pub valid: Rc<Cell<bool>>,
}

/// Code that begins with values where the place has them, makes memory what its state says, and goes on at the target.
///
/// # Errors
/// When it cannot: the exit gives back what slots show.
pub(super) fn crossing(
    place: &Place,
    target: &Target,
    shared: &Rc<Shared>,
) -> Result<Crossing, Refusal> {
    if place.hides {
        return Err(Refusal::Incomplete("exit"));
    }
    let (mut trace, header, frame) = stores(place, target);
    let mut plans = Plans::new(&TABLES, &mut trace, target.valid.as_ptr() as usize, 0)?;
    if frame != FrameId(0) {
        plans.go_on_in(trace.frames[frame.index()].pointer);
    }
    let placed = allocate_from(&trace, &plans, header)?;
    if cfg!(debug_assertions)
        && let Err(message) = check(&trace, &plans, &placed)
    {
        panic!("the allocator made a mistake in a crossing: {message}");
    }
    let owner = Weak::clone(&place.kept().owner);
    let kept = Kept::new(&trace, &plans, &placed, owner, shared);
    let mut places = places(&kept, &placed.ways);
    for further in &mut places {
        further.exit = place.exit;
        further.weight = place.weight;
    }
    let sites: Vec<u64> = places.iter().map(Place::address).collect();
    let mut linker = emit(&trace, &plans, &placed, &sites)?;
    // As a loop counts its rounds.
    let count = OPS[primitive::COUNT]
        .variant([])
        .ok_or(Refusal::NoStencil("count"))?;
    let fill = Fill {
        constants: smallvec![place.weight],
        immediates: smallvec![count_displacement(), place.weight as i64],
        ..Fill::default()
    };
    linker.place(count, &fill);
    let jump = OPS[primitive::JUMP]
        .variant([])
        .ok_or(Refusal::NoStencil("jump"))?;
    let fill = Fill {
        exit: Some(linker.outside(target.code)),
        ..Fill::default()
    };
    linker.place(jump, &fill);
    let linked = linker
        .link(&mut shared.arena.borrow_mut())
        .map_err(Refusal::Link)?;
    Ok(Crossing {
        linked,
        places,
        place: &raw const *place,
        code: target.code,
        valid: Rc::clone(&target.valid),
    })
}

/// The state's stores as a trace of their own, where its values are, and the frame that it leaves. A state that does not say where
/// the frame goes on is left to the exit again, unless that is where the target begins.
fn stores(place: &Place, target: &Target) -> (Trace, Header, FrameId) {
    let Unpacked {
        mut trace,
        snapshot,
        values,
    } = place.kept().unpack(place.way);
    let snapshot = &snapshot;
    let mut header = Header::default();
    let mut params = Vec::new();
    let mut insts = Vec::new();
    let close = &snapshot.close;
    if snapshot.ip == KEEP {
        let exit = trace.snapshot(snapshot.clone());
        let frame = trace.frames[snapshot.frame.index()].pointer;
        let ip = trace.value(Ty::of(Repr::Pointer), false);
        insts.push(Inst::new(Op::FrameIp, &[frame], &[ip]));
        let begin = trace.constant(Repr::Pointer, target.begin as u64);
        let mut guard = Inst::new(Op::GuardEqual, &[ip, begin], &[]);
        guard.exit = Some(exit);
        insts.push(guard);
    }
    for &frame in trace.planned(snapshot).iter().rev() {
        let mut function = snapshot.entries.iter();
        let function = function.find(|(slot, _)| *slot == Slot::function(frame));
        let base = trace.frames[frame.index()]
            .caller
            .and_then(|caller| caller.base);
        if let (Some((_, entry)), Some(base)) = (function, base)
            && let Some(function) = entry.value()
        {
            let pointer = trace.frames[frame.index()].pointer;
            insts.push(Inst::new(
                Op::MakeFrame(frame, base),
                &[function],
                &[pointer],
            ));
        }
    }
    let mut words = Words {
        trace: &mut trace,
        insts: &mut insts,
        boxes: Vec::new(),
        made: Vec::new(),
    };
    for making in &snapshot.makes {
        words.make(making);
    }
    for &(slot, entry) in &snapshot.entries {
        let lends = matches!(entry, Entry::Borrowed(_) | Entry::Lent(_));
        let Some(word) = words.word(entry) else {
            continue;
        };
        let op = if lends {
            Op::LendSlot(slot)
        } else {
            Op::StoreSlot(slot)
        };
        words.insts.push(Inst::new(op, &[word], &[]));
    }
    // The state is stored, and what it gives back may run Python code, after which the target may not be what it was.
    for (at, val) in close.iter().enumerate() {
        let mut inst = Inst::new(Op::Close, &[*val], &[]);
        let state = Snapshot {
            ip: snapshot.from.unwrap_or(snapshot.ip),
            ..stored(snapshot, &close[at + 1..])
        };
        inst.state = Some(trace.snapshot(state));
        insts.push(inst);
    }
    if !close.is_empty() {
        let mut check = Inst::new(Op::CheckValid, &[], &[]);
        check.exit = Some(trace.snapshot(stored(snapshot, &[])));
        insts.push(check);
    }
    for (val, number) in values {
        if let Some(loc) = changing(number) {
            header.values.push((val, loc));
            params.push(val);
        }
    }
    header.values.sort_unstable();
    trace.blocks.push(Block { params, insts });
    (trace, header, snapshot.frame)
}

/// The words that a state puts into slots, made by instructions.
struct Words<'a> {
    trace: &'a mut Trace,
    insts: &'a mut Vec<Inst>,
    /// Two slots with one float have one object.
    boxes: Vec<(Val, Val)>,
    /// Objects, and whether somebody has their first reference.
    made: Vec<(Val, bool)>,
}

impl Words<'_> {
    /// The word that somebody gets.
    fn word(&mut self, entry: Entry) -> Option<Val> {
        let val = match (entry, entry.value()) {
            (_, Some(val)) => val,
            (Entry::Lent(at), _) => return self.made.get(usize::from(at)).map(|made| made.0),
            (Entry::Made(at), _) => {
                let (word, given) = self.made.get_mut(usize::from(at))?;
                let word = *word;
                return Some(if std::mem::replace(given, true) {
                    self.dup(word)
                } else {
                    word
                });
            }
            _ => return None,
        };
        Some(match entry {
            Entry::Dup(_) => self.dup(val),
            Entry::Bool(_) => {
                let word = self.trace.value(Ty::of(Repr::Word), false);
                self.insts.push(Inst::new(Op::BoolOf, &[val], &[word]));
                word
            }
            Entry::Box(_) => match self.boxes.iter().find(|(other, _)| *other == val) {
                Some(&(_, word)) => self.dup(word),
                None => {
                    let ty = Ty {
                        kind: Kind::Float,
                        ..Ty::of(Repr::Word)
                    };
                    let word = self.trace.value(ty, true);
                    self.insts.push(Inst::new(Op::Box, &[val], &[word]));
                    self.boxes.push((val, word));
                    word
                }
            },
            _ => val,
        })
    }

    fn make(&mut self, making: &Making) {
        let args = making.args.iter().filter_map(|arg| self.word(*arg));
        let args: SmallVec<[Val; 4]> = args.collect();
        let outputs = TABLES.op(making.op).outputs;
        let Some(output) = outputs.first() else {
            return;
        };
        let word = self.trace.value(output.ty, true);
        self.insts
            .push(Inst::new(Op::Micro(making.op), &args, &[word]));
        self.made.push((word, false));
    }

    fn dup(&mut self, val: Val) -> Val {
        let again = self.trace.value(Ty::NULLABLE, true);
        self.insts.push(Inst::new(Op::Dup, &[val], &[again]));
        again
    }
}

/// A state whose frames are made and whose slots are all in memory.
fn stored(state: &Snapshot, close: &[Val]) -> Snapshot {
    Snapshot {
        from: None,
        planned: 0,
        entries: Vec::new(),
        makes: Vec::new(),
        close: close.to_vec(),
        ..*state
    }
}
