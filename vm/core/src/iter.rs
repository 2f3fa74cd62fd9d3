//! The iterator over anything with `__getitem__`, and `enumerate`.

use crate::trace::Trace;
use std::cell::Cell;

use crate::class::Type;
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

/// `enumerate(iterable, start)`.
#[derive(Trace)]
#[repr(C)]
pub struct Enumerate {
    header: Object,
    pub iterator: Value,
    /// The next number; the largest `i64` when it is a big one.
    pub number: Cell<i64>,
    /// The next number, if it is a big one.
    pub big: Slot,
    /// The first pair, which is given again where nobody else has it any more.
    pub kept: Slot,
}

layout!(Enumerate, types::ENUMERATE);

impl Enumerate {
    /// An instance of the class or of a subclass, over an iterator, that begins with an `int`.
    pub fn new_subclass(class: &Type, iterator: Value, number: Value) -> Value {
        heap::new_instance(class, Enumerate::payload(iterator, number), 0)
    }

    /// As [`Enumerate::new_subclass`], of the class itself.
    pub fn new(iterator: Value, number: Value) -> Value {
        heap::new(Enumerate::payload(iterator, number))
    }

    fn payload(iterator: Value, number: Value) -> Enumerate {
        let word = number.word();
        Enumerate {
            header: Object::unset(),
            iterator,
            number: Cell::new(if word.is_int() { word.int() } else { i64::MAX }),
            big: match word.is_int() {
                true => Slot::empty(),
                false => Slot::new(number),
            },
            kept: Slot::empty(),
        }
    }
}
