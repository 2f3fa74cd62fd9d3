//! Walking and rewriting bodies.

use crate::model::*;

/// Rewrites an expression from the leaves up.
pub fn map_expr(expr: &mut Expr, change: &mut dyn FnMut(&mut Expr)) {
    for part in parts(expr) {
        map_expr(part, change);
    }
    change(expr);
}

/// The expressions directly inside an expression.
pub fn parts(expr: &mut Expr) -> Vec<&mut Expr> {
    match &mut expr.kind {
        ExprKind::Integer(_)
        | ExprKind::Float(_)
        | ExprKind::Bool(_)
        | ExprKind::Constant(_)
        | ExprKind::Static(_)
        | ExprKind::Var(_)
        | ExprKind::Operand
        | ExprKind::NextOperand(_)
        | ExprKind::Planted(_)
        | ExprKind::Thread
        | ExprKind::Frame => Vec::new(),
        ExprKind::Local(inner)
        | ExprKind::Const(inner)
        | ExprKind::Name(inner)
        | ExprKind::Not(inner)
        | ExprKind::Negate(inner)
        | ExprKind::Cast(inner)
        | ExprKind::Dup(inner)
        | ExprKind::Own(inner)
        | ExprKind::Field { base: inner, .. } => vec![inner],
        ExprKind::Index { base, index } => vec![base, index],
        ExprKind::Binary { left, right, .. } => vec![left, right],
        ExprKind::Intrinsic(_, args) | ExprKind::Call(_, args) => args.iter_mut().collect(),
    }
}

/// The expressions of a statement itself, without those of blocks inside it.
pub fn own_exprs(statement: &mut Stmt) -> Vec<&mut Expr> {
    match statement {
        Stmt::Set { value, .. } | Stmt::Write { value, .. } => vec![value],
        Stmt::Checked { left, right, .. } => vec![left, right],
        Stmt::Call { args, .. } => args.iter_mut().collect(),
        Stmt::Store { place, value } | Stmt::Replace { place, value, .. } => vec![place, value],
        Stmt::If { condition, .. } => vec![condition],
        Stmt::Repeat { count, .. } | Stmt::CloseSlots { count, .. } => vec![count],
        Stmt::PushFrame { frame: value, .. }
        | Stmt::GoOn { frame: value }
        | Stmt::PopFrame { value }
        | Stmt::Suspend { value } => vec![value],
        Stmt::Resume { frame, value } => vec![frame, value],
        Stmt::Close { .. }
        | Stmt::Sync
        | Stmt::SetStack(_)
        | Stmt::Adapt(_)
        | Stmt::Advance { .. }
        | Stmt::Exit { .. }
        | Stmt::Next
        | Stmt::Jump
        | Stmt::Unwind(_) => Vec::new(),
    }
}

/// The blocks directly inside a statement.
pub fn blocks(statement: &mut Stmt) -> Vec<&mut Block> {
    match statement {
        Stmt::If {
            then, otherwise, ..
        } => vec![then, otherwise],
        Stmt::Checked { otherwise, .. } => vec![otherwise],
        Stmt::Repeat { body, .. } => vec![body],
        _ => Vec::new(),
    }
}

/// Rewrites every expression of a block.
pub fn map_block(block: &mut [Stmt], change: &mut dyn FnMut(&mut Expr)) {
    for statement in block {
        for expr in own_exprs(statement) {
            map_expr(expr, change);
        }
        for inner in blocks(statement) {
            map_block(inner, change);
        }
    }
}

/// Every statement, those inside others too.
pub fn statements<'b>(block: &'b [Stmt], found: &mut Vec<&'b Stmt>) {
    for statement in block {
        found.push(statement);
        match statement {
            Stmt::If {
                then, otherwise, ..
            } => {
                statements(then, found);
                statements(otherwise, found);
            }
            Stmt::Checked { otherwise, .. } => statements(otherwise, found),
            Stmt::Repeat { body, .. } => statements(body, found),
            _ => {}
        }
    }
}

/// Whether some part of an expression is so.
pub fn any(expr: &Expr, is: &dyn Fn(&Expr) -> bool) -> bool {
    is(expr) || expr.children().into_iter().any(|child| any(child, is))
}

/// Whether some expression of the block is so, or has such a part.
pub fn any_in(block: &[Stmt], is: &dyn Fn(&Expr) -> bool) -> bool {
    let mut block = block.to_vec();
    let mut found = false;
    map_block(&mut block, &mut |expr| found |= is(expr));
    found
}

/// Renames variables, those assigned and closed too.
pub fn rename(block: &mut [Stmt], from: VarId, to: VarId) {
    map_block(block, &mut |expr| {
        if let ExprKind::Var(var) = &mut expr.kind
            && *var == from
        {
            *var = to;
        }
    });
    rename_assigned(block, from, to);
}

/// Renames where a variable is assigned, closed or given back, not where it is read.
pub fn rename_assigned(block: &mut [Stmt], from: VarId, to: VarId) {
    map_assigned(block, &mut |var| {
        if *var == from {
            *var = to;
        }
    });
}

/// Changes the variables that a block assigns, closes or gives back.
pub fn map_assigned(block: &mut [Stmt], change: &mut dyn FnMut(&mut VarId)) {
    for statement in block {
        match statement {
            Stmt::Set { var, .. }
            | Stmt::Checked { var, .. }
            | Stmt::Repeat { var, .. }
            | Stmt::Close { var, .. }
            | Stmt::CloseSlots { var, .. }
            | Stmt::Replace { old: var, .. } => change(var),
            Stmt::Exit { close, .. } => close.iter_mut().for_each(&mut *change),
            Stmt::Call {
                result, failure, ..
            } => {
                result.iter_mut().for_each(&mut *change);
                if let Some(failure) = failure {
                    map_failure(failure, change);
                }
            }
            Stmt::Unwind(failure) => map_failure(failure, change),
            Stmt::Store { .. }
            | Stmt::If { .. }
            | Stmt::Write { .. }
            | Stmt::PushFrame { .. }
            | Stmt::GoOn { .. }
            | Stmt::PopFrame { .. }
            | Stmt::Suspend { .. }
            | Stmt::Resume { .. }
            | Stmt::Sync
            | Stmt::SetStack(_)
            | Stmt::Adapt(_)
            | Stmt::Advance { .. }
            | Stmt::Next
            | Stmt::Jump => {}
        }
        for inner in blocks(statement) {
            map_assigned(inner, change);
        }
    }
}

fn map_failure(failure: &mut Failure, change: &mut dyn FnMut(&mut VarId)) {
    failure
        .close
        .iter_mut()
        .chain(&mut failure.clear)
        .for_each(change);
}

/// The variables that a block assigns.
pub fn assigned(block: &[Stmt]) -> Vec<VarId> {
    let mut all = Vec::new();
    statements(block, &mut all);
    let mut found: Vec<VarId> = all
        .iter()
        .filter_map(|statement| match statement {
            Stmt::Set { var, .. }
            | Stmt::Checked { var, .. }
            | Stmt::Repeat { var, .. }
            | Stmt::Replace { old: var, .. }
            | Stmt::Call {
                result: Some(var), ..
            } => Some(*var),
            _ => None,
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

/// The variables that a block reads (closes included).
pub fn read(block: &[Stmt]) -> Vec<VarId> {
    let mut found = Vec::new();
    let mut copy = block.to_vec();
    map_block(&mut copy, &mut |expr| {
        if let ExprKind::Var(var) = expr.kind {
            found.push(var);
        }
    });
    let mut all = Vec::new();
    statements(block, &mut all);
    for statement in all {
        match statement {
            Stmt::Close { var, .. } | Stmt::CloseSlots { var, .. } => found.push(*var),
            Stmt::Exit { close, .. } => found.extend(close.iter().copied()),
            Stmt::Call {
                failure: Some(failure),
                ..
            }
            | Stmt::Unwind(failure) => found.extend(failure.close.iter().copied()),
            _ => {}
        }
    }
    found.sort();
    found.dedup();
    found
}
