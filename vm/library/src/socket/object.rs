//! The class of sockets: making, connecting and closing them, and waiting for them.

use std::cell::Cell;
use std::time::Duration;

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::exception::{RESOURCE_WARNING, TIMEOUT_ERROR, WARNING};
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::{Str, text};
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Raised, Res, Thread, Value, float, heap, int, layout, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::{define, set_doc};
use copperplate_objects::warnings::warn;
use rustix::io::Errno;

use super::address::{address_of, value_of};
use super::os::{self, Address, Outcome};
use super::{check, failed, int_argument, options, positional, transfer};
use crate::waiting::{Deadline, SECOND, nanoseconds, poll};

/// A socket.
#[derive(Trace)]
#[repr(C)]
pub(super) struct Socket {
    header: Object,
    /// -1 when closed.
    fd: Cell<i32>,
    family: Cell<i32>,
    kind: Cell<i32>,
    protocol: Cell<i32>,
    /// How long calls wait, in nanoseconds; negative: without a limit.
    timeout: Cell<i64>,
}

layout!(Socket, SOCKET);

/// The class `_socket.socket`.
pub(super) static SOCKET: Type =
    Type::builtin("_socket.socket", size_of::<Socket>(), BASE | TRACKED);

#[rustfmt::skip]
pub(super) static FUNCTIONS: &[&NativeDef] = &[
    &CLOSE_DESCRIPTOR, &DUP_DESCRIPTOR, &SOCKETPAIR, &SETDEFAULTTIMEOUT, &GETDEFAULTTIMEOUT,
];

#[rustfmt::skip]
static METHODS: &[&NativeDef] = &[
    &ACCEPT, &BIND, &CLOSE, &CONNECT, &CONNECT_EX, &DETACH, &FILENO, &GETPEERNAME, &GETSOCKNAME, &LISTEN, &SHUTDOWN,
    &SETBLOCKING, &GETBLOCKING, &SETTIMEOUT, &GETTIMEOUT, &TIMEOUT, &FAMILY, &SET_FAMILY, &KIND, &SET_TYPE, &PROTO,
    &SET_PROTO,
];

const DOC: &str = "\
socket(family=AF_INET, type=SOCK_STREAM, proto=0) -> socket object
socket(family=-1, type=-1, proto=-1, fileno=None) -> socket object

Open a socket of the given type.  The family argument specifies the
address family; it defaults to AF_INET.  The type argument specifies
whether this is a stream (SOCK_STREAM, this is the default)
or datagram (SOCK_DGRAM) socket.  The protocol argument defaults to 0,
specifying the default protocol.  Keyword arguments are accepted.
The socket is created as non-inheritable.

When a fileno is passed in, family, type and proto are auto-detected,
unless they are explicitly set.

A socket object represents one endpoint of a network connection.

Methods of socket objects (keyword arguments not allowed):

_accept() -- accept connection, returning new socket fd and client address
bind(addr) -- bind the socket to a local address
close() -- close the socket
connect(addr) -- connect the socket to a remote address
connect_ex(addr) -- connect, return an error code instead of an exception
dup() -- return a new socket fd duplicated from fileno()
fileno() -- return underlying file descriptor
getpeername() -- return remote address [*]
getsockname() -- return local address
getsockopt(level, optname[, buflen]) -- get socket options
gettimeout() -- return timeout or None
listen([n]) -- start listening for incoming connections
recv(buflen[, flags]) -- receive data
recv_into(buffer[, nbytes[, flags]]) -- receive data (into a buffer)
recvfrom(buflen[, flags]) -- receive data and sender's address
recvfrom_into(buffer[, nbytes, [, flags]])
  -- receive data and sender's address (into a buffer)
sendall(data[, flags]) -- send all data
send(data[, flags]) -- send data, may not send all of it
sendto(data[, flags], addr) -- send data to a given address
setblocking(bool) -- set or clear the blocking I/O flag
getblocking() -- return True if socket is blocking, False if non-blocking
setsockopt(level, optname, value[, optlen]) -- set socket options
settimeout(None | float) -- set or clear the timeout
shutdown(how) -- shut down traffic in one or both directions

 [*] not available on all platforms!";

/// Completes the class.
pub(super) fn install(t: &mut Thread) {
    let methods = [
        METHODS,
        options::METHODS,
        transfer::METHODS,
        super::messages::METHODS,
    ]
    .concat();
    let fill = |slots: &mut copperplate_core::class::Slots| {
        slots.layout::<Socket>();
        slots.new = Some(new);
        slots.init = Some(|t, this, args| (INIT.call)(t, Some(this), args).map(drop));
        slots.repr = Some(repr);
        slots.finalize = Some(finalize);
    };
    define(t, &SOCKET, &types::OBJECT, fill, &methods);
    set_doc(t, &SOCKET, DOC);
}

/// How long calls on new sockets wait.
struct DefaultTimeout(i64);

impl Default for DefaultTimeout {
    fn default() -> DefaultTimeout {
        DefaultTimeout(-1)
    }
}

fn default_timeout(t: &Thread) -> i64 {
    t.vm()
        .with_extension(|timeout: &mut DefaultTimeout| timeout.0)
}

/// What a call waits for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Read,
    Write,
    /// That a connection is made.
    Connect,
}

/// Why a call came to nothing.
pub(super) enum Failure {
    Raised(Raised),
    TimedOut,
    System(Errno),
}

impl From<Raised> for Failure {
    fn from(raised: Raised) -> Failure {
        Failure::Raised(raised)
    }
}

impl Failure {
    /// The exception for it.
    pub(super) fn raise(self, t: &mut Thread) -> Raised {
        match self {
            Failure::Raised(raised) => raised,
            Failure::TimedOut => timed_out(t),
            Failure::System(error) => failed(t, error),
        }
    }
}

pub(super) fn timed_out(t: &mut Thread) -> Raised {
    t.raise(&TIMEOUT_ERROR, "timed out")
}

impl Socket {
    fn closed() -> Socket {
        Socket {
            header: Object::unset(),
            fd: Cell::new(-1),
            family: Cell::new(0),
            kind: Cell::new(0),
            protocol: Cell::new(0),
            timeout: Cell::new(-1),
        }
    }

    pub(super) fn fd(&self) -> i32 {
        self.fd.get()
    }

    pub(super) fn family(&self) -> i32 {
        self.family.get()
    }

    /// When a call that begins now has waited long enough, if ever.
    pub(super) fn deadline(&self) -> Option<Deadline> {
        let timeout = self.timeout.get();
        (timeout > 0).then(|| Deadline::after(timeout))
    }

    /// Becomes the socket of a descriptor, which it closes when that fails.
    fn adopt(&self, t: &mut Thread, fd: i32, family: i32, kind: i32, protocol: i32) -> Res {
        self.fd.set(fd);
        self.family.set(family);
        self.kind
            .set(kind & !libc::SOCK_NONBLOCK & !libc::SOCK_CLOEXEC);
        self.protocol.set(protocol);
        if kind & libc::SOCK_NONBLOCK != 0 {
            self.timeout.set(0);
            return Ok(());
        }
        let timeout = default_timeout(t);
        self.timeout.set(timeout);
        if timeout >= 0 {
            check(t, os::set_blocking(fd, false))?;
        }
        Ok(())
    }

    /// Waits until the descriptor is ready: whether it is.
    fn wait(&self, way: Way, limit: Option<Duration>) -> Outcome<bool> {
        let fd = self.fd();
        if fd < 0 {
            // The call itself will say it.
            return Ok(true);
        }
        let events = match way {
            Way::Read => libc::POLLIN,
            Way::Write => libc::POLLOUT,
            Way::Connect => libc::POLLOUT | libc::POLLERR,
        };
        let mut descriptors = [libc::pollfd {
            fd,
            events,
            revents: 0,
        }];
        poll(&mut descriptors, limit).map(|ready| ready > 0)
    }

    /// Does a system call on the descriptor, after waiting for it where the socket has a timeout, until the deadline. Handlers of
    /// signals that came before, or that interrupt either, run before it is tried.
    pub(super) fn attempt<T>(
        &self,
        t: &mut Thread,
        way: Way,
        deadline: Option<Deadline>,
        mut call: impl FnMut(i32) -> Outcome<T>,
    ) -> Result<T, Failure> {
        // Nothing would interrupt a call on behalf of a signal that is here already.
        t.check_events()?;
        loop {
            if deadline.is_some() || way == Way::Connect {
                match self.wait(way, deadline.map(|deadline| deadline.left())) {
                    Ok(true) => {}
                    Ok(false) => return Err(Failure::TimedOut),
                    Err(Errno::INTR) => {
                        t.handle_events()?;
                        continue;
                    }
                    Err(error) => return Err(Failure::System(error)),
                }
            }
            match call(self.fd()) {
                Ok(result) => return Ok(result),
                Err(Errno::INTR) => t.handle_events()?,
                // Somebody else was faster, or the system said ready too early.
                Err(Errno::AGAIN) if deadline.is_some() => {}
                Err(error) => return Err(Failure::System(error)),
            }
        }
    }

    /// As [`Socket::attempt`], within the socket's timeout and with exceptions for what fails.
    pub(super) fn call<T>(
        &self,
        t: &mut Thread,
        way: Way,
        call: impl FnMut(i32) -> Outcome<T>,
    ) -> Res<T> {
        let deadline = self.deadline();
        self.attempt(t, way, deadline, call)
            .map_err(|failure| failure.raise(t))
    }

    fn connect(&self, t: &mut Thread, address: &Address) -> Result<(), Failure> {
        let error = match os::connect(self.fd(), address) {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        let goes_on = match error {
            // An interrupted call goes on in the background; it must not be made again.
            Errno::INTR => {
                t.handle_events()?;
                self.timeout.get() != 0
            }
            Errno::INPROGRESS => self.timeout.get() > 0,
            _ => false,
        };
        if !goes_on {
            return Err(Failure::System(error));
        }
        let deadline = self.deadline();
        self.attempt(t, Way::Connect, deadline, |fd| {
            match os::option(fd, libc::SOL_SOCKET, libc::SO_ERROR)? {
                0 | libc::EISCONN => Ok(()),
                error => Err(Errno::from_raw_os_error(error)),
            }
        })
    }

    fn set_timeout(&self, t: &mut Thread, timeout: i64) -> Res<()> {
        self.timeout.set(timeout);
        check(t, os::set_blocking(self.fd(), timeout < 0))
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        let fd = self.fd.replace(-1);
        if fd >= 0 {
            // Nobody is left who could be told.
            let _ = os::close(fd);
        }
    }
}

/// Warns of a socket that nobody closed, and closes it.
fn finalize(t: &mut Thread, this: &Value) {
    let Some(socket) = this.downcast::<Socket>() else {
        return;
    };
    if socket.fd() < 0 {
        return;
    }
    let pending = t.exception.take();
    let shown = ops::repr(t, this).map(|shown| text(&shown));
    let warned = shown.and_then(|shown| warn(t, &RESOURCE_WARNING, &format!("unclosed {shown}")));
    if warned.is_err() {
        if t.exception_is(&WARNING) {
            t.report_unraisable("while finalizing socket", this);
        }
        t.exception.clear();
    }
    // Nobody is left who could be told.
    let _ = os::close(socket.fd.replace(-1));
    if let Some(pending) = pending {
        t.exception.set(pending);
    }
}

fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    Ok(heap::new_instance(class, Socket::closed(), 0))
}

fn repr(_: &mut Thread, this: &Value) -> Res<Value> {
    let Some(socket) = this.downcast::<Socket>() else {
        return Ok(Str::new("<socket object>"));
    };
    Ok(Str::new(&format!(
        "<socket object, fd={}, family={}, type={}, proto={}>",
        socket.fd(),
        socket.family(),
        socket.kind.get(),
        socket.protocol.get()
    )))
}

#[native("socket($self, family=-1, type=-1, proto=-1, fileno=None)")]
fn init(
    t: &mut Thread,
    this: &Socket,
    family: Option<i32>,
    kind: Option<i32>,
    protocol: Option<i32>,
    fileno: Option<&Value>,
) -> Res<()> {
    let given = |value: Option<i32>| value.filter(|&value| value != -1);
    let (family, kind, protocol) = (given(family), given(kind), given(protocol));
    let Some(fileno) = fileno else {
        let family = family.unwrap_or(libc::AF_INET);
        let kind = kind.unwrap_or(libc::SOCK_STREAM);
        let protocol = protocol.unwrap_or(0);
        let fd = check(t, os::socket(family, kind, protocol))?;
        return this.adopt(t, fd, family, kind, protocol);
    };
    let fd = int_argument(t, fileno)?;
    if fd < 0 {
        return Err(t.value_error("negative file descriptor"));
    }
    let name = check(t, os::name(fd))?;
    let family = family.unwrap_or_else(|| name.family());
    let kind = match kind {
        Some(kind) => kind,
        None => check(t, os::option(fd, libc::SOL_SOCKET, libc::SO_TYPE))?,
    };
    let protocol = match protocol {
        Some(protocol) => protocol,
        None => check(t, os::option(fd, libc::SOL_SOCKET, libc::SO_PROTOCOL))?,
    };
    this.adopt(t, fd, family, kind, protocol)
}

/// _accept() -> (integer, address info)
///
/// Wait for an incoming connection.  Return a new socket file descriptor
/// representing the connection, and the address of the client.
/// For IP sockets, the address info is a pair (hostaddr, port).
#[native("_accept($self, /)", blocks)]
fn accept(t: &mut Thread, this: &Socket) -> Res<Value> {
    let (fd, address) = this.call(t, Way::Read, os::accept)?;
    let address = value_of(t, &address).inspect_err(|_| {
        // Nobody will hear of it.
        let _ = os::close(fd);
    })?;
    Ok(Tuple::pair(int::from_i64(fd.into()), address))
}

/// bind(address)
///
/// Bind the socket to a local address.  For IP sockets, the address is a
/// pair (host, port); the host must refer to the local host. For raw packet
/// sockets the address is a tuple (ifname, proto [,pkttype [,hatype [,addr]]])
#[native("bind($self, object, /)")]
fn bind(t: &mut Thread, this: &Socket, object: &Value) -> Res<()> {
    let address = address_of(t, this.family(), object, "bind")?;
    check(t, os::bind(this.fd(), &address))
}

/// connect(address)
///
/// Connect the socket to a remote address.  For IP sockets, the address
/// is a pair (host, port).
#[native("connect($self, object, /)", blocks)]
fn connect(t: &mut Thread, this: &Socket, object: &Value) -> Res<()> {
    let address = address_of(t, this.family(), object, "connect")?;
    this.connect(t, &address)
        .map_err(|failure| failure.raise(t))
}

/// connect_ex(address) -> errno
///
/// This is like connect(address), but returns an error code (the errno value)
/// instead of raising an exception when an error occurs.
#[native("connect_ex($self, object, /)", blocks)]
fn connect_ex(t: &mut Thread, this: &Socket, object: &Value) -> Res<i32> {
    let address = address_of(t, this.family(), object, "connect_ex")?;
    match this.connect(t, &address) {
        Ok(()) => Ok(0),
        Err(Failure::System(error)) => Ok(error.raw_os_error()),
        Err(Failure::TimedOut) => Ok(libc::EWOULDBLOCK),
        Err(Failure::Raised(raised)) => Err(raised),
    }
}

/// listen([backlog])
///
/// Enable a server to accept connections.  If backlog is specified, it must be
/// at least 0 (if it is lower, it is set to 0); it specifies the number of
/// unaccepted connections that the system will allow before refusing new
/// connections. If not specified, a default reasonable value is chosen.
#[native("listen($self, backlog=128, /)")]
fn listen(t: &mut Thread, this: &Socket, args: Args<'_>) -> Res<()> {
    let args = positional(t, "listen", args, 0, 1)?;
    let backlog = match args.first() {
        Some(backlog) => int_argument(t, backlog)?.max(0),
        None => libc::SOMAXCONN.min(128),
    };
    check(t, os::listen(this.fd(), backlog))
}

/// close()
///
/// Close the socket.  It cannot be used after this call.
#[native("close($self, /)")]
fn close(t: &mut Thread, this: &Socket) -> Res<()> {
    match this.fd.replace(-1) {
        ..0 => Ok(()),
        fd => check(t, os::close(fd)),
    }
}

/// detach()
///
/// Close the socket object without closing the underlying file descriptor.
/// The object cannot be used after this call, but the file descriptor
/// can be reused for other purposes.  The file descriptor is returned.
#[native("detach($self, /)")]
fn detach(_: &mut Thread, this: &Socket) -> Res<i32> {
    Ok(this.fd.replace(-1))
}

/// fileno() -> integer
///
/// Return the integer file descriptor of the socket.
#[native("fileno($self, /)")]
fn fileno(_: &mut Thread, this: &Socket) -> Res<i32> {
    Ok(this.fd())
}

/// getpeername() -> address info
///
/// Return the address of the remote endpoint.  For IP sockets, the address
/// info is a pair (hostaddr, port).
#[native("getpeername($self, /)")]
fn getpeername(t: &mut Thread, this: &Socket) -> Res<Value> {
    let address = check(t, os::peer(this.fd()))?;
    value_of(t, &address)
}

/// getsockname() -> address info
///
/// Return the address of the local endpoint. The format depends on the
/// address family. For IPv4 sockets, the address info is a pair
/// (hostaddr, port). For IPv6 sockets, the address info is a 4-tuple
/// (hostaddr, port, flowinfo, scope_id).
#[native("getsockname($self, /)")]
fn getsockname(t: &mut Thread, this: &Socket) -> Res<Value> {
    let address = check(t, os::name(this.fd()))?;
    value_of(t, &address)
}

/// shutdown(flag)
///
/// Shut down the reading side of the socket (flag == SHUT_RD), the writing side
/// of the socket (flag == SHUT_WR), or both ends (flag == SHUT_RDWR).
#[native("shutdown($self, object, /)")]
fn shutdown(t: &mut Thread, this: &Socket, object: i32) -> Res<()> {
    check(t, os::shutdown(this.fd(), object))
}

/// A timeout: `None` waits without a limit.
fn timeout_of(t: &mut Thread, value: &Value) -> Res<i64> {
    if value.is_none() {
        return Ok(-1);
    }
    match nanoseconds(t, value, SECOND)? {
        ..0 => Err(t.value_error("Timeout value out of range")),
        timeout => Ok(timeout),
    }
}

fn timeout_value(timeout: i64) -> Value {
    if timeout < 0 {
        return Value::none();
    }
    float::from_f64(timeout as f64 / SECOND as f64)
}

/// setblocking(flag)
///
/// Set the socket to blocking (flag is true) or non-blocking (false).
/// setblocking(True) is equivalent to settimeout(None);
/// setblocking(False) is equivalent to settimeout(0.0).
#[native("setblocking($self, object, /)")]
fn setblocking(t: &mut Thread, this: &Socket, object: bool) -> Res<()> {
    this.set_timeout(t, if object { -1 } else { 0 })
}

/// getblocking()
///
/// Returns True if socket is in blocking mode, or False if it
/// is in non-blocking mode.
#[native("getblocking($self, /)")]
fn getblocking(_: &mut Thread, this: &Socket) -> Res<bool> {
    Ok(this.timeout.get() != 0)
}

/// settimeout(timeout)
///
/// Set a timeout on socket operations.  'timeout' can be a float,
/// giving in seconds, or None.  Setting a timeout of None disables
/// the timeout feature and is equivalent to setblocking(1).
/// Setting a timeout of zero is the same as setblocking(0).
#[native("settimeout($self, object, /)")]
fn settimeout(t: &mut Thread, this: &Socket, object: &Value) -> Res<()> {
    let timeout = timeout_of(t, object)?;
    this.set_timeout(t, timeout)
}

/// gettimeout() -> timeout
///
/// Returns the timeout in seconds (float) associated with socket
/// operations. A timeout of None indicates that timeouts on socket
/// operations are disabled.
#[native("gettimeout($self, /)")]
fn gettimeout(_: &mut Thread, this: &Socket) -> Res<Value> {
    Ok(timeout_value(this.timeout.get()))
}

/// the socket timeout
#[native("timeout($self)", getter)]
fn timeout(_: &mut Thread, this: &Socket) -> Res<Value> {
    Ok(timeout_value(this.timeout.get()))
}

macro_rules! numbers {
    ($($getter:ident $setter:ident $place:ident $get:tt $set:tt $doc:tt;)*) => {
        $(#[doc = $doc]
        #[native($get, getter)]
        fn $getter(_: &mut Thread, this: &Socket) -> Res<i32> {
            Ok(this.$place.get())
        }

        #[native($set, setter)]
        fn $setter(t: &mut Thread, _: &Socket, _value: Option<&Value>) -> Res<()> {
            Err(t.attribute_error("readonly attribute"))
        })*
    };
}

numbers! {
    family set_family family "family($self)" "family($self, value=missing, /)" "the socket family";
    kind set_type kind "type($self)" "type($self, value=missing, /)" "the socket type";
    proto set_proto protocol "proto($self)" "proto($self, value=missing, /)" "the socket protocol";
}

/// setdefaulttimeout(timeout)
///
/// Set the default timeout in seconds (real number) for new socket objects.
/// A value of None indicates that new socket objects have no timeout.
/// When the socket module is first imported, the default is None.
#[native("setdefaulttimeout(object, /)")]
fn setdefaulttimeout(t: &mut Thread, object: &Value) -> Res<()> {
    let timeout = timeout_of(t, object)?;
    t.vm()
        .with_extension(|default| *default = DefaultTimeout(timeout));
    Ok(())
}

/// getdefaulttimeout() -> timeout
///
/// Returns the default timeout in seconds (float) for new socket objects.
/// A value of None indicates that new socket objects have no timeout.
/// When the socket module is first imported, the default is None.
#[native("getdefaulttimeout()")]
fn getdefaulttimeout(t: &mut Thread) -> Res<Value> {
    Ok(timeout_value(default_timeout(t)))
}

/// close(integer) -> None
///
/// Close an integer socket file descriptor.  This is like os.close(), but for
/// sockets; on some platforms os.close() won't work for socket file descriptors.
#[native("close(object, /)")]
fn close_descriptor(t: &mut Thread, object: i32) -> Res<()> {
    check(t, os::close(object))
}

/// dup(integer) -> integer
///
/// Duplicate an integer socket file descriptor.  This is like os.dup(), but for
/// sockets; on some platforms os.dup() won't work for socket file descriptors.
#[native("dup(object, /)")]
fn dup_descriptor(t: &mut Thread, object: i32) -> Res<i32> {
    check(t, os::duplicate(object))
}

/// socketpair([family[, type [, proto]]]) -> (socket object, socket object)
///
/// Create a pair of socket objects from the sockets returned by the platform
/// socketpair() function.
/// The arguments are the same as for socket() except the default family is
/// AF_UNIX if defined on the platform; otherwise, the default is AF_INET.
#[native("socketpair(family=1, type=1, proto=0, /)")]
fn socketpair(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let args = positional(t, "socketpair", args, 0, 3)?;
    let mut numbers = [libc::AF_UNIX, libc::SOCK_STREAM, 0];
    for (number, value) in numbers.iter_mut().zip(args) {
        *number = int_argument(t, value)?;
    }
    let [family, kind, protocol] = numbers;
    let pair = check(t, os::pair(family, kind, protocol))?;
    // Both are owned before either can fail.
    let values = pair.map(|fd| {
        let socket = Socket::closed();
        socket.fd.set(fd);
        heap::new_instance(&SOCKET, socket, 0)
    });
    for (value, fd) in values.iter().zip(pair) {
        if let Some(socket) = value.downcast::<Socket>() {
            socket.adopt(t, fd, family, kind, protocol)?;
        }
    }
    Ok(Tuple::new(values.into()))
}
