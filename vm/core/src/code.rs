//! Code objects: what a [`CodeSpec`] becomes once loaded.

use crate::trace::{Trace, Visitor};
use std::cell::{Cell, OnceCell, RefCell};
use std::ops::Deref;
use std::sync::Arc;

use copperplate_code::{CodeBody, CodeFlags, CodeSpec, Constant, LocalFlags, Outline, PackedCode};

use crate::heap;
use crate::layout;
use crate::object::Object;
use crate::pages;
use crate::set::Set;
use crate::str::{Bytes, Str, text};
use crate::thread::Thread;
use crate::tuple::Tuple;
use crate::types;
use crate::value::{Slot, Value};

/// An owned array whose address and length generated code reads.
#[repr(C)]
pub struct Array<T> {
    /// Address of the first item, for generated code.
    pub items: Cell<*mut T>,
    /// Number of items.
    pub len: Cell<usize>,
}

impl<T> Array<T> {
    pub fn new(items: Vec<T>) -> Array<T> {
        let items = Box::leak(items.into_boxed_slice());
        Array {
            items: Cell::new(items.as_mut_ptr()),
            len: Cell::new(items.len()),
        }
    }

    pub fn as_mut_ptr(&self) -> *mut T {
        self.items.get()
    }

    /// Gives an empty array its items.
    fn fill(&self, items: Vec<T>) {
        debug_assert!(self.is_empty());
        let items = Array::new(items);
        self.items.swap(&items.items);
        self.len.swap(&items.len);
    }
}

impl<T> Deref for Array<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        // SAFETY: the array owns `len` items; what is filled later is empty and nobody borrows from it.
        unsafe { std::slice::from_raw_parts(self.items.get(), self.len.get()) }
    }
}

// SAFETY: the items.
unsafe impl<T: Trace> Trace for Array<T> {
    fn trace(&self, visitor: &mut Visitor<'_>) {
        for item in self.iter() {
            item.trace(visitor);
        }
    }
}

impl<T> Drop for Array<T> {
    fn drop(&mut self) {
        let items = std::ptr::slice_from_raw_parts_mut(self.items.get(), self.len.get());
        // SAFETY: the parts came from a boxed slice.
        drop(unsafe { Box::from_raw(items) });
    }
}

/// A code object. The first fields are read by generated code.
///
/// What only running it needs is not there before somebody asks: most functions of a library are made and never called.
#[derive(Trace)]
#[repr(C)]
pub struct Code {
    header: Object,
    /// Code units, for code that has run; others ask [`units`](Self::units). Quickening and inline caches write them.
    pub units: Array<Cell<u32>>,
    /// As `units`.
    pub constants: Array<Value>,
    /// As `units`. Interned.
    pub names: Array<Value>,
    /// Number of locals (cells and free variables included).
    pub local_count: u32,
    /// Operands at most.
    pub stack_size: u32,
    /// Positional parameters.
    pub positional_count: u32,
    /// Locals that a call fills.
    pub parameter_count: u32,
    /// Free variables: the last locals.
    pub free_count: u32,
    /// `co_flags`.
    pub flags: u32,
    pub keyword_only_count: u32,
    pub positional_only_count: u32,
    pub name: Value,
    pub qualname: Value,
    pub filename: Value,
    /// `co_firstlineno`
    pub first_line: u32,
    contents: OnceCell<Contents>,
    /// Where `contents` and what generated code reads of them come from, until they are there.
    #[trace(none)]
    packed: Option<PackedCode<'static>>,
    /// What engines attach to the code (traces), by engine.
    #[trace(none)]
    pub attached: RefCell<Vec<Box<dyn std::any::Any>>>,
    /// `co_code` and the like, made when asked for.
    pub views: Slot,
    /// The version that functions of this code have; 0 = none given.
    pub function_version: Cell<u32>,
}

layout!(Code, types::CODE);

/// What of a code object generated code does not read, and functions can exist without.
#[derive(Clone, Trace)]
struct Contents {
    local_names: Vec<Value>,
    #[trace(none)]
    local_flags: Vec<LocalFlags>,
    #[trace(none)]
    body: Arc<CodeBody>,
}

impl Code {
    /// Makes a code object of compiled code: real constants, interned names, units ready to run.
    pub fn load(thread: &mut Thread, spec: &CodeSpec) -> Value {
        let constants = spec
            .constants
            .iter()
            .map(|constant| load_constant(thread, constant, &Code::load_nested))
            .collect();
        let intern = |thread: &mut Thread, name: &str| thread.vm().intern(name);
        let names = spec.names.iter().map(|name| intern(thread, name)).collect();
        let local_names = spec
            .locals
            .iter()
            .map(|local| intern(thread, &local.name))
            .collect();
        let contents = Contents {
            local_names,
            local_flags: spec.locals.iter().map(|local| local.flags).collect(),
            body: spec.body.clone(),
        };
        heap::new(Code {
            units: Array::new(fresh_units(&spec.body)),
            constants: Array::new(constants),
            names: Array::new(names),
            contents: contents.into(),
            ..Code::outline(thread, &spec.outline())
        })
    }

    /// [`load`](Self::load), for code that is a constant.
    pub fn load_nested(thread: &mut Thread, spec: &Arc<CodeSpec>) -> Value {
        Code::load(thread, spec)
    }

    /// Makes a code object of which the outline is read now, the rest when somebody asks.
    pub fn load_packed(thread: &mut Thread, packed: &PackedCode<'static>) -> Value {
        heap::new(Code {
            packed: Some(*packed),
            ..Code::outline(thread, &packed.outline)
        })
    }

    /// A code object without contents.
    fn outline(thread: &mut Thread, outline: &Outline<'_>) -> Code {
        let intern = |name: &str| thread.vm().intern(name);
        Code {
            header: Object::unset(),
            units: Array::new(vec![]),
            constants: Array::new(vec![]),
            names: Array::new(vec![]),
            local_count: outline.local_count,
            stack_size: outline.stack_size,
            positional_count: outline.positional_count,
            parameter_count: outline.parameter_count(),
            free_count: outline.free_count,
            flags: outline.flags.0,
            keyword_only_count: outline.keyword_only_count,
            positional_only_count: outline.positional_only_count,
            name: intern(outline.name),
            qualname: intern(outline.qualname),
            filename: intern(outline.filename),
            first_line: outline.first_line,
            contents: OnceCell::new(),
            packed: None,
            attached: RefCell::new(Vec::new()),
            views: Slot::empty(),
            function_version: Cell::new(0),
        }
    }

    /// The same, not run yet.
    pub fn copy(&self) -> Code {
        let contents = self.contents();
        Code {
            header: Object::unset(),
            units: Array::new(fresh_units(&contents.body)),
            constants: Array::new(self.constants.to_vec()),
            names: Array::new(self.names.to_vec()),
            local_count: self.local_count,
            stack_size: self.stack_size,
            positional_count: self.positional_count,
            parameter_count: self.parameter_count,
            free_count: self.free_count,
            flags: self.flags,
            keyword_only_count: self.keyword_only_count,
            positional_only_count: self.positional_only_count,
            name: self.name.clone(),
            qualname: self.qualname.clone(),
            filename: self.filename.clone(),
            first_line: self.first_line,
            contents: contents.clone().into(),
            packed: None,
            attached: RefCell::new(Vec::new()),
            views: Slot::empty(),
            function_version: Cell::new(0),
        }
    }

    /// Makes sure that the contents are there.
    #[inline]
    fn contents(&self) -> &Contents {
        self.contents.get_or_init(|| self.unpack())
    }

    #[cold]
    fn unpack(&self) -> Contents {
        let Some((packed, unpacked)) = self
            .packed
            .as_ref()
            .and_then(|packed| Some((packed, packed.contents()?)))
        else {
            unreachable!("the program's own code is damaged");
        };
        // SAFETY: who asks runs on the current thread.
        let thread = unsafe { &mut *crate::thread::current() };
        let constants = unpacked
            .constants
            .iter()
            .map(|constant| load_constant(thread, constant, &Code::load_packed))
            .collect();
        let intern = |name: &str| thread.vm().intern(name);
        let names = unpacked.names.iter().map(|name| intern(name)).collect();
        let contents = Contents {
            local_names: unpacked
                .locals
                .iter()
                .map(|local| intern(local.name))
                .collect(),
            local_flags: unpacked.locals.iter().map(|local| local.flags).collect(),
            body: unpacked.body,
        };
        self.units.fill(fresh_units(&contents.body));
        self.constants.fill(constants);
        self.names.fill(names);
        pages::were_read(packed.bytes());
        contents
    }

    /// The code units.
    pub fn units(&self) -> &[Cell<u32>] {
        self.contents();
        &self.units
    }

    /// What `const` operands index.
    pub fn constants(&self) -> &[Value] {
        self.contents();
        &self.constants
    }

    /// What `name` operands index.
    pub fn names(&self) -> &[Value] {
        self.contents();
        &self.names
    }

    /// Names of the locals.
    pub fn local_names(&self) -> &[Value] {
        &self.contents().local_names
    }

    /// What kind of place each local is.
    pub fn local_flags(&self) -> &[LocalFlags] {
        &self.contents().local_flags
    }

    /// The instructions as they were compiled.
    pub fn body(&self) -> &CodeBody {
        &self.contents().body
    }

    /// Whether a call makes a generator.
    pub fn is_generator(&self) -> bool {
        self.flags & CodeFlags::GENERATOR.0 != 0
    }

    /// Whether its frames live in generators, coroutines or asynchronous generators.
    pub fn suspends(&self) -> bool {
        let kinds = CodeFlags::GENERATOR.0 | CodeFlags::COROUTINE.0 | CodeFlags::ASYNC_GENERATOR.0;
        self.flags & kinds != 0
    }

    /// Whether all parameters are positional and the code is a plain function: a call with exactly `positional_count`
    /// arguments fills the first locals and needs no binding.
    pub fn is_simple(&self) -> bool {
        self.parameter_count == self.positional_count && self.flags & CodeFlags::OPTIMIZED.0 != 0
    }

    /// `co_name`
    pub fn name(&self) -> String {
        text(&self.name)
    }

    /// `co_filename`
    pub fn filename(&self) -> String {
        text(&self.filename)
    }

    /// The source line of unit `unit`, 0 when it has none.
    pub fn line(&self, unit: u32) -> u32 {
        self.body().locations.get(unit).line
    }
}

/// Units that nothing was written to yet.
fn fresh_units(body: &CodeBody) -> Vec<Cell<u32>> {
    body.units.iter().copied().map(Cell::new).collect()
}

/// The value that a constant stands for; `load` makes code objects.
pub fn load_constant<C>(
    thread: &mut Thread,
    constant: &Constant<C>,
    load: &impl Fn(&mut Thread, &C) -> Value,
) -> Value {
    match constant {
        Constant::None => Value::none(),
        Constant::Bool(value) => Value::bool(*value),
        Constant::Ellipsis => Value::ellipsis(),
        Constant::Int(value) => crate::int::from_i64(*value),
        Constant::BigInt(value) => crate::int::from_big(value.clone()),
        Constant::Float(value) => crate::float::from_f64(*value),
        Constant::Complex(real, imaginary) => {
            heap::new(crate::float::Complex::new(*real, *imaginary))
        }
        Constant::Str(text) if is_name_like(text) => thread.vm().intern(text),
        Constant::Str(text) => Str::new(text),
        Constant::SurrogateStr(points) => Str::from_code_points(points),
        Constant::Bytes(bytes) => Bytes::new(bytes),
        Constant::Tuple(items) => Tuple::new(
            items
                .iter()
                .map(|item| load_constant(thread, item, load))
                .collect(),
        ),
        Constant::FrozenSet(items) => {
            let items = items
                .iter()
                .map(|item| load_constant(thread, item, load))
                .collect();
            Set::frozen_constant(thread, items)
        }
        Constant::Code(code) => load(thread, code),
    }
}

/// CPython interns string constants that look like identifiers.
fn is_name_like(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
