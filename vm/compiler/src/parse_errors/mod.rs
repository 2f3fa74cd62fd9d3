//! The parser's errors in CPython's words and places.
//!
//! CPython's tokenizer speaks before its parser, wherever in the text it finds something; so does [`tokenizer`] here. What the
//! parser says is then reworded by [`wording`], and a bracket that was never closed wins over errors on later lines.

mod numbers;
mod strings;
mod tokenizer;
mod walk;
mod wording;

use crate::Mode;
use crate::errors::{Error, ErrorKind, Result};
use crate::source::Source;
use crate::warnings::{self, Warning};
use copperplate_code::Location;
use ruff_python_ast::Mod;
use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_parser::{LexicalErrorType, ParseError, ParseErrorType, Parsed};
use ruff_text_size::{Ranged, TextRange};
use std::borrow::Cow;

/// The text of an expression without the blanks that `eval` allows before it; offsets stay.
pub(crate) fn without_leading_blanks(text: &str) -> Cow<'_, str> {
    let rest = text.trim_start_matches([' ', '\t']);
    let blanks = text.len() - rest.len();
    if blanks == 0 {
        return text.into();
    }
    // A continued line begins no block.
    let filler = if blanks == 1 {
        "\n".to_owned()
    } else {
        format!("{}\\\n", " ".repeat(blanks - 2))
    };
    format!("{filler}{rest}").into()
}

/// The first error of a parsed text, if there is one.
///
/// # Errors
/// With that error, after what the parser warns of: of kind [`ErrorKind::Incomplete`] when `allow_incomplete` and the text only ends too early.
pub(crate) fn check(
    source: &Source,
    parsed: &Parsed<Mod>,
    mode: Mode,
    allow_incomplete: bool,
    warnings: &mut Vec<Warning>,
) -> Result<()> {
    let tokens: Vec<Token> = parsed
        .tokens()
        .iter()
        .copied()
        .filter(|token| {
            !matches!(
                token.kind(),
                TokenKind::Comment | TokenKind::NonLogicalNewline
            )
        })
        .collect();
    let text = Text {
        source,
        tokens: &tokens,
    };
    if mode != Mode::Eval {
        tokenizer::check_indentation(&text)?;
    }
    tokenizer::check_nesting(&text)?;
    let errors = parsed.errors();
    let end = errors.first().map(|error| error.range().start());
    warnings::tokens::check(source, &tokens, end, warnings);
    if errors.is_empty() {
        return Ok(());
    }
    if allow_incomplete && text.is_incomplete(&errors[0]) {
        return Err(Error::of(
            ErrorKind::Incomplete,
            "incomplete input",
            text.at(errors[0].range()),
        ));
    }
    if let Some(error) = tokenizer::first_error(&text, errors) {
        return Err(error);
    }
    let error = wording::reword(&text, &errors[0]);
    match tokenizer::unclosed_bracket(&text) {
        Some((bracket, at))
            if error.kind == ErrorKind::Syntax
                && (text.at(errors[0].range()).line > at.line
                    || text.is_at_end(errors[0].range())) =>
        {
            Err(Error::new(format!("'{bracket}' was never closed"), at))
        }
        _ => Err(error),
    }
}

/// A text with those of its tokens that mean something.
struct Text<'a> {
    source: &'a Source,
    tokens: &'a [Token],
}

impl<'a> Text<'a> {
    fn at(&self, range: TextRange) -> Location {
        self.source
            .location(range.start().to_u32(), range.end().to_u32())
    }

    /// From the start of one range to the end of another.
    fn between(&self, start: TextRange, end: TextRange) -> Location {
        self.source
            .location(start.start().to_u32(), end.end().to_u32())
    }

    /// A single place.
    fn point(&self, offset: usize) -> Location {
        self.source.location(offset as u32, offset as u32)
    }

    fn slice(&self, range: TextRange) -> &'a str {
        &self.source.text[range.start().to_usize()..range.end().to_usize()]
    }

    /// Index of the first token that begins at or behind a range's start.
    fn index_at(&self, range: TextRange) -> usize {
        self.tokens
            .partition_point(|token| token.range().start() < range.start())
            .min(self.tokens.len().saturating_sub(1))
    }

    fn kind(&self, index: usize) -> TokenKind {
        self.tokens
            .get(index)
            .map_or(TokenKind::EndOfFile, |token| token.kind())
    }

    /// Kind of the token before `index`.
    fn kind_before(&self, index: usize) -> TokenKind {
        index
            .checked_sub(1)
            .map_or(TokenKind::Newline, |index| self.kind(index))
    }

    fn range(&self, index: usize) -> TextRange {
        self.tokens.get(index).map_or_else(
            || TextRange::empty((self.source.text.len() as u32).into()),
            |token| token.range(),
        )
    }

    fn text_of(&self, index: usize) -> &'a str {
        self.slice(self.range(index))
    }

    /// Index of the first token of the logical line that the token at `index` is in.
    fn line_start(&self, index: usize) -> usize {
        let is_break = |token: &Token| {
            matches!(
                token.kind(),
                TokenKind::Newline | TokenKind::Indent | TokenKind::Dedent
            )
        };
        self.tokens[..index.min(self.tokens.len())]
            .iter()
            .rposition(is_break)
            .map_or(0, |index| index + 1)
    }

    /// Whether nothing but blanks, comments and line ends follows.
    fn is_at_end(&self, range: TextRange) -> bool {
        let index = self
            .tokens
            .partition_point(|token| token.range().start() < range.start());
        self.tokens[index..].iter().all(|token| {
            // The lexer ends an open bracket with an unknown token of no length.
            token.range().is_empty()
                || matches!(
                    token.kind(),
                    TokenKind::Newline
                        | TokenKind::Dedent
                        | TokenKind::Indent
                        | TokenKind::EndOfFile
                )
        })
    }

    /// Whether more lines could make the text right.
    fn is_incomplete(&self, error: &ParseError) -> bool {
        let range = error.range();
        let is_open_string = matches!(
            error.error,
            ParseErrorType::Lexical(LexicalErrorType::UnclosedStringError)
        );
        if is_open_string {
            return strings::is_triple_quoted(self.slice(range));
        }
        self.is_at_end(range)
            && (tokenizer::unclosed_bracket(self).is_some() || !self.ends_within_line(range))
    }

    /// The error is in the last line, whose end shows that it will not go on: `x = `.
    fn ends_within_line(&self, first_error: TextRange) -> bool {
        let index = self
            .tokens
            .partition_point(|token| token.range().start() < first_error.start());
        self.kind(index) == TokenKind::Newline
            && !self.range(index).is_empty()
            && self.kind_before(index) != TokenKind::Colon
    }
}
