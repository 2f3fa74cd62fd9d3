//! Integer arithmetic: small integers first, big ones on `num-bigint`. Results are small integers when they fit.

use copperplate_core::class::BinaryOp;
use copperplate_core::int::{self, from_big, from_i64};
use copperplate_core::{Res, Thread, Value, float, memory};
use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_traits::{One, Pow, Signed, ToPrimitive, Zero};

use super::operand::Operand;
use super::quotient::{self, short_quotient};
use super::ratio;

/// Most bits a power or shift may have (1 GiB).
const MAX_BITS: u64 = 1 << 33;
/// Digits of 30 bits from which on CPython reports that they are too many instead of too little memory.
const MAX_DIGITS: u64 = (i64::MAX as u64 - 1) / 30;

fn digits_of(bits: u64) -> u64 {
    bits.div_ceil(30)
}

/// `left <op> right` for integers.
///
/// # Errors
/// `ZeroDivisionError`, `OverflowError`, `ValueError` for negative shift counts, `TypeError` for `@`.
#[inline]
pub fn binary(t: &mut Thread, op: BinaryOp, left: Operand<'_>, right: Operand<'_>) -> Res<Value> {
    match op {
        BinaryOp::Add => Ok(add(left, right)),
        BinaryOp::Sub => Ok(subtract(left, right)),
        BinaryOp::Mul => Ok(multiply(left, right)),
        BinaryOp::TrueDiv => true_divide(t, left, right),
        BinaryOp::FloorDiv => floor_divide(t, left, right),
        BinaryOp::Mod => modulo(t, left, right),
        BinaryOp::Pow => power(t, left, right),
        BinaryOp::LShift => shift_left(t, left, right),
        BinaryOp::RShift => shift_right(t, left, right),
        BinaryOp::And => Ok(and(left, right)),
        BinaryOp::Or => Ok(or(left, right)),
        BinaryOp::Xor => Ok(xor(left, right)),
        BinaryOp::MatMul => Ok(Value::not_implemented()),
    }
}

use Operand::{Big, Small};

#[inline(always)]
pub fn add(left: Operand<'_>, right: Operand<'_>) -> Value {
    match (left, right) {
        (Small(a), Small(b)) => from_i64(a + b),
        (Big(a), Big(b)) => {
            ensure_bits(a.bits().max(b.bits()));
            from_big(a + b)
        }
        (Big(a), Small(b)) | (Small(b), Big(a)) => {
            ensure_bits(a.bits());
            from_big(a + b)
        }
    }
}

#[inline(always)]
pub fn subtract(left: Operand<'_>, right: Operand<'_>) -> Value {
    match (left, right) {
        (Small(a), Small(b)) => from_i64(a - b),
        (Big(a), Big(b)) => {
            ensure_bits(a.bits().max(b.bits()));
            from_big(a - b)
        }
        (Big(a), Small(b)) => {
            ensure_bits(a.bits());
            from_big(a - b)
        }
        (Small(a), Big(b)) => {
            ensure_bits(b.bits());
            from_big(a - b)
        }
    }
}

#[inline(always)]
pub fn multiply(left: Operand<'_>, right: Operand<'_>) -> Value {
    match (left, right) {
        (Small(a), Small(b)) => match a.checked_mul(b) {
            Some(product) => from_i64(product),
            None => from_big(BigInt::from(i128::from(a) * i128::from(b))),
        },
        (Big(a), Big(b)) => {
            ensure_product(a.bits() + b.bits());
            from_big(a * b)
        }
        (Big(a), Small(b)) | (Small(b), Big(a)) => {
            ensure_bits(a.bits());
            from_big(a * b)
        }
    }
}

/// Makes sure that there is memory for an integer of as many bits, and for another one on the way to it.
#[inline]
fn ensure_bits(bits: u64) {
    memory::ensure((bits / 8 * 2) as usize);
}

/// The same for a product of as many bits. Dividing the factors in three (Toom-Cook) takes the factors' parts evaluated at five
/// points and the five products of those, on each level of a third of the one above: five times the product.
#[inline]
fn ensure_product(bits: u64) {
    memory::ensure((bits / 8).saturating_mul(6) as usize);
}

fn zero_division(t: &mut Thread) -> copperplate_core::Raised {
    t.zero_division_error("division by zero")
}

/// Floor quotient and remainder of small integers; `b` is not 0. Small integers have 62 bits, so nothing overflows.
#[inline(always)]
fn floor_parts(a: i64, b: i64) -> (i64, i64) {
    (int::floor_divide(a, b), int::floor_modulo(a, b))
}

/// The floor quotient; `b` is not 0.
fn big_floor_divide(a: &BigInt, b: &BigInt) -> BigInt {
    if a.is_negative() == b.is_negative()
        && let Some(quotient) = short_quotient(a.magnitude(), b.magnitude())
    {
        return quotient.whole.into();
    }
    big_floor_parts(a, b).0
}

/// Floor quotient and remainder; `b` is not 0.
fn big_floor_parts(a: &BigInt, b: &BigInt) -> (BigInt, BigInt) {
    ensure_bits(2 * a.bits().max(b.bits()));
    let Some(quotient) = short_quotient(a.magnitude(), b.magnitude()) else {
        return a.div_mod_floor(b);
    };
    let whole = BigInt::from(quotient.whole);
    let rest = BigInt::from_biguint(
        b.sign(),
        quotient::rest(a.magnitude(), b.magnitude(), quotient),
    );
    if a.sign() == b.sign() {
        (whole, rest)
    } else if rest.is_zero() {
        (-whole, rest)
    } else {
        (-whole - 1, b - rest)
    }
}

#[inline]
pub fn floor_divide(t: &mut Thread, left: Operand<'_>, right: Operand<'_>) -> Res<Value> {
    match (left, right) {
        _ if right.is_zero() => Err(zero_division(t)),
        (Small(a), Small(b)) => Ok(from_i64(floor_parts(a, b).0)),
        _ => Ok(from_big(big_floor_divide(&left.big(), &right.big()))),
    }
}

#[inline]
pub fn modulo(t: &mut Thread, left: Operand<'_>, right: Operand<'_>) -> Res<Value> {
    match (left, right) {
        _ if right.is_zero() => Err(zero_division(t)),
        (Small(a), Small(b)) => Ok(from_i64(floor_parts(a, b).1)),
        _ => Ok(from_big(big_floor_parts(&left.big(), &right.big()).1)),
    }
}

/// Floor quotient and remainder.
pub fn divide_modulo(t: &mut Thread, left: Operand<'_>, right: Operand<'_>) -> Res<(Value, Value)> {
    match (left, right) {
        _ if right.is_zero() => Err(zero_division(t)),
        (Small(a), Small(b)) => {
            let (quotient, rest) = floor_parts(a, b);
            Ok((from_i64(quotient), from_i64(rest)))
        }
        _ => {
            let (quotient, rest) = big_floor_parts(&left.big(), &right.big());
            Ok((from_big(quotient), from_big(rest)))
        }
    }
}

/// The float nearest to the exact quotient.
#[inline]
pub fn true_divide(t: &mut Thread, left: Operand<'_>, right: Operand<'_>) -> Res<Value> {
    const EXACT: u64 = 1 << 53;
    if right.is_zero() {
        return Err(zero_division(t));
    }
    if let (Small(a), Small(b)) = (left, right)
        && a.unsigned_abs() <= EXACT
        && b.unsigned_abs() <= EXACT
    {
        return Ok(float::from_f64(a as f64 / b as f64));
    }
    let (a, b) = (left.big(), right.big());
    let magnitude = ratio::divide(a.magnitude(), b.magnitude());
    if magnitude.is_infinite() {
        return Err(t.overflow_error("integer division result too large for a float"));
    }
    let negative = a.is_negative() != b.is_negative();
    // An integer zero has no sign, so neither has its quotient.
    Ok(float::from_f64(if negative && !a.is_zero() {
        -magnitude
    } else {
        magnitude
    }))
}

/// `left ** right`: a float for a negative exponent.
#[inline]
pub fn power(t: &mut Thread, left: Operand<'_>, right: Operand<'_>) -> Res<Value> {
    if right.is_negative() {
        if left.is_zero() {
            return Err(t.zero_division_error("zero to a negative power"));
        }
        return match (left.to_f64(), right.to_f64()) {
            (Some(base), Some(exponent)) => super::float_ops::power(t, base, exponent),
            _ => Err(t.overflow_error("int too large to convert to float")),
        };
    }
    if let (Small(base), Small(exponent)) = (left, right)
        && let Some(power) = small_power(base, exponent)
    {
        return Ok(from_i64(power));
    }
    let base = left.big();
    if right.is_zero() || base.is_one() {
        return Ok(from_i64(1));
    }
    if base.is_zero() {
        return Ok(from_i64(0));
    }
    if *base == BigInt::from(-1) {
        return Ok(from_i64(if right.is_odd() { -1 } else { 1 }));
    }
    match right
        .to_i64()
        .and_then(|exponent| u64::try_from(exponent).ok())
    {
        Some(exponent) if (base.bits() - 1).saturating_mul(exponent) < MAX_BITS => {
            ensure_product(base.bits() * exponent);
            Ok(from_big(big_power(t, &base, exponent)?))
        }
        _ => Err(t.out_of_memory()),
    }
}

/// `base ** exponent`, which somebody may interrupt when it takes long.
fn big_power(t: &mut Thread, base: &BigInt, exponent: u64) -> Res<BigInt> {
    const SOON: u64 = 1 << 20;
    if base.bits() * exponent < SOON {
        return Ok(Pow::pow(base, exponent));
    }
    let mut result = base.clone();
    for bit in (0..exponent.ilog2()).rev() {
        t.check_events()?;
        result = &result * &result;
        if exponent >> bit & 1 == 1 {
            result *= base;
        }
    }
    Ok(result)
}

/// `base ** exponent % modulus` for an exponent that is not negative, which somebody may interrupt when it takes long.
fn big_power_modulo(
    t: &mut Thread,
    base: &BigInt,
    exponent: &BigInt,
    modulus: &BigInt,
) -> Res<BigInt> {
    // How many bits of the exponent do not take long: each squares a number as long as the modulus.
    let words = modulus.bits().div_ceil(64);
    if exponent.bits() <= (1 << 27) / (words * words) {
        return Ok(base.modpow(exponent, modulus));
    }
    let (base, mut result) = (base.mod_floor(modulus), BigInt::one());
    for bit in (0..exponent.bits()).rev() {
        t.check_events()?;
        result = (&result * &result).mod_floor(modulus);
        if exponent.bit(bit) {
            result = (result * &base).mod_floor(modulus);
        }
    }
    Ok(result)
}

/// `base ** exponent` when every step fits; the exponent is not negative.
#[inline(always)]
fn small_power(base: i64, exponent: i64) -> Option<i64> {
    let mut exponent = u32::try_from(exponent).ok().filter(|&e| e < 64)?;
    let (mut base, mut result) = (base, 1i64);
    loop {
        if exponent & 1 == 1 {
            result = result.checked_mul(base)?;
        }
        exponent >>= 1;
        if exponent == 0 {
            return Some(result);
        }
        base = base.checked_mul(base)?;
    }
}

/// As [`power_modulo`], of integers whose products fit twice as many bits; the modulus is not 0.
fn small_power_modulo(base: i64, mut exponent: u64, modulus: i64) -> i64 {
    let modulus = i128::from(modulus);
    // Floors, as the remainder of Python does, so each product has the modulus's sign or is 0.
    let reduced = |value: i128| {
        let rest = value % modulus;
        if rest != 0 && (rest < 0) != (modulus < 0) {
            rest + modulus
        } else {
            rest
        }
    };
    let (mut power, mut result) = (reduced(base.into()), reduced(1));
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = reduced(result * power);
        }
        power = reduced(power * power);
        exponent >>= 1;
    }
    result as i64
}

/// `pow(base, exponent, modulus)`: the result has the modulus's sign.
pub fn power_modulo(
    t: &mut Thread,
    base: Operand<'_>,
    exponent: Operand<'_>,
    modulus: Operand<'_>,
) -> Res<Value> {
    if modulus.is_zero() {
        return Err(t.value_error("pow() 3rd argument cannot be 0"));
    }
    if let (Small(base), Small(exponent), Small(modulus)) = (base, exponent, modulus)
        && let Ok(exponent) = u64::try_from(exponent)
    {
        return Ok(from_i64(small_power_modulo(base, exponent, modulus)));
    }
    let modulus = modulus.big();
    let base = base.big();
    // Sixteen powers of the base are there at a time, and products.
    ensure_bits(10 * modulus.bits());
    if !exponent.is_negative() {
        return Ok(from_big(big_power_modulo(
            t,
            &base,
            &exponent.big(),
            &modulus,
        )?));
    }
    match base.modinv(&modulus) {
        Some(inverse) => {
            let exponent = -exponent.big().as_ref();
            Ok(from_big(big_power_modulo(
                t, &inverse, &exponent, &modulus,
            )?))
        }
        // Everything is 0 modulo 1.
        None if modulus.abs().is_one() => Ok(from_i64(0)),
        None => Err(t.value_error("base is not invertible for the given modulus")),
    }
}

#[inline]
pub fn shift_left(t: &mut Thread, left: Operand<'_>, right: Operand<'_>) -> Res<Value> {
    if right.is_negative() {
        return Err(t.value_error("negative shift count"));
    }
    if let (Small(value), Small(count)) = (left, right)
        && count < 62
    {
        let shifted = value << count;
        if shifted >> count == value {
            return Ok(from_i64(shifted));
        }
    }
    if left.is_zero() {
        return Ok(from_i64(0));
    }
    match right.to_i64() {
        Some(count) if (count as u64) < MAX_BITS => {
            ensure_bits(count as u64 + left.bits());
            Ok(from_big(left.big().as_ref() << count))
        }
        Some(count) if digits_of(count as u64) + digits_of(left.bits()) <= MAX_DIGITS => {
            Err(t.out_of_memory())
        }
        _ => Err(t.overflow_error("too many digits in integer")),
    }
}

#[inline]
pub fn shift_right(t: &mut Thread, left: Operand<'_>, right: Operand<'_>) -> Res<Value> {
    if right.is_negative() {
        return Err(t.value_error("negative shift count"));
    }
    let end = if left.is_negative() { -1 } else { 0 };
    match (left, right.to_i64()) {
        (Small(value), Some(count)) => Ok(from_i64(value >> count.min(63))),
        (Big(value), Some(count)) if (count as u64) <= value.bits() => {
            ensure_bits(value.bits());
            Ok(from_big(value >> count))
        }
        _ => Ok(from_i64(end)),
    }
}

macro_rules! bitwise {
    ($($name:ident $op:tt;)*) => {
        $(#[inline(always)]
        pub fn $name(left: Operand<'_>, right: Operand<'_>) -> Value {
            match (left, right) {
                (Small(a), Small(b)) => from_i64(a $op b),
                _ => {
                    ensure_bits(left.bits().max(right.bits()));
                    from_big(left.big().as_ref() $op right.big().as_ref())
                }
            }
        })*
    };
}

bitwise! {
    and &;
    or |;
    xor ^;
}

pub fn negative(value: Operand<'_>) -> Value {
    match value {
        Small(value) => from_i64(-value),
        Big(value) => {
            ensure_bits(value.bits());
            from_big(-value)
        }
    }
}

pub fn absolute(value: Operand<'_>) -> Value {
    match value {
        Small(value) => from_i64(value.abs()),
        Big(value) => {
            ensure_bits(value.bits());
            from_big(value.abs())
        }
    }
}

pub fn invert(value: Operand<'_>) -> Value {
    match value {
        Small(value) => from_i64(!value),
        Big(value) => {
            ensure_bits(value.bits());
            from_big(!value)
        }
    }
}

/// `value` rounded to a multiple of `10**digits`, half to even.
pub fn round_to(value: &BigInt, digits: u32) -> BigInt {
    let unit = BigInt::from(10).pow(digits);
    let (quotient, rest) = value.div_mod_floor(&unit);
    let twice: BigInt = rest << 1;
    let up = match twice.cmp(&unit) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal => quotient.bit(0),
        std::cmp::Ordering::Greater => true,
    };
    (if up { quotient + 1 } else { quotient }) * unit
}

/// CPython's hash of an integer: its value modulo 2^61 - 1 with its sign, and never -1.
pub fn hash(value: Operand<'_>) -> i64 {
    match value {
        Small(value) => copperplate_core::ops::hash_i64(value),
        Big(value) => {
            let rest = (value.magnitude() % ((1u64 << 61) - 1))
                .to_i64()
                .unwrap_or(0);
            match if value.sign() == Sign::Minus {
                -rest
            } else {
                rest
            } {
                -1 => -2,
                hash => hash,
            }
        }
    }
}
