//! The match loop and the specializers, printed from the definitions.

use copperplate_core::frame::Frame;
use copperplate_core::{Thread, Word};

use crate::machine::*;

#[cfg(not(feature = "mistakes"))]
copperplate_macros::engine!("../../bytecodes.def");
#[cfg(feature = "mistakes")]
copperplate_macros::engine_with_mistakes!("../../bytecodes.def");
