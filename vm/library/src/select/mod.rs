//! `select`: waiting until one of many descriptors is ready.

mod epoll;
mod poll;

use std::mem::MaybeUninit;

use copperplate_core::exception::OS_ERROR;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Raised, Res, Thread, Value, int, ops};
use copperplate_macros::native;
use copperplate_objects::containers::collect;
use copperplate_objects::exceptions::os_error;
use libc::fd_set;
use rustix::io::Errno;

use crate::module;
use crate::waiting::{Deadline, SECOND, descriptor, last_error, timeout};

static FUNCTIONS: &[&NativeDef] = &[&SELECT, &poll::POLL];

#[rustfmt::skip]
static NUMBERS: &[(&str, i64)] = &[
    ("PIPE_BUF", libc::PIPE_BUF as i64), ("POLLIN", libc::POLLIN as i64), ("POLLPRI", libc::POLLPRI as i64),
    ("POLLOUT", libc::POLLOUT as i64), ("POLLERR", libc::POLLERR as i64), ("POLLHUP", libc::POLLHUP as i64),
    ("POLLNVAL", libc::POLLNVAL as i64), ("POLLRDNORM", libc::POLLRDNORM as i64),
    ("POLLRDBAND", libc::POLLRDBAND as i64), ("POLLWRNORM", libc::POLLWRNORM as i64),
    ("POLLWRBAND", libc::POLLWRBAND as i64), ("POLLMSG", 0x400), ("POLLRDHUP", libc::POLLRDHUP as i64),
    ("EPOLLIN", libc::EPOLLIN as i64), ("EPOLLOUT", libc::EPOLLOUT as i64), ("EPOLLPRI", libc::EPOLLPRI as i64),
    ("EPOLLERR", libc::EPOLLERR as i64), ("EPOLLHUP", libc::EPOLLHUP as i64),
    ("EPOLLRDHUP", libc::EPOLLRDHUP as i64), ("EPOLLET", libc::EPOLLET as u32 as i64),
    ("EPOLLONESHOT", libc::EPOLLONESHOT as i64), ("EPOLLEXCLUSIVE", libc::EPOLLEXCLUSIVE as i64),
    ("EPOLLRDNORM", libc::EPOLLRDNORM as i64), ("EPOLLRDBAND", libc::EPOLLRDBAND as i64),
    ("EPOLLWRNORM", libc::EPOLLWRNORM as i64), ("EPOLLWRBAND", libc::EPOLLWRBAND as i64),
    ("EPOLLMSG", libc::EPOLLMSG as i64), ("EPOLLWAKEUP", libc::EPOLLWAKEUP as i64),
    ("EPOLL_CLOEXEC", libc::EPOLL_CLOEXEC as i64),
];

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    poll::install(t);
    epoll::install(t);
    let module = module::new(t, "select", FUNCTIONS);
    for &(name, value) in NUMBERS {
        module::set(t, &module, name, &int::from_i64(value))?;
    }
    module::add_classes(t, &module, &[&epoll::EPOLL])?;
    module::set(t, &module, "error", &OS_ERROR.value())?;
    Ok(module)
}

fn failed(t: &mut Thread, error: Errno) -> Raised {
    os_error(t, error.raw_os_error(), None)
}

/// Values with their descriptors, and the set of these.
struct Watched {
    values: Vec<(Value, i32)>,
    set: fd_set,
}

impl Watched {
    fn new(t: &mut Thread, values: &Value) -> Res<Watched> {
        let is_iterable = values
            .class()
            .slot(|s| s.iter.is_some() || s.getitem.is_some());
        if !is_iterable {
            return Err(t.type_error("arguments 1-3 must be sequences"));
        }
        let mut watched = Watched {
            values: Vec::new(),
            // SAFETY: all zero is a valid set: the empty one.
            set: unsafe { MaybeUninit::zeroed().assume_init() },
        };
        for value in collect(t, values)? {
            let fd = descriptor(t, &value)?;
            if fd as usize >= libc::FD_SETSIZE {
                return Err(t.value_error("filedescriptor out of range in select()"));
            }
            if watched.values.len() >= libc::FD_SETSIZE {
                return Err(t.value_error("too many file descriptors in select()"));
            }
            watched.values.push((value, fd));
        }
        Ok(watched)
    }

    /// Makes the set that of all descriptors; one more than the largest.
    fn fill(&mut self) -> i32 {
        // SAFETY: all zero is a valid set: the empty one.
        self.set = unsafe { MaybeUninit::zeroed().assume_init() };
        for (_, fd) in &self.values {
            // SAFETY: the number is below `FD_SETSIZE`.
            unsafe { libc::FD_SET(*fd, &raw mut self.set) };
        }
        self.values.iter().map(|(_, fd)| fd + 1).max().unwrap_or(0)
    }

    /// The values whose descriptors are in the set.
    fn ready(&self) -> Value {
        let ready = self.values.iter().filter(|(_, fd)| {
            // SAFETY: the number is below `FD_SETSIZE`.
            unsafe { libc::FD_ISSET(*fd, &raw const self.set) }
        });
        List::new(ready.map(|(value, _)| value.clone()).collect())
    }

    /// Empties the set.
    fn clear(&mut self) {
        // SAFETY: all zero is a valid set: the empty one.
        self.set = unsafe { MaybeUninit::zeroed().assume_init() };
    }
}

/// Wait until one or more file descriptors are ready for some kind of I/O.
///
/// The first three arguments are iterables of file descriptors to be waited
/// for:
/// rlist -- wait until ready for reading
/// wlist -- wait until ready for writing
/// xlist -- wait for an "exceptional condition"
/// If only one kind of condition is required, pass [] for the other lists.
///
/// A file descriptor is either a socket or file object, or a small integer
/// gotten from a fileno() method call on one of those.
///
/// The optional 4th argument specifies a timeout in seconds; it may be
/// a non-integer to specify fractions of seconds.  If it is absent
/// or None, the call will never time out.
///
/// The return value is a tuple of three lists corresponding to the first
/// three arguments; each contains the subset of the corresponding file
/// descriptors that are ready.
///
/// *** IMPORTANT NOTICE ***
/// On Windows, only sockets are supported; on Unix, all file
/// descriptors can be used.
#[native("select(rlist, wlist, xlist, timeout=None, /)", blocks)]
fn select(
    t: &mut Thread,
    rlist: &Value,
    wlist: &Value,
    xlist: &Value,
    timeout: Option<&Value>,
) -> Res<Value> {
    let limit = match timeout {
        Some(value) => Some(self::timeout(t, value, SECOND)?),
        None => None,
    };
    if limit.is_some_and(|limit| limit < 0) {
        return Err(t.value_error("timeout must be non-negative"));
    }
    let deadline = limit.map(Deadline::after);
    let mut all = [
        Watched::new(t, rlist)?,
        Watched::new(t, wlist)?,
        Watched::new(t, xlist)?,
    ];
    t.check_events()?;
    loop {
        let mut limit = deadline.map(|deadline| {
            let left = deadline.left();
            libc::timeval {
                tv_sec: left.as_secs().try_into().unwrap_or(i64::MAX),
                // Rounded up: a wait is no shorter than what is asked for.
                tv_usec: left.subsec_nanos().div_ceil(1000).min(999_999).into(),
            }
        });
        let limit = limit
            .as_mut()
            .map_or(std::ptr::null_mut(), std::ptr::from_mut);
        let count = all.iter_mut().map(Watched::fill).max().unwrap_or(0);
        let [read, write, except] = &mut all;
        // SAFETY: sets and limit live until the end.
        let ready = unsafe {
            libc::select(
                count,
                &raw mut read.set,
                &raw mut write.set,
                &raw mut except.set,
                limit,
            )
        };
        if ready >= 0 {
            return Ok(Tuple::new(all.iter().map(Watched::ready).collect()));
        }
        match last_error() {
            Errno::INTR => t.handle_events()?,
            error => return Err(failed(t, error)),
        }
        if deadline.is_some_and(|deadline| deadline.left().is_zero()) {
            all.iter_mut().for_each(Watched::clear);
            return Ok(Tuple::new(all.iter().map(Watched::ready).collect()));
        }
    }
}

/// The argument `eventmask`, or `default`.
fn mask_argument(
    t: &mut Thread,
    value: Option<&Value>,
    default: i64,
    convert: impl FnOnce(&mut Thread, &Value) -> Res<i64>,
) -> Res<i64> {
    value.map_or(Ok(default), |value| convert(t, value))
}

/// A C `unsigned int` of which the upper bits are dropped.
fn word(t: &mut Thread, value: &Value) -> Res<i64> {
    use num_traits::ToPrimitive;
    let number = ops::index(t, value)?;
    let number = int::to_big(&number).map(|number| &*number & num_bigint::BigInt::from(u32::MAX));
    Ok(number
        .and_then(|number| number.to_i64())
        .unwrap_or_default())
}
