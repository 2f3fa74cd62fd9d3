//! Every stencil variant by itself.
#![cfg(copperplate_jit)]

mod machine;
mod primitives;
