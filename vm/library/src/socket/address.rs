//! Addresses as Python sees them, and host names.

use std::ffi::{CString, OsStr};
use std::os::unix::ffi::OsStrExt;

use copperplate_core::bytes::{ByteArray, Bytes};
use copperplate_core::exception::{OS_ERROR, OVERFLOW_ERROR};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, buffer, int, ops};
use copperplate_objects::text::byte_view::not_bytes;

use super::os::{Address, Parts};
use super::resolver::{self, Hints};
use super::{encoded, int_argument, names};
use crate::posix::name_value;

/// An address as Python sees it.
pub(super) fn value_of(t: &mut Thread, address: &Address) -> Res<Value> {
    let number = |value: u32| int::from_i64(value.into());
    Ok(match address.parts() {
        Parts::None => Value::none(),
        Parts::V4 { host, port } => {
            Tuple::pair(Str::new(&resolver::v4_text(host)), number(port.into()))
        }
        Parts::V6 {
            host,
            port,
            flow,
            scope,
        } => Tuple::new(vec![
            Str::new(&resolver::v6_text(host)),
            number(port.into()),
            number(flow),
            number(scope),
        ]),
        Parts::Unix(path) if path.first() == Some(&0) => Bytes::new(&path),
        Parts::Unix(path) => name_value(t, OsStr::from_bytes(&path), None)?,
        Parts::Netlink { port, groups } => Tuple::pair(number(port), number(groups)),
        Parts::Vsock { context, port } => Tuple::pair(number(context), number(port)),
        Parts::Other { family, data } => Tuple::pair(number(family.into()), Bytes::new(&data)),
    })
}

/// The address that a value is for sockets of a family; `caller` is the function it was given to.
///
/// # Errors
/// `TypeError` and `OverflowError` for what is no address, `gaierror` for a host that is not found.
pub(super) fn address_of(t: &mut Thread, family: i32, value: &Value, caller: &str) -> Res<Address> {
    match family {
        libc::AF_INET => {
            let shape = "AF_INET address must be a pair (host, port)";
            let parts = tuple(t, value, "AF_INET", caller, 2..=2, shape)?;
            let host = host_bytes(t, &parts[0])?;
            let port = port(t, &parts[1], caller)?;
            let Parts::V4 { host, .. } = found_host(t, &host, libc::AF_INET)?.parts() else {
                return Err(t.raise(&OS_ERROR, "address family mismatched"));
            };
            let port = checked_port(t, port, caller)?;
            Ok(Address::v4(host, port))
        }
        libc::AF_INET6 => {
            let shape = "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])";
            let parts = tuple(t, value, "AF_INET6", caller, 2..=4, shape)?;
            let host = host_bytes(t, &parts[0])?;
            let port = port(t, &parts[1], caller)?;
            let flow = parts.get(2).map_or(Ok(0), |flow| names::word(t, flow))?;
            let scope = parts.get(3).map_or(Ok(0), |scope| names::word(t, scope))?;
            let Parts::V6 { host, .. } = found_host(t, &host, libc::AF_INET6)?.parts() else {
                return Err(t.raise(&OS_ERROR, "address family mismatched"));
            };
            let port = checked_port(t, port, caller)?;
            let flow = names::checked_flow(t, flow, caller)?;
            Ok(Address::v6(host, port, flow, scope))
        }
        libc::AF_UNIX => {
            let path = unix_path(t, value)?;
            Address::unix(&path).ok_or_else(|| t.raise(&OS_ERROR, "AF_UNIX path too long"))
        }
        libc::AF_NETLINK => {
            let shape = "AF_NETLINK address must be a pair (pid, groups)";
            let parts = tuple(t, value, "AF_NETLINK", caller, 2..=2, shape)?;
            let (port, groups) = (names::word(t, &parts[0])?, names::word(t, &parts[1])?);
            Ok(Address::netlink(port, groups))
        }
        libc::AF_VSOCK => {
            let shape = "getsockaddrarg: AF_VSOCK address must be a pair (CID, port)";
            let parts = tuple(t, value, "AF_VSOCK", caller, 2..=2, shape)?;
            let (context, port) = (names::word(t, &parts[0])?, names::word(t, &parts[1])?);
            Ok(Address::vsock(context, port))
        }
        _ => Err(t.raise(&OS_ERROR, format!("{caller}(): bad family"))),
    }
}

/// The items of an address that is a tuple.
fn tuple<'a>(
    t: &mut Thread,
    value: &'a Value,
    family: &str,
    caller: &str,
    lengths: std::ops::RangeInclusive<usize>,
    shape: &str,
) -> Res<&'a [Value]> {
    let Some(tuple) = value.downcast::<Tuple>() else {
        let class = value.class().name();
        return Err(t.type_error(format!(
            "{caller}(): {family} address must be tuple, not {class}"
        )));
    };
    if !lengths.contains(&tuple.len()) {
        return Err(t.type_error(shape));
    }
    Ok(tuple.items())
}

fn port(t: &mut Thread, value: &Value, caller: &str) -> Res<i32> {
    int_argument(t, value).map_err(|raised| {
        if !t.exception_is(&OVERFLOW_ERROR) {
            return raised;
        }
        t.exception.clear();
        t.overflow_error(format!("{caller}(): port must be 0-65535."))
    })
}

fn checked_port(t: &mut Thread, port: i32, caller: &str) -> Res<u16> {
    u16::try_from(port).map_err(|_| t.overflow_error(format!("{caller}(): port must be 0-65535.")))
}

fn unix_path(t: &mut Thread, value: &Value) -> Res<Vec<u8>> {
    let mut path = value.clone();
    if value.downcast::<Str>().is_some() {
        let name = t.vm().intern("encode");
        let how = [Str::new("utf-8"), Str::new("surrogateescape")];
        path = ops::call_method(t, value, &name, &how)?;
    }
    buffer::with_bytes(&path, <[u8]>::to_vec).ok_or_else(|| not_bytes(t, &path))
}

/// The name of a host: ASCII, or IDNA of what is not.
///
/// # Errors
/// `TypeError`.
pub(super) fn host_bytes(t: &mut Thread, value: &Value) -> Res<CString> {
    let bytes = if let Some(bytes) = value.downcast::<Bytes>() {
        bytes.bytes().to_vec()
    } else if let Some(bytes) = value.downcast::<ByteArray>() {
        bytes.bytes.borrow().clone()
    } else if let Some(text) = value.downcast::<Str>() {
        match text.as_ascii() {
            Some(ascii) => ascii.as_bytes().to_vec(),
            None => encoded(t, value, text, "idna").map_err(|_| {
                t.exception.clear();
                t.type_error("encoding of hostname failed")
            })?,
        }
    } else {
        let class = value.class().name();
        return Err(t.type_error(format!("str, bytes or bytearray expected, not {class}")));
    };
    CString::new(bytes).map_err(|_| t.type_error("host name must not contain null character"))
}

/// The address of a host, with the port 0: `""` is any, `<broadcast>` all.
///
/// # Errors
/// `gaierror`, when there is none.
pub(super) fn found_host(t: &mut Thread, host: &CString, family: i32) -> Res<Address> {
    match host.as_bytes() {
        b"" => {
            let hints = Hints {
                family,
                kind: libc::SOCK_DGRAM,
                flags: libc::AI_PASSIVE,
                ..Hints::default()
            };
            let found = resolver::look_up(None, Some(c"0"), &hints);
            let found = names::found(t, found)?;
            match found.as_slice() {
                [only] => Ok(only.address),
                _ => Err(t.raise(&OS_ERROR, "wildcard resolved to multiple address")),
            }
        }
        b"255.255.255.255" | b"<broadcast>" => {
            if family != libc::AF_INET && family != libc::AF_UNSPEC {
                return Err(t.raise(&OS_ERROR, "address family mismatched"));
            }
            Ok(Address::v4([255; 4], 0))
        }
        name => {
            let v4 = (family != libc::AF_INET6)
                .then(|| resolver::v4_of(host))
                .flatten();
            if let Some(v4) = v4 {
                return Ok(Address::v4(v4, 0));
            }
            // What names an interface is for the resolver.
            let plain = family != libc::AF_INET && !name.contains(&b'%');
            if let Some(v6) = plain.then(|| resolver::v6_of(host)).flatten() {
                return Ok(Address::v6(v6, 0, 0, 0));
            }
            let hints = Hints {
                family,
                ..Hints::default()
            };
            let found = resolver::look_up(Some(host), None, &hints);
            let found = names::found(t, found)?;
            match found.first() {
                Some(first) => Ok(first.address),
                None => Err(t.raise(&OS_ERROR, "host not found")),
            }
        }
    }
}
