//! Binary operators on exact `int` and `float` operands, without going through slots.

use std::cmp::Ordering;

use copperplate_core::class::{BinaryOp, Compare};
use copperplate_core::float::{Float, to_f64};
use copperplate_core::int::Int;
use copperplate_core::{Res, Thread, Value};

use super::operand::Operand;
use super::{arithmetic, float_ops};

/// An exact number.
enum Exact<'a> {
    Int(Operand<'a>),
    Float(f64),
}

#[inline(always)]
fn exact(value: &Value) -> Option<Exact<'_>> {
    let word = value.word();
    if word.is_int() {
        return Some(Exact::Int(Operand::Small(word.int())));
    }
    if word.is_float() {
        return Some(Exact::Float(word.float()));
    }
    if let Some(int) = value.exact::<Int>() {
        return Some(Exact::Int(Operand::Big(int.big())));
    }
    value
        .exact::<Float>()
        .and_then(|_| to_f64(value))
        .map(Exact::Float)
}

/// `left <op> right` when both are exact `int`s or `float`s and the operator is defined for them; `None` otherwise.
///
/// # Errors
/// In the inner result: as the operator's.
#[inline]
pub fn binary(t: &mut Thread, op: BinaryOp, left: &Value, right: &Value) -> Option<Res<Value>> {
    let result = match (exact(left)?, exact(right)?) {
        (Exact::Int(left), Exact::Int(right)) => arithmetic::binary(t, op, left, right),
        (Exact::Float(left), Exact::Float(right)) => float_ops::binary(t, op, left, right),
        (Exact::Float(left), Exact::Int(right)) => match right.to_f64() {
            Some(right) => float_ops::binary(t, op, left, right),
            None => return None,
        },
        (Exact::Int(left), Exact::Float(right)) => match left.to_f64() {
            Some(left) => float_ops::binary(t, op, left, right),
            None => return None,
        },
    };
    match result {
        Ok(value) if value.is_not_implemented() => None,
        result => Some(result),
    }
}

/// `left // right` and `left % right` of exact `int`s; `None` for anything else.
///
/// # Errors
/// In the inner result: `ZeroDivisionError`.
#[inline]
pub fn divide_modulo(t: &mut Thread, left: &Value, right: &Value) -> Option<Res<(Value, Value)>> {
    match (exact(left)?, exact(right)?) {
        (Exact::Int(left), Exact::Int(right)) => Some(arithmetic::divide_modulo(t, left, right)),
        _ => None,
    }
}

/// `left <op> right` for exact `int`s and `float`s; `None` for anything else.
#[inline]
pub fn compare(op: Compare, left: &Value, right: &Value) -> Option<bool> {
    let (a, b) = (left.word(), right.word());
    if a.is_int() && b.is_int() {
        return Some(op.holds(a.int().cmp(&b.int())));
    }
    Some(match (exact(left)?, exact(right)?) {
        (Exact::Int(left), Exact::Int(right)) => op.holds(left.compare(right)),
        (Exact::Float(left), Exact::Float(right)) => float_ops::holds(op, left.partial_cmp(&right)),
        (Exact::Float(left), Exact::Int(right)) => {
            float_ops::holds(op, right.compare_float(left).map(Ordering::reverse))
        }
        (Exact::Int(left), Exact::Float(right)) => float_ops::holds(op, left.compare_float(right)),
    })
}
