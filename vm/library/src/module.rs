//! Building module objects.

use copperplate_core::dict::Dict;
use copperplate_core::instance::Module;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Type, Value, heap, ops};
use copperplate_objects::define::function;
use copperplate_objects::types::type_type::short_name;

/// A module called `name` with these functions.
pub fn new(t: &mut Thread, name: &str, functions: &[&'static NativeDef]) -> Value {
    let dict = Dict::new();
    let module = heap::new(Module::new(dict.clone()));
    if let Some(dict) = dict.downcast::<Dict>() {
        dict.set_str(t, &t.names().__name__.clone(), Str::new(name));
        for &def in functions {
            let key = t.vm().intern(def.name);
            dict.set_str(t, &key, function(t, def, &module, name));
        }
    }
    module
}

/// Sets an attribute of a module.
pub fn set(t: &mut Thread, module: &Value, name: &str, value: &Value) -> Res {
    let name = t.vm().intern(name);
    ops::setattr(t, module, &name, Some(value))
}

/// Sets static classes as attributes of a module, by their names. A class whose own name has a dot says so which module users
/// know it from.
pub fn add_classes(t: &mut Thread, module: &Value, classes: &[&'static Type]) -> Res {
    for &class in classes {
        set(t, module, &short_name(class), &class.value())?;
    }
    Ok(())
}

/// Whether a static class of a module was completed before: modules may be made again.
pub fn is_defined(class: &Type) -> bool {
    !class.dict.is_empty()
}
