//! Floats as text: `repr`, and the conversions `e`, `f`, `g` that every kind of formatting shares.

use copperplate_core::memory;

use super::number;

/// How [`float_to_string`] writes a number, as the last letter of a format.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Conversion {
    /// Shortest text that reads back.
    Repr,
    /// Scientific.
    Exponent,
    /// Fixed point.
    Fixed,
    /// Whichever of the two is shorter.
    General,
}

/// Options of [`float_to_string`].
#[derive(Clone, Copy, Default, Debug)]
pub struct FloatStyle {
    /// Keep the point (and for `General` trailing zeros): `#`.
    pub alternate: bool,
    /// An integral number without an exponent ends in `.0`.
    pub dot_zero: bool,
    /// What rounds to zero has no sign: `z`.
    pub no_negative_zero: bool,
    /// `E`, `INF`, `NAN`.
    pub upper: bool,
}

/// `repr(value)`.
pub fn float_repr(value: f64) -> String {
    let style = FloatStyle {
        dot_zero: true,
        ..FloatStyle::default()
    };
    float_to_string(value, Conversion::Repr, 0, style)
}

/// The significant digits of a finite, non-negative number without trailing zeros, and where its point stands: the number is
/// `0.DIGITS * 10**point`. Zero is `("0", 1)`.
struct Digits {
    digits: Vec<u8>,
    point: i32,
}

impl Digits {
    /// From `d.ddde±x`, `ddd.ddd` and the like.
    fn parse(text: &str) -> Digits {
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let exponent: i32 = exponent.parse().unwrap_or(0);
        let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
        let mut point = whole.len() as i32 + exponent;
        let leading = digits.iter().take_while(|&&digit| digit == b'0').count();
        digits.drain(..leading);
        point -= leading as i32;
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        if digits.is_empty() {
            return Digits {
                digits: vec![b'0'],
                point: 1,
            };
        }
        Digits { digits, point }
    }

    fn shortest(value: f64) -> Digits {
        Digits::parse(zmij::Buffer::new().format_finite(value))
    }

    fn significant(value: f64, count: usize) -> Digits {
        Digits::parse(&format!("{value:.*e}", count.saturating_sub(1)))
    }
}

/// The most digits after the point that the formatting of the standard library takes; any double is exact long before.
const MOST_EXACT: usize = 1100;

/// Appends a number that is not negative, with so many digits after the point.
fn push_fixed(text: &mut String, value: f64, precision: usize) {
    match scaled(value, precision) {
        Some(scaled) => {
            let digits = number::Digits::new(scaled, 10);
            let zeros = (precision + 1).saturating_sub(digits.text().len());
            text.extend(std::iter::repeat_n('0', zeros));
            text.push_str(digits.as_str());
            if precision > 0 {
                text.insert(text.len() - precision, '.');
            }
        }
        None => text.push_str(&fixed(value, precision)),
    }
}

/// `value * 10**precision`, rounded half to even, where no step of that takes more than 128 bits.
fn scaled(value: f64, precision: usize) -> Option<u64> {
    const MANTISSA: u32 = 52;
    /// With the 53 bits of a mantissa, so many powers of ten stay below 2**127.
    const MOST: usize = 22;
    let bits = value.to_bits();
    let exponent = (bits >> MANTISSA) as i32;
    if bits == 0 {
        return Some(0);
    }
    if precision > MOST || exponent == 0 {
        return None;
    }
    let mantissa = bits & ((1 << MANTISSA) - 1) | 1 << MANTISSA;
    let product = u128::from(mantissa) * 10u128.pow(precision as u32);
    let shift = u32::try_from(1023 + MANTISSA as i32 - exponent).ok()?;
    if !(1..128).contains(&shift) {
        return None;
    }
    let (quotient, rest) = (product >> shift, product & ((1 << shift) - 1));
    let half = 1 << (shift - 1);
    let up = rest > half || rest == half && quotient & 1 == 1;
    u64::try_from(quotient + u128::from(up)).ok()
}

fn fixed(value: f64, precision: usize) -> String {
    let mut text = format!("{value:.*}", precision.min(MOST_EXACT));
    text.extend(std::iter::repeat_n(
        '0',
        precision.saturating_sub(MOST_EXACT),
    ));
    text
}

/// The text of `value`: CPython's `PyOS_double_to_string`. `precision` is not used for [`Conversion::Repr`].
pub fn float_to_string(
    value: f64,
    conversion: Conversion,
    precision: usize,
    style: FloatStyle,
) -> String {
    // Its digits, and the text with them.
    memory::ensure(precision.saturating_mul(2));
    let mut text = String::new();
    if !value.is_finite() {
        if value == f64::NEG_INFINITY {
            text.push('-');
        }
        text.push_str(match (value.is_nan(), style.upper) {
            (true, false) => "nan",
            (true, true) => "NAN",
            (false, false) => "inf",
            (false, true) => "INF",
        });
        return text;
    }
    let size = value.abs();
    if conversion == Conversion::Fixed {
        if value.is_sign_negative() {
            text.push('-');
        }
        push_fixed(&mut text, size, precision);
        let is_zero = || text.bytes().all(|byte| matches!(byte, b'0' | b'.' | b'-'));
        if value.is_sign_negative() && style.no_negative_zero && is_zero() {
            text.remove(0);
        }
        if style.alternate && precision == 0 {
            text.push('.');
        }
        return text;
    }
    let precision = match conversion {
        Conversion::Exponent => precision.saturating_add(1),
        Conversion::General => precision.max(1),
        _ => 0,
    };
    let Digits { digits, mut point } = match conversion {
        Conversion::Repr => Digits::shortest(size),
        _ => Digits::significant(size, precision.min(MOST_EXACT)),
    };
    if value.is_sign_negative() && !(style.no_negative_zero && digits == b"0") {
        text.push('-');
    }
    let (mut end, exponential) = match conversion {
        Conversion::Exponent => (precision as i64, true),
        Conversion::General => {
            let most = precision as i64 - style.dot_zero as i64;
            let end = if style.alternate {
                precision
            } else {
                digits.len()
            };
            (end as i64, point <= -4 || i64::from(point) > most)
        }
        _ => (digits.len() as i64, point <= -4 || point > 16),
    };
    let exponent = point - 1;
    if exponential {
        point = 1;
    }
    let at_least = i64::from(point) + (!exponential && style.dot_zero) as i64;
    end = end.max(at_least);
    let start = if point <= 0 { i64::from(point) - 1 } else { 0 };
    for index in start..end {
        if index == i64::from(point) {
            text.push('.');
        }
        let digit = usize::try_from(index)
            .ok()
            .and_then(|index| digits.get(index));
        text.push(digit.map_or('0', |&digit| digit as char));
    }
    if end == i64::from(point) && style.alternate {
        text.push('.');
    }
    if exponential {
        text.push(if style.upper { 'E' } else { 'e' });
        text.push(if exponent < 0 { '-' } else { '+' });
        text.push_str(&format!("{:02}", exponent.abs()));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repr_is_the_shortest_text_that_reads_back() {
        for (value, text) in [
            (0.0, "0.0"),
            (-0.0, "-0.0"),
            (1.0, "1.0"),
            (0.1, "0.1"),
            (1e16, "1e+16"),
            (1e15, "1000000000000000.0"),
            (1e-5, "1e-05"),
            (0.0001, "0.0001"),
            (247_600_580_198_296.63, "247600580198296.62"),
            (5e-324, "5e-324"),
            (1.7976931348623157e308, "1.7976931348623157e+308"),
            (f64::NEG_INFINITY, "-inf"),
            (f64::NAN, "nan"),
            (123456789.125, "123456789.125"),
        ] {
            assert_eq!(float_repr(value), text);
        }
    }

    #[test]
    fn fixed_scientific_and_general_round_half_to_even() {
        let plain = FloatStyle::default();
        let text =
            |value, conversion, precision| float_to_string(value, conversion, precision, plain);
        assert_eq!(text(0.5, Conversion::Fixed, 0), "0");
        assert_eq!(text(1.5, Conversion::Fixed, 0), "2");
        for (value, precision) in [
            (0.125, 2),
            (0.375, 2),
            (2.675, 2),
            (1e-20, 3),
            (1e-300, 3),
            (123456789.98765433, 6),
            (9007199254740993.0, 1),
            (4503599627370495.5, 0),
            (1e15, 2),
            (1e22, 3),
            (0.1, 22),
            (0.1, 30),
            (5e-324, 10),
            (0.0, 4),
            (9.995, 2),
        ] {
            assert_eq!(
                text(value, Conversion::Fixed, precision),
                format!("{value:.precision$}")
            );
        }
        assert_eq!(text(1234.5, Conversion::Exponent, 2), "1.23e+03");
        assert_eq!(text(1e100, Conversion::General, 6), "1e+100");
        assert_eq!(text(100000.0, Conversion::General, 6), "100000");
        assert_eq!(text(1000000.0, Conversion::General, 6), "1e+06");
        assert_eq!(text(0.0001, Conversion::General, 6), "0.0001");
        assert_eq!(text(0.00001, Conversion::General, 6), "1e-05");
        let alternate = FloatStyle {
            alternate: true,
            ..plain
        };
        assert_eq!(
            float_to_string(1.0, Conversion::General, 6, alternate),
            "1.00000"
        );
        assert_eq!(
            float_to_string(1.0, Conversion::Exponent, 0, alternate),
            "1.e+00"
        );
    }
}
