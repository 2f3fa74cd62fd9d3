//! Instances of Python classes: attribute slots in the object, described by the class.
//!
//! A class that gives its instances attributes has a [`Part`]: a head and a fixed number of slots, the same for every
//! instance of that class. The first `members` slots belong to `__slots__` descriptors; the others are handed to attribute
//! names in the order in which the class first sees them (`Type::slot_names`), and a name keeps its slot for ever. So an
//! inline cache needs the class's version and a slot number, nothing else.
//!
//! Insertion order of `__dict__` is per instance. As long as an instance's attributes were set in slot order (with holes
//! where one was never set or was deleted), `filled` says how far; an attribute set before others that are there, or beyond
//! the slots, and any use of `__dict__`, moves all attributes to a real dict (`head.dict`) once and for all. Such an
//! instance has `filled == DICT` and empty slots, which caches see.

use crate::trace::{Trace, Visitor};
use std::cell::Cell;

use crate::class::Type;
use crate::layout;
use crate::object::Object;
use crate::types;
use crate::value::Slot;
use crate::word::Word;

/// `filled` of an instance whose attributes live in its dict.
pub const DICT: u32 = u32::MAX;
/// Most attribute slots an instance has.
pub const MAX_SLOTS: usize = 64;

/// Where instances of a class keep their attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// From the header to the [`Head`], in bytes. Negative for variable-sized natives, whose items end the object.
    pub offset: i32,
    /// Number of `__slots__` members, own and inherited: the first slots.
    pub members: u16,
    /// Number of slots, members included.
    pub capacity: u16,
}

/// What stands before an instance's slots.
#[repr(C)]
pub struct Head {
    /// The dict that holds all attributes that are no members, once there is one.
    pub dict: Slot,
    /// Slots from here on are empty; those before were set in their order. Or [`DICT`].
    pub filled: Cell<u32>,
    /// Slots of this instance: its class's when it was made, which `__class__` assignment may have changed since.
    capacity: u32,
}

impl Part {
    /// Bytes of head and slots, a multiple of 16.
    pub fn size(self) -> usize {
        (size_of::<Head>() + 8 * self.capacity as usize).next_multiple_of(16)
    }

    /// The head of `object`'s attributes.
    ///
    /// # Safety
    /// `self` is the part of the object's class, and the object is live.
    #[inline(always)]
    pub unsafe fn head<'a>(self, object: *const Object) -> &'a Head {
        // SAFETY: the allocator left room there.
        unsafe { &*(object.byte_offset(self.offset as isize) as *const Head) }
    }

    /// Slot `index` of `object`.
    ///
    /// # Safety
    /// As for [`Part::head`]; `index` is below the capacity.
    #[inline(always)]
    pub unsafe fn slot<'a>(self, object: *const Object, index: usize) -> &'a Slot {
        debug_assert!(index < self.capacity as usize);
        // SAFETY: the slots follow the head.
        unsafe { &*((self.head(object) as *const Head).add(1) as *const Slot).add(index) }
    }

    /// Makes head and slots empty.
    ///
    /// # Safety
    /// As for [`Part::head`]; what stands there is not a value yet.
    pub unsafe fn initialize(self, object: *mut Object) {
        // SAFETY: the allocator left room there.
        unsafe {
            let head = object.byte_offset(self.offset as isize) as *mut Head;
            head.write(Head {
                dict: Slot::empty(),
                filled: Cell::new(self.members as u32),
                capacity: self.capacity as u32,
            });
            let slots = head.add(1) as *mut Word;
            for index in 0..self.capacity as usize {
                slots.add(index).write(Word::NULL);
            }
        }
    }

    /// Shows dict and slots.
    ///
    /// # Safety
    /// As for [`Part::head`].
    #[inline]
    pub unsafe fn trace(self, object: *const Object, visitor: &mut Visitor<'_>) {
        // SAFETY: the caller's guarantee.
        unsafe {
            let head = self.head(object);
            head.dict.trace(visitor);
            let slots = (head as *const Head).add(1) as *const Slot;
            for index in 0..head.capacity as usize {
                (*slots.add(index)).trace(visitor);
            }
        }
    }

    /// Closes dict and slots.
    ///
    /// # Safety
    /// As for [`Part::head`].
    pub unsafe fn drop_slots(self, object: *mut Object) {
        // SAFETY: the caller's guarantee.
        unsafe {
            let head = self.head(object);
            let slots = (head as *const Head).add(1) as *const Slot;
            for index in 0..head.capacity as usize {
                (*slots.add(index)).clear();
            }
            head.dict.clear();
        }
    }
}

/// An instance of a class that derives from `object` alone: header, [`Head`], slots.
#[derive(Trace)]
#[repr(C)]
pub struct Instance {
    header: Object,
}

layout!(Instance, types::OBJECT);

impl Instance {
    /// Offset of the head in plain instances.
    pub const PART_OFFSET: i32 = 16;

    /// A new instance of `class` with empty slots.
    pub fn new(class: &Type) -> crate::value::Value {
        crate::heap::new_instance(
            class,
            Instance {
                header: Object::unset(),
            },
            0,
        )
    }
}

/// How generated code sees an instance of a plain class ([`crate::class::PLAIN`]): the head, and as many slots as the class says.
#[repr(C)]
pub struct Attributes {
    header: Object,
    pub dict: Slot,
    pub filled: Cell<u32>,
    pub reserved: u32,
    pub slots: [Slot; 0],
}

const _: () = assert!(std::mem::offset_of!(Attributes, dict) == Instance::PART_OFFSET as usize);
const _: () = assert!(
    std::mem::offset_of!(Attributes, filled) - std::mem::offset_of!(Attributes, dict)
        == std::mem::offset_of!(Head, filled)
);

/// A module: its namespace is its dict.
#[derive(Trace)]
#[repr(C)]
pub struct Module {
    header: Object,
    /// The namespace, a dict.
    pub dict: Slot,
}

layout!(Module, types::MODULE);

impl Module {
    pub fn new(dict: crate::value::Value) -> Module {
        Module {
            header: Object::unset(),
            dict: Slot::new(dict),
        }
    }
}
