//! `TextIOWrapper`: text over a buffered binary file.
//!
//! What was read ahead stays *undecoded*: lines are found in the bytes and decoded one at a time, so `tell` is a plain
//! byte position. That needs an encoding in which `\n` is the byte 10 and nothing else contains it; text in others
//! (UTF-16, UTF-32) is read whole and kept as UTF-8.

use copperplate_core::trace::Trace;
use std::cell::{Cell, RefCell};

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Value, heap, int, layout, memory, ops};
use copperplate_macros::native;

use super::buffered::Buffered;
use super::newline::{Newline, Seen};
use super::{bytes_of, decode, encode, unsupported};

/// Bytes asked of the buffer at a time.
const CHUNK: usize = 8192;

/// A text file.
#[derive(Trace)]
#[repr(C)]
pub struct TextFile {
    header: Object,
    /// The binary file; empty when detached.
    pub buffer: Slot,
    encoding: RefCell<String>,
    errors: RefCell<String>,
    newline: Cell<Newline>,
    line_buffering: Cell<bool>,
    write_through: Cell<bool>,
    /// Read and not yet asked for, from `position` on.
    ahead: RefCell<Vec<u8>>,
    position: Cell<usize>,
    at_end: Cell<bool>,
    seen: Seen,
    /// `ahead` is UTF-8 made from another encoding, because that cannot be decoded piecemeal.
    transcoded: Cell<bool>,
    /// Encoded text not yet given to the buffer.
    pending: RefCell<Vec<u8>>,
    /// `tell` is refused between `next` calls, as CPython's.
    telling: Cell<bool>,
}

layout!(TextFile, TEXT_IO_WRAPPER);

/// Characters that are ahead, as far as they were counted, and their bytes.
#[derive(Default)]
struct Measured {
    characters: usize,
    bytes: usize,
}

/// The class `_io.TextIOWrapper`.
pub static TEXT_IO_WRAPPER: Type =
    Type::builtin("_io.TextIOWrapper", size_of::<TextFile>(), BASE | TRACKED);

impl TextFile {
    fn unopened() -> TextFile {
        TextFile {
            header: Object::unset(),
            buffer: Slot::empty(),
            encoding: RefCell::new("utf-8".to_owned()),
            errors: RefCell::new("strict".to_owned()),
            newline: Cell::new(Newline::Universal),
            line_buffering: Cell::new(false),
            write_through: Cell::new(false),
            ahead: RefCell::default(),
            position: Cell::new(0),
            at_end: Cell::new(false),
            seen: Seen::default(),
            transcoded: Cell::new(false),
            pending: RefCell::default(),
            telling: Cell::new(true),
        }
    }

    /// A standard stream over `buffer`.
    pub fn standard(
        buffer: Value,
        errors: &str,
        line_buffering: bool,
        write_through: bool,
    ) -> Value {
        let this = TextFile::unopened();
        this.buffer.set(buffer);
        errors.clone_into(&mut this.errors.borrow_mut());
        this.line_buffering.set(line_buffering);
        this.write_through.set(write_through);
        heap::new_instance(&TEXT_IO_WRAPPER, this, 0)
    }

    fn buffer(&self, t: &mut Thread) -> Res<Value> {
        match self.buffer.get() {
            Some(buffer) => Ok(buffer),
            None => Err(t.value_error("underlying buffer has been detached")),
        }
    }

    fn check_open(&self, t: &mut Thread) -> Res {
        let buffer = self.buffer(t)?;
        let name = t.vm().intern("closed");
        let closed = ops::getattr(t, &buffer, &name)?;
        if ops::truth(t, &closed)? {
            return Err(t.value_error("I/O operation on closed file."));
        }
        Ok(())
    }

    /// Raises unless the file is open and can be written to.
    pub fn check_writable(&self, t: &mut Thread) -> Res {
        // A plain file that can be written to needs no questions.
        if let Some(true) = self
            .buffer
            .get()
            .as_ref()
            .and_then(Buffered::of)
            .and_then(Buffered::is_plainly_writable)
        {
            return Ok(());
        }
        self.check_open(t)?;
        check_able(t, self, "writable", "not writable")
    }

    /// Writes text; `print` comes here directly. See [`TextFile::check_writable`].
    pub fn write(&self, t: &mut Thread, text: &Str) -> Res {
        let flush_line = self.line_buffering.get()
            && text.points().iter().any(|point| point == 10 || point == 13);
        let plain = matches!(
            self.newline.get(),
            Newline::Universal | Newline::Untranslated | Newline::Lf
        );
        match text.points() {
            copperplate_core::str::Points::Latin1(bytes)
                if text.is_ascii() && plain && self.is_ascii_superset() =>
            {
                memory::extend(&mut self.pending.borrow_mut(), bytes);
            }
            points => {
                let translated = if plain {
                    points.iter().collect()
                } else {
                    self.newline.get().written(points.iter())
                };
                let text = Str::from_code_points(&translated);
                let (encoding, errors) =
                    (self.encoding.borrow().clone(), self.errors.borrow().clone());
                let encoded = encode(t, &text, &encoding, &errors)?;
                memory::extend(&mut self.pending.borrow_mut(), &encoded);
            }
        }
        self.ahead.borrow_mut().clear();
        self.position.set(0);
        self.at_end.set(false);
        if self.write_through.get() || flush_line || self.pending.borrow().len() > CHUNK {
            self.hand_over(t)?;
            if flush_line {
                self.flush_buffer(t)?;
            }
        }
        Ok(())
    }

    fn is_ascii_superset(&self) -> bool {
        let encoding = self
            .encoding
            .borrow()
            .to_ascii_lowercase()
            .replace('_', "-");
        !encoding.starts_with("utf-16")
            && !encoding.starts_with("utf-32")
            && encoding != "utf16"
            && encoding != "utf32"
            && encoding != "utf-7"
    }

    /// Gives the buffer the encoded text.
    fn hand_over(&self, t: &mut Thread) -> Res {
        let pending = self.pending.take();
        if pending.is_empty() {
            return Ok(());
        }
        let buffer = self.buffer(t)?;
        match Buffered::of(&buffer) {
            Some(buffered) if !self.write_through.get() => buffered.write(t, &pending),
            Some(buffered) => {
                buffered.write(t, &pending)?;
                buffered.flush(t)
            }
            None => ops::call_method(
                t,
                &buffer,
                &t.names().write.clone(),
                &[Bytes::new(&pending)],
            )
            .map(drop),
        }
    }

    fn flush_buffer(&self, t: &mut Thread) -> Res {
        let buffer = self.buffer(t)?;
        match Buffered::of(&buffer) {
            Some(buffered) => buffered.flush(t),
            None => ops::call_method(t, &buffer, &t.names().flush.clone(), &[]).map(drop),
        }
    }

    /// Writes everything that waits.
    pub fn flush(&self, t: &mut Thread) -> Res {
        self.hand_over(t)?;
        self.flush_buffer(t)
    }

    fn decode(&self, t: &mut Thread, bytes: &[u8]) -> Res<Vec<u32>> {
        let (encoding, errors) = if self.transcoded.get() {
            ("utf-8".to_owned(), "surrogatepass".to_owned())
        } else {
            (self.encoding.borrow().clone(), self.errors.borrow().clone())
        };
        let text = decode(t, bytes, &encoding, &errors)?;
        let points = text
            .downcast::<Str>()
            .map(|text| text.points().iter().collect())
            .unwrap_or_default();
        Ok(self.newline.get().read(points))
    }

    /// Reads more bytes; false at the end of the file.
    fn fill(&self, t: &mut Thread) -> Res<bool> {
        if self.at_end.get() {
            return Ok(false);
        }
        let buffer = self.buffer(t)?;
        let whole = !self.is_ascii_superset();
        let bytes = match Buffered::of(&buffer) {
            Some(buffered) if whole => buffered.read(t, None)?.unwrap_or_default(),
            Some(buffered) => buffered.read_some(t, CHUNK)?,
            None => {
                let (name, args) = if whole {
                    ("read", vec![])
                } else {
                    ("read1", vec![int::from_usize(CHUNK)])
                };
                let name = t.vm().intern(name);
                let result = match ops::getattr_optional(t, &buffer, &name)? {
                    Some(read) => ops::call_positional(t, &read, &args)?,
                    None => ops::call_method(t, &buffer, &t.vm().intern("read"), &args)?,
                };
                bytes_of(t, &result)?
            }
        };
        if bytes.is_empty() {
            self.at_end.set(true);
            self.seen.finish();
            return Ok(false);
        }
        let bytes = if whole {
            let (encoding, errors) = (self.encoding.borrow().clone(), self.errors.borrow().clone());
            let text = decode(t, &bytes, &encoding, &errors)?;
            self.transcoded.set(true);
            encode(t, &text, "utf-8", "surrogatepass")?
        } else {
            bytes
        };
        if self.newline.get().is_universal() {
            self.seen.see(&bytes);
        }
        let mut ahead = self.ahead.borrow_mut();
        if self.position.get() > 0 {
            ahead.drain(..self.position.replace(0));
        }
        memory::extend(&mut ahead, &bytes);
        Ok(true)
    }

    fn start_reading(&self, t: &mut Thread) -> Res {
        self.check_open(t)?;
        if !self.pending.borrow().is_empty() {
            self.flush(t)?;
        }
        Ok(())
    }

    fn take(&self, count: usize) -> Vec<u8> {
        let start = self.position.get();
        self.position.set(start + count);
        memory::copied(&self.ahead.borrow()[start..start + count])
    }

    fn read_all(&self, t: &mut Thread) -> Res<Value> {
        while self.fill(t)? {
            t.check_events()?;
        }
        let count = self.ahead.borrow().len() - self.position.get();
        self.take_text(t, count)
    }

    /// Whether a byte that begins a character says how many more belong to it.
    fn is_wide(&self) -> bool {
        let encoding = self
            .encoding
            .borrow()
            .to_ascii_lowercase()
            .replace('_', "-");
        self.transcoded.get() || encoding.starts_with("utf-8") || encoding == "utf8"
    }

    /// Goes on with `measured` until it has `wanted` characters: whether that many are ahead, and complete.
    fn measure(&self, measured: &mut Measured, wanted: usize, final_chunk: bool) -> bool {
        let ahead = self.ahead.borrow();
        let bytes = &ahead[self.position.get()..];
        let (wide, universal) = (self.is_wide(), self.newline.get() == Newline::Universal);
        while measured.characters < wanted {
            let Some(&first) = bytes.get(measured.bytes) else {
                return false;
            };
            let mut length = match first {
                0xf0.. if wide => 4,
                0xe0.. if wide => 3,
                0xc0.. if wide => 2,
                _ => 1,
            };
            if universal && first == b'\r' {
                match bytes.get(measured.bytes + 1) {
                    Some(b'\n') => length = 2,
                    None if !final_chunk => return false,
                    _ => {}
                }
            }
            if measured.bytes + length > bytes.len() {
                return false;
            }
            measured.bytes += length;
            measured.characters += 1;
        }
        true
    }

    fn read_count(&self, t: &mut Thread, wanted: usize) -> Res<Value> {
        let mut measured = Measured::default();
        loop {
            if self.measure(&mut measured, wanted, self.at_end.get()) {
                return self.take_text(t, measured.bytes);
            }
            if !self.fill(t)? {
                return match self.measure(&mut measured, wanted, true) {
                    true => self.take_text(t, measured.bytes),
                    false => self.read_all(t),
                };
            }
            if t.eval_breaker.get() != 0 {
                t.handle_events()?;
                // A handler may have read from the file.
                measured = Measured::default();
            }
        }
    }

    /// The text of the next bytes.
    fn take_text(&self, t: &mut Thread, count: usize) -> Res<Value> {
        let bytes = self.take(count);
        if bytes.is_ascii() && !bytes.contains(&b'\r') && !self.transcoded.get() {
            return Ok(Str::from_latin1(&bytes));
        }
        // As many code points.
        memory::ensure(bytes.len().saturating_mul(size_of::<u32>()));
        Ok(Str::from_code_points(&self.decode(t, &bytes)?))
    }

    /// The next line; empty at the end.
    fn read_line(&self, t: &mut Thread, limit: Option<usize>) -> Res<Value> {
        loop {
            let end = {
                let ahead = self.ahead.borrow();
                let rest = &ahead[self.position.get()..];
                let end = self.newline.get().line_end(rest);
                // A `\r` at the very end may be half of `\r\n`.
                end.filter(|&end| end < rest.len() || rest[end - 1] != b'\r' || self.at_end.get())
            };
            let more = end.is_none() && self.fill(t)?;
            if more {
                continue;
            }
            let length = end.unwrap_or(self.ahead.borrow().len() - self.position.get());
            if let Some(limit) = limit {
                let mut measured = Measured::default();
                if self.measure(&mut measured, limit, true) && measured.bytes < length {
                    return self.take_text(t, measured.bytes);
                }
            }
            return self.take_text(t, length);
        }
    }
}

pub(super) fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    Ok(heap::new_instance(class, TextFile::unopened(), 0))
}

pub(super) fn finalize(t: &mut Thread, value: &Value) {
    if let Some(this) = value.downcast::<TextFile>()
        && !this.pending.borrow().is_empty()
        && this.flush(t).is_err()
    {
        t.exception.clear();
    }
}

#[native(
    "__init__($self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)"
)]
fn text_init(
    t: &mut Thread,
    this: &TextFile,
    buffer: &Value,
    encoding: Option<&Value>,
    errors: Option<&Value>,
    newline: Option<&Value>,
    line_buffering: Option<bool>,
    write_through: Option<bool>,
) -> Res<()> {
    let text = |t: &mut Thread, value: Option<&Value>, default: &str, what: &str| match value
        .filter(|v| !v.is_none())
    {
        None => Ok(default.to_owned()),
        Some(value) => match value.downcast::<Str>() {
            Some(text) => Ok(text.to_lossy().into_owned()),
            None => {
                let class = value.class().name();
                Err(t.type_error(format!(
                    "TextIOWrapper() argument '{what}' must be str or None, not {class}"
                )))
            }
        },
    };
    let encoding = text(t, encoding, "UTF-8", "encoding")?;
    let encoding = if encoding == "locale" {
        "UTF-8".to_owned()
    } else {
        encoding
    };
    encode(t, &Str::new(""), &encoding, "strict")?;
    let errors = text(t, errors, "strict", "errors")?;
    let newline = match newline {
        Some(newline) => Newline::from_value(t, newline)?,
        None => Newline::Universal,
    };
    this.encoding.replace(encoding);
    this.errors.replace(errors);
    this.newline.set(newline);
    this.line_buffering.set(line_buffering.unwrap_or(false));
    this.write_through.set(write_through.unwrap_or(false));
    this.buffer.set(buffer.clone());
    Ok(())
}

#[native("write($self, text, /)")]
fn text_write(t: &mut Thread, this: &TextFile, text: &Value) -> Res<usize> {
    let Some(text) = text.downcast::<Str>() else {
        let class = text.class().name();
        return Err(t.type_error(format!("write() argument must be str, not {class}")));
    };
    this.check_writable(t)?;
    this.write(t, text)?;
    Ok(text.len())
}

fn check_able(t: &mut Thread, this: &TextFile, method: &str, message: &str) -> Res {
    let buffer = this.buffer(t)?;
    let name = t.vm().intern(method);
    let answer = ops::call_method(t, &buffer, &name, &[])?;
    if !ops::truth(t, &answer)? {
        return Err(unsupported(t, message));
    }
    Ok(())
}

#[native("read($self, size=-1, /)")]
fn text_read(t: &mut Thread, this: &TextFile, size: Option<&Value>) -> Res<Value> {
    this.start_reading(t)?;
    check_able(t, this, "readable", "not readable")?;
    match super::size_argument(t, size)? {
        None => this.read_all(t),
        Some(size) => this.read_count(t, size),
    }
}

#[native("readline($self, size=-1, /)")]
fn text_readline(t: &mut Thread, this: &TextFile, size: Option<&Value>) -> Res<Value> {
    this.start_reading(t)?;
    check_able(t, this, "readable", "not readable")?;
    let size = super::size_argument(t, size)?;
    this.read_line(t, size)
}

pub(super) fn next(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let Some(this) = value.downcast::<TextFile>() else {
        return Ok(None);
    };
    this.telling.set(false);
    let line = if value.exact::<TextFile>().is_some() {
        text_readline(t, this, None)?
    } else {
        ops::call_method(t, value, &t.names().readline.clone(), &[])?
    };
    let done = line.downcast::<Str>().is_some_and(Str::is_empty);
    this.telling.set(done || this.telling.get());
    Ok((!done).then_some(line))
}

#[native("flush($self, /)")]
fn text_flush(t: &mut Thread, this: &TextFile) -> Res<()> {
    this.check_open(t)?;
    this.telling.set(true);
    this.hand_over(t)?;
    let buffer = this.buffer(t)?;
    ops::call_method(t, &buffer, &t.names().flush.clone(), &[]).map(drop)
}

#[native("close($self, /)")]
fn text_close(t: &mut Thread, this: &TextFile) -> Res<()> {
    let buffer = this.buffer(t)?;
    let name = t.vm().intern("closed");
    let closed = ops::getattr(t, &buffer, &name)?;
    if ops::truth(t, &closed)? {
        return Ok(());
    }
    // The buffer is closed even when flushing fails; the first error is the one that is raised.
    let flushed = text_flush(t, this);
    let exception = t.exception.take();
    let closed = ops::call_method(t, &buffer, &t.names().close.clone(), &[]);
    if flushed.is_err() {
        t.exception.replace(exception);
        return flushed;
    }
    closed.map(drop)
}

#[native("detach($self, /)")]
fn text_detach(t: &mut Thread, this: &TextFile) -> Res<Value> {
    this.flush(t)?;
    let buffer = this.buffer(t)?;
    this.buffer.clear();
    Ok(buffer)
}

#[native("tell($self, /)")]
fn text_tell(t: &mut Thread, this: &TextFile) -> Res<Value> {
    this.check_open(t)?;
    if !this.telling.get() {
        return Err(t.raise(
            &copperplate_core::exception::OS_ERROR,
            "telling position disabled by next() call",
        ));
    }
    if this.transcoded.get() {
        return Err(t.raise(
            &copperplate_core::exception::OS_ERROR,
            "can't reconstruct logical file position",
        ));
    }
    this.hand_over(t)?;
    let buffer = this.buffer(t)?;
    let name = t.vm().intern("tell");
    let position = ops::call_method(t, &buffer, &name, &[])?;
    let ahead = this.ahead.borrow().len() - this.position.get();
    match int::to_i64(&position) {
        Some(Ok(position)) => Ok(int::from_i64(position - ahead as i64)),
        _ => Err(t.type_error("tell() should have returned an integer")),
    }
}

#[native("seek($self, cookie, whence=0, /)")]
fn text_seek(t: &mut Thread, this: &TextFile, cookie: i64, whence: Option<i64>) -> Res<Value> {
    this.check_open(t)?;
    let whence = whence.unwrap_or(0);
    let position = match (whence, cookie) {
        (0, 0..) => cookie,
        (0, _) => return Err(t.value_error(format!("negative seek position {cookie}"))),
        (1, 0) => {
            let position = text_tell(t, this)?;
            int::to_i64(&position).and_then(Result::ok).unwrap_or(0)
        }
        (2, 0) => 0,
        (1, _) => return Err(unsupported(t, "can't do nonzero cur-relative seeks")),
        (2, _) => return Err(unsupported(t, "can't do nonzero end-relative seeks")),
        _ => return Err(t.value_error(format!("invalid whence ({whence}, should be 0, 1 or 2)"))),
    };
    this.flush(t)?;
    this.ahead.borrow_mut().clear();
    this.position.set(0);
    this.at_end.set(false);
    this.telling.set(true);
    let buffer = this.buffer(t)?;
    let name = t.vm().intern("seek");
    let whence = if whence == 2 { 2 } else { 0 };
    ops::call_method(
        t,
        &buffer,
        &name,
        &[int::from_i64(position), int::from_i64(whence)],
    )
}

#[native("truncate($self, pos=None, /)")]
fn text_truncate(t: &mut Thread, this: &TextFile, pos: Option<&Value>) -> Res<Value> {
    this.flush(t)?;
    let buffer = this.buffer(t)?;
    let name = t.vm().intern("truncate");
    let args: Vec<Value> = pos
        .filter(|pos| !pos.is_none())
        .cloned()
        .into_iter()
        .collect();
    ops::call_method(t, &buffer, &name, &args)
}

#[native(
    "reconfigure($self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)"
)]
fn text_reconfigure(
    t: &mut Thread,
    this: &TextFile,
    encoding: Option<&Value>,
    errors: Option<&Value>,
    newline: Option<&Value>,
    line_buffering: Option<&Value>,
    write_through: Option<&Value>,
) -> Res<()> {
    this.flush(t)?;
    let given = |value: Option<&Value>| value.filter(|value| !value.is_none()).cloned();
    if let Some(encoding) = given(encoding)
        && let Some(text) = encoding.downcast::<Str>()
    {
        let name = text.to_lossy().into_owned();
        encode(t, &Str::new(""), &name, "strict")?;
        this.encoding.replace(name);
        this.errors.replace("strict".to_owned());
    }
    if let Some(text) = given(errors)
        .as_ref()
        .and_then(|errors| errors.downcast::<Str>())
    {
        this.errors.replace(text.to_lossy().into_owned());
    }
    if let Some(newline) = newline {
        this.newline.set(Newline::from_value(t, newline)?);
    }
    if let Some(value) = given(line_buffering) {
        this.line_buffering.set(ops::truth(t, &value)?);
    }
    if let Some(value) = given(write_through) {
        this.write_through.set(ops::truth(t, &value)?);
    }
    Ok(())
}

macro_rules! forwarded {
    ($($function:ident = $signature:literal, $name:literal;)*) => {
        $(#[native($signature)]
        fn $function(t: &mut Thread, this: &TextFile) -> Res<Value> {
            let buffer = this.buffer(t)?;
            let name = t.vm().intern($name);
            ops::call_method(t, &buffer, &name, &[])
        })*
    };
}

forwarded! {
    text_fileno = "fileno($self, /)", "fileno";
    text_isatty = "isatty($self, /)", "isatty";
    text_seekable = "seekable($self, /)", "seekable";
    text_readable = "readable($self, /)", "readable";
    text_writable = "writable($self, /)", "writable";
}

#[native("closed($self)", getter)]
fn text_closed(t: &mut Thread, this: &TextFile) -> Res<Value> {
    let buffer = this.buffer(t)?;
    let name = t.vm().intern("closed");
    ops::getattr(t, &buffer, &name)
}

#[native("name($self)", getter)]
fn text_name(t: &mut Thread, this: &TextFile) -> Res<Value> {
    let buffer = this.buffer(t)?;
    ops::getattr(t, &buffer, &t.names().name.clone())
}

#[native("buffer($self)", getter)]
fn text_buffer(t: &mut Thread, this: &TextFile) -> Res<Value> {
    this.buffer(t)
}

#[native("encoding($self)", getter)]
fn text_encoding_of(_: &mut Thread, this: &TextFile) -> Res<String> {
    Ok(this.encoding.borrow().clone())
}

#[native("errors($self)", getter)]
fn text_errors(_: &mut Thread, this: &TextFile) -> Res<String> {
    Ok(this.errors.borrow().clone())
}

#[native("line_buffering($self)", getter)]
fn text_line_buffering(_: &mut Thread, this: &TextFile) -> Res<bool> {
    Ok(this.line_buffering.get())
}

#[native("write_through($self)", getter)]
fn text_write_through(_: &mut Thread, this: &TextFile) -> Res<bool> {
    Ok(this.write_through.get())
}

#[native("newlines($self)", getter)]
fn text_newlines(_: &mut Thread, this: &TextFile) -> Res<Value> {
    Ok(this.seen.value())
}

pub(super) fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let Some(this) = value.downcast::<TextFile>() else {
        return Ok(Str::new("<_io.TextIOWrapper>"));
    };
    let mut text = String::from("<_io.TextIOWrapper");
    for attribute in ["name", "mode"] {
        let name = t.vm().intern(attribute);
        if let Some(found) = ops::getattr_optional(t, value, &name)? {
            let shown = ops::repr(t, &found)?;
            if let Some(shown) = shown.downcast::<Str>() {
                text.push_str(&format!(" {attribute}={}", shown.to_lossy()));
            }
        }
    }
    text.push_str(&format!(" encoding='{}'>", this.encoding.borrow()));
    Ok(Str::new(&text))
}

pub(super) static METHODS: &[&NativeDef] = &[
    &TEXT_WRITE,
    &TEXT_READ,
    &TEXT_READLINE,
    &TEXT_FLUSH,
    &TEXT_CLOSE,
    &TEXT_DETACH,
    &TEXT_TELL,
    &TEXT_SEEK,
    &TEXT_TRUNCATE,
    &TEXT_RECONFIGURE,
    &TEXT_FILENO,
    &TEXT_ISATTY,
    &TEXT_SEEKABLE,
    &TEXT_READABLE,
    &TEXT_WRITABLE,
    &TEXT_CLOSED,
    &TEXT_NAME,
    &TEXT_BUFFER,
    &TEXT_ENCODING_OF,
    &TEXT_ERRORS,
    &TEXT_LINE_BUFFERING,
    &TEXT_WRITE_THROUGH,
    &TEXT_NEWLINES,
];
