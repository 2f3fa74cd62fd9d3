//! Built-in functions of text: `ascii`, `repr`, `chr`, `ord`, `format`, `input`.

use copperplate_core::exception::EOF_ERROR;
use copperplate_core::str::Str;
use copperplate_core::{Layout, Res, Thread, Value, buffer, int, ops, types};
use copperplate_macros::native;

use crate::runtime;

/// Return the canonical string representation of the object.
///
/// For many object types, including most builtins, eval() will return
/// a string that can be used to reconstruct the object.
#[native("repr(obj, /)")]
fn repr(t: &mut Thread, obj: &Value) -> Res<Value> {
    ops::repr(t, obj)
}

/// Return an ASCII-only representation of an object.
///
/// As repr(), return a string containing a printable representation of an
/// object, but escape the non-ASCII characters in the string returned by
/// repr() using \\x, \\u or \\U escapes. This generates a string similar
/// to that returned by repr() in Python 2.
#[native("ascii(obj, /)")]
fn ascii(t: &mut Thread, obj: &Value) -> Res<Value> {
    runtime::ascii(t, obj)
}

/// Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.
#[native("chr(i, /)")]
fn chr(t: &mut Thread, i: &Value) -> Res<Value> {
    let number = match i.word().is_int() {
        true => Some(Ok(i.word().int())),
        false => int::to_i64(&ops::index(t, i)?),
    };
    match number {
        Some(Ok(point @ 0..0x110000)) => Ok(Str::from_point(point as u32)),
        _ => Err(t.value_error("chr() arg not in range(0x110000)")),
    }
}

/// Return the ordinal value of a character.
///
/// If the argument is a one-character string, return the Unicode code
/// point of that character.
///
/// If the argument is a bytes or bytearray object of length 1, return its
/// single byte value.
#[native("ord(character, /)", no_escape)]
fn ord(t: &mut Thread, character: &Value) -> Res<i64> {
    let len = if let Some(text) = character.downcast::<Str>() {
        if text.len() == 1 {
            return Ok(text.points().at(0).into());
        }
        text.len()
    } else if character.isinstance(&types::BYTES) || character.isinstance(&types::BYTEARRAY) {
        let bytes = buffer::with_bytes(character, |bytes| (bytes.len(), bytes.first().copied()));
        match bytes {
            Some((1, Some(byte))) => return Ok(byte.into()),
            Some((len, _)) => len,
            None => 0,
        }
    } else {
        return Err(t.type_error(format!(
            "ord() expected string of length 1, but {} found",
            character.class().name()
        )));
    };
    Err(t.type_error(format!(
        "ord() expected a character, but string of length {len} found"
    )))
}

/// Return type(value).__format__(value, format_spec).
///
/// Many built-in types implement format_spec according to the
/// Format Specification Mini-language. See help('FORMATTING') for
/// details.
#[native("format(value, format_spec='', /)")]
fn format(t: &mut Thread, value: &Value, format_spec: Option<&Str>) -> Res<Value> {
    let spec = format_spec.map_or_else(Str::empty, Layout::value);
    runtime::format_value(t, value, &spec)
}

/// Read a string from standard input.  The trailing newline is stripped.
///
/// The prompt string, if given, is printed to standard output without a
/// trailing newline before reading input.
///
/// If the user hits EOF (*nix: Ctrl-D, Windows: Ctrl-Z+Return), raise EOFError.
/// On *nix systems, readline is used if available.
#[native("input(prompt='', /)", blocks)]
fn input(t: &mut Thread, prompt: Option<&Value>) -> Res<Value> {
    let stream = |t: &mut Thread, name: &str| match t.sys_get(name) {
        Some(stream) if !stream.is_none() => Ok(stream),
        _ => Err(t.runtime_error(format!("input(): lost sys.{name}"))),
    };
    let stdin = stream(t, "stdin")?;
    let stdout = stream(t, "stdout")?;
    if let Some(stderr) = t.sys_get("stderr").filter(|stderr| !stderr.is_none()) {
        let flush = t.names().flush.clone();
        if ops::call_method(t, &stderr, &flush, &[]).is_err() {
            // CPython ignores what goes wrong here.
            drop(t.take_exception());
        }
    }
    if let Some(prompt) = prompt {
        let text = ops::str(t, prompt)?;
        let write = t.names().write.clone();
        ops::call_method(t, &stdout, &write, &[text])?;
    }
    let flush = t.names().flush.clone();
    ops::call_method(t, &stdout, &flush, &[])?;
    let readline = t.names().readline.clone();
    let line = ops::call_method(t, &stdin, &readline, &[])?;
    let Some(text) = line.downcast::<Str>() else {
        return Err(t.type_error("object.readline() returned non-string"));
    };
    if text.is_empty() {
        return Err(t.raise(&EOF_ERROR, "EOF when reading a line"));
    }
    let points = text.points();
    if points.at(points.len() - 1) == u32::from('\n') {
        return Ok(text.slice(0..points.len() - 1));
    }
    Ok(line)
}
