//! Methods of `float`.

use copperplate_core::float::from_f64;
use copperplate_core::int::from_big;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Type, Value, convert, int, ops, types};
use copperplate_macros::native;

use super::float::{exact, own};
use super::operand::float_operand;
use super::{float_ops, hexadecimal, ratio};

pub static METHODS: &[&NativeDef] = &[
    &CONJUGATE,
    &TRUNC,
    &FLOOR,
    &CEIL,
    &ROUND,
    &AS_INTEGER_RATIO,
    &FROM_NUMBER,
    &FROMHEX,
    &HEX,
    &IS_INTEGER,
    &GETNEWARGS,
    &GETFORMAT,
    &FORMAT,
    &DIVMOD,
    &RDIVMOD,
    &REAL,
    &IMAG,
];

/// Return self, the complex conjugate of any float.
#[native("conjugate($self, /)", pure)]
fn conjugate(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(exact(this))
}

/// Return the Integral closest to x between 0 and x.
#[native("__trunc__($self, /)", no_escape)]
fn trunc(t: &mut Thread, this: &Value) -> Res<Value> {
    super::int::from_float(t, own(this))
}

/// Return the floor as an Integral.
#[native("__floor__($self, /)", no_escape)]
fn floor(t: &mut Thread, this: &Value) -> Res<Value> {
    super::int::from_float(t, own(this).floor())
}

/// Return the ceiling as an Integral.
#[native("__ceil__($self, /)", no_escape)]
fn ceil(t: &mut Thread, this: &Value) -> Res<Value> {
    super::int::from_float(t, own(this).ceil())
}

/// Return the Integral closest to x, rounding half toward even.
///
/// When an argument is passed, work like built-in round(x, ndigits).
#[native("__round__($self, ndigits=None, /)")]
fn round(t: &mut Thread, this: &Value, ndigits: Option<&Value>) -> Res<Value> {
    let value = own(this);
    let Some(digits) = ndigits.filter(|digits| !digits.is_none()) else {
        return super::int::from_float(t, value.round_ties_even());
    };
    let digits = ops::index(t, digits)?;
    let digits = match int::to_i64(&digits) {
        Some(Ok(digits)) => digits,
        Some(Err(true)) => i64::MIN,
        _ => i64::MAX,
    };
    if !value.is_finite() {
        return Ok(exact(this));
    }
    match float_ops::round_to(value, digits) {
        Some(rounded) => Ok(from_f64(rounded)),
        None => Err(t.overflow_error("rounded value too large to represent")),
    }
}

/// Return a pair of integers, whose ratio is exactly equal to the original float.
///
/// The ratio is in lowest terms and has a positive denominator.  Raise
/// OverflowError on infinities and a ValueError on NaNs.
///
/// >>> (10.0).as_integer_ratio()
/// (10, 1)
/// >>> (0.0).as_integer_ratio()
/// (0, 1)
/// >>> (-.25).as_integer_ratio()
/// (-1, 4)
#[native("as_integer_ratio($self, /)", no_escape)]
fn as_integer_ratio(t: &mut Thread, this: &Value) -> Res<Value> {
    let value = own(this);
    if value.is_nan() {
        return Err(t.value_error("cannot convert NaN to integer ratio"));
    }
    if value.is_infinite() {
        return Err(t.overflow_error("cannot convert Infinity to integer ratio"));
    }
    let (numerator, denominator) = ratio::integer_ratio(value);
    Ok(Tuple::new(vec![from_big(numerator), from_big(denominator)]))
}

/// `value` as an instance of `class`, which is `float` or a subclass.
fn instance(t: &mut Thread, class: &Value, value: f64) -> Res<Value> {
    let value = from_f64(value);
    if class
        .downcast::<Type>()
        .is_some_and(|class| std::ptr::eq(class, &types::FLOAT))
    {
        return Ok(value);
    }
    ops::call_positional(t, class, &[value])
}

/// Convert real number to a floating-point number.
#[native("from_number($type, number, /)", class_method)]
fn from_number(t: &mut Thread, class: &Value, number: &Value) -> Res<Value> {
    let value = convert::to_f64(t, number)?;
    instance(t, class, value)
}

/// Create a floating-point number from a hexadecimal string.
///
/// >>> float.fromhex('0x1.ffffp10')
/// 2047.984375
/// >>> float.fromhex('-0x1p-1074')
/// -5e-324
#[native("fromhex($type, string, /)", class_method)]
fn fromhex(t: &mut Thread, class: &Value, string: &Value) -> Res<Value> {
    let Some(text) = string.downcast::<Str>() else {
        return Err(t.type_error("bad argument type for built-in operation"));
    };
    match hexadecimal::parse(&text.to_lossy()) {
        Ok(value) => instance(t, class, value),
        Err(hexadecimal::Bad::Syntax) => {
            Err(t.value_error("invalid hexadecimal floating-point string"))
        }
        Err(hexadecimal::Bad::TooLarge) => {
            Err(t.overflow_error("hexadecimal value too large to represent as a float"))
        }
    }
}

/// Return a hexadecimal representation of a floating-point number.
///
/// >>> (-0.1).hex()
/// '-0x1.999999999999ap-4'
/// >>> 3.14159.hex()
/// '0x1.921f9f01b866ep+1'
#[native("hex($self, /)", pure)]
fn hex(_: &mut Thread, this: &Value) -> Res<String> {
    Ok(hexadecimal::format(own(this)))
}

/// Return True if the float is an integer.
#[native("is_integer($self, /)", pure)]
fn is_integer(_: &mut Thread, this: &Value) -> Res<bool> {
    let value = own(this);
    Ok(value.is_finite() && value == value.floor())
}

#[native("__getnewargs__($self, /)", pure)]
fn getnewargs(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(Tuple::new(vec![exact(this)]))
}

/// You probably don't want to use this function.
///
///   typestr
///     Must be 'double' or 'float'.
///
/// It exists mainly to be used in Python's test suite.
///
/// This function returns whichever of 'unknown', 'IEEE, big-endian' or 'IEEE,
/// little-endian' best describes the format of floating-point numbers used by the
/// C type named by typestr.
#[native("__getformat__($type, typestr, /)", class_method)]
fn getformat(t: &mut Thread, _class: &Value, typestr: &Str) -> Res<&'static str> {
    if !matches!(&*typestr.to_lossy(), "double" | "float") {
        return Err(t.value_error("__getformat__() argument 1 must be 'double' or 'float'"));
    }
    Ok(if cfg!(target_endian = "little") {
        "IEEE, little-endian"
    } else {
        "IEEE, big-endian"
    })
}

/// Formats the float according to format_spec.
#[native("__format__($self, format_spec, /)")]
fn format(t: &mut Thread, this: &Value, format_spec: &Str) -> Res<Value> {
    if format_spec.is_empty() {
        return ops::str(t, this);
    }
    crate::text::spec::format_float(t, own(this), format_spec, &this.class().name())
}

fn divide(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    match (float_operand(t, left)?, float_operand(t, right)?) {
        (Some(left), Some(right)) => {
            let (quotient, rest) = float_ops::divide_modulo(t, left, right)?;
            Ok(Tuple::new(vec![from_f64(quotient), from_f64(rest)]))
        }
        _ => Ok(Value::not_implemented()),
    }
}

/// Return divmod(self, value).
#[native("__divmod__($self, value, /)")]
fn divmod(t: &mut Thread, this: &Value, value: &Value) -> Res<Value> {
    divide(t, this, value)
}

/// Return divmod(value, self).
#[native("__rdivmod__($self, value, /)")]
fn rdivmod(t: &mut Thread, this: &Value, value: &Value) -> Res<Value> {
    divide(t, value, this)
}

/// the real part of a complex number
#[native("real($self, /)", getter, pure)]
fn real(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(exact(this))
}

/// the imaginary part of a complex number
#[native("imag($self, /)", getter, pure)]
fn imag(_: &mut Thread, _this: &Value) -> Res<f64> {
    Ok(0.0)
}
