//! Import statements: from the statement to the importer, and from the module to names.

use copperplate_core::dict::Dict;
use copperplate_core::exception::{Exception, IMPORT_ERROR, KEY_ERROR, MODULE_NOT_FOUND_ERROR};
use copperplate_core::native::NativeFunction;
use copperplate_core::str::{Str, text};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Raised, Res, Thread, Value, int, ops};

use super::names::{builtins, globals, local_zero, mapping_get};
use super::runtime;

runtime! {
    /// `import name`, by way of `builtins.__import__`: the module, or its top package without a `fromlist`.
    fn cp_import_name(t, name: &Value, level: &Value, fromlist: &Value) -> Res<Value> {
        import_name(t, level, fromlist, name)
    }

    /// `from module import name`
    fn cp_import_from(t, module: &Value, name: &Value) -> Res<Value> {
        import_from(t, module, name)
    }

    /// `from module import *` into the running module's namespace.
    fn cp_import_star(t, module: &Value) -> Res {
        import_star(t, module)
    }

    /// Shows the value of an interactive statement through `sys.displayhook`.
    fn cp_print_expr(t, v: &Value) -> Res {
        let name = t.vm().intern("displayhook");
        let hook = match t.vm().sys.get() {
            Some(sys) => mapping_get(t, &sys, &name)?,
            None => None,
        };
        match hook {
            Some(hook) => ops::call_positional(t, &hook, std::slice::from_ref(v)).map(drop),
            None => Err(t.runtime_error("lost sys.displayhook")),
        }
    }
}

fn import_name(t: &mut Thread, level: &Value, fromlist: &Value, name: &Value) -> Res<Value> {
    let import = t.names().__import__.clone();
    let builtins = builtins(t);
    let Some(function) = mapping_get(t, &builtins, &import)? else {
        return Err(t.import_error("__import__ not found"));
    };
    let globals = globals(t);
    let is_native = function
        .exact::<NativeFunction>()
        .is_some_and(|function| function.def.name == "__import__");
    if is_native {
        let level = match int::to_i64(level) {
            Some(Ok(level)) => level,
            _ => 0,
        };
        return import_module(t, &text(name), Some(&globals), fromlist, level);
    }
    let locals = local_namespace(t);
    let args = [
        name.clone(),
        globals,
        locals,
        fromlist.clone(),
        level.clone(),
    ];
    ops::call_positional(t, &function, &args)
}

/// The running module or class body's namespace, `None` in functions.
fn local_namespace(t: &mut Thread) -> Value {
    use copperplate_code::CodeFlags;
    // SAFETY: an import statement runs in a live frame.
    let optimized = unsafe { (*(*t.frame).code).flags & CodeFlags::OPTIMIZED.0 != 0 };
    if optimized {
        return Value::none();
    }
    local_zero(t).unwrap_or_else(|Raised| Value::none())
}

/// `__import__(name, globals, None, fromlist, level)`
///
/// # Errors
/// `ImportError` and `ValueError` for bad names and relative imports, and whatever running the module raises.
pub fn import_module(
    t: &mut Thread,
    name: &str,
    globals: Option<&Value>,
    fromlist: &Value,
    level: i64,
) -> Res<Value> {
    if level < 0 {
        return Err(t.value_error("level must be >= 0"));
    }
    let absolute = if level > 0 {
        let package = current_package(t, globals)?;
        resolve(t, name, &package, level as usize)?
    } else if name.is_empty() {
        return Err(t.value_error("Empty module name"));
    } else {
        name.to_owned()
    };
    let module = (t.vm().hooks.import)(t, &absolute)?;
    if ops::truth(t, fromlist)? {
        import_listed(t, &module, fromlist, &absolute)?;
        return Ok(module);
    }
    if level > 0 && name.is_empty() {
        return Ok(module);
    }
    let Some((front, rest)) = name.split_once('.') else {
        return Ok(module);
    };
    if level == 0 {
        return (t.vm().hooks.import)(t, front);
    }
    let top = &absolute[..absolute.len() - rest.len() - 1];
    (t.vm().hooks.import)(t, top)
}

/// `__package__` of the importing module, or what stands for it.
fn current_package(t: &mut Thread, globals: Option<&Value>) -> Res<String> {
    let names = t.names();
    let Some(globals) = globals.and_then(|globals| globals.downcast::<Dict>()) else {
        return Err(t.key_error_text("'__name__' not in globals"));
    };
    let spec = globals
        .get_str(t, &names.__spec__)
        .filter(|spec| !spec.is_none());
    if let Some(package) = globals.get_str(t, &names.__package__)
        && !package.is_none()
    {
        if package.downcast::<Str>().is_none() {
            return Err(t.type_error("package must be a string"));
        }
        return Ok(text(&package));
    }
    if let Some(spec) = spec {
        let parent = t.vm().intern("parent");
        let parent = ops::getattr(t, &spec, &parent)?;
        if parent.downcast::<Str>().is_none() {
            return Err(t.type_error("__spec__.parent must be a string"));
        }
        return Ok(text(&parent));
    }
    let Some(name) = globals.get_str(t, &names.__name__) else {
        return Err(t.key_error_text("'__name__' not in globals"));
    };
    let name = text(&name);
    if globals.get_str(t, &names.__path__).is_some() {
        return Ok(name);
    }
    Ok(name
        .rsplit_once('.')
        .map_or_else(String::new, |(package, _)| package.to_owned()))
}

trait KeyError {
    fn key_error_text(&mut self, message: &str) -> Raised;
}

impl KeyError for Thread {
    #[cold]
    fn key_error_text(&mut self, message: &str) -> Raised {
        self.raise(&KEY_ERROR, message)
    }
}

fn resolve(t: &mut Thread, name: &str, package: &str, level: usize) -> Res<String> {
    if package.is_empty() {
        return Err(t.import_error("attempted relative import with no known parent package"));
    }
    let mut base = package;
    for _ in 1..level {
        match base.rsplit_once('.') {
            Some((parent, _)) => base = parent,
            None => {
                return Err(t.import_error("attempted relative import beyond top-level package"));
            }
        }
    }
    Ok(if name.is_empty() {
        base.to_owned()
    } else {
        format!("{base}.{name}")
    })
}

/// Imports the submodules of a package that a `from` list names.
fn import_listed(t: &mut Thread, module: &Value, fromlist: &Value, absolute: &str) -> Res {
    let path = t.names().__path__.clone();
    if ops::getattr_optional(t, module, &path)?.is_none() {
        return Ok(());
    }
    let iterator = ops::iter(t, fromlist)?;
    while let Some(item) = ops::next(t, &iterator)? {
        let name = text(&item);
        if item.downcast::<Str>().is_none() {
            return Err(t.type_error(format!(
                "Item in ``from list'' must be str, not {}",
                item.class().name()
            )));
        }
        if name == "*" {
            let all = t.names().__all__.clone();
            if let Some(all) = ops::getattr_optional(t, module, &all)? {
                import_listed(t, module, &all, absolute)?;
            }
            continue;
        }
        let attribute = t.vm().intern(&name);
        if ops::getattr_optional(t, module, &attribute)?.is_some() {
            continue;
        }
        let full = format!("{absolute}.{name}");
        if (t.vm().hooks.import)(t, &full).is_err() {
            // A submodule that is not there may still be an attribute made later: `IMPORT_FROM` decides.
            let missing = t.exception.get().is_some_and(|exception| {
                exception.isinstance(&MODULE_NOT_FOUND_ERROR)
                    && exception
                        .downcast::<Exception>()
                        .and_then(|e| e.fields[1].get())
                        .is_some_and(|name| text(&name) == full)
            });
            if !missing {
                return Err(Raised);
            }
            t.exception.clear();
        }
    }
    Ok(())
}

fn import_from(t: &mut Thread, module: &Value, name: &Value) -> Res<Value> {
    if let Some(value) = ops::getattr_optional(t, module, name)? {
        return Ok(value);
    }
    let module_name = t.names().__name__.clone();
    let module_name = ops::getattr_optional(t, module, &module_name)?
        .filter(|name| name.downcast::<Str>().is_some());
    let wanted = text(name);
    if let Some(package) = &module_name {
        let full = t.vm().intern(&format!("{}.{wanted}", text(package)));
        if let Some(modules) = t.vm().modules.get()
            && let Some(found) = mapping_get(t, &modules, &full)?
        {
            return Ok(found);
        }
    }
    let file = t.names().__file__.clone();
    let file =
        ops::getattr_optional(t, module, &file)?.filter(|file| file.downcast::<Str>().is_some());
    let shown = module_name
        .as_ref()
        .map_or("<unknown module name>".to_owned(), text);
    let place = file.as_ref().map_or("unknown location".to_owned(), text);
    let message = if is_initializing(t, module)? {
        format!(
            "cannot import name '{wanted}' from partially initialized module '{shown}' \
             (most likely due to a circular import) ({place})"
        )
    } else {
        format!("cannot import name '{wanted}' from '{shown}' ({place})")
    };
    let message = Str::new(&message);
    let exception = Exception::new(&IMPORT_ERROR, std::slice::from_ref(&message));
    if let Some(error) = exception.downcast::<Exception>() {
        error.fields[0].set(message);
        drop(error.fields[1].replace(module_name));
        drop(error.fields[2].replace(file));
        error.fields[3].set(name.clone());
    }
    Err(t.raise_value(exception))
}

/// Whether the module's code is still running.
fn is_initializing(t: &mut Thread, module: &Value) -> Res<bool> {
    let spec = t.names().__spec__.clone();
    let Some(spec) = ops::getattr_optional(t, module, &spec)? else {
        return Ok(false);
    };
    let initializing = t.vm().intern("_initializing");
    match ops::getattr_optional(t, &spec, &initializing)? {
        Some(flag) => ops::truth(t, &flag),
        None => Ok(false),
    }
}

fn import_star(t: &mut Thread, module: &Value) -> Res {
    let target = local_zero(t)?;
    let all = t.names().__all__.clone();
    let listed = ops::getattr_optional(t, module, &all)?;
    let names = match &listed {
        Some(all) => collect(t, all)?,
        None => {
            let dict = t.names().__dict__.clone();
            let Some(dict) = ops::getattr_optional(t, module, &dict)? else {
                return Err(t.import_error("from-import-* object has no __dict__ and no __all__"));
            };
            let keys = t.names().keys.clone();
            let keys = ops::call_method(t, &dict, &keys, &[])?;
            collect(t, &keys)?
        }
    };
    for name in names {
        if name.downcast::<Str>().is_none() {
            let module_name = t.names().__name__.clone();
            let module_name = ops::getattr(t, module, &module_name)?;
            let (place, kind) = match &listed {
                Some(_) => ("Item in", "__all__"),
                None => ("Key in", "__dict__"),
            };
            return Err(t.type_error(format!(
                "{place} {}.{kind} must be str, not {}",
                text(&module_name),
                name.class().name()
            )));
        }
        if listed.is_none() && text(&name).starts_with('_') {
            continue;
        }
        let value = ops::getattr(t, module, &name)?;
        match target.exact::<Dict>() {
            Some(dict) => dict.set(t, &name, value)?,
            None => ops::setitem(t, &target, &name, Some(&value))?,
        }
    }
    Ok(())
}

fn collect(t: &mut Thread, iterable: &Value) -> Res<Vec<Value>> {
    if let Some(tuple) = iterable.exact::<Tuple>() {
        return Ok(tuple.items().to_vec());
    }
    let iterator = ops::iter(t, iterable)?;
    let mut items = Vec::new();
    while let Some(item) = ops::next(t, &iterator)? {
        items.push(item);
    }
    Ok(items)
}
