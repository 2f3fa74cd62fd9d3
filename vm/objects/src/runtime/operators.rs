//! Operators, subscripts and truth.

use copperplate_core::class::{BinaryOp, Compare};
use copperplate_core::list::Slice;
use copperplate_core::{Res, Value, Word, ops};

use super::runtime;
use crate::numbers::fast;

runtime! {
    /// `left <op> right`; in-place forms are `13 +` the operator's number.
    fn cp_binary_op(t, left: &Value, right: &Value, op: u32) -> Res<Value> {
        let count = BinaryOp::COUNT;
        let operator = BinaryOp::ALL[op as usize % count];
        if let Some(result) = fast::binary(t, operator, left, right) {
            return result;
        }
        if (op as usize) < count {
            ops::binary(t, operator, left, right)
        } else {
            ops::inplace(t, operator, left, right)
        }
    }

    /// `left <op> right` as any object.
    fn cp_compare_op(t, left: &Value, right: &Value, op: u32) -> Res<Value> {
        let op = Compare::ALL[op as usize];
        match fast::compare(op, left, right) {
            Some(result) => Ok(Value::bool(result)),
            None => ops::compare(t, left, right, op),
        }
    }

    /// `-v`
    fn cp_negative(t, v: &Value) -> Res<Value> {
        match v.class().slot(|s| s.negative) {
            Some(negative) => negative(t, v),
            None => Err(bad_operand(t, "-", v)),
        }
    }

    /// `~v`
    fn cp_invert(t, v: &Value) -> Res<Value> {
        match v.class().slot(|s| s.invert) {
            Some(invert) => invert(t, v),
            None => Err(bad_operand(t, "~", v)),
        }
    }

    /// `+v`
    fn cp_positive(t, v: &Value) -> Res<Value> {
        match v.class().slot(|s| s.positive) {
            Some(positive) => positive(t, v),
            None => Err(bad_operand(t, "+", v)),
        }
    }

    /// `bool(v)`
    fn cp_truth(t, v: &Value) -> Res<bool> {
        ops::truth(t, v)
    }

    /// `item in container`
    fn cp_contains(t, container: &Value, item: &Value) -> Res<bool> {
        ops::contains(t, container, item)
    }

    /// `container[key]`
    fn cp_subscript(t, container: &Value, key: &Value) -> Res<Value> {
        ops::getitem(t, container, key)
    }

    /// `container[key] = value`
    fn cp_store_subscript(t, container: &Value, key: &Value, value: &Value) -> Res {
        ops::setitem(t, container, key, Some(value))
    }

    /// `del container[key]`
    fn cp_delete_subscript(t, container: &Value, key: &Value) -> Res {
        ops::setitem(t, container, key, None)
    }

    /// `container[start:stop]`
    fn cp_slice(t, container: &Value, start: &Value, stop: &Value) -> Res<Value> {
        let slice = Slice::new(start.clone(), stop.clone(), Value::none());
        ops::getitem(t, container, &slice)
    }

    /// `container[start:stop] = value`
    fn cp_store_slice(t, container: &Value, start: &Value, stop: &Value, value: &Value) -> Res {
        let slice = Slice::new(start.clone(), stop.clone(), Value::none());
        ops::setitem(t, container, &slice, Some(value))
    }

    /// `slice(start, stop)` or `slice(start, stop, step)` of the two or three words at `items`.
    fn cp_build_slice(_t, items: *mut Word, count: u32) -> Value {
        // SAFETY: the engine passes `count` live words.
        let items = unsafe { Value::slice(items, count as usize) };
        let step = items.get(2).cloned().unwrap_or_else(Value::none);
        Slice::new(items[0].clone(), items[1].clone(), step)
    }
}

#[cold]
fn bad_operand(
    t: &mut copperplate_core::Thread,
    operator: &str,
    v: &Value,
) -> copperplate_core::Raised {
    t.type_error(format!(
        "bad operand type for unary {operator}: '{}'",
        v.class().name()
    ))
}
