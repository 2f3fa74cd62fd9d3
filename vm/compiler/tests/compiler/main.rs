//! The compiler from the outside: instructions, scopes, errors, deep trees.

mod deep;
mod errors;
mod instructions;
mod scopes;
mod support;
