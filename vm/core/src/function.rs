//! Python functions, bound methods and the descriptors around them.

use crate::trace::{Trace, Visitor};
use std::cell::Cell;

use crate::class::Type;
use crate::code::Code;
use crate::heap;
use crate::layout;
use crate::object::{Layout, Object};
use crate::types;
use crate::value::{Slot, Value};

/// A Python function. Fields up to `version` are read by generated code.
#[repr(C)]
pub struct Function {
    header: Object,
    /// The [`Code`].
    pub code: Slot,
    /// A dict.
    pub globals: Slot,
    /// A dict.
    pub builtins: Slot,
    /// A tuple of cells, or empty.
    pub closure: Slot,
    /// A tuple, or empty.
    pub defaults: Slot,
    /// Identifies the function's code to inline caches, for all functions of that code alike; 0 = none given.
    pub version: Cell<u32>,
    _reserved: u32,
    /// A dict, or empty.
    pub keyword_defaults: Slot,
    pub name: Slot,
    pub qualname: Slot,
    pub module: Slot,
    /// Empty: that of the code.
    pub doc: Slot,
    pub annotate: Slot,
    pub annotations: Slot,
    /// `__dict__`, once it is asked for.
    pub dict: Slot,
    pub type_params: Slot,
}

layout!(Function, types::FUNCTION);

// SAFETY: all fields that are slots.
unsafe impl Trace for Function {
    fn trace(&self, visitor: &mut Visitor<'_>) {
        for slot in [&self.code, &self.name, &self.qualname] {
            slot.trace(visitor);
        }
        for slot in self.severed() {
            slot.trace(visitor);
        }
    }

    /// The code stays: the frames of generators that are freed later have it from here.
    fn sever(&self) {
        for slot in self.severed() {
            slot.clear();
        }
    }
}

impl Function {
    fn severed(&self) -> [&Slot; 11] {
        [
            &self.globals,
            &self.builtins,
            &self.closure,
            &self.defaults,
            &self.keyword_defaults,
            &self.module,
            &self.doc,
            &self.annotate,
            &self.annotations,
            &self.dict,
            &self.type_params,
        ]
    }

    /// A function without defaults and closure.
    pub fn new(code: &Code, globals: Value, builtins: Value) -> Value {
        heap::new(Function {
            header: Object::unset(),
            code: Slot::new(code.value()),
            globals: Slot::new(globals),
            builtins: Slot::new(builtins),
            closure: Slot::empty(),
            defaults: Slot::empty(),
            version: Cell::new(code.function_version.get()),
            _reserved: 0,
            keyword_defaults: Slot::empty(),
            name: Slot::new(code.name.clone()),
            qualname: Slot::new(code.qualname.clone()),
            module: Slot::empty(),
            doc: Slot::empty(),
            annotate: Slot::empty(),
            annotations: Slot::empty(),
            dict: Slot::empty(),
            type_params: Slot::empty(),
        })
    }
}

/// A function with its first argument.
#[derive(Trace)]
#[repr(C)]
pub struct BoundMethod {
    header: Object,
    pub function: Value,
    pub receiver: Value,
}

layout!(BoundMethod, types::BOUND_METHOD);

impl BoundMethod {
    pub fn new(function: Value, receiver: Value) -> Value {
        heap::new(BoundMethod {
            header: Object::unset(),
            function,
            receiver,
        })
    }
}

/// `property`.
#[derive(Trace)]
#[repr(C)]
pub struct Property {
    header: Object,
    pub get: Slot,
    pub set: Slot,
    pub delete: Slot,
    pub doc: Slot,
    pub name: Slot,
    /// The doc string is the getter's.
    pub getter_doc: Cell<bool>,
}

layout!(Property, types::PROPERTY);

impl Property {
    pub fn new(class: &Type) -> Value {
        let payload = Property {
            header: Object::unset(),
            get: Slot::empty(),
            set: Slot::empty(),
            delete: Slot::empty(),
            doc: Slot::empty(),
            name: Slot::empty(),
            getter_doc: Cell::new(false),
        };
        heap::new_instance(class, payload, 0)
    }
}

/// `staticmethod` and `classmethod`.
#[derive(Trace)]
#[repr(C)]
pub struct Wrapped {
    header: Object,
    pub function: Slot,
    pub dict: Slot,
}

// SAFETY: header first; `staticmethod` and `classmethod` share the layout, so `class()` names one of them and the other is
// reached through `Wrapped::of`.
layout!(Wrapped, types::STATIC_METHOD);

impl Wrapped {
    pub fn new(class: &Type, function: Option<Value>) -> Value {
        let payload = Wrapped {
            header: Object::unset(),
            function: Slot::from_option(function),
            dict: Slot::empty(),
        };
        heap::new_instance(class, payload, 0)
    }

    /// The wrapper that `value` is: `staticmethod`, `classmethod` or a subclass of one.
    pub fn of(value: &Value) -> Option<&Wrapped> {
        if value.isinstance(&types::STATIC_METHOD) || value.isinstance(&types::CLASS_METHOD) {
            // SAFETY: both classes have this layout.
            value
                .object()
                .map(|object| unsafe { &*(object as *const Object as *const Wrapped) })
        } else {
            None
        }
    }
}

/// The descriptor of one `__slots__` member.
#[derive(Trace)]
#[repr(C)]
pub struct Member {
    header: Object,
    /// The class it belongs to, which owns the dict it stands in; null once that class is gone.
    class: Cell<*const Type>,
    pub name: Value,
    /// Slot number in instances.
    pub slot: Cell<u32>,
}

layout!(Member, types::MEMBER_DESCRIPTOR);

impl Member {
    pub fn new(class: &Type, name: Value, slot: u32) -> Value {
        heap::new(Member {
            header: Object::unset(),
            class: Cell::new(class),
            name,
            slot: Cell::new(slot),
        })
    }

    /// The class whose instances have the slot; `None` once it is gone.
    pub fn class(&self) -> Option<&Type> {
        // SAFETY: `forget_class` is called before the class goes.
        unsafe { self.class.get().as_ref() }
    }

    /// Says that the class goes.
    pub fn forget_class(&self) {
        self.class.set(std::ptr::null());
    }
}

/// `super(class, object)`.
#[derive(Trace)]
#[repr(C)]
pub struct Super {
    header: Object,
    pub this_class: Slot,
    pub object: Slot,
    pub object_class: Slot,
}

layout!(Super, types::SUPER);

impl Super {
    pub fn new(class: &Type) -> Value {
        let payload = Super {
            header: Object::unset(),
            this_class: Slot::empty(),
            object: Slot::empty(),
            object_class: Slot::empty(),
        };
        heap::new_instance(class, payload, 0)
    }
}
