//! Every stencil variant by itself.
#![cfg(copperplate_jit)]

mod machine;
mod micro;
mod primitives;
