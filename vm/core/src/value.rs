//! Owning references: [`Value`] and its nullable form [`Slot`].

use std::cell::Cell;
use std::mem::ManuallyDrop;

use crate::class::Type;
use crate::object::{Layout, Object};
use crate::types;
use crate::word::Word;

/// A Python value that owns what it refers to. Never null.
///
/// `&Value` may also be a view of a *borrowed* word on an operand stack; `clone` therefore takes ownership (dup + own).
#[repr(transparent)]
pub struct Value(Word);

impl Value {
    /// Takes over `word`.
    ///
    /// # Safety
    /// `word` is not null, and the caller gives its ownership away; an unowned reference in it is to an immortal.
    #[inline(always)]
    pub unsafe fn from_word(word: Word) -> Value {
        debug_assert!(!word.is_null());
        Value(word)
    }

    /// Views a word in memory as a value without taking ownership.
    ///
    /// # Safety
    /// The word is not null and what it refers to lives as long as the view.
    #[inline(always)]
    pub unsafe fn from_ref(word: &Word) -> &Value {
        debug_assert!(!word.is_null());
        // SAFETY: `repr(transparent)`.
        unsafe { &*(word as *const Word as *const Value) }
    }

    /// Views words in memory as values without taking ownership.
    ///
    /// # Safety
    /// As for [`Value::from_ref`], for each of the `len` words at `words`.
    #[inline(always)]
    pub unsafe fn slice<'a>(words: *const Word, len: usize) -> &'a [Value] {
        if len == 0 {
            return &[];
        }
        // SAFETY: `repr(transparent)`, and the caller vouches for the words.
        unsafe { std::slice::from_raw_parts(words as *const Value, len) }
    }

    /// The raw word, still owned by `self`.
    #[inline(always)]
    pub fn word(&self) -> Word {
        self.0
    }

    /// The raw word, whose ownership goes to the caller.
    #[inline(always)]
    pub fn into_word(self) -> Word {
        ManuallyDrop::new(self).0
    }

    /// A new reference to a live object.
    #[inline(always)]
    pub fn of(object: &Object) -> Value {
        // SAFETY: a reference to an object is one to a live object; the count taken here goes into the word.
        unsafe {
            if !object.is_immortal() {
                object.retain();
            }
            Value(Word::owned(object))
        }
    }

    /// A small integer. `None` when it needs more than 62 bits (see [`crate::int::from_i64`]).
    #[inline(always)]
    pub fn small_int(value: i64) -> Option<Value> {
        Word::from_int(value).map(Value)
    }

    #[inline(always)]
    pub fn none() -> Value {
        Value(Word::unowned(types::NONE.header()))
    }

    #[inline(always)]
    pub fn bool(value: bool) -> Value {
        Value(Word::unowned(if value {
            types::TRUE.header()
        } else {
            types::FALSE.header()
        }))
    }

    #[inline(always)]
    pub fn not_implemented() -> Value {
        Value(Word::unowned(types::NOT_IMPLEMENTED.header()))
    }

    #[inline(always)]
    pub fn ellipsis() -> Value {
        Value(Word::unowned(types::ELLIPSIS.header()))
    }

    /// Python's `is`.
    #[inline(always)]
    pub fn is(&self, other: &Value) -> bool {
        self.0.is(other.0)
    }

    #[inline(always)]
    pub fn is_none(&self) -> bool {
        self.0.is(Word::unowned(types::NONE.header()))
    }

    #[inline(always)]
    pub fn is_true(&self) -> bool {
        self.0.is(Word::unowned(types::TRUE.header()))
    }

    #[inline(always)]
    pub fn is_false(&self) -> bool {
        self.0.is(Word::unowned(types::FALSE.header()))
    }

    #[inline(always)]
    pub fn is_not_implemented(&self) -> bool {
        self.0.is(Word::unowned(types::NOT_IMPLEMENTED.header()))
    }

    /// The heap object, or `None` for an immediate.
    #[inline(always)]
    pub fn object(&self) -> Option<&Object> {
        if self.0.is_reference() {
            // SAFETY: a value's reference is to a live object.
            Some(unsafe { &*self.0.object() })
        } else {
            None
        }
    }

    /// Python's `type(value)`.
    #[inline(always)]
    pub fn class(&self) -> &Type {
        match self.object() {
            Some(object) => object.class(),
            None if self.0.is_int() => &types::INT,
            None => &types::FLOAT,
        }
    }

    /// The object as a `T` when its class is `T`'s or derives from it.
    #[inline(always)]
    pub fn downcast<T: Layout>(&self) -> Option<&T> {
        let object = self.object()?;
        let class = object.class();
        if std::ptr::eq(class, T::class()) || class.is_subclass(T::class()) {
            // SAFETY: instances of `T`'s class and of its subclasses begin with a `T`.
            Some(unsafe { &*(object as *const Object as *const T) })
        } else {
            None
        }
    }

    /// The object as a `T` when its class is exactly `T`'s.
    #[inline(always)]
    pub fn exact<T: Layout>(&self) -> Option<&T> {
        let object = self.object()?;
        if std::ptr::eq(object.class(), T::class()) {
            // SAFETY: instances of `T`'s class begin with a `T`.
            Some(unsafe { &*(object as *const Object as *const T) })
        } else {
            None
        }
    }

    /// Whether the value's class is `class` or derives from it (`isinstance` without `__instancecheck__`).
    #[inline]
    pub fn isinstance(&self, class: &Type) -> bool {
        let own = self.class();
        std::ptr::eq(own, class) || own.is_subclass(class)
    }
}

impl Clone for Value {
    #[inline(always)]
    fn clone(&self) -> Value {
        // SAFETY: a value's word is not null and refers to a live object.
        unsafe { Value(self.0.dup_owned()) }
    }
}

impl Drop for Value {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: a value owns its count.
        unsafe { self.0.close() }
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0.is_int() {
            write!(f, "{}", self.0.int())
        } else if self.0.is_float() {
            write!(f, "{:?}", self.0.float())
        } else {
            write!(
                f,
                "<{} object at {:p}>",
                self.class().name(),
                self.0.object()
            )
        }
    }
}

/// A mutable place in a heap object that owns a value or is empty.
#[repr(transparent)]
pub struct Slot(Cell<Word>);

impl Slot {
    pub const fn empty() -> Slot {
        Slot(Cell::new(Word::NULL))
    }

    #[inline(always)]
    pub fn new(value: Value) -> Slot {
        Slot(Cell::new(value.into_word()))
    }

    #[inline(always)]
    pub fn from_option(value: Option<Value>) -> Slot {
        value.map_or(Slot::empty(), Slot::new)
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.0.get().is_null()
    }

    /// A new reference to what the slot holds.
    #[inline(always)]
    pub fn get(&self) -> Option<Value> {
        let word = self.0.get();
        // SAFETY: the slot owns its word.
        (!word.is_null()).then(|| unsafe { Value(word.dup()) })
    }

    /// What the slot holds, without a new reference.
    ///
    /// # Safety
    /// The slot is not written while the reference lives: no call of Python code, no drop of a value.
    #[inline(always)]
    pub unsafe fn peek(&self) -> Option<&Value> {
        let word = self.0.as_ptr();
        // SAFETY: the caller guarantees that the word stays.
        unsafe { (!(*word).is_null()).then(|| Value::from_ref(&*word)) }
    }

    /// The raw word, still owned by the slot.
    #[inline(always)]
    pub fn word(&self) -> Word {
        self.0.get()
    }

    /// Stores `value`; what was there is closed afterwards.
    #[inline(always)]
    pub fn set(&self, value: Value) {
        drop(self.replace(Some(value)));
    }

    #[inline(always)]
    pub fn clear(&self) {
        drop(self.replace(None));
    }

    #[inline(always)]
    pub fn take(&self) -> Option<Value> {
        self.replace(None)
    }

    #[inline(always)]
    pub fn replace(&self, value: Option<Value>) -> Option<Value> {
        let old = self.0.replace(value.map_or(Word::NULL, Value::into_word));
        (!old.is_null()).then_some(Value(old))
    }
}

impl Drop for Slot {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: the slot owns its word.
        unsafe { self.0.get().close() }
    }
}
