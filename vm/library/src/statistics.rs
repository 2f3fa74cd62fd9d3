//! `_statistics`: the inverse of the normal distribution's cumulative function.

use copperplate_core::{Res, Thread, Value};
use copperplate_macros::native;

use crate::module;

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    Ok(module::new(t, "_statistics", &[&NORMAL_DIST_INV_CDF]))
}

/// Coefficients of a rational function, highest power first.
struct Rational {
    numerator: [f64; 8],
    denominator: [f64; 8],
}

#[rustfmt::skip]
const CENTRE: Rational = Rational {
    numerator: [2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665],
    denominator: [5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579, 42.31333070160091, 1.0],
};
#[rustfmt::skip]
const MIDDLE: Rational = Rational {
    numerator: [0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835],
    denominator: [1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038, 2.053191626637759, 1.0],
};
#[rustfmt::skip]
const TAIL: Rational = Rational {
    numerator: [2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103],
    denominator: [2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05, 0.0007868691311456133, 0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0],
};

fn polynomial(coefficients: &[f64; 8], x: f64) -> f64 {
    let [first, rest @ ..] = coefficients;
    rest.iter()
        .fold(*first, |value, coefficient| value * x + coefficient)
}

/// The value below which `p` of a normal distribution lies (Wichura's algorithm AS241).
fn inverse(p: f64, mu: f64, sigma: f64) -> f64 {
    let q = p - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.180625 - q * q;
        let x = polynomial(&CENTRE.numerator, r) * q / polynomial(&CENTRE.denominator, r);
        return mu + x * sigma;
    }
    let r = if q <= 0.0 { p } else { 1.0 - p };
    let r = (-r.ln()).sqrt();
    let (rational, r) = if r <= 5.0 {
        (&MIDDLE, r - 1.6)
    } else {
        (&TAIL, r - 5.0)
    };
    let x = polynomial(&rational.numerator, r) / polynomial(&rational.denominator, r);
    mu + if q < 0.0 { -x } else { x } * sigma
}

#[native("_normal_dist_inv_cdf(p, mu, sigma, /)")]
fn normal_dist_inv_cdf(t: &mut Thread, p: f64, mu: f64, sigma: f64) -> Res<f64> {
    if p <= 0.0 || p >= 1.0 || sigma <= 0.0 {
        return Err(t.value_error("inverse cumulative distribution is undefined"));
    }
    Ok(inverse(p, mu, sigma))
}

#[cfg(test)]
mod tests {
    use super::inverse;

    #[test]
    fn quantiles_of_the_standard_normal_distribution() {
        assert_eq!(inverse(0.5, 0.0, 1.0), 0.0);
        assert_eq!(inverse(0.975, 0.0, 1.0), 1.9599639845400536);
        assert_eq!(inverse(1e-20, 0.0, 1.0), -9.262340089798405);
    }
}
