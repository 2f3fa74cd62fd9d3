//! Tuples.

use std::cell::Cell;
use std::ptr;

use crate::class::Type;
use crate::heap;
use crate::layout;
use crate::object::{Layout, Object};
use crate::types;
use crate::value::{Slot, Value};

/// A tuple; its items follow the fixed part.
#[repr(C)]
pub struct Tuple {
    header: Object,
    /// Number of items; a field for generated code, as `items`.
    pub len: Cell<usize>,
    /// The hash + 1 once computed, 0 before (CPython caches it too since 3.14).
    pub hash: Cell<i64>,
    pub items: [Value; 0],
}

layout!(Tuple, types::TUPLE);

impl Tuple {
    /// A tuple of `items`.
    pub fn new(items: Vec<Value>) -> Value {
        Tuple::new_subclass(&types::TUPLE, items)
    }

    /// A tuple of clones of `items`.
    pub fn from_slice(items: &[Value]) -> Value {
        Tuple::new(items.to_vec())
    }

    /// An instance of a `tuple` subclass.
    pub fn new_subclass(class: &Type, items: Vec<Value>) -> Value {
        let payload = Tuple {
            header: Object::unset(),
            len: Cell::new(0),
            hash: Cell::new(0),
            items: [],
        };
        let value = heap::new_instance(class, payload, items.len() * size_of::<Value>());
        let Some(tuple) = value.downcast::<Tuple>() else {
            unreachable!("a tuple class makes tuples")
        };
        // SAFETY: the allocation has room for the items; they are moved, not copied.
        unsafe {
            let mut items = items;
            ptr::copy_nonoverlapping(
                items.as_ptr(),
                tuple.items.as_ptr() as *mut Value,
                items.len(),
            );
            tuple.len.set(items.len());
            items.set_len(0);
        }
        value
    }

    #[inline(always)]
    pub fn items(&self) -> &[Value] {
        // SAFETY: `len` items follow.
        unsafe { std::slice::from_raw_parts(self.items.as_ptr(), self.len.get()) }
    }

    pub fn len(&self) -> usize {
        self.len.get()
    }

    pub fn is_empty(&self) -> bool {
        self.len.get() == 0
    }

    /// Address of the items, relative to the header.
    pub const ITEMS_OFFSET: usize = std::mem::offset_of!(Tuple, items);
}

impl Drop for Tuple {
    fn drop(&mut self) {
        // SAFETY: the items are dropped once, here; CPython drops them last to first.
        unsafe {
            for index in (0..self.len.get()).rev() {
                ptr::drop_in_place((self.items.as_ptr() as *mut Value).add(index));
            }
        }
    }
}

/// Iterator over a tuple.
#[repr(C)]
pub struct TupleIterator {
    header: Object,
    /// The tuple; empty when exhausted.
    pub tuple: Slot,
    pub index: Cell<usize>,
}

layout!(TupleIterator, types::TUPLE_ITERATOR);

impl TupleIterator {
    pub fn new(tuple: &Tuple) -> Value {
        heap::new(TupleIterator {
            header: Object::unset(),
            tuple: Slot::new(tuple.value()),
            index: Cell::new(0),
        })
    }
}
