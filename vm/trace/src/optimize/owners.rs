//! Who owns which reference.
//!
//! A *claim* is a slot or a value of the input that owns a reference; a *real* is a reference that was counted and is held by a
//! value of the output. As long as something keeps the object alive, claims need no reals.

use copperplate_core::{Object, Word, types};
use rustc_hash::FxHashMap;
use smallvec::{SmallVec, smallvec};

use super::Rule;
use super::emit::Emitter;
use super::knowledge::{Nature, Node};
use crate::ir::{Def, Entry, Inst, Making, Op, Place, Slot, SnapId, Snapshot, Val};
use crate::op::{Kind, OpId, Repr, Ty};

/// What a slot has, as far as is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Held {
    /// Memory has the word; with its reference, or only lent.
    Home(Val, bool),
    /// Memory does not have it yet; whether the slot claims a reference.
    Waiting(Val, bool),
    /// Nothing.
    Stale,
}

#[derive(Clone, PartialEq, Default, Debug)]
pub(super) struct Owner {
    pub reals: SmallVec<[Val; 2]>,
    pub claims: u32,
}

/// A value that is only made when somebody looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Virtual {
    Box(Val),
    Bool(Val),
    /// By its number in [`Emitter::to_make`].
    Made(usize),
}

impl Virtual {
    fn is_made(&self) -> bool {
        matches!(self, Virtual::Made(_))
    }
}

/// An object to make: by which op, of what, which claims its references until then.
#[derive(Clone, Debug)]
pub(super) struct ToMake {
    pub op: OpId,
    /// What it takes, and whether it claims a reference to it.
    pub args: SmallVec<[(Val, bool); 4]>,
    /// Which of them it takes over.
    pub consumed: SmallVec<[bool; 4]>,
    /// It is made of memory too, so before that changes.
    pub copies: bool,
    /// The op that takes it has done without it.
    pub joined: bool,
}

/// What a state has got so far.
#[derive(Default)]
struct Restored {
    /// Reals that it takes.
    spent: SmallVec<[Val; 8]>,
    makes: Vec<Making>,
    /// Which objects those are.
    made: SmallVec<[(Val, u16); 2]>,
}

pub(super) type Owners = FxHashMap<Val, Owner>;

impl Emitter<'_> {
    /// Whether references to the value need no counting.
    pub(super) fn uncounted(&self, root: Val) -> bool {
        match self.trace.bits(root) {
            Some(bits) => !Word(bits).is_owned(),
            None => self.knowledge.fact_before(root).uncounted(),
        }
    }

    fn statically_uncounted(&self, value: Val) -> bool {
        let info = self.trace.info(value);
        match info.def {
            Def::Const(bits) => !Word(bits).is_owned(),
            Def::Computed => matches!(info.ty.kind, Kind::Int | Kind::Bool) && !info.ty.nullable,
        }
    }

    /// Whether a slot's memory keeps the object alive.
    fn kept(&self, root: Val) -> bool {
        self.slots
            .values()
            .any(|held| *held == Held::Home(root, true))
    }

    pub(super) fn claim(&mut self, root: Val) {
        self.owners.entry(root).or_default().claims += 1;
    }

    /// A claim is gone that no reference was needed for, or whose reference has been passed on.
    fn drop_claim(&mut self, root: Val) {
        if let Some(owner) = self.owners.get_mut(&root) {
            owner.claims = owner.claims.saturating_sub(1);
            if owner.claims == 0 && owner.reals.is_empty() {
                self.owners.remove(&root);
            }
        }
    }

    /// Makes a value that waited.
    pub(super) fn materialize(&mut self, root: Val) {
        let Some(which) = self.virtuals.remove(&root) else {
            return;
        };
        match which {
            Virtual::Box(number) => {
                self.push(Inst::new(Op::Box, &[number], &[root]));
                let key = (Op::Unbox, smallvec![root]);
                self.shared.insert(key, smallvec![number]);
                self.owners.entry(root).or_default().reals.push(root);
            }
            Virtual::Bool(flag) => self.push(Inst::new(Op::BoolOf, &[flag], &[root])),
            Virtual::Made(number) => self.make(number, root),
        }
    }

    fn make(&mut self, number: usize, root: Val) {
        let ToMake {
            op, args, consumed, ..
        } = self.to_make[number].clone();
        let gifts: SmallVec<[(usize, Val, bool); 4]> = args
            .iter()
            .enumerate()
            .filter(|(at, _)| consumed[*at])
            .map(|(at, &(arg, claim))| (at, arg, claim))
            .collect();
        self.reserve(&gifts);
        let mut values: SmallVec<[Val; 4]> = args.iter().map(|(arg, _)| *arg).collect();
        for (at, arg, claim) in gifts {
            values[at] = self.give(arg, claim);
        }
        self.push(Inst::new(Op::Micro(op), &values, &[root]));
        self.owners.entry(root).or_default().reals.push(root);
        for (at, (arg, claim)) in args.into_iter().enumerate() {
            if claim && !consumed[at] {
                // Somebody else keeps it alive.
                self.drop_claim(arg);
            }
        }
    }

    /// Claims what an object is to be copied from until it is made; false where nobody else would keep that alive.
    pub(super) fn claim_copied(&mut self, args: &mut [(Val, bool)], consumed: &[bool]) -> bool {
        let words = |emitter: &Self, at: usize, arg: Val| {
            !consumed[at] && emitter.trace.repr(arg) == Repr::Word && !emitter.uncounted(arg)
        };
        for (at, (arg, _)) in args.iter().enumerate() {
            let arg = *arg;
            let claimed = self.owners.get(&arg).is_some_and(|owner| owner.claims > 0);
            let virtual_ = self.virtuals.contains_key(&arg);
            if virtual_ || (words(self, at, arg) && !self.kept(arg) && !claimed) {
                return false;
            }
        }
        for (at, (arg, claim)) in args.iter_mut().enumerate() {
            if words(self, at, *arg) {
                self.claim(*arg);
                *claim = true;
            }
        }
        true
    }

    /// Makes the objects that are made of memory, which is about to change.
    pub(super) fn make_copies(&mut self) {
        let mut waiting: SmallVec<[Val; 2]> = SmallVec::new();
        for (&root, which) in &self.virtuals {
            if let Virtual::Made(number) = which
                && let making = &self.to_make[*number]
                && making.copies
                && !making.joined
            {
                waiting.push(root);
            }
        }
        waiting.sort_unstable();
        for root in waiting {
            self.materialize(root);
        }
    }

    /// Makes the objects that are made of what is at an object, to which a reference goes.
    fn make_copies_of(&mut self, arg: Val) {
        let of = |making: &ToMake| {
            making.copies
                && making
                    .args
                    .iter()
                    .any(|&(other, claim)| claim && other == arg)
        };
        let mut virtuals = self.virtuals.values();
        if virtuals.any(|which| matches!(which, Virtual::Made(at) if of(&self.to_make[*at]))) {
            self.make_copies();
        }
    }

    /// An object that nobody claims or shows any more is never made.
    fn drop_virtual(&mut self, root: Val, state: Option<SnapId>) {
        let which = self.virtuals.get(&root).copied();
        let shown = |held: &Held| matches!(held, Held::Waiting(other, _) if *other == root);
        if self.owners.contains_key(&root) || self.slots.values().any(shown) {
            return;
        }
        match which {
            Some(Virtual::Box(_)) => {
                self.virtuals.remove(&root);
            }
            Some(Virtual::Made(number)) => {
                self.virtuals.remove(&root);
                let args = self.to_make[number].args.clone();
                for (arg, _) in args.into_iter().filter(|(_, claim)| *claim) {
                    self.close(arg, state);
                }
            }
            _ => {}
        }
    }

    /// A counted reference for a claim that is given away; the claim is gone.
    pub(super) fn give(&mut self, root: Val, claimed: bool) -> Val {
        self.materialize(root);
        let kept = self.kept(root);
        if !kept {
            self.make_copies_of(root);
        }
        let owner = self.owners.entry(root).or_default();
        let others = owner.claims - u32::from(claimed && owner.claims > 0);
        let real = if !owner.reals.is_empty() && (owner.reals.len() as u32 > others || kept) {
            owner.reals.pop()
        } else {
            None
        };
        if claimed {
            self.drop_claim(root);
        } else if self.owners.get(&root) == Some(&Owner::default()) {
            self.owners.remove(&root);
        }
        match real {
            Some(real) => real,
            None if self.statically_uncounted(root) => root,
            None => {
                let ty = self.trace.info(root).ty;
                let owned = self.value(ty, true);
                self.push(Inst::new(Op::Dup, &[root], &[owned]));
                owned
            }
        }
    }

    /// Sees to it that there are references for what is about to be given away (at which place, what, whether with its claim).
    pub(super) fn reserve(&mut self, gifts: &[(usize, Val, bool)]) {
        for (index, &(_, root, _)) in gifts.iter().enumerate() {
            let same = |(_, other, _): &&(usize, Val, bool)| *other == root;
            if gifts[..index].iter().any(|gift| same(&gift)) {
                continue;
            }
            self.materialize(root);
            if self.statically_uncounted(root) {
                continue;
            }
            if !self.kept(root) {
                self.make_copies_of(root);
            }
            let wanted = gifts.iter().filter(same).count();
            let claimed = gifts.iter().filter(same).filter(|gift| gift.2).count();
            let owner = self.owners.get(&root).cloned().unwrap_or_default();
            let others = (owner.claims as usize).saturating_sub(claimed);
            let spare = if self.kept(root) {
                owner.reals.len()
            } else {
                owner.reals.len().saturating_sub(others)
            };
            for _ in spare..wanted {
                self.count(root);
            }
        }
    }

    /// Counts what nothing certain keeps alive, before memory may change; where no Python code runs, only what may go by a
    /// single count.
    pub(super) fn protect(&mut self, escapes: bool) {
        let mut bare: SmallVec<[Val; 4]> = SmallVec::new();
        for (&root, owner) in &self.owners {
            if owner.claims > 0
                && owner.reals.is_empty()
                && !self.virtuals.contains_key(&root)
                && !self.uncounted(root)
                && !self.kept(root)
                && (escapes || !self.is_held_by_code(root))
            {
                bare.push(root);
            }
        }
        bare.sort_unstable();
        for root in bare {
            self.count(root);
        }
    }

    fn count(&mut self, root: Val) {
        let ty = self.trace.info(root).ty;
        let owned = self.value(ty, true);
        self.push(Inst::new(Op::Dup, &[root], &[owned]));
        self.owners.entry(root).or_default().reals.push(owned);
    }

    /// A slot's memory no longer keeps its object alive.
    pub(super) fn unkeep(&mut self, slot: Slot) {
        if let Some(Held::Home(root, true)) = self.slots.get(&slot).copied() {
            self.make_copies_of(root);
        }
        if let Some(Held::Home(root, true)) = self.slots.insert(slot, Held::Stale)
            && !self.kept(root)
            && !self.uncounted(root)
            && self
                .owners
                .get(&root)
                .is_some_and(|owner| owner.claims > 0 && owner.reals.is_empty())
        {
            self.count(root);
        }
    }

    /// The word of a slot with its claim, out of the slot.
    pub(super) fn take_slot(&mut self, slot: Slot) -> (Val, bool) {
        match self.slots.get(&slot).copied() {
            Some(Held::Waiting(root, claim)) => {
                self.slots.insert(slot, Held::Stale);
                self.fire(Rule::ForwardLoad);
                (root, claim)
            }
            Some(Held::Home(root, owning)) => {
                self.slots.insert(slot, Held::Stale);
                if !owning || self.uncounted(root) {
                    self.push(Inst::new(Op::DropSlot(slot), &[], &[]));
                    if owning {
                        self.claim(root);
                    }
                    return (root, owning);
                }
                let ty = self.trace.info(root).ty;
                let owned = self.value(ty, true);
                self.push(Inst::new(Op::TakeSlot(slot), &[], &[owned]));
                self.owners.entry(root).or_default().reals.push(owned);
                self.claim(root);
                (root, true)
            }
            _ => {
                self.make_frame_of(slot);
                let owned = self.value(Ty::NULLABLE, true);
                self.push(Inst::new(Op::TakeSlot(slot), &[], &[owned]));
                if matches!(slot.place, crate::ir::Place::Operand(_)) {
                    self.dynamic.insert(owned);
                }
                self.slots.insert(slot, Held::Stale);
                self.owners.entry(owned).or_default().reals.push(owned);
                self.claim(owned);
                (owned, true)
            }
        }
    }

    /// Gives a claim back.
    pub(super) fn close(&mut self, root: Val, state: Option<SnapId>) {
        if self.virtuals.contains_key(&root) {
            self.drop_claim(root);
            self.drop_virtual(root, state);
            self.fire(Rule::DropClose);
            return;
        }
        if !self.kept(root) {
            self.make_copies_of(root);
        }
        let uncounted = self.uncounted(root);
        let owner = self.owners.entry(root).or_default();
        owner.claims = owner.claims.saturating_sub(1);
        let spare = owner.reals.len() as u32 > owner.claims;
        let real = if spare { owner.reals.pop() } else { None };
        if owner.claims == 0 && owner.reals.is_empty() {
            self.owners.remove(&root);
        }
        let Some(real) = real else {
            self.fire(Rule::DropClose);
            return;
        };
        if uncounted {
            self.fire(Rule::DropClose);
            if !self.statically_uncounted(real) {
                self.push(Inst::new(Op::Forget, &[real], &[]));
            }
            return;
        }
        let leaf = self.is_leaf(root) || self.outlives(root);
        if !leaf {
            self.make_copies();
            self.make_frames();
            self.protect(true);
        }
        let mut inst = Inst::new(Op::Close, &[real], &[]);
        inst.state = state.map(|state| self.snapshot(state));
        self.push(inst);
        if !leaf {
            self.escape();
        }
    }

    /// Drops a claim to something that is not counted.
    pub(super) fn forget(&mut self, root: Val) {
        self.drop_claim(root);
        if self.virtuals.contains_key(&root) {
            self.drop_virtual(root, None);
            return;
        }
        let Some(owner) = self.owners.get_mut(&root) else {
            return;
        };
        if owner.reals.len() as u32 <= owner.claims {
            return;
        }
        let real = owner.reals.pop();
        if self.owners.get(&root) == Some(&Owner::default()) {
            self.owners.remove(&root);
        }
        if let Some(real) = real.filter(|real| !self.statically_uncounted(*real)) {
            self.push(Inst::new(Op::Forget, &[real], &[]));
        }
    }

    /// Whether the object is alive when one of the trace's references to it is gone.
    fn outlives(&self, root: Val) -> bool {
        let counted = |owner: &Owner| !owner.reals.is_empty();
        // What the trace takes for a constant is where it was found as long as the trace is valid.
        let is_constant = || self.knowledge.fact(Node::Val(root)).constant.is_some();
        self.owners.get(&root).is_some_and(counted)
            || self.kept(root)
            || (self.knowledge.valid && is_constant())
    }

    /// Whether freeing the object runs code, so that what does not run any cannot free it.
    fn is_held_by_code(&self, root: Val) -> bool {
        let class = self.knowledge.fact(Node::Val(root)).class;
        class.is_some_and(|class| {
            let class = class as *const copperplate_core::class::Type;
            // SAFETY: classes that a trace knows are alive while it is made.
            std::ptr::eq(class, &types::FUNCTION)
                || unsafe { !(*class.cast::<Object>()).is_immortal() }
        })
    }

    /// Whether freeing the object changes nothing that a trace looks at.
    fn is_leaf(&self, root: Val) -> bool {
        self.is_plain(root) || self.is_made_of_plain(root)
    }

    /// Whether the object was made here, and what it was made of frees nothing else.
    fn is_made_of_plain(&self, root: Val) -> bool {
        let plain = |arg: Val| {
            self.trace.repr(arg) != Repr::Word || self.uncounted(arg) || self.is_plain(arg)
        };
        let making = self.makings.get(&root).map(|at| &self.to_make[*at]);
        let making = making.filter(|making| !making.copies);
        making.is_some_and(|making| making.args.iter().all(|(arg, _)| plain(*arg)))
    }

    /// Whether the object is of a kind that refers to no others.
    fn is_plain(&self, root: Val) -> bool {
        let fact = self.knowledge.fact(Node::Val(root));
        fact.nature == Nature::Float || fact.class == Some(&raw const types::STR as usize)
    }

    /// Puts a waiting word into its memory.
    pub(super) fn flush(&mut self, slot: Slot) {
        let Some(Held::Waiting(root, claim)) = self.slots.get(&slot).copied() else {
            return;
        };
        self.make_frame_of(slot);
        self.materialize(root);
        let has_real = self
            .owners
            .get(&root)
            .is_some_and(|owner| !owner.reals.is_empty());
        // A local has a reference, or what its type shows to need none: that holds on every way to a place, where what was learnt on
        // one does not.
        let needs_none = self.statically_uncounted(root) || !matches!(slot.place, Place::Local(_));
        if !claim || (self.uncounted(root) && !has_real && needs_none) {
            if claim {
                self.drop_claim(root);
            }
            self.push(Inst::new(Op::LendSlot(slot), &[root], &[]));
            self.slots.insert(slot, Held::Home(root, false));
            return;
        }
        // From now on the memory keeps it alive for the others.
        self.slots.insert(slot, Held::Home(root, true));
        let real = self.give(root, true);
        self.push(Inst::new(Op::StoreSlot(slot), &[real], &[]));
    }

    pub(super) fn flush_all(&mut self) {
        let mut waiting: SmallVec<[Slot; 8]> = self
            .slots
            .iter()
            .filter(|(_, held)| matches!(held, Held::Waiting(..)))
            .map(|(slot, _)| *slot)
            .collect();
        waiting.sort_unstable();
        for slot in waiting {
            self.flush(slot);
        }
    }

    /// What slots have in a state of the input, and whether they claim its reference: first what it names, then what waits now.
    fn wanted(&mut self, id: SnapId) -> SmallVec<[(Slot, Val, bool); 8]> {
        let old = &self.input.snapshots[id.index()];
        let frame = self.frames[old.frame.index()];
        let mut wanted: SmallVec<[(Slot, Val, bool); 8]> = SmallVec::new();
        for (slot, entry) in &old.entries {
            let slot = self.slot(*slot);
            // The builder makes nothing on leaving.
            let Some(value) = entry.value() else { continue };
            let (root, claim) = self.find(value);
            wanted.push((slot, root, claim && matches!(entry, Entry::Take(_))));
        }
        let live = self.trace.live_frames(frame, old.depth);
        let given = wanted.len();
        for (&slot, held) in &self.slots {
            let Held::Waiting(root, claim) = *held else {
                continue;
            };
            let depth = live.iter().find(|(frame, _)| *frame == slot.frame);
            let is_live = match (depth, slot.place) {
                (None, _) => false,
                (Some((_, depth)), Place::Operand(at)) => at < *depth,
                _ => true,
            };
            if is_live && wanted[..given].iter().all(|(other, _, _)| *other != slot) {
                wanted.push((slot, root, claim));
            }
        }
        wanted[given..].sort_unstable();
        wanted
    }

    /// Makes what a state has.
    fn make_for(&mut self, id: SnapId) {
        if !self.virtuals.values().any(Virtual::is_made) {
            return;
        }
        for (_, root, _) in self.wanted(id) {
            if self.virtuals.get(&root).is_some_and(Virtual::is_made) {
                self.materialize(root);
            }
        }
    }

    /// Makes what a state has that none of its slots would keep.
    fn make_lent(&mut self, id: SnapId) {
        if !self.virtuals.values().any(Virtual::is_made) {
            return;
        }
        let wanted = self.wanted(id);
        for &(_, root, claim) in &wanted {
            let kept = claim || wanted.iter().any(|other| other.1 == root && other.2);
            if !kept && self.virtuals.get(&root).is_some_and(Virtual::is_made) {
                self.materialize(root);
            }
        }
    }

    /// A state of the input to leave with, with what waits now, which leaving makes.
    pub(super) fn exit(&mut self, id: SnapId) -> SnapId {
        self.make_lent(id);
        self.waiting(id)
    }

    /// A state of the input, with what waits now, but nothing to make except boxes: who looks at it finds objects.
    pub(super) fn snapshot(&mut self, id: SnapId) -> SnapId {
        self.make_for(id);
        self.waiting(id)
    }

    fn waiting(&mut self, id: SnapId) -> SnapId {
        let wanted = self.wanted(id);
        let old = &self.input.snapshots[id.index()];
        let (ip, from, depth) = (old.ip, old.from, old.depth);
        let frame = self.frames[old.frame.index()];
        let mut restored = Restored::default();
        let mut entries = Vec::with_capacity(wanted.len());
        for (slot, root, claim) in wanted {
            entries.push((slot, self.entry(root, claim, &mut restored)));
        }
        let Restored { spent, makes, .. } = restored;
        let mut close: Vec<Val> = self
            .owners
            .values()
            .flat_map(|owner| owner.reals.iter())
            .filter(|real| !spent.contains(real) && !self.statically_uncounted(**real))
            .copied()
            .collect();
        close.sort_unstable();
        self.trace.snapshot(Snapshot {
            frame,
            ip,
            from,
            depth,
            planned: self.planned.len() as u16,
            entries,
            makes,
            close,
        })
    }

    /// How a word gets to where a state has it, with a reference of its own if it claims one.
    fn entry(&mut self, root: Val, claim: bool, restored: &mut Restored) -> Entry {
        match self.virtuals.get(&root).copied() {
            Some(Virtual::Box(number)) => Entry::Box(number),
            Some(Virtual::Bool(flag)) => match self.leaving {
                Some((other, value)) if other == flag => {
                    let word = crate::execute::boolean_word(value);
                    Entry::Borrowed(self.constant(Repr::Word, word))
                }
                _ => Entry::Bool(flag),
            },
            Some(Virtual::Made(number)) => {
                let at = self.making(root, number, restored);
                if claim {
                    Entry::Made(at)
                } else {
                    Entry::Lent(at)
                }
            }
            None => {
                let spent = &mut restored.spent;
                let owner = self.owners.get(&root);
                let real =
                    owner.and_then(|owner| owner.reals.iter().find(|real| !spent.contains(real)));
                match real {
                    Some(real) if claim => {
                        spent.push(*real);
                        Entry::Take(*real)
                    }
                    _ if claim && !self.uncounted(root) => Entry::Dup(root),
                    _ => Entry::Borrowed(root),
                }
            }
        }
    }

    /// The number of an object that a state makes.
    fn making(&mut self, root: Val, number: usize, restored: &mut Restored) -> u16 {
        if let Some(&(_, at)) = restored.made.iter().find(|(other, _)| *other == root) {
            return at;
        }
        let ToMake {
            op, args, consumed, ..
        } = self.to_make[number].clone();
        let mut given: SmallVec<[Entry; 4]> = SmallVec::new();
        for (&(arg, _), consumed) in args.iter().zip(consumed) {
            given.push(match consumed {
                false if self.trace.repr(arg) == Repr::Word => Entry::Borrowed(arg),
                false => Entry::Raw(arg),
                true => match self.entry(arg, true, restored) {
                    // What is known to be no reference is one's own when it has been asked for.
                    Entry::Borrowed(val) if !self.statically_uncounted(val) => Entry::Dup(val),
                    entry => entry,
                },
            });
        }
        let making = Making { op, args: given };
        let at = restored.makes.len() as u16;
        restored.makes.push(making);
        restored.made.push((root, at));
        at
    }

    /// Everything that may run Python code may have changed everything.
    pub(super) fn escape(&mut self) {
        self.knowledge.anything_written();
        self.knowledge.valid = false;
        self.known_flags.clear();
    }

    /// A word as a value of the output that an op looks at.
    pub(super) fn look(&mut self, root: Val) -> Val {
        if self.trace.repr(root) == Repr::Word {
            self.materialize(root);
        }
        root
    }
}
