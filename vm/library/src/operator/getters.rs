//! `operator.attrgetter`, `itemgetter` and `methodcaller`.

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::dict::Dict;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Named, Res, Thread, Value, heap, layout, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::define;

/// The class `operator.attrgetter`.
pub static ATTR_GETTER: Type = Type::builtin(
    "operator.attrgetter",
    size_of::<AttrGetter>(),
    BASE | TRACKED,
);
/// The class `operator.itemgetter`.
pub static ITEM_GETTER: Type = Type::builtin(
    "operator.itemgetter",
    size_of::<ItemGetter>(),
    BASE | TRACKED,
);
/// The class `operator.methodcaller`.
pub static METHOD_CALLER: Type = Type::builtin(
    "operator.methodcaller",
    size_of::<MethodCaller>(),
    BASE | TRACKED,
);

#[derive(Trace)]
#[repr(C)]
struct AttrGetter {
    header: Object,
    /// The names as given.
    names: Vec<Value>,
    /// Each name's parts between dots, interned.
    paths: Vec<Vec<Value>>,
}

#[derive(Trace)]
#[repr(C)]
struct ItemGetter {
    header: Object,
    items: Vec<Value>,
}

#[derive(Trace)]
#[repr(C)]
struct MethodCaller {
    header: Object,
    name: Value,
    args: Vec<Value>,
    keywords: Vec<(Value, Value)>,
}

layout!(AttrGetter, ATTR_GETTER);
layout!(ItemGetter, ITEM_GETTER);
layout!(MethodCaller, METHOD_CALLER);

pub fn install(t: &mut Thread) {
    define(
        t,
        &ATTR_GETTER,
        &types::OBJECT,
        |slots| {
            slots.layout::<AttrGetter>();
            slots.new = Some(new_attr_getter);
            slots.call = Some(call_attr_getter);
            slots.repr = Some(|t, value| {
                let names = value.downcast::<AttrGetter>().map(|g| g.names.clone());
                represent(t, value, &names.unwrap_or_default(), &[])
            });
        },
        &[&ATTR_GETTER_REDUCE],
    );
    define(
        t,
        &ITEM_GETTER,
        &types::OBJECT,
        |slots| {
            slots.layout::<ItemGetter>();
            slots.new = Some(new_item_getter);
            slots.call = Some(call_item_getter);
            slots.repr = Some(|t, value| {
                let items = value.downcast::<ItemGetter>().map(|g| g.items.clone());
                represent(t, value, &items.unwrap_or_default(), &[])
            });
        },
        &[&ITEM_GETTER_REDUCE],
    );
    define(
        t,
        &METHOD_CALLER,
        &types::OBJECT,
        |slots| {
            slots.layout::<MethodCaller>();
            slots.new = Some(new_method_caller);
            slots.call = Some(call_method_caller);
            slots.repr = Some(|t, value| {
                let Some(caller) = value.downcast::<MethodCaller>() else {
                    return Ok(Str::empty());
                };
                let mut args = vec![caller.name.clone()];
                args.extend_from_slice(&caller.args);
                let keywords = caller.keywords.clone();
                represent(t, value, &args, &keywords)
            });
        },
        &[&METHOD_CALLER_REDUCE],
    );
}

/// `operator.class(args, name=value)`
fn represent(
    t: &mut Thread,
    value: &Value,
    args: &[Value],
    keywords: &[(Value, Value)],
) -> Res<Value> {
    let name = value.class().name();
    let Some(object) = value.object() else {
        return Ok(Str::new(&name));
    };
    let Some(_shown) = t.repr_guard.enter(object) else {
        return Ok(Str::new(&format!("{name}(...)")));
    };
    let parts = parts(t, args, keywords);
    Ok(Str::new(&format!("{name}({})", parts?.join(", "))))
}

fn parts(t: &mut Thread, args: &[Value], keywords: &[(Value, Value)]) -> Res<Vec<String>> {
    let text = |value: &Value| {
        value
            .downcast::<Str>()
            .map_or(String::new(), |text| text.to_lossy().into_owned())
    };
    let mut parts = Vec::new();
    for arg in args {
        parts.push(text(&ops::repr(t, arg)?));
    }
    for (name, value) in keywords {
        let shown = ops::repr(t, value)?;
        parts.push(format!("{}={}", text(name), text(&shown)));
    }
    Ok(parts)
}

/// The one positional argument of a getter's call.
fn single<'a>(t: &mut Thread, name: &str, args: Args<'a>) -> Res<&'a Value> {
    if !args.names().is_empty() {
        return Err(t.type_error(format!("{name}() takes no keyword arguments")));
    }
    match args.pos() {
        [value] => Ok(value),
        many => Err(t.type_error(format!("{name} expected 1 argument, got {}", many.len()))),
    }
}

fn no_keywords(t: &mut Thread, name: &str, args: Args<'_>) -> Res {
    if !args.names().is_empty() {
        return Err(t.type_error(format!("{name}() takes no keyword arguments")));
    }
    if args.pos().is_empty() {
        return Err(t.type_error(format!("{name} expected 1 argument, got 0")));
    }
    Ok(())
}

fn new_attr_getter(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    no_keywords(t, "attrgetter", args)?;
    let mut paths = Vec::new();
    for name in args.pos() {
        let Some(text) = name.downcast::<Str>() else {
            return Err(t.type_error("attribute name must be a string"));
        };
        let text = text.to_lossy().into_owned();
        paths.push(text.split('.').map(|part| t.vm().intern(part)).collect());
    }
    let payload = AttrGetter {
        header: Object::unset(),
        names: args.pos().to_vec(),
        paths,
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn call_attr_getter(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let object = single(t, "attrgetter", args)?;
    let Some(getter) = this.downcast::<AttrGetter>() else {
        return Ok(Value::none());
    };
    let paths = getter.paths.clone();
    let mut found = Vec::with_capacity(paths.len());
    for path in &paths {
        let mut value = object.clone();
        for name in path {
            value = ops::getattr(t, &value, name)?;
        }
        found.push(value);
    }
    Ok(one_or_tuple(found))
}

/// The only value, or a tuple of several.
fn one_or_tuple(mut values: Vec<Value>) -> Value {
    if values.len() == 1
        && let Some(value) = values.pop()
    {
        return value;
    }
    Tuple::new(values)
}

fn new_item_getter(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    no_keywords(t, "itemgetter", args)?;
    let payload = ItemGetter {
        header: Object::unset(),
        items: args.pos().to_vec(),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn call_item_getter(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let object = single(t, "itemgetter", args)?;
    let Some(getter) = this.downcast::<ItemGetter>() else {
        return Ok(Value::none());
    };
    if let [item] = &getter.items[..] {
        let item = item.clone();
        return ops::getitem(t, object, &item);
    }
    let items = getter.items.clone();
    let mut found = Vec::with_capacity(items.len());
    for item in &items {
        found.push(ops::getitem(t, object, item)?);
    }
    Ok(Tuple::new(found))
}

fn new_method_caller(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let Some((name, rest)) = args.pos().split_first() else {
        return Err(t.type_error("methodcaller needs at least one argument, the method name"));
    };
    let Some(text) = name.downcast::<Str>() else {
        return Err(t.type_error("method name must be a string"));
    };
    let name = t.vm().intern(&text.to_lossy());
    let payload = MethodCaller {
        header: Object::unset(),
        name,
        args: rest.to_vec(),
        keywords: args
            .keywords()
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn call_method_caller(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let object = single(t, "methodcaller", args)?;
    let Some(caller) = this.downcast::<MethodCaller>() else {
        return Ok(Value::none());
    };
    let method = ops::getattr(t, object, &caller.name)?;
    let mut values = caller.args.clone();
    values.extend(caller.keywords.iter().map(|(_, value)| value.clone()));
    let names: Vec<Value> = caller
        .keywords
        .iter()
        .map(|(name, _)| name.clone())
        .collect();
    ops::call(
        t,
        &method,
        Args::with_keywords(&Named::new(&values, &names)),
    )
}

/// Return state information for pickling
#[native("__reduce__($self, /)")]
fn attr_getter_reduce(_: &mut Thread, this: &AttrGetter) -> Res<Value> {
    let class = this.header().class().value();
    Ok(Tuple::new(vec![class, Tuple::from_slice(&this.names)]))
}

/// Return state information for pickling
#[native("__reduce__($self, /)")]
fn item_getter_reduce(_: &mut Thread, this: &ItemGetter) -> Res<Value> {
    let class = this.header().class().value();
    Ok(Tuple::new(vec![class, Tuple::from_slice(&this.items)]))
}

/// Return state information for pickling
#[native("__reduce__($self, /)")]
fn method_caller_reduce(t: &mut Thread, this: &MethodCaller) -> Res<Value> {
    let class = this.header().class().value();
    let mut args = vec![this.name.clone()];
    if this.keywords.is_empty() {
        args.extend_from_slice(&this.args);
        return Ok(Tuple::new(vec![class, Tuple::new(args)]));
    }
    // The class with the keywords filled in, as a partial, called with the positional arguments.
    let import = t.vm().hooks.import;
    let functools = import(t, "functools")?;
    let partial = t.vm().intern("partial");
    let partial = ops::getattr(t, &functools, &partial)?;
    let mut values = vec![class, this.name.clone()];
    let mut names = Vec::new();
    let keywords = Dict::new();
    if let Some(dict) = keywords.exact::<Dict>() {
        for (name, value) in &this.keywords {
            dict.set_str(t, name, value.clone());
            names.push(name.clone());
            values.push(value.clone());
        }
    }
    let constructor = ops::call(
        t,
        &partial,
        Args::with_keywords(&Named::new(&values, &names)),
    )?;
    Ok(Tuple::new(vec![constructor, Tuple::from_slice(&this.args)]))
}
