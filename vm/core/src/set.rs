//! Sets and frozen sets.
//!
//! The table and its probing are CPython's (`setobject.c`), step by step: open addressing with a short linear walk at every
//! probe, a new key put at the last deleted place that its search met, and the same moments and sizes of rebuilding. Programs
//! print and pop from sets of numbers, and so see the order.

use crate::trace::{Trace, Visitor};
use std::alloc::Layout as Memory;
use std::cell::Cell;
use std::ptr;

use crate::class::Type;
use crate::error::Res;
use crate::heap;
use crate::layout;
use crate::memory;
use crate::object::{Layout, Object};
use crate::str::Str;
use crate::thread::Thread;
use crate::types;
use crate::value::{Slot, Value};
use crate::word::Word;

/// Slots of the smallest table.
const MIN_SLOTS: usize = 8;
/// Places after the hashed one that a probe looks at before it jumps.
const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
/// Above this many keys, tables double instead of growing fourfold.
const LARGE: usize = 50_000;
/// Hash of a deleted place; no key has it.
const DELETED: i64 = -1;

/// A place in a set's table: a key with its hash; free (null key, hash 0); or deleted (null key, hash -1).
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Entry {
    pub hash: i64,
    pub key: Word,
}

impl Entry {
    const FREE: Entry = Entry {
        hash: 0,
        key: Word::NULL,
    };

    #[inline(always)]
    fn is_free(&self) -> bool {
        self.key.is_null() && self.hash == 0
    }
}

/// What looking a key up led to.
enum Lookup {
    /// The slot that holds the key.
    Found(usize),
    /// The slot that the key should be put at.
    Missing(usize),
    /// Whether a key with the same hash is equal takes Python code to tell.
    Unsure,
}

/// The table of every empty set; never written.
static EMPTY: [Entry; MIN_SLOTS] = [Entry::FREE; MIN_SLOTS];

// SAFETY: the static table holds no references and is never written.
unsafe impl Sync for Entry {}

/// A `set` or `frozenset`, or an instance of a subclass.
#[repr(C)]
pub struct Set {
    header: Object,
    pub table: Cell<*mut Entry>,
    /// Slots - 1; slots are a power of two.
    pub mask: Cell<usize>,
    /// Slots used, deleted ones included.
    pub filled: Cell<usize>,
    /// Keys that are there.
    pub len: Cell<usize>,
    /// Where [`Set::pop`] goes on searching.
    finger: Cell<usize>,
    /// Counts new tables, so that a lookup notices one made while it compared.
    rebuilds: Cell<u32>,
    /// Of a frozenset, -1 when not yet computed.
    pub hash: Cell<i64>,
}

layout!(Set, types::SET);

impl Set {
    fn payload() -> Set {
        Set {
            header: Object::unset(),
            table: Cell::new(EMPTY.as_ptr() as *mut Entry),
            mask: Cell::new(MIN_SLOTS - 1),
            filled: Cell::new(0),
            len: Cell::new(0),
            finger: Cell::new(0),
            rebuilds: Cell::new(0),
            hash: Cell::new(-1),
        }
    }

    /// An empty `set`.
    pub fn new() -> Value {
        heap::new(Set::payload())
    }

    /// An empty `frozenset`, to be filled before anybody sees it.
    pub fn new_frozen() -> Value {
        heap::new_static(&types::FROZENSET, Set::payload())
    }

    /// An empty instance of `set`, `frozenset` or a subclass.
    pub fn new_subclass(class: &Type) -> Value {
        heap::new_instance(class, Set::payload(), 0)
    }

    /// The set that `value` is: a `set`, a `frozenset` or an instance of a subclass.
    ///
    /// `Value::downcast` knows `set` alone, because both classes share one layout.
    #[inline]
    pub fn of(value: &Value) -> Option<&Set> {
        let object = value.object()?;
        let class = object.class();
        let is_set = ptr::eq(class, &types::SET)
            || ptr::eq(class, &types::FROZENSET)
            || class.is_subclass(&types::SET)
            || class.is_subclass(&types::FROZENSET);
        // SAFETY: all these classes' instances begin with a `Set`.
        is_set.then(|| unsafe { &*(object as *const Object as *const Set) })
    }

    /// Whether `value` is exactly a `set` or exactly a `frozenset`.
    #[inline]
    pub fn is_exact(value: &Value) -> bool {
        let class = value.class();
        ptr::eq(class, &types::SET) || ptr::eq(class, &types::FROZENSET)
    }

    /// The frozenset constant with these items, which are hashable and compare without running Python code.
    pub fn frozen_constant(thread: &mut Thread, items: Vec<Value>) -> Value {
        let value = Set::new_frozen();
        if let Some(set) = Set::of(&value) {
            for item in &items {
                // Constants are numbers, strings and tuples of such: neither hashing nor comparing them raises.
                if set.add(thread, item).is_err() {
                    thread.exception.clear();
                }
            }
        }
        value
    }

    /// Number of keys.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.len.get()
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len.get() == 0
    }

    #[inline(always)]
    fn at(&self, slot: usize) -> Entry {
        debug_assert!(slot <= self.mask.get());
        // SAFETY: the table has `mask + 1` slots.
        unsafe { *self.table.get().add(slot) }
    }

    #[inline(always)]
    fn put(&self, slot: usize, entry: Entry) {
        debug_assert!(slot <= self.mask.get() && !self.is_shared());
        // SAFETY: the table has `mask + 1` slots and is this set's own.
        unsafe { self.table.get().add(slot).write(entry) }
    }

    /// Whether the table is the static one of all empty sets.
    #[inline(always)]
    fn is_shared(&self) -> bool {
        ptr::eq(self.table.get(), EMPTY.as_ptr())
    }

    /// Where a key is or goes, as far as that can be told without running Python code.
    #[inline(always)]
    fn lookup_plainly(&self, key: Word, hash: i64) -> Lookup {
        // Most keys are where they were looked for first, or nowhere.
        let slot = hash as usize & self.mask.get();
        let entry = self.at(slot);
        if entry.key == key && entry.hash == hash {
            return Lookup::Found(slot);
        }
        if entry.is_free() {
            return Lookup::Missing(slot);
        }
        self.walk_plainly(key, hash)
    }

    #[inline(never)]
    fn walk_plainly(&self, key: Word, hash: i64) -> Lookup {
        self.walk(hash, |other| match other.is(key) {
            true => Some(true),
            // SAFETY: the set owns one key; the caller keeps the other.
            false => unsafe { equal_plainly(Value::from_ref(&other), Value::from_ref(&key)) },
        })
    }

    /// The slot of the key with this hash that is `same`, or where a key goes that is not; unsure where `same` is.
    #[inline(always)]
    fn walk(&self, hash: i64, same: impl Fn(Word) -> Option<bool>) -> Lookup {
        let mask = self.mask.get();
        let mut perturb = hash as u64;
        let mut start = hash as usize & mask;
        let mut deleted = None;
        loop {
            let walk = if start + LINEAR_PROBES <= mask {
                LINEAR_PROBES
            } else {
                0
            };
            for slot in start..=start + walk {
                let entry = self.at(slot);
                if entry.hash == hash && !entry.key.is_null() {
                    match same(entry.key) {
                        Some(true) => return Lookup::Found(slot),
                        Some(false) => {}
                        None => return Lookup::Unsure,
                    }
                } else if entry.key.is_null() {
                    if entry.hash != DELETED {
                        return Lookup::Missing(deleted.unwrap_or(slot));
                    }
                    deleted = Some(slot);
                }
            }
            perturb >>= PERTURB_SHIFT;
            start = start
                .wrapping_mul(5)
                .wrapping_add(1)
                .wrapping_add(perturb as usize)
                & mask;
        }
    }

    /// Where `key` is or goes.
    #[inline]
    fn lookup(&self, t: &mut Thread, key: &Value, hash: i64) -> Res<Lookup> {
        match self.lookup_plainly(key.word(), hash) {
            Lookup::Unsure => self.lookup_comparing(t, key, hash, false),
            known => Ok(known),
        }
    }

    /// As [`Set::lookup`], where comparing may run Python code. Never unsure. With `found_at_once` a key that was equal counts as found,
    /// at no certain place, though the comparison changed the set: so CPython adds, and only so.
    #[cold]
    fn lookup_comparing(
        &self,
        t: &mut Thread,
        key: &Value,
        hash: i64,
        found_at_once: bool,
    ) -> Res<Lookup> {
        'restart: loop {
            let rebuilds = self.rebuilds.get();
            let mask = self.mask.get();
            let mut perturb = hash as u64;
            let mut start = hash as usize & mask;
            let mut deleted = None;
            loop {
                let walk = if start + LINEAR_PROBES <= mask {
                    LINEAR_PROBES
                } else {
                    0
                };
                for slot in start..=start + walk {
                    let entry = self.at(slot);
                    if entry.is_free() {
                        let place = deleted.unwrap_or(slot);
                        // A comparison since may have put a key there.
                        if !self.at(place).key.is_null() {
                            continue 'restart;
                        }
                        return Ok(Lookup::Missing(place));
                    }
                    if entry.hash != hash {
                        if entry.hash == DELETED {
                            deleted = Some(slot);
                        }
                        continue;
                    }
                    if entry.key.is(key.word()) {
                        return Ok(Lookup::Found(slot));
                    }
                    // SAFETY: the set owns the key; the clone keeps it while Python code runs.
                    let candidate = unsafe { Value::from_ref(&entry.key) };
                    if let (Some(a), Some(b)) = (candidate.exact::<Str>(), key.exact::<Str>()) {
                        if a.same(b) {
                            return Ok(Lookup::Found(slot));
                        }
                        continue;
                    }
                    let candidate = candidate.clone();
                    let equal = crate::ops::equal(t, &candidate, key)?;
                    if equal && found_at_once {
                        return Ok(Lookup::Found(slot));
                    }
                    if self.rebuilds.get() != rebuilds || !self.at(slot).key.is(candidate.word()) {
                        continue 'restart;
                    }
                    if equal {
                        return Ok(Lookup::Found(slot));
                    }
                }
                perturb >>= PERTURB_SHIFT;
                start = start
                    .wrapping_mul(5)
                    .wrapping_add(1)
                    .wrapping_add(perturb as usize)
                    & mask;
            }
        }
    }

    /// Adds `key`. Raises when it has no hash or a comparison raises.
    pub fn add(&self, t: &mut Thread, key: &Value) -> Res {
        let hash = hash_element(t, key)?;
        self.add_hashed(t, key, hash)
    }

    /// Adds `key`, whose hash is known.
    pub fn add_hashed(&self, t: &mut Thread, key: &Value, hash: i64) -> Res {
        let found = match self.lookup_plainly(key.word(), hash) {
            Lookup::Unsure => self.lookup_comparing(t, key, hash, true)?,
            known => known,
        };
        let Lookup::Missing(slot) = found else {
            return Ok(());
        };
        if self.is_shared() {
            self.set_table(new_table(MIN_SLOTS), MIN_SLOTS);
        }
        let entry = Entry {
            hash,
            key: key.clone().into_word(),
        };
        let fresh = self.at(slot).is_free();
        self.put(slot, entry);
        self.len.set(self.len.get() + 1);
        if !fresh {
            return Ok(());
        }
        self.filled.set(self.filled.get() + 1);
        if self.filled.get() * 5 >= self.mask.get() * 3 {
            self.resize(self.growth());
        }
        Ok(())
    }

    /// The size asked for when the table is full or has many deleted places.
    fn growth(&self) -> usize {
        self.len.get() * if self.len.get() > LARGE { 2 } else { 4 }
    }

    /// Whether `key` is there. Raises when it has no hash or a comparison raises.
    pub fn contains(&self, t: &mut Thread, key: &Value) -> Res<bool> {
        let hash = hash_element(t, key)?;
        self.contains_hashed(t, key, hash)
    }

    /// As [`Set::contains`], with a known hash.
    pub fn contains_hashed(&self, t: &mut Thread, key: &Value, hash: i64) -> Res<bool> {
        Ok(matches!(self.lookup(t, key, hash)?, Lookup::Found(_)))
    }

    /// Removes `key`; whether it was there. Raises when it has no hash or a comparison raises.
    pub fn discard(&self, t: &mut Thread, key: &Value) -> Res<bool> {
        let hash = hash_element(t, key)?;
        self.discard_hashed(t, key, hash)
    }

    /// As [`Set::discard`], with a known hash.
    pub fn discard_hashed(&self, t: &mut Thread, key: &Value, hash: i64) -> Res<bool> {
        match self.lookup(t, key, hash)? {
            Lookup::Found(slot) => {
                drop(self.take_out(slot));
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    fn take_out(&self, slot: usize) -> Value {
        let key = self.at(slot).key;
        self.put(
            slot,
            Entry {
                hash: DELETED,
                key: Word::NULL,
            },
        );
        self.len.set(self.len.get() - 1);
        // SAFETY: the slot held a key, whose count goes to the caller.
        unsafe { Value::from_word(key) }
    }

    /// Takes some key out; `None` when the set is empty.
    pub fn pop(&self) -> Option<Value> {
        if self.is_empty() {
            return None;
        }
        let mask = self.mask.get();
        let mut slot = self.finger.get() & mask;
        while self.at(slot).key.is_null() {
            slot = (slot + 1) & mask;
        }
        self.finger.set(slot + 1);
        Some(self.take_out(slot))
    }

    /// The first key at or after slot `position`, with its hash and the position to go on from. Safe while the set changes.
    #[inline]
    pub fn next_from(&self, position: usize) -> Option<(Value, i64, usize)> {
        let mut slot = position;
        while slot <= self.mask.get() {
            let entry = self.at(slot);
            slot += 1;
            if !entry.key.is_null() {
                // SAFETY: the set owns the key.
                let key = unsafe { Value::from_ref(&entry.key) }.clone();
                return Some((key, entry.hash, slot));
            }
        }
        None
    }

    /// The keys in table order, without references of their own.
    ///
    /// # Safety
    /// The set does not change meanwhile: no call of Python code, no drop of a value.
    #[inline]
    pub unsafe fn words(&self) -> impl Iterator<Item = Word> {
        // SAFETY: the table has `mask + 1` slots, and stays.
        let table = unsafe { std::slice::from_raw_parts(self.table.get(), self.mask.get() + 1) };
        let keys = table.iter().map(|entry| entry.key);
        keys.filter(|key| !key.is_null())
    }

    /// The keys in table order.
    pub fn to_vec(&self) -> Vec<Value> {
        let mut keys = memory::with_capacity(self.len());
        let mut position = 0;
        while let Some((key, _, next)) = self.next_from(position) {
            keys.push(key);
            position = next;
        }
        keys
    }

    /// The hashes of the keys, in table order.
    pub fn hashes(&self) -> impl Iterator<Item = i64> + '_ {
        (0..=self.mask.get())
            .map(|slot| self.at(slot))
            .filter(|entry| !entry.key.is_null())
            .map(|entry| entry.hash)
    }

    /// The first slot from `position` on that has a key.
    #[inline]
    pub fn place_from(&self, position: usize) -> Option<usize> {
        (position..=self.mask.get()).find(|slot| !self.at(*slot).key.is_null())
    }

    /// Whether the key with this hash is there, as far as that can be told without running Python code.
    #[inline]
    pub fn has_plainly(&self, key: &Value, hash: i64) -> Option<bool> {
        match self.lookup_plainly(key.word(), hash) {
            Lookup::Found(_) => Some(true),
            Lookup::Missing(_) => Some(false),
            Lookup::Unsure => None,
        }
    }

    /// Whether all keys are in `other`, as far as that can be told without running Python code.
    #[inline]
    pub fn is_subset_plainly(&self, other: &Set) -> Option<bool> {
        if self.len() > other.len() {
            return Some(false);
        }
        // Most tables are largely free places: the walk ends with the last key, not with the table.
        let (mut slot, mut left) = (0, self.len());
        while left > 0 {
            let entry = self.at(slot);
            slot += 1;
            if entry.key.is_null() {
                continue;
            }
            left -= 1;
            match other.lookup_plainly(entry.key, entry.hash) {
                Lookup::Found(_) => {}
                Lookup::Missing(_) => return Some(false),
                Lookup::Unsure => return None,
            }
        }
        Some(true)
    }

    /// Whether all keys are in `other`. Raises when a comparison raises.
    pub fn is_subset(&self, t: &mut Thread, other: &Set) -> Res<bool> {
        if let Some(known) = self.is_subset_plainly(other) {
            return Ok(known);
        }
        let mut position = 0;
        while let Some((key, hash, next)) = self.next_from(position) {
            position = next;
            if !other.contains_hashed(t, &key, hash)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Adds all keys of `other`.
    pub fn merge(&self, t: &mut Thread, other: &Set) -> Res {
        if ptr::eq(self, other) || other.is_empty() {
            return Ok(());
        }
        self.reserve(other.len());
        if self.filled.get() == 0 {
            self.copy_from(other);
            return Ok(());
        }
        let mut position = 0;
        while let Some((key, hash, next)) = other.next_from(position) {
            self.add_hashed(t, &key, hash)?;
            position = next;
        }
        Ok(())
    }

    /// Rebuilds the table, if need be, for `more` keys that are probably not there, as updating from a set or dict does.
    pub fn reserve(&self, more: usize) {
        if (self.filled.get() + more) * 5 >= self.mask.get() * 3 {
            self.resize((self.len.get() + more) * 2);
        }
    }

    /// Copies the keys of `other` into this set, which has no used slot.
    fn copy_from(&self, other: &Set) {
        if self.is_shared() {
            self.set_table(new_table(MIN_SLOTS), MIN_SLOTS);
        }
        let verbatim = self.mask.get() == other.mask.get() && other.filled.get() == other.len.get();
        for slot in 0..=other.mask.get() {
            let entry = other.at(slot);
            if entry.key.is_null() {
                continue;
            }
            // SAFETY: the other set owns the key.
            let key = unsafe { Value::from_ref(&entry.key) }.clone().into_word();
            let entry = Entry {
                hash: entry.hash,
                key,
            };
            if verbatim {
                self.put(slot, entry);
            } else {
                self.insert_clean(entry);
            }
        }
        self.filled.set(other.len.get());
        self.len.set(other.len.get());
    }

    /// Puts a key that is not there into a table without deleted places.
    fn insert_clean(&self, entry: Entry) {
        let mask = self.mask.get();
        let mut perturb = entry.hash as u64;
        let mut start = entry.hash as usize & mask;
        loop {
            let walk = if start + LINEAR_PROBES <= mask {
                LINEAR_PROBES
            } else {
                0
            };
            for slot in start..=start + walk {
                if self.at(slot).key.is_null() {
                    self.put(slot, entry);
                    return;
                }
            }
            perturb >>= PERTURB_SHIFT;
            start = start
                .wrapping_mul(5)
                .wrapping_add(1)
                .wrapping_add(perturb as usize)
                & mask;
        }
    }

    /// Makes a table with more than `at_least` slots and moves the keys over, in table order.
    fn resize(&self, at_least: usize) {
        let mut slots = MIN_SLOTS;
        while slots <= at_least {
            slots *= 2;
        }
        if slots == MIN_SLOTS
            && self.mask.get() == MIN_SLOTS - 1
            && self.filled.get() == self.len.get()
        {
            return;
        }
        let (old, old_slots, shared) = (self.table.get(), self.mask.get() + 1, self.is_shared());
        self.set_table(new_table(slots), slots);
        for slot in 0..old_slots {
            // SAFETY: the old table has `old_slots` slots.
            let entry = unsafe { *old.add(slot) };
            if !entry.key.is_null() {
                self.insert_clean(entry);
            }
        }
        self.filled.set(self.len.get());
        if !shared {
            // SAFETY: the table was this set's own; its keys were moved.
            unsafe { free_table(old, old_slots) };
        }
    }

    /// Rebuilds the table when more than a quarter of it is deleted places, as removing many keys does in the end.
    pub fn shed_deleted(&self) {
        if self.filled.get() - self.len.get() > self.mask.get() / 4 {
            self.resize(self.growth());
        }
    }

    fn set_table(&self, table: *mut Entry, slots: usize) {
        self.table.set(table);
        self.mask.set(slots - 1);
        self.rebuilds.set(self.rebuilds.get().wrapping_add(1));
    }

    /// Removes all keys.
    pub fn clear(&self) {
        if self.is_shared() {
            return;
        }
        let (table, slots) = (self.table.get(), self.mask.get() + 1);
        self.set_table(EMPTY.as_ptr() as *mut Entry, MIN_SLOTS);
        self.filled.set(0);
        self.len.set(0);
        self.hash.set(-1);
        // SAFETY: nobody sees the table any more.
        unsafe { drop_table(table, slots) };
    }

    /// Exchanges the keys of two sets.
    pub fn swap(&self, other: &Set) {
        self.table.swap(&other.table);
        self.mask.swap(&other.mask);
        self.filled.swap(&other.filled);
        self.len.swap(&other.len);
        for set in [self, other] {
            set.rebuilds.set(set.rebuilds.get().wrapping_add(1));
            set.hash.set(-1);
        }
    }

    /// Bytes of the table, for `__sizeof__`.
    pub fn table_bytes(&self) -> usize {
        if self.mask.get() < MIN_SLOTS {
            0
        } else {
            (self.mask.get() + 1) * size_of::<Entry>()
        }
    }
}

// SAFETY: the keys.
unsafe impl Trace for Set {
    #[inline]
    fn trace(&self, visitor: &mut Visitor<'_>) {
        for slot in 0..=self.mask.get() {
            visitor.word(self.at(slot).key);
        }
    }

    fn sever(&self) {
        self.clear();
    }
}

impl Drop for Set {
    fn drop(&mut self) {
        if !self.is_shared() {
            // SAFETY: nobody sees the table any more.
            unsafe { drop_table(self.table.get(), self.mask.get() + 1) };
        }
    }
}

/// Drops the keys of a table, and frees it.
///
/// # Safety
/// As for [`free_table`].
#[inline(always)]
unsafe fn drop_table(table: *mut Entry, slots: usize) {
    // SAFETY: the caller's guarantee; null words close to nothing.
    unsafe {
        for slot in 0..slots {
            (*table.add(slot)).key.close();
        }
        free_table(table, slots);
    }
}

/// As [`crate::ops::equal_plainly`], out of the way of lookups that need none.
#[cold]
#[inline(never)]
fn equal_plainly(left: &Value, right: &Value) -> Option<bool> {
    crate::ops::equal_plainly(left, right)
}

/// The hash of a value about to be looked up in a set.
///
/// # Errors
/// Raises whatever hashing raises; a plain `TypeError` is told with the set in mind.
#[inline]
pub fn hash_element(t: &mut Thread, key: &Value) -> Res<i64> {
    match crate::ops::hash(t, key) {
        Ok(hash) => Ok(hash),
        Err(_) => Err(crate::dict::unhashable(t, key, "a set element")),
    }
}

fn table_layout(slots: usize) -> Memory {
    match Memory::array::<Entry>(slots) {
        Ok(layout) => layout,
        Err(_) => memory::exhausted(),
    }
}

fn new_table(slots: usize) -> *mut Entry {
    let table = heap::allocate_part(table_layout(slots)) as *mut Entry;
    for slot in 0..slots {
        // SAFETY: the block has room for all slots.
        unsafe { table.add(slot).write(Entry::FREE) };
    }
    table
}

/// # Safety
/// `table` came from [`new_table`] with as many slots and is not used any more.
unsafe fn free_table(table: *mut Entry, slots: usize) {
    // SAFETY: the caller's guarantee.
    unsafe { heap::free_part(table as *mut u8, table_layout(slots)) };
}

/// Iterator over a set.
#[derive(Trace)]
#[repr(C)]
pub struct SetIterator {
    header: Object,
    /// The set; empty when exhausted.
    pub set: Slot,
    /// Keys when the iteration began.
    pub expected: Cell<usize>,
    /// The next slot.
    pub position: Cell<usize>,
    /// Keys not yet seen.
    pub left: Cell<usize>,
}

layout!(SetIterator, types::SET_ITERATOR);

impl SetIterator {
    pub fn new(set: &Set) -> Value {
        heap::new(SetIterator {
            header: Object::unset(),
            set: Slot::new(set.value()),
            expected: Cell::new(set.len()),
            position: Cell::new(0),
            left: Cell::new(set.len()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hooks::Hooks;
    use crate::int::from_i64;
    use crate::thread::Vm;

    fn thread() -> Box<Thread> {
        let hooks = Hooks {
            run: |_| Word::NULL,
            compile: |t, _, _, _, _| Err(t.system_error("no compiler")),
            import: |t, _| Err(t.system_error("no importer")),
            report_unraisable: |_, _, _| {},
            parse: |t, _, _, _, _| Err(t.system_error("no compiler")),
            compile_tree: |t, _, _, _, _| Err(t.system_error("no compiler")),
            instructions: &crate::hooks::Instructions::NONE,
        };
        Thread::new(Vm::new(hooks), 1 << 20).expect("memory for frames")
    }

    fn set_of(t: &mut Thread, numbers: impl IntoIterator<Item = i64>) -> Value {
        let value = Set::new();
        for number in numbers {
            set(&value).add(t, &from_i64(number)).expect("numbers hash");
        }
        value
    }

    fn set(value: &Value) -> &Set {
        Set::of(value).expect("a set")
    }

    fn order(value: &Value) -> Vec<i64> {
        let keys = set(value).to_vec();
        keys.iter().map(|key| key.word().int()).collect()
    }

    #[test]
    fn numbers_come_in_cpythons_order() {
        let t = &mut thread();
        // list({5, 100, -7, 23, 8, 16, 1})
        let value = set_of(t, [5, 100, -7, 23, 8, 16, 1]);
        assert_eq!(order(&value), [1, 100, 5, 8, 16, 23, -7]);
        // list(set(range(0, 200, 17)))
        let value = set_of(t, (0..200).step_by(17));
        assert_eq!(
            order(&value),
            [0, 34, 68, 102, 136, 170, 17, 51, 85, 119, 153, 187]
        );
    }

    #[test]
    fn the_last_deleted_place_on_the_way_is_taken_again() {
        let t = &mut thread();
        let value = set_of(t, [8, 0]);
        assert_eq!(order(&value), [8, 0]);
        set(&value).discard(t, &from_i64(8)).expect("numbers hash");
        set(&value).add(t, &from_i64(16)).expect("numbers hash");
        assert_eq!(order(&value), [16, 0]);
        assert_eq!(set(&value).pop().map(|key| key.word().int()), Some(16));
    }
}
