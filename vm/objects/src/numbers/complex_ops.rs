//! Complex arithmetic, with the mixed real and complex rules of Python 3.14.

/// Real and imaginary part.
pub type Parts = (f64, f64);

/// The product by C's Annex G: infinities survive where the plain formula gives nan.
pub fn multiply((a, b): Parts, (c, d): Parts) -> Parts {
    let (ac, bd, ad, bc) = (a * c, b * d, a * d, b * c);
    let product = (ac - bd, ad + bc);
    if !(product.0.is_nan() && product.1.is_nan()) {
        return product;
    }
    let unit = |infinite: bool, part: f64| (if infinite { 1f64 } else { 0.0 }).copysign(part);
    let finite = |part: f64| {
        if part.is_nan() {
            0f64.copysign(part)
        } else {
            part
        }
    };
    let (mut a, mut b, mut c, mut d) = (a, b, c, d);
    let mut recalculate = false;
    if a.is_infinite() || b.is_infinite() {
        (a, b) = (unit(a.is_infinite(), a), unit(b.is_infinite(), b));
        (c, d) = (finite(c), finite(d));
        recalculate = true;
    }
    if c.is_infinite() || d.is_infinite() {
        (c, d) = (unit(c.is_infinite(), c), unit(d.is_infinite(), d));
        (a, b) = (finite(a), finite(b));
        recalculate = true;
    }
    if !recalculate
        && (ac.is_infinite() || bd.is_infinite() || ad.is_infinite() || bc.is_infinite())
    {
        (a, b, c, d) = (finite(a), finite(b), finite(c), finite(d));
        recalculate = true;
    }
    if !recalculate {
        return product;
    }
    (
        f64::INFINITY * (a * c - b * d),
        f64::INFINITY * (a * d + b * c),
    )
}

/// The quotient by Smith's method; `None` for division by zero.
pub fn divide((a, b): Parts, (c, d): Parts) -> Option<Parts> {
    let (magnitude_c, magnitude_d) = (c.abs(), d.abs());
    let quotient = if magnitude_c >= magnitude_d {
        if magnitude_c == 0.0 {
            return None;
        }
        let ratio = d / c;
        let denominator = c + d * ratio;
        ((a + b * ratio) / denominator, (b - a * ratio) / denominator)
    } else if magnitude_d >= magnitude_c {
        let ratio = c / d;
        let denominator = c * ratio + d;
        ((a * ratio + b) / denominator, (b * ratio - a) / denominator)
    } else {
        (f64::NAN, f64::NAN)
    };
    if quotient.0.is_nan() && quotient.1.is_nan() {
        return Some(recovered_quotient((a, b), (c, d), quotient));
    }
    Some(quotient)
}

/// Annex G's recovery of infinities and zeros.
fn recovered_quotient((a, b): Parts, (c, d): Parts, quotient: Parts) -> Parts {
    let unit = |part: f64| (if part.is_infinite() { 1f64 } else { 0.0 }).copysign(part);
    if (a.is_infinite() || b.is_infinite()) && c.is_finite() && d.is_finite() {
        let (x, y) = (unit(a), unit(b));
        return (
            f64::INFINITY * (x * c + y * d),
            f64::INFINITY * (y * c - x * d),
        );
    }
    if (c.is_infinite() || d.is_infinite()) && a.is_finite() && b.is_finite() {
        let (x, y) = (unit(c), unit(d));
        return (0.0 * (a * x + b * y), 0.0 * (b * x - a * y));
    }
    quotient
}

/// A real number divided by a complex one; `None` for division by zero.
pub fn divide_real(a: f64, (c, d): Parts) -> Option<Parts> {
    let (magnitude_c, magnitude_d) = (c.abs(), d.abs());
    let quotient = if magnitude_c >= magnitude_d {
        if magnitude_c == 0.0 {
            return None;
        }
        let ratio = d / c;
        let denominator = c + d * ratio;
        (a / denominator, (-a * ratio) / denominator)
    } else if magnitude_d >= magnitude_c {
        let ratio = c / d;
        let denominator = c * ratio + d;
        ((a * ratio) / denominator, -a / denominator)
    } else {
        (f64::NAN, f64::NAN)
    };
    if quotient.0.is_nan()
        && quotient.1.is_nan()
        && a.is_finite()
        && (c.is_infinite() || d.is_infinite())
    {
        let unit = |part: f64| (if part.is_infinite() { 1f64 } else { 0.0 }).copysign(part);
        return Some((0.0 * (a * unit(c)), 0.0 * (-a * unit(d))));
    }
    Some(quotient)
}

/// What a power may end in besides a value.
#[derive(Debug, PartialEq, Eq)]
pub enum PowerError {
    ZeroDivision,
    Overflow,
}

/// `base ** exponent`: small whole exponents by repeated multiplication, others by polar form, as CPython.
pub fn power(base: Parts, exponent: Parts) -> Result<Parts, PowerError> {
    let result =
        if exponent.1 == 0.0 && exponent.0 == exponent.0.floor() && exponent.0.abs() <= 100.0 {
            power_int(base, exponent.0 as i32)?
        } else {
            power_polar(base, exponent)?
        };
    if result.0.is_infinite() || result.1.is_infinite() {
        return Err(PowerError::Overflow);
    }
    Ok(result)
}

fn power_int(base: Parts, exponent: i32) -> Result<Parts, PowerError> {
    if exponent > 0 {
        return Ok(power_unsigned(base, exponent.unsigned_abs()));
    }
    divide((1.0, 0.0), power_unsigned(base, exponent.unsigned_abs()))
        .ok_or(PowerError::ZeroDivision)
}

fn power_unsigned(base: Parts, exponent: u32) -> Parts {
    let (mut result, mut square) = ((1.0, 0.0), base);
    let mut rest = exponent;
    // As CPython multiplies, so that the last digits agree.
    while rest > 0 {
        if rest & 1 == 1 {
            result = multiply(result, square);
        }
        rest >>= 1;
        if rest > 0 {
            square = multiply(square, square);
        }
    }
    result
}

fn power_polar(base: Parts, exponent: Parts) -> Result<Parts, PowerError> {
    if exponent == (0.0, 0.0) {
        return Ok((1.0, 0.0));
    }
    if base == (0.0, 0.0) {
        if exponent.1 != 0.0 || exponent.0 < 0.0 {
            return Err(PowerError::ZeroDivision);
        }
        return Ok((0.0, 0.0));
    }
    let magnitude = base.0.hypot(base.1);
    let mut length = magnitude.powf(exponent.0);
    let angle = base.1.atan2(base.0);
    let mut phase = angle * exponent.0;
    if exponent.1 != 0.0 {
        length *= (-angle * exponent.1).exp();
        phase += exponent.1 * magnitude.ln();
    }
    Ok((length * phase.cos(), length * phase.sin()))
}
