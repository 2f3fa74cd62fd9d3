//! `gc`: the control of the cycle collector, which is [`copperplate_core::collector`].

use copperplate_core::collector::{self, Collector, Generation, trace_object};
use copperplate_core::dict::Dict;
use copperplate_core::exception::OVERFLOW_ERROR;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::FINALIZED;
use copperplate_core::trace::Visitor;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Res, Thread, Value, Word, float, int, ops};
use copperplate_macros::native;

use crate::module;

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
    let (garbage, callbacks) = (List::new(Vec::new()), List::new(Vec::new()));
    module::set(t, &module, "garbage", &garbage)?;
    module::set(t, &module, "callbacks", &callbacks)?;
    collector(t).garbage.set(garbage);
    collector(t).callbacks.set(callbacks);
    Ok(module)
}

#[rustfmt::skip]
static FUNCTIONS: &[&NativeDef] = &[
    &ENABLE, &DISABLE, &ISENABLED, &COLLECT, &SET_DEBUG, &GET_DEBUG, &GET_COUNT, &SET_THRESHOLD, &GET_THRESHOLD, &GET_STATS,
    &GET_OBJECTS, &GET_REFERRERS, &GET_REFERENTS, &IS_TRACKED, &IS_FINALIZED, &FREEZE, &UNFREEZE, &GET_FREEZE_COUNT,
];

fn collector(t: &Thread) -> &Collector {
    &t.heap.collector
}

/// The generation with this number.
fn generation(t: &mut Thread, number: i64) -> Res<Generation> {
    match number {
        0 => Ok(Generation::Young),
        1 => Ok(Generation::Step),
        2 => Ok(Generation::Full),
        _ => Err(t.value_error("invalid generation")),
    }
}

/// Enable automatic garbage collection.
#[native("enable()")]
fn enable(t: &mut Thread) -> Res<()> {
    collector(t).set_enabled(true);
    Ok(())
}

/// Disable automatic garbage collection.
#[native("disable()")]
fn disable(t: &mut Thread) -> Res<()> {
    collector(t).set_enabled(false);
    Ok(())
}

/// Returns true if automatic garbage collection is enabled.
#[native("isenabled()")]
fn isenabled(t: &mut Thread) -> Res<bool> {
    Ok(collector(t).is_enabled())
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
    let generation = self::generation(t, generation.unwrap_or(2))?;
    Ok(collector::collect(t, generation) as i64)
}

/// Set the garbage collection debugging flags.
///
///   flags
///     An integer that can have the following bits turned on:
///       DEBUG_STATS - Print statistics during collection.
///       DEBUG_COLLECTABLE - Print collectable objects found.
///       DEBUG_UNCOLLECTABLE - Print unreachable but uncollectable objects
///         found.
///       DEBUG_SAVEALL - Save objects to gc.garbage rather than freeing them.
///       DEBUG_LEAK - Debug leaking programs (everything but STATS).
///
/// Debugging information is written to sys.stderr.
#[native("set_debug(flags, /)")]
fn set_debug(t: &mut Thread, flags: i64) -> Res<()> {
    collector(t).debug.set(flags);
    Ok(())
}

/// Get the garbage collection debugging flags.
#[native("get_debug()")]
fn get_debug(t: &mut Thread) -> Res<i64> {
    Ok(collector(t).debug.get())
}

fn numbers<T: Into<i64>>(values: [T; 3]) -> Value {
    let values = values.into_iter().map(|value| int::from_i64(value.into()));
    Tuple::new(values.collect())
}

/// Return a three-tuple of the current collection counts.
#[native("get_count()")]
fn get_count(t: &mut Thread) -> Res<Value> {
    Ok(numbers(collector(t).counts()))
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
    let mut new = collector(t).thresholds();
    for (threshold, value) in new.iter_mut().zip(args.pos()) {
        let number = ops::index_i64(t, value, &OVERFLOW_ERROR)?;
        let side = match i32::try_from(number) {
            Ok(number) => {
                *threshold = number.into();
                continue;
            }
            Err(_) if number < 0 => "less than minimum",
            Err(_) => "greater than maximum",
        };
        return Err(t.overflow_error(format!("signed integer is {side}")));
    }
    collector(t).set_thresholds(new);
    Ok(())
}

/// Return the current collection thresholds.
#[native("get_threshold()")]
fn get_threshold(t: &mut Thread) -> Res<Value> {
    Ok(numbers(collector(t).thresholds()))
}

/// Return a list of dictionaries containing per-generation statistics.
#[native("get_stats()")]
fn get_stats(t: &mut Thread) -> Res<Value> {
    let mut generations = Vec::new();
    for statistics in collector(t).statistics() {
        let generation = Dict::new();
        if let Some(dict) = generation.exact::<Dict>() {
            for (name, number) in [
                ("collections", statistics.collections),
                ("collected", statistics.collected),
                ("uncollectable", statistics.uncollectable),
                ("candidates", statistics.candidates),
            ] {
                dict.set_str(t, &t.vm().intern(name), int::from_u64(number));
            }
            let duration = float::from_f64(statistics.duration);
            dict.set_str(t, &t.vm().intern("duration"), duration);
        }
        generations.push(generation);
    }
    Ok(List::new(generations))
}

/// Return a list of objects tracked by the collector (excluding the list returned).
///
///   generation
///     Generation to extract the objects from.
///
/// If generation is not None, return only the objects tracked by the collector
/// that are in that generation.
#[native("get_objects(generation=None)")]
fn get_objects(t: &mut Thread, generation: Option<&Value>) -> Res<Value> {
    let generation = match generation.filter(|generation| !generation.is_none()) {
        None => None,
        Some(number) => match ops::index_i64(t, number, &OVERFLOW_ERROR)? {
            number if number > 2 => {
                return Err(t.value_error(
                    "generation parameter must be less than the number of available generations (3)",
                ));
            }
            -1 => None,
            number if number < 0 => {
                return Err(t.value_error("generation parameter cannot be negative"));
            }
            number => Some(self::generation(t, number)?),
        },
    };
    Ok(List::new(collector(t).objects(generation)))
}

/// What an object refers to, by a walk of its layout.
fn referents(value: &Value) -> Vec<Value> {
    let Some(object) = value.object() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut visit = |word: Word| {
        // SAFETY: a word that a live object owns is no null and refers to a live object.
        found.push(unsafe { Value::from_ref(&word) }.clone());
    };
    // SAFETY: the value keeps the object alive.
    unsafe { trace_object(object, &mut Visitor::every(&mut visit)) };
    found
}

/// Return the list of objects that directly refer to any of 'objs'.
#[native("get_referrers(*objs)")]
fn get_referrers(t: &mut Thread, objs: &[Value]) -> Res<Value> {
    let mut referrers = collector(t).objects(None);
    referrers.retain(|candidate| {
        referents(candidate)
            .iter()
            .any(|referent| objs.iter().any(|object| object.is(referent)))
    });
    Ok(List::new(referrers))
}

/// Return the list of objects that are directly referred to by 'objs'.
#[native("get_referents(*objs)")]
fn get_referents(_: &mut Thread, objs: &[Value]) -> Res<Value> {
    Ok(List::new(objs.iter().flat_map(referents).collect()))
}

/// Returns true if the object is tracked by the garbage collector.
///
/// Simple atomic objects will return false.
#[native("is_tracked(obj, /)")]
fn is_tracked(_: &mut Thread, obj: &Value) -> Res<bool> {
    Ok(obj.object().is_some_and(collector::is_tracked))
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
/// Note: collection before a POSIX fork() call may free pages for future allocation
/// which can cause copy-on-write.
#[native("freeze()")]
fn freeze(t: &mut Thread) -> Res<()> {
    collector(t).freeze();
    Ok(())
}

/// Unfreeze all objects in the permanent generation.
///
/// Put all objects in the permanent generation back into oldest generation.
#[native("unfreeze()")]
fn unfreeze(t: &mut Thread) -> Res<()> {
    collector(t).unfreeze();
    Ok(())
}

/// Return the number of objects in the permanent generation.
#[native("get_freeze_count()")]
fn get_freeze_count(t: &mut Thread) -> Res<i64> {
    Ok(collector(t).frozen() as i64)
}
