//! `function` and `method`.

use copperplate_core::args::Args;
use copperplate_core::cell::Cell;
use copperplate_core::class::Compare;
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::function::{BoundMethod, Function};
use copperplate_core::native::NativeDef;
use copperplate_core::str::{Str, text};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Layout, Res, Slot, Thread, Type, Value, int, ops, types};
use copperplate_macros::native;

use super::attributes;
use super::object::{address, hash_address};
use crate::define::define;
use crate::runtime::run_function;

/// A function made from its parts.
#[native("function(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)")]
fn construct(
    t: &mut Thread,
    code: &Code,
    globals: &Dict,
    name: Option<&Value>,
    argdefs: Option<&Value>,
    closure: Option<&Value>,
    kwdefaults: Option<&Value>,
) -> Res<Value> {
    if let Some(name) = name
        && name.downcast::<Str>().is_none()
    {
        return Err(t.type_error("arg 3 (name) must be None or string"));
    }
    if let Some(defaults) = argdefs
        && defaults.downcast::<Tuple>().is_none()
    {
        return Err(t.type_error("arg 4 (defaults) must be None or tuple"));
    }
    let cells = match closure {
        Some(closure) => match closure.downcast::<Tuple>() {
            Some(cells) => cells.items(),
            None if code.free_count == 0 => {
                return Err(t.type_error("arg 5 (closure) must be None or tuple"));
            }
            None => return Err(t.type_error("arg 5 (closure) must be tuple")),
        },
        None if code.free_count != 0 => {
            return Err(t.type_error("arg 5 (closure) must be tuple"));
        }
        None => &[],
    };
    if let Some(defaults) = kwdefaults
        && defaults.downcast::<Dict>().is_none()
    {
        return Err(t.type_error("arg 6 (kwdefaults) must be None or dict"));
    }
    if cells.len() != code.free_count as usize {
        return Err(t.value_error(format!(
            "{} requires closure of length {}, not {}",
            text(&code.name),
            code.free_count,
            cells.len()
        )));
    }
    if let Some(other) = cells.iter().find(|cell| cell.exact::<Cell>().is_none()) {
        return Err(t.type_error(format!(
            "arg 5 (closure) expected cell, found {}",
            other.class().name()
        )));
    }
    let builtins = builtins_of(t, globals);
    let value = Function::new(code, globals.value(), builtins);
    if let Some(function) = value.exact::<Function>() {
        let module = globals.get_str(t, &t.names().__name__);
        function.module.replace(module);
        if let Some(name) = name {
            function.name.set(name.clone());
        }
        function.defaults.replace(argdefs.map(as_tuple));
        function
            .closure
            .replace(closure.filter(|_| !cells.is_empty()).cloned());
        function.keyword_defaults.replace(kwdefaults.cloned());
    }
    Ok(value)
}

fn new(t: &mut Thread, _class: &Type, args: Args<'_>) -> Res<Value> {
    (CONSTRUCT.call)(t, None, args)
}

/// The builtins that code with these globals sees: the `__builtins__` there, a module or its dict, or the usual ones.
pub fn builtins_of(t: &mut Thread, globals: &Dict) -> Value {
    let name = &t.names().__builtins__;
    match globals.get_str(t, name) {
        Some(builtins) => match builtins.downcast::<copperplate_core::instance::Module>() {
            Some(module) => module.dict.get().unwrap_or_else(|| t.builtins()),
            None if builtins.downcast::<Dict>().is_some() => builtins,
            None => t.builtins(),
        },
        None => t.builtins(),
    }
}

/// The doc string of a code object: its first constant, when the compiler says so.
fn code_doc(code: &Code) -> Option<Value> {
    let has_doc = code.flags & copperplate_code::CodeFlags::HAS_DOCSTRING.0 != 0;
    code.constants()
        .first()
        .filter(|first| has_doc && first.downcast::<Str>().is_some())
        .cloned()
}

fn call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    match this.exact::<Function>() {
        Some(function) => run_function(t, function, args),
        None => Err(t.type_error("not a function")),
    }
}

fn get(_t: &mut Thread, this: &Value, instance: Option<&Value>, _class: &Value) -> Res<Value> {
    Ok(match instance {
        Some(instance) => BoundMethod::new(this.clone(), instance.clone()),
        None => this.clone(),
    })
}

fn repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let name = this
        .exact::<Function>()
        .and_then(|function| function.qualname.get())
        .map_or(String::new(), |name| text(&name));
    Ok(Str::new(&format!(
        "<function {name} at {:#x}>",
        address(this)
    )))
}

/// The slot as a Python value: empty = None.
fn or_none(slot: &Slot) -> Value {
    slot.get().unwrap_or_else(Value::none)
}

/// Defaults as instructions know them: a tuple of no subclass.
fn as_tuple(defaults: &Value) -> Value {
    match defaults.downcast::<Tuple>() {
        Some(tuple) if defaults.exact::<Tuple>().is_none() => Tuple::from_slice(tuple.items()),
        _ => defaults.clone(),
    }
}

/// Caches and traces forget the function: those of its calls, and those of classes that found it.
fn changed(function: &Function) {
    function.header().tell_traces(None);
    if function.version.replace(0) != 0 {
        Type::all_modified();
    }
}

#[native("__code__($self)", getter)]
fn code(_t: &mut Thread, this: &Function) -> Res<Value> {
    Ok(or_none(&this.code))
}

#[native("__code__($self, value)", setter)]
fn set_code(t: &mut Thread, this: &Function, value: Option<&Value>) -> Res<()> {
    let Some(code) = value.and_then(|value| value.exact::<Code>()) else {
        return Err(t.type_error("__code__ must be set to a code object"));
    };
    let closure = this
        .closure
        .get()
        .and_then(|closure| Some(closure.downcast::<Tuple>()?.len()))
        .unwrap_or(0);
    if closure != code.free_count as usize {
        let name = text(&or_none(&this.name));
        return Err(t.value_error(format!(
            "{name}() requires a code object with {closure} free vars, not {}",
            code.free_count
        )));
    }
    changed(this);
    if this.doc.get().is_none() {
        // That of the code that the function was made of.
        let doc = doc_of(this).unwrap_or_else(Value::none);
        this.doc.replace(Some(doc));
    }
    this.code.set(code.value());
    Ok(())
}

#[native("__defaults__($self)", getter)]
fn defaults(_t: &mut Thread, this: &Function) -> Res<Value> {
    Ok(or_none(&this.defaults))
}

#[native("__defaults__($self, value)", setter)]
fn set_defaults(t: &mut Thread, this: &Function, value: Option<&Value>) -> Res<()> {
    let value = value.filter(|value| !value.is_none());
    if value.is_some_and(|value| value.downcast::<Tuple>().is_none()) {
        return Err(t.type_error("__defaults__ must be set to a tuple object"));
    }
    // Traces know the values.
    this.header().tell_traces(None);
    drop(this.defaults.replace(value.map(as_tuple)));
    Ok(())
}

#[native("__kwdefaults__($self)", getter)]
fn keyword_defaults(_t: &mut Thread, this: &Function) -> Res<Value> {
    Ok(or_none(&this.keyword_defaults))
}

#[native("__kwdefaults__($self, value)", setter)]
fn set_keyword_defaults(t: &mut Thread, this: &Function, value: Option<&Value>) -> Res<()> {
    let value = value.filter(|value| !value.is_none());
    if value.is_some_and(|value| value.downcast::<Dict>().is_none()) {
        return Err(t.type_error("__kwdefaults__ must be set to a dict object"));
    }
    drop(this.keyword_defaults.replace(value.cloned()));
    Ok(())
}

/// Sets a slot that must hold a `str`.
fn set_text(t: &mut Thread, slot: &Slot, name: &str, value: Option<&Value>) -> Res {
    match value {
        Some(value) if value.downcast::<Str>().is_some() => {
            slot.set(value.clone());
            Ok(())
        }
        _ => Err(t.type_error(format!("{name} must be set to a string object"))),
    }
}

#[native("__name__($self)", getter)]
fn name(_t: &mut Thread, this: &Function) -> Res<Value> {
    Ok(or_none(&this.name))
}

#[native("__name__($self, value)", setter)]
fn set_name(t: &mut Thread, this: &Function, value: Option<&Value>) -> Res<()> {
    set_text(t, &this.name, "__name__", value)
}

#[native("__qualname__($self)", getter)]
fn qualname(_t: &mut Thread, this: &Function) -> Res<Value> {
    Ok(or_none(&this.qualname))
}

#[native("__qualname__($self, value)", setter)]
fn set_qualname(t: &mut Thread, this: &Function, value: Option<&Value>) -> Res<()> {
    set_text(t, &this.qualname, "__qualname__", value)
}

#[native("__module__($self)", getter)]
fn module(_t: &mut Thread, this: &Function) -> Res<Value> {
    Ok(or_none(&this.module))
}

#[native("__module__($self, value)", setter)]
fn set_module(_t: &mut Thread, this: &Function, value: Option<&Value>) -> Res<()> {
    drop(this.module.replace(value.cloned()));
    Ok(())
}

#[native("__doc__($self)", getter)]
fn doc(_t: &mut Thread, this: &Function) -> Res<Value> {
    Ok(doc_of(this).unwrap_or_else(Value::none))
}

/// The doc string: what was set, or that of the code.
fn doc_of(function: &Function) -> Option<Value> {
    function
        .doc
        .get()
        .or_else(|| code_doc(crate::runtime::code_of(function)))
}

#[native("__doc__($self, value)", setter)]
fn set_doc(_t: &mut Thread, this: &Function, value: Option<&Value>) -> Res<()> {
    let value = value.cloned().unwrap_or_else(Value::none);
    drop(this.doc.replace(Some(value)));
    Ok(())
}

#[native("__globals__($self)", getter)]
fn globals(_t: &mut Thread, this: &Function) -> Res<Value> {
    Ok(or_none(&this.globals))
}

#[native("__builtins__($self)", getter)]
fn builtins(_t: &mut Thread, this: &Function) -> Res<Value> {
    Ok(or_none(&this.builtins))
}

#[native("__closure__($self)", getter)]
fn closure(_t: &mut Thread, this: &Function) -> Res<Value> {
    Ok(or_none(&this.closure))
}

/// Members that cannot be set say so in their own words.
#[native("__globals__($self, value)", setter)]
fn set_globals(t: &mut Thread, _this: &Function, _value: Option<&Value>) -> Res<()> {
    Err(t.attribute_error("readonly attribute"))
}

#[native("__builtins__($self, value)", setter)]
fn set_builtins(t: &mut Thread, _this: &Function, _value: Option<&Value>) -> Res<()> {
    Err(t.attribute_error("readonly attribute"))
}

#[native("__closure__($self, value)", setter)]
fn set_closure(t: &mut Thread, _this: &Function, _value: Option<&Value>) -> Res<()> {
    Err(t.attribute_error("readonly attribute"))
}

#[native("__annotate__($self)", getter)]
fn annotate(_t: &mut Thread, this: &Function) -> Res<Value> {
    Ok(or_none(&this.annotate))
}

#[native("__annotate__($self, value)", setter)]
fn set_annotate(t: &mut Thread, this: &Function, value: Option<&Value>) -> Res<()> {
    match value {
        None => Err(t.type_error("__annotate__ cannot be deleted")),
        Some(value) if value.is_none() => {
            this.annotate.clear();
            Ok(())
        }
        Some(value) if ops::is_callable(value) => {
            this.annotate.set(value.clone());
            this.annotations.clear();
            Ok(())
        }
        Some(_) => Err(t.type_error("__annotate__ must be callable or None")),
    }
}

#[native("__annotations__($self)", getter)]
fn annotations(t: &mut Thread, this: &Function) -> Res<Value> {
    if let Some(known) = this.annotations.get() {
        return Ok(known);
    }
    let result = match this.annotate.get() {
        Some(annotate) => {
            let result = ops::call_positional(t, &annotate, &[int::from_i64(1)])?;
            if result.downcast::<Dict>().is_none() {
                return Err(t.type_error(format!(
                    "__annotate__() must return a dict, not {}",
                    result.class().name()
                )));
            }
            result
        }
        None => Dict::new(),
    };
    this.annotations.set(result.clone());
    Ok(result)
}

#[native("__annotations__($self, value)", setter)]
fn set_annotations(t: &mut Thread, this: &Function, value: Option<&Value>) -> Res<()> {
    let value = value.filter(|value| !value.is_none());
    if value.is_some_and(|value| value.downcast::<Dict>().is_none()) {
        return Err(t.type_error("__annotations__ must be set to a dict object"));
    }
    drop(this.annotations.replace(value.cloned()));
    this.annotate.clear();
    Ok(())
}

#[native("__type_params__($self)", getter)]
fn type_params(_t: &mut Thread, this: &Function) -> Res<Value> {
    Ok(this
        .type_params
        .get()
        .unwrap_or_else(|| Tuple::new(Vec::new())))
}

#[native("__type_params__($self, value)", setter)]
fn set_type_params(t: &mut Thread, this: &Function, value: Option<&Value>) -> Res<()> {
    match value {
        Some(value) if value.downcast::<Tuple>().is_some() => {
            this.type_params.set(value.clone());
            Ok(())
        }
        _ => Err(t.type_error("__type_params__ must be set to a tuple")),
    }
}

static METHODS: &[&NativeDef] = &[
    &CODE,
    &SET_CODE,
    &DEFAULTS,
    &SET_DEFAULTS,
    &KEYWORD_DEFAULTS,
    &SET_KEYWORD_DEFAULTS,
    &NAME,
    &SET_NAME,
    &QUALNAME,
    &SET_QUALNAME,
    &MODULE,
    &SET_MODULE,
    &DOC,
    &SET_DOC,
    &GLOBALS,
    &SET_GLOBALS,
    &BUILTINS,
    &SET_BUILTINS,
    &CLOSURE,
    &SET_CLOSURE,
    &ANNOTATE,
    &SET_ANNOTATE,
    &ANNOTATIONS,
    &SET_ANNOTATIONS,
    &TYPE_PARAMS,
    &SET_TYPE_PARAMS,
    &super::type_type::INSTANCE_DICT,
    &super::type_type::SET_INSTANCE_DICT,
];

// --- method

fn method_new(t: &mut Thread, _class: &Type, args: Args<'_>) -> Res<Value> {
    if !args.names().is_empty() {
        return Err(t.type_error("method() takes no keyword arguments"));
    }
    let [function, receiver] = args.pos() else {
        return Err(t.type_error(format!(
            "method expected 2 arguments, got {}",
            args.pos().len()
        )));
    };
    if !ops::is_callable(function) {
        return Err(t.type_error("first argument must be callable"));
    }
    if receiver.is_none() {
        return Err(t.type_error("instance must not be None"));
    }
    Ok(BoundMethod::new(function.clone(), receiver.clone()))
}

fn method_call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    match this.exact::<BoundMethod>() {
        Some(method) => {
            t.check_native_stack("")?;
            copperplate_core::ops::call_with_receiver(t, &method.function, &method.receiver, args)
        }
        None => Err(t.type_error("not a method")),
    }
}

/// Attributes of the method itself, then the function's.
fn method_getattr(t: &mut Thread, this: &Value, name: &Value, quiet: bool) -> Res<Option<Value>> {
    let found = attributes::find(t, this, name)?;
    match this.exact::<BoundMethod>() {
        Some(method) if found.is_none() => ops::getattr_of(t, &method.function, name, quiet),
        _ => Ok(found),
    }
}

fn method_repr(t: &mut Thread, this: &Value) -> Res<Value> {
    let Some(method) = this.exact::<BoundMethod>() else {
        return super::object::repr(t, this);
    };
    let names = t.names();
    let mut name = None;
    for attribute in [&names.__qualname__, &names.__name__] {
        if name.is_none() {
            name = ops::getattr_optional(t, &method.function, attribute)?
                .filter(|name| name.downcast::<Str>().is_some());
        }
    }
    let name = name.map_or("?".to_owned(), |name| text(&name));
    let receiver = ops::repr(t, &method.receiver)?;
    Ok(Str::new(&format!(
        "<bound method {name} of {}>",
        text(&receiver)
    )))
}

fn method_compare(t: &mut Thread, this: &Value, other: &Value, op: Compare) -> Res<Value> {
    let (Some(a), Some(b)) = (this.exact::<BoundMethod>(), other.exact::<BoundMethod>()) else {
        return Ok(Value::not_implemented());
    };
    if !matches!(op, Compare::Eq | Compare::Ne) {
        return Ok(Value::not_implemented());
    }
    let equal = a.receiver.is(&b.receiver) && ops::equal(t, &a.function, &b.function)?;
    Ok(Value::bool(equal == (op == Compare::Eq)))
}

fn method_hash(t: &mut Thread, this: &Value) -> Res<i64> {
    let Some(method) = this.exact::<BoundMethod>() else {
        return Ok(0);
    };
    let hash = hash_address(address(&method.receiver)) ^ ops::hash(t, &method.function)?;
    Ok(if hash == -1 { -2 } else { hash })
}

#[native("__func__($self)", getter)]
fn method_function(_t: &mut Thread, this: &BoundMethod) -> Res<Value> {
    Ok(this.function.clone())
}

#[native("__self__($self)", getter)]
fn method_self(_t: &mut Thread, this: &BoundMethod) -> Res<Value> {
    Ok(this.receiver.clone())
}

#[native("__doc__($self)", getter)]
fn method_doc(t: &mut Thread, this: &BoundMethod) -> Res<Value> {
    let name = &t.names().__doc__;
    ops::getattr(t, &this.function, name)
}

#[native("__reduce__($self, /)")]
fn method_reduce(t: &mut Thread, this: &BoundMethod) -> Res<Value> {
    let name = &t.names().__name__;
    let name = ops::getattr(t, &this.function, name)?;
    super::descriptors::reduce_attribute(t, this.receiver.clone(), name)
}

fn method_get(_t: &mut Thread, this: &Value, _: Option<&Value>, _: &Value) -> Res<Value> {
    Ok(this.clone())
}

pub fn install(t: &mut Thread) {
    types::FUNCTION.set_dict_offset(std::mem::offset_of!(Function, dict));
    define(
        t,
        &types::FUNCTION,
        &types::OBJECT,
        |slots| {
            slots.layout::<Function>();
            slots.new = Some(new);
            slots.call = Some(call);
            slots.descriptor_get = Some(get);
            slots.repr = Some(repr);
        },
        METHODS,
    );
    define(
        t,
        &types::BOUND_METHOD,
        &types::OBJECT,
        |slots| {
            slots.layout::<BoundMethod>();
            slots.new = Some(method_new);
            slots.call = Some(method_call);
            slots.getattr = Some(method_getattr);
            slots.repr = Some(method_repr);
            slots.compare = Some(method_compare);
            slots.hash = Some(method_hash);
            slots.descriptor_get = Some(method_get);
        },
        &[&METHOD_FUNCTION, &METHOD_SELF, &METHOD_DOC, &METHOD_REDUCE],
    );
}
