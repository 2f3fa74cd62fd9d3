//! The built-in exception classes, frame and traceback objects, and the printing of tracebacks.
//!
//! What a class keeps natively lies in [`Exception::fields`]; the numbers are the constants of [`field`].

mod attributes;
mod base;
mod carets;
mod docs;
mod files;
pub mod frames;
pub mod groups;
pub mod hints;
mod print;
mod syntax;
pub(crate) mod tracebacks;
mod typos;
mod unicode;

use copperplate_core::exception::{self, Exception, OS_ERROR, STOP_ITERATION};
use copperplate_core::str::{Str, text};
use copperplate_core::{Raised, Thread, Type, Value, types};

use crate::define::{define, give_dict, set_doc};

pub use base::call_init;
pub use files::{os_error, os_error_of_two, os_error_with};
pub use groups::exception_group;
pub use print::{format_exception, print_exception, register_source};
pub use syntax::{INCOMPLETE_INPUT_ERROR, Place, syntax_error};
pub use unicode::{decode_error, encode_error};

/// Numbers of the fields that classes keep natively.
pub mod field {
    /// `StopIteration.value`
    pub const VALUE: usize = 0;
    /// `SystemExit.code`
    pub const CODE: usize = 0;
    /// `NameError.name`, `AttributeError.name`
    pub const NAME: usize = 0;
    /// `AttributeError.obj`
    pub const OBJ: usize = 1;
    /// `ImportError.msg`, `SyntaxError.msg`
    pub const MSG: usize = 0;
    /// `ImportError.name`
    pub const IMPORT_NAME: usize = 1;
    /// `ImportError.path`
    pub const IMPORT_PATH: usize = 2;
    /// `ImportError.name_from`
    pub const IMPORT_NAME_FROM: usize = 3;
    /// `OSError.errno`
    pub const ERRNO: usize = 0;
    /// `OSError.strerror`
    pub const STRERROR: usize = 1;
    /// `OSError.filename`
    pub const OS_FILENAME: usize = 2;
    /// `OSError.filename2`
    pub const OS_FILENAME2: usize = 3;
    /// `BlockingIOError.characters_written`
    pub const CHARACTERS_WRITTEN: usize = 4;
    /// `SyntaxError.filename`
    pub const FILENAME: usize = 1;
    /// `SyntaxError.lineno`
    pub const LINENO: usize = 2;
    /// `SyntaxError.offset`
    pub const OFFSET: usize = 3;
    /// `SyntaxError.text`
    pub const TEXT: usize = 4;
    /// `SyntaxError.end_lineno`
    pub const END_LINENO: usize = 5;
    /// `SyntaxError.end_offset`
    pub const END_OFFSET: usize = 6;
    /// `SyntaxError.print_file_and_line`
    pub const PRINT_FILE_AND_LINE: usize = 7;
    /// `UnicodeError.encoding`
    pub const ENCODING: usize = 0;
    /// `UnicodeError.object`
    pub const OBJECT: usize = 1;
    /// `UnicodeError.start`
    pub const START: usize = 2;
    /// `UnicodeError.end`
    pub const END: usize = 3;
    /// `UnicodeError.reason`
    pub const REASON: usize = 4;
    /// `BaseExceptionGroup.message`
    pub const MESSAGE: usize = 0;
    /// `BaseExceptionGroup.exceptions`, a tuple
    pub const EXCEPTIONS: usize = 1;
}

/// Getters and setters of native fields: a missing field is `None`, deleting one makes it missing.
macro_rules! fields {
    ($($get:ident $set:ident $number:expr, $getter:tt, $setter:tt, $doc:tt;)*) => {$(
        #[doc = $doc]
        #[::copperplate_macros::native($getter, getter)]
        fn $get(_t: &mut ::copperplate_core::Thread, this: &::copperplate_core::exception::Exception)
            -> ::copperplate_core::Res<Option<::copperplate_core::Value>> {
            Ok(this.fields[$number].get())
        }

        #[doc = $doc]
        #[::copperplate_macros::native($setter, setter)]
        fn $set(
            _t: &mut ::copperplate_core::Thread,
            this: &::copperplate_core::exception::Exception,
            value: Option<&::copperplate_core::Value>,
        ) -> ::copperplate_core::Res<()> {
            drop(this.fields[$number].replace(value.cloned()));
            Ok(())
        }
    )*};
}
pub(crate) use fields;

/// Fills in the exception classes, `traceback` and `frame`.
pub fn install(t: &mut Thread) {
    give_dict::<Exception>(&types::BASE_EXCEPTION);
    base::install(t);
    for (class, base) in exception::all() {
        match class.name().as_str() {
            "StopIteration" => attributes::stop_iteration(t, class, base),
            "SystemExit" => attributes::system_exit(t, class, base),
            "ImportError" => attributes::import_error(t, class, base),
            "NameError" => attributes::name_error(t, class, base),
            "AttributeError" => attributes::attribute_error(t, class, base),
            "KeyError" => attributes::key_error(t, class, base),
            "SyntaxError" => syntax::install(t, class, base),
            "UnicodeEncodeError" | "UnicodeDecodeError" | "UnicodeTranslateError" => {
                unicode::install(t, class, base);
            }
            "BaseExceptionGroup" => groups::install(t, class, base),
            _ if std::ptr::eq(class, &OS_ERROR) => files::install(t, class, base),
            _ => define(t, class, base, |_| {}, &[]),
        }
    }
    groups::install_exception_group(t);
    for &(name, doc) in docs::DOCS {
        let class = exception::all().into_iter().map(|(class, _)| class);
        let others = [&types::BASE_EXCEPTION, &exception::EXCEPTION_GROUP];
        if let Some(class) = class.chain(others).find(|class| class.name() == name) {
            set_doc(t, class, doc);
        }
    }
    tracebacks::install(t);
    frames::install(t);
}

/// All built-in exception classes, for the namespace of `builtins`: name and class. `EnvironmentError` and `IOError` are
/// other names of `OSError`.
pub fn classes() -> Vec<(String, Value)> {
    use copperplate_core::Layout;
    let mut all: Vec<(String, Value)> = exception::all()
        .into_iter()
        .map(|(class, _)| (class.name(), class.value()))
        .collect();
    all.push(("BaseException".to_owned(), types::BASE_EXCEPTION.value()));
    let incomplete = &INCOMPLETE_INPUT_ERROR;
    all.push((incomplete.name(), incomplete.value()));
    all.push(("EnvironmentError".to_owned(), OS_ERROR.value()));
    all.push(("IOError".to_owned(), OS_ERROR.value()));
    if let Some(group) = groups::exception_group() {
        all.push(("ExceptionGroup".to_owned(), group));
    }
    all
}

/// Raises `NameError` or a subclass with its `name`.
#[cold]
pub fn raise_name_error(
    t: &mut Thread,
    class: &'static Type,
    message: &str,
    name: &Value,
) -> Raised {
    let exception = Exception::new(class, &[Str::new(message)]);
    if let Some(error) = exception.downcast::<Exception>() {
        error.fields[field::NAME].set(name.clone());
    }
    t.raise_value(exception)
}

/// Raises `StopIteration(value)`, or `StopIteration()` for `None`.
pub fn raise_stop_iteration(t: &mut Thread, value: Value) -> Raised {
    let args = std::slice::from_ref(&value);
    let args = if value.is_none() { &[] } else { args };
    let exception = Exception::new(&STOP_ITERATION, args);
    if let Some(stop) = exception.downcast::<Exception>() {
        stop.fields[field::VALUE].set(value);
    }
    t.raise_value(exception)
}

/// The value of a `StopIteration`.
pub fn stop_value(exception: &Value) -> Value {
    let Some(stop) = exception.downcast::<Exception>() else {
        return Value::none();
    };
    if let Some(value) = stop.fields[field::VALUE].get() {
        return value;
    }
    // Raised natively, without `__init__`.
    first_arg(stop).unwrap_or_else(Value::none)
}

/// The first of an exception's arguments.
fn first_arg(exception: &Exception) -> Option<Value> {
    args_of(exception).into_iter().next()
}

/// An exception's arguments.
fn args_of(exception: &Exception) -> Vec<Value> {
    let args = exception.args.get();
    args.as_ref()
        .and_then(|args| args.downcast::<copperplate_core::tuple::Tuple>())
        .map_or_else(Vec::new, |args| args.items().to_vec())
}
