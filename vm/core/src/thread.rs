//! The state that Python code runs in: one [`Thread`] an OS thread, one [`Vm`] for all.

use std::any::{Any, TypeId};
use std::cell::{Cell, RefCell};
use std::hash::BuildHasher;
use std::ptr;

use hashbrown::HashTable;
use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::class::Type;
use crate::dict::Dict;
use crate::exception::{Exception, Traceback};
use crate::frame::{Frame, FrameObject};
use crate::generator::Handled;
use crate::heap::{self, Heap};
use crate::hooks::Hooks;
use crate::list::ReprGuard;
use crate::names::Names;
use crate::str::Str;
use crate::value::{Slot, Value};
use crate::word::Word;

/// Bytes of a thread's stack of frames.
const STACK_BYTES: usize = 224 << 20;
/// The same where address space is scarce (`ulimit -v`).
const SMALL_STACK_BYTES: usize = 16 << 20;
/// CPython's default of `sys.getrecursionlimit()`.
pub const DEFAULT_RECURSION_LIMIT: u32 = 1000;
/// Native stack that stays free for what cannot check: library code, the operating system's handlers.
const NATIVE_RESERVE: usize = 256 << 10;

/// Everything that belongs to one running thread. The first fields are read by generated code.
#[repr(C)]
pub struct Thread {
    /// The running frame; null when no Python code runs.
    pub frame: *mut Frame,
    /// The exception being raised; empty when none is.
    pub exception: Slot,
    /// Not 0: something waits to be done at the next eval-breaker test (see [`Thread::handle_events`]).
    pub eval_breaker: Cell<u32>,
    /// Set by [`Thread::set_recursion_limit`] alone.
    pub recursion_limit: u32,
    /// End of the stack of frames.
    pub stack_end: *mut Word,
    /// Where the first frame goes.
    pub stack_base: *mut Word,
    /// Lowest address of the native stack that recursion may reach.
    pub native_limit: usize,
    /// Innermost level of the chain of handled exceptions.
    pub handled: *const Handled,
    /// What an engine returns to native code when it leaves a `BOUNDARY` frame; also where `cp_send` leaves the result of a
    /// finished iterator. Owned, usually null.
    pub result: Word,
    pub heap: Heap,
    vm: &'static Vm,
    base_handled: Box<Handled>,
    /// Containers whose `repr` is being built.
    pub repr_guard: ReprGuard,
    _stack: Stack,
}

/// Memory for frames, reserved at once and touched as it is used.
struct Stack {
    base: *mut Word,
    bytes: usize,
}

impl Stack {
    fn new() -> std::io::Result<Stack> {
        use rustix::mm::{MapFlags, ProtFlags, mmap_anonymous};
        let flags = MapFlags::PRIVATE | MapFlags::NORESERVE;
        let map = |bytes| {
            // SAFETY: a new mapping at an address of the kernel's choice.
            let base = unsafe {
                mmap_anonymous(
                    ptr::null_mut(),
                    bytes,
                    ProtFlags::READ | ProtFlags::WRITE,
                    flags,
                )?
            };
            Ok(Stack {
                base: base as *mut Word,
                bytes,
            })
        };
        map(STACK_BYTES).or_else(|_: std::io::Error| map(SMALL_STACK_BYTES))
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        // SAFETY: the mapping made by `new`. Unmapping what is mapped cannot fail.
        let _ = unsafe { rustix::mm::munmap(self.base as *mut _, self.bytes) };
    }
}

/// What the eval breaker can call for.
pub type EventHandler = fn(&mut Thread) -> crate::error::Res;

/// What all threads share.
pub struct Vm {
    pub hooks: Hooks,
    names: std::cell::OnceCell<Names>,
    /// Interned strings by text; never freed.
    interned: RefCell<HashTable<Value>>,
    type_version: Cell<u32>,
    /// The classes that have a version, by that.
    pub(crate) classes: RefCell<FxHashMap<u32, *const crate::class::Type>>,
    keys_version: Cell<u32>,
    function_version: Cell<u32>,
    /// The dict of module `builtins`.
    pub builtins: Slot,
    /// The built-in functions `all` and `any`, whatever the names mean in the program.
    pub all: Slot,
    pub any: Slot,
    /// The `MemoryError` for when there is no memory for one.
    pub last_memory_error: Slot,
    /// `sys.modules`.
    pub modules: Slot,
    /// The dict of module `sys`.
    pub sys: Slot,
    /// Caches results of looking attributes up along a class's order.
    pub method_cache: crate::method_cache::MethodCache,
    /// What [`Thread::handle_events`] runs after collecting: signals, handing the lock over.
    pub event_handlers: RefCell<Vec<EventHandler>>,
    /// Frame objects of live frames.
    pub frame_objects: crate::frame::FrameObjects,
    /// Weak references by the address of their object.
    pub weak_references: RefCell<FxHashMap<usize, *const crate::weak::WeakRef>>,
    /// Whoever records and runs traces, if somebody does; set once, at start-up.
    pub tracing: Cell<Option<crate::hooks::Tracing>>,
    /// Seed of string hashes.
    pub hash_seed: Cell<(u64, u64)>,
    /// How far code is optimized that does not say so itself: 0, 1 (no assertions), or 2 (no docstrings either).
    pub optimize: Cell<u8>,
    /// Further state of crates above, by type.
    extensions: RefCell<FxHashMap<TypeId, Box<dyn Any>>>,
}

impl Vm {
    /// The shared state. It lives until the process ends.
    pub fn new(hooks: Hooks) -> &'static Vm {
        Box::leak(Box::new(Vm {
            hooks,
            names: std::cell::OnceCell::new(),
            interned: RefCell::default(),
            type_version: Cell::new(0),
            classes: RefCell::default(),
            keys_version: Cell::new(0),
            function_version: Cell::new(0),
            builtins: Slot::empty(),
            all: Slot::empty(),
            any: Slot::empty(),
            last_memory_error: Slot::empty(),
            modules: Slot::empty(),
            sys: Slot::empty(),
            method_cache: crate::method_cache::MethodCache::new(),
            event_handlers: RefCell::default(),
            frame_objects: crate::frame::FrameObjects::default(),
            weak_references: RefCell::default(),
            tracing: Cell::new(None),
            hash_seed: Cell::new((0, 0)),
            optimize: Cell::new(0),
            extensions: RefCell::default(),
        }))
    }

    /// Works on the state of type `S` that a crate above keeps here; it begins as its default.
    ///
    /// `work` must not run what may ask for any such state again.
    pub fn with_extension<S: Default + 'static, R>(&self, work: impl FnOnce(&mut S) -> R) -> R {
        let mut extensions = self.extensions.borrow_mut();
        let state = extensions
            .entry(TypeId::of::<S>())
            .or_insert_with(|| Box::<S>::default());
        match state.downcast_mut() {
            Some(state) => work(state),
            None => unreachable!("found by its type"),
        }
    }

    /// Forgets the state of the crates above.
    pub fn drop_extensions(&self) {
        let extensions = self.extensions.take();
        drop(extensions);
    }

    /// Names that the virtual machine looks up itself.
    pub fn names(&self) -> &Names {
        self.names
            .get_or_init(|| Names::new(|name| self.intern(name)))
    }

    /// The one immortal `str` with this text.
    pub fn intern(&self, text: &str) -> Value {
        if let Some(value) = self.find_interned(text) {
            return value;
        }
        crate::memory::ensure(text.len());
        let value = Str::new_immortal(text);
        self.interned
            .borrow_mut()
            .insert_unique(hash_text(text), value.clone(), |known| {
                known
                    .downcast::<Str>()
                    .and_then(Str::to_utf8)
                    .map_or(0, |text| hash_text(&text))
            });
        value
    }

    /// All interned strings.
    pub fn interned_strings(&self) -> Vec<Value> {
        self.interned.borrow().iter().cloned().collect()
    }

    /// The interned string with the text of `name`, if there is one.
    pub fn find_interned(&self, text: &str) -> Option<Value> {
        let is_it = |known: &Value| known.downcast::<Str>().is_some_and(|known| known.is(text));
        let interned = self.interned.borrow();
        interned.find(hash_text(text), is_it).cloned()
    }

    /// A class version never given before; 0 when all are used up.
    pub fn next_type_version(&self) -> u32 {
        next(&self.type_version)
    }

    /// The class that has this version now.
    pub fn class_of_version(&self, version: u32) -> Option<*const crate::class::Type> {
        self.classes.borrow().get(&version).copied()
    }

    /// A version of a dict's keys never given before; 0 when all are used up.
    pub fn next_keys_version(&self) -> u32 {
        next(&self.keys_version)
    }

    /// A function version never given before; 0 when all are used up.
    pub fn next_function_version(&self) -> u32 {
        next(&self.function_version)
    }
}

/// The hash that interned strings are found by.
fn hash_text(text: &str) -> u64 {
    FxBuildHasher.hash_one(text)
}

fn next(counter: &Cell<u32>) -> u32 {
    let next = counter.get().wrapping_add(1);
    if next != 0 {
        counter.set(next);
    }
    next
}

thread_local! {
    static CURRENT: Cell<*mut Thread> = const { Cell::new(ptr::null_mut()) };
}

/// The virtual machine's thread that runs on this OS thread; null when there is none. For destructors, which are not given one.
#[inline(always)]
pub fn current() -> *mut Thread {
    CURRENT.get()
}

impl Thread {
    /// A thread of `vm` on this OS thread, whose native stack has `native_stack` bytes left. It becomes the current one.
    ///
    /// # Errors
    /// When the memory for frames cannot be reserved.
    pub fn new(vm: &'static Vm, native_stack: usize) -> std::io::Result<Box<Thread>> {
        let stack = Stack::new()?;
        let here = ptr::from_ref(&stack) as usize;
        let mut thread = Box::new(Thread {
            frame: ptr::null_mut(),
            exception: Slot::empty(),
            eval_breaker: Cell::new(0),
            recursion_limit: DEFAULT_RECURSION_LIMIT,
            // SAFETY: the end of the mapping.
            stack_end: unsafe { stack.base.byte_add(stack.bytes) },
            stack_base: stack.base,
            native_limit: here.saturating_sub(native_stack.saturating_sub(NATIVE_RESERVE)),
            handled: ptr::null(),
            result: Word::NULL,
            heap: Heap::new(),
            vm,
            base_handled: Box::new(Handled::new()),
            repr_guard: ReprGuard::default(),
            _stack: stack,
        });
        thread.handled = &*thread.base_handled;
        // SAFETY: the thread is boxed and lives until its OS thread ends.
        unsafe { heap::set_current(&thread.heap) };
        CURRENT.set(&mut *thread);
        Ok(thread)
    }

    /// Sets how many frames there may be at a time.
    pub fn set_recursion_limit(&mut self, limit: u32) {
        let before = std::mem::replace(&mut self.recursion_limit, limit);
        if limit < before
            && let Some(tracing) = self.vm().tracing.get()
        {
            (tracing.hooks.lowered)(self);
        }
    }

    #[inline(always)]
    pub fn vm(&self) -> &'static Vm {
        self.vm
    }

    /// Names that the virtual machine looks up itself: `t.names().__init__`.
    #[inline(always)]
    pub fn names(&self) -> &'static Names {
        self.vm.names()
    }

    /// Whether native recursion must stop; the caller then raises `RecursionError`.
    #[inline(always)]
    pub fn native_stack_exhausted(&self) -> bool {
        let here = 0u8;
        (ptr::from_ref(&here) as usize) < self.native_limit
    }

    /// Raises `RecursionError` when the native stack is nearly used up; `what` follows "maximum recursion depth exceeded",
    /// such as `" in comparison"`.
    #[inline(always)]
    pub fn check_native_stack(&mut self, what: &str) -> crate::error::Res {
        if self.native_stack_exhausted() {
            return Err(self.too_deep(what));
        }
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn too_deep(&mut self, what: &str) -> crate::error::Raised {
        self.recursion_error(format!("maximum recursion depth exceeded{what}"))
    }

    /// Does what the eval breaker was set for.
    #[cold]
    pub fn handle_events(&mut self) -> crate::error::Res {
        self.eval_breaker.set(0);
        if crate::memory::take_spent() {
            return Err(self.out_of_memory());
        }
        crate::collector::collect_if_due(self);
        let handlers = self.vm.event_handlers.borrow().clone();
        handlers.into_iter().try_for_each(|handler| handler(self))
    }

    /// As [`Thread::handle_events`], if there is anything to do: for native code that runs long.
    ///
    /// # Errors
    /// Those of signal handlers, `MemoryError`.
    #[inline]
    pub fn check_events(&mut self) -> crate::error::Res {
        if self.eval_breaker.get() != 0 {
            self.handle_events()?;
        }
        Ok(())
    }

    /// The exception being handled (`sys.exception()`).
    pub fn handled_exception(&self) -> Option<Value> {
        let mut level = self.handled;
        // SAFETY: the chain's levels live as long as their generators run, and the bottom as long as the thread.
        while let Some(handled) = unsafe { level.as_ref() } {
            if let Some(exception) = handled.exception.get()
                && !exception.is_none()
            {
                return Some(exception);
            }
            level = handled.previous.get();
        }
        None
    }

    /// Takes the exception being raised, as after a `Err(Raised)`.
    pub fn take_exception(&mut self) -> Value {
        match self.exception.take() {
            Some(exception) => exception,
            None => Exception::new(
                &crate::exception::SYSTEM_ERROR,
                &[Str::new("error return without exception set")],
            ),
        }
    }

    /// Takes the exception being raised, which nobody can catch, and reports it: `doing` is such as `while closing generator`,
    /// `place` what it was done to.
    #[cold]
    pub fn report_unraisable(&mut self, doing: &str, place: &Value) {
        let exception = self.take_exception();
        self.trace_unraisable(&exception);
        let shown = crate::ops::repr(self, place).ok();
        let shown = shown
            .as_ref()
            .and_then(|shown| shown.downcast::<Str>())
            .map_or_else(
                || format!("<{} object>", place.class().name()),
                |shown| shown.to_lossy().into_owned(),
            );
        self.exception.clear();
        let message = format!("Exception ignored {doing} {shown}");
        (self.vm.hooks.report_unraisable)(self, &exception, &message);
        self.exception.clear();
    }

    /// An exception that native code raised has no traceback where nobody catches it: it gets the running frame.
    fn trace_unraisable(&mut self, exception: &Value) {
        // SAFETY: the running frame is null or live.
        let running = unsafe { Frame::not_left(self.frame) };
        if running.is_null() || crate::memory::is_nearly_spent() {
            return;
        }
        if let Some(exception) = exception.downcast::<Exception>()
            && exception.traceback.is_empty()
        {
            // SAFETY: the running frame is live, and its `ip` was stored before what is being reported was called.
            let (frame, unit) = unsafe { (FrameObject::of(self, running), (*running).unit()) };
            exception
                .traceback
                .set(Traceback::new(None, frame, unit, 0));
        }
    }

    /// Whether the exception being raised is an instance of `class`.
    pub fn exception_is(&self, class: &Type) -> bool {
        self.exception
            .get()
            .is_some_and(|exception| exception.isinstance(class))
    }

    /// Sets the context of an exception about to be raised to the one being handled, as long as that makes no cycle.
    pub(crate) fn set_context(&self, exception: &Value) {
        let Some(handled) = self.handled_exception() else {
            return;
        };
        let Some(raised) = exception.downcast::<Exception>() else {
            return;
        };
        if handled.is(exception) {
            return;
        }
        // Cut the chain where it would come back to `exception`.
        let mut level = handled.clone();
        while let Some(context) = level.downcast::<Exception>().and_then(|e| e.context.get()) {
            if context.is(exception) {
                if let Some(e) = level.downcast::<Exception>() {
                    e.context.clear();
                }
                break;
            }
            level = context;
        }
        raised.context.set(handled);
    }

    /// The global namespace of the running Python code.
    pub fn globals(&self) -> Option<Value> {
        // SAFETY: `frame` is null or live.
        unsafe { self.frame.as_ref() }.and_then(|frame| frame.function().globals.get())
    }

    /// The attribute `name` of module `sys`.
    pub fn sys_get(&self, name: &str) -> Option<Value> {
        let sys = self.vm.sys.get()?;
        sys.downcast::<Dict>()?.get_str(self, &self.vm.intern(name))
    }

    /// Sets the attribute `name` of module `sys`.
    pub fn sys_set(&self, name: &str, value: Value) {
        if let Some(sys) = self.vm.sys.get()
            && let Some(sys) = sys.downcast::<Dict>()
        {
            sys.set_str(self, &self.vm.intern(name), value);
        }
    }

    /// The dict of module `builtins`.
    pub fn builtins(&self) -> Value {
        match self.vm.builtins.get() {
            Some(builtins) => builtins,
            None => Dict::new(),
        }
    }
}
