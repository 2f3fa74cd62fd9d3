//! `BaseException`: arguments, chaining, notes.

use copperplate_core::dict::Dict;
use copperplate_core::exception::Exception;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Res, Slot, Thread, Type, Value, ops, types};
use copperplate_macros::native;

use super::args_of;
use crate::containers::list_extend;
use crate::define::define;
use crate::types::type_type;

/// `BaseException.__new__`: keeps the positional arguments.
pub fn new(_t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    Ok(Exception::new(class, args.pos()))
}

/// `BaseException.__init__`
pub fn init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    if !args.names().is_empty() {
        let class = this.class().name();
        return Err(t.type_error(format!("{class}() takes no keyword arguments")));
    }
    set_args(this, args.pos());
    Ok(())
}

/// Makes `args` the exception's arguments.
pub fn set_args(this: &Value, args: &[Value]) {
    if let Some(exception) = this.downcast::<Exception>() {
        // SAFETY: nothing is set while the items are compared.
        let has = unsafe { exception.args.peek() }.and_then(Value::exact::<Tuple>);
        let same = |(one, other): (&Value, &Value)| one.word() == other.word();
        // Mostly `__new__` has got the same ones.
        let kept = has.is_some_and(|has| {
            has.items().len() == args.len() && has.items().iter().zip(args).all(same)
        });
        if !kept {
            exception.args.set(Tuple::from_slice(args));
        }
    }
}

/// Calls a class's `__init__` slot on an instance made natively, so that its fields are filled in.
pub fn call_init(t: &mut Thread, exception: &Value) -> Res {
    let args = exception
        .downcast::<Exception>()
        .map_or_else(Vec::new, args_of);
    match exception.class().slot(|s| s.init) {
        Some(init) => init(t, exception, Args::positional(&args)),
        None => Ok(()),
    }
}

/// `BaseException.__repr__`
fn repr(t: &mut Thread, this: &Value) -> Res<Value> {
    let args = this.downcast::<Exception>().map_or_else(Vec::new, args_of);
    let name = this.class().name();
    let inside = match args.as_slice() {
        [one] => {
            let text = ops::repr(t, one)?;
            return Ok(Str::new(&format!("{name}({})", super::text(&text))));
        }
        _ => ops::repr(t, &Tuple::new(args))?,
    };
    Ok(Str::new(&format!("{name}{}", super::text(&inside))))
}

/// `BaseException.__str__`
pub fn str(t: &mut Thread, this: &Value) -> Res<Value> {
    let args = this.downcast::<Exception>().map_or_else(Vec::new, args_of);
    match args.as_slice() {
        [] => Ok(Str::empty()),
        [one] => ops::str(t, one),
        _ => ops::str(t, &Tuple::new(args)),
    }
}

#[native("args($self, /)", getter)]
fn args(_t: &mut Thread, this: &Exception) -> Res<Option<Value>> {
    Ok(this.args.get())
}

#[native("args($self, value=missing, /)", setter)]
fn set_args_attribute(t: &mut Thread, this: &Exception, value: Option<&Value>) -> Res<()> {
    let Some(value) = value else {
        return Err(t.type_error("args may not be deleted"));
    };
    let items = List::new(Vec::new());
    if let Some(list) = items.exact::<List>() {
        list_extend(t, list, value)?;
        this.args.set(Tuple::new(list.to_vec()));
    }
    Ok(())
}

/// Sets one of the links to other objects; `None` clears it.
fn set_link(
    t: &mut Thread,
    slot: &Slot,
    value: Option<&Value>,
    class: &Type,
    name: &str,
    kind: &str,
) -> Res {
    let Some(value) = value else {
        return Err(t.type_error(format!("{name} may not be deleted")));
    };
    if value.is_none() {
        slot.clear();
        return Ok(());
    }
    if !value.isinstance(class) {
        return Err(t.type_error(kind));
    }
    slot.set(value.clone());
    Ok(())
}

#[native("__traceback__($self, /)", getter)]
fn traceback(_t: &mut Thread, this: &Exception) -> Res<Option<Value>> {
    Ok(this.traceback.get())
}

#[native("__traceback__($self, value=missing, /)", setter)]
fn set_traceback(t: &mut Thread, this: &Exception, value: Option<&Value>) -> Res<()> {
    let kind = "__traceback__ must be a traceback or None";
    set_link(
        t,
        &this.traceback,
        value,
        &types::TRACEBACK,
        "__traceback__",
        kind,
    )
}

/// exception context
#[native("__context__($self, /)", getter)]
fn context(_t: &mut Thread, this: &Exception) -> Res<Option<Value>> {
    Ok(this.context.get())
}

#[native("__context__($self, value=missing, /)", setter)]
fn set_context(t: &mut Thread, this: &Exception, value: Option<&Value>) -> Res<()> {
    let kind = "exception context must be None or derive from BaseException";
    set_link(
        t,
        &this.context,
        value,
        &types::BASE_EXCEPTION,
        "__context__",
        kind,
    )
}

/// exception cause
#[native("__cause__($self, /)", getter)]
fn cause(_t: &mut Thread, this: &Exception) -> Res<Option<Value>> {
    Ok(this.cause.get())
}

#[native("__cause__($self, value=missing, /)", setter)]
fn set_cause(t: &mut Thread, this: &Exception, value: Option<&Value>) -> Res<()> {
    let kind = "exception cause must be None or derive from BaseException";
    set_link(
        t,
        &this.cause,
        value,
        &types::BASE_EXCEPTION,
        "__cause__",
        kind,
    )?;
    this.suppress_context.set(true);
    Ok(())
}

#[native("__suppress_context__($self, /)", getter)]
fn suppress_context(_t: &mut Thread, this: &Exception) -> Res<bool> {
    Ok(this.suppress_context.get())
}

#[native("__suppress_context__($self, value=missing, /)", setter)]
fn set_suppress_context(t: &mut Thread, this: &Exception, value: Option<&Value>) -> Res<()> {
    match value {
        None => Err(t.type_error("can't delete numeric/char attribute")),
        Some(value) if value.is_true() || value.is_false() => {
            this.suppress_context.set(value.is_true());
            Ok(())
        }
        Some(_) => Err(t.type_error("attribute value type must be bool")),
    }
}

/// Add a note to the exception
#[native("add_note($self, note, /)")]
fn add_note(t: &mut Thread, this: &Value, note: &Value) -> Res<()> {
    if note.downcast::<Str>().is_none() {
        return Err(t.type_error(format!(
            "add_note() argument must be str, not {}",
            note.class().name()
        )));
    }
    let name = t.names().__notes__.clone();
    let notes = match ops::getattr_optional(t, this, &name)? {
        Some(notes) => notes,
        None => {
            let notes = List::new(Vec::new());
            ops::setattr(t, this, &name, Some(&notes))?;
            notes
        }
    };
    match notes.downcast::<List>() {
        Some(list) => list.push(note.clone()),
        None => return Err(t.type_error("Cannot add note: __notes__ is not a list")),
    }
    Ok(())
}

/// Set self.__traceback__ to tb and return self.
#[native("with_traceback($self, object, /)")]
fn with_traceback(t: &mut Thread, this: &Value, object: &Value) -> Res<Value> {
    if let Some(exception) = this.downcast::<Exception>() {
        set_traceback(t, exception, Some(object))?;
    }
    Ok(this.clone())
}

/// The attributes of the instance, `None` without any.
pub fn instance_dict(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    let name = t.names().__dict__.clone();
    let dict = ops::getattr_optional(t, this, &name)?;
    Ok(dict.filter(|dict| dict.downcast::<Dict>().is_some_and(|dict| !dict.is_empty())))
}

#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &Value) -> Res<Value> {
    use copperplate_core::Layout;
    let class = this.class().value();
    let args = this
        .downcast::<Exception>()
        .and_then(|exception| exception.args.get())
        .unwrap_or_else(|| Tuple::new(Vec::new()));
    let mut parts = vec![class, args];
    parts.extend(instance_dict(t, this)?);
    Ok(Tuple::new(parts))
}

#[native("__setstate__($self, state, /)")]
fn setstate(t: &mut Thread, this: &Value, state: &Value) -> Res<()> {
    if state.is_none() {
        return Ok(());
    }
    let Some(state) = state.downcast::<Dict>() else {
        return Err(t.type_error("state is not a dictionary"));
    };
    for (name, value) in state.to_vec() {
        ops::setattr(t, this, &name, Some(&value))?;
    }
    Ok(())
}

static METHODS: &[&NativeDef] = &[
    &type_type::INSTANCE_DICT,
    &type_type::SET_INSTANCE_DICT,
    &ARGS,
    &SET_ARGS_ATTRIBUTE,
    &TRACEBACK,
    &SET_TRACEBACK,
    &CONTEXT,
    &SET_CONTEXT,
    &CAUSE,
    &SET_CAUSE,
    &SUPPRESS_CONTEXT,
    &SET_SUPPRESS_CONTEXT,
    &ADD_NOTE,
    &WITH_TRACEBACK,
    &REDUCE,
    &SETSTATE,
];

/// Fills in `BaseException`.
pub fn install(t: &mut Thread) {
    define(
        t,
        &types::BASE_EXCEPTION,
        &types::OBJECT,
        |slots| {
            slots.layout::<Exception>();
            slots.new = Some(new);
            slots.init = Some(init);
            slots.repr = Some(repr);
            slots.str = Some(str);
        },
        METHODS,
    );
}
