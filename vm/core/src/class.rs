//! Type objects: names, bases, method resolution order, slots, and where instances keep their attributes.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::ptr;

use crate::args::Args;
use crate::error::Res;
use crate::instance::Part;
use crate::layout;
use crate::object::{Layout, Object};
use crate::thread::Thread;
use crate::trace::{Trace, Visitor};
use crate::types;
use crate::value::{Slot, Value};

/// Rich comparisons, in the order of `COMPARE_OP`'s operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Compare {
    Lt,
    Le,
    Eq,
    Ne,
    Gt,
    Ge,
}

impl Compare {
    pub const ALL: [Compare; 6] = [
        Compare::Lt,
        Compare::Le,
        Compare::Eq,
        Compare::Ne,
        Compare::Gt,
        Compare::Ge,
    ];

    /// The comparison with operands swapped.
    pub fn swapped(self) -> Compare {
        match self {
            Compare::Lt => Compare::Gt,
            Compare::Le => Compare::Ge,
            Compare::Gt => Compare::Lt,
            Compare::Ge => Compare::Le,
            same => same,
        }
    }

    pub fn symbol(self) -> &'static str {
        ["<", "<=", "==", "!=", ">", ">="][self as usize]
    }

    /// Whether an ordering satisfies the comparison.
    pub fn holds(self, ordering: std::cmp::Ordering) -> bool {
        match self {
            Compare::Lt => ordering.is_lt(),
            Compare::Le => ordering.is_le(),
            Compare::Eq => ordering.is_eq(),
            Compare::Ne => ordering.is_ne(),
            Compare::Gt => ordering.is_gt(),
            Compare::Ge => ordering.is_ge(),
        }
    }
}

pub type UnaryFn = fn(&mut Thread, &Value) -> Res<Value>;
pub type BinaryFn = fn(&mut Thread, &Value, &Value) -> Res<Value>;
pub type TernaryFn = fn(&mut Thread, &Value, &Value, &Value) -> Res<Value>;
pub type TruthFn = fn(&mut Thread, &Value) -> Res<bool>;
pub type LenFn = fn(&mut Thread, &Value) -> Res<usize>;
pub type HashFn = fn(&mut Thread, &Value) -> Res<i64>;
pub type CompareFn = fn(&mut Thread, &Value, &Value, Compare) -> Res<Value>;
/// As `value.name`. `None`: there is no such attribute, and nothing but the usual words to say about it; with `quiet` no words are
/// wanted, so that no exception is made only to be dropped.
pub type GetAttrFn = fn(&mut Thread, &Value, &Value, quiet: bool) -> Res<Option<Value>>;
/// `None` deletes.
pub type SetFn = fn(&mut Thread, &Value, &Value, Option<&Value>) -> Res<()>;
pub type ContainsFn = fn(&mut Thread, &Value, &Value) -> Res<bool>;
/// `Ok(None)` is exhaustion.
pub type NextFn = fn(&mut Thread, &Value) -> Res<Option<Value>>;
/// What resuming a generator or another iterator led to.
pub enum Step {
    Yielded(Value),
    Returned(Value),
}

/// As `send(value)`, without making the result a `StopIteration`.
pub type SendFn = fn(&mut Thread, &Value, &Value) -> Res<Step>;
pub type CallFn = fn(&mut Thread, &Value, Args<'_>) -> Res<Value>;
pub type NewFn = fn(&mut Thread, &Type, Args<'_>) -> Res<Value>;
/// The positional and named arguments of a call of the class.
pub type MakeFn = fn(&mut Thread, Args<'_>) -> Res<Value>;
pub type InitFn = fn(&mut Thread, &Value, Args<'_>) -> Res<()>;
/// Descriptor, instance (`None` = looked up on the class), class.
pub type DescriptorGetFn = fn(&mut Thread, &Value, Option<&Value>, &Value) -> Res<Value>;
pub type Destructor = unsafe fn(*mut Object);
pub type TraceFn = unsafe fn(*const Object, &mut Visitor<'_>);
pub type SeverFn = unsafe fn(*const Object);

/// What a class does natively, one optional function an operation, as CPython's `tp_*` slots. For classes written in Python
/// the slots are trampolines that look up the special method; for built-in ones the special methods are derived from them.
/// Binary operations return `NotImplemented` when they do not know the operands; left and right share one slot, as in CPython.
#[derive(Clone, Copy)]
pub struct Slots {
    pub destructor: Option<Destructor>,
    /// What the instances own ([`crate::trace::Trace::trace`]).
    pub trace: Option<TraceFn>,
    /// [`crate::trace::Trace::sever`]
    pub sever: Option<SeverFn>,
    pub repr: Option<UnaryFn>,
    pub str: Option<UnaryFn>,
    pub hash: Option<HashFn>,
    pub call: Option<CallFn>,
    pub getattr: Option<GetAttrFn>,
    pub setattr: Option<SetFn>,
    pub compare: Option<CompareFn>,
    pub iter: Option<UnaryFn>,
    pub next: Option<NextFn>,
    /// Only of classes that have no subclasses, which could have a `send` of their own.
    pub send: Option<SendFn>,
    pub descriptor_get: Option<DescriptorGetFn>,
    pub descriptor_set: Option<SetFn>,
    pub new: Option<NewFn>,
    pub init: Option<InitFn>,
    /// All that a call of a built-in class does, where that is quicker than `new` and `init` one after the other. Subclasses do not
    /// inherit it.
    pub make: Option<MakeFn>,
    pub truth: Option<TruthFn>,
    pub len: Option<LenFn>,
    pub getitem: Option<BinaryFn>,
    pub setitem: Option<SetFn>,
    pub contains: Option<ContainsFn>,
    /// By [`BinaryOp`] number.
    pub binary: [Option<BinaryFn>; BinaryOp::COUNT],
    pub inplace: [Option<BinaryFn>; BinaryOp::COUNT],
    /// Three-argument power.
    pub power: Option<TernaryFn>,
    /// Sequence `+` and `*`, tried after the numeric ones.
    pub concat: Option<BinaryFn>,
    pub repeat: Option<BinaryFn>,
    pub inplace_concat: Option<BinaryFn>,
    pub inplace_repeat: Option<BinaryFn>,
    pub negative: Option<UnaryFn>,
    pub positive: Option<UnaryFn>,
    pub absolute: Option<UnaryFn>,
    pub invert: Option<UnaryFn>,
    pub int: Option<UnaryFn>,
    pub float: Option<UnaryFn>,
    pub index: Option<UnaryFn>,
    /// How instances lend their bytes.
    pub buffer: Option<&'static crate::buffer::Buffer>,
    /// `__del__`.
    pub finalize: Option<fn(&mut Thread, &Value)>,
}

impl Slots {
    pub const NONE: Slots = Slots {
        destructor: None,
        trace: None,
        sever: None,
        repr: None,
        str: None,
        hash: None,
        call: None,
        getattr: None,
        setattr: None,
        compare: None,
        iter: None,
        next: None,
        send: None,
        descriptor_get: None,
        descriptor_set: None,
        new: None,
        init: None,
        make: None,
        truth: None,
        len: None,
        getitem: None,
        setitem: None,
        contains: None,
        binary: [None; BinaryOp::COUNT],
        inplace: [None; BinaryOp::COUNT],
        power: None,
        concat: None,
        repeat: None,
        inplace_concat: None,
        inplace_repeat: None,
        negative: None,
        positive: None,
        absolute: None,
        invert: None,
        int: None,
        float: None,
        index: None,
        buffer: None,
        finalize: None,
    };

    /// Says what instances begin with: how they are freed and what they own.
    pub fn layout<T: Layout>(&mut self) {
        self.destructor = Some(crate::heap::destroy::<T>);
        // SAFETY: called with instances, which begin with a `T`.
        self.trace = Some(|object, visitor| unsafe { (*(object as *const T)).trace(visitor) });
        // SAFETY: as above.
        self.sever = Some(|object| unsafe { (*(object as *const T)).sever() });
    }
}

/// Binary operators, numbered as `BINARY_OP`'s operand (in-place forms are `13 +` the number there).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    TrueDiv,
    FloorDiv,
    Mod,
    Pow,
    LShift,
    RShift,
    And,
    Or,
    Xor,
    MatMul,
}

impl BinaryOp {
    pub const COUNT: usize = 13;
    pub const ALL: [BinaryOp; BinaryOp::COUNT] = [
        BinaryOp::Add,
        BinaryOp::Sub,
        BinaryOp::Mul,
        BinaryOp::TrueDiv,
        BinaryOp::FloorDiv,
        BinaryOp::Mod,
        BinaryOp::Pow,
        BinaryOp::LShift,
        BinaryOp::RShift,
        BinaryOp::And,
        BinaryOp::Or,
        BinaryOp::Xor,
        BinaryOp::MatMul,
    ];

    pub fn symbol(self) -> &'static str {
        [
            "+",
            "-",
            "*",
            "/",
            "//",
            "%",
            "** or pow()",
            "<<",
            ">>",
            "&",
            "|",
            "^",
            "@",
        ][self as usize]
    }
}

/// Class flag: in the program's data segment, never freed, attributes cannot be set.
pub const STATIC: u32 = 1;
/// Class flag: may be subclassed.
pub const BASE: u32 = 2;
/// Class flag: instances can be part of reference cycles; the collector tracks them.
pub const TRACKED: u32 = 4;
/// Class flag: instances are [`crate::instance::Instance`]s whose attributes the inline slots hold, read the default way (no
/// `__getattr__`, `__getattribute__`). Inline caches need it.
pub const PLAIN: u32 = 8;
/// Class flag: instances are [`crate::instance::Instance`]s, whatever the attribute protocol.
pub const INSTANCE: u32 = 16;
/// Class flag: `__slots__` without `__dict__`: no attributes beyond the member slots.
pub const NO_DICT: u32 = 32;
/// Class flag: abstract methods remain; instances cannot be made.
pub const ABSTRACT: u32 = 64;
/// Class flag: instances match sequence / mapping patterns.
pub const SEQUENCE: u32 = 128;
/// See [`SEQUENCE`].
pub const MAPPING: u32 = 256;
/// Class flag: calling the class is `object.__new__` followed by a Python `__init__` (no metaclass `__call__`, no `__new__`).
pub const SIMPLE_NEW: u32 = 512;
/// Class flag: instances are functions that bind by becoming the callee of a call with the receiver put first, so that
/// calling `receiver.name(...)` need not make a bound method.
pub const METHOD: u32 = 1024;
/// Class flag: `__class__` assignment gave the class instances with fewer attribute slots than its part says. They all keep
/// their attributes in dicts, but inline caches must not look for slots.
pub const MIXED: u32 = 2048;
/// Class flag: instances are classes.
pub const METACLASS: u32 = 4096;

/// A type object.
///
/// The first fields are read by generated code; their places are asserted against `bytecodes.def`.
#[repr(C)]
pub struct Type {
    header: Object,
    /// Identifies the class's current state to inline caches; 0 = none given. A change of the class or of a base sets it to 0.
    pub version: Cell<u32>,
    /// Which of the class flags it has.
    pub flags: Cell<u32>,
    /// Instance size in bytes from the header on, without attribute slots and variable items.
    basic_size: Cell<u32>,
    part: Cell<Option<Part>>,
    /// Offset in bytes of the [`Slot`] where natives keep a `__dict__` of their own; 0 = they keep none.
    dict_offset: Cell<u32>,
    slots: RefCell<Slots>,
    name: RefCell<Cow<'static, str>>,
    /// `__name__`, once somebody has asked for it.
    pub shown_name: Slot,
    base: Cell<*const Type>,
    /// Tuple of the direct bases.
    pub bases: Slot,
    /// Method resolution order, `self` first.
    mro: RefCell<Vec<*const Type>>,
    /// The class namespace, a dict.
    pub dict: Slot,
    /// Module and qualified name as Python sees them live in the dict; the qualified name of heap types here.
    pub qualname: Slot,
    /// Attribute names of the instances' inline slots after the members' ones, in slot order.
    pub slot_names: RefCell<Vec<Value>>,
    subclasses: RefCell<Vec<*const Type>>,
    /// What else the class keeps alive: a tuple of the classes of an order that `mro()` overrode.
    pub kept: Slot,
}

layout!(Type, types::TYPE);

// SAFETY: types are only touched by the thread that holds the virtual machine's lock.
unsafe impl Sync for Type {}

impl Type {
    /// A static built-in type. Its slots, methods and order are filled in by `copperplate-objects` at start-up.
    pub const fn builtin(name: &'static str, basic_size: usize, flags: u32) -> Type {
        Type::unfinished(
            Object::immortal(&types::TYPE),
            Cow::Borrowed(name),
            basic_size,
            flags | STATIC,
        )
    }

    const fn unfinished(
        header: Object,
        name: Cow<'static, str>,
        basic_size: usize,
        flags: u32,
    ) -> Type {
        Type {
            header,
            version: Cell::new(0),
            flags: Cell::new(flags),
            basic_size: Cell::new(basic_size as u32),
            part: Cell::new(None),
            dict_offset: Cell::new(0),
            slots: RefCell::new(Slots::NONE),
            name: RefCell::new(name),
            shown_name: Slot::empty(),
            base: Cell::new(ptr::null()),
            bases: Slot::empty(),
            mro: RefCell::new(Vec::new()),
            dict: Slot::empty(),
            qualname: Slot::empty(),
            slot_names: RefCell::new(Vec::new()),
            subclasses: RefCell::new(Vec::new()),
            kept: Slot::empty(),
        }
    }

    /// An unfinished heap type: the maker sets bases, order, dict, slots and instance part.
    pub fn heap(name: String, basic_size: usize, flags: u32) -> Type {
        Type::unfinished(
            Object::unset(),
            Cow::Owned(name),
            basic_size,
            flags & !STATIC,
        )
    }

    /// The class's `__name__`.
    pub fn name(&self) -> String {
        self.name.borrow().to_string()
    }

    pub fn set_name(&self, name: &str) {
        *self.name.borrow_mut() = Cow::Owned(name.to_owned());
        self.shown_name.clear();
    }

    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.flags.get()
    }

    pub fn set_flags(&self, flags: u32) {
        self.flags.set(flags);
    }

    #[inline(always)]
    pub fn has(&self, flag: u32) -> bool {
        self.flags.get() & flag != 0
    }

    #[inline(always)]
    pub fn is_static(&self) -> bool {
        self.has(STATIC)
    }

    #[inline(always)]
    pub fn is_tracked(&self) -> bool {
        self.has(TRACKED)
    }

    #[inline(always)]
    pub fn basic_size(&self) -> usize {
        self.basic_size.get() as usize
    }

    /// Where instances keep attribute slots; `None` for classes whose instances have none.
    #[inline(always)]
    pub fn instance_part(&self) -> Option<Part> {
        self.part.get()
    }

    pub fn set_instance_part(&self, part: Option<Part>) {
        self.part.set(part);
    }

    /// Offset in bytes of the [`Slot`] where instances, being natives with a `__dict__` of their own, keep it; 0 = nowhere.
    #[inline(always)]
    pub fn dict_offset(&self) -> usize {
        self.dict_offset.get() as usize
    }

    pub fn set_dict_offset(&self, offset: usize) {
        self.dict_offset.set(offset as u32);
    }

    /// A copy of the slots; see [`Type::slot`] for one of them.
    pub fn slots(&self) -> Slots {
        *self.slots.borrow()
    }

    /// One slot: `class.slot(|s| s.repr)`.
    #[inline(always)]
    pub fn slot<T: Copy>(&self, pick: impl FnOnce(&Slots) -> T) -> T {
        // SAFETY: slots are only written by `update_slots`, which runs no foreign code while it writes.
        pick(unsafe { &*self.slots.as_ptr() })
    }

    pub fn update_slots(&self, change: impl FnOnce(&mut Slots)) {
        change(&mut self.slots.borrow_mut());
    }

    #[inline(always)]
    pub fn destructor(&self) -> Destructor {
        match self.slot(|s| s.destructor) {
            Some(destructor) => destructor,
            None => heap_destroy_object,
        }
    }

    #[inline(always)]
    pub fn base(&self) -> Option<&Type> {
        // SAFETY: a class keeps its bases alive through `bases`.
        unsafe { self.base.get().as_ref() }
    }

    pub fn set_base(&self, base: &Type) {
        self.base.set(base);
    }

    /// The method resolution order, `self` first. The classes live as long as `self` and its order do.
    pub fn mro(&self) -> Vec<&Type> {
        self.order().collect()
    }

    /// The method resolution order without a copy of it; whoever walks it changes no class meanwhile.
    #[inline(always)]
    fn order(&self) -> impl Iterator<Item = &Type> {
        // SAFETY: the order is replaced by `set_mro` only, which nothing calls from inside a walk; a class keeps the
        // classes of its order alive.
        unsafe { (*self.mro.as_ptr()).iter().map(|&class| &*class) }
    }

    /// Calls `visit` for each class of the method resolution order until it returns something, without copying the order.
    /// `visit` must not run Python code.
    #[inline]
    pub fn find_in_mro<T>(&self, visit: impl FnMut(&Type) -> Option<T>) -> Option<T> {
        self.order().find_map(visit)
    }

    /// The class that follows `after` in the method resolution order, if its own order is all that follows there: always
    /// where there is one base at most. What it says about a name is then what comes after `after`.
    pub fn same_order_after(&self, after: &Type) -> Option<&Type> {
        let mut rest = self.order().skip_while(|&class| !ptr::eq(class, after));
        rest.next()?;
        let mut rest = rest.peekable();
        let next = *rest.peek()?;
        let mut own = next.order();
        let same = rest.all(|class| own.next().is_some_and(|own| ptr::eq(own, class)));
        (same && own.next().is_none()).then_some(next)
    }

    pub fn set_mro(&self, order: Vec<*const Type>) {
        *self.mro.borrow_mut() = order;
    }

    /// Whether `self` is `other` or derives from it, by the method resolution order.
    #[inline]
    pub fn is_subclass(&self, other: &Type) -> bool {
        ptr::eq(self, other) || self.order().any(|class| ptr::eq(class, other))
    }

    /// The class's state number for inline caches, given out now if it has none. 0 when numbers have run out.
    pub fn version(&self, thread: &Thread) -> u32 {
        if self.version.get() == 0 {
            let version = thread.vm().next_type_version();
            self.version.set(version);
            if version != 0 {
                thread.vm().classes.borrow_mut().insert(version, self);
            }
        }
        self.version.get()
    }

    /// The state number as it is; 0 = none.
    #[inline(always)]
    pub fn current_version(&self) -> u32 {
        self.version.get()
    }

    /// Says that the class changed: inline caches and the method cache forget it and its subclasses; after a change of a
    /// metaclass, all classes.
    pub fn modified(&self) {
        if self.has(METACLASS) {
            Type::all_modified();
        } else {
            self.give_versions_up();
        }
    }

    fn give_versions_up(&self) {
        self.give_version_up();
        for &subclass in self.subclasses.borrow().iter() {
            // SAFETY: a class takes itself off its bases' lists when it goes.
            unsafe { (*subclass).give_versions_up() };
        }
    }

    fn give_version_up(&self) {
        let version = self.version.replace(0);
        if version == 0 {
            return;
        }
        self.header.tell_traces(None);
        // SAFETY: classes change, and go, while a thread is the current one; at the end there may be none.
        if let Some(thread) = unsafe { crate::thread::current().as_ref() } {
            thread.vm().classes.borrow_mut().remove(&version);
        }
    }

    /// Says that something changed that a cache of any class may rest on: what kind of descriptor the objects in class dicts
    /// are, or a function that was found in one.
    #[cold]
    pub fn all_modified() {
        types::OBJECT.give_versions_up();
    }

    pub fn add_subclass(&self, class: &Type) {
        self.subclasses.borrow_mut().push(class);
    }

    pub fn remove_subclass(&self, class: &Type) {
        self.subclasses
            .borrow_mut()
            .retain(|&other| !ptr::eq(other, class));
    }

    /// The direct subclasses that are static, and so live for ever.
    pub(crate) fn static_subclasses(&self) -> Vec<*const Object> {
        let subclasses = self.subclasses.borrow();
        let static_ones = subclasses
            .iter()
            // SAFETY: a class takes itself off its bases' lists when it goes.
            .map(|&class| unsafe { &*class })
            .filter(|class| class.is_static());
        static_ones
            .map(|class| ptr::from_ref(&class.header))
            .collect()
    }

    /// The direct subclasses that are alive. Those about to be freed, which wait for their turn, are not.
    pub fn subclasses(&self) -> Vec<Value> {
        // SAFETY: a class takes itself off its bases' lists when it goes.
        self.subclasses
            .borrow()
            .iter()
            .map(|&class| unsafe { &*class })
            .filter(|class| class.header.refcount() != 0)
            .map(Layout::value)
            .collect()
    }
}

// SAFETY: the base and the order are kept alive by `bases` and `kept`, and are not owned; subclasses aren't either.
unsafe impl Trace for Type {
    fn trace(&self, visitor: &mut Visitor<'_>) {
        for slot in [
            &self.shown_name,
            &self.bases,
            &self.dict,
            &self.qualname,
            &self.kept,
        ] {
            slot.trace(visitor);
        }
        self.slot_names.trace(visitor);
    }

    /// Bases and namespace stay, since instances that are freed later ask for them; the namespace gives up its own content.
    fn sever(&self) {
        self.modified();
        if !self.kept.is_empty() {
            let bases = std::iter::successors(Some(self), |class| class.base());
            self.set_mro(bases.map(ptr::from_ref).collect());
            self.kept.clear();
        }
    }
}

impl Drop for Type {
    fn drop(&mut self) {
        self.give_version_up();
        if let Some(bases) = self.bases.get()
            && let Some(bases) = bases.exact::<crate::tuple::Tuple>()
        {
            for base in bases.items() {
                if let Some(base) = base.downcast::<Type>() {
                    base.remove_subclass(self);
                }
            }
        }
    }
}

unsafe fn heap_destroy_object(object: *mut Object) {
    // SAFETY: a class without a destructor has bare headers as instances.
    unsafe { crate::heap::destroy::<crate::object::Bare>(object) }
}
