//! Emits the instructions of the input again, as far as they are needed.

use copperplate_core::Word;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use super::calls::{Call, Fits, Planned};
use super::early::Body;
use super::fates::Fates;
use super::knowledge::{ExitCondition, Fact, Knowledge, Nature, Node, constant_word};
use super::owners::{Held, Owners, ToMake, Virtual};
use super::{Definitions, Level, Optimized, RULES, Rule};
use crate::abstracts::Flow;
use crate::ir::{Caller, FrameId, Inst, Op, Slot, Trace, Val};
use crate::op::{Kind, Mode, OpId, Repr, Ty};

/// Answers of ops that give the same again, by op and operands.
type Shared = FxHashMap<(Op, SmallVec<[Val; 4]>), SmallVec<[Val; 2]>>;

#[derive(Clone)]
pub(super) struct Emitter<'a> {
    pub definitions: &'a Definitions,
    pub input: &'a Trace,
    /// The instructions of the input's body, with tests moved.
    pub body: &'a Body<'a>,
    pub level: Level,
    pub trace: Trace,
    /// The block being emitted.
    pub insts: Vec<Inst>,
    pub knowledge: Knowledge,
    /// Values of the input: what they are here, and whether they claim a reference.
    pub map: Vec<Option<(Val, bool)>>,
    /// Frames of the input.
    pub frames: Vec<FrameId>,
    pub slots: FxHashMap<Slot, Held>,
    pub owners: Owners,
    pub virtuals: FxHashMap<Val, Virtual>,
    /// Objects that wait to be made, or did.
    pub to_make: Vec<ToMake>,
    /// Which values those are.
    pub makings: FxHashMap<Val, usize>,
    /// Words from the operand stack whose tag says whether they are counted.
    pub dynamic: FxHashSet<Val>,
    pub shared: Shared,
    /// Addresses of slots, and of which ones.
    pub arrays: FxHashMap<Val, (Slot, u16)>,
    /// Words that an op took over in memory: what becomes a callee's locals.
    pub handed: Vec<(Slot, Val)>,
    pub known_flags: FxHashSet<(Val, u32)>,
    /// Results of micro-ops.
    read: FxHashSet<Val>,
    /// Words that were counted references when they were recorded.
    expected: FxHashSet<Val>,
    /// The flag that a guard is about to be left on, and what it is then.
    pub leaving: Option<(Val, bool)>,
    /// The call whose frame is about to be entered.
    pub calling: Option<Call>,
    /// The frames that the trace is in and nobody has made, outermost first.
    pub planned: Vec<Planned>,
    /// Addresses of frames that were made here, and the code they run from its start.
    pub made: FxHashMap<Val, usize>,
    /// How many words each frame is from the outermost one, and how many frames are between.
    pub places: FxHashMap<FrameId, (i32, u16)>,
    /// As long as the trace is valid, which it is not when the recursion limit is lowered.
    pub known_room: Fits,
    /// The trace has ended before the input's end.
    pub ended: bool,
    pub site: u32,
    pub fired: [u64; RULES.len()],
    /// What becomes of the input's instructions, if somebody asks.
    pub fates: Option<Fates>,
}

impl<'a> Emitter<'a> {
    pub fn new(
        definitions: &'a Definitions,
        input: &'a Trace,
        body: &'a Body<'a>,
        level: Level,
    ) -> Emitter<'a> {
        let mut knowledge = Knowledge::new(definitions.tables);
        knowledge.class_of_version = definitions.class_of_version;
        knowledge.is_steady = definitions.is_steady;
        Emitter {
            definitions,
            input,
            body,
            level,
            trace: Trace::new(),
            insts: Vec::new(),
            knowledge,
            map: vec![None; input.values.len()],
            frames: vec![FrameId(0); input.frames.len()],
            slots: FxHashMap::default(),
            owners: Owners::default(),
            virtuals: FxHashMap::default(),
            to_make: Vec::new(),
            makings: FxHashMap::default(),
            dynamic: FxHashSet::default(),
            shared: FxHashMap::default(),
            arrays: FxHashMap::default(),
            handed: Vec::new(),
            known_flags: FxHashSet::default(),
            read: FxHashSet::default(),
            expected: FxHashSet::default(),
            leaving: None,
            calling: None,
            planned: Vec::new(),
            made: FxHashMap::default(),
            places: FxHashMap::from_iter([(FrameId(0), (0, 0))]),
            known_room: Fits::default(),
            ended: false,
            site: 0,
            fired: [0; RULES.len()],
            fates: level.explains.then(Fates::default),
        }
    }

    /// What was emitted, and what that rests on.
    pub fn finish(self) -> Optimized {
        let Emitter {
            mut trace,
            knowledge,
            fired,
            fates,
            ..
        } = self;
        trace.dependencies = knowledge.relied_on.into_iter().collect();
        trace.dependencies.sort_unstable();
        Optimized {
            emitted: trace.len(),
            trace,
            fired,
            fates,
            pinned: knowledge.pinned,
            outdated: knowledge.outdated,
        }
    }

    /// Counts that a rule fired.
    pub fn fire(&mut self, rule: Rule) {
        self.fired[rule as usize] += 1;
        if let Some(fates) = &mut self.fates {
            fates.fired(rule);
        }
    }

    /// Whether a rule that can be left out may fire; counts it.
    pub fn may(&mut self, rule: Rule) -> bool {
        if self.level.level < 2 || self.level.fuel == 0 {
            return false;
        }
        self.level.fuel -= 1;
        self.fire(rule);
        true
    }

    pub fn value(&mut self, ty: Ty, owned: bool) -> Val {
        let value = self.trace.value(ty, owned);
        self.knowledge.declare(value, ty);
        value
    }

    pub fn constant(&mut self, repr: Repr, bits: u64) -> Val {
        let value = self.trace.constant(repr, bits);
        self.knowledge.declare(value, Ty::of(repr));
        let known = match repr {
            Repr::Word => Word(bits).lent().0,
            _ => bits,
        };
        self.knowledge.learn_constant(Node::Val(value), known);
        value
    }

    /// A word as a callee has it, with a reference of its own: to a constant too, where that is counted.
    pub fn counted(&mut self, root: Val) -> Val {
        match self.trace.bits(root) {
            Some(bits) => self.constant(Repr::Word, constant_word(bits)),
            None => root,
        }
    }

    pub fn push(&mut self, mut inst: Inst) {
        inst.site = self.site;
        if let Some(fates) = &mut self.fates {
            fates.emitted(&inst);
        }
        self.insts.push(inst);
    }

    /// What a value of the input is here.
    pub fn find(&mut self, old: Val) -> (Val, bool) {
        if let Some(found) = self.map[old.index()] {
            return found;
        }
        let info = *self.input.info(old);
        let value = match info.def {
            crate::ir::Def::Const(bits) => self.constant(info.ty.repr, bits),
            crate::ir::Def::Computed => self.value(info.ty, info.owned),
        };
        self.map[old.index()] = Some((value, false));
        (value, false)
    }

    pub fn slot(&self, old: Slot) -> Slot {
        Slot {
            frame: self.frames[old.frame.index()],
            ..old
        }
    }

    pub fn bind(&mut self, old: Val, value: Val, claim: bool) {
        self.map[old.index()] = Some((value, claim));
    }

    pub fn node(&self, value: Val) -> Node {
        self.knowledge.resolve(Node::Val(value))
    }

    /// The value that a node is, if there is one.
    pub fn value_of(&mut self, node: Node) -> Option<Val> {
        match self.knowledge.resolve(node) {
            Node::Val(value) => Some(value),
            Node::Const(Repr::Word, bits) => Some(self.constant(Repr::Word, constant_word(bits))),
            Node::Const(repr, bits) => Some(self.constant(repr, bits)),
            Node::Expr(_) => None,
        }
    }

    /// Emits what an instruction of the input comes to.
    pub fn inst(&mut self, old: &Inst) {
        self.site = old.site;
        match old.op {
            Op::Micro(id) => self.micro(id, old),
            Op::Dup => {
                let (root, _) = self.find(old.args[0]);
                self.claim(root);
                self.fire(Rule::DeferDup);
                self.bind(old.results[0], root, true);
            }
            Op::Own => self.own(old),
            Op::Close => {
                let (root, claim) = self.find(old.args[0]);
                if claim {
                    self.close(root, old.state);
                } else {
                    self.fire(Rule::DropClose);
                }
            }
            Op::Forget => {
                let (root, claim) = self.find(old.args[0]);
                if claim {
                    self.forget(root);
                }
            }
            Op::Box => {
                let (number, _) = self.find(old.args[0]);
                let ty = Ty {
                    repr: Repr::Word,
                    kind: Kind::Float,
                    nullable: false,
                };
                let root = self.value(ty, true);
                self.virtuals.insert(root, Virtual::Box(number));
                self.claim(root);
                self.fire(Rule::DeferBox);
                self.bind(old.results[0], root, true);
            }
            Op::Unbox | Op::UnboxImmediate => self.unbox(old),
            Op::BoolOf => {
                let (flag, _) = self.find(old.args[0]);
                let ty = Ty {
                    repr: Repr::Word,
                    kind: Kind::Bool,
                    nullable: false,
                };
                let root = match self.node(flag) {
                    Node::Const(_, bits) => {
                        let word = crate::execute::boolean_word(bits != 0);
                        self.constant(Repr::Word, word)
                    }
                    _ => {
                        let root = self.value(ty, false);
                        self.virtuals.insert(root, Virtual::Bool(flag));
                        self.knowledge.is_bool_of(root, flag);
                        root
                    }
                };
                self.bind(old.results[0], root, false);
            }
            Op::FlagOf => {
                let (root, _) = self.find(old.args[0]);
                let flag = match (self.knowledge.flag_of(root), self.node(root)) {
                    (Some(flag), _) => {
                        self.fire(Rule::Unbox);
                        flag
                    }
                    (_, Node::Const(_, bits)) => {
                        let truth = bits == crate::execute::boolean_word(true);
                        self.constant(Repr::Flag, u64::from(truth))
                    }
                    _ => {
                        let flag = self.share(Op::FlagOf, &[root], Ty::of(Repr::Flag));
                        self.knowledge.is_bool_of(root, flag);
                        flag
                    }
                };
                self.bind(old.results[0], flag, false);
            }
            Op::GuardTrue | Op::GuardFalse => {
                let (flag, _) = self.find(old.args[0]);
                let expected = u64::from(old.op == Op::GuardTrue);
                self.guard(old, &[flag], flag, expected);
            }
            Op::GuardImmediate => self.guard_immediate(old),
            Op::GuardCounted => self.guard_counted(old),
            Op::GuardEqual => {
                let (left, _) = self.find(old.args[0]);
                let (right, _) = self.find(old.args[1]);
                self.look(left);
                match self.trace.bits(right) {
                    Some(bits) => self.guard(old, &[left, right], left, bits),
                    None => {
                        self.make_frame_at(left);
                        self.make_frame_at(right);
                        self.leaving(old.op, &[left, right], old);
                    }
                }
            }
            Op::GuardFlags(flags) => {
                let (frame, _) = self.find(old.args[0]);
                if self.known_flags.contains(&(frame, flags)) && self.may(Rule::KnownGuard) {
                    return;
                }
                self.make_frame_at(frame);
                self.leaving(old.op, &[frame], old);
                self.known_flags.insert((frame, flags));
            }
            Op::LoadSlot(slot) => {
                let slot = self.slot(slot);
                let counted = self.input.info(old.results[0]).counted;
                let root = match self.slots.get(&slot).copied() {
                    Some(Held::Home(root, _) | Held::Waiting(root, _)) => {
                        self.fire(Rule::ForwardLoad);
                        // What was read from an object is as it is there. A word from another slot may have been lent there.
                        if counted && self.read.contains(&root) {
                            self.expected.insert(root);
                        }
                        root
                    }
                    _ => {
                        self.make_frame_of(slot);
                        let root = self.value(Ty::NULLABLE, false);
                        self.push(Inst::new(Op::LoadSlot(slot), &[], &[root]));
                        self.slots.insert(slot, Held::Home(root, true));
                        if counted {
                            self.expected.insert(root);
                        }
                        root
                    }
                };
                self.bind(old.results[0], root, false);
            }
            Op::TakeSlot(slot) => {
                let slot = self.slot(slot);
                let (root, claim) = self.take_slot(slot);
                self.bind(old.results[0], root, claim);
            }
            Op::DropSlot(slot) => {
                let slot = self.slot(slot);
                if let Some(Held::Waiting(root, claim)) = self.slots.get(&slot).copied() {
                    self.slots.insert(slot, Held::Stale);
                    if claim {
                        self.forget(root);
                    }
                } else {
                    self.make_frame_of(slot);
                    self.unkeep(slot);
                    self.slots.insert(slot, Held::Stale);
                    self.push(Inst::new(Op::DropSlot(slot), &[], &[]));
                }
            }
            Op::StoreSlot(slot) => {
                let slot = self.slot(slot);
                let (root, claim) = self.find(old.args[0]);
                self.slots.insert(slot, Held::Waiting(root, claim));
                self.fire(Rule::SinkStore);
            }
            Op::LendSlot(slot) => {
                let slot = self.slot(slot);
                let (root, _) = self.find(old.args[0]);
                self.slots.insert(slot, Held::Waiting(root, false));
                self.fire(Rule::SinkStore);
            }
            Op::SlotAddress(slot, count) => {
                let slot = self.slot(slot);
                let address = self.value(Ty::of(Repr::Pointer), false);
                self.push(Inst::new(Op::SlotAddress(slot, count), &[], &[address]));
                self.arrays.insert(address, (slot, count));
                self.bind(old.results[0], address, false);
            }
            Op::Filled(slot, count) => {
                let slot = self.slot(slot);
                for by in 0..count {
                    self.slots.remove(&slot.above(by));
                }
                self.push(Inst::new(Op::Filled(slot, count), &[], &[]));
            }
            Op::EnterFrame(frame) => self.enter(frame, old),
            Op::LeaveFrame(frame) => {
                self.back_to_outer(frame);
                let frame = self.frames[frame.index()];
                self.slots.retain(|slot, _| slot.frame != frame);
                self.planned.retain(|planned| planned.frame != frame);
                self.push(Inst::new(Op::LeaveFrame(frame), &[], &[]));
            }
            Op::SetFlags(flags) => {
                let (frame, _) = self.find(old.args[0]);
                match &mut self.calling {
                    // It is not made yet.
                    Some(call) => call.flags = flags,
                    None => {
                        self.make_frame_at(frame);
                        self.set_flags(frame, flags);
                    }
                }
            }
            Op::PushOperand => {
                let (frame, _) = self.find(old.args[0]);
                let (root, claim) = self.find(old.args[1]);
                self.make_frame_at(frame);
                let real = self.give(root, claim);
                self.push(Inst::new(old.op, &[frame, real], &[]));
                // The frame goes on with it on top.
                let frames = self.trace.frames.iter().enumerate();
                let mut frames = frames.filter(|(_, info)| info.pointer == frame);
                if let Some((id, info)) = frames.next_back()
                    && let Some(top) = info.depth.checked_sub(1)
                {
                    let slot = Slot::operand(FrameId(id as u16), top);
                    self.slots.insert(slot, Held::Home(root, true));
                }
            }
            Op::FrameCode | Op::FrameIp | Op::FramePrevious => {
                let (frame, _) = self.find(old.args[0]);
                let result = match self.made.get(&frame).copied() {
                    Some(code) if old.op == Op::FrameCode => {
                        self.constant(Repr::Pointer, code as u64)
                    }
                    Some(code) => {
                        let start = crate::execute::unit(code, 0);
                        self.constant(Repr::Pointer, start as u64)
                    }
                    None => {
                        self.make_frame_at(frame);
                        self.share(old.op, &[frame], Ty::of(Repr::Pointer))
                    }
                };
                self.bind(old.results[0], result, false);
            }
            Op::SetState(frame, state) => {
                self.make_frames();
                let frame = self.frames[frame.index()];
                self.push(Inst::new(Op::SetState(frame, state), &[], &[]));
                self.knowledge.anything_written();
            }
            Op::LeaveGenerator(frame) => self.leave_generator(frame, old),
            Op::CheckValid => {
                if self.knowledge.valid {
                    self.fire(Rule::StillValid);
                    return;
                }
                self.leaving(old.op, &[], old);
                self.knowledge.valid = true;
            }
            Op::Exit => {
                self.leaving(old.op, &[], old);
                self.ended = true;
            }
            // Only what is emitted here makes frames.
            Op::PlanFrame(_) | Op::MakeFrame(..) | Op::Jump(_) => {}
        }
    }

    fn own(&mut self, old: &Inst) {
        let (root, claim) = self.find(old.args[0]);
        let kept = self.keep(root, claim);
        self.bind(old.results[0], kept, true);
    }

    /// A word with a claim of its own that is safe to keep.
    pub fn keep(&mut self, root: Val, claim: bool) -> Val {
        if !claim {
            self.claim(root);
            return root;
        }
        if !self.dynamic.contains(&root) || self.uncounted(root) {
            return root;
        }
        let real = self.give(root, true);
        let ty = self.trace.info(root).ty;
        let owned = self.value(ty, true);
        self.push(Inst::new(Op::Own, &[real], &[owned]));
        let fact = self.knowledge.fact(Node::Val(root));
        self.knowledge.learn(Node::Val(owned), fact);
        self.owners.entry(owned).or_default().reals.push(owned);
        self.claim(owned);
        owned
    }

    fn unbox(&mut self, old: &Inst) {
        let (root, _) = self.find(old.args[0]);
        let number = match (self.virtuals.get(&root).copied(), self.node(root)) {
            (Some(Virtual::Box(number)), _) => {
                self.fire(Rule::Unbox);
                number
            }
            (_, Node::Const(_, bits)) if Word(bits).is_float() => {
                let bits = Word(bits).float().to_bits();
                self.constant(Repr::F64, bits)
            }
            _ => {
                let op = match self.knowledge.fact(Node::Val(root)).immediate {
                    true => Op::UnboxImmediate,
                    false => Op::Unbox,
                };
                self.share(op, &[root], Ty::of(Repr::F64))
            }
        };
        self.bind(old.results[0], number, false);
    }

    /// A test that a word is a float, which all but the largest are themselves. What is known to be one need not be asked.
    fn guard_immediate(&mut self, old: &Inst) {
        let (root, _) = self.find(old.args[0]);
        match self.knowledge.fact(self.node(root)).nature {
            Nature::Float if self.may(Rule::KnownGuard) => return,
            Nature::Float | Nature::Any => {}
            _ => {
                self.leaving(Op::Exit, &[], old);
                self.ended = true;
                return;
            }
        }
        self.look(root);
        self.leaving(old.op, &[root], old);
        let fact = Fact {
            nature: Nature::Float,
            not_null: true,
            immediate: true,
            ..Fact::default()
        };
        self.knowledge.learn(self.node(root), fact);
    }

    /// A test that a word is a counted reference, which the input has asked for. Of a constant it is known what it is.
    fn guard_counted(&mut self, old: &Inst) {
        let (root, _) = self.find(old.args[0]);
        if matches!(self.node(root), Node::Const(..)) && self.may(Rule::KnownGuard) {
            return;
        }
        self.look(root);
        if !self.knowledge.fact(self.node(root)).counted || !self.may(Rule::KnownGuard) {
            self.is_counted(root, old);
        }
    }

    /// What was a counted reference when it was recorded, and is asked for its class, has to be one: templates that know it test
    /// no tag, and take none off.
    fn expect_counted(&mut self, args: &[Val], old: &Inst) {
        for &root in args {
            let known = self.knowledge.fact(self.node(root));
            if self.expected.contains(&root) && !known.counted && known.constant.is_none() {
                self.is_counted(root, old);
            }
        }
    }

    fn is_counted(&mut self, root: Val, old: &Inst) {
        self.leaving(Op::GuardCounted, &[root], old);
        let fact = Fact {
            not_null: true,
            counted: true,
            ..Fact::default()
        };
        self.knowledge.learn(self.node(root), fact);
    }

    /// The result of a pure primitive, computed once.
    pub fn share(&mut self, op: Op, args: &[Val], ty: Ty) -> Val {
        let key = (op, SmallVec::from_slice(args));
        if let Some(results) = self.shared.get(&key) {
            let result = results[0];
            if self.may(Rule::Share) {
                return result;
            }
        }
        for arg in args {
            self.look(*arg);
        }
        let result = self.value(ty, false);
        self.push(Inst::new(op, args, &[result]));
        self.shared.insert(key, SmallVec::from_slice(&[result]));
        result
    }

    fn leaving(&mut self, op: Op, args: &[Val], old: &Inst) {
        let mut inst = Inst::new(op, args, &[]);
        inst.exit = old.exit.map(|exit| self.exit(exit));
        self.push(inst);
    }

    /// A guard that `value` has these bits.
    fn guard(&mut self, old: &Inst, args: &[Val], value: Val, bits: u64) {
        match self.node(value) {
            Node::Const(_, known) if known == bits && self.may(Rule::KnownGuard) => return,
            Node::Const(_, known) if known != bits => {
                self.leaving(Op::Exit, &[], old);
                self.ended = true;
                return;
            }
            _ => {}
        }
        self.leaving = (old.op != Op::GuardEqual).then_some((value, bits == 0));
        self.leaving(old.op, args, old);
        self.leaving = None;
        self.knowledge.learn_constant(Node::Val(value), bits);
        self.knowledge.assumed(value, bits != 0);
    }

    /// A micro-op that only leaves where a flag is so: the guard of the flag, if it is that.
    fn guard_of_flag(&mut self, old: &Inst) -> bool {
        let ExitCondition::One(condition) = self.knowledge.exit_condition else {
            return false;
        };
        let (flag, op) = match (condition, self.knowledge.negated(condition)) {
            (Node::Val(flag), _) => (flag, Op::GuardFalse),
            (_, Some(Node::Val(flag))) => (flag, Op::GuardTrue),
            _ => return false,
        };
        if self.trace.repr(flag) != Repr::Flag || !self.may(Rule::FlagGuard) {
            return false;
        }
        self.leaving = Some((flag, op == Op::GuardFalse));
        self.leaving(op, &[flag], old);
        self.leaving = None;
        true
    }

    fn enter(&mut self, old_frame: FrameId, old: &Inst) {
        let (callee, _) = self.find(old.args[0]);
        let mut info = self.input.frames[old_frame.index()].clone();
        info.pointer = callee;
        if let Some(caller) = &mut info.caller {
            caller.frame = self.frames[caller.frame.index()];
        }
        let frame = FrameId(self.trace.frames.len() as u16);
        self.frames[old_frame.index()] = frame;
        self.knowledge.frames.insert(callee, info.function);
        let calling = self.calling.take();
        if calling.is_none() {
            self.make_frames();
            self.push(Inst::new(Op::EnterFrame(frame), &[callee], &[]));
        }
        // Arguments that the callee finds in place are known.
        if let Some(caller) = info.caller
            && let Some(base) = caller.base
        {
            for (slot, root) in std::mem::take(&mut self.handed) {
                if slot.frame == caller.frame
                    && let crate::ir::Place::Operand(at) = slot.place
                    && let Some(index) = at.checked_sub(base)
                    && index < info.locals
                {
                    self.slots
                        .insert(Slot::local(frame, index), Held::Home(root, true));
                }
            }
        }
        if let Some(caller) = info.caller {
            // What lay above is the callee's now.
            self.slots.retain(|slot, held| {
                slot.frame != caller.frame
                    || *held != Held::Stale
                    || !matches!(slot.place, crate::ir::Place::Operand(at) if at >= caller.depth)
            });
        }
        self.trace.frames.push(info);
        if let Some(call) = calling {
            self.make_frame(call, frame, callee);
        }
    }

    /// A generator's frame is left with what it has in its slots.
    fn leave_generator(&mut self, old_frame: FrameId, old: &Inst) {
        self.make_frames();
        let frame = self.frames[old_frame.index()];
        let mut own: SmallVec<[Slot; 8]> = self.slots.keys().copied().collect();
        own.retain(|slot| slot.frame == frame);
        own.sort_unstable();
        for slot in own {
            self.flush(slot);
            self.unkeep(slot);
        }
        self.back_to_outer(old_frame);
        let mut inst = Inst::new(Op::LeaveGenerator(frame), &[], &[]);
        inst.state = old.state.map(|state| self.snapshot(state));
        self.push(inst);
        self.slots.retain(|slot, _| slot.frame != frame);
        self.known_flags.clear();
        self.knowledge.anything_written();
    }

    /// Where a frame is left for a caller that is older than the trace, the trace has a further frame.
    fn back_to_outer(&mut self, old_frame: FrameId) {
        let caller = self.input.frames[old_frame.index()].caller;
        let Some(caller) = caller.filter(|caller| caller.outer) else {
            return;
        };
        let mut info = self.input.frames[caller.frame.index()].clone();
        info.pointer = self.find(info.pointer).0;
        info.caller = None;
        let outer = FrameId(self.trace.frames.len() as u16);
        self.frames[caller.frame.index()] = outer;
        self.knowledge.frames.insert(info.pointer, info.function);
        self.trace.frames.push(info);
        let frame = self.frames[old_frame.index()];
        self.trace.frames[frame.index()].caller = Some(Caller {
            frame: outer,
            ..caller
        });
    }

    fn micro(&mut self, id: OpId, old: &Inst) {
        self.micro_op(id, old);
        self.knowledge.end_op();
    }

    fn micro_op(&mut self, id: OpId, old: &Inst) {
        let mut args: SmallVec<[Val; 4]> = SmallVec::new();
        let mut claims: SmallVec<[bool; 4]> = SmallVec::new();
        for arg in &old.args {
            let (value, claim) = self.find(*arg);
            args.push(value);
            claims.push(claim);
        }
        let id = self.join(id, old, &mut args, &mut claims);
        let id = self.reduce(id, &mut args, &mut claims);
        let info = self.definitions.tables.op(id);
        let nodes: SmallVec<[Node; 8]> = args.iter().map(|arg| self.node(*arg)).collect();
        if let Some(enters) = &info.enters
            && self.call(enters, old, &args, &claims)
        {
            return;
        }
        if let Some(room) = &info.asks_room
            && self.fits(room, old, &args)
        {
            return;
        }
        let consumes = info.inputs.iter().any(|input| input.mode == Mode::Consumed);

        // An op that only computes is done once, and on constants not at all.
        if info.effects.pure && !consumes {
            let key = (Op::Micro(id), args.clone());
            if let Some(results) = self.shared.get(&key).cloned()
                && self.may(Rule::Share)
            {
                for (at, result) in results.iter().enumerate() {
                    if info.outputs[at].owned {
                        self.claim(*result);
                    }
                    self.bind(old.results[at], *result, info.outputs[at].owned);
                }
                return;
            }
            if !info.is_guard && self.fold(id, old, &nodes) {
                return;
            }
        }

        self.knowledge.begin_op();
        let mut outputs: SmallVec<[Node; 4]> =
            SmallVec::from_elem(Node::Const(Repr::Word, 0), info.outputs.len());
        // What it takes is of its type: guards before it, or the definitions' checks, have seen to that.
        for (input, &node) in info.inputs.iter().zip(&nodes) {
            let fact = Fact {
                not_null: input.ty.repr == Repr::Word && !input.ty.nullable,
                ..Fact::default()
            };
            self.knowledge.learn(node, fact);
        }
        let made = self.new_object(info);
        self.knowledge.making = made;
        let flow = if self.level.level >= 2 {
            (self.definitions.derive)(&mut self.knowledge, id, &nodes, &mut outputs)
        } else {
            None
        };
        // What a class had when it was as a guard asks for may be gone: nothing behind the guard is looked at.
        if flow == Some(Flow::Exits) || self.knowledge.outdated {
            self.leaving(Op::Exit, &[], old);
            self.ended = true;
            return;
        }
        let exits = match flow {
            Some(_) => info.effects.exits && self.knowledge.may_exit(),
            None => info.effects.exits,
        };
        let effects = info.effects;
        let visible = effects.writes
            || effects.escapes
            || effects.raises
            || !info.stores.is_empty()
            || info.changes_frame.is_some()
            || consumes;
        // What is left of it when it cannot leave and its results are known.
        if flow.is_some() && !exits && !visible && made.is_none() {
            if info.outputs.is_empty() && self.may(Rule::KnownGuard) {
                return;
            }
            let known: Option<SmallVec<[Val; 2]>> =
                outputs.iter().map(|node| self.value_of(*node)).collect();
            if let Some(known) = known
                && !known.is_empty()
                && self.may(Rule::Alias)
            {
                for (at, value) in known.iter().enumerate() {
                    if info.outputs[at].owned {
                        self.claim(*value);
                    }
                    self.bind(old.results[at], *value, info.outputs[at].owned);
                }
                return;
            }
        }
        if flow.is_some() && exits && !visible && info.outputs.is_empty() && self.guard_of_flag(old)
        {
            return;
        }

        self.knowledge.making = None;
        if let Some(root) = made
            && self.defer(id, root, &args, &claims)
        {
            self.bind(old.results[0], root, true);
            return;
        }

        if effects.writes || effects.escapes || effects.raises || !info.stores.is_empty() {
            self.make_copies();
        }
        let takes_slots =
            info.asks_room.is_none() && args.iter().any(|arg| self.arrays.contains_key(arg));
        let enters = info.changes_frame.is_some();
        if effects.looks || effects.raises || effects.escapes || enters || takes_slots {
            self.make_frames();
        }
        for &arg in &args {
            self.make_frame_at(arg);
        }
        for (input, &arg) in info.inputs.iter().zip(&args) {
            if input.seen
                && let Some(&(slot, count)) = self.arrays.get(&arg)
            {
                for by in 0..count {
                    self.flush(slot.above(by));
                }
            }
            if input.mode == Mode::Borrowed {
                self.look(arg);
            }
        }
        if effects.escapes {
            self.flush_all();
        }
        if visible {
            self.protect(effects.escapes);
        }
        // References that have to be counted for the op are there before its exit.
        self.handed.clear();
        // What binds arguments, and may raise doing so, puts others in their place.
        let in_place = info.changes_frame.is_some() && !effects.raises && !effects.escapes;
        let mut gifts: SmallVec<[(usize, Val, bool); 4]> = SmallVec::new();
        for (at, input) in info.inputs.iter().enumerate() {
            if input.mode != Mode::Consumed {
                continue;
            }
            if !input.array {
                gifts.push((at, args[at], claims[at]));
            } else if let Some(&(slot, count)) = self.arrays.get(&args[at]) {
                for by in 0..count {
                    let slot = slot.above(by);
                    if in_place && let Some(Held::Home(root, _)) = self.slots.get(&slot).copied() {
                        let root = self.counted(root);
                        self.handed.push((slot, root));
                    }
                    self.unkeep(slot);
                }
            }
        }
        self.reserve(&gifts);
        let exits = exits || (effects.exits && !self.may(Rule::KnownGuard));
        if info.is_guard && exits {
            self.expect_counted(&args, old);
        }
        let exit = match old.exit {
            Some(exit) if exits => Some(self.exit(exit)),
            _ => None,
        };
        for (at, root, claim) in gifts {
            args[at] = self.give(root, claim);
        }
        let state = old.state.map(|state| self.snapshot(state));
        let mut inst = Inst::new(Op::Micro(id), &args, &[]);
        inst.exit = exit;
        inst.state = state;
        for output in info.outputs {
            let value = match made {
                Some(made) => made,
                None => self.value(output.ty, output.owned),
            };
            inst.results.push(value);
        }
        let results = inst.results.clone();
        self.push(inst);
        self.knowledge.end_op();

        if effects.escapes {
            self.escape();
        } else if effects.writes {
            self.knowledge.anything_written();
        } else if flow.is_none() {
            for field in info.stores {
                self.knowledge.field_written(*field);
            }
        }
        for proof in info.proves.iter().filter(|proof| !proof.volatile) {
            if let Some(&arg) = args.get(proof.input as usize) {
                self.knowledge.learn(self.node(arg), Fact::of(proof.ty));
            }
        }
        for (at, &value) in results.iter().enumerate() {
            if flow.is_some() {
                self.knowledge.is_value(outputs[at], value);
                let fact = self.knowledge.fact(outputs[at]);
                self.knowledge.learn(Node::Val(value), fact);
            }
            let owned = info.outputs[at].owned;
            if owned {
                self.owners.entry(value).or_default().reals.push(value);
                self.claim(value);
            }
            self.read.insert(value);
            self.bind(old.results[at], value, owned);
        }
        if info.effects.pure
            && !consumes
            && results.iter().all(|value| !self.trace.info(*value).owned)
        {
            self.shared.insert((Op::Micro(id), args), results);
        }
    }
}
