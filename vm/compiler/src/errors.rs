//! What compiling can fail with, as data.

use crate::source::Source;
use copperplate_code::Location;
use std::fmt;

/// Which exception a [`SyntaxError`] becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// `SyntaxError`.
    Syntax,
    /// `IndentationError`.
    Indentation,
    /// `TabError`.
    Tab,
    /// `SyntaxError` at the end of an input that more lines could complete (`_IncompleteInputError` under
    /// `PyCF_ALLOW_INCOMPLETE_INPUT`).
    Incomplete,
    /// `RecursionError`: the tree is too deep to be compiled.
    Recursion,
    /// `MemoryError`: there are too many functions in functions.
    Complexity,
    /// `OverflowError`: the code is too large for its encoding.
    Overflow,
    /// The text is in an encoding that only the program's codecs know, whose name is the message: it has to be decoded first.
    Encoding,
    /// `SyntaxError` of a text that could not be read at all: it has no place.
    Unreadable,
    /// `ValueError`: no text has such a tree.
    InvalidTree,
    /// `TypeError`: a node stands where only one of another class can.
    MistypedTree,
}

/// An error in a source text, with what `SyntaxError` shows of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Which exception it becomes.
    pub kind: ErrorKind,
    /// `msg`.
    pub message: String,
    /// `filename`.
    pub filename: String,
    /// `lineno`; 0: none.
    pub line: u32,
    /// `offset`: in characters, from 1; 0: none.
    pub column: u32,
    /// `end_lineno`; 0: none.
    pub end_line: u32,
    /// `end_offset`; 0: none.
    pub end_column: u32,
    /// `text`: the line with its line feed.
    pub text: Option<String>,
    /// The parser accepted the text: CPython reads `text` from the file then, if there is one.
    pub in_tree: bool,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            ErrorKind::Syntax | ErrorKind::Incomplete | ErrorKind::Unreadable => "SyntaxError",
            ErrorKind::Indentation => "IndentationError",
            ErrorKind::Tab => "TabError",
            ErrorKind::Recursion => "RecursionError",
            ErrorKind::Complexity => "MemoryError",
            ErrorKind::Encoding => "LookupError",
            ErrorKind::Overflow => "OverflowError",
            ErrorKind::InvalidTree => "ValueError",
            ErrorKind::MistypedTree => "TypeError",
        };
        write!(
            f,
            "{}:{}:{}: {kind}: {}",
            self.filename, self.line, self.column, self.message
        )
    }
}

impl std::error::Error for SyntaxError {}

/// An error inside the compiler, before it knows its file and line.
#[derive(Clone, Debug)]
pub(crate) struct Error {
    pub(crate) kind: ErrorKind,
    pub(crate) message: String,
    pub(crate) at: Location,
    /// The line, when there is no decoded source to take it from.
    pub(crate) text: Option<String>,
    /// As [`SyntaxError::in_tree`].
    pub(crate) in_tree: bool,
}

pub(crate) type Result<T> = std::result::Result<T, Box<Error>>;

impl Error {
    /// A `SyntaxError`.
    pub(crate) fn new(message: impl Into<String>, at: Location) -> Box<Self> {
        Self::of(ErrorKind::Syntax, message, at)
    }

    pub(crate) fn of(kind: ErrorKind, message: impl Into<String>, at: Location) -> Box<Self> {
        Box::new(Self {
            kind,
            message: message.into(),
            at,
            text: None,
            in_tree: false,
        })
    }

    /// The same, found in the tree.
    pub(crate) fn of_tree(mut self: Box<Self>) -> Box<Self> {
        self.in_tree = true;
        self
    }

    /// The tree is too deep.
    pub(crate) fn too_deep(at: Location) -> Box<Self> {
        Self::of(
            ErrorKind::Recursion,
            "maximum recursion depth exceeded during compilation",
            at,
        )
    }

    /// Functions nest too deep.
    pub(crate) fn too_complex() -> Box<Self> {
        Self::of(
            ErrorKind::Complexity,
            "Parser stack overflowed - Python source too complex to parse",
            Location::NONE,
        )
    }

    /// Adds the file name of a text that could not be read; columns are counted in characters already.
    pub(crate) fn without_source(self, filename: &str) -> SyntaxError {
        SyntaxError {
            kind: self.kind,
            message: self.message,
            filename: filename.to_owned(),
            line: self.at.line,
            column: self.at.column,
            end_line: self.at.end_line,
            end_column: self.at.end_column,
            text: self.text,
            in_tree: self.in_tree,
        }
    }

    /// Adds what only the source text and its name can tell.
    pub(crate) fn locate(self, source: &Source, filename: &str) -> SyntaxError {
        let at = self.at;
        let column = |line, byte| match (line, byte) {
            // A place whose end is not known.
            (0, _) | (_, u32::MAX) => 0,
            _ => source.character_column(line, byte) + 1,
        };
        SyntaxError {
            kind: self.kind,
            message: self.message,
            filename: filename.to_owned(),
            line: at.line,
            column: column(at.line, at.column),
            end_line: at.end_line,
            end_column: column(at.end_line, at.end_column),
            text: (at.line != 0 && source.is_text() && !self.in_tree)
                .then(|| source.line_text(at.line)),
            in_tree: self.in_tree || !source.is_text(),
        }
    }
}
