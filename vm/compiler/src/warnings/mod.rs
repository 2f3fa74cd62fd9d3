//! What CPython warns of when it compiles.
//!
//! [`tokens`] finds what its tokenizer and parser warn of, `lower` (with [`misuse`]) what is wrong with the tree. Of that, what
//! CPython's code generator warns of waits in [`Pending`] until the code generator comes by, so that warnings come in its order, and
//! again where code is generated again.

pub(crate) mod misuse;
pub(crate) mod tokens;

use crate::errors::{Error, SyntaxError};
use crate::source::Source;
use copperplate_code::Location;
use std::collections::HashMap;

/// A `SyntaxWarning` about a source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxWarning {
    /// Its message.
    pub message: String,
    /// What it becomes where warnings are errors. Its line is the warning's, too.
    pub error: SyntaxError,
}

/// A warning inside the compiler, before it knows its file.
#[derive(Clone, Debug)]
pub(crate) struct Warning {
    message: String,
    error: Box<Error>,
}

impl Warning {
    /// A warning of the parser, with the error's own message.
    pub(crate) fn new(message: impl Into<String>, error: Box<Error>) -> Self {
        let message = message.into();
        Self { message, error }
    }

    /// A warning about the tree.
    pub(crate) fn of_tree(message: impl Into<String>, at: Location) -> Self {
        let message = message.into();
        let error = Error::new(message.clone(), at).of_tree();
        Self { message, error }
    }

    pub(crate) fn locate(self, source: &Source, filename: &str) -> SyntaxWarning {
        SyntaxWarning {
            message: self.message,
            error: self.error.locate(source, filename),
        }
    }
}

/// A kind of node that the code generator warns at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Node {
    Assert,
    Call,
    Compare,
    Subscript,
}

/// Warnings that are given when code is generated for the nodes they belong to, which their places name.
#[derive(Debug, Default)]
pub(crate) struct Pending(HashMap<(Node, [u32; 4]), Vec<Warning>>);

impl Pending {
    pub(crate) fn add(&mut self, node: Node, at: Location, warning: Warning) {
        self.0.entry((node, key(at))).or_default().push(warning);
    }

    /// The warnings that belong to a node.
    pub(crate) fn at(&self, node: Node, at: Location) -> &[Warning] {
        if self.0.is_empty() {
            return &[];
        }
        self.0.get(&(node, key(at))).map_or(&[], Vec::as_slice)
    }
}

fn key(at: Location) -> [u32; 4] {
    [at.line, at.column, at.end_line, at.end_column]
}
