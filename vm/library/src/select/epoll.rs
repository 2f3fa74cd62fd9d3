//! `select.epoll`.

use std::cell::Cell;

use copperplate_core::class::{TRACKED, Type};
use copperplate_core::exception::OS_ERROR;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, heap, int, layout, types};
use copperplate_macros::native;
use copperplate_objects::define::{define, set_doc};
use libc::epoll_event;
use rustix::io::Errno;

use super::{failed, mask_argument, word};
use crate::module;
use crate::waiting::{Deadline, MILLISECOND, SECOND, descriptor, last_error, timeout};

/// The system's object that watches descriptors.
#[derive(Trace)]
#[repr(C)]
struct Epoll {
    header: Object,
    /// -1 when closed.
    fd: Cell<i32>,
}

layout!(Epoll, EPOLL);

/// The class `select.epoll`.
pub(super) static EPOLL: Type = Type::builtin("select.epoll", size_of::<Epoll>(), TRACKED);

#[rustfmt::skip]
static METHODS: &[&NativeDef] = &[
    &FROMFD, &CLOSE, &CLOSED, &FILENO, &REGISTER, &MODIFY, &UNREGISTER, &WAIT, &ENTER, &EXIT,
];

const DEFAULT: i64 = (libc::EPOLLIN | libc::EPOLLPRI | libc::EPOLLOUT) as i64;

const DOC: &str = "select.epoll(sizehint=-1, flags=0)\n\nReturns an epolling object\n\n\
    sizehint must be a positive integer or -1 for the default size. The\n\
    sizehint is used to optimize internal data structures. It doesn't limit\n\
    the maximum number of monitored events.";

/// Completes the class.
pub(super) fn install(t: &mut Thread) {
    if module::is_defined(&EPOLL) {
        return;
    }
    let fill = |slots: &mut copperplate_core::class::Slots| {
        slots.layout::<Epoll>();
        slots.new = Some(|t, class, args| (MAKE.call)(t, Some(&class.value()), args));
    };
    define(t, &EPOLL, &types::OBJECT, fill, METHODS);
    set_doc(t, &EPOLL, DOC);
}

fn of(fd: i32) -> Value {
    heap::new(Epoll {
        header: Object::unset(),
        fd: Cell::new(fd),
    })
}

#[native("epoll(sizehint=-1, flags=0)", static_method)]
fn make(t: &mut Thread, sizehint: Option<i32>, flags: Option<i32>) -> Res<Value> {
    if let Some(hint) = sizehint
        && hint != -1
        && hint <= 0
    {
        return Err(t.value_error("negative sizehint"));
    }
    if flags.unwrap_or(0) & !libc::EPOLL_CLOEXEC != 0 {
        return Err(t.raise(&OS_ERROR, "invalid flags"));
    }
    // SAFETY: no memory is involved.
    match unsafe { libc::epoll_create1(libc::EPOLL_CLOEXEC) } {
        ..0 => {
            let error = last_error();
            Err(failed(t, error))
        }
        fd => Ok(of(fd)),
    }
}

impl Epoll {
    /// The descriptor; raises when it is closed.
    fn descriptor(&self, t: &mut Thread) -> Res<i32> {
        match self.fd.get() {
            ..0 => Err(t.value_error("I/O operation on closed epoll object")),
            fd => Ok(fd),
        }
    }

    fn release(&self) -> Result<(), Errno> {
        match self.fd.replace(-1) {
            ..0 => Ok(()),
            // SAFETY: the descriptor was this object's and is not used again.
            fd => match unsafe { libc::close(fd) } {
                0 => Ok(()),
                _ => Err(last_error()),
            },
        }
    }

    /// Changes what is watched of a descriptor.
    fn control(&self, t: &mut Thread, operation: i32, fd: i32, events: i64) -> Res<()> {
        let mut event = epoll_event {
            events: events as u32,
            u64: fd as u64,
        };
        // SAFETY: the event lives until the end.
        match unsafe { libc::epoll_ctl(self.fd.get(), operation, fd, &raw mut event) } {
            0 => Ok(()),
            _ => {
                let error = last_error();
                Err(failed(t, error))
            }
        }
    }
}

impl Drop for Epoll {
    fn drop(&mut self) {
        // Nobody is left who could be told.
        let _ = self.release();
    }
}

/// Create an epoll object from a given control fd.
#[native("fromfd($type, fd, /)", class_method)]
fn fromfd(_: &mut Thread, _class: &Value, fd: i32) -> Res<Value> {
    Ok(of(fd))
}

/// Close the epoll control file descriptor.
///
/// Further operations on the epoll object will raise an exception.
#[native("close($self, /)")]
fn close(t: &mut Thread, this: &Epoll) -> Res<()> {
    this.release().map_err(|error| failed(t, error))
}

/// True if the epoll handler is closed
#[native("closed($self)", getter)]
fn closed(_: &mut Thread, this: &Epoll) -> Res<bool> {
    Ok(this.fd.get() < 0)
}

/// Return the epoll control file descriptor.
#[native("fileno($self, /)")]
fn fileno(t: &mut Thread, this: &Epoll) -> Res<i32> {
    this.descriptor(t)
}

/// Registers a new fd or raises an OSError if the fd is already registered.
///
///   fd
///     the target file descriptor of the operation
///   eventmask
///     a bit set composed of the various EPOLL constants
///
/// The epoll interface supports all file descriptors that support poll.
#[native("register($self, /, fd, eventmask=select.EPOLLIN | select.EPOLLPRI | select.EPOLLOUT)")]
fn register(t: &mut Thread, this: &Epoll, fd: &Value, eventmask: Option<&Value>) -> Res<()> {
    let fd = descriptor(t, fd)?;
    let events = mask_argument(t, eventmask, DEFAULT, word)?;
    this.descriptor(t)?;
    this.control(t, libc::EPOLL_CTL_ADD, fd, events)
}

/// Modify event mask for a registered file descriptor.
///
///   fd
///     the target file descriptor of the operation
///   eventmask
///     a bit set composed of the various EPOLL constants
#[native("modify($self, /, fd, eventmask)")]
fn modify(t: &mut Thread, this: &Epoll, fd: &Value, eventmask: &Value) -> Res<()> {
    let fd = descriptor(t, fd)?;
    let events = word(t, eventmask)?;
    this.descriptor(t)?;
    this.control(t, libc::EPOLL_CTL_MOD, fd, events)
}

/// Remove a registered file descriptor from the epoll object.
///
///   fd
///     the target file descriptor of the operation
#[native("unregister($self, /, fd)")]
fn unregister(t: &mut Thread, this: &Epoll, fd: &Value) -> Res<()> {
    let fd = descriptor(t, fd)?;
    this.descriptor(t)?;
    this.control(t, libc::EPOLL_CTL_DEL, fd, 0)
}

/// Wait for events on the epoll file descriptor.
///
///   timeout
///     the maximum time to wait in seconds (with fractions);
///     a timeout of None or -1 makes poll wait indefinitely
///   maxevents
///     the maximum number of events returned; -1 means no limit
///
/// Returns a list containing any descriptors that have events to
/// report, as a list of (fd, events) 2-tuples.
#[native("poll($self, /, timeout=None, maxevents=-1)", blocks)]
fn wait(
    t: &mut Thread,
    this: &Epoll,
    timeout: Option<&Value>,
    maxevents: Option<i32>,
) -> Res<Value> {
    this.descriptor(t)?;
    let mut deadline = None;
    if let Some(value) = timeout {
        let limit = self::timeout(t, value, SECOND)?;
        if i32::try_from(limit / MILLISECOND).is_err() {
            return Err(t.overflow_error("timeout is too large"));
        }
        deadline = (limit >= 0).then(|| Deadline::after(limit));
    }
    let most = match maxevents.unwrap_or(-1) {
        -1 => libc::FD_SETSIZE - 1,
        most @ 1.. => most as usize,
        most => {
            return Err(t.value_error(format!("maxevents must be greater than 0, got {most}")));
        }
    };
    let mut events = copperplate_core::memory::filled(epoll_event { events: 0, u64: 0 }, most);
    t.check_events()?;
    loop {
        // Rounded up: a wait is no shorter than what is asked for.
        let left = deadline.map(|deadline| deadline.left().as_nanos().div_ceil(1_000_000));
        let left = left.map_or(-1, |left| left.try_into().unwrap_or(i32::MAX));
        let room = events.len() as i32;
        // SAFETY: there is room for so many events.
        let count = unsafe { libc::epoll_wait(this.fd.get(), events.as_mut_ptr(), room, left) };
        if let Ok(count) = usize::try_from(count) {
            events.truncate(count);
            break;
        }
        match last_error() {
            Errno::INTR => t.handle_events()?,
            error => return Err(failed(t, error)),
        }
    }
    let pairs = events.iter().map(|event| {
        let (fd, events) = (event.u64 as i32, event.events);
        Tuple::pair(int::from_i64(fd.into()), int::from_i64(events.into()))
    });
    Ok(List::new(pairs.collect()))
}

#[native("__enter__($self, /)")]
fn enter(t: &mut Thread, this: &Epoll) -> Res<Value> {
    this.descriptor(t)?;
    Ok(this.value())
}

#[native("__exit__($self, exc_type=None, exc_value=None, exc_tb=None, /)")]
fn exit(
    t: &mut Thread,
    this: &Epoll,
    _exc_type: Option<&Value>,
    _exc_value: Option<&Value>,
    _exc_tb: Option<&Value>,
) -> Res<()> {
    close(t, this)
}
