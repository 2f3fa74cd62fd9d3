//! Structural pattern matching.

use copperplate_core::class::{MAPPING, SEQUENCE};
use copperplate_core::dict::Dict;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Type, Value, int, ops, types};

use super::building::text_of_repr;
use super::runtime;

runtime! {
    /// `len(subject)`
    fn cp_get_len(t, subject: &Value) -> Res<Value> {
        ops::len(t, subject).map(int::from_usize)
    }

    /// Whether a mapping pattern may match the subject.
    fn cp_match_mapping(_t, subject: &Value) -> bool {
        subject.class().has(MAPPING)
    }

    /// Whether a sequence pattern may match the subject.
    fn cp_match_sequence(_t, subject: &Value) -> bool {
        subject.class().has(SEQUENCE)
    }

    /// The tuple of the subject's values under `keys`, or `None` when a key is missing.
    fn cp_match_keys(t, subject: &Value, keys: &Value) -> Res<Value> {
        let keys = keys.downcast::<Tuple>().map_or(&[][..], |keys| keys.items());
        Ok(match_keys(t, subject, keys)?.map_or_else(Value::none, Tuple::new))
    }

    /// The tuple of the attributes that a class pattern looks at (`count` positional ones, then those of `names`), or `None`
    /// when the subject does not match.
    fn cp_match_class(t, subject: &Value, class: &Value, count: u32, names: &Value) -> Res<Value> {
        let names = names.downcast::<Tuple>().map_or(&[][..], |names| names.items());
        let found = match_class(t, subject, class, count as usize, names)?;
        Ok(found.map_or_else(Value::none, Tuple::new))
    }
}

fn match_keys(t: &mut Thread, subject: &Value, keys: &[Value]) -> Res<Option<Vec<Value>>> {
    let seen = Dict::new();
    let mut values = Vec::with_capacity(keys.len());
    let get = match subject.exact::<Dict>() {
        Some(_) => None,
        None => {
            let name = t.names().get.clone();
            Some(ops::getattr(t, subject, &name)?)
        }
    };
    // No key's value is this object.
    let missing = Dict::new();
    for key in keys {
        if let Some(seen) = seen.exact::<Dict>() {
            if seen.contains(t, key)? {
                let key = text_of_repr(t, key)?;
                return Err(t.value_error(format!("mapping pattern checks duplicate key ({key})")));
            }
            seen.set(t, key, Value::none())?;
        }
        let value = match (&get, subject.exact::<Dict>()) {
            (Some(get), _) => {
                let value = ops::call_positional(t, get, &[key.clone(), missing.clone()])?;
                (!value.is(&missing)).then_some(value)
            }
            (None, Some(dict)) => dict.get(t, key)?,
            (None, None) => None,
        };
        match value {
            Some(value) => values.push(value),
            None => return Ok(None),
        }
    }
    Ok(Some(values))
}

/// `isinstance(value, class)`
fn is_instance(t: &mut Thread, value: &Value, class: &Value, known: &Type) -> Res<bool> {
    if std::ptr::eq(class.class(), &types::TYPE) {
        return Ok(value.isinstance(known));
    }
    let name = t.names().__instancecheck__.clone();
    match ops::lookup_special(t, class, &name)? {
        Some(check) => {
            let answer = ops::call_positional(t, &check, std::slice::from_ref(value))?;
            ops::truth(t, &answer)
        }
        None => Ok(value.isinstance(known)),
    }
}

/// Whether a class pattern's one positional sub-pattern matches the subject itself.
fn matches_itself(class: &Type) -> bool {
    let classes = [
        &types::INT,
        &types::FLOAT,
        &types::STR,
        &types::BYTES,
        &types::BYTEARRAY,
        &types::TUPLE,
        &types::LIST,
        &types::DICT,
        &types::SET,
        &types::FROZENSET,
    ];
    classes.iter().any(|base| class.is_subclass(base))
}

fn match_class(
    t: &mut Thread,
    subject: &Value,
    class: &Value,
    count: usize,
    names: &[Value],
) -> Res<Option<Vec<Value>>> {
    let Some(known) = class.downcast::<Type>() else {
        return Err(t.type_error("called match pattern must be a class"));
    };
    if !is_instance(t, subject, class, known)? {
        return Ok(None);
    }
    let mut seen: Vec<Value> = Vec::new();
    let mut values = Vec::with_capacity(count + names.len());
    if count > 0 {
        let name = t.names().__match_args__.clone();
        let match_args = ops::getattr_optional(t, class, &name)?;
        let positional = match &match_args {
            Some(args) => match args.exact::<Tuple>() {
                Some(args) => Some(args.items()),
                None => {
                    return Err(t.type_error(format!(
                        "{}.__match_args__ must be a tuple (got {})",
                        known.name(),
                        args.class().name()
                    )));
                }
            },
            None => None,
        };
        let itself = positional.is_none() && matches_itself(known);
        let allowed = match positional {
            Some(args) => args.len(),
            None => itself as usize,
        };
        if allowed < count {
            let plural = if allowed == 1 { "" } else { "s" };
            return Err(t.type_error(format!(
                "{}() accepts {allowed} positional sub-pattern{plural} ({count} given)",
                known.name()
            )));
        }
        if itself {
            values.push(subject.clone());
        }
        for name in &positional.unwrap_or(&[])[..if itself { 0 } else { count }] {
            if name.exact::<Str>().is_none() {
                return Err(t.type_error(format!(
                    "__match_args__ elements must be strings (got {})",
                    name.class().name()
                )));
            }
            match attribute(t, subject, known, name, &mut seen)? {
                Some(value) => values.push(value),
                None => return Ok(None),
            }
        }
    }
    for name in names {
        match attribute(t, subject, known, name, &mut seen)? {
            Some(value) => values.push(value),
            None => return Ok(None),
        }
    }
    Ok(Some(values))
}

fn attribute(
    t: &mut Thread,
    subject: &Value,
    class: &Type,
    name: &Value,
    seen: &mut Vec<Value>,
) -> Res<Option<Value>> {
    for other in seen.iter() {
        if ops::equal(t, other, name)? {
            let name = text_of_repr(t, name)?;
            return Err(t.type_error(format!(
                "{}() got multiple sub-patterns for attribute {name}",
                class.name()
            )));
        }
    }
    seen.push(name.clone());
    ops::getattr_optional(t, subject, name)
}
