//! `_tuplegetter`: the descriptor of a named tuple's fields.

use copperplate_core::class::Type;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Value, heap, int, layout, ops};
use copperplate_macros::native;
use copperplate_objects::containers::text::concat;
use copperplate_objects::define::define;

use crate::module;

/// Reads item `index` of a tuple.
#[derive(Trace)]
#[repr(C)]
struct TupleGetter {
    header: Object,
    index: i64,
    doc: Slot,
}

static TUPLE_GETTER: Type = Type::builtin(
    "collections._tuplegetter",
    size_of::<TupleGetter>(),
    copperplate_core::class::TRACKED,
);

layout!(TupleGetter, TUPLE_GETTER);

fn new(t: &mut Thread, _: &Type, args: Args<'_>) -> Res<Value> {
    if !args.names().is_empty() {
        return Err(t.type_error("_tuplegetter() takes no keyword arguments"));
    }
    let [index, doc] = args.pos() else {
        let given = args.pos().len();
        return Err(t.type_error(format!("_tuplegetter expected 2 arguments, got {given}")));
    };
    let index = ops::index_i64(t, index, &copperplate_core::exception::OVERFLOW_ERROR)?;
    Ok(heap::new(TupleGetter {
        header: Object::unset(),
        index,
        doc: Slot::new(doc.clone()),
    }))
}

fn this(value: &Value) -> &TupleGetter {
    match value.exact::<TupleGetter>() {
        Some(getter) => getter,
        None => unreachable!("a slot of _tuplegetter sees its instances"),
    }
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let getter = this(value);
    let doc = getter.doc.get().unwrap_or_else(Value::none);
    let doc = ops::repr(t, &doc)?;
    let open = format!("_tuplegetter({}, ", getter.index);
    Ok(concat(&[Str::new(&open), doc, Str::new(")")]))
}

fn get(t: &mut Thread, value: &Value, owner: Option<&Value>, _: &Value) -> Res<Value> {
    let Some(owner) = owner.filter(|owner| !owner.is_none()) else {
        return Ok(value.clone());
    };
    let index = this(value).index;
    let Some(tuple) = owner.downcast::<Tuple>() else {
        return Err(t.type_error(format!(
            "descriptor for index '{index}' for tuple subclasses doesn't apply to '{}' object",
            owner.class().name()
        )));
    };
    let item = usize::try_from(index)
        .ok()
        .and_then(|index| tuple.items().get(index));
    match item {
        Some(item) => Ok(item.clone()),
        None => Err(t.index_error("tuple index out of range")),
    }
}

fn set(t: &mut Thread, _: &Value, _: &Value, new: Option<&Value>) -> Res {
    let what = if new.is_some() { "set" } else { "delete" };
    Err(t.attribute_error(format!("can't {what} attribute")))
}

#[native("__doc__($self)", getter)]
fn doc(_: &mut Thread, this: &TupleGetter) -> Res<Option<Value>> {
    Ok(this.doc.get())
}

#[native("__doc__($self, value)", setter)]
fn set_doc(_: &mut Thread, this: &TupleGetter, value: Option<&Value>) -> Res<()> {
    this.doc.replace(value.cloned());
    Ok(())
}

#[native("__reduce__($self, /)")]
fn reduce(_: &mut Thread, this: &TupleGetter) -> Res<Value> {
    let doc = this.doc.get().unwrap_or_else(Value::none);
    let arguments = Tuple::new(vec![int::from_i64(this.index), doc]);
    Ok(Tuple::new(vec![TUPLE_GETTER.value(), arguments]))
}

pub fn class() -> &'static Type {
    &TUPLE_GETTER
}

pub fn install(t: &mut Thread) {
    if module::is_defined(&TUPLE_GETTER) {
        return;
    }
    define(
        t,
        &TUPLE_GETTER,
        &types::OBJECT,
        |slots| {
            slots.new = Some(new);
            slots.repr = Some(repr);
            slots.descriptor_get = Some(get);
            slots.descriptor_set = Some(set);
            slots.layout::<TupleGetter>();
        },
        &[&DOC, &SET_DOC, &REDUCE],
    );
}
