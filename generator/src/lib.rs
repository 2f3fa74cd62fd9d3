//! The definition language: grammar, checks, model, and one backend per artifact.
//!
//! `bytecodes.def` is parsed ([`parse`]) to a syntax tree ([`ast`]), resolved, typed and checked into a
//! [`model::Model`], which the backends print.

pub mod ast;
pub mod backend;
mod check;
pub mod code;
pub mod diagnostic;
pub mod diff;
pub mod flow;
pub mod intrinsic;
pub mod micro;
pub mod mistakes;
pub mod model;
pub mod parse;
pub mod relatives;
pub mod report;
pub mod show;
pub mod sites;
pub mod span;

use diagnostic::Diagnostic;
use model::Model;

/// The checked model of the definitions in `source`.
///
/// # Errors
///
/// Everything that is wrong with them; [`diagnostic::render`] draws it.
pub fn load(source: &str) -> Result<Model, Vec<Diagnostic>> {
    check::check(&parse::parse(source)?, source)
}
