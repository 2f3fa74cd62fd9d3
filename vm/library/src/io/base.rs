//! The abstract bases: `_IOBase`, `_RawIOBase`, `_BufferedIOBase`, `_TextIOBase`. Python classes derive from them, so every
//! method goes through the attributes of `self`.

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::dict::Dict;
use copperplate_core::exception::{OS_ERROR, VALUE_ERROR};
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Bare, Layout};
use copperplate_core::str::{Bytes, Str};
use copperplate_core::tuple::Tuple;
use copperplate_core::types;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_macros::native;
use copperplate_objects::define::define;

use super::call;
use super::{bytes_of, size_argument, unsupported};

macro_rules! classes {
    ($($id:ident = $name:literal;)*) => {
        $(#[doc = concat!("The class `", $name, "`.")]
        pub static $id: Type = Type::builtin($name, size_of::<Bare>(), BASE | TRACKED);)*
    };
}

classes! {
    IO_BASE = "_io._IOBase";
    RAW_IO_BASE = "_io._RawIOBase";
    BUFFERED_IO_BASE = "_io._BufferedIOBase";
    TEXT_IO_BASE = "_io._TextIOBase";
}

fn is_closed(t: &mut Thread, value: &Value) -> Res<bool> {
    let name = t.vm().intern("closed");
    let closed = ops::getattr(t, value, &name)?;
    ops::truth(t, &closed)
}

fn check_open(t: &mut Thread, value: &Value) -> Res {
    if is_closed(t, value)? {
        return Err(t.value_error("I/O operation on closed file."));
    }
    Ok(())
}

const CLOSED: &str = "__IOBase_closed";

macro_rules! refused {
    ($($function:ident = $signature:literal, $name:literal;)*) => {
        $(#[native($signature)]
        fn $function(t: &mut Thread, _this: &Value, _args: &[Value]) -> Res<Value> {
            Err(unsupported(t, $name))
        })*
    };
}

refused! {
    base_seek = "seek($self, *args)", "seek";
    base_truncate = "truncate($self, *args)", "truncate";
    base_fileno = "fileno($self, *args)", "fileno";
    base_detach = "detach($self, *args)", "detach";
    base_read = "read($self, *args)", "read";
    base_read1 = "read1($self, *args)", "read1";
    base_write = "write($self, *args)", "write";
    base_text_readline = "readline($self, *args)", "readline";
}

/// Return current stream position.
#[native("tell($self, /)")]
fn base_tell(t: &mut Thread, this: &Value) -> Res<Value> {
    call(t, this, "seek", &[int::from_i64(0), int::from_i64(1)])
}

/// Flush write buffers, if applicable.
#[native("flush($self, /)")]
fn base_flush(t: &mut Thread, this: &Value) -> Res<()> {
    check_open(t, this)
}

/// Flush and close the IO object.
#[native("close($self, /)")]
fn base_close(t: &mut Thread, this: &Value) -> Res<()> {
    if is_closed(t, this)? {
        return Ok(());
    }
    let flushed = call(t, this, "flush", &[]);
    let exception = t.exception.take();
    let name = t.vm().intern(CLOSED);
    let marked = ops::setattr(t, this, &name, Some(&Value::bool(true)));
    if let Some(exception) = exception {
        t.exception.set(exception);
    }
    flushed.and(marked)
}

#[native("closed($self)", getter)]
fn base_closed(t: &mut Thread, this: &Value) -> Res<bool> {
    let name = t.vm().intern(CLOSED);
    Ok(ops::getattr_optional(t, this, &name)?.is_some())
}

macro_rules! answers_no {
    ($($function:ident = $signature:literal;)*) => {
        $(/// Return whether the object can do that: not by default.
        #[native($signature)]
        fn $function(t: &mut Thread, this: &Value) -> Res<bool> {
            check_open(t, this)?;
            Ok(false)
        })*
    };
}

answers_no! {
    base_seekable = "seekable($self, /)";
    base_readable = "readable($self, /)";
    base_writable = "writable($self, /)";
    base_isatty = "isatty($self, /)";
}

#[native("_checkClosed($self, msg=None)")]
fn base_check_closed(t: &mut Thread, this: &Value, _msg: Option<&Value>) -> Res<()> {
    check_open(t, this)
}

macro_rules! checks {
    ($($function:ident = $signature:literal, $method:literal, $message:literal;)*) => {
        $(#[native($signature)]
        fn $function(t: &mut Thread, this: &Value, _msg: Option<&Value>) -> Res<()> {
            let answer = call(t, this, $method, &[])?;
            if answer.is_true() { Ok(()) } else { Err(unsupported(t, $message)) }
        })*
    };
}

checks! {
    base_check_seekable = "_checkSeekable($self, msg=None)", "seekable", "File or stream is not seekable.";
    base_check_readable = "_checkReadable($self, msg=None)", "readable", "File or stream is not readable.";
    base_check_writable = "_checkWritable($self, msg=None)", "writable", "File or stream is not writable.";
}

#[native("__enter__($self, /)")]
fn base_enter(t: &mut Thread, this: &Value) -> Res<Value> {
    check_open(t, this)?;
    Ok(this.clone())
}

#[native("__exit__($self, *args)")]
fn base_exit(t: &mut Thread, this: &Value, _args: &[Value]) -> Res<()> {
    call(t, this, "close", &[]).map(drop)
}

/// Read and return a line from the stream.
#[native("readline($self, size=-1, /)")]
fn base_readline(t: &mut Thread, this: &Value, size: Option<&Value>) -> Res<Value> {
    let limit = size_argument(t, size)?.unwrap_or(usize::MAX);
    let mut line = Vec::new();
    while line.len() < limit {
        let piece = call(t, this, "read", &[int::from_i64(1)])?;
        let Some(bytes) = piece.downcast::<Bytes>() else {
            let class = piece.class().name();
            return Err(t.raise(
                &OS_ERROR,
                format!("read() should have returned a bytes object, not '{class}'"),
            ));
        };
        copperplate_core::memory::extend(&mut line, bytes.bytes());
        if bytes.bytes().is_empty() || line.ends_with(b"\n") {
            break;
        }
    }
    Ok(Bytes::new(&line))
}

/// Return a list of lines from the stream.
#[native("readlines($self, hint=-1, /)")]
fn base_readlines(t: &mut Thread, this: &Value, hint: Option<&Value>) -> Res<Value> {
    let hint = size_argument(t, hint)?
        .filter(|&hint| hint > 0)
        .unwrap_or(usize::MAX);
    let iterator = ops::iter(t, this)?;
    let (mut lines, mut total) = (Vec::new(), 0);
    while let Some(line) = ops::next(t, &iterator)? {
        total += ops::len(t, &line)?;
        copperplate_core::memory::push(&mut lines, line);
        if total >= hint {
            break;
        }
    }
    Ok(copperplate_core::list::List::new(lines))
}

/// Write a list of lines to stream.
#[native("writelines($self, lines, /)")]
fn base_writelines(t: &mut Thread, this: &Value, lines: &Value) -> Res<()> {
    check_open(t, this)?;
    let iterator = ops::iter(t, lines)?;
    while let Some(line) = ops::next(t, &iterator)? {
        call(t, this, "write", &[line])?;
    }
    Ok(())
}

fn iter(t: &mut Thread, this: &Value) -> Res<Value> {
    check_open(t, this)?;
    Ok(this.clone())
}

fn next(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    let line = call(t, this, "readline", &[])?;
    Ok((ops::len(t, &line)? > 0).then_some(line))
}

/// Read until EOF, using multiple read() calls.
#[native("readall($self, /)")]
fn raw_readall(t: &mut Thread, this: &Value) -> Res<Value> {
    let mut all = Vec::new();
    loop {
        let piece = call(
            t,
            this,
            "read",
            &[int::from_usize(super::DEFAULT_BUFFER_SIZE)],
        )?;
        if piece.is_none() {
            if all.is_empty() {
                return Ok(piece);
            }
            break;
        }
        let bytes = bytes_of(t, &piece)?;
        if bytes.is_empty() {
            break;
        }
        copperplate_core::memory::reserve(&mut all, bytes.len());
        all.extend(bytes);
    }
    Ok(Bytes::new(&all))
}

#[native("read($self, size=-1, /)")]
fn raw_read(t: &mut Thread, this: &Value, size: Option<&Value>) -> Res<Value> {
    let Some(size) = size_argument(t, size)? else {
        return call(t, this, "readall", &[]);
    };
    let buffer = copperplate_core::str::ByteArray::new(copperplate_core::memory::filled(0, size));
    let count = call(t, this, "readinto", std::slice::from_ref(&buffer))?;
    if count.is_none() {
        return Ok(count);
    }
    let count = ops::index_i64(t, &count, &VALUE_ERROR)?;
    let mut bytes = bytes_of(t, &buffer)?;
    bytes.truncate(count.max(0) as usize);
    Ok(Bytes::new(&bytes))
}

#[native("readinto($self, buffer, /)")]
fn buffered_base_readinto(t: &mut Thread, this: &Value, buffer: &Value) -> Res<usize> {
    let size = ops::len(t, buffer)?;
    let data = call(t, this, "read", &[int::from_usize(size)])?;
    let bytes = bytes_of(t, &data)?;
    let Some(target) = buffer.downcast::<copperplate_core::str::ByteArray>() else {
        return Err(t.type_error("readinto() argument must be read-write bytes-like object"));
    };
    let mut target = target.bytes.borrow_mut();
    let count = bytes.len().min(target.len());
    target[..count].copy_from_slice(&bytes[..count]);
    Ok(count)
}

#[native("encoding($self)", getter)]
fn text_base_encoding(_: &mut Thread, _this: &Value) -> Res<()> {
    Ok(())
}

#[native("newlines($self)", getter)]
fn text_base_newlines(_: &mut Thread, _this: &Value) -> Res<()> {
    Ok(())
}

#[native("errors($self)", getter)]
fn text_base_errors(_: &mut Thread, _this: &Value) -> Res<()> {
    Ok(())
}

static BASE_METHODS: &[&NativeDef] = &[
    &BASE_SEEK,
    &BASE_TELL,
    &BASE_TRUNCATE,
    &BASE_FLUSH,
    &BASE_CLOSE,
    &BASE_CLOSED,
    &BASE_SEEKABLE,
    &BASE_READABLE,
    &BASE_WRITABLE,
    &BASE_ISATTY,
    &BASE_FILENO,
    &BASE_CHECK_CLOSED,
    &BASE_CHECK_SEEKABLE,
    &BASE_CHECK_READABLE,
    &BASE_CHECK_WRITABLE,
    &BASE_ENTER,
    &BASE_EXIT,
    &BASE_READLINE,
    &BASE_READLINES,
    &BASE_WRITELINES,
];

/// Destructor of Python classes: what is open is closed. Native files see to that themselves.
fn finalize(t: &mut Thread, value: &Value) {
    if !value.class().is_static() && close_open(t, value).is_err() {
        // As CPython does where it is not asked to be strict.
        t.exception.clear();
    }
}

fn close_open(t: &mut Thread, value: &Value) -> Res<()> {
    let closed = t.vm().intern("closed");
    let closed = ops::getattr(t, value, &closed)?;
    if !ops::truth(t, &closed)? {
        let close = t.vm().intern("close");
        ops::call_method(t, value, &close, &[])?;
    }
    Ok(())
}

pub(super) fn install(t: &mut Thread) {
    define(
        t,
        &IO_BASE,
        &types::OBJECT,
        |slots| {
            slots.iter = Some(iter);
            slots.next = Some(next);
            slots.finalize = Some(finalize);
        },
        BASE_METHODS,
    );
    define(
        t,
        &RAW_IO_BASE,
        &IO_BASE,
        |_| {},
        &[&RAW_READ, &RAW_READALL],
    );
    let buffered = &[
        &BASE_DETACH,
        &BASE_READ,
        &BASE_READ1,
        &BASE_WRITE,
        &BUFFERED_BASE_READINTO,
    ];
    define(t, &BUFFERED_IO_BASE, &IO_BASE, |_| {}, buffered);
    let text = &[
        &BASE_DETACH,
        &BASE_READ,
        &BASE_TEXT_READLINE,
        &BASE_WRITE,
        &TEXT_BASE_ENCODING,
        &TEXT_BASE_NEWLINES,
        &TEXT_BASE_ERRORS,
    ];
    define(t, &TEXT_IO_BASE, &IO_BASE, |_| {}, text);
}

/// The class `io.UnsupportedOperation(OSError, ValueError)`, made on first use.
pub(super) fn unsupported_operation(t: &mut Thread) -> Value {
    #[derive(Default)]
    struct Made(Option<Value>);
    let made = t.vm().with_extension(|made: &mut Made| made.0.clone());
    if let Some(class) = made {
        return class;
    }
    let namespace = Dict::new();
    if let Some(dict) = namespace.downcast::<Dict>() {
        dict.set_str(t, &t.names().__module__.clone(), Str::new("io"));
    }
    let bases = Tuple::new(vec![OS_ERROR.value(), VALUE_ERROR.value()]);
    let made = ops::call_positional(
        t,
        &types::TYPE.value(),
        &[Str::new("UnsupportedOperation"), bases, namespace],
    );
    let class = made.unwrap_or_else(|_| {
        t.exception.clear();
        OS_ERROR.value()
    });
    t.vm()
        .with_extension(|made: &mut Made| made.0 = Some(class.clone()));
    class
}
