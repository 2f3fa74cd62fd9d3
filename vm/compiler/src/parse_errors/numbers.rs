//! Malformed numeric literals.

use super::Text;
use crate::errors::Error;
use ruff_python_ast::token::TokenKind;
use ruff_text_size::{Ranged, TextSize};

/// Words that may follow a number without a blank.
const KEYWORDS: [&str; 8] = ["and", "else", "for", "if", "in", "is", "not", "or"];

/// The first malformed number.
pub(super) fn error(text: &Text<'_>) -> Option<(TextSize, Box<Error>)> {
    let is_number = |kind| matches!(kind, TokenKind::Int | TokenKind::Float | TokenKind::Complex);
    text.tokens.iter().find_map(|token| {
        let start = token.range().start();
        let source = &text.source.text[start.to_usize()..];
        // A malformed number may have become an unknown token.
        let begins = source.as_bytes().first().is_some_and(u8::is_ascii_digit);
        if !(is_number(token.kind()) || token.kind() == TokenKind::Unknown && begins) {
            return None;
        }
        let (message, offset) = scan(source)?;
        Some((
            start,
            Error::new(message, text.point(start.to_usize() + offset)),
        ))
    })
}

struct Scanner<'a> {
    bytes: &'a [u8],
    place: usize,
}

type Problem = (String, usize);

impl Scanner<'_> {
    fn peek(&self) -> u8 {
        self.bytes.get(self.place).copied().unwrap_or(0)
    }

    /// Digits with single underscores between them.
    fn digits(&mut self, is_digit: impl Fn(u8) -> bool, name: &str) -> Result<(), Problem> {
        loop {
            while is_digit(self.peek()) {
                self.place += 1;
            }
            if self.peek() != b'_' {
                return Ok(());
            }
            self.place += 1;
            if !is_digit(self.peek()) {
                return Err(self.invalid(name));
            }
        }
    }

    /// The error is shown at the last character read well.
    fn invalid(&self, name: &str) -> Problem {
        (
            format!("invalid {name} literal"),
            self.place.saturating_sub(1),
        )
    }

    /// A name must not follow directly.
    fn end(&self, name: &str) -> Result<(), Problem> {
        let rest = &self.bytes[self.place.min(self.bytes.len())..];
        let word = rest
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_' || !byte.is_ascii())
            .count();
        let word = std::str::from_utf8(&rest[..word]).unwrap_or("x");
        if word.is_empty() || KEYWORDS.iter().any(|keyword| word.starts_with(keyword)) {
            return Ok(());
        }
        Err(self.invalid(name))
    }

    fn based(&mut self, name: &str, is_digit: impl Fn(u8) -> bool + Copy) -> Result<(), Problem> {
        self.place = 2;
        if self.peek() == b'_' {
            self.place += 1;
        }
        if !is_digit(self.peek()) {
            return Err(self
                .digit_problem(name)
                .unwrap_or_else(|| self.invalid(name)));
        }
        self.digits(is_digit, name)?;
        match self.digit_problem(name) {
            Some(problem) => Err(problem),
            None => self.end(name),
        }
    }

    fn digit_problem(&self, name: &str) -> Option<Problem> {
        let digit = self.peek();
        (digit.is_ascii_digit() && name != "hexadecimal").then(|| {
            (
                format!("invalid digit '{}' in {name} literal", char::from(digit)),
                self.place,
            )
        })
    }

    fn decimal(&mut self) -> Result<(), Problem> {
        let decimal = |byte: u8| byte.is_ascii_digit();
        self.digits(decimal, "decimal")?;
        let integer_end = self.place;
        let mut is_float = false;
        if self.peek() == b'.' {
            is_float = true;
            self.place += 1;
            if self.peek() != b'_' {
                self.digits(decimal, "decimal")?;
            }
        }
        if matches!(self.peek(), b'e' | b'E') {
            let before = self.place;
            self.place += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.place += 1;
                if !decimal(self.peek()) {
                    return Err(self.invalid("decimal"));
                }
            }
            if decimal(self.peek()) {
                is_float = true;
                self.digits(decimal, "decimal")?;
            } else {
                self.place = before;
            }
        }
        if matches!(self.peek(), b'j' | b'J') {
            self.place += 1;
            return self.end("imaginary");
        }
        let digits = &self.bytes[..integer_end];
        if !is_float
            && digits.len() > 1
            && digits[0] == b'0'
            && digits.iter().any(|digit| !b"0_".contains(digit))
        {
            let message = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
            return Err((message.to_owned(), 0));
        }
        self.end("decimal")
    }
}

/// What is wrong with the number that `source` begins with, and where.
fn scan(source: &str) -> Option<Problem> {
    let mut scanner = Scanner {
        bytes: source.as_bytes(),
        place: 0,
    };
    let result = match source.as_bytes() {
        [b'0', b'x' | b'X', ..] => scanner.based("hexadecimal", |byte| byte.is_ascii_hexdigit()),
        [b'0', b'o' | b'O', ..] => scanner.based("octal", |byte| (b'0'..=b'7').contains(&byte)),
        [b'0', b'b' | b'B', ..] => scanner.based("binary", |byte| matches!(byte, b'0' | b'1')),
        _ => scanner.decimal(),
    };
    result.err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malformed_numbers_are_named() {
        let message = |source: &str| scan(source).map(|(message, _)| message);
        assert_eq!(message("1a"), Some("invalid decimal literal".into()));
        assert_eq!(message("0x"), Some("invalid hexadecimal literal".into()));
        assert_eq!(
            message("0b12"),
            Some("invalid digit '2' in binary literal".into())
        );
        assert_eq!(message("1jx"), Some("invalid imaginary literal".into()));
        assert!(message("0777").is_some_and(|message| message.starts_with("leading zeros")));
        for good in [
            "1",
            "1_000",
            "0x_f",
            "1.5e-3",
            "1if x else y",
            "0",
            "00",
            "2j",
            "1.e5",
            "09.5",
        ] {
            assert_eq!(message(good), None, "{good}");
        }
    }
}
