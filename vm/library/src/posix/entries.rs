//! `scandir` and the entries it finds.

use copperplate_core::trace::Trace;
use std::cell::RefCell;
use std::fs::{DirEntry as StdEntry, FileType, ReadDir};
use std::os::unix::fs::DirEntryExt;
use std::path::PathBuf;

use copperplate_core::class::Type;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value, heap, layout, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::define;
use copperplate_objects::types::alias;

use super::{check, name_value, path, status};
use crate::module;

static SCANDIR_ITERATOR: Type =
    Type::builtin("posix.ScandirIterator", size_of::<ScandirIterator>(), 0);
static DIR_ENTRY: Type = Type::builtin("posix.DirEntry", size_of::<DirEntry>(), 0);

#[derive(Trace)]
#[repr(C)]
struct ScandirIterator {
    header: Object,
    /// `None` when exhausted or closed.
    #[trace(none)]
    entries: RefCell<Option<ReadDir>>,
    /// The directory as the program named it.
    directory: Value,
}

#[derive(Trace)]
#[repr(C)]
struct DirEntry {
    header: Object,
    name: Value,
    path: Value,
    #[trace(none)]
    entry: StdEntry,
}

layout!(ScandirIterator, SCANDIR_ITERATOR);
layout!(DirEntry, DIR_ENTRY);

pub static FUNCTIONS: &[&NativeDef] = &[&SCANDIR];

pub fn install(t: &mut Thread) {
    define(
        t,
        &SCANDIR_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.layout::<ScandirIterator>();
            slots.iter = Some(|_, this| Ok(this.clone()));
            slots.next = Some(next);
        },
        &[&CLOSE, &ENTER, &EXIT],
    );
    define(
        t,
        &DIR_ENTRY,
        &types::OBJECT,
        |slots| {
            slots.layout::<DirEntry>();
            slots.repr = Some(|t, this| {
                let name = match this.downcast::<DirEntry>() {
                    Some(entry) => ops::repr(t, &entry.name.clone())?,
                    None => Str::empty(),
                };
                let name = name
                    .downcast::<Str>()
                    .map_or(String::new(), |name| name.to_lossy().into_owned());
                Ok(Str::new(&format!("<DirEntry {name}>")))
            });
        },
        &[
            &NAME,
            &PATH_ATTRIBUTE,
            &IS_DIR,
            &IS_FILE,
            &IS_JUNCTION,
            &IS_SYMLINK,
            &STAT,
            &INODE,
            &FSPATH,
            &alias::CLASS_GETITEM,
        ],
    );
}

pub fn add_classes(t: &mut Thread, module: &Value) -> Res {
    module::set(t, module, "DirEntry", &DIR_ENTRY.value())
}

/// Return an iterator of DirEntry objects for given path.
///
/// path can be specified as either str, bytes, or a path-like object.  If path
/// is bytes, the names of yielded DirEntry objects will also be bytes; in
/// all other circumstances they will be str.
///
/// If path is None, uses the path='.'.
#[native("scandir(path=None)")]
fn scandir(t: &mut Thread, path: Option<&Value>) -> Res<Value> {
    let (directory, shown) = match path {
        Some(path) => {
            let directory = self::path(t, path)?;
            let shown = if path.isinstance(&types::BYTES) {
                path.clone()
            } else {
                name_value(t, directory.as_os_str(), None)?
            };
            (directory, shown)
        }
        None => (PathBuf::from("."), Str::new(".")),
    };
    let entries = check(t, std::fs::read_dir(directory), path)?;
    Ok(heap::new(ScandirIterator {
        header: Object::unset(),
        entries: RefCell::new(Some(entries)),
        directory: shown,
    }))
}

fn next(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    let Some(iterator) = this.downcast::<ScandirIterator>() else {
        return Ok(None);
    };
    let entry = iterator
        .entries
        .borrow_mut()
        .as_mut()
        .and_then(Iterator::next);
    let Some(entry) = entry else {
        iterator.entries.borrow_mut().take();
        return Ok(None);
    };
    let entry = check(t, entry, Some(&iterator.directory))?;
    let name = name_value(t, &entry.file_name(), Some(&iterator.directory))?;
    let path = name_value(t, entry.path().as_os_str(), Some(&iterator.directory))?;
    Ok(Some(heap::new(DirEntry {
        header: Object::unset(),
        name,
        path,
        entry,
    })))
}

#[native("close($self, /)")]
fn close(_: &mut Thread, this: &ScandirIterator) -> Res<()> {
    this.entries.borrow_mut().take();
    Ok(())
}

#[native("__enter__($self, /)")]
fn enter(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(this.clone())
}

#[native("__exit__($self, /, *args)")]
fn exit(t: &mut Thread, this: &ScandirIterator, _args: &[Value]) -> Res<()> {
    close(t, this)
}

/// the entry's base filename, relative to scandir() "path" argument
#[native("name($self, /)", getter)]
fn name(_: &mut Thread, this: &DirEntry) -> Res<Value> {
    Ok(this.name.clone())
}

/// the entry's full path name; equivalent to os.path.join(scandir_path, entry.name)
#[native("path($self, /)", getter)]
fn path_attribute(_: &mut Thread, this: &DirEntry) -> Res<Value> {
    Ok(this.path.clone())
}

/// Returns the path for the entry.
#[native("__fspath__($self, /)")]
fn fspath(_: &mut Thread, this: &DirEntry) -> Res<Value> {
    Ok(this.path.clone())
}

/// The kind of file that an entry is; `None` when it is not there any more.
fn kind(entry: &StdEntry, follow: bool) -> Option<FileType> {
    let own = entry.file_type().ok()?;
    if follow && own.is_symlink() {
        return std::fs::metadata(entry.path())
            .ok()
            .map(|data| data.file_type());
    }
    Some(own)
}

/// Return True if the entry is a directory; cached per entry.
#[native("is_dir($self, /, *, follow_symlinks=True)")]
fn is_dir(_: &mut Thread, this: &DirEntry, follow_symlinks: Option<bool>) -> Res<bool> {
    let kind = kind(&this.entry, follow_symlinks.unwrap_or(true));
    Ok(kind.is_some_and(|kind| kind.is_dir()))
}

/// Return True if the entry is a file; cached per entry.
#[native("is_file($self, /, *, follow_symlinks=True)")]
fn is_file(_: &mut Thread, this: &DirEntry, follow_symlinks: Option<bool>) -> Res<bool> {
    let kind = kind(&this.entry, follow_symlinks.unwrap_or(true));
    Ok(kind.is_some_and(|kind| kind.is_file()))
}

/// Return True if the entry is a junction; cached per entry.
#[native("is_junction($self, /)")]
fn is_junction(_: &mut Thread, _this: &DirEntry) -> Res<bool> {
    Ok(false)
}

/// Return True if the entry is a symbolic link; cached per entry.
#[native("is_symlink($self, /)")]
fn is_symlink(_: &mut Thread, this: &DirEntry) -> Res<bool> {
    Ok(kind(&this.entry, false).is_some_and(|kind| kind.is_symlink()))
}

/// Return stat_result object for the entry; cached per entry.
#[native("stat($self, /, *, follow_symlinks=True)")]
fn stat(t: &mut Thread, this: &DirEntry, follow_symlinks: Option<bool>) -> Res<Value> {
    let data = if follow_symlinks.unwrap_or(true) {
        std::fs::metadata(this.entry.path())
    } else {
        this.entry.metadata()
    };
    let path = this.path.clone();
    check(t, data, Some(&path)).map(|data| status::result(&data))
}

/// Return inode of the entry; cached per entry.
#[native("inode($self, /)")]
fn inode(_: &mut Thread, this: &DirEntry) -> Res<u64> {
    Ok(this.entry.ino())
}
