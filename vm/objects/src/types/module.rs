//! `module`.

use copperplate_core::args::Args;
use copperplate_core::dict::Dict;
use copperplate_core::error::Raised;
use copperplate_core::instance::Module;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Layout, Res, Thread, Type, Value, heap, int, ops, types};
use copperplate_macros::native;

use super::attributes;
use crate::define::define;

/// A new module with this name and the attributes that every module has.
pub fn new_module(t: &Thread, name: &str, doc: Option<&str>) -> Value {
    let dict = Dict::new();
    let module = heap::new_instance(&types::MODULE, Module::new(dict.clone()), 0);
    if let Some(dict) = dict.exact::<Dict>() {
        let doc = doc.map_or_else(Value::none, Str::new);
        initialize_dict(t, dict, t.vm().intern(name), doc);
    }
    module
}

/// The namespace of a module.
pub fn module_dict(module: &Value) -> Option<Value> {
    module.downcast::<Module>()?.dict.get()
}

fn initialize_dict(t: &Thread, dict: &Dict, name: Value, doc: Value) {
    let names = t.names();
    dict.set_str(t, &names.__name__, name);
    dict.set_str(t, &names.__doc__, doc);
    for name in [&names.__package__, &names.__loader__, &names.__spec__] {
        dict.set_str(t, name, Value::none());
    }
}

fn new(_t: &mut Thread, class: &Type, _args: Args<'_>) -> Res<Value> {
    Ok(heap::new_instance(class, Module::new(Dict::new()), 0))
}

#[native("module($self, /, name, doc=None)")]
fn initialize(t: &mut Thread, this: &Module, name: &Str, doc: Option<&Value>) -> Res<()> {
    let dict_value = this.dict.get().unwrap_or_else(Dict::new);
    let dict = super::object::expect_dict(t, &dict_value)?;
    let doc = doc.cloned().unwrap_or_else(Value::none);
    initialize_dict(t, dict, name.value(), doc);
    Ok(())
}

fn init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    (INITIALIZE.call)(t, Some(this), args).map(drop)
}

fn getattr(t: &mut Thread, this: &Value, name: &Value, quiet: bool) -> Res<Option<Value>> {
    if let Some(value) = attributes::find(t, this, name)? {
        return Ok(Some(value));
    }
    let names = t.names();
    let dict_value = module_dict(this).unwrap_or_else(Dict::new);
    let dict = super::object::expect_dict(t, &dict_value)?;
    if let Some(hook) = dict.get_str(t, &names.__getattr__) {
        return ops::call_positional(t, &hook, std::slice::from_ref(name)).map(Some);
    }
    if quiet {
        return Ok(None);
    }
    Err(missing(t, this, dict, name))
}

#[cold]
fn missing(t: &mut Thread, this: &Value, dict: &Dict, name: &Value) -> Raised {
    let text = name
        .downcast::<Str>()
        .map_or("?".into(), Str::to_lossy)
        .into_owned();
    let names = t.names();
    let module = dict
        .get_str(t, &names.__name__)
        .and_then(|name| Some(name.downcast::<Str>()?.to_lossy().into_owned()));
    let Some(module) = module else {
        let message = format!("module has no attribute '{text}'");
        return ops::attribute_error(t, &message, this, name);
    };
    let spec = dict.get_str(t, &names.__spec__);
    let initializing = match spec.filter(|spec| !spec.is_none()) {
        Some(spec) => match is_initializing(t, &spec) {
            Ok(initializing) => initializing,
            Err(raised) => return raised,
        },
        None => false,
    };
    let message = if initializing {
        format!(
            "partially initialized module '{module}' has no attribute '{text}' (most likely due to a circular import)"
        )
    } else {
        format!("module '{module}' has no attribute '{text}'")
    };
    ops::attribute_error(t, &message, this, name)
}

/// Whether a module with this `__spec__` is being imported.
fn is_initializing(t: &mut Thread, spec: &Value) -> Res<bool> {
    let name = t.vm().intern("_initializing");
    match ops::getattr_optional(t, spec, &name)? {
        Some(flag) => ops::truth(t, &flag),
        None => Ok(false),
    }
}

fn repr(t: &mut Thread, this: &Value) -> Res<Value> {
    let names = t.names();
    let dict_value = module_dict(this).unwrap_or_else(Dict::new);
    let dict = super::object::expect_dict(t, &dict_value)?;
    let spec = dict
        .get_str(t, &names.__spec__)
        .filter(|spec| !spec.is_none());
    let mut name = dict.get_str(t, &names.__name__);
    let mut origin = None;
    let mut is_builtin = false;
    if let Some(spec) = &spec {
        if let Some(spec_name) = ops::getattr_optional(t, spec, &names.name)? {
            name = Some(spec_name);
        }
        let attribute = t.vm().intern("origin");
        let value = ops::getattr_optional(t, spec, &attribute)?;
        let has_location = t.vm().intern("has_location");
        let located = match ops::getattr_optional(t, spec, &has_location)? {
            Some(flag) => ops::truth(t, &flag)?,
            None => false,
        };
        match value.filter(|value| !value.is_none()) {
            Some(value) if located => origin = Some(value),
            Some(value) => {
                is_builtin = true;
                origin = Some(value);
            }
            None => {}
        }
    } else {
        origin = dict.get_str(t, &names.__file__);
    }
    let name = match name {
        Some(name) => repr_text(t, &name)?,
        None => "'?'".to_owned(),
    };
    let suffix = match origin {
        Some(origin) if is_builtin => {
            let origin = ops::str(t, &origin)?;
            let origin = origin.downcast::<Str>().map_or("".into(), Str::to_lossy);
            format!(" ({origin})")
        }
        Some(origin) => format!(" from {}", repr_text(t, &origin)?),
        None => String::new(),
    };
    Ok(Str::new(&format!("<module {name}{suffix}>")))
}

fn repr_text(t: &mut Thread, value: &Value) -> Res<String> {
    let text = ops::repr(t, value)?;
    Ok(text
        .downcast::<Str>()
        .map_or(String::new(), |text| text.to_lossy().into_owned()))
}

/// __dir__() -> list
///
/// specialized dir() implementation
#[native("__dir__($self, /)")]
fn dir(t: &mut Thread, this: &Value) -> Res<Value> {
    let dict_value = module_dict(this).unwrap_or_else(Dict::new);
    let dict = super::object::expect_dict(t, &dict_value)?;
    let hook = t.names().__dir__.clone();
    match dict.get_str(t, &hook) {
        Some(hook) => ops::call_positional(t, &hook, &[]),
        None => Ok(List::new(dict.keys())),
    }
}

#[native("__dict__($self)", getter)]
fn dict(_t: &mut Thread, this: &Module) -> Res<Value> {
    Ok(this.dict.get().unwrap_or_else(Dict::new))
}

#[native("__dict__($self, value)", setter)]
fn set_dict(t: &mut Thread, _this: &Module, _value: Option<&Value>) -> Res<()> {
    Err(t.attribute_error("readonly attribute"))
}

#[native("__annotations__($self)", getter)]
fn annotations(t: &mut Thread, this: &Module) -> Res<Value> {
    let dict_value = this.dict.get().unwrap_or_else(Dict::new);
    let dict = super::object::expect_dict(t, &dict_value)?;
    let names = t.names();
    if let Some(known) = dict.get_str(t, &names.__annotations__) {
        return Ok(known);
    }
    let annotate = dict.get_str(t, &names.__annotate__);
    let result = match annotate.filter(|annotate| !annotate.is_none()) {
        Some(annotate) => {
            let result = ops::call_positional(t, &annotate, &[int::from_i64(1)])?;
            if result.downcast::<Dict>().is_none() {
                return Err(t.type_error(format!(
                    "__annotate__() must return a dict, not {}",
                    result.class().name()
                )));
            }
            result
        }
        None => Dict::new(),
    };
    dict.set_str(t, &names.__annotations__, result.clone());
    Ok(result)
}

#[native("__annotations__($self, value)", setter)]
fn set_annotations(t: &mut Thread, this: &Module, value: Option<&Value>) -> Res<()> {
    let dict_value = this.dict.get().unwrap_or_else(Dict::new);
    let dict = super::object::expect_dict(t, &dict_value)?;
    let names = t.names();
    match value {
        Some(value) => dict.set_str(t, &names.__annotations__, value.clone()),
        None => {
            if dict.remove_str(t, &names.__annotations__).is_none() {
                return Err(t.attribute_error("__annotations__"));
            }
        }
    }
    drop(dict.remove_str(t, &names.__annotate__));
    Ok(())
}

#[native("__annotate__($self)", getter)]
fn annotate(t: &mut Thread, this: &Module) -> Res<Value> {
    let dict_value = this.dict.get().unwrap_or_else(Dict::new);
    let dict = super::object::expect_dict(t, &dict_value)?;
    let name = &t.names().__annotate__;
    Ok(dict.get_str(t, name).unwrap_or_else(Value::none))
}

#[native("__annotate__($self, value)", setter)]
fn set_annotate(t: &mut Thread, this: &Module, value: Option<&Value>) -> Res<()> {
    let Some(value) = value else {
        return Err(t.type_error("cannot delete __annotate__ attribute"));
    };
    if !value.is_none() && !ops::is_callable(value) {
        return Err(t.type_error("__annotate__ must be callable or None"));
    }
    let dict_value = this.dict.get().unwrap_or_else(Dict::new);
    let dict = super::object::expect_dict(t, &dict_value)?;
    let names = t.names();
    dict.set_str(t, &names.__annotate__, value.clone());
    if !value.is_none() {
        drop(dict.remove_str(t, &names.__annotations__));
    }
    Ok(())
}

static METHODS: &[&NativeDef] = &[
    &DIR,
    &DICT,
    &SET_DICT,
    &ANNOTATIONS,
    &SET_ANNOTATIONS,
    &ANNOTATE,
    &SET_ANNOTATE,
];

pub fn install(t: &mut Thread) {
    types::MODULE.set_dict_offset(std::mem::offset_of!(Module, dict));
    define(
        t,
        &types::MODULE,
        &types::OBJECT,
        |slots| {
            slots.layout::<Module>();
            slots.new = Some(new);
            slots.init = Some(init);
            slots.getattr = Some(getattr);
            slots.repr = Some(repr);
        },
        METHODS,
    );
}
