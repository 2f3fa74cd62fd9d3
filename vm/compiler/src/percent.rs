//! `'...' % (a, b)` with simple fields becomes an f-string, as in CPython.

use crate::ast::{BinaryOperator, Conversion, Expr, ExprKind, FStringPart};
use copperplate_code::Constant;

/// Widths and precisions with more digits are left to run time.
const MAX_DIGITS: usize = 2;

enum Piece {
    Literal(String),
    Field {
        conversion: Conversion,
        spec: String,
    },
}

/// The expression `left % right`.
pub(crate) fn fold(left: Box<Expr>, right: Box<Expr>) -> ExprKind {
    match (pieces(&left, &right), right.kind) {
        (Some(pieces), ExprKind::Tuple(items)) => {
            let mut items = items.into_iter();
            let parts = pieces.into_iter().filter_map(|piece| {
                Some(match piece {
                    Piece::Literal(text) => {
                        FStringPart::Literal(Constant::Str(text.into()), left.at)
                    }
                    Piece::Field { conversion, spec } => {
                        let value = Box::new(items.next()?);
                        let at = value.at;
                        let spec = (!spec.is_empty())
                            .then(|| vec![FStringPart::Literal(Constant::Str(spec.into()), at)]);
                        FStringPart::Field {
                            value,
                            conversion,
                            spec,
                            at,
                        }
                    }
                })
            });
            ExprKind::FString(parts.collect())
        }
        (_, kind) => ExprKind::Binary {
            left,
            op: BinaryOperator::Mod,
            right: Box::new(Expr { kind, at: right.at }),
        },
    }
}

/// The pieces of a format whose fields are all simple and as many as the items of the tuple on the right.
fn pieces(left: &Expr, right: &Expr) -> Option<Vec<Piece>> {
    let ExprKind::Constant(Constant::Str(format)) = &left.kind else {
        return None;
    };
    let ExprKind::Tuple(items) = &right.kind else {
        return None;
    };
    if items
        .iter()
        .any(|item| matches!(item.kind, ExprKind::Starred(_)))
    {
        return None;
    }
    let pieces = parse(format)?;
    let fields = pieces
        .iter()
        .filter(|piece| matches!(piece, Piece::Field { .. }))
        .count();
    (fields == items.len()).then_some(pieces)
}

fn parse(format: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = format;
    while let Some(percent) = rest.find('%') {
        literal.push_str(&rest[..percent]);
        rest = &rest[percent + 1..];
        if let Some(after) = rest.strip_prefix('%') {
            literal.push('%');
            rest = after;
            continue;
        }
        let (piece, after) = field(rest)?;
        if !literal.is_empty() {
            pieces.push(Piece::Literal(std::mem::take(&mut literal)));
        }
        pieces.push(piece);
        rest = after;
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        pieces.push(Piece::Literal(literal));
    }
    Some(pieces)
}

/// A field behind its percent sign, and what follows it.
fn field(text: &str) -> Option<(Piece, &str)> {
    let (left, text) = match text.strip_prefix('-') {
        Some(text) => (true, text),
        None => (false, text),
    };
    let (width, text) = digits(text)?;
    let (precision, text) = match text.strip_prefix('.') {
        Some(text) => {
            let (precision, text) = digits(text)?;
            (
                Some(if precision.is_empty() { "0" } else { precision }),
                text,
            )
        }
        None => (None, text),
    };
    let conversion = match text.chars().next()? {
        's' => Conversion::Str,
        'r' => Conversion::Repr,
        'a' => Conversion::Ascii,
        _ => return None,
    };
    let mut spec = String::new();
    // `%` aligns to the right where `format` aligns strings to the left; a leading zero would be a flag.
    if !width.is_empty() {
        if width.starts_with('0') {
            return None;
        }
        spec.push_str(if left { "" } else { ">" });
        spec.push_str(width);
    }
    if let Some(precision) = precision {
        spec.push('.');
        spec.push_str(precision);
    }
    Some((Piece::Field { conversion, spec }, &text[1..]))
}

fn digits(text: &str) -> Option<(&str, &str)> {
    let count = text.bytes().take_while(u8::is_ascii_digit).count();
    (count <= MAX_DIGITS).then(|| text.split_at(count))
}
