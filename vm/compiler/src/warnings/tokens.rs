//! Invalid escapes in strings, and numbers that run into a word.

use super::Warning;
use crate::errors::Error;
use crate::parse_errors::begins_with_keyword;
use crate::source::Source;
use copperplate_code::Location;
use ruff_python_ast::StringFlags;
use ruff_python_ast::token::{Token, TokenKind};
use ruff_text_size::{Ranged, TextSize};

/// Warns of the tokens that begin before `end`.
pub(crate) fn check(
    source: &Source,
    tokens: &[Token],
    end: Option<TextSize>,
    warnings: &mut Vec<Warning>,
) {
    let mut checker = Checker {
        source,
        warnings,
        open: Vec::new(),
    };
    let has_escapes = source.text.contains('\\');
    for token in tokens {
        if end.is_some_and(|end| token.range().start() >= end) {
            break;
        }
        match token.kind() {
            TokenKind::Int | TokenKind::Float | TokenKind::Complex => checker.number(token),
            _ if has_escapes => checker.string(token),
            _ => {}
        }
    }
}

/// An f-string that has not ended.
#[derive(Default)]
struct Open {
    /// How many fields are open in it.
    fields: u32,
    /// Invalid escapes in its literal parts, which are decoded when it ends: the part before the escape, and the escape.
    found: Vec<(String, String)>,
}

struct Checker<'a> {
    source: &'a Source,
    warnings: &'a mut Vec<Warning>,
    open: Vec<Open>,
}

impl Checker<'_> {
    /// A keyword directly behind a number; any other word is an error.
    fn number(&mut self, token: &Token) {
        let range = token.range();
        if !begins_with_keyword(&self.source.text[range.end().to_usize()..]) {
            return;
        }
        let kind = match self.source.range(range).as_bytes() {
            [b'0', b'x' | b'X', ..] => "hexadecimal",
            [b'0', b'o' | b'O', ..] => "octal",
            [b'0', b'b' | b'B', ..] => "binary",
            [.., b'j' | b'J'] => "imaginary",
            _ => "decimal",
        };
        let last = range.end().to_u32() - 1;
        let message = format!("invalid {kind} literal");
        let error = Error::new(&*message, self.source.location(last, last));
        self.warnings.push(Warning::new(message, error));
    }

    fn string(&mut self, token: &Token) {
        match token.kind() {
            TokenKind::FStringStart | TokenKind::TStringStart => self.open.push(Open::default()),
            TokenKind::Lbrace => {
                if let Some(open) = self.open.last_mut() {
                    open.fields += 1;
                }
            }
            TokenKind::Rbrace => {
                if let Some(open) = self.open.last_mut() {
                    open.fields = open.fields.saturating_sub(1);
                }
            }
            TokenKind::FStringMiddle | TokenKind::TStringMiddle => self.middle(token),
            TokenKind::FStringEnd | TokenKind::TStringEnd => {
                let found = self.open.pop().unwrap_or_default().found;
                for (before, escape) in found {
                    self.escape(token, &before, &escape);
                }
            }
            TokenKind::String => {
                let Some(flags) = token.string_flags().filter(|flags| !flags.is_raw_string())
                else {
                    return;
                };
                let text = self.source.range(token.range());
                let content = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
                let quotes = if flags.is_triple_quoted() { 3 } else { 1 };
                let content = content
                    .get(quotes..content.len().saturating_sub(quotes))
                    .unwrap_or_default();
                if let Some((before, escape)) = first_invalid(content, flags.is_byte_string()) {
                    self.escape(token, before, &escape);
                }
            }
            _ => {}
        }
    }

    /// A literal part of an f-string, or of a format in it.
    fn middle(&mut self, token: &Token) {
        if token
            .string_flags()
            .is_some_and(|flags| flags.is_raw_string())
        {
            return;
        }
        let text = self.source.range(token.range());
        if !text.contains('\\') {
            return;
        }
        self.braces(token);
        let is_format = self.open.last().is_some_and(|open| open.fields > 0);
        // CPython's tokens end where braces are doubled.
        let mut rest = text;
        while !rest.is_empty() {
            let doubled = [rest.find("{{"), rest.find("}}")];
            let end = doubled
                .into_iter()
                .flatten()
                .min()
                .map_or(rest.len(), |at| at + 1);
            let (part, behind) = rest.split_at(end);
            rest = behind
                .get(usize::from(!behind.is_empty())..)
                .unwrap_or_default();
            let Some((before, escape)) = first_invalid(part, false) else {
                continue;
            };
            if matches!(&*escape, "{" | "}") {
                continue;
            }
            match self.open.last_mut().filter(|_| !is_format) {
                Some(open) => open.found.push((before.to_owned(), escape)),
                None => self.escape(token, before, &escape),
            }
        }
    }

    /// Backslashes before braces, which CPython's tokenizer warns of.
    fn braces(&mut self, token: &Token) {
        let (start, end) = (
            token.range().start().to_usize(),
            token.range().end().to_usize(),
        );
        let bytes = self.source.text.as_bytes();
        let mut place = start;
        while place < end {
            if bytes[place] != b'\\' {
                place += 1;
                continue;
            }
            let next = bytes.get(place + 1).copied();
            if let Some(brace @ (b'{' | b'}')) = next {
                let at = place as u32 + 1;
                let (message, error) = messages(&char::from(brace).to_string());
                let error = Error::new(error, self.source.location(at, at));
                self.warnings.push(Warning::new(message, error));
                place += 1;
                continue;
            }
            place += 2;
            if next == Some(b'N') && bytes.get(place) == Some(&b'{') {
                place += bytes[place..end]
                    .iter()
                    .position(|&b| b == b'}')
                    .unwrap_or(0);
            }
        }
    }

    /// Warns of an escape in a token, behind a part of its content. CPython counts from the beginning of the token.
    fn escape(&mut self, token: &Token, before: &str, escape: &str) {
        let (mut line, mut column) = self.source.position(token.range().start().to_u32());
        match before.rsplit_once('\n') {
            Some((lines, last)) => {
                line += lines.matches('\n').count() as u32 + 1;
                column = decoded_length(last);
            }
            None => {
                let text = self.source.range(token.range());
                let quote = text.bytes().next().filter(|byte| b"'\"".contains(byte));
                let quotes = text.bytes().take_while(|byte| b"'\"".contains(byte));
                column += decoded_length(before);
                column += quotes.filter(|&byte| Some(byte) == quote).count() as u32;
            }
        }
        // Not beyond the line and its end.
        let length = match self.source.line_text(line) {
            text if text.is_empty() => u32::MAX,
            text => text.trim_end_matches('\n').len() as u32 + 1,
        };
        let at = Location {
            line,
            column: column.min(length),
            end_line: line,
            end_column: (column + 2).min(length),
        };
        let (message, error) = messages(escape);
        self.warnings
            .push(Warning::new(message, Error::new(error, at)));
    }
}

/// The messages of the warning and of the error.
fn messages(escape: &str) -> (String, String) {
    let kind = match escape.len() {
        3 => "octal escape sequence",
        _ => "escape sequence",
    };
    let what = format!("\"\\{escape}\" is an invalid {kind}.");
    let hint = format!("Did you mean \"\\\\{escape}\"? A raw string is also an option.");
    (
        format!("{what} Such sequences will not work in the future. {hint}"),
        format!("{what} {hint}"),
    )
}

/// How long a text is when CPython decodes it: characters beyond ASCII are escapes then.
fn decoded_length(text: &str) -> u32 {
    let length = |character: char| if character.is_ascii() { 1 } else { 10 };
    text.chars().map(length).sum()
}

/// The first invalid escape of a literal's content: what is before it, and what follows the backslash.
fn first_invalid(content: &str, is_bytes: bool) -> Option<(&str, String)> {
    let bytes = content.as_bytes();
    let mut place = 0;
    while let Some(found) = bytes[place.min(bytes.len())..]
        .iter()
        .position(|&b| b == b'\\')
    {
        let backslash = place + found;
        let escape = *bytes.get(backslash + 1)?;
        place = backslash + 2;
        match escape {
            b'\n' | b'\\' | b'\'' | b'"' | b'a' | b'b' | b'f' | b'n' | b'r' | b't' | b'v'
            | b'x' => {}
            b'0'..=b'7' => {
                let digits = &content[backslash + 1..];
                let is_octal = |byte: &u8| (b'0'..=b'7').contains(byte);
                let count = digits.bytes().take(3).take_while(|b| is_octal(b)).count();
                if count == 3 && escape > b'3' {
                    return Some((&content[..backslash], digits[..3].to_owned()));
                }
            }
            b'N' if !is_bytes && bytes.get(place) == Some(&b'{') => {
                place += content[place..].find('}').unwrap_or(0);
            }
            b'N' | b'u' | b'U' if !is_bytes => {}
            escape if escape.is_ascii() => {
                return Some((&content[..backslash], char::from(escape).to_string()));
            }
            // CPython has made an escape of such a character.
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_invalid_escape_is_found() {
        let first =
            |text| first_invalid(text, false).map(|(before, escape)| (before.len(), escape));
        assert_eq!(first(r"a\n\d\e"), Some((3, "d".into())));
        assert_eq!(first(r"\\d\477"), Some((3, "477".into())));
        assert_eq!(first(r"\377\48\x41\u0041\N{DIGIT ONE}"), None);
        assert_eq!(first("\\é\\"), None);
        assert_eq!(first_invalid(r"\u", true), Some(("", "u".into())));
    }
}
