//! Warnings raised by native code, by way of the module `warnings`.

use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Type, ops};

/// `warnings.warn(message, category)`, at the line of the running Python code.
///
/// # Errors
/// What the filters make an error, and what importing `warnings` raises.
#[cold]
pub fn warn(t: &mut Thread, category: &'static Type, message: &str) -> Res {
    let import = t.vm().hooks.import;
    let module = import(t, "warnings")?;
    let name = t.vm().intern("warn");
    let message = Str::new(message);
    ops::call_method(t, &module, &name, &[message, category.value()]).map(drop)
}
