//! `log`, `log2` and `log10`, which take integers of any size.

use copperplate_core::native::NativeDef;
use copperplate_core::{Res, Thread, Value, convert};
use copperplate_macros::native;
use copperplate_objects::numbers::operand::operand;
use copperplate_objects::numbers::ratio;
use copperplate_objects::text::float::float_repr;
use num_traits::One;

pub static FUNCTIONS: &[&NativeDef] = &[&LOG, &LOG10, &LOG2];

/// A logarithm of a positive number.
fn logarithm(t: &mut Thread, value: &Value, log: fn(f64) -> f64) -> Res<f64> {
    if let Some(integer) = operand(value) {
        if integer.is_negative() || integer.is_zero() {
            return Err(t.value_error("expected a positive input"));
        }
        return Ok(match integer.to_f64() {
            Some(float) => log(float),
            None => {
                // Fraction and exponent, as `frexp` would give them.
                let big = integer.big();
                let bits = big.bits();
                let power = num_bigint::BigUint::one() << bits;
                log(ratio::divide(big.magnitude(), &power)) + log(2.0) * bits as f64
            }
        });
    }
    let float = convert::to_f64(t, value)?;
    if float <= 0.0 {
        return Err(t.value_error(format!(
            "expected a positive input, got {}",
            float_repr(float)
        )));
    }
    Ok(log(float))
}

/// log(x, [base=math.e])
/// Return the logarithm of x to the given base.
///
/// If the base is not specified, returns the natural logarithm (base e) of x.
#[native("log(x, base=<unrepresentable>, /)")]
fn log(t: &mut Thread, x: &Value, base: Option<&Value>) -> Res<f64> {
    let value = logarithm(t, x, f64::ln)?;
    let Some(base) = base else {
        return Ok(value);
    };
    let divisor = logarithm(t, base, f64::ln)?;
    if divisor == 0.0 {
        return Err(t.zero_division_error("division by zero"));
    }
    Ok(value / divisor)
}

/// Return the base 2 logarithm of x.
#[native("log2(x, /)")]
fn log2(t: &mut Thread, x: &Value) -> Res<f64> {
    logarithm(t, x, f64::log2)
}

/// Return the base 10 logarithm of x.
#[native("log10(x, /)")]
fn log10(t: &mut Thread, x: &Value) -> Res<f64> {
    logarithm(t, x, f64::log10)
}
