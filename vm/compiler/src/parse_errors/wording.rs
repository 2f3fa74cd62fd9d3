//! The parser's messages in CPython's words.

use super::Text;
use crate::errors::{Error, ErrorKind};
use copperplate_code::Location;
use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{Expr, ExprStringLiteral};
use ruff_python_parser::{ParseError, ParseErrorType, parse_parenthesized_expression_range};
use ruff_text_size::{Ranged, TextRange};

const HERE: &str = "here. Maybe you meant '==' instead of '='?";

/// The error as CPython words and places it.
pub(super) fn reword(text: &Text<'_>, error: &ParseError) -> Box<Error> {
    let range = error.range();
    let index = text.index_at(range);
    let message = |message: &str| Error::new(message, text.at(range));
    match &error.error {
        ParseErrorType::UnexpectedIndentation => unexpected_indent(text, range),
        ParseErrorType::ExpectedToken { expected, found } => {
            expected_token(text, *expected, *found, index)
        }
        ParseErrorType::OtherError(other) => other_error(text, other, range, index),
        ParseErrorType::ExpectedExpression => expected_expression(text, index),
        ParseErrorType::SimpleStatementsOnSameLine => adjacent_statements(text, index),
        ParseErrorType::InvalidAssignmentTarget => invalid_target(text, range, index),
        ParseErrorType::InvalidNamedAssignmentTarget => named(text, range, |name| {
            format!("cannot use assignment expressions with {name}")
        }),
        ParseErrorType::InvalidAugmentedAssignmentTarget => named(text, range, |name| {
            format!("'{name}' is an illegal expression for augmented assignment")
        }),
        ParseErrorType::InvalidDeleteTarget => {
            named(text, range, |name| format!("cannot delete {name}"))
        }
        ParseErrorType::InvalidAnnotatedAssignmentTarget => {
            message("illegal target for annotation")
        }
        ParseErrorType::UnparenthesizedGeneratorExpression => {
            message("Generator expression must be parenthesized")
        }
        ParseErrorType::InvalidStarredExpressionUsage => starred(text, range, index),
        ParseErrorType::NonDefaultParamAfterDefaultParam => {
            message("parameter without a default follows parameter with a default")
        }
        ParseErrorType::ParamAfterVarKeywordParam => {
            message("parameters cannot follow var-keyword parameter")
        }
        ParseErrorType::VarParameterWithDefault => {
            let kind = if text.kind(index.saturating_sub(2)) == TokenKind::DoubleStar {
                "keyword"
            } else {
                "positional"
            };
            Error::new(
                format!("var-{kind} parameter cannot have default value"),
                text.at(text.range(index)),
            )
        }
        ParseErrorType::ExpectedKeywordParam => {
            let star = text.tokens[..=index]
                .iter()
                .rposition(|token| token.kind() == TokenKind::Star)
                .unwrap_or(index);
            Error::new(
                "named parameters must follow bare *",
                text.at(text.range(star)),
            )
        }
        ParseErrorType::PositionalAfterKeywordArgument => Error::new(
            "positional argument follows keyword argument",
            text.at(text.range(closing_bracket(text, index))),
        ),
        ParseErrorType::PositionalAfterKeywordUnpacking => Error::new(
            "positional argument follows keyword argument unpacking",
            text.at(text.range(closing_bracket(text, index))),
        ),
        ParseErrorType::InvalidArgumentUnpackingOrder => {
            let message = "iterable argument unpacking follows keyword argument unpacking";
            Error::new(
                message,
                text.between(text.range(index.saturating_sub(1)), range),
            )
        }
        ParseErrorType::EmptyImportNames => Error::new(
            "Expected one or more names after 'import'",
            text.point(range.start().to_usize()),
        ),
        ParseErrorType::FStringError(kind) => super::strings::f_string_error(text, kind, range)
            .unwrap_or_else(|| invalid_syntax(text, index)),
        _ => invalid_syntax(text, index),
    }
}

/// `invalid syntax` at a token.
fn invalid_syntax(text: &Text<'_>, index: usize) -> Box<Error> {
    match text.kind(index) {
        TokenKind::Indent => unexpected_indent(text, text.range(index)),
        _ => Error::new("invalid syntax", token_location(text, index)),
    }
}

/// The location of a token; the end of a line is one character wide.
fn token_location(text: &Text<'_>, index: usize) -> Location {
    let at = text.at(text.range(index));
    match text.kind(index) {
        TokenKind::Newline | TokenKind::EndOfFile => Location {
            end_line: at.line,
            end_column: at.column + 1,
            ..at
        },
        _ => at,
    }
}

fn unexpected_indent(text: &Text<'_>, range: TextRange) -> Box<Error> {
    let at = text.at(range);
    let column = at.end_column.saturating_sub(1);
    Error::of(
        ErrorKind::Indentation,
        "unexpected indent",
        Location {
            line: at.line,
            column,
            end_line: at.line,
            end_column: u32::MAX,
        },
    )
}

fn expected_token(
    text: &Text<'_>,
    expected: TokenKind,
    found: TokenKind,
    index: usize,
) -> Box<Error> {
    if found == TokenKind::Equal
        && let Some(error) = assignment_in_expression(text, index)
    {
        return error;
    }
    if expected == TokenKind::Colon {
        if in_braces(text, index) && matches!(found, TokenKind::Rbrace | TokenKind::Comma) {
            let at = Location {
                end_column: u32::MAX,
                ..text.at(text.range(index.saturating_sub(1)))
            };
            return Error::new("':' expected after dictionary key", at);
        }
        let header = text.kind(text.line_start(index));
        let always = matches!(
            header,
            TokenKind::Def
                | TokenKind::Else
                | TokenKind::Try
                | TokenKind::Finally
                | TokenKind::For
                | TokenKind::Lambda
        );
        if found == TokenKind::Newline || always {
            return Error::new("expected ':'", token_location(text, index));
        }
    }
    if expected == TokenKind::Lpar && text.kind(text.line_start(index)) == TokenKind::Def {
        return Error::new("expected '('", token_location(text, index));
    }
    if expected == TokenKind::Else
        && text.tokens[..index]
            .iter()
            .any(|token| token.kind() == TokenKind::If)
    {
        let at = text.between(
            text.range(expression_start(text, index)),
            text.range(index.saturating_sub(1)),
        );
        return Error::new("expected 'else' after 'if' expression", at);
    }
    if found == TokenKind::Dot && text.kind(index.saturating_sub(2)) == TokenKind::As {
        let end = (index..)
            .find(|&end| !matches!(text.kind(end + 1), TokenKind::Dot | TokenKind::Name))
            .unwrap_or(index);
        let at = text.between(text.range(index.saturating_sub(1)), text.range(end));
        let message = match text.kind(text.line_start(index)) {
            TokenKind::Import | TokenKind::From => "cannot use attribute as import target",
            _ => "cannot use except statement with attribute",
        };
        return Error::new(message, at);
    }
    if found == TokenKind::Lpar
        && text.kind(text.line_start(index)) == TokenKind::Def
        && expected == TokenKind::Rpar
    {
        let at = text.between(
            text.range(index),
            text.range(closing_bracket(text, index + 1)),
        );
        return Error::new("Function parameters cannot be parenthesized", at);
    }
    forgotten_comma(text, index).unwrap_or_else(|| invalid_syntax(text, index))
}

/// `=` where only an expression may stand.
fn assignment_in_expression(text: &Text<'_>, equal: usize) -> Option<Box<Error>> {
    let start = expression_start(text, equal);
    let end = expression_end(text, equal + 1);
    let left = TextRange::new(
        text.range(start).start(),
        text.range(equal.checked_sub(1)?).end(),
    );
    if start >= equal {
        return None;
    }
    match target_name(text, left) {
        Some("name") => {
            let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
            Some(Error::new(message, text.between(left, text.range(end))))
        }
        Some("list" | "tuple" | "True" | "False" | "None") | None => None,
        Some(name) => Some(Error::new(
            format!("cannot assign to {name} {HERE}"),
            text.at(left),
        )),
    }
}

fn other_error(text: &Text<'_>, message: &str, range: TextRange, index: usize) -> Box<Error> {
    let keep = |message: &str| Error::new(message, text.at(range));
    if message.starts_with("Expected an indented block after") {
        return missing_block(text, range, index);
    }
    match message {
        "Expected `except` or `finally` after `try` block" => Error::new(
            "expected 'except' or 'finally' block",
            token_location(text, index),
        ),
        "Only single target (not tuple) can be annotated" => {
            keep("only single target (not tuple) can be annotated")
        }
        "Only single target (not list) can be annotated" => {
            keep("only single target (not list) can be annotated")
        }
        "Only one '*' parameter allowed" | "Only one '*' separator allowed" => {
            Error::new("* may appear only once", text.at(text.range(index)))
        }
        "Only one '/' separator allowed" => keep("/ may appear only once"),
        "Position-only parameter separator not allowed as first parameter" => {
            keep("at least one parameter must precede /")
        }
        "'/' parameter must appear before '*' parameter" => keep("/ must be ahead of *"),
        "Bytes literal cannot be mixed with non-bytes literals" => {
            keep("cannot mix bytes and nonbytes literals")
        }
        "Cannot have both 'except' and 'except*' on the same 'try'" => Error::new(
            "cannot have both 'except' and 'except*' on the same 'try'",
            text.at(text.range(index)),
        ),
        "Positional patterns cannot follow keyword patterns" => {
            keep("positional patterns follow keyword patterns")
        }
        "Trailing comma not allowed" => {
            let mut at = text.at(range);
            if text.kind(index) == TokenKind::Comma {
                at = token_location(text, index + 1);
            }
            Error::new(
                "trailing comma not allowed without surrounding parentheses",
                at,
            )
        }
        "Expected a parameter name" => keyword_assignment(text, range, index),
        "Multiple exception types must be parenthesized when using `as`" => {
            keep("multiple exception types must be parenthesized when using 'as'")
        }
        "Invalid decimal integer literal" => keep(
            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
        ),
        _ if matches!(text.kind(index), TokenKind::Equal) => {
            assignment_in_expression(text, index).unwrap_or_else(|| invalid_syntax(text, index))
        }
        _ => forgotten_comma(text, index).unwrap_or_else(|| invalid_syntax(text, index)),
    }
}

/// `f(a.b=1)`.
fn keyword_assignment(text: &Text<'_>, range: TextRange, index: usize) -> Box<Error> {
    let end = (index..text.tokens.len())
        .find(|&end| text.range(end).start() >= range.end())
        .unwrap_or(index);
    let at = text.between(range, text.range(end));
    match text.slice(range) {
        keyword @ ("True" | "False" | "None") => {
            Error::new(format!("cannot assign to {keyword}"), at)
        }
        _ => Error::new(
            "expression cannot contain assignment, perhaps you meant \"==\"?",
            at,
        ),
    }
}

fn missing_block(text: &Text<'_>, range: TextRange, index: usize) -> Box<Error> {
    // The header is the logical line before.
    let mut last = index.min(text.tokens.len());
    while last > 0
        && matches!(
            text.kind(last - 1),
            TokenKind::Newline | TokenKind::Dedent | TokenKind::Indent
        )
    {
        last -= 1;
    }
    let mut start = text.line_start(last);
    if text.kind(start) == TokenKind::Async {
        start += 1;
    }
    let line = text.at(text.range(start)).line;
    let what = match text.kind(start) {
        TokenKind::Def => "function definition".to_owned(),
        TokenKind::Class => "class definition".to_owned(),
        TokenKind::Except if text.kind(start + 1) == TokenKind::Star => {
            "'except*' statement".to_owned()
        }
        _ => format!("'{}' statement", text.text_of(start)),
    };
    let at = match text.slice(range) {
        "" => token_location(text, index),
        _ => text.at(text.range(index)),
    };
    Error::of(
        ErrorKind::Indentation,
        format!("expected an indented block after {what} on line {line}"),
        at,
    )
}

fn expected_expression(text: &Text<'_>, index: usize) -> Box<Error> {
    let before = text.kind_before(index);
    let two_before = index.checked_sub(2).map(|index| text.kind(index));
    match before {
        TokenKind::Lbrace if text.kind(index) == TokenKind::Rbrace && is_field(text, index - 1) => {
            return Error::new(
                "f-string: valid expression required before '}'",
                text.at(text.range(index)),
            );
        }
        TokenKind::Lbrace if is_field(text, index - 1) => {
            let what = match text.kind(index) {
                TokenKind::Exclamation => "'!'",
                TokenKind::Colon => "':'",
                TokenKind::Equal => "'='",
                _ => {
                    return Error::new(
                        "f-string: expecting a valid expression after '{'",
                        text.at(text.range(index)),
                    );
                }
            };
            return Error::new(
                format!("f-string: valid expression required before {what}"),
                text.at(text.range(index)),
            );
        }
        TokenKind::Star
            if two_before.is_some_and(|kind| {
                matches!(kind, TokenKind::Lpar | TokenKind::Comma | TokenKind::Lsqb)
            }) =>
        {
            if !matches!(text.kind(text.line_start(index)), TokenKind::Def) {
                return Error::new("Invalid star expression", token_location(text, index));
            }
        }
        TokenKind::Colon if in_braces(text, index) => {
            return Error::new(
                "expression expected after dictionary key and ':'",
                text.at(text.range(index - 1)),
            );
        }
        TokenKind::Else if text.kind(text.line_start(index)) != TokenKind::Else => {
            return Error::new(
                "expected expression after 'else', but statement is given",
                token_location(text, index),
            );
        }
        TokenKind::Rarrow => return Error::new("expected ':'", text.at(text.range(index - 1))),
        _ => {}
    }
    invalid_syntax(text, index)
}

/// Whether the brace at `index` opens a field of an f-string.
fn is_field(text: &Text<'_>, index: usize) -> bool {
    matches!(
        text.kind_before(index),
        TokenKind::FStringStart | TokenKind::FStringMiddle
    ) || text.kind_before(index) == TokenKind::Rbrace
        && text.tokens[..index]
            .iter()
            .rev()
            .find_map(|token| match token.kind() {
                TokenKind::FStringStart => Some(true),
                TokenKind::FStringEnd | TokenKind::Newline => Some(false),
                _ => None,
            })
            == Some(true)
}

/// Two statements on a line, or something that looks so.
fn adjacent_statements(text: &Text<'_>, index: usize) -> Box<Error> {
    let before = index.saturating_sub(1);
    let name = text.text_of(before);
    let begins = matches!(
        text.kind_before(before),
        TokenKind::Newline
            | TokenKind::Indent
            | TokenKind::Dedent
            | TokenKind::Semi
            | TokenKind::Colon
    );
    if begins && matches!(name, "print" | "exec") && begins_expression(text.kind(index)) {
        let end = expression_end(text, index);
        let at = text.between(text.range(before), text.range(end));
        return Error::new(
            format!("Missing parentheses in call to '{name}'. Did you mean {name}(...)?"),
            at,
        );
    }
    if text.kind(index) == TokenKind::Equal
        && let Some(error) = assignment_in_expression(text, index)
    {
        return error;
    }
    forgotten_comma(text, index).unwrap_or_else(|| invalid_syntax(text, index))
}

/// Two expressions side by side in brackets.
fn forgotten_comma(text: &Text<'_>, index: usize) -> Option<Box<Error>> {
    let before = index.checked_sub(1)?;
    if bracket_depth(text, index) == 0
        || !ends_expression(text.kind(before))
        || !begins_expression(text.kind(index))
    {
        return None;
    }
    // A name before a string looks like a prefix.
    if text.kind(before) == TokenKind::Name
        && matches!(
            text.kind(index),
            TokenKind::String | TokenKind::FStringStart
        )
    {
        return None;
    }
    let start = expression_start(text, index);
    if text.kind(start) == TokenKind::Lambda {
        return None;
    }
    let end = expression_end(text, index);
    let at = text.between(text.range(start), text.range(end));
    Some(Error::new(
        "invalid syntax. Perhaps you forgot a comma?",
        at,
    ))
}

fn starred(text: &Text<'_>, range: TextRange, index: usize) -> Box<Error> {
    let after = (index..text.tokens.len())
        .find(|&after| text.range(after).start() >= range.end())
        .unwrap_or(index);
    match (text.kind_before(index), text.kind(after)) {
        (TokenKind::Lpar, TokenKind::Rpar) => {
            Error::new("cannot use starred expression here", text.at(range))
        }
        (
            TokenKind::Newline
            | TokenKind::Equal
            | TokenKind::Indent
            | TokenKind::Dedent
            | TokenKind::Semi,
            TokenKind::Newline,
        ) => Error::new("can't use starred expression here", text.at(range)),
        _ => Error::new("invalid syntax", text.at(text.range(index))),
    }
}

fn invalid_target(text: &Text<'_>, range: TextRange, index: usize) -> Box<Error> {
    let Some(name) = target_name(text, range) else {
        return Error::new("invalid syntax", text.at(range));
    };
    if name == "yield expression" {
        return Error::new(
            "assignment to yield expression not possible",
            text.at(range),
        );
    }
    // Only a whole target that is a simple expression could have been meant as a comparison.
    let after = (index..text.tokens.len())
        .find(|&after| {
            text.range(after).start() >= range.end() && text.kind(after) != TokenKind::Rpar
        })
        .unwrap_or(index);
    let line = text.line_start(index);
    let begins = text.tokens[line..index]
        .iter()
        .all(|token| matches!(token.kind(), TokenKind::Lpar));
    let chained = text.tokens[after..]
        .iter()
        .take_while(|token| token.kind() != TokenKind::Newline)
        .filter(|token| token.kind() == TokenKind::Equal)
        .count();
    let comparable = !matches!(
        name,
        "True"
            | "False"
            | "None"
            | "list"
            | "tuple"
            | "generator expression"
            | "lambda"
            | "conditional expression"
            | "comparison"
    ) && !is_loose(text, range);
    if begins && comparable && text.kind(after) == TokenKind::Equal && chained == 1 {
        return Error::new(format!("cannot assign to {name} {HERE}"), text.at(range));
    }
    Error::new(format!("cannot assign to {name}"), text.at(range))
}

/// `not`, `and`, `or`: they bind less than a comparison.
fn is_loose(text: &Text<'_>, range: TextRange) -> bool {
    match parse_parenthesized_expression_range(&text.source.text, range) {
        Ok(parsed) => match parsed.expr() {
            Expr::BoolOp(_) => true,
            Expr::UnaryOp(node) => node.op == ruff_python_ast::UnaryOp::Not,
            _ => false,
        },
        Err(_) => false,
    }
}

fn named(text: &Text<'_>, range: TextRange, message: impl Fn(&str) -> String) -> Box<Error> {
    match target_name(text, range) {
        Some(name) => Error::new(message(name), text.at(range)),
        None => Error::new("invalid syntax", text.at(range)),
    }
}

/// What CPython calls the expression that a range holds.
fn target_name(text: &Text<'_>, range: TextRange) -> Option<&'static str> {
    if text.slice(range).starts_with('*') {
        return Some("starred");
    }
    let parsed = parse_parenthesized_expression_range(&text.source.text, range).ok()?;
    Some(expression_name(parsed.expr()))
}

fn expression_name(expr: &Expr) -> &'static str {
    match expr {
        Expr::BoolOp(_) | Expr::BinOp(_) | Expr::UnaryOp(_) => "expression",
        Expr::Named(_) => "named expression",
        Expr::Lambda(_) => "lambda",
        Expr::If(_) => "conditional expression",
        Expr::Dict(_) => "dict literal",
        Expr::Set(_) => "set display",
        Expr::ListComp(_) => "list comprehension",
        Expr::SetComp(_) => "set comprehension",
        Expr::DictComp(_) => "dict comprehension",
        Expr::Generator(_) => "generator expression",
        Expr::Await(_) => "await expression",
        Expr::Yield(_) | Expr::YieldFrom(_) => "yield expression",
        Expr::Compare(_) => "comparison",
        Expr::Call(_) => "function call",
        Expr::FString(_) => "f-string expression",
        Expr::TString(_) => "t-string expression",
        Expr::StringLiteral(ExprStringLiteral { .. })
        | Expr::BytesLiteral(_)
        | Expr::NumberLiteral(_) => "literal",
        Expr::BooleanLiteral(literal) if literal.value => "True",
        Expr::BooleanLiteral(_) => "False",
        Expr::NoneLiteral(_) => "None",
        Expr::EllipsisLiteral(_) => "ellipsis",
        Expr::Attribute(_) => "attribute",
        Expr::Subscript(_) => "subscript",
        Expr::Starred(_) => "starred",
        Expr::Name(_) => "name",
        Expr::List(_) => "list",
        Expr::Tuple(_) => "tuple",
        Expr::Slice(_) | Expr::IpyEscapeCommand(_) => "expression",
    }
}

// Tokens and expressions

fn is_opening(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace)
}

fn is_closing(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace)
}

fn begins_expression(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Name
            | TokenKind::Int
            | TokenKind::Float
            | TokenKind::Complex
            | TokenKind::String
            | TokenKind::FStringStart
            | TokenKind::Lambda
            | TokenKind::None
            | TokenKind::True
            | TokenKind::False
            | TokenKind::Ellipsis
            | TokenKind::Lpar
            | TokenKind::Lsqb
            | TokenKind::Lbrace
            | TokenKind::Tilde
            | TokenKind::Await
            | TokenKind::Match
            | TokenKind::Type
            | TokenKind::Case
            | TokenKind::Lazy
    )
}

fn ends_expression(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Name
            | TokenKind::Int
            | TokenKind::Float
            | TokenKind::Complex
            | TokenKind::String
            | TokenKind::FStringEnd
            | TokenKind::None
            | TokenKind::True
            | TokenKind::False
            | TokenKind::Ellipsis
            | TokenKind::Rpar
            | TokenKind::Rsqb
            | TokenKind::Rbrace
            | TokenKind::Match
            | TokenKind::Type
            | TokenKind::Case
            | TokenKind::Lazy
    )
}

fn ends_operand(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Comma
            | TokenKind::Colon
            | TokenKind::Equal
            | TokenKind::ColonEqual
            | TokenKind::Semi
            | TokenKind::Newline
            | TokenKind::Indent
            | TokenKind::Dedent
            | TokenKind::EndOfFile
            | TokenKind::Star
            | TokenKind::DoubleStar
            | TokenKind::For
            | TokenKind::In
            | TokenKind::If
            | TokenKind::Elif
            | TokenKind::Else
            | TokenKind::While
            | TokenKind::Return
            | TokenKind::Assert
            | TokenKind::With
            | TokenKind::As
            | TokenKind::FStringEnd
            | TokenKind::FStringMiddle
            | TokenKind::Exclamation
    )
}

/// Index of the first token of the expression that ends before `index`.
fn expression_start(text: &Text<'_>, index: usize) -> usize {
    let mut depth = 0_usize;
    let mut start = index;
    while start > 0 {
        let kind = text.kind(start - 1);
        if is_closing(kind) {
            depth += 1;
        } else if is_opening(kind) {
            if depth == 0 {
                break;
            }
            depth -= 1;
        } else if depth == 0
            && ends_operand(kind)
            && !(kind == TokenKind::FStringEnd && start == index)
        {
            break;
        }
        start -= 1;
    }
    start
}

/// Index of the last token of the expression that begins at `index`.
fn expression_end(text: &Text<'_>, index: usize) -> usize {
    let mut depth = 0_usize;
    let mut end = index;
    loop {
        let kind = text.kind(end);
        if is_opening(kind) {
            depth += 1;
        } else if is_closing(kind) {
            if depth == 0 {
                break;
            }
            depth -= 1;
        } else if depth == 0
            && (ends_operand(kind)
                || end > index
                    && begins_expression(kind)
                    && ends_expression(text.kind(end - 1))
                    && !is_opening(kind))
        {
            break;
        }
        if kind == TokenKind::EndOfFile {
            break;
        }
        end += 1;
    }
    end.saturating_sub(1).max(index)
}

/// Index of the bracket that closes what `index` is in.
fn closing_bracket(text: &Text<'_>, index: usize) -> usize {
    let mut depth = 0_usize;
    for (place, token) in text.tokens.iter().enumerate().skip(index) {
        if is_opening(token.kind()) {
            depth += 1;
        } else if is_closing(token.kind()) {
            if depth == 0 {
                return place;
            }
            depth -= 1;
        }
    }
    index
}

fn bracket_depth(text: &Text<'_>, index: usize) -> usize {
    let mut depth = 0_usize;
    for token in &text.tokens[..index] {
        if is_opening(token.kind()) {
            depth += 1;
        } else if is_closing(token.kind()) {
            depth = depth.saturating_sub(1);
        }
    }
    depth
}

/// Whether the innermost bracket around `index` is a brace.
fn in_braces(text: &Text<'_>, index: usize) -> bool {
    let mut depth = 0_usize;
    for token in text.tokens[..index].iter().rev() {
        if is_closing(token.kind()) {
            depth += 1;
        } else if is_opening(token.kind()) {
            if depth == 0 {
                return token.kind() == TokenKind::Lbrace;
            }
            depth -= 1;
        }
    }
    false
}
