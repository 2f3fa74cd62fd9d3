//! `range` and its iterators: machine integers where they fit, big ones elsewhere.

use copperplate_core::trace::Trace;
use std::cell::RefCell;

use copperplate_core::class::{Compare, Type};
use copperplate_core::list::{Range, RangeIterator, Slice};
use copperplate_core::memory;
use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::word::{INT_MAX, INT_MIN};
use copperplate_core::{Args, Res, Thread, Value, heap, int, layout, ops};
use copperplate_macros::native;
use num_bigint::{BigInt, Sign};
use num_traits::{One, Zero};

use super::sequence::{builtin, iter_self};
use super::slice::{Unpacked, big_indices};
use super::text::concat;
use crate::define::define;

/// The range that a slot's receiver is.
#[inline(always)]
fn this(value: &Value) -> &Range {
    match value.exact::<Range>() {
        Some(range) => range,
        None => unreachable!("a slot of range sees ranges"),
    }
}

fn big(value: &Value) -> BigInt {
    int::to_big(value).map_or_else(BigInt::zero, |big| big.into_owned())
}

/// Number of items from `start` by `step`, which is not zero, to before `stop`.
fn count_items(start: &BigInt, stop: &BigInt, step: &BigInt) -> BigInt {
    let (low, high, step) = if step.sign() == Sign::Minus {
        (stop, start, -step)
    } else {
        (start, stop, step.clone())
    };
    if low >= high {
        return BigInt::zero();
    }
    (high - low - 1) / step + 1
}

/// `range(start, stop, step)` for integers; the step is not zero.
pub fn make(start: Value, stop: Value, step: Value) -> Value {
    let words = (start.word(), stop.word(), step.word());
    let length = if words.0.is_int() && words.1.is_int() && words.2.is_int() {
        // Differences of 62-bit integers fit in 64 bits.
        let (start, stop, step) = (words.0.int(), words.1.int(), words.2.int());
        let count = if step > 0 && start < stop {
            (stop - start - 1) / step + 1
        } else if step < 0 && stop < start {
            (start - stop - 1) / -step + 1
        } else {
            0
        };
        int::from_i64(count)
    } else {
        int::from_big(count_items(&big(&start), &big(&stop), &big(&step)))
    };
    Range::new(start, stop, step, length)
}

fn make_big(start: BigInt, stop: BigInt, step: BigInt) -> Value {
    make(
        int::from_big(start),
        int::from_big(stop),
        int::from_big(step),
    )
}

/// An index as a plain `int`.
fn exact_index(t: &mut Thread, value: &Value) -> Res<Value> {
    if value.word().is_int() {
        return Ok(value.clone());
    }
    let number = ops::index(t, value)?;
    Ok(int::from_big(big(&number)))
}

fn new(t: &mut Thread, _: &Type, args: Args<'_>) -> Res<Value> {
    make_range(t, args)
}

fn make_range(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    if !args.names().is_empty() {
        return Err(t.type_error("range() takes no keyword arguments"));
    }
    let zero = int::from_i64(0);
    let one = int::from_i64(1);
    let (start, stop, step) = match args.pos() {
        [stop] => (zero, exact_index(t, stop)?, one),
        [start, stop] => (exact_index(t, start)?, exact_index(t, stop)?, one),
        [start, stop, step] => (
            exact_index(t, start)?,
            exact_index(t, stop)?,
            exact_index(t, step)?,
        ),
        [] => return Err(t.type_error("range expected at least 1 argument, got 0")),
        more => {
            let given = more.len();
            return Err(t.type_error(format!("range expected at most 3 arguments, got {given}")));
        }
    };
    if step.word().is_int() && step.word().int() == 0 {
        return Err(t.value_error("range() arg 3 must not be zero"));
    }
    Ok(make(start, stop, step))
}

/// Start, step and length, when all items and the one after the last are small integers.
pub fn small(range: &Range) -> Option<(i64, i64, u64)> {
    let words = [range.start.word(), range.step.word(), range.length.word()];
    if !words.iter().all(|word| word.is_int()) {
        return None;
    }
    let [start, step, length] = words.map(|word| word.int());
    let end = start as i128 + step as i128 * length as i128;
    let fits = (INT_MIN as i128..=INT_MAX as i128).contains(&end);
    fits.then_some((start, step, length as u64))
}

/// The items, when all are small integers and memory has room for them.
pub fn small_items(range: &Range) -> Option<Vec<Value>> {
    let (start, step, length) = small(range)?;
    let mut items = Vec::new();
    if !memory::try_reserve_exact(&mut items, length as usize) {
        return None;
    }
    items.extend((0..length as i64).map(|n| int::from_i64(start + n * step)));
    Some(items)
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let range = this(value);
    let mut parts = vec![
        Str::new("range("),
        ops::repr(t, &range.start)?,
        Str::new(", "),
        ops::repr(t, &range.stop)?,
    ];
    if !(range.step.word().is_int() && range.step.word().int() == 1) {
        parts.push(Str::new(", "));
        parts.push(ops::repr(t, &range.step)?);
    }
    parts.push(Str::new(")"));
    Ok(concat(&parts))
}

/// What equal ranges have in common: length, start and step as far as they matter.
fn essence(range: &Range) -> [Value; 3] {
    let length = range.length.clone();
    let (none, word) = (Value::none(), length.word());
    if word.is_int() && word.int() == 0 {
        [length, none.clone(), none]
    } else if word.is_int() && word.int() == 1 {
        [length, range.start.clone(), none]
    } else {
        [length, range.start.clone(), range.step.clone()]
    }
}

fn hash(t: &mut Thread, value: &Value) -> Res<i64> {
    ops::hash(t, &Tuple::new(essence(this(value)).to_vec()))
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Some(left), Some(right), Compare::Eq | Compare::Ne) =
        (left.exact::<Range>(), right.exact::<Range>(), op)
    else {
        return Ok(Value::not_implemented());
    };
    let mut equal = true;
    for (a, b) in essence(left).iter().zip(&essence(right)) {
        equal = equal && ops::equal(t, a, b)?;
    }
    Ok(Value::bool(equal == (op == Compare::Eq)))
}

fn iter(_: &mut Thread, value: &Value) -> Res<Value> {
    let range = this(value);
    Ok(match small(range) {
        Some((start, step, length)) => RangeIterator::new(start, step, length),
        None => LongRangeIterator::new(big(&range.start), big(&range.step), big(&range.length)),
    })
}

fn len(t: &mut Thread, value: &Value) -> Res<usize> {
    match int::to_i64(&this(value).length) {
        Some(Ok(length)) => Ok(length as usize),
        _ => Err(t.overflow_error("Python int too large to convert to C ssize_t")),
    }
}

fn truth(_: &mut Thread, value: &Value) -> Res<bool> {
    let length = this(value).length.word();
    Ok(!(length.is_int() && length.int() == 0))
}

/// The index of integer `item`; `None` when it is not in the range.
fn find(range: &Range, item: &Value) -> Option<Value> {
    if let (Some((start, step, length)), true) = (small(range), item.word().is_int()) {
        let distance = item.word().int() - start;
        if distance % step != 0 {
            return None;
        }
        let index = u64::try_from(distance / step).ok()?;
        return (index < length).then(|| int::from_u64(index));
    }
    let distance = big(item) - big(&range.start);
    let step = big(&range.step);
    if !(&distance % &step).is_zero() {
        return None;
    }
    let index = distance / step;
    let inside = index.sign() != Sign::Minus && index < big(&range.length);
    inside.then(|| int::from_big(index))
}

/// Whether `value` is exactly an `int` or a `bool`, which compare without running Python code.
fn is_plain_int(value: &Value) -> bool {
    value.exact::<int::Int>().is_some()
        || value.word().is_int()
        || value.is_true()
        || value.is_false()
}

fn contains(t: &mut Thread, value: &Value, item: &Value) -> Res<bool> {
    if is_plain_int(item) {
        return Ok(find(this(value), item).is_some());
    }
    let iterator = iter(t, value)?;
    while let Some(candidate) = ops::next(t, &iterator)? {
        if ops::equal(t, &candidate, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A slice of a range, where all numbers are small.
fn small_part(range: &Range, slice: &Slice) -> Option<Value> {
    let (first, by, length) = small(range)?;
    let part = Unpacked::plain(&slice.start, &slice.stop, &slice.step)?;
    let bounds = part.adjust(usize::try_from(length).ok()?);
    // The bounds lie in the range or next to it: only the items before the first one and the product of the steps may not fit.
    let at = |index: i64| first.checked_add(index.checked_mul(by)?);
    Some(make(
        int::from_i64(at(bounds.start)?),
        int::from_i64(at(bounds.stop)?),
        int::from_i64(bounds.step.checked_mul(by)?),
    ))
}

fn getitem(t: &mut Thread, value: &Value, key: &Value) -> Res<Value> {
    let range = this(value);
    if let (Some((start, step, length)), true) = (small(range), key.word().is_int()) {
        let index = key.word().int();
        let place = super::slice::place(index, length as usize);
        return match place {
            Some(place) => Ok(int::from_i64(start + step * place as i64)),
            None => Err(t.index_error("range object index out of range")),
        };
    }
    if let Some(slice) = key.exact::<Slice>() {
        if let Some(part) = small_part(range, slice) {
            return Ok(part);
        }
        let (start, stop, step) = big_indices(t, slice, &big(&range.length))?;
        let (first, by) = (big(&range.start), big(&range.step));
        return Ok(make_big(
            &first + start * &by,
            &first + stop * &by,
            step * by,
        ));
    }
    if !int::is_int(key) && key.class().slot(|s| s.index).is_none() {
        return Err(t.type_error(format!(
            "range indices must be integers or slices, not {}",
            key.class().name()
        )));
    }
    let number = ops::index(t, key)?;
    let length = big(&range.length);
    let mut index = big(&number);
    if index.sign() == Sign::Minus {
        index += &length;
    }
    if index.sign() == Sign::Minus || index >= length {
        return Err(t.index_error("range object index out of range"));
    }
    Ok(int::from_big(big(&range.start) + big(&range.step) * index))
}

/// rangeobject.index(value) -> integer -- return index of value.
/// Raise ValueError if the value is not present.
#[native("index($self, value, /)")]
fn index(t: &mut Thread, this: &Value, value: &Value) -> Res<Value> {
    let Some(range) = this.exact::<Range>() else {
        return Err(t.type_error("index() needs a range"));
    };
    if is_plain_int(value) {
        return match find(range, value) {
            Some(index) => Ok(index),
            None => Err(t.value_error("range.index(x): x not in range")),
        };
    }
    let iterator = iter(t, this)?;
    let mut index = 0;
    while let Some(candidate) = ops::next(t, &iterator)? {
        if ops::equal(t, &candidate, value)? {
            return Ok(int::from_i64(index));
        }
        index += 1;
    }
    Err(t.value_error("sequence.index(x): x not in sequence"))
}

/// rangeobject.count(value) -> integer -- return number of occurrences of value
#[native("count($self, value, /)")]
fn count(t: &mut Thread, this: &Value, value: &Value) -> Res<usize> {
    let Some(range) = this.exact::<Range>() else {
        return Err(t.type_error("count() needs a range"));
    };
    if is_plain_int(value) {
        return Ok(find(range, value).is_some() as usize);
    }
    let iterator = iter(t, this)?;
    let mut count = 0;
    while let Some(candidate) = ops::next(t, &iterator)? {
        count += ops::equal(t, &candidate, value)? as usize;
    }
    Ok(count)
}

/// Return a reverse iterator.
#[native("__reversed__($self, /)", no_escape)]
fn reversed(_: &mut Thread, this: &Range) -> Res<Value> {
    if let Some((start, step, length)) = small(this) {
        // The item before the first must be small too: the iterator goes one past its end.
        let last = start + step * (length as i64 - 1);
        if (INT_MIN..=INT_MAX).contains(&(start - step)) && (INT_MIN..=INT_MAX).contains(&last) {
            return Ok(RangeIterator::new(last, -step, length));
        }
    }
    let (start, step, length) = (big(&this.start), big(&this.step), big(&this.length));
    let last = start + &step * (&length - BigInt::one());
    Ok(LongRangeIterator::new(last, -step, length))
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn reduce(_: &mut Thread, this: &Range) -> Res<Value> {
    let parts = vec![this.start.clone(), this.stop.clone(), this.step.clone()];
    Ok(Tuple::new(vec![
        copperplate_core::Layout::value(&types::RANGE),
        Tuple::new(parts),
    ]))
}

macro_rules! member {
    ($name:ident, $text:literal) => {
        #[native($text, getter)]
        fn $name(_: &mut Thread, this: &Range) -> Res<Value> {
            Ok(this.$name.clone())
        }
    };
}

member!(start, "start($self)");
member!(stop, "stop($self)");
member!(step, "step($self)");

fn next(_: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(iterator) = value.exact::<RangeIterator>() else {
        unreachable!("a slot of range_iterator sees its instances")
    };
    let left = iterator.left.get();
    if left == 0 {
        return Ok(None);
    }
    let item = iterator.next.get();
    iterator.left.set(left - 1);
    iterator.next.set(item + iterator.step.get());
    Ok(Some(int::from_i64(item)))
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)", no_escape)]
fn length_hint(_: &mut Thread, this: &RangeIterator) -> Res<u64> {
    Ok(this.left.get())
}

fn reduce_as_range(t: &mut Thread, start: BigInt, step: BigInt, left: BigInt) -> Res<Value> {
    let iter = builtin(t, "iter")?;
    let stop = &start + &step * left;
    let range = make_big(start, stop, step);
    Ok(Tuple::new(vec![
        iter,
        Tuple::new(vec![range]),
        Value::none(),
    ]))
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn iterator_reduce(t: &mut Thread, this: &RangeIterator) -> Res<Value> {
    let (next, step) = (this.next.get().into(), this.step.get().into());
    reduce_as_range(t, next, step, this.left.get().into())
}

/// Set state information for unpickling.
#[native("__setstate__($self, state, /)")]
fn iterator_setstate(_: &mut Thread, this: &RangeIterator, state: i64) -> Res<()> {
    let skip = (state.max(0) as u64).min(this.left.get());
    this.left.set(this.left.get() - skip);
    this.next
        .set(this.next.get() + this.step.get() * skip as i64);
    Ok(())
}

/// Iterator over a range whose items are not all small integers.
#[derive(Trace)]
#[repr(C)]
struct LongRangeIterator {
    header: Object,
    next: RefCell<BigInt>,
    step: BigInt,
    left: RefCell<BigInt>,
}

static LONG_RANGE_ITERATOR: Type =
    Type::builtin("longrange_iterator", size_of::<LongRangeIterator>(), 0);

layout!(LongRangeIterator, LONG_RANGE_ITERATOR);

impl LongRangeIterator {
    fn new(next: BigInt, step: BigInt, left: BigInt) -> Value {
        heap::new(LongRangeIterator {
            header: Object::unset(),
            next: RefCell::new(next),
            step,
            left: RefCell::new(left),
        })
    }
}

fn long_next(_: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(iterator) = value.exact::<LongRangeIterator>() else {
        unreachable!("a slot of longrange_iterator sees its instances")
    };
    let mut left = iterator.left.borrow_mut();
    if left.is_zero() {
        return Ok(None);
    }
    *left -= 1;
    let mut next = iterator.next.borrow_mut();
    let following = &*next + &iterator.step;
    Ok(Some(int::from_big(std::mem::replace(
        &mut *next, following,
    ))))
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)", no_escape)]
fn long_length_hint(_: &mut Thread, this: &LongRangeIterator) -> Res<BigInt> {
    Ok(this.left.borrow().clone())
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn long_reduce(t: &mut Thread, this: &LongRangeIterator) -> Res<Value> {
    let (next, left) = (this.next.borrow().clone(), this.left.borrow().clone());
    reduce_as_range(t, next, this.step.clone(), left)
}

/// Set state information for unpickling.
#[native("__setstate__($self, state, /)")]
fn long_setstate(t: &mut Thread, this: &LongRangeIterator, state: &Value) -> Res<()> {
    let Some(state) = int::to_big(state) else {
        return Err(t.type_error(format!(
            "state must be an int, not {}",
            state.class().name()
        )));
    };
    let mut left = this.left.borrow_mut();
    let skip = state.into_owned().max(BigInt::zero()).min(left.clone());
    *left -= &skip;
    *this.next.borrow_mut() += &this.step * skip;
    Ok(())
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::RANGE,
        &types::OBJECT,
        |slots| {
            slots.new = Some(new);
            slots.make = Some(make_range);
            slots.repr = Some(repr);
            slots.hash = Some(hash);
            slots.compare = Some(compare);
            slots.iter = Some(iter);
            slots.len = Some(len);
            slots.truth = Some(truth);
            slots.contains = Some(contains);
            slots.getitem = Some(getitem);
            slots.layout::<Range>();
        },
        &[&INDEX, &COUNT, &REVERSED, &REDUCE, &START, &STOP, &STEP],
    );
    define(
        t,
        &types::RANGE_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.iter = Some(iter_self);
            slots.next = Some(next);
            slots.layout::<RangeIterator>();
        },
        &[&LENGTH_HINT, &ITERATOR_REDUCE, &ITERATOR_SETSTATE],
    );
    define(
        t,
        &LONG_RANGE_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.iter = Some(iter_self);
            slots.next = Some(long_next);
            slots.layout::<LongRangeIterator>();
        },
        &[&LONG_LENGTH_HINT, &LONG_REDUCE, &LONG_SETSTATE],
    );
}
