//! Lists, ranges, slices and their iterators.

use crate::trace::{Trace, Visitor};
use std::cell::{Cell, RefCell};
use std::mem::{ManuallyDrop, MaybeUninit};
use std::ptr;
use std::rc::Rc;

use rustc_hash::FxHashSet;

use crate::class::Type;
use crate::heap;
use crate::items::{Items, drop_parts};
use crate::layout;
use crate::memory;
use crate::object::{Layout, Object};
use crate::types;
use crate::value::{Slot, Value};

/// A list: a growable array whose parts generated code reads.
#[repr(C)]
pub struct List {
    header: Object,
    /// The items' address, for generated code; their number and the room there is for them.
    pub items: Cell<*mut Value>,
    pub len: Cell<usize>,
    pub capacity: Cell<usize>,
}

layout!(List, types::LIST);

impl List {
    /// A list of `items`.
    pub fn new(items: Vec<Value>) -> Value {
        List::over(items.into())
    }

    /// A list of `items`, which stay where they are.
    #[inline]
    pub fn over(items: Items) -> Value {
        heap::new(List::payload(items))
    }

    /// A list of what `item` gives for each number below `count`. It must run no Python code.
    #[inline(always)]
    pub fn build(count: usize, item: impl FnMut(usize) -> Value) -> Value {
        let mut items = Items::with_capacity(count);
        items.append(count, item);
        List::over(items)
    }

    /// A list of clones of `items`.
    #[inline]
    pub fn from_slice(items: &[Value]) -> Value {
        List::build(items.len(), |index| items[index].clone())
    }

    /// An instance of a `list` subclass.
    pub fn new_subclass(class: &Type, items: Vec<Value>) -> Value {
        heap::new_instance(class, List::payload(items.into()), 0)
    }

    #[inline(always)]
    fn payload(items: Items) -> List {
        let (items, len, capacity) = items.into_parts();
        List {
            header: Object::unset(),
            items: Cell::new(items),
            len: Cell::new(len),
            capacity: Cell::new(capacity),
        }
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.len.get()
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len.get() == 0
    }

    /// Items that there is room for; 0 for a list that was taken empty and not touched since.
    #[inline(always)]
    pub fn capacity(&self) -> usize {
        self.capacity.get()
    }

    /// A new reference to item `index`.
    #[inline(always)]
    pub fn get(&self, index: usize) -> Option<Value> {
        // SAFETY: the items below `len` are initialised.
        (index < self.len.get()).then(|| unsafe { (*self.items.get().add(index)).clone() })
    }

    /// Replaces item `index`; returns the old one, or the new one back when there is no such item.
    #[inline(always)]
    pub fn replace(&self, index: usize, value: Value) -> Result<Value, Value> {
        if index < self.len.get() {
            // SAFETY: the items below `len` are initialised.
            Ok(unsafe { ptr::replace(self.items.get().add(index), value) })
        } else {
            Err(value)
        }
    }

    /// Exchanges two items, if both are there.
    #[inline]
    pub fn swap(&self, a: usize, b: usize) {
        if a < self.len.get() && b < self.len.get() {
            // SAFETY: the items below `len` are initialised; swapping moves words.
            unsafe { ptr::swap(self.items.get().add(a), self.items.get().add(b)) };
        }
    }

    /// Appends an item.
    #[inline(always)]
    pub fn push(&self, value: Value) {
        if self.len.get() == self.capacity.get() {
            self.grow();
        }
        // SAFETY: there is room, and the place is uninitialised.
        unsafe { self.items.get().add(self.len.get()).write(value) };
        self.len.set(self.len.get() + 1);
    }

    /// Room for at least one more item: an eighth more as CPython takes, or half as much while that is little; a vector would
    /// take twice as much.
    #[cold]
    #[inline(never)]
    pub fn grow(&self) {
        let wanted = self.len.get() + 1;
        let more = if wanted < 256 { wanted / 2 } else { wanted / 8 };
        let capacity = (wanted + more + 6) & !3;
        self.make_room(capacity);
    }

    /// Makes room for so many more items, if there is less.
    #[inline]
    pub fn reserve(&self, more: usize) {
        if more > self.capacity.get() - self.len.get() {
            self.make_room(self.len.get().saturating_add(more));
        }
    }

    #[cold]
    #[inline(never)]
    fn make_room(&self, capacity: usize) {
        if self.capacity.get() == 0 {
            // Part by part: to read fields at once that were just written one by one a processor would wait.
            let (items, _, capacity) = Items::with_capacity(capacity).into_parts();
            self.items.set(items);
            self.capacity.set(capacity);
            return;
        }
        // Before the items are taken out: unwinding would lose them.
        memory::ensure(capacity.saturating_mul(size_of::<Value>()));
        self.edit(|items| items.grow(capacity));
    }

    /// Appends what `item` gives for each number below `count`. It must run no Python code, but may look at this list's items.
    #[inline(always)]
    pub fn append(&self, count: usize, mut item: impl FnMut(usize) -> Value) {
        let len = self.len.get();
        self.reserve(count);
        for index in 0..count {
            // SAFETY: there is room for so many, and the place is uninitialised.
            unsafe { self.items.get().add(len + index).write(item(index)) };
        }
        self.len.set(len + count);
    }

    /// Removes and returns the last item.
    pub fn pop(&self) -> Option<Value> {
        let last = self.len.get().checked_sub(1)?;
        self.len.set(last);
        // SAFETY: the item was initialised and is beyond `len` now.
        Some(unsafe { ptr::read(self.items.get().add(last)) })
    }

    /// Puts an item before item `index`, or after the last one when there are fewer.
    pub fn insert(&self, index: usize, value: Value) {
        if self.len.get() == self.capacity.get() {
            self.grow();
        }
        let (items, len) = (self.items.get(), self.len.get());
        let index = index.min(len);
        // SAFETY: there is room for one more; the items from `index` on move up, and nothing runs meanwhile.
        unsafe {
            ptr::copy(items.add(index), items.add(index + 1), len - index);
            items.add(index).write(value);
        }
        self.len.set(len + 1);
    }

    /// Takes item `index` out, if it is there.
    pub fn remove(&self, index: usize) -> Option<Value> {
        let (items, len) = (self.items.get(), self.len.get());
        if index >= len {
            return None;
        }
        // SAFETY: the item is there; those behind it move down, and nothing runs meanwhile.
        let removed = unsafe {
            let removed = ptr::read(items.add(index));
            ptr::copy(items.add(index + 1), items.add(index), len - index - 1);
            removed
        };
        self.len.set(len - 1);
        Some(removed)
    }

    /// Exchanges the items from `start` on for clones of as many new ones, which are not this list's own. The old items are
    /// dropped, last to first, when all new ones are in place; destructors may change the list.
    ///
    /// # Panics
    /// When the list has fewer items.
    pub fn overwrite(&self, start: usize, new: &[Value]) {
        const FEW: usize = 16;
        assert!(start + new.len() <= self.len.get(), "the items are there");
        let exchange = |old: &mut [MaybeUninit<Value>]| {
            // SAFETY: the items are there, and cloning runs nothing.
            unsafe {
                let place = self.items.get().add(start);
                for (index, (old, new)) in old.iter_mut().zip(new).enumerate() {
                    old.write(ptr::replace(place.add(index), new.clone()));
                }
            }
        };
        if new.len() <= FEW {
            let mut old = [const { MaybeUninit::uninit() }; FEW];
            exchange(&mut old[..new.len()]);
            for value in old[..new.len()].iter_mut().rev() {
                // SAFETY: `exchange` wrote it.
                unsafe { value.assume_init_drop() };
            }
        } else {
            let mut old = memory::with_capacity(new.len());
            exchange(&mut old.spare_capacity_mut()[..new.len()]);
            // SAFETY: `exchange` wrote all of them.
            unsafe { old.set_len(new.len()) };
            drop_backwards(old);
        }
    }

    /// Turns the order of so many items around, from one on.
    ///
    /// # Panics
    /// When the list has fewer items.
    pub fn turn(&self, start: usize, count: usize) {
        assert!(start + count <= self.len.get(), "the items are there");
        // SAFETY: the items are there, and moving words runs nothing.
        unsafe { std::slice::from_raw_parts_mut(self.items.get().add(start), count) }.reverse();
    }

    /// Edits the items. `change` must neither run Python code nor drop values whose destructor might (take them out and let the
    /// caller drop them): the list is empty meanwhile.
    #[inline(always)]
    pub fn edit<T>(&self, change: impl FnOnce(&mut Items) -> T) -> T {
        let mut items = self.take();
        let result = change(&mut items);
        self.put(items);
        result
    }

    /// Exchanges items for as many or as few others; answers with those that were there. The rest of the list stays.
    ///
    /// # Panics
    /// When the list has fewer items.
    pub fn splice(&self, place: std::ops::Range<usize>, new: Vec<Value>) -> Vec<Value> {
        let (len, removed) = (self.len.get(), place.len());
        assert!(
            place.start <= place.end && place.end <= len,
            "the items are there"
        );
        let mut old = memory::with_capacity(removed);
        let changed = len - removed + new.len();
        if changed > self.capacity.get() {
            self.make_room(changed);
        }
        // SAFETY: the items of `place` are moved out, those behind them up or down, and the new ones in between; there is room, and
        // nothing runs meanwhile.
        unsafe {
            let mut new = ManuallyDrop::new(new);
            let start = self.items.get().add(place.start);
            ptr::copy_nonoverlapping(start, old.as_mut_ptr(), removed);
            old.set_len(removed);
            ptr::copy(start.add(removed), start.add(new.len()), len - place.end);
            ptr::copy_nonoverlapping(new.as_ptr(), start, new.len());
            new.set_len(0);
            ManuallyDrop::drop(&mut new);
        }
        self.len.set(changed);
        old
    }

    /// Takes all items out; the list is empty until [`List::put`].
    #[inline(always)]
    pub fn take(&self) -> Items {
        // SAFETY: the parts are given away; the list forgets them.
        let items =
            unsafe { Items::from_parts(self.items.get(), self.len.get(), self.capacity.get()) };
        let (empty, len, capacity) = Items::new().into_parts();
        self.items.set(empty);
        self.len.set(len);
        self.capacity.set(capacity);
        items
    }

    /// Makes `items` the contents; returns the previous ones.
    #[inline]
    pub fn replace_all(&self, items: impl Into<Items>) -> Items {
        let old = self.take();
        let (items, len, capacity) = items.into().into_parts();
        self.items.set(items);
        self.len.set(len);
        self.capacity.set(capacity);
        old
    }

    /// Makes `items` the contents; what was there is dropped.
    #[inline]
    pub fn put(&self, items: impl Into<Items>) {
        drop(self.replace_all(items));
    }

    /// Clones of all items.
    pub fn to_vec(&self) -> Vec<Value> {
        // SAFETY: cloning runs no Python code, so the items stay.
        memory::copied(unsafe { self.peek() })
    }

    /// The items, without new references.
    ///
    /// # Safety
    /// The list is not changed while the slice lives: no call of Python code, no drop of a value.
    #[inline(always)]
    pub unsafe fn peek(&self) -> &[Value] {
        // SAFETY: the items below `len` are initialised.
        unsafe { std::slice::from_raw_parts(self.items.get(), self.len.get()) }
    }
}

// SAFETY: the items.
unsafe impl Trace for List {
    #[inline]
    fn trace(&self, visitor: &mut Visitor<'_>) {
        // SAFETY: nothing changes the list meanwhile. Last to first as in CPython: the order of finalisers depends on it.
        for item in unsafe { self.peek() }.iter().rev() {
            item.trace(visitor);
        }
    }

    fn sever(&self) {
        drop(self.take());
    }
}

impl Drop for List {
    fn drop(&mut self) {
        // SAFETY: nobody sees the list or its parts any more.
        unsafe { drop_parts(self.items.get(), self.len.get(), self.capacity.get()) };
    }
}

/// Drops what was taken out of a list last to first, as CPython does.
pub fn drop_backwards(mut items: Vec<Value>) {
    while items.pop().is_some() {}
}

/// Iterator over a list.
#[derive(Trace)]
#[repr(C)]
pub struct ListIterator {
    header: Object,
    /// The list; empty when exhausted.
    pub list: Slot,
    pub index: Cell<usize>,
}

layout!(ListIterator, types::LIST_ITERATOR);

impl ListIterator {
    pub fn new(list: &List) -> Value {
        Self::over(list.value())
    }

    /// An iterator over a list, which it takes over.
    pub fn over(list: Value) -> Value {
        heap::new(ListIterator {
            header: Object::unset(),
            list: Slot::new(list),
            index: Cell::new(0),
        })
    }
}

/// `range(start, stop, step)`; each an `int` of any size.
#[derive(Trace)]
#[repr(C)]
pub struct Range {
    header: Object,
    pub start: Value,
    pub stop: Value,
    pub step: Value,
    /// Number of items.
    pub length: Value,
}

layout!(Range, types::RANGE);

impl Range {
    pub fn new(start: Value, stop: Value, step: Value, length: Value) -> Value {
        heap::new(Range {
            header: Object::unset(),
            start,
            stop,
            step,
            length,
        })
    }
}

/// Iterator over a range all of whose items are small integers.
#[derive(Trace)]
#[repr(C)]
pub struct RangeIterator {
    header: Object,
    /// The next item.
    pub next: Cell<i64>,
    pub step: Cell<i64>,
    /// How many items are left.
    pub left: Cell<u64>,
}

layout!(RangeIterator, types::RANGE_ITERATOR);

impl RangeIterator {
    /// Every item, the one after the last included, must be a small integer.
    pub fn new(next: i64, step: i64, left: u64) -> Value {
        heap::new(RangeIterator {
            header: Object::unset(),
            next: Cell::new(next),
            step: Cell::new(step),
            left: Cell::new(left),
        })
    }
}

/// `slice(start, stop, step)`.
#[derive(Trace)]
#[repr(C)]
pub struct Slice {
    header: Object,
    pub start: Value,
    pub stop: Value,
    pub step: Value,
}

layout!(Slice, types::SLICE);

impl Slice {
    pub fn new(start: Value, stop: Value, step: Value) -> Value {
        heap::new(Slice {
            header: Object::unset(),
            start,
            stop,
            step,
        })
    }
}

/// Guards against endless recursion in `repr`: the containers whose representation is being built.
#[derive(Default)]
pub struct ReprGuard {
    active: Rc<RefCell<FxHashSet<*const Object>>>,
}

/// A container's representation is being built for as long as this is there: also where memory runs out in that.
pub struct Shown {
    object: *const Object,
    active: Rc<RefCell<FxHashSet<*const Object>>>,
}

impl ReprGuard {
    /// Enters `object`; `None` when it is being represented already.
    pub fn enter(&self, object: &Object) -> Option<Shown> {
        let is_new = self.active.borrow_mut().insert(object);
        is_new.then(|| Shown {
            object,
            active: Rc::clone(&self.active),
        })
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.active.borrow_mut().remove(&self.object);
    }
}
