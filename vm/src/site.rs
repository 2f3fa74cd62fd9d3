//! The built-in names that CPython's module `site` adds.

use copperplate_core::dict::Dict;
use copperplate_core::list::List;
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value, ops};

use crate::import;

const CREDITS: &str = "\
Thanks to CWI, CNRI, BeOpen, Zope Corporation, the Python Software
Foundation, and a cast of thousands for supporting Python
development.  See www.python.org for more information.";

/// Adds them.
///
/// # Errors
/// What importing `_sitebuiltins` raises.
pub fn install(t: &mut Thread) -> Res {
    let module = import::import(t, "_sitebuiltins")?;
    let class = |t: &mut Thread, name: &str| {
        let name = t.vm().intern(name);
        ops::getattr(t, &module, &name)
    };
    let quitter = class(t, "Quitter")?;
    for name in ["quit", "exit"] {
        let args = [Str::new(name), Str::new("Ctrl-D (i.e. EOF)")];
        let value = ops::call_positional(t, &quitter, &args)?;
        add(t, name, value);
    }
    let printer = class(t, "_Printer")?;
    let copyright = t.sys_get("copyright").unwrap_or_else(Str::empty);
    for (name, text) in [
        ("copyright", copyright),
        ("credits", Str::new(CREDITS)),
        (
            "license",
            Str::new("See https://www.python.org/psf/license/"),
        ),
    ] {
        let value = print(t, &printer, name, text)?;
        add(t, name, value);
    }
    let helper = class(t, "_Helper")?;
    let helper = ops::call_positional(t, &helper, &[])?;
    add(t, "help", helper);
    Ok(())
}

fn add(t: &mut Thread, name: &str, value: Value) {
    if let Some(names) = t.builtins().downcast::<Dict>() {
        names.set_str(t, &t.vm().intern(name), value);
    }
}

/// A `_Printer` of a text, as its `__init__` leaves it, which imports `os` for the names of files that there are none of.
fn print(t: &mut Thread, class: &Value, name: &str, text: Value) -> Res<Value> {
    let new = t.vm().intern("__new__");
    let value = ops::call_method(t, class, &new, std::slice::from_ref(class))?;
    for (attribute, part) in [
        ("_Printer__name", Str::new(name)),
        ("_Printer__data", text),
        ("_Printer__lines", Value::none()),
        ("_Printer__filenames", List::new(Vec::new())),
    ] {
        let attribute = t.vm().intern(attribute);
        ops::setattr(t, &value, &attribute, Some(&part))?;
    }
    Ok(value)
}
