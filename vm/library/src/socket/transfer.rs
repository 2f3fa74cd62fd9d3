//! Sending and receiving bytes.

use copperplate_core::native::NativeDef;
use copperplate_core::str::Bytes;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Res, Thread, Value, buffer, int, memory};
use copperplate_macros::native;
use copperplate_objects::text::byte_view::not_bytes;

use super::address::{address_of, value_of};
use super::object::{Failure, Socket, Way, timed_out};
use super::os::{self, Outcome};
use super::{int_argument, int_or_zero, positional, size_argument};

#[rustfmt::skip]
pub(super) static METHODS: &[&NativeDef] = &[
    &RECV, &RECV_INTO, &RECVFROM, &RECVFROM_INTO, &SEND, &SENDALL, &SENDTO,
];

/// Keeps a buffer's length while system calls use it, between which Python code may run.
struct Export<'a>(&'a Value);

impl<'a> Export<'a> {
    fn of(value: &'a Value) -> Export<'a> {
        buffer::export(value, 1);
        Export(value)
    }
}

impl Drop for Export<'_> {
    fn drop(&mut self) {
        buffer::export(self.0, -1);
    }
}

/// The number of bytes that a value lends.
///
/// # Errors
/// `TypeError`, when it is no bytes-like object.
pub(super) fn length_of(t: &mut Thread, value: &Value) -> Res<usize> {
    buffer::with_bytes(value, <[u8]>::len).ok_or_else(|| not_bytes(t, value))
}

/// The number of bytes that a value lends to be written.
///
/// # Errors
/// `TypeError`, when there are none.
fn room_of(t: &mut Thread, value: &Value, function: &str) -> Res<usize> {
    buffer::with_bytes_mut(value, |bytes| bytes.len()).ok_or_else(|| {
        let class = value.class().name();
        t.type_error(format!(
            "{function}() argument 1 must be read-write bytes-like object, not {class}"
        ))
    })
}

/// Calls with the bytes of a value from a place on.
fn with<T>(value: &Value, from: usize, call: impl FnOnce(&[u8]) -> Outcome<T>) -> Outcome<T> {
    let result = buffer::with_bytes(value, |bytes| call(bytes.get(from..).unwrap_or_default()));
    // It lent its bytes before.
    result.unwrap_or(Err(rustix::io::Errno::FAULT))
}

/// Calls with as many bytes of a value to be written.
fn with_room<T>(
    value: &Value,
    length: usize,
    call: impl FnOnce(&mut [u8]) -> Outcome<T>,
) -> Outcome<T> {
    let result = buffer::with_bytes_mut(value, |bytes| {
        call(bytes.get_mut(..length).unwrap_or_default())
    });
    result.unwrap_or(Err(rustix::io::Errno::FAULT))
}

/// The arguments `bufsize[, flags]`.
fn size_and_flags(t: &mut Thread, function: &str, args: Args<'_>) -> Res<(usize, i32)> {
    let args = positional(t, function, args, 1, 2)?;
    let size = size_argument(t, &args[0])?;
    let flags = int_or_zero(t, args.get(1))?;
    match usize::try_from(size) {
        Ok(size) => Ok((size, flags)),
        Err(_) => Err(t.value_error(format!("negative buffersize in {function}"))),
    }
}

/// recv(buffersize[, flags]) -> data
///
/// Receive up to buffersize bytes from the socket.  For the optional flags
/// argument, see the Unix manual.  When no data is available, block until
/// at least one byte is available or until the remote end is closed.  When
/// the remote end is closed and all data is read, return the empty string.
#[native("recv($self, bufsize, flags=0, /)", blocks)]
fn recv(t: &mut Thread, this: &Socket, args: Args<'_>) -> Res<Value> {
    let (size, flags) = size_and_flags(t, "recv", args)?;
    let mut bytes = memory::filled(0, size);
    let count = this.call(t, Way::Read, |fd| os::receive(fd, &mut bytes, flags))?;
    Ok(Bytes::new(&bytes[..count]))
}

/// recvfrom(buffersize[, flags]) -> (data, address info)
///
/// Like recv(buffersize, flags) but also return the sender's address info.
#[native("recvfrom($self, bufsize, flags=0, /)", blocks)]
fn recvfrom(t: &mut Thread, this: &Socket, args: Args<'_>) -> Res<Value> {
    let (size, flags) = size_and_flags(t, "recvfrom", args)?;
    let mut bytes = memory::filled(0, size);
    let (count, address) = this.call(t, Way::Read, |fd| os::receive_from(fd, &mut bytes, flags))?;
    let address = value_of(t, &address)?;
    Ok(Tuple::pair(Bytes::new(&bytes[..count]), address))
}

/// The room of a buffer that is to be filled with `nbytes` bytes, all of it when that is 0.
fn room_and_flags(
    t: &mut Thread,
    function: &str,
    buffer: &Value,
    nbytes: Option<&Value>,
    flags: Option<&Value>,
    too_small: &str,
) -> Res<(usize, i32)> {
    let room = room_of(t, buffer, function)?;
    let wanted = nbytes.map_or(Ok(0), |nbytes| size_argument(t, nbytes))?;
    let flags = int_or_zero(t, flags)?;
    match usize::try_from(wanted) {
        Ok(0) => Ok((room, flags)),
        Ok(wanted) if wanted <= room => Ok((wanted, flags)),
        Ok(_) => Err(t.value_error(too_small)),
        Err(_) => Err(t.value_error(format!("negative buffersize in {function}"))),
    }
}

/// recv_into(buffer, [nbytes[, flags]]) -> nbytes_read
///
/// A version of recv() that stores its data into a buffer rather than creating
/// a new string.  Receive up to buffersize bytes from the socket.  If buffersize
/// is not specified (or 0), receive up to the size available in the given buffer.
///
/// See recv() for documentation about the flags.
#[native("recv_into($self, buffer, nbytes=0, flags=0)", blocks)]
fn recv_into(
    t: &mut Thread,
    this: &Socket,
    buffer: &Value,
    nbytes: Option<&Value>,
    flags: Option<&Value>,
) -> Res<usize> {
    let too_small = "buffer too small for requested bytes";
    let (length, flags) = room_and_flags(t, "recv_into", buffer, nbytes, flags, too_small)?;
    if length == 0 {
        return Ok(0);
    }
    let _export = Export::of(buffer);
    this.call(t, Way::Read, |fd| {
        with_room(buffer, length, |bytes| os::receive(fd, bytes, flags))
    })
}

/// recvfrom_into(buffer[, nbytes[, flags]]) -> (nbytes, address info)
///
/// Like recv_into(buffer[, nbytes[, flags]]) but also return the sender's address info.
#[native("recvfrom_into($self, buffer, nbytes=0, flags=0)", blocks)]
fn recvfrom_into(
    t: &mut Thread,
    this: &Socket,
    buffer: &Value,
    nbytes: Option<&Value>,
    flags: Option<&Value>,
) -> Res<Value> {
    let too_small = "nbytes is greater than the length of the buffer";
    let (length, flags) = room_and_flags(t, "recvfrom_into", buffer, nbytes, flags, too_small)?;
    let _export = Export::of(buffer);
    let (count, address) = this.call(t, Way::Read, |fd| {
        with_room(buffer, length, |bytes| os::receive_from(fd, bytes, flags))
    })?;
    let address = value_of(t, &address)?;
    Ok(Tuple::pair(int::from_usize(count), address))
}

/// Send a data string to the socket.
///
/// For the optional flags argument, see the Unix manual.
/// Return the number of bytes sent; this may be less than len(data) if
/// the network is busy.
#[native("send($self, data, flags=0, /)", blocks)]
fn send(t: &mut Thread, this: &Socket, data: &Value, flags: Option<i32>) -> Res<usize> {
    length_of(t, data)?;
    let flags = flags.unwrap_or(0);
    let _export = Export::of(data);
    this.call(t, Way::Write, |fd| {
        with(data, 0, |bytes| os::send(fd, bytes, flags))
    })
}

/// Send a data string to the socket.
///
/// For the optional flags argument, see the Unix manual.
/// This calls send() repeatedly until all data is sent.
/// If an error occurs, it's impossible to tell how much data has been
/// sent.
#[native("sendall($self, data, flags=0, /)", blocks)]
fn sendall(t: &mut Thread, this: &Socket, data: &Value, flags: Option<i32>) -> Res<()> {
    let length = length_of(t, data)?;
    let flags = flags.unwrap_or(0);
    let _export = Export::of(data);
    // The timeout is for all of it.
    let deadline = this.deadline();
    let mut sent = 0;
    loop {
        if sent > 0 && deadline.is_some_and(|deadline| deadline.left().is_zero()) {
            return Err(timed_out(t));
        }
        let result = this.attempt(t, Way::Write, deadline, |fd| {
            with(data, sent, |bytes| os::send(fd, bytes, flags))
        });
        sent += result.map_err(|failure: Failure| failure.raise(t))?;
        // A signal that came while something was sent interrupts no call.
        t.check_events()?;
        if sent >= length {
            return Ok(());
        }
    }
}

/// sendto(data[, flags], address) -> count
///
/// Like send(data, flags) but allows specifying the destination address.
/// For IP sockets, the address is a pair (hostaddr, port).
#[native("sendto($self, *args)", blocks)]
fn sendto(t: &mut Thread, this: &Socket, args: Args<'_>) -> Res<usize> {
    if !args.names().is_empty() {
        return Err(t.type_error("sendto() takes no keyword arguments"));
    }
    let (data, flags, address) = match args.pos() {
        [data, address] => (data, None, address),
        [data, flags, address] => (data, Some(flags), address),
        given => {
            let given = given.len();
            return Err(t.type_error(format!("sendto() takes 2 or 3 arguments ({given} given)")));
        }
    };
    length_of(t, data)?;
    let flags = flags.map_or(Ok(0), |flags| int_argument(t, flags))?;
    let address = address_of(t, this.family(), address, "sendto")?;
    let _export = Export::of(data);
    this.call(t, Way::Write, |fd| {
        with(data, 0, |bytes| os::send_to(fd, bytes, flags, &address))
    })
}
