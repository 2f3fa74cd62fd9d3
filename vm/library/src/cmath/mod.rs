//! `cmath`: the mathematical functions of complex numbers.

mod functions;
mod tables;

use copperplate_core::float::from_f64;
use copperplate_core::native::NativeDef;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value};
use copperplate_macros::native;
use copperplate_objects::numbers::complex::{from_parts, to_complex};
use copperplate_objects::numbers::complex_ops::{Parts, divide};

use self::functions::Failure;
use crate::math::{domain_error, range_error};
use crate::module;

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    let module = module::new(t, "cmath", FUNCTIONS);
    for (name, value) in [
        ("pi", from_f64(std::f64::consts::PI)),
        ("e", from_f64(std::f64::consts::E)),
        ("tau", from_f64(std::f64::consts::TAU)),
        ("inf", from_f64(f64::INFINITY)),
        ("nan", from_f64(f64::NAN)),
        ("infj", from_parts((0.0, f64::INFINITY))),
        ("nanj", from_parts((0.0, f64::NAN))),
    ] {
        module::set(t, &module, name, &value)?;
    }
    Ok(module)
}

#[rustfmt::skip]
static FUNCTIONS: &[&NativeDef] = &[
    &ACOS, &ACOSH, &ASIN, &ASINH, &ATAN, &ATANH, &COS, &COSH, &EXP, &LOG10, &SIN, &SINH, &SQRT, &TAN, &TANH, &LOG, &PHASE,
    &POLAR, &RECT, &ISCLOSE, &ISFINITE, &ISINF, &ISNAN,
];

/// A number as complex.
fn parts(t: &mut Thread, value: &Value) -> Res<Parts> {
    match to_complex(t, value)? {
        Some(parts) => Ok(parts),
        None => Err(t.type_error(format!("must be real number, not {}", value.class().name()))),
    }
}

fn finish(t: &mut Thread, outcome: Result<Parts, Failure>) -> Res<Value> {
    match outcome {
        Ok(parts) => Ok(from_parts(parts)),
        Err(Failure::Domain) => Err(domain_error(t)),
        Err(Failure::Range) => Err(range_error(t)),
    }
}

macro_rules! functions {
    ($($name:ident $signature:tt $doc:tt;)*) => {
        $(#[doc = $doc]
        #[native($signature)]
        fn $name(t: &mut Thread, z: &Value) -> Res<Value> {
            let z = parts(t, z)?;
            finish(t, functions::$name(z))
        })*
    };
}

functions! {
    acos "acos(z, /)" "Return the arc cosine of z.";
    acosh "acosh(z, /)" "Return the inverse hyperbolic cosine of z.";
    asin "asin(z, /)" "Return the arc sine of z.";
    asinh "asinh(z, /)" "Return the inverse hyperbolic sine of z.";
    atan "atan(z, /)" "Return the arc tangent of z.";
    atanh "atanh(z, /)" "Return the inverse hyperbolic tangent of z.";
    cos "cos(z, /)" "Return the cosine of z.";
    cosh "cosh(z, /)" "Return the hyperbolic cosine of z.";
    exp "exp(z, /)" "Return the exponential value e**z.";
    log10 "log10(z, /)" "Return the base-10 logarithm of z.";
    sin "sin(z, /)" "Return the sine of z.";
    sinh "sinh(z, /)" "Return the hyperbolic sine of z.";
    sqrt "sqrt(z, /)" "Return the square root of z.";
    tan "tan(z, /)" "Return the tangent of z.";
    tanh "tanh(z, /)" "Return the hyperbolic tangent of z.";
}

/// log(z[, base]) -> the logarithm of z to the given base.
///
/// If the base is not specified, returns the natural logarithm (base e) of z.
#[native("log(z, base=<unrepresentable>, /)")]
fn log(t: &mut Thread, z: &Value, base: Option<&Value>) -> Res<Value> {
    let z = parts(t, z)?;
    let outcome = functions::log(z);
    let Some(base) = base else {
        return finish(t, outcome);
    };
    let base = parts(t, base)?;
    let outcome = outcome.and_then(|log| {
        let divisor = functions::log(base)?;
        divide(log, divisor).ok_or(Failure::Domain)
    });
    finish(t, outcome)
}

/// Return argument, also known as the phase angle, of a complex.
#[native("phase(z, /)")]
fn phase(t: &mut Thread, z: &Value) -> Res<f64> {
    let (real, imaginary) = parts(t, z)?;
    Ok(imaginary.atan2(real))
}

/// Convert a complex from rectangular coordinates to polar coordinates.
///
/// r is the distance from 0 and phi the phase angle.
#[native("polar(z, /)")]
fn polar(t: &mut Thread, z: &Value) -> Res<Value> {
    let (real, imaginary) = parts(t, z)?;
    let length = real.hypot(imaginary);
    if length.is_infinite() && real.is_finite() && imaginary.is_finite() {
        return Err(range_error(t));
    }
    Ok(Tuple::new(vec![
        from_f64(length),
        from_f64(imaginary.atan2(real)),
    ]))
}

/// Convert from polar coordinates to rectangular coordinates.
#[native("rect(r, phi, /)")]
fn rect(t: &mut Thread, r: f64, phi: f64) -> Res<Value> {
    finish(t, functions::rect(r, phi))
}

/// Determine whether two complex numbers are close in value.
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
/// For the values to be considered close, the difference between them must be
/// smaller than at least one of the tolerances.
///
/// -inf, inf and NaN behave similarly to the IEEE 754 Standard. That is, NaN is
/// not close to anything, even itself. inf and -inf are only close to themselves.
#[native("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")]
fn isclose(
    t: &mut Thread,
    a: &Value,
    b: &Value,
    rel_tol: Option<f64>,
    abs_tol: Option<f64>,
) -> Res<bool> {
    let a = parts(t, a)?;
    let b = parts(t, b)?;
    let (relative, absolute) = (rel_tol.unwrap_or(1e-9), abs_tol.unwrap_or(0.0));
    if relative < 0.0 || absolute < 0.0 {
        return Err(t.value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(true);
    }
    if [a.0, a.1, b.0, b.1].iter().any(|part| part.is_infinite()) {
        return Ok(false);
    }
    let length = |z: Parts| z.0.hypot(z.1);
    let difference = length((a.0 - b.0, a.1 - b.1));
    Ok(difference <= relative * length(b)
        || difference <= relative * length(a)
        || difference <= absolute)
}

/// Return True if both the real and imaginary parts of z are finite, else False.
#[native("isfinite(z, /)")]
fn isfinite(t: &mut Thread, z: &Value) -> Res<bool> {
    let (real, imaginary) = parts(t, z)?;
    Ok(real.is_finite() && imaginary.is_finite())
}

/// Checks if the real or imaginary part of z is infinite.
#[native("isinf(z, /)")]
fn isinf(t: &mut Thread, z: &Value) -> Res<bool> {
    let (real, imaginary) = parts(t, z)?;
    Ok(real.is_infinite() || imaginary.is_infinite())
}

/// Checks if the real or imaginary part of z not a number (NaN).
#[native("isnan(z, /)")]
fn isnan(t: &mut Thread, z: &Value) -> Res<bool> {
    let (real, imaginary) = parts(t, z)?;
    Ok(real.is_nan() || imaginary.is_nan())
}
