//! Pickling support of `object`: `__reduce_ex__` and `__getstate__`.

use copperplate_core::dict::Dict;
use copperplate_core::function::Member;
use copperplate_core::list::List;
use copperplate_core::object::Bare;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Layout, Raised, Res, Thread, Type, Value, int, ops, types};

/// `object.__reduce_ex__(this, protocol)`.
pub fn reduce(t: &mut Thread, this: &Value, protocol: i64) -> Res<Value> {
    let import = t.vm().hooks.import;
    let copyreg = import(t, "copyreg")?;
    if protocol < 2 {
        let name = t.vm().intern("_reduce_ex");
        return ops::call_method(t, &copyreg, &name, &[this.clone(), int::from_i64(protocol)]);
    }
    let class = this.class();
    if class.slot(|s| s.new).is_none() {
        return Err(not_pickled(t, class));
    }
    let (args, keywords) = new_arguments(t, this)?;
    if args.is_empty() && keywords.is_none() {
        check_state(t, this)?;
    }
    let class_value = class.value();
    let (constructor, arguments) = match keywords {
        Some(keywords) => {
            let name = t.names().__newobj_ex__.clone();
            let constructor = ops::getattr(t, &copyreg, &name)?;
            (
                constructor,
                Tuple::new(vec![class_value, Tuple::new(args), keywords]),
            )
        }
        None => {
            let name = t.names().__newobj__.clone();
            let constructor = ops::getattr(t, &copyreg, &name)?;
            let mut arguments = vec![class_value];
            arguments.extend(args);
            (constructor, Tuple::new(arguments))
        }
    };
    let getstate = &t.names().__getstate__;
    let state = ops::call_method(t, this, getstate, &[])?;
    let list_items = match this.downcast::<List>() {
        Some(_) => ops::iter(t, this)?,
        None => Value::none(),
    };
    let dict_items = match this.downcast::<Dict>() {
        Some(_) => {
            let name = &t.names().items;
            let items = ops::call_method(t, this, name, &[])?;
            ops::iter(t, &items)?
        }
        None => Value::none(),
    };
    Ok(Tuple::new(vec![
        constructor,
        arguments,
        state,
        list_items,
        dict_items,
    ]))
}

/// Raises for what has more than `__new__` makes without arguments and its dictionary and slots say, and does not say it itself.
fn check_state(t: &mut Thread, this: &Value) -> Res {
    let (class, name) = (this.class(), &t.names().__getstate__);
    let (own, plain) = (
        ops::lookup(t, class, name),
        ops::lookup(t, &types::OBJECT, name),
    );
    let has_own = match (&own, &plain) {
        (Some(own), Some(plain)) => !own.is(plain),
        _ => true,
    };
    if has_own || this.downcast::<List>().is_some() || this.downcast::<Dict>().is_some() {
        return Ok(());
    }
    // Classes of programs add nothing else.
    let order = class.mro();
    let native = order.iter().find(|class| class.header().is_immortal());
    if native.is_none_or(|native| native.basic_size() <= size_of::<Bare>()) {
        return Ok(());
    }
    Err(not_pickled(t, class))
}

/// The error for what objects of a class cannot say of themselves.
fn not_pickled(t: &mut Thread, class: &Type) -> Raised {
    let name = class.name();
    // These have items in CPython.
    let message = match [&types::CODE, &types::MEMORYVIEW]
        .iter()
        .any(|&items| std::ptr::eq(class, items))
    {
        true => format!("cannot pickle {name} objects"),
        false => format!("cannot pickle '{name}' object"),
    };
    t.type_error(message)
}

/// Arguments for `__new__`, from `__getnewargs_ex__` or `__getnewargs__`.
fn new_arguments(t: &mut Thread, this: &Value) -> Res<(Vec<Value>, Option<Value>)> {
    let name = &t.names().__getnewargs_ex__;
    if let Some(method) = ops::lookup_special(t, this, name)? {
        let result = ops::call_positional(t, &method, &[])?;
        let pair = result.downcast::<Tuple>().map(Tuple::items);
        return match pair {
            Some([args, keywords]) => {
                let Some(args) = args.downcast::<Tuple>() else {
                    return Err(t.type_error(format!(
                        "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{}'",
                        args.class().name()
                    )));
                };
                let Some(dict) = keywords.downcast::<Dict>() else {
                    return Err(t.type_error(format!(
                        "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{}'",
                        keywords.class().name()
                    )));
                };
                let keywords = (!dict.is_empty()).then(|| keywords.clone());
                Ok((args.items().to_vec(), keywords))
            }
            _ => Err(t.type_error(format!(
                "__getnewargs_ex__ should return a tuple, not '{}'",
                result.class().name()
            ))),
        };
    }
    let name = &t.names().__getnewargs__;
    if let Some(method) = ops::lookup_special(t, this, name)? {
        let result = ops::call_positional(t, &method, &[])?;
        return match result.downcast::<Tuple>() {
            Some(args) => Ok((args.items().to_vec(), None)),
            None => Err(t.type_error(format!(
                "__getnewargs__ should return a tuple, not '{}'",
                result.class().name()
            ))),
        };
    }
    Ok((Vec::new(), None))
}

/// `object.__getstate__`: the instance's `__dict__`, with the values of `__slots__` members beside it if there are any.
pub fn state(t: &mut Thread, this: &Value) -> Res<Value> {
    let items = super::attributes::instance_items(this);
    let own = if items.is_empty() {
        Value::none()
    } else {
        let dict_value = Dict::new();
        let dict = super::object::expect_dict(t, &dict_value)?;
        for (name, value) in items {
            dict.set(t, &name, value)?;
        }
        dict_value
    };
    if this
        .class()
        .instance_part()
        .is_none_or(|part| part.members == 0)
    {
        return Ok(own);
    }
    let members_value = Dict::new();
    let members = super::object::expect_dict(t, &members_value)?;
    for class in this.class().mro() {
        for (name, attribute) in class_items(class) {
            if attribute.exact::<Member>().is_none() {
                continue;
            }
            if let Some(value) = ops::getattr_optional(t, this, &name)? {
                members.set(t, &name, value)?;
            }
        }
    }
    if members.is_empty() {
        return Ok(own);
    }
    Ok(Tuple::new(vec![own, members_value]))
}

fn class_items(class: &Type) -> Vec<(Value, Value)> {
    class
        .dict
        .get()
        .and_then(|dict| Some(dict.downcast::<Dict>()?.to_vec()))
        .unwrap_or_default()
        .into_iter()
        .filter(|(name, _)| name.downcast::<Str>().is_some())
        .collect()
}
