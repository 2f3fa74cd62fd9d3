//! Module `_thread`: identity of the running thread, and locks.
//!
//! One thread runs Python code, so a lock that is taken stays taken while anyone waits for it: waiting without a limit is
//! reported as the deadlock it is, waiting with one ends when the time is over.

mod handle;

use copperplate_core::trace::Trace;
use std::cell::Cell;
use std::time::Duration;

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::exception::RUNTIME_ERROR;
use copperplate_core::instance::{Instance, Part};
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Bare, Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::{Args, Res, Thread, Value, float, heap, layout, types};
use copperplate_macros::native;
use copperplate_objects::define::define;
use copperplate_objects::types::type_type::{INSTANCE_DICT, SET_INSTANCE_DICT};

/// Longest wait for a lock, in seconds.
const TIMEOUT_MAX: f64 = 9_223_372_036.0;

#[derive(Trace)]
#[repr(C)]
struct Lock {
    header: Object,
    /// How often it is taken: at most once, but for reentrant ones.
    taken: Cell<usize>,
}

static LOCK: Type = Type::builtin("_thread.lock", size_of::<Lock>(), 0);
static RLOCK: Type = Type::builtin("_thread.RLock", size_of::<Lock>(), BASE);
static LOCAL: Type = Type::builtin("_thread._local", size_of::<Bare>(), BASE | TRACKED);
layout!(Lock, LOCK);

impl Lock {
    fn of(value: &Value) -> Option<&Lock> {
        let lock = value.isinstance(&LOCK) || value.isinstance(&RLOCK);
        // SAFETY: both classes have this layout.
        lock.then(|| unsafe { &*(value.word().object() as *const Lock) })
    }

    fn make(class: &Type) -> Value {
        heap::new_instance(
            class,
            Lock {
                header: Object::unset(),
                taken: Cell::new(0),
            },
            0,
        )
    }
}

fn new_lock(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    if !args.is_empty() {
        return Err(t.type_error(format!("{}() takes no arguments", class.name())));
    }
    Ok(Lock::make(class))
}

/// Lock the lock. Return whether it was acquired.
#[native("acquire($self, /, blocking=True, timeout=-1)", blocks)]
fn acquire(
    t: &mut Thread,
    this: &Value,
    blocking: Option<bool>,
    timeout: Option<f64>,
) -> Res<bool> {
    let (blocking, timeout) = (blocking.unwrap_or(true), timeout.unwrap_or(-1.0));
    if !blocking && timeout != -1.0 {
        return Err(t.value_error("can't specify a timeout for a non-blocking call"));
    }
    if timeout < 0.0 && timeout != -1.0 {
        return Err(t.value_error("timeout value must be a non-negative number"));
    }
    if timeout > TIMEOUT_MAX {
        return Err(t.overflow_error("timeout value is too large"));
    }
    let Some(lock) = Lock::of(this) else {
        return Ok(false);
    };
    if lock.taken.get() == 0 || this.isinstance(&RLOCK) {
        lock.taken.set(lock.taken.get() + 1);
        return Ok(true);
    }
    if !blocking {
        return Ok(false);
    }
    if timeout < 0.0 {
        return Err(
            t.runtime_error("deadlock: the lock is taken, and no other thread can release it")
        );
    }
    // Only the handler of a signal can release it meanwhile.
    let is_free = || lock.taken.get() == 0;
    crate::time::sleep_for(t, Duration::from_secs_f64(timeout), is_free)?;
    if is_free() {
        lock.taken.set(1);
        return Ok(true);
    }
    Ok(false)
}

/// Release the lock.
#[native("release($self, /)")]
fn release(t: &mut Thread, this: &Value) -> Res<()> {
    let Some(lock) = Lock::of(this) else {
        return Ok(());
    };
    match lock.taken.get().checked_sub(1) {
        Some(left) => lock.taken.set(left),
        None if this.isinstance(&RLOCK) => {
            return Err(t.runtime_error("cannot release un-acquired lock"));
        }
        None => return Err(t.runtime_error("release unlocked lock")),
    }
    Ok(())
}

/// Return whether the lock is in the locked state.
#[native("locked($self, /)")]
fn locked(_: &mut Thread, this: &Value) -> Res<bool> {
    Ok(Lock::of(this).is_some_and(|lock| lock.taken.get() > 0))
}

#[native("__enter__($self, /)")]
fn enter(t: &mut Thread, this: &Value) -> Res<bool> {
    acquire(t, this, None, None)
}

#[native("__exit__($self, *args)")]
fn exit(t: &mut Thread, this: &Value, _args: &[Value]) -> Res<()> {
    release(t, this)
}

/// For internal use by `threading.Condition`.
#[native("_is_owned($self, /)")]
fn is_owned(_: &mut Thread, this: &Value) -> Res<bool> {
    Ok(Lock::of(this).is_some_and(|lock| lock.taken.get() > 0))
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let state = if Lock::of(value).is_some_and(|lock| lock.taken.get() > 0) {
        "locked"
    } else {
        "unlocked"
    };
    let owned = match Lock::of(value).filter(|_| value.isinstance(&RLOCK)) {
        Some(lock) => {
            let count = lock.taken.get();
            // There is one thread.
            let owner = if count > 0 { get_ident(t)? } else { 0 };
            format!(" owner={owner} count={count}")
        }
        None => String::new(),
    };
    Ok(Str::new(&format!(
        "<{state} {} object{owned} at {:#x}>",
        value.class().name(),
        value.word().object() as usize
    )))
}

/// Return a non-zero integer that uniquely identifies the current thread.
#[native("get_ident()", no_escape)]
fn get_ident(t: &mut Thread) -> Res<i64> {
    Ok(std::ptr::from_ref(t) as i64)
}

/// Return the system's number of the current thread.
#[native("get_native_id()", no_escape)]
fn get_native_id(_: &mut Thread) -> Res<i64> {
    Ok(rustix::thread::gettid().as_raw_nonzero().get().into())
}

/// Create a new lock object.
#[native("allocate_lock()", no_escape)]
fn allocate_lock(_: &mut Thread) -> Res<Value> {
    Ok(Lock::make(&LOCK))
}

/// Start a new thread: not possible yet.
#[native("start_new_thread(function, args, kwargs={}, /)")]
fn start_new_thread(
    t: &mut Thread,
    _function: &Value,
    _args: &Value,
    _kwargs: Option<&Value>,
) -> Res<Value> {
    Err(t.runtime_error("can't start new thread"))
}

/// Return the number of running Python threads.
#[native("_count()", no_escape)]
fn count(_: &mut Thread) -> Res<i64> {
    Ok(0)
}

/// For internal use after a fork: nobody holds the lock.
#[native("_at_fork_reinit($self, /)")]
fn at_fork_reinit(_: &mut Thread, this: &Value) -> Res<()> {
    if let Some(lock) = Lock::of(this) {
        lock.taken.set(0);
    }
    Ok(())
}

static LOCK_METHODS: &[&NativeDef] = &[&ACQUIRE, &RELEASE, &LOCKED, &ENTER, &EXIT, &AT_FORK_REINIT];
static RLOCK_METHODS: &[&NativeDef] = &[
    &ACQUIRE,
    &RELEASE,
    &LOCKED,
    &ENTER,
    &EXIT,
    &IS_OWNED,
    &RELEASE_SAVE,
    &ACQUIRE_RESTORE,
    &RECURSION_COUNT,
    &AT_FORK_REINIT,
];
static FUNCTIONS: &[&NativeDef] = &[
    &GET_IDENT,
    &GET_NATIVE_ID,
    &ALLOCATE_LOCK,
    &START_NEW_THREAD,
    &COUNT,
];

/// For internal use by `threading.Condition`: gives a lock back however often it is taken.
#[native("_release_save($self, /)")]
fn release_save(t: &mut Thread, this: &Value) -> Res<usize> {
    let taken = Lock::of(this).map_or(0, |lock| lock.taken.replace(0));
    if taken == 0 {
        return Err(t.runtime_error("cannot release un-acquired lock"));
    }
    Ok(taken)
}

/// For internal use by `threading.Condition`: takes a lock as often as it was.
#[native("_acquire_restore($self, count, /)")]
fn acquire_restore(_: &mut Thread, this: &Value, count: usize) -> Res<()> {
    if let Some(lock) = Lock::of(this) {
        lock.taken.set(lock.taken.get() + count);
    }
    Ok(())
}

/// For internal use by reentrancy checks: how often the lock is taken.
#[native("_recursion_count($self, /)")]
fn recursion_count(_: &mut Thread, this: &Value) -> Res<usize> {
    Ok(Lock::of(this).map_or(0, |lock| lock.taken.get()))
}

fn new_local(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    Ok(Instance::new(class))
}

/// The module.
pub fn make(t: &mut Thread) -> Res<Value> {
    for (class, methods) in [(&LOCK, LOCK_METHODS), (&RLOCK, RLOCK_METHODS)] {
        define(
            t,
            class,
            &types::OBJECT,
            |slots| {
                slots.layout::<Lock>();
                slots.new = Some(new_lock);
                slots.repr = Some(repr);
            },
            methods,
        );
    }
    LOCAL.set_instance_part(Some(Part {
        offset: Instance::PART_OFFSET,
        members: 0,
        capacity: 8,
    }));
    define(
        t,
        &LOCAL,
        &types::OBJECT,
        |slots| slots.new = Some(new_local),
        &[&INSTANCE_DICT, &SET_INSTANCE_DICT],
    );
    let functions: Vec<_> = FUNCTIONS.iter().chain(handle::FUNCTIONS).copied().collect();
    let module = crate::module::new(t, "_thread", &functions);
    let entries = [
        ("_ThreadHandle", handle::class(t)),
        ("lock", LOCK.value()),
        ("LockType", LOCK.value()),
        ("RLock", RLOCK.value()),
        ("_local", LOCAL.value()),
        ("error", RUNTIME_ERROR.value()),
        ("TIMEOUT_MAX", float::from_f64(TIMEOUT_MAX)),
    ];
    for (name, value) in entries {
        crate::module::set(t, &module, name, &value)?;
    }
    Ok(module)
}
