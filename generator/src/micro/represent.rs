//! Raw representations: floats as doubles and bools as flags, where that is all a body looks at or makes.

use crate::model::*;

use super::operands::new_var;
use super::{Argument, Source, walk};

/// How an input is handed over. The body is rewritten to read the raw value where it only wants that.
pub fn input(vars: &mut Vec<Var>, body: &mut Block, var: VarId) -> (VarId, Argument) {
    for (which, scalar, argument) in [
        (
            Intrinsic::AsF64,
            Scalar::F64,
            Argument::Unbox as fn(VarId) -> Argument,
        ),
        (Intrinsic::IsTrue, Scalar::Bool, Argument::FlagOf),
    ] {
        if !only_through(body, var, which) {
            continue;
        }
        let raw = new_var(vars, &vars[var.0].name.clone(), Type::Scalar(scalar));
        walk::map_block(body, &mut |expr| {
            if let ExprKind::Intrinsic(found, args) = &expr.kind
                && *found == which
                && matches!(args[0].kind, ExprKind::Var(arg) if arg == var)
            {
                expr.kind = ExprKind::Var(raw);
            }
        });
        return (raw, argument(var));
    }
    (var, Argument::Var(var))
}

fn only_through(body: &Block, var: VarId, which: Intrinsic) -> bool {
    let (mut all, mut through) = (0, 0);
    let mut copy = body.clone();
    walk::map_block(&mut copy, &mut |expr| match &expr.kind {
        ExprKind::Var(found) if *found == var => all += 1,
        ExprKind::Intrinsic(found, args)
            if *found == which && matches!(args[0].kind, ExprKind::Var(arg) if arg == var) =>
        {
            through += 1;
        }
        _ => {}
    });
    // Closes and such are not seen by the walk over expressions.
    all > 0 && all == through && walk::read(body).contains(&var) && !is_closed(body, var)
}

fn is_closed(body: &[Stmt], var: VarId) -> bool {
    let mut all = Vec::new();
    walk::statements(body, &mut all);
    all.into_iter().any(|statement| match statement {
        Stmt::Close { var: closed, .. } => *closed == var,
        Stmt::Exit { close, .. } => close.contains(&var),
        Stmt::Unwind(failure) => failure.close.contains(&var),
        Stmt::Call {
            failure: Some(failure),
            ..
        } => failure.close.contains(&var),
        _ => false,
    })
}

/// An output as the micro-op has it.
pub struct Output {
    pub var: VarId,
    pub owned: bool,
    /// How the body's variable is had from it.
    pub after: Option<(VarId, Source)>,
}

/// Makes an output raw, or borrowed, where every assignment allows it.
pub fn output(model: &Model, vars: &mut Vec<Var>, body: &mut Block, var: VarId) -> Output {
    let plain = Output {
        var,
        owned: true,
        after: None,
    };
    if walk::read(body).contains(&var) {
        return plain;
    }
    let mut values = Vec::new();
    let mut all = Vec::new();
    walk::statements(body, &mut all);
    for statement in all {
        match statement {
            Stmt::Set { var: to, value } if *to == var => values.push(value.clone()),
            Stmt::Checked { var: to, .. } if *to == var => return plain,
            Stmt::Replace { old, .. } if *old == var => return plain,
            Stmt::Call {
                result: Some(to), ..
            } if *to == var => return plain,
            _ => {}
        }
    }
    let all_are = |is: &dyn Fn(&Expr) -> bool| !values.is_empty() && values.iter().all(is);
    let through = |which: Intrinsic| move |expr: &Expr| matches!(&expr.kind, ExprKind::Intrinsic(found, _) if *found == which);
    let strip = |vars: &mut Vec<Var>, body: &mut Block, ty: Type, source: fn(VarId) -> Source| {
        let raw = new_var(vars, &vars[var.0].name.clone(), ty);
        set_inner(body, var);
        walk::rename_assigned(body, var, raw);
        (raw, Some((var, source(raw))))
    };
    if all_are(&through(Intrinsic::BoxFloat)) {
        let (raw, after) = strip(vars, body, Type::Scalar(Scalar::F64), Source::BoxFloat);
        return Output {
            var: raw,
            owned: true,
            after,
        };
    }
    if all_are(&through(Intrinsic::AsBool)) {
        let (raw, after) = strip(vars, body, Type::Scalar(Scalar::Bool), Source::BoolOf);
        return Output {
            var: raw,
            owned: true,
            after,
        };
    }
    let dup = |expr: &Expr| matches!(expr.kind, ExprKind::Dup(_));
    let uncounted = |expr: &Expr| {
        dup(expr) || matches!(expr.kind, ExprKind::Constant(_) | ExprKind::Integer(_))
    };
    if values.iter().any(dup) && all_are(&uncounted) && !changes_memory(model, body) {
        let ty = vars[var.0].ty.clone();
        let raw = new_var(vars, &vars[var.0].name.clone(), ty);
        strip_dups(body, var);
        walk::rename_assigned(body, var, raw);
        return Output {
            var: raw,
            owned: false,
            after: Some((var, Source::Dup(raw))),
        };
    }
    plain
}

/// Whether the body may free what it has read.
fn changes_memory(model: &Model, body: &[Stmt]) -> bool {
    let mut all = Vec::new();
    walk::statements(body, &mut all);
    all.into_iter().any(|statement| match statement {
        Stmt::Close { .. } | Stmt::Replace { .. } => true,
        Stmt::Call { function, .. } => {
            let effects = model[*function].effects;
            effects.writes || effects.escapes || effects.blocks
        }
        _ => false,
    })
}

fn set_inner(body: &mut Block, var: VarId) {
    for_sets(body, var, &mut |value| {
        if let ExprKind::Intrinsic(_, args) = &mut value.kind {
            let inner = args.remove(0);
            *value = inner;
        }
    });
}

fn strip_dups(body: &mut Block, var: VarId) {
    for_sets(body, var, &mut |value| {
        if let ExprKind::Dup(inner) = &value.kind {
            *value = (**inner).clone();
        }
    });
}

fn for_sets(body: &mut Block, var: VarId, change: &mut dyn FnMut(&mut Expr)) {
    for statement in body {
        if let Stmt::Set { var: to, value } = statement
            && *to == var
        {
            change(value);
        }
        for inner in walk::blocks(statement) {
            for_sets(inner, var, change);
        }
    }
}
