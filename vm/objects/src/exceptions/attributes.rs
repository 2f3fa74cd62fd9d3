//! Exceptions that carry one or a few attributes beside their arguments.

use copperplate_core::exception::Exception;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::suggestions;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Res, Thread, Type, Value, ops};

use super::{args_of, base, field, fields};
use crate::define::define;

fn with<T>(this: &Value, what: impl FnOnce(&Exception) -> T) -> Option<T> {
    this.downcast::<Exception>().map(what)
}

/// Stores the keyword arguments that a class allows, `names[i]` in field `numbers[i]`, and the others' absence; then sets the
/// positional ones as `BaseException.__init__` does.
fn init_with_keywords(
    t: &mut Thread,
    this: &Value,
    args: Args<'_>,
    class: &str,
    allowed: &[(&str, usize)],
) -> Res {
    for &(_, number) in allowed {
        with(this, |exception| exception.fields[number].clear());
    }
    for (name, value) in args.keywords() {
        let name = super::text(name);
        let Some(&(_, number)) = allowed.iter().find(|(allowed, _)| *allowed == name) else {
            let known: Vec<&str> = allowed.iter().map(|(name, _)| *name).collect();
            let hint = suggestions::hint(&known, &name);
            return Err(t.type_error(format!(
                "{class}() got an unexpected keyword argument '{name}'{hint}"
            )));
        };
        with(this, |exception| {
            exception.fields[number].set(value.clone())
        });
    }
    base::set_args(this, args.pos());
    Ok(())
}

fields! {
    value set_value field::VALUE, "value($self, /)", "value($self, value=missing, /)", "generator return value";
    code set_code field::CODE, "code($self, /)", "code($self, value=missing, /)", "exception code";
    name set_name field::NAME, "name($self, /)", "name($self, value=missing, /)", "name";
    obj set_obj field::OBJ, "obj($self, /)", "obj($self, value=missing, /)", "object";
    msg set_msg field::MSG, "msg($self, /)", "msg($self, value=missing, /)", "exception message";
    import_name set_import_name field::IMPORT_NAME, "name($self, /)", "name($self, value=missing, /)", "module name";
    import_path set_import_path field::IMPORT_PATH, "path($self, /)", "path($self, value=missing, /)", "module path";
    name_from set_name_from field::IMPORT_NAME_FROM, "name_from($self, /)", "name_from($self, value=missing, /)", "name imported from module";
}

fn stop_iteration_init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    base::init(t, this, args)?;
    let value = args.pos().first().cloned().unwrap_or_else(Value::none);
    with(this, |exception| exception.fields[field::VALUE].set(value));
    Ok(())
}

pub fn stop_iteration(t: &mut Thread, class: &'static Type, base: &'static Type) {
    static METHODS: &[&NativeDef] = &[&VALUE, &SET_VALUE];
    define(
        t,
        class,
        base,
        |slots| slots.init = Some(stop_iteration_init),
        METHODS,
    );
}

fn system_exit_init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    base::init(t, this, args)?;
    let code = match args.pos() {
        [] => None,
        [code] => Some(code.clone()),
        codes => Some(Tuple::from_slice(codes)),
    };
    with(this, |exception| {
        drop(exception.fields[field::CODE].replace(code))
    });
    Ok(())
}

pub fn system_exit(t: &mut Thread, class: &'static Type, base: &'static Type) {
    static METHODS: &[&NativeDef] = &[&CODE, &SET_CODE];
    define(
        t,
        class,
        base,
        |slots| slots.init = Some(system_exit_init),
        METHODS,
    );
}

fn import_error_init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    let allowed = [
        ("name", field::IMPORT_NAME),
        ("path", field::IMPORT_PATH),
        ("name_from", field::IMPORT_NAME_FROM),
    ];
    init_with_keywords(t, this, args, "ImportError", &allowed)?;
    let message = match args.pos() {
        [message] => Some(message.clone()),
        _ => None,
    };
    with(this, |exception| {
        drop(exception.fields[field::MSG].replace(message))
    });
    Ok(())
}

fn import_error_str(t: &mut Thread, this: &Value) -> Res<Value> {
    let message = with(this, |exception| exception.fields[field::MSG].get()).flatten();
    match message.filter(|message| message.exact::<Str>().is_some()) {
        Some(message) => Ok(message),
        None => base::str(t, this),
    }
}

pub fn import_error(t: &mut Thread, class: &'static Type, base: &'static Type) {
    static METHODS: &[&NativeDef] = &[
        &MSG,
        &SET_MSG,
        &IMPORT_NAME,
        &SET_IMPORT_NAME,
        &IMPORT_PATH,
        &SET_IMPORT_PATH,
        &NAME_FROM,
        &SET_NAME_FROM,
    ];
    let fill = |slots: &mut copperplate_core::class::Slots| {
        slots.init = Some(import_error_init);
        slots.str = Some(import_error_str);
    };
    define(t, class, base, fill, METHODS);
}

fn name_error_init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    init_with_keywords(t, this, args, "NameError", &[("name", field::NAME)])
}

pub fn name_error(t: &mut Thread, class: &'static Type, base: &'static Type) {
    static METHODS: &[&NativeDef] = &[&NAME, &SET_NAME];
    define(
        t,
        class,
        base,
        |slots| slots.init = Some(name_error_init),
        METHODS,
    );
}

fn attribute_error_init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    let allowed = [("name", field::NAME), ("obj", field::OBJ)];
    init_with_keywords(t, this, args, "AttributeError", &allowed)
}

pub fn attribute_error(t: &mut Thread, class: &'static Type, base: &'static Type) {
    static METHODS: &[&NativeDef] = &[&NAME, &SET_NAME, &OBJ, &SET_OBJ];
    define(
        t,
        class,
        base,
        |slots| slots.init = Some(attribute_error_init),
        METHODS,
    );
}

/// The key as it is written in a program: `KeyError('')` would otherwise print nothing.
fn key_error_str(t: &mut Thread, this: &Value) -> Res<Value> {
    match with(this, args_of).unwrap_or_default().as_slice() {
        [key] => ops::repr(t, key),
        _ => base::str(t, this),
    }
}

pub fn key_error(t: &mut Thread, class: &'static Type, base: &'static Type) {
    define(t, class, base, |slots| slots.str = Some(key_error_str), &[]);
}
