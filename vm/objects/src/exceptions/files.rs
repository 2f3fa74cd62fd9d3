//! `OSError`: error numbers choose the subclass, file names show in the message.

use copperplate_core::class::{InitFn, NewFn};
use copperplate_core::exception::*;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Raised, Res, Thread, Type, Value, int, ops};
use copperplate_macros::native;

use super::{args_of, base, field, fields};
use crate::define::define;

fields! {
    errno set_errno field::ERRNO, "errno($self, /)", "errno($self, value=missing, /)", "POSIX exception code";
    strerror set_strerror field::STRERROR, "strerror($self, /)", "strerror($self, value=missing, /)", "exception strerror";
    filename set_filename field::OS_FILENAME, "filename($self, /)", "filename($self, value=missing, /)", "exception filename";
    filename2 set_filename2 field::OS_FILENAME2, "filename2($self, /)", "filename2($self, value=missing, /)", "second exception filename";
}

/// The class for an error number of Linux, `OSError` when there is no special one.
fn class_of(errno: i64) -> &'static Type {
    match errno {
        11 | 114 | 115 => &BLOCKING_IO_ERROR,
        32 | 108 => &BROKEN_PIPE_ERROR,
        10 => &CHILD_PROCESS_ERROR,
        103 => &CONNECTION_ABORTED_ERROR,
        111 => &CONNECTION_REFUSED_ERROR,
        104 => &CONNECTION_RESET_ERROR,
        17 => &FILE_EXISTS_ERROR,
        2 => &FILE_NOT_FOUND_ERROR,
        21 => &IS_A_DIRECTORY_ERROR,
        20 => &NOT_A_DIRECTORY_ERROR,
        4 => &INTERRUPTED_ERROR,
        1 | 13 => &PERMISSION_ERROR,
        3 => &PROCESS_LOOKUP_ERROR,
        110 => &TIMEOUT_ERROR,
        _ => &OS_ERROR,
    }
}

/// Whether `__init__` has to look at the arguments: a subclass has its own one and calls this one.
fn init_parses(class: &Type) -> bool {
    let init = class.slot(|s| s.init);
    let new = class.slot(|s| s.new);
    let own_init = init.is_some_and(|slot| !std::ptr::fn_addr_eq(slot, self::init as InitFn));
    let same_new = new.is_some_and(|slot| std::ptr::fn_addr_eq(slot, self::new as NewFn));
    own_init && same_new
}

fn no_keywords(t: &mut Thread, class: &Type, args: Args<'_>) -> Res {
    if args.names().is_empty() {
        return Ok(());
    }
    let class = class.name();
    Err(t.type_error(format!("{class}() takes no keyword arguments")))
}

fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    if init_parses(class) {
        return Ok(Exception::new(class, &[]));
    }
    no_keywords(t, class, args)?;
    let mut class = class;
    if let (true, [errno, _, ..]) = (std::ptr::eq(class, &OS_ERROR), args.pos())
        && let (true, Some(Ok(errno))) = (args.pos().len() <= 5, int::to_i64(errno))
    {
        class = class_of(errno);
    }
    let value = Exception::new(class, &[]);
    parse(t, &value, args.pos())?;
    Ok(value)
}

fn init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    if !init_parses(this.class()) {
        return Ok(());
    }
    no_keywords(t, this.class(), args)?;
    parse(t, this, args.pos())
}

/// Fills in the fields: `(errno, strerror[, filename[, winerror[, filename2]]])`; any other number of arguments is kept as
/// it is.
fn parse(t: &mut Thread, this: &Value, args: &[Value]) -> Res {
    let Some(error) = this.downcast::<Exception>() else {
        return Ok(());
    };
    if !(2..=5).contains(&args.len()) {
        base::set_args(this, args);
        return Ok(());
    }
    error.fields[field::ERRNO].set(args[0].clone());
    error.fields[field::STRERROR].set(args[1].clone());
    let filename = args.get(2).filter(|name| !name.is_none());
    let Some(filename) = filename else {
        base::set_args(this, args);
        return Ok(());
    };
    if this.isinstance(&BLOCKING_IO_ERROR) && int::is_int(filename) {
        let count = ops::index_i64(t, filename, &VALUE_ERROR)?;
        error.fields[field::CHARACTERS_WRITTEN].set(int::from_i64(count));
        base::set_args(this, args);
        return Ok(());
    }
    error.fields[field::OS_FILENAME].set(filename.clone());
    if let Some(other) = args.get(4).filter(|name| !name.is_none()) {
        error.fields[field::OS_FILENAME2].set(other.clone());
    }
    base::set_args(this, &args[..2]);
    Ok(())
}

fn str(t: &mut Thread, this: &Value) -> Res<Value> {
    let Some(error) = this.downcast::<Exception>() else {
        return base::str(t, this);
    };
    let shown = |t: &mut Thread, number: usize| -> Res<String> {
        match error.fields[number].get() {
            Some(value) => Ok(super::text(&ops::str(t, &value)?)),
            None => Ok("None".to_owned()),
        }
    };
    let (number, message) = (field::ERRNO, field::STRERROR);
    if let Some(filename) = error.fields[field::OS_FILENAME].get() {
        let filename = super::text(&ops::repr(t, &filename)?);
        let mut out = format!(
            "[Errno {}] {}: {filename}",
            shown(t, number)?,
            shown(t, message)?
        );
        if let Some(other) = error.fields[field::OS_FILENAME2].get() {
            out.push_str(" -> ");
            out.push_str(&super::text(&ops::repr(t, &other)?));
        }
        return Ok(Str::new(&out));
    }
    if !error.fields[number].is_empty() && !error.fields[message].is_empty() {
        let out = format!("[Errno {}] {}", shown(t, number)?, shown(t, message)?);
        return Ok(Str::new(&out));
    }
    base::str(t, this)
}

#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &Value) -> Res<Value> {
    use copperplate_core::Layout;
    let Some(error) = this.downcast::<Exception>() else {
        return Ok(Value::none());
    };
    let mut args = args_of(error);
    if let (2, Some(filename)) = (args.len(), error.fields[field::OS_FILENAME].get()) {
        args.push(filename);
        if let Some(other) = error.fields[field::OS_FILENAME2].get() {
            args.extend([Value::none(), other]);
        }
    }
    let mut parts = vec![this.class().value(), Tuple::new(args)];
    parts.extend(base::instance_dict(t, this)?);
    Ok(Tuple::new(parts))
}

#[native("characters_written($self, /)", getter)]
fn characters_written(t: &mut Thread, this: &Exception) -> Res<Value> {
    match this.fields[field::CHARACTERS_WRITTEN].get() {
        Some(count) => Ok(count),
        None => Err(t.attribute_error("characters_written")),
    }
}

#[native("characters_written($self, value=missing, /)", setter)]
fn set_characters_written(t: &mut Thread, this: &Exception, value: Option<&Value>) -> Res<()> {
    let slot = &this.fields[field::CHARACTERS_WRITTEN];
    match value {
        None if slot.is_empty() => return Err(t.attribute_error("characters_written")),
        None => slot.clear(),
        Some(value) => {
            let count = ops::index_i64(t, value, &VALUE_ERROR)?;
            slot.set(int::from_i64(count));
        }
    }
    Ok(())
}

static METHODS: &[&NativeDef] = &[
    &ERRNO,
    &SET_ERRNO,
    &STRERROR,
    &SET_STRERROR,
    &FILENAME,
    &SET_FILENAME,
    &FILENAME2,
    &SET_FILENAME2,
    &CHARACTERS_WRITTEN,
    &SET_CHARACTERS_WRITTEN,
    &REDUCE,
];

/// Fills in `OSError`.
pub fn install(t: &mut Thread, class: &'static Type, base: &'static Type) {
    let fill = |slots: &mut copperplate_core::class::Slots| {
        slots.new = Some(new);
        slots.init = Some(init);
        slots.str = Some(str);
    };
    define(t, class, base, fill, METHODS);
}

/// Raises the `OSError` for an error number of the system, about a file when one is given.
#[cold]
pub fn os_error(t: &mut Thread, errno: i32, filename: Option<&Value>) -> Raised {
    raise_os_error(t, errno, filename.cloned().into_iter().collect())
}

/// Raises the `OSError` for a failed operation on two files.
#[cold]
pub fn os_error_of_two(t: &mut Thread, error: &std::io::Error, [from, to]: [Value; 2]) -> Raised {
    // The argument between them is Windows's error number.
    let files = vec![from, Value::none(), to];
    raise_os_error(t, error.raw_os_error().unwrap_or_default(), files)
}

fn raise_os_error(t: &mut Thread, errno: i32, files: Vec<Value>) -> Raised {
    let message = std::io::Error::from_raw_os_error(errno).to_string();
    let message = match message.rfind(" (os error") {
        Some(end) => &message[..end],
        None => &message,
    };
    let mut args = vec![int::from_i64(errno.into()), Str::new(message)];
    args.extend(files);
    let value = Exception::new(class_of(errno.into()), &[]);
    match parse(t, &value, &args) {
        Ok(()) => t.raise_value(value),
        Err(raised) => raised,
    }
}

/// Raises the `OSError` for a failed operation of the standard library, about a file when one is given.
#[cold]
pub fn os_error_with(t: &mut Thread, error: &std::io::Error, filename: Option<&Value>) -> Raised {
    match error.raw_os_error() {
        Some(errno) => os_error(t, errno, filename),
        None => t.raise(&OS_ERROR, error.to_string()),
    }
}
