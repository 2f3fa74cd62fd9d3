//! `SyntaxError`: where in the source it is.

use copperplate_core::class::{BASE, TRACKED};
use copperplate_core::exception::Exception;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Args, Res, Thread, Type, Value, int, ops};
use copperplate_macros::native;

use super::{base, field, fields, typos};
use crate::containers::list_extend;
use crate::define::define;

fields! {
    msg set_msg field::MSG, "msg($self, /)", "msg($self, value=missing, /)", "exception msg";
    filename set_filename field::FILENAME, "filename($self, /)", "filename($self, value=missing, /)", "exception filename";
    lineno set_lineno field::LINENO, "lineno($self, /)", "lineno($self, value=missing, /)", "exception lineno";
    offset set_offset field::OFFSET, "offset($self, /)", "offset($self, value=missing, /)", "exception offset";
    source set_source field::TEXT, "text($self, /)", "text($self, value=missing, /)", "exception text";
    end_lineno set_end_lineno field::END_LINENO, "end_lineno($self, /)", "end_lineno($self, value=missing, /)", "exception end lineno";
    end_offset set_end_offset field::END_OFFSET, "end_offset($self, /)", "end_offset($self, value=missing, /)", "exception end offset";
    print_file_and_line set_print_file_and_line field::PRINT_FILE_AND_LINE, "print_file_and_line($self, /)", "print_file_and_line($self, value=missing, /)", "exception print_file_and_line";
}

/// exception private metadata
#[native("_metadata($self, /)", getter)]
fn metadata(_: &mut Thread, this: &Exception) -> Res<Option<Value>> {
    Ok(Some(typos::metadata(this).unwrap_or_else(Value::none)))
}

/// `SyntaxError(msg, (filename, lineno, offset, text[, end_lineno, end_offset[, metadata]]))`
fn init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    base::init(t, this, args)?;
    let Some(error) = this.downcast::<Exception>() else {
        return Ok(());
    };
    if let Some(message) = args.pos().first() {
        error.fields[field::MSG].set(message.clone());
    }
    let [_, details] = args.pos() else {
        return Ok(());
    };
    let list = List::new(Vec::new());
    let details = match list.exact::<List>() {
        Some(list) => {
            list_extend(t, list, details)?;
            list.to_vec()
        }
        None => Vec::new(),
    };
    if details.len() < 4 || details.len() > 7 {
        let (bound, limit) = if details.len() < 4 {
            ("at least", 4)
        } else {
            ("at most", 7)
        };
        return Err(t.type_error(format!(
            "function takes {bound} {limit} arguments ({} given)",
            details.len()
        )));
    }
    if details.len() == 5 {
        return Err(t.type_error("end_offset must be provided when end_lineno is provided"));
    }
    let numbers = [
        field::FILENAME,
        field::LINENO,
        field::OFFSET,
        field::TEXT,
        field::END_LINENO,
        field::END_OFFSET,
    ];
    for number in numbers {
        error.fields[number].clear();
    }
    for (number, value) in numbers.into_iter().zip(details) {
        error.fields[number].set(value);
    }
    Ok(())
}

fn str(t: &mut Thread, this: &Value) -> Res<Value> {
    let Some(error) = this.downcast::<Exception>() else {
        return base::str(t, this);
    };
    let message = error.fields[field::MSG].get().unwrap_or_else(Value::none);
    let message = ops::str(t, &message)?;
    let filename = error.fields[field::FILENAME]
        .get()
        .filter(|name| name.downcast::<Str>().is_some())
        .map(|name| {
            let name = super::text(&name);
            name.rsplit('/').next().unwrap_or_default().to_owned()
        });
    let line = error.fields[field::LINENO]
        .get()
        .filter(|line| line.word().is_int())
        .map(|line| line.word().int());
    let place = match (filename, line) {
        (Some(name), Some(line)) => format!(" ({name}, line {line})"),
        (Some(name), None) => format!(" ({name})"),
        (None, Some(line)) => format!(" (line {line})"),
        (None, None) => return Ok(message),
    };
    Ok(Str::new(&format!("{}{place}", super::text(&message))))
}

static METHODS: &[&NativeDef] = &[
    &MSG,
    &SET_MSG,
    &FILENAME,
    &SET_FILENAME,
    &LINENO,
    &SET_LINENO,
    &OFFSET,
    &SET_OFFSET,
    &SOURCE,
    &SET_SOURCE,
    &END_LINENO,
    &SET_END_LINENO,
    &END_OFFSET,
    &SET_END_OFFSET,
    &PRINT_FILE_AND_LINE,
    &SET_PRINT_FILE_AND_LINE,
    &METADATA,
];

/// What `compile` says of a text that more lines could complete, where it is asked to tell.
pub static INCOMPLETE_INPUT_ERROR: Type = Type::builtin(
    "_IncompleteInputError",
    size_of::<Exception>(),
    BASE | TRACKED,
);

/// Fills in `SyntaxError`.
pub fn install(t: &mut Thread, class: &'static Type, base: &'static Type) {
    let fill = |slots: &mut copperplate_core::class::Slots| {
        slots.init = Some(init);
        slots.str = Some(str);
    };
    define(t, class, base, fill, METHODS);
    define(t, &INCOMPLETE_INPUT_ERROR, class, |_| {}, &[]);
}

/// Where a `SyntaxError` is. Lines count from 1, offsets from 1 in characters.
pub struct Place<'a> {
    pub filename: &'a str,
    pub line: i64,
    pub offset: i64,
    pub end_line: i64,
    pub end_offset: i64,
    /// The source line with its newline, if it is known.
    pub text: Option<&'a str>,
}

/// A `SyntaxError` (or subclass) about a place in source text.
pub fn syntax_error(class: &Type, message: &str, place: &Place<'_>) -> Value {
    use copperplate_core::tuple::Tuple;
    let message = Str::new(message);
    let details = vec![
        Str::new(place.filename),
        int::from_i64(place.line),
        int::from_i64(place.offset),
        place.text.map_or_else(Value::none, Str::new),
        int::from_i64(place.end_line),
        int::from_i64(place.end_offset),
    ];
    let args = [message.clone(), Tuple::from_slice(&details)];
    let value = Exception::new(class, &args);
    if let Some(error) = value.downcast::<Exception>() {
        error.fields[field::MSG].set(message);
        for (number, value) in (field::FILENAME..).zip(details) {
            error.fields[number].set(value);
        }
    }
    value
}
