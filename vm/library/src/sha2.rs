//! `_sha2`: the hash functions SHA-224, SHA-256, SHA-384 and SHA-512 (FIPS 180-4).

use copperplate_core::trace::Trace;
use std::cell::RefCell;

use copperplate_core::class::Type;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Bytes;
use copperplate_core::{Res, Thread, Value, buffer, heap, layout, types};
use copperplate_macros::native;
use copperplate_objects::define::define;

use crate::module;

/// One of the four functions.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Variant {
    name: &'static str,
    /// Bytes of a digest.
    size: usize,
    /// Bytes of a block: 64 for 32-bit words, 128 for 64-bit words.
    block: usize,
    start: [u64; 8],
}

#[rustfmt::skip]
static VARIANTS: [Variant; 4] = [
    Variant { name: "sha224", size: 28, block: 64, start: [
        0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4] },
    Variant { name: "sha256", size: 32, block: 64, start: [
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19] },
    Variant { name: "sha384", size: 48, block: 128, start: [
        0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939,
        0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4] },
    Variant { name: "sha512", size: 64, block: 128, start: [
        0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
        0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179] },
];

/// Fractional parts of the cube roots of the first 80 primes; SHA-256 uses the upper halves.
#[rustfmt::skip]
const ROUND: [u64; 80] = [
    0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc, 0x3956c25bf348b538,
    0x59f111f1b605d019, 0x923f82a4af194f9b, 0xab1c5ed5da6d8118, 0xd807aa98a3030242, 0x12835b0145706fbe,
    0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2, 0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235,
    0xc19bf174cf692694, 0xe49b69c19ef14ad2, 0xefbe4786384f25e3, 0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65,
    0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5, 0x983e5152ee66dfab,
    0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4, 0xc6e00bf33da88fc2, 0xd5a79147930aa725,
    0x06ca6351e003826f, 0x142929670a0e6e70, 0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed,
    0x53380d139d95b3df, 0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b,
    0xa2bfe8a14cf10364, 0xa81a664bbc423001, 0xc24b8b70d0f89791, 0xc76c51a30654be30, 0xd192e819d6ef5218,
    0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8, 0x19a4c116b8d2d0c8, 0x1e376c085141ab53,
    0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8, 0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb, 0x5b9cca4f7763e373,
    0x682e6ff3d6b2b8a3, 0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
    0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b, 0xca273eceea26619c,
    0xd186b8c721c0c207, 0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178, 0x06f067aa72176fba, 0x0a637dc5a2c898a6,
    0x113f9804bef90dae, 0x1b710b35131c471b, 0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc,
    0x431d67c49c100d4c, 0x4cc5d4becb3e42b6, 0x597f299cfc657e2a, 0x5fcb6fab3ad6faec, 0x6c44198c4a475817,
];

/// A hash that goes on.
#[derive(Clone)]
struct Hash {
    variant: &'static Variant,
    state: [u64; 8],
    /// Bytes of the block that is not full yet.
    rest: Vec<u8>,
    length: u128,
}

impl Hash {
    fn new(variant: &'static Variant) -> Hash {
        Hash {
            variant,
            state: variant.start,
            rest: Vec::new(),
            length: 0,
        }
    }

    fn update(&mut self, bytes: &[u8]) {
        self.length += bytes.len() as u128;
        self.rest.extend_from_slice(bytes);
        let full = self.rest.len() / self.variant.block * self.variant.block;
        let rest = self.rest.split_off(full);
        let blocks = std::mem::replace(&mut self.rest, rest);
        for block in blocks.chunks_exact(self.variant.block) {
            if self.variant.block == 64 {
                compress_32(&mut self.state, block);
            } else {
                compress_64(&mut self.state, block);
            }
        }
    }

    fn digest(&self) -> Vec<u8> {
        let mut last = self.clone();
        let bits = self.length * 8;
        let field = self.variant.block / 8;
        let mut padding = vec![0x80];
        while !(self.rest.len() + padding.len() + field).is_multiple_of(self.variant.block) {
            padding.push(0);
        }
        padding.extend_from_slice(&bits.to_be_bytes()[16 - field..]);
        last.update(&padding);
        let mut digest: Vec<u8> = last
            .state
            .iter()
            .flat_map(|word| {
                let bytes = word.to_be_bytes();
                let skip = if self.variant.block == 64 { 4 } else { 0 };
                bytes.into_iter().skip(skip)
            })
            .collect();
        digest.truncate(self.variant.size);
        digest
    }
}

macro_rules! compression {
    ($name:ident, $word:ty, $rounds:expr, $shift:expr, $big_a:expr, $big_e:expr, $small_0:expr, $small_1:expr) => {
        /// Works one block into the state.
        fn $name(state: &mut [u64; 8], block: &[u8]) {
            let rotate = |x: $word, by: [u32; 3]| {
                x.rotate_right(by[0]) ^ x.rotate_right(by[1]) ^ x.rotate_right(by[2])
            };
            let mix = |x: $word, by: [u32; 3]| {
                x.rotate_right(by[0]) ^ x.rotate_right(by[1]) ^ (x >> by[2])
            };
            let mut w: Vec<$word> = block
                .chunks_exact(size_of::<$word>())
                .map(|bytes| {
                    bytes
                        .iter()
                        .fold(0, |word, &byte| word << 8 | <$word>::from(byte))
                })
                .collect();
            for i in 16..$rounds {
                let next = mix(w[i - 2], $small_1)
                    .wrapping_add(w[i - 7])
                    .wrapping_add(mix(w[i - 15], $small_0))
                    .wrapping_add(w[i - 16]);
                w.push(next);
            }
            let mut v = state.map(|word| word as $word);
            for (i, word) in w.into_iter().enumerate() {
                let [a, b, c, d, e, f, g, h] = v;
                let first = h
                    .wrapping_add(rotate(e, $big_e))
                    .wrapping_add((e & f) ^ (!e & g))
                    .wrapping_add((ROUND[i] >> $shift) as $word)
                    .wrapping_add(word);
                let second = rotate(a, $big_a).wrapping_add((a & b) ^ (a & c) ^ (b & c));
                v = [
                    first.wrapping_add(second),
                    a,
                    b,
                    c,
                    d.wrapping_add(first),
                    e,
                    f,
                    g,
                ];
            }
            for (word, more) in state.iter_mut().zip(v) {
                *word = (*word as $word).wrapping_add(more).into();
            }
        }
    };
}

compression!(
    compress_32,
    u32,
    64,
    32,
    [2, 13, 22],
    [6, 11, 25],
    [7, 18, 3],
    [17, 19, 10]
);
compression!(
    compress_64,
    u64,
    80,
    0,
    [28, 34, 39],
    [14, 18, 41],
    [1, 8, 7],
    [19, 61, 6]
);

static HASH_TYPE: Type = Type::builtin("_sha2.SHA2Type", size_of::<HashObject>(), 0);

#[derive(Trace)]
#[repr(C)]
struct HashObject {
    header: Object,
    #[trace(none)]
    hash: RefCell<Hash>,
}

layout!(HashObject, HASH_TYPE);

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    define(
        t,
        &HASH_TYPE,
        &types::OBJECT,
        |slots| slots.layout::<HashObject>(),
        METHODS,
    );
    let module = module::new(t, "_sha2", FUNCTIONS);
    for name in ["SHA224Type", "SHA256Type", "SHA384Type", "SHA512Type"] {
        module::set(t, &module, name, &HASH_TYPE.value())?;
    }
    Ok(module)
}

static FUNCTIONS: &[&NativeDef] = &[&SHA224, &SHA256, &SHA384, &SHA512];
static METHODS: &[&NativeDef] = &[
    &UPDATE,
    &DIGEST,
    &HEXDIGEST,
    &COPY,
    &NAME,
    &DIGEST_SIZE,
    &BLOCK_SIZE,
];

fn bytes_of(t: &mut Thread, value: &Value) -> Res<Vec<u8>> {
    if value.isinstance(&types::STR) {
        return Err(t.type_error("Strings must be encoded before hashing"));
    }
    match buffer::with_bytes(value, <[u8]>::to_vec) {
        Some(bytes) => Ok(bytes),
        None => Err(t.type_error("object supporting the buffer API required")),
    }
}

fn start(t: &mut Thread, variant: usize, data: Option<&Value>) -> Res<Value> {
    let mut hash = Hash::new(&VARIANTS[variant]);
    if let Some(data) = data {
        hash.update(&bytes_of(t, data)?);
    }
    Ok(wrap(hash))
}

fn wrap(hash: Hash) -> Value {
    heap::new(HashObject {
        header: Object::unset(),
        hash: RefCell::new(hash),
    })
}

macro_rules! functions {
    ($($name:ident $variant:tt $signature:tt $doc:tt;)*) => {
        $(#[doc = $doc]
        #[native($signature)]
        fn $name(
            t: &mut Thread,
            data: Option<&Value>,
            _usedforsecurity: Option<bool>,
            string: Option<&Value>,
        ) -> Res<Value> {
            start(t, $variant, data.or(string))
        })*
    };
}

functions! {
    sha224 0 "sha224(data=b'', *, usedforsecurity=True, string=None)" "Return a new SHA-224 hash object; optionally initialized with a string.";
    sha256 1 "sha256(data=b'', *, usedforsecurity=True, string=None)" "Return a new SHA-256 hash object; optionally initialized with a string.";
    sha384 2 "sha384(data=b'', *, usedforsecurity=True, string=None)" "Return a new SHA-384 hash object; optionally initialized with a string.";
    sha512 3 "sha512(data=b'', *, usedforsecurity=True, string=None)" "Return a new SHA-512 hash object; optionally initialized with a string.";
}

/// Update this hash object's state with the provided string.
#[native("update($self, obj, /)")]
fn update(t: &mut Thread, this: &HashObject, obj: &Value) -> Res<()> {
    let bytes = bytes_of(t, obj)?;
    this.hash.borrow_mut().update(&bytes);
    Ok(())
}

/// Return the digest value as a bytes object.
#[native("digest($self, /)")]
fn digest(_: &mut Thread, this: &HashObject) -> Res<Value> {
    Ok(Bytes::new(&this.hash.borrow().digest()))
}

/// Return the digest value as a string of hexadecimal digits.
#[native("hexdigest($self, /)")]
fn hexdigest(_: &mut Thread, this: &HashObject) -> Res<String> {
    let digest = this.hash.borrow().digest();
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Return a copy of the hash object.
#[native("copy($self, /)")]
fn copy(_: &mut Thread, this: &HashObject) -> Res<Value> {
    Ok(wrap(this.hash.borrow().clone()))
}

#[native("name($self, /)", getter)]
fn name(_: &mut Thread, this: &HashObject) -> Res<&'static str> {
    Ok(this.hash.borrow().variant.name)
}

#[native("digest_size($self, /)", getter)]
fn digest_size(_: &mut Thread, this: &HashObject) -> Res<usize> {
    Ok(this.hash.borrow().variant.size)
}

#[native("block_size($self, /)", getter)]
fn block_size(_: &mut Thread, this: &HashObject) -> Res<usize> {
    Ok(this.hash.borrow().variant.block)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(variant: usize, bytes: &[u8]) -> String {
        let mut hash = Hash::new(&VARIANTS[variant]);
        for part in bytes.chunks(7) {
            hash.update(part);
        }
        hash.digest()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    #[test]
    fn digests_are_those_of_the_standard() {
        assert_eq!(
            hex(0, b"abc"),
            "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"
        );
        assert_eq!(
            hex(0, &[b'a'; 200]),
            "2559984fd15e055f0d84c346483508242f02653ab7956401e551511c"
        );
        assert_eq!(
            hex(1, b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(
            hex(1, &[b'a'; 200]),
            "c2a908d98f5df987ade41b5fce213067efbcc21ef2240212a41e54b5e7c28ae5"
        );
        assert_eq!(
            hex(2, b"abc"),
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
        );
        assert_eq!(
            hex(2, &[b'a'; 200]),
            "0691b6e978614b67d60557b2a2cddd53406508522efa21c624dbbfa8ab6e726d5c586b489c7c09f24109a64c10211d48"
        );
        assert_eq!(
            hex(3, b"abc"),
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
        );
        assert_eq!(
            hex(3, &[b'a'; 200]),
            "4b11459c33f52a22ee8236782714c150a3b2c60994e9acee17fe68947a3e6789f31e7668394592da7bef827cddca88c4e6f86e4df7ed1ae6cba71f3e98faee9f"
        );
    }
}
