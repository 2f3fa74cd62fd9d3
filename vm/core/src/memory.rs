//! What happens when memory runs out: Python code sees `MemoryError`, never an abort.
//!
//! Two ways lead there. What may be large (objects, tables of dicts and sets, items of lists) is allocated by [`allocate`], or
//! announced by [`ensure`]; when there is no memory for it, the native code that asked is unwound up to the runtime function
//! that the engine called ([`guard`]), which raises. What is small comes from a [`Reserve`] of memory kept back for that
//! moment, piece by piece, and the exception is raised at the next test of the eval breaker. Only when both are gone, or when
//! something large is asked for by code that cannot say so, the process ends, with a message.
//!
//! Native code makes vectors whose size a program decides with the functions here.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicUsize, Ordering};

/// How much is kept back, and in how many pieces: each time that memory runs out one is given up.
const PIECE: usize = 2 << 20;
const PIECES: usize = 4;
/// Requests of so many bytes are announced by [`ensure`]; for smaller ones the reserve is spent.
const LARGE: usize = 1 << 20;

/// What unwinding carries when memory has run out.
struct Exhausted;

static KEPT: [AtomicPtr<u8>; PIECES] = [const { AtomicPtr::new(ptr::null_mut()) }; PIECES];
/// How many pieces were given up.
static MISSING: AtomicUsize = AtomicUsize::new(0);
/// Whether a piece was given up since somebody asked.
static SPENT: AtomicBool = AtomicBool::new(false);
/// What is larger is refused: by default what no process can have.
static MOST: AtomicUsize = AtomicUsize::new(isize::MAX as usize);
/// Whether native code is being unwound for want of memory.
static UNWINDING: AtomicBool = AtomicBool::new(false);

/// A piece of the reserve, if there is memory for it. Straight from the system: what the allocator got back it need not give to
/// those who ask the system.
fn keep_piece() -> Option<*mut u8> {
    #[cfg(unix)]
    return map_anywhere(PIECE);
    #[cfg(not(unix))]
    return map_aligned(PIECE);
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

/// Keeps memory back where that is not done yet, as far as there is any.
#[cold]
fn keep_reserve() {
    let mut missing = 0;
    for kept in &KEPT {
        if !kept.load(Ordering::Relaxed).is_null() {
            continue;
        }
        let Some(block) = keep_piece() else {
            missing += 1;
            continue;
        };
        let (success, failure) = (Ordering::AcqRel, Ordering::Relaxed);
        if kept
            .compare_exchange(ptr::null_mut(), block, success, failure)
            .is_err()
        {
            // SAFETY: allocated above, and nobody else's.
            unsafe { unmap(block, PIECE) };
        }
    }
    MISSING.store(missing, Ordering::Relaxed);
}

/// Frees a piece of the reserve, if there is one, and asks for the exception.
#[cold]
fn spend_reserve() -> bool {
    let taken = |kept: &AtomicPtr<u8>| {
        let block = kept.swap(ptr::null_mut(), Ordering::AcqRel);
        (!block.is_null()).then_some(block)
    };
    let Some(block) = KEPT.iter().find_map(taken) else {
        return false;
    };
    // SAFETY: `keep_reserve` allocated it, and the exchange made it ours.
    unsafe { unmap(block, PIECE) };
    MISSING.fetch_add(1, Ordering::Relaxed);
    SPENT.store(true, Ordering::Relaxed);
    // SAFETY: the current thread is live, or null.
    if let Some(thread) = unsafe { crate::thread::current().as_ref() } {
        thread.eval_breaker.set(1);
    }
    true
}

/// Whether little of the reserve is left: what can be done without should not spend it.
pub fn is_nearly_spent() -> bool {
    MISSING.load(Ordering::Relaxed) > PIECES / 2
}

/// Whether some of the reserve was spent since the last call.
pub fn take_spent() -> bool {
    SPENT.swap(false, Ordering::Relaxed)
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
    end_with(format_args!(
        "copperplate: out of memory: no room for {size} bytes\n"
    ))
}

/// For the hook of panics: ends the process if memory ran out in code that cannot be unwound.
pub fn end_if_unwinding() {
    if UNWINDING.load(Ordering::Relaxed) {
        end();
    }
}

/// Ends the process: memory ran out where nothing else is possible.
pub fn end() -> ! {
    end_with(format_args!("copperplate: out of memory\n"))
}

/// Ends the process with a message that needs no memory.
#[cold]
fn end_with(message: std::fmt::Arguments<'_>) -> ! {
    use std::io::Write;
    let mut text = [0u8; 96];
    let mut rest = &mut text[..];
    // What does not fit is left out.
    let _ = rest.write_fmt(message);
    let left = rest.len();
    let _ = std::io::stderr().write_all(&text[..text.len() - left]);
    std::process::exit(1)
}

/// From now on there is no memory for more than so many bytes at once, at least a megabyte: for tests of what happens then.
pub fn refuse_above(bytes: usize) {
    MOST.store(bytes.max(LARGE), Ordering::Relaxed);
}

/// Memory for `layout`, whose size is not 0, if there is any without the reserve.
#[inline]
pub fn try_allocate(layout: Layout) -> Option<*mut u8> {
    if layout.size() > MOST.load(Ordering::Relaxed) {
        return None;
    }
    // SAFETY: the caller's layout has a size.
    let block = unsafe { System.alloc(layout) };
    if block.is_null() {
        return None;
    }
    if MISSING.load(Ordering::Relaxed) > 0 {
        // There may be memory again.
        keep_reserve();
    }
    Some(block)
}

/// Memory for `layout`, whose size is not 0.
///
/// # Panics
/// Unwinds to the nearest [`guard`] when there is none.
#[inline]
pub fn allocate(layout: Layout) -> *mut u8 {
    try_allocate(layout).unwrap_or_else(|| allocate_last(layout))
}

#[cold]
fn allocate_last(layout: Layout) -> *mut u8 {
    if layout.size() >= LARGE && layout.size() <= MOST.load(Ordering::Relaxed) && reclaim() {
        // SAFETY: as in `allocate`.
        let block = unsafe { System.alloc(layout) };
        if !block.is_null() {
            return block;
        }
    }
    if layout.size() < LARGE && spend_reserve() {
        // SAFETY: as in `allocate`.
        let block = unsafe { System.alloc(layout) };
        if !block.is_null() {
            return block;
        }
    }
    exhausted()
}

/// Gives what the running thread's heap has free back to the system, for somebody who found nothing there. Whether that was anything.
#[cold]
fn reclaim() -> bool {
    // SAFETY: the current thread is live, or null.
    let thread = unsafe { crate::thread::current().as_ref() };
    thread.is_some_and(|thread| crate::heap::trim(&thread.heap) > 0)
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

/// So many bytes, a power of two, at a multiple of as many, straight from the system, if there are any without the reserve.
pub fn try_map(size: usize) -> Option<*mut u8> {
    let block = map_aligned(size)?;
    if MISSING.load(Ordering::Relaxed) > 0 {
        keep_reserve();
    }
    Some(block)
}

/// As [`try_map`], out of the reserve where there is nothing else.
///
/// # Panics
/// Unwinds to the nearest [`guard`] when that is spent, too.
pub fn map(size: usize) -> *mut u8 {
    if let Some(block) = try_map(size) {
        return block;
    }
    if reclaim()
        && let Some(block) = map_aligned(size)
    {
        return block;
    }
    while spend_reserve() {
        if let Some(block) = map_aligned(size) {
            return block;
        }
    }
    exhausted()
}

#[cfg(unix)]
fn map_anywhere(size: usize) -> Option<*mut u8> {
    let (protection, flags) = (
        libc::PROT_READ | libc::PROT_WRITE,
        libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
    );
    // SAFETY: new memory, wherever there is room.
    let block = unsafe { libc::mmap(ptr::null_mut(), size, protection, flags, -1, 0) };
    (block != libc::MAP_FAILED).then_some(block.cast::<u8>())
}

#[cfg(unix)]
fn map_aligned(size: usize) -> Option<*mut u8> {
    // The system takes one below the other, so mostly this is it.
    let block = map_anywhere(size)?;
    if block.addr().is_multiple_of(size) {
        return Some(block);
    }
    // SAFETY: just mapped, and nobody's.
    unsafe { unmap(block, size) };
    let block = map_anywhere(2 * size)?;
    let before = block.addr().wrapping_neg() % size;
    // SAFETY: the parts before and behind what is aligned are nobody's.
    unsafe {
        let aligned = block.add(before);
        if before > 0 {
            unmap(block, before);
        }
        unmap(aligned.add(size), size - before);
        Some(aligned)
    }
}

/// Gives memory of [`try_map`], or whole pages of it, back to the system.
///
/// # Safety
/// Nobody uses it afterwards.
#[cfg(unix)]
pub unsafe fn unmap(block: *mut u8, size: usize) {
    // SAFETY: the caller's guarantee.
    unsafe { libc::munmap(block.cast(), size) };
}

#[cfg(not(unix))]
fn map_aligned(size: usize) -> Option<*mut u8> {
    let layout = Layout::from_size_align(size, size).ok()?;
    // SAFETY: the caller's layout has a size.
    let block = unsafe { System.alloc(layout) };
    (!block.is_null()).then_some(block)
}

/// Gives memory of [`try_map`] back to the system.
///
/// # Safety
/// Nobody uses it afterwards.
#[cfg(not(unix))]
pub unsafe fn unmap(block: *mut u8, size: usize) {
    // SAFETY: `map_aligned` took it with this layout.
    unsafe { System.dealloc(block, Layout::from_size_align_unchecked(size, size)) };
}

/// Lets the system's allocator give back what it has free.
pub fn trim() {
    // SAFETY: no other thread's blocks are touched.
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    unsafe {
        libc::malloc_trim(0);
    }
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

/// Whether there is memory for so many items.
pub fn has_room<T>(count: usize) -> bool {
    Layout::array::<T>(count).is_ok_and(|layout| {
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
    })
}

/// Makes room for so many items in an empty vector; false when there is no memory for them.
pub fn try_reserve_exact<T>(items: &mut Vec<T>, count: usize) -> bool {
    let room = has_room::<T>(count);
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

/// An empty vector with room for so many items.
///
/// # Panics
/// As [`ensure`].
#[inline]
pub fn with_capacity<T>(count: usize) -> Vec<T> {
    ensure(count.saturating_mul(size_of::<T>()));
    Vec::with_capacity(count)
}

/// A vector of clones of the items.
///
/// # Panics
/// As [`ensure`].
#[inline]
pub fn copied<T: Clone>(items: &[T]) -> Vec<T> {
    ensure(size_of_val(items));
    items.to_vec()
}

/// A vector of so many equal items.
///
/// # Panics
/// As [`ensure`].
#[inline]
pub fn filled<T: Clone>(item: T, count: usize) -> Vec<T> {
    ensure(count.saturating_mul(size_of::<T>()));
    vec![item; count]
}

/// The items so many times.
///
/// # Panics
/// As [`ensure`].
#[inline]
pub fn repeated<T: Copy>(items: &[T], count: usize) -> Vec<T> {
    ensure(size_of_val(items).saturating_mul(count));
    items.repeat(count)
}

/// Appends clones of the items.
///
/// # Panics
/// As [`reserve`].
#[inline]
pub fn extend<T: Clone>(items: &mut Vec<T>, more: &[T]) {
    reserve(items, more.len());
    items.extend_from_slice(more);
}

/// Clones of the items of both.
///
/// # Panics
/// As [`ensure`].
#[inline]
pub fn joined<T: Clone>(left: &[T], right: &[T]) -> Vec<T> {
    let mut items = with_capacity(left.len() + right.len());
    items.extend_from_slice(left);
    items.extend_from_slice(right);
    items
}

/// What an iterator gives, which runs no Python code.
///
/// # Panics
/// As [`reserve`].
pub fn collect<T>(iterator: impl IntoIterator<Item = T>) -> Vec<T> {
    let iterator = iterator.into_iter();
    let (least, most) = iterator.size_hint();
    if most == Some(least) {
        ensure(least.saturating_mul(size_of::<T>()));
        return iterator.collect();
    }
    let mut items = with_capacity(least);
    for item in iterator {
        push(&mut items, item);
    }
    items
}

/// There is no memory for what must be done.
///
/// # Panics
/// Always: unwinds to the nearest [`guard`].
#[cold]
pub fn exhausted() -> ! {
    UNWINDING.store(true, Ordering::Relaxed);
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
        Err(payload) if payload.is::<Exhausted>() => {
            UNWINDING.store(false, Ordering::Relaxed);
            None
        }
        Err(payload) => resume_unwind(payload),
    }
}
