//! Stepping through asynchronous generators: what `asend`, `athrow`, `aclose` and `anext` answer, to be awaited.

use std::cell::Cell;

use copperplate_core::class::{Slots, TRACKED, Type};
use copperplate_core::exception::{
    GENERATOR_EXIT, RUNTIME_WARNING, STOP_ASYNC_ITERATION, STOP_ITERATION,
};
use copperplate_core::generator::{CLOSED, FINISHED, Generator, HOOKS_CALLED, STEPPING, SUSPENDED};
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::{Layout, Raised, Res, Slot, Thread, Value, heap, layout, ops, types};
use copperplate_macros::native;

use super::asynchronous::awaitable_iterator;
use super::generator_types::thrown;
use super::generators::{self, Step, shown, shown_by_next, throw_with};
use crate::define::define;
use crate::exceptions::raise_stop_iteration;

/// What an asynchronous generator yields to its user, as opposed to what it passes on while it waits.
#[derive(Trace)]
#[repr(C)]
struct Wrapped {
    header: Object,
    value: Value,
}

static WRAPPED: Type = Type::builtin(
    "async_generator_wrapped_value",
    size_of::<Wrapped>(),
    TRACKED,
);

layout!(Wrapped, WRAPPED);

/// Wraps a value that an asynchronous generator yields.
pub fn wrap(value: Value) -> Value {
    heap::new(Wrapped {
        header: Object::unset(),
        value,
    })
}

/// How far awaiting has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Created,
    Awaited,
    Finished,
}

/// `asend(value)` and `__anext__()`.
#[derive(Trace)]
#[repr(C)]
struct Send {
    header: Object,
    generator: Value,
    value: Value,
    state: Cell<State>,
}

static SEND: Type = Type::builtin("async_generator_asend", size_of::<Send>(), TRACKED);

layout!(Send, SEND);

/// `athrow(...)`, and `aclose()` when there is nothing to throw.
#[derive(Trace)]
#[repr(C)]
struct Throw {
    header: Object,
    generator: Value,
    /// Type, value and traceback, as passed.
    args: Option<[Slot; 3]>,
    state: Cell<State>,
}

static THROW: Type = Type::builtin("async_generator_athrow", size_of::<Throw>(), TRACKED);

layout!(Throw, THROW);

/// `anext(iterator, default)`
#[derive(Trace)]
#[repr(C)]
struct NextOr {
    header: Object,
    awaitable: Value,
    default: Value,
}

static NEXT_OR: Type = Type::builtin("anext_awaitable", size_of::<NextOr>(), TRACKED);

layout!(NextOr, NEXT_OR);

/// What `sys.set_asyncgen_hooks` sets.
pub struct Hooks {
    pub first_iteration: Slot,
    pub finalizer: Slot,
}

impl Default for Hooks {
    fn default() -> Hooks {
        Hooks {
            first_iteration: Slot::empty(),
            finalizer: Slot::empty(),
        }
    }
}

/// Runs `f` on the hooks of asynchronous generators.
pub fn with_hooks<R>(t: &Thread, f: impl FnOnce(&Hooks) -> R) -> R {
    t.vm().with_extension(|hooks: &mut Hooks| f(hooks))
}

/// Before the first step: lets the hook for first iterations know, and keeps the finalizer.
fn call_hooks(t: &mut Thread, value: &Value) -> Res {
    let generator = of(t, value)?;
    if generator.has_flag(HOOKS_CALLED) {
        return Ok(());
    }
    generator.set_flag(HOOKS_CALLED, true);
    let (first, finalizer) = with_hooks(t, |hooks| {
        (hooks.first_iteration.get(), hooks.finalizer.get())
    });
    drop(generator.finalizer.replace(finalizer));
    match first {
        Some(first) => ops::call_positional(t, &first, std::slice::from_ref(value)).map(drop),
        None => Ok(()),
    }
}

fn of<'a>(t: &mut Thread, value: &'a Value) -> Res<&'a Generator> {
    match Generator::of(value) {
        Some(generator) => Ok(generator),
        None => Err(t.system_error("an asynchronous generator was expected")),
    }
}

fn new_send(t: &mut Thread, generator: &Value, value: Value) -> Res<Value> {
    call_hooks(t, generator)?;
    Ok(heap::new(Send {
        header: Object::unset(),
        generator: generator.clone(),
        value,
        state: Cell::new(State::Created),
    }))
}

fn new_throw(t: &mut Thread, generator: &Value, args: Option<[Slot; 3]>) -> Res<Value> {
    call_hooks(t, generator)?;
    Ok(heap::new(Throw {
        header: Object::unset(),
        generator: generator.clone(),
        args,
        state: Cell::new(State::Created),
    }))
}

/// `generator.__anext__()`
pub fn next_step(t: &mut Thread, generator: &Value) -> Res<Value> {
    new_send(t, generator, Value::none())
}

/// Return a value from generator.
#[native("__anext__($self, /)")]
pub fn anext_method(t: &mut Thread, this: &Value) -> Res<Value> {
    next_step(t, this)
}

/// asend(v) -> send 'v' in generator.
#[native("asend($self, value, /)")]
pub fn asend(t: &mut Thread, this: &Value, value: &Value) -> Res<Value> {
    new_send(t, this, value.clone())
}

/// athrow(value)
/// athrow(type[,value[,tb]])
///
/// raise exception in generator.
/// the (type, val, tb) signature is deprecated,
/// and may be removed in a future version of Python.
#[native("athrow($self, type, value=None, traceback=None, /)")]
pub fn athrow(
    t: &mut Thread,
    this: &Value,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Res<Value> {
    if value.is_some() {
        let category = &copperplate_core::exception::DEPRECATION_WARNING;
        let message = "the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead.";
        crate::warnings::warn(t, category, message)?;
    }
    let args = [Some(kind), value, traceback].map(|arg| Slot::from_option(arg.cloned()));
    new_throw(t, this, Some(args))
}

/// aclose() -> raise GeneratorExit inside generator.
#[native("aclose($self, /)")]
pub fn aclose(t: &mut Thread, this: &Value) -> Res<Value> {
    new_throw(t, this, None)
}

/// What a step of the generator means to whoever awaits it: a value that was yielded ends the waiting, as does the end of the
/// generator.
fn unwrapped(t: &mut Thread, generator: &Generator, step: Res<Step>) -> Res<Step> {
    match step {
        Ok(Step::Yielded(value)) => match value.exact::<Wrapped>() {
            Some(wrapped) => {
                generator.set_flag(STEPPING, false);
                Ok(Step::Returned(wrapped.value.clone()))
            }
            None => Ok(Step::Yielded(value)),
        },
        Ok(Step::Returned(_)) => {
            generator.set_flag(CLOSED, true);
            generator.set_flag(STEPPING, false);
            Err(t.raise_args(&STOP_ASYNC_ITERATION, &[]))
        }
        Err(Raised) => {
            if t.exception_is(&STOP_ASYNC_ITERATION) || t.exception_is(&GENERATOR_EXIT) {
                generator.set_flag(CLOSED, true);
            }
            generator.set_flag(STEPPING, false);
            Err(Raised)
        }
    }
}

/// Whether awaiting is over after a step.
fn is_over(step: &Res<Step>) -> bool {
    !matches!(step, Ok(Step::Yielded(_)))
}

/// Sends into the generator; a finished one has nothing more.
fn resume(t: &mut Thread, generator: &Generator, value: &Value) -> Res<Step> {
    generators::send(t, generator, value)
}

fn send_step(t: &mut Thread, this: &Send, value: &Value) -> Res<Step> {
    let generator = of(t, &this.generator)?;
    let mut value = value.clone();
    match this.state.get() {
        State::Finished => return Err(reused(t, "__anext__()/asend()")),
        State::Created => {
            if generator.has_flag(STEPPING) {
                this.state.set(State::Finished);
                return Err(already_running(t, "anext()"));
            }
            if value.is_none() {
                value = this.value.clone();
            }
            this.state.set(State::Awaited);
        }
        State::Awaited => {}
    }
    generator.set_flag(STEPPING, true);
    let step = resume(t, generator, &value);
    let answer = unwrapped(t, generator, step);
    if is_over(&answer) {
        this.state.set(State::Finished);
    }
    answer
}

#[cold]
fn reused(t: &mut Thread, what: &str) -> Raised {
    t.runtime_error(format!("cannot reuse already awaited {what}"))
}

#[cold]
fn already_running(t: &mut Thread, what: &str) -> Raised {
    t.runtime_error(format!("{what}: asynchronous generator is already running"))
}

#[native("send($self, value, /)")]
fn send_send(t: &mut Thread, this: &Send, value: &Value) -> Res<Value> {
    let step = send_step(t, this, value)?;
    shown(t, step)
}

#[native("throw($self, type, value=None, traceback=None, /)")]
fn send_throw(
    t: &mut Thread,
    this: &Send,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Res<Value> {
    let generator = of(t, &this.generator)?;
    match this.state.get() {
        State::Finished => return Err(reused(t, "__anext__()/asend()")),
        State::Created => {
            if generator.has_flag(STEPPING) {
                this.state.set(State::Finished);
                return Err(already_running(t, "anext()"));
            }
            this.state.set(State::Awaited);
            generator.set_flag(STEPPING, true);
        }
        State::Awaited => {}
    }
    let exception = thrown(t, kind, value, traceback)?;
    let step = throw_with(t, generator, exception, false);
    let answer = unwrapped(t, generator, step);
    if is_over(&answer) {
        this.state.set(State::Finished);
    }
    shown(t, answer?)
}

/// Ends the waiting from outside with `throw(GeneratorExit)`, as `close` of the two steps does.
fn close_by(t: &mut Thread, throw: impl FnOnce(&mut Thread, &Value) -> Res<Value>) -> Res<()> {
    let exit = GENERATOR_EXIT.value();
    match throw(t, &exit) {
        Ok(_) => Err(t.runtime_error("coroutine ignored GeneratorExit")),
        Err(Raised)
            if [&STOP_ITERATION, &STOP_ASYNC_ITERATION, &GENERATOR_EXIT]
                .iter()
                .any(|class| t.exception_is(class)) =>
        {
            t.exception.clear();
            Ok(())
        }
        Err(raised) => Err(raised),
    }
}

#[native("close($self, /)")]
fn send_close(t: &mut Thread, this: &Send) -> Res<()> {
    if this.state.get() == State::Finished {
        return Ok(());
    }
    close_by(t, |t, exit| send_throw(t, this, exit, None, None))
}

/// The end of `aclose`: nothing to answer.
fn closed(t: &mut Thread, this: &Throw, generator: &Generator) -> Res<Step> {
    generator.set_flag(STEPPING, false);
    this.state.set(State::Finished);
    if this.args.is_none()
        && (t.exception_is(&STOP_ASYNC_ITERATION) || t.exception_is(&GENERATOR_EXIT))
    {
        t.exception.clear();
        return Ok(Step::Returned(Value::none()));
    }
    Err(Raised)
}

/// What a step of `aclose` means: the generator must not yield any more.
fn while_closing(
    t: &mut Thread,
    this: &Throw,
    generator: &Generator,
    step: Res<Step>,
) -> Res<Step> {
    match step {
        Ok(Step::Yielded(value)) if value.exact::<Wrapped>().is_some() => {
            generator.set_flag(STEPPING, false);
            this.state.set(State::Finished);
            Err(t.runtime_error("async generator ignored GeneratorExit"))
        }
        Ok(Step::Yielded(value)) => Ok(Step::Yielded(value)),
        Ok(Step::Returned(_)) => {
            let Raised = t.raise_args(&STOP_ASYNC_ITERATION, &[]);
            closed(t, this, generator)
        }
        Err(Raised) => closed(t, this, generator),
    }
}

fn throw_start(t: &mut Thread, this: &Throw, generator: &Generator) -> Res {
    if generator.has_flag(STEPPING) {
        this.state.set(State::Finished);
        let what = match this.args {
            None => "aclose()",
            Some(_) => "athrow()",
        };
        return Err(already_running(t, what));
    }
    Ok(())
}

fn throw_step(t: &mut Thread, this: &Throw, value: &Value) -> Res<Step> {
    let generator = of(t, &this.generator)?;
    let state = this.state.get();
    if state == State::Finished {
        return Err(reused(t, "aclose()/athrow()"));
    }
    if generator.state.get() == FINISHED {
        this.state.set(State::Finished);
        return Ok(Step::Returned(Value::none()));
    }
    let step = if state == State::Created {
        throw_start(t, this, generator)?;
        if generator.has_flag(CLOSED) {
            this.state.set(State::Finished);
            return Err(t.raise_args(&STOP_ASYNC_ITERATION, &[]));
        }
        if !value.is_none() {
            return Err(t.runtime_error("can't send non-None value to a just-started coroutine"));
        }
        this.state.set(State::Awaited);
        generator.set_flag(STEPPING, true);
        let exception = match &this.args {
            None => {
                generator.set_flag(CLOSED, true);
                copperplate_core::exception::Exception::new(&GENERATOR_EXIT, &[])
            }
            Some(args) => {
                let [kind, value, traceback] = args.each_ref().map(Slot::get);
                let kind = kind.unwrap_or_else(Value::none);
                match thrown(t, &kind, value.as_ref(), traceback.as_ref()) {
                    Ok(exception) => exception,
                    Err(Raised) => return closed(t, this, generator),
                }
            }
        };
        throw_with(t, generator, exception, false)
    } else {
        resume(t, generator, value)
    };
    if this.args.is_none() {
        return while_closing(t, this, generator, step);
    }
    let answer = unwrapped(t, generator, step);
    if state == State::Created && is_over(&answer) {
        this.state.set(State::Finished);
    }
    answer
}

#[native("send($self, value, /)")]
fn throw_send(t: &mut Thread, this: &Throw, value: &Value) -> Res<Value> {
    let step = throw_step(t, this, value)?;
    shown(t, step)
}

#[native("throw($self, type, value=None, traceback=None, /)")]
fn throw_throw(
    t: &mut Thread,
    this: &Throw,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Res<Value> {
    let generator = of(t, &this.generator)?;
    match this.state.get() {
        State::Finished => return Err(reused(t, "aclose()/athrow()")),
        State::Created => {
            throw_start(t, this, generator)?;
            this.state.set(State::Awaited);
            generator.set_flag(STEPPING, true);
        }
        State::Awaited => {}
    }
    let exception = thrown(t, kind, value, traceback)?;
    let step = throw_with(t, generator, exception, false);
    if this.args.is_none() {
        let step = while_closing(t, this, generator, step)?;
        return shown(t, step);
    }
    let answer = unwrapped(t, generator, step);
    if is_over(&answer) {
        this.state.set(State::Finished);
    }
    shown(t, answer?)
}

#[native("close($self, /)")]
fn throw_close(t: &mut Thread, this: &Throw) -> Res<()> {
    if this.state.get() == State::Finished {
        return Ok(());
    }
    close_by(t, |t, exit| throw_throw(t, this, exit, None, None))
}

/// What a step that was made and never awaited is: nothing happened in the generator, and a warning says so.
fn warn_unawaited(t: &mut Thread, generator: &Value, method: &str) -> Res {
    let name = Generator::of(generator).and_then(|generator| generator.qualname.get());
    let name = name
        .as_ref()
        .and_then(|name| name.downcast::<Str>())
        .map_or_else(String::new, |name| name.to_lossy().into_owned());
    let message = format!("coroutine method '{method}' of '{name}' was never awaited");
    crate::warnings::warn(t, &RUNTIME_WARNING, &message)
}

/// Finalises a step: one that nobody awaited says so.
fn finalize_step(
    t: &mut Thread,
    value: &Value,
    state: &Cell<State>,
    generator: &Value,
    method: &str,
) {
    if state.replace(State::Finished) != State::Created {
        return;
    }
    let pending = t.exception.take();
    if warn_unawaited(t, generator, method).is_err() {
        t.report_unraisable("while finalizing coroutine", value);
    }
    drop(t.exception.replace(pending));
}

fn finalize_send(t: &mut Thread, value: &Value) {
    if let Some(this) = value.exact::<Send>() {
        finalize_step(t, value, &this.state, &this.generator, "asend");
    }
}

fn finalize_throw(t: &mut Thread, value: &Value) {
    if let Some(this) = value.exact::<Throw>() {
        let method = if this.args.is_some() {
            "athrow"
        } else {
            "aclose"
        };
        finalize_step(t, value, &this.state, &this.generator, method);
    }
}

/// `anext(iterator, default)`
pub fn next_or(awaitable: Value, default: Value) -> Value {
    heap::new(NextOr {
        header: Object::unset(),
        awaitable,
        default,
    })
}

/// Drives the awaitable; the end of the iterator is the default as the result.
fn next_or_step(
    t: &mut Thread,
    this: &NextOr,
    drive: impl FnOnce(&mut Thread, &Value) -> Res<Value>,
) -> Res<Value> {
    let iterator = awaitable_iterator(t, &this.awaitable)?;
    match drive(t, &iterator) {
        Err(Raised) if t.exception_is(&STOP_ASYNC_ITERATION) => {
            t.exception.clear();
            Err(raise_stop_iteration(t, this.default.clone()))
        }
        answer => answer,
    }
}

fn drive_next(t: &mut Thread, iterator: &Value) -> Res<Value> {
    let step = generators::send_to(t, iterator, &Value::none())?;
    shown(t, step)
}

#[native("send($self, value, /)")]
fn next_or_send(t: &mut Thread, this: &NextOr, value: &Value) -> Res<Value> {
    next_or_step(t, this, |t, iterator| {
        let name = t.names().send.clone();
        ops::call_method(t, iterator, &name, std::slice::from_ref(value))
    })
}

#[native("throw($self, type, value=None, traceback=None, /)")]
fn next_or_throw(
    t: &mut Thread,
    this: &NextOr,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Res<Value> {
    next_or_step(t, this, |t, iterator| {
        let name = t.names().throw.clone();
        let args: Vec<Value> = [Some(kind), value, traceback]
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        ops::call_method(t, iterator, &name, &args)
    })
}

#[native("close($self, /)")]
fn next_or_close(t: &mut Thread, this: &NextOr) -> Res<Value> {
    next_or_step(t, this, |t, iterator| {
        let name = t.names().close.clone();
        ops::call_method(t, iterator, &name, &[])
    })
}

/// Return an awaitable: the object itself.
#[native("__await__($self, /)")]
fn await_self(_t: &mut Thread, this: &Value) -> Res<Value> {
    Ok(this.clone())
}

/// Whether a dropped asynchronous generator went to the finalizer that the hooks set.
pub(super) fn finalized_by_hook(t: &mut Thread, value: &Value, generator: &Generator) -> bool {
    if generator.has_flag(CLOSED) || generator.state.get() != SUSPENDED {
        return false;
    }
    let Some(finalizer) = generator.finalizer.get() else {
        return false;
    };
    if ops::call_positional(t, &finalizer, std::slice::from_ref(value)).is_err() {
        t.report_unraisable("while finalizing async generator", value);
    }
    true
}

static SEND_METHODS: &[&NativeDef] = &[&AWAIT_SELF, &SEND_SEND, &SEND_THROW, &SEND_CLOSE];
static THROW_METHODS: &[&NativeDef] = &[&AWAIT_SELF, &THROW_SEND, &THROW_THROW, &THROW_CLOSE];
static NEXT_OR_METHODS: &[&NativeDef] =
    &[&AWAIT_SELF, &NEXT_OR_SEND, &NEXT_OR_THROW, &NEXT_OR_CLOSE];

/// Fills in the classes.
pub fn install(t: &mut Thread) {
    let object = &types::OBJECT;
    let iterator = |slots: &mut Slots| slots.iter = Some(|_t, this| Ok(this.clone()));
    define(t, &WRAPPED, object, |slots| slots.layout::<Wrapped>(), &[]);
    define(
        t,
        &SEND,
        object,
        |slots| {
            iterator(slots);
            slots.layout::<Send>();
            slots.finalize = Some(finalize_send);
            slots.send = Some(|t, this, value| match this.exact::<Send>() {
                Some(step) => send_step(t, step, value),
                None => Ok(Step::Returned(Value::none())),
            });
            slots.next = Some(|t, this| match this.exact::<Send>() {
                Some(step) => {
                    let step = send_step(t, step, &Value::none())?;
                    shown_by_next(t, step)
                }
                None => Ok(None),
            });
        },
        SEND_METHODS,
    );
    define(
        t,
        &THROW,
        object,
        |slots| {
            iterator(slots);
            slots.layout::<Throw>();
            slots.finalize = Some(finalize_throw);
            slots.send = Some(|t, this, value| match this.exact::<Throw>() {
                Some(step) => throw_step(t, step, value),
                None => Ok(Step::Returned(Value::none())),
            });
            slots.next = Some(|t, this| match this.exact::<Throw>() {
                Some(step) => {
                    let step = throw_step(t, step, &Value::none())?;
                    shown_by_next(t, step)
                }
                None => Ok(None),
            });
        },
        THROW_METHODS,
    );
    define(
        t,
        &NEXT_OR,
        object,
        |slots| {
            iterator(slots);
            slots.layout::<NextOr>();
            slots.next = Some(|t, this| match this.exact::<NextOr>() {
                Some(step) => next_or_step(t, step, drive_next).map(Some),
                None => Ok(None),
            });
        },
        NEXT_OR_METHODS,
    );
}
