//! `BufferedReader`, `BufferedWriter`, `BufferedRandom`: a buffer in front of a raw file.

use copperplate_core::trace::Trace;
use std::cell::{Cell, RefCell};

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::{ByteArray, Bytes, Str};
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Value, heap, int, layout, memory, ops};
use copperplate_macros::native;

use super::file::FileIo;
use super::{DEFAULT_BUFFER_SIZE, bytes_of, unsupported};

/// A raw file with what was read ahead or waits to be written (one of the two is empty).
#[derive(Trace)]
#[repr(C)]
pub struct Buffered {
    header: Object,
    /// Empty when detached.
    pub raw: Slot,
    /// Bytes read and not yet asked for: from `position` on.
    ahead: RefCell<Vec<u8>>,
    position: Cell<usize>,
    /// Bytes to be written.
    pending: RefCell<Vec<u8>>,
    size: Cell<usize>,
}

layout!(Buffered, BUFFERED_READER);

macro_rules! classes {
    ($($id:ident = $name:literal;)*) => {
        $(#[doc = concat!("The class `", $name, "`.")]
        pub static $id: Type = Type::builtin($name, size_of::<Buffered>(), BASE | TRACKED);)*
    };
}

classes! {
    BUFFERED_READER = "_io.BufferedReader";
    BUFFERED_WRITER = "_io.BufferedWriter";
    BUFFERED_RANDOM = "_io.BufferedRandom";
}

impl Buffered {
    fn unopened() -> Buffered {
        Buffered {
            header: Object::unset(),
            raw: Slot::empty(),
            ahead: RefCell::default(),
            position: Cell::new(0),
            pending: RefCell::default(),
            size: Cell::new(DEFAULT_BUFFER_SIZE),
        }
    }

    /// A buffer of the given class on `raw`.
    pub fn on(class: &Type, raw: Value, size: usize) -> Value {
        let this = Buffered::unopened();
        this.raw.set(raw);
        this.size.set(size);
        heap::new_instance(class, this, 0)
    }

    /// The buffer that `value` is, of any of the three classes.
    pub fn of(value: &Value) -> Option<&Buffered> {
        let buffered = [&BUFFERED_READER, &BUFFERED_WRITER, &BUFFERED_RANDOM]
            .into_iter()
            .any(|class| value.isinstance(class));
        // SAFETY: the three classes have this layout.
        buffered.then(|| unsafe { &*(value.word().object() as *const Buffered) })
    }

    fn raw(&self, t: &mut Thread) -> Res<Value> {
        match self.raw.get() {
            Some(raw) => Ok(raw),
            None => Err(t.value_error("raw stream has been detached")),
        }
    }

    /// Bytes that can be had without asking the raw file.
    fn available(&self) -> usize {
        self.ahead.borrow().len() - self.position.get()
    }

    fn take(&self, count: usize) -> Vec<u8> {
        let start = self.position.get();
        self.position.set(start + count);
        memory::copied(&self.ahead.borrow()[start..start + count])
    }

    /// Reads once from the raw file, appending to what is ahead. Returns how much came; `None` when nothing is there yet.
    fn fill(&self, t: &mut Thread, wanted: usize) -> Res<Option<usize>> {
        let raw = self.raw(t)?;
        if self.position.get() > 0 && self.available() == 0 {
            self.ahead.borrow_mut().clear();
            self.position.set(0);
        }
        let wanted = wanted.max(self.size.get());
        if let Some(file) = raw.exact::<FileIo>() {
            let mut chunk = memory::filled(0, wanted);
            let count = file.read_into(t, &mut chunk)?;
            let mut ahead = self.ahead.borrow_mut();
            memory::extend(&mut ahead, &chunk[..count.unwrap_or(0)]);
            return Ok(count);
        }
        let name = t.vm().intern("read");
        let result = ops::call_method(t, &raw, &name, &[int::from_usize(wanted)])?;
        if result.is_none() {
            return Ok(None);
        }
        let bytes = bytes_of(t, &result)?;
        memory::extend(&mut self.ahead.borrow_mut(), &bytes);
        Ok(Some(bytes.len()))
    }

    /// Puts the raw file's position where the reader's is, as writing needs.
    fn forget_ahead(&self, t: &mut Thread) -> Res {
        let available = self.available();
        self.ahead.borrow_mut().clear();
        self.position.set(0);
        if available > 0 {
            let raw = self.raw(t)?;
            let name = t.vm().intern("seek");
            ops::call_method(
                t,
                &raw,
                &name,
                &[int::from_i64(-(available as i64)), int::from_i64(1)],
            )?;
        }
        Ok(())
    }

    /// Appends to what waits to be written; writes when that fills the buffer.
    pub fn write(&self, t: &mut Thread, bytes: &[u8]) -> Res {
        if self.is_closed(t)? {
            return Err(t.value_error("write to closed file"));
        }
        if self.available() > 0 {
            self.forget_ahead(t)?;
        }
        memory::extend(&mut self.pending.borrow_mut(), bytes);
        if self.pending.borrow().len() > self.size.get() {
            self.flush(t)?;
        }
        Ok(())
    }

    /// Writes everything that waits.
    pub fn flush(&self, t: &mut Thread) -> Res {
        while !self.pending.borrow().is_empty() {
            let raw = self.raw(t)?;
            // Written from a copy: the raw file may be Python code that writes to this buffer.
            let bytes = self.pending.borrow().clone();
            let count = if let Some(file) = raw.exact::<FileIo>() {
                file.write_some(t, &bytes)?
            } else {
                let result =
                    ops::call_method(t, &raw, &t.names().write.clone(), &[Bytes::new(&bytes)])?;
                match int::to_i64(&result) {
                    Some(Ok(count)) if (0..=bytes.len() as i64).contains(&count) => {
                        Some(count as usize)
                    }
                    Some(_) => {
                        let message = format!(
                            "raw write() returned invalid length {result:?} (should have been between 0 and {})",
                            bytes.len()
                        );
                        return Err(t.raise(&copperplate_core::exception::OS_ERROR, message));
                    }
                    None => None,
                }
            };
            let Some(count) = count else {
                let message = "write could not complete without blocking";
                return Err(t.raise(&copperplate_core::exception::BLOCKING_IO_ERROR, message));
            };
            let mut pending = self.pending.borrow_mut();
            let count = count.min(pending.len());
            pending.drain(..count);
        }
        Ok(())
    }

    /// Whether the raw file is our own, open and writable; `None` when it is another class's.
    pub fn is_plainly_writable(&self) -> Option<bool> {
        let raw = self.raw.get()?;
        raw.exact::<FileIo>()
            .map(|file| !file.is_closed() && file.is_writable())
    }

    fn is_closed(&self, t: &mut Thread) -> Res<bool> {
        let raw = self.raw(t)?;
        if let Some(file) = raw.exact::<FileIo>() {
            return Ok(file.is_closed());
        }
        let name = t.vm().intern("closed");
        let closed = ops::getattr(t, &raw, &name)?;
        ops::truth(t, &closed)
    }

    fn check_open(&self, t: &mut Thread, what: &str) -> Res {
        if self.is_closed(t)? {
            return Err(t.value_error(format!("{what} of closed file")));
        }
        Ok(())
    }

    /// Reads `size` bytes (fewer at the end), or all.
    pub fn read(&self, t: &mut Thread, size: Option<usize>) -> Res<Option<Vec<u8>>> {
        self.check_open(t, "read")?;
        self.flush(t)?;
        let wanted = size.unwrap_or(usize::MAX);
        while self.available() < wanted {
            let missing = if size.is_some() {
                wanted - self.available()
            } else {
                64 << 10
            };
            match self.fill(t, missing)? {
                Some(0) => break,
                Some(_) => {}
                None if self.available() == 0 => return Ok(None),
                None => break,
            }
        }
        Ok(Some(self.take(wanted.min(self.available()))))
    }

    /// What one call of the raw file gives, at most `size` bytes; buffered bytes first.
    pub fn read_some(&self, t: &mut Thread, size: usize) -> Res<Vec<u8>> {
        self.check_open(t, "read")?;
        self.flush(t)?;
        if self.available() == 0 && size > 0 {
            self.fill(t, size)?;
        }
        Ok(self.take(size.min(self.available())))
    }

    fn read_line(&self, t: &mut Thread, limit: Option<usize>) -> Res<Vec<u8>> {
        self.check_open(t, "readline")?;
        self.flush(t)?;
        let limit = limit.unwrap_or(usize::MAX);
        let mut searched = 0;
        loop {
            let found = self.ahead.borrow()[self.position.get() + searched..]
                .iter()
                .position(|&byte| byte == b'\n');
            if let Some(found) = found {
                return Ok(self.take((searched + found + 1).min(limit)));
            }
            searched = self.available();
            if searched >= limit {
                return Ok(self.take(limit));
            }
            if self.fill(t, 0)?.unwrap_or(0) == 0 {
                return Ok(self.take(searched.min(limit)));
            }
        }
    }

    /// Position of the next byte that is read or written.
    pub fn tell(&self, t: &mut Thread) -> Res<i64> {
        let raw = self.raw(t)?;
        let name = t.vm().intern("tell");
        let position = ops::call_method(t, &raw, &name, &[])?;
        let Some(Ok(position)) = int::to_i64(&position) else {
            return Err(t.type_error("tell() should have returned an integer"));
        };
        Ok(position - self.available() as i64 + self.pending.borrow().len() as i64)
    }

    /// Moves; returns the new position.
    pub fn seek(&self, t: &mut Thread, position: i64, whence: i64) -> Res<i64> {
        self.check_open(t, "seek")?;
        if !(0..=2).contains(&whence) {
            return Err(t.value_error(format!("whence value {whence} unsupported")));
        }
        self.flush(t)?;
        let position = if whence == 1 {
            position - self.available() as i64
        } else {
            position
        };
        self.ahead.borrow_mut().clear();
        self.position.set(0);
        let raw = self.raw(t)?;
        let name = t.vm().intern("seek");
        let position = ops::call_method(
            t,
            &raw,
            &name,
            &[int::from_i64(position), int::from_i64(whence)],
        )?;
        match int::to_i64(&position) {
            Some(Ok(position)) => Ok(position),
            _ => Err(t.type_error("seek() should have returned an integer")),
        }
    }
}

/// Destructor of the three classes: what waits is written and the file closed, as CPython's `__del__` does.
pub(super) fn finalize(t: &mut Thread, value: &Value) {
    if let Some(this) = Buffered::of(value)
        && !this.pending.borrow().is_empty()
        && this.flush(t).is_err()
    {
        t.exception.clear();
    }
}

pub(super) fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    Ok(heap::new_instance(class, Buffered::unopened(), 0))
}

fn this<'a>(t: &mut Thread, value: &'a Value) -> Res<&'a Buffered> {
    match Buffered::of(value) {
        Some(this) => Ok(this),
        None => Err(t.type_error("descriptor requires a buffered object")),
    }
}

#[native("__init__($self, raw, buffer_size=DEFAULT_BUFFER_SIZE)")]
fn buffered_init(t: &mut Thread, value: &Value, raw: &Value, buffer_size: Option<i64>) -> Res<()> {
    let this = this(t, value)?;
    let size = buffer_size.unwrap_or(DEFAULT_BUFFER_SIZE as i64);
    if size <= 0 {
        return Err(t.value_error("buffer size must be strictly positive"));
    }
    let checks: &[(&str, &str)] = if value.isinstance(&BUFFERED_READER) {
        &[("readable", "File or stream is not readable.")]
    } else if value.isinstance(&BUFFERED_WRITER) {
        &[("writable", "File or stream is not writable.")]
    } else {
        &[
            ("seekable", "File or stream is not seekable."),
            ("readable", "File or stream is not readable."),
            ("writable", "File or stream is not writable."),
        ]
    };
    for (method, message) in checks {
        let name = t.vm().intern(method);
        let answer = ops::call_method(t, raw, &name, &[])?;
        if !ops::truth(t, &answer)? {
            return Err(unsupported(t, message));
        }
    }
    this.raw.set(raw.clone());
    this.size.set(size as usize);
    Ok(())
}

#[native("read($self, size=-1, /)")]
fn buffered_read(t: &mut Thread, value: &Value, size: Option<&Value>) -> Res<Value> {
    let size = super::size_argument(t, size)?;
    Ok(this(t, value)?
        .read(t, size)?
        .map_or_else(Value::none, |bytes| Bytes::new(&bytes)))
}

#[native("read1($self, size=-1, /)")]
fn buffered_read1(t: &mut Thread, value: &Value, size: Option<&Value>) -> Res<Value> {
    let this = this(t, value)?;
    let size = super::size_argument(t, size)?.unwrap_or(this.size.get());
    Ok(Bytes::new(&this.read_some(t, size)?))
}

#[native("peek($self, size=0, /)")]
fn buffered_peek(t: &mut Thread, value: &Value, size: Option<i64>) -> Res<Value> {
    let (this, _) = (this(t, value)?, size);
    this.check_open(t, "peek")?;
    this.flush(t)?;
    if this.available() == 0 {
        this.fill(t, 0)?;
    }
    Ok(Bytes::new(&this.ahead.borrow()[this.position.get()..]))
}

#[native("readline($self, size=-1, /)")]
fn buffered_readline(t: &mut Thread, value: &Value, size: Option<&Value>) -> Res<Value> {
    let size = super::size_argument(t, size)?;
    Ok(Bytes::new(&this(t, value)?.read_line(t, size)?))
}

#[native("readinto($self, buffer, /)")]
fn buffered_readinto(t: &mut Thread, value: &Value, buffer: &Value) -> Res<Value> {
    let this = this(t, value)?;
    let Some(target) = buffer.downcast::<ByteArray>() else {
        let class = buffer.class().name();
        return Err(t.type_error(format!(
            "readinto() argument must be read-write bytes-like object, not {class}"
        )));
    };
    let size = target.bytes.borrow().len();
    let Some(bytes) = this.read(t, Some(size))? else {
        return Ok(Value::none());
    };
    let mut target = target.bytes.borrow_mut();
    let count = bytes.len().min(target.len());
    target[..count].copy_from_slice(&bytes[..count]);
    Ok(int::from_usize(count))
}

#[native("write($self, buffer, /)")]
fn buffered_write(t: &mut Thread, value: &Value, buffer: &Value) -> Res<usize> {
    let this = this(t, value)?;
    if buffer.isinstance(&copperplate_core::types::STR) {
        return Err(t.type_error("a bytes-like object is required, not 'str'"));
    }
    let bytes = bytes_of(t, buffer)?;
    this.write(t, &bytes)?;
    Ok(bytes.len())
}

#[native("flush($self, /)")]
fn buffered_flush(t: &mut Thread, value: &Value) -> Res<()> {
    let this = this(t, value)?;
    this.check_open(t, "flush")?;
    this.flush(t)?;
    let raw = this.raw(t)?;
    if raw.exact::<FileIo>().is_none() {
        ops::call_method(t, &raw, &t.names().flush.clone(), &[])?;
    }
    Ok(())
}

#[native("close($self, /)")]
fn buffered_close(t: &mut Thread, value: &Value) -> Res<()> {
    let this = this(t, value)?;
    if this.is_closed(t)? {
        return Ok(());
    }
    // The raw file is closed even when flushing fails; the first error is the one that is raised.
    let flushed = buffered_flush(t, value);
    let exception = t.exception.take();
    let raw = this.raw(t)?;
    let closed = ops::call_method(t, &raw, &t.names().close.clone(), &[]);
    if flushed.is_err() {
        t.exception.replace(exception);
        return flushed;
    }
    closed.map(drop)
}

#[native("detach($self, /)")]
fn buffered_detach(t: &mut Thread, value: &Value) -> Res<Value> {
    let this = this(t, value)?;
    this.flush(t)?;
    let raw = this.raw(t)?;
    this.raw.clear();
    Ok(raw)
}

#[native("seek($self, target, whence=0, /)")]
fn buffered_seek(t: &mut Thread, value: &Value, target: i64, whence: Option<i64>) -> Res<i64> {
    this(t, value)?.seek(t, target, whence.unwrap_or(0))
}

#[native("tell($self, /)")]
fn buffered_tell(t: &mut Thread, value: &Value) -> Res<i64> {
    this(t, value)?.tell(t)
}

#[native("truncate($self, pos=None, /)")]
fn buffered_truncate(t: &mut Thread, value: &Value, pos: Option<&Value>) -> Res<Value> {
    let this = this(t, value)?;
    this.flush(t)?;
    let position = match pos.filter(|pos| !pos.is_none()) {
        Some(pos) => pos.clone(),
        None => int::from_i64(this.tell(t)?),
    };
    let raw = this.raw(t)?;
    let name = t.vm().intern("truncate");
    ops::call_method(t, &raw, &name, &[position])
}

macro_rules! forwarded {
    ($($function:ident = $signature:literal, $name:literal;)*) => {
        $(#[native($signature)]
        fn $function(t: &mut Thread, value: &Value) -> Res<Value> {
            let raw = this(t, value)?.raw(t)?;
            let name = t.vm().intern($name);
            ops::call_method(t, &raw, &name, &[])
        })*
    };
}

forwarded! {
    buffered_fileno = "fileno($self, /)", "fileno";
    buffered_isatty = "isatty($self, /)", "isatty";
    buffered_seekable = "seekable($self, /)", "seekable";
    buffered_readable = "readable($self, /)", "readable";
    buffered_writable = "writable($self, /)", "writable";
}

#[native("closed($self)", getter)]
fn buffered_closed(t: &mut Thread, value: &Value) -> Res<bool> {
    this(t, value)?.is_closed(t)
}

#[native("raw($self)", getter)]
fn buffered_raw(t: &mut Thread, value: &Value) -> Res<Value> {
    this(t, value)?.raw(t)
}

#[native("name($self)", getter)]
fn buffered_name(t: &mut Thread, value: &Value) -> Res<Value> {
    let raw = this(t, value)?.raw(t)?;
    ops::getattr(t, &raw, &t.names().name.clone())
}

#[native("mode($self)", getter)]
fn buffered_mode(t: &mut Thread, value: &Value) -> Res<Value> {
    let raw = this(t, value)?.raw(t)?;
    let name = t.vm().intern("mode");
    ops::getattr(t, &raw, &name)
}

pub(super) fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let class = value.class().name();
    let name = match buffered_name(t, value) {
        Ok(name) => Some(ops::repr(t, &name)?),
        Err(_) => {
            t.exception.clear();
            None
        }
    };
    let text = match name.as_ref().and_then(|name| name.downcast::<Str>()) {
        Some(name) => format!("<_io.{class} name={}>", name.to_lossy()),
        None => format!("<_io.{class}>"),
    };
    Ok(Str::new(&text))
}

pub(super) static READER_METHODS: &[&NativeDef] = &[
    &BUFFERED_READ,
    &BUFFERED_READ1,
    &BUFFERED_PEEK,
    &BUFFERED_READLINE,
    &BUFFERED_READINTO,
];

pub(super) static WRITER_METHODS: &[&NativeDef] = &[&BUFFERED_WRITE];

pub(super) static METHODS: &[&NativeDef] = &[
    &BUFFERED_FLUSH,
    &BUFFERED_CLOSE,
    &BUFFERED_DETACH,
    &BUFFERED_SEEK,
    &BUFFERED_TELL,
    &BUFFERED_TRUNCATE,
    &BUFFERED_FILENO,
    &BUFFERED_ISATTY,
    &BUFFERED_SEEKABLE,
    &BUFFERED_READABLE,
    &BUFFERED_WRITABLE,
    &BUFFERED_CLOSED,
    &BUFFERED_RAW,
    &BUFFERED_NAME,
    &BUFFERED_MODE,
];
