//! Items of lists: memory that grows, of the thread's heap while it is small, of the system's allocator when it is large.

use std::alloc::Layout as Memory;
use std::mem::{self, ManuallyDrop};
use std::ops::{Deref, DerefMut};
use std::ptr::{self, NonNull};

use crate::heap::{self, MAX_SMALL};
use crate::memory;
use crate::trace::{Trace, Visitor};
use crate::value::Value;

/// Most items whose memory is the heap's.
const FEW: usize = MAX_SMALL / size_of::<Value>();

/// Items that nobody else sees: those of a list are taken out to be dropped, or while they are sorted.
pub struct Items {
    start: *mut Value,
    len: usize,
    capacity: usize,
}

impl Items {
    pub const fn new() -> Items {
        Items {
            start: NonNull::dangling().as_ptr(),
            len: 0,
            capacity: 0,
        }
    }

    /// No items, with room for just so many.
    ///
    /// # Panics
    /// Unwinds to the nearest [`memory::guard`] when there is no memory.
    #[inline(always)]
    pub fn with_capacity(capacity: usize) -> Items {
        Items {
            start: match capacity {
                0 => NonNull::dangling().as_ptr(),
                _ => heap::allocate_part(room_for(capacity)).cast(),
            },
            len: 0,
            capacity,
        }
    }

    /// # Safety
    /// The parts are what [`Items::into_parts`] gave, but for items that were added, removed or exchanged since.
    #[inline(always)]
    pub(crate) unsafe fn from_parts(start: *mut Value, len: usize, capacity: usize) -> Items {
        Items {
            start,
            len,
            capacity,
        }
    }

    /// Where the items are, how many there are, and how many there is room for.
    #[inline(always)]
    pub(crate) fn into_parts(self) -> (*mut Value, usize, usize) {
        let items = ManuallyDrop::new(self);
        (items.start, items.len, items.capacity)
    }

    #[inline(always)]
    pub fn capacity(&self) -> usize {
        self.capacity
    }

    /// Makes room for so many items in all, which are more than there was room for.
    ///
    /// # Panics
    /// Unwinds to the nearest [`memory::guard`] when there is no memory.
    #[inline(never)]
    pub fn grow(&mut self, capacity: usize) {
        assert!(capacity > self.capacity, "growing makes room");
        if self.capacity > FEW {
            // The system may have room right behind them.
            let mut items = mem::take(self).into_vec();
            memory::ensure(capacity.saturating_mul(size_of::<Value>()));
            items.reserve_exact(capacity - items.len());
            *self = Items::from(items);
            return;
        }
        let mut grown = Items::with_capacity(capacity);
        // SAFETY: the items are moved into memory that has room for them.
        unsafe { ptr::copy_nonoverlapping(self.start, grown.start, self.len) };
        grown.len = mem::take(&mut self.len);
        *self = grown;
    }

    /// Appends an item.
    ///
    /// # Panics
    /// As [`Items::grow`].
    #[inline]
    pub fn push(&mut self, value: Value) {
        if self.len == self.capacity {
            self.grow(self.capacity * 2 + 2);
        }
        // SAFETY: there is room, and the place is uninitialised.
        unsafe { self.start.add(self.len).write(value) };
        self.len += 1;
    }

    /// Appends what `item` gives for each number below `count`. It must run no Python code.
    ///
    /// # Panics
    /// As [`Items::grow`].
    #[inline(always)]
    pub fn append(&mut self, count: usize, mut item: impl FnMut(usize) -> Value) {
        if count > self.capacity - self.len {
            self.grow(self.len.saturating_add(count));
        }
        for index in 0..count {
            // SAFETY: there is room for so many, and the place is uninitialised.
            unsafe { self.start.add(self.len).write(item(index)) };
            self.len += 1;
        }
    }

    /// The items as a vector.
    pub fn into_vec(mut self) -> Vec<Value> {
        if self.capacity > FEW {
            let (start, len, capacity) = self.into_parts();
            // SAFETY: large memory is the system's allocator's, as a vector's is.
            return unsafe { Vec::from_raw_parts(start, len, capacity) };
        }
        let mut moved = Vec::with_capacity(self.len);
        // SAFETY: the items are moved into memory that has room for them.
        unsafe {
            ptr::copy_nonoverlapping(self.start, moved.as_mut_ptr(), self.len);
            moved.set_len(mem::take(&mut self.len));
        }
        moved
    }
}

// SAFETY: the items.
unsafe impl Trace for Items {
    #[inline]
    fn trace(&self, visitor: &mut Visitor<'_>) {
        for item in self.iter() {
            item.trace(visitor);
        }
    }
}

impl Default for Items {
    fn default() -> Items {
        Items::new()
    }
}

impl From<Vec<Value>> for Items {
    fn from(items: Vec<Value>) -> Items {
        let mut items = ManuallyDrop::new(items);
        if items.capacity() > FEW {
            // SAFETY: large memory is the system's allocator's, and the vector forgets it.
            return unsafe { Items::from_parts(items.as_mut_ptr(), items.len(), items.capacity()) };
        }
        let mut moved = Items::with_capacity(items.len());
        // SAFETY: the items are moved into memory that has room for them; the vector has none left when it is dropped.
        unsafe {
            ptr::copy_nonoverlapping(items.as_ptr(), moved.start, items.len());
            moved.len = items.len();
            items.set_len(0);
            ManuallyDrop::drop(&mut items);
        }
        moved
    }
}

impl Deref for Items {
    type Target = [Value];

    #[inline(always)]
    fn deref(&self) -> &[Value] {
        // SAFETY: the items below `len` are initialised.
        unsafe { std::slice::from_raw_parts(self.start, self.len) }
    }
}

impl DerefMut for Items {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut [Value] {
        // SAFETY: as for `deref`.
        unsafe { std::slice::from_raw_parts_mut(self.start, self.len) }
    }
}

impl Drop for Items {
    /// Last to first, as CPython does.
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: the parts are given away, and are not used afterwards.
        unsafe { drop_parts(self.start, self.len, self.capacity) };
    }
}

/// Drops items, last to first as CPython does, and gives their memory back.
///
/// # Safety
/// As for [`Items::from_parts`].
#[inline(always)]
pub(crate) unsafe fn drop_parts(start: *mut Value, len: usize, capacity: usize) {
    // SAFETY: each item is dropped once, and nobody uses the memory afterwards.
    unsafe {
        for index in (0..len).rev() {
            ptr::drop_in_place(start.add(index));
        }
        if capacity > 0 {
            heap::free_part(start.cast(), room_for(capacity));
        }
    }
}

#[inline(always)]
fn room_for(capacity: usize) -> Memory {
    match Memory::array::<Value>(capacity) {
        Ok(layout) => layout,
        Err(_) => memory::exhausted(),
    }
}
