//! Numbers, as CPython's tokenizer reads them.

use super::tokenizer::{Failure, Tokenizer, is_name_part};

/// Words that may follow a number without a blank.
const KEYWORDS: [&str; 8] = ["and", "else", "for", "if", "in", "is", "or", "not"];

type Digit = fn(char) -> bool;

/// Whether a text begins with a word that may follow a number without a blank.
pub(crate) fn begins_with_keyword(text: &str) -> bool {
    let word = text.split(|part| !is_name_part(part)).next();
    KEYWORDS.iter().any(|keyword| match *keyword {
        // What stands behind these is not looked at.
        "if" | "in" | "is" => text.starts_with(keyword),
        keyword => word == Some(keyword),
    })
}

impl Tokenizer<'_> {
    /// Reads a number that begins with `first`.
    ///
    /// # Errors
    /// When it is malformed.
    pub(super) fn number(&mut self, first: char) -> Result<(), Failure> {
        if first == '.' {
            let next = self.next_character();
            return self.fraction(next);
        }
        let mut character = self.next_character();
        if first != '0' {
            character = self.digits(character)?;
            return self.after_integer(character);
        }
        match character {
            Some('x' | 'X') => self.based("hexadecimal", |digit| digit.is_ascii_hexdigit()),
            Some('o' | 'O') => self.based("octal", |digit| ('0'..='7').contains(&digit)),
            Some('b' | 'B') => self.based("binary", |digit| matches!(digit, '0' | '1')),
            _ => self.zeros(character),
        }
    }

    /// `0`, `00`, `09.5`; not `09`.
    fn zeros(&mut self, mut character: Option<char>) -> Result<(), Failure> {
        loop {
            if character == Some('_') {
                character = self.next_character();
                if !is_digit(character) {
                    self.back(character);
                    return Err(self.error("invalid decimal literal"));
                }
            }
            if character != Some('0') {
                break;
            }
            character = self.next_character();
        }
        let end = self.place;
        if !is_digit(character) {
            return self.after_integer(character);
        }
        character = self.digits(character)?;
        if matches!(character, Some('.' | 'e' | 'E' | 'j' | 'J')) {
            return self.after_integer(character);
        }
        self.back(character);
        Err(self.error_at(
            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
            self.start - self.line_start,
            end - self.line_start - 1,
        ))
    }

    fn based(&mut self, name: &str, is_digit_of: Digit) -> Result<(), Failure> {
        let mut character = self.next_character();
        loop {
            if character == Some('_') {
                character = self.next_character();
            }
            if !character.is_some_and(is_digit_of) {
                if is_digit(character) {
                    let digit = character.unwrap_or_default();
                    return Err(self.error(format!("invalid digit '{digit}' in {name} literal")));
                }
                self.back(character);
                return Err(self.error(format!("invalid {name} literal")));
            }
            while character.is_some_and(is_digit_of) {
                character = self.next_character();
            }
            if character != Some('_') {
                break;
            }
        }
        if is_digit(character) {
            let digit = character.unwrap_or_default();
            return Err(self.error(format!("invalid digit '{digit}' in {name} literal")));
        }
        self.end(character, name)
    }

    /// Reads decimal digits with single underscores between them; what follows.
    fn digits(&mut self, mut character: Option<char>) -> Result<Option<char>, Failure> {
        loop {
            while is_digit(character) {
                character = self.next_character();
            }
            if character != Some('_') {
                return Ok(character);
            }
            character = self.next_character();
            if !is_digit(character) {
                self.back(character);
                return Err(self.error("invalid decimal literal"));
            }
        }
    }

    fn after_integer(&mut self, character: Option<char>) -> Result<(), Failure> {
        match character {
            Some('.') => {
                let next = self.next_character();
                self.fraction(next)
            }
            Some('e' | 'E') => self.exponent(character, "decimal"),
            Some('j' | 'J') => self.imaginary(),
            _ => self.end(character, "decimal"),
        }
    }

    fn fraction(&mut self, mut character: Option<char>) -> Result<(), Failure> {
        if is_digit(character) {
            character = self.digits(character)?;
        }
        match character {
            Some('e' | 'E') => self.exponent(character, "decimal"),
            Some('j' | 'J') => self.imaginary(),
            _ => self.end(character, "decimal"),
        }
    }

    fn exponent(&mut self, letter: Option<char>, name: &str) -> Result<(), Failure> {
        let mut character = self.next_character();
        if matches!(character, Some('+' | '-')) {
            character = self.next_character();
            if !is_digit(character) {
                self.back(character);
                return Err(self.error("invalid decimal literal"));
            }
        } else if !is_digit(character) {
            self.back(character);
            self.end(letter, name)?;
            return Ok(());
        }
        character = self.digits(character)?;
        match character {
            Some('j' | 'J') => self.imaginary(),
            _ => self.end(character, name),
        }
    }

    fn imaginary(&mut self) -> Result<(), Failure> {
        let next = self.next_character();
        self.end(next, "imaginary")
    }

    /// No name follows directly, only some keywords may.
    fn end(&mut self, character: Option<char>, name: &str) -> Result<(), Failure> {
        self.back(character);
        let is_name = character.is_some_and(|next| next.is_ascii() && is_name_part(next));
        if is_name && !begins_with_keyword(&self.text[self.place..]) {
            return Err(self.error(format!("invalid {name} literal")));
        }
        Ok(())
    }
}

fn is_digit(character: Option<char>) -> bool {
    character.is_some_and(|digit| digit.is_ascii_digit())
}
