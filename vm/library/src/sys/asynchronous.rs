//! What event loops set: hooks of asynchronous generators, and whether coroutines note where they were made.

use copperplate_core::native::NativeDef;
use copperplate_core::str::text;
use copperplate_core::{Args, Res, Thread, Value, ops};
use copperplate_macros::native;
use copperplate_objects::runtime::async_generators::with_hooks;

use crate::struct_sequence::StructSequence;

pub static ASYNCGEN_HOOKS: StructSequence =
    StructSequence::new("asyncgen_hooks", &["firstiter", "finalizer"]);

#[rustfmt::skip]
pub static FUNCTIONS: &[&NativeDef] = &[
    &GET_ASYNCGEN_HOOKS, &SET_ASYNCGEN_HOOKS, &GET_COROUTINE_ORIGIN_TRACKING_DEPTH,
    &SET_COROUTINE_ORIGIN_TRACKING_DEPTH,
];

/// Return the installed asynchronous generators hooks.
///
/// This returns a namedtuple of the form (firstiter, finalizer).
#[native("get_asyncgen_hooks()")]
fn get_asyncgen_hooks(t: &mut Thread) -> Res<Value> {
    let hooks = with_hooks(t, |hooks| {
        [hooks.first_iteration.get(), hooks.finalizer.get()]
    });
    let values = hooks.map(|hook| hook.unwrap_or_else(Value::none));
    Ok(ASYNCGEN_HOOKS.make(values.into()))
}

/// set_asyncgen_hooks([firstiter] [, finalizer])
///
/// Set a finalizer for async generators objects.
#[native("set_asyncgen_hooks(firstiter=<unrepresentable>, finalizer=<unrepresentable>)")]
fn set_asyncgen_hooks(t: &mut Thread, args: Args<'_>) -> Res<()> {
    let given = args.values().len();
    if given > 2 {
        return Err(t.type_error(format!(
            "function takes at most 2 arguments ({given} given)"
        )));
    }
    let names = ["firstiter", "finalizer"];
    let mut hooks = [None; 2];
    for (hook, value) in hooks.iter_mut().zip(args.pos()) {
        *hook = Some(value);
    }
    for (name, value) in args.keywords() {
        let name = text(name);
        match names.iter().position(|known| *known == name) {
            Some(index) if hooks[index].is_none() => hooks[index] = Some(value),
            Some(index) => {
                let position = index + 1;
                return Err(t.type_error(format!(
                    "argument for function given by name ('{name}') and position ({position})"
                )));
            }
            None => {
                return Err(t.type_error(format!(
                    "this function got an unexpected keyword argument '{name}'"
                )));
            }
        }
    }
    let [first, finalizer] = hooks;
    for (name, hook) in [("finalizer", finalizer), ("firstiter", first)] {
        if let Some(hook) = hook
            && !hook.is_none()
            && !ops::is_callable(hook)
        {
            let class = hook.class().name();
            return Err(t.type_error(format!("callable {name} expected, got {class}")));
        }
    }
    let some = |value: &Value| Some(value.clone()).filter(|value| !value.is_none());
    let gone = with_hooks(t, |hooks| {
        let first = first.map(|hook| hooks.first_iteration.replace(some(hook)));
        (
            first,
            finalizer.map(|hook| hooks.finalizer.replace(some(hook))),
        )
    });
    // Dropping them may run code, which may ask for the hooks.
    drop(gone);
    Ok(())
}

/// How many frames coroutines are to note of where they were made. None does yet.
#[derive(Default)]
struct OriginDepth(i32);

/// Check status of origin tracking for coroutine objects in this thread.
#[native("get_coroutine_origin_tracking_depth()")]
fn get_coroutine_origin_tracking_depth(t: &mut Thread) -> Res<i32> {
    Ok(t.vm().with_extension(|depth: &mut OriginDepth| depth.0))
}

/// Enable or disable origin tracking for coroutine objects in this thread.
///
/// Coroutine objects will track 'depth' frames of traceback information
/// about where they came from, available in their cr_origin attribute.
///
/// Set a depth of 0 to disable.
#[native("set_coroutine_origin_tracking_depth(depth)")]
fn set_coroutine_origin_tracking_depth(t: &mut Thread, depth: i32) -> Res<()> {
    if depth < 0 {
        return Err(t.value_error("depth must be >= 0"));
    }
    t.vm().with_extension(|known| *known = OriginDepth(depth));
    Ok(())
}
