//! Operators, subscripts and truth.

use copperplate_core::class::{BinaryOp, Compare};
use copperplate_core::dict::Dict;
use copperplate_core::frame::Frame;
use copperplate_core::list::{List, Slice};
use copperplate_core::set::Set;
use copperplate_core::str::Str;
use copperplate_core::{Layout, Res, Thread, Value, ops};

use super::runtime;
use crate::containers::{list, set};
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
            return ops::binary(t, operator, left, right);
        }
        if operator == BinaryOp::Add
            && let Some(longer) = append_to_local(t, left, right)
        {
            return Ok(longer);
        }
        ops::inplace(t, operator, left, right)
    }

    /// `left <op> right` as any object.
    fn cp_compare_op(t, left: &Value, right: &Value, op: u32) -> Res<Value> {
        let op = Compare::ALL[op as usize];
        if let (Some(left), Some(right)) = (left.exact::<Str>(), right.exact::<Str>()) {
            return Ok(Value::bool(left.holds(op, right)));
        }
        if let Some(result) = fast::compare(op, left, right) {
            return Ok(Value::bool(result));
        }
        if let Compare::Eq | Compare::Ne = op
            && let Some(equal) = ops::equal_plainly(left, right)
        {
            return Ok(Value::bool(equal == (op == Compare::Eq)));
        }
        ops::compare(t, left, right, op)
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
        if let Some(dict) = container.exact::<Dict>() {
            return dict.contains(t, item);
        }
        if Set::is_exact(container) {
            return set::contains(t, container, item);
        }
        if let Some(found) = container.exact::<List>().and_then(|list| plainly_in(list, item)) {
            return Ok(found);
        }
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
        if let Some(part) = list::slice_plainly(container, start, stop) {
            return Ok(part);
        }
        let slice = Slice::new(start.clone(), stop.clone(), Value::none());
        ops::getitem(t, container, &slice)
    }

    /// `container[start:stop] = value`
    fn cp_store_slice(t, container: &Value, start: &Value, stop: &Value, value: &Value) -> Res {
        if list::overwrite_plainly(container, start, stop, value) {
            return Ok(());
        }
        let slice = Slice::new(start.clone(), stop.clone(), Value::none());
        ops::setitem(t, container, &slice, Some(value))
    }
}

/// Whether a small integer is among the items of a list, when they are all small integers; otherwise `None`, unless it was found
/// before anything else.
fn plainly_in(list: &List, item: &Value) -> Option<bool> {
    if !item.word().is_int() {
        return None;
    }
    // SAFETY: comparing words runs no Python code.
    for candidate in unsafe { list.peek() } {
        if candidate.word().0 == item.word().0 {
            return Some(true);
        }
        if !candidate.word().is_int() {
            return None;
        }
    }
    Some(false)
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

/// Strings shorter than this are cheaper to copy than to look after.
const LEAST_GROWN: usize = 64;

/// `left += right` of strings whose left one only a local variable of the running frame refers to: the variable that the
/// result goes to. Then the string can grow in place, and appending in a loop takes linear time. `None` where that cannot be.
fn append_to_local(t: &Thread, left: &Value, right: &Value) -> Option<Value> {
    let (text, more) = (left.exact::<Str>()?, right.exact::<Str>()?);
    let header = text.header();
    // The local's count, and the operand's if it has one.
    let counts = 1 + left.word().is_owned() as u32;
    if text.len() < LEAST_GROWN || header.is_immortal() || header.refcount() != counts {
        return None;
    }
    if more.is_empty() || std::ptr::eq(text, more) || t.frame.is_null() {
        return None;
    }
    // SAFETY: the running frame is live, and so are its locals.
    let in_local = unsafe {
        let locals = Frame::locals(t.frame);
        (0..(*t.frame).code().local_count as usize)
            .map(|index| *locals.add(index))
            .any(|local| local.is_owned() && std::ptr::eq(local.object(), header))
    };
    in_local.then(|| text.grow(more))
}
