//! How running frames change: calls from native code, returns, suspension and unwinding. See ARCHITECTURE.md, Frames.

use copperplate_code::ExceptionEntry;
use copperplate_core::code::Code;
use copperplate_core::exception::{Exception, Traceback};
use copperplate_core::frame::{
    BOUNDARY, DISCARD, Frame, FrameObject, GENERATOR, HEADER_WORDS, INIT, ITERATED, LEFT, OBSERVED,
    RERAISED,
};
use copperplate_core::function::Function;
use copperplate_core::generator::{self, Generator};
use copperplate_core::memory::{guard, is_nearly_spent};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Layout, Raised, Res, Thread, Value, Word};

use super::bind::bind;
use super::runtime;

runtime! {
    /// Finds the handler of the exception that is set, from the running frame outwards, and makes that frame ready to go on
    /// there. Null when a frame called from native code is left: the exception stays set.
    fn cp_unwind(t) -> *mut Frame {
        unwind(t)
    }

    /// Leaves the running frame, which has flags, with `value`. The answer is the frame to go on in; null: `thread.result` goes
    /// to native code.
    fn cp_return(t, value: Value) -> *mut Frame {
        // SAFETY: the running frame is live and has returned.
        unsafe { leave(t, value) }
    }

    /// Suspends the running generator's frame at a `yield` of `value`; the answer is as `cp_return`'s.
    fn cp_yield(t, value: Value) -> *mut Frame {
        // SAFETY: the running frame is a generator's and its state is stored.
        unsafe { suspend(t, value) }
    }
}

/// Words of a frame of `code` with its locals and operands.
fn frame_words(code: &Code) -> usize {
    code.local_count as usize + HEADER_WORDS + code.stack_size as usize
}

/// Where native code and generators put the frames they call: above everything the running frame may use.
pub fn free_stack(t: &Thread) -> *mut Word {
    if t.frame.is_null() {
        t.stack_base
    } else {
        // SAFETY: the running frame is live.
        unsafe { Frame::free_stack(t.frame) }
    }
}

/// Whether a frame of `code` whose locals begin at `locals` may be entered from the running frame; raises `RecursionError`
/// otherwise.
pub fn check_room(t: &mut Thread, code: &Code, locals: *mut Word) -> Res {
    let room = (t.stack_end as usize).saturating_sub(locals as usize) / size_of::<Word>();
    if recursion(t) > t.recursion_limit || frame_words(code) > room {
        return Err(t.recursion_error("maximum recursion depth exceeded"));
    }
    Ok(())
}

/// The `recursion` of a frame entered from the running one.
pub fn recursion(t: &Thread) -> u32 {
    // SAFETY: the running frame is null or live.
    unsafe { t.frame.as_ref() }.map_or(1, |frame| frame.recursion + 1)
}

/// Writes the header of a frame of `function`, whose locals lie at `locals` and are all initialised.
///
/// # Safety
/// [`check_room`] holds. `word` refers to `function` and keeps it alive (owned: the frame takes it over).
pub unsafe fn write_header(
    t: &Thread,
    function: &Function,
    word: Word,
    locals: *mut Word,
    flags: u32,
) -> *mut Frame {
    let code = code_of(function);
    // SAFETY: there is room for the header after the locals.
    unsafe {
        let frame = locals.add(code.local_count as usize) as *mut Frame;
        let units = code.units().as_ptr();
        frame.write(Frame {
            flags,
            ..Frame::starting(code, units, word, t.frame, recursion(t))
        });
        frame
    }
}

/// The code object of a function.
pub fn code_of(function: &Function) -> &Code {
    // SAFETY: a function has code, and only `__code__` assignment replaces it, which keeps the old one alive while frames run.
    match unsafe { function.code.peek() }.and_then(|code| code.exact::<Code>()) {
        Some(code) => code,
        None => unreachable!("a function's code is a code object"),
    }
}

/// The defaults of a function's last positional parameters.
pub fn defaults_of(function: &Function) -> &[Value] {
    // SAFETY: a view for the time in which arguments are bound to parameters, when no code runs that could set others.
    let defaults = unsafe { function.defaults.peek() };
    defaults
        .and_then(|defaults| defaults.exact::<Tuple>())
        .map_or(&[], Tuple::items)
}

/// Fills the locals of a call: parameters bound, all others null. On an error the locals are closed and null.
///
/// # Safety
/// At `locals` is room for the function's locals; what stands there is nobody's.
pub unsafe fn fill_locals(
    t: &mut Thread,
    function: &Function,
    args: Args<'_>,
    locals: *mut Word,
) -> Res {
    let code = code_of(function);
    let count = code.local_count as usize;
    // SAFETY: the room is the caller's guarantee; every place is written before it is read.
    unsafe {
        if code.is_simple()
            && args.names().is_empty()
            && args.values().len() == code.positional_count as usize
        {
            for (index, value) in args.values().iter().enumerate() {
                locals.add(index).write(value.clone().into_word());
            }
            for index in args.values().len()..count {
                locals.add(index).write(Word::NULL);
            }
            return Ok(());
        }
        for index in 0..count {
            locals.add(index).write(Word::NULL);
        }
        let bound = bind(t, function, args, locals);
        if bound.is_err() {
            close_down(locals, count);
        }
        bound
    }
}

/// Closes `count` words from the last to the first; they are null afterwards.
///
/// # Safety
/// The words are owned (or null) and initialised.
unsafe fn close_down(words: *mut Word, count: usize) {
    // SAFETY: the caller's guarantee. Each word is taken out before its destructor can run.
    unsafe {
        for index in (0..count).rev() {
            words.add(index).replace(Word::NULL).close();
        }
    }
}

/// Calls a Python function from native code.
pub fn run_function(t: &mut Thread, function: &Function, args: Args<'_>) -> Res<Value> {
    t.check_native_stack("")?;
    let code = code_of(function);
    let locals = free_stack(t);
    check_room(t, code, locals)?;
    // The function may be replaced or dropped while it runs; its code may be replaced as well.
    let keep = (function.value(), code.value());
    // SAFETY: there is room above the running frame; `keep` keeps function and code alive until the frame is gone.
    unsafe {
        fill_locals(t, function, args, locals)?;
        let word = keep.0.clone().into_word();
        t.frame = write_header(t, function, word, locals, BOUNDARY);
        run(t)
    }
}

/// Runs the running frame, whose flag `BOUNDARY` is set, until it returns or yields.
///
/// # Safety
/// The frame is complete.
pub unsafe fn run(t: &mut Thread) -> Res<Value> {
    let result = (t.vm().hooks.run)(t);
    t.result = Word::NULL;
    if result.is_null() {
        return Err(Raised);
    }
    // SAFETY: an engine returns an owned word.
    Ok(unsafe { Value::from_word(result) })
}

/// Ends the running frame of a plain function: closes or hands over its locals.
///
/// A value that the caller discards goes before the arguments, which an instruction holds longer than what it calls, and
/// these go from the first on: the operands of `container[key] = value` and its like lie in the stack in the other order.
///
/// # Safety
/// The frame lies in the thread's stack; its operands are closed.
unsafe fn end_plain_frame(t: &mut Thread, discarded: Option<Value>) -> *mut Frame {
    let frame = t.frame;
    // SAFETY: the frame is live until its locals and its function are closed; destructors' frames go above it.
    unsafe {
        let object = FrameObject::detach(frame);
        (*frame).flags |= LEFT;
        let (locals, count) = (Frame::locals(frame), (*(*frame).code).local_count as usize);
        if discarded.is_some() {
            let arguments = (*(*frame).code).parameter_count as usize;
            close_down(locals.add(arguments), count - arguments);
            drop(discarded);
            for index in 0..arguments {
                locals.add(index).replace(Word::NULL).close();
            }
        } else {
            close_down(locals, count);
        }
        let function = std::mem::replace(&mut (*frame).function, Word::NULL);
        let previous = (*frame).previous;
        t.frame = previous;
        drop(object);
        function.close();
        previous
    }
}

/// Ends the running frame of a generator: its generator is finished.
///
/// # Safety
/// The running frame is a generator's.
unsafe fn end_generator(t: &mut Thread) -> *mut Frame {
    // SAFETY: whoever resumed the generator keeps it alive.
    unsafe {
        Generator::of_frame(t.frame).clear_frame();
        Generator::leave_frame(t)
    }
}

/// Pushes an owned word on a frame's operands.
///
/// # Safety
/// The frame is live and has room for one more operand.
pub unsafe fn push(frame: *mut Frame, value: Word) {
    // SAFETY: the caller's guarantee.
    unsafe {
        let depth = (*frame).depth as usize;
        Frame::operands(frame).add(depth).write(value);
        (*frame).depth += 1;
    }
}

/// The running frame gives `value` back to whoever called or resumed it.
///
/// # Safety
/// The running frame has returned: its operands are closed, `ip` is stored.
unsafe fn leave(t: &mut Thread, value: Value) -> *mut Frame {
    // SAFETY: frames in the chain are live; depths are stored.
    unsafe {
        let flags = (*t.frame).flags;
        if flags & DISCARD != 0 {
            let previous = end_plain_frame(t, Some(value));
            (*previous).ip = (*previous).ip.add((*previous).return_offset as usize);
            return previous;
        }
        let previous = if flags & GENERATOR != 0 {
            end_generator(t)
        } else {
            end_plain_frame(t, None)
        };
        if flags & BOUNDARY != 0 {
            t.result = value.into_word();
            return std::ptr::null_mut();
        }
        if flags & INIT != 0 {
            if !value.is_none() {
                let _ = t.type_error(format!(
                    "__init__() should return None, not '{}'",
                    value.class().name()
                ));
                drop(value);
                close_made_instance(previous);
                return unwind(t);
            }
            // The new instance lies in `a`, where the result goes.
            (*previous).depth += 1;
        } else if flags & ITERATED != 0 {
            drop(value);
            (*previous).depth -= 1;
            let iterator = Frame::operands(previous).add((*previous).depth as usize);
            iterator.replace(Word::NULL).close();
        } else {
            push(previous, value.into_word());
        }
        let mut units = (*previous).return_offset;
        if flags & GENERATOR != 0 {
            units += operand((*previous).ip);
        }
        (*previous).ip = (*previous).ip.add(units as usize);
        previous
    }
}

/// The operand of the unit at `ip`.
///
/// # Safety
/// `ip` points into code.
pub unsafe fn operand(ip: *const u32) -> u32 {
    // SAFETY: the caller's guarantee.
    unsafe { *ip >> 10 }
}

/// Closes the instance in `a` of a failed call of a class.
///
/// # Safety
/// The frame's running instruction called a class whose `__init__` did not return.
unsafe fn close_made_instance(frame: *mut Frame) {
    // SAFETY: `a` lies at the stored depth.
    unsafe {
        Frame::operands(frame)
            .add((*frame).depth as usize)
            .replace(Word::NULL)
            .close();
    }
}

/// # Safety
/// The running frame is a generator's; `ip` is the next instruction and `depth` counts what stays.
unsafe fn suspend(t: &mut Thread, value: Value) -> *mut Frame {
    // SAFETY: frames in the chain are live.
    unsafe {
        Generator::of_frame(t.frame).state.set(generator::SUSPENDED);
        let flags = (*t.frame).flags;
        let previous = Generator::leave_frame(t);
        if flags & BOUNDARY != 0 {
            t.result = value.into_word();
            return std::ptr::null_mut();
        }
        push(previous, value.into_word());
        let units = (*previous).return_offset as usize;
        (*previous).ip = (*previous).ip.add(units);
        previous
    }
}

/// Adds the running frame to the traceback of an exception.
pub(crate) fn add_traceback(t: &mut Thread, exception: &Value) {
    if let Some(exception) = exception.downcast::<Exception>()
        && (!is_nearly_spent() || exception.traceback.is_empty())
    {
        // An entry that there is no memory for is left out, and few are made when there is little.
        let _ = guard(|| {
            // SAFETY: the running frame is live, `ip` is stored.
            let (frame, unit) = unsafe { (FrameObject::of(t, t.frame), (*t.frame).unit()) };
            let entry = Traceback::new(exception.traceback.get(), frame, unit, 0);
            exception.traceback.set(entry);
        });
    }
}

/// Closes the running frame's operands down to `depth`.
///
/// # Safety
/// The running frame is live and its depth is stored.
unsafe fn close_operands(t: &mut Thread, depth: u32) {
    let frame = t.frame;
    // SAFETY: operands below the stored depth are initialised; each is taken out before its destructor can run.
    unsafe {
        let operands = Frame::operands(frame);
        while (*frame).depth > depth {
            (*frame).depth -= 1;
            operands
                .add((*frame).depth as usize)
                .replace(Word::NULL)
                .close();
        }
    }
}

/// Makes the running frame go on at the handler of `exception`.
///
/// # Safety
/// As for [`close_operands`]; the entry is of the frame's code.
unsafe fn enter_handler(t: &mut Thread, entry: &ExceptionEntry, lasti: u32, exception: Value) {
    // SAFETY: the entry leaves room for what it pushes.
    unsafe {
        close_operands(t, entry.depth);
        let frame = t.frame;
        if entry.push_lasti {
            push(frame, Word::small(lasti.into()));
        }
        push(frame, exception.into_word());
        let start = (*(*frame).code).units.as_ptr() as *const u32;
        (*frame).ip = start.add(entry.handler as usize);
    }
}

/// See [`cp_unwind`].
pub fn unwind(t: &mut Thread) -> *mut Frame {
    // Destructors that run meanwhile find no exception set.
    let exception = t.take_exception();
    loop {
        let frame = t.frame;
        // SAFETY: the running frame is live, its `ip` and `depth` are stored.
        unsafe {
            let unit = (*frame).unit();
            let mut lasti = unit;
            if (*frame).flags & RERAISED != 0 {
                (*frame).flags &= !RERAISED;
                lasti = (*frame).return_offset;
            } else {
                add_traceback(t, &exception);
            }
            if let Some(entry) = (*(*frame).code).body().handler_of(unit).copied() {
                enter_handler(t, &entry, lasti, exception);
                return frame;
            }
            close_operands(t, 0);
            let flags = (*frame).flags;
            if flags & OBSERVED != 0 {
                let start = (*(*frame).code).units.as_ptr() as *const u32;
                (*frame).ip = start.add(lasti as usize);
            }
            let previous = if flags & GENERATOR != 0 {
                end_generator(t)
            } else {
                end_plain_frame(t, None)
            };
            if flags & BOUNDARY != 0 {
                t.result = Word::NULL;
                t.exception.set(exception);
                return std::ptr::null_mut();
            }
            if flags & INIT != 0 {
                close_made_instance(previous);
            }
        }
    }
}

/// Moves the running frame's locals into a new generator; see `cp_make_generator`.
///
/// # Safety
/// The running frame is live, has no operands, and `ip` is its `RETURN_GENERATOR`, which has no caches.
pub unsafe fn write_generator(t: &mut Thread) -> Value {
    // SAFETY: the caller's guarantee; the generator's frame has as many locals.
    unsafe {
        let frame = t.frame;
        let value = Generator::new((*frame).function());
        if let Some(generator) = Generator::of(&value) {
            let target = generator.frame.get();
            for index in 0..(*(*frame).code).local_count as usize {
                let word = Frame::local(frame, index).replace(Word::NULL).own();
                Frame::local(target, index).write(word);
            }
            (*target).ip = (*frame).ip.add(1);
        }
        value
    }
}

/// The generator of a generator expression: of `code`, which stands in `function`, with its free variables in the `count`
/// words of `cells` and the iterator of its first clause as its first local, all of which it takes over. Its frame goes on
/// where that of a call would: behind `COPY_FREE_VARS`, if there are any, and `RETURN_GENERATOR`.
///
/// # Safety
/// `cells` points to `count` words, which are the caller's.
pub unsafe fn write_generator_expression(
    function: &Function,
    code: &Code,
    iterator: Value,
    cells: *mut Word,
    count: usize,
) -> Value {
    let (name, qualname) = (code.name.clone(), code.qualname.clone());
    let value = Generator::of_code(code, function, Some(name), Some(qualname));
    let (locals, free) = (code.local_count as usize, code.free_count as usize);
    if let Some(generator) = Generator::of(&value) {
        let frame = generator.frame.get();
        // SAFETY: the frame has as many locals, the first of which is the parameter and the last of which the free variables
        // are; the words are the caller's, and borrowed ones are counted.
        unsafe {
            Frame::local(frame, 0).write(iterator.into_word().own());
            for index in 0..count.min(free) {
                let cell = cells.add(index).read().own();
                Frame::local(frame, locals - free + index).write(cell);
            }
            let prologue = usize::from(free > 0) + 1;
            (*frame).ip = code.units().as_ptr().add(prologue).cast();
        }
    }
    value
}
