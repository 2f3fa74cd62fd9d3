//! Strings, bytes and how values become text.

pub mod byte_methods;
pub mod byte_view;
mod bytearray;
mod bytes_type;
mod case;
pub mod codec;
pub mod float;
pub mod format_method;
pub mod item;
pub mod memoryview;
pub mod number;
pub mod percent;
pub mod quote;
pub mod sequence;
pub mod spec;
mod str_methods;
pub mod strings;
pub mod unicode;
mod unicode_tables;

use copperplate_core::Thread;

pub use str_methods::{joined, replaced};

/// Fills in the types of this area.
pub fn install(t: &mut Thread) {
    strings::install(t);
    bytes_type::install(t);
    bytearray::install(t);
    memoryview::install(t);
}
