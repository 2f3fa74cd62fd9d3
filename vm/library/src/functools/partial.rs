//! `functools.partial` and `Placeholder`.

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::dict::Dict;
use copperplate_core::function::BoundMethod;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Bare, Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Named, Res, Thread, Value, heap, layout, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::{define, give_dict, set_doc};
use copperplate_objects::types::alias;
use copperplate_objects::types::type_type::{INSTANCE_DICT, SET_INSTANCE_DICT};

/// The class `functools.partial`.
pub static PARTIAL: Type = Type::builtin("functools.partial", size_of::<Partial>(), BASE | TRACKED);
/// The class of `functools.Placeholder`.
pub static PLACEHOLDER_TYPE: Type =
    Type::builtin("functools._PlaceholderType", size_of::<Bare>(), 0);
static PLACEHOLDER: Bare = Bare::immortal(&PLACEHOLDER_TYPE);

/// `functools.Placeholder`.
pub fn placeholder() -> Value {
    PLACEHOLDER.value()
}

fn is_placeholder(value: &Value) -> bool {
    value
        .object()
        .is_some_and(|object| std::ptr::eq(object, PLACEHOLDER.header()))
}

/// A function with some of its arguments.
#[derive(Trace)]
#[repr(C)]
struct Partial {
    header: Object,
    function: Slot,
    /// A tuple.
    args: Slot,
    /// A dict.
    keywords: Slot,
}

layout!(Partial, PARTIAL);

/// The parts of a partial, taken out so that they live on whatever happens to it.
struct Parts {
    function: Value,
    args: Vec<Value>,
    keywords: Vec<(Value, Value)>,
}

impl Partial {
    fn parts(&self) -> Parts {
        let args = self.args.get();
        let keywords = self.keywords.get();
        Parts {
            function: self.function.get().unwrap_or_else(Value::none),
            args: args
                .as_ref()
                .and_then(|args| args.downcast::<Tuple>())
                .map_or(Vec::new(), |args| args.items().to_vec()),
            keywords: keywords
                .as_ref()
                .and_then(|keywords| keywords.downcast::<Dict>())
                .map_or(Vec::new(), Dict::to_vec),
        }
    }
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &PLACEHOLDER_TYPE,
        &types::OBJECT,
        |slots| {
            slots.repr = Some(|_, _| Ok(Str::new("Placeholder")));
            slots.new = Some(|t, _, args| {
                if args.is_empty() {
                    return Ok(placeholder());
                }
                Err(t.type_error("_PlaceholderType takes no arguments"))
            });
        },
        &[&PLACEHOLDER_REDUCE],
    );
    give_dict::<Partial>(&PARTIAL);
    define(
        t,
        &PARTIAL,
        &types::OBJECT,
        |slots| {
            slots.layout::<Partial>();
            slots.new = Some(new);
            slots.call = Some(call);
            slots.repr = Some(repr);
            slots.descriptor_get = Some(|_, this, instance, _| match instance {
                Some(instance) => Ok(BoundMethod::new(this.clone(), instance.clone())),
                None => Ok(this.clone()),
            });
        },
        METHODS,
    );
    set_doc(
        t,
        &PARTIAL,
        "Create a new function with partial application of the given arguments and keywords.",
    );
}

static METHODS: &[&NativeDef] = &[
    &FUNC,
    &ARGS,
    &KEYWORDS,
    &REDUCE,
    &SETSTATE,
    &alias::CLASS_GETITEM,
    &INSTANCE_DICT,
    &SET_INSTANCE_DICT,
];

fn dict_of(keywords: &[(Value, Value)], t: &mut Thread) -> Res<Value> {
    let value = Dict::new();
    if let Some(dict) = value.exact::<Dict>() {
        for (name, value) in keywords {
            dict.set(t, name, value.clone())?;
        }
    }
    Ok(value)
}

/// Puts `new` values in the places of placeholders, the rest at the end. What is missing leaves its placeholder.
fn fill(args: &[Value], new: &[Value]) -> Vec<Value> {
    let mut new = new.iter();
    let mut filled: Vec<Value> = args
        .iter()
        .map(|arg| match is_placeholder(arg) {
            true => new.next().unwrap_or(arg).clone(),
            false => arg.clone(),
        })
        .collect();
    filled.extend(new.cloned());
    filled
}

fn count(args: &[Value]) -> usize {
    args.iter().filter(|arg| is_placeholder(arg)).count()
}

/// `old` with the values of `new`, names that are in both keeping their place.
fn merge(old: &mut Vec<(Value, Value)>, t: &mut Thread, new: Args<'_>) -> Res {
    for (name, value) in new.keywords() {
        let mut known = false;
        for (old_name, old_value) in old.iter_mut() {
            if ops::equal(t, old_name, name)? {
                *old_value = value.clone();
                known = true;
                break;
            }
        }
        if !known {
            old.push((name.clone(), value.clone()));
        }
    }
    Ok(())
}

fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let Some((function, given)) = args.pos().split_first() else {
        return Err(t.type_error("type 'partial' takes at least one argument"));
    };
    if !ops::is_callable(function) {
        return Err(t.type_error("the first argument must be callable"));
    }
    if given.last().is_some_and(is_placeholder) {
        return Err(t.type_error("trailing Placeholders are not allowed"));
    }
    if args.keywords().any(|(_, value)| is_placeholder(value)) {
        return Err(t.type_error("Placeholder cannot be passed as a keyword argument"));
    }
    let mut parts = Parts {
        function: function.clone(),
        args: Vec::new(),
        keywords: Vec::new(),
    };
    // A partial of a partial without attributes of its own is one of the inner function.
    if let Some(inner) = function.downcast::<Partial>() {
        let name = t.names().__dict__.clone();
        let attributes = ops::getattr(t, function, &name)?;
        if attributes.downcast::<Dict>().is_some_and(Dict::is_empty) {
            parts = inner.parts();
        }
    }
    let merged = fill(&parts.args, given);
    let mut keywords = parts.keywords;
    merge(&mut keywords, t, args)?;
    let keywords = dict_of(&keywords, t)?;
    let payload = Partial {
        header: Object::unset(),
        function: Slot::new(parts.function),
        args: Slot::new(Tuple::new(merged)),
        keywords: Slot::new(keywords),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let Some(partial) = this.downcast::<Partial>() else {
        return Err(t.type_error("descriptor '__call__' requires a 'functools.partial' object"));
    };
    let Parts {
        function,
        args: own,
        mut keywords,
    } = partial.parts();
    let wanted = count(&own);
    if args.pos().len() < wanted {
        return Err(t.type_error(format!(
            "missing positional arguments in 'partial' call; expected at least {wanted}, got {}",
            args.pos().len()
        )));
    }
    let mut values = fill(&own, args.pos());
    if keywords.is_empty() {
        values.extend_from_slice(&args.values()[args.pos().len()..]);
        return ops::call(
            t,
            &function,
            Args::with_keywords(&Named::new(&values, args.names())),
        );
    }
    merge(&mut keywords, t, args)?;
    let (names, last): (Vec<Value>, Vec<Value>) = keywords.into_iter().unzip();
    values.extend(last);
    ops::call(
        t,
        &function,
        Args::with_keywords(&Named::new(&values, &names)),
    )
}

fn repr(t: &mut Thread, this: &Value) -> Res<Value> {
    let class = this.class().value();
    let name = qualified_name(t, &class)?;
    let (Some(object), Some(partial)) = (this.object(), this.downcast::<Partial>()) else {
        return Ok(Str::new(&name));
    };
    let Some(_shown) = t.repr_guard.enter(object) else {
        return Ok(Str::new(&format!("{name}(...)")));
    };
    let shown = parts_text(t, partial.parts());
    Ok(Str::new(&format!("{name}({})", shown?.join(", "))))
}

fn qualified_name(t: &mut Thread, class: &Value) -> Res<String> {
    let names = t.names();
    let module = ops::getattr(t, class, &names.__module__)?;
    let name = ops::getattr(t, class, &names.__qualname__)?;
    let text = |value: &Value| {
        value
            .downcast::<Str>()
            .map_or(String::new(), |text| text.to_lossy().into_owned())
    };
    Ok(format!("{}.{}", text(&module), text(&name)))
}

fn parts_text(t: &mut Thread, parts: Parts) -> Res<Vec<String>> {
    let mut shown = Vec::new();
    let mut show = |t: &mut Thread, prefix: String, value: &Value| -> Res {
        let text = ops::repr(t, value)?;
        let text = text
            .downcast::<Str>()
            .map_or(String::new(), |text| text.to_lossy().into_owned());
        shown.push(prefix + &text);
        Ok(())
    };
    show(t, String::new(), &parts.function)?;
    for arg in &parts.args {
        show(t, String::new(), arg)?;
    }
    for (name, value) in &parts.keywords {
        let name = ops::str(t, name)?;
        let name = name
            .downcast::<Str>()
            .map_or(String::new(), |name| name.to_lossy().into_owned());
        show(t, name + "=", value)?;
    }
    Ok(shown)
}

/// function object to use in future partial calls
#[native("func($self, /)", getter)]
fn func(_: &mut Thread, this: &Partial) -> Res<Option<Value>> {
    Ok(this.function.get())
}

/// tuple of arguments to future partial calls
#[native("args($self, /)", getter)]
fn args(_: &mut Thread, this: &Partial) -> Res<Option<Value>> {
    Ok(this.args.get())
}

/// dictionary of keyword arguments to future partial calls
#[native("keywords($self, /)", getter)]
fn keywords(_: &mut Thread, this: &Partial) -> Res<Option<Value>> {
    Ok(this.keywords.get())
}

#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &Value) -> Res<Value> {
    let name = t.names().__dict__.clone();
    let attributes = ops::getattr(t, this, &name)?;
    let attributes = if attributes.downcast::<Dict>().is_some_and(Dict::is_empty) {
        Value::none()
    } else {
        attributes
    };
    let Some(partial) = this.downcast::<Partial>() else {
        return Ok(Value::none());
    };
    let slot = |slot: &Slot| slot.get().unwrap_or_else(Value::none);
    let function = slot(&partial.function);
    let state = Tuple::new(vec![
        function.clone(),
        slot(&partial.args),
        slot(&partial.keywords),
        attributes,
    ]);
    Ok(Tuple::new(vec![
        this.class().value(),
        Tuple::new(vec![function]),
        state,
    ]))
}

#[native("__setstate__($self, state, /)")]
fn setstate(t: &mut Thread, this: &Value, state: &Value) -> Res<()> {
    let items = state.downcast::<Tuple>().map(Tuple::items);
    let Some([function, args, keywords, attributes]) = items else {
        return Err(t.type_error("invalid partial state"));
    };
    if !ops::is_callable(function)
        || args.downcast::<Tuple>().is_none()
        || !(keywords.is_none() || keywords.downcast::<Dict>().is_some())
    {
        return Err(t.type_error("invalid partial state"));
    }
    if args
        .downcast::<Tuple>()
        .and_then(|args| args.items().last())
        .is_some_and(is_placeholder)
    {
        return Err(t.type_error("trailing Placeholders are not allowed"));
    }
    let Some(partial) = this.downcast::<Partial>() else {
        return Ok(());
    };
    let keywords = match keywords.downcast::<Dict>() {
        Some(dict) => dict_of(&dict.to_vec(), t)?,
        None => Dict::new(),
    };
    partial.function.set(function.clone());
    partial.args.set(Tuple::from_slice(
        args.downcast::<Tuple>().map_or(&[], Tuple::items),
    ));
    partial.keywords.set(keywords);
    let name = t.names().__dict__.clone();
    let own = ops::getattr(t, this, &name)?;
    if let Some(own) = own.downcast::<Dict>() {
        own.clear();
        for (name, value) in attributes
            .downcast::<Dict>()
            .map_or(Vec::new(), Dict::to_vec)
        {
            own.set(t, &name, value)?;
        }
    }
    Ok(())
}

#[native("__reduce__($self, /)")]
fn placeholder_reduce(_: &mut Thread, _this: &Value) -> Res<Value> {
    Ok(Str::new("Placeholder"))
}
