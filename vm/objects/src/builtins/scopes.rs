//! `globals` and `locals`.

use copperplate_code::{CodeFlags, LocalFlags};
use copperplate_core::cell::Cell;
use copperplate_core::dict::Dict;
use copperplate_core::frame::Frame;
use copperplate_core::{Res, Thread, Value, ops};
use copperplate_macros::native;

/// Return the dictionary containing the current scope's global variables.
///
/// NOTE: Updates to this dictionary *will* affect name lookups in the current
/// global scope and vice-versa.
#[native("globals()")]
fn globals(t: &mut Thread) -> Res<Value> {
    match t.globals() {
        Some(globals) => Ok(globals),
        None => Err(t.system_error("frame does not exist")),
    }
}

/// Return a dictionary containing the current scope's local variables.
///
/// NOTE: Whether or not updates to this dictionary will affect name lookups in
/// the local scope and vice-versa is *implementation dependent* and not
/// covered by any backwards compatibility guarantees.
#[native("locals()")]
fn locals_function(t: &mut Thread) -> Res<Value> {
    locals(t)
}

/// `locals()`: the namespace of a module or class body, a new dict of the bound variables in a function.
///
/// # Errors
/// `SystemError` when no Python code runs.
pub fn locals(t: &mut Thread) -> Res<Value> {
    // SAFETY: the running frame is null or live.
    let Some(frame) = (unsafe { t.frame.as_ref() }) else {
        return Err(t.system_error("frame does not exist"));
    };
    let code = frame.code();
    let optimized = code.flags & CodeFlags::OPTIMIZED.0 != 0;
    let dict = Dict::new();
    let Some(variables) = dict.exact::<Dict>() else {
        return Ok(dict);
    };
    let first = if optimized {
        0
    } else {
        let Some(namespace) = local(t, 0) else {
            return Err(t.system_error("no locals found"));
        };
        // Inside an inlined comprehension the result is a copy that shows its variables too.
        let hidden = |index: &usize| {
            let flags = code.local_flags()[*index];
            flags.contains(LocalFlags::HIDDEN) && local(t, *index).is_some()
        };
        if !(1..code.local_names().len()).any(|index| hidden(&index)) {
            return Ok(namespace);
        }
        let update = t.vm().intern("update");
        ops::call_method(t, &dict, &update, &[namespace])?;
        1
    };
    for (index, (name, flags)) in code
        .local_names()
        .iter()
        .zip(code.local_flags())
        .enumerate()
    {
        if index < first {
            continue;
        }
        let Some(mut value) = local(t, index) else {
            continue;
        };
        // A captured parameter is no cell yet before the function's first instructions.
        if flags.intersects(LocalFlags::CELL | LocalFlags::FREE)
            && let Some(cell) = value.exact::<Cell>()
        {
            match cell.value.get() {
                Some(content) => value = content,
                None => continue,
            }
        }
        variables.set_str(t, name, value);
    }
    Ok(dict)
}

/// Local `index` of the running frame, which there is, as long as it is bound.
fn local(t: &Thread, index: usize) -> Option<Value> {
    // SAFETY: the running frame is live; its locals are owned words or null.
    unsafe {
        let word = Frame::local(t.frame, index);
        (!(*word).is_null()).then(|| Value::from_ref(&*word).clone())
    }
}
