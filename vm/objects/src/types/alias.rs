//! `list[int]`: generic aliases (PEP 585).

use copperplate_core::args::Args;
use copperplate_core::class::{BinaryOp, Compare, TRACKED};
use copperplate_core::dict::Dict;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Object, Res, Thread, Type, Value, heap, layout, ops, types};
use copperplate_macros::native;

use super::attributes::generic_getattr;
use crate::define::define;

pub static GENERIC_ALIAS: Type = Type::builtin(
    "types.GenericAlias",
    size_of::<GenericAlias>(),
    TRACKED | copperplate_core::class::BASE,
);

/// A generic class with arguments.
#[derive(Trace)]
#[repr(C)]
pub struct GenericAlias {
    header: Object,
    pub origin: Value,
    /// A tuple.
    pub args: Value,
    /// `*tuple[int]` rather than `tuple[int]`.
    starred: bool,
}

layout!(GenericAlias, GENERIC_ALIAS);

impl GenericAlias {
    /// `origin[item]`: a tuple is several arguments.
    pub fn new(origin: Value, item: &Value) -> Value {
        GenericAlias::make(&GENERIC_ALIAS, origin, item, false)
    }

    fn make(class: &Type, origin: Value, item: &Value, starred: bool) -> Value {
        let args = match item.exact::<Tuple>() {
            Some(_) => item.clone(),
            None => Tuple::new(vec![item.clone()]),
        };
        heap::new_instance(
            class,
            GenericAlias {
                header: Object::unset(),
                origin,
                args,
                starred,
            },
            0,
        )
    }

    fn items(&self) -> &[Value] {
        self.args.exact::<Tuple>().map_or(&[], Tuple::items)
    }
}

/// `cls[item]` of a generic built-in class: the body of its `__class_getitem__`, for use in tables of methods.
#[native("__class_getitem__($type, item, /)", class_method)]
pub fn class_getitem(_t: &mut Thread, class: &Value, item: &Value) -> Res<Value> {
    Ok(GenericAlias::new(class.clone(), item))
}

/// A type as aliases and unions show it: `module.qualname`, `...`, or the `repr`.
pub fn type_text(t: &mut Thread, value: &Value) -> Res<String> {
    if value.is(&Value::ellipsis()) {
        return Ok("...".to_owned());
    }
    if let Some(class) = value.downcast::<Type>() {
        return Ok(super::object::class_text(t, class));
    }
    let text = ops::repr(t, value)?;
    Ok(text
        .downcast::<Str>()
        .map_or(String::new(), |text| text.to_lossy().into_owned()))
}

fn repr(t: &mut Thread, this: &Value) -> Res<Value> {
    let Some(alias) = this.downcast::<GenericAlias>() else {
        return super::object::repr(t, this);
    };
    t.check_native_stack(" while getting the repr of an object")?;
    let mut text = if alias.starred { "*" } else { "" }.to_owned();
    text += &type_text(t, &alias.origin)?;
    let mut args = Vec::new();
    for arg in alias.items() {
        match arg.downcast::<copperplate_core::list::List>() {
            Some(list) => {
                let mut items = Vec::new();
                for item in list.to_vec() {
                    items.push(type_text(t, &item)?);
                }
                args.push(format!("[{}]", items.join(", ")));
            }
            None => args.push(type_text(t, arg)?),
        }
    }
    let args = if args.is_empty() {
        "()".to_owned()
    } else {
        args.join(", ")
    };
    Ok(Str::new(&format!("{text}[{args}]")))
}

fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    if !args.names().is_empty() {
        return Err(t.type_error("GenericAlias() takes no keyword arguments"));
    }
    let [origin, item] = args.pos() else {
        return Err(t.type_error(format!(
            "GenericAlias expected 2 arguments, got {}",
            args.pos().len()
        )));
    };
    Ok(GenericAlias::make(class, origin.clone(), item, false))
}

fn call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let Some(alias) = this.downcast::<GenericAlias>() else {
        return Err(t.type_error("not a generic alias"));
    };
    let object = ops::call(t, &alias.origin, args)?;
    // Instances that can, remember what they were made of.
    let name = &t.names().__orig_class__;
    if ops::setattr(t, &object, name, Some(this)).is_err() {
        use copperplate_core::exception::{ATTRIBUTE_ERROR, TYPE_ERROR};
        if !t.exception_is(&ATTRIBUTE_ERROR) && !t.exception_is(&TYPE_ERROR) {
            return Err(copperplate_core::Raised);
        }
        t.exception.clear();
    }
    Ok(object)
}

/// Attributes that are the alias's own and not its origin's.
const OWN: &[&str] = &[
    "__class__",
    "__origin__",
    "__args__",
    "__unpacked__",
    "__parameters__",
    "__typing_unpacked_tuple_args__",
    "__mro_entries__",
    "__reduce_ex__",
    "__reduce__",
    "__copy__",
    "__deepcopy__",
    "__instancecheck__",
    "__subclasscheck__",
];

fn getattr(t: &mut Thread, this: &Value, name: &Value, quiet: bool) -> Res<Option<Value>> {
    let text = name.downcast::<Str>().map_or("".into(), Str::to_lossy);
    if OWN.contains(&&*text) {
        return generic_getattr(t, this, name, quiet);
    }
    match this.downcast::<GenericAlias>() {
        Some(alias) => ops::getattr_of(t, &alias.origin, name, quiet),
        None => generic_getattr(t, this, name, quiet),
    }
}

fn compare(t: &mut Thread, this: &Value, other: &Value, op: Compare) -> Res<Value> {
    let (Some(a), Some(b)) = (
        this.downcast::<GenericAlias>(),
        other.downcast::<GenericAlias>(),
    ) else {
        return Ok(Value::not_implemented());
    };
    if !matches!(op, Compare::Eq | Compare::Ne) {
        return Ok(Value::not_implemented());
    }
    let equal = a.starred == b.starred
        && ops::equal(t, &a.origin, &b.origin)?
        && ops::equal(t, &a.args, &b.args)?;
    Ok(Value::bool(equal == (op == Compare::Eq)))
}

fn hash(t: &mut Thread, this: &Value) -> Res<i64> {
    let Some(alias) = this.downcast::<GenericAlias>() else {
        return Ok(0);
    };
    let hash = ops::hash(t, &alias.origin)? ^ ops::hash(t, &alias.args)?;
    Ok(if hash == -1 { -2 } else { hash })
}

fn getitem(t: &mut Thread, this: &Value, item: &Value) -> Res<Value> {
    let Some(alias) = this.downcast::<GenericAlias>() else {
        return Ok(Value::not_implemented());
    };
    let args = alias.args.clone();
    let parameters = parameters_of(t, &args)?;
    let new = substitute(t, this, &args, &parameters, item)?;
    let args = Tuple::new(new);
    Ok(GenericAlias::make(
        this.class(),
        alias.origin.clone(),
        &args,
        alias.starred,
    ))
}

fn iter(t: &mut Thread, this: &Value) -> Res<Value> {
    let Some(alias) = this.downcast::<GenericAlias>() else {
        return Ok(Value::not_implemented());
    };
    let starred = GenericAlias::make(this.class(), alias.origin.clone(), &alias.args, true);
    ops::iter(t, &Tuple::new(vec![starred]))
}

/// The type parameters in a tuple of arguments, each once.
pub fn parameters_of(t: &mut Thread, args: &Value) -> Res<Vec<Value>> {
    let mut found: Vec<Value> = Vec::new();
    let substitution = t.vm().intern("__typing_subst__");
    let inner = t.vm().intern("__parameters__");
    for arg in args.downcast::<Tuple>().map_or(&[][..], Tuple::items) {
        if arg.downcast::<Type>().is_some() {
            continue;
        }
        let candidates = if ops::getattr_optional(t, arg, &substitution)?.is_some() {
            vec![arg.clone()]
        } else {
            match ops::getattr_optional(t, arg, &inner)? {
                Some(parameters) => parameters
                    .downcast::<Tuple>()
                    .map(|parameters| parameters.items().to_vec())
                    .unwrap_or_default(),
                None => Vec::new(),
            }
        };
        for candidate in candidates {
            if !found.iter().any(|other| other.is(&candidate)) {
                found.push(candidate);
            }
        }
    }
    Ok(found)
}

/// `args` with `item` (a tuple: several) put for `parameters`.
///
/// # Errors
/// `TypeError` when the numbers differ or there is no parameter.
pub fn substitute(
    t: &mut Thread,
    this: &Value,
    args: &Value,
    parameters: &[Value],
    item: &Value,
) -> Res<Vec<Value>> {
    if parameters.is_empty() {
        let text = type_text(t, this)?;
        return Err(t.type_error(format!("{text} is not a generic class")));
    }
    let mut items = match item.exact::<Tuple>() {
        Some(items) => items.items().to_vec(),
        None => vec![item.clone()],
    };
    let prepare = t.vm().intern("__typing_prepare_subst__");
    for parameter in parameters {
        if let Some(prepare) = ops::getattr_optional(t, parameter, &prepare)?
            && !prepare.is_none()
        {
            let packed = Tuple::new(items);
            let packed = ops::call_positional(t, &prepare, &[this.clone(), packed])?;
            items = super::sequence::to_vec(t, &packed)?;
        }
    }
    if items.len() != parameters.len() {
        let few = if items.len() > parameters.len() {
            "many"
        } else {
            "few"
        };
        let text = type_text(t, this)?;
        return Err(t.type_error(format!(
            "Too {few} arguments for {text}; actual {}, expected {}",
            items.len(),
            parameters.len()
        )));
    }
    let substitution = t.vm().intern("__typing_subst__");
    let inner = t.vm().intern("__parameters__");
    let mut new = Vec::new();
    for arg in args.downcast::<Tuple>().map_or(&[][..], Tuple::items) {
        if arg.downcast::<Type>().is_some() {
            new.push(arg.clone());
            continue;
        }
        let place = |parameter: &Value| {
            parameters
                .iter()
                .position(|other| other.is(parameter))
                .map(|index| items[index].clone())
        };
        if let Some(substitute) = ops::getattr_optional(t, arg, &substitution)? {
            let value = place(arg).unwrap_or_else(|| arg.clone());
            new.push(ops::call_positional(t, &substitute, &[value])?);
            continue;
        }
        let own = ops::getattr_optional(t, arg, &inner)?;
        let own = own
            .as_ref()
            .and_then(|own| own.downcast::<Tuple>())
            .map(|own| own.items().to_vec())
            .unwrap_or_default();
        if own.is_empty() {
            new.push(arg.clone());
            continue;
        }
        let values: Vec<Value> = own
            .iter()
            .map(|parameter| place(parameter).unwrap_or_else(|| parameter.clone()))
            .collect();
        let values = Tuple::new(values);
        match arg.class().slot(|s| s.getitem) {
            Some(getitem) => new.push(getitem(t, arg, &values)?),
            None => new.push(arg.clone()),
        }
    }
    Ok(new)
}

#[native("__origin__($self)", getter)]
fn origin(_t: &mut Thread, this: &GenericAlias) -> Res<Value> {
    Ok(this.origin.clone())
}

#[native("__args__($self)", getter)]
fn args(_t: &mut Thread, this: &GenericAlias) -> Res<Value> {
    Ok(this.args.clone())
}

#[native("__parameters__($self)", getter)]
fn parameters(t: &mut Thread, this: &GenericAlias) -> Res<Value> {
    Ok(Tuple::new(parameters_of(t, &this.args)?))
}

#[native("__unpacked__($self)", getter)]
fn unpacked(_t: &mut Thread, this: &GenericAlias) -> Res<bool> {
    Ok(this.starred)
}

#[native("__typing_unpacked_tuple_args__($self)", getter)]
fn unpacked_args(_t: &mut Thread, this: &GenericAlias) -> Res<Option<Value>> {
    let is_tuple = this
        .origin
        .downcast::<Type>()
        .is_some_and(|origin| std::ptr::eq(origin, &types::TUPLE));
    Ok((this.starred && is_tuple).then(|| this.args.clone()))
}

#[native("__mro_entries__($self, bases, /)")]
fn mro_entries(_t: &mut Thread, this: &GenericAlias, _bases: &Value) -> Res<Value> {
    Ok(Tuple::new(vec![this.origin.clone()]))
}

#[native("__instancecheck__($self, instance, /)")]
fn instance_check(t: &mut Thread, _this: &Value, _instance: &Value) -> Res<Value> {
    Err(t.type_error("isinstance() argument 2 cannot be a parameterized generic"))
}

#[native("__subclasscheck__($self, subclass, /)")]
fn subclass_check(t: &mut Thread, _this: &Value, _subclass: &Value) -> Res<Value> {
    Err(t.type_error("issubclass() argument 2 cannot be a parameterized generic"))
}

#[native("__reduce__($self, /)")]
fn reduce(_t: &mut Thread, this: &Value) -> Res<Value> {
    let args = match this.downcast::<GenericAlias>() {
        Some(alias) => Tuple::new(vec![alias.origin.clone(), alias.args.clone()]),
        None => Tuple::new(Vec::new()),
    };
    use copperplate_core::Layout;
    Ok(Tuple::new(vec![this.class().value(), args]))
}

#[native("__dir__($self, /)")]
fn dir(t: &mut Thread, this: &GenericAlias) -> Res<Value> {
    let names = Dict::new();
    let dict = super::object::expect_dict(t, &names)?;
    super::object::merge_class_names(t, dict, &this.origin)?;
    for name in OWN {
        let name = t.vm().intern(name);
        dict.set_str(t, &name, Value::none());
    }
    Ok(copperplate_core::list::List::new(dict.keys()))
}

static METHODS: &[&NativeDef] = &[
    &ORIGIN,
    &ARGS,
    &PARAMETERS,
    &UNPACKED,
    &UNPACKED_ARGS,
    &MRO_ENTRIES,
    &INSTANCE_CHECK,
    &SUBCLASS_CHECK,
    &REDUCE,
    &DIR,
];

pub fn install(t: &mut Thread) {
    define(
        t,
        &GENERIC_ALIAS,
        &types::OBJECT,
        |slots| {
            slots.layout::<GenericAlias>();
            slots.new = Some(new);
            slots.repr = Some(repr);
            slots.call = Some(call);
            slots.getattr = Some(getattr);
            slots.compare = Some(compare);
            slots.hash = Some(hash);
            slots.getitem = Some(getitem);
            slots.iter = Some(iter);
            slots.binary[BinaryOp::Or as usize] = Some(super::union::type_or);
        },
        METHODS,
    );
}
