"""Text that is read by the number of its characters."""

import io
import itertools


def read(data, count, **keywords):
    file = io.TextIOWrapper(io.BytesIO(data), **keywords)
    return [text for text in iter(lambda: file.read(count), "")]


# Many buffers long, in time that is the length's.
for data, encoding in [(b"x" * 10**7, "utf-8"), (("\u00e9" * 10**6).encode() * 2, "utf-8"), (b"\xe9" * 10**6, "latin-1")]:
    parts = read(data, 10**7, encoding=encoding)
    print(len(parts), len(parts[0]))

# Characters and ends of lines that lie across buffers.
data = "".join(itertools.islice(itertools.cycle("a\u00e9\u1234\U0001f600\r\n\r\n\n"), 30_000))
for encoding in ("utf-8", "utf-16", "utf-32-le"):
    for newline in (None, "", "\n", "\r\n"):
        parts = read(data.encode(encoding), 8191, encoding=encoding, newline=newline)
        whole = io.TextIOWrapper(io.BytesIO(data.encode(encoding)), encoding=encoding, newline=newline).read()
        print(encoding, repr(newline), "".join(parts) == whole, {len(part) for part in parts[:-1]})
file = io.TextIOWrapper(io.BytesIO(b"one\ntwo\nthree"), encoding="ascii")
print(repr(file.read(0)), repr(file.read(2)), repr(file.readline()), repr(file.readline(2)), repr(file.read(3)), repr(file.read(100)), repr(file.read(1)))
