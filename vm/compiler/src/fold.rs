//! Constant folding, within CPython's size limits; what would raise is left to run time.

use crate::ast::{BinaryOperator, Expr, ExprKind, UnaryOperator};
use copperplate_code::Constant;
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Pow, Signed, ToPrimitive, Zero};

/// Largest folded integer, in bits.
const MAX_INT_BITS: u64 = 128;
/// Longest folded string or bytes.
const MAX_STR_SIZE: usize = 4096;
/// Longest folded tuple made by repetition.
const MAX_COLLECTION_SIZE: usize = 256;

/// The constant that `kind` always is, if its operands are constants; `kind` itself otherwise.
pub(crate) fn fold(kind: ExprKind) -> ExprKind {
    let folded = match &kind {
        ExprKind::Unary { op, operand } => {
            constant(operand).and_then(|operand| unary(*op, operand))
        }
        ExprKind::Binary { left, op, right } => match (constant(left), constant(right)) {
            (Some(left), Some(right)) => binary(left, *op, right),
            _ => None,
        },
        ExprKind::Tuple(items) => items
            .iter()
            .map(|item| constant(item).cloned())
            .collect::<Option<_>>()
            .map(Constant::Tuple),
        ExprKind::Subscript { value, index } => match (constant(value), constant(index)) {
            (Some(value), Some(index)) => subscript(value, index),
            _ => None,
        },
        _ => None,
    };
    folded.map_or(kind, ExprKind::Constant)
}

/// The constant that an expression is.
pub(crate) fn constant(expr: &Expr) -> Option<&Constant> {
    match &expr.kind {
        ExprKind::Constant(constant) => Some(constant),
        _ => None,
    }
}

/// The truth of a constant; `None` for one that does not say.
pub(crate) fn truth(constant: &Constant) -> bool {
    match constant {
        Constant::None => false,
        Constant::Bool(value) => *value,
        Constant::Int(value) => *value != 0,
        Constant::Float(value) => *value != 0.0,
        Constant::Complex(real, imag) => *real != 0.0 || *imag != 0.0,
        Constant::Str(value) => !value.is_empty(),
        Constant::Bytes(value) => !value.is_empty(),
        Constant::Tuple(items) | Constant::FrozenSet(items) => !items.is_empty(),
        Constant::Ellipsis
        | Constant::BigInt(_)
        | Constant::SurrogateStr(_)
        | Constant::Code(_) => true,
    }
}

fn unary(op: UnaryOperator, operand: &Constant) -> Option<Constant> {
    Some(match (op, operand) {
        (UnaryOperator::Not, _) => Constant::Bool(!truth(operand)),
        // `~True` warns when it runs.
        (UnaryOperator::Invert, Constant::Bool(_)) => return None,
        (UnaryOperator::Invert, _) => Constant::from_bigint(!integer(operand)?),
        (UnaryOperator::Negative, Constant::Float(value)) => Constant::Float(-value),
        (UnaryOperator::Negative, Constant::Complex(real, imag)) => Constant::Complex(-real, -imag),
        (UnaryOperator::Negative, _) => Constant::from_bigint(-integer(operand)?),
        (UnaryOperator::Positive, Constant::Float(_) | Constant::Complex(..)) => operand.clone(),
        (UnaryOperator::Positive, _) => Constant::from_bigint(integer(operand)?),
    })
}

fn binary(left: &Constant, op: BinaryOperator, right: &Constant) -> Option<Constant> {
    use Constant::{Bytes, Complex, Float, Str, Tuple};
    match (left, right) {
        (Complex(..), _) | (_, Complex(..)) => complex(as_complex(left)?, op, as_complex(right)?),
        (Float(_), _) | (_, Float(_)) => float(as_float(left)?, op, as_float(right)?),
        (Str(a), Str(b)) if op == BinaryOperator::Add => Some(Str(format!("{a}{b}").into())),
        (Bytes(a), Bytes(b)) if op == BinaryOperator::Add => {
            Some(Bytes([&a[..], &b[..]].concat().into()))
        }
        (Tuple(a), Tuple(b)) if op == BinaryOperator::Add => Some(Tuple([&a[..], &b[..]].concat())),
        (Str(_) | Bytes(_) | Tuple(_), _) if op == BinaryOperator::Mul => repeat(left, right),
        (_, Str(_) | Bytes(_) | Tuple(_)) if op == BinaryOperator::Mul => repeat(right, left),
        (Constant::Bool(a), Constant::Bool(b)) => match op {
            BinaryOperator::And => Some(Constant::Bool(a & b)),
            BinaryOperator::Or => Some(Constant::Bool(a | b)),
            BinaryOperator::Xor => Some(Constant::Bool(a ^ b)),
            _ => integers(&integer(left)?, op, &integer(right)?),
        },
        _ => integers(&integer(left)?, op, &integer(right)?),
    }
}

fn integer(constant: &Constant) -> Option<BigInt> {
    match constant {
        Constant::Int(value) => Some(BigInt::from(*value)),
        Constant::BigInt(value) => Some(value.clone()),
        Constant::Bool(value) => Some(BigInt::from(*value)),
        _ => None,
    }
}

fn integers(left: &BigInt, op: BinaryOperator, right: &BigInt) -> Option<Constant> {
    let value = match op {
        BinaryOperator::Add => left + right,
        BinaryOperator::Sub => left - right,
        BinaryOperator::Mul if left.bits() + right.bits() <= MAX_INT_BITS => left * right,
        BinaryOperator::FloorDiv if !right.is_zero() => left.div_floor(right),
        BinaryOperator::Mod if !right.is_zero() => left.mod_floor(right),
        BinaryOperator::TrueDiv if !right.is_zero() && left.bits() <= 53 && right.bits() <= 53 => {
            return Some(Constant::Float(left.to_f64()? / right.to_f64()?));
        }
        BinaryOperator::Pow if !right.is_negative() => {
            let exponent = right.to_u32()?;
            if left.bits() * u64::from(exponent) > MAX_INT_BITS {
                return None;
            }
            Pow::pow(left, exponent)
        }
        BinaryOperator::Pow if !left.is_zero() && left.bits() <= 53 && right.bits() <= 31 => {
            return float(left.to_f64()?, op, right.to_f64()?);
        }
        BinaryOperator::LShift if !right.is_negative() => {
            let count = right
                .to_u64()
                .filter(|&count| count <= MAX_INT_BITS && left.bits() + count <= MAX_INT_BITS)?;
            left << count
        }
        BinaryOperator::RShift if !right.is_negative() => match right.to_u64() {
            Some(count) => left >> count,
            None => return None,
        },
        BinaryOperator::And => left & right,
        BinaryOperator::Or => left | right,
        BinaryOperator::Xor => left ^ right,
        _ => return None,
    };
    Some(Constant::from_bigint(value))
}

fn as_float(constant: &Constant) -> Option<f64> {
    match constant {
        Constant::Float(value) => Some(*value),
        // Only exact conversions, so that no rounding question arises.
        _ => integer(constant)
            .filter(|value| value.bits() <= 53)?
            .to_f64(),
    }
}

fn float(left: f64, op: BinaryOperator, right: f64) -> Option<Constant> {
    let value = match op {
        BinaryOperator::Add => left + right,
        BinaryOperator::Sub => left - right,
        BinaryOperator::Mul => left * right,
        BinaryOperator::TrueDiv if right != 0.0 => left / right,
        // A negative base may give a complex number; an overflow raises.
        BinaryOperator::Pow if left > 0.0 => {
            Some(left.powf(right)).filter(|value| value.is_finite() && right.is_finite())?
        }
        _ => return None,
    };
    Some(Constant::Float(value))
}

fn as_complex(constant: &Constant) -> Option<(f64, f64, bool)> {
    match constant {
        Constant::Complex(real, imag) => Some((*real, *imag, true)),
        _ => as_float(constant).map(|real| (real, 0.0, false)),
    }
}

/// Sums and differences, which literals are written with. A real operand has no imaginary part, not a zero one (3.14).
fn complex(
    left: (f64, f64, bool),
    op: BinaryOperator,
    right: (f64, f64, bool),
) -> Option<Constant> {
    Some(match op {
        BinaryOperator::Add => {
            let imag = if !left.2 {
                right.1
            } else if !right.2 {
                left.1
            } else {
                left.1 + right.1
            };
            Constant::Complex(left.0 + right.0, imag)
        }
        BinaryOperator::Sub => {
            let imag = if !left.2 {
                -right.1
            } else if !right.2 {
                left.1
            } else {
                left.1 - right.1
            };
            Constant::Complex(left.0 - right.0, imag)
        }
        _ => return None,
    })
}

fn repeat(sequence: &Constant, count: &Constant) -> Option<Constant> {
    let count = integer(count)?;
    let count = if count.is_negative() {
        0
    } else {
        count.to_usize()?
    };
    let fits =
        |length: usize, limit: usize| length.checked_mul(count).filter(|size| *size <= limit);
    Some(match sequence {
        Constant::Str(text) => {
            fits(text.chars().count(), MAX_STR_SIZE)?;
            Constant::Str(text.repeat(count).into())
        }
        Constant::Bytes(bytes) => {
            fits(bytes.len(), MAX_STR_SIZE)?;
            Constant::Bytes(bytes.repeat(count).into())
        }
        Constant::Tuple(items) => {
            fits(items.len(), MAX_COLLECTION_SIZE)?;
            Constant::Tuple((0..count).flat_map(|_| items.iter().cloned()).collect())
        }
        _ => return None,
    })
}

fn subscript(value: &Constant, index: &Constant) -> Option<Constant> {
    let Constant::Int(index) = index else {
        return None;
    };
    let place = |length: usize| {
        let index = if *index < 0 {
            index.checked_add(length as i64)?
        } else {
            *index
        };
        usize::try_from(index).ok().filter(|index| *index < length)
    };
    match value {
        Constant::Tuple(items) => Some(items[place(items.len())?].clone()),
        Constant::Bytes(bytes) => Some(Constant::Int(bytes[place(bytes.len())?].into())),
        Constant::Str(text) => {
            let character = text.chars().nth(place(text.chars().count())?)?;
            Some(Constant::Str(character.to_string().into()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(left: Constant, op: BinaryOperator, right: Constant) -> Option<Constant> {
        binary(&left, op, &right)
    }

    #[test]
    fn integers_floor() {
        assert_eq!(
            of(
                Constant::Int(-7),
                BinaryOperator::FloorDiv,
                Constant::Int(2)
            ),
            Some(Constant::Int(-4))
        );
        assert_eq!(
            of(Constant::Int(7), BinaryOperator::Mod, Constant::Int(-2)),
            Some(Constant::Int(-1))
        );
        assert_eq!(
            of(Constant::Int(2), BinaryOperator::Pow, Constant::Int(-1)),
            Some(Constant::Float(0.5))
        );
    }

    #[test]
    fn what_raises_or_grows_is_left_alone() {
        assert_eq!(
            of(Constant::Int(1), BinaryOperator::Mod, Constant::Int(0)),
            None
        );
        assert_eq!(
            of(Constant::Int(1), BinaryOperator::LShift, Constant::Int(-1)),
            None
        );
        assert_eq!(
            of(Constant::Int(10), BinaryOperator::Pow, Constant::Int(100)),
            None
        );
        assert_eq!(
            of(
                Constant::Str("ab".into()),
                BinaryOperator::Mul,
                Constant::Int(3000)
            ),
            None
        );
        assert_eq!(
            of(
                Constant::Str("a".into()),
                BinaryOperator::Add,
                Constant::Int(1)
            ),
            None
        );
        assert_eq!(unary(UnaryOperator::Invert, &Constant::Bool(true)), None);
    }

    #[test]
    fn complex_literals_are_one_constant() {
        assert_eq!(
            of(
                Constant::Int(1),
                BinaryOperator::Sub,
                Constant::Complex(0.0, 2.0)
            ),
            Some(Constant::Complex(1.0, -2.0))
        );
    }
}
