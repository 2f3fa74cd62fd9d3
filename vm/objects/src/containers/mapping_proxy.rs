//! `mappingproxy`: a read-only view of a mapping, as a class's `__dict__` is.

use copperplate_core::class::{BinaryOp, Compare, MAPPING, TRACKED, Type};
use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::types;
use copperplate_core::{Args, Res, Thread, Value, heap, layout, ops};
use copperplate_macros::native;

use super::text::concat;
use crate::define::define;
use crate::types::alias;

/// A read-only view of `mapping`.
#[derive(Trace)]
#[repr(C)]
pub struct MappingProxy {
    header: Object,
    pub mapping: Value,
}

/// The class `mappingproxy`.
pub static MAPPING_PROXY: Type =
    Type::builtin("mappingproxy", size_of::<MappingProxy>(), TRACKED | MAPPING);

layout!(MappingProxy, MAPPING_PROXY);

impl MappingProxy {
    /// A view of `mapping`, which is not checked to be one.
    pub fn new(mapping: Value) -> Value {
        heap::new(MappingProxy {
            header: Object::unset(),
            mapping,
        })
    }
}

/// The mapping behind the proxy that a slot's receiver is.
fn mapping(value: &Value) -> &Value {
    match value.exact::<MappingProxy>() {
        Some(proxy) => &proxy.mapping,
        None => unreachable!("a slot of mappingproxy sees proxies"),
    }
}

fn new(t: &mut Thread, _: &Type, args: Args<'_>) -> Res<Value> {
    let given = match args.values() {
        [mapping] => mapping,
        [] => {
            return Err(t.type_error("mappingproxy() missing required argument 'mapping' (pos 1)"));
        }
        more => {
            return Err(t.type_error(format!(
                "mappingproxy() takes at most 1 argument ({} given)",
                more.len()
            )));
        }
    };
    if let Some(name) = args.names().first() {
        let name = name.downcast::<Str>().map_or("?".into(), Str::to_lossy);
        if name != "mapping" {
            return Err(t.type_error(format!(
                "mappingproxy() got an unexpected keyword argument '{name}'"
            )));
        }
    }
    let class = given.class();
    let is_sequence = given.isinstance(&types::LIST) || given.isinstance(&types::TUPLE);
    if class.slot(|s| s.getitem).is_none() || is_sequence {
        return Err(t.type_error(format!(
            "mappingproxy() argument must be a mapping, not {}",
            class.name()
        )));
    }
    Ok(MappingProxy::new(given.clone()))
}

/// The mapping behind a proxy, which may be a proxy, too, and so on: there has to be stack for one more.
fn behind<'a>(t: &mut Thread, value: &'a Value) -> Res<&'a Value> {
    t.check_native_stack("")?;
    Ok(mapping(value))
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let shown = ops::repr(t, mapping(value))?;
    Ok(concat(&[Str::new("mappingproxy("), shown, Str::new(")")]))
}

fn str(t: &mut Thread, value: &Value) -> Res<Value> {
    ops::str(t, mapping(value))
}

fn hash(t: &mut Thread, value: &Value) -> Res<i64> {
    let value = behind(t, value)?;
    ops::hash(t, value)
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    ops::compare(t, mapping(left), right, op)
}

fn iter(t: &mut Thread, value: &Value) -> Res<Value> {
    let value = behind(t, value)?;
    ops::iter(t, value)
}

fn len(t: &mut Thread, value: &Value) -> Res<usize> {
    let value = behind(t, value)?;
    ops::len(t, value)
}

fn contains(t: &mut Thread, value: &Value, key: &Value) -> Res<bool> {
    let value = behind(t, value)?;
    ops::contains(t, value, key)
}

fn getitem(t: &mut Thread, value: &Value, key: &Value) -> Res<Value> {
    let value = behind(t, value)?;
    ops::getitem(t, value, key)
}

fn or(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    t.check_native_stack("")?;
    let inner = |value: &Value| match value.exact::<MappingProxy>() {
        Some(proxy) => proxy.mapping.clone(),
        None => value.clone(),
    };
    let (left, right) = (inner(left), inner(right));
    ops::binary(t, BinaryOp::Or, &left, &right)
}

fn inplace_or(t: &mut Thread, value: &Value, _: &Value) -> Res<Value> {
    Err(t.type_error(format!(
        "'|=' is not supported by {}; use '|' instead",
        value.class().name()
    )))
}

fn forward(t: &mut Thread, this: &MappingProxy, name: &str, args: &[Value]) -> Res<Value> {
    t.check_native_stack("")?;
    let name = t.vm().intern(name);
    ops::call_method(t, &this.mapping, &name, args)
}

/// Return the value for key if key is in the mapping, else default.
#[native("get($self, key, default=None, /)")]
fn get(t: &mut Thread, this: &MappingProxy, key: &Value, default: Option<&Value>) -> Res<Value> {
    let default = default.cloned().unwrap_or_else(Value::none);
    forward(t, this, "get", &[key.clone(), default])
}

/// D.keys() -> a set-like object providing a view on D's keys
#[native("keys($self, /)")]
fn keys(t: &mut Thread, this: &MappingProxy) -> Res<Value> {
    forward(t, this, "keys", &[])
}

/// D.values() -> an object providing a view on D's values
#[native("values($self, /)")]
fn values(t: &mut Thread, this: &MappingProxy) -> Res<Value> {
    forward(t, this, "values", &[])
}

/// D.items() -> a set-like object providing a view on D's items
#[native("items($self, /)")]
fn items(t: &mut Thread, this: &MappingProxy) -> Res<Value> {
    forward(t, this, "items", &[])
}

/// D.copy() -> a shallow copy of D
#[native("copy($self, /)")]
fn copy(t: &mut Thread, this: &MappingProxy) -> Res<Value> {
    forward(t, this, "copy", &[])
}

/// D.__reversed__() -> reverse iterator
#[native("__reversed__($self, /)")]
fn reversed(t: &mut Thread, this: &MappingProxy) -> Res<Value> {
    forward(t, this, "__reversed__", &[])
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &MAPPING_PROXY,
        &types::OBJECT,
        |slots| {
            slots.new = Some(new);
            slots.repr = Some(repr);
            slots.str = Some(str);
            slots.hash = Some(hash);
            slots.compare = Some(compare);
            slots.iter = Some(iter);
            slots.len = Some(len);
            slots.contains = Some(contains);
            slots.getitem = Some(getitem);
            slots.binary[BinaryOp::Or as usize] = Some(or);
            slots.inplace[BinaryOp::Or as usize] = Some(inplace_or);
            slots.layout::<MappingProxy>();
        },
        &[
            &GET,
            &KEYS,
            &VALUES,
            &ITEMS,
            &COPY,
            &REVERSED,
            &alias::CLASS_GETITEM,
        ],
    );
}
