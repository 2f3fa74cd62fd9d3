//! `stat` and its result.

use std::fs::{File, Metadata};
use std::mem::ManuallyDrop;
use std::os::fd::FromRawFd;
use std::os::unix::fs::MetadataExt;

use copperplate_core::float::from_f64;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::{Res, Thread, Value, int};
use copperplate_macros::native;

use super::{check, path};
use crate::module;
use crate::struct_sequence::StructSequence;

/// The times appear as items in whole seconds and, under the same names, as attributes with fractions.
static STAT_RESULT: StructSequence = StructSequence::with_hidden(
    "os.stat_result",
    &[
        "st_mode",
        "st_ino",
        "st_dev",
        "st_nlink",
        "st_uid",
        "st_gid",
        "st_size",
        "st_atime",
        "st_mtime",
        "st_ctime",
        "st_atime",
        "st_mtime",
        "st_ctime",
        "st_atime_ns",
        "st_mtime_ns",
        "st_ctime_ns",
        "st_blksize",
        "st_blocks",
        "st_rdev",
    ],
    10,
);

pub static FUNCTIONS: &[&NativeDef] = &[&STAT, &LSTAT, &FSTAT];

pub fn install(t: &mut Thread) -> Res {
    STAT_RESULT.install(t)
}

pub fn add_classes(t: &mut Thread, module: &Value) -> Res {
    module::set(t, module, "stat_result", &STAT_RESULT.class.value())
}

/// `os.stat_result` of a file's metadata.
pub fn result(data: &Metadata) -> Value {
    let times = [
        (data.atime(), data.atime_nsec()),
        (data.mtime(), data.mtime_nsec()),
        (data.ctime(), data.ctime_nsec()),
    ];
    let mut values = vec![
        int::from_u64(data.mode().into()),
        int::from_u64(data.ino()),
        int::from_u64(data.dev()),
        int::from_u64(data.nlink()),
        int::from_u64(data.uid().into()),
        int::from_u64(data.gid().into()),
        int::from_u64(data.size()),
    ];
    values.extend(times.map(|(seconds, _)| int::from_i64(seconds)));
    values.extend(times.map(|(seconds, nanos)| from_f64(seconds as f64 + 1e-9 * nanos as f64)));
    values.extend(times.map(|(seconds, nanos)| int::from_i64(seconds * 1_000_000_000 + nanos)));
    values.extend([
        int::from_u64(data.blksize()),
        int::from_u64(data.blocks()),
        int::from_u64(data.rdev()),
    ]);
    STAT_RESULT.make(values)
}

/// Metadata of an open file.
fn of_descriptor(descriptor: i32) -> std::io::Result<Metadata> {
    // SAFETY: the file is not closed here; a descriptor that is none only makes the call fail.
    let file = ManuallyDrop::new(unsafe { File::from_raw_fd(descriptor) });
    file.metadata()
}

/// Perform a stat system call on the given path.
#[native("stat(path, *, dir_fd=None, follow_symlinks=True)")]
fn stat(
    t: &mut Thread,
    path: &Value,
    _dir_fd: Option<&Value>,
    follow_symlinks: Option<bool>,
) -> Res<Value> {
    if let Some(Ok(descriptor)) = int::to_i64(path) {
        let data = of_descriptor(descriptor as i32);
        return check(t, data, None).map(|data| result(&data));
    }
    let file = self::path(t, path)?;
    let data = if follow_symlinks.unwrap_or(true) {
        std::fs::metadata(file)
    } else {
        std::fs::symlink_metadata(file)
    };
    check(t, data, Some(path)).map(|data| result(&data))
}

/// Perform a stat system call on the given path, without following symbolic links.
///
/// Like stat(), but do not follow symbolic links.
/// Equivalent to stat(path, follow_symlinks=False).
#[native("lstat(path, *, dir_fd=None)")]
fn lstat(t: &mut Thread, path: &Value, _dir_fd: Option<&Value>) -> Res<Value> {
    let file = self::path(t, path)?;
    check(t, std::fs::symlink_metadata(file), Some(path)).map(|data| result(&data))
}

/// Perform a stat system call on the given file descriptor.
///
/// Like stat(), but for an open file descriptor.
/// Equivalent to os.stat(fd).
#[native("fstat(fd)")]
fn fstat(t: &mut Thread, fd: i32) -> Res<Value> {
    check(t, of_descriptor(fd), None).map(|data| result(&data))
}
