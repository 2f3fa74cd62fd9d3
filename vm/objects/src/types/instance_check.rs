//! `isinstance` and `issubclass`.

use copperplate_core::native::MethodDescriptor;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Layout, Res, Thread, Type, Value, ops, types};

use super::descriptors::GetSet;
use super::trampolines::call_found;
use super::type_type::INSTANCE_CHECK;
use super::union::Union;

/// `isinstance(object, class)`.
pub fn is_instance(t: &mut Thread, object: &Value, class: &Value) -> Res<bool> {
    if let Some(classes) = class.exact::<Tuple>() {
        return is_instance_of_any(t, object, classes);
    }
    if class
        .downcast::<Type>()
        .is_some_and(|class| std::ptr::eq(object.class(), class))
    {
        return Ok(true);
    }
    if std::ptr::eq(class.class(), &types::TYPE) {
        return real_is_instance(t, object, class);
    }
    if let Some(union) = class.exact::<Union>() {
        let args = union.args.clone();
        return is_instance(t, object, &args);
    }
    if let Some(classes) = class.downcast::<Tuple>() {
        return is_instance_of_any(t, object, classes);
    }
    let name = &t.names().__instancecheck__;
    if let Some(check) = ops::lookup(t, class.class(), name).filter(|check| !is_of_type(check)) {
        t.check_native_stack(" in __instancecheck__")?;
        let result = call_found(t, &check, class, [object])?;
        return ops::truth(t, &result);
    }
    real_is_instance(t, object, class)
}

fn is_instance_of_any(t: &mut Thread, object: &Value, classes: &Tuple) -> Res<bool> {
    t.check_native_stack(" in __instancecheck__")?;
    for class in classes.items() {
        if is_instance(t, object, class)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether it is `type.__instancecheck__`.
fn is_of_type(check: &Value) -> bool {
    check
        .exact::<MethodDescriptor>()
        .is_some_and(|check| std::ptr::eq(check.def, &INSTANCE_CHECK))
}

/// `isinstance`, where nobody has a say in it: not the metaclass, nor the object.
pub fn is_instance_unasked(t: &Thread, object: &Value, class: &Type) -> Option<bool> {
    if std::ptr::eq(object.class(), class) {
        return Some(true);
    }
    let metaclass = class.header().class();
    let leaves_it_to_type = std::ptr::eq(metaclass, &types::TYPE)
        || ops::lookup(t, metaclass, &t.names().__instancecheck__)
            .is_some_and(|check| is_of_type(&check));
    leaves_it_to_type
        .then(|| is_plain_instance(t, object, class))
        .flatten()
}

/// `isinstance` without asking the metaclass; `None` where the object has a say.
fn is_plain_instance(t: &Thread, object: &Value, class: &Type) -> Option<bool> {
    if object.isinstance(class) {
        return Some(true);
    }
    reports_own_class(t, object).then_some(false)
}

/// `isinstance` without asking the metaclass.
pub fn real_is_instance(t: &mut Thread, object: &Value, class: &Value) -> Res<bool> {
    let names = t.names();
    if let Some(class) = class.downcast::<Type>() {
        if let Some(answer) = is_plain_instance(t, object, class) {
            return Ok(answer);
        }
        // A proxy may claim another class.
        let claimed = ops::getattr_optional(t, object, &names.__class__)?;
        return Ok(claimed.is_some_and(|claimed| {
            claimed.downcast::<Type>().is_some_and(|claimed| {
                !std::ptr::eq(claimed, object.class()) && claimed.is_subclass(class)
            })
        }));
    }
    check_class(
        t,
        class,
        "isinstance() arg 2 must be a type, a tuple of types, or a union",
    )?;
    match ops::getattr_optional(t, object, &names.__class__)? {
        Some(own) => abstract_is_subclass(t, &own, class),
        None => Ok(false),
    }
}

/// Whether `object.__class__` is known to be the object's class: read the default way, it is `object`'s own attribute.
fn reports_own_class(t: &Thread, object: &Value) -> bool {
    // Numbers in words and strings claim to be nothing else.
    if object.object().is_none() || object.exact::<Str>().is_some() {
        return true;
    }
    let class = object.class();
    let getattr = |class: &Type| class.slot(|s| s.getattr).map(|getattr| getattr as usize);
    getattr(class) == getattr(&types::OBJECT)
        && ops::lookup(t, class, &t.names().__class__).is_some_and(|found| {
            found
                .exact::<GetSet>()
                .and_then(GetSet::getter)
                .is_some_and(|getter| std::ptr::eq(getter, &super::object::CLASS))
        })
}

/// `issubclass(derived, class)`.
pub fn is_subclass(t: &mut Thread, derived: &Value, class: &Value) -> Res<bool> {
    if std::ptr::eq(class.class(), &types::TYPE) {
        if derived.is(class) {
            return Ok(true);
        }
        return real_is_subclass(t, derived, class);
    }
    if let Some(union) = class.exact::<Union>() {
        let args = union.args.clone();
        return is_subclass(t, derived, &args);
    }
    if let Some(classes) = class.downcast::<Tuple>() {
        t.check_native_stack(" in __subclasscheck__")?;
        for class in classes.items() {
            if is_subclass(t, derived, class)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    let name = &t.names().__subclasscheck__;
    if let Some(check) = ops::lookup(t, class.class(), name) {
        t.check_native_stack(" in __subclasscheck__")?;
        let result = call_found(t, &check, class, [derived])?;
        return ops::truth(t, &result);
    }
    real_is_subclass(t, derived, class)
}

/// `issubclass` without asking the metaclass.
pub fn real_is_subclass(t: &mut Thread, derived: &Value, class: &Value) -> Res<bool> {
    if let (Some(derived), Some(class)) = (derived.downcast::<Type>(), class.downcast::<Type>()) {
        return Ok(derived.is_subclass(class));
    }
    check_class(t, derived, "issubclass() arg 1 must be a class")?;
    check_class(
        t,
        class,
        "issubclass() arg 2 must be a class, a tuple of classes, or a union",
    )?;
    abstract_is_subclass(t, derived, class)
}

/// The `__bases__` of something that acts as a class; `None` when it has no tuple of that name.
fn abstract_bases(t: &mut Thread, class: &Value) -> Res<Option<Value>> {
    let name = &t.names().__bases__;
    let bases = ops::getattr_optional(t, class, name)?;
    Ok(bases.filter(|bases| bases.downcast::<Tuple>().is_some()))
}

fn check_class(t: &mut Thread, class: &Value, message: &str) -> Res {
    if abstract_bases(t, class)?.is_none() {
        return Err(t.type_error(message));
    }
    Ok(())
}

fn abstract_is_subclass(t: &mut Thread, derived: &Value, class: &Value) -> Res<bool> {
    if derived.is(class) {
        return Ok(true);
    }
    t.check_native_stack(" in __issubclass__")?;
    let Some(bases) = abstract_bases(t, derived)? else {
        return Ok(false);
    };
    for base in bases.downcast::<Tuple>().map_or(&[][..], Tuple::items) {
        if abstract_is_subclass(t, base, class)? {
            return Ok(true);
        }
    }
    Ok(false)
}
