//! Built-in functions of attributes: `getattr`, `setattr`, `delattr`, `hasattr`, `dir`, `vars`, `callable`.

use copperplate_core::dict::Dict;
use copperplate_core::list::List;
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value, ops};
use copperplate_macros::native;

use super::scopes;
use crate::containers::collect;

/// An attribute name as the interned `str` that attribute lookup wants.
///
/// # Errors
/// `TypeError` when it is no `str`.
pub fn attribute_name(t: &mut Thread, name: &Value) -> Res<Value> {
    let Some(text) = name.downcast::<Str>() else {
        return Err(t.type_error(format!(
            "attribute name must be string, not '{}'",
            name.class().name()
        )));
    };
    if name.object().is_some_and(|object| object.is_immortal()) {
        return Ok(name.clone());
    }
    Ok(match text.to_utf8() {
        Some(text) => t.vm().intern(&text),
        None => name.clone(),
    })
}

/// Get a named attribute from an object.
///
/// getattr(x, 'y') is equivalent to ``x.y``.
///
/// When a default argument is given, it is returned when the attribute doesn't
/// exist; without it, an exception is raised in that case.
#[native("getattr(object, name, default=<unrepresentable>, /)")]
fn getattr(t: &mut Thread, object: &Value, name: &Value, default: Option<&Value>) -> Res<Value> {
    let name = attribute_name(t, name)?;
    match default {
        None => ops::getattr(t, object, &name),
        Some(default) => {
            Ok(ops::getattr_optional(t, object, &name)?.unwrap_or_else(|| default.clone()))
        }
    }
}

/// Return whether the object has an attribute with the given name.
///
/// This is done by calling getattr(obj, name) and catching AttributeError.
#[native("hasattr(obj, name, /)")]
fn hasattr(t: &mut Thread, obj: &Value, name: &Value) -> Res<bool> {
    let name = attribute_name(t, name)?;
    Ok(ops::getattr_optional(t, obj, &name)?.is_some())
}

/// Sets the named attribute on the given object to the specified value.
///
/// setattr(x, 'y', v) is equivalent to ``x.y = v``
#[native("setattr(obj, name, value, /)")]
fn setattr(t: &mut Thread, obj: &Value, name: &Value, value: &Value) -> Res<()> {
    let name = attribute_name(t, name)?;
    ops::setattr(t, obj, &name, Some(value))
}

/// Deletes the named attribute from the given object.
///
/// delattr(x, 'y') is equivalent to ``del x.y``
#[native("delattr(obj, name, /)")]
fn delattr(t: &mut Thread, obj: &Value, name: &Value) -> Res<()> {
    let name = attribute_name(t, name)?;
    ops::setattr(t, obj, &name, None)
}

/// Return whether the object is callable (i.e., some kind of function).
///
/// Note that classes are callable, as are instances of classes with a
/// __call__() method.
#[native("callable(obj, /)", pure)]
fn callable(_: &mut Thread, obj: &Value) -> Res<bool> {
    Ok(ops::is_callable(obj))
}

/// Return a list of names.
///
/// If called without an argument, return the names in the current scope.
/// Else, return an alphabetized list of names comprising (some of) the attributes
/// of the given object, and of attributes reachable from it.
/// If the object supplies a method named __dir__, it will be used; otherwise
/// the default dir() logic is used and returns:
///   for a module object: the module's attributes.
///   for a class object:  its attributes, and recursively the attributes
///     of its bases.
///   for any other object: its attributes, its class's attributes, and
///     recursively the attributes of its class's base classes.
#[native("dir(object=<unrepresentable>, /)")]
fn dir(t: &mut Thread, object: Option<&Value>) -> Res<Value> {
    let names = match object {
        Some(object) => {
            let name = t.names().__dir__.clone();
            match ops::lookup_special(t, object, &name)? {
                Some(method) => ops::call_positional(t, &method, &[])?,
                None => return Err(t.type_error("object does not provide __dir__")),
            }
        }
        None => {
            let locals = scopes::locals(t)?;
            match locals.exact::<Dict>() {
                Some(dict) => List::new(dict.keys()),
                None => {
                    let keys = t.names().keys.clone();
                    ops::call_method(t, &locals, &keys, &[])?
                }
            }
        }
    };
    let list = List::new(collect(t, &names)?);
    let sort = t.vm().intern("sort");
    ops::call_method(t, &list, &sort, &[])?;
    Ok(list)
}

/// Show vars.
///
/// Without arguments, equivalent to locals().
/// With an argument, equivalent to object.__dict__.
#[native("vars(object=<unrepresentable>, /)")]
fn vars(t: &mut Thread, object: Option<&Value>) -> Res<Value> {
    let Some(object) = object else {
        return scopes::locals(t);
    };
    let name = t.names().__dict__.clone();
    match ops::getattr_optional(t, object, &name)? {
        Some(dict) => Ok(dict),
        None => Err(t.type_error("vars() argument must have __dict__ attribute")),
    }
}
