//! Sets and frozen sets.

use std::cell::{Cell, RefCell};

use crate::class::Type;
use crate::heap;
use crate::layout;
use crate::object::Object;
use crate::thread::Thread;
use crate::types;
use crate::value::{Slot, Value};

/// A `set` or `frozenset`: CPython's open-addressing table, so that sets of numbers iterate in the same order.
#[repr(C)]
pub struct Set {
    header: Object,
    pub table: RefCell<Vec<SetEntry>>,
    /// Keys that are there.
    pub len: Cell<usize>,
    /// Slots used, deleted ones included.
    pub filled: Cell<usize>,
    pub changes: Cell<u64>,
    /// Of a frozenset, -1 when not yet computed.
    pub hash: Cell<i64>,
}

layout!(Set, types::SET);

/// A place in a set's table: free, deleted or a key.
pub struct SetEntry {
    pub hash: i64,
    pub key: Slot,
    pub deleted: bool,
}

impl Set {
    fn payload() -> Set {
        Set {
            header: Object::unset(),
            table: RefCell::new(Vec::new()),
            len: Cell::new(0),
            filled: Cell::new(0),
            changes: Cell::new(0),
            hash: Cell::new(-1),
        }
    }

    /// An empty instance of `set`, `frozenset` or a subclass.
    pub fn new_subclass(class: &Type) -> Value {
        heap::new_instance(class, Set::payload(), 0)
    }

    /// The frozenset constant with these items, which are hashable and compare without running Python code.
    pub fn frozen_constant(thread: &mut Thread, items: Vec<Value>) -> Value {
        let _ = (thread, items);
        todo!()
    }
}
