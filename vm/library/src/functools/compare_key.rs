//! `functools.cmp_to_key`: keys that compare by an old-style comparison function.

use copperplate_core::class::{Compare, TRACKED, Type};
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Value, heap, int, layout, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::define;

static KEY_WRAPPER: Type = Type::builtin("functools.KeyWrapper", size_of::<KeyWrapper>(), TRACKED);

#[derive(Trace)]
#[repr(C)]
struct KeyWrapper {
    header: Object,
    compare: Value,
    /// Empty in the wrapper that `cmp_to_key` returns.
    object: Slot,
}

layout!(KeyWrapper, KEY_WRAPPER);

pub fn install(t: &mut Thread) {
    define(
        t,
        &KEY_WRAPPER,
        &types::OBJECT,
        |slots| {
            slots.layout::<KeyWrapper>();
            slots.call = Some(call);
            slots.compare = Some(compare);
        },
        METHODS,
    );
}

static METHODS: &[&NativeDef] = &[&OBJ];

/// Value wrapped by a key function.
#[native("obj($self, /)", getter)]
fn obj(_: &mut Thread, this: &KeyWrapper) -> Res<Option<Value>> {
    Ok(this.object.get())
}

/// Convert a cmp= function into a key= function.
///
///   mycmp
///     Function that compares two objects.
#[native("cmp_to_key(mycmp)")]
pub fn cmp_to_key(_: &mut Thread, mycmp: &Value) -> Res<Value> {
    Ok(wrapper(mycmp.clone(), None))
}

fn wrapper(compare: Value, object: Option<Value>) -> Value {
    heap::new(KeyWrapper {
        header: Object::unset(),
        compare,
        object: Slot::from_option(object),
    })
}

fn call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let object = match (args.values(), args.names()) {
        ([object], []) => object,
        ([object], [name]) if name.downcast::<Str>().is_some_and(|name| name.is("obj")) => object,
        ([], _) => {
            return Err(t.type_error("K() missing required argument 'obj' (pos 1)"));
        }
        ([_], [name, ..]) => {
            let name = name.downcast::<Str>().map(Str::to_lossy);
            return Err(t.type_error(format!(
                "K() got an unexpected keyword argument '{}'",
                name.as_deref().unwrap_or("?")
            )));
        }
        (many, _) => {
            return Err(t.type_error(format!(
                "K() takes at most 1 argument ({} given)",
                many.len()
            )));
        }
    };
    let Some(key) = this.downcast::<KeyWrapper>() else {
        return Ok(Value::none());
    };
    Ok(wrapper(key.compare.clone(), Some(object.clone())))
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Some(left), Some(right)) = (
        left.downcast::<KeyWrapper>(),
        right.downcast::<KeyWrapper>(),
    ) else {
        return Err(t.type_error("other argument must be K instance"));
    };
    let (Some(a), Some(b)) = (left.object.get(), right.object.get()) else {
        return Err(t.attribute_error("object"));
    };
    let function = left.compare.clone();
    let result = ops::call_positional(t, &function, &[a, b])?;
    ops::compare(t, &result, &int::from_i64(0), op)
}
