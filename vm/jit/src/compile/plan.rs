//! From instructions to templates: what each instruction of a trace is made of.

use std::mem::offset_of;
use std::ops::Range;

use copperplate_core::Word;
use copperplate_core::frame::Frame;
use copperplate_trace::execute::{callee, displacement, unit};
use copperplate_trace::ir::{
    Block, BlockId, Def, Entry, FrameId, Inst, KEEP, Op, Slot, SnapId, Snapshot, Trace, Val,
};
use copperplate_trace::op::{Tables, Ty};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::{SmallVec, smallvec};

use super::Refusal;
use crate::entry::count_displacement;
use crate::stencil::{self, COUNTED, Form};
use crate::table::{MICRO, OPS, primitive};

/// Something to be placed. Long traces have ten thousands: what they have different numbers of is in vectors of all.
#[derive(Clone, Copy, Debug)]
pub enum Item {
    Use(Plan),
    Jump(Jump),
}

const _: () = assert!(size_of::<Item>() <= 44);

/// To a block, with arguments for its parameters ([`Plans::args`]).
#[derive(Clone, Copy, Debug)]
pub struct Jump {
    pub target: BlockId,
    /// Where they are among all operands, and how many.
    args: u32,
    count: u32,
}

/// A use of a template, its operands not placed yet. [`Plans`] has its operands, and the template's own constants besides them.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// In the table of ops.
    op: u16,
    inputs: u8,
    outputs: u8,
    constants: u8,
    immediates: u8,
    /// Slots show boxes while it runs, which its ways out give back.
    pub hides: bool,
    /// What the key has of its inputs that are counted references.
    pub counted: u32,
    /// Where its inputs, and its outputs behind them, are among all operands.
    operands: u32,
    /// Where its constants, and its immediates behind them, are among all numbers.
    numbers: u32,
    pub exit: Option<SnapId>,
    pub error: Option<SnapId>,
    /// What Rust is asked for. The template's first constant is where it asks.
    pub site: Option<(Asked, SnapId)>,
}

impl Plan {
    /// The template.
    pub fn op(&self) -> &'static stencil::Op {
        &OPS[usize::from(self.op)]
    }

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
    /// Of all blocks, one after the other.
    items: Vec<Item>,
    /// The first item of each block, and one past the last.
    starts: Vec<u32>,
    operands: Vec<Val>,
    numbers: Vec<u64>,
    same: Vec<Val>,
}

impl Plans {
    /// The value that stands for `val`.
    pub fn same(&self, val: Val) -> Val {
        self.same[val.index()]
    }

    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The numbers of a block's items.
    pub fn of_block(&self, block: BlockId) -> Range<u32> {
        self.starts[block.index()]..self.starts[block.index() + 1]
    }

    pub fn inputs(&self, plan: &Plan) -> &[Val] {
        &self.operands[plan.operands as usize..][..usize::from(plan.inputs)]
    }

    pub fn outputs(&self, plan: &Plan) -> &[Val] {
        let start = plan.operands as usize + usize::from(plan.inputs);
        &self.operands[start..][..usize::from(plan.outputs)]
    }

    /// The inputs, and the outputs behind them.
    pub fn operands(&self, plan: &Plan) -> &[Val] {
        let count = usize::from(plan.inputs) + usize::from(plan.outputs);
        &self.operands[plan.operands as usize..][..count]
    }

    /// The template's own constants, besides operands.
    pub fn constants(&self, plan: &Plan) -> &[u64] {
        &self.numbers[plan.numbers as usize..][..usize::from(plan.constants)]
    }

    pub fn immediates(&self, plan: &Plan) -> impl Iterator<Item = i64> {
        let start = plan.numbers as usize + usize::from(plan.constants);
        let numbers = &self.numbers[start..][..usize::from(plan.immediates)];
        numbers.iter().map(|&number| number as i64)
    }

    /// The arguments of a jump.
    pub fn args(&self, jump: &Jump) -> &[Val] {
        &self.operands[jump.args as usize..][..jump.count as usize]
    }

    fn add(&mut self, op: usize, inputs: &[Val], outputs: &[Val]) -> &mut Plan {
        let operands = self.operands.len() as u32;
        self.operands.extend_from_slice(inputs);
        self.operands.extend_from_slice(outputs);
        self.items.push(Item::Use(Plan {
            op: op as u16,
            inputs: inputs.len() as u8,
            outputs: outputs.len() as u8,
            constants: 0,
            immediates: 0,
            hides: false,
            counted: 0,
            operands,
            numbers: self.numbers.len() as u32,
            exit: None,
            error: None,
            site: None,
        }));
        self.last()
    }

    /// The item that was added last, which is a use of a template.
    fn last(&mut self) -> &mut Plan {
        match self.items.last_mut() {
            Some(Item::Use(plan)) => plan,
            _ => unreachable!("no template was used last"),
        }
    }

    /// At the end of the last block, the frame register gets another frame.
    pub fn go_on_in(&mut self, pointer: Val) {
        self.add(primitive::GO_ON_IN, &[pointer], &[]);
        if let Some(end) = self.starts.last_mut() {
            *end += 1;
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
        let uses = uses(trace);
        // Planning looks at no block but the one at hand, and changes none.
        let blocks = std::mem::take(&mut trace.blocks);
        let mut planner = Planner {
            tables,
            round,
            block: 0,
            valid: valid as u64,
            uses,
            plans: Plans {
                items: Vec::new(),
                starts: Vec::with_capacity(blocks.len() + 1),
                operands: Vec::new(),
                numbers: Vec::new(),
                same: (0..trace.values.len() as u32).map(Val).collect(),
            },
            synced: None,
            planned: Vec::new(),
            arrays: FxHashMap::default(),
            counted: FxHashSet::default(),
            trace,
        };
        let planned = planner.blocks(&blocks);
        let plans = planner.plans;
        trace.blocks = blocks;
        planned.map(|()| plans)
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
    uses: Vec<u32>,
    plans: Plans,
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
    fn blocks(&mut self, blocks: &[Block]) -> Result<(), Refusal> {
        for (number, block) in blocks.iter().enumerate() {
            self.plans.starts.push(self.plans.items.len() as u32);
            self.block = number;
            self.synced = None;
            let mut insts = block.insts.iter().peekable();
            while let Some(inst) = insts.next() {
                if self.inst(inst, insts.peek().copied())? {
                    insts.next();
                }
            }
        }
        self.plans.starts.push(self.plans.items.len() as u32);
        Ok(())
    }

    fn value(&self, val: Val) -> Val {
        self.plans.same(val)
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
        self.plans.same.push(val);
        val
    }

    fn add(&mut self, op: usize, inputs: &[Val], outputs: &[Val]) -> &mut Plan {
        let inputs: SmallVec<[Val; 8]> = inputs.iter().map(|val| self.value(*val)).collect();
        let known = inputs.iter().zip(OPS[op].counted).enumerate();
        let counted = known
            .filter(|(_, (val, has))| **has && self.counted.contains(val))
            .fold(0, |key, (at, _)| key | COUNTED << (4 * at));
        let plan = self.plans.add(op, &inputs, outputs);
        plan.counted = counted;
        plan
    }

    /// The template that was added last has these constants.
    fn constants(&mut self, constants: &[u64]) {
        self.plans.numbers.extend_from_slice(constants);
        self.plans.last().constants = constants.len() as u8;
    }

    /// The template that was added last, and has got its constants, has these immediates.
    fn immediates(&mut self, immediates: &[i64]) {
        let numbers = immediates.iter().map(|&number| number as u64);
        self.plans.numbers.extend(numbers);
        self.plans.last().immediates = immediates.len() as u8;
    }

    /// The template that reaches a frame's memory, from the register that all have or from one that the frame is in.
    fn on_frame(
        &mut self,
        frame: FrameId,
        own: usize,
        other: usize,
        inputs: &[Val],
        outputs: &[Val],
    ) {
        if frame == FrameId(0) {
            self.add(own, inputs, outputs);
            return;
        }
        let pointer = self.trace.frames[frame.index()].pointer;
        let mut all: SmallVec<[Val; 4]> = smallvec![pointer];
        all.extend_from_slice(inputs);
        self.add(other, &all, outputs);
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
        let (own, other) = (primitive::SYNC, primitive::SYNC_AT);
        self.on_frame(snapshot.frame, own, other, &[], &[]);
        self.constants(&[ip as u64, u64::from(depth)]);
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
                self.plans.same[results[0].index()] = from;
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
                self.add(primitive::GUARD_FLAGS, args, &[]).exit = inst.exit;
                self.constants(&[u64::from(flags)]);
            }
            Op::LoadSlot(slot) | Op::TakeSlot(slot) => {
                let at = self.displacement(slot);
                let (own, other) = (primitive::LOAD_SLOT, primitive::LOAD_AT);
                self.on_frame(slot.frame, own, other, &[], results);
                self.immediates(&[at]);
            }
            Op::StoreSlot(slot) => {
                let at = self.displacement(slot);
                let (own, other) = (primitive::STORE_SLOT, primitive::STORE_AT);
                self.on_frame(slot.frame, own, other, args, &[]);
                self.immediates(&[at]);
            }
            Op::LendSlot(slot) => {
                let at = self.displacement(slot);
                let (own, other) = (primitive::LEND_SLOT, primitive::LEND_AT);
                self.on_frame(slot.frame, own, other, args, &[]);
                self.immediates(&[at]);
            }
            Op::SlotAddress(slot, count) => {
                self.arrays.insert(results[0], (slot, count));
                let (frame, words) = self.trace.place(slot.frame, &self.planned);
                let at = self.displacement(slot) + i64::from(words) * 8;
                let (own, other) = (primitive::FRAME_ADDRESS, primitive::ADDRESS_AT);
                self.on_frame(frame, own, other, &[], results);
                self.constants(&[at as u64]);
            }
            Op::EnterFrame(frame) => {
                let caller = self.trace.frames[frame.index()]
                    .caller
                    .ok_or(Refusal::Incomplete("enter_frame"))?;
                let ip = unit(self.trace.frames[caller.frame.index()].code, caller.ip);
                let (own, other) = (primitive::ENTER_FRAME, primitive::ENTER_FRAME_AT);
                self.on_frame(caller.frame, own, other, args, &[]);
                self.constants(&[ip as u64, u64::from(caller.units), u64::from(caller.depth)]);
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
                self.on_frame(caller.frame, own, other, &[], results);
                self.constants(&[
                    words as u64,
                    code as u64,
                    ip as u64,
                    u64::from(caller.units),
                    u64::from(caller.depth),
                ]);
                self.add(primitive::LEND_AT, &[results[0], args[0]], &[]);
                self.immediates(&[offset_of!(Frame, function) as i64]);
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
                self.on_frame(caller.frame, own, other, &[], &[]);
                self.synced = None;
            }
            Op::FrameCode => {
                self.add(primitive::LOAD_AT, args, results);
                self.immediates(&[offset_of!(Frame, code) as i64]);
            }
            Op::FrameIp => {
                self.add(primitive::LOAD_AT, args, results);
                self.immediates(&[offset_of!(Frame, ip) as i64]);
            }
            Op::FramePrevious => {
                self.add(primitive::LOAD_AT, args, results);
                self.immediates(&[offset_of!(Frame, previous) as i64]);
            }
            Op::SetFlags(flags) => {
                self.add(primitive::SET_FLAGS, args, &[]);
                self.constants(&[u64::from(flags)]);
            }
            Op::PushOperand => {
                self.add(primitive::PUSH_OPERAND, args, &[]);
            }
            Op::SetState(frame, state) => {
                let (own, other) = (primitive::SET_STATE, primitive::SET_STATE_AT);
                self.on_frame(frame, own, other, &[], &[]);
                self.constants(&[self.bytes_in_generator(frame), u64::from(state)]);
            }
            Op::LeaveGenerator(frame) => {
                self.sync(inst.state.ok_or(Refusal::Incomplete("leave_generator"))?);
                let (own, other) = (primitive::LEAVE_GENERATOR, primitive::LEAVE_GENERATOR_AT);
                self.on_frame(frame, own, other, &[], &[]);
                self.constants(&[self.bytes_in_generator(frame)]);
                self.synced = None;
            }
            Op::CheckValid => {
                self.add(primitive::CHECK_VALID, &[], &[]).exit = inst.exit;
                self.constants(&[self.valid]);
            }
            Op::Jump(target) => {
                if target.index() <= self.block {
                    let round = self.round;
                    self.add(primitive::COUNT, &[], &[]);
                    // Where an instruction has no room for it, in the pool.
                    self.constants(&[round.into()]);
                    self.immediates(&[count_displacement(), round.into()]);
                }
                let plans = &mut self.plans;
                let jump = Jump {
                    target,
                    args: plans.operands.len() as u32,
                    count: args.len() as u32,
                };
                let args = args.iter().map(|val| plans.same[val.index()]);
                plans.operands.extend(args);
                plans.items.push(Item::Jump(jump));
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
        for at in 0..self.trace.snapshots[state.index()].entries.len() {
            let (slot, entry) = self.trace.snapshots[state.index()].entries[at];
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
            let (own, other) = (primitive::LEND_SLOT, primitive::LEND_AT);
            self.on_frame(slot.frame, own, other, &[word], &[]);
            self.immediates(&[at]);
        }
        if boxes {
            let nothing = self.fresh();
            self.add(primitive::ASK, &[], &[nothing]).site = Some((Asked::Show, state));
        }
        boxes
    }
}
