//! `set`, `frozenset` and their iterator.

use copperplate_core::class::{BinaryOp, Compare, Slots, Type};
use copperplate_core::convert::FromReceiver;
use copperplate_core::dict::Dict;
use copperplate_core::exception::TYPE_ERROR;
use copperplate_core::native::NativeDef;
use copperplate_core::set::{Set, SetIterator, hash_element};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::{Args, Res, Thread, Value, memory, ops};
use copperplate_macros::native;

use super::dict::key_error;
use super::sequence::{builtin, has_own_init, iter_self, one_argument};
use super::text::repr_items;
use crate::define::define;
use crate::types::alias;

/// A `set` or `frozenset` as a method's receiver, with the value that it is.
struct AnySet<'a>(&'a Value, &'a Set);

impl<'a> FromReceiver<'a> for AnySet<'a> {
    fn from_receiver(t: &mut Thread, value: Option<&'a Value>, def: &NativeDef) -> Res<Self> {
        match value.and_then(|value| Some(AnySet(value, Set::of(value)?))) {
            Some(set) => Ok(set),
            None => Err(t.type_error(format!(
                "descriptor '{}' for 'set' objects doesn't apply to a '{}' object",
                def.name,
                value.map_or_else(String::new, |value| value.class().name())
            ))),
        }
    }
}

/// The set, of whichever class, that a slot's receiver is.
#[inline(always)]
pub fn this(value: &Value) -> &Set {
    match Set::of(value) {
        Some(set) => set,
        None => unreachable!("a slot of set sees sets"),
    }
}

fn is_frozen(value: &Value) -> bool {
    value.isinstance(&types::FROZENSET)
}

/// The keys of an exact dict or of any set, with their hashes, in order.
pub fn set_items(value: &Value) -> Option<Vec<(Value, i64)>> {
    if let Some(dict) = value.exact::<Dict>() {
        let numbers = 0..dict.filled();
        return Some(
            numbers
                .filter_map(|number| Some((dict.key_at(number)?, dict.hash_at(number))))
                .collect(),
        );
    }
    let set = Set::of(value)?;
    let mut items = memory::with_capacity(set.len());
    let mut position = 0;
    while let Some((key, hash, next)) = set.next_from(position) {
        items.push((key, hash));
        position = next;
    }
    Some(items)
}

/// Adds the items of `iterable`: `set.update(iterable)`.
///
/// # Errors
/// Whatever iterating, hashing and comparing raises.
pub fn update(t: &mut Thread, set: &Set, iterable: &Value) -> Res {
    if let Some(other) = Set::of(iterable) {
        return set.merge(t, other);
    }
    if let Some(dict) = iterable.exact::<Dict>() {
        set.reserve(dict.len());
        let mut position = 0;
        while let Some((key, _, number)) = dict.next_from(position) {
            position = number + 1;
            set.add_hashed(t, &key, dict.hash_at(number))?;
        }
        return Ok(());
    }
    if let Some(tuple) = iterable.exact::<Tuple>() {
        for item in tuple.items() {
            set.add(t, item)?;
        }
        return Ok(());
    }
    let iterator = ops::iter(t, iterable)?;
    while let Some(item) = ops::next(t, &iterator)? {
        set.add(t, &item)?;
    }
    Ok(())
}

/// An instance of `class` with the items of `iterable`.
///
/// # Errors
/// As [`update`].
pub fn from_iterable(t: &mut Thread, class: &Type, iterable: Option<&Value>) -> Res<Value> {
    let result = Set::new_subclass(class);
    if let Some(iterable) = iterable {
        update(t, this(&result), iterable)?;
    }
    Ok(result)
}

/// An empty set of the built-in class that results of operations on `value` have: `set` or `frozenset`.
fn empty_like(value: &Value) -> Value {
    if is_frozen(value) {
        Set::new_frozen()
    } else {
        Set::new()
    }
}

/// A set of the items of `iterable`, of the class that results of operations on `value` have.
fn collected_like(t: &mut Thread, value: &Value, iterable: &Value) -> Res<Value> {
    let result = empty_like(value);
    update(t, this(&result), iterable)?;
    Ok(result)
}

fn copied(t: &mut Thread, value: &Value) -> Res<Value> {
    collected_like(t, value, value)
}

/// The slot `contains`.
///
/// # Errors
/// Whatever hashing and comparing raises.
#[inline]
pub fn contains(t: &mut Thread, value: &Value, key: &Value) -> Res<bool> {
    let set = this(value);
    match set.contains(t, key) {
        Err(_) if unhashable_set(t, key) => {
            let key = copied(t, key)?;
            let hash = frozen_hash(this(&key));
            set.contains_hashed(t, &key, hash)
        }
        result => result,
    }
}

/// Whether what is being raised is the `TypeError` for a mutable set looked up in a set, which is taken for a frozen one.
fn unhashable_set(t: &mut Thread, key: &Value) -> bool {
    let retry = key.isinstance(&types::SET) && t.exception_is(&TYPE_ERROR);
    if retry {
        t.exception.clear();
    }
    retry
}

/// The hash of a frozenset: depends on its keys' hashes, not on their order.
fn frozen_hash(set: &Set) -> i64 {
    let known = set.hash.get();
    if known != -1 {
        return known;
    }
    let mut hash = set.hashes().fold(0, |state: u64, hash| {
        let hash = hash as u64;
        state ^ ((hash ^ 89869747 ^ (hash << 16)).wrapping_mul(3644798167))
    });
    hash ^= (set.len() as u64 + 1).wrapping_mul(1927868237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash.wrapping_mul(69069).wrapping_add(907133923);
    let hash = match hash as i64 {
        -1 => 590923713,
        hash => hash,
    };
    set.hash.set(hash);
    hash
}

fn hash(_: &mut Thread, value: &Value) -> Res<i64> {
    Ok(frozen_hash(this(value)))
}

fn new_set(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    Ok(Set::new_subclass(class))
}

fn init(t: &mut Thread, value: &Value, args: Args<'_>) -> Res {
    let iterable = one_argument(t, "set", args)?;
    let set = this(value);
    set.clear();
    match iterable {
        Some(iterable) => update(t, set, iterable),
        None => Ok(()),
    }
}

/// `set(iterable)`
fn make_set(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let made = Set::new();
    if let Some(iterable) = one_argument(t, "set", args)? {
        update(t, this(&made), iterable)?;
    }
    Ok(made)
}

/// `frozenset(iterable)`
fn make_frozenset(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let made = Set::new_frozen();
    if let Some(iterable) = one_argument(t, "frozenset", args)? {
        if std::ptr::eq(iterable.class(), &types::FROZENSET) {
            return Ok(iterable.clone());
        }
        update(t, this(&made), iterable)?;
    }
    Ok(made)
}

fn new_frozenset(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let exact = std::ptr::eq(class, &types::FROZENSET);
    let positional = Args::positional(args.pos());
    let args = if has_own_init(class, &types::FROZENSET) {
        positional
    } else {
        args
    };
    let iterable = one_argument(t, "frozenset", args)?;
    if let Some(iterable) = iterable
        && exact
        && std::ptr::eq(iterable.class(), &types::FROZENSET)
    {
        return Ok(iterable.clone());
    }
    from_iterable(t, class, iterable)
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let set = this(value);
    let class = value.class();
    let name = class.name();
    if set.is_empty() {
        return Ok(Str::new(&format!("{name}()")));
    }
    let exact = std::ptr::eq(class, &types::SET);
    let (open, close) = if exact {
        ("{".to_owned(), "}")
    } else {
        (format!("{name}({{"), "})")
    };
    // The items as they are now: their representations may change the set.
    let mut items = set.to_vec().into_iter();
    repr_items(t, value, &open, close, &format!("{name}(...)"), |_| {
        Ok(items.next())
    })
}

fn iter(_: &mut Thread, value: &Value) -> Res<Value> {
    Ok(SetIterator::new(this(value)))
}

fn len(_: &mut Thread, value: &Value) -> Res<usize> {
    Ok(this(value).len())
}

fn equal(t: &mut Thread, left: &Set, right: &Set) -> Res<bool> {
    let (a, b) = (left.hash.get(), right.hash.get());
    if left.len() != right.len() || (a != -1 && b != -1 && a != b) {
        return Ok(false);
    }
    left.is_subset(t, right)
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Some(left), Some(right)) = (Set::of(left), Set::of(right)) else {
        return Ok(Value::not_implemented());
    };
    let holds = match op {
        Compare::Eq => equal(t, left, right)?,
        Compare::Ne => !equal(t, left, right)?,
        Compare::Le => left.is_subset(t, right)?,
        Compare::Ge => right.is_subset(t, left)?,
        Compare::Lt => left.len() < right.len() && left.is_subset(t, right)?,
        Compare::Gt => right.len() < left.len() && right.is_subset(t, left)?,
    };
    Ok(Value::bool(holds))
}

/// `left.intersection(right)`, of `left`'s built-in class.
///
/// # Errors
/// Whatever iterating, hashing and comparing raises.
pub fn intersect(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if left.is(right) {
        return copied(t, left);
    }
    let result = empty_like(left);
    let found = this(&result);
    if let Some(other) = Set::of(right) {
        let (mut walked, mut asked) = (other, this(left));
        if walked.len() > asked.len() {
            (walked, asked) = (asked, walked);
        }
        let mut position = 0;
        while let Some((key, hash, next)) = walked.next_from(position) {
            position = next;
            if asked.contains_hashed(t, &key, hash)? {
                found.add_hashed(t, &key, hash)?;
            }
        }
        return Ok(result);
    }
    let set = this(left);
    let iterator = ops::iter(t, right)?;
    while let Some(key) = ops::next(t, &iterator)? {
        let hash = hash_element(t, &key)?;
        if set.contains_hashed(t, &key, hash)? {
            found.add_hashed(t, &key, hash)?;
            if found.len() >= set.len() {
                break;
            }
        }
    }
    Ok(result)
}

/// `value.difference_update(other)`.
///
/// # Errors
/// Whatever iterating, hashing and comparing raises.
pub fn difference_update(t: &mut Thread, value: &Value, other: &Value) -> Res {
    let set = this(value);
    if value.is(other) {
        set.clear();
        return Ok(());
    }
    if let Some(found) = Set::of(other) {
        let smaller;
        let removed = if found.len() >> 3 > set.len() {
            // Asking a much larger set for each key is quicker than walking it.
            smaller = intersect(t, value, other)?;
            this(&smaller)
        } else {
            found
        };
        let mut position = 0;
        while let Some((key, hash, next)) = removed.next_from(position) {
            position = next;
            set.discard_hashed(t, &key, hash)?;
        }
    } else {
        let iterator = ops::iter(t, other)?;
        while let Some(key) = ops::next(t, &iterator)? {
            set.discard(t, &key)?;
        }
    }
    set.shed_deleted();
    Ok(())
}

/// `left.difference(right)`, of `left`'s built-in class.
fn subtract(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let set = this(left);
    let known = match (Set::of(right), right.exact::<Dict>()) {
        (Some(other), _) => Some(other.len()),
        (None, Some(dict)) => Some(dict.len()),
        (None, None) => None,
    };
    if known.is_none_or(|len| set.len() >> 2 > len) {
        let result = copied(t, left)?;
        difference_update(t, &result, right)?;
        return Ok(result);
    }
    let result = empty_like(left);
    let (rest, other, dict) = (this(&result), Set::of(right), right.exact::<Dict>());
    let mut position = 0;
    while let Some((key, hash, next)) = set.next_from(position) {
        position = next;
        let found = match (other, dict) {
            (Some(other), _) => other.contains_hashed(t, &key, hash)?,
            (None, Some(dict)) => dict.find(t, &key, hash)?.is_some(),
            (None, None) => false,
        };
        if !found {
            rest.add_hashed(t, &key, hash)?;
        }
    }
    Ok(result)
}

/// `value.symmetric_difference_update(other)`.
///
/// # Errors
/// Whatever iterating, hashing and comparing raises.
pub fn symmetric_difference_update(t: &mut Thread, value: &Value, other: &Value) -> Res {
    let set = this(value);
    if value.is(other) {
        set.clear();
        return Ok(());
    }
    let flip = |t: &mut Thread, key: &Value, hash: i64| -> Res {
        if !set.discard_hashed(t, key, hash)? {
            set.add_hashed(t, key, hash)?;
        }
        Ok(())
    };
    if let Some(other) = Set::of(other) {
        // Comparing may change it.
        let mut position = 0;
        while let Some((key, hash, next)) = other.next_from(position) {
            position = next;
            flip(t, &key, hash)?;
        }
        return Ok(());
    }
    let Some(items) = set_items(other) else {
        let other = collected_like(t, value, other)?;
        return symmetric_difference_update(t, value, &other);
    };
    for (key, hash) in items {
        flip(t, &key, hash)?;
    }
    Ok(())
}

/// Whether both operands are sets; operators leave anything else to the other operand.
fn both_sets(left: &Value, right: &Value) -> bool {
    Set::of(left).is_some() && Set::of(right).is_some()
}

fn and(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if !both_sets(left, right) {
        return Ok(Value::not_implemented());
    }
    intersect(t, left, right)
}

fn or(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if !both_sets(left, right) {
        return Ok(Value::not_implemented());
    }
    let result = copied(t, left)?;
    if !left.is(right) {
        update(t, this(&result), right)?;
    }
    Ok(result)
}

fn sub(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if !both_sets(left, right) {
        return Ok(Value::not_implemented());
    }
    subtract(t, left, right)
}

fn xor(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if !both_sets(left, right) {
        return Ok(Value::not_implemented());
    }
    let result = collected_like(t, left, right)?;
    symmetric_difference_update(t, &result, left)?;
    Ok(result)
}

fn inplace_and(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if !both_sets(left, right) {
        return Ok(Value::not_implemented());
    }
    let result = intersect(t, left, right)?;
    this(left).swap(this(&result));
    Ok(left.clone())
}

fn inplace_or(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if !both_sets(left, right) {
        return Ok(Value::not_implemented());
    }
    update(t, this(left), right)?;
    Ok(left.clone())
}

fn inplace_sub(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if !both_sets(left, right) {
        return Ok(Value::not_implemented());
    }
    difference_update(t, left, right)?;
    Ok(left.clone())
}

fn inplace_xor(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if !both_sets(left, right) {
        return Ok(Value::not_implemented());
    }
    symmetric_difference_update(t, left, right)?;
    Ok(left.clone())
}

/// Add an element to a set.
///
/// This has no effect if the element is already present.
#[native("add($self, object, /)")]
fn add(t: &mut Thread, this: &Set, object: &Value) -> Res<()> {
    this.add(t, object)
}

/// Remove all elements from this set.
#[native("clear($self, /)")]
fn clear(_: &mut Thread, this: &Set) -> Res<()> {
    this.clear();
    Ok(())
}

/// Return a shallow copy of a set.
#[native("copy($self, /)")]
fn copy(t: &mut Thread, this: AnySet<'_>) -> Res<Value> {
    let value = this.0;
    if std::ptr::eq(value.class(), &types::FROZENSET) {
        return Ok(value.clone());
    }
    copied(t, value)
}

fn remove_key(t: &mut Thread, set: &Set, key: &Value) -> Res<bool> {
    match set.discard(t, key) {
        Err(_) if unhashable_set(t, key) => {
            let key = copied(t, key)?;
            let hash = frozen_hash(this(&key));
            set.discard_hashed(t, &key, hash)
        }
        result => result,
    }
}

/// Remove an element from a set if it is a member.
///
/// Unlike set.remove(), the discard() method does not raise
/// an exception when an element is missing from the set.
#[native("discard($self, object, /)")]
fn discard(t: &mut Thread, this: &Set, object: &Value) -> Res<()> {
    remove_key(t, this, object)?;
    Ok(())
}

/// Remove an element from a set; it must be a member.
///
/// If the element is not a member, raise a KeyError.
#[native("remove($self, object, /)")]
fn remove(t: &mut Thread, this: &Set, object: &Value) -> Res<()> {
    if remove_key(t, this, object)? {
        return Ok(());
    }
    Err(key_error(t, object))
}

/// Remove and return an arbitrary set element.
///
/// Raises KeyError if the set is empty.
#[native("pop($self, /)", no_escape)]
fn pop(t: &mut Thread, this: &Set) -> Res<Value> {
    match this.pop() {
        Some(key) => Ok(key),
        None => Err(key_error(t, &Str::new("pop from an empty set"))),
    }
}

/// Return a new set with elements from the set and all others.
#[native("union($self, /, *others)")]
fn union(t: &mut Thread, this_set: AnySet<'_>, others: &[Value]) -> Res<Value> {
    let result = copied(t, this_set.0)?;
    for other in others {
        if !this_set.0.is(other) {
            update(t, this(&result), other)?;
        }
    }
    Ok(result)
}

/// Update the set, adding elements from all others.
#[native("update($self, /, *others)")]
fn update_method(t: &mut Thread, this: &Set, others: &[Value]) -> Res<()> {
    for other in others {
        update(t, this, other)?;
    }
    Ok(())
}

fn intersect_all(t: &mut Thread, value: &Value, others: &[Value]) -> Res<Value> {
    if others.is_empty() {
        return copied(t, value);
    }
    let mut result = value.clone();
    for other in others {
        result = intersect(t, &result, other)?;
    }
    Ok(result)
}

/// Return a new set with elements common to the set and all others.
#[native("intersection($self, /, *others)")]
fn intersection(t: &mut Thread, this: AnySet<'_>, others: &[Value]) -> Res<Value> {
    intersect_all(t, this.0, others)
}

/// Update the set, keeping only elements found in it and all others.
#[native("intersection_update($self, /, *others)")]
fn intersection_update(t: &mut Thread, target: AnySet<'_>, others: &[Value]) -> Res<()> {
    let result = intersect_all(t, target.0, others)?;
    target.1.swap(this(&result));
    Ok(())
}

/// Return a new set with elements in the set that are not in the others.
#[native("difference($self, /, *others)")]
fn difference(t: &mut Thread, this: AnySet<'_>, others: &[Value]) -> Res<Value> {
    let Some((first, rest)) = others.split_first() else {
        return copied(t, this.0);
    };
    let result = subtract(t, this.0, first)?;
    for other in rest {
        difference_update(t, &result, other)?;
    }
    Ok(result)
}

/// Update the set, removing elements found in others.
#[native("difference_update($self, /, *others)")]
fn difference_update_method(t: &mut Thread, target: AnySet<'_>, others: &[Value]) -> Res<()> {
    for other in others {
        difference_update(t, target.0, other)?;
    }
    Ok(())
}

/// Return a new set with elements in either the set or other but not both.
#[native("symmetric_difference($self, other, /)")]
fn symmetric_difference(t: &mut Thread, this: AnySet<'_>, other: &Value) -> Res<Value> {
    let result = collected_like(t, this.0, other)?;
    symmetric_difference_update(t, &result, this.0)?;
    Ok(result)
}

/// Update the set, keeping only elements found in either set, but not in both.
#[native("symmetric_difference_update($self, other, /)")]
fn symmetric_difference_update_method(
    t: &mut Thread,
    target: AnySet<'_>,
    other: &Value,
) -> Res<()> {
    symmetric_difference_update(t, target.0, other)
}

/// Return True if two sets have a null intersection.
#[native("isdisjoint($self, other, /)")]
fn isdisjoint(t: &mut Thread, this: AnySet<'_>, other: &Value) -> Res<bool> {
    let AnySet(value, set) = this;
    if value.is(other) {
        return Ok(set.is_empty());
    }
    if let Some(found) = Set::of(other) {
        let (mut walked, mut asked) = (found, set);
        if walked.len() > asked.len() {
            (walked, asked) = (asked, walked);
        }
        let mut position = 0;
        while let Some((key, hash, next)) = walked.next_from(position) {
            position = next;
            if asked.contains_hashed(t, &key, hash)? {
                return Ok(false);
            }
        }
        return Ok(true);
    }
    let iterator = ops::iter(t, other)?;
    while let Some(key) = ops::next(t, &iterator)? {
        if set.contains(t, &key)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Report whether another set contains this set.
#[native("issubset($self, other, /)")]
fn issubset(t: &mut Thread, this_set: AnySet<'_>, other: &Value) -> Res<bool> {
    let AnySet(value, set) = this_set;
    match Set::of(other) {
        Some(other) => set.is_subset(t, other),
        None => {
            let common = intersect(t, value, other)?;
            Ok(this(&common).len() == set.len())
        }
    }
}

/// Report whether this set contains another set.
#[native("issuperset($self, other, /)")]
fn issuperset(t: &mut Thread, this: AnySet<'_>, other: &Value) -> Res<bool> {
    let set = this.1;
    if let Some(other) = Set::of(other) {
        return other.is_subset(t, set);
    }
    let iterator = ops::iter(t, other)?;
    while let Some(key) = ops::next(t, &iterator)? {
        if !set.contains(t, &key)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: AnySet<'_>) -> Res<Value> {
    use copperplate_core::list::List;
    let AnySet(value, set) = this;
    let keys = List::new(set.to_vec());
    let name = t.vm().intern("__getstate__");
    let state = ops::call_method(t, value, &name, &[])?;
    let class = copperplate_core::Layout::value(value.class());
    Ok(Tuple::new(vec![class, Tuple::new(vec![keys]), state]))
}

/// S.__sizeof__() -> size of S in memory, in bytes.
#[native("__sizeof__($self, /)", no_escape)]
fn sizeof(_: &mut Thread, this: AnySet<'_>) -> Res<usize> {
    Ok(size_of::<Set>() + this.1.table_bytes())
}

fn next(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(iterator) = value.exact::<SetIterator>() else {
        unreachable!("a slot of set_iterator sees its instances")
    };
    // SAFETY: the set is looked at before anything can run; the iterator is cleared last.
    let Some(set) = unsafe { iterator.set.peek() }.and_then(Set::of) else {
        return Ok(None);
    };
    if iterator.expected.get() != set.len() {
        iterator.expected.set(usize::MAX);
        return Err(t.runtime_error("Set changed size during iteration"));
    }
    match set.next_from(iterator.position.get()) {
        Some((key, _, position)) => {
            iterator.position.set(position);
            iterator.left.set(iterator.left.get().saturating_sub(1));
            Ok(Some(key))
        }
        None => {
            iterator.set.clear();
            Ok(None)
        }
    }
}

/// Private method returning an estimate of len(list(it)).
#[native("__length_hint__($self, /)", no_escape)]
fn length_hint(_: &mut Thread, this: &SetIterator) -> Res<usize> {
    let set = this.set.get();
    let len = set.as_ref().and_then(Set::of).map(Set::len);
    Ok(if len == Some(this.expected.get()) {
        this.left.get()
    } else {
        0
    })
}

/// Return state information for pickling.
#[native("__reduce__($self, /)")]
fn iterator_reduce(t: &mut Thread, this: &SetIterator) -> Res<Value> {
    use copperplate_core::list::List;
    let iter = builtin(t, "iter")?;
    let mut rest = Vec::new();
    if let Some(set) = this.set.get().as_ref().and_then(Set::of) {
        let mut position = this.position.get();
        while let Some((key, _, next)) = set.next_from(position) {
            rest.push(key);
            position = next;
        }
    }
    Ok(Tuple::new(vec![iter, Tuple::new(vec![List::new(rest)])]))
}

/// The slots that both classes share.
fn fill(slots: &mut Slots) {
    slots.repr = Some(repr);
    slots.compare = Some(compare);
    slots.iter = Some(iter);
    slots.len = Some(len);
    slots.contains = Some(contains);
    slots.binary[BinaryOp::And as usize] = Some(and);
    slots.binary[BinaryOp::Or as usize] = Some(or);
    slots.binary[BinaryOp::Sub as usize] = Some(sub);
    slots.binary[BinaryOp::Xor as usize] = Some(xor);
    slots.layout::<Set>();
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::FROZENSET,
        &types::OBJECT,
        |slots| {
            fill(slots);
            slots.new = Some(new_frozenset);
            slots.make = Some(make_frozenset);
            slots.hash = Some(hash);
        },
        &[
            &COPY,
            &UNION,
            &INTERSECTION,
            &DIFFERENCE,
            &SYMMETRIC_DIFFERENCE,
            &ISDISJOINT,
            &ISSUBSET,
            &ISSUPERSET,
            &REDUCE,
            &SIZEOF,
            &alias::CLASS_GETITEM,
        ],
    );
    define(
        t,
        &types::SET,
        &types::OBJECT,
        |slots| {
            fill(slots);
            slots.new = Some(new_set);
            slots.make = Some(make_set);
            slots.init = Some(init);
            slots.hash = None;
            slots.inplace[BinaryOp::And as usize] = Some(inplace_and);
            slots.inplace[BinaryOp::Or as usize] = Some(inplace_or);
            slots.inplace[BinaryOp::Sub as usize] = Some(inplace_sub);
            slots.inplace[BinaryOp::Xor as usize] = Some(inplace_xor);
        },
        &[
            &ADD,
            &CLEAR,
            &COPY,
            &DISCARD,
            &REMOVE,
            &POP,
            &UNION,
            &UPDATE_METHOD,
            &INTERSECTION,
            &INTERSECTION_UPDATE,
            &DIFFERENCE,
            &DIFFERENCE_UPDATE_METHOD,
            &SYMMETRIC_DIFFERENCE,
            &SYMMETRIC_DIFFERENCE_UPDATE_METHOD,
            &ISDISJOINT,
            &ISSUBSET,
            &ISSUPERSET,
            &REDUCE,
            &SIZEOF,
            &alias::CLASS_GETITEM,
        ],
    );
    define(
        t,
        &types::SET_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.iter = Some(iter_self);
            slots.next = Some(next);
            slots.layout::<SetIterator>();
        },
        &[&LENGTH_HINT, &ITERATOR_REDUCE],
    );
}
