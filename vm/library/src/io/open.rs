//! `open` and the module's other functions.

use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_macros::native;

use super::DEFAULT_BUFFER_SIZE;
use super::buffered::{BUFFERED_RANDOM, BUFFERED_READER, BUFFERED_WRITER};
use super::file::FILE_IO;
use super::text::TEXT_IO_WRAPPER;

/// Open file and return a stream.  Raise OSError upon failure.
#[native(
    "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
    blocks
)]
fn open(
    t: &mut Thread,
    file: &Value,
    mode: Option<&Value>,
    buffering: Option<i64>,
    encoding: Option<&Value>,
    errors: Option<&Value>,
    newline: Option<&Value>,
    closefd: Option<&Value>,
    opener: Option<&Value>,
) -> Res<Value> {
    let mode_text = match mode {
        None => "r".to_owned(),
        Some(mode) => match mode.downcast::<Str>() {
            Some(text) => text.to_lossy().into_owned(),
            None => {
                let class = mode.class().name();
                return Err(
                    t.type_error(format!("open() argument 'mode' must be str, not {class}"))
                );
            }
        },
    };
    let letters: Vec<char> = mode_text.chars().collect();
    let repeated = letters
        .iter()
        .enumerate()
        .any(|(index, letter)| letters[..index].contains(letter));
    if repeated || letters.iter().any(|letter| !"rwaxtb+".contains(*letter)) {
        return Err(t.value_error(format!("invalid mode: '{mode_text}'")));
    }
    let has = |letter| letters.contains(&letter);
    let (binary, updating) = (has('b'), has('+'));
    if binary && has('t') {
        return Err(t.value_error("can't have text and binary mode at once"));
    }
    if ['r', 'w', 'a', 'x']
        .into_iter()
        .filter(|&letter| has(letter))
        .count()
        != 1
    {
        return Err(t.value_error("must have exactly one of create/read/write/append mode"));
    }
    let given = |value: Option<&Value>| value.filter(|value| !value.is_none()).cloned();
    if binary {
        for (argument, name) in [
            (encoding, "an encoding"),
            (errors, "an errors"),
            (newline, "a newline"),
        ] {
            if given(argument).is_some() {
                return Err(t.value_error(format!("binary mode doesn't take {name} argument")));
            }
        }
    }
    // Files are named by what stands for a path; messages name that.
    let file = match int::is_int(file) {
        true => file.clone(),
        false => crate::posix::fspath(t, file)?,
    };
    let raw_mode: String = letters
        .iter()
        .filter(|&&letter| letter != 't' && letter != 'b')
        .collect();
    let closefd = closefd.cloned().unwrap_or_else(|| Value::bool(true));
    let opener = opener.cloned().unwrap_or_else(Value::none);
    let raw = ops::call_positional(
        t,
        &FILE_IO.value(),
        &[file, Str::new(&raw_mode), closefd, opener],
    )?;
    let wrapped = wrap(
        t,
        &raw,
        buffering.unwrap_or(-1),
        binary,
        updating,
        has('r'),
        [encoding, errors, newline],
        mode,
    );
    if wrapped.is_err() {
        // The file is closed again; what went wrong before is what is raised.
        let exception = t.exception.take();
        let closed = ops::call_method(t, &raw, &t.names().close.clone(), &[]);
        drop(closed);
        t.exception.replace(exception);
    }
    wrapped
}

#[allow(clippy::too_many_arguments, reason = "the arguments of open()")]
fn wrap(
    t: &mut Thread,
    raw: &Value,
    buffering: i64,
    binary: bool,
    updating: bool,
    reading: bool,
    text_arguments: [Option<&Value>; 3],
    mode: Option<&Value>,
) -> Res<Value> {
    let name = t.vm().intern("isatty");
    let terminal = ops::call_method(t, raw, &name, &[])?.is_true();
    let line_buffering = buffering == 1 && !binary || buffering < 0 && terminal;
    let size = match buffering {
        0 if binary => return Ok(raw.clone()),
        0 => return Err(t.value_error("can't have unbuffered text I/O")),
        size @ 2.. => size as usize,
        _ => DEFAULT_BUFFER_SIZE,
    };
    let class = match (updating, reading) {
        (true, _) => &BUFFERED_RANDOM,
        (false, true) => &BUFFERED_READER,
        (false, false) => &BUFFERED_WRITER,
    };
    let buffer = ops::call_positional(t, &class.value(), &[raw.clone(), int::from_usize(size)])?;
    if binary {
        return Ok(buffer);
    }
    let [encoding, errors, newline] =
        text_arguments.map(|value| value.cloned().unwrap_or_else(Value::none));
    let args = [
        buffer,
        encoding,
        errors,
        newline,
        Value::bool(line_buffering),
    ];
    let file = ops::call_positional(t, &TEXT_IO_WRAPPER.value(), &args)?;
    let name = t.vm().intern("mode");
    let mode = mode.cloned().unwrap_or_else(|| Str::new("r"));
    ops::setattr(t, &file, &name, Some(&mode))?;
    Ok(file)
}

/// Opens the provided file with the intent to import the contents.
#[native("open_code(path)", blocks)]
fn open_code(t: &mut Thread, path: &Value) -> Res<Value> {
    open(
        t,
        path,
        Some(&Str::new("rb")),
        None,
        None,
        None,
        None,
        None,
        None,
    )
}

/// A helper function to choose the text encoding.
#[native("text_encoding(encoding, stacklevel=2, /)")]
fn text_encoding(_: &mut Thread, encoding: &Value, _stacklevel: Option<&Value>) -> Res<Value> {
    Ok(if encoding.is_none() {
        Str::new("utf-8")
    } else {
        encoding.clone()
    })
}

pub(super) static FUNCTIONS: &[&NativeDef] = &[&OPEN, &OPEN_CODE, &TEXT_ENCODING];
