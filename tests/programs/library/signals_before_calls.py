"""A signal that comes just before a call that blocks is handled before it blocks."""

import os
import signal
import socket
import subprocess
import time

fired = 0


class Alarm(Exception):
    pass


def handler(number, frame):
    global fired
    fired += 1
    raise Alarm


signal.signal(signal.SIGALRM, handler)
reader, writer = os.pipe()
left, right = socket.socketpair()
file = os.fdopen(os.dup(reader), "rb", buffering=0)
numbers = [1] * 3_000_000


def soon():
    # While the numbers are compared. A call that blocks ends at the second signal.
    signal.setitimer(signal.ITIMER_REAL, 0.001, 20)


def read():
    soon(), max(numbers), os.read(reader, 1)


def read_file():
    soon(), max(numbers), file.read(1)


def receive():
    soon(), max(numbers), left.recv(1)


def sleep():
    soon(), max(numbers), time.sleep(60)


def pause():
    soon(), max(numbers), signal.pause()


def wait():
    soon(), max(numbers), os.waitpid(child.pid, 0)


child = subprocess.Popen(["sleep", "60"])
for call in (read, read_file, receive, sleep, pause, wait):
    fired = 0
    try:
        call()
    except Alarm:
        signal.setitimer(signal.ITIMER_REAL, 0)
        print(call.__name__, fired)
child.kill()
child.wait()
