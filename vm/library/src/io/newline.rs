//! The `newline` argument of text files, and the line ends that they had.

use std::cell::Cell;

use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, memory};

const LF: u32 = b'\n' as u32;
const CR: u32 = b'\r' as u32;

/// How lines end and how line ends are translated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Newline {
    /// `None`: all of `\n`, `\r`, `\r\n` end a line and are read as `\n`; `\n` is written as the platform's, `\n`.
    Universal,
    /// `''`: all of them end a line, nothing is translated.
    Untranslated,
    /// `'\n'`
    Lf,
    /// `'\r'`: ends lines, and `\n` is written as it.
    Cr,
    /// `'\r\n'`: likewise.
    CrLf,
}

impl Newline {
    /// The argument's meaning.
    pub fn from_value(t: &mut Thread, value: &Value) -> Res<Newline> {
        if value.is_none() {
            return Ok(Newline::Universal);
        }
        let Some(text) = value.downcast::<Str>() else {
            let class = value.class().name();
            return Err(t.type_error(format!("newline must be str or None, not {class}")));
        };
        match &*text.to_lossy() {
            "" => Ok(Newline::Untranslated),
            "\n" => Ok(Newline::Lf),
            "\r" => Ok(Newline::Cr),
            "\r\n" => Ok(Newline::CrLf),
            _ => Err(t.value_error(format!("illegal newline value: {}", text.to_lossy()))),
        }
    }

    /// Whether all of `\n`, `\r`, `\r\n` end a line.
    pub fn is_universal(self) -> bool {
        matches!(self, Newline::Universal | Newline::Untranslated)
    }

    /// Length of the first line of `text`, its end included; `None` when no line ends in it.
    pub fn line_end<T: Copy + Into<u32>>(self, text: &[T]) -> Option<usize> {
        let find = |wanted: u32| text.iter().position(|&point| point.into() == wanted);
        match self {
            Newline::Lf => find(LF).map(|found| found + 1),
            Newline::Cr => find(CR).map(|found| found + 1),
            Newline::CrLf => text
                .windows(2)
                .position(|pair| pair[0].into() == CR && pair[1].into() == LF)
                .map(|found| found + 2),
            Newline::Universal | Newline::Untranslated => {
                let found = text
                    .iter()
                    .position(|&point| matches!(point.into(), LF | CR))?;
                let pair = text[found].into() == CR
                    && text.get(found + 1).is_some_and(|&next| next.into() == LF);
                Some(found + 1 + usize::from(pair))
            }
        }
    }

    /// What reading gives for a piece of text that ends at the end of a line or of the file.
    pub fn read(self, points: Vec<u32>) -> Vec<u32> {
        if self != Newline::Universal || !points.contains(&CR) {
            return points;
        }
        let mut translated = memory::with_capacity(points.len());
        let mut points = points.into_iter().peekable();
        while let Some(point) = points.next() {
            if point == CR {
                points.next_if_eq(&LF);
                translated.push(LF);
            } else {
                translated.push(point);
            }
        }
        translated
    }

    /// What writing `points` puts into the file. For text in memory, `Universal` translates as reading does.
    pub fn written(self, points: impl Iterator<Item = u32>) -> Vec<u32> {
        match self {
            Newline::Universal => self.read(points.collect()),
            Newline::Untranslated | Newline::Lf => points.collect(),
            Newline::Cr => points
                .map(|point| if point == LF { CR } else { point })
                .collect(),
            Newline::CrLf => {
                let mut out = Vec::new();
                for point in points {
                    if point == LF {
                        out.push(CR);
                    }
                    out.push(point);
                }
                out
            }
        }
    }
}

/// The kinds of line ends that text had, for the attribute `newlines`.
#[derive(Trace, Default, Debug)]
pub(super) struct Seen {
    kinds: Cell<u8>,
    /// The last piece ended with a `\r`, which may be half of `\r\n`.
    pending: Cell<bool>,
}

impl Seen {
    const CR: u8 = 1;
    const LF: u8 = 2;
    const CRLF: u8 = 4;

    /// Takes note of the line ends in a piece of text, or of its encoding where that is a superset of ASCII.
    pub fn see<T: Copy + Into<u32>>(&self, text: &[T]) {
        let mut kinds = self.kinds.get();
        let mut rest = text.iter().map(|&point| point.into()).peekable();
        if self.pending.get() && rest.peek().is_some() {
            self.pending.set(false);
            let pair = rest.next_if_eq(&LF).is_some();
            kinds |= if pair { Self::CRLF } else { Self::CR };
        }
        while let Some(point) = rest.next() {
            match point {
                LF => kinds |= Self::LF,
                CR => match rest.peek() {
                    Some(&LF) => {
                        rest.next();
                        kinds |= Self::CRLF;
                    }
                    Some(_) => kinds |= Self::CR,
                    None => self.pending.set(true),
                },
                _ => {}
            }
        }
        self.kinds.set(kinds);
    }

    /// No more belongs to the last piece.
    pub fn finish(&self) {
        if self.pending.take() {
            self.kinds.set(self.kinds.get() | Self::CR);
        }
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.kinds.set(0);
        self.pending.set(false);
    }

    /// `None`, the only kind, or a tuple of the kinds.
    pub fn value(&self) -> Value {
        let kinds = [(Self::CR, "\r"), (Self::LF, "\n"), (Self::CRLF, "\r\n")];
        let mut seen: Vec<Value> = kinds
            .iter()
            .filter(|(kind, _)| self.kinds.get() & kind != 0)
            .map(|(_, text)| Str::new(text))
            .collect();
        match seen.len() {
            0 => Value::none(),
            1 => seen.remove(0),
            _ => Tuple::new(seen),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(text: &str) -> Vec<u32> {
        text.chars().map(u32::from).collect()
    }

    #[test]
    fn universal_newlines_read_as_lf() {
        assert_eq!(
            Newline::Universal.read(points("a\r\nb\rc\n")),
            points("a\nb\nc\n")
        );
        assert_eq!(Newline::Untranslated.read(points("a\r\n")), points("a\r\n"));
    }

    #[test]
    fn lines_end_where_the_argument_says() {
        assert_eq!(Newline::Universal.line_end(b"a\r\nb"), Some(3));
        assert_eq!(Newline::Lf.line_end(b"a\rb\n"), Some(4));
        assert_eq!(Newline::CrLf.line_end(b"a\nb\r\n"), Some(5));
        assert_eq!(Newline::Cr.line_end(b"abc"), None);
    }

    #[test]
    fn written_line_ends_follow_the_argument() {
        assert_eq!(
            Newline::CrLf.written("a\n".chars().map(u32::from)),
            points("a\r\n")
        );
        assert_eq!(
            Newline::Lf.written("a\n".chars().map(u32::from)),
            points("a\n")
        );
    }
}
