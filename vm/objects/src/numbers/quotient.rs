//! Quotients of big integers of nearly the same size.
//!
//! The library divides long numbers recursively, whatever the quotient's length, which costs far more than a quotient of one
//! digit is worth: that one is known from the leading digits, nearly always exactly.

use num_bigint::BigUint;
use num_traits::ToPrimitive;

/// Divisors below this many bits are left to the library.
const LONG: u64 = 256;
/// Most bits that the quotient may have.
const SHORT: u64 = 62;

/// The whole part of `a / b`, and what is known about the rest.
pub struct Quotient {
    pub whole: u64,
    /// The rest, when it had to be computed to find the quotient.
    pub rest: Option<BigUint>,
}

/// The number that the 64 bits from bit `low` on make; they must include the highest one.
fn leading(value: &BigUint, low: u64) -> Option<u128> {
    let (skipped, shift) = ((low / 64) as usize, low % 64);
    let digits = value.iter_u64_digits();
    let len = digits.len();
    let mut top = digits.rev();
    let mut number: u128 = 0;
    // Up to three digits hold what is wanted: 126 bits from any bit on.
    let count = len - skipped;
    let mut parts = [0u64; 3];
    for index in (0..count).rev() {
        *parts.get_mut(index)? = top.next()?;
    }
    for (index, part) in parts.into_iter().enumerate() {
        let place = index as i64 * 64 - shift as i64;
        let part = u128::from(part);
        number |= match place {
            ..0 => part >> -place,
            0..128 => part << place,
            _ => 0,
        };
    }
    Some(number)
}

/// The whole part of `a / b` when it is short and `b` long; `None` leaves the division to the library.
pub fn short_quotient(a: &BigUint, b: &BigUint) -> Option<Quotient> {
    let (long, divisor) = (a.bits(), b.bits());
    if divisor < LONG || long < divisor || long - divisor > SHORT {
        return None;
    }
    let low = divisor - 64;
    let (a_top, b_top) = (leading(a, low)?, leading(b, low)?);
    // b_top <= b / 2^low < b_top + 1, and so for a.
    let (most, least) = (a_top / b_top, a_top / (b_top + 1));
    let mut whole = most.to_u64()?;
    if most == least {
        return Some(Quotient { whole, rest: None });
    }
    let mut product = b * whole;
    while product > *a {
        product -= b;
        whole -= 1;
    }
    Some(Quotient {
        whole,
        rest: Some(a - product),
    })
}

/// The rest of `a / b` with the quotient known.
pub fn rest(a: &BigUint, b: &BigUint, quotient: Quotient) -> BigUint {
    match quotient.rest {
        Some(rest) => rest,
        None => a - b * quotient.whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use num_integer::Integer;
    use num_traits::One;

    /// Numbers around powers of two, where estimates by leading digits are off.
    fn numbers() -> Vec<BigUint> {
        let mut numbers = Vec::new();
        for bits in [
            255u32, 256, 257, 319, 320, 321, 380, 383, 384, 385, 511, 512, 600,
        ] {
            let power = BigUint::one() << bits;
            for small in [0u32, 1, 2, 1000] {
                numbers.push(&power + small);
                numbers.push(&power - small);
                numbers.push((&power << 1usize) + (&power >> 7usize) - small);
            }
            numbers.push(&power / 3u32);
            numbers.push((&power << 61usize) / 7u32);
        }
        numbers
    }

    #[test]
    fn short_quotients_are_the_librarys() {
        let (mut short, mut computed) = (0, 0);
        for a in numbers() {
            for b in numbers() {
                for a in [
                    a.clone(),
                    &a * 9u32,
                    &b * 5u32,
                    &b * 5u32 - 1u32,
                    &b * 5u32 + 1u32,
                ] {
                    let Some(quotient) = short_quotient(&a, &b) else {
                        continue;
                    };
                    short += 1;
                    computed += quotient.rest.is_some() as u32;
                    let (whole, expected) = a.div_rem(&b);
                    assert_eq!(BigUint::from(quotient.whole), whole, "{a} / {b}");
                    assert_eq!(rest(&a, &b, quotient), expected, "{a} % {b}");
                }
            }
        }
        assert!(short > 1000 && computed > 100, "{short}, {computed}");
    }

    #[test]
    fn long_quotients_and_short_divisors_are_left_alone() {
        let long = BigUint::one() << 1000u32;
        assert!(short_quotient(&long, &(BigUint::one() << 900u32)).is_none());
        assert!(short_quotient(&long, &BigUint::from(3u32)).is_none());
        assert!(short_quotient(&(BigUint::one() << 255u32), &(BigUint::one() << 254u32)).is_none());
    }
}
