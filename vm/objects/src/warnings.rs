//! Warnings raised by native code.
//!
//! Once the module `warnings` is imported, or when options on the command line change its filters, warnings go through it.
//! Before that its first filters are applied here, so that a warning does not import a large part of the library.

use copperplate_core::dict::Dict;
use copperplate_core::exception::{
    DEPRECATION_WARNING, IMPORT_WARNING, PENDING_DEPRECATION_WARNING, RESOURCE_WARNING,
};
use copperplate_core::frame::Frame;
use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Type, Value, int, ops};

/// `warnings.warn(message, category)`, at the line of the running Python code.
///
/// # Errors
/// What the filters make an error, and what importing `warnings` raises.
#[cold]
pub fn warn(t: &mut Thread, category: &'static Type, message: &str) -> Res {
    if let Some(module) = module_in_charge(t)? {
        let name = t.vm().intern("warn");
        let args = [Str::new(message), category.value()];
        return ops::call_method(t, &module, &name, &args).map(drop);
    }
    // SAFETY: the running frame is null or live.
    let Some(frame) = (unsafe { Frame::not_left(t.frame).as_ref() }) else {
        return Ok(());
    };
    let (file, line) = (frame.code().filename.clone(), frame.line());
    let Some(globals) = t.globals() else {
        return Ok(());
    };
    if is_ignored(t, category, &globals) || !is_new(t, category, message, line, &globals)? {
        return Ok(());
    }
    let file = file
        .downcast::<Str>()
        .map_or(String::new(), |file| file.to_lossy().into_owned());
    show(t, category, message, &file, line);
    Ok(())
}

/// `warnings.warn_explicit(message, category, filename, line, module)`, without a registry: no line has given the warning before.
///
/// # Errors
/// As [`warn`].
#[cold]
pub fn warn_explicit(
    t: &mut Thread,
    category: &'static Type,
    message: &str,
    filename: &str,
    line: u32,
    module: Option<&str>,
) -> Res {
    if let Some(warnings) = module_in_charge(t)? {
        let name = t.vm().intern("warn_explicit");
        let args = [
            Str::new(message),
            category.value(),
            Str::new(filename),
            int::from_i64(line.into()),
            module.map_or_else(Value::none, Str::new),
        ];
        return ops::call_method(t, &warnings, &name, &args).map(drop);
    }
    show(t, category, message, filename, line);
    Ok(())
}

/// Writes a warning to `sys.stderr`.
fn show(t: &mut Thread, category: &'static Type, message: &str, file: &str, line: u32) {
    let mut text = format!("{file}:{line}: {}: {message}\n", category.name());
    if let Some(source) = source_line(file, line) {
        text.push_str(&format!("  {source}\n"));
    }
    let Some(stderr) = t.sys_get("stderr").filter(|stderr| !stderr.is_none()) else {
        return;
    };
    let write = t.names().write.clone();
    if ops::call_method(t, &stderr, &write, &[Str::new(&text)]).is_err() {
        // CPython ignores a stream that cannot be written to.
        drop(t.take_exception());
    }
}

/// The module `warnings`, when it decides what becomes of a warning.
fn module_in_charge(t: &mut Thread) -> Res<Option<Value>> {
    let name = t.vm().intern("warnings");
    let modules = t.vm().modules.get();
    let loaded = modules
        .as_ref()
        .and_then(|modules| modules.downcast::<Dict>()?.get_str(t, &name));
    if loaded.is_some() {
        return Ok(loaded);
    }
    let options = match t.sys_get("warnoptions") {
        Some(options) => ops::truth(t, &options)?,
        None => false,
    };
    if !options {
        return Ok(None);
    }
    let import = t.vm().hooks.import;
    import(t, "warnings").map(Some)
}

/// Whether the first filters ignore a category: what concerns developers only, outside the program itself.
fn is_ignored(t: &Thread, category: &Type, globals: &Value) -> bool {
    let among = |classes: &[&Type]| classes.iter().any(|class| category.is_subclass(class));
    if category.is_subclass(&DEPRECATION_WARNING) {
        let module = globals
            .downcast::<Dict>()
            .and_then(|globals| globals.get_str(t, &t.names().__name__));
        return !module
            .as_ref()
            .and_then(|module| module.downcast::<Str>())
            .is_some_and(|module| module.is("__main__"));
    }
    among(&[
        &PENDING_DEPRECATION_WARNING,
        &IMPORT_WARNING,
        &RESOURCE_WARNING,
    ])
}

/// Whether this line gives the warning for the first time; notes it in the module's `__warningregistry__`.
fn is_new(
    t: &mut Thread,
    category: &'static Type,
    message: &str,
    line: u32,
    globals: &Value,
) -> Res<bool> {
    let Some(globals) = globals.downcast::<Dict>() else {
        return Ok(true);
    };
    let name = t.vm().intern("__warningregistry__");
    let registry = match globals.get_str(t, &name) {
        Some(registry) => registry,
        None => {
            let registry = Dict::new();
            globals.set_str(t, &name, registry.clone());
            registry
        }
    };
    let Some(registry) = registry.downcast::<Dict>() else {
        return Ok(true);
    };
    let key = Tuple::new(vec![
        Str::new(message),
        category.value(),
        int::from_i64(line.into()),
    ]);
    if registry.contains(t, &key)? {
        return Ok(false);
    }
    registry.set(t, &key, Value::bool(true))?;
    Ok(true)
}

/// A line of a source file without the blanks around it.
fn source_line(file: &str, line: u32) -> Option<String> {
    let source = std::fs::read(file).ok()?;
    let source = String::from_utf8_lossy(&source);
    let line = source.lines().nth(line.checked_sub(1)? as usize)?.trim();
    (!line.is_empty()).then(|| line.to_owned())
}
