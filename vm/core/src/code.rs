//! Code objects: what a [`CodeSpec`] becomes once loaded.

use crate::trace::{Trace, Visitor};
use std::cell::{Cell, RefCell};
use std::ops::Deref;
use std::sync::Arc;

use copperplate_code::{CodeBody, CodeFlags, CodeSpec, Constant, LocalFlags};

use crate::heap;
use crate::layout;
use crate::object::Object;
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
    pub items: *mut T,
    /// Number of items.
    pub len: usize,
}

impl<T> Array<T> {
    pub fn new(items: Vec<T>) -> Array<T> {
        let items = Box::leak(items.into_boxed_slice());
        Array {
            items: items.as_mut_ptr(),
            len: items.len(),
        }
    }

    pub fn as_mut_ptr(&self) -> *mut T {
        self.items
    }
}

impl<T> Deref for Array<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        // SAFETY: the array owns `len` items.
        unsafe { std::slice::from_raw_parts(self.items, self.len) }
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
        // SAFETY: the parts came from a boxed slice.
        drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(self.items, self.len)) });
    }
}

/// A code object. The first fields are read by generated code.
#[derive(Trace)]
#[repr(C)]
pub struct Code {
    header: Object,
    /// Code units; quickening and inline caches write them.
    pub units: Array<Cell<u32>>,
    pub constants: Array<Value>,
    /// Interned names.
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
    /// Names of the locals.
    pub local_names: Vec<Value>,
    /// What kind of place each local is.
    #[trace(none)]
    pub local_flags: Vec<LocalFlags>,
    /// `co_firstlineno`
    pub first_line: u32,
    /// The instructions as they were compiled.
    pub body: Arc<CodeBody>,
    /// What engines attach to the code (traces), by engine.
    #[trace(none)]
    pub attached: RefCell<Vec<Box<dyn std::any::Any>>>,
    /// `co_code` and the like, made when asked for.
    pub views: Slot,
    /// The version that functions of this code have; 0 = none given.
    pub function_version: Cell<u32>,
}

layout!(Code, types::CODE);

impl Code {
    /// Makes a code object of compiled code: real constants, interned names, units ready to run.
    pub fn load(thread: &mut Thread, spec: &CodeSpec) -> Value {
        let constants = spec
            .constants
            .iter()
            .map(|constant| load_constant(thread, constant))
            .collect();
        let intern = |thread: &mut Thread, name: &str| thread.vm().intern(name);
        let names = spec.names.iter().map(|name| intern(thread, name)).collect();
        let local_names = spec
            .locals
            .iter()
            .map(|local| intern(thread, &local.name))
            .collect();
        heap::new(Code {
            header: Object::unset(),
            units: fresh_units(&spec.body),
            constants: Array::new(constants),
            names: Array::new(names),
            local_count: spec.locals.len() as u32,
            stack_size: spec.stack_size,
            positional_count: spec.positional_count,
            parameter_count: spec.parameter_count(),
            free_count: spec.free_count(),
            flags: spec.flags.0,
            keyword_only_count: spec.keyword_only_count,
            positional_only_count: spec.positional_only_count,
            name: intern(thread, &spec.name),
            qualname: intern(thread, &spec.qualname),
            filename: intern(thread, &spec.filename),
            local_names,
            local_flags: spec.locals.iter().map(|local| local.flags).collect(),
            first_line: spec.first_line,
            body: spec.body.clone(),
            attached: RefCell::new(Vec::new()),
            views: Slot::empty(),
            function_version: Cell::new(0),
        })
    }

    /// The same, not run yet.
    pub fn copy(&self) -> Code {
        Code {
            header: Object::unset(),
            units: fresh_units(&self.body),
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
            local_names: self.local_names.clone(),
            local_flags: self.local_flags.clone(),
            first_line: self.first_line,
            body: self.body.clone(),
            attached: RefCell::new(Vec::new()),
            views: Slot::empty(),
            function_version: Cell::new(0),
        }
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
        self.body.locations.get(unit).line
    }
}

/// Units that nothing was written to yet.
fn fresh_units(body: &CodeBody) -> Array<Cell<u32>> {
    Array::new(body.units.iter().copied().map(Cell::new).collect())
}

/// The value that a constant stands for.
pub fn load_constant(thread: &mut Thread, constant: &Constant) -> Value {
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
                .map(|item| load_constant(thread, item))
                .collect(),
        ),
        Constant::FrozenSet(items) => {
            let items = items
                .iter()
                .map(|item| load_constant(thread, item))
                .collect();
            Set::frozen_constant(thread, items)
        }
        Constant::Code(spec) => Code::load(thread, spec),
    }
}

/// CPython interns string constants that look like identifiers.
fn is_name_like(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
