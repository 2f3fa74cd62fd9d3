//! Raising: the exception lies in the thread, Rust carries a token.

use crate::class::Type;
use crate::exception::{Exception, MEMORY_ERROR};
use crate::memory;
use crate::thread::Thread;
use crate::value::Value;

/// Says that an exception was raised; the exception itself is in [`Thread::exception`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Raised;

/// What anything that may raise returns.
pub type Res<T = ()> = Result<T, Raised>;

impl Thread {
    /// Raises `class(message)`.
    #[cold]
    pub fn raise(&mut self, class: &'static Type, message: impl Into<String>) -> Raised {
        let message = crate::str::Str::new(&message.into());
        let exception = Exception::new(class, &[message]);
        self.raise_value(exception)
    }

    /// Raises `class(*args)` for a built-in exception class.
    #[cold]
    pub fn raise_args(&mut self, class: &'static Type, args: &[Value]) -> Raised {
        let exception = Exception::new(class, args);
        self.raise_value(exception)
    }

    /// Raises `exception`, an instance of `BaseException`: sets its context to the exception being handled.
    #[cold]
    pub fn raise_value(&mut self, exception: Value) -> Raised {
        self.set_context(&exception);
        self.exception.set(exception);
        Raised
    }
}

impl Thread {
    /// Raises `MemoryError` without a message.
    #[cold]
    pub fn out_of_memory(&mut self) -> Raised {
        // One exception for what ran out, however often.
        memory::take_spent();
        let made = memory::guard(|| Exception::new(&MEMORY_ERROR, &[]));
        let Some(exception) = made.or_else(|| self.vm().last_memory_error.get()) else {
            memory::end()
        };
        if let Some(exception) = exception.downcast::<Exception>() {
            for slot in [&exception.traceback, &exception.context, &exception.cause] {
                slot.clear();
            }
        }
        self.raise_value(exception)
    }
}

macro_rules! shorthand {
    ($($(#[$doc:meta])* $method:ident = $class:ident;)*) => {
        impl Thread {
            $($(#[$doc])*
            #[cold]
            pub fn $method(&mut self, message: impl Into<String>) -> Raised {
                self.raise(&crate::exception::$class, message)
            })*
        }
    };
}

shorthand! {
    /// Raises `TypeError`.
    type_error = TYPE_ERROR;
    /// Raises `ValueError`.
    value_error = VALUE_ERROR;
    /// Raises `IndexError`.
    index_error = INDEX_ERROR;
    /// Raises `AttributeError` (see `copperplate_objects` for the form with name and object).
    attribute_error = ATTRIBUTE_ERROR;
    /// Raises `OverflowError`.
    overflow_error = OVERFLOW_ERROR;
    /// Raises `ZeroDivisionError`.
    zero_division_error = ZERO_DIVISION_ERROR;
    /// Raises `RuntimeError`.
    runtime_error = RUNTIME_ERROR;
    /// Raises `SystemError`.
    system_error = SYSTEM_ERROR;
    /// Raises `NameError`.
    name_error = NAME_ERROR;
    /// Raises `RecursionError`.
    recursion_error = RECURSION_ERROR;
    /// Raises `ImportError`.
    import_error = IMPORT_ERROR;
}

/// Writes to the process's standard error; where that is not possible, nobody is told.
pub fn tell(text: &str) {
    use std::io::Write;
    let _ = std::io::stderr().write_all(text.as_bytes());
}
