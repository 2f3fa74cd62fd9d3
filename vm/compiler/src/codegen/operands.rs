//! Operands with a meaning of their own.

use crate::ast::{BinaryOperator, Comparison};
use copperplate_bytecode::{BinaryOp, CompareOp};

/// The largest integer that `LOAD_SMALL_INT` holds.
pub(super) const MAX_SMALL_INT: i64 = (1 << (u32::BITS - copperplate_bytecode::OPCODE_BITS)) - 1;

/// `RESUME` behind `yield`.
pub(super) const RESUME_AFTER_YIELD: u32 = 1;
/// `RESUME` behind `yield from`.
pub(super) const RESUME_AFTER_YIELD_FROM: u32 = 2;
/// `RESUME` in `await`.
pub(super) const RESUME_AFTER_AWAIT: u32 = 3;

/// `CALL_FUNCTION_EX` with a dictionary of keyword arguments.
pub(super) const WITH_KEYWORDS: u32 = 1;

/// The operand of `BINARY_OP`.
pub(super) fn binary(op: BinaryOperator, in_place: bool) -> BinaryOp {
    match (op, in_place) {
        (BinaryOperator::Add, false) => BinaryOp::ADD,
        (BinaryOperator::Add, true) => BinaryOp::INPLACE_ADD,
        (BinaryOperator::Sub, false) => BinaryOp::SUB,
        (BinaryOperator::Sub, true) => BinaryOp::INPLACE_SUB,
        (BinaryOperator::Mul, false) => BinaryOp::MUL,
        (BinaryOperator::Mul, true) => BinaryOp::INPLACE_MUL,
        (BinaryOperator::TrueDiv, false) => BinaryOp::TRUE_DIV,
        (BinaryOperator::TrueDiv, true) => BinaryOp::INPLACE_TRUE_DIV,
        (BinaryOperator::FloorDiv, false) => BinaryOp::FLOOR_DIV,
        (BinaryOperator::FloorDiv, true) => BinaryOp::INPLACE_FLOOR_DIV,
        (BinaryOperator::Mod, false) => BinaryOp::MOD,
        (BinaryOperator::Mod, true) => BinaryOp::INPLACE_MOD,
        (BinaryOperator::Pow, false) => BinaryOp::POW,
        (BinaryOperator::Pow, true) => BinaryOp::INPLACE_POW,
        (BinaryOperator::LShift, false) => BinaryOp::LSHIFT,
        (BinaryOperator::LShift, true) => BinaryOp::INPLACE_LSHIFT,
        (BinaryOperator::RShift, false) => BinaryOp::RSHIFT,
        (BinaryOperator::RShift, true) => BinaryOp::INPLACE_RSHIFT,
        (BinaryOperator::And, false) => BinaryOp::AND,
        (BinaryOperator::And, true) => BinaryOp::INPLACE_AND,
        (BinaryOperator::Or, false) => BinaryOp::OR,
        (BinaryOperator::Or, true) => BinaryOp::INPLACE_OR,
        (BinaryOperator::Xor, false) => BinaryOp::XOR,
        (BinaryOperator::Xor, true) => BinaryOp::INPLACE_XOR,
        (BinaryOperator::MatMul, false) => BinaryOp::MATMUL,
        (BinaryOperator::MatMul, true) => BinaryOp::INPLACE_MATMUL,
    }
}

/// What a comparison is done with.
pub(super) enum ComparisonOp {
    /// `COMPARE_OP`.
    Compare(CompareOp),
    /// `IS_OP`, inverted or not.
    Is(u32),
    /// `CONTAINS_OP`, inverted or not.
    Contains(u32),
}

pub(super) fn comparison(op: Comparison) -> ComparisonOp {
    match op {
        Comparison::Lt => ComparisonOp::Compare(CompareOp::LT),
        Comparison::Le => ComparisonOp::Compare(CompareOp::LE),
        Comparison::Eq => ComparisonOp::Compare(CompareOp::EQ),
        Comparison::Ne => ComparisonOp::Compare(CompareOp::NE),
        Comparison::Gt => ComparisonOp::Compare(CompareOp::GT),
        Comparison::Ge => ComparisonOp::Compare(CompareOp::GE),
        Comparison::Is => ComparisonOp::Is(0),
        Comparison::IsNot => ComparisonOp::Is(1),
        Comparison::In => ComparisonOp::Contains(0),
        Comparison::NotIn => ComparisonOp::Contains(1),
    }
}
