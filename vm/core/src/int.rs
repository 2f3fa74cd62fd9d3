//! Integers: small ones are words, larger ones and instances of `int` subclasses are objects.

use std::borrow::Cow;
use std::cell::UnsafeCell;

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use crate::class::Type;
use crate::heap;
use crate::layout;
use crate::object::Object;
use crate::trace::{Trace, Visitor};
use crate::types;
use crate::value::Value;
use crate::word::Word;

/// `left // right`; `right` is not 0.
#[inline]
pub fn floor_divide(left: i64, right: i64) -> i64 {
    let quotient = left.wrapping_div(right);
    if left.wrapping_rem(right) != 0 && (left < 0) != (right < 0) {
        quotient - 1
    } else {
        quotient
    }
}

/// `left % right`, with the sign of `right`, which is not 0.
#[inline]
pub fn floor_modulo(left: i64, right: i64) -> i64 {
    let rest = left.wrapping_rem(right);
    if rest != 0 && (rest < 0) != (right < 0) {
        rest + right
    } else {
        rest
    }
}

/// The upper 64 bits of the product.
#[inline]
pub fn high_product(left: u64, right: u64) -> u64 {
    ((u128::from(left) * u128::from(right)) >> 64) as u64
}

/// An integer on the heap. An exact `int` on the heap never fits in a small integer; a subclass instance may.
#[repr(C)]
pub struct Int {
    header: Object,
    value: UnsafeCell<BigInt>,
}

layout!(Int, types::INT);

// SAFETY: no references.
unsafe impl Trace for Int {
    fn trace(&self, _: &mut Visitor<'_>) {}
}

impl Int {
    pub fn new(value: BigInt) -> Int {
        Int {
            header: Object::unset(),
            value: UnsafeCell::new(value),
        }
    }

    pub fn big(&self) -> &BigInt {
        // SAFETY: written only before Python code runs.
        unsafe { &*self.value.get() }
    }
}

// SAFETY: `True` and `False`, the only static integers, are written once, by `initialize_booleans`.
unsafe impl Sync for Int {}

impl Int {
    /// A static boolean; both are 0 until [`initialize_booleans`], because big integers are no constants.
    pub const fn boolean() -> Int {
        Int {
            header: Object::immortal(&types::BOOL),
            value: UnsafeCell::new(BigInt::ZERO),
        }
    }
}

/// Gives `True` its value. Called once, before any Python code runs.
pub fn initialize_booleans() {
    // SAFETY: nothing else runs yet.
    unsafe { *types::TRUE.value.get() = BigInt::from(1) };
}

/// An `int` of any size.
#[inline]
pub fn from_i64(value: i64) -> Value {
    Value::small_int(value).unwrap_or_else(|| heap::new(Int::new(BigInt::from(value))))
}

/// An `int` of any size.
pub fn from_u64(value: u64) -> Value {
    match i64::try_from(value) {
        Ok(value) => from_i64(value),
        Err(_) => heap::new(Int::new(BigInt::from(value))),
    }
}

/// An `int` from a length or index.
#[inline]
pub fn from_usize(value: usize) -> Value {
    from_u64(value as u64)
}

/// An `int` of any size, small when it fits.
pub fn from_big(value: BigInt) -> Value {
    if let Some(word) = value.to_i64().and_then(Word::from_int) {
        // SAFETY: an immediate owns nothing.
        return unsafe { Value::from_word(word) };
    }
    heap::new(Int::new(value))
}

/// A new instance of an `int` subclass.
pub fn new_subclass(class: &Type, value: BigInt) -> Value {
    heap::new_instance(class, Int::new(value), 0)
}

/// The integer value of an `int`, a `bool` or an instance of a subclass; `None` for anything else.
#[inline]
pub fn to_big(value: &Value) -> Option<Cow<'_, BigInt>> {
    if value.word().is_int() {
        return Some(Cow::Owned(BigInt::from(value.word().int())));
    }
    if value.is_true() || value.is_false() {
        return Some(Cow::Owned(BigInt::from(value.is_true() as u8)));
    }
    value.downcast::<Int>().map(|int| Cow::Borrowed(int.big()))
}

/// As [`to_big`], when it fits an `i64`; `Some(Err(negative))` when it is an integer that does not fit.
#[inline]
pub fn to_i64(value: &Value) -> Option<Result<i64, bool>> {
    if value.word().is_int() {
        return Some(Ok(value.word().int()));
    }
    if value.is_true() || value.is_false() {
        return Some(Ok(value.is_true() as i64));
    }
    let int = value.downcast::<Int>()?;
    Some(
        int.big()
            .to_i64()
            .ok_or(int.big().sign() == num_bigint::Sign::Minus),
    )
}

/// Whether the value is an `int`, a `bool` or an instance of a subclass.
#[inline]
pub fn is_int(value: &Value) -> bool {
    value.word().is_int() || value.isinstance(&types::INT)
}
