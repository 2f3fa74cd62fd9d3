//! Weak references: who looks at an object without keeping it alive.
//!
//! Objects carry nothing for this but a header flag. The references to a flagged object stand in a table of the virtual
//! machine, each object's in a list; freeing a flagged object empties them first and then runs their callbacks, most recent first, as CPython does.

use std::cell::Cell;

use crate::class::Type;
use crate::heap;
use crate::layout;
use crate::memory;
use crate::object::{Object, WEAKLY_REFERENCED};
use crate::thread::{self, Thread};
use crate::trace::Trace;
use crate::types;
use crate::value::{Slot, Value};

/// A weak reference or a weak proxy; the class tells which.
#[derive(Trace)]
#[repr(C)]
pub struct WeakRef {
    header: Object,
    /// Null once the object is gone. Not owned.
    object: Cell<*const Object>,
    /// Called with the reference when the object goes.
    callback: Slot,
    /// The object's hash, once asked for; no hash is -1.
    hash: Cell<i64>,
    /// The neighbours in the object's list, in whose order callbacks are called; null at its ends.
    previous: Cell<*const WeakRef>,
    next: Cell<*const WeakRef>,
}

layout!(WeakRef, types::WEAK_REFERENCE);

/// What a reference has for a hash before it knows it.
const NO_HASH: i64 = -1;

impl WeakRef {
    /// A reference of class `class` to `value`; `None` when values of its class cannot be referenced weakly.
    pub fn new(t: &Thread, class: &Type, value: &Value, callback: Option<Value>) -> Option<Value> {
        let object = value.object()?;
        let reference = heap::new_instance(
            class,
            WeakRef {
                header: Object::unset(),
                object: Cell::new(object),
                callback: Slot::from_option(callback),
                hash: Cell::new(NO_HASH),
                previous: Cell::new(std::ptr::null()),
                next: Cell::new(std::ptr::null()),
            },
            0,
        );
        // What never goes tells nobody so.
        if !object.is_immortal() {
            object.set_flags(object.flags() | WEAKLY_REFERENCED);
        }
        // SAFETY: it was just made.
        unsafe { (*(reference.word().object() as *const WeakRef)).link(t, object) };
        Some(reference)
    }

    /// The object, as long as it is alive.
    pub fn get(&self) -> Option<Value> {
        // SAFETY: not null means that the memory is there: `clear` runs before it goes.
        let object = unsafe { self.object.get().as_ref() }?;
        // Without a count it waits to be freed.
        (object.refcount() > 0).then(|| Value::of(object))
    }

    /// What is called with the reference when the object goes, until it does.
    pub fn callback(&self) -> Option<Value> {
        match self.object.get().is_null() {
            true => None,
            false => self.callback.get(),
        }
    }

    /// The object's hash, once it was asked for.
    pub fn hash(&self) -> Option<i64> {
        Some(self.hash.get()).filter(|&hash| hash != NO_HASH)
    }

    /// Remembers the object's hash.
    pub fn set_hash(&self, hash: i64) {
        self.hash.set(hash);
    }

    /// The references to `value`, those that are shared first, the others most recent first.
    pub fn all(t: &Thread, value: &Value) -> Vec<Value> {
        let mut all = Vec::new();
        let mut next = first_live(first(t, value));
        while let Some(reference) = next {
            next = first_live(links(&reference).next.get());
            memory::push(&mut all, reference);
        }
        all
    }

    /// The reference of class `class` to `value` that everybody gets who wants one without a callback.
    pub fn shared(t: &Thread, class: &Type, value: &Value) -> Option<Value> {
        let mut next = first_live(first(t, value));
        while let Some(reference) = next.filter(|reference| links(reference).is_shared()) {
            if std::ptr::eq(reference.class(), class) {
                return Some(reference);
            }
            next = first_live(links(&reference).next.get());
        }
        None
    }

    fn is_shared(&self) -> bool {
        self.rank() < OTHERS
    }

    /// Where in the list it stands: CPython keeps the reference and the proxy that are shared at its head.
    fn rank(&self) -> u8 {
        let class = self.header.class();
        match self.callback.is_empty() {
            true if std::ptr::eq(class, &types::WEAK_REFERENCE) => 0,
            true if std::ptr::eq(class, &types::WEAK_PROXY) => 1,
            true if std::ptr::eq(class, &types::WEAK_CALLABLE_PROXY) => 1,
            _ => OTHERS,
        }
    }

    /// Puts it into the list of its object.
    fn link(&self, t: &Thread, object: *const Object) {
        let mut table = t.vm().weak_references.borrow_mut();
        let first = table
            .get(&(object as usize))
            .copied()
            .unwrap_or(std::ptr::null());
        let (mut previous, mut next) = (std::ptr::null::<WeakRef>(), first);
        // SAFETY: what is in the list is live: a reference takes itself out when it goes.
        unsafe {
            while let Some(other) = next.as_ref()
                && other.rank() < self.rank()
            {
                (previous, next) = (next, other.next.get());
            }
            if let Some(next) = next.as_ref() {
                next.previous.set(self);
            }
            match previous.as_ref() {
                Some(previous) => previous.next.set(self),
                None => drop(table.insert(object as usize, self)),
            }
        }
        self.previous.set(previous);
        self.next.set(next);
    }

    /// Takes it out of the list that it is in. Without an object that is one that nothing leads to but its neighbours.
    fn unlink(&self) {
        let previous = self.previous.replace(std::ptr::null());
        let next = self.next.replace(std::ptr::null());
        // SAFETY: what is in the list is live: a reference takes itself out when it goes.
        unsafe {
            if let Some(next) = next.as_ref() {
                next.previous.set(previous);
            }
            if let Some(previous) = previous.as_ref() {
                previous.next.set(next);
                return;
            }
        }
        let (object, thread) = (self.object.get(), thread::current());
        if object.is_null() || thread.is_null() {
            return;
        }
        // SAFETY: the current thread is live.
        let mut table = unsafe { (*thread).vm() }.weak_references.borrow_mut();
        if !next.is_null() {
            table.insert(object as usize, next);
        } else if table.remove(&(object as usize)).is_some() {
            // SAFETY: the reference was not empty, so the object is alive.
            let object = unsafe { &*object };
            if !object.is_immortal() {
                object.set_flags(object.flags() & !WEAKLY_REFERENCED);
            }
        }
    }
}

/// The rank of references that are not shared.
const OTHERS: u8 = 2;

impl Drop for WeakRef {
    fn drop(&mut self) {
        self.unlink();
    }
}

/// The first of the references to a value; null without one.
fn first(t: &Thread, value: &Value) -> *const WeakRef {
    let table = t.vm().weak_references.borrow();
    let first = table.get(&(value.word().object() as usize)).copied();
    first.unwrap_or(std::ptr::null())
}

/// The first reference from `reference` on that does not wait to be freed.
fn first_live(mut reference: *const WeakRef) -> Option<Value> {
    // SAFETY: what is in a list is live.
    while let Some(this) = unsafe { reference.as_ref() } {
        if this.header.refcount() > 0 {
            return Some(Value::of(&this.header));
        }
        reference = this.next.get();
    }
    None
}

/// The reference that a value is; its class may be one of the program's own.
fn links(value: &Value) -> &WeakRef {
    // SAFETY: it comes out of a list, so it begins as every reference does.
    unsafe { &*(value.word().object() as *const WeakRef) }
}

/// References whose objects are gone and whose callbacks are to be called, each owned by the list that they are in now. Making it and
/// calling them takes no memory.
pub(crate) struct Callbacks {
    first: *const WeakRef,
    last: *const WeakRef,
}

impl Callbacks {
    pub(crate) const NONE: Callbacks = Callbacks {
        first: std::ptr::null(),
        last: std::ptr::null(),
    };

    /// Empties the references to an object that have callbacks and adds them, except those that `spared` says call nobody; others stay
    /// as they are.
    ///
    /// # Safety
    /// `object` is live.
    pub(crate) unsafe fn take(
        &mut self,
        t: &Thread,
        object: *const Object,
        spared: impl Fn(&Object) -> bool,
    ) {
        let table = t.vm().weak_references.borrow();
        let first = table.get(&(object as usize)).copied();
        drop(table);
        let mut next = first.unwrap_or(std::ptr::null());
        // SAFETY: what is in the list is live, and nothing is freed meanwhile.
        while let Some(reference) = unsafe { next.as_ref() } {
            next = reference.next.get();
            // One that is about to be freed keeps its callback, which nobody calls.
            if reference.header.refcount() == 0 || reference.callback.is_empty() {
                continue;
            }
            reference.unlink();
            reference.object.set(std::ptr::null());
            if !spared(&reference.header) {
                self.add(reference);
            }
        }
    }

    /// Adds a reference that is in no list.
    fn add(&mut self, reference: &WeakRef) {
        std::mem::forget(Value::of(&reference.header));
        reference.previous.set(self.last);
        // SAFETY: the list owns what is in it.
        match unsafe { self.last.as_ref() } {
            Some(last) => last.next.set(reference),
            None => self.first = reference,
        }
        self.last = reference;
    }

    /// Calls them.
    pub(crate) fn call(mut self, t: &mut Thread) {
        // SAFETY: as above.
        while let Some(reference) = unsafe { self.first.as_ref() } {
            self.first = reference.next.get();
            reference.unlink();
            let value = Value::of(&reference.header);
            // SAFETY: it was counted when it was added, and `value` keeps it.
            drop(unsafe { Value::from_word(value.word()) });
            if let Some(callback) = reference.callback.take() {
                let pending = t.exception.take();
                let arguments = std::slice::from_ref(&value);
                if heap::run_code(|| crate::ops::call_positional(t, &callback, arguments)).is_err()
                {
                    t.report_unraisable("while calling weakref callback", &callback);
                }
                t.exception.replace(pending);
            }
        }
    }
}

/// Empties all references to an object that is about to be freed, and runs their callbacks.
///
/// # Safety
/// `object` is live, has the flag [`WEAKLY_REFERENCED`] and no owned reference left.
#[cold]
pub(crate) unsafe fn clear(object: *const Object) {
    let thread = thread::current();
    if thread.is_null() {
        return;
    }
    // SAFETY: the current thread is live; destructors run on it, and nothing else borrows it across one.
    let t = unsafe { &mut *thread };
    let mut callbacks = Callbacks::NONE;
    // SAFETY: the caller's guarantee.
    unsafe { callbacks.take(t, object, |_| false) };
    empty(t, object);
    callbacks.call(t);
}

/// Empties all references to an object, and the list that they are in.
fn empty(t: &Thread, object: *const Object) {
    let mut table = t.vm().weak_references.borrow_mut();
    let mut next = table.remove(&(object as usize)).unwrap_or(std::ptr::null());
    // SAFETY: what is in the list is live.
    while let Some(reference) = unsafe { next.as_ref() } {
        next = reference.next.replace(std::ptr::null());
        reference.previous.set(std::ptr::null());
        reference.object.set(std::ptr::null());
    }
}

/// Empties all references to an object without calling anything.
///
/// # Safety
/// `object` is live and has the flag [`WEAKLY_REFERENCED`].
pub(crate) unsafe fn forget(object: *const Object) {
    // SAFETY: the current thread is live.
    let Some(t) = (unsafe { thread::current().as_ref() }) else {
        return;
    };
    empty(t, object);
    // SAFETY: the caller's guarantee.
    unsafe { (*object).set_flags((*object).flags() & !WEAKLY_REFERENCED) };
}
