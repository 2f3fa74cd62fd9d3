//! The iterator over an array.

use std::cell::Cell;

use copperplate_core::class::{TRACKED, Type};
use copperplate_core::object::Object;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::value::Slot;
use copperplate_core::{Res, Thread, Value, heap, int, layout, types};
use copperplate_macros::native;
use copperplate_objects::containers::sequence::{builtin, iter_self};
use copperplate_objects::define::define;

use super::Items;
use copperplate_core::array::Array;

/// Iterator over an array.
#[derive(Trace)]
#[repr(C)]
struct ArrayIterator {
    header: Object,
    /// Empty when exhausted.
    array: Slot,
    index: Cell<usize>,
}

static ARRAY_ITERATOR: Type =
    Type::builtin("array.arrayiterator", size_of::<ArrayIterator>(), TRACKED);

layout!(ArrayIterator, ARRAY_ITERATOR);

fn next(_: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(iterator) = value.exact::<ArrayIterator>() else {
        unreachable!("a slot of arrayiterator sees its instances")
    };
    let array = iterator.array.get();
    let index = iterator.index.get();
    let item = array
        .as_ref()
        .and_then(|array| array.downcast::<Array>())
        .and_then(|array| array.get(index));
    match item {
        Some(_) => iterator.index.set(index + 1),
        None => iterator.array.clear(),
    }
    Ok(item)
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn iterator_reduce(t: &mut Thread, this: &ArrayIterator) -> Res<Value> {
    let iter = builtin(t, "iter")?;
    Ok(Tuple::new(match this.array.get() {
        Some(array) => vec![
            iter,
            Tuple::new(vec![array]),
            int::from_usize(this.index.get()),
        ],
        None => vec![iter, Tuple::new(vec![Tuple::new(Vec::new())])],
    }))
}

/// Set state information for unpickling.
#[native("__setstate__($self, state, /)")]
fn iterator_setstate(_: &mut Thread, this: &ArrayIterator, state: i64) -> Res<()> {
    this.index.set(state.max(0) as usize);
    Ok(())
}

pub(super) fn iter(_: &mut Thread, value: &Value) -> Res<Value> {
    Ok(heap::new(ArrayIterator {
        header: Object::unset(),
        array: Slot::new(value.clone()),
        index: Cell::new(0),
    }))
}

pub(super) fn install(t: &mut Thread) {
    define(
        t,
        &ARRAY_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.iter = Some(iter_self);
            slots.next = Some(next);
            slots.layout::<ArrayIterator>();
        },
        &[&ITERATOR_REDUCE, &ITERATOR_SETSTATE],
    );
}
