//! The loop that runs linear code, and the way out of it.

use std::mem::MaybeUninit;
use std::ops::AddAssign;
use std::rc::Rc;

use copperplate_core::code::Code;
use copperplate_core::frame::Frame;
use copperplate_core::heap::BeforeCode;
use copperplate_core::{Object, Thread, Value, Word, float, heap, types};
use smallvec::SmallVec;

use super::lower::{At, How, Make, Put, State};
use super::{Executor, MicroOps, Outcome};
use crate::ir::SnapId;

/// How an executor was left.
#[derive(Debug)]
pub struct Left {
    /// The frame to go on in, with its whole state in memory; null: `thread.result` goes to native code.
    pub frame: *mut Frame,
    /// The executor and the exit it was left by, or the state that an exception found; `None` when the executor has gone.
    pub exit: Option<(Rc<Executor>, SnapId)>,
    /// By an exception: the frame, if there is one, is at the handler.
    pub raised: bool,
    /// Recorded instructions that were run in the executors before the last one, and in rounds of loops that led to another.
    pub passed: u64,
}

/// Ways through executors from the entry from tier 1 until one was left for good.
#[derive(Clone, Copy, Default, Debug)]
pub struct Runs {
    /// How often one was entered, but for what the printed executor goes on with.
    pub count: u32,
    /// Recorded instructions that were run, as far as is known.
    pub length: u64,
    /// Micro-ops and primitives that the printed executor ran, and [`ENTRY`] for each activation.
    pub operations: u64,
}

impl AddAssign for Runs {
    fn add_assign(&mut self, other: Runs) {
        self.count += other.count;
        self.length += other.length;
        self.operations += other.operations;
    }
}

/// Operations that take as long as entering and leaving an activation of the printed executor does: the state goes through memory.
const ENTRY: u64 = 16;

/// After so many operations of micro-ops it is looked at whether they are worth it, however few the entries from tier 1 were.
pub const MANY: u64 = 1 << 18;

/// Runs an executor, and those that its exits lead to, until one is left for good.
///
/// # Safety
/// The thread's frame is at the executor's start, with its whole state in memory, and the executor is valid.
pub unsafe fn enter<M: MicroOps>(
    thread: *mut Thread,
    executor: &Rc<Executor>,
    runs: &mut Runs,
) -> Left {
    let mut executor = Rc::clone(executor);
    runs.count += 1;
    loop {
        executor.entered.set(executor.entered.get() + 1);
        // SAFETY: the caller's guarantee; a bridge begins where the exit left the frame.
        let left = unsafe {
            match executor.native() {
                Some(native) => native.run(thread),
                None => {
                    let before = (executor.rounds.get(), executor.ran.get());
                    let (frame, exit, raised) = activate::<M>(thread, &executor);
                    let rounds = executor.rounds.get() - before.0;
                    runs.operations += executor.ran.get() - before.1 + ENTRY;
                    let exit = Some((Rc::clone(&executor), exit));
                    Left {
                        frame,
                        exit,
                        raised,
                        passed: rounds * u64::from(executor.steps.get()),
                    }
                }
            }
        };
        let Some((last, exit)) = &left.exit else {
            return left;
        };
        let way = last.exit(*exit);
        runs.length += left.passed + last.length(*exit);
        way.taken();
        if left.raised {
            // One entry may lead through any number of exceptions.
            let goes_on = !left.frame.is_null() && runs.operations < MANY;
            // SAFETY: the thread is the running one.
            let next = goes_on.then(|| way.handler(unsafe { &*thread })).flatten();
            let Some(next) = next else {
                return left;
            };
            executor = next;
            continue;
        }
        // SAFETY: an exit leaves a frame to go on in.
        let Some(next) = way.bridge(unsafe { (*left.frame).ip }) else {
            return left;
        };
        if let Some(native) = last.native() {
            // As dear as an entry from tier 1. What the printed executor goes on with costs operations.
            runs.count += 1;
            native.connect(*exit, &next);
        }
        executor = next;
    }
}

/// Answers with the frame to go on in, the exit, or the state that an exception found, and whether there was one.
unsafe fn activate<M: MicroOps>(
    thread: *mut Thread,
    executor: &Executor,
) -> (*mut Frame, SnapId, bool) {
    // It may run already; those that are done leave it the registers that they had.
    let mut file = executor.file.take();
    if file.capacity() == 0 {
        let code = executor.code();
        let constants = code.constants.iter();
        file.reserve_exact(code.registers);
        file.extend(constants.map(|bits| MaybeUninit::new(*bits)));
    }
    // SAFETY: there is room for all registers; constants are there, and others are written before they are read.
    let left = unsafe { run::<M>(thread, executor, file.as_mut_ptr().cast()) };
    executor.file.replace(file);
    left
}

/// The values of an activation, by the numbers that states name them with.
pub trait Values: Copy {
    /// The bits of a value.
    ///
    /// # Safety
    /// The value has been computed.
    unsafe fn get(self, register: u32) -> u64;

    /// The value as a word.
    ///
    /// # Safety
    /// As for [`Values::get`].
    unsafe fn word(self, register: u32) -> Word {
        // SAFETY: the caller's guarantee.
        Word(unsafe { self.get(register) })
    }

    /// The address of a slot.
    ///
    /// # Safety
    /// The value is a frame, and the displacement one of its slots.
    unsafe fn slot(self, at: At) -> *mut Word {
        // SAFETY: the caller's guarantee.
        unsafe { (self.get(at.frame) as *mut Word).offset(at.words as isize) }
    }
}

/// The registers of one activation.
#[derive(Clone, Copy)]
struct Registers(*mut u64);

impl Values for Registers {
    unsafe fn get(self, register: u32) -> u64 {
        // SAFETY: registers are numbered below the file's length.
        unsafe { *self.0.add(register as usize) }
    }
}

/// Runs steps until one says more than that the next one is next. Each of a block's first steps is called from a place of its own:
/// a processor foresees by the place where an indirect call leads, and steps of one block follow each other again and again.
macro_rules! steps {
    ($thread:ident, $file:ident, $at:ident) => {
        steps!($thread, $file, $at:
            0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
            32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63)
    };
    ($thread:ident, $file:ident, $at:ident: $($place:literal)*) => {
        'steps: loop {
            $({
                const _: u32 = $place;
                let step = &*$at;
                let outcome = (step.run)($thread, $file, step.operands);
                if outcome != Outcome::Next {
                    break 'steps outcome;
                }
                $at = $at.add(1);
            })*
        }
    };
}

unsafe fn run<M: MicroOps>(
    thread: *mut Thread,
    executor: &Executor,
    file: *mut u64,
) -> (*mut Frame, SnapId, bool) {
    let code = executor.code();
    let registers = Registers(file);
    let (mut rounds, mut ran) = (0, 0);
    let mut shown: SmallVec<[Word; 4]> = SmallVec::new();
    let first = code.steps.as_ptr();
    let (mut at, mut round_start) = (first, first);
    // SAFETY: traces are valid, which the verifier sees to in debug builds; frames are complete where it leaves.
    unsafe {
        file.add(code.frame as usize).write((*thread).frame as u64);
        let left = loop {
            let outcome = steps!(thread, file, at);
            let step = &*at;
            match outcome {
                Outcome::Jump => {
                    rounds += u64::from(step.state);
                    ran += at.offset_from(round_start) as u64 + 1;
                    at = first.add(step.exit as usize);
                    round_start = at;
                    continue;
                }
                Outcome::Exit => {
                    hide(&mut shown);
                    let state = code.states.get_unchecked(step.exit as usize);
                    replay::<M>(thread, registers, state);
                    break ((*thread).frame, SnapId(step.exit), false);
                }
                Outcome::Free => {
                    let state = code.states.get_unchecked(step.state as usize);
                    free(registers, || state, registers.word(*step.operands).object());
                }
                Outcome::Show => {
                    let state = code.states.get_unchecked(step.state as usize);
                    shown = show(registers, &state.shown);
                }
                Outcome::Hide => hide(&mut shown),
                Outcome::Raise => {
                    hide(&mut shown);
                    let state = code.states.get_unchecked(step.state as usize);
                    replay::<M>(thread, registers, state);
                    break (M::unwind(thread), SnapId(step.state), true);
                }
                Outcome::Next => {}
            }
            at = at.add(1);
        };
        ran += at.offset_from(round_start) as u64 + 1;
        executor.rounds.set(executor.rounds.get() + rounds);
        executor.ran.set(executor.ran.get() + ran);
        left
    }
}

/// Gives back the boxes that only slots had.
fn hide(shown: &mut SmallVec<[Word; 4]>) {
    for word in shown.drain(..) {
        // SAFETY: nobody else has them, and what runs Python code is over.
        unsafe { word.close() };
    }
}

/// Stores where a frame waits for the one that it calls.
///
/// # Safety
/// The frame is live.
#[inline(always)]
pub(super) unsafe fn wait(caller: *mut Frame, ip: *const u32, units: u16, depth: u16) {
    // SAFETY: the caller's guarantee.
    unsafe {
        (*caller).ip = ip;
        (*caller).return_offset = u32::from(units);
        (*caller).depth = u32::from(depth);
    }
}

/// Writes the header of the frame of a call.
///
/// # Safety
/// The caller's frame is live, and its stack has room for the other.
#[inline(always)]
pub(super) unsafe fn new_frame(
    caller: *mut Frame,
    callee: *mut Frame,
    code: *const Code,
    function: Word,
) {
    // SAFETY: the caller's guarantee.
    unsafe {
        let (units, recursion) = ((*code).units.as_ptr(), (*caller).recursion + 1);
        callee.write(Frame::starting(code, units, function, caller, recursion));
    }
}

/// Stores where the running frame is, for whoever looks.
#[inline(always)]
unsafe fn sync(registers: impl Values, state: &State) {
    if !state.ip.is_null() {
        // SAFETY: the place is the running frame's.
        unsafe {
            let frame = registers.slot(state.frame).cast::<Frame>();
            (*frame).ip = state.from;
            (*frame).depth = state.depth;
        }
    }
}

/// The words that a state makes on the way.
struct Restoring<V> {
    registers: V,
    /// Boxes by the registers of their numbers: two slots with one float have one object.
    boxes: SmallVec<[(u32, Word); 4]>,
    /// Objects, and whether somebody has their first reference.
    made: SmallVec<[(Word, bool); 2]>,
}

impl<V: Values> Restoring<V> {
    /// The word that somebody gets.
    unsafe fn word(&mut self, how: How, register: u32) -> Word {
        // SAFETY: the state belongs to the running code.
        unsafe {
            match how {
                How::Take => self.registers.word(register),
                How::Dup => self.registers.word(register).dup(),
                How::Borrowed => self.registers.word(register).lent(),
                How::Bool => boolean(self.registers.get(register) != 0),
                How::Raw => Word(self.registers.get(register)),
                How::Made => {
                    let (word, given) = &mut self.made[register as usize];
                    if std::mem::replace(given, true) {
                        word.dup()
                    } else {
                        *word
                    }
                }
                How::Lent => self.made[register as usize].0.lent(),
                How::Box => match self.boxes.iter().find(|(other, _)| *other == register) {
                    Some((_, word)) => word.dup(),
                    None => {
                        let word = boxed(f64::from_bits(self.registers.get(register)));
                        self.boxes.push((register, word));
                        word
                    }
                },
            }
        }
    }

    /// Makes an object of what it takes over.
    unsafe fn make<M: MicroOps>(&mut self, thread: *mut Thread, make: &Make) {
        let mut file: SmallVec<[u64; 8]> = SmallVec::new();
        // SAFETY: an op that makes does nothing else: its operands come first, its result behind them.
        unsafe {
            for &(how, register) in &make.args {
                file.push(self.word(how, register).0);
            }
            file.push(0);
            let operands: SmallVec<[u32; 8]> = (0..file.len() as u32).collect();
            M::execute(make.op, thread, file.as_mut_ptr(), operands.as_ptr());
        }
        self.made.push((Word(file[make.args.len()]), false));
    }
}

/// Makes memory what a state says, and its frame the running one.
///
/// # Safety
/// The state is the running code's, and the values it names have been computed.
pub unsafe fn replay<M: MicroOps>(thread: *mut Thread, registers: impl Values, state: &State) {
    // SAFETY: the state belongs to the running code, and its values are in registers, not in slots.
    unsafe {
        for frame in &state.frames {
            let caller = registers.slot(frame.caller).cast::<Frame>();
            let callee = registers.slot(frame.callee).cast::<Frame>();
            wait(caller, frame.ip, frame.units, frame.depth);
            new_frame(caller, callee, frame.code, Word::NULL);
        }
        let mut restoring = Restoring {
            registers,
            boxes: SmallVec::new(),
            made: SmallVec::new(),
        };
        for make in &state.makes {
            restoring.make::<M>(thread, make);
        }
        for put in &state.puts {
            *registers.slot(put.at) = restoring.word(put.how, put.register);
        }
        (*thread).frame = registers.slot(state.frame).cast::<Frame>();
        sync(registers, state);
        for register in &state.close {
            registers.word(*register).close();
        }
        if state.from != state.ip {
            (*(*thread).frame).ip = state.ip;
        }
    }
}

/// Frees an object while values are in registers: slots show them, without their references, if that runs Python code.
///
/// # Safety
/// As for [`replay`]; the object's last reference is gone.
#[inline]
pub unsafe fn free<'a, V: Values>(
    registers: V,
    state: impl Fn() -> &'a State,
    object: *mut Object,
) {
    /// Most of what goes runs no code: then nobody asks for the state, and there is nothing to clear away.
    struct Showing<V, S> {
        registers: V,
        state: S,
        boxes: Option<Box<[Word]>>,
    }

    impl<'a, V: Values, S: Fn() -> &'a State> BeforeCode for Showing<V, S> {
        fn before_code(&mut self) {
            let state = (self.state)();
            // SAFETY: the caller's guarantee: registers hold what the state names.
            unsafe {
                self.boxes = Some(show(self.registers, &state.puts).as_slice().into());
                sync(self.registers, state);
            }
        }
    }

    let mut showing = Showing {
        registers,
        state,
        boxes: None,
    };
    // SAFETY: the last count of the object is gone.
    unsafe {
        heap::dispose_after(object, &mut showing);
        if let Some(boxes) = showing.boxes {
            close_all(boxes);
        }
    }
}

/// # Safety
/// The words are the caller's, who gives them away.
#[cold]
#[inline(never)]
unsafe fn close_all(words: Box<[Word]>) {
    for word in words {
        // SAFETY: as above.
        unsafe { word.close() };
    }
}

/// Slots show the values in registers, without their references; answers with the boxes that only slots have.
///
/// # Safety
/// As for [`replay`].
pub unsafe fn show(registers: impl Values, puts: &[Put]) -> SmallVec<[Word; 4]> {
    let mut boxes = SmallVec::new();
    // SAFETY: registers hold what the puts name.
    unsafe {
        for put in puts {
            let word = match put.how {
                How::Box => {
                    let word = boxed(f64::from_bits(registers.get(put.register)));
                    boxes.push(word);
                    word
                }
                How::Bool => boolean(registers.get(put.register) != 0),
                // Only exits make objects.
                How::Made | How::Lent => continue,
                _ => registers.word(put.register),
            };
            *registers.slot(put.at) = word.lent();
        }
    }
    boxes
}

pub(super) fn boxed(value: f64) -> Word {
    match Word::from_float(value) {
        Some(word) => word,
        None => Value::into_word(float::from_f64(value)),
    }
}

pub(super) fn boolean(value: bool) -> Word {
    let object = if value {
        &raw const types::TRUE
    } else {
        &raw const types::FALSE
    };
    Word::unowned(object.cast())
}
