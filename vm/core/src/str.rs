//! Strings, bytes and views of bytes.
//!
//! A string stores its code points with 1, 2 or 4 bytes each, whichever the largest needs (PEP 393), so that indexing takes
//! constant time and lone surrogates can be held.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::hash::Hasher;
use std::ptr;

use siphasher::sip::SipHasher13;

use crate::class::Type;
use crate::heap;
use crate::layout;
use crate::object::{IMMORTAL, Object};
use crate::types;
use crate::value::{Slot, Value};

/// A string; its code points follow the fixed part.
#[repr(C)]
pub struct Str {
    header: Object,
    /// The hash, 0 when not yet computed (a computed 0 is stored as 1).
    hash: Cell<i64>,
    /// Number of code points.
    len: Cell<usize>,
    /// Bytes a code point: 1, 2 or 4.
    width: Cell<u8>,
    /// All code points are below 128, so the bytes are UTF-8.
    ascii: Cell<bool>,
    data: [u32; 0],
}

layout!(Str, types::STR);

/// A string's code points.
#[derive(Clone, Copy, Debug)]
pub enum Points<'a> {
    Latin1(&'a [u8]),
    Ucs2(&'a [u16]),
    Ucs4(&'a [u32]),
}

impl<'a> Points<'a> {
    #[inline(always)]
    pub fn len(&self) -> usize {
        match self {
            Points::Latin1(points) => points.len(),
            Points::Ucs2(points) => points.len(),
            Points::Ucs4(points) => points.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Code point `index`, which must be below the length.
    #[inline(always)]
    pub fn at(&self, index: usize) -> u32 {
        match self {
            Points::Latin1(points) => points[index].into(),
            Points::Ucs2(points) => points[index].into(),
            Points::Ucs4(points) => points[index],
        }
    }

    pub fn iter(self) -> impl DoubleEndedIterator<Item = u32> + ExactSizeIterator + use<'a> {
        (0..self.len()).map(move |index| self.at(index))
    }

    /// The code points of a range within bounds.
    pub fn range(&self, range: std::ops::Range<usize>) -> Points<'a> {
        match self {
            Points::Latin1(points) => Points::Latin1(&points[range]),
            Points::Ucs2(points) => Points::Ucs2(&points[range]),
            Points::Ucs4(points) => Points::Ucs4(&points[range]),
        }
    }
}

impl Str {
    /// A string with this text.
    pub fn new(text: &str) -> Value {
        if text.is_ascii() {
            // SAFETY: the bytes are ASCII.
            return unsafe { Str::with_class(&types::STR, text.as_bytes(), 1, true) };
        }
        let points: Vec<u32> = text.chars().map(u32::from).collect();
        Str::from_code_points(&points)
    }

    /// A string of code points below 256.
    pub fn from_latin1(points: &[u8]) -> Value {
        // SAFETY: width 1 holds any byte.
        unsafe { Str::with_class(&types::STR, points, 1, points.is_ascii()) }
    }

    /// A string of any code points, lone surrogates included.
    pub fn from_code_points(points: &[u32]) -> Value {
        Str::new_subclass(&types::STR, Points::Ucs4(points))
    }

    /// A string of these code points, in the narrowest form.
    pub fn from_points(points: Points<'_>) -> Value {
        Str::new_subclass(&types::STR, points)
    }

    /// An instance of a `str` subclass.
    pub fn new_subclass(class: &Type, points: Points<'_>) -> Value {
        let largest = points.iter().max().unwrap_or(0);
        let ascii = largest < 128;
        // SAFETY: the width is chosen so that the largest code point fits.
        unsafe {
            match (largest, points) {
                (0..256, Points::Latin1(points)) => Str::with_class(class, points, 1, ascii),
                (0..256, _) => {
                    let narrow: Vec<u8> = points.iter().map(|point| point as u8).collect();
                    Str::with_class(class, &narrow, 1, ascii)
                }
                (256..0x10000, Points::Ucs2(points)) => Str::with_class(class, points, 2, false),
                (256..0x10000, _) => {
                    let narrow: Vec<u16> = points.iter().map(|point| point as u16).collect();
                    Str::with_class(class, &narrow, 2, false)
                }
                (_, Points::Ucs4(points)) => Str::with_class(class, points, 4, false),
                _ => unreachable!("a wide code point in a narrow string"),
            }
        }
    }

    /// # Safety
    /// `T` is an unsigned integer of `width` bytes; `ascii` is right.
    unsafe fn with_class<T: Copy>(class: &Type, points: &[T], width: u8, ascii: bool) -> Value {
        let payload = Str {
            header: Object::unset(),
            hash: Cell::new(0),
            len: Cell::new(points.len()),
            width: Cell::new(width),
            ascii: Cell::new(ascii),
            data: [],
        };
        let value = heap::new_instance(class, payload, size_of_val(points));
        let object = value.word().object();
        // SAFETY: the allocation has room for the code points after the fixed part.
        unsafe {
            let data = (object as *mut u8).add(Str::DATA_OFFSET) as *mut T;
            ptr::copy_nonoverlapping(points.as_ptr(), data, points.len());
        }
        value
    }

    /// A string that is never freed; see [`crate::thread::Vm::intern`].
    pub(crate) fn new_immortal(text: &str) -> Value {
        let value = Str::new(text);
        if let Some(object) = value.object() {
            object.set_flags(object.flags() | IMMORTAL);
            let word = crate::word::Word::unowned(object);
            std::mem::forget(value);
            // SAFETY: the object is immortal now.
            return unsafe { Value::from_word(word) };
        }
        value
    }

    /// Where the code points begin, in bytes from the header.
    pub const DATA_OFFSET: usize = std::mem::offset_of!(Str, data);

    /// Number of code points.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.len.get()
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len.get() == 0
    }

    #[inline(always)]
    pub fn is_ascii(&self) -> bool {
        self.ascii.get()
    }

    /// The code points.
    #[inline(always)]
    pub fn points(&self) -> Points<'_> {
        let data = self.data.as_ptr();
        let len = self.len.get();
        // SAFETY: `len` code points of `width` bytes follow; strings do not change.
        unsafe {
            match self.width.get() {
                1 => Points::Latin1(std::slice::from_raw_parts(data as *const u8, len)),
                2 => Points::Ucs2(std::slice::from_raw_parts(data as *const u16, len)),
                _ => Points::Ucs4(std::slice::from_raw_parts(data, len)),
            }
        }
    }

    /// The text, when it has no lone surrogates. Borrowed for ASCII.
    pub fn to_utf8(&self) -> Option<Cow<'_, str>> {
        match self.points() {
            Points::Latin1(points) if self.is_ascii() => {
                // SAFETY: ASCII is UTF-8.
                Some(Cow::Borrowed(unsafe {
                    std::str::from_utf8_unchecked(points)
                }))
            }
            points => points
                .iter()
                .map(char::from_u32)
                .collect::<Option<String>>()
                .map(Cow::Owned),
        }
    }

    /// The text, lone surrogates replaced by U+FFFD. For messages.
    pub fn to_lossy(&self) -> Cow<'_, str> {
        self.to_utf8().unwrap_or_else(|| {
            Cow::Owned(
                self.points()
                    .iter()
                    .map(|p| char::from_u32(p).unwrap_or('\u{fffd}'))
                    .collect(),
            )
        })
    }

    /// Whether both have the same code points.
    #[inline]
    pub fn same(&self, other: &Str) -> bool {
        if ptr::eq(self, other) {
            return true;
        }
        if self.len() != other.len() || self.width.get() != other.width.get() {
            return false;
        }
        match (self.points(), other.points()) {
            (Points::Latin1(a), Points::Latin1(b)) => a == b,
            (Points::Ucs2(a), Points::Ucs2(b)) => a == b,
            (Points::Ucs4(a), Points::Ucs4(b)) => a == b,
            _ => false,
        }
    }

    /// The hash: SipHash-1-3 of the stored bytes under the process's seed, as CPython's.
    #[inline]
    pub fn hash(&self, seed: (u64, u64)) -> i64 {
        let cached = self.hash.get();
        if cached != 0 {
            return cached;
        }
        let bytes = match self.points() {
            Points::Latin1(points) => points,
            // SAFETY: any integers may be viewed as bytes.
            Points::Ucs2(points) => unsafe {
                std::slice::from_raw_parts(points.as_ptr() as *const u8, size_of_val(points))
            },
            // SAFETY: as above.
            Points::Ucs4(points) => unsafe {
                std::slice::from_raw_parts(points.as_ptr() as *const u8, size_of_val(points))
            },
        };
        let hash = hash_bytes(bytes, seed);
        self.hash.set(hash);
        hash
    }
}

/// Hash of a string's or bytes object's bytes; never 0 but for the empty one (CPython: hash of the empty string is 0), and
/// never -1.
pub fn hash_bytes(bytes: &[u8], seed: (u64, u64)) -> i64 {
    if bytes.is_empty() {
        return 0;
    }
    let mut hasher = SipHasher13::new_with_keys(seed.0, seed.1);
    hasher.write(bytes);
    match hasher.finish() as i64 {
        0 => 1,
        -1 => -2,
        hash => hash,
    }
}

/// A bytes object; its bytes follow the fixed part.
#[repr(C)]
pub struct Bytes {
    header: Object,
    pub hash: Cell<i64>,
    len: Cell<usize>,
    data: [u8; 0],
}

layout!(Bytes, types::BYTES);

impl Bytes {
    pub fn new(bytes: &[u8]) -> Value {
        Bytes::new_subclass(&types::BYTES, bytes)
    }

    /// An instance of a `bytes` subclass.
    pub fn new_subclass(class: &Type, bytes: &[u8]) -> Value {
        let payload = Bytes {
            header: Object::unset(),
            hash: Cell::new(0),
            len: Cell::new(bytes.len()),
            data: [],
        };
        let value = heap::new_instance(class, payload, bytes.len());
        // SAFETY: the allocation has room for the bytes after the fixed part.
        unsafe {
            let data = (value.word().object() as *mut u8).add(std::mem::offset_of!(Bytes, data));
            ptr::copy_nonoverlapping(bytes.as_ptr(), data, bytes.len());
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

/// A view of another object's bytes.
#[repr(C)]
pub struct MemoryView {
    header: Object,
    /// The object viewed; empty when released.
    pub object: Slot,
    pub start: Cell<usize>,
    pub len: Cell<usize>,
}

layout!(MemoryView, types::MEMORYVIEW);

impl MemoryView {
    pub fn new(object: Value, start: usize, len: usize) -> Value {
        heap::new(MemoryView {
            header: Object::unset(),
            object: Slot::new(object),
            start: Cell::new(start),
            len: Cell::new(len),
        })
    }
}
