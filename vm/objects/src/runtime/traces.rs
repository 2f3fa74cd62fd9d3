//! Hot instructions: what their forms ask, and where they go on, through [`copperplate_core::hooks::TraceHooks`].

use copperplate_core::Thread;
use copperplate_core::frame::Frame;

/// Whether nothing is ever recorded at the running instruction, whose form is then the plain one.
///
/// # Safety
/// Called by a specializer: the thread is the running one, its frame's state is stored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_trace_never(thread: *mut Thread) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, ip) = unsafe { (&mut *thread, (*(*thread).frame).ip) };
    match thread.vm().tracing.get() {
        Some(hooks) if !(hooks.never)(thread, ip) => -1,
        _ => 0,
    }
}

/// What runs from the running instruction on; null: nothing does yet.
///
/// # Safety
/// As for [`cp_trace_never`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_trace_executor(thread: *mut Thread) -> *mut u8 {
    // SAFETY: the caller's guarantee.
    let (thread, ip) = unsafe { (&mut *thread, (*(*thread).frame).ip) };
    match thread.vm().tracing.get() {
        Some(hooks) => (hooks.executor)(thread, ip).cast::<u8>().cast_mut(),
        None => std::ptr::null_mut(),
    }
}

/// Whether the running instruction has been hot for long enough.
///
/// # Safety
/// As for [`cp_trace_never`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_trace_hot(thread: *mut Thread) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, ip) = unsafe { (&mut *thread, (*(*thread).frame).ip) };
    match thread.vm().tracing.get() {
        Some(hooks) if (hooks.hot)(thread, ip) => 0,
        _ => -1,
    }
}

/// Records from `back` units before the end of the running instruction.
///
/// # Safety
/// Called by an instruction that only goes on: the thread is the running one, its frame's state is stored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_trace_record(thread: *mut Thread, back: u32) -> *mut Frame {
    // SAFETY: the caller's guarantee.
    let (thread, ip) = unsafe { (&mut *thread, (*(*thread).frame).ip) };
    match thread.vm().tracing.get() {
        Some(hooks) => (hooks.record)(thread, ip.cast_mut(), back),
        // Nobody answers "hot" without hooks.
        None => thread.frame,
    }
}

/// Runs an executor from there.
///
/// # Safety
/// As for [`cp_trace_record`]; the executor is what [`cp_trace_executor`] answered here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_trace_enter(
    thread: *mut Thread,
    back: u32,
    executor: *mut u8,
) -> *mut Frame {
    // SAFETY: the caller's guarantee.
    let (thread, ip) = unsafe { (&mut *thread, (*(*thread).frame).ip) };
    match thread.vm().tracing.get() {
        Some(hooks) => (hooks.enter)(
            thread,
            ip.cast_mut(),
            back,
            executor.cast::<()>().cast_const(),
        ),
        None => thread.frame,
    }
}
