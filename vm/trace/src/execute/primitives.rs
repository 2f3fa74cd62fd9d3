//! Steps that are no micro-ops, as functions of the same form.
//!
//! Each takes registers that hold what the operation takes, and operands as lowering has laid them out: the numbers of registers,
//! inputs first, displacements, counts, and addresses in two halves.

use copperplate_core::code::Code;
use copperplate_core::frame::Frame;
use copperplate_core::generator::Generator;
use copperplate_core::{Thread, Word, float};

use super::Outcome;
use super::run::{boolean, boxed, new_frame, wait};

/// What a step finds.
#[derive(Clone, Copy)]
struct Operands {
    registers: *mut u64,
    operands: *const u32,
}

// SAFETY, of all that follows: lowering gives each primitive as many operands as it asks for, and the verifier sees to it that
// registers hold what they should.
impl Operands {
    unsafe fn number(self, at: usize) -> u32 {
        // SAFETY: see above.
        unsafe { *self.operands.add(at) }
    }

    unsafe fn get(self, at: usize) -> u64 {
        // SAFETY: see above.
        unsafe { *self.registers.add(self.number(at) as usize) }
    }

    unsafe fn set(self, at: usize, bits: u64) {
        // SAFETY: see above.
        unsafe { *self.registers.add(self.number(at) as usize) = bits };
    }

    unsafe fn word(self, at: usize) -> Word {
        // SAFETY: see above.
        Word(unsafe { self.get(at) })
    }

    unsafe fn frame(self, at: usize) -> *mut Frame {
        // SAFETY: see above.
        unsafe { self.get(at) as *mut Frame }
    }

    /// The address of a slot: a frame, and so many words from there.
    unsafe fn slot(self, at: usize) -> *mut Word {
        // SAFETY: see above.
        unsafe {
            let words = self.number(at + 1) as i32;
            self.frame(at).cast::<Word>().offset(words as isize)
        }
    }

    unsafe fn address<T>(self, at: usize) -> *const T {
        // SAFETY: see above.
        unsafe { self.operands.add(at).cast::<*const T>().read_unaligned() }
    }
}

macro_rules! primitives {
    ($($(#[$about:meta])* $name:ident($thread:ident, $at:ident) $body:block)*) => {$(
        $(#[$about])*
        ///
        /// # Safety
        /// Operands and registers are what the operation takes.
        pub unsafe fn $name($thread: *mut Thread, registers: *mut u64, operands: *const u32) -> Outcome {
            let $at = Operands { registers, operands };
            // SAFETY: the caller's guarantee.
            unsafe { $body }
            Outcome::Next
        }
    )*};
}

primitives! {
    /// `from, to`
    dup(_thread, at) { at.set(1, at.word(0).dup().0); }
    /// `from, to`
    own(_thread, at) { at.set(1, at.word(0).own().0); }
    /// `word`
    close(_thread, at) {
        let word = at.word(0);
        if word.is_owned() && (*word.object()).uncount() == 0 {
            return Outcome::Free;
        }
    }
    /// `from, to`
    copy(_thread, at) { at.set(1, at.get(0)); }
    /// `from, to`
    box_float(_thread, at) { at.set(1, boxed(f64::from_bits(at.get(0))).0); }
    /// `from, to`
    unbox_float(_thread, at) {
        let word = at.word(0);
        let value = if word.is_float() {
            word.float()
        } else {
            (*word.object().cast::<float::Float>()).value
        };
        at.set(1, value.to_bits());
    }
    /// `from, to`
    flag_of(_thread, at) { at.set(1, u64::from(at.get(0) == boolean(true).0)); }
    /// `from, to`
    bool_of(_thread, at) { at.set(1, boolean(at.get(0) != 0).0); }
    /// `word`
    guard_immediate(_thread, at) {
        if !at.word(0).is_float() {
            return Outcome::Exit;
        }
    }
    /// `word`
    guard_counted(_thread, at) {
        if !at.word(0).is_owned() {
            return Outcome::Exit;
        }
    }
    /// `flag`
    guard_true(_thread, at) {
        if at.get(0) == 0 {
            return Outcome::Exit;
        }
    }
    /// `flag`
    guard_false(_thread, at) {
        if at.get(0) != 0 {
            return Outcome::Exit;
        }
    }
    /// `left, right`
    guard_equal(_thread, at) {
        if at.get(0) != at.get(1) {
            return Outcome::Exit;
        }
    }
    /// `frame, flags`
    guard_flags(_thread, at) {
        if (*at.frame(0)).flags != at.number(1) {
            return Outcome::Exit;
        }
    }
    /// `slot (2), to`
    load(_thread, at) { at.set(2, (*at.slot(0)).0); }
    /// `slot (2), from`
    store(_thread, at) { *at.slot(0) = at.word(2); }
    /// `slot (2), from`
    lend(_thread, at) { *at.slot(0) = at.word(2).lent(); }
    /// `slot (2), to`
    address(_thread, at) { at.set(2, at.slot(0) as u64); }
    /// `caller, ip (2), units, depth, callee`
    enter_frame(thread, at) {
        wait(at.frame(0), at.address(1), at.number(3) as u16, at.number(4) as u16);
        (*thread).frame = at.frame(5);
    }
    /// `caller, ip (2), units, depth, code (2), function, words, to`: the callee's frame is so many words from its caller's
    make_frame(thread, at) {
        let caller = at.frame(0);
        wait(caller, at.address(1), at.number(3) as u16, at.number(4) as u16);
        let words = at.number(8) as i32;
        let callee = caller.cast::<Word>().offset(words as isize).cast::<Frame>();
        new_frame(caller, callee, at.address::<Code>(5), at.word(7).lent());
        (*thread).frame = callee;
        at.set(9, callee as u64);
    }
    /// `caller`
    leave_frame(thread, at) { (*thread).frame = at.frame(0); }
    /// `frame, to`
    frame_code(_thread, at) { at.set(1, (*at.frame(0)).code as u64); }
    /// `frame, to`
    frame_ip(_thread, at) { at.set(1, (*at.frame(0)).ip as u64); }
    /// `frame, to`
    frame_previous(_thread, at) { at.set(1, (*at.frame(0)).previous as u64); }
    /// `frame, flags`
    set_flags(_thread, at) { (*at.frame(0)).flags |= at.number(1); }
    /// `frame, from`
    push_operand(_thread, at) {
        let frame = at.frame(0);
        let operand = Frame::operands(frame).add((*frame).depth as usize);
        operand.write(at.word(1));
        (*frame).depth += 1;
    }
    /// `frame, state`: of the generator whose frame it is
    set_state(_thread, at) { Generator::of_frame(at.frame(0)).state.set(at.number(1)); }
    /// Nothing.
    leave_generator(thread, _at) { Generator::leave_frame(&mut *thread); }
    /// `address (2)`
    check_valid(_thread, at) {
        if !*at.address::<bool>(0) {
            return Outcome::Exit;
        }
    }
    /// `frame as a slot (2), ip (2), depth`
    sync(_thread, at) {
        let frame = at.slot(0).cast::<Frame>();
        (*frame).ip = at.address(2);
        (*frame).depth = at.number(4);
    }
}

macro_rules! ends {
    ($($name:ident $outcome:ident)*) => {$(
        /// Takes nothing: the loop does what it says.
        pub fn $name(_: *mut Thread, _: *mut u64, _: *const u32) -> Outcome {
            Outcome::$outcome
        }
    )*};
}

ends! { show Show hide Hide jump Jump exit Exit }
