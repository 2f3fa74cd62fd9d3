//! Whether a trace keeps the IR's rules: definitions before uses, representations, and ownership on every way out.

use std::fmt;

use rustc_hash::{FxHashMap, FxHashSet};

use super::text::print_inst;
use super::{Block, Entry, FrameId, Inst, Op, Place, Slot, SnapId, Trace, Val};
use crate::op::{Kind, Mode, Repr, Tables};

/// A rule that a trace breaks, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    pub block: usize,
    pub inst: usize,
    /// The instruction's text.
    pub text: String,
    pub message: String,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "b{} instruction {} `{}`: {}",
            self.block, self.inst, self.text, self.message
        )
    }
}

impl std::error::Error for Invalid {}

/// What a home slot's memory has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Home {
    /// A reference of its own.
    Holds,
    /// A word whose reference is somebody else's.
    Lent,
    /// A word that is never counted: as good as one with its reference.
    Plain,
    /// Nothing that counts.
    Stale,
}

#[derive(Clone, PartialEq, Debug, Default)]
struct State {
    /// Owned values that nobody consumed yet.
    live: FxHashSet<Val>,
    /// Slots that are not as their frame began.
    slots: FxHashMap<Slot, Home>,
    frames: FxHashSet<FrameId>,
    /// Those that are not made yet, outermost first.
    planned: Vec<FrameId>,
}

/// Stops debug builds at a trace that may not run.
///
/// # Panics
/// There, with the trace as text and whose mistake it is.
pub fn check(tables: &Tables, trace: &Trace, maker: &str) {
    if cfg!(debug_assertions)
        && let Err(invalid) = verify(tables, trace)
    {
        let text = super::print(tables, trace);
        panic!("{maker} made an invalid trace: {invalid}\n{text}");
    }
}

/// Checks a trace.
///
/// # Errors
/// The first instruction that breaks a rule.
pub fn verify(tables: &Tables, trace: &Trace) -> Result<(), Invalid> {
    let mut verifier = Verifier {
        tables,
        trace,
        defined: vec![false; trace.values.len()],
        arrays: FxHashMap::default(),
        entries: vec![None; trace.blocks.len()],
        state: State::default(),
    };
    for (value, info) in trace.values.iter().enumerate() {
        verifier.defined[value] = info.is_const();
    }
    verifier.state.frames.insert(FrameId(0));
    if let Some(entry) = verifier.entries.first_mut() {
        *entry = Some(verifier.state.clone());
    }
    for (index, block) in trace.blocks.iter().enumerate() {
        verifier.block(index, block)?;
    }
    Ok(())
}

struct Verifier<'a> {
    tables: &'a Tables,
    trace: &'a Trace,
    defined: Vec<bool>,
    arrays: FxHashMap<Val, (Slot, u16)>,
    /// The state that each block begins with.
    entries: Vec<Option<State>>,
    state: State,
}

type Checked = Result<(), String>;

impl Verifier<'_> {
    fn block(&mut self, index: usize, block: &Block) -> Result<(), Invalid> {
        let invalid = |inst: usize, message: String| Invalid {
            block: index,
            inst,
            text: block
                .insts
                .get(inst)
                .map(|inst| print_inst(self.tables, self.trace, inst))
                .unwrap_or_default(),
            message,
        };
        let Some(entry) = self.entries[index].clone() else {
            return Err(invalid(0, "no earlier block jumps here".to_owned()));
        };
        self.state = entry;
        for &param in &block.params {
            self.defined[param.index()] = true;
            if self.counts(param) {
                self.state.live.insert(param);
            }
        }
        let last = block.insts.len().wrapping_sub(1);
        if block.insts.is_empty() {
            return Err(invalid(0, "the block is empty".to_owned()));
        }
        for (at, inst) in block.insts.iter().enumerate() {
            if inst.op.is_terminator() != (at == last) {
                return Err(invalid(
                    at,
                    "a terminator stands last, and only there".to_owned(),
                ));
            }
            self.inst(inst).map_err(|message| Invalid {
                block: index,
                inst: at,
                text: print_inst(self.tables, self.trace, inst),
                message,
            })?;
        }
        Ok(())
    }

    fn inst(&mut self, inst: &Inst) -> Checked {
        for &arg in &inst.args {
            if !self.defined[arg.index()] {
                return Err(format!("{arg} is not defined here"));
            }
        }
        self.signature(inst)?;
        if let Some(exit) = inst.exit
            && inst.op != Op::Exit
        {
            self.exit(exit)?;
        }
        // What is gone when it is over, or raises.
        match inst.op {
            Op::Micro(id) => {
                for (input, &arg) in self.tables.op(id).inputs.iter().zip(&inst.args) {
                    if input.mode != Mode::Consumed {
                        continue;
                    }
                    if input.array {
                        let Some(&(slot, count)) = self.arrays.get(&arg) else {
                            return Err(format!("{arg} is no address of slots"));
                        };
                        for by in 0..count {
                            self.need(slot.above(by))?;
                            self.state.slots.insert(slot.above(by), Home::Stale);
                        }
                    } else {
                        self.consume(arg)?;
                    }
                }
            }
            Op::Own | Op::Close | Op::Forget | Op::StoreSlot(_) => self.consume(inst.args[0])?,
            Op::PushOperand => self.consume(inst.args[1])?,
            _ => {}
        }
        if let Some(state) = inst.state {
            self.exit(state)?;
        }
        self.effect(inst)?;
        for &result in &inst.results {
            if self.defined[result.index()] {
                return Err(format!("{result} is defined a second time"));
            }
            self.defined[result.index()] = true;
            if self.counts(result) {
                self.state.live.insert(result);
            }
        }
        Ok(())
    }

    /// What the instruction does to slots and frames, or where it ends the block.
    fn effect(&mut self, inst: &Inst) -> Checked {
        match inst.op {
            Op::LoadSlot(slot) => self.need(slot)?,
            Op::TakeSlot(slot) | Op::DropSlot(slot) => {
                self.need(slot)?;
                self.state.slots.insert(slot, Home::Stale);
            }
            Op::StoreSlot(slot) => self.put(slot, Home::Holds)?,
            Op::LendSlot(slot) => {
                let info = self.trace.info(inst.args[0]);
                let plain = info.is_const() || uncounted(info);
                self.put(slot, if plain { Home::Plain } else { Home::Lent })?;
            }
            Op::SlotAddress(slot, count) => {
                self.arrays.insert(inst.results[0], (slot, count));
            }
            Op::Filled(slot, count) => {
                for by in 0..count {
                    self.put(slot.above(by), Home::Holds)?;
                }
            }
            Op::MakeFrame(frame, _) if self.state.planned.first() == Some(&frame) => {
                self.state.planned.remove(0);
            }
            Op::EnterFrame(frame) | Op::PlanFrame(frame) | Op::MakeFrame(frame, _) => {
                let info = &self.trace.frames[frame.index()];
                let Some(caller) = info.caller.filter(|caller| !caller.outer) else {
                    return Err(format!("{frame} has no caller here"));
                };
                self.nothing_above(caller.frame, caller.depth)?;
                self.state.frames.insert(frame);
                self.state.slots.retain(|slot, _| slot.frame != frame);
                if let Op::PlanFrame(_) = inst.op {
                    if info.caller.is_none_or(|caller| caller.base.is_none()) {
                        return Err(format!("nobody knows where {frame} lies"));
                    }
                    self.state.planned.push(frame);
                } else if !self.state.planned.is_empty() {
                    return Err(format!("{frame} is in one that is not made"));
                }
                if let Op::MakeFrame(..) | Op::PlanFrame(_) = inst.op {
                    let stale = fixed(frame, info.locals).map(|slot| (slot, Home::Stale));
                    self.state.slots.extend(stale);
                }
            }
            Op::LeaveFrame(frame) => {
                self.nothing_above(frame, 0)?;
                for slot in fixed(frame, self.trace.frames[frame.index()].locals) {
                    if self.home(slot) == Home::Holds {
                        return Err(format!("{slot} still holds a reference"));
                    }
                }
                self.state.planned.retain(|other| *other != frame);
                self.leave(frame)?;
            }
            Op::LeaveGenerator(frame) => self.leave(frame)?,
            Op::Jump(target) => self.jump(inst, target.index())?,
            Op::Exit => {
                let Some(exit) = inst.exit else {
                    return Err("an exit goes somewhere".to_owned());
                };
                self.exit(exit)?;
            }
            _ => {}
        }
        Ok(())
    }

    /// A frame runs no more; its caller does.
    fn leave(&mut self, frame: FrameId) -> Checked {
        let Some(caller) = self.trace.frames[frame.index()].caller else {
            return Err(format!("nobody knows where {frame} returns to"));
        };
        if !self.state.frames.remove(&frame) {
            return Err(format!("{frame} is not running"));
        }
        if caller.outer {
            let pointer = self.trace.frames[caller.frame.index()].pointer;
            if !self.state.frames.is_empty() || !self.defined[pointer.index()] {
                return Err(format!(
                    "{} is not the outermost frame's caller",
                    caller.frame
                ));
            }
            self.state.frames.insert(caller.frame);
        }
        let gone = |slot: &Slot| slot.frame == frame || caller.outer && slot.frame == caller.frame;
        self.state.slots.retain(|slot, _| !gone(slot));
        Ok(())
    }

    fn jump(&mut self, inst: &Inst, target: usize) -> Checked {
        if !self.state.planned.is_empty() {
            return Err("a frame is not made yet".to_owned());
        }
        let Some(block) = self.trace.blocks.get(target) else {
            return Err(format!("there is no block b{target}"));
        };
        if block.params.len() != inst.args.len() {
            return Err(format!(
                "b{target} takes {} arguments, not {}",
                block.params.len(),
                inst.args.len()
            ));
        }
        for (&param, &arg) in block.params.iter().zip(&inst.args) {
            let (wanted, given) = (self.trace.info(param), self.trace.info(arg));
            if wanted.ty.repr != given.ty.repr {
                return Err(format!("{arg} has not the representation of {param}"));
            }
            if wanted.owned && !given.is_const() {
                self.consume(arg)?;
            }
        }
        let trace = self.trace;
        self.state.slots.retain(|slot, home| {
            let initial = initial(trace, *slot);
            // The tag of a word among the operands says whose its reference is.
            let as_good = initial == Home::Holds
                && match slot.place {
                    Place::Operand(_) => matches!(home, Home::Lent | Home::Plain),
                    _ => *home == Home::Plain,
                };
            *home != initial && !as_good
        });
        match &self.entries[target] {
            None => self.entries[target] = Some(self.state.clone()),
            Some(entry) if *entry == self.state => {}
            Some(entry) => {
                let mut differences: Vec<String> = Vec::new();
                for value in entry.live.symmetric_difference(&self.state.live) {
                    differences.push(format!("{value} is owned on one way only"));
                }
                for slot in entry.slots.keys().chain(self.state.slots.keys()) {
                    if entry.slots.get(slot) != self.state.slots.get(slot) {
                        differences.push(format!("{slot} is at home on one way only"));
                    }
                }
                differences.sort();
                differences.dedup();
                return Err(format!(
                    "b{target} is reached in another state: {}",
                    differences.join(", ")
                ));
            }
        }
        Ok(())
    }

    fn consume(&mut self, value: Val) -> Checked {
        let info = self.trace.info(value);
        if info.is_const() || uncounted(info) {
            return Ok(());
        }
        if !info.owned {
            return Err(format!("{value} is not owned"));
        }
        if !self.state.live.remove(&value) {
            return Err(format!("{value} was consumed before"));
        }
        Ok(())
    }

    /// Whether somebody has to give the value back.
    fn counts(&self, value: Val) -> bool {
        let info = self.trace.info(value);
        info.owned && !uncounted(info)
    }

    fn home(&self, slot: Slot) -> Home {
        match self.state.slots.get(&slot) {
            Some(home) => *home,
            None => initial(self.trace, slot),
        }
    }

    fn need(&self, slot: Slot) -> Checked {
        self.is_made(slot)?;
        if !self.state.frames.contains(&slot.frame) {
            return Err(format!("{} is not running", slot.frame));
        }
        if self.home(slot) == Home::Stale {
            return Err(format!("{slot} is not at home"));
        }
        Ok(())
    }

    fn is_made(&self, slot: Slot) -> Checked {
        if self.state.planned.contains(&slot.frame) {
            return Err(format!("{} is not made yet", slot.frame));
        }
        Ok(())
    }

    fn put(&mut self, slot: Slot, home: Home) -> Checked {
        self.is_made(slot)?;
        if self.home(slot) == Home::Holds {
            return Err(format!("{slot} still holds a reference"));
        }
        self.state.slots.insert(slot, home);
        Ok(())
    }

    /// No operand of the frame at `depth` or above holds a reference.
    fn nothing_above(&self, frame: FrameId, depth: u16) -> Checked {
        let begins = self.trace.frames[frame.index()].depth;
        for at in depth..begins {
            let slot = Slot::operand(frame, at);
            if self.home(slot) == Home::Holds {
                return Err(format!("{slot} is forgotten with its reference"));
            }
        }
        for (slot, home) in &self.state.slots {
            if slot.frame == frame
                && *home == Home::Holds
                && matches!(slot.place, Place::Operand(at) if at >= depth)
            {
                return Err(format!("{slot} is forgotten with its reference"));
            }
        }
        Ok(())
    }

    fn exit(&self, id: SnapId) -> Checked {
        let Some(snapshot) = self.trace.snapshots.get(id.index()) else {
            return Err(format!("there is no state {id}"));
        };
        let mut live = self.state.live.clone();
        let mut given: FxHashSet<Slot> = FxHashSet::default();
        for (at, making) in snapshot.makes.iter().enumerate() {
            let info = self.tables.op(making.op);
            let fits = info.effects.makes && info.inputs.len() == making.args.len();
            if !fits {
                return Err(format!("{id}: {} makes no object of that", info.name));
            }
            for (input, arg) in info.inputs.iter().zip(&making.args) {
                let owns = !matches!(arg, Entry::Borrowed(_) | Entry::Lent(_));
                let plain =
                    |val: Val| self.trace.info(val).is_const() || uncounted(self.trace.info(val));
                if input.mode == Mode::Consumed && !owns && !arg.value().is_some_and(plain) {
                    return Err(format!("{id}: {} has to own what it takes", info.name));
                }
                self.entry(*arg, input.ty.repr, at, &mut live)
                    .map_err(|message| format!("{id}: {}: {message}", info.name))?;
            }
        }
        for (slot, entry) in &snapshot.entries {
            self.entry(*entry, Repr::Word, snapshot.makes.len(), &mut live)
                .map_err(|message| format!("{id}: {slot}: {message}"))?;
            if self.home(*slot) == Home::Holds {
                return Err(format!(
                    "{id}: {slot} holds a reference, which would be hidden"
                ));
            }
            if !given.insert(*slot) {
                return Err(format!("{id}: {slot} has a second entry"));
            }
        }
        for at in 0..snapshot.makes.len() {
            let keeps =
                |entry: Entry| matches!(entry, Entry::Made(other) if usize::from(other) == at);
            if !snapshot.all_entries().any(keeps) {
                return Err(format!("{id}: nobody keeps object {at}"));
            }
        }
        for value in &snapshot.close {
            if !live.remove(value) {
                return Err(format!("{id}: {value} cannot be closed: it is not owned"));
            }
        }
        if let Some(value) = live.iter().min() {
            return Err(format!("{id}: {value} is forgotten with its reference"));
        }
        if !self
            .trace
            .planned(snapshot)
            .iter()
            .rev()
            .eq(&self.state.planned)
        {
            return Err(format!("{id}: other frames are planned"));
        }
        let frames = self.trace.live_frames(snapshot.frame, snapshot.depth);
        if frames.len() != self.state.frames.len()
            || !frames
                .iter()
                .all(|(frame, _)| self.state.frames.contains(frame))
        {
            return Err(format!("{id}: other frames are running"));
        }
        for (frame, depth) in frames {
            self.nothing_above(frame, depth)
                .map_err(|message| format!("{id}: {message}"))?;
            let operands = (0..depth).map(|at| Slot::operand(frame, at));
            let locals = self.trace.frames[frame.index()].locals;
            for slot in fixed(frame, locals).chain(operands) {
                if self.home(slot) == Home::Stale && !given.contains(&slot) {
                    return Err(format!("{id}: nothing says what {slot} holds"));
                }
            }
        }
        Ok(())
    }

    /// An entry that has to be of a representation, where so many objects are there already.
    fn entry(&self, entry: Entry, repr: Repr, made: usize, live: &mut FxHashSet<Val>) -> Checked {
        let value = match (entry, entry.value()) {
            (_, Some(value)) => value,
            (Entry::Made(at) | Entry::Lent(at), _)
                if usize::from(at) < made && repr == Repr::Word =>
            {
                return Ok(());
            }
            _ => return Err("there is no such object yet".to_owned()),
        };
        if !self.defined[value.index()] {
            return Err(format!("{value} is not defined here"));
        }
        let wanted = match entry {
            Entry::Box(_) => Repr::F64,
            Entry::Bool(_) => Repr::Flag,
            _ => repr,
        };
        let is_word = !matches!(entry, Entry::Raw(_));
        if self.trace.repr(value) != wanted || (repr == Repr::Word) != is_word {
            return Err(format!("{value} has another representation"));
        }
        let info = self.trace.info(value);
        let counted = !info.is_const() && !uncounted(info);
        if matches!(entry, Entry::Take(_)) && counted && !live.remove(&value) {
            return Err(format!("{value} cannot be taken: it is not owned"));
        }
        Ok(())
    }

    fn signature(&self, inst: &Inst) -> Checked {
        use Repr::{F64, Flag, Pointer, Word};
        let (args, results): (&[Repr], &[Repr]) = match inst.op {
            Op::Micro(id) => {
                let info = self.tables.op(id);
                let args = inst.args.iter().map(|arg| self.trace.repr(*arg));
                if !args.eq(info.inputs.iter().map(|input| input.ty.repr)) {
                    return Err("its operands are not what the micro-op takes".to_owned());
                }
                let results = inst.results.iter().map(|result| self.trace.repr(*result));
                if !results.eq(info.outputs.iter().map(|output| output.ty.repr)) {
                    return Err("its results are not what the micro-op makes".to_owned());
                }
                for (output, result) in info.outputs.iter().zip(&inst.results) {
                    if output.owned != self.trace.info(*result).owned {
                        return Err(format!("the ownership of {result} is not the micro-op's"));
                    }
                }
                if (info.effects.raises || info.effects.escapes) && inst.state.is_none() {
                    return Err(
                        "it may raise or escape, and nothing says how frames look".to_owned()
                    );
                }
                return Ok(());
            }
            Op::Dup | Op::Own => (&[Word], &[Word]),
            Op::Close | Op::Forget | Op::StoreSlot(_) | Op::LendSlot(_) => (&[Word], &[]),
            Op::Box => (&[F64], &[Word]),
            Op::Unbox | Op::UnboxImmediate => (&[Word], &[F64]),
            Op::FlagOf => (&[Word], &[Flag]),
            Op::BoolOf => (&[Flag], &[Word]),
            Op::GuardTrue | Op::GuardFalse => (&[Flag], &[]),
            Op::GuardImmediate | Op::GuardCounted => (&[Word], &[]),
            Op::GuardEqual => (&[Pointer, Pointer], &[]),
            Op::LoadSlot(_) | Op::TakeSlot(_) => (&[], &[Word]),
            Op::SlotAddress(..) => (&[], &[Pointer]),
            Op::EnterFrame(_) => (&[Pointer], &[]),
            Op::MakeFrame(..) => (&[Word], &[Pointer]),
            Op::FrameCode | Op::FrameIp | Op::FramePrevious => (&[Pointer], &[Pointer]),
            Op::GuardFlags(_) | Op::SetFlags(_) => (&[Pointer], &[]),
            Op::PushOperand => (&[Pointer, Word], &[]),
            Op::DropSlot(_)
            | Op::Filled(..)
            | Op::PlanFrame(_)
            | Op::LeaveFrame(_)
            | Op::SetState(..)
            | Op::LeaveGenerator(_)
            | Op::CheckValid
            | Op::Exit => (&[], &[]),
            Op::Jump(_) => return Ok(()),
        };
        // Words that have one form only may be compared as well.
        let words = [Word, Word];
        let args = match inst.op {
            Op::GuardEqual if inst.args.iter().all(|arg| self.trace.repr(*arg) == Word) => &words,
            _ => args,
        };
        let is = |values: &[Val], reprs: &[Repr]| {
            values
                .iter()
                .map(|value| self.trace.repr(*value))
                .eq(reprs.iter().copied())
        };
        if !is(&inst.args, args) || !is(&inst.results, results) {
            return Err("its operands or results have another representation".to_owned());
        }
        let owned = matches!(inst.op, Op::Dup | Op::Own | Op::Box | Op::TakeSlot(_));
        if inst
            .results
            .iter()
            .any(|result| self.trace.info(*result).owned != owned)
        {
            return Err("the ownership of its result is wrong".to_owned());
        }
        let leaves = matches!(
            inst.op,
            Op::GuardTrue
                | Op::GuardFalse
                | Op::GuardImmediate
                | Op::GuardCounted
                | Op::GuardEqual
                | Op::GuardFlags(_)
                | Op::CheckValid
        );
        if leaves && inst.exit.is_none() {
            return Err("it may leave, and nothing says where to".to_owned());
        }
        let looked_at = matches!(inst.op, Op::Close | Op::LeaveGenerator(_));
        if looked_at && inst.state.is_none() {
            return Err("its frame may be looked at, and nothing says how it looks".to_owned());
        }
        Ok(())
    }
}

/// Small integers and bools are not counted, whoever holds them.
fn uncounted(info: &super::ValueInfo) -> bool {
    matches!(info.ty.kind, Kind::Int | Kind::Bool) && !info.ty.nullable
}

/// The slots that a frame has besides operands.
fn fixed(frame: FrameId, locals: u16) -> impl Iterator<Item = Slot> {
    (0..locals)
        .map(move |index| Slot::local(frame, index))
        .chain([Slot::function(frame)])
}

/// What a slot has when its frame begins to run in the trace.
fn initial(trace: &Trace, slot: Slot) -> Home {
    match slot.place {
        Place::Operand(at) if at >= trace.frames[slot.frame.index()].depth => Home::Stale,
        _ => Home::Holds,
    }
}
