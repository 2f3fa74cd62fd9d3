//! Abstract execution: a micro-op's body over what is known of values instead of over values.
//!
//! The generator prints one function per micro-op, generic over [`Abstract`], that follows the body's expression tree. The
//! optimizer's implementation folds, looks facts up, and learns them; the test harness has another that only checks.

use crate::op::{FieldRef, Scalar, Ty};

/// Operators of bodies, with one meaning each. On words of small integers they work on the words.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Binary {
    Lt,
    Le,
    Eq,
    Ne,
    Gt,
    Ge,
    /// Of flags.
    And,
    Or,
    BitAnd,
    BitOr,
    BitXor,
    Add,
    Sub,
    Mul,
    Div,
}

/// What both operands of an operator are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Of {
    /// Words of small integers.
    Int,
    /// Raw integers.
    Scalar(Scalar),
    F64,
    Flag,
    Pointer,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Checked {
    Add,
    Sub,
    Mul,
}

/// The intrinsics that can stand in a micro-op's body, with the generator's names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Intrinsic {
    IsInt,
    IsFloat,
    IsReference,
    IsNull,
    Same,
    ClassOf,
    FrameRoom,
    NewFrame,
    NewMethodFrame,
    CallRoom,
    CallFrame,
    GeneratorFrame,
    IsTrue,
    AsBool,
    AsI64,
    AsInt,
    FitsInt,
    AsF64,
    BoxFloat,
    ToF64,
    WrappingAdd,
    WrappingSub,
    WrappingMul,
    FloorDivide,
    FloorModulo,
    HighProduct,
    ShiftLeft,
    ShiftRight,
    Borrow,
    Reference,
    Pointer,
    Word,
}

/// How a body's abstract execution ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flow {
    /// It comes to its end (as far as is known).
    Ends,
    /// It leaves by its side exit, whatever the values.
    Exits,
    /// It raises, whatever the values.
    Raises,
}

/// Where bodies are executed abstractly. A value is of the kind its expression has: the caller checked types long ago.
pub trait Abstract {
    type V: Copy;

    /// A raw integer.
    fn scalar(&mut self, value: i64, scalar: Scalar) -> Self::V;
    /// The word of a small integer.
    fn int(&mut self, value: i64) -> Self::V;
    fn float(&mut self, bits: u64) -> Self::V;
    fn flag(&mut self, value: bool) -> Self::V;
    /// A constant word: null, None, True, False.
    fn word(&mut self, bits: u64) -> Self::V;
    /// The address of a static.
    fn address(&mut self, address: usize) -> Self::V;
    /// The address of the running thread.
    fn thread(&mut self) -> Self::V;
    /// Something of which only the type is known: a loop's result, a temporary that no path assigned.
    fn unknown(&mut self, ty: Ty) -> Self::V;

    fn binary(&mut self, op: Binary, of: Of, left: Self::V, right: Self::V) -> Self::V;
    fn not(&mut self, value: Self::V) -> Self::V;
    fn negate(&mut self, of: Of, value: Self::V) -> Self::V;
    /// `scalar`: what the integer arguments are, for those that have any.
    fn intrinsic(&mut self, which: Intrinsic, scalar: Scalar, args: &[Self::V]) -> Self::V;
    /// A raw integer (or flag) as another scalar.
    fn cast(&mut self, value: Self::V, to: Scalar) -> Self::V;
    /// A field; `base` is a word or an address. `ty` is the declared type of the result.
    fn field(&mut self, base: Self::V, field: FieldRef, ty: Ty) -> Self::V;
    /// An element of what `array` is the address of; `field` (with `element`) names the field that led there, if one did.
    fn index(&mut self, array: Self::V, index: Self::V, field: Option<FieldRef>, ty: Ty)
    -> Self::V;
    /// A runtime function that is `pure`, `reads`, or neither. `result`: `None` when it answers nothing.
    fn call(&mut self, name: &'static str, args: &[Self::V], result: Option<Ty>)
    -> Option<Self::V>;

    fn set_field(&mut self, base: Self::V, field: FieldRef, value: Self::V);
    fn set_index(
        &mut self,
        array: Self::V,
        index: Self::V,
        field: Option<FieldRef>,
        value: Self::V,
    );

    /// Word arithmetic on small integers. The flag: whether it leaves the 62 bits.
    fn checked(&mut self, op: Checked, left: Self::V, right: Self::V) -> (Self::V, Self::V);

    /// What is known of a condition.
    fn truth(&mut self, condition: Self::V) -> Option<bool>;
    /// The body leaves by its side exit where the condition holds. `true`: it always does. Otherwise it does not hold from here.
    fn exit_if(&mut self, condition: Self::V) -> bool;
    /// An arm of a condition of which nothing is known begins: what it learns and writes may or may not be so.
    fn arm(&mut self, condition: Self::V, holds: bool);
    /// The arm is over.
    fn end_arm(&mut self);
    /// A variable after both arms of a condition.
    fn join(&mut self, condition: Self::V, then: Self::V, otherwise: Self::V, ty: Ty) -> Self::V;
}
