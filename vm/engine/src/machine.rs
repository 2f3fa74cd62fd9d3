//! What the printed match loop stands on: words, frames, caches and the adaptive counter. See ARCHITECTURE.md, Frames.

use copperplate_core::class::Type;
use copperplate_core::code::Code;
use copperplate_core::frame::{DISCARD, Frame, GENERATOR, HEADER_WORDS, ITERATED, LEFT};
use copperplate_core::function::Function;
use copperplate_core::generator::{Generator, RUNNING};
use copperplate_core::{Object, Thread, Word, float, heap, types};

/// Sees every instruction before it runs, and can stop the loop there.
pub trait Recorder {
    /// Whether the recorder is called at all; where it is false the calls cost nothing.
    const ENABLED: bool;

    /// Whether [`Recorder::way`] is called.
    const WAYS: bool = false;

    /// The instruction at `ip` is about to run in `frame`, with the operands below `sp`. All are live; the frame's own `ip` and
    /// `depth` are older. Answers with the opcode to run it under: its own, or for a super-instruction that of the first
    /// component. `None` stops before it.
    fn instruction(
        &mut self,
        thread: *mut Thread,
        frame: *mut Frame,
        ip: *const u32,
        sp: *const Word,
    ) -> Option<u32>;

    /// The running instruction may have another form now, and begins again.
    fn adapted(&mut self);

    /// The instruction at `ip` left its specialization and runs as `generic` now.
    fn left(&mut self, ip: *const u32, generic: u32);

    /// Whether the instruction at `ip`, a family's generic form, is to be specialized for the operands at hand, whatever it did before.
    #[inline(always)]
    fn specializes(&mut self, _ip: *const u32) -> bool {
        false
    }

    /// The running instruction has raised an exception.
    fn raised(&mut self);

    /// An instruction run as `opcode` takes this one of the ways that it can end in (`generator::sites` numbers them), at the
    /// component that `ip` points to.
    #[inline(always)]
    fn way(&mut self, _ip: *const u32, _opcode: u32, _way: u32) {}
}

/// Records nothing.
pub struct NoRecorder;

impl Recorder for NoRecorder {
    const ENABLED: bool = false;

    #[inline(always)]
    fn instruction(
        &mut self,
        _: *mut Thread,
        _: *mut Frame,
        _: *const u32,
        _: *const Word,
    ) -> Option<u32> {
        None
    }

    #[inline(always)]
    fn adapted(&mut self) {}

    #[inline(always)]
    fn left(&mut self, _: *const u32, _: u32) {}

    #[inline(always)]
    fn raised(&mut self) {}
}

/// The number of the planted mistake that the match loop makes; none is made when there is no such mistake.
#[cfg(feature = "mistakes")]
pub static MISTAKE: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(u32::MAX);

/// Whether the match loop came by a planted mistake, for each.
#[cfg(feature = "mistakes")]
pub static ASKED: [std::sync::atomic::AtomicBool; crate::MISTAKES.len()] =
    [const { std::sync::atomic::AtomicBool::new(false) }; crate::MISTAKES.len()];

/// Whether a mistake is made.
#[cfg(feature = "mistakes")]
#[inline(always)]
pub fn mistake(number: u32) -> bool {
    ASKED[number as usize].store(true, std::sync::atomic::Ordering::Relaxed);
    MISTAKE.load(std::sync::atomic::Ordering::Relaxed) == number
}

// Every function below is called by printed code alone, with the machine's own registers: a live thread, its running frame,
// `ip` inside that frame's code and `sp` inside its operands.

/// `ip` and `sp` of a frame whose whole state is in memory; it becomes the running one.
#[inline(always)]
pub unsafe fn enter(thread: *mut Thread, frame: *mut Frame) -> (*mut u32, *mut Word) {
    // SAFETY: the frame is complete.
    unsafe {
        (*thread).frame = frame;
        (
            (*frame).ip.cast_mut(),
            Frame::operands(frame).add((*frame).depth as usize),
        )
    }
}

/// As [`enter`], for a caller whose callee has returned: behind its call.
#[inline(always)]
pub unsafe fn go_on(thread: *mut Thread, frame: *mut Frame) -> (*mut u32, *mut Word) {
    // SAFETY: the frame stored its state when it called.
    unsafe {
        let (ip, sp) = enter(thread, frame);
        (ip.add((*frame).return_offset as usize), sp)
    }
}

/// Stores the registers in the frame.
#[inline(always)]
pub unsafe fn sync(frame: *mut Frame, ip: *const u32, sp: *const Word) {
    // SAFETY: `sp` points into the frame's operands.
    unsafe {
        (*frame).ip = ip;
        (*frame).depth = sp.offset_from(Frame::operands(frame)) as u32;
    }
}

/// Stores the state of a frame that another one is entered from, by an instruction of `units` units.
#[inline(always)]
pub unsafe fn leave_for(frame: *mut Frame, ip: *const u32, sp: *const Word, units: u32) {
    // SAFETY: as for `sync`.
    unsafe {
        sync(frame, ip, sp);
        (*frame).return_offset = units;
    }
}

#[inline(always)]
pub unsafe fn local(frame: *mut Frame, distance: u32) -> *mut Word {
    // SAFETY: locals end where the frame begins.
    unsafe { frame.cast::<Word>().sub(distance as usize + 1) }
}

#[inline(always)]
pub unsafe fn constant(frame: *mut Frame, index: u32) -> Word {
    // SAFETY: operands are in range, by the assembler.
    unsafe {
        *(*(*frame).code)
            .constants
            .as_mut_ptr()
            .cast::<Word>()
            .add(index as usize)
    }
}

#[inline(always)]
pub unsafe fn name(frame: *mut Frame, index: u32) -> Word {
    // SAFETY: operands are in range, by the assembler.
    unsafe {
        *(*(*frame).code)
            .names
            .as_mut_ptr()
            .cast::<Word>()
            .add(index as usize)
    }
}

/// Reads a cache field, `offset` bytes behind the instruction's first unit.
#[inline(always)]
pub unsafe fn cache<T>(ip: *const u32, offset: usize) -> T {
    // SAFETY: caches follow their instruction, and hold plain data.
    unsafe { ip.add(1).byte_add(offset).cast::<T>().read_unaligned() }
}

/// Writes a cache field.
#[inline(always)]
pub unsafe fn set_cache<T>(ip: *mut u32, offset: usize, value: T) {
    // SAFETY: as for `cache`.
    unsafe {
        ip.add(1)
            .byte_add(offset)
            .cast::<T>()
            .write_unaligned(value)
    }
}

/// Gives a word back; before its object is freed, the frame's state is stored.
#[inline(always)]
pub unsafe fn close(frame: *mut Frame, ip: *const u32, sp: *const Word, word: Word) {
    if word.is_owned() {
        let object = word.object();
        // SAFETY: an owned word keeps its object alive.
        unsafe {
            if (*object).uncount() == 0 {
                free(frame, ip, sp, object);
            }
        }
    }
}

#[cold]
#[inline(never)]
unsafe fn free(frame: *mut Frame, ip: *const u32, sp: *const Word, object: *mut Object) {
    // SAFETY: the last count is gone.
    unsafe {
        sync(frame, ip, sp);
        heap::dispose(object);
    }
}

/// Closes operands from the top down; who looks at the frame meanwhile finds those below.
pub unsafe fn close_slots(frame: *mut Frame, ip: *const u32, first: *mut Word, count: u32) {
    for index in (0..count as usize).rev() {
        // SAFETY: the array has `count` words.
        unsafe {
            let slot = first.add(index);
            close(frame, ip, slot, *slot);
        }
    }
}

pub unsafe fn clear_slots(first: *mut Word, end: *mut Word) {
    // SAFETY: both point into the operands, `end` above `first`.
    unsafe {
        for index in 0..end.offset_from(first) {
            *first.offset(index) = Word::NULL;
        }
    }
}

/// Whether a function that answered null raised.
#[inline(always)]
pub unsafe fn raised(thread: *mut Thread) -> bool {
    // SAFETY: the thread is live.
    unsafe { !(*thread).exception.is_empty() }
}

#[inline(always)]
pub fn none() -> Word {
    Word::unowned((&raw const types::NONE).cast())
}

#[inline(always)]
pub fn boolean(value: bool) -> Word {
    let object = if value {
        &raw const types::TRUE
    } else {
        &raw const types::FALSE
    };
    Word::unowned(object.cast())
}

/// The truth of True or False.
#[inline(always)]
pub fn is_true(word: Word) -> bool {
    word == boolean(true)
}

#[inline(always)]
pub fn is_reference(word: Word) -> bool {
    word.is_reference() && !word.is_null()
}

#[inline(always)]
pub unsafe fn class_of(word: Word) -> *mut Type {
    let class: *const Type = if word.is_reference() {
        // SAFETY: no operand of it is null.
        unsafe { (*word.object()).class() }
    } else if word.is_int() {
        &raw const types::INT
    } else {
        &raw const types::FLOAT
    };
    class.cast_mut()
}

/// A float, of either form and no subclass.
#[inline(always)]
pub unsafe fn is_float(word: Word) -> bool {
    // SAFETY: no operand of it is null.
    word.is_float()
        || (word.is_reference() && unsafe { std::ptr::eq((*word.object()).class(), &types::FLOAT) })
}

/// A float that is an object, as those are that no word has room for. The word may be null.
pub unsafe fn is_boxed_float(word: Word) -> bool {
    // SAFETY: it is not null.
    !word.is_null() && !word.is_float() && unsafe { is_float(word) }
}

#[inline(always)]
pub unsafe fn as_f64(word: Word) -> f64 {
    if word.is_float() {
        return word.float();
    }
    // SAFETY: a float that is no immediate is on the heap.
    unsafe { (*word.object().cast::<float::Float>()).value }
}

#[inline(always)]
pub fn box_float(value: f64) -> Word {
    match Word::from_float(value) {
        Some(word) => word,
        None => float::from_f64(value).into_word(),
    }
}

/// The word as an unowned reference; immediates as they are.
#[inline(always)]
pub fn borrow(word: Word) -> Word {
    word.lent()
}

unsafe fn code_of(function: Word) -> *const Code {
    // SAFETY: the word is a function, and a function's code is a code object.
    unsafe {
        (*function.object().cast::<Function>())
            .code
            .word()
            .object()
            .cast::<Code>()
    }
}

/// Where the first local of a callee goes: arguments become locals in place, except that a generator's frame is no part of
/// the thread's stack.
unsafe fn callee_base(frame: *mut Frame, first: *mut Word) -> *mut Word {
    // SAFETY: the frame is live.
    unsafe {
        if (*frame).flags & GENERATOR != 0 {
            (*frame).stack_top
        } else {
            first
        }
    }
}

/// Whether a frame of `function` with its arguments at `first` fits the stack and the recursion limit.
#[inline]
pub unsafe fn frame_room(
    thread: *mut Thread,
    frame: *mut Frame,
    function: Word,
    first: *mut Word,
) -> bool {
    // SAFETY: the word is a function.
    unsafe {
        let code = code_of(function);
        let words = (*code).local_count as usize + (*code).stack_size as usize + HEADER_WORDS;
        let room = (*thread).stack_end as usize - callee_base(frame, first) as usize;
        words * size_of::<Word>() <= room && (*frame).recursion < (*thread).recursion_limit
    }
}

/// The frame of a call whose first `given` locals are at `first`, and further ones in `more`; there is room for it.
#[inline]
pub unsafe fn new_frame(
    frame: *mut Frame,
    function: Word,
    first: *mut Word,
    given: u32,
    more: &[Word],
) -> *mut Frame {
    // SAFETY: the word is a function, and `frame_room` holds.
    unsafe {
        let base = callee_base(frame, first);
        take_arguments(base, first, given);
        frame_after(frame, function, base, given, more)
    }
}

/// The frame of a call whose first `given` locals are in place, and whose next ones are in `more`.
unsafe fn frame_after(
    frame: *mut Frame,
    function: Word,
    base: *mut Word,
    given: u32,
    more: &[Word],
) -> *mut Frame {
    // SAFETY: as for `new_frame`.
    unsafe {
        for (index, word) in more.iter().enumerate() {
            base.add(given as usize + index).write(*word);
        }
        frame_at(frame, function, base, given + more.len() as u32)
    }
}

/// As [`new_frame`], the first local being `receiver`, which lies right below the `given` further ones at `rest`.
#[inline]
pub unsafe fn new_method_frame(
    frame: *mut Frame,
    function: Word,
    receiver: Word,
    rest: *mut Word,
    given: u32,
    more: &[Word],
) -> *mut Frame {
    // SAFETY: as for `new_frame`.
    unsafe {
        let base = callee_base(frame, rest.sub(1));
        base.write(receiver);
        take_arguments(base.add(1), rest, given);
        frame_after(frame, function, base, given + 1, more)
    }
}

/// Whether a frame of `function` fits above everything that the running frame uses.
#[inline]
pub unsafe fn call_room(thread: *mut Thread, frame: *mut Frame, function: Word) -> bool {
    // SAFETY: the word is a function.
    unsafe { frame_room(thread, frame, function, Frame::free_stack(frame)) }
}

/// The frame of a call with these arguments, which no operands of a call instruction stand for; `call_room` holds.
#[inline]
pub unsafe fn call_frame(frame: *mut Frame, function: Word, arguments: &[Word]) -> *mut Frame {
    // SAFETY: the word is a function, and there is room.
    unsafe { frame_after(frame, function, Frame::free_stack(frame), 0, arguments) }
}

/// Says that nobody wants the result of a frame that is about to be entered.
pub unsafe fn discard(callee: *mut Frame) {
    // SAFETY: the frame is complete.
    unsafe { (*callee).flags |= DISCARD };
}

/// Makes the frame of an unfinished generator ready to go on: for a loop, or for a delegation.
#[inline]
pub unsafe fn generator_frame(
    thread: *mut Thread,
    frame: *mut Frame,
    generator: Word,
    iterated: bool,
) -> *mut Frame {
    // SAFETY: the word is a generator, which the operand stack keeps alive.
    unsafe {
        let generator = &*generator.object().cast::<Generator>();
        let callee = generator.frame.get();
        (*callee).previous = frame;
        (*callee).recursion = (*frame).recursion + 1;
        (*callee).stack_top = Frame::free_stack(frame);
        if iterated {
            (*callee).flags |= ITERATED;
        }
        generator.state.set(RUNNING);
        generator.handled.previous.set((*thread).handled);
        (*thread).handled = &generator.handled;
        callee
    }
}

/// Arguments borrowed for the operand stack are no locals yet.
unsafe fn take_arguments(base: *mut Word, first: *mut Word, given: u32) {
    for index in 0..given as usize {
        // SAFETY: both have room for `given` words.
        unsafe { base.add(index).write((*first.add(index)).own()) };
    }
}

/// The frame whose locals begin at `base`, the first `given` of them set.
unsafe fn frame_at(caller: *mut Frame, function: Word, base: *mut Word, given: u32) -> *mut Frame {
    // SAFETY: as for `new_frame`.
    unsafe {
        let code = code_of(function);
        let locals = (*code).local_count as usize;
        for index in given as usize..locals {
            base.add(index).write(Word::NULL);
        }
        let callee = base.add(locals).cast::<Frame>();
        let (units, recursion) = ((*code).units.as_ptr(), (*caller).recursion + 1);
        callee.write(Frame::starting(code, units, function, caller, recursion));
        callee
    }
}

/// Leaves an ordinary frame: closes what it holds and answers with the caller. `None`: the frame has flags, so that the runtime
/// has to leave it; its state is stored.
#[inline(always)]
pub unsafe fn pop_frame(
    thread: *mut Thread,
    frame: *mut Frame,
    ip: *const u32,
    sp: *const Word,
) -> Option<*mut Frame> {
    // SAFETY: the frame is running and at its end.
    unsafe {
        if (*frame).flags != 0 {
            sync(frame, ip, sp);
            return None;
        }
        (*frame).flags = LEFT;
        let mut slot = frame.cast::<Word>();
        for _ in 0..(*(*frame).code).local_count {
            slot = slot.sub(1);
            let word = slot.replace(Word::NULL);
            close(frame, ip, sp, word);
        }
        let caller = (*frame).previous;
        close(frame, ip, sp, (*frame).function);
        (*thread).frame = caller;
        Some(caller)
    }
}

/// Pushes onto the operands of a frame that is not running.
#[inline(always)]
pub unsafe fn push_operand(frame: *mut Frame, word: Word) {
    // SAFETY: a suspended frame has room for what it is sent.
    unsafe {
        Frame::operands(frame)
            .add((*frame).depth as usize)
            .write(word);
        (*frame).depth += 1;
    }
}

/// Leaves a frame that has flags, with an owned word. Null: `thread.result` goes to native code.
pub unsafe fn leave(thread: *mut Thread, value: Word) -> *mut Frame {
    // SAFETY: the frame's state is stored.
    unsafe { copperplate_objects::runtime::cp_return(thread, value) }
}

/// Suspends a generator's frame, with an owned word.
pub unsafe fn suspend(thread: *mut Thread, value: Word) -> *mut Frame {
    // SAFETY: the frame's state is stored.
    unsafe { copperplate_objects::runtime::cp_yield(thread, value) }
}

/// Finds the handler of the exception that is set.
#[cold]
pub unsafe fn unwind(thread: *mut Thread) -> *mut Frame {
    // SAFETY: the frame's state is stored.
    unsafe { copperplate_objects::runtime::cp_unwind(thread) }
}

/// Steps of a counter: the low 4 bits are the back-off.
const STEP: u16 = 1 << 4;
/// Largest back-off: 4,095 generic runs.
const MAX_BACK_OFF: u16 = 12;

/// Steps the adaptive counter of a generic form; true when it is time to specialize.
#[inline(always)]
pub unsafe fn adapt(ip: *mut u32) -> bool {
    // SAFETY: the counter is a generic form's first cache field.
    unsafe {
        let counter: u16 = cache(ip, 0);
        if counter < STEP {
            return true;
        }
        set_cache(ip, 0, counter - STEP);
        false
    }
}

/// Puts the next try of a specializer off, twice as far as the last one, but no farther than `2^most - 1` runs.
pub unsafe fn put_off(ip: *mut u32, most: u16) {
    // SAFETY: as for `adapt`.
    unsafe {
        let back_off = (cache::<u16>(ip, 0) % STEP + 1).min(most);
        set_cache(ip, 0, ((1 << back_off) - 1) * STEP + back_off);
    }
}

/// Makes the instruction at `ip` the generic form of its family again, which specializes after `2^back_off - 1` runs.
///
/// # Safety
/// `ip` is the first unit of an instruction of the family.
pub unsafe fn generalize(ip: *mut u32, generic: u32, back_off: u16) {
    let mask = (1 << crate::OPCODE_BITS) - 1;
    let back_off = back_off.min(MAX_BACK_OFF);
    // SAFETY: as for `adapt`.
    unsafe {
        *ip = *ip & !mask | generic;
        set_cache(ip, 0, ((1 << back_off) - 1) * STEP + back_off);
    }
}

/// Makes the instruction at `ip` a specialization, until it has left by its exit more than `misses` times.
pub unsafe fn specialize(ip: *mut u32, opcode: u32, misses: u16) {
    let mask = (1 << crate::OPCODE_BITS) - 1;
    // SAFETY: as for `adapt`.
    unsafe {
        *ip = *ip & !mask | opcode;
        set_cache(ip, 0, misses * STEP);
    }
}

/// No code that the assembler made has such an opcode.
#[cold]
pub fn unknown_opcode(opcode: u32) -> ! {
    unreachable!("opcode {opcode} is not in the definitions")
}
