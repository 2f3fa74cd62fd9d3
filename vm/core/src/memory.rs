//! What happens when memory runs out: Python code sees `MemoryError`, never an abort.
//!
//! Two ways lead there. What may be large (objects, tables of dicts and sets, items of lists) is allocated by [`allocate`], or
//! announced by [`ensure`]; when there is no memory for it, the native code that asked is unwound up to the runtime function
//! that the engine called ([`guard`]), which raises. What is small comes from a [`Reserve`] of memory kept back for that
//! moment, and the exception is raised at the next test of the eval breaker. Only when both are gone, or when something
//! large is asked for by code that cannot say so, the process ends, with a message.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

/// Bytes that are kept back.
const RESERVE: usize = 8 << 20;
/// Requests of so many bytes are announced by [`ensure`]; for smaller ones the reserve is spent.
const LARGE: usize = 1 << 20;

/// What unwinding carries when memory has run out.
struct Exhausted;

static KEPT: AtomicPtr<u8> = AtomicPtr::new(ptr::null_mut());
static SPENT: AtomicBool = AtomicBool::new(false);

fn reserve_layout() -> Layout {
    Layout::new::<[u8; RESERVE]>()
}

/// Prepares the system's allocator, before other threads are started: all threads take from the same place, as others would
/// reserve address space that a limited process does not have.
pub fn configure() {
    // SAFETY: sets an option.
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
    }
    keep_reserve();
}

/// Keeps memory back, unless it is already, or there is too little.
fn keep_reserve() {
    if !KEPT.load(Ordering::Relaxed).is_null() {
        return;
    }
    // SAFETY: the layout has a size.
    let block = unsafe { System.alloc(reserve_layout()) };
    let stored = KEPT.compare_exchange(ptr::null_mut(), block, Ordering::AcqRel, Ordering::Relaxed);
    if stored.is_err() && !block.is_null() {
        // SAFETY: allocated above, and nobody else's.
        unsafe { System.dealloc(block, reserve_layout()) };
    }
}

/// Frees the reserve, if there is one, and asks for the exception.
#[cold]
fn spend_reserve() -> bool {
    let block = KEPT.swap(ptr::null_mut(), Ordering::AcqRel);
    if block.is_null() {
        return false;
    }
    // SAFETY: `keep_reserve` allocated it, and the exchange made it ours.
    unsafe { System.dealloc(block, reserve_layout()) };
    SPENT.store(true, Ordering::Relaxed);
    // SAFETY: the current thread is live, or null.
    if let Some(thread) = unsafe { crate::thread::current().as_ref() } {
        thread.eval_breaker.set(1);
    }
    true
}

/// Whether the reserve was spent since the last call. A new one is kept as soon as there is memory.
pub fn take_spent() -> bool {
    let spent = SPENT.swap(false, Ordering::Relaxed);
    if spent {
        keep_reserve();
    }
    spent
}

/// The process's allocator: the system's, with the reserve behind it.
pub struct Reserve;

// SAFETY: the system's allocator, asked again when it had nothing.
unsafe impl GlobalAlloc for Reserve {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's guarantee, here and below.
        let block = unsafe { System.alloc(layout) };
        if block.is_null() {
            return again(layout.size(), || unsafe { System.alloc(layout) });
        }
        block
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        let block = unsafe { System.alloc_zeroed(layout) };
        if block.is_null() {
            return again(layout.size(), || unsafe { System.alloc_zeroed(layout) });
        }
        block
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let moved = unsafe { System.realloc(block, layout, size) };
        if moved.is_null() {
            return again(size, || unsafe { System.realloc(block, layout, size) });
        }
        moved
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        unsafe { System.dealloc(block, layout) }
    }
}

/// Asks again with the reserve spent. Without success there is nothing that the caller could do: the process ends.
#[cold]
fn again(size: usize, allocate: impl Fn() -> *mut u8) -> *mut u8 {
    if size < LARGE && spend_reserve() {
        let block = allocate();
        if !block.is_null() {
            return block;
        }
    }
    end(size)
}

/// Ends the process with a message that needs no memory.
#[cold]
fn end(size: usize) -> ! {
    use std::io::Write;
    let mut text = [0u8; 96];
    let mut rest = &mut text[..];
    // What does not fit is left out.
    let _ = writeln!(rest, "copperplate: out of memory: no room for {size} bytes");
    let left = rest.len();
    let _ = std::io::stderr().write_all(&text[..text.len() - left]);
    std::process::exit(1)
}

/// Memory for `layout`, whose size is not 0.
///
/// # Panics
/// Unwinds to the nearest [`guard`] when there is none.
#[inline]
pub fn allocate(layout: Layout) -> *mut u8 {
    // SAFETY: the caller's layout has a size.
    let block = unsafe { System.alloc(layout) };
    if block.is_null() {
        return allocate_last(layout);
    }
    block
}

#[cold]
fn allocate_last(layout: Layout) -> *mut u8 {
    if layout.size() < LARGE && spend_reserve() {
        // SAFETY: as in `allocate`.
        let block = unsafe { System.alloc(layout) };
        if !block.is_null() {
            return block;
        }
    }
    exhausted()
}

/// Frees what [`allocate`] gave.
///
/// # Safety
/// `block` came from [`allocate`] with the same layout and is not used afterwards.
#[inline]
pub unsafe fn free(block: *mut u8, layout: Layout) {
    // SAFETY: the caller's guarantee.
    unsafe { System.dealloc(block, layout) }
}

/// Makes sure that as many bytes can be allocated, for code that is about to and cannot fail itself.
///
/// # Panics
/// Unwinds to the nearest [`guard`] when they cannot.
#[inline]
pub fn ensure(bytes: usize) {
    if bytes >= LARGE {
        probe(bytes);
    }
}

#[cold]
fn probe(bytes: usize) {
    match Layout::from_size_align(bytes, 16) {
        // SAFETY: the block is given back at once. Optimizers leave out what is allocated only to be freed.
        Ok(layout) => unsafe { free(black_box(allocate(layout)), layout) },
        Err(_) => exhausted(),
    }
}

/// Makes room for more items, as [`Vec::reserve`].
///
/// # Panics
/// Unwinds to the nearest [`guard`] when there is none.
#[inline]
pub fn reserve<T>(items: &mut Vec<T>, more: usize) {
    if more > items.capacity() - items.len() {
        // The vector grows to twice its size at least, and both exist for a moment.
        let count = items.len().saturating_add(more).max(items.capacity() * 2);
        ensure(count.saturating_mul(size_of::<T>()));
        items.reserve(more);
    }
}

/// Makes room for so many items in an empty vector; false when there is no memory for them.
pub fn try_reserve_exact<T>(items: &mut Vec<T>, count: usize) -> bool {
    let room = Layout::array::<T>(count).is_ok_and(|layout| {
        if layout.size() < LARGE {
            return true;
        }
        // SAFETY: the layout has a size; the block is given back at once.
        unsafe {
            // Optimizers leave out what is allocated only to be freed.
            let block = black_box(System.alloc(layout));
            if block.is_null() {
                return false;
            }
            System.dealloc(block, layout);
        }
        true
    });
    if room {
        items.reserve_exact(count);
    }
    room
}

/// Appends an item, making room by [`reserve`].
///
/// # Panics
/// As [`reserve`].
#[inline]
pub fn push<T>(items: &mut Vec<T>, item: T) {
    if items.len() == items.capacity() {
        reserve(items, 1);
    }
    items.push(item);
}

/// There is no memory for what must be done.
///
/// # Panics
/// Always: unwinds to the nearest [`guard`].
#[cold]
pub fn exhausted() -> ! {
    resume_unwind(Box::new(Exhausted))
}

/// Runs native code; `None` when memory ran out in it.
///
/// # Panics
/// With what `code` panics with otherwise.
#[inline(always)]
pub fn guard<T>(code: impl FnOnce() -> T) -> Option<T> {
    match catch_unwind(AssertUnwindSafe(code)) {
        Ok(value) => Some(value),
        Err(payload) if payload.is::<Exhausted>() => None,
        Err(payload) => resume_unwind(payload),
    }
}
