//! `%` formatting of strings and bytes.

use std::ops::RangeInclusive;

use copperplate_core::bytes::Bytes;
use copperplate_core::class::Type;
use copperplate_core::dict::full_name;
use copperplate_core::exception::{OVERFLOW_ERROR, TYPE_ERROR};
use copperplate_core::str::{Points, Str, Unit};
use copperplate_core::text::StrBuilder;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Raised, Res, Thread, Value, buffer, convert, each_width, int, memory, ops};
use num_bigint::BigInt;
use num_traits::ToPrimitive;

use super::float::{Conversion, FloatStyle, float_to_string};
use super::number::Digits;
use super::spec::Integer;
use super::strings::ascii;
use super::unicode::is_printable;

/// `text % args` of a `str`; `NotImplemented` when the left operand is none.
///
/// # Errors
/// `TypeError` and `ValueError` with CPython's texts, and what converting the arguments raises.
pub fn str_modulo(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let Some(text) = left.downcast::<Str>() else {
        return Ok(Value::not_implemented());
    };
    let mut builder = StrBuilder::with_capacity(text.len() + 32);
    Formatter::new(false, right).run(t, text.points(), &mut builder)?;
    Ok(builder.finish())
}

/// `bytes % args` for the bytes of `format`.
///
/// # Errors
/// As [`str_modulo`].
pub fn bytes_modulo(t: &mut Thread, format: &[u8], args: &Value) -> Res<Vec<u8>> {
    let mut builder = StrBuilder::with_capacity(format.len() + 32);
    Formatter::new(true, args).run(t, Points::Latin1(format), &mut builder)?;
    Ok(builder.points().iter().map(|point| point as u8).collect())
}

struct Formatter<'a> {
    bytes: bool,
    /// What is on the right of the `%`.
    right: &'a Value,
    args: &'a [Value],
    /// The arguments are the items of a tuple: messages number them.
    numbered: bool,
    next: usize,
    /// The right side is looked up by keys in parentheses, where it can be.
    mapping: bool,
    /// An item has had a key: those that follow have to have one, too.
    keyed: bool,
}

/// One conversion specification.
struct Item {
    /// Where its `%` is.
    at: usize,
    /// Its key, and what was found by it.
    found: Option<(Value, Value)>,
    left: bool,
    plus: bool,
    blank: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    kind: char,
}

/// Where a character first is.
fn position<U: Unit>(units: &[U], wanted: char) -> Option<usize> {
    units.iter().position(|&unit| unit.into() == wanted.into())
}

/// Text made from an argument, and how it is padded.
struct Made {
    text: StrBuilder,
    /// A sign may be put before it and zeros after the sign.
    numeric: bool,
    prefix: &'static str,
}

impl<'a> Formatter<'a> {
    fn new(bytes: bool, right: &'a Value) -> Formatter<'a> {
        let tuple = right.downcast::<Tuple>();
        let is_text = right.downcast::<Str>().is_some()
            || bytes
                && (right.downcast::<Bytes>().is_some()
                    || right.isinstance(&copperplate_core::types::BYTEARRAY));
        let mapping = tuple.is_none() && !is_text && right.class().slot(|s| s.getitem).is_some();
        Formatter {
            bytes,
            right,
            args: tuple.map_or(std::slice::from_ref(right), Tuple::items),
            numbered: tuple.is_some(),
            next: 0,
            mapping,
            keyed: false,
        }
    }

    fn run(mut self, t: &mut Thread, format: Points<'_>, builder: &mut StrBuilder) -> Res {
        let mut at = 0;
        while at < format.len() {
            let rest = format.range(at..format.len());
            let literal = each_width!(rest, units => position(units, '%'));
            let literal = literal.unwrap_or(rest.len());
            builder.push_points(rest.range(0..literal));
            at += literal;
            if at == format.len() {
                break;
            }
            at += 1;
            if at < format.len() && format.at(at) == '%'.into() {
                builder.push('%'.into());
                at += 1;
                continue;
            }
            if at < format.len()
                && !self.keyed
                && let Some(value) = self.args.get(self.next)
                && self.push_bare(t, builder, format.at(at), value)?
            {
                self.next += 1;
                at += 1;
                continue;
            }
            let item = self.parse(t, format, &mut at)?;
            let value = match &item.found {
                Some((_, value)) => value.clone(),
                None => self.argument(t, &item)?,
            };
            let made = self.convert(t, &item, &value, at - 1, format)?;
            pad(builder, &item, &made);
        }
        if self.next < self.args.len() && !self.mapping {
            let what = if self.bytes { "bytes" } else { "string" };
            return Err(t.type_error(format!(
                "not all arguments converted during {what} formatting (required {}, got {})",
                self.next,
                self.args.len()
            )));
        }
        Ok(())
    }

    /// The next argument, for an item without a key.
    fn argument(&mut self, t: &mut Thread, item: &Item) -> Res<Value> {
        if self.keyed {
            return Err(t.value_error(format!(
                "format requires a parenthesised mapping key at position {}",
                item.at
            )));
        }
        match self.args.get(self.next) {
            Some(value) => {
                self.next += 1;
                Ok(value.clone())
            }
            None => Err(self.too_few(t)),
        }
    }

    #[cold]
    fn too_few(&self, t: &mut Thread) -> Raised {
        t.type_error(format!(
            "not enough arguments for format string (got {})",
            self.args.len()
        ))
    }

    /// Raises for the argument that was taken last, or that was found by the item's key.
    #[cold]
    fn wrong(&self, t: &mut Thread, item: &Item, class: &'static Type, text: &str) -> Raised {
        let which = match &item.found {
            Some((key, _)) => match ops::repr(t, key) {
                Ok(key) => format!(
                    " {}",
                    key.downcast::<Str>().map_or("".into(), Str::to_lossy)
                ),
                Err(raised) => return raised,
            },
            None if self.numbered => format!(" {}", self.next),
            None => String::new(),
        };
        t.raise(class, format!("format argument{which}: {text}"))
    }

    /// As [`Formatter::wrong`], because the argument is of the wrong class.
    #[cold]
    fn wrong_class(&self, t: &mut Thread, item: &Item, wanted: &str, value: &Value) -> Raised {
        let class = full_name(t, value.class());
        let text = format!("{wanted}, not {class}");
        self.wrong(t, item, &TYPE_ERROR, &text)
    }

    fn parse(&mut self, t: &mut Thread, format: Points<'_>, at: &mut usize) -> Res<Item> {
        let peek = |at: usize| {
            (at < format.len()).then(|| char::from_u32(format.at(at)).unwrap_or('\u{fffd}'))
        };
        let mut item = Item {
            at: *at - 1,
            found: None,
            left: false,
            plus: false,
            blank: false,
            alternate: false,
            zero: false,
            width: 0,
            precision: None,
            kind: '%',
        };
        if peek(*at) == Some('(') {
            if !self.mapping {
                let class = full_name(t, self.right.class());
                return Err(t.type_error(format!("format requires a mapping, not {class}")));
            }
            let start = *at + 1;
            let mut depth = 1;
            while depth > 0 {
                *at += 1;
                match peek(*at) {
                    Some('(') => depth += 1,
                    Some(')') => depth -= 1,
                    Some(_) => {}
                    None => {
                        return Err(t.value_error(format!(
                            "stray % or incomplete format key at position {}",
                            item.at
                        )));
                    }
                }
            }
            let key = format.range(start..*at);
            *at += 1;
            let key = if self.bytes {
                let bytes: Vec<u8> = key.iter().map(|point| point as u8).collect();
                Bytes::new(&bytes)
            } else {
                Str::from_points(key)
            };
            let value = ops::getitem(t, self.right, &key)?;
            item.found = Some((key, value));
            self.keyed = true;
        }
        while let Some(flag) = peek(*at) {
            match flag {
                '-' => item.left = true,
                '+' => item.plus = true,
                ' ' => item.blank = true,
                '#' => item.alternate = true,
                '0' => item.zero = true,
                _ => break,
            }
            *at += 1;
        }
        if peek(*at) == Some('*') {
            *at += 1;
            let width = self.star(t, &item, "width", -i64::MAX..=i64::MAX)?;
            item.left |= width < 0;
            item.width = width.unsigned_abs() as usize;
        } else {
            item.width = digits(t, &item, format, at, "width", i64::MAX as usize)?;
        }
        if peek(*at) == Some('.') {
            *at += 1;
            item.precision = Some(if peek(*at) == Some('*') {
                *at += 1;
                let all = i32::MIN.into()..=i32::MAX.into();
                self.star(t, &item, "precision", all)?.max(0) as usize
            } else {
                digits(t, &item, format, at, "precision", i32::MAX as usize)?
            });
        }
        if matches!(peek(*at), Some('h' | 'l' | 'L')) {
            *at += 1;
        }
        match peek(*at) {
            Some(kind) => item.kind = kind,
            None => return Err(t.value_error(format!("stray % at position {}", item.at))),
        }
        *at += 1;
        Ok(item)
    }

    /// The argument that a `*` stands for.
    fn star(
        &mut self,
        t: &mut Thread,
        item: &Item,
        what: &str,
        all: RangeInclusive<i64>,
    ) -> Res<i64> {
        if item.found.is_some() {
            return Err(t.value_error(format!(
                "* cannot be used with a parenthesised mapping key at position {}",
                item.at
            )));
        }
        if !self.numbered && !self.keyed {
            return Err(self.too_few(t));
        }
        let value = self.argument(t, item)?;
        match int::to_i64(&value) {
            Some(Ok(number)) if all.contains(&number) => Ok(number),
            Some(_) => {
                let text = format!("too big for {what}");
                Err(self.wrong(t, item, &OVERFLOW_ERROR, &text))
            }
            None => Err(self.wrong_class(t, item, "* requires int", &value)),
        }
    }

    /// Appends what a conversion without flags makes of a value, when that takes no more than its text.
    fn push_bare(
        &self,
        t: &mut Thread,
        builder: &mut StrBuilder,
        kind: u32,
        value: &Value,
    ) -> Res<bool> {
        let text = match char::from_u32(kind) {
            Some('d' | 'i' | 'u') if value.word().is_int() => {
                let digits = Digits::signed(value.word().int());
                builder.push_points(Points::Latin1(digits.text()));
                return Ok(true);
            }
            Some('s') if !self.bytes => ops::str(t, value)?,
            Some('r') if !self.bytes => ops::repr(t, value)?,
            _ => return Ok(false),
        };
        if let Some(text) = text.downcast::<Str>() {
            builder.push_value(text);
        }
        Ok(true)
    }

    fn convert(
        &self,
        t: &mut Thread,
        item: &Item,
        value: &Value,
        at: usize,
        format: Points<'_>,
    ) -> Res<Made> {
        let mut made = Made {
            text: StrBuilder::new(),
            numeric: false,
            prefix: "",
        };
        match item.kind {
            's' | 'b' if self.bytes => {
                let bytes = self.bytes_of(t, item, value)?;
                let len = item.precision.unwrap_or(usize::MAX).min(bytes.len());
                made.text.push_points(Points::Latin1(&bytes[..len]));
            }
            's' | 'r' | 'a' => {
                let text = match item.kind {
                    's' => ops::str(t, value)?,
                    'r' if !self.bytes => ops::repr(t, value)?,
                    _ => ascii(t, value)?,
                };
                if let Some(text) = text.downcast::<Str>() {
                    let len = item.precision.unwrap_or(usize::MAX).min(text.len());
                    made.text.push_points(text.points().range(0..len));
                }
            }
            'd' | 'i' | 'u' | 'o' | 'x' | 'X' => {
                let big;
                let number = if value.word().is_int() {
                    Integer::Small(value.word().int())
                } else {
                    big = self.integer(t, item, value)?;
                    Integer::Big(&big)
                };
                let radix = match item.kind {
                    'o' => 8,
                    'x' | 'X' => 16,
                    _ => 10,
                };
                let mut digits = number.digits(t, radix)?;
                if item.kind == 'X' {
                    digits.make_ascii_uppercase();
                }
                let missing = item.precision.unwrap_or(0).saturating_sub(digits.len());
                memory::ensure((digits.len() + missing).saturating_mul(2));
                digits.insert_str(0, &"0".repeat(missing));
                made.prefix = match item.kind {
                    'o' if item.alternate => "0o",
                    'x' if item.alternate => "0x",
                    'X' if item.alternate => "0X",
                    _ => "",
                };
                if number.is_negative() {
                    made.text.push('-'.into());
                }
                made.text.push_str(&digits);
                made.numeric = true;
            }
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
                let number = self.float(t, item, value)?;
                let conversion = match item.kind {
                    'e' | 'E' => Conversion::Exponent,
                    'f' | 'F' => Conversion::Fixed,
                    _ => Conversion::General,
                };
                let style = FloatStyle {
                    alternate: item.alternate,
                    upper: item.kind.is_ascii_uppercase(),
                    ..FloatStyle::default()
                };
                let precision = item.precision.unwrap_or(6);
                made.text
                    .push_str(&float_to_string(number, conversion, precision, style));
                made.numeric = true;
            }
            'c' => made.text.push(self.character(t, item, value)?),
            _ => return Err(self.unexpected(t, item, format.at(at), at)),
        }
        Ok(made)
    }

    /// Raises for a character that is no conversion.
    #[cold]
    fn unexpected(&self, t: &mut Thread, item: &Item, point: u32, at: usize) -> Raised {
        let start = item.at;
        let shown = match char::from_u32(point) {
            Some(letter) if letter.is_ascii_alphabetic() => {
                let text = format!("unsupported format %{letter} at position {start}");
                return t.value_error(text);
            }
            Some('\'') => "character \"'\"".to_owned(),
            Some(shown @ ' '..='~') => format!("character '{shown}'"),
            _ if self.bytes => format!("character with code 0x{point:02x}"),
            Some(shown) if is_printable(point) => format!("character '{shown}' (U+{point:04X})"),
            _ => format!("character U+{point:04X}"),
        };
        t.value_error(format!(
            "stray % at position {start} or unexpected format {shown} at position {at}"
        ))
    }

    fn float(&self, t: &mut Thread, item: &Item, value: &Value) -> Res<f64> {
        match convert::to_f64(t, value) {
            Err(_) if t.exception_is(&TYPE_ERROR) => {
                t.exception.clear();
                Err(self.wrong_number(t, item, "a real number", value))
            }
            result => result,
        }
    }

    #[cold]
    fn wrong_number(&self, t: &mut Thread, item: &Item, wanted: &str, value: &Value) -> Raised {
        let wanted = format!("%{} requires {wanted}", item.kind);
        self.wrong_class(t, item, &wanted, value)
    }

    /// The integer that an integer conversion formats.
    fn integer(&self, t: &mut Thread, item: &Item, value: &Value) -> Res<BigInt> {
        if let Some(number) = int::to_big(value) {
            return Ok(number.into_owned());
        }
        let only_index = matches!(item.kind, 'o' | 'x' | 'X');
        let wanted = if only_index {
            "an integer"
        } else {
            "a real number"
        };
        let slot = value.class().slot(|s| {
            if only_index {
                s.index
            } else {
                s.int.or(s.index)
            }
        });
        let Some(slot) = slot else {
            return Err(self.wrong_number(t, item, wanted, value));
        };
        let number = match slot(t, value) {
            Ok(number) => number,
            Err(_) if t.exception_is(&TYPE_ERROR) => {
                t.exception.clear();
                return Err(self.wrong_number(t, item, wanted, value));
            }
            Err(raised) => return Err(raised),
        };
        match int::to_big(&number) {
            Some(number) => Ok(number.into_owned()),
            None => Err(self.wrong_number(t, item, wanted, value)),
        }
    }

    fn character(&self, t: &mut Thread, item: &Item, value: &Value) -> Res<u32> {
        let limit = if self.bytes { 256 } else { 0x110000 };
        let wanted = if self.bytes {
            "%c requires an integer in range(256) or a single byte"
        } else {
            "%c requires an integer or a unicode character"
        };
        if self.bytes {
            let bytes = buffer_text(value);
            match bytes.as_deref() {
                Some([byte]) => return Ok((*byte).into()),
                Some(more) => {
                    let is_bytes = value.downcast::<Bytes>().is_some();
                    let text = format!(
                        "{wanted}, not a {} object of length {}",
                        if is_bytes { "bytes" } else { "bytearray" },
                        more.len()
                    );
                    return Err(self.wrong(t, item, &TYPE_ERROR, &text));
                }
                None => {}
            }
        } else if let Some(text) = value.downcast::<Str>() {
            if text.len() != 1 {
                let text = format!("{wanted}, not a string of length {}", text.len());
                return Err(self.wrong(t, item, &TYPE_ERROR, &text));
            }
            return Ok(text.points().at(0));
        }
        if !int::is_int(value) && value.class().slot(|s| s.index).is_none() {
            return Err(self.wrong_class(t, item, wanted, value));
        }
        let number = match ops::index(t, value) {
            Err(_) if !self.bytes && t.exception_is(&TYPE_ERROR) => {
                t.exception.clear();
                return Err(self.wrong_class(t, item, wanted, value));
            }
            number => number?,
        };
        match int::to_big(&number).and_then(|number| number.to_u32()) {
            Some(point) if point < limit => Ok(point),
            _ => {
                let range = if self.bytes { "256" } else { "0x110000" };
                let text = format!("%c argument not in range({range})");
                Err(self.wrong(t, item, &OVERFLOW_ERROR, &text))
            }
        }
    }

    /// What `%b` puts in: the bytes of a bytes-like object, or what `__bytes__` gives.
    fn bytes_of(&self, t: &mut Thread, item: &Item, value: &Value) -> Res<Vec<u8>> {
        if let Some(bytes) = buffer_text(value) {
            return Ok(bytes);
        }
        let name = t.names().__bytes__.clone();
        if let Some(method) = ops::lookup_special(t, value, &name)? {
            let result = ops::call_positional(t, &method, &[])?;
            return match result.downcast::<Bytes>() {
                Some(bytes) => Ok(bytes.bytes().to_vec()),
                None => Err(t.type_error(format!(
                    "__bytes__ returned non-bytes (type {})",
                    result.class().name()
                ))),
            };
        }
        match buffer::with_bytes(value, <[u8]>::to_vec) {
            Some(bytes) => Ok(bytes),
            None => {
                let wanted =
                    "%b requires a bytes-like object, or an object that implements __bytes__";
                Err(self.wrong_class(t, item, wanted, value))
            }
        }
    }
}

/// The number that stands in the format.
fn digits(
    t: &mut Thread,
    item: &Item,
    format: Points<'_>,
    at: &mut usize,
    what: &str,
    most: usize,
) -> Res<usize> {
    let mut number = 0usize;
    while *at < format.len()
        && let Some(digit @ 0..=9) = format.at(*at).checked_sub('0'.into())
    {
        number = number.saturating_mul(10).saturating_add(digit as usize);
        if number > most {
            let text = format!("{what} too big at position {}", item.at);
            return Err(t.value_error(text));
        }
        *at += 1;
    }
    Ok(number)
}

/// The bytes of a `bytes` or `bytearray`.
fn buffer_text(value: &Value) -> Option<Vec<u8>> {
    let is_text = value.downcast::<Bytes>().is_some()
        || value.isinstance(&copperplate_core::types::BYTEARRAY);
    is_text
        .then(|| buffer::with_bytes(value, <[u8]>::to_vec))
        .flatten()
}

/// Appends what was made, with sign, prefix and padding.
fn pad(builder: &mut StrBuilder, item: &Item, made: &Made) {
    let mut body = made.text.points();
    let mut sign = None;
    if made.numeric {
        let first = (!body.is_empty()).then(|| body.at(0));
        if first == Some('-'.into()) {
            sign = first;
            body = body.range(1..body.len());
        } else if item.plus {
            sign = Some('+'.into());
        } else if item.blank {
            sign = Some(' '.into());
        }
    }
    let used = body.len() + made.prefix.len() + sign.is_some() as usize;
    let missing = item.width.saturating_sub(used);
    let zeros = item.zero && made.numeric && !item.left;
    if !item.left && !zeros {
        builder.push_repeated(' '.into(), missing);
    }
    if let Some(sign) = sign {
        builder.push(sign);
    }
    builder.push_str(made.prefix);
    if zeros {
        builder.push_repeated('0'.into(), missing);
    }
    builder.push_points(body);
    if item.left {
        builder.push_repeated(' '.into(), missing);
    }
}
