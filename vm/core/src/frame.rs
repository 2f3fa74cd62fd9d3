//! Frames: the state of one running function.
//!
//! See ARCHITECTURE.md, Frames, for how locals, header and operands lie in the thread's stack.

use std::cell::{Cell, RefCell};
use std::ptr;

use rustc_hash::FxHashMap;

use crate::code::Code;
use crate::function::Function;
use crate::heap;
use crate::layout;
use crate::memory;
use crate::object::{Layout, Object};
use crate::thread::Thread;
use crate::trace::{Trace, Visitor};
use crate::types;
use crate::value::{Slot, Value};
use crate::word::Word;

/// Frame flag: lives in its generator, not in the thread's stack.
pub const GENERATOR: u32 = 1;
/// Frame flag: returning goes to native code.
pub const BOUNDARY: u32 = 2;
/// Frame flag: runs `__init__` for a call of a class; the value of the call is the word in the caller's `a`.
pub const INIT: u32 = 4;

/// Frame flag: has a frame object (see [`FrameObject`]), which takes the locals over when the frame ends.
pub const OBSERVED: u32 = 8;
/// Frame flag: the exception being raised was raised before and only goes on: no new traceback entry. `return_offset` is
/// the unit that raised it.
pub const RERAISED: u32 = 16;
/// Frame flag of a generator's: resumed by a loop, whose iterator is popped and not given a value when it ends.
pub const ITERATED: u32 = 32;

/// Frame flag: runs a special method that only has an effect; its result is dropped.
pub const DISCARD: u32 = 64;
/// Frame flag: has returned or been unwound; only what it holds is still to be dropped. Finalizers that look meanwhile find
/// its caller, as in CPython, which leaves a frame before it drops what is in it.
pub const LEFT: u32 = 128;

/// Header of a frame. Its locals end right before it, its operands begin right after it.
#[repr(C)]
pub struct Frame {
    pub code: *const Code,
    /// The caller's frame (or the resumer's, of a generator); null at the bottom of the thread.
    pub previous: *mut Frame,
    /// The running instruction's first unit, stored before anything that may raise or escape; in a frame that has called
    /// another, the first unit of the call instruction.
    pub ip: *const u32,
    /// The running [`Function`].
    pub function: Word,
    /// Operands that are live while another frame runs or an exception is raised.
    pub depth: u32,
    /// Python frames up to here.
    pub recursion: u32,
    pub flags: u32,
    /// Units that the call instruction and its caches take: where the caller goes on after `ip`.
    pub return_offset: u32,
    /// Where to go on when a callee returns: null = tier 1.
    pub continuation: *const (),
    /// First word of the thread's stack that callees of a generator's frame may use; unused in other frames.
    pub stack_top: *mut Word,
}

/// Words that a header takes.
pub const HEADER_WORDS: usize = size_of::<Frame>() / 8;

impl Frame {
    /// The header of a frame of `function` and its code, about to run `units`, which are the code's.
    #[inline(always)]
    pub fn starting(
        code: *const Code,
        units: *const Cell<u32>,
        function: Word,
        previous: *mut Frame,
        recursion: u32,
    ) -> Frame {
        Frame {
            code,
            previous,
            ip: units.cast(),
            function,
            depth: 0,
            recursion,
            flags: 0,
            return_offset: 0,
            continuation: ptr::null(),
            stack_top: ptr::null_mut(),
        }
    }

    /// Local `index` of the frame's code.
    ///
    /// # Safety
    /// `frame` is a live frame and `index` is below its code's `local_count`.
    #[inline(always)]
    pub unsafe fn local(frame: *mut Frame, index: usize) -> *mut Word {
        // SAFETY: the locals end where the header begins.
        unsafe { Frame::locals(frame).add(index) }
    }

    /// The first local.
    ///
    /// # Safety
    /// `frame` is a live frame.
    #[inline(always)]
    pub unsafe fn locals(frame: *mut Frame) -> *mut Word {
        // SAFETY: the locals end where the header begins.
        unsafe { (frame as *mut Word).sub((*(*frame).code).local_count as usize) }
    }

    /// The first operand.
    ///
    /// # Safety
    /// `frame` is a live frame.
    #[inline(always)]
    pub unsafe fn operands(frame: *mut Frame) -> *mut Word {
        // SAFETY: the operands follow the header.
        unsafe { frame.add(1) as *mut Word }
    }

    /// The first word that a callee of this frame may use when it does not find its arguments in place.
    ///
    /// # Safety
    /// `frame` is a live frame.
    #[inline(always)]
    pub unsafe fn free_stack(frame: *mut Frame) -> *mut Word {
        // SAFETY: the caller's guarantee.
        unsafe {
            if (*frame).flags & GENERATOR != 0 {
                (*frame).stack_top
            } else {
                Frame::operands(frame).add((*(*frame).code).stack_size as usize)
            }
        }
    }

    /// The frame, or if it has been left, whoever called it: what Python code may see. Null: nobody did.
    ///
    /// # Safety
    /// `frame` is null or a live frame.
    pub unsafe fn not_left(mut frame: *mut Frame) -> *mut Frame {
        // SAFETY: the frames that a live one returns to are live.
        while let Some(left) = unsafe { frame.as_ref() }.filter(|frame| frame.flags & LEFT != 0) {
            frame = left.previous;
        }
        frame
    }

    /// The running function.
    #[inline(always)]
    pub fn function(&self) -> &Function {
        // SAFETY: a frame's function is a live function while the frame runs.
        unsafe { &*(self.function.object() as *const Object as *const Function) }
    }

    /// The running code.
    #[inline(always)]
    pub fn code(&self) -> &Code {
        // SAFETY: the function keeps its code (replaced ones too) alive.
        unsafe { &*self.code }
    }

    /// Index of the running instruction's first unit.
    pub fn unit(&self) -> u32 {
        let start = self.code().units.as_ptr() as usize;
        ((self.ip as usize - start) / 4) as u32
    }

    /// Source line of the running instruction.
    pub fn line(&self) -> u32 {
        self.code().line(self.unit())
    }

    /// The function as a value.
    pub fn function_value(&self) -> Value {
        self.function().value()
    }
}

/// A frame as Python sees it: made when somebody asks for it, and for each level of a traceback. While the frame lives it
/// looks into it; when the frame ends, its locals move here.
#[repr(C)]
pub struct FrameObject {
    header: Object,
    frame: Cell<*mut Frame>,
    pub code: Value,
    pub function: Value,
    /// The locals of a frame that has ended, by number.
    pub locals: RefCell<Vec<Slot>>,
    /// The last instruction of a frame that has ended; while it lives, the one that ran when the object was made.
    pub unit: Cell<u32>,
    /// The caller's frame object, for a frame that has ended.
    pub back: Slot,
}

layout!(FrameObject, types::FRAME);

// SAFETY: the fields; the frame is not owned.
unsafe impl Trace for FrameObject {
    fn trace(&self, visitor: &mut Visitor<'_>) {
        self.code.trace(visitor);
        self.function.trace(visitor);
        self.locals.trace(visitor);
        self.back.trace(visitor);
    }

    fn sever(&self) {
        self.clear();
        self.back.clear();
    }
}

impl Drop for FrameObject {
    fn drop(&mut self) {
        self.clear();
    }
}

impl FrameObject {
    /// Drops the locals that were kept, last to first as CPython does.
    pub fn clear(&self) {
        loop {
            // Dropping may run Python code that looks at them: not under the borrow.
            let last = self.locals.borrow_mut().pop();
            if last.is_none() {
                return;
            }
        }
    }

    /// Ends the tie to the frame when nobody but who calls has the object: the frame ends as one that was never seen. Most
    /// exceptions are caught where nobody looks at their tracebacks.
    pub fn let_go(&self) {
        let frame = self.frame.get();
        if frame.is_null() || self.header.refcount() > 2 {
            return;
        }
        // It is no reference of who calls that is given up.
        #[cfg(debug_assertions)]
        let _elsewhere = crate::audit::suspend();
        // SAFETY: the current thread is live, and so is the frame, since it has not ended.
        unsafe {
            if let Some(thread) = crate::thread::current().as_ref() {
                self.frame.set(std::ptr::null_mut());
                drop(thread.vm().frame_objects.remove(frame));
            }
        }
    }

    /// The frame while it lives; null once it has ended.
    pub fn frame(&self) -> *mut Frame {
        self.frame.get()
    }

    /// The frame object of a live frame, made now if there is none.
    ///
    /// # Safety
    /// `frame` is live and has not been left: nobody would tell the object when it ends (see [`Frame::not_left`]).
    pub unsafe fn of(thread: &Thread, frame: *mut Frame) -> Value {
        // SAFETY: the caller's guarantee.
        unsafe {
            let objects = &thread.vm().frame_objects;
            if let Some(object) = objects.get(frame) {
                return object;
            }
            debug_assert_eq!(
                (*frame).flags & LEFT,
                0,
                "nobody sees a frame that has been left"
            );
            let object = heap::new(FrameObject {
                header: Object::unset(),
                frame: Cell::new(frame),
                code: (*frame).code().value(),
                function: (*frame).function_value(),
                locals: RefCell::new(Vec::new()),
                unit: Cell::new((*frame).unit()),
                back: Slot::empty(),
            });
            objects.insert(frame, object.clone());
            object
        }
    }

    /// The frame object of a suspended generator's frame, not counted.
    ///
    /// # Safety
    /// `frame` is live and a generator's.
    pub(crate) unsafe fn of_suspended(frame: *mut Frame) -> Option<Word> {
        // SAFETY: the caller's guarantee.
        if unsafe { (*frame).flags } & OBSERVED == 0 {
            return None;
        }
        // SAFETY: the current thread is live.
        let thread = unsafe { crate::thread::current().as_ref() }?;
        let suspended = thread.vm().frame_objects.suspended.borrow();
        suspended.get(&frame).map(Value::word)
    }

    /// Ends the tie between a frame and its frame object, if it has one: when somebody else holds the object, the
    /// locals move into it (and are null in the frame), and it learns its caller's. Runs no Python code: what has to be
    /// dropped is returned.
    ///
    /// # Safety
    /// `frame` is live, `ip` stored.
    pub unsafe fn detach(frame: *mut Frame) -> Option<Value> {
        // SAFETY: the caller's guarantee.
        unsafe {
            if (*frame).flags & OBSERVED == 0 {
                return None;
            }
            let thread = crate::thread::current().as_ref()?;
            let taken = thread.vm().frame_objects.remove(frame);
            let value = taken?;
            if let Some(object) = value.exact::<FrameObject>() {
                object.unit.set((*frame).unit());
                object.frame.set(std::ptr::null_mut());
                if object.header().refcount() > 1 {
                    let locals = Frame::locals(frame);
                    let count = (*(*frame).code).local_count as usize;
                    let mut kept = object.locals.borrow_mut();
                    for index in 0..count {
                        let word = locals.add(index).replace(Word::NULL).own();
                        kept.push(Slot::from_option(
                            (!word.is_null()).then(|| Value::from_word(word)),
                        ));
                    }
                    let caller = Frame::not_left((*frame).previous);
                    if !caller.is_null() {
                        // It stays without one when there is no memory.
                        let back = memory::guard(|| FrameObject::of(thread, caller));
                        drop(object.back.replace(back));
                    }
                }
            }
            Some(value)
        }
    }
}

/// The frame objects of live frames, each found by its frame.
#[derive(Default)]
pub struct FrameObjects {
    /// Of frames in a thread's stack, which end in the opposite order.
    stacked: RefCell<Vec<(*mut Frame, Value)>>,
    /// Of generators' frames, which end in any order.
    suspended: RefCell<FxHashMap<*mut Frame, Value>>,
}

impl FrameObjects {
    /// # Safety
    /// The frame is live.
    unsafe fn get(&self, frame: *mut Frame) -> Option<Value> {
        // SAFETY: the caller's guarantee.
        let flags = unsafe { (*frame).flags };
        if flags & OBSERVED == 0 {
            return None;
        }
        if flags & GENERATOR != 0 {
            return self.suspended.borrow().get(&frame).cloned();
        }
        let stacked = self.stacked.borrow();
        let found = stacked.iter().rev().find(|(other, _)| *other == frame)?;
        Some(found.1.clone())
    }

    /// # Safety
    /// The frame is live and has no object yet.
    unsafe fn insert(&self, frame: *mut Frame, object: Value) {
        // SAFETY: the caller's guarantee.
        if unsafe { (*frame).flags } & GENERATOR != 0 {
            let old = self.suspended.borrow_mut().insert(frame, object);
            drop(old);
        } else {
            let mut stacked = self.stacked.borrow_mut();
            memory::reserve(&mut stacked, 1);
            stacked.push((frame, object));
        }
        // SAFETY: as above.
        unsafe { (*frame).flags |= OBSERVED };
    }

    /// # Safety
    /// The frame is live and has an object.
    unsafe fn remove(&self, frame: *mut Frame) -> Option<Value> {
        // SAFETY: the caller's guarantee.
        unsafe { (*frame).flags &= !OBSERVED };
        // SAFETY: as above.
        if unsafe { (*frame).flags } & GENERATOR != 0 {
            return self.suspended.borrow_mut().remove(&frame);
        }
        let mut stacked = self.stacked.borrow_mut();
        let index = stacked.iter().rposition(|(other, _)| *other == frame)?;
        Some(stacked.remove(index).1)
    }
}
