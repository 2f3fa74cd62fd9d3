//! The recorder: what a hot loop really does, instruction by instruction, on the match loop.

use copperplate_core::frame::Frame;
use copperplate_core::{Object, Thread, Value, Word};
use copperplate_engine::{OPCODE_BITS, Recorder, run_until};

use crate::build::{Recorded, Recording};
use crate::expand::{Ending, Site};
use crate::generated::{COMPONENTS, ENDINGS, UNITS};

/// How much is recorded at most.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Instructions.
    pub length: usize,
    /// Frames entered and not left.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            length: 1_000,
            depth: 12,
        }
    }
}

/// Why a recording ended.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Why {
    /// It is at its first instruction again.
    Loop,
    /// It reached a place where another executor begins.
    Executor,
    /// The frame it began in was left.
    Returned,
    /// An exception was raised.
    Raised,
    /// It went where nobody looked: native code was returned to.
    Native,
    TooLong,
    TooDeep,
    /// An instruction that never is part of a trace.
    NotLifted,
}

impl Why {
    pub const ALL: [Why; 8] = [
        Why::Loop,
        Why::Executor,
        Why::Returned,
        Why::Raised,
        Why::Native,
        Why::TooLong,
        Why::TooDeep,
        Why::NotLifted,
    ];

    /// As statistics say it.
    pub fn name(self) -> &'static str {
        match self {
            Why::Loop => "closed its loop",
            Why::Executor => "reached another executor",
            Why::Returned => "returned to a caller that was not recorded",
            Why::Raised => "raised an exception",
            Why::Native => "returned to native code",
            Why::TooLong => "too long",
            Why::TooDeep => "calls too deep",
            Why::NotLifted => "reached an instruction that is no part of traces",
        }
    }
}

/// Records from the running frame, whose whole state is in memory, until something ends it. Answers with the frame to go on in, or
/// null, as every engine's loop does.
///
/// # Safety
/// The thread is the running one, its frame complete, its code the assembler's.
pub unsafe fn record(thread: *mut Thread, limits: Limits) -> (Recording, Why, *mut Frame) {
    // SAFETY: the caller's guarantee.
    unsafe {
        let frame = (*thread).frame;
        let mut tape = Tape {
            limits,
            start: (frame as usize, (*frame).ip),
            frames: vec![frame as usize],
            recording: Recording::default(),
            pending: None,
            why: None,
        };
        let next = run_until(thread, &mut tape);
        let why = tape.why.unwrap_or(Why::Native);
        if next.is_null() {
            // The last step never came to an end that somebody saw.
            tape.recording.loops = false;
        }
        (tape.recording, why, next)
    }
}

struct Tape {
    limits: Limits,
    start: (usize, *const u32),
    /// Frames of the trace, the running one last.
    frames: Vec<usize>,
    recording: Recording,
    /// Where the next component of a super-instruction stands, with its form.
    pending: Option<(*const u32, &'static [(u16, bool)])>,
    why: Option<Why>,
}

impl Recorder for Tape {
    const ENABLED: bool = true;

    fn instruction(
        &mut self,
        _: *mut Thread,
        frame: *mut Frame,
        ip: *const u32,
        sp: *const Word,
    ) -> Option<u32> {
        if self.why.is_some() {
            return None;
        }
        // SAFETY: the loop's registers are live.
        let (unit, depth, flags, function, code) = unsafe {
            (
                *ip,
                sp.offset_from(Frame::operands(frame)) as u16,
                (*frame).flags,
                (*frame).function.object() as usize,
                (*frame).code,
            )
        };
        if self
            .recording
            .steps
            .last()
            .is_none_or(|last| last.function != function)
        {
            // SAFETY: the running frame's function is live.
            let kept = unsafe { Value::of(&*(function as *const Object)) };
            self.recording.kept.push(kept);
        }
        self.finish_last(frame, ip);
        if self.why.is_none() {
            self.follow(frame);
        }
        let mut opcode = (unit & ((1 << OPCODE_BITS) - 1)) as u16;
        if let Some((at, forms)) = self.pending.take()
            && at == ip
            && let Some((&(form, expected), rest)) = forms.split_first()
            && (!expected || form == opcode)
        {
            opcode = form;
            // SAFETY: the component's units lie in the code.
            self.pending = Some((unsafe { ip.add(UNITS[usize::from(form)].into()) }, rest));
        } else if let Some((&(form, _), rest)) = COMPONENTS[usize::from(opcode)].split_first() {
            opcode = form;
            // SAFETY: as above.
            self.pending = Some((unsafe { ip.add(UNITS[usize::from(form)].into()) }, rest));
        }
        let ends = ENDINGS[usize::from(opcode)];
        let step = Recorded {
            site: Site {
                opcode,
                ip,
                code,
                oparg: unit >> OPCODE_BITS,
                units: UNITS[usize::from(opcode)],
                ending: ends.first().copied().unwrap_or(Ending::Next),
            },
            frame: frame as usize,
            depth,
            function,
            flags,
        };
        if self.why.is_none()
            && !self.recording.steps.is_empty()
            && (frame as usize, ip) == self.start
        {
            self.recording.loops = true;
            self.why = Some(Why::Loop);
            return None;
        }
        // What comes after the last step is known by where it stands.
        self.recording.steps.push(step);
        if self.why.is_none() {
            self.why = self.limit(ends);
        }
        match self.why {
            None => Some(u32::from(opcode)),
            Some(_) => None,
        }
    }

    fn adapted(&mut self) {
        // It comes again.
        self.recording.steps.pop();
        self.pending = None;
    }

    fn left(&mut self, ip: *const u32, generic: u32) {
        self.pending = None;
        if let Some(last) = self.recording.steps.last_mut()
            && last.site.ip == ip
        {
            last.site.opcode = generic as u16;
        }
    }

    fn raised(&mut self) {
        self.why = Some(Why::Raised);
    }
}

impl Tape {
    fn limit(&self, ends: &[Ending]) -> Option<Why> {
        if ends == [Ending::GoOn] {
            return Some(Why::Executor);
        }
        if self.recording.steps.len() > self.limits.length {
            return Some(Why::TooLong);
        }
        if self.frames.len() > self.limits.depth {
            return Some(Why::TooDeep);
        }
        None
    }

    /// How the last instruction ended, now that it is known what runs next.
    fn finish_last(&mut self, frame: *mut Frame, ip: *const u32) {
        let Some(last) = self.recording.steps.last_mut() else {
            return;
        };
        let ends = ENDINGS[usize::from(last.site.opcode)];
        let has = |ending: Ending| ends.contains(&ending);
        let behind = last.site.ip.wrapping_add(last.site.units.into());
        let found = if last.frame == frame as usize {
            if ip == behind && has(Ending::Next) {
                Some(Ending::Next)
            } else if has(Ending::Jump) {
                Some(Ending::Jump)
            } else {
                None
            }
        } else {
            // SAFETY: the frame is the running one.
            let entered = unsafe { (*frame).previous as usize == last.frame };
            let ways: &[Ending] = if entered {
                &[Ending::Push, Ending::Resume]
            } else {
                &[Ending::Pop, Ending::Suspend]
            };
            ways.iter().copied().find(|way| has(*way))
        };
        match found {
            Some(ending) => last.site.ending = ending,
            None => self.why = Some(Why::NotLifted),
        }
    }

    /// Keeps the trace's frames; leaving the first one ends it.
    fn follow(&mut self, frame: *mut Frame) {
        let address = frame as usize;
        if self.frames.last() == Some(&address) {
            return;
        }
        if let Some(at) = self.frames.iter().rposition(|&known| known == address) {
            self.frames.truncate(at + 1);
            return;
        }
        // SAFETY: the frame is the running one.
        let previous = unsafe { (*frame).previous as usize };
        if self.frames.last() == Some(&previous) {
            self.frames.push(address);
        } else {
            self.why = Some(Why::Returned);
        }
    }
}
