//! `str.format` and `str.format_map`: the replacement-field grammar.

use copperplate_core::convert::Keywords;
use copperplate_core::exception::KEY_ERROR;
use copperplate_core::str::{Points, Str, Unit};
use copperplate_core::text::StrBuilder;
use copperplate_core::{Raised, Res, Thread, Value, each_width, int, ops};

use super::number::Digits;
use super::strings::{convert_value, format_value};

/// Where fields that are named get their values.
pub enum Names<'a> {
    Keywords(Keywords<'a>),
    Mapping(&'a Value),
}

/// A piece of a format string: literal text, and the replacement field after it.
pub struct Piece<'a> {
    pub literal: Points<'a>,
    pub field: Option<Field<'a>>,
}

/// A replacement field.
pub struct Field<'a> {
    pub name: Points<'a>,
    pub conversion: Option<u32>,
    pub spec: Points<'a>,
    /// The specification holds fields itself.
    pub nested: bool,
}

/// Takes a format string apart.
pub struct Pieces<'a> {
    text: Points<'a>,
    at: usize,
}

/// How many units come before the first brace.
fn before_brace<U: Unit>(units: &[U]) -> usize {
    let is_brace = |&unit: &U| matches!(unit.into(), 0x7b | 0x7d);
    units.iter().position(is_brace).unwrap_or(units.len())
}

impl<'a> Pieces<'a> {
    pub fn new(text: Points<'a>) -> Pieces<'a> {
        Pieces { text, at: 0 }
    }

    fn is(&self, at: usize, c: char) -> bool {
        at < self.text.len() && self.text.at(at) == c.into()
    }

    fn take(&mut self) -> Option<char> {
        let point = (self.at < self.text.len()).then(|| self.text.at(self.at))?;
        self.at += 1;
        Some(char::from_u32(point).unwrap_or('\u{fffd}'))
    }

    /// What comes before the next brace.
    fn plain(&mut self) -> Points<'a> {
        let rest = self.text.range(self.at..self.text.len());
        let len = each_width!(rest, units => before_brace(units));
        self.at += len;
        rest.range(0..len)
    }

    /// Whether `{}` comes next, which is passed over then.
    fn eat_bare_field(&mut self) -> bool {
        let bare = self.is(self.at, '{') && self.is(self.at + 1, '}');
        self.at += 2 * bare as usize;
        bare
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// `ValueError` for unbalanced braces and malformed fields.
    pub fn next(&mut self, t: &mut Thread) -> Res<Option<Piece<'a>>> {
        if self.at >= self.text.len() {
            return Ok(None);
        }
        let start = self.at;
        self.plain();
        let brace = self.at;
        if brace == self.text.len() {
            let literal = self.text.range(start..brace);
            return Ok(Some(Piece {
                literal,
                field: None,
            }));
        }
        self.at += 1;
        let closing = self.is(brace, '}');
        let doubled = self.is(self.at, if closing { '}' } else { '{' });
        if closing && !doubled {
            return Err(t.value_error("Single '}' encountered in format string"));
        }
        if self.at == self.text.len() {
            return Err(t.value_error("Single '{' encountered in format string"));
        }
        if doubled {
            let literal = self.text.range(start..self.at);
            self.at += 1;
            return Ok(Some(Piece {
                literal,
                field: None,
            }));
        }
        let literal = self.text.range(start..brace);
        let field = Some(self.field(t)?);
        Ok(Some(Piece { literal, field }))
    }

    fn field(&mut self, t: &mut Thread) -> Res<Field<'a>> {
        let start = self.at;
        let mut last = None;
        while let Some(c) = self.take() {
            last = Some(c);
            match c {
                '{' => return Err(t.value_error("unexpected '{' in field name")),
                '[' => {
                    while self.at < self.text.len() && !self.is(self.at, ']') {
                        self.at += 1;
                    }
                }
                '}' | ':' | '!' => break,
                _ => {}
            }
        }
        let mut field = Field {
            name: self.text.range(start..(self.at - 1).max(start)),
            conversion: None,
            spec: Points::Latin1(&[]),
            nested: false,
        };
        match last {
            Some('}') => return Ok(field),
            Some('!') => {
                if self.at >= self.text.len() {
                    return Err(
                        t.value_error("end of string while looking for conversion specifier")
                    );
                }
                field.conversion = Some(self.text.at(self.at));
                self.at += 1;
                match self.take() {
                    Some('}') => return Ok(field),
                    Some(':') | None => {}
                    Some(_) => {
                        return Err(t.value_error("expected ':' after conversion specifier"));
                    }
                }
            }
            Some(':') => {}
            _ => return Err(t.value_error("expected '}' before end of string")),
        }
        let start = self.at;
        let mut depth = 1;
        while let Some(c) = self.take() {
            match c {
                '{' => {
                    field.nested = true;
                    depth += 1;
                }
                '}' => {
                    depth -= 1;
                    if depth == 0 {
                        field.spec = self.text.range(start..self.at - 1);
                        return Ok(field);
                    }
                }
                _ => {}
            }
        }
        Err(t.value_error("unmatched '{' in format spec"))
    }
}

/// One step from a field's first value: `.name` or `[item]`.
pub enum Step<'a> {
    Attribute(Points<'a>),
    Index(i64),
    Key(Points<'a>),
}

/// The integer that `text` is, if it is one.
fn integer(t: &mut Thread, text: Points<'_>) -> Res<Option<i64>> {
    let mut value: i64 = 0;
    if text.is_empty() {
        return Ok(None);
    }
    for point in text.iter() {
        let Some(digit) = super::unicode::decimal(point) else {
            return Ok(None);
        };
        let next = value.checked_mul(10);
        value = match next.and_then(|next| next.checked_add(digit.into())) {
            Some(next) => next,
            None => return Err(t.value_error("Too many decimal digits in format string")),
        };
    }
    Ok(Some(value))
}

/// A field name taken apart: what comes first, as an integer when it is one, and the rest.
///
/// # Errors
/// `ValueError` for an integer too large.
pub fn split_name<'a>(
    t: &mut Thread,
    name: Points<'a>,
) -> Res<(Points<'a>, Option<i64>, Points<'a>)> {
    let end = name
        .iter()
        .position(|point| point == '.'.into() || point == '['.into())
        .unwrap_or(name.len());
    let first = name.range(0..end);
    let index = integer(t, first)?;
    Ok((first, index, name.range(end..name.len())))
}

/// The next step of the rest of a field name, and what is left.
///
/// # Errors
/// `ValueError` for malformed steps.
pub fn next_step<'a>(t: &mut Thread, rest: Points<'a>) -> Res<Option<(Step<'a>, Points<'a>)>> {
    if rest.is_empty() {
        return Ok(None);
    }
    let find =
        |from: usize, stop: &dyn Fn(u32) -> bool| (from..rest.len()).find(|&at| stop(rest.at(at)));
    let empty = |t: &mut Thread| t.value_error("Empty attribute in format string");
    match char::from_u32(rest.at(0)) {
        Some('.') => {
            let end = find(1, &|point| point == '.'.into() || point == '['.into());
            let end = end.unwrap_or(rest.len());
            if end == 1 {
                return Err(empty(t));
            }
            let step = Step::Attribute(rest.range(1..end));
            Ok(Some((step, rest.range(end..rest.len()))))
        }
        Some('[') => {
            let Some(end) = find(1, &|point| point == ']'.into()) else {
                return Err(t.value_error("Missing ']' in format string"));
            };
            if end == 1 {
                return Err(empty(t));
            }
            let item = rest.range(1..end);
            let step = match integer(t, item)? {
                Some(index) => Step::Index(index),
                None => Step::Key(item),
            };
            Ok(Some((step, rest.range(end + 1..rest.len()))))
        }
        _ => Err(t.value_error("Only '.' or '[' may follow ']' in format field specifier")),
    }
}

/// Whether fields are numbered by the format string, by counting, or it is not known yet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Numbering {
    Unknown,
    Manual,
    Automatic(usize),
}

struct Formatter<'a> {
    args: &'a [Value],
    names: Names<'a>,
    numbering: Numbering,
}

/// `text.format(*args, **names)`.
///
/// # Errors
/// `ValueError` for a malformed format string; what looking fields up and formatting them raises.
pub fn format(t: &mut Thread, text: &Str, args: &[Value], names: Names<'_>) -> Res<Value> {
    let mut formatter = Formatter {
        args,
        names,
        numbering: Numbering::Unknown,
    };
    let mut builder = StrBuilder::with_capacity(text.len() + 16);
    formatter.expand(t, text.points(), 2, &mut builder)?;
    Ok(builder.finish())
}

/// Appends `format(value, spec)`.
fn push_formatted(t: &mut Thread, value: &Value, spec: &Value, builder: &mut StrBuilder) -> Res {
    if spec.downcast::<Str>().is_some_and(Str::is_empty) {
        if let Some(text) = value.exact::<Str>() {
            builder.push_value(text);
            return Ok(());
        }
        if value.word().is_int() {
            let digits = Digits::signed(value.word().int());
            builder.push_points(Points::Latin1(digits.text()));
            return Ok(());
        }
    }
    let text = format_value(t, value, spec)?;
    if let Some(text) = text.downcast::<Str>() {
        builder.push_value(text);
    }
    Ok(())
}

impl Formatter<'_> {
    fn expand(
        &mut self,
        t: &mut Thread,
        text: Points<'_>,
        depth: u32,
        builder: &mut StrBuilder,
    ) -> Res {
        if depth == 0 {
            return Err(t.value_error("Max string recursion exceeded"));
        }
        let mut pieces = Pieces::new(text);
        loop {
            // Mostly there is text, and fields with nothing between their braces.
            builder.push_points(pieces.plain());
            if pieces.eat_bare_field() {
                let index = self.automatic(t)?;
                let value = self.positional(t, index)?;
                push_formatted(t, &value, &Str::empty(), builder)?;
                continue;
            }
            let Some(piece) = pieces.next(t)? else {
                break;
            };
            builder.push_points(piece.literal);
            if let Some(field) = piece.field {
                self.field(t, &field, depth, builder)?;
            }
        }
        Ok(())
    }

    fn field(
        &mut self,
        t: &mut Thread,
        field: &Field<'_>,
        depth: u32,
        builder: &mut StrBuilder,
    ) -> Res {
        let mut value = self.lookup(t, field.name)?;
        if let Some(conversion) = field.conversion {
            let number = match char::from_u32(conversion) {
                Some('s') => 1,
                Some('r') => 2,
                Some('a') => 3,
                _ => return Err(unknown_conversion(t, conversion)),
            };
            value = convert_value(t, &value, number)?;
        }
        let spec = if field.nested {
            let mut spec = StrBuilder::new();
            self.expand(t, field.spec, depth - 1, &mut spec)?;
            spec.finish()
        } else {
            Str::from_points(field.spec)
        };
        push_formatted(t, &value, &spec, builder)
    }

    /// The next index, for a field that is not numbered.
    fn automatic(&mut self, t: &mut Thread) -> Res<i64> {
        let next = match self.numbering {
            Numbering::Unknown => 0,
            Numbering::Automatic(next) => next,
            Numbering::Manual => {
                return Err(t.value_error(
                    "cannot switch from manual field specification to automatic field numbering",
                ));
            }
        };
        self.numbering = Numbering::Automatic(next + 1);
        Ok(next as i64)
    }

    fn lookup(&mut self, t: &mut Thread, name: Points<'_>) -> Res<Value> {
        let (first, mut index, mut rest) = split_name(t, name)?;
        if first.is_empty() || index.is_some() {
            match self.numbering {
                _ if first.is_empty() => index = Some(self.automatic(t)?),
                Numbering::Unknown | Numbering::Manual => self.numbering = Numbering::Manual,
                Numbering::Automatic(_) => {
                    return Err(t.value_error(
                        "cannot switch from automatic field numbering to manual field specification",
                    ));
                }
            }
        }
        let mut value = match index {
            Some(index) => self.positional(t, index)?,
            None => self.named(t, first)?,
        };
        while let Some((step, left)) = next_step(t, rest)? {
            value = match step {
                Step::Attribute(name) => {
                    let name = attribute_name(t, name);
                    ops::getattr(t, &value, &name)?
                }
                Step::Index(index) => ops::getitem(t, &value, &int::from_i64(index))?,
                Step::Key(key) => ops::getitem(t, &value, &Str::from_points(key))?,
            };
            rest = left;
        }
        Ok(value)
    }

    fn positional(&self, t: &mut Thread, index: i64) -> Res<Value> {
        if matches!(self.names, Names::Mapping(_)) {
            return Err(t.value_error("Format string contains positional fields"));
        }
        match usize::try_from(index)
            .ok()
            .and_then(|index| self.args.get(index))
        {
            Some(value) => Ok(value.clone()),
            None => Err(t.index_error(format!(
                "Replacement index {index} out of range for positional args tuple"
            ))),
        }
    }

    fn named(&self, t: &mut Thread, name: Points<'_>) -> Res<Value> {
        let key = Str::from_points(name);
        match &self.names {
            Names::Mapping(mapping) => ops::getitem(t, mapping, &key),
            Names::Keywords(keywords) => {
                let wanted = key.downcast::<Str>();
                let found = keywords.iter().find(|(name, _)| {
                    let name = name.downcast::<Str>();
                    name.zip(wanted).is_some_and(|(a, b)| a.same(b))
                });
                match found {
                    Some((_, value)) => Ok(value.clone()),
                    None => Err(t.raise_args(&KEY_ERROR, &[key])),
                }
            }
        }
    }
}

/// The interned string of an attribute's name.
pub fn attribute_name(t: &Thread, name: Points<'_>) -> Value {
    let text = Str::from_points(name);
    match text.downcast::<Str>().and_then(Str::to_utf8) {
        Some(utf8) => t.vm().intern(&utf8),
        None => text.clone(),
    }
}

#[cold]
fn unknown_conversion(t: &mut Thread, conversion: u32) -> Raised {
    let shown = match char::from_u32(conversion) {
        Some(c @ '!'..='~') => c.to_string(),
        _ => format!("\\x{conversion:x}"),
    };
    t.value_error(format!("Unknown conversion specifier {shown}"))
}
