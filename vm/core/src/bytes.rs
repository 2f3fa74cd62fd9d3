//! Bytes objects, byte arrays, and views of other objects' bytes.

use crate::trace::Trace;
use std::cell::{Cell, RefCell};
use std::ptr;

use crate::buffer;
use crate::class::Type;
use crate::heap;
use crate::layout;
use crate::object::Object;
use crate::types;
use crate::value::{Slot, Value};
use crate::word::Word;

/// A bytes object; its bytes follow the fixed part.
#[derive(Trace)]
#[repr(C)]
pub struct Bytes {
    header: Object,
    pub hash: Cell<i64>,
    /// Fields for generated code; see [`Bytes::bytes`].
    pub len: Cell<usize>,
    pub data: [u8; 0],
}

layout!(Bytes, types::BYTES);

/// A [`Bytes`] of at most one byte, as a static object.
#[repr(C)]
struct Small {
    header: Object,
    hash: Cell<i64>,
    len: Cell<usize>,
    data: [u8; 16],
}

const _: () = assert!(std::mem::offset_of!(Small, data) == std::mem::offset_of!(Bytes, data));

// SAFETY: only the cached hash is ever written, under the virtual machine's lock.
unsafe impl Sync for Small {}

impl Small {
    const fn new(byte: u8, len: usize) -> Small {
        let mut data = [0; 16];
        data[0] = byte;
        Small {
            header: Object::immortal(&types::BYTES),
            hash: Cell::new(0),
            len: Cell::new(len),
            data,
        }
    }

    fn value(&'static self) -> Value {
        // SAFETY: a `Small` begins as a `Bytes` does, and is immortal.
        unsafe { Value::from_word(Word::unowned(&self.header)) }
    }
}

static EMPTY: Small = Small::new(0, 0);
static SINGLE: [Small; 256] = {
    let mut all = [const { Small::new(0, 1) }; 256];
    let mut byte = 0;
    while byte < 256 {
        all[byte] = Small::new(byte as u8, 1);
        byte += 1;
    }
    all
};

impl Bytes {
    pub fn new(bytes: &[u8]) -> Value {
        match bytes {
            [] => EMPTY.value(),
            [byte] => SINGLE[*byte as usize].value(),
            _ => Bytes::new_subclass(&types::BYTES, bytes),
        }
    }

    /// The bytes of the parts, one after the other.
    pub fn from_parts<const N: usize>(parts: [&[u8]; N]) -> Value {
        let len = parts.iter().map(|part| part.len()).sum();
        if len < 2 {
            return Bytes::new(&parts.concat());
        }
        Bytes::build(&types::BYTES, len, &parts)
    }

    /// An instance of a `bytes` subclass.
    #[inline]
    pub fn new_subclass(class: &Type, bytes: &[u8]) -> Value {
        Bytes::build(class, bytes.len(), &[bytes])
    }

    /// An instance of a class with the bytes of the parts, which are so many.
    #[inline(always)]
    fn build(class: &Type, len: usize, parts: &[&[u8]]) -> Value {
        let payload = Bytes {
            header: Object::unset(),
            hash: Cell::new(0),
            len: Cell::new(len),
            data: [],
        };
        let value = if ptr::eq(class, &types::BYTES) {
            heap::new_sized(payload, len)
        } else {
            heap::new_instance(class, payload, len)
        };
        // SAFETY: the allocation has room for the bytes after the fixed part.
        unsafe {
            let mut data =
                (value.word().object() as *mut u8).add(std::mem::offset_of!(Bytes, data));
            for part in parts {
                ptr::copy_nonoverlapping(part.as_ptr(), data, part.len());
                data = data.add(part.len());
            }
        }
        value
    }

    #[inline(always)]
    pub fn bytes(&self) -> &[u8] {
        // SAFETY: `len` bytes follow.
        unsafe { std::slice::from_raw_parts(self.data.as_ptr(), self.len.get()) }
    }
}

/// A mutable array of bytes.
#[derive(Trace)]
#[repr(C)]
pub struct ByteArray {
    header: Object,
    pub bytes: RefCell<Vec<u8>>,
    /// Number of views that forbid resizing.
    pub exports: Cell<usize>,
}

layout!(ByteArray, types::BYTEARRAY);

impl ByteArray {
    pub fn new(bytes: Vec<u8>) -> Value {
        ByteArray::new_subclass(&types::BYTEARRAY, bytes)
    }

    /// An instance of a `bytearray` subclass.
    pub fn new_subclass(class: &Type, bytes: Vec<u8>) -> Value {
        let payload = ByteArray {
            header: Object::unset(),
            bytes: RefCell::new(bytes),
            exports: Cell::new(0),
        };
        heap::new_instance(class, payload, 0)
    }
}

/// One dimension of a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dimension {
    pub len: usize,
    /// Bytes from one item to the next; may be negative.
    pub stride: isize,
}

/// What a view's bytes mean.
#[derive(Clone, Debug)]
pub struct ViewShape {
    /// Byte offset of the first item in the exporter's bytes.
    pub start: usize,
    /// The `struct` format of one item.
    pub format: Box<str>,
    pub item_size: usize,
    pub dimensions: Vec<Dimension>,
    pub readonly: bool,
}

/// A view of another object's bytes. It counts as an export of that object until it is released.
#[derive(Trace)]
#[repr(C)]
pub struct MemoryView {
    header: Object,
    /// The object viewed, never a `memoryview`; empty when released.
    pub object: Slot,
    #[trace(none)]
    pub shape: ViewShape,
    /// Number of exports of this view by others than views.
    pub exports: Cell<usize>,
    /// -1 when not yet computed.
    pub hash: Cell<i64>,
}

layout!(MemoryView, types::MEMORYVIEW);

impl MemoryView {
    /// A view of `object`, whose class lends its bytes (see [`crate::buffer`]).
    pub fn new(object: Value, shape: ViewShape) -> Value {
        buffer::export(&object, 1);
        heap::new(MemoryView {
            header: Object::unset(),
            object: Slot::new(object),
            shape,
            exports: Cell::new(0),
            hash: Cell::new(-1),
        })
    }

    /// Lets go of the viewed object. Does nothing the second time.
    pub fn release(&self) {
        if let Some(object) = self.object.take() {
            buffer::export(&object, -1);
        }
    }
}

impl Drop for MemoryView {
    fn drop(&mut self) {
        self.release();
    }
}

/// Iterator over a `bytes`, `bytearray` or `memoryview`; the class tells which.
#[derive(Trace)]
#[repr(C)]
pub struct BytesIterator {
    header: Object,
    /// What is iterated over; empty when exhausted.
    pub object: Slot,
    pub index: Cell<usize>,
}

layout!(BytesIterator, types::BYTES_ITERATOR);

impl BytesIterator {
    /// `class` is one of the classes with this layout.
    pub fn new(class: &Type, object: Value) -> Value {
        let payload = BytesIterator {
            header: Object::unset(),
            object: Slot::new(object),
            index: Cell::new(0),
        };
        heap::new_instance(class, payload, 0)
    }

    /// The iterator that `value` is, whichever of the three classes it has.
    pub fn of(value: &Value) -> Option<&BytesIterator> {
        let class = value.class();
        let fits = [
            &types::BYTES_ITERATOR,
            &types::BYTEARRAY_ITERATOR,
            &types::MEMORY_ITERATOR,
        ]
        .iter()
        .any(|&known| ptr::eq(class, known));
        // SAFETY: these classes have this layout.
        fits.then(|| value.object())
            .flatten()
            .map(|object| unsafe { &*(object as *const Object as *const BytesIterator) })
    }
}
