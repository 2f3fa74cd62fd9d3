//! Hexadecimal notation of floats: `float.hex` and `float.fromhex`.

use num_bigint::BigUint;
use num_traits::{Num, Zero};

use super::ratio;

/// `value` in C99's hexadecimal notation with 13 digits after the point.
pub fn format(value: f64) -> String {
    if value.is_nan() {
        return "nan".to_owned();
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    if value.is_infinite() {
        return format!("{sign}inf");
    }
    if value == 0.0 {
        return format!("{sign}0x0.0p+0");
    }
    let bits = value.to_bits();
    let mantissa = bits & ((1 << 52) - 1);
    let (first, exponent) = match (bits >> 52 & 0x7ff) as i32 {
        0 => (0, -1022),
        exponent => (1, exponent - 1023),
    };
    format!("{sign}0x{first}.{mantissa:013x}p{exponent:+}")
}

/// Why a text is no hexadecimal float.
#[derive(Debug, PartialEq, Eq)]
pub enum Bad {
    Syntax,
    TooLarge,
}

/// Reads `[sign]["0x"]digits["." digits]["p" exponent]`, `inf` or `nan`, with white space around it; rounds once.
///
/// # Errors
/// See [`Bad`].
pub fn parse(text: &str) -> Result<f64, Bad> {
    let text = text.trim_matches([' ', '\t', '\n', '\r', '\x0b', '\x0c']);
    let (negative, text) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let magnitude = magnitude(&text.to_ascii_lowercase())?;
    Ok(if negative { -magnitude } else { magnitude })
}

fn magnitude(text: &str) -> Result<f64, Bad> {
    match text {
        "inf" | "infinity" => return Ok(f64::INFINITY),
        "nan" => return Ok(f64::NAN),
        _ => {}
    }
    let text = text.strip_prefix("0x").unwrap_or(text);
    let (digits, exponent) = match text.split_once('p') {
        Some((digits, exponent)) => (digits, parse_exponent(exponent)?),
        None => (text, 0),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{fraction}");
    if all.is_empty() || !all.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(Bad::Syntax);
    }
    let mantissa = BigUint::from_str_radix(&all, 16).map_err(|_| Bad::Syntax)?;
    if mantissa.is_zero() {
        return Ok(0.0);
    }
    let exponent = exponent.saturating_sub(4 * fraction.len() as i64);
    let top = exponent.saturating_add(mantissa.bits() as i64);
    if top > 1100 {
        return Err(Bad::TooLarge);
    }
    if top < -1100 {
        return Ok(0.0);
    }
    let one = BigUint::from(1u8);
    let value = if exponent >= 0 {
        ratio::divide(&(mantissa << exponent as u64), &one)
    } else {
        ratio::divide(&mantissa, &(one << exponent.unsigned_abs()))
    };
    if value.is_infinite() {
        return Err(Bad::TooLarge);
    }
    Ok(value)
}

/// A decimal exponent; one too large for 64 bits as the largest.
fn parse_exponent(text: &str) -> Result<i64, Bad> {
    let (negative, digits) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(Bad::Syntax);
    }
    let value = digits.parse().unwrap_or(i64::MAX / 2);
    Ok(if negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notation_is_that_of_c() {
        assert_eq!(format(1e300), "0x1.7e43c8800759cp+996");
        assert_eq!(format(-0.1), "-0x1.999999999999ap-4");
        assert_eq!(format(5e-324), "0x0.0000000000001p-1022");
        assert_eq!(format(-0.0), "-0x0.0p+0");
    }

    #[test]
    fn reading_rounds_once() {
        assert_eq!(parse(" -0X1.8  "), Ok(-1.5));
        assert_eq!(parse("0x.8p0"), Ok(0.5));
        assert_eq!(parse("0x1p-1075"), Ok(0.0));
        assert_eq!(parse("0x1.8p-1075"), Ok(5e-324));
        assert_eq!(parse("0x1.fffffffffffff7p1023"), Ok(f64::MAX));
        assert_eq!(parse("0x1.fffffffffffff8p1023"), Err(Bad::TooLarge));
        assert_eq!(
            parse("0x1.0000000000000800000000001"),
            Ok(1.0000000000000002)
        );
        assert_eq!(parse("0x1p99999999999999999999"), Err(Bad::TooLarge));
        assert_eq!(parse("0x0p99999999999999999999"), Ok(0.0));
    }

    #[test]
    fn malformed_texts_are_refused() {
        for text in ["", ".", "0x", "0x1p+", "0x1_0", "1.p", "x", "--1"] {
            assert_eq!(parse(text), Err(Bad::Syntax), "{text}");
        }
    }
}
