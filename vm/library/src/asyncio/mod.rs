//! `_asyncio`: futures and tasks, which the event loop of `asyncio` (in Python) runs.
//!
//! They do what the classes of `asyncio.futures` and `asyncio.tasks` do, with the attributes and messages of CPython's native ones,
//! which differ in places.

mod future;
mod running;
mod task;

use std::rc::Rc;

use copperplate_core::{Args, Named, Raised, Res, Thread, Value, ops};
use copperplate_macros::native;

use crate::module;
use future::Future;
pub(crate) use running::forget;

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    future::install(t);
    task::install(t);
    let functions = [
        running::FUNCTIONS,
        &[&FUTURE_ADD_TO_AWAITED_BY, &FUTURE_DISCARD_FROM_AWAITED_BY],
    ]
    .concat();
    let module = module::new(t, "_asyncio", &functions);
    module::add_classes(t, &module, &[&future::FUTURE, &task::TASK])?;
    Ok(module)
}

/// What is used of `asyncio`'s own modules.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Import {
    CancelledError,
    InvalidStateError,
    ExtractStack,
    FutureRepr,
    TaskRepr,
    TaskGetStack,
    TaskPrintStack,
    IsCoroutine,
    ScheduledTasks,
    EagerTasks,
    EventLoopPolicy,
}

impl Import {
    const COUNT: usize = 11;

    /// The module and the name in it.
    fn place(self) -> (&'static str, &'static str) {
        match self {
            Import::CancelledError => ("asyncio.exceptions", "CancelledError"),
            Import::InvalidStateError => ("asyncio.exceptions", "InvalidStateError"),
            Import::ExtractStack => ("asyncio.format_helpers", "extract_stack"),
            Import::FutureRepr => ("asyncio.base_futures", "_future_repr"),
            Import::TaskRepr => ("asyncio.base_tasks", "_task_repr"),
            Import::TaskGetStack => ("asyncio.base_tasks", "_task_get_stack"),
            Import::TaskPrintStack => ("asyncio.base_tasks", "_task_print_stack"),
            Import::IsCoroutine => ("asyncio.coroutines", "iscoroutine"),
            Import::ScheduledTasks => ("asyncio.tasks", "_scheduled_tasks"),
            Import::EagerTasks => ("asyncio.tasks", "_eager_tasks"),
            Import::EventLoopPolicy => ("asyncio.events", "_get_event_loop_policy"),
        }
    }
}

#[derive(Default)]
struct Imported([Option<Value>; Import::COUNT]);

/// An attribute of one of `asyncio`'s own modules.
fn import(t: &mut Thread, which: Import) -> Res<Value> {
    let known = |imported: &mut Imported| imported.0[which as usize].clone();
    if let Some(value) = t.vm().with_extension(known) {
        return Ok(value);
    }
    let (module, name) = which.place();
    let module = (t.vm().hooks.import)(t, module)?;
    let name = t.vm().intern(name);
    let value = ops::getattr(t, &module, &name)?;
    let keep = |imported: &mut Imported| imported.0[which as usize] = Some(value.clone());
    t.vm().with_extension(keep);
    Ok(value)
}

/// Names that are looked up often.
struct Names {
    call_exception_handler: Value,
    call_soon: Value,
    cancel: Value,
    context: Value,
    done: Value,
    exception: Value,
    future: Value,
    get_debug: Value,
    get_event_loop: Value,
    get_loop: Value,
    is_running: Value,
    message: Value,
    msg: Value,
    result: Value,
    source_traceback: Value,
    task: Value,
    throw: Value,
    add_done_callback: Value,
    blocking: Value,
    event_loop: Value,
}

impl Names {
    fn new(t: &Thread) -> Names {
        let intern = |name| t.vm().intern(name);
        Names {
            call_exception_handler: intern("call_exception_handler"),
            call_soon: intern("call_soon"),
            cancel: intern("cancel"),
            context: intern("context"),
            done: intern("done"),
            exception: intern("exception"),
            future: intern("future"),
            get_debug: intern("get_debug"),
            get_event_loop: intern("get_event_loop"),
            get_loop: intern("get_loop"),
            is_running: intern("is_running"),
            message: intern("message"),
            msg: intern("msg"),
            result: intern("result"),
            source_traceback: intern("source_traceback"),
            task: intern("task"),
            throw: intern("throw"),
            add_done_callback: intern("add_done_callback"),
            blocking: intern("_asyncio_future_blocking"),
            event_loop: intern("_loop"),
        }
    }
}

fn names(t: &Thread) -> Rc<Names> {
    let known = t
        .vm()
        .with_extension(|names: &mut Option<Rc<Names>>| names.clone());
    known.unwrap_or_else(|| {
        let made = Rc::new(Names::new(t));
        t.vm()
            .with_extension(|names| *names = Some(Rc::clone(&made)));
        made
    })
}

/// `loop.call_soon(callback, argument, context=context)`
fn call_soon(
    t: &mut Thread,
    event_loop: &Value,
    callback: &Value,
    argument: Option<&Value>,
    context: Option<&Value>,
) -> Res {
    let names = names(t);
    // Those that are given, in this order; what fills the rest is not passed.
    let values = [
        callback.clone(),
        argument.or(context).unwrap_or(callback).clone(),
        context.unwrap_or(callback).clone(),
    ];
    let count = 1 + usize::from(argument.is_some()) + usize::from(context.is_some());
    let keywords = std::slice::from_ref(&names.context);
    let keywords = if context.is_some() { keywords } else { &[] };
    let args = Named::new(&values[..count], keywords);
    let args = Args::with_keywords(&args);
    ops::call_method_with(t, event_loop, &names.call_soon, args).map(drop)
}

/// Raises an exception of `asyncio`'s own.
fn raise(t: &mut Thread, class: Import, message: &str) -> Raised {
    let message = copperplate_core::str::Str::new(message);
    let made = import(t, class).and_then(|class| ops::call_positional(t, &class, &[message]));
    match made {
        Ok(exception) => t.raise_value(exception),
        Err(raised) => raised,
    }
}

/// Whether the exception that is being raised is one of `asyncio`'s own.
fn is_raised(t: &mut Thread, class: Import) -> bool {
    let pending = t.exception.take();
    let class = import(t, class);
    let is = match (&pending, &class) {
        (Some(pending), Ok(class)) => class
            .downcast::<copperplate_core::Type>()
            .is_some_and(|class| pending.isinstance(class)),
        _ => false,
    };
    drop(t.exception.replace(pending));
    is
}

/// Record that `fut` is awaited on by `waiter`.
#[native("future_add_to_awaited_by(fut, waiter, /)")]
fn future_add_to_awaited_by(t: &mut Thread, awaited: &Value, waiter: &Value) -> Res<()> {
    match (awaited.downcast::<Future>(), waiter.downcast::<Future>()) {
        (Some(future), Some(_)) => future.add_waiter(t, waiter),
        _ => Ok(()),
    }
}

/// Record that `fut` is no longer awaited on by `waiter`.
#[native("future_discard_from_awaited_by(fut, waiter, /)")]
fn future_discard_from_awaited_by(t: &mut Thread, awaited: &Value, waiter: &Value) -> Res<()> {
    match (awaited.downcast::<Future>(), waiter.downcast::<Future>()) {
        (Some(future), Some(_)) => future.discard_waiter(t, waiter),
        _ => Ok(()),
    }
}
