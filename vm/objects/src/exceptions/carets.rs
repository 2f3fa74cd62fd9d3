//! Which part of a failing expression a traceback points at: the operator of an operation, the brackets of a call or
//! subscript. Follows `traceback.py`, which parses the text; here the tokens of the outermost level are enough.

/// The part to point at: from a position to another one, both as line and character in the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchors {
    pub start: (usize, usize),
    pub end: (usize, usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Name,
    Literal,
    Operator,
    Open,
    Close,
}

#[derive(Clone, Debug)]
struct Token {
    kind: Kind,
    text: String,
    /// Characters of the segment.
    start: usize,
    end: usize,
    /// Brackets around it; an opening bracket is outside itself.
    depth: usize,
}

/// What the outermost node of an expression is, with the tokens that matter.
enum Root {
    /// A binary operation; the operator's token.
    Operation(usize),
    /// A call or subscript: the opening bracket's token and the last one.
    Trailer(usize, usize),
    Other,
}

/// What to point at in an expression that failed.
pub fn anchors(segment: &str) -> Option<Anchors> {
    let chars: Vec<char> = segment.chars().collect();
    let tokens = tokenize(&chars)?;
    match root(&tokens) {
        Root::Operation(at) => {
            let operator = &tokens[at];
            let mut end = operator.start + 1;
            if operator.end > end || parenthesized(&tokens, at + 1, operator.end) {
                end += 1;
            }
            let start = position(&chars, operator.start);
            Some(Anchors {
                start,
                end: (start.0, start.1 + (end - operator.start)),
            })
        }
        Root::Trailer(open, close) => Some(Anchors {
            start: position(&chars, tokens[open].start),
            end: position(&chars, tokens[close].end),
        }),
        Root::Other => None,
    }
}

/// Whether the expression is a call, and whether what it calls is a plain name.
pub fn call_of_name(segment: &str) -> Option<bool> {
    let chars: Vec<char> = segment.chars().collect();
    let tokens = tokenize(&chars)?;
    match root(&tokens) {
        Root::Trailer(open, _) if tokens[open].text == "(" => Some(open == 1),
        _ => None,
    }
}

fn position(chars: &[char], at: usize) -> (usize, usize) {
    let line = chars[..at].iter().filter(|&&c| c == '\n').count();
    let start = chars[..at]
        .iter()
        .rposition(|&c| c == '\n')
        .map_or(0, |newline| newline + 1);
    (line, at - start)
}

/// Whether the right operand begins, right behind its operator, with a bracket that only groups: the parser places it
/// inside.
fn parenthesized(tokens: &[Token], at: usize, adjacent: usize) -> bool {
    let Some(open) = tokens.get(at) else {
        return false;
    };
    if open.text != "(" || open.start != adjacent {
        return false;
    }
    let close = matching(tokens, at);
    close > at + 1
        && !tokens[at + 1..close].iter().any(|token| {
            token.depth == open.depth + 1 && (token.text == "," || token.text == "for")
        })
}

/// The token that closes bracket `open`.
fn matching(tokens: &[Token], open: usize) -> usize {
    let depth = tokens[open].depth;
    tokens[open + 1..]
        .iter()
        .position(|token| token.kind == Kind::Close && token.depth == depth)
        .map_or(tokens.len() - 1, |at| open + 1 + at)
}

fn is_word_operator(text: &str) -> bool {
    matches!(
        text,
        "and" | "or" | "not" | "in" | "is" | "if" | "else" | "lambda" | "for" | "yield" | "async"
    )
}

fn ends_operand(token: &Token) -> bool {
    match token.kind {
        Kind::Name => !is_word_operator(&token.text) && token.text != "await",
        Kind::Literal | Kind::Close => true,
        Kind::Operator | Kind::Open => false,
    }
}

/// How loosely a binary operator binds; smaller is looser.
fn precedence(operator: &str) -> Option<u32> {
    Some(match operator {
        "|" => 1,
        "^" => 2,
        "&" => 3,
        "<<" | ">>" => 4,
        "+" | "-" => 5,
        "*" | "/" | "//" | "%" | "@" => 6,
        "**" => 8,
        _ => return None,
    })
}

fn root(all: &[Token]) -> Root {
    let (mut first, mut last) = (0, all.len());
    // Brackets around everything only group, unless they make a tuple or a generator.
    while last - first > 2 && all[first].text == "(" && matching(all, first) == last - 1 {
        first += 1;
        last -= 1;
    }
    let Some(depth) = all.get(first).map(|token| token.depth) else {
        return Root::Other;
    };
    if first >= last {
        return Root::Other;
    }
    let mut loosest: Option<(u32, usize)> = None;
    for at in first..last {
        let token = &all[at];
        if token.depth != depth {
            continue;
        }
        match token.kind {
            Kind::Name if is_word_operator(&token.text) => return Root::Other,
            // Two operands in a row: a statement, such as `raise KeyError(key)`.
            Kind::Name if at > first && ends_operand(&all[at - 1]) => return Root::Other,
            Kind::Operator if at > first && ends_operand(&all[at - 1]) => {
                match precedence(&token.text) {
                    Some(level) => {
                        // Power groups to the right, the others to the left.
                        let replaces = match loosest {
                            None => true,
                            Some((other, _)) => level < other || (level == other && level < 8),
                        };
                        if replaces {
                            loosest = Some((level, at));
                        }
                    }
                    None if token.text == "." => {}
                    None => return Root::Other,
                }
            }
            _ => {}
        }
    }
    let is_unary = all[first].kind == Kind::Operator;
    match loosest {
        Some((8, _)) | None if is_unary => Root::Other,
        Some((_, at)) => Root::Operation(at),
        None if all[first].text == "await" => Root::Other,
        None => trailer(all, first, last),
    }
}

/// A call or subscript as the last part of a primary expression.
fn trailer(all: &[Token], first: usize, last: usize) -> Root {
    let close = last - 1;
    if all[close].kind != Kind::Close || !matches!(all[close].text.as_str(), ")" | "]") {
        return Root::Other;
    }
    let depth = all[close].depth;
    let open = (first..close)
        .rev()
        .find(|&at| all[at].kind == Kind::Open && all[at].depth == depth);
    match open {
        Some(open) if open > first && ends_operand(&all[open - 1]) => Root::Trailer(open, close),
        _ => Root::Other,
    }
}

fn tokenize(chars: &[char]) -> Option<Vec<Token>> {
    const OPERATORS: &[&str] = &[
        "**=", "//=", ">>=", "<<=", "+=", "-=", "*=", "/=", "%=", "@=", "&=", "|=", "^=", "**",
        "//", ">>", "<<", "<=", ">=", "==", "!=", "->", ":=", "...",
    ];
    let mut tokens = Vec::new();
    let (mut at, mut depth) = (0, 0usize);
    while at < chars.len() {
        let c = chars[at];
        let start = at;
        let mut kind = Kind::Operator;
        let mut level = depth;
        match c {
            _ if c.is_whitespace() || c == '\\' => {
                at += 1;
                continue;
            }
            '#' => {
                while at < chars.len() && chars[at] != '\n' {
                    at += 1;
                }
                continue;
            }
            '(' | '[' | '{' => {
                kind = Kind::Open;
                depth += 1;
                at += 1;
            }
            ')' | ']' | '}' => {
                kind = Kind::Close;
                depth = depth.checked_sub(1)?;
                level = depth;
                at += 1;
            }
            '"' | '\'' => {
                kind = Kind::Literal;
                at = skip_string(chars, at)?;
            }
            _ if c.is_alphanumeric() || c == '_' || (c == '.' && next_is_digit(chars, at)) => {
                kind = if c.is_ascii_digit() || c == '.' {
                    Kind::Literal
                } else {
                    Kind::Name
                };
                while at < chars.len() && continues(chars, start, at, kind) {
                    at += 1;
                }
                // A prefix, such as that of an f-string.
                if kind == Kind::Name && at < chars.len() && matches!(chars[at], '"' | '\'') {
                    kind = Kind::Literal;
                    at = skip_string(chars, at)?;
                }
            }
            _ => {
                let rest: String = chars[at..chars.len().min(at + 3)].iter().collect();
                at += OPERATORS
                    .iter()
                    .find(|operator| rest.starts_with(**operator))
                    .map_or(1, |operator| operator.len());
            }
        }
        tokens.push(Token {
            kind,
            text: chars[start..at].iter().collect(),
            start,
            end: at,
            depth: level,
        });
    }
    (depth == 0 && !tokens.is_empty()).then_some(tokens)
}

fn next_is_digit(chars: &[char], at: usize) -> bool {
    chars.get(at + 1).is_some_and(char::is_ascii_digit)
}

fn continues(chars: &[char], start: usize, at: usize, kind: Kind) -> bool {
    let c = chars[at];
    if c.is_alphanumeric() || c == '_' {
        return true;
    }
    if kind == Kind::Name {
        return false;
    }
    let is_hexadecimal = chars
        .get(start + 1)
        .is_some_and(|&c| matches!(c, 'x' | 'X'));
    c == '.' || (matches!(c, '+' | '-') && !is_hexadecimal && matches!(chars[at - 1], 'e' | 'E'))
}

/// The end of the string literal whose quote is at `at`.
fn skip_string(chars: &[char], at: usize) -> Option<usize> {
    let quote = chars[at];
    let triple = chars.get(at + 1) == Some(&quote) && chars.get(at + 2) == Some(&quote);
    let mut at = at + if triple { 3 } else { 1 };
    loop {
        match *chars.get(at)? {
            '\\' => at += 2,
            c if c == quote => {
                if !triple {
                    return Some(at + 1);
                }
                if chars.get(at + 1) == Some(&quote) && chars.get(at + 2) == Some(&quote) {
                    return Some(at + 3);
                }
                at += 1;
            }
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pointed(segment: &str) -> Option<&str> {
        let anchors = anchors(segment)?;
        assert_eq!(anchors.start.0, anchors.end.0, "one line");
        Some(&segment[anchors.start.1..anchors.end.1])
    }

    #[test]
    fn operations_point_at_their_operator() {
        assert_eq!(pointed("a + b"), Some("+"));
        assert_eq!(pointed("x ** 2"), Some("**"));
        assert_eq!(pointed("a * b + c * d"), Some("+"));
        assert_eq!(pointed("-a // b"), Some("//"));
        assert_eq!(pointed("(a % b)"), Some("%"));
        assert_eq!(pointed("f(x - 1) / 0"), Some("/"));
        assert_eq!(anchors("-a"), None);
        assert_eq!(anchors("a < b + c"), None);
    }

    #[test]
    fn calls_and_subscripts_point_at_their_brackets() {
        assert_eq!(pointed("f(x + 1)"), Some("(x + 1)"));
        assert_eq!(pointed("a.b[c](d)"), Some("(d)"));
        assert_eq!(pointed("data['k)'][0]"), Some("[0]"));
        assert_eq!(anchors("a.b"), None);
        assert_eq!(anchors("[1, 2]"), None);
        assert_eq!(anchors("(1, 2)"), None);
        assert_eq!(anchors("raise KeyError(key)"), None);
    }

    #[test]
    fn calls_of_names_are_told_apart() {
        assert_eq!(call_of_name("f(x)"), Some(true));
        assert_eq!(call_of_name("m.f(x)"), Some(false));
        assert_eq!(call_of_name("x[1]"), None);
    }
}
