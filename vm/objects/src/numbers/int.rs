//! `int`: slots, construction and conversion.

use copperplate_core::class::{BinaryFn, BinaryOp, Compare, Slots, Type};
use copperplate_core::int::{self, Int, from_i64};
use copperplate_core::str::Str;
use copperplate_core::suggestions;
use copperplate_core::{Args, Res, Thread, Value, buffer, types};
use num_bigint::BigInt;
use num_traits::FromPrimitive;

use super::arithmetic;
use super::int_methods::METHODS;
use super::operand::{Operand, operand};
use crate::define::{define, set_doc};
use crate::text::number::{int_from_str, int_to_str, parse_int};

const DOC: &str = "int([x]) -> integer
int(x, base=10) -> integer

Convert a number or string to an integer, or return 0 if no arguments
are given.  If x is a number, return x.__int__().  For floating-point
numbers, this truncates towards zero.

If x is not a number or if base is given, then x must be a string,
bytes, or bytearray instance representing an integer literal in the
given base.  The literal can be preceded by '+' or '-' and be surrounded
by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.
Base 0 means to interpret the base from the string as an integer literal.
>>> int('0b100', base=0)
4";

pub fn install(t: &mut Thread) {
    define(t, &types::INT, &types::OBJECT, slots, METHODS);
    set_doc(t, &types::INT, DOC);
}

fn slots(slots: &mut Slots) {
    slots.layout::<Int>();
    slots.repr = Some(int_to_str);
    slots.hash = Some(|_, value| Ok(arithmetic::hash(own(value))));
    slots.compare = Some(compare);
    slots.new = Some(new);
    slots.truth = Some(|_, value| Ok(!own(value).is_zero()));
    slots.negative = Some(|_, value| Ok(arithmetic::negative(own(value))));
    slots.positive = Some(|_, value| Ok(exact(value)));
    slots.absolute = Some(|_, value| Ok(arithmetic::absolute(own(value))));
    slots.invert = Some(|_, value| Ok(arithmetic::invert(own(value))));
    slots.int = Some(|_, value| Ok(exact(value)));
    slots.index = Some(|_, value| Ok(exact(value)));
    slots.float = Some(|t, value| match own(value).to_f64() {
        Some(float) => Ok(copperplate_core::float::from_f64(float)),
        None => Err(t.overflow_error("int too large to convert to float")),
    });
    slots.power = Some(power);
    slots.binary = [
        Some(BINARY[0]),
        Some(BINARY[1]),
        Some(BINARY[2]),
        Some(BINARY[3]),
        Some(BINARY[4]),
        Some(BINARY[5]),
        Some(BINARY[6]),
        Some(BINARY[7]),
        Some(BINARY[8]),
        Some(BINARY[9]),
        Some(BINARY[10]),
        Some(BINARY[11]),
        None,
    ];
}

/// The operand of a receiver, which is an `int`.
#[inline(always)]
pub(super) fn own(value: &Value) -> Operand<'_> {
    operand(value).unwrap_or(Operand::Small(0))
}

/// The receiver as an exact `int`.
pub(super) fn exact(value: &Value) -> Value {
    if std::ptr::eq(value.class(), &types::INT) {
        value.clone()
    } else {
        own(value).value()
    }
}

macro_rules! binary_slots {
    ($($op:ident)*) => {
        /// The slots of the operators, by number; `@` is not among them.
        const BINARY: [BinaryFn; 12] = [$(|t, left, right| match (operand(left), operand(right)) {
            (Some(left), Some(right)) => arithmetic::binary(t, BinaryOp::$op, left, right),
            _ => Ok(Value::not_implemented()),
        }),*];
    };
}

binary_slots! { Add Sub Mul TrueDiv FloorDiv Mod Pow LShift RShift And Or Xor }

fn power(t: &mut Thread, base: &Value, exponent: &Value, modulus: &Value) -> Res<Value> {
    match (operand(base), operand(exponent)) {
        (Some(base), Some(exponent)) if modulus.is_none() => arithmetic::power(t, base, exponent),
        (Some(base), Some(exponent)) => match operand(modulus) {
            Some(modulus) => arithmetic::power_modulo(t, base, exponent, modulus),
            None => Ok(Value::not_implemented()),
        },
        _ => Ok(Value::not_implemented()),
    }
}

fn compare(_: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    Ok(match (operand(left), operand(right)) {
        (Some(left), Some(right)) => Value::bool(op.holds(left.compare(right))),
        _ => Value::not_implemented(),
    })
}

/// `int(x=0, /, base=10)`.
fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let value = convert(t, args)?;
    if std::ptr::eq(class, &types::INT) {
        return Ok(value);
    }
    let big = own(&value).big().into_owned();
    Ok(int::new_subclass(class, big))
}

fn convert(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let mut base = None;
    for (name, value) in args.keywords() {
        let name = name.downcast::<Str>().map(Str::to_lossy);
        match name.as_deref() {
            Some("base") => base = Some(value.clone()),
            other => {
                let other = other.unwrap_or("?");
                let hint = suggestions::hint(&["base"], other);
                return Err(t.type_error(format!(
                    "int() got an unexpected keyword argument '{other}'{hint}"
                )));
            }
        }
    }
    let (number, base) = match (args.pos(), base) {
        ([], None) => return Ok(from_i64(0)),
        ([], Some(_)) => return Err(t.type_error("int() missing string argument")),
        ([number], base) => (number, base),
        ([number, base], None) => (number, Some(base.clone())),
        ([_, _], Some(_)) => {
            return Err(t.type_error("argument for int() given by name ('base') and position (2)"));
        }
        (many, _) => {
            return Err(t.type_error(format!(
                "int expected at most 2 arguments, got {}",
                many.len()
            )));
        }
    };
    match base {
        None => to_int(t, number),
        Some(base) => {
            let base = copperplate_core::ops::index(t, &base)?;
            // Out of range of `u32` is out of range of bases too.
            let base = match int::to_i64(&base) {
                Some(Ok(base)) => u32::try_from(base).unwrap_or(1),
                _ => 1,
            };
            from_text(t, number, base)?.map_or_else(
                || Err(t.type_error("int() can't convert non-string with explicit base")),
                Ok,
            )
        }
    }
}

/// `value` read as digits, when it is text or bytes.
fn from_text(t: &mut Thread, value: &Value, base: u32) -> Res<Option<Value>> {
    if value.downcast::<Str>().is_some() {
        return int_from_str(t, value, base).map(Some);
    }
    if !value.isinstance(&types::BYTES) && !value.isinstance(&types::BYTEARRAY) {
        return Ok(None);
    }
    match buffer::with_bytes(value, <[u8]>::to_vec) {
        Some(bytes) => parse_int(t, &bytes, base, value).map(Some),
        None => Ok(None),
    }
}

/// `int(value)`: by `__int__`, `__index__`, or as text.
///
/// # Errors
/// `TypeError` when it is neither number nor text, `ValueError` for text that is no literal, and what the methods raise.
pub fn to_int(t: &mut Thread, value: &Value) -> Res<Value> {
    if std::ptr::eq(value.class(), &types::INT) {
        return Ok(value.clone());
    }
    if value.exact::<Str>().is_some() {
        return int_from_str(t, value, 10);
    }
    if let Some(float) = value.word().is_float().then(|| value.word().float()) {
        return from_float(t, float);
    }
    let (slot, index) = value.class().slot(|s| (s.int, s.index));
    if let Some(slot) = slot {
        let result = slot(t, value)?;
        if !int::is_int(&result) {
            return Err(t.type_error(format!(
                "{}.__int__() must return an int, not {}",
                value.class().name(),
                result.class().name()
            )));
        }
        return Ok(exact(&result));
    }
    if index.is_some() {
        return Ok(exact(&copperplate_core::ops::index(t, value)?));
    }
    if let Some(number) = from_text(t, value, 10)? {
        return Ok(number);
    }
    if let Some(bytes) = buffer::with_bytes(value, <[u8]>::to_vec) {
        let shown = copperplate_core::str::Bytes::new(&bytes);
        return parse_int(t, &bytes, 10, &shown);
    }
    Err(t.type_error(format!(
        "int() argument must be a string, a bytes-like object or a real number, not '{}'",
        value.class().name()
    )))
}

/// A float without its fraction.
///
/// # Errors
/// `ValueError` for nan, `OverflowError` for infinities.
pub fn from_float(t: &mut Thread, value: f64) -> Res<Value> {
    if value.abs() < 9e18 {
        return Ok(from_i64(value as i64));
    }
    match BigInt::from_f64(value) {
        Some(big) => Ok(int::from_big(big)),
        None if value.is_nan() => Err(t.value_error("cannot convert float NaN to integer")),
        None => Err(t.overflow_error("cannot convert float infinity to integer")),
    }
}
