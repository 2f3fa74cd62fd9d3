//! Floats that are no immediates, and complex numbers.

use crate::class::Type;
use crate::heap;
use crate::layout;
use crate::object::Object;
use crate::trace::Trace;
use crate::types;
use crate::value::Value;
use crate::word::Word;

/// A float on the heap: one whose exponent has no immediate form, or an instance of a subclass.
#[derive(Trace)]
#[repr(C)]
pub struct Float {
    header: Object,
    pub value: f64,
}

layout!(Float, types::FLOAT);

/// A complex number.
#[derive(Trace)]
#[repr(C)]
pub struct Complex {
    header: Object,
    pub real: f64,
    pub imaginary: f64,
}

layout!(Complex, types::COMPLEX);

impl Complex {
    pub fn new(real: f64, imaginary: f64) -> Complex {
        Complex {
            header: Object::unset(),
            real,
            imaginary,
        }
    }
}

/// A `float`.
#[inline(always)]
pub fn from_f64(value: f64) -> Value {
    match Word::from_float(value) {
        // SAFETY: an immediate owns nothing.
        Some(word) => unsafe { Value::from_word(word) },
        None => heap::new(Float {
            header: Object::unset(),
            value,
        }),
    }
}

/// A new instance of a `float` subclass.
pub fn new_subclass(class: &Type, value: f64) -> Value {
    heap::new_instance(
        class,
        Float {
            header: Object::unset(),
            value,
        },
        0,
    )
}

/// The value of a `float` or an instance of a subclass; `None` for anything else.
#[inline(always)]
pub fn to_f64(value: &Value) -> Option<f64> {
    if value.word().is_float() {
        return Some(value.word().float());
    }
    value.downcast::<Float>().map(|float| float.value)
}
