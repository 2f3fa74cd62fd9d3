//! Built-in functions of numbers: `abs`, `divmod`, `pow`, `round`, `bin`, `oct`, `hex`.

use copperplate_core::class::BinaryOp;
use copperplate_core::int;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, ops};
use copperplate_macros::native;
use num_bigint::Sign;

use crate::numbers::fast;
use crate::text::number::{Digits, big_to_radix};

/// Return the absolute value of the argument.
#[native("abs(number, /)")]
fn abs(t: &mut Thread, number: &Value) -> Res<Value> {
    if number.word().is_int() {
        return Ok(int::from_i64(number.word().int().abs()));
    }
    match number.class().slot(|s| s.absolute) {
        Some(absolute) => absolute(t, number),
        None => Err(t.type_error(format!(
            "bad operand type for abs(): '{}'",
            number.class().name()
        ))),
    }
}

/// Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.
#[native("divmod(x, y, /)")]
fn divmod(t: &mut Thread, x: &Value, y: &Value) -> Res<Value> {
    if let Some(parts) = fast::divide_modulo(t, x, y) {
        let (quotient, rest) = parts?;
        return Ok(Tuple::pair(quotient, rest));
    }
    let (x_class, y_class) = (x.class(), y.class());
    let same = std::ptr::eq(x_class, y_class);
    let (left, right) = (t.names().__divmod__.clone(), t.names().__rdivmod__.clone());
    // A subclass that brings its own reflected method goes first, as in every binary operation.
    let reflected_first = !same
        && y_class.is_subclass(x_class)
        && match (
            ops::lookup(t, y_class, &right),
            ops::lookup(t, x_class, &right),
        ) {
            (Some(own), Some(inherited)) => !own.is(&inherited),
            (Some(_), None) => true,
            _ => false,
        };
    if reflected_first {
        let result = call_special(t, y, &right, x)?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    let result = call_special(t, x, &left, y)?;
    if !result.is_not_implemented() {
        return Ok(result);
    }
    if !same && !reflected_first {
        let result = call_special(t, y, &right, x)?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    Err(t.type_error(format!(
        "unsupported operand type(s) for divmod(): '{}' and '{}'",
        x.class().name(),
        y.class().name()
    )))
}

/// The special method's answer; `NotImplemented` when there is no such method.
fn call_special(t: &mut Thread, value: &Value, name: &Value, argument: &Value) -> Res<Value> {
    let result = ops::call_special(t, value, name, std::slice::from_ref(argument))?;
    Ok(result.unwrap_or_else(Value::not_implemented))
}

/// Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.
///
/// Some types, such as ints, are able to use a more efficient algorithm when
/// invoked using the three argument form.
#[native("pow(base, exp, mod=None)")]
fn pow(t: &mut Thread, base: &Value, exp: &Value, modulus: Option<&Value>) -> Res<Value> {
    power(t, base, exp, modulus)
}

/// `pow(base, exponent, modulus)`.
///
/// # Errors
/// `TypeError` when no operand knows how, and what the operation raises.
pub fn power(
    t: &mut Thread,
    base: &Value,
    exponent: &Value,
    modulus: Option<&Value>,
) -> Res<Value> {
    let Some(modulus) = modulus else {
        if let Some(result) = fast::binary(t, BinaryOp::Pow, base, exponent) {
            return result;
        }
        return ops::binary(t, BinaryOp::Pow, base, exponent);
    };
    let slot = |value: &Value| value.class().slot(|s| s.power);
    let (left, right, third) = (slot(base), slot(exponent), slot(modulus));
    let mut tried: Vec<copperplate_core::class::TernaryFn> = Vec::new();
    let order = if right.is_some()
        && !std::ptr::eq(base.class(), exponent.class())
        && exponent.class().is_subclass(base.class())
    {
        [right, left, third]
    } else {
        [left, right, third]
    };
    for function in order.into_iter().flatten() {
        if tried
            .iter()
            .any(|&other| std::ptr::fn_addr_eq(other, function))
        {
            continue;
        }
        tried.push(function);
        let result = function(t, base, exponent, modulus)?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    Err(t.type_error(format!(
        "unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'",
        base.class().name(),
        exponent.class().name(),
        modulus.class().name()
    )))
}

/// Round a number to a given precision in decimal digits.
///
/// The return value is an integer if ndigits is omitted or None.  Otherwise
/// the return value has the same type as the number.  ndigits may be negative.
#[native("round(number, ndigits=None)")]
fn round(t: &mut Thread, number: &Value, ndigits: Option<&Value>) -> Res<Value> {
    let name = t.names().__round__.clone();
    let args = ndigits.map_or(&[][..], std::slice::from_ref);
    match ops::call_special(t, number, &name, args)? {
        Some(rounded) => Ok(rounded),
        None => Err(t.type_error(format!(
            "type {} doesn't define __round__ method",
            number.class().name()
        ))),
    }
}

/// An integer's digits with a prefix and, before it, the sign.
fn radix_text(t: &mut Thread, number: &Value, radix: u32, prefix: &str) -> Res<Value> {
    let index = ops::index(t, number)?;
    if index.word().is_int() {
        let value = index.word().int();
        let sign: &[u8] = if value < 0 { b"-" } else { b"" };
        let digits = Digits::new(value.unsigned_abs(), radix);
        let parts = [sign, prefix.as_bytes(), digits.text()];
        return Ok(Str::from_ascii_parts(parts, |_| {}));
    }
    let Some(big) = int::to_big(&index) else {
        return Ok(Str::empty());
    };
    let mut digits = big_to_radix(&big, radix);
    digits.insert_str(usize::from(big.sign() == Sign::Minus), prefix);
    Ok(Str::new(&digits))
}

/// Return the binary representation of an integer.
///
/// >>> bin(2796202)
/// '0b1010101010101010101010'
#[native("bin(number, /)")]
fn bin(t: &mut Thread, number: &Value) -> Res<Value> {
    radix_text(t, number, 2, "0b")
}

/// Return the octal representation of an integer.
///
/// >>> oct(342391)
/// '0o1234567'
#[native("oct(number, /)")]
fn oct(t: &mut Thread, number: &Value) -> Res<Value> {
    radix_text(t, number, 8, "0o")
}

/// Return the hexadecimal representation of an integer.
///
/// >>> hex(12648430)
/// '0xc0ffee'
#[native("hex(number, /)")]
fn hex(t: &mut Thread, number: &Value) -> Res<Value> {
    radix_text(t, number, 16, "0x")
}

/// Return the hash value for the given object.
///
/// Two objects that compare equal must also have the same hash value, but the
/// reverse is not necessarily true.
#[native("hash(obj, /)")]
fn hash(t: &mut Thread, obj: &Value) -> Res<i64> {
    ops::hash(t, obj)
}

/// Return the identity of an object.
///
/// This is guaranteed to be unique among simultaneously existing objects.
/// (CPython uses the object's memory address.)
#[native("id(obj, /)", pure)]
fn id(_: &mut Thread, obj: &Value) -> Res<u64> {
    let word = obj.word();
    Ok(if word.is_reference() {
        word.0 | 2
    } else {
        word.0
    })
}
