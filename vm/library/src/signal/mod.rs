//! `_signal`: signals, their handlers in Python, and Ctrl-C.
//!
//! A signal sets the eval breaker; its handler runs at the next test of it, or when the system call that the signal interrupted
//! comes back.

pub mod os;

use std::time::Duration;

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::exception::{Exception, KEYBOARD_INTERRUPT, OS_ERROR, OVERFLOW_ERROR};
use copperplate_core::frame::{Frame, FrameObject};
use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, convert, int, ops};
use copperplate_macros::native;
use copperplate_objects::define::define;

use self::os::{Action, COUNT};
use crate::module;
use crate::posix::check;
use crate::struct_sequence::StructSequence;

static ITIMER_ERROR: Type =
    Type::builtin("signal.ItimerError", size_of::<Exception>(), BASE | TRACKED);
static SIGINFO: StructSequence = StructSequence::new(
    "signal.struct_siginfo",
    &[
        "si_signo",
        "si_code",
        "si_errno",
        "si_pid",
        "si_uid",
        "si_status",
        "si_band",
    ],
);

#[rustfmt::skip]
static FUNCTIONS: &[&NativeDef] = &[
    &DEFAULT_INT_HANDLER, &RAISE_SIGNAL, &SIGNAL, &GETSIGNAL, &SIGINTERRUPT, &SET_WAKEUP_FD, &STRSIGNAL, &VALID_SIGNALS, &ALARM,
    &PAUSE, &SETITIMER, &GETITIMER, &PTHREAD_KILL, &PTHREAD_SIGMASK, &SIGPENDING, &SIGWAIT, &SIGWAITINFO, &SIGTIMEDWAIT,
    &PIDFD_SEND_SIGNAL,
];

#[rustfmt::skip]
static NUMBERS: &[(&str, i32)] = &[
    ("SIG_DFL", 0), ("SIG_IGN", 1), ("NSIG", COUNT as i32),
    ("SIG_BLOCK", libc::SIG_BLOCK), ("SIG_UNBLOCK", libc::SIG_UNBLOCK), ("SIG_SETMASK", libc::SIG_SETMASK),
    ("SIGHUP", libc::SIGHUP), ("SIGINT", libc::SIGINT), ("SIGQUIT", libc::SIGQUIT), ("SIGILL", libc::SIGILL),
    ("SIGTRAP", libc::SIGTRAP), ("SIGIOT", libc::SIGIOT), ("SIGABRT", libc::SIGABRT), ("SIGFPE", libc::SIGFPE),
    ("SIGKILL", libc::SIGKILL), ("SIGBUS", libc::SIGBUS), ("SIGSEGV", libc::SIGSEGV), ("SIGSYS", libc::SIGSYS),
    ("SIGPIPE", libc::SIGPIPE), ("SIGALRM", libc::SIGALRM), ("SIGTERM", libc::SIGTERM), ("SIGUSR1", libc::SIGUSR1),
    ("SIGUSR2", libc::SIGUSR2), ("SIGCLD", libc::SIGCHLD), ("SIGCHLD", libc::SIGCHLD), ("SIGPWR", libc::SIGPWR),
    ("SIGIO", libc::SIGIO), ("SIGURG", libc::SIGURG), ("SIGWINCH", libc::SIGWINCH), ("SIGPOLL", libc::SIGPOLL),
    ("SIGSTOP", libc::SIGSTOP), ("SIGTSTP", libc::SIGTSTP), ("SIGCONT", libc::SIGCONT), ("SIGTTIN", libc::SIGTTIN),
    ("SIGTTOU", libc::SIGTTOU), ("SIGVTALRM", libc::SIGVTALRM), ("SIGPROF", libc::SIGPROF), ("SIGXCPU", libc::SIGXCPU),
    ("SIGXFSZ", libc::SIGXFSZ), ("SIGSTKFLT", libc::SIGSTKFLT),
    ("ITIMER_REAL", libc::ITIMER_REAL), ("ITIMER_VIRTUAL", libc::ITIMER_VIRTUAL), ("ITIMER_PROF", libc::ITIMER_PROF),
];

/// What the handlers are.
struct Handlers {
    /// Callables, by signal; `None`: the default action, or that of [`INTERRUPT`] before the module is there.
    callables: [Option<Value>; COUNT],
    /// `default_int_handler`, when the module is there.
    default_interrupt: Option<Value>,
}

impl Default for Handlers {
    fn default() -> Handlers {
        Handlers {
            callables: [const { None }; COUNT],
            default_interrupt: None,
        }
    }
}

fn with<R>(t: &Thread, change: impl FnOnce(&mut Handlers) -> R) -> R {
    t.vm().with_extension(change)
}

/// Lets Ctrl-C raise `KeyboardInterrupt`, and signals reach their handlers, in this thread. The system's setting stays where it
/// ignores the signal.
pub fn install(t: &mut Thread) {
    // SAFETY: the thread is boxed and lives until `finish`.
    unsafe { os::set_breaker(t.eval_breaker.as_ptr()) };
    t.vm().event_handlers.borrow_mut().push(run_handlers);
    if os::action(libc::SIGINT) == Action::Default {
        // Where that is not possible Ctrl-C ends the program.
        let _ = os::set_action(libc::SIGINT, Action::Note);
    }
    os::unblock_all();
}

/// Signals do what they did before the program ran.
pub fn finish(t: &mut Thread) {
    for signal in 1..COUNT as i32 {
        if os::action(signal) == Action::Note {
            // It could be set, so it can be set back.
            let _ = os::set_action(signal, Action::Default);
        }
    }
    // SAFETY: none is always valid.
    unsafe { os::set_breaker(std::ptr::null_mut()) };
    os::set_wakeup(-1);
    with(t, |handlers| {
        let gone = std::mem::replace(&mut handlers.callables, [const { None }; COUNT]);
        (gone, handlers.default_interrupt.take())
    });
}

/// Runs the handlers of the signals that came.
///
/// # Errors
/// What a handler raises; the handlers of signals that came with it run next time.
pub fn run_handlers(t: &mut Thread) -> Res {
    while let Some(signal) = os::take_pending() {
        if let Err(raised) = run_handler(t, signal) {
            t.eval_breaker.set(1);
            return Err(raised);
        }
    }
    Ok(())
}

/// Makes a system call that may block, again when a signal interrupted it, after the signal's handler has run. The handler of a
/// signal that is here already runs first: nothing would interrupt the call on its behalf.
///
/// # Errors
/// What the handler raises.
pub fn retry<T>(
    t: &mut Thread,
    mut call: impl FnMut() -> rustix::io::Result<T>,
) -> Res<rustix::io::Result<T>> {
    t.check_events()?;
    loop {
        match call() {
            Err(rustix::io::Errno::INTR) => t.handle_events()?,
            result => return Ok(result),
        }
    }
}

fn run_handler(t: &mut Thread, signal: usize) -> Res {
    let Some(handler) = with(t, |handlers| handlers.callables[signal].clone()) else {
        if signal == libc::SIGINT as usize {
            return Err(t.raise_args(&KEYBOARD_INTERRUPT, &[]));
        }
        return Ok(());
    };
    // SAFETY: the running frame is null or live.
    let frame = match unsafe { Frame::not_left(t.frame) } {
        frame if frame.is_null() => Value::none(),
        // SAFETY: the running frame is live.
        frame => unsafe { FrameObject::of(t, frame) },
    };
    ops::call_positional(t, &handler, &[int::from_usize(signal), frame]).map(drop)
}

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    let module = module::new(t, "_signal", FUNCTIONS);
    for &(name, number) in NUMBERS {
        module::set(t, &module, name, &int::from_i64(number.into()))?;
    }
    for (name, number) in [
        ("SIGRTMIN", libc::SIGRTMIN()),
        ("SIGRTMAX", libc::SIGRTMAX()),
    ] {
        module::set(t, &module, name, &int::from_i64(number.into()))?;
    }
    if ITIMER_ERROR.base().is_none() {
        define(t, &ITIMER_ERROR, &OS_ERROR, |_| {}, &[]);
    }
    module::set(t, &module, "ItimerError", &ITIMER_ERROR.value())?;
    SIGINFO.install(t)?;
    module::add_classes(t, &module, &[&SIGINFO.class])?;
    let name = t.vm().intern("default_int_handler");
    let default = ops::getattr(t, &module, &name)?;
    let interrupt = os::action(libc::SIGINT) == Action::Note;
    with(t, |handlers| {
        if interrupt && handlers.callables[libc::SIGINT as usize].is_none() {
            handlers.callables[libc::SIGINT as usize] = Some(default.clone());
        }
        handlers.default_interrupt = Some(default);
    });
    Ok(module)
}

fn check_number(t: &mut Thread, signal: i32) -> Res<usize> {
    match usize::try_from(signal) {
        Ok(signal @ 1..COUNT) => Ok(signal),
        _ => Err(t.value_error("signal number out of range")),
    }
}

/// The default handler for SIGINT installed by Python.
///
/// It raises KeyboardInterrupt.
#[native("default_int_handler(signalnum, frame, /)")]
fn default_int_handler(t: &mut Thread, _signalnum: i32, _frame: &Value) -> Res<()> {
    Err(t.raise_args(&KEYBOARD_INTERRUPT, &[]))
}

/// Send a signal to the executing process.
#[native("raise_signal(signalnum, /)")]
fn raise_signal(t: &mut Thread, signalnum: i32) -> Res<()> {
    check(t, os::raise(signalnum), None)?;
    run_handlers(t)
}

/// The handler that `signal` has, as Python sees it.
fn handler_of(t: &Thread, signal: usize) -> Value {
    match os::action(signal as i32) {
        Action::Default => int::from_i64(0),
        Action::Ignore => int::from_i64(1),
        Action::Foreign => Value::none(),
        Action::Note => with(t, |handlers| {
            let default = handlers.default_interrupt.clone();
            handlers.callables[signal].clone().or(default)
        })
        .unwrap_or_else(Value::none),
    }
}

/// Set the action for the given signal.
///
/// The action can be SIG_DFL, SIG_IGN, or a callable Python object.
/// The previous action is returned.  See getsignal() for possible return values.
///
/// *** IMPORTANT NOTICE ***
/// A signal handler function is called with two arguments:
/// the first is the signal number, the second is the interrupted stack frame.
#[native("signal(signalnum, handler, /)")]
fn signal(t: &mut Thread, signalnum: i32, handler: &Value) -> Res<Value> {
    let signal = check_number(t, signalnum)?;
    let (action, callable) = match int::to_i64(handler) {
        _ if ops::is_callable(handler) => (Action::Note, Some(handler.clone())),
        Some(Ok(0)) => (Action::Default, None),
        Some(Ok(1)) => (Action::Ignore, None),
        _ => {
            return Err(t.type_error(
                "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object",
            ));
        }
    };
    run_handlers(t)?;
    let previous = handler_of(t, signal);
    check(t, os::set_action(signalnum, action), None)?;
    let gone = with(t, |handlers| {
        std::mem::replace(&mut handlers.callables[signal], callable)
    });
    drop(gone);
    Ok(previous)
}

/// Return the current action for the given signal.
///
/// The return value can be:
///   SIG_IGN -- if the signal is being ignored
///   SIG_DFL -- if the default action for the signal is in effect
///   None    -- if an unknown handler is in effect
///   anything else -- the callable Python object used as a handler
#[native("getsignal(signalnum, /)")]
fn getsignal(t: &mut Thread, signalnum: i32) -> Res<Value> {
    let signal = check_number(t, signalnum)?;
    Ok(handler_of(t, signal))
}

/// Change system call restart behaviour.
///
/// If flag is False, system calls will be restarted when interrupted by
/// signal sig, else system calls will be interrupted.
#[native("siginterrupt(signalnum, flag, /)")]
fn siginterrupt(t: &mut Thread, signalnum: i32, flag: i32) -> Res<()> {
    check_number(t, signalnum)?;
    check(t, os::interrupts(signalnum, flag != 0), None)
}

/// Sets the fd to be written to (with the signal number) when a signal comes in.
///
/// A library can use this to wakeup select or poll.
/// The previous fd or -1 is returned.
///
/// The fd must be non-blocking.
#[native("set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)")]
fn set_wakeup_fd(t: &mut Thread, fd: i32, _warn_on_full_buffer: Option<bool>) -> Res<i32> {
    if fd >= 0 {
        // SAFETY: borrowed for these calls alone.
        let borrowed = unsafe { std::os::fd::BorrowedFd::borrow_raw(fd) };
        let flags = rustix::fs::fcntl_getfl(borrowed).map_err(std::io::Error::from);
        if !check(t, flags, None)?.contains(rustix::fs::OFlags::NONBLOCK) {
            return Err(t.value_error(format!("the fd {fd} must be in non-blocking mode")));
        }
    }
    Ok(os::set_wakeup(if fd < 0 { -1 } else { fd }))
}

/// Return the system description of the given signal.
///
/// Returns the description of signal *signalnum*, such as "Interrupt"
/// for :const:`SIGINT`. Returns :const:`None` if *signalnum* has no
/// description. Raises :exc:`ValueError` if *signalnum* is invalid.
#[native("strsignal(signalnum, /)")]
fn strsignal(t: &mut Thread, signalnum: i32) -> Res<Option<Value>> {
    check_number(t, signalnum)?;
    Ok(os::description(signalnum).map(|text| Str::new(&text)))
}

/// A set of signal numbers.
fn set_of(t: &mut Thread, signals: &[i32]) -> Res<Value> {
    let numbers = signals.iter().map(|&signal| int::from_i64(signal.into()));
    let numbers = Tuple::new(numbers.collect());
    ops::call_positional(t, &copperplate_core::types::SET.value(), &[numbers])
}

/// The signal numbers of an iterable.
fn numbers_of(t: &mut Thread, signals: &Value) -> Res<Vec<i32>> {
    let values = copperplate_objects::containers::collect::collect(t, signals)?;
    values
        .iter()
        .map(|value| {
            let number = ops::index_i64(t, value, &OVERFLOW_ERROR)?;
            match i32::try_from(number) {
                Ok(signal) if (1..COUNT as i32).contains(&signal) => Ok(signal),
                _ => Err(t.value_error(format!(
                    "signal number {number} out of range [1; {}]",
                    COUNT - 1
                ))),
            }
        })
        .collect()
}

/// Return a set of valid signal numbers on this platform.
///
/// The signal numbers returned by this function can be safely passed to
/// functions like `pthread_kill`.
#[native("valid_signals()")]
fn valid_signals(t: &mut Thread) -> Res<Value> {
    set_of(t, &os::valid())
}

/// Arrange for SIGALRM to arrive after the given number of seconds.
#[native("alarm(seconds, /)")]
fn alarm(_: &mut Thread, seconds: i32) -> Res<u32> {
    Ok(os::alarm(seconds as u32))
}

/// Wait until a signal arrives.
#[native("pause()", blocks)]
fn pause(t: &mut Thread) -> Res<()> {
    t.check_events()?;
    os::pause();
    t.handle_events()
}

fn seconds_of(t: &mut Thread, value: Option<&Value>) -> Res<f64> {
    value.map_or(Ok(0.0), |value| convert::to_f64(t, value))
}

fn timer_result(t: &mut Thread, timer: std::io::Result<os::Timer>) -> Res<Value> {
    match timer {
        Ok((first, interval)) => Ok(Tuple::new(vec![
            copperplate_core::float::from_f64(first),
            copperplate_core::float::from_f64(interval),
        ])),
        Err(error) => {
            let number = int::from_i64(error.raw_os_error().unwrap_or(0).into());
            let text = error.to_string();
            let text = text.split(" (os error").next().unwrap_or_default();
            let args = [number, Str::new(text)];
            let exception = ops::call_positional(t, &ITIMER_ERROR.value(), &args)?;
            Err(t.raise_value(exception))
        }
    }
}

/// Sets given itimer (one of ITIMER_REAL, ITIMER_VIRTUAL or ITIMER_PROF).
///
/// The timer will fire after value seconds and after that every interval seconds.
/// The itimer can be cleared by setting seconds to zero.
///
/// Returns old values as a tuple: (delay, interval).
#[native("setitimer(which, seconds, interval=0.0, /)")]
fn setitimer(t: &mut Thread, which: i32, seconds: &Value, interval: Option<&Value>) -> Res<Value> {
    let first = seconds_of(t, Some(seconds))?;
    let interval = seconds_of(t, interval)?;
    timer_result(t, os::set_timer(which, (first, interval)))
}

/// Returns current value of given itimer.
#[native("getitimer(which, /)")]
fn getitimer(t: &mut Thread, which: i32) -> Res<Value> {
    timer_result(t, os::timer(which))
}

/// Send a signal to a thread.
#[native("pthread_kill(thread_id, signalnum, /)")]
fn pthread_kill(t: &mut Thread, thread_id: i64, signalnum: i32) -> Res<()> {
    check(t, os::send_to_thread(thread_id as u64, signalnum), None)?;
    run_handlers(t)
}

/// Fetch and/or change the signal mask of the calling thread.
#[native("pthread_sigmask(how, mask, /)")]
fn pthread_sigmask(t: &mut Thread, how: i32, mask: &Value) -> Res<Value> {
    let signals = numbers_of(t, mask)?;
    let old = check(t, os::change_mask(how, &signals), None)?;
    run_handlers(t)?;
    set_of(t, &old)
}

/// Examine pending signals.
///
/// Returns a set of signal numbers that are pending for delivery to
/// the calling thread.
#[native("sigpending()")]
fn sigpending(t: &mut Thread) -> Res<Value> {
    let signals = check(t, os::waiting(), None)?;
    set_of(t, &signals)
}

/// Wait for a signal.
///
/// Suspend execution of the calling thread until the delivery of one of the
/// signals specified in the signal set sigset.  The function accepts the signal
/// and returns the signal number.
#[native("sigwait(sigset, /)", blocks)]
fn sigwait(t: &mut Thread, sigset: &Value) -> Res<i32> {
    let signals = numbers_of(t, sigset)?;
    check(t, os::wait(&signals), None)
}

fn information(info: &os::Information) -> Value {
    let numbers = [
        info.signal.into(),
        info.code.into(),
        info.errno.into(),
        info.process.into(),
        info.user.into(),
        info.status.into(),
        info.band,
    ];
    SIGINFO.make(numbers.map(int::from_i64).to_vec())
}

/// Wait synchronously until one of the signals in *sigset* is delivered.
///
/// Returns a struct_siginfo containing information about the signal.
#[native("sigwaitinfo(sigset, /)", blocks)]
fn sigwaitinfo(t: &mut Thread, sigset: &Value) -> Res<Value> {
    let signals = numbers_of(t, sigset)?;
    t.check_events()?;
    loop {
        match os::wait_information(&signals, None) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => t.handle_events()?,
            found => {
                let found = check(t, found, None)?;
                return Ok(information(&found));
            }
        }
    }
}

/// Like sigwaitinfo(), but with a timeout.
///
/// The timeout is specified in seconds, with floating-point numbers allowed.
#[native("sigtimedwait(sigset, timeout, /)", blocks)]
fn sigtimedwait(t: &mut Thread, sigset: &Value, timeout: &Value) -> Res<Option<Value>> {
    let signals = numbers_of(t, sigset)?;
    let seconds = convert::to_f64(t, timeout)?;
    let Some(limit) = Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|_| seconds >= 0.0)
    else {
        return Err(t.value_error("timeout must be non-negative"));
    };
    let end = std::time::Instant::now() + limit;
    t.check_events()?;
    loop {
        let left = end.saturating_duration_since(std::time::Instant::now());
        match os::wait_information(&signals, Some(left)) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => t.handle_events()?,
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => return Ok(None),
            found => {
                let found = check(t, found, None)?;
                return Ok(Some(information(&found)));
            }
        }
    }
}

/// Send a signal to a process referred to by a pid file descriptor.
#[native("pidfd_send_signal(pidfd, signalnum, siginfo=None, flags=0, /)")]
fn pidfd_send_signal(
    t: &mut Thread,
    pidfd: i32,
    signalnum: i32,
    siginfo: Option<&Value>,
    flags: Option<i32>,
) -> Res<()> {
    if siginfo.is_some_and(|info| !info.is_none()) {
        return Err(t.type_error("siginfo must be None"));
    }
    let sent = os::send_to_process(pidfd, signalnum, flags.unwrap_or(0) as u32);
    check(t, sent, None)
}
