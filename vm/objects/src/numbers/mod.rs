//! Numbers: `int`, `bool`, `float` and `complex`.

pub mod arithmetic;
mod bool;
pub mod complex;
pub mod complex_ops;
pub mod fast;
pub mod float;
mod float_methods;
pub mod float_ops;
mod hexadecimal;
pub mod int;
mod int_methods;
pub mod operand;
mod quotient;
pub mod ratio;

use copperplate_core::Thread;

/// Fills in the number types.
pub fn install(t: &mut Thread) {
    int::install(t);
    bool::install(t);
    float::install(t);
    complex::install(t);
}
