//! Representations of containers.

use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value, memory, ops};

/// The strings one after the other; anything that is no `str` is left out.
pub fn concat(parts: &[Value]) -> Value {
    Str::concat(parts.iter().filter_map(Value::downcast::<Str>))
}

/// `open`, the representations of what `next` gives until `None`, separated by commas, `close`. `recursive` when `container`
/// is being represented already.
///
/// `next` is called between the representations, which may change the container.
///
/// # Errors
/// Whatever the items' `__repr__` raises.
pub fn repr_items(
    t: &mut Thread,
    container: &Value,
    open: &str,
    close: &str,
    recursive: &str,
    mut next: impl FnMut(&mut Thread) -> Res<Option<Value>>,
) -> Res<Value> {
    guarded(t, container, recursive, |t| {
        let comma = Str::new(", ");
        let mut parts = vec![Str::new(open)];
        while let Some(item) = next(t)? {
            if parts.len() > 1 {
                memory::push(&mut parts, comma.clone());
            }
            memory::push(&mut parts, ops::repr(t, &item)?);
        }
        parts.push(Str::new(close));
        Ok(concat(&parts))
    })
}

/// What `make` gives, or the string `recursive` when `container` is being represented already.
///
/// # Errors
/// Those of `make`.
pub fn guarded(
    t: &mut Thread,
    container: &Value,
    recursive: &str,
    make: impl FnOnce(&mut Thread) -> Res<Value>,
) -> Res<Value> {
    let Some(object) = container.object() else {
        return make(t);
    };
    let Some(_shown) = t.repr_guard.enter(object) else {
        return Ok(Str::new(recursive));
    };
    make(t)
}
