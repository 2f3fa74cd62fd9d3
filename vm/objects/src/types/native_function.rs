//! `builtin_function_or_method`.

use copperplate_core::args::Args;
use copperplate_core::class::Compare;
use copperplate_core::instance::Module;
use copperplate_core::native::{NativeDef, NativeFunction};
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Type, Value, types};
use copperplate_macros::native;

use super::object::address;
use crate::define::define;

fn call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let Some(function) = this.exact::<NativeFunction>() else {
        return Err(t.type_error("not a built-in function"));
    };
    // SAFETY: nothing writes a function's receiver after it was made, and the caller keeps the function alive.
    let receiver = unsafe { function.receiver.peek() };
    (function.def.call)(t, receiver, args)
}

/// The receiver of a method; functions of modules have none to show.
fn method_receiver(function: &NativeFunction) -> Option<Value> {
    function
        .receiver
        .get()
        .filter(|receiver| receiver.downcast::<Module>().is_none())
}

fn repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let text = this
        .exact::<NativeFunction>()
        .map_or(String::new(), |function| {
            let name = function.def.name;
            match method_receiver(function) {
                Some(receiver) => format!(
                    "<built-in method {name} of {} object at {:#x}>",
                    receiver.class().name(),
                    address(&receiver)
                ),
                None => format!("<built-in function {name}>"),
            }
        });
    Ok(Str::new(&text))
}

fn compare(_t: &mut Thread, this: &Value, other: &Value, op: Compare) -> Res<Value> {
    let (Some(a), Some(b)) = (
        this.exact::<NativeFunction>(),
        other.exact::<NativeFunction>(),
    ) else {
        return Ok(Value::not_implemented());
    };
    let same_receiver = match (a.receiver.get(), b.receiver.get()) {
        (Some(a), Some(b)) => a.is(&b),
        (None, None) => true,
        _ => false,
    };
    let equal = std::ptr::eq(a.def, b.def) && same_receiver;
    Ok(match op {
        Compare::Eq => Value::bool(equal),
        Compare::Ne => Value::bool(!equal),
        _ => Value::not_implemented(),
    })
}

fn hash(_t: &mut Thread, this: &Value) -> Res<i64> {
    let Some(function) = this.exact::<NativeFunction>() else {
        return Ok(0);
    };
    let receiver = function.receiver.get().map_or(0, |r| address(&r));
    let hash = super::object::hash_address(receiver)
        ^ super::object::hash_address(function.def as *const NativeDef as usize);
    Ok(if hash == -1 { -2 } else { hash })
}

#[native("__name__($self)", getter)]
fn name(t: &mut Thread, this: &NativeFunction) -> Res<Value> {
    Ok(t.vm().intern(this.def.name))
}

#[native("__qualname__($self)", getter)]
fn qualname(_t: &mut Thread, this: &NativeFunction) -> Res<String> {
    let name = this.def.name;
    Ok(match method_receiver(this) {
        Some(receiver) => {
            let class = receiver.downcast::<Type>().unwrap_or(receiver.class());
            format!("{}.{name}", super::type_type::qualified_name(class))
        }
        None => name.to_owned(),
    })
}

#[native("__module__($self)", getter)]
fn module(_t: &mut Thread, this: &NativeFunction) -> Res<Option<Value>> {
    Ok(this.module.get())
}

#[native("__self__($self)", getter)]
fn receiver(_t: &mut Thread, this: &NativeFunction) -> Res<Option<Value>> {
    Ok(this.receiver.get())
}

#[native("__doc__($self)", getter)]
fn doc(_t: &mut Thread, this: &NativeFunction) -> Res<Value> {
    Ok(super::descriptors::doc_value(this.def))
}

#[native("__text_signature__($self)", getter)]
fn text_signature(_t: &mut Thread, this: &NativeFunction) -> Res<Value> {
    Ok(super::descriptors::signature_value(this.def))
}

#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &NativeFunction) -> Res<Value> {
    let name = t.vm().intern(this.def.name);
    match method_receiver(this) {
        Some(receiver) => super::descriptors::reduce_attribute(t, receiver, name),
        None => Ok(name),
    }
}

static METHODS: &[&NativeDef] = &[
    &NAME,
    &QUALNAME,
    &MODULE,
    &RECEIVER,
    &DOC,
    &TEXT_SIGNATURE,
    &REDUCE,
];

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::NATIVE_FUNCTION,
        &types::OBJECT,
        |slots| {
            slots.layout::<NativeFunction>();
            slots.call = Some(call);
            slots.repr = Some(repr);
            slots.compare = Some(compare);
            slots.hash = Some(hash);
        },
        METHODS,
    );
}
