//! Writing tables.

use copperplate_core::class::{TRACKED, Type};
use copperplate_core::exception::TYPE_ERROR;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::{Args, Res, Thread, Value, float, heap, int, layout, memory, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::{define, set_doc};

use super::dialect::{self, Dialect, Quoting};
use super::{error, one_or_two};

/// What writes rows to a file.
#[derive(Trace)]
#[repr(C)]
struct Writer {
    header: Object,
    /// The file's method.
    write: Value,
    dialect: Value,
}

layout!(Writer, WRITER_CLASS);

static WRITER_CLASS: Type = Type::builtin("_csv.writer", size_of::<Writer>(), TRACKED);

static METHODS: &[&NativeDef] = &[&WRITEROW, &WRITEROWS, &DIALECT, &SET_DIALECT];

pub(super) fn install(t: &mut Thread) {
    let fill = |slots: &mut copperplate_core::class::Slots| slots.layout::<Writer>();
    define(t, &WRITER_CLASS, &types::OBJECT, fill, METHODS);
    let doc = "CSV writer\n\nWriter objects are responsible for generating tabular data\nin CSV format from sequence input.\n";
    set_doc(t, &WRITER_CLASS, doc);
}

pub(super) fn class() -> Value {
    WRITER_CLASS.value()
}

/// Return a writer object that will write user data on the given file object.
///
/// The "fileobj" argument can be any object that supports the file API.
/// The optional "dialect" argument defines a CSV dialect.  The function
/// also accepts optional keyword arguments which override settings
/// provided by the dialect.
#[native("writer(fileobj, /, dialect='excel', **fmtparams)")]
pub(super) fn writer(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let (file, base) = one_or_two(t, "writer", &args)?;
    let name = t.names().write.clone();
    let write = ops::getattr_optional(t, file, &name)?;
    let Some(write) = write.filter(ops::is_callable) else {
        return Err(t.type_error("argument 1 must have a \"write\" method"));
    };
    let dialect = dialect::of(t, base, &args)?;
    Ok(heap::new(Writer {
        header: Object::unset(),
        write,
        dialect,
    }))
}

#[native("dialect($self)", getter)]
fn dialect(_: &mut Thread, this: &Writer) -> Res<Value> {
    Ok(this.dialect.clone())
}

#[native("dialect($self, value=missing, /)", setter)]
fn set_dialect(t: &mut Thread, _: &Writer, _value: Option<&Value>) -> Res<()> {
    Err(t.attribute_error("readonly attribute"))
}

/// A record that is being written.
struct Record<'a> {
    dialect: &'a Dialect,
    text: Vec<u32>,
    fields: usize,
}

impl Record<'_> {
    /// Adds a field; `None` is a null. What has to be quoted is, asked or not.
    fn add(&mut self, t: &mut Thread, field: Option<&Str>, quoted: bool) -> Res {
        let dialect = self.dialect;
        let mut quoted = quoted;
        let is_empty = field.is_none_or(Str::is_empty);
        if is_empty && dialect.delimiter == ' '.into() && dialect.skips_spaces {
            let bare = match dialect.quoting {
                Quoting::None => true,
                Quoting::Strings | Quoting::NotNull => field.is_none(),
                _ => false,
            };
            if bare {
                return Err(error(
                    t,
                    "empty field must be quoted if delimiter is a space and skipinitialspace is true",
                ));
            }
            quoted = true;
        }
        let mut text = Vec::new();
        for point in field.iter().flat_map(|field| field.points().iter()) {
            let is_quote = Some(point) == dialect.quote;
            let is_escape = Some(point) == dialect.escape;
            let is_special = point == dialect.delimiter
                || is_quote
                || is_escape
                || point == '\n'.into()
                || point == '\r'.into()
                || dialect.ends_line(point);
            if is_special {
                let mut escapes = is_escape;
                if dialect.quoting == Quoting::None {
                    escapes = true;
                } else if is_quote {
                    if dialect.doubles_quotes {
                        memory::push(&mut text, point);
                    } else {
                        escapes = true;
                    }
                }
                if escapes {
                    let Some(escape) = dialect.escape else {
                        return Err(error(t, "need to escape, but no escapechar set"));
                    };
                    memory::push(&mut text, escape);
                } else {
                    quoted = true;
                }
            }
            memory::push(&mut text, point);
        }
        if self.fields > 0 {
            memory::push(&mut self.text, dialect.delimiter);
        }
        let quote = dialect.quote.filter(|_| quoted);
        self.text.extend(quote);
        memory::extend(&mut self.text, &text);
        self.text.extend(quote);
        self.fields += 1;
        Ok(())
    }
}

/// Whether a value is a number: `PyNumber_Check`.
fn is_number(value: &Value) -> bool {
    int::is_int(value)
        || float::to_f64(value).is_some()
        || value.isinstance(&types::COMPLEX)
        || value
            .class()
            .slot(|s| s.index.is_some() || s.int.is_some() || s.float.is_some())
}

/// Construct and write a CSV record from an iterable of fields.
///
/// Non-string elements will be converted to string.
#[native("writerow($self, row, /)")]
fn writerow(t: &mut Thread, this: &Writer, row: &Value) -> Res<Value> {
    let dialect = dialect::view(&this.dialect);
    let iterator = ops::iter(t, row).map_err(|raised| {
        if !t.exception_is(&TYPE_ERROR) {
            return raised;
        }
        t.exception.clear();
        let class = row.class().name();
        error(t, format!("iterable expected, not {class}"))
    })?;
    let mut record = Record {
        dialect,
        text: Vec::new(),
        fields: 0,
    };
    let mut is_null = false;
    while let Some(field) = ops::next(t, &iterator)? {
        let quoted = match dialect.quoting {
            Quoting::NonNumeric => !is_number(&field),
            Quoting::All => true,
            Quoting::Strings => field.isinstance(&types::STR),
            Quoting::NotNull => !field.is_none(),
            Quoting::Minimal | Quoting::None => false,
        };
        is_null = field.is_none();
        if is_null {
            record.add(t, None, quoted)?;
        } else if let Some(text) = field.downcast::<Str>() {
            record.add(t, Some(text), quoted)?;
        } else {
            let text = ops::str(t, &field)?;
            record.add(t, text.downcast::<Str>(), quoted)?;
        }
    }
    if record.fields > 0 && record.text.is_empty() {
        let bare = match dialect.quoting {
            Quoting::None => true,
            Quoting::Strings | Quoting::NotNull => is_null,
            _ => false,
        };
        if bare {
            return Err(error(t, "single empty field record must be quoted"));
        }
        record.fields -= 1;
        record.add(t, None, true)?;
    }
    if let Some(terminator) = dialect.terminator.downcast::<Str>() {
        record.text.extend(terminator.points().iter());
    }
    let line = Str::from_code_points(&record.text);
    ops::call_positional(t, &this.write, &[line])
}

/// Construct and write a series of iterables to a csv file.
///
/// Non-string elements will be converted to string.
#[native("writerows($self, rows, /)")]
fn writerows(t: &mut Thread, this: &Writer, rows: &Value) -> Res<()> {
    let rows = ops::iter(t, rows)?;
    while let Some(row) = ops::next(t, &rows)? {
        writerow(t, this, &row)?;
    }
    Ok(())
}
