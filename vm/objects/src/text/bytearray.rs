//! `bytearray`.

use copperplate_core::buffer::{self, Buffer};
use copperplate_core::bytes::{ByteArray, BytesIterator};
use copperplate_core::class::BinaryOp;
use copperplate_core::memory;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Layout, Res, Thread, Value, int, ops, types};
use copperplate_macros::native;

use super::byte_view::{byte, bytes_like, check_exports};
use super::bytes_type::{self, from_source, subscript};
use super::quote::quoted_bytes;
use super::strings::{check_length, repetitions};
use super::{byte_methods, codec};
use crate::containers::collect::collect;
use crate::containers::slice::{Bounds, Subscript, place};
use crate::define::define;

const RANGE: &str = "byte must be in range(0, 256)";

fn this(value: &Value) -> &ByteArray {
    match value.downcast::<ByteArray>() {
        Some(array) => array,
        None => unreachable!("a slot of bytearray sees byte arrays"),
    }
}

static BUFFER: Buffer = Buffer {
    read: |value, read| read(&this(value).bytes.borrow()),
    write: Some(|value, write| {
        write(&mut this(value).bytes.borrow_mut());
        true
    }),
    item: Buffer::unsigned_bytes,
    export: |value, change| {
        let exports = &this(value).exports;
        exports.set(exports.get().wrapping_add_signed(change));
    },
};

pub fn install(t: &mut Thread) {
    let mut methods: Vec<&'static NativeDef> = byte_methods::METHODS.to_vec();
    methods.extend(METHODS);
    define(
        t,
        &types::BYTEARRAY,
        &types::OBJECT,
        |slots| {
            slots.layout::<ByteArray>();
            slots.new = Some(|_, class, _| Ok(ByteArray::new_subclass(class, Vec::new())));
            slots.init = Some(init);
            slots.repr = Some(repr);
            slots.str = Some(repr);
            slots.compare = Some(bytes_type::compare);
            slots.iter = Some(|_, value| {
                Ok(BytesIterator::new(
                    &types::BYTEARRAY_ITERATOR,
                    value.clone(),
                ))
            });
            slots.len = Some(|_, value| Ok(this(value).bytes.borrow().len()));
            slots.getitem = Some(getitem);
            slots.setitem = Some(setitem);
            slots.contains = Some(bytes_type::contains);
            slots.concat = Some(bytes_type::concat);
            slots.repeat = Some(bytes_type::repeat);
            slots.inplace_concat = Some(inplace_concat);
            slots.inplace_repeat = Some(inplace_repeat);
            slots.binary[BinaryOp::Mod as usize] = Some(bytes_type::modulo);
            slots.buffer = Some(&BUFFER);
        },
        &methods,
    );
}

#[native(
    "bytearray(source=b'', encoding='utf-8', errors='strict')",
    static_method
)]
fn make(
    t: &mut Thread,
    source: Option<&Value>,
    encoding: Option<&Str>,
    errors: Option<&Str>,
) -> Res<Value> {
    let Some(source) = source else {
        if encoding.is_some() || errors.is_some() {
            let what = if encoding.is_some() {
                "encoding"
            } else {
                "errors"
            };
            return Err(t.type_error(format!("{what} without a string argument")));
        }
        return Ok(ByteArray::new(Vec::new()));
    };
    let bytes = from_source(t, source, encoding, errors, "bytearray")?;
    Ok(ByteArray::new(bytes))
}

fn init(t: &mut Thread, value: &Value, args: Args<'_>) -> Res {
    let bytes = match (args.values(), args.names()) {
        ([source], []) => from_source(t, source, None, None, "bytearray")?,
        _ => {
            let made = (MAKE.call)(t, None, args)?;
            this(&made).bytes.take()
        }
    };
    change(t, this(value), |old| *old = bytes)
}

/// Changes the bytes in a way that may change their number.
///
/// # Errors
/// `BufferError` while views of the bytes exist.
fn change<R>(t: &mut Thread, array: &ByteArray, work: impl FnOnce(&mut Vec<u8>) -> R) -> Res<R> {
    check_exports(t, array.exports.get())?;
    Ok(work(&mut array.bytes.borrow_mut()))
}

fn repr(_: &mut Thread, value: &Value) -> Res<Value> {
    let quoted = quoted_bytes(&this(value).bytes.borrow());
    Ok(Str::new(&format!("{}({quoted})", value.class().name())))
}

fn getitem(t: &mut Thread, value: &Value, key: &Value) -> Res<Value> {
    let subscript = subscript(t, key, "bytearray")?;
    let bytes = this(value).bytes.borrow();
    match subscript {
        Subscript::Index(index) => match place(index, bytes.len()) {
            Some(index) => Ok(int::from_i64(bytes[index].into())),
            None => Err(t.index_error("bytearray index out of range")),
        },
        Subscript::Slice(slice) => Ok(ByteArray::new(slice.adjust(bytes.len()).select(&bytes))),
    }
}

/// The bytes assigned to a slice.
fn assigned(t: &mut Thread, value: &Value) -> Res<Vec<u8>> {
    if buffer::of(value).is_some() {
        return bytes_like(t, value);
    }
    let iterates = value
        .class()
        .slot(|s| s.iter.is_some() || s.getitem.is_some());
    if int::is_int(value) || value.downcast::<Str>().is_some() || !iterates {
        return Err(
            t.type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
        );
    }
    let items = collect(t, value)?;
    items.iter().map(|item| byte(t, item, RANGE)).collect()
}

fn setitem(t: &mut Thread, value: &Value, key: &Value, new: Option<&Value>) -> Res {
    let array = this(value);
    match subscript(t, key, "bytearray")? {
        Subscript::Index(index) => {
            let byte = new.map(|new| byte(t, new, RANGE)).transpose()?;
            let Some(index) = place(index, array.bytes.borrow().len()) else {
                return Err(t.index_error("bytearray index out of range"));
            };
            match byte {
                Some(byte) => array.bytes.borrow_mut()[index] = byte,
                None => change(t, array, |bytes| {
                    bytes.remove(index);
                })?,
            }
            Ok(())
        }
        Subscript::Slice(slice) => {
            let new = new.map(|new| assigned(t, new)).transpose()?;
            let bounds = slice.adjust(array.bytes.borrow().len());
            set_slice(t, array, bounds, new)
        }
    }
}

fn set_slice(t: &mut Thread, array: &ByteArray, bounds: Bounds, new: Option<Vec<u8>>) -> Res {
    if bounds.step == 1 {
        let new = new.unwrap_or_default();
        let range = bounds.start as usize..bounds.start as usize + bounds.count;
        if new.len() == range.len() {
            array.bytes.borrow_mut()[range].copy_from_slice(&new);
            return Ok(());
        }
        return change(t, array, |bytes| drop(bytes.splice(range, new)));
    }
    match new {
        None => change(t, array, |bytes| {
            let mut gone: Vec<usize> = bounds.indices().collect();
            gone.sort_unstable();
            let mut gone = gone.into_iter().peekable();
            let mut index = 0;
            bytes.retain(|_| {
                let cut = gone.next_if_eq(&index).is_some();
                index += 1;
                !cut
            });
        }),
        Some(new) if new.len() == bounds.count => {
            let mut bytes = array.bytes.borrow_mut();
            for (index, byte) in bounds.indices().zip(new) {
                bytes[index] = byte;
            }
            Ok(())
        }
        // Assigning nothing to an extended slice deletes it.
        Some(new) if new.is_empty() => set_slice(t, array, bounds, None),
        Some(new) => Err(t.value_error(format!(
            "attempt to assign bytes of size {} to extended slice of size {}",
            new.len(),
            bounds.count
        ))),
    }
}

fn inplace_concat(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if buffer::of(right).is_none() {
        return Err(t.type_error(format!(
            "can't concat {} to {}",
            right.class().name(),
            left.class().name()
        )));
    }
    let more = bytes_like(t, right)?;
    change(t, this(left), |bytes| {
        memory::reserve(bytes, more.len());
        bytes.extend_from_slice(&more)
    })?;
    Ok(left.clone())
}

fn inplace_repeat(t: &mut Thread, left: &Value, count: &Value) -> Res<Value> {
    let count = repetitions(t, count)?;
    let len = this(left).bytes.borrow().len().checked_mul(count);
    check_length(t, len)?;
    change(t, this(left), |bytes| {
        *bytes = memory::repeated(bytes, count)
    })?;
    Ok(left.clone())
}

/// Append a single item to the end of the bytearray.
#[native("append($self, item, /)")]
fn append(t: &mut Thread, this: &ByteArray, item: &Value) -> Res<()> {
    let item = byte(t, item, RANGE)?;
    change(t, this, |bytes| memory::push(bytes, item))
}

/// Remove all items from the bytearray.
#[native("clear($self, /)", no_escape)]
fn clear(t: &mut Thread, this: &ByteArray) -> Res<()> {
    change(t, this, Vec::clear)
}

/// Return a copy of B.
#[native("copy($self, /)", no_escape)]
fn copy(_t: &mut Thread, this: &ByteArray) -> Res<Value> {
    Ok(ByteArray::new(memory::copied(&this.bytes.borrow())))
}

/// Append all the items from the iterator or sequence to the end of the bytearray.
#[native("extend($self, iterable_of_ints, /)")]
fn extend(t: &mut Thread, this: &ByteArray, iterable_of_ints: &Value) -> Res<()> {
    let source = iterable_of_ints;
    let more = if buffer::of(source).is_some() {
        bytes_like(t, source)?
    } else {
        if !source
            .class()
            .slot(|s| s.iter.is_some() || s.getitem.is_some())
        {
            return Err(t.type_error(format!(
                "can't extend bytearray with {}",
                source.class().name()
            )));
        }
        if source
            .downcast::<Str>()
            .is_some_and(|text| !text.is_empty())
        {
            return Err(t.type_error("expected iterable of integers; got: 'str'"));
        }
        let items = collect(t, source)?;
        items
            .iter()
            .map(|item| byte(t, item, RANGE))
            .collect::<Res<Vec<u8>>>()?
    };
    change(t, this, |bytes| {
        memory::reserve(bytes, more.len());
        bytes.extend_from_slice(&more)
    })
}

/// Insert a single item into the bytearray before the given index.
#[native("insert($self, index, item, /)")]
fn insert(t: &mut Thread, this: &ByteArray, index: i64, item: &Value) -> Res<()> {
    let item = byte(t, item, RANGE)?;
    change(t, this, |bytes| {
        let len = bytes.len() as i64;
        let index = if index < 0 { index + len } else { index };
        bytes.insert(index.clamp(0, len) as usize, item);
    })
}

/// Remove and return a single item from B.
#[native("pop($self, index=-1, /)")]
fn pop(t: &mut Thread, this: &ByteArray, index: Option<i64>) -> Res<i64> {
    let len = this.bytes.borrow().len();
    if len == 0 {
        return Err(t.index_error("pop from empty bytearray"));
    }
    match place(index.unwrap_or(-1), len) {
        Some(index) => change(t, this, |bytes| bytes.remove(index).into()),
        None => Err(t.index_error("pop index out of range")),
    }
}

/// Remove the first occurrence of a value in the bytearray.
#[native("remove($self, value, /)")]
fn remove(t: &mut Thread, this: &ByteArray, value: &Value) -> Res<()> {
    let wanted = byte(t, value, RANGE)?;
    let found = memchr::memchr(wanted, &this.bytes.borrow());
    match found {
        Some(index) => change(t, this, |bytes| {
            bytes.remove(index);
        }),
        None => Err(t.value_error("value not found in bytearray")),
    }
}

/// Resize the internal buffer of bytearray to len.
#[native("resize($self, size, /)")]
fn resize(t: &mut Thread, this: &ByteArray, size: i64) -> Res<()> {
    let Ok(len) = usize::try_from(size) else {
        return Err(t.value_error(format!(
            "bytearray.resize(): new size must be >= 0, got {size}"
        )));
    };
    check_length(t, Some(len))?;
    change(t, this, |bytes| {
        memory::reserve(bytes, len.saturating_sub(bytes.len()));
        bytes.resize(len, 0)
    })
}

/// Reverse the order of the values in B in place.
#[native("reverse($self, /)", no_escape)]
fn reverse(_t: &mut Thread, this: &ByteArray) -> Res<()> {
    this.bytes.borrow_mut().reverse();
    Ok(())
}

/// B.__alloc__() -> int
#[native("__alloc__($self, /)", no_escape)]
fn __alloc__(_t: &mut Thread, this: &ByteArray) -> Res<usize> {
    Ok(this.bytes.borrow().capacity())
}

/// Returns the size of the bytearray object in memory, in bytes.
#[native("__sizeof__($self, /)", no_escape)]
fn __sizeof__(_t: &mut Thread, this: &ByteArray) -> Res<usize> {
    Ok(size_of::<ByteArray>() + this.bytes.borrow().capacity())
}

fn reduced(t: &mut Thread, array: &ByteArray, protocol: i64) -> Res<Value> {
    let value = array.value();
    let name = t.names().__dict__.clone();
    let state = ops::getattr_optional(t, &value, &name)?.unwrap_or_else(Value::none);
    let bytes = copperplate_core::bytes::Bytes::new(&array.bytes.borrow());
    let args = if protocol < 3 {
        vec![codec::utf::decode_latin1(&bytes), Str::new("latin-1")]
    } else {
        vec![bytes]
    };
    let class = array.header().class().value();
    Ok(Tuple::new(vec![class, Tuple::new(args), state]))
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn __reduce__(t: &mut Thread, this: &ByteArray) -> Res<Value> {
    reduced(t, this, 2)
}

/// Return state information for pickling.
#[native("__reduce_ex__($self, proto=0, /)")]
fn __reduce_ex__(t: &mut Thread, this: &ByteArray, proto: Option<i64>) -> Res<Value> {
    reduced(t, this, proto.unwrap_or(0))
}

static METHODS: &[&NativeDef] = &[
    &APPEND,
    &CLEAR,
    &COPY,
    &EXTEND,
    &INSERT,
    &POP,
    &REMOVE,
    &RESIZE,
    &REVERSE,
    &__ALLOC__,
    &__SIZEOF__,
    &__REDUCE__,
    &__REDUCE_EX__,
];
