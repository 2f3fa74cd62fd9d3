//! Containers and strings made of operands, and operands made of containers.

use copperplate_core::dict::Dict;
use copperplate_core::exception::{ATTRIBUTE_ERROR, TYPE_ERROR};
use copperplate_core::list::List;
use copperplate_core::set::Set;
use copperplate_core::str::Str;
use copperplate_core::text::StrBuilder;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Raised, Res, Thread, Value, Word, ops};

use super::runtime;
use crate::text::spec::format_exact;

runtime! {
    /// A tuple of `count` words, which it takes over.
    fn cp_build_tuple(_t, items: *mut Word, count: u32) -> Value {
        // SAFETY: the engine gives the words away.
        Tuple::new(unsafe { take(items, count) })
    }

    /// A list of `count` words, which it takes over.
    fn cp_build_list(_t, items: *mut Word, count: u32) -> Value {
        // SAFETY: the engine gives the words away.
        List::new(unsafe { take(items, count) })
    }

    /// A set of `count` words.
    fn cp_build_set(t, items: *mut Word, count: u32) -> Res<Value> {
        // SAFETY: the engine passes live words.
        let items = unsafe { view(items, count) };
        let value = Set::new();
        if let Some(set) = Set::of(&value) {
            for item in items {
                set.add(t, item)?;
            }
        }
        Ok(value)
    }

    /// A dict of `count` pairs: key, value, key, value, ...
    fn cp_build_map(t, items: *mut Word, count: u32) -> Res<Value> {
        // SAFETY: the engine passes live words.
        let items = unsafe { view(items, 2 * count) };
        let value = Dict::with_capacity(count as usize);
        if let Some(dict) = value.exact::<Dict>() {
            for pair in items.chunks_exact(2) {
                dict.set(t, &pair[0], pair[1].clone())?;
            }
        }
        Ok(value)
    }

    /// The strings at `items`, one after the other.
    fn cp_build_string(_t, items: *mut Word, count: u32) -> Value {
        // SAFETY: the engine passes live words, all of them strings.
        let items = unsafe { view(items, count) };
        let mut text = StrBuilder::new();
        for item in items.iter().filter_map(|item| item.downcast::<Str>()) {
            text.push_value(item);
        }
        text.finish()
    }

    /// Appends to a list that is being built.
    fn cp_list_append(_t, list: &Value, v: Value) {
        if let Some(list) = list.downcast::<List>() {
            list.push(v);
        }
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
        if let Err(raised) = extend(t, list, iterable) {
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
        let iterator = ops::iter(t, iterable)?;
        while let Some(item) = ops::next(t, &iterator)? {
            if let Some(set) = Set::of(set) {
                set.add(t, &item)?;
            }
        }
        Ok(())
    }

    /// `{**mapping}` into a dict that is being built.
    fn cp_dict_update(t, dict: &Value, mapping: &Value) -> Res {
        let Some(dict) = dict.downcast::<Dict>() else {
            return Ok(());
        };
        let updated = update(t, dict, mapping, None);
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
        let merged = update(t, dict, mapping, Some(callable));
        if merged.is_err() && t.exception_is(&ATTRIBUTE_ERROR) {
            t.exception.clear();
            let function = describe(t, callable)?;
            return Err(t.type_error(format!(
                "{function} argument after ** must be a mapping, not {}",
                mapping.class().name()
            )));
        }
        merged
    }

    /// The tuple of a list's items.
    fn cp_list_to_tuple(_t, list: &Value) -> Value {
        Tuple::new(list.downcast::<List>().map_or_else(Vec::new, List::to_vec))
    }

    /// `format(v)`
    fn cp_format(t, v: &Value) -> Res<Value> {
        if v.exact::<Str>().is_some() {
            return Ok(v.clone());
        }
        format_value(t, v, &Str::empty())
    }

    /// `format(v, spec)`
    fn cp_format_with_spec(t, v: &Value, spec: &Value) -> Res<Value> {
        format_value(t, v, spec)
    }

    /// `str(v)` (1), `repr(v)` (2) or `ascii(v)` (3).
    fn cp_convert(t, v: &Value, kind: u32) -> Res<Value> {
        match kind {
            1 => ops::str(t, v),
            2 => ops::repr(t, v),
            _ => ascii(t, v),
        }
    }

    /// Unpacks exactly `count` items; the first goes to the last place of `out`.
    fn cp_unpack_sequence(t, v: &Value, count: u32, out: *mut Word) -> Res {
        let items = unpack(t, v, count as usize)?;
        // SAFETY: the engine passes `count` places.
        unsafe { write_reversed(out, items) };
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

/// # Safety
/// The caller gives `count` live words away.
unsafe fn take(items: *mut Word, count: u32) -> Vec<Value> {
    // SAFETY: the caller's guarantee; borrowed words are counted.
    (0..count as usize)
        .map(|index| unsafe { Value::from_word(items.add(index).read().own()) })
        .collect()
}

/// # Safety
/// The `count` words live as long as the view.
unsafe fn view<'a>(items: *mut Word, count: u32) -> &'a [Value] {
    // SAFETY: the caller's guarantee.
    unsafe { Value::slice(items, count as usize) }
}

/// # Safety
/// `out` has a place for each item.
unsafe fn write_reversed(out: *mut Word, items: Vec<Value>) {
    for (index, item) in items.into_iter().rev().enumerate() {
        // SAFETY: the caller's guarantee.
        unsafe { out.add(index).write(item.into_word()) };
    }
}

/// `format(v, spec)`
pub fn format_value(t: &mut Thread, v: &Value, spec: &Value) -> Res<Value> {
    if let Some(spec) = spec.downcast::<Str>()
        && let Some(text) = format_exact(t, v, spec)
    {
        return text;
    }
    let name = t.names().__format__.clone();
    let Some(method) = ops::lookup_special(t, v, &name)? else {
        return Err(t.type_error(format!(
            "Type {} doesn't define __format__",
            v.class().name()
        )));
    };
    let text = ops::call_positional(t, &method, std::slice::from_ref(spec))?;
    if text.downcast::<Str>().is_none() {
        return Err(t.type_error(format!(
            "__format__ must return a str, not {}",
            text.class().name()
        )));
    }
    Ok(text)
}

/// `ascii(v)`
pub fn ascii(t: &mut Thread, v: &Value) -> Res<Value> {
    let text = ops::repr(t, v)?;
    let Some(points) = text.downcast::<Str>().filter(|text| !text.is_ascii()) else {
        return Ok(text);
    };
    let mut escaped = String::new();
    for point in points.points().iter() {
        match point {
            0..0x80 => escaped.push(point as u8 as char),
            0x80..0x100 => escaped.push_str(&format!("\\x{point:02x}")),
            0x100..0x10000 => escaped.push_str(&format!("\\u{point:04x}")),
            _ => escaped.push_str(&format!("\\U{point:08x}")),
        }
    }
    Ok(Str::new(&escaped))
}

/// Appends all items of an iterable.
pub fn extend(t: &mut Thread, list: &List, iterable: &Value) -> Res {
    if let Some(items) = known_items(iterable) {
        items.into_iter().for_each(|item| list.push(item));
        return Ok(());
    }
    let iterator = ops::iter(t, iterable)?;
    while let Some(item) = ops::next(t, &iterator)? {
        list.push(item);
    }
    Ok(())
}

/// The items of an exact list or tuple.
fn known_items(v: &Value) -> Option<Vec<Value>> {
    if let Some(tuple) = v.exact::<Tuple>() {
        return Some(tuple.items().to_vec());
    }
    v.exact::<List>().map(List::to_vec)
}

/// `dict.update(mapping)`; with a callable, keys must be new.
fn update(t: &mut Thread, dict: &Dict, mapping: &Value, callable: Option<&Value>) -> Res {
    if let Some(other) = mapping.exact::<Dict>() {
        for (key, value) in other.to_vec() {
            insert(t, dict, &key, value, callable)?;
        }
        return Ok(());
    }
    let name = t.names().keys.clone();
    let keys = ops::call_method(t, mapping, &name, &[])?;
    let iterator = ops::iter(t, &keys)?;
    while let Some(key) = ops::next(t, &iterator)? {
        let value = ops::getitem(t, mapping, &key)?;
        insert(t, dict, &key, value, callable)?;
    }
    Ok(())
}

fn insert(t: &mut Thread, dict: &Dict, key: &Value, value: Value, callable: Option<&Value>) -> Res {
    if let Some(callable) = callable
        && dict.contains(t, key)?
    {
        let function = describe(t, callable)?;
        let name = ops::str(t, key)?;
        let name = name
            .downcast::<Str>()
            .map_or_else(String::new, |n| n.to_lossy().into_owned());
        return Err(t.type_error(format!(
            "{function} got multiple values for keyword argument '{name}'"
        )));
    }
    dict.set(t, key, value)
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

fn unpack(t: &mut Thread, v: &Value, count: usize) -> Res<Vec<Value>> {
    if let Some(items) = known_items(v) {
        return match items.len().cmp(&count) {
            std::cmp::Ordering::Equal => Ok(items),
            std::cmp::Ordering::Less => Err(not_enough(t, count, items.len(), "")),
            std::cmp::Ordering::Greater => {
                let got = items.len();
                Err(t.value_error(format!(
                    "too many values to unpack (expected {count}, got {got})"
                )))
            }
        };
    }
    let iterator = unpack_iter(t, v)?;
    let items = first_items(t, &iterator, count, "")?;
    if ops::next(t, &iterator)?.is_some() {
        // Only sequences of a known length tell how many there were.
        let length = if v.downcast::<Dict>().is_some() {
            Some(ops::len(t, v)?)
        } else {
            None
        };
        let got = match length {
            Some(length) if length > count => format!(", got {length}"),
            _ => String::new(),
        };
        return Err(t.value_error(format!("too many values to unpack (expected {count}{got})")));
    }
    Ok(items)
}

fn unpack_starred(t: &mut Thread, v: &Value, before: usize, after: usize) -> Res<Vec<Value>> {
    let iterator = unpack_iter(t, v)?;
    let mut items = first_items(t, &iterator, before + after, "at least ")?;
    let mut rest = items.split_off(before);
    while let Some(item) = ops::next(t, &iterator)? {
        rest.push(item);
    }
    let last = rest.split_off(rest.len() - after);
    items.push(List::new(rest));
    items.extend(last);
    Ok(items)
}

fn unpack_iter(t: &mut Thread, v: &Value) -> Res<Value> {
    let iterable = v.class().slot(|s| s.iter.is_some() || s.getitem.is_some());
    match ops::iter(t, v) {
        Err(Raised) if !iterable && t.exception_is(&TYPE_ERROR) => {
            t.exception.clear();
            Err(t.type_error(format!(
                "cannot unpack non-iterable {} object",
                v.class().name()
            )))
        }
        iterator => iterator,
    }
}

fn first_items(t: &mut Thread, iterator: &Value, count: usize, least: &str) -> Res<Vec<Value>> {
    let mut items = Vec::with_capacity(count);
    while items.len() < count {
        match ops::next(t, iterator)? {
            Some(item) => items.push(item),
            None => return Err(not_enough(t, count, items.len(), least)),
        }
    }
    Ok(items)
}

#[cold]
fn not_enough(t: &mut Thread, count: usize, got: usize, least: &str) -> Raised {
    t.value_error(format!(
        "not enough values to unpack (expected {least}{count}, got {got})"
    ))
}

/// The text of `repr(v)`.
pub fn text_of_repr(t: &mut Thread, v: &Value) -> Res<String> {
    let text = ops::repr(t, v)?;
    Ok(text
        .downcast::<Str>()
        .map_or_else(String::new, |text| text.to_lossy().into_owned()))
}
