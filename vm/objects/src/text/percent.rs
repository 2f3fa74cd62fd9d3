//! `%` formatting of strings and bytes.

use copperplate_core::bytes::Bytes;
use copperplate_core::exception::TYPE_ERROR;
use copperplate_core::str::{Points, Str};
use copperplate_core::text::StrBuilder;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Raised, Res, Thread, Value, buffer, convert, int, memory, ops};
use num_bigint::{BigInt, Sign};
use num_traits::{Signed, ToPrimitive};

use super::float::{Conversion, FloatStyle, float_to_string};
use super::number::{big_to_decimal, big_to_radix};
use super::strings::ascii;

/// `text % args` of a `str`; `NotImplemented` when the left operand is none.
///
/// # Errors
/// `TypeError` and `ValueError` with CPython's texts, and what converting the arguments raises.
pub fn str_modulo(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let Some(text) = left.downcast::<Str>() else {
        return Ok(Value::not_implemented());
    };
    Formatter::new(false, right)
        .run(t, text.points())
        .map(|builder| builder.finish())
}

/// `bytes % args` for the bytes of `format`.
///
/// # Errors
/// As [`str_modulo`].
pub fn bytes_modulo(t: &mut Thread, format: &[u8], args: &Value) -> Res<Vec<u8>> {
    let builder = Formatter::new(true, args).run(t, Points::Latin1(format))?;
    Ok(builder.points().iter().map(|point| point as u8).collect())
}

struct Formatter<'a> {
    bytes: bool,
    args: &'a [Value],
    next: usize,
    /// The argument that is looked up by keys in parentheses.
    mapping: Option<&'a Value>,
}

/// One conversion specification.
struct Item {
    /// Found by its key.
    value: Option<Value>,
    left: bool,
    plus: bool,
    blank: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    kind: char,
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
        let is_text = if bytes {
            right.downcast::<Bytes>().is_some()
                || right.isinstance(&copperplate_core::types::BYTEARRAY)
        } else {
            right.downcast::<Str>().is_some()
        };
        let mapping = tuple.is_none() && !is_text && right.class().slot(|s| s.getitem).is_some();
        Formatter {
            bytes,
            args: tuple.map_or(std::slice::from_ref(right), Tuple::items),
            next: 0,
            mapping: mapping.then_some(right),
        }
    }

    fn run(mut self, t: &mut Thread, format: Points<'_>) -> Res<StrBuilder> {
        let mut builder = StrBuilder::with_capacity(format.len() + 32);
        let mut at = 0;
        while at < format.len() {
            let start = at;
            while at < format.len() && format.at(at) != '%'.into() {
                at += 1;
            }
            builder.push_points(format.range(start..at));
            if at == format.len() {
                break;
            }
            at += 1;
            let item = self.parse(t, format, &mut at)?;
            if item.kind == '%' {
                builder.push('%'.into());
                continue;
            }
            let value = match &item.value {
                Some(value) => value.clone(),
                None => self.argument(t)?,
            };
            let made = self.convert(t, &item, &value, at - 1, format)?;
            pad(&mut builder, &item, &made);
        }
        if self.next < self.args.len() && self.mapping.is_none() {
            let what = if self.bytes { "bytes" } else { "string" };
            return Err(t.type_error(format!(
                "not all arguments converted during {what} formatting"
            )));
        }
        Ok(builder)
    }

    fn argument(&mut self, t: &mut Thread) -> Res<Value> {
        match self.args.get(self.next) {
            Some(value) => {
                self.next += 1;
                Ok(value.clone())
            }
            None => Err(t.type_error("not enough arguments for format string")),
        }
    }

    fn parse(&mut self, t: &mut Thread, format: Points<'_>, at: &mut usize) -> Res<Item> {
        let peek = |at: usize| {
            (at < format.len()).then(|| char::from_u32(format.at(at)).unwrap_or('\u{fffd}'))
        };
        let mut item = Item {
            value: None,
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
            let Some(mapping) = self.mapping else {
                return Err(t.type_error("format requires a mapping"));
            };
            let start = *at + 1;
            let mut depth = 1;
            while depth > 0 {
                *at += 1;
                match peek(*at) {
                    Some('(') => depth += 1,
                    Some(')') => depth -= 1,
                    Some(_) => {}
                    None => return Err(t.value_error("incomplete format key")),
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
            item.value = Some(ops::getitem(t, mapping, &key)?);
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
            let width = self.star(t, "width")?;
            item.left |= width < 0;
            item.width = width.unsigned_abs() as usize;
        } else {
            item.width = self.digits(t, format, at, "width")?;
        }
        if peek(*at) == Some('.') {
            *at += 1;
            item.precision = Some(if peek(*at) == Some('*') {
                *at += 1;
                self.star(t, "precision")?.max(0) as usize
            } else {
                self.digits(t, format, at, "precision")?
            });
        }
        if matches!(peek(*at), Some('h' | 'l' | 'L')) {
            *at += 1;
        }
        match peek(*at) {
            Some(kind) => item.kind = kind,
            None => return Err(t.value_error("incomplete format")),
        }
        *at += 1;
        Ok(item)
    }

    fn star(&mut self, t: &mut Thread, what: &str) -> Res<i64> {
        let value = self.argument(t)?;
        match int::to_i64(&value) {
            Some(Ok(number)) if i32::try_from(number).is_ok() => Ok(number),
            Some(_) => Err(t.overflow_error(format!("{what} too big"))),
            None => Err(t.type_error("* wants int")),
        }
    }

    fn digits(&self, t: &mut Thread, format: Points<'_>, at: &mut usize, what: &str) -> Res<usize> {
        let mut number = 0usize;
        while *at < format.len()
            && let Some(digit @ 0..=9) = format.at(*at).checked_sub('0'.into())
        {
            number = number * 10 + digit as usize;
            if number > i32::MAX as usize {
                return Err(t.value_error(format!("{what} too big")));
            }
            *at += 1;
        }
        Ok(number)
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
                let bytes = bytes_of(t, value)?;
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
                let number = integer(t, item.kind, value)?;
                let mut digits = match item.kind {
                    'o' => big_to_radix(&number.abs(), 8),
                    'x' => big_to_radix(&number.abs(), 16),
                    'X' => {
                        let mut digits = big_to_radix(&number.abs(), 16);
                        digits.make_ascii_uppercase();
                        digits
                    }
                    _ => big_to_decimal(t, &number.abs())?,
                };
                let missing = item.precision.unwrap_or(0).saturating_sub(digits.len());
                memory::ensure((digits.len() + missing).saturating_mul(2));
                digits.insert_str(0, &"0".repeat(missing));
                made.prefix = match item.kind {
                    'o' if item.alternate => "0o",
                    'x' if item.alternate => "0x",
                    'X' if item.alternate => "0X",
                    _ => "",
                };
                if number.sign() == Sign::Minus {
                    made.text.push('-'.into());
                }
                made.text.push_str(&digits);
                made.numeric = true;
            }
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
                let number = self.float(t, value)?;
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
            'c' => made.text.push(self.character(t, value)?),
            _ => {
                let point = format.at(at);
                let shown = char::from_u32(point)
                    .filter(|c| ('\u{1f}'..='~').contains(c))
                    .unwrap_or('?');
                return Err(t.value_error(format!(
                    "unsupported format character '{shown}' (0x{point:x}) at index {at}"
                )));
            }
        }
        Ok(made)
    }

    fn float(&self, t: &mut Thread, value: &Value) -> Res<f64> {
        match convert::to_f64(t, value) {
            Err(_) if self.bytes && t.exception_is(&TYPE_ERROR) => {
                t.exception.clear();
                Err(t.type_error(format!(
                    "float argument required, not {}",
                    value.class().name()
                )))
            }
            result => result,
        }
    }

    fn character(&self, t: &mut Thread, value: &Value) -> Res<u32> {
        let limit = if self.bytes { 256 } else { 0x110000 };
        let wanted = if self.bytes {
            "an integer in range(256) or a single byte"
        } else {
            "an int or a unicode character"
        };
        if self.bytes {
            let bytes = buffer_text(value);
            match bytes.as_deref() {
                Some([byte]) => return Ok((*byte).into()),
                Some(more) => {
                    let len = more.len();
                    let class = value.class().name();
                    return Err(t.type_error(format!(
                        "%c requires {wanted}, not a {class} object of length {len}"
                    )));
                }
                None => {}
            }
        } else if let Some(text) = value.downcast::<Str>() {
            if text.len() != 1 {
                let len = text.len();
                return Err(t.type_error(format!(
                    "%c requires {wanted}, not a string of length {len}"
                )));
            }
            return Ok(text.points().at(0));
        }
        if !int::is_int(value) && value.class().slot(|s| s.index).is_none() {
            let class = value.class().name();
            return Err(t.type_error(format!("%c requires {wanted}, not {class}")));
        }
        let number = ops::index(t, value)?;
        match int::to_big(&number).and_then(|number| number.to_u32()) {
            Some(point) if point < limit => Ok(point),
            _ if self.bytes => Err(t.overflow_error("%c arg not in range(256)")),
            _ => Err(t.overflow_error("%c arg not in range(0x110000)")),
        }
    }
}

/// The bytes of a `bytes` or `bytearray`.
fn buffer_text(value: &Value) -> Option<Vec<u8>> {
    let is_text = value.downcast::<Bytes>().is_some()
        || value.isinstance(&copperplate_core::types::BYTEARRAY);
    is_text
        .then(|| buffer::with_bytes(value, <[u8]>::to_vec))
        .flatten()
}

/// What `%b` puts in: the bytes of a bytes-like object, or what `__bytes__` gives.
fn bytes_of(t: &mut Thread, value: &Value) -> Res<Vec<u8>> {
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
        None => Err(t.type_error(format!(
            "%b requires a bytes-like object, or an object that implements __bytes__, not '{}'",
            value.class().name()
        ))),
    }
}

#[cold]
fn wrong_number(t: &mut Thread, kind: char, value: &Value) -> Raised {
    let wanted = match kind {
        'o' | 'x' | 'X' => "an integer",
        _ => "a real number",
    };
    t.type_error(format!(
        "%{kind} format: {wanted} is required, not {}",
        value.class().name()
    ))
}

/// The integer that an integer conversion formats.
fn integer(t: &mut Thread, kind: char, value: &Value) -> Res<BigInt> {
    if let Some(number) = int::to_big(value) {
        return Ok(number.into_owned());
    }
    let only_index = matches!(kind, 'o' | 'x' | 'X');
    let slot = value.class().slot(|s| {
        if only_index {
            s.index
        } else {
            s.int.or(s.index)
        }
    });
    let Some(slot) = slot else {
        return Err(wrong_number(t, kind, value));
    };
    let number = match slot(t, value) {
        Ok(number) => number,
        Err(_) if t.exception_is(&TYPE_ERROR) => {
            t.exception.clear();
            return Err(wrong_number(t, kind, value));
        }
        Err(raised) => return Err(raised),
    };
    match int::to_big(&number) {
        Some(number) => Ok(number.into_owned()),
        None => Err(wrong_number(t, kind, value)),
    }
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
