//! Processes made of this one.

use copperplate_core::error::tell;
use copperplate_core::native::NativeDef;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_macros::native;

use super::check;

#[rustfmt::skip]
pub static FUNCTIONS: &[&NativeDef] = &[
    &FORK, &REGISTER_AT_FORK, &WAITPID, &WAITSTATUS_TO_EXITCODE, &WIFEXITED, &WEXITSTATUS, &WIFSIGNALED, &WTERMSIG,
    &WIFSTOPPED, &WSTOPSIG, &WIFCONTINUED, &WCOREDUMP,
];

/// What somebody does about memory that a child would share with its parent.
#[derive(Clone, Copy)]
pub struct AtFork {
    /// Prepares for it; where it fails there is no fork.
    pub before: fn(&Thread) -> std::io::Result<()>,
    /// Goes on afterwards: whether in the child.
    pub after: fn(&Thread, bool) -> std::io::Result<()>,
}

/// Has it done at every fork.
pub fn at_fork(t: &Thread, what: AtFork) {
    t.vm().with_extension(|known| *known = Some(what));
}

fn registered(t: &Thread) -> Option<AtFork> {
    t.vm().with_extension(|what: &mut Option<AtFork>| *what)
}

/// The program's functions to call at forks, in the order of their registration.
#[derive(Clone, Default)]
struct Registry {
    before: Vec<Value>,
    in_parent: Vec<Value>,
    in_child: Vec<Value>,
}

fn with<R>(t: &Thread, change: impl FnOnce(&mut Registry) -> R) -> R {
    t.vm().with_extension(change)
}

/// Forgets the program's functions, at its end.
pub(crate) fn forget(t: &mut Thread) {
    drop(with(t, std::mem::take));
}

/// Calls functions; what one raises is reported and ends nothing.
fn call_all<'a>(t: &mut Thread, functions: impl Iterator<Item = &'a Value>) {
    for function in functions {
        if ops::call_positional(t, function, &[]).is_err() {
            t.report_unraisable("at fork", function);
        }
    }
}

/// Register callables to be called when forking a new process.
///
///   before
///     A callable to be called in the parent before the fork() syscall.
///   after_in_child
///     A callable to be called in the child after fork().
///   after_in_parent
///     A callable to be called in the parent after fork().
///
/// 'before' callbacks are called in reverse order.
/// 'after_in_child' and 'after_in_parent' callbacks are called in order.
#[native(
    "register_at_fork(*, before=<unrepresentable>, after_in_child=<unrepresentable>, after_in_parent=<unrepresentable>)"
)]
fn register_at_fork(
    t: &mut Thread,
    before: Option<&Value>,
    after_in_child: Option<&Value>,
    after_in_parent: Option<&Value>,
) -> Res<()> {
    let given = [
        ("before", before),
        ("after_in_child", after_in_child),
        ("after_in_parent", after_in_parent),
    ];
    if given.iter().all(|(_, function)| function.is_none()) {
        return Err(t.type_error("At least one argument is required."));
    }
    for (name, function) in given {
        if let Some(function) = function
            && !ops::is_callable(function)
        {
            let class = function.class().name();
            let message = format!("'{name}' must be callable, not {class}");
            return Err(t.type_error(message));
        }
    }
    with(t, |registry| {
        registry.before.extend(before.cloned());
        registry.in_child.extend(after_in_child.cloned());
        registry.in_parent.extend(after_in_parent.cloned());
    });
    Ok(())
}

/// Fork a child process.
///
/// Return 0 to child process and PID of child to parent process.
#[native("fork()")]
fn fork(t: &mut Thread) -> Res<i32> {
    fork_python(t)
}

/// Makes a child that goes on running Python code: 0 in it, its number in the parent.
///
/// # Errors
/// The system's, as `OSError`.
pub(crate) fn fork_python(t: &mut Thread) -> Res<i32> {
    let registry = with(t, |registry| registry.clone());
    call_all(t, registry.before.iter().rev());
    let at_fork = registered(t);
    if let Some(at_fork) = at_fork {
        let prepared = (at_fork.before)(t);
        check(t, prepared, None)?;
    }
    // SAFETY: the child has this thread alone; the others are not in Python code, since this one has the lock.
    let child = unsafe { libc::fork() };
    let failed = (child < 0).then(std::io::Error::last_os_error);
    if let Some(at_fork) = at_fork
        && let Err(error) = (at_fork.after)(t, child == 0)
    {
        // Its parent would change the code that it runs.
        tell(&format!(
            "copperplate: a forked process cannot go on: {error}\n"
        ));
        std::process::exit(71);
    }
    match child {
        0 => {
            crate::asyncio::forget(t);
            call_all(t, registry.in_child.iter());
        }
        _ => call_all(t, registry.in_parent.iter()),
    }
    check(t, failed.map_or(Ok(child), Err), None)
}

/// Wait for completion of a given child process.
///
/// Returns a tuple of information regarding the child process:
///     (pid, status)
///
/// The options argument is ignored on Windows.
#[native("waitpid(pid, options, /)", blocks)]
fn waitpid(t: &mut Thread, pid: i32, options: i32) -> Res<Value> {
    t.check_events()?;
    loop {
        let mut status = 0;
        // SAFETY: the status is written to a place of ours.
        let found = unsafe { libc::waitpid(pid, &raw mut status, options) };
        if found >= 0 {
            let both = [found, status].map(|number| int::from_i64(number.into()));
            return Ok(Tuple::new(both.into()));
        }
        let error = std::io::Error::last_os_error();
        if error.kind() != std::io::ErrorKind::Interrupted {
            return check(t, Err(error), None);
        }
        t.handle_events()?;
    }
}

/// Convert a wait status to an exit code.
///
/// On Unix:
///
/// * If WIFEXITED(status) is true, return WEXITSTATUS(status).
/// * If WIFSIGNALED(status) is true, return -WTERMSIG(status).
/// * Otherwise, raise a ValueError.
#[native("waitstatus_to_exitcode(status)", no_escape)]
fn waitstatus_to_exitcode(t: &mut Thread, status: i32) -> Res<i32> {
    if libc::WIFEXITED(status) {
        Ok(libc::WEXITSTATUS(status))
    } else if libc::WIFSIGNALED(status) {
        Ok(-libc::WTERMSIG(status))
    } else if libc::WIFSTOPPED(status) {
        let signal = libc::WSTOPSIG(status);
        Err(t.value_error(format!("process stopped by delivery of signal {signal}")))
    } else {
        Err(t.value_error(format!("invalid wait status: {status}")))
    }
}

/// Return True if the process returning status exited via the exit() system call.
#[native("WIFEXITED(status)", no_escape)]
fn wifexited(_: &mut Thread, status: i32) -> Res<bool> {
    Ok(libc::WIFEXITED(status))
}

/// Return the process return code from status.
#[native("WEXITSTATUS(status)", no_escape)]
fn wexitstatus(_: &mut Thread, status: i32) -> Res<i32> {
    Ok(libc::WEXITSTATUS(status))
}

/// Return True if the process returning status was terminated by a signal.
#[native("WIFSIGNALED(status)", no_escape)]
fn wifsignaled(_: &mut Thread, status: i32) -> Res<bool> {
    Ok(libc::WIFSIGNALED(status))
}

/// Return the signal that terminated the process that provided the status value.
#[native("WTERMSIG(status)", no_escape)]
fn wtermsig(_: &mut Thread, status: i32) -> Res<i32> {
    Ok(libc::WTERMSIG(status))
}

/// Return True if the process returning status was stopped.
#[native("WIFSTOPPED(status)", no_escape)]
fn wifstopped(_: &mut Thread, status: i32) -> Res<bool> {
    Ok(libc::WIFSTOPPED(status))
}

/// Return the signal that stopped the process that provided the status value.
#[native("WSTOPSIG(status)", no_escape)]
fn wstopsig(_: &mut Thread, status: i32) -> Res<i32> {
    Ok(libc::WSTOPSIG(status))
}

/// Return True if a particular process was continued from a job control stop.
///
/// Return True if the process returning status was continued from a
/// job control stop.
#[native("WIFCONTINUED(status)", no_escape)]
fn wifcontinued(_: &mut Thread, status: i32) -> Res<bool> {
    Ok(libc::WIFCONTINUED(status))
}

/// Return True if the process returning status was dumped to a core file.
#[native("WCOREDUMP(status, /)", no_escape)]
fn wcoredump(_: &mut Thread, status: i32) -> Res<bool> {
    Ok(libc::WCOREDUMP(status))
}
