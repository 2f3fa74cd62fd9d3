//! The gamma function and its logarithm, by the Lanczos approximation that CPython uses.

// The coefficients are written as published.
#![allow(clippy::excessive_precision)]

use std::f64::consts::PI;

const N: usize = 13;
const G: f64 = 6.024_680_040_776_729_6;
const G_MINUS_HALF: f64 = 5.524_680_040_776_729_6;
const LOG_PI: f64 = 1.144_729_885_849_400_2;
#[rustfmt::skip]
const NUMERATOR: [f64; N] = [
    23531376880.410759, 42919803642.649099, 35711959237.355668, 17921034426.037210, 6039542586.3520280,
    1439720407.3117217, 248874557.86205416, 31426415.585400194, 2876370.6289353724, 186056.26539522350,
    8071.6720023658162, 210.82427775157935, 2.5066282746310003,
];
#[rustfmt::skip]
const DENOMINATOR: [f64; N] = [
    0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0, 2637558.0, 357423.0, 32670.0,
    1925.0, 66.0, 1.0,
];
/// `gamma(n)` of the integers up to here is exact.
const EXACT: f64 = 23.0;

/// `sin(pi * x)`, exact at multiples of a half.
fn sin_pi(x: f64) -> f64 {
    let y = x.abs() % 2.0;
    let sine = match (2.0 * y).round() as i32 {
        0 => (PI * y).sin(),
        1 => (PI * (y - 0.5)).cos(),
        2 => (PI * (1.0 - y)).sin(),
        3 => -(PI * (y - 1.5)).cos(),
        _ => (PI * (y - 2.0)).sin(),
    };
    1f64.copysign(x) * sine
}

fn lanczos_sum(x: f64) -> f64 {
    let (mut numerator, mut denominator) = (0.0, 0.0);
    if x < 5.0 {
        for i in (0..N).rev() {
            numerator = numerator * x + NUMERATOR[i];
            denominator = denominator * x + DENOMINATOR[i];
        }
    } else {
        for i in 0..N {
            numerator = numerator / x + NUMERATOR[i];
            denominator = denominator / x + DENOMINATOR[i];
        }
    }
    numerator / denominator
}

/// The gamma function; nan where it has no value, infinite at 0 and where it is too large.
pub fn gamma(x: f64) -> f64 {
    if !x.is_finite() {
        return if x == f64::NEG_INFINITY { f64::NAN } else { x };
    }
    if x == 0.0 {
        return f64::INFINITY.copysign(x);
    }
    if x == x.floor() {
        if x < 0.0 {
            return f64::NAN;
        }
        if x <= EXACT {
            return (1..x as u64).fold(1.0, |product, n| product * n as f64);
        }
    }
    let size = x.abs();
    if size < 1e-20 {
        return 1.0 / x;
    }
    if size > 200.0 {
        return if x < 0.0 {
            0.0 / sin_pi(x)
        } else {
            f64::INFINITY
        };
    }
    let y = size + G_MINUS_HALF;
    // What `y` lost by rounding.
    let lost = if size > G_MINUS_HALF {
        (y - size) - G_MINUS_HALF
    } else {
        (y - G_MINUS_HALF) - size
    };
    let z = lost * G / y;
    let power = |result: f64, apply: fn(f64, f64) -> f64| {
        if size < 140.0 {
            apply(result, y.powf(size - 0.5))
        } else {
            let root = y.powf(size / 2.0 - 0.25);
            apply(apply(result, root), root)
        }
    };
    if x < 0.0 {
        let result = -PI / sin_pi(size) / size * y.exp() / lanczos_sum(size);
        power(result - z * result, |a, b| a / b)
    } else {
        let result = lanczos_sum(size) / y.exp();
        power(result + z * result, |a, b| a * b)
    }
}

/// The logarithm of the gamma function's absolute value; infinite at its poles and where it is too large.
pub fn log_gamma(x: f64) -> f64 {
    if !x.is_finite() {
        return if x.is_nan() { x } else { f64::INFINITY };
    }
    if x == x.floor() && x <= 2.0 {
        return if x <= 0.0 { f64::INFINITY } else { 0.0 };
    }
    let size = x.abs();
    if size < 1e-20 {
        return -size.ln();
    }
    let mut result = lanczos_sum(size).ln() - G;
    result += (size - 0.5) * ((size + G - 0.5).ln() - 1.0);
    if x < 0.0 {
        result = LOG_PI - sin_pi(size).abs().ln() - size.ln() - result;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gamma_is_exact_for_small_integers() {
        assert_eq!(gamma(5.0), 24.0);
        assert_eq!(gamma(23.0), 1_124_000_727_777_607_680_000.0);
        assert_eq!(gamma(0.5), 1.7724538509055159);
        assert_eq!(gamma(-170.5), -3.312739521538607e-308);
        assert!(gamma(-1.0).is_nan());
        assert_eq!(gamma(172.0), f64::INFINITY);
    }

    #[test]
    fn log_gamma_follows_cpython() {
        assert_eq!(log_gamma(0.5), 0.5723649429247004);
        assert_eq!(log_gamma(2.0), 0.0);
        assert_eq!(log_gamma(-1.5), 0.8600470153764812);
    }
}
