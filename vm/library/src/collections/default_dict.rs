//! `defaultdict`.

use copperplate_core::class::{BASE, BinaryOp, MAPPING, TRACKED, Type};
use copperplate_core::dict::Dict;
use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Value, heap, layout, ops};
use copperplate_macros::native;
use copperplate_objects::containers::dict::key_error;
use copperplate_objects::containers::dict_update;
use copperplate_objects::containers::text::{concat, guarded};
use copperplate_objects::define::define;
use copperplate_objects::types::alias;
use copperplate_objects::types::type_type::short_name;

use crate::module;

/// A dict that makes values for missing keys.
#[derive(Trace)]
#[repr(C)]
struct DefaultDict {
    dict: Dict,
    /// What makes them; empty = `None`.
    factory: Slot,
}

static DEFAULT_DICT: Type = Type::builtin(
    "collections.defaultdict",
    size_of::<DefaultDict>(),
    BASE | TRACKED | MAPPING,
);

layout!(DefaultDict, DEFAULT_DICT);

fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    let payload = DefaultDict {
        dict: Dict::payload(),
        factory: Slot::empty(),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn this(value: &Value) -> &DefaultDict {
    match value.downcast::<DefaultDict>() {
        Some(dict) => dict,
        None => unreachable!("a slot of defaultdict sees its instances"),
    }
}

fn init(t: &mut Thread, value: &Value, args: Args<'_>) -> Res {
    let this = this(value);
    let first = args.pos().first();
    let factory = first.filter(|factory| !factory.is_none());
    if factory.is_some_and(|factory| !ops::is_callable(factory)) {
        return Err(t.type_error("first argument must be callable or None"));
    }
    this.factory.replace(factory.cloned());
    let rest = if first.is_some() { args.rest() } else { args };
    match types::DICT.slot(|s| s.init) {
        Some(init) => init(t, value, rest),
        None => Ok(()),
    }
}

fn factory(this: &DefaultDict) -> Value {
    this.factory.get().unwrap_or_else(Value::none)
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let this = this(value);
    let Some(dict_repr) = types::DICT.slot(|s| s.repr) else {
        return Ok(Str::new(""));
    };
    let items = dict_repr(t, value)?;
    let factory = factory(this);
    // The factory may be a method of this very dict.
    let shown = guarded(t, &factory, "...", |t| ops::repr(t, &factory))?;
    let open = format!("{}(", short_name(value.class()));
    Ok(concat(&[
        Str::new(&open),
        shown,
        Str::new(", "),
        items,
        Str::new(")"),
    ]))
}

/// An instance of `value`'s class with its factory and the items of `items`.
fn like(t: &mut Thread, value: &Value, items: &Value) -> Res<Value> {
    let class = value.class().value();
    ops::call_positional(t, &class, &[factory(this(value)), items.clone()])
}

fn or(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let (own, other) = match left.downcast::<DefaultDict>() {
        Some(_) => (left, right),
        None => (right, left),
    };
    if other.downcast::<Dict>().is_none() {
        return Ok(Value::not_implemented());
    }
    let result = like(t, own, left)?;
    if let Some(dict) = result.downcast::<Dict>() {
        dict_update(t, dict, right)?;
    }
    Ok(result)
}

/// __missing__(key) # Called by __getitem__ for missing key; pseudo-code:
///   if self.default_factory is None: raise KeyError((key,))
///   self[key] = value = self.default_factory()
///   return value
#[native("__missing__($self, key, /)")]
fn missing(t: &mut Thread, value: &Value, key: &Value) -> Res<Value> {
    let factory = value
        .downcast::<DefaultDict>()
        .and_then(|this| this.factory.get());
    let Some(factory) = factory else {
        return Err(key_error(t, key));
    };
    let made = ops::call_positional(t, &factory, &[])?;
    ops::setitem(t, value, key, Some(&made))?;
    Ok(made)
}

/// D.copy() -> a shallow copy of D.
#[native("copy($self, /)")]
fn copy(t: &mut Thread, value: &Value) -> Res<Value> {
    like(t, value, value)
}

/// D.copy() -> a shallow copy of D.
#[native("__copy__($self, /)")]
fn dunder_copy(t: &mut Thread, value: &Value) -> Res<Value> {
    like(t, value, value)
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, value: &Value) -> Res<Value> {
    let arguments = match value
        .downcast::<DefaultDict>()
        .and_then(|this| this.factory.get())
    {
        Some(factory) => Tuple::new(vec![factory]),
        None => Tuple::new(Vec::new()),
    };
    let name = t.names().items.clone();
    let items = ops::call_method(t, value, &name, &[])?;
    let items = ops::iter(t, &items)?;
    Ok(Tuple::new(vec![
        value.class().value(),
        arguments,
        Value::none(),
        Value::none(),
        items,
    ]))
}

/// Factory for default value called by __missing__().
#[native("default_factory($self)", getter)]
fn default_factory(_: &mut Thread, this: &DefaultDict) -> Res<Value> {
    Ok(factory(this))
}

#[native("default_factory($self, value)", setter)]
fn set_default_factory(_: &mut Thread, this: &DefaultDict, value: Option<&Value>) -> Res<()> {
    let value = value.filter(|value| !value.is_none());
    this.factory.replace(value.cloned());
    Ok(())
}

pub fn class() -> &'static Type {
    &DEFAULT_DICT
}

pub fn install(t: &mut Thread) {
    if module::is_defined(&DEFAULT_DICT) {
        return;
    }
    define(
        t,
        &DEFAULT_DICT,
        &types::DICT,
        |slots| {
            slots.new = Some(new);
            slots.init = Some(init);
            slots.repr = Some(repr);
            slots.binary[BinaryOp::Or as usize] = Some(or);
            slots.layout::<DefaultDict>();
        },
        &[
            &MISSING,
            &COPY,
            &DUNDER_COPY,
            &REDUCE,
            &DEFAULT_FACTORY,
            &SET_DEFAULT_FACTORY,
            &alias::CLASS_GETITEM,
        ],
    );
}
