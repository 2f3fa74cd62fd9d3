//! The operating system's sockets: calls on descriptors, and addresses.
//!
//! A descriptor that is none (-1) makes every call fail with `EBADF`.

use std::io::{IoSlice, IoSliceMut};
use std::mem::{MaybeUninit, offset_of};
use std::ptr;

use libc::{c_int, c_void, sockaddr_storage, socklen_t};
use rustix::io::Errno;

use crate::waiting::last_error;

/// What a system call gives.
pub type Outcome<T> = Result<T, Errno>;

/// An address of any family.
#[derive(Clone, Copy)]
pub struct Address {
    storage: sockaddr_storage,
    length: socklen_t,
}

/// An address, taken apart.
pub enum Parts {
    /// The other side has none.
    None,
    V4 {
        host: [u8; 4],
        port: u16,
    },
    V6 {
        host: [u8; 16],
        port: u16,
        flow: u32,
        scope: u32,
    },
    /// A path, or a name that begins with a null byte.
    Unix(Vec<u8>),
    Netlink {
        port: u32,
        groups: u32,
    },
    Vsock {
        context: u32,
        port: u32,
    },
    Other {
        family: u16,
        data: Vec<u8>,
    },
}

/// How long a path may be.
pub const UNIX_PATH: usize =
    size_of::<libc::sockaddr_un>() - offset_of!(libc::sockaddr_un, sun_path);

impl Address {
    /// Room for the address that a call writes.
    pub fn room() -> Address {
        Address {
            // SAFETY: all zero is a valid address of no family.
            storage: unsafe { MaybeUninit::zeroed().assume_init() },
            length: size_of::<sockaddr_storage>() as socklen_t,
        }
    }

    /// The address in C's structure for its family, `length` bytes of it.
    fn of<T: Copy>(address: T, length: usize) -> Address {
        const { assert!(size_of::<T>() <= size_of::<sockaddr_storage>()) };
        let mut made = Address::room();
        // SAFETY: there is room, as asserted.
        unsafe {
            ptr::from_mut(&mut made.storage)
                .cast::<T>()
                .write_unaligned(address)
        };
        made.length = length as socklen_t;
        made
    }

    /// The address of these bytes, which the system gave.
    ///
    /// # Safety
    /// So many bytes can be read there.
    unsafe fn copied(from: *const libc::sockaddr, length: socklen_t) -> Address {
        let mut made = Address::room();
        made.length = length.min(made.length);
        // SAFETY: the caller's guarantee; no more than there is room for.
        unsafe {
            let to = ptr::from_mut(&mut made.storage).cast::<u8>();
            to.copy_from_nonoverlapping(from.cast(), made.length as usize);
        }
        made
    }

    /// C's structure for a family.
    fn view<T: Copy>(&self) -> T {
        const { assert!(size_of::<T>() <= size_of::<sockaddr_storage>()) };
        // SAFETY: initialised to the end, and the structures are numbers only.
        unsafe { ptr::from_ref(&self.storage).cast::<T>().read_unaligned() }
    }

    pub fn v4(host: [u8; 4], port: u16) -> Address {
        let mut address: libc::sockaddr_in = Address::room().view();
        address.sin_family = libc::AF_INET as _;
        address.sin_port = port.to_be();
        address.sin_addr.s_addr = u32::from_ne_bytes(host);
        Address::of(address, size_of_val(&address))
    }

    pub fn v6(host: [u8; 16], port: u16, flow: u32, scope: u32) -> Address {
        let mut address: libc::sockaddr_in6 = Address::room().view();
        address.sin6_family = libc::AF_INET6 as _;
        address.sin6_port = port.to_be();
        address.sin6_flowinfo = flow.to_be();
        address.sin6_addr.s6_addr = host;
        address.sin6_scope_id = scope;
        Address::of(address, size_of_val(&address))
    }

    /// The address with this path; `None` when it is too long.
    pub fn unix(path: &[u8]) -> Option<Address> {
        let mut address: libc::sockaddr_un = Address::room().view();
        address.sun_family = libc::AF_UNIX as _;
        // Names that begin with a null byte, and no name, are Linux's own and end where their length says.
        let null = usize::from(path.first().is_some_and(|&first| first != 0));
        if path.len() + null > UNIX_PATH {
            return None;
        }
        for (to, &byte) in address.sun_path.iter_mut().zip(path) {
            *to = byte as _;
        }
        let length = offset_of!(libc::sockaddr_un, sun_path) + path.len() + null;
        Some(Address::of(address, length))
    }

    pub fn netlink(port: u32, groups: u32) -> Address {
        let mut address: libc::sockaddr_nl = Address::room().view();
        address.nl_family = libc::AF_NETLINK as _;
        address.nl_pid = port;
        address.nl_groups = groups;
        Address::of(address, size_of_val(&address))
    }

    pub fn vsock(context: u32, port: u32) -> Address {
        let mut address: libc::sockaddr_vm = Address::room().view();
        address.svm_family = libc::AF_VSOCK as _;
        address.svm_cid = context;
        address.svm_port = port;
        Address::of(address, size_of_val(&address))
    }

    pub fn family(&self) -> i32 {
        self.storage.ss_family.into()
    }

    pub fn parts(&self) -> Parts {
        if self.length == 0 {
            return Parts::None;
        }
        match self.family() {
            libc::AF_INET => {
                let address: libc::sockaddr_in = self.view();
                Parts::V4 {
                    host: address.sin_addr.s_addr.to_ne_bytes(),
                    port: u16::from_be(address.sin_port),
                }
            }
            libc::AF_INET6 => {
                let address: libc::sockaddr_in6 = self.view();
                Parts::V6 {
                    host: address.sin6_addr.s6_addr,
                    port: u16::from_be(address.sin6_port),
                    flow: u32::from_be(address.sin6_flowinfo),
                    scope: address.sin6_scope_id,
                }
            }
            libc::AF_UNIX => {
                let address: libc::sockaddr_un = self.view();
                let path = address.sun_path.map(|byte| byte as u8);
                let length = self.length as usize;
                let written = length.saturating_sub(offset_of!(libc::sockaddr_un, sun_path));
                let end = match path[0] {
                    0 => written,
                    _ => path.iter().position(|&byte| byte == 0).unwrap_or(written),
                };
                Parts::Unix(path[..end.min(path.len())].to_vec())
            }
            libc::AF_NETLINK => {
                let address: libc::sockaddr_nl = self.view();
                Parts::Netlink {
                    port: address.nl_pid,
                    groups: address.nl_groups,
                }
            }
            libc::AF_VSOCK => {
                let address: libc::sockaddr_vm = self.view();
                Parts::Vsock {
                    context: address.svm_cid,
                    port: address.svm_port,
                }
            }
            _ => {
                let address: libc::sockaddr = self.view();
                Parts::Other {
                    family: address.sa_family,
                    data: address.sa_data.map(|byte| byte as u8).to_vec(),
                }
            }
        }
    }

    pub(super) fn pointer(&self) -> *const libc::sockaddr {
        ptr::from_ref(&self.storage).cast()
    }

    pub(super) fn length(&self) -> socklen_t {
        self.length
    }

    /// Calls with the places that a system call writes an address to.
    fn written<T>(
        call: impl FnOnce(*mut libc::sockaddr, *mut socklen_t) -> Outcome<T>,
    ) -> Outcome<(T, Address)> {
        let mut address = Address::room();
        let result = call(
            ptr::from_mut(&mut address.storage).cast(),
            &raw mut address.length,
        )?;
        Ok((result, address))
    }
}

fn number(result: c_int) -> Outcome<i32> {
    if result < 0 {
        return Err(last_error());
    }
    Ok(result)
}

fn done(result: c_int) -> Outcome<()> {
    number(result).map(drop)
}

fn count(result: isize) -> Outcome<usize> {
    usize::try_from(result).map_err(|_| last_error())
}

/// A new socket, which programs that are executed do not get.
pub fn socket(family: i32, kind: i32, protocol: i32) -> Outcome<i32> {
    // SAFETY: no memory is involved.
    number(unsafe { libc::socket(family, kind | libc::SOCK_CLOEXEC, protocol) })
}

/// Two sockets that are connected.
pub fn pair(family: i32, kind: i32, protocol: i32) -> Outcome<[i32; 2]> {
    let mut pair = [0; 2];
    let kind = kind | libc::SOCK_CLOEXEC;
    // SAFETY: the numbers are written to a place of ours.
    done(unsafe { libc::socketpair(family, kind, protocol, pair.as_mut_ptr()) })?;
    Ok(pair)
}

pub fn bind(fd: i32, address: &Address) -> Outcome<()> {
    // SAFETY: the address lives until the end.
    done(unsafe { libc::bind(fd, address.pointer(), address.length) })
}

pub fn connect(fd: i32, address: &Address) -> Outcome<()> {
    // SAFETY: the address lives until the end.
    done(unsafe { libc::connect(fd, address.pointer(), address.length) })
}

pub fn listen(fd: i32, backlog: i32) -> Outcome<()> {
    // SAFETY: no memory is involved.
    done(unsafe { libc::listen(fd, backlog) })
}

pub fn accept(fd: i32) -> Outcome<(i32, Address)> {
    // SAFETY: the address is written where there is room.
    Address::written(|address, length| {
        number(unsafe { libc::accept4(fd, address, length, libc::SOCK_CLOEXEC) })
    })
}

/// The socket's own address.
pub fn name(fd: i32) -> Outcome<Address> {
    // SAFETY: the address is written where there is room.
    let found =
        Address::written(|address, length| done(unsafe { libc::getsockname(fd, address, length) }));
    found.map(|((), address)| address)
}

/// The address of the other side.
pub fn peer(fd: i32) -> Outcome<Address> {
    // SAFETY: the address is written where there is room.
    let found =
        Address::written(|address, length| done(unsafe { libc::getpeername(fd, address, length) }));
    found.map(|((), address)| address)
}

pub fn shutdown(fd: i32, how: i32) -> Outcome<()> {
    // SAFETY: no memory is involved.
    done(unsafe { libc::shutdown(fd, how) })
}

/// Closes a descriptor. That the other side was faster is no failure.
pub fn close(fd: i32) -> Outcome<()> {
    // SAFETY: the caller gives the descriptor up.
    match done(unsafe { libc::close(fd) }) {
        Err(Errno::CONNRESET) => Ok(()),
        result => result,
    }
}

/// Another descriptor of the same socket, which programs that are executed do not get.
pub fn duplicate(fd: i32) -> Outcome<i32> {
    // SAFETY: no memory is involved.
    number(unsafe { libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, 0) })
}

/// Whether calls wait.
pub fn set_blocking(fd: i32, blocking: bool) -> Outcome<()> {
    let mut value = c_int::from(!blocking);
    // SAFETY: the flag is read from a place of ours.
    done(unsafe { libc::ioctl(fd, libc::FIONBIO, &raw mut value) })
}

pub fn receive(fd: i32, buffer: &mut [u8], flags: i32) -> Outcome<usize> {
    let place = buffer.as_mut_ptr().cast::<c_void>();
    // SAFETY: there is room for what is asked for.
    count(unsafe { libc::recv(fd, place, buffer.len(), flags) })
}

pub fn receive_from(fd: i32, buffer: &mut [u8], flags: i32) -> Outcome<(usize, Address)> {
    let place = buffer.as_mut_ptr().cast::<c_void>();
    // SAFETY: there is room for what is asked for, and for the address.
    Address::written(|address, length| {
        count(unsafe { libc::recvfrom(fd, place, buffer.len(), flags, address, length) })
    })
}

pub fn send(fd: i32, bytes: &[u8], flags: i32) -> Outcome<usize> {
    // SAFETY: the bytes live until the end.
    count(unsafe { libc::send(fd, bytes.as_ptr().cast(), bytes.len(), flags) })
}

pub fn send_to(fd: i32, bytes: &[u8], flags: i32, to: &Address) -> Outcome<usize> {
    let data = bytes.as_ptr().cast();
    // SAFETY: bytes and address live until the end.
    count(unsafe { libc::sendto(fd, data, bytes.len(), flags, to.pointer(), to.length) })
}

/// An option that is a number.
pub fn option(fd: i32, level: i32, name: i32) -> Outcome<i32> {
    let mut value = [0; size_of::<c_int>()];
    option_bytes(fd, level, name, &mut value)?;
    Ok(c_int::from_ne_bytes(value))
}

/// The bytes of an option: how many there are.
pub fn option_bytes(fd: i32, level: i32, name: i32, value: &mut [u8]) -> Outcome<usize> {
    let mut length = value.len() as socklen_t;
    // SAFETY: there is room for what is asked for.
    done(unsafe { libc::getsockopt(fd, level, name, value.as_mut_ptr().cast(), &raw mut length) })?;
    Ok(length as usize)
}

pub fn set_option(fd: i32, level: i32, name: i32, value: &[u8]) -> Outcome<()> {
    let length = value.len() as socklen_t;
    // SAFETY: the value lives until the end.
    done(unsafe { libc::setsockopt(fd, level, name, value.as_ptr().cast(), length) })
}

/// Sets an option to no value that would have this length.
pub fn set_option_to_none(fd: i32, level: i32, name: i32, length: u32) -> Outcome<()> {
    // SAFETY: the system looks at no null pointer.
    done(unsafe { libc::setsockopt(fd, level, name, ptr::null(), length) })
}

/// What came with a message.
pub struct Message {
    /// How many bytes of the buffers are filled.
    pub length: usize,
    /// Control messages: level, type and data.
    pub control: Vec<(i32, i32, Vec<u8>)>,
    pub flags: i32,
    pub address: Address,
}

/// Bytes of room for control messages, aligned as their headers must be.
fn control_room(bytes: usize) -> Vec<libc::cmsghdr> {
    // SAFETY: all zero is a valid header.
    let empty = unsafe { MaybeUninit::<libc::cmsghdr>::zeroed().assume_init() };
    vec![empty; bytes.div_ceil(size_of::<libc::cmsghdr>())]
}

/// A header of a message without anything.
fn empty_header() -> libc::msghdr {
    // SAFETY: all zero is a message without address, buffers and control messages.
    unsafe { MaybeUninit::zeroed().assume_init() }
}

/// Receives into a buffer, and control messages into `room` bytes.
pub fn receive_message(fd: i32, buffer: &mut [u8], room: usize, flags: i32) -> Outcome<Message> {
    let mut place = [IoSliceMut::new(buffer)];
    let mut control = control_room(room);
    let mut address = Address::room();
    let mut header = empty_header();
    header.msg_name = ptr::from_mut(&mut address.storage).cast();
    header.msg_namelen = address.length;
    // What `std` guarantees to look like C's structure.
    header.msg_iov = place.as_mut_ptr().cast();
    header.msg_iovlen = place.len() as _;
    if room > 0 {
        header.msg_control = control.as_mut_ptr().cast();
        header.msg_controllen = room as _;
    }
    // SAFETY: all places live until the end.
    let length = count(unsafe { libc::recvmsg(fd, &raw mut header, flags) })?;
    address.length = header.msg_namelen;
    Ok(Message {
        length,
        control: control_messages(&header),
        flags: header.msg_flags,
        address,
    })
}

/// The control messages that a call wrote.
fn control_messages(header: &libc::msghdr) -> Vec<(i32, i32, Vec<u8>)> {
    let mut found = Vec::new();
    let end = header.msg_control as usize + header.msg_controllen;
    // SAFETY: the system wrote `msg_controllen` bytes of messages there, the last of them perhaps cut off.
    unsafe {
        let mut next = libc::CMSG_FIRSTHDR(header);
        while let Some(message) = next.as_ref() {
            let data = libc::CMSG_DATA(next);
            let said = message.cmsg_len.saturating_sub(libc::CMSG_LEN(0) as usize);
            let length = said.min(end.saturating_sub(data as usize));
            let bytes = std::slice::from_raw_parts(data, length).to_vec();
            found.push((message.cmsg_level, message.cmsg_type, bytes));
            next = libc::CMSG_NXTHDR(header, next);
        }
    }
    found
}

/// Closes the descriptors that came with a message of which nobody will hear.
pub fn close_received(message: &Message) {
    for (level, kind, data) in &message.control {
        if (*level, *kind) == (libc::SOL_SOCKET, libc::SCM_RIGHTS) {
            for &number in data.as_chunks().0 {
                // There is nothing to do about one that cannot be closed.
                let _ = close(i32::from_ne_bytes(number));
            }
        }
    }
}

/// Control messages as they are sent.
pub struct Control {
    room: Vec<libc::cmsghdr>,
    length: usize,
}

/// The length of a control message with so much data, `None` when that is too much.
pub fn control_length(data: usize) -> Option<usize> {
    let length = u32::try_from(data)
        .ok()
        .filter(|&length| length <= i32::MAX as u32)?;
    // SAFETY: only computes.
    Some(unsafe { libc::CMSG_LEN(length) } as usize)
}

/// The room that a control message with so much data takes, `None` when that is too much.
pub fn control_space(data: usize) -> Option<usize> {
    let length = u32::try_from(data)
        .ok()
        .filter(|&length| length <= i32::MAX as u32 - 64)?;
    // SAFETY: only computes.
    Some(unsafe { libc::CMSG_SPACE(length) } as usize)
}

impl Control {
    /// These messages; `None` when they are too long.
    pub fn new(messages: &[(i32, i32, Vec<u8>)]) -> Option<Control> {
        let mut length = 0_usize;
        for (.., data) in messages {
            length = length.checked_add(control_space(data.len())?)?;
        }
        let mut control = Control {
            room: control_room(length),
            length,
        };
        let mut header = empty_header();
        header.msg_control = control.room.as_mut_ptr().cast();
        header.msg_controllen = length as _;
        // SAFETY: `CMSG_NXTHDR` finds a place for each message, as there is room for all of them.
        unsafe {
            let mut next = libc::CMSG_FIRSTHDR(&header);
            for (level, kind, data) in messages {
                let message = next.as_mut()?;
                message.cmsg_level = *level;
                message.cmsg_type = *kind;
                message.cmsg_len = control_length(data.len())? as _;
                libc::CMSG_DATA(next).copy_from_nonoverlapping(data.as_ptr(), data.len());
                next = libc::CMSG_NXTHDR(&header, next);
            }
        }
        Some(control)
    }
}

/// Sends bytes as one message, with control messages and perhaps to an address.
pub fn send_message(
    fd: i32,
    bytes: &[u8],
    control: &Control,
    flags: i32,
    to: Option<&Address>,
) -> Outcome<usize> {
    let place = [IoSlice::new(bytes)];
    let mut header = empty_header();
    // What `std` guarantees to look like C's structure.
    header.msg_iov = place.as_ptr().cast_mut().cast();
    header.msg_iovlen = place.len() as _;
    if let Some(to) = to {
        header.msg_name = to.pointer().cast_mut().cast();
        header.msg_namelen = to.length;
    }
    if control.length > 0 {
        header.msg_control = control.room.as_ptr().cast_mut().cast();
        header.msg_controllen = control.length as _;
    }
    // SAFETY: only read, and all places live until the end.
    count(unsafe { libc::sendmsg(fd, &raw const header, flags) })
}

/// The address of what the system's resolver found.
///
/// # Safety
/// As of a result of `getaddrinfo`.
pub(super) unsafe fn found_address(found: &libc::addrinfo) -> Address {
    // SAFETY: the resolver says how long its address is.
    unsafe { Address::copied(found.ai_addr, found.ai_addrlen) }
}
