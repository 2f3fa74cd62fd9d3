//! `repr` and `ascii` of strings, `repr` of bytes.

use copperplate_core::str::{Points, Str};
use copperplate_core::text::StrBuilder;
use copperplate_core::{Value, memory};

use super::unicode::is_printable;

fn quote_for(has_single: bool, has_double: bool) -> u8 {
    if has_single && !has_double {
        b'"'
    } else {
        b'\''
    }
}

fn push_hex(builder: &mut StrBuilder, prefix: &str, value: u32, digits: usize) {
    builder.push_str(prefix);
    builder.push_str(&format!("{value:0digits$x}"));
}

/// The escape of one code point that is not shown as it is.
pub fn push_escape(builder: &mut StrBuilder, point: u32) {
    match point {
        9 => builder.push_str("\\t"),
        10 => builder.push_str("\\n"),
        13 => builder.push_str("\\r"),
        0..0x100 => push_hex(builder, "\\x", point, 2),
        0x100..0x10000 => push_hex(builder, "\\u", point, 4),
        _ => push_hex(builder, "\\U", point, 8),
    }
}

/// Appends `repr` of a string, or `ascii` of it.
pub fn push_repr(builder: &mut StrBuilder, points: Points<'_>, ascii_only: bool) {
    let single = points.iter().any(|point| point == '\''.into());
    let quote = quote_for(
        single,
        single && points.iter().any(|point| point == '"'.into()),
    );
    let quote = u32::from(quote);
    builder.push(quote);
    for point in points.iter() {
        if point == quote || point == '\\'.into() {
            builder.push('\\'.into());
            builder.push(point);
        } else if is_printable(point) && (point < 127 || !ascii_only) {
            builder.push(point);
        } else {
            push_escape(builder, point);
        }
    }
    builder.push(quote);
}

/// `repr` of a string.
pub fn repr(text: &Str) -> Value {
    if let Some(text) = text.as_ascii().map(str::as_bytes)
        && text.iter().all(|byte| is_plain(*byte))
    {
        return Str::from_ascii_parts([b"'", text, b"'"], |_| {});
    }
    quoted(text.points(), false).finish()
}

/// Whether `repr` shows an ASCII character as it is, whatever else there is.
fn is_plain(byte: u8) -> bool {
    matches!(byte, 32..127) && byte != b'\\' && byte != b'\''
}

/// `repr` of a string, or `ascii` of it.
pub fn quoted(points: Points<'_>, ascii_only: bool) -> StrBuilder {
    let mut builder = StrBuilder::with_capacity(points.len() + 2);
    push_repr(&mut builder, points, ascii_only);
    builder
}

/// `repr` of bytes.
pub fn quoted_bytes(bytes: &[u8]) -> String {
    let quote = quote_for(bytes.contains(&b'\''), bytes.contains(&b'"'));
    // An escape takes up to four characters.
    let plain = bytes
        .iter()
        .all(|byte| (32..127).contains(byte) && *byte != b'\\' && *byte != quote);
    let room = if plain { bytes.len() } else { 4 * bytes.len() } + 3;
    memory::ensure(room);
    let mut text = String::with_capacity(bytes.len() + 3);
    text.push('b');
    text.push(quote.into());
    for &byte in bytes {
        match byte {
            b'\\' => text.push_str("\\\\"),
            b'\t' => text.push_str("\\t"),
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            _ if byte == quote => {
                text.push('\\');
                text.push(quote.into());
            }
            32..127 => text.push(byte.into()),
            _ => text.push_str(&format!("\\x{byte:02x}")),
        }
    }
    text.push(quote.into());
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use copperplate_core::str::Points;

    fn text(builder: StrBuilder) -> String {
        builder.points().iter().filter_map(char::from_u32).collect()
    }

    #[test]
    fn quotes_and_escapes() {
        let points: Vec<u32> = "a'b\n\\é\u{200b}\u{1f600}".chars().map(u32::from).collect();
        assert_eq!(
            text(quoted(Points::Ucs4(&points), false)),
            "\"a'b\\n\\\\é\\u200b\u{1f600}\""
        );
        assert_eq!(
            text(quoted(Points::Ucs4(&points), true)),
            "\"a'b\\n\\\\\\xe9\\u200b\\U0001f600\""
        );
        assert_eq!(text(quoted(Points::Latin1(b"'\""), false)), "'\\'\"'");
        assert_eq!(quoted_bytes(b"'a\x00\xff"), "b\"'a\\x00\\xff\"");
    }
}
