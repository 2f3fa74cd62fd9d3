//! Slots of classes written in Python: chosen from what their attributes are, and chosen again when an attribute changes.

use copperplate_core::class::{
    ABSTRACT, CallFn, GetAttrFn, INSTANCE, InitFn, MIXED, NewFn, PLAIN, SIMPLE_NEW,
};
use copperplate_core::native::NativeFunction;
use copperplate_core::str::Str;
use copperplate_core::{Thread, Type, Value, ops, types};

use super::attributes::generic_getattr;
use super::special::{self, Field};
use super::wrapper::SlotWrapper;
use super::{trampolines, type_type};

/// Chooses every slot of a heap class.
pub fn update_all(t: &Thread, class: &Type) {
    for field in special::all_fields() {
        update_field(t, class, field);
    }
    update_flags(t, class);
}

/// Chooses some slots of a heap class.
pub fn update_fields(t: &Thread, class: &Type, fields: &[Field]) {
    for &field in fields {
        update_field(t, class, field);
    }
}

/// Chooses the slots that `name` may stand for, in a class whose attribute of that name changed and in its subclasses.
pub fn attribute_changed(t: &Thread, class: &Type, name: &Value) {
    let Some(text) = name.downcast::<Str>().and_then(Str::to_utf8) else {
        return;
    };
    if !text.starts_with("__") || !text.ends_with("__") {
        return;
    }
    let fields = fields_of(&text);
    if !fields.is_empty() || text == "__abstractmethods__" {
        update_tree(t, class, &fields);
    }
}

fn update_tree(t: &Thread, class: &Type, fields: &[Field]) {
    if !class.is_static() {
        let descriptor =
            || class.slot(|s| (s.descriptor_get.is_some(), s.descriptor_set.is_some()));
        let before = descriptor();
        for &field in fields {
            update_field(t, class, field);
        }
        update_flags(t, class);
        // Whoever found an instance of the class in another one's dict has to ask again what it does there.
        if descriptor() != before {
            Type::all_modified();
        }
    }
    for subclass in class.subclasses() {
        if let Some(subclass) = subclass.downcast::<Type>() {
            update_tree(t, subclass, fields);
        }
    }
}

/// The slots that a special method stands for.
pub fn fields_of(name: &str) -> Vec<Field> {
    match name {
        "__getattr__" => return vec![Field::GetAttr],
        "__new__" => return vec![Field::New],
        _ => {}
    }
    let mut fields: Vec<Field> = special::all()
        .filter(|special| special.name == name)
        .map(|special| special.field)
        .collect();
    if name == "__pow__" {
        fields.push(Field::Power);
    }
    fields
}

fn update_field(t: &Thread, class: &Type, field: Field) {
    match field {
        Field::New => return update_new(t, class),
        Field::GetAttr if has_getattr_hook(t, class) => {
            return class.update_slots(|slots| slots.getattr = Some(trampolines::getattr_hook));
        }
        _ => {}
    }
    // The native class to take the slot from, or a method that is not native.
    let mut native: Option<&'static Type> = None;
    let mut foreign = false;
    for special in special::of_field(field) {
        let name = t.vm().intern(special.name);
        let Some(found) = ops::lookup(t, class, &name) else {
            continue;
        };
        let wrapper = found
            .exact::<SlotWrapper>()
            .filter(|wrapper| class.is_subclass(wrapper.class()));
        match wrapper {
            Some(wrapper) if wrapper.special.field == special.field => {
                let owner = wrapper.class();
                match native {
                    Some(other) if !field.same(&other.slots(), &owner.slots()) => foreign = true,
                    _ => native = Some(owner),
                }
            }
            // Another native slot of the same name, which is inherited by itself.
            Some(wrapper) if wrapper.special.name == special.name => {}
            // `__hash__ = None` says that there is none.
            None if field == Field::Hash && found.is_none() => {}
            // Anything else, a native slot under another's name included (`__str__ = int.__repr__`).
            _ => foreign = true,
        }
    }
    class.update_slots(|slots| match native {
        _ if foreign => field.set_trampoline(slots),
        Some(owner) => field.copy(slots, &owner.slots()),
        None => field.copy(slots, &copperplate_core::class::Slots::NONE),
    });
}

fn has_getattr_hook(t: &Thread, class: &Type) -> bool {
    ops::lookup(t, class, &t.names().__getattr__).is_some()
}

fn update_new(t: &Thread, class: &Type) {
    let found = ops::lookup(t, class, &t.names().__new__);
    let native = found
        .as_ref()
        .and_then(|found| found.exact::<NativeFunction>())
        .filter(|function| std::ptr::eq(function.def, &type_type::NEW_WRAPPER))
        .and_then(|function| function.receiver.get());
    let slot = match native.as_ref().and_then(|owner| owner.downcast::<Type>()) {
        Some(owner) => owner.slot(|s| s.new),
        None if found.is_some() => Some(trampolines::new as NewFn),
        None => None,
    };
    class.update_slots(|slots| slots.new = slot);
}

/// Sets the flags that engines rely on: default attribute access, construction by `object.__new__` and a Python `__init__`.
pub fn update_flags(t: &Thread, class: &Type) {
    let slots = class.slots();
    let getattr_is = |f: GetAttrFn| slots.getattr.is_some_and(|s| std::ptr::fn_addr_eq(s, f));
    let init_is = |f: InitFn| slots.init.is_some_and(|s| std::ptr::fn_addr_eq(s, f));
    let plain = class.has(INSTANCE) && !class.has(MIXED) && getattr_is(generic_getattr);
    let metaclass_calls = copperplate_core::Layout::header(class)
        .class()
        .slot(|s| s.call)
        .is_some_and(|call| std::ptr::fn_addr_eq(call, type_type::call as CallFn));
    let python_init = init_is(trampolines::init)
        && ops::lookup(t, class, &t.names().__init__)
            .is_some_and(|init| std::ptr::eq(init.class(), &types::FUNCTION));
    let simple_new = class.has(INSTANCE)
        && !class.has(ABSTRACT)
        && super::object::is_new(class)
        && python_init
        && metaclass_calls;
    let mut flags = class.flags() & !(PLAIN | SIMPLE_NEW);
    if plain {
        flags |= PLAIN;
    }
    if simple_new {
        flags |= SIMPLE_NEW;
    }
    class.set_flags(flags);
}
