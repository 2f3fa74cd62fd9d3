//! Iteration and generators.

use copperplate_code::CodeFlags;
use copperplate_core::code::Code;
use copperplate_core::exception::{Exception, RUNTIME_ERROR, STOP_ASYNC_ITERATION, STOP_ITERATION};
use copperplate_core::function::Function;
use copperplate_core::generator::Generator;
use copperplate_core::str::Str;
use copperplate_core::{Res, Value, Word, ops};

use super::frames::{write_generator, write_generator_expression};
use super::generators::{self, Step};
use super::runtime;
use crate::exceptions::stop_value;

runtime! {
    /// `iter(v)`
    fn cp_get_iter(t, v: &Value) -> Res<Value> {
        ops::iter(t, v)
    }

    /// The next item of an iterator; null without an exception when it is exhausted.
    fn cp_next(t, iterator: &Value) -> Res<Option<Value>> {
        ops::next(t, iterator)
    }

    /// What `yield from v` delegates to.
    fn cp_get_yield_from_iter(t, v: &Value) -> Res<Value> {
        if v.exact::<Generator>().is_some() {
            return Ok(v.clone());
        }
        ops::iter(t, v)
    }

    /// Sends `v` to what a `yield from` delegates to. Null without an exception when that has finished: the result is then
    /// taken with [`cp_take_result`].
    fn cp_send(t, receiver: &Value, v: &Value) -> Res<Option<Value>> {
        match generators::send_to(t, receiver, v)? {
            Step::Yielded(value) => Ok(Some(value)),
            Step::Returned(value) => {
                t.result = value.into_word();
                Ok(None)
            }
        }
    }

    /// The result that [`cp_send`] left.
    fn cp_take_result(t) -> Value {
        let word = std::mem::replace(&mut t.result, Word::NULL);
        if word.is_null() {
            return Value::none();
        }
        // SAFETY: `cp_send` left an owned word.
        unsafe { Value::from_word(word) }
    }

    /// The generator of the running frame, which is about to return it: the locals move into it.
    fn cp_make_generator(t) -> Value {
        // SAFETY: the running frame is live and at its first instruction, with no operands.
        unsafe { write_generator(t) }
    }

    /// The generator of a generator expression, which takes over the words of its free variables.
    fn cp_make_generator_expression(
        _t,
        function: &Value,
        code: &Value,
        iterator: Value,
        cells: *mut Word,
        count: u32,
    ) -> Value {
        let (Some(function), Some(code)) = (function.exact::<Function>(), code.exact::<Code>())
        else {
            unreachable!("the compiler has generators made of code, in functions")
        };
        // SAFETY: the engine gives the words away.
        unsafe { write_generator_expression(function, code, iterator, cells, count as usize) }
    }

    /// After `throw` into a `yield from`: the value of a `StopIteration`; any other exception goes on.
    fn cp_cleanup_throw(t, exception: &Value) -> Res<Value> {
        if exception.isinstance(&STOP_ITERATION) {
            return Ok(stop_value(exception));
        }
        super::raising::go_on(t, exception.clone(), None);
        Err(copperplate_core::Raised)
    }

    /// What leaves a generator instead of `exception`: `StopIteration` becomes `RuntimeError`.
    fn cp_stop_iteration_error(t, exception: Value) -> Value {
        // SAFETY: the running frame is live.
        let flags = unsafe { (*(*t.frame).code).flags };
        let stop = if exception.isinstance(&STOP_ITERATION) {
            "StopIteration"
        } else if flags & CodeFlags::ASYNC_GENERATOR.0 != 0
            && exception.isinstance(&STOP_ASYNC_ITERATION)
        {
            "StopAsyncIteration"
        } else {
            return exception;
        };
        let kind = if flags & CodeFlags::ASYNC_GENERATOR.0 != 0 {
            "async generator"
        } else if flags & CodeFlags::COROUTINE.0 != 0 {
            "coroutine"
        } else {
            "generator"
        };
        let error = Exception::new(&RUNTIME_ERROR, &[Str::new(&format!("{kind} raised {stop}"))]);
        if let Some(error) = error.downcast::<Exception>() {
            error.cause.set(exception.clone());
            error.suppress_context.set(true);
            error.context.set(exception);
        }
        error
    }

    /// Does what the eval breaker was set for: signals, collection, handing the lock over.
    fn cp_handle_events(t) -> Res {
        t.handle_events()
    }
}
