//! Options of sockets.

use copperplate_core::bytes::Bytes;
use copperplate_core::exception::OS_ERROR;
use copperplate_core::native::NativeDef;
use copperplate_core::{Args, Res, Thread, Value, buffer, int};
use copperplate_macros::native;

use super::object::Socket;
use super::{check, int_argument, int_or_zero, os, positional};

pub(super) static METHODS: &[&NativeDef] = &[&GETSOCKOPT, &SETSOCKOPT];

/// getsockopt(level, option[, buffersize]) -> value
///
/// Get a socket option.  See the Unix manual for level and option.
/// If a nonzero buffersize argument is given, the return value is a
/// string of that length; otherwise it is an integer.
#[native("getsockopt($self, level, option, buffersize=0, /)")]
fn getsockopt(t: &mut Thread, this: &Socket, args: Args<'_>) -> Res<Value> {
    let args = positional(t, "getsockopt", args, 2, 3)?;
    let level = int_argument(t, &args[0])?;
    let name = int_argument(t, &args[1])?;
    match int_or_zero(t, args.get(2))? {
        0 => {
            let value = check(t, os::option(this.fd(), level, name))?;
            Ok(int::from_i64(value.into()))
        }
        size @ 1..=1024 => {
            let mut bytes = vec![0; size as usize];
            let count = check(t, os::option_bytes(this.fd(), level, name, &mut bytes))?;
            Ok(Bytes::new(&bytes[..count]))
        }
        _ => Err(t.raise(&OS_ERROR, "getsockopt buflen out of range")),
    }
}

/// setsockopt(level, option, value: int)
/// setsockopt(level, option, value: buffer)
/// setsockopt(level, option, None, optlen: int)
///
/// Set a socket option.  See the Unix manual for level and option.
/// The value argument can either be an integer, a string buffer, or
/// None, optlen.
#[native("setsockopt($self, level, option, value, optlen=<unrepresentable>, /)")]
fn setsockopt(t: &mut Thread, this: &Socket, args: Args<'_>) -> Res<()> {
    let args = positional(t, "setsockopt", args, 3, 4)?;
    let level = int_argument(t, &args[0])?;
    let name = int_argument(t, &args[1])?;
    let value = &args[2];
    let class = value.class().name();
    let set = match args.get(3) {
        Some(_) if !value.is_none() => {
            return Err(t.type_error(format!(
                "setsockopt() only takes 4 arguments when the third argument is None (got {class})"
            )));
        }
        Some(length) => {
            let length = crate::socket::names::word(t, length)?;
            os::set_option_to_none(this.fd(), level, name, length)
        }
        None if value.is_none() => {
            return Err(
                t.type_error("setsockopt() requires 4 arguments when the third argument is None")
            );
        }
        None if int::is_int(value) => {
            let number = int_argument(t, value)?;
            os::set_option(this.fd(), level, name, &number.to_ne_bytes())
        }
        None => {
            let Some(bytes) = buffer::with_bytes(value, <[u8]>::to_vec) else {
                return Err(t.type_error(format!(
                    "socket option should be int, bytes-like object or None (got {class})"
                )));
            };
            os::set_option(this.fd(), level, name, &bytes)
        }
    };
    check(t, set)
}
