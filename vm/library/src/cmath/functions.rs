//! The complex functions, by the algorithms of CPython.

use std::f64::consts::{E, FRAC_PI_2, LN_2, LN_10};

use copperplate_objects::numbers::complex_ops::Parts;
use copperplate_objects::numbers::ratio::ldexp;

use super::tables::{self, Special, Table, special};
use crate::math::libm::asinh as real_asinh;

/// Why a function has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    Domain,
    Range,
}

type Outcome = Result<Parts, Failure>;

/// Beyond this, parts are halved so that sums of squares do not overflow.
const LARGE: f64 = f64::MAX / 4.0;
/// `sqrt(LARGE)`
const SQRT_LARGE: f64 = 6.703903964971298e153;
/// `log(LARGE)`
const LOG_LARGE: f64 = 708.3964185322641;
/// `sqrt(f64::MIN_POSITIVE)`
const SQRT_TINY: f64 = 1.4916681462400413e-154;

/// The table's answer; `None` when the function has to compute.
fn tabled(table: &Table, z: Parts) -> Option<Outcome> {
    match special(table, z) {
        Special::Value(real, imaginary) => Some(Ok((real, imaginary))),
        Special::Error => Some(Err(Failure::Domain)),
        Special::Unlisted => None,
    }
}

/// `f(i z) / i`, by which circular functions come from hyperbolic ones.
fn turned(z: Parts, function: fn(Parts) -> Outcome) -> Outcome {
    let (real, imaginary) = function((-z.1, z.0))?;
    Ok((imaginary, -real))
}

fn in_range(z: Parts) -> Outcome {
    if z.0.is_infinite() || z.1.is_infinite() {
        return Err(Failure::Range);
    }
    Ok(z)
}

fn is_large((real, imaginary): Parts) -> bool {
    real.abs() > LARGE || imaginary.abs() > LARGE
}

/// `log(2 * abs(z))` of a large number.
fn log_of_large((real, imaginary): Parts) -> f64 {
    (real / 2.0).hypot(imaginary / 2.0).ln() + LN_2 * 2.0
}

pub fn acos(z: Parts) -> Outcome {
    if let Some(outcome) = tabled(&tables::ACOS, z) {
        return outcome;
    }
    if is_large(z) {
        let length = log_of_large(z);
        let imaginary = if z.0 < 0.0 {
            -length.copysign(z.1)
        } else {
            length.copysign(-z.1)
        };
        return Ok((z.1.abs().atan2(z.0), imaginary));
    }
    let below = sqrt((1.0 - z.0, -z.1))?;
    let above = sqrt((1.0 + z.0, z.1))?;
    Ok((
        2.0 * below.0.atan2(above.0),
        real_asinh(above.0 * below.1 - above.1 * below.0),
    ))
}

pub fn acosh(z: Parts) -> Outcome {
    if let Some(outcome) = tabled(&tables::ACOSH, z) {
        return outcome;
    }
    if is_large(z) {
        return Ok((log_of_large(z), z.1.atan2(z.0)));
    }
    let below = sqrt((z.0 - 1.0, z.1))?;
    let above = sqrt((z.0 + 1.0, z.1))?;
    Ok((
        real_asinh(below.0 * above.0 + below.1 * above.1),
        2.0 * below.1.atan2(above.0),
    ))
}

pub fn asin(z: Parts) -> Outcome {
    turned(z, asinh)
}

pub fn asinh(z: Parts) -> Outcome {
    if let Some(outcome) = tabled(&tables::ASINH, z) {
        return outcome;
    }
    if is_large(z) {
        let length = log_of_large(z);
        let real = if z.1 < 0.0 {
            -length.copysign(-z.0)
        } else {
            length.copysign(z.0)
        };
        return Ok((real, z.1.atan2(z.0.abs())));
    }
    let first = sqrt((1.0 + z.1, -z.0))?;
    let second = sqrt((1.0 - z.1, z.0))?;
    Ok((
        real_asinh(first.0 * second.1 - second.0 * first.1),
        z.1.atan2(first.0 * second.0 - first.1 * second.1),
    ))
}

pub fn atan(z: Parts) -> Outcome {
    turned(z, atanh)
}

pub fn atanh(z: Parts) -> Outcome {
    if let Some(outcome) = tabled(&tables::ATANH, z) {
        return outcome;
    }
    if z.0.is_sign_negative() {
        let (real, imaginary) = atanh((-z.0, -z.1))?;
        return Ok((-real, -imaginary));
    }
    let height = z.1.abs();
    if z.0 > SQRT_LARGE || height > SQRT_LARGE {
        let half = (z.0 / 2.0).hypot(z.1 / 2.0);
        return Ok((z.0 / 4.0 / half / half, -FRAC_PI_2.copysign(-z.1)));
    }
    if z.0 == 1.0 && height < SQRT_TINY {
        if height == 0.0 {
            return Err(Failure::Domain);
        }
        return Ok((
            -(height.sqrt() / height.hypot(2.0).sqrt()).ln(),
            (2f64.atan2(-height) / 2.0).copysign(z.1),
        ));
    }
    let rest = 1.0 - z.0;
    Ok((
        (4.0 * z.0 / (rest * rest + height * height)).ln_1p() / 4.0,
        -(-2.0 * z.1).atan2(rest * (1.0 + z.0) - height * height) / 2.0,
    ))
}

pub fn cos(z: Parts) -> Outcome {
    cosh((-z.1, z.0))
}

/// Whether the result is infinite (or zero) in a direction that the imaginary part gives.
fn has_direction(z: Parts) -> bool {
    z.0.is_infinite() && z.1.is_finite() && z.1 != 0.0
}

/// `(size * cos(angle), size * sin(angle))` by signs alone.
fn directed(size: f64, angle: f64) -> Parts {
    (size.copysign(angle.cos()), size.copysign(angle.sin()))
}

pub fn cosh(z: Parts) -> Outcome {
    if has_direction(z) {
        let (real, imaginary) = directed(f64::INFINITY, z.1);
        return Ok((real, if z.0 > 0.0 { imaginary } else { -imaginary }));
    }
    if let Some(outcome) = tabled(&tables::COSH, z) {
        return outcome;
    }
    if z.0.abs() > LOG_LARGE {
        let less = z.0 - 1f64.copysign(z.0);
        return in_range((z.1.cos() * less.cosh() * E, z.1.sin() * less.sinh() * E));
    }
    in_range((z.1.cos() * z.0.cosh(), z.1.sin() * z.0.sinh()))
}

pub fn exp(z: Parts) -> Outcome {
    if has_direction(z) {
        return Ok(directed(if z.0 > 0.0 { f64::INFINITY } else { 0.0 }, z.1));
    }
    if let Some(outcome) = tabled(&tables::EXP, z) {
        return outcome;
    }
    if z.0 > LOG_LARGE {
        let length = (z.0 - 1.0).exp();
        return in_range((length * z.1.cos() * E, length * z.1.sin() * E));
    }
    let length = z.0.exp();
    in_range((length * z.1.cos(), length * z.1.sin()))
}

pub fn log(z: Parts) -> Outcome {
    if let Some(outcome) = tabled(&tables::LOG, z) {
        return outcome;
    }
    let (width, height) = (z.0.abs(), z.1.abs());
    const DIGITS: i64 = f64::MANTISSA_DIGITS as i64;
    let real = if width > LARGE || height > LARGE {
        (width / 2.0).hypot(height / 2.0).ln() + LN_2
    } else if width < f64::MIN_POSITIVE && height < f64::MIN_POSITIVE {
        if width == 0.0 && height == 0.0 {
            return Err(Failure::Domain);
        }
        ldexp(width, DIGITS).hypot(ldexp(height, DIGITS)).ln() - DIGITS as f64 * LN_2
    } else {
        let length = width.hypot(height);
        if (0.71..=1.73).contains(&length) {
            let (more, less) = if width > height {
                (width, height)
            } else {
                (height, width)
            };
            ((more - 1.0) * (more + 1.0) + less * less).ln_1p() / 2.0
        } else {
            length.ln()
        }
    };
    Ok((real, z.1.atan2(z.0)))
}

pub fn log10(z: Parts) -> Outcome {
    let (real, imaginary) = log(z)?;
    Ok((real / LN_10, imaginary / LN_10))
}

pub fn sin(z: Parts) -> Outcome {
    turned(z, sinh)
}

pub fn sinh(z: Parts) -> Outcome {
    if has_direction(z) {
        let (real, imaginary) = directed(f64::INFINITY, z.1);
        return Ok((if z.0 > 0.0 { real } else { -real }, imaginary));
    }
    if let Some(outcome) = tabled(&tables::SINH, z) {
        return outcome;
    }
    if z.0.abs() > LOG_LARGE {
        let less = z.0 - 1f64.copysign(z.0);
        return in_range((z.1.cos() * less.sinh() * E, z.1.sin() * less.cosh() * E));
    }
    in_range((z.1.cos() * z.0.sinh(), z.1.sin() * z.0.cosh()))
}

pub fn sqrt(z: Parts) -> Outcome {
    const SCALE_UP: i64 = 53;
    const SCALE_DOWN: i64 = -27;
    if let Some(outcome) = tabled(&tables::SQRT, z) {
        return outcome;
    }
    if z.0 == 0.0 && z.1 == 0.0 {
        return Ok((0.0, z.1));
    }
    let (width, height) = (z.0.abs(), z.1.abs());
    let root = if width < f64::MIN_POSITIVE && height < f64::MIN_POSITIVE {
        let width = ldexp(width, SCALE_UP);
        ldexp(
            (width + width.hypot(ldexp(height, SCALE_UP))).sqrt(),
            SCALE_DOWN,
        )
    } else {
        let width = width / 8.0;
        2.0 * (width + width.hypot(height / 8.0)).sqrt()
    };
    let other = height / (2.0 * root);
    Ok(if z.0 >= 0.0 {
        (root, other.copysign(z.1))
    } else {
        (other, root.copysign(z.1))
    })
}

pub fn tan(z: Parts) -> Outcome {
    turned(z, tanh)
}

pub fn tanh(z: Parts) -> Outcome {
    if has_direction(z) {
        let sign = 2.0 * z.1.sin() * z.1.cos();
        return Ok((1f64.copysign(z.0), 0f64.copysign(sign)));
    }
    if let Some(outcome) = tabled(&tables::TANH, z) {
        return outcome;
    }
    if z.0.abs() > LOG_LARGE {
        return Ok((
            1f64.copysign(z.0),
            4.0 * z.1.sin() * z.1.cos() * (-2.0 * z.0.abs()).exp(),
        ));
    }
    let (x, y) = (z.0.tanh(), z.1.tan());
    let secant = 1.0 / z.0.cosh();
    let product = x * y;
    let denominator = 1.0 + product * product;
    Ok((
        x * (1.0 + y * y) / denominator,
        ((y / denominator) * secant) * secant,
    ))
}

/// The number with this length and angle.
pub fn rect(length: f64, angle: f64) -> Outcome {
    if has_direction((length, angle)) {
        let (real, imaginary) = directed(f64::INFINITY, angle);
        return Ok(if length > 0.0 {
            (real, imaginary)
        } else {
            (-real, -imaginary)
        });
    }
    if let Some(outcome) = tabled(&tables::RECT, (length, angle)) {
        return outcome;
    }
    if angle == 0.0 {
        return Ok((length, length * angle));
    }
    Ok((length * angle.cos(), length * angle.sin()))
}
