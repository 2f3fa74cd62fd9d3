//! What is known about a name in a class: what the class's order says, and where instances keep an attribute of that name.

use std::cell::Cell;

use crate::class::{METHOD, MIXED, Type};
use crate::function::Member;
use crate::types;
use crate::value::Value;
use crate::word::Word;

/// Results of looking attributes up along a class's order, by class version and address of the interned name.
///
/// An entry's value is borrowed from the dict it was found in: as long as a class has the entry's version, nothing along
/// its order changed.
pub struct MethodCache {
    entries: Box<[Cell<Entry>]>,
}

/// What is known about one name in a class of one version.
#[derive(Clone, Copy)]
pub struct Entry {
    version: u32,
    place: Place,
    name: Word,
    found: Word,
}

/// How instances have an attribute of some name, when nothing about it needs a look at their class.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub enum Place {
    /// None of the ways below.
    Elsewhere,
    /// In a slot that the class gave to the name; the class's order has no such attribute.
    Slot(u16),
    /// In the slot of a `__slots__` member.
    Member(u16),
    /// It is a method found on the class, and no slot belongs to the name.
    Method,
}

impl Entry {
    /// What the class's order says, borrowed; null: nothing.
    #[inline(always)]
    pub fn found(&self) -> Word {
        self.found
    }

    #[inline(always)]
    pub fn place(&self) -> Place {
        self.place
    }
}

impl MethodCache {
    const LEN: usize = 4096;

    pub(crate) fn new() -> MethodCache {
        let entries = Box::new_zeroed_slice(MethodCache::LEN);
        MethodCache {
            // SAFETY: zeros are an entry of version 0, which no class has, with the place that is declared first. Pages that
            // nothing is noted on are not touched.
            entries: unsafe { entries.assume_init() },
        }
    }

    #[inline(always)]
    fn entry(&self, version: u32, name: Word) -> &Cell<Entry> {
        let hash = (name.0 >> 4) as usize ^ (version as usize).wrapping_mul(31);
        &self.entries[hash % MethodCache::LEN]
    }

    /// What is known about `name` (interned) in the class of this version, not 0.
    #[inline(always)]
    pub fn get(&self, version: u32, name: Word) -> Option<Entry> {
        let entry = self.entry(version, name).get();
        (entry.version == version && entry.name.is(name)).then_some(entry)
    }

    /// Notes what the order of `class`, which has that version, says about `name`.
    pub(crate) fn put(&self, class: &Type, version: u32, name: &Value, found: Option<&Value>) {
        let word = match found.map(|found| (found, found.object())) {
            Some((_, Some(object))) => Word::unowned(object),
            Some((found, None)) => found.word(),
            None => Word::NULL,
        };
        self.entry(version, name.word()).set(Entry {
            version,
            place: place(class, name, found),
            name: name.word(),
            found: word,
        });
    }

    /// Forgets `name` in the class of this version, because a slot was given to it.
    pub fn forget(&self, version: u32, name: Word) {
        let entry = self.entry(version, name);
        if entry.get().name.is(name) {
            entry.set(Entry {
                version: 0,
                ..entry.get()
            });
        }
    }
}

fn place(class: &Type, name: &Value, found: Option<&Value>) -> Place {
    if class.has(MIXED) || class.dict_offset() != 0 || !has_default_access(class) {
        return Place::Elsewhere;
    }
    let number = class.instance_part().and_then(|part| {
        let names = class.slot_names.borrow();
        let number = names.iter().position(|other| other.is(name))?;
        let index = part.members as usize + number;
        (index < part.capacity as usize).then_some(index)
    });
    match (found, number) {
        (None, Some(index)) => Place::Slot(index as u16),
        (Some(found), None) if found.class().has(METHOD) => Place::Method,
        (Some(found), _) => match found.exact::<Member>() {
            Some(member) if member.class().is_some_and(|owner| class.is_subclass(owner)) => {
                Place::Member(member.slot.get() as u16)
            }
            _ => Place::Elsewhere,
        },
        (None, None) => Place::Elsewhere,
    }
}

/// Whether attributes are read and set as `object` has it.
fn has_default_access(class: &Type) -> bool {
    let access = |class: &Type| class.slot(|s| (s.getattr, s.setattr));
    match (access(class), access(&types::OBJECT)) {
        ((Some(get), Some(set)), (Some(default_get), Some(default_set))) => {
            std::ptr::fn_addr_eq(get, default_get) && std::ptr::fn_addr_eq(set, default_set)
        }
        _ => false,
    }
}
