//! Correctly rounded conversions between big integers and floats, and the float's parts.

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{ToPrimitive, Zero};

/// `numerator / denominator` rounded once, half to even; infinite when it is beyond the largest float. The denominator is not 0.
pub fn divide(numerator: &BigUint, denominator: &BigUint) -> f64 {
    if numerator.is_zero() {
        return 0.0;
    }
    // A quotient of 55 or 56 bits, whose lowest says whether anything was lost.
    let shift = denominator.bits() as i64 - numerator.bits() as i64 + 55;
    let (quotient, rest) = if shift >= 0 {
        (numerator << shift as u64).div_rem(denominator)
    } else {
        numerator.div_rem(&(denominator << shift.unsigned_abs()))
    };
    let quotient = quotient.to_u64().unwrap_or(u64::MAX) | u64::from(!rest.is_zero());
    round_scaled(quotient, -shift)
}

/// `mantissa * 2**exponent`, rounded once, half to even. The mantissa's lowest bit may stand for lost ones when it has more than
/// 54 bits.
fn round_scaled(mantissa: u64, exponent: i64) -> f64 {
    let bits = 64 - i64::from(mantissa.leading_zeros());
    let dropped = (bits - 53).max(-1074 - exponent).max(0);
    if dropped > 64 {
        return 0.0;
    }
    let wide = u128::from(mantissa);
    let mut kept = (wide >> dropped) as u64;
    let rest = wide & ((1 << dropped) - 1);
    let half = (1u128 << dropped) >> 1;
    if dropped > 0 && (rest > half || (rest == half && kept & 1 == 1)) {
        kept += 1;
    }
    scale(kept as f64, exponent + dropped)
}

/// `value * 2**exponent` where the product is representable or beyond the largest float.
fn scale(value: f64, exponent: i64) -> f64 {
    if value == 0.0 {
        return value;
    }
    if exponent > 1023 {
        return if exponent > 2100 {
            value * f64::INFINITY
        } else {
            scale(value * power_of_two(1023), exponent - 1023)
        };
    }
    if exponent < -1022 {
        return scale(
            value * power_of_two(-1022),
            (exponent + 1022).max(-1022 * 2),
        );
    }
    value * power_of_two(exponent)
}

/// `2**exponent` for the exponent of a normal float.
fn power_of_two(exponent: i64) -> f64 {
    f64::from_bits(((exponent + 1023) as u64) << 52)
}

/// `value * 2**exponent`, rounded once (C's `ldexp`).
pub fn ldexp(value: f64, exponent: i64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let (fraction, own) = frexp(value);
    let exponent = exponent.saturating_add(i64::from(own));
    if exponent > 1024 {
        return f64::INFINITY.copysign(value);
    }
    if exponent < -1080 {
        return 0f64.copysign(value);
    }
    let mantissa = (fraction.abs() * power_of_two(53)) as u64;
    round_scaled(mantissa, exponent - 53).copysign(value)
}

/// Fraction in `[0.5, 1)` and exponent of a float (C's `frexp`); the value itself and 0 for zero, infinities and nan.
pub fn frexp(value: f64) -> (f64, i32) {
    if value == 0.0 || !value.is_finite() {
        return (value, 0);
    }
    let bits = value.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i32;
    if exponent == 0 {
        let (fraction, exponent) = frexp(value * power_of_two(54));
        return (fraction, exponent - 54);
    }
    let fraction = f64::from_bits(bits & !(0x7ff << 52) | 0x3fe << 52);
    (fraction, exponent - 1022)
}

/// The nearest float; `None` when that is beyond the largest.
pub fn big_to_f64(value: &BigInt) -> Option<f64> {
    let magnitude = divide(value.magnitude(), &BigUint::from(1u8));
    let float = if value.sign() == Sign::Minus {
        -magnitude
    } else {
        magnitude
    };
    float.is_finite().then_some(float)
}

/// A finite float as the ratio of coprime integers, the second positive.
pub fn integer_ratio(value: f64) -> (BigInt, BigInt) {
    let (fraction, exponent) = frexp(value);
    let mantissa = (fraction * power_of_two(53)) as i64;
    let exponent = exponent - 53;
    if mantissa == 0 {
        return (BigInt::ZERO, BigInt::from(1));
    }
    if exponent >= 0 {
        return (BigInt::from(mantissa) << exponent, BigInt::from(1));
    }
    let common = mantissa.trailing_zeros().min(exponent.unsigned_abs());
    (
        BigInt::from(mantissa >> common),
        BigInt::from(1) << (exponent.unsigned_abs() - common),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ten_to(exponent: u32) -> BigUint {
        BigUint::from(10u8).pow(exponent)
    }

    #[test]
    fn quotients_of_any_size_round_once() {
        assert_eq!(divide(&ten_to(400), &ten_to(399)), 10.0);
        assert_eq!(divide(&BigUint::from(1u8), &BigUint::from(3u8)), 1.0 / 3.0);
        assert_eq!(divide(&BigUint::from(1u8), &ten_to(320)), 1e-320);
        assert_eq!(divide(&BigUint::from(1u8), &ten_to(400)), 0.0);
        assert_eq!(divide(&ten_to(400), &BigUint::from(1u8)), f64::INFINITY);
        // Half of the smallest float goes to even; a bit more does not.
        let smallest_half = BigUint::from(1u8) << 1075;
        assert_eq!(divide(&BigUint::from(1u8), &smallest_half), 0.0);
        assert_eq!(
            divide(&(BigUint::from(3u8)), &(smallest_half << 1)),
            f64::from_bits(1)
        );
    }

    #[test]
    fn integers_round_half_to_even() {
        let edge = BigInt::from((1u64 << 53) + 1);
        assert_eq!(big_to_f64(&edge), Some((1u64 << 53) as f64));
        assert_eq!(big_to_f64(&(edge + 2)), Some(((1u64 << 53) + 4) as f64));
        assert_eq!(big_to_f64(&(BigInt::from(1) << 1024)), None);
        assert_eq!(
            big_to_f64(&(BigInt::from(-1) << 1023)),
            Some(-(2f64.powi(1023)))
        );
    }

    #[test]
    fn parts_of_floats_come_back() {
        for value in [1.0, -3.75, 5e-324, 1e308, 2.2e-310] {
            let (fraction, exponent) = frexp(value);
            assert!((0.5..1.0).contains(&fraction.abs()));
            assert_eq!(ldexp(fraction, exponent.into()), value);
        }
        assert_eq!(ldexp(1.0, -1075), 0.0);
        assert_eq!(ldexp(1.5, -1075), f64::from_bits(1));
        assert_eq!(ldexp(1.0, 1024), f64::INFINITY);
        assert_eq!(integer_ratio(0.75), (BigInt::from(3), BigInt::from(4)));
        assert_eq!(integer_ratio(-2.0), (BigInt::from(-2), BigInt::from(1)));
    }
}
