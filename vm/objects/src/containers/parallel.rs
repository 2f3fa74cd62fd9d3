//! `zip`, `map` and `filter`.

use copperplate_core::trace::Trace;
use std::cell::Cell;

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::items::Items;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::suggestions;
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Value, heap, layout, ops};
use copperplate_macros::native;
use smallvec::SmallVec;

use super::sequence::{has_own_init, iter_self};
use crate::define::define;

/// The iterators that `zip` and `map` walk in step.
#[derive(Trace)]
struct Sources {
    iterators: Items,
    strict: Cell<bool>,
}

/// One item of each source.
type Row = SmallVec<[Value; 4]>;

impl Sources {
    fn new(t: &mut Thread, iterables: &[Value], strict: bool) -> Res<Sources> {
        let mut iterators = Items::with_capacity(iterables.len());
        for iterable in iterables {
            iterators.push(ops::iter(t, iterable)?);
        }
        Ok(Sources {
            iterators,
            strict: Cell::new(strict),
        })
    }

    /// One item of each; `None` when the first of them is exhausted. `name` is for the errors of strict walking.
    fn next(&self, t: &mut Thread, name: &str) -> Res<Option<Row>> {
        let mut items = Row::new();
        for iterator in self.iterators.iter() {
            match ops::next(t, iterator)? {
                Some(item) => items.push(item),
                None => return self.ended(t, name, items.len()),
            }
        }
        Ok(Some(items))
    }

    /// What [`Sources::next`] answers when source `index` is the first that is exhausted.
    #[cold]
    fn ended(&self, t: &mut Thread, name: &str, index: usize) -> Res<Option<Row>> {
        if self.strict.get() {
            self.check_lengths(t, name, index)?;
        }
        Ok(None)
    }

    /// Raises `ValueError` unless all iterators end together; number `ended` was the first to end.
    fn check_lengths(&self, t: &mut Thread, name: &str, ended: usize) -> Res {
        let plural = |count: usize| if count == 1 { " " } else { "s 1-" };
        if ended > 0 {
            return Err(t.value_error(format!(
                "{name}() argument {} is shorter than argument{}{ended}",
                ended + 1,
                plural(ended)
            )));
        }
        for (index, iterator) in self.iterators.iter().enumerate().skip(1) {
            if ops::next(t, iterator)?.is_some() {
                return Err(t.value_error(format!(
                    "{name}() argument {} is longer than argument{}{index}",
                    index + 1,
                    plural(index)
                )));
            }
        }
        Ok(())
    }
}

/// The keyword `strict`, the only one allowed.
fn strict_keyword(t: &mut Thread, name: &str, args: Args<'_>) -> Res<bool> {
    let mut strict = false;
    for (keyword, value) in args.keywords() {
        let keyword = keyword.downcast::<Str>().map_or("?".into(), Str::to_lossy);
        if keyword != "strict" {
            let hint = suggestions::hint(&["strict"], &keyword);
            return Err(t.type_error(format!(
                "{name}() got an unexpected keyword argument '{keyword}'{hint}"
            )));
        }
        strict = ops::truth(t, value)?;
    }
    Ok(strict)
}

/// What `__reduce__` gives: class, arguments, and the strictness as state if there is one.
fn reduced(value: &Value, arguments: Vec<Value>, strict: bool) -> Value {
    let mut parts = vec![value.class().value(), Tuple::new(arguments)];
    if strict {
        parts.push(Value::bool(true));
    }
    Tuple::new(parts)
}

/// `zip(*iterables, strict=False)`.
#[derive(Trace)]
#[repr(C)]
struct Zip {
    header: Object,
    sources: Sources,
    /// The first pair, which is given again where nobody else has it any more.
    kept: Slot,
}

static ZIP: Type = Type::builtin("zip", size_of::<Zip>(), BASE | TRACKED);

layout!(Zip, ZIP);

fn new_zip(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    Ok(heap::new_instance(class, zip_payload(t, args)?, 0))
}

fn make_zip(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    Ok(heap::new(zip_payload(t, args)?))
}

#[inline]
fn zip_payload(t: &mut Thread, args: Args<'_>) -> Res<Zip> {
    let strict = strict_keyword(t, "zip", args)?;
    Ok(Zip {
        header: Object::unset(),
        sources: Sources::new(t, args.pos(), strict)?,
        kept: Slot::empty(),
    })
}

fn next_zip(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(this) = value.downcast::<Zip>() else {
        unreachable!("a slot of zip sees its instances")
    };
    let sources = &this.sources;
    if let [first, second] = &*sources.iterators {
        let Some(first) = ops::next(t, first)? else {
            return sources.ended(t, "zip", 0).map(|_| None);
        };
        let Some(second) = ops::next(t, second)? else {
            return sources.ended(t, "zip", 1).map(|_| None);
        };
        return Ok(Some(Tuple::renewed_pair(&this.kept, first, second)));
    }
    if sources.iterators.is_empty() {
        return Ok(None);
    }
    let row = sources.next(t, "zip")?;
    Ok(row.map(|row| Tuple::from_slice(&row)))
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn zip_reduce(_: &mut Thread, value: &Value) -> Res<Value> {
    let Some(this) = value.downcast::<Zip>() else {
        return Ok(Value::none());
    };
    let iterators = this.sources.iterators.to_vec();
    Ok(reduced(value, iterators, this.sources.strict.get()))
}

/// Set state information for unpickling.
#[native("__setstate__($self, state, /)")]
fn zip_setstate(_: &mut Thread, this: &Zip, strict: bool) -> Res<()> {
    this.sources.strict.set(strict);
    Ok(())
}

/// `map(function, iterable, /, *iterables, strict=False)`.
#[derive(Trace)]
#[repr(C)]
struct Map {
    header: Object,
    function: Value,
    sources: Sources,
}

static MAP: Type = Type::builtin("map", size_of::<Map>(), BASE | TRACKED);

layout!(Map, MAP);

fn new_map(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    Ok(heap::new_instance(class, map_payload(t, args)?, 0))
}

fn make_map(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    Ok(heap::new(map_payload(t, args)?))
}

#[inline]
fn map_payload(t: &mut Thread, args: Args<'_>) -> Res<Map> {
    let strict = strict_keyword(t, "map", args)?;
    let [function, iterables @ ..] = args.pos() else {
        return Err(t.type_error("map() must have at least two arguments."));
    };
    if iterables.is_empty() {
        return Err(t.type_error("map() must have at least two arguments."));
    }
    Ok(Map {
        header: Object::unset(),
        function: function.clone(),
        sources: Sources::new(t, iterables, strict)?,
    })
}

fn next_map(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(this) = value.downcast::<Map>() else {
        unreachable!("a slot of map sees its instances")
    };
    if let [iterator] = &*this.sources.iterators {
        return match ops::next(t, iterator)? {
            Some(item) => ops::call_positional(t, &this.function, &[item]).map(Some),
            None => Ok(None),
        };
    }
    match this.sources.next(t, "map")? {
        Some(items) => ops::call_positional(t, &this.function, &items).map(Some),
        None => Ok(None),
    }
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn map_reduce(_: &mut Thread, value: &Value) -> Res<Value> {
    let Some(this) = value.downcast::<Map>() else {
        return Ok(Value::none());
    };
    let mut arguments = vec![this.function.clone()];
    arguments.extend_from_slice(&this.sources.iterators);
    Ok(reduced(value, arguments, this.sources.strict.get()))
}

/// Set state information for unpickling.
#[native("__setstate__($self, state, /)")]
fn map_setstate(_: &mut Thread, this: &Map, strict: bool) -> Res<()> {
    this.sources.strict.set(strict);
    Ok(())
}

/// `filter(function, iterable)`.
#[derive(Trace)]
#[repr(C)]
struct Filter {
    header: Object,
    function: Value,
    iterator: Value,
}

static FILTER: Type = Type::builtin("filter", size_of::<Filter>(), BASE | TRACKED);

layout!(Filter, FILTER);

fn new_filter(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let args = match has_own_init(class, &FILTER) {
        true => Args::positional(args.pos()),
        false => args,
    };
    Ok(heap::new_instance(class, filter_payload(t, args)?, 0))
}

fn make_filter(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    Ok(heap::new(filter_payload(t, args)?))
}

#[inline]
fn filter_payload(t: &mut Thread, args: Args<'_>) -> Res<Filter> {
    if !args.names().is_empty() {
        return Err(t.type_error("filter() takes no keyword arguments"));
    }
    let [function, iterable] = args.pos() else {
        let given = args.pos().len();
        return Err(t.type_error(format!("filter expected 2 arguments, got {given}")));
    };
    Ok(Filter {
        header: Object::unset(),
        function: function.clone(),
        iterator: ops::iter(t, iterable)?,
    })
}

fn next_filter(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(this) = value.downcast::<Filter>() else {
        unreachable!("a slot of filter sees its instances")
    };
    let by_truth = this.function.is_none()
        || this
            .function
            .object()
            .is_some_and(|function| std::ptr::eq(function, types::BOOL.header()));
    while let Some(item) = ops::next(t, &this.iterator)? {
        let keep = if by_truth {
            ops::truth(t, &item)?
        } else {
            let verdict = ops::call_positional(t, &this.function, std::slice::from_ref(&item))?;
            ops::truth(t, &verdict)?
        };
        if keep {
            return Ok(Some(item));
        }
    }
    Ok(None)
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn filter_reduce(_: &mut Thread, value: &Value) -> Res<Value> {
    let Some(this) = value.downcast::<Filter>() else {
        return Ok(Value::none());
    };
    let arguments = vec![this.function.clone(), this.iterator.clone()];
    Ok(reduced(value, arguments, false))
}

/// The classes that are built-in names of this module: `zip`, `map` and `filter`.
pub fn classes() -> [&'static Type; 3] {
    [&ZIP, &MAP, &FILTER]
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &ZIP,
        &types::OBJECT,
        |slots| {
            slots.new = Some(new_zip);
            slots.make = Some(make_zip);
            slots.iter = Some(iter_self);
            slots.next = Some(next_zip);
            slots.layout::<Zip>();
        },
        &[&ZIP_REDUCE, &ZIP_SETSTATE],
    );
    define(
        t,
        &MAP,
        &types::OBJECT,
        |slots| {
            slots.new = Some(new_map);
            slots.make = Some(make_map);
            slots.iter = Some(iter_self);
            slots.next = Some(next_map);
            slots.layout::<Map>();
        },
        &[&MAP_REDUCE, &MAP_SETSTATE],
    );
    define(
        t,
        &FILTER,
        &types::OBJECT,
        |slots| {
            slots.new = Some(new_filter);
            slots.make = Some(make_filter);
            slots.iter = Some(iter_self);
            slots.next = Some(next_filter);
            slots.layout::<Filter>();
        },
        &[&FILTER_REDUCE],
    );
}
