//! The recorder: what a hot loop really does, instruction by instruction, on the match loop.

use std::mem::MaybeUninit;
use std::sync::OnceLock;

use copperplate_bytecode::Opcode;
use copperplate_core::frame::{Frame, GENERATOR};
use copperplate_core::function::Function;
use copperplate_core::{Layout as _, Thread, Word};
use copperplate_engine::machine::is_boxed_float;
use copperplate_engine::{OPCODE_BITS, Recorder, run_until};
use rustc_hash::FxHashMap;

use crate::build::{Back, Counted, Recorded, Recording};
use crate::expand::{Ending, Site};
use crate::generated::{COMPONENTS, ENDINGS, UNITS};

/// How much is recorded at most.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Instructions.
    pub length: usize,
    /// Frames entered and not left.
    pub depth: usize,
    /// Returns to callers that were not recorded.
    pub returns: usize,
    /// Rounds of an inner loop.
    pub rounds: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            length: 1_000,
            depth: 12,
            returns: 4,
            rounds: 3,
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
    /// It is at its first instruction again, in another frame.
    Recursion,
    /// A loop within goes round once more.
    InnerLoop,
    /// Too many callers were returned to that were not recorded.
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
    pub const ALL: [Why; 10] = [
        Why::Loop,
        Why::Executor,
        Why::Recursion,
        Why::InnerLoop,
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
            Why::Recursion => "reached its beginning in another frame",
            Why::InnerLoop => "an inner loop goes on",
            Why::Returned => "too many returns to callers that were not recorded",
            Why::Raised => "raised an exception",
            Why::Native => "returned to native code",
            Why::TooLong => "too long",
            Why::TooDeep => "calls too deep",
            Why::NotLifted => "reached an instruction that is no part of traces",
        }
    }
}

/// Where recordings end because a trace begins there: what it is, by the address of its first unit.
pub type Beginnings = FxHashMap<usize, Beginning>;

/// What the executor at a unit is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Beginning {
    /// It begins a function: recordings go through it, unless the function runs already.
    Function,
    /// It begins a round of a loop, or goes on from an exit.
    Loop,
}

/// The generic form of an instruction's family, itself where it has none.
fn generic(opcode: u16) -> u16 {
    let generic = Opcode::of_unit(opcode.into()).0.generic();
    generic.unit(0).map_or(opcode, |unit| unit as u16)
}

/// The opcode that an instruction runs under while it is recorded: one that asks for traces does what its family does
/// without.
fn recorded_form(opcode: u16) -> u16 {
    static FORMS: OnceLock<Vec<u16>> = OnceLock::new();
    let forms = FORMS.get_or_init(|| {
        let asks = |opcode: u16| ENDINGS[usize::from(opcode)] == [Ending::GoOn];
        let all = 0..ENDINGS.len() as u16;
        let families: Vec<u16> = all.clone().filter(|op| asks(*op)).map(generic).collect();
        all.clone()
            .map(|opcode| {
                let family = generic(opcode);
                let plain = |op: &u16| {
                    let whole = COMPONENTS[usize::from(*op)].is_empty();
                    whole && *op != family && generic(*op) == family && !asks(*op)
                };
                match families.contains(&family) {
                    true => all.clone().find(plain).unwrap_or(opcode),
                    false => opcode,
                }
            })
            .collect()
    });
    forms[usize::from(opcode)]
}

/// Whether an instruction goes on in its frame, however it ends.
fn stays(opcode: u16) -> bool {
    let stays = |ending: &Ending| matches!(ending, Ending::Next | Ending::Jump | Ending::Raise);
    ENDINGS[usize::from(opcode)].iter().all(stays)
}

/// Records from the running frame, whose whole state is in memory, until something ends it. The first instruction is recorded in
/// its generic form if so many kinds of operands come by there that it `is_general`. Answers with the frame to go on in, or null, as
/// every engine's loop does.
///
/// # Safety
/// The thread is the running one, its frame complete, its code the assembler's.
pub unsafe fn record(
    thread: *mut Thread,
    limits: Limits,
    beginnings: &Beginnings,
    is_general: bool,
) -> (Recording, Why, *mut Frame) {
    // SAFETY: the caller's guarantee.
    unsafe {
        let frame = (*thread).frame;
        let mut tape = Tape {
            limits,
            beginnings,
            outer: (*frame).previous as usize,
            returns: 0,
            rounds: Vec::new(),
            start: (frame as usize, (*frame).ip),
            frames: vec![frame as usize],
            recording: Recording::default(),
            pending: None,
            running: (0, 0),
            specialized: std::ptr::null(),
            general: match is_general {
                true => (*frame).ip,
                false => std::ptr::null(),
            },
            why: None,
        };
        let next = run_until(thread, &mut tape);
        let why = tape.why.unwrap_or(Why::Native);
        tape.recording.is_general = !tape.general.is_null();
        if next.is_null() {
            // The last step never came to an end that somebody saw.
            tape.recording.loops = false;
        }
        (tape.recording, why, next)
    }
}

struct Tape<'a> {
    limits: Limits,
    beginnings: &'a Beginnings,
    /// The caller of the outermost frame.
    outer: usize,
    returns: usize,
    /// Jumps back that were taken: the frame and where to.
    rounds: Vec<(usize, *const u32)>,
    start: (usize, *const u32),
    /// Frames of the trace, the running one last.
    frames: Vec<usize>,
    recording: Recording,
    /// Where the next component of a super-instruction stands, with its form.
    pending: Option<(*const u32, &'static [(u16, bool)])>,
    /// The running function, and what the recording knows it by.
    running: (usize, usize),
    /// What has just been specialized.
    specialized: *const u32,
    /// The first instruction, if it is recorded in its generic form.
    general: *const u32,
    why: Option<Why>,
}

impl Recorder for Tape<'_> {
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
        if self.running.0 != function {
            // SAFETY: the running frame's function is live.
            let hint = unsafe { self.recording.keep(function as *const Function) };
            self.running = (function, hint);
        }
        self.finish_last(frame, ip);
        if matches!(self.why, Some(Why::Raised | Why::NotLifted)) {
            // The last instruction did not end as those of traces do.
            return None;
        }
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
        opcode = recorded_form(opcode);
        if ip == self.general {
            let generic = generic(opcode);
            if stays(generic) {
                opcode = generic;
            } else {
                self.general = std::ptr::null();
            }
        }
        let ends = ENDINGS[usize::from(opcode)];
        let count = UNITS[usize::from(opcode)];
        // With the unit behind it, whose operand some instructions use.
        // SAFETY: the instruction's units lie in the code, which is the running frame's.
        let units: Box<[u32]> = unsafe {
            let all = &(*code).units;
            let end = all.as_ptr().cast::<u32>().add(all.len());
            let left = end.offset_from(ip) as usize;
            std::slice::from_raw_parts(ip, left.min(usize::from(count) + 1))
        }
        .into();
        let step = Recorded {
            site: Site {
                opcode,
                ip,
                caches: units.as_ptr(),
                code,
                oparg: unit >> OPCODE_BITS,
                units: count,
                ending: ends.first().copied().unwrap_or(Ending::Next),
            },
            frame: frame as usize,
            depth,
            function: self.running.1,
            flags,
            // SAFETY: the running frame is live, and so is who called or resumed it.
            back: unsafe { back(frame, ends) },
            // SAFETY: the operands up to the depth are words.
            boxed: unsafe { sees_boxed_float(sp, depth) },
            // SAFETY: as above; the running frame is live.
            counted: unsafe { sees_counted(frame, unit >> OPCODE_BITS, sp, depth) },
        };
        if self.why.is_none()
            && !self.recording.steps.is_empty()
            && (frame as usize, ip) == self.start
        {
            self.recording.loops = true;
            self.why = Some(Why::Loop);
            return None;
        }
        if self.why.is_none() && !self.recording.steps.is_empty() {
            self.why = self.meets(&step);
        }
        // What comes after the last step is known by where it stands.
        self.recording.steps.push(step);
        self.recording.units.push(units);
        if ip != self.specialized {
            self.specialized = std::ptr::null();
        }
        if self.why.is_none() {
            self.why = self.limit();
        }
        match self.why {
            None => Some(u32::from(opcode)),
            Some(_) => None,
        }
    }

    fn adapted(&mut self) {
        // It comes again.
        self.recording.steps.pop();
        self.recording.units.pop();
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

    fn specializes(&mut self, ip: *const u32) -> bool {
        // Where several kinds of operands come by, a trace has the form for those that it sees.
        let again = self.specialized == ip || self.general == ip;
        self.specialized = ip;
        !again
    }

    fn raised(&mut self) {
        self.why = Some(Why::Raised);
        self.recording.raise();
    }
}

/// Whether one of the words on top of the operands is a float that is an object.
///
/// # Safety
/// That many words are below `sp`.
unsafe fn sees_boxed_float(sp: *const Word, depth: u16) -> bool {
    // As many as instructions look at whose operands may be floats.
    const LOOKED_AT: usize = 3;
    (1..=LOOKED_AT.min(depth.into())).any(|below| {
        // SAFETY: the caller's guarantee; a reference among the operands is live.
        unsafe { is_boxed_float(*sp.sub(below)) }
    })
}

/// Which words that an instruction looks at are counted references.
///
/// # Safety
/// The frame is live, and that many words are below `sp`.
pub unsafe fn sees_counted(frame: *mut Frame, oparg: u32, sp: *const Word, depth: u16) -> Counted {
    // SAFETY: the caller's guarantee; the local is one of the frame's.
    unsafe {
        let has_local = oparg < (*(*frame).code).local_count;
        let local = has_local && (*Frame::local(frame, oparg as usize)).is_owned();
        let operands = 1..=depth.min(Counted::OPERANDS);
        let bits = operands
            .filter(|&below| (*sp.sub(below.into())).is_owned())
            .fold(u8::from(local), |bits, below| bits | 1 << below);
        Counted(bits)
    }
}

impl Recording {
    /// The last instruction has raised: the trace has it, and goes on behind it should it not raise.
    fn raise(&mut self) {
        let Some(last) = self.steps.last_mut() else {
            return;
        };
        let site = last.site;
        let ends = ENDINGS[usize::from(site.opcode)];
        let mut ends = ends.iter().copied();
        let Some(ending) = ends.find(|end| matches!(end, Ending::Next | Ending::Raise)) else {
            return;
        };
        last.site.ending = ending;
        let mut behind = *last;
        let opcode = Opcode::of_unit(site.opcode.into()).0;
        let change = opcode.stack_effect(site.oparg, false);
        behind.depth = u16::try_from(i64::from(last.depth) + change).unwrap_or(0);
        behind.site.ip = site.ip.wrapping_add(site.units.into());
        self.steps.push(behind);
        self.units.push(Box::default());
    }

    /// Keeps what a trace has to know of a function while it is made; answers with where that is. What the function alone keeps
    /// alive may go when the program lets go of it.
    ///
    /// # Safety
    /// The function is live.
    unsafe fn keep(&mut self, function: *const Function) -> usize {
        // SAFETY: the caller's guarantee.
        let found = unsafe { &*function };
        let holds = [
            &found.closure,
            &found.defaults,
            &found.keyword_defaults,
            &found.dict,
        ];
        if holds.iter().all(|slot| slot.get().is_none()) {
            self.kept.push(found.value());
            return function as usize;
        }
        let parts = [&found.code, &found.globals, &found.builtins];
        self.kept.extend(parts.iter().filter_map(|slot| slot.get()));
        // SAFETY: the bytes of a live function; nothing counts on the copy.
        let copy: Box<MaybeUninit<Function>> =
            Box::new(unsafe { function.cast::<MaybeUninit<Function>>().read() });
        let address = copy.as_ptr() as usize;
        self.copies.push(copy);
        address
    }
}

impl Tape<'_> {
    /// What ends the recording before an instruction.
    fn meets(&mut self, step: &Recorded) -> Option<Why> {
        let ip = step.site.ip;
        if ip == self.start.1 {
            return Some(Why::Recursion);
        }
        match self.beginnings.get(&(ip as usize)) {
            Some(Beginning::Loop) => return Some(Why::Executor),
            Some(Beginning::Function) => {
                let steps = &self.recording.steps;
                let runs = |frame: &&usize| {
                    let mut of_frame = steps.iter().filter(|other| other.frame == **frame);
                    of_frame.any(|other| other.site.code == step.site.code)
                };
                let frames = self.frames.iter().filter(|frame| **frame != step.frame);
                if frames.clone().any(|frame| runs(&frame)) {
                    return Some(Why::Executor);
                }
            }
            None => {}
        }
        let last = self.recording.steps.last()?;
        if last.frame == step.frame && ip < last.site.ip && last.site.code == step.site.code {
            let round = (step.frame, ip);
            self.rounds.push(round);
            let rounds = self.rounds.iter().filter(|other| **other == round).count();
            if rounds >= self.limits.rounds {
                return Some(Why::InnerLoop);
            }
        }
        None
    }

    fn limit(&self) -> Option<Why> {
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
        // SAFETY: the caller is live, and waits at an instruction.
        if found.is_some_and(|way| unsafe { !goes_on_behind(last, way, ip) }) {
            self.why = Some(Why::Raised);
            return;
        }
        match found {
            Some(ending) => last.site.ending = ending,
            None => self.why = Some(Why::NotLifted),
        }
    }

    /// Keeps the trace's frames; the outermost one's caller may become the outermost one.
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
            return;
        }
        self.returns += 1;
        if address != self.outer || self.returns > self.limits.returns {
            self.why = Some(Why::Returned);
            return;
        }
        self.frames = vec![address];
        self.outer = previous;
    }
}

/// Whether a frame that is left leads to `ip`, as it does unless leaving it raised an exception.
///
/// # Safety
/// The caller that the step knows is live.
unsafe fn goes_on_behind(step: &Recorded, way: Ending, ip: *const u32) -> bool {
    if !matches!(way, Ending::Pop | Ending::Suspend) || step.back.ip.is_null() {
        return true;
    }
    let mut units = usize::from(step.back.units);
    if way == Ending::Pop && step.flags & GENERATOR != 0 {
        // SAFETY: the caller waits at an instruction that jumps when the generator returns.
        units += (unsafe { *step.back.ip } >> OPCODE_BITS) as usize;
    }
    step.back.ip.wrapping_add(units) == ip
}

/// Where the running frame's caller waits, for an instruction that may leave the frame.
///
/// # Safety
/// The frame is live.
unsafe fn back(frame: *mut Frame, ends: &[Ending]) -> Back {
    // SAFETY: the caller's guarantee; so are the frames that wait for it.
    unsafe {
        let previous = (*frame).previous;
        if previous.is_null()
            || !ends
                .iter()
                .any(|end| matches!(end, Ending::Pop | Ending::Suspend))
        {
            return Back::default();
        }
        Back {
            ip: (*previous).ip,
            units: (*previous).return_offset as u16,
            depth: (*previous).depth as u16,
        }
    }
}
