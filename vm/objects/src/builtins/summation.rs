//! Sums of numbers: integers in a register, floats and complex numbers with Neumaier's compensation.

use copperplate_core::float::{from_f64, to_f64};
use copperplate_core::int::from_i64;
use copperplate_core::{Res, Thread, Value, ops, types};

use crate::numbers::complex::{from_parts, to_parts};
use crate::numbers::operand::{Operand, operand};

/// A float sum with what rounding lost.
#[derive(Clone, Copy, Default, Debug)]
pub struct Compensated {
    high: f64,
    low: f64,
}

impl Compensated {
    pub fn new(value: f64) -> Compensated {
        Compensated {
            high: value,
            low: 0.0,
        }
    }

    #[inline(always)]
    pub fn add(&mut self, value: f64) {
        let sum = self.high + value;
        self.low += if self.high.abs() >= value.abs() {
            self.high - sum + value
        } else {
            value - sum + self.high
        };
        self.high = sum;
    }

    pub fn total(self) -> f64 {
        // Without the test an infinite sum would become nan.
        if self.low != 0.0 && self.low.is_finite() {
            self.high + self.low
        } else {
            self.high
        }
    }
}

fn is_exact(value: &Value, class: &copperplate_core::Type) -> bool {
    std::ptr::eq(value.class(), class)
}

/// Adds items to `total` as long as they are of its exact kind (or a simpler one); the first other item is returned. `None`: the
/// iterator is exhausted.
///
/// # Errors
/// What the iterator raises.
pub fn add_like(t: &mut Thread, total: &mut Value, iterator: &Value) -> Res<Option<Value>> {
    if total.word().is_int() {
        return add_integers(t, total, iterator);
    }
    if is_exact(total, &types::FLOAT) {
        return add_floats(t, total, iterator);
    }
    if is_exact(total, &types::COMPLEX) {
        return add_complex(t, total, iterator);
    }
    ops::next(t, iterator)
}

fn add_integers(t: &mut Thread, total: &mut Value, iterator: &Value) -> Res<Option<Value>> {
    let mut sum = total.word().int();
    let other = loop {
        let item = match ops::next(t, iterator)? {
            Some(item) => item,
            None => break None,
        };
        let value = if item.word().is_int() {
            item.word().int()
        } else if item.is_true() || item.is_false() {
            item.is_true().into()
        } else {
            break Some(item);
        };
        match sum.checked_add(value) {
            Some(more) => sum = more,
            None => break Some(item),
        }
    };
    *total = from_i64(sum);
    Ok(other)
}

fn add_floats(t: &mut Thread, total: &mut Value, iterator: &Value) -> Res<Option<Value>> {
    let mut sum = Compensated::new(to_f64(total).unwrap_or(f64::NAN));
    let other = loop {
        let item = match ops::next(t, iterator)? {
            Some(item) => item,
            None => break None,
        };
        if is_exact(&item, &types::FLOAT) {
            sum.add(to_f64(&item).unwrap_or(f64::NAN));
            continue;
        }
        match operand(&item) {
            Some(Operand::Small(value)) => sum.add(value as f64),
            _ => break Some(item),
        }
    };
    *total = from_f64(sum.total());
    Ok(other)
}

fn add_complex(t: &mut Thread, total: &mut Value, iterator: &Value) -> Res<Option<Value>> {
    let (real, imaginary) = to_parts(total).unwrap_or((f64::NAN, f64::NAN));
    let mut sum = (Compensated::new(real), Compensated::new(imaginary));
    let other = loop {
        let item = match ops::next(t, iterator)? {
            Some(item) => item,
            None => break None,
        };
        if is_exact(&item, &types::COMPLEX) {
            let (real, imaginary) = to_parts(&item).unwrap_or((f64::NAN, f64::NAN));
            sum.0.add(real);
            sum.1.add(imaginary);
        } else if is_exact(&item, &types::FLOAT) {
            sum.0.add(to_f64(&item).unwrap_or(f64::NAN));
        } else if let Some(Operand::Small(value)) = operand(&item) {
            sum.0.add(value as f64);
        } else {
            break Some(item);
        }
    };
    *total = from_parts((sum.0.total(), sum.1.total()));
    Ok(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(values: &[f64]) -> f64 {
        let mut sum = Compensated::default();
        for &value in values {
            sum.add(value);
        }
        sum.total()
    }

    #[test]
    fn float_sums_keep_what_rounding_loses() {
        assert_eq!(sum(&[0.1; 10]), 1.0);
        assert_eq!(sum(&[1e16, 1.0, -1e16]), 1.0);
        assert_eq!(sum(&[f64::INFINITY, 1.0]), f64::INFINITY);
    }
}
