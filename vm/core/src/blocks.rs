//! Blocks of up to [`MAX_SMALL`] bytes: what objects and their small tables are made of.
//!
//! Memory comes from the system in arenas, which are cut into pages of one size class each. Every page has its own list of
//! free blocks, as in mimalloc (Leijen, Zorn, de Moura, "Mimalloc: Free List Sharding in Action", 2019), for the sake of the
//! caches: what is made one after the other lies side by side, in whatever order the memory was given back. A page that has
//! free blocks is its class's *current* one, from which blocks are taken, or waits in the class's list; full ones wait in none,
//! and become the first of the list with the first block that is freed in them, while it is in the caches. Pages in which
//! nothing is alive serve other classes before another arena is taken, and arenas in which nothing is alive go back to the
//! system ([`Blocks::trim`]).
//!
//! What the allocator knows of the pages stands at the beginning of their arena, a cache line each: kept in the pages, these
//! lines would all fall into the same set of a cache.

use std::cell::Cell;
use std::ptr;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::memory;

/// Granularity of blocks, in bytes.
pub const GRANULE: usize = 16;
/// Largest block, in bytes.
pub const MAX_SMALL: usize = 512;
/// Number of size classes; class `i` has blocks of `16 * i` bytes, class 0 is unused.
pub const CLASSES: usize = MAX_SMALL / GRANULE + 1;
/// So many bytes at a multiple of so many.
const ARENA: usize = 1 << 20;
const PAGE: usize = 1 << 14;
const PAGES: usize = ARENA / PAGE;
/// Bytes that are made blocks at once: as many blocks are linked, whose memory is touched by that.
const CUT: usize = 1 << 10;

struct Free {
    next: Cell<*mut Free>,
}

/// What is known of a page.
#[repr(C, align(64))]
struct Page {
    free: Cell<*mut Free>,
    /// Blocks that are not free.
    used: Cell<u32>,
    /// [`Blocks::id`] of those that it belongs to.
    owner: Cell<u32>,
    class: Cell<u32>,
    /// What was never a block.
    fresh: Cell<*mut u8>,
    end: Cell<*mut u8>,
    /// The next in the list.
    next: Cell<*const Page>,
}

#[repr(C)]
struct Arena {
    pages: [Page; PAGES],
    next: Cell<*const Arena>,
    is_dying: Cell<bool>,
}

/// The arena that an address is in.
fn arena_of(address: usize) -> *const Arena {
    ptr::with_exposed_provenance(address & !(ARENA - 1))
}

const _: () = assert!(size_of::<Arena>() + MAX_SMALL <= PAGE);

impl Page {
    const fn none() -> Page {
        Page {
            free: Cell::new(ptr::null_mut()),
            used: Cell::new(0),
            owner: Cell::new(0),
            class: Cell::new(0),
            fresh: Cell::new(ptr::null_mut()),
            end: Cell::new(ptr::null_mut()),
            next: Cell::new(ptr::null()),
        }
    }

    /// The page that a block is in.
    ///
    /// # Safety
    /// The block is one of some [`Blocks`].
    #[inline(always)]
    unsafe fn of<'a>(block: *mut u8) -> &'a Page {
        let number = block.addr() % ARENA / PAGE;
        // SAFETY: the caller's guarantee: an arena begins with its pages.
        unsafe { &*arena_of(block.addr()).cast::<Page>().add(number) }
    }

    fn arena(&self) -> &Arena {
        // SAFETY: pages stand at the beginning of their arena, which lives as long as they are in a list.
        unsafe { &*arena_of(ptr::from_ref(self).addr()) }
    }

    /// Takes a free block.
    #[inline(always)]
    fn take(&self) -> Option<*mut u8> {
        let block = self.free.get();
        // SAFETY: a free block is ours and holds a link.
        self.free.set(unsafe { block.as_ref() }?.next.get());
        self.used.set(self.used.get() + 1);
        Some(block.cast())
    }

    /// Makes some of what is fresh free blocks, which lie in the order in which they will be taken.
    fn cut(&self) {
        let size = self.class.get() as usize * GRANULE;
        let first = self.fresh.get();
        let room = self.end.get().addr() - first.addr();
        let count = (room / size).min((CUT / size).max(1));
        for number in (0..count).rev() {
            // SAFETY: the page has room for as many blocks, which are nobody's.
            let block = unsafe { first.add(number * size) } as *mut Free;
            // SAFETY: as above.
            unsafe { (*block).next.set(self.free.get()) };
            self.free.set(block);
        }
        // SAFETY: as above.
        self.fresh.set(unsafe { first.add(count * size) });
    }
}

/// A list of pages; the one that was added last comes first.
struct List(Cell<*const Page>);

impl List {
    const fn new() -> List {
        List(Cell::new(ptr::null()))
    }

    fn is_empty(&self) -> bool {
        self.0.get().is_null()
    }

    fn push(&self, page: &Page) {
        page.next.set(self.0.replace(page));
    }

    fn pop(&self) -> Option<&Page> {
        // SAFETY: the pages of a list are those of arenas that we have.
        let page = unsafe { self.0.get().as_ref() }?;
        self.0.set(page.next.get());
        Some(page)
    }

    /// Leaves out those of which `stays` does not say so. It may add these to another list.
    fn retain(&self, mut stays: impl FnMut(&Page) -> bool) {
        let mut place = &self.0;
        // SAFETY: as above.
        while let Some(page) = unsafe { place.get().as_ref() } {
            let next = page.next.get();
            if stays(page) {
                place = &page.next;
            } else {
                place.set(next);
            }
        }
    }
}

/// The blocks of one heap.
pub struct Blocks {
    /// By class: where blocks are taken.
    current: [Cell<*const Page>; CLASSES],
    /// By class: the others that have free blocks.
    waiting: [List; CLASSES],
    /// Tells the heaps of a process apart; 0: none was taken yet.
    id: Cell<u32>,
    /// Pages of no class.
    empty: List,
    arenas: Cell<*const Arena>,
    /// Pages that have been cut from the first of them.
    cut: Cell<usize>,
    /// Arenas taken since somebody asked.
    taken: Cell<usize>,
}

struct Nothing(Page);

// SAFETY: nobody writes to it: nothing is taken from it or given back to it, and it is in no list.
unsafe impl Sync for Nothing {}

/// What a class that has no page has for its current one.
static NOTHING: Nothing = Nothing(Page::none());

impl Blocks {
    pub const fn new() -> Blocks {
        Blocks {
            current: [const { Cell::new(&raw const NOTHING.0) }; CLASSES],
            waiting: [const { List::new() }; CLASSES],
            id: Cell::new(0),
            empty: List::new(),
            arenas: Cell::new(ptr::null()),
            cut: Cell::new(PAGES),
            taken: Cell::new(0),
        }
    }

    #[inline(always)]
    fn current(&self, class: usize) -> &Page {
        // SAFETY: a page of an arena that we have, or the static one.
        unsafe { &*self.current[class].get() }
    }

    /// A block of a class, and the class that it is of: a larger one where there is no memory for more pages.
    ///
    /// # Panics
    /// Unwinds to the nearest [`memory::guard`] when there is no memory.
    #[inline(always)]
    pub fn take(&self, class: usize) -> (*mut u8, usize) {
        match self.current(class).take() {
            Some(block) => (block, class),
            None => self.take_elsewhere(class),
        }
    }

    #[cold]
    #[inline(never)]
    fn take_elsewhere(&self, class: usize) -> (*mut u8, usize) {
        let page = self.current(class);
        if page.fresh.get().addr() + class * GRANULE > page.end.get().addr() {
            self.current[class].set(&raw const NOTHING.0);
            let Some(page) = self.waiting[class].pop().or_else(|| self.page(class)) else {
                return match self.larger(class) {
                    Some(larger) => self.take(larger),
                    None => memory::exhausted(),
                };
            };
            self.current[class].set(page);
        }
        let page = self.current(class);
        if page.free.get().is_null() {
            page.cut();
        }
        match page.take() {
            Some(block) => (block, class),
            // A new page has room for a block, and those of a list have free ones.
            None => memory::exhausted(),
        }
    }

    /// A page for a class. `None`: there is no memory for more, but a block of a larger class.
    fn page(&self, class: usize) -> Option<&Page> {
        if self.cut.get() == PAGES && self.empty.is_empty() {
            self.reclaim();
        }
        let page = match self.empty.pop() {
            Some(page) => page,
            None => self.cut_page(class)?,
        };
        let arena = arena_of(ptr::from_ref(page).addr());
        let number = (ptr::from_ref(page).addr() - arena.addr()) / size_of::<Page>();
        let header = if number == 0 { size_of::<Arena>() } else { 0 };
        // SAFETY: within the arena.
        let (fresh, end) = unsafe {
            let start = arena.cast::<u8>().cast_mut().add(number * PAGE);
            (start.add(header.next_multiple_of(GRANULE)), start.add(PAGE))
        };
        page.free.set(ptr::null_mut());
        page.owner.set(self.id.get());
        page.class.set(class as u32);
        page.fresh.set(fresh);
        page.end.set(end);
        Some(page)
    }

    fn cut_page(&self, class: usize) -> Option<&Page> {
        if self.cut.get() == PAGES {
            let arena = match memory::try_map(ARENA) {
                Some(arena) => arena,
                None if self.larger(class).is_some() => return None,
                None => memory::map(ARENA),
            };
            self.adopt(arena);
        }
        let number = self.cut.replace(self.cut.get() + 1);
        // SAFETY: an arena that we have.
        Some(unsafe { &(&(*self.arenas.get()).pages)[number] })
    }

    fn adopt(&self, arena: *mut u8) {
        static LAST: AtomicU32 = AtomicU32::new(0);
        if self.id.get() == 0 {
            self.id.set(LAST.fetch_add(1, Ordering::Relaxed) + 1);
        }
        let header = Arena {
            pages: [const { Page::none() }; PAGES],
            next: Cell::new(self.arenas.get()),
            is_dying: Cell::new(false),
        };
        let arena = arena.cast::<Arena>();
        // SAFETY: the memory is new, and aligned to more than an arena's header needs.
        unsafe { arena.write(header) };
        arena.expose_provenance();
        self.arenas.set(arena);
        self.cut.set(0);
        self.taken.set(self.taken.get() + 1);
    }

    /// The next larger class that has free blocks.
    fn larger(&self, class: usize) -> Option<usize> {
        (class + 1..CLASSES).find(|&larger| {
            !self.current(larger).free.get().is_null() || !self.waiting[larger].is_empty()
        })
    }

    /// Whether a block was taken here, and not from the blocks of another heap.
    ///
    /// # Safety
    /// The block was taken from some `Blocks`.
    #[inline(always)]
    pub unsafe fn has(&self, block: *mut u8) -> bool {
        // SAFETY: the caller's guarantee.
        unsafe { Page::of(block) }.owner.get() == self.id.get()
    }

    /// Gives a block back; the class that it is of.
    ///
    /// # Safety
    /// The block was taken here, and nobody uses it any more.
    #[inline(always)]
    pub unsafe fn give(&self, block: *mut u8) -> usize {
        // SAFETY: the caller's guarantee.
        let page = unsafe { Page::of(block) };
        debug_assert!(page.owner.get() == self.id.get(), "a block of another heap");
        let block = block as *mut Free;
        let first = page.free.replace(block);
        // SAFETY: a block has room for a link, and it is nobody else's.
        unsafe { (*block).next.set(first) };
        page.used.set(page.used.get() - 1);
        let class = page.class.get() as usize;
        // A page that had free blocks waits already, and the current one need not.
        if first.is_null() && !ptr::eq(self.current(class), page) {
            self.waiting[class].push(page);
        }
        class
    }

    /// Takes the pages in which nothing is alive from their classes.
    fn reclaim(&self) {
        for list in &self.waiting {
            list.retain(|page| {
                let stays = page.used.get() > 0;
                if !stays {
                    self.empty.push(page);
                }
                stays
            });
        }
    }

    fn all(&self) -> impl Iterator<Item = &Arena> {
        // SAFETY: arenas that we have.
        let arena = |arena: *const Arena| unsafe { arena.as_ref() };
        std::iter::successors(arena(self.arenas.get()), move |last| arena(last.next.get()))
    }

    /// Gives arenas in which nothing is alive back to the system; how many these were.
    pub fn trim(&self) -> usize {
        let mut dying = 0;
        for arena in self.all() {
            let is_dying = arena.pages.iter().all(|page| page.used.get() == 0);
            arena.is_dying.set(is_dying);
            dying += usize::from(is_dying);
        }
        if dying == 0 {
            return 0;
        }
        let stays = |page: &Page| !page.arena().is_dying.get();
        for (list, current) in self.waiting.iter().zip(&self.current) {
            list.retain(stays);
            // SAFETY: a page of an arena that we have, or the static one, which is in none.
            let page = unsafe { &*current.get() };
            if page.class.get() != 0 && !stays(page) {
                current.set(&raw const NOTHING.0);
            }
        }
        self.empty.retain(stays);
        // SAFETY: an arena that we have.
        if unsafe { (*self.arenas.get()).is_dying.get() } {
            self.cut.set(PAGES);
        }
        let mut arena = self.arenas.replace(ptr::null());
        let mut last = &self.arenas;
        // SAFETY: arenas that we had; nothing lives in the dying ones, and none of their pages is in a list.
        while let Some(this) = unsafe { arena.as_ref() } {
            let next = this.next.get();
            if this.is_dying.get() {
                // SAFETY: as above.
                unsafe { memory::unmap(arena.cast::<u8>().cast_mut(), ARENA) };
            } else {
                last.set(arena);
                last = &this.next;
                last.set(ptr::null());
            }
            arena = next;
        }
        dying
    }

    /// How many arenas were taken since the last time that this was asked.
    pub fn taken(&self) -> usize {
        self.taken.replace(0)
    }

    /// How many blocks of each class are not free.
    pub fn used(&self) -> [usize; CLASSES] {
        let mut used = [0; CLASSES];
        for page in self.all().flat_map(|arena| &arena.pages) {
            used[page.class.get() as usize] += page.used.get() as usize;
        }
        used
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn take(blocks: &Blocks, class: usize, count: usize) -> Vec<*mut u8> {
        (0..count).map(|_| blocks.take(class).0).collect()
    }

    fn give(blocks: &Blocks, taken: impl IntoIterator<Item = *mut u8>) {
        for block in taken {
            // SAFETY: taken from these, and not used.
            unsafe { blocks.give(block) };
        }
    }

    fn pages(taken: &[*mut u8]) -> Vec<usize> {
        let mut pages: Vec<_> = taken.iter().map(|block| block.addr() / PAGE).collect();
        pages.dedup();
        pages
    }

    #[test]
    fn blocks_are_taken_side_by_side_whatever_order_others_were_given_back_in() {
        let blocks = Blocks::new();
        let mut taken = take(&blocks, 4, 10_000);
        let before = pages(&taken).len();
        // Far apart, one after the other.
        taken.sort_by_key(|block| block.addr() / (4 * GRANULE) % 97);
        assert!(pages(&taken).len() > 3000);
        give(&blocks, taken);
        assert!(pages(&take(&blocks, 4, 10_000)).len() <= before + 1);
    }

    #[test]
    fn the_block_given_back_last_is_taken_first() {
        let blocks = Blocks::new();
        let taken = take(&blocks, 3, 5);
        give(&blocks, [taken[1], taken[3]]);
        assert_eq!(take(&blocks, 3, 2), [taken[3], taken[1]]);
    }

    #[test]
    fn blocks_of_a_page_do_not_overlap() {
        let blocks = Blocks::new();
        for class in 1..CLASSES {
            let mut taken = take(&blocks, class, 3 * PAGE / (class * GRANULE));
            taken.sort();
            let size = class * GRANULE;
            assert!(
                taken
                    .windows(2)
                    .all(|two| two[0].addr() + size <= two[1].addr())
            );
            assert!(
                taken
                    .iter()
                    .all(|block| { block.addr() / PAGE == (block.addr() + size - 1) / PAGE })
            );
        }
    }

    #[test]
    fn pages_in_which_nothing_is_alive_serve_other_classes() {
        let blocks = Blocks::new();
        let taken = take(&blocks, 2, 4 * ARENA / (2 * GRANULE));
        let arenas = blocks.all().count();
        give(&blocks, taken);
        take(&blocks, 8, 3 * ARENA / (8 * GRANULE));
        assert_eq!(blocks.all().count(), arenas);
    }

    #[test]
    fn arenas_in_which_nothing_is_alive_go_back_to_the_system() {
        let blocks = Blocks::new();
        let first = take(&blocks, 5, 1);
        let taken = take(&blocks, 5, 4 * ARENA / (5 * GRANULE));
        let last = take(&blocks, 6, 1);
        assert_eq!(blocks.trim(), 0);
        give(&blocks, taken);
        assert!(blocks.trim() >= 3);
        assert_eq!(blocks.used().iter().sum::<usize>(), 2);
        let again = take(&blocks, 5, 100);
        assert!(!again.contains(&first[0]));
        give(&blocks, again.into_iter().chain(first).chain(last));
        blocks.trim();
        assert_eq!(blocks.all().count(), 0);
        take(&blocks, 5, 1);
    }

    #[test]
    fn blocks_are_told_from_those_of_another_heap() {
        let (here, there) = (Blocks::new(), Blocks::new());
        let (own, other) = (here.take(4).0, there.take(4).0);
        // SAFETY: both were taken above.
        assert!(unsafe { here.has(own) && !here.has(other) });
    }
}
