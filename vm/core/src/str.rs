//! Strings.
//!
//! A string stores its code points with 1, 2 or 4 bytes each, whichever the largest needs (PEP 393), so that indexing takes
//! constant time and lone surrogates can be held. The empty string and those of one Latin-1 character are static objects, so
//! that they are identical wherever they come from.

use crate::trace::Trace;
use std::borrow::Cow;
use std::cell::Cell;
use std::hash::Hasher;
use std::ops::Range;
use std::ptr;

use siphasher::sip::SipHasher13;

pub use crate::bytes::{ByteArray, Bytes, MemoryView};
use crate::class::{Compare, Type};
use crate::heap;
use crate::layout;
use crate::memory;
use crate::object::{IMMORTAL, Layout, Object};
use crate::types;
use crate::value::{Slot, Value};
use crate::word::Word;

/// A string; its code points follow the fixed part.
#[derive(Trace)]
#[repr(C)]
pub struct Str {
    header: Object,
    /// The hash, 0 when not yet computed (a computed 0 is stored as 1).
    pub hash: Cell<i64>,
    /// Number of code points.
    pub len: Cell<usize>,
    /// Bytes a code point: 1, 2 or 4.
    width: Cell<u8>,
    /// All code points are below 128, so the bytes are UTF-8.
    ascii: Cell<bool>,
    /// Bytes after the code points that the string may grow into.
    spare: Cell<u32>,
    data: [u32; 0],
}

layout!(Str, types::STR);

/// A [`Str`] of at most one Latin-1 character, as a static object.
#[repr(C)]
struct Small {
    header: Object,
    hash: Cell<i64>,
    len: Cell<usize>,
    width: Cell<u8>,
    ascii: Cell<bool>,
    spare: Cell<u32>,
    data: [u8; 8],
}

/// Code points from which on sums leave room behind them, at most as many as those from which on the definitions leave
/// concatenation to the generic instruction.
const LONG: usize = 0x40000;

const _: () = {
    assert!(size_of::<Small>() == size_of::<Str>());
    assert!(std::mem::offset_of!(Small, data) == std::mem::offset_of!(Str, data));
    assert!(std::mem::offset_of!(Small, width) == std::mem::offset_of!(Str, width));
    assert!(std::mem::offset_of!(Small, ascii) == std::mem::offset_of!(Str, ascii));
    assert!(std::mem::offset_of!(Small, len) == std::mem::offset_of!(Str, len));
};

// SAFETY: only the cached hash is ever written, under the virtual machine's lock.
unsafe impl Sync for Small {}

impl Small {
    const fn new(point: u8, len: usize) -> Small {
        Small {
            header: Object::immortal(&types::STR),
            hash: Cell::new(0),
            len: Cell::new(len),
            width: Cell::new(1),
            ascii: Cell::new(point < 128),
            spare: Cell::new(0),
            data: [point, 0, 0, 0, 0, 0, 0, 0],
        }
    }

    fn value(&'static self) -> Value {
        // SAFETY: a `Small` begins as a `Str` does, and is immortal.
        unsafe { Value::from_word(Word::unowned(&self.header)) }
    }
}

static EMPTY: Small = Small::new(0, 0);
static LATIN1: [Small; 256] = {
    let mut all = [const { Small::new(0, 1) }; 256];
    let mut point = 0;
    while point < 256 {
        all[point] = Small::new(point as u8, 1);
        point += 1;
    }
    all
};

/// An unsigned integer that code points are stored as.
pub trait Unit: Copy + Ord + Into<u32> + 'static {
    /// Bytes of one.
    const WIDTH: u8;

    /// The low bits of a code point.
    fn narrow(point: u32) -> Self;

    /// Code points as units of this width: borrowed when they are, `None` when one does not fit.
    fn units(points: Points<'_>) -> Option<Cow<'_, [Self]>>;

    /// These units as code points.
    fn points(units: &[Self]) -> Points<'_>;
}

macro_rules! unit {
    ($unit:ty, $width:literal, $own:ident, $($other:ident)*) => {
        impl Unit for $unit {
            const WIDTH: u8 = $width;

            #[inline(always)]
            fn narrow(point: u32) -> $unit {
                point as $unit
            }

            #[inline(always)]
            fn units(points: Points<'_>) -> Option<Cow<'_, [$unit]>> {
                #[inline(never)]
                fn converted(points: Points<'_>) -> Option<Vec<$unit>> {
                    match points {
                        Points::$own(points) => Some(points.to_vec()),
                        $(Points::$other(points) => {
                            let units = points.iter().map(|&point| <$unit>::try_from(point).ok());
                            units.collect()
                        })*
                    }
                }
                match points {
                    Points::$own(points) => Some(Cow::Borrowed(points)),
                    other => converted(other).map(Cow::Owned),
                }
            }

            #[inline(always)]
            fn points(units: &[$unit]) -> Points<'_> {
                Points::$own(units)
            }
        }
    };
}

unit!(u8, 1, Latin1, Ucs2 Ucs4);
unit!(u16, 2, Ucs2, Latin1 Ucs4);
unit!(u32, 4, Ucs4, Latin1 Ucs2);

/// A string's code points.
#[derive(Clone, Copy, Debug)]
pub enum Points<'a> {
    Latin1(&'a [u8]),
    Ucs2(&'a [u16]),
    Ucs4(&'a [u32]),
}

/// Runs one expression for whichever width code points have: `each_width!(text.points(), units => find(units, ..))`.
#[macro_export]
macro_rules! each_width {
    ($points:expr, $units:ident => $body:expr) => {
        match $points {
            $crate::str::Points::Latin1($units) => $body,
            $crate::str::Points::Ucs2($units) => $body,
            $crate::str::Points::Ucs4($units) => $body,
        }
    };
}

impl<'a> Points<'a> {
    #[inline(always)]
    pub fn len(&self) -> usize {
        each_width!(self, points => points.len())
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bytes a code point.
    pub fn width(&self) -> u8 {
        match self {
            Points::Latin1(_) => 1,
            Points::Ucs2(_) => 2,
            Points::Ucs4(_) => 4,
        }
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
    pub fn range(&self, range: Range<usize>) -> Points<'a> {
        match self {
            Points::Latin1(points) => Points::Latin1(&points[range]),
            Points::Ucs2(points) => Points::Ucs2(&points[range]),
            Points::Ucs4(points) => Points::Ucs4(&points[range]),
        }
    }

    /// The least number of bytes that holds each code point.
    pub fn least_width(&self) -> u8 {
        fn any_above<T: Copy + PartialOrd>(points: &[T], limit: T) -> bool {
            // Chunks, so that the comparison is done many at a time.
            points.chunks(64).any(|chunk| {
                chunk
                    .iter()
                    .fold(false, |any, &point| any | (point > limit))
            })
        }
        match self {
            Points::Latin1(_) => 1,
            Points::Ucs2(points) => 1 + any_above(points, 0xff) as u8,
            Points::Ucs4(points) if any_above(points, 0xffff) => 4,
            Points::Ucs4(points) => 1 + any_above(points, 0xff) as u8,
        }
    }

    /// Whether all code points are below 128.
    pub fn is_ascii(&self) -> bool {
        match self {
            Points::Latin1(points) => points.is_ascii(),
            Points::Ucs2(points) => points.iter().all(|&point| point < 128),
            Points::Ucs4(points) => points.iter().all(|&point| point < 128),
        }
    }

    /// Writes the code points at `to`, `width` bytes each, cutting off what does not fit.
    ///
    /// # Safety
    /// `to` has room for them and is aligned.
    unsafe fn copy_to(&self, to: *mut u8, width: u8) {
        unsafe fn copy<A: Unit, B: Unit>(from: &[A], to: *mut B) {
            for (index, &point) in from.iter().enumerate() {
                // SAFETY: the caller's guarantee.
                unsafe { to.add(index).write(B::narrow(point.into())) };
            }
        }
        // SAFETY: the caller's guarantee.
        unsafe {
            if let (&Points::Latin1(&[point]), 1) = (self, width) {
                to.write(point);
                return;
            }
            if self.width() == width {
                each_width!(self, from => ptr::copy_nonoverlapping(from.as_ptr().cast(), to, size_of_val(*from)));
                return;
            }
            match width {
                1 => each_width!(self, from => copy(from, to)),
                2 => each_width!(self, from => copy(from, to as *mut u16)),
                _ => each_width!(self, from => copy(from, to as *mut u32)),
            }
        }
    }
}

impl Str {
    /// The empty string.
    #[inline]
    pub fn empty() -> Value {
        EMPTY.value()
    }

    /// The string of one code point, which may be a lone surrogate.
    #[inline]
    pub fn from_point(point: u32) -> Value {
        match u8::try_from(point) {
            Ok(point) => LATIN1[point as usize].value(),
            Err(_) => Str::from_code_points(&[point]),
        }
    }

    /// A string with this text.
    pub fn new(text: &str) -> Value {
        if text.is_ascii() {
            return Str::from_ascii(text.as_bytes());
        }
        let mut builder = crate::text::StrBuilder::with_capacity(text.len());
        builder.push_str(text);
        builder.finish()
    }

    /// A string of code points below 256.
    pub fn from_latin1(points: &[u8]) -> Value {
        Str::exact(Points::Latin1(points))
    }

    /// A string of ASCII code points.
    #[inline]
    pub fn from_ascii(text: &[u8]) -> Value {
        Str::from_ascii_parts([text], |_| {})
    }

    /// The string of these ASCII texts, one after the other, after `change`, which leaves it ASCII.
    #[inline]
    pub fn from_ascii_parts<const N: usize>(
        parts: [&[u8]; N],
        change: impl FnOnce(&mut [u8]),
    ) -> Value {
        debug_assert!(parts.iter().all(|part| part.is_ascii()));
        let len = parts.iter().map(|part| part.len()).sum();
        if len <= 1 {
            let mut point = [0];
            let text = &mut point[..len];
            parts
                .iter()
                .for_each(|part| text[..part.len()].copy_from_slice(part));
            change(text);
            return Str::exact(Points::Latin1(text));
        }
        let (value, data) = Str::allocate(&types::STR, len, 1, true, 0);
        // SAFETY: there is room for so many bytes, which nobody else sees yet; all of them are written before they are viewed.
        unsafe {
            let mut end = data;
            for part in parts {
                ptr::copy_nonoverlapping(part.as_ptr(), end, part.len());
                end = end.add(part.len());
            }
            change(std::slice::from_raw_parts_mut(data, len));
        }
        value
    }

    /// A string of any code points, lone surrogates included.
    pub fn from_code_points(points: &[u32]) -> Value {
        Str::from_points(Points::Ucs4(points))
    }

    /// A string of these code points, in the narrowest form.
    pub fn from_points(points: Points<'_>) -> Value {
        Str::exact(points)
    }

    fn exact(points: Points<'_>) -> Value {
        match points.len() {
            0 => return Str::empty(),
            1 if points.at(0) < 256 => return LATIN1[points.at(0) as usize].value(),
            _ => {}
        }
        Str::new_subclass(&types::STR, points)
    }

    /// An instance of a `str` subclass.
    pub fn new_subclass(class: &Type, points: Points<'_>) -> Value {
        let width = points.least_width();
        let ascii = width == 1 && points.is_ascii();
        let (value, data) = Str::allocate(class, points.len(), width, ascii, 0);
        // SAFETY: the string has room for the code points, each of which fits its width.
        unsafe { points.copy_to(data, width) };
        value
    }

    /// A string whose code points are not written yet, and where they go. Room for `spare` bytes more follows.
    #[inline]
    fn allocate(
        class: &Type,
        len: usize,
        width: u8,
        ascii: bool,
        spare: usize,
    ) -> (Value, *mut u8) {
        let payload = Str {
            header: Object::unset(),
            hash: Cell::new(0),
            len: Cell::new(len),
            width: Cell::new(width),
            ascii: Cell::new(ascii),
            spare: Cell::new(u32::try_from(spare).unwrap_or(u32::MAX)),
            data: [],
        };
        let bytes = len * width as usize + spare;
        let extra = bytes.saturating_sub(size_of::<Str>() - Str::DATA_OFFSET);
        let value = if ptr::eq(class, &types::STR) {
            heap::new_sized(payload, extra)
        } else {
            heap::new_instance(class, payload, extra)
        };
        let object = value.word().object() as *mut u8;
        // SAFETY: within the allocation.
        (value, unsafe { object.add(Str::DATA_OFFSET) })
    }

    /// The parts one after the other. The iterator is walked twice and must give the same parts each time.
    pub fn concat<'a>(parts: impl Iterator<Item = &'a Str> + Clone) -> Value {
        Str::put_together(parts, None)
    }

    /// The parts with a separator between them. As for [`Str::concat`].
    pub fn join<'a>(separator: &'a Str, parts: impl Iterator<Item = &'a Str> + Clone) -> Value {
        Str::put_together(parts, Some(separator))
    }

    #[inline(always)]
    fn put_together<'a>(
        parts: impl Iterator<Item = &'a Str> + Clone,
        separator: Option<&'a Str>,
    ) -> Value {
        let (mut count, mut len, mut width, mut ascii) = (0, 0, 1, true);
        for part in parts.clone() {
            count += 1;
            len += part.len();
            width = width.max(part.width.get());
            ascii &= part.is_ascii();
        }
        let separator = separator.filter(|_| count > 1);
        if let Some(separator) = separator {
            len += (count - 1) * separator.len();
            width = width.max(separator.width.get());
            ascii &= separator.is_ascii();
        }
        if len <= 1 {
            let mut all = parts.map(Str::points).chain(separator.map(Str::points));
            let found = all.find(|part| !part.is_empty());
            return found.map_or(Str::empty(), Str::exact);
        }
        let (value, mut data) = Str::allocate(&types::STR, len, width, ascii, 0);
        let mut put = |part: &Str| {
            // SAFETY: the lengths add up to the room there is, and the widest part set the width.
            unsafe {
                part.points().copy_to(data, width);
                data = data.add(part.len() * width as usize);
            }
        };
        for (at, part) in parts.enumerate() {
            if at > 0
                && let Some(separator) = separator
            {
                put(separator);
            }
            put(part);
        }
        value
    }

    /// `left + right`.
    pub fn concat_two(left: &Str, right: &Str) -> Value {
        let width = left.width.get().max(right.width.get());
        let ascii = left.is_ascii() && right.is_ascii();
        let len = left.len() + right.len();
        if len <= 1 {
            return Str::exact(if left.is_empty() { right } else { left }.points());
        }
        // Who appends to a long string may do so again.
        let spare = if len < LONG {
            0
        } else {
            len * width as usize / 8
        };
        let (value, data) = Str::allocate(&types::STR, len, width, ascii, spare);
        // SAFETY: there is room for both, at the wider width.
        unsafe {
            left.points().copy_to(data, width);
            right
                .points()
                .copy_to(data.add(left.len() * width as usize), width);
        }
        value
    }

    /// `left + right` where `left` is an exact `str` given up by the caller: a string that nobody else refers to grows in
    /// place, so that appending in a loop takes time linear in the result.
    pub fn append(left: Value, right: &Str) -> Value {
        let Some(text) = left.exact::<Str>() else {
            unreachable!("the left operand is a string");
        };
        let header = text.header();
        let alone = !header.is_immortal() && header.refcount() == 1 && left.word().is_owned();
        if right.is_empty() {
            left
        } else if alone && !ptr::eq(text, right) {
            text.grow(right)
        } else {
            Str::concat_two(text, right)
        }
    }

    /// Whether there is room for `right` behind the code points.
    pub fn has_room(&self, right: &Str) -> bool {
        let width = self.width.get();
        right.width.get() <= width && right.len() * width as usize <= self.spare.get() as usize
    }

    /// `self + right` for a mortal exact `str` that nobody will look at any more, `right` another string: `self` itself when
    /// there is room behind its code points, else a new string with room to grow.
    pub fn grow(&self, right: &Str) -> Value {
        if right.width.get() > self.width.get() {
            return Str::concat_two(self, right);
        }
        let width = self.width.get();
        let added = right.len() * width as usize;
        let used = self.len() * width as usize;
        let len = self.len() + right.len();
        let ascii = self.is_ascii() && right.is_ascii();
        if self.has_room(right) {
            // SAFETY: the spare room takes the code points; what is there already stays as it is.
            unsafe {
                let data = self.data.as_ptr() as *mut u8;
                right.points().copy_to(data.add(used), width);
            }
            self.spare.set(self.spare.get() - added as u32);
            self.len.set(len);
            self.ascii.set(ascii);
            self.hash.set(0);
            return self.value();
        }
        let spare = (used + added).min(u32::MAX as usize) / 2;
        let (value, data) = Str::allocate(&types::STR, len, width, ascii, spare);
        // SAFETY: there is room for both, at the left one's width.
        unsafe {
            self.points().copy_to(data, width);
            right.points().copy_to(data.add(used), width);
        }
        value
    }

    /// `text * count`.
    pub fn repeat(&self, count: usize) -> Value {
        let len = self.len() * count;
        if len <= 1 || count == 1 {
            return Str::exact(self.points().range(0..len));
        }
        let width = self.width.get() as usize;
        let (value, data) = Str::allocate(&types::STR, len, self.width.get(), self.is_ascii(), 0);
        let total = len * width;
        let mut done = self.len() * width;
        // SAFETY: doubles what is there until the room is full.
        unsafe {
            self.points().copy_to(data, self.width.get());
            while done < total {
                let step = done.min(total - done);
                ptr::copy_nonoverlapping(data, data.add(done), step);
                done += step;
            }
        }
        value
    }

    /// The code points of a range within bounds, as an exact `str`.
    pub fn slice(&self, range: Range<usize>) -> Value {
        if range.len() == self.len() && ptr::eq(self.header().class(), &types::STR) {
            return self.value();
        }
        let points = self.points().range(range);
        match points {
            Points::Latin1(text) if self.is_ascii() => Str::from_ascii(text),
            _ => Str::exact(points),
        }
    }

    /// A string that is never freed; see [`crate::thread::Vm::intern`].
    pub(crate) fn new_immortal(text: &str) -> Value {
        let value = Str::new(text);
        if let Some(object) = value.object() {
            object.set_flags(object.flags() | IMMORTAL);
            let word = Word::unowned(object);
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
        // SAFETY: `len` code points of `width` bytes follow; strings that others see do not change.
        unsafe {
            match self.width.get() {
                1 => Points::Latin1(std::slice::from_raw_parts(data as *const u8, len)),
                2 => Points::Ucs2(std::slice::from_raw_parts(data as *const u16, len)),
                _ => Points::Ucs4(std::slice::from_raw_parts(data, len)),
            }
        }
    }

    /// The text, when all its code points are ASCII.
    #[inline]
    pub fn as_ascii(&self) -> Option<&str> {
        match self.points() {
            // SAFETY: ASCII is UTF-8.
            Points::Latin1(points) if self.is_ascii() => {
                Some(unsafe { std::str::from_utf8_unchecked(points) })
            }
            _ => None,
        }
    }

    /// The text, when it has no lone surrogates. Borrowed for ASCII.
    pub fn to_utf8(&self) -> Option<Cow<'_, str>> {
        match self.as_ascii() {
            Some(text) => Some(Cow::Borrowed(text)),
            None => {
                // Three bytes are the most for code points of two.
                let most = 2 * usize::from(self.width.get().min(2));
                memory::ensure(self.len() * most);
                self.points()
                    .iter()
                    .map(char::from_u32)
                    .collect::<Option<String>>()
                    .map(Cow::Owned)
            }
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

    /// Whether the text is `other`.
    pub fn is(&self, other: &str) -> bool {
        match self.as_ascii() {
            Some(text) => text == other,
            None => self.points().iter().eq(other.chars().map(u32::from)),
        }
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

    /// Orders by code points.
    pub fn compare(&self, other: &Str) -> std::cmp::Ordering {
        match (self.points(), other.points()) {
            (Points::Latin1(a), Points::Latin1(b)) => a.cmp(b),
            (a, b) => a.iter().cmp(b.iter()),
        }
    }

    /// `self <op> other`.
    #[inline]
    pub fn holds(&self, op: Compare, other: &Str) -> bool {
        match op {
            Compare::Eq => self.same(other),
            Compare::Ne => !self.same(other),
            _ => op.holds(self.compare(other)),
        }
    }

    /// The hash: SipHash-1-3 of the stored bytes under the process's seed, as CPython's.
    #[inline]
    pub fn hash(&self, seed: (u64, u64)) -> i64 {
        let cached = self.hash.get();
        if cached != 0 {
            return cached;
        }
        let bytes = each_width!(self.points(), points => {
            // SAFETY: any integers may be viewed as bytes.
            unsafe { std::slice::from_raw_parts(points.as_ptr().cast(), size_of_val(points)) }
        });
        let hash = hash_bytes(bytes, seed);
        self.hash.set(hash);
        hash
    }
}

/// The text of a `str`, lone surrogates replaced; of anything else, none.
pub fn text(value: &Value) -> String {
    value
        .downcast::<Str>()
        .map_or_else(String::new, |text| text.to_lossy().into_owned())
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

/// Iterator over a string's code points as strings.
#[derive(Trace)]
#[repr(C)]
pub struct StrIterator {
    header: Object,
    /// The string; empty when exhausted.
    pub text: Slot,
    pub index: Cell<usize>,
}

layout!(StrIterator, types::STR_ITERATOR);

impl StrIterator {
    pub fn new(text: Value) -> Value {
        heap::new(StrIterator {
            header: Object::unset(),
            text: Slot::new(text),
            index: Cell::new(0),
        })
    }
}
