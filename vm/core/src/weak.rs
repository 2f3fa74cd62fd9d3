//! Weak references: who looks at an object without keeping it alive.
//!
//! Objects carry nothing for this but a header flag. The references to a flagged object stand in a table of the virtual
//! machine; freeing a flagged object empties them first and then runs their callbacks, most recent first, as CPython does.

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
    pub callback: Slot,
    /// The object's hash, once asked for.
    pub hash: Cell<Option<i64>>,
}

layout!(WeakRef, types::WEAK_REFERENCE);

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
                hash: Cell::new(None),
            },
            0,
        );
        if !object.is_immortal() {
            object.set_flags(object.flags() | WEAKLY_REFERENCED);
            let address = reference.word().object() as *const WeakRef;
            let mut table = t.vm().weak_references.borrow_mut();
            let references = table.entry(object as *const Object as usize).or_default();
            memory::push(references, address);
        }
        Some(reference)
    }

    /// The object, as long as it is alive.
    pub fn get(&self) -> Option<Value> {
        // SAFETY: not null means that the memory is there: `clear` runs before it goes.
        let object = unsafe { self.object.get().as_ref() }?;
        // Without a count it waits to be freed.
        (object.refcount() > 0).then(|| Value::of(object))
    }

    /// The references to `value`, oldest first.
    pub fn all(t: &Thread, value: &Value) -> Vec<Value> {
        let table = t.vm().weak_references.borrow();
        let references = table.get(&(value.word().object() as usize));
        references
            .into_iter()
            .flatten()
            // SAFETY: a reference takes itself out of the table when it goes. Without a count it waits to be freed.
            .filter(|&&reference| unsafe { (*reference).header.refcount() > 0 })
            // SAFETY: as above.
            .map(|&reference| Value::of(unsafe { &(*reference).header }))
            .collect()
    }
}

impl Drop for WeakRef {
    fn drop(&mut self) {
        let object = self.object.get();
        let thread = thread::current();
        if object.is_null() || thread.is_null() {
            return;
        }
        // SAFETY: the current thread is live.
        let mut table = unsafe { (*thread).vm() }.weak_references.borrow_mut();
        if let Some(references) = table.get_mut(&(object as usize)) {
            references.retain(|&other| !std::ptr::eq(other, self));
            if references.is_empty() {
                table.remove(&(object as usize));
                // SAFETY: the reference was not empty, so the object is alive.
                unsafe { (*object).set_flags((*object).flags() & !WEAKLY_REFERENCED) };
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
    let references = t
        .vm()
        .weak_references
        .borrow_mut()
        .remove(&(object as usize))
        .unwrap_or_default();
    let mut callbacks = Vec::new();
    for reference in references {
        // SAFETY: a reference takes itself out of the table when it goes.
        let reference = unsafe { &*reference };
        reference.object.set(std::ptr::null());
        // One that is about to be freed itself calls nobody.
        if reference.header.refcount() > 0
            && let Some(callback) = reference.callback.take()
        {
            callbacks.push((callback, Value::of(&reference.header)));
        }
    }
    for (callback, reference) in callbacks.into_iter().rev() {
        let pending = t.exception.take();
        if heap::run_code(|| crate::ops::call_positional(t, &callback, &[reference])).is_err() {
            t.report_unraisable("while calling weakref callback", &callback);
        }
        t.exception.replace(pending);
    }
}

/// Takes the references to an object that have callbacks away from it; returns the callbacks with their references, most
/// recent first.
pub(crate) fn take_callbacks(t: &Thread, object: *const Object) -> Vec<(Value, Value)> {
    let mut taken = Vec::new();
    let mut table = t.vm().weak_references.borrow_mut();
    if let Some(references) = table.get_mut(&(object as usize)) {
        references.retain(|&reference| {
            // SAFETY: a reference takes itself out of the table when it goes.
            let reference = unsafe { &*reference };
            // One that is about to be freed keeps its callback, which nobody calls.
            if reference.header.refcount() == 0 {
                return true;
            }
            match reference.callback.take() {
                Some(callback) => {
                    reference.object.set(std::ptr::null());
                    taken.push((callback, Value::of(&reference.header)));
                    false
                }
                None => true,
            }
        });
    }
    taken.reverse();
    taken
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
    let references = t
        .vm()
        .weak_references
        .borrow_mut()
        .remove(&(object as usize))
        .unwrap_or_default();
    for reference in references {
        // SAFETY: a reference takes itself out of the table when it goes.
        unsafe { (*reference).object.set(std::ptr::null()) };
    }
    // SAFETY: the caller's guarantee.
    unsafe { (*object).set_flags((*object).flags() & !WEAKLY_REFERENCED) };
}
