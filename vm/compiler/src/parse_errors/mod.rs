//! The parser's errors in CPython's words and places.
//!
//! The parser only tells that a text is wrong. What CPython says of it is found as CPython finds it: [`matcher`] follows Python's
//! [`grammar`] through the tokens of [`tokenizer`], and when they do not match, once more with the rules for what people get wrong.

mod actions;
mod escapes;
mod grammar;
mod matcher;
mod numbers;
mod strings;
mod tokenizer;

use crate::Mode;
use crate::errors::{Error, ErrorKind, Result};
use crate::source::Source;
use crate::warnings::{self, Warning};
use copperplate_code::Location;
use grammar::Kind;
use matcher::Matcher;
pub(crate) use numbers::begins_with_keyword;
use ruff_python_ast::Mod;
use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_parser::Parsed;
use ruff_text_size::Ranged;
use std::borrow::Cow;

/// What CPython's tokenizer refuses, unlike the parser: so many indentations, so many brackets, fields so deep in fields.
const MAX_INDENTS: usize = 99;
const MAX_BRACKETS: usize = 200;
const MAX_BRACES_IN_STRINGS: usize = 3;

/// The text of an expression without the blanks that `eval` allows before it; offsets stay.
pub(crate) fn without_leading_blanks(text: &str) -> Cow<'_, str> {
    let blanks = leading_blanks(text);
    if blanks == 0 {
        return text.into();
    }
    // A continued line begins no block.
    let filler = if blanks == 1 {
        "\n".to_owned()
    } else {
        format!("{}\\\n", " ".repeat(blanks - 2))
    };
    format!("{filler}{}", &text[blanks..]).into()
}

fn leading_blanks(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\t']).len()
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
    let first = parsed.errors().first();
    let failure = if first.is_some() || is_suspicious(&source.text, &tokens) {
        diagnose(source, mode, allow_incomplete)
    } else {
        None
    };
    let end = first.map(|error| error.range().start());
    match (failure, first) {
        (Some(failure), _) => {
            warnings::tokens::check(source, &tokens, end, warnings);
            Err(failure)
        }
        (None, None) => {
            warnings::tokens::check(source, &tokens, None, warnings);
            Ok(())
        }
        // CPython accepts it.
        (None, Some(error)) => {
            let range = error.range();
            let at = source.location(range.start().to_u32(), range.end().to_u32());
            Err(Error::new("invalid syntax", at))
        }
    }
}

/// Whether CPython may refuse what the parser accepted.
fn is_suspicious(text: &str, tokens: &[Token]) -> bool {
    let has_tab = |line: &str| {
        let blanks = line.len() - line.trim_start_matches([' ', '\t', '\x0c']).len();
        line[..blanks].contains('\t')
    };
    if text.contains('\t') && text.lines().any(has_tab) {
        return true;
    }
    let (mut indents, mut braces, mut strings) = (0_usize, 0_usize, 0_usize);
    // Of each bracket, whether it can be that of a call.
    let mut brackets = Vec::new();
    let kind = |index: usize| tokens.get(index).map(|token| token.kind());
    for (index, token) in tokens.iter().enumerate() {
        match token.kind() {
            TokenKind::Yield if kind(index + 1) == Some(TokenKind::Comma) => return true,
            TokenKind::Indent => indents += 1,
            TokenKind::Dedent => indents = indents.saturating_sub(1),
            TokenKind::Lpar => {
                let definition = index.checked_sub(2).and_then(kind);
                brackets.push(definition != Some(TokenKind::Def));
            }
            TokenKind::Lsqb => brackets.push(false),
            TokenKind::Lbrace => {
                brackets.push(false);
                braces += 1;
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => {
                brackets.pop();
                braces -= usize::from(token.kind() == TokenKind::Rbrace && braces > 0);
                // `f((a)=1)`
                if token.kind() == TokenKind::Rpar
                    && brackets.last() == Some(&true)
                    && kind(index + 1) == Some(TokenKind::Equal)
                {
                    return true;
                }
            }
            TokenKind::FStringStart | TokenKind::TStringStart => strings += 1,
            TokenKind::FStringEnd | TokenKind::TStringEnd => strings = strings.saturating_sub(1),
            _ => {}
        }
        if indents > MAX_INDENTS
            || brackets.len() > MAX_BRACKETS
            || strings > 0 && braces > MAX_BRACES_IN_STRINGS
        {
            return true;
        }
    }
    false
}

/// What CPython says of a text, if it says anything.
fn diagnose(source: &Source, mode: Mode, allow_incomplete: bool) -> Option<Box<Error>> {
    let mut text = Cow::from(source.text.as_str());
    if !text.ends_with('\n') {
        text.to_mut().push('\n');
    }
    let blanks = match mode {
        Mode::Eval => leading_blanks(&source.text),
        _ => 0,
    };
    let mut matcher = Matcher::new(&text, blanks, mode != Mode::Eval);
    let start = first_wrong(&mut matcher, mode)?;
    if allow_incomplete && matcher.tokenizer.is_at_end {
        let at = matcher
            .tokens
            .last()
            .map(|last| matcher.token_location(last));
        return Some(Error::of(
            ErrorKind::Incomplete,
            "incomplete input",
            at.unwrap_or(Location::NONE),
        ));
    }
    let last = matcher.tokens.len().checked_sub(1);
    if matcher.failure.is_none() {
        matcher.try_invalid(start);
        first_wrong(&mut matcher, mode);
    }
    let (failure, is_final) = match matcher.failure.take() {
        Some((failure, is_of_tokenizer)) => {
            let is_final = is_of_tokenizer || failure.kind == ErrorKind::Complexity;
            (failure, is_final)
        }
        None => generic(&matcher, last),
    };
    if is_final {
        return Some(failure);
    }
    Some(later(&mut matcher).unwrap_or(failure))
}

/// Follows the statements of a text. When one does not match: the index of the first token of the statement before it, of which it may
/// be meant to be a part.
fn first_wrong(matcher: &mut Matcher<'_>, mode: Mode) -> Option<usize> {
    let start = matcher.place;
    match mode {
        Mode::Eval => (!matcher.matches("eval")).then_some(start),
        Mode::Single => (!matcher.matches("interactive")).then_some(start),
        Mode::Exec => {
            let mut before = start;
            loop {
                let start = matcher.place;
                match matcher.token(start) {
                    Some(token) if token.kind == Kind::EndMarker => return None,
                    Some(_) if matcher.matches("statement") => matcher.forget(),
                    _ => return Some(before),
                }
                before = start;
            }
        }
    }
}

/// The error for a text that no rule explains, at the token that was read last when it was found wrong, and whether nothing that comes
/// later can explain it better.
fn generic(matcher: &Matcher<'_>, last: Option<usize>) -> (Box<Error>, bool) {
    let Some(token) = last.and_then(|last| matcher.tokens.get(last)) else {
        return (Error::new("invalid syntax", Location::NONE), true);
    };
    let at = matcher.token_location(token);
    let indentation = |message| (Error::of(ErrorKind::Indentation, message, at), true);
    match token.kind {
        Kind::Indent => indentation("unexpected indent"),
        Kind::Dedent => indentation("unexpected unindent"),
        _ => {
            let at = matcher.exact_location(token);
            (Error::new("invalid syntax", at), false)
        }
    }
}

/// What the tokenizer finds in the rest of a text, which is worth more than what the grammar says.
fn later(matcher: &mut Matcher<'_>) -> Option<Box<Error>> {
    let line = matcher.tokens.last()?.line;
    loop {
        match matcher.tokenizer.next() {
            Ok(token) if token.kind == Kind::EndMarker => return None,
            Ok(_) => {}
            // Within f-strings CPython does not look so far ahead.
            Err(_) if !matcher.tokenizer.modes.is_empty() => return None,
            // Errors whose end is not told are those of its parser.
            Err(failure) if failure.at.end_column != u32::MAX => return Some(failure),
            Err(_) => {
                // A bracket of the same line is no better an explanation.
                let opened = matcher.tokenizer.unclosed_line()?;
                return matcher.tokenizer.unclosed().filter(|_| line > opened);
            }
        }
    }
}
