//! Finding expressions and brackets among tokens.

use super::Text;
use ruff_python_ast::token::TokenKind;

pub(super) fn is_opening(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace)
}

pub(super) fn is_closing(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace)
}

pub(super) fn begins_expression(kind: TokenKind) -> bool {
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

pub(super) fn ends_expression(kind: TokenKind) -> bool {
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

pub(super) fn ends_operand(kind: TokenKind) -> bool {
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
pub(super) fn expression_start(text: &Text<'_>, index: usize) -> usize {
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
pub(super) fn expression_end(text: &Text<'_>, index: usize) -> usize {
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
pub(super) fn closing_bracket(text: &Text<'_>, index: usize) -> usize {
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

pub(super) fn bracket_depth(text: &Text<'_>, index: usize) -> usize {
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

/// Index of the innermost bracket around `index`.
pub(super) fn opening_bracket(text: &Text<'_>, index: usize) -> Option<usize> {
    let mut depth = 0_usize;
    (0..index).rev().find(|&place| {
        let kind = text.kind(place);
        if is_closing(kind) {
            depth += 1;
        } else if is_opening(kind) {
            if depth == 0 {
                return true;
            }
            depth -= 1;
        }
        false
    })
}

/// Whether the innermost bracket around `index` is a brace.
pub(super) fn in_braces(text: &Text<'_>, index: usize) -> bool {
    opening_bracket(text, index).is_some_and(|place| text.kind(place) == TokenKind::Lbrace)
}
