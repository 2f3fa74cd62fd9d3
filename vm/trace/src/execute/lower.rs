//! From IR to linear code: values become registers, slots become displacements, jumps become moves.

use std::mem::offset_of;

use copperplate_core::code::Code as CodeObject;
use copperplate_core::frame::{Frame, HEADER_WORDS};

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::build::address;
use crate::ir::{Entry, FrameId, KEEP, Op, Place, Slot, Snapshot, Trace, Val};
use crate::op::{OpId, Tables};

/// A word of memory: a register with a frame's address, and words from there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct At {
    pub frame: u32,
    pub words: i32,
}

/// One step of linear code. Numbers are registers, or indices of states.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    Micro {
        op: OpId,
        operands: u32,
        exit: u32,
        state: u32,
    },
    Dup {
        from: u32,
        to: u32,
    },
    Own {
        from: u32,
        to: u32,
    },
    Close {
        from: u32,
        state: u32,
    },
    Box {
        from: u32,
        to: u32,
    },
    Unbox {
        from: u32,
        to: u32,
    },
    FlagOf {
        from: u32,
        to: u32,
    },
    BoolOf {
        from: u32,
        to: u32,
    },
    Guard {
        flag: u32,
        expected: bool,
        exit: u32,
    },
    GuardEqual {
        left: u32,
        right: u32,
        exit: u32,
    },
    GuardFlags {
        frame: u32,
        flags: u32,
        exit: u32,
    },
    Load {
        at: At,
        to: u32,
    },
    Store {
        at: At,
        from: u32,
    },
    Lend {
        at: At,
        from: u32,
    },
    Address {
        at: At,
        to: u32,
    },
    Enter {
        caller: u32,
        callee: u32,
        ip: *const u32,
        units: u16,
        depth: u16,
    },
    /// Makes the callee's frame, so many words from its caller's, and goes into it.
    Make {
        caller: u32,
        function: u32,
        to: u32,
        words: i32,
        code: *const CodeObject,
        ip: *const u32,
        units: u16,
        depth: u16,
    },
    Leave {
        caller: u32,
    },
    FrameCode {
        frame: u32,
        to: u32,
    },
    FrameIp {
        frame: u32,
        to: u32,
    },
    FramePrevious {
        frame: u32,
        to: u32,
    },
    SetFlags {
        frame: u32,
        flags: u32,
    },
    Push {
        frame: u32,
        from: u32,
    },
    /// Of the generator whose frame it is.
    SetState {
        frame: u32,
        state: u32,
    },
    LeaveGenerator {
        state: u32,
    },
    CheckValid {
        exit: u32,
    },
    Move {
        from: u32,
        to: u32,
    },
    Jump {
        target: u32,
        back: bool,
    },
    Exit {
        exit: u32,
    },
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
    pub depth: u32,
    pub puts: Vec<Put>,
    /// What slots show while an op runs that may look at frames: not what it takes from memory itself.
    pub shown: Vec<Put>,
    pub close: Vec<u32>,
}

/// Linear code.
#[derive(Debug, Default)]
pub struct Code {
    pub steps: Vec<Step>,
    pub operands: Vec<u32>,
    pub states: Vec<State>,
    pub constants: Vec<(u32, u64)>,
    pub registers: usize,
    /// The register of the frame that the trace begins in.
    pub frame: u32,
}

/// No state.
pub const NONE: u32 = u32::MAX;

/// Makes linear code of a trace.
pub fn lower(tables: &Tables, trace: &Trace) -> Code {
    let mut code = Code {
        registers: trace.values.len(),
        frame: trace.frames.first().map_or(0, |frame| frame.pointer.0),
        ..Code::default()
    };
    for (index, info) in trace.values.iter().enumerate() {
        if let crate::ir::Def::Const(bits) = info.def {
            code.constants.push((index as u32, bits));
        }
    }
    let mut planned: Vec<FrameId> = Vec::new();
    let mut starts: Vec<u32> = Vec::new();
    let mut jumps: Vec<usize> = Vec::new();
    for (index, block) in trace.blocks.iter().enumerate() {
        starts.push(code.steps.len() as u32);
        for inst in &block.insts {
            let exit = inst.exit.map_or(NONE, |id| id.0);
            let state = inst.state.map_or(NONE, |id| id.0);
            let arg = |at: usize| inst.args.get(at).map_or(NONE, |val| val.0);
            let to = inst.results.first().map_or(NONE, |val| val.0);
            let from = arg(0);
            let step = match inst.op {
                Op::Micro(op) => {
                    let operands = code.operands.len() as u32;
                    code.operands.extend(inst.args.iter().map(|val| val.0));
                    code.operands.extend(inst.results.iter().map(|val| val.0));
                    debug_assert_eq!(inst.args.len(), tables.op(op).inputs.len());
                    Step::Micro {
                        op,
                        operands,
                        exit,
                        state,
                    }
                }
                Op::Dup => Step::Dup { from, to },
                Op::Own => Step::Own { from, to },
                Op::Close => Step::Close { from, state },
                Op::Box => Step::Box { from, to },
                Op::Unbox => Step::Unbox { from, to },
                Op::FlagOf => Step::FlagOf { from, to },
                Op::BoolOf => Step::BoolOf { from, to },
                Op::GuardTrue | Op::GuardFalse => Step::Guard {
                    flag: from,
                    expected: inst.op == Op::GuardTrue,
                    exit,
                },
                Op::GuardEqual => Step::GuardEqual {
                    left: from,
                    right: arg(1),
                    exit,
                },
                Op::GuardFlags(flags) => Step::GuardFlags {
                    frame: from,
                    flags,
                    exit,
                },
                Op::LoadSlot(slot) | Op::TakeSlot(slot) => Step::Load {
                    at: at(trace, slot),
                    to,
                },
                Op::StoreSlot(slot) => Step::Store {
                    at: at(trace, slot),
                    from,
                },
                Op::LendSlot(slot) => Step::Lend {
                    at: at(trace, slot),
                    from,
                },
                Op::SlotAddress(slot, _) => {
                    let (frame, words) = trace.place(slot.frame, &planned);
                    Step::Address {
                        at: At {
                            frame: trace.frames[frame.index()].pointer.0,
                            words: words + displacement(trace, slot),
                        },
                        to,
                    }
                }
                Op::PlanFrame(frame) => {
                    planned.push(frame);
                    continue;
                }
                Op::DropSlot(_) | Op::Filled(..) | Op::Forget => continue,
                Op::EnterFrame(frame) => {
                    let Some(caller) = trace.frames[frame.index()].caller else {
                        continue;
                    };
                    let outer = &trace.frames[caller.frame.index()];
                    Step::Enter {
                        caller: outer.pointer.0,
                        callee: from,
                        ip: unit(outer.code, caller.ip),
                        units: caller.units,
                        depth: caller.depth,
                    }
                }
                Op::MakeFrame(frame, at) => {
                    planned.retain(|other| *other != frame);
                    let info = &trace.frames[frame.index()];
                    let Some(caller) = info.caller else {
                        continue;
                    };
                    let outer = &trace.frames[caller.frame.index()];
                    Step::Make {
                        caller: outer.pointer.0,
                        function: from,
                        to,
                        words: callee(trace, frame, at),
                        code: info.code as *const CodeObject,
                        ip: unit(outer.code, caller.ip),
                        units: caller.units,
                        depth: caller.depth,
                    }
                }
                Op::LeaveFrame(frame) if planned.contains(&frame) => {
                    planned.retain(|other| *other != frame);
                    continue;
                }
                Op::LeaveFrame(frame) => {
                    let Some(caller) = trace.frames[frame.index()].caller else {
                        continue;
                    };
                    Step::Leave {
                        caller: trace.frames[caller.frame.index()].pointer.0,
                    }
                }
                Op::FrameCode => Step::FrameCode { frame: from, to },
                Op::FrameIp => Step::FrameIp { frame: from, to },
                Op::FramePrevious => Step::FramePrevious { frame: from, to },
                Op::SetFlags(flags) => Step::SetFlags { frame: from, flags },
                Op::PushOperand => Step::Push {
                    frame: from,
                    from: arg(1),
                },
                Op::SetState(frame, state) => Step::SetState {
                    frame: trace.frames[frame.index()].pointer.0,
                    state,
                },
                Op::LeaveGenerator(_) => Step::LeaveGenerator { state },
                Op::CheckValid => Step::CheckValid { exit },
                Op::Jump(target) => {
                    let params = &trace.blocks[target.index()].params;
                    moves(&mut code, params, &inst.args);
                    jumps.push(code.steps.len());
                    Step::Jump {
                        target: target.0,
                        back: target.index() <= index,
                    }
                }
                Op::Exit => Step::Exit { exit },
            };
            code.steps.push(step);
        }
    }
    for jump in jumps {
        if let Step::Jump { target, .. } = &mut code.steps[jump] {
            *target = starts[*target as usize];
        }
    }
    for snapshot in &trace.snapshots {
        code.states.push(state(trace, snapshot, |val| val.0));
    }
    let mut arrays: FxHashMap<Val, (Slot, u16)> = FxHashMap::default();
    for inst in trace.blocks.iter().flat_map(|block| &block.insts) {
        match (inst.op, inst.state) {
            (Op::SlotAddress(slot, count), _) => {
                arrays.insert(inst.results[0], (slot, count));
            }
            (Op::Micro(op), Some(state)) if tables.op(op).effects.escapes => {
                let state = &mut code.states[state.index()];
                let taken: Vec<At> = inst
                    .args
                    .iter()
                    .filter_map(|arg| arrays.get(arg))
                    .flat_map(|(slot, count)| (0..*count).map(|by| at(trace, slot.above(by))))
                    .collect();
                state.shown = state.puts.clone();
                state.shown.retain(|put| !taken.contains(&put.at));
            }
            _ => {}
        }
    }
    code
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
    State {
        frame: place(snapshot.frame, 0, &mut number),
        frames,
        makes,
        ip: if snapshot.ip == KEEP {
            std::ptr::null()
        } else {
            unit(code, snapshot.ip)
        },
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

fn at(trace: &Trace, slot: Slot) -> At {
    At {
        frame: trace.frames[slot.frame.index()].pointer.0,
        words: displacement(trace, slot),
    }
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

/// Moves all arguments to the parameters at once, in steps that overwrite nothing that is still needed.
fn moves(code: &mut Code, params: &[Val], args: &[Val]) {
    let mut pending: Vec<(u32, u32)> = params
        .iter()
        .zip(args)
        .map(|(param, arg)| (arg.0, param.0))
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
                let spare = code.registers as u32;
                code.registers += 1;
                let (from, _) = pending[0];
                for other in &mut pending {
                    if other.0 == from {
                        other.0 = spare;
                    }
                }
                (from, spare)
            }
        };
        code.steps.push(Step::Move { from, to });
    }
}
