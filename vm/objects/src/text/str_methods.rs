//! The methods of `str`.

use std::ops::Range;

use copperplate_core::convert::Keywords;
use copperplate_core::dict::Dict;
use copperplate_core::exception::LOOKUP_ERROR;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::{Points, Str, Unit};
use copperplate_core::text::StrBuilder;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, each_width, int, memory, ops};
use copperplate_macros::native;

use super::sequence::{self, Ends, limit};
use super::strings::{self, exact, value_of};
use super::{case, codec, format_method, unicode};
use crate::containers::collect::collect;
use crate::containers::slice::search_bound;

/// `text[start:end]` as a range, from the optional arguments of `find` and its like; `None` when the start lies beyond the end.
pub(super) fn window(
    t: &mut Thread,
    len: usize,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<Option<Range<usize>>> {
    let present = |value: Option<&'_ Value>| value.filter(|value| !value.is_none()).cloned();
    let (start, end) = (present(start), present(end));
    if start.is_none() && end.is_none() {
        return Ok(Some(0..len));
    }
    let start = search_bound(t, start.as_ref(), 0, len)?;
    let end = search_bound(t, end.as_ref(), i64::MAX, len)?.min(len);
    Ok((start <= end).then_some(start..end))
}

/// Runs `search` on a window of `text` and `part`, both as units of the same width; `None` when `part` has wider ones.
macro_rules! search {
    ($t:ident, $text:ident, $part:ident, $start:ident, $end:ident, $search:expr) => {{
        match window($t, $text.len(), $start, $end)? {
            None => None,
            Some(window) => each_width!($text.points(), units => {
                Unit::units($part.points())
                    .and_then(|part| $search(&units[window.clone()], &part))
                    .map(|place: usize| window.start + place)
            }),
        }
    }};
}

fn index_or_minus_one(place: Option<usize>) -> i64 {
    place.map_or(-1, |place| place as i64)
}

/// Return the lowest index in S where substring sub is found, such that sub is contained within S[start:end].
#[native("find($self, sub, start=None, end=None, /)")]
fn find(
    t: &mut Thread,
    this: &Str,
    sub: &Str,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<i64> {
    Ok(index_or_minus_one(search!(
        t,
        this,
        sub,
        start,
        end,
        sequence::find
    )))
}

/// Return the highest index in S where substring sub is found, such that sub is contained within S[start:end].
#[native("rfind($self, sub, start=None, end=None, /)")]
fn rfind(
    t: &mut Thread,
    this: &Str,
    sub: &Str,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<i64> {
    Ok(index_or_minus_one(search!(
        t,
        this,
        sub,
        start,
        end,
        sequence::rfind
    )))
}

/// Return the lowest index in S where substring sub is found, such that sub is contained within S[start:end].
#[native("index($self, sub, start=None, end=None, /)")]
fn index(
    t: &mut Thread,
    this: &Str,
    sub: &Str,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<usize> {
    search!(t, this, sub, start, end, sequence::find)
        .ok_or_else(|| t.value_error("substring not found"))
}

/// Return the highest index in S where substring sub is found, such that sub is contained within S[start:end].
#[native("rindex($self, sub, start=None, end=None, /)")]
fn rindex(
    t: &mut Thread,
    this: &Str,
    sub: &Str,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<usize> {
    search!(t, this, sub, start, end, sequence::rfind)
        .ok_or_else(|| t.value_error("substring not found"))
}

/// Return the number of non-overlapping occurrences of substring sub in string S[start:end].
#[native("count($self, sub, start=None, end=None, /)")]
fn count(
    t: &mut Thread,
    this: &Str,
    sub: &Str,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<usize> {
    let Some(window) = window(t, this.len(), start, end)? else {
        return Ok(0);
    };
    Ok(each_width!(this.points(), units => {
        Unit::units(sub.points()).map_or(0, |sub| sequence::count(&units[window], &sub))
    }))
}

/// Whether `text` has `part` at the given end.
fn matches_end(text: Points<'_>, part: Points<'_>, at_start: bool) -> bool {
    if let (Points::Latin1(text), Points::Latin1(part)) = (text, part) {
        return if at_start {
            text.starts_with(part)
        } else {
            text.ends_with(part)
        };
    }
    let Some(rest) = text.len().checked_sub(part.len()) else {
        return false;
    };
    let range = if at_start {
        0..part.len()
    } else {
        rest..text.len()
    };
    fn equal<U: Unit>(units: &[U], part: Points<'_>) -> bool {
        U::units(part).is_some_and(|part| *part == *units)
    }
    each_width!(text.range(range), units => equal(units, part))
}

fn ends_match(
    t: &mut Thread,
    text: &Str,
    (part, start, end): (&Value, Option<&Value>, Option<&Value>),
    at_start: bool,
) -> Res<bool> {
    let name = if at_start { "startswith" } else { "endswith" };
    let window = window(t, text.len(), start, end)?;
    let one = |part: &Str| {
        window
            .clone()
            .is_some_and(|window| matches_end(text.points().range(window), part.points(), at_start))
    };
    if let Some(part) = part.exact::<Str>() {
        return Ok(one(part));
    }
    if let Some(parts) = part.downcast::<Tuple>() {
        for part in parts.items() {
            let Some(part) = part.downcast::<Str>() else {
                return Err(t.type_error(format!(
                    "tuple for {name} must only contain str, not {}",
                    part.class().name()
                )));
            };
            if one(part) {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    match part.downcast::<Str>() {
        Some(part) => Ok(one(part)),
        None => Err(t.type_error(format!(
            "{name} first arg must be str or a tuple of str, not {}",
            part.class().name()
        ))),
    }
}

/// Return True if the string starts with the specified prefix, False otherwise.
#[native("startswith($self, prefix, start=None, end=None, /)")]
fn startswith(
    t: &mut Thread,
    this: &Str,
    prefix: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<bool> {
    ends_match(t, this, (prefix, start, end), true)
}

/// Return True if the string ends with the specified suffix, False otherwise.
#[native("endswith($self, suffix, start=None, end=None, /)")]
fn endswith(
    t: &mut Thread,
    this: &Str,
    suffix: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<bool> {
    ends_match(t, this, (suffix, start, end), false)
}

/// Return a str with the given prefix string removed if present.
#[native("removeprefix($self, prefix, /)", no_escape)]
fn removeprefix(_t: &mut Thread, this: &Str, prefix: &Str) -> Res<Value> {
    let start = match matches_end(this.points(), prefix.points(), true) {
        true => prefix.len(),
        false => 0,
    };
    Ok(this.slice(start..this.len()))
}

/// Return a str with the given suffix string removed if present.
#[native("removesuffix($self, suffix, /)", no_escape)]
fn removesuffix(_t: &mut Thread, this: &Str, suffix: &Str) -> Res<Value> {
    let cut = match matches_end(this.points(), suffix.points(), false) {
        true => suffix.len(),
        false => 0,
    };
    Ok(this.slice(0..this.len() - cut))
}

/// Return a copy with all occurrences of substring old replaced by new.
#[native("replace($self, old, new, /, count=-1)")]
fn replace(_t: &mut Thread, this: &Str, old: &Str, new: &Str, count: Option<i64>) -> Res<Value> {
    Ok(replaced(this, old, new, limit(count.unwrap_or(-1))))
}

/// `text` with up to `most` occurrences of `old` replaced.
pub fn replaced(text: &Str, old: &Str, new: &Str, most: usize) -> Value {
    if let (Some(all), Some(&[from]), Some(&[to]), usize::MAX) =
        (ascii(text), ascii(old), ascii(new), most)
    {
        if !all.contains(&from) {
            return exact(text);
        }
        return Str::from_ascii_parts([all], |all| {
            let found = all.iter_mut().filter(|byte| **byte == from);
            found.for_each(|byte| *byte = to);
        });
    }
    if text.points().width() >= new.points().width() {
        let result = each_width!(text.points(), units => {
            let (old, new) = (Unit::units(old.points()), Unit::units(new.points()));
            old.zip(new).and_then(|(old, new)| {
                sequence::replace(units, &old, &new, most).map(|result| Str::from_points(Unit::points(&result)))
            })
        });
        return result.unwrap_or_else(|| exact(text));
    }
    let places = each_width!(text.points(), units => {
        Unit::units(old.points()).map_or(Vec::new(), |old| sequence::find_all(units, &old, most))
    });
    if places.is_empty() {
        return exact(text);
    }
    let mut builder = StrBuilder::with_capacity(text.len());
    let mut done = 0;
    for place in places {
        builder.push_points(text.points().range(done..place));
        builder.push_value(new);
        done = place + old.len();
    }
    builder.push_points(text.points().range(done..text.len()));
    builder.finish()
}

fn ascii(text: &Str) -> Option<&[u8]> {
    text.as_ascii().map(str::as_bytes)
}

fn pieces(text: &Str, ranges: impl IntoIterator<Item = Range<usize>>) -> Value {
    let pieces = ranges.into_iter().map(|range| text.slice(range));
    List::new(memory::collect(pieces))
}

fn separator<'a>(t: &mut Thread, sep: Option<&'a Value>) -> Res<Option<&'a Str>> {
    let Some(sep) = sep else {
        return Ok(None);
    };
    match sep.downcast::<Str>() {
        Some(sep) if sep.is_empty() => Err(t.value_error("empty separator")),
        Some(sep) => Ok(Some(sep)),
        None => Err(t.type_error(format!("must be str or None, not {}", sep.class().name()))),
    }
}

/// Return a list of the substrings in the string, using sep as the separator string.
#[native("split($self, /, sep=None, maxsplit=-1)")]
fn split(t: &mut Thread, this: &Str, sep: Option<&Value>, maxsplit: Option<i64>) -> Res<Value> {
    let most = limit(maxsplit.unwrap_or(-1));
    Ok(match separator(t, sep)? {
        None => each_width!(this.points(), units => {
            pieces(this, sequence::split_whitespace(units, most, unicode::is_space))
        }),
        Some(sep) => each_width!(this.points(), units => match Unit::units(sep.points()) {
            Some(sep) => pieces(this, sequence::split(units, &sep, most)),
            None => pieces(this, std::iter::once(0..this.len())),
        }),
    })
}

/// Return a list of the substrings in the string, using sep as the separator string.
#[native("rsplit($self, /, sep=None, maxsplit=-1)")]
fn rsplit(t: &mut Thread, this: &Str, sep: Option<&Value>, maxsplit: Option<i64>) -> Res<Value> {
    let most = limit(maxsplit.unwrap_or(-1));
    let ranges = match separator(t, sep)? {
        None => {
            each_width!(this.points(), units => sequence::rsplit_whitespace(units, most, unicode::is_space))
        }
        Some(sep) => each_width!(this.points(), units => match Unit::units(sep.points()) {
            Some(sep) => sequence::rsplit(units, &sep, most),
            None => std::iter::once(0..this.len()).collect(),
        }),
    };
    Ok(pieces(this, ranges))
}

/// Return a list of the lines in the string, breaking at line boundaries.
#[native("splitlines($self, /, keepends=False)")]
fn splitlines(_t: &mut Thread, this: &Str, keepends: Option<bool>) -> Res<Value> {
    let keep = keepends.unwrap_or(false);
    let ranges = each_width!(this.points(), units => sequence::split_lines(units, keep, unicode::is_line_break));
    Ok(pieces(this, ranges))
}

fn partition_separator<'a>(t: &mut Thread, sep: &'a Value) -> Res<&'a Str> {
    match separator(t, Some(sep)) {
        Ok(Some(sep)) => Ok(sep),
        Err(raised) if sep.downcast::<Str>().is_some() => Err(raised),
        _ => {
            t.exception.clear();
            Err(t.type_error(format!("must be str, not {}", sep.class().name())))
        }
    }
}

/// Partition the string into three parts using the given separator.
#[native("partition($self, sep, /)", no_escape)]
fn partition(t: &mut Thread, this: &Str, sep: &Value) -> Res<Value> {
    let part = partition_separator(t, sep)?;
    Ok(Tuple::from_array(match strings::find(this, part) {
        Some(at) => [
            this.slice(0..at),
            value_of(part),
            this.slice(at + part.len()..this.len()),
        ],
        None => [exact(this), Str::empty(), Str::empty()],
    }))
}

/// Partition the string into three parts using the given separator.
#[native("rpartition($self, sep, /)", no_escape)]
fn rpartition(t: &mut Thread, this: &Str, sep: &Value) -> Res<Value> {
    let part = partition_separator(t, sep)?;
    let place = each_width!(this.points(), units => {
        Unit::units(part.points()).and_then(|part| sequence::rfind(units, &part))
    });
    Ok(Tuple::from_array(match place {
        Some(at) => [
            this.slice(0..at),
            value_of(part),
            this.slice(at + part.len()..this.len()),
        ],
        None => [Str::empty(), Str::empty(), exact(this)],
    }))
}

fn trimmed(t: &mut Thread, text: &Str, chars: Option<&Value>, ends: Ends) -> Res<Value> {
    let range = match chars {
        None => each_width!(text.points(), units => sequence::trim(units, ends, unicode::is_space)),
        Some(chars) => match chars.downcast::<Str>() {
            Some(chars) => {
                let set = chars.points();
                each_width!(text.points(), units => {
                    sequence::trim(units, ends, |point| set.iter().any(|other| other == point))
                })
            }
            None => {
                let name = match ends {
                    Ends::Left => "lstrip",
                    Ends::Right => "rstrip",
                    Ends::Both => "strip",
                };
                return Err(t.type_error(format!("{name} arg must be None or str")));
            }
        },
    };
    Ok(text.slice(range))
}

/// Return a copy of the string with leading and trailing whitespace removed.
#[native("strip($self, chars=None, /)", no_escape)]
fn strip(t: &mut Thread, this: &Str, chars: Option<&Value>) -> Res<Value> {
    trimmed(t, this, chars, Ends::Both)
}

/// Return a copy of the string with leading whitespace removed.
#[native("lstrip($self, chars=None, /)", no_escape)]
fn lstrip(t: &mut Thread, this: &Str, chars: Option<&Value>) -> Res<Value> {
    trimmed(t, this, chars, Ends::Left)
}

/// Return a copy of the string with trailing whitespace removed.
#[native("rstrip($self, chars=None, /)", no_escape)]
fn rstrip(t: &mut Thread, this: &Str, chars: Option<&Value>) -> Res<Value> {
    trimmed(t, this, chars, Ends::Right)
}

fn fill_char(t: &mut Thread, fill: Option<&Value>) -> Res<u32> {
    let Some(fill) = fill else {
        return Ok(' '.into());
    };
    match fill.downcast::<Str>() {
        Some(fill) if fill.len() == 1 => Ok(fill.points().at(0)),
        Some(_) => Err(t.type_error("The fill character must be exactly one character long")),
        None => Err(t.type_error(format!(
            "The fill character must be a unicode character, not {}",
            fill.class().name()
        ))),
    }
}

fn padded(t: &mut Thread, text: &Str, before: usize, after: usize, fill: u32) -> Res<Value> {
    if before + after == 0 {
        return Ok(exact(text));
    }
    strings::check_length(t, Some(text.len() + before + after))?;
    let mut builder = StrBuilder::with_capacity(text.len() + before + after);
    builder.push_repeated(fill, before);
    builder.push_value(text);
    builder.push_repeated(fill, after);
    Ok(builder.finish())
}

fn missing(text: &Str, width: i64) -> usize {
    (width.max(0) as usize).saturating_sub(text.len())
}

/// Return a centered string of length width.
#[native("center($self, width, fillchar=' ', /)")]
fn center(t: &mut Thread, this: &Str, width: i64, fillchar: Option<&Value>) -> Res<Value> {
    let fill = fill_char(t, fillchar)?;
    let missing = missing(this, width);
    let before = missing / 2 + (missing & width.max(0) as usize & 1);
    padded(t, this, before, missing - before, fill)
}

/// Return a left-justified string of length width.
#[native("ljust($self, width, fillchar=' ', /)")]
fn ljust(t: &mut Thread, this: &Str, width: i64, fillchar: Option<&Value>) -> Res<Value> {
    let fill = fill_char(t, fillchar)?;
    padded(t, this, 0, missing(this, width), fill)
}

/// Return a right-justified string of length width.
#[native("rjust($self, width, fillchar=' ', /)")]
fn rjust(t: &mut Thread, this: &Str, width: i64, fillchar: Option<&Value>) -> Res<Value> {
    let fill = fill_char(t, fillchar)?;
    padded(t, this, missing(this, width), 0, fill)
}

/// Pad a numeric string with zeros on the left, to fill a field of the given width.
#[native("zfill($self, width, /)")]
fn zfill(t: &mut Thread, this: &Str, width: i64) -> Res<Value> {
    let missing = missing(this, width);
    if missing == 0 {
        return Ok(exact(this));
    }
    strings::check_length(t, Some(this.len() + missing))?;
    let points = this.points();
    let signed = !points.is_empty() && matches!(char::from_u32(points.at(0)), Some('+' | '-'));
    let mut builder = StrBuilder::with_capacity(this.len() + missing);
    builder.push_points(points.range(0..signed as usize));
    builder.push_repeated('0'.into(), missing);
    builder.push_points(points.range(signed as usize..points.len()));
    Ok(builder.finish())
}

/// Return a copy where all tab characters are expanded using spaces.
#[native("expandtabs($self, /, tabsize=8)")]
fn expandtabs(t: &mut Thread, this: &Str, tabsize: Option<i32>) -> Res<Value> {
    let size = tabsize.unwrap_or(8).max(0) as usize;
    let mut builder = StrBuilder::with_capacity(this.len());
    let mut column = 0;
    for point in this.points().iter() {
        match point {
            9 if size > 0 => {
                let step = size - column % size;
                builder.push_repeated(' '.into(), step);
                column += step;
                strings::check_length(t, Some(builder.len()))?;
            }
            9 => {}
            10 | 13 => {
                builder.push(point);
                column = 0;
            }
            _ => {
                builder.push(point);
                column += 1;
            }
        }
    }
    Ok(builder.finish())
}

/// Concatenate any number of strings.
#[native("join($self, iterable, /)")]
fn join(t: &mut Thread, this: &Str, iterable: &Value) -> Res<Value> {
    let iterates = iterable
        .class()
        .slot(|s| s.iter.is_some() || s.getitem.is_some());
    if !iterates {
        return Err(t.type_error("can only join an iterable"));
    }
    if let Some(list) = iterable.exact::<List>() {
        // SAFETY: joining runs no code that could change the list.
        return joined(t, this, unsafe { list.peek() });
    }
    if let Some(tuple) = iterable.exact::<Tuple>() {
        return joined(t, this, tuple.items());
    }
    let items = collect(t, iterable)?;
    joined(t, this, &items)
}

/// `separator.join(items)`.
///
/// # Errors
/// `TypeError` for an item that is no `str`.
pub fn joined(t: &mut Thread, separator: &Str, items: &[Value]) -> Res<Value> {
    if let Some((at, item)) = items
        .iter()
        .enumerate()
        .find(|(_, item)| item.downcast::<Str>().is_none())
    {
        return Err(t.type_error(format!(
            "sequence item {at}: expected str instance, {} found",
            item.class().name()
        )));
    }
    if let [item] = items
        && item.exact::<Str>().is_some()
    {
        return Ok(item.clone());
    }
    let parts = items.iter().filter_map(Value::downcast::<Str>);
    Ok(Str::join(separator, parts))
}

/// Encode the string using the codec registered for encoding.
#[native("encode($self, /, encoding='utf-8', errors='strict')")]
fn encode(t: &mut Thread, this: &Str, encoding: Option<&Str>, errors: Option<&Str>) -> Res<Value> {
    codec::encode(t, &value_of(this), encoding, errors)
}

macro_rules! simple {
    ($($(#[$doc:meta])* $name:ident $signature:literal = $function:expr;)*) => {
        $($(#[$doc])*
        #[native($signature, pure)]
        fn $name(_t: &mut Thread, this: &Str) -> Res<Value> {
            let function: fn(&Str) -> Value = $function;
            Ok(function(this))
        })*
    };
}

simple! {
    /// Return a copy of the string converted to lowercase.
    lower "lower($self, /)" = case::lower;
    /// Return a copy of the string converted to uppercase.
    upper "upper($self, /)" = case::upper;
    /// Return a version of the string suitable for caseless comparisons.
    casefold "casefold($self, /)" = case::casefold;
    /// Return a capitalized version of the string.
    capitalize "capitalize($self, /)" = case::capitalize;
    /// Return a version of the string where each word is titlecased.
    title "title($self, /)" = case::title;
    /// Convert uppercase characters to lowercase and lowercase characters to uppercase.
    swapcase "swapcase($self, /)" = case::swapcase;
    /// Return True if the string is a lowercase string, False otherwise.
    islower "islower($self, /)" = |text| Value::bool(case::is_lower(text.points()));
    /// Return True if the string is an uppercase string, False otherwise.
    isupper "isupper($self, /)" = |text| Value::bool(case::is_upper(text.points()));
    /// Return True if the string is a title-cased string, False otherwise.
    istitle "istitle($self, /)" = |text| Value::bool(case::is_title(text.points()));
    /// Return True if the string is an alpha-numeric string, False otherwise.
    isalnum "isalnum($self, /)" = |text| all(text, unicode::is_alnum);
    /// Return True if the string is an alphabetic string, False otherwise.
    isalpha "isalpha($self, /)" = |text| all(text, unicode::is_alpha);
    /// Return True if the string is a decimal string, False otherwise.
    isdecimal "isdecimal($self, /)" = |text| all(text, |point| unicode::decimal(point).is_some());
    /// Return True if the string is a digit string, False otherwise.
    isdigit "isdigit($self, /)" = |text| all(text, |point| unicode::digit(point).is_some());
    /// Return True if the string is a numeric string, False otherwise.
    isnumeric "isnumeric($self, /)" = |text| all(text, |point| unicode::numeric(point).is_some());
    /// Return True if the string is a whitespace string, False otherwise.
    isspace "isspace($self, /)" = |text| all(text, unicode::is_space);
    /// Return True if all characters in the string are printable, False otherwise.
    isprintable "isprintable($self, /)" = |text| Value::bool(text.points().iter().all(unicode::is_printable));
    /// Return True if all characters in the string are ASCII, False otherwise.
    isascii "isascii($self, /)" = |text| Value::bool(text.is_ascii());
    /// Return True if the string is a valid Python identifier, False otherwise.
    isidentifier "isidentifier($self, /)" = |text| Value::bool(is_identifier(text.points()));
}

fn all(text: &Str, test: fn(u32) -> bool) -> Value {
    Value::bool(!text.is_empty() && text.points().iter().all(test))
}

fn is_identifier(points: Points<'_>) -> bool {
    let mut points = points.iter();
    points.next().is_some_and(unicode::is_identifier_start)
        && points.all(unicode::is_identifier_continue)
}

/// What one code point becomes by `table`; pushed to `builder`.
fn translate_point(t: &mut Thread, table: &Value, point: u32, builder: &mut StrBuilder) -> Res {
    let key = int::from_i64(point.into());
    let found = match ops::getitem(t, table, &key) {
        Ok(found) => found,
        Err(raised) => {
            if !t.exception_is(&LOOKUP_ERROR) {
                return Err(raised);
            }
            t.exception.clear();
            builder.push(point);
            return Ok(());
        }
    };
    if found.is_none() {
        return Ok(());
    }
    if let Some(text) = found.downcast::<Str>() {
        builder.push_value(text);
        return Ok(());
    }
    match int::to_i64(&found) {
        Some(Ok(number @ 0..0x110000)) => builder.push(number as u32),
        Some(_) => return Err(t.value_error("character mapping must be in range(0x110000)")),
        None => return Err(t.type_error("character mapping must return integer, None or str")),
    }
    Ok(())
}

/// Replace each character in the string using the given translation table.
#[native("translate($self, table, /)")]
fn translate(t: &mut Thread, this: &Str, table: &Value) -> Res<Value> {
    let points = this.points();
    let mut builder = StrBuilder::with_capacity(points.len());
    if !this.is_ascii() {
        for point in points.iter() {
            translate_point(t, table, point, &mut builder)?;
        }
        return Ok(builder.finish());
    }
    // As CPython's fast path does: a character that becomes another one of ASCII, or none, is looked up once.
    const UNKNOWN: u8 = 128;
    const NOTHING: u8 = 129;
    let mut known = [UNKNOWN; 128];
    for point in points.iter() {
        match known[point as usize] {
            UNKNOWN => {}
            NOTHING => continue,
            mapped => {
                builder.push(mapped.into());
                continue;
            }
        }
        let len = builder.len();
        translate_point(t, table, point, &mut builder)?;
        known[point as usize] = match builder.len() - len {
            0 => NOTHING,
            1 => u8::try_from(builder.points().at(len)).map_or(UNKNOWN, |byte| byte.min(UNKNOWN)),
            _ => UNKNOWN,
        };
    }
    Ok(builder.finish())
}

/// Return a translation table usable for str.translate().
#[native(
    "maketrans(x, y=<unrepresentable>, z=<unrepresentable>, /)",
    static_method
)]
fn maketrans(t: &mut Thread, x: &Value, y: Option<&Str>, z: Option<&Str>) -> Res<Value> {
    let table = Dict::new();
    let Some(dict) = table.downcast::<Dict>() else {
        unreachable!("a dict is a dict")
    };
    let Some(y) = y else {
        let Some(mapping) = x.exact::<Dict>() else {
            return Err(
                t.type_error("if you give only one argument to maketrans it must be a dict")
            );
        };
        for (key, value) in mapping.to_vec() {
            if let Some(text) = key.downcast::<Str>() {
                if text.len() != 1 {
                    return Err(t.value_error("string keys in translate table must be of length 1"));
                }
                dict.set(t, &int::from_i64(text.points().at(0).into()), value)?;
            } else if int::is_int(&key) {
                dict.set(t, &key, value)?;
            } else {
                return Err(t.type_error("keys in translate table must be strings or integers"));
            }
        }
        return Ok(table);
    };
    let Some(x) = x.downcast::<Str>() else {
        return Err(t.type_error(
            "first maketrans argument must be a string if there is a second argument",
        ));
    };
    if x.len() != y.len() {
        return Err(t.value_error("the first two maketrans arguments must have equal length"));
    }
    for (from, to) in x.points().iter().zip(y.points().iter()) {
        dict.set(t, &int::from_i64(from.into()), int::from_i64(to.into()))?;
    }
    for point in z.map_or(Points::Latin1(&[]), Str::points).iter() {
        dict.set(t, &int::from_i64(point.into()), Value::none())?;
    }
    Ok(table)
}

/// Return a formatted version of the string, using substitutions from args and kwargs.
#[native("format($self, /, *args, **kwargs)")]
fn format(t: &mut Thread, this: &Str, args: &[Value], kwargs: Keywords<'_>) -> Res<Value> {
    format_method::format(t, this, args, format_method::Names::Keywords(kwargs))
}

/// Return a formatted version of the string, using substitutions from mapping.
#[native("format_map($self, mapping, /)")]
fn format_map(t: &mut Thread, this: &Str, mapping: &Value) -> Res<Value> {
    format_method::format(t, this, &[], format_method::Names::Mapping(mapping))
}

/// Return a formatted version of the string as described by format_spec.
#[native("__format__($self, format_spec, /)", no_escape)]
fn __format__(t: &mut Thread, this: &Str, format_spec: &Str) -> Res<Value> {
    super::spec::format_str(t, this, format_spec)
}

#[native("__getnewargs__($self, /)", no_escape)]
fn __getnewargs__(_t: &mut Thread, this: &Str) -> Res<Value> {
    Ok(Tuple::new(vec![Str::from_points(this.points())]))
}

/// Return the size of the string in memory, in bytes.
#[native("__sizeof__($self, /)", no_escape)]
fn __sizeof__(_t: &mut Thread, this: &Str) -> Res<usize> {
    // The headers of CPython's compact strings.
    let header = if this.is_ascii() { 40 } else { 56 };
    Ok(header + (this.len() + 1) * this.points().width() as usize)
}

pub(super) static METHODS: &[&NativeDef] = &[
    &ENCODE,
    &REPLACE,
    &SPLIT,
    &RSPLIT,
    &JOIN,
    &CAPITALIZE,
    &CASEFOLD,
    &TITLE,
    &CENTER,
    &COUNT,
    &EXPANDTABS,
    &FIND,
    &PARTITION,
    &INDEX,
    &LJUST,
    &LOWER,
    &LSTRIP,
    &RFIND,
    &RINDEX,
    &RJUST,
    &RSTRIP,
    &RPARTITION,
    &SPLITLINES,
    &STRIP,
    &SWAPCASE,
    &TRANSLATE,
    &UPPER,
    &STARTSWITH,
    &ENDSWITH,
    &REMOVEPREFIX,
    &REMOVESUFFIX,
    &ISASCII,
    &ISLOWER,
    &ISUPPER,
    &ISTITLE,
    &ISSPACE,
    &ISDECIMAL,
    &ISDIGIT,
    &ISNUMERIC,
    &ISALPHA,
    &ISALNUM,
    &ISIDENTIFIER,
    &ISPRINTABLE,
    &ZFILL,
    &FORMAT,
    &FORMAT_MAP,
    &__FORMAT__,
    &MAKETRANS,
    &__GETNEWARGS__,
    &__SIZEOF__,
];
