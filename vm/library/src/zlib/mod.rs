//! Module `zlib`: data compressed as the zlib library does, in its own format, raw, or with gzip's header.

mod objects;
mod stream;

use copperplate_core::bytes::Bytes;
use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::exception::{EXCEPTION, Exception};
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Raised, Res, Thread, Value, int, types};
use copperplate_macros::native;
use copperplate_objects::define::define;
use copperplate_objects::text::byte_view::with_bytes_like;
use libz_rs_sys as z;

use self::stream::{Failure, Settings, Stream};
use crate::module;

static ERROR: Type = Type::builtin("zlib.error", size_of::<Exception>(), BASE | TRACKED);

/// Room for output that is asked for first.
const BUFFER_SIZE: i64 = 16 << 10;
const MAX_WINDOW_BITS: i32 = 15;
const MEMORY_LEVEL: i32 = 8;

/// Raises what the library's answer means.
fn error(t: &mut Thread, failure: Failure, what: &str) -> Raised {
    let Failure { code, message } = failure;
    let message = message.map_or_else(String::new, |message| format!(": {message}"));
    t.raise(&ERROR, format!("Error {code} {what}{message}"))
}

fn out_of_memory(t: &mut Thread, what: &str) -> Raised {
    t.raise(&copperplate_core::exception::MEMORY_ERROR, what.to_owned())
}

/// Compute an Adler-32 checksum of data.
///
///   value
///     Starting value of the checksum.
///
/// The returned checksum is an integer.
#[native("adler32(data, value=1, /)")]
fn adler32(t: &mut Thread, data: &Value, value: Option<&Value>) -> Res<u32> {
    let start = start_value(t, value, 1)?;
    with_bytes_like(t, data, |bytes| stream::adler32(start, bytes))
}

/// Compute a CRC-32 checksum of data.
///
///   value
///     Starting value of the checksum.
///
/// The returned checksum is an integer.
#[native("crc32(data, value=0, /)")]
fn crc32(t: &mut Thread, data: &Value, value: Option<&Value>) -> Res<u32> {
    let start = start_value(t, value, 0)?;
    with_bytes_like(t, data, |bytes| stream::crc32(start, bytes))
}

/// The low bits of an integer.
fn start_value(t: &mut Thread, value: Option<&Value>, default: u32) -> Res<u32> {
    let Some(value) = value else {
        return Ok(default);
    };
    let value = copperplate_core::ops::index(t, value)?;
    match int::to_i64(&value) {
        Some(Ok(number)) => Ok(number as u32),
        _ => {
            let mask = int::from_i64(u32::MAX.into());
            let and = copperplate_core::class::BinaryOp::And;
            let low = copperplate_core::ops::binary(t, and, &value, &mask)?;
            let low = int::to_i64(&low).and_then(Result::ok);
            Ok(low.unwrap_or_default() as u32)
        }
    }
}

/// Returns a bytes object containing compressed data.
///
///   data
///     Binary data to be compressed.
///   level
///     Compression level, in 0-9 or -1.
///   wbits
///     The window buffer size and container format.
#[native("compress(data, /, level=-1, wbits=15)")]
fn compress(t: &mut Thread, data: &Value, level: Option<i32>, wbits: Option<i32>) -> Res<Value> {
    let settings = Settings {
        level: level.unwrap_or(-1),
        method: z::Z_DEFLATED,
        window_bits: wbits.unwrap_or(MAX_WINDOW_BITS),
        memory_level: MEMORY_LEVEL,
        strategy: z::Z_DEFAULT_STRATEGY,
    };
    let stream = match Stream::compressing(settings) {
        Ok(stream) => stream,
        Err(failure) if failure.code == z::Z_MEM_ERROR => {
            return Err(out_of_memory(t, "Out of memory while compressing data"));
        }
        Err(failure) if failure.code == z::Z_STREAM_ERROR => {
            return Err(t.raise(&ERROR, "Bad compression level"));
        }
        Err(failure) => return Err(error(t, failure, "while compressing data")),
    };
    whole(t, stream, data, ("compressing data", "compression"))
}

/// Feeds all of the data to a stream, which ends with it. What that does, and what it is.
fn whole(
    t: &mut Thread,
    mut stream: Stream,
    data: &Value,
    (does, what): (&str, &str),
) -> Res<Value> {
    let mut output = Vec::new();
    let code = with_bytes_like(t, data, |mut bytes| {
        let flush = (z::Z_NO_FLUSH, z::Z_FINISH);
        stream.pump(&mut bytes, &mut output, usize::MAX, flush)
    })?;
    if code == z::Z_MEM_ERROR {
        return Err(out_of_memory(t, &format!("Out of memory while {does}")));
    }
    if code != z::Z_STREAM_END {
        return Err(error(t, stream.failure(code), &format!("while {does}")));
    }
    match stream.close() {
        Ok(()) => Ok(Bytes::new(&output)),
        Err(failure) => Err(error(t, failure, &format!("while finishing {what}"))),
    }
}

/// Returns a bytes object containing the uncompressed data.
///
///   data
///     Compressed data.
///   wbits
///     The window buffer size and container format.
///   bufsize
///     The initial output buffer size.
#[native("decompress(data, /, wbits=15, bufsize=16384)")]
fn decompress(
    t: &mut Thread,
    data: &Value,
    wbits: Option<i32>,
    bufsize: Option<i64>,
) -> Res<Value> {
    if bufsize.unwrap_or(BUFFER_SIZE) < 0 {
        return Err(t.value_error("bufsize cannot be negative"));
    }
    let stream = match Stream::decompressing(wbits.unwrap_or(MAX_WINDOW_BITS)) {
        Ok(stream) => stream,
        Err(failure) if failure.code == z::Z_MEM_ERROR => {
            return Err(out_of_memory(t, "Out of memory while decompressing data"));
        }
        Err(failure) => return Err(error(t, failure, "while preparing to decompress data")),
    };
    whole(t, stream, data, ("decompressing data", "decompression"))
}

static FUNCTIONS: &[&NativeDef] = &[
    &ADLER32,
    &COMPRESS,
    &objects::COMPRESSOBJ,
    &CRC32,
    &DECOMPRESS,
    &objects::DECOMPRESSOBJ,
];

static NUMBERS: &[(&str, i32)] = &[
    ("MAX_WBITS", MAX_WINDOW_BITS),
    ("DEFLATED", z::Z_DEFLATED),
    ("DEF_MEM_LEVEL", MEMORY_LEVEL),
    ("DEF_BUF_SIZE", BUFFER_SIZE as i32),
    ("Z_NO_COMPRESSION", z::Z_NO_COMPRESSION),
    ("Z_BEST_SPEED", z::Z_BEST_SPEED),
    ("Z_BEST_COMPRESSION", z::Z_BEST_COMPRESSION),
    ("Z_DEFAULT_COMPRESSION", z::Z_DEFAULT_COMPRESSION),
    ("Z_FILTERED", z::Z_FILTERED),
    ("Z_HUFFMAN_ONLY", z::Z_HUFFMAN_ONLY),
    ("Z_RLE", z::Z_RLE),
    ("Z_FIXED", z::Z_FIXED),
    ("Z_DEFAULT_STRATEGY", z::Z_DEFAULT_STRATEGY),
    ("Z_NO_FLUSH", z::Z_NO_FLUSH),
    ("Z_PARTIAL_FLUSH", z::Z_PARTIAL_FLUSH),
    ("Z_SYNC_FLUSH", z::Z_SYNC_FLUSH),
    ("Z_FULL_FLUSH", z::Z_FULL_FLUSH),
    ("Z_FINISH", z::Z_FINISH),
    ("Z_BLOCK", z::Z_BLOCK),
    ("Z_TREES", z::Z_TREES),
];

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    if !module::is_defined(&ERROR) {
        define(t, &ERROR, &EXCEPTION, |_| {}, &[]);
        objects::define_classes(t, &types::OBJECT);
    }
    let module = module::new(t, "zlib", FUNCTIONS);
    module::add_classes(t, &module, &[&ERROR, &objects::ZLIB_DECOMPRESSOR])?;
    for &(name, number) in NUMBERS {
        module::set(t, &module, name, &int::from_i64(number.into()))?;
    }
    for (name, text) in [
        ("ZLIB_VERSION", stream::version()),
        ("ZLIB_RUNTIME_VERSION", stream::version()),
        ("__version__", "1.0"),
    ] {
        module::set(t, &module, name, &Str::new(text))?;
    }
    Ok(module)
}
