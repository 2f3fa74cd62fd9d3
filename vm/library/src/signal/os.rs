//! The operating system's side of signals: a handler that only notes what came, and the calls around it.
//!
//! The process's first thread blocks all signals ([`block_all`]), so that they interrupt the thread that runs Python code.

use std::io::{Error, Result};
use std::mem::MaybeUninit;
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, AtomicU32, Ordering};

use libc::{c_int, sighandler_t, siginfo_t, sigset_t};

/// One more than the largest signal number.
pub const COUNT: usize = 65;

static PENDING: [AtomicBool; COUNT] = [const { AtomicBool::new(false) }; COUNT];
static ANY: AtomicBool = AtomicBool::new(false);
/// The eval breaker of the thread that runs the handlers.
static BREAKER: AtomicPtr<u32> = AtomicPtr::new(ptr::null_mut());
/// Descriptor that gets a byte for each signal; -1: none.
static WAKEUP: AtomicI32 = AtomicI32::new(-1);

extern "C" fn note(signal: c_int) {
    let Some(pending) = PENDING.get(signal as usize) else {
        return;
    };
    pending.store(true, Ordering::Relaxed);
    ANY.store(true, Ordering::Release);
    let breaker = BREAKER.load(Ordering::Acquire);
    if !breaker.is_null() {
        // SAFETY: `set_breaker`'s caller keeps it in its place.
        unsafe { AtomicU32::from_ptr(breaker) }.store(1, Ordering::Relaxed);
    }
    let wakeup = WAKEUP.load(Ordering::Relaxed);
    if wakeup >= 0 {
        let byte = signal as u8;
        // SAFETY: `write` may be called from handlers; the interrupted code's `errno` is put back.
        unsafe {
            let place = libc::__errno_location();
            let errno = *place;
            libc::write(wakeup, ptr::from_ref(&byte).cast(), 1);
            *place = errno;
        }
    }
}

/// Says which eval breaker a signal sets: null for none.
///
/// # Safety
/// The place stays valid until another one is set.
pub unsafe fn set_breaker(breaker: *mut u32) {
    BREAKER.store(breaker, Ordering::Release);
}

/// Takes the signals that came since the last call, in order of their numbers, one by one.
pub fn take_pending() -> Option<usize> {
    if !ANY.swap(false, Ordering::Acquire) {
        return None;
    }
    let found = (1..COUNT).find(|&signal| PENDING[signal].swap(false, Ordering::Relaxed));
    if found.is_some() {
        // There may be more.
        ANY.store(true, Ordering::Release);
    }
    found
}

/// Sets the descriptor that gets a byte for each signal; the previous one.
pub fn set_wakeup(fd: i32) -> i32 {
    WAKEUP.swap(fd, Ordering::Relaxed)
}

/// What happens when a signal comes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Action {
    Default,
    Ignore,
    /// It is noted for [`take_pending`].
    Note,
    /// Something that is not ours.
    Foreign,
}

fn check(result: c_int) -> Result<()> {
    if result == -1 {
        return Err(Error::last_os_error());
    }
    Ok(())
}

/// As [`check`], for calls that return the error's number.
fn check_number(result: c_int) -> Result<()> {
    match result {
        0 => Ok(()),
        number => Err(Error::from_raw_os_error(number)),
    }
}

/// Sets what a signal does.
///
/// # Errors
/// The system's, for signals that cannot be caught.
pub fn set_action(signal: i32, action: Action) -> Result<()> {
    let handler = match action {
        Action::Default | Action::Foreign => libc::SIG_DFL,
        Action::Ignore => libc::SIG_IGN,
        Action::Note => note as extern "C" fn(c_int) as sighandler_t,
    };
    // SAFETY: all zero is a valid `sigaction`: no flags, an empty mask. System calls are not restarted.
    unsafe {
        let mut new: libc::sigaction = MaybeUninit::zeroed().assume_init();
        new.sa_sigaction = handler;
        check(libc::sigaction(signal, &new, ptr::null_mut()))
    }
}

/// What a signal does now.
pub fn action(signal: i32) -> Action {
    // SAFETY: only asks; the result is written by the system.
    let handler = unsafe {
        let mut old: libc::sigaction = MaybeUninit::zeroed().assume_init();
        if libc::sigaction(signal, ptr::null(), &mut old) == -1 {
            return Action::Foreign;
        }
        old.sa_sigaction
    };
    match handler {
        libc::SIG_DFL => Action::Default,
        libc::SIG_IGN => Action::Ignore,
        other if other == note as extern "C" fn(c_int) as sighandler_t => Action::Note,
        _ => Action::Foreign,
    }
}

/// Whether system calls that the signal interrupts fail (or go on).
///
/// # Errors
/// The system's, for what is no signal.
pub fn interrupts(signal: i32, fail: bool) -> Result<()> {
    // SAFETY: reads and writes the signal's action.
    unsafe {
        let mut action: libc::sigaction = MaybeUninit::zeroed().assume_init();
        check(libc::sigaction(signal, ptr::null(), &mut action))?;
        if fail {
            action.sa_flags &= !libc::SA_RESTART;
        } else {
            action.sa_flags |= libc::SA_RESTART;
        }
        check(libc::sigaction(signal, &action, ptr::null_mut()))
    }
}

/// Sends a signal to the calling thread.
///
/// # Errors
/// The system's, for what is no signal.
pub fn raise(signal: i32) -> Result<()> {
    // SAFETY: no memory is involved.
    check(unsafe { libc::raise(signal) })
}

/// Sends a signal to a thread of this process.
///
/// # Errors
/// The system's, when there is no such thread or signal.
pub fn send_to_thread(thread: u64, signal: i32) -> Result<()> {
    // SAFETY: the thread is looked up by number, as the handle could be stale.
    check(unsafe { libc::syscall(libc::SYS_tgkill, libc::getpid(), thread, signal) } as c_int)
}

/// Sends a signal to a process.
///
/// # Errors
/// The system's, when there is no such process or signal, or it is somebody else's.
pub fn send(process: i32, signal: i32) -> Result<()> {
    // SAFETY: no memory is involved.
    check(unsafe { libc::kill(process, signal) })
}

/// Sends a signal to a group of processes.
///
/// # Errors
/// As [`send`].
pub fn send_to_group(group: i32, signal: i32) -> Result<()> {
    // SAFETY: no memory is involved.
    check(unsafe { libc::killpg(group, signal) })
}

/// Sends a signal to the process of a descriptor.
///
/// # Errors
/// The system's.
pub fn send_to_process(pidfd: i32, signal: i32, flags: u32) -> Result<()> {
    let no_info = ptr::null::<siginfo_t>();
    // SAFETY: no information is passed.
    check(
        unsafe { libc::syscall(libc::SYS_pidfd_send_signal, pidfd, signal, no_info, flags) }
            as c_int,
    )
}

/// What the system calls a signal; `None` for what is none.
pub fn description(signal: i32) -> Option<String> {
    // SAFETY: the text is copied before the next call.
    let text = unsafe {
        let text = libc::strsignal(signal);
        if text.is_null() {
            return None;
        }
        std::ffi::CStr::from_ptr(text)
            .to_string_lossy()
            .into_owned()
    };
    (!text.starts_with("Unknown signal")).then_some(text)
}

fn set_of(signals: &[i32]) -> sigset_t {
    // SAFETY: the set is made empty before it is used.
    unsafe {
        let mut set = MaybeUninit::uninit();
        libc::sigemptyset(set.as_mut_ptr());
        for &signal in signals {
            libc::sigaddset(set.as_mut_ptr(), signal);
        }
        set.assume_init()
    }
}

fn members(set: &sigset_t) -> Vec<i32> {
    (1..COUNT as i32)
        // SAFETY: the set is initialised.
        .filter(|&signal| unsafe { libc::sigismember(set, signal) } == 1)
        .collect()
}

/// All signals that programs may use.
pub fn valid() -> Vec<i32> {
    // SAFETY: filled before it is used.
    let full = unsafe {
        let mut set = MaybeUninit::uninit();
        libc::sigfillset(set.as_mut_ptr());
        set.assume_init()
    };
    members(&full)
}

/// Blocks all signals in the calling thread.
pub fn block_all() {
    // Nothing depends on it but that sleeping threads wake up.
    let _ = change_mask(libc::SIG_BLOCK, &valid());
}

/// Lets all signals through in the calling thread.
pub fn unblock_all() {
    // As above.
    let _ = change_mask(libc::SIG_SETMASK, &[]);
}

/// Changes which signals are blocked in the calling thread; those that were before.
///
/// # Errors
/// The system's, for another `how`.
pub fn change_mask(how: i32, signals: &[i32]) -> Result<Vec<i32>> {
    let new = set_of(signals);
    let mut old = set_of(&[]);
    // SAFETY: both sets are initialised.
    check_number(unsafe { libc::pthread_sigmask(how, &new, &mut old) })?;
    Ok(members(&old))
}

/// The signals that wait because they are blocked.
///
/// # Errors
/// None in practice.
pub fn waiting() -> Result<Vec<i32>> {
    let mut set = set_of(&[]);
    // SAFETY: the set is initialised.
    check(unsafe { libc::sigpending(&mut set) })?;
    Ok(members(&set))
}

/// Waits for one of the signals and takes it.
///
/// # Errors
/// The system's.
pub fn wait(signals: &[i32]) -> Result<i32> {
    let set = set_of(signals);
    let mut signal = 0;
    // SAFETY: set and result are initialised.
    check_number(unsafe { libc::sigwait(&set, &mut signal) })?;
    Ok(signal)
}

/// What is known of a signal that was waited for.
pub struct Information {
    pub signal: i32,
    pub code: i32,
    pub errno: i32,
    pub process: i32,
    pub user: u32,
    pub status: i32,
    pub band: i64,
}

/// As [`wait`], telling more, for a limited time when there is one.
///
/// # Errors
/// The system's: `EINTR` when another signal came, `EAGAIN` when the time is over.
pub fn wait_information(
    signals: &[i32],
    limit: Option<std::time::Duration>,
) -> Result<Information> {
    let set = set_of(signals);
    // SAFETY: all arguments are initialised, and the fields read are those of every signal or zero.
    unsafe {
        let mut info: siginfo_t = MaybeUninit::zeroed().assume_init();
        let result = match limit {
            None => libc::sigwaitinfo(&set, &mut info),
            Some(limit) => {
                let limit = libc::timespec {
                    tv_sec: limit.as_secs() as libc::time_t,
                    tv_nsec: limit.subsec_nanos().into(),
                };
                libc::sigtimedwait(&set, &mut info, &limit)
            }
        };
        check(result)?;
        let polled = info.si_signo == libc::SIGPOLL;
        Ok(Information {
            signal: info.si_signo,
            code: info.si_code,
            errno: info.si_errno,
            process: if polled { 0 } else { info.si_pid() },
            user: if polled { 0 } else { info.si_uid() },
            status: if info.si_signo == libc::SIGCHLD {
                info.si_status()
            } else {
                0
            },
            // The band lies where the sender does.
            band: if polled { i64::from(info.si_pid()) } else { 0 },
        })
    }
}

/// Waits until a signal comes.
pub fn pause() {
    // SAFETY: no memory is involved. It always fails with `EINTR`.
    unsafe { libc::pause() };
}

/// Sets the alarm clock; the seconds that were left of the last one.
pub fn alarm(seconds: u32) -> u32 {
    // SAFETY: no memory is involved.
    unsafe { libc::alarm(seconds) }
}

/// A timer's time to go and interval, in seconds.
pub type Timer = (f64, f64);

fn from_timeval(time: libc::timeval) -> f64 {
    time.tv_sec as f64 + time.tv_usec as f64 / 1e6
}

fn to_timeval(seconds: f64) -> libc::timeval {
    libc::timeval {
        tv_sec: seconds.floor() as libc::time_t,
        tv_usec: ((seconds - seconds.floor()) * 1e6).ceil().min(999_999.0) as libc::suseconds_t,
    }
}

/// Sets an interval timer; what it was.
///
/// # Errors
/// The system's, for what is no timer and for negative times.
pub fn set_timer(which: i32, (first, interval): Timer) -> Result<Timer> {
    let new = libc::itimerval {
        it_value: to_timeval(first),
        it_interval: to_timeval(interval),
    };
    // SAFETY: the old value is written by the system.
    let old = unsafe {
        let mut old: libc::itimerval = MaybeUninit::zeroed().assume_init();
        check(libc::setitimer(which as _, &new, &mut old))?;
        old
    };
    Ok((from_timeval(old.it_value), from_timeval(old.it_interval)))
}

/// An interval timer.
///
/// # Errors
/// The system's, for what is no timer.
pub fn timer(which: i32) -> Result<Timer> {
    // SAFETY: the value is written by the system.
    let value = unsafe {
        let mut value: libc::itimerval = MaybeUninit::zeroed().assume_init();
        check(libc::getitimer(which as _, &mut value))?;
        value
    };
    Ok((
        from_timeval(value.it_value),
        from_timeval(value.it_interval),
    ))
}

/// Ends the process by SIGINT, as its default action does, so that its parent knows why.
pub fn end_by_interrupt() {
    if set_action(libc::SIGINT, Action::Default).is_ok() {
        unblock_all();
        // When that is not possible the exit status says it.
        let _ = raise(libc::SIGINT);
    }
}
