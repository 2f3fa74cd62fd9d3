//! `slice`, and what a subscript means for a sequence of some length.

use copperplate_core::class::{Compare, Type};
use copperplate_core::exception::INDEX_ERROR;
use copperplate_core::int;
use copperplate_core::list::Slice;
use copperplate_core::object::Layout;
use copperplate_core::ops;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::{Args, Res, Thread, Value, memory};
use copperplate_macros::native;
use num_bigint::{BigInt, Sign};

use super::text::concat;
use crate::define::define;

/// A slice's numbers before they are fitted to a length (`PySlice_Unpack`): large ones are cut to the range of `i64`.
#[derive(Clone, Copy, Debug)]
pub struct Unpacked {
    pub start: i64,
    pub stop: i64,
    pub step: i64,
}

/// A slice fitted to a length: items `start`, `start + step`, ..., `count` of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    pub start: i64,
    pub stop: i64,
    pub step: i64,
    pub count: usize,
}

impl Bounds {
    /// The indices selected, in the slice's order.
    pub fn indices(self) -> impl ExactSizeIterator<Item = usize> + DoubleEndedIterator {
        (0..self.count).map(move |n| (self.start + n as i64 * self.step) as usize)
    }

    /// The items selected, where they lie side by side in the slice's order.
    pub fn run<T>(self, items: &[T]) -> Option<&[T]> {
        let start = self.start as usize;
        (self.step == 1).then(|| &items[start..start + self.count])
    }

    /// Clones of the items selected.
    pub fn select<T: Clone>(self, items: &[T]) -> Vec<T> {
        if let Some(run) = self.run(items) {
            return memory::copied(run);
        }
        if self.step == -1 {
            let end = (self.start + 1) as usize;
            return memory::collect(items[end - self.count..end].iter().rev().cloned());
        }
        memory::collect(self.indices().map(|index| items[index].clone()))
    }
}

impl Unpacked {
    /// `slice(start, stop, step)` of small integers or `None`s; `None` when a part is anything else, or the step zero.
    #[inline(always)]
    pub fn plain(start: &Value, stop: &Value, step: &Value) -> Option<Unpacked> {
        let is_bound = |value: &Value| value.word().is_int() || value.is_none();
        let fits = is_bound(start) && is_bound(stop) && is_bound(step);
        fits.then(|| Unpacked::of_bounds(start, stop, step))
            .flatten()
    }

    /// As [`Unpacked::plain`], of what is known to be small integers or `None`s: only the step is tested.
    #[inline(always)]
    pub fn of_bounds(start: &Value, stop: &Value, step: &Value) -> Option<Unpacked> {
        let part = |value: &Value, missing: i64| match value.is_none() {
            true => missing,
            false => value.word().int(),
        };
        let step = part(step, 1);
        if step == 0 {
            return None;
        }
        let (first, last) = match step < 0 {
            true => (i64::MAX, i64::MIN),
            false => (0, i64::MAX),
        };
        Some(Unpacked {
            start: part(start, first),
            stop: part(stop, last),
            step,
        })
    }

    /// Fits the slice to `length` items (`PySlice_AdjustIndices`).
    pub fn adjust(self, length: usize) -> Bounds {
        let length = length as i64;
        let Unpacked { start, stop, step } = self;
        let fit = |index: i64| match index {
            index if index < 0 => {
                let index = index.saturating_add(length);
                if index >= 0 {
                    index
                } else if step < 0 {
                    -1
                } else {
                    0
                }
            }
            index if index >= length => {
                if step < 0 {
                    length - 1
                } else {
                    length
                }
            }
            index => index,
        };
        let (start, stop) = (fit(start), fit(stop));
        let count = match step {
            // The usual ones need no division.
            1 => (stop - start).max(0),
            -1 => (start - stop).max(0),
            step if step < 0 && stop < start => (start - stop - 1) / -step + 1,
            step if step > 0 && start < stop => (stop - start - 1) / step + 1,
            _ => 0,
        };
        Bounds {
            start,
            stop,
            step,
            count: count as usize,
        }
    }
}

/// One part of a slice as a number, cut to the range of `i64`.
fn part(t: &mut Thread, value: &Value) -> Res<i64> {
    if value.word().is_int() {
        return Ok(value.word().int());
    }
    if !int::is_int(value) && value.class().slot(|s| s.index).is_none() {
        return Err(
            t.type_error("slice indices must be integers or None or have an __index__ method")
        );
    }
    let number = ops::index(t, value)?;
    Ok(match int::to_i64(&number) {
        Some(Ok(number)) => number,
        Some(Err(true)) => i64::MIN,
        _ => i64::MAX,
    })
}

/// The numbers of a slice. Ask for the sequence's length afterwards: `__index__` may change it.
///
/// # Errors
/// `TypeError` for parts that are no indices, `ValueError` for a step of zero, whatever `__index__` raises.
pub fn unpack(t: &mut Thread, slice: &Slice) -> Res<Unpacked> {
    let step = if slice.step.is_none() {
        1
    } else {
        match part(t, &slice.step)? {
            0 => return Err(t.value_error("slice step cannot be zero")),
            // So that the step can be negated.
            step => step.max(-i64::MAX),
        }
    };
    let start = match (slice.start.is_none(), step < 0) {
        (true, true) => i64::MAX,
        (true, false) => 0,
        _ => part(t, &slice.start)?,
    };
    let stop = match (slice.stop.is_none(), step < 0) {
        (true, true) => i64::MIN,
        (true, false) => i64::MAX,
        _ => part(t, &slice.stop)?,
    };
    Ok(Unpacked { start, stop, step })
}

/// What a subscript of a sequence asks for.
#[derive(Clone, Copy, Debug)]
pub enum Subscript {
    /// An item, counted from the end when negative; see [`place`].
    Index(i64),
    Slice(Unpacked),
}

/// What `key` asks for from a sequence of type `name` ("list").
///
/// # Errors
/// `TypeError` for keys that are neither, `IndexError` for integers of more than 64 bits, as [`unpack`] for slices.
#[inline]
pub fn subscript(t: &mut Thread, key: &Value, name: &str) -> Res<Subscript> {
    if key.word().is_int() {
        return Ok(Subscript::Index(key.word().int()));
    }
    if let Some(slice) = key.exact::<Slice>() {
        return Ok(Subscript::Slice(unpack(t, slice)?));
    }
    if int::is_int(key) || key.class().slot(|s| s.index).is_some() {
        return Ok(Subscript::Index(ops::index_i64(t, key, &INDEX_ERROR)?));
    }
    Err(t.type_error(format!(
        "{name} indices must be integers or slices, not {}",
        key.class().name()
    )))
}

/// The place of item `index`, counted from the end when negative; `None` when there is none.
#[inline(always)]
pub fn place(index: i64, length: usize) -> Option<usize> {
    let place = if index < 0 {
        index.checked_add(length as i64)?
    } else {
        index
    };
    usize::try_from(place).ok().filter(|&place| place < length)
}

/// A bound of `index(value, start, stop)`: cut to the range of `i64`, counted from the end when negative, never below zero.
///
/// # Errors
/// `TypeError` when it is no index.
pub fn search_bound(
    t: &mut Thread,
    value: Option<&Value>,
    default: i64,
    length: usize,
) -> Res<usize> {
    let bound = match value {
        None => default,
        Some(value) => {
            if value.is_none() || (!int::is_int(value) && value.class().slot(|s| s.index).is_none())
            {
                return Err(
                    t.type_error("slice indices must be integers or have an __index__ method")
                );
            }
            part(t, value)?
        }
    };
    let bound = if bound < 0 {
        bound.saturating_add(length as i64).max(0)
    } else {
        bound
    };
    Ok(bound as usize)
}

fn make(t: &mut Thread, _: &Type, args: Args<'_>) -> Res<Value> {
    if !args.names().is_empty() {
        return Err(t.type_error("slice() takes no keyword arguments"));
    }
    match args.pos() {
        [stop] => Ok(Slice::new(Value::none(), stop.clone(), Value::none())),
        [start, stop] => Ok(Slice::new(start.clone(), stop.clone(), Value::none())),
        [start, stop, step] => Ok(Slice::new(start.clone(), stop.clone(), step.clone())),
        [] => Err(t.type_error("slice expected at least 1 argument, got 0")),
        more => Err(t.type_error(format!(
            "slice expected at most 3 arguments, got {}",
            more.len()
        ))),
    }
}

fn this(value: &Value) -> &Slice {
    match value.exact::<Slice>() {
        Some(slice) => slice,
        None => unreachable!("a slot of slice sees slices"),
    }
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let slice = this(value);
    let comma = Str::new(", ");
    let parts = [
        Str::new("slice("),
        ops::repr(t, &slice.start)?,
        comma.clone(),
        ops::repr(t, &slice.stop)?,
        comma,
        ops::repr(t, &slice.step)?,
        Str::new(")"),
    ];
    Ok(concat(&parts))
}

fn parts(slice: &Slice) -> Value {
    Tuple::new(vec![
        slice.start.clone(),
        slice.stop.clone(),
        slice.step.clone(),
    ])
}

fn hash(t: &mut Thread, value: &Value) -> Res<i64> {
    let slice = this(value);
    let hashes = [
        ops::hash(t, &slice.start)?,
        ops::hash(t, &slice.stop)?,
        ops::hash(t, &slice.step)?,
    ];
    Ok(super::tuple::combine_slice_hashes(&hashes))
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Some(left), Some(right)) = (left.exact::<Slice>(), right.exact::<Slice>()) else {
        return Ok(Value::not_implemented());
    };
    ops::compare(t, &parts(left), &parts(right), op)
}

/// slice.indices(len) -> (start, stop, stride)
///
/// Assuming a sequence of length len, calculate the start and stop
/// indices, and the stride length of the extended slice described by
/// S. Out of bounds indices are clipped in a manner consistent with the
/// handling of normal slices.
#[native("indices($self, object, /)")]
fn indices(t: &mut Thread, this: &Slice, length: &Value) -> Res<Value> {
    let length = ops::index(t, length)?;
    let length = to_big(&length);
    if length.sign() == Sign::Minus {
        return Err(t.value_error("length should not be negative"));
    }
    let (start, stop, step) = big_indices(t, this, &length)?;
    Ok(Tuple::new(vec![
        int::from_big(start),
        int::from_big(stop),
        int::from_big(step),
    ]))
}

fn to_big(value: &Value) -> BigInt {
    int::to_big(value).map_or(BigInt::ZERO, |big| big.into_owned())
}

/// Start, stop and step of a slice of something with `length` items, of any size (`_PySlice_GetLongIndices`).
///
/// # Errors
/// As [`unpack`].
pub fn big_indices(
    t: &mut Thread,
    slice: &Slice,
    length: &BigInt,
) -> Res<(BigInt, BigInt, BigInt)> {
    let number = |t: &mut Thread, value: &Value| -> Res<BigInt> {
        if !int::is_int(value) && value.class().slot(|s| s.index).is_none() {
            return Err(
                t.type_error("slice indices must be integers or None or have an __index__ method")
            );
        }
        let index = ops::index(t, value)?;
        Ok(to_big(&index))
    };
    let step = if slice.step.is_none() {
        BigInt::from(1)
    } else {
        let step = number(t, &slice.step)?;
        if step.sign() == Sign::NoSign {
            return Err(t.value_error("slice step cannot be zero"));
        }
        step
    };
    let negative = step.sign() == Sign::Minus;
    let (lower, upper) = if negative {
        (BigInt::from(-1), length - 1)
    } else {
        (BigInt::ZERO, length.clone())
    };
    let mut fit = |value: &Value, default: &BigInt| -> Res<BigInt> {
        if value.is_none() {
            return Ok(default.clone());
        }
        let mut index = number(t, value)?;
        if index.sign() == Sign::Minus {
            index += length;
            Ok(index.max(lower.clone()))
        } else {
            Ok(index.min(upper.clone()))
        }
    };
    let start = fit(&slice.start, if negative { &upper } else { &lower })?;
    let stop = fit(&slice.stop, if negative { &lower } else { &upper })?;
    Ok((start, stop, step))
}

macro_rules! member {
    ($name:ident, $text:literal) => {
        #[native($text, getter)]
        fn $name(_: &mut Thread, this: &Slice) -> Res<Value> {
            Ok(this.$name.clone())
        }
    };
}

member!(start, "start($self)");
member!(stop, "stop($self)");
member!(step, "step($self)");

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn reduce(_: &mut Thread, this: &Slice) -> Res<Value> {
    Ok(Tuple::new(vec![types::SLICE.value(), parts(this)]))
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::SLICE,
        &types::OBJECT,
        |slots| {
            slots.new = Some(make);
            slots.repr = Some(repr);
            slots.hash = Some(hash);
            slots.compare = Some(compare);
            slots.layout::<Slice>();
        },
        &[&INDICES, &START, &STOP, &STEP, &REDUCE],
    );
}
