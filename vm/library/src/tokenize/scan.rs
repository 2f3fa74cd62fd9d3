//! Python source text as tokens, as module `tokenize` shows them: comments and line ends included.

/// Numbers of token kinds, as in module `token` of Python 3.14.
pub mod kind {
    pub const ENDMARKER: i64 = 0;
    pub const NAME: i64 = 1;
    pub const NUMBER: i64 = 2;
    pub const STRING: i64 = 3;
    pub const NEWLINE: i64 = 4;
    pub const INDENT: i64 = 5;
    pub const DEDENT: i64 = 6;
    pub const OP: i64 = 55;
    /// The kinds of the text pieces and of the end follow it, as with `TSTRING_START`.
    pub const FSTRING_START: i64 = 59;
    pub const TSTRING_START: i64 = 62;
    pub const COMMENT: i64 = 65;
    pub const NL: i64 = 66;
}

/// A place: line from 1, column from 0 in characters.
pub type Place = (usize, usize);

#[derive(Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: i64,
    pub text: String,
    pub start: Place,
    pub end: Place,
    /// The physical lines it stands in.
    pub line: String,
}

/// Why the text has no further tokens.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    pub message: &'static str,
    /// `IndentationError` rather than `SyntaxError`.
    pub is_indentation: bool,
    pub place: Place,
}

/// An f-string or t-string being read.
struct Quoted {
    quote: char,
    triple: bool,
    raw: bool,
    /// `FSTRING_START` or `TSTRING_START`; the other kinds follow it.
    start_kind: i64,
    /// Brackets open outside of it, and outside of each of its fields.
    fields: Vec<usize>,
    /// Of the innermost field: whether its format specification is being read.
    in_spec: Vec<bool>,
}

struct Scanner<'a> {
    lines: &'a [Vec<char>],
    row: usize,
    column: usize,
    indents: Vec<usize>,
    brackets: Vec<char>,
    quoted: Vec<Quoted>,
    tokens: Vec<Token>,
    /// The line before ended in a backslash.
    continued: bool,
}

const OPERATORS: [&str; 27] = [
    "**=", "//=", ">>=", "<<=", "...", "!=", "->", ":=", "==", "<=", ">=", "+=", "-=", "*=", "/=",
    "%=", "&=", "|=", "^=", "@=", "**", "//", "<<", ">>", "<>", "!", "$",
];

/// The tokens of a text given as lines with their line ends, as far as they go.
pub fn scan(lines: &[Vec<char>]) -> (Vec<Token>, Option<Failure>) {
    let mut scanner = Scanner {
        lines,
        row: 0,
        column: 0,
        indents: vec![0],
        brackets: Vec::new(),
        quoted: Vec::new(),
        tokens: Vec::new(),
        continued: false,
    };
    let failure = scanner.run().err();
    (scanner.tokens, failure)
}

fn is_name_start(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

fn is_name(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

impl Scanner<'_> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.lines.get(self.row)?.get(self.column + ahead).copied()
    }

    fn place(&self) -> Place {
        (self.row + 1, self.column)
    }

    fn fail(&self, message: &'static str) -> Failure {
        Failure {
            message,
            is_indentation: false,
            place: self.place(),
        }
    }

    fn push(&mut self, kind: i64, start: Place) {
        let end = self.place();
        let text = self.text(start, end);
        self.push_text(kind, text, start, end);
    }

    fn push_text(&mut self, kind: i64, text: String, start: Place, end: Place) {
        let last = end.0.min(self.lines.len());
        let line = (start.0..=last)
            .filter_map(|row| self.lines.get(row - 1))
            .flatten()
            .collect();
        self.tokens.push(Token {
            kind,
            text,
            start,
            end,
            line,
        });
    }

    fn text(&self, start: Place, end: Place) -> String {
        let mut text = String::new();
        for row in start.0..=end.0 {
            let Some(line) = self.lines.get(row - 1) else {
                break;
            };
            let from = if row == start.0 { start.1 } else { 0 };
            let to = if row == end.0 { end.1 } else { line.len() };
            text.extend(&line[from.min(line.len())..to.min(line.len())]);
        }
        text
    }

    fn run(&mut self) -> Result<(), Failure> {
        while self.row < self.lines.len() {
            let begins = !std::mem::take(&mut self.continued)
                && self.brackets.is_empty()
                && self.quoted.is_empty();
            if self.column == 0 && begins {
                self.indentation()?;
            }
            self.line()?;
        }
        if let Some(quoted) = self.quoted.last() {
            let triple = quoted.triple;
            return Err(self.fail(if triple {
                "unterminated triple-quoted f-string literal"
            } else {
                "unterminated f-string literal"
            }));
        }
        if !self.brackets.is_empty() {
            return Err(self.fail("unexpected EOF in multi-line statement"));
        }
        let end = (self.lines.len() + 1, 0);
        let unfinished = self
            .tokens
            .last()
            .is_some_and(|last| !matches!(last.kind, kind::NEWLINE | kind::NL));
        if unfinished {
            let row = self.lines.len();
            let len = self.lines.last().map_or(0, Vec::len);
            self.push_text(kind::NEWLINE, String::new(), (row, len), (row, len + 1));
        }
        for _ in 1..self.indents.len() {
            self.push_text(kind::DEDENT, String::new(), end, end);
        }
        self.push_text(kind::ENDMARKER, String::new(), end, end);
        Ok(())
    }

    /// Counts the white space at the beginning of a logical line, unless the line is blank or a comment.
    fn indentation(&mut self) -> Result<(), Failure> {
        let mut width = 0;
        while let Some(c) = self.peek(0) {
            width = match c {
                ' ' => width + 1,
                '\t' => (width / 8 + 1) * 8,
                '\x0c' => 0,
                _ => break,
            };
            self.column += 1;
        }
        if matches!(self.peek(0), None | Some('#' | '\n' | '\r' | '\\')) {
            return Ok(());
        }
        let here = self.place();
        let current = *self.indents.last().unwrap_or(&0);
        if width > current {
            self.indents.push(width);
            self.push(kind::INDENT, (here.0, 0));
        }
        while width < *self.indents.last().unwrap_or(&0) {
            self.indents.pop();
            if width > *self.indents.last().unwrap_or(&0) {
                return Err(Failure {
                    message: "unindent does not match any outer indentation level",
                    is_indentation: true,
                    place: here,
                });
            }
            self.push_text(kind::DEDENT, String::new(), here, here);
        }
        Ok(())
    }

    fn next_line(&mut self) {
        self.row += 1;
        self.column = 0;
    }

    /// The rest of the present line.
    fn line(&mut self) -> Result<(), Failure> {
        let row = self.row;
        while self.row == row {
            if self.in_text() {
                self.middle()?;
                continue;
            }
            let Some(c) = self.peek(0) else {
                self.next_line();
                break;
            };
            let start = self.place();
            match c {
                ' ' | '\t' | '\x0c' => self.column += 1,
                '\n' | '\r' => {
                    let blank = self
                        .tokens
                        .iter()
                        .rev()
                        .take_while(|t| t.start.0 == start.0);
                    let blank = blank
                        .filter(|t| !matches!(t.kind, kind::COMMENT | kind::INDENT | kind::DEDENT))
                        .count()
                        == 0;
                    let continues = blank
                        && self.tokens.last().is_some_and(|t| {
                            !matches!(
                                t.kind,
                                kind::NEWLINE
                                    | kind::NL
                                    | kind::COMMENT
                                    | kind::INDENT
                                    | kind::DEDENT
                            )
                        });
                    let kind = if !self.brackets.is_empty() || (blank && !continues) {
                        kind::NL
                    } else {
                        kind::NEWLINE
                    };
                    self.column = self.lines[row].len();
                    let end = (start.0, start.1 + 1);
                    let text = self.text(start, self.place());
                    self.push_text(kind, text, start, end);
                    self.next_line();
                }
                '#' => {
                    while !matches!(self.peek(0), None | Some('\n' | '\r')) {
                        self.column += 1;
                    }
                    self.push(kind::COMMENT, start);
                }
                '\\' if matches!(self.peek(1), Some('\n' | '\r')) => {
                    self.next_line();
                    self.continued = true;
                    if self.row == self.lines.len() {
                        return Err(self.fail("unexpected EOF in multi-line statement"));
                    }
                    return Ok(());
                }
                '"' | '\'' => self.string(start)?,
                _ if is_name_start(c) => self.name(start)?,
                _ if c.is_ascii_digit()
                    || (c == '.' && self.peek(1).is_some_and(|c| c.is_ascii_digit())) =>
                {
                    self.number(start);
                }
                _ => self.operator(start, c)?,
            }
        }
        Ok(())
    }

    fn name(&mut self, start: Place) -> Result<(), Failure> {
        let mut prefix = String::new();
        while let Some(c) = self.peek(0).filter(|&c| is_name(c)) {
            prefix.push(c.to_ascii_lowercase());
            self.column += 1;
        }
        let is_prefix = matches!(
            prefix.as_str(),
            "r" | "u" | "b" | "br" | "rb" | "f" | "fr" | "rf" | "t" | "tr" | "rt"
        );
        match self.peek(0) {
            Some(quote @ ('"' | '\'')) if is_prefix => {
                if !prefix.contains(['f', 't']) {
                    return self.string(start);
                }
                let triple = self.peek(1) == Some(quote) && self.peek(2) == Some(quote);
                self.column += if triple { 3 } else { 1 };
                let start_kind = if prefix.contains('f') {
                    kind::FSTRING_START
                } else {
                    kind::TSTRING_START
                };
                self.push(start_kind, start);
                self.quoted.push(Quoted {
                    quote,
                    triple,
                    raw: prefix.contains('r'),
                    start_kind,
                    fields: Vec::new(),
                    in_spec: Vec::new(),
                });
                Ok(())
            }
            _ => {
                self.push(kind::NAME, start);
                Ok(())
            }
        }
    }

    fn number(&mut self, start: Place) {
        let radix = self.peek(0) == Some('0')
            && matches!(self.peek(1), Some('x' | 'X' | 'o' | 'O' | 'b' | 'B'));
        if radix {
            self.column += 2;
        }
        while let Some(c) = self.peek(0) {
            let sign = matches!(c, '+' | '-')
                && !radix
                && self.column > 0
                && matches!(self.lines[self.row][self.column - 1], 'e' | 'E')
                && self.peek(1).is_some_and(|c| c.is_ascii_digit());
            let letter = matches!(c, 'e' | 'E' | 'j' | 'J') || (radix && c.is_ascii_hexdigit());
            if !(c.is_ascii_digit() || c == '_' || (c == '.' && !radix) || sign || letter) {
                break;
            }
            self.column += 1;
        }
        self.push(kind::NUMBER, start);
    }

    fn string(&mut self, start: Place) -> Result<(), Failure> {
        let Some(quote) = self.peek(0) else {
            return Ok(());
        };
        let triple = self.peek(1) == Some(quote) && self.peek(2) == Some(quote);
        self.column += if triple { 3 } else { 1 };
        loop {
            match self.peek(0) {
                None if self.row + 1 < self.lines.len() && triple => self.next_line(),
                None => {
                    let message = if triple {
                        "unterminated triple-quoted string literal"
                    } else {
                        "unterminated string literal"
                    };
                    let mut failure = self.fail(message);
                    failure.place = start;
                    return Err(failure);
                }
                Some('\n' | '\r') if !triple => {
                    let mut failure = self.fail("unterminated string literal");
                    failure.place = start;
                    return Err(failure);
                }
                Some('\\') => {
                    self.column += 1;
                    match self.peek(0) {
                        Some('\n' | '\r') => self.next_line(),
                        _ => self.column += 1,
                    }
                }
                Some(c) if c == quote => {
                    let closes =
                        !triple || (self.peek(1) == Some(quote) && self.peek(2) == Some(quote));
                    if closes {
                        self.column += if triple { 3 } else { 1 };
                        self.push(kind::STRING, start);
                        return Ok(());
                    }
                    self.column += 1;
                }
                Some(_) => self.column += 1,
            }
        }
    }

    /// Whether the text of an f-string, or of a field's format specification, comes next.
    fn in_text(&self) -> bool {
        self.quoted.last().is_some_and(|quoted| {
            quoted.fields.is_empty() || quoted.in_spec.last().copied().unwrap_or(false)
        })
    }

    /// Text of an f-string up to a field or its end.
    fn middle(&mut self) -> Result<(), Failure> {
        let Some(quoted) = self.quoted.last() else {
            return Ok(());
        };
        let (quote, triple, raw) = (quoted.quote, quoted.triple, quoted.raw);
        let (start_kind, in_spec) = (quoted.start_kind, !quoted.fields.is_empty());
        let mut start = self.place();
        let mut text = String::new();
        loop {
            let c = match self.peek(0) {
                Some(c) => c,
                None if self.row + 1 < self.lines.len() && triple => {
                    self.next_line();
                    continue;
                }
                None => return Err(self.fail("unterminated f-string literal")),
            };
            let closes = c == quote
                && (!triple || (self.peek(1) == Some(quote) && self.peek(2) == Some(quote)));
            match c {
                _ if closes && !in_spec => {
                    self.push_middle(start_kind, text, start);
                    let end = self.place();
                    self.column += if triple { 3 } else { 1 };
                    self.push(start_kind + 2, end);
                    self.quoted.pop();
                    return Ok(());
                }
                '\n' | '\r' if !triple => return Err(self.fail("unterminated f-string literal")),
                '{' | '}' if !in_spec && self.peek(1) == Some(c) => {
                    // A doubled brace ends a piece, which has one of them.
                    text.push(c);
                    self.column += 1;
                    self.push_middle(start_kind, std::mem::take(&mut text), start);
                    self.column += 1;
                    start = self.place();
                }
                '{' | '}' => {
                    self.push_middle(start_kind, text, start);
                    let at = self.place();
                    return self.operator(at, c);
                }
                '\\' if !raw => {
                    text.push(c);
                    self.column += 1;
                    if let Some(next) = self.peek(0) {
                        text.push(next);
                        self.column += 1;
                        if next == 'N' && self.peek(0) == Some('{') {
                            while let Some(c) = self.peek(0) {
                                text.push(c);
                                self.column += 1;
                                if c == '}' {
                                    break;
                                }
                            }
                        }
                    }
                }
                _ => {
                    text.push(c);
                    self.column += 1;
                }
            }
        }
    }

    fn push_middle(&mut self, start_kind: i64, text: String, start: Place) {
        if !text.is_empty() {
            let end = self.place();
            self.push_text(start_kind + 1, text, start, end);
        }
    }

    fn operator(&mut self, start: Place, c: char) -> Result<(), Failure> {
        let rest: String = (0..3).map_while(|ahead| self.peek(ahead)).collect();
        let in_field = self
            .quoted
            .last()
            .is_some_and(|quoted| quoted.fields.last() == Some(&self.brackets.len()));
        let simple = in_field && matches!(c, ':' | '!') && !rest.starts_with("!=");
        let len = match OPERATORS
            .iter()
            .find(|operator| rest.starts_with(**operator))
        {
            Some(operator) if !simple => operator.len(),
            _ if simple || "+-*/%@&|^~<>()[]{},:.;=".contains(c) => 1,
            _ => return Err(self.fail("invalid non-printable character")),
        };
        self.column += len;
        match c {
            '(' | '[' | '{' => self.brackets.push(c),
            ')' | ']' | '}' if self.brackets.pop().is_none() => {
                return Err(self.fail("unmatched closing bracket"));
            }
            _ => {}
        }
        let depth = self.brackets.len();
        let is_text = self.in_text();
        if let Some(quoted) = self.quoted.last_mut() {
            match c {
                '{' if is_text => {
                    quoted.fields.push(depth);
                    quoted.in_spec.push(false);
                }
                '}' if quoted.fields.last() == Some(&(depth + 1)) => {
                    quoted.fields.pop();
                    quoted.in_spec.pop();
                }
                ':' if in_field => {
                    if let Some(in_spec) = quoted.in_spec.last_mut() {
                        *in_spec = true;
                    }
                }
                _ => {}
            }
        }
        self.push(kind::OP, start);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<(i64, String)> {
        let lines: Vec<Vec<char>> = source
            .split_inclusive('\n')
            .map(|line| line.chars().collect())
            .collect();
        let (tokens, failure) = scan(&lines);
        assert_eq!(failure, None);
        tokens.into_iter().map(|t| (t.kind, t.text)).collect()
    }

    #[test]
    fn blocks_open_and_close() {
        let kinds: Vec<i64> = texts("if x:\n    y\nz").into_iter().map(|t| t.0).collect();
        use kind::*;
        let expected = [
            NAME, NAME, OP, NEWLINE, INDENT, NAME, NEWLINE, DEDENT, NAME, NEWLINE, ENDMARKER,
        ];
        assert_eq!(kinds, expected);
    }

    #[test]
    fn formatted_strings_come_in_pieces() {
        let pieces: Vec<String> = texts("f'a{b:>{w}}{{c'\n")
            .into_iter()
            .map(|t| t.1)
            .collect();
        assert_eq!(
            pieces[..12],
            ["f'", "a", "{", "b", ":", ">", "{", "w", "}", "}", "{", "c"]
        );
    }

    #[test]
    fn unterminated_strings_fail_where_they_begin() {
        let lines = vec!["x = 'a\n".chars().collect()];
        let (tokens, failure) = scan(&lines);
        assert_eq!(tokens.len(), 2);
        assert_eq!(failure.map(|failure| failure.place), Some((1, 4)));
    }
}
