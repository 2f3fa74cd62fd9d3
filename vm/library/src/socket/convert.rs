//! Numbers and addresses in the network's byte order.

use std::ffi::CString;

use copperplate_core::bytes::Bytes;
use copperplate_core::exception::OS_ERROR;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Args, Res, Thread, Value, buffer};
use copperplate_macros::native;
use copperplate_objects::text::byte_view::not_bytes;

use super::{c_string, int_argument, positional, resolver};
use crate::waiting::unsigned;

#[rustfmt::skip]
pub(super) static FUNCTIONS: &[&NativeDef] = &[
    &NTOHS, &HTONS, &NTOHL, &HTONL, &INET_ATON, &INET_NTOA, &INET_PTON, &INET_NTOP,
];

/// Convert a 16-bit unsigned integer from network to host byte order.
#[native("ntohs(integer, /)")]
fn ntohs(t: &mut Thread, integer: &Value) -> Res<u32> {
    let number = unsigned(t, integer, 16, "uint16_t")?;
    Ok(u16::from_be(number as u16).into())
}

/// Convert a 16-bit unsigned integer from host to network byte order.
#[native("htons(integer, /)")]
fn htons(t: &mut Thread, integer: &Value) -> Res<u32> {
    let number = unsigned(t, integer, 16, "uint16_t")?;
    Ok((number as u16).to_be().into())
}

/// Convert a 32-bit unsigned integer from network to host byte order.
#[native("ntohl(integer, /)")]
fn ntohl(t: &mut Thread, integer: &Value) -> Res<u32> {
    let number = unsigned(t, integer, 32, "uint32_t")?;
    Ok(u32::from_be(number as u32))
}

/// Convert a 32-bit unsigned integer from host to network byte order.
#[native("htonl(integer, /)")]
fn htonl(t: &mut Thread, integer: &Value) -> Res<u32> {
    let number = unsigned(t, integer, 32, "uint32_t")?;
    Ok((number as u32).to_be())
}

fn packed(t: &mut Thread, value: &Value) -> Res<Vec<u8>> {
    buffer::with_bytes(value, <[u8]>::to_vec).ok_or_else(|| not_bytes(t, value))
}

/// Convert an IP address in string format (123.45.67.89) to the 32-bit packed binary format used in low-level network functions.
#[native("inet_aton(ip_addr, /)")]
fn inet_aton(t: &mut Thread, ip_addr: &Value) -> Res<Value> {
    let text = c_string(t, ip_addr, "inet_aton", "argument")?;
    match resolver::loose_v4_of(&text) {
        Some(address) => Ok(Bytes::new(&address)),
        None => Err(t.raise(&OS_ERROR, "illegal IP address string passed to inet_aton")),
    }
}

/// Convert an IP address from 32-bit packed binary format to string format.
#[native("inet_ntoa(packed_ip, /)")]
fn inet_ntoa(t: &mut Thread, packed_ip: &Value) -> Res<String> {
    let bytes = packed(t, packed_ip)?;
    match bytes.as_slice().try_into() {
        Ok(address) => Ok(resolver::v4_text(address)),
        Err(_) => Err(t.raise(&OS_ERROR, "packed IP wrong length for inet_ntoa")),
    }
}

/// inet_pton(af, ip) -> packed IP address string
///
/// Convert an IP address from string format to a packed string suitable
/// for use with low-level network functions.
#[native("inet_pton(af, ip, /)")]
fn inet_pton(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let args = positional(t, "inet_pton", args, 2, 2)?;
    let family = int_argument(t, &args[0])?;
    let text: CString = c_string(t, &args[1], "inet_pton", "argument 2")?;
    let address = match family {
        libc::AF_INET => resolver::v4_of(&text).map(|address| Bytes::new(&address)),
        libc::AF_INET6 => resolver::v6_of(&text).map(|address| Bytes::new(&address)),
        _ => return Err(super::failed(t, rustix::io::Errno::AFNOSUPPORT)),
    };
    let illegal = "illegal IP address string passed to inet_pton";
    address.ok_or_else(|| t.raise(&OS_ERROR, illegal))
}

/// inet_ntop(af, packed_ip) -> string formatted IP address
///
/// Convert a packed IP address of the given family to string format.
#[native("inet_ntop(af, packed_ip, /)")]
fn inet_ntop(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let args = positional(t, "inet_ntop", args, 2, 2)?;
    let family = int_argument(t, &args[0])?;
    let bytes = packed(t, &args[1])?;
    let text = match family {
        libc::AF_INET => bytes.as_slice().try_into().map(resolver::v4_text),
        libc::AF_INET6 => bytes.as_slice().try_into().map(resolver::v6_text),
        _ => return Err(t.value_error(format!("unknown address family {family}"))),
    };
    match text {
        Ok(text) => Ok(Str::new(&text)),
        Err(_) => Err(t.value_error("invalid length of packed IP address string")),
    }
}
