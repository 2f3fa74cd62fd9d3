//! The format-specification mini-language of `format()`: parsing, and formatting of strings, integers, floats and complex
//! numbers by it.

use std::borrow::Cow;

use copperplate_core::str::{Points, Str};
use copperplate_core::text::StrBuilder;
use copperplate_core::{Raised, Res, Thread, Value, float, int, memory, types};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

use super::float::{Conversion, FloatStyle, float_to_string};
use super::number::{Digits, big_to_decimal, big_to_radix, small_to_str};

/// What stands between groups of digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Separator {
    None,
    Comma,
    Underscore,
}

impl Separator {
    fn text(self) -> &'static str {
        match self {
            Separator::None => "",
            Separator::Comma => ",",
            Separator::Underscore => "_",
        }
    }
}

/// A parsed specification: `[[fill]align][sign][z][#][0][width][grouping][.precision][grouping][type]`.
#[derive(Clone, Debug)]
pub struct Spec {
    pub fill: u32,
    pub align: u8,
    /// `'+'`, `'-'`, `' '` or 0.
    pub sign: u8,
    pub no_negative_zero: bool,
    pub alternate: bool,
    pub width: Option<usize>,
    pub grouping: Separator,
    pub precision: Option<usize>,
    pub fraction_grouping: Separator,
    /// The presentation type, 0 when none is given.
    pub kind: u32,
}

fn align_of(point: u32) -> Option<u8> {
    match char::from_u32(point)? {
        c @ ('<' | '>' | '=' | '^') => Some(c as u8),
        _ => None,
    }
}

/// A presentation type in a message.
fn shown(kind: u32) -> String {
    if kind > 32 && kind < 128 {
        char::from_u32(kind).map_or(String::new(), String::from)
    } else {
        format!("\\x{kind:x}")
    }
}

#[cold]
fn unknown_code(t: &mut Thread, kind: u32, class: &str) -> Raised {
    t.value_error(format!(
        "Unknown format code '{}' for object of type '{class}'",
        shown(kind)
    ))
}

#[cold]
fn both_separators(t: &mut Thread) -> Raised {
    t.value_error("Cannot specify both ',' and '_'.")
}

struct Reader<'a> {
    text: &'a Points<'a>,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> Option<u32> {
        (self.at + ahead < self.text.len()).then(|| self.text.at(self.at + ahead))
    }

    fn eat(&mut self, c: char) -> bool {
        let found = self.peek(0) == Some(c.into());
        self.at += found as usize;
        found
    }

    fn integer(&mut self, t: &mut Thread) -> Res<Option<usize>> {
        let mut value = None;
        while let Some(digit) = self.peek(0).and_then(super::unicode::decimal) {
            let next = value.unwrap_or(0usize).checked_mul(10);
            let next = next.and_then(|next| next.checked_add(digit as usize));
            value = match next.filter(|&next| next <= isize::MAX as usize) {
                Some(next) => Some(next),
                None => return Err(t.value_error("Too many decimal digits in format string")),
            };
            self.at += 1;
        }
        Ok(value)
    }

    fn separator(&mut self, t: &mut Thread) -> Res<Separator> {
        let mut separator = Separator::None;
        if self.eat(',') {
            separator = Separator::Comma;
        }
        if self.eat('_') {
            if separator != Separator::None {
                return Err(both_separators(t));
            }
            separator = Separator::Underscore;
        }
        if separator == Separator::Underscore && self.peek(0) == Some(','.into()) {
            return Err(both_separators(t));
        }
        Ok(separator)
    }
}

impl Spec {
    /// What holds when nothing is specified, with an alignment.
    fn new(align: u8) -> Spec {
        Spec {
            fill: ' '.into(),
            align,
            sign: 0,
            no_negative_zero: false,
            alternate: false,
            width: None,
            grouping: Separator::None,
            precision: None,
            fraction_grouping: Separator::None,
            kind: 0,
        }
    }

    /// Puts what `text` specifies in the place of what holds otherwise. `class` is the name of the class in messages.
    ///
    /// # Errors
    /// `ValueError` with CPython's texts.
    fn read(&mut self, t: &mut Thread, text: Points<'_>, class: &str) -> Res {
        let align = self.align;
        let spec = self;
        let mut reader = Reader { text: &text, at: 0 };
        let (mut fill_given, mut align_given) = (false, false);
        if let Some(align) = reader.peek(1).and_then(align_of) {
            spec.fill = text.at(0);
            spec.align = align;
            (fill_given, align_given) = (true, true);
            reader.at = 2;
        } else if let Some(align) = reader.peek(0).and_then(align_of) {
            spec.align = align;
            align_given = true;
            reader.at = 1;
        }
        if let Some(sign @ (0x20 | 0x2b | 0x2d)) = reader.peek(0) {
            spec.sign = sign as u8;
            reader.at += 1;
        }
        spec.no_negative_zero = reader.eat('z');
        spec.alternate = reader.eat('#');
        if !fill_given && reader.eat('0') {
            spec.fill = '0'.into();
            if !align_given && align == b'>' {
                spec.align = b'=';
            }
        }
        spec.width = reader.integer(t)?;
        spec.grouping = reader.separator(t)?;
        if reader.eat('.') {
            spec.precision = reader.integer(t)?;
            spec.fraction_grouping = reader.separator(t)?;
            if spec.precision.is_none() && spec.fraction_grouping == Separator::None {
                return Err(t.value_error("Format specifier missing precision"));
            }
        }
        match text.len() - reader.at {
            0 => {}
            1 => spec.kind = text.at(reader.at),
            _ => {
                let whole = Str::from_points(text);
                let whole = whole.downcast::<Str>().map(Str::to_lossy);
                return Err(t.value_error(format!(
                    "Invalid format specifier '{}' for object of type '{class}'",
                    whole.unwrap_or_default()
                )));
            }
        }
        let kind = char::from_u32(spec.kind).unwrap_or('?');
        let in_bases = matches!(kind, 'b' | 'o' | 'x' | 'X');
        let in_floats = matches!(kind, 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F' | '\0');
        let allowed = match spec.grouping {
            Separator::None => true,
            Separator::Comma => in_floats || kind == 'd',
            Separator::Underscore => in_floats || kind == 'd' || in_bases,
        };
        let fraction_allowed = spec.fraction_grouping == Separator::None || in_floats;
        for (separator, allowed) in [
            (spec.grouping, allowed),
            (spec.fraction_grouping, fraction_allowed),
        ] {
            if !allowed {
                return Err(t.value_error(format!(
                    "Cannot specify '{}' with '{}'.",
                    separator.text(),
                    shown(spec.kind)
                )));
            }
        }
        Ok(())
    }

    /// Pads `text` by fill, alignment and width.
    fn pad(&self, text: Points<'_>) -> Value {
        let missing = self.width.unwrap_or(0).saturating_sub(text.len());
        if missing == 0 {
            return Str::from_points(text);
        }
        let before = match self.align {
            b'<' => 0,
            b'^' => missing / 2,
            _ => missing,
        };
        let mut builder = StrBuilder::with_capacity(text.len() + missing);
        builder.push_repeated(self.fill, before);
        builder.push_points(text);
        builder.push_repeated(self.fill, missing - before);
        builder.finish()
    }
}

/// `str.__format__(text, spec)`.
///
/// # Errors
/// `ValueError` for what strings do not allow.
pub fn format_str(t: &mut Thread, text: &Str, given: &Str) -> Res<Value> {
    if given.is_empty() {
        return Ok(text.slice(0..text.len()));
    }
    let class = text_class(text);
    let mut spec = Spec::new(b'<');
    spec.read(t, given.points(), &class)?;
    if spec.kind != 0 && spec.kind != 's'.into() {
        return Err(unknown_code(t, spec.kind, &class));
    }
    let wrong = if spec.sign == b' ' {
        "Space not allowed in string format specifier"
    } else if spec.sign != 0 {
        "Sign not allowed in string format specifier"
    } else if spec.no_negative_zero {
        "Negative zero coercion (z) not allowed in string format specifier"
    } else if spec.alternate {
        "Alternate form (#) not allowed in string format specifier"
    } else if spec.align == b'=' {
        "'=' alignment not allowed in string format specifier"
    } else {
        ""
    };
    if !wrong.is_empty() {
        return Err(t.value_error(wrong));
    }
    if spec.grouping != Separator::None {
        let separator = spec.grouping.text();
        return Err(t.value_error(format!("Cannot specify '{separator}' with 's'.")));
    }
    let len = spec
        .precision
        .map_or(text.len(), |most| most.min(text.len()));
    Ok(spec.pad(text.points().range(0..len)))
}

fn text_class(text: &Str) -> Cow<'static, str> {
    use copperplate_core::Layout;
    match text.header().class() {
        class if std::ptr::eq(class, &types::STR) => Cow::Borrowed("str"),
        class => Cow::Owned(class.name()),
    }
}

/// A number taken apart for [`push_number`].
struct Number<'a> {
    negative: bool,
    prefix: &'a str,
    /// The digits before the point.
    digits: &'a str,
    /// The digits after the point, and whether there is a point.
    fraction: &'a str,
    has_point: bool,
    /// What follows: exponent, percent sign, `inf`.
    rest: &'a str,
    /// Digits in a group before the point.
    group: usize,
}

/// Groups digits from the right, with zeros before them until `least` characters are reached.
fn grouped<'a>(digits: &'a str, separator: &str, group: usize, least: usize) -> Cow<'a, str> {
    if separator.is_empty() && least <= digits.len() {
        return Cow::Borrowed(digits);
    }
    if separator.is_empty() || digits.is_empty() {
        let zeros = if digits.is_empty() {
            0
        } else {
            least.saturating_sub(digits.len())
        };
        memory::ensure(zeros + digits.len());
        let mut text = String::with_capacity(zeros + digits.len());
        text.extend(std::iter::repeat_n('0', zeros));
        text.push_str(digits);
        return Cow::Owned(text);
    }
    let bytes = digits.as_bytes();
    let mut reversed: Vec<u8> = memory::with_capacity(digits.len().max(least) * 2);
    let (mut left, mut least) = (bytes.len(), least as isize);
    loop {
        let len = group.min(left.max(least.max(0) as usize).max(1));
        for _ in 0..len {
            match left.checked_sub(1) {
                Some(next) => {
                    left = next;
                    reversed.push(bytes[left]);
                }
                None => reversed.push(b'0'),
            }
        }
        least -= len as isize;
        if left == 0 && least <= 0 {
            break;
        }
        least -= 1;
        reversed.extend_from_slice(separator.as_bytes());
    }
    reversed.reverse();
    Cow::Owned(String::from_utf8(reversed).unwrap_or_default())
}

/// Groups digits from the left.
fn grouped_fraction<'a>(digits: &'a str, separator: &str) -> Cow<'a, str> {
    if separator.is_empty() {
        return Cow::Borrowed(digits);
    }
    let groups: Vec<&str> = digits
        .as_bytes()
        .chunks(3)
        .map(|group| std::str::from_utf8(group).unwrap_or_default())
        .collect();
    Cow::Owned(groups.join(separator))
}

/// Puts sign, padding, groups and the other parts of a number together.
fn push_number(builder: &mut StrBuilder, spec: &Spec, number: &Number<'_>, upper: bool) {
    let sign = match (number.negative, spec.sign) {
        (true, _) => "-",
        (false, b'+') => "+",
        (false, b' ') => " ",
        _ => "",
    };
    let point = if number.has_point { "." } else { "" };
    let fraction = grouped_fraction(number.fraction, spec.fraction_grouping.text());
    let around =
        sign.len() + number.prefix.len() + point.len() + fraction.len() + number.rest.len();
    let width = spec.width.unwrap_or(0);
    let least = if spec.fill == u32::from('0') && spec.align == b'=' {
        width.saturating_sub(around)
    } else {
        0
    };
    let mut digits = grouped(number.digits, spec.grouping.text(), number.group, least);
    let mut prefix = Cow::Borrowed(number.prefix);
    if upper {
        digits.to_mut().make_ascii_uppercase();
        prefix.to_mut().make_ascii_uppercase();
    }
    let missing = width.saturating_sub(around + digits.len());
    let (before, inside) = match spec.align {
        b'<' => (0, 0),
        b'^' => (missing / 2, 0),
        b'=' => (0, missing),
        _ => (missing, 0),
    };
    builder.push_repeated(spec.fill, before);
    builder.push_str(sign);
    builder.push_str(&prefix);
    builder.push_repeated(spec.fill, inside);
    for part in [&*digits, point, &*fraction, number.rest] {
        builder.push_str(part);
    }
    builder.push_repeated(spec.fill, missing - before - inside);
}

/// Splits the text of a finite or infinite float, without sign, into digits, fraction and rest.
fn split_float(text: &str) -> (&str, &str, bool, &str) {
    let digits_end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(digits_end);
    match rest.strip_prefix('.') {
        Some(rest) => {
            let end = rest
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(rest.len());
            (digits, &rest[..end], true, &rest[end..])
        }
        None => (digits, "", false, rest),
    }
}

fn float_number(text: &str) -> Number<'_> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (digits, fraction, has_point, rest) = split_float(unsigned);
    Number {
        negative: unsigned.len() != text.len(),
        prefix: "",
        digits,
        fraction,
        has_point,
        rest,
        group: 3,
    }
}

/// Conversion, precision when none is given, style and whether a percent sign follows, for a presentation type of floats.
fn float_conversion(spec: &Spec) -> Option<(Conversion, usize, FloatStyle, bool)> {
    let mut style = FloatStyle {
        alternate: spec.alternate,
        no_negative_zero: spec.no_negative_zero,
        ..FloatStyle::default()
    };
    let kind = char::from_u32(spec.kind)?;
    style.upper = kind.is_ascii_uppercase();
    let conversion = match kind {
        '\0' => {
            style.dot_zero = true;
            let conversion = match spec.precision {
                None => Conversion::Repr,
                Some(_) => Conversion::General,
            };
            return Some((conversion, 0, style, false));
        }
        'e' | 'E' => Conversion::Exponent,
        'f' | 'F' | '%' => Conversion::Fixed,
        'g' | 'G' | 'n' => Conversion::General,
        _ => return None,
    };
    Some((conversion, 6, style, kind == '%'))
}

fn precision_of(t: &mut Thread, spec: &Spec, default: usize) -> Res<usize> {
    match spec.precision {
        Some(precision) if precision > i32::MAX as usize => Err(t.value_error("precision too big")),
        Some(precision) => Ok(precision),
        None => Ok(default),
    }
}

fn float_by_spec(t: &mut Thread, value: f64, spec: &Spec, class: &str) -> Res<Value> {
    let Some((conversion, default, style, percent)) = float_conversion(spec) else {
        return Err(unknown_code(t, spec.kind, class));
    };
    let precision = precision_of(t, spec, default)?;
    let value = if percent { value * 100.0 } else { value };
    let mut text = float_to_string(value, conversion, precision, style);
    if percent {
        text.push('%');
    }
    let mut builder = StrBuilder::with_capacity(text.len() + spec.width.unwrap_or(0));
    push_number(&mut builder, spec, &float_number(&text), false);
    Ok(builder.finish())
}

/// `float.__format__(value, spec)`; `class` is the name of the value's class in messages.
///
/// # Errors
/// `ValueError` for what floats do not allow.
pub fn format_float(t: &mut Thread, value: f64, given: &Str, class: &str) -> Res<Value> {
    if given.is_empty() {
        return Ok(Str::new(&super::float::float_repr(value)));
    }
    let mut spec = Spec::new(b'>');
    spec.read(t, given.points(), class)?;
    float_by_spec(t, value, &spec, class)
}

/// `int.__format__(value, spec)`; `class` is the name of the value's class in messages.
///
/// # Errors
/// `ValueError` for what integers do not allow, `OverflowError` for `c` out of range and floats too large.
pub fn format_int(t: &mut Thread, value: &BigInt, spec: &Str, class: &str) -> Res<Value> {
    format_integer(t, Integer::Big(value), spec, class)
}

/// An integer to be formatted.
#[derive(Clone, Copy)]
pub(super) enum Integer<'a> {
    Small(i64),
    Big(&'a BigInt),
}

impl Integer<'_> {
    pub(super) fn is_negative(self) -> bool {
        match self {
            Integer::Small(value) => value < 0,
            Integer::Big(value) => value.is_negative(),
        }
    }

    fn to_f64(self) -> Option<f64> {
        match self {
            Integer::Small(value) => Some(value as f64),
            Integer::Big(value) => value.to_f64().filter(|float| float.is_finite()),
        }
    }

    fn to_u32(self) -> Option<u32> {
        match self {
            Integer::Small(value) => u32::try_from(value).ok(),
            Integer::Big(value) => value.to_u32(),
        }
    }

    /// The digits of the absolute value.
    pub(super) fn digits(self, t: &mut Thread, radix: u32) -> Res<String> {
        let big = match self {
            Integer::Small(value) => {
                return Ok(Digits::new(value.unsigned_abs(), radix).as_str().to_owned());
            }
            Integer::Big(value) => value.abs(),
        };
        match radix {
            10 => big_to_decimal(t, &big),
            radix => Ok(big_to_radix(&big, radix)),
        }
    }
}

fn format_integer(t: &mut Thread, value: Integer<'_>, given: &Str, class: &str) -> Res<Value> {
    if given.is_empty() {
        return Ok(match value {
            Integer::Small(value) => small_to_str(value),
            Integer::Big(value) => Str::new(&big_to_decimal(t, value)?),
        });
    }
    let mut spec = Spec::new(b'>');
    spec.read(t, given.points(), class)?;
    let kind = char::from_u32(spec.kind).unwrap_or('?');
    if matches!(kind, 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%') {
        let Some(float) = value.to_f64() else {
            return Err(t.overflow_error("int too large to convert to float"));
        };
        return float_by_spec(t, float, &spec, class);
    }
    if !matches!(kind, '\0' | 'b' | 'c' | 'd' | 'o' | 'x' | 'X' | 'n') {
        return Err(unknown_code(t, spec.kind, class));
    }
    if spec.no_negative_zero {
        return Err(t.value_error(
            "Negative zero coercion (z) not allowed in format specifier with integer presentation type",
        ));
    }
    if spec.precision.is_some() {
        return Err(t.value_error("Precision not allowed in integer format specifier"));
    }
    if kind == 'c' {
        if spec.sign != 0 {
            return Err(t.value_error("Sign not allowed with integer format specifier 'c'"));
        }
        if spec.alternate {
            return Err(
                t.value_error("Alternate form (#) not allowed with integer format specifier 'c'")
            );
        }
        let Some(point) = value.to_u32().filter(|&point| point < 0x110000) else {
            return Err(t.overflow_error("%c arg not in range(0x110000)"));
        };
        return Ok(spec.pad(Points::Ucs4(&[point])));
    }
    let radix = match kind {
        'b' => 2,
        'o' => 8,
        'x' | 'X' => 16,
        _ => 10,
    };
    let (small, big);
    let digits = match value {
        Integer::Small(value) => {
            small = Digits::new(value.unsigned_abs(), radix);
            small.as_str()
        }
        Integer::Big(_) => {
            big = value.digits(t, radix)?;
            &big
        }
    };
    let prefix = match kind {
        'b' if spec.alternate => "0b",
        'o' if spec.alternate => "0o",
        'x' | 'X' if spec.alternate => "0x",
        _ => "",
    };
    let number = Number {
        negative: value.is_negative(),
        prefix,
        digits,
        fraction: "",
        has_point: false,
        rest: "",
        group: if matches!(kind, 'b' | 'o' | 'x' | 'X') {
            4
        } else {
            3
        },
    };
    let mut builder = StrBuilder::with_capacity(digits.len() + spec.width.unwrap_or(0));
    push_number(&mut builder, &spec, &number, kind == 'X');
    Ok(builder.finish())
}

/// `complex.__format__(real + imaginary*j, spec)`; `class` is the name of the value's class in messages.
///
/// # Errors
/// `ValueError` for what complex numbers do not allow.
pub fn format_complex(
    t: &mut Thread,
    (real, imaginary): (f64, f64),
    given: &Str,
    class: &str,
) -> Res<Value> {
    let mut spec = Spec::new(b'>');
    spec.read(t, given.points(), class)?;
    let conversion = float_conversion(&spec).filter(|(.., percent)| !percent);
    let Some((conversion, default, style, _)) = conversion else {
        return Err(unknown_code(t, spec.kind, class));
    };
    if spec.fill == u32::from('0') {
        return Err(t.value_error("Zero padding is not allowed in complex format specifier"));
    }
    if spec.align == b'=' {
        return Err(t.value_error("'=' alignment flag is not allowed in complex format specifier"));
    }
    let style = FloatStyle {
        dot_zero: false,
        ..style
    };
    let bare = spec.kind == 0;
    let without_real = bare && real == 0.0 && real.is_sign_positive();
    let precision = precision_of(t, &spec, default)?;
    let real = float_to_string(real, conversion, precision, style);
    let imaginary = float_to_string(imaginary, conversion, precision, style);
    let outer = spec.clone();
    spec.width = None;
    spec.align = b'<';
    let mut builder = StrBuilder::new();
    if bare && !without_real {
        builder.push_str("(");
    }
    if !without_real {
        push_number(&mut builder, &spec, &float_number(&real), false);
        spec.sign = b'+';
    }
    push_number(&mut builder, &spec, &float_number(&imaginary), false);
    builder.push_str("j");
    if bare && !without_real {
        builder.push_str(")");
    }
    Ok(outer.pad(builder.points()))
}

/// `format(value, spec)` for an exact `str`, `int`, `bool` or `float`; `None` for anything else.
pub fn format_exact(t: &mut Thread, value: &Value, spec: &Str) -> Option<Res<Value>> {
    if let Some(text) = value.exact::<Str>() {
        return Some(format_str(t, text, spec));
    }
    let class = value.class();
    if std::ptr::eq(class, &types::INT) {
        if value.word().is_int() {
            let small = Integer::Small(value.word().int());
            return Some(format_integer(t, small, spec, "int"));
        }
        let big = int::to_big(value)?;
        return Some(format_int(t, &big, spec, "int"));
    }
    if std::ptr::eq(class, &types::FLOAT) {
        return Some(format_float(t, float::to_f64(value)?, spec, "float"));
    }
    None
}
