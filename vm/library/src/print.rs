//! The built-in function `print`, and writing to the standard streams from native code.

use copperplate_core::error::tell;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value, ops};
use copperplate_macros::native;

use crate::io::TextFile;

/// Prints the values to a stream, or to sys.stdout by default.
#[native("print(*args, sep=' ', end='\\n', file=None, flush=False)")]
pub fn print(
    t: &mut Thread,
    args: &[Value],
    sep: Option<&Value>,
    end: Option<&Value>,
    file: Option<&Value>,
    flush: Option<&Value>,
) -> Res<()> {
    let file = match file.filter(|file| !file.is_none()) {
        Some(file) => file.clone(),
        None => match t.sys_get("stdout") {
            Some(stdout) if stdout.is_none() => return Ok(()),
            Some(stdout) => stdout,
            None => return Err(t.runtime_error("lost sys.stdout")),
        },
    };
    let sep = text_or(t, sep, "sep", " ")?;
    let end = text_or(t, end, "end", "\n")?;
    for (index, value) in args.iter().enumerate() {
        if index > 0 {
            write(t, &file, &sep)?;
        }
        let text = ops::str(t, value)?;
        write(t, &file, &text)?;
    }
    write(t, &file, &end)?;
    if let Some(flush) = flush
        && ops::truth(t, flush)?
    {
        ops::call_method(t, &file, &t.names().flush.clone(), &[])?;
    }
    Ok(())
}

/// Definition of `print`.
pub static DEFINITION: &NativeDef = &PRINT;

fn text_or(t: &mut Thread, value: Option<&Value>, name: &str, default: &str) -> Res<Value> {
    match value.filter(|value| !value.is_none()) {
        None => Ok(t.vm().intern(default)),
        Some(value) if value.downcast::<Str>().is_some() => Ok(value.clone()),
        Some(value) => Err(t.type_error(format!(
            "{name} must be None or a string, not {}",
            value.class().name()
        ))),
    }
}

/// `file.write(text)`; straight into the buffer when `file` is our own text file.
fn write(t: &mut Thread, file: &Value, text: &Value) -> Res {
    if let (Some(file), Some(text)) = (file.exact::<TextFile>(), text.downcast::<Str>()) {
        file.check_writable(t)?;
        return file.write(t, text);
    }
    ops::call_method(
        t,
        file,
        &t.names().write.clone(),
        std::slice::from_ref(text),
    )
    .map(drop)
}

/// Writes text and a line end to `sys.stdout`.
pub fn write_line(t: &mut Thread, text: &Value) -> Res {
    let Some(stdout) = t.sys_get("stdout").filter(|stdout| !stdout.is_none()) else {
        return Err(t.runtime_error("lost sys.stdout"));
    };
    write(t, &stdout, text)?;
    write(t, &stdout, &Str::new("\n"))
}

/// Writes text to `sys.stderr`, or to descriptor 2 when there is none or it fails: messages must not get lost.
pub fn write_stderr(t: &mut Thread, text: &str) {
    let pending = t.exception.take();
    let stderr = t.sys_get("stderr").filter(|stderr| !stderr.is_none());
    // CPython says nothing either where there is no stream.
    if let Some(stderr) = stderr {
        if write(t, &stderr, &Str::new(text)).is_err() {
            t.exception.clear();
            tell(text);
        }
        // A stream of the program's own need not have it.
        if ops::call_method(t, &stderr, &t.names().flush.clone(), &[]).is_err() {
            t.exception.clear();
        }
    }
    t.exception.replace(pending);
}
