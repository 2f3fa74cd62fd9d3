//! Machine code of traces.
//!
//! `stencils/` compiles templates to bytes with holes; this crate puts them together ([`link`]) in memory that can be run
//! ([`memory`]), and goes in and out of it ([`entry`]). Everything about an architecture is in the stencils, in [`patch`]
//! and in `entry`.
#![cfg(copperplate_jit)]

// Linked for the runtime functions that machine code calls.
extern crate copperplate_objects as _;

pub mod compile;
pub mod entry;
pub mod link;
pub mod memory;
pub mod patch;
pub mod stencil;
pub mod table;
pub mod unwind;
