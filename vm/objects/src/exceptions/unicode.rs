//! `UnicodeEncodeError`, `UnicodeDecodeError`, `UnicodeTranslateError`.

use copperplate_core::bytes::Bytes;
use copperplate_core::exception::{Exception, UNICODE_DECODE_ERROR, UNICODE_ENCODE_ERROR};
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Args, Raised, Res, Thread, Type, Value, int, ops};

use super::{base, field, fields};
use crate::define::define;
use crate::text::byte_view::not_bytes;

fields! {
    encoding set_encoding field::ENCODING, "encoding($self, /)", "encoding($self, value=missing, /)", "exception encoding";
    object set_object field::OBJECT, "object($self, /)", "object($self, value=missing, /)", "exception object";
    start set_start field::START, "start($self, /)", "start($self, value=missing, /)", "exception start";
    end set_end field::END, "end($self, /)", "end($self, value=missing, /)", "exception end";
    reason set_reason field::REASON, "reason($self, /)", "reason($self, value=missing, /)", "exception reason";
}

static METHODS: &[&NativeDef] = &[
    &ENCODING,
    &SET_ENCODING,
    &OBJECT,
    &SET_OBJECT,
    &START,
    &SET_START,
    &END,
    &SET_END,
    &REASON,
    &SET_REASON,
];

fn require_str(t: &mut Thread, args: &[Value], index: usize) -> Res {
    if args[index].downcast::<Str>().is_some() {
        return Ok(());
    }
    Err(t.type_error(format!(
        "argument {} must be str, not {}",
        index + 1,
        args[index].class().name()
    )))
}

/// Stores `(encoding,) object, start, end, reason`, of the right types.
fn init_fields(
    t: &mut Thread,
    this: &Value,
    args: Args<'_>,
    has_encoding: bool,
    decodes: bool,
) -> Res {
    base::init(t, this, args)?;
    let args = args.pos();
    let expected = if has_encoding { 5 } else { 4 };
    if args.len() != expected {
        return Err(t.type_error(format!(
            "function takes exactly {expected} arguments ({} given)",
            args.len()
        )));
    }
    let first = has_encoding as usize;
    if has_encoding {
        require_str(t, args, 0)?;
    }
    let mut object = args[first].clone();
    if !decodes {
        require_str(t, args, first)?;
    } else if object.downcast::<Bytes>().is_none() {
        if object.class().slot(|s| s.buffer).is_none() {
            return Err(not_bytes(t, &object));
        }
        let bytes = copperplate_core::types::BYTES.slot(|s| s.new);
        object = match bytes {
            Some(new) => new(
                t,
                &copperplate_core::types::BYTES,
                Args::positional(&[object]),
            )?,
            None => object,
        };
    }
    let start = ops::index_i64(
        t,
        &args[first + 1],
        &copperplate_core::exception::OVERFLOW_ERROR,
    )?;
    let end = ops::index_i64(
        t,
        &args[first + 2],
        &copperplate_core::exception::OVERFLOW_ERROR,
    )?;
    require_str(t, args, first + 3)?;
    if let Some(error) = this.downcast::<Exception>() {
        if has_encoding {
            error.fields[field::ENCODING].set(args[0].clone());
        }
        error.fields[field::OBJECT].set(object);
        error.fields[field::START].set(int::from_i64(start));
        error.fields[field::END].set(int::from_i64(end));
        error.fields[field::REASON].set(args[first + 3].clone());
    }
    Ok(())
}

fn encode_init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    init_fields(t, this, args, true, false)
}

fn decode_init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    init_fields(t, this, args, true, true)
}

fn translate_init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    init_fields(t, this, args, false, false)
}

/// What is shown of an error.
struct Shown {
    encoding: String,
    object: Value,
    /// Within the object.
    start: usize,
    end: usize,
    reason: String,
}

fn shown(t: &mut Thread, this: &Value) -> Res<Option<Shown>> {
    let Some(error) = this.downcast::<Exception>() else {
        return Ok(None);
    };
    let Some(object) = error.fields[field::OBJECT].get() else {
        return Ok(None);
    };
    let part = |t: &mut Thread, number: usize| -> Res<String> {
        match error.fields[number].get() {
            Some(value) => Ok(super::text(&ops::str(t, &value)?)),
            None => Ok("None".to_owned()),
        }
    };
    let (encoding, reason) = (part(t, field::ENCODING)?, part(t, field::REASON)?);
    let len = if let Some(text) = object.downcast::<Str>() {
        text.len()
    } else {
        object
            .downcast::<Bytes>()
            .map_or(0, |bytes| bytes.bytes().len())
    } as i64;
    let number = |number: usize| match error.fields[number].get().as_ref().map(int::to_i64) {
        Some(Some(Ok(value))) => value,
        _ => 0,
    };
    let start = number(field::START).clamp(0, (len - 1).max(0));
    let end = number(field::END).max(1).min(len.max(1));
    Ok(Some(Shown {
        encoding,
        object,
        start: start as usize,
        end: end as usize,
        reason,
    }))
}

fn escaped(point: u32) -> String {
    match point {
        0..0x100 => format!("\\x{point:02x}"),
        0x100..0x10000 => format!("\\u{point:04x}"),
        _ => format!("\\U{point:08x}"),
    }
}

/// The one code point that could not be translated, if it is one.
fn single(shown: &Shown) -> Option<u32> {
    let text = shown.object.downcast::<Str>()?;
    (shown.end == shown.start + 1 && shown.start < text.len())
        .then(|| text.points().at(shown.start))
}

fn encode_str(t: &mut Thread, this: &Value) -> Res<Value> {
    let Some(shown) = shown(t, this)? else {
        return Ok(Str::empty());
    };
    let what = match single(&shown) {
        Some(point) => format!("character '{}' in position {}", escaped(point), shown.start),
        None => format!(
            "characters in position {}-{}",
            shown.start,
            shown.end as i64 - 1
        ),
    };
    let Shown {
        encoding, reason, ..
    } = &shown;
    Ok(Str::new(&format!(
        "'{encoding}' codec can't encode {what}: {reason}"
    )))
}

fn decode_str(t: &mut Thread, this: &Value) -> Res<Value> {
    let Some(shown) = shown(t, this)? else {
        return Ok(Str::empty());
    };
    let byte = shown.object.downcast::<Bytes>().and_then(|bytes| {
        (shown.end == shown.start + 1).then(|| bytes.bytes().get(shown.start).copied())?
    });
    let what = match byte {
        Some(byte) => format!("byte 0x{byte:02x} in position {}", shown.start),
        None => format!("bytes in position {}-{}", shown.start, shown.end as i64 - 1),
    };
    let Shown {
        encoding, reason, ..
    } = &shown;
    Ok(Str::new(&format!(
        "'{encoding}' codec can't decode {what}: {reason}"
    )))
}

fn translate_str(t: &mut Thread, this: &Value) -> Res<Value> {
    let Some(shown) = shown(t, this)? else {
        return Ok(Str::empty());
    };
    let what = match single(&shown) {
        Some(point) => format!("character '{}' in position {}", escaped(point), shown.start),
        None => format!(
            "characters in position {}-{}",
            shown.start,
            shown.end as i64 - 1
        ),
    };
    Ok(Str::new(&format!(
        "can't translate {what}: {}",
        shown.reason
    )))
}

/// Fills in one of the three classes.
pub fn install(t: &mut Thread, class: &'static Type, base: &'static Type) {
    let name = class.name();
    let methods = if name == "UnicodeTranslateError" {
        &METHODS[2..]
    } else {
        METHODS
    };
    let fill = |slots: &mut copperplate_core::class::Slots| match name.as_str() {
        "UnicodeEncodeError" => {
            slots.init = Some(encode_init);
            slots.str = Some(encode_str);
        }
        "UnicodeDecodeError" => {
            slots.init = Some(decode_init);
            slots.str = Some(decode_str);
        }
        _ => {
            slots.init = Some(translate_init);
            slots.str = Some(translate_str);
        }
    };
    define(t, class, base, fill, methods);
}

fn raise(
    t: &mut Thread,
    class: &'static Type,
    encoding: &str,
    object: Value,
    range: std::ops::Range<usize>,
    reason: &str,
) -> Raised {
    let args = [
        Str::new(encoding),
        object,
        int::from_usize(range.start),
        int::from_usize(range.end),
        Str::new(reason),
    ];
    let value = Exception::new(class, &args);
    if let Some(error) = value.downcast::<Exception>() {
        for (number, value) in args.into_iter().enumerate() {
            error.fields[number].set(value);
        }
    }
    t.raise_value(value)
}

/// Raises `UnicodeEncodeError` about a range of code points of a `str`.
#[cold]
pub fn encode_error(
    t: &mut Thread,
    encoding: &str,
    object: &Value,
    range: std::ops::Range<usize>,
    reason: &str,
) -> Raised {
    raise(
        t,
        &UNICODE_ENCODE_ERROR,
        encoding,
        object.clone(),
        range,
        reason,
    )
}

/// Raises `UnicodeDecodeError` about a range of bytes.
#[cold]
pub fn decode_error(
    t: &mut Thread,
    encoding: &str,
    bytes: &[u8],
    range: std::ops::Range<usize>,
    reason: &str,
) -> Raised {
    raise(
        t,
        &UNICODE_DECODE_ERROR,
        encoding,
        Bytes::new(bytes),
        range,
        reason,
    )
}
