//! The text of a `StringIO`: code points in as few bytes as they need so far.

use copperplate_core::memory;
use copperplate_core::str::Points;
use copperplate_core::trace::{Trace, Visitor};

/// Code points that can be overwritten: one byte each as long as all are Latin-1, as nearly all text in memory files is; then four.
#[derive(Debug)]
pub(super) enum TextBuffer {
    Narrow(Vec<u8>),
    Wide(Vec<u32>),
}

// SAFETY: code points are no references.
unsafe impl Trace for TextBuffer {
    fn trace(&self, _: &mut Visitor<'_>) {}
}

impl Default for TextBuffer {
    fn default() -> Self {
        TextBuffer::Narrow(Vec::new())
    }
}

impl TextBuffer {
    pub fn points(&self) -> Points<'_> {
        match self {
            TextBuffer::Narrow(text) => Points::Latin1(text),
            TextBuffer::Wide(text) => Points::Ucs4(text),
        }
    }

    /// Puts text at a position; what lies between the end and there becomes NULs.
    ///
    /// # Panics
    /// Unwinds to the nearest [`memory::guard`] when there is no memory for it.
    pub fn put(&mut self, start: usize, text: Points<'_>) {
        if let TextBuffer::Narrow(narrow) = self
            && text.least_width() > 1
        {
            let mut wide = memory::with_capacity(narrow.len() + text.len());
            wide.extend(narrow.iter().map(|&point| u32::from(point)));
            *self = TextBuffer::Wide(wide);
        }
        match (self, text) {
            (TextBuffer::Narrow(buffer), Points::Latin1(text)) => {
                room(buffer, start, text.len()).copy_from_slice(text);
            }
            // A wide string may consist of narrow points when it is a part of another.
            (TextBuffer::Narrow(buffer), text) => {
                let room = room(buffer, start, text.len());
                room.iter_mut()
                    .zip(text.iter())
                    .for_each(|(to, point)| *to = point as u8);
            }
            (TextBuffer::Wide(buffer), text) => {
                let room = room(buffer, start, text.len());
                room.iter_mut()
                    .zip(text.iter())
                    .for_each(|(to, point)| *to = point);
            }
        }
    }

    /// Cuts off what lies behind a position, and gives back the memory if that was most of it.
    pub fn truncate(&mut self, length: usize) {
        match self {
            _ if length == 0 => *self = TextBuffer::default(),
            TextBuffer::Narrow(text) => cut(text, length),
            TextBuffer::Wide(text) => cut(text, length),
        }
    }
}

fn cut<T>(text: &mut Vec<T>, length: usize) {
    text.truncate(length);
    if length < text.capacity() / 2 {
        text.shrink_to_fit();
    }
}

/// `count` places from `start` on.
fn room<T: Copy + Default>(text: &mut Vec<T>, start: usize, count: usize) -> &mut [T] {
    let end = start + count;
    if text.len() < end {
        memory::reserve(text, end - text.len());
        text.resize(end, T::default());
    }
    &mut text[start..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(buffer: &TextBuffer) -> Vec<u32> {
        buffer.points().iter().collect()
    }

    #[test]
    fn text_is_narrow_until_a_point_needs_more() {
        let mut buffer = TextBuffer::default();
        buffer.put(0, Points::Latin1(b"abc"));
        buffer.put(1, Points::Ucs2(&[0xe9]));
        assert_eq!(buffer.points().width(), 1);
        buffer.put(2, Points::Ucs2(&[0x20ac, 0x21]));
        assert_eq!(content(&buffer), [0x61, 0xe9, 0x20ac, 0x21]);
        buffer.truncate(0);
        buffer.put(0, Points::Latin1(b"x"));
        assert_eq!(buffer.points().width(), 1);
    }

    #[test]
    fn a_gap_is_filled_with_nuls() {
        let mut buffer = TextBuffer::default();
        buffer.put(2, Points::Latin1(b"a"));
        assert_eq!(content(&buffer), [0, 0, 0x61]);
    }
}
