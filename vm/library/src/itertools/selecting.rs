//! Iterators that pass on some of the items, or a running total: `accumulate`, `compress`, `dropwhile`, `filterfalse`,
//! `islice`, `takewhile`.

use std::cell::Cell;

use copperplate_core::class::BinaryOp;
use copperplate_core::object::Object;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Type, Value, heap, int, ops, types};
use copperplate_macros::native;

use super::{constructor, install_iterator, iterator, no_keywords};

iterator! {
    /// `accumulate(iterable, func, initial)`.
    Accumulate, ACCUMULATE = "accumulate" {
        iterator: Value,
        /// Empty = addition.
        function: Slot,
        total: Slot,
        initial: Slot,
    }
}

#[native("accumulate($type, /, iterable, func=None, *, initial=None)")]
fn new_accumulate(
    t: &mut Thread,
    class: &Type,
    iterable: &Value,
    func: Option<&Value>,
    initial: Option<&Value>,
) -> Res<Value> {
    let payload = Accumulate {
        header: Object::unset(),
        iterator: ops::iter(t, iterable)?,
        function: Slot::from_option(func.cloned()),
        total: Slot::empty(),
        initial: Slot::from_option(initial.cloned()),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_accumulate(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Accumulate::this(value);
    if let Some(initial) = this.initial.take() {
        this.total.set(initial.clone());
        return Ok(Some(initial));
    }
    let Some(item) = ops::next(t, &this.iterator)? else {
        return Ok(None);
    };
    let total = match (this.total.get(), this.function.get()) {
        (None, _) => item,
        (Some(total), None) => ops::binary(t, BinaryOp::Add, &total, &item)?,
        (Some(total), Some(function)) => ops::call_positional(t, &function, &[total, item])?,
    };
    this.total.set(total.clone());
    Ok(Some(total))
}

iterator! {
    /// `compress(data, selectors)`.
    Compress, COMPRESS = "compress" {
        data: Value,
        selectors: Value,
    }
}

#[native("compress($type, /, data, selectors)")]
fn new_compress(t: &mut Thread, class: &Type, data: &Value, selectors: &Value) -> Res<Value> {
    let payload = Compress {
        header: Object::unset(),
        data: ops::iter(t, data)?,
        selectors: ops::iter(t, selectors)?,
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_compress(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Compress::this(value);
    while let Some(item) = ops::next(t, &this.data)? {
        let Some(selector) = ops::next(t, &this.selectors)? else {
            break;
        };
        if ops::truth(t, &selector)? {
            return Ok(Some(item));
        }
    }
    Ok(None)
}

macro_rules! predicate_iterator {
    ($(#[$doc:meta])* $name:ident, $class:ident = $python:literal, $new:ident, $signature:literal) => {
        iterator! {
            $(#[$doc])*
            $name, $class = $python {
                predicate: Value,
                iterator: Value,
                /// Dropping is over, or taking is.
                done: Cell<bool>,
            }
        }

        #[native($signature)]
        fn $new(t: &mut Thread, class: &Type, predicate: &Value, iterable: &Value) -> Res<Value> {
            let payload = $name {
                header: Object::unset(),
                predicate: predicate.clone(),
                iterator: ops::iter(t, iterable)?,
                done: Cell::new(false),
            };
            Ok(heap::new_instance(class, payload, 0))
        }
    };
}

predicate_iterator! {
    /// `dropwhile(predicate, iterable)`.
    Dropwhile, DROPWHILE = "dropwhile", new_dropwhile, "dropwhile($type, predicate, iterable, /)"
}

predicate_iterator! {
    /// `takewhile(predicate, iterable)`.
    Takewhile, TAKEWHILE = "takewhile", new_takewhile, "takewhile($type, predicate, iterable, /)"
}

predicate_iterator! {
    /// `filterfalse(function, iterable)`.
    Filterfalse, FILTERFALSE = "filterfalse", new_filterfalse, "filterfalse($type, function, iterable, /)"
}

fn holds(t: &mut Thread, predicate: &Value, item: &Value) -> Res<bool> {
    let verdict = ops::call_positional(t, predicate, std::slice::from_ref(item))?;
    ops::truth(t, &verdict)
}

fn next_dropwhile(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Dropwhile::this(value);
    while let Some(item) = ops::next(t, &this.iterator)? {
        if this.done.get() {
            return Ok(Some(item));
        }
        if !holds(t, &this.predicate, &item)? {
            this.done.set(true);
            return Ok(Some(item));
        }
    }
    Ok(None)
}

fn next_takewhile(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Takewhile::this(value);
    if this.done.get() {
        return Ok(None);
    }
    let Some(item) = ops::next(t, &this.iterator)? else {
        return Ok(None);
    };
    if holds(t, &this.predicate, &item)? {
        return Ok(Some(item));
    }
    this.done.set(true);
    Ok(None)
}

fn next_filterfalse(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Filterfalse::this(value);
    let is_bool = this
        .predicate
        .downcast::<Type>()
        .is_some_and(|class| std::ptr::eq(class, &types::BOOL));
    let by_truth = this.predicate.is_none() || is_bool;
    while let Some(item) = ops::next(t, &this.iterator)? {
        let found = if by_truth {
            ops::truth(t, &item)?
        } else {
            holds(t, &this.predicate, &item)?
        };
        if !found {
            return Ok(Some(item));
        }
    }
    Ok(None)
}

iterator! {
    /// `islice(iterable, start, stop, step)`.
    Islice, ISLICE = "islice" {
        /// Empty when exhausted.
        iterator: Slot,
        /// Index of the next item to give.
        next: Cell<u64>,
        /// `None` = to the end.
        stop: Option<u64>,
        step: u64,
        /// Items taken from the iterator.
        taken: Cell<u64>,
    }
}

/// A non-negative index, or `None` for `None`.
///
/// # Errors
/// `ValueError(message)` for anything else.
fn islice_index(t: &mut Thread, value: &Value, message: &str) -> Res<Option<u64>> {
    if value.is_none() {
        return Ok(None);
    }
    let number = match int::is_int(value) || value.class().slot(|s| s.index).is_some() {
        true => int::to_i64(&ops::index(t, value)?),
        false => None,
    };
    match number {
        Some(Ok(number)) if number >= 0 => Ok(Some(number as u64)),
        _ => Err(t.value_error(message)),
    }
}

const STOP: &str = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
const INDICES: &str = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
const STEP: &str = "Step for islice() must be a positive integer or None.";

fn new_islice(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    no_keywords(t, "islice", args)?;
    let (iterable, start, stop, step) = match args.pos() {
        [iterable, stop] => (iterable, None, stop, None),
        [iterable, start, stop] => (iterable, Some(start), stop, None),
        [iterable, start, stop, step] => (iterable, Some(start), stop, Some(step)),
        other => {
            let (bound, given) = match other.len() {
                given @ 0..2 => ("at least 2", given),
                given => ("at most 4", given),
            };
            return Err(t.type_error(format!("islice expected {bound} arguments, got {given}")));
        }
    };
    let stop = islice_index(t, stop, STOP)?;
    let start = match start {
        Some(start) => islice_index(t, start, INDICES)?.unwrap_or(0),
        None => 0,
    };
    let step = match step {
        Some(step) => islice_index(t, step, STEP)?.unwrap_or(1),
        None => 1,
    };
    if step == 0 {
        return Err(t.value_error(STEP));
    }
    let payload = Islice {
        header: Object::unset(),
        iterator: Slot::new(ops::iter(t, iterable)?),
        next: Cell::new(start),
        stop,
        step,
        taken: Cell::new(0),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_islice(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Islice::this(value);
    let Some(iterator) = this.iterator.get() else {
        return Ok(None);
    };
    let next = this.next.get();
    while this.taken.get() < next {
        if ops::next(t, &iterator)?.is_none() {
            this.iterator.clear();
            return Ok(None);
        }
        this.taken.set(this.taken.get() + 1);
    }
    if this.stop.is_some_and(|stop| this.taken.get() >= stop) {
        this.iterator.clear();
        return Ok(None);
    }
    let Some(item) = ops::next(t, &iterator)? else {
        this.iterator.clear();
        return Ok(None);
    };
    this.taken.set(this.taken.get() + 1);
    // In the end the iterator has been asked for as many items as the slice spans, and no more.
    let following = next.saturating_add(this.step);
    this.next
        .set(this.stop.map_or(following, |stop| following.min(stop)));
    Ok(Some(item))
}

pub fn install(t: &mut Thread) {
    install_iterator::<Accumulate>(t, Some(constructor!(NEW_ACCUMULATE)), next_accumulate, &[]);
    install_iterator::<Compress>(t, Some(constructor!(NEW_COMPRESS)), next_compress, &[]);
    install_iterator::<Dropwhile>(t, Some(constructor!(NEW_DROPWHILE)), next_dropwhile, &[]);
    install_iterator::<Takewhile>(t, Some(constructor!(NEW_TAKEWHILE)), next_takewhile, &[]);
    install_iterator::<Filterfalse>(
        t,
        Some(constructor!(NEW_FILTERFALSE)),
        next_filterfalse,
        &[],
    );
    install_iterator::<Islice>(t, Some(new_islice), next_islice, &[]);
}
