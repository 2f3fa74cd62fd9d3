//! The compiler from the outside: instructions, scopes, errors, deep trees.

mod deep;
mod errors;
mod instructions;
mod robust;
mod scopes;
mod support;
