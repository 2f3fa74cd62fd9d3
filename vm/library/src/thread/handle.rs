//! Handles of threads, and what `threading` asks of the threads there are: the main one.

use std::cell::Cell;

use copperplate_core::class::Type;
use copperplate_core::exception::SYSTEM_EXIT;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::{Res, Thread, Value, heap, layout, types};
use copperplate_macros::native;
use copperplate_objects::define::define;
use copperplate_objects::types::object::address;

/// What is known of a thread.
#[derive(Trace)]
#[repr(C)]
struct Handle {
    header: Object,
    #[trace(none)]
    ident: Cell<i64>,
    #[trace(none)]
    state: Cell<State>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    NotStarted,
    Running,
    Done,
}

static HANDLE: Type = Type::builtin("_thread._ThreadHandle", size_of::<Handle>(), 0);
layout!(Handle, HANDLE);

fn make(ident: i64, state: State) -> Value {
    heap::new(Handle {
        header: Object::unset(),
        ident: Cell::new(ident),
        state: Cell::new(state),
    })
}

/// Completes the class and answers with it.
pub fn class(t: &mut Thread) -> Value {
    use copperplate_core::object::Layout;
    define(
        t,
        &HANDLE,
        &types::OBJECT,
        |slots| {
            slots.layout::<Handle>();
            slots.new = Some(|_, _, _| Ok(make(0, State::NotStarted)));
            slots.repr = Some(repr);
        },
        &[&IDENT, &JOIN, &IS_DONE, &SET_DONE],
    );
    HANDLE.value()
}

pub static FUNCTIONS: &[&NativeDef] = &[
    &MAKE_THREAD_HANDLE,
    &START_JOINABLE_THREAD,
    &DAEMON_THREADS_ALLOWED,
    &GET_MAIN_THREAD_IDENT,
    &IS_MAIN_INTERPRETER,
    &SHUTDOWN,
    &SET_NAME,
    &STACK_SIZE,
    &EXIT,
    &INTERRUPT_MAIN,
];

fn repr(_: &mut Thread, this: &Value) -> Res<Value> {
    let ident = this.downcast::<Handle>().map_or(0, |this| this.ident.get());
    let at = address(this);
    Ok(Str::new(&format!(
        "<_ThreadHandle object at {at:#x}: ident={ident}>"
    )))
}

#[native("ident($self)", getter)]
fn ident(_: &mut Thread, this: &Handle) -> Res<Option<i64>> {
    let started = this.state.get() != State::NotStarted;
    Ok(started.then(|| this.ident.get()))
}

#[native("is_done($self, /)")]
fn is_done(_: &mut Thread, this: &Handle) -> Res<bool> {
    Ok(this.state.get() == State::Done)
}

#[native("_set_done($self, /)")]
fn set_done(t: &mut Thread, this: &Handle) -> Res<()> {
    if this.state.get() == State::NotStarted {
        return Err(t.runtime_error("thread not started"));
    }
    this.state.set(State::Done);
    Ok(())
}

#[native("join($self, timeout=None, /)")]
fn join(t: &mut Thread, this: &Handle, _timeout: Option<&Value>) -> Res<()> {
    match this.state.get() {
        State::NotStarted => Err(t.runtime_error("thread not started")),
        State::Done => Ok(()),
        // The only one that runs is the one that asks.
        State::Running => Err(t.runtime_error("Cannot join current thread")),
    }
}

/// Internal only. Make a thread handle for threads not spawned
/// by the _thread or threading module.
#[native("_make_thread_handle(ident, /)")]
fn make_thread_handle(_: &mut Thread, ident: i64) -> Res<Value> {
    Ok(make(ident, State::Running))
}

/// For internal use only: start a new thread.
///
/// One thread runs Python code, so none can be started.
#[native("start_joinable_thread(function, handle=None, daemon=True)")]
fn start_joinable_thread(
    t: &mut Thread,
    _function: &Value,
    _handle: Option<&Value>,
    _daemon: Option<bool>,
) -> Res<Value> {
    Err(t.runtime_error("can't start new thread"))
}

/// Return True if daemon threads are allowed in the current interpreter,
/// and False otherwise.
#[native("daemon_threads_allowed()")]
fn daemon_threads_allowed(_: &mut Thread) -> Res<bool> {
    Ok(true)
}

/// Internal only. Return a non-zero integer that uniquely identifies the main thread
/// of the main interpreter.
#[native("_get_main_thread_ident()")]
fn get_main_thread_ident(t: &mut Thread) -> Res<i64> {
    super::get_ident(t)
}

/// Return True if the current interpreter is the main Python interpreter.
#[native("_is_main_interpreter()")]
fn is_main_interpreter(_: &mut Thread) -> Res<bool> {
    Ok(true)
}

/// Wait for all non-daemon threads (other than the calling thread) to stop.
#[native("_shutdown()")]
fn shutdown(_: &mut Thread) -> Res<()> {
    Ok(())
}

/// Set the name of the current thread.
#[native("set_name(name)")]
fn set_name(t: &mut Thread, name: &Value) -> Res<()> {
    match name.downcast::<Str>() {
        Some(_) => Ok(()),
        None => Err(t.type_error(format!(
            "set_name() argument 'name' must be str, not {}",
            name.class().name()
        ))),
    }
}

/// Return the thread stack size used when creating new threads.
#[native("stack_size(size=0, /)")]
fn stack_size(_: &mut Thread, _size: Option<i64>) -> Res<i64> {
    Ok(0)
}

/// This is synonymous to ``raise SystemExit''.  It will cause the current
/// thread to exit silently unless the exception is caught.
#[native("exit()")]
fn exit(t: &mut Thread) -> Res<()> {
    Err(t.raise_args(&SYSTEM_EXIT, &[]))
}

/// Simulate the arrival of the given signal in the main thread,
/// where the corresponding signal handler will be executed.
#[native("interrupt_main(signum=2, /)")]
fn interrupt_main(t: &mut Thread, signum: Option<i32>) -> Res<()> {
    let sent = crate::signal::os::raise(signum.unwrap_or(2));
    crate::posix::check(t, sent, None)
}
