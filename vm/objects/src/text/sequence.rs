//! Searching, splitting and trimming of runs of units: what strings of each width, `bytes` and `bytearray` share.

use std::ops::Range;

use copperplate_core::memory;
use copperplate_core::str::Unit;
use memchr::memmem;

/// The units as bytes.
fn raw<U: Unit>(units: &[U]) -> &[u8] {
    // SAFETY: units are unsigned integers, which may be viewed as bytes.
    unsafe { std::slice::from_raw_parts(units.as_ptr() as *const u8, size_of_val(units)) }
}

/// Finds occurrences of one part in texts: made once, used many times. Wide units are searched as bytes, and what is found
/// between two units is passed over.
pub struct Finder<'a, U: Unit> {
    part: &'a [U],
    finder: memmem::Finder<'a>,
}

impl<'a, U: Unit> Finder<'a, U> {
    pub fn new(part: &'a [U]) -> Finder<'a, U> {
        Finder {
            part,
            finder: memmem::Finder::new(raw(part)),
        }
    }

    /// Where the part first occurs at or after `from`.
    pub fn find(&self, text: &[U], from: usize) -> Option<usize> {
        if text.len() - from < self.part.len() {
            return None;
        }
        let bytes = raw(text);
        let width = U::WIDTH as usize;
        let mut at = from * width;
        loop {
            let found = at + self.finder.find(&bytes[at..])?;
            if found.is_multiple_of(width) {
                return Some(found / width);
            }
            at = found + 1;
        }
    }
}

/// In texts of so many units a part is found before a finder would be made.
const SHORT: usize = 32;

/// Where `part` first occurs.
pub fn find<U: Unit>(text: &[U], part: &[U]) -> Option<usize> {
    if let [unit] = part {
        return position(text, *unit);
    }
    if part.len() > text.len() {
        return None;
    }
    if text.len() <= SHORT && !part.is_empty() {
        return text
            .windows(part.len())
            .position(|window| window.starts_with(part));
    }
    Finder::new(part).find(text, 0)
}

#[inline]
fn position<U: Unit>(text: &[U], unit: U) -> Option<usize> {
    /// To look through more units takes longer than to ask how.
    const MANY: usize = 16;
    if U::WIDTH == 1 && text.len() > MANY {
        return memchr::memchr(unit.into() as u8, raw(text));
    }
    text.iter().position(|&other| other == unit)
}

/// Where `part` last occurs.
pub fn rfind<U: Unit>(text: &[U], part: &[U]) -> Option<usize> {
    if part.len() > text.len() {
        return None;
    }
    let width = U::WIDTH as usize;
    let finder = memmem::FinderRev::new(raw(part));
    let mut bytes = raw(text);
    loop {
        let found = finder.rfind(bytes)?;
        if found.is_multiple_of(width) {
            return Some(found / width);
        }
        bytes = &bytes[..found + size_of_val(part) - 1];
    }
}

/// The places of up to `most` occurrences that do not overlap. An empty part occurs at each unit and at the end.
pub fn find_all<U: Unit>(text: &[U], part: &[U], most: usize) -> Vec<usize> {
    if part.is_empty() {
        return memory::collect((0..=text.len()).take(most));
    }
    let finder = Finder::new(part);
    let mut places = Vec::new();
    let mut from = 0;
    while places.len() < most
        && let Some(place) = finder.find(text, from)
    {
        memory::push(&mut places, place);
        from = place + part.len();
    }
    places
}

/// How often `part` occurs without overlapping.
pub fn count<U: Unit>(text: &[U], part: &[U]) -> usize {
    match part {
        [] => text.len() + 1,
        [unit] => text.iter().filter(|&other| other == unit).count(),
        _ => find_all(text, part, usize::MAX).len(),
    }
}

/// `text` with up to `most` occurrences of `from` replaced; `None` when there is none.
pub fn replace<U: Unit>(text: &[U], from: &[U], to: &[U], most: usize) -> Option<Vec<U>> {
    if let ([from], [to], usize::MAX) = (from, to, most) {
        position(text, *from)?;
        let replaced = |unit: &U| if unit == from { *to } else { *unit };
        return Some(memory::collect(text.iter().map(replaced)));
    }
    let places = find_all(text, from, most);
    if places.is_empty() {
        return None;
    }
    let len = text.len() + places.len() * to.len() - places.len() * from.len();
    let mut result = memory::with_capacity(len);
    let mut done = 0;
    for place in places {
        result.extend_from_slice(&text[done..place]);
        result.extend_from_slice(to);
        done = place + from.len();
    }
    result.extend_from_slice(&text[done..]);
    Some(result)
}

/// The pieces between up to `most` occurrences of `separator`, which is not empty.
pub fn split<'a, U: Unit>(
    text: &'a [U],
    separator: &'a [U],
    most: usize,
) -> impl Iterator<Item = Range<usize>> + use<'a, U> {
    // A finder is large to move about with the iterator.
    let finder = (separator.len() > 1).then(|| Box::new(Finder::new(separator)));
    let find = move |start| match (separator, &finder) {
        ([unit], _) => position(&text[start..], *unit).map(|found| start + found),
        (_, Some(finder)) => finder.find(text, start),
        _ => None,
    };
    let (mut next, mut left) = (Some(0), most);
    std::iter::from_fn(move || {
        let start = next?;
        let found = if left > 0 { find(start) } else { None };
        left = left.saturating_sub(1);
        next = found.map(|found| found + separator.len());
        Some(start..found.unwrap_or(text.len()))
    })
}

/// As [`split`], counting from the end.
pub fn rsplit<U: Unit>(text: &[U], separator: &[U], most: usize) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut end = text.len();
    while pieces.len() < most
        && let Some(place) = rfind(&text[..end], separator)
    {
        memory::push(&mut pieces, place + separator.len()..end);
        end = place;
    }
    memory::push(&mut pieces, 0..end);
    pieces.reverse();
    pieces
}

/// The words between runs of white space, after up to `most` of them the rest with the white space at its end.
pub fn split_whitespace<'a, U: Unit, S: Fn(u32) -> bool>(
    text: &'a [U],
    most: usize,
    is_space: S,
) -> impl Iterator<Item = Range<usize>> + use<'a, U, S> {
    let (mut at, mut left) = (0, most);
    std::iter::from_fn(move || {
        let space = |index: usize| is_space(text[index].into());
        while at < text.len() && space(at) {
            at += 1;
        }
        let start = at;
        if left == 0 {
            at = text.len();
        }
        left = left.saturating_sub(1);
        while at < text.len() && !space(at) {
            at += 1;
        }
        (start < at).then_some(start..at)
    })
}

/// As [`split_whitespace`], counting from the end.
pub fn rsplit_whitespace<U: Unit>(
    text: &[U],
    most: usize,
    is_space: impl Fn(u32) -> bool,
) -> Vec<Range<usize>> {
    let space = |index: usize| is_space(text[index].into());
    let mut pieces = Vec::new();
    let mut end = text.len();
    loop {
        while end > 0 && space(end - 1) {
            end -= 1;
        }
        if end == 0 {
            break;
        }
        let mut start = end;
        if pieces.len() == most {
            start = 0;
        } else {
            while start > 0 && !space(start - 1) {
                start -= 1;
            }
        }
        memory::push(&mut pieces, start..end);
        if pieces.len() > most {
            break;
        }
        end = start;
    }
    pieces.reverse();
    pieces
}

/// The lines, with or without their ends; `\r\n` is one end.
pub fn split_lines<U: Unit>(
    text: &[U],
    keep_ends: bool,
    is_break: impl Fn(u32) -> bool,
) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let mut end = start;
        while end < text.len() && !is_break(text[end].into()) {
            end += 1;
        }
        let mut next = end;
        if next < text.len() {
            let crlf =
                text[next].into() == 13 && text.get(next + 1).is_some_and(|&u| u.into() == 10);
            next += 1 + crlf as usize;
        }
        memory::push(&mut lines, start..if keep_ends { next } else { end });
        start = next;
    }
    lines
}

/// Which ends [`trim`] cuts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ends {
    Left,
    Right,
    Both,
}

/// What is left when units that `cut` are taken off the ends.
pub fn trim<U: Unit>(text: &[U], ends: Ends, cut: impl Fn(u32) -> bool) -> Range<usize> {
    let (mut start, mut end) = (0, text.len());
    if ends != Ends::Right {
        while start < end && cut(text[start].into()) {
            start += 1;
        }
    }
    if ends != Ends::Left {
        while end > start && cut(text[end - 1].into()) {
            end -= 1;
        }
    }
    start..end
}

/// A count as methods take it: negative means no limit.
pub fn limit(count: i64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, ranges: impl IntoIterator<Item = Range<usize>>) -> Vec<&str> {
        ranges.into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn matches_between_wide_units_do_not_count() {
        let text: Vec<u16> = vec![0x0102, 0x0101, 0x0203];
        assert_eq!(find(&text, &[0x0101, 0x0203]), Some(1));
        assert_eq!(find(&[0x0201u16, 0x0302], &[0x0102, 0x0103]), None);
        assert_eq!(
            find(&[0x0100u16, 0x0001, 0x0001], &[0x0001, 0x0001]),
            Some(1)
        );
        assert_eq!(rfind(&text, &[0x0102, 0x0101]), Some(0));
    }

    #[test]
    fn splitting_from_either_end() {
        let text = "  a b  c ";
        let space = |c| c == 32;
        assert_eq!(
            words(text, split_whitespace(text.as_bytes(), usize::MAX, space)),
            ["a", "b", "c"]
        );
        assert_eq!(
            words(text, split_whitespace(text.as_bytes(), 1, space)),
            ["a", "b  c "]
        );
        assert_eq!(
            words(text, rsplit_whitespace(text.as_bytes(), 1, space)),
            ["  a b", "c"]
        );
        assert_eq!(words("a,b,c", split(b"a,b,c", b",", 1)), ["a", "b,c"]);
        assert_eq!(
            words("a--b--c", rsplit(b"a--b--c", b"--", 1)),
            ["a--b", "c"]
        );
        assert_eq!(
            words(
                "a\r\nb\n",
                split_lines(b"a\r\nb\n", false, |c| c == 10 || c == 13)
            ),
            ["a", "b"]
        );
    }

    #[test]
    fn replacing_nothing_interleaves() {
        assert_eq!(
            replace(b"abc", b"", b"-", usize::MAX).as_deref(),
            Some(&b"-a-b-c-"[..])
        );
        assert_eq!(
            replace(b"aaa", b"aa", b"b", usize::MAX).as_deref(),
            Some(&b"ba"[..])
        );
        assert_eq!(replace(b"abc", b"x", b"y", usize::MAX), None);
        assert_eq!(count(b"aaa", b""), 4);
    }
}
