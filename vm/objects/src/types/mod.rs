//! `object`, `type` and everything around classes, attributes, functions and calls.

use copperplate_core::Thread;

pub mod alias;
pub mod attributes;
pub mod build;
pub mod descriptors;
pub mod instance_check;
mod mro;
mod native_function;
pub mod object;
mod reduce;
pub mod sequence;
pub mod special;
pub mod super_type;
pub mod trampolines;
pub mod type_type;
pub mod union;
pub mod update;
pub mod wrapper;

pub use instance_check::{is_instance, is_subclass};

/// Fills in the types of this area. `object` and `type` come first: everything else derives from them.
pub fn install(t: &mut Thread) {
    object::install(t);
    type_type::install(t);
    wrapper::install(t);
    descriptors::install(t);
    native_function::install(t);
    union::install(t);
    alias::install(t);
    super_type::install(t);
}
