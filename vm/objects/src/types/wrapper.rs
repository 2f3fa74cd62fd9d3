//! Native slots seen from Python: `wrapper_descriptor` (`int.__add__`) and `method-wrapper` (`(1).__add__`).

use copperplate_core::trace::Trace;
use std::cell::Cell;

use copperplate_core::args::Args;
use copperplate_core::class::{Compare, GetAttrFn, METHOD, TRACKED};
use copperplate_core::dict::Dict;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Layout, Object, Res, Thread, Type, Value, heap, layout, ops, types};
use copperplate_macros::native;

use super::special::{Field, Special};
use crate::define::define;

pub static SLOT_WRAPPER: Type =
    Type::builtin("wrapper_descriptor", size_of::<SlotWrapper>(), METHOD);
pub static METHOD_WRAPPER: Type =
    Type::builtin("method-wrapper", size_of::<MethodWrapper>(), TRACKED);

/// A native slot of a class as a function.
#[derive(Trace)]
#[repr(C)]
pub struct SlotWrapper {
    header: Object,
    /// The static class whose slot it is.
    class: Cell<*const Type>,
    pub special: &'static Special,
}

layout!(SlotWrapper, SLOT_WRAPPER);

impl SlotWrapper {
    pub fn new(class: &'static Type, special: &'static Special) -> Value {
        heap::new(SlotWrapper {
            header: Object::unset(),
            class: Cell::new(class),
            special,
        })
    }

    pub fn class(&self) -> &'static Type {
        // SAFETY: made of a static class.
        unsafe { &*self.class.get() }
    }
}

/// A slot wrapper with its receiver.
#[derive(Trace)]
#[repr(C)]
pub struct MethodWrapper {
    header: Object,
    wrapper: Value,
    receiver: Value,
}

layout!(MethodWrapper, METHOD_WRAPPER);

impl MethodWrapper {
    fn new(wrapper: Value, receiver: Value) -> Value {
        heap::new(MethodWrapper {
            header: Object::unset(),
            wrapper,
            receiver,
        })
    }
}

/// The native function behind a `__getattribute__` that is a slot wrapper.
pub fn native_getattr(method: &Value) -> Option<GetAttrFn> {
    let wrapper = method.exact::<SlotWrapper>()?;
    (wrapper.special.field == Field::GetAttr)
        .then(|| wrapper.class().slot(|s| s.getattr))
        .flatten()
}

fn call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let Some(wrapper) = this.exact::<SlotWrapper>() else {
        return Err(t.type_error("not a slot wrapper"));
    };
    let (class, special) = (wrapper.class(), wrapper.special);
    let Some(receiver) = args.pos().first() else {
        return Err(t.type_error(format!(
            "descriptor '{}' of '{}' object needs an argument",
            special.name,
            class.name()
        )));
    };
    if !receiver.isinstance(class) {
        return Err(t.type_error(format!(
            "descriptor '{}' requires a '{}' object but received a '{}'",
            special.name,
            class.name(),
            receiver.class().name()
        )));
    }
    (special.call)(t, special, class, receiver, args.rest())
}

fn get(t: &mut Thread, this: &Value, instance: Option<&Value>, _class: &Value) -> Res<Value> {
    let Some(instance) = instance else {
        return Ok(this.clone());
    };
    if let Some(wrapper) = this.exact::<SlotWrapper>() {
        super::descriptors::check_receiver(t, wrapper.special.name, wrapper.class(), instance)?;
    }
    Ok(MethodWrapper::new(this.clone(), instance.clone()))
}

fn repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let text = this
        .exact::<SlotWrapper>()
        .map_or(String::new(), |wrapper| {
            format!(
                "<slot wrapper '{}' of '{}' objects>",
                wrapper.special.name,
                wrapper.class().name()
            )
        });
    Ok(Str::new(&text))
}

#[native("__name__($self)", getter)]
fn name(t: &mut Thread, this: &SlotWrapper) -> Res<Value> {
    Ok(t.vm().intern(this.special.name))
}

#[native("__doc__($self)", getter)]
fn doc(_t: &mut Thread, this: &SlotWrapper) -> Res<Value> {
    Ok(Str::new(this.special.doc))
}

#[native("__text_signature__($self)", getter)]
fn text_signature(_t: &mut Thread, this: &SlotWrapper) -> Res<Value> {
    Ok(Str::new(this.special.signature))
}

#[native("__objclass__($self)", getter)]
fn objclass(_t: &mut Thread, this: &SlotWrapper) -> Res<Value> {
    Ok(this.class().value())
}

#[native("__qualname__($self)", getter)]
fn qualname(_t: &mut Thread, this: &SlotWrapper) -> Res<String> {
    Ok(format!("{}.{}", this.class().name(), this.special.name))
}

#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &SlotWrapper) -> Res<Value> {
    let name = t.vm().intern(this.special.name);
    super::descriptors::reduce_attribute(t, this.class().value(), name)
}

static METHODS: &[&NativeDef] = &[&NAME, &DOC, &TEXT_SIGNATURE, &OBJCLASS, &QUALNAME, &REDUCE];

fn special_of(this: &MethodWrapper) -> Option<(&'static Special, &'static Type)> {
    let wrapper = this.wrapper.exact::<SlotWrapper>()?;
    Some((wrapper.special, wrapper.class()))
}

fn bound_call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    if let Some(bound) = this.exact::<MethodWrapper>()
        && let Some((special, class)) = special_of(bound)
    {
        // What it calls may be a wrapper, too.
        t.check_native_stack("")?;
        return (special.call)(t, special, class, &bound.receiver, args);
    }
    Err(t.type_error("not a method wrapper"))
}

fn bound_repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let text = this
        .exact::<MethodWrapper>()
        .and_then(|bound| {
            Some(format!(
                "<method-wrapper '{}' of {} object at {:#x}>",
                special_of(bound)?.0.name,
                bound.receiver.class().name(),
                super::object::address(&bound.receiver)
            ))
        })
        .unwrap_or_default();
    Ok(Str::new(&text))
}

fn bound_compare(_t: &mut Thread, this: &Value, other: &Value, op: Compare) -> Res<Value> {
    let (Some(a), Some(b)) = (
        this.exact::<MethodWrapper>(),
        other.exact::<MethodWrapper>(),
    ) else {
        return Ok(Value::not_implemented());
    };
    let equal = a.wrapper.is(&b.wrapper) && a.receiver.is(&b.receiver);
    Ok(match op {
        Compare::Eq => Value::bool(equal),
        Compare::Ne => Value::bool(!equal),
        _ => Value::not_implemented(),
    })
}

fn bound_hash(t: &mut Thread, this: &Value) -> Res<i64> {
    match this.exact::<MethodWrapper>() {
        Some(bound) => {
            let wrapper = ops::hash(t, &bound.wrapper)?;
            Ok(ops::hash_i64(
                super::object::address(&bound.receiver) as i64 ^ wrapper,
            ))
        }
        None => Ok(0),
    }
}

#[native("__self__($self)", getter)]
fn bound_self(_t: &mut Thread, this: &MethodWrapper) -> Res<Value> {
    Ok(this.receiver.clone())
}

/// The attribute of the slot wrapper behind a method wrapper.
fn forward(t: &mut Thread, this: &MethodWrapper, name: &str) -> Res<Value> {
    let name = t.vm().intern(name);
    ops::getattr(t, &this.wrapper, &name)
}

#[native("__name__($self)", getter)]
fn bound_name(t: &mut Thread, this: &MethodWrapper) -> Res<Value> {
    forward(t, this, "__name__")
}

#[native("__doc__($self)", getter)]
fn bound_doc(t: &mut Thread, this: &MethodWrapper) -> Res<Value> {
    forward(t, this, "__doc__")
}

#[native("__text_signature__($self)", getter)]
fn bound_text_signature(t: &mut Thread, this: &MethodWrapper) -> Res<Value> {
    forward(t, this, "__text_signature__")
}

#[native("__objclass__($self)", getter)]
fn bound_objclass(t: &mut Thread, this: &MethodWrapper) -> Res<Value> {
    forward(t, this, "__objclass__")
}

#[native("__qualname__($self)", getter)]
fn bound_qualname(t: &mut Thread, this: &MethodWrapper) -> Res<Value> {
    forward(t, this, "__qualname__")
}

#[native("__reduce__($self, /)")]
fn bound_reduce(t: &mut Thread, this: &MethodWrapper) -> Res<Value> {
    let name = forward(t, this, "__name__")?;
    super::descriptors::reduce_attribute(t, this.receiver.clone(), name)
}

static BOUND_METHODS: &[&NativeDef] = &[
    &BOUND_SELF,
    &BOUND_NAME,
    &BOUND_DOC,
    &BOUND_TEXT_SIGNATURE,
    &BOUND_OBJCLASS,
    &BOUND_QUALNAME,
    &BOUND_REDUCE,
];

pub fn install(t: &mut Thread) {
    define(
        t,
        &SLOT_WRAPPER,
        &types::OBJECT,
        |slots| {
            slots.layout::<SlotWrapper>();
            slots.call = Some(call);
            slots.descriptor_get = Some(get);
            slots.repr = Some(repr);
        },
        METHODS,
    );
    define(
        t,
        &METHOD_WRAPPER,
        &types::OBJECT,
        |slots| {
            slots.layout::<MethodWrapper>();
            slots.call = Some(bound_call);
            slots.repr = Some(bound_repr);
            slots.compare = Some(bound_compare);
            slots.hash = Some(bound_hash);
        },
        BOUND_METHODS,
    );
}

/// The wrappers of the native slots that `class` fills in itself, added to its namespace.
pub fn add_wrappers(
    t: &Thread,
    class: &'static Type,
    dict: &Dict,
    own: &copperplate_core::class::Slots,
) {
    for special in super::special::all() {
        if special.field.is_set(own) {
            let name = t.vm().intern(special.name);
            if dict.get_str(t, &name).is_none() {
                dict.set_str(t, &name, SlotWrapper::new(class, special));
            }
        }
    }
}
