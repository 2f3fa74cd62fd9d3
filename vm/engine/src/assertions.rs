//! What the definitions say of Rust's structures and functions holds, or this does not compile.

use copperplate_core::{Thread, Word};

copperplate_macros::assert_definitions!("../../bytecodes.def");
