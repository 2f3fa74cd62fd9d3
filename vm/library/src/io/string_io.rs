//! `StringIO`: a text file in memory.

use copperplate_core::trace::Trace;
use std::cell::{Cell, RefCell};

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::exception::OVERFLOW_ERROR;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::{Points, Str};
use copperplate_core::{Args, Res, Thread, Value, each_width, heap, int, layout, ops};
use copperplate_macros::native;

use super::newline::{Newline, Seen};
use super::text_buffer::TextBuffer;
use super::{size_argument, unsupported};

/// Code points with a position.
#[derive(Trace)]
#[repr(C)]
pub struct StringIo {
    header: Object,
    text: RefCell<TextBuffer>,
    position: Cell<usize>,
    newline: Cell<Newline>,
    seen: Seen,
    closed: Cell<bool>,
}

layout!(StringIo, STRING_IO);

/// The class `_io.StringIO`.
pub static STRING_IO: Type = Type::builtin("_io.StringIO", size_of::<StringIo>(), BASE | TRACKED);

impl StringIo {
    fn check_open(&self, t: &mut Thread) -> Res {
        if self.closed.get() {
            return Err(t.value_error("I/O operation on closed file"));
        }
        Ok(())
    }

    fn take(&self, count: usize) -> Value {
        let text = self.text.borrow();
        let text = text.points();
        let start = self.position.get().min(text.len());
        let end = start.saturating_add(count).min(text.len());
        self.position.set(self.position.get() + (end - start));
        Str::from_points(text.range(start..end))
    }

    fn line_length(&self) -> usize {
        let text = self.text.borrow();
        let start = self.position.get().min(text.points().len());
        each_width!(text.points(), text => {
            let rest = &text[start..];
            self.newline.get().line_end(rest).unwrap_or(rest.len())
        })
    }

    fn put(&self, t: &mut Thread, text: &Str) -> Res {
        let newline = self.newline.get();
        let start = self.position.get();
        if start > isize::MAX as usize - text.len() {
            return Err(t.raise(&OVERFLOW_ERROR, "new position too large"));
        }
        if newline.is_universal() {
            each_width!(text.points(), text => self.seen.see(text));
            self.seen.finish();
        }
        let mut buffer = self.text.borrow_mut();
        match newline {
            Newline::Untranslated | Newline::Lf => {
                buffer.put(start, text.points());
                self.position.set(start + text.len());
            }
            Newline::Universal | Newline::Cr | Newline::CrLf => {
                copperplate_core::memory::ensure(text.len() * 2 * size_of::<u32>());
                let written = newline.written(text.points().iter());
                buffer.put(start, Points::Ucs4(&written));
                self.position.set(start + written.len());
            }
        }
        Ok(())
    }
}

pub(super) fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    let payload = StringIo {
        header: Object::unset(),
        text: RefCell::default(),
        position: Cell::new(0),
        newline: Cell::new(Newline::Lf),
        seen: Seen::default(),
        closed: Cell::new(false),
    };
    Ok(heap::new_instance(class, payload, 0))
}

#[native("__init__($self, initial_value='', newline='\\n')")]
fn string_init(
    t: &mut Thread,
    this: &StringIo,
    initial_value: Option<&Value>,
    newline: Option<&Value>,
) -> Res<()> {
    let newline = match newline {
        Some(newline) => Newline::from_value(t, newline)?,
        None => Newline::Lf,
    };
    this.newline.set(newline);
    this.closed.set(false);
    this.text.take();
    this.position.set(0);
    this.seen.clear();
    if let Some(initial) = initial_value.filter(|initial| !initial.is_none()) {
        let Some(text) = initial.downcast::<Str>() else {
            let class = initial.class().name();
            return Err(t.type_error(format!("initial_value must be str or None, not {class}")));
        };
        this.put(t, text)?;
        this.position.set(0);
    }
    Ok(())
}

/// Read at most size characters, returned as a string.
#[native("read($self, size=-1, /)")]
fn string_read(t: &mut Thread, this: &StringIo, size: Option<&Value>) -> Res<Value> {
    this.check_open(t)?;
    let size = size_argument(t, size)?.unwrap_or(usize::MAX);
    Ok(this.take(size))
}

/// Read until newline or EOF.
#[native("readline($self, size=-1, /)")]
fn string_readline(t: &mut Thread, this: &StringIo, size: Option<&Value>) -> Res<Value> {
    this.check_open(t)?;
    let size = size_argument(t, size)?.unwrap_or(usize::MAX);
    Ok(this.take(this.line_length().min(size)))
}

/// Write string to file; return the number of characters written.
#[native("write($self, s, /)")]
fn string_write(t: &mut Thread, this: &StringIo, s: &Value) -> Res<usize> {
    let Some(text) = s.downcast::<Str>() else {
        let class = s.class().name();
        return Err(t.type_error(format!("string argument expected, got '{class}'")));
    };
    this.check_open(t)?;
    this.put(t, text)?;
    Ok(text.len())
}

/// Retrieve the entire contents of the object.
#[native("getvalue($self, /)")]
fn string_getvalue(t: &mut Thread, this: &StringIo) -> Res<Value> {
    this.check_open(t)?;
    Ok(Str::from_points(this.text.borrow().points()))
}

/// Current file position.
#[native("tell($self, /)")]
fn string_tell(t: &mut Thread, this: &StringIo) -> Res<usize> {
    this.check_open(t)?;
    Ok(this.position.get())
}

/// Change stream position; return the new one.
#[native("seek($self, pos, whence=0, /)")]
fn string_seek(t: &mut Thread, this: &StringIo, pos: i64, whence: Option<i64>) -> Res<usize> {
    this.check_open(t)?;
    match whence.unwrap_or(0) {
        0 if pos < 0 => return Err(t.value_error(format!("Negative seek position {pos}"))),
        0 => this.position.set(pos as usize),
        1 | 2 if pos != 0 => {
            return Err(t.raise(
                &copperplate_core::exception::OS_ERROR,
                "Can't do nonzero cur-relative seeks",
            ));
        }
        1 => {}
        2 => this.position.set(this.text.borrow().points().len()),
        other => {
            return Err(t.value_error(format!("Invalid whence ({other}, should be 0, 1 or 2)")));
        }
    }
    Ok(this.position.get())
}

/// Truncate size to pos.
#[native("truncate($self, pos=None, /)")]
fn string_truncate(t: &mut Thread, this: &StringIo, pos: Option<&Value>) -> Res<usize> {
    this.check_open(t)?;
    let size = match pos.filter(|pos| !pos.is_none()) {
        Some(pos) => {
            let pos = ops::index(t, pos)?;
            match int::to_i64(&pos) {
                Some(Ok(size @ 0..)) => size as usize,
                Some(Ok(size)) => {
                    return Err(t.value_error(format!("negative pos value {size}")));
                }
                _ => {
                    let message = "Python int too large to convert to C long";
                    return Err(t.raise(&OVERFLOW_ERROR, message));
                }
            }
        }
        None => this.position.get(),
    };
    this.text.borrow_mut().truncate(size);
    Ok(size)
}

/// Close the IO object.
#[native("close($self, /)")]
fn string_close(_: &mut Thread, this: &StringIo) -> Res<()> {
    this.closed.set(true);
    drop(this.text.take());
    Ok(())
}

#[native("closed($self)", getter)]
fn string_closed(_: &mut Thread, this: &StringIo) -> Res<bool> {
    Ok(this.closed.get())
}

#[native("line_buffering($self)", getter)]
fn string_line_buffering(t: &mut Thread, this: &StringIo) -> Res<bool> {
    this.check_open(t)?;
    Ok(false)
}

#[native("newlines($self)", getter)]
fn string_newlines(t: &mut Thread, this: &StringIo) -> Res<Value> {
    this.check_open(t)?;
    Ok(this.seen.value())
}

/// Returns True if the IO object can be read.
#[native("readable($self, /)")]
fn string_readable(t: &mut Thread, this: &StringIo) -> Res<bool> {
    this.check_open(t)?;
    Ok(true)
}

/// Returns True if the IO object can be written.
#[native("writable($self, /)")]
fn string_writable(t: &mut Thread, this: &StringIo) -> Res<bool> {
    string_readable(t, this)
}

/// Returns True if the IO object can be seeked.
#[native("seekable($self, /)")]
fn string_seekable(t: &mut Thread, this: &StringIo) -> Res<bool> {
    string_readable(t, this)
}

#[native("fileno($self, /)")]
fn string_fileno(t: &mut Thread, this: &StringIo) -> Res<Value> {
    this.check_open(t)?;
    Err(unsupported(t, "fileno"))
}

pub(super) fn next(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(this) = value.downcast::<StringIo>() else {
        return Ok(None);
    };
    this.check_open(t)?;
    let length = this.line_length();
    Ok((length > 0).then(|| this.take(length)))
}

pub(super) static METHODS: &[&NativeDef] = &[
    &STRING_READ,
    &STRING_READLINE,
    &STRING_WRITE,
    &STRING_GETVALUE,
    &STRING_TELL,
    &STRING_SEEK,
    &STRING_TRUNCATE,
    &STRING_CLOSE,
    &STRING_CLOSED,
    &STRING_LINE_BUFFERING,
    &STRING_NEWLINES,
    &STRING_READABLE,
    &STRING_WRITABLE,
    &STRING_SEEKABLE,
    &STRING_FILENO,
];
