//! Literals where they make no sense: compared by identity, called, subscripted.

use crate::ast::{Expr, ExprKind};
use copperplate_code::Constant;
use ruff_python_ast as ruff;

/// The name of the type that an expression always has: `node` in the source, `expr` when constants have been put in.
fn type_name(node: &ruff::Expr, expr: &Expr) -> Option<&'static str> {
    Some(match node {
        ruff::Expr::Tuple(_) => "tuple",
        ruff::Expr::List(_) | ruff::Expr::ListComp(_) => "list",
        ruff::Expr::Dict(_) | ruff::Expr::DictComp(_) => "dict",
        ruff::Expr::Set(_) | ruff::Expr::SetComp(_) => "set",
        ruff::Expr::Generator(_) => "generator",
        ruff::Expr::Lambda(_) => "function",
        ruff::Expr::FString(_) => "str",
        ruff::Expr::TString(_) => "string.templatelib.Template",
        // A string formatted with `%`.
        ruff::Expr::BinOp(_) if matches!(expr.kind, ExprKind::FString(_)) => "str",
        _ => return constant(node, expr).map(constant_type),
    })
}

/// The constant that a literal is, or `__debug__`. What is folded is none.
fn constant<'a>(node: &ruff::Expr, expr: &'a Expr) -> Option<&'a Constant> {
    let is_literal = node.is_literal_expr() || node.is_name_expr();
    match &expr.kind {
        ExprKind::Constant(constant) if is_literal => Some(constant),
        _ => None,
    }
}

fn constant_type(constant: &Constant) -> &'static str {
    match constant {
        Constant::None => "NoneType",
        Constant::Ellipsis => "ellipsis",
        Constant::Bool(_) => "bool",
        Constant::Int(_) | Constant::BigInt(_) => "int",
        Constant::Float(_) => "float",
        Constant::Complex(..) => "complex",
        Constant::Str(_) | Constant::SurrogateStr(_) => "str",
        Constant::Bytes(_) => "bytes",
        Constant::Tuple(_) => "tuple",
        Constant::FrozenSet(_) => "frozenset",
        Constant::Code(_) => "code",
    }
}

/// The type of an operand that `is` must not be used with.
fn compared_by_value(node: &ruff::Expr, expr: &Expr) -> Option<&'static str> {
    if let ruff::Expr::Tuple(tuple) = node {
        let is_constant = |item: &ruff::Expr| item.is_literal_expr() || is_debug(item);
        return tuple.elts.iter().all(is_constant).then_some("tuple");
    }
    match constant(node, expr)? {
        Constant::None | Constant::Bool(_) | Constant::Ellipsis => None,
        constant => Some(constant_type(constant)),
    }
}

fn is_debug(node: &ruff::Expr) -> bool {
    matches!(node, ruff::Expr::Name(name) if name.id.as_str() == "__debug__")
}

/// What is wrong with `left op right`, a part of a comparison.
pub(crate) fn identity(
    op: ruff::CmpOp,
    left: (&ruff::Expr, &Expr),
    right: (&ruff::Expr, &Expr),
) -> Option<String> {
    let (is, equals) = match op {
        ruff::CmpOp::Is => ("is", "=="),
        ruff::CmpOp::IsNot => ("is not", "!="),
        _ => return None,
    };
    let kind = compared_by_value(left.0, left.1).or_else(|| compared_by_value(right.0, right.1))?;
    Some(format!(
        "\"{is}\" with '{kind}' literal. Did you mean \"{equals}\"?"
    ))
}

/// What is wrong with calling a value.
pub(crate) fn called(node: &ruff::Expr, expr: &Expr) -> Option<String> {
    if node.is_lambda_expr() {
        return None;
    }
    type_name(node, expr)
        .map(|kind| format!("'{kind}' object is not callable; perhaps you missed a comma?"))
}

/// What is wrong with subscripting a value.
pub(crate) fn subscripted(node: &ruff::Expr, expr: &Expr) -> Option<String> {
    let kind = type_name(node, expr)?;
    let has_items = matches!(kind, "tuple" | "list" | "dict" | "str" | "bytes");
    (!has_items)
        .then(|| format!("'{kind}' object is not subscriptable; perhaps you missed a comma?"))
}

/// What is wrong with the index that a value is subscripted with.
pub(crate) fn index(value: (&ruff::Expr, &Expr), index: (&ruff::Expr, &Expr)) -> Option<String> {
    let kind = type_name(value.0, value.1)?;
    if !matches!(kind, "tuple" | "list" | "str" | "bytes") {
        return None;
    }
    let index = type_name(index.0, index.1)?;
    let fits = matches!(index, "int" | "bool");
    (!fits).then(|| {
        format!(
            "{kind} indices must be integers or slices, not {index}; perhaps you missed a comma?"
        )
    })
}

/// Whether an assertion tests a tuple that is not empty.
pub(crate) fn is_full_tuple(node: &ruff::Expr, expr: &Expr) -> bool {
    match node {
        ruff::Expr::Tuple(tuple) => !tuple.elts.is_empty(),
        _ => matches!(constant(node, expr), Some(Constant::Tuple(items)) if !items.is_empty()),
    }
}
