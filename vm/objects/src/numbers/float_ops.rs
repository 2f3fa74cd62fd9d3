//! Float arithmetic with Python's rules for signs, division and exceptional results.

use std::cmp::Ordering;

use copperplate_core::class::{BinaryOp, Compare};
use copperplate_core::error::Raised;
use copperplate_core::exception::OVERFLOW_ERROR;
use copperplate_core::float::from_f64;
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value, int};

use super::ratio::frexp;

/// `left <op> right` for floats; `NotImplemented` for operators that floats lack.
///
/// # Errors
/// `ZeroDivisionError`, and `OverflowError` for powers.
#[inline]
pub fn binary(t: &mut Thread, op: BinaryOp, left: f64, right: f64) -> Res<Value> {
    let result = match op {
        BinaryOp::Add => left + right,
        BinaryOp::Sub => left - right,
        BinaryOp::Mul => left * right,
        BinaryOp::TrueDiv => {
            if right == 0.0 {
                return Err(zero_division(t));
            }
            left / right
        }
        BinaryOp::FloorDiv => divide_modulo(t, left, right)?.0,
        BinaryOp::Mod => modulo(t, left, right)?,
        BinaryOp::Pow => return power(t, left, right),
        _ => return Ok(Value::not_implemented()),
    };
    Ok(from_f64(result))
}

#[cold]
fn zero_division(t: &mut Thread) -> Raised {
    t.zero_division_error("division by zero")
}

/// The remainder with the divisor's sign.
#[inline]
pub fn modulo(t: &mut Thread, left: f64, right: f64) -> Res<f64> {
    if right == 0.0 {
        return Err(zero_division(t));
    }
    let rest = left % right;
    Ok(if rest == 0.0 {
        0f64.copysign(right)
    } else if (right < 0.0) != (rest < 0.0) {
        rest + right
    } else {
        rest
    })
}

/// Floor quotient and remainder.
pub fn divide_modulo(t: &mut Thread, left: f64, right: f64) -> Res<(f64, f64)> {
    let remainder = modulo(t, left, right)?;
    // From the unadjusted remainder, so that the division is exact before flooring.
    let rest = left % right;
    let mut quotient = (left - rest) / right;
    if rest != 0.0 && (right < 0.0) != (rest < 0.0) {
        quotient -= 1.0;
    }
    let floor = if quotient == 0.0 {
        0f64.copysign(left / right)
    } else {
        let floor = quotient.floor();
        if quotient - floor > 0.5 {
            floor + 1.0
        } else {
            floor
        }
    };
    Ok((floor, remainder))
}

/// `left ** right`: complex for a negative base with a fractional exponent.
pub fn power(t: &mut Thread, left: f64, right: f64) -> Res<Value> {
    if left == 0.0 && right < 0.0 {
        return Err(t.zero_division_error("zero to a negative power"));
    }
    if left < 0.0 && left.is_finite() && right.is_finite() && right != right.floor() {
        return super::complex::power(t, (left, 0.0), (right, 0.0));
    }
    let result = left.powf(right);
    if result.is_infinite() && left.is_finite() && right.is_finite() {
        return Err(range_error(t));
    }
    Ok(from_f64(result))
}

/// Raises the `OverflowError` of C's `ERANGE`.
#[cold]
pub fn range_error(t: &mut Thread) -> Raised {
    let message = Str::new("Numerical result out of range");
    t.raise_args(&OVERFLOW_ERROR, &[int::from_i64(34), message])
}

/// Whether an order (none with nan) satisfies a comparison.
#[inline(always)]
pub fn holds(op: Compare, order: Option<Ordering>) -> bool {
    match order {
        Some(order) => op.holds(order),
        None => op == Compare::Ne,
    }
}

/// CPython's hash of a float: that of the equal integer or fraction modulo 2^61 - 1. Of nan, `identity`.
pub fn hash(value: f64, identity: i64) -> i64 {
    const BITS: u32 = 61;
    const MODULUS: u64 = (1 << BITS) - 1;
    if value.is_infinite() {
        return if value > 0.0 { 314159 } else { -314159 };
    }
    if value.is_nan() {
        return identity;
    }
    let (fraction, mut exponent) = frexp(value);
    let mut fraction = fraction.abs();
    let mut hash = 0u64;
    while fraction != 0.0 {
        hash = (hash << 28 & MODULUS) | hash >> (BITS - 28);
        fraction *= 268_435_456.0;
        exponent -= 28;
        let digit = fraction as u64;
        fraction -= digit as f64;
        hash += digit;
        if hash >= MODULUS {
            hash -= MODULUS;
        }
    }
    let rotation = exponent.rem_euclid(BITS as i32) as u32;
    if rotation > 0 {
        hash = (hash << rotation & MODULUS) | hash >> (BITS - rotation);
    }
    let signed = if value < 0.0 {
        -(hash as i64)
    } else {
        hash as i64
    };
    if signed == -1 { -2 } else { signed }
}

/// `round(value, digits)` for a finite value: correct for the exact decimal value, ties to even. `None` when the result is
/// beyond the largest float.
pub fn round_to(value: f64, digits: i64) -> Option<f64> {
    // Beyond these the value has no such digits, or none is left.
    if digits > 323 {
        return Some(value);
    }
    if digits < -309 {
        return Some(0f64.copysign(value));
    }
    let text = if digits >= 0 {
        format!("{value:.*}", digits as usize)
    } else {
        return round_whole(value, digits.unsigned_abs() as u32);
    };
    text.parse()
        .ok()
        .filter(|rounded: &f64| rounded.is_finite())
}

fn round_whole(value: f64, digits: u32) -> Option<f64> {
    use num_bigint::BigInt;
    use num_traits::FromPrimitive;
    // Twice the value, its lowest bit set when a fraction was cut off: a tie stays a tie only without one.
    let magnitude = value.abs();
    let whole = BigInt::from_f64(magnitude.trunc())?;
    let unit = BigInt::from(10u8).pow(digits);
    let quotient = &whole / &unit;
    let rest: BigInt = (&whole - &quotient * &unit) << 1;
    let up = match rest.cmp(&unit) {
        Ordering::Less => false,
        Ordering::Equal => magnitude.fract() > 0.0 || quotient.bit(0),
        Ordering::Greater => true,
    };
    let rounded = (if up { quotient + 1 } else { quotient }) * unit;
    super::ratio::big_to_f64(&rounded).map(|rounded| rounded.copysign(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_looks_at_the_exact_decimal_value() {
        assert_eq!(round_to(2.675, 2), Some(2.67));
        assert_eq!(round_to(25.0, -1), Some(20.0));
        assert_eq!(round_to(35.5, -1), Some(40.0));
        assert_eq!(round_to(25.000001, -1), Some(30.0));
        assert_eq!(round_to(-0.5, 0), Some(-0.0));
        assert_eq!(round_to(1.7e308, -308), None);
        assert_eq!(round_to(5e-324, 323), Some(0.0));
    }

    #[test]
    fn hashes_are_those_of_equal_integers_and_fractions() {
        assert_eq!(hash(1.0, 0), 1);
        assert_eq!(hash(-1.0, 0), -2);
        assert_eq!(hash(0.5, 0), 1_152_921_504_606_846_976);
        assert_eq!(hash(1e300, 0), 1_224_995_262_755_759_164);
        assert_eq!(hash(f64::NEG_INFINITY, 0), -314_159);
    }
}
