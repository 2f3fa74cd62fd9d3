//! From instructions to templates: what each instruction of a trace is made of.

use std::mem::offset_of;

use copperplate_core::Word;
use copperplate_core::frame::Frame;
use copperplate_trace::execute::{callee, displacement, unit};
use copperplate_trace::ir::{
    BlockId, Def, Entry, FrameId, Inst, KEEP, Op, Slot, SnapId, Snapshot, Trace, Val,
};
use copperplate_trace::op::{Tables, Ty};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::{SmallVec, smallvec};

use super::Refusal;
use crate::entry::count_displacement;
use crate::stencil::{COUNTED, Form};
use crate::table::{MICRO, OPS, primitive};

/// Something to be placed.
#[derive(Clone, Debug)]
pub enum Item {
    Use(Plan),
    /// To a block, with arguments for its parameters.
    Jump {
        target: BlockId,
        args: Vec<Val>,
    },
}

/// A use of a template, its operands not placed yet.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// In the table of ops.
    pub op: usize,
    pub inputs: SmallVec<[Val; 4]>,
    pub outputs: SmallVec<[Val; 2]>,
    /// What the key has of its inputs that are counted references.
    pub counted: u32,
    /// The template's own constants, besides operands.
    pub constants: SmallVec<[u64; 3]>,
    pub immediates: SmallVec<[i64; 1]>,
    pub exit: Option<SnapId>,
    pub error: Option<SnapId>,
    /// What Rust is asked for. The template's first constant is where it asks.
    pub site: Option<(Asked, SnapId)>,
    /// Slots show boxes while it runs, which its ways out give back.
    pub hides: bool,
}

impl Plan {
    /// The states that it can be left with, or asks Rust in.
    pub fn snapshots(&self) -> impl Iterator<Item = SnapId> {
        let site = self.site.map(|(_, snapshot)| snapshot);
        [self.exit, self.error, site].into_iter().flatten()
    }
}

/// What Rust does at a site.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Asked {
    /// Frees the object that was given.
    Free,
    /// Makes boxes of the numbers that slots should have, for slots to show.
    Show,
    /// Gives those boxes back.
    Hide,
}

/// The items of each block, and which value stands for which: those that are the same word are one.
pub struct Plans {
    pub blocks: Vec<Vec<Item>>,
    same: Vec<Val>,
}

impl Plans {
    /// The value that stands for `val`.
    pub fn same(&self, val: Val) -> Val {
        self.same[val.index()]
    }

    /// At the end of the last block, the frame register gets another frame.
    pub fn go_on_in(&mut self, pointer: Val) {
        if let Some(block) = self.blocks.last_mut() {
            block.push(Item::Use(Plan {
                op: primitive::GO_ON_IN,
                inputs: smallvec![pointer],
                ..Plan::default()
            }));
        }
    }

    /// Plans a trace, which gets further values. `valid` is the address of the byte that says whether it is, `round` how many
    /// recorded instructions a round of its loop has.
    ///
    /// # Errors
    /// An instruction that no template is for.
    pub fn new(
        tables: &'static Tables,
        trace: &mut Trace,
        valid: usize,
        round: u32,
    ) -> Result<Plans, Refusal> {
        let mut planner = Planner {
            tables,
            round,
            block: 0,
            valid: valid as u64,
            same: (0..trace.values.len() as u32).map(Val).collect(),
            uses: uses(trace),
            items: Vec::new(),
            synced: None,
            planned: Vec::new(),
            arrays: FxHashMap::default(),
            counted: FxHashSet::default(),
            trace,
        };
        let mut blocks = Vec::new();
        for (number, block) in planner.trace.blocks.clone().into_iter().enumerate() {
            planner.block = number;
            planner.synced = None;
            let mut insts = block.insts.iter().peekable();
            while let Some(inst) = insts.next() {
                if planner.inst(inst, insts.peek().copied())? {
                    insts.next();
                }
            }
            blocks.push(std::mem::take(&mut planner.items));
        }
        Ok(Plans {
            blocks,
            same: planner.same,
        })
    }
}

/// How often each value is used.
fn uses(trace: &Trace) -> Vec<u32> {
    let mut uses = vec![0; trace.values.len()];
    let insts = trace.blocks.iter().flat_map(|block| &block.insts);
    let args = insts.flat_map(|inst| inst.args.iter().copied());
    let kept = trace.snapshots.iter().flat_map(Snapshot::values);
    for val in args.chain(kept) {
        uses[val.index()] += 1;
    }
    uses
}

struct Planner<'a> {
    /// Recorded instructions of a round, and the block at hand.
    round: u32,
    block: usize,
    tables: &'static Tables,
    trace: &'a mut Trace,
    valid: u64,
    same: Vec<Val>,
    uses: Vec<u32>,
    items: Vec<Item>,
    /// The frame whose place and depth are stored, and those.
    synced: Option<(FrameId, u32, u16)>,
    /// The frames that the trace is in and has not made, outermost first.
    planned: Vec<FrameId>,
    /// The slots that addresses are of.
    arrays: FxHashMap<Val, (Slot, u16)>,
    /// Words that are known to be counted references.
    counted: FxHashSet<Val>,
}

impl Planner<'_> {
    fn value(&self, val: Val) -> Val {
        self.same[val.index()]
    }

    fn bits(&self, val: Val) -> Option<u64> {
        match self.trace.info(val).def {
            Def::Const(bits) => Some(bits),
            Def::Computed => None,
        }
    }

    /// A further value.
    fn fresh(&mut self) -> Val {
        let val = self.trace.value(Ty::NULLABLE, false);
        self.same.push(val);
        val
    }

    fn add(&mut self, op: usize, inputs: &[Val], outputs: &[Val]) -> &mut Plan {
        let inputs: SmallVec<[Val; 4]> = inputs.iter().map(|val| self.value(*val)).collect();
        let known = inputs.iter().zip(OPS[op].counted).enumerate();
        let counted = known
            .filter(|(_, (val, has))| **has && self.counted.contains(val))
            .fold(0, |key, (at, _)| key | COUNTED << (4 * at));
        let plan = Plan {
            op,
            inputs,
            counted,
            outputs: SmallVec::from_slice(outputs),
            ..Plan::default()
        };
        self.items.push(Item::Use(plan));
        match self.items.last_mut() {
            Some(Item::Use(plan)) => plan,
            _ => unreachable!("just pushed"),
        }
    }

    /// The template that reaches a frame's memory, from the register that all have or from one that the frame is in.
    fn on_frame(&mut self, frame: FrameId, own: usize, other: usize, inputs: &[Val]) -> &mut Plan {
        if frame == FrameId(0) {
            return self.add(own, inputs, &[]);
        }
        let pointer = self.trace.frames[frame.index()].pointer;
        let mut all: SmallVec<[Val; 4]> = smallvec![pointer];
        all.extend_from_slice(inputs);
        self.add(other, &all, &[])
    }

    /// Stores where the running frame is, for whoever looks.
    fn sync(&mut self, state: SnapId) {
        let snapshot = &self.trace.snapshots[state.index()];
        let here = (snapshot.frame, snapshot.ip, snapshot.depth);
        if snapshot.ip == KEEP || self.synced == Some(here) {
            return;
        }
        let code = self.trace.frames[snapshot.frame.index()].code;
        let (ip, depth) = (unit(code, snapshot.ip), snapshot.depth);
        let plan = self.on_frame(snapshot.frame, primitive::SYNC, primitive::SYNC_AT, &[]);
        plan.constants = smallvec![ip as u64, u64::from(depth)];
        self.synced = Some(here);
    }

    /// Plans an instruction; whether it takes in the one after it.
    fn inst(&mut self, inst: &Inst, next: Option<&Inst>) -> Result<bool, Refusal> {
        let args = inst.args.as_slice();
        let results = inst.results.as_slice();
        match inst.op {
            Op::Micro(id) => return self.micro(usize::from(id.0), inst, next),
            Op::Dup => {
                let from = self.value(args[0]);
                self.same[results[0].index()] = from;
                match self.bits(from) {
                    // Only words with a reference of their own are counted.
                    Some(bits) if !Word(bits).is_owned() => {}
                    _ => {
                        self.add(primitive::DUP, &[from], &[]);
                    }
                }
            }
            Op::Own => {
                self.add(primitive::OWN, args, results);
            }
            Op::Close => match self.bits(self.value(args[0])) {
                Some(bits) if !Word(bits).is_owned() => {}
                _ => {
                    let state = inst.state.ok_or(Refusal::Incomplete("close"))?;
                    let plan = self.add(primitive::CLOSE, args, &[]);
                    plan.site = Some((Asked::Free, state));
                    let snapshot = &self.trace.snapshots[state.index()];
                    if self.synced != Some((snapshot.frame, snapshot.ip, snapshot.depth)) {
                        self.synced = None;
                    }
                }
            },
            Op::Forget | Op::DropSlot(_) | Op::Filled(..) => {}
            Op::Box => {
                self.add(primitive::BOX, args, results);
            }
            Op::Unbox => {
                self.add(primitive::UNBOX, args, results);
            }
            Op::UnboxImmediate => {
                self.add(primitive::UNBOX_IMMEDIATE, args, results);
            }
            Op::GuardCounted => {
                self.add(primitive::GUARD_COUNTED, args, &[]).exit = inst.exit;
                let word = self.value(args[0]);
                self.counted.insert(word);
            }
            Op::GuardImmediate => {
                self.add(primitive::GUARD_IMMEDIATE, args, &[]).exit = inst.exit;
            }
            Op::FlagOf => {
                self.add(primitive::FLAG_OF, args, results);
            }
            Op::BoolOf => {
                self.add(primitive::BOOL_OF, args, results);
            }
            Op::GuardTrue | Op::GuardFalse => {
                let expected = inst.op == Op::GuardTrue;
                let op = match self.bits(self.value(args[0])) {
                    Some(bits) if (bits != 0) == expected => return Ok(false),
                    Some(_) => None,
                    None if expected => Some(primitive::GUARD_TRUE),
                    None => Some(primitive::GUARD_FALSE),
                };
                match op {
                    Some(op) => self.add(op, args, &[]).exit = inst.exit,
                    None => self.add(primitive::JUMP, &[], &[]).exit = inst.exit,
                }
            }
            Op::GuardEqual => {
                let (left, right) = (self.value(args[0]), self.value(args[1]));
                match (self.bits(left), self.bits(right)) {
                    (Some(a), Some(b)) if a == b => {}
                    (Some(_), Some(_)) => self.add(primitive::JUMP, &[], &[]).exit = inst.exit,
                    (Some(_), None) => {
                        self.add(primitive::GUARD_EQUAL, &[right, left], &[]).exit = inst.exit;
                    }
                    _ => self.add(primitive::GUARD_EQUAL, args, &[]).exit = inst.exit,
                }
            }
            Op::GuardFlags(flags) => {
                let plan = self.add(primitive::GUARD_FLAGS, args, &[]);
                plan.exit = inst.exit;
                plan.constants = smallvec![u64::from(flags)];
            }
            Op::LoadSlot(slot) | Op::TakeSlot(slot) => {
                let at = self.displacement(slot);
                let plan = self.on_frame(slot.frame, primitive::LOAD_SLOT, primitive::LOAD_AT, &[]);
                plan.immediates = smallvec![at];
                plan.outputs = SmallVec::from_slice(results);
            }
            Op::StoreSlot(slot) => {
                let at = self.displacement(slot);
                self.on_frame(slot.frame, primitive::STORE_SLOT, primitive::STORE_AT, args)
                    .immediates = smallvec![at];
            }
            Op::LendSlot(slot) => {
                let at = self.displacement(slot);
                self.on_frame(slot.frame, primitive::LEND_SLOT, primitive::LEND_AT, args)
                    .immediates = smallvec![at];
            }
            Op::SlotAddress(slot, count) => {
                self.arrays.insert(results[0], (slot, count));
                let (frame, words) = self.trace.place(slot.frame, &self.planned);
                let at = self.displacement(slot) + i64::from(words) * 8;
                let (own, other) = (primitive::FRAME_ADDRESS, primitive::ADDRESS_AT);
                let plan = self.on_frame(frame, own, other, &[]);
                plan.constants = smallvec![at as u64];
                plan.outputs = SmallVec::from_slice(results);
            }
            Op::EnterFrame(frame) => {
                let caller = self.trace.frames[frame.index()]
                    .caller
                    .ok_or(Refusal::Incomplete("enter_frame"))?;
                let ip = unit(self.trace.frames[caller.frame.index()].code, caller.ip);
                let (own, other) = (primitive::ENTER_FRAME, primitive::ENTER_FRAME_AT);
                self.on_frame(caller.frame, own, other, args).constants =
                    smallvec![ip as u64, u64::from(caller.units), u64::from(caller.depth)];
                self.synced = None;
            }
            Op::PlanFrame(frame) => self.planned.push(frame),
            Op::MakeFrame(frame, at) => {
                self.planned.retain(|other| *other != frame);
                let info = &self.trace.frames[frame.index()];
                let (code, caller) = (info.code, info.caller);
                let caller = caller.ok_or(Refusal::Incomplete("make_frame"))?;
                let ip = unit(self.trace.frames[caller.frame.index()].code, caller.ip);
                let words = i64::from(callee(self.trace, frame, at)) * 8;
                let (own, other) = (primitive::MAKE_FRAME, primitive::MAKE_FRAME_AT);
                let plan = self.on_frame(caller.frame, own, other, &[]);
                plan.outputs = SmallVec::from_slice(results);
                plan.constants = smallvec![
                    words as u64,
                    code as u64,
                    ip as u64,
                    u64::from(caller.units),
                    u64::from(caller.depth)
                ];
                self.add(primitive::LEND_AT, &[results[0], args[0]], &[])
                    .immediates = smallvec![offset_of!(Frame, function) as i64];
                self.synced = None;
            }
            Op::LeaveFrame(frame) if self.planned.contains(&frame) => {
                self.planned.retain(|other| *other != frame);
            }
            Op::LeaveFrame(frame) => {
                let caller = self.trace.frames[frame.index()]
                    .caller
                    .ok_or(Refusal::Incomplete("leave_frame"))?;
                let (own, other) = (primitive::LEAVE_FRAME, primitive::LEAVE_FRAME_AT);
                self.on_frame(caller.frame, own, other, &[]);
                self.synced = None;
            }
            Op::FrameCode => {
                self.add(primitive::LOAD_AT, args, results).immediates =
                    smallvec![offset_of!(Frame, code) as i64];
            }
            Op::FrameIp => {
                self.add(primitive::LOAD_AT, args, results).immediates =
                    smallvec![offset_of!(Frame, ip) as i64];
            }
            Op::FramePrevious => {
                self.add(primitive::LOAD_AT, args, results).immediates =
                    smallvec![offset_of!(Frame, previous) as i64];
            }
            Op::SetFlags(flags) => {
                let plan = self.add(primitive::SET_FLAGS, args, &[]);
                plan.constants = smallvec![u64::from(flags)];
            }
            Op::PushOperand => {
                self.add(primitive::PUSH_OPERAND, args, &[]);
            }
            Op::SetState(frame, state) => {
                let constants = smallvec![self.bytes_in_generator(frame), u64::from(state)];
                let (own, other) = (primitive::SET_STATE, primitive::SET_STATE_AT);
                self.on_frame(frame, own, other, &[]).constants = constants;
            }
            Op::LeaveGenerator(frame) => {
                self.sync(inst.state.ok_or(Refusal::Incomplete("leave_generator"))?);
                let constants = smallvec![self.bytes_in_generator(frame)];
                let (own, other) = (primitive::LEAVE_GENERATOR, primitive::LEAVE_GENERATOR_AT);
                self.on_frame(frame, own, other, &[]).constants = constants;
                self.synced = None;
            }
            Op::CheckValid => {
                let valid = self.valid;
                let plan = self.add(primitive::CHECK_VALID, &[], &[]);
                plan.exit = inst.exit;
                plan.constants = smallvec![valid];
            }
            Op::Jump(target) => {
                if target.index() <= self.block {
                    let round = self.round;
                    let plan = self.add(primitive::COUNT, &[], &[]);
                    // Where an instruction has no room for it, in the pool.
                    plan.constants = smallvec![round.into()];
                    plan.immediates = smallvec![count_displacement(), round.into()];
                }
                let args = args.iter().map(|val| self.value(*val)).collect();
                self.items.push(Item::Jump { target, args });
            }
            Op::Exit => self.add(primitive::JUMP, &[], &[]).exit = inst.exit,
        }
        Ok(false)
    }

    /// How many bytes after the fixed part of its generator a frame is.
    fn bytes_in_generator(&self, frame: FrameId) -> u64 {
        8 * u64::from(self.trace.frames[frame.index()].locals)
    }

    fn displacement(&self, slot: Slot) -> i64 {
        i64::from(displacement(self.trace, slot)) * 8
    }

    fn micro(&mut self, id: usize, inst: &Inst, next: Option<&Inst>) -> Result<bool, Refusal> {
        let info = &self.tables.ops[id];
        let micro = MICRO
            .get(id)
            .filter(|micro| micro.plain.is_some())
            .ok_or(Refusal::NoStencil(info.name))?;
        // A guard of the flag that it answers with, and nobody else looks at, is done at once.
        if let (Some(next), [flag]) = (next, inst.results.as_slice())
            && next.args.as_slice() == [*flag]
            && self.uses[flag.index()] == 1
        {
            let fused = match next.op {
                Op::GuardTrue => micro.unless_true,
                Op::GuardFalse => micro.unless_false,
                _ => None,
            };
            if let Some(op) = fused {
                self.add(usize::from(op), &inst.args, &[]).exit = next.exit;
                return Ok(true);
            }
        }
        let Some(op) = micro.plain.map(usize::from) else {
            return Err(Refusal::NoStencil(info.name));
        };
        let mut hides = false;
        if OPS[op].form == Form::Call
            && let Some(state) = inst.state
        {
            self.sync(state);
            if info.effects.escapes {
                hides = self.show(state, &inst.args);
            }
        }
        let plan = self.add(op, &inst.args, &inst.results);
        plan.exit = inst.exit;
        plan.error = inst.state;
        plan.hides = hides;
        if hides && let Some(state) = inst.state {
            let nothing = self.fresh();
            self.add(primitive::ASK, &[], &[nothing]).site = Some((Asked::Hide, state));
        }
        Ok(false)
    }

    /// Slots show the values that a state says, without their references, but not those that the op takes from slots. Whether
    /// some had to be boxed for that.
    fn show(&mut self, state: SnapId, args: &[Val]) -> bool {
        let taken: Vec<(Slot, u16)> = args
            .iter()
            .filter_map(|arg| self.arrays.get(arg).copied())
            .collect();
        let is_taken = |slot: Slot| {
            let of = |(first, count): &(Slot, u16)| (0..*count).any(|by| first.above(by) == slot);
            taken.iter().any(of)
        };
        let mut boxes = false;
        for (slot, entry) in self.trace.snapshots[state.index()].entries.clone() {
            if is_taken(slot) {
                continue;
            }
            let word = match entry {
                Entry::Take(val) | Entry::Dup(val) | Entry::Borrowed(val) => val,
                Entry::Bool(val) => {
                    let word = self.fresh();
                    self.add(primitive::BOOL_OF, &[val], &[word]);
                    word
                }
                Entry::Box(_) => {
                    boxes = true;
                    continue;
                }
                // Only exits make objects.
                Entry::Raw(_) | Entry::Made(_) | Entry::Lent(_) => continue,
            };
            let at = self.displacement(slot);
            self.on_frame(
                slot.frame,
                primitive::LEND_SLOT,
                primitive::LEND_AT,
                &[word],
            )
            .immediates = smallvec![at];
        }
        if boxes {
            let nothing = self.fresh();
            self.add(primitive::ASK, &[], &[nothing]).site = Some((Asked::Show, state));
        }
        boxes
    }
}
