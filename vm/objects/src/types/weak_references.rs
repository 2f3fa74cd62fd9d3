//! Which objects there can be weak references to.

use copperplate_core::{Thread, Type, ops, types};

use super::alias::GENERIC_ALIAS;
use super::union::UNION;

/// Whether there can be weak references to instances: classes of programs have a `__weakref__` for them, of those of natives some.
pub fn takes_weak_references(t: &Thread, class: &Type) -> bool {
    if ops::lookup(t, class, &t.names().__weakref__).is_some() {
        return true;
    }
    let order = class.mro();
    let native = order.iter().find(|class| class.is_static());
    native.is_some_and(|native| is_referred_to(native))
}

/// Whether a class of natives has room for weak references to its instances.
pub fn is_referred_to(native: &Type) -> bool {
    let plain = REFERRED_TO.iter().any(|&other| std::ptr::eq(other, native));
    plain || OTHERS_REFERRED_TO.contains(&native.name().as_str())
}

/// The built-in classes that CPython gives room for weak references.
static REFERRED_TO: [&Type; 16] = [
    &types::FUNCTION,
    &types::BOUND_METHOD,
    &types::NATIVE_FUNCTION,
    &types::TYPE,
    &types::SET,
    &types::FROZENSET,
    &types::GENERATOR,
    &types::COROUTINE,
    &types::ASYNC_GENERATOR,
    &types::MODULE,
    &types::CODE,
    &types::MEMORYVIEW,
    &types::ARRAY,
    &GENERIC_ALIAS,
    &UNION,
    &copperplate_core::exception::EXCEPTION_GROUP,
];

/// Those of the library, by name, since it lies above this.
const OTHERS_REFERRED_TO: &[&str] = &[
    "_asyncio.Future",
    "_asyncio.Task",
    "_contextvars.Context",
    "_io.BufferedRWPair",
    "_io.BufferedRandom",
    "_io.BufferedReader",
    "_io.BufferedWriter",
    "_io.BytesIO",
    "_io.FileIO",
    "_io.StringIO",
    "_io.TextIOWrapper",
    "_io._BufferedIOBase",
    "_io._IOBase",
    "_io._RawIOBase",
    "_io._TextIOBase",
    "_struct.Struct",
    "_thread.RLock",
    "_thread._local",
    "_thread.lock",
    "collections.OrderedDict",
    "collections.deque",
    "functools._lru_cache_wrapper",
    "functools.partial",
    "itertools._tee",
    "re.Pattern",
    "socket.gaierror",
    "socket.herror",
    "typing.ParamSpec",
    "typing.ParamSpecArgs",
    "typing.ParamSpecKwargs",
    "typing.TypeVar",
    "typing.TypeVarTuple",
    "zlib.error",
];
