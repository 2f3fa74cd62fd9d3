//! The iterator over anything with `__getitem__`.

use crate::trace::Trace;
use std::cell::Cell;

use crate::heap;
use crate::layout;
use crate::object::Object;
use crate::types;
use crate::value::{Slot, Value};

/// Iterates by `value[0]`, `value[1]`, ... until `IndexError`.
#[derive(Trace)]
#[repr(C)]
pub struct SequenceIterator {
    header: Object,
    /// Empty when exhausted.
    pub sequence: Slot,
    pub index: Cell<usize>,
}

layout!(SequenceIterator, types::SEQUENCE_ITERATOR);

impl SequenceIterator {
    pub fn new(sequence: Value) -> Value {
        heap::new(SequenceIterator {
            header: Object::unset(),
            sequence: Slot::new(sequence),
            index: Cell::new(0),
        })
    }
}
