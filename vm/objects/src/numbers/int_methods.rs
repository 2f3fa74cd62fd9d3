//! Methods of `int`.

use copperplate_core::int::{from_big, from_i64};
use copperplate_core::native::NativeDef;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Type, Value, int, memory, ops, types};
use copperplate_macros::native;
use num_bigint::{BigInt, Sign};

use super::arithmetic;
use super::int::{exact, own};
use super::operand::{Operand, operand};

pub static METHODS: &[&NativeDef] = &[
    &CONJUGATE,
    &BIT_LENGTH,
    &BIT_COUNT,
    &TO_BYTES,
    &FROM_BYTES,
    &AS_INTEGER_RATIO,
    &IS_INTEGER,
    &TRUNC,
    &FLOOR,
    &CEIL,
    &ROUND,
    &GETNEWARGS,
    &FORMAT,
    &SIZEOF,
    &DIVMOD,
    &RDIVMOD,
    &REAL,
    &IMAG,
    &NUMERATOR,
    &DENOMINATOR,
];

/// Returns self, the complex conjugate of any int.
#[native("conjugate($self, /)", pure)]
fn conjugate(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(exact(this))
}

/// Number of bits necessary to represent self in binary.
///
/// >>> bin(37)
/// '0b100101'
/// >>> (37).bit_length()
/// 6
#[native("bit_length($self, /)", pure)]
fn bit_length(_: &mut Thread, this: &Value) -> Res<u64> {
    Ok(match own(this) {
        Operand::Small(value) => (64 - value.unsigned_abs().leading_zeros()).into(),
        Operand::Big(value) => value.bits(),
    })
}

/// Number of ones in the binary representation of the absolute value of self.
///
/// Also known as the population count.
///
/// >>> bin(13)
/// '0b1101'
/// >>> (13).bit_count()
/// 3
#[native("bit_count($self, /)", pure)]
fn bit_count(_: &mut Thread, this: &Value) -> Res<u64> {
    Ok(match own(this) {
        Operand::Small(value) => value.unsigned_abs().count_ones().into(),
        Operand::Big(value) => value.magnitude().count_ones(),
    })
}

/// Whether bytes come in big-endian order.
fn is_big_endian(t: &mut Thread, order: Option<&Str>) -> Res<bool> {
    match order.map(Str::to_lossy).as_deref() {
        None | Some("big") => Ok(true),
        Some("little") => Ok(false),
        Some(_) => Err(t.value_error("byteorder must be either 'little' or 'big'")),
    }
}

/// The bytes of an integer that fits the length; `None` where there is more to say.
fn small_bytes(value: i64, length: usize, signed: bool, big_endian: bool) -> Option<Value> {
    const WIDTH: usize = size_of::<i64>();
    if !(1..=WIDTH).contains(&length) || value < 0 && !signed {
        return None;
    }
    // The bits that are left out are like the sign's, or 0.
    let kept = 8 * length as u32 - signed as u32;
    let rest = value.checked_shr(kept).unwrap_or(value >> 63);
    if rest != value >> 63 {
        return None;
    }
    Some(match big_endian {
        true => Bytes::new(&value.to_be_bytes()[WIDTH - length..]),
        false => Bytes::new(&value.to_le_bytes()[..length]),
    })
}

/// Return an array of bytes representing an integer.
///
///   length
///     Length of bytes object to use.  An OverflowError is raised if the
///     integer is not representable with the given number of bytes.  Default
///     is length 1.
///   byteorder
///     The byte order used to represent the integer.  If byteorder is 'big',
///     the most significant byte is at the beginning of the byte array.  If
///     byteorder is 'little', the most significant byte is at the end of the
///     byte array.  To request the native byte order of the host system, use
///     sys.byteorder as the byte order value.  Default is to use 'big'.
///   signed
///     Determines whether two's complement is used to represent the integer.
///     If signed is False and a negative integer is given, an OverflowError
///     is raised.
#[native("to_bytes($self, /, length=1, byteorder='big', *, signed=False)")]
fn to_bytes(
    t: &mut Thread,
    this: &Value,
    length: Option<i64>,
    byteorder: Option<&Str>,
    signed: Option<bool>,
) -> Res<Value> {
    let big_endian = is_big_endian(t, byteorder)?;
    let Ok(length) = usize::try_from(length.unwrap_or(1)) else {
        return Err(t.value_error("length cannot be negative"));
    };
    let signed = signed.unwrap_or(false);
    if let Operand::Small(value) = own(this)
        && let Some(bytes) = small_bytes(value, length, signed, big_endian)
    {
        return Ok(bytes);
    }
    let value = own(this).big();
    let negative = value.sign() == Sign::Minus;
    if negative && !signed {
        return Err(t.overflow_error("can't convert negative int to unsigned"));
    }
    memory::ensure(length.saturating_mul(2).max(value.bits() as usize / 4));
    let mut bytes = if signed {
        value.to_signed_bytes_le()
    } else {
        value.magnitude().to_bytes_le()
    };
    let fill = if negative { 0xff } else { 0 };
    // Zero takes no byte at all.
    if value.sign() == Sign::NoSign {
        bytes.clear();
    }
    if bytes.len() > length {
        return Err(t.overflow_error("int too big to convert"));
    }
    bytes.resize(length, fill);
    if big_endian {
        bytes.reverse();
    }
    Ok(Bytes::new(&bytes))
}

/// Return the integer represented by the given array of bytes.
///
///   bytes
///     Holds the array of bytes to convert.  The argument must either
///     support the buffer protocol or be an iterable object producing bytes.
///     Bytes and bytearray are examples of built-in objects that support the
///     buffer protocol.
///   byteorder
///     The byte order used to represent the integer.  If byteorder is 'big',
///     the most significant byte is at the beginning of the byte array.  If
///     byteorder is 'little', the most significant byte is at the end of the
///     byte array.  To request the native byte order of the host system, use
///     sys.byteorder as the byte order value.  Default is to use 'big'.
///   signed
///     Indicates whether two's complement is used to represent the integer.
#[native(
    "from_bytes($type, /, bytes, byteorder='big', *, signed=False)",
    class_method
)]
fn from_bytes(
    t: &mut Thread,
    class: &Value,
    bytes: &Value,
    byteorder: Option<&Str>,
    signed: Option<bool>,
) -> Res<Value> {
    let big_endian = is_big_endian(t, byteorder)?;
    let mut bytes = bytes_of(t, bytes)?;
    if big_endian {
        bytes.reverse();
    }
    // The number, and a copy of its bytes on the way to it.
    memory::ensure(bytes.len().saturating_mul(2));
    let value = if signed.unwrap_or(false) {
        BigInt::from_signed_bytes_le(&bytes)
    } else {
        BigInt::from_bytes_le(Sign::Plus, &bytes)
    };
    let value = from_big(value);
    if class
        .downcast::<Type>()
        .is_some_and(|c| std::ptr::eq(c, &types::INT))
    {
        return Ok(value);
    }
    ops::call_positional(t, class, &[value])
}

/// The bytes of `value` as `bytes(value)` has them, numbers excepted.
fn bytes_of(t: &mut Thread, value: &Value) -> Res<Vec<u8>> {
    if let Some(bytes) = value.exact::<Bytes>() {
        return Ok(memory::copied(bytes.bytes()));
    }
    let name = t.names().__bytes__.clone();
    if let Some(method) = ops::lookup_special(t, value, &name)? {
        let bytes = ops::call_positional(t, &method, &[])?;
        return match bytes.downcast::<Bytes>() {
            Some(bytes) => Ok(memory::copied(bytes.bytes())),
            None => Err(t.type_error(format!(
                "__bytes__ returned non-bytes (type {})",
                bytes.class().name()
            ))),
        };
    }
    if let Some(bytes) = copperplate_core::buffer::with_bytes(value, memory::copied) {
        return Ok(bytes);
    }
    let iterable = value
        .class()
        .slot(|s| s.iter.is_some() || s.getitem.is_some());
    if !iterable || value.isinstance(&types::STR) {
        return Err(t.type_error(format!(
            "cannot convert '{}' object to bytes",
            value.class().name()
        )));
    }
    let iterator = ops::iter(t, value)?;
    let mut bytes = Vec::new();
    while let Some(item) = ops::next(t, &iterator)? {
        let number = ops::index(t, &item)?;
        match int::to_i64(&number) {
            Some(Ok(byte @ 0..256)) => bytes.push(byte as u8),
            _ => return Err(t.value_error("bytes must be in range(0, 256)")),
        }
    }
    Ok(bytes)
}

/// Return a pair of integers, whose ratio is equal to the original int.
///
/// The ratio is in lowest terms and has a positive denominator.
///
/// >>> (10).as_integer_ratio()
/// (10, 1)
/// >>> (-10).as_integer_ratio()
/// (-10, 1)
/// >>> (0).as_integer_ratio()
/// (0, 1)
#[native("as_integer_ratio($self, /)", pure)]
fn as_integer_ratio(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(Tuple::new(vec![exact(this), from_i64(1)]))
}

/// Returns True. Exists for duck type compatibility with float.is_integer.
#[native("is_integer($self, /)", pure)]
fn is_integer(_: &mut Thread, _this: &Value) -> Res<bool> {
    Ok(true)
}

/// Truncating an Integral returns itself.
#[native("__trunc__($self, /)", pure)]
fn trunc(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(exact(this))
}

/// Flooring an Integral returns itself.
#[native("__floor__($self, /)", pure)]
fn floor(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(exact(this))
}

/// Ceiling of an Integral returns itself.
#[native("__ceil__($self, /)", pure)]
fn ceil(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(exact(this))
}

/// Rounding an Integral returns itself.
///
/// Rounding with an ndigits argument also returns an integer.
#[native("__round__($self, ndigits=None, /)")]
fn round(t: &mut Thread, this: &Value, ndigits: Option<&Value>) -> Res<Value> {
    let Some(digits) = ndigits.filter(|digits| !digits.is_none()) else {
        return Ok(exact(this));
    };
    let digits = ops::index(t, digits)?;
    if !own(&digits).is_negative() {
        return Ok(exact(this));
    }
    let value = own(this).big();
    // A unit with more digits than the value can only round it to 0.
    let most = value.bits() / 3 + 2;
    Ok(match own(&digits).to_i64() {
        Some(digits) if digits.unsigned_abs() <= most => {
            from_big(arithmetic::round_to(&value, digits.unsigned_abs() as u32))
        }
        _ => from_i64(0),
    })
}

#[native("__getnewargs__($self, /)", pure)]
fn getnewargs(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(Tuple::new(vec![exact(this)]))
}

/// Convert to a string according to format_spec.
#[native("__format__($self, format_spec, /)")]
fn format(t: &mut Thread, this: &Value, format_spec: &Str) -> Res<Value> {
    if format_spec.is_empty() {
        return ops::str(t, this);
    }
    crate::text::spec::format_int(t, &own(this).big(), format_spec, &this.class().name())
}

/// Returns size in memory, in bytes.
#[native("__sizeof__($self, /)", pure)]
fn sizeof(_: &mut Thread, this: &Value) -> Res<u64> {
    // As CPython lays integers out: 24 bytes and 4 for each digit of 30 bits.
    let bits = own(this).big().bits();
    Ok(24 + 4 * bits.div_ceil(30).max(1))
}

fn divide(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    match (operand(left), operand(right)) {
        (Some(left), Some(right)) => {
            let (quotient, rest) = arithmetic::divide_modulo(t, left, right)?;
            Ok(Tuple::pair(quotient, rest))
        }
        _ => Ok(Value::not_implemented()),
    }
}

/// Return divmod(self, value).
#[native("__divmod__($self, value, /)")]
pub(super) fn divmod(t: &mut Thread, this: &Value, value: &Value) -> Res<Value> {
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
fn imag(_: &mut Thread, _this: &Value) -> Res<Value> {
    Ok(from_i64(0))
}

/// the numerator of a rational number in lowest terms
#[native("numerator($self, /)", getter, pure)]
fn numerator(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(exact(this))
}

/// the denominator of a rational number in lowest terms
#[native("denominator($self, /)", getter, pure)]
fn denominator(_: &mut Thread, _this: &Value) -> Res<Value> {
    Ok(from_i64(1))
}
