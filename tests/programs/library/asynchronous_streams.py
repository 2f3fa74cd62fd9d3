"""asyncio over sockets: servers, streams, datagrams, pipes and processes."""

import asyncio
import os
import socket
import sys


async def handle(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def streams():
    server = await asyncio.start_server(handle, "127.0.0.1", 0, limit=1 << 21)
    host, port = server.sockets[0].getsockname()
    print(host, len(server.sockets), server.is_serving())
    async with server:
        async def client(name):
            reader, writer = await asyncio.open_connection(host, port)
            for number in range(3):
                writer.write(f"{name} {number}\n".encode())
            writer.write_eof()
            text = await reader.read()
            writer.close()
            await writer.wait_closed()
            return text

        print(await asyncio.gather(client("one"), client("two")))
        reader, writer = await asyncio.open_connection(host, port)
        large = b"x" * 1_000_000 + b"\n"
        writer.write(large)
        try:
            await reader.readline()
        except ValueError as error:
            print(error)
        writer.write_eof()
        while await reader.read(1 << 16):
            pass
        writer.close()
        reader, writer = await asyncio.open_connection(host, port, limit=1 << 21)
        writer.write(large)
        print(len(await reader.readuntil(b"\n")), writer.get_extra_info("peername") == (host, port))
        writer.write(b"abc\n")
        print(await reader.readexactly(2))
        writer.write_eof()
        try:
            await reader.readexactly(10)
        except asyncio.IncompleteReadError as error:
            print(error, error.partial)
        writer.close()
    try:
        await asyncio.open_connection(host, port)
    except OSError as error:
        print(type(error).__name__, error.errno)


asyncio.run(streams())


async def unix_streams():
    path = f"/tmp/copperplate-async-{os.getpid()}"
    server = await asyncio.start_unix_server(handle, path)
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(b"over a path\n")
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(unix_streams())


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, address):
        self.transport.sendto(data[::-1], address)


class Client(asyncio.DatagramProtocol):
    def __init__(self, answer):
        self.answer = answer

    def datagram_received(self, data, address):
        self.answer.set_result(data)


async def datagrams():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 0))
    answer = loop.create_future()
    client, _ = await loop.create_datagram_endpoint(lambda: Client(answer), remote_addr=server.get_extra_info("sockname"))
    client.sendto(b"datagram")
    print(await answer)
    client.close()
    server.close()
    reader, writer = os.pipe()
    stream = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stream), os.fdopen(reader, "rb"))
    os.write(writer, b"through a pipe")
    os.close(writer)
    print(await stream.read())


asyncio.run(datagrams())


async def processes():
    process = await asyncio.create_subprocess_exec("cat", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(await process.communicate(b"through cat"), process.returncode)
    process = await asyncio.create_subprocess_shell("echo out; echo err >&2; exit 3", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    print(await process.communicate(), process.returncode)
    process = await asyncio.create_subprocess_exec("sleep", "60")
    process.terminate()
    print(await process.wait())
    try:
        await asyncio.create_subprocess_exec("/nonexistent")
    except FileNotFoundError as error:
        print(error)


asyncio.run(processes())
