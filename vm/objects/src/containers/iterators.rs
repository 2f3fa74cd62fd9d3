//! Iterators that built-in functions make: `enumerate`, `reversed`, `iter(callable, sentinel)`, and the one over anything
//! with `__getitem__`. `zip`, `map` and `filter` are in [`super::parallel`].

use copperplate_core::trace::Trace;
use std::cell::Cell;

use copperplate_core::class::{BASE, BinaryOp, MAPPING, TRACKED, Type};
use copperplate_core::exception::{INDEX_ERROR, STOP_ITERATION};
use copperplate_core::iter::{Enumerate, SequenceIterator};
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Value, heap, int, layout, ops};
use copperplate_macros::native;

use super::sequence::{builtin, has_own_init, iter_self, reduce_iterator};
use crate::define::define;
use crate::types::alias;

fn new_enumerate(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let (iterator, number) = enumerated(t, args)?;
    Ok(Enumerate::new_subclass(class, iterator, number))
}

fn make_enumerate(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let (iterator, number) = enumerated(t, args)?;
    Ok(Enumerate::new(iterator, number))
}

/// The iterator and the first number that the arguments of `enumerate` ask for.
fn enumerated(t: &mut Thread, args: Args<'_>) -> Res<(Value, Value)> {
    let given = args.values().len();
    if given > 2 {
        return Err(t.type_error(format!(
            "enumerate() takes at most 2 arguments ({given} given)"
        )));
    }
    let mut arguments = [args.pos().first(), args.pos().get(1)];
    for (name, value) in args.keywords() {
        let name = name.downcast::<Str>().map_or("?".into(), Str::to_lossy);
        let place = ["iterable", "start"]
            .iter()
            .position(|&known| known == name);
        match place.and_then(|place| arguments.get_mut(place)) {
            Some(argument) if argument.is_none() => *argument = Some(value),
            _ => {
                return Err(t.type_error(format!(
                    "'{name}' is an invalid keyword argument for enumerate()"
                )));
            }
        }
    }
    let [Some(iterable), start] = arguments else {
        return Err(t.type_error("enumerate() missing required argument 'iterable'"));
    };
    let number = match start {
        Some(start) => ops::index(t, start)?,
        None => int::from_i64(0),
    };
    Ok((ops::iter(t, iterable)?, number))
}

fn enumerate(value: &Value) -> &Enumerate {
    match value.downcast::<Enumerate>() {
        Some(iterator) => iterator,
        None => unreachable!("a slot of enumerate sees its instances"),
    }
}

fn next_enumerate(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = enumerate(value);
    let Some(item) = ops::next(t, &this.iterator)? else {
        return Ok(None);
    };
    let number = match this.big.get() {
        // Nobody counts from 62 bits to 64.
        None => int::from_i64(this.number.replace(this.number.get() + 1)),
        Some(number) => {
            let following = ops::binary(t, BinaryOp::Add, &number, &int::from_i64(1))?;
            this.big.set(following);
            number
        }
    };
    Ok(Some(Tuple::renewed_pair(&this.kept, number, item)))
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn reduce_enumerate(_: &mut Thread, value: &Value) -> Res<Value> {
    let Some(this) = value.downcast::<Enumerate>() else {
        return Ok(Value::none());
    };
    let number = this.big.get();
    let number = number.unwrap_or_else(|| int::from_i64(this.number.get()));
    let arguments = Tuple::new(vec![this.iterator.clone(), number]);
    Ok(Tuple::new(vec![value.class().value(), arguments]))
}

/// `reversed(sequence)`, for sequences without `__reversed__`.
#[derive(Trace)]
#[repr(C)]
struct Reversed {
    header: Object,
    /// The sequence; empty when exhausted.
    sequence: Slot,
    /// The next item's index; negative at the end.
    index: Cell<i64>,
}

static REVERSED: Type = Type::builtin("reversed", size_of::<Reversed>(), BASE | TRACKED);

layout!(Reversed, REVERSED);

fn new_reversed(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    if !args.names().is_empty() && !has_own_init(class, &REVERSED) {
        return Err(t.type_error("reversed() takes no keyword arguments"));
    }
    let [sequence] = args.pos() else {
        let given = args.pos().len();
        return Err(t.type_error(format!("reversed expected 1 argument, got {given}")));
    };
    let name = t.names().__reversed__.clone();
    if ops::lookup(t, sequence.class(), &name).is_some_and(|method| method.is_none()) {
        return Err(not_reversible(t, sequence));
    }
    if let Some(reversed) = ops::call_special(t, sequence, &name, &[])? {
        return Ok(reversed);
    }
    let kind = sequence.class();
    if kind.slot(|s| s.getitem).is_none() || kind.has(MAPPING) {
        return Err(not_reversible(t, sequence));
    }
    let len = ops::len(t, sequence)?;
    let payload = Reversed {
        header: Object::unset(),
        sequence: Slot::new(sequence.clone()),
        index: Cell::new(len as i64 - 1),
    };
    Ok(heap::new_instance(class, payload, 0))
}

#[cold]
fn not_reversible(t: &mut Thread, value: &Value) -> copperplate_core::Raised {
    t.type_error(format!(
        "'{}' object is not reversible",
        value.class().name()
    ))
}

/// `sequence[index]`; `None` when that raises `IndexError` or `StopIteration`.
fn item_or_end(t: &mut Thread, sequence: &Value, index: i64) -> Res<Option<Value>> {
    match ops::getitem(t, sequence, &int::from_i64(index)) {
        Ok(item) => Ok(Some(item)),
        Err(raised) => {
            if !t.exception_is(&INDEX_ERROR) && !t.exception_is(&STOP_ITERATION) {
                return Err(raised);
            }
            t.exception.clear();
            Ok(None)
        }
    }
}

fn next_reversed(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(this) = value.downcast::<Reversed>() else {
        unreachable!("a slot of reversed sees its instances")
    };
    let index = this.index.get();
    if let (Some(sequence), 0..) = (this.sequence.get(), index)
        && let Some(item) = item_or_end(t, &sequence, index)?
    {
        this.index.set(index - 1);
        return Ok(Some(item));
    }
    this.index.set(-1);
    this.sequence.clear();
    Ok(None)
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)")]
fn reversed_length_hint(t: &mut Thread, this: &Reversed) -> Res<i64> {
    let Some(sequence) = this.sequence.get() else {
        return Ok(0);
    };
    let position = this.index.get() + 1;
    let len = ops::len(t, &sequence)? as i64;
    Ok(if len < position { 0 } else { position })
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn reversed_reduce(_: &mut Thread, value: &Value) -> Res<Value> {
    let class = value.class().value();
    let state = value
        .downcast::<Reversed>()
        .map(|this| (this.sequence.get(), this.index.get()));
    Ok(Tuple::new(match state {
        Some((Some(sequence), index)) => {
            vec![class, Tuple::new(vec![sequence]), int::from_i64(index)]
        }
        _ => vec![class, Tuple::new(vec![Tuple::new(Vec::new())])],
    }))
}

/// Set state information for unpickling.
#[native("__setstate__($self, state, /)")]
fn reversed_setstate(t: &mut Thread, this: &Reversed, state: i64) -> Res<()> {
    if let Some(sequence) = this.sequence.get() {
        let len = ops::len(t, &sequence)? as i64;
        this.index.set(state.clamp(-1, len - 1));
    }
    Ok(())
}

/// `iter(callable, sentinel)`.
#[derive(Trace)]
#[repr(C)]
struct CallableIterator {
    header: Object,
    /// Both empty when exhausted.
    callable: Slot,
    sentinel: Slot,
}

static CALLABLE_ITERATOR: Type =
    Type::builtin("callable_iterator", size_of::<CallableIterator>(), TRACKED);

layout!(CallableIterator, CALLABLE_ITERATOR);

/// `iter(callable, sentinel)`.
///
/// # Errors
/// `TypeError` when `callable` cannot be called.
pub fn iter_sentinel(t: &mut Thread, callable: &Value, sentinel: &Value) -> Res<Value> {
    if !ops::is_callable(callable) {
        return Err(t.type_error("iter(v, w): v must be callable"));
    }
    Ok(heap::new(CallableIterator {
        header: Object::unset(),
        callable: Slot::new(callable.clone()),
        sentinel: Slot::new(sentinel.clone()),
    }))
}

fn next_callable(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(this) = value.exact::<CallableIterator>() else {
        unreachable!("a slot of callable_iterator sees its instances")
    };
    let (Some(callable), Some(_)) = (this.callable.get(), this.sentinel.get()) else {
        return Ok(None);
    };
    match ops::call_positional(t, &callable, &[]) {
        Ok(result) => {
            // The call may have used the iterator up.
            let Some(sentinel) = this.sentinel.get() else {
                return Ok(None);
            };
            if !ops::equal(t, &sentinel, &result)? {
                return Ok(Some(result));
            }
        }
        Err(raised) => {
            if !t.exception_is(&STOP_ITERATION) {
                return Err(raised);
            }
            t.exception.clear();
        }
    }
    this.callable.clear();
    this.sentinel.clear();
    Ok(None)
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn callable_reduce(t: &mut Thread, this: &CallableIterator) -> Res<Value> {
    let iter = builtin(t, "iter")?;
    Ok(Tuple::new(
        match (this.callable.get(), this.sentinel.get()) {
            (Some(callable), Some(sentinel)) => vec![iter, Tuple::new(vec![callable, sentinel])],
            _ => vec![iter, Tuple::new(vec![Tuple::new(Vec::new())])],
        },
    ))
}

fn next_sequence(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(this) = value.exact::<SequenceIterator>() else {
        unreachable!("a slot of iterator sees its instances")
    };
    let Some(sequence) = this.sequence.get() else {
        return Ok(None);
    };
    let index = this.index.get();
    let item = item_or_end(t, &sequence, index as i64)?;
    match item {
        Some(_) => this.index.set(index + 1),
        None => this.sequence.clear(),
    }
    Ok(item)
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)")]
fn sequence_length_hint(t: &mut Thread, this: &SequenceIterator) -> Res<Value> {
    let Some(sequence) = this.sequence.get() else {
        return Ok(int::from_i64(0));
    };
    if sequence.class().slot(|s| s.len).is_none() {
        return Ok(Value::not_implemented());
    }
    let len = ops::len(t, &sequence)?;
    Ok(int::from_usize(len.saturating_sub(this.index.get())))
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn sequence_reduce(t: &mut Thread, this: &SequenceIterator) -> Res<Value> {
    let state = this
        .sequence
        .get()
        .map(|sequence| (sequence, this.index.get() as i64));
    reduce_iterator(t, "iter", state, || Tuple::new(Vec::new()))
}

/// Set state information for unpickling.
#[native("__setstate__($self, state, /)")]
fn sequence_setstate(_: &mut Thread, this: &SequenceIterator, state: i64) -> Res<()> {
    if !this.sequence.is_empty() {
        this.index.set(state.max(0) as usize);
    }
    Ok(())
}

/// The classes that are built-in names of this module: `enumerate` and `reversed`.
pub fn classes() -> [&'static Type; 2] {
    [&types::ENUMERATE, &REVERSED]
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::ENUMERATE,
        &types::OBJECT,
        |slots| {
            slots.new = Some(new_enumerate);
            slots.make = Some(make_enumerate);
            slots.iter = Some(iter_self);
            slots.next = Some(next_enumerate);
            slots.layout::<Enumerate>();
        },
        &[&REDUCE_ENUMERATE, &alias::CLASS_GETITEM],
    );
    define(
        t,
        &REVERSED,
        &types::OBJECT,
        |slots| {
            slots.new = Some(new_reversed);
            slots.iter = Some(iter_self);
            slots.next = Some(next_reversed);
            slots.layout::<Reversed>();
        },
        &[&REVERSED_LENGTH_HINT, &REVERSED_REDUCE, &REVERSED_SETSTATE],
    );
    define(
        t,
        &CALLABLE_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.iter = Some(iter_self);
            slots.next = Some(next_callable);
            slots.layout::<CallableIterator>();
        },
        &[&CALLABLE_REDUCE],
    );
    define(
        t,
        &types::SEQUENCE_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.iter = Some(iter_self);
            slots.next = Some(next_sequence);
            slots.layout::<SequenceIterator>();
        },
        &[&SEQUENCE_LENGTH_HINT, &SEQUENCE_REDUCE, &SEQUENCE_SETSTATE],
    );
}
