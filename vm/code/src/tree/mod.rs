//! A syntax tree as plain data: nodes by the names of Python's abstract grammar.

pub mod grammar;

use crate::{Constant, Location};
use std::sync::Arc;

/// A node.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The class that it becomes an instance of.
    pub class: &'static str,
    /// Its fields by name.
    pub fields: Vec<(&'static str, Field)>,
    /// Where it stands, for those that have a place.
    pub at: Option<Location>,
}

/// Trees may be deeper than the stack: what lies below a node is not freed by recursion.
impl Drop for Node {
    fn drop(&mut self) {
        let below = |node: &mut Node| std::mem::take(&mut node.fields).into_iter();
        let mut fields: Vec<Field> = below(self).map(|(_, field)| field).collect();
        while let Some(field) = fields.pop() {
            match field {
                Field::Node(mut node) => fields.extend(below(&mut node).map(|(_, field)| field)),
                Field::List(parts) => fields.extend(parts),
                Field::None | Field::Identifier(_) | Field::Number(_) | Field::Constant(_) => {}
            }
        }
    }
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// Nothing stands there.
    None,
    Node(Node),
    List(Vec<Field>),
    Identifier(Arc<str>),
    Number(i64),
    Constant(Constant),
}

impl From<Node> for Field {
    fn from(node: Node) -> Field {
        Field::Node(node)
    }
}

impl<T: Into<Field>> From<Option<T>> for Field {
    fn from(value: Option<T>) -> Field {
        value.map_or(Field::None, T::into)
    }
}

impl<T: Into<Field>> From<Vec<T>> for Field {
    fn from(values: Vec<T>) -> Field {
        Field::List(values.into_iter().map(T::into).collect())
    }
}

impl From<&str> for Field {
    fn from(name: &str) -> Field {
        Field::Identifier(name.into())
    }
}
