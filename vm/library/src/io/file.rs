//! `FileIO`: the operating system's files, unbuffered.

use copperplate_core::trace::Trace;
use std::cell::Cell;
use std::os::fd::{BorrowedFd, IntoRawFd, RawFd};

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::{ByteArray, Bytes, Str};
use copperplate_core::value::Slot;
use copperplate_core::{Args, Raised, Res, Thread, Value, heap, int, layout, ops};
use copperplate_macros::native;
use copperplate_objects::exceptions;
use rustix::fs::{Mode, OFlags, SeekFrom};
use rustix::io::Errno;

use super::{bytes_of, unsupported};

/// A file descriptor with a mode.
#[derive(Trace)]
#[repr(C)]
pub struct FileIo {
    header: Object,
    /// -1 when closed.
    fd: Cell<RawFd>,
    readable: Cell<bool>,
    writable: Cell<bool>,
    appending: Cell<bool>,
    created: Cell<bool>,
    close_fd: Cell<bool>,
    name: Slot,
}

layout!(FileIo, FILE_IO);

/// The class `_io.FileIO`.
pub static FILE_IO: Type = Type::builtin("_io.FileIO", size_of::<FileIo>(), BASE | TRACKED);

/// Raises the `OSError` subclass for `error`; `file` names the file in the message.
pub fn os_error(t: &mut Thread, error: Errno, file: Option<&Value>) -> Raised {
    exceptions::os_error(t, error.raw_os_error(), file)
}

/// How a file is opened, from its mode string.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct OpenMode {
    pub reading: bool,
    pub writing: bool,
    pub appending: bool,
    pub creating: bool,
    pub updating: bool,
}

impl OpenMode {
    /// The mode of `FileIO`: one of `rwax`, with `b` and `+` anywhere.
    fn parse(mode: &str) -> Result<OpenMode, &'static str> {
        let mut parsed = OpenMode::default();
        let mut count = 0;
        for letter in mode.chars() {
            match letter {
                'r' => parsed.reading = true,
                'w' => parsed.writing = true,
                'a' => parsed.appending = true,
                'x' => parsed.creating = true,
                '+' if !parsed.updating => {
                    parsed.updating = true;
                    continue;
                }
                'b' => continue,
                _ => return Err("invalid mode"),
            }
            count += 1;
        }
        if count != 1 {
            return Err(
                "Must have exactly one of create/read/write/append mode and at most one plus",
            );
        }
        Ok(parsed)
    }

    fn flags(self) -> OFlags {
        let access = match (self.reading, self.updating) {
            (_, true) => OFlags::RDWR,
            (true, false) => OFlags::RDONLY,
            (false, false) => OFlags::WRONLY,
        };
        let mut flags = access | OFlags::CLOEXEC;
        if self.writing {
            flags |= OFlags::CREATE | OFlags::TRUNC;
        }
        if self.appending {
            flags |= OFlags::CREATE | OFlags::APPEND;
        }
        if self.creating {
            flags |= OFlags::CREATE | OFlags::EXCL;
        }
        flags
    }
}

impl FileIo {
    fn unopened() -> FileIo {
        FileIo {
            header: Object::unset(),
            fd: Cell::new(-1),
            readable: Cell::new(false),
            writable: Cell::new(false),
            appending: Cell::new(false),
            created: Cell::new(false),
            close_fd: Cell::new(true),
            name: Slot::empty(),
        }
    }

    /// A file on a descriptor that stays open when the file object goes, such as a standard stream.
    pub fn standard(fd: RawFd, readable: bool, name: &str) -> Value {
        let file = FileIo::unopened();
        file.fd.set(fd);
        file.readable.set(readable);
        file.writable.set(!readable);
        file.close_fd.set(false);
        file.name.set(Str::new(name));
        heap::new_instance(&FILE_IO, file, 0)
    }

    fn set_mode(&self, mode: OpenMode) {
        self.readable.set(mode.reading || mode.updating);
        self.writable.set(!mode.reading || mode.updating);
        self.appending.set(mode.appending);
        self.created.set(mode.creating);
    }

    pub fn is_closed(&self) -> bool {
        self.fd.get() < 0
    }

    pub fn is_writable(&self) -> bool {
        self.writable.get()
    }

    /// The descriptor; raises when the file is closed.
    pub fn descriptor(&self, t: &mut Thread) -> Res<BorrowedFd<'_>> {
        if self.is_closed() {
            return Err(t.value_error("I/O operation on closed file"));
        }
        // SAFETY: the descriptor is open until `close`, which needs the file object.
        Ok(unsafe { BorrowedFd::borrow_raw(self.fd.get()) })
    }

    /// Reads into `buffer`; `None` when a non-blocking file has nothing.
    pub fn read_into(&self, t: &mut Thread, buffer: &mut [u8]) -> Res<Option<usize>> {
        let fd = self.descriptor(t)?;
        if !self.readable.get() {
            return Err(unsupported(t, "File not open for reading"));
        }
        match crate::signal::retry(t, || rustix::io::read(fd, &mut *buffer))? {
            Ok(count) => Ok(Some(count)),
            Err(Errno::AGAIN) => Ok(None),
            Err(error) => Err(os_error(t, error, None)),
        }
    }

    /// Writes a part of `bytes`; `None` when a non-blocking file takes nothing.
    pub fn write_some(&self, t: &mut Thread, bytes: &[u8]) -> Res<Option<usize>> {
        let fd = self.descriptor(t)?;
        if !self.writable.get() {
            return Err(unsupported(t, "File not open for writing"));
        }
        match crate::signal::retry(t, || rustix::io::write(fd, bytes))? {
            Ok(count) => Ok(Some(count)),
            Err(Errno::AGAIN) => Ok(None),
            Err(error) => Err(os_error(t, error, None)),
        }
    }

    /// Closes the descriptor, if it is ours to close. What the system says of it is lost, as nothing can be done about it.
    fn release(&self) {
        let fd = self.fd.replace(-1);
        if fd >= 0 && self.close_fd.get() {
            // SAFETY: the descriptor was this object's and is not used again.
            unsafe { rustix::io::close(fd) };
        }
    }

    fn mode_text(&self) -> &'static str {
        match (
            self.created.get(),
            self.appending.get(),
            self.readable.get(),
            self.writable.get(),
        ) {
            (true, _, true, _) => "xb+",
            (true, _, false, _) => "xb",
            (_, true, true, _) => "ab+",
            (_, true, false, _) => "ab",
            (_, _, true, true) => "rb+",
            (_, _, true, false) => "rb",
            _ => "wb",
        }
    }
}

impl Drop for FileIo {
    fn drop(&mut self) {
        self.release();
    }
}

pub(super) fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    Ok(heap::new_instance(class, FileIo::unopened(), 0))
}

#[native("__init__($self, file, mode='r', closefd=True, opener=None)")]
fn file_init(
    t: &mut Thread,
    this: &FileIo,
    file: &Value,
    mode: Option<&Str>,
    closefd: Option<bool>,
    opener: Option<&Value>,
) -> Res<()> {
    let mode = mode.map_or("r".into(), |mode| mode.to_lossy().into_owned());
    let parsed = match OpenMode::parse(&mode) {
        Ok(parsed) => parsed,
        Err("invalid mode") => return Err(t.value_error(format!("invalid mode: {mode}"))),
        Err(message) => return Err(t.value_error(message)),
    };
    let close_fd = closefd.unwrap_or(true);
    let fd = if int::is_int(file) && !file.is_true() && !file.is_false() {
        match int::to_i64(file) {
            Some(Ok(fd @ 0..=0x7fff_ffff)) => fd as RawFd,
            Some(Ok(_)) => return Err(t.value_error("negative file descriptor")),
            _ => return Err(t.overflow_error("Python int too large to convert to C int")),
        }
    } else {
        if !close_fd {
            return Err(t.value_error("Cannot use closefd=False with file name"));
        }
        match opener.filter(|opener| !opener.is_none()) {
            Some(opener) => {
                let flags = int::from_i64(parsed.flags().bits().into());
                let opened = ops::call_positional(t, opener, &[file.clone(), flags])?;
                match int::to_i64(&opened) {
                    Some(Ok(fd)) if fd >= 0 => fd as RawFd,
                    Some(_) => return Err(t.value_error(format!("opener returned {opened:?}"))),
                    None => return Err(t.type_error("expected integer from opener")),
                }
            }
            None => {
                let path = super::file_system_path(t, file)?;
                let mode = Mode::from_raw_mode(0o666);
                match crate::signal::retry(t, || rustix::fs::open(&path, parsed.flags(), mode))? {
                    Ok(fd) => fd.into_raw_fd(),
                    Err(error) => return Err(os_error(t, error, Some(file))),
                }
            }
        }
    };
    // SAFETY: just opened, or given by the caller as open; a wrong number makes the call below fail.
    let borrowed = unsafe { BorrowedFd::borrow_raw(fd) };
    match rustix::fs::fstat(borrowed) {
        Ok(stat) if rustix::fs::FileType::from_raw_mode(stat.st_mode).is_dir() => {
            if !int::is_int(file) {
                // SAFETY: opened above, used by nobody else.
                unsafe { rustix::io::close(fd) };
            }
            return Err(os_error(t, Errno::ISDIR, Some(file)));
        }
        Ok(_) => {}
        Err(error) => {
            let name = Some(file).filter(|file| !int::is_int(file));
            return Err(os_error(t, error, name));
        }
    }
    // Opened again by a second `__init__`: the first descriptor goes.
    this.release();
    this.fd.set(fd);
    this.close_fd.set(close_fd);
    this.set_mode(parsed);
    this.name.set(file.clone());
    if parsed.appending {
        // As CPython: the position of a fresh append file is its end.
        let _ = rustix::fs::seek(borrowed, SeekFrom::End(0));
    }
    Ok(())
}

/// Read at most size bytes, returned as bytes.
#[native("read($self, size=-1, /)")]
fn file_read(t: &mut Thread, this: &FileIo, size: Option<&Value>) -> Res<Value> {
    match super::size_argument(t, size)? {
        None => file_readall(t, this),
        Some(size) => {
            let mut buffer = copperplate_core::memory::filled(0, size);
            Ok(match this.read_into(t, &mut buffer)? {
                Some(count) => Bytes::new(&buffer[..count]),
                None => Value::none(),
            })
        }
    }
}

/// Read all data from the file, returned as bytes.
#[native("readall($self, /)")]
fn file_readall(t: &mut Thread, this: &FileIo) -> Res<Value> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 64 << 10];
    loop {
        match this.read_into(t, &mut chunk)? {
            Some(0) => break,
            Some(count) => {
                copperplate_core::memory::reserve(&mut bytes, count);
                bytes.extend_from_slice(&chunk[..count])
            }
            None if bytes.is_empty() => return Ok(Value::none()),
            None => break,
        }
    }
    Ok(Bytes::new(&bytes))
}

/// Same as RawIOBase.readinto().
#[native("readinto($self, buffer, /)")]
fn file_readinto(t: &mut Thread, this: &FileIo, buffer: &Value) -> Res<Value> {
    let Some(target) = buffer.downcast::<ByteArray>() else {
        let class = buffer.class().name();
        return Err(t.type_error(format!(
            "readinto() argument must be read-write bytes-like object, not {class}"
        )));
    };
    let mut bytes = vec![0; target.bytes.borrow().len()];
    let Some(count) = this.read_into(t, &mut bytes)? else {
        return Ok(Value::none());
    };
    target.bytes.borrow_mut()[..count].copy_from_slice(&bytes[..count]);
    Ok(int::from_usize(count))
}

/// Write buffer b to file, return number of bytes written.
#[native("write($self, b, /)")]
fn file_write(t: &mut Thread, this: &FileIo, b: &Value) -> Res<Option<Value>> {
    let bytes = bytes_of(t, b)?;
    Ok(this.write_some(t, &bytes)?.map(int::from_usize))
}

/// Move to new file position and return the file position.
#[native("seek($self, pos, whence=0, /)")]
fn file_seek(t: &mut Thread, this: &FileIo, pos: i64, whence: Option<i64>) -> Res<i64> {
    let fd = this.descriptor(t)?;
    let from = match whence.unwrap_or(0) {
        0 if pos >= 0 => SeekFrom::Start(pos as u64),
        0 => return Err(os_error(t, Errno::INVAL, None)),
        1 => SeekFrom::Current(pos),
        2 => SeekFrom::End(pos),
        _ => return Err(os_error(t, Errno::INVAL, None)),
    };
    rustix::fs::seek(fd, from)
        .map(|position| position as i64)
        .map_err(|error| os_error(t, error, None))
}

/// Current file position.
#[native("tell($self, /)")]
fn file_tell(t: &mut Thread, this: &FileIo) -> Res<i64> {
    let fd = this.descriptor(t)?;
    rustix::fs::tell(fd)
        .map(|position| position as i64)
        .map_err(|error| os_error(t, error, None))
}

/// Truncate the file to at most size bytes and return the truncated size.
#[native("truncate($self, size=None, /)")]
fn file_truncate(t: &mut Thread, this: &FileIo, size: Option<&Value>) -> Res<i64> {
    let fd = this.descriptor(t)?;
    if !this.writable.get() {
        return Err(unsupported(t, "File not open for writing"));
    }
    let size = match super::size_argument(t, size)? {
        Some(size) => size as i64,
        None => file_tell(t, this)?,
    };
    match rustix::fs::ftruncate(fd, size as u64) {
        Ok(()) => Ok(size),
        Err(error) => Err(os_error(t, error, None)),
    }
}

/// Close the file.
#[native("close($self, /)")]
fn file_close(_: &mut Thread, this: &FileIo) -> Res<()> {
    this.release();
    Ok(())
}

/// True if the file is closed.
#[native("closed($self)", getter)]
fn file_closed(_: &mut Thread, this: &FileIo) -> Res<bool> {
    Ok(this.is_closed())
}

/// True if the file descriptor will be closed by close().
#[native("closefd($self)", getter)]
fn file_closefd(_: &mut Thread, this: &FileIo) -> Res<bool> {
    Ok(this.close_fd.get())
}

/// String giving the file mode.
#[native("mode($self)", getter)]
fn file_mode(_: &mut Thread, this: &FileIo) -> Res<Value> {
    Ok(Str::new(this.mode_text()))
}

/// The file name.
#[native("name($self)", getter)]
fn file_name(t: &mut Thread, this: &FileIo) -> Res<Value> {
    match this.name.get() {
        Some(name) => Ok(name),
        None => Err(t.attribute_error("'_io.FileIO' object has no attribute 'name'")),
    }
}

/// Return the underlying file descriptor (an integer).
#[native("fileno($self, /)")]
fn file_fileno(t: &mut Thread, this: &FileIo) -> Res<i64> {
    this.descriptor(t)?;
    Ok(this.fd.get().into())
}

/// True if the file is connected to a TTY device.
#[native("isatty($self, /)")]
fn file_isatty(t: &mut Thread, this: &FileIo) -> Res<bool> {
    Ok(rustix::termios::isatty(this.descriptor(t)?))
}

/// True if file was opened in a read mode.
#[native("readable($self, /)")]
fn file_readable(t: &mut Thread, this: &FileIo) -> Res<bool> {
    this.descriptor(t)?;
    Ok(this.readable.get())
}

/// True if file was opened in a write mode.
#[native("writable($self, /)")]
fn file_writable(t: &mut Thread, this: &FileIo) -> Res<bool> {
    this.descriptor(t)?;
    Ok(this.writable.get())
}

/// True if file supports random-access.
#[native("seekable($self, /)")]
fn file_seekable(t: &mut Thread, this: &FileIo) -> Res<bool> {
    Ok(rustix::fs::tell(this.descriptor(t)?).is_ok())
}

pub(super) fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let Some(this) = value.downcast::<FileIo>() else {
        return Ok(Str::new("<_io.FileIO>"));
    };
    if this.is_closed() {
        return Ok(Str::new("<_io.FileIO [closed]>"));
    }
    let close_fd = if this.close_fd.get() { "True" } else { "False" };
    let text = match this.name.get() {
        Some(name) => {
            let name = ops::repr(t, &name)?;
            let name = name
                .downcast::<Str>()
                .map(|name| name.to_lossy().into_owned())
                .unwrap_or_default();
            format!(
                "<_io.FileIO name={name} mode='{}' closefd={close_fd}>",
                this.mode_text()
            )
        }
        None => format!(
            "<_io.FileIO fd={} mode='{}' closefd={close_fd}>",
            this.fd.get(),
            this.mode_text()
        ),
    };
    Ok(Str::new(&text))
}

pub(super) static METHODS: &[&NativeDef] = &[
    &FILE_READ,
    &FILE_READALL,
    &FILE_READINTO,
    &FILE_WRITE,
    &FILE_SEEK,
    &FILE_TELL,
    &FILE_TRUNCATE,
    &FILE_CLOSE,
    &FILE_CLOSED,
    &FILE_CLOSEFD,
    &FILE_MODE,
    &FILE_NAME,
    &FILE_FILENO,
    &FILE_ISATTY,
    &FILE_READABLE,
    &FILE_WRITABLE,
    &FILE_SEEKABLE,
];

#[cfg(test)]
mod tests {
    use super::OpenMode;

    #[test]
    fn a_mode_has_exactly_one_way_to_open() {
        assert!(OpenMode::parse("rb+").is_ok_and(|mode| mode.reading && mode.updating));
        assert!(OpenMode::parse("rw").is_err());
        assert!(OpenMode::parse("+").is_err());
        assert!(OpenMode::parse("q").is_err());
    }
}
