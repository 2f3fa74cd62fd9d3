//! From IR to linear code: values become registers, slots become displacements, jumps become moves.

use std::cell::Cell;
use std::mem::offset_of;

use copperplate_core::code::Code as CodeObject;
use copperplate_core::frame::{Frame, HEADER_WORDS};

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::{Run, primitives};
use crate::build::address;
use crate::ir::{Def, Entry, FrameId, Inst, KEEP, Op, Place, Slot, Snapshot, Trace, Val};
use crate::op::{OpId, Tables};

/// A word of memory: a register with a frame's address, and words from there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct At {
    pub frame: u32,
    pub words: i32,
}

/// One step of linear code: a function, and where it finds the numbers of its registers and what else it needs.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub run: Run,
    pub operands: *const u32,
    /// Where it leaves, a state; of a jump: the step that it leads to.
    pub exit: u32,
    /// What is at home while it runs, a state; of a jump: whether it leads back.
    pub state: u32,
}

/// What a state puts into a slot.
#[derive(Clone, Copy, Debug)]
pub struct Put {
    pub at: At,
    pub how: How,
    pub register: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    Take,
    Dup,
    Borrowed,
    Box,
    Bool,
    /// Bits that are no word.
    Raw,
    /// The object that the state makes, by its number in place of a register; and the same unowned.
    Made,
    Lent,
}

/// An object that a state makes.
#[derive(Clone, Debug)]
pub struct Make {
    pub op: OpId,
    pub args: SmallVec<[(How, u32); 4]>,
}

/// A frame that a state makes, all but its function.
#[derive(Clone, Copy, Debug)]
pub struct NewFrame {
    pub caller: At,
    pub callee: At,
    pub code: *const CodeObject,
    /// Where the caller waits.
    pub ip: *const u32,
    pub units: u16,
    pub depth: u16,
}

#[derive(Clone, Debug)]
pub struct State {
    /// The running frame, made by then.
    pub frame: At,
    /// Frames to make, outermost first.
    pub frames: Vec<NewFrame>,
    pub makes: Vec<Make>,
    /// Null: the frame has its `ip` and depth already.
    pub ip: *const u32,
    /// Where the frame is until all is given back; mostly `ip` itself.
    pub from: *const u32,
    pub depth: u32,
    pub puts: Vec<Put>,
    /// What slots show while an op runs that may look at frames: not what it takes from memory itself.
    pub shown: Vec<Put>,
    pub close: Vec<u32>,
}

/// Linear code.
#[derive(Debug)]
pub struct Code {
    pub steps: Vec<Step>,
    /// Steps point into it.
    _operands: Vec<u32>,
    pub states: Vec<State>,
    /// What is in the first registers.
    pub constants: Vec<u64>,
    pub registers: usize,
    /// The register of the frame that the trace begins in.
    pub frame: u32,
}

/// No state.
pub const NONE: u32 = u32::MAX;

/// Makes linear code of a trace. `valid` is read whenever the trace asks whether it is still valid.
pub fn lower(tables: &Tables, trace: &Trace, valid: &Cell<bool>) -> Code {
    let mut lowering = Lowering::new(tables, trace, valid);
    for (index, block) in trace.blocks.iter().enumerate() {
        lowering.starts.push(lowering.steps.len() as u32);
        for inst in &block.insts {
            lowering.inst(index, inst);
        }
    }
    lowering.finish()
}

/// Code that is being made.
struct Lowering<'a> {
    tables: &'a Tables,
    trace: &'a Trace,
    valid: *const bool,
    /// The registers of values, by their numbers: constants first.
    numbers: Vec<u32>,
    constants: Vec<u64>,
    registers: u32,
    states: Vec<State>,
    /// Steps without their operands, and where those begin.
    steps: Vec<(Step, usize)>,
    operands: Vec<u32>,
    /// Frames that nobody has made yet.
    planned: Vec<FrameId>,
    /// The first steps of blocks.
    starts: Vec<u32>,
    /// Which steps are jumps: to blocks, at first.
    jumps: Vec<usize>,
}

impl<'a> Lowering<'a> {
    fn new(tables: &'a Tables, trace: &'a Trace, valid: &Cell<bool>) -> Lowering<'a> {
        let (numbers, constants, registers) = numbers(trace);
        let number = |val: Val| numbers[val.index()];
        let snapshots = trace.snapshots.iter();
        let mut states: Vec<State> = snapshots.map(|one| state(trace, one, number)).collect();
        show(tables, trace, &numbers, &mut states);
        Lowering {
            tables,
            trace,
            valid: valid.as_ptr(),
            numbers,
            constants,
            registers,
            states,
            steps: Vec::new(),
            operands: Vec::new(),
            planned: Vec::new(),
            starts: Vec::new(),
            jumps: Vec::new(),
        }
    }

    fn number(&self, val: Val) -> u32 {
        self.numbers[val.index()]
    }

    fn frame(&self, frame: FrameId) -> u32 {
        self.number(self.trace.frames[frame.index()].pointer)
    }

    fn unit(&self, frame: FrameId, at: u32) -> *const u32 {
        unit(self.trace.frames[frame.index()].code, at)
    }

    fn push(&mut self, run: Run, exit: u32, state: u32, operands: &[u32]) {
        let step = Step {
            run,
            operands: std::ptr::null(),
            exit,
            state,
        };
        self.steps.push((step, self.operands.len()));
        self.operands.extend(operands);
    }

    fn inst(&mut self, block: usize, inst: &Inst) {
        let (trace, exit) = (self.trace, inst.exit.map_or(NONE, |id| id.0));
        let state = inst.state.map_or(NONE, |id| id.0);
        let args: SmallVec<[u32; 4]> = inst.args.iter().map(|val| self.number(*val)).collect();
        let to = inst.results.first().map_or(NONE, |val| self.number(*val));
        let place = |slot: Slot| [self.frame(slot.frame), displacement(trace, slot) as u32];
        match inst.op {
            Op::Micro(op) => self.micro(op, inst, &args, exit, state),
            Op::Dup => self.push(primitives::dup, exit, state, &[args[0], to]),
            Op::Own => self.push(primitives::own, exit, state, &[args[0], to]),
            Op::Close => self.push(primitives::close, exit, state, &args),
            Op::Box => self.push(primitives::box_float, exit, state, &[args[0], to]),
            Op::Unbox | Op::UnboxImmediate => {
                self.push(primitives::unbox_float, exit, state, &[args[0], to]);
            }
            Op::FlagOf => self.push(primitives::flag_of, exit, state, &[args[0], to]),
            Op::BoolOf => self.push(primitives::bool_of, exit, state, &[args[0], to]),
            Op::GuardTrue => self.push(primitives::guard_true, exit, state, &args),
            Op::GuardFalse => self.push(primitives::guard_false, exit, state, &args),
            Op::GuardCounted => self.push(primitives::guard_counted, exit, state, &args),
            Op::GuardImmediate => self.push(primitives::guard_immediate, exit, state, &args),
            Op::GuardEqual => self.push(primitives::guard_equal, exit, state, &args),
            Op::GuardFlags(flags) => {
                self.push(primitives::guard_flags, exit, state, &[args[0], flags]);
            }
            Op::LoadSlot(slot) | Op::TakeSlot(slot) => {
                let [frame, words] = place(slot);
                self.push(primitives::load, exit, state, &[frame, words, to]);
            }
            Op::StoreSlot(slot) => {
                let [frame, words] = place(slot);
                self.push(primitives::store, exit, state, &[frame, words, args[0]]);
            }
            Op::LendSlot(slot) => {
                let [frame, words] = place(slot);
                self.push(primitives::lend, exit, state, &[frame, words, args[0]]);
            }
            Op::SlotAddress(slot, _) => {
                let (frame, words) = trace.place(slot.frame, &self.planned);
                let words = words + displacement(trace, slot);
                let operands = [self.frame(frame), words as u32, to];
                self.push(primitives::address, exit, state, &operands);
            }
            Op::PlanFrame(frame) => self.planned.push(frame),
            Op::DropSlot(_) | Op::Filled(..) | Op::Forget => {}
            Op::EnterFrame(frame) => {
                if let Some(caller) = trace.frames[frame.index()].caller {
                    let [low, high] = halves(self.unit(caller.frame, caller.ip));
                    let waits = [low, high, caller.units.into(), caller.depth.into()];
                    let operands = [&[self.frame(caller.frame)], &waits[..], &args[..1]].concat();
                    self.push(primitives::enter_frame, exit, state, &operands);
                }
            }
            Op::MakeFrame(frame, at) => {
                self.planned.retain(|other| *other != frame);
                let info = &trace.frames[frame.index()];
                if let Some(caller) = info.caller {
                    let [low, high] = halves(self.unit(caller.frame, caller.ip));
                    let waits = [low, high, caller.units.into(), caller.depth.into()];
                    let [low, high] = halves(info.code as *const u32);
                    let words = callee(trace, frame, at) as u32;
                    let made = [low, high, args[0], words, to];
                    let operands = [&[self.frame(caller.frame)], &waits[..], &made].concat();
                    self.push(primitives::make_frame, exit, state, &operands);
                }
            }
            Op::LeaveFrame(frame) if self.planned.contains(&frame) => {
                self.planned.retain(|other| *other != frame);
            }
            Op::LeaveFrame(frame) => {
                if let Some(caller) = trace.frames[frame.index()].caller {
                    let operands = [self.frame(caller.frame)];
                    self.push(primitives::leave_frame, exit, state, &operands);
                }
            }
            Op::FrameCode => self.push(primitives::frame_code, exit, state, &[args[0], to]),
            Op::FrameIp => self.push(primitives::frame_ip, exit, state, &[args[0], to]),
            Op::FramePrevious => {
                self.push(primitives::frame_previous, exit, state, &[args[0], to]);
            }
            Op::SetFlags(flags) => {
                self.push(primitives::set_flags, exit, state, &[args[0], flags]);
            }
            Op::PushOperand => self.push(primitives::push_operand, exit, state, &args),
            Op::SetState(frame, now) => {
                let operands = [self.frame(frame), now];
                self.push(primitives::set_state, exit, state, &operands);
            }
            Op::LeaveGenerator(_) => {
                self.sync(state);
                self.push(primitives::leave_generator, exit, state, &[]);
            }
            Op::CheckValid => {
                let valid = halves(self.valid.cast());
                self.push(primitives::check_valid, exit, state, &valid);
            }
            Op::Jump(target) => {
                let params = trace.blocks[target.index()].params.iter();
                let params: SmallVec<[u32; 8]> = params.map(|val| self.number(*val)).collect();
                self.moves(&params, &args);
                let back = u32::from(target.index() <= block);
                self.jumps.push(self.steps.len());
                self.push(primitives::jump, target.0, back, &[]);
            }
            Op::Exit => self.push(primitives::exit, exit, state, &[]),
        }
    }

    fn micro(&mut self, op: OpId, inst: &Inst, args: &[u32], exit: u32, state: u32) {
        debug_assert_eq!(args.len(), self.tables.op(op).inputs.len());
        let mut shown = &[][..];
        if state != NONE {
            self.sync(state);
            shown = &self.states[state as usize].shown;
        }
        let (shows, boxes) = (
            !shown.is_empty(),
            shown.iter().any(|put| put.how == How::Box),
        );
        if shows {
            self.push(primitives::show, NONE, state, &[]);
        }
        let results = inst.results.iter().map(|val| self.number(*val));
        let operands: SmallVec<[u32; 8]> = args.iter().copied().chain(results).collect();
        self.push(self.tables.run[usize::from(op.0)], exit, state, &operands);
        if boxes {
            self.push(primitives::hide, NONE, state, &[]);
        }
    }

    /// Stores where the running frame is, unless it is there already.
    fn sync(&mut self, state: u32) {
        let State {
            frame, ip, depth, ..
        } = self.states[state as usize];
        if !ip.is_null() {
            let [low, high] = halves(ip);
            let operands = [frame.frame, frame.words as u32, low, high, depth];
            self.push(primitives::sync, NONE, NONE, &operands);
        }
    }

    /// Moves all arguments to the parameters at once, in steps that overwrite nothing that is still needed.
    fn moves(&mut self, params: &[u32], args: &[u32]) {
        let mut pending: Vec<(u32, u32)> = params
            .iter()
            .zip(args)
            .map(|(param, arg)| (*arg, *param))
            .filter(|(from, to)| from != to)
            .collect();
        while !pending.is_empty() {
            let free = pending
                .iter()
                .position(|(_, to)| pending.iter().all(|(from, _)| from != to));
            let (from, to) = match free {
                Some(at) => pending.swap_remove(at),
                None => {
                    // A cycle: one of its values waits in a register of its own.
                    let spare = self.registers;
                    self.registers += 1;
                    let (from, _) = pending[0];
                    for other in &mut pending {
                        if other.0 == from {
                            other.0 = spare;
                        }
                    }
                    (from, spare)
                }
            };
            self.push(primitives::copy, NONE, NONE, &[from, to]);
        }
    }

    fn finish(mut self) -> Code {
        let operands = self.operands;
        for jump in self.jumps {
            let (step, _) = &mut self.steps[jump];
            step.exit = self.starts[step.exit as usize];
        }
        let steps = self.steps.into_iter().map(|(mut step, at)| {
            step.operands = operands[at..].as_ptr();
            step
        });
        Code {
            steps: steps.collect(),
            frame: self
                .trace
                .frames
                .first()
                .map_or(0, |frame| self.numbers[frame.pointer.index()]),
            _operands: operands,
            states: self.states,
            constants: self.constants,
            registers: self.registers as usize,
        }
    }
}

/// The registers of the values that are used, by their numbers: constants, which come first, and how many there are.
fn numbers(trace: &Trace) -> (Vec<u32>, Vec<u64>, u32) {
    let mut used = vec![false; trace.values.len()];
    let mut is_used = |val: Val| used[val.index()] = true;
    for block in &trace.blocks {
        block.params.iter().for_each(|val| is_used(*val));
        for inst in &block.insts {
            let all = inst.args.iter().chain(&inst.results);
            all.for_each(|val| is_used(*val));
        }
    }
    let states = trace.snapshots.iter();
    states.flat_map(Snapshot::values).for_each(&mut is_used);
    let frames = trace.frames.iter();
    frames.for_each(|frame| is_used(frame.pointer));
    let (mut numbers, mut constants) = (vec![NONE; trace.values.len()], Vec::new());
    for (index, info) in trace.values.iter().enumerate() {
        if let (true, Def::Const(bits)) = (used[index], info.def) {
            numbers[index] = constants.len() as u32;
            constants.push(bits);
        }
    }
    let mut registers = constants.len() as u32;
    for (number, used) in numbers.iter_mut().zip(used) {
        if used && *number == NONE {
            *number = registers;
            registers += 1;
        }
    }
    (numbers, constants, registers)
}

/// What states show while ops run that may look at frames: all but what those take from memory themselves.
fn show(tables: &Tables, trace: &Trace, numbers: &[u32], states: &mut [State]) {
    let mut arrays: FxHashMap<Val, (Slot, u16)> = FxHashMap::default();
    for inst in trace.blocks.iter().flat_map(|block| &block.insts) {
        match (inst.op, inst.state) {
            (Op::SlotAddress(slot, count), _) => {
                arrays.insert(inst.results[0], (slot, count));
            }
            (Op::Micro(op), Some(state)) if tables.op(op).effects.escapes => {
                let state = &mut states[state.index()];
                let at = |slot: Slot| At {
                    frame: numbers[trace.frames[slot.frame.index()].pointer.index()],
                    words: displacement(trace, slot),
                };
                let taken: Vec<At> = inst
                    .args
                    .iter()
                    .filter_map(|arg| arrays.get(arg))
                    .flat_map(|(slot, count)| (0..*count).map(|by| at(slot.above(by))))
                    .collect();
                state.shown = state.puts.clone();
                state.shown.retain(|put| !taken.contains(&put.at));
            }
            _ => {}
        }
    }
}

/// An address as two operands.
fn halves(address: *const u32) -> [u32; 2] {
    let address = address as u64;
    [address as u32, (address >> 32) as u32]
}

/// What a snapshot says, with the numbers of values.
pub fn state(trace: &Trace, snapshot: &Snapshot, mut number: impl FnMut(Val) -> u32) -> State {
    let planned = trace.planned(snapshot);
    let place = |frame: FrameId, words: i32, number: &mut dyn FnMut(Val) -> u32| {
        let (frame, before) = trace.place(frame, &planned);
        At {
            frame: number(trace.frames[frame.index()].pointer),
            words: before + words,
        }
    };
    let new_frame = |frame: FrameId, number: &mut dyn FnMut(Val) -> u32| {
        let info = &trace.frames[frame.index()];
        let caller = info.caller?;
        Some(NewFrame {
            caller: place(caller.frame, 0, number),
            callee: place(frame, 0, number),
            code: info.code as *const CodeObject,
            ip: unit(trace.frames[caller.frame.index()].code, caller.ip),
            units: caller.units,
            depth: caller.depth,
        })
    };
    let frames = planned.iter().rev();
    let frames = frames
        .filter_map(|frame| new_frame(*frame, &mut number))
        .collect();
    let how = |entry: &Entry, number: &mut dyn FnMut(Val) -> u32| match *entry {
        Entry::Take(val) => (How::Take, number(val)),
        Entry::Dup(val) => (How::Dup, number(val)),
        Entry::Borrowed(val) => (How::Borrowed, number(val)),
        Entry::Box(val) => (How::Box, number(val)),
        Entry::Bool(val) => (How::Bool, number(val)),
        Entry::Raw(val) => (How::Raw, number(val)),
        Entry::Made(at) => (How::Made, u32::from(at)),
        Entry::Lent(at) => (How::Lent, u32::from(at)),
    };
    let makes = snapshot.makes.iter().map(|making| Make {
        op: making.op,
        args: making
            .args
            .iter()
            .map(|arg| how(arg, &mut number))
            .collect(),
    });
    let makes = makes.collect();
    let puts = snapshot.entries.iter().map(|(slot, entry)| {
        let at = place(slot.frame, displacement(trace, *slot), &mut number);
        let (how, register) = how(entry, &mut number);
        Put { at, how, register }
    });
    let puts = puts.collect();
    let code = trace.frames[snapshot.frame.index()].code;
    let ip = match snapshot.ip {
        KEEP => std::ptr::null(),
        ip => unit(code, ip),
    };
    State {
        frame: place(snapshot.frame, 0, &mut number),
        frames,
        makes,
        ip,
        from: snapshot.from.map_or(ip, |from| unit(code, from)),
        depth: u32::from(snapshot.depth),
        puts,
        shown: Vec::new(),
        close: snapshot.close.iter().map(|val| number(*val)).collect(),
    }
}

/// The address of a unit of a code object.
pub fn unit(code: usize, unit: u32) -> *const u32 {
    if code == 0 {
        // Only in tests of the text: nothing of it is run.
        return std::ptr::null();
    }
    // SAFETY: the executor keeps the code object alive, and units come from its recording.
    unsafe { address(code, unit) }
}

/// How many words the frame of a call is from its caller's, its first local being that operand.
pub fn callee(trace: &Trace, frame: FrameId, at: u16) -> i32 {
    HEADER_WORDS as i32 + i32::from(at) + i32::from(trace.frames[frame.index()].locals)
}

/// How many words a slot is from its frame's address.
pub fn displacement(trace: &Trace, slot: Slot) -> i32 {
    match slot.place {
        Place::Local(index) => {
            i32::from(index) - i32::from(trace.frames[slot.frame.index()].locals)
        }
        Place::Operand(index) => HEADER_WORDS as i32 + i32::from(index),
        Place::Function => (offset_of!(Frame, function) / 8) as i32,
    }
}
