//! Functions of integers: `comb`, `factorial`, `gcd`, `isqrt`, `lcm`, `perm`.

use copperplate_core::int::{from_big, from_i64, from_u64, to_big, to_i64};
use copperplate_core::native::NativeDef;
use copperplate_core::{Res, Thread, Value, memory, ops};
use copperplate_macros::native;
use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{One, ToPrimitive, Zero};

pub static FUNCTIONS: &[&NativeDef] = &[&COMB, &FACTORIAL, &GCD, &ISQRT, &LCM, &PERM];

/// An argument as integer.
fn integer(t: &mut Thread, value: &Value) -> Res<BigInt> {
    let index = ops::index(t, value)?;
    Ok(to_big(&index).map_or(BigInt::ZERO, |big| big.into_owned()))
}

/// The product of `first..=last`, halved again and again so that factors are of like size.
fn product(t: &mut Thread, first: u64, last: u64) -> Res<BigUint> {
    if first > last {
        return Ok(BigUint::one());
    }
    if last - first < 16 {
        return Ok((first..=last).fold(BigUint::one(), |product, factor| product * factor));
    }
    t.check_events()?;
    let middle = first + (last - first) / 2;
    // Half of the factors are larger; and what is multiplied is needed beside it.
    memory::ensure((last - middle).saturating_mul(middle.ilog2().into()) as usize / 8 * 3);
    Ok(product(t, first, middle)? * product(t, middle + 1, last)?)
}

/// `n * (n - 1) * ... * (n - k + 1)`; `k` is at most `n`.
fn falling(t: &mut Thread, n: &BigUint, k: u64) -> Res<BigUint> {
    if let Some(n) = n.to_u64() {
        return if k == 0 {
            Ok(BigUint::one())
        } else {
            product(t, n - k + 1, n)
        };
    }
    if k < 16 {
        return Ok((0..k).fold(BigUint::one(), |product, step| product * (n - step)));
    }
    t.check_events()?;
    let half = k / 2;
    Ok(falling(t, n, half)? * falling(t, &(n - half), k - half)?)
}

/// Number of ways to choose k items from n items without repetition and without order.
///
/// Evaluates to n! / (k! * (n - k)!) when k <= n and evaluates
/// to zero when k > n.
///
/// Also called the binomial coefficient because it is equivalent
/// to the coefficient of k-th term in polynomial expansion of the
/// expression (1 + x)**n.
///
/// Raises TypeError if either of the arguments are not integers.
/// Raises ValueError if either of the arguments are negative.
#[native("comb(n, k, /)")]
fn comb(t: &mut Thread, n: &Value, k: &Value) -> Res<Value> {
    let n = integer(t, n)?;
    let k = integer(t, k)?;
    if n.sign() == Sign::Minus {
        return Err(t.value_error("n must be a non-negative integer"));
    }
    if k.sign() == Sign::Minus {
        return Err(t.value_error("k must be a non-negative integer"));
    }
    if k > n {
        return Ok(from_i64(0));
    }
    let k = (&n - &k).min(k);
    let Some(k) = k.to_i64() else {
        return Err(t.overflow_error(format!("min(n - k, k) must not exceed {}", i64::MAX)));
    };
    let k = k as u64;
    let ways = falling(t, n.magnitude(), k)? / product(t, 1, k)?;
    Ok(from_big(ways.into()))
}

/// Number of ways to choose k items from n items without repetition and with order.
///
/// Evaluates to n! / (n - k)! when k <= n and evaluates
/// to zero when k > n.
///
/// If k is not specified or is None, then k defaults to n
/// and the function returns n!.
///
/// Raises TypeError if either of the arguments are not integers.
/// Raises ValueError if either of the arguments are negative.
#[native("perm(n, k=None, /)")]
fn perm(t: &mut Thread, n: &Value, k: Option<&Value>) -> Res<Value> {
    let Some(k) = k else {
        return factorial(t, n);
    };
    let n = integer(t, n)?;
    let k = integer(t, k)?;
    if n.sign() == Sign::Minus {
        return Err(t.value_error("n must be a non-negative integer"));
    }
    if k.sign() == Sign::Minus {
        return Err(t.value_error("k must be a non-negative integer"));
    }
    if k > n {
        return Ok(from_i64(0));
    }
    match k.to_i64() {
        Some(k) => Ok(from_big(falling(t, n.magnitude(), k as u64)?.into())),
        None => Err(t.overflow_error(format!("k must not exceed {}", i64::MAX))),
    }
}

/// Find n!.
#[native("factorial(n, /)")]
fn factorial(t: &mut Thread, n: &Value) -> Res<Value> {
    let n = ops::index(t, n)?;
    match to_i64(&n) {
        Some(Ok(n)) if n >= 0 => Ok(from_big(product(t, 1, n as u64)?.into())),
        Some(Err(false)) => Err(t.overflow_error(format!(
            "factorial() argument should not exceed {}",
            i64::MAX
        ))),
        _ => Err(t.value_error("factorial() not defined for negative values")),
    }
}

/// Greatest Common Divisor.
#[native("gcd(*integers)")]
fn gcd(t: &mut Thread, integers: &[Value]) -> Res<Value> {
    let mut small: u64 = 0;
    let mut rest = integers.iter();
    let mut divisor = loop {
        match rest.as_slice().first() {
            None => return Ok(from_u64(small)),
            Some(value) if value.word().is_int() => {
                small = small.gcd(&value.word().int().unsigned_abs());
                rest.next();
            }
            // From here on they may be of any size.
            Some(_) => break BigInt::from(small),
        }
    };
    for value in rest {
        let value = integer(t, value)?;
        divisor = match (divisor.to_u64(), value.magnitude().to_u64()) {
            (Some(a), Some(b)) => BigInt::from(a.gcd(&b)),
            _ => divisor.gcd(&value),
        };
    }
    Ok(from_big(divisor))
}

/// Least Common Multiple.
#[native("lcm(*integers)")]
fn lcm(t: &mut Thread, integers: &[Value]) -> Res<Value> {
    let mut multiple = BigInt::one();
    for value in integers {
        let value = integer(t, value)?;
        if !multiple.is_zero() {
            multiple = if value.is_zero() {
                BigInt::ZERO
            } else {
                multiple.lcm(&value)
            };
        }
    }
    Ok(from_big(multiple.magnitude().clone().into()))
}

/// Return the integer part of the square root of the input.
#[native("isqrt(n, /)")]
fn isqrt(t: &mut Thread, n: &Value) -> Res<Value> {
    let n = integer(t, n)?;
    if n.sign() == Sign::Minus {
        return Err(t.value_error("isqrt() argument must be nonnegative"));
    }
    Ok(from_big(n.sqrt()))
}
