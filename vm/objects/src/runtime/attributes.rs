//! Attributes, methods without bound methods, and `super`.

use copperplate_core::class::METHOD;
use copperplate_core::dict::{Dict, full_name};
use copperplate_core::function::BoundMethod;
use copperplate_core::native::NativeDef;
use copperplate_core::{Args, Layout, Res, Thread, Type, Value, Word, ops, types};

use super::runtime;
use crate::types::attributes::{cached_get, cached_set, instance_get, own_dict};
use crate::types::super_type::{self, Found};

/// Both words of a method call: `method self`, or `null attr`.
struct Method {
    callable: Value,
    receiver: Option<Value>,
}

impl Method {
    fn plain(callable: Value) -> Method {
        Method {
            callable,
            receiver: None,
        }
    }

    /// Writes the words `a` and `b` of a call.
    ///
    /// # Safety
    /// `out` has room for two words; what stands there is not this function's.
    unsafe fn write(self, out: *mut Word) {
        let (a, b) = match self.receiver {
            Some(receiver) => (self.callable.into_word(), receiver.into_word()),
            None => (Word::NULL, self.callable.into_word()),
        };
        // SAFETY: the caller's guarantee.
        unsafe {
            out.write(a);
            out.add(1).write(b);
        }
    }
}

runtime! {
    /// `owner.name`
    fn cp_load_attr(t, owner: &Value, name: &Value) -> Res<Value> {
        match cached_get(t, owner, name) {
            Some(value) => Ok(value),
            None => ops::getattr(t, owner, name),
        }
    }

    /// What a native getter gives.
    fn cp_get_native(t, owner: &Value, getter: *mut NativeDef) -> Res<Value> {
        // SAFETY: the guards of the instruction say that it is the getter of the owner's class.
        let getter = unsafe { &*getter };
        (getter.call)(t, Some(owner), Args::none())
    }

    /// Puts a value into an entry of the dict that an instance keeps its attributes in; the entry is there. Gives what was there,
    /// so that it goes when the value's operand is gone.
    fn cp_replace_entry(_t, owner: &Value, entry: u32, value: Value) -> Value {
        let dict = own_dict(owner);
        match dict.as_ref().and_then(Value::exact::<Dict>) {
            Some(dict) => dict.replace(entry as usize, value),
            None => value,
        }
    }

    /// `owner.name` to be called at once: writes `method owner` or `null attribute` to `out`.
    fn cp_load_method(t, owner: &Value, name: &Value, out: *mut Word) -> Res {
        let owner = owner.clone();
        let method = match ops::cached_method(t, &owner, name) {
            Some(callable) => Method { callable, receiver: Some(owner) },
            None => load_method(t, &owner, name)?,
        };
        // SAFETY: the engine passes two words of room; `owner`'s own word may be one of them, and was copied.
        unsafe { method.write(out) };
        Ok(())
    }

    /// `owner.name = value`
    fn cp_store_attr(t, owner: &Value, name: &Value, value: &Value) -> Res {
        if cached_set(t, owner, name, value) {
            return Ok(());
        }
        ops::setattr(t, owner, name, Some(value))
    }

    /// `del owner.name`
    fn cp_delete_attr(t, owner: &Value, name: &Value) -> Res {
        ops::setattr(t, owner, name, None)
    }

    /// `super().name`, given what the name `super` means, the class and the receiver.
    fn cp_load_super_attr(t, global_super: &Value, class: &Value, receiver: &Value, name: &Value) -> Res<Value> {
        Ok(load_super(t, global_super, class, receiver, name, false)?.callable)
    }

    /// As [`cp_load_super_attr`], to be called at once: writes `method receiver` or `null attribute` to `out`.
    fn cp_load_super_method(t, global_super: &Value, class: &Value, receiver: &Value, name: &Value, out: *mut Word) -> Res {
        let method = load_super(t, global_super, class, receiver, name, true)?;
        // SAFETY: the engine passes two words of room.
        unsafe { method.write(out) };
        Ok(())
    }

    /// `__enter__` (0) or `__exit__` (1) of a `with` statement, looked up on the owner's class: writes `method owner` or
    /// `null attribute` to `out`.
    fn cp_load_special(t, owner: &Value, which: u32, out: *mut Word) -> Res {
        let owner = owner.clone();
        let method = load_special(t, which, &owner)?;
        // SAFETY: the engine passes two words of room.
        unsafe { method.write(out) };
        Ok(())
    }
}

fn load_method(t: &mut Thread, owner: &Value, name: &Value) -> Res<Method> {
    let class = owner.class();
    let getattr = class.slot(|s| s.getattr);
    let default = types::OBJECT.slot(|s| s.getattr);
    if let (Some(own), Some(default)) = (getattr, default)
        && std::ptr::fn_addr_eq(own, default)
        && let Some(found) = ops::lookup(t, class, name)
        && found.class().has(METHOD)
    {
        return Ok(match instance_get(t, owner, name) {
            Some(attribute) => Method::plain(attribute),
            None => Method {
                callable: found,
                receiver: Some(owner.clone()),
            },
        });
    }
    let attribute = ops::getattr(t, owner, name)?;
    if let Some(method) = attribute.exact::<BoundMethod>() {
        return Ok(Method {
            callable: method.function.clone(),
            receiver: Some(method.receiver.clone()),
        });
    }
    Ok(Method::plain(attribute))
}

fn load_super(
    t: &mut Thread,
    global_super: &Value,
    class: &Value,
    receiver: &Value,
    name: &Value,
    as_method: bool,
) -> Res<Method> {
    if global_super.is(&types::SUPER.value())
        && let Some(this_class) = class.downcast::<Type>()
        && let Some(start) = super_type::start(this_class, receiver)
    {
        match super_type::find(t, this_class, receiver, &start, name, as_method)? {
            Found::Unbound(callable) => {
                return Ok(Method {
                    callable,
                    receiver: Some(receiver.clone()),
                });
            }
            Found::Bound(attribute) => return Ok(Method::plain(attribute)),
            Found::Nothing => {}
        }
    }
    let object = ops::call_positional(t, global_super, &[class.clone(), receiver.clone()])?;
    ops::getattr(t, &object, name).map(Method::plain)
}

fn load_special(t: &mut Thread, which: u32, owner: &Value) -> Res<Method> {
    let names = t.names();
    let name = [
        &names.__enter__,
        &names.__exit__,
        &names.__aenter__,
        &names.__aexit__,
    ][which as usize & 3];
    let Some(found) = ops::lookup(t, owner.class(), name) else {
        return Err(no_context_manager(t, which, owner));
    };
    if found.class().has(METHOD) {
        return Ok(Method {
            callable: found,
            receiver: Some(owner.clone()),
        });
    }
    let class = owner.class().value();
    let attribute = match found.class().slot(|s| s.descriptor_get) {
        Some(get) => get(t, &found, Some(owner), &class)?,
        None => found,
    };
    Ok(Method::plain(attribute))
}

#[cold]
fn no_context_manager(t: &mut Thread, which: u32, owner: &Value) -> copperplate_core::Raised {
    let class = owner.class();
    const METHODS: [&str; 4] = ["__enter__", "__exit__", "__aenter__", "__aexit__"];
    let which = which as usize & 3;
    let is_async = which > 1;
    let others = if is_async {
        &METHODS[..2]
    } else {
        &METHODS[2..]
    };
    let supports_other = others.iter().all(|name| {
        let name = t.vm().intern(name);
        ops::lookup(t, class, &name).is_some()
    });
    let missed = METHODS[which];
    let (protocol, other, statement) = if is_async {
        ("asynchronous context manager", "context manager", "with")
    } else {
        (
            "context manager",
            "asynchronous context manager",
            "async with",
        )
    };
    let hint = if supports_other {
        format!(" but it supports the {other} protocol. Did you mean to use '{statement}'?")
    } else {
        String::new()
    };
    let class = full_name(t, class);
    t.type_error(format!(
        "'{class}' object does not support the {protocol} protocol (missed {missed} method){hint}"
    ))
}
