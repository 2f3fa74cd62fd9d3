"""What sockets say of wrong arguments."""

import _socket
import socket

INET = _socket.socket()
UNIX = _socket.socket(_socket.AF_UNIX)
INET6 = _socket.socket(_socket.AF_INET6)


def attempt(function, *arguments, **keywords):
    try:
        print(function.__name__, arguments, keywords, function(*arguments, **keywords))
    except Exception as error:
        print(f"{function.__name__}: {type(error).__name__}: {error}")


for arguments in ((1.5,), ("a",), (999,), (1, 2, 3, None, 5), (2**40,)):
    attempt(_socket.socket, *arguments)
for keywords in (dict(fileno=1.5), dict(fileno="a"), dict(fileno=-1), dict(fileno=999), dict(fileno=0), dict(foo=1)):
    attempt(_socket.socket, **keywords)
for address in (
    "x", ("x",), ("x", "y"), (1, 2), ("127.0.0.1", 70000), ("127.0.0.1", -1), ("127.0.0.1", 2**40), ("a\0b", 1),
    ("127.0.0.1", 0, 1), ("\u0100" * 70, 1), ("ü..x", 1), [1, 2], None, ("127.0.0.1", 1.5),
):
    attempt(INET.bind, address)
for address in ("x" * 200, 5, b"x" * 108, "/nonexistent/dir/sock", None, ("a", 1), "\0" + "x" * 108, "\udc80/a/b"):
    attempt(UNIX.bind, address)
for address in (("::1",), ("::1", 0, 2**20), ("::1", 70000), ("::1", 0, 0, 0, 0), ("<broadcast>", 0)):
    attempt(INET6.bind, address)
for arguments in ((), (1, 2)):
    attempt(INET.bind, *arguments)
attempt(INET.bind, a=1)
attempt(INET.connect, "x")
attempt(INET.connect_ex, "x")
for arguments in ((-1,), (), ("a",), (1, 2, 3), (1,), (1.5,), (2**70,), (1, 2**40), (1, -(2**40)), (1, 2**70)):
    attempt(INET.recv, *arguments)
attempt(INET.recv, bufsize=1)
for arguments in ((), (b"x",), (5,), (bytearray(1), -1), (bytearray(1), 3), (bytearray(1), 1, 2, 3)):
    attempt(INET.recv_into, *arguments)
    attempt(INET.recvfrom_into, *arguments)
attempt(INET.recvfrom, -1)
for arguments in ((), ("x",), (5,), (b"x", "a"), (b"x", 1, 2)):
    attempt(INET.send, *arguments)
    attempt(INET.sendall, *arguments)
address = ("127.0.0.1", 1)
for arguments in ((), (b"x",), (b"x", 1), ("x", address), (b"x", 1, 2, 3), (b"x", "a", address)):
    attempt(INET.sendto, *arguments)
for arguments in (("a",), (), (9,), (1,)):
    attempt(INET.shutdown, *arguments)
for arguments in (("a",), (1, 2), (2**40,)):
    attempt(INET.listen, *arguments)
for timeout in ("a", -1, float("nan"), 1e30, 10**10, -(10**30)):
    attempt(INET.settimeout, timeout)
attempt(INET.gettimeout, 1)
INET.settimeout(1e-10)
attempt(INET.gettimeout)
for name in ("family", "timeout"):
    try:
        setattr(INET, name, 1)
    except AttributeError as error:
        print(error)
for arguments in ((), (1,), (1, 2, 3, 4), (1, 999), (1, 2, -1), (1, 2, 1025), ("a", 2)):
    attempt(INET.getsockopt, *arguments)
for arguments in (
    (), (1, 2), (1, 2, "a"), (1, 2, 1, 1), (1, 2, None), (1, 2, b"\1"), (1, 2, None, "a"), (1, 2, 2**40), ("a", 2, 1),
    (1, 2, b"1", 4), (1, 2, 1, 4, 5), (1, 2, 1.5),
):
    attempt(INET.setsockopt, *arguments)
for arguments in ((), (-1,), (1, -1), (1, 2**31)):
    attempt(INET.recvmsg, *arguments)
for arguments in ((), (1,), ([b"x"],)):
    attempt(INET.recvmsg_into, *arguments)
for arguments in (
    (), (1,), ([1],), ([b"x"], 5), ([b"x"], [5]), ([b"x"], [(1, 2)]), ([b"x"], [(1, 2, 3)]), ([b"x"], [], 0, 5),
    ([b"x"], [("a", 1, b"")]),
):
    attempt(INET.sendmsg, *arguments)
for function in (_socket.htons, _socket.ntohs, _socket.htonl, _socket.ntohl):
    for arguments in ((-1,), (2**16,), (2**32,), ("a",), (1.5,), (), (2**70,), (True,)):
        attempt(function, *arguments)
for argument in ("x", 5, b"1.2.3.4", "255.255.255.255", "a\0"):
    attempt(_socket.inet_aton, argument)
for argument in (b"x", "abcd", bytearray(b"abcd")):
    attempt(_socket.inet_ntoa, argument)
for arguments in ((2, "x"), (99, "x"), (2, 5), ("a", "b"), (2,)):
    attempt(_socket.inet_pton, *arguments)
for arguments in ((2, b"x"), (99, b"x"), (10, b""), (2, "x")):
    attempt(_socket.inet_ntop, *arguments)
for arguments in (
    (), ("localhost",), (5, 80), ("127.0.0.1", 1.5), ("x", 80, 0, 0, 0, socket.AI_NUMERICHOST), (None, None),
    ("a..b", 80), ("a" * 64, 80), ("127.0.0.1", 2**80, 0, 1), ("127.0.0.1", "\ud800"), (bytearray(b"a"), 1),
    (1, 2, 3, 4, 5, 6, 7),
):
    attempt(_socket.getaddrinfo, *arguments)
for arguments in (
    (), (5, 0), (("127.0.0.1",), 0), (("x.y", 80), 3), (("127.0.0.1", 80, 1), 3), (("::1", 80, 2**20, 0), 3),
    (("127.0.0.1", "a"), 3), (("127.0.0.1", 80), 1.5), ((5, 80), 1),
):
    attempt(_socket.getnameinfo, *arguments)
attempt(_socket.gethostbyname, 5)
attempt(_socket.gethostbyname, "\u0100" * 70)
for arguments in (("nosuch",), (5,), ("a\0",)):
    attempt(_socket.getservbyname, *arguments)
    attempt(_socket.getprotobyname, *arguments)
for arguments in ((70000,), (-1,), (1, "xx")):
    attempt(_socket.getservbyport, *arguments)
for argument in ("nosuch", 5):
    attempt(_socket.if_nametoindex, argument)
for argument in (99999, -1, 2**70, "a"):
    attempt(_socket.if_indextoname, argument)
for argument in ("a", 999, -1):
    attempt(_socket.close, argument)
    attempt(_socket.dup, argument)
for arguments in ((2,), (1, 2, 3, 4), ("a",)):
    attempt(_socket.socketpair, *arguments)
attempt(_socket.socketpair, family=1)
attempt(_socket.setdefaulttimeout, "a")
for argument in (-1, 2**63 - 1, "a"):
    attempt(_socket.CMSG_LEN, argument)
    attempt(_socket.CMSG_SPACE, argument)

INET.close()
print(INET)
for name in ("fileno", "detach", "close", "getsockname", "getpeername", "_accept"):
    attempt(getattr(INET, name))
attempt(INET.bind, ("", 0))
attempt(INET.connect, ("127.0.0.1", 1))
attempt(INET.connect_ex, ("127.0.0.1", 1))
attempt(INET.recv, 1)
attempt(INET.settimeout, 1)
