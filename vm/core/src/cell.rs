//! Cells of closures.

use crate::heap;
use crate::layout;
use crate::object::Object;
use crate::trace::Trace;
use crate::types;
use crate::value::{Slot, Value};

/// A variable shared between a function and the functions inside it.
#[derive(Trace)]
#[repr(C)]
pub struct Cell {
    header: Object,
    pub value: Slot,
}

layout!(Cell, types::CELL);

impl Cell {
    pub fn new(value: Option<Value>) -> Value {
        heap::new(Cell {
            header: Object::unset(),
            value: Slot::from_option(value),
        })
    }
}
