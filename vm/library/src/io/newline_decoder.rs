//! `IncrementalNewlineDecoder`: translates line ends after another decoder.

use copperplate_core::trace::Trace;
use std::cell::Cell;

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::tuple::Tuple;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Value, heap, int, layout, memory, ops};
use copperplate_macros::native;

use super::call;
use super::newline::{Newline, Seen};

const CR: u32 = b'\r' as u32;

/// The state between two pieces of input.
#[derive(Trace)]
#[repr(C)]
pub struct Decoder {
    header: Object,
    /// The decoder before this one; `None` when the input is text already.
    inner: Slot,
    translate: Cell<bool>,
    /// A `\r` ended the last piece: it may be half of `\r\n`.
    pending: Cell<bool>,
    seen: Seen,
}

layout!(Decoder, INCREMENTAL_NEWLINE_DECODER);

/// The class `_io.IncrementalNewlineDecoder`.
pub static INCREMENTAL_NEWLINE_DECODER: Type = Type::builtin(
    "_io.IncrementalNewlineDecoder",
    size_of::<Decoder>(),
    BASE | TRACKED,
);

pub(super) fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    let payload = Decoder {
        header: Object::unset(),
        inner: Slot::empty(),
        translate: Cell::new(false),
        pending: Cell::new(false),
        seen: Seen::default(),
    };
    Ok(heap::new_instance(class, payload, 0))
}

#[native("__init__($self, decoder, translate, errors='strict')")]
pub(super) fn decoder_init(
    t: &mut Thread,
    this: &Decoder,
    decoder: &Value,
    translate: &Value,
    _errors: Option<&Value>,
) -> Res<()> {
    let translate = ops::truth(t, translate)?;
    this.inner.set(decoder.clone());
    this.translate.set(translate);
    this.pending.set(false);
    this.seen.clear();
    Ok(())
}

fn inner(this: &Decoder) -> Option<Value> {
    this.inner.get().filter(|inner| !inner.is_none())
}

#[native("decode($self, input, final=False)")]
fn decoder_decode(
    t: &mut Thread,
    this: &Decoder,
    input: &Value,
    is_final: Option<bool>,
) -> Res<Value> {
    let is_final = is_final.unwrap_or(false);
    let text = match inner(this) {
        Some(inner) => call(t, &inner, "decode", &[input.clone(), Value::bool(is_final)])?,
        None => input.clone(),
    };
    let Some(decoded) = text.downcast::<Str>() else {
        let class = text.class().name();
        return Err(t.type_error(format!(
            "decoder should return a string result, not '{class}'"
        )));
    };
    let mut points: Vec<u32> = memory::with_capacity(decoded.len() + 1);
    if this.pending.get() && (is_final || !decoded.is_empty()) {
        points.push(CR);
        this.pending.set(false);
    }
    points.extend(decoded.points().iter());
    if points.last() == Some(&CR) && !is_final {
        points.pop();
        this.pending.set(true);
    }
    this.seen.see(&points);
    this.seen.finish();
    if this.translate.get() {
        points = Newline::Universal.read(points);
    }
    Ok(Str::from_code_points(&points))
}

#[native("getstate($self, /)")]
fn decoder_getstate(t: &mut Thread, this: &Decoder) -> Res<Value> {
    let (buffer, flag) = match inner(this) {
        Some(inner) => {
            let state = call(t, &inner, "getstate", &[])?;
            let Some([buffer, flag]) = state.downcast::<Tuple>().map(Tuple::items) else {
                return Err(t.type_error("illegal decoder state"));
            };
            (
                buffer.clone(),
                int::to_i64(flag).and_then(Result::ok).unwrap_or(0),
            )
        }
        None => (Bytes::new(b""), 0),
    };
    Ok(Tuple::new(vec![
        buffer,
        int::from_i64(flag << 1 | i64::from(this.pending.get())),
    ]))
}

#[native("setstate($self, state, /)")]
fn decoder_setstate(t: &mut Thread, this: &Decoder, state: &Value) -> Res<()> {
    let Some([buffer, flag]) = state.downcast::<Tuple>().map(Tuple::items) else {
        return Err(t.type_error("state argument must be a tuple"));
    };
    let Some(Ok(flag)) = int::to_i64(flag) else {
        return Err(t.type_error("illegal decoder state"));
    };
    this.pending.set(flag & 1 != 0);
    if let Some(inner) = inner(this) {
        let state = Tuple::new(vec![buffer.clone(), int::from_i64(flag >> 1)]);
        call(t, &inner, "setstate", &[state])?;
    }
    Ok(())
}

#[native("reset($self, /)")]
fn decoder_reset(t: &mut Thread, this: &Decoder) -> Res<()> {
    this.seen.clear();
    this.pending.set(false);
    if let Some(inner) = inner(this) {
        call(t, &inner, "reset", &[])?;
    }
    Ok(())
}

#[native("newlines($self)", getter)]
fn decoder_newlines(_: &mut Thread, this: &Decoder) -> Res<Value> {
    Ok(this.seen.value())
}

pub(super) static METHODS: &[&NativeDef] = &[
    &DECODER_DECODE,
    &DECODER_GETSTATE,
    &DECODER_SETSTATE,
    &DECODER_RESET,
    &DECODER_NEWLINES,
];
