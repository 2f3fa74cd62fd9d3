//! What expansions tell a builder.

use copperplate_core::Word;
use copperplate_core::frame::DISCARD;

use super::{Builder, Other, Value};
use crate::expand::Expand;
use crate::ir::{Entry, Op, Place, Slot, Snapshot, Val};
use crate::op::{FrameChange, Kind, Mode, OpId, Repr, Ty};

impl Expand for Builder<'_> {
    type V = Value;

    fn word(&mut self, word: Word) -> Value {
        // The code keeps it alive; a trace has no reference to give away.
        self.constant(Repr::Word, word.lent().0)
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

    fn begin_local(&mut self, distance: u32, value: Value) {
        let slot = self.local_slot(distance);
        self.fresh.push(slot);
        self.set_local(distance, value);
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
        self.taken.retain(|(slot, _)| slot.place != Place::Function);
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

    fn close_slots(&mut self, offset: i32, count: u32) {
        let first = self.operand(offset);
        let slots = (0..count as u16).rev().map(|by| first.above(by));
        if self.other.is_some() {
            for slot in slots {
                let word = self.load(slot);
                self.close(word);
            }
        } else {
            self.close_operands(slots);
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
            kind: Kind::Float,
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
            kind: Kind::Bool,
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
        if self.immediate && info.is_float_test() {
            self.push(Op::GuardImmediate, &args, &[]).exit = exit;
            return;
        }
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
                Place::Operand(at) => at < depth,
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
            from: other.ip.and(Some(self.unit)),
            depth,
            entries,
            close,
            ..Snapshot::default()
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

    fn discard(&mut self, callee: Value) {
        self.push(Op::SetFlags(DISCARD), &[callee.val], &[]);
    }

    fn push_frame(&mut self, callee: Value) {
        self.enter_callee(callee.val);
    }

    fn pop_frame(&mut self, value: Value) {
        self.leave_for_caller(value);
    }

    fn suspend(&mut self, value: Value) {
        self.leave_suspended(value);
    }

    fn resume(&mut self, frame: Value, value: Value) {
        self.enter_generator(frame.val, value);
    }

    fn go_on(&mut self, frame: Value) {
        // The recorder runs what asks for traces in another form.
        let _ = frame;
        self.stuck = true;
    }

    fn raise(&mut self) {
        // Nothing gets behind it: what has to be said there is what the unwinder finds.
        self.raised = Some(self.state());
    }
}
