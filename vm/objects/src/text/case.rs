//! Case conversion of whole strings.

use copperplate_core::Value;
use copperplate_core::str::{Points, Str};
use copperplate_core::text::StrBuilder;

use super::unicode::{self, Mapped};

fn push(builder: &mut StrBuilder, (points, count): Mapped) {
    for &point in &points[..count] {
        builder.push(point);
    }
}

/// The text with its letters changed, when it is ASCII.
fn ascii(text: &Str, change: impl FnOnce(&mut [u8])) -> Option<Value> {
    let text = text.as_ascii()?;
    Some(Str::from_ascii_parts([text.as_bytes()], change))
}

fn map(text: &Str, change: fn(&mut [u8]), wide: fn(u32) -> Mapped) -> Value {
    if let Some(text) = ascii(text, change) {
        return text;
    }
    let mut builder = StrBuilder::with_capacity(text.len());
    for point in text.points().iter() {
        push(&mut builder, wide(point));
    }
    builder.finish()
}

/// Lower case of the code point at `index`: a capital sigma at the end of a word has its own form.
fn lower_at(points: Points<'_>, index: usize) -> Mapped {
    let point = points.at(index);
    if point != 0x3a3 {
        return unicode::to_lower(point);
    }
    let cased = |mut others: Box<dyn Iterator<Item = usize> + '_>| {
        others
            .find(|&other| !unicode::is_case_ignorable(points.at(other)))
            .is_some_and(|other| unicode::is_cased(points.at(other)))
    };
    let is_final = cased(Box::new((0..index).rev())) && !cased(Box::new(index + 1..points.len()));
    ([if is_final { 0x3c2 } else { 0x3c3 }, 0, 0], 1)
}

/// `str.lower`.
pub fn lower(text: &Str) -> Value {
    if let Some(text) = ascii(text, <[u8]>::make_ascii_lowercase) {
        return text;
    }
    let points = text.points();
    let mut builder = StrBuilder::with_capacity(text.len());
    for index in 0..points.len() {
        push(&mut builder, lower_at(points, index));
    }
    builder.finish()
}

/// `str.upper`.
pub fn upper(text: &Str) -> Value {
    map(text, <[u8]>::make_ascii_uppercase, unicode::to_upper)
}

/// `str.casefold`.
pub fn casefold(text: &Str) -> Value {
    map(text, <[u8]>::make_ascii_lowercase, unicode::fold)
}

/// `str.capitalize`.
pub fn capitalize(text: &Str) -> Value {
    let first_upper = |text: &mut [u8]| {
        text.make_ascii_lowercase();
        text.iter_mut().take(1).for_each(u8::make_ascii_uppercase);
    };
    if let Some(text) = ascii(text, first_upper) {
        return text;
    }
    let points = text.points();
    let mut builder = StrBuilder::with_capacity(text.len());
    for index in 0..points.len() {
        let mapped = match index {
            0 => unicode::to_title(points.at(0)),
            _ => lower_at(points, index),
        };
        push(&mut builder, mapped);
    }
    builder.finish()
}

/// `str.title`.
pub fn title(text: &Str) -> Value {
    let words = |text: &mut [u8]| {
        let mut inside = false;
        for letter in text {
            match inside {
                true => letter.make_ascii_lowercase(),
                false => letter.make_ascii_uppercase(),
            }
            inside = letter.is_ascii_alphabetic();
        }
    };
    if let Some(text) = ascii(text, words) {
        return text;
    }
    let points = text.points();
    let mut builder = StrBuilder::with_capacity(text.len());
    let mut inside = false;
    for index in 0..points.len() {
        let mapped = match inside {
            true => lower_at(points, index),
            false => unicode::to_title(points.at(index)),
        };
        push(&mut builder, mapped);
        inside = unicode::is_cased(points.at(index));
    }
    builder.finish()
}

/// `str.swapcase`.
pub fn swapcase(text: &Str) -> Value {
    let swap = |letter: &mut u8| match letter.is_ascii_lowercase() {
        true => letter.make_ascii_uppercase(),
        false => letter.make_ascii_lowercase(),
    };
    if let Some(text) = ascii(text, |text| text.iter_mut().for_each(swap)) {
        return text;
    }
    let points = text.points();
    let mut builder = StrBuilder::with_capacity(text.len());
    for index in 0..points.len() {
        let point = points.at(index);
        let mapped = if unicode::is_upper(point) {
            lower_at(points, index)
        } else if unicode::is_lower(point) {
            unicode::to_upper(point)
        } else {
            ([point, 0, 0], 1)
        };
        push(&mut builder, mapped);
    }
    builder.finish()
}

/// `str.islower`: no code point is upper or title case, and one is lower case.
pub fn is_lower(points: Points<'_>) -> bool {
    let mut found = false;
    for point in points.iter() {
        if unicode::is_upper(point) || unicode::is_title(point) {
            return false;
        }
        found |= unicode::is_lower(point);
    }
    found
}

/// `str.isupper`.
pub fn is_upper(points: Points<'_>) -> bool {
    let mut found = false;
    for point in points.iter() {
        if unicode::is_lower(point) || unicode::is_title(point) {
            return false;
        }
        found |= unicode::is_upper(point);
    }
    found
}

/// `str.istitle`.
pub fn is_title(points: Points<'_>) -> bool {
    let (mut found, mut inside) = (false, false);
    for point in points.iter() {
        if unicode::is_upper(point) || unicode::is_title(point) {
            if inside {
                return false;
            }
            (found, inside) = (true, true);
        } else if unicode::is_lower(point) {
            if !inside {
                return false;
            }
            (found, inside) = (true, true);
        } else {
            inside = false;
        }
    }
    found
}
