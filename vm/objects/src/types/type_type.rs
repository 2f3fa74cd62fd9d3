//! `type`: calling classes, their attributes, and what they tell about themselves.

use copperplate_core::args::Args;
use copperplate_core::class::{ABSTRACT, NewFn};
use copperplate_core::dict::Dict;
use copperplate_core::function::Member;
use copperplate_core::list::List;
use copperplate_core::native::{Kind, NativeDef, Parameters};
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Layout, Object, Res, Thread, Type, Value, heap, int, ops, types};
use copperplate_macros::native;

use super::attributes;
use super::descriptors::GetSet;
use super::object::{expect_dict, takes_anything};
use super::weak_references::takes_weak_references;
use super::{build, mro, update};
use crate::define::define;

// --- names

/// The class's `__qualname__`: of static classes the last part of the name.
pub fn qualified_name(class: &Type) -> String {
    match class.qualname.get() {
        Some(name) => name
            .downcast::<Str>()
            .map_or(String::new(), |name| name.to_lossy().into_owned()),
        None => short_name(class),
    }
}

/// The class's `__name__`.
pub fn short_name(class: &Type) -> String {
    let name = class.name();
    match name.rsplit_once('.') {
        Some((_, last)) if class.is_static() => last.to_owned(),
        _ => name,
    }
}

/// The class's `__module__` when it is a `str`; static classes name theirs before the last dot.
pub fn module_text(t: &Thread, class: &Type) -> Option<String> {
    let found = class
        .dict
        .get()
        .and_then(|dict| dict.downcast::<Dict>()?.get_str(t, &t.names().__module__));
    match found {
        Some(module) => Some(module.downcast::<Str>()?.to_lossy().into_owned()),
        None if class.is_static() => Some(
            class
                .name()
                .rsplit_once('.')
                .map_or_else(|| "builtins".to_owned(), |(module, _)| module.to_owned()),
        ),
        None => None,
    }
}

// --- calling

/// `class(*args)`: makes an instance and initialises it.
pub fn call(t: &mut Thread, callee: &Value, args: Args<'_>) -> Res<Value> {
    let Some(class) = callee.downcast::<Type>() else {
        return Err(t.type_error("descriptor '__call__' requires a 'type' object"));
    };
    if std::ptr::eq(class, &types::TYPE) {
        if let ([object], []) = (args.values(), args.names()) {
            return Ok(object.class().value());
        }
        if args.pos().len() != 3 {
            return Err(t.type_error("type() takes 1 or 3 arguments"));
        }
    }
    let (make, new) = class.slot(|s| (s.make, s.new));
    if let Some(make) = make {
        return make(t, args);
    }
    let Some(new) = new else {
        return Err(t.type_error(format!("cannot create '{}' instances", class.name())));
    };
    let object = new(t, class, args)?;
    let own = object.class();
    if own.is_subclass(class)
        && !takes_anything(own)
        && let Some(init) = own.slot(|s| s.init)
    {
        init(t, &object, args)?;
    }
    Ok(object)
}

/// `T.__new__` of a static class `T`, which is the receiver: checks that its first argument may be made that way.
fn call_new(t: &mut Thread, receiver: Option<&Value>, args: Args<'_>) -> Res<Value> {
    let Some(owner) = receiver.and_then(|owner| owner.downcast::<Type>()) else {
        return Err(t.system_error("__new__() called with non-type 'self'"));
    };
    let Some(argument) = args.pos().first() else {
        return Err(t.type_error(format!("{}.__new__(): not enough arguments", owner.name())));
    };
    let Some(class) = argument.downcast::<Type>() else {
        return Err(t.type_error(format!(
            "{}.__new__(X): X is not a type object ({})",
            owner.name(),
            argument.class().name()
        )));
    };
    // The most derived static class must make its instances itself, or their layout would be wrong.
    let mut native = class;
    while !native.is_static() {
        match native.base() {
            Some(base) => native = base,
            None => break,
        }
    }
    if !std::ptr::eq(native, owner) {
        check_new(t, owner, class, native)?;
    }
    match owner.slot(|s| s.new) {
        Some(new) => new(t, class, args.rest()),
        None => Err(t.type_error(format!("cannot create '{}' instances", class.name()))),
    }
}

/// Whether `owner.__new__(class)` makes what `native.__new__` would, the most derived static class behind `class`.
fn check_new(t: &mut Thread, owner: &Type, class: &Type, native: &Type) -> Res {
    if !class.is_subclass(owner) {
        return Err(t.type_error(format!(
            "{0}.__new__({1}): {1} is not a subtype of {0}",
            owner.name(),
            class.name()
        )));
    }
    let same = match (native.slot(|s| s.new), owner.slot(|s| s.new)) {
        (Some(a), Some(b)) => std::ptr::fn_addr_eq(a, b),
        _ => false,
    };
    if !same {
        return Err(t.type_error(format!(
            "{0}.__new__({1}) is not safe, use {2}.__new__()",
            owner.name(),
            class.name(),
            native.name()
        )));
    }
    Ok(())
}

/// `__new__` of every static class.
pub static NEW_WRAPPER: NativeDef = NativeDef {
    name: "__new__",
    signature: "($type, *args, **kwargs)",
    doc: "Create and return a new object.  See help(type) for accurate signature.",
    kind: Kind::StaticMethod,
    effects: copperplate_core::native::MAY_RAISE | copperplate_core::native::MAY_ESCAPE,
    parameters: Parameters {
        names: &[],
        optional: &[],
        positional_only: 0,
        positional: 0,
        var_positional: true,
        var_keyword: true,
    },
    call: call_new,
    zero: None,
    one: None,
};

fn init(t: &mut Thread, _this: &Value, args: Args<'_>) -> Res {
    if args.pos().len() != 1 && args.pos().len() != 3 {
        return Err(t.type_error("type.__init__() takes 1 or 3 arguments"));
    }
    if args.pos().len() == 1 && !args.names().is_empty() {
        return Err(t.type_error("type.__init__() takes no keyword arguments"));
    }
    Ok(())
}

// --- attributes

/// `type.__getattribute__`: data descriptors of the metaclass, attributes along the class's order, the metaclass's others.
pub fn getattr(t: &mut Thread, this: &Value, name: &Value, quiet: bool) -> Res<Option<Value>> {
    let Some(class) = this.downcast::<Type>() else {
        return attributes::generic_getattr(t, this, name, quiet);
    };
    let metaclass = this.class();
    let meta_attribute = ops::lookup(t, metaclass, name);
    let mut meta_get = None;
    if let Some(attribute) = &meta_attribute {
        let (get, set) = attribute
            .class()
            .slot(|s| (s.descriptor_get, s.descriptor_set));
        meta_get = get;
        if let Some(get) = get
            && set.is_some()
        {
            return get(t, attribute, Some(this), &metaclass.value()).map(Some);
        }
    }
    if let Some(attribute) = ops::lookup(t, class, name) {
        return match attribute.class().slot(|s| s.descriptor_get) {
            Some(get) => get(t, &attribute, None, this).map(Some),
            None => Ok(Some(attribute)),
        };
    }
    match (meta_attribute, meta_get) {
        (Some(attribute), Some(get)) => {
            get(t, &attribute, Some(this), &metaclass.value()).map(Some)
        }
        (Some(attribute), None) => Ok(Some(attribute)),
        (None, _) if quiet => Ok(None),
        (None, _) => Err(no_attribute(t, this, class, name)),
    }
}

#[cold]
fn no_attribute(
    t: &mut Thread,
    this: &Value,
    class: &Type,
    name: &Value,
) -> copperplate_core::Raised {
    let text = name.downcast::<Str>().map_or("?".into(), Str::to_lossy);
    let message = format!("type object '{}' has no attribute '{text}'", class.name());
    ops::attribute_error(t, &message, this, name)
}

fn setattr(t: &mut Thread, this: &Value, name: &Value, value: Option<&Value>) -> Res {
    let Some(class) = this.downcast::<Type>() else {
        return attributes::generic_setattr(t, this, name, value);
    };
    if class.is_static() {
        return Err(immutable(t, class, name));
    }
    if let Some(attribute) = ops::lookup(t, this.class(), name)
        && let Some(set) = attribute.class().slot(|s| s.descriptor_set)
    {
        return set(t, &attribute, this, value);
    }
    let dict = class.dict.get().unwrap_or_else(Dict::new);
    let dict = expect_dict(t, &dict)?;
    // The old value must not go before the class is consistent again: its destructor may look.
    let old = match value {
        Some(value) => {
            let old = dict.get_str(t, name);
            let name = match name.downcast::<Str>().and_then(Str::to_utf8) {
                Some(text) => t.vm().intern(&text),
                None => name.clone(),
            };
            dict.set_str(t, &name, value.clone());
            old
        }
        None => match dict.remove_str(t, name) {
            Some(old) => Some(old),
            None => return Err(no_attribute(t, this, class, name)),
        },
    };
    class.modified();
    update::attribute_changed(t, class, name);
    drop(old);
    Ok(())
}

#[cold]
fn immutable(t: &mut Thread, class: &Type, name: &Value) -> copperplate_core::Raised {
    let text = name.downcast::<Str>().map_or("?".into(), Str::to_lossy);
    let message = format!(
        "cannot set '{text}' attribute of immutable type '{}'",
        class.name()
    );
    t.type_error(message)
}

/// Raises unless a special attribute of the class may be set to `value`.
fn check_settable<'a>(
    t: &mut Thread,
    class: &Type,
    name: &str,
    value: Option<&'a Value>,
) -> Res<&'a Value> {
    if class.is_static() {
        return Err(t.type_error(format!(
            "cannot set '{name}' attribute of immutable type '{}'",
            class.name()
        )));
    }
    match value {
        Some(value) => Ok(value),
        None => Err(t.type_error(format!(
            "cannot delete '{name}' attribute of type '{}'",
            class.name()
        ))),
    }
}

fn repr(t: &mut Thread, this: &Value) -> Res<Value> {
    match this.downcast::<Type>() {
        Some(class) => Ok(Str::new(&super::object::class_repr(t, class))),
        None => super::object::repr(t, this),
    }
}

/// Something in a class's own namespace.
fn own_attribute(t: &Thread, class: &Type, name: &Value) -> Option<Value> {
    class
        .dict
        .get()
        .and_then(|dict| dict.downcast::<Dict>()?.get_str(t, name))
}

fn set_own_attribute(t: &Thread, class: &Type, name: &Value, value: Option<Value>) {
    let old = class.dict.get().and_then(|dict| {
        let dict = dict.downcast::<Dict>()?;
        let old = match value {
            Some(value) => {
                let old = dict.get_str(t, name);
                dict.set_str(t, name, value);
                old
            }
            None => dict.remove_str(t, name),
        };
        class.modified();
        old
    });
    drop(old);
}

#[native("__name__($self)", getter)]
fn name(t: &mut Thread, this: &Type) -> Res<Value> {
    if let Some(name) = this.shown_name.get() {
        return Ok(name);
    }
    let name = short_name(this);
    let name = match this.is_static() {
        true => t.vm().intern(&name),
        false => Str::new(&name),
    };
    this.shown_name.set(name.clone());
    Ok(name)
}

#[native("__name__($self, value)", setter)]
fn set_name(t: &mut Thread, this: &Type, value: Option<&Value>) -> Res<()> {
    let value = check_settable(t, this, "__name__", value)?;
    let Some(text) = value.downcast::<Str>() else {
        return Err(t.type_error(format!(
            "can only assign string to {}.__name__, not '{}'",
            this.name(),
            value.class().name()
        )));
    };
    let text = text.to_lossy();
    if text.contains('\0') {
        return Err(t.value_error("type name must not contain null characters"));
    }
    this.set_name(&text);
    this.modified();
    Ok(())
}

#[native("__qualname__($self)", getter)]
fn qualname(_t: &mut Thread, this: &Type) -> Res<Value> {
    Ok(match this.qualname.get() {
        Some(name) => name,
        None => Str::new(&short_name(this)),
    })
}

#[native("__qualname__($self, value)", setter)]
fn set_qualname(t: &mut Thread, this: &Type, value: Option<&Value>) -> Res<()> {
    let value = check_settable(t, this, "__qualname__", value)?;
    if value.downcast::<Str>().is_none() {
        return Err(t.type_error(format!(
            "can only assign string to {}.__qualname__, not '{}'",
            this.name(),
            value.class().name()
        )));
    }
    this.qualname.set(value.clone());
    Ok(())
}

#[native("__module__($self)", getter)]
fn module(t: &mut Thread, this: &Type) -> Res<Value> {
    let name = &t.names().__module__;
    if let Some(module) = own_attribute(t, this, name) {
        return Ok(module);
    }
    match module_text(t, this) {
        Some(module) => Ok(t.vm().intern(&module)),
        None => {
            let value = this.value();
            Err(no_attribute(t, &value, this, name))
        }
    }
}

#[native("__module__($self, value)", setter)]
fn set_module(t: &mut Thread, this: &Type, value: Option<&Value>) -> Res<()> {
    let value = check_settable(t, this, "__module__", value)?;
    let names = t.names();
    set_own_attribute(t, this, &names.__firstlineno__, None);
    set_own_attribute(t, this, &names.__module__, Some(value.clone()));
    Ok(())
}

#[native("__doc__($self)", getter)]
fn doc(t: &mut Thread, this: &Type) -> Res<Value> {
    let name = &t.names().__doc__;
    let Some(doc) = own_attribute(t, this, name) else {
        return Ok(Value::none());
    };
    match doc.class().slot(|s| s.descriptor_get) {
        Some(get) if !this.is_static() => get(t, &doc, None, &this.value()),
        _ => Ok(doc),
    }
}

#[native("__doc__($self, value)", setter)]
fn set_doc(t: &mut Thread, this: &Type, value: Option<&Value>) -> Res<()> {
    let value = check_settable(t, this, "__doc__", value)?;
    let name = &t.names().__doc__;
    set_own_attribute(t, this, name, Some(value.clone()));
    Ok(())
}

#[native("__text_signature__($self)", getter)]
fn text_signature(_t: &mut Thread, this: &Type) -> Res<Option<&'static str>> {
    // Others are called as their `__new__` or `__init__` says.
    Ok(std::ptr::eq(this, &types::OBJECT).then_some("()"))
}

#[native("__bases__($self)", getter)]
fn bases(_t: &mut Thread, this: &Type) -> Res<Value> {
    Ok(this.bases.get().unwrap_or_else(|| Tuple::new(Vec::new())))
}

#[native("__bases__($self, value)", setter)]
fn set_bases(t: &mut Thread, this: &Type, value: Option<&Value>) -> Res<()> {
    let value = check_settable(t, this, "__bases__", value)?;
    let Some(bases) = value.exact::<Tuple>() else {
        return Err(t.type_error(format!(
            "can only assign tuple to {}.__bases__, not {}",
            this.name(),
            value.class().name()
        )));
    };
    if bases.is_empty() {
        return Err(t.type_error(format!(
            "can only assign non-empty tuple to {}.__bases__, not ()",
            this.name()
        )));
    }
    for base in bases.items() {
        let Some(base_class) = base.downcast::<Type>() else {
            return Err(t.type_error(format!(
                "{}.__bases__ must be tuple of classes, not '{}'",
                this.name(),
                base.class().name()
            )));
        };
        if base_class.is_subclass(this) {
            return Err(t.type_error("a __bases__ item causes an inheritance cycle"));
        }
    }
    let new_base = build::best_base(t, bases.items())?;
    let old_base = this.base().unwrap_or(&types::OBJECT);
    if !build::same_layout(old_base, new_base) {
        return Err(t.type_error(format!(
            "__bases__ assignment: '{}' object layout differs from '{}'",
            new_base.name(),
            old_base.name()
        )));
    }
    let old_bases = this.bases.replace(Some(value.clone()));
    let old_base = old_base.value();
    this.set_base(new_base);
    if let Err(raised) = reorder(t, this) {
        // Everything as before.
        this.bases.replace(old_bases);
        if let Some(base) = old_base.downcast::<Type>() {
            this.set_base(base);
        }
        let exception = t.take_exception();
        if reorder(t, this).is_err() {
            t.exception.clear();
        }
        t.exception.set(exception);
        return Err(raised);
    }
    for base in old_bases
        .iter()
        .filter_map(|bases| bases.exact::<Tuple>())
        .flat_map(Tuple::items)
    {
        if let Some(base) = base.downcast::<Type>() {
            base.remove_subclass(this);
        }
    }
    for base in bases.items() {
        if let Some(base) = base.downcast::<Type>() {
            base.add_subclass(this);
        }
    }
    update_tree(t, this);
    Ok(())
}

/// Computes the order of a class and of its subclasses again.
fn reorder(t: &mut Thread, class: &Type) -> Res {
    mro::set_order(t, class)?;
    class.modified();
    for subclass in class.subclasses() {
        if let Some(subclass) = subclass.downcast::<Type>() {
            reorder(t, subclass)?;
        }
    }
    Ok(())
}

fn update_tree(t: &Thread, class: &Type) {
    class.modified();
    update::update_all(t, class);
    for subclass in class.subclasses() {
        if let Some(subclass) = subclass.downcast::<Type>() {
            update_tree(t, subclass);
        }
    }
}

#[native("__base__($self)", getter)]
fn base(_t: &mut Thread, this: &Type) -> Res<Option<Value>> {
    Ok(this.base().map(Layout::value))
}

#[native("__mro__($self)", getter)]
fn order(_t: &mut Thread, this: &Type) -> Res<Value> {
    Ok(Tuple::new(
        this.mro().into_iter().map(Layout::value).collect(),
    ))
}

#[native("__dict__($self)", getter)]
fn namespace(_t: &mut Thread, this: &Type) -> Res<Value> {
    let dict = this.dict.get().unwrap_or_else(Dict::new);
    Ok(crate::containers::MappingProxy::new(dict))
}

#[native("__abstractmethods__($self)", getter)]
fn abstract_methods(t: &mut Thread, this: &Type) -> Res<Value> {
    let name = &t.names().__abstractmethods__;
    match own_attribute(t, this, name) {
        Some(methods) if !std::ptr::eq(this, &types::TYPE) => Ok(methods),
        _ => {
            let value = this.value();
            Err(no_attribute(t, &value, this, name))
        }
    }
}

#[native("__abstractmethods__($self, value)", setter)]
fn set_abstract_methods(t: &mut Thread, this: &Type, value: Option<&Value>) -> Res<()> {
    let name = &t.names().__abstractmethods__;
    let is_abstract = match value {
        Some(value) => ops::truth(t, value)?,
        None => {
            if own_attribute(t, this, name).is_none() {
                let value = this.value();
                return Err(no_attribute(t, &value, this, name));
            }
            false
        }
    };
    set_own_attribute(t, this, name, value.cloned());
    this.set_flags(if is_abstract {
        this.flags() | ABSTRACT
    } else {
        this.flags() & !ABSTRACT
    });
    update::update_flags(t, this);
    Ok(())
}

/// The function behind `__annotate__` in a class's namespace, under whichever of its two names.
fn own_annotate(t: &Thread, class: &Type) -> Option<Value> {
    let hidden = t.names().__annotate_func__.clone();
    own_attribute(t, class, &hidden).or_else(|| own_attribute(t, class, &t.names().__annotate__))
}

fn no_special(t: &mut Thread, class: &Type, name: &Value) -> copperplate_core::Raised {
    let value = class.value();
    no_attribute(t, &value, class, name)
}

#[native("__annotate__($self)", getter)]
fn annotate(t: &mut Thread, this: &Type) -> Res<Value> {
    if this.is_static() {
        let name = &t.names().__annotate__;
        return Err(no_special(t, this, name));
    }
    match own_annotate(t, this) {
        Some(annotate) => match annotate.class().slot(|s| s.descriptor_get) {
            Some(get) => get(t, &annotate, None, &this.value()),
            None => Ok(annotate),
        },
        None => Ok(Value::none()),
    }
}

#[native("__annotate__($self, value)", setter)]
fn set_annotate(t: &mut Thread, this: &Type, value: Option<&Value>) -> Res<()> {
    let Some(value) = value else {
        return Err(t.type_error("cannot delete __annotate__ attribute"));
    };
    let value = check_settable(t, this, "__annotate__", Some(value))?;
    if !value.is_none() && !ops::is_callable(value) {
        return Err(t.type_error("__annotate__ must be callable or None"));
    }
    let hidden = t.names().__annotate_func__.clone();
    set_own_attribute(t, this, &hidden, Some(value.clone()));
    if !value.is_none() {
        let cache = t.vm().intern("__annotations_cache__");
        set_own_attribute(t, this, &cache, None);
    }
    Ok(())
}

#[native("__annotations__($self)", getter)]
fn annotations(t: &mut Thread, this: &Type) -> Res<Value> {
    let name = &t.names().__annotations__;
    if this.is_static() {
        return Err(no_special(t, this, name));
    }
    let cache = t.vm().intern("__annotations_cache__");
    let known = own_attribute(t, this, name).or_else(|| own_attribute(t, this, &cache));
    if let Some(known) = known {
        return match known.class().slot(|s| s.descriptor_get) {
            Some(get) => get(t, &known, None, &this.value()),
            None => Ok(known),
        };
    }
    let annotate = annotate(t, this)?;
    let result = if annotate.is_none() {
        Dict::new()
    } else {
        let result = ops::call_positional(t, &annotate, &[int::from_i64(1)])?;
        if result.downcast::<Dict>().is_none() {
            return Err(t.type_error(format!(
                "__annotate__() must return a dict, not {}",
                result.class().name()
            )));
        }
        result
    };
    set_own_attribute(t, this, &cache, Some(result.clone()));
    Ok(result)
}

#[native("__annotations__($self, value)", setter)]
fn set_annotations(t: &mut Thread, this: &Type, value: Option<&Value>) -> Res<()> {
    let names = t.names();
    if this.is_static() {
        return Err(immutable(t, this, &names.__annotations__));
    }
    let cache = t.vm().intern("__annotations_cache__");
    let key = if own_attribute(t, this, &names.__annotations__).is_some() {
        names.__annotations__.clone()
    } else {
        cache.clone()
    };
    if value.is_none() && own_attribute(t, this, &key).is_none() {
        return Err(no_special(t, this, &names.__annotations__));
    }
    set_own_attribute(t, this, &key, value.cloned());
    let hidden = t.names().__annotate_func__.clone();
    set_own_attribute(t, this, &hidden, None);
    set_own_attribute(t, this, &names.__annotate__, None);
    Ok(())
}

#[native("__type_params__($self)", getter)]
fn type_params(t: &mut Thread, this: &Type) -> Res<Value> {
    let name = &t.names().__type_params__;
    let own = if this.is_static() {
        None
    } else {
        own_attribute(t, this, name)
    };
    Ok(own.unwrap_or_else(|| Tuple::new(Vec::new())))
}

#[native("__type_params__($self, value)", setter)]
fn set_type_params(t: &mut Thread, this: &Type, value: Option<&Value>) -> Res<()> {
    let value = check_settable(t, this, "__type_params__", value)?;
    let name = &t.names().__type_params__;
    set_own_attribute(t, this, name, Some(value.clone()));
    Ok(())
}

#[native("__basicsize__($self)", getter)]
fn basic_size(_t: &mut Thread, this: &Type) -> Res<usize> {
    Ok(this.basic_size() + this.instance_part().map_or(0, |part| part.size()))
}

#[native("__itemsize__($self)", getter)]
fn item_size(_t: &mut Thread, this: &Type) -> Res<usize> {
    Ok(if this.is_subclass(&types::TUPLE) {
        8
    } else {
        (this.is_subclass(&types::BYTES)) as usize
    })
}

#[native("__dictoffset__($self)", getter)]
fn dict_offset(_t: &mut Thread, this: &Type) -> Res<i64> {
    Ok(if build::has_dict(this) {
        this.instance_part()
            .map_or(this.dict_offset() as i64, |part| part.offset.into())
    } else {
        0
    })
}

/// Where CPython keeps the weak references to an instance of a program's class.
const BEFORE_INSTANCE: i64 = -32;

#[native("__weakrefoffset__($self)", getter)]
fn weakref_offset(t: &mut Thread, this: &Type) -> Res<i64> {
    // Programs look whether it is 0.
    let takes = takes_weak_references(t, this);
    Ok(if takes { BEFORE_INSTANCE } else { 0 })
}

/// CPython's `tp_flags`, as far as they are visible: heap type, base type, abstract, sequence, mapping.
#[native("__flags__($self)", getter)]
fn flags(_t: &mut Thread, this: &Type) -> Res<i64> {
    use copperplate_core::class::{BASE, MAPPING, METHOD, SEQUENCE, TRACKED};
    let bits = [
        (!this.is_static(), 9),
        (this.is_static(), 8),
        (this.has(BASE), 10),
        (true, 12),
        (this.has(TRACKED), 14),
        (this.has(METHOD), 17),
        (this.has(ABSTRACT), 20),
        (this.has(SEQUENCE), 5),
        (this.has(MAPPING), 6),
        (this.is_subclass(&types::INT), 24),
        (this.is_subclass(&types::LIST), 25),
        (this.is_subclass(&types::TUPLE), 26),
        (this.is_subclass(&types::BYTES), 27),
        (this.is_subclass(&types::STR), 28),
        (this.is_subclass(&types::DICT), 29),
        (this.is_subclass(&types::BASE_EXCEPTION), 30),
        (this.is_subclass(&types::TYPE), 31),
    ];
    Ok(bits
        .into_iter()
        .filter(|(set, _)| *set)
        .map(|(_, bit)| 1i64 << bit)
        .sum())
}

/// Return a type's method resolution order.
#[native("mro($self, /)")]
fn method_mro(t: &mut Thread, this: &Type) -> Res<Value> {
    let order = mro::linearize(t, this)?;
    // SAFETY: the class's bases keep the classes alive.
    let order = order.into_iter().map(|class| unsafe { &*class }.value());
    Ok(List::new(order.collect()))
}

/// Return a list of immediate subclasses.
#[native("__subclasses__($self, /)", no_escape)]
fn subclasses(_t: &mut Thread, this: &Type) -> Res<Value> {
    Ok(List::new(this.subclasses()))
}

/// Create the namespace for the class statement
#[native("__prepare__($type, *args, **kwargs)", class_method)]
fn prepare(_t: &mut Thread, _class: &Value, _args: Args<'_>) -> Res<Value> {
    Ok(Dict::new())
}

/// Check if an object is an instance.
#[native("__instancecheck__($self, instance, /)")]
fn instance_check(t: &mut Thread, this: &Value, instance: &Value) -> Res<bool> {
    super::instance_check::real_is_instance(t, instance, this)
}

/// Check if a class is a subclass.
#[native("__subclasscheck__($self, subclass, /)")]
fn subclass_check(t: &mut Thread, this: &Value, subclass: &Value) -> Res<bool> {
    super::instance_check::real_is_subclass(t, subclass, this)
}

/// Specialized __dir__ implementation for types.
#[native("__dir__($self, /)")]
fn dir(t: &mut Thread, this: &Value) -> Res<Value> {
    let names = Dict::new();
    let dict = expect_dict(t, &names)?;
    super::object::merge_class_names(t, dict, this)?;
    Ok(List::new(dict.keys()))
}

/// Return memory consumption of the type object.
#[native("__sizeof__($self, /)", no_escape)]
fn sizeof(_t: &mut Thread, _this: &Type) -> Res<usize> {
    Ok(size_of::<Type>())
}

/// dictionary for instance variables
#[native("__dict__($self)", getter)]
pub fn instance_dict(t: &mut Thread, this: &Value) -> Res<Value> {
    match attributes::instance_dict(t, this) {
        Some(dict) => Ok(dict),
        None => Err(t.attribute_error("This object has no __dict__")),
    }
}

#[native("__dict__($self, value)", setter)]
pub fn set_instance_dict(t: &mut Thread, this: &Value, value: Option<&Value>) -> Res<()> {
    attributes::set_instance_dict(t, this, value)
}

/// list of weak references to the object
#[native("__weakref__($self)", getter)]
pub fn weakref(_t: &mut Thread, _this: &Value) -> Res<()> {
    Ok(())
}

/// Frees a class. Descriptors in its namespace that somebody else holds learn that it is gone.
///
/// # Safety
/// As for [`heap::dispose`]; the object is a class.
unsafe fn destroy(object: *mut Object) {
    // SAFETY: the object is a class, still whole.
    forget_class(unsafe { &*(object as *const Type) });
    // SAFETY: the caller's guarantee.
    unsafe { heap::destroy::<Type>(object) };
}

/// Breaks the circles of a class. Its namespace may be emptied before it is freed.
///
/// # Safety
/// The object is a class.
unsafe fn sever(object: *const Object) {
    // SAFETY: the caller's guarantee.
    let class = unsafe { &*(object as *const Type) };
    forget_class(class);
    class.sever();
}

/// Tells the descriptors in a class's namespace that it goes.
fn forget_class(class: &Type) {
    if let Some(dict) = class.dict.get()
        && let Some(dict) = dict.exact::<Dict>()
    {
        for (_, value) in dict.to_vec() {
            // A namespace may hold other classes' descriptors, too.
            let owned =
                |owner: Option<&Type>| owner.is_some_and(|owner| std::ptr::eq(owner, class));
            if let Some(member) = value.exact::<Member>() {
                if owned(member.class()) {
                    member.forget_class();
                }
            } else if let Some(attribute) = value.exact::<GetSet>()
                && owned(attribute.class())
            {
                attribute.forget_class();
            }
        }
    }
}

static METHODS: &[&NativeDef] = &[
    &NAME,
    &SET_NAME,
    &QUALNAME,
    &SET_QUALNAME,
    &MODULE,
    &SET_MODULE,
    &DOC,
    &SET_DOC,
    &TEXT_SIGNATURE,
    &BASES,
    &SET_BASES,
    &BASE,
    &ORDER,
    &NAMESPACE,
    &ABSTRACT_METHODS,
    &SET_ABSTRACT_METHODS,
    &ANNOTATE,
    &SET_ANNOTATE,
    &ANNOTATIONS,
    &SET_ANNOTATIONS,
    &TYPE_PARAMS,
    &SET_TYPE_PARAMS,
    &BASIC_SIZE,
    &ITEM_SIZE,
    &DICT_OFFSET,
    &WEAKREF_OFFSET,
    &FLAGS,
    &METHOD_MRO,
    &SUBCLASSES,
    &PREPARE,
    &INSTANCE_CHECK,
    &SUBCLASS_CHECK,
    &DIR,
    &SIZEOF,
];

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::TYPE,
        &types::OBJECT,
        |slots| {
            slots.layout::<Type>();
            slots.destructor = Some(destroy);
            slots.sever = Some(sever);
            slots.new = Some(build::type_new as NewFn);
            slots.init = Some(init);
            slots.call = Some(call);
            slots.getattr = Some(getattr);
            slots.setattr = Some(setattr);
            slots.repr = Some(repr);
            slots.binary[copperplate_core::class::BinaryOp::Or as usize] =
                Some(super::union::type_or);
        },
        METHODS,
    );
}
