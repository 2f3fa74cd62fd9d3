//! Whole traces as machine code, against the same as micro-ops.
#![cfg(copperplate_jit)]

mod bridges;
mod loops;
mod machine;
mod random;
