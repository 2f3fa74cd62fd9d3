//! How the trace's frames change: calls, returns, generators that are resumed and suspend.

use copperplate_core::Word;
use copperplate_core::code::Code;
use copperplate_core::frame::{DISCARD, GENERATOR, HEADER_WORDS, INIT, ITERATED};
use copperplate_core::generator::{FINISHED, SUSPENDED};
use copperplate_core::types;

use super::{Builder, Recorded, Value};
use crate::ir::{Caller, Entry, FrameId, FrameInfo, KEEP, Op, Slot, SnapId, Snapshot, Val};
use crate::op::{Repr, Ty};

/// The frames that traces leave, by their flags.
const LEFT: [u32; 5] = [0, INIT, DISCARD, GENERATOR, GENERATOR | ITERATED];

impl Builder<'_> {
    /// What has to hold before the frame is left.
    pub(super) fn before_leaving(&mut self, step: &Recorded, next: &Recorded) {
        self.flags = step.flags;
        if !LEFT.contains(&step.flags) {
            self.stuck = true;
            return;
        }
        let start = self.start();
        let info = &self.trace.frames[self.frame.index()];
        let (pointer, caller) = (info.pointer, info.caller);
        self.push(Op::GuardFlags(step.flags), &[pointer], &[]).exit = Some(start);
        if caller.is_some() {
            return;
        }
        // The caller was not recorded: this is where the trace gets to know it.
        let previous = self.trace.value(Ty::of(Repr::Pointer), false);
        self.push(Op::FramePrevious, &[pointer], &[previous]);
        self.guard_header(Op::FrameIp, previous, step.back.ip as u64, start);
        let outer = FrameId(self.trace.frames.len() as u16);
        // SAFETY: a site's code outlives its recording.
        let locals = unsafe { (*next.site.code).local_count } as u16;
        self.trace.frames.push(FrameInfo {
            pointer: previous,
            locals,
            code: next.site.code as usize,
            function: next.function,
            depth: step.back.depth,
            caller: None,
        });
        self.trace.frames[self.frame.index()].caller = Some(Caller {
            frame: outer,
            outer: true,
            ip: next.unit_at(step.back.ip),
            units: step.back.units,
            depth: step.back.depth,
            base: None,
        });
        self.running.insert(0, (outer, next.frame));
    }

    /// After something that may have run Python code: is the executor still valid? `frame` goes on at `ip`.
    pub(super) fn check(&mut self, ip: u32, depth: u16) {
        if !self.escaped {
            return;
        }
        let exit = self.trace.snapshot(Snapshot {
            frame: self.frame,
            ip,
            depth,
            entries: Vec::new(),
            close: Vec::new(),
            ..Snapshot::default()
        });
        self.push(Op::CheckValid, &[], &[]).exit = Some(exit);
    }

    pub(super) fn go_to(&mut self, other_ip: u32) {
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

    /// Goes on in the frame of a call.
    pub(super) fn enter_callee(&mut self, callee: Val) {
        self.close_rest();
        self.forget_rest();
        self.enter(callee, None);
        // After the frame's own tests, so that the exit finds it as it is.
        let escaped = std::mem::take(&mut self.escaped);
        if escaped && let Some(next) = self.next {
            self.escaped = true;
            self.check(next.unit(), next.depth);
        }
    }

    /// Goes on in a generator's frame, which gets a word on its operands.
    pub(super) fn enter_generator(&mut self, frame: Val, value: Value) {
        let word = self.owned(value);
        self.close_rest();
        self.temps.retain(|other| *other != word);
        self.forget_rest();
        self.enter(frame, Some(word));
        if let Some(next) = self.next {
            self.check(next.unit(), next.depth);
        }
    }

    /// The word with a reference of its own, which nobody else gives back.
    fn owned(&mut self, value: Value) -> Val {
        let val = self.take(value.val);
        if self.trace.info(val).is_const() {
            return val;
        }
        let ty = self.trace.info(val).ty;
        let owned = self.trace.value(ty, true);
        if self.temps.contains(&val) {
            self.push(Op::Own, &[val], &[owned]);
            self.consume(val);
        } else {
            let further = self.trace.value(ty, true);
            self.push(Op::Dup, &[val], &[further]);
            self.push(Op::Own, &[further], &[owned]);
        }
        // The states of what is closed meanwhile have it, too.
        self.temps.push(owned);
        owned
    }

    /// The recorded frame that the next instruction runs in becomes the running one.
    fn enter(&mut self, callee: Val, pushed: Option<Val>) {
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
                outer: false,
                ip: self.unit,
                units: self.units,
                depth,
                base,
            }),
        });
        self.push(Op::EnterFrame(frame), &[callee], &[]);
        if let Some(word) = pushed {
            self.push(Op::PushOperand, &[callee, word], &[]);
        }
        self.frame = frame;
        self.running.push((frame, next.frame));
        let exit = self.trace.snapshot(Snapshot {
            frame,
            ip: KEEP,
            depth: next.depth,
            entries: Vec::new(),
            close: Vec::new(),
            ..Snapshot::default()
        });
        self.guard_header(Op::FrameCode, callee, next.site.code as u64, exit);
        self.guard_header(Op::FrameIp, callee, next.site.ip as u64, exit);
    }

    /// Leaves unless what `op` reads in the frame's header is this address.
    fn guard_header(&mut self, op: Op, frame: Val, expected: u64, exit: SnapId) {
        let found = self.trace.value(Ty::of(Repr::Pointer), false);
        self.push(op, &[frame], &[found]);
        let expected = self.trace.constant(Repr::Pointer, expected);
        self.push(Op::GuardEqual, &[found, expected], &[]).exit = Some(exit);
    }

    /// The caller's operand that the callee's first local is, if the callee's locals lie in the caller's operands.
    pub(super) fn shared_base(&self, next: &Recorded, locals: u16) -> Option<u16> {
        let (_, caller) = self.running.last()?;
        let first = next.frame.checked_sub(8 * usize::from(locals))?;
        let operands = caller + 8 * HEADER_WORDS;
        let distance = first.checked_sub(operands)?;
        let at = u16::try_from(distance / 8).ok()?;
        (at <= self.depth).then_some(at)
    }

    /// The running frame returns a word to its caller.
    pub(super) fn leave_for_caller(&mut self, value: Value) {
        if self.flags == INIT {
            // The call's value is the instance. Another result than None is an error, which tier 1 raises.
            self.guard_none(value);
        }
        let val = self.owned(value);
        self.taken.clear();
        self.settled = Some(0);
        self.close_rest();
        self.temps.retain(|other| *other != val);
        self.forget_rest();
        self.end_frame(val);
    }

    /// Leaves, with the word in the slot that it came from, unless it is None.
    fn guard_none(&mut self, value: Value) {
        let given = self.now(value.val);
        let mut entries = Vec::new();
        let mut close = self.temps.clone();
        if close.contains(&given) {
            let [slot] = self.consumed[..] else {
                self.stuck = true;
                return;
            };
            entries.push((slot, Entry::Take(given)));
            close.retain(|other| *other != given);
        }
        let start = self.trace.snapshot(Snapshot {
            frame: self.frame,
            ip: self.unit,
            depth: self.depth,
            entries,
            close,
            ..Snapshot::default()
        });
        let none = Word::unowned((&raw const types::NONE).cast()).0;
        let none = self.trace.constant(Repr::Word, none);
        self.push(Op::GuardEqual, &[given, none], &[]).exit = Some(start);
    }

    /// Leaves a frame for good, with an owned word.
    fn end_frame(&mut self, val: Val) {
        let Some(step) = self.next else { return };
        let frame = self.frame;
        let is_generator = self.flags & GENERATOR != 0;
        let given = if self.flags == INIT {
            self.push(Op::Forget, &[val], &[]);
            None
        } else {
            Some(val)
        };
        if is_generator {
            // Before its locals go: whoever looks finds it finished. An exception that it handled was popped before.
            self.push(Op::SetState(frame, FINISHED), &[], &[]);
        }
        let discards = self.flags == DISCARD;
        let mut dropped = self.take_locals(given.filter(|_| discards));
        if is_generator {
            let close = dropped.iter().copied().chain([val]).collect();
            let entries = self.no_locals();
            self.leave_generator(self.unit, 0, entries, close);
        } else {
            let function = self.trace.value(Ty::NULLABLE, true);
            self.push(Op::TakeSlot(Slot::function(frame)), &[], &[function]);
            self.push(Op::LeaveFrame(frame), &[], &[]);
            dropped.push(function);
        }
        let Some(caller) = self.left() else { return };
        self.frame = caller.frame;
        let result = Slot::operand(caller.frame, caller.depth);
        let mut depth = caller.depth + 1;
        self.temps.clear();
        match (given, self.flags) {
            (Some(val), flags) if flags & ITERATED != 0 => {
                // The caller's loop is over: the word and the iterator go.
                let Some(top) = caller.depth.checked_sub(1) else {
                    self.stuck = true;
                    return;
                };
                depth = top;
                dropped.push(val);
                self.close_in_caller(caller, caller.depth, &dropped);
                dropped.clear();
                let iterator = self.trace.value(Ty::NULLABLE, true);
                let slot = Slot::operand(caller.frame, top);
                self.push(Op::TakeSlot(slot), &[], &[iterator]);
                self.close_in_caller(caller, top, &[iterator]);
            }
            (Some(_), _) if discards => depth = caller.depth,
            (Some(val), _) => {
                self.push(Op::StoreSlot(result), &[val], &[]);
            }
            // The instance is there already.
            (None, _) => {
                self.push(Op::Filled(result, 1), &[], &[]);
            }
        }
        self.close_in_caller(caller, depth, &dropped);
        self.escaped = true;
        self.check(step.unit(), step.depth);
    }

    /// The locals of the running frame, which is left, in the order in which they are closed: last to first. A value that
    /// the caller discards goes before the arguments, and these from the first on (see `end_plain_frame`).
    fn take_locals(&mut self, discarded: Option<Val>) -> Vec<Val> {
        let frame = self.frame;
        let FrameInfo { locals, code, .. } = self.trace.frames[frame.index()];
        let mut words: Vec<Val> = (0..locals)
            .map(|index| {
                let owned = self.trace.value(Ty::NULLABLE, true);
                self.push(Op::TakeSlot(Slot::local(frame, index)), &[], &[owned]);
                owned
            })
            .collect();
        words.reverse();
        if let Some(value) = discarded {
            // SAFETY: a site's code outlives its recording.
            let arguments = unsafe { (*(code as *const Code)).parameter_count } as usize;
            let at = words.len() - arguments;
            words[at..].reverse();
            words.insert(at, value);
        }
        words
    }

    /// The running frame's locals, none of which has anything.
    fn no_locals(&mut self) -> Vec<(Slot, Entry)> {
        let frame = self.frame;
        let null = self.trace.constant(Repr::Word, Word::NULL.0);
        (0..self.trace.frames[frame.index()].locals)
            .map(|index| (Slot::local(frame, index), Entry::Borrowed(null)))
            .collect()
    }

    /// Closes words of a frame that has been left for this caller, which has so many operands, one after the other.
    fn close_in_caller(&mut self, caller: Caller, depth: u16, words: &[Val]) {
        for (at, word) in words.iter().enumerate() {
            let state = self.trace.snapshot(Snapshot {
                frame: caller.frame,
                ip: caller.ip,
                depth,
                entries: Vec::new(),
                close: words[at + 1..].to_vec(),
                ..Snapshot::default()
            });
            self.push(Op::Close, &[*word], &[]).state = Some(state);
        }
    }

    /// The running generator's frame yields a word.
    pub(super) fn leave_suspended(&mut self, value: Value) {
        let val = self.owned(value);
        self.close_rest();
        self.temps.retain(|other| *other != val);
        self.forget_rest();
        self.push(Op::SetState(self.frame, SUSPENDED), &[], &[]);
        let depth = self.settled.unwrap_or(self.depth);
        self.leave_generator(
            self.unit + u32::from(self.units),
            depth,
            Vec::new(),
            vec![val],
        );
        let Some(caller) = self.left() else { return };
        self.frame = caller.frame;
        let result = Slot::operand(caller.frame, caller.depth);
        self.push(Op::StoreSlot(result), &[val], &[]);
        if let Some(next) = self.next {
            self.check(next.unit(), next.depth);
        }
    }

    /// Leaves a generator's frame, which is at `ip`; `close` is what is still to be closed or to be given to who resumed it.
    fn leave_generator(
        &mut self,
        ip: u32,
        depth: u16,
        entries: Vec<(Slot, Entry)>,
        close: Vec<Val>,
    ) {
        let state = self.trace.snapshot(Snapshot {
            frame: self.frame,
            ip,
            depth,
            entries,
            close,
            ..Snapshot::default()
        });
        let op = Op::LeaveGenerator(self.frame);
        self.push(op, &[], &[]).state = Some(state);
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
