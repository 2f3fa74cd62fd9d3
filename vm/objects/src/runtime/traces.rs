//! Hot instructions: what their forms ask, and where they go on, through [`copperplate_core::hooks::TraceHooks`]. The place
//! that is meant lies `back` units before the end of the running instruction.

use copperplate_core::Thread;
use copperplate_core::frame::Frame;
use copperplate_core::hooks::TraceHooks;

/// The hooks, and the running instruction.
///
/// # Safety
/// The thread is the running one, its frame's state is stored.
unsafe fn running(thread: &mut Thread) -> Option<(&'static TraceHooks, *mut u32)> {
    // SAFETY: the caller's guarantee.
    let ip = unsafe { (*thread.frame).ip };
    Some((thread.vm().tracing.get()?.hooks, ip.cast_mut()))
}

/// Whether nothing is ever recorded there: the instruction's form is then the plain one.
///
/// # Safety
/// Called by a specializer: the thread is the running one, its frame's state is stored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_trace_never(thread: *mut Thread, back: u32) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, running) = unsafe { (&mut *thread, running(&mut *thread)) };
    match running {
        Some((hooks, ip)) if !(hooks.never)(thread, ip, back) => -1,
        _ => 0,
    }
}

/// What runs from there on; null: nothing does yet.
///
/// # Safety
/// As for [`cp_trace_never`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_trace_executor(thread: *mut Thread, back: u32) -> *mut u8 {
    // SAFETY: the caller's guarantee.
    let (thread, running) = unsafe { (&mut *thread, running(&mut *thread)) };
    match running {
        Some((hooks, ip)) => (hooks.executor)(thread, ip, back).cast::<u8>().cast_mut(),
        None => std::ptr::null_mut(),
    }
}

/// Whether the place has been hot for long enough.
///
/// # Safety
/// As for [`cp_trace_never`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_trace_hot(thread: *mut Thread, back: u32) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, running) = unsafe { (&mut *thread, running(&mut *thread)) };
    match running {
        Some((hooks, ip)) if (hooks.hot)(thread, ip, back) => 0,
        _ => -1,
    }
}

/// Records from there.
///
/// # Safety
/// Called by an instruction that only goes on: the thread is the running one, its frame's state is stored. There are hooks:
/// nobody else makes instructions hot, and they stay.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_trace_record(thread: *mut Thread, back: u32) -> *mut Frame {
    // SAFETY: the caller's guarantee.
    let (thread, running) = unsafe { (&mut *thread, running(&mut *thread)) };
    match running {
        Some((hooks, ip)) => (hooks.record)(thread, ip, back),
        None => unreachable!("a hot instruction without anybody who records"),
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
    let (thread, running) = unsafe { (&mut *thread, running(&mut *thread)) };
    match running {
        Some((hooks, ip)) => (hooks.enter)(thread, ip, back, executor.cast::<()>().cast_const()),
        None => unreachable!("an instruction that enters traces without anybody who records"),
    }
}
