//! Messages that carry more than bytes.

use copperplate_core::bytes::Bytes;
use copperplate_core::exception::{OS_ERROR, OVERFLOW_ERROR, TYPE_ERROR};
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Res, Thread, Value, buffer, int, memory};
use copperplate_macros::native;
use copperplate_objects::containers::collect;
use copperplate_objects::text::byte_view::not_bytes;

use super::address::{address_of, value_of};
use super::object::{Socket, Way};
use super::os::{self, Control, Message};
use super::{int_argument, int_or_zero, positional, size_argument};

pub(super) static METHODS: &[&NativeDef] = &[&RECVMSG, &RECVMSG_INTO, &SENDMSG];
pub(super) static FUNCTIONS: &[&NativeDef] = &[&CMSG_LEN, &CMSG_SPACE];

/// Room for control messages, from the argument at `at`, and flags, from the one after it.
fn room_and_flags(t: &mut Thread, args: &[Value], at: usize) -> Res<(usize, i32)> {
    let room = args.get(at).map_or(Ok(0), |room| size_argument(t, room))?;
    let flags = int_or_zero(t, args.get(at + 1))?;
    match u32::try_from(room) {
        Ok(room) if room <= i32::MAX as u32 => Ok((room as usize, flags)),
        _ => Err(t.value_error("invalid ancillary data buffer length")),
    }
}

/// What `recvmsg` answers with, after the data.
fn answer(t: &mut Thread, data: Value, message: &Message) -> Res<Value> {
    let address = value_of(t, &message.address).inspect_err(|_| os::close_received(message))?;
    let number = |number: i32| int::from_i64(number.into());
    let control = message.control.iter().map(|(level, kind, data)| {
        Tuple::new(vec![number(*level), number(*kind), Bytes::new(data)])
    });
    let control = List::new(control.collect());
    Ok(Tuple::new(vec![
        data,
        control,
        number(message.flags),
        address,
    ]))
}

/// recvmsg(bufsize[, ancbufsize[, flags]]) -> (data, ancdata, msg_flags, address)
///
/// Receive normal data (up to bufsize bytes) and ancillary data from the
/// socket.  The ancbufsize argument sets the size in bytes of the
/// internal buffer used to receive the ancillary data; it defaults to 0,
/// meaning that no ancillary data will be received.  Appropriate buffer
/// sizes for ancillary data can be calculated using CMSG_SPACE() or
/// CMSG_LEN(), and items which do not fit into the buffer might be
/// truncated or discarded.  The flags argument defaults to 0 and has the
/// same meaning as for recv().
///
/// The return value is a 4-tuple: (data, ancdata, msg_flags, address).
/// The data item is a bytes object holding the non-ancillary data
/// received.  The ancdata item is a list of zero or more tuples
/// (cmsg_level, cmsg_type, cmsg_data) representing the ancillary data
/// (control messages) received: cmsg_level and cmsg_type are integers
/// specifying the protocol level and protocol-specific type respectively,
/// and cmsg_data is a bytes object holding the associated data.  The
/// msg_flags item is the bitwise OR of various flags indicating
/// conditions on the received message; see your system documentation for
/// details.  If the receiving socket is unconnected, address is the
/// address of the sending socket, if available; otherwise, its value is
/// unspecified.
///
/// If recvmsg() raises an exception after the system call returns, it
/// will first attempt to close any file descriptors received via the
/// SCM_RIGHTS mechanism.
#[native("recvmsg($self, bufsize, ancbufsize=0, flags=0, /)", blocks)]
fn recvmsg(t: &mut Thread, this: &Socket, args: Args<'_>) -> Res<Value> {
    let args = positional(t, "recvmsg", args, 1, 3)?;
    let size = size_argument(t, &args[0])?;
    let Ok(size) = usize::try_from(size) else {
        return Err(t.value_error("negative buffer size in recvmsg()"));
    };
    let (room, flags) = room_and_flags(t, args, 1)?;
    let mut bytes = memory::filled(0, size);
    let message = this.call(t, Way::Read, |fd| {
        os::receive_message(fd, &mut bytes, room, flags)
    })?;
    answer(t, Bytes::new(&bytes[..message.length]), &message)
}

/// recvmsg_into(buffers[, ancbufsize[, flags]]) -> (nbytes, ancdata, msg_flags, address)
///
/// Receive normal data and ancillary data from the socket, scattering the
/// non-ancillary data into a series of buffers.  The buffers argument
/// must be an iterable of objects that export writable buffers
/// (e.g. bytearray objects); these will be filled with successive chunks
/// of the non-ancillary data until it has all been written or there are
/// no more buffers.  The ancbufsize argument sets the size in bytes of
/// the internal buffer used to receive the ancillary data; it defaults to
/// 0, meaning that no ancillary data will be received.  Appropriate
/// buffer sizes for ancillary data can be calculated using CMSG_SPACE()
/// or CMSG_LEN(), and items which do not fit into the buffer might be
/// truncated or discarded.  The flags argument defaults to 0 and has the
/// same meaning as for recv().
///
/// The return value is a 4-tuple: (nbytes, ancdata, msg_flags, address).
/// The nbytes item is the total number of bytes of non-ancillary data
/// written into the buffers.  The ancdata item is a list of zero or more
/// tuples (cmsg_level, cmsg_type, cmsg_data) representing the ancillary
/// data (control messages) received: cmsg_level and cmsg_type are
/// integers specifying the protocol level and protocol-specific type
/// respectively, and cmsg_data is a bytes object holding the associated
/// data.  The msg_flags item is the bitwise OR of various flags
/// indicating conditions on the received message; see your system
/// documentation for details.  If the receiving socket is unconnected,
/// address is the address of the sending socket, if available; otherwise,
/// its value is unspecified.
///
/// If recvmsg_into() raises an exception after the system call returns,
/// it will first attempt to close any file descriptors received via the
/// SCM_RIGHTS mechanism.
#[native("recvmsg_into($self, buffers, ancbufsize=0, flags=0, /)", blocks)]
fn recvmsg_into(t: &mut Thread, this: &Socket, args: Args<'_>) -> Res<Value> {
    let args = positional(t, "recvmsg_into", args, 1, 3)?;
    let buffers = items(t, &args[0], "recvmsg_into() argument 1 must be an iterable")?;
    let mut sizes = Vec::new();
    for buffer in &buffers {
        let Some(size) = buffer::with_bytes_mut(buffer, |bytes| bytes.len()) else {
            return Err(t.type_error(
                "recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers",
            ));
        };
        sizes.push(size);
    }
    let (room, flags) = room_and_flags(t, args, 1)?;
    let mut bytes = memory::filled(0, sizes.iter().sum());
    let message = this.call(t, Way::Read, |fd| {
        os::receive_message(fd, &mut bytes, room, flags)
    })?;
    let mut rest = &bytes[..message.length.min(bytes.len())];
    for (buffer, size) in buffers.iter().zip(sizes) {
        let (part, after) = rest.split_at(size.min(rest.len()));
        rest = after;
        // One that was made shorter meanwhile gets what it has room for.
        buffer::with_bytes_mut(buffer, |bytes| {
            let count = part.len().min(bytes.len());
            bytes[..count].copy_from_slice(&part[..count]);
        });
    }
    answer(t, int::from_usize(message.length), &message)
}

/// The items of an iterable, with this message for what is none.
fn items(t: &mut Thread, iterable: &Value, message: &str) -> Res<Vec<Value>> {
    if iterable.class().slot(|s| s.iter).is_none() && iterable.class().slot(|s| s.getitem).is_none()
    {
        return Err(t.raise(&TYPE_ERROR, message));
    }
    collect(t, iterable)
}

fn bytes_of(t: &mut Thread, value: &Value) -> Res<Vec<u8>> {
    buffer::with_bytes(value, <[u8]>::to_vec).ok_or_else(|| not_bytes(t, value))
}

/// A control message, from a tuple of level, type and data.
fn control_message(t: &mut Thread, value: &Value) -> Res<(i32, i32, Vec<u8>)> {
    let which = "[sendmsg() ancillary data items]() argument must be";
    let Some(tuple) = value.downcast::<Tuple>() else {
        let class = value.class().name();
        return Err(t.type_error(format!("{which} 3-item tuple, not {class}")));
    };
    let [level, kind, data] = tuple.items() else {
        let length = tuple.len();
        return Err(t.type_error(format!("{which} tuple of length 3, not {length}")));
    };
    Ok((
        int_argument(t, level)?,
        int_argument(t, kind)?,
        bytes_of(t, data)?,
    ))
}

/// Send normal and ancillary data to the socket.
///
/// It gathering the non-ancillary data from a series of buffers
/// and concatenating it into a single message.
/// The buffers argument specifies the non-ancillary
/// data as an iterable of bytes-like objects (e.g. bytes objects).
/// The ancdata argument specifies the ancillary data (control messages)
/// as an iterable of zero or more tuples (cmsg_level, cmsg_type,
/// cmsg_data), where cmsg_level and cmsg_type are integers specifying
/// the protocol level and protocol-specific type respectively, and
/// cmsg_data is a bytes-like object holding the associated data.  The
/// flags argument defaults to 0 and has the same meaning as for send().
/// If address is supplied and not None, it sets a destination address
/// for the message.  The return value is the number of bytes of
/// non-ancillary data sent.
#[native(
    "sendmsg($self, buffers, ancdata=(), flags=0, address=None, /)",
    blocks
)]
fn sendmsg(
    t: &mut Thread,
    this: &Socket,
    buffers: &Value,
    ancdata: Option<&Value>,
    flags: Option<i32>,
    address: Option<&Value>,
) -> Res<usize> {
    let address = match address {
        Some(address) => Some(address_of(t, this.family(), address, "sendmsg")?),
        None => None,
    };
    let buffers = items(t, buffers, "sendmsg() argument 1 must be an iterable")?;
    let mut bytes = Vec::new();
    for buffer in &buffers {
        let more = bytes_of(t, buffer)?;
        memory::extend(&mut bytes, &more);
    }
    let mut messages = Vec::new();
    if let Some(ancdata) = ancdata {
        for item in items(t, ancdata, "sendmsg() argument 2 must be an iterable")? {
            messages.push(control_message(t, &item)?);
        }
    }
    let Some(control) = Control::new(&messages) else {
        return Err(t.raise(&OS_ERROR, "too much ancillary data"));
    };
    let flags = flags.unwrap_or(0);
    this.call(t, Way::Write, |fd| {
        os::send_message(fd, &bytes, &control, flags, address.as_ref())
    })
}

/// The length that a function of the size of control messages gives.
fn control_size(
    t: &mut Thread,
    function: &str,
    args: Args<'_>,
    size: fn(usize) -> Option<usize>,
) -> Res<usize> {
    let args = positional(t, function, args, 1, 1)?;
    let length = size_argument(t, &args[0])?;
    let size = usize::try_from(length).ok().and_then(size);
    size.ok_or_else(|| {
        t.raise(
            &OVERFLOW_ERROR,
            format!("{function}() argument out of range"),
        )
    })
}

/// CMSG_LEN(length) -> control message length
///
/// Return the total length, without trailing padding, of an ancillary
/// data item with associated data of the given length.  This value can
/// often be used as the buffer size for recvmsg() to receive a single
/// item of ancillary data, but RFC 3542 requires portable applications to
/// use CMSG_SPACE() and thus include space for padding, even when the
/// item will be the last in the buffer.  Raises OverflowError if length
/// is outside the permissible range of values.
#[native("CMSG_LEN(length, /)")]
fn cmsg_len(t: &mut Thread, args: Args<'_>) -> Res<usize> {
    control_size(t, "CMSG_LEN", args, os::control_length)
}

/// CMSG_SPACE(length) -> buffer size
///
/// Return the buffer size needed for recvmsg() to receive an ancillary
/// data item with associated data of the given length, along with any
/// trailing padding.  The buffer space needed to receive multiple items
/// is the sum of the CMSG_SPACE() values for their associated data
/// lengths.  Raises OverflowError if length is outside the permissible
/// range of values.
#[native("CMSG_SPACE(length, /)")]
fn cmsg_space(t: &mut Thread, args: Args<'_>) -> Res<usize> {
    control_size(t, "CMSG_SPACE", args, os::control_space)
}
