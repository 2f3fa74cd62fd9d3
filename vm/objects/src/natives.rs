//! Native functions that instructions know.

pub use crate::builtins::{ISINSTANCE, LEN};
pub use crate::containers::list::APPEND;
