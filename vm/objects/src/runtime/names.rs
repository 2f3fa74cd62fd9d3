//! Names: globals, class and module namespaces, locals that are not bound, cells.

use copperplate_core::cell::Cell;
use copperplate_core::dict::Dict;
use copperplate_core::exception::{KEY_ERROR, NAME_ERROR, UNBOUND_LOCAL_ERROR};
use copperplate_core::frame::Frame;
use copperplate_core::str::Str;
use copperplate_core::{Layout, Raised, Res, Thread, Value, exception, ops, types};

use super::runtime;
use crate::exceptions::raise_name_error;

runtime! {
    /// The name in the running module or class body: its namespace, then globals, then builtins.
    fn cp_load_name(t, name: &Value) -> Res<Value> {
        let namespace = local_zero(t)?;
        match mapping_get(t, &namespace, name)? {
            Some(value) => Ok(value),
            None => load_global(t, name),
        }
    }

    /// Binds a name in the running module or class body.
    fn cp_store_name(t, name: &Value, value: &Value) -> Res {
        let namespace = local_zero(t)?;
        match namespace.exact::<Dict>() {
            Some(dict) => dict.set(t, name, value.clone()),
            None => ops::setitem(t, &namespace, name, Some(value)),
        }
    }

    /// Unbinds a name in the running module or class body.
    fn cp_delete_name(t, name: &Value) -> Res {
        let namespace = local_zero(t)?;
        let deleted = ops::setitem(t, &namespace, name, None);
        if deleted.is_err() && t.exception_is(&KEY_ERROR) {
            t.exception.clear();
            return Err(not_defined(t, name));
        }
        deleted
    }

    /// A global or builtin name.
    fn cp_load_global(t, name: &Value) -> Res<Value> {
        load_global(t, name)
    }

    /// Binds a global name.
    fn cp_store_global(t, name: &Value, value: &Value) -> Res {
        let globals = globals(t);
        match globals.downcast::<Dict>() {
            Some(dict) => dict.set(t, name, value.clone()),
            None => ops::setitem(t, &globals, name, Some(value)),
        }
    }

    /// Unbinds a global name.
    fn cp_delete_global(t, name: &Value) -> Res {
        let globals = globals(t);
        let removed = match globals.downcast::<Dict>() {
            Some(dict) => dict.remove(t, name)?,
            None => None,
        };
        match removed {
            Some(_) => Ok(()),
            None => Err(not_defined(t, name)),
        }
    }

    /// The name in `mapping`, then globals, then builtins.
    fn cp_load_from_dict_or_globals(t, mapping: &Value, name: &Value) -> Res<Value> {
        match mapping_get(t, mapping, name)? {
            Some(value) => Ok(value),
            None => load_global(t, name),
        }
    }

    /// `builtins.__build_class__`
    fn cp_load_build_class(t) -> Res<Value> {
        let name = t.vm().intern("__build_class__");
        let builtins = builtins(t);
        match mapping_get(t, &builtins, &name)? {
            Some(value) => Ok(value),
            None => Err(t.name_error("__build_class__ not found")),
        }
    }

    /// `AssertionError`, `NotImplementedError`, `tuple`, `list`, `set`, `all` or `any`, whatever the names mean in the program.
    fn cp_common_constant(t, which: u32) -> Value {
        match which {
            0 => exception::ASSERTION_ERROR.value(),
            1 => exception::NOT_IMPLEMENTED_ERROR.value(),
            2 => types::TUPLE.value(),
            3 => types::LIST.value(),
            4 => types::SET.value(),
            5 => t.vm().all.get().unwrap_or_else(Value::none),
            _ => t.vm().any.get().unwrap_or_else(Value::none),
        }
    }

    /// Raises `UnboundLocalError` for the local at distance `local`, `NameError` for a free variable.
    fn cp_raise_unbound(t, local: u32) {
        let Raised = unbound(t, local);
    }

    /// A cell with `value`, or an empty one.
    fn cp_make_cell(_t, value: Option<Value>) -> Value {
        Cell::new(value)
    }

    /// The name of the local at distance `local` in `mapping` (a class body's namespace); null alone: not there.
    fn cp_load_from_mapping(t, mapping: &Value, local: u32) -> Res<Option<Value>> {
        let name = local_name(t, local);
        mapping_get(t, mapping, &name)
    }
}

/// Local 0 of the running frame: the namespace of a module or class body.
pub fn local_zero(t: &mut Thread) -> Res<Value> {
    // SAFETY: the running frame is live; its locals are owned words or null.
    let namespace = unsafe {
        let word = *Frame::locals(t.frame);
        (!word.is_null()).then(|| Value::from_ref(&word).clone())
    };
    namespace.ok_or_else(|| t.system_error("no locals found"))
}

/// The running function's globals.
pub fn globals(t: &Thread) -> Value {
    t.globals().unwrap_or_else(Dict::new)
}

/// The running function's builtins.
pub fn builtins(t: &Thread) -> Value {
    // SAFETY: the running frame is null or live.
    unsafe { t.frame.as_ref() }
        .and_then(|frame| frame.function().builtins.get())
        .unwrap_or_else(|| t.builtins())
}

/// `mapping[name]`, `None` when that raises `KeyError`.
pub fn mapping_get(t: &mut Thread, mapping: &Value, name: &Value) -> Res<Option<Value>> {
    if let Some(dict) = mapping.exact::<Dict>() {
        return dict.get(t, name);
    }
    match ops::getitem(t, mapping, name) {
        Ok(value) => Ok(Some(value)),
        Err(Raised) if t.exception_is(&KEY_ERROR) => {
            t.exception.clear();
            Ok(None)
        }
        Err(raised) => Err(raised),
    }
}

fn load_global(t: &mut Thread, name: &Value) -> Res<Value> {
    let globals = globals(t);
    // Of a subclass, `__missing__` and the like count.
    if let Some(value) = mapping_get(t, &globals, name)? {
        return Ok(value);
    }
    let builtins = builtins(t);
    match mapping_get(t, &builtins, name)? {
        Some(value) => Ok(value),
        None => Err(not_defined(t, name)),
    }
}

#[cold]
fn not_defined(t: &mut Thread, name: &Value) -> Raised {
    let message = format!("name '{}' is not defined", text(name));
    raise_name_error(t, &NAME_ERROR, &message, name)
}

/// The name of the local at a distance below the frame pointer.
fn local_name(t: &Thread, distance: u32) -> Value {
    // SAFETY: the running frame is live.
    let code = unsafe { (*t.frame).code() };
    code.local_names()[(code.local_count - 1 - distance) as usize].clone()
}

#[cold]
fn unbound(t: &mut Thread, distance: u32) -> Raised {
    let name = local_name(t, distance);
    // SAFETY: the running frame is live.
    let is_free = unsafe { distance < (*(*t.frame).code).free_count };
    let text = text(&name);
    if is_free {
        let message = format!(
            "cannot access free variable '{text}' where it is not associated with a value in enclosing scope"
        );
        return raise_name_error(t, &NAME_ERROR, &message, &name);
    }
    let message =
        format!("cannot access local variable '{text}' where it is not associated with a value");
    t.raise(&UNBOUND_LOCAL_ERROR, message)
}

fn text(name: &Value) -> String {
    name.downcast::<Str>()
        .map_or_else(|| "?".to_owned(), |name| name.to_lossy().into_owned())
}
