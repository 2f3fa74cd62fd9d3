//! Memory of objects, and freeing without native recursion.
//!
//! Each thread has one [`Heap`]. Tracked objects are linked into the collector's lists from the moment they are made until
//! they are freed (see [`crate::collector`]). Up to [`MAX_SMALL`] bytes they are [`blocks`](crate::blocks), larger ones come
//! from the system. What is free goes back to the system at times ([`trim`]). The size class and the length of what lies before the header (collector links, attribute slots of
//! variable-sized natives) stand in the header's flags, so a block can be given back knowing only its object.

use std::alloc::Layout as Memory;
use std::cell::Cell;
use std::mem::ManuallyDrop;
use std::ptr;

use rustc_hash::FxHashSet;

use crate::blocks::Blocks;
use crate::class::Type;
use crate::collector::{Collector, trace_object};
use crate::hooks::TraceHooks;
use crate::memory;
use crate::object::{
    FINALIZED, KNOWN_TO_TRACES, Layout, Object, PREFIX_SHIFT, SIZE_CLASS_SHIFT, STATIC, TRACKED,
    WEAKLY_REFERENCED, YOUNG,
};
use crate::thread::Thread;
use crate::trace::Visitor;
use crate::value::Value;
use crate::word::Word;

pub use crate::blocks::{CLASSES, GRANULE, MAX_SMALL};

/// Bytes before the header of a tracked object.
pub const TRACKED_PREFIX: usize = 16;
/// How deep destructors may nest before freeing goes on from a worklist.
const MAX_NESTING: u32 = 64;
/// After so many objects were freed it may be worth looking for arenas that are free; less would find little.
const MANY_FREED: u32 = 1 << 18;
/// Looks in vain after which the next ones come no more rarely; each makes the time to the next twice as long.
const MOST_IN_VAIN: u32 = 5;

/// The allocator of one thread.
pub struct Heap {
    blocks: Blocks,
    nesting: Cell<u32>,
    /// How many objects are freed before free arenas are looked for.
    until_trim: Cell<u32>,
    /// How often in a row looking for them did not help: they were needed again at once, or there were none.
    trims_in_vain: Cell<u32>,
    /// Arenas that the last look gave back.
    returned: Cell<usize>,
    /// Objects whose last reference went while destructors were nested too deep.
    pending: Cell<Vec<*mut Object>>,
    /// What has to be done before destructors run Python code, once.
    before_code: Cell<Option<*mut dyn BeforeCode>>,
    /// Large blocks that are alive, and their bytes.
    large: Cell<usize>,
    large_bytes: Cell<usize>,
    /// Blocks of each class that are no objects but belong to one.
    parts: [Cell<usize>; CLASSES],
    pub collector: Collector,
}

/// What is allocated.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Usage {
    pub objects: usize,
    /// Bytes of the objects' own blocks, without what they keep elsewhere (items of lists, tables of dicts).
    pub bytes: usize,
}

impl Heap {
    pub const fn new() -> Heap {
        Heap {
            blocks: Blocks::new(),
            nesting: Cell::new(0),
            until_trim: Cell::new(MANY_FREED),
            trims_in_vain: Cell::new(0),
            returned: Cell::new(0),
            pending: Cell::new(Vec::new()),
            before_code: Cell::new(None),
            large: Cell::new(0),
            large_bytes: Cell::new(0),
            parts: [const { Cell::new(0) }; CLASSES],
            collector: Collector::new(),
        }
    }

    /// What is allocated and not yet freed.
    pub fn usage(&self) -> Usage {
        let mut usage = Usage {
            objects: self.large.get(),
            bytes: self.large_bytes.get(),
        };
        for (class, used) in self.blocks.used().into_iter().enumerate() {
            let objects = used - self.parts[class].get();
            usage.objects += objects;
            usage.bytes += objects * class * GRANULE;
        }
        usage
    }

    #[inline(always)]
    fn allocate(&self, size: usize) -> (*mut u8, u32) {
        let class = size.div_ceil(GRANULE);
        if class < CLASSES {
            let (block, class) = self.blocks.take(class);
            (block, class as u32)
        } else {
            (self.large_alloc(size), 0)
        }
    }

    #[inline(always)]
    unsafe fn free(&self, block: *mut u8, class: u32) {
        // SAFETY: the caller's guarantee; class 0 says that the block came from `large_alloc`.
        unsafe {
            if class == 0 {
                self.large_free(block);
            } else {
                self.blocks.give(block);
            }
        }
    }
}

/// [`trim`], after many objects were freed. The next time comes later where it does not help: a program that makes as many objects
/// again would have the system clear memory that it gave back just before.
#[cold]
#[inline(never)]
fn trim_at_times(heap: &Heap) {
    let taken = heap.blocks.taken();
    let needed_again = heap.returned.get() > 0 && taken >= heap.returned.get();
    let returned = trim(heap);
    let in_vain = if needed_again || returned == 0 {
        MOST_IN_VAIN.min(heap.trims_in_vain.get() + 1)
    } else {
        0
    };
    heap.trims_in_vain.set(in_vain);
    heap.until_trim.set(MANY_FREED << in_vain);
    heap.returned.set(returned);
}

/// Gives arenas in which nothing is alive back to the system; how many these were.
#[cold]
#[inline(never)]
pub(crate) fn trim(heap: &Heap) -> usize {
    let returned = heap.blocks.trim();
    if returned > 0 {
        memory::trim();
    }
    returned
}

impl Default for Heap {
    fn default() -> Heap {
        Heap::new()
    }
}

fn large_layout(size: usize) -> Memory {
    match Memory::from_size_align(size.saturating_add(GRANULE), GRANULE) {
        Ok(layout) => layout,
        Err(_) => memory::exhausted(),
    }
}

impl Heap {
    #[cold]
    #[inline(never)]
    fn large_alloc(&self, size: usize) -> *mut u8 {
        let block = memory::allocate(large_layout(size));
        self.large.set(self.large.get() + 1);
        self.large_bytes.set(self.large_bytes.get() + size);
        // SAFETY: the block's first granule keeps the size for `large_free`.
        unsafe {
            *(block as *mut usize) = size;
            block.add(GRANULE)
        }
    }

    #[cold]
    #[inline(never)]
    unsafe fn large_free(&self, block: *mut u8) {
        // SAFETY: `large_alloc` put the size in the granule before.
        unsafe {
            let start = block.sub(GRANULE);
            let size = *(start as *const usize);
            self.large.set(self.large.get() - 1);
            self.large_bytes.set(self.large_bytes.get() - size);
            memory::free(start, large_layout(size));
        }
    }
}

/// Uninitialised memory that belongs to an object, such as its table: a block like an object's when it is small.
///
/// Give it back with [`free_part`].
#[inline]
pub fn allocate_part(layout: Memory) -> *mut u8 {
    if layout.size() > MAX_SMALL || layout.align() > GRANULE {
        return memory::allocate(layout);
    }
    let heap = current();
    let (block, class) = heap.allocate(layout.size().max(1));
    let parts = &heap.parts[class as usize];
    parts.set(parts.get() + 1);
    block
}

/// Gives memory back.
///
/// # Safety
/// `block` came from [`allocate_part`] with the same layout, and nobody uses it any more.
#[inline]
pub unsafe fn free_part(block: *mut u8, layout: Memory) {
    if layout.size() > MAX_SMALL || layout.align() > GRANULE {
        // SAFETY: the caller's guarantee: the block came from the system.
        unsafe { memory::free(block, layout) };
        return;
    }
    let heap = current();
    // The block counts for the next look for free arenas, which comes with an object.
    heap.until_trim.set(heap.until_trim.get().saturating_sub(1));
    // SAFETY: the caller's guarantee. A part of what is static may be of another thread's heap, where it stays: that thread may be using the
    // page.
    unsafe {
        if heap.blocks.has(block) {
            let parts = &heap.parts[heap.blocks.give(block)];
            parts.set(parts.get() - 1);
        }
    }
}

thread_local! {
    static CURRENT: Cell<*const Heap> = const { Cell::new(ptr::null()) };
}

/// Makes `heap` the one that this OS thread's objects come from.
///
/// # Safety
/// `heap` outlives every object that the thread touches until another heap is set.
pub unsafe fn set_current(heap: *const Heap) {
    // SAFETY: the caller keeps the heap alive and in its place.
    if let Some(heap) = unsafe { heap.as_ref() } {
        heap.collector.settle();
    }
    CURRENT.set(heap);
}

/// The heap of this OS thread.
#[inline(always)]
pub fn current() -> &'static Heap {
    let heap = CURRENT.get();
    debug_assert!(
        !heap.is_null(),
        "no thread of the virtual machine runs here"
    );
    // SAFETY: `set_current`'s caller keeps the heap alive.
    unsafe { &*heap }
}

/// What is alive in this thread's heap.
pub fn usage() -> Usage {
    current().usage()
}

/// How much the object itself takes of the heap: nothing when it is static.
fn size_of_block(object: &Object) -> Usage {
    if object.flags() & STATIC != 0 {
        return Usage::default();
    }
    let class = (object.flags() >> SIZE_CLASS_SHIFT & 0xff) as usize;
    let bytes = if class > 0 {
        class * GRANULE
    } else {
        let prefix = (object.flags() >> PREFIX_SHIFT & 0xff) as usize * GRANULE;
        // SAFETY: `large_alloc` put the size in the granule before the block.
        unsafe { *(ptr::from_ref(object).byte_sub(prefix + GRANULE) as *const usize) }
    };
    Usage { objects: 1, bytes }
}

/// What built-in classes (those below `root`) and these immortal strings keep alive.
pub fn permanent(root: &Type, strings: &[Value]) -> Usage {
    let mut seen = FxHashSet::default();
    let mut waiting: Vec<*const Object> = vec![root.header()];
    waiting.extend(
        strings
            .iter()
            .map(|string| string.word().object().cast_const()),
    );
    let mut usage = Usage::default();
    while let Some(object) = waiting.pop() {
        if !seen.insert(object) {
            continue;
        }
        // SAFETY: static objects, and what they own, are live.
        let object = unsafe { &*object };
        let block = size_of_block(object);
        usage.objects += block.objects;
        usage.bytes += block.bytes;
        let mut visit = |word: Word| {
            if word.is_reference() {
                waiting.push(word.object());
            }
        };
        // SAFETY: as above.
        unsafe { trace_object(object, &mut Visitor::every(&mut visit)) };
        if object.class().is_subclass(&crate::types::TYPE) {
            // SAFETY: instances of `type` and its subclasses begin with a `Type`.
            let class = unsafe { &*(ptr::from_ref(object) as *const Type) };
            waiting.extend(class.static_subclasses());
        }
    }
    usage
}

/// Allocates an object with `size` bytes after and including the header, `prefix` bytes before it, and links it into the
/// collector's list when it is tracked. The header is filled in; everything else is uninitialised, and is initialised before
/// the next collection may run.
#[inline(always)]
fn allocate(class: &Type, size: usize, prefix: usize, tracked: bool) -> *mut Object {
    debug_assert!(prefix.is_multiple_of(GRANULE) && prefix / GRANULE < 256);
    let heap = current();
    let (block, size_class) = heap.allocate(size + prefix);
    let flags = size_class << SIZE_CLASS_SHIFT | ((prefix / GRANULE) as u32) << PREFIX_SHIFT;
    // SAFETY: the block has room for prefix and header; a tracked object's prefix has room for the links.
    unsafe {
        let object = block.add(prefix) as *mut Object;
        if tracked {
            ptr::write(object, Object::new(class, flags | TRACKED | YOUNG));
            heap.collector.link(object);
        } else {
            ptr::write(object, Object::new(class, flags));
        }
        object
    }
}

/// Moves a payload into a new object, but for its header. That was written in parts just now, which to read at once a processor would
/// wait for.
///
/// # Safety
/// The block has room for a `T`; the payload is not used any more.
#[inline(always)]
unsafe fn fill<T: Layout>(object: *mut Object, payload: &ManuallyDrop<T>) {
    const HEADER: usize = size_of::<Object>();
    // SAFETY: a layout begins with its header, and the payload is moved.
    unsafe {
        let (from, to) = (ptr::from_ref(payload).cast::<u8>(), object.cast::<u8>());
        ptr::copy_nonoverlapping(from.add(HEADER), to.add(HEADER), size_of::<T>() - HEADER);
    }
}

/// Moves `payload` into a new object of the built-in class that it is the layout of; its header field is overwritten. For
/// classes whose instances have attributes there is [`new_instance`].
#[inline(always)]
pub fn new<T: Layout>(payload: T) -> Value {
    // Blocks of such sizes are always to be had, so nobody unwinds from here. As nothing would drop it then, the payload need not lie in memory:
    // its fields go to the object one by one, where a copy in larger pieces would wait for them.
    new_static(T::class(), payload)
}

/// As [`new`], for one of several built-in classes of that layout.
#[inline(always)]
pub fn new_static<T: Layout>(class: &'static Type, payload: T) -> Value {
    let payload = ManuallyDrop::new(payload);
    let object = allocate_static::<T>(class, 0);
    // SAFETY: the block has room for a `T`, and its header is written.
    unsafe {
        fill(object, &payload);
        made(object)
    }
}

/// An object of a built-in class of `T`, of which only the header is there yet.
#[inline(always)]
fn allocate_static<T: Layout>(class: &'static Type, extra: usize) -> *mut Object {
    debug_assert!(
        class.instance_part().is_none(),
        "instances with attributes are made by `new_instance`"
    );
    let tracked = class.is_tracked();
    let prefix = if tracked { TRACKED_PREFIX } else { 0 };
    allocate(class, size_of::<T>() + extra, prefix, tracked)
}

/// The reference to an object that was made just now. It is not immortal yet: its flags, which were written with the header, need not
/// be read.
///
/// # Safety
/// The object is complete, and its one reference is the answer.
#[inline(always)]
unsafe fn made(object: *mut Object) -> Value {
    // SAFETY: the caller's guarantee.
    unsafe {
        debug_assert!(!(*object).is_immortal());
        Value::from_word(Word::counted(object))
    }
}

/// As [`new`], with room for `extra` bytes behind the payload.
#[inline(always)]
pub fn new_sized<T: Layout>(payload: T, extra: usize) -> Value {
    let object = allocate_static::<T>(T::class(), extra);
    // SAFETY: the block has room for a `T`, and its header is written.
    unsafe {
        fill(object, &ManuallyDrop::new(payload));
        made(object)
    }
}

/// As [`new`], for `class` or a Python subclass of the built-in one: counts the class and makes room for attribute slots,
/// which start empty. `extra` bytes follow the payload (items of variable-sized natives).
#[inline]
pub fn new_instance<T: Layout>(class: &Type, payload: T, extra: usize) -> Value {
    let object = instance(class, size_of::<T>() + extra);
    // SAFETY: the block has room for a `T`, and its header is written.
    unsafe {
        fill(object, &ManuallyDrop::new(payload));
        made(object)
    }
}

/// An instance of a class of which only the header and the attribute slots are there yet.
#[inline(never)]
fn instance(class: &Type, mut size: usize) -> *mut Object {
    let tracked = class.is_tracked();
    let part = class.instance_part();
    let mut prefix = if tracked { TRACKED_PREFIX } else { 0 };
    if let Some(part) = part {
        if part.offset < 0 {
            prefix = (-part.offset) as usize;
        } else {
            size = part.offset as usize + part.size();
        }
    }
    let object = allocate(class, size, prefix, tracked);
    if !class.is_static() {
        class.header().resurrect();
    }
    if let Some(part) = part {
        // SAFETY: the block has room for the slots.
        unsafe { part.initialize(object) };
    }
    object
}

/// Frees `object`, whose last reference is gone: runs its class's destructor, or leaves it to the worklist when
/// destructors are nested deep, so that long chains do not overflow the native stack.
///
/// # Safety
/// The object is live, its count is 0, and nobody uses it afterwards.
#[inline(never)]
pub unsafe fn dispose(object: *mut Object) {
    // SAFETY: the caller's guarantee.
    unsafe { dispose_in(current(), object) };
}

/// # Safety
/// As for [`dispose`]; the heap is the current one.
#[inline(always)]
unsafe fn dispose_in(heap: &Heap, object: *mut Object) {
    #[cfg(debug_assertions)]
    let _elsewhere = crate::audit::suspend();
    // SAFETY: the caller's guarantee.
    if unsafe { (*object).flags() } & KNOWN_TO_TRACES != 0 {
        tell_freed(object);
    }
    let until_trim = heap.until_trim.get();
    heap.until_trim.set(until_trim.wrapping_sub(1));
    if until_trim == 0 {
        trim_at_times(heap);
    }
    let nesting = heap.nesting.get();
    if nesting >= MAX_NESTING {
        // SAFETY: the caller's guarantee. A collection that runs before the object's turn must not see it.
        unsafe { heap.collector.unlink(object) };
        heap.postpone(object);
        return;
    }
    heap.nesting.set(nesting + 1);
    // SAFETY: the caller's guarantee.
    unsafe { ((*object).class().destructor())(object) };
    // SAFETY: the list is not borrowed by anybody.
    if nesting == 0 && unsafe { !(*heap.pending.as_ptr()).is_empty() } {
        heap.dispose_pending();
    }
    heap.nesting.set(nesting);
}

/// Who holds words that Python code should find elsewhere.
pub trait BeforeCode {
    /// Puts them there: Python code is about to run.
    fn before_code(&mut self);
}

/// As [`dispose`]; `holder` is told before any Python code runs, once.
///
/// # Safety
/// As for [`dispose`].
#[inline]
pub unsafe fn dispose_after<'a>(object: *mut Object, holder: &mut (dyn BeforeCode + 'a)) {
    /// Whatever happens, nobody calls it afterwards.
    struct Until<'a>(&'a Cell<Option<*mut dyn BeforeCode>>);

    impl Drop for Until<'_> {
        fn drop(&mut self) {
            self.0.set(None);
        }
    }

    // SAFETY: only the lifetime changes, and it is forgotten before that ends.
    let holder = unsafe {
        std::mem::transmute::<*mut (dyn BeforeCode + 'a), *mut (dyn BeforeCode + 'static)>(holder)
    };
    let heap = current();
    heap.before_code.set(Some(holder));
    let _until = Until(&heap.before_code);
    // SAFETY: the caller's guarantee.
    unsafe { dispose_in(heap, object) };
}

#[cold]
#[inline(never)]
pub(crate) fn tell_changed(object: *const Object, value: Option<u32>) {
    tell(|thread, hooks| (hooks.changed)(thread, object, value));
}

#[cold]
#[inline(never)]
fn tell_freed(object: *const Object) {
    tell(|thread, hooks| (hooks.freed)(thread, object));
}

/// Tells who runs traces, if somebody does.
fn tell(what: impl FnOnce(&Thread, &TraceHooks)) {
    // SAFETY: objects change and are freed by the thread that is the current one; none is after it has gone.
    if let Some(thread) = unsafe { crate::thread::current().as_ref() }
        && let Some(tracing) = thread.vm().tracing.get()
    {
        what(thread, tracing.hooks);
    }
}

impl Heap {
    #[cold]
    fn postpone(&self, object: *mut Object) {
        let mut pending = self.pending.take();
        pending.push(object);
        self.pending.set(pending);
    }

    /// Runs the destructors of the objects that were postponed, and of those that these postpone.
    #[cold]
    fn dispose_pending(&self) {
        loop {
            let mut pending = self.pending.take();
            let Some(object) = pending.pop() else {
                return;
            };
            self.pending.set(pending);
            // SAFETY: its `dispose` caller's guarantee.
            unsafe { ((*object).class().destructor())(object) };
        }
    }
}

/// Runs Python code from inside a destructor: what dies meanwhile dies at once, not when the worklist gets to it.
pub fn run_code<R>(code: impl FnOnce() -> R) -> R {
    let heap = current();
    if let Some(holder) = heap.before_code.take() {
        // SAFETY: `dispose_after` has not ended: it forgets what it set.
        unsafe { (*holder).before_code() };
    }
    let nesting = heap.nesting.replace(0);
    let pending = heap.pending.take();
    let result = code();
    heap.nesting.set(nesting);
    heap.pending.set(pending);
    result
}

/// Runs an object's finaliser, once in its life, on a reference that keeps it alive; whether somebody holds it afterwards.
///
/// # Safety
/// As for [`dispose`].
#[cold]
#[inline(never)]
pub unsafe fn resurrected(object: *mut Object, finalize: fn(&mut Thread, &Value)) -> bool {
    // SAFETY: the count taken here keeps the object alive while the finaliser runs.
    unsafe {
        let flags = (*object).flags();
        let Some(thread) = crate::thread::current().as_mut() else {
            return false;
        };
        if flags & FINALIZED != 0 {
            return false;
        }
        (*object).set_flags(flags | FINALIZED);
        (*object).resurrect();
        // One that waited in the worklist is the collector's again as long as code can see it.
        current().collector.relink(object);
        let value = ManuallyDrop::new(Value::from_word(Word::owned(object)));
        run_code(|| finalize(thread, &value));
        (*object).uncount() > 0
    }
}

/// The destructor of a fixed- or variable-sized layout: drops payload and attribute slots and frees the memory.
///
/// # Safety
/// As for [`dispose`]; the object begins with a `T`.
pub unsafe fn destroy<T: Layout>(object: *mut Object) {
    // SAFETY: the caller's guarantee.
    unsafe {
        if let Some(finalize) = (*object).class().slot(|s| s.finalize)
            && resurrected(object, finalize)
        {
            return;
        }
        free_finalized::<T>(object);
    }
}

/// As [`destroy`], for an object whose finaliser has run or that needs none.
///
/// # Safety
/// As for [`destroy`].
#[inline(always)]
pub unsafe fn free_finalized<T: Layout>(object: *mut Object) {
    // SAFETY: the caller's guarantee.
    unsafe {
        let flags = (*object).flags();
        let heap = current();
        if flags & WEAKLY_REFERENCED != 0 {
            crate::weak::clear(object);
        }
        if flags & TRACKED != 0 {
            heap.collector.unlink(object);
        }
        let class: *const Type = (*object).class();
        #[cfg(debug_assertions)]
        let audit = crate::audit::Audit::of::<T>(object);
        if let Some(part) = (*class).instance_part() {
            part.drop_slots(object);
        }
        ptr::drop_in_place(object as *mut T);
        #[cfg(debug_assertions)]
        drop(audit);
        let prefix = (flags >> PREFIX_SHIFT & 0xff) as usize * GRANULE;
        heap.free(
            (object as *mut u8).sub(prefix),
            flags >> SIZE_CLASS_SHIFT & 0xff,
        );
        if !(*class).is_static() {
            Object::release((*class).header() as *const Object as *mut Object);
        }
    }
}
