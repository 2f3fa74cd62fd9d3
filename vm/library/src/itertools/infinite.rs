//! Iterators without an end: `count`, `cycle`, `repeat`.

use std::cell::{Cell, RefCell};

use copperplate_core::class::BinaryOp;
use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Type, Value, heap, int, ops};
use copperplate_macros::native;
use copperplate_objects::containers::text::concat;
use copperplate_objects::types::type_type::short_name;

use super::{constructor, install_iterator, install_shown, iterator, one_argument};

iterator! {
    /// `count(start, step)`.
    Count, COUNT = "count" {
        /// The next number.
        number: Slot,
        step: Value,
    }
}

/// Whether `value` is a number: an integer, a float, or something convertible to one.
fn is_number(value: &Value) -> bool {
    value.word().is_int()
        || value.word().is_float()
        || value
            .class()
            .slot(|s| s.index.is_some() || s.int.is_some() || s.float.is_some())
        || value.isinstance(&copperplate_core::types::COMPLEX)
}

#[native("count($type, /, start=0, step=1)")]
fn new_count(
    t: &mut Thread,
    class: &Type,
    start: Option<&Value>,
    step: Option<&Value>,
) -> Res<Value> {
    if [start, step].into_iter().flatten().any(|n| !is_number(n)) {
        return Err(t.type_error("a number is required"));
    }
    let or_int =
        |value: Option<&Value>, default| value.cloned().unwrap_or_else(|| int::from_i64(default));
    let payload = Count {
        header: Object::unset(),
        number: Slot::new(or_int(start, 0)),
        step: or_int(step, 1),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_count(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Count::this(value);
    let number = this.number.get().unwrap_or_else(|| int::from_i64(0));
    let (a, b) = (number.word(), this.step.word());
    let following = if a.is_int() && b.is_int() {
        // Two 62-bit integers add up to at most 63 bits.
        int::from_i64(a.int() + b.int())
    } else {
        ops::binary(t, BinaryOp::Add, &number, &this.step)?
    };
    this.number.set(following);
    Ok(Some(number))
}

fn repr_count(t: &mut Thread, value: &Value) -> Res<Value> {
    let this = Count::this(value);
    let number = this.number.get().unwrap_or_else(Value::none);
    let open = format!("{}(", short_name(value.class()));
    let mut parts = vec![Str::new(&open), ops::repr(t, &number)?];
    if !(this.step.word().is_int() && this.step.word().int() == 1) {
        parts.push(Str::new(", "));
        parts.push(ops::repr(t, &this.step)?);
    }
    parts.push(Str::new(")"));
    Ok(concat(&parts))
}

iterator! {
    /// `cycle(iterable)`.
    Cycle, CYCLE = "cycle" {
        /// Empty once exhausted.
        iterator: Slot,
        saved: RefCell<Vec<Value>>,
        /// The next saved item, in the second round and after.
        index: Cell<usize>,
    }
}

fn new_cycle(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let iterable = one_argument(t, "cycle", args)?;
    let payload = Cycle {
        header: Object::unset(),
        iterator: Slot::new(ops::iter(t, iterable)?),
        saved: RefCell::new(Vec::new()),
        index: Cell::new(0),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_cycle(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Cycle::this(value);
    if let Some(iterator) = this.iterator.get() {
        if let Some(item) = ops::next(t, &iterator)? {
            this.saved.borrow_mut().push(item.clone());
            return Ok(Some(item));
        }
        this.iterator.clear();
    }
    let saved = this.saved.borrow();
    if saved.is_empty() {
        return Ok(None);
    }
    let index = this.index.get();
    this.index.set((index + 1) % saved.len());
    Ok(saved.get(index).cloned())
}

iterator! {
    /// `repeat(object, times)`.
    Repeat, REPEAT = "repeat" {
        object: Value,
        /// How often it still comes; `None` = for ever.
        left: Cell<Option<u64>>,
    }
}

#[native("repeat($type, /, object, times=<unrepresentable>)")]
fn new_repeat(t: &mut Thread, class: &Type, object: &Value, times: Option<i64>) -> Res<Value> {
    let _ = t;
    let payload = Repeat {
        header: Object::unset(),
        object: object.clone(),
        left: Cell::new(times.map(|times| times.max(0) as u64)),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_repeat(_: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Repeat::this(value);
    match this.left.get() {
        Some(0) => return Ok(None),
        Some(left) => this.left.set(Some(left - 1)),
        None => {}
    }
    Ok(Some(this.object.clone()))
}

fn repr_repeat(t: &mut Thread, value: &Value) -> Res<Value> {
    let this = Repeat::this(value);
    let open = format!("{}(", short_name(value.class()));
    let close = match this.left.get() {
        Some(left) => format!(", {left})"),
        None => ")".to_owned(),
    };
    let shown = ops::repr(t, &this.object)?;
    Ok(concat(&[Str::new(&open), shown, Str::new(&close)]))
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)", no_escape)]
fn length_hint(t: &mut Thread, this: &Repeat) -> Res<u64> {
    match this.left.get() {
        Some(left) => Ok(left),
        None => Err(t.type_error("len() of unsized object")),
    }
}

pub fn install(t: &mut Thread) {
    install_shown::<Count>(
        t,
        Some(constructor!(NEW_COUNT)),
        next_count,
        Some(repr_count),
        &[],
    );
    install_iterator::<Cycle>(t, Some(new_cycle), next_cycle, &[]);
    install_shown::<Repeat>(
        t,
        Some(constructor!(NEW_REPEAT)),
        next_repeat,
        Some(repr_repeat),
        &[&LENGTH_HINT],
    );
}
