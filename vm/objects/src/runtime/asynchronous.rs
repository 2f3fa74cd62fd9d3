//! `await`, `async for`, `async with` and the awaiting built-in functions.

use copperplate_code::CodeFlags;
use copperplate_core::class::METHOD;
use copperplate_core::exception::STOP_ASYNC_ITERATION;
use copperplate_core::generator::{Generator, SUSPENDED};
use copperplate_core::{Layout, Raised, Res, Thread, Value, ops, types};

use super::async_generators;
use super::generators::delegate;
use super::{raising, runtime};

runtime! {
    /// The iterator that `await` delegates to. `how` says what was awaited: 1 and 2 what `__aenter__` and `__aexit__` gave.
    fn cp_get_awaitable(t, awaitable: &Value, how: u32) -> Res<Value> {
        let iterator = match awaited_directly(awaitable) {
            true => awaitable.clone(),
            false => await_iterator(t, awaitable, how)?,
        };
        if let Some(coroutine) = iterator.exact_coroutine()
            && coroutine.state.get() == SUSPENDED
            && delegate(coroutine).is_some()
        {
            return Err(t.runtime_error("coroutine is being awaited already"));
        }
        Ok(iterator)
    }

    /// `aiter(iterable)`
    fn cp_get_aiter(t, iterable: &Value) -> Res<Value> {
        let class = iterable.class();
        let name = t.names().__aiter__.clone();
        let Some(iterator) = call_special(t, iterable, &name)? else {
            return Err(t.type_error(format!(
                "'async for' requires an object with __aiter__ method, got {}",
                class.name()
            )));
        };
        if ops::lookup(t, iterator.class(), &t.names().__anext__).is_none() {
            return Err(t.type_error(format!(
                "'async for' received an object from __aiter__ that does not implement __anext__: {}",
                iterator.class().name()
            )));
        }
        Ok(iterator)
    }

    /// What to await for the next item of an asynchronous iterator.
    fn cp_get_anext(t, iterator: &Value) -> Res<Value> {
        if std::ptr::eq(iterator.class(), &types::ASYNC_GENERATOR) {
            return async_generators::next_step(t, iterator);
        }
        let name = t.names().__anext__.clone();
        let Some(awaitable) = call_special(t, iterator, &name)? else {
            return Err(t.type_error(format!(
                "'async for' requires an iterator with __anext__ method, got {}",
                iterator.class().name()
            )));
        };
        if awaited_directly(&awaitable) {
            return Ok(awaitable);
        }
        await_iterator(t, &awaitable, 0).map_err(|Raised| {
            let cause = t.take_exception();
            let Raised = t.type_error(format!(
                "'async for' received an invalid object from __anext__: {}",
                awaitable.class().name()
            ));
            chain(t, cause)
        })
    }

    /// Ends an `async for`: an exception other than `StopAsyncIteration` goes on.
    fn cp_end_async_for(t, exception: &Value) -> Res {
        if exception.isinstance(&STOP_ASYNC_ITERATION) {
            return Ok(());
        }
        raising::go_on(t, exception.clone(), None);
        Err(Raised)
    }

    /// The box that tells what an asynchronous generator yields from what it waits for.
    fn cp_async_generator_wrap(_t, value: Value) -> Value {
        async_generators::wrap(value)
    }
}

/// Gives the exception being raised a cause.
fn chain(t: &mut Thread, cause: Value) -> Raised {
    use copperplate_core::exception::Exception;
    let raised = t.take_exception();
    if let Some(exception) = raised.downcast::<Exception>() {
        exception.context.set(cause.clone());
        exception.cause.set(cause);
        exception.suppress_context.set(true);
    }
    t.exception.set(raised);
    Raised
}

trait Suspendable {
    fn exact_coroutine(&self) -> Option<&Generator>;
}

impl Suspendable for Value {
    fn exact_coroutine(&self) -> Option<&Generator> {
        Generator::of(self)
            .filter(|generator| std::ptr::eq(generator.header().class(), &types::COROUTINE))
    }
}

/// Whether `await` delegates to the object itself: a coroutine, or a generator that `types.coroutine` marked.
fn awaited_directly(value: &Value) -> bool {
    let Some(generator) = Generator::of(value) else {
        return false;
    };
    let class: *const _ = generator.header().class();
    if std::ptr::eq(class, &types::COROUTINE) {
        return true;
    }
    // SAFETY: the frame's header stays readable as long as the generator.
    let flags = unsafe { (*(*generator.frame.get()).code).flags };
    std::ptr::eq(class, &types::GENERATOR) && flags & CodeFlags::ITERABLE_COROUTINE.0 != 0
}

/// Calls a special method without arguments, `None` where there is none.
fn call_special(t: &mut Thread, value: &Value, name: &Value) -> Res<Option<Value>> {
    let Some(found) = ops::lookup(t, value.class(), name) else {
        return Ok(None);
    };
    if found.is_none() {
        return Ok(None);
    }
    if found.class().has(METHOD) {
        return ops::call_positional(t, &found, std::slice::from_ref(value)).map(Some);
    }
    let class = value.class().value();
    let method = match found.class().slot(|s| s.descriptor_get) {
        Some(get) => get(t, &found, Some(value), &class)?,
        None => found,
    };
    ops::call_positional(t, &method, &[]).map(Some)
}

/// What `__await__` answers, checked.
fn await_iterator(t: &mut Thread, awaitable: &Value, how: u32) -> Res<Value> {
    let name = t.names().__await__.clone();
    let class = awaitable.class().name();
    let Some(iterator) = call_special(t, awaitable, &name)? else {
        return Err(match how {
            1 => t.type_error(format!(
                "'async with' received an object from __aenter__ that does not implement __await__: {class}"
            )),
            2 => t.type_error(format!(
                "'async with' received an object from __aexit__ that does not implement __await__: {class}"
            )),
            _ => t.type_error(format!("'{class}' object can't be awaited")),
        });
    };
    if awaited_directly(&iterator) {
        return Err(t.type_error(format!("{class}.__await__() must not return a coroutine")));
    }
    if iterator.class().slot(|s| s.next).is_none() {
        return Err(t.type_error(format!(
            "{class}.__await__() must return an iterator, not {}",
            iterator.class().name()
        )));
    }
    Ok(iterator)
}

/// The iterator that awaiting `awaitable` delegates to.
///
/// # Errors
/// `TypeError` for what cannot be awaited.
pub fn awaitable_iterator(t: &mut Thread, awaitable: &Value) -> Res<Value> {
    match awaited_directly(awaitable) {
        true => Ok(awaitable.clone()),
        false => await_iterator(t, awaitable, 0),
    }
}

/// `aiter(iterable)`
///
/// # Errors
/// `TypeError` for what is no asynchronous iterable.
pub fn aiter(t: &mut Thread, iterable: &Value) -> Res<Value> {
    let name = t.names().__aiter__.clone();
    let Some(iterator) = call_special(t, iterable, &name)? else {
        return Err(t.type_error(format!(
            "'{}' object is not an async iterable",
            iterable.class().name()
        )));
    };
    if ops::lookup(t, iterator.class(), &t.names().__anext__).is_none() {
        return Err(t.type_error(format!(
            "aiter() returned not an async iterator of type '{}'",
            iterator.class().name()
        )));
    }
    Ok(iterator)
}

/// What `anext(iterator)` answers.
///
/// # Errors
/// `TypeError` for what is no asynchronous iterator, and what its `__anext__` raises.
pub fn anext(t: &mut Thread, iterator: &Value) -> Res<Value> {
    let name = t.names().__anext__.clone();
    match call_special(t, iterator, &name)? {
        Some(awaitable) => Ok(awaitable),
        None => Err(t.type_error(format!(
            "'{}' object is not an async iterator",
            iterator.class().name()
        ))),
    }
}
