//! Weak references: who looks at an object without keeping it alive.
//!
//! Objects carry nothing for this but a header flag. The references to a flagged object stand in a table of the virtual
//! machine; freeing a flagged object empties them first and then runs their callbacks, most recent first, as CPython does.

use std::cell::Cell;

use crate::class::Type;
use crate::heap;
use crate::layout;
use crate::object::{Object, WEAKLY_REFERENCED};
use crate::thread::{self, Thread};
use crate::types;
use crate::value::{Slot, Value};

/// A weak reference or a weak proxy; the class tells which.
#[repr(C)]
pub struct WeakRef {
    header: Object,
    /// Null once the object is gone.
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
            table
                .entry(object as *const Object as usize)
                .or_default()
                .push(address);
        }
        Some(reference)
    }

    /// The object, as long as it is alive.
    pub fn get(&self) -> Option<Value> {
        // SAFETY: not null means alive: `clear` runs before an object's memory goes.
        unsafe { self.object.get().as_ref() }.map(Value::of)
    }

    /// The references to `value`, oldest first.
    pub fn all(t: &Thread, value: &Value) -> Vec<Value> {
        let table = t.vm().weak_references.borrow();
        let references = table.get(&(value.word().object() as usize));
        // SAFETY: a reference takes itself out of the table when it goes.
        references
            .into_iter()
            .flatten()
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
        if let Some(callback) = reference.callback.take() {
            callbacks.push((callback, Value::of(&reference.header)));
        }
    }
    for (callback, reference) in callbacks.into_iter().rev() {
        let pending = t.exception.take();
        if crate::ops::call_positional(t, &callback, &[reference]).is_err() {
            t.report_unraisable(&callback);
        }
        t.exception.replace(pending);
    }
}
