//! `list` and its iterators.

use copperplate_core::trace::Trace;
use std::cell::Cell;

use copperplate_core::class::{Compare, TRACKED, Type};
use copperplate_core::items::Items;
use copperplate_core::list::{List, ListIterator, drop_backwards};
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Raised, Res, Thread, Value, heap, layout, memory};
use copperplate_macros::native;

use super::collect::{collect, list_extend};
use super::sequence::{
    Difference, compare_different, count_items, find_item, first_difference, iter_self,
    one_argument, plainly_equal, reduce_iterator, repeat_count, repeated, repeated_len,
};
use super::slice::{Bounds, Subscript, Unpacked, place, search_bound, subscript};
use super::sort::sort_list;
use super::text::repr_items;
use crate::define::define;
use crate::types::alias;

/// The list that a slot's receiver is.
#[inline(always)]
fn this(value: &Value) -> &List {
    match value.downcast::<List>() {
        Some(list) => list,
        None => unreachable!("a slot of list sees lists"),
    }
}

fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    Ok(List::new_subclass(class, Vec::new()))
}

fn init(t: &mut Thread, value: &Value, args: Args<'_>) -> Res {
    let list = this(value);
    let iterable = one_argument(t, "list", args)?;
    drop(list.take());
    match iterable {
        Some(iterable) => list_extend(t, list, iterable),
        None => Ok(()),
    }
}

/// `list(iterable)`
fn make(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let made = List::over(Items::new());
    if let Some(iterable) = one_argument(t, "list", args)? {
        list_extend(t, this(&made), iterable)?;
    }
    Ok(made)
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let list = this(value);
    let mut index = 0;
    repr_items(t, value, "[", "]", "[...]", |_| {
        index += 1;
        Ok(list.get(index - 1))
    })
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Some(left), Some(right)) = (left.downcast::<List>(), right.downcast::<List>()) else {
        return Ok(Value::not_implemented());
    };
    if left.len() != right.len() && matches!(op, Compare::Eq | Compare::Ne) {
        return Ok(Value::bool(op == Compare::Ne));
    }
    // SAFETY: nothing runs meanwhile.
    let equal = unsafe { plainly_equal(left.peek(), right.peek()) };
    if equal == left.len() && equal == right.len() {
        return Ok(Value::bool(op.holds(std::cmp::Ordering::Equal)));
    }
    match first_difference(t, equal, |index| left.get(index), |index| right.get(index))? {
        // They may be gone, or others.
        Difference::Items(index, ..) => match (left.get(index), right.get(index)) {
            (Some(a), Some(b)) => compare_different(t, op, &a, &b),
            _ => Ok(Value::bool(op.holds(left.len().cmp(&right.len())))),
        },
        Difference::Lengths(order) => Ok(Value::bool(op.holds(order))),
    }
}

fn iter(_: &mut Thread, value: &Value) -> Res<Value> {
    Ok(ListIterator::new(this(value)))
}

fn len(_: &mut Thread, value: &Value) -> Res<usize> {
    Ok(this(value).len())
}

fn contains(t: &mut Thread, value: &Value, item: &Value) -> Res<bool> {
    let list = this(value);
    Ok(find_item(t, item, 0, usize::MAX, |index| list.get(index))?.is_some())
}

fn getitem(t: &mut Thread, value: &Value, key: &Value) -> Res<Value> {
    let list = this(value);
    match subscript(t, key, "list")? {
        Subscript::Index(index) => match place(index, list.len()).and_then(|n| list.get(n)) {
            Some(item) => Ok(item),
            None => Err(t.index_error("list index out of range")),
        },
        Subscript::Slice(slice) => {
            let bounds = slice.adjust(list.len());
            // SAFETY: cloning items runs no Python code.
            Ok(select(unsafe { list.peek() }, bounds))
        }
    }
}

/// A list of the items of a slice.
pub fn select(items: &[Value], bounds: Bounds) -> Value {
    match bounds.run(items) {
        Some(run) => List::from_slice(run),
        None => List::new(bounds.select(items)),
    }
}

fn setitem(t: &mut Thread, value: &Value, key: &Value, new: Option<&Value>) -> Res {
    let list = this(value);
    let slice = match subscript(t, key, "list")? {
        Subscript::Index(index) => {
            let old = place(index, list.len()).and_then(|index| match new {
                Some(new) => list.replace(index, new.clone()).ok(),
                None => list.remove(index),
            });
            return match old {
                Some(_) => Ok(()),
                None => Err(t.index_error("list assignment index out of range")),
            };
        }
        Subscript::Slice(slice) => slice,
    };
    let Some(new) = new else {
        let bounds = slice.adjust(list.len());
        let is_extended = bounds.step != 1;
        let removed = remove_slice(list, bounds);
        match is_extended {
            // CPython's orders.
            true => drop(removed),
            false => drop_backwards(removed),
        }
        return Ok(());
    };
    let bounds = slice.adjust(list.len());
    // Replacing as many items by those of another list or a tuple moves nothing and needs no copy of the new ones.
    if bounds.step == 1
        && let Some(items) = other_items(list, new)
        && items.len() == bounds.count
    {
        list.overwrite(bounds.start as usize, items);
        return Ok(());
    }
    let items = match collect(t, new) {
        Ok(items) => items,
        Err(raised) => return Err(not_iterable(t, new, raised)),
    };
    // Iterating may have changed the list.
    let bounds = slice.adjust(list.len());
    if bounds.step == 1 {
        let start = bounds.start as usize;
        let range = start..start + bounds.count;
        drop_backwards(list.splice(range, items));
        return Ok(());
    }
    if items.len() != bounds.count {
        return Err(t.value_error(format!(
            "attempt to assign sequence of size {} to extended slice of size {}",
            items.len(),
            bounds.count
        )));
    }
    let old: Vec<_> = bounds
        .indices()
        .zip(items)
        .map(|(index, item)| list.replace(index, item))
        .collect();
    drop(old);
    Ok(())
}

/// The items of a list other than `list` or of a tuple, to be looked at while neither changes.
fn other_items<'a>(list: &List, value: &'a Value) -> Option<&'a [Value]> {
    if let Some(tuple) = value.exact::<Tuple>() {
        return Some(tuple.items());
    }
    let other = value
        .exact::<List>()
        .filter(|other| !std::ptr::eq(*other, list))?;
    // SAFETY: the caller clones the items before anything can run.
    Some(unsafe { other.peek() })
}

/// `value[start:stop]` of a list, tuple or string whose bounds are small integers or missing; `None` for anything else.
#[inline]
pub fn slice_plainly(value: &Value, start: &Value, stop: &Value) -> Option<Value> {
    let slice = Unpacked::plain(start, stop, &Value::none())?;
    if let Some(list) = value.exact::<List>() {
        let bounds = slice.adjust(list.len());
        // SAFETY: cloning items runs no Python code.
        return Some(select(unsafe { list.peek() }, bounds));
    }
    if let Some(text) = value.exact::<Str>() {
        let bounds = slice.adjust(text.len());
        let start = bounds.start as usize;
        return Some(text.slice(start..start + bounds.count));
    }
    let tuple = value.exact::<Tuple>()?;
    let bounds = slice.adjust(tuple.len());
    if bounds.count == tuple.len() {
        return Some(value.clone());
    }
    let start = bounds.start as usize;
    Some(Tuple::from_slice(
        &tuple.items()[start..start + bounds.count],
    ))
}

/// `value[start:stop] = new` where a list gets as many items of another list or a tuple as it loses; false for anything else.
#[inline]
pub fn overwrite_plainly(value: &Value, start: &Value, stop: &Value, new: &Value) -> bool {
    let slice = Unpacked::plain(start, stop, &Value::none());
    let (Some(slice), Some(list)) = (slice, value.exact::<List>()) else {
        return false;
    };
    let bounds = slice.adjust(list.len());
    match other_items(list, new) {
        Some(items) if items.len() == bounds.count => {
            list.overwrite(bounds.start as usize, items);
            true
        }
        _ => false,
    }
}

#[cold]
fn not_iterable(t: &mut Thread, value: &Value, raised: Raised) -> Raised {
    let class = value.class();
    if class.slot(|s| s.iter.is_some() || s.getitem.is_some()) {
        return raised;
    }
    t.exception.clear();
    t.type_error("must assign iterable to extended slice")
}

/// Takes the items of a slice out.
fn remove_slice(list: &List, bounds: Bounds) -> Vec<Value> {
    if bounds.step == 1 {
        let start = bounds.start as usize;
        return list.splice(start..start + bounds.count, Vec::new());
    }
    memory::ensure(list.len() * size_of::<Value>());
    let items = list.take().into_vec();
    let (mut kept, mut removed) = (Vec::with_capacity(items.len()), Vec::new());
    let mut doomed: Vec<usize> = bounds.indices().collect();
    if bounds.step < 0 {
        doomed.reverse();
    }
    let mut doomed = doomed.into_iter().peekable();
    for (index, item) in items.into_iter().enumerate() {
        if doomed.next_if_eq(&index).is_some() {
            removed.push(item);
        } else {
            kept.push(item);
        }
    }
    list.put(kept);
    removed
}

fn concat(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let Some(right) = right.downcast::<List>() else {
        return Err(t.type_error(format!(
            "can only concatenate list (not \"{}\") to list",
            right.class().name()
        )));
    };
    // SAFETY: cloning items runs no Python code.
    let (left, right) = unsafe { (this(left).peek(), right.peek()) };
    Ok(sum(left, right))
}

/// A list of clones of the items of both.
pub fn sum(left: &[Value], right: &[Value]) -> Value {
    let mut items = Items::with_capacity(left.len() + right.len());
    items.append(left.len(), |index| left[index].clone());
    items.append(right.len(), |index| right[index].clone());
    List::over(items)
}

fn repeat(t: &mut Thread, value: &Value, count: &Value) -> Res<Value> {
    let count = repeat_count(t, count)?;
    // SAFETY: cloning items runs no Python code.
    let items = unsafe { this(value).peek() };
    let total = repeated_len(t, items.len(), count)?;
    Ok(List::build(total, repeated(items)))
}

fn inplace_concat(t: &mut Thread, value: &Value, other: &Value) -> Res<Value> {
    list_extend(t, this(value), other)?;
    Ok(value.clone())
}

fn inplace_repeat(t: &mut Thread, value: &Value, count: &Value) -> Res<Value> {
    let list = this(value);
    let count = repeat_count(t, count)?;
    if count != 1 {
        let items = list.to_vec();
        let total = repeated_len(t, items.len(), count)?;
        let mut repeats = Items::with_capacity(total);
        repeats.append(total, repeated(&items));
        list.put(repeats);
    }
    Ok(value.clone())
}

/// Append object to the end of the list.
#[native(
    "append($self, object, /)",
    no_escape,
    symbol = "cp_native_list_append"
)]
fn append(_: &mut Thread, this: &List, object: &Value) -> Res<()> {
    this.push(object.clone());
    Ok(())
}

/// Extend list by appending elements from the iterable.
#[native("extend($self, iterable, /)")]
fn extend(t: &mut Thread, this: &List, iterable: &Value) -> Res<()> {
    list_extend(t, this, iterable)
}

/// Insert object before index.
#[native("insert($self, index, object, /)")]
fn insert(_: &mut Thread, this: &List, index: i64, object: &Value) -> Res<()> {
    let length = this.len() as i64;
    let place = if index < 0 {
        index.saturating_add(length).max(0)
    } else {
        index.min(length)
    };
    this.insert(place as usize, object.clone());
    Ok(())
}

/// Remove first occurrence of value.
///
/// Raises ValueError if the value is not present.
#[native("remove($self, value, /)")]
fn remove(t: &mut Thread, this: &List, value: &Value) -> Res<()> {
    match find_item(t, value, 0, usize::MAX, |index| this.get(index))? {
        Some(index) if index < this.len() => {
            drop(this.remove(index));
            Ok(())
        }
        Some(_) => Ok(()),
        None => Err(t.value_error("list.remove(x): x not in list")),
    }
}

/// Remove and return item at index (default last).
///
/// Raises IndexError if list is empty or index is out of range.
#[native("pop($self, index=-1, /)")]
fn pop(t: &mut Thread, this: &List, index: Option<i64>) -> Res<Value> {
    if this.is_empty() {
        return Err(t.index_error("pop from empty list"));
    }
    let Some(index) = index else {
        return this
            .pop()
            .ok_or_else(|| t.index_error("pop from empty list"));
    };
    match place(index, this.len()) {
        Some(place) => this
            .remove(place)
            .ok_or_else(|| t.index_error("pop from empty list")),
        None => Err(t.index_error("pop index out of range")),
    }
}

/// Remove all items from list.
#[native("clear($self, /)")]
fn clear(_: &mut Thread, this: &List) -> Res<()> {
    drop(this.take());
    Ok(())
}

/// Return first index of value.
///
/// Raises ValueError if the value is not present.
#[native("index($self, value, start=0, stop=9223372036854775807, /)")]
fn index(
    t: &mut Thread,
    this: &List,
    value: &Value,
    start: Option<&Value>,
    stop: Option<&Value>,
) -> Res<usize> {
    let start = search_bound(t, start, 0, this.len())?;
    let stop = search_bound(t, stop, i64::MAX, this.len())?;
    match find_item(t, value, start, stop, |index| this.get(index))? {
        Some(index) => Ok(index),
        None => Err(t.value_error("list.index(x): x not in list")),
    }
}

/// Return number of occurrences of value.
#[native("count($self, value, /)")]
fn count(t: &mut Thread, this: &List, value: &Value) -> Res<usize> {
    count_items(t, value, |index| this.get(index))
}

/// Sort the list in ascending order and return None.
///
/// The sort is in-place (i.e. the list itself is modified) and stable (i.e. the
/// order of two equal elements is maintained).
///
/// If a key function is given, apply it once to each list item and sort them,
/// ascending or descending, according to their function values.
///
/// The reverse flag can be set to sort in descending order.
#[native("sort($self, /, *, key=None, reverse=False)")]
fn sort(t: &mut Thread, this: &List, key: Option<&Value>, reverse: Option<bool>) -> Res<()> {
    sort_list(t, this, key, reverse.unwrap_or(false))
}

/// Reverse *IN PLACE*.
#[native("reverse($self, /)", no_escape)]
fn reverse(_: &mut Thread, this: &List) -> Res<()> {
    this.turn(0, this.len());
    Ok(())
}

/// Return a shallow copy of the list.
#[native("copy($self, /)", no_escape)]
fn copy(_: &mut Thread, this: &List) -> Res<Value> {
    // SAFETY: cloning items runs no Python code.
    Ok(List::from_slice(unsafe { this.peek() }))
}

/// Return a reverse iterator over the list.
#[native("__reversed__($self, /)", no_escape)]
fn reversed(_: &mut Thread, this: &List) -> Res<Value> {
    Ok(heap::new(ListReverseIterator {
        header: Object::unset(),
        index: Cell::new(this.len() as i64 - 1),
        list: Slot::new(this.value()),
    }))
}

/// Return the size of the list in memory, in bytes.
#[native("__sizeof__($self, /)", no_escape)]
fn sizeof(_: &mut Thread, this: &List) -> Res<usize> {
    Ok(size_of::<List>() + this.capacity() * size_of::<Value>())
}

fn iterator(value: &Value) -> &ListIterator {
    match value.exact::<ListIterator>() {
        Some(iterator) => iterator,
        None => unreachable!("a slot of list_iterator sees list iterators"),
    }
}

fn next(_: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let iterator = iterator(value);
    let index = iterator.index.get();
    // SAFETY: the item is cloned before anything else happens.
    let item = unsafe { iterator.list.peek() }
        .and_then(|list| list.downcast::<List>())
        .and_then(|list| list.get(index));
    match item {
        Some(_) => iterator.index.set(index + 1),
        None => iterator.list.clear(),
    }
    Ok(item)
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)", no_escape)]
fn length_hint(_: &mut Thread, this: &ListIterator) -> Res<usize> {
    let list = this.list.get();
    let len = list.and_then(|list| list.downcast::<List>().map(List::len));
    Ok(len.unwrap_or(0).saturating_sub(this.index.get()))
}

fn empty_list() -> Value {
    List::over(Items::new())
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn iterator_reduce(t: &mut Thread, this: &ListIterator) -> Res<Value> {
    let state = this.list.get().map(|list| (list, this.index.get() as i64));
    reduce_iterator(t, "iter", state, empty_list)
}

/// Set state information for unpickling.
#[native("__setstate__($self, state, /)")]
fn iterator_setstate(_: &mut Thread, this: &ListIterator, state: i64) -> Res<()> {
    if !this.list.is_empty() {
        this.index.set(state.max(0) as usize);
    }
    Ok(())
}

/// Iterator over a list from its end.
#[derive(Trace)]
#[repr(C)]
struct ListReverseIterator {
    header: Object,
    /// The next item's index; negative at the end.
    index: Cell<i64>,
    /// The list; empty when exhausted.
    list: Slot,
}

static LIST_REVERSE_ITERATOR: Type = Type::builtin(
    "list_reverseiterator",
    size_of::<ListReverseIterator>(),
    TRACKED,
);

layout!(ListReverseIterator, LIST_REVERSE_ITERATOR);

fn reverse_next(_: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(iterator) = value.exact::<ListReverseIterator>() else {
        unreachable!("a slot of list_reverseiterator sees its instances")
    };
    let index = iterator.index.get();
    let item = usize::try_from(index).ok().and_then(|index| {
        // SAFETY: the item is cloned before anything else happens.
        unsafe { iterator.list.peek() }?
            .downcast::<List>()?
            .get(index)
    });
    match item {
        Some(_) => iterator.index.set(index - 1),
        None => {
            iterator.index.set(-1);
            iterator.list.clear();
        }
    }
    Ok(item)
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)", no_escape)]
fn reverse_length_hint(_: &mut Thread, this: &ListReverseIterator) -> Res<i64> {
    let list = this.list.get();
    let len = list.and_then(|list| list.downcast::<List>().map(List::len));
    let left = this.index.get() + 1;
    Ok(if len.unwrap_or(0) < left as usize {
        0
    } else {
        left
    })
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn reverse_reduce(t: &mut Thread, this: &ListReverseIterator) -> Res<Value> {
    match this.list.get() {
        Some(list) => reduce_iterator(t, "reversed", Some((list, this.index.get())), empty_list),
        None => reduce_iterator(t, "iter", None, empty_list),
    }
}

/// Set state information for unpickling.
#[native("__setstate__($self, state, /)")]
fn reverse_setstate(_: &mut Thread, this: &ListReverseIterator, state: i64) -> Res<()> {
    if let Some(list) = this.list.get().as_ref().and_then(|l| l.downcast::<List>()) {
        this.index.set(state.clamp(-1, list.len() as i64 - 1));
    }
    Ok(())
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::LIST,
        &types::OBJECT,
        |slots| {
            slots.new = Some(new);
            slots.init = Some(init);
            slots.make = Some(make);
            slots.repr = Some(repr);
            slots.hash = None;
            slots.compare = Some(compare);
            slots.iter = Some(iter);
            slots.len = Some(len);
            slots.contains = Some(contains);
            slots.getitem = Some(getitem);
            slots.setitem = Some(setitem);
            slots.concat = Some(concat);
            slots.repeat = Some(repeat);
            slots.inplace_concat = Some(inplace_concat);
            slots.inplace_repeat = Some(inplace_repeat);
            slots.layout::<List>();
        },
        &[
            &APPEND,
            &EXTEND,
            &INSERT,
            &REMOVE,
            &POP,
            &CLEAR,
            &INDEX,
            &COUNT,
            &SORT,
            &REVERSE,
            &COPY,
            &REVERSED,
            &SIZEOF,
            &alias::CLASS_GETITEM,
        ],
    );
    define(
        t,
        &types::LIST_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.iter = Some(iter_self);
            slots.next = Some(next);
            slots.layout::<ListIterator>();
        },
        &[&LENGTH_HINT, &ITERATOR_REDUCE, &ITERATOR_SETSTATE],
    );
    define(
        t,
        &LIST_REVERSE_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.iter = Some(iter_self);
            slots.next = Some(reverse_next);
            slots.layout::<ListReverseIterator>();
        },
        &[&REVERSE_LENGTH_HINT, &REVERSE_REDUCE, &REVERSE_SETSTATE],
    );
}
