//! Single items of binary data by their `struct` code: what `memoryview`, `array` and `struct` share.

use copperplate_core::bytes::Bytes;
use copperplate_core::{Res, Thread, Value, convert, float, int, ops};
use num_traits::ToPrimitive;

/// Size of a native item; `None` for codes that are none.
pub fn native_size(code: u8) -> Option<usize> {
    Some(match code {
        b'c' | b'b' | b'B' | b'?' => 1,
        b'h' | b'H' | b'e' => 2,
        b'i' | b'I' | b'f' => 4,
        b'l' | b'L' | b'q' | b'Q' | b'n' | b'N' | b'd' | b'P' => 8,
        _ => return None,
    })
}

/// The integer that little-endian two's complement or unsigned bytes are.
pub fn read_integer(bytes: &[u8], signed: bool) -> Value {
    let mut wide = [0u8; 8];
    wide[..bytes.len()].copy_from_slice(bytes);
    let value = u64::from_le_bytes(wide);
    let unused = 64 - 8 * bytes.len() as u32;
    if signed {
        int::from_i64((value << unused) as i64 >> unused)
    } else {
        int::from_u64(value)
    }
}

/// The half-precision float of these bits.
pub fn half_to_f64(bits: u16) -> f64 {
    let sign = if bits & 0x8000 != 0 { -1.0 } else { 1.0 };
    let exponent = i32::from(bits >> 10 & 31);
    let mantissa = f64::from(bits & 0x3ff);
    match exponent {
        0 => sign * mantissa * 2f64.powi(-24),
        31 if mantissa == 0.0 => sign * f64::INFINITY,
        31 => {
            // The payload moves to the top of the wider mantissa.
            let payload = u64::from(bits & 0x3ff) << 42 | 0x7ff << 52;
            f64::from_bits(payload | u64::from(bits & 0x8000) << 48)
        }
        _ => sign * (1.0 + mantissa / 1024.0) * 2f64.powi(exponent - 15),
    }
}

/// The nearest half-precision float, ties to even; `None` when it is too large.
pub fn f64_to_half(value: f64) -> Option<u16> {
    let sign = if value.is_sign_negative() { 0x8000 } else { 0 };
    if value.is_nan() {
        let payload = (value.to_bits() >> 42 & 0x1ff) as u16;
        return Some(sign | 0x7e00 | payload);
    }
    let size = value.abs();
    if size.is_infinite() {
        return Some(sign | 0x7c00);
    }
    if size < 2f64.powi(-14) {
        let units = (size * 2f64.powi(24)).round_ties_even() as u16;
        return Some(sign | units);
    }
    let exponent = (size.to_bits() >> 52) as i32 - 1023;
    let units = (size * 2f64.powi(10 - exponent)).round_ties_even() as u32;
    // A mantissa that rounds up to 2.0 carries into the exponent.
    let bits = ((exponent + 15) as u32) * 1024 + (units - 1024);
    (bits < 0x7c00).then_some(sign | bits as u16)
}

/// The item that native bytes are.
pub fn read(code: u8, bytes: &[u8]) -> Value {
    match code {
        b'c' => Bytes::new(bytes),
        b'?' => Value::bool(bytes[0] != 0),
        b'b' | b'h' | b'i' | b'l' | b'q' | b'n' => read_integer(bytes, true),
        b'e' => float::from_f64(half_to_f64(u16::from_le_bytes([bytes[0], bytes[1]]))),
        b'f' => {
            let mut raw = [0; 4];
            raw.copy_from_slice(bytes);
            float::from_f64(f32::from_le_bytes(raw).into())
        }
        b'd' => {
            let mut raw = [0; 8];
            raw.copy_from_slice(bytes);
            float::from_f64(f64::from_le_bytes(raw))
        }
        _ => read_integer(bytes, false),
    }
}

/// Why an item cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    Type,
    Range,
}

/// The little-endian bytes of an integer in `size` bytes, when it is in range.
pub fn integer_bytes(value: &Value, size: usize, signed: bool) -> Result<Vec<u8>, Unfit> {
    let big = int::to_big(value).ok_or(Unfit::Type)?;
    let bits = 8 * size as u32;
    if signed {
        let number = big.to_i64().ok_or(Unfit::Range)?;
        let fits = bits == 64 || (-(1i64 << (bits - 1))..1i64 << (bits - 1)).contains(&number);
        return fits
            .then(|| number.to_le_bytes()[..size].to_vec())
            .ok_or(Unfit::Range);
    }
    let number = big.to_u64().ok_or(Unfit::Range)?;
    let fits = bits == 64 || number < 1 << bits;
    fits.then(|| number.to_le_bytes()[..size].to_vec())
        .ok_or(Unfit::Range)
}

/// The native bytes of an item.
///
/// # Errors
/// What `__index__`, `__float__` or `__bool__` raises other than `TypeError`; the inner error says what does not fit.
pub fn write(t: &mut Thread, code: u8, value: &Value) -> Res<Result<Vec<u8>, Unfit>> {
    let type_error = |t: &mut Thread, raised| {
        if t.exception_is(&copperplate_core::exception::TYPE_ERROR) {
            t.exception.clear();
            return Ok(Err(Unfit::Type));
        }
        Err(raised)
    };
    Ok(match code {
        b'c' => match value.downcast::<Bytes>().map(Bytes::bytes) {
            Some([byte]) => Ok(vec![*byte]),
            Some(_) => Err(Unfit::Range),
            None => Err(Unfit::Type),
        },
        b'?' => Ok(vec![ops::truth(t, value)? as u8]),
        b'e' | b'f' | b'd' => {
            let number = match convert::to_f64(t, value) {
                Ok(number) => number,
                Err(raised) => return type_error(t, raised),
            };
            match code {
                b'e' => f64_to_half(number)
                    .map(|bits| bits.to_le_bytes().to_vec())
                    .ok_or(Unfit::Range),
                b'f' => {
                    let narrow = number as f32;
                    if narrow.is_infinite() && number.is_finite() {
                        Err(Unfit::Range)
                    } else {
                        Ok(narrow.to_le_bytes().to_vec())
                    }
                }
                _ => Ok(number.to_le_bytes().to_vec()),
            }
        }
        _ => {
            let number = match ops::index(t, value) {
                Ok(number) => number,
                Err(raised) => return type_error(t, raised),
            };
            let signed = code.is_ascii_lowercase();
            match native_size(code) {
                Some(size) => integer_bytes(&number, size, signed),
                None => Err(Unfit::Type),
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_floats_round_to_even_and_come_back() {
        for (value, bits) in [
            (0.0, 0),
            (-0.0, 0x8000),
            (1.0, 0x3c00),
            (65504.0, 0x7bff),
            (2f64.powi(-24), 1),
            (2f64.powi(-14), 0x400),
            (0.333251953125, 0x3555),
            (f64::INFINITY, 0x7c00),
        ] {
            assert_eq!(f64_to_half(value), Some(bits));
            assert_eq!(half_to_f64(bits).to_bits(), value.to_bits());
        }
        assert_eq!(f64_to_half(65519.9), Some(0x7bff));
        assert_eq!(f64_to_half(65520.0), None);
        assert_eq!(f64_to_half(1.0 + 2f64.powi(-11)), Some(0x3c00));
    }
}
