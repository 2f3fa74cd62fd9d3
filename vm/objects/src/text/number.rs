//! Numbers from and to text: what `int("...")`, `float("...")` and `str(int)` share.

use copperplate_core::int;
use copperplate_core::str::{Points, Str};
use copperplate_core::{Res, Thread, Value, memory, ops};
use num_bigint::{BigInt, Sign};
use num_traits::Num;

use super::unicode;

/// Digits that any limit allows.
pub const MAX_DIGITS_THRESHOLD: usize = 640;
/// `sys.int_info.default_max_str_digits`.
pub const DEFAULT_MAX_DIGITS: usize = 4300;

struct MaxDigits(usize);

impl Default for MaxDigits {
    fn default() -> MaxDigits {
        MaxDigits(DEFAULT_MAX_DIGITS)
    }
}

/// `sys.get_int_max_str_digits()`; 0 = no limit.
pub fn int_max_str_digits(t: &Thread) -> usize {
    t.vm().with_extension(|digits: &mut MaxDigits| digits.0)
}

/// `sys.set_int_max_str_digits(limit)`, whose argument the caller has checked.
pub fn set_int_max_str_digits(t: &Thread, limit: usize) {
    t.vm()
        .with_extension(|digits: &mut MaxDigits| digits.0 = limit);
}

/// The digits of an integer in base 2, 8 or 16, with sign.
pub fn big_to_radix(value: &BigInt, radix: u32) -> String {
    // Written backwards, turned around, and read once more.
    let digits = value.bits() as usize / radix.ilog2() as usize;
    memory::ensure(digits.saturating_mul(3));
    value.to_str_radix(radix)
}

/// The decimal digits of an integer, with sign.
///
/// # Errors
/// `ValueError` beyond the limit on digits.
pub fn big_to_decimal(t: &mut Thread, value: &BigInt) -> Res<String> {
    let digits_at_least = value.bits().saturating_sub(1) * 30103 / 100_000;
    // There are at most two more: the one that rounding hides, and what the highest bit adds.
    if digits_at_least + 2 <= MAX_DIGITS_THRESHOLD as u64 {
        return Ok(value.to_string());
    }
    let limit = int_max_str_digits(t);
    let too_long = |digits: u64| limit != 0 && digits > limit as u64;
    if !too_long(digits_at_least) {
        memory::ensure(digits_at_least as usize * 3);
        let text = value.to_string();
        if !too_long((text.len() - (value.sign() == Sign::Minus) as usize) as u64) {
            return Ok(text);
        }
    }
    Err(t.value_error(format!(
        "Exceeds the limit ({limit} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
    )))
}

/// `int.__repr__(value)` as a string of Rust; `value` is an `int` (subclasses and `bool` too).
///
/// # Errors
/// `ValueError` beyond the limit on digits.
pub fn int_to_decimal(t: &mut Thread, value: &Value) -> Res<String> {
    match int::to_i64(value) {
        Some(Ok(small)) => Ok(small.to_string()),
        Some(Err(_)) => match int::to_big(value) {
            Some(big) => big_to_decimal(t, &big),
            None => Ok(String::new()),
        },
        None => Err(t.type_error(format!(
            "an integer is required, got '{}'",
            value.class().name()
        ))),
    }
}

/// `int.__repr__(value)`.
///
/// # Errors
/// `ValueError` beyond the limit on digits.
#[inline]
pub fn int_to_str(t: &mut Thread, value: &Value) -> Res<Value> {
    if value.word().is_int() {
        return Ok(small_to_str(value.word().int()));
    }
    int_to_decimal(t, value).map(|text| Str::new(&text))
}

/// The decimal text of a small integer.
pub fn small_to_str(value: i64) -> Value {
    Str::from_ascii(Digits::signed(value).text())
}

/// The digits of an integer that has few of them.
pub struct Digits {
    digits: [u8; 64],
    start: usize,
}

impl Digits {
    pub fn new(value: u64, radix: u32) -> Digits {
        match radix {
            2 => Digits::in_base::<2>(value),
            8 => Digits::in_base::<8>(value),
            16 => Digits::in_base::<16>(value),
            _ => Digits::in_base::<10>(value),
        }
    }

    /// In base 10, with the sign of a negative number.
    #[inline]
    pub fn signed(value: i64) -> Digits {
        let mut digits = Digits::in_base::<10>(value.unsigned_abs());
        if value < 0 {
            digits.push(b'-');
        }
        digits
    }

    #[inline]
    fn in_base<const RADIX: u64>(mut rest: u64) -> Digits {
        let mut digits = Digits {
            digits: [0; 64],
            start: 64,
        };
        loop {
            digits.push(b"0123456789abcdef"[(rest % RADIX) as usize]);
            rest /= RADIX;
            if rest == 0 {
                return digits;
            }
        }
    }

    /// Puts a character before the others.
    #[inline]
    fn push(&mut self, byte: u8) {
        self.start -= 1;
        self.digits[self.start] = byte;
    }

    /// What was put together.
    pub fn text(&self) -> &[u8] {
        &self.digits[self.start..]
    }

    /// See [`Digits::text`].
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(self.text()).unwrap_or_default()
    }
}

/// Text as ASCII for reading a number: decimal digits of all scripts become `0` to `9`, white space becomes blanks, and
/// whatever else is not ASCII becomes `?`. White space around is removed.
pub fn to_ascii(points: Points<'_>) -> Vec<u8> {
    let mut ascii = memory::collect(points.iter().map(|point| match point {
        _ if unicode::is_space(point) => b' ',
        0..128 => point as u8,
        _ => unicode::decimal(point).map_or(b'?', |digit| b'0' + digit as u8),
    }));
    ascii.truncate(ascii.trim_ascii_end().len());
    ascii.drain(..ascii.len() - ascii.trim_ascii_start().len());
    ascii
}

/// Why a text is no integer.
#[derive(Debug, PartialEq, Eq)]
pub enum BadInt {
    Syntax,
    /// More digits than the limit allows.
    TooLong(usize),
}

/// Reads an integer literal as `int(text, base)` does: sign, prefix, underscores. `limit` 0 = as many digits as there are.
///
/// # Errors
/// See [`BadInt`].
pub fn parse_int_ascii(text: &[u8], base: u32, limit: usize) -> Result<BigInt, BadInt> {
    let text = text.trim_ascii();
    let (negative, rest) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    let prefix = match rest {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    let prefixed = prefix != 0 && (base == 0 || base == prefix);
    let radix = match (base, prefixed) {
        (0, true) => prefix,
        (0, false) => 10,
        _ => base,
    };
    let mut digits = rest;
    if prefixed {
        digits = &rest[2..];
        if let [b'_', after @ ..] = digits {
            digits = after;
        }
    }
    // The digits once more, and the number.
    memory::ensure(digits.len().saturating_mul(3));
    let mut clean = Vec::with_capacity(digits.len());
    let mut after_digit = false;
    for &byte in digits {
        if byte == b'_' {
            if !after_digit {
                return Err(BadInt::Syntax);
            }
            after_digit = false;
        } else if (byte as char).is_digit(radix) {
            clean.push(byte);
            after_digit = true;
        } else {
            return Err(BadInt::Syntax);
        }
    }
    if !after_digit {
        return Err(BadInt::Syntax);
    }
    if base == 0 && !prefixed && clean[0] == b'0' && clean.iter().any(|&digit| digit != b'0') {
        return Err(BadInt::Syntax);
    }
    if limit != 0
        && clean.len() > limit
        && clean.len() > MAX_DIGITS_THRESHOLD
        && !radix.is_power_of_two()
    {
        return Err(BadInt::TooLong(clean.len()));
    }
    let value = match std::str::from_utf8(&clean) {
        Ok(text) if clean.len() <= 11 => i64::from_str_radix(text, radix).map(BigInt::from).ok(),
        Ok(text) => BigInt::from_str_radix(text, radix).ok(),
        Err(_) => None,
    };
    let value = value.ok_or(BadInt::Syntax)?;
    Ok(if negative { -value } else { value })
}

/// The number that a text of few digits is in a base that is not 0, after a sign or none, white space around it.
fn parse_plain_int(text: &[u8], base: u32) -> Option<i64> {
    let (negative, digits) = match text.trim_ascii() {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    };
    let most = if base <= 10 { 18 } else { 11 };
    if digits.is_empty() || digits.len() > most || !(2..=36).contains(&base) {
        return None;
    }
    let mut value = 0;
    for byte in digits {
        // So many digits fit any `i64`.
        value = value * i64::from(base) + i64::from((*byte as char).to_digit(base)?);
    }
    Some(if negative { -value } else { value })
}

/// `int(text, base)` for a text already fetched from `original`, which messages show.
///
/// # Errors
/// `ValueError` for a bad base, a bad literal and too many digits.
pub fn parse_int(t: &mut Thread, text: &[u8], base: u32, original: &Value) -> Res<Value> {
    if base == 1 || base > 36 {
        return Err(t.value_error("int() base must be >= 2 and <= 36, or 0"));
    }
    let limit = int_max_str_digits(t);
    match parse_int_ascii(text, base, limit) {
        Ok(value) => Ok(int::from_big(value)),
        Err(BadInt::TooLong(digits)) => Err(t.value_error(format!(
            "Exceeds the limit ({limit} digits) for integer string conversion: value has {digits} digits; use sys.set_int_max_str_digits() to increase the limit"
        ))),
        Err(BadInt::Syntax) => {
            let shown = shown(t, original)?;
            Err(t.value_error(format!(
                "invalid literal for int() with base {base}: {shown}"
            )))
        }
    }
}

/// `repr` of the first 200 characters of the text that was no number.
fn shown(t: &mut Thread, original: &Value) -> Res<String> {
    let repr = ops::repr(t, original)?;
    let text = repr.downcast::<Str>().map(Str::to_lossy);
    Ok(text.map_or(String::new(), |text| text.chars().take(200).collect()))
}

/// `int(text, base)`.
///
/// # Errors
/// As [`parse_int`].
pub fn int_from_str(t: &mut Thread, text: &Value, base: u32) -> Res<Value> {
    if let Some(plain) = text.downcast::<Str>().and_then(Str::as_ascii)
        && let Some(number) = parse_plain_int(plain.as_bytes(), base)
    {
        return Ok(int::from_i64(number));
    }
    let ascii = text
        .downcast::<Str>()
        .map_or(Vec::new(), |text| to_ascii(text.points()));
    parse_int(t, &ascii, base, text)
}

/// Reads a float literal as `float(text)` does: `None` when it is none.
pub fn parse_float_ascii(text: &[u8]) -> Option<f64> {
    let text = text.trim_ascii();
    memory::ensure(text.len());
    let mut clean = String::with_capacity(text.len());
    let mut previous = 0;
    for (index, &byte) in text.iter().enumerate() {
        if byte == b'_' {
            let next = text.get(index + 1).is_some_and(u8::is_ascii_digit);
            if !(u8::is_ascii_digit(&previous) && next) {
                return None;
            }
        } else {
            clean.push(byte as char);
        }
        previous = byte;
    }
    let unsigned = clean.strip_prefix(['+', '-']).unwrap_or(&clean);
    let negative = clean.starts_with('-');
    let named = if unsigned.eq_ignore_ascii_case("inf") || unsigned.eq_ignore_ascii_case("infinity")
    {
        Some(f64::INFINITY)
    } else if unsigned.eq_ignore_ascii_case("nan") {
        Some(f64::NAN)
    } else {
        None
    };
    if let Some(value) = named {
        return Some(if negative { -value } else { value });
    }
    // What is left of Rust's grammar and not Python's are words ("infinity" spelt otherwise), excluded here.
    if !unsigned
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'))
        || !unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.')
    {
        return None;
    }
    clean.parse().ok()
}

/// `float(text)` for a text already fetched from `original`, which messages show.
///
/// # Errors
/// `ValueError` for a bad literal.
pub fn parse_float(t: &mut Thread, text: &[u8], original: &Value) -> Res<f64> {
    match parse_float_ascii(text) {
        Some(value) => Ok(value),
        None => {
            let repr = ops::repr(t, original)?;
            let shown = repr
                .downcast::<Str>()
                .map_or(String::new(), |text| text.to_lossy().into_owned());
            Err(t.value_error(format!("could not convert string to float: {shown}")))
        }
    }
}

/// `float(text)`.
///
/// # Errors
/// As [`parse_float`].
pub fn float_from_str(t: &mut Thread, text: &Value) -> Res<f64> {
    let ascii = text
        .downcast::<Str>()
        .map_or(Vec::new(), |text| to_ascii(text.points()));
    parse_float(t, &ascii, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn int(text: &str, base: u32) -> Option<i64> {
        let value = parse_int_ascii(text.as_bytes(), base, 0).ok()?;
        i64::try_from(value).ok()
    }

    #[test]
    fn integers_may_have_signs_prefixes_and_single_underscores() {
        assert_eq!(int(" -1_000 ", 10), Some(-1000));
        assert_eq!(int("0x_ff", 16), Some(255));
        assert_eq!(int("0b101", 0), Some(5));
        assert_eq!(int("0b1", 16), Some(0xb1));
        assert_eq!(int("00", 0), Some(0));
        assert_eq!(int("z", 36), Some(35));
        for bad in ["", "1__0", "_1", "1_", "01", "0x", "+ 1", "--1", "1.0"] {
            assert_eq!(int(bad, 0), None, "{bad:?}");
        }
    }

    #[test]
    fn digits_of_small_integers() {
        assert_eq!(Digits::signed(i64::MIN).as_str(), i64::MIN.to_string());
        assert_eq!(Digits::signed(0).as_str(), "0");
        assert_eq!(Digits::new(u64::MAX, 2).as_str(), "1".repeat(64));
        assert_eq!(Digits::new(0o17, 8).as_str(), "17");
        assert_eq!(Digits::new(0xc0ffee, 16).as_str(), "c0ffee");
    }

    #[test]
    fn plain_integers_are_read_at_once() {
        for (text, base) in [
            ("0", 10),
            (" 007\n", 10),
            ("-12", 10),
            ("+999999999999999999", 10),
            ("-zzzzzzzzzzz", 36),
            ("Ff", 16),
            ("111", 2),
        ] {
            let plain = parse_plain_int(text.as_bytes(), base);
            assert!(plain.is_some() && plain == int(text, base), "{text:?}");
        }
        for (other, base) in [
            ("", 10),
            ("-", 10),
            ("+", 10),
            ("1_0", 10),
            ("1a", 10),
            ("1000000000000000000", 10),
            ("--1", 10),
            ("2", 2),
            ("0x1", 16),
            ("1", 0),
            ("1", 37),
        ] {
            assert_eq!(parse_plain_int(other.as_bytes(), base), None, "{other:?}");
        }
    }

    #[test]
    fn floats_follow_pythons_grammar() {
        for (text, value) in [
            ("1_0.5e1_0", 10.5e10),
            (".5", 0.5),
            ("5.", 5.0),
            ("-Infinity", f64::NEG_INFINITY),
            (" 1e400 ", f64::INFINITY),
        ] {
            assert_eq!(parse_float_ascii(text.as_bytes()), Some(value));
        }
        for bad in [
            "", ".", "1_", "_1", "1e", "1e_5", "0x1p3", "1 2", "infinit", "--1", "+-1", "e5",
            "1_.5",
        ] {
            assert_eq!(parse_float_ascii(bad.as_bytes()), None, "{bad:?}");
        }
    }
}
