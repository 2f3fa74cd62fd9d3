//! One module per artifact, each a function from the model to text or tokens.

pub mod abstracts;
pub mod assertions;
pub mod c_bodies;
pub mod c_layouts;

pub mod expansions;
mod fuse;
pub mod instruction_tests;
pub mod match_loop;
pub mod micro_ops;
pub mod opcodes;
pub mod reference;
pub mod rust_bodies;
mod shortcuts;
pub mod specializers;
pub mod stencil;
pub mod threaded;
