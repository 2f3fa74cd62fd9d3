//! `_stat`: the bits of file modes.

use copperplate_core::native::NativeDef;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_macros::native;

use crate::module;

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    let module = module::new(t, "_stat", FUNCTIONS);
    for &(name, value) in CONSTANTS {
        module::set(t, &module, name, &int::from_i64(value))?;
    }
    Ok(module)
}

#[rustfmt::skip]
static FUNCTIONS: &[&NativeDef] = &[
    &S_ISDIR, &S_ISCHR, &S_ISBLK, &S_ISREG, &S_ISFIFO, &S_ISLNK, &S_ISSOCK, &S_ISDOOR, &S_ISPORT, &S_ISWHT, &S_IMODE,
    &S_IFMT_FUNCTION, &FILEMODE,
];

const S_IFMT: u32 = 0o170000;

#[rustfmt::skip]
static CONSTANTS: &[(&str, i64)] = &[
    ("S_IFDIR", 0o040000), ("S_IFCHR", 0o020000), ("S_IFBLK", 0o060000), ("S_IFREG", 0o100000), ("S_IFIFO", 0o010000),
    ("S_IFLNK", 0o120000), ("S_IFSOCK", 0o140000), ("S_IFDOOR", 0), ("S_IFPORT", 0), ("S_IFWHT", 0),
    ("S_ISUID", 0o4000), ("S_ISGID", 0o2000), ("S_ISVTX", 0o1000), ("S_ENFMT", 0o2000),
    ("S_IREAD", 0o400), ("S_IWRITE", 0o200), ("S_IEXEC", 0o100),
    ("S_IRWXU", 0o700), ("S_IRUSR", 0o400), ("S_IWUSR", 0o200), ("S_IXUSR", 0o100),
    ("S_IRWXG", 0o070), ("S_IRGRP", 0o040), ("S_IWGRP", 0o020), ("S_IXGRP", 0o010),
    ("S_IRWXO", 0o007), ("S_IROTH", 0o004), ("S_IWOTH", 0o002), ("S_IXOTH", 0o001),
    ("UF_SETTABLE", 0xffff), ("UF_NODUMP", 1), ("UF_IMMUTABLE", 2), ("UF_APPEND", 4), ("UF_OPAQUE", 8),
    ("UF_NOUNLINK", 0x10), ("UF_COMPRESSED", 0x20), ("UF_TRACKED", 0x40), ("UF_DATAVAULT", 0x80), ("UF_HIDDEN", 0x8000),
    ("SF_SETTABLE", 0x3fff0000), ("SF_ARCHIVED", 0x10000), ("SF_IMMUTABLE", 0x20000), ("SF_APPEND", 0x40000),
    ("SF_NOUNLINK", 0x100000), ("SF_SNAPSHOT", 0x200000), ("SF_FIRMLINK", 0x800000), ("SF_DATALESS", 0x40000000),
    ("ST_MODE", 0), ("ST_INO", 1), ("ST_DEV", 2), ("ST_NLINK", 3), ("ST_UID", 4), ("ST_GID", 5), ("ST_SIZE", 6),
    ("ST_ATIME", 7), ("ST_MTIME", 8), ("ST_CTIME", 9),
];

/// A mode argument.
fn mode_of(t: &mut Thread, value: &Value) -> Res<u32> {
    let number = ops::index(t, value)?;
    match int::to_i64(&number) {
        Some(Ok(mode)) if u32::try_from(mode).is_ok() => Ok(mode as u32),
        Some(Ok(0..) | Err(false)) => Err(t.overflow_error("mode out of range")),
        _ => Err(t.overflow_error("can't convert negative value to unsigned int")),
    }
}

macro_rules! kinds {
    ($($function:ident $signature:tt $kind:tt $doc:tt;)*) => {
        $(#[doc = $doc]
        #[native($signature)]
        fn $function(t: &mut Thread, mode: &Value) -> Res<bool> {
            Ok(mode_of(t, mode)? & S_IFMT == $kind)
        })*
    };
}

kinds! {
    s_isdir "S_ISDIR(mode, /)" 0o040000 "S_ISDIR(mode) -> bool\n\nReturn True if mode is from a directory.";
    s_ischr "S_ISCHR(mode, /)" 0o020000 "S_ISCHR(mode) -> bool\n\nReturn True if mode is from a character special device file.";
    s_isblk "S_ISBLK(mode, /)" 0o060000 "S_ISBLK(mode) -> bool\n\nReturn True if mode is from a block special device file.";
    s_isreg "S_ISREG(mode, /)" 0o100000 "S_ISREG(mode) -> bool\n\nReturn True if mode is from a regular file.";
    s_isfifo "S_ISFIFO(mode, /)" 0o010000 "S_ISFIFO(mode) -> bool\n\nReturn True if mode is from a FIFO (named pipe).";
    s_islnk "S_ISLNK(mode, /)" 0o120000 "S_ISLNK(mode) -> bool\n\nReturn True if mode is from a symbolic link.";
    s_issock "S_ISSOCK(mode, /)" 0o140000 "S_ISSOCK(mode) -> bool\n\nReturn True if mode is from a socket.";
}

macro_rules! absent {
    ($($function:ident $signature:tt $doc:tt;)*) => {
        $(#[doc = $doc]
        #[native($signature)]
        fn $function(t: &mut Thread, mode: &Value) -> Res<bool> {
            mode_of(t, mode)?;
            Ok(false)
        })*
    };
}

absent! {
    s_isdoor "S_ISDOOR(mode, /)" "S_ISDOOR(mode) -> bool\n\nReturn True if mode is from a door.";
    s_isport "S_ISPORT(mode, /)" "S_ISPORT(mode) -> bool\n\nReturn True if mode is from an event port.";
    s_iswht "S_ISWHT(mode, /)" "S_ISWHT(mode) -> bool\n\nReturn True if mode is from a whiteout.";
}

/// Return the portion of the file's mode that can be set by os.chmod().
#[native("S_IMODE(mode, /)")]
fn s_imode(t: &mut Thread, mode: &Value) -> Res<u32> {
    Ok(mode_of(t, mode)? & 0o7777)
}

/// Return the portion of the file's mode that describes the file type.
#[native("S_IFMT(mode, /)")]
fn s_ifmt_function(t: &mut Thread, mode: &Value) -> Res<u32> {
    Ok(mode_of(t, mode)? & S_IFMT)
}

/// Convert a file's mode to a string of the form '-rwxrwxrwx'
#[native("filemode(mode, /)")]
fn filemode(t: &mut Thread, mode: &Value) -> Res<String> {
    Ok(text_of(mode_of(t, mode)?))
}

fn text_of(mode: u32) -> String {
    let kind = match mode & S_IFMT {
        0o100000 => '-',
        0o040000 => 'd',
        0o120000 => 'l',
        0o020000 => 'c',
        0o060000 => 'b',
        0o010000 => 'p',
        0o140000 => 's',
        _ => '?',
    };
    let mut text = String::from(kind);
    // By class: how far its bits lie, the special bit, and how that shows with and without the right to execute.
    for (shift, special, with, without) in [
        (6, 0o4000, 's', 'S'),
        (3, 0o2000, 's', 'S'),
        (0, 0o1000, 't', 'T'),
    ] {
        let bits = mode >> shift;
        text.push(if bits & 4 != 0 { 'r' } else { '-' });
        text.push(if bits & 2 != 0 { 'w' } else { '-' });
        text.push(match (mode & special != 0, bits & 1 != 0) {
            (true, true) => with,
            (true, false) => without,
            (false, true) => 'x',
            (false, false) => '-',
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::text_of;

    #[test]
    fn modes_show_kind_rights_and_special_bits() {
        assert_eq!(text_of(0o100644), "-rw-r--r--");
        assert_eq!(text_of(0o041777), "drwxrwxrwt");
        assert_eq!(text_of(0o104710), "-rws--x---");
        assert_eq!(text_of(0o102640), "-rw-r-S---");
    }
}
