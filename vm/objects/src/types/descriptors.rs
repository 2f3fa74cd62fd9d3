//! Descriptors of native methods and computed attributes: `method_descriptor`, `classmethod_descriptor`,
//! `getset_descriptor`, `member_descriptor`.

use copperplate_core::trace::Trace;
use std::cell::Cell;

use copperplate_core::args::Args;
use copperplate_core::dict::Dict;
use copperplate_core::function::Member;
use copperplate_core::native::{Kind, MethodDescriptor, NativeDef, NativeFunction};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Layout, Object, Res, Thread, Type, Value, heap, layout, ops, types};
use copperplate_macros::native;

use crate::define::define;

pub static CLASS_METHOD_DESCRIPTOR: Type = Type::builtin(
    "classmethod_descriptor",
    size_of::<ClassMethodDescriptor>(),
    0,
);
pub static GETSET_DESCRIPTOR: Type = Type::builtin("getset_descriptor", size_of::<GetSet>(), 0);

/// A native class method in a class's dict.
#[derive(Trace)]
#[repr(C)]
pub struct ClassMethodDescriptor {
    header: Object,
    pub def: &'static NativeDef,
    pub class: &'static Type,
}

layout!(ClassMethodDescriptor, CLASS_METHOD_DESCRIPTOR);

impl ClassMethodDescriptor {
    pub fn new(def: &'static NativeDef, class: &'static Type) -> Value {
        heap::new(ClassMethodDescriptor {
            header: Object::unset(),
            def,
            class,
        })
    }
}

/// A computed attribute.
#[derive(Trace)]
#[repr(C)]
pub struct GetSet {
    header: Object,
    /// The class it stands in, which owns the dict that holds it; null once that class is gone.
    class: Cell<*const Type>,
    pub name: Value,
    getter: Cell<Option<&'static NativeDef>>,
    setter: Cell<Option<&'static NativeDef>>,
}

layout!(GetSet, GETSET_DESCRIPTOR);

impl GetSet {
    /// An attribute of `class` that cannot be read or set yet.
    pub fn new(class: &Type, name: Value) -> Value {
        heap::new(GetSet {
            header: Object::unset(),
            class: Cell::new(class),
            name,
            getter: Cell::new(None),
            setter: Cell::new(None),
        })
    }

    /// Adds a getter or setter.
    pub fn add(&self, def: &'static NativeDef) {
        match def.kind {
            Kind::Setter => self.setter.set(Some(def)),
            _ => self.getter.set(Some(def)),
        }
    }

    /// The class whose instances have the attribute; `None` once it is gone.
    pub fn class(&self) -> Option<&Type> {
        // SAFETY: `forget_class` is called before the class goes.
        unsafe { self.class.get().as_ref() }
    }

    /// Says that the class goes.
    pub fn forget_class(&self) {
        self.class.set(std::ptr::null());
    }

    pub fn getter(&self) -> Option<&'static NativeDef> {
        self.getter.get()
    }
}

fn text(name: &Value) -> String {
    name.downcast::<Str>()
        .map_or(String::new(), |name| name.to_lossy().into_owned())
}

/// Stands for the class of descriptors that outlived theirs: nothing is an instance of it.
static GONE: Type = Type::builtin("?", size_of::<copperplate_core::object::Bare>(), 0);

fn or_gone(class: Option<&Type>) -> &Type {
    class.unwrap_or(&GONE)
}

/// Raises `TypeError` unless a descriptor of `class` applies to `instance`.
pub fn check_receiver(t: &mut Thread, name: &str, class: &Type, instance: &Value) -> Res {
    if instance.isinstance(class) {
        return Ok(());
    }
    Err(t.type_error(format!(
        "descriptor '{name}' for '{}' objects doesn't apply to a '{}' object",
        class.name(),
        instance.class().name()
    )))
}

/// `(getattr, (owner, name))`, how descriptors are pickled.
pub fn reduce_attribute(t: &mut Thread, owner: Value, name: Value) -> Res<Value> {
    let builtins = t.builtins();
    let getattr = t.vm().intern("getattr");
    let getattr = match builtins.downcast::<Dict>() {
        Some(builtins) => builtins.get(t, &getattr)?,
        None => None,
    };
    Ok(Tuple::new(vec![
        getattr.unwrap_or_else(Value::none),
        Tuple::new(vec![owner, name]),
    ]))
}

/// A signature as `__text_signature__` shows it; parameters whose default has no literal form have none.
pub(super) fn signature_value(def: &NativeDef) -> Value {
    Str::new(def.signature)
}

pub(super) fn doc_value(def: &NativeDef) -> Value {
    if def.doc.is_empty() {
        Value::none()
    } else {
        Str::new(def.doc)
    }
}

// --- method_descriptor

fn method_call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let Some(method) = this.exact::<MethodDescriptor>() else {
        return Err(t.type_error("not a method descriptor"));
    };
    let (def, class) = (method.def, method.class);
    let Some(receiver) = args.pos().first() else {
        return Err(t.type_error(format!(
            "unbound method {}.{}() needs an argument",
            class.name(),
            def.name
        )));
    };
    if !receiver.isinstance(class) {
        check_receiver(t, def.name, class, receiver)?;
    }
    (def.call)(t, Some(receiver), args.rest())
}

fn method_get(t: &mut Thread, this: &Value, instance: Option<&Value>, _: &Value) -> Res<Value> {
    let (Some(method), Some(instance)) = (this.exact::<MethodDescriptor>(), instance) else {
        return Ok(this.clone());
    };
    check_receiver(t, method.def.name, method.class, instance)?;
    Ok(NativeFunction::new(
        method.def,
        Some(instance.clone()),
        None,
    ))
}

fn method_repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let text = this.exact::<MethodDescriptor>().map_or(String::new(), |m| {
        format!("<method '{}' of '{}' objects>", m.def.name, m.class.name())
    });
    Ok(Str::new(&text))
}

macro_rules! definition_attributes {
    ($layout:ty, $prefix:ident, $methods:ident) => {
        mod $prefix {
            use super::*;

            #[native("__name__($self)", getter)]
            fn name(t: &mut Thread, this: &$layout) -> Res<Value> {
                Ok(t.vm().intern(this.def.name))
            }

            #[native("__qualname__($self)", getter)]
            fn qualname(_t: &mut Thread, this: &$layout) -> Res<String> {
                Ok(format!("{}.{}", this.class.name(), this.def.name))
            }

            #[native("__doc__($self)", getter)]
            fn doc(_t: &mut Thread, this: &$layout) -> Res<Value> {
                Ok(doc_value(this.def))
            }

            #[native("__text_signature__($self)", getter)]
            fn text_signature(_t: &mut Thread, this: &$layout) -> Res<Value> {
                Ok(signature_value(this.def))
            }

            #[native("__objclass__($self)", getter)]
            fn objclass(_t: &mut Thread, this: &$layout) -> Res<Value> {
                Ok(this.class.value())
            }

            #[native("__reduce__($self, /)")]
            fn reduce(t: &mut Thread, this: &$layout) -> Res<Value> {
                let name = t.vm().intern(this.def.name);
                reduce_attribute(t, this.class.value(), name)
            }

            pub static $methods: &[&NativeDef] =
                &[&NAME, &QUALNAME, &DOC, &TEXT_SIGNATURE, &OBJCLASS, &REDUCE];
        }
    };
}

definition_attributes!(MethodDescriptor, method, METHODS);
definition_attributes!(ClassMethodDescriptor, class_method, METHODS);

// --- classmethod_descriptor

fn class_method_get(
    t: &mut Thread,
    this: &Value,
    instance: Option<&Value>,
    class: &Value,
) -> Res<Value> {
    let Some(method) = this.exact::<ClassMethodDescriptor>() else {
        return Ok(this.clone());
    };
    let receiver = if class.is_none() {
        match instance {
            Some(instance) => instance.class().value(),
            None => class.clone(),
        }
    } else {
        class.clone()
    };
    check_class(t, method, &receiver)?;
    Ok(NativeFunction::new(method.def, Some(receiver), None))
}

fn check_class(t: &mut Thread, method: &ClassMethodDescriptor, receiver: &Value) -> Res {
    let (name, class) = (method.def.name, method.class);
    match receiver.downcast::<Type>() {
        None => Err(t.type_error(format!(
            "descriptor '{name}' for type '{}' needs a type, not a '{}' as arg 2",
            class.name(),
            receiver.class().name()
        ))),
        Some(receiver) if !receiver.is_subclass(class) => Err(t.type_error(format!(
            "descriptor '{name}' requires a subtype of '{}' but received '{}'",
            class.name(),
            receiver.name()
        ))),
        Some(_) => Ok(()),
    }
}

fn class_method_call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let Some(method) = this.exact::<ClassMethodDescriptor>() else {
        return Err(t.type_error("not a class method descriptor"));
    };
    let Some(receiver) = args.pos().first() else {
        return Err(t.type_error(format!(
            "descriptor '{}' of '{}' object needs an argument",
            method.def.name,
            method.class.name()
        )));
    };
    check_class(t, method, receiver)?;
    (method.def.call)(t, Some(receiver), args.rest())
}

fn class_method_repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let text = this
        .exact::<ClassMethodDescriptor>()
        .map_or(String::new(), |m| {
            format!("<method '{}' of '{}' objects>", m.def.name, m.class.name())
        });
    Ok(Str::new(&text))
}

// --- getset_descriptor

fn getset_get(t: &mut Thread, this: &Value, instance: Option<&Value>, _: &Value) -> Res<Value> {
    let (Some(attribute), Some(instance)) = (this.exact::<GetSet>(), instance) else {
        return Ok(this.clone());
    };
    if !instance.isinstance(or_gone(attribute.class())) {
        check_receiver(
            t,
            &text(&attribute.name),
            or_gone(attribute.class()),
            instance,
        )?;
    }
    match attribute.getter.get() {
        Some(def) => (def.call)(t, Some(instance), Args::none()),
        None => Err(t.attribute_error(format!(
            "attribute '{}' of '{}' objects is not readable",
            text(&attribute.name),
            or_gone(attribute.class()).name()
        ))),
    }
}

fn getset_set(t: &mut Thread, this: &Value, instance: &Value, value: Option<&Value>) -> Res {
    let Some(attribute) = this.exact::<GetSet>() else {
        return Ok(());
    };
    if !instance.isinstance(or_gone(attribute.class())) {
        check_receiver(
            t,
            &text(&attribute.name),
            or_gone(attribute.class()),
            instance,
        )?;
    }
    let Some(def) = attribute.setter.get() else {
        return Err(t.attribute_error(format!(
            "attribute '{}' of '{}' objects is not writable",
            text(&attribute.name),
            or_gone(attribute.class()).name()
        )));
    };
    let args = match value {
        Some(value) => std::slice::from_ref(value),
        None => {
            // A setter that takes no missing value cannot delete.
            if !def.parameters.optional.first().copied().unwrap_or(false) {
                return Err(t.attribute_error(format!(
                    "attribute '{}' of '{}' objects cannot be deleted",
                    text(&attribute.name),
                    or_gone(attribute.class()).name()
                )));
            }
            &[]
        }
    };
    (def.call)(t, Some(instance), Args::positional(args)).map(drop)
}

fn getset_repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let text = this.exact::<GetSet>().map_or(String::new(), |attribute| {
        format!(
            "<attribute '{}' of '{}' objects>",
            text(&attribute.name),
            or_gone(attribute.class()).name()
        )
    });
    Ok(Str::new(&text))
}

#[native("__name__($self)", getter)]
fn getset_name(_t: &mut Thread, this: &GetSet) -> Res<Value> {
    Ok(this.name.clone())
}

#[native("__qualname__($self)", getter)]
fn getset_qualname(_t: &mut Thread, this: &GetSet) -> Res<String> {
    Ok(format!(
        "{}.{}",
        or_gone(this.class()).name(),
        text(&this.name)
    ))
}

#[native("__doc__($self)", getter)]
fn getset_doc(_t: &mut Thread, this: &GetSet) -> Res<Value> {
    Ok(this.getter.get().map_or_else(Value::none, doc_value))
}

#[native("__objclass__($self)", getter)]
fn getset_objclass(_t: &mut Thread, this: &GetSet) -> Res<Option<Value>> {
    Ok(this.class().map(Layout::value))
}

// --- member_descriptor

/// The slot of a `__slots__` member in `instance`.
fn member_slot<'a>(
    t: &mut Thread,
    member: &Member,
    instance: &'a Value,
) -> Res<&'a copperplate_core::Slot> {
    if !instance.isinstance(or_gone(member.class())) {
        check_receiver(t, &text(&member.name), or_gone(member.class()), instance)?;
    }
    match (instance.object(), instance.class().instance_part()) {
        // SAFETY: an instance of the member's class has the member's slot.
        (Some(object), Some(part)) => Ok(unsafe { part.slot(object, member.slot.get() as usize) }),
        _ => Err(ops::no_attribute(t, instance, &member.name)),
    }
}

fn member_get(t: &mut Thread, this: &Value, instance: Option<&Value>, _: &Value) -> Res<Value> {
    let (Some(member), Some(instance)) = (this.exact::<Member>(), instance) else {
        return Ok(this.clone());
    };
    match member_slot(t, member, instance)?.get() {
        Some(value) => Ok(value),
        None => Err(ops::no_attribute(t, instance, &member.name)),
    }
}

fn member_set(t: &mut Thread, this: &Value, instance: &Value, value: Option<&Value>) -> Res {
    let Some(member) = this.exact::<Member>() else {
        return Ok(());
    };
    let slot = member_slot(t, member, instance)?;
    let old = slot.replace(value.cloned());
    if value.is_none() && old.is_none() {
        return Err(t.attribute_error(text(&member.name)));
    }
    Ok(())
}

fn member_repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let text = this.exact::<Member>().map_or(String::new(), |member| {
        format!(
            "<member '{}' of '{}' objects>",
            text(&member.name),
            or_gone(member.class()).name()
        )
    });
    Ok(Str::new(&text))
}

#[native("__name__($self)", getter)]
fn member_name(_t: &mut Thread, this: &Member) -> Res<Value> {
    Ok(this.name.clone())
}

#[native("__qualname__($self)", getter)]
fn member_qualname(_t: &mut Thread, this: &Member) -> Res<String> {
    let class = super::type_type::qualified_name(or_gone(this.class()));
    Ok(format!("{class}.{}", text(&this.name)))
}

#[native("__objclass__($self)", getter)]
fn member_objclass(_t: &mut Thread, this: &Member) -> Res<Option<Value>> {
    Ok(this.class().map(Layout::value))
}

#[native("__doc__($self)", getter)]
fn member_doc(_t: &mut Thread, _this: &Member) -> Res<()> {
    Ok(())
}

#[native("__reduce__($self, /)")]
fn member_reduce(t: &mut Thread, this: &Member) -> Res<Value> {
    let class = this.class().map_or_else(Value::none, Layout::value);
    reduce_attribute(t, class, this.name.clone())
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::METHOD_DESCRIPTOR,
        &types::OBJECT,
        |slots| {
            slots.layout::<MethodDescriptor>();
            slots.call = Some(method_call);
            slots.descriptor_get = Some(method_get);
            slots.repr = Some(method_repr);
        },
        method::METHODS,
    );
    define(
        t,
        &CLASS_METHOD_DESCRIPTOR,
        &types::OBJECT,
        |slots| {
            slots.layout::<ClassMethodDescriptor>();
            slots.call = Some(class_method_call);
            slots.descriptor_get = Some(class_method_get);
            slots.repr = Some(class_method_repr);
        },
        class_method::METHODS,
    );
    define(
        t,
        &GETSET_DESCRIPTOR,
        &types::OBJECT,
        |slots| {
            slots.layout::<GetSet>();
            slots.descriptor_get = Some(getset_get);
            slots.descriptor_set = Some(getset_set);
            slots.repr = Some(getset_repr);
        },
        &[
            &GETSET_NAME,
            &GETSET_QUALNAME,
            &GETSET_DOC,
            &GETSET_OBJCLASS,
        ],
    );
    define(
        t,
        &types::MEMBER_DESCRIPTOR,
        &types::OBJECT,
        |slots| {
            slots.layout::<Member>();
            slots.descriptor_get = Some(member_get);
            slots.descriptor_set = Some(member_set);
            slots.repr = Some(member_repr);
        },
        &[
            &MEMBER_NAME,
            &MEMBER_QUALNAME,
            &MEMBER_OBJCLASS,
            &MEMBER_DOC,
            &MEMBER_REDUCE,
        ],
    );
}
