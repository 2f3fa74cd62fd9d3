//! `posix`: the operating system's files, processes and environment, for `os`.

mod configuration;
mod descriptors;
mod entries;
pub mod fork;
mod process;
mod status;

use std::ffi::OsStr;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink as make_link};
use std::path::PathBuf;

use copperplate_core::dict::Dict;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::{Res, Thread, Value, int, memory, ops, types};
use copperplate_macros::native;
use copperplate_objects::exceptions::{os_error_of_two, os_error_with};
use copperplate_objects::text::codec::decode;

use crate::io::file_system_path;
use crate::module;

/// Makes the module.
///
/// # Errors
/// What decoding the environment raises.
pub fn make(t: &mut Thread) -> Res<Value> {
    status::install(t)?;
    entries::install(t);
    process::install(t)?;
    let functions = [
        FUNCTIONS,
        configuration::FUNCTIONS,
        descriptors::FUNCTIONS,
        entries::FUNCTIONS,
        fork::FUNCTIONS,
        process::FUNCTIONS,
        status::FUNCTIONS,
    ]
    .concat();
    let module = module::new(t, "posix", &functions);
    for &(name, value) in descriptors::CONSTANTS {
        module::set(t, &module, name, &int::from_i64(value))?;
    }
    configuration::add_names(t, &module)?;
    let environ = environment(t)?;
    module::set(t, &module, "environ", &environ)?;
    module::set(t, &module, "_have_functions", &List::new(Vec::new()))?;
    let error = copperplate_core::exception::OS_ERROR.value();
    module::set(t, &module, "error", &error)?;
    status::add_classes(t, &module)?;
    entries::add_classes(t, &module)?;
    process::add_classes(t, &module)?;
    Ok(module)
}

#[rustfmt::skip]
static FUNCTIONS: &[&NativeDef] = &[
    &GETCWD, &GETCWDB, &CHDIR, &LISTDIR, &MKDIR, &RMDIR, &REMOVE, &UNLINK, &RENAME, &REPLACE, &READLINK, &SYMLINK, &LINK,
    &CHMOD, &UTIME, &ACCESS, &TRUNCATE, &FSPATH, &PUTENV, &UNSETENV, &URANDOM, &STRERROR,
];

/// The environment as a dict of bytes.
fn environment(t: &mut Thread) -> Res<Value> {
    let value = Dict::new();
    if let Some(dict) = value.exact::<Dict>() {
        for (name, content) in std::env::vars_os() {
            let name = Bytes::new(name.as_bytes());
            dict.set(t, &name, Bytes::new(content.as_bytes()))?;
        }
    }
    Ok(value)
}

/// A path argument.
pub(crate) fn path(t: &mut Thread, value: &Value) -> Res<PathBuf> {
    let bytes = file_system_path(t, value)?;
    Ok(PathBuf::from(OsStr::from_bytes(&bytes)))
}

/// The result of an operation on a file, or its `OSError`.
pub(crate) fn check<T>(t: &mut Thread, result: io::Result<T>, file: Option<&Value>) -> Res<T> {
    result.map_err(|error| match file.map(|file| fspath(t, file)).transpose() {
        Ok(file) => os_error_with(t, &error, file.as_ref()),
        Err(raised) => raised,
    })
}

/// The result of an operation on two files, whose `OSError` names both.
fn check_pair<T>(t: &mut Thread, result: io::Result<T>, from: &Value, to: &Value) -> Res<T> {
    let Err(error) = &result else {
        return check(t, result, None);
    };
    let files = [fspath(t, from)?, fspath(t, to)?];
    Err(os_error_of_two(t, error, files))
}

/// A file name as `str`, or as `bytes` when the program asked with bytes.
pub(crate) fn name_value(t: &mut Thread, name: &OsStr, like: Option<&Value>) -> Res<Value> {
    if like.is_some_and(|like| like.isinstance(&types::BYTES)) {
        return Ok(Bytes::new(name.as_bytes()));
    }
    match name.to_str() {
        Some(text) => Ok(Str::new(text)),
        None => {
            let handler = Str::new("surrogateescape");
            decode(t, &Bytes::new(name.as_bytes()), None, handler.downcast())
        }
    }
}

/// Return a unicode string representing the current working directory.
#[native("getcwd()")]
fn getcwd(t: &mut Thread) -> Res<Value> {
    let directory = check(t, std::env::current_dir(), None)?;
    name_value(t, directory.as_os_str(), None)
}

/// Return a bytes string representing the current working directory.
#[native("getcwdb()")]
fn getcwdb(t: &mut Thread) -> Res<Value> {
    let directory = check(t, std::env::current_dir(), None)?;
    Ok(Bytes::new(directory.as_os_str().as_bytes()))
}

/// Change the current working directory to the specified path.
#[native("chdir(path)")]
fn chdir(t: &mut Thread, path: &Value) -> Res<()> {
    let target = self::path(t, path)?;
    check(t, std::env::set_current_dir(target), Some(path))
}

/// Return a list containing the names of the files in the directory.
///
/// The list is in arbitrary order.  It does not include the special
/// entries '.' and '..' even if they are present in the directory.
#[native("listdir(path=None)")]
fn listdir(t: &mut Thread, path: Option<&Value>) -> Res<Value> {
    let directory = match path {
        Some(path) => self::path(t, path)?,
        None => PathBuf::from("."),
    };
    let names = std::fs::read_dir(directory).and_then(|entries| {
        entries
            .map(|entry| entry.map(|entry| entry.file_name()))
            .collect::<io::Result<Vec<_>>>()
    });
    let mut items = Vec::new();
    for name in check(t, names, path)? {
        items.push(name_value(t, &name, path)?);
    }
    Ok(List::new(items))
}

/// Create a directory.
#[native("mkdir(path, mode=511, *, dir_fd=None)")]
fn mkdir(t: &mut Thread, path: &Value, mode: Option<i64>, dir_fd: Option<&Value>) -> Res<()> {
    use std::os::unix::fs::DirBuilderExt;
    let _ = dir_fd;
    let target = self::path(t, path)?;
    let mut builder = std::fs::DirBuilder::new();
    builder.mode(mode.unwrap_or(0o777) as u32);
    check(t, builder.create(target), Some(path))
}

/// Remove a directory.
#[native("rmdir(path, *, dir_fd=None)")]
fn rmdir(t: &mut Thread, path: &Value, dir_fd: Option<&Value>) -> Res<()> {
    let _ = dir_fd;
    let target = self::path(t, path)?;
    check(t, std::fs::remove_dir(target), Some(path))
}

/// Remove a file (same as unlink()).
#[native("remove(path, *, dir_fd=None)")]
fn remove(t: &mut Thread, path: &Value, dir_fd: Option<&Value>) -> Res<()> {
    let _ = dir_fd;
    let target = self::path(t, path)?;
    check(t, std::fs::remove_file(target), Some(path))
}

/// Remove a file (same as remove()).
#[native("unlink(path, *, dir_fd=None)")]
fn unlink(t: &mut Thread, path: &Value, dir_fd: Option<&Value>) -> Res<()> {
    remove(t, path, dir_fd)
}

fn move_file(t: &mut Thread, source: &Value, target: &Value) -> Res<()> {
    let from = path(t, source)?;
    let to = path(t, target)?;
    check_pair(t, std::fs::rename(from, to), source, target)
}

/// Rename a file or directory.
#[native("rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")]
fn rename(
    t: &mut Thread,
    src: &Value,
    dst: &Value,
    _src_dir_fd: Option<&Value>,
    _dst_dir_fd: Option<&Value>,
) -> Res<()> {
    move_file(t, src, dst)
}

/// Rename a file or directory, overwriting the destination.
#[native("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")]
fn replace(
    t: &mut Thread,
    src: &Value,
    dst: &Value,
    _src_dir_fd: Option<&Value>,
    _dst_dir_fd: Option<&Value>,
) -> Res<()> {
    move_file(t, src, dst)
}

/// Return a string representing the path to which the symbolic link points.
#[native("readlink(path, *, dir_fd=None)")]
fn readlink(t: &mut Thread, path: &Value, _dir_fd: Option<&Value>) -> Res<Value> {
    let link = self::path(t, path)?;
    let target = check(t, std::fs::read_link(link), Some(path))?;
    name_value(t, target.as_os_str(), Some(path))
}

/// Create a symbolic link pointing to src named dst.
#[native("symlink(src, dst, target_is_directory=False, *, dir_fd=None)")]
fn symlink(
    t: &mut Thread,
    src: &Value,
    dst: &Value,
    _target_is_directory: Option<bool>,
    _dir_fd: Option<&Value>,
) -> Res<()> {
    let target = path(t, src)?;
    let link = path(t, dst)?;
    check_pair(t, make_link(target, link), src, dst)
}

/// Create a hard link to a file.
#[native("link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)")]
fn link(
    t: &mut Thread,
    src: &Value,
    dst: &Value,
    _src_dir_fd: Option<&Value>,
    _dst_dir_fd: Option<&Value>,
    _follow_symlinks: Option<bool>,
) -> Res<()> {
    let from = path(t, src)?;
    let to = path(t, dst)?;
    check_pair(t, std::fs::hard_link(from, to), src, dst)
}

/// Change the access permissions of a file.
#[native("chmod(path, mode, *, dir_fd=None, follow_symlinks=True)")]
fn chmod(
    t: &mut Thread,
    path: &Value,
    mode: i64,
    _dir_fd: Option<&Value>,
    _follow_symlinks: Option<bool>,
) -> Res<()> {
    let target = self::path(t, path)?;
    let rights = std::fs::Permissions::from_mode(mode as u32);
    check(t, std::fs::set_permissions(target, rights), Some(path))
}

/// Set the access and modified time of path.
///
///   path
///     Path to be changed.
///   times
///     (atime, mtime) in seconds, floats allowed.
///   ns
///     (atime, mtime) in nanoseconds.
///   dir_fd
///     Not available.
///   follow_symlinks
///     If False and path is a symbolic link, the times of the link itself are set.
///
/// Without times they are set to the current time.
#[native("utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True)")]
fn utime(
    t: &mut Thread,
    path: &Value,
    times: Option<&Value>,
    ns: Option<&Value>,
    _dir_fd: Option<&Value>,
    follow_symlinks: Option<bool>,
) -> Res<()> {
    let times = times.filter(|times| !times.is_none());
    if times.is_some() && ns.is_some() {
        return Err(t.value_error("utime: you may specify either 'times' or 'ns' but not both"));
    }
    let both = match (times, ns) {
        (Some(pair), _) => Some(pair_of(t, pair, "times", seconds)?),
        (None, Some(pair)) => Some(pair_of(t, pair, "ns", nanoseconds)?),
        (None, None) => None,
    };
    let now = rustix::fs::Timespec {
        tv_sec: 0,
        tv_nsec: rustix::fs::UTIME_NOW,
    };
    let [last_access, last_modification] = both.unwrap_or([now, now]);
    let target = self::path(t, path)?;
    let flags = match follow_symlinks {
        Some(false) => rustix::fs::AtFlags::SYMLINK_NOFOLLOW,
        _ => rustix::fs::AtFlags::empty(),
    };
    let times = rustix::fs::Timestamps {
        last_access,
        last_modification,
    };
    let done = rustix::fs::utimensat(rustix::fs::CWD, target, &times, flags);
    check(t, done.map_err(io::Error::from), Some(path))
}

/// Two times, each read by `read`.
fn pair_of(
    t: &mut Thread,
    pair: &Value,
    name: &str,
    read: fn(&mut Thread, &Value) -> Res<rustix::fs::Timespec>,
) -> Res<[rustix::fs::Timespec; 2]> {
    let items = pair
        .downcast::<copperplate_core::tuple::Tuple>()
        .map(|pair| pair.items().to_vec());
    match items.as_deref() {
        Some([access, modification]) => Ok([read(t, access)?, read(t, modification)?]),
        _ if name == "times" => {
            Err(t.type_error("utime: 'times' must be either a tuple of two ints or None"))
        }
        _ => Err(t.type_error("utime: 'ns' must be a tuple of two ints")),
    }
}

fn seconds(t: &mut Thread, value: &Value) -> Res<rustix::fs::Timespec> {
    if value.isinstance(&types::INT) {
        let tv_sec = ops::index_i64(t, value, &copperplate_core::exception::OVERFLOW_ERROR)?;
        return Ok(rustix::fs::Timespec { tv_sec, tv_nsec: 0 });
    }
    let time = copperplate_core::convert::to_f64(t, value)?;
    let whole = time.floor();
    if !(-9e18..9e18).contains(&whole) {
        return Err(t.overflow_error("timestamp out of range for platform time_t"));
    }
    Ok(rustix::fs::Timespec {
        tv_sec: whole as i64,
        tv_nsec: ((time - whole) * 1e9) as _,
    })
}

fn nanoseconds(t: &mut Thread, value: &Value) -> Res<rustix::fs::Timespec> {
    let time = ops::index_i64(t, value, &copperplate_core::exception::OVERFLOW_ERROR)?;
    Ok(rustix::fs::Timespec {
        tv_sec: time.div_euclid(1_000_000_000),
        tv_nsec: time.rem_euclid(1_000_000_000) as _,
    })
}

/// Use the real uid/gid to test for access to a path.
#[native("access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)")]
fn access(
    t: &mut Thread,
    path: &Value,
    mode: i64,
    _dir_fd: Option<&Value>,
    _effective_ids: Option<bool>,
    _follow_symlinks: Option<bool>,
) -> Res<bool> {
    let target = self::path(t, path)?;
    let rights = rustix::fs::Access::from_bits_truncate(mode as _);
    Ok(rustix::fs::access(target, rights).is_ok())
}

/// Truncate a file, specified by path, to a specific length.
#[native("truncate(path, length)")]
fn truncate(t: &mut Thread, path: &Value, length: i64) -> Res<()> {
    let target = self::path(t, path)?;
    let result = std::fs::OpenOptions::new()
        .write(true)
        .open(target)
        .and_then(|file| file.set_len(length.try_into().unwrap_or(0)));
    check(t, result, Some(path))
}

/// Return the file system path representation of the object.
///
/// If the object is str or bytes, then allow it to pass through as-is. If the
/// object defines __fspath__(), then return the result of that method. All other
/// types raise a TypeError.
#[native("fspath(path)")]
pub(crate) fn fspath(t: &mut Thread, path: &Value) -> Res<Value> {
    if path.isinstance(&types::STR) || path.isinstance(&types::BYTES) {
        return Ok(path.clone());
    }
    let name = t.vm().intern("__fspath__");
    let Some(method) = ops::lookup_special(t, path, &name)? else {
        return Err(t.type_error(format!(
            "expected str, bytes or os.PathLike object, not {}",
            path.class().name()
        )));
    };
    let result = ops::call_positional(t, &method, &[])?;
    if result.isinstance(&types::STR) || result.isinstance(&types::BYTES) {
        return Ok(result);
    }
    Err(t.type_error(format!(
        "expected {}.__fspath__() to return str or bytes, not {}",
        path.class().name(),
        result.class().name()
    )))
}

/// Change or add an environment variable.
#[native("putenv(name, value, /)")]
fn putenv(t: &mut Thread, name: &Value, value: &Value) -> Res<()> {
    let name = file_system_path(t, name)?;
    let value = file_system_path(t, value)?;
    if name.is_empty() || name.contains(&b'=') {
        return Err(t.value_error("illegal environment variable name"));
    }
    // SAFETY: threads of the virtual machine run one at a time, and nothing else in this process reads the environment.
    unsafe { std::env::set_var(OsStr::from_bytes(&name), OsStr::from_bytes(&value)) };
    Ok(())
}

/// Delete an environment variable.
#[native("unsetenv(name, /)")]
fn unsetenv(t: &mut Thread, name: &Value) -> Res<()> {
    let name = file_system_path(t, name)?;
    if name.is_empty() || name.contains(&b'=') {
        return Err(t.value_error("illegal environment variable name"));
    }
    // SAFETY: as for `putenv`.
    unsafe { std::env::remove_var(OsStr::from_bytes(&name)) };
    Ok(())
}

/// Return a bytes object containing random bytes suitable for cryptographic use.
#[native("urandom(size, /)")]
fn urandom(t: &mut Thread, size: i64) -> Res<Value> {
    use std::io::Read;
    let Ok(size) = usize::try_from(size) else {
        return Err(t.value_error("negative argument not allowed"));
    };
    let mut bytes = memory::filled(0, size);
    let result =
        std::fs::File::open("/dev/urandom").and_then(|mut source| source.read_exact(&mut bytes));
    check(t, result, None)?;
    Ok(Bytes::new(&bytes))
}

/// Translate an error code to a message string.
#[native("strerror(code, /)")]
fn strerror(_: &mut Thread, code: i64) -> Res<String> {
    let text = io::Error::from_raw_os_error(code as i32).to_string();
    Ok(match text.rfind(" (os error") {
        Some(end) => text[..end].to_owned(),
        None => text,
    })
}
