//! From nodes of Python's abstract grammar to the parser's tree: how what a program made or changed is compiled.
//!
//! Nodes have locations of their own, and constants that no literal can be. The parser's tree has ranges of a text instead. Here a
//! range is the number of a location, and a constant an ellipsis or a string at such a range: the [`Source`] that belongs to the tree
//! knows both ([`Places`]).

mod check;
mod expr;
mod pattern;
mod stmt;

use crate::errors::{Error, Result};
use crate::lower::{MAX_DEPTH, with_stack};
use crate::source::Places;
use copperplate_code::tree::{Field, Node};
use copperplate_code::{Constant, Location};
use ruff_python_ast as ruff;
use ruff_python_ast::AtomicNodeIndex;
use ruff_text_size::TextRange;

/// The parser's tree of a `Module`, `Interactive` or `Expression`, what its ranges stand for, and how deep it is.
///
/// # Errors
/// For trees that are too deep, that no text can have, or that have what is not translated.
pub(crate) fn parsed(mut node: Node) -> Result<(ruff::Mod, Places, u32)> {
    check::check(&node)?;
    let mut maker = Maker::default();
    let range = TextRange::default();
    let node_index = AtomicNodeIndex::NONE;
    let tree = if node.class == "Expression" {
        ruff::Mod::Expression(ruff::ModExpression {
            node_index,
            range,
            body: maker.boxed(&mut node, "body")?,
        })
    } else {
        ruff::Mod::Module(ruff::ModModule {
            node_index,
            range,
            body: maker.statements(&mut node, "body")?,
        })
    };
    Ok((tree, maker.places, maker.max_depth))
}

#[derive(Default)]
struct Maker {
    places: Places,
    depth: u32,
    max_depth: u32,
}

/// Takes the value of a field out of a node.
fn take(node: &mut Node, name: &str) -> Field {
    let mut fields = node.fields.iter_mut();
    match fields.find(|(field, _)| *field == name) {
        Some((_, value)) => std::mem::replace(value, Field::None),
        None => Field::None,
    }
}

/// Takes a list out of a node.
fn list(node: &mut Node, name: &str) -> Result<Vec<Field>> {
    match take(node, name) {
        Field::List(values) => Ok(values),
        _ => Err(malformed(node, name)),
    }
}

/// Takes a node out of a node, where there is one.
fn optional_node(node: &mut Node, name: &str) -> Result<Option<Node>> {
    match take(node, name) {
        Field::None => Ok(None),
        Field::Node(value) => Ok(Some(value)),
        _ => Err(malformed(node, name)),
    }
}

fn required_node(node: &mut Node, name: &str) -> Result<Node> {
    optional_node(node, name)?.ok_or_else(|| malformed(node, name))
}

/// Takes a list of nodes out of a node.
fn nodes(node: &mut Node, name: &str) -> Result<Vec<Node>> {
    let values = list(node, name)?;
    let values = values.into_iter().map(|value| match value {
        Field::Node(value) => Ok(value),
        _ => Err(malformed(node, name)),
    });
    values.collect()
}

/// Takes a number out of a node; 0 where there is none.
fn number(node: &mut Node, name: &str) -> i64 {
    match take(node, name) {
        Field::Number(value) => value,
        _ => 0,
    }
}

/// The grammar does not have such a node.
fn malformed(node: &Node, field: &str) -> Box<Error> {
    let at = node.at.unwrap_or(Location::NONE);
    Error::new(format!("invalid field '{field}' of {}", node.class), at)
}

impl Maker {
    /// The range that stands for a node's location.
    fn range(&mut self, node: &Node) -> TextRange {
        self.places.add(node.at.unwrap_or(Location::NONE))
    }

    /// A range that stands for a constant.
    fn constant_range(&mut self, node: &Node, value: Constant) -> TextRange {
        let range = self.range(node);
        self.places.set_constant(range, value);
        range
    }

    fn nested<T>(&mut self, node: Node, f: impl FnOnce(&mut Self, Node) -> Result<T>) -> Result<T> {
        if self.depth >= MAX_DEPTH {
            return Err(Error::too_deep(node.at.unwrap_or(Location::NONE)));
        }
        self.depth += 1;
        self.max_depth = self.max_depth.max(self.depth);
        let result = with_stack(|| f(self, node));
        self.depth -= 1;
        result
    }

    fn identifier(&mut self, node: &mut Node, name: &str) -> Result<ruff::Identifier> {
        self.optional_identifier(node, name)?
            .ok_or_else(|| malformed(node, name))
    }

    fn optional_identifier(
        &mut self,
        node: &mut Node,
        name: &str,
    ) -> Result<Option<ruff::Identifier>> {
        match take(node, name) {
            Field::None => Ok(None),
            Field::Identifier(value) => {
                let range = self.range(node);
                Ok(Some(ruff::Identifier::new(&*value, range)))
            }
            _ => Err(malformed(node, name)),
        }
    }

    fn identifiers(&mut self, node: &mut Node, name: &str) -> Result<Vec<ruff::Identifier>> {
        let values = list(node, name)?;
        let range = self.range(node);
        let values = values.into_iter().map(|value| match value {
            Field::Identifier(value) => Ok(ruff::Identifier::new(&*value, range)),
            _ => Err(malformed(node, name)),
        });
        values.collect()
    }

    fn statements(&mut self, node: &mut Node, name: &str) -> Result<ruff::Suite> {
        let statements = nodes(node, name)?.into_iter();
        statements
            .map(|node| self.nested(node, Self::statement))
            .collect()
    }

    fn expr(&mut self, node: Node) -> Result<ruff::Expr> {
        self.nested(node, Self::expression)
    }

    fn required(&mut self, node: &mut Node, name: &str) -> Result<ruff::Expr> {
        let value = required_node(node, name)?;
        self.expr(value)
    }

    fn boxed(&mut self, node: &mut Node, name: &str) -> Result<Box<ruff::Expr>> {
        self.required(node, name).map(Box::new)
    }

    fn optional(&mut self, node: &mut Node, name: &str) -> Result<Option<Box<ruff::Expr>>> {
        let value = optional_node(node, name)?;
        value
            .map(|value| self.expr(value).map(Box::new))
            .transpose()
    }

    fn exprs<C: FromIterator<ruff::Expr>>(&mut self, node: &mut Node, name: &str) -> Result<C> {
        let values = nodes(node, name)?.into_iter();
        values.map(|value| self.expr(value)).collect()
    }

    /// A list of expressions some of which may be missing.
    fn optional_exprs(&mut self, node: &mut Node, name: &str) -> Result<Vec<Option<ruff::Expr>>> {
        let values = list(node, name)?;
        let values = values.into_iter().map(|value| match value {
            Field::None => Ok(None),
            Field::Node(value) => self.expr(value).map(Some),
            _ => Err(malformed(node, name)),
        });
        values.collect()
    }
}
