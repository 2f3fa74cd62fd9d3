//! Views of dicts, set-like where they can be, and iterators over dicts.

use copperplate_core::class::{BinaryOp, Compare, Type, UnaryFn};
use copperplate_core::convert::FromReceiver;
use copperplate_core::dict::{Dict, DictIterator, DictView};
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::set::Set;
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::{Res, Thread, Value, ops};
use copperplate_macros::native;

use super::mapping_proxy::MappingProxy;
use super::sequence::{builtin, iter_self};
use super::set::{self, this as set_this};
use super::text::repr_items;
use crate::define::define;

/// A view of any of the three classes as a method's receiver.
struct View<'a>(&'a DictView);

impl<'a> FromReceiver<'a> for View<'a> {
    fn from_receiver(t: &mut Thread, value: Option<&'a Value>, def: &NativeDef) -> Res<Self> {
        match value.and_then(DictView::of) {
            Some(view) => Ok(View(view)),
            None => Err(t.type_error(format!("{}() needs a view of a dict", def.name))),
        }
    }
}

/// The view that a slot's receiver is.
fn this(value: &Value) -> &DictView {
    match DictView::of(value) {
        Some(view) => view,
        None => unreachable!("a slot of a view sees views"),
    }
}

/// The dict that a view is of.
fn dict(view: &DictView) -> &Dict {
    match view.dict.downcast::<Dict>() {
        Some(dict) => dict,
        None => unreachable!("a view is of a dict"),
    }
}

fn is_keys(value: &Value) -> bool {
    value.isinstance(&types::DICT_KEYS)
}

fn is_items(value: &Value) -> bool {
    value.isinstance(&types::DICT_ITEMS)
}

/// Whether `value` is a view with set operations.
fn is_set_like(value: &Value) -> bool {
    is_keys(value) || is_items(value)
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let dict = dict(this(value));
    let name = value.class().name();
    let (open, recursive) = (format!("{name}(["), "...");
    let mut position = 0;
    repr_items(t, value, &open, "])", recursive, |_| {
        let Some((key, item, number)) = dict.next_from(position) else {
            return Ok(None);
        };
        position = number + 1;
        Ok(Some(if is_keys(value) {
            key
        } else if is_items(value) {
            Tuple::pair(key, item)
        } else {
            item
        }))
    })
}

fn len(_: &mut Thread, value: &Value) -> Res<usize> {
    Ok(dict(this(value)).len())
}

fn iter_keys(_: &mut Thread, value: &Value) -> Res<Value> {
    let dict = dict(this(value));
    Ok(DictIterator::new(&types::DICT_KEY_ITERATOR, dict, false))
}

fn iter_values(_: &mut Thread, value: &Value) -> Res<Value> {
    let dict = dict(this(value));
    Ok(DictIterator::new(&types::DICT_VALUE_ITERATOR, dict, false))
}

fn iter_items(_: &mut Thread, value: &Value) -> Res<Value> {
    let dict = dict(this(value));
    Ok(DictIterator::new(&types::DICT_ITEM_ITERATOR, dict, false))
}

fn contains(t: &mut Thread, value: &Value, item: &Value) -> Res<bool> {
    let dict = dict(this(value));
    if is_keys(value) {
        return dict.contains(t, item);
    }
    let Some(pair) = item.downcast::<Tuple>() else {
        return Ok(false);
    };
    let [key, expected] = pair.items() else {
        return Ok(false);
    };
    match dict.get(t, key)? {
        Some(found) => ops::equal(t, &found, expected),
        None => Ok(false),
    }
}

/// Whether all items of `value` are in `other`.
fn all_in(t: &mut Thread, value: &Value, other: &Value) -> Res<bool> {
    let iterator = ops::iter(t, value)?;
    while let Some(item) = ops::next(t, &iterator)? {
        if !ops::contains(t, other, &item)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    if Set::of(right).is_none() && !is_set_like(right) {
        return Ok(Value::not_implemented());
    }
    let (mine, theirs) = (ops::len(t, left)?, ops::len(t, right)?);
    let holds = match op {
        Compare::Eq => mine == theirs && all_in(t, left, right)?,
        Compare::Ne => !(mine == theirs && all_in(t, left, right)?),
        Compare::Lt => mine < theirs && all_in(t, left, right)?,
        Compare::Le => mine <= theirs && all_in(t, left, right)?,
        Compare::Gt => mine > theirs && all_in(t, right, left)?,
        Compare::Ge => mine >= theirs && all_in(t, right, left)?,
    };
    Ok(Value::bool(holds))
}

/// A new set of the view's items (or of those of whatever stands on its left).
fn to_set(t: &mut Thread, value: &Value) -> Res<Value> {
    let result = Set::new();
    let source = match DictView::of(value) {
        Some(view) if is_keys(value) && view.dict.exact::<Dict>().is_some() => &view.dict,
        _ => value,
    };
    set::update(t, set_this(&result), source)?;
    Ok(result)
}

fn or(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let result = to_set(t, left)?;
    set::update(t, set_this(&result), right)?;
    Ok(result)
}

fn sub(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let result = to_set(t, left)?;
    set::difference_update(t, &result, right)?;
    Ok(result)
}

fn xor(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let result = to_set(t, left)?;
    set::symmetric_difference_update(t, &result, right)?;
    Ok(result)
}

fn and(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let (mut view, mut other) = (left, right);
    if !is_set_like(view) {
        (view, other) = (right, left);
    }
    let len = ops::len(t, view)?;
    if std::ptr::eq(other.class(), &types::SET) && len <= set_this(other).len() {
        return set::intersect(t, other, view);
    }
    if is_set_like(other) && ops::len(t, other)? > len {
        (view, other) = (other, view);
    }
    let result = Set::new();
    let iterator = ops::iter(t, other)?;
    while let Some(item) = ops::next(t, &iterator)? {
        if contains(t, view, &item)? {
            set_this(&result).add(t, &item)?;
        }
    }
    Ok(result)
}

/// Return True if the view and the given iterable have a null intersection.
#[native("isdisjoint($self, other, /)")]
fn isdisjoint(t: &mut Thread, this: &Value, other: &Value) -> Res<bool> {
    if this.is(other) {
        return Ok(ops::len(t, this)? == 0);
    }
    let (mut view, mut other) = (this, other);
    if (Set::of(other).is_some() || is_set_like(other)) && ops::len(t, other)? > ops::len(t, view)?
    {
        (view, other) = (other, view);
    }
    let iterator = ops::iter(t, other)?;
    while let Some(item) = ops::next(t, &iterator)? {
        if ops::contains(t, view, &item)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// dictionary that this view refers to
#[native("mapping($self)", getter)]
fn mapping(_: &mut Thread, this: View<'_>) -> Res<Value> {
    Ok(MappingProxy::new(this.0.dict.clone()))
}

/// Return a reverse iterator over the dict keys.
#[native("__reversed__($self, /)")]
fn reversed_keys(_: &mut Thread, this: View<'_>) -> Res<Value> {
    let dict = dict(this.0);
    Ok(DictIterator::new(
        &types::DICT_REVERSE_KEY_ITERATOR,
        dict,
        true,
    ))
}

/// Return a reverse iterator over the dict values.
#[native("__reversed__($self, /)")]
fn reversed_values(_: &mut Thread, this: View<'_>) -> Res<Value> {
    let dict = dict(this.0);
    Ok(DictIterator::new(
        &types::DICT_REVERSE_VALUE_ITERATOR,
        dict,
        true,
    ))
}

/// Return a reverse iterator over the dict items.
#[native("__reversed__($self, /)")]
fn reversed_items(_: &mut Thread, this: View<'_>) -> Res<Value> {
    let dict = dict(this.0);
    Ok(DictIterator::new(
        &types::DICT_REVERSE_ITEM_ITERATOR,
        dict,
        true,
    ))
}

/// The iterator that a slot's receiver is.
#[inline(always)]
fn iterator(value: &Value) -> &DictIterator {
    match DictIterator::of(value) {
        Some(iterator) => iterator,
        None => unreachable!("a slot of a dict's iterator sees such iterators"),
    }
}

/// The next entry; what `pick` makes of key and value.
#[inline(always)]
fn advance(
    t: &mut Thread,
    value: &Value,
    pick: impl FnOnce(&Value, &Value) -> Value,
) -> Res<Option<Value>> {
    let iterator = iterator(value);
    // SAFETY: the dict is looked at before anything can run; the iterator is cleared last.
    let Some(dict) = unsafe { iterator.dict.peek() }.and_then(|dict| dict.downcast::<Dict>())
    else {
        return Ok(None);
    };
    if iterator.expected.get() != dict.len() {
        iterator.expected.set(usize::MAX);
        return Err(t.runtime_error("dictionary changed size during iteration"));
    }
    let mut number = iterator.position.get();
    while number < dict.filled() {
        // SAFETY: picking clones them before anything else; what a pair that is given again held is dropped last.
        if let Some((key, item)) = unsafe { dict.peek(number) } {
            if iterator.left.get() == 0 {
                iterator.dict.clear();
                return Err(t.runtime_error("dictionary keys changed during iteration"));
            }
            iterator.left.set(iterator.left.get() - 1);
            iterator.position.set(number + 1);
            return Ok(Some(pick(key, item)));
        }
        number += 1;
    }
    iterator.dict.clear();
    Ok(None)
}

/// As [`advance`], from the end.
fn retreat(
    t: &mut Thread,
    value: &Value,
    pick: impl FnOnce(&Value, &Value) -> Value,
) -> Res<Option<Value>> {
    let iterator = iterator(value);
    // SAFETY: as in `advance`.
    let Some(dict) = unsafe { iterator.dict.peek() }.and_then(|dict| dict.downcast::<Dict>())
    else {
        return Ok(None);
    };
    if iterator.expected.get() != dict.len() {
        iterator.expected.set(usize::MAX);
        return Err(t.runtime_error("dictionary changed size during iteration"));
    }
    let mut position = iterator.position.get();
    while position > 0 {
        position -= 1;
        // SAFETY: as in `advance`.
        if let Some((key, item)) = unsafe { dict.peek(position) } {
            iterator.left.set(iterator.left.get().saturating_sub(1));
            iterator.position.set(position);
            return Ok(Some(pick(key, item)));
        }
    }
    iterator.dict.clear();
    Ok(None)
}

fn pair(key: &Value, value: &Value) -> Value {
    Tuple::pair(key.clone(), value.clone())
}

fn next_key(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    advance(t, value, |key, _| key.clone())
}

fn next_value(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    advance(t, value, |_, value| value.clone())
}

fn next_item(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let kept = DictIterator::of(value).map(|iterator| &iterator.kept);
    advance(t, value, |key, item| match kept {
        Some(kept) => Tuple::renewed_pair(kept, key.clone(), item.clone()),
        None => pair(key, item),
    })
}

fn previous_key(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    retreat(t, value, |key, _| key.clone())
}

fn previous_value(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    retreat(t, value, |_, value| value.clone())
}

fn previous_item(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    retreat(t, value, pair)
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)", no_escape)]
fn length_hint(_: &mut Thread, this: &Value) -> Res<usize> {
    let Some(iterator) = DictIterator::of(this) else {
        return Ok(0);
    };
    let dict = iterator.dict.get();
    let len = dict.and_then(|dict| dict.downcast::<Dict>().map(Dict::len));
    Ok(if len == Some(iterator.expected.get()) {
        iterator.left.get()
    } else {
        0
    })
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &Value) -> Res<Value> {
    let iter = builtin(t, "iter")?;
    let mut rest = Vec::new();
    if let Some(original) = DictIterator::of(this) {
        // A copy walks on, so that this iterator stays where it is.
        if let Some(next) = this.class().slot(|s| s.next) {
            let copy = original.copied(this.class());
            while let Some(item) = next(t, &copy)? {
                rest.push(item);
            }
        }
    }
    Ok(Tuple::new(vec![iter, Tuple::new(vec![List::new(rest)])]))
}

fn install_view(
    t: &mut Thread,
    class: &'static Type,
    iter: UnaryFn,
    reversed: &'static NativeDef,
    set_like: bool,
) {
    let both = [reversed, &MAPPING, &ISDISJOINT];
    let methods = if set_like { &both[..] } else { &both[..2] };
    define(
        t,
        class,
        &types::OBJECT,
        |slots| {
            slots.repr = Some(repr);
            slots.len = Some(len);
            slots.iter = Some(iter);
            if set_like {
                slots.hash = None;
                slots.contains = Some(contains);
                slots.compare = Some(compare);
                slots.binary[BinaryOp::Or as usize] = Some(or);
                slots.binary[BinaryOp::And as usize] = Some(and);
                slots.binary[BinaryOp::Sub as usize] = Some(sub);
                slots.binary[BinaryOp::Xor as usize] = Some(xor);
            }
            slots.layout::<DictView>();
        },
        methods,
    );
}

pub fn install(t: &mut Thread) {
    install_view(t, &types::DICT_KEYS, iter_keys, &REVERSED_KEYS, true);
    install_view(t, &types::DICT_ITEMS, iter_items, &REVERSED_ITEMS, true);
    install_view(t, &types::DICT_VALUES, iter_values, &REVERSED_VALUES, false);
    type Next = fn(&mut Thread, &Value) -> Res<Option<Value>>;
    let iterators: [(&'static Type, Next); 6] = [
        (&types::DICT_KEY_ITERATOR, next_key),
        (&types::DICT_VALUE_ITERATOR, next_value),
        (&types::DICT_ITEM_ITERATOR, next_item),
        (&types::DICT_REVERSE_KEY_ITERATOR, previous_key),
        (&types::DICT_REVERSE_VALUE_ITERATOR, previous_value),
        (&types::DICT_REVERSE_ITEM_ITERATOR, previous_item),
    ];
    for (class, next) in iterators {
        define(
            t,
            class,
            &types::OBJECT,
            |slots| {
                slots.iter = Some(iter_self);
                slots.next = Some(next);
                slots.layout::<DictIterator>();
            },
            &[&LENGTH_HINT, &REDUCE],
        );
    }
}
