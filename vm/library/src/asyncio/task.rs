//! Tasks: futures that run a coroutine.

use std::cell::Cell;

use copperplate_core::class::{BASE, Slots, TRACKED, Type};
use copperplate_core::exception::{
    Exception, KEYBOARD_INTERRUPT, RUNTIME_ERROR, STOP_ITERATION, SYSTEM_EXIT,
};
use copperplate_core::generator::Generator;
use copperplate_core::native::{NativeDef, NativeFunction};
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::{Str, text};
use copperplate_core::trace::Trace;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Named, Res, Thread, Value, heap, layout, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::{define, set_doc};
use copperplate_objects::exceptions::stop_value;
use copperplate_objects::runtime::generators::{self, Step};
use copperplate_objects::types::alias;

use super::future::{self, FUTURE, Future};
use super::{Import, call_soon, import, is_raised, names, raise, running};
use crate::contextvars;

/// A task.
///
/// While it is not done, it is scheduled to take a step, or runs, or waits for a future, which has its `task_wakeup` among its
/// callbacks.
#[derive(Trace)]
#[repr(C)]
pub(super) struct Task {
    future: Future,
    /// What it waits for.
    waits_for: Slot,
    /// Empty once it is done.
    coroutine: Slot,
    /// A `str`, made from `number` when it is asked for unless it was given.
    name: Slot,
    number: Cell<u64>,
    context: Slot,
    cancel_requests: Cell<i64>,
    must_cancel: Cell<bool>,
    log_destroy_pending: Cell<bool>,
    /// Its place among the scheduled tasks.
    pub(super) scheduled: Cell<Option<usize>>,
}

layout!(Task, TASK);

/// The class `_asyncio.Task`.
pub(super) static TASK: Type = Type::builtin("_asyncio.Task", size_of::<Task>(), BASE | TRACKED);

/// What the event loop calls to have a task take a step.
#[derive(Trace)]
#[repr(C)]
struct TaskStep {
    header: Object,
    task: Value,
    /// To be thrown into the coroutine.
    exception: Slot,
}

layout!(TaskStep, TASK_STEP);

static TASK_STEP: Type = Type::builtin(
    "_asyncio.TaskStepMethWrapper",
    size_of::<TaskStep>(),
    TRACKED,
);

/// Numbers tasks.
#[derive(Default)]
struct Counter(u64);

#[rustfmt::skip]
static METHODS: &[&NativeDef] = &[
    &SET_RESULT, &SET_EXCEPTION, &CANCEL, &CANCELLING, &UNCANCEL, &GET_STACK, &PRINT_STACK, &GET_NAME, &SET_NAME,
    &GET_CORO, &GET_CONTEXT, &CORO, &FUT_WAITER, &MUST_CANCEL, &LOG_DESTROY_PENDING, &SET_LOG_DESTROY_PENDING,
    &alias::CLASS_GETITEM,
];

/// Completes the classes.
pub(super) fn install(t: &mut Thread) {
    let fill = |slots: &mut Slots| {
        slots.layout::<Task>();
        slots.new = Some(|_, class, _| Ok(heap::new_instance(class, Task::new(), 0)));
        slots.init = Some(|t, this, args| (INIT.call)(t, Some(this), args).map(drop));
        slots.repr = Some(|t, this| {
            let repr = import(t, Import::TaskRepr)?;
            ops::call_positional(t, &repr, std::slice::from_ref(this))
        });
        slots.finalize = Some(finalize);
    };
    copperplate_objects::define::give_dict::<Task>(&TASK);
    define(t, &TASK, &FUTURE, fill, METHODS);
    set_doc(t, &TASK, "A coroutine wrapped in a Future.");
    let fill = |slots: &mut Slots| {
        slots.layout::<TaskStep>();
        slots.call = Some(|t, this, args| {
            let Some(step) = this.downcast::<TaskStep>() else {
                return Ok(Value::none());
            };
            if !args.names().is_empty() {
                return Err(t.type_error("function takes no keyword arguments"));
            }
            if !args.values().is_empty() {
                return Err(t.type_error("function takes no positional arguments"));
            }
            let exception = step.exception.get();
            take_step(t, &step.task, exception)
        });
    };
    define(
        t,
        &TASK_STEP,
        &types::OBJECT,
        fill,
        &[&STEP_SELF, &STEP_QUALNAME],
    );
}

impl Task {
    /// One that is not initialised.
    fn new() -> Task {
        Task {
            future: Future::new(),
            waits_for: Slot::empty(),
            coroutine: Slot::empty(),
            name: Slot::empty(),
            number: Cell::new(0),
            context: Slot::empty(),
            cancel_requests: Cell::new(0),
            must_cancel: Cell::new(false),
            log_destroy_pending: Cell::new(true),
            scheduled: Cell::new(None),
        }
    }

    /// Has the event loop call for a step, and throw an exception in it.
    fn schedule_step(&self, t: &mut Thread, exception: Option<Value>) -> Res {
        let event_loop = self.future.alive(t)?;
        let step = heap::new(TaskStep {
            header: Object::unset(),
            task: self.value(),
            exception: Slot::from_option(exception),
        });
        let context = self.context.get();
        call_soon(t, &event_loop, &step, None, context.as_ref())
    }

    /// As [`schedule_step`](Self::schedule_step), with a `RuntimeError`.
    fn schedule_error(&self, t: &mut Thread, message: &str) -> Res {
        let error = Exception::new(&RUNTIME_ERROR, &[Str::new(message)]);
        self.schedule_step(t, Some(error))
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        // SAFETY: the current thread is live, or null.
        if let Some(t) = unsafe { copperplate_core::thread::current().as_ref() } {
            running::unregister(t, self);
        }
    }
}

/// Tells the event loop of a task that is dropped before it is done.
fn finalize(t: &mut Thread, this: &Value) {
    let Some(task) = this.downcast::<Task>() else {
        return;
    };
    if task.future.is_pending() && task.log_destroy_pending.get() {
        let pending = t.exception.take();
        let others = [(names(t).task.clone(), this.clone())];
        let message = "Task was destroyed but it is pending!";
        if task.future.report(t, message, &others).is_err() {
            t.report_unraisable("while finalizing task", this);
        }
        drop(t.exception.replace(pending));
    }
    future::finalize(t, this);
}

fn is_coroutine(t: &mut Thread, value: &Value) -> Res<bool> {
    if std::ptr::eq(value.class(), &types::COROUTINE) {
        return Ok(true);
    }
    let asked = import(t, Import::IsCoroutine)?;
    let answer = ops::call_positional(t, &asked, std::slice::from_ref(value))?;
    ops::truth(t, &answer)
}

#[native("Task($self, coro, *, loop=None, name=None, context=None, eager_start=False)")]
fn init(
    t: &mut Thread,
    this: &Task,
    coroutine: &Value,
    event_loop: Option<&Value>,
    name: Option<&Value>,
    context: Option<&Value>,
    eager_start: Option<&Value>,
) -> Res<()> {
    this.future.initialise(t, event_loop)?;
    if !is_coroutine(t, coroutine)? {
        this.log_destroy_pending.set(false);
        let shown = ops::repr(t, coroutine)?;
        return Err(t.type_error(format!("a coroutine was expected, got {}", text(&shown))));
    }
    let context = context.map_or_else(|| contextvars::copied(t), Value::clone);
    this.context.set(context);
    this.waits_for.clear();
    this.must_cancel.set(false);
    this.log_destroy_pending.set(true);
    this.cancel_requests.set(0);
    this.coroutine.set(coroutine.clone());
    match name {
        Some(name) => this.name.set(ops::str(t, name)?),
        None => {
            this.name.clear();
            let number = t.vm().with_extension(|counter: &mut Counter| {
                counter.0 += 1;
                counter.0
            });
            this.number.set(number);
        }
    }
    let eager = match eager_start {
        Some(eager) => ops::truth(t, eager)?,
        None => false,
    };
    if eager {
        let event_loop = this.future.alive(t)?;
        let name = names(t).is_running.clone();
        let is_running = ops::call_method(t, &event_loop, &name, &[])?;
        if ops::truth(t, &is_running)? {
            return start_eagerly(t, this, &event_loop);
        }
    }
    this.schedule_step(t, None)?;
    running::register(t, this);
    Ok(())
}

/// Takes the first step at once.
fn start_eagerly(t: &mut Thread, this: &Task, event_loop: &Value) -> Res {
    let task = this.value();
    let previous = running::swap_current_task(t, event_loop, &task)?;
    let stepped = first_step(t, this, &task);
    finally(t, stepped, |t| {
        let current = running::swap_current_task(t, event_loop, &previous);
        if this.future.is_pending() {
            running::register(t, this);
        } else {
            this.coroutine.clear();
        }
        current.map(drop)
    })
}

/// Does what has to be done in any case; of two exceptions the first goes on.
fn finally(t: &mut Thread, outcome: Res, work: impl FnOnce(&mut Thread) -> Res) -> Res {
    let pending = t.exception.take();
    let done = work(t);
    if outcome.is_err() {
        drop(t.exception.replace(pending));
        return outcome;
    }
    done
}

fn first_step(t: &mut Thread, this: &Task, task: &Value) -> Res {
    running::register_eager_task(t, task)?;
    let context = this.context.get().unwrap_or_else(Value::none);
    let stepped = contextvars::within(t, &context, |t| step(t, this, None));
    finally(t, stepped, |t| running::unregister_eager_task(t, task))
}

/// A step of the task that is then the current one.
fn take_step(t: &mut Thread, task: &Value, exception: Option<Value>) -> Res<Value> {
    let Some(this) = task.downcast::<Task>() else {
        return Ok(Value::none());
    };
    let _keep = task.clone();
    let event_loop = this.future.alive(t)?;
    running::enter_task(t, &event_loop, task)?;
    let stepped = step(t, this, exception);
    finally(t, stepped, |t| running::leave_task(t, &event_loop, task))?;
    Ok(Value::none())
}

/// Resumes the coroutine, with an exception or without, and sees what it led to.
fn step(t: &mut Thread, this: &Task, exception: Option<Value>) -> Res {
    if !this.future.is_pending() {
        let shown = ops::repr(t, &this.value())?;
        let exception = match exception {
            Some(exception) => text(&ops::repr(t, &exception)?),
            None => "''".to_owned(),
        };
        let message = format!("__step(): already done: {} {exception}", text(&shown));
        return Err(raise(t, Import::InvalidStateError, &message));
    }
    let exception = match exception {
        exception if !this.must_cancel.get() => exception,
        exception => {
            this.must_cancel.set(false);
            let class = import(t, Import::CancelledError)?;
            let class = class.downcast::<Type>();
            let cancels =
                |exception: &Value| class.is_some_and(|class| exception.isinstance(class));
            match exception.filter(cancels) {
                Some(exception) => Some(exception),
                None => Some(this.future.cancelled(t)?),
            }
        }
    };
    this.waits_for.clear();
    let Some(coroutine) = this.coroutine.get() else {
        return Err(t.runtime_error("uninitialized Task object"));
    };
    let outcome = match exception {
        None => generators::send_to(t, &coroutine, &Value::none()),
        Some(exception) => throw(t, &coroutine, exception),
    };
    match outcome {
        Ok(Step::Yielded(value)) => wait_for(t, this, &value),
        Ok(Step::Returned(value)) => {
            if this.must_cancel.replace(false) {
                let message = this.future.cancel_message.get();
                this.future.cancel(t, message)?;
            } else {
                this.future.set_result(t, &value)?;
            }
            running::unregister(t, this);
            Ok(())
        }
        Err(raised) => {
            let is_cancelled = is_raised(t, Import::CancelledError);
            let exits = t.exception_is(&KEYBOARD_INTERRUPT) || t.exception_is(&SYSTEM_EXIT);
            let exception = t.take_exception();
            if is_cancelled {
                this.future.cancelled_error.set(exception);
                this.future.cancel(t, None)?;
            } else {
                this.future.set_exception(t, &exception)?;
                if exits {
                    running::unregister(t, this);
                    t.exception.set(exception);
                    return Err(raised);
                }
            }
            running::unregister(t, this);
            Ok(())
        }
    }
}

/// `coroutine.throw(exception)`
fn throw(t: &mut Thread, coroutine: &Value, exception: Value) -> Res<Step> {
    if let Some(generator) = Generator::of(coroutine) {
        return generators::throw(t, generator, exception);
    }
    let name = names(t).throw.clone();
    match ops::call_method(t, coroutine, &name, &[exception]) {
        Ok(value) => Ok(Step::Yielded(value)),
        Err(raised) if !t.exception_is(&STOP_ITERATION) => Err(raised),
        Err(_) => Ok(Step::Returned(stop_value(&t.take_exception()))),
    }
}

/// Waits for what the coroutine yielded.
fn wait_for(t: &mut Thread, this: &Task, awaited: &Value) -> Res {
    let task = this.value();
    if awaited.is(&task) {
        let shown = ops::repr(t, &task)?;
        let message = format!("Task cannot await on itself: {}", text(&shown));
        return this.schedule_error(t, &message);
    }
    if awaited.is_none() {
        // A bare yield relinquishes control for one iteration of the event loop.
        return this.schedule_step(t, None);
    }
    let event_loop = this.future.alive(t)?;
    let native = future::exact(awaited);
    let (blocking, own) = match native {
        Some(future) => (future.blocking.get(), future::loop_of(future)),
        None => {
            let Some(blocking) = blocking_of(t, awaited)? else {
                return bad_yield(t, this, awaited);
            };
            let names = names(t);
            let own = match ops::getattr_optional(t, awaited, &names.get_loop)? {
                Some(get_loop) => ops::call_positional(t, &get_loop, &[])?,
                None => ops::getattr(t, awaited, &names.event_loop)?,
            };
            (blocking, Some(own))
        }
    };
    if !own.is_some_and(|own| own.is(&event_loop)) {
        let (shown, awaited) = (ops::repr(t, &task)?, ops::repr(t, awaited)?);
        return this.schedule_error(
            t,
            &format!(
                "Task {} got Future {} attached to a different loop",
                text(&shown),
                text(&awaited)
            ),
        );
    }
    if !blocking {
        return instead_of_yield_from(t, this, awaited);
    }
    let wakeup = NativeFunction::new(&TASK_WAKEUP, Some(task.clone()), None);
    let context = this.context.get().unwrap_or_else(Value::none);
    match native {
        Some(future) => {
            future.add_waiter(t, &task)?;
            future.blocking.set(false);
            future.add_callback(t, &wakeup, &context)?;
        }
        None => {
            let names = names(t);
            if let Some(future) = awaited.downcast::<Future>() {
                future.add_waiter(t, &task)?;
            }
            ops::setattr(t, awaited, &names.blocking, Some(&Value::bool(false)))?;
            let add = ops::getattr(t, awaited, &names.add_done_callback)?;
            let values = [wakeup, context];
            let keywords = std::slice::from_ref(&names.context);
            ops::call(t, &add, Args::with_keywords(&Named::new(&values, keywords)))?;
        }
    }
    this.waits_for.set(awaited.clone());
    if this.must_cancel.get() {
        let message = this.future.cancel_message.get();
        if cancel_other(t, awaited, message)? {
            this.must_cancel.set(false);
        }
    }
    Ok(())
}

/// `value._asyncio_future_blocking`, if it has one that says something.
fn blocking_of(t: &mut Thread, value: &Value) -> Res<Option<bool>> {
    let name = names(t).blocking.clone();
    match ops::getattr_optional(t, value, &name)? {
        Some(blocking) if !blocking.is_none() => ops::truth(t, &blocking).map(Some),
        _ => Ok(None),
    }
}

fn instead_of_yield_from(t: &mut Thread, this: &Task, awaited: &Value) -> Res {
    let (shown, awaited) = (ops::repr(t, &this.value())?, ops::repr(t, awaited)?);
    this.schedule_error(
        t,
        &format!(
            "yield was used instead of yield from in task {} with {}",
            text(&shown),
            text(&awaited)
        ),
    )
}

fn bad_yield(t: &mut Thread, this: &Task, value: &Value) -> Res {
    let shown_value = ops::repr(t, value)?;
    if std::ptr::eq(value.class(), &types::GENERATOR) {
        let shown = ops::repr(t, &this.value())?;
        return this.schedule_error(
            t,
            &format!(
                "yield was used instead of yield from for generator in task {} with {}",
                text(&shown),
                text(&shown_value)
            ),
        );
    }
    this.schedule_error(t, &format!("Task got bad yield: {}", text(&shown_value)))
}

/// `other.cancel(msg=message)`
fn cancel_other(t: &mut Thread, other: &Value, message: Option<Value>) -> Res<bool> {
    let names = names(t);
    let cancel = ops::getattr(t, other, &names.cancel)?;
    let values = [message.unwrap_or_else(Value::none)];
    let keywords = std::slice::from_ref(&names.msg);
    let cancelled = ops::call(
        t,
        &cancel,
        Args::with_keywords(&Named::new(&values, keywords)),
    )?;
    ops::truth(t, &cancelled)
}

/// What a task has the futures call that it waits for.
#[native("task_wakeup($self, fut, /)")]
fn task_wakeup(t: &mut Thread, this: &Value, awaited: &Value) -> Res<Value> {
    let native = awaited.downcast::<Future>();
    if let Some(future) = native {
        future.discard_waiter(t, this)?;
    }
    let result = match native.filter(|_| future::exact(awaited).is_some()) {
        Some(future) => future.result(t),
        None => {
            let name = names(t).result.clone();
            ops::call_method(t, awaited, &name, &[])
        }
    };
    let exception = match result {
        // The coroutine asks the future for its value itself.
        Ok(_) => None,
        Err(_) => Some(t.take_exception()),
    };
    take_step(t, this, exception)
}

#[native("__self__($self, /)", getter)]
fn step_self(_: &mut Thread, this: &TaskStep) -> Res<Value> {
    Ok(this.task.clone())
}

#[native("__qualname__($self, /)", getter)]
fn step_qualname(t: &mut Thread, this: &TaskStep) -> Res<Value> {
    let name = t.vm().intern("__qualname__");
    let coroutine = this
        .task
        .downcast::<Task>()
        .and_then(|task| task.coroutine.get());
    match coroutine {
        Some(coroutine) => ops::getattr(t, &coroutine, &name),
        None => Ok(Value::none()),
    }
}

#[native("set_result($self, result, /)")]
fn set_result(t: &mut Thread, _this: &Task, _result: &Value) -> Res<()> {
    Err(t.runtime_error("Task does not support set_result operation"))
}

#[native("set_exception($self, exception, /)")]
fn set_exception(t: &mut Thread, _this: &Task, _exception: &Value) -> Res<()> {
    Err(t.runtime_error("Task does not support set_exception operation"))
}

/// Request that this task cancel itself.
///
/// This arranges for a CancelledError to be thrown into the
/// wrapped coroutine on the next cycle through the event loop.
/// The coroutine then has a chance to clean up or even deny
/// the request using try/except/finally.
///
/// Unlike Future.cancel, this does not guarantee that the
/// task will be cancelled: the exception might be caught and
/// acted upon, delaying cancellation of the task or preventing
/// cancellation completely.  The task may also return a value or
/// raise a different exception.
///
/// Immediately after this method is called, Task.cancelled() will
/// not return True (unless the task was already cancelled).  A
/// task will be marked as cancelled when the wrapped coroutine
/// terminates with a CancelledError exception (even if cancel()
/// was not called).
///
/// This also increases the task's count of cancellation requests.
#[native("cancel($self, /, msg=None)")]
fn cancel(t: &mut Thread, this: &Task, message: Option<&Value>) -> Res<bool> {
    this.future.alive(t)?;
    this.future.forget_to_log();
    if !this.future.is_pending() {
        return Ok(false);
    }
    this.cancel_requests.set(this.cancel_requests.get() + 1);
    if let Some(awaited) = this.waits_for.get()
        // A task that it waits for may refuse, so it goes on waiting.
        && cancel_other(t, &awaited, message.cloned())?
    {
        return Ok(true);
    }
    this.must_cancel.set(true);
    drop(this.future.cancel_message.replace(message.cloned()));
    Ok(true)
}

/// Return the count of the task's cancellation requests.
///
/// This count is incremented when .cancel() is called
/// and may be decremented using .uncancel().
#[native("cancelling($self, /)", no_escape)]
fn cancelling(_: &mut Thread, this: &Task) -> Res<i64> {
    Ok(this.cancel_requests.get())
}

/// Decrement the task's count of cancellation requests.
///
/// This should be used by tasks that catch CancelledError
/// and wish to continue indefinitely until they are cancelled again.
///
/// Returns the remaining number of cancellation requests.
#[native("uncancel($self, /)", no_escape)]
fn uncancel(_: &mut Thread, this: &Task) -> Res<i64> {
    let requests = this.cancel_requests.get();
    if requests > 0 {
        this.cancel_requests.set(requests - 1);
        if requests == 1 {
            this.must_cancel.set(false);
        }
    }
    Ok(this.cancel_requests.get())
}

/// Return the list of stack frames for this task's coroutine.
///
/// If the coroutine is not done, this returns the stack where it is
/// suspended.  If the coroutine has completed successfully or was
/// cancelled, this returns an empty list.  If the coroutine was
/// terminated by an exception, this returns the list of traceback
/// frames.
///
/// The frames are always ordered from oldest to newest.
///
/// The optional limit gives the maximum number of frames to
/// return; by default all available frames are returned.  Its
/// meaning differs depending on whether a stack or a traceback is
/// returned: the newest frames of a stack are returned, but the
/// oldest frames of a traceback are returned.  (This matches the
/// behavior of the traceback module.)
///
/// For reasons beyond our control, only one stack frame is
/// returned for a suspended coroutine.
#[native("get_stack($self, /, *, limit=None)")]
fn get_stack(t: &mut Thread, this: &Value, limit: Option<&Value>) -> Res<Value> {
    let stack = import(t, Import::TaskGetStack)?;
    let limit = limit.cloned().unwrap_or_else(Value::none);
    ops::call_positional(t, &stack, &[this.clone(), limit])
}

/// Print the stack or traceback for this task's coroutine.
///
/// This produces output similar to that of the traceback module,
/// for the frames retrieved by get_stack().  The limit argument
/// is passed to get_stack().  The file argument is an I/O stream
/// to which the output is written; by default output is written
/// to sys.stderr.
#[native("print_stack($self, /, *, limit=None, file=None)")]
fn print_stack(
    t: &mut Thread,
    this: &Value,
    limit: Option<&Value>,
    file: Option<&Value>,
) -> Res<Value> {
    let print = import(t, Import::TaskPrintStack)?;
    let given = |value: Option<&Value>| value.cloned().unwrap_or_else(Value::none);
    ops::call_positional(t, &print, &[this.clone(), given(limit), given(file)])
}

#[native("get_name($self, /)", no_escape)]
fn get_name(_: &mut Thread, this: &Task) -> Res<Value> {
    Ok(this.name.get().unwrap_or_else(|| {
        let name = Str::new(&format!("Task-{}", this.number.get()));
        this.name.set(name.clone());
        name
    }))
}

#[native("set_name($self, value, /)")]
fn set_name(t: &mut Thread, this: &Task, value: &Value) -> Res<()> {
    this.name.set(ops::str(t, value)?);
    Ok(())
}

#[native("get_coro($self, /)", no_escape)]
fn get_coro(_: &mut Thread, this: &Task) -> Res<Option<Value>> {
    Ok(this.coroutine.get())
}

#[native("get_context($self, /)", no_escape)]
fn get_context(_: &mut Thread, this: &Task) -> Res<Option<Value>> {
    Ok(this.context.get())
}

#[native("_coro($self, /)", getter)]
fn coro(_: &mut Thread, this: &Task) -> Res<Option<Value>> {
    Ok(this.coroutine.get())
}

#[native("_fut_waiter($self, /)", getter)]
fn fut_waiter(_: &mut Thread, this: &Task) -> Res<Option<Value>> {
    Ok(this.waits_for.get())
}

#[native("_must_cancel($self, /)", getter)]
fn must_cancel(_: &mut Thread, this: &Task) -> Res<bool> {
    Ok(this.must_cancel.get())
}

#[native("_log_destroy_pending($self, /)", getter)]
fn log_destroy_pending(_: &mut Thread, this: &Task) -> Res<bool> {
    Ok(this.log_destroy_pending.get())
}

#[native("_log_destroy_pending($self, value=missing, /)", setter)]
fn set_log_destroy_pending(t: &mut Thread, this: &Task, value: Option<&Value>) -> Res<()> {
    let Some(value) = value else {
        return Err(t.attribute_error("cannot delete attribute"));
    };
    this.log_destroy_pending.set(ops::truth(t, value)?);
    Ok(())
}
