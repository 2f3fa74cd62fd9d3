//! Iterators over several iterables or over arguments: `chain`, `starmap`, `zip_longest`.

use std::cell::Cell;

use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Type, Value, heap, ops};
use copperplate_macros::native;
use copperplate_objects::containers::collect;
use copperplate_objects::types::alias;

use super::{constructor, install_iterator, iterator, no_keywords};

iterator! {
    /// `chain(*iterables)`.
    Chain, CHAIN = "chain" {
        /// Iterator over the iterables; empty when exhausted.
        source: Slot,
        /// Iterator over the present one of them.
        active: Slot,
    }
}

fn make_chain(t: &mut Thread, class: &Type, iterables: &Value) -> Res<Value> {
    let payload = Chain {
        header: Object::unset(),
        source: Slot::new(ops::iter(t, iterables)?),
        active: Slot::empty(),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn new_chain(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    no_keywords(t, "chain", args)?;
    make_chain(t, class, &Tuple::from_slice(args.pos()))
}

/// Alternative chain() constructor taking a single iterable argument that evaluates lazily.
#[native("from_iterable($type, iterable, /)", class_method)]
fn from_iterable(t: &mut Thread, class: &Type, iterable: &Value) -> Res<Value> {
    make_chain(t, class, iterable)
}

fn next_chain(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Chain::this(value);
    while let Some(source) = this.source.get() {
        let active = match this.active.get() {
            Some(active) => active,
            None => {
                let made = match ops::next(t, &source) {
                    Ok(Some(iterable)) => ops::iter(t, &iterable).map(Some),
                    other => other,
                };
                match made {
                    Ok(Some(iterator)) => {
                        this.active.set(iterator.clone());
                        iterator
                    }
                    ended => {
                        this.source.clear();
                        return ended.map(|_| None);
                    }
                }
            }
        };
        if let Some(item) = ops::next(t, &active)? {
            return Ok(Some(item));
        }
        this.active.clear();
    }
    Ok(None)
}

iterator! {
    /// `starmap(function, iterable)`.
    Starmap, STARMAP = "starmap" {
        function: Value,
        iterator: Value,
    }
}

#[native("starmap($type, function, iterable, /)")]
fn new_starmap(t: &mut Thread, class: &Type, function: &Value, iterable: &Value) -> Res<Value> {
    let payload = Starmap {
        header: Object::unset(),
        function: function.clone(),
        iterator: ops::iter(t, iterable)?,
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_starmap(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Starmap::this(value);
    let Some(item) = ops::next(t, &this.iterator)? else {
        return Ok(None);
    };
    if let Some(tuple) = item.exact::<Tuple>() {
        return ops::call_positional(t, &this.function, tuple.items()).map(Some);
    }
    let arguments = collect(t, &item)?;
    ops::call_positional(t, &this.function, &arguments).map(Some)
}

iterator! {
    /// `zip_longest(*iterables, fillvalue=None)`.
    ZipLongest, ZIP_LONGEST = "zip_longest" {
        /// Iterators, each empty once exhausted.
        iterators: Vec<Slot>,
        /// How many are not exhausted.
        active: Cell<usize>,
        fill: Value,
    }
}

fn new_zip_longest(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let mut fill = Value::none();
    for (name, value) in args.keywords() {
        if !name
            .downcast::<Str>()
            .is_some_and(|name| name.is("fillvalue"))
        {
            return Err(t.type_error("zip_longest() got an unexpected keyword argument"));
        }
        fill = value.clone();
    }
    let mut iterators = Vec::with_capacity(args.pos().len());
    for iterable in args.pos() {
        iterators.push(Slot::new(ops::iter(t, iterable)?));
    }
    let payload = ZipLongest {
        header: Object::unset(),
        active: Cell::new(iterators.len()),
        iterators,
        fill,
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_zip_longest(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = ZipLongest::this(value);
    if this.active.get() == 0 {
        return Ok(None);
    }
    let mut items = Vec::with_capacity(this.iterators.len());
    for slot in &this.iterators {
        let item = match slot.get() {
            None => None,
            Some(iterator) => match ops::next(t, &iterator) {
                Ok(Some(item)) => Some(item),
                ended => {
                    this.active.set(this.active.get().saturating_sub(1));
                    if let Err(raised) = ended {
                        this.active.set(0);
                        return Err(raised);
                    }
                    if this.active.get() == 0 {
                        return Ok(None);
                    }
                    slot.clear();
                    None
                }
            },
        };
        items.push(item.unwrap_or_else(|| this.fill.clone()));
    }
    Ok(Some(Tuple::new(items)))
}

pub fn install(t: &mut Thread) {
    install_iterator::<Chain>(
        t,
        Some(new_chain),
        next_chain,
        &[&FROM_ITERABLE, &alias::CLASS_GETITEM],
    );
    install_iterator::<Starmap>(t, Some(constructor!(NEW_STARMAP)), next_starmap, &[]);
    install_iterator::<ZipLongest>(t, Some(new_zip_longest), next_zip_longest, &[]);
}
