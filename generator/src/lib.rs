//! The definition language: grammar, checks, model, and one backend per artifact.
//!
//! `bytecodes.def` is parsed to a syntax tree, expanded, resolved, typed and checked
//! into a [`model::Model`], which the backends print.

pub mod backend;
pub mod model;
pub mod span;
