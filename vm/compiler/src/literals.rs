//! Literals that the parser leaves to us: large integers and strings with lone surrogates.

use copperplate_code::Constant;
use num_bigint::BigInt;

/// The value of an integer literal, whose decimal digits are at most `limit`; 0: any number.
///
/// # Errors
/// With the message of a `SyntaxError` when a decimal literal has too many digits.
pub(crate) fn integer(text: &str, limit: usize) -> Result<Constant, String> {
    let digits: String = text.chars().filter(|character| *character != '_').collect();
    let (radix, digits) = match digits.get(..2) {
        Some("0x" | "0X") => (16, &digits[2..]),
        Some("0o" | "0O") => (8, &digits[2..]),
        Some("0b" | "0B") => (2, &digits[2..]),
        _ => (10, &*digits),
    };
    if radix == 10 && limit != 0 && digits.len() > limit {
        return Err(format!(
            "Exceeds the limit ({limit} digits) for integer string conversion: value has {} digits; use \
             sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal \
             conversion limits.",
            digits.len()
        ));
    }
    BigInt::parse_bytes(digits.as_bytes(), radix)
        .map(Constant::from_bigint)
        .ok_or_else(|| "invalid decimal literal".to_owned())
}

/// Decodes the escapes of a string literal that the parser has accepted, lone surrogates included. With `braces`, doubled braces
/// stand for one.
pub(crate) fn unescape(text: &str, braces: bool) -> Vec<u32> {
    let mut points = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        rest = &rest[character.len_utf8()..];
        if character != '\\' {
            if braces && matches!(character, '{' | '}') && rest.starts_with(character) {
                rest = &rest[1..];
            }
            points.push(character.into());
            continue;
        }
        let Some(escape) = rest.chars().next() else {
            points.push('\\'.into());
            break;
        };
        rest = &rest[escape.len_utf8()..];
        let point = match escape {
            '\n' => continue,
            '\\' | '\'' | '"' => escape.into(),
            'a' => 7,
            'b' => 8,
            'f' => 12,
            'n' => 10,
            'r' => 13,
            't' => 9,
            'v' => 11,
            '0'..='7' => {
                let more = rest
                    .bytes()
                    .take(2)
                    .take_while(|byte| (b'0'..=b'7').contains(byte))
                    .count();
                let value = rest[..more]
                    .bytes()
                    .fold(escape as u32 - 48, |value, byte| {
                        value * 8 + u32::from(byte - b'0')
                    });
                rest = &rest[more..];
                value
            }
            'x' | 'u' | 'U' => {
                let length = match escape {
                    'x' => 2,
                    'u' => 4,
                    _ => 8,
                };
                let digits = rest.get(..length).unwrap_or(rest);
                rest = &rest[digits.len()..];
                u32::from_str_radix(digits, 16).unwrap_or(0xfffd)
            }
            'N' if rest.starts_with('{') => {
                let end = rest.find('}').unwrap_or(rest.len() - 1);
                let name = &rest[1..end];
                rest = &rest[end + 1..];
                unicode_names2::character(name).map_or(0xfffd, u32::from)
            }
            other => {
                points.push('\\'.into());
                other.into()
            }
        };
        points.push(point);
    }
    points
}

/// The value of a string literal that the parser decoded from `text`. It puts U+FFFD where a lone surrogate is written; such
/// literals are decoded again.
pub(crate) fn decoded(value: &str, text: &str, raw: bool, braces: bool) -> Constant {
    if raw || !value.contains('\u{fffd}') {
        return Constant::Str(value.into());
    }
    Constant::from_code_points(&unescape(text, braces))
}

/// The text of several string constants.
pub(crate) fn joined<'a>(parts: impl IntoIterator<Item = &'a Constant>) -> Constant {
    let (mut text, mut points) = (String::new(), None);
    for part in parts {
        append_text(&mut text, &mut points, part);
    }
    match points {
        Some(points) => Constant::from_code_points(&points),
        None => Constant::Str(text.into()),
    }
}

/// Appends a string constant to `text`, or to `points` from the first lone surrogate on.
fn append_text(text: &mut String, points: &mut Option<Vec<u32>>, value: &Constant) {
    match (value, points) {
        (Constant::Str(value), None) => text.push_str(value),
        (Constant::Str(value), Some(points)) => points.extend(value.chars().map(u32::from)),
        (Constant::SurrogateStr(value), Some(points)) => points.extend_from_slice(value),
        (Constant::SurrogateStr(value), points @ None) => {
            *points = Some(
                text.chars()
                    .map(u32::from)
                    .chain(value.iter().copied())
                    .collect(),
            );
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_decoded() {
        assert_eq!(
            unescape(r"a\ud800\x41\101\n\q", false),
            [97, 0xd800, 65, 65, 10, 92, 113]
        );
        assert_eq!(unescape(r"{{\udfff}}", true), [123, 0xdfff, 125]);
        assert_eq!(unescape("\\N{DIGIT ONE}\\\n.", false), [49, 46]);
    }

    #[test]
    fn integers_of_any_size_and_base() {
        assert_eq!(
            integer("0xFFFF_FFFF_FFFF_FFFF_0", 4300).unwrap().to_owned(),
            Constant::BigInt(BigInt::from(u64::MAX) * 16)
        );
        assert_eq!(integer("0b11", 4300), Ok(Constant::Int(3)));
        assert!(
            integer(&"9".repeat(4301), 4300)
                .unwrap_err()
                .starts_with("Exceeds the limit (4300 digits)")
        );
        assert!(integer(&"9".repeat(4300), 4300).is_ok());
        assert!(integer(&"9".repeat(4301), 0).is_ok());
    }
}
