//! Generators: a suspended frame in an object.

use std::cell::Cell;
use std::ptr;

use copperplate_code::CodeFlags;

use crate::class::Type;
use crate::code::Code;
use crate::frame::{BOUNDARY, Frame, FrameObject, GENERATOR, HEADER_WORDS, ITERATED};
use crate::function::Function;
use crate::heap;
use crate::layout;
use crate::object::{Layout, Object};
use crate::thread::Thread;
use crate::trace::{Trace, Visitor};
use crate::types;
use crate::value::{Slot, Value};
use crate::word::Word;

/// Generator state: not started.
pub const CREATED: u32 = 0;
/// Generator state: at a `yield`.
pub const SUSPENDED: u32 = 1;
/// Generator state: running.
pub const RUNNING: u32 = 2;
/// Generator state: returned, raised or closed; the frame is empty.
pub const FINISHED: u32 = 3;

/// Flag of an asynchronous generator: the hook for first iterations was called.
pub const HOOKS_CALLED: u32 = 1;
/// Flag of an asynchronous generator: it ended, or is being closed.
pub const CLOSED: u32 = 2;
/// Flag of an asynchronous generator: something that `asend` and the like made is being awaited.
pub const STEPPING: u32 = 4;

/// A generator. Its frame (locals, header, operands) follows the fixed part.
#[repr(C)]
pub struct Generator {
    header: Object,
    pub state: Cell<u32>,
    /// What has become of an asynchronous generator: `HOOKS_CALLED`, `CLOSED`, `STEPPING`.
    pub flags: Cell<u32>,
    /// The frame's header, inside this object.
    pub frame: Cell<*mut Frame>,
    /// The exception that the generator is handling, linked below the resumer's while it runs.
    pub handled: Handled,
    pub name: Slot,
    pub qualname: Slot,
    /// What the frame's function is, kept after the frame is gone.
    pub function: Value,
    /// Whom to call instead of closing an asynchronous generator that is dropped.
    pub finalizer: Slot,
}

layout!(Generator, types::GENERATOR);

// SAFETY: the fields, and what the frame holds while it is suspended: no word in it is borrowed from elsewhere then. Of a
// frame that runs nothing is shown. The frame's object, which the virtual machine keeps for it, is the generator's as well.
unsafe impl Trace for Generator {
    fn trace(&self, visitor: &mut Visitor<'_>) {
        self.handled.exception.trace(visitor);
        self.name.trace(visitor);
        self.qualname.trace(visitor);
        self.function.trace(visitor);
        self.finalizer.trace(visitor);
        if !matches!(self.state.get(), CREATED | SUSPENDED) {
            return;
        }
        let frame = self.frame.get();
        // SAFETY: the frame is inside this object; locals, and operands below `depth`, are initialised.
        unsafe {
            let locals = Frame::locals(frame);
            for index in 0..(*frame).code().local_count as usize {
                visitor.word(*locals.add(index));
            }
            let operands = Frame::operands(frame);
            for index in 0..(*frame).depth as usize {
                visitor.word(*operands.add(index));
            }
            if let Some(object) = FrameObject::of_suspended(frame) {
                visitor.word(object);
            }
        }
    }

    fn sever(&self) {
        if self.state.get() != RUNNING {
            self.clear_frame();
        }
    }
}

/// One level of the chain of exceptions being handled: one a generator, one at the bottom of the thread.
#[repr(C)]
pub struct Handled {
    pub exception: Slot,
    pub previous: Cell<*const Handled>,
}

impl Handled {
    pub const fn new() -> Handled {
        Handled {
            exception: Slot::empty(),
            previous: Cell::new(ptr::null()),
        }
    }
}

impl Default for Handled {
    fn default() -> Handled {
        Handled::new()
    }
}

impl Generator {
    /// A generator for a call of `function` with room for its frame: locals and operands are empty, the header is filled in
    /// but for `ip` and `depth`.
    pub fn new(function: &Function) -> Value {
        let Some(code) = function.code.get() else {
            unreachable!("a function has code")
        };
        let Some(code) = code.exact::<Code>() else {
            unreachable!("a function's code is a code object")
        };
        let [name, qualname] = [&function.name, &function.qualname].map(Slot::get);
        Generator::of_code(code, function, name, qualname)
    }

    /// As [`new`](Self::new), of code that no function is made for: `function` is the one it stands in, which keeps it alive.
    pub fn of_code(
        code: &Code,
        function: &Function,
        name: Option<Value>,
        qualname: Option<Value>,
    ) -> Value {
        let locals = code.local_count as usize;
        let words = locals + HEADER_WORDS + code.stack_size as usize;
        let payload = Generator {
            header: Object::unset(),
            state: Cell::new(CREATED),
            flags: Cell::new(0),
            frame: Cell::new(ptr::null_mut()),
            handled: Handled::new(),
            name: Slot::from_option(name),
            qualname: Slot::from_option(qualname),
            function: function.value(),
            finalizer: Slot::empty(),
        };
        let class = if code.flags & CodeFlags::COROUTINE.0 != 0 {
            &types::COROUTINE
        } else if code.flags & CodeFlags::ASYNC_GENERATOR.0 != 0 {
            &types::ASYNC_GENERATOR
        } else {
            &types::GENERATOR
        };
        let value = heap::new_instance(class, payload, words * 8);
        let Some(generator) = Generator::of(&value) else {
            unreachable!("just made")
        };
        // SAFETY: the allocation has room for `words` words after the fixed part.
        unsafe {
            let base = (generator as *const Generator).add(1) as *mut Word;
            for index in 0..locals {
                base.add(index).write(Word::NULL);
            }
            let frame = base.add(locals) as *mut Frame;
            let function = Word::unowned(function.header());
            let units = code.units().as_ptr();
            frame.write(Frame {
                flags: GENERATOR,
                ..Frame::starting(code, units, function, ptr::null_mut(), 0)
            });
            generator.frame.set(frame);
        }
        value
    }

    /// The value as a generator, a coroutine or an asynchronous generator: all are suspended frames.
    #[inline]
    pub fn of(value: &Value) -> Option<&Generator> {
        let object = value.object()?;
        let class: *const Type = object.class();
        let is_one = [
            &types::GENERATOR,
            &types::COROUTINE,
            &types::ASYNC_GENERATOR,
        ]
        .iter()
        .any(|known| ptr::eq(class, *known));
        // SAFETY: instances of these three classes are `Generator`s.
        is_one.then(|| unsafe { &*(object as *const Object as *const Generator) })
    }

    /// Whether a flag of an asynchronous generator is set.
    pub fn has_flag(&self, flag: u32) -> bool {
        self.flags.get() & flag != 0
    }

    /// Sets or clears a flag of an asynchronous generator.
    pub fn set_flag(&self, flag: u32, on: bool) {
        let others = self.flags.get() & !flag;
        self.flags.set(if on { others | flag } else { others });
    }

    /// What messages call it: `generator`, `coroutine` or `async_generator`.
    pub fn kind(&self) -> &'static str {
        let class: *const Type = self.header().class();
        if ptr::eq(class, &types::COROUTINE) {
            "coroutine"
        } else if ptr::eq(class, &types::ASYNC_GENERATOR) {
            "async generator"
        } else {
            "generator"
        }
    }

    /// The generator whose frame `frame` is.
    ///
    /// # Safety
    /// `frame` is live and has the flag [`GENERATOR`].
    #[inline(always)]
    pub unsafe fn of_frame<'a>(frame: *mut Frame) -> &'a Generator {
        // SAFETY: the frame follows the generator's fixed part and its locals.
        unsafe { &*(Frame::locals(frame) as *const Generator).sub(1) }
    }

    /// The running frame, a generator's, runs no more: whoever resumed it does, and is the answer.
    ///
    /// # Safety
    /// The thread's frame is live and has the flag [`GENERATOR`].
    #[inline(always)]
    pub unsafe fn leave_frame(t: &mut Thread) -> *mut Frame {
        // SAFETY: the caller's guarantee; whoever resumed the generator keeps it alive.
        unsafe {
            let frame = t.frame;
            let generator = Generator::of_frame(frame);
            t.handled = generator.handled.previous.replace(ptr::null());
            (*frame).flags &= !(BOUNDARY | ITERATED);
            t.frame = std::mem::replace(&mut (*frame).previous, ptr::null_mut());
            t.frame
        }
    }

    /// Whether the frame has a frame object.
    pub fn is_observed(&self) -> bool {
        // SAFETY: the frame is inside this object.
        unsafe { (*self.frame.get()).flags & crate::frame::OBSERVED != 0 }
    }

    /// Closes locals and the `depth` operands; the state becomes finished.
    pub fn clear_frame(&self) {
        if self.state.replace(FINISHED) == FINISHED {
            return;
        }
        let frame = self.frame.get();
        // SAFETY: the frame is inside this object, and below `depth` its operands are initialised. A frame object takes the
        // locals before they are closed, and is dropped last.
        let _object = unsafe { crate::frame::FrameObject::detach(frame) };
        // SAFETY: as above.
        unsafe {
            (*frame).flags |= crate::frame::LEFT;
            let operands = Frame::operands(frame);
            let depth = std::mem::replace(&mut (*frame).depth, 0);
            for index in (0..depth as usize).rev() {
                operands.add(index).replace(Word::NULL).close();
            }
            let locals = Frame::locals(frame);
            for index in (0..(*(*frame).code).local_count as usize).rev() {
                locals.add(index).replace(Word::NULL).close();
            }
        }
        self.handled.exception.clear();
    }
}

impl Drop for Generator {
    fn drop(&mut self) {
        self.clear_frame();
    }
}
