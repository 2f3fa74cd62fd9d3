//! From a recording to IR: each instruction's expansion, one after the other.
//!
//! What comes out is naive: between two instructions every word is in its home slot. Inside an instruction, a word that an
//! op consumes or that another is written over is taken out of its slot first; side exits put it back.

use copperplate_core::Word;
use copperplate_core::code::Code;
use copperplate_core::frame::INIT;
use rustc_hash::FxHashMap;

use crate::expand::{Ending, Expand, NotLifted, Site};
use crate::ir::{
    Block, BlockId, Caller, Entry, FrameId, FrameInfo, Inst, KEEP, Op, Slot, SnapId, Snapshot,
    Trace, Val,
};
use crate::op::{FrameChange, Mode, OpId, Repr, Tables, Ty};

/// One recorded instruction.
#[derive(Clone, Copy, Debug)]
pub struct Recorded {
    pub site: Site,
    /// Address of the frame that ran it.
    pub frame: usize,
    /// The frame's operands at its start.
    pub depth: u16,
    /// The running function's address.
    pub function: usize,
    /// Frame flags when it began.
    pub flags: u32,
}

impl Recorded {
    /// The unit that the instruction is.
    fn unit(&self) -> u32 {
        // SAFETY: a site's code outlives its recording.
        let start = unsafe { (*self.site.code).units.as_ptr() } as usize;
        ((self.site.ip as usize - start) / 4) as u32
    }
}

/// What was recorded.
#[derive(Clone, Default, Debug)]
pub struct Recording {
    pub steps: Vec<Recorded>,
    /// The instruction after the last one is the first one again, in the same frame.
    pub loops: bool,
    /// Keeps functions, and with them the code of all steps, alive.
    pub kept: Vec<copperplate_core::Value>,
}

/// Tells a builder what an instruction is: the printed `expand`.
pub type Expander = fn(&mut Builder<'_>, &Site) -> Result<(), NotLifted>;

/// A trace, and how much of the recording it has.
pub struct Built {
    pub trace: Trace,
    /// Instructions that are in it.
    pub steps: usize,
    /// The instruction it ended at has no expansion.
    pub not_lifted: bool,
}

/// Builds the trace of a recording.
pub fn build(tables: &'static Tables, expand: Expander, recording: &Recording) -> Built {
    let Some(first) = recording.steps.first() else {
        return Built {
            trace: Trace::new(),
            steps: 0,
            not_lifted: false,
        };
    };
    let mut builder = Builder::new(tables, first);
    let mut done = 0;
    let mut not_lifted = false;
    for (index, step) in recording.steps.iter().enumerate() {
        let next = match recording.steps.get(index + 1) {
            Some(next) => Some(next),
            None if recording.loops => Some(first),
            None => None,
        };
        let Some(next) = next else { break };
        let undo = builder.mark();
        builder.begin(step, next, index as u32 + 1);
        if expand(&mut builder, &step.site).is_err() || builder.stuck {
            builder.undo(undo);
            not_lifted = true;
            break;
        }
        done += 1;
    }
    let whole = done == recording.steps.len();
    let stop = recording.steps.get(done).unwrap_or(first);
    builder.finish((!(whole && recording.loops)).then_some(stop));
    Built {
        trace: builder.trace,
        steps: done,
        not_lifted,
    }
}

/// A value while an instruction is expanded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Value {
    val: Val,
    /// To be stored as an unowned reference.
    lent: bool,
}

/// Takes expansions and appends to a trace. See [`Expand`].
pub struct Builder<'a> {
    tables: &'a Tables,
    trace: Trace,
    insts: Vec<Inst>,
    frame: FrameId,
    /// Addresses of the frames entered and not left, for finding them again.
    running: Vec<(FrameId, usize)>,
    /// The recording went where the builder cannot follow.
    stuck: bool,

    // The instruction being expanded.
    /// Where its instructions begin.
    begun: usize,
    site: u32,
    /// Its unit, its length, and the unit after it in the recording.
    unit: u32,
    units: u16,
    next: Option<Recorded>,
    oparg: u32,
    depth: u16,
    /// The depth once it has settled.
    settled: Option<u16>,
    /// Which slot a value was loaded from and is still in.
    origins: FxHashMap<Val, Slot>,
    loaded: FxHashMap<Slot, Val>,
    /// Words that were taken out of their slots and are neither consumed nor back.
    taken: Vec<(Slot, Val)>,
    /// What a value that was taken is now.
    moved: FxHashMap<Val, Val>,
    /// Owned values that nobody consumed yet.
    temps: Vec<Val>,
    arrays: FxHashMap<Val, (Slot, u16, bool)>,
    /// Slots whose words an op consumed.
    consumed: Vec<Slot>,
    writes: Vec<(Slot, Value)>,
    closes: Vec<Value>,
    /// What was in slots that the results are in now.
    vacated: FxHashMap<Slot, Val>,
    /// Words that locals held before.
    replaced: Vec<Val>,
    escaped: bool,
    /// Flags of a frame that is left.
    flags: u32,
    other: Option<Other>,
}

/// The other way out of a branch, while it is described.
struct Other {
    flag: Val,
    expected: bool,
    writes: Vec<(Slot, Value)>,
    closes: Vec<Value>,
    settled: Option<u16>,
    /// Where it goes on.
    ip: Option<u32>,
}

struct Mark {
    insts: usize,
    frame: FrameId,
    running: Vec<(FrameId, usize)>,
    frames: usize,
}

impl<'a> Builder<'a> {
    fn new(tables: &'a Tables, first: &Recorded) -> Builder<'a> {
        let mut trace = Trace::new();
        let pointer = trace.value(Ty::of(Repr::Pointer), false);
        // SAFETY: a site's code outlives its recording.
        let locals = unsafe { (*first.site.code).local_count } as u16;
        trace.frames.push(FrameInfo {
            pointer,
            locals,
            code: first.site.code as usize,
            function: first.function,
            depth: first.depth,
            caller: None,
        });
        trace.blocks.push(Block {
            params: vec![pointer],
            insts: vec![Inst::new(Op::Jump(BlockId(1)), &[], &[])],
        });
        Builder {
            tables,
            trace,
            insts: Vec::new(),
            frame: FrameId(0),
            running: vec![(FrameId(0), first.frame)],
            stuck: false,
            begun: 0,
            site: 0,
            unit: 0,
            units: 0,
            next: None,
            oparg: 0,
            depth: 0,
            settled: None,
            origins: FxHashMap::default(),
            loaded: FxHashMap::default(),
            taken: Vec::new(),
            moved: FxHashMap::default(),
            temps: Vec::new(),
            arrays: FxHashMap::default(),
            consumed: Vec::new(),
            writes: Vec::new(),
            closes: Vec::new(),
            vacated: FxHashMap::default(),
            replaced: Vec::new(),
            escaped: false,
            flags: 0,
            other: None,
        }
    }

    fn mark(&self) -> Mark {
        Mark {
            insts: self.insts.len(),
            frame: self.frame,
            running: self.running.clone(),
            frames: self.trace.frames.len(),
        }
    }

    fn undo(&mut self, mark: Mark) {
        self.insts.truncate(mark.insts);
        self.frame = mark.frame;
        self.running = mark.running;
        self.trace.frames.truncate(mark.frames);
    }

    fn begin(&mut self, step: &Recorded, next: &Recorded, site: u32) {
        self.begun = self.insts.len();
        self.site = site;
        self.unit = step.unit();
        self.units = u16::from(step.site.units);
        self.next = Some(*next);
        self.oparg = step.site.oparg;
        self.depth = step.depth;
        self.settled = None;
        self.origins.clear();
        self.loaded.clear();
        self.taken.clear();
        self.moved.clear();
        self.temps.clear();
        self.arrays.clear();
        self.consumed.clear();
        self.writes.clear();
        self.closes.clear();
        self.vacated.clear();
        self.replaced.clear();
        self.escaped = false;
        self.other = None;
        if step.site.ending == Ending::Pop {
            let pointer = self.trace.frames[self.frame.index()].pointer;
            let start = self.start();
            self.flags = step.flags;
            self.stuck |= step.flags & !INIT != 0;
            self.push(Op::GuardFlags(step.flags), &[pointer], &[]).exit = Some(start);
        }
        if self.running.last().map(|(_, address)| *address) != Some(step.frame) {
            self.stuck = true;
        }
    }

    /// Ends the trace: with its loop, or before an instruction that tier 1 goes on with.
    fn finish(&mut self, stop: Option<&Recorded>) {
        match stop {
            None => self.insts.push(Inst::new(Op::Jump(BlockId(1)), &[], &[])),
            Some(step) => {
                let (unit, depth) = (step.unit(), step.depth);
                let exit = self.trace.snapshot(Snapshot {
                    frame: self.frame,
                    ip: unit,
                    depth,
                    entries: Vec::new(),
                    close: Vec::new(),
                });
                let mut inst = Inst::new(Op::Exit, &[], &[]);
                inst.exit = Some(exit);
                self.insts.push(inst);
            }
        }
        self.trace.blocks.push(Block {
            params: Vec::new(),
            insts: std::mem::take(&mut self.insts),
        });
    }

    fn push(&mut self, op: Op, args: &[Val], results: &[Val]) -> &mut Inst {
        let mut inst = Inst::new(op, args, results);
        inst.site = self.site;
        self.insts.push(inst);
        self.insts
            .last_mut()
            .unwrap_or_else(|| unreachable!("just pushed"))
    }

    fn constant(&mut self, repr: Repr, bits: u64) -> Value {
        Value {
            val: self.trace.constant(repr, bits),
            lent: false,
        }
    }

    fn operand(&self, offset: i32) -> Slot {
        let at = i32::from(self.depth) + offset;
        Slot::operand(self.frame, u16::try_from(at).unwrap_or(0))
    }

    fn local_slot(&self, distance: u32) -> Slot {
        let locals = self.trace.frames[self.frame.index()].locals;
        Slot::local(self.frame, locals - 1 - distance as u16)
    }

    fn load(&mut self, slot: Slot) -> Value {
        // After the results stand, an operand is still what it was.
        if let Some(&val) = self.vacated.get(&slot).or_else(|| self.loaded.get(&slot)) {
            return Value { val, lent: false };
        }
        let val = self.trace.value(Ty::NULLABLE, false);
        self.push(Op::LoadSlot(slot), &[], &[val]);
        self.loaded.insert(slot, val);
        self.origins.insert(val, slot);
        Value { val, lent: false }
    }

    /// What the value is now that words have been taken out of slots.
    fn now(&self, val: Val) -> Val {
        self.moved.get(&val).copied().unwrap_or(val)
    }

    /// Takes a value out of the slot it was loaded from.
    fn take(&mut self, val: Val) -> Val {
        let now = self.now(val);
        let Some(slot) = self.origins.remove(&now) else {
            return now;
        };
        let ty = self.trace.info(now).ty;
        let owned = self.trace.value(ty, true);
        self.push(Op::TakeSlot(slot), &[], &[owned]);
        self.loaded.remove(&slot);
        self.moved.insert(val, owned);
        self.temps.push(owned);
        self.taken.push((slot, owned));
        owned
    }

    fn consume(&mut self, val: Val) {
        self.temps.retain(|other| *other != val);
        if let Some(at) = self.taken.iter().position(|(_, other)| *other == val) {
            let (slot, _) = self.taken.remove(at);
            self.consumed.push(slot);
        }
    }

    /// The start of the instruction.
    fn start(&mut self) -> SnapId {
        let mut close = self.temps.clone();
        let mut entries = Vec::with_capacity(self.taken.len());
        for (slot, val) in &self.taken {
            entries.push((*slot, Entry::Take(*val)));
            close.retain(|other| other != val);
        }
        self.trace.snapshot(Snapshot {
            frame: self.frame,
            ip: self.unit,
            depth: self.depth,
            entries,
            close,
        })
    }

    /// What an exception finds, and whoever looks at frames while the instruction runs.
    fn state(&mut self) -> SnapId {
        let mut close = self.temps.clone();
        let mut entries = Vec::new();
        for (slot, val) in &self.taken {
            entries.push((*slot, Entry::Take(*val)));
            close.retain(|other| other != val);
        }
        let null = self.trace.constant(Repr::Word, Word::NULL.0);
        let consumed = self.consumed.iter();
        entries.extend(consumed.map(|slot| (*slot, Entry::Borrowed(null))));
        self.trace.snapshot(Snapshot {
            frame: self.frame,
            ip: self.unit,
            depth: self.depth,
            entries,
            close,
        })
    }

    fn slot_of(&self, val: Val) -> Option<Slot> {
        self.origins.get(&val).copied()
    }

    /// Writes what the instruction leaves in slots.
    fn write(&mut self) {
        let writes = std::mem::take(&mut self.writes);
        // What is written elsewhere or over leaves its slot first.
        for (target, value) in &writes {
            if self
                .slot_of(self.now(value.val))
                .is_some_and(|slot| slot != *target)
                && !value.lent
            {
                self.take(value.val);
            }
        }
        for (target, value) in &writes {
            if self.slot_of(self.now(value.val)) == Some(*target) {
                continue;
            }
            self.vacate(*target);
        }
        for (target, value) in writes {
            let val = self.now(value.val);
            if self.slot_of(val) == Some(target) {
                continue;
            }
            if self.temps.contains(&val) && !value.lent {
                let val = if self.is_local(target) && self.taken.iter().any(|(_, t)| *t == val) {
                    // A word from the operand stack may be borrowed.
                    let owned = self.trace.value(self.trace.info(val).ty, true);
                    self.push(Op::Own, &[val], &[owned]);
                    self.forget(val);
                    owned
                } else {
                    self.forget(val);
                    val
                };
                self.push(Op::StoreSlot(target), &[val], &[]);
            } else if self.is_local(target) && !self.trace.info(val).is_const() {
                let owned = self.trace.value(self.trace.info(val).ty, true);
                self.push(Op::Dup, &[val], &[owned]);
                let safe = self.trace.value(self.trace.info(val).ty, true);
                self.push(Op::Own, &[owned], &[safe]);
                self.push(Op::StoreSlot(target), &[safe], &[]);
            } else {
                self.push(Op::LendSlot(target), &[val], &[]);
            }
        }
    }

    /// A temporary has found its place.
    fn forget(&mut self, val: Val) {
        self.temps.retain(|other| *other != val);
        self.taken.retain(|(_, other)| *other != val);
    }

    fn is_local(&self, slot: Slot) -> bool {
        matches!(slot.place, crate::ir::Place::Local(_))
    }

    /// Makes sure that a slot's word is out of it.
    fn vacate(&mut self, slot: Slot) {
        let taken = self.taken.iter().find(|(other, _)| *other == slot);
        if let Some((_, val)) = taken {
            self.vacated.insert(slot, *val);
            if self.is_local(slot)
                && let Some(at) = self.taken.iter().position(|(other, _)| *other == slot)
            {
                let (_, val) = self.taken.remove(at);
                self.replaced.push(val);
            }
            return;
        }
        if self.consumed.contains(&slot) {
            return;
        }
        let live = match slot.place {
            crate::ir::Place::Operand(at) => at < self.depth,
            _ => true,
        };
        if !live {
            return;
        }
        let val = match self.loaded.get(&slot) {
            Some(&val) => {
                let owned = self.take(val);
                self.taken.retain(|(_, other)| *other != owned);
                owned
            }
            None => {
                let owned = self.trace.value(Ty::NULLABLE, true);
                self.push(Op::TakeSlot(slot), &[], &[owned]);
                self.temps.push(owned);
                owned
            }
        };
        self.vacated.insert(slot, val);
        if self.is_local(slot) {
            self.replaced.push(val);
        }
    }

    /// Closes what is left over, with the results in place.
    fn close_rest(&mut self) {
        let closes = std::mem::take(&mut self.closes);
        for value in &closes {
            if self.slot_of(self.now(value.val)).is_some() {
                self.take(value.val);
            }
        }
        // What is popped and not closed is not counted.
        for at in self.settled.unwrap_or(self.depth)..self.depth {
            let slot = Slot::operand(self.frame, at);
            let taken = |inst: &Inst| inst.op == Op::TakeSlot(slot);
            if !self.consumed.contains(&slot) && !self.insts[self.begun..].iter().any(taken) {
                self.push(Op::DropSlot(slot), &[], &[]);
            }
        }
        let mut rest: Vec<Val> = Vec::new();
        for value in closes {
            let val = self.now(value.val);
            if self.temps.contains(&val) && !rest.contains(&val) {
                rest.push(val);
            }
        }
        rest.append(&mut self.replaced);
        // Words taken for an op's sake that stay where they were.
        let back: Vec<(Slot, Val)> = self
            .taken
            .iter()
            .filter(|(_, val)| !rest.contains(val))
            .copied()
            .collect();
        for (slot, val) in back {
            self.push(Op::StoreSlot(slot), &[val], &[]);
            self.forget(val);
        }
        self.taken.clear();
        for val in rest {
            self.temps.retain(|other| *other != val);
            let state = self.trace.snapshot(Snapshot {
                frame: self.frame,
                ip: self.unit,
                depth: self.settled.unwrap_or(self.depth),
                entries: Vec::new(),
                close: self.temps.clone(),
            });
            self.push(Op::Close, &[val], &[]).state = Some(state);
            self.escaped = true;
        }
    }

    /// What nobody closed is not counted, by its type.
    fn forget_rest(&mut self) {
        for val in std::mem::take(&mut self.temps) {
            self.push(Op::Forget, &[val], &[]);
        }
    }

    /// After something that may have run Python code: is the executor still valid? `frame` goes on at `ip`.
    fn check(&mut self, ip: u32, depth: u16) {
        if !self.escaped {
            return;
        }
        let exit = self.trace.snapshot(Snapshot {
            frame: self.frame,
            ip,
            depth,
            entries: Vec::new(),
            close: Vec::new(),
        });
        self.push(Op::CheckValid, &[], &[]).exit = Some(exit);
    }

    fn go_to(&mut self, other_ip: u32) {
        if let Some(other) = &mut self.other {
            other.ip = Some(other_ip);
            return;
        }
        self.close_rest();
        self.forget_rest();
        let Some(next) = self.next else { return };
        if self.running.last().map(|(_, address)| *address) != Some(next.frame) {
            self.stuck = true;
            return;
        }
        self.check(next.unit(), next.depth);
    }

    /// The recorded frame that the next instruction runs in becomes the running one.
    fn enter(&mut self, callee: Val) {
        let Some(next) = self.next else { return };
        let frame = FrameId(self.trace.frames.len() as u16);
        let depth = self.settled.unwrap_or(self.depth);
        // SAFETY: a site's code outlives its recording.
        let locals = unsafe { (*next.site.code).local_count } as u16;
        let base = self.shared_base(&next, locals);
        self.trace.frames.push(FrameInfo {
            pointer: callee,
            locals,
            code: next.site.code as usize,
            function: next.function,
            depth: next.depth,
            caller: Some(Caller {
                frame: self.frame,
                ip: self.unit,
                units: self.units,
                depth,
                base,
            }),
        });
        self.push(Op::EnterFrame(frame), &[callee], &[]);
        self.frame = frame;
        self.running.push((frame, next.frame));
        let exit = self.trace.snapshot(Snapshot {
            frame,
            ip: KEEP,
            depth: next.depth,
            entries: Vec::new(),
            close: Vec::new(),
        });
        let code = self.trace.value(Ty::of(Repr::Pointer), false);
        self.push(Op::FrameCode, &[callee], &[code]);
        let expected = self.trace.constant(Repr::Pointer, next.site.code as u64);
        self.push(Op::GuardEqual, &[code, expected], &[]).exit = Some(exit);
        self.guard_ip(callee, &next);
    }

    /// The caller's operand that the callee's first local is, if the callee's locals lie in the caller's operands.
    fn shared_base(&self, next: &Recorded, locals: u16) -> Option<u16> {
        const HEADER: usize = copperplate_core::frame::HEADER_WORDS * 8;
        let (_, caller) = self.running.last()?;
        let first = next.frame.checked_sub(8 * usize::from(locals))?;
        let operands = caller + HEADER;
        let distance = first.checked_sub(operands)?;
        let at = u16::try_from(distance / 8).ok()?;
        (at <= self.depth).then_some(at)
    }

    /// Leaves the frame, which is at `ip`, with an owned word; the runtime says where to go on.
    fn leave_by_runtime(&mut self, op: Op, val: Val, ip: u32) {
        let Some(next) = self.next else { return };
        let state = self.trace.snapshot(Snapshot {
            frame: self.frame,
            ip,
            depth: self.settled.unwrap_or(self.depth),
            entries: Vec::new(),
            close: Vec::new(),
        });
        let to = self.trace.value(Ty::of(Repr::Pointer), false);
        self.push(op, &[val], &[to]).state = Some(state);
        let Some(caller) = self.left() else { return };
        self.frame = caller.frame;
        self.guard_ip(to, &next);
        self.escaped = true;
        self.check(next.unit(), next.depth);
    }

    /// The frame, which goes on in memory, goes on where it was recorded.
    fn guard_ip(&mut self, pointer: Val, next: &Recorded) {
        let exit = self.trace.snapshot(Snapshot {
            frame: self.frame,
            ip: KEEP,
            depth: next.depth,
            entries: Vec::new(),
            close: Vec::new(),
        });
        let ip = self.trace.value(Ty::of(Repr::Pointer), false);
        self.push(Op::FrameIp, &[pointer], &[ip]);
        let expected = self.trace.constant(Repr::Pointer, next.site.ip as u64);
        self.push(Op::GuardEqual, &[ip, expected], &[]).exit = Some(exit);
    }

    fn left(&mut self) -> Option<Caller> {
        let caller = self.trace.frames[self.frame.index()].caller;
        let address = self.next.map(|next| next.frame);
        self.running.pop();
        if caller.is_none() || self.running.last().map(|(_, address)| *address) != address {
            self.stuck = true;
            return None;
        }
        caller
    }
}

impl Expand for Builder<'_> {
    type V = Value;

    fn word(&mut self, word: Word) -> Value {
        // The code keeps it alive; a trace has no reference to give away.
        self.constant(Repr::Word, word.0 | (word.0 & 1) << 1)
    }

    fn pointer(&mut self, address: usize) -> Value {
        self.constant(Repr::Pointer, address as u64)
    }

    fn integer(&mut self, value: i64) -> Value {
        self.constant(Repr::I64, value as u64)
    }

    fn float(&mut self, value: f64) -> Value {
        self.constant(Repr::F64, value.to_bits())
    }

    fn flag(&mut self, value: bool) -> Value {
        self.constant(Repr::Flag, u64::from(value))
    }

    fn frame(&mut self) -> Value {
        Value {
            val: self.trace.frames[self.frame.index()].pointer,
            lent: false,
        }
    }

    fn stack(&mut self, offset: i32) -> Value {
        let slot = self.operand(offset);
        self.load(slot)
    }

    fn set_stack(&mut self, offset: i32, value: Value) {
        let slot = self.operand(offset);
        match &mut self.other {
            Some(other) => other.writes.push((slot, value)),
            None => self.writes.push((slot, value)),
        }
    }

    fn local(&mut self, distance: u32) -> Value {
        let slot = self.local_slot(distance);
        self.load(slot)
    }

    fn set_local(&mut self, distance: u32, value: Value) {
        let slot = self.local_slot(distance);
        match &mut self.other {
            Some(other) => other.writes.push((slot, value)),
            None => self.writes.push((slot, value)),
        }
    }

    fn slots(&mut self, offset: i32, count: u32, consumed: bool) -> Value {
        let slot = self.operand(offset);
        let val = self.trace.value(Ty::of(Repr::Pointer), false);
        self.push(Op::SlotAddress(slot, count as u16), &[], &[val]);
        self.arrays.insert(val, (slot, count as u16, consumed));
        Value { val, lent: false }
    }

    fn room(&mut self, offset: i32, count: u32) -> Value {
        let slot = self.operand(offset);
        for by in 0..count as u16 {
            if let Some(&val) = self.loaded.get(&slot.above(by)) {
                self.take(val);
            }
        }
        let val = self.trace.value(Ty::of(Repr::Pointer), false);
        self.push(Op::SlotAddress(slot, 0), &[], &[val]);
        Value { val, lent: false }
    }

    fn filled(&mut self, offset: i32, count: u32) {
        let slot = self.operand(offset);
        for by in 0..count as u16 {
            let filled = slot.above(by);
            self.loaded.remove(&filled);
            // What was there has been taken; it does not go back.
            for (taken, _) in &mut self.taken {
                if *taken == filled {
                    *taken = Slot::function(self.frame);
                }
            }
        }
        self.taken
            .retain(|(slot, _)| slot.place != crate::ir::Place::Function);
        self.push(Op::Filled(slot, count as u16), &[], &[]);
    }

    fn dup(&mut self, value: Value) -> Value {
        let val = self.now(value.val);
        if self.trace.info(val).is_const() {
            return value;
        }
        let owned = self.trace.value(self.trace.info(val).ty, true);
        self.push(Op::Dup, &[val], &[owned]);
        self.temps.push(owned);
        Value {
            val: owned,
            lent: false,
        }
    }

    fn own(&mut self, value: Value) -> Value {
        let val = self.take(value.val);
        if !self.temps.contains(&val) {
            return self.dup(value);
        }
        let owned = self.trace.value(self.trace.info(val).ty, true);
        self.push(Op::Own, &[val], &[owned]);
        self.consume(val);
        self.temps.push(owned);
        self.moved.insert(value.val, owned);
        Value {
            val: owned,
            lent: false,
        }
    }

    fn borrow(&mut self, value: Value) -> Value {
        Value {
            lent: true,
            ..value
        }
    }

    fn close(&mut self, value: Value) {
        match &mut self.other {
            Some(other) => other.closes.push(value),
            None => self.closes.push(value),
        }
    }

    fn unbox(&mut self, word: Value) -> Value {
        let val = self.trace.value(Ty::of(Repr::F64), false);
        let word = self.now(word.val);
        self.push(Op::Unbox, &[word], &[val]);
        Value { val, lent: false }
    }

    fn box_float(&mut self, value: Value) -> Value {
        let ty = Ty {
            repr: Repr::Word,
            kind: crate::op::Kind::Float,
            nullable: false,
        };
        let val = self.trace.value(ty, true);
        self.push(Op::Box, &[value.val], &[val]);
        self.temps.push(val);
        Value { val, lent: false }
    }

    fn flag_of(&mut self, word: Value) -> Value {
        let val = self.trace.value(Ty::of(Repr::Flag), false);
        let word = self.now(word.val);
        self.push(Op::FlagOf, &[word], &[val]);
        Value { val, lent: false }
    }

    fn bool_of(&mut self, flag: Value) -> Value {
        let ty = Ty {
            repr: Repr::Word,
            kind: crate::op::Kind::Bool,
            nullable: false,
        };
        let val = self.trace.value(ty, false);
        self.push(Op::BoolOf, &[flag.val], &[val]);
        Value { val, lent: false }
    }

    fn op(&mut self, op: OpId, inputs: &[Value], outputs: &mut [Value]) {
        let info = &self.tables.ops[op.0 as usize];
        // Whatever the op fills over comes out of its slot first.
        for input in inputs {
            let Some(&(slot, count, consumed)) = self.arrays.get(&input.val) else {
                continue;
            };
            if !consumed {
                for by in 0..count {
                    if let Some(&val) = self.loaded.get(&slot.above(by)) {
                        self.take(val);
                    }
                }
            }
        }
        let mut args: Vec<Val> = Vec::with_capacity(inputs.len());
        for (input, value) in info.inputs.iter().zip(inputs) {
            let mut val = self.now(value.val);
            if input.mode == Mode::Consumed && !input.array {
                val = self.take(value.val);
                if !self.temps.contains(&val) && !self.trace.info(val).is_const() {
                    let owned = self.trace.value(self.trace.info(val).ty, true);
                    self.push(Op::Dup, &[val], &[owned]);
                    self.temps.push(owned);
                    val = owned;
                }
            }
            args.push(val);
        }
        if info.changes_frame == Some(FrameChange::Push) {
            // The result has the place of an operand, and may be there already when the callee is entered.
            let mut operands: Vec<(Slot, Val)> =
                self.loaded.iter().map(|(s, v)| (*s, *v)).collect();
            operands.retain(|(slot, _)| !self.is_local(*slot));
            operands.sort_unstable();
            for (_, val) in operands {
                self.take(val);
            }
        }
        let exit = info.effects.exits.then(|| self.start());
        for (input, (value, val)) in info.inputs.iter().zip(inputs.iter().zip(&args)) {
            if input.mode != Mode::Consumed {
                continue;
            }
            match self.arrays.get(&value.val) {
                Some(&(slot, count, _)) => {
                    self.consumed.extend((0..count).map(|by| slot.above(by)));
                }
                None => self.consume(*val),
            }
        }
        let state = (info.effects.raises || info.effects.escapes).then(|| self.state());
        self.escaped |= info.effects.escapes;
        let results: Vec<Val> = info
            .outputs
            .iter()
            .map(|output| self.trace.value(output.ty, output.owned))
            .collect();
        let inst = self.push(Op::Micro(op), &args, &results);
        inst.exit = exit;
        inst.state = state;
        for (info, &val) in info.outputs.iter().zip(&results) {
            if info.owned {
                self.temps.push(val);
            }
        }
        for (output, val) in outputs.iter_mut().zip(results) {
            *output = Value { val, lent: false };
        }
    }

    fn begin_other(&mut self, flag: Value, expected: bool) {
        self.other = Some(Other {
            flag: flag.val,
            expected,
            writes: Vec::new(),
            closes: Vec::new(),
            settled: None,
            ip: None,
        });
    }

    fn end_other(&mut self) {
        let Some(other) = self.other.take() else {
            return;
        };
        for value in &other.closes {
            self.take(value.val);
        }
        for (target, value) in &other.writes {
            if self
                .slot_of(self.now(value.val))
                .is_some_and(|slot| slot != *target)
            {
                self.take(value.val);
            }
        }
        let depth = other.settled.unwrap_or(self.depth);
        let mut close = self.temps.clone();
        let mut entries: Vec<(Slot, Entry)> = Vec::new();
        for (target, value) in &other.writes {
            let val = self.now(value.val);
            if self.slot_of(val) == Some(*target) {
                continue;
            }
            let entry = if close.contains(&val) {
                close.retain(|other| *other != val);
                Entry::Take(val)
            } else if value.lent {
                Entry::Borrowed(val)
            } else {
                Entry::Dup(val)
            };
            entries.push((*target, entry));
        }
        for (slot, val) in &self.taken {
            let stays = match slot.place {
                crate::ir::Place::Operand(at) => at < depth,
                _ => true,
            };
            let closed = other.closes.iter().any(|value| self.now(value.val) == *val);
            if stays && !closed && entries.iter().all(|(other, _)| other != slot) {
                close.retain(|other| other != val);
                entries.push((*slot, Entry::Take(*val)));
            }
        }
        let exit = self.trace.snapshot(Snapshot {
            frame: self.frame,
            ip: other.ip.unwrap_or(self.unit),
            depth,
            entries,
            close,
        });
        let op = if other.expected {
            Op::GuardTrue
        } else {
            Op::GuardFalse
        };
        self.push(op, &[other.flag], &[]).exit = Some(exit);
    }

    fn settle(&mut self, change: i32) {
        let depth = u16::try_from(i32::from(self.depth) + change).unwrap_or(0);
        match &mut self.other {
            Some(other) => other.settled = Some(depth),
            None => {
                self.write();
                self.settled = Some(depth);
            }
        }
    }

    fn next(&mut self) {
        self.go_to(self.unit + u32::from(self.units));
    }

    fn jump(&mut self) {
        // The other way of a branch always leads forward.
        self.go_to(self.unit + u32::from(self.units) + self.oparg);
    }

    fn push_frame(&mut self, callee: Value) {
        self.close_rest();
        self.forget_rest();
        self.enter(callee.val);
        // After the frame's own tests, so that the exit finds it as it is.
        let escaped = std::mem::take(&mut self.escaped);
        if escaped && let Some(next) = self.next {
            self.escaped = true;
            self.check(next.unit(), next.depth);
        }
    }

    fn pop_frame(&mut self, value: Value) {
        let Some(step) = self.next else { return };
        let info = self.trace.frames[self.frame.index()].clone();
        let frame = self.frame;
        let val = self.take(value.val);
        let val = if self.temps.contains(&val) {
            let owned = self.trace.value(self.trace.info(val).ty, true);
            self.push(Op::Own, &[val], &[owned]);
            self.consume(val);
            owned
        } else {
            let owned = self.trace.value(self.trace.info(val).ty, true);
            self.push(Op::Dup, &[val], &[owned]);
            owned
        };
        self.taken.clear();
        self.settled = Some(0);
        // The states of what is closed have the word, too.
        self.temps.push(val);
        self.close_rest();
        self.temps.retain(|other| *other != val);
        self.forget_rest();
        if self.flags == INIT {
            return self.leave_by_runtime(Op::Return(frame), val, self.unit);
        }
        self.temps.push(val);
        let locals: Vec<Val> = (0..info.locals)
            .rev()
            .map(|index| {
                let owned = self.trace.value(Ty::NULLABLE, true);
                self.push(Op::TakeSlot(Slot::local(frame, index)), &[], &[owned]);
                owned
            })
            .collect();
        let null = self.trace.constant(Repr::Word, Word::NULL.0);
        let entries: Vec<(Slot, Entry)> = (0..info.locals)
            .map(|index| (Slot::local(frame, index), Entry::Borrowed(null)))
            .collect();
        for (at, local) in locals.iter().enumerate() {
            let mut close = vec![val];
            close.extend(&locals[at + 1..]);
            let state = self.trace.snapshot(Snapshot {
                frame,
                ip: self.unit,
                depth: 0,
                entries: entries.clone(),
                close,
            });
            self.push(Op::Close, &[*local], &[]).state = Some(state);
        }
        let function = self.trace.value(Ty::NULLABLE, true);
        self.push(Op::TakeSlot(Slot::function(frame)), &[], &[function]);
        self.push(Op::LeaveFrame(frame), &[], &[]);
        let Some(caller) = self.left() else { return };
        self.frame = caller.frame;
        self.push(
            Op::StoreSlot(Slot::operand(caller.frame, caller.depth)),
            &[val],
            &[],
        );
        self.temps.clear();
        let state = self.trace.snapshot(Snapshot {
            frame: caller.frame,
            ip: caller.ip,
            depth: caller.depth + 1,
            entries: Vec::new(),
            close: Vec::new(),
        });
        self.push(Op::Close, &[function], &[]).state = Some(state);
        self.escaped = true;
        self.check(step.unit(), step.depth);
    }

    fn suspend(&mut self, value: Value) {
        let val = self.take(value.val);
        let val = if self.temps.contains(&val) {
            self.consume(val);
            val
        } else {
            let owned = self.trace.value(self.trace.info(val).ty, true);
            self.push(Op::Dup, &[val], &[owned]);
            owned
        };
        self.close_rest();
        self.forget_rest();
        let op = Op::Yield(self.frame);
        self.leave_by_runtime(op, val, self.unit + u32::from(self.units));
    }

    fn resume(&mut self, frame: Value, value: Value) {
        let _ = (frame, value);
        // Generators are not followed yet.
        self.stuck = true;
    }

    fn go_on(&mut self, frame: Value) {
        let _ = frame;
        self.stuck = true;
    }
}

/// How an instruction ended, from what ran after it.
pub fn ending(step: &Recorded, next: &Recorded) -> Option<Ending> {
    if step.frame != next.frame {
        return None;
    }
    let end = step.unit() + u32::from(step.site.units);
    Some(if next.unit() == end {
        Ending::Next
    } else {
        Ending::Jump
    })
}

/// Where a code object's unit is.
///
/// # Safety
/// `code` is a live code object and `unit` one of its units.
pub unsafe fn address(code: usize, unit: u32) -> *const u32 {
    // SAFETY: the caller's guarantee.
    unsafe {
        (*(code as *const Code))
            .units
            .as_ptr()
            .cast::<u32>()
            .add(unit as usize)
    }
}
