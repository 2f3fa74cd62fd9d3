//! Expressions that CPython's parser has no stack for: operators that open one inside the other without brackets.
//!
//! Its parser calls a function for each rule, and 6,000 of them may run at once. Of statements and brackets, which take some tens each,
//! nothing is counted here: how many of those there are is limited elsewhere.

use crate::errors::{Error, Result};
use ruff_python_ast as ruff;

/// Calls of rules, one in the other, that are left for operators when those around every expression are made.
const MOST: u32 = 5_973;

/// How many calls of CPython's parser run where the translation of a tree is.
#[derive(Default)]
pub(crate) struct ParserLevels(u32);

impl ParserLevels {
    /// Goes into an expression; [`ParserLevels::leave`] gets the answer.
    ///
    /// # Errors
    /// When CPython's parser would not.
    pub(crate) fn enter(&mut self, node: &ruff::Expr) -> Result<u32> {
        let outside = self.0;
        self.0 += match node {
            ruff::Expr::UnaryOp(_) => 1,
            ruff::Expr::Lambda(_) | ruff::Expr::If(_) => 2,
            ruff::Expr::BinOp(node) if node.op == ruff::Operator::Pow => 2,
            _ => 0,
        };
        if self.0 > MOST {
            return Err(Error::too_complex());
        }
        Ok(outside)
    }

    /// Leaves an expression that was entered.
    pub(crate) fn leave(&mut self, outside: u32) {
        self.0 = outside;
    }
}
