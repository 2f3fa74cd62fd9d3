//! Module `_string`: the format-string grammar for `string.Formatter`.

use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_macros::native;
use copperplate_objects::text::format_method::{Pieces, Step, next_step, split_name};

use crate::module;

fn text<'a>(t: &mut Thread, value: &'a Value) -> Res<&'a Str> {
    match value.downcast::<Str>() {
        Some(text) => Ok(text),
        None => Err(t.type_error(format!("expected str, got {}", value.class().name()))),
    }
}

/// parse the argument as a format string
#[native("formatter_parser(string, /)")]
fn formatter_parser(t: &mut Thread, string: &Value) -> Res<Value> {
    let mut pieces = Pieces::new(text(t, string)?.points());
    let mut items = Vec::new();
    while let Some(piece) = pieces.next(t)? {
        let literal = Str::from_points(piece.literal);
        items.push(Tuple::new(match piece.field {
            None => vec![literal, Value::none(), Value::none(), Value::none()],
            Some(field) => vec![
                literal,
                Str::from_points(field.name),
                Str::from_points(field.spec),
                field.conversion.map_or_else(Value::none, Str::from_point),
            ],
        }));
    }
    ops::iter(t, &List::new(items))
}

/// split the argument as a field name
#[native("formatter_field_name_split(string, /)")]
fn formatter_field_name_split(t: &mut Thread, string: &Value) -> Res<Value> {
    let name = text(t, string)?.points();
    let (first, index, mut rest) = split_name(t, name)?;
    let first = index.map_or_else(|| Str::from_points(first), int::from_i64);
    let mut steps = Vec::new();
    while let Some((step, left)) = next_step(t, rest)? {
        let (is_attribute, key) = match step {
            Step::Attribute(name) => (true, Str::from_points(name)),
            Step::Index(index) => (false, int::from_i64(index)),
            Step::Key(key) => (false, Str::from_points(key)),
        };
        steps.push(Tuple::new(vec![Value::bool(is_attribute), key]));
        rest = left;
    }
    let steps = ops::iter(t, &List::new(steps))?;
    Ok(Tuple::new(vec![first, steps]))
}

static FUNCTIONS: &[&NativeDef] = &[&FORMATTER_PARSER, &FORMATTER_FIELD_NAME_SPLIT];

/// Makes the module.
///
/// # Errors
/// None.
pub fn make(t: &mut Thread) -> Res<Value> {
    Ok(module::new(t, "_string", FUNCTIONS))
}
