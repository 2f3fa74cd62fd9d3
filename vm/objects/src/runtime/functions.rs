//! Making functions.

use copperplate_core::Value;
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::function::Function;

use super::{names, runtime};

runtime! {
    /// A function of `code` with the running function's globals and builtins.
    fn cp_make_function(t, code: Value) -> Value {
        let Some(code) = code.exact::<Code>() else {
            unreachable!("the compiler makes functions of code");
        };
        let globals = names::globals(t);
        let builtins = names::builtins(t);
        let name = &t.names().__name__;
        let module = globals
            .downcast::<Dict>()
            .and_then(|globals| globals.get_str(t, name));
        let value = Function::new(code, globals, builtins);
        if let Some(function) = value.exact::<Function>()
            && let Some(module) = module
        {
            function.module.set(module);
        }
        value
    }

    /// Gives a new function its defaults (1), keyword defaults (2), annotate function (4) or closure (8).
    fn cp_set_function_attribute(_t, function: &Value, attribute: Value, which: u32) {
        let Some(function) = function.exact::<Function>() else {
            return;
        };
        match which {
            1 => function.defaults.set(attribute),
            2 => function.keyword_defaults.set(attribute),
            4 => function.annotate.set(attribute),
            _ => function.closure.set(attribute),
        }
    }
}
