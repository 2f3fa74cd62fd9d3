//! Syntax trees as objects of the classes of `_ast`.

mod read;

pub use read::{from_object, is_tree};

use copperplate_code::Location;
use copperplate_code::tree::{Field, Node};
use copperplate_core::code::{Code, load_constant};
use copperplate_core::list::List;
use copperplate_core::{Args, Res, Thread, Type, Value, int, ops};

/// The object that a tree becomes.
///
/// # Errors
/// `RecursionError` for trees that are too deep, `MemoryError`.
pub fn to_object(t: &mut Thread, tree: Node) -> Res<Value> {
    let classes = (t.vm().hooks.import)(t, "_ast")?;
    node(t, &classes, tree)
}

fn node(t: &mut Thread, classes: &Value, mut node: Node) -> Res<Value> {
    t.check_native_stack(" during ast construction")?;
    let class = t.vm().intern(node.class);
    let class = ops::getattr(t, classes, &class)?;
    // Not called: nothing is missing, so nothing is to be said about missing arguments.
    let object = match class
        .downcast::<Type>()
        .and_then(|class| Some((class, class.slot(|slots| slots.new)?)))
    {
        Some((class, new)) => new(t, class, Args::none())?,
        None => return Err(t.type_error("the classes of _ast were replaced")),
    };
    for (name, value) in std::mem::take(&mut node.fields) {
        let value = field(t, classes, value)?;
        set(t, &object, name, &value)?;
    }
    if let Some(at) = node.at {
        place(t, &object, at)?;
    }
    Ok(object)
}

fn place(t: &mut Thread, object: &Value, at: Location) -> Res {
    let attributes = [
        ("lineno", at.line),
        ("col_offset", at.column),
        ("end_lineno", at.end_line),
        ("end_col_offset", at.end_column),
    ];
    for (name, number) in attributes {
        set(t, object, name, &int::from_i64(number.into()))?;
    }
    Ok(())
}

fn set(t: &mut Thread, object: &Value, name: &str, value: &Value) -> Res {
    let name = t.vm().intern(name);
    ops::setattr(t, object, &name, Some(value))
}

fn field(t: &mut Thread, classes: &Value, value: Field) -> Res<Value> {
    Ok(match value {
        Field::None => Value::none(),
        Field::Node(value) => node(t, classes, value)?,
        Field::List(values) => {
            let values = values.into_iter().map(|value| field(t, classes, value));
            List::new(values.collect::<Res<_>>()?)
        }
        Field::Identifier(name) => t.vm().intern(&name),
        Field::Number(number) => int::from_i64(number),
        Field::Constant(constant) => load_constant(t, &constant, &Code::load_nested),
    })
}
