//! What an instruction is in terms of micro-ops: printed code that tells a builder, step by step.

use copperplate_core::Word;
use copperplate_core::code::Code;

use crate::op::OpId;

/// One run of an instruction that was recorded.
#[derive(Clone, Copy, Debug)]
pub struct Site {
    pub opcode: u16,
    /// First unit of the instruction.
    pub ip: *const u32,
    /// The units as they were when it was recorded, caches included.
    pub caches: *const u32,
    pub code: *const Code,
    pub oparg: u32,
    /// Units it takes with its caches.
    pub units: u8,
    /// How it ended: an instruction that can end in several ways is expanded for this one, and leaves the trace on the others.
    pub ending: Ending,
}

impl Site {
    /// A constant of the running code.
    pub fn constant(&self, index: u32) -> Word {
        // SAFETY: the site's code is alive, and operands are in range.
        unsafe {
            *(*self.code)
                .constants
                .as_mut_ptr()
                .cast::<Word>()
                .add(index as usize)
        }
    }

    /// A name of the running code.
    pub fn name(&self, index: u32) -> Word {
        // SAFETY: as for constants.
        unsafe {
            *(*self.code)
                .names
                .as_mut_ptr()
                .cast::<Word>()
                .add(index as usize)
        }
    }
}

/// How an instruction can end.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Ending {
    Next,
    Jump,
    Push,
    Pop,
    Suspend,
    Resume,
    /// The runtime function decided where to go on.
    GoOn,
    /// It always raises: control does not get behind it.
    Raise,
}

/// The instruction, or this way of ending it, has no expansion.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotLifted;

/// Takes an instruction's steps. Offsets count words from the top of the stack at the instruction's start (-1 is the top
/// operand); locals are counted as in the code, from the frame down.
///
/// Order: reads, ops, then writes of outputs, [`Expand::settle`], then the closes of what is left over, then one ending. A side exit
/// of an op describes the state at the start of the instruction.
pub trait Expand {
    /// A value of the trace.
    type V: Copy;

    // Constants, in the representation of their type.
    fn word(&mut self, word: Word) -> Self::V;
    fn pointer(&mut self, address: usize) -> Self::V;
    fn integer(&mut self, value: i64) -> Self::V;
    fn float(&mut self, value: f64) -> Self::V;
    fn flag(&mut self, value: bool) -> Self::V;

    /// The address of the running frame.
    fn frame(&mut self) -> Self::V;

    // Slots. Reading one does not change who owns the word; writing one hands the word over and forgets what was there.
    fn stack(&mut self, offset: i32) -> Self::V;
    fn set_stack(&mut self, offset: i32, value: Self::V);
    fn local(&mut self, distance: u32) -> Self::V;
    fn set_local(&mut self, distance: u32, value: Self::V);
    /// As `set_local`, where nothing is in it yet.
    fn begin_local(&mut self, distance: u32, value: Self::V);
    /// The address of home slots. `count` words from there are operands that the next op looks at in memory: they are stored
    /// before. With `consumed` the op takes them over.
    fn slots(&mut self, offset: i32, count: u32, consumed: bool) -> Self::V;
    /// The address of home slots that the next op fills; what is in them comes out before.
    fn room(&mut self, offset: i32, count: u32) -> Self::V;
    /// The last op has filled so many home slots with owned words.
    fn filled(&mut self, offset: i32, count: u32);

    // Ownership.
    /// A new reference.
    fn dup(&mut self, value: Self::V) -> Self::V;
    /// The same reference, made safe to keep in memory.
    fn own(&mut self, value: Self::V) -> Self::V;
    /// The word as an unowned reference, which somebody else keeps alive.
    fn borrow(&mut self, value: Self::V) -> Self::V;
    fn close(&mut self, value: Self::V);
    /// Closes `count` operands from `offset` on before any result is written, from the top down.
    fn close_slots(&mut self, offset: i32, count: u32);

    // Representations.
    fn unbox(&mut self, word: Self::V) -> Self::V;
    fn box_float(&mut self, value: Self::V) -> Self::V;
    fn flag_of(&mut self, word: Self::V) -> Self::V;
    fn bool_of(&mut self, flag: Self::V) -> Self::V;

    /// A micro-op; `outputs` is filled.
    fn op(&mut self, op: OpId, inputs: &[Self::V], outputs: &mut [Self::V]);

    /// A branch decided by a flag after something visible happened: the trace goes on where it is `expected`. What is called until
    /// [`Expand::end_other`] (writes, `settle`, closes, an ending; no ops) is the other way out: a side exit to a state of its own.
    fn begin_other(&mut self, flag: Self::V, expected: bool);
    fn end_other(&mut self);

    /// The results stand; the depth changes by so many words.
    fn settle(&mut self, change: i32);

    // Endings.
    fn next(&mut self);
    fn jump(&mut self);
    /// Nobody wants the result of a callee's frame, which the last op has made.
    fn discard(&mut self, callee: Self::V);
    /// Goes on in a callee's frame, which the last op has made.
    fn push_frame(&mut self, callee: Self::V);
    /// Leaves the frame with an owned word.
    fn pop_frame(&mut self, value: Self::V);
    fn suspend(&mut self, value: Self::V);
    /// Goes on in a generator's frame, pushing an owned word.
    fn resume(&mut self, frame: Self::V, value: Self::V);
    fn go_on(&mut self, frame: Self::V);
    /// The last op has raised.
    fn raise(&mut self);
}
