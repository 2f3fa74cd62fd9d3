//! What may have been meant by a word that is no keyword: `traceback` looks for it when a `SyntaxError` is shown.

use copperplate_core::exception::Exception;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Layout, Res, Thread, Value, int, ops};

use super::{field, text};
use crate::containers::collect;

/// Whether this is said of a text of which nothing better is known.
fn is_vague(message: &str) -> bool {
    message == "invalid syntax" || message.contains("Perhaps you forgot a comma")
}

/// `SyntaxError._metadata` for `traceback`: a line and a column before the error, and the text, or `None` where a file has it. Of
/// other texts the line with the error is known.
pub(super) fn metadata(error: &Exception) -> Option<Value> {
    let string = |number: usize| {
        let value = error.fields[number].get()?;
        value.downcast::<Str>().is_some().then(|| text(&value))
    };
    let line = error.fields[field::LINENO].get()?;
    let line = int::to_i64(&line)?.ok()?;
    if !is_vague(&string(field::MSG)?) {
        return None;
    }
    let source = match string(field::FILENAME) {
        Some(name) if !name.starts_with('<') => Value::none(),
        _ => {
            let before = usize::try_from(line - 1)
                .ok()
                .filter(|before| *before < MOST)?;
            let source = string(field::TEXT)?;
            Str::new(&format!("{}{source}", "\n".repeat(before)))
        }
    };
    let start = int::from_i64(0);
    Some(Tuple::from_slice(&[start.clone(), start, source]))
}

/// `traceback` does not look further.
const MOST: usize = 1024;

/// How the error is shown with what may have been meant; `None` where nothing may.
pub(super) fn lines(t: &mut Thread, error: &Value) -> Option<Vec<String>> {
    let exception = error.downcast::<Exception>()?;
    metadata(exception)?;
    let before = exception.fields[field::MSG]
        .get()
        .map(|message| text(&message));
    let done = corrected(t, error, &before.unwrap_or_default());
    if done.is_err() {
        // It is shown as it is.
        t.exception.clear();
    }
    done.ok().flatten()
}

fn corrected(t: &mut Thread, error: &Value, before: &str) -> Res<Option<Vec<String>>> {
    let traceback = (t.vm().hooks.import)(t, "traceback")?;
    let class = t.vm().intern("TracebackException");
    let class = ops::getattr(t, &traceback, &class)?;
    let kind = error.class().value();
    let shown = ops::call_positional(t, &class, &[kind, error.clone(), Value::none()])?;
    let format = t.vm().intern("format_exception_only");
    let lines = ops::call_method(t, &shown, &format, &[])?;
    let lines = collect(t, &lines)?;
    let message = t.vm().intern("msg");
    let message = ops::getattr(t, &shown, &message)?;
    if text(&message) == before {
        return Ok(None);
    }
    Ok(Some(lines.iter().map(text).collect()))
}
