//! Objects of the classes of `_ast` as syntax trees, as the grammar has them.
//!
//! That a tree has the types of the grammar is seen here; what else there must be is for the compiler to say.

use std::collections::HashMap;

use copperplate_code::tree::grammar::{self, Count, Definition, Shape};
use copperplate_code::tree::{Field, Node};
use copperplate_code::{Constant, Location};
use copperplate_core::exception::OVERFLOW_ERROR;
use copperplate_core::float::{self, Complex};
use copperplate_core::hooks::Mode;
use copperplate_core::list::List;
use copperplate_core::set::Set;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, int, ops, types};

use crate::types::instance_check::is_instance;

/// Whether an object is a syntax tree.
///
/// # Errors
/// What looking says.
pub fn is_tree(t: &mut Thread, object: &Value) -> Res<bool> {
    // Instances of plain types are no trees, and `_ast` need not be there to say so.
    let class = object.class();
    if [&types::STR, &types::BYTES]
        .iter()
        .any(|&plain| std::ptr::eq(class, plain))
    {
        return Ok(false);
    }
    let classes = (t.vm().hooks.import)(t, "_ast")?;
    let base = class_of(t, &classes, "AST")?;
    is_instance(t, object, &base)
}

/// The tree that an object stands for.
///
/// # Errors
/// `TypeError` and `ValueError` where it is not what the grammar says, `RecursionError`, and what its attributes raise.
pub fn from_object(t: &mut Thread, object: &Value, mode: Mode) -> Res<Node> {
    let definitions: Vec<Definition> = grammar::definitions().collect();
    let by_name = definitions
        .iter()
        .map(|definition| (definition.name, definition));
    let reader = Reader {
        definitions: by_name.collect(),
        classes: (t.vm().hooks.import)(t, "_ast")?,
    };
    let expected = match mode {
        Mode::Exec => "Module",
        Mode::Eval => "Expression",
        Mode::Single => "Interactive",
    };
    let class = class_of(t, &reader.classes, expected)?;
    if !is_instance(t, object, &class)? {
        let class = object.class().name();
        return Err(t.type_error(format!("expected {expected} node, got {class}")));
    }
    reader.node(t, "mod", object)
}

fn class_of(t: &mut Thread, classes: &Value, name: &str) -> Res<Value> {
    let name = t.vm().intern(name);
    ops::getattr(t, classes, &name)
}

struct Reader<'a> {
    definitions: HashMap<&'static str, &'a Definition>,
    /// The module `_ast`.
    classes: Value,
}

impl Reader<'_> {
    /// A node of the kind that the grammar names.
    fn node(&self, t: &mut Thread, kind: &'static str, object: &Value) -> Res<Node> {
        t.check_native_stack(&format!(" while traversing '{kind}' node"))?;
        let definition = self.definitions[kind];
        let nodes = match &definition.shape {
            Shape::Product(node) => {
                let fields = self.fields(t, node, object)?;
                let at = self.place(t, definition, object)?;
                return Ok(Node {
                    class: node.name,
                    fields,
                    at,
                });
            }
            Shape::Sum(nodes) => nodes,
        };
        let at = self.place(t, definition, object)?;
        for node in nodes {
            let class = class_of(t, &self.classes, node.name)?;
            if is_instance(t, object, &class)? {
                return Ok(Node {
                    class: node.name,
                    fields: self.fields(t, node, object)?,
                    at,
                });
            }
        }
        let shown = shown(t, object)?;
        Err(t.type_error(format!("expected some sort of {kind}, but got {shown}")))
    }

    fn fields(
        &self,
        t: &mut Thread,
        node: &grammar::Node,
        object: &Value,
    ) -> Res<Vec<(&'static str, Field)>> {
        let mut fields = Vec::with_capacity(node.fields.len());
        for field in &node.fields {
            fields.push((field.name, self.field(t, node.name, field, object)?));
        }
        Ok(fields)
    }

    /// Where a node stands, if its kind says so.
    fn place(
        &self,
        t: &mut Thread,
        definition: &Definition,
        object: &Value,
    ) -> Res<Option<Location>> {
        if definition.attributes.is_empty() {
            return Ok(None);
        }
        let kind = definition.name;
        let mut number = |name: &str, otherwise: Option<i64>| -> Res<i64> {
            let attribute = t.vm().intern(name);
            match ops::getattr_optional(t, object, &attribute)? {
                Some(value) if !value.is_none() || otherwise.is_none() => self.number(t, &value),
                _ => match otherwise {
                    Some(number) => Ok(number),
                    None => {
                        Err(t.type_error(format!("required field \"{name}\" missing from {kind}")))
                    }
                },
            }
        };
        let line = number("lineno", None)?;
        let column = number("col_offset", None)?;
        let end_line = number("end_lineno", Some(line))?;
        let end_column = number("end_col_offset", Some(column))?;
        if line > end_line {
            return Err(t.value_error(format!(
                "AST node line range ({line}, {end_line}) is not valid"
            )));
        }
        if (line < 0 && end_line != line) || (column < 0 && column != end_column) {
            return Err(t.value_error(format!(
                "AST node column range ({column}, {end_column}) for line range ({line}, {end_line}) is not valid"
            )));
        }
        if line == end_line && column > end_column {
            return Err(t.value_error(format!(
                "line {line}, column {column}-{end_column} is not a valid range"
            )));
        }
        if line < 0 || column < 0 {
            return Ok(Some(Location::NONE));
        }
        Ok(Some(Location {
            line: line as u32,
            column: column as u32,
            end_line: end_line as u32,
            end_column: end_column as u32,
        }))
    }

    fn field(
        &self,
        t: &mut Thread,
        class: &str,
        field: &grammar::Field,
        object: &Value,
    ) -> Res<Field> {
        let attribute = t.vm().intern(field.name);
        let value = ops::getattr_optional(t, object, &attribute)?;
        match (field.count, value) {
            (Count::Many, None) => Ok(Field::List(Vec::new())),
            (Count::Many, Some(value)) => {
                let Some(list) = value.downcast::<List>() else {
                    let got = value.class().name();
                    return Err(t.type_error(format!(
                        "{class} field \"{}\" must be a list, not a {got}",
                        field.name
                    )));
                };
                let length = list.len();
                let mut values = Vec::with_capacity(length);
                for index in 0..length {
                    // Attributes may be properties, which may do anything.
                    let Some(item) = list.get(index) else { break };
                    values.push(self.value(t, field.kind, &item)?);
                    if list.len() != length {
                        return Err(t.raise(
                            &copperplate_core::exception::RUNTIME_ERROR,
                            format!(
                                "{class} field \"{}\" changed size during iteration",
                                field.name
                            ),
                        ));
                    }
                }
                Ok(Field::List(values))
            }
            (Count::Optional, None) => Ok(Field::None),
            (Count::Optional, Some(value)) if value.is_none() => Ok(Field::None),
            (Count::One, None) => Err(t.type_error(format!(
                "required field \"{}\" missing from {class}",
                field.name
            ))),
            (count, Some(value)) => match self.value(t, field.kind, &value)? {
                Field::None if count == Count::One => {
                    Err(t.value_error(format!("field '{}' is required for {class}", field.name)))
                }
                value => Ok(value),
            },
        }
    }

    /// A value of the kind that the grammar names; nothing for `None`, except where that is a constant.
    fn value(&self, t: &mut Thread, kind: &'static str, value: &Value) -> Res<Field> {
        match kind {
            "constant" => constant(t, value).map(Field::Constant),
            "int" => self.number(t, value).map(Field::Number),
            "identifier" | "string" if value.is_none() => Ok(Field::None),
            "identifier" | "string" => {
                let text = value.exact::<Str>().map(Str::to_utf8);
                let text = text
                    .flatten()
                    .map(|text| Field::Identifier((&*text).into()));
                text.ok_or_else(|| t.type_error(format!("AST {kind} must be of type str")))
            }
            _ => match self.definitions[kind].shape {
                Shape::Sum(_) if value.is_none() => Ok(Field::None),
                _ => self.node(t, kind, value).map(Field::Node),
            },
        }
    }

    fn number(&self, t: &mut Thread, value: &Value) -> Res<i64> {
        match int::to_i64(value) {
            Some(Ok(number)) if i32::try_from(number).is_ok() => Ok(number),
            Some(_) => {
                let message = "Python int too large to convert to C int";
                Err(t.raise(&OVERFLOW_ERROR, message))
            }
            None => {
                let shown = shown(t, value)?;
                Err(t.value_error(format!("invalid integer value: {shown}")))
            }
        }
    }
}

fn shown(t: &mut Thread, value: &Value) -> Res<String> {
    let shown = ops::repr(t, value)?;
    let shown = shown.downcast::<Str>().map(Str::to_lossy);
    Ok(shown.unwrap_or_default().into_owned())
}

/// The constant that a value is.
fn constant(t: &mut Thread, value: &Value) -> Res<Constant> {
    t.check_native_stack(" during compilation")?;
    if value.is_none() {
        return Ok(Constant::None);
    }
    if value.is_true() || value.is_false() {
        return Ok(Constant::Bool(value.is_true()));
    }
    if value.is(&Value::ellipsis()) {
        return Ok(Constant::Ellipsis);
    }
    let class = value.class();
    let is = |plain: &copperplate_core::Type| std::ptr::eq(class, plain);
    if is(&types::INT)
        && let Some(number) = int::to_big(value)
    {
        return Ok(Constant::from_bigint(number.into_owned()));
    }
    if is(&types::FLOAT)
        && let Some(number) = float::to_f64(value)
    {
        return Ok(Constant::Float(number));
    }
    if let Some(number) = value.exact::<Complex>() {
        return Ok(Constant::Complex(number.real, number.imaginary));
    }
    if let Some(text) = value.exact::<Str>() {
        let points: Vec<u32> = text.points().iter().collect();
        return Ok(Constant::from_code_points(&points));
    }
    if let Some(bytes) = value.exact::<Bytes>() {
        return Ok(Constant::Bytes(bytes.bytes().into()));
    }
    let items = match (value.exact::<Tuple>(), Set::of(value)) {
        (Some(items), _) => items.items().to_vec(),
        (None, Some(items)) if is(&types::FROZENSET) => items.to_vec(),
        _ => {
            let name = class.name();
            return Err(t.type_error(format!("got an invalid type in Constant: {name}")));
        }
    };
    let items = items.iter().map(|item| constant(t, item));
    let items = items.collect::<Res<_>>()?;
    Ok(match is(&types::TUPLE) {
        true => Constant::Tuple(items),
        false => Constant::FrozenSet(items),
    })
}
