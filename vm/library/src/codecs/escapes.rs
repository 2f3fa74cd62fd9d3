//! The codecs of string escapes.

use copperplate_core::str::{Points, Str};
use copperplate_core::text::StrBuilder;
use copperplate_core::{Res, Thread, Value, memory};
use copperplate_objects::text::codec::errors::Handler;
use copperplate_objects::text::codec::utf::{Step, decode_steps};

fn points(text: &Value) -> Points<'_> {
    text.downcast::<Str>()
        .map_or(Points::Latin1(&[]), Str::points)
}

fn to_bytes(builder: &StrBuilder) -> Vec<u8> {
    builder.points().iter().map(|point| point as u8).collect()
}

/// `unicode_escape` of a string.
pub fn encode(text: &Value) -> Vec<u8> {
    let mut builder = StrBuilder::new();
    for point in points(text).iter() {
        match point {
            0x5c => builder.push_str("\\\\"),
            32..127 => builder.push(point),
            _ => copperplate_objects::text::quote::push_escape(&mut builder, point),
        }
    }
    to_bytes(&builder)
}

/// `raw_unicode_escape` of a string.
pub fn encode_raw(text: &Value) -> Vec<u8> {
    let mut builder = StrBuilder::new();
    for point in points(text).iter() {
        match point {
            0..256 => builder.push(point),
            _ => copperplate_objects::text::quote::push_escape(&mut builder, point),
        }
    }
    to_bytes(&builder)
}

/// The number that up to `most` digits of a base are, and how many there are.
fn digits(bytes: &[u8], base: u32, most: usize) -> (u32, usize) {
    let found: Vec<u32> = bytes
        .iter()
        .take(most)
        .map_while(|&byte| (byte as char).to_digit(base))
        .collect();
    let value = found
        .iter()
        .fold(0u32, |value, digit| value.wrapping_mul(base) + digit);
    (value, found.len())
}

/// An escape of exactly `count` hexadecimal digits after two characters.
fn hexadecimal(bytes: &[u8], count: usize, reason: &'static str, builder: &mut StrBuilder) -> Step {
    let (point, found) = digits(&bytes[2..], 16, count);
    if found < count {
        if found + 2 == bytes.len() {
            return Step::Incomplete(reason);
        }
        return Step::Bad(found + 2, reason);
    }
    if point > 0x10ffff {
        return Step::Bad(count + 2, "illegal Unicode character");
    }
    builder.push(point);
    Step::Decoded(count + 2)
}

fn named(bytes: &[u8], builder: &mut StrBuilder) -> Step {
    const MALFORMED: &str = "malformed \\N character escape";
    match bytes.get(2) {
        None => return Step::Incomplete(MALFORMED),
        Some(b'{') => {}
        Some(_) => return Step::Bad(2, MALFORMED),
    }
    let Some(end) = bytes.iter().position(|&byte| byte == b'}') else {
        return Step::Incomplete(MALFORMED);
    };
    if end == 3 {
        return Step::Bad(end + 1, MALFORMED);
    }
    let name = std::str::from_utf8(&bytes[3..end]).ok();
    match name.and_then(unicode_names2::character) {
        Some(c) => {
            builder.push(c.into());
            Step::Decoded(end + 1)
        }
        None => Step::Bad(end + 1, "unknown Unicode character name"),
    }
}

/// The character that a backslash and one more stand for.
fn simple(byte: u8) -> Option<u8> {
    Some(match byte {
        b'\\' | b'\'' | b'"' => byte,
        b'a' => 7,
        b'b' => 8,
        b'f' => 12,
        b'n' => 10,
        b'r' => 13,
        b't' => 9,
        b'v' => 11,
        _ => return None,
    })
}

fn escape(bytes: &[u8], builder: &mut StrBuilder) -> Step {
    match bytes.get(1) {
        None => Step::Incomplete("\\ at end of string"),
        Some(b'\n') => Step::Decoded(2),
        Some(b'x') => hexadecimal(bytes, 2, "truncated \\xXX escape", builder),
        Some(b'u') => hexadecimal(bytes, 4, "truncated \\uXXXX escape", builder),
        Some(b'U') => hexadecimal(bytes, 8, "truncated \\UXXXXXXXX escape", builder),
        Some(b'N') => named(bytes, builder),
        Some(b'0'..=b'7') => {
            let (point, count) = digits(&bytes[1..], 8, 3);
            builder.push(point);
            Step::Decoded(1 + count)
        }
        Some(&byte) => {
            match simple(byte) {
                Some(byte) => builder.push(byte.into()),
                None => builder.push_points(Points::Latin1(&bytes[..2])),
            }
            Step::Decoded(2)
        }
    }
}

/// The text that `unicode_escape` bytes are, and how many were consumed.
pub fn decode(t: &mut Thread, data: &Value, handler: &Handler, last: bool) -> Res<(Value, usize)> {
    let codec = ("unicodeescape", 0);
    decode_steps(t, data, codec, handler, last, |bytes, builder| {
        let plain = bytes
            .iter()
            .position(|&byte| byte == b'\\')
            .unwrap_or(bytes.len());
        if plain > 0 {
            builder.push_points(Points::Latin1(&bytes[..plain]));
            return Step::Decoded(plain);
        }
        escape(bytes, builder)
    })
}

/// The text that `raw_unicode_escape` bytes are, and how many were consumed.
pub fn decode_raw(
    t: &mut Thread,
    data: &Value,
    handler: &Handler,
    last: bool,
) -> Res<(Value, usize)> {
    let codec = ("rawunicodeescape", 0);
    decode_steps(t, data, codec, handler, last, |bytes, builder| {
        let plain = bytes
            .iter()
            .position(|&byte| byte == b'\\')
            .unwrap_or(bytes.len());
        if plain > 0 {
            builder.push_points(Points::Latin1(&bytes[..plain]));
            return Step::Decoded(plain);
        }
        match bytes.get(1) {
            None if !last => Step::Incomplete("\\ at end of string"),
            Some(b'u') => hexadecimal(bytes, 4, "truncated \\uXXXX escape", builder),
            Some(b'U') => hexadecimal(bytes, 8, "truncated \\UXXXXXXXX escape", builder),
            _ => {
                let len = bytes.len().min(2);
                builder.push_points(Points::Latin1(&bytes[..len]));
                Step::Decoded(len)
            }
        }
    })
}

/// The bytes that escapes of a bytes literal are.
///
/// # Errors
/// `ValueError` as `errors` says.
pub fn decode_bytes(t: &mut Thread, data: &[u8], errors: &str) -> Res<Vec<u8>> {
    let mut result = memory::with_capacity(data.len());
    let mut at = 0;
    while at < data.len() {
        if data[at] != b'\\' {
            result.push(data[at]);
            at += 1;
            continue;
        }
        let Some(&byte) = data.get(at + 1) else {
            return Err(t.value_error("Trailing \\ in string"));
        };
        at += 2;
        match byte {
            b'\n' => {}
            b'0'..=b'7' => {
                let (value, count) = digits(&data[at - 1..], 8, 3);
                result.push(value as u8);
                at += count - 1;
            }
            b'x' => {
                let (value, count) = digits(&data[at..], 16, 2);
                if count == 2 {
                    result.push(value as u8);
                } else {
                    match errors {
                        "strict" => {
                            return Err(t.value_error(format!(
                                "invalid \\x escape at position {}",
                                at - 2
                            )));
                        }
                        "replace" => result.push(b'?'),
                        "ignore" => {}
                        _ => {
                            return Err(t.value_error(format!(
                                "decoding error; unknown error handling code: {errors}"
                            )));
                        }
                    }
                }
                at += count;
            }
            _ => match simple(byte) {
                Some(byte) => result.push(byte),
                None => result.extend([b'\\', byte]),
            },
        }
    }
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::*;
    use copperplate_core::bytes::Bytes;
    use copperplate_objects::testing::{error, with_thread};

    fn text(t: &mut Thread, data: &[u8]) -> String {
        let handler = Handler::new(t, None);
        match decode(t, &Bytes::new(data), &handler, true) {
            Ok((text, _)) => text
                .downcast::<Str>()
                .map_or(String::new(), |text| text.to_lossy().into_owned()),
            raised => error(t, raised),
        }
    }

    #[test]
    fn escapes_stand_for_characters() {
        with_thread(|t| {
            assert_eq!(
                text(t, b"a\\n\\x41\\u00e9\\101\\q\\\n\\N{BULLET}"),
                "a\nAéA\\q•"
            );
            assert_eq!(encode(&Str::new("a\n\\é€")), b"a\\n\\\\\\xe9\\u20ac");
            assert_eq!(
                decode_bytes(t, b"\\x41\\101\\t", "strict"),
                Ok(b"AA\t".to_vec())
            );
        });
    }
}
