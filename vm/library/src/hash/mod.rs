//! `_md5`, `_sha1`, `_sha2`, `_sha3` and `_blake2`: the hash functions of `hashlib`.

mod algorithm;
mod blake2;

use std::cell::RefCell;

use copperplate_core::class::{BASE, Slots, Type};
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::{Bytes, Str};
use copperplate_core::trace::Trace;
use copperplate_core::{Args, Res, Thread, Value, buffer, heap, int, layout, types};
use copperplate_macros::native;
use copperplate_objects::define::{define, set_attribute};
use copperplate_objects::text::byte_methods::to_hex;
use copperplate_objects::types::object::address;

use self::algorithm::{Algorithm, Fixed, Variable};
use crate::module;

/// Makes an object of a class.
type New = fn(&mut Thread, &Type, Args<'_>) -> Res<Value>;

/// A hash object of any function.
#[derive(Trace)]
#[repr(C)]
struct HashObject {
    header: Object,
    #[trace(none)]
    state: RefCell<Box<dyn Algorithm>>,
}

/// What the classes of hash objects have in common.
static HASH: Type = Type::builtin("_hashlib.HASH", size_of::<HashObject>(), BASE);
layout!(HashObject, HASH);

macro_rules! classes {
    ($($class:ident $name:literal;)*) => {
        $(static $class: Type = Type::builtin($name, size_of::<HashObject>(), 0);)*
    };
}

classes! {
    MD5 "_md5.md5";
    SHA1 "_sha1.sha1";
    SHA224 "_sha2.SHA224Type";
    SHA256 "_sha2.SHA256Type";
    SHA384 "_sha2.SHA384Type";
    SHA512 "_sha2.SHA512Type";
    SHA3_224 "_sha3.sha3_224";
    SHA3_256 "_sha3.sha3_256";
    SHA3_384 "_sha3.sha3_384";
    SHA3_512 "_sha3.sha3_512";
    SHAKE_128 "_sha3.shake_128";
    SHAKE_256 "_sha3.shake_256";
    BLAKE2B "_blake2.blake2b";
    BLAKE2S "_blake2.blake2s";
}

/// Completes a class; with a constructor, calling it makes an object.
fn define_class(
    t: &mut Thread,
    class: &'static Type,
    constructor: Option<New>,
    methods: &[&'static NativeDef],
) {
    if !module::is_defined(&HASH) {
        let hash = |slots: &mut Slots| {
            slots.layout::<HashObject>();
            slots.repr = Some(repr);
        };
        define(t, &HASH, &types::OBJECT, hash, METHODS);
    }
    if !module::is_defined(class) {
        define(t, class, &HASH, |slots| slots.new = constructor, methods);
    }
}

/// Makes the module `_md5`.
///
/// # Errors
/// None of its own.
pub fn make_md5(t: &mut Thread) -> Res<Value> {
    define_class(t, &MD5, None, &[]);
    let module = module::new(t, "_md5", &[&MD5_DEF]);
    module::set(t, &module, "MD5Type", &MD5.value())?;
    Ok(module)
}

/// Makes the module `_sha1`.
///
/// # Errors
/// None of its own.
pub fn make_sha1(t: &mut Thread) -> Res<Value> {
    define_class(t, &SHA1, None, &[]);
    let module = module::new(t, "_sha1", &[&SHA1_DEF]);
    module::set(t, &module, "SHA1Type", &SHA1.value())?;
    Ok(module)
}

/// Makes the module `_sha2`.
///
/// # Errors
/// None of its own.
pub fn make_sha2(t: &mut Thread) -> Res<Value> {
    let classes = [&SHA224, &SHA256, &SHA384, &SHA512];
    for class in classes {
        define_class(t, class, None, &[]);
    }
    let module = module::new(
        t,
        "_sha2",
        &[&SHA224_DEF, &SHA256_DEF, &SHA384_DEF, &SHA512_DEF],
    );
    module::add_classes(t, &module, &classes)?;
    Ok(module)
}

/// Makes the module `_sha3`.
///
/// # Errors
/// None of its own.
pub fn make_sha3(t: &mut Thread) -> Res<Value> {
    let fixed: [(&'static Type, New); 4] = [
        (&SHA3_224, |t, _, args| (SHA3_224_DEF.call)(t, None, args)),
        (&SHA3_256, |t, _, args| (SHA3_256_DEF.call)(t, None, args)),
        (&SHA3_384, |t, _, args| (SHA3_384_DEF.call)(t, None, args)),
        (&SHA3_512, |t, _, args| (SHA3_512_DEF.call)(t, None, args)),
    ];
    for (class, new) in fixed {
        define_class(t, class, Some(new), &[]);
    }
    let variable: &[&NativeDef] = &[&VARIABLE_DIGEST, &VARIABLE_HEXDIGEST];
    define_class(
        t,
        &SHAKE_128,
        Some(|t, _, args| (SHAKE_128_DEF.call)(t, None, args)),
        variable,
    );
    define_class(
        t,
        &SHAKE_256,
        Some(|t, _, args| (SHAKE_256_DEF.call)(t, None, args)),
        variable,
    );
    let module = module::new(t, "_sha3", &[]);
    let classes = [
        &SHA3_224, &SHA3_256, &SHA3_384, &SHA3_512, &SHAKE_128, &SHAKE_256,
    ];
    module::add_classes(t, &module, &classes)?;
    module::set(t, &module, "implementation", &Str::new("RustCrypto"))?;
    Ok(module)
}

/// Makes the module `_blake2`.
///
/// # Errors
/// None of its own.
pub fn make_blake2(t: &mut Thread) -> Res<Value> {
    define_class(t, &BLAKE2B, Some(blake2::new_b), &[]);
    define_class(t, &BLAKE2S, Some(blake2::new_s), &[]);
    let module = module::new(t, "_blake2", &[]);
    for (class, limits) in [(&BLAKE2B, blake2::LIMITS_B), (&BLAKE2S, blake2::LIMITS_S)] {
        for (name, limit) in limits {
            set_attribute(t, class, name, int::from_i64(limit));
        }
    }
    module::add_classes(t, &module, &[&BLAKE2B, &BLAKE2S])?;
    Ok(module)
}

static METHODS: &[&NativeDef] = &[
    &UPDATE,
    &DIGEST,
    &HEXDIGEST,
    &COPY,
    &NAME,
    &DIGEST_SIZE,
    &BLOCK_SIZE,
];

/// Feeds the bytes of an argument to `read`.
fn with_bytes<R>(t: &mut Thread, value: &Value, read: impl FnOnce(&[u8]) -> R) -> Res<R> {
    if value.isinstance(&types::STR) {
        return Err(t.type_error("Strings must be encoded before hashing"));
    }
    match buffer::with_bytes(value, read) {
        Some(result) => Ok(result),
        None => Err(t.type_error("object supporting the buffer API required")),
    }
}

fn start(
    t: &mut Thread,
    class: &Type,
    mut state: Box<dyn Algorithm>,
    data: Option<&Value>,
) -> Res<Value> {
    if let Some(data) = data {
        with_bytes(t, data, |bytes| state.update(bytes))?;
    }
    Ok(wrap(class, state))
}

fn wrap(class: &Type, state: Box<dyn Algorithm>) -> Value {
    let object = HashObject {
        header: Object::unset(),
        state: RefCell::new(state),
    };
    heap::new_instance(class, object, 0)
}

/// The one of `data` and `string` that was given.
fn given<'a>(
    t: &mut Thread,
    data: Option<&'a Value>,
    string: Option<&'a Value>,
) -> Res<Option<&'a Value>> {
    if data.is_some() && string.is_some() {
        let message = "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.";
        return Err(t.type_error(message));
    }
    Ok(data.or(string))
}

macro_rules! constructors {
    ($($name:ident $class:ident $signature:literal $new:expr, $doc:literal;)*) => {
        $(#[doc = $doc]
        #[native($signature)]
        fn $name(
            t: &mut Thread,
            data: Option<&Value>,
            _usedforsecurity: Option<bool>,
            string: Option<&Value>,
        ) -> Res<Value> {
            let data = given(t, data, string)?;
            start(t, &$class, Box::new($new), data)
        })*
    };
}

constructors! {
    md5_def MD5 "md5(data=b'', *, usedforsecurity=True, string=None)"
        Fixed::<md5::Md5>::new("md5", 64), "Return a new MD5 hash object; optionally initialized with a string.";
    sha1_def SHA1 "sha1(data=b'', *, usedforsecurity=True, string=None)"
        Fixed::<sha1::Sha1>::new("sha1", 64), "Return a new SHA1 hash object; optionally initialized with a string.";
    sha224_def SHA224 "sha224(data=b'', *, usedforsecurity=True, string=None)"
        Fixed::<sha2::Sha224>::new("sha224", 64), "Return a new SHA-224 hash object; optionally initialized with a string.";
    sha256_def SHA256 "sha256(data=b'', *, usedforsecurity=True, string=None)"
        Fixed::<sha2::Sha256>::new("sha256", 64), "Return a new SHA-256 hash object; optionally initialized with a string.";
    sha384_def SHA384 "sha384(data=b'', *, usedforsecurity=True, string=None)"
        Fixed::<sha2::Sha384>::new("sha384", 128), "Return a new SHA-384 hash object; optionally initialized with a string.";
    sha512_def SHA512 "sha512(data=b'', *, usedforsecurity=True, string=None)"
        Fixed::<sha2::Sha512>::new("sha512", 128), "Return a new SHA-512 hash object; optionally initialized with a string.";
    sha3_224_def SHA3_224 "sha3_224(data=b'', *, usedforsecurity=True, string=None)"
        Fixed::<sha3::Sha3_224>::new("sha3_224", 144), "Return a new SHA3 hash object with a hashbit length of 28 bytes.";
    sha3_256_def SHA3_256 "sha3_256(data=b'', *, usedforsecurity=True, string=None)"
        Fixed::<sha3::Sha3_256>::new("sha3_256", 136), "Return a new SHA3 hash object with a hashbit length of 32 bytes.";
    sha3_384_def SHA3_384 "sha3_384(data=b'', *, usedforsecurity=True, string=None)"
        Fixed::<sha3::Sha3_384>::new("sha3_384", 104), "Return a new SHA3 hash object with a hashbit length of 48 bytes.";
    sha3_512_def SHA3_512 "sha3_512(data=b'', *, usedforsecurity=True, string=None)"
        Fixed::<sha3::Sha3_512>::new("sha3_512", 72), "Return a new SHA3 hash object with a hashbit length of 64 bytes.";
    shake_128_def SHAKE_128 "shake_128(data=b'', *, usedforsecurity=True, string=None)"
        Variable::<shake::Shake128>::new("shake_128", 168), "Return a new SHAKE hash object.";
    shake_256_def SHAKE_256 "shake_256(data=b'', *, usedforsecurity=True, string=None)"
        Variable::<shake::Shake256>::new("shake_256", 136), "Return a new SHAKE hash object.";
}

fn repr(_: &mut Thread, this: &Value) -> Res<Value> {
    let name = match this.downcast::<HashObject>() {
        Some(object) => object.state.borrow().name(),
        None => "",
    };
    let (class, at) = (this.class().name(), address(this));
    Ok(Str::new(&format!("<{name} {class} object @ {at:#x}>")))
}

/// Update this hash object's state with the provided string.
#[native("update($self, obj, /)")]
fn update(t: &mut Thread, this: &HashObject, obj: &Value) -> Res<()> {
    with_bytes(t, obj, |bytes| this.state.borrow_mut().update(bytes))
}

/// Return the digest value as a bytes object.
#[native("digest($self, /)")]
fn digest(_: &mut Thread, this: &HashObject) -> Res<Value> {
    let state = this.state.borrow();
    Ok(Bytes::new(&state.digest(state.digest_size())))
}

/// Return the digest value as a string of hexadecimal digits.
#[native("hexdigest($self, /)")]
fn hexdigest(t: &mut Thread, this: &HashObject) -> Res<String> {
    let state = this.state.borrow();
    to_hex(t, &state.digest(state.digest_size()), None, 1)
}

/// The digest of a length that the caller wants.
fn long_digest(t: &mut Thread, this: &HashObject, length: i64) -> Res<Vec<u8>> {
    let Ok(length) = usize::try_from(length) else {
        return Err(t.value_error("value must be positive"));
    };
    if length >= 1 << 29 {
        return Err(t.value_error("length is too large"));
    }
    Ok(this.state.borrow().digest(length))
}

/// Return the digest value as a bytes object.
#[native("digest($self, length)")]
fn variable_digest(t: &mut Thread, this: &HashObject, length: i64) -> Res<Value> {
    Ok(Bytes::new(&long_digest(t, this, length)?))
}

/// Return the digest value as a string of hexadecimal digits.
#[native("hexdigest($self, length)")]
fn variable_hexdigest(t: &mut Thread, this: &HashObject, length: i64) -> Res<String> {
    let digest = long_digest(t, this, length)?;
    to_hex(t, &digest, None, 1)
}

/// Return a copy of the hash object.
#[native("copy($self, /)")]
fn copy(_: &mut Thread, this: &Value) -> Res<Option<Value>> {
    let object = this.downcast::<HashObject>();
    Ok(object.map(|object| wrap(this.class(), object.state.borrow().copy())))
}

#[native("name($self, /)", getter)]
fn name(_: &mut Thread, this: &HashObject) -> Res<&'static str> {
    Ok(this.state.borrow().name())
}

#[native("digest_size($self, /)", getter)]
fn digest_size(_: &mut Thread, this: &HashObject) -> Res<usize> {
    Ok(this.state.borrow().digest_size())
}

#[native("block_size($self, /)", getter)]
fn block_size(_: &mut Thread, this: &HashObject) -> Res<usize> {
    Ok(this.state.borrow().block_size())
}
