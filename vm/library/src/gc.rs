//! `gc`: the control of the cycle collector.
//!
//! Objects are freed by their reference counts. There is no collector of cycles yet: a collection finds nothing, and the
//! settings are kept for those who read them back.

use std::any::TypeId;

use copperplate_core::dict::Dict;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{FINALIZED, TRACKED};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Res, Thread, Value, int, ops};
use copperplate_macros::native;

use crate::module;

/// What the program set.
struct Settings {
    enabled: bool,
    debug: i64,
    thresholds: [i64; 3],
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            enabled: true,
            debug: 0,
            thresholds: [2000, 10, 0],
        }
    }
}

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    let module = module::new(t, "gc", FUNCTIONS);
    for (name, value) in [
        ("DEBUG_STATS", 1),
        ("DEBUG_COLLECTABLE", 2),
        ("DEBUG_UNCOLLECTABLE", 4),
        ("DEBUG_SAVEALL", 32),
        ("DEBUG_LEAK", 38),
    ] {
        module::set(t, &module, name, &int::from_i64(value))?;
    }
    for name in ["garbage", "callbacks"] {
        module::set(t, &module, name, &List::new(Vec::new()))?;
    }
    Ok(module)
}

#[rustfmt::skip]
static FUNCTIONS: &[&NativeDef] = &[
    &ENABLE, &DISABLE, &ISENABLED, &COLLECT, &SET_DEBUG, &GET_DEBUG, &GET_COUNT, &SET_THRESHOLD, &GET_THRESHOLD, &GET_STATS,
    &GET_OBJECTS, &GET_REFERRERS, &IS_TRACKED, &IS_FINALIZED, &FREEZE, &UNFREEZE, &GET_FREEZE_COUNT,
];

fn with<R: Default>(t: &Thread, change: impl FnOnce(&mut Settings) -> R) -> R {
    let mut extensions = t.vm().extensions.borrow_mut();
    let settings = extensions
        .entry(TypeId::of::<Settings>())
        .or_insert_with(|| Box::new(Settings::default()));
    settings
        .downcast_mut::<Settings>()
        .map_or_else(R::default, change)
}

/// Enable automatic garbage collection.
#[native("enable()")]
fn enable(t: &mut Thread) -> Res<()> {
    with(t, |settings| settings.enabled = true);
    Ok(())
}

/// Disable automatic garbage collection.
#[native("disable()")]
fn disable(t: &mut Thread) -> Res<()> {
    with(t, |settings| settings.enabled = false);
    Ok(())
}

/// Returns true if automatic garbage collection is enabled.
#[native("isenabled()")]
fn isenabled(t: &mut Thread) -> Res<bool> {
    Ok(with(t, |settings| settings.enabled))
}

/// Run the garbage collector.
///
/// With no arguments, run a full collection.  The optional argument
/// may be an integer specifying which generation to collect.  A ValueError
/// is raised if the generation number is invalid.
///
/// The number of unreachable objects is returned.
#[native("collect(generation=2)")]
fn collect(t: &mut Thread, generation: Option<i64>) -> Res<i64> {
    if !(0..=2).contains(&generation.unwrap_or(2)) {
        return Err(t.value_error("invalid generation"));
    }
    Ok(0)
}

/// Set the garbage collection debugging flags.
#[native("set_debug(flags, /)")]
fn set_debug(t: &mut Thread, flags: i64) -> Res<()> {
    with(t, |settings| settings.debug = flags);
    Ok(())
}

/// Get the garbage collection debugging flags.
#[native("get_debug()")]
fn get_debug(t: &mut Thread) -> Res<i64> {
    Ok(with(t, |settings| settings.debug))
}

/// Return a three-tuple of the current collection counts.
#[native("get_count()")]
fn get_count(_: &mut Thread) -> Res<Value> {
    Ok(numbers([0; 3]))
}

fn numbers(values: [i64; 3]) -> Value {
    Tuple::new(values.into_iter().map(int::from_i64).collect())
}

/// set_threshold(threshold0, [threshold1, [threshold2]])
/// Set the collection thresholds (the collection frequency).
///
/// Setting 'threshold0' to zero disables collection.
#[native("set_threshold(*args, **kwargs)")]
fn set_threshold(t: &mut Thread, args: Args<'_>) -> Res<()> {
    if args.pos().is_empty() || args.values().len() > 3 || !args.names().is_empty() {
        return Err(t.type_error("gc.set_threshold requires 1 to 3 arguments"));
    }
    let mut new = with(t, |settings| settings.thresholds);
    for (threshold, value) in new.iter_mut().zip(args.pos()) {
        *threshold = ops::index_i64(t, value, &copperplate_core::exception::OVERFLOW_ERROR)?;
    }
    with(t, |settings| settings.thresholds = new);
    Ok(())
}

/// Return the current collection thresholds.
#[native("get_threshold()")]
fn get_threshold(t: &mut Thread) -> Res<Value> {
    Ok(numbers(with(t, |settings| settings.thresholds)))
}

/// Return a list of dictionaries containing per-generation statistics.
#[native("get_stats()")]
fn get_stats(t: &mut Thread) -> Res<Value> {
    let mut generations = Vec::new();
    for _ in 0..3 {
        let generation = Dict::new();
        if let Some(dict) = generation.exact::<Dict>() {
            for name in ["collections", "collected", "uncollectable"] {
                dict.set_str(t, &t.vm().intern(name), int::from_i64(0));
            }
        }
        generations.push(generation);
    }
    Ok(List::new(generations))
}

/// Return a list of objects tracked by the collector (excluding the list returned).
#[native("get_objects(generation=None)")]
fn get_objects(_: &mut Thread, _generation: Option<&Value>) -> Res<Value> {
    Ok(List::new(Vec::new()))
}

/// Return the list of objects that directly refer to any of 'objs'.
#[native("get_referrers(*objs)")]
fn get_referrers(_: &mut Thread, _objs: &[Value]) -> Res<Value> {
    Ok(List::new(Vec::new()))
}

/// Returns true if the object is tracked by the garbage collector.
///
/// Simple atomic objects will return false.
#[native("is_tracked(obj, /)")]
fn is_tracked(_: &mut Thread, obj: &Value) -> Res<bool> {
    Ok(obj
        .object()
        .is_some_and(|object| object.flags() & TRACKED != 0))
}

/// Returns true if the object has been already finalized by the GC.
#[native("is_finalized(obj, /)")]
fn is_finalized(_: &mut Thread, obj: &Value) -> Res<bool> {
    Ok(obj
        .object()
        .is_some_and(|object| object.flags() & FINALIZED != 0))
}

/// Freeze all current tracked objects and ignore them for future collections.
///
/// This can be used before a POSIX fork() call to make the gc copy-on-write friendly.
#[native("freeze()")]
fn freeze(_: &mut Thread) -> Res<()> {
    Ok(())
}

/// Unfreeze all objects in the permanent generation.
#[native("unfreeze()")]
fn unfreeze(_: &mut Thread) -> Res<()> {
    Ok(())
}

/// Return the number of objects in the permanent generation.
#[native("get_freeze_count()")]
fn get_freeze_count(_: &mut Thread) -> Res<i64> {
    Ok(0)
}
