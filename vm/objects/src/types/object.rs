//! `object`: what every class inherits.

use copperplate_core::args::Args;
use copperplate_core::class::{ABSTRACT, Compare, INSTANCE, InitFn, MIXED, NewFn};
use copperplate_core::dict::Dict;
use copperplate_core::instance::Instance;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Bare;
use copperplate_core::str::Str;
use copperplate_core::{Layout, Object, Raised, Res, Thread, Type, Value, heap, ops, types};
use copperplate_macros::native;

use super::attributes::{self, generic_getattr, generic_setattr};
use crate::define::define;

/// The number that `repr` shows and hashes of objects come from: the address, or the word of an immediate.
pub fn address(value: &Value) -> usize {
    match value.object() {
        Some(object) => object as *const Object as usize,
        None => value.word().0 as usize,
    }
}

/// `object.__new__` as a slot.
pub fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    if !args.is_empty() {
        if !is_new(class) {
            return Err(t.type_error(
                "object.__new__() takes exactly one argument (the type to instantiate)",
            ));
        }
        if is_init(class) {
            return Err(t.type_error(format!("{}() takes no arguments", class.name())));
        }
    }
    if class.has(ABSTRACT) {
        return Err(abstract_error(t, class));
    }
    if class.has(INSTANCE) {
        return Ok(Instance::new(class));
    }
    Ok(heap::new_instance(class, Bare::new(), 0))
}

/// Whether the class has `object`'s `__new__`.
#[inline]
pub fn is_new(class: &Type) -> bool {
    class
        .slot(|s| s.new)
        .is_some_and(|slot| std::ptr::fn_addr_eq(slot, new as NewFn))
}

/// Whether the class has `object`'s `__init__`.
#[inline]
pub fn is_init(class: &Type) -> bool {
    class
        .slot(|s| s.init)
        .is_some_and(|slot| std::ptr::fn_addr_eq(slot, init as InitFn))
}

#[cold]
fn abstract_error(t: &mut Thread, class: &Type) -> Raised {
    let class_value = class.value();
    let name = &t.names().__abstractmethods__;
    let methods = match ops::getattr(t, &class_value, name) {
        Ok(methods) => methods,
        Err(raised) => return raised,
    };
    let mut names = match super::sequence::to_vec(t, &methods) {
        Ok(names) => names
            .iter()
            .filter_map(|name| Some(name.downcast::<Str>()?.to_lossy().into_owned()))
            .collect::<Vec<_>>(),
        Err(raised) => return raised,
    };
    names.sort();
    let plural = if names.len() == 1 { "" } else { "s" };
    t.type_error(format!(
        "Can't instantiate abstract class {} without an implementation for abstract method{plural} '{}'",
        class.name(),
        names.join("', '")
    ))
}

/// Whether `__init__` of a class does nothing, whatever it is called with: it is `object`'s, and `__new__` is not.
#[inline(always)]
pub fn takes_anything(class: &Type) -> bool {
    is_init(class) && !is_new(class)
}

/// `object.__init__` as a slot.
pub fn init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    let class = this.class();
    if args.is_empty() || takes_anything(class) {
        return Ok(());
    }
    Err(init_error(t, class))
}

#[cold]
fn init_error(t: &mut Thread, class: &Type) -> Raised {
    if !is_init(class) {
        return t.type_error(
            "object.__init__() takes exactly one argument (the instance to initialize)",
        );
    }
    t.type_error(format!(
        "{}.__init__() takes exactly one argument (the instance to initialize)",
        class.name()
    ))
}

/// The class as `repr` of its instances names it: `module.qualname`, or the bare name of built-in ones.
pub fn class_text(t: &mut Thread, class: &Type) -> String {
    let qualname = super::type_type::qualified_name(class);
    match super::type_type::module_text(t, class).as_deref() {
        None | Some("builtins") => qualname,
        Some(module) => format!("{module}.{qualname}"),
    }
}

/// `repr` of a class: `<class 'module.qualname'>`.
pub fn class_repr(t: &mut Thread, class: &Type) -> String {
    let text = class_text(t, class);
    format!("<class '{text}'>")
}

pub fn repr(t: &mut Thread, this: &Value) -> Res<Value> {
    let class = class_text(t, this.class());
    Ok(Str::new(&format!(
        "<{class} object at {:#x}>",
        address(this)
    )))
}

fn str(t: &mut Thread, this: &Value) -> Res<Value> {
    ops::repr(t, this)
}

fn hash(_t: &mut Thread, this: &Value) -> Res<i64> {
    Ok(hash_address(address(this)))
}

/// CPython's hash of an address: rotated, because the low bits are always 0.
pub fn hash_address(address: usize) -> i64 {
    match (address as u64).rotate_right(4) as i64 {
        -1 => -2,
        hash => hash,
    }
}

fn compare(t: &mut Thread, this: &Value, other: &Value, op: Compare) -> Res<Value> {
    match op {
        Compare::Eq if this.is(other) => Ok(Value::bool(true)),
        // The inverse of the class's own `==`.
        Compare::Ne => match this.class().slot(|s| s.compare) {
            Some(compare) => {
                let equal = compare(t, this, other, Compare::Eq)?;
                if equal.is_not_implemented() {
                    return Ok(equal);
                }
                let equal = ops::truth(t, &equal)?;
                Ok(Value::bool(!equal))
            }
            None => Ok(Value::not_implemented()),
        },
        _ => Ok(Value::not_implemented()),
    }
}

/// Default object formatter.
///
/// Return str(self) if format_spec is empty. Raise TypeError otherwise.
#[native("__format__($self, format_spec, /)")]
fn format(t: &mut Thread, this: &Value, format_spec: &Str) -> Res<Value> {
    if !format_spec.is_empty() {
        return Err(t.type_error(format!(
            "unsupported format string passed to {}.__format__",
            this.class().name()
        )));
    }
    ops::str(t, this)
}

/// Size of object in memory, in bytes.
#[native("__sizeof__($self, /)", no_escape)]
fn sizeof(_t: &mut Thread, this: &Value) -> Res<usize> {
    let class = this.class();
    let part = class.instance_part().map_or(0, |part| part.size());
    Ok(class.basic_size() + part)
}

/// Default dir() implementation.
#[native("__dir__($self, /)")]
fn dir(t: &mut Thread, this: &Value) -> Res<Value> {
    let names = Dict::new();
    let names_dict = expect_dict(t, &names)?;
    let dict_name = &t.names().__dict__;
    if let Some(own) = ops::getattr_optional(t, this, dict_name)?
        && let Some(own) = own.downcast::<Dict>()
    {
        for key in own.keys() {
            names_dict.set(t, &key, Value::none())?;
        }
    }
    let class_name = &t.names().__class__;
    if let Some(class) = ops::getattr_optional(t, this, class_name)? {
        merge_class_names(t, names_dict, &class)?;
    }
    Ok(List::new(names_dict.keys()))
}

pub(super) fn expect_dict<'a>(t: &mut Thread, value: &'a Value) -> Res<&'a Dict> {
    match value.downcast::<Dict>() {
        Some(dict) => Ok(dict),
        None => Err(t.type_error(format!("expected a dict, not '{}'", value.class().name()))),
    }
}

/// Adds the names in a class's namespace and its bases'.
pub fn merge_class_names(t: &mut Thread, names: &Dict, class: &Value) -> Res {
    if let Some(class) = class.downcast::<Type>() {
        for class in class.mro() {
            let Some(dict) = class.dict.get() else {
                continue;
            };
            for key in dict.downcast::<Dict>().map(Dict::keys).unwrap_or_default() {
                names.set(t, &key, Value::none())?;
            }
        }
    }
    Ok(())
}

/// This method is called when a class is subclassed.
///
/// The default implementation does nothing. It may be
/// overridden to extend subclasses.
#[native("__init_subclass__($type, /)", class_method)]
fn init_subclass(_t: &mut Thread, _class: &Value) -> Res<()> {
    Ok(())
}

/// Abstract classes can override this to customize issubclass().
///
/// This is invoked early on by abc.ABCMeta.__subclasscheck__().
/// It should return True, False or NotImplemented.  If it returns
/// NotImplemented, the normal algorithm is used.  Otherwise, it
/// overrides the normal algorithm (and the outcome is cached).
#[native("__subclasshook__($type, object, /)", class_method)]
fn subclass_hook(_t: &mut Thread, _class: &Value, _object: &Value) -> Res<Value> {
    Ok(Value::not_implemented())
}

/// the object's class
#[native("__class__($self)", getter)]
fn class(_t: &mut Thread, this: &Value) -> Res<Value> {
    Ok(this.class().value())
}

#[native("__class__($self, value)", setter)]
fn set_class(t: &mut Thread, this: &Value, value: Option<&Value>) -> Res<()> {
    let Some(value) = value else {
        return Err(t.type_error("can't delete __class__ attribute"));
    };
    let Some(new) = value.downcast::<Type>() else {
        return Err(t.type_error(format!(
            "__class__ must be set to a class, not '{}' object",
            value.class().name()
        )));
    };
    let old = this.class();
    if std::ptr::eq(old, new) {
        return Ok(());
    }
    let modules = old.is_subclass(&types::MODULE) && new.is_subclass(&types::MODULE);
    if (old.is_static() || new.is_static()) && !modules {
        return Err(t.type_error(
            "__class__ assignment only supported for mutable types or ModuleType subclasses",
        ));
    }
    if !super::build::same_layout(old, new) {
        return Err(t.type_error(format!(
            "__class__ assignment: '{}' object layout differs from '{}'",
            new.name(),
            old.name()
        )));
    }
    let Some(object) = this.object() else {
        return Ok(());
    };
    if let (Some(old_part), Some(new_part)) = (old.instance_part(), new.instance_part()) {
        // Slot numbers belong to the old class; and the instance may have fewer slots than the new one's others.
        if old_part.capacity > old_part.members || new_part.capacity > new_part.members {
            attributes::instance_dict(t, this);
        }
        if new_part.capacity > old_part.capacity {
            new.set_flags((new.flags() | MIXED) & !copperplate_core::class::PLAIN);
            new.modified();
        }
    }
    let is_descriptor =
        |class: &Type| class.slot(|s| (s.descriptor_get.is_some(), s.descriptor_set.is_some()));
    if is_descriptor(old) != is_descriptor(new) {
        Type::all_modified();
    }
    if let Some(class) = this.downcast::<Type>() {
        // Its metaclass may say other things.
        class.modified();
    }
    let previous = old.value();
    if !new.is_static() {
        new.header().resurrect();
    }
    object.set_class(new);
    if !previous.downcast::<Type>().is_some_and(Type::is_static) {
        // The count that the object held on its old class.
        previous.object().map(Object::uncount);
    }
    Ok(())
}

/// Helper for pickle.
#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &Value) -> Res<Value> {
    super::reduce::reduce(t, this, 0)
}

/// Helper for pickle.
#[native("__reduce_ex__($self, protocol, /)")]
fn reduce_ex(t: &mut Thread, this: &Value, protocol: i64) -> Res<Value> {
    let name = &t.names().__reduce__;
    let own = ops::lookup(t, this.class(), name);
    let default = ops::lookup(t, &types::OBJECT, name);
    if let (Some(own), Some(default)) = (own, default)
        && !own.is(&default)
    {
        return ops::call_method(t, this, name, &[]);
    }
    super::reduce::reduce(t, this, protocol)
}

/// Helper for pickle.
#[native("__getstate__($self, /)")]
fn getstate(t: &mut Thread, this: &Value) -> Res<Value> {
    super::reduce::state(t, this)
}

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::OBJECT,
        &types::OBJECT,
        |slots| {
            slots.layout::<Bare>();
            slots.new = Some(new);
            slots.init = Some(init);
            slots.repr = Some(repr);
            slots.str = Some(str);
            slots.hash = Some(hash);
            slots.compare = Some(compare);
            slots.getattr = Some(generic_getattr);
            slots.setattr = Some(generic_setattr);
        },
        &[
            &FORMAT,
            &SIZEOF,
            &DIR,
            &INIT_SUBCLASS,
            &SUBCLASS_HOOK,
            &CLASS,
            &SET_CLASS,
            &REDUCE,
            &REDUCE_EX,
            &GETSTATE,
        ] as &[&'static NativeDef],
    );
}
