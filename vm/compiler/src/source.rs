//! Source text: decoding, line ends, and the way from byte offsets to lines and columns.

use crate::errors::{Error, ErrorKind, Result};
use copperplate_code::{Constant, Location};
use ruff_text_size::TextRange;
use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;

/// A source text as the parser sees it: no byte order mark, line feeds only.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) text: String,
    line_starts: Vec<u32>,
    /// The line found last; the next question is mostly about the same one.
    last_line: Cell<usize>,
    /// There is no text: the tree was made of nodes.
    places: Option<Places>,
}

/// What ranges stand for in a tree that was made of nodes: locations, and constants.
#[derive(Debug, Default)]
pub(crate) struct Places {
    locations: Vec<Location>,
    constants: HashMap<u32, Constant>,
}

/// Bytes of a range that stands for a location: as many as the quotes of a literal, which its content lies between.
const RANGE: u32 = 2;

impl Places {
    /// The range that stands for a location.
    pub(crate) fn add(&mut self, at: Location) -> TextRange {
        let start = self.locations.len() as u32 * RANGE;
        self.locations.push(at);
        TextRange::new(start.into(), (start + RANGE).into())
    }

    /// Lets a range stand for a constant, too.
    pub(crate) fn set_constant(&mut self, range: TextRange, value: Constant) {
        self.constants.insert(range.start().to_u32() / RANGE, value);
    }

    fn location(&self, offset: u32) -> Location {
        let location = self.locations.get((offset / RANGE) as usize);
        location.copied().unwrap_or(Location::NONE)
    }
}

impl Source {
    /// Reads a text that is already decoded.
    ///
    /// # Errors
    /// When it holds a null character.
    pub(crate) fn from_str(text: &str) -> Result<Self> {
        Self::new(text.into())
    }

    /// Decodes bytes by their byte order mark or encoding declaration (PEP 263); UTF-8 without one. Messages about a program's
    /// file name it.
    ///
    /// # Errors
    /// When the encoding is unknown, the bytes do not fit it, or there is a null byte.
    pub(crate) fn from_bytes(bytes: &[u8], filename: Option<&str>) -> Result<Self> {
        let null = bytes.iter().position(|byte| *byte == 0);
        if null.is_some() && filename.is_none() {
            return Err(null_in_string());
        }
        // A file is read by lines, and they are looked at from the left.
        if let Some(place) = null
            && (std::str::from_utf8(&bytes[..place]).is_ok() || declared_encoding(bytes).is_some())
        {
            let (line, text) = line_at(bytes, place);
            let at = Location {
                line,
                ..Location::NONE
            };
            let message = "source code cannot contain null bytes";
            let text = text.split('\0').next().unwrap_or_default();
            return Err(Box::new(Error {
                text: Some(format!("{text}\n")),
                ..*Error::new(message, at)
            }));
        }
        let (bytes, marked) = match bytes.strip_prefix(b"\xef\xbb\xbf") {
            Some(rest) => (rest, true),
            None => (bytes, false),
        };
        let declared = declared_encoding(bytes);
        let encoding = declared
            .as_deref()
            .map_or("utf-8".into(), normalized_encoding);
        match &*encoding {
            "utf-8" => {}
            _ if marked => {
                let (line, text) = line_at(bytes, 0);
                let at = Location {
                    line,
                    ..Location::NONE
                };
                return Err(Box::new(Error {
                    text: Some(text),
                    ..*Error::new(format!("encoding problem: {encoding} with BOM"), at)
                }));
            }
            "iso-8859-1" => {
                return Self::new(
                    bytes
                        .iter()
                        .map(|&byte| char::from(byte))
                        .collect::<String>()
                        .into(),
                );
            }
            "ascii" => {
                if let Some(place) = bytes.iter().position(|byte| !byte.is_ascii()) {
                    let message = format!(
                        "'ascii' codec can't decode byte 0x{:02x} in position {place}: ordinal not in range(128)",
                        bytes[place]
                    );
                    return Err(Error::new(message, Location::NONE));
                }
            }
            _ => {
                return Err(Error::of(
                    ErrorKind::Encoding,
                    declared.unwrap_or_default(),
                    Location::NONE,
                ));
            }
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::new(text.into()),
            Err(error) => Err(not_utf8(
                bytes,
                error.valid_up_to(),
                declared.is_some() || marked,
                filename,
            )),
        }
    }

    fn new(text: Cow<'_, str>) -> Result<Self> {
        if text.contains('\0') {
            return Err(null_in_string());
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let text = if text.contains('\r') {
            text.replace("\r\n", "\n").replace('\r', "\n")
        } else {
            text.to_owned()
        };
        let mut line_starts = vec![0];
        line_starts.extend(
            text.bytes()
                .enumerate()
                .filter(|(_, byte)| *byte == b'\n')
                .map(|(index, _)| index as u32 + 1),
        );
        Ok(Self {
            text,
            line_starts,
            last_line: Cell::new(0),
            places: None,
        })
    }

    /// What belongs to a tree that was made of nodes.
    pub(crate) fn of_nodes(places: Places) -> Self {
        Self {
            text: String::new(),
            line_starts: vec![0],
            last_line: Cell::new(0),
            places: Some(places),
        }
    }

    /// Whether there is a text.
    pub(crate) fn is_text(&self) -> bool {
        self.places.is_none()
    }

    /// The text of a range; empty without one.
    pub(crate) fn range(&self, range: TextRange) -> &str {
        let range = range.start().to_usize()..range.end().to_usize();
        self.text.get(range).unwrap_or_default()
    }

    /// The constant that a range stands for.
    pub(crate) fn constant(&self, range: TextRange) -> Option<&Constant> {
        let constants = &self.places.as_ref()?.constants;
        constants.get(&(range.start().to_u32() / RANGE))
    }

    /// Line (from 1) and byte column (from 0) of a byte offset.
    pub(crate) fn position(&self, offset: u32) -> (u32, u32) {
        let starts = &self.line_starts;
        let mut line = self.last_line.get();
        if starts[line] > offset || starts.get(line + 1).is_some_and(|&next| next <= offset) {
            line = starts.partition_point(|&start| start <= offset) - 1;
            self.last_line.set(line);
        }
        (line as u32 + 1, offset - starts[line])
    }

    /// The location of a range of byte offsets.
    pub(crate) fn location(&self, start: u32, end: u32) -> Location {
        if let Some(places) = &self.places {
            let end = places.location(end.saturating_sub(1));
            return Location {
                end_line: end.end_line,
                end_column: end.end_column,
                ..places.location(start)
            };
        }
        let (line, column) = self.position(start);
        let (end_line, end_column) = self.position(end);
        Location {
            line,
            column,
            end_line,
            end_column,
        }
    }

    /// The byte offset at which `line` (from 1) begins; the end of the text past the last line.
    pub(crate) fn line_start(&self, line: u32) -> u32 {
        self.line_starts
            .get(line as usize - 1)
            .copied()
            .unwrap_or(self.text.len() as u32)
    }

    /// `line` (from 1) with its line feed; empty past the end.
    pub(crate) fn line_text(&self, line: u32) -> String {
        self.text[self.line_start(line) as usize..self.line_start(line + 1) as usize].to_owned()
    }

    /// The column in characters of a byte column.
    pub(crate) fn character_column(&self, line: u32, column: u32) -> u32 {
        if !self.is_text() {
            return column;
        }
        if line as usize > self.line_starts.len() {
            return column;
        }
        let start = self.line_start(line) as usize;
        let end = start + column as usize;
        // The last line ends in a line feed, whether it is written or not.
        let is_past = end > self.text.len();
        self.text
            .get(start..end.min(self.text.len()))
            .map_or(column, |text| {
                text.chars().count() as u32 + u32::from(is_past)
            })
    }
}

/// The number of the line that a byte is in, and its text, as far as it can be shown.
fn line_at(bytes: &[u8], place: usize) -> (u32, String) {
    let before = &bytes[..place];
    let start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |newline| newline + 1);
    let line = before.iter().filter(|byte| **byte == b'\n').count() as u32 + 1;
    let end = bytes[place..]
        .iter()
        .position(|byte| *byte == b'\n')
        .map_or(bytes.len(), |length| place + length);
    (
        line,
        String::from_utf8_lossy(&bytes[start..end]).into_owned(),
    )
}

fn null_in_string() -> Box<Error> {
    Error::of(
        ErrorKind::Unreadable,
        "source code string cannot contain null bytes",
        Location::NONE,
    )
}

fn not_utf8(bytes: &[u8], place: usize, declared: bool, filename: Option<&str>) -> Box<Error> {
    let (line, text) = line_at(bytes, place);
    let text = text.split('\0').next().unwrap_or_default().to_owned();
    let start = bytes[..place]
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |newline| newline + 1);
    let column = String::from_utf8_lossy(&bytes[start..place])
        .chars()
        .count() as u32
        + 1;
    let message = match filename {
        Some(_) if declared => format!(
            "(unicode error) 'utf-8' codec can't decode byte 0x{:02x} in position {}: {}",
            bytes[place],
            place - start,
            decoding_problem(&bytes[place..]),
        ),
        _ => {
            let file = filename.map_or(String::new(), |name| format!(" in file {name}"));
            format!(
                "Non-UTF-8 code starting with '\\x{:02x}'{file} on line {line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details",
                bytes[place]
            )
        }
    };
    let column = if filename.is_some() && declared {
        0
    } else {
        column
    };
    let at = Location {
        line,
        column,
        end_line: line,
        end_column: column,
    };
    Box::new(Error {
        text: Some(text),
        ..*Error::new(message, at)
    })
}

/// What the codec says of bytes that begin with none that is UTF-8.
fn decoding_problem(bytes: &[u8]) -> &'static str {
    let error = std::str::from_utf8(bytes).err();
    match (bytes[0], error.and_then(|error| error.error_len())) {
        (_, None) => "unexpected end of data",
        (0xc2..=0xf4, _) => "invalid continuation byte",
        _ => "invalid start byte",
    }
}

/// The encoding that one of the first two lines declares, if the lines before it are blank or comments.
fn declared_encoding(bytes: &[u8]) -> Option<String> {
    for line in bytes.split(|byte| *byte == b'\n' || *byte == b'\r').take(2) {
        let trimmed = line.trim_ascii_start();
        if !trimmed.starts_with(b"#") {
            if trimmed.is_empty() {
                continue;
            }
            return None;
        }
        let Some(place) = trimmed.windows(6).position(|window| window == b"coding") else {
            continue;
        };
        let rest = &trimmed[place + 6..];
        let Some(rest) = rest.strip_prefix(b":").or_else(|| rest.strip_prefix(b"=")) else {
            continue;
        };
        let name: String = rest
            .trim_ascii_start()
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(byte))
            .map(|&byte| char::from(byte))
            .collect();
        if !name.is_empty() {
            return Some(name);
        }
    }
    None
}

fn normalized_encoding(name: &str) -> String {
    let name = name.to_ascii_lowercase().replace('_', "-");
    let is = |base: &str| {
        name == base
            || name
                .strip_prefix(base)
                .is_some_and(|rest| rest.starts_with('-'))
    };
    if is("utf-8") || name == "utf8" || name == "u8" {
        "utf-8".to_owned()
    } else if is("latin-1")
        || is("iso-8859-1")
        || is("iso-latin-1")
        || name == "latin1"
        || name == "l1"
    {
        "iso-8859-1".to_owned()
    } else if name == "ascii" || name == "us-ascii" {
        "ascii".to_owned()
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_become_lines_and_columns() {
        let source = Source::from_str("a\r\nbé c\rd").unwrap();
        assert_eq!(source.text, "a\nbé c\nd");
        assert_eq!(source.position(0), (1, 0));
        assert_eq!(source.position(6), (2, 4));
        assert_eq!(source.position(1), (1, 1));
        assert_eq!(source.character_column(2, 4), 3);
        assert_eq!(source.line_text(2), "bé c\n");
    }

    #[test]
    fn encoding_declarations_are_obeyed() {
        assert_eq!(
            Source::from_bytes(b"# -*- coding: latin-1 -*-\n'\xe9'", None)
                .unwrap()
                .text,
            "# -*- coding: latin-1 -*-\n'é'"
        );
        assert_eq!(
            Source::from_bytes(b"\xef\xbb\xbfx", None).unwrap().text,
            "x"
        );
        let error = Source::from_bytes(b"\n# coding=nope\n", None).unwrap_err();
        assert_eq!(
            (error.kind, error.message.as_str()),
            (ErrorKind::Encoding, "nope")
        );
        let error = Source::from_bytes(b"x\n'\xe9'", None).unwrap_err();
        assert!(error.message.starts_with(
            "Non-UTF-8 code starting with '\\xe9' on line 2, but no encoding declared;"
        ));
        assert!(Source::from_str("a\0b").is_err());
    }
}
