//! Tests that need the whole virtual machine.
