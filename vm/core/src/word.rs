//! The tagged 64-bit word that every Python value is.
//!
//! Two low bits tell what it holds (see ARCHITECTURE.md, Values): `00` a 62-bit integer, `10` a self-tagged float, `01` an
//! owned and `11` an unowned reference. Self-tagging of floats follows "Float Self-Tagging" (Melançon, Feeley and
//! Serrano, 2024): a rotation brings the exponents that programs use to the tag.

use crate::object::Object;

/// Mask of the tag bits.
pub const TAG_MASK: u64 = 3;
/// Tag of a small integer.
pub const TAG_INT: u64 = 0;
/// Tag of an owned reference.
pub const TAG_OWNED: u64 = 1;
/// Tag of an immediate float.
pub const TAG_FLOAT: u64 = 2;
/// Tag of an unowned reference.
pub const TAG_UNOWNED: u64 = 3;
/// Added to a float's bits before the rotation, so that the tag falls to the common exponents.
pub const FLOAT_BIAS: u64 = 0x280 << 52;
/// Smallest and largest small integer.
pub const INT_MIN: i64 = -(1 << 61);
/// See [`INT_MIN`].
pub const INT_MAX: i64 = (1 << 61) - 1;

/// A Python value as raw bits: copying it counts nothing and dropping it frees nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(transparent)]
pub struct Word(pub u64);

impl Word {
    /// Nothing: an unbound local, an empty slot, an error result. An unowned reference to address 0.
    pub const NULL: Word = Word(TAG_UNOWNED);

    /// The small integer `value`, or `None` when it does not fit in 62 bits.
    #[inline(always)]
    pub const fn from_int(value: i64) -> Option<Word> {
        let shifted = value << 2;
        if shifted >> 2 == value {
            Some(Word(shifted as u64))
        } else {
            None
        }
    }

    /// The small integer `value`.
    ///
    /// The caller guarantees that it fits in 62 bits; the two high bits are lost otherwise.
    #[inline(always)]
    pub const fn small(value: i64) -> Word {
        Word((value << 2) as u64)
    }

    /// The immediate form of `value`, or `None` when its exponent asks for a heap float.
    #[inline(always)]
    pub const fn from_float(value: f64) -> Option<Word> {
        let word = value.to_bits().wrapping_add(FLOAT_BIAS).rotate_left(4);
        if word & TAG_MASK == TAG_FLOAT {
            Some(Word(word))
        } else {
            None
        }
    }

    #[inline(always)]
    pub const fn is_null(self) -> bool {
        self.0 == TAG_UNOWNED
    }

    #[inline(always)]
    pub const fn is_int(self) -> bool {
        self.0 & TAG_MASK == TAG_INT
    }

    /// Whether this is an *immediate* float; heap floats are references.
    #[inline(always)]
    pub const fn is_float(self) -> bool {
        self.0 & TAG_MASK == TAG_FLOAT
    }

    /// Whether this is a reference (null included).
    #[inline(always)]
    pub const fn is_reference(self) -> bool {
        self.0 & 1 == 1
    }

    #[inline(always)]
    pub const fn is_owned(self) -> bool {
        self.0 & TAG_MASK == TAG_OWNED
    }

    /// The integer of a word for which [`Word::is_int`] holds.
    #[inline(always)]
    pub const fn int(self) -> i64 {
        self.0 as i64 >> 2
    }

    /// The float of a word for which [`Word::is_float`] holds.
    #[inline(always)]
    pub const fn float(self) -> f64 {
        f64::from_bits(self.0.rotate_right(4).wrapping_sub(FLOAT_BIAS))
    }

    /// The address of a reference; 0 for null.
    #[inline(always)]
    pub const fn object(self) -> *mut Object {
        (self.0 & !TAG_MASK) as *mut Object
    }

    /// An owned reference to `object`, which gives one count away. An immortal object has no counts: its reference is unowned.
    ///
    /// # Safety
    /// `object` points to a live object, and the caller owns the count that goes into the word.
    #[inline(always)]
    pub unsafe fn owned(object: *const Object) -> Word {
        // SAFETY: the caller guarantees a live object.
        let tag = if unsafe { (*object).is_immortal() } {
            TAG_UNOWNED
        } else {
            TAG_OWNED
        };
        Word(object as u64 + tag)
    }

    /// A counted reference to `object`, which is not immortal; the caller owns the count that goes into the word.
    #[inline(always)]
    pub fn counted(object: *const Object) -> Word {
        Word(object as u64 + TAG_OWNED)
    }

    /// An unowned reference to `object`: valid as long as something else keeps the object alive.
    #[inline(always)]
    pub fn unowned(object: *const Object) -> Word {
        Word(object as u64 + TAG_UNOWNED)
    }

    /// The same as an unowned reference, valid as long as something else keeps the object alive; what is no reference stays as it is.
    #[inline(always)]
    pub const fn lent(self) -> Word {
        Word(self.0 | (self.0 & 1) << 1)
    }

    /// Python's `is`.
    #[inline(always)]
    pub const fn is(self, other: Word) -> bool {
        self.0 == other.0 || (self.0 & other.0 & 1 == 1 && self.0 ^ other.0 == 2)
    }

    /// A copy that can be kept next to the original: counts an owned reference; an unowned one stays unowned.
    ///
    /// # Safety
    /// A reference points to a live object.
    #[inline(always)]
    pub unsafe fn dup(self) -> Word {
        if self.is_owned() {
            // SAFETY: the caller guarantees a live object.
            unsafe { (*self.object()).retain() };
        }
        self
    }

    /// Makes a word safe to keep beyond the slot it was borrowed from: an unowned reference to a mortal is counted.
    ///
    /// # Safety
    /// A reference points to a live object (or is null).
    #[inline(always)]
    pub unsafe fn own(self) -> Word {
        if self.0 & TAG_MASK == TAG_UNOWNED && !self.is_null() {
            let object = self.object();
            // SAFETY: the caller guarantees a live object.
            unsafe {
                if !(*object).is_immortal() {
                    (*object).retain();
                    return Word(self.0 ^ 2);
                }
            }
        }
        self
    }

    /// [`dup`](Self::dup) and [`own`](Self::own) of a word that is not null.
    ///
    /// # Safety
    /// As for [`dup`](Self::dup).
    #[inline(always)]
    pub unsafe fn dup_owned(self) -> Word {
        debug_assert!(!self.is_null());
        if self.is_reference() {
            let object = self.object();
            // SAFETY: the caller guarantees a live object.
            unsafe {
                if !(*object).is_immortal() {
                    (*object).retain();
                    return Word(object as u64 + TAG_OWNED);
                }
            }
        }
        self
    }

    /// Gives up this word: an owned reference loses a count, and its object is freed when that was the last.
    ///
    /// # Safety
    /// The word owns the count it gives up (or is unowned, an immediate or null), and is not used afterwards.
    #[inline(always)]
    pub unsafe fn close(self) {
        if self.is_owned() {
            // SAFETY: the caller guarantees ownership of one count of a live object.
            unsafe { Object::release(self.object()) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_floats_are_immediate_and_come_back() {
        for value in [
            0.0,
            -0.0,
            1.0,
            -1.5,
            1e-30,
            3.4e38,
            f64::INFINITY,
            f64::NEG_INFINITY,
            5e-324,
            2f64.powi(-127),
        ] {
            let word =
                Word::from_float(value).unwrap_or_else(|| panic!("{value} is not immediate"));
            assert_eq!(word.float().to_bits(), value.to_bits());
        }
        assert!(Word::from_float(f64::NAN).is_some());
        assert_eq!(Word::from_float(2f64.powi(129)), None);
        assert_eq!(Word::from_float(2f64.powi(-128)), None);
    }

    #[test]
    fn integers_fill_62_bits() {
        for value in [0, 1, -1, INT_MAX, INT_MIN] {
            assert_eq!(Word::from_int(value).map(Word::int), Some(value));
        }
        assert_eq!(Word::from_int(INT_MAX + 1), None);
        assert_eq!(Word::from_int(INT_MIN - 1), None);
    }

    #[test]
    fn identity_ignores_ownership_but_not_kind() {
        let object = 0x1000 as *const Object;
        assert!(Word(object as u64 + TAG_OWNED).is(Word::unowned(object)));
        assert!(!Word::small(0).is(Word(TAG_FLOAT)));
        assert!(!Word::small(0).is(Word::NULL));
    }
}
