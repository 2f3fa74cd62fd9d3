"""`StringIO`, and the line ends that text files have seen."""

import io
s = io.StringIO(newline=None)
print(s.newlines, s.write("a\r\nb\rc\n"), s.newlines, repr(s.getvalue()))
s = io.StringIO("a\r\nb", newline='')
print(s.newlines, s.readlines())
s = io.StringIO()
s.write("abc"); print(s.newlines)
s.seek(5); s.write("é"); s.seek(1); s.write("€"); print(repr(s.getvalue()), s.tell())
for size in (-1, 2**70, "x", 2**62):
    try: print(s.truncate(size))
    except Exception as e: print(type(e).__name__, e)
s.truncate(2); print(repr(s.getvalue()), s.tell())
s.write("z"); print(repr(s.getvalue()))
try:
    s.seek(2**63-1); s.write("ab")
except Exception as e: print(type(e).__name__, e)
s.truncate(0); s.seek(0); s.write("new"); print(s.getvalue())
import tempfile, os
with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, "f")
    open(p, "wb").write(b"a\r\nb\rc\nd\r")
    for n in (None, '', '\n', '\r', '\r\n'):
        with open(p, newline=n) as f:
            print(repr(n), f.newlines, repr(f.readline()), f.newlines, f.readlines(), f.newlines)
d = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(d.decode("a\r")), d.newlines, repr(d.decode("\nb\r", final=True)), d.newlines, repr(d.decode("\n")), d.newlines)
