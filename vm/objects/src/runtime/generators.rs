//! Generator objects: resuming, throwing, closing, and closing those that are dropped while suspended.

use copperplate_core::exception::{GENERATOR_EXIT, STOP_ITERATION};
use copperplate_core::frame::{BOUNDARY, Frame, FrameObject, ITERATED};
use copperplate_core::generator::{CREATED, FINISHED, Generator, RUNNING, SUSPENDED};
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{
    Layout, Object, Raised, Res, Thread, Type, Value, Word, heap, ops, thread, types,
};
use copperplate_macros::native;

use super::frames::{self, free_stack, push, recursion, run, unwind};
use crate::define::define;
use crate::exceptions::{raise_stop_iteration, stop_value, write_unraisable};

/// What resuming a generator or another iterator led to.
pub enum Step {
    Yielded(Value),
    Returned(Value),
}

/// The operand of the `RESUME` after a `yield` inside `yield from`.
const RESUME_IN_YIELD_FROM: u32 = 2;

/// Makes a generator ready to be resumed by the running frame: `how` = 1 by a loop, 0 otherwise. The answer is its frame,
/// which goes on once a word was pushed on its operands.
pub fn enter(t: &mut Thread, generator: &Value, how: u32) -> Res<*mut Frame> {
    let Some(generator) = Generator::of(generator) else {
        return Err(t.system_error("only generators are resumed"));
    };
    if generator.state.get() == RUNNING {
        return Err(t.value_error(format!("{} already executing", generator.kind())));
    }
    if recursion(t) > t.recursion_limit {
        return Err(t.recursion_error("maximum recursion depth exceeded"));
    }
    let frame = generator.frame.get();
    // SAFETY: an unfinished generator's frame is inside it; whoever resumes it keeps it alive.
    unsafe {
        (*frame).previous = t.frame;
        (*frame).recursion = recursion(t);
        (*frame).stack_top = free_stack(t);
        (*frame).flags |= if how == 1 { ITERATED } else { 0 };
    }
    generator.state.set(RUNNING);
    generator.handled.previous.set(t.handled);
    t.handled = &generator.handled;
    Ok(frame)
}

/// Runs an unfinished generator from native code with `input`: a value sent, or an exception raised where it is suspended.
fn step(t: &mut Thread, generator: &Generator, input: Result<Value, Value>) -> Res<Step> {
    t.check_native_stack("")?;
    // Python code may drop the last other reference meanwhile.
    let keep = generator.value();
    let frame = enter(t, &keep, 0)?;
    // SAFETY: `enter` made the frame ready.
    let value = unsafe {
        (*frame).flags |= BOUNDARY;
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
    let result = match receiver.class().slot(|s| s.next) {
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

/// What a suspended generator delegates to with `yield from`.
fn delegate(generator: &Generator) -> Option<Value> {
    if generator.state.get() != SUSPENDED {
        return None;
    }
    let frame = generator.frame.get();
    // SAFETY: a suspended generator's `ip` is the `RESUME` after its `yield`; the delegate is then the top operand.
    unsafe {
        if frames::operand((*frame).ip) & 3 != RESUME_IN_YIELD_FROM || (*frame).depth == 0 {
            return None;
        }
        let top = Frame::operands(frame).add((*frame).depth as usize - 1);
        (!(*top).is_null()).then(|| Value::from_ref(&*top).clone())
    }
}

/// `generator.throw(exception)`, without turning a return into `StopIteration`.
pub fn throw(t: &mut Thread, generator: &Generator, exception: Value) -> Res<Step> {
    match generator.state.get() {
        RUNNING => return Err(t.value_error(format!("{} already executing", generator.kind()))),
        FINISHED => return Err(t.raise_value(exception)),
        _ => {}
    }
    let Some(delegate) = delegate(generator) else {
        return throw_here(t, generator, exception);
    };
    generator.state.set(RUNNING);
    let answer = throw_into_delegate(t, &delegate, &exception);
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
fn throw_into_delegate(t: &mut Thread, delegate: &Value, exception: &Value) -> Option<Res<Step>> {
    if exception.isinstance(&GENERATOR_EXIT) {
        return match close_iterator(t, delegate) {
            Ok(()) => None,
            Err(raised) => Some(Err(raised)),
        };
    }
    if let Some(inner) = Generator::of(delegate) {
        return Some(throw(t, inner, exception.clone()));
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
        let spec = &(*(*frame).code).spec;
        spec.handler_of((*frame).unit())
            .is_some_and(|entry| spec.handler_of(entry.handler).is_some())
    }
}

/// `generator.close()`
pub fn close(t: &mut Thread, generator: &Generator) -> Res<Value> {
    match generator.state.get() {
        RUNNING => return Err(t.value_error(format!("{} already executing", generator.kind()))),
        FINISHED => return Ok(Value::none()),
        SUSPENDED if notices_exit(generator) => {}
        _ => {
            generator.clear_frame();
            return Ok(Value::none());
        }
    }
    let mut exception = copperplate_core::exception::Exception::new(&GENERATOR_EXIT, Vec::new());
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

/// A step as `next` and `send` show it: a return is `StopIteration`.
fn shown(t: &mut Thread, step: Step) -> Res<Value> {
    match step {
        Step::Yielded(value) => Ok(value),
        Step::Returned(value) => Err(raise_stop_iteration(t, value)),
    }
}

/// Frees a generator; one that is suspended where it would notice is closed first, on a reference that keeps it alive.
///
/// # Safety
/// As a destructor: the count is 0 and nobody uses the object afterwards.
unsafe fn destroy(object: *mut Object) {
    // SAFETY: the destructor's guarantee; the object is a generator.
    unsafe {
        let generator = &*(object as *const Generator);
        if generator.state.get() == SUSPENDED
            && notices_exit(generator)
            && let Some(t) = thread::current().as_mut()
        {
            (*object).resurrect();
            let value = Value::from_word(Word::owned(object));
            let pending = t.exception.take();
            if close(t, generator).is_err() {
                let text = super::building::text_of_repr(t, &value)
                    .unwrap_or_else(|Raised| "<generator>".to_owned());
                write_unraisable(
                    t,
                    &format!("Exception ignored while closing generator {text}"),
                );
            }
            drop(t.exception.replace(pending));
            std::mem::forget(value);
            if (*object).uncount() > 0 {
                return;
            }
        }
        heap::destroy::<Generator>(object);
    }
}

/// Implement next(self).
fn next(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    let Some(generator) = this.exact::<Generator>() else {
        return Ok(None);
    };
    match send(t, generator, &Value::none())? {
        Step::Yielded(value) => Ok(Some(value)),
        Step::Returned(value) if value.is_none() => Ok(None),
        Step::Returned(value) => Err(raise_stop_iteration(t, value)),
    }
}

fn repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let generator = Generator::of(this);
    let qualname = generator.and_then(|generator| generator.qualname.get());
    let name = qualname
        .as_ref()
        .and_then(|name| name.downcast::<Str>())
        .map_or_else(String::new, |name| name.to_lossy().into_owned());
    Ok(Str::new(&format!(
        "<{} object {name} at {:#x}>",
        this.class().name(),
        this.word().object() as usize
    )))
}

/// Sends a value into the generator: resumes it with the value as that of the yield expression.
#[native("send($self, value, /)")]
fn send_method(t: &mut Thread, this: &Generator, value: &Value) -> Res<Value> {
    let step = send(t, this, value)?;
    shown(t, step)
}

/// Raises an exception where the generator is suspended.
#[native("throw($self, type, value=None, traceback=None, /)")]
fn throw_method(
    t: &mut Thread,
    this: &Generator,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Res<Value> {
    let exception = thrown(t, kind, value, traceback)?;
    let step = throw(t, this, exception)?;
    shown(t, step)
}

/// The exception that the arguments of `throw` mean.
fn thrown(
    t: &mut Thread,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Res<Value> {
    use copperplate_core::exception::Exception;
    use copperplate_core::types::BASE_EXCEPTION;
    let traceback = traceback.filter(|traceback| !traceback.is_none());
    if let Some(traceback) = traceback
        && !traceback.isinstance(&types::TRACEBACK)
    {
        return Err(t.type_error("throw() third argument must be a traceback object"));
    }
    let value = value.filter(|value| !value.is_none());
    let is_class = kind
        .downcast::<Type>()
        .is_some_and(|class| class.is_subclass(&BASE_EXCEPTION));
    let exception = if is_class {
        match value {
            Some(value) if super::raising::matches(value, kind) => value.clone(),
            Some(value) => match value.exact::<copperplate_core::tuple::Tuple>() {
                Some(args) => ops::call_positional(t, kind, args.items())?,
                None => ops::call_positional(t, kind, std::slice::from_ref(value))?,
            },
            None => ops::call_positional(t, kind, &[])?,
        }
    } else if kind.isinstance(&BASE_EXCEPTION) {
        if value.is_some() {
            return Err(t.type_error("instance exception may not have a separate value"));
        }
        kind.clone()
    } else {
        return Err(t.type_error(format!(
            "exceptions must be classes or instances deriving from BaseException, not {}",
            kind.class().name()
        )));
    };
    if let (Some(traceback), Some(exception)) = (traceback, exception.downcast::<Exception>()) {
        exception.traceback.set(traceback.clone());
    }
    Ok(exception)
}

/// Raises GeneratorExit inside the generator and returns what it returns.
#[native("close($self, /)")]
fn close_method(t: &mut Thread, this: &Generator) -> Res<Value> {
    close(t, this)
}

/// name of the generator
#[native("__name__($self, /)", getter)]
fn name(_t: &mut Thread, this: &Generator) -> Res<Option<Value>> {
    Ok(this.name.get())
}

/// name of the generator
#[native("__name__($self, value=missing, /)", setter)]
fn set_name(t: &mut Thread, this: &Generator, value: Option<&Value>) -> Res<()> {
    match value.filter(|value| value.downcast::<Str>().is_some()) {
        Some(value) => this.name.set(value.clone()),
        None => return Err(t.type_error("__name__ must be set to a string object")),
    }
    Ok(())
}

/// qualified name of the generator
#[native("__qualname__($self, /)", getter)]
fn qualname(_t: &mut Thread, this: &Generator) -> Res<Option<Value>> {
    Ok(this.qualname.get())
}

/// qualified name of the generator
#[native("__qualname__($self, value=missing, /)", setter)]
fn set_qualname(t: &mut Thread, this: &Generator, value: Option<&Value>) -> Res<()> {
    match value.filter(|value| value.downcast::<Str>().is_some()) {
        Some(value) => this.qualname.set(value.clone()),
        None => return Err(t.type_error("__qualname__ must be set to a string object")),
    }
    Ok(())
}

/// The frame, None once the generator has finished.
#[native("gi_frame($self, /)", getter)]
fn gi_frame(t: &mut Thread, this: &Generator) -> Res<Option<Value>> {
    if this.state.get() == FINISHED {
        return Ok(None);
    }
    // SAFETY: an unfinished generator's frame is live.
    Ok(Some(unsafe { FrameObject::of(t, this.frame.get()) }))
}

/// Whether the generator is running.
#[native("gi_running($self, /)", getter)]
fn gi_running(_t: &mut Thread, this: &Generator) -> Res<bool> {
    Ok(this.state.get() == RUNNING)
}

/// Whether the generator is suspended at a yield.
#[native("gi_suspended($self, /)", getter)]
fn gi_suspended(_t: &mut Thread, this: &Generator) -> Res<bool> {
    Ok(this.state.get() == SUSPENDED)
}

/// The code object.
#[native("gi_code($self, /)", getter)]
fn gi_code(_t: &mut Thread, this: &Generator) -> Res<Value> {
    // SAFETY: the frame's header stays readable as long as the generator.
    Ok(unsafe { (*(*this.frame.get()).code).value() })
}

/// object being iterated by yield from, or None
#[native("gi_yieldfrom($self, /)", getter)]
fn gi_yieldfrom(_t: &mut Thread, this: &Generator) -> Res<Option<Value>> {
    Ok(delegate(this))
}

/// Resumes the coroutine with a value.
#[native("send($self, value, /)")]
fn coroutine_send(t: &mut Thread, this: &Value, value: &Value) -> Res<Value> {
    let coroutine = coroutine(t, this)?;
    let step = send(t, coroutine, value)?;
    shown(t, step)
}

/// Raises an exception where the coroutine is suspended.
#[native("throw($self, type, value=None, traceback=None, /)")]
fn coroutine_throw(
    t: &mut Thread,
    this: &Value,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Res<Value> {
    let exception = thrown(t, kind, value, traceback)?;
    let coroutine = coroutine(t, this)?;
    let step = throw(t, coroutine, exception)?;
    shown(t, step)
}

/// Raises GeneratorExit inside the coroutine.
#[native("close($self, /)")]
fn coroutine_close(t: &mut Thread, this: &Value) -> Res<Value> {
    let coroutine = coroutine(t, this)?;
    close(t, coroutine)
}

/// name of the coroutine
#[native("__name__($self, /)", getter)]
fn coroutine_name(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    Ok(coroutine(t, this)?.name.get())
}

/// qualified name of the coroutine
#[native("__qualname__($self, /)", getter)]
fn coroutine_qualname(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    Ok(coroutine(t, this)?.qualname.get())
}

fn coroutine<'a>(t: &mut Thread, this: &'a Value) -> Res<&'a Generator> {
    Generator::of(this).ok_or_else(|| t.system_error("only coroutines have these methods"))
}

static COROUTINE_METHODS: &[&NativeDef] = &[
    &COROUTINE_SEND,
    &COROUTINE_THROW,
    &COROUTINE_CLOSE,
    &COROUTINE_NAME,
    &COROUTINE_QUALNAME,
];

static METHODS: &[&NativeDef] = &[
    &SEND_METHOD,
    &THROW_METHOD,
    &CLOSE_METHOD,
    &NAME,
    &SET_NAME,
    &QUALNAME,
    &SET_QUALNAME,
    &GI_FRAME,
    &GI_RUNNING,
    &GI_SUSPENDED,
    &GI_CODE,
    &GI_YIELDFROM,
];

/// Fills in the class `generator`.
pub fn install(t: &mut Thread) {
    define(
        t,
        &types::GENERATOR,
        &types::OBJECT,
        |slots| {
            slots.destructor = Some(destroy);
            slots.repr = Some(repr);
            slots.iter = Some(|_t, this| Ok(this.clone()));
            slots.next = Some(next);
        },
        METHODS,
    );
    define(
        t,
        &types::COROUTINE,
        &types::OBJECT,
        |slots| {
            slots.destructor = Some(destroy);
            slots.repr = Some(repr);
        },
        COROUTINE_METHODS,
    );
    // Nothing iterates over one yet.
    define(
        t,
        &types::ASYNC_GENERATOR,
        &types::OBJECT,
        |slots| {
            slots.destructor = Some(destroy);
            slots.repr = Some(repr);
        },
        &[],
    );
}
