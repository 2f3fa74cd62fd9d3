//! `complex`: slots, construction and methods.

use copperplate_core::class::{BinaryOp, Compare, Slots, Type};
use copperplate_core::float::{Complex, from_f64, to_f64};
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Res, Thread, Value, convert, heap, ops, types};
use copperplate_macros::native;

use super::complex_ops::{self, Parts, PowerError};
use super::float_ops;
use super::operand::{float_operand, operand};
use crate::define::{define, set_doc};
use crate::text::float::float_repr;
use crate::text::number::{parse_float_ascii, to_ascii};

const DOC: &str = "Create a complex number from a string or numbers.

If a string is given, parse it as a complex number.
If a single number is given, convert it to a complex number.
If the 'real' or 'imag' arguments are given, create a complex number
with the specified real and imaginary components.";

pub fn install(t: &mut Thread) {
    define(t, &types::COMPLEX, &types::OBJECT, slots, METHODS);
    set_doc(t, &types::COMPLEX, DOC);
}

fn slots(slots: &mut Slots) {
    slots.layout::<Complex>();
    slots.repr = Some(|_, value| Ok(Str::new(&repr(own(value)))));
    slots.hash = Some(|_, value| Ok(hash(value)));
    slots.compare = Some(compare);
    slots.new = Some(new);
    slots.truth = Some(|_, value| Ok(own(value) != (0.0, 0.0)));
    slots.negative = Some(|_, value| {
        let (real, imaginary) = own(value);
        Ok(from_parts((-real, -imaginary)))
    });
    slots.positive = Some(|_, value| Ok(exact(value)));
    slots.absolute = Some(absolute);
    slots.power = Some(|t, base, exponent, modulus| {
        if !modulus.is_none() {
            return Err(t.value_error("complex modulo"));
        }
        slot_power(t, base, exponent)
    });
    slots.binary[BinaryOp::Add as usize] = Some(|t, left, right| {
        mixed(
            t,
            left,
            right,
            |(a, b), (c, d)| (a + c, b + d),
            |(a, b), c| (a + c, b),
            |a, (c, d)| (a + c, d),
        )
    });
    slots.binary[BinaryOp::Sub as usize] = Some(|t, left, right| {
        mixed(
            t,
            left,
            right,
            |(a, b), (c, d)| (a - c, b - d),
            |(a, b), c| (a - c, b),
            |a, (c, d)| (a - c, -d),
        )
    });
    slots.binary[BinaryOp::Mul as usize] = Some(|t, left, right| {
        mixed(
            t,
            left,
            right,
            complex_ops::multiply,
            |(a, b), c| (a * c, b * c),
            |a, (c, d)| (a * c, a * d),
        )
    });
    slots.binary[BinaryOp::TrueDiv as usize] = Some(true_divide);
    slots.binary[BinaryOp::Pow as usize] = Some(slot_power);
}

/// A new `complex`.
pub fn from_parts((real, imaginary): Parts) -> Value {
    heap::new(Complex::new(real, imaginary))
}

/// The parts of a `complex` or an instance of a subclass.
pub fn to_parts(value: &Value) -> Option<Parts> {
    value
        .downcast::<Complex>()
        .map(|complex| (complex.real, complex.imaginary))
}

fn own(value: &Value) -> Parts {
    to_parts(value).unwrap_or((0.0, 0.0))
}

fn exact(value: &Value) -> Value {
    if std::ptr::eq(value.class(), &types::COMPLEX) {
        value.clone()
    } else {
        from_parts(own(value))
    }
}

fn repr((real, imaginary): Parts) -> String {
    let part = |value: f64| {
        let text = float_repr(value);
        match text.strip_suffix(".0") {
            Some(whole) => whole.to_owned(),
            None => text,
        }
    };
    let last = part(imaginary);
    if real == 0.0 && real.is_sign_positive() {
        return format!("{last}j");
    }
    let sign = if last.starts_with('-') { "" } else { "+" };
    format!("({}{sign}{last}j)", part(real))
}

fn hash(value: &Value) -> i64 {
    let (real, imaginary) = own(value);
    let identity = super::float::identity_hash(value);
    let combined = float_ops::hash(imaginary, identity)
        .wrapping_mul(1_000_003)
        .wrapping_add(float_ops::hash(real, identity));
    if combined == -1 { -2 } else { combined }
}

fn compare(_: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (real, imaginary) = match (op, to_parts(left)) {
        (Compare::Eq | Compare::Ne, Some(parts)) => parts,
        _ => return Ok(Value::not_implemented()),
    };
    let equal = if let Some(other) = to_parts(right) {
        (real, imaginary) == other
    } else if let Some(other) = to_f64(right) {
        imaginary == 0.0 && real == other
    } else if let Some(other) = operand(right) {
        imaginary == 0.0 && other.compare_float(real).is_some_and(|order| order.is_eq())
    } else {
        return Ok(Value::not_implemented());
    };
    Ok(Value::bool(equal == (op == Compare::Eq)))
}

fn absolute(t: &mut Thread, value: &Value) -> Res<Value> {
    let (real, imaginary) = own(value);
    let length = real.hypot(imaginary);
    if length.is_infinite() && real.is_finite() && imaginary.is_finite() {
        return Err(t.overflow_error("absolute value too large"));
    }
    Ok(from_f64(length))
}

/// An operand of complex arithmetic.
enum Number {
    Real(f64),
    Complex(Parts),
}

fn number(t: &mut Thread, value: &Value) -> Res<Option<Number>> {
    if let Some(parts) = to_parts(value) {
        return Ok(Some(Number::Complex(parts)));
    }
    Ok(float_operand(t, value)?.map(Number::Real))
}

fn mixed(
    t: &mut Thread,
    left: &Value,
    right: &Value,
    both: fn(Parts, Parts) -> Parts,
    real_right: fn(Parts, f64) -> Parts,
    real_left: fn(f64, Parts) -> Parts,
) -> Res<Value> {
    use Number::{Complex, Real};
    let result = match (number(t, left)?, number(t, right)?) {
        (Some(Complex(a)), Some(Complex(b))) => both(a, b),
        (Some(Complex(a)), Some(Real(b))) => real_right(a, b),
        (Some(Real(a)), Some(Complex(b))) => real_left(a, b),
        _ => return Ok(Value::not_implemented()),
    };
    Ok(from_parts(result))
}

fn true_divide(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    use Number::{Complex, Real};
    let quotient = match (number(t, left)?, number(t, right)?) {
        (Some(Complex(a)), Some(Complex(b))) => complex_ops::divide(a, b),
        (Some(Complex((a, b))), Some(Real(c))) => (c != 0.0).then(|| (a / c, b / c)),
        (Some(Real(a)), Some(Complex(b))) => complex_ops::divide_real(a, b),
        _ => return Ok(Value::not_implemented()),
    };
    match quotient {
        Some(quotient) => Ok(from_parts(quotient)),
        None => Err(t.zero_division_error("division by zero")),
    }
}

fn slot_power(t: &mut Thread, base: &Value, exponent: &Value) -> Res<Value> {
    let parts = |number| match number {
        Number::Real(real) => (real, 0.0),
        Number::Complex(parts) => parts,
    };
    match (number(t, base)?, number(t, exponent)?) {
        (Some(base), Some(exponent)) => power(t, parts(base), parts(exponent)),
        _ => Ok(Value::not_implemented()),
    }
}

/// `base ** exponent` as a `complex`.
///
/// # Errors
/// `ZeroDivisionError` and `OverflowError`.
pub fn power(t: &mut Thread, base: Parts, exponent: Parts) -> Res<Value> {
    match complex_ops::power(base, exponent) {
        Ok(power) => Ok(from_parts(power)),
        Err(PowerError::ZeroDivision) => {
            Err(t.zero_division_error("zero to a negative or complex power"))
        }
        Err(PowerError::Overflow) => Err(t.overflow_error("complex exponentiation")),
    }
}

/// `complex(real=0, imag=0)`.
fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    if args.values().len() > 2 {
        return Err(t.type_error(format!(
            "complex() takes at most 2 arguments ({} given)",
            args.values().len()
        )));
    }
    let mut parts = [args.pos().first(), args.pos().get(1)];
    for (name, value) in args.keywords() {
        let name = name.downcast::<Str>().map(Str::to_lossy);
        let index = match name.as_deref() {
            Some("real") => 0,
            Some("imag") => 1,
            other => {
                return Err(t.type_error(format!(
                    "complex() got an unexpected keyword argument '{}'",
                    other.unwrap_or("?")
                )));
            }
        };
        if parts[index].is_some() {
            return Err(t.type_error(format!(
                "argument for complex() given by name ('{}') and position ({})",
                ["real", "imag"][index],
                index + 1
            )));
        }
        parts[index] = Some(value);
    }
    let by_name = args.pos().is_empty();
    let value = match parts {
        [None, None] => (0.0, 0.0),
        [Some(value), None] if !by_name => single(t, value)?,
        [real, imaginary] => {
            let real = part(t, real, "real")?;
            let imaginary = part(t, imaginary, "imag")?;
            combine(real, imaginary)
        }
    };
    if std::ptr::eq(class, &types::COMPLEX) {
        return Ok(from_parts(value));
    }
    Ok(heap::new_instance(class, Complex::new(value.0, value.1), 0))
}

/// `real + imaginary * 1j`, where complex arguments bring parts of their own.
fn combine(real: Number, imaginary: Number) -> Parts {
    let (mut value, mut extra) = match real {
        Number::Real(real) => (real, None),
        Number::Complex((real, rest)) => (real, Some(rest)),
    };
    let mut last = match imaginary {
        Number::Real(imaginary) => imaginary,
        Number::Complex((first, second)) => {
            value -= second;
            first
        }
    };
    if let Some(rest) = extra.take() {
        last += rest;
    }
    (value, last)
}

fn part(t: &mut Thread, value: Option<&Value>, name: &str) -> Res<Number> {
    let Some(value) = value else {
        return Ok(Number::Real(0.0));
    };
    if let Some(parts) = to_parts(value) {
        let message = format!(
            "complex() argument '{name}' must be a real number, not {}",
            value.class().name()
        );
        crate::warnings::warn(
            t,
            &copperplate_core::exception::DEPRECATION_WARNING,
            &message,
        )?;
        return Ok(Number::Complex(parts));
    }
    if value.class().slot(|s| s.float.or(s.index)).is_none() {
        return Err(t.type_error(format!(
            "complex() argument '{name}' must be a real number, not {}",
            value.class().name()
        )));
    }
    convert::to_f64(t, value).map(Number::Real)
}

/// The value of the only argument.
fn single(t: &mut Thread, value: &Value) -> Res<Parts> {
    if let Some(text) = value.downcast::<Str>() {
        return match parse(&to_ascii(text.points())) {
            Some(parts) => Ok(parts),
            None => Err(t.value_error("complex() arg is a malformed string")),
        };
    }
    match to_complex(t, value)? {
        Some(parts) => Ok(parts),
        None => Err(t.type_error(format!(
            "complex() argument must be a string or a number, not {}",
            value.class().name()
        ))),
    }
}

/// A number as a complex one: by `__complex__`, `__float__` or `__index__`. `None` when it is no number.
///
/// # Errors
/// What the methods raise, and `TypeError` when they return something else.
pub fn to_complex(t: &mut Thread, value: &Value) -> Res<Option<Parts>> {
    if std::ptr::eq(value.class(), &types::COMPLEX) {
        return Ok(to_parts(value));
    }
    if let Some(real) = to_f64(value).filter(|_| value.word().is_float()) {
        return Ok(Some((real, 0.0)));
    }
    let name = t.names().__complex__.clone();
    if let Some(method) = ops::lookup_special(t, value, &name)? {
        let result = ops::call_positional(t, &method, &[])?;
        return match to_parts(&result) {
            Some(parts) => Ok(Some(parts)),
            None => Err(t.type_error(format!(
                "{}.__complex__() must return a complex, not {}",
                value.class().name(),
                result.class().name()
            ))),
        };
    }
    if value.class().slot(|s| s.float.or(s.index)).is_none() {
        return Ok(None);
    }
    Ok(Some((convert::to_f64(t, value)?, 0.0)))
}

/// Reads `real`, `imagj` or `real+imagj`, in brackets or not.
fn parse(text: &[u8]) -> Option<Parts> {
    let mut text = text.trim_ascii();
    if let [b'(', inside @ .., b')'] = text {
        text = inside.trim_ascii();
    }
    let Some((b'j' | b'J', number)) = text.split_last() else {
        return parse_float_strict(text).map(|real| (real, 0.0));
    };
    // The sign between the parts is the last one that no exponent begins with.
    let split = (1..number.len())
        .rev()
        .find(|&at| matches!(number[at], b'+' | b'-') && !matches!(number[at - 1], b'e' | b'E'));
    let (real, imaginary) = match split {
        Some(at) => (parse_float_strict(&number[..at])?, &number[at..]),
        None => (0.0, number),
    };
    let imaginary = match imaginary {
        b"" | b"+" => 1.0,
        b"-" => -1.0,
        digits => parse_float_strict(digits)?,
    };
    Some((real, imaginary))
}

/// A float without white space around it.
fn parse_float_strict(text: &[u8]) -> Option<f64> {
    if text.iter().any(u8::is_ascii_whitespace) {
        return None;
    }
    parse_float_ascii(text)
}

static METHODS: &[&NativeDef] = &[
    &CONJUGATE,
    &COMPLEX,
    &GETNEWARGS,
    &FORMAT,
    &FROM_NUMBER,
    &REAL,
    &IMAG,
];

/// Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j.
#[native("conjugate($self, /)", pure)]
fn conjugate(_: &mut Thread, this: &Value) -> Res<Value> {
    let (real, imaginary) = own(this);
    Ok(from_parts((real, -imaginary)))
}

/// Convert this value to exact type complex.
#[native("__complex__($self, /)", pure)]
fn complex(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(exact(this))
}

#[native("__getnewargs__($self, /)", pure)]
fn getnewargs(_: &mut Thread, this: &Value) -> Res<Value> {
    let (real, imaginary) = own(this);
    Ok(Tuple::new(vec![from_f64(real), from_f64(imaginary)]))
}

/// Convert to a string according to format_spec.
#[native("__format__($self, format_spec, /)")]
fn format(t: &mut Thread, this: &Value, format_spec: &Str) -> Res<Value> {
    if format_spec.is_empty() {
        return ops::str(t, this);
    }
    crate::text::spec::format_complex(t, own(this), format_spec, &this.class().name())
}

/// Convert number to a complex floating-point number.
#[native("from_number($type, number, /)", class_method)]
fn from_number(t: &mut Thread, class: &Value, number: &Value) -> Res<Value> {
    let parts = match to_complex(t, number)? {
        Some(parts) => parts,
        None => {
            return Err(t.type_error(format!(
                "must be real number, not {}",
                number.class().name()
            )));
        }
    };
    let value = from_parts(parts);
    if class
        .downcast::<Type>()
        .is_some_and(|class| std::ptr::eq(class, &types::COMPLEX))
    {
        return Ok(value);
    }
    ops::call_positional(t, class, &[value])
}

/// the real part of a complex number
#[native("real($self, /)", getter, pure)]
fn real(_: &mut Thread, this: &Value) -> Res<f64> {
    Ok(own(this).0)
}

/// the imaginary part of a complex number
#[native("imag($self, /)", getter, pure)]
fn imag(_: &mut Thread, this: &Value) -> Res<f64> {
    Ok(own(this).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_as_complex_does() {
        assert_eq!(parse(b" ( 1+2j ) "), Some((1.0, 2.0)));
        assert_eq!(parse(b"j"), Some((0.0, 1.0)));
        assert_eq!(parse(b"1-j"), Some((1.0, -1.0)));
        assert_eq!(parse(b"1e5-2e-3j"), Some((1e5, -2e-3)));
        for text in ["", "1 +2j", "1+2", "1j+2", "--1", "( 1+2j", "(", "()"] {
            assert_eq!(parse(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn repr_shows_signs_of_zero() {
        assert_eq!(repr((-0.0, -0.0)), "(-0-0j)");
        assert_eq!(repr((0.0, -0.0)), "-0j");
        assert_eq!(repr((1e16, 1e-5)), "(1e+16+1e-05j)");
    }
}
