//! The system's resolver: names of hosts, services and protocols, and the text of addresses.

use std::ffi::{CStr, CString};
use std::ptr;

use libc::{c_char, c_int, c_void, hostent, size_t, socklen_t};

use super::os::{self, Address, Parts};

unsafe extern "C" {
    fn inet_aton(text: *const c_char, address: *mut libc::in_addr) -> c_int;
    fn inet_pton(family: c_int, text: *const c_char, address: *mut c_void) -> c_int;
    fn inet_ntop(
        family: c_int,
        address: *const c_void,
        text: *mut c_char,
        room: socklen_t,
    ) -> *const c_char;
    fn gethostbyname_r(
        name: *const c_char,
        entry: *mut hostent,
        buffer: *mut c_char,
        room: size_t,
        result: *mut *mut hostent,
        error: *mut c_int,
    ) -> c_int;
    fn gethostbyaddr_r(
        address: *const c_void,
        length: socklen_t,
        family: c_int,
        entry: *mut hostent,
        buffer: *mut c_char,
        room: size_t,
        result: *mut *mut hostent,
        error: *mut c_int,
    ) -> c_int;
}

/// What addresses are asked for.
#[derive(Default)]
pub struct Hints {
    pub family: i32,
    pub kind: i32,
    pub protocol: i32,
    pub flags: i32,
}

/// An address that was found, and how to make a socket for it.
pub struct Found {
    pub family: i32,
    pub kind: i32,
    pub protocol: i32,
    pub name: Vec<u8>,
    pub address: Address,
}

/// The bytes of a C string, none of a null pointer.
///
/// # Safety
/// Null, or a string that lives until the end.
unsafe fn bytes_of(text: *const c_char) -> Vec<u8> {
    if text.is_null() {
        return Vec::new();
    }
    // SAFETY: the caller's guarantee.
    unsafe { CStr::from_ptr(text) }.to_bytes().to_vec()
}

/// What an error number of the resolver means.
pub fn gai_text(error: i32) -> String {
    // SAFETY: the system's texts are static.
    let text = unsafe { bytes_of(libc::gai_strerror(error)) };
    String::from_utf8_lossy(&text).into_owned()
}

/// What an error number of [`host_by_name`] means.
pub fn host_text(error: i32) -> String {
    // SAFETY: the system's texts are static.
    let text = unsafe { bytes_of(libc::hstrerror(error)) };
    String::from_utf8_lossy(&text).into_owned()
}

fn pointer(text: Option<&CStr>) -> *const c_char {
    text.map_or(ptr::null(), CStr::as_ptr)
}

/// The addresses of a service of a host.
///
/// # Errors
/// The resolver's number.
pub fn look_up(
    host: Option<&CStr>,
    service: Option<&CStr>,
    hints: &Hints,
) -> Result<Vec<Found>, i32> {
    // SAFETY: all zero asks for nothing in particular.
    let mut wanted: libc::addrinfo = unsafe { std::mem::zeroed() };
    wanted.ai_family = hints.family;
    wanted.ai_socktype = hints.kind;
    wanted.ai_protocol = hints.protocol;
    wanted.ai_flags = hints.flags;
    let mut first = ptr::null_mut();
    // SAFETY: the strings and hints live until the end.
    let error = unsafe {
        libc::getaddrinfo(
            pointer(host),
            pointer(service),
            &raw const wanted,
            &raw mut first,
        )
    };
    if error != 0 {
        return Err(error);
    }
    let mut found = Vec::new();
    let mut next = first;
    // SAFETY: a list of results, which is freed when all are copied.
    unsafe {
        while let Some(entry) = next.as_ref() {
            found.push(Found {
                family: entry.ai_family,
                kind: entry.ai_socktype,
                protocol: entry.ai_protocol,
                name: bytes_of(entry.ai_canonname),
                address: os::found_address(entry),
            });
            next = entry.ai_next;
        }
        libc::freeaddrinfo(first);
    }
    Ok(found)
}

/// The names of host and service of an address.
///
/// # Errors
/// The resolver's number.
pub fn names_of(address: &Address, flags: i32) -> Result<[Vec<u8>; 2], i32> {
    let mut host = [0; libc::NI_MAXHOST as usize];
    let mut service = [0; 32];
    // SAFETY: there is as much room as is said.
    unsafe {
        let error = libc::getnameinfo(
            address.pointer(),
            address.length(),
            host.as_mut_ptr(),
            host.len() as _,
            service.as_mut_ptr(),
            service.len() as _,
            flags,
        );
        match error {
            0 => Ok([bytes_of(host.as_ptr()), bytes_of(service.as_ptr())]),
            error => Err(error),
        }
    }
}

/// What the system's table of hosts has of one.
pub struct Host {
    pub name: Vec<u8>,
    pub aliases: Vec<Vec<u8>>,
    pub addresses: Vec<String>,
}

/// Calls a function that fills in an entry, with room for what belongs to it.
fn entry(
    mut call: impl FnMut(*mut hostent, *mut c_char, size_t, *mut *mut hostent, *mut c_int) -> c_int,
) -> Result<Host, i32> {
    let mut room = vec![0; 16 << 10];
    loop {
        // SAFETY: all zero is an entry without anything.
        let mut entry: hostent = unsafe { std::mem::zeroed() };
        let (mut result, mut error) = (ptr::null_mut(), 0);
        let status = call(
            &raw mut entry,
            room.as_mut_ptr(),
            room.len(),
            &raw mut result,
            &raw mut error,
        );
        if status == libc::ERANGE && room.len() < 1 << 20 {
            room.resize(room.len() * 2, 0);
            continue;
        }
        if result.is_null() {
            return Err(error);
        }
        // SAFETY: the call succeeded: the entry's pointers are to strings and addresses in `room`, ended by null pointers.
        return Ok(unsafe {
            Host {
                name: bytes_of(entry.h_name),
                aliases: listed(entry.h_aliases, |alias| Some(bytes_of(alias))),
                addresses: listed(entry.h_addr_list, |address| match entry.h_length {
                    4 => Some(v4_text(address.cast::<[u8; 4]>().read_unaligned())),
                    16 => Some(v6_text(address.cast::<[u8; 16]>().read_unaligned())),
                    _ => None,
                }),
            }
        });
    }
}

/// The items of a list that a null pointer ends.
///
/// # Safety
/// Null, or such a list.
unsafe fn listed<T>(mut list: *mut *mut c_char, item: impl Fn(*mut c_char) -> Option<T>) -> Vec<T> {
    let mut items = Vec::new();
    // SAFETY: the caller's guarantee.
    unsafe {
        while !list.is_null() && !(*list).is_null() {
            items.extend(item(*list));
            list = list.add(1);
        }
    }
    items
}

/// What the system's table of hosts has of a name.
///
/// # Errors
/// The number for [`host_text`].
pub fn host_by_name(name: &CStr) -> Result<Host, i32> {
    entry(|entry, buffer, room, result, error| {
        // SAFETY: the name and the places live until the end.
        unsafe { gethostbyname_r(name.as_ptr(), entry, buffer, room, result, error) }
    })
}

/// What the system's table of hosts has of an address.
///
/// # Errors
/// The number for [`host_text`].
pub fn host_by_address(address: &Address) -> Result<Host, i32> {
    let (bytes, family) = match address.parts() {
        Parts::V4 { host, .. } => (host.to_vec(), libc::AF_INET),
        Parts::V6 { host, .. } => (host.to_vec(), libc::AF_INET6),
        _ => (Vec::new(), libc::AF_UNSPEC),
    };
    entry(|entry, buffer, room, result, error| {
        let length = bytes.len() as socklen_t;
        // SAFETY: the address and the places live until the end.
        unsafe {
            gethostbyaddr_r(
                bytes.as_ptr().cast(),
                length,
                family,
                entry,
                buffer,
                room,
                result,
                error,
            )
        }
    })
}

/// The port of a service.
pub fn service_port(name: &CStr, protocol: Option<&CStr>) -> Option<u16> {
    // SAFETY: the entry is read before anybody else asks for one.
    let entry = unsafe { libc::getservbyname(name.as_ptr(), pointer(protocol)).as_ref() }?;
    Some(u16::from_be(entry.s_port as u16))
}

/// The service that has a port.
pub fn service_name(port: u16, protocol: Option<&CStr>) -> Option<Vec<u8>> {
    // SAFETY: as above.
    unsafe {
        let entry = libc::getservbyport(port.to_be().into(), pointer(protocol)).as_ref()?;
        Some(bytes_of(entry.s_name))
    }
}

/// The number of a protocol.
pub fn protocol(name: &CStr) -> Option<i32> {
    // SAFETY: as above.
    let entry = unsafe { libc::getprotobyname(name.as_ptr()).as_ref() }?;
    Some(entry.p_proto)
}

/// The address that a text with up to four numbers means.
pub fn loose_v4_of(text: &CStr) -> Option<[u8; 4]> {
    let mut address = libc::in_addr { s_addr: 0 };
    // SAFETY: the text lives until the end, and the address is written to a place of ours.
    let found = unsafe { inet_aton(text.as_ptr(), &raw mut address) };
    (found != 0).then(|| address.s_addr.to_ne_bytes())
}

fn number_of<const N: usize>(family: i32, text: &CStr) -> Option<[u8; N]> {
    let mut address = [0; N];
    // SAFETY: addresses of the family have `N` bytes.
    let found = unsafe { inet_pton(family, text.as_ptr(), address.as_mut_ptr().cast()) };
    (found > 0).then_some(address)
}

/// The address that a text with four numbers means.
pub fn v4_of(text: &CStr) -> Option<[u8; 4]> {
    number_of(libc::AF_INET, text)
}

/// The address of version 6 that a text means.
pub fn v6_of(text: &CStr) -> Option<[u8; 16]> {
    number_of(libc::AF_INET6, text)
}

fn text_of<const N: usize>(family: i32, address: [u8; N]) -> String {
    let mut text = [0; 64];
    let room = text.len() as socklen_t;
    // SAFETY: addresses of the family have `N` bytes, and the text of any has room.
    let text = unsafe {
        bytes_of(inet_ntop(
            family,
            address.as_ptr().cast(),
            text.as_mut_ptr(),
            room,
        ))
    };
    String::from_utf8_lossy(&text).into_owned()
}

pub fn v4_text(address: [u8; 4]) -> String {
    text_of(libc::AF_INET, address)
}

pub fn v6_text(address: [u8; 16]) -> String {
    text_of(libc::AF_INET6, address)
}

/// The interfaces of this machine, with their numbers.
pub fn interfaces() -> os::Outcome<Vec<(u32, Vec<u8>)>> {
    let mut found = Vec::new();
    // SAFETY: a list that an entry of zeros ends, freed when all are copied.
    unsafe {
        let first = libc::if_nameindex();
        if first.is_null() {
            return Err(crate::waiting::last_error());
        }
        let mut next = first;
        while (*next).if_index != 0 && !(*next).if_name.is_null() {
            found.push(((*next).if_index, bytes_of((*next).if_name)));
            next = next.add(1);
        }
        libc::if_freenameindex(first);
    }
    Ok(found)
}

/// The number of an interface.
pub fn interface_number(name: &CStr) -> os::Outcome<u32> {
    // SAFETY: the name lives until the end.
    match unsafe { libc::if_nametoindex(name.as_ptr()) } {
        0 => Err(crate::waiting::last_error()),
        number => Ok(number),
    }
}

/// The name of an interface.
pub fn interface_name(number: u32) -> os::Outcome<Vec<u8>> {
    let mut name = [0; libc::IF_NAMESIZE];
    // SAFETY: there is room for a name.
    unsafe {
        if libc::if_indextoname(number, name.as_mut_ptr()).is_null() {
            return Err(crate::waiting::last_error());
        }
        Ok(bytes_of(name.as_ptr()))
    }
}

/// Sets the name of this machine.
pub fn set_host_name(name: &CString) -> os::Outcome<()> {
    let bytes = name.as_bytes();
    // SAFETY: the name lives until the end.
    match unsafe { libc::sethostname(name.as_ptr(), bytes.len()) } {
        0 => Ok(()),
        _ => Err(crate::waiting::last_error()),
    }
}
