//! `dict`: behaviour and updating. Its views and iterators are in [`super::dict_views`].

use copperplate_core::class::{BinaryOp, Compare, Type};
use copperplate_core::dict::{Dict, DictIterator, DictView, hash_key};
use copperplate_core::exception::{KEY_ERROR, TYPE_ERROR};
use copperplate_core::list::List;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::{Args, Raised, Res, Thread, Value, memory, ops};
use copperplate_macros::native;

use super::collect::collect;
use super::set::set_items;
use super::text::{concat, guarded};
use crate::define::define;
use crate::runtime::building::describe;
use crate::types::alias;

/// The dict that a slot's receiver is.
#[inline(always)]
fn this(value: &Value) -> &Dict {
    match value.downcast::<Dict>() {
        Some(dict) => dict,
        None => unreachable!("a slot of dict sees dicts"),
    }
}

/// Raises `KeyError(key)`.
#[cold]
pub fn key_error(t: &mut Thread, key: &Value) -> Raised {
    t.raise_args(&KEY_ERROR, std::slice::from_ref(key))
}

/// What to do about a key that is there already.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    Replace,
    Keep,
    /// Raise `KeyError(key)`.
    Refuse,
}

/// Whether iterating over `value`, a `dict`, gives its keys as they are in the table.
fn iterates_plainly(value: &Value) -> bool {
    value.exact::<Dict>().is_some()
        || value.class().slot(|s| s.iter).is_some_and(|slot| {
            std::ptr::fn_addr_eq(slot, iter as fn(&mut Thread, &Value) -> Res<Value>)
        })
}

/// Puts the items of `from`, a mapping (something with `keys` and subscripts), into `dict`: `PyDict_Merge`.
///
/// # Errors
/// Whatever hashing, comparing and asking `from` raises; `KeyError` for [`Existing::Refuse`].
pub fn dict_merge(t: &mut Thread, dict: &Dict, from: &Value, existing: Existing) -> Res {
    match from.downcast::<Dict>() {
        Some(other) if iterates_plainly(from) => merge_dict(t, dict, other, existing),
        _ => merge_mapping(t, dict, from, existing),
    }
}

fn merge_dict(t: &mut Thread, dict: &Dict, other: &Dict, existing: Existing) -> Res {
    if std::ptr::eq(dict, other) || other.is_empty() {
        return Ok(());
    }
    if dict.is_empty() {
        dict.copy_from(other);
        return Ok(());
    }
    let expected = other.len();
    let mut position = 0;
    while let Some((key, value, number)) = other.next_from(position) {
        position = number + 1;
        let hash = other.hash_at(number);
        match dict.find(t, &key, hash)? {
            None => dict.append(t, hash, key, value),
            Some(place) => match existing {
                Existing::Replace => drop(dict.replace(place, value)),
                Existing::Keep => {}
                Existing::Refuse => return Err(key_error(t, &key)),
            },
        }
        if other.len() != expected {
            return Err(t.runtime_error("dict mutated during update"));
        }
    }
    Ok(())
}

fn merge_mapping(t: &mut Thread, dict: &Dict, from: &Value, existing: Existing) -> Res {
    let name = t.names().keys.clone();
    let keys = ops::call_method(t, from, &name, &[])?;
    let class = keys.class();
    if class.slot(|s| s.iter.is_none() && s.getitem.is_none()) {
        return Err(t.type_error(format!(
            "{}.keys() returned a non-iterable (type {})",
            from.class().name(),
            class.name()
        )));
    }
    let iterator = ops::iter(t, &keys)?;
    while let Some(key) = ops::next(t, &iterator)? {
        if existing != Existing::Replace && dict.contains(t, &key)? {
            if existing == Existing::Keep {
                continue;
            }
            return Err(key_error(t, &key));
        }
        let value = ops::getitem(t, from, &key)?;
        dict.set(t, &key, value)?;
    }
    Ok(())
}

/// Puts the pairs that `pairs` gives into `dict`.
fn merge_pairs(t: &mut Thread, dict: &Dict, pairs: &Value) -> Res {
    let iterator = ops::iter(t, pairs)?;
    let mut index = 0;
    while let Some(pair) = ops::next(t, &iterator)? {
        let class = pair.class();
        if class.slot(|s| s.iter.is_none() && s.getitem.is_none()) {
            let _ = t.type_error("object is not iterable");
            return Err(with_note(
                t,
                format!("Cannot convert dictionary update sequence element #{index} to a sequence"),
            ));
        }
        let items = collect(t, &pair)?;
        let [key, value] = items.as_slice() else {
            return Err(t.value_error(format!(
                "dictionary update sequence element #{index} has length {}; 2 is required",
                items.len()
            )));
        };
        dict.set(t, key, value.clone())?;
        index += 1;
    }
    Ok(())
}

/// Adds a note to the exception being raised.
#[cold]
fn with_note(t: &mut Thread, note: String) -> Raised {
    let exception = t.take_exception();
    let name = t.vm().intern("add_note");
    // Without the method there is no note.
    if ops::call_method(t, &exception, &name, &[Str::new(&note)]).is_err() {
        t.exception.clear();
    }
    t.exception.set(exception);
    Raised
}

/// `dict.update(source)`: a dict, something with `keys`, or an iterable of pairs.
///
/// # Errors
/// As [`dict_merge`]; `TypeError` and `ValueError` for what is neither.
pub fn dict_update(t: &mut Thread, dict: &Dict, source: &Value) -> Res {
    if source.exact::<Dict>().is_some() {
        return dict_merge(t, dict, source, Existing::Replace);
    }
    let name = t.names().keys.clone();
    match ops::getattr_optional(t, source, &name)? {
        Some(_) => dict_merge(t, dict, source, Existing::Replace),
        None => merge_pairs(t, dict, source),
    }
}

/// The arguments of `dict()` and `dict.update()`.
fn update_arguments(t: &mut Thread, dict: &Dict, name: &str, args: Args<'_>) -> Res {
    match args.pos() {
        [] => {}
        [source] => dict_update(t, dict, source)?,
        more => {
            return Err(t.type_error(format!(
                "{name} expected at most 1 argument, got {}",
                more.len()
            )));
        }
    }
    for (name, value) in args.keywords() {
        dict.set(t, name, value.clone())?;
    }
    Ok(())
}

/// Merges `mapping` into the keyword arguments of a call of `callee`: `f(**mapping)`.
///
/// # Errors
/// `TypeError` when it is no mapping or a keyword is given twice; whatever asking the mapping raises.
pub fn merge_keywords(t: &mut Thread, dict: &Dict, mapping: &Value, callee: &Value) -> Res {
    if mapping.downcast::<Dict>().is_none() {
        let name = t.names().keys.clone();
        if ops::getattr_optional(t, mapping, &name)?.is_none() {
            let callee = describe(t, callee)?;
            return Err(t.type_error(format!(
                "{callee} argument after ** must be a mapping, not {}",
                mapping.class().name()
            )));
        }
    }
    let Err(raised) = dict_merge(t, dict, mapping, Existing::Refuse) else {
        return Ok(());
    };
    // Only the refusal of a key, not a `KeyError` from the mapping's own code, names a key that is there.
    let duplicate = t.exception.get().and_then(|exception| {
        if !std::ptr::eq(exception.class(), &KEY_ERROR) {
            return None;
        }
        let args = exception
            .downcast::<copperplate_core::exception::Exception>()?
            .args
            .get()?;
        match args.downcast::<Tuple>()?.items() {
            [key] => Some(key.clone()),
            _ => None,
        }
    });
    let Some(key) = duplicate else {
        return Err(raised);
    };
    t.exception.clear();
    let Some(name) = key.downcast::<Str>() else {
        return Err(t.type_error("keywords must be strings"));
    };
    let callee = describe(t, callee)?;
    Err(t.type_error(format!(
        "{callee} got multiple values for keyword argument '{}'",
        name.to_lossy()
    )))
}

fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    Ok(Dict::new_subclass(class))
}

fn init(t: &mut Thread, value: &Value, args: Args<'_>) -> Res {
    update_arguments(t, this(value), "dict", args)
}

fn make(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let made = Dict::new();
    update_arguments(t, this(&made), "dict", args)?;
    Ok(made)
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let dict = this(value);
    guarded(t, value, "{...}", |t| {
        let (comma, colon) = (Str::new(", "), Str::new(": "));
        let mut parts = vec![Str::new("{")];
        let mut position = 0;
        while let Some((key, value, number)) = dict.next_from(position) {
            position = number + 1;
            if parts.len() > 1 {
                memory::push(&mut parts, comma.clone());
            }
            memory::push(&mut parts, ops::repr(t, &key)?);
            memory::push(&mut parts, colon.clone());
            memory::push(&mut parts, ops::repr(t, &value)?);
        }
        parts.push(Str::new("}"));
        Ok(concat(&parts))
    })
}

/// Whether two dicts have equal keys with equal values.
///
/// # Errors
/// Whatever comparing raises.
pub fn dicts_equal(t: &mut Thread, left: &Dict, right: &Dict) -> Res<bool> {
    if left.len() != right.len() {
        return Ok(false);
    }
    let mut position = 0;
    while let Some((key, value, number)) = left.next_from(position) {
        position = number + 1;
        let hash = left.hash_at(number);
        let Some(other) = right
            .find(t, &key, hash)?
            .and_then(|place| right.value_at(place))
        else {
            return Ok(false);
        };
        if !ops::equal(t, &other, &value)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Some(left), Some(right), Compare::Eq | Compare::Ne) =
        (left.downcast::<Dict>(), right.downcast::<Dict>(), op)
    else {
        return Ok(Value::not_implemented());
    };
    let equal = dicts_equal(t, left, right)?;
    Ok(Value::bool(equal == (op == Compare::Eq)))
}

fn iter(_: &mut Thread, value: &Value) -> Res<Value> {
    Ok(DictIterator::new(
        &types::DICT_KEY_ITERATOR,
        this(value),
        false,
    ))
}

fn len(_: &mut Thread, value: &Value) -> Res<usize> {
    Ok(this(value).len())
}

fn contains(t: &mut Thread, value: &Value, key: &Value) -> Res<bool> {
    this(value).contains(t, key)
}

fn getitem(t: &mut Thread, value: &Value, key: &Value) -> Res<Value> {
    if let Some(found) = this(value).get(t, key)? {
        return Ok(found);
    }
    if value.exact::<Dict>().is_none() {
        let name = t.names().__missing__.clone();
        if let Some(missing) = ops::lookup_special(t, value, &name)? {
            return ops::call_positional(t, &missing, std::slice::from_ref(key));
        }
    }
    Err(key_error(t, key))
}

fn setitem(t: &mut Thread, value: &Value, key: &Value, new: Option<&Value>) -> Res {
    let dict = this(value);
    match new {
        Some(new) => dict.set(t, key, new.clone()),
        None => match dict.remove(t, key)? {
            Some(_) => Ok(()),
            None => Err(key_error(t, key)),
        },
    }
}

fn or(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let (Some(dict), Some(_)) = (left.downcast::<Dict>(), right.downcast::<Dict>()) else {
        return Ok(Value::not_implemented());
    };
    let result = copied(dict);
    dict_update(t, this(&result), right)?;
    Ok(result)
}

fn inplace_or(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    dict_update(t, this(left), right)?;
    Ok(left.clone())
}

/// A plain `dict` with the items of `dict`.
pub fn copied(dict: &Dict) -> Value {
    let result = Dict::new();
    this(&result).copy_from(dict);
    result
}

/// Create a new dictionary with keys from iterable and values set to value.
#[native("fromkeys($type, iterable, value=None, /)", class_method)]
fn fromkeys(t: &mut Thread, class: &Value, iterable: &Value, value: Option<&Value>) -> Res<Value> {
    let value = value.cloned().unwrap_or_else(Value::none);
    let result = ops::call_positional(t, class, &[])?;
    let Some(dict) = result.exact::<Dict>() else {
        let iterator = ops::iter(t, iterable)?;
        while let Some(key) = ops::next(t, &iterator)? {
            ops::setitem(t, &result, &key, Some(&value))?;
        }
        return Ok(result);
    };
    if let Some(items) = set_items(iterable) {
        dict.reserve(items.len());
        for (key, hash) in items {
            dict.set_hashed(t, &key, hash, value.clone())?;
        }
        return Ok(result);
    }
    let iterator = ops::iter(t, iterable)?;
    while let Some(key) = ops::next(t, &iterator)? {
        dict.set(t, &key, value.clone())?;
    }
    Ok(result)
}

/// Return the value for key if key is in the dictionary, else default.
#[native("get($self, key, default=None, /)")]
fn get(t: &mut Thread, this: &Dict, key: &Value, default: Option<&Value>) -> Res<Value> {
    Ok(match this.get(t, key)? {
        Some(value) => value,
        None => default.cloned().unwrap_or_else(Value::none),
    })
}

/// Insert key with a value of default if key is not in the dictionary.
///
/// Return the value for key if key is in the dictionary, else default.
#[native("setdefault($self, key, default=None, /)")]
fn setdefault(t: &mut Thread, this: &Dict, key: &Value, default: Option<&Value>) -> Res<Value> {
    let hash = hash_key(t, key)?;
    if let Some(value) = this.find(t, key, hash)?.and_then(|n| this.value_at(n)) {
        return Ok(value);
    }
    let default = default.cloned().unwrap_or_else(Value::none);
    this.append(t, hash, key.clone(), default.clone());
    Ok(default)
}

/// D.pop(k[,d]) -> v, remove specified key and return the corresponding value.
///
/// If the key is not found, return the default if given; otherwise,
/// raise a KeyError.
#[native("pop($self, key, default=<unrepresentable>, /)")]
fn pop(t: &mut Thread, this: &Dict, key: &Value, default: Option<&Value>) -> Res<Value> {
    if let Some(value) = this.remove(t, key)? {
        return Ok(value);
    }
    match default {
        Some(default) => Ok(default.clone()),
        None => Err(key_error(t, key)),
    }
}

/// Remove and return a (key, value) pair as a 2-tuple.
///
/// Pairs are returned in LIFO (last-in, first-out) order.
/// Raises KeyError if the dict is empty.
#[native("popitem($self, /)")]
fn popitem(t: &mut Thread, this: &Dict) -> Res<Value> {
    match this.pop_last() {
        Some((key, value)) => Ok(Tuple::new(vec![key, value])),
        None => Err(key_error(t, &Str::new("popitem(): dictionary is empty"))),
    }
}

/// D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.
///
/// If E is present and has a .keys() method, then does:  for k in E.keys(): D[k] = E[k]
/// If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v
/// In either case, this is followed by: for k in F:  D[k] = F[k]
#[native("update($self, *args, **kwargs)")]
fn update(t: &mut Thread, this: &Dict, args: Args<'_>) -> Res<()> {
    update_arguments(t, this, "update", args)
}

/// Remove all items from the dict.
#[native("clear($self, /)")]
fn clear(_: &mut Thread, this: &Dict) -> Res<()> {
    this.clear();
    Ok(())
}

/// Return a shallow copy of the dict.
#[native("copy($self, /)", no_escape)]
fn copy(_: &mut Thread, this: &Dict) -> Res<Value> {
    Ok(copied(this))
}

/// Return a set-like object providing a view on the dict's keys.
#[native("keys($self, /)", no_escape)]
fn keys(_: &mut Thread, this: &Dict) -> Res<Value> {
    Ok(DictView::new(&types::DICT_KEYS, this))
}

/// Return a set-like object providing a view on the dict's items.
#[native("items($self, /)", no_escape)]
fn items(_: &mut Thread, this: &Dict) -> Res<Value> {
    Ok(DictView::new(&types::DICT_ITEMS, this))
}

/// Return an object providing a view on the dict's values.
#[native("values($self, /)", no_escape)]
fn values(_: &mut Thread, this: &Dict) -> Res<Value> {
    Ok(DictView::new(&types::DICT_VALUES, this))
}

/// Return a reverse iterator over the dict keys.
#[native("__reversed__($self, /)", no_escape)]
fn reversed(_: &mut Thread, this: &Dict) -> Res<Value> {
    Ok(DictIterator::new(
        &types::DICT_REVERSE_KEY_ITERATOR,
        this,
        true,
    ))
}

/// Return the size of the dict in memory, in bytes.
#[native("__sizeof__($self, /)", no_escape)]
fn sizeof(_: &mut Thread, this: &Dict) -> Res<usize> {
    Ok(size_of::<Dict>() + this.table_bytes())
}

/// A list of what `keys`, `values` or `items` of a mapping gives: `PyMapping_Keys` and its kin.
///
/// # Errors
/// `TypeError` when the method gives nothing iterable; whatever it raises.
pub fn mapping_list(t: &mut Thread, mapping: &Value, method: &Value) -> Res<Value> {
    let result = ops::call_method(t, mapping, method, &[])?;
    match collect(t, &result) {
        Ok(items) => Ok(List::new(items)),
        Err(raised) => {
            let class = result.class();
            let iterable = class.slot(|s| s.iter.is_some() || s.getitem.is_some());
            if iterable || !t.exception_is(&TYPE_ERROR) {
                return Err(raised);
            }
            t.exception.clear();
            let method = method.downcast::<Str>().map_or("?".into(), Str::to_lossy);
            Err(t.type_error(format!(
                "{}.{method}() returned a non-iterable (type {})",
                mapping.class().name(),
                class.name()
            )))
        }
    }
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::DICT,
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
            slots.binary[BinaryOp::Or as usize] = Some(or);
            slots.inplace[BinaryOp::Or as usize] = Some(inplace_or);
            slots.layout::<Dict>();
        },
        &[
            &FROMKEYS,
            &GET,
            &SETDEFAULT,
            &POP,
            &POPITEM,
            &UPDATE,
            &CLEAR,
            &COPY,
            &KEYS,
            &ITEMS,
            &VALUES,
            &REVERSED,
            &SIZEOF,
            &alias::CLASS_GETITEM,
        ],
    );
}
