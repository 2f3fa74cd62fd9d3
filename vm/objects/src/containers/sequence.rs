//! What lists, tuples and their like have in common.

use std::cmp::Ordering;

use copperplate_core::class::Compare;
use copperplate_core::exception::OVERFLOW_ERROR;
use copperplate_core::{Args, Res, Thread, Type, Value, int, memory, ops};

/// The slot `iter` of iterators.
pub fn iter_self(_: &mut Thread, iterator: &Value) -> Res<Value> {
    Ok(iterator.clone())
}

/// The one optional positional argument of a constructor.
///
/// # Errors
/// `TypeError`: "list expected at most 1 argument, got 2", "list() takes no keyword arguments".
pub fn one_argument<'a>(t: &mut Thread, name: &str, args: Args<'a>) -> Res<Option<&'a Value>> {
    if !args.names().is_empty() {
        return Err(t.type_error(format!("{name}() takes no keyword arguments")));
    }
    match args.pos() {
        [] => Ok(None),
        [value] => Ok(Some(value)),
        more => Err(t.type_error(format!(
            "{name} expected at most 1 argument, got {}",
            more.len()
        ))),
    }
}

/// Whether a subclass of `base` has an `__init__` of its own, which may take keywords that `base` does not know.
pub fn has_own_init(class: &Type, base: &Type) -> bool {
    match (class.slot(|s| s.init), base.slot(|s| s.init)) {
        (Some(own), Some(inherited)) => !std::ptr::fn_addr_eq(own, inherited),
        (own, inherited) => own.is_some() != inherited.is_some(),
    }
}

/// How often `sequence * count` repeats; negative counts are zero.
///
/// # Errors
/// `TypeError` when `count` is no index, `OverflowError` when it does not fit.
pub fn repeat_count(t: &mut Thread, count: &Value) -> Res<usize> {
    if !int::is_int(count) && count.class().slot(|s| s.index).is_none() {
        return Err(t.type_error(format!(
            "can't multiply sequence by non-int of type '{}'",
            count.class().name()
        )));
    }
    let count = ops::index_i64(t, count, &OVERFLOW_ERROR)?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// How many items `len` items are `count` times.
///
/// # Errors
/// `MemoryError` when there is no room for them.
pub fn repeated_len(t: &mut Thread, len: usize, count: usize) -> Res<usize> {
    match len.checked_mul(count) {
        Some(total) if memory::has_room::<Value>(total) => Ok(total),
        _ => Err(t.out_of_memory()),
    }
}

/// Gives clones of `items` over and over.
#[inline]
pub fn repeated(items: &[Value]) -> impl FnMut(usize) -> Value {
    let mut items = items.iter().cycle();
    move |_| items.next().map_or_else(Value::none, Value::clone)
}

/// Compares two sequences item by item, as lists and tuples do: the first pair that differs decides, then the lengths.
/// `left` and `right` give item `index` or `None` past the end; they are asked again after every comparison.
///
/// # Errors
/// Whatever comparing items raises.
pub fn compare_items(
    t: &mut Thread,
    op: Compare,
    left: impl Fn(usize) -> Option<Value>,
    right: impl Fn(usize) -> Option<Value>,
) -> Res<Value> {
    match first_difference(t, 0, left, right)? {
        Difference::Items(_, a, b) => compare_different(t, op, &a, &b),
        Difference::Lengths(order) => Ok(Value::bool(op.holds(order))),
    }
}

/// Where two sequences differ.
pub enum Difference {
    /// In the items at an index, which were these when they were compared.
    Items(usize, Value, Value),
    /// One ends, or both do, before there are different items.
    Lengths(Ordering),
}

/// How many pairs from the first on are equal, as far as that is known without running Python code.
#[inline]
pub fn plainly_equal(left: &[Value], right: &[Value]) -> usize {
    let mut pairs = left.iter().zip(right);
    let unequal = |(left, right): (&Value, &Value)| {
        !left.is(right) && ops::equal_plainly(left, right) != Some(true)
    };
    pairs
        .position(unequal)
        .unwrap_or(left.len().min(right.len()))
}

/// Walks two sequences from an index on, before which they are equal, up to the first pair that differs. `left` and `right` are as for [`compare_items`].
///
/// # Errors
/// Whatever comparing items raises.
pub fn first_difference(
    t: &mut Thread,
    start: usize,
    left: impl Fn(usize) -> Option<Value>,
    right: impl Fn(usize) -> Option<Value>,
) -> Res<Difference> {
    let mut index = start;
    loop {
        let (a, b) = match (left(index), right(index)) {
            (Some(a), Some(b)) => (a, b),
            (None, None) => return Ok(Difference::Lengths(Ordering::Equal)),
            (None, Some(_)) => return Ok(Difference::Lengths(Ordering::Less)),
            (Some(_), None) => return Ok(Difference::Lengths(Ordering::Greater)),
        };
        if !ops::equal(t, &a, &b)? {
            return Ok(Difference::Items(index, a, b));
        }
        index += 1;
    }
}

/// `a <op> b` of the first items that differ.
///
/// # Errors
/// Whatever comparing them raises.
pub fn compare_different(t: &mut Thread, op: Compare, a: &Value, b: &Value) -> Res<Value> {
    match op {
        Compare::Eq => Ok(Value::bool(false)),
        Compare::Ne => Ok(Value::bool(true)),
        _ => ops::compare(t, a, b, op),
    }
}

/// The index of the first item equal to `value` among those that `item` gives, from `start` to before `stop`.
///
/// # Errors
/// Whatever comparing raises.
pub fn find_item(
    t: &mut Thread,
    value: &Value,
    start: usize,
    stop: usize,
    item: impl Fn(usize) -> Option<Value>,
) -> Res<Option<usize>> {
    let mut index = start;
    while index < stop {
        let Some(candidate) = item(index) else { break };
        if ops::equal(t, &candidate, value)? {
            return Ok(Some(index));
        }
        index += 1;
    }
    Ok(None)
}

/// How many of the items that `item` gives equal `value`.
///
/// # Errors
/// Whatever comparing raises.
pub fn count_items(
    t: &mut Thread,
    value: &Value,
    item: impl Fn(usize) -> Option<Value>,
) -> Res<usize> {
    let (mut index, mut count) = (0, 0);
    while let Some(candidate) = item(index) {
        if ops::equal(t, &candidate, value)? {
            count += 1;
        }
        index += 1;
    }
    Ok(count)
}

/// What an iterator's `__reduce__` gives: `(iter, (sequence,), index)`, or `(iter, ((),))` when exhausted.
///
/// # Errors
/// `AttributeError` when `builtins` has no such function any more.
pub fn reduce_iterator(
    t: &mut Thread,
    function: &str,
    sequence: Option<(Value, i64)>,
    empty: fn() -> Value,
) -> Res<Value> {
    use copperplate_core::tuple::Tuple;
    let function = builtin(t, function)?;
    Ok(Tuple::new(match sequence {
        Some((sequence, index)) => vec![function, Tuple::new(vec![sequence]), int::from_i64(index)],
        None => vec![function, Tuple::new(vec![empty()])],
    }))
}

/// `builtins.name`.
///
/// # Errors
/// `AttributeError` when it was deleted.
pub fn builtin(t: &mut Thread, name: &str) -> Res<Value> {
    use copperplate_core::dict::Dict;
    let interned = t.vm().intern(name);
    let found = t
        .builtins()
        .downcast::<Dict>()
        .and_then(|dict| dict.get_str(t, &interned));
    match found {
        Some(found) => Ok(found),
        None => Err(t.attribute_error(format!("module 'builtins' has no attribute '{name}'"))),
    }
}
