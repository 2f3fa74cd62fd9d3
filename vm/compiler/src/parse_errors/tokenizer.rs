//! What CPython's tokenizer finds: indentation, brackets, characters, numbers, strings.

use super::{Text, numbers, strings};
use crate::errors::{Error, ErrorKind, Result};
use copperplate_code::Location;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{LexicalErrorType, ParseError, ParseErrorType};
use ruff_text_size::Ranged;

const MAX_INDENTS: usize = 100;
const MAX_BRACKETS: usize = 200;
const TAB_SIZE: usize = 8;

/// Follows the indentation of logical lines as CPython does, with tabs to multiples of eight and, beside it, as one column: where both
/// disagree, the text depends on the size of tabs.
pub(super) fn check_indentation(text: &Text<'_>) -> Result<()> {
    let has_tabs = text.source.text.contains('\t');
    let mut stack = vec![(0, 0)];
    let mut depth = 0_usize;
    let mut begins_line = true;
    for token in text.tokens {
        match token.kind() {
            TokenKind::Newline => begins_line = true,
            TokenKind::Indent => {
                depth += 1;
                if depth >= MAX_INDENTS {
                    return Err(Error::of(
                        ErrorKind::Indentation,
                        "too many levels of indentation",
                        text.at(token.range()),
                    ));
                }
            }
            TokenKind::Dedent => depth = depth.saturating_sub(1),
            TokenKind::EndOfFile => {}
            _ if begins_line && has_tabs => {
                begins_line = false;
                let (line, _) = text.source.position(token.range().start().to_u32());
                let content = &text.source.text[text.source.line_start(line) as usize..];
                let blanks = content.len() - content.trim_start_matches([' ', '\t', '\x0c']).len();
                let (wide, narrow) = columns(&content[..blanks]);
                if !follow(&mut stack, wide, narrow) {
                    let at = Location {
                        line,
                        column: 0,
                        end_line: line,
                        end_column: u32::MAX,
                    };
                    return Err(Error::of(
                        ErrorKind::Tab,
                        "inconsistent use of tabs and spaces in indentation",
                        at,
                    ));
                }
            }
            _ => begins_line = false,
        }
    }
    Ok(())
}

fn columns(blanks: &str) -> (usize, usize) {
    blanks
        .chars()
        .fold((0, 0), |(wide, narrow), character| match character {
            '\t' => ((wide / TAB_SIZE + 1) * TAB_SIZE, narrow + 1),
            '\x0c' => (0, 0),
            _ => (wide + 1, narrow + 1),
        })
}

/// Whether a line with this indentation is consistent with those around it.
fn follow(stack: &mut Vec<(usize, usize)>, wide: usize, narrow: usize) -> bool {
    let top = |stack: &Vec<(usize, usize)>| stack.last().copied().unwrap_or((0, 0));
    let (top_wide, top_narrow) = top(stack);
    if wide == top_wide {
        return narrow == top_narrow;
    }
    if wide > top_wide {
        stack.push((wide, narrow));
        return narrow > top_narrow;
    }
    while stack.len() > 1 && wide < top(stack).0 {
        stack.pop();
    }
    // A dedent to no known level is another error.
    wide != top(stack).0 || narrow == top(stack).1
}

pub(super) fn check_nesting(text: &Text<'_>) -> Result<()> {
    let mut depth = 0_usize;
    for token in text.tokens {
        match token.kind() {
            TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => {
                depth += 1;
                if depth > MAX_BRACKETS {
                    return Err(Error::new(
                        "too many nested parentheses",
                        text.at(token.range()),
                    ));
                }
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => {
                depth = depth.saturating_sub(1)
            }
            _ => {}
        }
    }
    Ok(())
}

/// The first thing that the tokenizer would stop at.
pub(super) fn first_error(text: &Text<'_>, errors: &[ParseError]) -> Option<Box<Error>> {
    let lexical = errors.iter().filter_map(|error| {
        let worded = match &error.error {
            ParseErrorType::Lexical(kind) => lexical_error(text, kind, error)?,
            ParseErrorType::FStringError(kind) => {
                strings::f_string_error(text, kind, error.range())?
            }
            _ => return None,
        };
        Some((error.range().start(), worded))
    });
    let mut first: Option<(_, Box<Error>)> = None;
    for (start, error) in lexical
        .chain(bracket_error(text))
        .chain(numbers::error(text))
    {
        if first.as_ref().is_none_or(|(first, _)| start < *first) {
            first = Some((start, error));
        }
    }
    first.map(|(_, error)| error)
}

fn lexical_error(
    text: &Text<'_>,
    kind: &LexicalErrorType,
    error: &ParseError,
) -> Option<Box<Error>> {
    let range = error.range();
    let start = range.start().to_usize();
    Some(match kind {
        LexicalErrorType::IndentationError => {
            let (line, _) = text.source.position(range.start().to_u32());
            let end = text.source.line_text(line).trim_end_matches('\n').len() as u32;
            let at = Location {
                line,
                column: end,
                end_line: line,
                end_column: u32::MAX,
            };
            Error::of(
                ErrorKind::Indentation,
                "unindent does not match any outer indentation level",
                at,
            )
        }
        LexicalErrorType::UnrecognizedToken { tok } => match tok {
            '$' | '?' | '!' | '`' => return None,
            tok if tok.is_ascii_graphic() => return None,
            tok if is_printable(*tok) => Error::new(
                format!("invalid character '{tok}' (U+{:04X})", u32::from(*tok)),
                text.point(start),
            ),
            tok => Error::new(
                format!("invalid non-printable character U+{:04X}", u32::from(*tok)),
                text.point(start),
            ),
        },
        LexicalErrorType::LineContinuationError => {
            let at = Location {
                end_column: u32::MAX,
                ..text.point(start + 1)
            };
            Error::new("unexpected character after line continuation character", at)
        }
        LexicalErrorType::Eof if text.source.text.trim_end().ends_with('\\') => {
            Error::new("unexpected EOF while parsing", text.point(start))
        }
        LexicalErrorType::UnclosedStringError | LexicalErrorType::StringError => {
            strings::unterminated(text, range)
        }
        LexicalErrorType::UnicodeError
        | LexicalErrorType::MissingUnicodeLbrace
        | LexicalErrorType::MissingUnicodeRbrace => strings::escape_error(text, range),
        LexicalErrorType::InvalidByteLiteral => {
            let index = text
                .tokens
                .partition_point(|token| token.range().end() <= range.start());
            Error::new(
                "bytes can only contain ASCII literal characters",
                text.at(text.range(index)),
            )
        }
        LexicalErrorType::FStringError(kind) => return strings::f_string_error(text, kind, range),
        _ => return None,
    })
}

fn is_printable(character: char) -> bool {
    !character.is_control()
        && (character == ' ' || !character.is_whitespace())
        && !matches!(u32::from(character), 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xfeff | 0xad)
}

/// Brackets that close nothing, or something else.
fn bracket_error(text: &Text<'_>) -> Option<(ruff_text_size::TextSize, Box<Error>)> {
    let mut stack: Vec<(char, u32)> = Vec::new();
    for token in text.tokens {
        let (line, _) = text.source.position(token.range().start().to_u32());
        let closing = match token.kind() {
            TokenKind::Lpar => {
                stack.push(('(', line));
                continue;
            }
            TokenKind::Lsqb => {
                stack.push(('[', line));
                continue;
            }
            TokenKind::Lbrace => {
                stack.push(('{', line));
                continue;
            }
            TokenKind::Rpar => ')',
            TokenKind::Rsqb => ']',
            TokenKind::Rbrace => '}',
            _ => continue,
        };
        let start = token.range().start();
        let message = match stack.pop() {
            None => format!("unmatched '{closing}'"),
            Some((opening, _))
                if matches!((opening, closing), ('(', ')') | ('[', ']') | ('{', '}')) =>
            {
                continue;
            }
            Some((opening, opening_line)) if opening_line != line => {
                format!(
                    "closing parenthesis '{closing}' does not match opening parenthesis '{opening}' on line {opening_line}"
                )
            }
            Some((opening, _)) => format!(
                "closing parenthesis '{closing}' does not match opening parenthesis '{opening}'"
            ),
        };
        return Some((start, Error::new(message, text.point(start.to_usize()))));
    }
    None
}

/// The innermost bracket that is open at the end of the text.
pub(super) fn unclosed_bracket(text: &Text<'_>) -> Option<(char, Location)> {
    let mut stack = Vec::new();
    for token in text.tokens {
        match token.kind() {
            TokenKind::Lpar => stack.push(('(', token.range())),
            TokenKind::Lsqb => stack.push(('[', token.range())),
            TokenKind::Lbrace => stack.push(('{', token.range())),
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => {
                stack.pop();
            }
            _ => {}
        }
    }
    stack.pop().map(|(bracket, range)| {
        (
            bracket,
            Location {
                end_column: u32::MAX,
                ..text.point(range.start().to_usize())
            },
        )
    })
}
