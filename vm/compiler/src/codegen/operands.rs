//! Operands with a meaning of their own.

use crate::ast::{BinaryOperator, Comparison};

/// The largest integer that `LOAD_SMALL_INT` holds.
pub(super) const MAX_SMALL_INT: i64 = (1 << 22) - 1;

pub(super) const RESUME_START: u32 = 0;
pub(super) const RESUME_AFTER_YIELD: u32 = 1;
pub(super) const RESUME_AFTER_YIELD_FROM: u32 = 2;

pub(super) const ASSERTION_ERROR: u32 = 0;
pub(super) const NOT_IMPLEMENTED_ERROR: u32 = 1;

pub(super) const SPECIAL_ENTER: u32 = 0;
pub(super) const SPECIAL_EXIT: u32 = 1;

pub(super) const DEFAULTS: u32 = 1;
pub(super) const KEYWORD_DEFAULTS: u32 = 2;
pub(super) const ANNOTATE: u32 = 4;
pub(super) const CLOSURE: u32 = 8;

/// `CALL_FUNCTION_EX` with a dictionary of keyword arguments.
pub(super) const WITH_KEYWORDS: u32 = 1;

const IN_PLACE: u32 = 13;

/// The operand of `BINARY_OP`.
pub(super) fn binary(op: BinaryOperator, in_place: bool) -> u32 {
    let number = match op {
        BinaryOperator::Add => 0,
        BinaryOperator::Sub => 1,
        BinaryOperator::Mul => 2,
        BinaryOperator::TrueDiv => 3,
        BinaryOperator::FloorDiv => 4,
        BinaryOperator::Mod => 5,
        BinaryOperator::Pow => 6,
        BinaryOperator::LShift => 7,
        BinaryOperator::RShift => 8,
        BinaryOperator::And => 9,
        BinaryOperator::Or => 10,
        BinaryOperator::Xor => 11,
        BinaryOperator::MatMul => 12,
    };
    number + if in_place { IN_PLACE } else { 0 }
}

/// What a comparison is done with.
pub(super) enum ComparisonOp {
    /// `COMPARE_OP`.
    Compare(u32),
    /// `IS_OP`.
    Is(u32),
    /// `CONTAINS_OP`.
    Contains(u32),
}

pub(super) fn comparison(op: Comparison) -> ComparisonOp {
    match op {
        Comparison::Lt => ComparisonOp::Compare(0),
        Comparison::Le => ComparisonOp::Compare(1),
        Comparison::Eq => ComparisonOp::Compare(2),
        Comparison::Ne => ComparisonOp::Compare(3),
        Comparison::Gt => ComparisonOp::Compare(4),
        Comparison::Ge => ComparisonOp::Compare(5),
        Comparison::Is => ComparisonOp::Is(0),
        Comparison::IsNot => ComparisonOp::Is(1),
        Comparison::In => ComparisonOp::Contains(0),
        Comparison::NotIn => ComparisonOp::Contains(1),
    }
}

pub(super) const GREATER: u32 = 4;
