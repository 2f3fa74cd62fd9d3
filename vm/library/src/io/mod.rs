//! Module `_io`: files, buffers, text, and `open`.

mod base;
mod buffered;
mod bytes_io;
mod file;
mod newline;
mod newline_decoder;
mod open;
mod pair;
mod string_io;
mod text;
mod text_buffer;

use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::types;
use copperplate_core::{Raised, Res, Thread, Value, int, ops};
use copperplate_objects::define::{define, function, give_dict};
use copperplate_objects::text::codec;

pub use file::os_error;
pub use text::TextFile;

use buffered::{BUFFERED_RANDOM, BUFFERED_READER, BUFFERED_WRITER, Buffered};
use bytes_io::{BYTES_IO, BytesIo};
use file::{FILE_IO, FileIo};
use newline_decoder::INCREMENTAL_NEWLINE_DECODER;
use pair::{BUFFERED_RW_PAIR, Pair};
use string_io::{STRING_IO, StringIo};
use text::TEXT_IO_WRAPPER;

/// `io.DEFAULT_BUFFER_SIZE` (128 KiB since Python 3.14).
pub const DEFAULT_BUFFER_SIZE: usize = 128 << 10;

/// `value.name(*args)`.
fn call(t: &mut Thread, value: &Value, name: &str, args: &[Value]) -> Res<Value> {
    let name = t.vm().intern(name);
    ops::call_method(t, value, &name, args)
}

/// The bytes of a bytes-like object.
fn bytes_of(t: &mut Thread, value: &Value) -> Res<Vec<u8>> {
    copperplate_objects::text::byte_view::bytes_like(t, value)
}

/// `text.encode(encoding, errors)`.
fn encode(t: &mut Thread, text: &Value, encoding: &str, errors: &str) -> Res<Vec<u8>> {
    let (encoding, errors) = (Str::new(encoding), Str::new(errors));
    let encoded = codec::encode(t, text, encoding.exact::<Str>(), errors.exact::<Str>())?;
    bytes_of(t, &encoded)
}

/// `bytes.decode(encoding, errors)`.
fn decode(t: &mut Thread, bytes: &[u8], encoding: &str, errors: &str) -> Res<Value> {
    let (encoding, errors) = (Str::new(encoding), Str::new(errors));
    codec::decode(
        t,
        &Bytes::new(bytes),
        encoding.exact::<Str>(),
        errors.exact::<Str>(),
    )
}

/// Raises `io.UnsupportedOperation(message)`.
fn unsupported(t: &mut Thread, message: &str) -> Raised {
    let class = base::unsupported_operation(t);
    match ops::call_positional(t, &class, &[Str::new(message)]) {
        Ok(exception) => t.raise_value(exception),
        Err(raised) => raised,
    }
}

/// A `size` argument: `None`, missing or negative means no limit.
fn size_argument(t: &mut Thread, size: Option<&Value>) -> Res<Option<usize>> {
    let Some(size) = size.filter(|size| !size.is_none()) else {
        return Ok(None);
    };
    if !int::is_int(size) && size.class().slot(|s| s.index).is_none() {
        let class = size.class().name();
        return Err(t.type_error(format!("argument should be integer or None, not '{class}'")));
    }
    let size = ops::index_i64(t, size, &copperplate_core::exception::OVERFLOW_ERROR)?;
    Ok(usize::try_from(size).ok())
}

/// The bytes of a path argument: `str`, `bytes` or anything with `__fspath__`.
pub(crate) fn file_system_path(t: &mut Thread, path: &Value) -> Res<Vec<u8>> {
    let bytes = if path.downcast::<Str>().is_some() {
        encode(t, path, "utf-8", "surrogateescape")?
    } else if let Some(bytes) = path.downcast::<Bytes>() {
        bytes.bytes().to_vec()
    } else {
        let name = t.vm().intern("__fspath__");
        match ops::lookup_special(t, path, &name)? {
            Some(method) => {
                let path = ops::call_positional(t, &method, &[])?;
                if path.isinstance(&types::STR) || path.isinstance(&types::BYTES) {
                    return file_system_path(t, &path);
                }
                let class = path.class().name();
                return Err(t.type_error(format!(
                    "expected __fspath__() to return str or bytes, not {class}"
                )));
            }
            None => {
                let class = path.class().name();
                return Err(t.type_error(format!(
                    "expected str, bytes or os.PathLike object, not {class}"
                )));
            }
        }
    };
    if bytes.contains(&0) {
        return Err(t.value_error("embedded null byte"));
    }
    Ok(bytes)
}

fn install(t: &mut Thread) {
    base::install(t);
    install_others(t);
    give_dict::<FileIo>(&FILE_IO);
    for class in [&BUFFERED_READER, &BUFFERED_WRITER, &BUFFERED_RANDOM] {
        give_dict::<Buffered>(class);
    }
    give_dict::<BytesIo>(&BYTES_IO);
    give_dict::<StringIo>(&STRING_IO);
    give_dict::<TextFile>(&TEXT_IO_WRAPPER);
    define(
        t,
        &FILE_IO,
        &base::RAW_IO_BASE,
        |slots| {
            slots.layout::<FileIo>();
            slots.new = Some(file::new);
            slots.init =
                Some(|t, this, args| (file::FILE_INIT.call)(t, Some(this), args).map(drop));
            slots.repr = Some(file::repr);
        },
        file::METHODS,
    );
    for (class, methods) in [
        (&BUFFERED_READER, &[buffered::READER_METHODS][..]),
        (&BUFFERED_WRITER, &[buffered::WRITER_METHODS]),
        (
            &BUFFERED_RANDOM,
            &[buffered::READER_METHODS, buffered::WRITER_METHODS],
        ),
    ] {
        let methods: Vec<&'static NativeDef> = methods
            .iter()
            .copied()
            .chain([buffered::METHODS])
            .flatten()
            .copied()
            .collect();
        define(
            t,
            class,
            &base::BUFFERED_IO_BASE,
            |slots| {
                slots.layout::<Buffered>();
                slots.new = Some(buffered::new);
                slots.init = Some(|t, this, args| {
                    (buffered::BUFFERED_INIT.call)(t, Some(this), args).map(drop)
                });
                slots.repr = Some(buffered::repr);
                slots.finalize = Some(buffered::finalize);
            },
            &methods,
        );
    }
    define(
        t,
        &BYTES_IO,
        &base::BUFFERED_IO_BASE,
        |slots| {
            slots.layout::<BytesIo>();
            slots.new = Some(bytes_io::new);
            slots.init =
                Some(|t, this, args| (bytes_io::BYTES_INIT.call)(t, Some(this), args).map(drop));
            slots.next = Some(bytes_io::next);
        },
        bytes_io::METHODS,
    );
    define(
        t,
        &bytes_io::BYTES_IO_BUFFER,
        &types::OBJECT,
        |slots| {
            slots.layout::<bytes_io::BytesIoBuffer>();
            slots.buffer = Some(&bytes_io::BUFFER);
        },
        &[],
    );
    define(
        t,
        &STRING_IO,
        &base::TEXT_IO_BASE,
        |slots| {
            slots.layout::<StringIo>();
            slots.new = Some(string_io::new);
            slots.init =
                Some(|t, this, args| (string_io::STRING_INIT.call)(t, Some(this), args).map(drop));
            slots.next = Some(string_io::next);
        },
        string_io::METHODS,
    );
    define(
        t,
        &TEXT_IO_WRAPPER,
        &base::TEXT_IO_BASE,
        |slots| {
            slots.layout::<TextFile>();
            slots.new = Some(text::new);
            slots.init =
                Some(|t, this, args| (text::TEXT_INIT.call)(t, Some(this), args).map(drop));
            slots.next = Some(text::next);
            slots.repr = Some(text::repr);
            slots.finalize = Some(text::finalize);
        },
        text::METHODS,
    );
}

fn install_others(t: &mut Thread) {
    give_dict::<Pair>(&BUFFERED_RW_PAIR);
    define(
        t,
        &BUFFERED_RW_PAIR,
        &base::BUFFERED_IO_BASE,
        |slots| {
            slots.layout::<Pair>();
            slots.new = Some(pair::new);
            slots.init =
                Some(|t, this, args| (pair::PAIR_INIT.call)(t, Some(this), args).map(drop));
        },
        pair::METHODS,
    );
    define(
        t,
        &INCREMENTAL_NEWLINE_DECODER,
        &types::OBJECT,
        |slots| {
            slots.layout::<newline_decoder::Decoder>();
            slots.new = Some(newline_decoder::new);
            slots.init = Some(|t, this, args| {
                (newline_decoder::DECODER_INIT.call)(t, Some(this), args).map(drop)
            });
        },
        newline_decoder::METHODS,
    );
}

/// The module.
pub fn make(t: &mut Thread) -> Res<Value> {
    let module = crate::module::new(t, "_io", open::FUNCTIONS);
    let classes = [
        &base::IO_BASE,
        &base::RAW_IO_BASE,
        &base::BUFFERED_IO_BASE,
        &base::TEXT_IO_BASE,
        &FILE_IO,
        &BUFFERED_READER,
        &BUFFERED_WRITER,
        &BUFFERED_RANDOM,
        &BYTES_IO,
        &STRING_IO,
        &TEXT_IO_WRAPPER,
        &BUFFERED_RW_PAIR,
        &INCREMENTAL_NEWLINE_DECODER,
    ];
    for class in classes {
        let name = class.name();
        let name = name.rsplit('.').next().unwrap_or(&name);
        crate::module::set(t, &module, name, &class.value())?;
    }
    let unsupported = base::unsupported_operation(t);
    let entries = [
        ("UnsupportedOperation", unsupported),
        (
            "BlockingIOError",
            copperplate_core::exception::BLOCKING_IO_ERROR.value(),
        ),
        ("DEFAULT_BUFFER_SIZE", int::from_usize(DEFAULT_BUFFER_SIZE)),
    ];
    for (name, value) in entries {
        crate::module::set(t, &module, name, &value)?;
    }
    Ok(module)
}

/// Makes `sys.stdin`, `sys.stdout` and `sys.stderr`, and `builtins.open`.
pub fn open_standard_streams(t: &mut Thread, unbuffered: bool, closed: &[i32]) -> Res {
    install(t);
    let streams = [
        (0, "stdin", "<stdin>", "strict"),
        (1, "stdout", "<stdout>", "strict"),
        (2, "stderr", "<stderr>", "backslashreplace"),
    ];
    for (fd, name, file, errors) in streams {
        let stream = if !closed.contains(&fd) {
            let raw = FileIo::standard(fd, fd == 0, file);
            // SAFETY: it is open: what is not was noted when the process began.
            let terminal =
                rustix::termios::isatty(unsafe { std::os::fd::BorrowedFd::borrow_raw(fd) });
            let class = if fd == 0 {
                &BUFFERED_READER
            } else {
                &BUFFERED_WRITER
            };
            // Unbuffered output holds nothing back, not even after an error.
            let buffer = match unbuffered && fd != 0 {
                true => raw,
                false => Buffered::on(class, raw, DEFAULT_BUFFER_SIZE),
            };
            let text =
                TextFile::standard(buffer, errors, terminal || fd == 2, unbuffered && fd != 0);
            let mode = Str::new(if fd == 0 { "r" } else { "w" });
            ops::setattr(t, &text, &t.vm().intern("mode"), Some(&mode))?;
            text
        } else {
            Value::none()
        };
        t.sys_set(name, stream.clone());
        t.sys_set(&format!("__{name}__"), stream);
    }
    let module = make(t)?;
    let name = t.vm().intern("open");
    let open = ops::getattr(t, &module, &name)?;
    if let Some(modules) = t.vm().modules.get()
        && let Some(modules) = modules.downcast::<copperplate_core::dict::Dict>()
    {
        modules.set_str(t, &t.vm().intern("_io"), module.clone());
    }
    if let Some(builtins) = t.builtins().downcast::<copperplate_core::dict::Dict>() {
        let name = t.vm().intern("open");
        builtins.set_str(t, &name, open);
        let print = function(t, crate::print::DEFINITION, &module, "builtins");
        builtins.set_str(t, &t.vm().intern("print"), print);
    }
    Ok(())
}

/// Flushes `sys.stdout` and `sys.stderr`, as at the end of the program. Returns false when that failed; the exception is set.
pub fn flush_standard_streams(t: &mut Thread) -> Res {
    let mut result = Ok(());
    let mut failure = None;
    for name in ["stdout", "stderr"] {
        let Some(stream) = t.sys_get(name).filter(|stream| !stream.is_none()) else {
            continue;
        };
        let flushed = match stream.exact::<TextFile>() {
            Some(file) => file.flush(t),
            None => ops::call_method(t, &stream, &t.names().flush.clone(), &[]).map(drop),
        };
        let exception = t.exception.take();
        // What is wrong with standard error cannot be said.
        if flushed.is_err() && name == "stdout" {
            failure = exception;
        }
        result = result.and(flushed);
    }
    t.exception.replace(failure);
    result
}
