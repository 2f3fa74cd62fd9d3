//! Raising, matching and handling of exceptions.

use copperplate_core::exception::{BASE_EXCEPTION_GROUP, Exception};
use copperplate_core::frame::RERAISED;
use copperplate_core::list::List;
use copperplate_core::tuple::Tuple;
use copperplate_core::types::BASE_EXCEPTION;
use copperplate_core::{Layout, Raised, Res, Thread, Type, Value, Word, ops};

use super::runtime;
use crate::exceptions::groups;

runtime! {
    /// Makes `exception` the one being handled; the answer is the one handled before, or `None`.
    fn cp_push_exc_info(t, exception: &Value) -> Value {
        // SAFETY: the innermost level is the thread's or the running generator's, and lives.
        let handled = unsafe { &(*t.handled).exception };
        handled.replace(Some(exception.clone())).unwrap_or_else(Value::none)
    }

    /// Makes `previous` (what [`cp_push_exc_info`] answered) the exception being handled again. Gives the one that was, so that it
    /// goes when the operand is gone.
    fn cp_pop_except(t, previous: Value) -> Value {
        // SAFETY: as above.
        let handled = unsafe { &(*t.handled).exception };
        let old = handled.replace((!previous.is_none()).then_some(previous));
        old.unwrap_or_else(Value::none)
    }

    /// Raises `exception` again, without a new traceback entry. With `count`, the first word at `values` is the unit that
    /// raised it.
    fn cp_reraise(t, values: *mut Word, count: u32, exception: Value) {
        // SAFETY: with a count, the engine passes that many words.
        let unit = (count > 0).then(|| unsafe { *values }).filter(|unit| unit.is_int());
        go_on(t, exception, unit.map(|unit| unit.int() as u32));
    }

    /// `raise` with `count` operands: nothing, an exception, an exception and its cause.
    fn cp_raise(t, operands: *mut Word, count: u32) {
        // SAFETY: the engine passes live words.
        let operands = unsafe { Value::slice(operands, count as usize) };
        let Raised = match operands {
            [] => raise_again(t),
            [exception, rest @ ..] => raise(t, exception, rest.first()),
        };
    }

    /// Whether `exception` is an instance of `pattern`, a class or a tuple of classes.
    fn cp_check_exc_match(t, exception: &Value, pattern: &Value) -> Res<bool> {
        check_pattern(t, pattern)?;
        Ok(matches(exception, pattern))
    }

    /// Splits an exception for an `except*`: the first word of `pair` gets what it leaves, the second what it catches, which is then
    /// the exception being handled; `None` for nothing.
    fn cp_check_eg_match(t, exception: &Value, pattern: &Value, pair: *mut Word) -> Res {
        check_group_pattern(t, pattern)?;
        let (caught, rest) = groups::catch(t, exception, pattern)?;
        if let Some(caught) = &caught {
            // SAFETY: the innermost level is the thread's or the running generator's, and lives.
            let handled = unsafe { &(*t.handled).exception };
            drop(handled.replace(Some(caught.clone())));
        }
        let words = [rest, caught].map(|value| value.unwrap_or_else(Value::none).into_word());
        // SAFETY: the engine passes two words of room.
        unsafe { std::ptr::copy_nonoverlapping(words.as_ptr(), pair, 2) };
        Ok(())
    }

    /// What is left to raise after `except*`, or `None`.
    fn cp_prep_reraise_star(t, exception: &Value, raised: &Value) -> Res<Value> {
        let raised = raised.downcast::<List>().map_or_else(Vec::new, List::to_vec);
        Ok(groups::left_over(t, exception, raised)?.unwrap_or_else(Value::none))
    }

    /// Calls `method(receiver, type, exception, traceback)`, or `receiver(type, exception, traceback)` when `method` is null:
    /// `__exit__` of a `with` statement that an exception leaves.
    fn cp_with_except_start(t, method: Option<&Value>, receiver: &Value, exception: &Value) -> Res<Value> {
        let class = exception.class().value();
        let traceback = exception
            .downcast::<Exception>()
            .and_then(|e| e.traceback.get())
            .unwrap_or_else(Value::none);
        let mut args = Vec::with_capacity(4);
        args.extend(method.map(|_| receiver.clone()));
        args.extend([class, exception.clone(), traceback]);
        ops::call_positional(t, method.unwrap_or(receiver), &args)
    }
}

/// Sets an exception that was raised before: unwinding adds no entry to its traceback for the running frame. `unit` is the
/// unit that raised it; the running instruction by default.
pub fn go_on(t: &mut Thread, exception: Value, unit: Option<u32>) {
    // SAFETY: the running frame is live, its `ip` is stored.
    unsafe {
        let frame = t.frame;
        (*frame).return_offset = unit.unwrap_or_else(|| (*frame).unit());
        (*frame).flags |= RERAISED;
    }
    t.exception.set(exception);
}

fn raise_again(t: &mut Thread) -> Raised {
    match t.handled_exception() {
        Some(exception) => {
            go_on(t, exception, None);
            Raised
        }
        None => t.runtime_error("No active exception to reraise"),
    }
}

/// `raise exception from cause`
pub fn raise(t: &mut Thread, exception: &Value, cause: Option<&Value>) -> Raised {
    match prepare(t, exception, cause) {
        Ok(exception) => t.raise_value(exception),
        Err(raised) => raised,
    }
}

fn prepare(t: &mut Thread, exception: &Value, cause: Option<&Value>) -> Res<Value> {
    let instance = match exception.downcast::<Type>() {
        Some(class) if class.is_subclass(&BASE_EXCEPTION) => {
            let instance = ops::call_positional(t, exception, &[])?;
            if !instance.isinstance(&BASE_EXCEPTION) {
                let class = super::building::text_of_repr(t, exception)?;
                let got = instance.class().value();
                let got = super::building::text_of_repr(t, &got)?;
                return Err(t.type_error(format!(
                    "calling {class} should have returned an instance of BaseException, not {got}"
                )));
            }
            instance
        }
        _ if exception.isinstance(&BASE_EXCEPTION) => exception.clone(),
        _ => return Err(t.type_error("exceptions must derive from BaseException")),
    };
    if let Some(cause) = cause {
        let cause = match cause.downcast::<Type>() {
            Some(class) if class.is_subclass(&BASE_EXCEPTION) => {
                let made = ops::call_positional(t, cause, &[])?;
                if !made.isinstance(&BASE_EXCEPTION) {
                    let class = super::building::text_of_repr(t, cause)?;
                    let got = made.class().value();
                    let got = super::building::text_of_repr(t, &got)?;
                    return Err(t.type_error(format!(
                        "calling {class} should have returned an instance of BaseException, not {got}"
                    )));
                }
                Some(made)
            }
            _ if cause.isinstance(&BASE_EXCEPTION) => Some(cause.clone()),
            _ if cause.is_none() => None,
            _ => return Err(t.type_error("exception causes must derive from BaseException")),
        };
        if let Some(exception) = instance.downcast::<Exception>() {
            drop(exception.cause.replace(cause));
            exception.suppress_context.set(true);
        }
    }
    Ok(instance)
}

fn check_pattern(t: &mut Thread, pattern: &Value) -> Res {
    let is_class = |value: &Value| {
        value
            .downcast::<Type>()
            .is_some_and(|class| class.is_subclass(&BASE_EXCEPTION))
    };
    let allowed = is_class(pattern)
        || (pattern.downcast::<Tuple>())
            .is_some_and(|classes| classes.items().iter().all(is_class));
    if allowed {
        return Ok(());
    }
    Err(t.type_error("catching classes that do not inherit from BaseException is not allowed"))
}

fn check_group_pattern(t: &mut Thread, pattern: &Value) -> Res {
    check_pattern(t, pattern)?;
    let is_group = |value: &Value| {
        value
            .downcast::<Type>()
            .is_some_and(|class| class.is_subclass(&BASE_EXCEPTION_GROUP))
    };
    let has_group = match pattern.downcast::<Tuple>() {
        Some(classes) => classes.items().iter().any(is_group),
        None => is_group(pattern),
    };
    match has_group {
        false => Ok(()),
        true => Err(t.type_error(
            "catching ExceptionGroup with except* is not allowed. Use except instead.",
        )),
    }
}

/// Whether an exception is an instance of a class or of one of a tuple's classes, nested ones included.
pub fn matches(exception: &Value, pattern: &Value) -> bool {
    if let Some(class) = pattern.downcast::<Type>() {
        return exception.isinstance(class);
    }
    let classes = pattern.downcast::<Tuple>();
    classes.is_some_and(|classes| {
        let mut classes = classes.items().iter();
        classes.any(|class| matches(exception, class))
    })
}
