//! Containers and strings made of operands, and operands made of containers.

use copperplate_core::dict::Dict;
use copperplate_core::exception::{ATTRIBUTE_ERROR, TYPE_ERROR};
use copperplate_core::list::{List, ListIterator, RangeIterator, Slice};
use copperplate_core::set::Set;
use copperplate_core::str::Str;
use copperplate_core::tuple::{Tuple, TupleIterator};
use copperplate_core::{Res, Thread, Value, Word, ops};
use smallvec::SmallVec;

use super::runtime;
use crate::containers::dict::Existing;
use crate::containers::{dict_merge, list_extend, merge_keywords, set, unpack, unpack_starred};
use crate::text::strings;

pub use crate::text::strings::{ascii, format_value};

runtime! {
    /// A tuple of two values.
    fn cp_pair(_t, first: Value, second: Value) -> Value {
        Tuple::pair(first, second)
    }

    /// `slice(start, stop, step)`.
    fn cp_build_slice(_t, start: Value, stop: Value, step: Value) -> Value {
        Slice::new(start, stop, step)
    }

    /// The iterator over a list.
    fn cp_list_iterator(_t, list: Value) -> Value {
        ListIterator::over(list)
    }

    /// The iterator over a tuple.
    fn cp_tuple_iterator(_t, tuple: Value) -> Value {
        TupleIterator::over(tuple)
    }

    /// The iterator over a range all of whose items, and the one behind the last, are small integers.
    fn cp_range_iterator(_t, next: i64, step: i64, left: i64) -> Value {
        RangeIterator::new(next, step, left as u64)
    }

    /// A tuple of `count` words, which it takes over.
    fn cp_build_tuple(_t, items: *mut Word, count: u32) -> Value {
        // SAFETY: the engine gives the words away; borrowed ones are counted.
        Tuple::build(count as usize, |index| unsafe {
            Value::from_word(items.add(index).read().own())
        })
    }

    /// A list of `count` words, which it takes over.
    fn cp_build_list(_t, items: *mut Word, count: u32) -> Value {
        // SAFETY: the engine gives the words away; borrowed ones are counted.
        List::build(count as usize, |index| unsafe {
            Value::from_word(items.add(index).read().own())
        })
    }

    /// A set of `count` words, which it takes over.
    fn cp_build_set(t, items: *mut Word, count: u32) -> Res<Value> {
        // SAFETY: the engine gives the words away.
        let items: SmallVec<[Value; 8]> = unsafe { taken(items, count) }.collect();
        let value = Set::new();
        if let Some(set) = Set::of(&value) {
            for item in &items {
                set.add(t, item)?;
            }
        }
        Ok(value)
    }

    /// A dict of `count` pairs, which it takes over: key, value, key, value, ...
    fn cp_build_map(t, items: *mut Word, count: u32) -> Res<Value> {
        let value = Dict::with_capacity(count as usize);
        if let Some(dict) = value.exact::<Dict>() {
            // SAFETY: the engine gives the words away.
            if unsafe { fill_plainly(t, dict, items, count as usize)? } {
                return Ok(value);
            }
            // SAFETY: as above; nothing was taken.
            let mut items: SmallVec<[Value; 8]> = unsafe { taken(items, 2 * count) }.collect();
            let mut words = items.drain(..);
            while let (Some(key), Some(value)) = (words.next(), words.next()) {
                dict.set(t, &key, value)?;
            }
        }
        Ok(value)
    }

    /// The strings at `items`, which it takes over, one after the other.
    fn cp_build_string(t, items: *mut Word, count: u32) -> Res<Value> {
        // SAFETY: the engine gives the words away.
        let items: SmallVec<[Value; 8]> = unsafe { taken(items, count) }.collect();
        strings::build_string(&items)
            .ok_or_else(|| t.system_error("only strings are joined"))
    }

    /// Appends to a list that is being built.
    fn cp_list_append(_t, list: &Value, v: Value) -> Res {
        if let Some(list) = list.downcast::<List>() {
            list.push(v);
        }
        Ok(())
    }

    /// Adds to a set that is being built.
    fn cp_set_add(t, set: &Value, v: &Value) -> Res {
        match Set::of(set) {
            Some(set) => set.add(t, v),
            None => Ok(()),
        }
    }

    /// Adds to a dict that is being built.
    fn cp_dict_set(t, dict: &Value, k: &Value, v: &Value) -> Res {
        match dict.downcast::<Dict>() {
            Some(dict) => dict.set(t, k, v.clone()),
            None => Ok(()),
        }
    }

    /// `[*iterable]` into a list that is being built.
    fn cp_list_extend(t, list: &Value, iterable: &Value) -> Res {
        let Some(list) = list.downcast::<List>() else {
            return Ok(());
        };
        let not_iterable = iterable.class().slot(|s| s.iter.is_none() && s.getitem.is_none());
        if let Err(raised) = list_extend(t, list, iterable) {
            if not_iterable && t.exception_is(&TYPE_ERROR) {
                t.exception.clear();
                return Err(t.type_error(format!(
                    "Value after * must be an iterable, not {}",
                    iterable.class().name()
                )));
            }
            return Err(raised);
        }
        Ok(())
    }

    /// `{*iterable}` into a set that is being built.
    fn cp_set_update(t, set: &Value, iterable: &Value) -> Res {
        match Set::of(set) {
            Some(set) => set::update(t, set, iterable),
            None => Ok(()),
        }
    }

    /// `{**mapping}` into a dict that is being built.
    fn cp_dict_update(t, dict: &Value, mapping: &Value) -> Res {
        let Some(dict) = dict.downcast::<Dict>() else {
            return Ok(());
        };
        let updated = dict_merge(t, dict, mapping, Existing::Replace);
        if updated.is_err() && t.exception_is(&ATTRIBUTE_ERROR) {
            t.exception.clear();
            return Err(t.type_error(format!(
                "'{}' object is not a mapping",
                mapping.class().name()
            )));
        }
        updated
    }

    /// `callable(**mapping)` into the dict of keyword arguments: keys must be new.
    fn cp_dict_merge(t, dict: &Value, mapping: &Value, callable: &Value) -> Res {
        let Some(dict) = dict.downcast::<Dict>() else {
            return Ok(());
        };
        merge_keywords(t, dict, mapping, callable)
    }

    /// The tuple of a list's items.
    fn cp_list_to_tuple(_t, list: Value) -> Res<Value> {
        // SAFETY: cloning items runs no Python code.
        let items = list.downcast::<List>().map_or(&[][..], |list| unsafe { list.peek() });
        Ok(Tuple::from_slice(items))
    }

    /// `format(v)`
    fn cp_format(t, v: &Value) -> Res<Value> {
        strings::format_simple(t, v)
    }

    /// `format(v, spec)`
    fn cp_format_with_spec(t, v: &Value, spec: &Value) -> Res<Value> {
        strings::format_value(t, v, spec)
    }

    /// `str(v)` (1), `repr(v)` (2) or `ascii(v)` (3).
    fn cp_convert(t, v: &Value, kind: u32) -> Res<Value> {
        strings::convert_value(t, v, kind)
    }

    /// Unpacks exactly `count` items; the first goes to the last place of `out`.
    fn cp_unpack_sequence(t, v: &Value, count: u32, out: *mut Word) -> Res {
        // SAFETY: the engine passes `count` places, and cloning items runs no Python code.
        unsafe {
            let known = match (v.exact::<Tuple>(), v.exact::<List>()) {
                (Some(tuple), _) => Some(tuple.items()),
                (_, Some(list)) => Some(list.peek()),
                _ => None,
            };
            if let Some(items) = known && items.len() == count as usize {
                for (index, item) in items.iter().rev().enumerate() {
                    out.add(index).write(item.clone().into_word());
                }
                return Ok(());
            }
            write_reversed(out, unpack(t, v, count as usize)?);
        }
        Ok(())
    }

    /// Unpacks `before` items, a list of the rest, and `after` items (`counts` = before | after << 8); the first goes to the
    /// last place of `out`.
    fn cp_unpack_ex(t, v: &Value, counts: u32, out: *mut Word) -> Res {
        let (before, after) = (counts as usize & 0xff, counts as usize >> 8);
        let items = unpack_starred(t, v, before, after)?;
        // SAFETY: the engine passes `before + 1 + after` places.
        unsafe { write_reversed(out, items) };
        Ok(())
    }
}

/// Puts `count` pairs into an empty dict with room for them when all keys are strings and small integers, so that no code runs where
/// the operands were; otherwise takes nothing and answers false.
///
/// # Safety
/// The caller gives the words away where the answer is true.
unsafe fn fill_plainly(t: &mut Thread, dict: &Dict, items: *mut Word, count: usize) -> Res<bool> {
    // SAFETY: the words are live.
    let pairs = unsafe { Value::slice(items, 2 * count) };
    let is_plain = |key: &Value| key.word().is_int() || key.exact::<Str>().is_some();
    if !pairs.chunks_exact(2).all(|pair| is_plain(&pair[0])) {
        return Ok(false);
    }
    // Dropped at the end: only then are all operands taken, and null.
    let mut replaced = SmallVec::<[Value; 2]>::new();
    for index in 0..count {
        // SAFETY: the words are given away; borrowed ones are counted.
        let (key, value) = unsafe {
            let pair = items.add(2 * index);
            (
                Value::from_word(pair.replace(Word::NULL).own()),
                Value::from_word(pair.add(1).replace(Word::NULL).own()),
            )
        };
        let hash = ops::hash(t, &key)?;
        match dict.find(t, &key, hash)? {
            Some(number) => replaced.push(dict.replace(number, value)),
            None => dict.append(t, hash, key, value),
        }
    }
    Ok(true)
}

/// The words, which are null from now on: whoever looks at the frame while they go must not find them there.
///
/// # Safety
/// The caller gives `count` live words away.
unsafe fn taken(items: *mut Word, count: u32) -> impl Iterator<Item = Value> {
    // SAFETY: the caller's guarantee; borrowed words are counted.
    (0..count as usize)
        .map(move |index| unsafe { Value::from_word(items.add(index).replace(Word::NULL).own()) })
}

/// # Safety
/// `out` has a place for each item.
unsafe fn write_reversed(out: *mut Word, items: Vec<Value>) {
    for (index, item) in items.into_iter().rev().enumerate() {
        // SAFETY: the caller's guarantee.
        unsafe { out.add(index).write(item.into_word()) };
    }
}

/// A callable as messages name it: `module.qualname()`, `qualname()` for functions of `builtins`, otherwise its `str`.
pub fn describe(t: &mut Thread, callable: &Value) -> Res<String> {
    let (qualname, module) = (t.names().__qualname__.clone(), t.names().__module__.clone());
    let text = |value: &Value| {
        value
            .downcast::<Str>()
            .map_or_else(String::new, |text| text.to_lossy().into_owned())
    };
    let Some(name) = ops::getattr_optional(t, callable, &qualname)? else {
        return Ok(text(&ops::str(t, callable)?));
    };
    match ops::getattr_optional(t, callable, &module)? {
        Some(module) if !module.is_none() && text(&module) != "builtins" => {
            Ok(format!("{}.{}()", text(&module), text(&name)))
        }
        _ => Ok(format!("{}()", text(&name))),
    }
}

/// The text of `repr(v)`.
pub fn text_of_repr(t: &mut Thread, v: &Value) -> Res<String> {
    let text = ops::repr(t, v)?;
    Ok(text
        .downcast::<Str>()
        .map_or_else(String::new, |text| text.to_lossy().into_owned()))
}
