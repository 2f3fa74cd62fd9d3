//! The objects that compress and decompress a piece at a time.

use std::cell::{Cell, RefCell};

use copperplate_core::bytes::Bytes;
use copperplate_core::class::{BASE, Slots, Type};
use copperplate_core::exception::EOF_ERROR;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::trace::Trace;
use copperplate_core::{Args, Res, Thread, Value, buffer, heap, layout, memory};
use copperplate_macros::native;
use copperplate_objects::define::define;
use copperplate_objects::text::byte_view::{bytes_like, with_bytes_like};
use libz_rs_sys as z;

use super::stream::{Failure, Settings, Stream};
use super::{BUFFER_SIZE, MAX_WINDOW_BITS, MEMORY_LEVEL, error, out_of_memory};

/// What `compressobj` makes.
#[derive(Trace)]
#[repr(C)]
pub struct Compress {
    header: Object,
    #[trace(none)]
    stream: RefCell<Stream>,
}

/// What `decompressobj` makes.
#[derive(Trace)]
#[repr(C)]
pub struct Decompress {
    header: Object,
    #[trace(none)]
    stream: RefCell<Stream>,
    #[trace(none)]
    dictionary: Option<Vec<u8>>,
    /// What came behind the end of the stream.
    #[trace(none)]
    unused: RefCell<Vec<u8>>,
    /// What was not looked at, since there was enough output.
    #[trace(none)]
    tail: RefCell<Vec<u8>>,
    #[trace(none)]
    eof: Cell<bool>,
}

/// As [`Decompress`], but it keeps its input.
#[derive(Trace)]
#[repr(C)]
pub struct ZlibDecompressor {
    header: Object,
    #[trace(none)]
    stream: RefCell<Stream>,
    #[trace(none)]
    dictionary: Option<Vec<u8>>,
    #[trace(none)]
    unused: RefCell<Vec<u8>>,
    #[trace(none)]
    input: RefCell<Vec<u8>>,
    #[trace(none)]
    eof: Cell<bool>,
    #[trace(none)]
    needs_input: Cell<bool>,
}

static COMPRESS_CLASS: Type = Type::builtin("zlib.Compress", size_of::<Compress>(), 0);
static DECOMPRESS_CLASS: Type = Type::builtin("zlib.Decompress", size_of::<Decompress>(), 0);
pub static ZLIB_DECOMPRESSOR: Type = Type::builtin(
    "zlib._ZlibDecompressor",
    size_of::<ZlibDecompressor>(),
    BASE,
);
layout!(Compress, COMPRESS_CLASS);
layout!(Decompress, DECOMPRESS_CLASS);
layout!(ZlibDecompressor, ZLIB_DECOMPRESSOR);

/// Completes the classes.
pub fn define_classes(t: &mut Thread, object: &'static Type) {
    let compress = |slots: &mut Slots| slots.layout::<Compress>();
    define(t, &COMPRESS_CLASS, object, compress, COMPRESS_METHODS);
    let decompress = |slots: &mut Slots| slots.layout::<Decompress>();
    define(t, &DECOMPRESS_CLASS, object, decompress, DECOMPRESS_METHODS);
    let decompressor = |slots: &mut Slots| {
        slots.layout::<ZlibDecompressor>();
        slots.new = Some(new_decompressor);
    };
    define(
        t,
        &ZLIB_DECOMPRESSOR,
        object,
        decompressor,
        DECOMPRESSOR_METHODS,
    );
}

/// Raises for a stream that cannot be made.
fn not_made(t: &mut Thread, failure: Failure, kind: &str) -> copperplate_core::Raised {
    match failure.code {
        z::Z_MEM_ERROR => out_of_memory(t, &format!("Can't allocate memory for {kind} object")),
        z::Z_STREAM_ERROR => t.value_error("Invalid initialization option"),
        _ => error(t, failure, &format!("while creating {kind} object")),
    }
}

/// Return a compressor object.
///
///   level
///     The compression level (an integer in the range 0-9 or -1; default is
///     currently equivalent to 6).  Higher compression levels are slower,
///     but produce smaller results.
///   method
///     The compression algorithm.  If given, this must be DEFLATED.
///   wbits
///     +9 to +15: The base-two logarithm of the window size.  Include a zlib
///         container.
///     -9 to -15: Generate a raw stream.
///     +25 to +31: Include a gzip container.
///   memLevel
///     Controls the amount of memory used for internal compression state.
///     Valid values range from 1 to 9.  Higher values result in higher memory
///     usage, faster compression, and smaller output.
///   strategy
///     Used to tune the compression algorithm.  Possible values are
///     Z_DEFAULT_STRATEGY, Z_FILTERED, and Z_HUFFMAN_ONLY.
///   zdict
///     The predefined compression dictionary - a sequence of bytes
///     containing subsequences that are likely to occur in the input data.
#[native("compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)")]
fn compressobj(
    t: &mut Thread,
    level: Option<i32>,
    method: Option<i32>,
    wbits: Option<i32>,
    mem_level: Option<i32>,
    strategy: Option<i32>,
    zdict: Option<&Value>,
) -> Res<Value> {
    let dictionary = match zdict.filter(|zdict| !zdict.is_none()) {
        Some(zdict) => Some(bytes_like(t, zdict)?),
        None => None,
    };
    let made = Stream::compressing(Settings {
        level: level.unwrap_or(-1),
        method: method.unwrap_or(z::Z_DEFLATED),
        window_bits: wbits.unwrap_or(MAX_WINDOW_BITS),
        memory_level: mem_level.unwrap_or(MEMORY_LEVEL),
        strategy: strategy.unwrap_or(z::Z_DEFAULT_STRATEGY),
    });
    let mut stream = match made {
        Ok(stream) => stream,
        Err(failure) => return Err(not_made(t, failure, "compression")),
    };
    if let Some(dictionary) = dictionary
        && let Err(failure) = stream.set_dictionary(&dictionary)
    {
        return Err(t.value_error(match failure.code {
            z::Z_STREAM_ERROR => "Invalid dictionary",
            _ => "deflateSetDictionary()",
        }));
    }
    Ok(heap::new(Compress {
        header: Object::unset(),
        stream: RefCell::new(stream),
    }))
}

/// Returns a bytes object containing compressed data.
///
///   data
///     Binary data to be compressed.
///
/// After calling this function, some of the input data may still
/// be stored in internal buffers for later processing.
/// Call the flush() method to clear these buffers.
#[native("compress($self, data, /)")]
fn compress(t: &mut Thread, this: &Compress, data: &Value) -> Res<Value> {
    let mut output = Vec::new();
    let code = with_bytes_like(t, data, |mut bytes| {
        let flush = (z::Z_NO_FLUSH, z::Z_NO_FLUSH);
        let mut stream = this.stream.borrow_mut();
        stream.pump(&mut bytes, &mut output, usize::MAX, flush)
    })?;
    if code == z::Z_STREAM_ERROR {
        let failure = this.stream.borrow().failure(code);
        return Err(error(t, failure, "while compressing data"));
    }
    Ok(Bytes::new(&output))
}

/// Return a bytes object containing any remaining compressed data.
///
///   mode
///     One of the constants Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH.
///     If mode == Z_FINISH, the compressor object can no longer be
///     used after calling the flush() method.  Otherwise, more data
///     can still be compressed.
#[native("flush($self, mode=4, /)")]
fn flush(t: &mut Thread, this: &Compress, mode: Option<i32>) -> Res<Value> {
    let mode = mode.unwrap_or(z::Z_FINISH);
    if mode == z::Z_NO_FLUSH {
        return Ok(Bytes::new(&[]));
    }
    let mut output = Vec::new();
    let mut stream = this.stream.borrow_mut();
    let code = stream.pump(&mut &[][..], &mut output, usize::MAX, (mode, mode));
    if code == z::Z_STREAM_END && mode == z::Z_FINISH {
        if let Err(failure) = stream.close() {
            return Err(error(t, failure, "while finishing compression"));
        }
    } else if code != z::Z_OK && code != z::Z_BUF_ERROR {
        return Err(error(t, stream.failure(code), "while flushing"));
    }
    Ok(Bytes::new(&output))
}

/// Raises for a stream that cannot be copied.
fn not_copied(t: &mut Thread, failure: Failure, kind: &str) -> copperplate_core::Raised {
    match failure.code {
        z::Z_STREAM_ERROR => t.value_error("Inconsistent stream state"),
        z::Z_MEM_ERROR => out_of_memory(t, &format!("Can't allocate memory for {kind} object")),
        _ => error(t, failure, &format!("while copying {kind} object")),
    }
}

/// Return a copy of the compression object.
#[native("copy($self, /)")]
fn copy_compress(t: &mut Thread, this: &Compress) -> Res<Value> {
    let copied = this.stream.borrow_mut().copy();
    match copied {
        Ok(stream) => Ok(heap::new(Compress {
            header: Object::unset(),
            stream: RefCell::new(stream),
        })),
        Err(failure) => Err(not_copied(t, failure, "compression")),
    }
}

#[native("__copy__($self, /)")]
fn shallow_copy_compress(t: &mut Thread, this: &Compress) -> Res<Value> {
    copy_compress(t, this)
}

#[native("__deepcopy__($self, memo, /)")]
fn deep_copy_compress(t: &mut Thread, this: &Compress, _memo: &Value) -> Res<Value> {
    copy_compress(t, this)
}

/// Return a decompressor object.
///
///   wbits
///     The window buffer size and container format.
///   zdict
///     The predefined compression dictionary.  This must be the same
///     dictionary as used by the compressor that produced the input data.
#[native("decompressobj(wbits=15, zdict=b'')")]
fn decompressobj(t: &mut Thread, wbits: Option<i32>, zdict: Option<&Value>) -> Res<Value> {
    let dictionary = dictionary_of(t, zdict)?;
    let stream = decompressing(t, wbits, dictionary.as_deref())?;
    Ok(heap::new(Decompress {
        header: Object::unset(),
        stream: RefCell::new(stream),
        dictionary,
        unused: RefCell::default(),
        tail: RefCell::default(),
        eof: Cell::new(false),
    }))
}

fn dictionary_of(t: &mut Thread, zdict: Option<&Value>) -> Res<Option<Vec<u8>>> {
    match zdict {
        Some(zdict) if buffer::of(zdict).is_none() => {
            Err(t.type_error("zdict argument must support the buffer protocol"))
        }
        Some(zdict) => bytes_like(t, zdict).map(Some),
        None => Ok(None),
    }
}

/// A stream that decompresses. Raw ones have no place where they ask for their dictionary.
fn decompressing(t: &mut Thread, wbits: Option<i32>, dictionary: Option<&[u8]>) -> Res<Stream> {
    let window_bits = wbits.unwrap_or(MAX_WINDOW_BITS);
    let mut stream = match Stream::decompressing(window_bits) {
        Ok(stream) => stream,
        Err(failure) => return Err(not_made(t, failure, "decompression")),
    };
    if let Some(dictionary) = dictionary.filter(|_| window_bits < 0)
        && let Err(failure) = stream.set_dictionary(dictionary)
    {
        return Err(error(t, failure, "while setting zdict"));
    }
    Ok(stream)
}

/// Decompresses, giving the stream its dictionary when it asks. Answers with what the library answered last.
///
/// # Errors
/// When the dictionary is another one.
fn pump(
    stream: &mut Stream,
    dictionary: Option<&[u8]>,
    input: &mut &[u8],
    output: &mut Vec<u8>,
    limit: usize,
    flush: (i32, i32),
) -> Result<i32, Failure> {
    loop {
        let code = stream.pump(input, output, limit, flush);
        match dictionary {
            Some(dictionary) if code == z::Z_NEED_DICT => stream.set_dictionary(dictionary)?,
            _ => return Ok(code),
        }
    }
}

impl Decompress {
    /// Keeps what is left of the input.
    fn keep(&self, code: i32, rest: &[u8]) {
        if code == z::Z_STREAM_END {
            self.unused.borrow_mut().extend_from_slice(rest);
            self.tail.borrow_mut().clear();
        } else {
            *self.tail.borrow_mut() = memory::copied(rest);
        }
    }

    fn pump(
        &self,
        input: &mut &[u8],
        output: &mut Vec<u8>,
        limit: usize,
        flush: (i32, i32),
    ) -> Result<i32, Failure> {
        let mut stream = self.stream.borrow_mut();
        let dictionary = self.dictionary.as_deref();
        let done = pump(&mut stream, dictionary, input, output, limit, flush);
        self.keep(*done.as_ref().unwrap_or(&z::Z_NEED_DICT), input);
        done
    }
}

/// Return a bytes object containing the decompressed version of the data.
///
///   data
///     The binary data to decompress.
///   max_length
///     The maximum allowable length of the decompressed data.
///     Unconsumed input data will be stored in
///     the unconsumed_tail attribute.
///
/// After calling this function, some of the input data may still be stored in
/// internal buffers for later processing.
/// Call the flush() method to clear these buffers.
#[native("decompress($self, data, /, max_length=0)")]
fn decompress(
    t: &mut Thread,
    this: &Decompress,
    data: &Value,
    max_length: Option<i64>,
) -> Res<Value> {
    let limit = match max_length.unwrap_or(0) {
        ..0 => return Err(t.value_error("max_length cannot be negative")),
        0 => usize::MAX,
        length => length as usize,
    };
    let mut output = Vec::new();
    let flush = (z::Z_SYNC_FLUSH, z::Z_SYNC_FLUSH);
    let done = with_bytes_like(t, data, |mut bytes| {
        this.pump(&mut bytes, &mut output, limit, flush)
    })?;
    match done {
        Ok(z::Z_STREAM_END) => this.eof.set(true),
        Ok(z::Z_OK | z::Z_BUF_ERROR) => {}
        Ok(code) => {
            let failure = this.stream.borrow().failure(code);
            return Err(error(t, failure, "while decompressing data"));
        }
        Err(failure) => return Err(error(t, failure, "while setting zdict")),
    }
    Ok(Bytes::new(&output))
}

/// Return a bytes object containing any remaining decompressed data.
///
///   length
///     the initial size of the output buffer.
#[native("flush($self, length=16384, /)")]
fn flush_decompress(t: &mut Thread, this: &Decompress, length: Option<i64>) -> Res<Value> {
    if length.unwrap_or(BUFFER_SIZE) <= 0 {
        return Err(t.value_error("length must be greater than zero"));
    }
    let input = this.tail.take();
    let mut output = Vec::new();
    let flush = (z::Z_NO_FLUSH, z::Z_FINISH);
    match this.pump(&mut &input[..], &mut output, usize::MAX, flush) {
        Ok(z::Z_STREAM_END) => {
            this.eof.set(true);
            let closed = this.stream.borrow_mut().close();
            if let Err(failure) = closed {
                return Err(error(t, failure, "while finishing decompression"));
            }
        }
        Ok(_) => {}
        Err(failure) => return Err(error(t, failure, "while setting zdict")),
    }
    Ok(Bytes::new(&output))
}

/// Return a copy of the decompression object.
#[native("copy($self, /)")]
fn copy_decompress(t: &mut Thread, this: &Decompress) -> Res<Value> {
    let copied = this.stream.borrow_mut().copy();
    match copied {
        Ok(stream) => Ok(heap::new(Decompress {
            header: Object::unset(),
            stream: RefCell::new(stream),
            dictionary: this.dictionary.clone(),
            unused: this.unused.clone(),
            tail: this.tail.clone(),
            eof: this.eof.clone(),
        })),
        Err(failure) => Err(not_copied(t, failure, "decompression")),
    }
}

#[native("__copy__($self, /)")]
fn shallow_copy_decompress(t: &mut Thread, this: &Decompress) -> Res<Value> {
    copy_decompress(t, this)
}

#[native("__deepcopy__($self, memo, /)")]
fn deep_copy_decompress(t: &mut Thread, this: &Decompress, _memo: &Value) -> Res<Value> {
    copy_decompress(t, this)
}

#[native("unused_data($self, /)", getter)]
fn unused_data(_: &mut Thread, this: &Decompress) -> Res<Value> {
    Ok(Bytes::new(&this.unused.borrow()))
}

#[native("unconsumed_tail($self, /)", getter)]
fn unconsumed_tail(_: &mut Thread, this: &Decompress) -> Res<Value> {
    Ok(Bytes::new(&this.tail.borrow()))
}

#[native("eof($self, /)", getter)]
fn eof(_: &mut Thread, this: &Decompress) -> Res<bool> {
    Ok(this.eof.get())
}

/// Create a decompressor object for decompressing data incrementally.
///
///   wbits = 15
///   zdict
///      The predefined compression dictionary. This is a sequence of bytes
///      (such as a bytes object) containing subsequences that are expected
///      to occur frequently in the data that is to be compressed. Those
///      subsequences that are expected to be most common should come at the
///      end of the dictionary. This must be the same dictionary as used by the
///      compressor that produced the input data.
#[native("_ZlibDecompressor(wbits=15, zdict=b'')", static_method)]
fn make_decompressor(t: &mut Thread, wbits: Option<i32>, zdict: Option<&Value>) -> Res<Value> {
    let dictionary = dictionary_of(t, zdict)?;
    let stream = decompressing(t, wbits, dictionary.as_deref())?;
    Ok(heap::new(ZlibDecompressor {
        header: Object::unset(),
        stream: RefCell::new(stream),
        dictionary,
        unused: RefCell::default(),
        input: RefCell::default(),
        eof: Cell::new(false),
        needs_input: Cell::new(true),
    }))
}

fn new_decompressor(t: &mut Thread, _: &Type, args: Args<'_>) -> Res<Value> {
    (MAKE_DECOMPRESSOR.call)(t, None, args)
}

/// Decompress *data*, returning uncompressed data as bytes.
///
/// If *max_length* is nonnegative, returns at most *max_length* bytes of
/// decompressed data. If this limit is reached and further output can be
/// produced, *self.needs_input* will be set to ``False``. In this case, the next
/// call to *decompress()* may provide *data* as b'' to obtain more of the output.
///
/// If all of the input data was decompressed and returned (either because this
/// was less than *max_length* bytes, or because *max_length* was negative),
/// *self.needs_input* will be set to True.
///
/// Attempting to decompress data after the end of stream is reached raises an
/// EOFError.  Any data found after the end of the stream is ignored and saved in
/// the unused_data attribute.
#[native("decompress($self, /, data, max_length=-1)")]
fn decompress_more(
    t: &mut Thread,
    this: &ZlibDecompressor,
    data: &Value,
    max_length: Option<i64>,
) -> Res<Value> {
    if this.eof.get() {
        return Err(t.raise(&EOF_ERROR, "End of stream already reached"));
    }
    let limit = max_length.unwrap_or(-1);
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut input = this.input.take();
    with_bytes_like(t, data, |bytes| {
        memory::ensure(input.len() + bytes.len());
        input.extend_from_slice(bytes);
    })?;
    let mut output = Vec::new();
    let mut rest = &input[..];
    let flush = (z::Z_SYNC_FLUSH, z::Z_SYNC_FLUSH);
    let mut stream = this.stream.borrow_mut();
    let dictionary = this.dictionary.as_deref();
    match pump(
        &mut stream,
        dictionary,
        &mut rest,
        &mut output,
        limit,
        flush,
    ) {
        Ok(z::Z_STREAM_END) => {
            this.eof.set(true);
            this.needs_input.set(false);
            *this.unused.borrow_mut() = memory::copied(rest);
        }
        Ok(z::Z_OK | z::Z_BUF_ERROR) => {
            this.needs_input.set(rest.is_empty());
            *this.input.borrow_mut() = memory::copied(rest);
        }
        Ok(code) => return Err(error(t, stream.failure(code), "while decompressing data")),
        Err(failure) => return Err(error(t, failure, "while setting zdict")),
    }
    Ok(Bytes::new(&output))
}

#[native("unused_data($self, /)", getter)]
fn unused_of(_: &mut Thread, this: &ZlibDecompressor) -> Res<Value> {
    Ok(Bytes::new(&this.unused.borrow()))
}

#[native("eof($self, /)", getter)]
fn eof_of(_: &mut Thread, this: &ZlibDecompressor) -> Res<bool> {
    Ok(this.eof.get())
}

#[native("needs_input($self, /)", getter)]
fn needs_input(_: &mut Thread, this: &ZlibDecompressor) -> Res<bool> {
    Ok(this.needs_input.get())
}

static COMPRESS_METHODS: &[&NativeDef] = &[
    &COMPRESS,
    &FLUSH,
    &COPY_COMPRESS,
    &SHALLOW_COPY_COMPRESS,
    &DEEP_COPY_COMPRESS,
];

static DECOMPRESS_METHODS: &[&NativeDef] = &[
    &DECOMPRESS,
    &FLUSH_DECOMPRESS,
    &COPY_DECOMPRESS,
    &SHALLOW_COPY_DECOMPRESS,
    &DEEP_COPY_DECOMPRESS,
    &UNUSED_DATA,
    &UNCONSUMED_TAIL,
    &EOF,
];

static DECOMPRESSOR_METHODS: &[&NativeDef] = &[&DECOMPRESS_MORE, &UNUSED_OF, &EOF_OF, &NEEDS_INPUT];
