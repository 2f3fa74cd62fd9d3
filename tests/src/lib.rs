//! Tests that need the whole virtual machine.

pub mod instructions;
