//! Dicts: layout, lookup and change.
//!
//! A dict keeps its entries in insertion order in one array and finds them through an open-addressing index of entry
//! numbers, which lies right before the array and is as narrow as the numbers allow (CPython's compact dict). A change of
//! the *keys* gives the dict a new keys version on the next request, so that inline caches can rely on an entry's number.
//! Keys may be compared by Python code that changes the dict: every lookup that ran such code starts again when the table
//! changed meanwhile.

use crate::trace::{Trace, Visitor};
use std::alloc::Layout as Memory;
use std::cell::Cell;
use std::ptr;

use crate::class::Type;
use crate::error::{Raised, Res};
use crate::heap;
use crate::layout;
use crate::memory;
use crate::object::{KNOWN_TO_TRACES, Layout, Object};
use crate::str::Str;
use crate::thread::Thread;
use crate::types;
use crate::value::{Slot, Value};
use crate::word::Word;

/// One key with its value. A deleted entry has a null key.
#[repr(C)]
pub struct Entry {
    pub hash: i64,
    pub key: Word,
    pub value: Word,
}

/// Index slot: never used since the table was made.
const FREE: i32 = -1;
/// Index slot: its entry was deleted.
const DELETED: i32 = -2;
/// Logarithm of the smallest number of index slots.
const MIN_LOG: u8 = 3;

/// The table of every dict without entries: an index of free slots with no entries behind it. Never written.
static EMPTY: [u64; 1] = [u64::MAX];

/// A dict. The first fields, up to `keys_version`, are read by generated code.
#[repr(C)]
pub struct Dict {
    header: Object,
    /// The entries; the index ends where they begin.
    pub entries: Cell<*mut Entry>,
    /// Entries used, deleted ones included.
    pub filled: Cell<u32>,
    /// Entries that can be added before the table must be rebuilt. Removing gives none back, so that free index slots remain.
    pub usable: Cell<u32>,
    /// Keys that are there.
    pub len: Cell<u32>,
    /// Identifies the present keys and their entry numbers; 0 = none given.
    pub keys_version: Cell<u32>,
    /// Counts new tables and numbers given up, so that a lookup notices what happened while it compared.
    rebuilds: Cell<u32>,
    /// Logarithm of the number of index slots.
    log: Cell<u8>,
    /// Which entries have changed their values while traces could rely on them, by their numbers modulo 16.
    unsteady: Cell<u16>,
}

layout!(Dict, types::DICT);

impl Dict {
    /// An empty dict.
    pub fn new() -> Value {
        heap::new(Dict::payload())
    }

    /// An empty instance of a `dict` subclass.
    pub fn new_subclass(class: &Type) -> Value {
        heap::new_instance(class, Dict::payload(), 0)
    }

    /// An empty dict with room for `count` keys.
    pub fn with_capacity(count: usize) -> Value {
        let value = Dict::new();
        if let Some(dict) = value.exact::<Dict>()
            && count > 0
        {
            dict.rebuild(log_for(count));
        }
        value
    }

    /// The parts of an empty dict, for layouts that begin with one.
    pub fn payload() -> Dict {
        Dict {
            header: Object::unset(),
            entries: Cell::new(empty_entries()),
            filled: Cell::new(0),
            usable: Cell::new(0),
            len: Cell::new(0),
            keys_version: Cell::new(0),
            rebuilds: Cell::new(0),
            log: Cell::new(MIN_LOG),
            unsteady: Cell::new(0),
        }
    }

    /// Number of keys.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.len.get() as usize
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len.get() == 0
    }

    /// Number of entries to walk with [`Dict::entry`], deleted ones included.
    #[inline(always)]
    pub fn filled(&self) -> usize {
        self.filled.get() as usize
    }

    /// The version of the keys, given out now if there is none; 0 when versions have run out.
    pub fn keys_version(&self, thread: &Thread) -> u32 {
        if self.keys_version.get() == 0 {
            self.keys_version.set(thread.vm().next_keys_version());
        }
        self.keys_version.get()
    }

    #[inline(always)]
    fn at(&self, number: usize) -> &Entry {
        debug_assert!(number < self.filled());
        // SAFETY: entries below `filled` are initialised.
        unsafe { &*self.entries.get().add(number) }
    }

    /// Key and value of entry `number`; `None` when it is deleted or there is none with this number.
    #[inline]
    pub fn entry(&self, number: usize) -> Option<(Value, Value)> {
        // SAFETY: cloning changes nothing.
        unsafe { self.peek(number) }.map(|(key, value)| (key.clone(), value.clone()))
    }

    /// Key of entry `number`, as [`Dict::entry`].
    #[inline]
    pub fn key_at(&self, number: usize) -> Option<Value> {
        // SAFETY: cloning changes nothing.
        unsafe { self.peek(number) }.map(|(key, _)| key.clone())
    }

    /// Value of entry `number`, as [`Dict::entry`].
    #[inline]
    pub fn value_at(&self, number: usize) -> Option<Value> {
        // SAFETY: cloning changes nothing.
        unsafe { self.peek(number) }.map(|(_, value)| value.clone())
    }

    /// Hash of the key of entry `number`, which is there.
    #[inline]
    pub fn hash_at(&self, number: usize) -> i64 {
        assert!(number < self.filled(), "the entry is there");
        self.at(number).hash
    }

    /// As [`Dict::entry`], without new references.
    ///
    /// # Safety
    /// The dict is not changed while the references live: no call of Python code, no drop of a value.
    #[inline(always)]
    pub unsafe fn peek(&self, number: usize) -> Option<(&Value, &Value)> {
        if number >= self.filled() {
            return None;
        }
        let entry = self.at(number);
        // SAFETY: the dict owns the words of an entry that is there.
        (!entry.key.is_null())
            .then(|| unsafe { (Value::from_ref(&entry.key), Value::from_ref(&entry.value)) })
    }

    /// The value of entry `number`, if that has this very key.
    #[inline]
    pub fn value_if_named(&self, number: usize, key: Word) -> Option<Value> {
        if number >= self.filled() || !self.at(number).key.is(key) {
            return None;
        }
        self.value_at(number)
    }

    /// The first entry with a number of at least `position`: key, value, number. Safe while the dict changes.
    #[inline]
    pub fn next_from(&self, position: usize) -> Option<(Value, Value, usize)> {
        (position..self.filled())
            .find_map(|number| self.entry(number).map(|(key, value)| (key, value, number)))
    }

    /// The keys and values, in order.
    pub fn to_vec(&self) -> Vec<(Value, Value)> {
        memory::collect((0..self.filled()).filter_map(|number| self.entry(number)))
    }

    /// The keys, in order.
    pub fn keys(&self) -> Vec<Value> {
        memory::collect((0..self.filled()).filter_map(|number| self.key_at(number)))
    }

    /// The values, in order.
    pub fn values(&self) -> Vec<Value> {
        (0..self.filled())
            .filter_map(|number| self.value_at(number))
            .collect()
    }

    /// The entry number in index slot `slot`, or [`FREE`] or [`DELETED`].
    #[inline(always)]
    fn slot(&self, slot: usize) -> i32 {
        let (log, entries) = (self.log.get(), self.entries.get());
        debug_assert!(slot < 1 << log);
        // SAFETY: the index of `2^log` slots ends where the entries begin.
        unsafe {
            match log {
                0..8 => (entries as *const i8).sub(1 << log).add(slot).read().into(),
                8..16 => (entries as *const i16)
                    .sub(1 << log)
                    .add(slot)
                    .read()
                    .into(),
                _ => (entries as *const i32).sub(1 << log).add(slot).read(),
            }
        }
    }

    #[inline(always)]
    fn set_slot(&self, slot: usize, number: i32) {
        let (log, entries) = (self.log.get(), self.entries.get());
        debug_assert!(slot < 1 << log && !self.is_shared());
        // SAFETY: as for `slot`; the table is this dict's own.
        unsafe {
            match log {
                0..8 => (entries as *mut i8)
                    .sub(1 << log)
                    .add(slot)
                    .write(number as i8),
                8..16 => (entries as *mut i16)
                    .sub(1 << log)
                    .add(slot)
                    .write(number as i16),
                _ => (entries as *mut i32).sub(1 << log).add(slot).write(number),
            }
        }
    }

    #[inline(always)]
    fn probe(&self, hash: i64) -> Probe {
        Probe::new(hash, (1 << self.log.get()) - 1)
    }

    /// Whether the table is the static one of all dicts without entries.
    #[inline(always)]
    fn is_shared(&self) -> bool {
        ptr::eq(self.entries.get(), empty_entries())
    }

    /// Looks `key` up with a comparison that cannot run Python code: a `str` key among `str` keys. Keys of other types are
    /// skipped (a `str` subclass with its own `__eq__` is not found).
    #[inline]
    pub fn find_str(&self, thread: &Thread, key: &Value) -> Option<usize> {
        let text = key.exact::<Str>()?;
        let hash = text.hash(thread.vm().hash_seed.get());
        let mut probe = self.probe(hash);
        loop {
            let number = self.slot(probe.slot);
            if number >= 0 {
                let entry = self.at(number as usize);
                if entry.key.is(key.word()) {
                    return Some(number as usize);
                }
                if entry.hash == hash {
                    // SAFETY: the dict owns the key.
                    let other = unsafe { Value::from_ref(&entry.key) };
                    if other.exact::<Str>().is_some_and(|other| other.same(text)) {
                        return Some(number as usize);
                    }
                }
            } else if number == FREE {
                return None;
            }
            probe.next();
        }
    }

    /// The number of `key`'s entry. Compares by identity, then by hash and `==`.
    #[inline]
    pub fn find(&self, thread: &mut Thread, key: &Value, hash: i64) -> Res<Option<usize>> {
        match self.find_plainly(key, hash) {
            Some(found) => Ok(found),
            None => self.find_slowly(thread, key, hash),
        }
    }

    /// As [`Dict::find`]; nothing where comparing may run Python code.
    #[inline(always)]
    pub fn find_plainly(&self, key: &Value, hash: i64) -> Option<Option<usize>> {
        let mut probe = self.probe(hash);
        loop {
            let number = self.slot(probe.slot);
            if number >= 0 {
                let entry = self.at(number as usize);
                if entry.key.is(key.word()) {
                    return Some(Some(number as usize));
                }
                if entry.hash == hash {
                    // SAFETY: the dict owns the key.
                    let other = unsafe { Value::from_ref(&entry.key) };
                    if crate::ops::equal_plainly(other, key)? {
                        return Some(Some(number as usize));
                    }
                }
            } else if number == FREE {
                return Some(None);
            }
            probe.next();
        }
    }

    /// As [`Dict::find`], where comparing may run Python code.
    #[cold]
    fn find_slowly(&self, thread: &mut Thread, key: &Value, hash: i64) -> Res<Option<usize>> {
        'restart: loop {
            let rebuilds = self.rebuilds.get();
            let mut probe = self.probe(hash);
            loop {
                let number = self.slot(probe.slot);
                if number >= 0 {
                    let entry = self.at(number as usize);
                    if entry.key.is(key.word()) {
                        return Ok(Some(number as usize));
                    }
                    if entry.hash == hash {
                        // SAFETY: the dict owns the key; the clone keeps it while Python code runs.
                        let candidate = unsafe { Value::from_ref(&entry.key) }.clone();
                        let equal = crate::ops::equal(thread, &candidate, key)?;
                        let same = self.rebuilds.get() == rebuilds
                            && self
                                .key_at(number as usize)
                                .is_some_and(|now| now.is(&candidate));
                        if !same {
                            continue 'restart;
                        }
                        if equal {
                            return Ok(Some(number as usize));
                        }
                    }
                } else if number == FREE {
                    return Ok(None);
                }
                probe.next();
            }
        }
    }

    /// `dict.get(key)`; raises when the key has no hash or its comparison raises.
    pub fn get(&self, thread: &mut Thread, key: &Value) -> Res<Option<Value>> {
        let hash = hash_key(thread, key)?;
        Ok(self
            .find(thread, key, hash)?
            .and_then(|number| self.value_at(number)))
    }

    /// Whether `key` is there; raises as [`Dict::get`].
    pub fn contains(&self, thread: &mut Thread, key: &Value) -> Res<bool> {
        let hash = hash_key(thread, key)?;
        Ok(self.find(thread, key, hash)?.is_some())
    }

    /// The value of a `str` key; see [`Dict::find_str`].
    #[inline]
    pub fn get_str(&self, thread: &Thread, key: &Value) -> Option<Value> {
        let entry = self.at(self.find_str(thread, key)?);
        // SAFETY: the dict owns the value of an entry that is there.
        Some(unsafe { Value::from_ref(&entry.value) }.clone())
    }

    /// `dict[key] = value`; raises as [`Dict::get`].
    pub fn set(&self, thread: &mut Thread, key: &Value, value: Value) -> Res {
        let hash = hash_key(thread, key)?;
        self.set_hashed(thread, key, hash, value)
    }

    /// As [`Dict::set`], with a known hash.
    #[inline]
    pub fn set_hashed(&self, thread: &mut Thread, key: &Value, hash: i64, value: Value) -> Res {
        match self.find(thread, key, hash)? {
            Some(number) => drop(self.replace(number, value)),
            None => self.append(thread, hash, key.clone(), value),
        }
        Ok(())
    }

    /// As [`Dict::set`] for a `str` key, which cannot fail.
    pub fn set_str(&self, thread: &Thread, key: &Value, value: Value) {
        match self.find_str(thread, key) {
            Some(number) => drop(self.replace(number, value)),
            None => {
                let hash = key
                    .exact::<Str>()
                    .map_or(0, |text| text.hash(thread.vm().hash_seed.get()));
                self.append(thread, hash, key.clone(), value);
            }
        }
    }

    /// Removes `key`; returns its value.
    pub fn remove(&self, thread: &mut Thread, key: &Value) -> Res<Option<Value>> {
        let hash = hash_key(thread, key)?;
        Ok(self
            .find(thread, key, hash)?
            .map(|number| self.remove_entry(number).1))
    }

    /// Removes a `str` key; returns its value.
    pub fn remove_str(&self, thread: &Thread, key: &Value) -> Option<Value> {
        self.find_str(thread, key)
            .map(|number| self.remove_entry(number).1)
    }

    /// Puts `value` into entry `number`, which is there; returns the old value.
    #[inline]
    pub fn replace(&self, number: usize, value: Value) -> Value {
        assert!(number < self.filled(), "the entry is there");
        self.value_changes(number);
        debug_assert!(!self.at(number).key.is_null());
        // SAFETY: the entry is there; the old word goes to the caller.
        unsafe {
            let place = &raw mut (*self.entries.get().add(number)).value;
            Value::from_word(place.replace(value.into_word()))
        }
    }

    /// Whether traces may take the value of entry `number` for a constant until they are told otherwise.
    pub fn is_steady(&self, number: usize) -> bool {
        self.unsteady.get() & 1 << (number % 16) == 0
    }

    #[inline(always)]
    fn value_changes(&self, number: usize) {
        if self.header.flags() & KNOWN_TO_TRACES != 0 && self.is_steady(number) {
            self.unsteady.set(self.unsteady.get() | 1 << (number % 16));
            crate::heap::tell_changed(&self.header, Some(number as u32));
        }
    }

    /// The keys, or where their entries are, are about to change.
    #[inline(always)]
    fn keys_changed(&self) {
        if self.keys_version.replace(0) != 0 {
            self.header.tell_traces(None);
        }
    }

    /// Adds a key that is not there, with its hash.
    #[inline]
    pub fn append(&self, thread: &Thread, hash: i64, key: Value, value: Value) {
        let _ = thread;
        if self.usable.get() == 0 {
            self.grow();
        }
        self.append_unchecked(hash, key, value);
    }

    #[cold]
    #[inline(never)]
    fn grow(&self) {
        self.rebuild(log_for(self.len() * 2 + 1));
    }

    /// As [`Dict::append`], where `usable` is not 0.
    #[inline(always)]
    fn append_unchecked(&self, hash: i64, key: Value, value: Value) {
        debug_assert!(self.usable.get() > 0);
        self.keys_changed();
        let number = self.filled.get();
        let mut probe = self.probe(hash);
        while self.slot(probe.slot) >= 0 {
            probe.next();
        }
        self.set_slot(probe.slot, number as i32);
        let entry = Entry {
            hash,
            key: key.into_word(),
            value: value.into_word(),
        };
        // SAFETY: `usable` says that there is room for the entry.
        unsafe { self.entries.get().add(number as usize).write(entry) };
        self.filled.set(number + 1);
        self.usable.set(self.usable.get() - 1);
        self.len.set(self.len.get() + 1);
    }

    /// Takes entry `number`, which is there, out; returns key and value.
    pub fn remove_entry(&self, number: usize) -> (Value, Value) {
        assert!(number < self.filled(), "the entry is there");
        assert!(!self.at(number).key.is_null(), "the entry is there");
        self.keys_changed();
        let mut probe = self.probe(self.at(number).hash);
        while self.slot(probe.slot) != number as i32 {
            probe.next();
        }
        self.set_slot(probe.slot, DELETED);
        self.len.set(self.len.get() - 1);
        // SAFETY: the entry is there; its words go to the caller.
        let (key, value) = unsafe {
            let entry = self.entries.get().add(number);
            let key = ptr::replace(&raw mut (*entry).key, Word::NULL);
            let value = ptr::replace(&raw mut (*entry).value, Word::NULL);
            (Value::from_word(key), Value::from_word(value))
        };
        (key, value)
    }

    /// Identifies the table that entry numbers are about: while it stays the same, entries keep their numbers and new ones
    /// get higher numbers than any before.
    #[inline(always)]
    pub fn table_number(&self) -> u32 {
        self.rebuilds.get()
    }

    /// Moves entry `number`, which is there, before all others. Takes time in proportion to the dict's size.
    pub fn move_to_front(&self, number: usize) {
        let moved = (self.hash_at(number), self.remove_entry(number));
        let rest = (0..self.filled())
            .filter_map(|number| {
                let (key, value) = self.entry(number)?;
                Some((self.hash_at(number), (key, value)))
            })
            .collect::<Vec<_>>();
        let fresh = Dict::payload();
        fresh.rebuild(log_for(rest.len() + 1));
        for (hash, (key, value)) in std::iter::once(moved).chain(rest) {
            fresh.append_unchecked(hash, key, value);
        }
        self.entries.swap(&fresh.entries);
        self.filled.swap(&fresh.filled);
        self.usable.swap(&fresh.usable);
        self.len.swap(&fresh.len);
        self.log.swap(&fresh.log);
        self.keys_changed();
        self.rebuilds.set(self.rebuilds.get().wrapping_add(1));
        // The old table goes with `fresh`; its values live on in the new one, so that nothing runs.
    }

    /// Takes the last entry out; `None` when the dict is empty.
    pub fn pop_last(&self) -> Option<(Value, Value)> {
        let number = (0..self.filled())
            .rev()
            .find(|&number| !self.at(number).key.is_null())?;
        let taken = self.remove_entry(number);
        // Entries at the end are given up, so that taking the last one repeatedly takes constant time; by this alone, as in CPython: who
        // walks over the dict otherwise sees what is added after one was deleted.
        self.filled.set(number as u32);
        // Their numbers will be given out again.
        self.rebuilds.set(self.rebuilds.get().wrapping_add(1));
        Some(taken)
    }

    /// Moves the entries that are there together into a new table of `2^log` index slots.
    fn rebuild(&self, log: u8) {
        let (old, filled, old_log) = (self.entries.get(), self.filled(), self.log.get());
        let shared = self.is_shared();
        debug_assert!(!shared || filled == 0);
        self.entries.set(new_table(log));
        self.log.set(log);
        let mut number = 0;
        for index in 0..filled {
            // SAFETY: the old entries below `filled` are initialised; they are moved, and the new table has room.
            unsafe {
                let entry = old.add(index).read();
                if entry.key.is_null() {
                    continue;
                }
                let mut probe = self.probe(entry.hash);
                while self.slot(probe.slot) != FREE {
                    probe.next();
                }
                self.set_slot(probe.slot, number);
                self.entries.get().add(number as usize).write(entry);
            }
            number += 1;
        }
        self.filled.set(number as u32);
        self.usable.set(usable_entries(log) as u32 - number as u32);
        self.rebuilds.set(self.rebuilds.get().wrapping_add(1));
        if !shared {
            // SAFETY: the table was this dict's own, and its entries were moved.
            unsafe { free_table(old, old_log) };
        }
    }

    /// Makes room for `more` keys at once.
    pub fn reserve(&self, more: usize) {
        if more > self.usable.get() as usize {
            self.keys_changed();
            self.rebuild(log_for(self.len() + more));
        }
    }

    /// Copies the entries of `other` into this dict, which is empty: same keys, same order, no key hashed or compared.
    pub fn copy_from(&self, other: &Dict) {
        debug_assert!(self.is_empty());
        if other.is_empty() {
            return;
        }
        self.keys_changed();
        let dense = other.len() == other.filled();
        if dense && self.is_shared() {
            let log = other.log.get();
            let entries = new_table(log);
            // SAFETY: both tables have the same shape; the counts of the copied words are taken before anything can run.
            unsafe {
                let bytes = index_bytes(log);
                ptr::copy_nonoverlapping(
                    (other.entries.get() as *const u8).sub(bytes),
                    (entries as *mut u8).sub(bytes),
                    bytes,
                );
                for number in 0..other.filled() {
                    let entry = other.at(number);
                    entries.add(number).write(Entry {
                        hash: entry.hash,
                        key: entry.key.dup(),
                        value: entry.value.dup(),
                    });
                }
            }
            self.entries.set(entries);
            self.log.set(log);
            self.filled.set(other.filled.get());
            self.usable.set(other.usable.get());
            self.len.set(other.len.get());
            self.rebuilds.set(self.rebuilds.get().wrapping_add(1));
            return;
        }
        self.rebuild(log_for(other.len()));
        for number in 0..other.filled() {
            if let Some((key, value)) = other.entry(number) {
                self.append_unchecked(other.hash_at(number), key, value);
            }
        }
    }

    /// Removes everything.
    pub fn clear(&self) {
        if self.is_shared() {
            return;
        }
        self.keys_changed();
        let (entries, filled, log) = (self.entries.get(), self.filled(), self.log.get());
        self.entries.set(empty_entries());
        self.filled.set(0);
        self.usable.set(0);
        self.len.set(0);
        self.log.set(MIN_LOG);
        self.rebuilds.set(self.rebuilds.get().wrapping_add(1));
        // SAFETY: nobody sees the table any more.
        unsafe { drop_table(entries, filled, log) };
    }

    /// Bytes of the table, for `__sizeof__`.
    pub fn table_bytes(&self) -> usize {
        if self.is_shared() {
            0
        } else {
            index_bytes(self.log.get()) + usable_entries(self.log.get()) * size_of::<Entry>()
        }
    }
}

// SAFETY: keys and values.
unsafe impl Trace for Dict {
    #[inline]
    fn trace(&self, visitor: &mut Visitor<'_>) {
        for number in 0..self.filled() {
            let entry = self.at(number);
            visitor.word(entry.key);
            visitor.word(entry.value);
        }
    }

    fn sever(&self) {
        self.clear();
    }
}

impl Drop for Dict {
    fn drop(&mut self) {
        if !self.is_shared() {
            // SAFETY: nobody sees the table any more.
            unsafe { drop_table(self.entries.get(), self.filled(), self.log.get()) };
        }
    }
}

/// Drops the entries of a table, and frees it.
///
/// # Safety
/// As for [`free_table`]; the first `filled` entries are there, or deleted.
#[inline(always)]
unsafe fn drop_table(entries: *mut Entry, filled: usize, log: u8) {
    // SAFETY: the caller's guarantee; null words close to nothing.
    unsafe {
        for number in 0..filled {
            let entry = entries.add(number);
            (*entry).key.close();
            (*entry).value.close();
        }
        free_table(entries, log);
    }
}

/// The hash of a value about to be looked up in a dict.
///
/// # Errors
/// Raises whatever hashing raises; a plain `TypeError` is told with the dict in mind.
#[inline]
pub fn hash_key(t: &mut Thread, key: &Value) -> Res<i64> {
    match crate::ops::hash(t, key) {
        Ok(hash) => Ok(hash),
        Err(_) => Err(unhashable(t, key, "a dict key")),
    }
}

/// Turns a plain `TypeError` being raised by hashing `key` into one that says what the hash was wanted for.
#[cold]
pub(crate) fn unhashable(t: &mut Thread, key: &Value, role: &str) -> Raised {
    let plain = t.exception.get().and_then(|exception| {
        let is_plain = ptr::eq(exception.class(), &crate::exception::TYPE_ERROR);
        is_plain.then_some(exception)
    });
    let Some(exception) = plain else {
        return Raised;
    };
    t.exception.clear();
    let Ok(text) = crate::ops::str(t, &exception) else {
        return Raised;
    };
    let text = text
        .downcast::<Str>()
        .map_or(String::new(), |text| text.to_lossy().into_owned());
    let class = full_name(t, key.class());
    t.type_error(format!("cannot use '{class}' as {role} ({text})"))
}

/// A class's name as `%T` of CPython's messages has it: with its module, unless that is `builtins` or `__main__`.
pub fn full_name(t: &Thread, class: &Type) -> String {
    let text = |value: Option<Value>| {
        let value = value?;
        Some(value.downcast::<Str>()?.to_lossy().into_owned())
    };
    let name = text(class.qualname.get()).unwrap_or_else(|| class.name());
    let module = class
        .dict
        .get()
        .and_then(|dict| dict.downcast::<Dict>()?.get_str(t, &t.names().__module__));
    match text(module) {
        Some(module) if module != "builtins" && module != "__main__" => format!("{module}.{name}"),
        _ => name,
    }
}

/// The sequence of index slots for a hash: CPython's, so that all bits of the hash come in.
struct Probe {
    slot: usize,
    perturb: u64,
    mask: usize,
}

impl Probe {
    #[inline(always)]
    fn new(hash: i64, mask: usize) -> Probe {
        Probe {
            slot: hash as usize & mask,
            perturb: hash as u64,
            mask,
        }
    }

    #[inline(always)]
    fn next(&mut self) {
        self.perturb >>= 5;
        self.slot = (self
            .slot
            .wrapping_mul(5)
            .wrapping_add(self.perturb as usize)
            .wrapping_add(1))
            & self.mask;
    }
}

#[inline(always)]
fn empty_entries() -> *mut Entry {
    // SAFETY: one past the end of the static index.
    unsafe { EMPTY.as_ptr().add(1) as *mut Entry }
}

/// Bytes of an index of `2^log` slots.
#[inline(always)]
fn index_bytes(log: u8) -> usize {
    let width = match log {
        0..8 => 0,
        8..16 => 1,
        _ => 2,
    };
    1 << (log + width)
}

/// Entries that go with `2^log` index slots: two thirds, so that probes stay short.
#[inline(always)]
fn usable_entries(log: u8) -> usize {
    (2 << log) / 3
}

/// The smallest table for `count` entries.
fn log_for(count: usize) -> u8 {
    let mut log = MIN_LOG;
    while usable_entries(log) < count {
        log += 1;
    }
    log
}

#[inline(always)]
fn table_layout(log: u8) -> Memory {
    let size = index_bytes(log) + usable_entries(log) * size_of::<Entry>();
    match Memory::from_size_align(size, align_of::<Entry>()) {
        Ok(layout) => layout,
        Err(_) => memory::exhausted(),
    }
}

/// A table with a free index; the entries are uninitialised. Returns where they begin.
fn new_table(log: u8) -> *mut Entry {
    // Most tables are of the smallest size, of which everything is known.
    if log == MIN_LOG {
        return new_table_of(MIN_LOG);
    }
    new_table_of(log)
}

#[inline(always)]
fn new_table_of(log: u8) -> *mut Entry {
    let layout = table_layout(log);
    let bytes = index_bytes(log);
    // SAFETY: the layout has a size; all bits set is [`FREE`] at every width. An index's bytes keep the entries aligned.
    unsafe {
        let table = heap::allocate_part(layout);
        ptr::write_bytes(table, 0xff, bytes);
        table.add(bytes) as *mut Entry
    }
}

/// # Safety
/// `entries` came from [`new_table`] with the same `log`, and is not used any more.
#[inline(always)]
unsafe fn free_table(entries: *mut Entry, log: u8) {
    // SAFETY: the caller's guarantee.
    unsafe {
        if log == MIN_LOG {
            free_table_of(entries, MIN_LOG);
        } else {
            free_table_of(entries, log);
        }
    }
}

/// # Safety
/// As for [`free_table`].
#[inline(always)]
unsafe fn free_table_of(entries: *mut Entry, log: u8) {
    // SAFETY: the caller's guarantee.
    unsafe {
        let table = (entries as *mut u8).sub(index_bytes(log));
        heap::free_part(table, table_layout(log));
    }
}

/// A view of a dict's keys, values or items; the class tells which.
#[derive(Trace)]
#[repr(C)]
pub struct DictView {
    header: Object,
    pub dict: Value,
}

layout!(DictView, types::DICT_KEYS);

impl DictView {
    /// `class` is one of the three view classes.
    pub fn new(class: &'static Type, dict: &Dict) -> Value {
        let payload = DictView {
            header: Object::unset(),
            dict: dict.value(),
        };
        heap::new_static(class, payload)
    }

    /// The view that `value` is, of whichever of the three classes or of one derived from them.
    pub fn of(value: &Value) -> Option<&DictView> {
        let object = value.object()?;
        let class = object.class();
        let is_view = [&types::DICT_KEYS, &types::DICT_VALUES, &types::DICT_ITEMS]
            .into_iter()
            .any(|view| ptr::eq(class, view) || class.is_subclass(view));
        // SAFETY: these classes have this layout.
        is_view.then(|| unsafe { &*(object as *const Object as *const DictView) })
    }
}

/// Iterator over a dict's keys, values or items; the class tells which.
#[derive(Trace)]
#[repr(C)]
pub struct DictIterator {
    header: Object,
    /// The dict; empty when exhausted.
    pub dict: Slot,
    /// The next entry's number; in reverse, one more than it.
    pub position: Cell<usize>,
    /// Keys when the iteration began; `usize::MAX` once it failed.
    pub expected: Cell<usize>,
    /// Keys not yet seen.
    pub left: Cell<usize>,
    /// The first pair, which is given again where nobody else has it any more.
    pub kept: Slot,
}

layout!(DictIterator, types::DICT_KEY_ITERATOR);

impl DictIterator {
    /// An iterator of `class`, one of the three (or their reverse forms).
    pub fn new(class: &'static Type, dict: &Dict, reversed: bool) -> Value {
        let payload = DictIterator {
            header: Object::unset(),
            dict: Slot::new(dict.value()),
            position: Cell::new(if reversed { dict.filled() } else { 0 }),
            expected: Cell::new(dict.len()),
            left: Cell::new(dict.len()),
            kept: Slot::empty(),
        };
        heap::new_static(class, payload)
    }

    /// The iterator that `value` is, of whichever class.
    #[inline]
    pub fn of(value: &Value) -> Option<&DictIterator> {
        let object = value.object()?;
        let class: *const Type = object.class();
        let is_iterator = DictIterator::CLASSES
            .iter()
            .any(|&known| ptr::eq(class, known));
        // SAFETY: all these classes have this layout.
        is_iterator.then(|| unsafe { &*(object as *const Object as *const DictIterator) })
    }

    /// An iterator of the same `class` at the same place.
    pub fn copied(&self, class: &Type) -> Value {
        let payload = DictIterator {
            header: Object::unset(),
            dict: Slot::from_option(self.dict.get()),
            position: self.position.clone(),
            expected: self.expected.clone(),
            left: self.left.clone(),
            kept: Slot::empty(),
        };
        heap::new_instance(class, payload, 0)
    }

    const CLASSES: [&'static Type; 6] = [
        &types::DICT_KEY_ITERATOR,
        &types::DICT_ITEM_ITERATOR,
        &types::DICT_VALUE_ITERATOR,
        &types::DICT_REVERSE_KEY_ITERATOR,
        &types::DICT_REVERSE_VALUE_ITERATOR,
        &types::DICT_REVERSE_ITEM_ITERATOR,
    ];
}
