//! The loop that runs linear code, and the way out of it.

use std::mem::MaybeUninit;
use std::rc::Rc;

use copperplate_core::code::Code;
use copperplate_core::frame::Frame;
use copperplate_core::generator::Generator;
use copperplate_core::{Object, Thread, Value, Word, float, heap, types};
use smallvec::SmallVec;

use super::lower::{At, How, Make, NONE, Put, State, Step};
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
    /// Recorded instructions that were run in the executors before the last one.
    pub passed: u64,
}

/// Ways through executors from the entry from tier 1 until one was left for good.
#[derive(Clone, Copy, Default, Debug)]
pub struct Runs {
    /// How often one was entered.
    pub count: u32,
    /// Recorded instructions that were run, as far as is known.
    pub length: u64,
}

/// Registers of small executors lie on the native stack.
const SMALL: usize = 160;

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
    loop {
        executor.entered.set(executor.entered.get() + 1);
        runs.count += 1;
        // SAFETY: the caller's guarantee; a bridge begins where the exit left the frame.
        let left = unsafe {
            match executor.native.get() {
                Some(native) => native.run(thread),
                None => {
                    let (frame, exit, raised) = activate::<M>(thread, &executor);
                    let exit = Some((Rc::clone(&executor), exit));
                    Left {
                        frame,
                        exit,
                        raised,
                        passed: 0,
                    }
                }
            }
        };
        let Some((last, exit)) = &left.exit else {
            return left;
        };
        let way = last.exit(*exit);
        runs.length += left.passed + way.length();
        way.count.set(way.count.get().saturating_add(1));
        // Where an exception leads is not the exit's to know.
        if left.raised {
            return left;
        }
        // SAFETY: an exit leaves a frame to go on in.
        let Some(next) = way.bridge(unsafe { (*left.frame).ip }) else {
            return left;
        };
        if let Some(native) = last.native.get() {
            native.connect(last, *exit, &next);
        }
        executor = next;
    }
}

/// Answers with the frame to go on in, the exit, or the state that an exception found, and whether there was one.
unsafe fn activate<M: MicroOps>(
    thread: *mut Thread,
    executor: &Executor,
) -> (*mut Frame, SnapId, bool) {
    let code = &executor.code;
    if code.registers <= SMALL {
        let mut registers = [MaybeUninit::<u64>::uninit(); SMALL];
        // SAFETY: the array has room for all registers; each is written before it is read.
        unsafe { run::<M>(thread, executor, registers.as_mut_ptr().cast()) }
    } else {
        let mut registers = vec![0u64; code.registers];
        // SAFETY: as above.
        unsafe { run::<M>(thread, executor, registers.as_mut_ptr()) }
    }
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

impl Registers {
    unsafe fn set(self, register: u32, bits: u64) {
        // SAFETY: as for `get`.
        unsafe { *self.0.add(register as usize) = bits };
    }
}

unsafe fn run<M: MicroOps>(
    thread: *mut Thread,
    executor: &Executor,
    file: *mut u64,
) -> (*mut Frame, SnapId, bool) {
    let code = &executor.code;
    let registers = Registers(file);
    let mut at = 0usize;
    let mut rounds = 0u64;
    let mut ran = 0u64;
    let mut round_start = 0usize;
    let mut shown: SmallVec<[Word; 4]> = SmallVec::new();
    // SAFETY: traces are valid, which the verifier sees to in debug builds; frames are complete where it leaves.
    let left = unsafe {
        for &(register, bits) in &code.constants {
            registers.set(register, bits);
        }
        registers.set(code.frame, (*thread).frame as u64);
        'run: {
            let exit = loop {
                let step = code.steps.get_unchecked(at);
                at += 1;
                match *step {
                    Step::Micro {
                        op,
                        operands,
                        exit,
                        state,
                    } => {
                        if state != NONE {
                            let state = code.states.get_unchecked(state as usize);
                            sync(registers, state);
                            if !state.shown.is_empty() {
                                shown = show(registers, &state.shown);
                            }
                        }
                        let operands = code.operands.as_ptr().add(operands as usize);
                        let outcome = M::execute(op, thread, file, operands);
                        for word in shown.drain(..) {
                            word.close();
                        }
                        match outcome {
                            Outcome::Next => {}
                            Outcome::Exit => break exit,
                            Outcome::Raise => {
                                let found = code.states.get_unchecked(state as usize);
                                replay::<M>(thread, registers, found);
                                break 'run (M::unwind(thread), SnapId(state), true);
                            }
                        }
                    }
                    Step::Dup { from, to } => registers.set(to, registers.word(from).dup().0),
                    Step::Own { from, to } => registers.set(to, registers.word(from).own().0),
                    Step::Close { from, state } => {
                        let word = registers.word(from);
                        if word.is_owned() {
                            let object = word.object();
                            if (*object).uncount() == 0 {
                                let state = code.states.get_unchecked(state as usize);
                                free(registers, state, object);
                            }
                        }
                    }
                    Step::Box { from, to } => {
                        registers.set(to, boxed(f64::from_bits(registers.get(from))).0);
                    }
                    Step::Unbox { from, to } => {
                        let word = registers.word(from);
                        let value = if word.is_float() {
                            word.float()
                        } else {
                            (*word.object().cast::<float::Float>()).value
                        };
                        registers.set(to, value.to_bits());
                    }
                    Step::FlagOf { from, to } => {
                        registers.set(to, u64::from(registers.get(from) == boolean(true).0));
                    }
                    Step::BoolOf { from, to } => {
                        registers.set(to, boolean(registers.get(from) != 0).0);
                    }
                    Step::Guard {
                        flag,
                        expected,
                        exit,
                    } => {
                        if (registers.get(flag) != 0) != expected {
                            break exit;
                        }
                    }
                    Step::GuardEqual { left, right, exit } => {
                        if registers.get(left) != registers.get(right) {
                            break exit;
                        }
                    }
                    Step::GuardFlags { frame, flags, exit } => {
                        if (*(registers.get(frame) as *mut Frame)).flags != flags {
                            break exit;
                        }
                    }
                    Step::Load { at, to } => registers.set(to, (*registers.slot(at)).0),
                    Step::Store { at, from } => *registers.slot(at) = registers.word(from),
                    Step::Lend { at, from } => *registers.slot(at) = registers.word(from).lent(),
                    Step::Address { at, to } => registers.set(to, registers.slot(at) as u64),
                    Step::Enter {
                        caller,
                        callee,
                        ip,
                        units,
                        depth,
                    } => {
                        let caller = registers.get(caller) as *mut Frame;
                        wait(caller, ip, units, depth);
                        (*thread).frame = registers.get(callee) as *mut Frame;
                    }
                    Step::Make {
                        caller,
                        function,
                        to,
                        words,
                        code,
                        ip,
                        units,
                        depth,
                    } => {
                        let caller = registers.get(caller) as *mut Frame;
                        wait(caller, ip, units, depth);
                        let callee = caller.cast::<Word>().offset(words as isize);
                        let callee = callee.cast::<Frame>();
                        new_frame(caller, callee, code, registers.word(function).lent());
                        (*thread).frame = callee;
                        registers.set(to, callee as u64);
                    }
                    Step::Leave { caller } => {
                        (*thread).frame = registers.get(caller) as *mut Frame;
                    }
                    Step::FrameCode { frame, to } => {
                        let frame = registers.get(frame) as *mut Frame;
                        registers.set(to, (*frame).code as u64);
                    }
                    Step::FrameIp { frame, to } => {
                        let frame = registers.get(frame) as *mut Frame;
                        registers.set(to, (*frame).ip as u64);
                    }
                    Step::FramePrevious { frame, to } => {
                        let frame = registers.get(frame) as *mut Frame;
                        registers.set(to, (*frame).previous as u64);
                    }
                    Step::SetFlags { frame, flags } => {
                        let frame = registers.get(frame) as *mut Frame;
                        (*frame).flags |= flags;
                    }
                    Step::Push { frame, from } => {
                        let frame = registers.get(frame) as *mut Frame;
                        let operand = Frame::operands(frame).add((*frame).depth as usize);
                        operand.write(registers.word(from));
                        (*frame).depth += 1;
                    }
                    Step::SetState { frame, state } => {
                        let frame = registers.get(frame) as *mut Frame;
                        Generator::of_frame(frame).state.set(state);
                    }
                    Step::LeaveGenerator { state } => {
                        sync(registers, code.states.get_unchecked(state as usize));
                        Generator::leave_frame(&mut *thread);
                    }
                    Step::CheckValid { exit } => {
                        if !executor.valid.get() {
                            break exit;
                        }
                    }
                    Step::Move { from, to } => registers.set(to, registers.get(from)),
                    Step::Jump { target, back } => {
                        rounds += u64::from(back);
                        ran += (at - round_start) as u64;
                        at = target as usize;
                        round_start = at;
                    }
                    Step::Exit { exit } => break exit,
                }
            };
            let state = code.states.get_unchecked(exit as usize);
            replay::<M>(thread, registers, state);
            ((*thread).frame, SnapId(exit), false)
        }
    };
    ran += (at - round_start) as u64;
    executor.rounds.set(executor.rounds.get() + rounds);
    executor.ran.set(executor.ran.get() + ran);
    left
}

/// Stores where a frame waits for the one that it calls.
///
/// # Safety
/// The frame is live.
#[inline(always)]
unsafe fn wait(caller: *mut Frame, ip: *const u32, units: u16, depth: u16) {
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
unsafe fn new_frame(caller: *mut Frame, callee: *mut Frame, code: *const Code, function: Word) {
    // SAFETY: the caller's guarantee.
    unsafe {
        callee.write(Frame {
            code,
            previous: caller,
            ip: (*code).units.as_ptr().cast(),
            function,
            depth: 0,
            recursion: (*caller).recursion + 1,
            flags: 0,
            return_offset: 0,
            continuation: std::ptr::null(),
            stack_top: std::ptr::null_mut(),
        });
    }
}

/// Stores where the running frame is, for whoever looks.
#[inline(always)]
unsafe fn sync(registers: impl Values, state: &State) {
    if !state.ip.is_null() {
        // SAFETY: the place is the running frame's.
        unsafe {
            let frame = registers.slot(state.frame).cast::<Frame>();
            (*frame).ip = state.ip;
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
        const MOST: usize = 8;
        debug_assert!(
            make.args.len() < MOST,
            "an op that makes an object takes little"
        );
        let mut file = [0u64; MOST];
        let operands: [u32; MOST] = std::array::from_fn(|at| at as u32);
        // SAFETY: an op that makes does nothing else: its operands come first, its result behind them.
        unsafe {
            for (place, &(how, register)) in file.iter_mut().zip(&make.args) {
                *place = self.word(how, register).0;
            }
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
    }
}

/// Frees an object while values are in registers: slots show them, without their references, if that runs Python code.
///
/// # Safety
/// As for [`replay`]; the object's last reference is gone.
#[cold]
#[inline(never)]
pub unsafe fn free(registers: impl Values, state: &State, object: *mut Object) {
    // SAFETY: the last count of the object is gone; registers hold what the state names.
    unsafe {
        let mut boxes = SmallVec::new();
        heap::dispose_after(object, &mut || {
            boxes = show(registers, &state.puts);
            sync(registers, state);
        });
        for word in boxes {
            word.close();
        }
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

fn boxed(value: f64) -> Word {
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
