//! Objects of `select.poll()`.

use std::cell::Cell;

use copperplate_core::class::{TRACKED, Type};
use copperplate_core::dict::Dict;
use copperplate_core::exception::KEY_ERROR;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, heap, int, layout, types};
use copperplate_macros::native;
use copperplate_objects::define::define;
use libc::pollfd;
use rustix::io::Errno;

use super::{failed, mask_argument};
use crate::module;
use crate::waiting::{Deadline, MILLISECOND, descriptor, timeout, unsigned};

/// Descriptors that are watched.
#[derive(Trace)]
#[repr(C)]
struct Poll {
    header: Object,
    /// Their events by their numbers: a dict, since results come in the order of registration.
    events: Value,
    /// Whether somebody waits.
    running: Cell<bool>,
}

layout!(Poll, CLASS);

static CLASS: Type = Type::builtin("select.poll", size_of::<Poll>(), TRACKED);

static METHODS: &[&NativeDef] = &[&REGISTER, &MODIFY, &UNREGISTER, &WAIT];

const DEFAULT: i64 = (libc::POLLIN | libc::POLLPRI | libc::POLLOUT) as i64;

/// Completes the class.
pub(super) fn install(t: &mut Thread) {
    if module::is_defined(&CLASS) {
        return;
    }
    let fill = |slots: &mut copperplate_core::class::Slots| slots.layout::<Poll>();
    define(t, &CLASS, &types::OBJECT, fill, METHODS);
}

/// Returns a polling object.
///
/// This object supports registering and unregistering file descriptors, and
/// then polling them for I/O events.
#[native("poll()")]
pub(super) fn poll(_: &mut Thread) -> Res<Value> {
    Ok(heap::new(Poll {
        header: Object::unset(),
        events: Dict::new(),
        running: Cell::new(false),
    }))
}

impl Poll {
    fn events(&self) -> &Dict {
        match self.events.exact::<Dict>() {
            Some(events) => events,
            None => unreachable!("made as a dict"),
        }
    }

    /// What is watched, as the system wants it.
    fn descriptors(&self) -> Vec<pollfd> {
        let number = |value: &Value| int::to_i64(value).and_then(Result::ok).unwrap_or_default();
        let entries = self.events().to_vec();
        entries
            .iter()
            .map(|(fd, events)| pollfd {
                fd: number(fd) as i32,
                events: number(events) as u16 as i16,
                revents: 0,
            })
            .collect()
    }
}

fn events_argument(t: &mut Thread, value: &Value) -> Res<i64> {
    unsigned(t, value, 16, "unsigned short").map(|events| events as i64)
}

/// Register a file descriptor with the polling object.
///
///   fd
///     either an integer, or an object with a fileno() method returning an int
///   eventmask
///     an optional bitmask describing the type of events to check for
#[native("register($self, fd, eventmask=select.POLLIN | select.POLLPRI | select.POLLOUT, /)")]
fn register(t: &mut Thread, this: &Poll, fd: &Value, eventmask: Option<&Value>) -> Res<()> {
    let fd = descriptor(t, fd)?;
    let events = mask_argument(t, eventmask, DEFAULT, events_argument)?;
    let key = int::from_i64(fd.into());
    this.events().set(t, &key, int::from_i64(events))
}

/// Modify an already registered file descriptor.
///
///   fd
///     either an integer, or an object with a fileno() method returning
///     an int
///   eventmask
///     a bitmask describing the type of events to check for
#[native("modify($self, fd, eventmask, /)")]
fn modify(t: &mut Thread, this: &Poll, fd: &Value, eventmask: &Value) -> Res<()> {
    let fd = descriptor(t, fd)?;
    let events = events_argument(t, eventmask)?;
    let key = int::from_i64(fd.into());
    if !this.events().contains(t, &key)? {
        return Err(failed(t, Errno::NOENT));
    }
    this.events().set(t, &key, int::from_i64(events))
}

/// Remove a file descriptor being tracked by the polling object.
#[native("unregister($self, fd, /)")]
fn unregister(t: &mut Thread, this: &Poll, fd: &Value) -> Res<()> {
    let fd = descriptor(t, fd)?;
    let key = int::from_i64(fd.into());
    match this.events().remove(t, &key)? {
        Some(_) => Ok(()),
        None => Err(t.raise_args(&KEY_ERROR, &[key])),
    }
}

/// Polls the set of registered file descriptors.
///
///   timeout
///     The maximum time to wait in milliseconds, or else None (or a negative
///     value) to wait indefinitely.
///
/// Returns a list containing any descriptors that have events or errors
/// to report, as a list of (fd, event) 2-tuples.
#[native("poll($self, timeout=None, /)", blocks)]
fn wait(t: &mut Thread, this: &Poll, timeout: Option<&Value>) -> Res<Value> {
    let limit = match timeout {
        Some(value) => Some(self::timeout(t, value, MILLISECOND)?),
        None => None,
    };
    if this.running.get() {
        return Err(t.runtime_error("concurrent poll() invocation"));
    }
    let deadline = limit.filter(|&limit| limit >= 0).map(Deadline::after);
    let mut descriptors = this.descriptors();
    this.running.set(true);
    let ready = ready(t, &mut descriptors, deadline);
    this.running.set(false);
    ready?;
    let ready = descriptors.iter().filter(|entry| entry.revents != 0);
    let pairs = ready.map(|entry| {
        let events = int::from_i64((entry.revents as u16).into());
        Tuple::pair(int::from_i64(entry.fd.into()), events)
    });
    Ok(List::new(pairs.collect()))
}

/// Waits until one is ready, or the deadline is over.
fn ready(t: &mut Thread, descriptors: &mut [pollfd], deadline: Option<Deadline>) -> Res {
    t.check_events()?;
    loop {
        let left = deadline.map(|deadline| deadline.left());
        match crate::waiting::poll(descriptors, left) {
            Ok(_) => return Ok(()),
            Err(Errno::INTR) => t.handle_events()?,
            Err(error) => return Err(failed(t, error)),
        }
        if deadline.is_some_and(|deadline| deadline.left().is_zero()) {
            return Ok(());
        }
    }
}
