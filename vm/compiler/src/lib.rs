//! Compiles Python source to code objects.

mod ast;
mod errors;
mod fold;
mod literals;
mod lower;
mod source;
mod symtable;

pub use errors::{ErrorKind, SyntaxError};
