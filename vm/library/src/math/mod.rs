//! `math`: the mathematical functions of the C standard and exact functions of integers.

mod elementary;
mod floats;
mod integer;
pub mod libm;
mod logarithms;
mod special;
mod sums;

use copperplate_core::float::from_f64;
use copperplate_core::{Raised, Res, Thread, Value};

use crate::module;

pub(crate) fn range_error(t: &mut Thread) -> Raised {
    t.overflow_error("math range error")
}

pub(crate) fn domain_error(t: &mut Thread) -> Raised {
    t.value_error("math domain error")
}

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    let functions = [
        elementary::FUNCTIONS,
        floats::FUNCTIONS,
        integer::FUNCTIONS,
        logarithms::FUNCTIONS,
        sums::FUNCTIONS,
    ]
    .concat();
    let module = module::new(t, "math", &functions);
    for (name, value) in [
        ("pi", std::f64::consts::PI),
        ("e", std::f64::consts::E),
        ("tau", std::f64::consts::TAU),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ] {
        module::set(t, &module, name, &from_f64(value))?;
    }
    Ok(module)
}
