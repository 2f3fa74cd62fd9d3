"""hashlib: the functions that are always there."""

import hashlib
import hmac

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"):
    h = hashlib.new(name, b"some ")
    c = h.copy()
    h.update(bytearray(b"text"))
    c.update(memoryview(b"other text") [1:])
    print(h.name, h.digest_size, h.block_size, h.hexdigest(), c.hexdigest()[:16])
    assert h.digest().hex() == h.hexdigest() and len(h.digest()) == h.digest_size
    assert getattr(hashlib, name)(b"some text").digest() == h.digest()
for name in ("shake_128", "shake_256"):
    h = hashlib.new(name, b"x" * 500)
    print(h.name, h.digest_size, h.hexdigest(9), h.digest(70).hex())
b = hashlib.blake2b(b"data", digest_size=10, key=b"key", salt=b"salt", person=b"person", fanout=2, depth=3, leaf_size=100,
                    node_offset=1, node_depth=1, inner_size=32, last_node=True)
print(b.hexdigest(), hashlib.blake2s(b"data", digest_size=7, person=b"p").hexdigest())
print(hashlib.blake2b.SALT_SIZE, hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2s.PERSON_SIZE, hashlib.blake2s.MAX_DIGEST_SIZE)
print(hmac.new(b"key", b"message", "sha256").hexdigest(), hmac.compare_digest(b"a", b"a"))
for wrong in (lambda: hashlib.md5("text"), lambda: hashlib.sha1(7), lambda: hashlib.blake2b(salt=b"x" * 17), lambda: hashlib.blake2b(key=b"x" * 65)):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e).split(",")[0])
print(sorted(hashlib.algorithms_guaranteed))
