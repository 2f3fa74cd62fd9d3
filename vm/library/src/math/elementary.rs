//! The functions of one float that come from the platform's mathematical library.

use copperplate_core::native::NativeDef;
use copperplate_core::{Res, Thread};
use copperplate_macros::native;
use copperplate_objects::text::float::float_repr;

use super::{libm, range_error, special};

/// What happens when a function has no result for its argument.
#[derive(Clone, Copy)]
struct Failure {
    /// An infinite result of a finite argument is an overflow, not a pole.
    can_overflow: bool,
    /// The message of the `ValueError`, before the argument.
    domain: &'static str,
}

/// Checks a function's result as CPython does: nan from a number is a domain error, infinity from a finite number an overflow
/// or a pole.
fn checked(t: &mut Thread, x: f64, result: f64, failure: Failure) -> Res<f64> {
    if result.is_finite() {
        return Ok(result);
    }
    let pole = result.is_infinite() && x.is_finite();
    if pole && failure.can_overflow {
        return Err(range_error(t));
    }
    if pole || (result.is_nan() && !x.is_nan()) {
        return Err(domain_error(t, x, failure.domain));
    }
    Ok(result)
}

#[cold]
fn domain_error(t: &mut Thread, x: f64, expected: &str) -> copperplate_core::Raised {
    if expected.is_empty() {
        return super::domain_error(t);
    }
    t.value_error(format!("{expected}, got {}", float_repr(x)))
}

/// Return the arc cosine (measured in radians) of x.
///
/// The result is between 0 and pi.
#[native("acos(x, /)", pure)]
fn acos(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.acos(),
        Failure {
            can_overflow: false,
            domain: "expected a number in range from -1 up to 1",
        },
    )
}

/// Return the inverse hyperbolic cosine of x.
#[native("acosh(x, /)", pure)]
fn acosh(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        libm::acosh(x),
        Failure {
            can_overflow: false,
            domain: "expected argument value not less than 1",
        },
    )
}

/// Return the arc sine (measured in radians) of x.
///
/// The result is between -pi/2 and pi/2.
#[native("asin(x, /)", pure)]
fn asin(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.asin(),
        Failure {
            can_overflow: false,
            domain: "expected a number in range from -1 up to 1",
        },
    )
}

/// Return the inverse hyperbolic sine of x.
#[native("asinh(x, /)", pure)]
fn asinh(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        libm::asinh(x),
        Failure {
            can_overflow: false,
            domain: "",
        },
    )
}

/// Return the arc tangent (measured in radians) of x.
///
/// The result is between -pi/2 and pi/2.
#[native("atan(x, /)", pure)]
fn atan(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.atan(),
        Failure {
            can_overflow: false,
            domain: "",
        },
    )
}

/// Return the inverse hyperbolic tangent of x.
#[native("atanh(x, /)", pure)]
fn atanh(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        libm::atanh(x),
        Failure {
            can_overflow: false,
            domain: "expected a number between -1 and 1",
        },
    )
}

/// Return the cube root of x.
#[native("cbrt(x, /)", pure)]
fn cbrt(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.cbrt(),
        Failure {
            can_overflow: false,
            domain: "",
        },
    )
}

/// Return the cosine of x (measured in radians).
#[native("cos(x, /)", pure)]
fn cos(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.cos(),
        Failure {
            can_overflow: false,
            domain: "expected a finite input",
        },
    )
}

/// Return the hyperbolic cosine of x.
#[native("cosh(x, /)", pure)]
fn cosh(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.cosh(),
        Failure {
            can_overflow: true,
            domain: "",
        },
    )
}

/// Error function at x.
#[native("erf(x, /)", pure)]
fn erf(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        libm::erf(x),
        Failure {
            can_overflow: false,
            domain: "",
        },
    )
}

/// Complementary error function at x.
#[native("erfc(x, /)", pure)]
fn erfc(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        libm::erfc(x),
        Failure {
            can_overflow: false,
            domain: "",
        },
    )
}

/// Return e raised to the power of x.
#[native("exp(x, /)", pure)]
fn exp(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.exp(),
        Failure {
            can_overflow: true,
            domain: "",
        },
    )
}

/// Return 2 raised to the power of x.
#[native("exp2(x, /)", pure)]
fn exp2(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.exp2(),
        Failure {
            can_overflow: true,
            domain: "",
        },
    )
}

/// Return exp(x)-1.
///
/// This function avoids the loss of precision involved in the direct evaluation of exp(x)-1 for small x.
#[native("expm1(x, /)", pure)]
fn expm1(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.exp_m1(),
        Failure {
            can_overflow: true,
            domain: "",
        },
    )
}

/// Return the absolute value of the float x.
#[native("fabs(x, /)", pure)]
fn fabs(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.abs(),
        Failure {
            can_overflow: false,
            domain: "",
        },
    )
}

/// Gamma function at x.
#[native("gamma(x, /)", pure)]
fn gamma(t: &mut Thread, x: f64) -> Res<f64> {
    // Zero is a pole, not an overflow.
    if x == 0.0 {
        return Err(domain_error(
            t,
            x,
            "expected a noninteger or positive integer",
        ));
    }
    checked(
        t,
        x,
        special::gamma(x),
        Failure {
            can_overflow: true,
            domain: "expected a noninteger or positive integer",
        },
    )
}

/// Natural logarithm of absolute value of Gamma function at x.
#[native("lgamma(x, /)", pure)]
fn lgamma(t: &mut Thread, x: f64) -> Res<f64> {
    // So are zero and the negative integers.
    if x <= 0.0 && x.is_finite() && x == x.floor() {
        return Err(domain_error(
            t,
            x,
            "expected a noninteger or positive integer",
        ));
    }
    checked(
        t,
        x,
        special::log_gamma(x),
        Failure {
            can_overflow: true,
            domain: "expected a noninteger or positive integer",
        },
    )
}

/// Return the natural logarithm of 1+x (base e).
///
/// The result is computed in a way which is accurate for x near zero.
#[native("log1p(x, /)", pure)]
fn log1p(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.ln_1p(),
        Failure {
            can_overflow: false,
            domain: "expected argument value > -1",
        },
    )
}

/// Return the sine of x (measured in radians).
#[native("sin(x, /)", pure)]
fn sin(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.sin(),
        Failure {
            can_overflow: false,
            domain: "expected a finite input",
        },
    )
}

/// Return the hyperbolic sine of x.
#[native("sinh(x, /)", pure)]
fn sinh(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.sinh(),
        Failure {
            can_overflow: true,
            domain: "",
        },
    )
}

/// Return the square root of x.
#[native("sqrt(x, /)", pure)]
fn sqrt(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.sqrt(),
        Failure {
            can_overflow: false,
            domain: "expected a nonnegative input",
        },
    )
}

/// Return the tangent of x (measured in radians).
#[native("tan(x, /)", pure)]
fn tan(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.tan(),
        Failure {
            can_overflow: false,
            domain: "expected a finite input",
        },
    )
}

/// Return the hyperbolic tangent of x.
#[native("tanh(x, /)", pure)]
fn tanh(t: &mut Thread, x: f64) -> Res<f64> {
    checked(
        t,
        x,
        x.tanh(),
        Failure {
            can_overflow: false,
            domain: "",
        },
    )
}

pub static FUNCTIONS: &[&NativeDef] = &[
    &ACOS, &ACOSH, &ASIN, &ASINH, &ATAN, &ATANH, &CBRT, &COS, &COSH, &ERF, &ERFC, &EXP, &EXP2,
    &EXPM1, &FABS, &GAMMA, &LGAMMA, &LOG1P, &SIN, &SINH, &SQRT, &TAN, &TANH,
];
