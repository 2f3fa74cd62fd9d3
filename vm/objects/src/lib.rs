//! Built-in types and functions, and the runtime functions of generated code.

pub mod containers;
pub mod define;
pub mod numbers;
pub mod queries;
pub mod testing;
pub mod text;
pub mod types;
pub mod warnings;

use copperplate_core::{Res, Thread, Value};

/// Fills in the built-in types. Called once, before anything else runs.
pub fn install(thread: &mut Thread) {
    copperplate_core::int::initialize_booleans();
    types::install(thread);
    numbers::install(thread);
    containers::install(thread);
}

/// `class[item]` of a generic built-in class.
///
/// # Errors
/// None; the result type is that of a native method.
pub fn generic_alias(_t: &mut Thread, class: &Value, item: &Value) -> Res<Value> {
    Ok(types::alias::GenericAlias::new(class.clone(), item))
}
