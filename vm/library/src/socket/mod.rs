//! `_socket`: connections between processes, on this machine and others.

mod address;
mod constants;
mod convert;
mod interfaces;
mod messages;
mod names;
mod object;
mod options;
mod os;
mod resolver;
mod transfer;

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::exception::{Exception, OS_ERROR, TIMEOUT_ERROR};
use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::{Args, Raised, Res, Thread, Value, int, ops};
use copperplate_objects::define::define;
use copperplate_objects::exceptions::os_error;
use copperplate_objects::text::byte_view::not_bytes;
use rustix::io::Errno;

use crate::module;
use object::SOCKET;

static GAI_ERROR: Type = Type::builtin("socket.gaierror", size_of::<Exception>(), BASE | TRACKED);
static HOST_ERROR: Type = Type::builtin("socket.herror", size_of::<Exception>(), BASE | TRACKED);

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    if !module::is_defined(&SOCKET) {
        object::install(t);
        define(t, &GAI_ERROR, &OS_ERROR, |_| {}, &[]);
        define(t, &HOST_ERROR, &OS_ERROR, |_| {}, &[]);
    }
    let functions = [
        convert::FUNCTIONS,
        interfaces::FUNCTIONS,
        messages::FUNCTIONS,
        names::FUNCTIONS,
        object::FUNCTIONS,
    ]
    .concat();
    let module = module::new(t, "_socket", &functions);
    for &(name, value) in constants::NUMBERS.iter().copied().flatten() {
        module::set(t, &module, name, &int::from_i64(value))?;
    }
    module::add_classes(t, &module, &[&SOCKET, &GAI_ERROR, &HOST_ERROR])?;
    for (name, class) in [
        ("SocketType", &SOCKET),
        ("error", &OS_ERROR),
        ("timeout", &TIMEOUT_ERROR),
    ] {
        module::set(t, &module, name, &class.value())?;
    }
    module::set(t, &module, "has_ipv6", &Value::bool(true))?;
    Ok(module)
}

/// The result of a system call, or its `OSError`.
fn check<T>(t: &mut Thread, result: os::Outcome<T>) -> Res<T> {
    result.map_err(|error| failed(t, error))
}

fn failed(t: &mut Thread, error: Errno) -> Raised {
    os_error(t, error.raw_os_error(), None)
}

/// Raises an error of this module's own classes, whose numbers are not the system's.
fn raise_own(t: &mut Thread, class: &'static Type, number: i32, text: &str) -> Raised {
    let args = [int::from_i64(number.into()), Str::new(text)];
    match ops::call_positional(t, &class.value(), &args) {
        Ok(exception) => t.raise_value(exception),
        Err(raised) => raised,
    }
}

/// The arguments of a function that takes from `least` to `most` by position, counted as `PyArg_ParseTuple` does.
fn positional<'a>(
    t: &mut Thread,
    function: &str,
    args: Args<'a>,
    least: usize,
    most: usize,
) -> Res<&'a [Value]> {
    if !args.names().is_empty() {
        return Err(t.type_error(format!("{function}() takes no keyword arguments")));
    }
    let given = args.pos().len();
    if (least..=most).contains(&given) {
        return Ok(args.pos());
    }
    let (bound, count) = match (given < least, least == most) {
        (_, true) => ("exactly", least),
        (true, false) => ("at least", least),
        (false, false) => ("at most", most),
    };
    let plural = if count == 1 { "" } else { "s" };
    Err(t.type_error(format!(
        "{function}() takes {bound} {count} argument{plural} ({given} given)"
    )))
}

/// A C `int`, as `PyArg_ParseTuple` gets it.
fn int_argument(t: &mut Thread, value: &Value) -> Res<i32> {
    let number = ops::index(t, value)?;
    let message = match int::to_i64(&number) {
        Some(Ok(number)) => match i32::try_from(number) {
            Ok(number) => return Ok(number),
            Err(_) if number > 0 => "signed integer is greater than maximum",
            Err(_) => "signed integer is less than minimum",
        },
        _ => "Python int too large to convert to C long",
    };
    Err(t.overflow_error(message))
}

/// An argument that may be left out, 0 when it is.
fn int_or_zero(t: &mut Thread, value: Option<&Value>) -> Res<i32> {
    value.map_or(Ok(0), |value| int_argument(t, value))
}

/// A C `ssize_t`.
fn size_argument(t: &mut Thread, value: &Value) -> Res<i64> {
    let number = ops::index(t, value)?;
    match int::to_i64(&number) {
        Some(Ok(number)) => Ok(number),
        _ => Err(t.overflow_error("Python int too large to convert to C ssize_t")),
    }
}

/// A `str` argument for C: `position` is `argument 2`, say.
fn c_string(
    t: &mut Thread,
    value: &Value,
    function: &str,
    position: &str,
) -> Res<std::ffi::CString> {
    let Some(text) = value.downcast::<Str>() else {
        let class = value.class().name();
        return Err(t.type_error(format!("{function}() {position} must be str, not {class}")));
    };
    let bytes = encoded(t, value, text, "utf-8")?;
    std::ffi::CString::new(bytes).map_err(|_| t.value_error("embedded null character"))
}

/// The bytes of a `str` in an encoding.
fn encoded(t: &mut Thread, value: &Value, text: &Str, encoding: &str) -> Res<Vec<u8>> {
    if let ("utf-8", Some(ascii)) = (encoding, text.as_ascii()) {
        return Ok(ascii.as_bytes().to_vec());
    }
    let name = t.vm().intern("encode");
    let bytes = ops::call_method(t, value, &name, &[Str::new(encoding)])?;
    let copied = copperplate_core::buffer::with_bytes(&bytes, <[u8]>::to_vec);
    copied.ok_or_else(|| not_bytes(t, &bytes))
}
