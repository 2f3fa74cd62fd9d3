//! Inlined calls: where the callee's frame lies and what it runs is known, so its locals need no memory until somebody looks.

use copperplate_core::Word;
use copperplate_core::code::Code;
use copperplate_core::frame::HEADER_WORDS;
use copperplate_core::word::TAG_UNOWNED;
use smallvec::SmallVec;

use super::Rule;
use super::emit::Emitter;
use super::knowledge::Node;
use super::owners::Held;
use crate::abstracts::Abstract as _;
use crate::execute;
use crate::ir::{FrameId, Inst, Op, Place, Slot, Val};
use crate::op::{Enters, Repr, Room, Ty};

/// A call whose frame is made when it is entered.
#[derive(Clone, Debug)]
pub(super) struct Call {
    function: Val,
    locals: SmallVec<[Val; 4]>,
    /// The caller's operand that the first local is.
    at: u16,
    /// What the frame is marked with.
    pub flags: u32,
}

/// A frame that the trace is in and that nobody has made.
#[derive(Clone, Debug)]
pub(super) struct Planned {
    pub frame: FrameId,
    pub pointer: Val,
    function: Val,
    /// The caller's operand that the first local is.
    at: u16,
}

/// How much of the stack, in words from the outermost frame, and how many frames above it are known to fit.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Fits {
    words: i32,
    frames: u16,
}

impl Emitter<'_> {
    /// An op that makes the frame of a call does nothing before the frame is entered. False where its place or its code is not
    /// known.
    pub(super) fn call(
        &mut self,
        enters: &Enters,
        old: &Inst,
        args: &[Val],
        claims: &[bool],
    ) -> bool {
        let Some(&result) = old.results.last() else {
            return false;
        };
        let frames = &self.input.frames;
        let Some(callee) = frames.iter().find(|frame| frame.pointer == result) else {
            return false;
        };
        let Some(caller) = callee.caller else {
            return false;
        };
        let array = enters
            .array
            .and_then(|array| self.arrays.get(&args[usize::from(array)]).copied());
        let at = match (enters.array, array) {
            (Some(_), Some((slot, _))) => match (slot.place, caller.base) {
                (Place::Operand(first), Some(base))
                    if usize::from(first) == usize::from(base) + enters.words.len() =>
                {
                    base
                }
                _ => return false,
            },
            (Some(_), None) => return false,
            (None, _) => match self.above_operands(self.frames[caller.frame.index()]) {
                Some(at) => at,
                None => return false,
            },
        };
        let input = usize::from(enters.function);
        let node = self.node(args[input]);
        if self.code_of(node) != Some(callee.code) || !self.may(Rule::InlineFrame) {
            return false;
        }
        let (function, claim) = match node {
            Node::Const(Repr::Pointer, address) => {
                match self.value_of(Node::Const(Repr::Word, address + TAG_UNOWNED)) {
                    Some(function) => (function, false),
                    None => return false,
                }
            }
            _ => (args[input], claims[input]),
        };
        let function = self.keep(function, claim);
        let mut locals: SmallVec<[Val; 4]> = SmallVec::new();
        for &word in enters.words {
            let word = usize::from(word);
            locals.push(self.local(args[word], claims[word]));
        }
        if let Some((slot, count)) = array {
            for by in 0..count {
                let (root, claim) = self.take_slot(slot.above(by));
                locals.push(self.local(root, claim));
            }
        }
        for &word in enters.more {
            let word = usize::from(word);
            locals.push(self.local(args[word], claims[word]));
        }
        let pointer = self.value(Ty::of(Repr::Pointer), false);
        self.bind(result, pointer, false);
        self.calling = Some(Call {
            function,
            locals,
            at,
            flags: 0,
        });
        true
    }

    /// Makes the frame of a call, which has this number.
    pub(super) fn make_frame(&mut self, call: Call, frame: FrameId, pointer: Val) {
        let info = &self.trace.frames[frame.index()];
        let (code, locals) = (info.code, info.locals);
        if let Some(caller) = info.caller
            && let Some(&place) = self.places.get(&caller.frame)
        {
            let words = execute::callee(&self.trace, frame, call.at);
            self.places.insert(frame, (place.0 + words, place.1 + 1));
        }
        let planned = Planned {
            frame,
            pointer,
            function: call.function,
            at: call.at,
        };
        if call.flags == 0 && self.may(Rule::PlanFrame) {
            if let Some(caller) = &mut self.trace.frames[frame.index()].caller {
                caller.base = Some(call.at);
            }
            self.push(Inst::new(Op::PlanFrame(frame), &[], &[]));
            self.planned.push(planned);
        } else {
            self.make_frames();
            self.make_planned(planned);
        }
        let claimed = Held::Waiting(call.function, true);
        self.slots.insert(Slot::function(frame), claimed);
        let null = self.constant(Repr::Word, Word::NULL.0);
        for index in 0..locals {
            let held = match call.locals.get(usize::from(index)) {
                Some(&root) => Held::Waiting(root, true),
                None => Held::Waiting(null, false),
            };
            self.slots.insert(Slot::local(frame, index), held);
        }
        match call.flags {
            0 => {
                self.known_flags.insert((pointer, 0));
            }
            flags => self.set_flags(pointer, flags),
        }
        self.made.insert(pointer, code);
        if let Some(field) = self.definitions.tables.frame_function {
            let (node, function) = (Node::Val(pointer), self.node(call.function));
            let held = self.knowledge.field(node, field, Ty::NULLABLE);
            self.knowledge.becomes(held, function);
        }
    }

    fn make_planned(&mut self, planned: Planned) {
        self.look(planned.function);
        let op = Op::MakeFrame(planned.frame, planned.at);
        self.push(Inst::new(op, &[planned.function], &[planned.pointer]));
    }

    /// Makes the frames that the trace is in, for who may look at them.
    pub(super) fn make_frames(&mut self) {
        for planned in std::mem::take(&mut self.planned) {
            self.make_planned(planned);
        }
    }

    /// Makes the frame of a slot whose memory is needed.
    pub(super) fn make_frame_of(&mut self, slot: Slot) {
        if self
            .planned
            .iter()
            .any(|planned| planned.frame == slot.frame)
        {
            self.make_frames();
        }
    }

    /// Makes the frame at an address that somebody uses.
    pub(super) fn make_frame_at(&mut self, pointer: Val) {
        if self
            .planned
            .iter()
            .any(|planned| planned.pointer == pointer)
        {
            self.make_frames();
        }
    }

    /// A word for a local.
    fn local(&mut self, root: Val, claim: bool) -> Val {
        let counted = self.counted(root);
        if counted == root {
            return self.keep(root, claim);
        }
        if claim {
            self.forget(root);
        }
        self.keep(counted, false)
    }

    pub(super) fn set_flags(&mut self, pointer: Val, flags: u32) {
        self.push(Inst::new(Op::SetFlags(flags), &[pointer], &[]));
        self.known_flags.insert((pointer, flags));
    }

    /// The code of a function, or of what is at its address.
    fn code_of(&mut self, function: Node) -> Option<usize> {
        let field = self.definitions.tables.function_code?;
        match self.knowledge.field(function, field, Ty::NULLABLE) {
            Node::Const(_, bits) => Some(Word(bits).object() as usize),
            _ => None,
        }
    }

    /// The operand above all that a frame ever has, if callees find their locals there.
    fn above_operands(&self, frame: FrameId) -> Option<u16> {
        // SAFETY: a recorded frame's code is alive.
        let code = unsafe { &*(self.trace.frames[frame.index()].code as *const Code) };
        // Those of generators have callees elsewhere.
        (!code.suspends())
            .then(|| u16::try_from(code.stack_size).ok())
            .flatten()
    }

    /// Whether a frame that is asked room for is known to fit. If not, it is when this has been asked.
    pub(super) fn fits(&mut self, room: &Room, old: &Inst, args: &[Val]) -> bool {
        let Some(needed) = self.needed(room, old, args) else {
            return false;
        };
        let known = self.known_room;
        if needed.words <= known.words
            && needed.frames <= known.frames
            && self.may(Rule::KnownGuard)
        {
            return true;
        }
        self.known_room = Fits {
            words: needed.words.max(known.words),
            frames: needed.frames.max(known.frames),
        };
        false
    }

    fn needed(&mut self, room: &Room, old: &Inst, args: &[Val]) -> Option<Fits> {
        let frame = self.input.snapshots[old.exit?.index()].frame;
        let frame = self.frames[frame.index()];
        let above = self.above_operands(frame)?;
        let (words, frames) = *self.places.get(&frame)?;
        let at = match room.at {
            Some(at) => match self.arrays.get(&args[usize::from(at)])?.0.place {
                Place::Operand(at) => at,
                _ => return None,
            },
            None => above,
        };
        let function = self.node(args[usize::from(room.function)]);
        let code = self.code_of(function)? as *const Code;
        // SAFETY: the function is alive while the trace is made.
        let (locals, stack) = unsafe { ((*code).local_count, (*code).stack_size) };
        let callee = 2 * HEADER_WORDS as i32 + i32::from(at) + (locals + stack) as i32;
        Some(Fits {
            words: words + callee,
            frames: frames + 1,
        })
    }
}
