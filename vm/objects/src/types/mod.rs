//! `object`, `type` and everything around classes, attributes, functions and calls.

use copperplate_core::Thread;

pub mod alias;
pub mod attributes;
pub mod build;
pub mod build_class;
mod code_type;
pub mod descriptors;
pub mod function;
pub mod instance_check;
pub mod module;
mod mro;
mod native_function;
pub mod object;
mod property;
mod reduce;
pub mod sequence;
mod singletons;
pub mod special;
pub mod super_type;
pub mod trampolines;
pub mod type_type;
pub mod union;
pub mod update;
pub mod weak_references;
mod wrapped;
pub mod wrapper;

pub use build_class::run_code;
pub use instance_check::{is_instance, is_instance_unasked, is_subclass};
pub use module::{module_dict, new_module};

/// Fills in the types of this area. `object` and `type` come first: everything else derives from them.
pub fn install(t: &mut Thread) {
    object::install(t);
    type_type::install(t);
    wrapper::install(t);
    descriptors::install(t);
    native_function::install(t);
    function::install(t);
    code_type::install(t);
    property::install(t);
    wrapped::install(t);
    module::install(t);
    singletons::install(t);
    union::install(t);
    alias::install(t);
    super_type::install(t);
}
