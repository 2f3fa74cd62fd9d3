//! Tuples.

use crate::trace::{Trace, Visitor};
use std::cell::Cell;
use std::ptr;

use crate::class::Type;
use crate::heap;
use crate::layout;
use crate::object::{IMMORTAL, KNOWN_TO_TRACES, Layout, Object};
use crate::types;
use crate::value::{Slot, Value};
use crate::word::Word;

/// A tuple; its items follow the fixed part.
#[repr(C)]
pub struct Tuple {
    header: Object,
    /// Number of items; a field for generated code, as `items`.
    pub len: Cell<usize>,
    /// The hash + 1 once computed, 0 before (CPython caches it too since 3.14).
    pub hash: Cell<i64>,
    pub items: [Value; 0],
}

layout!(Tuple, types::TUPLE);

/// The empty tuple, which everybody shares.
#[repr(transparent)]
struct Empty(Tuple);

// SAFETY: only the cached hash is ever written, under the virtual machine's lock.
unsafe impl Sync for Empty {}

static EMPTY: Empty = Empty(Tuple {
    header: Object::immortal(&types::TUPLE),
    len: Cell::new(0),
    hash: Cell::new(0),
    items: [],
});

impl Tuple {
    /// `()`
    pub fn empty() -> Value {
        // SAFETY: it is immortal.
        unsafe { Value::from_word(Word::unowned(&EMPTY.0.header)) }
    }

    /// A tuple of `items`.
    pub fn new(items: Vec<Value>) -> Value {
        // SAFETY: each item is moved once, and the vector forgets them.
        unsafe {
            let mut items = items;
            let len = items.len();
            items.set_len(0);
            Tuple::build(len, |index| ptr::read(items.as_ptr().add(index)))
        }
    }

    /// A tuple of clones of `items`.
    #[inline]
    pub fn from_slice(items: &[Value]) -> Value {
        Tuple::build(items.len(), |index| items[index].clone())
    }

    /// A tuple of two items.
    #[inline]
    pub fn pair(first: Value, second: Value) -> Value {
        Tuple::from_array([first, second])
    }

    /// A tuple of the items of an array.
    #[inline]
    pub fn from_array<const N: usize>(items: [Value; N]) -> Value {
        let mut items = items.into_iter();
        Tuple::build(N, |_| match items.next() {
            Some(item) => item,
            None => unreachable!("each item is asked for once"),
        })
    }

    /// As [`Tuple::pair`] for an iterator: in the tuple that it gave first, if nobody else has that any more. `first` is where it keeps it.
    #[inline]
    pub fn renewed_pair(kept: &Slot, first: Value, second: Value) -> Value {
        // SAFETY: the slot is not written while the reference is in use.
        let Some(tuple) = (unsafe { kept.peek() }).and_then(|tuple| tuple.exact::<Tuple>()) else {
            let pair = Tuple::pair(first, second);
            kept.set(pair.clone());
            return pair;
        };
        let object = tuple.header();
        if object.refcount() > 1
            || object.flags() & (IMMORTAL | KNOWN_TO_TRACES) != 0
            || tuple.len() != 2
        {
            return Tuple::pair(first, second);
        }
        let pair = tuple.value();
        tuple.hash.set(0);
        // SAFETY: nobody but the iterator has the tuple, so nobody looks at its items; the old ones are dropped when it is complete.
        unsafe {
            let items = tuple.items.as_ptr().cast_mut();
            let old = [
                ptr::replace(items, first),
                ptr::replace(items.add(1), second),
            ];
            drop(old);
        }
        pair
    }

    /// A tuple of `len` items, each of which `item` gives when asked once, in order.
    #[inline(always)]
    pub fn build(len: usize, mut item: impl FnMut(usize) -> Value) -> Value {
        if len == 0 {
            return Tuple::empty();
        }
        let value = heap::new_sized(Tuple::payload(), len * size_of::<Value>());
        // SAFETY: the object is a tuple with room for the items. Should `item` panic, the tuple has none.
        unsafe {
            let tuple = value.word().object() as *mut Tuple;
            let items = (&raw mut (*tuple).items).cast::<Value>();
            for index in 0..len {
                items.add(index).write(item(index));
            }
            (*tuple).len.set(len);
        }
        value
    }

    fn payload() -> Tuple {
        Tuple {
            header: Object::unset(),
            len: Cell::new(0),
            hash: Cell::new(0),
            items: [],
        }
    }

    /// An instance of a `tuple` subclass.
    pub fn new_subclass(class: &Type, items: Vec<Value>) -> Value {
        let value = heap::new_instance(class, Tuple::payload(), items.len() * size_of::<Value>());
        let Some(tuple) = value.downcast::<Tuple>() else {
            unreachable!("a tuple class makes tuples")
        };
        // SAFETY: the allocation has room for the items; they are moved, not copied.
        unsafe {
            let mut items = items;
            ptr::copy_nonoverlapping(
                items.as_ptr(),
                tuple.items.as_ptr() as *mut Value,
                items.len(),
            );
            tuple.len.set(items.len());
            items.set_len(0);
        }
        value
    }

    #[inline(always)]
    pub fn items(&self) -> &[Value] {
        // SAFETY: `len` items follow.
        unsafe { std::slice::from_raw_parts(self.items.as_ptr(), self.len.get()) }
    }

    pub fn len(&self) -> usize {
        self.len.get()
    }

    pub fn is_empty(&self) -> bool {
        self.len.get() == 0
    }

    /// Address of the items, relative to the header.
    pub const ITEMS_OFFSET: usize = std::mem::offset_of!(Tuple, items);
}

// SAFETY: the items.
unsafe impl Trace for Tuple {
    #[inline]
    fn trace(&self, visitor: &mut Visitor<'_>) {
        // Last to first as in CPython: the order of finalisers depends on it.
        for item in self.items().iter().rev() {
            item.trace(visitor);
        }
    }
}

impl Drop for Tuple {
    fn drop(&mut self) {
        // SAFETY: the items are dropped once, here; CPython drops them last to first.
        unsafe {
            for index in (0..self.len.get()).rev() {
                ptr::drop_in_place((self.items.as_ptr() as *mut Value).add(index));
            }
        }
    }
}

/// Iterator over a tuple.
#[derive(Trace)]
#[repr(C)]
pub struct TupleIterator {
    header: Object,
    /// The tuple; empty when exhausted.
    pub tuple: Slot,
    pub index: Cell<usize>,
}

layout!(TupleIterator, types::TUPLE_ITERATOR);

impl TupleIterator {
    pub fn new(tuple: &Tuple) -> Value {
        Self::over(tuple.value())
    }

    /// An iterator over a tuple, which it takes over.
    pub fn over(tuple: Value) -> Value {
        heap::new(TupleIterator {
            header: Object::unset(),
            tuple: Slot::new(tuple),
            index: Cell::new(0),
        })
    }
}
