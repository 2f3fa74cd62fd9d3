//! Unicode errors and what error handlers do about them.

use copperplate_core::bytes::Bytes;
use copperplate_core::class::Type;
use copperplate_core::exception::{
    Exception, UNICODE_DECODE_ERROR, UNICODE_ENCODE_ERROR, UNICODE_TRANSLATE_ERROR,
};
use copperplate_core::str::Str;
use copperplate_core::text::StrBuilder;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Raised, Res, Thread, Value, int, memory, ops};

use crate::text::quote::push_escape;

/// What stands for a code point takes as much at most, but for names.
const MOST_BYTES: usize = 12;

/// Places of a Unicode error's parts among [`Exception::fields`]. `UnicodeTranslateError` has no encoding.
pub const ENCODING: usize = 0;
/// See [`ENCODING`].
pub const OBJECT: usize = 1;
/// See [`ENCODING`].
pub const START: usize = 2;
/// See [`ENCODING`].
pub const END: usize = 3;
/// See [`ENCODING`].
pub const REASON: usize = 4;

/// What could not be encoded or decoded.
#[derive(Clone)]
pub struct Problem {
    pub encoding: &'static str,
    /// The `str` being encoded or the `bytes` being decoded.
    pub object: Value,
    pub start: usize,
    pub end: usize,
    pub reason: &'static str,
}

impl Problem {
    /// The exception that tells of it.
    pub fn exception(&self, class: &'static Type) -> Value {
        let parts = [
            Str::new(self.encoding),
            self.object.clone(),
            int::from_usize(self.start),
            int::from_usize(self.end),
            Str::new(self.reason),
        ];
        let value = Exception::new(class, &parts);
        if let Some(exception) = value.downcast::<Exception>() {
            for (field, part) in exception.fields.iter().zip(parts) {
                field.set(part);
            }
        }
        value
    }

    /// Raises it.
    #[cold]
    pub fn raise(&self, t: &mut Thread, class: &'static Type) -> Raised {
        let exception = self.exception(class);
        t.raise_value(exception)
    }
}

/// The error handlers that need no registration.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Known {
    Strict,
    Ignore,
    Replace,
    BackslashReplace,
    XmlCharRefReplace,
    NameReplace,
    SurrogateEscape,
    SurrogatePass,
}

impl Known {
    pub const ALL: [(&'static str, Known); 8] = [
        ("strict", Known::Strict),
        ("ignore", Known::Ignore),
        ("replace", Known::Replace),
        ("backslashreplace", Known::BackslashReplace),
        ("xmlcharrefreplace", Known::XmlCharRefReplace),
        ("namereplace", Known::NameReplace),
        ("surrogateescape", Known::SurrogateEscape),
        ("surrogatepass", Known::SurrogatePass),
    ];

    pub fn named(name: &str) -> Option<Known> {
        Known::ALL
            .iter()
            .find(|(known, _)| *known == name)
            .map(|&(_, known)| known)
    }
}

/// What a handler puts in the place of an encoding error.
pub enum Replacement {
    Text(StrBuilder),
    Bytes(Vec<u8>),
}

/// What stands for code points `start..end` of a string that cannot be encoded; `None` = the error is to be raised.
pub fn encode_replacement(known: Known, problem: &Problem, points: &[u32]) -> Option<Replacement> {
    let mut text = StrBuilder::new();
    match known {
        Known::Strict => return None,
        Known::Ignore => {}
        Known::Replace => text.push_repeated('?'.into(), points.len()),
        Known::BackslashReplace => points.iter().for_each(|&point| escape(&mut text, point)),
        Known::XmlCharRefReplace => points
            .iter()
            .for_each(|point| text.push_str(&format!("&#{point};"))),
        Known::NameReplace => {
            for &point in points {
                match char::from_u32(point).and_then(unicode_names2::name) {
                    Some(name) => text.push_str(&format!("\\N{{{name}}}")),
                    None => escape(&mut text, point),
                }
            }
        }
        Known::SurrogateEscape => {
            let bytes = points.iter().map(|&point| match point {
                0xdc80..0xdd00 => Some((point - 0xdc00) as u8),
                _ => None,
            });
            return bytes.collect::<Option<Vec<u8>>>().map(Replacement::Bytes);
        }
        Known::SurrogatePass => {
            let mut bytes = Vec::new();
            for &point in points {
                if !(0xd800..0xe000).contains(&point) {
                    return None;
                }
                match Family::of(problem.encoding)? {
                    Family::Utf8 => super::utf::push_utf8(&mut bytes, point),
                    Family::Utf16(big) => super::utf::push_unit(&mut bytes, point as u16, big),
                    Family::Utf32(big) => super::utf::push_wide(&mut bytes, point, big),
                }
            }
            return Some(Replacement::Bytes(bytes));
        }
    }
    Some(Replacement::Text(text))
}

fn escape(text: &mut StrBuilder, point: u32) {
    match point {
        9 | 10 | 13 => text.push_str(&format!("\\x{point:02x}")),
        _ => push_escape(text, point),
    }
}

/// The encodings that `surrogatepass` knows; true = big-endian.
enum Family {
    Utf8,
    Utf16(bool),
    Utf32(bool),
}

impl Family {
    fn of(encoding: &str) -> Option<Family> {
        let name: String = encoding
            .to_ascii_lowercase()
            .chars()
            .filter(|c| c.is_ascii_alphanumeric())
            .collect();
        Some(match name.as_str() {
            "utf8" => Family::Utf8,
            "utf16" | "utf16le" => Family::Utf16(false),
            "utf16be" => Family::Utf16(true),
            "utf32" | "utf32le" => Family::Utf32(false),
            "utf32be" => Family::Utf32(true),
            _ => return None,
        })
    }
}

/// What a known handler does about a decoding error.
pub enum Decision {
    /// This text, and decoding goes on there.
    Replace(StrBuilder, usize),
    Raise,
    /// The handler is not made for decoding errors.
    Unsuited,
}

/// What stands for bytes `start..end` that cannot be decoded.
pub fn decode_replacement(known: Known, problem: &Problem, bytes: &[u8]) -> Decision {
    let bad = &bytes[problem.start.min(bytes.len())..problem.end.min(bytes.len())];
    let mut text = StrBuilder::new();
    let mut next = problem.end;
    match known {
        Known::Strict => return Decision::Raise,
        Known::Ignore => {}
        Known::Replace => text.push(0xfffd),
        Known::BackslashReplace => bad
            .iter()
            .for_each(|byte| text.push_str(&format!("\\x{byte:02x}"))),
        Known::XmlCharRefReplace | Known::NameReplace => return Decision::Unsuited,
        Known::SurrogateEscape => {
            let escaped = bad.iter().take(4).take_while(|&&byte| byte >= 128);
            let mut count = 0;
            for &byte in escaped {
                text.push(0xdc00 + u32::from(byte));
                count += 1;
            }
            if count == 0 {
                return Decision::Raise;
            }
            next = problem.start + count;
        }
        Known::SurrogatePass => {
            let rest = &bytes[problem.start.min(bytes.len())..];
            let surrogate = match (Family::of(problem.encoding), rest) {
                (Some(Family::Utf8), &[0xed, a @ 0xa0..=0xbf, b @ 0x80..=0xbf, ..]) => {
                    Some((0xd000 | (u32::from(a) & 63) << 6 | u32::from(b) & 63, 3))
                }
                (Some(Family::Utf16(big)), &[a, b, ..]) => {
                    let unit = if big { [a, b] } else { [b, a] };
                    Some((u16::from_be_bytes(unit).into(), 2))
                }
                (Some(Family::Utf32(big)), &[a, b, c, d, ..]) => {
                    let unit = if big { [a, b, c, d] } else { [d, c, b, a] };
                    Some((u32::from_be_bytes(unit), 4))
                }
                _ => None,
            };
            match surrogate {
                Some((point @ 0xd800..0xe000, len)) => {
                    text.push(point);
                    next = problem.start + len;
                }
                _ => return Decision::Raise,
            }
        }
    }
    Decision::Replace(text, next)
}

/// The handler for `errors`: known ones natively, others as they were registered.
#[derive(Clone)]
pub enum Handler {
    Known(Known),
    /// A name, looked up when the first error comes.
    Named(String),
    Custom(Value),
}

impl Handler {
    /// The handler of this name; `None` is `strict`.
    pub fn new(t: &Thread, errors: Option<&Str>) -> Handler {
        let Some(errors) = errors else {
            return Handler::Known(Known::Strict);
        };
        let name = errors.to_lossy();
        // A registered handler may replace a known one.
        if let Some(handler) = super::registered_handler(t, &name) {
            return Handler::Custom(handler);
        }
        match Known::named(&name) {
            Some(known) => Handler::Known(known),
            None => Handler::Named(name.into_owned()),
        }
    }

    fn resolve(&self, t: &mut Thread) -> Res<Handler> {
        match self {
            Handler::Named(name) => match super::registered_handler(t, name) {
                Some(handler) => Ok(Handler::Custom(handler)),
                None => Err(super::unknown_handler(t, name)),
            },
            other => Ok(other.clone()),
        }
    }

    /// What stands for an encoding error, and at which code point encoding goes on.
    ///
    /// # Errors
    /// The `UnicodeEncodeError` itself, and what a registered handler raises.
    pub fn encode(&self, t: &mut Thread, problem: &Problem) -> Res<(Replacement, usize)> {
        let text = problem.object.clone();
        let points = text.downcast::<Str>().map(Str::points);
        match self.resolve(t)? {
            Handler::Custom(handler) => {
                let exception = problem.exception(&UNICODE_ENCODE_ERROR);
                let (replacement, at) = call(t, &handler, &exception)?;
                let len = points.map_or(0, |points| points.len());
                let at = position(t, at, len)?;
                if let Some(bytes) = replacement.downcast::<Bytes>() {
                    return Ok((Replacement::Bytes(bytes.bytes().to_vec()), at));
                }
                match replacement.downcast::<Str>() {
                    Some(text) => {
                        let mut builder = StrBuilder::new();
                        builder.push_value(text);
                        Ok((Replacement::Text(builder), at))
                    }
                    None => Err(
                        t.type_error("encoding error handler must return (str/bytes, int) tuple")
                    ),
                }
            }
            Handler::Known(known) => {
                let bad = points
                    .map(|points| memory::collect(points.range(problem.start..problem.end).iter()))
                    .unwrap_or_default();
                memory::ensure(bad.len().saturating_mul(MOST_BYTES));
                match encode_replacement(known, problem, &bad) {
                    Some(replacement) => Ok((replacement, problem.end)),
                    None => Err(problem.raise(t, &UNICODE_ENCODE_ERROR)),
                }
            }
            Handler::Named(_) => Err(problem.raise(t, &UNICODE_ENCODE_ERROR)),
        }
    }

    /// What stands for a decoding error, the object that is decoded from now on, and where.
    ///
    /// # Errors
    /// The `UnicodeDecodeError` itself, and what a registered handler raises.
    pub fn decode(
        &self,
        t: &mut Thread,
        problem: &Problem,
    ) -> Res<(StrBuilder, Option<Value>, usize)> {
        match self.resolve(t)? {
            Handler::Custom(handler) => {
                let exception = problem.exception(&UNICODE_DECODE_ERROR);
                let (replacement, at) = call(t, &handler, &exception)?;
                let Some(text) = replacement.downcast::<Str>() else {
                    return Err(t.type_error("decoding error handler must return (str, int) tuple"));
                };
                let object = exception
                    .downcast::<Exception>()
                    .and_then(|exception| exception.fields[OBJECT].get())
                    .unwrap_or_else(|| problem.object.clone());
                let len = object
                    .downcast::<Bytes>()
                    .map_or(0, |bytes| bytes.bytes().len());
                let at = position(t, at, len)?;
                let mut builder = StrBuilder::new();
                builder.push_value(text);
                Ok((builder, Some(object), at))
            }
            Handler::Known(known) => {
                let bytes = problem
                    .object
                    .downcast::<Bytes>()
                    .map_or(&[][..], Bytes::bytes);
                match decode_replacement(known, problem, bytes) {
                    Decision::Replace(text, next) => Ok((text, None, next)),
                    Decision::Raise => Err(problem.raise(t, &UNICODE_DECODE_ERROR)),
                    Decision::Unsuited => {
                        let exception = problem.exception(&UNICODE_DECODE_ERROR);
                        Err(wrong_exception(t, &exception))
                    }
                }
            }
            Handler::Named(_) => Err(problem.raise(t, &UNICODE_DECODE_ERROR)),
        }
    }
}

/// Calls a registered handler; it must return a tuple of a replacement and a position.
fn call(t: &mut Thread, handler: &Value, exception: &Value) -> Res<(Value, Value)> {
    let encoding = exception.isinstance(&UNICODE_ENCODE_ERROR);
    let result = ops::call_positional(t, handler, std::slice::from_ref(exception))?;
    if let Some(tuple) = result.downcast::<Tuple>()
        && let [replacement, at] = tuple.items()
        && int::is_int(at)
    {
        return Ok((replacement.clone(), at.clone()));
    }
    Err(t.type_error(if encoding {
        "encoding error handler must return (str/bytes, int) tuple"
    } else {
        "decoding error handler must return (str, int) tuple"
    }))
}

fn position(t: &mut Thread, at: Value, len: usize) -> Res<usize> {
    let number = match int::to_i64(&at) {
        Some(Ok(number)) => number,
        _ => i64::MAX,
    };
    let place = if number < 0 {
        number + len as i64
    } else {
        number
    };
    match usize::try_from(place) {
        Ok(place) if place <= len => Ok(place),
        _ => Err(t.index_error(format!("position {place} from error handler out of bounds"))),
    }
}

#[cold]
fn wrong_exception(t: &mut Thread, exception: &Value) -> Raised {
    t.type_error(format!(
        "don't know how to handle {} in error callback",
        exception.class().name()
    ))
}

/// A known handler called as a function on an exception, as `codecs.lookup_error(name)` offers it: the replacement and where
/// to go on.
///
/// # Errors
/// The exception itself where the handler raises it, `TypeError` for other exceptions.
pub fn call_known(t: &mut Thread, known: Known, exception: &Value) -> Res<Value> {
    let fields = exception.downcast::<Exception>().filter(|_| {
        [
            &UNICODE_ENCODE_ERROR,
            &UNICODE_DECODE_ERROR,
            &UNICODE_TRANSLATE_ERROR,
        ]
        .iter()
        .any(|class| exception.isinstance(class))
    });
    if known == Known::Strict && exception.downcast::<Exception>().is_some() {
        t.exception.set(exception.clone());
        return Err(Raised);
    }
    let Some(fields) = fields else {
        if known == Known::Strict {
            return Err(t.type_error("codec must pass exception instance"));
        }
        return Err(wrong_exception(t, exception));
    };
    let number = |field: usize| match fields.fields[field].get().as_ref().and_then(int::to_i64) {
        Some(Ok(number)) => number.max(0) as usize,
        _ => 0,
    };
    let object = fields.fields[OBJECT].get().unwrap_or_else(Value::none);
    let encoding = fields.fields[ENCODING].get();
    let name = encoding
        .as_ref()
        .and_then(|encoding| encoding.downcast::<Str>())
        .map_or(String::new(), |name| name.to_lossy().into_owned());
    let (start, end) = (number(START), number(END));
    let mut problem = Problem {
        encoding: super::static_name(&name),
        object: object.clone(),
        start,
        end,
        reason: "",
    };
    if let Some(bytes) = object.downcast::<Bytes>() {
        let len = bytes.bytes().len();
        problem.start = start.min(len.saturating_sub(1));
        problem.end = end.clamp(problem.start.min(len), len);
        return match decode_replacement(known, &problem, bytes.bytes()) {
            Decision::Replace(text, next) => {
                Ok(Tuple::new(vec![text.finish(), int::from_usize(next)]))
            }
            Decision::Raise => {
                t.exception.set(exception.clone());
                Err(Raised)
            }
            Decision::Unsuited => Err(wrong_exception(t, exception)),
        };
    }
    let Some(text) = object.downcast::<Str>() else {
        return Err(wrong_exception(t, exception));
    };
    let len = text.len();
    problem.start = start.min(len.saturating_sub(1));
    problem.end = end.clamp(problem.start.min(len), len);
    let points = memory::collect(text.points().range(problem.start..problem.end).iter());
    memory::ensure(points.len().saturating_mul(MOST_BYTES));
    let translating = exception.isinstance(&UNICODE_TRANSLATE_ERROR);
    let replacement = match known {
        Known::Replace if translating => {
            let mut text = StrBuilder::new();
            text.push_repeated(0xfffd, points.len());
            Some(Replacement::Text(text))
        }
        Known::Ignore | Known::BackslashReplace => encode_replacement(known, &problem, &points),
        _ if translating => return Err(wrong_exception(t, exception)),
        _ => encode_replacement(known, &problem, &points),
    };
    let replacement = match replacement {
        Some(Replacement::Text(text)) => text.finish(),
        Some(Replacement::Bytes(bytes)) => Bytes::new(&bytes),
        None => {
            t.exception.set(exception.clone());
            return Err(Raised);
        }
    };
    Ok(Tuple::new(vec![replacement, int::from_usize(problem.end)]))
}
