//! Reading tables.

use std::cell::Cell;

use copperplate_core::class::{TRACKED, Type};
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::{Args, Res, Thread, Value, heap, layout, memory, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::{define, set_doc};

use super::dialect::{self, Dialect, Quoting};
use super::{error, one_or_two, with};

/// What reads rows from an iterator of lines.
#[derive(Trace)]
#[repr(C)]
struct Reader {
    header: Object,
    lines: Value,
    dialect: Value,
    /// How many lines were read.
    line: Cell<usize>,
}

layout!(Reader, READER_CLASS);

static READER_CLASS: Type = Type::builtin("_csv.reader", size_of::<Reader>(), TRACKED);

static METHODS: &[&NativeDef] = &[&DIALECT, &SET_DIALECT, &LINE_NUM, &SET_LINE_NUM];

pub(super) fn install(t: &mut Thread) {
    let fill = |slots: &mut copperplate_core::class::Slots| {
        slots.layout::<Reader>();
        slots.iter = Some(|_, this| Ok(this.clone()));
        slots.next = Some(next);
    };
    define(t, &READER_CLASS, &types::OBJECT, fill, METHODS);
    let doc = "CSV reader\n\nReader objects are responsible for reading and parsing tabular data\nin CSV format.\n";
    set_doc(t, &READER_CLASS, doc);
}

pub(super) fn class() -> Value {
    READER_CLASS.value()
}

/// Return a reader object that will process lines from the given iterable.
///
/// The "iterable" argument can be any object that returns a line
/// of input for each iteration, such as a file object or a list.  The
/// optional "dialect" argument defines a CSV dialect.  The function
/// also accepts optional keyword arguments which override settings
/// provided by the dialect.
///
/// The returned object is an iterator.  Each iteration returns a row
/// of the CSV file (which can span multiple input lines).
#[native("reader(iterable, /, dialect='excel', **fmtparams)")]
pub(super) fn reader(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let (iterable, base) = one_or_two(t, "reader", &args)?;
    let lines = ops::iter(t, iterable)?;
    let dialect = dialect::of(t, base, &args)?;
    Ok(heap::new(Reader {
        header: Object::unset(),
        lines,
        dialect,
        line: Cell::new(0),
    }))
}

#[native("dialect($self)", getter)]
fn dialect(_: &mut Thread, this: &Reader) -> Res<Value> {
    Ok(this.dialect.clone())
}

#[native("dialect($self, value=missing, /)", setter)]
fn set_dialect(t: &mut Thread, _: &Reader, _value: Option<&Value>) -> Res<()> {
    Err(t.attribute_error("readonly attribute"))
}

#[native("line_num($self)", getter)]
fn line_num(_: &mut Thread, this: &Reader) -> Res<usize> {
    Ok(this.line.get())
}

#[native("line_num($self, value=missing, /)", setter)]
fn set_line_num(t: &mut Thread, _: &Reader, _value: Option<&Value>) -> Res<()> {
    Err(t.attribute_error("readonly attribute"))
}

/// Where in a record the next character stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    StartOfRecord,
    StartOfField,
    Escaped,
    InField,
    InQuotes,
    EscapedInQuotes,
    /// After a quote in quotes: their end, or the first half of a quote.
    QuoteInQuotes,
    /// After the end of a line.
    EndOfLine,
    AfterEscapedEndOfLine,
}

/// A record that is being read.
struct Record<'a> {
    dialect: &'a Dialect,
    limit: i64,
    place: Place,
    field: Vec<u32>,
    /// Whether the field has no quotes around it.
    is_bare: bool,
    fields: Vec<Value>,
}

const RETURN: u32 = '\r' as u32;
const NEWLINE: u32 = '\n' as u32;

impl Record<'_> {
    fn add(&mut self, t: &mut Thread, point: u32) -> Res {
        if self.field.len() as i64 >= self.limit {
            let limit = self.limit;
            return Err(error(t, format!("field larger than field limit ({limit})")));
        }
        memory::push(&mut self.field, point);
        Ok(())
    }

    fn save(&mut self, t: &mut Thread) -> Res {
        let quoting = self.dialect.quoting;
        let is_null = self.is_bare
            && self.field.is_empty()
            && matches!(quoting, Quoting::Strings | Quoting::NotNull);
        let field = if is_null {
            Value::none()
        } else {
            let text = Str::from_code_points(&self.field);
            let is_number = self.is_bare
                && !self.field.is_empty()
                && matches!(quoting, Quoting::NonNumeric | Quoting::Strings);
            self.field.clear();
            if is_number {
                ops::call_positional(t, &types::FLOAT.value(), &[text])?
            } else {
                text
            }
        };
        self.is_bare = true;
        memory::push(&mut self.fields, field);
        Ok(())
    }

    /// The end of a field that the end of a line makes; `None` is the end of the text of the line.
    fn end(&mut self, t: &mut Thread, point: Option<u32>) -> Res {
        self.save(t)?;
        self.place = match point {
            None => Place::StartOfRecord,
            Some(_) => Place::EndOfLine,
        };
        Ok(())
    }

    /// Takes the next character, or the end of the text of a line.
    fn take(&mut self, t: &mut Thread, point: Option<u32>) -> Res {
        let dialect = self.dialect;
        let quote = dialect.quote.filter(|_| dialect.quoting != Quoting::None);
        let is_quote = point.is_some() && point == quote;
        let is_escape = point.is_some() && point == dialect.escape;
        let is_end = matches!(point, None | Some(RETURN | NEWLINE));
        match self.place {
            Place::StartOfRecord if point.is_none() => {}
            Place::StartOfRecord if is_end => self.place = Place::EndOfLine,
            Place::StartOfRecord | Place::StartOfField => {
                self.place = Place::StartOfField;
                match point {
                    _ if is_end => self.end(t, point)?,
                    _ if is_quote => {
                        self.is_bare = false;
                        self.place = Place::InQuotes;
                    }
                    _ if is_escape => self.place = Place::Escaped,
                    Some(point) if point == ' '.into() && dialect.skips_spaces => {}
                    Some(point) if point == dialect.delimiter => self.save(t)?,
                    Some(point) => {
                        self.add(t, point)?;
                        self.place = Place::InField;
                    }
                    None => {}
                }
            }
            Place::Escaped => {
                let is_line = matches!(point, Some(RETURN | NEWLINE));
                self.add(t, point.unwrap_or(NEWLINE))?;
                self.place = if is_line {
                    Place::AfterEscapedEndOfLine
                } else {
                    Place::InField
                };
            }
            Place::AfterEscapedEndOfLine if point.is_none() => {}
            Place::InField | Place::AfterEscapedEndOfLine => match point {
                _ if is_end => self.end(t, point)?,
                _ if is_escape => self.place = Place::Escaped,
                Some(point) if point == dialect.delimiter => {
                    self.save(t)?;
                    self.place = Place::StartOfField;
                }
                // After an escaped end of a line that is the place until the field ends, as in CPython: the record may go on.
                Some(point) => self.add(t, point)?,
                None => {}
            },
            Place::InQuotes => match point {
                None => {}
                _ if is_escape => self.place = Place::EscapedInQuotes,
                _ if is_quote && dialect.doubles_quotes => self.place = Place::QuoteInQuotes,
                _ if is_quote => self.place = Place::InField,
                Some(point) => self.add(t, point)?,
            },
            Place::EscapedInQuotes => {
                self.add(t, point.unwrap_or(NEWLINE))?;
                self.place = Place::InQuotes;
            }
            Place::QuoteInQuotes => match point {
                Some(point) if is_quote => {
                    self.add(t, point)?;
                    self.place = Place::InQuotes;
                }
                Some(point) if point == dialect.delimiter => {
                    self.save(t)?;
                    self.place = Place::StartOfField;
                }
                _ if is_end => self.end(t, point)?,
                Some(point) if !dialect.is_strict => {
                    self.add(t, point)?;
                    self.place = Place::InField;
                }
                _ => {
                    let shown = |point: u32| char::from_u32(point).unwrap_or('\u{fffd}');
                    let delimiter = shown(dialect.delimiter);
                    let quote = shown(dialect.quote.unwrap_or_default());
                    let message = format!("'{delimiter}' expected after '{quote}'");
                    return Err(error(t, message));
                }
            },
            Place::EndOfLine => match point {
                Some(RETURN | NEWLINE) => {}
                None => self.place = Place::StartOfRecord,
                Some(_) => {
                    return Err(error(
                        t,
                        "new-line character seen in unquoted field - do you need to open the file with newline=''?",
                    ));
                }
            },
        }
        Ok(())
    }
}

fn next(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    let Some(reader) = this.downcast::<Reader>() else {
        return Ok(None);
    };
    let limit = with(t, |state| state.limit);
    let mut record = Record {
        dialect: dialect::view(&reader.dialect),
        limit,
        place: Place::StartOfRecord,
        field: Vec::new(),
        is_bare: true,
        fields: Vec::new(),
    };
    loop {
        let Some(line) = ops::next(t, &reader.lines)? else {
            if record.field.is_empty() && record.place != Place::InQuotes {
                return Ok(None);
            }
            if record.dialect.is_strict {
                return Err(error(t, "unexpected end of data"));
            }
            record.save(t)?;
            break;
        };
        let Some(text) = line.downcast::<Str>() else {
            let class = line.class().name();
            return Err(error(
                t,
                format!(
                    "iterator should return strings, not {class} (the file should be opened in text mode)"
                ),
            ));
        };
        reader.line.set(reader.line.get() + 1);
        for point in text.points().iter() {
            record.take(t, Some(point))?;
        }
        record.take(t, None)?;
        if record.place == Place::StartOfRecord {
            break;
        }
    }
    Ok(Some(List::new(record.fields)))
}
