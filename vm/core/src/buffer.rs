//! How objects lend their bytes: CPython's buffer protocol.
//!
//! A class that has bytes fills its `buffer` slot with a static [`Buffer`]. Readers use [`with_bytes`], which runs no Python
//! code while the bytes are borrowed.

use std::borrow::Cow;

use crate::value::Value;

/// Calls with the bytes of a value.
pub type ReadFn = fn(&Value, &mut dyn FnMut(&[u8]));
/// Calls with the bytes of a value to be written; false when this value does not allow it.
pub type WriteFn = fn(&Value, &mut dyn FnMut(&mut [u8])) -> bool;

/// The functions by which a class lends the bytes of its instances.
pub struct Buffer {
    /// Calls with the bytes; with a copy when they do not lie together.
    pub read: ReadFn,
    /// Calls with the bytes to be written; `None` for classes that never allow it. False: this object does not allow it.
    pub write: Option<WriteFn>,
    /// The `struct` format of one item, and its size.
    pub item: fn(&Value) -> (Cow<'static, str>, usize),
    /// Adds to the number of views that forbid resizing.
    pub export: fn(&Value, isize),
}

impl Buffer {
    /// Single unsigned bytes, the `item` of most classes.
    pub fn unsigned_bytes(_: &Value) -> (Cow<'static, str>, usize) {
        (Cow::Borrowed("B"), 1)
    }

    /// The `export` of classes that cannot be resized.
    pub fn fixed(_: &Value, _: isize) {}
}

/// How the value's class lends bytes; `None` when it does not.
#[inline]
pub fn of(value: &Value) -> Option<&'static Buffer> {
    value.class().slot(|s| s.buffer)
}

/// Calls `read` with the value's bytes; `None` when it has none. `read` must not run Python code.
pub fn with_bytes<R>(value: &Value, read: impl FnOnce(&[u8]) -> R) -> Option<R> {
    let buffer = of(value)?;
    let mut read = Some(read);
    let mut result = None;
    (buffer.read)(value, &mut |bytes| {
        if let Some(read) = read.take() {
            result = Some(read(bytes));
        }
    });
    result
}

/// Calls `write` with the value's bytes; `None` when it has none or they are read-only. `write` must not run Python code.
pub fn with_bytes_mut<R>(value: &Value, write: impl FnOnce(&mut [u8]) -> R) -> Option<R> {
    let function = of(value)?.write?;
    let mut write = Some(write);
    let mut result = None;
    function(value, &mut |bytes| {
        if let Some(write) = write.take() {
            result = Some(write(bytes));
        }
    });
    result
}

/// Counts one view more (`1`) or less (`-1`) of the value's bytes.
pub fn export(value: &Value, change: isize) {
    if let Some(buffer) = of(value) {
        (buffer.export)(value, change);
    }
}
