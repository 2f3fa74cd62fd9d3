//! `bytes`: construction, operators, iteration; what `bytearray` shares with it.

use copperplate_core::buffer::{self, Buffer};
use copperplate_core::bytes::{ByteArray, Bytes, BytesIterator};
use copperplate_core::class::{BinaryOp, Compare, Type};
use copperplate_core::exception::INDEX_ERROR;
use copperplate_core::native::NativeDef;
use copperplate_core::str::{Str, hash_bytes};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Layout, Res, Thread, Value, int, memory, ops, types};
use copperplate_macros::native;

use super::byte_view::{byte, bytes_like, lent, like, part, view};
use super::quote::quoted_bytes;
use super::strings::{builtin, check_length, repetitions};
use super::{byte_methods, codec, percent, sequence};
use crate::containers::collect::collect;
use crate::containers::slice::{Subscript, place, unpack};
use crate::define::define;

fn this(value: &Value) -> &Bytes {
    match value.downcast::<Bytes>() {
        Some(bytes) => bytes,
        None => unreachable!("a slot of bytes sees bytes"),
    }
}

static BUFFER: Buffer = Buffer {
    read: |value, read| read(this(value).bytes()),
    write: None,
    item: Buffer::unsigned_bytes,
    export: Buffer::fixed,
};

pub fn install(t: &mut Thread) {
    let mut methods: Vec<&'static NativeDef> = byte_methods::METHODS.to_vec();
    methods.extend([&__BYTES__, &__GETNEWARGS__, &__SIZEOF__]);
    define(
        t,
        &types::BYTES,
        &types::OBJECT,
        |slots| {
            slots.layout::<Bytes>();
            slots.new = Some(new);
            slots.repr = Some(|_, value| Ok(Str::new(&quoted_bytes(this(value).bytes()))));
            slots.str = slots.repr;
            slots.hash = Some(hash);
            slots.compare = Some(compare_bytes);
            slots.iter =
                Some(|_, value| Ok(BytesIterator::new(&types::BYTES_ITERATOR, value.clone())));
            slots.len = Some(|_, value| Ok(this(value).bytes().len()));
            slots.getitem = Some(getitem);
            slots.contains = Some(contains);
            slots.concat = Some(concat);
            slots.repeat = Some(repeat);
            slots.binary[BinaryOp::Mod as usize] = Some(modulo);
            slots.buffer = Some(&BUFFER);
        },
        &methods,
    );
    for class in [
        &types::BYTES_ITERATOR,
        &types::BYTEARRAY_ITERATOR,
        &types::MEMORY_ITERATOR,
    ] {
        define(
            t,
            class,
            &types::OBJECT,
            |slots| {
                slots.layout::<BytesIterator>();
                slots.iter = Some(|_, value| Ok(value.clone()));
                slots.next = Some(next);
            },
            ITERATOR_METHODS,
        );
    }
}

#[native("bytes(source=b'', encoding='utf-8', errors='strict')", static_method)]
fn make(
    t: &mut Thread,
    source: Option<&Value>,
    encoding: Option<&Str>,
    errors: Option<&Str>,
) -> Res<Value> {
    let Some(source) = source else {
        without_string(t, encoding, errors)?;
        return Ok(Bytes::new(b""));
    };
    if source.exact::<Bytes>().is_some() && encoding.is_none() && errors.is_none() {
        return Ok(source.clone());
    }
    let name = t.names().__bytes__.clone();
    if source.downcast::<Str>().is_none()
        && let Some(method) = ops::lookup_special(t, source, &name)?
    {
        without_string(t, encoding, errors)?;
        let result = ops::call_positional(t, &method, &[])?;
        if result.downcast::<Bytes>().is_none() {
            return Err(t.type_error(format!(
                "__bytes__ returned non-bytes (type {})",
                result.class().name()
            )));
        }
        return Ok(result);
    }
    let bytes = from_source(t, source, encoding, errors, "bytes")?;
    Ok(Bytes::new(&bytes))
}

fn without_string(t: &mut Thread, encoding: Option<&Str>, errors: Option<&Str>) -> Res {
    if encoding.is_some() {
        return Err(t.type_error("encoding without a string argument"));
    }
    if errors.is_some() {
        return Err(t.type_error("errors without a string argument"));
    }
    Ok(())
}

/// The bytes that `bytes(source, encoding, errors)` and `bytearray(...)` begin with; `name` is the class's.
///
/// # Errors
/// `TypeError`, `ValueError` and `OverflowError` with CPython's texts.
pub(super) fn from_source(
    t: &mut Thread,
    source: &Value,
    encoding: Option<&Str>,
    errors: Option<&Str>,
    name: &str,
) -> Res<Vec<u8>> {
    if source.downcast::<Str>().is_some() {
        if encoding.is_none() {
            return Err(t.type_error("string argument without an encoding"));
        }
        let encoded = codec::encode(t, source, encoding, errors)?;
        return bytes_like(t, &encoded);
    }
    without_string(t, encoding, errors)?;
    let is_index = int::is_int(source) || source.class().slot(|s| s.index).is_some();
    if is_index && buffer::of(source).is_none() {
        let count = ops::index(t, source)?;
        return match int::to_i64(&count) {
            Some(Ok(count)) => match usize::try_from(count) {
                Ok(count) => {
                    check_length(t, Some(count))?;
                    // Once more for the object.
                    memory::ensure(count * 2);
                    Ok(vec![0; count])
                }
                Err(_) => Err(t.value_error("negative count")),
            },
            _ => Err(t.overflow_error(format!(
                "cannot fit '{}' into an index-sized integer",
                source.class().name()
            ))),
        };
    }
    if buffer::of(source).is_some() {
        return bytes_like(t, source);
    }
    if !source
        .class()
        .slot(|s| s.iter.is_some() || s.getitem.is_some())
    {
        return Err(t.type_error(format!(
            "cannot convert '{}' object to {name}",
            source.class().name()
        )));
    }
    let message = match name {
        "bytes" => "bytes must be in range(0, 256)",
        _ => "byte must be in range(0, 256)",
    };
    let items = collect(t, source)?;
    items.iter().map(|item| byte(t, item, message)).collect()
}

fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let made = (MAKE.call)(t, None, args)?;
    if std::ptr::eq(class, &types::BYTES) {
        return Ok(made);
    }
    Ok(Bytes::new_subclass(class, this(&made).bytes()))
}

fn hash(t: &mut Thread, value: &Value) -> Res<i64> {
    let bytes = this(value);
    if bytes.hash.get() == 0 {
        bytes
            .hash
            .set(hash_bytes(bytes.bytes(), t.vm().hash_seed.get()));
    }
    Ok(bytes.hash.get())
}

/// `bytes` compare with each other alone; what compares with a `bytearray` or a view is their own business.
fn compare_bytes(_: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Some(a), Some(b)) = (left.downcast::<Bytes>(), right.downcast::<Bytes>()) else {
        return Ok(Value::not_implemented());
    };
    Ok(Value::bool(op.holds(a.bytes().cmp(b.bytes()))))
}

/// Comparison of a `bytearray` with anything that has bytes.
pub(super) fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    if super::byte_view::check_released(t, right).is_err() {
        t.exception.clear();
        return Ok(Value::not_implemented());
    }
    let left = view(t, left)?;
    let ordering = buffer::with_bytes(right, |right| (*left).cmp(right));
    Ok(match ordering {
        Some(ordering) => Value::bool(op.holds(ordering)),
        None => Value::not_implemented(),
    })
}

/// What `key` asks for; `name` begins the message when it is no index.
///
/// # Errors
/// `TypeError` and `IndexError`.
pub(super) fn subscript(t: &mut Thread, key: &Value, name: &str) -> Res<Subscript> {
    if key.word().is_int() {
        return Ok(Subscript::Index(key.word().int()));
    }
    if let Some(slice) = key.exact::<copperplate_core::list::Slice>() {
        return Ok(Subscript::Slice(unpack(t, slice)?));
    }
    if int::is_int(key) || key.class().slot(|s| s.index).is_some() {
        return Ok(Subscript::Index(ops::index_i64(t, key, &INDEX_ERROR)?));
    }
    Err(t.type_error(format!(
        "{name} indices must be integers or slices, not {}",
        key.class().name()
    )))
}

fn getitem(t: &mut Thread, value: &Value, key: &Value) -> Res<Value> {
    let bytes = this(value).bytes();
    match subscript(t, key, "byte")? {
        Subscript::Index(index) => match place(index, bytes.len()) {
            Some(index) => Ok(int::from_i64(bytes[index].into())),
            None => Err(t.index_error("index out of range")),
        },
        Subscript::Slice(slice) => {
            let bounds = slice.adjust(bytes.len());
            if bounds.count == bytes.len() && bounds.step == 1 && value.exact::<Bytes>().is_some() {
                return Ok(value.clone());
            }
            if bounds.step == 1 {
                let start = bounds.start as usize;
                return Ok(Bytes::new(&bytes[start..start + bounds.count]));
            }
            Ok(Bytes::new(&bounds.select(bytes)))
        }
    }
}

/// `item in value` for `bytes` and `bytearray`.
pub(super) fn contains(t: &mut Thread, value: &Value, item: &Value) -> Res<bool> {
    let is_index = int::is_int(item) || item.class().slot(|s| s.index).is_some();
    let wanted = match is_index && buffer::of(item).is_none() {
        true => part(t, item)?,
        false => lent(t, item)?,
    };
    Ok(sequence::find(&view(t, value)?, &wanted).is_some())
}

/// `left + right` for `bytes` and `bytearray`.
pub(super) fn concat(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if buffer::of(right).is_none() {
        return Err(t.type_error(format!(
            "can't concat {} to {}",
            right.class().name(),
            left.class().name()
        )));
    }
    let right_bytes = lent(t, right)?;
    let bytes = view(t, left)?;
    if right_bytes.is_empty() && left.exact::<Bytes>().is_some() {
        return Ok(left.clone());
    }
    if super::byte_view::is_array(left) {
        return Ok(ByteArray::new(memory::joined(&bytes, &right_bytes)));
    }
    Ok(Bytes::from_parts([&bytes, &right_bytes]))
}

/// `value * count` for `bytes` and `bytearray`.
pub(super) fn repeat(t: &mut Thread, value: &Value, count: &Value) -> Res<Value> {
    let count = repetitions(t, count)?;
    if count == 1 && value.exact::<Bytes>().is_some() {
        return Ok(value.clone());
    }
    let len = view(t, value)?.len().checked_mul(count);
    if len.is_none_or(|len| len > isize::MAX as usize) {
        return Err(t.overflow_error("repeated bytes are too long"));
    }
    check_length(t, len)?;
    // The bytes, and the object made of them.
    memory::ensure(len.unwrap_or(0).saturating_mul(2));
    let repeated = view(t, value)?.repeat(count);
    Ok(like(value, &repeated))
}

/// `value % args` for `bytes` and `bytearray`.
pub(super) fn modulo(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if left.downcast::<Bytes>().is_none() && !super::byte_view::is_array(left) {
        return Ok(Value::not_implemented());
    }
    let format = bytes_like(t, left)?;
    let result = percent::bytes_modulo(t, &format, right)?;
    Ok(like(left, &result))
}

fn next(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(iterator) = BytesIterator::of(value) else {
        return Ok(None);
    };
    let Some(object) = iterator.object.get() else {
        return Ok(None);
    };
    let index = iterator.index.get();
    if let Some(bytes) = object.exact::<Bytes>()
        && let Some(&byte) = bytes.bytes().get(index)
    {
        iterator.index.set(index + 1);
        return Ok(Some(int::from_i64(byte.into())));
    }
    let item = match object.downcast::<copperplate_core::bytes::MemoryView>() {
        Some(memory) => {
            if index >= super::memoryview::len(t, &object)? {
                None
            } else {
                Some(super::memoryview::item_at(t, memory, index as i64)?)
            }
        }
        None => view(t, &object)?
            .get(index)
            .map(|&byte| int::from_i64(byte.into())),
    };
    match item {
        Some(_) => iterator.index.set(index + 1),
        None => iterator.object.clear(),
    }
    Ok(item)
}

fn iterator<'a>(t: &mut Thread, value: &'a Value) -> Res<&'a BytesIterator> {
    match BytesIterator::of(value) {
        Some(iterator) => Ok(iterator),
        None => Err(t.type_error(format!(
            "descriptor for 'bytes_iterator' objects doesn't apply to a '{}' object",
            value.class().name()
        ))),
    }
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)")]
fn length_hint(t: &mut Thread, this: &Value) -> Res<usize> {
    let iterator = iterator(t, this)?;
    match iterator.object.get() {
        Some(object) => Ok(ops::len(t, &object)?.saturating_sub(iterator.index.get())),
        None => Ok(0),
    }
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &Value) -> Res<Value> {
    let iter = builtin(t, "iter")?;
    let iterator = iterator(t, this)?;
    Ok(match iterator.object.get() {
        Some(object) => Tuple::new(vec![
            iter,
            Tuple::new(vec![object]),
            int::from_usize(iterator.index.get()),
        ]),
        None => Tuple::new(vec![iter, Tuple::new(vec![Tuple::new(vec![])])]),
    })
}

/// Set state information for unpickling.
#[native("__setstate__($self, state, /)")]
fn setstate(t: &mut Thread, this: &Value, state: i64) -> Res<()> {
    let iterator = iterator(t, this)?;
    if let Some(object) = iterator.object.get() {
        let len = ops::len(t, &object)?;
        iterator.index.set((state.max(0) as usize).min(len));
    }
    Ok(())
}

static ITERATOR_METHODS: &[&NativeDef] = &[&LENGTH_HINT, &REDUCE, &SETSTATE];

/// Convert this value to exact type bytes.
#[native("__bytes__($self, /)", no_escape)]
fn __bytes__(_t: &mut Thread, this: &Bytes) -> Res<Value> {
    let value = this.value();
    Ok(match value.exact::<Bytes>() {
        Some(_) => value,
        None => Bytes::new(this.bytes()),
    })
}

#[native("__getnewargs__($self, /)", no_escape)]
fn __getnewargs__(_t: &mut Thread, this: &Bytes) -> Res<Value> {
    Ok(Tuple::new(vec![Bytes::new(this.bytes())]))
}

/// Returns the size of the object in memory, in bytes.
#[native("__sizeof__($self, /)", no_escape)]
fn __sizeof__(_t: &mut Thread, this: &Bytes) -> Res<usize> {
    Ok(size_of::<Bytes>() + this.bytes().len() + 1)
}
