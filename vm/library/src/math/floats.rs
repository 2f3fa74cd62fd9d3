//! Parts of floats, rounding and comparison, and functions of two or three floats.

use copperplate_core::native::NativeDef;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, convert, float, int, ops};
use copperplate_macros::native;
use copperplate_objects::numbers::int::from_float;
use copperplate_objects::numbers::ratio;

use super::{domain_error, range_error};

pub static FUNCTIONS: &[&NativeDef] = &[
    &ATAN2, &CEIL, &COPYSIGN, &DEGREES, &FLOOR, &FMA, &FMOD, &FREXP, &ISCLOSE, &ISFINITE, &ISINF,
    &ISNAN, &LDEXP, &MODF, &NEXTAFTER, &POW, &RADIANS, &REMAINDER, &TRUNC, &ULP,
];

/// Return the arc tangent (measured in radians) of y/x.
///
/// Unlike atan(y/x), the signs of both x and y are considered.
#[native("atan2(y, x, /)", pure)]
fn atan2(_: &mut Thread, y: f64, x: f64) -> Res<f64> {
    Ok(y.atan2(x))
}

/// Return a float with the magnitude (absolute value) of x but the sign of y.
///
/// On platforms that support signed zeros, copysign(1.0, -0.0)
/// returns -1.0.
#[native("copysign(x, y, /)", pure)]
fn copysign(_: &mut Thread, x: f64, y: f64) -> Res<f64> {
    Ok(x.copysign(y))
}

/// Convert angle x from radians to degrees.
#[native("degrees(x, /)", pure)]
fn degrees(_: &mut Thread, x: f64) -> Res<f64> {
    Ok(x * (180.0 / std::f64::consts::PI))
}

/// Convert angle x from degrees to radians.
#[native("radians(x, /)", pure)]
fn radians(_: &mut Thread, x: f64) -> Res<f64> {
    Ok(x * (std::f64::consts::PI / 180.0))
}

/// What a special method of rounding says; without it, `round` of the value as a float.
fn rounded(t: &mut Thread, x: &Value, method: &Value, round: fn(f64) -> f64) -> Res<Value> {
    if x.word().is_float() {
        return from_float(t, round(x.word().float()));
    }
    if let Some(method) = ops::lookup_special(t, x, method)? {
        return ops::call_positional(t, &method, &[]);
    }
    let value = convert::to_f64(t, x)?;
    from_float(t, round(value))
}

/// Return the ceiling of x as an Integral.
///
/// This is the smallest integer >= x.
#[native("ceil(x, /)")]
fn ceil(t: &mut Thread, x: &Value) -> Res<Value> {
    let name = t.names().__ceil__.clone();
    rounded(t, x, &name, f64::ceil)
}

/// Return the floor of x as an Integral.
///
/// This is the largest integer <= x.
#[native("floor(x, /)")]
fn floor(t: &mut Thread, x: &Value) -> Res<Value> {
    let name = t.names().__floor__.clone();
    rounded(t, x, &name, f64::floor)
}

/// Truncates the Real x to the nearest Integral toward 0.
///
/// Uses the __trunc__ magic method.
#[native("trunc(x, /)")]
fn trunc(t: &mut Thread, x: &Value) -> Res<Value> {
    if x.word().is_float() {
        return from_float(t, x.word().float());
    }
    let name = t.names().__trunc__.clone();
    match ops::lookup_special(t, x, &name)? {
        Some(method) => ops::call_positional(t, &method, &[]),
        None => Err(t.type_error(format!(
            "type {} doesn't define __trunc__ method",
            x.class().name()
        ))),
    }
}

/// Fused multiply-add operation.
///
/// Compute (x * y) + z with a single round.
#[native("fma(x, y, z, /)", pure)]
fn fma(t: &mut Thread, x: f64, y: f64, z: f64) -> Res<f64> {
    let result = x.mul_add(y, z);
    if result.is_finite() {
        return Ok(result);
    }
    if result.is_nan() && !x.is_nan() && !y.is_nan() && !z.is_nan() {
        return Err(t.value_error("invalid operation in fma"));
    }
    if result.is_infinite() && x.is_finite() && y.is_finite() && z.is_finite() {
        return Err(t.overflow_error("overflow in fma"));
    }
    Ok(result)
}

/// Return fmod(x, y), according to platform C.
///
/// x % y may differ.
#[native("fmod(x, y, /)", pure)]
fn fmod(t: &mut Thread, x: f64, y: f64) -> Res<f64> {
    let result = x % y;
    if result.is_nan() && !x.is_nan() && !y.is_nan() {
        return Err(domain_error(t));
    }
    Ok(result)
}

/// Return the mantissa and exponent of x, as pair (m, e).
///
/// m is a float and e is an int, such that x = m * 2.**e.
/// If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0.
#[native("frexp(x, /)", pure)]
fn frexp(_: &mut Thread, x: f64) -> Res<Value> {
    let (fraction, exponent) = ratio::frexp(x);
    Ok(Tuple::new(vec![
        float::from_f64(fraction),
        int::from_i64(exponent.into()),
    ]))
}

/// Return x * (2**i).
///
/// This is essentially the inverse of frexp().
#[native("ldexp(x, i, /)")]
fn ldexp(t: &mut Thread, x: f64, i: &Value) -> Res<f64> {
    let exponent = match int::to_i64(i) {
        Some(Ok(exponent)) => exponent,
        Some(Err(negative)) => {
            if negative {
                i64::MIN / 2
            } else {
                i64::MAX / 2
            }
        }
        None => return Err(t.type_error("Expected an int as second argument to ldexp.")),
    };
    let result = ratio::ldexp(x, exponent.clamp(-1 << 40, 1 << 40));
    if result.is_infinite() && x.is_finite() {
        return Err(range_error(t));
    }
    Ok(result)
}

/// Return the fractional and integer parts of x.
///
/// Both results carry the sign of x and are floats.
#[native("modf(x, /)", pure)]
fn modf(_: &mut Thread, x: f64) -> Res<Value> {
    let (fraction, whole) = if x.is_infinite() {
        (0f64.copysign(x), x)
    } else if x.is_nan() {
        (x, x)
    } else {
        ((x - x.trunc()).copysign(x), x.trunc())
    };
    Ok(Tuple::new(vec![
        float::from_f64(fraction),
        float::from_f64(whole),
    ]))
}

/// Return x**y (x to the power of y).
#[native("pow(x, y, /)", pure)]
fn pow(t: &mut Thread, x: f64, y: f64) -> Res<f64> {
    let result = x.powf(y);
    if result.is_finite() || !x.is_finite() || !y.is_finite() {
        return Ok(result);
    }
    // Zero to a negative power is a pole, a negative number to a fraction has no real result.
    if result.is_nan() || x == 0.0 {
        return Err(domain_error(t));
    }
    Err(range_error(t))
}

/// Difference between x and the closest integer multiple of y.
///
/// Return x - n*y where n*y is the closest integer multiple of y.
/// In the case where x is exactly halfway between two multiples of
/// y, the nearest even value of n is used. The result is always exact.
#[native("remainder(x, y, /)", pure)]
fn remainder(t: &mut Thread, x: f64, y: f64) -> Res<f64> {
    if x.is_nan() || y.is_nan() {
        return Ok(if x.is_nan() { x } else { y });
    }
    if x.is_infinite() || y == 0.0 {
        return Err(domain_error(t));
    }
    if y.is_infinite() {
        return Ok(x);
    }
    let (size, unit) = (x.abs(), y.abs());
    let below = size % unit;
    let above = unit - below;
    let rest = if below < above {
        below
    } else if below > above {
        -above
    } else {
        below - 2.0 * ((0.5 * (size - below)) % unit)
    };
    Ok(1f64.copysign(x) * rest)
}

/// Determine whether two floating-point numbers are close in value.
///
///   rel_tol
///     maximum difference for being considered "close", relative to the
///     magnitude of the input values
///   abs_tol
///     maximum difference for being considered "close", regardless of the
///     magnitude of the input values
///
/// Return True if a is close in value to b, and False otherwise.
///
/// For the values to be considered close, the difference between them
/// must be smaller than at least one of the tolerances.
///
/// -inf, inf and NaN behave similarly to the IEEE 754 Standard.  That
/// is, NaN is not close to anything, even itself.  inf and -inf are
/// only close to themselves.
#[native("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")]
fn isclose(
    t: &mut Thread,
    a: f64,
    b: f64,
    rel_tol: Option<f64>,
    abs_tol: Option<f64>,
) -> Res<bool> {
    let (relative, absolute) = (rel_tol.unwrap_or(1e-9), abs_tol.unwrap_or(0.0));
    if relative < 0.0 || absolute < 0.0 {
        return Err(t.value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(true);
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(false);
    }
    let difference = (b - a).abs();
    Ok(difference <= (relative * b).abs()
        || difference <= (relative * a).abs()
        || difference <= absolute)
}

/// Return True if x is neither an infinity nor a NaN, and False otherwise.
#[native("isfinite(x, /)", pure)]
fn isfinite(_: &mut Thread, x: f64) -> Res<bool> {
    Ok(x.is_finite())
}

/// Return True if x is a positive or negative infinity, and False otherwise.
#[native("isinf(x, /)", pure)]
fn isinf(_: &mut Thread, x: f64) -> Res<bool> {
    Ok(x.is_infinite())
}

/// Return True if x is a NaN (not a number), and False otherwise.
#[native("isnan(x, /)", pure)]
fn isnan(_: &mut Thread, x: f64) -> Res<bool> {
    Ok(x.is_nan())
}

/// The float `steps` floats from `x` towards `y`, at most `y`.
fn step_towards(x: f64, y: f64, steps: u64) -> f64 {
    const SIGN: u64 = 1 << 63;
    if x.is_nan() {
        return x;
    }
    if y.is_nan() {
        return y;
    }
    if steps == 0 {
        return x;
    }
    if x == y {
        return y;
    }
    let (from, to) = (x.to_bits(), y.to_bits());
    let (from_size, to_size) = (from & !SIGN, to & !SIGN);
    let bits = if (from ^ to) & SIGN != 0 {
        if from_size + to_size <= steps {
            return y;
        }
        if from_size < steps {
            to & SIGN | (steps - from_size)
        } else {
            from - steps
        }
    } else if from_size > to_size {
        if from_size - to_size < steps {
            return y;
        }
        from - steps
    } else {
        if to_size - from_size < steps {
            return y;
        }
        from + steps
    };
    f64::from_bits(bits)
}

/// Return the floating-point value the given number of steps after x towards y.
///
/// If steps is not specified or is None, it defaults to 1.
///
/// Raises a TypeError, if x or y is not a double, or if steps is not an integer.
/// Raises ValueError if steps is negative.
#[native("nextafter(x, y, /, *, steps=None)")]
fn nextafter(t: &mut Thread, x: f64, y: f64, steps: Option<&Value>) -> Res<f64> {
    let Some(steps) = steps else {
        return Ok(step_towards(x, y, 1));
    };
    let steps = ops::index(t, steps)?;
    match int::to_i64(&steps) {
        Some(Ok(steps @ 0..)) => Ok(step_towards(x, y, steps as u64)),
        Some(Err(false)) => Ok(step_towards(x, y, u64::MAX)),
        _ => Err(t.value_error("steps must be a non-negative integer")),
    }
}

/// Return the value of the least significant bit of the float x.
#[native("ulp(x, /)", pure)]
fn ulp(_: &mut Thread, x: f64) -> Res<f64> {
    let size = x.abs();
    if !size.is_finite() {
        return Ok(size);
    }
    let above = step_towards(size, f64::INFINITY, 1);
    Ok(if above.is_infinite() {
        size - step_towards(size, f64::NEG_INFINITY, 1)
    } else {
        above - size
    })
}
