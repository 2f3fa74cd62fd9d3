//! Tests of memory and identity at the start of a body become micro-ops of their own, so that each can be removed alone.

use crate::model::*;

use super::walk;

/// The body in parts: tests, then the rest. A part repeats the pure assignments it needs.
pub fn split(model: &Model, block: Block) -> Vec<Block> {
    let mut parts = Vec::new();
    let mut rest = block;
    // How many statements at the front only compute.
    let mut at = 0;
    while at < rest.len() {
        match &rest[at] {
            statement if computes(model, statement) => at += 1,
            Stmt::If {
                condition,
                then,
                otherwise,
            } if leaves(then) && otherwise.is_empty() && is_removable(model, condition) => {
                let test = rest.remove(at);
                let before = needed(&rest[..at], &test);
                parts.push(before.into_iter().chain([test]).collect());
            }
            _ => break,
        }
    }
    // A test that nothing follows is the op itself.
    if rest.is_empty() {
        return parts;
    }
    parts.push(rest);
    parts
}

fn leaves(block: &[Stmt]) -> bool {
    matches!(block, [Stmt::Exit { close, .. }] if close.is_empty())
}

/// Whether a statement only gives variables values.
fn computes(model: &Model, statement: &Stmt) -> bool {
    match statement {
        Stmt::Set { value, .. } => is_pure(model, value),
        Stmt::If {
            condition,
            then,
            otherwise,
        } => {
            let mut inside = then.iter().chain(otherwise);
            is_pure(model, condition) && inside.all(|statement| computes(model, statement))
        }
        _ => false,
    }
}

/// The assignments that a test rests on, in order.
fn needed(before: &[Stmt], test: &Stmt) -> Vec<Stmt> {
    let mut wanted = walk::read(std::slice::from_ref(test));
    let mut found = Vec::new();
    for statement in before.iter().rev() {
        let assigned = walk::assigned(std::slice::from_ref(statement));
        if assigned.iter().any(|var| wanted.contains(var)) {
            wanted.extend(walk::read(std::slice::from_ref(statement)));
            found.push(statement.clone());
        }
    }
    found.reverse();
    found
}

/// Nothing is counted, made or called that changes anything.
fn is_pure(model: &Model, expr: &Expr) -> bool {
    !walk::any(expr, &|expr| match &expr.kind {
        ExprKind::Dup(_) | ExprKind::Own(_) => true,
        ExprKind::Intrinsic(which, _) => {
            which.makes_frame() || matches!(which, Intrinsic::BoxFloat)
        }
        ExprKind::Call(function, _) => !model[*function].effects.pure,
        _ => false,
    })
}

/// A test that knowledge of objects, rather than of numbers, can make superfluous.
fn is_removable(model: &Model, condition: &Expr) -> bool {
    is_pure(model, condition)
        && walk::any(condition, &|expr| match &expr.kind {
            ExprKind::Field { .. } | ExprKind::Index { .. } => true,
            ExprKind::Intrinsic(which, _) => matches!(
                which,
                Intrinsic::IsNull
                    | Intrinsic::Same
                    | Intrinsic::ClassOf
                    | Intrinsic::FrameRoom
                    | Intrinsic::CallRoom
                    | Intrinsic::IsInt
                    | Intrinsic::IsFloat
                    | Intrinsic::IsReference
            ),
            _ => false,
        })
}
