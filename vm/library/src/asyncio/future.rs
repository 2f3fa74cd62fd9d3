//! Futures, and what awaits them.

use std::cell::Cell;

use copperplate_core::class::{BASE, Compare, Slots, Step, TRACKED, Type};
use copperplate_core::dict::Dict;
use copperplate_core::exception::{Exception, RUNTIME_ERROR, STOP_ITERATION};
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::set::Set;
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::value::Slot;
use copperplate_core::{Res, Thread, Value, heap, layout, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::{define, give_dict, set_doc};
use copperplate_objects::runtime::generator_types::thrown;
use copperplate_objects::runtime::generators::{shown, shown_by_next};
use copperplate_objects::types::alias;
use copperplate_objects::types::type_type::short_name;

use super::running::get_event_loop;
use super::{Import, call_soon, import, names, raise};
use crate::contextvars;

/// Where a future is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum State {
    Pending,
    Cancelled,
    Finished,
}

/// A future, and the beginning of a task.
#[derive(Trace)]
#[repr(C)]
pub(super) struct Future {
    header: Object,
    /// Empty until it is initialised.
    event_loop: Slot,
    /// Most futures have one callback: the first, and its context.
    callback: Slot,
    context: Slot,
    /// A list of further ones, each a tuple of callback and context.
    more_callbacks: Slot,
    result: Slot,
    exception: Slot,
    exception_traceback: Slot,
    source_traceback: Slot,
    pub(super) cancel_message: Slot,
    /// The exception that ended a cancelled task, until it is raised again.
    pub(super) cancelled_error: Slot,
    /// Who awaits it: one, or with `many_wait` a set.
    awaited_by: Slot,
    many_wait: Cell<bool>,
    pub(super) state: Cell<State>,
    log_traceback: Cell<bool>,
    pub(super) blocking: Cell<bool>,
}

layout!(Future, FUTURE);

/// The class `_asyncio.Future`.
pub(super) static FUTURE: Type =
    Type::builtin("_asyncio.Future", size_of::<Future>(), BASE | TRACKED);

/// What `await future` goes through.
#[derive(Trace)]
#[repr(C)]
struct FutureIter {
    header: Object,
    /// Empty when it is over.
    future: Slot,
}

layout!(FutureIter, FUTURE_ITER);

static FUTURE_ITER: Type = Type::builtin("_asyncio.FutureIter", size_of::<FutureIter>(), TRACKED);

const DOC: &str = "\
This class is *almost* compatible with concurrent.futures.Future.

    Differences:

    - result() and exception() do not take a timeout argument and
      raise an exception when the future isn't done yet.

    - Callbacks registered with add_done_callback() are always called
      via the event loop's call_soon_threadsafe().

    - This class is not compatible with the wait() and as_completed()
      methods in the concurrent.futures package.";

#[rustfmt::skip]
static METHODS: &[&NativeDef] = &[
    &RESULT, &EXCEPTION, &SET_RESULT, &SET_EXCEPTION, &ADD_DONE_CALLBACK, &REMOVE_DONE_CALLBACK, &CANCEL, &CANCELLED, &DONE,
    &GET_LOOP, &MAKE_CANCELLED_ERROR, &STATE, &BLOCKING, &SET_BLOCKING, &OWN_LOOP, &CALLBACKS, &RESULT_FIELD,
    &EXCEPTION_FIELD, &LOG_TRACEBACK, &SET_LOG_TRACEBACK, &SOURCE_TRACEBACK, &CANCEL_MESSAGE, &SET_CANCEL_MESSAGE,
    &AWAITED_BY, &AWAITER, &alias::CLASS_GETITEM,
];

/// Completes the classes.
pub(super) fn install(t: &mut Thread) {
    give_dict::<Future>(&FUTURE);
    let fill = |slots: &mut Slots| {
        slots.layout::<Future>();
        slots.new = Some(|_, class, _| Ok(heap::new_instance(class, Future::new(), 0)));
        slots.init = Some(|t, this, args| (INIT.call)(t, Some(this), args).map(drop));
        slots.repr = Some(|t, this| {
            let repr = import(t, Import::FutureRepr)?;
            ops::call_positional(t, &repr, std::slice::from_ref(this))
        });
        slots.iter = Some(iterator);
        slots.finalize = Some(finalize);
    };
    define(t, &FUTURE, &types::OBJECT, fill, METHODS);
    set_doc(t, &FUTURE, DOC);
    let fill = |slots: &mut Slots| {
        slots.layout::<FutureIter>();
        slots.iter = Some(|_, this| Ok(this.clone()));
        slots.send = Some(|t, this, _| step(t, this));
        slots.next = Some(|t, this| {
            let step = step(t, this)?;
            shown_by_next(t, step)
        });
    };
    define(
        t,
        &FUTURE_ITER,
        &types::OBJECT,
        fill,
        &[&ITER_SEND, &ITER_THROW, &ITER_CLOSE],
    );
}

/// The event loop of a future, if it is initialised.
pub(super) fn loop_of(future: &Future) -> Option<Value> {
    future.event_loop.get()
}

impl Future {
    /// One that is not initialised.
    pub(super) fn new() -> Future {
        Future {
            header: Object::unset(),
            event_loop: Slot::empty(),
            callback: Slot::empty(),
            context: Slot::empty(),
            more_callbacks: Slot::empty(),
            result: Slot::empty(),
            exception: Slot::empty(),
            exception_traceback: Slot::empty(),
            source_traceback: Slot::empty(),
            cancel_message: Slot::empty(),
            cancelled_error: Slot::empty(),
            awaited_by: Slot::empty(),
            many_wait: Cell::new(false),
            state: Cell::new(State::Pending),
            log_traceback: Cell::new(false),
            blocking: Cell::new(false),
        }
    }

    pub(super) fn is_pending(&self) -> bool {
        self.state.get() == State::Pending
    }

    /// `Future.__init__`
    ///
    /// # Errors
    /// What getting an event loop and asking it for its debug mode raise.
    pub(super) fn initialise(&self, t: &mut Thread, event_loop: Option<&Value>) -> Res {
        for slot in [
            &self.event_loop,
            &self.callback,
            &self.context,
            &self.more_callbacks,
            &self.result,
            &self.exception,
            &self.exception_traceback,
            &self.source_traceback,
            &self.cancel_message,
            &self.cancelled_error,
            &self.awaited_by,
        ] {
            slot.clear();
        }
        self.many_wait.set(false);
        self.state.set(State::Pending);
        self.log_traceback.set(false);
        self.blocking.set(false);
        let event_loop = match event_loop {
            Some(event_loop) => event_loop.clone(),
            None => get_event_loop(t)?,
        };
        self.event_loop.set(event_loop.clone());
        let name = names(t).get_debug.clone();
        let debug = ops::call_method(t, &event_loop, &name, &[])?;
        if ops::truth(t, &debug)? {
            let extract = import(t, Import::ExtractStack)?;
            self.source_traceback
                .set(ops::call_positional(t, &extract, &[])?);
        }
        Ok(())
    }

    /// The event loop.
    ///
    /// # Errors
    /// `RuntimeError` when the future was not initialised.
    pub(super) fn alive(&self, t: &mut Thread) -> Res<Value> {
        match self.event_loop.get() {
            Some(event_loop) => Ok(event_loop),
            None => Err(t.runtime_error("Future object is not initialized.")),
        }
    }

    /// Has the event loop call what waits for the future.
    fn schedule_callbacks(&self, t: &mut Thread) -> Res {
        let event_loop = self.alive(t)?;
        let this = self.value();
        if let Some(callback) = self.callback.take() {
            let context = self.context.take();
            call_soon(t, &event_loop, &callback, Some(&this), context.as_ref())?;
        }
        for item in self.more_callbacks.take().iter().flat_map(items_of) {
            if let Some([callback, context]) = pair(&item) {
                call_soon(t, &event_loop, callback, Some(&this), Some(context))?;
            }
        }
        Ok(())
    }

    /// Cancels it, unless it is done; whether it was not.
    pub(super) fn cancel(&self, t: &mut Thread, message: Option<Value>) -> Res<bool> {
        self.log_traceback.set(false);
        if !self.is_pending() {
            return Ok(false);
        }
        self.state.set(State::Cancelled);
        drop(self.cancel_message.replace(message));
        self.schedule_callbacks(t)?;
        Ok(true)
    }

    /// The `CancelledError` to raise, which is kept once at most.
    pub(super) fn cancelled(&self, t: &mut Thread) -> Res<Value> {
        if let Some(error) = self.cancelled_error.take() {
            return Ok(error);
        }
        let class = import(t, Import::CancelledError)?;
        let message = self.cancel_message.get();
        ops::call_positional(t, &class, message.as_slice())
    }

    /// The result.
    ///
    /// # Errors
    /// The exception that was set, `CancelledError`, or `InvalidStateError` while there is none.
    pub(super) fn result(&self, t: &mut Thread) -> Res<Value> {
        match self.state.get() {
            State::Cancelled => {
                let error = self.cancelled(t)?;
                Err(t.raise_value(error))
            }
            State::Pending => Err(raise(t, Import::InvalidStateError, "Result is not set.")),
            State::Finished => {
                self.log_traceback.set(false);
                let Some(exception) = self.exception.get() else {
                    return Ok(self.result.get().unwrap_or_else(Value::none));
                };
                if let Some(raised) = exception.downcast::<Exception>() {
                    drop(raised.traceback.replace(self.exception_traceback.take()));
                }
                Err(t.raise_value(exception))
            }
        }
    }

    /// That an exception was not looked at is no longer told.
    pub(super) fn forget_to_log(&self) {
        self.log_traceback.set(false);
    }

    fn check_pending(&self, t: &mut Thread) -> Res {
        self.alive(t)?;
        if self.is_pending() {
            return Ok(());
        }
        Err(raise(t, Import::InvalidStateError, "invalid state"))
    }

    pub(super) fn set_result(&self, t: &mut Thread, result: &Value) -> Res {
        self.check_pending(t)?;
        self.result.set(result.clone());
        self.state.set(State::Finished);
        self.schedule_callbacks(t)
    }

    pub(super) fn set_exception(&self, t: &mut Thread, exception: &Value) -> Res {
        self.check_pending(t)?;
        let is_class = exception
            .downcast::<Type>()
            .is_some_and(|class| class.is_subclass(&types::BASE_EXCEPTION));
        let mut exception = if is_class {
            ops::call_positional(t, exception, &[])?
        } else {
            exception.clone()
        };
        if exception.downcast::<Exception>().is_none() {
            return Err(t.type_error("invalid exception object"));
        }
        if exception.isinstance(&STOP_ITERATION) {
            let message =
                "StopIteration interacts badly with generators and cannot be raised into a Future";
            let instead = Exception::new(&RUNTIME_ERROR, &[Str::new(message)]);
            if let Some(instead) = instead.downcast::<Exception>() {
                instead.cause.set(exception.clone());
                instead.context.set(exception);
            }
            exception = instead;
        }
        let traceback = exception
            .downcast::<Exception>()
            .and_then(|e| e.traceback.get());
        drop(self.exception_traceback.replace(traceback));
        self.exception.set(exception);
        self.state.set(State::Finished);
        self.schedule_callbacks(t)?;
        self.log_traceback.set(true);
        Ok(())
    }

    /// Has the event loop call `callback` when the future is done.
    pub(super) fn add_callback(&self, t: &mut Thread, callback: &Value, context: &Value) -> Res {
        let event_loop = self.alive(t)?;
        if !self.is_pending() {
            return call_soon(t, &event_loop, callback, Some(&self.value()), Some(context));
        }
        if self.callback.is_empty() && self.more_callbacks.is_empty() {
            self.callback.set(callback.clone());
            self.context.set(context.clone());
            return Ok(());
        }
        let item = Tuple::new(vec![callback.clone(), context.clone()]);
        match self
            .more_callbacks
            .get()
            .as_ref()
            .and_then(Value::exact::<List>)
        {
            Some(more) => more.push(item),
            None => self.more_callbacks.set(List::new(vec![item])),
        }
        Ok(())
    }

    /// See `asyncio.future_add_to_awaited_by`.
    pub(super) fn add_waiter(&self, t: &mut Thread, waiter: &Value) -> Res {
        let Some(known) = self.awaited_by.get() else {
            self.awaited_by.set(waiter.clone());
            return Ok(());
        };
        if !self.many_wait.get() {
            if known.is(waiter) {
                return Ok(());
            }
            let both = Set::new();
            if let Some(set) = Set::of(&both) {
                set.add(t, &known)?;
            }
            self.awaited_by.set(both);
            self.many_wait.set(true);
        }
        match self.awaited_by.get().as_ref().and_then(Set::of) {
            Some(set) => set.add(t, waiter),
            None => Ok(()),
        }
    }

    /// See `asyncio.future_discard_from_awaited_by`.
    pub(super) fn discard_waiter(&self, t: &mut Thread, waiter: &Value) -> Res {
        let Some(known) = self.awaited_by.get() else {
            return Ok(());
        };
        if self.many_wait.get() {
            return match Set::of(&known) {
                Some(set) => set.discard(t, waiter).map(drop),
                None => Ok(()),
            };
        }
        if known.is(waiter) {
            self.awaited_by.clear();
        }
        Ok(())
    }

    /// What the event loop is told of a future that nobody looked at.
    pub(super) fn report(&self, t: &mut Thread, message: &str, others: &[(Value, Value)]) -> Res {
        let Some(event_loop) = self.event_loop.get() else {
            return Ok(());
        };
        let names = names(t);
        let context = Dict::new();
        if let Some(entries) = context.exact::<Dict>() {
            for (key, value) in others {
                entries.set(t, key, value.clone())?;
            }
            entries.set(t, &names.message, Str::new(message))?;
            if let Some(source) = self.source_traceback.get() {
                entries.set(t, &names.source_traceback, source)?;
            }
        }
        ops::call_method(t, &event_loop, &names.call_exception_handler, &[context]).map(drop)
    }
}

fn items_of(list: &Value) -> Vec<Value> {
    list.exact::<List>().map_or(Vec::new(), List::to_vec)
}

/// The callback and the context.
fn pair(item: &Value) -> Option<&[Value; 2]> {
    item.exact::<Tuple>()?.items().try_into().ok()
}

/// Tells the event loop of an exception that nobody looked at.
pub(super) fn finalize(t: &mut Thread, this: &Value) {
    let Some(future) = this.downcast::<Future>() else {
        return;
    };
    let Some(exception) = future
        .exception
        .get()
        .filter(|_| future.log_traceback.replace(false))
    else {
        return;
    };
    let pending = t.exception.take();
    let names = names(t);
    let message = format!("{} exception was never retrieved", short_name(this.class()));
    let others = [
        (names.exception.clone(), exception),
        (names.future.clone(), this.clone()),
    ];
    if future.report(t, &message, &others).is_err() {
        t.report_unraisable("while finalizing future", this);
    }
    drop(t.exception.replace(pending));
}

/// `iter(future)`, which `await` goes through.
pub(super) fn iterator(t: &mut Thread, this: &Value) -> Res<Value> {
    if let Some(future) = this.downcast::<Future>() {
        future.alive(t)?;
    }
    Ok(heap::new(FutureIter {
        header: Object::unset(),
        future: Slot::new(this.clone()),
    }))
}

fn step(t: &mut Thread, this: &Value) -> Res<Step> {
    let over = Step::Returned(Value::none());
    let Some(iter) = this.exact::<FutureIter>() else {
        return Ok(over);
    };
    let Some(value) = iter.future.get() else {
        return Ok(over);
    };
    let Some(future) = value.downcast::<Future>() else {
        return Ok(over);
    };
    if future.is_pending() {
        if future.blocking.replace(true) {
            return Err(t.runtime_error("await wasn't used with future"));
        }
        return Ok(Step::Yielded(value));
    }
    iter.future.clear();
    future.result(t).map(Step::Returned)
}

#[native("send($self, value, /)")]
fn iter_send(t: &mut Thread, this: &Value, _value: &Value) -> Res<Value> {
    let step = step(t, this)?;
    shown(t, step)
}

#[native("throw($self, typ, val=None, tb=None, /)")]
fn iter_throw(
    t: &mut Thread,
    this: &FutureIter,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Res<Value> {
    let exception = thrown(t, kind, value, traceback)?;
    this.future.clear();
    Err(t.raise_value(exception))
}

#[native("close($self, /)")]
fn iter_close(_: &mut Thread, this: &FutureIter) -> Res<()> {
    this.future.clear();
    Ok(())
}

#[native("Future($self, *, loop=None)")]
fn init(t: &mut Thread, this: &Future, event_loop: Option<&Value>) -> Res<()> {
    this.initialise(t, event_loop)
}

#[native("__await__($self, /)")]
fn awaiter(t: &mut Thread, this: &Value) -> Res<Value> {
    iterator(t, this)
}

/// Return the result this future represents.
///
/// If the future has been cancelled, raises CancelledError.  If the
/// future's result isn't yet available, raises InvalidStateError.  If
/// the future is done and has an exception set, this exception is raised.
#[native("result($self, /)")]
fn result(t: &mut Thread, this: &Future) -> Res<Value> {
    if this.event_loop.is_empty() {
        return Err(raise(
            t,
            Import::InvalidStateError,
            "Future object is not initialized.",
        ));
    }
    this.result(t)
}

/// Return the exception that was set on this future.
///
/// The exception (or None if no exception was set) is returned only if
/// the future is done.  If the future has been cancelled, raises
/// CancelledError.  If the future isn't done yet, raises
/// InvalidStateError.
#[native("exception($self, /)")]
fn exception(t: &mut Thread, this: &Future) -> Res<Option<Value>> {
    if this.event_loop.is_empty() {
        return Err(raise(
            t,
            Import::InvalidStateError,
            "Future object is not initialized.",
        ));
    }
    match this.state.get() {
        State::Cancelled => {
            let error = this.cancelled(t)?;
            Err(t.raise_value(error))
        }
        State::Pending => Err(raise(t, Import::InvalidStateError, "Exception is not set.")),
        State::Finished => {
            this.log_traceback.set(false);
            Ok(this.exception.get())
        }
    }
}

/// Mark the future done and set its result.
///
/// If the future is already done when this method is called, raises
/// InvalidStateError.
#[native("set_result($self, result, /)")]
fn set_result(t: &mut Thread, this: &Future, result: &Value) -> Res<()> {
    this.set_result(t, result)
}

/// Mark the future done and set an exception.
///
/// If the future is already done when this method is called, raises
/// InvalidStateError.
#[native("set_exception($self, exception, /)")]
fn set_exception(t: &mut Thread, this: &Future, exception: &Value) -> Res<()> {
    this.set_exception(t, exception)
}

/// Add a callback to be run when the future becomes done.
///
/// The callback is called with a single argument - the future object. If
/// the future is already done when this is called, the callback is
/// scheduled with call_soon.
#[native("add_done_callback($self, fn, /, *, context=<unrepresentable>)")]
fn add_done_callback(
    t: &mut Thread,
    this: &Future,
    callback: &Value,
    context: Option<&Value>,
) -> Res<()> {
    let context = context.map_or_else(|| contextvars::copied(t), Value::clone);
    this.add_callback(t, callback, &context)
}

/// Remove all instances of a callback from the "call when done" list.
///
/// Returns the number of callbacks removed.
#[native("remove_done_callback($self, fn, /)")]
fn remove_done_callback(t: &mut Thread, this: &Future, callback: &Value) -> Res<usize> {
    this.alive(t)?;
    let mut removed = 0;
    if let Some(first) = this.callback.get()
        && ops::compare_bool(t, &first, callback, Compare::Eq)?
    {
        this.callback.clear();
        this.context.clear();
        removed += 1;
    }
    // Comparing may change the list: each item is asked for anew.
    let Some(more) = this.more_callbacks.get() else {
        return Ok(removed);
    };
    let Some(list) = more.exact::<List>() else {
        return Ok(removed);
    };
    let mut stay = Vec::new();
    let mut at = 0;
    while let Some(item) = list.get(at) {
        at += 1;
        let Some([other, _]) = pair(&item) else {
            continue;
        };
        if ops::compare_bool(t, other, callback, Compare::Eq)? {
            removed += 1;
        } else {
            stay.push(item);
        }
    }
    if this.more_callbacks.get().is_some_and(|now| now.is(&more)) {
        let stay = (!stay.is_empty()).then(|| List::new(stay));
        drop(this.more_callbacks.replace(stay));
    }
    Ok(removed)
}

/// Cancel the future and schedule callbacks.
///
/// If the future is already done or cancelled, return False.  Otherwise,
/// change the future's state to cancelled, schedule the callbacks and
/// return True.
#[native("cancel($self, /, msg=None)")]
fn cancel(t: &mut Thread, this: &Future, message: Option<&Value>) -> Res<bool> {
    this.alive(t)?;
    this.cancel(t, message.cloned())
}

/// Return True if the future was cancelled.
#[native("cancelled($self, /)", no_escape)]
fn cancelled(_: &mut Thread, this: &Future) -> Res<bool> {
    Ok(this.state.get() == State::Cancelled)
}

/// Return True if the future is done.
///
/// Done means either that a result / exception are available, or that the
/// future was cancelled.
#[native("done($self, /)", no_escape)]
fn done(_: &mut Thread, this: &Future) -> Res<bool> {
    Ok(!this.event_loop.is_empty() && !this.is_pending())
}

/// Return the event loop the Future is bound to.
#[native("get_loop($self, /)", no_escape)]
fn get_loop(t: &mut Thread, this: &Future) -> Res<Value> {
    this.alive(t)
}

/// Create the CancelledError to raise if the Future is cancelled.
///
/// This should only be called once when handling a cancellation since
/// it erases the context exception value.
#[native("_make_cancelled_error($self, /)")]
fn make_cancelled_error(t: &mut Thread, this: &Future) -> Res<Value> {
    this.cancelled(t)
}

#[native("_state($self, /)", getter)]
fn state(t: &mut Thread, this: &Future) -> Res<Value> {
    this.alive(t)?;
    Ok(t.vm().intern(match this.state.get() {
        State::Pending => "PENDING",
        State::Cancelled => "CANCELLED",
        State::Finished => "FINISHED",
    }))
}

#[native("_asyncio_future_blocking($self, /)", getter)]
fn blocking(_: &mut Thread, this: &Future) -> Res<bool> {
    Ok(!this.event_loop.is_empty() && this.blocking.get())
}

#[native("_asyncio_future_blocking($self, value=missing, /)", setter)]
fn set_blocking(t: &mut Thread, this: &Future, value: Option<&Value>) -> Res<()> {
    this.alive(t)?;
    let Some(value) = value else {
        return Err(t.attribute_error("cannot delete attribute"));
    };
    this.blocking.set(ops::truth(t, value)?);
    Ok(())
}

#[native("_loop($self, /)", getter)]
fn own_loop(_: &mut Thread, this: &Future) -> Res<Option<Value>> {
    Ok(this.event_loop.get())
}

#[native("_callbacks($self, /)", getter)]
fn callbacks(t: &mut Thread, this: &Future) -> Res<Option<Value>> {
    this.alive(t)?;
    let first = this.callback.get().map(|callback| {
        let context = this.context.get().unwrap_or_else(Value::none);
        Tuple::new(vec![callback, context])
    });
    let more = this.more_callbacks.get();
    let all: Vec<Value> = first
        .into_iter()
        .chain(more.iter().flat_map(items_of))
        .collect();
    Ok((!all.is_empty()).then(|| List::new(all)))
}

#[native("_result($self, /)", getter)]
fn result_field(t: &mut Thread, this: &Future) -> Res<Option<Value>> {
    this.alive(t)?;
    Ok(this.result.get())
}

#[native("_exception($self, /)", getter)]
fn exception_field(t: &mut Thread, this: &Future) -> Res<Option<Value>> {
    this.alive(t)?;
    Ok(this.exception.get())
}

#[native("_log_traceback($self, /)", getter)]
fn log_traceback(t: &mut Thread, this: &Future) -> Res<bool> {
    this.alive(t)?;
    Ok(this.log_traceback.get())
}

#[native("_log_traceback($self, value=missing, /)", setter)]
fn set_log_traceback(t: &mut Thread, this: &Future, value: Option<&Value>) -> Res<()> {
    let Some(value) = value else {
        return Err(t.attribute_error("cannot delete attribute"));
    };
    if ops::truth(t, value)? {
        return Err(t.value_error("_log_traceback can only be set to False"));
    }
    this.log_traceback.set(false);
    Ok(())
}

#[native("_source_traceback($self, /)", getter)]
fn source_traceback(_: &mut Thread, this: &Future) -> Res<Option<Value>> {
    Ok(this.source_traceback.get())
}

#[native("_cancel_message($self, /)", getter)]
fn cancel_message(_: &mut Thread, this: &Future) -> Res<Option<Value>> {
    Ok(this.cancel_message.get())
}

#[native("_cancel_message($self, value=missing, /)", setter)]
fn set_cancel_message(t: &mut Thread, this: &Future, value: Option<&Value>) -> Res<()> {
    let Some(value) = value else {
        return Err(t.attribute_error("cannot delete attribute"));
    };
    this.cancel_message.set(value.clone());
    Ok(())
}

#[native("_asyncio_awaited_by($self, /)", getter)]
fn awaited_by(t: &mut Thread, this: &Future) -> Res<Option<Value>> {
    let Some(known) = this.awaited_by.get() else {
        return Ok(None);
    };
    let waiters = if this.many_wait.get() {
        known
    } else {
        Tuple::new(vec![known])
    };
    ops::call_positional(t, &types::FROZENSET.value(), &[waiters]).map(Some)
}

/// A task or a future of the very classes here, about which nothing can have been said otherwise.
pub(super) fn exact(value: &Value) -> Option<&Future> {
    let class = value.class();
    let own = std::ptr::eq(class, &FUTURE) || std::ptr::eq(class, &super::task::TASK);
    own.then(|| value.downcast::<Future>()).flatten()
}
