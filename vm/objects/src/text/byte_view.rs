//! Borrowing the bytes of `bytes`, `bytearray` and bytes-like arguments.

use std::borrow::Cow;
use std::cell::Ref;
use std::ops::Deref;

use copperplate_core::bytes::{ByteArray, Bytes};
use copperplate_core::exception::BUFFER_ERROR;
use copperplate_core::{Raised, Res, Thread, Value, buffer, int, memory, ops, types};

/// The bytes of a `bytes` or `bytearray`. While it lives no Python code may run.
pub enum View<'a> {
    Bytes(&'a [u8]),
    Array(Ref<'a, Vec<u8>>),
}

impl Deref for View<'_> {
    type Target = [u8];

    #[inline(always)]
    fn deref(&self) -> &[u8] {
        match self {
            View::Bytes(bytes) => bytes,
            View::Array(bytes) => bytes,
        }
    }
}

/// The bytes of the receiver of a method that `bytes` and `bytearray` share.
///
/// # Errors
/// `TypeError` for other receivers.
#[inline]
pub fn view<'a>(t: &mut Thread, value: &'a Value) -> Res<View<'a>> {
    if let Some(array) = value.exact::<ByteArray>() {
        return Ok(View::Array(array.bytes.borrow()));
    }
    if let Some(bytes) = value.downcast::<Bytes>() {
        return Ok(View::Bytes(bytes.bytes()));
    }
    match value.downcast::<ByteArray>() {
        Some(array) => Ok(View::Array(array.bytes.borrow())),
        None => Err(not_bytes(t, value)),
    }
}

/// Raises "a bytes-like object is required, not 'int'".
#[cold]
pub fn not_bytes(t: &mut Thread, value: &Value) -> Raised {
    t.type_error(format!(
        "a bytes-like object is required, not '{}'",
        value.class().name()
    ))
}

/// Refuses to change the length of bytes that so many views look at.
///
/// # Errors
/// `BufferError` when there are any.
pub fn check_exports(t: &mut Thread, exports: usize) -> Res {
    if exports > 0 {
        let message = "Existing exports of data: object cannot be re-sized";
        return Err(t.raise(&BUFFER_ERROR, message));
    }
    Ok(())
}

/// A copy of the bytes of a bytes-like argument.
///
/// # Errors
/// `TypeError` when it has none.
pub fn bytes_like(t: &mut Thread, value: &Value) -> Res<Vec<u8>> {
    with_bytes_like(t, value, memory::copied)
}

/// The bytes of a bytes-like argument: a copy only of those that could change.
///
/// # Errors
/// As [`bytes_like`].
#[inline]
pub fn lent<'a>(t: &mut Thread, value: &'a Value) -> Res<Cow<'a, [u8]>> {
    match value.exact::<Bytes>() {
        Some(bytes) => Ok(Cow::Borrowed(bytes.bytes())),
        None => bytes_like(t, value).map(Cow::Owned),
    }
}

/// Feeds the bytes of a bytes-like argument to `read`, which runs no Python code.
///
/// # Errors
/// As [`bytes_like`].
pub fn with_bytes_like<R>(t: &mut Thread, value: &Value, read: impl FnOnce(&[u8]) -> R) -> Res<R> {
    check_released(t, value)?;
    match buffer::with_bytes(value, read) {
        Some(result) => Ok(result),
        None => Err(not_bytes(t, value)),
    }
}

/// Raises `ValueError` for a released view.
pub fn check_released(t: &mut Thread, value: &Value) -> Res {
    match value.exact::<copperplate_core::bytes::MemoryView>() {
        Some(view) if view.object.is_empty() => {
            Err(t.value_error("operation forbidden on released memoryview object"))
        }
        _ => Ok(()),
    }
}

/// The byte that an integer is.
///
/// # Errors
/// `TypeError` when it is no integer, `ValueError` with `message` when it is out of range.
pub fn byte(t: &mut Thread, value: &Value, message: &str) -> Res<u8> {
    let number = ops::index(t, value)?;
    match int::to_i64(&number) {
        Some(Ok(byte @ 0..256)) => Ok(byte as u8),
        _ => Err(t.value_error(message)),
    }
}

/// What `find` and its like look for: bytes, or one byte given as an integer.
///
/// # Errors
/// `TypeError` for anything else, `ValueError` for integers out of range.
pub fn part<'a>(t: &mut Thread, value: &'a Value) -> Res<Cow<'a, [u8]>> {
    if buffer::of(value).is_some() {
        return lent(t, value);
    }
    if !int::is_int(value) && value.class().slot(|s| s.index).is_none() {
        return Err(t.type_error(format!(
            "argument should be integer or bytes-like object, not '{}'",
            value.class().name()
        )));
    }
    byte(t, value, "byte must be in range(0, 256)").map(|byte| Cow::Owned(vec![byte]))
}

/// Whether `value` is a `bytearray` or an instance of a subclass.
#[inline]
pub fn is_array(value: &Value) -> bool {
    value.exact::<Bytes>().is_none() && value.isinstance(&types::BYTEARRAY)
}

/// A `bytes` or `bytearray`, as `model` is.
pub fn like(model: &Value, bytes: &[u8]) -> Value {
    if is_array(model) {
        ByteArray::new(memory::copied(bytes))
    } else {
        Bytes::new(bytes)
    }
}
