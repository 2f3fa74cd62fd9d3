//! `property`.

use copperplate_core::args::Args;
use copperplate_core::error::Raised;
use copperplate_core::function::Property;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Layout, Res, Slot, Thread, Type, Value, ops, types};
use copperplate_macros::native;

use crate::define::define;

fn new(_t: &mut Thread, class: &Type, _args: Args<'_>) -> Res<Value> {
    Ok(Property::new(class))
}

#[native("property($self, /, fget=None, fset=None, fdel=None, doc=None)")]
fn initialize(
    t: &mut Thread,
    this: &Value,
    fget: Option<&Value>,
    fset: Option<&Value>,
    fdel: Option<&Value>,
    doc: Option<&Value>,
) -> Res<()> {
    let Some(property) = this.downcast::<Property>() else {
        return Ok(());
    };
    if !property.get.is_empty() || !property.set.is_empty() {
        Type::all_modified();
    }
    drop(property.get.replace(fget.cloned()));
    drop(property.set.replace(fset.cloned()));
    drop(property.delete.replace(fdel.cloned()));
    property.name.clear();
    property.getter_doc.set(false);
    let mut doc = doc.cloned();
    if doc.is_none()
        && let Some(getter) = fget
    {
        let name = &t.names().__doc__;
        doc = ops::getattr_optional(t, getter, name)?.filter(|doc| !doc.is_none());
        property.getter_doc.set(doc.is_some());
    }
    if std::ptr::eq(this.class(), &types::PROPERTY) {
        drop(property.doc.replace(doc));
        return Ok(());
    }
    // The class of a derived property has a `__doc__` of its own, which would hide this one.
    let Some(doc) = doc else {
        return Ok(());
    };
    let name = &t.names().__doc__;
    if ops::setattr(t, this, name, Some(&doc)).is_err() {
        let ignored = property.getter_doc.get()
            && t.exception_is(&copperplate_core::exception::ATTRIBUTE_ERROR);
        if !ignored {
            return Err(Raised);
        }
        t.exception.clear();
    }
    Ok(())
}

fn init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    (INITIALIZE.call)(t, Some(this), args).map(drop)
}

/// The name that the property was given: by the class it stands in, or its getter's.
fn property_name(t: &mut Thread, property: &Property) -> Res<Option<Value>> {
    if let Some(name) = property.name.get() {
        return Ok(Some(name));
    }
    let name = &t.names().__name__;
    match property.get.get() {
        Some(getter) => ops::getattr_optional(t, &getter, name),
        None => Ok(None),
    }
}

#[cold]
fn missing(t: &mut Thread, property: &Property, object: &Value, what: &str) -> Raised {
    let class = super::type_type::qualified_name(object.class());
    let name = match property_name(t, property) {
        Ok(name) => name,
        Err(raised) => return raised,
    };
    let message = match name {
        Some(name) => match ops::repr(t, &name) {
            Ok(name) => {
                let name = name.downcast::<Str>().map_or("?".into(), Str::to_lossy);
                format!("property {name} of '{class}' object has no {what}")
            }
            Err(raised) => return raised,
        },
        None => format!("property of '{class}' object has no {what}"),
    };
    t.attribute_error(message)
}

fn get(t: &mut Thread, this: &Value, instance: Option<&Value>, _class: &Value) -> Res<Value> {
    let (Some(property), Some(instance)) = (this.downcast::<Property>(), instance) else {
        return Ok(this.clone());
    };
    match property.get.get() {
        Some(getter) => ops::call_positional(t, &getter, std::slice::from_ref(instance)),
        None => Err(missing(t, property, instance, "getter")),
    }
}

fn set(t: &mut Thread, this: &Value, instance: &Value, value: Option<&Value>) -> Res {
    let Some(property) = this.downcast::<Property>() else {
        return Ok(());
    };
    let result = match value {
        Some(value) => match property.set.get() {
            Some(setter) => ops::call_positional(t, &setter, &[instance.clone(), value.clone()]),
            None => return Err(missing(t, property, instance, "setter")),
        },
        None => match property.delete.get() {
            Some(deleter) => ops::call_positional(t, &deleter, std::slice::from_ref(instance)),
            None => return Err(missing(t, property, instance, "deleter")),
        },
    };
    result.map(drop)
}

/// A property like `this` with one function replaced.
fn copy(t: &mut Thread, this: &Value, which: usize, function: &Value) -> Res<Value> {
    let Some(property) = this.downcast::<Property>() else {
        return Ok(this.clone());
    };
    let or_none = |slot: &Slot| slot.get().unwrap_or_else(Value::none);
    let mut parts = vec![
        or_none(&property.get),
        or_none(&property.set),
        or_none(&property.delete),
    ];
    if !function.is_none() {
        parts[which] = function.clone();
    }
    // A doc string that came from the getter comes from the new getter again.
    let keep_doc = !property.getter_doc.get() || parts[0].is_none();
    parts.push(if keep_doc {
        or_none(&property.doc)
    } else {
        Value::none()
    });
    let new = ops::call_positional(t, &this.class().value(), &parts)?;
    if let Some(copy) = new.downcast::<Property>() {
        drop(copy.name.replace(property.name.get()));
    }
    Ok(new)
}

/// Descriptor to obtain a copy of the property with a different getter.
#[native("getter($self, object, /)")]
fn getter(t: &mut Thread, this: &Value, object: &Value) -> Res<Value> {
    copy(t, this, 0, object)
}

/// Descriptor to obtain a copy of the property with a different setter.
#[native("setter($self, object, /)")]
fn setter(t: &mut Thread, this: &Value, object: &Value) -> Res<Value> {
    copy(t, this, 1, object)
}

/// Descriptor to obtain a copy of the property with a different deleter.
#[native("deleter($self, object, /)")]
fn deleter(t: &mut Thread, this: &Value, object: &Value) -> Res<Value> {
    copy(t, this, 2, object)
}

/// Method to set name of a property.
#[native("__set_name__($self, owner, name, /)")]
fn set_name(_t: &mut Thread, this: &Property, _owner: &Value, name: &Value) -> Res<()> {
    this.name.set(name.clone());
    Ok(())
}

#[native("__name__($self)", getter)]
fn name(t: &mut Thread, this: &Value) -> Res<Value> {
    if let Some(property) = this.downcast::<Property>()
        && let Some(name) = property_name(t, property)?
    {
        return Ok(name);
    }
    let name = &t.names().__name__;
    Err(ops::no_attribute(t, this, name))
}

#[native("__name__($self, value)", setter)]
fn assign_name(_t: &mut Thread, this: &Property, value: Option<&Value>) -> Res<()> {
    drop(this.name.replace(value.cloned()));
    Ok(())
}

#[native("fget($self)", getter)]
fn fget(_t: &mut Thread, this: &Property) -> Res<Option<Value>> {
    Ok(this.get.get())
}

#[native("fset($self)", getter)]
fn fset(_t: &mut Thread, this: &Property) -> Res<Option<Value>> {
    Ok(this.set.get())
}

#[native("fdel($self)", getter)]
fn fdel(_t: &mut Thread, this: &Property) -> Res<Option<Value>> {
    Ok(this.delete.get())
}

#[native("__doc__($self)", getter)]
fn doc(_t: &mut Thread, this: &Property) -> Res<Option<Value>> {
    Ok(this.doc.get())
}

#[native("__doc__($self, value)", setter)]
fn set_doc(_t: &mut Thread, this: &Property, value: Option<&Value>) -> Res<()> {
    drop(this.doc.replace(value.cloned()));
    Ok(())
}

#[native("__isabstractmethod__($self)", getter)]
fn is_abstract(t: &mut Thread, this: &Property) -> Res<bool> {
    for function in [this.get.get(), this.set.get(), this.delete.get()] {
        if let Some(function) = function
            && is_abstract_method(t, &function)?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether `function.__isabstractmethod__` is there and true.
pub fn is_abstract_method(t: &mut Thread, function: &Value) -> Res<bool> {
    t.check_native_stack("")?;
    let name = &t.names().__isabstractmethod__;
    match ops::getattr_optional(t, function, name)? {
        Some(flag) => ops::truth(t, &flag),
        None => Ok(false),
    }
}

static METHODS: &[&NativeDef] = &[
    &GETTER,
    &SETTER,
    &DELETER,
    &SET_NAME,
    &NAME,
    &ASSIGN_NAME,
    &FGET,
    &FSET,
    &FDEL,
    &DOC,
    &SET_DOC,
    &IS_ABSTRACT,
];

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::PROPERTY,
        &types::OBJECT,
        |slots| {
            slots.layout::<Property>();
            slots.new = Some(new);
            slots.init = Some(init);
            slots.descriptor_get = Some(get);
            slots.descriptor_set = Some(set);
        },
        METHODS,
    );
}
