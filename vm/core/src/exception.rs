//! Exceptions and tracebacks: layouts, and the static exception classes.

use crate::trace::Trace;
use std::cell::Cell;

use crate::class::{BASE, TRACKED, Type};
use crate::frame::FrameObject;
use crate::heap;
use crate::layout;
use crate::object::Object;
use crate::tuple::Tuple;
use crate::types;
use crate::value::{Slot, Value};

/// An instance of `BaseException` or a subclass.
#[derive(Trace)]
#[repr(C)]
pub struct Exception {
    header: Object,
    /// A tuple.
    pub args: Slot,
    pub traceback: Slot,
    pub context: Slot,
    pub cause: Slot,
    pub suppress_context: Cell<bool>,
    /// What some classes keep natively (`StopIteration.value`, `OSError.errno`, `SystemExit.code`, ...), by class.
    pub fields: [Slot; 8],
}

layout!(Exception, types::BASE_EXCEPTION);

impl Exception {
    /// `class(*args)` for a built-in exception class, without running `__init__`.
    pub fn new(class: &Type, args: &[Value]) -> Value {
        let payload = Exception {
            header: Object::unset(),
            args: Slot::new(Tuple::from_slice(args)),
            traceback: Slot::empty(),
            context: Slot::empty(),
            cause: Slot::empty(),
            suppress_context: Cell::new(false),
            fields: [const { Slot::empty() }; 8],
        };
        heap::new_instance(class, payload, 0)
    }
}

/// One level of a traceback.
#[derive(Trace)]
#[repr(C)]
pub struct Traceback {
    header: Object,
    /// The next level, towards where the exception was raised.
    pub next: Slot,
    /// The [`crate::frame::FrameObject`] that the exception went through.
    pub frame: Value,
    /// Index of the running instruction's first unit.
    pub unit: Cell<u32>,
    /// The line, when Python code made the traceback; 0 = that of the instruction.
    pub line: Cell<u32>,
}

layout!(Traceback, types::TRACEBACK);

impl Drop for Traceback {
    fn drop(&mut self) {
        if let Some(frame) = self.frame.exact::<FrameObject>() {
            frame.let_go();
        }
    }
}

impl Traceback {
    pub fn new(next: Option<Value>, frame: Value, unit: u32, line: u32) -> Value {
        heap::new(Traceback {
            header: Object::unset(),
            next: Slot::from_option(next),
            frame,
            unit: Cell::new(unit),
            line: Cell::new(line),
        })
    }
}

/// The class `ExceptionGroup`, the one with two bases: `BaseExceptionGroup` and `Exception`.
pub static EXCEPTION_GROUP: Type =
    Type::builtin("ExceptionGroup", size_of::<Exception>(), BASE | TRACKED);

macro_rules! exceptions {
    ($($id:ident = $name:literal, $base:path;)*) => {
        $(#[doc = concat!("The class `", $name, "`.")]
        pub static $id: Type = Type::builtin($name, size_of::<Exception>(), BASE | TRACKED);)*

        /// The built-in exception classes with their bases, bases first.
        pub fn all() -> Vec<(&'static Type, &'static Type)> {
            vec![$((&$id, &$base)),*]
        }
    };
}

exceptions! {
    SYSTEM_EXIT = "SystemExit", types::BASE_EXCEPTION;
    KEYBOARD_INTERRUPT = "KeyboardInterrupt", types::BASE_EXCEPTION;
    BASE_EXCEPTION_GROUP = "BaseExceptionGroup", types::BASE_EXCEPTION;
    GENERATOR_EXIT = "GeneratorExit", types::BASE_EXCEPTION;
    EXCEPTION = "Exception", types::BASE_EXCEPTION;
    STOP_ITERATION = "StopIteration", EXCEPTION;
    STOP_ASYNC_ITERATION = "StopAsyncIteration", EXCEPTION;
    ARITHMETIC_ERROR = "ArithmeticError", EXCEPTION;
    FLOATING_POINT_ERROR = "FloatingPointError", ARITHMETIC_ERROR;
    OVERFLOW_ERROR = "OverflowError", ARITHMETIC_ERROR;
    ZERO_DIVISION_ERROR = "ZeroDivisionError", ARITHMETIC_ERROR;
    ASSERTION_ERROR = "AssertionError", EXCEPTION;
    ATTRIBUTE_ERROR = "AttributeError", EXCEPTION;
    BUFFER_ERROR = "BufferError", EXCEPTION;
    EOF_ERROR = "EOFError", EXCEPTION;
    IMPORT_ERROR = "ImportError", EXCEPTION;
    MODULE_NOT_FOUND_ERROR = "ModuleNotFoundError", IMPORT_ERROR;
    LOOKUP_ERROR = "LookupError", EXCEPTION;
    INDEX_ERROR = "IndexError", LOOKUP_ERROR;
    KEY_ERROR = "KeyError", LOOKUP_ERROR;
    MEMORY_ERROR = "MemoryError", EXCEPTION;
    NAME_ERROR = "NameError", EXCEPTION;
    UNBOUND_LOCAL_ERROR = "UnboundLocalError", NAME_ERROR;
    OS_ERROR = "OSError", EXCEPTION;
    BLOCKING_IO_ERROR = "BlockingIOError", OS_ERROR;
    CHILD_PROCESS_ERROR = "ChildProcessError", OS_ERROR;
    CONNECTION_ERROR = "ConnectionError", OS_ERROR;
    BROKEN_PIPE_ERROR = "BrokenPipeError", CONNECTION_ERROR;
    CONNECTION_ABORTED_ERROR = "ConnectionAbortedError", CONNECTION_ERROR;
    CONNECTION_REFUSED_ERROR = "ConnectionRefusedError", CONNECTION_ERROR;
    CONNECTION_RESET_ERROR = "ConnectionResetError", CONNECTION_ERROR;
    FILE_EXISTS_ERROR = "FileExistsError", OS_ERROR;
    FILE_NOT_FOUND_ERROR = "FileNotFoundError", OS_ERROR;
    INTERRUPTED_ERROR = "InterruptedError", OS_ERROR;
    IS_A_DIRECTORY_ERROR = "IsADirectoryError", OS_ERROR;
    NOT_A_DIRECTORY_ERROR = "NotADirectoryError", OS_ERROR;
    PERMISSION_ERROR = "PermissionError", OS_ERROR;
    PROCESS_LOOKUP_ERROR = "ProcessLookupError", OS_ERROR;
    TIMEOUT_ERROR = "TimeoutError", OS_ERROR;
    REFERENCE_ERROR = "ReferenceError", EXCEPTION;
    RUNTIME_ERROR = "RuntimeError", EXCEPTION;
    NOT_IMPLEMENTED_ERROR = "NotImplementedError", RUNTIME_ERROR;
    RECURSION_ERROR = "RecursionError", RUNTIME_ERROR;
    SYNTAX_ERROR = "SyntaxError", EXCEPTION;
    INDENTATION_ERROR = "IndentationError", SYNTAX_ERROR;
    TAB_ERROR = "TabError", INDENTATION_ERROR;
    SYSTEM_ERROR = "SystemError", EXCEPTION;
    TYPE_ERROR = "TypeError", EXCEPTION;
    VALUE_ERROR = "ValueError", EXCEPTION;
    UNICODE_ERROR = "UnicodeError", VALUE_ERROR;
    UNICODE_DECODE_ERROR = "UnicodeDecodeError", UNICODE_ERROR;
    UNICODE_ENCODE_ERROR = "UnicodeEncodeError", UNICODE_ERROR;
    UNICODE_TRANSLATE_ERROR = "UnicodeTranslateError", UNICODE_ERROR;
    WARNING = "Warning", EXCEPTION;
    BYTES_WARNING = "BytesWarning", WARNING;
    DEPRECATION_WARNING = "DeprecationWarning", WARNING;
    ENCODING_WARNING = "EncodingWarning", WARNING;
    FUTURE_WARNING = "FutureWarning", WARNING;
    IMPORT_WARNING = "ImportWarning", WARNING;
    PENDING_DEPRECATION_WARNING = "PendingDeprecationWarning", WARNING;
    RESOURCE_WARNING = "ResourceWarning", WARNING;
    RUNTIME_WARNING = "RuntimeWarning", WARNING;
    SYNTAX_WARNING = "SyntaxWarning", WARNING;
    UNICODE_WARNING = "UnicodeWarning", WARNING;
    USER_WARNING = "UserWarning", WARNING;
}
