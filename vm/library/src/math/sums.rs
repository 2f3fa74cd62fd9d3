//! Sums and lengths with extended precision: `fsum`, `prod`, `sumprod`, `hypot`, `dist`.

use copperplate_core::class::BinaryOp;
use copperplate_core::float::{from_f64, to_f64};
use copperplate_core::native::NativeDef;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, convert, int, ops, types};
use copperplate_macros::native;
use copperplate_objects::numbers::operand::operand;
use copperplate_objects::numbers::{fast, ratio};

pub static FUNCTIONS: &[&NativeDef] = &[&DIST, &FSUM, &HYPOT, &PROD, &SUMPROD];

/// A number as the unevaluated sum of two floats.
#[derive(Clone, Copy)]
struct Double {
    high: f64,
    low: f64,
}

impl Double {
    /// The exact sum.
    fn sum(a: f64, b: f64) -> Double {
        let high = a + b;
        let z = high - a;
        Double {
            high,
            low: (a - (high - z)) + (b - z),
        }
    }

    /// The exact sum when `a` is not smaller than `b`.
    fn fast_sum(a: f64, b: f64) -> Double {
        let high = a + b;
        Double {
            high,
            low: (a - high) + b,
        }
    }

    /// The exact product.
    fn product(a: f64, b: f64) -> Double {
        let high = a * b;
        Double {
            high,
            low: a.mul_add(b, -high),
        }
    }
}

/// A sum of products as three floats of falling size.
#[derive(Clone, Copy, Default)]
struct Triple {
    high: f64,
    low: f64,
    tiny: f64,
}

impl Triple {
    fn add_product(self, a: f64, b: f64) -> Triple {
        let product = Double::product(a, b);
        let sum = Double::sum(self.high, product.high);
        let first = Double::sum(self.low, product.low);
        let second = Double::sum(first.high, sum.low);
        Triple {
            high: sum.high,
            low: second.high,
            tiny: self.tiny + first.low + second.low,
        }
    }

    fn total(self) -> f64 {
        let last = Double::sum(self.low, self.high);
        self.tiny + last.low + last.high
    }
}

/// Return an accurate floating-point sum of values in the iterable seq.
///
/// Assumes IEEE-754 floating-point arithmetic.
#[native("fsum(seq, /)")]
fn fsum(t: &mut Thread, seq: &Value) -> Res<f64> {
    let iterator = ops::iter(t, seq)?;
    // Shewchuk's partial sums: floats without common digits, growing in size, whose sum is exact.
    let mut partials: Vec<f64> = Vec::new();
    let (mut special, mut infinite) = (0.0, 0.0);
    while let Some(item) = ops::next(t, &iterator)? {
        let value = convert::to_f64(t, &item)?;
        let mut x = value;
        let mut kept = 0;
        for index in 0..partials.len() {
            let mut y = partials[index];
            if x.abs() < y.abs() {
                std::mem::swap(&mut x, &mut y);
            }
            let sum = Double::fast_sum(x, y);
            // `fast_sum`'s low part has its sign turned twice; written out it is y - (high - x).
            let low = y - (sum.high - x);
            if low != 0.0 {
                partials[kept] = low;
                kept += 1;
            }
            x = sum.high;
        }
        partials.truncate(kept);
        if x == 0.0 {
            continue;
        }
        if x.is_finite() {
            partials.push(x);
            continue;
        }
        if value.is_finite() {
            return Err(t.overflow_error("intermediate overflow in fsum"));
        }
        if value.is_infinite() {
            infinite += value;
        }
        special += value;
        partials.clear();
    }
    if special != 0.0 {
        if f64::is_nan(infinite) {
            return Err(t.value_error("-inf + inf in fsum"));
        }
        return Ok(special);
    }
    Ok(round_partials(&partials))
}

/// The sum of Shewchuk's partials, rounded half to even.
fn round_partials(partials: &[f64]) -> f64 {
    let Some((&last, mut rest)) = partials.split_last() else {
        return 0.0;
    };
    let (mut high, mut low) = (last, 0.0);
    while let Some((&y, smaller)) = rest.split_last() {
        let x = high;
        rest = smaller;
        high = x + y;
        low = y - (high - x);
        if low != 0.0 {
            break;
        }
    }
    // A tie is none when a smaller partial points the same way.
    if let Some(&next) = rest.last()
        && ((low < 0.0 && next < 0.0) || (low > 0.0 && next > 0.0))
    {
        let twice = low * 2.0;
        let x = high + twice;
        if twice == x - high {
            high = x;
        }
    }
    high
}

/// The Euclidean length of a vector, almost always rounded correctly.
fn norm(mut vector: Vec<f64>) -> f64 {
    for part in &mut vector {
        *part = part.abs();
    }
    if vector.iter().any(|part| part.is_infinite()) {
        return f64::INFINITY;
    }
    if vector.iter().any(|part| part.is_nan()) {
        return f64::NAN;
    }
    let max = vector.iter().copied().fold(0.0, f64::max);
    if max == 0.0 || vector.len() <= 1 {
        return max;
    }
    let (_, exponent) = ratio::frexp(max);
    if exponent < -1023 {
        // Subnormals: make them normal first.
        let scaled = vector.iter().map(|part| part / f64::MIN_POSITIVE).collect();
        return f64::MIN_POSITIVE * norm(scaled);
    }
    let scale = ratio::ldexp(1.0, -i64::from(exponent));
    let (mut sum, mut first, mut second) = (1.0, 0.0, 0.0);
    for part in vector {
        let part = part * scale;
        let square = Double::product(part, part);
        let more = Double::fast_sum(sum, square.high);
        sum = more.high;
        first += square.low;
        second += more.low;
    }
    let mut length = f64::sqrt(sum - 1.0 + (first + second));
    // One step of correction by what the square of the root misses.
    let square = Double::product(-length, length);
    let more = Double::fast_sum(sum, square.high);
    sum = more.high;
    first += square.low;
    second += more.low;
    let missing = sum - 1.0 + (first + second);
    length += missing / (2.0 * length);
    length / scale
}

/// Multidimensional Euclidean distance from the origin to a point.
///
/// Roughly equivalent to:
///     sqrt(sum(x**2 for x in coordinates))
///
/// For a two dimensional point (x, y), gives the hypotenuse
/// using the Pythagorean theorem:  sqrt(x*x + y*y).
///
/// For example, the hypotenuse of a 3/4/5 right triangle is:
///
///     >>> hypot(3.0, 4.0)
///     5.0
#[native("hypot(*coordinates)")]
fn hypot(t: &mut Thread, coordinates: &[Value]) -> Res<f64> {
    let mut vector = Vec::with_capacity(coordinates.len());
    for value in coordinates {
        vector.push(convert::to_f64(t, value)?);
    }
    Ok(norm(vector))
}

/// The coordinates of a point: a tuple or any iterable.
fn point(t: &mut Thread, value: &Value) -> Res<Vec<Value>> {
    if let Some(tuple) = value.downcast::<Tuple>() {
        return Ok(tuple.items().to_vec());
    }
    let iterator = ops::iter(t, value)?;
    let mut items = Vec::new();
    while let Some(item) = ops::next(t, &iterator)? {
        items.push(item);
    }
    Ok(items)
}

/// Return the Euclidean distance between two points p and q.
///
/// The points should be specified as sequences (or iterables) of
/// coordinates.  Both inputs must have the same dimension.
///
/// Roughly equivalent to:
///     sqrt(sum((px - qx) ** 2.0 for px, qx in zip(p, q)))
#[native("dist(p, q, /)")]
fn dist(t: &mut Thread, p: &Value, q: &Value) -> Res<f64> {
    let p = point(t, p)?;
    let q = point(t, q)?;
    if p.len() != q.len() {
        return Err(t.value_error("both points must have the same number of dimensions"));
    }
    let mut differences = Vec::with_capacity(p.len());
    for (p, q) in p.iter().zip(&q) {
        let p = convert::to_f64(t, p)?;
        differences.push(p - convert::to_f64(t, q)?);
    }
    Ok(norm(differences))
}

fn binary(t: &mut Thread, op: BinaryOp, left: &Value, right: &Value) -> Res<Value> {
    match fast::binary(t, op, left, right) {
        Some(result) => result,
        None => ops::binary(t, op, left, right),
    }
}

/// Calculate the product of all the elements in the input iterable.
///
/// The default start value for the product is 1.
///
/// When the iterable is empty, return the start value.  This function is
/// intended specifically for use with numeric values and may reject
/// non-numeric types.
#[native("prod(iterable, /, *, start=1)")]
fn prod(t: &mut Thread, iterable: &Value, start: Option<&Value>) -> Res<Value> {
    let iterator = ops::iter(t, iterable)?;
    let mut product = start.cloned().unwrap_or_else(|| int::from_i64(1));
    while let Some(item) = ops::next(t, &iterator)? {
        product = binary(t, BinaryOp::Mul, &product, &item)?;
    }
    Ok(product)
}

/// The factors of a product as floats, when at least one is an exact float and the other a number that fits.
fn float_factors(p: &Value, q: &Value) -> Option<(f64, f64)> {
    let is_float = |value: &Value| std::ptr::eq(value.class(), &types::FLOAT);
    let is_int = |value: &Value| {
        std::ptr::eq(value.class(), &types::INT) || value.is_true() || value.is_false()
    };
    match (is_float(p), is_float(q)) {
        (true, true) => Some((to_f64(p)?, to_f64(q)?)),
        (true, false) if is_int(q) => Some((to_f64(p)?, operand(q)?.to_f64()?)),
        (false, true) if is_int(p) => Some((operand(p)?.to_f64()?, to_f64(q)?)),
        _ => None,
    }
}

/// Return the sum of products of values from two iterables p and q.
///
/// Roughly equivalent to:
///
///     sum(map(operator.mul, p, q, strict=True))
///
/// For float and mixed int/float inputs, the intermediate products
/// and sums are computed with extended precision.
#[native("sumprod(p, q, /)")]
fn sumprod(t: &mut Thread, p: &Value, q: &Value) -> Res<Value> {
    let p = ops::iter(t, p)?;
    let q = ops::iter(t, q)?;
    let mut total = int::from_i64(0);
    // The products of one kind are summed aside; the first other one ends that for good.
    let mut integers = Some(0i64);
    let mut floats = Some((Triple::default(), false));
    loop {
        let pair = match (ops::next(t, &p)?, ops::next(t, &q)?) {
            (Some(p), Some(q)) => Some((p, q)),
            (None, None) => None,
            _ => return Err(t.value_error("Inputs are not the same length")),
        };
        if let Some(sum) = integers {
            let next = pair.as_ref().and_then(|(p, q)| {
                let both = p.word().is_int() && q.word().is_int();
                let product = both.then(|| p.word().int().checked_mul(q.word().int()))??;
                sum.checked_add(product)
            });
            if next.is_some() {
                integers = next;
                continue;
            }
            integers = None;
            if sum != 0 {
                total = binary(t, BinaryOp::Add, &total, &int::from_i64(sum))?;
            }
        }
        if let Some((sum, used)) = floats {
            let next = pair
                .as_ref()
                .and_then(|(p, q)| float_factors(p, q))
                .map(|(p, q)| sum.add_product(p, q))
                .filter(|sum| sum.high.is_finite());
            if let Some(sum) = next {
                floats = Some((sum, true));
                continue;
            }
            floats = None;
            if used {
                total = binary(t, BinaryOp::Add, &total, &from_f64(sum.total()))?;
            }
        }
        let Some((p, q)) = pair else {
            return Ok(total);
        };
        let product = binary(t, BinaryOp::Mul, &p, &q)?;
        total = binary(t, BinaryOp::Add, &total, &product)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_scaled_and_corrected() {
        assert_eq!(norm(vec![3.0, 4.0]), 5.0);
        assert_eq!(norm(vec![3e-320, 4e-320]), 5e-320);
        assert_eq!(norm(vec![1e308, 1e308]), 1.4142135623730951e308);
        assert_eq!(norm(vec![f64::NAN, f64::INFINITY]), f64::INFINITY);
        assert_eq!(norm(vec![]), 0.0);
    }

    #[test]
    fn partials_round_once() {
        assert_eq!(round_partials(&[5e-324, 2f64.powi(-54), 1.0]), 1.0);
        assert_eq!(
            round_partials(&[5e-324, 2f64.powi(-53), 1.0]),
            1.0000000000000002
        );
    }
}
