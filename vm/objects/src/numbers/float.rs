//! `float`: slots, construction and conversion.

use copperplate_core::class::{BinaryFn, BinaryOp, Compare, Slots, Type};
use copperplate_core::float::{self, Float, from_f64, to_f64};
use copperplate_core::str::Str;
use copperplate_core::{Args, Res, Thread, Value, buffer, types};

use super::float_methods::METHODS;
use super::float_ops;
use super::operand::{float_operand, operand};
use crate::define::{define, set_doc};
use crate::text::float::float_repr;
use crate::text::number::{float_from_str, parse_float};

const DOC: &str = "Convert a string or number to a floating-point number, if possible.";

pub fn install(t: &mut Thread) {
    define(t, &types::FLOAT, &types::OBJECT, slots, METHODS);
    set_doc(t, &types::FLOAT, DOC);
}

fn slots(slots: &mut Slots) {
    slots.layout::<Float>();
    slots.repr = Some(|_, value| Ok(Str::new(&float_repr(own(value)))));
    slots.hash = Some(|_, value| Ok(float_ops::hash(own(value), identity_hash(value))));
    slots.compare = Some(compare);
    slots.new = Some(new);
    slots.truth = Some(|_, value| Ok(own(value) != 0.0));
    slots.negative = Some(|_, value| Ok(from_f64(-own(value))));
    slots.positive = Some(|_, value| Ok(exact(value)));
    slots.absolute = Some(|_, value| Ok(from_f64(own(value).abs())));
    slots.int = Some(|t, value| super::int::from_float(t, own(value)));
    slots.float = Some(|_, value| Ok(exact(value)));
    slots.power = Some(|t, base, exponent, modulus| {
        if !modulus.is_none() {
            return Err(
                t.type_error("pow() 3rd argument not allowed unless all arguments are integers")
            );
        }
        POW(t, base, exponent)
    });
    for (op, slot) in [
        (BinaryOp::Add, ADD),
        (BinaryOp::Sub, SUB),
        (BinaryOp::Mul, MUL),
        (BinaryOp::TrueDiv, TRUE_DIV),
        (BinaryOp::FloorDiv, FLOOR_DIV),
        (BinaryOp::Mod, MOD),
        (BinaryOp::Pow, POW),
    ] {
        slots.binary[op as usize] = Some(slot);
    }
}

/// The value of a receiver, which is a `float`.
#[inline(always)]
pub(super) fn own(value: &Value) -> f64 {
    to_f64(value).unwrap_or(f64::NAN)
}

/// The receiver as an exact `float`.
pub(super) fn exact(value: &Value) -> Value {
    if std::ptr::eq(value.class(), &types::FLOAT) {
        value.clone()
    } else {
        from_f64(own(value))
    }
}

/// The hash that a nan has: that of its identity.
pub(super) fn identity_hash(value: &Value) -> i64 {
    value.word().0.rotate_right(4) as i64 & i64::MAX
}

macro_rules! binary_slots {
    ($($name:ident $op:ident)*) => {
        $(const $name: BinaryFn = |t, left, right| {
            match (float_operand(t, left)?, float_operand(t, right)?) {
                (Some(left), Some(right)) => float_ops::binary(t, BinaryOp::$op, left, right),
                _ => Ok(Value::not_implemented()),
            }
        };)*
    };
}

binary_slots! {
    ADD Add SUB Sub MUL Mul TRUE_DIV TrueDiv FLOOR_DIV FloorDiv MOD Mod POW Pow
}

fn compare(_: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let Some(value) = to_f64(left) else {
        return Ok(Value::not_implemented());
    };
    let order = match (to_f64(right), operand(right)) {
        (Some(other), _) => value.partial_cmp(&other),
        (None, Some(other)) => other.compare_float(value).map(std::cmp::Ordering::reverse),
        (None, None) => return Ok(Value::not_implemented()),
    };
    Ok(Value::bool(float_ops::holds(op, order)))
}

/// `float(x=0, /)`.
fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    if !args.names().is_empty() {
        return Err(t.type_error("float() takes no keyword arguments"));
    }
    let value = match args.pos() {
        [] => 0.0,
        [value] => to_float(t, value)?,
        many => {
            return Err(t.type_error(format!(
                "float expected at most 1 argument, got {}",
                many.len()
            )));
        }
    };
    if std::ptr::eq(class, &types::FLOAT) {
        return Ok(from_f64(value));
    }
    Ok(float::new_subclass(class, value))
}

/// `float(value)`: by `__float__`, `__index__`, or as text.
///
/// # Errors
/// `TypeError` when it is neither number nor text, `ValueError` for text that is no literal, and what the methods raise.
pub fn to_float(t: &mut Thread, value: &Value) -> Res<f64> {
    if std::ptr::eq(value.class(), &types::FLOAT) {
        return Ok(own(value));
    }
    if value.downcast::<Str>().is_some() {
        return float_from_str(t, value);
    }
    if value.class().slot(|s| s.float.or(s.index)).is_some() {
        return copperplate_core::convert::to_f64(t, value);
    }
    if let Some(bytes) = buffer::with_bytes(value, <[u8]>::to_vec) {
        return parse_float(t, &bytes, value);
    }
    Err(t.type_error(format!(
        "float() argument must be a string or a real number, not '{}'",
        value.class().name()
    )))
}
