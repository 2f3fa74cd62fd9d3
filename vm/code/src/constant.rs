//! Constants of a code object.

use crate::CodeSpec;
use num_bigint::BigInt;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A constant as data; `C` stands for the code of what is nested. Two constants are the same object in loaded code exactly when
/// [`Constant::same`] says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Constant<C = Arc<CodeSpec>> {
    /// `None`.
    None,
    /// `True` or `False`.
    Bool(bool),
    /// `...`.
    Ellipsis,
    /// An integer that fits 64 bits.
    Int(i64),
    /// Any other integer.
    BigInt(BigInt),
    /// A float.
    Float(f64),
    /// A complex number: real and imaginary part.
    Complex(f64, f64),
    /// A string without lone surrogates.
    Str(Arc<str>),
    /// The code points of a string with at least one lone surrogate.
    SurrogateStr(Arc<[u32]>),
    /// A bytes object.
    Bytes(Arc<[u8]>),
    /// A tuple.
    Tuple(Vec<Constant<C>>),
    /// A frozen set; items in the order in which they are to be inserted.
    FrozenSet(Vec<Constant<C>>),
    /// The code of a nested function, class or comprehension.
    Code(C),
}

impl Constant {
    /// An integer in its canonical form: `Int` where it fits.
    pub fn from_bigint(value: BigInt) -> Self {
        i64::try_from(&value).map_or(Self::BigInt(value), Self::Int)
    }

    /// A string given by its code points, in its canonical form: `SurrogateStr` only where there is a lone surrogate.
    ///
    /// Code points above U+10FFFF do not occur in Python strings; they make a `SurrogateStr`, too.
    pub fn from_code_points(points: &[u32]) -> Self {
        match points
            .iter()
            .map(|&point| char::from_u32(point))
            .collect::<Option<String>>()
        {
            Some(text) => Self::Str(text.into()),
            None => Self::SurrogateStr(points.into()),
        }
    }

    /// Whether both are the same constant: same type and same value, where `0.0` differs from `-0.0` and equal nans are the same.
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Float(a), Self::Float(b)) => a.to_bits() == b.to_bits(),
            (Self::Complex(a, b), Self::Complex(c, d)) => {
                a.to_bits() == c.to_bits() && b.to_bits() == d.to_bits()
            }
            (Self::Tuple(a), Self::Tuple(b)) | (Self::FrozenSet(a), Self::FrozenSet(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same(b))
            }
            (Self::Code(a), Self::Code(b)) => Arc::ptr_eq(a, b),
            _ => self == other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_of_different_sign_or_type_are_different_constants() {
        assert!(!Constant::Float(0.0).same(&Constant::Float(-0.0)));
        assert!(!Constant::Int(0).same(&Constant::Float(0.0)));
        assert!(!Constant::Int(1).same(&Constant::Bool(true)));
        assert!(
            !Constant::Tuple(vec![Constant::Float(0.0)])
                .same(&Constant::Tuple(vec![Constant::Float(-0.0)]))
        );
        assert!(Constant::Float(f64::NAN).same(&Constant::Float(f64::NAN)));
    }

    #[test]
    fn integers_are_small_where_they_fit() {
        assert_eq!(
            Constant::from_bigint(BigInt::from(i64::MIN)),
            Constant::Int(i64::MIN)
        );
        assert!(matches!(
            Constant::from_bigint(BigInt::from(i64::MAX) + 1),
            Constant::BigInt(_)
        ));
    }

    #[test]
    fn strings_keep_lone_surrogates() {
        assert_eq!(
            Constant::from_code_points(&[0x61, 0x1f600]),
            Constant::Str("a\u{1f600}".into())
        );
        assert_eq!(
            Constant::from_code_points(&[0xd800]),
            Constant::SurrogateStr([0xd800].as_slice().into())
        );
    }
}
