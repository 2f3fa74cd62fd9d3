//! Integer operands: a view that spares small integers the way through `BigInt`.

use std::borrow::Cow;
use std::cmp::Ordering;

use copperplate_core::int::{self, Int};
use copperplate_core::{Res, Thread, Value};
use num_bigint::{BigInt, Sign};
use num_traits::{FromPrimitive, ToPrimitive};

use super::ratio;

/// An integer as an arithmetic operand. A `Big` may hold a value that would fit a small integer (instances of subclasses do).
#[derive(Clone, Copy, Debug)]
pub enum Operand<'a> {
    Small(i64),
    Big(&'a BigInt),
}

impl<'a> Operand<'a> {
    /// The value as a big integer.
    pub fn big(self) -> Cow<'a, BigInt> {
        match self {
            Operand::Small(value) => Cow::Owned(BigInt::from(value)),
            Operand::Big(value) => Cow::Borrowed(value),
        }
    }

    /// How many bits its magnitude has at most.
    pub fn bits(self) -> u64 {
        match self {
            Operand::Small(_) => 64,
            Operand::Big(value) => value.bits(),
        }
    }

    pub fn to_i64(self) -> Option<i64> {
        match self {
            Operand::Small(value) => Some(value),
            Operand::Big(value) => value.to_i64(),
        }
    }

    pub fn is_zero(self) -> bool {
        match self {
            Operand::Small(value) => value == 0,
            Operand::Big(value) => value.sign() == Sign::NoSign,
        }
    }

    pub fn is_negative(self) -> bool {
        match self {
            Operand::Small(value) => value < 0,
            Operand::Big(value) => value.sign() == Sign::Minus,
        }
    }

    pub fn is_odd(self) -> bool {
        match self {
            Operand::Small(value) => value & 1 == 1,
            Operand::Big(value) => value.bit(0),
        }
    }

    /// The nearest float; `None` when that is beyond the largest.
    pub fn to_f64(self) -> Option<f64> {
        match self {
            Operand::Small(value) => Some(value as f64),
            Operand::Big(value) => ratio::big_to_f64(value),
        }
    }

    /// As a new `int`.
    pub fn value(self) -> Value {
        match self {
            Operand::Small(value) => int::from_i64(value),
            Operand::Big(value) => int::from_big(value.clone()),
        }
    }

    pub fn compare(self, other: Operand<'_>) -> Ordering {
        match (self, other) {
            (Operand::Small(a), Operand::Small(b)) => a.cmp(&b),
            (Operand::Big(a), Operand::Big(b)) => a.cmp(b),
            _ => self.big().cmp(&other.big()),
        }
    }

    /// The exact order of an integer and a float; `None` for nan.
    pub fn compare_float(self, other: f64) -> Option<Ordering> {
        const EXACT: i64 = 1 << 53;
        if let Operand::Small(value) = self
            && (-EXACT..=EXACT).contains(&value)
        {
            return (value as f64).partial_cmp(&other);
        }
        if other.is_nan() {
            return None;
        }
        // Infinite: no integer is as large.
        let Some(whole) = BigInt::from_f64(other.trunc()) else {
            return Some(if other > 0.0 {
                Ordering::Less
            } else {
                Ordering::Greater
            });
        };
        Some(
            self.big()
                .as_ref()
                .cmp(&whole)
                .then_with(|| 0.0_f64.total_cmp(&(other.fract() + 0.0))),
        )
    }
}

/// The operand that an `int`, `bool` or instance of a subclass is; `None` for anything else.
#[inline(always)]
pub fn operand(value: &Value) -> Option<Operand<'_>> {
    if value.word().is_int() {
        return Some(Operand::Small(value.word().int()));
    }
    if value.is_true() || value.is_false() {
        return Some(Operand::Small(value.is_true() as i64));
    }
    value.downcast::<Int>().map(|int| Operand::Big(int.big()))
}

/// The operand of a float operation: a float's value, or an integer's nearest float. `Ok(None)` for anything else.
///
/// # Errors
/// `OverflowError` for an integer beyond the largest float.
#[inline(always)]
pub fn float_operand(t: &mut Thread, value: &Value) -> Res<Option<f64>> {
    if let Some(float) = copperplate_core::float::to_f64(value) {
        return Ok(Some(float));
    }
    match operand(value) {
        None => Ok(None),
        Some(integer) => match integer.to_f64() {
            Some(float) => Ok(Some(float)),
            None => Err(t.overflow_error("int too large to convert to float")),
        },
    }
}
