//! The built-in functions, and the namespace of module `builtins`.

mod attributes;
mod classes;
mod evaluate;
mod iteration;
mod numbers;
mod scopes;
pub mod summation;
mod text;
mod tree;

use copperplate_core::dict::Dict;
use copperplate_core::instance::Module;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::{Thread, Type, Value, heap};

pub use attributes::attribute_name;
pub use classes::ISINSTANCE;
pub use iteration::LEN;
pub use numbers::power;
pub use scopes::locals;

use copperplate_core::types as core_types;

use crate::define::function;
use crate::{containers, exceptions, types};

/// The functions of this area. `print` and `open` come with the standard streams.
static FUNCTIONS: &[&NativeDef] = &[
    &types::build_class::BUILD_CLASS,
    &evaluate::__IMPORT__,
    &numbers::ABS,
    &iteration::AITER,
    &iteration::ALL,
    &iteration::ANEXT,
    &iteration::ANY,
    &text::ASCII,
    &numbers::BIN,
    &attributes::CALLABLE,
    &text::CHR,
    &evaluate::COMPILE,
    &attributes::DELATTR,
    &attributes::DIR,
    &numbers::DIVMOD,
    &evaluate::EVAL,
    &evaluate::EXEC,
    &text::FORMAT,
    &attributes::GETATTR,
    &scopes::GLOBALS,
    &attributes::HASATTR,
    &numbers::HASH,
    &numbers::HEX,
    &numbers::ID,
    &text::INPUT,
    &classes::ISINSTANCE,
    &classes::ISSUBCLASS,
    &iteration::ITER,
    &iteration::LEN,
    &scopes::LOCALS_FUNCTION,
    &iteration::MAX,
    &iteration::MIN,
    &iteration::NEXT,
    &numbers::OCT,
    &text::ORD,
    &numbers::POW,
    &text::REPR,
    &numbers::ROUND,
    &attributes::SETATTR,
    &iteration::SORTED,
    &iteration::SUM,
    &attributes::VARS,
];

/// Classes that have a name in `builtins`, besides containers and exceptions.
static CLASSES: &[&Type] = &[
    &core_types::BOOL,
    &core_types::MEMORYVIEW,
    &core_types::BYTEARRAY,
    &core_types::BYTES,
    &core_types::CLASS_METHOD,
    &core_types::COMPLEX,
    &core_types::FLOAT,
    &core_types::PROPERTY,
    &core_types::INT,
    &core_types::OBJECT,
    &core_types::STATIC_METHOD,
    &core_types::STR,
    &core_types::SUPER,
    &core_types::TYPE,
];

/// Makes the namespace of `builtins` with every type, exception, singleton and function of this crate, and keeps it as
/// `vm().builtins`; the module goes to `sys.modules`. Runs when all types are ready.
pub fn install(t: &mut Thread) {
    let namespace = match t.vm().builtins.get() {
        Some(namespace) => namespace,
        None => Dict::new(),
    };
    t.vm().builtins.set(namespace.clone());
    let Some(dict) = namespace.exact::<Dict>() else {
        return;
    };
    // Functions name their module in messages, by its `__name__`.
    let module = heap::new(Module::new(namespace.clone()));
    let set = |t: &Thread, name: &str, value: Value| dict.set_str(t, &t.vm().intern(name), value);
    set(t, "__name__", Str::new("builtins"));
    set(
        t,
        "__doc__",
        Str::new(
            "Built-in functions, types, exceptions, and other objects.\n\n\
             This module provides direct access to all 'built-in'\n\
             identifiers of Python; for example, builtins.len is\n\
             the full name for the built-in function len().\n\n\
             This module is not normally accessed explicitly by most\n\
             applications, but can be useful in modules that provide\n\
             objects with the same name as a builtin and need the\n\
             built-in of that name.",
        ),
    );
    for name in ["__package__", "__loader__", "__spec__"] {
        set(
            t,
            name,
            if name == "__package__" {
                Str::empty()
            } else {
                Value::none()
            },
        );
    }
    for def in FUNCTIONS {
        let value = function(t, def, &module, "builtins");
        set(t, def.name, value);
    }
    for (def, slot) in [
        (&iteration::ALL, &t.vm().all),
        (&iteration::ANY, &t.vm().any),
    ] {
        if let Some(function) = dict.get_str(t, &t.vm().intern(def.name)) {
            slot.set(function);
        }
    }
    for class in CLASSES {
        set(t, &class.name(), class.value());
    }
    for class in containers::classes() {
        set(t, &class.name(), class.value());
    }
    for (name, class) in exceptions::classes() {
        set(t, &name, class);
    }
    set(t, "None", Value::none());
    set(t, "Ellipsis", Value::ellipsis());
    set(t, "NotImplemented", Value::not_implemented());
    set(t, "False", Value::bool(false));
    set(t, "True", Value::bool(true));
    let debug = t.vm().optimize.get() == 0;
    set(t, "__debug__", Value::bool(debug));
    let modules = match t.vm().modules.get() {
        Some(modules) => modules,
        None => Dict::new(),
    };
    if let Some(modules) = modules.downcast::<Dict>() {
        modules.set_str(t, &t.vm().intern("builtins"), module);
    }
    t.vm().modules.set(modules);
}
