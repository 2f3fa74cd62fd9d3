//! `_contextvars`: variables whose values belong to a context (PEP 567).

use copperplate_core::trace::Trace;
use std::cell::Cell;

use copperplate_core::class::{Compare, TRACKED, Type};
use copperplate_core::dict::Dict;
use copperplate_core::exception::{KEY_ERROR, LOOKUP_ERROR};
use copperplate_core::object::{Bare, Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Value, heap, layout, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::{define, set_attribute};
use copperplate_objects::types::alias;

use crate::module;
use crate::per_thread::PerThread;

static CONTEXT: Type = Type::builtin("_contextvars.Context", size_of::<Context>(), TRACKED);
static CONTEXT_VAR: Type =
    Type::builtin("_contextvars.ContextVar", size_of::<ContextVar>(), TRACKED);
static TOKEN: Type = Type::builtin("_contextvars.Token", size_of::<Token>(), TRACKED);
static MISSING_TYPE: Type = Type::builtin("Token.MISSING", size_of::<Bare>(), 0);
static MISSING: Bare = Bare::immortal(&MISSING_TYPE);

/// Values of context variables. The dict is never changed in place: setting a variable replaces it, so that copies are free.
#[derive(Trace)]
#[repr(C)]
struct Context {
    header: Object,
    values: Slot,
    /// The context that was current before this one was entered.
    previous: Slot,
    entered: Cell<bool>,
}

#[derive(Trace)]
#[repr(C)]
struct ContextVar {
    header: Object,
    name: Value,
    default: Slot,
}

/// What undoes one setting of a variable.
#[derive(Trace)]
#[repr(C)]
struct Token {
    header: Object,
    context: Value,
    variable: Value,
    old: Slot,
    used: Cell<bool>,
}

layout!(Context, CONTEXT);
layout!(ContextVar, CONTEXT_VAR);
layout!(Token, TOKEN);

/// The current context of a thread.
#[derive(Default)]
struct Current(Option<Value>);

/// The running thread's context, made when there is none.
fn current(t: &Thread) -> Value {
    let own = |threads: &mut PerThread<Current>| threads.here().0.clone();
    t.vm().with_extension(own).unwrap_or_else(|| {
        let context = new_context(Dict::new());
        switch(t, Some(context.clone()));
        context
    })
}

/// Makes `context` the running thread's.
fn switch(t: &Thread, context: Option<Value>) {
    let change =
        |threads: &mut PerThread<Current>| std::mem::replace(&mut threads.here().0, context);
    drop(t.vm().with_extension(change));
}

fn new_context(values: Value) -> Value {
    heap::new(Context {
        header: Object::unset(),
        values: Slot::new(values),
        previous: Slot::empty(),
        entered: Cell::new(false),
    })
}

impl Context {
    fn values(&self) -> Value {
        self.values.get().unwrap_or_else(Dict::new)
    }

    fn get(&self, t: &mut Thread, variable: &Value) -> Res<Option<Value>> {
        let values = self.values();
        match values.exact::<Dict>() {
            Some(values) => values.get(t, variable),
            None => Ok(None),
        }
    }

    /// Sets a variable, or with `None` removes it.
    fn put(&self, t: &mut Thread, variable: &Value, value: Option<Value>) -> Res {
        let old = self.values();
        let new = Dict::new();
        if let (Some(old), Some(new)) = (old.exact::<Dict>(), new.exact::<Dict>()) {
            new.copy_from(old);
            match value {
                Some(value) => new.set(t, variable, value)?,
                None => drop(new.remove(t, variable)?),
            }
        }
        self.values.set(new);
        Ok(())
    }
}

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    define(
        t,
        &MISSING_TYPE,
        &types::OBJECT,
        |slots| slots.repr = Some(|_, _| Ok(Str::new("<Token.MISSING>"))),
        &[],
    );
    install_context(t);
    define(
        t,
        &CONTEXT_VAR,
        &types::OBJECT,
        |slots| {
            slots.layout::<ContextVar>();
            slots.new = Some(new_variable);
            slots.repr = Some(represent_variable);
        },
        &[&NAME, &GET, &SET, &RESET, &alias::CLASS_GETITEM],
    );
    define(
        t,
        &TOKEN,
        &types::OBJECT,
        |slots| {
            slots.layout::<Token>();
            slots.repr = Some(represent_token);
        },
        &[&VAR, &OLD_VALUE, &ENTER, &EXIT, &alias::CLASS_GETITEM],
    );
    set_attribute(t, &TOKEN, "MISSING", MISSING.value());
    let module = module::new(t, "_contextvars", &[&COPY_CONTEXT]);
    for (name, class) in [
        ("Context", &CONTEXT),
        ("ContextVar", &CONTEXT_VAR),
        ("Token", &TOKEN),
    ] {
        module::set(t, &module, name, &class.value())?;
    }
    Ok(module)
}

fn install_context(t: &mut Thread) {
    define(
        t,
        &CONTEXT,
        &types::OBJECT,
        |slots| {
            slots.layout::<Context>();
            slots.new = Some(|t, _, args| {
                if args.is_empty() {
                    return Ok(new_context(Dict::new()));
                }
                Err(t.type_error("Context() does not accept any arguments"))
            });
            slots.len = Some(|_, this| Ok(entries(this).len()));
            slots.iter = Some(|t, this| {
                let values = values_of(this);
                ops::iter(t, &values)
            });
            slots.getitem = Some(|t, this, key| match find(t, this, key)? {
                Some(value) => Ok(value),
                None => Err(t.raise_args(&KEY_ERROR, std::slice::from_ref(key))),
            });
            slots.contains = Some(|t, this, key| Ok(find(t, this, key)?.is_some()));
            slots.compare = Some(|t, left, right, op| {
                let equality = matches!(op, Compare::Eq | Compare::Ne);
                if !equality || right.downcast::<Context>().is_none() {
                    return Ok(Value::not_implemented());
                }
                let (left, right) = (values_of(left), values_of(right));
                ops::compare(t, &left, &right, op)
            });
        },
        &[&RUN, &COPY, &CONTEXT_GET, &KEYS, &VALUES, &ITEMS],
    );
}

fn values_of(context: &Value) -> Value {
    context
        .downcast::<Context>()
        .map_or_else(Dict::new, Context::values)
}

fn entries(context: &Value) -> Vec<(Value, Value)> {
    let values = values_of(context);
    values.exact::<Dict>().map_or(Vec::new(), Dict::to_vec)
}

fn check_variable(t: &mut Thread, key: &Value) -> Res {
    if key.downcast::<ContextVar>().is_some() {
        return Ok(());
    }
    let shown = ops::repr(t, key)?;
    let shown = shown
        .downcast::<Str>()
        .map_or(String::new(), |text| text.to_lossy().into_owned());
    Err(t.type_error(format!("a ContextVar key was expected, got {shown}")))
}

fn find(t: &mut Thread, context: &Value, key: &Value) -> Res<Option<Value>> {
    check_variable(t, key)?;
    match context.downcast::<Context>() {
        Some(context) => context.get(t, key),
        None => Ok(None),
    }
}

/// Return a shallow copy of the current Context.
#[native("copy_context()")]
fn copy_context(t: &mut Thread) -> Res<Value> {
    Ok(copied(t))
}

/// `contextvars.copy_context()`
pub(crate) fn copied(t: &Thread) -> Value {
    let context = current(t);
    new_context(values_of(&context))
}

#[native("run($self, callable, /, *args, **kwargs)")]
fn run(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let Some(callable) = args.pos().first() else {
        return Err(t.type_error("run() missing 1 required positional argument"));
    };
    within(t, this, |t| ops::call(t, callable, args.rest()))
}

/// `context.run`: does something in a context.
///
/// # Errors
/// `TypeError` when it is none, `RuntimeError` when it was entered already, and what is done there may raise.
pub(crate) fn within<R>(
    t: &mut Thread,
    this: &Value,
    work: impl FnOnce(&mut Thread) -> Res<R>,
) -> Res<R> {
    let Some(context) = this.downcast::<Context>() else {
        return Err(t.type_error("descriptor 'run' requires a Context"));
    };
    if context.entered.get() {
        let shown = ops::repr(t, this)?;
        let shown = shown
            .downcast::<Str>()
            .map_or(String::new(), |text| text.to_lossy().into_owned());
        return Err(t.runtime_error(format!("cannot enter context: {shown} is already entered")));
    }
    context.entered.set(true);
    context.previous.set(current(t));
    switch(t, Some(this.clone()));
    let result = work(t);
    switch(t, context.previous.take());
    context.entered.set(false);
    result
}

/// Return a shallow copy of the context object.
#[native("copy($self, /)")]
fn copy(_: &mut Thread, this: &Context) -> Res<Value> {
    Ok(new_context(this.values()))
}

/// Return the value for `key` if `key` has the value in the context object.
///
/// If `key` does not exist, return `default`. If `default` is not given,
/// return None.
#[native("get($self, key, default=None, /)")]
fn context_get(
    t: &mut Thread,
    this: &Value,
    key: &Value,
    default: Option<&Value>,
) -> Res<Option<Value>> {
    Ok(find(t, this, key)?.or_else(|| default.cloned()))
}

/// Return a list of all variables in the context object.
#[native("keys($self, /)")]
fn keys(t: &mut Thread, this: &Context) -> Res<Value> {
    let name = t.names().keys.clone();
    ops::call_method(t, &this.values(), &name, &[])
}

/// Return a list of all variables' values in the context object.
#[native("values($self, /)")]
fn values(t: &mut Thread, this: &Context) -> Res<Value> {
    let name = t.vm().intern("values");
    ops::call_method(t, &this.values(), &name, &[])
}

/// Return all variables and their values in the context object.
///
/// The result is returned as a list of 2-tuples (variable, value).
#[native("items($self, /)")]
fn items(t: &mut Thread, this: &Context) -> Res<Value> {
    let name = t.vm().intern("items");
    ops::call_method(t, &this.values(), &name, &[])
}

fn new_variable(t: &mut Thread, _: &Type, args: Args<'_>) -> Res<Value> {
    let [name] = args.pos() else {
        return Err(t.type_error(format!(
            "ContextVar() takes exactly 1 positional argument ({} given)",
            args.pos().len()
        )));
    };
    if name.downcast::<Str>().is_none() {
        return Err(t.type_error("context variable name must be a str"));
    }
    let mut default = None;
    for (keyword, value) in args.keywords() {
        match keyword.downcast::<Str>().map(Str::to_lossy).as_deref() {
            Some("default") => default = Some(value.clone()),
            other => {
                return Err(t.type_error(format!(
                    "ContextVar() got an unexpected keyword argument '{}'",
                    other.unwrap_or("?")
                )));
            }
        }
    }
    Ok(heap::new(ContextVar {
        header: Object::unset(),
        name: name.clone(),
        default: Slot::from_option(default),
    }))
}

fn text(t: &mut Thread, value: &Value) -> Res<String> {
    let shown = ops::repr(t, value)?;
    Ok(shown
        .downcast::<Str>()
        .map_or(String::new(), |text| text.to_lossy().into_owned()))
}

fn address(value: &Value) -> usize {
    value.word().object() as usize
}

fn represent_variable(t: &mut Thread, this: &Value) -> Res<Value> {
    let Some(variable) = this.downcast::<ContextVar>() else {
        return Ok(Str::empty());
    };
    let name = text(t, &variable.name)?;
    let default = match variable.default.get() {
        Some(default) => format!(" default={}", text(t, &default)?),
        None => String::new(),
    };
    let address = address(this);
    Ok(Str::new(&format!(
        "<ContextVar name={name}{default} at {address:#x}>"
    )))
}

#[native("name($self, /)", getter)]
fn name(_: &mut Thread, this: &ContextVar) -> Res<Value> {
    Ok(this.name.clone())
}

/// Return a value for the context variable for the current context.
///
/// If there is no value for the variable in the current context, the method will:
///  * return the value of the default argument of the method, if provided; or
///  * return the default value for the context variable, if it was created
///    with one; or
///  * raise a LookupError.
#[native("get($self, default=<unrepresentable>, /)")]
fn get(t: &mut Thread, this: &Value, default: Option<&Value>) -> Res<Value> {
    let context = current(t);
    let found = match context.downcast::<Context>() {
        Some(context) => context.get(t, this)?,
        None => None,
    };
    let own = this.downcast::<ContextVar>();
    match found
        .or_else(|| default.cloned())
        .or_else(|| own.and_then(|variable| variable.default.get()))
    {
        Some(value) => Ok(value),
        None => Err(t.raise_args(&LOOKUP_ERROR, std::slice::from_ref(this))),
    }
}

/// Call to set a new value for the context variable in the current context.
///
/// The required value argument is the new value for the context variable.
///
/// Returns a Token object that can be used to restore the variable to its previous
/// value via the `ContextVar.reset()` method.
#[native("set($self, value, /)")]
fn set(t: &mut Thread, this: &Value, value: &Value) -> Res<Value> {
    let held = current(t);
    let Some(context) = held.downcast::<Context>() else {
        return Err(t.runtime_error("no current context"));
    };
    let old = context.get(t, this)?;
    context.put(t, this, Some(value.clone()))?;
    Ok(heap::new(Token {
        header: Object::unset(),
        context: held.clone(),
        variable: this.clone(),
        old: Slot::from_option(old),
        used: Cell::new(false),
    }))
}

/// Reset the context variable.
///
/// The variable is reset to the value it had before the `ContextVar.set()` that
/// created the token was used.
#[native("reset($self, token, /)")]
fn reset(t: &mut Thread, this: &Value, token: &Value) -> Res<()> {
    let Some(state) = token.downcast::<Token>() else {
        let shown = text(t, token)?;
        return Err(t.type_error(format!("expected an instance of Token, got {shown}")));
    };
    if state.used.get() {
        let shown = text(t, token)?;
        return Err(t.runtime_error(format!("{shown} has already been used once")));
    }
    if !state.variable.is(this) {
        let shown = text(t, token)?;
        return Err(t.value_error(format!("{shown} was created by a different ContextVar")));
    }
    let held = current(t);
    if !held.is(&state.context) {
        let shown = text(t, token)?;
        return Err(t.value_error(format!("{shown} was created in a different Context")));
    }
    state.used.set(true);
    match held.downcast::<Context>() {
        Some(context) => context.put(t, this, state.old.get()),
        None => Ok(()),
    }
}

fn represent_token(t: &mut Thread, this: &Value) -> Res<Value> {
    let Some(token) = this.downcast::<Token>() else {
        return Ok(Str::empty());
    };
    let used = if token.used.get() { " used" } else { "" };
    let variable = text(t, &token.variable)?;
    let address = address(this);
    Ok(Str::new(&format!(
        "<Token{used} var={variable} at {address:#x}>"
    )))
}

#[native("var($self, /)", getter)]
fn var(_: &mut Thread, this: &Token) -> Res<Value> {
    Ok(this.variable.clone())
}

#[native("old_value($self, /)", getter)]
fn old_value(_: &mut Thread, this: &Token) -> Res<Value> {
    Ok(this.old.get().unwrap_or_else(|| MISSING.value()))
}

/// Enter into Token context manager.
#[native("__enter__($self, /)")]
fn enter(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(this.clone())
}

/// Exit from Token context manager, restore the linked ContextVar.
#[native("__exit__($self, type, val, tb, /)")]
fn exit(t: &mut Thread, this: &Value, _type: &Value, _val: &Value, _tb: &Value) -> Res<()> {
    match this.downcast::<Token>() {
        Some(token) => {
            let variable = token.variable.clone();
            reset(t, &variable, this)
        }
        None => Ok(()),
    }
}
