//! `OrderedDict`, its views and its iterators.
//!
//! A dict keeps the order of insertion anyway, so an `OrderedDict` is a dict that can also move keys to either end, compares
//! in order, and whose iterators notice every change of keys or order (by the dict's keys version).

use copperplate_core::trace::Trace;
use std::cell::Cell;

use copperplate_core::class::{BASE, BinaryOp, Compare, MAPPING, TRACKED, Type, UnaryFn};
use copperplate_core::dict::{Dict, DictView, hash_key};
use copperplate_core::list::List;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Value, heap, layout, ops};
use copperplate_macros::native;
use copperplate_objects::containers::dict::{copied, key_error};
use copperplate_objects::containers::dict_update;
use copperplate_objects::containers::sequence::{builtin, iter_self};
use copperplate_objects::containers::text::{concat, guarded};
use copperplate_objects::define::{define, give_dict};
use copperplate_objects::types::type_type::{self, short_name};

use crate::module;

/// A dict whose order can be changed.
#[derive(Trace)]
#[repr(C)]
struct OrderedDict {
    dict: Dict,
    /// Entries before this number are deleted, as long as the dict's table is the one numbered `table`.
    first: Cell<usize>,
    table: Cell<u32>,
}

static ORDERED_DICT: Type = Type::builtin(
    "collections.OrderedDict",
    size_of::<OrderedDict>(),
    BASE | TRACKED | MAPPING,
);

layout!(OrderedDict, ORDERED_DICT);

impl OrderedDict {
    /// Number of the first entry that is there. Remembers how far it looked, so that taking first entries repeatedly
    /// takes constant time.
    fn first(&self) -> Option<usize> {
        let table = self.dict.table_number();
        let from = if self.table.replace(table) == table {
            self.first.get()
        } else {
            0
        };
        let (_, _, number) = self.dict.next_from(from)?;
        self.first.set(number);
        Some(number)
    }

    fn last(&self) -> Option<usize> {
        (0..self.dict.filled())
            .rev()
            .find(|&number| self.dict.key_at(number).is_some())
    }
}

fn this(value: &Value) -> &OrderedDict {
    match value.downcast::<OrderedDict>() {
        Some(dict) => dict,
        None => unreachable!("a slot of OrderedDict sees its instances"),
    }
}

fn is_exact(value: &Value) -> bool {
    value.exact::<OrderedDict>().is_some()
}

fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    let payload = OrderedDict {
        dict: Dict::payload(),
        first: Cell::new(0),
        table: Cell::new(0),
    };
    Ok(heap::new_instance(class, payload, 0))
}

/// What `__init__` and `update` do: items are set by `__setitem__`, which a subclass may define.
fn update_all(t: &mut Thread, value: &Value, args: Args<'_>) -> Res {
    let source = args.pos().first();
    if is_exact(value) {
        if let Some(source) = source {
            if !pairs_only(t, source)? {
                dict_update(t, &this(value).dict, source)?;
            } else {
                set_pairs(t, value, source)?;
            }
        }
        for (name, item) in args.keywords() {
            this(value).dict.set(t, name, item.clone())?;
        }
        return Ok(());
    }
    if let Some(source) = source {
        if let Some(dict) = source.exact::<Dict>() {
            for (key, item) in dict.to_vec() {
                ops::setitem(t, value, &key, Some(&item))?;
            }
        } else if !pairs_only(t, source)? {
            let name = t.names().keys.clone();
            let keys = ops::call_method(t, source, &name, &[])?;
            let iterator = ops::iter(t, &keys)?;
            while let Some(key) = ops::next(t, &iterator)? {
                let item = ops::getitem(t, source, &key)?;
                ops::setitem(t, value, &key, Some(&item))?;
            }
        } else {
            set_pairs(t, value, source)?;
        }
    }
    for (name, item) in args.keywords() {
        ops::setitem(t, value, name, Some(item))?;
    }
    Ok(())
}

/// Whether `source` is no mapping: it has no `keys`.
fn pairs_only(t: &mut Thread, source: &Value) -> Res<bool> {
    if source.exact::<Dict>().is_some() {
        return Ok(false);
    }
    let name = t.names().keys.clone();
    Ok(ops::getattr_optional(t, source, &name)?.is_none())
}

fn set_pairs(t: &mut Thread, value: &Value, source: &Value) -> Res {
    // `OrderedDict(x)` also takes an object whose `items` gives the pairs.
    let name = t.names().items.clone();
    let pairs = match ops::getattr_optional(t, source, &name)? {
        Some(method) => ops::call_positional(t, &method, &[])?,
        None => source.clone(),
    };
    let iterator = ops::iter(t, &pairs)?;
    while let Some(pair) = ops::next(t, &iterator)? {
        let parts = ops::iter(t, &pair)?;
        let Some(key) = ops::next(t, &parts)? else {
            return Err(t.value_error("need more than 0 values to unpack"));
        };
        let Some(item) = ops::next(t, &parts)? else {
            return Err(t.value_error("need more than 1 value to unpack"));
        };
        if ops::next(t, &parts)?.is_some() {
            return Err(t.value_error("too many values to unpack (expected 2)"));
        }
        ops::setitem(t, value, &key, Some(&item))?;
    }
    Ok(())
}

fn init(t: &mut Thread, value: &Value, args: Args<'_>) -> Res {
    let given = args.pos().len();
    if given > 1 {
        return Err(t.type_error(format!("expected at most 1 argument, got {given}")));
    }
    update_all(t, value, args)
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let name = short_name(value.class());
    let this = this(value);
    if this.dict.is_empty() {
        return Ok(Str::new(&format!("{name}()")));
    }
    guarded(t, value, "...", |t| {
        let plain = if is_exact(value) {
            copied(&this.dict)
        } else {
            let items = t.names().items.clone();
            let items = ops::call_method(t, value, &items, &[])?;
            ops::call_positional(t, &types::DICT.value(), &[items])?
        };
        let shown = ops::repr(t, &plain)?;
        Ok(concat(&[
            Str::new(&format!("{name}(")),
            shown,
            Str::new(")"),
        ]))
    })
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Compare::Eq | Compare::Ne, Some(a), Some(b)) =
        (op, left.downcast::<Dict>(), right.downcast::<Dict>())
    else {
        return Ok(Value::not_implemented());
    };
    let Some(plain) = types::DICT.slot(|s| s.compare) else {
        return Ok(Value::not_implemented());
    };
    let equal = plain(t, left, right, Compare::Eq)?;
    let mut equal = ops::truth(t, &equal)?;
    let both =
        left.downcast::<OrderedDict>().is_some() && right.downcast::<OrderedDict>().is_some();
    if equal && both {
        for (a, b) in a.keys().iter().zip(&b.keys()) {
            equal = equal && ops::equal(t, a, b)?;
        }
    }
    Ok(Value::bool(equal == (op == Compare::Eq)))
}

fn or(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let class = match left.downcast::<OrderedDict>() {
        Some(_) => left.class().value(),
        None => right.class().value(),
    };
    if left.downcast::<Dict>().is_none() || right.downcast::<Dict>().is_none() {
        return Ok(Value::not_implemented());
    }
    let result = ops::call_positional(t, &class, std::slice::from_ref(left))?;
    let more = [right.clone()];
    update_all(t, &result, Args::positional(&more))?;
    Ok(result)
}

fn inplace_or(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let more = [right.clone()];
    update_all(t, left, Args::positional(&more))?;
    Ok(left.clone())
}

fn iter(t: &mut Thread, value: &Value) -> Res<Value> {
    Ok(OrderedIterator::start(t, value, Part::Key, false))
}

/// od.fromkeys(iterable, value=None): new ordered dictionary with keys from iterable and values set to value.
#[native("fromkeys($type, /, iterable, value=None)", class_method)]
fn fromkeys(t: &mut Thread, class: &Value, iterable: &Value, value: Option<&Value>) -> Res<Value> {
    let value = value.cloned().unwrap_or_else(Value::none);
    let result = ops::call_positional(t, class, &[])?;
    let iterator = ops::iter(t, iterable)?;
    while let Some(key) = ops::next(t, &iterator)? {
        ops::setitem(t, &result, &key, Some(&value))?;
    }
    Ok(result)
}

/// D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.
/// If E is present and has a .keys() method, then does:  for k in E.keys(): D[k] = E[k]
/// If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v
/// In either case, this is followed by: for k in F:  D[k] = F[k]
#[native("update($self, *args, **kwargs)")]
fn update(t: &mut Thread, value: &Value, args: Args<'_>) -> Res<()> {
    let given = args.pos().len();
    if given > 1 {
        return Err(t.type_error(format!(
            "update() takes at most 1 positional argument ({given} given)"
        )));
    }
    update_all(t, value, args)
}

/// Remove all items from ordered dict.
#[native("clear($self, /)")]
fn clear(_: &mut Thread, this: &OrderedDict) -> Res<()> {
    this.dict.clear();
    Ok(())
}

/// A shallow copy of ordered dict.
#[native("copy($self, /)")]
fn copy(t: &mut Thread, value: &Value) -> Res<Value> {
    let class = value.class().value();
    if is_exact(value) {
        let result = ops::call_positional(t, &class, &[])?;
        if let Some(dict) = result.downcast::<Dict>() {
            dict.copy_from(&this(value).dict);
        }
        return Ok(result);
    }
    let result = ops::call_positional(t, &class, &[])?;
    let Some(dict) = value.downcast::<Dict>() else {
        return Ok(result);
    };
    for key in dict.keys() {
        let item = ops::getitem(t, value, &key)?;
        ops::setitem(t, &result, &key, Some(&item))?;
    }
    Ok(result)
}

/// Move an existing element to the end (or beginning if last is false).
///
/// Raise KeyError if the element does not exist.
#[native("move_to_end($self, /, key, last=True)")]
fn move_to_end(t: &mut Thread, this: &OrderedDict, key: &Value, last: Option<bool>) -> Res<()> {
    let dict = &this.dict;
    let hash = hash_key(t, key)?;
    let Some(number) = dict.find(t, key, hash)? else {
        return Err(key_error(t, key));
    };
    let last = last.unwrap_or(true);
    let end = if last { this.last() } else { this.first() };
    if end == Some(number) {
        return Ok(());
    }
    if last {
        let (key, value) = dict.remove_entry(number);
        dict.append(t, hash, key, value);
        return Ok(());
    }
    dict.move_to_front(number);
    Ok(())
}

/// If the key is not found, return the default if given; otherwise,
/// raise a KeyError.
#[native("pop($self, /, key, default=<unrepresentable>)")]
fn pop(t: &mut Thread, value: &Value, key: &Value, default: Option<&Value>) -> Res<Value> {
    let Some(dict) = value.downcast::<Dict>() else {
        return Err(key_error(t, key));
    };
    if is_exact(value) {
        if let Some(item) = dict.remove(t, key)? {
            return Ok(item);
        }
    } else if ops::contains(t, value, key)? {
        let item = ops::getitem(t, value, key)?;
        ops::setitem(t, value, key, None)?;
        return Ok(item);
    }
    match default {
        Some(default) => Ok(default.clone()),
        None => Err(key_error(t, key)),
    }
}

/// Remove and return a (key, value) pair from the dictionary.
///
/// Pairs are returned in LIFO order if last is true or FIFO order if false.
#[native("popitem($self, /, last=True)")]
fn popitem(t: &mut Thread, value: &Value, last: Option<bool>) -> Res<Value> {
    let Some(this) = value.downcast::<OrderedDict>() else {
        return Ok(Value::none());
    };
    let number = if last.unwrap_or(true) {
        this.last()
    } else {
        this.first()
    };
    let Some(number) = number else {
        return Err(key_error(t, &Str::new("dictionary is empty")));
    };
    if is_exact(value) {
        let (key, item) = this.dict.remove_entry(number);
        return Ok(Tuple::new(vec![key, item]));
    }
    let Some(key) = this.dict.key_at(number) else {
        return Err(key_error(t, &Str::new("dictionary is empty")));
    };
    let item = pop(t, value, &key, None)?;
    Ok(Tuple::new(vec![key, item]))
}

/// Insert key with a value of default if key is not in the dictionary.
///
/// Return the value for key if key is in the dictionary, else default.
#[native("setdefault($self, /, key, default=None)")]
fn setdefault(t: &mut Thread, value: &Value, key: &Value, default: Option<&Value>) -> Res<Value> {
    let default = default.cloned().unwrap_or_else(Value::none);
    if ops::contains(t, value, key)? {
        return ops::getitem(t, value, key);
    }
    ops::setitem(t, value, key, Some(&default))?;
    Ok(default)
}

macro_rules! view {
    ($method:ident, $text:literal, $doc:literal, $class:ident) => {
        #[doc = $doc]
        #[native($text)]
        fn $method(_: &mut Thread, this: &OrderedDict) -> Res<Value> {
            Ok(DictView::new(&$class, &this.dict))
        }
    };
}

view!(
    keys,
    "keys($self, /)",
    "D.keys() -> a set-like object providing a view on D's keys",
    ODICT_KEYS
);
view!(
    items,
    "items($self, /)",
    "D.items() -> a set-like object providing a view on D's items",
    ODICT_ITEMS
);
view!(
    values,
    "values($self, /)",
    "D.values() -> an object providing a view on D's values",
    ODICT_VALUES
);

/// od.__reversed__() <==> reversed(od)
#[native("__reversed__($self, /)")]
fn reversed(t: &mut Thread, value: &Value) -> Res<Value> {
    Ok(OrderedIterator::start(t, value, Part::Key, true))
}

/// Return state information for pickling
#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, value: &Value) -> Res<Value> {
    let name = t.vm().intern("__getstate__");
    let state = ops::call_method(t, value, &name, &[])?;
    let name = t.names().items.clone();
    let items = ops::call_method(t, value, &name, &[])?;
    let items = ops::iter(t, &items)?;
    Ok(Tuple::new(vec![
        value.class().value(),
        Tuple::new(Vec::new()),
        state,
        Value::none(),
        items,
    ]))
}

static ODICT_KEYS: Type = Type::builtin("odict_keys", size_of::<DictView>(), TRACKED);
static ODICT_VALUES: Type = Type::builtin("odict_values", size_of::<DictView>(), TRACKED);
static ODICT_ITEMS: Type = Type::builtin("odict_items", size_of::<DictView>(), TRACKED);

/// What of its entries an iterator gives.
#[derive(Clone, Copy)]
enum Part {
    Key,
    Value,
    Item,
}

/// The part that a view shows.
fn part(view: &Value) -> Part {
    let class: *const Type = view.class();
    if std::ptr::eq(class, &ODICT_KEYS) {
        Part::Key
    } else if std::ptr::eq(class, &ODICT_VALUES) {
        Part::Value
    } else {
        Part::Item
    }
}

fn iter_view(t: &mut Thread, value: &Value) -> Res<Value> {
    let dict = DictView::of(value).map_or_else(Value::none, |view| view.dict.clone());
    Ok(OrderedIterator::start(t, &dict, part(value), false))
}

/// Return a reverse iterator over the view.
#[native("__reversed__($self, /)")]
fn reversed_view(t: &mut Thread, value: &Value) -> Res<Value> {
    let dict = DictView::of(value).map_or_else(Value::none, |view| view.dict.clone());
    Ok(OrderedIterator::start(t, &dict, part(value), true))
}

/// Iterator over an ordered dict.
#[derive(Trace)]
#[repr(C)]
struct OrderedIterator {
    header: Object,
    /// The dict; empty when exhausted.
    dict: Slot,
    #[trace(none)]
    part: Part,
    reversed: bool,
    /// The next entry's number; in reverse, one more than it.
    position: Cell<usize>,
    /// The dict's keys version when the iteration began.
    version: Cell<u32>,
}

static ORDERED_ITERATOR: Type =
    Type::builtin("odict_iterator", size_of::<OrderedIterator>(), TRACKED);

layout!(OrderedIterator, ORDERED_ITERATOR);

impl OrderedIterator {
    fn start(t: &mut Thread, value: &Value, part: Part, reversed: bool) -> Value {
        let (filled, version) = match value.downcast::<Dict>() {
            Some(dict) => (dict.filled(), dict.keys_version(t)),
            None => (0, 0),
        };
        heap::new(OrderedIterator {
            header: Object::unset(),
            dict: Slot::new(value.clone()),
            part,
            reversed,
            position: Cell::new(if reversed { filled } else { 0 }),
            version: Cell::new(version),
        })
    }
}

fn next(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(iterator) = value.exact::<OrderedIterator>() else {
        unreachable!("a slot of odict_iterator sees its instances")
    };
    let held = iterator.dict.get();
    let Some(dict) = held.as_ref().and_then(|dict| dict.downcast::<Dict>()) else {
        return Ok(None);
    };
    if dict.keys_version(t) != iterator.version.get() {
        iterator.dict.clear();
        return Err(t.runtime_error("OrderedDict mutated during iteration"));
    }
    let position = iterator.position.get();
    let found = if iterator.reversed {
        let number = (0..position).rev().find(|&n| dict.key_at(n).is_some());
        number.and_then(|number| dict.entry(number).map(|(key, item)| (key, item, number)))
    } else {
        dict.next_from(position)
    };
    let Some((key, item, number)) = found else {
        iterator.dict.clear();
        return Ok(None);
    };
    iterator.position.set(if iterator.reversed {
        number
    } else {
        number + 1
    });
    Ok(Some(match iterator.part {
        Part::Key => key,
        Part::Value => item,
        Part::Item => Tuple::new(vec![key, item]),
    }))
}

/// Return state information for pickling
#[native("__reduce__($self, /)")]
fn iterator_reduce(t: &mut Thread, this: &OrderedIterator) -> Res<Value> {
    let iter = builtin(t, "iter")?;
    let mut rest = Vec::new();
    if let Some(dict) = this.dict.get() {
        let copy = OrderedIterator::start(t, &dict, this.part, this.reversed);
        if let Some(iterator) = copy.exact::<OrderedIterator>() {
            iterator.position.set(this.position.get());
            iterator.version.set(this.version.get());
        }
        while let Some(item) = next(t, &copy)? {
            rest.push(item);
        }
    }
    Ok(Tuple::new(vec![iter, Tuple::new(vec![List::new(rest)])]))
}

pub fn class() -> &'static Type {
    &ORDERED_DICT
}

pub fn install(t: &mut Thread) {
    if module::is_defined(&ORDERED_DICT) {
        return;
    }
    give_dict::<OrderedDict>(&ORDERED_DICT);
    define(
        t,
        &ORDERED_DICT,
        &types::DICT,
        |slots| {
            slots.new = Some(new);
            slots.init = Some(init);
            slots.repr = Some(repr);
            slots.compare = Some(compare);
            slots.hash = None;
            slots.iter = Some(iter);
            slots.binary[BinaryOp::Or as usize] = Some(or);
            slots.inplace[BinaryOp::Or as usize] = Some(inplace_or);
            slots.layout::<OrderedDict>();
        },
        &[
            &FROMKEYS,
            &UPDATE,
            &CLEAR,
            &COPY,
            &MOVE_TO_END,
            &POP,
            &POPITEM,
            &SETDEFAULT,
            &KEYS,
            &ITEMS,
            &VALUES,
            &REVERSED,
            &REDUCE,
            &type_type::INSTANCE_DICT,
            &type_type::SET_INSTANCE_DICT,
        ],
    );
    let views: [(&'static Type, &'static Type); 3] = [
        (&ODICT_KEYS, &types::DICT_KEYS),
        (&ODICT_VALUES, &types::DICT_VALUES),
        (&ODICT_ITEMS, &types::DICT_ITEMS),
    ];
    for (class, base) in views {
        let iter: UnaryFn = iter_view;
        define(
            t,
            class,
            base,
            |slots| slots.iter = Some(iter),
            &[&REVERSED_VIEW],
        );
    }
    define(
        t,
        &ORDERED_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.iter = Some(iter_self);
            slots.next = Some(next);
            slots.layout::<OrderedIterator>();
        },
        &[&ITERATOR_REDUCE],
    );
}
