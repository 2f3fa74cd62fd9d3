//! Module `_abc`: what `abc.ABCMeta` is made of (PEP 3119).
//!
//! Each abstract class keeps who was registered with it, and the answers given so far, by weak references. Registering
//! anything with any class makes all negative answers doubtful: they carry the number of registrations they know.

use copperplate_core::trace::Trace;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use copperplate_core::class::{MAPPING, SEQUENCE, TRACKED, Type};
use copperplate_core::dict::Dict;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::set::Set;
use copperplate_core::tuple::Tuple;
use copperplate_core::types::{self, WEAK_REFERENCE};
use copperplate_core::weak::WeakRef;
use copperplate_core::{Res, Thread, Value, heap, layout, ops};
use copperplate_macros::native;
use copperplate_objects::containers;
use copperplate_objects::define::define;

/// Classes by address, held weakly.
#[derive(Trace, Default)]
struct Classes(RefCell<HashMap<usize, Value>>);

impl Classes {
    fn contains(&self, class: &Value) -> bool {
        let address = class.word().object() as usize;
        let found = self
            .0
            .borrow()
            .get(&address)
            .and_then(|entry| entry.downcast::<WeakRef>()?.get());
        found.is_some_and(|found| found.is(class))
    }

    fn insert(&self, t: &Thread, class: &Value) {
        if let Some(reference) = WeakRef::new(t, &WEAK_REFERENCE, class, None) {
            let old = self
                .0
                .borrow_mut()
                .insert(class.word().object() as usize, reference);
            drop(old);
        }
    }

    fn alive(&self) -> Vec<Value> {
        self.0
            .borrow()
            .values()
            .filter_map(|entry| entry.downcast::<WeakRef>()?.get())
            .collect()
    }

    fn clear(&self) {
        drop(self.0.take());
    }
}

/// `cls._abc_impl`.
#[derive(Trace)]
#[repr(C)]
struct AbcData {
    header: Object,
    registered: Classes,
    yes: Classes,
    no: Classes,
    /// How many registrations the negative answers know of.
    known: Cell<u64>,
}

static ABC_DATA: Type = Type::builtin("_abc._abc_data", size_of::<AbcData>(), TRACKED);
layout!(AbcData, ABC_DATA);

/// How many registrations there have been.
#[derive(Default)]
struct Registrations(u64);

fn registrations(t: &Thread) -> u64 {
    t.vm().with_extension(|count: &mut Registrations| count.0)
}

fn count_registration(t: &Thread) {
    t.vm()
        .with_extension(|count: &mut Registrations| count.0 += 1);
}

fn data(t: &mut Thread, class: &Value) -> Res<Value> {
    let name = t.vm().intern("_abc_impl");
    let data = ops::getattr(t, class, &name)?;
    if data.exact::<AbcData>().is_none() {
        return Err(t.type_error("_abc_impl is set to a wrong type"));
    }
    Ok(data)
}

fn with_data<R>(
    t: &mut Thread,
    class: &Value,
    look: impl FnOnce(&mut Thread, &AbcData) -> R,
) -> Res<R> {
    let data = data(t, class)?;
    match data.exact::<AbcData>() {
        Some(data) => Ok(look(t, data)),
        None => Err(t.type_error("_abc_impl is set to a wrong type")),
    }
}

fn is_subclass(t: &mut Thread, class: &Value, of: &Value) -> Res<bool> {
    copperplate_objects::types::is_subclass(t, class, of)
}

fn is_abstract(t: &mut Thread, value: &Value) -> Res<bool> {
    let name = t.names().__isabstractmethod__.clone();
    match ops::getattr_optional(t, value, &name)? {
        Some(flag) => ops::truth(t, &flag),
        None => Ok(false),
    }
}

/// Internal ABC helper for class set-up: computes the abstract methods.
#[native("_abc_init(self, /)")]
fn abc_init(t: &mut Thread, class: &Value) -> Res<()> {
    let Some(this) = class.downcast::<Type>() else {
        return Err(t.type_error("_abc_init() argument must be a type"));
    };
    let own = this
        .dict
        .get()
        .and_then(|dict| Some(dict.downcast::<Dict>()?.to_vec()))
        .unwrap_or_default();
    let mut names = Vec::new();
    for (name, value) in &own {
        if is_abstract(t, value)? {
            names.push(name.clone());
        }
    }
    let key = t.names().__abstractmethods__.clone();
    let bases = this.bases.get();
    let bases = bases
        .as_ref()
        .and_then(|bases| bases.downcast::<Tuple>())
        .map(|bases| bases.items().to_vec());
    for base in bases.unwrap_or_default() {
        let Some(inherited) = ops::getattr_optional(t, &base, &key)? else {
            continue;
        };
        for name in containers::collect(t, &inherited)? {
            let Some(value) = ops::getattr_optional(t, class, &name)? else {
                continue;
            };
            if is_abstract(t, &value)? {
                names.push(name);
            }
        }
    }
    let abstract_names = Set::new_subclass(&types::FROZENSET);
    if let Some(set) = set_of(&abstract_names) {
        for name in names {
            set.add(t, &name)?;
        }
    }
    ops::setattr(t, class, &key, Some(&abstract_names))?;

    let flags = own.iter().find(|(name, _)| {
        name.downcast::<copperplate_core::str::Str>()
            .is_some_and(|name| name.to_lossy() == "__abc_tpflags__")
    });
    if let Some((name, value)) = flags {
        // CPython's numbers for sequences and mappings, in pattern matching.
        let bits = copperplate_core::int::to_i64(value)
            .and_then(Result::ok)
            .unwrap_or(0);
        let kind = if bits & 1 << 5 != 0 { SEQUENCE } else { 0 }
            | if bits & 1 << 6 != 0 { MAPPING } else { 0 };
        this.set_flags(this.flags() | kind);
        ops::setattr(t, class, name, None)?;
    }
    let payload = AbcData {
        header: Object::unset(),
        registered: Classes::default(),
        yes: Classes::default(),
        no: Classes::default(),
        known: Cell::new(registrations(t)),
    };
    let name = t.vm().intern("_abc_impl");
    ops::setattr(t, class, &name, Some(&heap::new(payload)))
}

fn set_of(value: &Value) -> Option<&Set> {
    // SAFETY: `set` and `frozenset` share the layout.
    value
        .isinstance(&types::FROZENSET)
        .then(|| unsafe { &*(value.word().object() as *const Set) })
}

/// Internal ABC helper for subclasss registration.
#[native("_abc_register(self, subclass, /)")]
fn abc_register(t: &mut Thread, class: &Value, subclass: &Value) -> Res<Value> {
    if subclass.downcast::<Type>().is_none() {
        return Err(t.type_error("Can only register classes"));
    }
    if is_subclass(t, subclass, class)? {
        return Ok(subclass.clone());
    }
    if is_subclass(t, class, subclass)? {
        return Err(t.runtime_error("Refusing to create an inheritance cycle"));
    }
    with_data(t, class, |t, data| data.registered.insert(t, subclass))?;
    count_registration(t);
    // Sequences and mappings of pattern matching are inherited by registration too.
    if let (Some(class), Some(subclass)) = (class.downcast::<Type>(), subclass.downcast::<Type>()) {
        let kind = class.flags() & (SEQUENCE | MAPPING);
        if kind != 0 && !subclass.is_static() {
            subclass.set_flags(subclass.flags() | kind);
        }
    }
    Ok(subclass.clone())
}

/// Internal ABC helper for instance checks.
#[native("_abc_instancecheck(self, instance, /)")]
fn abc_instancecheck(t: &mut Thread, class: &Value, instance: &Value) -> Res<Value> {
    let name = t.names().__class__.clone();
    let subclass = ops::getattr(t, instance, &name)?;
    let known = registrations(t);
    let (yes, no) = with_data(t, class, |_, data| {
        (
            data.yes.contains(&subclass),
            data.known.get() == known && data.no.contains(&subclass),
        )
    })?;
    if yes {
        return Ok(Value::bool(true));
    }
    let own = instance.class().value();
    if own.is(&subclass) && no {
        return Ok(Value::bool(false));
    }
    let check = t.names().__subclasscheck__.clone();
    let answer = ops::call_method(t, class, &check, std::slice::from_ref(&subclass))?;
    if own.is(&subclass) || ops::truth(t, &answer)? {
        return Ok(answer);
    }
    ops::call_method(t, class, &check, &[own])
}

/// Internal ABC helper for issubclass checks.
#[native("_abc_subclasscheck(self, subclass, /)")]
fn abc_subclasscheck(t: &mut Thread, class: &Value, subclass: &Value) -> Res<bool> {
    let Some(candidate) = subclass.downcast::<Type>() else {
        return Err(t.type_error("issubclass() arg 1 must be a class"));
    };
    let known = registrations(t);
    let cached = with_data(t, class, |_, data| {
        if data.yes.contains(subclass) {
            return Some(true);
        }
        if data.known.get() < known {
            data.no.clear();
            data.known.set(known);
            return None;
        }
        data.no.contains(subclass).then_some(false)
    })?;
    if let Some(answer) = cached {
        return Ok(answer);
    }
    let answer = subclass_check(t, class, subclass, candidate)?;
    with_data(t, class, |t, data| {
        if answer {
            data.yes.insert(t, subclass)
        } else {
            data.no.insert(t, subclass)
        }
    })?;
    Ok(answer)
}

fn subclass_check(t: &mut Thread, class: &Value, subclass: &Value, candidate: &Type) -> Res<bool> {
    let hook = t.names().__subclasshook__.clone();
    let answer = ops::call_method(t, class, &hook, std::slice::from_ref(subclass))?;
    if answer.is_true() || answer.is_false() {
        return Ok(answer.is_true());
    }
    if !answer.is_not_implemented() {
        return Err(t.raise(
            &copperplate_core::exception::ASSERTION_ERROR,
            "__subclasshook__ must return either False, True, or NotImplemented",
        ));
    }
    if class
        .downcast::<Type>()
        .is_some_and(|class| candidate.is_subclass(class))
    {
        return Ok(true);
    }
    for registered in with_data(t, class, |_, data| data.registered.alive())? {
        if is_subclass(t, subclass, &registered)? {
            return Ok(true);
        }
    }
    let name = t.names().__subclasses__.clone();
    let derived = ops::call_method(t, class, &name, &[])?;
    for derived in containers::collect(t, &derived)? {
        if is_subclass(t, subclass, &derived)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Returns the current ABC cache token: it changes with every call of register() on any ABC.
#[native("get_cache_token()", no_escape)]
fn get_cache_token(t: &mut Thread) -> Res<i64> {
    Ok(registrations(t) as i64)
}

/// Internal ABC helper to reset registry of a given class.
#[native("_reset_registry(self, /)")]
fn reset_registry(t: &mut Thread, class: &Value) -> Res<()> {
    with_data(t, class, |_, data| data.registered.clear())
}

/// Internal ABC helper to reset both caches of a given class.
#[native("_reset_caches(self, /)")]
fn reset_caches(t: &mut Thread, class: &Value) -> Res<()> {
    with_data(t, class, |_, data| {
        data.yes.clear();
        data.no.clear();
    })
}

/// Internal ABC helper for cache and registry debugging: registry, cache, negative cache, version.
#[native("_get_dump(self, /)")]
fn get_dump(t: &mut Thread, class: &Value) -> Res<Value> {
    let (groups, version) = with_data(t, class, |_, data| {
        (
            [&data.registered, &data.yes, &data.no]
                .map(|classes| classes.0.borrow().values().cloned().collect::<Vec<_>>()),
            data.known.get(),
        )
    })?;
    let mut parts = Vec::new();
    for group in groups {
        let set = Set::new_subclass(&types::SET);
        if let Some(set) = set.downcast::<Set>() {
            for reference in &group {
                set.add(t, reference)?;
            }
        }
        parts.push(set);
    }
    parts.push(copperplate_core::int::from_u64(version));
    Ok(Tuple::new(parts))
}

static FUNCTIONS: &[&NativeDef] = &[
    &ABC_INIT,
    &ABC_REGISTER,
    &ABC_INSTANCECHECK,
    &ABC_SUBCLASSCHECK,
    &GET_CACHE_TOKEN,
    &RESET_REGISTRY,
    &RESET_CACHES,
    &GET_DUMP,
];

/// The module.
pub fn make(t: &mut Thread) -> Res<Value> {
    define(
        t,
        &ABC_DATA,
        &types::OBJECT,
        |slots| slots.layout::<AbcData>(),
        &[],
    );
    // References to classes need the class of weak references.
    crate::weakref::install(t);
    Ok(crate::module::new(t, "_abc", FUNCTIONS))
}
