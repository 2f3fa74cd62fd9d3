//! `None`, `NotImplemented`, `Ellipsis` and cells.

use copperplate_core::args::Args;
use copperplate_core::cell::Cell;
use copperplate_core::class::Compare;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Bare;
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Type, Value, ops, types};
use copperplate_macros::native;

use super::object::address;
use crate::define::define;

fn no_arguments(t: &mut Thread, class: &Type, args: Args<'_>) -> Res {
    if args.is_empty() {
        return Ok(());
    }
    Err(t.type_error(format!("{} takes no arguments", class.name())))
}

fn new_none(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    no_arguments(t, class, args)?;
    Ok(Value::none())
}

fn new_not_implemented(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    no_arguments(t, class, args)?;
    Ok(Value::not_implemented())
}

fn new_ellipsis(t: &mut Thread, _class: &Type, args: Args<'_>) -> Res<Value> {
    if !args.is_empty() {
        return Err(t.type_error("EllipsisType takes no arguments"));
    }
    Ok(Value::ellipsis())
}

fn repr_none(t: &mut Thread, _: &Value) -> Res<Value> {
    Ok(t.vm().intern("None"))
}

fn repr_not_implemented(t: &mut Thread, _: &Value) -> Res<Value> {
    Ok(t.vm().intern("NotImplemented"))
}

fn repr_ellipsis(t: &mut Thread, _: &Value) -> Res<Value> {
    Ok(t.vm().intern("Ellipsis"))
}

fn none_truth(_t: &mut Thread, _: &Value) -> Res<bool> {
    Ok(false)
}

/// CPython's hash of None, the same in every process.
fn none_hash(_t: &mut Thread, _: &Value) -> Res<i64> {
    Ok(0xfca8_6420)
}

fn not_implemented_truth(t: &mut Thread, _: &Value) -> Res<bool> {
    Err(t.type_error("NotImplemented should not be used in a boolean context"))
}

#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &Value) -> Res<Value> {
    ops::repr(t, this)
}

fn new_cell(t: &mut Thread, _class: &Type, args: Args<'_>) -> Res<Value> {
    if !args.names().is_empty() {
        return Err(t.type_error("cell() takes no keyword arguments"));
    }
    match args.pos() {
        [] => Ok(Cell::new(None)),
        [value] => Ok(Cell::new(Some(value.clone()))),
        more => Err(t.type_error(format!(
            "cell expected at most 1 argument, got {}",
            more.len()
        ))),
    }
}

fn repr_cell(_t: &mut Thread, this: &Value) -> Res<Value> {
    let at = address(this);
    let value = this.exact::<Cell>().and_then(|cell| cell.value.get());
    Ok(Str::new(&match value {
        Some(value) => format!(
            "<cell at {at:#x}: {} object at {:#x}>",
            value.class().name(),
            address(&value)
        ),
        None => format!("<cell at {at:#x}: empty>"),
    }))
}

fn compare_cells(t: &mut Thread, this: &Value, other: &Value, op: Compare) -> Res<Value> {
    let (Some(a), Some(b)) = (this.exact::<Cell>(), other.exact::<Cell>()) else {
        return Ok(Value::not_implemented());
    };
    match (a.value.get(), b.value.get()) {
        (Some(a), Some(b)) => ops::compare(t, &a, &b, op),
        // Empty cells come before others.
        (a, b) => Ok(Value::bool(op.holds(a.is_some().cmp(&b.is_some())))),
    }
}

#[native("cell_contents($self)", getter)]
fn contents(t: &mut Thread, this: &Cell) -> Res<Value> {
    match this.value.get() {
        Some(value) => Ok(value),
        None => Err(t.value_error("Cell is empty")),
    }
}

#[native("cell_contents($self, value)", setter)]
fn set_contents(_t: &mut Thread, this: &Cell, value: Option<&Value>) -> Res<()> {
    drop(this.value.replace(value.cloned()));
    Ok(())
}

pub fn install(t: &mut Thread) {
    let methods: &[&NativeDef] = &[&REDUCE];
    define(
        t,
        &types::NONE_TYPE,
        &types::OBJECT,
        |slots| {
            slots.layout::<Bare>();
            slots.new = Some(new_none);
            slots.repr = Some(repr_none);
            slots.truth = Some(none_truth);
            slots.hash = Some(none_hash);
        },
        &[],
    );
    define(
        t,
        &types::NOT_IMPLEMENTED_TYPE,
        &types::OBJECT,
        |slots| {
            slots.layout::<Bare>();
            slots.new = Some(new_not_implemented);
            slots.repr = Some(repr_not_implemented);
            slots.truth = Some(not_implemented_truth);
        },
        methods,
    );
    define(
        t,
        &types::ELLIPSIS_TYPE,
        &types::OBJECT,
        |slots| {
            slots.layout::<Bare>();
            slots.new = Some(new_ellipsis);
            slots.repr = Some(repr_ellipsis);
        },
        methods,
    );
    define(t, &types::CAPSULE, &types::OBJECT, |_| {}, &[]);
    define(
        t,
        &types::CELL,
        &types::OBJECT,
        |slots| {
            slots.layout::<Cell>();
            slots.new = Some(new_cell);
            slots.repr = Some(repr_cell);
            slots.compare = Some(compare_cells);
        },
        &[&CONTENTS, &SET_CONTENTS],
    );
}
