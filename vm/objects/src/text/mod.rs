//! Strings, bytes and how values become text.

pub mod float;
pub mod number;
pub mod spec;
pub mod unicode;
mod unicode_tables;
