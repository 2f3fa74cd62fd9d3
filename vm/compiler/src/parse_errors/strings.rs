//! Unterminated strings, bad escapes, and what may go wrong in f-strings.

use super::Text;
use crate::errors::Error;
use copperplate_code::Location;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::InterpolatedStringErrorType;
use ruff_text_size::{Ranged, TextRange};

/// Length of the prefix of a string literal.
fn prefix_length(literal: &str) -> usize {
    literal.find(['\'', '"']).unwrap_or(0)
}

/// The error for a string without its closing quotes.
pub(super) fn unterminated(text: &Text<'_>, range: TextRange) -> Box<Error> {
    let literal = &text.source.text[range.start().to_usize()..];
    let at = text.point(range.start().to_usize());
    let body = &literal[prefix_length(literal)..];
    let quote = body.chars().next().unwrap_or('"');
    if is_triple_quoted(literal) {
        return Error::new(
            format!(
                "unterminated triple-quoted string literal (detected at line {})",
                text.source.line_count()
            ),
            at,
        );
    }
    // A backslash before the line's end carries the string on.
    let mut escaped = false;
    let mut escaped_quote = false;
    let mut line = at.line;
    for character in body.chars().skip(1) {
        match character {
            '\n' if !escaped => break,
            '\n' => line += 1,
            _ if character == quote && escaped => escaped_quote = true,
            _ => {}
        }
        escaped = character == '\\' && !escaped;
    }
    let hint = if escaped_quote {
        "; perhaps you escaped the end quote?"
    } else {
        ""
    };
    Error::new(
        format!("unterminated string literal (detected at line {line}){hint}"),
        at,
    )
}

/// Whether a string literal begins with three quotes.
pub(super) fn is_triple_quoted(literal: &str) -> bool {
    let body = &literal[prefix_length(literal)..];
    body.starts_with("'''") || body.starts_with("\"\"\"")
}

/// The error for an escape that cannot be decoded.
pub(super) fn escape_error(text: &Text<'_>, range: TextRange) -> Box<Error> {
    // The literal that the place lies in.
    let index = text
        .tokens
        .partition_point(|token| token.range().end() < range.start());
    let whole = text.range(index);
    let literal = text.slice(whole);
    let prefix = prefix_length(literal);
    let body = &literal[prefix..];
    let quotes = if is_triple_quoted(literal) { 3 } else { 1 };
    let is_literal = text.kind(index) == TokenKind::String;
    let content = match is_literal {
        true => body
            .get(quotes..body.len().saturating_sub(quotes))
            .unwrap_or_default(),
        false => literal,
    };
    let at = text.at(whole);
    if is_literal && literal[..prefix].to_ascii_lowercase().contains('b') {
        let place = bad_hex_escape(content).unwrap_or(0);
        return Error::new(
            format!("(value error) invalid \\x escape at position {place}"),
            at,
        );
    }
    match bad_escape(content) {
        Some((start, end, reason)) => {
            let message = if end > start {
                format!(
                    "(unicode error) 'unicodeescape' codec can't decode bytes in position {start}-{end}: {reason}"
                )
            } else {
                format!(
                    "(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position {start}: {reason}"
                )
            };
            Error::new(message, at)
        }
        None => Error::new("invalid syntax", at),
    }
}

fn bad_hex_escape(content: &str) -> Option<usize> {
    let bytes = content.as_bytes();
    let mut place = 0;
    while place < bytes.len() {
        if bytes[place] == b'\\' {
            if bytes.get(place + 1) == Some(&b'x')
                && !bytes
                    .get(place + 2..place + 4)
                    .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
            {
                return Some(place);
            }
            place += 1;
        }
        place += 1;
    }
    None
}

/// The first escape that cannot be decoded: first byte, last byte, reason. Characters beyond ASCII count as the ten bytes of their
/// escapes, which is how CPython hands them to its decoder.
fn bad_escape(content: &str) -> Option<(usize, usize, &'static str)> {
    let characters: Vec<char> = content.chars().collect();
    let mut byte = 0;
    let mut index = 0;
    while let Some(&character) = characters.get(index) {
        if character != '\\' {
            byte += if character.is_ascii() { 1 } else { 10 };
            index += 1;
            continue;
        }
        let escape = characters.get(index + 1).copied().unwrap_or('\0');
        let length = match escape {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            'N' => {
                let name: String = characters.iter().skip(index + 2).collect();
                let problem = match (name.strip_prefix('{'), name.find('}')) {
                    (Some(_), Some(end)) if unicode_names2::character(&name[1..end]).is_some() => {
                        None
                    }
                    (Some(_), Some(end)) if end > 1 => {
                        Some((end, "unknown Unicode character name"))
                    }
                    (Some(_), _) => Some((
                        name.chars().count().saturating_sub(1),
                        "malformed \\N character escape",
                    )),
                    (None, _) => Some((usize::MAX, "malformed \\N character escape")),
                };
                if let Some((end, reason)) = problem {
                    let end = if end == usize::MAX {
                        byte + 1
                    } else {
                        byte + 2 + end
                    };
                    return Some((byte, end, reason));
                }
                byte += 2;
                index += 2;
                continue;
            }
            _ => {
                byte += if escape.is_ascii() { 2 } else { 11 };
                index += 2;
                continue;
            }
        };
        let digits = characters
            .iter()
            .skip(index + 2)
            .take(length)
            .take_while(|digit| digit.is_ascii_hexdigit())
            .count();
        if digits < length {
            let reason = match escape {
                'x' => "truncated \\xXX escape",
                'u' => "truncated \\uXXXX escape",
                _ => "truncated \\UXXXXXXXX escape",
            };
            return Some((byte, byte + 1 + digits, reason));
        }
        let value: String = characters.iter().skip(index + 2).take(length).collect();
        if u32::from_str_radix(&value, 16).is_ok_and(|value| value > 0x10_ffff) {
            return Some((byte, byte + 1 + digits, "illegal Unicode character"));
        }
        byte += 2 + length;
        index += 2 + length;
    }
    None
}

/// The error for a malformed f-string, where the tokenizer finds it.
pub(super) fn f_string_error(
    text: &Text<'_>,
    kind: &InterpolatedStringErrorType,
    range: TextRange,
) -> Option<Box<Error>> {
    let point = text.point(range.start().to_usize());
    Some(match kind {
        InterpolatedStringErrorType::UnclosedLbrace => {
            let index = text.index_at(range);
            // Something else where the brace should be.
            match text.kind(index) {
                TokenKind::FStringEnd
                | TokenKind::Newline
                | TokenKind::EndOfFile
                | TokenKind::Unknown => Error::new("f-string: expecting '}'", point),
                TokenKind::Equal
                | TokenKind::Exclamation
                | TokenKind::Colon
                | TokenKind::Rbrace => Error::new("f-string: expecting '}'", text.at(range)),
                _ => Error::new(
                    "f-string: expecting '=', or '!', or ':', or '}'",
                    text.at(text.range(index)),
                ),
            }
        }
        InterpolatedStringErrorType::SingleRbrace => {
            Error::new("f-string: single '}' is not allowed", point)
        }
        InterpolatedStringErrorType::UnterminatedString => {
            f_string_unterminated(text, range, false)
        }
        InterpolatedStringErrorType::UnterminatedTripleQuotedString => {
            f_string_unterminated(text, range, true)
        }
        InterpolatedStringErrorType::NewlineInFormatSpec => Error::new(
            "f-string: newlines are not allowed in format specifiers for single quoted f-strings",
            point,
        ),
        InterpolatedStringErrorType::InvalidConversionFlag => {
            let flag = text.slice(range).trim();
            let message = match flag {
                "" | "}" | ":" => "f-string: missing conversion character".to_owned(),
                _ if !flag.starts_with(|character: char| {
                    character.is_alphabetic() || character == '_'
                }) =>
                {
                    "f-string: invalid conversion character".to_owned()
                }
                _ => format!(
                    "f-string: invalid conversion character '{flag}': expected 's', 'r', or 'a'"
                ),
            };
            Error::new(message, text.at(range))
        }
        InterpolatedStringErrorType::ConversionFlagNotImmediatelyAfterExclamation => Error::new(
            "f-string: conversion type must come right after the exclamation mark",
            text.at(range),
        ),
        InterpolatedStringErrorType::LambdaWithoutParentheses => Error::new(
            "f-string: lambda expressions are not allowed without parentheses",
            text.at(range),
        ),
    })
}

fn f_string_unterminated(text: &Text<'_>, range: TextRange, triple: bool) -> Box<Error> {
    let index = text
        .tokens
        .partition_point(|token| token.range().start() <= range.start());
    // The f-string that is open here, and the brace that may be open in it.
    let start = text.tokens[..index]
        .iter()
        .rposition(|token| token.kind() == TokenKind::FStringStart);
    let Some(start) = start else {
        return unterminated(text, range);
    };
    let mut open = None;
    for token in &text.tokens[start..index] {
        match token.kind() {
            TokenKind::Lbrace => open = Some(token.range()),
            TokenKind::Rbrace => open = None,
            _ => {}
        }
    }
    if let Some(brace) = open {
        let at = Location {
            end_column: u32::MAX,
            ..text.point(brace.start().to_usize())
        };
        return Error::new("'{' was never closed", at);
    }
    let at = text.point(text.range(start).start().to_usize());
    let line = if triple {
        text.source.line_count()
    } else {
        at.line
    };
    let kind = if triple {
        "triple-quoted f-string"
    } else {
        "f-string"
    };
    Error::new(
        format!("unterminated {kind} literal (detected at line {line})"),
        at,
    )
}
