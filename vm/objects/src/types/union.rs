//! `int | str`: unions of types.

use copperplate_core::class::{BinaryOp, Compare, TRACKED};
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Layout, Object, Res, Thread, Type, Value, heap, layout, ops, types};
use copperplate_macros::native;

use super::alias::{self, GenericAlias};
use crate::define::define;

pub static UNION: Type = Type::builtin("typing.Union", size_of::<Union>(), TRACKED);

/// A union of types.
#[derive(Trace)]
#[repr(C)]
pub struct Union {
    header: Object,
    /// The members, a tuple without duplicates.
    pub args: Value,
}

layout!(Union, UNION);

/// The union of `members`, flattened and without duplicates: one member alone is itself.
pub fn union_of(t: &mut Thread, members: &[Value]) -> Res<Value> {
    let mut distinct: Vec<Value> = Vec::new();
    let mut flat = Vec::new();
    for member in members {
        match member.exact::<Union>() {
            Some(union) => {
                flat.extend_from_slice(union.args.exact::<Tuple>().map_or(&[], Tuple::items));
            }
            None if member.is_none() => flat.push(types::NONE_TYPE.value()),
            None => flat.push(member.clone()),
        }
    }
    for member in flat {
        let mut known = false;
        for other in &distinct {
            if ops::equal(t, other, &member)? {
                known = true;
                break;
            }
        }
        if !known {
            distinct.push(member);
        }
    }
    if let [member] = &distinct[..] {
        return Ok(member.clone());
    }
    Ok(heap::new(Union {
        header: Object::unset(),
        args: Tuple::new(distinct),
    }))
}

/// Whether `value` can be a member of a union made by `|`.
fn is_unionable(value: &Value) -> bool {
    value.is_none()
        || value.downcast::<Type>().is_some()
        || value.exact::<GenericAlias>().is_some()
        || value.exact::<Union>().is_some()
        || value.class().name() == "typing.TypeAliasType"
}

/// `left | right` of types.
pub fn type_or(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    if !is_unionable(left) || !is_unionable(right) {
        return Ok(Value::not_implemented());
    }
    union_of(t, &[left.clone(), right.clone()])
}

fn members(this: &Value) -> Vec<Value> {
    this.exact::<Union>()
        .and_then(|union| union.args.exact::<Tuple>())
        .map(|args| args.items().to_vec())
        .unwrap_or_default()
}

fn repr(t: &mut Thread, this: &Value) -> Res<Value> {
    let mut texts = Vec::new();
    for member in members(this) {
        texts.push(
            if member
                .downcast::<Type>()
                .is_some_and(|class| std::ptr::eq(class, &types::NONE_TYPE))
            {
                "None".to_owned()
            } else {
                alias::type_text(t, &member)?
            },
        );
    }
    Ok(Str::new(&texts.join(" | ")))
}

fn compare(t: &mut Thread, this: &Value, other: &Value, op: Compare) -> Res<Value> {
    if other.exact::<Union>().is_none() || !matches!(op, Compare::Eq | Compare::Ne) {
        return Ok(Value::not_implemented());
    }
    let (own, others) = (members(this), members(other));
    let mut equal = own.len() == others.len();
    for member in &own {
        let mut found = false;
        for other in &others {
            if equal && ops::equal(t, member, other)? {
                found = true;
                break;
            }
        }
        equal &= found;
    }
    Ok(Value::bool(equal == (op == Compare::Eq)))
}

fn hash(t: &mut Thread, this: &Value) -> Res<i64> {
    // Independent of the order, as equality is.
    let mut hash = 0i64;
    for member in members(this) {
        hash ^= ops::hash(t, &member)?.wrapping_mul(0x9e37_79b9_7f4a_7c15u64 as i64);
    }
    Ok(if hash == -1 { -2 } else { hash })
}

fn getitem(t: &mut Thread, this: &Value, item: &Value) -> Res<Value> {
    let Some(union) = this.exact::<Union>() else {
        return Ok(Value::not_implemented());
    };
    let args = union.args.clone();
    let parameters = alias::parameters_of(t, &args)?;
    let new = alias::substitute(t, this, &args, &parameters, item)?;
    union_of(t, &new)
}

#[native("__args__($self)", getter)]
fn args(_t: &mut Thread, this: &Union) -> Res<Value> {
    Ok(this.args.clone())
}

#[native("__parameters__($self)", getter)]
fn parameters(t: &mut Thread, this: &Union) -> Res<Value> {
    let args = this.args.clone();
    Ok(Tuple::new(alias::parameters_of(t, &args)?))
}

#[native("__origin__($self)", getter)]
fn origin(_t: &mut Thread, _this: &Union) -> Res<Value> {
    Ok(UNION.value())
}

#[native("__mro_entries__($self, bases, /)")]
fn mro_entries(t: &mut Thread, this: &Value, _bases: &Value) -> Res<Value> {
    let text = ops::repr(t, this)?;
    let text = text
        .downcast::<Str>()
        .map_or("".into(), Str::to_lossy)
        .into_owned();
    Err(t.type_error(format!("Cannot subclass {text}")))
}

/// See PEP 585
#[native("__class_getitem__($type, item, /)", class_method)]
fn class_getitem(t: &mut Thread, _class: &Value, item: &Value) -> Res<Value> {
    match item.exact::<Tuple>() {
        Some(items) if items.is_empty() => Err(t.type_error("Cannot take a Union of no types.")),
        Some(items) => {
            let items = items.items().to_vec();
            union_of(t, &items)
        }
        None => union_of(t, std::slice::from_ref(item)),
    }
}

static METHODS: &[&NativeDef] = &[&ARGS, &PARAMETERS, &ORIGIN, &MRO_ENTRIES, &CLASS_GETITEM];

pub fn install(t: &mut Thread) {
    define(
        t,
        &UNION,
        &types::OBJECT,
        |slots| {
            slots.layout::<Union>();
            slots.repr = Some(repr);
            slots.compare = Some(compare);
            slots.hash = Some(hash);
            slots.getitem = Some(getitem);
            slots.binary[BinaryOp::Or as usize] = Some(type_or);
        },
        METHODS,
    );
}
