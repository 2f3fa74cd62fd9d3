//! `staticmethod` and `classmethod`.

use copperplate_core::args::Args;
use copperplate_core::function::{BoundMethod, Wrapped};
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Layout, Res, Thread, Type, Value, ops, types};
use copperplate_macros::native;

use crate::define::define;

fn function_of(this: &Value) -> Value {
    Wrapped::of(this)
        .and_then(|wrapped| wrapped.function.get())
        .unwrap_or_else(Value::none)
}

fn new(_t: &mut Thread, class: &Type, _args: Args<'_>) -> Res<Value> {
    Ok(Wrapped::new(class, None))
}

fn init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    let kind = if this.isinstance(&types::STATIC_METHOD) {
        "staticmethod"
    } else {
        "classmethod"
    };
    if !args.names().is_empty() {
        return Err(t.type_error(format!("{kind}() takes no keyword arguments")));
    }
    let [function] = args.pos() else {
        return Err(t.type_error(format!(
            "{kind} expected 1 argument, got {}",
            args.pos().len()
        )));
    };
    let Some(wrapped) = Wrapped::of(this) else {
        return Ok(());
    };
    if !wrapped.function.is_empty() {
        Type::all_modified();
    }
    wrapped.function.set(function.clone());
    // As functools.wraps, but for the dict.
    let names = t.names();
    for name in [
        &names.__module__,
        &names.__name__,
        &names.__qualname__,
        &names.__doc__,
    ] {
        if let Some(value) = ops::getattr_optional(t, function, name)? {
            ops::setattr(t, this, name, Some(&value))?;
        }
    }
    Ok(())
}

fn static_get(_t: &mut Thread, this: &Value, _: Option<&Value>, _: &Value) -> Res<Value> {
    Ok(function_of(this))
}

fn static_call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    t.check_native_stack("")?;
    let function = function_of(this);
    ops::call(t, &function, args)
}

fn class_get(_t: &mut Thread, this: &Value, instance: Option<&Value>, class: &Value) -> Res<Value> {
    let class = match instance {
        Some(instance) if class.is_none() => instance.class().value(),
        _ => class.clone(),
    };
    Ok(BoundMethod::new(function_of(this), class))
}

fn repr(t: &mut Thread, this: &Value) -> Res<Value> {
    let kind = if this.isinstance(&types::STATIC_METHOD) {
        "staticmethod"
    } else {
        "classmethod"
    };
    let function = ops::repr(t, &function_of(this))?;
    let function = function.downcast::<Str>().map_or("".into(), Str::to_lossy);
    Ok(Str::new(&format!("<{kind}({function})>")))
}

#[native("__func__($self)", getter)]
fn func(_t: &mut Thread, this: &Value) -> Res<Value> {
    Ok(function_of(this))
}

#[native("__wrapped__($self)", getter)]
fn wrapped(_t: &mut Thread, this: &Value) -> Res<Value> {
    Ok(function_of(this))
}

#[native("__isabstractmethod__($self)", getter)]
fn is_abstract(t: &mut Thread, this: &Value) -> Res<bool> {
    super::property::is_abstract_method(t, &function_of(this))
}

/// The instance's own attribute, or the function's, which is kept from then on.
fn forwarded(t: &mut Thread, this: &Value, name: &Value) -> Res<Value> {
    t.check_native_stack("")?;
    if let Some(own) = super::attributes::instance_get(t, this, name) {
        return Ok(own);
    }
    let value = ops::getattr(t, &function_of(this), name)?;
    super::attributes::instance_set(t, this, name, Some(&value))?;
    Ok(value)
}

fn set_forwarded(t: &mut Thread, this: &Value, name: &Value, value: Option<&Value>) -> Res {
    if super::attributes::instance_set(t, this, name, value)? {
        return Ok(());
    }
    Err(ops::no_attribute(t, this, name))
}

#[native("__annotations__($self)", getter)]
fn annotations(t: &mut Thread, this: &Value) -> Res<Value> {
    let name = &t.names().__annotations__;
    forwarded(t, this, name)
}

#[native("__annotations__($self, value)", setter)]
fn set_annotations(t: &mut Thread, this: &Value, value: Option<&Value>) -> Res<()> {
    let name = &t.names().__annotations__;
    set_forwarded(t, this, name, value)
}

#[native("__annotate__($self)", getter)]
fn annotate(t: &mut Thread, this: &Value) -> Res<Value> {
    let name = &t.names().__annotate__;
    forwarded(t, this, name)
}

#[native("__annotate__($self, value)", setter)]
fn set_annotate(t: &mut Thread, this: &Value, value: Option<&Value>) -> Res<()> {
    let name = &t.names().__annotate__;
    set_forwarded(t, this, name, value)
}

static METHODS: &[&NativeDef] = &[
    &FUNC,
    &WRAPPED,
    &IS_ABSTRACT,
    &ANNOTATIONS,
    &SET_ANNOTATIONS,
    &ANNOTATE,
    &SET_ANNOTATE,
    &super::type_type::INSTANCE_DICT,
    &super::type_type::SET_INSTANCE_DICT,
    &super::alias::CLASS_GETITEM,
];

pub fn install(t: &mut Thread) {
    let dict_offset = std::mem::offset_of!(Wrapped, dict);
    types::STATIC_METHOD.set_dict_offset(dict_offset);
    types::CLASS_METHOD.set_dict_offset(dict_offset);
    define(
        t,
        &types::STATIC_METHOD,
        &types::OBJECT,
        |slots| {
            slots.layout::<Wrapped>();
            slots.new = Some(new);
            slots.init = Some(init);
            slots.descriptor_get = Some(static_get);
            slots.call = Some(static_call);
            slots.repr = Some(repr);
        },
        METHODS,
    );
    define(
        t,
        &types::CLASS_METHOD,
        &types::OBJECT,
        |slots| {
            slots.layout::<Wrapped>();
            slots.new = Some(new);
            slots.init = Some(init);
            slots.descriptor_get = Some(class_get);
            slots.repr = Some(repr);
        },
        METHODS,
    );
}
