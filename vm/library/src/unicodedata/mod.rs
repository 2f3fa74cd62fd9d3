//! Module `unicodedata`.

mod tables;

use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::text::StrBuilder;
use copperplate_core::{Res, Thread, Value, float, int};
use copperplate_macros::native;
use copperplate_objects::text::unicode;
use unicode_general_category::GeneralCategory;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use crate::module;

/// The Unicode version of the data.
const VERSION: &str = "16.0.0";

/// The one code point of an argument.
fn point(t: &mut Thread, function: &str, chr: &Value) -> Res<u32> {
    match chr.downcast::<Str>() {
        Some(text) if text.len() == 1 => Ok(text.points().at(0)),
        Some(text) => {
            let len = text.len();
            Err(t.type_error(format!(
                "{function}(): argument must be a unicode character, not a string of length {len}"
            )))
        }
        None => Err(t.type_error(format!(
            "{function}() argument must be a unicode character, not {}",
            chr.class().name()
        ))),
    }
}

/// As [`point`], for the first of two arguments.
fn first_point(t: &mut Thread, function: &str, chr: &Value) -> Res<u32> {
    match chr.downcast::<Str>() {
        Some(text) if text.len() != 1 => {
            let len = text.len();
            Err(t.type_error(format!(
                "{function}(): argument 1 must be a unicode character, not a string of length {len}"
            )))
        }
        Some(text) => Ok(text.points().at(0)),
        None => Err(t.type_error(format!(
            "{function}() argument 1 must be a unicode character, not {}",
            chr.class().name()
        ))),
    }
}

fn or_default(
    t: &mut Thread,
    found: Option<Value>,
    default: Option<&Value>,
    message: &str,
) -> Res<Value> {
    match found.or(default.cloned()) {
        Some(value) => Ok(value),
        None => Err(t.value_error(message)),
    }
}

/// Converts a Unicode character into its equivalent decimal value.
#[native("decimal(chr, default=<unrepresentable>, /)")]
fn decimal(t: &mut Thread, chr: &Value, default: Option<&Value>) -> Res<Value> {
    let point = first_point(t, "decimal", chr)?;
    let found = unicode::decimal(point).map(|digit| int::from_i64(digit.into()));
    or_default(t, found, default, "not a decimal")
}

/// Converts a Unicode character into its equivalent digit value.
#[native("digit(chr, default=<unrepresentable>, /)")]
fn digit(t: &mut Thread, chr: &Value, default: Option<&Value>) -> Res<Value> {
    let point = first_point(t, "digit", chr)?;
    let found = unicode::digit(point).map(|digit| int::from_i64(digit.into()));
    or_default(t, found, default, "not a digit")
}

/// Converts a Unicode character into its equivalent numeric value.
#[native("numeric(chr, default=<unrepresentable>, /)")]
fn numeric(t: &mut Thread, chr: &Value, default: Option<&Value>) -> Res<Value> {
    let point = first_point(t, "numeric", chr)?;
    let found = unicode::numeric(point).map(float::from_f64);
    or_default(t, found, default, "not a numeric character")
}

fn assigned(point: u32) -> bool {
    unicode::category(point) != GeneralCategory::Unassigned
}

/// Returns the general category assigned to the character chr as string.
#[native("category(chr, /)")]
fn category(t: &mut Thread, chr: &Value) -> Res<Value> {
    let point = point(t, "category", chr)?;
    Ok(Str::new(unicode::category(point).abbreviation()))
}

fn in_runs<'a>(runs: &[(u32, u32, &'a str)], point: u32) -> Option<&'a str> {
    let after = runs.partition_point(|&(first, ..)| first <= point);
    let (_, last, class) = runs[after.checked_sub(1)?];
    (point <= last).then_some(class)
}

/// Returns the bidirectional class assigned to the character chr as string.
#[native("bidirectional(chr, /)")]
fn bidirectional(t: &mut Thread, chr: &Value) -> Res<Value> {
    let point = point(t, "bidirectional", chr)?;
    let class = in_runs(&tables::BIDIRECTIONAL, point).filter(|_| assigned(point));
    Ok(Str::new(class.unwrap_or("")))
}

/// Returns the canonical combining class assigned to the character chr as integer.
#[native("combining(chr, /)")]
fn combining(t: &mut Thread, chr: &Value) -> Res<i64> {
    let point = point(t, "combining", chr)?;
    Ok(char::from_u32(point).map_or(0, |c| canonical_combining_class(c).into()))
}

/// Returns the mirrored property assigned to the character chr as integer.
#[native("mirrored(chr, /)")]
fn mirrored(t: &mut Thread, chr: &Value) -> Res<i64> {
    let point = point(t, "mirrored", chr)?;
    let runs = &tables::MIRRORED;
    let after = runs.partition_point(|&(first, _)| first <= point);
    let inside = after > 0 && point <= runs[after - 1].1 && assigned(point);
    Ok(inside.into())
}

/// Whether ideographs stand, or may come to stand, at the code point.
fn is_ideograph_place(point: u32) -> bool {
    matches!(point, 0x3400..0xa000 | 0xf900..0xfb00 | 0x20000..0x2fffe | 0x30000..0x3fffe)
}

/// Returns the east asian width assigned to the character chr as string.
#[native("east_asian_width(chr, /)")]
fn east_asian_width(t: &mut Thread, chr: &Value) -> Res<Value> {
    let point = point(t, "east_asian_width", chr)?;
    // Of what is no character only the ideographs' places have a width.
    let width = in_runs(&tables::EAST_ASIAN_WIDTH, point)
        .filter(|_| is_ideograph_place(point) || assigned(point));
    Ok(Str::new(width.unwrap_or("N")))
}

/// Returns the character decomposition mapping assigned to the character chr as string.
#[native("decomposition(chr, /)")]
fn decomposition(t: &mut Thread, chr: &Value) -> Res<String> {
    let point = point(t, "decomposition", chr)?;
    let runs = &tables::DECOMPOSITIONS;
    let after = runs.partition_point(|&(first, ..)| first <= point);
    let Some(&(first, count, tag, mapping)) = after.checked_sub(1).map(|index| &runs[index]) else {
        return Ok(String::new());
    };
    let offset = point - first;
    if offset >= count.into() || !assigned(point) {
        return Ok(String::new());
    }
    let mapping = match u32::from_str_radix(mapping, 16) {
        Ok(single) => format!("{:04X}", single + offset),
        Err(_) => mapping.to_owned(),
    };
    Ok(if tag.is_empty() {
        mapping
    } else {
        format!("{tag} {mapping}")
    })
}

/// Returns the name assigned to the character chr as a string.
#[native("name(chr, default=<unrepresentable>, /)")]
fn name(t: &mut Thread, chr: &Value, default: Option<&Value>) -> Res<Value> {
    let point = first_point(t, "name", chr)?;
    let found = unicode::assigned(point).and_then(unicode_names2::name);
    let found = found.map(|name| Str::new(&name.to_string()));
    or_default(t, found, default, "no such name")
}

/// Look up character by name.
#[native("lookup(name, /)")]
fn lookup(t: &mut Thread, name: &Str) -> Res<Value> {
    let text = name.to_lossy();
    match unicode_names2::character(&text) {
        Some(c) => Ok(Str::from_point(c.into())),
        None => {
            let message = Str::new(&format!("undefined character name '{text}'"));
            Err(t.raise_args(&copperplate_core::exception::KEY_ERROR, &[message]))
        }
    }
}

/// The normalization forms.
#[derive(Clone, Copy)]
enum Form {
    Nfc,
    Nfkc,
    Nfd,
    Nfkd,
}

fn form(t: &mut Thread, form: &Str) -> Res<Form> {
    Ok(match &*form.to_lossy() {
        "NFC" => Form::Nfc,
        "NFKC" => Form::Nfkc,
        "NFD" => Form::Nfd,
        "NFKD" => Form::Nfkd,
        _ => return Err(t.value_error("invalid normalization form")),
    })
}

fn normalized(form: Form, text: &Str) -> Value {
    if text.is_ascii() {
        return text.slice(0..text.len());
    }
    let mut builder = StrBuilder::with_capacity(text.len());
    let mut run: Vec<char> = Vec::new();
    let flush = |run: &mut Vec<char>, builder: &mut StrBuilder| {
        let chars = run.drain(..);
        let push = |c: char| builder.push(c.into());
        match form {
            Form::Nfc => chars.nfc().for_each(push),
            Form::Nfkc => chars.nfkc().for_each(push),
            Form::Nfd => chars.nfd().for_each(push),
            Form::Nfkd => chars.nfkd().for_each(push),
        }
    };
    // Lone surrogates and what is no character stay as they are; nothing composes across them.
    for point in text.points().iter() {
        match unicode::assigned(point) {
            Some(c) => run.push(c),
            None => {
                flush(&mut run, &mut builder);
                builder.push(point);
            }
        }
    }
    flush(&mut run, &mut builder);
    builder.finish()
}

/// Return the normal form 'form' for the Unicode string unistr.
#[native("normalize(form, unistr, /)")]
fn normalize(t: &mut Thread, form_name: &Str, unistr: &Str) -> Res<Value> {
    let form = form(t, form_name)?;
    Ok(normalized(form, unistr))
}

/// Return whether the Unicode string unistr is in the normal form 'form'.
#[native("is_normalized(form, unistr, /)")]
fn is_normalized(t: &mut Thread, form_name: &Str, unistr: &Str) -> Res<bool> {
    let form = form(t, form_name)?;
    let result = normalized(form, unistr);
    Ok(result
        .downcast::<Str>()
        .is_some_and(|result| result.same(unistr)))
}

static FUNCTIONS: &[&NativeDef] = &[
    &DECIMAL,
    &DIGIT,
    &NUMERIC,
    &CATEGORY,
    &BIDIRECTIONAL,
    &COMBINING,
    &MIRRORED,
    &EAST_ASIAN_WIDTH,
    &DECOMPOSITION,
    &NAME,
    &LOOKUP,
    &NORMALIZE,
    &IS_NORMALIZED,
];

/// Makes the module. `ucd_3_2_0`, which the IDNA codecs ask for, answers by the same data under its own version number.
///
/// # Errors
/// None.
pub fn make(t: &mut Thread) -> Res<Value> {
    let module = module::new(t, "unicodedata", FUNCTIONS);
    module::set(t, &module, "unidata_version", &Str::new(VERSION))?;
    let old = module::new(t, "unicodedata", FUNCTIONS);
    module::set(t, &old, "unidata_version", &Str::new("3.2.0"))?;
    module::set(t, &module, "ucd_3_2_0", &old)?;
    Ok(module)
}
