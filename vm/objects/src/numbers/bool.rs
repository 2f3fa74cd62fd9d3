//! `bool`: the two integers with a name.

use copperplate_core::class::{BinaryFn, BinaryOp, Slots, Type};
use copperplate_core::{Args, Res, Thread, Value, ops, types};

use super::arithmetic;
use super::int::own;
use super::operand::operand;
use crate::define::{define, set_doc};

const DOC: &str = "Returns True when the argument is true, False otherwise.
The builtins True and False are the only two instances of the class bool.
The class bool is a subclass of the class int, and cannot be subclassed.";

pub fn install(t: &mut Thread) {
    define(t, &types::BOOL, &types::INT, slots, &[]);
    set_doc(t, &types::BOOL, DOC);
}

fn slots(slots: &mut Slots) {
    slots.repr = Some(|t, value| {
        Ok(t.vm()
            .intern(if value.is_true() { "True" } else { "False" }))
    });
    slots.new = Some(new);
    slots.invert = Some(invert);
    slots.binary[BinaryOp::And as usize] = Some(AND);
    slots.binary[BinaryOp::Or as usize] = Some(OR);
    slots.binary[BinaryOp::Xor as usize] = Some(XOR);
}

fn truth_of(value: &Value) -> Option<bool> {
    (value.is_true() || value.is_false()).then(|| value.is_true())
}

macro_rules! logical {
    ($($name:ident $op:ident $with:tt;)*) => {
        $(const $name: BinaryFn = |t, left, right| match (truth_of(left), truth_of(right)) {
            (Some(left), Some(right)) => Ok(Value::bool(left $with right)),
            _ => match (operand(left), operand(right)) {
                (Some(left), Some(right)) => arithmetic::binary(t, BinaryOp::$op, left, right),
                _ => Ok(Value::not_implemented()),
            },
        };)*
    };
}

logical! {
    AND And &;
    OR Or |;
    XOR Xor ^;
}

fn invert(t: &mut Thread, value: &Value) -> Res<Value> {
    crate::warnings::warn(
        t,
        &copperplate_core::exception::DEPRECATION_WARNING,
        "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise \
         inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' \
         operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.",
    )?;
    Ok(arithmetic::invert(own(value)))
}

/// `bool(object=False, /)`.
fn new(t: &mut Thread, _class: &Type, args: Args<'_>) -> Res<Value> {
    if !args.names().is_empty() {
        return Err(t.type_error("bool() takes no keyword arguments"));
    }
    match args.pos() {
        [] => Ok(Value::bool(false)),
        [value] => ops::truth(t, value).map(Value::bool),
        many => Err(t.type_error(format!(
            "bool expected at most 1 argument, got {}",
            many.len()
        ))),
    }
}
