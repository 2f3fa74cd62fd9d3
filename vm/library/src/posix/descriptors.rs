//! Open files by their descriptors.

use std::fs::File;
use std::io::{Seek, SeekFrom};
use std::mem::ManuallyDrop;
use std::os::fd::{BorrowedFd, FromRawFd, IntoRawFd, OwnedFd};

use copperplate_core::native::NativeDef;
use copperplate_core::str::Bytes;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, buffer, int};
use copperplate_macros::native;
use copperplate_objects::text::byte_view::not_bytes;
use rustix::fs::{Mode, OFlags};
use rustix::io::{DupFlags, Errno, FdFlags};

use super::{check, path};
use crate::signal::retry;

#[rustfmt::skip]
pub static FUNCTIONS: &[&NativeDef] = &[
    &OPEN, &CLOSE, &READ, &WRITE, &LSEEK, &ISATTY, &FTRUNCATE, &FSYNC, &DUP, &PIPE,
    &DUP2, &GET_BLOCKING, &SET_BLOCKING, &GET_INHERITABLE, &SET_INHERITABLE,
];

#[rustfmt::skip]
pub static CONSTANTS: &[(&str, i64)] = &[
    ("F_OK", 0), ("R_OK", 4), ("W_OK", 2), ("X_OK", 1),
    ("O_RDONLY", 0), ("O_WRONLY", 1), ("O_RDWR", 2), ("O_CREAT", 0o100), ("O_EXCL", 0o200), ("O_NOCTTY", 0o400),
    ("O_TRUNC", 0o1000), ("O_APPEND", 0o2000), ("O_NONBLOCK", 0o4000), ("O_SYNC", OFlags::SYNC.bits() as i64),
    ("O_DIRECTORY", OFlags::DIRECTORY.bits() as i64), ("O_NOFOLLOW", OFlags::NOFOLLOW.bits() as i64),
    ("O_CLOEXEC", OFlags::CLOEXEC.bits() as i64),
    ("EX_OK", 0), ("EX_USAGE", 64), ("EX_DATAERR", 65), ("EX_NOINPUT", 66), ("EX_SOFTWARE", 70), ("EX_OSERR", 71),
    ("EX_IOERR", 74), ("SEEK_DATA", 3), ("SEEK_HOLE", 4), ("WNOHANG", 1), ("WUNTRACED", 2), ("WCONTINUED", 8), ("NGROUPS_MAX", 65536), ("TMP_MAX", 238328),
];

/// The file of a descriptor, which stays open.
fn file(descriptor: i32) -> ManuallyDrop<File> {
    // SAFETY: the file is never closed here; a descriptor that is none only makes operations fail.
    ManuallyDrop::new(unsafe { File::from_raw_fd(descriptor) })
}

/// Open a file for low level IO.  Returns a file descriptor (integer).
#[native("open(path, flags, mode=511, *, dir_fd=None)")]
fn open(
    t: &mut Thread,
    path: &Value,
    flags: i64,
    mode: Option<i64>,
    _dir_fd: Option<&Value>,
) -> Res<i32> {
    let target = self::path(t, path)?;
    let flags = OFlags::from_bits_retain(flags as u32) | OFlags::CLOEXEC;
    let mode = Mode::from_raw_mode(mode.unwrap_or(0o777) as u32);
    let opened = rustix::fs::open(target, flags, mode).map_err(std::io::Error::from);
    check(t, opened, Some(path)).map(IntoRawFd::into_raw_fd)
}

/// Close a file descriptor.
#[native("close(fd)")]
fn close(t: &mut Thread, fd: i32) -> Res<()> {
    // Asking first keeps a descriptor that is none from being closed twice.
    // SAFETY: borrowed for this call alone.
    let known = rustix::io::fcntl_getfd(unsafe { BorrowedFd::borrow_raw(fd.max(0)) });
    check(t, known.map_err(std::io::Error::from), None)?;
    drop(ManuallyDrop::into_inner(file(fd)));
    Ok(())
}

/// A descriptor for the system calls of one function; negative numbers are none.
fn borrow<'a>(t: &mut Thread, fd: i32) -> Res<BorrowedFd<'a>> {
    if fd < 0 {
        return check(t, Err(rustix::io::Errno::BADF.into()), None);
    }
    // SAFETY: no longer than the call that was given the number.
    Ok(unsafe { BorrowedFd::borrow_raw(fd) })
}

/// Read from a file descriptor.  Returns a bytes object.
#[native("read(fd, length, /)", blocks)]
fn read(t: &mut Thread, fd: i32, length: usize) -> Res<Value> {
    let mut bytes = copperplate_core::memory::filled(0, length);
    let fd = borrow(t, fd)?;
    let read = retry(t, || rustix::io::read(fd, &mut *bytes))?;
    let count = check(t, read.map_err(std::io::Error::from), None)?;
    Ok(Bytes::new(&bytes[..count]))
}

/// Write a bytes object to a file descriptor.
#[native("write(fd, data, /)", blocks)]
fn write(t: &mut Thread, fd: i32, data: &Value) -> Res<usize> {
    let Some(bytes) = buffer::with_bytes(data, <[u8]>::to_vec) else {
        return Err(not_bytes(t, data));
    };
    let fd = borrow(t, fd)?;
    let written = retry(t, || rustix::io::write(fd, &bytes))?;
    check(t, written.map_err(std::io::Error::from), None)
}

/// Set the position of a file descriptor.  Return the new position.
#[native("lseek(fd, position, whence, /)")]
fn lseek(t: &mut Thread, fd: i32, position: i64, whence: i64) -> Res<u64> {
    let target = match whence {
        0 => SeekFrom::Start(position.try_into().unwrap_or(u64::MAX)),
        1 => SeekFrom::Current(position),
        _ => SeekFrom::End(position),
    };
    check(t, file(fd).seek(target), None)
}

/// Return True if the fd is connected to a terminal.
#[native("isatty(fd, /)")]
fn isatty(_: &mut Thread, fd: i32) -> Res<bool> {
    // SAFETY: borrowed for this call alone.
    Ok(fd >= 0 && rustix::termios::isatty(unsafe { BorrowedFd::borrow_raw(fd) }))
}

/// Truncate a file, specified by file descriptor, to a specific length.
#[native("ftruncate(fd, length, /)")]
fn ftruncate(t: &mut Thread, fd: i32, length: i64) -> Res<()> {
    check(t, file(fd).set_len(length.try_into().unwrap_or(0)), None)
}

/// Force write of fd to disk.
#[native("fsync(fd)", blocks)]
fn fsync(t: &mut Thread, fd: i32) -> Res<()> {
    check(t, file(fd).sync_all(), None)
}

/// Return a duplicate of a file descriptor.
#[native("dup(fd, /)")]
fn dup(t: &mut Thread, fd: i32) -> Res<i32> {
    check(t, file(fd).try_clone(), None).map(IntoRawFd::into_raw_fd)
}

/// Create a pipe.
///
/// Returns a tuple of two file descriptors:
///   (read_fd, write_fd)
#[native("pipe()")]
fn pipe(t: &mut Thread) -> Res<Value> {
    let (reader, writer) = check(t, std::io::pipe(), None)?;
    let number = |fd: i32| int::from_i64(fd.into());
    Ok(Tuple::new(vec![
        number(reader.into_raw_fd()),
        number(writer.into_raw_fd()),
    ]))
}

/// Duplicate file descriptor.
#[native("dup2(fd, fd2, inheritable=True)")]
fn dup2(t: &mut Thread, fd: i32, fd2: i32, inheritable: Option<bool>) -> Res<i32> {
    if fd < 0 || fd2 < 0 {
        return check(t, Err(Errno::BADF.into()), None);
    }
    let flags = match inheritable {
        Some(false) => DupFlags::CLOEXEC,
        _ => DupFlags::empty(),
    };
    let from = borrow(t, fd)?;
    // SAFETY: who asks for it gives the number up, if it is open; it stays open afterwards.
    let mut target = ManuallyDrop::new(unsafe { OwnedFd::from_raw_fd(fd2) });
    let copied = if fd == fd2 {
        rustix::io::fcntl_getfd(from).map(drop)
    } else {
        rustix::io::dup3(from, &mut target, flags)
    };
    check(t, copied.map_err(std::io::Error::from), None)?;
    Ok(fd2)
}

/// Get the blocking mode of the file descriptor.
///
/// Return False if the O_NONBLOCK flag is set, True if the flag is cleared.
#[native("get_blocking(fd, /)")]
fn get_blocking(t: &mut Thread, fd: i32) -> Res<bool> {
    let fd = borrow(t, fd)?;
    let flags = rustix::fs::fcntl_getfl(fd).map_err(std::io::Error::from);
    Ok(!check(t, flags, None)?.contains(OFlags::NONBLOCK))
}

/// Set the blocking mode of the specified file descriptor.
///
/// Set the O_NONBLOCK flag if blocking is False,
/// clear the O_NONBLOCK flag otherwise.
#[native("set_blocking(fd, blocking, /)")]
fn set_blocking(t: &mut Thread, fd: i32, blocking: bool) -> Res<()> {
    let fd = borrow(t, fd)?;
    let set = rustix::fs::fcntl_getfl(fd).and_then(|mut flags| {
        flags.set(OFlags::NONBLOCK, !blocking);
        rustix::fs::fcntl_setfl(fd, flags)
    });
    check(t, set.map_err(std::io::Error::from), None)
}

/// Get the close-on-exe flag of the specified file descriptor.
#[native("get_inheritable(fd, /)")]
fn get_inheritable(t: &mut Thread, fd: i32) -> Res<bool> {
    let fd = borrow(t, fd)?;
    let flags = rustix::io::fcntl_getfd(fd).map_err(std::io::Error::from);
    Ok(!check(t, flags, None)?.contains(FdFlags::CLOEXEC))
}

/// Set the inheritable flag of the specified file descriptor.
#[native("set_inheritable(fd, inheritable, /)")]
fn set_inheritable(t: &mut Thread, fd: i32, inheritable: bool) -> Res<()> {
    let fd = borrow(t, fd)?;
    let set = rustix::io::fcntl_getfd(fd).and_then(|mut flags| {
        flags.set(FdFlags::CLOEXEC, !inheritable);
        rustix::io::fcntl_setfd(fd, flags)
    });
    check(t, set.map_err(std::io::Error::from), None)
}
