//! The match loop and the specializers, printed from the definitions.

use copperplate_core::frame::Frame;
use copperplate_core::{Thread, Word};

use crate::machine::*;

copperplate_macros::engine!("../../bytecodes.def");
