//! The process, its owner and the machine.

use std::os::fd::BorrowedFd;

use copperplate_core::float::from_f64;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value, int};
use copperplate_macros::native;

use super::check;
use crate::module;
use crate::struct_sequence::StructSequence;

static TERMINAL_SIZE: StructSequence =
    StructSequence::new("os.terminal_size", &["columns", "lines"]);
static UNAME_RESULT: StructSequence = StructSequence::new(
    "posix.uname_result",
    &["sysname", "nodename", "release", "version", "machine"],
);
static TIMES_RESULT: StructSequence = StructSequence::new(
    "posix.times_result",
    &[
        "user",
        "system",
        "children_user",
        "children_system",
        "elapsed",
    ],
);

#[rustfmt::skip]
pub static FUNCTIONS: &[&NativeDef] = &[
    &GETPID, &GETPPID, &GETUID, &GETEUID, &GETGID, &GETEGID, &CPU_COUNT, &UNAME, &TIMES, &GET_TERMINAL_SIZE, &EXIT, &UMASK,
    &ABORT, &KILL, &KILLPG, &SETSID, &PIDFD_OPEN,
];

pub fn install(t: &mut Thread) -> Res {
    TERMINAL_SIZE.install(t)?;
    UNAME_RESULT.install(t)?;
    TIMES_RESULT.install(t)
}

pub fn add_classes(t: &mut Thread, module: &Value) -> Res {
    module::set(t, module, "terminal_size", &TERMINAL_SIZE.class.value())?;
    module::set(t, module, "uname_result", &UNAME_RESULT.class.value())?;
    module::set(t, module, "times_result", &TIMES_RESULT.class.value())
}

/// Return the current process id.
#[native("getpid()")]
fn getpid(_: &mut Thread) -> Res<u32> {
    Ok(std::process::id())
}

/// Return the parent's process id.
#[native("getppid()")]
fn getppid(_: &mut Thread) -> Res<u32> {
    Ok(std::os::unix::process::parent_id())
}

/// Return the current process's user id.
#[native("getuid()")]
fn getuid(_: &mut Thread) -> Res<u32> {
    Ok(rustix::process::getuid().as_raw())
}

/// Return the current process's effective user id.
#[native("geteuid()")]
fn geteuid(_: &mut Thread) -> Res<u32> {
    Ok(rustix::process::geteuid().as_raw())
}

/// Return the current process's group id.
#[native("getgid()")]
fn getgid(_: &mut Thread) -> Res<u32> {
    Ok(rustix::process::getgid().as_raw())
}

/// Return the current process's effective group id.
#[native("getegid()")]
fn getegid(_: &mut Thread) -> Res<u32> {
    Ok(rustix::process::getegid().as_raw())
}

/// Return the number of logical CPUs in the system.
///
/// Return None if indeterminable.
#[native("cpu_count()")]
fn cpu_count(_: &mut Thread) -> Res<Option<usize>> {
    Ok(std::thread::available_parallelism().ok().map(usize::from))
}

/// Return an object identifying the current operating system.
///
/// The object behaves like a named tuple with the following fields:
///   (sysname, nodename, release, version, machine)
#[native("uname()")]
fn uname(_: &mut Thread) -> Res<Value> {
    let name = rustix::system::uname();
    let parts = [
        name.sysname(),
        name.nodename(),
        name.release(),
        name.version(),
        name.machine(),
    ];
    let values = parts.map(|part| Str::new(&part.to_string_lossy()));
    Ok(UNAME_RESULT.make(values.into()))
}

/// Return a collection containing process timing information.
///
/// The object returned behaves like a named tuple with these fields:
///   (utime, stime, cutime, cstime, elapsed_time)
/// All fields are floating-point numbers.
#[native("times()")]
fn times(_: &mut Thread) -> Res<Value> {
    let clock = |clock| {
        let time = rustix::time::clock_gettime(clock);
        time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
    };
    let values = [
        clock(rustix::time::ClockId::ProcessCPUTime),
        0.0,
        0.0,
        0.0,
        clock(rustix::time::ClockId::Monotonic),
    ];
    Ok(TIMES_RESULT.make(values.map(from_f64).into()))
}

/// Return the size of the terminal window as (columns, lines).
///
/// The optional argument fd (default standard output) specifies
/// which file descriptor should be queried.
///
/// If the file descriptor is not connected to a terminal, an OSError
/// is thrown.
#[native("get_terminal_size(fd=1, /)")]
fn get_terminal_size(t: &mut Thread, fd: Option<i32>) -> Res<Value> {
    // SAFETY: borrowed for this call alone.
    let terminal = unsafe { BorrowedFd::borrow_raw(fd.unwrap_or(1).max(0)) };
    let size = rustix::termios::tcgetwinsize(terminal).map_err(std::io::Error::from);
    let size = check(t, size, None)?;
    let values = [size.ws_col, size.ws_row].map(|value| int::from_i64(value.into()));
    Ok(TERMINAL_SIZE.make(values.into()))
}

/// Exit to the system with specified status, without normal exit processing.
#[native("_exit(status)")]
fn exit(_: &mut Thread, status: i32) -> Res<()> {
    std::process::exit(status)
}

/// Set the current numeric umask and return the previous umask.
#[native("umask(mask, /)")]
fn umask(_: &mut Thread, mask: i64) -> Res<u32> {
    let mask = rustix::fs::Mode::from_raw_mode(mask as u32);
    Ok(rustix::process::umask(mask).as_raw_mode())
}

/// Abort the interpreter immediately.
#[native("abort()")]
fn abort(_: &mut Thread) -> Res<()> {
    std::process::abort()
}

/// Kill a process with a signal.
#[native("kill(pid, signal, /)")]
fn kill(t: &mut Thread, pid: i32, signal: i32) -> Res<()> {
    let sent = crate::signal::os::send(pid, signal);
    check(t, sent, None)?;
    crate::signal::run_handlers(t)
}

/// Kill a process group with a signal.
#[native("killpg(pgid, signal, /)")]
fn killpg(t: &mut Thread, pgid: i32, signal: i32) -> Res<()> {
    let sent = crate::signal::os::send_to_group(pgid, signal);
    check(t, sent, None)?;
    crate::signal::run_handlers(t)
}

/// Call the system call setsid().
#[native("setsid()")]
fn setsid(t: &mut Thread) -> Res<()> {
    let made = rustix::process::setsid().map_err(std::io::Error::from);
    check(t, made, None).map(drop)
}

/// Return a file descriptor referring to the process *pid*.
///
/// The descriptor can be used to perform process management without races
/// and signals.
#[native("pidfd_open(pid, flags=0)")]
fn pidfd_open(t: &mut Thread, pid: i32, flags: Option<i64>) -> Res<i32> {
    use rustix::process::{Pid, PidfdFlags};
    use std::os::fd::IntoRawFd;
    let flags = PidfdFlags::from_bits_retain(flags.unwrap_or(0) as u32);
    let opened = match Pid::from_raw(pid) {
        Some(pid) if pid.as_raw_nonzero().get() > 0 => rustix::process::pidfd_open(pid, flags),
        _ => Err(rustix::io::Errno::INVAL),
    };
    check(t, opened.map_err(std::io::Error::from), None).map(IntoRawFd::into_raw_fd)
}
