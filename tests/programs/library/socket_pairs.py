"""Two sockets that are connected: bytes, messages, options, timeouts."""

import array
import errno
import os
import socket
import struct

left, right = socket.socketpair()
print(left.family, left.type, left.proto, left.timeout, left.getblocking())
left.sendall(b"hello")
print(right.recv(3), right.recv(100))

buffer = bytearray(b"........")
print(right.send(b"abc"), left.recv_into(buffer), buffer)
right.send(b"xyzw")
print(left.recv_into(memoryview(buffer)[4:], 2), buffer, left.recvfrom(10))
right.send(b"12")
print(left.recvfrom_into(buffer, 1), buffer, left.recv(1, socket.MSG_PEEK), left.recv(1))
items = array.array("i", [0, 0])
right.send(struct.pack("ii", 7, -8))
print(left.recv_into(items), items)

# Messages with descriptors.
reader, writer = os.pipe()
socket.send_fds(left, [b"take ", b"this"], [writer])
data, descriptors, flags, address = socket.recv_fds(right, 100, 4)
print(data, len(descriptors), flags, address)
os.write(descriptors[0], b"through another number")
print(os.read(reader, 100))
left.sendmsg([b"ab", bytearray(b"cd"), memoryview(b"efg")])
first, second = bytearray(3), bytearray(10)
print(right.recvmsg_into([first, second]), first, second)
print(socket.CMSG_LEN(4) <= socket.CMSG_SPACE(4), socket.CMSG_SPACE(0) > 0)
for fd in (reader, writer, *descriptors):
    os.close(fd)

# Options.
left.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
print(left.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE), left.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 4))
left.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 0, 0))
print(len(left.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)))
print(left.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE) == socket.SOCK_STREAM)


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except OSError as error:
        return f"{type(error).__name__}: {error}"


# Timeouts, and calls that do not wait.
left.settimeout(0.01)
print(left.gettimeout(), left.timeout, attempt(left.recv, 1), attempt(left.recvmsg, 1))
left.setblocking(False)
print(left.gettimeout(), left.getblocking(), attempt(left.recv, 1))
sent = 0
while isinstance(count := attempt(left.send, bytes(10000)), int):
    sent += count
print(sent > 10000, count)
left.settimeout(0.01)
print(attempt(left.sendall, bytes(10000)))
received = 0
while received < sent:
    received += len(right.recv(1 << 20))
left.sendall(b"end")
print(received == sent, right.recv(10))

# The ends of it.
left.shutdown(socket.SHUT_WR)
print(right.recv(10), attempt(left.send, b"x"))
copy = left.dup()
print(copy.family, copy.timeout, copy.fileno() != left.fileno())
copy.close()
fd = left.detach()
print(left.fileno(), left, attempt(left.send, b"x"))
with socket.socket(fileno=fd) as again:
    print(again.family, again.type, again.fileno() == fd)
print(again.fileno(), attempt(again.getsockname))
print(right.recv(1))
right.close()
right.close()

# Datagrams, names of Linux's own.
server = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
server.bind("\0copperplate-%d" % os.getpid())
print(type(server.getsockname()), server.getsockname()[:13])
client = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
print(repr(client.getsockname()), client.sendto(b"dgram", server.getsockname()))
print(server.recvfrom(100))
client.close()
server.close()

path = "/tmp/copperplate-%d" % os.getpid()
with socket.create_server(path, family=socket.AF_UNIX) as server:
    print(server.getsockname() == path, os.path.exists(path))
    client = socket.socket(socket.AF_UNIX)
    client.connect(path)
    accepted, address = server.accept()
    print(repr(address), accepted.getsockname() == path, client.getpeername() == path)
    with accepted, client:
        with accepted.makefile("rw", encoding="utf-8", newline="\n") as stream:
            client.sendall("one\ntwö\nrest".encode())
            print(repr(stream.readline()), repr(stream.readline()))
            print("answer", file=stream, flush=True)
        with client.makefile("rb") as stream:
            print(stream.readline())
os.unlink(path)
print(attempt(socket.socket(socket.AF_UNIX).connect, path), errno.ENOENT)
