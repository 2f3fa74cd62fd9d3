//! `str`: construction, operators and iteration. Methods are in [`super::str_methods`].

use copperplate_core::bytes::Bytes;
use copperplate_core::class::{BinaryOp, Compare, Type};
use copperplate_core::native::NativeDef;
use copperplate_core::str::{Str, StrIterator};
use copperplate_core::text::StrBuilder;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Layout, Raised, Res, Thread, Value, each_width, int, ops, types};
use copperplate_macros::native;

use super::codec;
use super::percent;
use super::quote;
use super::sequence;
use crate::containers::slice::{Subscript, place, unpack};
use crate::define::define;

/// Largest string, in code points, that is attempted; beyond that `MemoryError` is raised.
pub const MAX_LEN: usize = 1 << 34;

/// The `str` that a slot of `str` was called with.
#[inline(always)]
pub(super) fn this(value: &Value) -> &Str {
    match value.downcast::<Str>() {
        Some(text) => text,
        None => unreachable!("a slot of str sees strings"),
    }
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::STR,
        &types::OBJECT,
        |slots| {
            slots.layout::<Str>();
            slots.new = Some(new);
            slots.repr = Some(repr);
            slots.str = Some(to_str);
            slots.hash = Some(|t, value| Ok(this(value).hash(t.vm().hash_seed.get())));
            slots.compare = Some(compare);
            slots.iter = Some(iter);
            slots.len = Some(|_, value| Ok(this(value).len()));
            slots.getitem = Some(getitem);
            slots.contains = Some(contains);
            slots.concat = Some(concat);
            slots.repeat = Some(repeat);
            slots.binary[BinaryOp::Mod as usize] = Some(percent::str_modulo);
        },
        super::str_methods::METHODS,
    );
    define(
        t,
        &types::STR_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.layout::<StrIterator>();
            slots.iter = Some(|_, value| Ok(value.clone()));
            slots.next = Some(next);
        },
        ITERATOR_METHODS,
    );
}

/// `str(object='')` and `str(bytes, encoding, errors)`, without the class.
#[native("str(object='', encoding='utf-8', errors='strict')", static_method)]
fn make(
    t: &mut Thread,
    object: Option<&Value>,
    encoding: Option<&Str>,
    errors: Option<&Str>,
) -> Res<Value> {
    match object {
        None => Ok(Str::empty()),
        Some(object) if encoding.is_none() && errors.is_none() => ops::str(t, object),
        Some(object) => decode_object(t, object, encoding, errors),
    }
}

fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let text = match (args.pos(), args.names()) {
        ([object], []) => ops::str(t, object)?,
        ([], []) => Str::empty(),
        (all @ [_, _, _, _, ..], _) => {
            let count = all.len();
            return Err(t.type_error(format!("str expected at most 3 arguments, got {count}")));
        }
        _ => (MAKE.call)(t, None, args)?,
    };
    if std::ptr::eq(class, &types::STR) {
        return Ok(text);
    }
    Ok(Str::new_subclass(class, this(&text).points()))
}

fn decode_object(
    t: &mut Thread,
    object: &Value,
    encoding: Option<&Str>,
    errors: Option<&Str>,
) -> Res<Value> {
    if object.downcast::<Str>().is_some() {
        return Err(t.type_error("decoding str is not supported"));
    }
    let bytes = match object.downcast::<Bytes>() {
        Some(_) => object.clone(),
        None => match copperplate_core::buffer::with_bytes(object, Bytes::new) {
            Some(bytes) => bytes,
            None => {
                return Err(t.type_error(format!(
                    "decoding to str: need a bytes-like object, {} found",
                    object.class().name()
                )));
            }
        },
    };
    codec::decode(t, &bytes, encoding, errors)
}

fn repr(_: &mut Thread, value: &Value) -> Res<Value> {
    Ok(quote::repr(this(value)))
}

fn to_str(_: &mut Thread, value: &Value) -> Res<Value> {
    let text = this(value);
    Ok(text.slice(0..text.len()))
}

fn compare(_: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Some(a), Some(b)) = (left.downcast::<Str>(), right.downcast::<Str>()) else {
        return Ok(Value::not_implemented());
    };
    Ok(Value::bool(a.holds(op, b)))
}

fn iter(_: &mut Thread, value: &Value) -> Res<Value> {
    Ok(StrIterator::new(value.clone()))
}

fn getitem(t: &mut Thread, value: &Value, key: &Value) -> Res<Value> {
    let text = this(value);
    match subscript(t, key)? {
        Subscript::Index(index) => match place(index, text.len()) {
            Some(index) => Ok(Str::from_point(text.points().at(index))),
            None => Err(t.index_error("string index out of range")),
        },
        Subscript::Slice(slice) => {
            let bounds = slice.adjust(text.len());
            if bounds.count == 0 {
                return Ok(Str::empty());
            }
            if bounds.step == 1 {
                let start = bounds.start as usize;
                return Ok(text.slice(start..start + bounds.count));
            }
            Ok(each_width!(text.points(), units => {
                Str::from_points(copperplate_core::str::Unit::points(&bounds.select(units)))
            }))
        }
    }
}

fn subscript(t: &mut Thread, key: &Value) -> Res<Subscript> {
    if key.word().is_int() {
        return Ok(Subscript::Index(key.word().int()));
    }
    if let Some(slice) = key.exact::<copperplate_core::list::Slice>() {
        return Ok(Subscript::Slice(unpack(t, slice)?));
    }
    if int::is_int(key) || key.class().slot(|s| s.index).is_some() {
        let index = ops::index_i64(t, key, &copperplate_core::exception::INDEX_ERROR)?;
        return Ok(Subscript::Index(index));
    }
    Err(t.type_error(format!(
        "string indices must be integers, not '{}'",
        key.class().name()
    )))
}

fn contains(t: &mut Thread, value: &Value, item: &Value) -> Res<bool> {
    let Some(part) = item.downcast::<Str>() else {
        return Err(t.type_error(format!(
            "'in <string>' requires string as left operand, not {}",
            item.class().name()
        )));
    };
    Ok(find(this(value), part).is_some())
}

/// Where `part` first occurs in `text`.
pub fn find(text: &Str, part: &Str) -> Option<usize> {
    use copperplate_core::str::Unit;
    each_width!(text.points(), units => {
        Unit::units(part.points()).and_then(|part| sequence::find(units, &part))
    })
}

/// `left + right` for a `str` on the left.
///
/// # Errors
/// `TypeError` when the right operand is no `str`.
pub fn concat(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let text = this(left);
    let Some(other) = right.downcast::<Str>() else {
        return Err(cannot_concatenate(t, right));
    };
    if other.is_empty() && left.exact::<Str>().is_some() {
        return Ok(left.clone());
    }
    if text.is_empty() && right.exact::<Str>().is_some() {
        return Ok(right.clone());
    }
    Ok(Str::concat_two(text, other))
}

/// `left + right` where the caller gives `left` up, an exact `str`: when nobody else refers to it, it grows in place. Repeated
/// appending is linear that way.
///
/// # Errors
/// `TypeError` when the right operand is no `str`.
pub fn concat_owned(t: &mut Thread, left: Value, right: &Value) -> Res<Value> {
    match right.downcast::<Str>() {
        Some(other) if left.exact::<Str>().is_some() => {
            if this(&left).is_empty() && right.exact::<Str>().is_some() {
                return Ok(right.clone());
            }
            Ok(Str::append(left, other))
        }
        _ => ops::binary(t, BinaryOp::Add, &left, right),
    }
}

#[cold]
fn cannot_concatenate(t: &mut Thread, right: &Value) -> Raised {
    t.type_error(format!(
        "can only concatenate str (not \"{}\") to str",
        right.class().name()
    ))
}

/// How often a sequence is repeated: the `int` that `count` is or that its `__index__` gives, not below 0.
///
/// # Errors
/// `TypeError` when it is no integer, `OverflowError` when it is too large.
pub(super) fn repetitions(t: &mut Thread, count: &Value) -> Res<usize> {
    if !int::is_int(count) && count.class().slot(|s| s.index).is_none() {
        return Err(t.type_error(format!(
            "can't multiply sequence by non-int of type '{}'",
            count.class().name()
        )));
    }
    let number = ops::index(t, count)?;
    match int::to_i64(&number) {
        Some(Ok(number)) => Ok(number.max(0) as usize),
        _ => Err(t.overflow_error(format!(
            "cannot fit '{}' into an index-sized integer",
            count.class().name()
        ))),
    }
}

fn repeat(t: &mut Thread, value: &Value, count: &Value) -> Res<Value> {
    let count = repetitions(t, count)?;
    let text = this(value);
    if count == 1 {
        return Ok(text.slice(0..text.len()));
    }
    check_length(t, text.len().checked_mul(count))?;
    Ok(text.repeat(count))
}

/// Raises `OverflowError` or `MemoryError` for lengths that cannot be.
pub(super) fn check_length(t: &mut Thread, len: Option<usize>) -> Res {
    match len {
        Some(len) if len <= MAX_LEN => Ok(()),
        Some(len) if len <= isize::MAX as usize => Err(t.out_of_memory()),
        _ => Err(t.overflow_error("repeated string is too long")),
    }
}

fn next(_: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(iterator) = value.downcast::<StrIterator>() else {
        return Ok(None);
    };
    // SAFETY: making the string of a code point runs no code that could let go of the text.
    let Some(text) = (unsafe { iterator.text.peek() }) else {
        return Ok(None);
    };
    let (text, index) = (this(text), iterator.index.get());
    if index < text.len() {
        iterator.index.set(index + 1);
        return Ok(Some(Str::from_point(text.points().at(index))));
    }
    iterator.text.clear();
    Ok(None)
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)", no_escape)]
fn length_hint(_t: &mut Thread, this: &StrIterator) -> Res<usize> {
    let text = this.text.get();
    let len = text.and_then(|text| Some(text.downcast::<Str>()?.len()));
    Ok(len.map_or(0, |len| len.saturating_sub(this.index.get())))
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &StrIterator) -> Res<Value> {
    let iter = builtin(t, "iter")?;
    Ok(match this.text.get() {
        Some(text) => Tuple::new(vec![
            iter,
            Tuple::new(vec![text]),
            int::from_usize(this.index.get()),
        ]),
        None => Tuple::new(vec![iter, Tuple::new(vec![Str::empty()])]),
    })
}

/// Set state information for unpickling.
#[native("__setstate__($self, state, /)")]
fn setstate(_t: &mut Thread, this: &StrIterator, state: i64) -> Res<()> {
    if let Some(text) = this.text.get() {
        let len = text.downcast::<Str>().map_or(0, Str::len);
        this.index.set((state.max(0) as usize).min(len));
    }
    Ok(())
}

static ITERATOR_METHODS: &[&NativeDef] = &[&LENGTH_HINT, &REDUCE, &SETSTATE];

/// A name of module `builtins`.
pub(super) fn builtin(t: &mut Thread, name: &str) -> Res<Value> {
    let (builtins, name) = (t.builtins(), t.vm().intern(name));
    ops::getitem(t, &builtins, &name)
}

/// `format(value)` of f-strings without a specification: a fast path for strings and numbers.
///
/// # Errors
/// Whatever `__format__` raises.
#[inline]
pub fn format_simple(t: &mut Thread, value: &Value) -> Res<Value> {
    if value.exact::<Str>().is_some() {
        return Ok(value.clone());
    }
    if value.word().is_int() {
        return Ok(super::number::small_to_str(value.word().int()));
    }
    if value.word().is_float() {
        return Ok(Str::new(&super::float::float_repr(value.word().float())));
    }
    format_value(t, value, &Str::empty())
}

/// `format(value, spec)`.
///
/// # Errors
/// `TypeError` when `__format__` returns no string, and whatever it raises.
pub fn format_value(t: &mut Thread, value: &Value, spec: &Value) -> Res<Value> {
    if let Some(spec) = spec.downcast::<Str>()
        && let Some(result) = super::spec::format_exact(t, value, spec)
    {
        return result;
    }
    let name = t.names().__format__.clone();
    let Some(result) = ops::call_special(t, value, &name, std::slice::from_ref(spec))? else {
        return Err(t.type_error(format!(
            "Type {} doesn't define __format__",
            value.class().name()
        )));
    };
    if result.downcast::<Str>().is_none() {
        return Err(t.type_error(format!(
            "__format__ must return a str, not {}",
            result.class().name()
        )));
    }
    Ok(result)
}

/// `ascii(value)`.
///
/// # Errors
/// Whatever `__repr__` raises.
pub fn ascii(t: &mut Thread, value: &Value) -> Res<Value> {
    let repr = ops::repr(t, value)?;
    let text = this(&repr);
    if text.is_ascii() {
        return Ok(repr);
    }
    let mut builder = StrBuilder::with_capacity(text.len());
    for point in text.points().iter() {
        match point {
            0..128 => builder.push(point),
            _ => super::quote::push_escape(&mut builder, point),
        }
    }
    Ok(builder.finish())
}

/// What `!s`, `!r` and `!a` do to a value: conversion 1, 2 or 3 (`CONVERT_VALUE`'s operand).
///
/// # Errors
/// Whatever `__str__` or `__repr__` raises.
pub fn convert_value(t: &mut Thread, value: &Value, conversion: u32) -> Res<Value> {
    match conversion {
        1 => ops::str(t, value),
        2 => ops::repr(t, value),
        3 => ascii(t, value),
        _ => Ok(value.clone()),
    }
}

/// The strings one after the other (`BUILD_STRING`); none unless all are `str`.
pub fn build_string(parts: &[Value]) -> Option<Value> {
    let is_text = |part: &Value| part.downcast::<Str>().is_some();
    let texts = parts.iter().filter_map(Value::downcast::<Str>);
    parts.iter().all(is_text).then(|| Str::concat(texts))
}

/// A string as an object of its own: an exact `str` is itself.
pub(super) fn exact(text: &Str) -> Value {
    text.slice(0..text.len())
}

/// The value that a `&Str` is.
pub(super) fn value_of(text: &Str) -> Value {
    text.value()
}
