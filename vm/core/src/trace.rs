//! What objects own: the walk that the cycle collector takes, derived from their layouts.
//!
//! Every layout is [`Trace`]: usually by `#[derive(Trace)]`, which visits all fields, so that none can be forgotten. Whether
//! a layout's walk visits exactly the references that dropping it gives up is checked in debug builds, where objects are freed
//! (see [`crate::heap`]).

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

pub use copperplate_macros::Trace;

use crate::object::{Object, TRACKED};
use crate::value::{Slot, Value};
use crate::word::Word;

/// Shown each reference that an object owns.
pub struct Visitor<'a> {
    /// Whether values that the collector does not follow are wanted, too: untracked objects, immortal ones, immediates.
    every: bool,
    visit: &'a mut dyn FnMut(Word),
}

impl<'a> Visitor<'a> {
    /// A visitor that sees the counted references to tracked objects.
    #[inline]
    pub fn tracked(visit: &'a mut dyn FnMut(Word)) -> Visitor<'a> {
        Visitor {
            every: false,
            visit,
        }
    }

    /// A visitor that sees every word that is not null.
    #[inline]
    pub fn every(visit: &'a mut dyn FnMut(Word)) -> Visitor<'a> {
        Visitor { every: true, visit }
    }

    /// Shows a word that the object being walked owns.
    #[inline(always)]
    pub fn word(&mut self, word: Word) {
        if word.is_owned() {
            // SAFETY: whoever is walked owns the word, so that its object is live.
            if self.every || unsafe { (*word.object()).flags() } & TRACKED != 0 {
                (self.visit)(word);
            }
        } else if self.every && !word.is_null() {
            (self.visit)(word);
        }
    }
}

/// What owns references.
///
/// # Safety
/// `trace` visits each owned reference as often as it is counted, and no other. Neither function runs Python code, but for
/// what freeing the severed values runs.
pub unsafe trait Trace {
    /// Shows all references that are owned here.
    fn trace(&self, visitor: &mut Visitor<'_>);

    /// Gives up what mutable places hold, to break the cycles of an object that nobody can reach any more. What can only be
    /// set when the object is made stays: no cycle consists of such references alone.
    fn sever(&self) {}
}

/// Owns nothing.
macro_rules! leaves {
    ($($type:ty),* $(,)?) => {
        $(
            // SAFETY: no references.
            unsafe impl Trace for $type {
                #[inline(always)]
                fn trace(&self, _: &mut Visitor<'_>) {}
            }
        )*
    };
}

leaves!(
    (),
    bool,
    char,
    u8,
    u16,
    u32,
    u64,
    usize,
    i8,
    i16,
    i32,
    i64,
    isize,
    f64,
    String,
    Object,
    num_bigint::BigInt,
    Arc<copperplate_code::CodeBody>,
);

// SAFETY: what lives as long as the program is not owned.
unsafe impl<T: ?Sized> Trace for &'static T {
    #[inline(always)]
    fn trace(&self, _: &mut Visitor<'_>) {}
}

// SAFETY: what can be copied owns nothing.
unsafe impl<T: Copy> Trace for Cell<T> {
    #[inline(always)]
    fn trace(&self, _: &mut Visitor<'_>) {}
}

// SAFETY: a value owns its word.
unsafe impl Trace for Value {
    #[inline(always)]
    fn trace(&self, visitor: &mut Visitor<'_>) {
        visitor.word(self.word());
    }
}

// SAFETY: a slot owns its word.
unsafe impl Trace for Slot {
    #[inline(always)]
    fn trace(&self, visitor: &mut Visitor<'_>) {
        visitor.word(self.word());
    }

    fn sever(&self) {
        self.clear();
    }
}

macro_rules! sequences {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {
        $(
            // SAFETY: the items are what is owned.
            unsafe impl<$($generics)*> Trace for $type {
                #[inline]
                fn trace(&self, visitor: &mut Visitor<'_>) {
                    for item in self.iter() {
                        item.trace(visitor);
                    }
                }

                fn sever(&self) {
                    for item in self.iter() {
                        item.sever();
                    }
                }
            }
        )*
    };
}

sequences!([T: Trace] Option<T>, [T: Trace] Vec<T>, [T: Trace] VecDeque<T>, [T: Trace] Box<[T]>, [T: Trace, const N: usize] [T; N]);

// SAFETY: both halves.
unsafe impl<A: Trace, B: Trace> Trace for (A, B) {
    #[inline]
    fn trace(&self, visitor: &mut Visitor<'_>) {
        self.0.trace(visitor);
        self.1.trace(visitor);
    }
}

// SAFETY: keys and values.
unsafe impl<K: Trace, V: Trace, S> Trace for HashMap<K, V, S> {
    fn trace(&self, visitor: &mut Visitor<'_>) {
        for (key, value) in self {
            key.trace(visitor);
            value.trace(visitor);
        }
    }
}

// SAFETY: the content. While it is being changed nothing is shown: what it refers to counts as referred to from outside,
// in all phases of a collection alike, since no Python code runs between them.
unsafe impl<T: Trace + Default> Trace for RefCell<T> {
    #[inline]
    fn trace(&self, visitor: &mut Visitor<'_>) {
        if let Ok(content) = self.try_borrow() {
            content.trace(visitor);
        }
    }

    fn sever(&self) {
        if let Ok(mut content) = self.try_borrow_mut() {
            let content = std::mem::take(&mut *content);
            // Dropping may run code that looks here.
            drop(content);
        }
    }
}

// SAFETY: the content.
unsafe impl<T: Trace> Trace for OnceCell<T> {
    fn trace(&self, visitor: &mut Visitor<'_>) {
        if let Some(content) = self.get() {
            content.trace(visitor);
        }
    }
}

// SAFETY: what is shared is owned by nobody alone, and not shown: its references count as such from outside.
unsafe impl<T: Trace> Trace for Rc<T> {
    fn trace(&self, visitor: &mut Visitor<'_>) {
        if Rc::strong_count(self) == 1 {
            (**self).trace(visitor);
        }
    }
}
