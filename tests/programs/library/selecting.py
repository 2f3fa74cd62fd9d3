"""Waiting for many descriptors: select, poll, epoll and what is made of them."""

import os
import select
import selectors
import signal
import socket
import time


def attempt(function, *arguments, **keywords):
    try:
        print(function.__name__, function(*arguments, **keywords))
    except Exception as error:
        print(f"{function.__name__}: {type(error).__name__}: {error}")


reader, writer = os.pipe()


class Named:
    def __init__(self, result):
        self.result = result

    def fileno(self):
        return self.result

    def __repr__(self):
        return "Named"


for arguments in (
    (), (1, 2, 3), ([], [], [], "a"), ([], [], [], -1), ([], [], [], 0), (["a"], [], [], 0), ([Named("x")], [], [], 0),
    ([Named(-3)], [], [], 0), ([-1], [], [], 0), ([5000], [], [], 0), ([2**40], [], [], 0), ([1.5], [], [], 0),
    ([], [], [], float("nan")), ([], [], [], 1e30), ([], [], [], 0, 0), ([reader] * 1025, [], [], 0),
):
    attempt(select.select, *arguments)
both = Named(writer)
print(select.select([reader], [both, both], [], 0) == ([], [both, both], []))
print(select.select((reader,), {writer}, (), None) == ([], [writer], []))
os.write(writer, b"x")
print(select.select([Named(reader)], [], [reader], 1))

poll = select.poll()
print(type(poll))
attempt(type(poll))
for arguments in ((), ("a",), (reader, -1), (reader, 70000), (reader, "a"), (-1,)):
    attempt(poll.register, *arguments)
attempt(poll.modify, 99, 1)
attempt(poll.unregister, 99)
for arguments in (("a",), (1, 2), (float("nan"),), (1e30,)):
    attempt(poll.poll, *arguments)
attempt(poll.poll, 0)
poll.register(Named(writer), select.POLLOUT)
poll.register(reader)
print(poll.poll() == [(writer, select.POLLOUT), (reader, select.POLLIN)])
poll.modify(writer, 0)
print(poll.poll(-1) == [(reader, select.POLLIN)])
os.read(reader, 1)
start = time.monotonic()
print(poll.poll(20.5), time.monotonic() - start >= 0.0205)
poll.unregister(writer)
print(poll.poll(0))

for arguments in ((0,), (-5,), ("a",), (-1, 5), (2**40,)):
    attempt(select.epoll, *arguments)
attempt(select.epoll, foo=1)
epoll = select.epoll()
print(type(epoll), epoll.closed, epoll.fileno() > 2)
for arguments in (("a",), (-1,), (900,)):
    attempt(epoll.register, *arguments)
epoll.register(reader, select.EPOLLIN)
for function in (epoll.register, epoll.modify, epoll.unregister):
    attempt(function, *((reader, 1) if function == epoll.register else (writer, 1)[: 2 - (function == epoll.unregister)]))
for arguments in ((0, 0), (0, -2), ("a",), (1e30,), (3e6,), (0, "a"), (1, 2, 3)):
    attempt(epoll.poll, *arguments)
attempt(epoll.modify, reader)
epoll.register(Named(writer), select.EPOLLOUT)
print(epoll.poll() == [(writer, select.EPOLLOUT)])
os.write(writer, b"y")
print(sorted(epoll.poll(timeout=1)) == sorted([(reader, 1), (writer, 4)]), len(epoll.poll(maxevents=1)))
epoll.modify(writer, 0)
epoll.unregister(reader)
start = time.monotonic()
print(epoll.poll(0.02), time.monotonic() - start >= 0.02)
with epoll as same:
    print(same is epoll)
print(epoll.closed)
for function in (epoll.fileno, epoll.poll, epoll.close, epoll.__enter__):
    attempt(function)
attempt(select.epoll.fromfd, "a")
print(select.error, select.EPOLLET, select.PIPE_BUF)


# A handler runs while they wait, and the wait goes on.
def handler(number, frame):
    print("signal", number)
    os.write(writer, b"z")


os.read(reader, 1)
signal.signal(signal.SIGALRM, handler)
for wait in (
    lambda: select.select([reader], [], []),
    lambda: (poll.register(reader, 1), poll.poll(10000))[1],
    lambda: selectors.EpollSelector().select(0.05),
    lambda: socket.socketpair()[0].settimeout(0),
):
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    found = wait()
    print(len(found) if found else found)
    while not select.select([reader], [], [], 0.05)[0]:
        pass
    os.read(reader, 1)


# One that raises ends the wait.
def interrupt(number, frame):
    raise KeyboardInterrupt


signal.signal(signal.SIGALRM, interrupt)
left, right = socket.socketpair()
timed, _ = socket.socketpair()
timed.settimeout(60)
full, other = socket.socketpair()
server = socket.create_server(("127.0.0.1", 0))
for wait in (
    lambda: select.select([reader], [], []),
    lambda: poll.poll(),
    lambda: select.epoll().poll(60),
    lambda: left.recv(1),
    lambda: timed.recv(1),
    lambda: full.sendall(bytes(1 << 24)),
    lambda: server.accept(),
):
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    try:
        wait()
    except KeyboardInterrupt:
        print("interrupted")

for kind in (selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector):
    with kind() as selector:
        selector.register(right, selectors.EVENT_READ, "right")
        key = selector.register(left, selectors.EVENT_READ | selectors.EVENT_WRITE, "left")
        right.send(b"!")
        print(sorted((key.data, events) for key, events in selector.select(1)), key.fd == left.fileno(), len(selector.get_map()))
        selector.modify(left, selectors.EVENT_READ, "changed")
        left.recv(1)
        print(selector.select(0.01), selector.get_key(left).data, selector.unregister(right).data)
        attempt(selector.register, left, 0)
        try:
            selector.unregister(right)
        except KeyError as error:
            print("KeyError")
print(selectors.DefaultSelector.__name__)
