//! The abstract grammar as data: what `grammar.asdl` says.

/// How often a field's value occurs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Count {
    One,
    Optional,
    Many,
}

/// A field of a node, or one of its attributes.
pub struct Field {
    pub kind: &'static str,
    pub count: Count,
    pub name: &'static str,
}

/// A node class that has instances.
pub struct Node {
    pub name: &'static str,
    /// Its signature, which is its documentation.
    pub text: String,
    pub fields: Vec<Field>,
}

/// What a definition makes of its name.
pub enum Shape {
    /// The base of these classes.
    Sum(Vec<Node>),
    /// A class of its own.
    Product(Node),
}

/// A definition: `name = ...`.
pub struct Definition {
    pub name: &'static str,
    /// The definition without its attributes.
    pub text: &'static str,
    pub shape: Shape,
    pub attributes: Vec<Field>,
}

/// The definitions in their order.
pub fn definitions() -> impl Iterator<Item = Definition> {
    include_str!("grammar.asdl")
        .split("\n\n")
        .map(str::trim)
        .filter(|block| !block.starts_with("--"))
        .filter_map(definition)
}

fn definition(block: &'static str) -> Option<Definition> {
    let (text, attributes) = match block.split_once("attributes (") {
        Some((text, attributes)) => (text.trim_end(), fields(attributes)),
        None => (block, Vec::new()),
    };
    let (name, body) = text.split_once(" = ")?;
    let shape = match body.strip_prefix('(') {
        Some(product) => Shape::Product(Node {
            name,
            text: format!("{name}{body}"),
            fields: fields(product),
        }),
        None => Shape::Sum(body.split('|').map(constructor).collect()),
    };
    Some(Definition {
        name,
        text,
        shape,
        attributes,
    })
}

fn constructor(text: &'static str) -> Node {
    let text = text.trim();
    let (name, list) = text.split_once('(').unwrap_or((text, ""));
    Node {
        name,
        text: text.to_owned(),
        fields: fields(list),
    }
}

/// `kind name, kind? name, kind* name)`.
fn fields(list: &'static str) -> Vec<Field> {
    list.trim_end_matches(')')
        .split(", ")
        .filter_map(|field| {
            let (kind, name) = field.split_once(' ')?;
            let count = match kind {
                _ if kind.ends_with('*') => Count::Many,
                _ if kind.ends_with('?') => Count::Optional,
                _ => Count::One,
            };
            Some(Field {
                kind: kind.trim_end_matches(['?', '*']),
                count,
                name,
            })
        })
        .collect()
}
