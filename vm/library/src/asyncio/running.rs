//! What runs: the event loop and the task of each OS thread, and the tasks that are not done.

use copperplate_core::native::NativeDef;
use copperplate_core::set::Set;
use copperplate_core::str::text;
use copperplate_core::{Layout, Res, Thread, Value, ops};
use copperplate_macros::native;
use copperplate_objects::containers::collect::collect;

use super::future::{self, Future};
use super::task::Task;
use super::{Import, import, names};
use crate::per_thread::PerThread;

#[rustfmt::skip]
pub(super) static FUNCTIONS: &[&NativeDef] = &[
    &RUNNING_LOOP_OR_NONE, &SET_RUNNING_LOOP, &GET_RUNNING_LOOP, &GET_EVENT_LOOP, &REGISTER_TASK, &UNREGISTER_TASK,
    &REGISTER_EAGER_TASK, &UNREGISTER_EAGER_TASK, &ENTER_TASK, &LEAVE_TASK, &SWAP_CURRENT_TASK, &CURRENT_TASK,
    &ALL_TASKS,
];

/// The event loop that runs in a thread, and its task that does.
#[derive(Default)]
struct Running {
    event_loop: Option<Value>,
    task: Option<Value>,
}

impl Running {
    fn is_in(&self, event_loop: &Value) -> bool {
        self.event_loop
            .as_ref()
            .is_some_and(|own| own.is(event_loop))
    }
}

/// Tasks of the class here that are scheduled and not done, which nothing else has to hold: a task leaves when it is freed. Each
/// knows its place.
#[derive(Default)]
struct Scheduled(Vec<*const Task>);

fn with_running<R>(t: &Thread, change: impl FnOnce(&mut Running) -> R) -> R {
    t.vm()
        .with_extension(|threads: &mut PerThread<Running>| change(threads.here()))
}

/// Forgets what runs, in the child of a fork: none of it does there.
pub(crate) fn forget(t: &Thread) {
    drop(t.vm().with_extension(std::mem::take::<PerThread<Running>>));
}

/// The event loop of the running thread.
pub(super) fn running_loop(t: &Thread) -> Option<Value> {
    with_running(t, |running| running.event_loop.clone())
}

/// Return the running event loop or None.
///
/// This is a low-level function intended to be used by event loops.
/// This function is thread-specific.
#[native("_get_running_loop()", no_escape)]
fn running_loop_or_none(t: &mut Thread) -> Res<Option<Value>> {
    Ok(running_loop(t))
}

/// Set the running event loop.
///
/// This is a low-level function intended to be used by event loops.
/// This function is thread-specific.
#[native("_set_running_loop(loop, /)")]
fn set_running_loop(t: &mut Thread, event_loop: &Value) -> Res<()> {
    let event_loop = (!event_loop.is_none()).then(|| event_loop.clone());
    let old = with_running(t, |running| {
        std::mem::replace(&mut running.event_loop, event_loop)
    });
    drop(old);
    Ok(())
}

/// Return the running event loop.  Raise a RuntimeError if there is none.
///
/// This function is thread-specific.
#[native("get_running_loop()", no_escape)]
fn get_running_loop(t: &mut Thread) -> Res<Value> {
    match running_loop(t) {
        Some(event_loop) => Ok(event_loop),
        None => Err(t.runtime_error("no running event loop")),
    }
}

/// Return an asyncio event loop.
///
/// When called from a coroutine or a callback (e.g. scheduled with
/// call_soon or similar API), this function will always return the
/// running event loop.
///
/// If there is no running event loop set, the function will return
/// the result of `get_event_loop_policy().get_event_loop()` call.
#[native("get_event_loop()")]
pub(super) fn get_event_loop(t: &mut Thread) -> Res<Value> {
    if let Some(event_loop) = running_loop(t) {
        return Ok(event_loop);
    }
    let policy = import(t, Import::EventLoopPolicy)?;
    let policy = ops::call_positional(t, &policy, &[])?;
    let name = names(t).get_event_loop.clone();
    ops::call_method(t, &policy, &name, &[])
}

/// Has `all_tasks` find a task.
pub(super) fn register(t: &Thread, task: &Task) {
    if task.scheduled.get().is_some() {
        return;
    }
    t.vm().with_extension(|Scheduled(tasks)| {
        task.scheduled.set(Some(tasks.len()));
        tasks.push(task);
    });
}

/// The opposite of [`register`].
pub(super) fn unregister(t: &Thread, task: &Task) {
    let Some(place) = task.scheduled.take() else {
        return;
    };
    t.vm().with_extension(|Scheduled(tasks)| {
        // At the end of the program the list goes first.
        if tasks.get(place) != Some(&std::ptr::from_ref(task)) {
            return;
        }
        tasks.swap_remove(place);
        if let Some(&moved) = tasks.get(place) {
            // SAFETY: a task takes itself out before it is freed.
            unsafe { (*moved).scheduled.set(Some(place)) };
        }
    });
}

/// Adds `task` to one of the collections of `asyncio.tasks` or takes it out.
fn change_collection(t: &mut Thread, which: Import, method: &str, task: &Value) -> Res {
    let tasks = import(t, which)?;
    let name = t.vm().intern(method);
    ops::call_method(t, &tasks, &name, std::slice::from_ref(task)).map(drop)
}

/// Register a new task in asyncio as executed by loop.
///
/// Returns None.
#[native("_register_task(task)")]
fn register_task(t: &mut Thread, task: &Value) -> Res<()> {
    match task.exact::<Task>() {
        Some(task) => {
            register(t, task);
            Ok(())
        }
        None => change_collection(t, Import::ScheduledTasks, "add", task),
    }
}

/// Unregister a task.
///
/// Returns None.
#[native("_unregister_task(task)")]
fn unregister_task(t: &mut Thread, task: &Value) -> Res<()> {
    match task.exact::<Task>() {
        Some(task) => {
            unregister(t, task);
            Ok(())
        }
        None => change_collection(t, Import::ScheduledTasks, "discard", task),
    }
}

/// Register a new task in asyncio as executed by loop.
///
/// Returns None.
#[native("_register_eager_task(task)")]
pub(super) fn register_eager_task(t: &mut Thread, task: &Value) -> Res<()> {
    change_collection(t, Import::EagerTasks, "add", task)
}

/// Unregister a task.
///
/// Returns None.
#[native("_unregister_eager_task(task)")]
pub(super) fn unregister_eager_task(t: &mut Thread, task: &Value) -> Res<()> {
    change_collection(t, Import::EagerTasks, "discard", task)
}

fn is_running(t: &Thread, event_loop: &Value) -> bool {
    with_running(t, |running| running.is_in(event_loop))
}

fn check_running(t: &mut Thread, event_loop: &Value) -> Res {
    if is_running(t, event_loop) {
        return Ok(());
    }
    let shown = ops::repr(t, event_loop)?;
    Err(t.runtime_error(format!("loop {} is not the running loop", text(&shown))))
}

fn current(t: &Thread) -> Option<Value> {
    with_running(t, |running| running.task.clone())
}

/// Enter into task execution or resume suspended task.
///
/// Task belongs to loop.
///
/// Returns None.
#[native("_enter_task(loop, task)")]
pub(super) fn enter_task(t: &mut Thread, event_loop: &Value, task: &Value) -> Res<()> {
    let entered = with_running(t, |running| {
        let free = running.task.is_none() && running.is_in(event_loop);
        if free {
            running.task = Some(task.clone());
        }
        free
    });
    if entered {
        return Ok(());
    }
    check_running(t, event_loop)?;
    let other = current(t).unwrap_or_else(Value::none);
    let (shown, other) = (ops::repr(t, task)?, ops::repr(t, &other)?);
    Err(t.runtime_error(format!(
        "Cannot enter into task {} while another task {} is being executed.",
        text(&shown),
        text(&other)
    )))
}

/// Leave task execution or suspend a task.
///
/// Task belongs to loop.
///
/// Returns None.
#[native("_leave_task(loop, task)")]
pub(super) fn leave_task(t: &mut Thread, event_loop: &Value, task: &Value) -> Res<()> {
    let left = with_running(t, |running| {
        if !running.is_in(event_loop) {
            return None;
        }
        running.task.take_if(|own| own.is(task))
    });
    if left.is_some() {
        return Ok(());
    }
    check_running(t, event_loop)?;
    let own = current(t).unwrap_or_else(Value::none);
    let (shown, own) = (ops::repr(t, task)?, ops::repr(t, &own)?);
    Err(t.runtime_error(format!(
        "Invalid attempt to leave task {} while task {} is entered.",
        text(&shown),
        text(&own)
    )))
}

/// Temporarily swap in the supplied task and return the original one (or None).
///
/// This is intended for use during eager coroutine execution.
#[native("_swap_current_task(loop, task)")]
pub(super) fn swap_current_task(t: &mut Thread, event_loop: &Value, task: &Value) -> Res<Value> {
    check_running(t, event_loop)?;
    let task = (!task.is_none()).then(|| task.clone());
    let old = with_running(t, |running| std::mem::replace(&mut running.task, task));
    Ok(old.unwrap_or_else(Value::none))
}

/// Return a currently executed task.
#[native("current_task(loop=None)")]
fn current_task(t: &mut Thread, event_loop: Option<&Value>) -> Res<Option<Value>> {
    match event_loop {
        None if running_loop(t).is_none() => Err(t.runtime_error("no running event loop")),
        Some(event_loop) if !is_running(t, event_loop) => Ok(None),
        _ => Ok(current(t)),
    }
}

/// Return a set of all tasks for the loop.
#[native("all_tasks(loop=None)")]
fn all_tasks(t: &mut Thread, event_loop: Option<&Value>) -> Res<Value> {
    let event_loop = match event_loop {
        Some(event_loop) => event_loop.clone(),
        None => get_running_loop(t)?,
    };
    // The eager ones first: one that is scheduled meanwhile is not missed.
    let mut tasks = Vec::new();
    for which in [Import::EagerTasks, Import::ScheduledTasks] {
        let found = import(t, which)?;
        tasks.extend(collect(t, &found)?);
    }
    tasks.extend(t.vm().with_extension(|scheduled: &mut Scheduled| {
        // SAFETY: a task takes itself out before it is freed.
        let live = scheduled.0.iter().map(|task| unsafe { (**task).value() });
        live.collect::<Vec<Value>>()
    }));
    let found = Set::new();
    for task in tasks {
        let (own, done) = match task.downcast::<Future>() {
            Some(own) => (future::loop_of(own), !own.is_pending()),
            None => {
                let name = names(t).get_loop.clone();
                let own = ops::call_method(t, &task, &name, &[])?;
                let name = names(t).done.clone();
                let done = ops::call_method(t, &task, &name, &[])?;
                (Some(own), ops::truth(t, &done)?)
            }
        };
        if !done
            && own.is_some_and(|own| own.is(&event_loop))
            && let Some(found) = Set::of(&found)
        {
            found.add(t, &task)?;
        }
    }
    Ok(found)
}
