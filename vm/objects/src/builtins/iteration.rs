//! Built-in functions of iterables: `all`, `any`, `iter`, `next`, `len`, `max`, `min`, `sorted`, `sum`.

use copperplate_core::class::{BinaryOp, Compare};
use copperplate_core::exception::STOP_ITERATION;

use copperplate_core::items::Items;
use copperplate_core::list::List;
use copperplate_core::set::Set;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Layout, Res, Thread, Value, Word, int, ops, suggestions, types};
use copperplate_macros::native;

use super::summation;
use crate::containers::{Walk, iter_sentinel, list_extend, sort_list};
use crate::numbers::fast;
use crate::runtime::async_generators::next_or;
use crate::runtime::asynchronous;

/// Return True if bool(x) is True for all values x in the iterable.
///
/// If the iterable is empty, return True.
#[native("all(iterable, /)")]
fn all(t: &mut Thread, iterable: &Value) -> Res<bool> {
    let mut items = Walk::over(t, iterable)?;
    while let Some(item) = items.next(t)? {
        if !ops::truth(t, &item)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Return True if bool(x) is True for any x in the iterable.
///
/// If the iterable is empty, return False.
#[native("any(iterable, /)")]
fn any(t: &mut Thread, iterable: &Value) -> Res<bool> {
    let mut items = Walk::over(t, iterable)?;
    while let Some(item) = items.next(t)? {
        if ops::truth(t, &item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Return the number of items in a container.
#[native("len(obj, /)", symbol = "cp_native_len")]
fn len(t: &mut Thread, obj: &Value) -> Res<usize> {
    ops::len(t, obj)
}

/// Get an iterator from an object.
///
/// In the first form, the argument must supply its own iterator, or be a sequence.
/// In the second form, the callable is called until it returns the sentinel.
#[native("iter(object, sentinel=<unrepresentable>, /)")]
fn iter(t: &mut Thread, object: &Value, sentinel: Option<&Value>) -> Res<Value> {
    let Some(sentinel) = sentinel else {
        return ops::iter(t, object);
    };
    iter_sentinel(t, object, sentinel)
}

/// Return the next item from the iterator.
///
/// If default is given and the iterator is exhausted, it is returned instead of
/// raising StopIteration.
#[native("next(iterator, default=<unrepresentable>, /)")]
fn next(t: &mut Thread, iterator: &Value, default: Option<&Value>) -> Res<Value> {
    let Some(next) = iterator.class().slot(|s| s.next) else {
        return Err(t.type_error(format!(
            "'{}' object is not an iterator",
            iterator.class().name()
        )));
    };
    // Not `ops::next`: the exception of an exhausted iterator keeps its value.
    match (next(t, iterator), default) {
        (Ok(Some(item)), _) => Ok(item),
        (Ok(None), Some(default)) => Ok(default.clone()),
        (Ok(None), None) => Err(t.raise_args(&STOP_ITERATION, &[])),
        (Err(_), Some(default)) if t.exception_is(&STOP_ITERATION) => {
            t.exception.clear();
            Ok(default.clone())
        }
        (Err(raised), _) => Err(raised),
    }
}

/// Return an AsyncIterator for an AsyncIterable object.
#[native("aiter(async_iterable, /)")]
fn aiter(t: &mut Thread, async_iterable: &Value) -> Res<Value> {
    asynchronous::aiter(t, async_iterable)
}

/// Return the next item from the async iterator.
///
/// If default is given and the async iterator is exhausted,
/// it is returned instead of raising StopAsyncIteration.
#[native("anext(async_iterator, default=<unrepresentable>, /)")]
fn anext(t: &mut Thread, async_iterator: &Value, default: Option<&Value>) -> Res<Value> {
    let awaitable = asynchronous::anext(t, async_iterator)?;
    Ok(match default {
        Some(default) => next_or(awaitable, default.clone()),
        None => awaitable,
    })
}

/// With a single iterable argument, return its biggest item. The
/// default keyword-only argument specifies an object to return if
/// the provided iterable is empty.
/// With two or more positional arguments, return the largest argument.
#[native("max(*args, **kwargs)")]
fn max(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    extreme(t, args, "max", Compare::Gt)
}

/// With a single iterable argument, return its smallest item. The
/// default keyword-only argument specifies an object to return if
/// the provided iterable is empty.
/// With two or more positional arguments, return the smallest argument.
#[native("min(*args, **kwargs)")]
fn min(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    extreme(t, args, "min", Compare::Lt)
}

/// The smallest or largest item of a container that has small integers only: nothing to call, and nobody to notice.
fn extreme_integer(iterable: &Value, op: Compare) -> Option<i64> {
    if let Some(list) = iterable.exact::<List>() {
        // SAFETY: looking at words changes nothing.
        return extreme_of(unsafe { list.peek() }.iter().map(Value::word), op);
    }
    if let Some(tuple) = iterable.exact::<Tuple>() {
        return extreme_of(tuple.items().iter().map(Value::word), op);
    }
    let set = Set::of(iterable).filter(|_| Set::is_exact(iterable))?;
    // SAFETY: as above.
    extreme_of(unsafe { set.words() }, op)
}

fn extreme_of(mut words: impl Iterator<Item = Word>, op: Compare) -> Option<i64> {
    let number = |word: Word| word.is_int().then(|| word.int());
    let first = number(words.next()?)?;
    words.try_fold(first, |best, word| {
        let number = number(word)?;
        Some(match op {
            Compare::Lt => best.min(number),
            _ => best.max(number),
        })
    })
}

/// The first of some values that none of the others is better than.
fn extreme_argument(t: &mut Thread, first: &Value, others: &[Value], op: Compare) -> Res<Value> {
    let mut best = first;
    for value in others {
        if is_better(t, op, value, best)? {
            best = value;
        }
    }
    Ok(best.clone())
}

fn is_better(t: &mut Thread, op: Compare, value: &Value, best: &Value) -> Res<bool> {
    match fast::compare(op, value, best) {
        Some(better) => Ok(better),
        None => ops::compare_bool(t, value, best, op),
    }
}

fn extreme(t: &mut Thread, args: Args<'_>, name: &str, op: Compare) -> Res<Value> {
    if let ([first, others @ ..], []) = (args.values(), args.names())
        && !others.is_empty()
    {
        return extreme_argument(t, first, others, op);
    }
    if args.pos().is_empty() {
        return Err(t.type_error(format!("{name} expected at least 1 argument, got 0")));
    }
    let (mut key, mut default) = (None, None);
    for (keyword, value) in args.keywords() {
        let keyword = keyword.downcast::<Str>().map(Str::to_lossy);
        match keyword.as_deref() {
            Some("key") => key = Some(value.clone()).filter(|key| !key.is_none()),
            Some("default") => default = Some(value.clone()),
            other => {
                let other = other.unwrap_or("?");
                let hint = suggestions::hint(&["key", "default"], other);
                return Err(t.type_error(format!(
                    "{name}() got an unexpected keyword argument '{other}'{hint}"
                )));
            }
        }
    }
    if let ([iterable], None) = (args.pos(), &key)
        && let Some(number) = extreme_integer(iterable, op)
    {
        return Ok(int::from_i64(number));
    }
    let mut best: Option<(Value, Value)> = None;
    let mut consider = |t: &mut Thread, item: Value| -> Res {
        let rank = match &key {
            Some(key) => ops::call_positional(t, key, std::slice::from_ref(&item))?,
            None => item.clone(),
        };
        let better = match &best {
            None => true,
            Some((_, best)) => is_better(t, op, &rank, best)?,
        };
        if better {
            best = Some((item, rank));
        }
        Ok(())
    };
    if let [iterable] = args.pos() {
        let mut items = Walk::over(t, iterable)?;
        while let Some(item) = items.next(t)? {
            consider(t, item)?;
        }
    } else {
        if default.is_some() {
            return Err(t.type_error(format!(
                "Cannot specify a default for {name}() with multiple positional arguments"
            )));
        }
        for item in args.pos() {
            consider(t, item.clone())?;
        }
    }
    match (best, default) {
        (Some((item, _)), _) => Ok(item),
        (None, Some(default)) => Ok(default),
        (None, None) => Err(t.value_error(format!("{name}() iterable argument is empty"))),
    }
}

/// Return a new list containing all items from the iterable in ascending order.
///
/// A custom key function can be supplied to customize the sort order, and the
/// reverse flag can be set to request the result in descending order.
#[native("sorted(iterable, /, *, key=None, reverse=False)")]
fn sorted(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let [iterable] = args.pos() else {
        return Err(t.type_error(format!(
            "sorted expected 1 argument, got {}",
            args.pos().len()
        )));
    };
    let list = List::over(Items::new());
    if let Some(list) = list.exact::<List>() {
        list_extend(t, list, iterable)?;
        if args.names().is_empty() {
            sort_list(t, list, None, false)?;
            return Ok(list.value());
        }
    }
    let name = t.vm().intern("sort");
    let sort = ops::getattr(t, &list, &name)?;
    ops::call(t, &sort, args.rest())?;
    Ok(list)
}

/// Return the sum of a 'start' value (default: 0) plus an iterable of numbers.
///
/// When the iterable is empty, return the start value.
/// This function is intended specifically for use with numeric values and may
/// reject non-numeric types.
#[native("sum(iterable, /, start=0)")]
fn sum(t: &mut Thread, iterable: &Value, start: Option<&Value>) -> Res<Value> {
    let iterator = ops::iter(t, iterable)?;
    let refused = match start {
        Some(start) if start.isinstance(&types::STR) => {
            Some("sum() can't sum strings [use ''.join(seq) instead]")
        }
        Some(start) if start.isinstance(&types::BYTES) => {
            Some("sum() can't sum bytes [use b''.join(seq) instead]")
        }
        Some(start) if start.isinstance(&types::BYTEARRAY) => {
            Some("sum() can't sum bytearray [use b''.join(seq) instead]")
        }
        _ => None,
    };
    if let Some(message) = refused {
        return Err(t.type_error(message));
    }
    let mut total = match start {
        Some(start) => start.clone(),
        None => copperplate_core::int::from_i64(0),
    };
    while let Some(item) = summation::add_like(t, &mut total, &iterator)? {
        // The first item of another kind: a general addition, after which another special loop may fit.
        total = match fast::binary(t, BinaryOp::Add, &total, &item) {
            Some(sum) => sum?,
            None => ops::binary(t, BinaryOp::Add, &total, &item)?,
        };
    }
    Ok(total)
}
