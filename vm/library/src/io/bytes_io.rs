//! `BytesIO`: a file in memory.

use copperplate_core::trace::Trace;
use std::cell::{Cell, RefCell};

use copperplate_core::buffer::Buffer;
use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::{ByteArray, Bytes};
use copperplate_core::{Args, Layout, Res, Thread, Value, heap, layout, memory};
use copperplate_macros::native;
use copperplate_objects::text::byte_view::check_exports;
use copperplate_objects::text::memoryview::view_of;

use super::{bytes_of, size_argument};

/// Bytes with a position.
#[derive(Trace)]
#[repr(C)]
pub struct BytesIo {
    header: Object,
    bytes: RefCell<Vec<u8>>,
    position: Cell<usize>,
    closed: Cell<bool>,
    /// How many views there are of the bytes, which cannot be resized meanwhile.
    exports: Cell<usize>,
}

layout!(BytesIo, BYTES_IO);

/// What `getbuffer()` gives a view of: it lends the bytes of a file, which itself lends none.
#[derive(Trace)]
#[repr(C)]
pub struct BytesIoBuffer {
    header: Object,
    file: Value,
}

layout!(BytesIoBuffer, BYTES_IO_BUFFER);

/// The class `_io._BytesIOBuffer`.
pub static BYTES_IO_BUFFER: Type =
    Type::builtin("_io._BytesIOBuffer", size_of::<BytesIoBuffer>(), TRACKED);

fn lent(value: &Value) -> &BytesIo {
    let buffer = value.downcast::<BytesIoBuffer>();
    match buffer.and_then(|buffer| buffer.file.downcast()) {
        Some(file) => file,
        None => unreachable!("a buffer lends the bytes of a file"),
    }
}

pub(super) static BUFFER: Buffer = Buffer {
    read: |value, read| read(&lent(value).bytes.borrow()),
    write: Some(|value, write| {
        write(&mut lent(value).bytes.borrow_mut());
        true
    }),
    item: Buffer::unsigned_bytes,
    export: |value, change| {
        let exports = &lent(value).exports;
        exports.set(exports.get().wrapping_add_signed(change));
    },
};

/// The class `_io.BytesIO`.
pub static BYTES_IO: Type = Type::builtin("_io.BytesIO", size_of::<BytesIo>(), BASE | TRACKED);

impl BytesIo {
    fn check_open(&self, t: &mut Thread) -> Res {
        if self.closed.get() {
            return Err(t.value_error("I/O operation on closed file."));
        }
        Ok(())
    }

    fn check_exports(&self, t: &mut Thread) -> Res {
        check_exports(t, self.exports.get())
    }

    /// The next `count` bytes at most.
    fn take(&self, count: usize) -> Vec<u8> {
        let bytes = self.bytes.borrow();
        let start = self.position.get().min(bytes.len());
        let end = start.saturating_add(count).min(bytes.len());
        self.position.set(self.position.get() + (end - start));
        memory::copied(&bytes[start..end])
    }

    fn line(&self, limit: Option<usize>) -> Vec<u8> {
        let length = {
            let bytes = self.bytes.borrow();
            let rest = &bytes[self.position.get().min(bytes.len())..];
            rest.iter()
                .position(|&byte| byte == b'\n')
                .map_or(rest.len(), |found| found + 1)
        };
        self.take(length.min(limit.unwrap_or(usize::MAX)))
    }
}

pub(super) fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    let payload = BytesIo {
        header: Object::unset(),
        bytes: RefCell::default(),
        position: Cell::new(0),
        closed: Cell::new(false),
        exports: Cell::new(0),
    };
    Ok(heap::new_instance(class, payload, 0))
}

#[native("__init__($self, initial_bytes=b'')")]
fn bytes_init(t: &mut Thread, this: &BytesIo, initial_bytes: Option<&Value>) -> Res<()> {
    this.check_exports(t)?;
    let bytes = match initial_bytes.filter(|initial| !initial.is_none()) {
        Some(initial) => bytes_of(t, initial)?,
        None => Vec::new(),
    };
    this.bytes.replace(bytes);
    this.position.set(0);
    this.closed.set(false);
    Ok(())
}

/// Read at most size bytes, returned as a bytes object.
#[native("read($self, size=-1, /)")]
fn bytes_read(t: &mut Thread, this: &BytesIo, size: Option<&Value>) -> Res<Value> {
    this.check_open(t)?;
    let size = size_argument(t, size)?.unwrap_or(usize::MAX);
    Ok(Bytes::new(&this.take(size)))
}

/// Read at most size bytes, returned as a bytes object.
#[native("read1($self, size=-1, /)")]
fn bytes_read1(t: &mut Thread, this: &BytesIo, size: Option<&Value>) -> Res<Value> {
    bytes_read(t, this, size)
}

/// Next line from the file, as a bytes object.
#[native("readline($self, size=-1, /)")]
fn bytes_readline(t: &mut Thread, this: &BytesIo, size: Option<&Value>) -> Res<Value> {
    this.check_open(t)?;
    let size = size_argument(t, size)?;
    Ok(Bytes::new(&this.line(size)))
}

/// Read bytes into buffer.
#[native("readinto($self, buffer, /)")]
fn bytes_readinto(t: &mut Thread, this: &BytesIo, buffer: &Value) -> Res<usize> {
    this.check_open(t)?;
    let Some(target) = buffer.downcast::<ByteArray>() else {
        let class = buffer.class().name();
        return Err(t.type_error(format!(
            "readinto() argument must be read-write bytes-like object, not {class}"
        )));
    };
    let mut target = target.bytes.borrow_mut();
    let bytes = this.take(target.len());
    target[..bytes.len()].copy_from_slice(&bytes);
    Ok(bytes.len())
}

/// Write bytes to file; return the number of bytes written.
#[native("write($self, b, /)")]
fn bytes_write(t: &mut Thread, this: &BytesIo, b: &Value) -> Res<usize> {
    this.check_open(t)?;
    this.check_exports(t)?;
    let new = bytes_of(t, b)?;
    let mut bytes = this.bytes.borrow_mut();
    let start = this.position.get();
    if new.is_empty() {
        return Ok(0);
    }
    if bytes.len() < start + new.len() {
        let more = start + new.len() - bytes.len();
        memory::reserve(&mut bytes, more);
        bytes.resize(start + new.len(), 0);
    }
    bytes[start..start + new.len()].copy_from_slice(&new);
    this.position.set(start + new.len());
    Ok(new.len())
}

/// Change stream position; return the new one.
#[native("seek($self, pos, whence=0, /)")]
fn bytes_seek(t: &mut Thread, this: &BytesIo, pos: i64, whence: Option<i64>) -> Res<i64> {
    this.check_open(t)?;
    let position = match whence.unwrap_or(0) {
        0 if pos < 0 => return Err(t.value_error(format!("negative seek value {pos}"))),
        0 => pos,
        1 => (this.position.get() as i64).saturating_add(pos).max(0),
        2 => (this.bytes.borrow().len() as i64)
            .saturating_add(pos)
            .max(0),
        other => {
            return Err(t.value_error(format!("invalid whence ({other}, should be 0, 1 or 2)")));
        }
    };
    this.position.set(position as usize);
    Ok(position)
}

/// Current file position.
#[native("tell($self, /)")]
fn bytes_tell(t: &mut Thread, this: &BytesIo) -> Res<usize> {
    this.check_open(t)?;
    Ok(this.position.get())
}

/// Truncate the file to at most size bytes.
#[native("truncate($self, size=None, /)")]
fn bytes_truncate(t: &mut Thread, this: &BytesIo, size: Option<&Value>) -> Res<usize> {
    this.check_open(t)?;
    this.check_exports(t)?;
    let size = size_argument(t, size)?.unwrap_or(this.position.get());
    this.bytes.borrow_mut().truncate(size);
    Ok(size)
}

/// Get a read-write view over the contents of the BytesIO object.
#[native("getbuffer($self, /)")]
fn bytes_getbuffer(t: &mut Thread, this: &BytesIo) -> Res<Value> {
    this.check_open(t)?;
    let buffer = heap::new(BytesIoBuffer {
        header: Object::unset(),
        file: this.value(),
    });
    view_of(t, &buffer)
}

/// Retrieve the entire contents of the BytesIO object.
#[native("getvalue($self, /)")]
fn bytes_getvalue(t: &mut Thread, this: &BytesIo) -> Res<Value> {
    this.check_open(t)?;
    Ok(Bytes::new(&this.bytes.borrow()))
}

/// Disable all I/O operations.
#[native("close($self, /)")]
fn bytes_close(t: &mut Thread, this: &BytesIo) -> Res<()> {
    this.check_exports(t)?;
    this.closed.set(true);
    drop(this.bytes.take());
    Ok(())
}

/// True if the file is closed.
#[native("closed($self)", getter)]
fn bytes_closed(_: &mut Thread, this: &BytesIo) -> Res<bool> {
    Ok(this.closed.get())
}

/// Always true for an open file in memory.
#[native("readable($self, /)")]
fn bytes_readable(t: &mut Thread, this: &BytesIo) -> Res<bool> {
    this.check_open(t)?;
    Ok(true)
}

/// Always true for an open file in memory.
#[native("writable($self, /)")]
fn bytes_writable(t: &mut Thread, this: &BytesIo) -> Res<bool> {
    bytes_readable(t, this)
}

/// Always true for an open file in memory.
#[native("seekable($self, /)")]
fn bytes_seekable(t: &mut Thread, this: &BytesIo) -> Res<bool> {
    bytes_readable(t, this)
}

/// Always false.
#[native("isatty($self, /)")]
fn bytes_isatty(t: &mut Thread, this: &BytesIo) -> Res<bool> {
    this.check_open(t)?;
    Ok(false)
}

pub(super) fn next(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(this) = value.downcast::<BytesIo>() else {
        return Ok(None);
    };
    this.check_open(t)?;
    let line = this.line(None);
    Ok((!line.is_empty()).then(|| Bytes::new(&line)))
}

pub(super) static METHODS: &[&NativeDef] = &[
    &BYTES_READ,
    &BYTES_READ1,
    &BYTES_READLINE,
    &BYTES_READINTO,
    &BYTES_WRITE,
    &BYTES_SEEK,
    &BYTES_TELL,
    &BYTES_TRUNCATE,
    &BYTES_GETVALUE,
    &BYTES_GETBUFFER,
    &BYTES_CLOSE,
    &BYTES_CLOSED,
    &BYTES_READABLE,
    &BYTES_WRITABLE,
    &BYTES_SEEKABLE,
    &BYTES_ISATTY,
];
