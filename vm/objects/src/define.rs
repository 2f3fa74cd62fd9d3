//! Filling in static types: bases, order, namespace, slots and the special methods derived from them.

use copperplate_core::class::Slots;
use copperplate_core::dict::Dict;
use copperplate_core::function::Wrapped;
use copperplate_core::instance::Part;
use copperplate_core::native::{Kind, MethodDescriptor, NativeDef, NativeFunction};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Layout, Thread, Type, Value, types};

use crate::types::descriptors::{ClassMethodDescriptor, GetSet};
use crate::types::special::all_fields;
use crate::types::{type_type, wrapper};

/// Completes `class`: its one base, its method resolution order, its namespace with a wrapper for each slot that `fill`
/// sets, a descriptor for each of `methods`, and everything it inherits from the base. Called once for each static type,
/// after its base's.
///
/// `fill` must say the `layout` where it differs from the base's. As in CPython, a class that defines comparison
/// without a hash is unhashable, and one right below `object` that sets no `new` cannot be instantiated by calling it.
pub fn define(
    t: &mut Thread,
    class: &'static Type,
    base: &'static Type,
    fill: impl FnOnce(&mut Slots),
    methods: &[&'static NativeDef],
) {
    let is_object = std::ptr::eq(class, &types::OBJECT);
    let mut own = Slots::NONE;
    fill(&mut own);
    let dict = Dict::new();
    if let Some(dict) = dict.exact::<Dict>() {
        wrapper::add_wrappers(t, class, dict, &own);
        add_methods(t, class, dict, methods);
        if own.compare.is_some() && own.hash.is_none() {
            dict.set_str(t, &t.names().__hash__, Value::none());
        }
        if own.new.is_some() {
            let new = NativeFunction::new(&type_type::NEW_WRAPPER, Some(class.value()), None);
            dict.set_str(t, &t.names().__new__, new);
        }
        if dict.get_str(t, &t.names().__doc__).is_none() {
            dict.set_str(t, &t.names().__doc__, Value::none());
        }
    }
    class.dict.set(dict);
    if is_object {
        class.bases.set(Tuple::new(Vec::new()));
        class.set_mro(vec![class]);
        class.update_slots(|slots| *slots = own);
        class.modified();
        return;
    }
    class.set_base(base);
    class.bases.set(Tuple::new(vec![base.value()]));
    let order = std::iter::once(class as *const Type)
        .chain(base.mro().into_iter().map(|class| class as *const Type))
        .collect();
    class.set_mro(order);
    base.add_subclass(class);
    let inherited = base.slots();
    class.update_slots(|slots| {
        *slots = own;
        for field in all_fields() {
            if !field.is_set(&own) {
                field.copy(slots, &inherited);
            }
        }
        if own.destructor.is_none() {
            slots.destructor = inherited.destructor;
            slots.trace = inherited.trace;
            slots.sever = inherited.sever;
        }
        if own.compare.is_some() && own.hash.is_none() {
            slots.hash = None;
        }
        if own.new.is_none() && std::ptr::eq(base, &types::OBJECT) {
            slots.new = None;
        }
    });
    if class.instance_part().is_none() {
        class.set_instance_part(base.instance_part());
    }
    if class.dict_offset() == 0 {
        class.set_dict_offset(base.dict_offset());
    }
    class.modified();
}

/// Puts descriptors of `methods` into a class's namespace.
fn add_methods(t: &Thread, class: &'static Type, dict: &Dict, methods: &[&'static NativeDef]) {
    for &def in methods {
        let name = t.vm().intern(def.name);
        let attribute = match def.kind {
            Kind::Function => MethodDescriptor::new(def, class),
            Kind::ClassMethod => ClassMethodDescriptor::new(def, class),
            Kind::StaticMethod => {
                let function = NativeFunction::new(def, Some(class.value()), None);
                Wrapped::new(&types::STATIC_METHOD, Some(function))
            }
            Kind::Getter | Kind::Setter => {
                if let Some(existing) = dict.get_str(t, &name)
                    && let Some(existing) = existing.exact::<GetSet>()
                {
                    existing.add(def);
                    continue;
                }
                let attribute = GetSet::new(class, name.clone());
                if let Some(attribute) = attribute.exact::<GetSet>() {
                    attribute.add(def);
                }
                attribute
            }
        };
        dict.set_str(t, &name, attribute);
    }
}

/// Gives instances of a static class, whose fixed-size layout is `T`, a `__dict__`: attributes of any name can be set on
/// them, as on built-in exceptions. Called before [`define`]; classes defined below inherit it.
pub fn give_dict<T: Layout>(class: &'static Type) {
    class.set_instance_part(Some(Part {
        offset: size_of::<T>().next_multiple_of(16) as i32,
        members: 0,
        capacity: 0,
    }));
}

/// Sets a class's `__doc__` (and whatever else is a plain attribute).
pub fn set_attribute(t: &Thread, class: &Type, name: &str, value: Value) {
    if let Some(dict) = class.dict.get()
        && let Some(dict) = dict.exact::<Dict>()
    {
        dict.set_str(t, &t.vm().intern(name), value);
        class.modified();
    }
}

/// Sets a class's `__doc__`.
pub fn set_doc(t: &Thread, class: &Type, doc: &str) {
    set_attribute(t, class, "__doc__", Str::new(doc));
}

/// A native function of module `module`.
pub fn function(t: &Thread, def: &'static NativeDef, module: &Value, name: &str) -> Value {
    NativeFunction::new(def, Some(module.clone()), Some(t.vm().intern(name)))
}
