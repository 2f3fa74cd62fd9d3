//! CPython's tokenizer, for texts in which something is wrong: it says what it finds where it finds it, and its tokens end where
//! the grammar's messages look for them.

use super::grammar::{Grammar, Kind};
use super::strings::Mode;
use crate::errors::{Error, ErrorKind};
use copperplate_code::Location;

const MAX_INDENTS: usize = 100;
const MAX_BRACKETS: usize = 200;
const TAB_SIZE: usize = 8;

/// A token, and where the tokenizer was when it had read it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Number of the keyword or operator in the grammar; 0: none.
    pub(super) literal: u16,
    pub(super) start: usize,
    pub(super) end: usize,
    /// It stands for no characters: an indentation or its end, the end of the text.
    pub(super) is_placeless: bool,
    /// Brackets that are open after it.
    pub(super) depth: usize,
    /// Where the tokenizer was.
    pub(super) reached: usize,
    /// Line of the place that was reached, and where that line begins.
    pub(super) line: u32,
    pub(super) line_start: usize,
}

/// A bracket that is open.
struct Bracket {
    character: char,
    line: u32,
    start: usize,
    line_start: usize,
}

/// What ends the search for tokens.
pub(super) type Failure = Box<Error>;

/// Reads tokens one by one. A text always ends in a line feed.
pub(super) struct Tokenizer<'a> {
    pub(super) text: &'a str,
    pub(super) grammar: &'a Grammar,
    /// The next character.
    pub(super) place: usize,
    /// End of the line that is being read.
    line_end: usize,
    pub(super) line: u32,
    pub(super) line_start: usize,
    /// Where the token begins that is being read.
    pub(super) start: usize,
    begins_line: bool,
    /// Columns, with tabs to multiples of eight and as one.
    indents: Vec<(usize, usize)>,
    /// Indentations to report, or ends of some.
    pending: isize,
    brackets: Vec<Bracket>,
    /// Of the f-strings that are open, the innermost last.
    pub(super) modes: Vec<Mode>,
    /// The text ended, perhaps within a string: more lines could go on with it.
    pub(super) is_at_end: bool,
}

impl<'a> Tokenizer<'a> {
    /// Reads from `start`, which is in the first line. Whether blanks there indent is for `begins_line` to say.
    pub(super) fn new(
        text: &'a str,
        grammar: &'a Grammar,
        start: usize,
        begins_line: bool,
    ) -> Self {
        let mut tokenizer = Self {
            text,
            grammar,
            place: 0,
            line_end: 0,
            line: 0,
            line_start: 0,
            start,
            begins_line,
            indents: vec![(0, 0)],
            pending: 0,
            brackets: Vec::new(),
            modes: Vec::new(),
            is_at_end: false,
        };
        if start > 0 {
            tokenizer.next_character();
            tokenizer.place = start;
        }
        tokenizer
    }

    /// The next character; `None` at the end of the text.
    pub(super) fn next_character(&mut self) -> Option<char> {
        if self.place == self.line_end {
            if self.place == self.text.len() {
                self.is_at_end = true;
                return None;
            }
            self.line += 1;
            self.line_start = self.place;
            let rest = &self.text.as_bytes()[self.place..];
            let length = rest.iter().position(|byte| *byte == b'\n');
            self.line_end = length.map_or(self.text.len(), |length| self.place + length + 1);
        }
        let character = self.text[self.place..].chars().next()?;
        self.place += character.len_utf8();
        Some(character)
    }

    /// Takes back what [`Self::next_character`] gave last, or gave before.
    pub(super) fn back(&mut self, character: Option<char>) {
        self.place -= character.map_or(0, char::len_utf8);
    }

    /// The next character, which stays the next one.
    pub(super) fn peek(&mut self) -> Option<char> {
        let character = self.next_character();
        self.back(character);
        character
    }

    /// An error at the character that was read last.
    pub(super) fn error(&self, message: impl Into<String>) -> Failure {
        let read = &self.text[self.line_start..self.place];
        let column = read.len() - read.chars().next_back().map_or(0, char::len_utf8);
        self.error_at(message, column, column)
    }

    /// An error between two columns of the line, in bytes.
    pub(super) fn error_at(
        &self,
        message: impl Into<String>,
        column: usize,
        end_column: usize,
    ) -> Failure {
        let at = Location {
            line: self.line,
            column: column as u32,
            end_line: self.line,
            end_column: end_column as u32,
        };
        Error::new(message, at)
    }

    pub(super) fn token(&self, kind: Kind, start: usize, end: usize) -> Token {
        Token {
            kind,
            literal: 0,
            start,
            end,
            is_placeless: false,
            depth: self.brackets.len(),
            reached: self.place,
            line: self.line,
            line_start: self.line_start,
        }
    }

    fn placeless(&self, kind: Kind) -> Token {
        Token {
            is_placeless: true,
            ..self.token(kind, self.place, self.place)
        }
    }

    /// What is open at the end of the text, if anything is.
    pub(super) fn unclosed(&self) -> Option<Failure> {
        let bracket = self.brackets.last()?;
        let column = (bracket.start - bracket.line_start) as u32;
        let at = Location {
            line: bracket.line,
            column,
            end_line: bracket.line,
            end_column: u32::MAX,
        };
        let message = format!("'{}' was never closed", bracket.character);
        Some(Error::new(message, at))
    }

    /// The line of the innermost bracket that is open.
    pub(super) fn unclosed_line(&self) -> Option<u32> {
        self.brackets.last().map(|bracket| bracket.line)
    }

    /// The next token.
    ///
    /// # Errors
    /// For what is no token.
    pub(super) fn next(&mut self) -> Result<Token, Failure> {
        match self.modes.last() {
            Some(mode) if mode.is_text => self.text_token(),
            _ => self.code_token(),
        }
    }

    /// A token outside of strings.
    pub(super) fn code_token(&mut self) -> Result<Token, Failure> {
        loop {
            let mut is_blank = false;
            if self.begins_line {
                self.begins_line = false;
                is_blank = self.indentation()?;
            }
            self.start = self.place;
            if self.pending < 0 {
                self.pending += 1;
                return Ok(self.placeless(Kind::Dedent));
            }
            if self.pending > 0 {
                self.pending -= 1;
                return Ok(self.placeless(Kind::Indent));
            }
            self.peek();
            let mut character = self.next_character();
            loop {
                while matches!(character, Some(' ' | '\t' | '\x0c')) {
                    character = self.next_character();
                }
                if character != Some('\\') {
                    break;
                }
                self.continued_line()?;
                character = self.next_character();
            }
            self.start = self.place - character.map_or(0, char::len_utf8);
            if character == Some('#') {
                // The line's end is taken to begin with the comment.
                while !matches!(character, None | Some('\n')) {
                    character = self.next_character();
                }
            }
            let Some(character) = character else {
                return match self.unclosed() {
                    Some(error) => Err(error),
                    None => Ok(self.placeless(Kind::EndMarker)),
                };
            };
            if character == '\n' {
                self.begins_line = true;
                if is_blank || !self.brackets.is_empty() {
                    continue;
                }
                return Ok(self.token(Kind::Newline, self.start, self.place));
            }
            return self.visible(character);
        }
    }

    /// Reads the blanks that a line begins with; whether nothing else is in it.
    fn indentation(&mut self) -> Result<bool, Failure> {
        let (mut wide, mut narrow) = (0, 0);
        let mut continued = None;
        let character = loop {
            match self.next_character() {
                Some(' ') => (wide, narrow) = (wide + 1, narrow + 1),
                Some('\t') => (wide, narrow) = ((wide / TAB_SIZE + 1) * TAB_SIZE, narrow + 1),
                Some('\x0c') => (wide, narrow) = (0, 0),
                Some('\\') => {
                    // The first of several lines that are one tells how deep it is.
                    if wide > 0 {
                        continued.get_or_insert(wide);
                    }
                    self.continued_line()?;
                }
                character => break character,
            }
        };
        self.back(character);
        if matches!(character, Some('#' | '\n')) {
            return Ok(true);
        }
        if !self.brackets.is_empty() {
            return Ok(false);
        }
        if let Some(column) = continued {
            (wide, narrow) = (column, column);
        }
        let top = |indents: &[(usize, usize)]| indents.last().copied().unwrap_or((0, 0));
        let (top_wide, top_narrow) = top(&self.indents);
        if wide == top_wide {
            if narrow != top_narrow {
                return Err(self.inconsistent_tabs());
            }
        } else if wide > top_wide {
            if self.indents.len() >= MAX_INDENTS {
                return Err(self.line_error(
                    ErrorKind::Indentation,
                    "too many levels of indentation",
                    0,
                ));
            }
            if narrow <= top_narrow {
                return Err(self.inconsistent_tabs());
            }
            self.pending += 1;
            self.indents.push((wide, narrow));
        } else {
            while self.indents.len() > 1 && wide < top(&self.indents).0 {
                self.pending -= 1;
                self.indents.pop();
            }
            if wide != top(&self.indents).0 {
                let column = self.line_end - self.line_start - 1;
                return Err(self.line_error(
                    ErrorKind::Indentation,
                    "unindent does not match any outer indentation level",
                    column,
                ));
            }
            if narrow != top(&self.indents).1 {
                return Err(self.inconsistent_tabs());
            }
        }
        Ok(false)
    }

    fn inconsistent_tabs(&self) -> Failure {
        let message = "inconsistent use of tabs and spaces in indentation";
        self.line_error(ErrorKind::Tab, message, 0)
    }

    /// An error of the line, whose end is not told.
    fn line_error(&self, kind: ErrorKind, message: &str, column: usize) -> Failure {
        let at = Location {
            line: self.line,
            column: column as u32,
            end_line: self.line,
            end_column: u32::MAX,
        };
        Error::of(kind, message, at)
    }

    /// Goes on in the next line, after a backslash.
    fn continued_line(&mut self) -> Result<(), Failure> {
        if self.next_character() != Some('\n') {
            let message = "unexpected character after line continuation character";
            let column = (self.place - self.line_start).saturating_sub(1);
            return Err(self.line_error(ErrorKind::Syntax, message, column));
        }
        if self.peek().is_none() {
            if let Some(error) = self.unclosed() {
                return Err(error);
            }
            let column = self.place - self.line_start;
            return Err(self.line_error(
                ErrorKind::Syntax,
                "unexpected EOF while parsing",
                column.saturating_sub(1),
            ));
        }
        Ok(())
    }

    /// A token that begins with a character that is no blank.
    fn visible(&mut self, character: char) -> Result<Token, Failure> {
        if is_name_start(character) {
            return self.name(character);
        }
        if character.is_ascii_digit()
            || character == '.' && self.peek().is_some_and(|next| next.is_ascii_digit())
        {
            self.number(character)?;
            return Ok(self.token(Kind::Number, self.start, self.place));
        }
        if matches!(character, '\'' | '"') {
            return self.string(character);
        }
        self.operator(character)
    }

    /// A name, a keyword, or a string with a prefix.
    fn name(&mut self, first: char) -> Result<Token, Failure> {
        let mut prefixes = String::new();
        let mut character = Some(first);
        while let Some(letter) = character.map(|letter| letter.to_ascii_lowercase()) {
            if !"burft".contains(letter) || prefixes.contains(letter) {
                break;
            }
            prefixes.push(letter);
            character = self.next_character();
            if let Some(quote @ ('\'' | '"')) = character {
                self.check_prefixes(&prefixes)?;
                let interpolated = prefixes.chars().find(|letter| matches!(letter, 'f' | 't'));
                return match interpolated {
                    Some(letter) => self.interpolated_start(letter, prefixes.contains('r'), quote),
                    None => self.string(quote),
                };
            }
        }
        let mut is_ascii = true;
        while let Some(part) = character.filter(|part| is_name_part(*part)) {
            is_ascii &= part.is_ascii();
            character = self.next_character();
        }
        self.back(character);
        let name = &self.text[self.start..self.place];
        if !is_ascii {
            self.check_name(name)?;
        }
        let literal = self.grammar.literal(name);
        let kind = match self.grammar.is_keyword(literal) {
            true => Kind::Literal,
            false => Kind::Name,
        };
        Ok(Token {
            literal,
            ..self.token(kind, self.start, self.place)
        })
    }

    fn check_prefixes(&self, prefixes: &str) -> Result<(), Failure> {
        let pairs = ["ub", "ur", "uf", "ut", "bf", "bt", "ft"];
        let together = |pair: &&&str| pair.chars().all(|letter| prefixes.contains(letter));
        let Some(pair) = pairs.iter().find(together) else {
            return Ok(());
        };
        let start = self.start - self.line_start;
        let message = format!(
            "'{}' and '{}' prefixes are incompatible",
            &pair[..1],
            &pair[1..]
        );
        Err(self.error_at(message, start, self.place - self.line_start - 1))
    }

    /// A name has characters beyond ASCII: are they such that a name may have?
    fn check_name(&mut self, name: &str) -> Result<(), Failure> {
        let is_good = |(index, character): (usize, char)| {
            character == '_'
                || if index == 0 {
                    unicode_ident::is_xid_start(character)
                } else {
                    unicode_ident::is_xid_continue(character)
                }
        };
        let Some((index, character)) = name.char_indices().find(|part| !is_good(*part)) else {
            return Ok(());
        };
        self.place = self.start + index + character.len_utf8();
        Err(self.invalid_character(character))
    }

    fn invalid_character(&self, character: char) -> Failure {
        let code = u32::from(character);
        self.error(match is_printable(character) {
            true => format!("invalid character '{character}' (U+{code:04X})"),
            false => format!("invalid non-printable character U+{code:04X}"),
        })
    }

    fn operator(&mut self, character: char) -> Result<Token, Failure> {
        if let Some(token) = self.end_of_expression(character) {
            return Ok(token);
        }
        for length in [3, 2] {
            let text = self.text.get(self.start..self.start + length);
            let literal = text.map_or(0, |text| self.grammar.literal(text));
            if literal != 0 {
                self.place = self.start + length;
                return Ok(Token {
                    literal,
                    ..self.token(Kind::Literal, self.start, self.place)
                });
            }
        }
        match character {
            '(' | '[' | '{' => self.open(character)?,
            ')' | ']' | '}' => self.close(character)?,
            _ if !is_printable(character) => return Err(self.invalid_character(character)),
            _ => {}
        }
        let literal = self
            .grammar
            .literal(&self.text[self.start..self.start + character.len_utf8()]);
        Ok(Token {
            literal,
            ..self.token(Kind::Literal, self.start, self.place)
        })
    }

    fn open(&mut self, character: char) -> Result<(), Failure> {
        if self.brackets.len() >= MAX_BRACKETS {
            return Err(self.error("too many nested parentheses"));
        }
        self.brackets.push(Bracket {
            character,
            line: self.line,
            start: self.start,
            line_start: self.line_start,
        });
        if let Some(mode) = self.modes.last_mut() {
            mode.depth += 1;
        }
        Ok(())
    }

    fn close(&mut self, character: char) -> Result<(), Failure> {
        if let Some(mode) = self.modes.last()
            && mode.depth == 0
            && character == '}'
        {
            let message = format!("{}-string: single '}}' is not allowed", mode.letter);
            return Err(self.error(message));
        }
        let Some(bracket) = self.brackets.pop() else {
            return Err(self.error(format!("unmatched '{character}'")));
        };
        let opening = bracket.character;
        if !matches!((opening, character), ('(', ')') | ('[', ']') | ('{', '}')) {
            // A field does not end with another bracket.
            if let Some(mode) = self.modes.last()
                && opening == '{'
                && mode.depth - 1 == mode.field_depth
            {
                let message = format!("{}-string: unmatched '{character}'", mode.letter);
                return Err(self.error(message));
            }
            let place = match bracket.line == self.line {
                true => String::new(),
                false => format!(" on line {}", bracket.line),
            };
            return Err(self.error(format!(
                "closing parenthesis '{character}' does not match opening parenthesis '{opening}'{place}"
            )));
        }
        if let Some(mode) = self.modes.last_mut() {
            mode.depth -= 1;
            if mode.depth < 0 {
                let message = format!("{}-string: unmatched '{character}'", mode.letter);
                return Err(self.error(message));
            }
            if character == '}' && mode.depth == mode.field_depth {
                mode.field_depth -= 1;
                mode.is_text = true;
                mode.is_in_format = false;
            }
        }
        Ok(())
    }
}

pub(super) fn is_name_start(character: char) -> bool {
    character.is_ascii_alphabetic() || character == '_' || !character.is_ascii()
}

pub(super) fn is_name_part(character: char) -> bool {
    is_name_start(character) || character.is_ascii_digit()
}

fn is_printable(character: char) -> bool {
    use unicode_general_category::{GeneralCategory, get_general_category};
    character == ' '
        || !matches!(
            get_general_category(character),
            GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::Surrogate
                | GeneralCategory::PrivateUse
                | GeneralCategory::Unassigned
                | GeneralCategory::LineSeparator
                | GeneralCategory::ParagraphSeparator
                | GeneralCategory::SpaceSeparator
        )
}
