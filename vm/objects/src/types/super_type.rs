//! `super`.

use copperplate_core::args::Args;
use copperplate_core::cell::Cell;
use copperplate_core::dict::Dict;
use copperplate_core::frame::Frame;
use copperplate_core::function::Super;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Layout, Res, Thread, Type, Value, ops, types};
use copperplate_macros::native;

use super::attributes::generic_getattr;
use crate::define::define;

/// The attribute `name` of the classes that come after `after` in `class`'s order.
pub fn lookup_after(t: &Thread, class: &Type, after: &Type, name: &Value) -> Option<Value> {
    if let Some(next) = class.same_order_after(after) {
        return ops::lookup(t, next, name);
    }
    let mut passed = false;
    class.find_in_mro(|entry| {
        if !passed {
            passed = std::ptr::eq(entry, after);
            return None;
        }
        // SAFETY: looking a `str` up runs no Python code, so the dict stays.
        unsafe { entry.dict.peek() }.and_then(|dict| dict.downcast::<Dict>()?.get_str(t, name))
    })
}

/// As [`check`], where no attribute of `object` needs to be asked for.
pub fn start(class: &Type, object: &Value) -> Option<Value> {
    if let Some(own) = object.downcast::<Type>()
        && own.is_subclass(class)
    {
        return Some(object.clone());
    }
    object.isinstance(class).then(|| object.class().value())
}

/// What `super(class, object)` binds to: the class whose order is searched.
///
/// # Errors
/// `TypeError` when `object` is neither an instance of `class` nor derives from it.
pub fn check(t: &mut Thread, class: &Type, object: &Value) -> Res<Value> {
    if let Some(start) = start(class, object) {
        return Ok(start);
    }
    let name = &t.names().__class__;
    if let Some(claimed) = ops::getattr_optional(t, object, name)?
        && let Some(claimed_class) = claimed.downcast::<Type>()
        && !std::ptr::eq(claimed_class, object.class())
        && claimed_class.is_subclass(class)
    {
        return Ok(claimed);
    }
    let (kind, text) = match object.downcast::<Type>() {
        Some(object) => ("type", object.name()),
        None => ("instance of", object.class().name()),
    };
    Err(t.type_error(format!(
        "super(type, obj): obj ({kind} {text}) is not an instance or subtype of type ({}).",
        class.name()
    )))
}

/// What `super(class, object).name` finds.
pub enum Found {
    /// A function to call with the object put first.
    Unbound(Value),
    Bound(Value),
    /// Nothing along the order: the attributes of the super object itself are next.
    Nothing,
}

/// `super(class, object).name` without the super object. `as_method` allows [`Found::Unbound`].
pub fn find(
    t: &mut Thread,
    class: &Type,
    object: &Value,
    object_class: &Value,
    name: &Value,
    as_method: bool,
) -> Res<Found> {
    if name.is(&t.names().__class__) {
        return Ok(Found::Nothing);
    }
    let Some(order) = object_class.downcast::<Type>() else {
        return Ok(Found::Nothing);
    };
    let Some(found) = lookup_after(t, order, class, name) else {
        return Ok(Found::Nothing);
    };
    // Looked up on the class itself: as from an instance of nothing.
    let instance = (!object.is(object_class)).then_some(object);
    if as_method && instance.is_some() && found.class().has(copperplate_core::class::METHOD) {
        return Ok(Found::Unbound(found));
    }
    match found.class().slot(|s| s.descriptor_get) {
        Some(get) => get(t, &found, instance, object_class).map(Found::Bound),
        None => Ok(Found::Bound(found)),
    }
}

fn getattr(t: &mut Thread, this: &Value, name: &Value, quiet: bool) -> Res<Option<Value>> {
    let Some(parts) = this.downcast::<Super>() else {
        return generic_getattr(t, this, name, quiet);
    };
    if let (Some(class), Some(object), Some(object_class)) = (
        parts.this_class.get(),
        parts.object.get(),
        parts.object_class.get(),
    ) && let Some(class) = class.downcast::<Type>()
    {
        match find(t, class, &object, &object_class, name, false)? {
            Found::Bound(value) | Found::Unbound(value) => return Ok(Some(value)),
            Found::Nothing => {}
        }
    }
    generic_getattr(t, this, name, quiet)
}

fn new(_t: &mut Thread, class: &Type, _args: Args<'_>) -> Res<Value> {
    Ok(Super::new(class))
}

fn init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    if !args.names().is_empty() {
        return Err(t.type_error("super() takes no keyword arguments"));
    }
    let Some(parts) = this.downcast::<Super>() else {
        return Ok(());
    };
    let (class_value, object) = match args.pos() {
        [] => {
            let (class, object) = from_frame(t)?;
            (class, Some(object))
        }
        [class] => (class.clone(), None),
        [class, object] => (class.clone(), Some(object.clone())),
        more => {
            return Err(t.type_error(format!(
                "super() expected at most 2 arguments, got {}",
                more.len()
            )));
        }
    };
    let Some(class) = class_value.downcast::<Type>() else {
        return Err(t.type_error(format!(
            "super() argument 1 must be a type, not {}",
            class_value.class().name()
        )));
    };
    // `super(T, None)` is unbound.
    let object = object.filter(|object| !object.is_none());
    let object_class = match &object {
        Some(object) => Some(check(t, class, object)?),
        None => None,
    };
    parts.this_class.set(class_value.clone());
    parts.object.replace(object);
    parts.object_class.replace(object_class);
    Ok(())
}

/// Class and object of `super()` in the running function: its `__class__` cell and its first argument.
pub fn from_frame(t: &mut Thread) -> Res<(Value, Value)> {
    // SAFETY: the frame is null or live; its locals are words it owns.
    let Some(frame) = (unsafe { t.frame.as_ref() }) else {
        return Err(t.runtime_error("super(): no current frame"));
    };
    let code = frame.code();
    if code.positional_count == 0 {
        return Err(t.runtime_error("super(): no arguments"));
    }
    let local = |index: usize| {
        // SAFETY: as above; the index is below the number of locals.
        let word = unsafe { *Frame::local(t.frame, index) };
        // SAFETY: as above.
        (!word.is_null()).then(|| unsafe { Value::from_ref(&word) }.clone())
    };
    let mut first = local(0);
    if let Some(cell) = first.as_ref().and_then(|first| first.exact::<Cell>()) {
        first = cell.value.get();
    }
    let names = code.local_names();
    let free = names.len() - code.free_count as usize;
    let class_name = &t.names().__class__;
    let cell = (free..names.len())
        .find(|&index| names[index].is(class_name))
        .and_then(local);
    let Some(object) = first else {
        return Err(t.runtime_error("super(): arg[0] deleted"));
    };
    let Some(cell) = cell.as_ref().and_then(|cell| cell.exact::<Cell>()) else {
        return Err(t.runtime_error("super(): __class__ cell not found"));
    };
    match cell.value.get() {
        Some(class) => Ok((class, object)),
        None => Err(t.runtime_error("super(): empty __class__ cell")),
    }
}

fn descriptor_get(
    t: &mut Thread,
    this: &Value,
    instance: Option<&Value>,
    _class: &Value,
) -> Res<Value> {
    let (Some(parts), Some(instance)) = (this.downcast::<Super>(), instance) else {
        return Ok(this.clone());
    };
    if !parts.object.is_empty() || instance.is_none() {
        return Ok(this.clone());
    }
    let Some(class) = parts.this_class.get() else {
        return Ok(this.clone());
    };
    if !std::ptr::eq(this.class(), &types::SUPER) {
        return ops::call_positional(t, &this.class().value(), &[class, instance.clone()]);
    }
    let object_class = match class.downcast::<Type>() {
        Some(class) => check(t, class, instance)?,
        None => return Ok(this.clone()),
    };
    let bound = Super::new(&types::SUPER);
    if let Some(bound) = bound.downcast::<Super>() {
        bound.this_class.set(class);
        bound.object.set(instance.clone());
        bound.object_class.set(object_class);
    }
    Ok(bound)
}

fn repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let name = |class: Option<Value>| {
        class
            .as_ref()
            .and_then(|class| Some(class.downcast::<Type>()?.name()))
    };
    let (class, object) = match this.downcast::<Super>() {
        Some(parts) => (name(parts.this_class.get()), name(parts.object_class.get())),
        None => (None, None),
    };
    let class = class.unwrap_or_else(|| "NULL".to_owned());
    Ok(Str::new(&match object {
        Some(object) => format!("<super: <class '{class}'>, <{object} object>>"),
        None => format!("<super: <class '{class}'>, NULL>"),
    }))
}

#[native("__thisclass__($self)", getter)]
fn this_class(_t: &mut Thread, this: &Super) -> Res<Option<Value>> {
    Ok(this.this_class.get())
}

#[native("__self__($self)", getter)]
fn self_object(_t: &mut Thread, this: &Super) -> Res<Option<Value>> {
    Ok(this.object.get())
}

#[native("__self_class__($self)", getter)]
fn self_class(_t: &mut Thread, this: &Super) -> Res<Option<Value>> {
    Ok(this.object_class.get())
}

pub fn install(t: &mut Thread) {
    let methods: &[&NativeDef] = &[&THIS_CLASS, &SELF_OBJECT, &SELF_CLASS];
    define(
        t,
        &types::SUPER,
        &types::OBJECT,
        |slots| {
            slots.layout::<Super>();
            slots.new = Some(new);
            slots.init = Some(init);
            slots.getattr = Some(getattr);
            slots.descriptor_get = Some(descriptor_get);
            slots.repr = Some(repr);
        },
        methods,
    );
}
