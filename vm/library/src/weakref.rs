//! Module `_weakref`: references and proxies.

use copperplate_core::class::{BinaryOp, Compare, Type};
use copperplate_core::exception::REFERENCE_ERROR;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::types::{self, WEAK_CALLABLE_PROXY, WEAK_PROXY, WEAK_REFERENCE};
use copperplate_core::weak::WeakRef;
use copperplate_core::{Args, Res, Thread, Value, ops};
use copperplate_macros::native;
use copperplate_objects::define::define;
use copperplate_objects::types::weak_references::takes_weak_references;

fn make_reference(
    t: &mut Thread,
    class: &Type,
    object: &Value,
    callback: Option<&Value>,
) -> Res<Value> {
    let callback = callback.filter(|callback| !callback.is_none()).cloned();
    if callback.is_none()
        && let Some(shared) = WeakRef::shared(t, class, object)
    {
        return Ok(shared);
    }
    let referenceable = object.object().is_some() && takes_weak_references(t, object.class());
    match referenceable
        .then(|| WeakRef::new(t, class, object, callback))
        .flatten()
    {
        Some(reference) => Ok(reference),
        None => {
            let class = object.class().name();
            Err(t.type_error(format!("cannot create weak reference to '{class}' object")))
        }
    }
}

/// References and proxies share a layout but not a class.
trait ExactWeak {
    fn exact_weak(&self) -> Option<&WeakRef>;
}

impl ExactWeak for Value {
    fn exact_weak(&self) -> Option<&WeakRef> {
        let weak = self.isinstance(&WEAK_REFERENCE)
            || self.isinstance(&WEAK_PROXY)
            || self.isinstance(&WEAK_CALLABLE_PROXY);
        // SAFETY: the three classes have this layout.
        weak.then(|| unsafe { &*(self.word().object() as *const WeakRef) })
    }
}

fn new_reference(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    if !args.names().is_empty() && std::ptr::eq(class, &WEAK_REFERENCE) {
        return Err(t.type_error("ref() takes no keyword arguments"));
    }
    match args.pos() {
        [object] => make_reference(t, class, object, None),
        [object, callback] => make_reference(t, class, object, Some(callback)),
        [] => Err(t.type_error("__new__ expected at least 1 argument, got 0")),
        more => Err(t.type_error(format!(
            "__new__ expected at most 2 arguments, got {}",
            more.len()
        ))),
    }
}

fn init_reference(_: &mut Thread, _: &Value, _: Args<'_>) -> Res {
    Ok(())
}

fn call_reference(_: &mut Thread, reference: &Value, _: Args<'_>) -> Res<Value> {
    Ok(reference
        .exact_weak()
        .and_then(WeakRef::get)
        .unwrap_or_else(Value::none))
}

fn repr_reference(t: &mut Thread, value: &Value) -> Res<Value> {
    let address = value.word().object() as usize;
    let Some(object) = value.exact_weak().and_then(WeakRef::get) else {
        return Ok(Str::new(&format!("<weakref at {address:#x}; dead>")));
    };
    let name = t.names().__name__.clone();
    let named = ops::getattr_optional(t, &object, &name)?;
    let named = named
        .as_ref()
        .and_then(|name| name.downcast::<Str>())
        .map(|name| format!(" ({})", name.to_lossy()));
    let (class, to) = (object.class().name(), object.word().object() as usize);
    Ok(Str::new(&format!(
        "<weakref at {address:#x}; to '{class}' at {to:#x}{}>",
        named.unwrap_or_default()
    )))
}

fn hash_reference(t: &mut Thread, value: &Value) -> Res<i64> {
    let Some(reference) = value.exact_weak() else {
        return Ok(0);
    };
    if let Some(hash) = reference.hash() {
        return Ok(hash);
    }
    let Some(object) = reference.get() else {
        return Err(t.type_error("weak object has gone away"));
    };
    let hash = ops::hash(t, &object)?;
    reference.set_hash(hash);
    Ok(hash)
}

fn compare_references(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    if !matches!(op, Compare::Eq | Compare::Ne)
        || !left.isinstance(&WEAK_REFERENCE)
        || !right.isinstance(&WEAK_REFERENCE)
    {
        return Ok(Value::not_implemented());
    }
    match (
        left.exact_weak().and_then(WeakRef::get),
        right.exact_weak().and_then(WeakRef::get),
    ) {
        (Some(left), Some(right)) => ops::compare(t, &left, &right, op),
        _ => Ok(Value::bool(left.is(right) == (op == Compare::Eq))),
    }
}

#[native("__callback__($self)", getter)]
fn reference_callback(_: &mut Thread, this: &WeakRef) -> Res<Option<Value>> {
    Ok(this.callback())
}

/// The object behind a proxy.
fn behind(t: &mut Thread, value: &Value) -> Res<Value> {
    match value.exact_weak() {
        None => Ok(value.clone()),
        Some(_) if value.isinstance(&WEAK_REFERENCE) => Ok(value.clone()),
        Some(proxy) => match proxy.get() {
            Some(object) => Ok(object),
            None => Err(t.raise(
                &REFERENCE_ERROR,
                "weakly-referenced object no longer exists",
            )),
        },
    }
}

pub(crate) fn install(t: &mut Thread) {
    if WEAK_REFERENCE.base().is_some() {
        return;
    }
    define(
        t,
        &WEAK_REFERENCE,
        &types::OBJECT,
        |slots| {
            slots.layout::<WeakRef>();
            slots.new = Some(new_reference);
            slots.init = Some(init_reference);
            slots.call = Some(call_reference);
            slots.repr = Some(repr_reference);
            slots.hash = Some(hash_reference);
            slots.compare = Some(compare_references);
        },
        &[&REFERENCE_CALLBACK],
    );
    for class in [&WEAK_PROXY, &WEAK_CALLABLE_PROXY] {
        define(
            t,
            class,
            &types::OBJECT,
            |slots| forward(slots, std::ptr::eq(class, &WEAK_CALLABLE_PROXY)),
            &[],
        );
    }
}

/// The slots of a proxy: each does the same with the object behind it.
fn forward(slots: &mut copperplate_core::class::Slots, callable: bool) {
    slots.layout::<WeakRef>();
    slots.repr = Some(|_, value| {
        let address = value.word().object() as usize;
        Ok(Str::new(&match value.exact_weak().and_then(WeakRef::get) {
            Some(object) => {
                let to = object.word().object() as usize;
                format!(
                    "<weakproxy at {address:#x}; to '{}' at {to:#x}>",
                    object.class().name()
                )
            }
            None => format!("<weakproxy at {address:#x}; dead>"),
        }))
    });
    slots.str = Some(|t, value| behind(t, value).and_then(|object| ops::str(t, &object)));
    slots.hash =
        Some(|t, value| Err(t.type_error(format!("unhashable type: '{}'", value.class().name()))));
    slots.getattr = Some(|t, value, name, quiet| {
        let object = behind(t, value)?;
        ops::getattr_of(t, &object, name, quiet)
    });
    slots.setattr = Some(|t, value, name, new| {
        behind(t, value).and_then(|object| ops::setattr(t, &object, name, new))
    });
    slots.compare = Some(|t, left, right, op| {
        let (left, right) = (behind(t, left)?, behind(t, right)?);
        ops::compare(t, &left, &right, op)
    });
    slots.truth = Some(|t, value| behind(t, value).and_then(|object| ops::truth(t, &object)));
    slots.len = Some(|t, value| behind(t, value).and_then(|object| ops::len(t, &object)));
    slots.getitem =
        Some(|t, value, key| behind(t, value).and_then(|object| ops::getitem(t, &object, key)));
    slots.setitem = Some(|t, value, key, new| {
        behind(t, value).and_then(|object| ops::setitem(t, &object, key, new))
    });
    slots.contains =
        Some(|t, value, item| behind(t, value).and_then(|object| ops::contains(t, &object, item)));
    slots.iter = Some(|t, value| behind(t, value).and_then(|object| ops::iter(t, &object)));
    slots.next = Some(|t, value| behind(t, value).and_then(|object| ops::next(t, &object)));
    macro_rules! binary {
        ($($op:ident)*) => {
            $(slots.binary[BinaryOp::$op as usize] = Some(|t, left, right| {
                let (left, right) = (behind(t, left)?, behind(t, right)?);
                ops::binary(t, BinaryOp::$op, &left, &right)
            });
            slots.inplace[BinaryOp::$op as usize] = Some(|t, left, right| {
                let (left, right) = (behind(t, left)?, behind(t, right)?);
                ops::inplace(t, BinaryOp::$op, &left, &right)
            });)*
        };
    }
    binary!(Add Sub Mul TrueDiv FloorDiv Mod Pow LShift RShift And Or Xor MatMul);
    if callable {
        slots.call =
            Some(|t, value, args| behind(t, value).and_then(|object| ops::call(t, &object, args)));
    }
}

/// Create a proxy object that weakly references 'object'.
#[native("proxy(object, callback=None, /)")]
fn proxy(t: &mut Thread, object: &Value, callback: Option<&Value>) -> Res<Value> {
    let class = if ops::is_callable(object) {
        &WEAK_CALLABLE_PROXY
    } else {
        &WEAK_PROXY
    };
    make_reference(t, class, object, callback)
}

/// Return the number of weak references to 'object'.
#[native("getweakrefcount(object, /)", no_escape)]
fn getweakrefcount(t: &mut Thread, object: &Value) -> Res<usize> {
    Ok(WeakRef::all(t, object).len())
}

/// Return a list of all weak reference objects pointing to 'object'.
#[native("getweakrefs(object, /)", no_escape)]
fn getweakrefs(t: &mut Thread, object: &Value) -> Res<Value> {
    Ok(List::new(WeakRef::all(t, object)))
}

/// Atomically remove an entry from a dict whose value is a dead weak reference.
#[native("_remove_dead_weakref(dct, key, /)")]
fn remove_dead_weakref(t: &mut Thread, dct: &Value, key: &Value) -> Res<()> {
    let Some(dict) = dct.downcast::<copperplate_core::dict::Dict>() else {
        return Err(t.type_error("_remove_dead_weakref() argument 1 must be dict"));
    };
    let dead = dict.get(t, key)?.is_some_and(|value| {
        value
            .exact_weak()
            .is_some_and(|reference| reference.get().is_none())
    });
    if dead {
        dict.remove(t, key)?;
    }
    Ok(())
}

static FUNCTIONS: &[&NativeDef] = &[&PROXY, &GETWEAKREFCOUNT, &GETWEAKREFS, &REMOVE_DEAD_WEAKREF];

/// The module.
pub fn make(t: &mut Thread) -> Res<Value> {
    install(t);
    let module = crate::module::new(t, "_weakref", FUNCTIONS);
    let classes = [
        ("ref", &WEAK_REFERENCE),
        ("ReferenceType", &WEAK_REFERENCE),
        ("ProxyType", &WEAK_PROXY),
        ("CallableProxyType", &WEAK_CALLABLE_PROXY),
    ];
    for (name, class) in classes {
        let name = t.vm().intern(name);
        ops::setattr(t, &module, &name, Some(&class.value()))?;
    }
    Ok(module)
}
