//! Names of hosts, services and protocols.

use std::ffi::CString;

use copperplate_core::bytes::{ByteArray, Bytes};
use copperplate_core::exception::{OS_ERROR, OVERFLOW_ERROR};
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Raised, Res, Thread, Value, int, ops};
use copperplate_macros::native;
use num_traits::ToPrimitive;

use super::address::{found_host, host_bytes, value_of};
use super::os::{Address, Parts};
use super::resolver::{self, Found, Hints, Host};
use super::{GAI_ERROR, HOST_ERROR, c_string, check, encoded, int_argument, positional, raise_own};

#[rustfmt::skip]
pub(super) static FUNCTIONS: &[&NativeDef] = &[
    &GETADDRINFO, &GETNAMEINFO, &GETHOSTBYNAME, &GETHOSTBYNAME_EX, &GETHOSTBYADDR, &GETHOSTNAME, &SETHOSTNAME,
    &GETSERVBYNAME, &GETSERVBYPORT, &GETPROTOBYNAME,
];

fn resolver_failed(t: &mut Thread, error: i32) -> Raised {
    if error == libc::EAI_SYSTEM {
        let error = crate::waiting::last_error();
        return super::failed(t, error);
    }
    raise_own(t, &GAI_ERROR, error, &resolver::gai_text(error))
}

/// What the resolver found, or its `gaierror`.
pub(super) fn found<T>(t: &mut Thread, result: Result<T, i32>) -> Res<T> {
    result.map_err(|error| resolver_failed(t, error))
}

/// A C `unsigned int` of which the upper bits are dropped.
pub(super) fn word(t: &mut Thread, value: &Value) -> Res<u32> {
    let number = ops::index(t, value)?;
    let number = int::to_big(&number).map(|number| &*number & num_bigint::BigInt::from(u32::MAX));
    Ok(number
        .and_then(|number| number.to_u32())
        .unwrap_or_default())
}

/// A flow label, if it is one.
pub(super) fn checked_flow(t: &mut Thread, flow: u32, caller: &str) -> Res<u32> {
    if flow > 0xf_ffff {
        return Err(t.overflow_error(format!("{caller}(): flowinfo must be 0-1048575.")));
    }
    Ok(flow)
}

fn text(bytes: &[u8]) -> Value {
    Str::new(&String::from_utf8_lossy(bytes))
}

/// The host that `getaddrinfo` is asked for: `str` through IDNA, so that bad labels are refused.
fn wanted_host(t: &mut Thread, host: &Value) -> Res<Option<CString>> {
    if host.is_none() {
        return Ok(None);
    }
    let bytes = if let Some(text) = host.downcast::<Str>() {
        match text.as_ascii() {
            Some(ascii) if has_good_labels(ascii) => ascii.as_bytes().to_vec(),
            _ => encoded(t, host, text, "idna")?,
        }
    } else if let Some(bytes) = host.downcast::<Bytes>() {
        bytes.bytes().to_vec()
    } else {
        return Err(t.type_error("getaddrinfo() argument 1 must be string or None"));
    };
    Ok(Some(until_null(bytes)))
}

/// Whether a name in ASCII is as IDNA encodes it: no label is empty, but the last, or longer than 63.
fn has_good_labels(name: &str) -> bool {
    let mut labels = name.split('.').rev();
    let last = labels.next().is_some_and(|last| last.len() < 64);
    last && labels.all(|label| (1..64).contains(&label.len()))
}

/// What C sees of bytes.
fn until_null(mut bytes: Vec<u8>) -> CString {
    if let Some(end) = bytes.iter().position(|&byte| byte == 0) {
        bytes.truncate(end);
    }
    CString::new(bytes).unwrap_or_default()
}

/// The service that `getaddrinfo` is asked for.
fn wanted_service(t: &mut Thread, port: &Value) -> Res<Option<CString>> {
    if port.is_none() {
        return Ok(None);
    }
    let bytes = if int::is_int(port) {
        let number = int::to_big(port).map(|number| number.to_string());
        number.unwrap_or_default().into_bytes()
    } else if let Some(text) = port.downcast::<Str>() {
        encoded(t, port, text, "utf-8")?
    } else if let Some(bytes) = port.downcast::<Bytes>() {
        bytes.bytes().to_vec()
    } else {
        return Err(t.raise(&OS_ERROR, "Int or String expected"));
    };
    Ok(Some(until_null(bytes)))
}

/// getaddrinfo(host, port [, family, type, proto, flags])
///     -> list of (family, type, proto, canonname, sockaddr)
///
/// Resolve host and port into addrinfo struct.
#[native("getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)", blocks)]
fn getaddrinfo(
    t: &mut Thread,
    host: &Value,
    port: &Value,
    family: Option<&Value>,
    kind: Option<&Value>,
    proto: Option<&Value>,
    flags: Option<&Value>,
) -> Res<Value> {
    let hints = Hints {
        family: super::int_or_zero(t, family)?,
        kind: super::int_or_zero(t, kind)?,
        protocol: super::int_or_zero(t, proto)?,
        flags: super::int_or_zero(t, flags)?,
    };
    let host = wanted_host(t, host)?;
    let service = wanted_service(t, port)?;
    let result = resolver::look_up(host.as_deref(), service.as_deref(), &hints);
    let mut items = Vec::new();
    for found in found(t, result)? {
        let address = value_of(t, &found.address)?;
        items.push(entry(&found, address));
    }
    Ok(List::new(items))
}

fn entry(found: &Found, address: Value) -> Value {
    let numbers = [found.family, found.kind, found.protocol];
    let mut parts: Vec<Value> = numbers
        .iter()
        .map(|&number| int::from_i64(number.into()))
        .collect();
    parts.extend([text(&found.name), address]);
    Tuple::new(parts)
}

/// getnameinfo(sockaddr, flags) --> (host, port)
///
/// Get host and port for a sockaddr.
#[native("getnameinfo(sockaddr, flags, /)", blocks)]
fn getnameinfo(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let args = positional(t, "getnameinfo", args, 2, 2)?;
    let flags = int_argument(t, &args[1])?;
    let Some(parts) = args[0].downcast::<Tuple>() else {
        return Err(t.type_error("getnameinfo() argument 1 must be a tuple"));
    };
    let illegal = "getnameinfo(): illegal sockaddr argument";
    let (2..=4, Some(host)) = (
        parts.len(),
        parts
            .items()
            .first()
            .and_then(|host| host.downcast::<Str>()),
    ) else {
        return Err(t.type_error(illegal));
    };
    let host = encoded(t, &parts.items()[0], host, "utf-8")?;
    let host = CString::new(host).map_err(|_| t.value_error("embedded null character"))?;
    let port = int_argument(t, &parts.items()[1])?;
    let flow = parts.items().get(2).map_or(Ok(0), |flow| word(t, flow))?;
    let scope = parts.items().get(3).map_or(Ok(0), |scope| word(t, scope))?;
    let flow = checked_flow(t, flow, "getnameinfo")?;
    let hints = Hints {
        kind: libc::SOCK_DGRAM,
        // The host is a number already.
        flags: libc::AI_NUMERICHOST,
        ..Hints::default()
    };
    let service = CString::new(port.to_string()).unwrap_or_default();
    let result = resolver::look_up(Some(&host), Some(&service), &hints);
    let found_all = found(t, result)?;
    let [only] = found_all.as_slice() else {
        return Err(t.raise(&OS_ERROR, "sockaddr resolved to multiple addresses"));
    };
    let address = match only.address.parts() {
        Parts::V4 { .. } if parts.len() != 2 => {
            return Err(t.raise(&OS_ERROR, "IPv4 sockaddr must be 2 tuple"));
        }
        Parts::V6 { host, port, .. } => Address::v6(host, port, flow, scope),
        _ => only.address,
    };
    let names = resolver::names_of(&address, flags);
    let [host, service] = found(t, names)?;
    Ok(Tuple::pair(text(&host), text(&service)))
}

/// A host name that is the one argument of a function.
fn host_argument(t: &mut Thread, function: &str, args: Args<'_>) -> Res<CString> {
    let args = positional(t, function, args, 1, 1)?;
    let host = &args[0];
    let text = host.downcast::<Str>();
    if text.is_none()
        && host.downcast::<Bytes>().is_none()
        && host.downcast::<ByteArray>().is_none()
    {
        let class = host.class().name();
        return Err(t.type_error(format!(
            "{function}() argument 1 must be str, bytes or bytearray, not {class}"
        )));
    }
    match text {
        // What IDNA has against it is said as it is.
        Some(text) if text.as_ascii().is_none() => {
            let bytes = encoded(t, host, text, "idna")?;
            Ok(until_null(bytes))
        }
        _ => host_bytes(t, host),
    }
}

/// gethostbyname(host) -> address
///
/// Return the IP address (a string of the form '255.255.255.255') for a host.
#[native("gethostbyname(host, /)", blocks)]
fn gethostbyname(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let host = host_argument(t, "gethostbyname", args)?;
    match found_host(t, &host, libc::AF_INET)?.parts() {
        Parts::V4 { host, .. } => Ok(Str::new(&resolver::v4_text(host))),
        _ => Err(t.raise(&OS_ERROR, "unsupported address family")),
    }
}

fn host_entry(t: &mut Thread, result: Result<Host, i32>) -> Res<Value> {
    let host = match result {
        Ok(host) => host,
        Err(error) => {
            return Err(raise_own(
                t,
                &HOST_ERROR,
                error,
                &resolver::host_text(error),
            ));
        }
    };
    let aliases = host.aliases.iter().map(|alias| text(alias)).collect();
    let addresses = host.addresses.iter().map(|address| Str::new(address));
    Ok(Tuple::new(vec![
        text(&host.name),
        List::new(aliases),
        List::new(addresses.collect()),
    ]))
}

/// gethostbyname_ex(host) -> (name, aliaslist, addresslist)
///
/// Return the true host name, a list of aliases, and a list of IP addresses,
/// for a host.  The host argument is a string giving a host name or IP number.
#[native("gethostbyname_ex(host, /)", blocks)]
fn gethostbyname_ex(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let host = host_argument(t, "gethostbyname_ex", args)?;
    found_host(t, &host, libc::AF_INET)?;
    host_entry(t, resolver::host_by_name(&host))
}

/// gethostbyaddr(host) -> (name, aliaslist, addresslist)
///
/// Return the true host name, a list of aliases, and a list of IP addresses,
/// for a host.  The host argument is a string giving a host name or IP number.
#[native("gethostbyaddr(host, /)", blocks)]
fn gethostbyaddr(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let host = host_argument(t, "gethostbyaddr", args)?;
    let address = found_host(t, &host, libc::AF_UNSPEC)?;
    host_entry(t, resolver::host_by_address(&address))
}

/// gethostname() -> string
///
/// Return the current host name.
#[native("gethostname()", no_escape)]
fn gethostname(t: &mut Thread) -> Res<Value> {
    use std::os::unix::ffi::OsStrExt;
    let names = rustix::system::uname();
    let name = std::ffi::OsStr::from_bytes(names.nodename().to_bytes());
    crate::posix::name_value(t, name, None)
}

/// sethostname(name)
///
/// Sets the hostname to name.
#[native("sethostname(name, /)")]
fn sethostname(t: &mut Thread, args: Args<'_>) -> Res<()> {
    let args = positional(t, "sethostname", args, 1, 1)?;
    let name = crate::io::file_system_path(t, &args[0])?;
    let set = resolver::set_host_name(&until_null(name));
    check(t, set)
}

/// The protocol that an argument names, if there is one.
fn protocol_argument(
    t: &mut Thread,
    function: &str,
    value: Option<&Value>,
) -> Res<Option<CString>> {
    value
        .map(|value| c_string(t, value, function, "argument 2"))
        .transpose()
}

/// getservbyname(servicename[, protocolname]) -> integer
///
/// Return a port number from a service name and protocol name.
/// The optional protocol name, if given, should be 'tcp' or 'udp',
/// otherwise any protocol will match.
#[native("getservbyname(servicename, protocolname=<unrepresentable>, /)")]
fn getservbyname(t: &mut Thread, args: Args<'_>) -> Res<u32> {
    let args = positional(t, "getservbyname", args, 1, 2)?;
    let name = c_string(t, &args[0], "getservbyname", "argument 1")?;
    let protocol = protocol_argument(t, "getservbyname", args.get(1))?;
    match resolver::service_port(&name, protocol.as_deref()) {
        Some(port) => Ok(port.into()),
        None => Err(t.raise(&OS_ERROR, "service/proto not found")),
    }
}

/// getservbyport(port[, protocolname]) -> string
///
/// Return the service name from a port number and protocol name.
/// The optional protocol name, if given, should be 'tcp' or 'udp',
/// otherwise any protocol will match.
#[native("getservbyport(port, protocolname=<unrepresentable>, /)")]
fn getservbyport(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let args = positional(t, "getservbyport", args, 1, 2)?;
    let port = int_argument(t, &args[0])?;
    let protocol = protocol_argument(t, "getservbyport", args.get(1))?;
    let Ok(port) = u16::try_from(port) else {
        return Err(t.raise(&OVERFLOW_ERROR, "getservbyport: port must be 0-65535."));
    };
    match resolver::service_name(port, protocol.as_deref()) {
        Some(name) => Ok(text(&name)),
        None => Err(t.raise(&OS_ERROR, "port/proto not found")),
    }
}

/// getprotobyname(name) -> integer
///
/// Return the protocol number for the named protocol.  (Rarely used.)
#[native("getprotobyname(name, /)")]
fn getprotobyname(t: &mut Thread, args: Args<'_>) -> Res<i32> {
    let args = positional(t, "getprotobyname", args, 1, 1)?;
    let name = c_string(t, &args[0], "getprotobyname", "argument 1")?;
    resolver::protocol(&name).ok_or_else(|| t.raise(&OS_ERROR, "protocol not found"))
}
