//! Loads that may borrow from their local.

use crate::assembler::Stream;

pub(crate) fn borrow_loads(_stream: &mut Stream, _locals: usize) {}
