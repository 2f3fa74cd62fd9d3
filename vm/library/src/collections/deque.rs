//! `deque` and its iterators.

use copperplate_core::trace::Trace;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use copperplate_core::class::{BASE, Compare, SEQUENCE, TRACKED, Type};
use copperplate_core::exception::{INDEX_ERROR, OVERFLOW_ERROR};
use copperplate_core::list::List;
use copperplate_core::memory;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Raised, Res, Thread, Value, heap, int, layout, ops};
use copperplate_macros::native;
use copperplate_objects::containers::sequence::{compare_items, iter_self, repeat_count};
use copperplate_objects::containers::slice::{place, search_bound};
use copperplate_objects::containers::text::repr_items;
use copperplate_objects::define::define;
use copperplate_objects::types::alias;
use copperplate_objects::types::type_type::short_name;

use crate::module;

/// A double-ended queue. Borrows of `items` end before anything that may run Python code.
#[derive(Trace)]
#[repr(C)]
struct Deque {
    header: Object,
    items: RefCell<VecDeque<Value>>,
    /// Length that is never exceeded: adding at one end drops at the other.
    bound: Cell<Option<usize>>,
    /// Counts changes of length and place, for iterators.
    changes: Cell<u64>,
}

static DEQUE: Type = Type::builtin(
    "collections.deque",
    size_of::<Deque>(),
    BASE | TRACKED | SEQUENCE,
);

layout!(Deque, DEQUE);

impl Deque {
    fn new_subclass(class: &Type, items: VecDeque<Value>, bound: Option<usize>) -> Value {
        let payload = Deque {
            header: Object::unset(),
            items: RefCell::new(items),
            bound: Cell::new(bound),
            changes: Cell::new(0),
        };
        heap::new_instance(class, payload, 0)
    }

    fn len(&self) -> usize {
        self.items.borrow().len()
    }

    fn get(&self, index: usize) -> Option<Value> {
        self.items.borrow().get(index).cloned()
    }

    fn changed(&self) {
        self.changes.set(self.changes.get() + 1);
    }

    fn push_back(&self, value: Value) {
        let dropped = {
            let mut items = self.items.borrow_mut();
            if items.len() == items.capacity() {
                memory::ensure(2 * items.len() * size_of::<Value>());
            }
            items.push_back(value);
            let full = self.bound.get().is_some_and(|bound| items.len() > bound);
            if full { items.pop_front() } else { None }
        };
        self.changed();
        drop(dropped);
    }

    fn push_front(&self, value: Value) {
        let dropped = {
            let mut items = self.items.borrow_mut();
            items.push_front(value);
            let full = self.bound.get().is_some_and(|bound| items.len() > bound);
            if full { items.pop_back() } else { None }
        };
        self.changed();
        drop(dropped);
    }

    fn to_vec(&self) -> Vec<Value> {
        self.items.borrow().iter().cloned().collect()
    }

    fn take(&self) -> VecDeque<Value> {
        self.changed();
        std::mem::take(&mut *self.items.borrow_mut())
    }
}

fn this(value: &Value) -> &Deque {
    match value.downcast::<Deque>() {
        Some(deque) => deque,
        None => unreachable!("a slot of deque sees deques"),
    }
}

fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    Ok(Deque::new_subclass(class, VecDeque::new(), None))
}

fn init(t: &mut Thread, value: &Value, args: Args<'_>) -> Res {
    let given = args.values().len();
    if given > 2 {
        return Err(t.type_error(format!("deque() takes at most 2 arguments ({given} given)")));
    }
    let mut arguments = [args.pos().first(), args.pos().get(1)];
    for (name, value) in args.keywords() {
        let name = name.downcast::<Str>().map_or("?".into(), Str::to_lossy);
        let place = ["iterable", "maxlen"]
            .iter()
            .position(|&known| known == name);
        match place.and_then(|place| arguments.get_mut(place)) {
            Some(argument) if argument.is_none() => *argument = Some(value),
            _ => {
                return Err(t.type_error(format!(
                    "deque() got an unexpected keyword argument '{name}'"
                )));
            }
        }
    }
    let [iterable, bound] = arguments;
    let bound = match bound.filter(|bound| !bound.is_none()) {
        None => None,
        Some(bound) => match int::to_i64(bound) {
            None => return Err(t.type_error("an integer is required")),
            Some(Ok(bound)) => match usize::try_from(bound) {
                Ok(bound) => Some(bound),
                Err(_) => return Err(t.value_error("maxlen must be non-negative")),
            },
            Some(Err(_)) => {
                return Err(t.overflow_error("Python int too large to convert to C ssize_t"));
            }
        },
    };
    let deque = this(value);
    deque.bound.set(bound);
    drop(deque.take());
    match iterable {
        Some(iterable) => extend_back(t, deque, iterable),
        None => Ok(()),
    }
}

/// The items of `iterable` one by one; those of the deque itself as they are now.
fn each(t: &mut Thread, deque: &Deque, iterable: &Value, mut take: impl FnMut(Value)) -> Res {
    let is_self = iterable
        .downcast::<Deque>()
        .is_some_and(|other| std::ptr::eq(other, deque));
    let source = if is_self {
        List::new(deque.to_vec())
    } else {
        iterable.clone()
    };
    let iterator = ops::iter(t, &source)?;
    while let Some(item) = ops::next(t, &iterator)? {
        take(item);
    }
    Ok(())
}

fn extend_back(t: &mut Thread, deque: &Deque, iterable: &Value) -> Res {
    each(t, deque, iterable, |item| deque.push_back(item))
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let deque = this(value);
    let open = format!("{}([", short_name(value.class()));
    let close = match deque.bound.get() {
        Some(bound) => format!("], maxlen={bound})"),
        None => "])".to_owned(),
    };
    let mut items = deque.to_vec().into_iter();
    repr_items(t, value, &open, &close, "[...]", |_| Ok(items.next()))
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Some(left), Some(right)) = (left.downcast::<Deque>(), right.downcast::<Deque>()) else {
        return Ok(Value::not_implemented());
    };
    if left.len() != right.len() && matches!(op, Compare::Eq | Compare::Ne) {
        return Ok(Value::bool(op == Compare::Ne));
    }
    compare_items(t, op, |index| left.get(index), |index| right.get(index))
}

fn iter(_: &mut Thread, value: &Value) -> Res<Value> {
    Ok(DequeIterator::start(&DEQUE_ITERATOR, this(value)))
}

fn len(_: &mut Thread, value: &Value) -> Res<usize> {
    Ok(this(value).len())
}

#[cold]
fn mutated(t: &mut Thread) -> Raised {
    t.runtime_error("deque mutated during iteration")
}

/// The first index of `item` from `start` to before `stop`.
fn find(
    t: &mut Thread,
    deque: &Deque,
    item: &Value,
    start: usize,
    stop: usize,
) -> Res<Option<usize>> {
    let changes = deque.changes.get();
    for index in start..stop.min(deque.len()) {
        let Some(candidate) = deque.get(index) else {
            break;
        };
        let equal = ops::equal(t, &candidate, item)?;
        if deque.changes.get() != changes {
            return Err(mutated(t));
        }
        if equal {
            return Ok(Some(index));
        }
    }
    Ok(None)
}

fn contains(t: &mut Thread, value: &Value, item: &Value) -> Res<bool> {
    Ok(find(t, this(value), item, 0, usize::MAX)?.is_some())
}

/// The place that a subscript means.
fn subscript(t: &mut Thread, deque: &Deque, key: &Value) -> Res<usize> {
    if !int::is_int(key) && key.class().slot(|s| s.index).is_none() {
        return Err(t.type_error(format!(
            "sequence index must be integer, not '{}'",
            key.class().name()
        )));
    }
    let index = ops::index_i64(t, key, &INDEX_ERROR)?;
    place(index, deque.len()).ok_or_else(|| t.index_error("deque index out of range"))
}

fn getitem(t: &mut Thread, value: &Value, key: &Value) -> Res<Value> {
    let deque = this(value);
    let index = subscript(t, deque, key)?;
    deque
        .get(index)
        .ok_or_else(|| t.index_error("deque index out of range"))
}

fn setitem(t: &mut Thread, value: &Value, key: &Value, new: Option<&Value>) -> Res {
    let deque = this(value);
    let index = subscript(t, deque, key)?;
    let old = match new {
        Some(new) => {
            let mut items = deque.items.borrow_mut();
            items
                .get_mut(index)
                .map(|item| std::mem::replace(item, new.clone()))
        }
        None => {
            deque.changed();
            deque.items.borrow_mut().remove(index)
        }
    };
    drop(old);
    Ok(())
}

fn concat(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if right.downcast::<Deque>().is_none() {
        return Err(t.type_error(format!(
            "can only concatenate deque (not \"{}\") to deque",
            right.class().name()
        )));
    }
    let result = copied(t, left)?;
    if let Some(deque) = result.downcast::<Deque>() {
        extend_back(t, deque, right)?;
    }
    Ok(result)
}

fn inplace_concat(t: &mut Thread, value: &Value, other: &Value) -> Res<Value> {
    extend_back(t, this(value), other)?;
    Ok(value.clone())
}

fn inplace_repeat(t: &mut Thread, value: &Value, count: &Value) -> Res<Value> {
    let deque = this(value);
    let count = repeat_count(t, count)?;
    let items = deque.to_vec();
    let total = items.len().checked_mul(count);
    if total.is_none_or(|total| total > isize::MAX as usize / size_of::<Value>()) {
        return Err(t.out_of_memory());
    }
    if count == 0 {
        drop(deque.take());
    }
    for _ in 1..count {
        for item in &items {
            deque.push_back(item.clone());
        }
    }
    Ok(value.clone())
}

fn repeat(t: &mut Thread, value: &Value, count: &Value) -> Res<Value> {
    let result = copied(t, value)?;
    match result.downcast::<Deque>() {
        Some(_) => inplace_repeat(t, &result, count),
        None => Ok(result),
    }
}

/// A deque of the same class, length bound and items.
fn copied(t: &mut Thread, value: &Value) -> Res<Value> {
    let deque = this(value);
    if value.exact::<Deque>().is_some() {
        let items = deque.items.borrow();
        memory::ensure(items.len() * size_of::<Value>());
        let items = items.clone();
        return Ok(Deque::new_subclass(&DEQUE, items, deque.bound.get()));
    }
    let class = value.class().value();
    let mut arguments = vec![value.clone()];
    if let Some(bound) = deque.bound.get() {
        arguments.push(int::from_usize(bound));
    }
    let result = ops::call_positional(t, &class, &arguments)?;
    if result.downcast::<Deque>().is_none() {
        return Err(t.type_error(format!(
            "{}() must return a deque, not {}",
            value.class().name(),
            result.class().name()
        )));
    }
    Ok(result)
}

/// Add an element to the right side of the deque.
#[native("append($self, item, /)")]
fn append(_: &mut Thread, this: &Deque, item: &Value) -> Res<()> {
    this.push_back(item.clone());
    Ok(())
}

/// Add an element to the left side of the deque.
#[native("appendleft($self, item, /)")]
fn appendleft(_: &mut Thread, this: &Deque, item: &Value) -> Res<()> {
    this.push_front(item.clone());
    Ok(())
}

/// Remove all elements from the deque.
#[native("clear($self, /)")]
fn clear(_: &mut Thread, this: &Deque) -> Res<()> {
    drop(this.take());
    Ok(())
}

/// Return a shallow copy of a deque.
#[native("copy($self, /)")]
fn copy(t: &mut Thread, value: &Value) -> Res<Value> {
    copied(t, value)
}

/// Return a shallow copy of a deque.
#[native("__copy__($self, /)")]
fn dunder_copy(t: &mut Thread, value: &Value) -> Res<Value> {
    copied(t, value)
}

/// Return number of occurrences of value.
#[native("count($self, value, /)")]
fn count(t: &mut Thread, this: &Deque, value: &Value) -> Res<usize> {
    let changes = this.changes.get();
    let mut count = 0;
    for index in 0..this.len() {
        let Some(item) = this.get(index) else { break };
        count += ops::equal(t, &item, value)? as usize;
        if this.changes.get() != changes {
            return Err(mutated(t));
        }
    }
    Ok(count)
}

/// Extend the right side of the deque with elements from the iterable.
#[native("extend($self, iterable, /)")]
fn extend(t: &mut Thread, this: &Deque, iterable: &Value) -> Res<()> {
    extend_back(t, this, iterable)
}

/// Extend the left side of the deque with elements from the iterable.
#[native("extendleft($self, iterable, /)")]
fn extendleft(t: &mut Thread, this: &Deque, iterable: &Value) -> Res<()> {
    each(t, this, iterable, |item| this.push_front(item))
}

/// Return first index of value.
///
/// Raises ValueError if the value is not present.
#[native("index($self, value, start=0, stop=9223372036854775807, /)")]
fn index(
    t: &mut Thread,
    this: &Deque,
    value: &Value,
    start: Option<&Value>,
    stop: Option<&Value>,
) -> Res<usize> {
    let start = search_bound(t, start, 0, this.len())?;
    let stop = search_bound(t, stop, i64::MAX, this.len())?;
    match find(t, this, value, start, stop)? {
        Some(index) => Ok(index),
        None => Err(t.value_error("deque.index(x): x not in deque")),
    }
}

/// Insert value before index.
#[native("insert($self, index, value, /)")]
fn insert(t: &mut Thread, this: &Deque, index: i64, value: &Value) -> Res<()> {
    let len = this.len();
    if this.bound.get() == Some(len) {
        return Err(t.index_error("deque already at its maximum size"));
    }
    let place = if index < 0 {
        index.saturating_add(len as i64).max(0) as usize
    } else {
        (index as usize).min(len)
    };
    this.items.borrow_mut().insert(place, value.clone());
    this.changed();
    Ok(())
}

/// Remove and return the rightmost element.
#[native("pop($self, /)", no_escape)]
fn pop(t: &mut Thread, this: &Deque) -> Res<Value> {
    let item = this.items.borrow_mut().pop_back();
    this.changed();
    item.ok_or_else(|| t.index_error("pop from an empty deque"))
}

/// Remove and return the leftmost element.
#[native("popleft($self, /)", no_escape)]
fn popleft(t: &mut Thread, this: &Deque) -> Res<Value> {
    let item = this.items.borrow_mut().pop_front();
    this.changed();
    item.ok_or_else(|| t.index_error("pop from an empty deque"))
}

/// Remove first occurrence of value.
#[native("remove($self, value, /)")]
fn remove(t: &mut Thread, this: &Deque, value: &Value) -> Res<()> {
    let changes = this.changes.get();
    for index in 0..this.len() {
        let Some(item) = this.get(index) else { break };
        let equal = ops::equal(t, &item, value)?;
        if this.changes.get() != changes {
            return Err(t.index_error("deque mutated during iteration"));
        }
        if equal {
            let removed = this.items.borrow_mut().remove(index);
            this.changed();
            drop(removed);
            return Ok(());
        }
    }
    Err(t.value_error("deque.remove(x): x not in deque"))
}

/// Reverse *IN PLACE*.
#[native("reverse($self, /)", no_escape)]
fn reverse(_: &mut Thread, this: &Deque) -> Res<()> {
    this.items.borrow_mut().make_contiguous().reverse();
    Ok(())
}

/// Rotate the deque n steps to the right.  If n is negative, rotates left.
#[native("rotate($self, n=1, /)")]
fn rotate(_: &mut Thread, this: &Deque, n: Option<i64>) -> Res<()> {
    let mut items = this.items.borrow_mut();
    if items.len() > 1 {
        let len = items.len() as i64;
        items.rotate_right(n.unwrap_or(1).rem_euclid(len) as usize);
        this.changed();
    }
    Ok(())
}

/// Return a reverse iterator over the deque.
#[native("__reversed__($self, /)", no_escape)]
fn reversed(_: &mut Thread, this: &Deque) -> Res<Value> {
    Ok(DequeIterator::start(&DEQUE_REVERSE_ITERATOR, this))
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, value: &Value) -> Res<Value> {
    let name = t.vm().intern("__getstate__");
    let state = ops::call_method(t, value, &name, &[])?;
    let arguments = match value.downcast::<Deque>().and_then(|this| this.bound.get()) {
        Some(bound) => vec![Tuple::new(Vec::new()), int::from_usize(bound)],
        None => Vec::new(),
    };
    let items = ops::iter(t, value)?;
    Ok(Tuple::new(vec![
        value.class().value(),
        Tuple::new(arguments),
        state,
        items,
    ]))
}

/// Return the size of the deque in memory, in bytes.
#[native("__sizeof__($self, /)", no_escape)]
fn sizeof(_: &mut Thread, this: &Deque) -> Res<usize> {
    Ok(size_of::<Deque>() + this.items.borrow().capacity() * size_of::<Value>())
}

/// maximum size of a deque or None if unbounded
#[native("maxlen($self)", getter)]
fn maxlen(_: &mut Thread, this: &Deque) -> Res<Option<usize>> {
    Ok(this.bound.get())
}

/// Iterator over a deque, from either end; the class tells which.
#[derive(Trace)]
#[repr(C)]
struct DequeIterator {
    header: Object,
    deque: Slot,
    /// Items already given.
    done: Cell<usize>,
    left: Cell<usize>,
    changes: Cell<u64>,
}

static DEQUE_ITERATOR: Type = Type::builtin(
    "collections._deque_iterator",
    size_of::<DequeIterator>(),
    TRACKED,
);
static DEQUE_REVERSE_ITERATOR: Type = Type::builtin(
    "collections._deque_reverse_iterator",
    size_of::<DequeIterator>(),
    TRACKED,
);

layout!(DequeIterator, DEQUE_ITERATOR);

impl DequeIterator {
    fn start(class: &'static Type, deque: &Deque) -> Value {
        let payload = DequeIterator {
            header: Object::unset(),
            deque: Slot::new(deque.value()),
            done: Cell::new(0),
            left: Cell::new(deque.len()),
            changes: Cell::new(deque.changes.get()),
        };
        heap::new_instance(class, payload, 0)
    }

    /// The iterator that `value` is, of either class.
    fn of(value: &Value) -> Option<&DequeIterator> {
        let object = value.object()?;
        let class: *const Type = object.class();
        let is_iterator =
            std::ptr::eq(class, &DEQUE_ITERATOR) || std::ptr::eq(class, &DEQUE_REVERSE_ITERATOR);
        // SAFETY: both classes have this layout.
        is_iterator.then(|| unsafe { &*(object as *const Object as *const DequeIterator) })
    }
}

fn new_iterator(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let (deque, skip) = match args.pos() {
        [deque] => (deque, 0),
        [deque, skip] => (deque, ops::index_i64(t, skip, &OVERFLOW_ERROR)?),
        other => {
            let given = other.len();
            let name = short_name(class);
            return Err(t.type_error(format!("{name} expected 1 or 2 arguments, got {given}")));
        }
    };
    let Some(deque) = deque.downcast::<Deque>() else {
        return Err(t.type_error(format!(
            "argument 1 must be collections.deque, not {}",
            deque.class().name()
        )));
    };
    let class = if std::ptr::eq(class, &DEQUE_ITERATOR) {
        &DEQUE_ITERATOR
    } else {
        &DEQUE_REVERSE_ITERATOR
    };
    let result = DequeIterator::start(class, deque);
    for _ in 0..skip {
        if next(t, &result)?.is_none() {
            break;
        }
    }
    Ok(result)
}

fn next(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(iterator) = DequeIterator::of(value) else {
        unreachable!("a slot of a deque's iterator sees such iterators")
    };
    let deque = iterator.deque.get();
    let Some(deque) = deque.as_ref().and_then(|deque| deque.downcast::<Deque>()) else {
        return Ok(None);
    };
    if deque.changes.get() != iterator.changes.get() {
        iterator.left.set(0);
        return Err(mutated(t));
    }
    let left = iterator.left.get();
    if left == 0 {
        return Ok(None);
    }
    let done = iterator.done.get();
    let forwards = std::ptr::eq(value.class(), &DEQUE_ITERATOR);
    let item = deque.get(if forwards { done } else { left - 1 });
    iterator.done.set(done + 1);
    iterator.left.set(left - 1);
    Ok(item)
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)", no_escape)]
fn length_hint(_: &mut Thread, this: &Value) -> Res<usize> {
    Ok(DequeIterator::of(this).map_or(0, |iterator| iterator.left.get()))
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn iterator_reduce(_: &mut Thread, this: &Value) -> Res<Value> {
    let Some(iterator) = DequeIterator::of(this) else {
        return Ok(Value::none());
    };
    let deque = iterator.deque.get().unwrap_or_else(Value::none);
    let arguments = Tuple::new(vec![deque, int::from_usize(iterator.done.get())]);
    Ok(Tuple::new(vec![this.class().value(), arguments]))
}

pub fn classes() -> [&'static Type; 3] {
    [&DEQUE, &DEQUE_ITERATOR, &DEQUE_REVERSE_ITERATOR]
}

pub fn install(t: &mut Thread) {
    if module::is_defined(&DEQUE) {
        return;
    }
    define(
        t,
        &DEQUE,
        &types::OBJECT,
        |slots| {
            slots.new = Some(new);
            slots.init = Some(init);
            slots.repr = Some(repr);
            slots.hash = None;
            slots.compare = Some(compare);
            slots.iter = Some(iter);
            slots.len = Some(len);
            slots.contains = Some(contains);
            slots.getitem = Some(getitem);
            slots.setitem = Some(setitem);
            slots.concat = Some(concat);
            slots.repeat = Some(repeat);
            slots.inplace_concat = Some(inplace_concat);
            slots.inplace_repeat = Some(inplace_repeat);
            slots.layout::<Deque>();
        },
        &[
            &APPEND,
            &APPENDLEFT,
            &CLEAR,
            &COPY,
            &DUNDER_COPY,
            &COUNT,
            &EXTEND,
            &EXTENDLEFT,
            &INDEX,
            &INSERT,
            &POP,
            &POPLEFT,
            &REMOVE,
            &REVERSE,
            &ROTATE,
            &REVERSED,
            &REDUCE,
            &SIZEOF,
            &MAXLEN,
            &alias::CLASS_GETITEM,
        ],
    );
    for class in [&DEQUE_ITERATOR, &DEQUE_REVERSE_ITERATOR] {
        define(
            t,
            class,
            &types::OBJECT,
            |slots| {
                slots.new = Some(new_iterator);
                slots.iter = Some(iter_self);
                slots.next = Some(next);
                slots.layout::<DequeIterator>();
            },
            &[&LENGTH_HINT, &ITERATOR_REDUCE],
        );
    }
}
