//! Native modules of the standard library.
//!
//! One file or folder a module; each has a `make` that builds the module object on its first import.

pub mod abc;
pub mod array;
pub mod ast;
pub mod asyncio;
pub mod atexit;
pub mod binascii;
pub mod bisect;
pub mod cmath;
pub mod codecs;
pub mod collections;
pub mod contextvars;
pub mod csv;
pub mod errno;
pub mod functools;
pub mod gc;
pub mod hash;
pub mod heapq;
pub mod imp;
pub mod io;
pub mod itertools;
pub mod marshal;
pub mod math;
pub mod module;
pub mod namespace;
pub mod opcode;
pub mod operator;
mod per_thread;
pub mod posix;
#[cfg(target_os = "linux")]
pub mod posixsubprocess;
pub mod print;
pub mod random;
#[cfg(target_os = "linux")]
pub mod resource;
#[cfg(target_os = "linux")]
pub mod select;
pub mod shutdown;
pub mod signal;
#[cfg(target_os = "linux")]
pub mod socket;
pub mod sre;
pub mod stat;
pub mod statistics;
pub mod stdlib_names;
pub mod string;
pub mod struct_module;
pub mod struct_sequence;
pub mod suggestions;
pub mod sys;
pub mod thread;
pub mod time;
pub mod tokenize;
pub mod types;
pub mod typing;
pub mod unicodedata;
#[cfg(target_os = "linux")]
pub mod waiting;
pub mod weakref;
pub mod zlib;

use copperplate_core::{Res, Thread, Value};

/// A function that builds a module.
pub type Make = fn(&mut Thread) -> Res<Value>;

/// Modules that are imported by these names without a file, sorted by name. `sys` and `builtins` are there from the start.
pub static MODULES: &[(&str, Make)] = &[
    ("_abc", abc::make),
    ("_ast", ast::make),
    ("_asyncio", asyncio::make),
    ("_bisect", bisect::make),
    ("_blake2", hash::make_blake2),
    ("_codecs", codecs::make),
    ("_collections", collections::make),
    ("_contextvars", contextvars::make),
    ("_csv", csv::make),
    ("_functools", functools::make),
    ("_heapq", heapq::make),
    ("_imp", imp::make),
    ("_io", io::make),
    ("_md5", hash::make_md5),
    ("_opcode", opcode::make),
    ("_operator", operator::make),
    #[cfg(target_os = "linux")]
    ("_posixsubprocess", posixsubprocess::make),
    ("_random", random::make),
    ("_sha1", hash::make_sha1),
    ("_sha2", hash::make_sha2),
    ("_sha3", hash::make_sha3),
    ("_signal", signal::make),
    #[cfg(target_os = "linux")]
    ("_socket", socket::make),
    ("_sre", sre::make),
    ("_stat", stat::make),
    ("_statistics", statistics::make),
    ("_string", string::make),
    ("_struct", struct_module::make),
    ("_suggestions", suggestions::make),
    ("_thread", thread::make),
    ("_tokenize", tokenize::make),
    ("_types", types::make),
    ("_typing", typing::make),
    ("_weakref", weakref::make),
    ("array", array::make),
    ("atexit", atexit::make),
    ("binascii", binascii::make),
    ("cmath", cmath::make),
    ("errno", errno::make),
    ("gc", gc::make),
    ("itertools", itertools::make),
    ("marshal", marshal::make),
    ("math", math::make),
    ("posix", posix::make),
    #[cfg(target_os = "linux")]
    ("resource", resource::make),
    #[cfg(target_os = "linux")]
    ("select", select::make),
    ("time", time::make),
    ("unicodedata", unicodedata::make),
    ("zlib", zlib::make),
];

/// The function that builds the module of this name, if it is a native one.
pub fn find(name: &str) -> Option<Make> {
    let found = MODULES.binary_search_by(|(native, _)| native.cmp(&name));
    found.ok().map(|at| MODULES[at].1)
}

pub use namespace::module_spec;
