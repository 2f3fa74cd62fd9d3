//! `AST`, the base of all nodes: how they are made, shown, copied and pickled.

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::convert::Keywords;
use copperplate_core::dict::Dict;
use copperplate_core::exception::DEPRECATION_WARNING;
use copperplate_core::instance::{Instance, Part};
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Bare, Layout};
use copperplate_core::str::{Str, text};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Named, Res, Thread, Value, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::{define, set_attribute};
use copperplate_objects::types::alias::GenericAlias;
use copperplate_objects::types::type_type::{INSTANCE_DICT, SET_INSTANCE_DICT};
use copperplate_objects::types::union::Union;
use copperplate_objects::warnings::warn;

use crate::module;

/// The class `ast.AST`.
pub static AST: Type = Type::builtin("ast.AST", size_of::<Bare>(), BASE | TRACKED);

/// Room for the usual fields and the four attributes; more go to a dict.
const PART: Part = Part {
    offset: Instance::PART_OFFSET,
    members: 0,
    capacity: 8,
};

static METHODS: &[&NativeDef] = &[&REDUCE, &REPLACE, &INSTANCE_DICT, &SET_INSTANCE_DICT];

/// Completes the class, once.
pub fn install(t: &mut Thread) {
    if module::is_defined(&AST) {
        return;
    }
    AST.set_instance_part(Some(PART));
    define(
        t,
        &AST,
        &types::OBJECT,
        |slots| {
            slots.new = Some(|_, class, _| Ok(Instance::new(class)));
            slots.init = Some(init);
            slots.repr = Some(|t, this| Ok(Str::new(&shown(t, this, 3)?)));
        },
        METHODS,
    );
    for name in ["_fields", "__match_args__", "_attributes"] {
        set_attribute(t, &AST, name, Tuple::new(Vec::new()));
    }
}

/// The names that an attribute of a class lists; none when it has no such attribute.
fn names(t: &mut Thread, class: &Value, attribute: &str) -> Res<Vec<Value>> {
    let attribute = t.vm().intern(attribute);
    let Some(names) = ops::getattr_optional(t, class, &attribute)? else {
        return Ok(Vec::new());
    };
    let names = ops::call_positional(t, &types::TUPLE.value(), &[names])?;
    Ok(names
        .exact::<Tuple>()
        .map_or(Vec::new(), |names| names.items().to_vec()))
}

/// Takes `name` out of `from`: whether it was there.
fn take(t: &mut Thread, from: &mut Vec<Value>, name: &Value) -> Res<bool> {
    for index in 0..from.len() {
        if ops::equal(t, &from[index], name)? {
            from.remove(index);
            return Ok(true);
        }
    }
    Ok(false)
}

fn contains(t: &mut Thread, names: &[Value], name: &Value) -> Res<bool> {
    for other in names {
        if ops::equal(t, other, name)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    let class = this.class().value();
    let class_name = this.class().name();
    let fields = names(t, &class, "_fields")?;
    let given = args.pos().len();
    if given > fields.len() {
        let plural = if fields.len() == 1 { "" } else { "s" };
        return Err(t.type_error(format!(
            "{class_name} constructor takes at most {} positional argument{plural}",
            fields.len()
        )));
    }
    for (name, value) in fields.iter().zip(args.pos()) {
        ops::setattr(t, this, name, Some(value))?;
    }
    let attributes = names(t, &class, "_attributes")?;
    let mut missing = fields[given..].to_vec();
    for (name, value) in args.keywords() {
        if !take(t, &mut missing, name)? {
            if contains(t, &fields, name)? {
                let name = text(&ops::repr(t, name)?);
                return Err(t.type_error(format!(
                    "{class_name} got multiple values for argument {name}"
                )));
            }
            if !contains(t, &attributes, name)? {
                let name = text(&ops::repr(t, name)?);
                warn(
                    t,
                    &DEPRECATION_WARNING,
                    &format!(
                        "{class_name}.__init__ got an unexpected keyword argument {name}. Support for arbitrary \
                         keyword arguments is deprecated and will be removed in Python 3.15."
                    ),
                )?;
            }
        }
        ops::setattr(t, this, name, Some(value))?;
    }
    let field_types = field_types(t, &class)?;
    let Some(field_types) = field_types
        .as_ref()
        .and_then(|value| value.downcast::<Dict>())
    else {
        return Ok(());
    };
    for name in &missing {
        let field_type = field_types.get(t, name)?;
        set_default(t, this, name, field_type)?;
    }
    Ok(())
}

fn field_types(t: &mut Thread, class: &Value) -> Res<Option<Value>> {
    let name = t.vm().intern("_field_types");
    ops::getattr_optional(t, class, &name)
}

/// Gives a field that no argument was passed for the value that its type has for that.
fn set_default(t: &mut Thread, this: &Value, name: &Value, field_type: Option<Value>) -> Res {
    let class_name = this.class().name();
    let message = match field_type {
        None => format!(
            "Field {} is missing from {class_name}._field_types. This will become an error in Python 3.15.",
            text(&ops::repr(t, name)?)
        ),
        // The class has None for it.
        Some(optional) if optional.exact::<Union>().is_some() => return Ok(()),
        Some(many) if many.exact::<GenericAlias>().is_some() => {
            return ops::setattr(t, this, name, Some(&List::new(Vec::new())));
        }
        Some(one) => match load_class(&one) {
            Some(load) => {
                let load = ops::call_positional(t, &load, &[])?;
                return ops::setattr(t, this, name, Some(&load));
            }
            None => format!(
                "{class_name}.__init__ missing 1 required positional argument: {}. This will become an error in \
                 Python 3.15.",
                text(&ops::repr(t, name)?)
            ),
        },
    };
    warn(t, &DEPRECATION_WARNING, &message)
}

/// `Load`, when a field's type is `expr_context`, whose first subclass it is.
fn load_class(field_type: &Value) -> Option<Value> {
    let class = field_type.downcast::<Type>()?;
    let is_context = class.name() == "expr_context" && class.is_subclass(&AST);
    is_context
        .then(|| class.subclasses().into_iter().next())
        .flatten()
}

/// A copy of a node's attributes.
fn attributes_of(t: &mut Thread, this: &Value) -> Res<Value> {
    let dict = t.names().__dict__.clone();
    let dict = ops::getattr(t, this, &dict)?;
    ops::call_positional(t, &types::DICT.value(), &[dict])
}

/// The leading fields are arguments, so that unpickling makes a node that misses none.
#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &Value) -> Res<Value> {
    let class = this.class().value();
    let fields = names(t, &class, "_fields")?;
    let state = attributes_of(t, this)?;
    let mut arguments = Vec::new();
    if let Some(state) = state.exact::<Dict>() {
        for name in &fields {
            match state.remove(t, name)? {
                Some(value) => arguments.push(value),
                None => break,
            }
        }
    }
    Ok(Tuple::new(vec![class, Tuple::new(arguments), state]))
}

/// Return a copy of the AST node with new values for the specified fields.
#[native("__replace__($self, /, **fields)")]
fn replace(t: &mut Thread, this: &Value, changes: Keywords<'_>) -> Res<Value> {
    let class = this.class().value();
    let class_name = this.class().name();
    let fields = names(t, &class, "_fields")?;
    let attributes = names(t, &class, "_attributes")?;
    let known: Vec<Value> = fields.iter().chain(&attributes).cloned().collect();
    let mut arguments = Vec::new();
    let present = attributes_of(t, this)?;
    for name in &known {
        let value = match present.exact::<Dict>() {
            Some(present) => present.get(t, name)?,
            None => None,
        };
        arguments.extend(value.map(|value| (name.clone(), value)));
    }
    for (name, value) in changes.iter() {
        if !contains(t, &known, name)? {
            let name = text(&ops::repr(t, name)?);
            return Err(t.type_error(format!(
                "{class_name}.__replace__ got an unexpected keyword argument {name}."
            )));
        }
        arguments.retain(|(other, _)| text(other) != text(name));
        arguments.push((name.clone(), value.clone()));
    }
    let mut missing = Vec::new();
    for name in &fields {
        let is_given = arguments.iter().any(|(other, _)| text(other) == text(name));
        if !is_given && ops::getattr_optional(t, this, name)?.is_none() {
            missing.push(text(&ops::repr(t, name)?));
        }
    }
    if !missing.is_empty() {
        missing.sort();
        let plural = if missing.len() == 1 { "" } else { "s" };
        return Err(t.type_error(format!(
            "{class_name}.__replace__ missing {} keyword argument{plural}: {}.",
            missing.len(),
            missing.join(", ")
        )));
    }
    let (names, values): (Vec<Value>, Vec<Value>) = arguments.into_iter().unzip();
    ops::call(t, &class, Args::with_keywords(&Named::new(&values, &names)))
}

/// A node as text, down to `depth` levels of nodes.
fn shown(t: &mut Thread, this: &Value, depth: usize) -> Res<String> {
    let class_name = this.class().name();
    let Some(object) = this.object().filter(|_| depth > 0) else {
        return Ok(format!("{class_name}(...)"));
    };
    let object: *const copperplate_core::Object = object;
    // SAFETY: `this` keeps the object alive.
    let Some(_shown) = t.repr_guard.enter(unsafe { &*object }) else {
        return Ok(format!("{class_name}(...)"));
    };
    let parts = fields_shown(t, this, depth);
    Ok(format!("{class_name}({})", parts?.join(", ")))
}

fn fields_shown(t: &mut Thread, this: &Value, depth: usize) -> Res<Vec<String>> {
    let mut parts = Vec::new();
    for name in names(t, &this.class().value(), "_fields")? {
        let value = ops::getattr(t, this, &name)?;
        let value = if let Some(list) = value.downcast::<List>() {
            format!("[{}]", ends_shown(t, &list.to_vec(), depth - 1)?)
        } else if let Some(tuple) = value.downcast::<Tuple>() {
            format!("({})", ends_shown(t, tuple.items(), depth - 1)?)
        } else {
            item_shown(t, &value, depth - 1)?
        };
        parts.push(format!("{}={value}", text(&name)));
    }
    Ok(parts)
}

/// The first and the last of `items`.
fn ends_shown(t: &mut Thread, items: &[Value], depth: usize) -> Res<String> {
    let Some((first, rest)) = items.split_first() else {
        return Ok(String::new());
    };
    let mut shown = item_shown(t, first, depth)?;
    if let Some(last) = rest.last() {
        let gap = if rest.len() > 1 { ", ..., " } else { ", " };
        shown.push_str(gap);
        shown.push_str(&item_shown(t, last, depth)?);
    }
    Ok(shown)
}

fn item_shown(t: &mut Thread, value: &Value, depth: usize) -> Res<String> {
    if value.isinstance(&AST) {
        return shown(t, value, depth);
    }
    Ok(text(&ops::repr(t, value)?))
}
