//! `_functools`: `partial`, `reduce`, `cmp_to_key` and the wrapper of `lru_cache`.

mod compare_key;
mod lru_cache;
mod partial;

use copperplate_core::native::NativeDef;
use copperplate_core::{Layout, Res, Thread, Value, ops};
use copperplate_macros::native;

use crate::module;

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    compare_key::install(t);
    lru_cache::install(t);
    partial::install(t);
    let functions: &[&NativeDef] = &[&REDUCE, &compare_key::CMP_TO_KEY];
    let module = module::new(t, "_functools", functions);
    module::set(t, &module, "partial", &partial::PARTIAL.value())?;
    module::set(
        t,
        &module,
        "_PlaceholderType",
        &partial::PLACEHOLDER_TYPE.value(),
    )?;
    module::set(t, &module, "Placeholder", &partial::placeholder())?;
    module::set(
        t,
        &module,
        "_lru_cache_wrapper",
        &lru_cache::LRU_CACHE.value(),
    )?;
    Ok(module)
}

/// Apply a function of two arguments cumulatively to the items of an iterable, from left to right.
///
/// This effectively reduces the iterable to a single value.  If initial is present,
/// it is placed before the items of the iterable in the calculation, and serves as
/// a default when the iterable is empty.
///
/// For example, reduce(lambda x, y: x+y, [1, 2, 3, 4, 5])
/// calculates ((((1 + 2) + 3) + 4) + 5).
#[native("reduce(function, iterable, /, initial=<unrepresentable>)")]
fn reduce(
    t: &mut Thread,
    function: &Value,
    iterable: &Value,
    initial: Option<&Value>,
) -> Res<Value> {
    let iterator = match ops::iter(t, iterable) {
        Ok(iterator) => iterator,
        Err(_) if t.exception_is(&copperplate_core::exception::TYPE_ERROR) => {
            t.exception.clear();
            return Err(t.type_error("reduce() arg 2 must support iteration"));
        }
        Err(raised) => return Err(raised),
    };
    let mut result = initial.cloned();
    while let Some(item) = ops::next(t, &iterator)? {
        result = Some(match result {
            Some(result) => ops::call_positional(t, function, &[result, item])?,
            None => item,
        });
    }
    match result {
        Some(result) => Ok(result),
        None => Err(t.type_error("reduce() of empty iterable with no initial value")),
    }
}
