//! Calls of native functions from operands: without parsing arguments where there is nothing to parse.

use copperplate_core::native::{MethodDescriptor, NativeFunction};
use copperplate_core::{Args, Res, Value, Word};

use copperplate_core::str::Str;

use super::runtime;

runtime! {
    /// `left + right` of strings, where `text` is the same string as `left`, given up by a local so that it can grow.
    fn cp_append(_t, text: Option<Value>, left: Value, right: &Value) -> Value {
        drop(left);
        match (text, right.exact::<Str>()) {
            (Some(text), Some(right)) => Str::append(text, right),
            (text, _) => text.unwrap_or_else(Str::empty),
        }
    }

    /// Calls a native function with the `count` positional arguments at `args`.
    fn cp_call_native(t, function: &Value, args: *mut Word, count: u32) -> Res<Value> {
        let Some(native) = function.exact::<NativeFunction>() else {
            return Err(t.system_error("not a built-in function"));
        };
        // SAFETY: the engine passes live operands; nothing writes a function's receiver after it was made.
        let (args, receiver) = unsafe { (Value::slice(args, count as usize), native.receiver.peek()) };
        match (receiver, args, native.def.zero, native.def.one) {
            (Some(receiver), ..) => native.def.call_positional(t, receiver, args),
            // Any value stands for the receiver that there isn't.
            (None, [], Some(zero), _) => zero(t, function),
            (None, [argument], _, Some(one)) => one(t, function, argument),
            _ => (native.def.call)(t, None, Args::positional(args)),
        }
    }

    /// Calls a class with the `count` positional arguments at `args`.
    fn cp_call_class(t, class: &Value, args: *mut Word, count: u32) -> Res<Value> {
        // SAFETY: the engine passes live operands.
        let args = unsafe { Value::slice(args, count as usize) };
        crate::types::type_type::call(t, class, Args::positional(args))
    }

    /// Calls a method of a built-in class, found on the class of `receiver`.
    fn cp_call_descriptor(t, method: &Value, receiver: &Value, args: *mut Word, count: u32) -> Res<Value> {
        let Some(method) = method.exact::<MethodDescriptor>() else {
            return Err(t.system_error("not a method of a built-in class"));
        };
        // SAFETY: the engine passes live operands.
        let args = unsafe { Value::slice(args, count as usize) };
        method.def.call_positional(t, receiver, args)
    }
}
