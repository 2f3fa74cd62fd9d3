//! The built-in codecs: UTF-8, UTF-16, UTF-32, Latin-1 and ASCII.

use copperplate_core::bytes::Bytes;
use copperplate_core::exception::UNICODE_ENCODE_ERROR;
use copperplate_core::str::{Points, Str};
use copperplate_core::text::StrBuilder;
use copperplate_core::{Res, Thread, Value, memory};

use super::errors::{Handler, Problem, Replacement};

/// Byte order of UTF-16 and UTF-32.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// Little-endian, unless a byte-order mark says otherwise; writes one.
    Native,
    Little,
    Big,
}

/// Appends UTF-8, of surrogates too.
pub fn push_utf8(bytes: &mut Vec<u8>, point: u32) {
    let tail = |shift: u32| 0x80 | (point >> shift & 63) as u8;
    match point {
        0..0x80 => bytes.push(point as u8),
        0x80..0x800 => bytes.extend([0xc0 | (point >> 6) as u8, tail(0)]),
        0x800..0x10000 => bytes.extend([0xe0 | (point >> 12) as u8, tail(6), tail(0)]),
        _ => bytes.extend([0xf0 | (point >> 18) as u8, tail(12), tail(6), tail(0)]),
    }
}

/// Appends one UTF-16 unit.
pub fn push_unit(bytes: &mut Vec<u8>, unit: u16, big: bool) {
    bytes.extend(if big {
        unit.to_be_bytes()
    } else {
        unit.to_le_bytes()
    });
}

/// Appends one UTF-32 unit.
pub fn push_wide(bytes: &mut Vec<u8>, unit: u32, big: bool) {
    bytes.extend(if big {
        unit.to_be_bytes()
    } else {
        unit.to_le_bytes()
    });
}

fn is_surrogate(point: u32) -> bool {
    (0xd800..0xe000).contains(&point)
}

/// Room that a code point is given; most codecs take less.
const MOST_BYTES: usize = 8;

/// How a codec writes code points.
pub struct Encoder<'a> {
    pub name: &'static str,
    pub reason: &'static str,
    /// Reports all neighbouring code points that cannot be encoded at once.
    pub whole_runs: bool,
    /// Bytes of one unit; replacement bytes must be whole units.
    pub unit: usize,
    pub can: &'a dyn Fn(u32) -> bool,
    /// Appends a code point that can be encoded.
    pub push: &'a dyn Fn(&mut Vec<u8>, u32),
}

impl Encoder<'_> {
    /// Appends the code points of `text`, a `str`.
    ///
    /// # Errors
    /// As the handler decides.
    pub fn run(&self, t: &mut Thread, text: &Value, handler: &Handler, out: &mut Vec<u8>) -> Res {
        let points = text
            .downcast::<Str>()
            .map_or(Points::Latin1(&[]), Str::points);
        memory::reserve(out, points.len() + MOST_BYTES);
        let mut at = 0;
        while at < points.len() {
            let point = points.at(at);
            if (self.can)(point) {
                memory::reserve(out, MOST_BYTES);
                (self.push)(out, point);
                at += 1;
                continue;
            }
            let mut end = at + 1;
            while self.whole_runs && end < points.len() && !(self.can)(points.at(end)) {
                end += 1;
            }
            let problem = Problem {
                encoding: self.name,
                object: text.clone(),
                start: at,
                end,
                reason: self.reason,
            };
            let (replacement, next) = handler.encode(t, &problem)?;
            match replacement {
                Replacement::Bytes(bytes) if bytes.len().is_multiple_of(self.unit) => {
                    memory::extend(out, &bytes);
                }
                Replacement::Text(text) if text.points().iter().all(self.can) => {
                    for point in text.points().iter() {
                        memory::reserve(out, MOST_BYTES);
                        (self.push)(out, point);
                    }
                }
                _ => return Err(problem.raise(t, &UNICODE_ENCODE_ERROR)),
            }
            at = next;
        }
        Ok(())
    }
}

/// The text as UTF-8; lone surrogates are errors.
///
/// # Errors
/// As the handler decides.
pub fn encode_utf8(t: &mut Thread, text: &Value, handler: &Handler) -> Res<Vec<u8>> {
    let len = text.downcast::<Str>().map_or(0, Str::len);
    memory::ensure(len);
    if let Some(utf8) = text.downcast::<Str>().and_then(Str::to_utf8) {
        return Ok(utf8.into_owned().into_bytes());
    }
    let mut out = Vec::new();
    let encoder = Encoder {
        name: "utf-8",
        reason: "surrogates not allowed",
        whole_runs: true,
        unit: 1,
        can: &|point| !is_surrogate(point),
        push: &push_utf8,
    };
    encoder.run(t, text, handler, &mut out)?;
    Ok(out)
}

fn encode_narrow(
    t: &mut Thread,
    text: &Value,
    handler: &Handler,
    (name, reason, limit): (&'static str, &'static str, u32),
) -> Res<Vec<u8>> {
    if let Some(Points::Latin1(points)) = text.downcast::<Str>().map(Str::points)
        && (limit == 256 || points.is_ascii())
    {
        return Ok(points.to_vec());
    }
    let mut out = Vec::new();
    let encoder = Encoder {
        name,
        reason,
        whole_runs: true,
        unit: 1,
        can: &|point| point < limit,
        push: &|out, point| out.push(point as u8),
    };
    encoder.run(t, text, handler, &mut out)?;
    Ok(out)
}

/// The text as ASCII.
///
/// # Errors
/// As the handler decides.
pub fn encode_ascii(t: &mut Thread, text: &Value, handler: &Handler) -> Res<Vec<u8>> {
    let codec = ("ascii", "ordinal not in range(128)", 128);
    encode_narrow(t, text, handler, codec)
}

/// The text as Latin-1.
///
/// # Errors
/// As the handler decides.
pub fn encode_latin1(t: &mut Thread, text: &Value, handler: &Handler) -> Res<Vec<u8>> {
    let codec = ("latin-1", "ordinal not in range(256)", 256);
    encode_narrow(t, text, handler, codec)
}

fn order_name(names: [&'static str; 3], order: Order) -> &'static str {
    names[order as usize]
}

/// The name by which decoding errors go: the native order is little-endian.
fn decoder_name(names: [&'static str; 3], order: Order) -> &'static str {
    match order {
        Order::Big => names[2],
        _ => names[1],
    }
}

const UTF16: [&str; 3] = ["utf-16", "utf-16-le", "utf-16-be"];
const UTF32: [&str; 3] = ["utf-32", "utf-32-le", "utf-32-be"];

/// The text as UTF-16.
///
/// # Errors
/// As the handler decides.
pub fn encode_utf16(t: &mut Thread, text: &Value, handler: &Handler, order: Order) -> Res<Vec<u8>> {
    let big = order == Order::Big;
    let mut out = Vec::new();
    if order == Order::Native {
        push_unit(&mut out, 0xfeff, false);
    }
    let encoder = Encoder {
        name: order_name(UTF16, order),
        reason: "surrogates not allowed",
        whole_runs: false,
        unit: 2,
        can: &|point| !is_surrogate(point),
        push: &|out, point| match char::from_u32(point) {
            Some(c) => {
                for &mut unit in c.encode_utf16(&mut [0; 2]) {
                    push_unit(out, unit, big);
                }
            }
            None => push_unit(out, point as u16, big),
        },
    };
    encoder.run(t, text, handler, &mut out)?;
    Ok(out)
}

/// The text as UTF-32.
///
/// # Errors
/// As the handler decides.
pub fn encode_utf32(t: &mut Thread, text: &Value, handler: &Handler, order: Order) -> Res<Vec<u8>> {
    let big = order == Order::Big;
    let mut out = Vec::new();
    if order == Order::Native {
        push_wide(&mut out, 0xfeff, false);
    }
    let encoder = Encoder {
        name: order_name(UTF32, order),
        reason: "surrogates not allowed",
        whole_runs: false,
        unit: 4,
        can: &|point| !is_surrogate(point),
        push: &|out, point| push_wide(out, point, big),
    };
    encoder.run(t, text, handler, &mut out)?;
    Ok(out)
}

/// What one step of decoding found.
pub enum Step {
    /// So many bytes were decoded; there may be more.
    Decoded(usize),
    /// Bytes from the current place on, so many, are wrong.
    Bad(usize, &'static str),
    /// The bytes left are the beginning of something.
    Incomplete(&'static str),
}

/// Decodes by steps: `step` appends what it decodes from the bytes it is given. Returns the string and how many bytes were
/// consumed: all of them when `last`, else an incomplete end stays.
///
/// # Errors
/// As the handler decides.
pub fn decode_steps(
    t: &mut Thread,
    object: &Value,
    (name, start): (&'static str, usize),
    handler: &Handler,
    last: bool,
    mut step: impl FnMut(&[u8], &mut StrBuilder) -> Step,
) -> Res<(Value, usize)> {
    let mut object = object.clone();
    let mut at = start;
    let mut builder = StrBuilder::new();
    loop {
        let bytes = object.downcast::<Bytes>().map_or(&[][..], Bytes::bytes);
        let rest = &bytes[at.min(bytes.len())..];
        if rest.is_empty() {
            return Ok((builder.finish(), at));
        }
        let (len, reason) = match step(rest, &mut builder) {
            Step::Decoded(len) => {
                at += len;
                continue;
            }
            Step::Incomplete(_) if !last => return Ok((builder.finish(), at)),
            Step::Incomplete(reason) => (rest.len(), reason),
            Step::Bad(len, reason) => (len, reason),
        };
        let problem = Problem {
            encoding: name,
            object: object.clone(),
            start: at,
            end: at + len,
            reason,
        };
        let (text, replaced, next) = handler.decode(t, &problem)?;
        builder.push_points(text.points());
        if let Some(other) = replaced {
            object = other;
        }
        at = next;
    }
}

/// The text that UTF-8 `bytes` (a `bytes` object) are, and how many bytes were consumed.
///
/// # Errors
/// As the handler decides.
pub fn decode_utf8(
    t: &mut Thread,
    object: &Value,
    handler: &Handler,
    last: bool,
) -> Res<(Value, usize)> {
    if let Some(bytes) = object.downcast::<Bytes>()
        && let Ok(text) = std::str::from_utf8(bytes.bytes())
    {
        return Ok((Str::new(text), text.len()));
    }
    decode_steps(t, object, ("utf-8", 0), handler, last, |bytes, builder| {
        let error = match std::str::from_utf8(bytes) {
            Ok(text) => {
                builder.push_str(text);
                return Step::Decoded(bytes.len());
            }
            Err(error) => error,
        };
        let valid = error.valid_up_to();
        if valid > 0 {
            builder.push_str(std::str::from_utf8(&bytes[..valid]).unwrap_or_default());
            return Step::Decoded(valid);
        }
        match (error.error_len(), bytes[0]) {
            (None, _) => Step::Incomplete("unexpected end of data"),
            (Some(len), 0x80..=0xc1 | 0xf5..) => Step::Bad(len, "invalid start byte"),
            (Some(len), _) => Step::Bad(len, "invalid continuation byte"),
        }
    })
}

/// The text that ASCII bytes are.
///
/// # Errors
/// As the handler decides.
pub fn decode_ascii(t: &mut Thread, object: &Value, handler: &Handler) -> Res<Value> {
    if let Some(bytes) = object.downcast::<Bytes>()
        && bytes.bytes().is_ascii()
    {
        return Ok(Str::from_latin1(bytes.bytes()));
    }
    let codec = ("ascii", 0);
    let decoded = decode_steps(t, object, codec, handler, true, |bytes, builder| {
        let valid = bytes.iter().take_while(|&&byte| byte < 128).count();
        if valid == 0 {
            return Step::Bad(1, "ordinal not in range(128)");
        }
        builder.push_points(Points::Latin1(&bytes[..valid]));
        Step::Decoded(valid)
    });
    decoded.map(|(text, _)| text)
}

/// The text that Latin-1 bytes are.
pub fn decode_latin1(object: &Value) -> Value {
    let bytes = object.downcast::<Bytes>().map_or(&[][..], Bytes::bytes);
    Str::from_latin1(bytes)
}

/// The order a byte-order mark gives, and the bytes it takes.
fn mark(bytes: &[u8], order: Order, little: &[u8], big: &[u8]) -> (Order, usize) {
    match order {
        Order::Native if bytes.starts_with(little) => (Order::Little, little.len()),
        Order::Native if bytes.starts_with(big) => (Order::Big, big.len()),
        order => (order, 0),
    }
}

/// The text that UTF-16 bytes are, how many bytes were consumed, and the byte order found.
///
/// # Errors
/// As the handler decides.
pub fn decode_utf16(
    t: &mut Thread,
    object: &Value,
    handler: &Handler,
    order: Order,
    last: bool,
) -> Res<(Value, usize, Order)> {
    let bytes = object.downcast::<Bytes>().map_or(&[][..], Bytes::bytes);
    let (found, start) = mark(bytes, order, &[0xff, 0xfe], &[0xfe, 0xff]);
    let big = found == Order::Big;
    let unit = |bytes: &[u8], at: usize| -> Option<u32> {
        let pair = [*bytes.get(at)?, *bytes.get(at + 1)?];
        let unit = if big {
            u16::from_be_bytes(pair)
        } else {
            u16::from_le_bytes(pair)
        };
        Some(unit.into())
    };
    let codec = (decoder_name(UTF16, found), start);
    let (text, consumed) = decode_steps(t, object, codec, handler, last, |bytes, builder| {
        let mut at = 0;
        loop {
            let Some(first) = unit(bytes, at) else {
                return match at {
                    0 => Step::Incomplete("truncated data"),
                    _ => Step::Decoded(at),
                };
            };
            if !is_surrogate(first) {
                builder.push(first);
                at += 2;
                continue;
            }
            let second = unit(bytes, at + 2);
            if let (0xd800..0xdc00, Some(second @ 0xdc00..0xe000)) = (first, second) {
                builder.push(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00));
                at += 4;
                continue;
            }
            return match (at, first, second) {
                (1.., _, _) => Step::Decoded(at),
                (_, 0xdc00.., _) => Step::Bad(2, "illegal encoding"),
                (_, _, None) => Step::Incomplete("unexpected end of data"),
                _ => Step::Bad(2, "illegal UTF-16 surrogate"),
            };
        }
    })?;
    Ok((text, consumed, found))
}

/// The text that UTF-32 bytes are, how many bytes were consumed, and the byte order found.
///
/// # Errors
/// As the handler decides.
pub fn decode_utf32(
    t: &mut Thread,
    object: &Value,
    handler: &Handler,
    order: Order,
    last: bool,
) -> Res<(Value, usize, Order)> {
    let bytes = object.downcast::<Bytes>().map_or(&[][..], Bytes::bytes);
    let (found, start) = mark(bytes, order, &[0xff, 0xfe, 0, 0], &[0, 0, 0xfe, 0xff]);
    let big = found == Order::Big;
    let codec = (decoder_name(UTF32, found), start);
    let (text, consumed) = decode_steps(t, object, codec, handler, last, |bytes, builder| {
        let Some(unit) = bytes.first_chunk::<4>() else {
            return Step::Incomplete("truncated data");
        };
        let point = if big {
            u32::from_be_bytes(*unit)
        } else {
            u32::from_le_bytes(*unit)
        };
        match point {
            0xd800..0xe000 => Step::Bad(
                4,
                "code point in surrogate code point range(0xd800, 0xe000)",
            ),
            0x110000.. => Step::Bad(4, "code point not in range(0x110000)"),
            _ => {
                builder.push(point);
                Step::Decoded(4)
            }
        }
    })?;
    Ok((text, consumed, found))
}
