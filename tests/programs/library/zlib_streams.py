"""zlib: what is compressed comes back, whole and in pieces, in each format; errors; checksums. Never the compressed bytes, which
differ between versions of the library."""

import copy
import gzip
import io
import zipfile
import zlib

TEXT = b"".join(b"line %d of a text that repeats itself\n" % (i % 97) for i in range(3000))


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)
    else:
        print(result if not isinstance(result, bytes) or len(result) < 60 else len(result))


# Checksums.
for data in (b"", b"a", b"abc" * 1000, bytearray(b"xyz"), memoryview(b"hello")[1:]):
    print(zlib.crc32(data), zlib.adler32(data), zlib.crc32(data, 7), zlib.adler32(data, 2**32 - 5))
halves = zlib.crc32(TEXT[1000:], zlib.crc32(TEXT[:1000])) == zlib.crc32(TEXT)
print(halves, zlib.adler32(TEXT[1000:], zlib.adler32(TEXT[:1000])) == zlib.adler32(TEXT))
attempt(zlib.crc32, "text")
attempt(zlib.adler32, b"", "1")
attempt(zlib.crc32)

# Whole.
for level in range(-1, 10):
    packed = zlib.compress(TEXT, level)
    assert zlib.decompress(packed) == TEXT
    assert (len(packed) < len(TEXT)) == (level != 0), level
for wbits in (15, 9, 12, -15, -9, 31, 25):
    packed = zlib.compress(TEXT, wbits=wbits)
    print(wbits, zlib.decompress(packed, wbits=wbits) == TEXT, zlib.decompress(packed, wbits=wbits, bufsize=1) == TEXT)
print(zlib.decompress(zlib.compress(TEXT, wbits=31), wbits=47) == TEXT, zlib.decompress(zlib.compress(TEXT), 0) == TEXT)
print(zlib.decompress(zlib.compress(b"")), zlib.compress(data := b"")[:1], data)
attempt(zlib.compress, TEXT, 10)
attempt(zlib.compress, TEXT, wbits=99)
attempt(zlib.compress, "text")
attempt(zlib.compress, 3)
attempt(zlib.compress, TEXT, 2**40)
attempt(zlib.decompress, b"no such thing")
attempt(zlib.decompress, b"")
attempt(zlib.decompress, zlib.compress(TEXT)[:-5])
attempt(zlib.decompress, zlib.compress(TEXT)[:-1] + b"\x00")
attempt(zlib.decompress, zlib.compress(TEXT), bufsize=-1)
attempt(zlib.decompress, zlib.compress(TEXT), bufsize=0)
attempt(zlib.decompress, zlib.compress(TEXT), wbits=99)
attempt(zlib.decompress, zlib.compress(TEXT), wbits=31)
attempt(zlib.decompress, zlib.compress(TEXT) + b"more")

# In pieces.
for wbits in (15, -15, 31):
    pack = zlib.compressobj(6, zlib.DEFLATED, wbits)
    packed = b"".join(pack.compress(TEXT[i : i + 700]) for i in range(0, len(TEXT), 700)) + pack.flush()
    unpack = zlib.decompressobj(wbits)
    out = b""
    for i in range(0, len(packed), 13):
        out += unpack.decompress(packed[i : i + 13])
    out += unpack.flush()
    print(wbits, out == TEXT, unpack.eof, unpack.unused_data, unpack.unconsumed_tail)

for strategy in (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED):
    for memory in (1, 8, 9):
        pack = zlib.compressobj(level=5, memLevel=memory, strategy=strategy)
        assert zlib.decompress(pack.compress(TEXT) + pack.flush()) == TEXT
for mode in (zlib.Z_NO_FLUSH, zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_BLOCK):
    pack = zlib.compressobj()
    packed = pack.compress(b"first ") + pack.flush(mode) + pack.compress(b"second")
    unpack = zlib.decompressobj()
    seen = unpack.decompress(packed)
    print(mode, seen if mode not in (zlib.Z_BLOCK, zlib.Z_PARTIAL_FLUSH) else "", unpack.decompress(pack.flush())[-6:])
attempt(zlib.compressobj, 11)
attempt(zlib.compressobj, memLevel=77)
attempt(zlib.compressobj, wbits=3)
attempt(zlib.compressobj, zdict="text")
attempt(zlib.decompressobj, 77)
attempt(zlib.decompressobj, zdict="text")
attempt(type(zlib.compressobj()))
attempt(type(zlib.decompressobj()))

# After the end.
pack = zlib.compressobj()
packed = pack.compress(TEXT) + pack.flush()
attempt(pack.compress, b"x")
attempt(pack.flush)
attempt(pack.flush, zlib.Z_NO_FLUSH)
attempt(pack.copy)
unpack = zlib.decompressobj()
print(unpack.decompress(packed + b"behind") == TEXT, unpack.unused_data, unpack.eof)
print(unpack.decompress(b" and more"), unpack.unused_data)
attempt(unpack.flush)
attempt(unpack.decompress, b"")
attempt(unpack.copy)
unpack = zlib.decompressobj()
attempt(unpack.decompress, b"\x78\x9c\xff\xff\xff")
attempt(zlib.decompressobj().flush)
attempt(zlib.decompressobj().flush, 0)

# Not more than so much.
unpack = zlib.decompressobj()
out, rest = b"", packed
while rest:
    piece = unpack.decompress(rest, 1000)
    assert len(piece) <= 1000
    out, rest = out + piece, unpack.unconsumed_tail
out += unpack.flush()
print(out == TEXT, unpack.eof)
attempt(unpack.decompress, b"", -1)
unpack = zlib.decompressobj()
print(len(unpack.decompress(packed, max_length=10)), len(unpack.unconsumed_tail) > 0, unpack.flush() == TEXT[10:], unpack.unconsumed_tail)

# Dictionaries.
words = b"repeats itself of a text that line"
for wbits in (15, -15):
    pack = zlib.compressobj(wbits=wbits, zdict=words)
    packed = pack.compress(b"a text that repeats itself") + pack.flush()
    unpack = zlib.decompressobj(wbits, zdict=bytearray(words))
    print(unpack.decompress(packed) + unpack.flush())
pack = zlib.compressobj(zdict=words)
packed = pack.compress(b"a text that repeats itself") + pack.flush()
attempt(zlib.decompress, packed)
attempt(zlib.decompressobj().decompress, packed)
attempt(zlib.decompressobj(zdict=b"another").decompress, packed)

# Copies.
pack = zlib.compressobj()
start = pack.compress(TEXT[:5000])
for other in (pack.copy(), copy.copy(pack), copy.deepcopy(pack)):
    assert zlib.decompress(start + other.compress(b"one end") + other.flush()) == TEXT[:5000] + b"one end"
packed = start + pack.compress(b"another end") + pack.flush()
unpack = zlib.decompressobj()
start = unpack.decompress(packed[:100])
for other in (unpack.copy(), copy.copy(unpack), copy.deepcopy(unpack)):
    assert start + other.decompress(packed[100:]) == TEXT[:5000] + b"another end"
print(start + unpack.decompress(packed[100:]) == TEXT[:5000] + b"another end", unpack.eof)

# The one that keeps its input.
packed = zlib.compress(TEXT)
unpack = zlib._ZlibDecompressor()
out = unpack.decompress(packed[:200], 50)
print(len(out), unpack.needs_input, unpack.eof)
while not unpack.eof:
    out += unpack.decompress(b"" if not unpack.needs_input else packed[200:] + b"tail", max_length=4096)
print(out == TEXT, unpack.unused_data, unpack.needs_input)
attempt(unpack.decompress, b"")
attempt(zlib._ZlibDecompressor().decompress, b"junk")
attempt(zlib._ZlibDecompressor, 99)

# What is built on it.
packed = gzip.compress(TEXT, mtime=0)
print(gzip.decompress(packed) == TEXT, gzip.decompress(packed + packed) == TEXT * 2)
attempt(gzip.decompress, packed[:-3])
with gzip.open(io.BytesIO(packed), "rt") as file:
    print(sum(1 for _ in file))
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("a.txt", TEXT)
    archive.writestr("folder/b.txt", b"short")
with zipfile.ZipFile(buffer) as archive:
    print(archive.namelist(), archive.read("a.txt") == TEXT, archive.read("folder/b.txt"), archive.testzip())
    print(archive.getinfo("a.txt").compress_size < len(TEXT))

print(sorted(name for name in dir(zlib) if name.startswith(("Z_", "DEF", "MAX"))))
print(zlib.error.__mro__, zlib.DEF_BUF_SIZE, zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL)
for name in ("Z_BLOCK", "Z_TREES", "Z_FINISH", "Z_RLE", "Z_FIXED", "Z_BEST_COMPRESSION", "Z_DEFAULT_COMPRESSION"):
    print(name, getattr(zlib, name))
