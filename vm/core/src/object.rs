//! The header that every heap object begins with.

use std::cell::Cell;

use crate::class::Type;
use crate::heap;
use crate::trace::Trace;
use crate::value::Value;

/// Header flag: never counted, never freed.
pub const IMMORTAL: u32 = 1;
/// Header flag: the collector's links lie in the 16 bytes before the header.
pub const TRACKED: u32 = 2;
/// Header flag: `__del__` has run.
pub const FINALIZED: u32 = 4;
/// Header flag: weak references to the object exist.
pub const WEAKLY_REFERENCED: u32 = 8;
/// Header flag, the collector's: made since the last collection of the youngest objects.
pub const YOUNG: u32 = 16;
/// Header flag, the collector's: one of two colours of the old; which one means "not reached yet" changes with every round.
pub const COLOUR: u32 = 32;
/// Header flag, the collector's: under examination.
pub const EXAMINED: u32 = 64;
/// Header flag, the collector's: under examination and not found reachable yet.
pub const DOUBTFUL: u32 = 128;
/// Header flag, the collector's: set aside by `gc.freeze()`.
pub const FROZEN: u32 = 1 << 24;
/// Header flag: traces have the object's address, and have to be told when it is freed.
pub const KNOWN_TO_TRACES: u32 = 1 << 25;
/// Header flag: no block of the heap, but part of the program.
pub const STATIC: u32 = 1 << 26;
/// Shift of the allocator's size class (8 bits, 0 = allocated on its own).
pub const SIZE_CLASS_SHIFT: u32 = 8;
/// Shift of the number of 16-byte units that lie before the header (8 bits).
pub const PREFIX_SHIFT: u32 = 16;

/// The header of every heap object. 16 bytes, 16-aligned.
#[repr(C, align(16))]
pub struct Object {
    /// See [`Object::refcount`]; a field for generated code.
    pub refcount: Cell<u32>,
    /// See [`Object::flags`].
    pub flags: Cell<u32>,
    /// See [`Object::class`].
    pub class: Cell<*const Type>,
}

/// A Rust structure that instances of a built-in class begin with.
///
/// # Safety
/// `Self` is `repr(C)`, its first field is an [`Object`], and every instance of `class()` and of its subclasses begins with it.
pub unsafe trait Layout: Trace + Sized + 'static {
    /// The built-in class whose instances have this layout.
    fn class() -> &'static Type;

    #[inline(always)]
    fn header(&self) -> &Object {
        // SAFETY: the first field is the header.
        unsafe { &*(self as *const Self as *const Object) }
    }

    /// A new reference to the object that `self` is.
    #[inline(always)]
    fn value(&self) -> Value {
        Value::of(self.header())
    }
}

/// An instance of a class without any state of its own, such as `object()`.
#[derive(Trace)]
#[repr(C)]
pub struct Bare {
    header: Object,
}

crate::layout!(Bare, crate::types::OBJECT);

impl Bare {
    pub const fn new() -> Bare {
        Bare {
            header: Object::unset(),
        }
    }

    /// A static instance, such as `NotImplemented`.
    pub const fn immortal(class: &'static Type) -> Bare {
        Bare {
            header: Object::immortal(class),
        }
    }
}

impl Default for Bare {
    fn default() -> Bare {
        Bare::new()
    }
}

// SAFETY: a static instance is never written.
unsafe impl Sync for Bare {}

/// Declares the [`Layout`] of a structure: `layout!(List, types::LIST);`
#[macro_export]
macro_rules! layout {
    ($name:ty, $class:expr) => {
        // SAFETY: stated where the macro is used: `repr(C)`, header first.
        unsafe impl $crate::object::Layout for $name {
            #[inline(always)]
            fn class() -> &'static $crate::class::Type {
                &$class
            }
        }
    };
}

impl Object {
    /// A header with one reference. `flags` are the allocator's.
    #[inline(always)]
    pub fn new(class: &Type, flags: u32) -> Object {
        Object {
            refcount: Cell::new(1),
            flags: Cell::new(flags),
            class: Cell::new(class),
        }
    }

    /// A header that the allocator fills in.
    #[inline(always)]
    pub const fn unset() -> Object {
        Object {
            refcount: Cell::new(1),
            flags: Cell::new(0),
            class: Cell::new(std::ptr::null()),
        }
    }

    /// The header of a static object.
    pub const fn immortal(class: &'static Type) -> Object {
        Object {
            refcount: Cell::new(1),
            flags: Cell::new(IMMORTAL | STATIC),
            class: Cell::new(class),
        }
    }

    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.flags.get()
    }

    #[inline(always)]
    pub fn set_flags(&self, flags: u32) {
        self.flags.set(flags);
    }

    /// Number of owned references; meaningless for immortals.
    #[inline(always)]
    pub fn refcount(&self) -> u32 {
        self.refcount.get()
    }

    #[inline(always)]
    pub fn is_immortal(&self) -> bool {
        self.flags.get() & IMMORTAL != 0
    }

    #[inline(always)]
    pub fn class(&self) -> &Type {
        // SAFETY: an object keeps its class alive.
        unsafe { &*self.class.get() }
    }

    /// Changes the class (`__class__` assignment). Counts nothing: the caller moves the references.
    #[inline(always)]
    pub fn set_class(&self, class: &Type) {
        // Who knows an object's class relies on that class.
        self.class().header().tell_traces(None);
        self.class.set(class);
    }

    /// Says that something is about to change that traces may rely on: the value of this number, or all that the object is.
    #[inline(always)]
    pub fn tell_traces(&self, value: Option<u32>) {
        if self.flags() & KNOWN_TO_TRACES != 0 {
            crate::heap::tell_changed(self, value);
        }
    }

    #[inline(always)]
    pub(crate) fn retain(&self) {
        #[cfg(debug_assertions)]
        crate::audit::count(self, 1);
        self.refcount.set(self.refcount.get() + 1);
    }

    /// Adds a count, as freeing does to run a finaliser on a live object.
    pub fn resurrect(&self) {
        self.retain();
    }

    /// Takes a count away without freeing; returns what is left.
    pub fn uncount(&self) -> u32 {
        #[cfg(debug_assertions)]
        crate::audit::count(self, -1);
        self.refcount.set(self.refcount.get() - 1);
        self.refcount.get()
    }

    /// Gives up one count and frees the object when it was the last.
    ///
    /// # Safety
    /// `object` is live and mortal, and the caller owns one of its counts.
    #[inline(always)]
    pub unsafe fn release(object: *mut Object) {
        // SAFETY: the caller guarantees a live object.
        unsafe {
            #[cfg(debug_assertions)]
            crate::audit::count(&*object, -1);
            let left = (*object).refcount.get() - 1;
            (*object).refcount.set(left);
            if left == 0 {
                heap::dispose(object);
            }
        }
    }
}
