"""Signals and their handlers, and Ctrl-C."""

import os
import signal
import time

print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)


def interrupt_soon():
    signal.signal(signal.SIGALRM, signal.default_int_handler)
    signal.setitimer(signal.ITIMER_REAL, 0.05)


def loop():
    while True:
        pass


def sleep():
    time.sleep(60)


def read():
    reader, writer = os.pipe()
    os.read(reader, 1)


def consume():
    for _ in map(abs, iter(int, 1)):
        pass


for work in (loop, sleep, read, consume):
    interrupt_soon()
    try:
        work()
    except KeyboardInterrupt:
        print(work.__name__, "interrupted")

try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as error:
    print(repr(error))


def handler(number, frame):
    print("signal", number, frame.f_code.co_name)


def handled():
    signal.raise_signal(signal.SIGUSR1)


print(signal.signal(signal.SIGUSR1, handler))
handled()
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is handler)
handled()
print(signal.signal(signal.SIGUSR1, signal.SIG_DFL))


def failing(number, frame):
    raise ValueError(number)


signal.signal(signal.SIGUSR1, failing)
try:
    signal.raise_signal(signal.SIGUSR1)
except ValueError as error:
    print("raised", error)

for wrong in (0, 65, signal.SIGKILL):
    try:
        signal.signal(wrong, handler)
    except (ValueError, OSError) as error:
        print(type(error).__name__, error)
try:
    signal.signal(signal.SIGUSR1, "no handler")
except TypeError as error:
    print(error)
print(signal.strsignal(signal.SIGINT), signal.SIGTERM in signal.valid_signals())

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
signal.raise_signal(signal.SIGUSR1)
print(signal.sigpending(), signal.sigwait({signal.SIGUSR1}))
print(signal.sigtimedwait({signal.SIGUSR1}, 0))
