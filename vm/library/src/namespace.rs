//! `types.SimpleNamespace`, and `ModuleSpec`: objects that are nothing but their attributes.

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::dict::Dict;
use copperplate_core::instance::{Instance, Part};
use copperplate_core::object::Bare;
use copperplate_core::str::Str;
use copperplate_core::{Args, Res, Thread, Value, ops, types};
use copperplate_objects::define::define;
use copperplate_objects::types::attributes::instance_dict;
use copperplate_objects::types::type_type::{INSTANCE_DICT, SET_INSTANCE_DICT};

/// The class `types.SimpleNamespace`.
pub static SIMPLE_NAMESPACE: Type =
    Type::builtin("types.SimpleNamespace", size_of::<Bare>(), BASE | TRACKED);
/// The class `importlib.machinery.ModuleSpec`.
pub static MODULE_SPEC: Type = Type::builtin(
    "_frozen_importlib.ModuleSpec",
    size_of::<Bare>(),
    BASE | TRACKED,
);

/// Room for a few attributes; more go to a dict.
const PART: Part = Part {
    offset: Instance::PART_OFFSET,
    members: 0,
    capacity: 8,
};

/// Completes the classes, once.
pub fn install(t: &mut Thread) {
    if SIMPLE_NAMESPACE.base().is_some() {
        return;
    }
    for class in [&SIMPLE_NAMESPACE, &MODULE_SPEC] {
        class.set_instance_part(Some(PART));
    }
    define(
        t,
        &SIMPLE_NAMESPACE,
        &types::OBJECT,
        |slots| {
            slots.new = Some(make);
            slots.init = Some(init);
            slots.repr = Some(repr);
            slots.compare = Some(compare);
        },
        &[&INSTANCE_DICT],
    );
    define(
        t,
        &MODULE_SPEC,
        &types::OBJECT,
        |slots| slots.repr = Some(repr_spec),
        &[&INSTANCE_DICT, &SET_INSTANCE_DICT],
    );
}

/// `SimpleNamespace(**attributes)`.
pub fn new<'a>(
    t: &mut Thread,
    attributes: impl IntoIterator<Item = (&'a str, Value)>,
) -> Res<Value> {
    install(t);
    with_attributes(t, &SIMPLE_NAMESPACE, attributes)
}

fn with_attributes<'a>(
    t: &mut Thread,
    class: &Type,
    attributes: impl IntoIterator<Item = (&'a str, Value)>,
) -> Res<Value> {
    let value = Instance::new(class);
    for (name, attribute) in attributes {
        let name = t.vm().intern(name);
        ops::setattr(t, &value, &name, Some(&attribute))?;
    }
    Ok(value)
}

/// The `__spec__` of a module.
pub fn module_spec(t: &mut Thread, name: &str, origin: &str, path: Option<&Value>) -> Res<Value> {
    install(t);
    let parent = if path.is_some() {
        name
    } else {
        name.rsplit_once('.').map_or("", |(parent, _)| parent)
    };
    let has_location = origin != "built-in" && origin != "namespace";
    let attributes = [
        ("name", Str::new(name)),
        ("loader", Value::none()),
        (
            "origin",
            if origin == "namespace" {
                Value::none()
            } else {
                Str::new(origin)
            },
        ),
        (
            "submodule_search_locations",
            path.cloned().unwrap_or_else(Value::none),
        ),
        ("has_location", Value::bool(has_location)),
        ("cached", Value::none()),
        ("parent", Str::new(parent)),
        ("_initializing", Value::bool(false)),
    ];
    with_attributes(t, &MODULE_SPEC, attributes)
}

fn make(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    Ok(Instance::new(class))
}

fn init(t: &mut Thread, value: &Value, args: Args<'_>) -> Res {
    match args.pos() {
        [] => {}
        [source] => {
            let update = t.vm().intern("update");
            let dict = attributes(t, value)?;
            ops::call_method(t, &dict, &update, std::slice::from_ref(source))?;
        }
        more => {
            return Err(t.type_error(format!(
                "SimpleNamespace expected at most 1 argument, got {}",
                more.len()
            )));
        }
    }
    for (name, attribute) in args.keywords() {
        ops::setattr(t, value, name, Some(attribute))?;
    }
    Ok(())
}

fn attributes(t: &mut Thread, value: &Value) -> Res<Value> {
    match instance_dict(t, value) {
        Some(dict) => Ok(dict),
        None => Ok(Dict::new()),
    }
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let name = if std::ptr::eq(value.class(), &SIMPLE_NAMESPACE) {
        "namespace".to_owned()
    } else {
        value.class().name()
    };
    show(t, value, &name)
}

fn repr_spec(t: &mut Thread, value: &Value) -> Res<Value> {
    show(t, value, "ModuleSpec")
}

fn show(t: &mut Thread, value: &Value, name: &str) -> Res<Value> {
    let Some(object) = value.object() else {
        return Ok(Str::new(name));
    };
    let key: *const copperplate_core::Object = object;
    // SAFETY: `value` keeps the object alive.
    let Some(_shown) = t.repr_guard.enter(unsafe { &*key }) else {
        return Ok(Str::new(&format!("{name}(...)")));
    };
    parts(t, value).map(|parts| Str::new(&format!("{name}({})", parts.join(", "))))
}

fn parts(t: &mut Thread, value: &Value) -> Res<Vec<String>> {
    let dict = attributes(t, value)?;
    let items = dict
        .downcast::<Dict>()
        .map(Dict::to_vec)
        .unwrap_or_default();
    let mut parts = Vec::new();
    for (key, attribute) in items {
        let shown = ops::repr(t, &attribute)?;
        let text = |value: &Value| {
            value
                .downcast::<Str>()
                .map(|text| text.to_lossy().into_owned())
                .unwrap_or_default()
        };
        parts.push(format!("{}={}", text(&key), text(&shown)));
    }
    Ok(parts)
}

fn compare(
    t: &mut Thread,
    left: &Value,
    right: &Value,
    op: copperplate_core::class::Compare,
) -> Res<Value> {
    if !left.isinstance(&SIMPLE_NAMESPACE) || !right.isinstance(&SIMPLE_NAMESPACE) {
        return Ok(Value::not_implemented());
    }
    let (left, right) = (attributes(t, left)?, attributes(t, right)?);
    ops::compare(t, &left, &right, op)
}
