//! Resuming generators and coroutines from native code, throwing into them, closing them, and closing those that are
//! dropped while suspended.

pub use copperplate_core::class::Step;
use copperplate_core::exception::{GENERATOR_EXIT, RUNTIME_WARNING, STOP_ITERATION};
use copperplate_core::frame::{BOUNDARY, Frame};
use copperplate_core::generator::{CREATED, FINISHED, Generator, RUNNING, SUSPENDED};
use copperplate_core::str::Str;
use copperplate_core::{Layout, Object, Raised, Res, Thread, Value, heap, ops, types};

use super::frames::{self, free_stack, push, recursion, run, unwind};
use crate::exceptions::{raise_stop_iteration, stop_value};

/// A step as `send` and `throw` show it: a return is `StopIteration`.
///
/// # Errors
/// `StopIteration` with the value returned.
pub fn shown(t: &mut Thread, step: Step) -> Res<Value> {
    match step {
        Step::Yielded(value) => Ok(value),
        Step::Returned(value) => Err(raise_stop_iteration(t, value)),
    }
}

/// A step as `next` shows it.
///
/// # Errors
/// `StopIteration` where a value was returned; the end without one is `None`.
pub fn shown_by_next(t: &mut Thread, step: Step) -> Res<Option<Value>> {
    match step {
        Step::Returned(value) if value.is_none() => Ok(None),
        step => shown(t, step).map(Some),
    }
}

/// The operands of the `RESUME` after a `yield` inside `yield from` and `await`: from this on.
const RESUME_IN_YIELD_FROM: u32 = 2;

fn is_coroutine(generator: &Generator) -> bool {
    std::ptr::eq(generator.header().class(), &types::COROUTINE)
}

#[cold]
fn executing(t: &mut Thread, generator: &Generator) -> Raised {
    t.value_error(format!("{} already executing", generator.kind()))
}

#[cold]
fn reused(t: &mut Thread) -> Raised {
    t.runtime_error("cannot reuse already awaited coroutine")
}

/// Makes an unfinished generator ready to go on for native code; the answer is its frame, which goes on once a word was pushed
/// on its operands.
#[inline(always)]
fn enter(t: &mut Thread, generator: &Generator) -> Res<*mut Frame> {
    if generator.state.get() == RUNNING {
        return Err(executing(t, generator));
    }
    let recursion = recursion(t);
    if recursion > t.recursion_limit {
        return Err(t.recursion_error("maximum recursion depth exceeded"));
    }
    let frame = generator.frame.get();
    // SAFETY: an unfinished generator's frame is inside it; whoever resumes it keeps it alive.
    unsafe {
        (*frame).previous = t.frame;
        (*frame).recursion = recursion;
        (*frame).stack_top = free_stack(t);
        (*frame).flags |= BOUNDARY;
    }
    generator.state.set(RUNNING);
    generator.handled.previous.set(t.handled);
    t.handled = &generator.handled;
    Ok(frame)
}

/// Runs an unfinished generator from native code with `input`: a value sent, or an exception raised where it is suspended.
#[inline]
fn step(t: &mut Thread, generator: &Generator, input: Result<Value, Value>) -> Res<Step> {
    t.check_native_stack("")?;
    // Python code may drop the last other reference meanwhile.
    let _keep = generator.value();
    let frame = enter(t, generator)?;
    // SAFETY: `enter` made the frame ready.
    let value = unsafe {
        t.frame = frame;
        match input {
            Ok(value) => push(frame, value.into_word()),
            Err(exception) => {
                let Raised = t.raise_value(exception);
                if unwind(t).is_null() {
                    return Err(Raised);
                }
            }
        }
        run(t)?
    };
    Ok(if generator.state.get() == FINISHED {
        Step::Returned(value)
    } else {
        Step::Yielded(value)
    })
}

/// `generator.send(value)`, without turning a return into `StopIteration`.
pub fn send(t: &mut Thread, generator: &Generator, value: &Value) -> Res<Step> {
    match generator.state.get() {
        FINISHED if is_coroutine(generator) => Err(reused(t)),
        FINISHED => Ok(Step::Returned(Value::none())),
        CREATED if !value.is_none() => Err(t.type_error(format!(
            "can't send non-None value to a just-started {}",
            generator.kind()
        ))),
        _ => step(t, generator, Ok(value.clone())),
    }
}

/// Sends to any iterator, as `yield from` does.
pub fn send_to(t: &mut Thread, receiver: &Value, value: &Value) -> Res<Step> {
    if let Some(generator) = Generator::of(receiver) {
        return send(t, generator, value);
    }
    let (own_send, next) = receiver.class().slot(|s| (s.send, s.next));
    if let Some(own_send) = own_send {
        return own_send(t, receiver, value);
    }
    let result = match next {
        Some(next) if value.is_none() => next(t, receiver),
        _ => {
            let name = t.names().send.clone();
            ops::call_method(t, receiver, &name, std::slice::from_ref(value)).map(Some)
        }
    };
    match result {
        Ok(Some(value)) => Ok(Step::Yielded(value)),
        Ok(None) => Ok(Step::Returned(Value::none())),
        Err(raised) => stopped(t, raised).map(Step::Returned),
    }
}

/// The value of a `StopIteration` that is being raised; anything else goes on.
fn stopped(t: &mut Thread, raised: Raised) -> Res<Value> {
    if !t.exception_is(&STOP_ITERATION) {
        return Err(raised);
    }
    Ok(stop_value(&t.take_exception()))
}

/// What a suspended generator delegates to with `yield from` or `await`.
pub fn delegate(generator: &Generator) -> Option<Value> {
    if generator.state.get() != SUSPENDED {
        return None;
    }
    let frame = generator.frame.get();
    // SAFETY: a suspended generator's `ip` is the `RESUME` after its `yield`; the delegate is then the top operand.
    unsafe {
        if frames::operand((*frame).ip) & 3 < RESUME_IN_YIELD_FROM || (*frame).depth == 0 {
            return None;
        }
        let top = Frame::operands(frame).add((*frame).depth as usize - 1);
        (!(*top).is_null()).then(|| Value::from_ref(&*top).clone())
    }
}

/// `generator.throw(exception)`, without turning a return into `StopIteration`.
pub fn throw(t: &mut Thread, generator: &Generator, exception: Value) -> Res<Step> {
    throw_with(t, generator, exception, true)
}

/// As [`throw`]; with `close_delegate`, a `GeneratorExit` closes what the generator delegates to instead of being thrown into it.
pub fn throw_with(
    t: &mut Thread,
    generator: &Generator,
    exception: Value,
    close_delegate: bool,
) -> Res<Step> {
    match generator.state.get() {
        RUNNING => return Err(executing(t, generator)),
        FINISHED if is_coroutine(generator) => return Err(reused(t)),
        FINISHED => return Err(t.raise_value(exception)),
        _ => {}
    }
    let Some(delegate) = delegate(generator) else {
        return throw_here(t, generator, exception);
    };
    generator.state.set(RUNNING);
    let answer = throw_into_delegate(t, &delegate, &exception, close_delegate);
    generator.state.set(SUSPENDED);
    match answer {
        None => throw_here(t, generator, exception),
        Some(Ok(Step::Yielded(value))) => Ok(Step::Yielded(value)),
        Some(Ok(Step::Returned(value))) => {
            let Raised = raise_stop_iteration(t, value);
            let stop = t.take_exception();
            throw_here(t, generator, stop)
        }
        Some(Err(Raised)) => {
            let raised = t.take_exception();
            throw_here(t, generator, raised)
        }
    }
}

/// `None`: the exception is for the generator itself.
fn throw_into_delegate(
    t: &mut Thread,
    delegate: &Value,
    exception: &Value,
    close_delegate: bool,
) -> Option<Res<Step>> {
    if close_delegate && exception.isinstance(&GENERATOR_EXIT) {
        return match close_iterator(t, delegate) {
            Ok(()) => None,
            Err(raised) => Some(Err(raised)),
        };
    }
    if let Some(inner) = Generator::of(delegate) {
        return Some(throw_with(t, inner, exception.clone(), close_delegate));
    }
    let name = t.names().throw.clone();
    let method = match ops::getattr_optional(t, delegate, &name) {
        Ok(method) => method?,
        Err(raised) => return Some(Err(raised)),
    };
    let answer = ops::call_positional(t, &method, std::slice::from_ref(exception));
    Some(answer.map(Step::Yielded))
}

fn throw_here(t: &mut Thread, generator: &Generator, exception: Value) -> Res<Step> {
    if generator.state.get() == FINISHED {
        return Err(t.raise_value(exception));
    }
    step(t, generator, Err(exception))
}

fn close_iterator(t: &mut Thread, iterator: &Value) -> Res {
    if let Some(generator) = Generator::of(iterator) {
        return close(t, generator).map(drop);
    }
    let name = t.names().close.clone();
    match ops::getattr_optional(t, iterator, &name)? {
        Some(method) => ops::call_positional(t, &method, &[]).map(drop),
        None => Ok(()),
    }
}

/// Whether a suspended generator would notice `GeneratorExit`: it is inside a `try` or `with`, or delegates. The one
/// handler around every generator's body only deals with `StopIteration`.
fn notices_exit(generator: &Generator) -> bool {
    if delegate(generator).is_some() {
        return true;
    }
    // SAFETY: an unfinished generator's frame is live.
    unsafe {
        let frame = generator.frame.get();
        let body = (*(*frame).code).body();
        body.handler_of((*frame).unit())
            .is_some_and(|entry| body.handler_of(entry.handler).is_some())
    }
}

/// `generator.close()`
pub fn close(t: &mut Thread, generator: &Generator) -> Res<Value> {
    match generator.state.get() {
        RUNNING => return Err(executing(t, generator)),
        FINISHED => return Ok(Value::none()),
        SUSPENDED if notices_exit(generator) => {}
        _ => {
            generator.clear_frame();
            return Ok(Value::none());
        }
    }
    let mut exception = copperplate_core::exception::Exception::new(&GENERATOR_EXIT, &[]);
    if let Some(delegate) = delegate(generator) {
        generator.state.set(RUNNING);
        let closed = close_iterator(t, &delegate);
        generator.state.set(SUSPENDED);
        if closed.is_err() {
            exception = t.take_exception();
        }
    }
    match throw_here(t, generator, exception) {
        Ok(Step::Returned(value)) => Ok(value),
        Ok(Step::Yielded(value)) => {
            drop(value);
            Err(t.runtime_error(format!("{} ignored GeneratorExit", generator.kind())))
        }
        Err(Raised) if t.exception_is(&GENERATOR_EXIT) || t.exception_is(&STOP_ITERATION) => {
            t.exception.clear();
            Ok(Value::none())
        }
        Err(raised) => Err(raised),
    }
}

/// Whether a generator that goes must run or say something first.
fn needs_finalizing(generator: &Generator) -> bool {
    match generator.state.get() {
        CREATED => is_coroutine(generator),
        SUSPENDED => notices_exit(generator),
        _ => false,
    }
}

/// Closes a generator that would notice, as its finaliser; warns about a coroutine that never ran.
pub fn finalize(t: &mut Thread, value: &Value) {
    let Some(generator) = Generator::of(value).filter(|generator| needs_finalizing(generator))
    else {
        return;
    };
    let unawaited = generator.state.get() == CREATED;
    let pending = t.exception.take();
    let ended = if unawaited {
        never_awaited(t, generator)
    } else if super::async_generators::finalized_by_hook(t, value, generator) {
        Ok(())
    } else {
        close(t, generator).map(drop)
    };
    if ended.is_err() {
        let doing = if unawaited {
            "while finalizing coroutine"
        } else {
            "while closing generator"
        };
        t.report_unraisable(doing, value);
    }
    drop(t.exception.replace(pending));
}

/// Frees a generator; one that is suspended where it would notice is closed first, on a reference that keeps it alive.
///
/// # Safety
/// As a destructor: the count is 0 and nobody uses the object afterwards.
pub unsafe fn destroy(object: *mut Object) {
    // SAFETY: the destructor's guarantee; the object is a generator.
    unsafe {
        let generator = &*(object as *const Generator);
        if needs_finalizing(generator) && heap::resurrected(object, finalize) {
            return;
        }
        // A frame object takes the locals over before they are counted as the generator's.
        if generator.is_observed() {
            generator.clear_frame();
        }
        heap::free_finalized::<Generator>(object);
    }
}

/// Warns about a coroutine that is dropped without having run, and finishes it.
fn never_awaited(t: &mut Thread, generator: &Generator) -> Res {
    generator.clear_frame();
    let name = generator.qualname.get();
    let name = name
        .as_ref()
        .and_then(|name| name.downcast::<Str>())
        .map_or_else(String::new, |name| name.to_lossy().into_owned());
    let message = format!("coroutine '{name}' was never awaited");
    crate::warnings::warn(t, &RUNTIME_WARNING, &message)
}
