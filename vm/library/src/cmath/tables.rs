//! Results of complex functions for infinite and nan arguments: the values of C's Annex G.

use std::f64::consts::{FRAC_PI_2 as P12, FRAC_PI_4 as P14, PI as P};

use Special::{Error as E, Unlisted as U, Value as V};

const P34: f64 = 3.0 * P14;
const I: f64 = f64::INFINITY;
const N: f64 = f64::NAN;

/// What a function does at a special point.
#[derive(Clone, Copy)]
pub enum Special {
    Value(f64, f64),
    /// A domain error.
    Error,
    /// Nothing special, or more than a table can say.
    Unlisted,
}

/// By kind of the real part, then of the imaginary one: -infinity, negative, -0, 0, positive, infinity, nan.
pub type Table = [[Special; 7]; 7];

fn kind(value: f64) -> usize {
    if value.is_nan() {
        6
    } else if value == f64::INFINITY {
        5
    } else if value == f64::NEG_INFINITY {
        0
    } else if value == 0.0 {
        if value.is_sign_negative() { 2 } else { 3 }
    } else if value < 0.0 {
        1
    } else {
        4
    }
}

/// What `table` says about a point; nothing when both parts are finite.
pub fn special(table: &Table, (real, imaginary): (f64, f64)) -> Special {
    if real.is_finite() && imaginary.is_finite() {
        return U;
    }
    table[kind(real)][kind(imaginary)]
}

#[rustfmt::skip]
pub const ACOS: Table = [
    [V(P34, I), V(P, I), V(P, I), V(P, -I), V(P, -I), V(P34, -I), V(N, I)],
    [V(P12, I), U, U, U, U, V(P12, -I), V(N, N)],
    [V(P12, I), U, U, U, U, V(P12, -I), V(P12, N)],
    [V(P12, I), U, U, U, U, V(P12, -I), V(P12, N)],
    [V(P12, I), U, U, U, U, V(P12, -I), V(N, N)],
    [V(P14, I), V(0.0, I), V(0.0, I), V(0.0, -I), V(0.0, -I), V(P14, -I), V(N, I)],
    [V(N, I), V(N, N), V(N, N), V(N, N), V(N, N), V(N, -I), V(N, N)],
];
#[rustfmt::skip]
pub const ACOSH: Table = [
    [V(I, -P34), V(I, -P), V(I, -P), V(I, P), V(I, P), V(I, P34), V(I, N)],
    [V(I, -P12), U, U, U, U, V(I, P12), V(N, N)],
    [V(I, -P12), U, U, U, U, V(I, P12), V(N, P12)],
    [V(I, -P12), U, U, U, U, V(I, P12), V(N, P12)],
    [V(I, -P12), U, U, U, U, V(I, P12), V(N, N)],
    [V(I, -P14), V(I, -0.0), V(I, -0.0), V(I, 0.0), V(I, 0.0), V(I, P14), V(I, N)],
    [V(I, N), V(N, N), V(N, N), V(N, N), V(N, N), V(I, N), V(N, N)],
];
#[rustfmt::skip]
pub const ASINH: Table = [
    [V(-I, -P14), V(-I, -0.0), V(-I, -0.0), V(-I, 0.0), V(-I, 0.0), V(-I, P14), V(-I, N)],
    [V(-I, -P12), U, U, U, U, V(-I, P12), V(N, N)],
    [V(-I, -P12), U, U, U, U, V(-I, P12), V(N, N)],
    [V(I, -P12), U, U, U, U, V(I, P12), V(N, N)],
    [V(I, -P12), U, U, U, U, V(I, P12), V(N, N)],
    [V(I, -P14), V(I, -0.0), V(I, -0.0), V(I, 0.0), V(I, 0.0), V(I, P14), V(I, N)],
    [V(I, N), V(N, N), V(N, -0.0), V(N, 0.0), V(N, N), V(I, N), V(N, N)],
];
#[rustfmt::skip]
pub const ATANH: Table = [
    [V(-0.0, -P12), V(-0.0, -P12), V(-0.0, -P12), V(-0.0, P12), V(-0.0, P12), V(-0.0, P12), V(-0.0, N)],
    [V(-0.0, -P12), U, U, U, U, V(-0.0, P12), V(N, N)],
    [V(-0.0, -P12), U, U, U, U, V(-0.0, P12), V(-0.0, N)],
    [V(0.0, -P12), U, U, U, U, V(0.0, P12), V(0.0, N)],
    [V(0.0, -P12), U, U, U, U, V(0.0, P12), V(N, N)],
    [V(0.0, -P12), V(0.0, -P12), V(0.0, -P12), V(0.0, P12), V(0.0, P12), V(0.0, P12), V(0.0, N)],
    [V(0.0, -P12), V(N, N), V(N, N), V(N, N), V(N, N), V(0.0, P12), V(N, N)],
];
#[rustfmt::skip]
pub const COSH: Table = [
    [E, U, V(I, 0.0), V(I, -0.0), U, E, V(I, N)],
    [E, U, U, U, U, E, V(N, N)],
    [E, U, U, U, U, E, V(N, 0.0)],
    [E, U, U, U, U, E, V(N, 0.0)],
    [E, U, U, U, U, E, V(N, N)],
    [E, U, V(I, -0.0), V(I, 0.0), U, E, V(I, N)],
    [V(N, N), V(N, N), V(N, 0.0), V(N, 0.0), V(N, N), V(N, N), V(N, N)],
];
#[rustfmt::skip]
pub const EXP: Table = [
    [V(0.0, 0.0), U, V(0.0, -0.0), V(0.0, 0.0), U, V(0.0, 0.0), V(0.0, 0.0)],
    [E, U, U, U, U, E, V(N, N)],
    [E, U, U, U, U, E, V(N, N)],
    [E, U, U, U, U, E, V(N, N)],
    [E, U, U, U, U, E, V(N, N)],
    [E, U, V(I, -0.0), V(I, 0.0), U, E, V(I, N)],
    [V(N, N), V(N, N), V(N, -0.0), V(N, 0.0), V(N, N), V(N, N), V(N, N)],
];
#[rustfmt::skip]
pub const LOG: Table = [
    [V(I, -P34), V(I, -P), V(I, -P), V(I, P), V(I, P), V(I, P34), V(I, N)],
    [V(I, -P12), U, U, U, U, V(I, P12), V(N, N)],
    [V(I, -P12), U, U, U, U, V(I, P12), V(N, N)],
    [V(I, -P12), U, U, U, U, V(I, P12), V(N, N)],
    [V(I, -P12), U, U, U, U, V(I, P12), V(N, N)],
    [V(I, -P14), V(I, -0.0), V(I, -0.0), V(I, 0.0), V(I, 0.0), V(I, P14), V(I, N)],
    [V(I, N), V(N, N), V(N, N), V(N, N), V(N, N), V(I, N), V(N, N)],
];
#[rustfmt::skip]
pub const SINH: Table = [
    [E, U, V(-I, -0.0), V(-I, 0.0), U, E, V(I, N)],
    [E, U, U, U, U, E, V(N, N)],
    [E, U, U, U, U, E, V(0.0, N)],
    [E, U, U, U, U, E, V(0.0, N)],
    [E, U, U, U, U, E, V(N, N)],
    [E, U, V(I, -0.0), V(I, 0.0), U, E, V(I, N)],
    [V(N, N), V(N, N), V(N, -0.0), V(N, 0.0), V(N, N), V(N, N), V(N, N)],
];
#[rustfmt::skip]
pub const SQRT: Table = [
    [V(I, -I), V(0.0, -I), V(0.0, -I), V(0.0, I), V(0.0, I), V(I, I), V(N, I)],
    [V(I, -I), U, U, U, U, V(I, I), V(N, N)],
    [V(I, -I), U, U, U, U, V(I, I), V(N, N)],
    [V(I, -I), U, U, U, U, V(I, I), V(N, N)],
    [V(I, -I), U, U, U, U, V(I, I), V(N, N)],
    [V(I, -I), V(I, -0.0), V(I, -0.0), V(I, 0.0), V(I, 0.0), V(I, I), V(I, N)],
    [V(I, -I), V(N, N), V(N, N), V(N, N), V(N, N), V(I, I), V(N, N)],
];
#[rustfmt::skip]
pub const TANH: Table = [
    [V(-1.0, 0.0), U, V(-1.0, -0.0), V(-1.0, 0.0), U, V(-1.0, 0.0), V(-1.0, 0.0)],
    [E, U, U, U, U, E, V(N, N)],
    [E, U, U, U, U, E, V(-0.0, N)],
    [E, U, U, U, U, E, V(0.0, N)],
    [E, U, U, U, U, E, V(N, N)],
    [V(1.0, 0.0), U, V(1.0, -0.0), V(1.0, 0.0), U, V(1.0, 0.0), V(1.0, 0.0)],
    [V(N, N), V(N, N), V(N, -0.0), V(N, 0.0), V(N, N), V(N, N), V(N, N)],
];
#[rustfmt::skip]
pub const RECT: Table = [
    [E, U, V(-I, 0.0), V(-I, -0.0), U, E, V(I, N)],
    [E, U, U, U, U, E, V(N, N)],
    [V(0.0, 0.0), U, U, U, U, V(0.0, 0.0), V(0.0, 0.0)],
    [V(0.0, 0.0), U, U, U, U, V(0.0, 0.0), V(0.0, 0.0)],
    [E, U, U, U, U, E, V(N, N)],
    [E, U, V(I, -0.0), V(I, 0.0), U, E, V(I, N)],
    [V(N, N), V(N, N), V(N, 0.0), V(N, 0.0), V(N, N), V(N, N), V(N, N)],
];
