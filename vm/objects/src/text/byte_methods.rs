//! The methods that `bytes` and `bytearray` share.

use std::borrow::Cow;
use std::ops::Range;

use copperplate_core::bytes::Bytes;
use copperplate_core::convert::wrong_type;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Layout, Res, Thread, Type, Value, buffer, memory, ops};
use copperplate_macros::native;

use super::byte_view::{bytes_like, is_array, lent, like, part, view};
use super::codec;
use super::sequence::{self, Ends, limit};
use super::str_methods::window;
use super::strings::check_length;
use crate::containers::collect::collect;

/// White space among bytes.
pub(super) fn is_space(byte: u32) -> bool {
    matches!(byte, 9..=13 | 32)
}

fn is_line_break(byte: u32) -> bool {
    matches!(byte, 10 | 13)
}

/// What a method returns that changed nothing: `bytes` itself, a copy of a `bytearray`.
fn unchanged(t: &mut Thread, this: &Value) -> Res<Value> {
    if this.exact::<Bytes>().is_some() {
        return Ok(this.clone());
    }
    let bytes = view(t, this)?;
    Ok(like(this, &bytes))
}

/// What `search` makes of the window of the receiver that `start` and `end` give, and where that begins; `None` when the start
/// lies beyond the end.
fn in_window<R>(
    t: &mut Thread,
    this: &Value,
    (sub, start, end): (&Value, Option<&Value>, Option<&Value>),
    search: impl FnOnce(&[u8], &[u8]) -> R,
) -> Res<Option<(usize, R)>> {
    let sub = part(t, sub)?;
    let len = view(t, this)?.len();
    let Some(window) = window(t, len, start, end)? else {
        return Ok(None);
    };
    let bytes = view(t, this)?;
    // The bounds may have run code that made the bytes fewer.
    let window = window.start.min(bytes.len())..window.end.min(bytes.len());
    Ok(Some((window.start, search(&bytes[window], &sub))))
}

fn searched(
    t: &mut Thread,
    this: &Value,
    arguments: (&Value, Option<&Value>, Option<&Value>),
    search: fn(&[u8], &[u8]) -> Option<usize>,
) -> Res<Option<usize>> {
    let found = in_window(t, this, arguments, search)?;
    Ok(found.and_then(|(start, place)| Some(start + place?)))
}

/// Return the lowest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].
#[native("find($self, sub, start=None, end=None, /)")]
fn find(
    t: &mut Thread,
    this: &Value,
    sub: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<i64> {
    let place = searched(t, this, (sub, start, end), sequence::find)?;
    Ok(place.map_or(-1, |place| place as i64))
}

/// Return the highest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].
#[native("rfind($self, sub, start=None, end=None, /)")]
fn rfind(
    t: &mut Thread,
    this: &Value,
    sub: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<i64> {
    let place = searched(t, this, (sub, start, end), sequence::rfind)?;
    Ok(place.map_or(-1, |place| place as i64))
}

/// Return the lowest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].
#[native("index($self, sub, start=None, end=None, /)")]
fn index(
    t: &mut Thread,
    this: &Value,
    sub: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<usize> {
    let place = searched(t, this, (sub, start, end), sequence::find)?;
    place.ok_or_else(|| t.value_error("subsection not found"))
}

/// Return the highest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].
#[native("rindex($self, sub, start=None, end=None, /)")]
fn rindex(
    t: &mut Thread,
    this: &Value,
    sub: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<usize> {
    let place = searched(t, this, (sub, start, end), sequence::rfind)?;
    place.ok_or_else(|| t.value_error("subsection not found"))
}

/// Return the number of non-overlapping occurrences of subsection 'sub' in bytes B[start:end].
#[native("count($self, sub, start=None, end=None, /)")]
fn count(
    t: &mut Thread,
    this: &Value,
    sub: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<usize> {
    let found = in_window(t, this, (sub, start, end), sequence::count)?;
    Ok(found.map_or(0, |(_, count)| count))
}

fn ends_match(
    t: &mut Thread,
    this: &Value,
    (wanted, start, end): (&Value, Option<&Value>, Option<&Value>),
    at_start: bool,
) -> Res<bool> {
    let len = view(t, this)?.len();
    let window = window(t, len, start, end)?;
    let one = |t: &mut Thread, part: &Value| -> Res<bool> {
        let part = lent(t, part)?;
        let Some(window) = window.clone() else {
            return Ok(false);
        };
        let bytes = view(t, this)?;
        let bytes = &bytes[window];
        Ok(if at_start {
            bytes.starts_with(&part)
        } else {
            bytes.ends_with(&part)
        })
    };
    if let Some(parts) = wanted.downcast::<Tuple>() {
        for part in parts.items() {
            if one(t, part)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if buffer::of(wanted).is_none() {
        let name = if at_start { "startswith" } else { "endswith" };
        return Err(t.type_error(format!(
            "{name} first arg must be bytes or a tuple of bytes, not {}",
            wanted.class().name()
        )));
    }
    one(t, wanted)
}

/// Return True if the bytes starts with the specified prefix, False otherwise.
#[native("startswith($self, prefix, start=None, end=None, /)")]
fn startswith(
    t: &mut Thread,
    this: &Value,
    prefix: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<bool> {
    ends_match(t, this, (prefix, start, end), true)
}

/// Return True if the bytes ends with the specified suffix, False otherwise.
#[native("endswith($self, suffix, start=None, end=None, /)")]
fn endswith(
    t: &mut Thread,
    this: &Value,
    suffix: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Res<bool> {
    ends_match(t, this, (suffix, start, end), false)
}

/// A range of the receiver: itself when that is everything.
fn ranged(t: &mut Thread, this: &Value, range: Range<usize>) -> Res<Value> {
    let bytes = view(t, this)?;
    if range.len() == bytes.len() {
        drop(bytes);
        return unchanged(t, this);
    }
    Ok(like(this, &bytes[range]))
}

/// Return a bytes object with the given prefix string removed if present.
#[native("removeprefix($self, prefix, /)", no_escape)]
fn removeprefix(t: &mut Thread, this: &Value, prefix: &Value) -> Res<Value> {
    let prefix = lent(t, prefix)?;
    let bytes = view(t, this)?;
    let start = if bytes.starts_with(&prefix) {
        prefix.len()
    } else {
        0
    };
    let end = bytes.len();
    drop(bytes);
    ranged(t, this, start..end)
}

/// Return a bytes object with the given suffix string removed if present.
#[native("removesuffix($self, suffix, /)", no_escape)]
fn removesuffix(t: &mut Thread, this: &Value, suffix: &Value) -> Res<Value> {
    let suffix = lent(t, suffix)?;
    let bytes = view(t, this)?;
    let end = bytes.len()
        - if bytes.ends_with(&suffix) {
            suffix.len()
        } else {
            0
        };
    drop(bytes);
    ranged(t, this, 0..end)
}

/// Return a copy with all occurrences of substring old replaced by new.
#[native("replace($self, old, new, count=-1, /)")]
fn replace(
    t: &mut Thread,
    this: &Value,
    old: &Value,
    new: &Value,
    count: Option<i64>,
) -> Res<Value> {
    let (old, new) = (lent(t, old)?, lent(t, new)?);
    let bytes = view(t, this)?;
    match sequence::replace(&bytes, &old, &new, limit(count.unwrap_or(-1))) {
        Some(result) => Ok(like(this, &result)),
        None => {
            drop(bytes);
            unchanged(t, this)
        }
    }
}

fn separator<'a>(t: &mut Thread, sep: &'a Value) -> Res<Cow<'a, [u8]>> {
    let sep = lent(t, sep)?;
    if sep.is_empty() {
        return Err(t.value_error("empty separator"));
    }
    Ok(sep)
}

fn pieces(this: &Value, bytes: &[u8], ranges: impl IntoIterator<Item = Range<usize>>) -> Value {
    let pieces = ranges.into_iter().map(|range| like(this, &bytes[range]));
    List::new(memory::collect(pieces))
}

/// Return a list of the sections in the bytes, using sep as the delimiter.
#[native("split($self, /, sep=None, maxsplit=-1)")]
fn split(t: &mut Thread, this: &Value, sep: Option<&Value>, maxsplit: Option<i64>) -> Res<Value> {
    let most = limit(maxsplit.unwrap_or(-1));
    let sep = sep.map(|sep| separator(t, sep)).transpose()?;
    let bytes = view(t, this)?;
    Ok(match sep {
        None => pieces(
            this,
            &bytes,
            sequence::split_whitespace(&bytes, most, is_space),
        ),
        Some(sep) => pieces(this, &bytes, sequence::split(&bytes, &sep, most)),
    })
}

/// Return a list of the sections in the bytes, using sep as the delimiter.
#[native("rsplit($self, /, sep=None, maxsplit=-1)")]
fn rsplit(t: &mut Thread, this: &Value, sep: Option<&Value>, maxsplit: Option<i64>) -> Res<Value> {
    let most = limit(maxsplit.unwrap_or(-1));
    let sep = sep.map(|sep| separator(t, sep)).transpose()?;
    let bytes = view(t, this)?;
    let ranges = match sep {
        None => sequence::rsplit_whitespace(&bytes, most, is_space),
        Some(sep) => sequence::rsplit(&bytes, &sep, most),
    };
    Ok(pieces(this, &bytes, ranges))
}

/// Return a list of the lines in the bytes, breaking at line boundaries.
#[native("splitlines($self, /, keepends=False)")]
fn splitlines(t: &mut Thread, this: &Value, keepends: Option<bool>) -> Res<Value> {
    let bytes = view(t, this)?;
    let ranges = sequence::split_lines(&bytes, keepends.unwrap_or(false), is_line_break);
    Ok(pieces(this, &bytes, ranges))
}

fn parts(
    t: &mut Thread,
    this: &Value,
    sep: &Value,
    search: fn(&[u8], &[u8]) -> Option<usize>,
    missing_first: bool,
) -> Res<Value> {
    let part = separator(t, sep)?;
    let bytes = view(t, this)?;
    let Some(at) = search(&bytes, &part) else {
        drop(bytes);
        let (whole, empty) = (unchanged(t, this)?, like(this, b""));
        return Ok(Tuple::new(if missing_first {
            vec![like(this, b""), empty, whole]
        } else {
            vec![whole, empty, like(this, b"")]
        }));
    };
    let middle = match (is_array(this), sep.exact::<Bytes>()) {
        (false, Some(_)) => sep.clone(),
        _ => like(this, &part),
    };
    let (before, after) = (&bytes[..at], &bytes[at + part.len()..]);
    Ok(Tuple::from_array([
        like(this, before),
        middle,
        like(this, after),
    ]))
}

/// Partition the bytes into three parts using the given separator.
#[native("partition($self, sep, /)")]
fn partition(t: &mut Thread, this: &Value, sep: &Value) -> Res<Value> {
    parts(t, this, sep, sequence::find, false)
}

/// Partition the bytes into three parts using the given separator.
#[native("rpartition($self, sep, /)")]
fn rpartition(t: &mut Thread, this: &Value, sep: &Value) -> Res<Value> {
    parts(t, this, sep, sequence::rfind, true)
}

fn trimmed(t: &mut Thread, this: &Value, bytes: Option<&Value>, ends: Ends) -> Res<Value> {
    let set = bytes.map(|set| lent(t, set)).transpose()?;
    let all = view(t, this)?;
    let range = match set {
        None => sequence::trim(&all, ends, is_space),
        Some(set) => sequence::trim(&all, ends, |byte| set.contains(&(byte as u8))),
    };
    drop(all);
    ranged(t, this, range)
}

/// Strip leading and trailing bytes contained in the argument.
#[native("strip($self, bytes=None, /)")]
fn strip(t: &mut Thread, this: &Value, bytes: Option<&Value>) -> Res<Value> {
    trimmed(t, this, bytes, Ends::Both)
}

/// Strip leading bytes contained in the argument.
#[native("lstrip($self, bytes=None, /)")]
fn lstrip(t: &mut Thread, this: &Value, bytes: Option<&Value>) -> Res<Value> {
    trimmed(t, this, bytes, Ends::Left)
}

/// Strip trailing bytes contained in the argument.
#[native("rstrip($self, bytes=None, /)")]
fn rstrip(t: &mut Thread, this: &Value, bytes: Option<&Value>) -> Res<Value> {
    trimmed(t, this, bytes, Ends::Right)
}

fn fill_byte(t: &mut Thread, fill: Option<&Value>, def: &NativeDef) -> Res<u8> {
    let Some(fill) = fill else {
        return Ok(b' ');
    };
    if fill.downcast::<Bytes>().is_none() && !is_array(fill) {
        return Err(wrong_type(t, def, 1, "a byte string of length 1", fill));
    }
    match *lent(t, fill)? {
        [byte] => Ok(byte),
        ref more => Err(t.type_error(format!(
            "{}(): argument 2 must be a byte string of length 1, not a {} object of length {}",
            def.name,
            fill.class().name(),
            more.len()
        ))),
    }
}

fn padded(t: &mut Thread, this: &Value, (before, after): (usize, usize), fill: u8) -> Res<Value> {
    if before + after == 0 {
        return unchanged(t, this);
    }
    let len = view(t, this)?.len();
    check_length(t, len.checked_add(before + after))?;
    let mut result = memory::with_capacity(before + len + after);
    result.resize(before, fill);
    result.extend_from_slice(&view(t, this)?);
    result.resize(before + len + after, fill);
    Ok(like(this, &result))
}

fn missing(t: &mut Thread, this: &Value, width: i64) -> Res<usize> {
    Ok((width.max(0) as usize).saturating_sub(view(t, this)?.len()))
}

/// Return a centered string of length width.
#[native("center($self, width, fillchar=b' ', /)")]
fn center(t: &mut Thread, this: &Value, width: i64, fillchar: Option<&Value>) -> Res<Value> {
    let fill = fill_byte(t, fillchar, &CENTER)?;
    let missing = missing(t, this, width)?;
    let before = missing / 2 + (missing & width.max(0) as usize & 1);
    padded(t, this, (before, missing - before), fill)
}

/// Return a left-justified string of length width.
#[native("ljust($self, width, fillchar=b' ', /)")]
fn ljust(t: &mut Thread, this: &Value, width: i64, fillchar: Option<&Value>) -> Res<Value> {
    let fill = fill_byte(t, fillchar, &LJUST)?;
    let missing = missing(t, this, width)?;
    padded(t, this, (0, missing), fill)
}

/// Return a right-justified string of length width.
#[native("rjust($self, width, fillchar=b' ', /)")]
fn rjust(t: &mut Thread, this: &Value, width: i64, fillchar: Option<&Value>) -> Res<Value> {
    let fill = fill_byte(t, fillchar, &RJUST)?;
    let missing = missing(t, this, width)?;
    padded(t, this, (missing, 0), fill)
}

/// Pad a numeric string with zeros on the left, to fill a field of the given width.
#[native("zfill($self, width, /)")]
fn zfill(t: &mut Thread, this: &Value, width: i64) -> Res<Value> {
    let missing = missing(t, this, width)?;
    if missing == 0 {
        return unchanged(t, this);
    }
    check_length(t, Some(missing))?;
    let bytes = view(t, this)?;
    let sign = matches!(bytes.first(), Some(b'+' | b'-')) as usize;
    let mut result = memory::with_capacity(bytes.len() + missing);
    result.extend_from_slice(&bytes[..sign]);
    result.resize(sign + missing, b'0');
    result.extend_from_slice(&bytes[sign..]);
    Ok(like(this, &result))
}

/// Return a copy where all tab characters are expanded using spaces.
#[native("expandtabs($self, /, tabsize=8)")]
fn expandtabs(t: &mut Thread, this: &Value, tabsize: Option<i32>) -> Res<Value> {
    let size = tabsize.unwrap_or(8).max(0) as usize;
    let bytes = view(t, this)?;
    let mut result = memory::with_capacity(bytes.len());
    let mut column = 0;
    for &byte in bytes.iter() {
        match byte {
            b'\t' => {
                let step = if size == 0 { 0 } else { size - column % size };
                memory::reserve(&mut result, step);
                result.resize(result.len() + step, b' ');
                column += step;
            }
            b'\n' | b'\r' => {
                memory::push(&mut result, byte);
                column = 0;
            }
            _ => {
                memory::push(&mut result, byte);
                column += 1;
            }
        }
    }
    Ok(like(this, &result))
}

/// Concatenate any number of bytes objects.
#[native("join($self, iterable_of_bytes, /)")]
fn join(t: &mut Thread, this: &Value, iterable_of_bytes: &Value) -> Res<Value> {
    let iterates = iterable_of_bytes
        .class()
        .slot(|s| s.iter.is_some() || s.getitem.is_some());
    if !iterates {
        return Err(t.type_error("can only join an iterable"));
    }
    let items = collect(t, iterable_of_bytes)?;
    if let [item] = &items[..]
        && item.exact::<Bytes>().is_some()
        && !is_array(this)
    {
        return Ok(item.clone());
    }
    let separator = memory::copied(&view(t, this)?);
    let mut result = Vec::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            memory::extend(&mut result, &separator);
        }
        if buffer::with_bytes(item, |bytes| memory::extend(&mut result, bytes)).is_none() {
            return Err(t.type_error(format!(
                "sequence item {at}: expected a bytes-like object, {} found",
                item.class().name()
            )));
        }
    }
    Ok(like(this, &result))
}

/// Decode the bytes using the codec registered for encoding.
#[native("decode($self, /, encoding='utf-8', errors='strict')")]
fn decode(
    t: &mut Thread,
    this: &Value,
    encoding: Option<&Str>,
    errors: Option<&Str>,
) -> Res<Value> {
    let bytes = match this.downcast::<Bytes>() {
        Some(_) => this.clone(),
        None => Bytes::new(&view(t, this)?),
    };
    codec::decode(t, &bytes, encoding, errors)
}

/// Return a copy with each character mapped by the given translation table.
#[native("translate($self, table, /, delete=b'')")]
fn translate(t: &mut Thread, this: &Value, table: &Value, delete: Option<&Value>) -> Res<Value> {
    let table = match table.is_none() {
        true => None,
        false => Some(bytes_like(t, table)?),
    };
    if table.as_ref().is_some_and(|table| table.len() != 256) {
        return Err(t.value_error("translation table must be 256 characters long"));
    }
    let delete = delete
        .map(|delete| bytes_like(t, delete))
        .transpose()?
        .unwrap_or_default();
    let mut deleted = [false; 256];
    delete
        .iter()
        .for_each(|&byte| deleted[byte as usize] = true);
    let bytes = view(t, this)?;
    let result: Vec<u8> = bytes
        .iter()
        .filter(|&&byte| !deleted[byte as usize])
        .map(|&byte| table.as_ref().map_or(byte, |table| table[byte as usize]))
        .collect();
    if result == *bytes {
        drop(bytes);
        return unchanged(t, this);
    }
    Ok(like(this, &result))
}

/// Return a translation table usable for the bytes or bytearray translate method.
#[native("maketrans(frm, to, /)", static_method)]
fn maketrans(t: &mut Thread, frm: &Value, to: &Value) -> Res<Value> {
    let (from, to) = (bytes_like(t, frm)?, bytes_like(t, to)?);
    if from.len() != to.len() {
        return Err(t.value_error("maketrans arguments must have same length"));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    for (from, to) in from.into_iter().zip(to) {
        table[from as usize] = to;
    }
    Ok(Bytes::new(&table))
}

/// The bytes that pairs of hexadecimal digits are, white space between them allowed. `Err`: the place of what is wrong, or
/// `None` for half a pair at the end.
pub fn parse_hex(digits: &[u8]) -> Result<Vec<u8>, Option<usize>> {
    let value = |at: usize| {
        digits
            .get(at)
            .and_then(|&digit| (digit as char).to_digit(16))
    };
    let mut bytes = memory::with_capacity(digits.len() / 2);
    let mut at = 0;
    while at < digits.len() {
        if is_space(digits[at].into()) {
            at += 1;
            continue;
        }
        let high = value(at).ok_or(Some(at))?;
        if at + 1 == digits.len() {
            return Err(None);
        }
        let low = value(at + 1).ok_or(Some(at + 1))?;
        bytes.push((high << 4 | low) as u8);
        at += 2;
    }
    Ok(bytes)
}

/// Create a bytes object from a string of hexadecimal numbers.
#[native("fromhex($type, string, /)", class_method)]
fn fromhex(t: &mut Thread, class: &Value, string: &Value) -> Res<Value> {
    let digits = match string.downcast::<Str>() {
        // Anything beyond ASCII becomes a byte that is no digit.
        Some(text) => text
            .points()
            .iter()
            .map(|point| if point < 128 { point as u8 } else { 255 })
            .collect(),
        None if buffer::of(string).is_some() => bytes_like(t, string)?,
        None => {
            return Err(t.type_error(format!(
                "fromhex() argument must be str or bytes-like, not {}",
                string.class().name()
            )));
        }
    };
    let bytes = match parse_hex(&digits) {
        Ok(bytes) => bytes,
        Err(Some(at)) => {
            return Err(t.value_error(format!(
                "non-hexadecimal number found in fromhex() arg at position {at}"
            )));
        }
        Err(None) => {
            return Err(
                t.value_error("fromhex() arg must contain an even number of hexadecimal digits")
            );
        }
    };
    let array = class
        .downcast::<Type>()
        .is_some_and(|class| class.is_subclass(&copperplate_core::types::BYTEARRAY));
    let (made, exact) = if array {
        let class = copperplate_core::types::BYTEARRAY.value();
        (copperplate_core::bytes::ByteArray::new(bytes), class)
    } else {
        (Bytes::new(&bytes), copperplate_core::types::BYTES.value())
    };
    if class.is(&exact) {
        return Ok(made);
    }
    ops::call_positional(t, class, &[made])
}

/// The hexadecimal digits of `bytes`, with a separator between groups: counted from the right when `group` is positive.
///
/// # Errors
/// `TypeError` and `ValueError` for separators that are no single ASCII character.
pub fn to_hex(t: &mut Thread, bytes: &[u8], sep: Option<&Value>, group: i64) -> Res<String> {
    let append = |text: &mut String, bytes: &[u8]| {
        for &byte in bytes {
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
            }
        }
    };
    let digits = |bytes: &[u8]| -> String {
        memory::ensure(bytes.len() * 2);
        let mut text = String::with_capacity(bytes.len() * 2);
        append(&mut text, bytes);
        text
    };
    let Some(sep) = sep else {
        return Ok(digits(bytes));
    };
    let separator: Vec<u32> = if let Some(text) = sep.downcast::<Str>() {
        text.points().iter().collect()
    } else if sep.downcast::<Bytes>().is_some() {
        bytes_like(t, sep)?.into_iter().map(u32::from).collect()
    } else {
        return Err(t.type_error("sep must be str or bytes."));
    };
    let [separator] = separator[..] else {
        return Err(t.value_error("sep must be length 1."));
    };
    let Some(separator) = char::from_u32(separator).filter(char::is_ascii) else {
        return Err(t.value_error("sep must be ASCII."));
    };
    let size = group.unsigned_abs() as usize;
    if size == 0 || size >= bytes.len() {
        return Ok(digits(bytes));
    }
    let first = if group > 0 { bytes.len() % size } else { 0 };
    let (head, tail) = bytes.split_at(first);
    let groups = std::iter::once(head)
        .filter(|head| !head.is_empty())
        .chain(tail.chunks(size));
    memory::ensure(bytes.len() * 2 + bytes.len() / size);
    let mut text = String::with_capacity(bytes.len() * 2 + bytes.len() / size);
    for group in groups {
        if !text.is_empty() {
            text.push(separator);
        }
        append(&mut text, group);
    }
    Ok(text)
}

/// Create a string of hexadecimal numbers from a bytes object.
#[native("hex($self, /, sep=<unrepresentable>, bytes_per_sep=1)")]
fn hex(
    t: &mut Thread,
    this: &Value,
    sep: Option<&Value>,
    bytes_per_sep: Option<i64>,
) -> Res<String> {
    let bytes = memory::copied(&view(t, this)?);
    to_hex(t, &bytes, sep, bytes_per_sep.unwrap_or(1))
}

macro_rules! mapped {
    ($($(#[$doc:meta])* $name:ident $signature:literal = $function:expr;)*) => {
        $($(#[$doc])*
        #[native($signature, no_escape)]
        fn $name(t: &mut Thread, this: &Value) -> Res<Value> {
            let function: fn(&[u8]) -> Vec<u8> = $function;
            let result = function(&view(t, this)?);
            Ok(like(this, &result))
        })*
    };
}

mapped! {
    /// B.lower() -> copy of B
    lower "lower($self, /)" = <[u8]>::to_ascii_lowercase;
    /// B.upper() -> copy of B
    upper "upper($self, /)" = <[u8]>::to_ascii_uppercase;
    /// B.capitalize() -> copy of B
    capitalize "capitalize($self, /)" = |bytes| {
        let mut bytes = bytes.to_ascii_lowercase();
        if let Some(first) = bytes.first_mut() {
            first.make_ascii_uppercase();
        }
        bytes
    };
    /// B.swapcase() -> copy of B
    swapcase "swapcase($self, /)" = |bytes| {
        bytes.iter().map(|byte| if byte.is_ascii_alphabetic() { byte ^ 0x20 } else { *byte }).collect()
    };
    /// B.title() -> copy of B
    title "title($self, /)" = |bytes| {
        let mut inside = false;
        bytes
            .iter()
            .map(|byte| {
                let mapped = if inside { byte.to_ascii_lowercase() } else { byte.to_ascii_uppercase() };
                inside = byte.is_ascii_alphabetic();
                mapped
            })
            .collect()
    };
}

macro_rules! tested {
    ($($(#[$doc:meta])* $name:ident $signature:literal = $function:expr;)*) => {
        $($(#[$doc])*
        #[native($signature, no_escape)]
        fn $name(t: &mut Thread, this: &Value) -> Res<bool> {
            let function: fn(&[u8]) -> bool = $function;
            Ok(function(&view(t, this)?))
        })*
    };
}

fn all(bytes: &[u8], test: fn(&u8) -> bool) -> bool {
    !bytes.is_empty() && bytes.iter().all(test)
}

tested! {
    /// B.isalnum() -> bool
    isalnum "isalnum($self, /)" = |bytes| all(bytes, u8::is_ascii_alphanumeric);
    /// B.isalpha() -> bool
    isalpha "isalpha($self, /)" = |bytes| all(bytes, u8::is_ascii_alphabetic);
    /// B.isascii() -> bool
    isascii "isascii($self, /)" = <[u8]>::is_ascii;
    /// B.isdigit() -> bool
    isdigit "isdigit($self, /)" = |bytes| all(bytes, u8::is_ascii_digit);
    /// B.isspace() -> bool
    isspace "isspace($self, /)" = |bytes| all(bytes, |&byte| is_space(byte.into()));
    /// B.islower() -> bool
    islower "islower($self, /)" = |bytes| {
        bytes.iter().any(u8::is_ascii_lowercase) && !bytes.iter().any(u8::is_ascii_uppercase)
    };
    /// B.isupper() -> bool
    isupper "isupper($self, /)" = |bytes| {
        bytes.iter().any(u8::is_ascii_uppercase) && !bytes.iter().any(u8::is_ascii_lowercase)
    };
    /// B.istitle() -> bool
    istitle "istitle($self, /)" = |bytes| {
        let (mut found, mut inside) = (false, false);
        for byte in bytes {
            let (upper, lower) = (byte.is_ascii_uppercase(), byte.is_ascii_lowercase());
            if (upper && inside) || (lower && !inside) {
                return false;
            }
            inside = upper || lower;
            found |= inside;
        }
        found
    };
}

pub(super) static METHODS: [&NativeDef; 42] = [
    &FIND,
    &RFIND,
    &INDEX,
    &RINDEX,
    &COUNT,
    &STARTSWITH,
    &ENDSWITH,
    &REMOVEPREFIX,
    &REMOVESUFFIX,
    &REPLACE,
    &SPLIT,
    &RSPLIT,
    &SPLITLINES,
    &PARTITION,
    &RPARTITION,
    &STRIP,
    &LSTRIP,
    &RSTRIP,
    &CENTER,
    &LJUST,
    &RJUST,
    &ZFILL,
    &EXPANDTABS,
    &JOIN,
    &DECODE,
    &TRANSLATE,
    &MAKETRANS,
    &FROMHEX,
    &HEX,
    &LOWER,
    &UPPER,
    &CAPITALIZE,
    &SWAPCASE,
    &TITLE,
    &ISALNUM,
    &ISALPHA,
    &ISASCII,
    &ISDIGIT,
    &ISSPACE,
    &ISLOWER,
    &ISUPPER,
    &ISTITLE,
];
