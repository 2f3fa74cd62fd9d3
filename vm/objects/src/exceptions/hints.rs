//! What a traceback adds to a message about a name that is missing: which one may have been meant, as CPython 3.15 says it.

use copperplate_core::class::Type;
use copperplate_core::dict::Dict;
use copperplate_core::exception::{
    ATTRIBUTE_ERROR, Exception, IMPORT_ERROR, MODULE_NOT_FOUND_ERROR, NAME_ERROR,
};
use copperplate_core::frame::FrameObject;
use copperplate_core::function::Function;
use copperplate_core::list::List;
use copperplate_core::str::Str;
use copperplate_core::{Thread, Value, ops, suggestions, types};

use super::print::native_field;
use super::{field, frames, text};
use crate::containers::collect::collect;
use crate::types::attributes::instance_items;

/// How many attributes are looked into for one that they have.
const LOOKED_INTO: usize = 20;

/// The message of an exception with what is added to it. `frame` is the innermost one of its traceback.
pub fn told(t: &mut Thread, value: &Value, message: String, frame: Option<&Value>) -> String {
    let pending = t.exception.take();
    let told = if value.isinstance(&IMPORT_ERROR) {
        of_import(t, value, &message)
    } else if value.isinstance(&ATTRIBUTE_ERROR) {
        of_attribute(t, value, frame).map(|hint| format!("{message}. {hint}"))
    } else if value.isinstance(&NAME_ERROR) {
        of_name(t, value, frame).map(|hint| message.clone() + &hint)
    } else {
        None
    };
    t.exception.clear();
    drop(t.exception.replace(pending));
    told.unwrap_or(message)
}

fn name_in(value: &Value, number: usize) -> Option<Value> {
    native_field(value, number).filter(|name| name.downcast::<Str>().is_some())
}

/// `'name'`, with its characters written out where they are no ASCII.
fn quoted(name: &str, before: &str) -> String {
    match name.is_ascii() {
        true => format!("'{before}{name}'"),
        false => {
            let escaped: String = name.chars().map(escaped).collect();
            format!("'{before}{name}' ('{escaped}')")
        }
    }
}

fn escaped(c: char) -> String {
    match u32::from(c) {
        code @ 0..0x80 => char::from(code as u8).to_string(),
        code @ 0x80..0x100 => format!("\\x{code:02x}"),
        code @ 0x100..0x1_0000 => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    }
}

fn of_import(t: &mut Thread, value: &Value, message: &str) -> Option<String> {
    if let Some(name) = name_in(value, field::IMPORT_NAME_FROM) {
        let wrong = text(&name);
        let module = text(&native_field(value, field::IMPORT_NAME)?);
        let module = (t.vm().hooks.import)(t, &module).ok()?;
        let names = public(directory(t, &module)?, &wrong);
        let found = suggestions::closest(&names, &wrong)?;
        return Some(format!("{message}. Did you mean: {}?", quoted(found, "")));
    }
    if !value.isinstance(&MODULE_NOT_FOUND_ERROR) {
        return None;
    }
    let name = name_in(value, field::IMPORT_NAME)?;
    let wrong = text(&name);
    if is_library_module(t, &name) {
        return Some(format!("Standard library module '{wrong}' was not found"));
    }
    if wrong.contains('.') {
        return None;
    }
    let names = modules(t)?;
    let found = suggestions::closest(&names, &wrong)?;
    Some(format!("{message}. Did you mean: '{found}'?"))
}

fn of_name(t: &mut Thread, value: &Value, frame: Option<&Value>) -> Option<String> {
    let name = name_in(value, field::NAME)?;
    let wrong = text(&name);
    let found = frame.and_then(|frame| name_suggestion(t, frame, &name, &wrong));
    t.exception.clear();
    let mut hint = found.as_ref().map_or_else(String::new, |found| {
        format!(". Did you mean: {}?", quoted(found, ""))
    });
    if is_library_module(t, &name) {
        hint.push_str(&match found {
            Some(_) => format!(" Or did you forget to import '{wrong}'?"),
            None => format!(". Did you forget to import '{wrong}'?"),
        });
    }
    Some(hint)
}

fn of_attribute(t: &mut Thread, value: &Value, frame: Option<&Value>) -> Option<String> {
    let name = name_in(value, field::NAME)?;
    let wrong = text(&name);
    let object = value.downcast::<Exception>()?.fields[field::OBJ].get();
    if let Some(object) = &object
        && let Some(hint) = other_language(object, &wrong)
    {
        return Some(hint);
    }
    let object = object.unwrap_or_else(Value::none);
    let is_self = |t: &mut Thread| {
        frame.is_some_and(|frame| frame_self(t, frame).is_some_and(|one| one.is(&object)))
    };
    let mut names = directory(t, &object)?;
    if !wrong.starts_with('_') && !is_self(t) {
        names = public(names, &wrong);
    }
    let found = match suggestions::closest(&names, &wrong) {
        Some(found) => found.to_owned(),
        None if suggestions::is_searched(&names, &wrong) => nested(t, &object, &name, &names)?,
        None => return None,
    };
    Some(format!(
        "Did you mean {} instead of {}?",
        quoted(&found, "."),
        match found.is_ascii() {
            true => format!("'.{wrong}'"),
            false => quoted(&wrong, "."),
        }
    ))
}

/// What other languages call methods that built-in classes have, or what classes have whose objects can change.
fn other_language(object: &Value, wrong: &str) -> Option<String> {
    const A_SET: &str = "Did you mean to use a 'set' object?";
    const A_LIST: &str = "Did you mean to use a 'list' object?";
    const AN_INT: &str =
        "Did you mean to use an 'int' object? Bitwise operators are not supported by 'float'.";
    let is = |class: &'static Type| object.isinstance(class);
    let meant = |name: &str| format!("Did you mean '.{name}'?");
    let hint = match wrong {
        "push" if is(&types::LIST) => meant("append"),
        "concat" | "addAll" if is(&types::LIST) => meant("extend"),
        "contains" if is(&types::LIST) => "Use 'x in list'.".to_owned(),
        "add" if is(&types::LIST) || is(&types::FROZENSET) => A_SET.to_owned(),
        "toUpperCase" if is(&types::STR) => meant("upper"),
        "toLowerCase" if is(&types::STR) => meant("lower"),
        "trimStart" if is(&types::STR) => meant("lstrip"),
        "trimEnd" if is(&types::STR) => meant("rstrip"),
        "keySet" if is(&types::DICT) => meant("keys"),
        "entrySet" | "entries" if is(&types::DICT) => meant("items"),
        "putAll" if is(&types::DICT) => meant("update"),
        "put" if is(&types::DICT) => "Use d[k] = v.".to_owned(),
        "append" | "extend" | "insert" | "remove" if is(&types::TUPLE) => A_LIST.to_owned(),
        "remove" | "discard" | "update" if is(&types::FROZENSET) => A_SET.to_owned(),
        "__or__" | "__and__" | "__xor__" | "__lshift__" | "__rshift__" if is(&types::FLOAT) => {
            AN_INT.to_owned()
        }
        _ => return None,
    };
    Some(hint)
}

/// `attribute.name`, where an attribute of the object has what the object has not. Descriptors are not asked.
fn nested(t: &mut Thread, object: &Value, name: &Value, names: &[String]) -> Option<String> {
    let names = names.iter().filter(|name| !name.starts_with('_'));
    for attribute in names.take(LOOKED_INTO) {
        let key = t.vm().intern(attribute);
        let of_class = ops::lookup(t, object.class(), &key);
        let is_bound = |found: &Value| found.class().slot(|slots| slots.descriptor_get).is_some();
        if of_class.as_ref().is_some_and(is_bound) {
            continue;
        }
        match ops::getattr(t, object, &key) {
            Ok(found) if has(t, &found, name) => {
                return Some(format!("{attribute}.{}", text(name)));
            }
            Ok(_) => {}
            Err(_) => t.exception.clear(),
        }
    }
    None
}

/// Whether an object or its class has an attribute, without running anything.
fn has(t: &mut Thread, object: &Value, name: &Value) -> bool {
    if let Some(class) = object.downcast::<Type>()
        && ops::lookup(t, class, name).is_some()
    {
        return true;
    }
    ops::lookup(t, object.class(), name).is_some()
        || instance_items(object).iter().any(|(own, _)| own.is(name))
}

/// The names of modules that can be imported: the library's, and those in the folders of `sys.path`.
fn modules(t: &mut Thread) -> Option<Vec<String>> {
    let mut names = match t.sys_get("stdlib_module_names") {
        Some(known) => items(t, &known)?,
        None => Vec::new(),
    };
    let path = t.sys_get("path")?;
    for folder in path.downcast::<List>()?.to_vec() {
        let folder = folder.downcast::<Str>().map(Str::to_lossy);
        let folder = folder.as_deref().map(|folder| match folder {
            "" => ".",
            folder => folder,
        });
        let Some(Ok(entries)) = folder.map(std::fs::read_dir) else {
            continue;
        };
        names.extend(entries.flatten().filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            match name.strip_suffix(".py") {
                Some(module) => Some(module.to_owned()),
                None => entry.path().join("__init__.py").is_file().then_some(name),
            }
        }));
    }
    names.sort();
    Some(names)
}

fn is_library_module(t: &mut Thread, name: &Value) -> bool {
    match t.sys_get("stdlib_module_names") {
        Some(names) => ops::contains(t, &names, name).unwrap_or(false),
        None => false,
    }
}

fn strings(values: Vec<Value>) -> Vec<String> {
    values
        .iter()
        .filter(|value| value.downcast::<Str>().is_some())
        .map(text)
        .collect()
}

fn items(t: &mut Thread, iterable: &Value) -> Option<Vec<String>> {
    collect(t, iterable).ok().map(strings)
}

/// The sorted names that `dir(object)` lists.
fn directory(t: &mut Thread, object: &Value) -> Option<Vec<String>> {
    let name = t.names().__dir__.clone();
    let method = ops::lookup_special(t, object, &name).ok()??;
    let names = ops::call_positional(t, &method, &[]).ok()?;
    let mut names = items(t, &names)?;
    names.sort();
    Some(names)
}

/// Without those that begin with an underscore, unless the wrong one does.
fn public(mut names: Vec<String>, wrong: &str) -> Vec<String> {
    if !wrong.starts_with('_') {
        names.retain(|name| !name.starts_with('_'));
    }
    names
}

fn frame_locals(t: &mut Thread, frame: &Value) -> Option<Value> {
    frames::locals_of(t, frame.downcast::<FrameObject>()?).ok()
}

fn frame_self(t: &mut Thread, frame: &Value) -> Option<Value> {
    let locals = frame_locals(t, frame)?;
    let name = t.vm().intern("self");
    locals.downcast::<Dict>()?.get_str(t, &name)
}

fn name_suggestion(t: &mut Thread, frame: &Value, name: &Value, wrong: &str) -> Option<String> {
    let function = &frame.downcast::<FrameObject>()?.function;
    let function = function.downcast::<Function>()?;
    let mut names = Vec::new();
    for scope in [frame_locals(t, frame), function.globals.get()]
        .into_iter()
        .flatten()
    {
        names.extend(strings(scope.downcast::<Dict>()?.keys()));
    }
    if let Some(built_in) = function.builtins.get() {
        // Functions before classes, which decides between names that are equally near.
        let (classes, functions): (Vec<_>, Vec<_>) = built_in
            .downcast::<Dict>()?
            .to_vec()
            .into_iter()
            .partition(|(_, value)| value.downcast::<Type>().is_some());
        for (name, _) in functions.into_iter().chain(classes) {
            names.extend(strings(vec![name]));
        }
    }
    if let Some(receiver) = frame_self(t, frame) {
        if let Ok(Some(_)) = ops::getattr_optional(t, &receiver, name) {
            return Some(format!("self.{wrong}"));
        }
        t.exception.clear();
    }
    suggestions::closest(&names, wrong).map(str::to_owned)
}
