//! `array.array`: numbers of one size, some kinds of which generated code looks at.

use crate::trace::Trace;
use std::cell::{Cell, Ref, RefCell, RefMut};
use std::ops::{Deref, DerefMut};

use crate::class::Type;
use crate::heap;
use crate::layout;
use crate::object::Object;
use crate::types;
use crate::value::Value;

/// The size of the items that generated code looks at, doubles and signed integers of 64 and of 32 bits; `None`: it looks at none.
fn seen_size(code: u8) -> Option<usize> {
    match code {
        b'd' | b'q' | b'l' => Some(8),
        b'i' => Some(4),
        _ => None,
    }
}

/// An array: its items' bytes in the machine's order. Borrows of the bytes end before anything that may run Python code.
#[derive(Trace)]
#[repr(C)]
pub struct Array {
    header: Object,
    /// For generated code: how many items it may look at, and where they are, as doubles and as integers of 64 and of
    /// 32 bits. No more than there are, and none unless they are of that kind.
    pub len: Cell<usize>,
    /// The letter of the item type.
    pub code: u8,
    #[trace(none)]
    pub doubles: Cell<*mut f64>,
    #[trace(none)]
    pub integers: Cell<*mut i64>,
    #[trace(none)]
    pub int32s: Cell<*mut i32>,
    bytes: RefCell<Vec<u8>>,
    /// Views that forbid resizing.
    pub exports: Cell<isize>,
}

layout!(Array, types::ARRAY);

impl Array {
    /// An instance of the class or of a subclass.
    pub fn new_subclass(class: &Type, code: u8, bytes: Vec<u8>) -> Value {
        let payload = Array {
            header: Object::unset(),
            len: Cell::new(0),
            code,
            doubles: Cell::new(std::ptr::null_mut()),
            integers: Cell::new(std::ptr::null_mut()),
            int32s: Cell::new(std::ptr::null_mut()),
            bytes: RefCell::new(bytes),
            exports: Cell::new(0),
        };
        drop(payload.bytes_mut());
        heap::new_instance(class, payload, 0)
    }

    /// The items' bytes.
    #[inline(always)]
    pub fn bytes(&self) -> Ref<'_, Vec<u8>> {
        self.bytes.borrow()
    }

    /// The items' bytes, to be changed.
    #[inline(always)]
    pub fn bytes_mut(&self) -> BytesMut<'_> {
        BytesMut {
            bytes: self.bytes.borrow_mut(),
            array: self,
        }
    }
}

/// The bytes of an array while they change.
pub struct BytesMut<'a> {
    bytes: RefMut<'a, Vec<u8>>,
    array: &'a Array,
}

impl Deref for BytesMut<'_> {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.bytes
    }
}

impl DerefMut for BytesMut<'_> {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        &mut self.bytes
    }
}

impl Drop for BytesMut<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        let items = self.bytes.as_mut_ptr();
        let size = seen_size(self.array.code);
        // The allocator gives memory for bytes that lies anywhere.
        let size = size.filter(|size| items.addr().is_multiple_of(*size));
        let len = size.map_or(0, |size| self.bytes.len() / size);
        self.array.len.set(len);
        self.array.doubles.set(items.cast());
        self.array.integers.set(items.cast());
        self.array.int32s.set(items.cast());
    }
}
