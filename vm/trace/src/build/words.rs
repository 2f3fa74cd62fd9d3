//! Words while an instruction is expanded: which slot each came from, whether it has been taken out, and where it goes.

use copperplate_core::Word;

use super::{Builder, Value};
use crate::ir::{Entry, Inst, Op, Place, Slot, SnapId, Snapshot, Val};
use crate::op::{Repr, Ty};

impl Builder<'_> {
    pub(super) fn load(&mut self, slot: Slot) -> Value {
        // After the results stand, an operand is still what it was.
        if let Some(&val) = self.vacated.get(&slot).or_else(|| self.loaded.get(&slot)) {
            return Value { val, lent: false };
        }
        let val = self.trace.value(Ty::NULLABLE, false);
        self.trace.values[val.index()].counted = self.was_counted(slot);
        self.push(Op::LoadSlot(slot), &[], &[val]);
        self.loaded.insert(slot, val);
        self.origins.insert(val, slot);
        Value { val, lent: false }
    }

    /// Whether the slot's word was a counted reference when the instruction was recorded.
    fn was_counted(&self, slot: Slot) -> bool {
        let (frame, counted) = self.counted;
        slot.frame == frame
            && match slot.place {
                Place::Local(index) => u32::from(index) == self.oparg && counted.local(),
                Place::Operand(index) => index < self.depth && counted.below(self.depth - index),
                Place::Function => false,
            }
    }

    /// What the value is now that words have been taken out of slots.
    pub(super) fn now(&self, val: Val) -> Val {
        self.moved.get(&val).copied().unwrap_or(val)
    }

    /// Takes a value out of the slot it was loaded from.
    pub(super) fn take(&mut self, val: Val) -> Val {
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

    pub(super) fn consume(&mut self, val: Val) {
        self.temps.retain(|other| *other != val);
        if let Some(at) = self.taken.iter().position(|(_, other)| *other == val) {
            let (slot, _) = self.taken.remove(at);
            self.consumed.push(slot);
        }
    }

    /// The start of the instruction.
    pub(super) fn start(&mut self) -> SnapId {
        self.taken_back(self.depth, Vec::new())
    }

    /// What an exception finds, and whoever looks at frames while the instruction runs.
    pub(super) fn state(&mut self) -> SnapId {
        let null = self.trace.constant(Repr::Word, Word::NULL.0);
        let consumed = self.consumed.iter();
        let gone = consumed.map(|slot| (*slot, Entry::Borrowed(null)));
        self.taken_back(self.depth, gone.collect())
    }

    /// The instruction's unit and so many operands, with what was taken of those and of locals in its slots again, and these slots
    /// besides.
    fn taken_back(&mut self, depth: u16, others: Vec<(Slot, Entry)>) -> SnapId {
        let mut close = self.temps.clone();
        let mut entries = Vec::with_capacity(self.taken.len() + others.len());
        let gone = |slot: Slot| matches!(slot.place, Place::Operand(at) if at >= depth);
        for (slot, val) in self.taken.iter().filter(|(slot, _)| !gone(*slot)) {
            entries.push((*slot, Entry::Take(*val)));
            close.retain(|other| other != val);
        }
        entries.extend(others);
        self.trace.snapshot(Snapshot {
            frame: self.frame,
            ip: self.unit,
            depth,
            entries,
            close,
            ..Snapshot::default()
        })
    }

    pub(super) fn slot_of(&self, val: Val) -> Option<Slot> {
        self.origins.get(&val).copied()
    }

    /// Writes what the instruction leaves in slots.
    pub(super) fn write(&mut self) {
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
    pub(super) fn forget(&mut self, val: Val) {
        self.temps.retain(|other| *other != val);
        self.taken.retain(|(_, other)| *other != val);
    }

    pub(super) fn is_local(&self, slot: Slot) -> bool {
        matches!(slot.place, Place::Local(_))
    }

    /// Makes sure that a slot's word is out of it.
    pub(super) fn vacate(&mut self, slot: Slot) {
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
        if self.fresh.contains(&slot) {
            self.push(Op::DropSlot(slot), &[], &[]);
            return;
        }
        let live = match slot.place {
            Place::Operand(at) => at < self.depth,
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

    /// Closes operands, top first. Who looks meanwhile finds those below each, and has the memory above for frames.
    pub(super) fn close_operands(&mut self, slots: impl Iterator<Item = Slot>) {
        for slot in slots {
            let Place::Operand(depth) = slot.place else {
                continue;
            };
            self.load(slot);
            let mut above: Vec<(Slot, Val)> = self
                .loaded
                .iter()
                .filter(|(other, _)| **other >= slot && !self.is_local(**other))
                .map(|(other, val)| (*other, *val))
                .collect();
            above.sort_unstable();
            for (_, val) in above {
                self.take(val);
            }
            let taken = self.taken.iter().find(|(other, _)| *other == slot);
            let Some(&(_, closed)) = taken else {
                continue;
            };
            self.forget(closed);
            let state = self.taken_back(depth, Vec::new());
            self.push(Op::Close, &[closed], &[]).state = Some(state);
            self.escaped = true;
        }
    }

    /// Closes what is left over, with the results in place.
    pub(super) fn close_rest(&mut self) {
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
        let mut rest = std::mem::take(&mut self.replaced);
        for value in closes {
            let val = self.now(value.val);
            if self.temps.contains(&val) && !rest.contains(&val) {
                rest.push(val);
            }
        }
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
                ..Snapshot::default()
            });
            self.push(Op::Close, &[val], &[]).state = Some(state);
            self.escaped = true;
        }
    }

    /// What nobody closed is not counted, by its type.
    pub(super) fn forget_rest(&mut self) {
        for val in std::mem::take(&mut self.temps) {
            self.push(Op::Forget, &[val], &[]);
        }
    }
}
