//! What Python asks about a code point: classes, numeric values, case.

use std::num::NonZeroU32;

use unicode_general_category::{GeneralCategory, get_general_category};

use super::unicode_tables::{DIGITS, FOLDINGS, NUMBERS, ZEROS};

/// The general category; surrogates and code points of no character included.
#[inline]
pub fn category(point: u32) -> GeneralCategory {
    match char::from_u32(point) {
        Some(c) => get_general_category(c),
        None => GeneralCategory::Surrogate,
    }
}

/// The class bits of ASCII, by code point: 1 letter, 2 digit, 4 whitespace, 8 lower, 16 upper.
const fn ascii_class(byte: u8) -> u8 {
    match byte {
        b'a'..=b'z' => 1 | 8,
        b'A'..=b'Z' => 1 | 16,
        b'0'..=b'9' => 2,
        9..=13 | 28..=32 => 4,
        _ => 0,
    }
}

/// `str.isspace` of one code point: bidirectional class WS, B or S, or category Zs.
#[inline]
pub fn is_space(point: u32) -> bool {
    if point < 128 {
        return ascii_class(point as u8) & 4 != 0;
    }
    matches!(
        point,
        0x85 | 0xa0 | 0x1680 | 0x2000..=0x200a | 0x2028 | 0x2029 | 0x202f | 0x205f | 0x3000
    )
}

/// Whether `str.splitlines` breaks after the code point.
#[inline]
pub fn is_line_break(point: u32) -> bool {
    matches!(point, 10..=13 | 28..=30 | 0x85 | 0x2028 | 0x2029)
}

/// `str.isalpha` of one code point.
#[inline]
pub fn is_alpha(point: u32) -> bool {
    use GeneralCategory::*;
    if point < 128 {
        return ascii_class(point as u8) & 1 != 0;
    }
    matches!(
        category(point),
        LowercaseLetter | UppercaseLetter | TitlecaseLetter | ModifierLetter | OtherLetter
    )
}

/// The value of a decimal digit.
#[inline]
pub fn decimal(point: u32) -> Option<u32> {
    if point < 128 {
        return point.checked_sub(48).filter(|&digit| digit < 10);
    }
    let after = ZEROS.partition_point(|&zero| zero <= point);
    let digit = point - ZEROS[after.checked_sub(1)?];
    (digit < 10 && category(point) != GeneralCategory::Unassigned).then_some(digit)
}

/// The value of a digit, decimal or not (such as a superscript).
pub fn digit(point: u32) -> Option<u32> {
    if let Some(value) = decimal(point) {
        return Some(value);
    }
    let after = DIGITS.partition_point(|&(start, _, _)| start <= point);
    let (start, count, first) = DIGITS[after.checked_sub(1)?];
    let offset = point - start;
    (offset < count.into() && category(point) != GeneralCategory::Unassigned)
        .then_some(offset + u32::from(first))
}

/// The value of a numeric character.
pub fn numeric(point: u32) -> Option<f64> {
    if let Some(value) = digit(point) {
        return Some(value.into());
    }
    let after = NUMBERS.partition_point(|&(start, ..)| start <= point);
    let (start, count, first, step) = NUMBERS[after.checked_sub(1)?];
    let offset = point - start;
    (offset < count.into() && category(point) != GeneralCategory::Unassigned)
        .then_some(first + step * f64::from(offset))
}

/// `str.isalnum` of one code point.
#[inline]
pub fn is_alnum(point: u32) -> bool {
    if point < 128 {
        return ascii_class(point as u8) & 3 != 0;
    }
    is_alpha(point) || numeric(point).is_some()
}

/// Whether `repr` shows the code point as it is.
#[inline]
pub fn is_printable(point: u32) -> bool {
    use GeneralCategory::*;
    if point < 127 {
        return point >= 32;
    }
    !matches!(
        category(point),
        Control
            | Format
            | Surrogate
            | PrivateUse
            | Unassigned
            | LineSeparator
            | ParagraphSeparator
            | SpaceSeparator
    )
}

/// The character, if there is one: crates with data of a later version of Unicode know more.
pub fn assigned(point: u32) -> Option<char> {
    char::from_u32(point).filter(|&c| get_general_category(c) != GeneralCategory::Unassigned)
}

/// The derived property Lowercase.
#[inline]
pub fn is_lower(point: u32) -> bool {
    if point < 128 {
        return ascii_class(point as u8) & 8 != 0;
    }
    assigned(point).is_some_and(char::is_lowercase)
}

/// The derived property Uppercase.
#[inline]
pub fn is_upper(point: u32) -> bool {
    if point < 128 {
        return ascii_class(point as u8) & 16 != 0;
    }
    assigned(point).is_some_and(char::is_uppercase)
}

pub fn is_title(point: u32) -> bool {
    point >= 128 && category(point) == GeneralCategory::TitlecaseLetter
}

/// Whether the code point has case.
pub fn is_cased(point: u32) -> bool {
    is_lower(point) || is_upper(point) || is_title(point)
}

/// The derived property Case_Ignorable.
pub fn is_case_ignorable(point: u32) -> bool {
    use GeneralCategory::*;
    matches!(
        point,
        0x27 | 0x2e
            | 0x3a
            | 0xb7
            | 0x387
            | 0x55f
            | 0x5f4
            | 0x2018
            | 0x2019
            | 0x2024
            | 0x2027
            | 0xfe13
            | 0xfe52
            | 0xfe55
            | 0xff07
            | 0xff0e
            | 0xff1a
    ) || matches!(
        category(point),
        NonspacingMark | EnclosingMark | Format | ModifierLetter | ModifierSymbol
    )
}

pub fn is_identifier_start(point: u32) -> bool {
    if point < 128 {
        return ascii_class(point as u8) & 1 != 0 || point == 0x5f;
    }
    assigned(point).is_some_and(unicode_ident::is_xid_start)
}

pub fn is_identifier_continue(point: u32) -> bool {
    if point < 128 {
        return ascii_class(point as u8) & 3 != 0 || point == 0x5f;
    }
    assigned(point).is_some_and(unicode_ident::is_xid_continue)
}

/// A mapping of one code point to up to three.
pub type Mapped = ([u32; 3], usize);

fn mapped<const N: usize>(point: u32, to: [u32; N]) -> Mapped {
    let mut all = [point, 0, 0];
    if to[0] == 0 {
        return (all, 1);
    }
    let count = to.iter().take_while(|&&point| point != 0).count();
    all[..count].copy_from_slice(&to[..count]);
    (all, count)
}

/// Full lower-case mapping, without context.
pub fn to_lower(point: u32) -> Mapped {
    match char::from_u32(point) {
        Some(c) => mapped(point, unicode_case_mapping::to_lowercase(c)),
        None => mapped(point, [0]),
    }
}

/// Full upper-case mapping.
pub fn to_upper(point: u32) -> Mapped {
    match char::from_u32(point) {
        Some(c) => mapped(point, unicode_case_mapping::to_uppercase(c)),
        None => mapped(point, [0]),
    }
}

/// Full title-case mapping.
pub fn to_title(point: u32) -> Mapped {
    match char::from_u32(point) {
        Some(c) => mapped(point, unicode_case_mapping::to_titlecase(c)),
        None => mapped(point, [0]),
    }
}

/// Full case folding.
pub fn fold(point: u32) -> Mapped {
    if let Ok(index) = FOLDINGS.binary_search_by_key(&point, |&(from, _)| from) {
        let mut all = [0; 3];
        let mut count = 0;
        for c in FOLDINGS[index].1.chars() {
            all[count] = c.into();
            count += 1;
        }
        return (all, count);
    }
    let folded = char::from_u32(point).and_then(unicode_case_mapping::case_folded);
    mapped(point, [folded.map_or(0, NonZeroU32::get)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_decimals_and_numbers_are_three_classes() {
        assert_eq!(decimal(0x663), Some(3));
        assert_eq!(decimal(0xb2), None);
        assert_eq!(digit(0xb2), Some(2));
        assert_eq!(digit(0xbd), None);
        assert_eq!(numeric(0xbd), Some(0.5));
        assert_eq!(numeric(0x4e09), Some(3.0));
        assert_eq!(numeric(0x61), None);
    }

    #[test]
    fn case_mappings_may_have_several_code_points() {
        assert_eq!(to_upper(0xdf), ([0x53, 0x53, 0], 2));
        assert_eq!(to_lower(0x130), ([0x69, 0x307, 0], 2));
        assert_eq!(to_title(0x1c6), ([0x1c5, 0, 0], 1));
        assert_eq!(fold(0xdf), ([0x73, 0x73, 0], 2));
        assert_eq!(fold(0x41), ([0x61, 0, 0], 1));
    }

    #[test]
    fn unassigned_and_format_characters_are_not_printable() {
        for point in [0x378, 0xad, 0x200b, 0x7f, 0xa0, 0xd800, 0xe000] {
            assert!(!is_printable(point), "{point:#x}");
        }
        assert!(is_printable(0xe9) && is_printable(0x20) && is_printable(0x1f600));
    }
}
