//! The parser's messages in CPython's words.

use super::Text;
use super::walk::{
    begins_expression, bracket_depth, closing_bracket, ends_expression, expression_end,
    expression_start, in_braces, opening_bracket,
};
use crate::errors::{Error, ErrorKind};
use copperplate_code::Location;
use ruff_python_ast::Expr;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{ParseError, ParseErrorType, parse_expression};
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
            let star = text.tokens[..index]
                .iter()
                .rev()
                .find(|token| matches!(token.kind(), TokenKind::Star | TokenKind::DoubleStar));
            let kind = if star.is_some_and(|token| token.kind() == TokenKind::DoubleStar) {
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
            let owner = text.tokens[..star]
                .iter()
                .rfind(|token| matches!(token.kind(), TokenKind::Def | TokenKind::Lambda));
            let is_lambda = owner.is_some_and(|token| token.kind() == TokenKind::Lambda);
            Error::new(
                "named parameters must follow bare *",
                // Of a lambda it is what follows.
                text.at(text.range(star + usize::from(is_lambda))),
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
        ParseErrorType::EmptyImportNames if text.kind(index) != TokenKind::Newline => {
            invalid_syntax(text, index)
        }
        ParseErrorType::EmptyImportNames => Error::new(
            "Expected one or more names after 'import'",
            text.point(range.start().to_usize()),
        ),
        ParseErrorType::UnparenthesizedTupleExpression => {
            let comma = (index..text.tokens.len())
                .find(|&comma| text.kind(comma) == TokenKind::Comma)
                .unwrap_or(index);
            invalid_syntax(text, comma)
        }
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

/// From the start of one range to the end of another, or the first alone when the other lies before it.
fn span(start: TextRange, end: TextRange) -> TextRange {
    if start.start() <= end.end() {
        TextRange::new(start.start(), end.end())
    } else {
        start
    }
}

/// What the logical line of the token at `index` begins with.
fn header(text: &Text<'_>, index: usize) -> TokenKind {
    let start = text.line_start(index);
    match text.kind(start) {
        TokenKind::Async => text.kind(start + 1),
        kind => kind,
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
    let specific = match found {
        TokenKind::Equal => assignment_in_expression(text, index),
        TokenKind::Dot if text.kind(index.saturating_sub(2)) == TokenKind::As => {
            Some(attribute_target(text, index))
        }
        TokenKind::Lpar => parenthesized_parameters(text, expected, index),
        TokenKind::From if header(text, index) == TokenKind::Import => {
            Some(swapped_import(text, index))
        }
        TokenKind::For if expected != TokenKind::Colon => comprehension_target(text, index),
        _ if is_augmented(found) => augmented_target(text, index),
        _ => None,
    };
    if let Some(error) = specific {
        return error;
    }
    match expected {
        TokenKind::Colon
            if in_braces(text, index) && matches!(found, TokenKind::Rbrace | TokenKind::Comma) =>
        {
            let at = Location {
                end_column: u32::MAX,
                ..text.at(text.range(index.saturating_sub(1)))
            };
            return Error::new("':' expected after dictionary key", at);
        }
        TokenKind::Colon => {
            let always = matches!(
                header(text, index),
                TokenKind::Def
                    | TokenKind::Else
                    | TokenKind::Try
                    | TokenKind::Finally
                    | TokenKind::Lambda
            );
            if found == TokenKind::Newline || always {
                return Error::new("expected ':'", token_location(text, index));
            }
        }
        TokenKind::Lpar if header(text, index) == TokenKind::Def => {
            return Error::new("expected '('", token_location(text, index));
        }
        TokenKind::Else if found != TokenKind::Colon => {
            if let Some(error) = half_conditional(text, index) {
                return error;
            }
        }
        _ => {}
    }
    forgotten_comma(text, index).unwrap_or_else(|| invalid_syntax(text, index))
}

fn is_augmented(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::PlusEqual
            | TokenKind::MinusEqual
            | TokenKind::StarEqual
            | TokenKind::SlashEqual
            | TokenKind::PercentEqual
            | TokenKind::AmperEqual
            | TokenKind::VbarEqual
            | TokenKind::CircumflexEqual
            | TokenKind::LeftShiftEqual
            | TokenKind::RightShiftEqual
            | TokenKind::DoubleStarEqual
            | TokenKind::DoubleSlashEqual
            | TokenKind::AtEqual
    )
}

/// `a, b += 1`
fn augmented_target(text: &Text<'_>, operator: usize) -> Option<Box<Error>> {
    let start = text.line_start(operator);
    let target = span(text.range(start), text.range(operator.checked_sub(1)?));
    let name = target_name(text, target)?;
    Some(Error::new(
        format!("'{name}' is an illegal expression for augmented assignment"),
        text.at(target),
    ))
}

/// `import a as b.c`, `except A as b.c`
fn attribute_target(text: &Text<'_>, dot: usize) -> Box<Error> {
    let end = (dot..)
        .find(|&end| !matches!(text.kind(end + 1), TokenKind::Dot | TokenKind::Name))
        .unwrap_or(dot);
    let at = text.between(text.range(dot.saturating_sub(1)), text.range(end));
    let message = match header(text, dot) {
        TokenKind::Import | TokenKind::From => "cannot use attribute as import target",
        _ => "cannot use except statement with attribute",
    };
    Error::new(message, at)
}

/// `def f(a, (b, c))`, `lambda (a, b): 0`
fn parenthesized_parameters(
    text: &Text<'_>,
    expected: TokenKind,
    index: usize,
) -> Option<Box<Error>> {
    let at = text.between(
        text.range(index),
        text.range(closing_bracket(text, index + 1)),
    );
    let lambda = text.tokens[..index]
        .iter()
        .rev()
        .find(|token| !matches!(token.kind(), TokenKind::Name | TokenKind::Comma));
    if expected == TokenKind::Colon && lambda.is_some_and(|token| token.kind() == TokenKind::Lambda)
    {
        return Some(Error::new(
            "Lambda expression parameters cannot be parenthesized",
            at,
        ));
    }
    (expected == TokenKind::Rpar && header(text, index) == TokenKind::Def)
        .then(|| Error::new("Function parameters cannot be parenthesized", at))
}

/// `import a from b`
fn swapped_import(text: &Text<'_>, index: usize) -> Box<Error> {
    let end = (index..)
        .find(|&end| !matches!(text.kind(end + 1), TokenKind::Dot | TokenKind::Name))
        .unwrap_or(index);
    let at = text.between(text.range(text.line_start(index)), text.range(end));
    Error::new("Did you mean to use 'from ... import ...' instead?", at)
}

/// `[x, y for x, y in z]`
fn comprehension_target(text: &Text<'_>, index: usize) -> Option<Box<Error>> {
    let opening = opening_bracket(text, index)?;
    if text.kind(opening) == TokenKind::Lpar
        || !text.tokens[opening..index]
            .iter()
            .any(|token| token.kind() == TokenKind::Comma)
    {
        return None;
    }
    let at = text.between(text.range(opening + 1), text.range(index - 1));
    Some(Error::new(
        "did you forget parentheses around the comprehension target?",
        at,
    ))
}

/// `a if b` without `else`, which in a comprehension's `for` is something else.
fn half_conditional(text: &Text<'_>, index: usize) -> Option<Box<Error>> {
    let line = text.line_start(index);
    let word = text.tokens[line..index]
        .iter()
        .rposition(|token| token.kind() == TokenKind::If)?
        + line;
    let start = expression_start(text, word);
    if text.kind_before(start) == TokenKind::For
        || text.tokens[start..word]
            .iter()
            .any(|token| token.kind() == TokenKind::For)
    {
        return Some(Error::new(
            "'in' expected after for-loop variables",
            text.at(text.range(word)),
        ));
    }
    if start == word {
        return None;
    }
    let at = text.between(text.range(start), text.range(index.saturating_sub(1)));
    Some(Error::new("expected 'else' after 'if' expression", at))
}

/// `=` where only an expression may stand.
fn assignment_in_expression(text: &Text<'_>, equal: usize) -> Option<Box<Error>> {
    let start = expression_start(text, equal);
    let end = expression_end(text, equal + 1);
    let left = span(text.range(start), text.range(equal.checked_sub(1)?));
    if start >= equal {
        return None;
    }
    if text.kind_before(start) == TokenKind::DoubleStar && bracket_depth(text, start) > 0 {
        let at = text.between(text.range(start - 1), text.range(end));
        return Some(Error::new(
            "cannot assign to keyword argument unpacking",
            at,
        ));
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
        "Cannot have both 'except' and 'except*' on the same 'try'" => {
            let except = (index..text.tokens.len())
                .find(|&except| text.kind(except) == TokenKind::Except)
                .unwrap_or(index);
            let star = usize::from(text.kind(except + 1) == TokenKind::Star);
            let at = text.between(text.range(except), text.range(except + star));
            Error::new(
                "cannot have both 'except' and 'except*' on the same 'try'",
                at,
            )
        }
        "Boolean 'not' expression cannot be used here" => {
            let end = expression_end(text, index + 1);
            Error::new(
                "'not' after an operator must be parenthesized",
                text.between(text.range(index), text.range(end)),
            )
        }
        "Positional patterns cannot follow keyword patterns" => {
            keep("positional patterns follow keyword patterns")
        }
        "Trailing comma not allowed" if header(text, index) != TokenKind::From => invalid_syntax(
            text,
            index + usize::from(text.kind(index) == TokenKind::Comma),
        ),
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
        unpacking if unpacking.starts_with('*') => {
            let at = text.between(range, text.range(expression_end(text, end + 1)));
            Error::new("cannot assign to iterable argument unpacking", at)
        }
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
        TokenKind::Star if two_before == Some(TokenKind::Except) => {
            return Error::new(
                "expected one or more exception types",
                text.at(text.range(index)),
            );
        }
        TokenKind::Star
            if header(text, index) != TokenKind::Def
                && two_before.is_some_and(|kind| {
                    matches!(kind, TokenKind::Lpar | TokenKind::Comma | TokenKind::Lsqb)
                }) =>
        {
            return Error::new("Invalid star expression", token_location(text, index));
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
        TokenKind::Equal
            if bracket_depth(text, index) > 0
                || text.tokens[..index]
                    .iter()
                    .any(|token| token.kind() == TokenKind::Lambda) =>
        {
            if let Some(error) = missing_default(text, index) {
                return error;
            }
        }
        TokenKind::Less if text.kind(index) == TokenKind::Greater => {
            let at = text.between(text.range(index - 1), text.range(index));
            return Error::new("invalid syntax.  Maybe you meant '!=' instead of '<>'?", at);
        }
        TokenKind::From if header(text, index) == TokenKind::Raise => {
            return Error::new(
                "did you forget an expression after 'from'?",
                text.at(text.range(index - 1)),
            );
        }
        TokenKind::Rarrow => return Error::new("expected ':'", text.at(text.range(index - 1))),
        _ => {}
    }
    invalid_syntax(text, index)
}

/// `def f(a=)`, `f(a=)`
fn missing_default(text: &Text<'_>, index: usize) -> Option<Box<Error>> {
    if !matches!(
        text.kind(index),
        TokenKind::Comma | TokenKind::Rpar | TokenKind::Colon
    ) {
        return None;
    }
    let opening = opening_bracket(text, index);
    let is_signature = opening.is_none_or(|opening| {
        opening >= 2 && text.kind(opening - 2) == TokenKind::Def
            || text.tokens[opening..index]
                .iter()
                .any(|token| token.kind() == TokenKind::Lambda)
    });
    if is_signature {
        return Some(Error::new(
            "expected default value expression",
            text.at(text.range(index - 1)),
        ));
    }
    let name = index.checked_sub(2)?;
    (text.kind(name) == TokenKind::Name).then(|| {
        Error::new(
            "expected argument value expression",
            text.between(text.range(name), text.range(index - 1)),
        )
    })
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
    let specific = match text.kind(index) {
        TokenKind::Equal => assignment_in_expression(text, index),
        TokenKind::From if header(text, index) == TokenKind::Import => {
            Some(swapped_import(text, index))
        }
        kind if is_augmented(kind) => augmented_target(text, index),
        _ => None,
    };
    if let Some(error) = specific {
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
    if text.kind_before(index) == TokenKind::Colon && in_braces(text, index) {
        return Error::new(
            "cannot use a starred expression in a dictionary value",
            text.at(range),
        );
    }
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
    match parse(text, range) {
        Some(Expr::BoolOp(_)) => true,
        Some(Expr::UnaryOp(node)) => node.op == ruff_python_ast::UnaryOp::Not,
        _ => false,
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
    parse(text, range).map(|expr| expression_name(&expr))
}

/// The expression that a range holds.
fn parse(text: &Text<'_>, range: TextRange) -> Option<Expr> {
    let source = text.slice(range);
    let parenthesized = if source.starts_with('*') {
        format!("({source},)")
    } else {
        format!("({source})")
    };
    let parsed = parse_expression(&parenthesized).ok()?;
    match parsed.into_expr() {
        Expr::Tuple(tuple) if source.starts_with('*') => tuple.elts.into_iter().next(),
        expr => Some(expr),
    }
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
        Expr::StringLiteral(_) | Expr::BytesLiteral(_) | Expr::NumberLiteral(_) => "literal",
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
