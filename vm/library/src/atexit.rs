//! `atexit`: functions to call before the program ends.

use copperplate_core::native::NativeDef;
use copperplate_core::{Args, Named, Res, Thread, Value, ops};
use copperplate_macros::native;

use crate::module;

/// A registered call.
#[derive(Clone)]
struct Callback {
    function: Value,
    /// Positional values, then keyword values.
    values: Vec<Value>,
    names: Vec<Value>,
}

/// What is registered, in order.
#[derive(Default)]
struct Registry(Vec<Callback>);

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    Ok(module::new(t, "atexit", FUNCTIONS))
}

static FUNCTIONS: &[&NativeDef] = &[&REGISTER, &UNREGISTER, &CLEAR, &RUN_EXITFUNCS, &NCALLBACKS];

fn with<R>(t: &Thread, change: impl FnOnce(&mut Vec<Callback>) -> R) -> R {
    t.vm()
        .with_extension(|Registry(callbacks): &mut Registry| change(callbacks))
}

/// Calls what is registered, the last first. What a call raises is reported and ends nothing. Runs before the program ends.
pub fn run(t: &mut Thread) {
    while let Some(callback) = with(t, Vec::pop) {
        let named = Named::new(&callback.values, &callback.names);
        if ops::call(t, &callback.function, Args::with_keywords(&named)).is_err() {
            t.report_unraisable("in atexit callback", &callback.function);
        }
    }
}

/// Register a function to be executed upon normal program termination
///
///     func - function to be called at exit
///     args - optional arguments to pass to func
///     kwargs - optional keyword arguments to pass to func
///
///     func is returned to facilitate usage as a decorator.
#[native("register(func, /, *args, **kwargs)")]
fn register(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let Some(function) = args.pos().first() else {
        return Err(t.type_error("register() takes at least 1 argument (0 given)"));
    };
    if !ops::is_callable(function) {
        return Err(t.type_error("the first argument must be callable"));
    }
    let callback = Callback {
        function: function.clone(),
        values: args.values()[1..].to_vec(),
        names: args.names().to_vec(),
    };
    with(t, |callbacks| callbacks.push(callback));
    Ok(function.clone())
}

/// Unregister an exit function which was previously registered using
/// atexit.register
///
///     func - function to be unregistered
#[native("unregister(func, /)")]
fn unregister(t: &mut Thread, func: &Value) -> Res<()> {
    let callbacks = with(t, |callbacks| callbacks.clone());
    for callback in callbacks {
        if ops::equal(t, &callback.function, func)? {
            let removed = with(t, |callbacks| {
                let same = |other: &Callback| other.function.is(&callback.function);
                let index = callbacks.iter().position(same)?;
                Some(callbacks.remove(index))
            });
            drop(removed);
        }
    }
    Ok(())
}

/// Clear the list of previously registered exit functions.
#[native("_clear()")]
fn clear(t: &mut Thread) -> Res<()> {
    let callbacks = with(t, std::mem::take);
    drop(callbacks);
    Ok(())
}

/// Run all registered exit functions.
///
/// If a callback raises an exception, it is logged with sys.unraisablehook.
#[native("_run_exitfuncs()")]
fn run_exitfuncs(t: &mut Thread) -> Res<()> {
    run(t);
    Ok(())
}

/// Return the number of registered exit functions.
#[native("_ncallbacks()")]
fn ncallbacks(t: &mut Thread) -> Res<usize> {
    Ok(with(t, |callbacks| callbacks.len()))
}
