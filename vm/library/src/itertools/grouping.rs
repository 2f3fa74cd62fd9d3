//! Iterators over groups of neighbouring items: `batched`, `groupby`, `pairwise`.

use std::cell::Cell;

use copperplate_core::object::{Layout, Object};
use copperplate_core::tuple::Tuple;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Type, Value, heap, memory, ops};
use copperplate_macros::native;

use super::{constructor, install_iterator, iterator, one_argument};

iterator! {
    /// `batched(iterable, n, strict)`.
    Batched, BATCHED = "batched" {
        /// Empty when exhausted.
        iterator: Slot,
        size: usize,
        strict: bool,
    }
}

#[native("batched($type, /, iterable, n, *, strict=False)")]
fn new_batched(
    t: &mut Thread,
    class: &Type,
    iterable: &Value,
    n: i64,
    strict: Option<bool>,
) -> Res<Value> {
    if n < 1 {
        return Err(t.value_error("n must be at least one"));
    }
    let payload = Batched {
        header: Object::unset(),
        iterator: Slot::new(ops::iter(t, iterable)?),
        size: n as usize,
        strict: strict.unwrap_or(false),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_batched(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Batched::this(value);
    let Some(iterator) = this.iterator.get() else {
        return Ok(None);
    };
    let mut items = Vec::new();
    while items.len() < this.size {
        match ops::next(t, &iterator) {
            Ok(Some(item)) => memory::push(&mut items, item),
            ended => {
                this.iterator.clear();
                ended?;
                break;
            }
        }
    }
    if items.is_empty() {
        return Ok(None);
    }
    if items.len() < this.size && this.strict {
        return Err(t.value_error("batched(): incomplete batch"));
    }
    Ok(Some(Tuple::new(items)))
}

iterator! {
    /// `pairwise(iterable)`.
    Pairwise, PAIRWISE = "pairwise" {
        /// Empty when exhausted.
        iterator: Slot,
        previous: Slot,
    }
}

fn new_pairwise(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let iterable = one_argument(t, "pairwise", args)?;
    let payload = Pairwise {
        header: Object::unset(),
        iterator: Slot::new(ops::iter(t, iterable)?),
        previous: Slot::empty(),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_pairwise(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Pairwise::this(value);
    let Some(iterator) = this.iterator.get() else {
        return Ok(None);
    };
    let previous = match this.previous.get() {
        Some(previous) => Some(previous),
        None => {
            let first = ops::next(t, &iterator)?;
            this.previous.replace(first.clone());
            // Asking for the first item may have used the iterator up.
            if this.iterator.is_empty() {
                return Ok(None);
            }
            first
        }
    };
    let item = match &previous {
        Some(_) => ops::next(t, &iterator)?,
        None => None,
    };
    let (Some(previous), Some(item)) = (previous, item) else {
        this.iterator.clear();
        this.previous.clear();
        return Ok(None);
    };
    this.previous.set(item.clone());
    Ok(Some(Tuple::new(vec![previous, item])))
}

iterator! {
    /// `groupby(iterable, key)`.
    Groupby, GROUPBY = "groupby" {
        iterator: Value,
        /// Empty = the items are their own keys.
        key: Slot,
        /// The key of the group that was given last.
        target_key: Slot,
        /// Key and value of the item that was read last and not given yet.
        current_key: Slot,
        current_value: Slot,
        /// Number of the group given last; only its iterator may go on.
        group: Cell<u64>,
    }
}

#[native("groupby($type, /, iterable, key=None)")]
fn new_groupby(t: &mut Thread, class: &Type, iterable: &Value, key: Option<&Value>) -> Res<Value> {
    let payload = Groupby {
        header: Object::unset(),
        iterator: ops::iter(t, iterable)?,
        key: Slot::from_option(key.cloned()),
        target_key: Slot::empty(),
        current_key: Slot::empty(),
        current_value: Slot::empty(),
        group: Cell::new(0),
    };
    Ok(heap::new_instance(class, payload, 0))
}

impl Groupby {
    /// Reads the next item and its key; false at the end.
    fn step(&self, t: &mut Thread) -> Res<bool> {
        let Some(item) = ops::next(t, &self.iterator)? else {
            return Ok(false);
        };
        let key = match self.key.get() {
            Some(function) => ops::call_positional(t, &function, std::slice::from_ref(&item))?,
            None => item.clone(),
        };
        self.current_value.set(item);
        self.current_key.set(key);
        Ok(true)
    }
}

fn next_groupby(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Groupby::this(value);
    this.group.set(this.group.get() + 1);
    loop {
        if let Some(current) = this.current_key.get() {
            match this.target_key.get() {
                None => break,
                Some(target) => {
                    if !ops::equal(t, &target, &current)? {
                        break;
                    }
                }
            }
        }
        if !this.step(t)? {
            return Ok(None);
        }
    }
    let key = this.current_key.get().unwrap_or_else(Value::none);
    this.target_key.set(key.clone());
    let grouper = heap::new(Grouper {
        header: Object::unset(),
        parent: value.clone(),
        key: key.clone(),
        group: this.group.get(),
    });
    Ok(Some(Tuple::new(vec![key, grouper])))
}

iterator! {
    /// The items of one group of a `groupby`.
    Grouper, GROUPER = "_grouper" {
        parent: Value,
        key: Value,
        group: u64,
    }
}

fn next_grouper(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Grouper::this(value);
    let parent = Groupby::this(&this.parent);
    if parent.group.get() != this.group {
        return Ok(None);
    }
    if parent.current_value.is_empty() && !parent.step(t)? {
        return Ok(None);
    }
    let Some(current) = parent.current_key.get() else {
        return Ok(None);
    };
    if !ops::equal(t, &this.key, &current)? {
        return Ok(None);
    }
    let item = parent.current_value.take();
    parent.current_key.clear();
    Ok(item)
}

fn new_grouper(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let [parent, key] = args.pos() else {
        let given = args.pos().len();
        return Err(t.type_error(format!("_grouper expected 2 arguments, got {given}")));
    };
    let Some(groupby) = parent.downcast::<Groupby>() else {
        return Err(t.type_error(format!(
            "_grouper() argument 1 must be itertools.groupby, not {}",
            parent.class().name()
        )));
    };
    groupby.group.set(groupby.group.get() + 1);
    let payload = Grouper {
        header: Object::unset(),
        parent: groupby.value(),
        key: key.clone(),
        group: groupby.group.get(),
    };
    Ok(heap::new_instance(class, payload, 0))
}

pub fn install(t: &mut Thread) {
    install_iterator::<Batched>(t, Some(constructor!(NEW_BATCHED)), next_batched, &[]);
    install_iterator::<Pairwise>(t, Some(new_pairwise), next_pairwise, &[]);
    install_iterator::<Groupby>(t, Some(constructor!(NEW_GROUPBY)), next_groupby, &[]);
    install_iterator::<Grouper>(t, Some(new_grouper), next_grouper, &[]);
}
