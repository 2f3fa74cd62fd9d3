"""Connections over TCP on this machine, and numbers and names of the network."""

import errno
import select
import socket


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except OSError as error:
        return f"{type(error).__name__}: {error}"


server = socket.create_server(("127.0.0.1", 0))
host, port = server.getsockname()
print(server.family, server.type, host, port > 0, server.timeout)
server.setblocking(False)
print(attempt(server.accept))

client = socket.socket()
client.setblocking(False)
print(client.connect_ex((host, port)) in (0, errno.EINPROGRESS))
select.select([server], [client], [], 10)
accepted, address = server.accept()
print(address == client.getsockname(), accepted.getpeername() == address, client.getpeername() == (host, port))
print(client.connect_ex((host, port)) in (0, errno.EISCONN), accepted.getblocking(), attempt(accepted.settimeout, None))
print(client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))

# Echoes through `select`, larger than what the system buffers.
message = bytes(range(256)) * 4096
sent, pending, got = 0, b"", b""
accepted.setblocking(False)
while len(got) < len(message):
    writing = [client] if sent < len(message) else []
    if pending:
        writing.append(accepted)
    readable, writable, _ = select.select([client, accepted], writing, [], 10)
    if client in writable:
        sent += client.send(message[sent : sent + 65536])
    if accepted in readable:
        pending += accepted.recv(65536)
    if accepted in writable:
        pending = pending[accepted.send(pending) :]
    if client in readable:
        got += client.recv(65536)
print(sent, got == message, pending)

client.settimeout(5)
accepted.close()
print(client.recv(10))
client.close()

with socket.create_connection((host, port), timeout=5) as client:
    print(client.timeout, client.getpeername() == (host, port), client.recv_into(bytearray()))
    accepted, _ = server.accept()
    accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    print(accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
    accepted.close()
server.close()
print(server.fileno(), server)
print(attempt(socket.create_connection, (host, port)))

client = socket.socket()
print(client.connect_ex((host, port)) == errno.ECONNREFUSED)
client.settimeout(2)
print(attempt(client.connect, (host, port)))
client.close()

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as two:
    one.bind(("localhost", 0))
    two.connect(one.getsockname())
    print(two.send(b"datagram"), one.recvfrom(3) == (b"dat", two.getsockname()))
    print(one.sendto(b"back", socket.MSG_DONTWAIT, two.getsockname()), two.recvmsg(10)[:3])

print(socket.htons(258), socket.ntohs(258), socket.htonl(1), socket.ntohl(16909060))
print(socket.inet_aton("127.1"), socket.inet_ntoa(b"\x01\x02\x03\x04"), socket.inet_pton(socket.AF_INET, "9.8.7.6"))
for text in ("::", "::1", "1:2::8", "::ffff:1.2.3.4", "fe80:0:0:1::"):
    packed = socket.inet_pton(socket.AF_INET6, text)
    print(packed, socket.inet_ntop(socket.AF_INET6, packed))
for found in socket.getaddrinfo("127.0.0.1", 80):
    print(found)
print(socket.getaddrinfo(b"::1", "80", type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST))
print(socket.getaddrinfo(None, 0, socket.AF_INET, socket.SOCK_DGRAM, flags=socket.AI_PASSIVE))
print(socket.getnameinfo(("127.0.0.1", 8080), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
print(socket.gethostbyname("127.0.0.1"), socket.gethostbyname_ex("127.0.0.1"), socket.gethostbyname(""))
print(socket.if_nametoindex("lo"), socket.if_indextoname(1), (1, "lo") in socket.if_nameindex())
print(type(socket.gethostname()), socket.has_ipv6, socket.SocketType, socket.error, socket.timeout)
print(socket.getdefaulttimeout())
socket.setdefaulttimeout(1.5)
print(socket.getdefaulttimeout(), socket.socket().timeout)
socket.setdefaulttimeout(None)
print(socket.AddressFamily(2), socket.AF_INET6, socket.SOCK_DGRAM, socket.MSG_PEEK | socket.MSG_OOB, socket.AI_PASSIVE)
print(socket.gaierror.__mro__, socket.herror.__mro__)
