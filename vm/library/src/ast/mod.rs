//! `_ast`: the classes of syntax trees, made from the abstract grammar.

mod node;

use copperplate_code::tree::grammar::{self, Count, Definition, Field, Node, Shape};
use copperplate_core::dict::Dict;
use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, int, ops, types};
use copperplate_objects::types::alias::GenericAlias;
use copperplate_objects::types::union::union_of;

use crate::module;

/// Flags of `compile` that the module names.
const FLAGS: [(&str, i64); 4] = [
    ("PyCF_ALLOW_TOP_LEVEL_AWAIT", 0x2000),
    ("PyCF_ONLY_AST", 0x400),
    ("PyCF_TYPE_COMMENTS", 0x1000),
    ("PyCF_OPTIMIZED_AST", 0x8400),
];

/// Makes the module and the classes.
///
/// # Errors
/// `MemoryError` and the like.
pub fn make(t: &mut Thread) -> Res<Value> {
    node::install(t);
    let this = module::new(t, "_ast", &[]);
    module::set(t, &this, "AST", &node::AST.value())?;
    for (name, flag) in FLAGS {
        module::set(t, &this, name, &int::from_i64(flag))?;
    }
    let definitions: Vec<Definition> = grammar::definitions().collect();
    let mut classes = Vec::new();
    for definition in &definitions {
        add(t, &this, definition, &mut classes)?;
    }
    // Fields refer to classes of later definitions, so their types come last.
    for (class, node) in classes {
        add_types(t, &this, &class, node)?;
    }
    Ok(this)
}

/// Adds the classes of a definition to the module, those with fields to `classes` too.
fn add<'a>(
    t: &mut Thread,
    module: &Value,
    definition: &'a Definition,
    classes: &mut Vec<(Value, &'a Node)>,
) -> Res {
    let root = node::AST.value();
    let attributes = &definition.attributes;
    match &definition.shape {
        Shape::Product(node) => {
            let class = class(t, &root, node.name, &node.text, &node.fields, attributes)?;
            module::set(t, module, node.name, &class)?;
            classes.push((class, node));
        }
        Shape::Sum(nodes) => {
            let base = class(t, &root, definition.name, definition.text, &[], attributes)?;
            module::set(t, module, definition.name, &base)?;
            for node in nodes {
                let class = class(t, &base, node.name, &node.text, &node.fields, &[])?;
                module::set(t, module, node.name, &class)?;
                classes.push((class, node));
            }
        }
    }
    Ok(())
}

/// A node class. Without attributes of its own it inherits those of its base.
fn class(
    t: &mut Thread,
    base: &Value,
    name: &str,
    doc: &str,
    fields: &[Field],
    attributes: &[Field],
) -> Res<Value> {
    let names = |t: &Thread, fields: &[Field]| {
        let names = fields.iter().map(|field| t.vm().intern(field.name));
        Tuple::new(names.collect())
    };
    let mut entries = vec![
        ("_fields", names(t, fields)),
        ("__match_args__", names(t, fields)),
        ("__module__", Str::new("ast")),
        ("__doc__", Str::new(doc)),
    ];
    if !attributes.is_empty() {
        entries.push(("_attributes", names(t, attributes)));
    }
    let optional = fields
        .iter()
        .chain(attributes)
        .filter(|field| field.count == Count::Optional);
    entries.extend(optional.map(|field| (field.name, Value::none())));
    let namespace = Dict::new();
    if let Some(namespace) = namespace.exact::<Dict>() {
        for (name, value) in entries {
            namespace.set_str(t, &t.vm().intern(name), value);
        }
    }
    let arguments = [
        t.vm().intern(name),
        Tuple::new(vec![base.clone()]),
        namespace,
    ];
    ops::call_positional(t, &types::TYPE.value(), &arguments)
}

/// Sets `_field_types`, which are the class's annotations too.
fn add_types(t: &mut Thread, module: &Value, class: &Value, node: &Node) -> Res {
    let field_types = Dict::new();
    for field in &node.fields {
        let one = match field.kind {
            "identifier" | "string" => types::STR.value(),
            "int" => types::INT.value(),
            "constant" => types::OBJECT.value(),
            name => {
                let name = t.vm().intern(name);
                ops::getattr(t, module, &name)?
            }
        };
        let whole = match field.count {
            Count::One => one,
            Count::Optional => union_of(t, &[one, Value::none()])?,
            Count::Many => GenericAlias::new(types::LIST.value(), &one),
        };
        if let Some(field_types) = field_types.exact::<Dict>() {
            field_types.set_str(t, &t.vm().intern(field.name), whole);
        }
    }
    for name in ["_field_types", "__annotations__"] {
        let name = t.vm().intern(name);
        ops::setattr(t, class, &name, Some(&field_types))?;
    }
    Ok(())
}
