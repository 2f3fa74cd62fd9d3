//! Native functions: what Python sees as built-in functions and methods.

use crate::args::Args;
use crate::class::{Type, UnaryFn};
use crate::error::Res;
use crate::heap;
use crate::layout;
use crate::object::Object;
use crate::thread::Thread;
use crate::trace::Trace;
use crate::types;
use crate::value::{Slot, Value};

/// How a native function is called: the receiver (or module; `None` for static ones) and the arguments.
pub type NativeCall = fn(&mut Thread, Option<&Value>, Args<'_>) -> Res<Value>;
/// One positional argument and nothing else, no parsing.
pub type NativeOne = fn(&mut Thread, &Value, &Value) -> Res<Value>;

/// What kind of thing a definition becomes in a class's dict.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A function of a module, or a method of a class.
    Function,
    ClassMethod,
    StaticMethod,
    /// A read-only computed attribute.
    Getter,
    /// Sets (or with one argument deletes) a computed attribute of the same name.
    Setter,
}

/// Effect: may raise an exception.
pub const MAY_RAISE: u32 = 1;
/// Effect: may run arbitrary Python code.
pub const MAY_ESCAPE: u32 = 2;
/// Effect: may wait for something outside.
pub const MAY_BLOCK: u32 = 4;
/// Effect: the result depends on the arguments alone and nothing is changed.
pub const PURE: u32 = 8;

/// The parameters of a native function, without the receiver.
pub struct Parameters {
    /// Positional-only ones, then those that go both ways, then keyword-only ones.
    pub names: &'static [&'static str],
    /// By parameter: whether it may be left out.
    pub optional: &'static [bool],
    pub positional_only: usize,
    /// How many can be passed by position, positional-only ones included.
    pub positional: usize,
    pub var_positional: bool,
    pub var_keyword: bool,
}

/// The one declaration of a native function, made by the `#[native]` attribute of `copperplate-macros`.
pub struct NativeDef {
    pub name: &'static str,
    /// Parameters as in `inspect.signature`: `"($self, object, /)"`.
    pub signature: &'static str,
    pub doc: &'static str,
    pub kind: Kind,
    pub effects: u32,
    pub parameters: Parameters,
    pub call: NativeCall,
    /// The call with the receiver (any value where there is none) alone, when that is allowed and nothing needs parsing.
    pub zero: Option<UnaryFn>,
    /// The call with the receiver and one positional argument, when that is allowed and nothing needs parsing.
    pub one: Option<NativeOne>,
}

impl NativeDef {
    /// Calls with positional arguments, without parsing them where there is nothing to parse.
    #[inline]
    pub fn call_positional(&self, t: &mut Thread, receiver: &Value, args: &[Value]) -> Res<Value> {
        match (args, self.zero, self.one) {
            ([], Some(zero), _) => zero(t, receiver),
            ([argument], _, Some(one)) => one(t, receiver, argument),
            _ => (self.call)(t, Some(receiver), Args::positional(args)),
        }
    }
}

/// A native function, bound to its receiver or module. Generated code tells functions by their definitions.
#[derive(Trace)]
#[repr(C)]
pub struct NativeFunction {
    header: Object,
    pub def: &'static NativeDef,
    /// Receiver or module.
    pub receiver: Slot,
    /// Name of the module, or empty for methods.
    pub module: Slot,
}

layout!(NativeFunction, types::NATIVE_FUNCTION);

impl NativeFunction {
    pub fn new(def: &'static NativeDef, receiver: Option<Value>, module: Option<Value>) -> Value {
        heap::new(NativeFunction {
            header: Object::unset(),
            def,
            receiver: Slot::from_option(receiver),
            module: Slot::from_option(module),
        })
    }
}

/// A native method in a class's dict, not bound yet.
#[derive(Trace)]
#[repr(C)]
pub struct MethodDescriptor {
    header: Object,
    pub def: &'static NativeDef,
    /// The class it is a method of.
    pub class: &'static Type,
}

layout!(MethodDescriptor, types::METHOD_DESCRIPTOR);

impl MethodDescriptor {
    pub fn new(def: &'static NativeDef, class: &'static Type) -> Value {
        heap::new(MethodDescriptor {
            header: Object::unset(),
            def,
            class,
        })
    }
}
