//! Walking iterables: into vectors, into a fixed number of places, into lists; and how long they may be.

use copperplate_core::class::SEQUENCE;
use copperplate_core::dict::Dict;
use copperplate_core::exception::TYPE_ERROR;
use copperplate_core::int;
use copperplate_core::list::{List, Range};
use copperplate_core::memory;
use copperplate_core::ops;
use copperplate_core::set::Set;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value};

use super::range;

/// Most items that room is made for on the word of a length hint.
const MAX_HINT: usize = 1 << 20;

/// All items of `iterable`, in order.
///
/// # Errors
/// `TypeError` when it is not iterable, and whatever iterating raises.
pub fn collect(t: &mut Thread, iterable: &Value) -> Res<Vec<Value>> {
    if let Some(items) = items_at_hand(iterable) {
        return Ok(items);
    }
    let iterator = ops::iter(t, iterable)?;
    let mut items = Vec::new();
    drain(t, &iterator, &mut items)?;
    Ok(items)
}

/// As [`collect`], asking for a length hint first, as `list()` does.
///
/// # Errors
/// As [`collect`], and whatever `__len__` or `__length_hint__` raises.
pub fn collect_hinted(t: &mut Thread, iterable: &Value) -> Res<Vec<Value>> {
    if let Some(items) = items_at_hand(iterable) {
        return Ok(items);
    }
    let iterator = ops::iter(t, iterable)?;
    let hint = length_hint(t, iterable, 8)?;
    ensure_items(t, hint)?;
    let mut items = Vec::with_capacity(hint.min(MAX_HINT));
    drain(t, &iterator, &mut items)?;
    Ok(items)
}

/// Whoever says that there are so many items says it before memory is filled with them.
fn ensure_items(t: &mut Thread, count: usize) -> Res {
    match count.checked_mul(size_of::<Value>()) {
        Some(bytes) => memory::ensure(bytes),
        None => return Err(t.out_of_memory()),
    }
    Ok(())
}

/// The items of a container whose iteration runs no Python code and changes nothing.
fn items_at_hand(iterable: &Value) -> Option<Vec<Value>> {
    if let Some(list) = iterable.exact::<List>() {
        return Some(list.to_vec());
    }
    if let Some(tuple) = iterable.exact::<Tuple>() {
        return Some(memory::copied(tuple.items()));
    }
    if let Some(range) = iterable.exact::<Range>() {
        return range::small_items(range);
    }
    if let Some(dict) = iterable.exact::<Dict>() {
        return Some(dict.keys());
    }
    if Set::is_exact(iterable) {
        return Set::of(iterable).map(Set::to_vec);
    }
    None
}

/// Goes through an iterable as its iterator would; for lists, tuples and sets there need not be one.
#[derive(Debug)]
pub enum Walk {
    List(Value, usize),
    Tuple(Value, usize),
    Set {
        set: Value,
        position: usize,
        expected: usize,
    },
    Iterator(Value),
}

impl Walk {
    /// # Errors
    /// `TypeError` when it is not iterable, whatever `__iter__` raises.
    #[inline]
    pub fn over(t: &mut Thread, iterable: &Value) -> Res<Walk> {
        if iterable.exact::<List>().is_some() {
            return Ok(Walk::List(iterable.clone(), 0));
        }
        if iterable.exact::<Tuple>().is_some() {
            return Ok(Walk::Tuple(iterable.clone(), 0));
        }
        if let Some(set) = Set::of(iterable).filter(|_| Set::is_exact(iterable)) {
            let (set, expected) = (iterable.clone(), set.len());
            return Ok(Walk::Set {
                set,
                position: 0,
                expected,
            });
        }
        ops::iter(t, iterable).map(Walk::Iterator)
    }

    /// The next item; `None` at the end, behind which nobody may ask again.
    ///
    /// # Errors
    /// Whatever iterating raises.
    #[inline]
    pub fn next(&mut self, t: &mut Thread) -> Res<Option<Value>> {
        if let Walk::Iterator(iterator) = self {
            return ops::next(t, iterator);
        }
        // Native loops can be interrupted like others.
        t.check_events()?;
        Ok(match self {
            Walk::List(list, index) => {
                *index += 1;
                list.exact::<List>().and_then(|list| list.get(*index - 1))
            }
            Walk::Tuple(tuple, index) => {
                *index += 1;
                let items = tuple.exact::<Tuple>().map(Tuple::items);
                items.and_then(|items| items.get(*index - 1)).cloned()
            }
            Walk::Set {
                set,
                position,
                expected,
            } => {
                let Some(set) = Set::of(set) else {
                    return Ok(None);
                };
                if *expected != set.len() {
                    return Err(t.runtime_error("Set changed size during iteration"));
                }
                set.next_from(*position).map(|(key, _, next)| {
                    *position = next;
                    key
                })
            }
            Walk::Iterator(_) => None,
        })
    }
}

/// Appends what is left of `iterator` to `items`.
///
/// # Errors
/// Whatever iterating raises; the items so far stay in `items`.
pub fn drain(t: &mut Thread, iterator: &Value, items: &mut Vec<Value>) -> Res {
    while let Some(item) = ops::next(t, iterator)? {
        memory::push(items, item);
    }
    Ok(())
}

/// How many items `value` says it has: `operator.length_hint(value, default)`.
///
/// # Errors
/// Whatever `__len__` or `__length_hint__` raises but `TypeError`; `ValueError` and `TypeError` for hints that are none.
pub fn length_hint(t: &mut Thread, value: &Value, default: usize) -> Res<usize> {
    if value.class().slot(|s| s.len).is_some() {
        match ops::len(t, value) {
            Ok(len) => return Ok(len),
            Err(raised) if !t.exception_is(&TYPE_ERROR) => return Err(raised),
            Err(_) => t.exception.clear(),
        }
    }
    let name = t.names().__length_hint__.clone();
    let Some(method) = ops::lookup_special(t, value, &name)? else {
        return Ok(default);
    };
    let hint = match ops::call_positional(t, &method, &[]) {
        Ok(hint) => hint,
        Err(raised) if !t.exception_is(&TYPE_ERROR) => return Err(raised),
        Err(_) => {
            t.exception.clear();
            return Ok(default);
        }
    };
    if hint.is_not_implemented() {
        return Ok(default);
    }
    match int::to_i64(&hint) {
        Some(Ok(number)) => usize::try_from(number)
            .map_err(|_| t.value_error("__length_hint__() should return >= 0")),
        Some(Err(_)) => Err(t.overflow_error("Python int too large to convert to C ssize_t")),
        None => Err(t.type_error(format!(
            "__length_hint__ must be an integer, not {}",
            hint.class().name()
        ))),
    }
}

/// Extends `list` by the items of `iterable`, which may be the list itself. Items already taken stay when iterating raises.
///
/// # Errors
/// As [`collect`].
pub fn list_extend(t: &mut Thread, list: &List, iterable: &Value) -> Res {
    if let Some(more) = iterable.exact::<Tuple>() {
        let more = more.items();
        list.append(more.len(), |index| more[index].clone());
        return Ok(());
    }
    if let Some(more) = iterable.exact::<List>() {
        // Asked for one by one, as the list may be this one.
        list.append(more.len(), |index| more.get(index).unwrap_or(Value::none()));
        return Ok(());
    }
    extend_from_others(t, list, iterable)
}

#[inline(never)]
fn extend_from_others(t: &mut Thread, list: &List, iterable: &Value) -> Res {
    if let Some(range) = iterable.exact::<Range>() {
        if let Some((start, step, length)) = range::small(range)
            && memory::has_room::<Value>(list.len().saturating_add(length as usize))
        {
            list.append(length as usize, |n| int::from_i64(start + n as i64 * step));
            return Ok(());
        }
    } else if let Some(more) = items_at_hand(iterable) {
        let mut more = more.into_iter();
        list.append(more.len(), |_| more.next().unwrap_or(Value::none()));
        return Ok(());
    }
    let iterator = ops::iter(t, iterable)?;
    let hint = length_hint(t, iterable, 0)?;
    ensure_items(t, list.len().saturating_add(hint))?;
    list.reserve(hint.min(MAX_HINT));
    while let Some(item) = ops::next(t, &iterator)? {
        list.push(item);
    }
    Ok(())
}

/// Raises "cannot unpack non-iterable int object" instead of what `iter` says about things that cannot be iterated over.
fn unpack_iterator(t: &mut Thread, value: &Value) -> Res<Value> {
    match ops::iter(t, value) {
        Ok(iterator) => Ok(iterator),
        Err(raised) => {
            let class = value.class();
            let iterable = class.slot(|s| s.iter).is_some()
                || (class.slot(|s| s.getitem).is_some() || class.has(SEQUENCE));
            if iterable || !t.exception_is(&TYPE_ERROR) {
                return Err(raised);
            }
            t.exception.clear();
            Err(t.type_error(format!(
                "cannot unpack non-iterable {} object",
                class.name()
            )))
        }
    }
}

/// The items of `value`, which must be exactly `count`: `a, b = value`.
///
/// # Errors
/// `TypeError` when it is not iterable, `ValueError` for another number of items, and whatever iterating raises.
pub fn unpack(t: &mut Thread, value: &Value, count: usize) -> Res<Vec<Value>> {
    let known = match (value.exact::<Tuple>(), value.exact::<List>()) {
        (Some(tuple), _) => Some(tuple.items().to_vec()),
        (_, Some(list)) => Some(list.to_vec()),
        _ => None,
    };
    if let Some(items) = known {
        return match items.len() {
            got if got == count => Ok(items),
            got if got < count => Err(too_few(t, "", count, got)),
            got => Err(too_many(t, count, Some(got))),
        };
    }
    let iterator = unpack_iterator(t, value)?;
    let mut items = Vec::with_capacity(count);
    while items.len() < count {
        match ops::next(t, &iterator)? {
            Some(item) => items.push(item),
            None => return Err(too_few(t, "", count, items.len())),
        }
    }
    if ops::next(t, &iterator)?.is_some() {
        let got = value.exact::<Dict>().map(Dict::len);
        return Err(too_many(t, count, got.filter(|&got| got > count)));
    }
    Ok(items)
}

/// The items of `value` for `*before, *rest, *after` places: `before` items, a list of the rest, `after` items.
///
/// # Errors
/// As [`unpack`]; `ValueError` for too few items.
pub fn unpack_starred(
    t: &mut Thread,
    value: &Value,
    before: usize,
    after: usize,
) -> Res<Vec<Value>> {
    let known = match (value.exact::<Tuple>(), value.exact::<List>()) {
        (Some(tuple), _) => Some(tuple.items()),
        // SAFETY: cloning items runs no Python code.
        (_, Some(list)) => Some(unsafe { list.peek() }),
        _ => None,
    };
    let mut items = Vec::with_capacity(before + after + 1);
    if let Some(known) = known {
        let Some(rest) = known.len().checked_sub(before + after) else {
            return Err(too_few(t, "at least ", before + after, known.len()));
        };
        items.extend_from_slice(&known[..before]);
        items.push(List::from_slice(&known[before..before + rest]));
        items.extend_from_slice(&known[before + rest..]);
        return Ok(items);
    }
    let iterator = unpack_iterator(t, value)?;
    while items.len() < before {
        match ops::next(t, &iterator)? {
            Some(item) => items.push(item),
            None => return Err(too_few(t, "at least ", before + after, items.len())),
        }
    }
    let mut rest = collect_hinted(t, &iterator)?;
    if rest.len() < after {
        return Err(too_few(t, "at least ", before + after, before + rest.len()));
    }
    let last = rest.split_off(rest.len() - after);
    items.push(List::new(rest));
    items.extend(last);
    Ok(items)
}

#[cold]
fn too_few(t: &mut Thread, least: &str, expected: usize, got: usize) -> copperplate_core::Raised {
    t.value_error(format!(
        "not enough values to unpack (expected {least}{expected}, got {got})"
    ))
}

#[cold]
fn too_many(t: &mut Thread, expected: usize, got: Option<usize>) -> copperplate_core::Raised {
    let got = got.map_or(String::new(), |got| format!(", got {got}"));
    t.value_error(format!(
        "too many values to unpack (expected {expected}{got})"
    ))
}
