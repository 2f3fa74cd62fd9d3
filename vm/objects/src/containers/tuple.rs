//! `tuple` and its iterator.

use copperplate_core::class::{Compare, Type};
use copperplate_core::list::List;
use copperplate_core::tuple::{Tuple, TupleIterator};
use copperplate_core::types;
use copperplate_core::{Args, Layout, Res, Thread, Value, memory, ops};
use copperplate_macros::native;

use super::collect::collect;
use super::sequence::{
    compare_different, count_items, find_item, has_own_init, iter_self, one_argument,
    plainly_equal, reduce_iterator, repeat_count, repeated, repeated_len,
};
use super::slice::{Subscript, place, search_bound, subscript};
use super::text::repr_items;
use crate::define::define;
use crate::types::alias;

/// The tuple that a slot's receiver is.
#[inline(always)]
fn this(value: &Value) -> &Tuple {
    match value.downcast::<Tuple>() {
        Some(tuple) => tuple,
        None => unreachable!("a slot of tuple sees tuples"),
    }
}

fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let exact = std::ptr::eq(class, &types::TUPLE);
    let positional = Args::positional(args.pos());
    let args = if has_own_init(class, &types::TUPLE) {
        positional
    } else {
        args
    };
    let iterable = one_argument(t, "tuple", args)?;
    let Some(iterable) = iterable else {
        return Ok(Tuple::new_subclass(class, Vec::new()));
    };
    if exact && iterable.exact::<Tuple>().is_some() {
        return Ok(iterable.clone());
    }
    let items = collect(t, iterable)?;
    Ok(Tuple::new_subclass(class, items))
}

/// `tuple(iterable)`
fn make(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let Some(iterable) = one_argument(t, "tuple", args)? else {
        return Ok(Tuple::from_slice(&[]));
    };
    if iterable.exact::<Tuple>().is_some() {
        return Ok(iterable.clone());
    }
    if let Some(list) = iterable.exact::<List>() {
        // SAFETY: cloning items runs no Python code.
        return Ok(Tuple::from_slice(unsafe { list.peek() }));
    }
    Ok(Tuple::new(collect(t, iterable)?))
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let items = this(value).items();
    let close = if items.len() == 1 { ",)" } else { ")" };
    let mut rest = items.iter();
    repr_items(t, value, "(", close, "(...)", |_| Ok(rest.next().cloned()))
}

const PRIME_1: u64 = 11400714785074694791;
const PRIME_2: u64 = 14029467366897019727;
const PRIME_5: u64 = 2870177450012600261;

/// The rounds of xxHash64 that CPython hashes tuples with, without its finish.
fn combine(lanes: impl Iterator<Item = i64>) -> u64 {
    lanes.fold(PRIME_5, |state, lane| {
        state
            .wrapping_add((lane as u64).wrapping_mul(PRIME_2))
            .rotate_left(31)
            .wrapping_mul(PRIME_1)
    })
}

fn never_minus_one(hash: u64) -> i64 {
    match hash as i64 {
        -1 => 1546275796,
        hash => hash,
    }
}

/// The hash of a slice, from the hashes of its parts.
pub fn combine_slice_hashes(hashes: &[i64; 3]) -> i64 {
    never_minus_one(combine(hashes.iter().copied()))
}

/// The hash of a tuple, from the hashes of its items.
pub fn combine_hashes(hashes: &[i64]) -> i64 {
    let state = combine(hashes.iter().copied());
    never_minus_one(state.wrapping_add(hashes.len() as u64 ^ (PRIME_5 ^ 3527539)))
}

fn hash(t: &mut Thread, value: &Value) -> Res<i64> {
    let tuple = this(value);
    let known = tuple.hash.get();
    if known != 0 {
        return Ok(known - 1);
    }
    t.check_native_stack(" while hashing a tuple")?;
    let items = tuple.items();
    let mut hashes = [0; 8];
    let hash = if items.len() <= hashes.len() {
        for (hash, item) in hashes.iter_mut().zip(items) {
            *hash = ops::hash(t, item)?;
        }
        combine_hashes(&hashes[..items.len()])
    } else {
        let mut hashes = memory::with_capacity(items.len());
        for item in items {
            hashes.push(ops::hash(t, item)?);
        }
        combine_hashes(&hashes)
    };
    tuple.hash.set(hash.wrapping_add(1));
    Ok(hash)
}

/// The slot `compare` of tuples.
///
/// # Errors
/// Whatever comparing items raises.
pub fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Some(left), Some(right)) = (left.downcast::<Tuple>(), right.downcast::<Tuple>()) else {
        return Ok(Value::not_implemented());
    };
    let equal = plainly_equal(left.items(), right.items());
    // Whoever compares them keeps the tuples, and they keep their items.
    for (a, b) in left.items().iter().zip(right.items()).skip(equal) {
        if !ops::equal(t, a, b)? {
            return compare_different(t, op, a, b);
        }
    }
    Ok(Value::bool(op.holds(left.len().cmp(&right.len()))))
}

fn iter(_: &mut Thread, value: &Value) -> Res<Value> {
    Ok(TupleIterator::new(this(value)))
}

fn len(_: &mut Thread, value: &Value) -> Res<usize> {
    Ok(this(value).len())
}

fn contains(t: &mut Thread, value: &Value, item: &Value) -> Res<bool> {
    let tuple = this(value);
    let items = tuple.items();
    Ok(find_item(t, item, 0, usize::MAX, |index| items.get(index).cloned())?.is_some())
}

fn getitem(t: &mut Thread, value: &Value, key: &Value) -> Res<Value> {
    let items = this(value).items();
    match subscript(t, key, "tuple")? {
        Subscript::Index(index) => match place(index, items.len()) {
            Some(place) => Ok(items[place].clone()),
            None => Err(t.index_error("tuple index out of range")),
        },
        Subscript::Slice(slice) => {
            let bounds = slice.adjust(items.len());
            if bounds.step == 1 && bounds.count == items.len() && value.exact::<Tuple>().is_some() {
                return Ok(value.clone());
            }
            Ok(Tuple::new(bounds.select(items)))
        }
    }
}

fn concat(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let Some(other) = right.downcast::<Tuple>() else {
        return Err(t.type_error(format!(
            "can only concatenate tuple (not \"{}\") to tuple",
            right.class().name()
        )));
    };
    let tuple = this(left);
    if tuple.is_empty() && right.exact::<Tuple>().is_some() {
        return Ok(right.clone());
    }
    if other.is_empty() && left.exact::<Tuple>().is_some() {
        return Ok(left.clone());
    }
    Ok(joined(tuple.items(), other.items()))
}

/// The items of two tuples that are no instances of subclasses; one of them itself when the other is empty.
pub fn sum(left: &Tuple, right: &Tuple) -> Value {
    match (left.is_empty(), right.is_empty()) {
        (true, _) => right.value(),
        (_, true) => left.value(),
        _ => joined(left.items(), right.items()),
    }
}

/// A tuple of clones of the items of both.
fn joined(left: &[Value], right: &[Value]) -> Value {
    Tuple::build(left.len() + right.len(), |index| match left.get(index) {
        Some(item) => item.clone(),
        None => right[index - left.len()].clone(),
    })
}

fn repeat(t: &mut Thread, value: &Value, count: &Value) -> Res<Value> {
    let count = repeat_count(t, count)?;
    let tuple = this(value);
    if (count == 1 || tuple.is_empty()) && value.exact::<Tuple>().is_some() {
        return Ok(value.clone());
    }
    let total = repeated_len(t, tuple.len(), count)?;
    Ok(Tuple::build(total, repeated(tuple.items())))
}

/// Return first index of value.
///
/// Raises ValueError if the value is not present.
#[native("index($self, value, start=0, stop=9223372036854775807, /)")]
fn index(
    t: &mut Thread,
    this: &Tuple,
    value: &Value,
    start: Option<&Value>,
    stop: Option<&Value>,
) -> Res<usize> {
    let items = this.items();
    let start = search_bound(t, start, 0, items.len())?;
    let stop = search_bound(t, stop, i64::MAX, items.len())?;
    match find_item(t, value, start, stop, |index| items.get(index).cloned())? {
        Some(index) => Ok(index),
        None => Err(t.value_error("tuple.index(x): x not in tuple")),
    }
}

/// Return number of occurrences of value.
#[native("count($self, value, /)")]
fn count(t: &mut Thread, this: &Tuple, value: &Value) -> Res<usize> {
    let items = this.items();
    count_items(t, value, |index| items.get(index).cloned())
}

#[native("__getnewargs__($self, /)", no_escape)]
fn getnewargs(_: &mut Thread, this: &Tuple) -> Res<Value> {
    Ok(Tuple::new(vec![Tuple::from_slice(this.items())]))
}

fn next(_: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(iterator) = value.exact::<TupleIterator>() else {
        unreachable!("a slot of tuple_iterator sees its instances")
    };
    let index = iterator.index.get();
    // SAFETY: the item is cloned before anything else happens.
    let item = unsafe { iterator.tuple.peek() }
        .and_then(|tuple| tuple.downcast::<Tuple>())
        .and_then(|tuple| tuple.items().get(index).cloned());
    match item {
        Some(_) => iterator.index.set(index + 1),
        None => iterator.tuple.clear(),
    }
    Ok(item)
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)", no_escape)]
fn length_hint(_: &mut Thread, this: &TupleIterator) -> Res<usize> {
    let tuple = this.tuple.get();
    let len = tuple.and_then(|tuple| tuple.downcast::<Tuple>().map(Tuple::len));
    Ok(len.unwrap_or(0).saturating_sub(this.index.get()))
}

fn empty_tuple() -> Value {
    Tuple::new(Vec::new())
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn iterator_reduce(t: &mut Thread, this: &TupleIterator) -> Res<Value> {
    let state = this
        .tuple
        .get()
        .map(|tuple| (tuple, this.index.get() as i64));
    reduce_iterator(t, "iter", state, empty_tuple)
}

/// Set state information for unpickling.
#[native("__setstate__($self, state, /)")]
fn iterator_setstate(_: &mut Thread, this: &TupleIterator, state: i64) -> Res<()> {
    let tuple = this.tuple.get();
    if let Some(tuple) = tuple.as_ref().and_then(|tuple| tuple.downcast::<Tuple>()) {
        this.index.set((state.max(0) as usize).min(tuple.len()));
    }
    Ok(())
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::TUPLE,
        &types::OBJECT,
        |slots| {
            slots.new = Some(new);
            slots.make = Some(make);
            slots.repr = Some(repr);
            slots.hash = Some(hash);
            slots.compare = Some(compare);
            slots.iter = Some(iter);
            slots.len = Some(len);
            slots.contains = Some(contains);
            slots.getitem = Some(getitem);
            slots.concat = Some(concat);
            slots.repeat = Some(repeat);
            slots.layout::<Tuple>();
        },
        &[&INDEX, &COUNT, &GETNEWARGS, &alias::CLASS_GETITEM],
    );
    define(
        t,
        &types::TUPLE_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.iter = Some(iter_self);
            slots.next = Some(next);
            slots.layout::<TupleIterator>();
        },
        &[&LENGTH_HINT, &ITERATOR_REDUCE, &ITERATOR_SETSTATE],
    );
}
