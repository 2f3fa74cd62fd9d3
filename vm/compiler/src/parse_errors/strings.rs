//! Strings, as CPython's tokenizer reads them: whole ones, and the parts of f-strings and t-strings.

use super::grammar::Kind;
use super::tokenizer::{Failure, Token, Tokenizer};

/// How deep fields may lie in the formats of fields.
const MAX_FIELDS: i32 = 3;
/// How many f-strings may be open.
const MAX_STRINGS: usize = 150;

/// An f-string or t-string that is open.
pub(super) struct Mode {
    /// `f` or `t`.
    pub(super) letter: char,
    quote: char,
    quotes: usize,
    is_raw: bool,
    start: usize,
    line: u32,
    line_start: usize,
    /// Brackets that are open in it.
    pub(super) depth: i32,
    /// How many of them are around the field; -1 outside of fields.
    pub(super) field_depth: i32,
    /// Characters follow, not an expression.
    pub(super) is_text: bool,
    pub(super) is_in_format: bool,
}

impl Tokenizer<'_> {
    /// Reads a string up to its end, of which `quote` was read.
    ///
    /// # Errors
    /// When it has none.
    pub(super) fn string(&mut self, quote: char) -> Result<Token, Failure> {
        let (line, line_start) = (self.line, self.line_start);
        let mut quotes = 1;
        let mut ending = 0;
        let mut escaped_quote = false;
        let mut character = self.next_character();
        if character == Some(quote) {
            character = self.next_character();
            if character == Some(quote) {
                quotes = 3;
            } else {
                // The empty string.
                ending = 1;
            }
        }
        if !(quotes == 3 && character == Some(quote)) {
            self.back(character);
        }
        while ending != quotes {
            let Some(character) = self
                .next_character()
                .filter(|character| quotes == 3 || *character != '\n')
            else {
                return Err(self.unterminated(quote, quotes, (line, line_start), escaped_quote));
            };
            if character == quote {
                ending += 1;
                continue;
            }
            ending = 0;
            if character == '\\' {
                escaped_quote |= self.next_character() == Some(quote);
            }
        }
        Ok(self.token(Kind::String, self.start, self.place))
    }

    /// The error for a string without its end, which stands where the string begins.
    fn unterminated(
        &mut self,
        quote: char,
        quotes: usize,
        (line, line_start): (u32, usize),
        escaped_quote: bool,
    ) -> Failure {
        let detected = self.line;
        let first = self.text[self.start..].chars().next();
        (self.line, self.line_start) = (line, line_start);
        self.place = self.start + first.map_or(0, char::len_utf8);
        if let Some(mode) = self.modes.last()
            && (mode.quote, mode.quotes) == (quote, quotes)
        {
            // It is the end of the f-string, whose field has none.
            return self.error(format!("{}-string: expecting '}}'", mode.letter));
        }
        let (kind, hint) = match (quotes, escaped_quote) {
            (3, _) => ("triple-quoted string", ""),
            (_, true) => ("string", "; perhaps you escaped the end quote?"),
            _ => ("string", ""),
        };
        self.error(format!(
            "unterminated {kind} literal (detected at line {detected}){hint}"
        ))
    }

    /// Begins an f-string or t-string, of which the first quote was read.
    ///
    /// # Errors
    /// When too many are open.
    pub(super) fn interpolated_start(
        &mut self,
        letter: char,
        is_raw: bool,
        quote: char,
    ) -> Result<Token, Failure> {
        let triple = [quote, quote].iter().collect::<String>();
        let mut quotes = 1;
        if self.text[self.place..].starts_with(&triple) {
            quotes = 3;
            self.place += 2 * quote.len_utf8();
        }
        if self.modes.len() + 1 >= MAX_STRINGS {
            return Err(self.error("too many nested f-strings or t-strings"));
        }
        self.modes.push(Mode {
            letter,
            quote,
            quotes,
            is_raw,
            start: self.start,
            line: self.line,
            line_start: self.line_start,
            depth: 0,
            field_depth: -1,
            is_text: true,
            is_in_format: false,
        });
        let kind = match letter {
            'f' => Kind::FStringStart,
            _ => Kind::TStringStart,
        };
        Ok(self.token(kind, self.start, self.place))
    }

    /// A token in the text of an f-string: some of it, the beginning of a field, or the string's end.
    ///
    /// # Errors
    /// When the string has no end, or fields lie too deep.
    pub(super) fn text_token(&mut self) -> Result<Token, Failure> {
        self.start = self.place;
        let first = self.next_character();
        if first == Some('{') {
            let next = self.peek();
            self.back(first);
            if next != Some('{') {
                self.begin_field()?;
                return self.code_token();
            }
        } else {
            self.back(first);
        }
        let Some(mode) = self.modes.last() else {
            return self.code_token();
        };
        let (quote, quotes, letter) = (mode.quote, mode.quotes, mode.letter);
        let ending = quote.to_string().repeat(quotes);
        if self.text[self.place..].starts_with(&ending) {
            self.place += ending.len();
            self.modes.pop();
            let kind = match letter {
                'f' => Kind::FStringEnd,
                _ => Kind::TStringEnd,
            };
            return Ok(self.token(kind, self.start, self.place));
        }
        self.middle(quote, quotes)
    }

    fn begin_field(&mut self) -> Result<(), Failure> {
        if let Some(mode) = self.modes.last_mut() {
            mode.field_depth += 1;
            mode.is_text = false;
            let letter = mode.letter;
            if mode.field_depth >= MAX_FIELDS {
                return Err(self.error(format!("{letter}-string: expressions nested too deeply")));
            }
        }
        Ok(())
    }

    fn middle(&mut self, quote: char, quotes: usize) -> Result<Token, Failure> {
        let Some(mode) = self.modes.last() else {
            return self.code_token();
        };
        let (letter, is_raw) = (mode.letter, mode.is_raw);
        let is_in_format = mode.is_in_format && mode.field_depth >= 0;
        let depth = mode.depth;
        let kind = match letter {
            'f' => Kind::FStringMiddle,
            _ => Kind::TStringMiddle,
        };
        let start = self.start;
        let mut ending = 0;
        let mut is_name_escape = false;
        while ending != quotes {
            let character = self.next_character();
            match character {
                None | Some('\n') if character.is_none() || quotes == 1 => {
                    if is_in_format && character.is_some() {
                        return Err(self.error(format!(
                            "{letter}-string: newlines are not allowed in format specifiers for single quoted {letter}-strings"
                        )));
                    }
                    return Err(self.unterminated_text());
                }
                Some(character) if character == quote => {
                    ending += 1;
                    continue;
                }
                Some('{') => {
                    if self.peek() == Some('{') && !is_in_format {
                        let end = self.place;
                        self.next_character();
                        return Ok(self.token(kind, start, end));
                    }
                    self.back(character);
                    self.begin_field()?;
                    return Ok(self.token(kind, start, self.place));
                }
                Some('}') if is_name_escape => {
                    return Ok(self.token(kind, start, self.place));
                }
                Some('}') => {
                    if self.peek() == Some('}') && !is_in_format && depth == 0 {
                        let end = self.place;
                        self.next_character();
                        return Ok(self.token(kind, start, end));
                    }
                    self.back(character);
                    if let Some(mode) = self.modes.last_mut() {
                        mode.is_text = false;
                    }
                    return Ok(self.token(kind, start, self.place));
                }
                Some('\\') => {
                    let escape = self.next_character();
                    if matches!(escape, Some('{' | '}')) {
                        self.back(escape);
                        ending = 0;
                        continue;
                    }
                    if escape == Some('N') && !is_raw && self.peek() == Some('{') {
                        self.next_character();
                        is_name_escape = true;
                    }
                }
                _ => {}
            }
            ending = 0;
        }
        self.place -= quote.len_utf8() * quotes;
        Ok(self.token(kind, start, self.place))
    }

    fn unterminated_text(&mut self) -> Failure {
        let detected = self.line;
        let Some(mode) = self.modes.last() else {
            return self.error("unterminated string literal");
        };
        let kind = match mode.quotes {
            3 => "triple-quoted ",
            _ => "",
        };
        let message = format!(
            "unterminated {kind}{}-string literal (detected at line {detected})",
            mode.letter
        );
        let (start, line, line_start) = (mode.start, mode.line, mode.line_start);
        (self.line, self.line_start, self.place) = (line, line_start, start + 1);
        self.error(message)
    }

    /// The character that ends a field's expression, if `character` does.
    pub(super) fn end_of_expression(&mut self, character: char) -> Option<Token> {
        let mode = self.modes.last_mut()?;
        if character != ':' || mode.field_depth < 0 || mode.depth - 1 != mode.field_depth {
            return None;
        }
        mode.is_text = true;
        mode.is_in_format = true;
        let literal = self.grammar.literal(":");
        Some(Token {
            literal,
            ..self.token(Kind::Literal, self.start, self.place)
        })
    }
}
