//! What blocks mention.

use crate::ast;

/// The names a block mentions, in order.
pub(super) fn block_names(block: &ast::Block, names: &mut Vec<ast::Ident>) {
    use ast::StmtKind as S;
    for statement in &block.statements {
        match &statement.kind {
            S::Let {
                value, otherwise, ..
            } => {
                expr_names(value, names);
                otherwise.iter().for_each(|block| block_names(block, names));
            }
            S::Assign {
                place,
                value,
                otherwise,
                ..
            } => {
                expr_names(place, names);
                expr_names(value, names);
                otherwise.iter().for_each(|block| block_names(block, names));
            }
            S::If {
                condition,
                then,
                otherwise,
            } => {
                expr_names(condition, names);
                block_names(then, names);
                otherwise.iter().for_each(|block| block_names(block, names));
            }
            S::Repeat { count, body, .. } => {
                expr_names(count, names);
                block_names(body, names);
            }
            S::ExitIf(value) | S::JumpIf(value) | S::Call(value) => expr_names(value, names),
            S::Exit | S::Jump => {}
        }
    }
}

fn expr_names(expr: &ast::Expr, names: &mut Vec<ast::Ident>) {
    use ast::ExprKind as E;
    match &expr.kind {
        E::Name(name) => names.push(ast::Ident {
            name: name.clone(),
            span: expr.span,
        }),
        E::Move(name) => names.push(name.clone()),
        E::Call { args, .. } => args.iter().for_each(|arg| expr_names(arg, names)),
        E::Member { base, .. } => expr_names(base, names),
        E::Place { index, .. } => expr_names(index, names),
        E::Take(place) => expr_names(place, names),
        E::Index { base, index } => {
            expr_names(base, names);
            expr_names(index, names);
        }
        E::Bound(inner) | E::Not(inner) | E::Negate(inner) => expr_names(inner, names),
        E::Binary { left, right, .. } => {
            expr_names(left, names);
            expr_names(right, names);
        }
        E::Cast { value, .. } => expr_names(value, names),
        E::Integer(_) | E::Float(_) | E::Bool(_) => {}
    }
}
