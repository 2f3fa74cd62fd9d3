//! Dicts and sets: layouts, lookup and change.
//!
//! A dict keeps its entries in insertion order in one array and finds them through an open-addressing index of entry
//! numbers (as CPython's compact dict). A change of the *keys* gives the dict a new keys version on the next request, so that
//! inline caches can rely on an entry's number. Keys may be compared by Python code that changes the dict: every lookup
//! that ran such code starts again when the table changed meanwhile.

use std::cell::{Cell, RefCell};

use crate::class::Type;
use crate::error::Res;
use crate::heap;
use crate::layout;
use crate::object::Object;
use crate::str::Str;
use crate::thread::Thread;
use crate::types;
use crate::value::{Slot, Value};
use crate::word::Word;

/// One key with its value. A deleted entry has a null key.
#[repr(C)]
pub struct Entry {
    hash: i64,
    key: Word,
    value: Word,
}

const FREE: u32 = u32::MAX;
const DELETED: u32 = u32::MAX - 1;

/// A dict. The first fields are read by generated code.
#[repr(C)]
pub struct Dict {
    header: Object,
    entries: Cell<*mut Entry>,
    /// Entries used, deleted ones included.
    filled: Cell<u32>,
    capacity: Cell<u32>,
    /// Keys that are there.
    len: Cell<u32>,
    /// Identifies the present keys and their entry numbers; 0 = none given.
    keys_version: Cell<u32>,
    /// Entry numbers by hash: a power of two, more than `capacity`.
    index: RefCell<Vec<u32>>,
    /// Counts changes of keys and values; iterators and watchers look at it.
    pub changes: Cell<u64>,
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

    fn payload() -> Dict {
        Dict {
            header: Object::unset(),
            entries: Cell::new(std::ptr::dangling_mut()),
            filled: Cell::new(0),
            capacity: Cell::new(0),
            len: Cell::new(0),
            keys_version: Cell::new(0),
            index: RefCell::new(Vec::new()),
            changes: Cell::new(0),
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

    /// The version of the keys, given out now if there is none.
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

    /// Key and value of entry `number` below [`Dict::filled`]; `None` when it is deleted.
    #[inline]
    pub fn entry(&self, number: usize) -> Option<(Value, Value)> {
        let entry = self.at(number);
        // SAFETY: the dict owns the words of an entry that is there.
        (!entry.key.is_null()).then(|| unsafe {
            (
                Value::from_ref(&entry.key).clone(),
                Value::from_ref(&entry.value).clone(),
            )
        })
    }

    /// The keys and values, in order.
    pub fn to_vec(&self) -> Vec<(Value, Value)> {
        (0..self.filled())
            .filter_map(|number| self.entry(number))
            .collect()
    }

    /// The keys, in order.
    pub fn keys(&self) -> Vec<Value> {
        (0..self.filled())
            .filter_map(|number| Some(self.entry(number)?.0))
            .collect()
    }

    /// Looks `key` up with a comparison that cannot run Python code: a `str` key among `str` keys. Keys of other types are
    /// skipped (a `str` subclass with its own `__eq__` is not found).
    #[inline]
    pub fn find_str(&self, thread: &Thread, key: &Value) -> Option<usize> {
        let text = key.exact::<Str>()?;
        let hash = text.hash(thread.vm().hash_seed.get());
        self.probe(hash, |entry| {
            entry.key.is(key.word())
                || (entry.hash == hash
                    // SAFETY: the dict owns the key.
                    && unsafe { Value::from_ref(&entry.key) }.exact::<Str>().is_some_and(|other| other.same(text)))
        })
    }

    /// Walks the entries that `hash` may be in until `matches`.
    #[inline]
    fn probe(&self, hash: i64, mut matches: impl FnMut(&Entry) -> bool) -> Option<usize> {
        let index = self.index.borrow();
        if index.is_empty() {
            return None;
        }
        let mut probe = Probe::new(hash, index.len());
        loop {
            match index[probe.slot] {
                FREE => return None,
                DELETED => {}
                number => {
                    if matches(self.at(number as usize)) {
                        return Some(number as usize);
                    }
                }
            }
            probe.next();
        }
    }

    /// The number of `key`'s entry. Compares by identity, then by hash and `==`.
    pub fn find(&self, thread: &mut Thread, key: &Value, hash: i64) -> Res<Option<usize>> {
        if key.exact::<Str>().is_some() || key.word().is_int() {
            // The usual keys among their like compare without running Python code.
            let simple = self.probe(hash, |entry| entry.hash == hash && entry.key.is(key.word()));
            if simple.is_some() {
                return Ok(simple);
            }
        }
        'restart: loop {
            let version = (self.entries.get(), self.changes.get());
            let mut probe = match self.index.borrow().len() {
                0 => return Ok(None),
                len => Probe::new(hash, len),
            };
            loop {
                let number = self.index.borrow()[probe.slot];
                if number == FREE {
                    return Ok(None);
                }
                if number != DELETED {
                    let entry = self.at(number as usize);
                    if entry.key.is(key.word()) {
                        return Ok(Some(number as usize));
                    }
                    if entry.hash == hash {
                        // SAFETY: the dict owns the key; the clone keeps it while Python code runs.
                        let candidate = unsafe { Value::from_ref(&entry.key) }.clone();
                        let equal = crate::ops::equal(thread, &candidate, key)?;
                        if (self.entries.get(), self.changes.get()) != version {
                            continue 'restart;
                        }
                        if equal {
                            return Ok(Some(number as usize));
                        }
                    }
                }
                probe.next();
            }
        }
    }

    /// `dict.get(key)`; raises when the key has no hash or its comparison raises.
    pub fn get(&self, thread: &mut Thread, key: &Value) -> Res<Option<Value>> {
        let hash = crate::ops::hash(thread, key)?;
        Ok(self
            .find(thread, key, hash)?
            .and_then(|number| self.entry(number))
            .map(|(_, value)| value))
    }

    /// The value of a `str` key; see [`Dict::find_str`].
    #[inline]
    pub fn get_str(&self, thread: &Thread, key: &Value) -> Option<Value> {
        let entry = self.at(self.find_str(thread, key)?);
        // SAFETY: the dict owns the value of an entry that is there.
        Some(unsafe { Value::from_ref(&entry.value) }.clone())
    }

    /// `dict[key] = value`.
    pub fn set(&self, thread: &mut Thread, key: &Value, value: Value) -> Res {
        let hash = crate::ops::hash(thread, key)?;
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
        let hash = crate::ops::hash(thread, key)?;
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
        self.changed();
        let entry = self.at(number);
        debug_assert!(!entry.key.is_null());
        // SAFETY: the entry is there; the old word goes to the caller.
        unsafe {
            let place = &raw const entry.value as *mut Word;
            Value::from_word(place.replace(value.into_word()))
        }
    }

    fn changed(&self) {
        self.changes.set(self.changes.get() + 1);
    }

    /// Adds a key that is not there, with its hash.
    pub fn append(&self, thread: &Thread, hash: i64, key: Value, value: Value) {
        let _ = thread;
        self.changed();
        self.keys_version.set(0);
        if self.filled.get() == self.capacity.get() {
            self.grow();
        }
        let number = self.filled.get();
        let mut index = self.index.borrow_mut();
        let mut probe = Probe::new(hash, index.len());
        while index[probe.slot] < DELETED {
            probe.next();
        }
        index[probe.slot] = number;
        // SAFETY: there is room for the entry.
        unsafe {
            let entry = Entry {
                hash,
                key: key.into_word(),
                value: value.into_word(),
            };
            self.entries.get().add(number as usize).write(entry);
        }
        self.filled.set(number + 1);
        self.len.set(self.len.get() + 1);
    }

    /// Takes entry `number`, which is there, out; returns key and value.
    pub fn remove_entry(&self, number: usize) -> (Value, Value) {
        self.changed();
        self.keys_version.set(0);
        let hash = self.at(number).hash;
        let mut index = self.index.borrow_mut();
        let mut probe = Probe::new(hash, index.len());
        while index[probe.slot] != number as u32 {
            probe.next();
        }
        index[probe.slot] = DELETED;
        drop(index);
        self.len.set(self.len.get() - 1);
        // SAFETY: the entry is there; its words go to the caller.
        unsafe {
            let entry = self.entries.get().add(number);
            let key = std::mem::replace(&mut (*entry).key, Word::NULL);
            let value = std::mem::replace(&mut (*entry).value, Word::NULL);
            // Deleted entries at the end are not counted, so that stacks of keys do not grow.
            while self.filled.get() > 0
                && self.at(self.filled() - 1).key.is_null()
                && self.len.get() == 0
            {
                self.filled.set(self.filled.get() - 1);
            }
            (Value::from_word(key), Value::from_word(value))
        }
    }

    /// Makes room: moves the entries that are there together, in an array for half as many again.
    fn grow(&self) {
        let capacity = (self.len.get() as usize * 2).max(5);
        let slots = (capacity * 3 / 2 + 1).next_power_of_two();
        let mut entries: Vec<Entry> = Vec::with_capacity(slots * 2 / 3);
        let mut index = vec![FREE; slots];
        let old = self.take_entries();
        for entry in old {
            if entry.key.is_null() {
                continue;
            }
            let mut probe = Probe::new(entry.hash, slots);
            while index[probe.slot] != FREE {
                probe.next();
            }
            index[probe.slot] = entries.len() as u32;
            entries.push(entry);
        }
        *self.index.borrow_mut() = index;
        self.put_entries(entries);
    }

    fn take_entries(&self) -> Vec<Entry> {
        // SAFETY: the parts came from a vector; the dict forgets them.
        let entries = unsafe {
            Vec::from_raw_parts(
                self.entries.get(),
                self.filled.get() as usize,
                self.capacity.get() as usize,
            )
        };
        self.entries.set(std::ptr::dangling_mut());
        self.filled.set(0);
        self.capacity.set(0);
        entries
    }

    fn put_entries(&self, entries: Vec<Entry>) {
        let mut entries = std::mem::ManuallyDrop::new(entries);
        self.entries.set(entries.as_mut_ptr());
        self.filled.set(entries.len() as u32);
        self.capacity.set(entries.capacity() as u32);
    }

    /// Removes everything.
    pub fn clear(&self) {
        self.changed();
        self.keys_version.set(0);
        let entries = self.take_entries();
        self.len.set(0);
        self.index.borrow_mut().clear();
        for entry in entries {
            // SAFETY: the words were the dict's; null ones close to nothing.
            unsafe {
                entry.key.close();
                entry.value.close();
            }
        }
    }
}

impl Drop for Dict {
    fn drop(&mut self) {
        self.clear();
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
    fn new(hash: i64, slots: usize) -> Probe {
        let mask = slots - 1;
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

/// A view of a dict's keys, values or items; the class tells which.
#[repr(C)]
pub struct DictView {
    header: Object,
    pub dict: Value,
}

layout!(DictView, types::DICT_KEYS);

/// Iterator over a dict's keys, values or items; the class tells which.
#[repr(C)]
pub struct DictIterator {
    header: Object,
    /// The dict; empty when exhausted.
    pub dict: Slot,
    /// The next entry's number.
    pub position: Cell<usize>,
    /// Keys when the iteration began.
    pub expected: Cell<usize>,
    pub reversed: Cell<bool>,
}

layout!(DictIterator, types::DICT_KEY_ITERATOR);
