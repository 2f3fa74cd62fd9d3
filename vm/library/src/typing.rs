//! `_typing`: type variables and their like, `Generic`, type aliases.
//!
//! What these objects do with type arguments is written in Python, in `typing`, which the methods here call.

use copperplate_core::args::{Args, Named};
use copperplate_core::class::{BASE, BinaryOp, Compare, TRACKED};
use copperplate_core::dict::Dict;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Bare;
use copperplate_core::str::{Str, text};
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::{
    Layout, Object, Res, Slot, Thread, Type, Value, heap, int, layout, ops, types,
};
use copperplate_macros::native;
use copperplate_objects::define::define;
use copperplate_objects::types::alias::{GenericAlias, parameters_of};
use copperplate_objects::types::object;
use copperplate_objects::types::type_type::{INSTANCE_DICT, SET_INSTANCE_DICT};
use copperplate_objects::types::union::{UNION, union_of};

use crate::module;

pub static TYPE_VAR: Type = Type::builtin("typing.TypeVar", size_of::<Parameter>(), TRACKED);
pub static PARAM_SPEC: Type = Type::builtin("typing.ParamSpec", size_of::<Parameter>(), TRACKED);
pub static TYPE_VAR_TUPLE: Type =
    Type::builtin("typing.TypeVarTuple", size_of::<Parameter>(), TRACKED);
pub static PARAM_SPEC_ARGS: Type =
    Type::builtin("typing.ParamSpecArgs", size_of::<SpecPart>(), TRACKED);
pub static PARAM_SPEC_KWARGS: Type =
    Type::builtin("typing.ParamSpecKwargs", size_of::<SpecPart>(), TRACKED);
pub static TYPE_ALIAS: Type =
    Type::builtin("typing.TypeAliasType", size_of::<TypeAlias>(), TRACKED);
static LATER: Type = Type::builtin("_typing.Later", size_of::<Later>(), TRACKED);
pub static GENERIC: Type = Type::builtin("typing.Generic", size_of::<Bare>(), BASE | TRACKED);
pub static NO_DEFAULT_TYPE: Type = Type::builtin("NoDefaultType", size_of::<Bare>(), 0);
/// `typing.NoDefault`.
pub static NO_DEFAULT: Bare = Bare::immortal(&NO_DEFAULT_TYPE);

/// A type variable, parameter specification or type variable tuple; the class tells which.
#[derive(Trace)]
#[repr(C)]
pub struct Parameter {
    header: Object,
    name: Value,
    /// Empty = none; a function where it is evaluated when asked for.
    bound: Lazy,
    /// A tuple.
    constraints: Lazy,
    default: Lazy,
    covariant: bool,
    contravariant: bool,
    infer_variance: bool,
    dict: Slot,
}

layout!(Parameter, TYPE_VAR);

/// A value, or the function that makes it when it is first asked for.
#[derive(Trace)]
#[repr(C)]
struct Lazy {
    value: Slot,
    evaluate: Slot,
}

/// The mark that the compiler puts around a function which evaluates to a bound, a default or the like.
#[derive(Trace)]
#[repr(C)]
struct Later {
    header: Object,
    evaluate: Value,
}

layout!(Later, LATER);

#[native("Later(evaluate, /)")]
fn later_def(_t: &mut Thread, evaluate: &Value) -> Res<Value> {
    Ok(heap::new(Later {
        header: Object::unset(),
        evaluate: evaluate.clone(),
    }))
}

impl Lazy {
    fn ready(value: Option<Value>) -> Lazy {
        if let Some(later) = value.as_ref().and_then(|value| value.exact::<Later>()) {
            return Lazy {
                value: Slot::empty(),
                evaluate: Slot::new(later.evaluate.clone()),
            };
        }
        Lazy {
            value: Slot::from_option(value),
            evaluate: Slot::empty(),
        }
    }

    fn get(&self, t: &mut Thread) -> Res<Option<Value>> {
        if let Some(value) = self.value.get() {
            return Ok(Some(value));
        }
        let Some(evaluate) = self.evaluate.get() else {
            return Ok(None);
        };
        let value = ops::call_positional(t, &evaluate, &[int::from_i64(1)])?;
        self.value.set(value.clone());
        Ok(Some(value))
    }

    fn is_some(&self) -> bool {
        !self.value.is_empty() || !self.evaluate.is_empty()
    }
}

/// `P.args` or `P.kwargs`.
#[derive(Trace)]
#[repr(C)]
pub struct SpecPart {
    header: Object,
    origin: Value,
}

layout!(SpecPart, PARAM_SPEC_ARGS);

/// `type Alias[T] = ...`.
#[derive(Trace)]
#[repr(C)]
pub struct TypeAlias {
    header: Object,
    name: Value,
    value: Lazy,
    type_params: Value,
    module: Value,
}

layout!(TypeAlias, TYPE_ALIAS);

fn parameter(value: &Value) -> Option<&Parameter> {
    let class = value.class();
    [&TYPE_VAR, &PARAM_SPEC, &TYPE_VAR_TUPLE]
        .into_iter()
        .any(|own| std::ptr::eq(own, class))
        // SAFETY: the three classes share the layout and cannot be derived from.
        .then(|| unsafe { &*(value.word().object() as *const Parameter) })
}

fn spec_part(value: &Value) -> Option<&SpecPart> {
    let class = value.class();
    (std::ptr::eq(class, &PARAM_SPEC_ARGS) || std::ptr::eq(class, &PARAM_SPEC_KWARGS))
        // SAFETY: the two classes share the layout and cannot be derived from.
        .then(|| unsafe { &*(value.word().object() as *const SpecPart) })
}

fn no_default() -> Value {
    NO_DEFAULT.value()
}

/// The name of the module that the running Python code belongs to.
fn caller_module(t: &Thread) -> Value {
    t.globals()
        .and_then(|globals| globals.downcast::<Dict>()?.get_str(t, &t.names().__name__))
        .unwrap_or_else(Value::none)
}

/// Calls a function of module `typing`.
fn call_typing(t: &mut Thread, name: &str, args: Args<'_>) -> Res<Value> {
    let import = t.vm().hooks.import;
    let typing = import(t, "typing")?;
    let name = t.vm().intern(name);
    let function = ops::getattr(t, &typing, &name)?;
    ops::call(t, &function, args)
}

/// A bound or constraint as given: `None` means the class of None.
fn type_of(value: &Value) -> Value {
    if value.is_none() {
        types::NONE_TYPE.value()
    } else {
        value.clone()
    }
}

struct Variance {
    covariant: bool,
    contravariant: bool,
    infer: bool,
}

impl Variance {
    fn check(&self, t: &mut Thread) -> Res {
        if self.covariant && self.contravariant {
            return Err(t.value_error("Bivariant types are not supported."));
        }
        if self.infer && (self.covariant || self.contravariant) {
            return Err(t.value_error("Variance cannot be specified with infer_variance."));
        }
        Ok(())
    }
}

fn make_parameter(
    t: &mut Thread,
    class: &'static Type,
    name: &Str,
    bound: Option<Value>,
    constraints: Option<Value>,
    default: Option<&Value>,
    variance: Variance,
) -> Res<Value> {
    let value = heap::new_instance(
        class,
        Parameter {
            header: Object::unset(),
            name: name.value(),
            bound: Lazy::ready(bound),
            constraints: Lazy::ready(constraints),
            default: Lazy::ready(default.filter(|value| !value.is(&no_default())).cloned()),
            covariant: variance.covariant,
            contravariant: variance.contravariant,
            infer_variance: variance.infer,
            dict: Slot::empty(),
        },
        0,
    );
    let module = caller_module(t);
    let attribute = &t.names().__module__;
    ops::setattr(t, &value, attribute, Some(&module))?;
    Ok(value)
}

#[native(
    "typevar(name, *constraints, bound=None, default=typing.NoDefault, covariant=False, contravariant=False, infer_variance=False)"
)]
fn type_var_def(
    t: &mut Thread,
    name: &Str,
    constraints: &[Value],
    bound: Option<&Value>,
    default: Option<&Value>,
    covariant: Option<bool>,
    contravariant: Option<bool>,
    infer_variance: Option<bool>,
) -> Res<Value> {
    let variance = Variance {
        covariant: covariant.unwrap_or(false),
        contravariant: contravariant.unwrap_or(false),
        infer: infer_variance.unwrap_or(false),
    };
    variance.check(t)?;
    if let [later] = constraints
        && later.exact::<Later>().is_some()
    {
        let later = Some(later.clone());
        return make_parameter(t, &TYPE_VAR, name, None, later, default, variance);
    }
    match constraints.len() {
        1 => return Err(t.type_error("A single constraint is not allowed")),
        0 => {}
        _ if bound.is_some() => {
            return Err(t.type_error("Constraints cannot be combined with bound=..."));
        }
        _ => {}
    }
    let constraints =
        (!constraints.is_empty()).then(|| Tuple::new(constraints.iter().map(type_of).collect()));
    make_parameter(
        t,
        &TYPE_VAR,
        name,
        bound.cloned(),
        constraints,
        default,
        variance,
    )
}

#[native(
    "paramspec(name, *, bound=None, default=typing.NoDefault, covariant=False, contravariant=False, infer_variance=False)"
)]
fn param_spec_def(
    t: &mut Thread,
    name: &Str,
    bound: Option<&Value>,
    default: Option<&Value>,
    covariant: Option<bool>,
    contravariant: Option<bool>,
    infer_variance: Option<bool>,
) -> Res<Value> {
    let variance = Variance {
        covariant: covariant.unwrap_or(false),
        contravariant: contravariant.unwrap_or(false),
        infer: infer_variance.unwrap_or(false),
    };
    variance.check(t)?;
    make_parameter(
        t,
        &PARAM_SPEC,
        name,
        bound.cloned(),
        None,
        default,
        variance,
    )
}

#[native("typevartuple(name, *, default=typing.NoDefault)")]
fn type_var_tuple_def(t: &mut Thread, name: &Str, default: Option<&Value>) -> Res<Value> {
    let variance = Variance {
        covariant: false,
        contravariant: false,
        infer: false,
    };
    make_parameter(t, &TYPE_VAR_TUPLE, name, None, None, default, variance)
}

fn parameter_repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let shown = match parameter(this) {
        Some(own) if std::ptr::eq(this.class(), &TYPE_VAR_TUPLE) || own.infer_variance => {
            text(&own.name)
        }
        Some(own) => {
            let sign = match (own.covariant, own.contravariant) {
                (true, _) => '+',
                (_, true) => '-',
                _ => '~',
            };
            format!("{sign}{}", text(&own.name))
        }
        None => String::new(),
    };
    Ok(Str::new(&shown))
}

/// `T | int`, `int | T`. A text is a forward reference, which `typing` makes.
fn union(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let mut members = vec![left.clone(), right.clone()];
    for member in &mut members {
        if member.downcast::<Str>().is_some() {
            *member = call_typing(
                t,
                "_type_convert",
                Args::positional(std::slice::from_ref(member)),
            )?;
        }
    }
    union_of(t, &members)
}

#[native("__name__($self)", getter)]
fn parameter_name(_t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    Ok(parameter(this).map(|own| own.name.clone()))
}

#[native("__bound__($self)", getter)]
fn bound(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    match parameter(this) {
        Some(own) => own.bound.get(t),
        None => Ok(None),
    }
}

#[native("__constraints__($self)", getter)]
fn constraints(t: &mut Thread, this: &Value) -> Res<Value> {
    let own = match parameter(this) {
        Some(own) => own.constraints.get(t)?,
        None => None,
    };
    Ok(own.unwrap_or_else(|| Tuple::new(Vec::new())))
}

#[native("__default__($self)", getter)]
fn default(t: &mut Thread, this: &Value) -> Res<Value> {
    let own = match parameter(this) {
        Some(own) => own.default.get(t)?,
        None => None,
    };
    Ok(own.unwrap_or_else(no_default))
}

#[native("__covariant__($self)", getter)]
fn covariant(_t: &mut Thread, this: &Value) -> Res<bool> {
    Ok(parameter(this).is_some_and(|own| own.covariant))
}

#[native("__contravariant__($self)", getter)]
fn contravariant(_t: &mut Thread, this: &Value) -> Res<bool> {
    Ok(parameter(this).is_some_and(|own| own.contravariant))
}

#[native("__infer_variance__($self)", getter)]
fn infer_variance(_t: &mut Thread, this: &Value) -> Res<bool> {
    Ok(parameter(this).is_some_and(|own| own.infer_variance))
}

/// Return True if the type parameter has a default value.
#[native("has_default($self, /)")]
fn has_default(_t: &mut Thread, this: &Value) -> Res<bool> {
    Ok(parameter(this).is_some_and(|own| own.default.is_some()))
}

#[native("__reduce__($self, /)")]
fn reduce(_t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    Ok(parameter(this).map(|own| own.name.clone()))
}

#[native("__mro_entries__($self, bases, /)")]
fn mro_entries(t: &mut Thread, this: &Value, _bases: &Value) -> Res<Value> {
    let class = copperplate_objects::types::type_type::short_name(this.class());
    Err(t.type_error(format!("Cannot subclass an instance of {class}")))
}

#[native("__typing_subst__($self, arg, /)")]
fn type_var_subst(t: &mut Thread, this: &Value, arg: &Value) -> Res<Value> {
    call_typing(
        t,
        "_typevar_subst",
        Args::positional(&[this.clone(), arg.clone()]),
    )
}

#[native("__typing_prepare_subst__($self, alias, args, /)")]
fn type_var_prepare(t: &mut Thread, this: &Value, alias: &Value, args: &Value) -> Res<Value> {
    // The default stands in for an argument that is missing.
    let Some(items) = args.downcast::<Tuple>() else {
        return Ok(args.clone());
    };
    let name = t.vm().intern("__parameters__");
    let parameters = ops::getattr(t, alias, &name)?;
    let place = parameters
        .downcast::<Tuple>()
        .and_then(|all| all.items().iter().position(|other| other.is(this)));
    let Some(place) = place.filter(|&place| place >= items.len()) else {
        return Ok(args.clone());
    };
    let default = match parameter(this) {
        Some(own) if place == items.len() => own.default.get(t)?,
        _ => None,
    };
    match default {
        Some(default) => {
            let mut all = items.items().to_vec();
            all.push(default);
            Ok(Tuple::new(all))
        }
        None => {
            let alias = ops::str(t, alias)?;
            Err(t.type_error(format!(
                "Too few arguments for {}; actual {}, expected at least {}",
                text(&alias),
                items.len(),
                place + 1
            )))
        }
    }
}

#[native("__typing_subst__($self, arg, /)")]
fn param_spec_subst(t: &mut Thread, this: &Value, arg: &Value) -> Res<Value> {
    call_typing(
        t,
        "_paramspec_subst",
        Args::positional(&[this.clone(), arg.clone()]),
    )
}

#[native("__typing_prepare_subst__($self, alias, args, /)")]
fn param_spec_prepare(t: &mut Thread, this: &Value, alias: &Value, args: &Value) -> Res<Value> {
    call_typing(
        t,
        "_paramspec_prepare_subst",
        Args::positional(&[this.clone(), alias.clone(), args.clone()]),
    )
}

/// Represents positional arguments.
#[native("args($self)", getter)]
fn spec_args(_t: &mut Thread, this: &Value) -> Res<Value> {
    Ok(new_spec_part(&PARAM_SPEC_ARGS, this))
}

/// Represents keyword arguments.
#[native("kwargs($self)", getter)]
fn spec_kwargs(_t: &mut Thread, this: &Value) -> Res<Value> {
    Ok(new_spec_part(&PARAM_SPEC_KWARGS, this))
}

#[native("__typing_subst__($self, arg, /)")]
fn tuple_subst(t: &mut Thread, _this: &Value, _arg: &Value) -> Res<Value> {
    Err(t.type_error("Substitution of bare TypeVarTuple is not supported"))
}

#[native("__typing_prepare_subst__($self, alias, args, /)")]
fn tuple_prepare(t: &mut Thread, this: &Value, alias: &Value, args: &Value) -> Res<Value> {
    call_typing(
        t,
        "_typevartuple_prepare_subst",
        Args::positional(&[this.clone(), alias.clone(), args.clone()]),
    )
}

/// Yields `Unpack[self]`, what `*Ts` stands for.
fn tuple_iter(t: &mut Thread, this: &Value) -> Res<Value> {
    let import = t.vm().hooks.import;
    let typing = import(t, "typing")?;
    let name = t.vm().intern("Unpack");
    let unpack = ops::getattr(t, &typing, &name)?;
    let item = match unpack.class().slot(|s| s.getitem) {
        Some(getitem) => getitem(t, &unpack, this)?,
        None => return Err(t.type_error("typing.Unpack is not subscriptable")),
    };
    ops::iter(t, &Tuple::new(vec![item]))
}

// --- ParamSpecArgs, ParamSpecKwargs

fn new_spec_part(class: &'static Type, origin: &Value) -> Value {
    heap::new_instance(
        class,
        SpecPart {
            header: Object::unset(),
            origin: origin.clone(),
        },
        0,
    )
}

fn new_part(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let class = if std::ptr::eq(class, &PARAM_SPEC_ARGS) {
        &PARAM_SPEC_ARGS
    } else {
        &PARAM_SPEC_KWARGS
    };
    match args.values() {
        [origin] => Ok(new_spec_part(class, origin)),
        other => Err(t.type_error(format!(
            "{} takes exactly 1 argument ({} given)",
            class.name(),
            other.len()
        ))),
    }
}

fn part_repr(t: &mut Thread, this: &Value) -> Res<Value> {
    let suffix = if std::ptr::eq(this.class(), &PARAM_SPEC_ARGS) {
        "args"
    } else {
        "kwargs"
    };
    let Some(part) = spec_part(this) else {
        return object::repr(t, this);
    };
    let origin = match parameter(&part.origin) {
        Some(origin) => text(&origin.name),
        None => text(&ops::repr(t, &part.origin)?),
    };
    Ok(Str::new(&format!("{origin}.{suffix}")))
}

fn part_compare(t: &mut Thread, this: &Value, other: &Value, op: Compare) -> Res<Value> {
    let (Some(a), Some(b)) = (spec_part(this), spec_part(other)) else {
        return Ok(Value::not_implemented());
    };
    if !std::ptr::eq(this.class(), other.class()) {
        return Ok(Value::not_implemented());
    }
    match op {
        Compare::Eq | Compare::Ne => ops::compare(t, &a.origin, &b.origin, op),
        _ => Ok(Value::not_implemented()),
    }
}

#[native("__origin__($self)", getter)]
fn part_origin(_t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    Ok(spec_part(this).map(|part| part.origin.clone()))
}

// --- TypeAliasType

#[native("typealias(name, value, *, type_params=())")]
fn type_alias_def(
    t: &mut Thread,
    name: &Str,
    value: &Value,
    type_params: Option<&Value>,
) -> Res<Value> {
    if let Some(params) = type_params
        && params.downcast::<Tuple>().is_none()
    {
        return Err(t.type_error("type_params must be a tuple"));
    }
    let type_params = type_params
        .cloned()
        .unwrap_or_else(|| Tuple::new(Vec::new()));
    Ok(heap::new(TypeAlias {
        header: Object::unset(),
        name: name.value(),
        value: Lazy::ready(Some(value.clone())),
        type_params,
        module: caller_module(t),
    }))
}

fn alias_repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    Ok(this
        .exact::<TypeAlias>()
        .map_or_else(|| Str::new(""), |alias| alias.name.clone()))
}

fn alias_getitem(t: &mut Thread, this: &Value, item: &Value) -> Res<Value> {
    let generic = this
        .exact::<TypeAlias>()
        .and_then(|alias| alias.type_params.downcast::<Tuple>())
        .is_some_and(|params| !params.is_empty());
    if !generic {
        return Err(t.type_error("Only generic type aliases are subscriptable"));
    }
    Ok(GenericAlias::new(this.clone(), item))
}

#[native("__name__($self)", getter)]
fn alias_name(_t: &mut Thread, this: &TypeAlias) -> Res<Value> {
    Ok(this.name.clone())
}

#[native("__value__($self)", getter)]
fn alias_value(t: &mut Thread, this: &TypeAlias) -> Res<Option<Value>> {
    this.value.get(t)
}

#[native("__type_params__($self)", getter)]
fn alias_type_params(_t: &mut Thread, this: &TypeAlias) -> Res<Value> {
    Ok(this.type_params.clone())
}

#[native("__parameters__($self)", getter)]
fn alias_parameters(t: &mut Thread, this: &TypeAlias) -> Res<Value> {
    Ok(Tuple::new(parameters_of(t, &this.type_params)?))
}

#[native("__module__($self)", getter)]
fn alias_module(_t: &mut Thread, this: &TypeAlias) -> Res<Value> {
    Ok(this.module.clone())
}

#[native("__reduce__($self, /)")]
fn alias_reduce(_t: &mut Thread, this: &TypeAlias) -> Res<Value> {
    Ok(this.name.clone())
}

// --- Generic and NoDefault

#[native("__class_getitem__($type, *args, **kwargs)", class_method)]
fn generic_getitem(t: &mut Thread, class: &Value, args: Args<'_>) -> Res<Value> {
    with_class(t, "_generic_class_getitem", class, args)
}

/// Function to initialize subclasses.
#[native("__init_subclass__($type, *args, **kwargs)", class_method)]
fn generic_init_subclass(t: &mut Thread, class: &Value, args: Args<'_>) -> Res<Value> {
    with_class(t, "_generic_init_subclass", class, args)
}

fn with_class(t: &mut Thread, name: &str, class: &Value, args: Args<'_>) -> Res<Value> {
    let mut values = vec![class.clone()];
    values.extend_from_slice(args.values());
    call_typing(
        t,
        name,
        Args::with_keywords(&Named::new(&values, args.names())),
    )
}

fn no_default_repr(t: &mut Thread, _this: &Value) -> Res<Value> {
    Ok(t.vm().intern("typing.NoDefault"))
}

#[native("__reduce__($self, /)")]
fn no_default_reduce(t: &mut Thread, _this: &Value) -> Res<Value> {
    Ok(t.vm().intern("NoDefault"))
}

#[native("_idfunc(x, /)")]
fn identity(_t: &mut Thread, x: &Value) -> Res<Value> {
    Ok(x.clone())
}

fn install(t: &mut Thread) {
    if module::is_defined(&TYPE_VAR) {
        return;
    }
    let common: &[&'static NativeDef] = &[
        &PARAMETER_NAME,
        &DEFAULT,
        &HAS_DEFAULT,
        &REDUCE,
        &MRO_ENTRIES,
        &INSTANCE_DICT,
        &SET_INSTANCE_DICT,
    ];
    let variance: &[&'static NativeDef] = &[&BOUND, &COVARIANT, &CONTRAVARIANT, &INFER_VARIANCE];
    let dict_offset = std::mem::offset_of!(Parameter, dict);
    type New = copperplate_core::class::NewFn;
    let kinds: [(&'static Type, New, Vec<&'static NativeDef>); 3] = [
        (
            &TYPE_VAR,
            |t, _, args| (TYPE_VAR_DEF.call)(t, None, args),
            [
                variance,
                &[&CONSTRAINTS, &TYPE_VAR_SUBST, &TYPE_VAR_PREPARE],
            ]
            .concat(),
        ),
        (
            &PARAM_SPEC,
            |t, _, args| (PARAM_SPEC_DEF.call)(t, None, args),
            [
                variance,
                &[
                    &SPEC_ARGS,
                    &SPEC_KWARGS,
                    &PARAM_SPEC_SUBST,
                    &PARAM_SPEC_PREPARE,
                ],
            ]
            .concat(),
        ),
        (
            &TYPE_VAR_TUPLE,
            |t, _, args| (TYPE_VAR_TUPLE_DEF.call)(t, None, args),
            vec![&TUPLE_SUBST, &TUPLE_PREPARE],
        ),
    ];
    for (class, new, own) in kinds {
        class.set_dict_offset(dict_offset);
        let is_tuple = std::ptr::eq(class, &TYPE_VAR_TUPLE);
        define(
            t,
            class,
            &types::OBJECT,
            |slots| {
                slots.layout::<Parameter>();
                slots.new = Some(new);
                slots.repr = Some(parameter_repr);
                if is_tuple {
                    slots.iter = Some(tuple_iter);
                } else {
                    slots.binary[BinaryOp::Or as usize] = Some(union);
                }
            },
            &[common, &own].concat(),
        );
    }
    for class in [&PARAM_SPEC_ARGS, &PARAM_SPEC_KWARGS] {
        define(
            t,
            class,
            &types::OBJECT,
            |slots| {
                slots.layout::<SpecPart>();
                slots.new = Some(new_part);
                slots.repr = Some(part_repr);
                slots.compare = Some(part_compare);
            },
            &[&PART_ORIGIN, &MRO_ENTRIES],
        );
    }
    define(
        t,
        &LATER,
        &types::OBJECT,
        |slots| {
            slots.layout::<Later>();
            slots.new = Some(|t, _, args| (LATER_DEF.call)(t, None, args));
        },
        &[],
    );
    define(
        t,
        &TYPE_ALIAS,
        &types::OBJECT,
        |slots| {
            slots.layout::<TypeAlias>();
            slots.new = Some(|t, _, args| (TYPE_ALIAS_DEF.call)(t, None, args));
            slots.repr = Some(alias_repr);
            slots.getitem = Some(alias_getitem);
            slots.binary[BinaryOp::Or as usize] = Some(union);
        },
        &[
            &ALIAS_NAME,
            &ALIAS_VALUE,
            &ALIAS_TYPE_PARAMS,
            &ALIAS_PARAMETERS,
            &ALIAS_MODULE,
            &ALIAS_REDUCE,
        ],
    );
    define(
        t,
        &GENERIC,
        &types::OBJECT,
        |slots| slots.new = Some(object::new),
        &[&GENERIC_GETITEM, &GENERIC_INIT_SUBCLASS],
    );
    define(
        t,
        &NO_DEFAULT_TYPE,
        &types::OBJECT,
        |slots| slots.repr = Some(no_default_repr),
        &[&NO_DEFAULT_REDUCE],
    );
}

/// Makes the module.
///
/// # Errors
/// `MemoryError` and the like.
pub fn make(t: &mut Thread) -> Res<Value> {
    install(t);
    let this = module::new(t, "_typing", &[&IDENTITY]);
    for (name, value) in [
        ("TypeVar", TYPE_VAR.value()),
        ("ParamSpec", PARAM_SPEC.value()),
        ("TypeVarTuple", TYPE_VAR_TUPLE.value()),
        ("ParamSpecArgs", PARAM_SPEC_ARGS.value()),
        ("ParamSpecKwargs", PARAM_SPEC_KWARGS.value()),
        ("TypeAliasType", TYPE_ALIAS.value()),
        ("Later", LATER.value()),
        ("Generic", GENERIC.value()),
        ("Union", UNION.value()),
        ("NoDefault", no_default()),
    ] {
        module::set(t, &this, name, &value)?;
    }
    Ok(this)
}
