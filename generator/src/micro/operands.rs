//! Places of the frame, constants and the operand become variables, which a micro-op has as inputs.

use crate::model::*;
use crate::span::Span;

use super::{Move, Source, walk};

/// The variables that stand for places.
#[derive(Debug, Default)]
pub struct Places {
    /// What each variable is read from.
    known: Vec<(Expr, VarId)>,
    /// What is read, where the micro-ops begin.
    pub reads: Vec<Move>,
}

impl Places {
    /// Puts variables in the places of a block.
    pub fn replace(&mut self, block: &mut [Stmt], vars: &mut Vec<Var>) {
        let mut taken = std::mem::take(self);
        walk::map_block(block, &mut |expr| taken.replace_one(expr, vars));
        // Frames are made and measured from the running one.
        let mut frames = false;
        walk::map_block(block, &mut |expr| frames |= needs_frame(expr));
        if frames {
            let frame = Expr {
                ty: Type::Pointer(Box::new(Type::Scalar(Scalar::U8))),
                kind: ExprKind::Frame,
                span: Span::default(),
            };
            taken.variable(&frame, vars);
        }
        *self = taken;
    }

    fn replace_one(&mut self, expr: &mut Expr, vars: &mut Vec<Var>) {
        if matches!(
            expr.kind,
            ExprKind::Local(_)
                | ExprKind::Const(_)
                | ExprKind::Name(_)
                | ExprKind::Frame
                | ExprKind::Operand
                | ExprKind::NextOperand(_)
        ) {
            // Bottom-up, the index inside was replaced: it is put back, to be known when the trace is built.
            let mut place = expr.clone();
            self.restore(&mut place);
            expr.kind = ExprKind::Var(self.variable(&place, vars));
        }
    }

    /// The expression over places again, with their variables replaced by what they stand for.
    pub fn restore(&self, expr: &mut Expr) {
        walk::map_expr(expr, &mut |inner| {
            if let ExprKind::Var(var) = inner.kind
                && let Some((place, _)) = self.known.iter().find(|(_, known)| *known == var)
            {
                inner.kind = place.kind.clone();
            }
        });
    }

    /// The frame's variable, if a body needed it.
    pub fn frame(&self) -> Option<VarId> {
        self.known
            .iter()
            .find(|(place, _)| matches!(place.kind, ExprKind::Frame))
            .map(|(_, var)| *var)
    }

    /// A local has another value from here.
    pub fn forget(&mut self, place: &Expr) {
        self.known.retain(|(known, _)| !same(known, place));
    }

    /// The variable that stands for a place.
    pub fn variable(&mut self, place: &Expr, vars: &mut Vec<Var>) -> VarId {
        if let Some((_, var)) = self.known.iter().find(|(known, _)| same(known, place)) {
            return *var;
        }
        let (name, source) = match &place.kind {
            ExprKind::Local(index) => ("local", Source::Local((**index).clone())),
            ExprKind::Const(index) => ("constant", Source::Const((**index).clone())),
            ExprKind::Name(index) => ("name", Source::Name((**index).clone())),
            ExprKind::Frame => ("frame", Source::Frame),
            ExprKind::Operand => ("oparg", Source::Known(place.clone())),
            _ => ("next_oparg", Source::Known(place.clone())),
        };
        let ty = match place.kind {
            ExprKind::Local(_) => Type::NULLABLE,
            _ => place.ty.clone(),
        };
        let to = new_var(vars, name, ty);
        self.known.push((place.clone(), to));
        self.reads.push(Move::Let { to, value: source });
        to
    }

    /// Whether a variable stands for a local.
    pub fn is_local(&self, var: VarId) -> bool {
        self.reads
            .iter()
            .any(|read| matches!(read, Move::Let { to, value: Source::Local(_) } if *to == var))
    }
}

fn needs_frame(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Intrinsic(which, _) if which.needs_frame())
}

/// Structural equality of places.
fn same(a: &Expr, b: &Expr) -> bool {
    match (&a.kind, &b.kind) {
        (ExprKind::Local(a), ExprKind::Local(b))
        | (ExprKind::Const(a), ExprKind::Const(b))
        | (ExprKind::Name(a), ExprKind::Name(b)) => same(a, b),
        (ExprKind::Frame, ExprKind::Frame) | (ExprKind::Operand, ExprKind::Operand) => true,
        (ExprKind::NextOperand(a), ExprKind::NextOperand(b)) => a == b,
        (ExprKind::Integer(a), ExprKind::Integer(b)) => a == b,
        _ => false,
    }
}

/// A further variable, under a name of its own.
pub fn new_var(vars: &mut Vec<Var>, name: &str, ty: Type) -> VarId {
    let mut unique = name.to_owned();
    let mut number = 1;
    while vars.iter().any(|var| var.name == unique) {
        number += 1;
        unique = format!("{name}_{number}");
    }
    vars.push(Var {
        name: unique,
        ty,
        kind: VarKind::Local,
        used: true,
        span: Span::default(),
    });
    VarId(vars.len() - 1)
}

/// Whether an expression is known when a trace is built: over the operand and constants.
pub fn is_known(expr: &Expr) -> bool {
    is_known_in(expr, None)
}

/// As [`is_known`], in a round of an expansion's loop that this variable counts.
pub fn is_known_in(expr: &Expr, round: Option<VarId>) -> bool {
    let here = match &expr.kind {
        ExprKind::Var(var) => Some(*var) == round,
        ExprKind::Integer(_)
        | ExprKind::Float(_)
        | ExprKind::Bool(_)
        | ExprKind::Constant(_)
        | ExprKind::Static(_)
        | ExprKind::Operand
        | ExprKind::NextOperand(_)
        | ExprKind::Not(_)
        | ExprKind::Negate(_)
        | ExprKind::Cast(_)
        | ExprKind::Binary { .. } => true,
        ExprKind::Intrinsic(which, _) => {
            !which.needs_frame() && !matches!(which, Intrinsic::BoxFloat | Intrinsic::ClassOf)
        }
        _ => false,
    };
    let mut parts = expr.children().into_iter();
    here && parts.all(|part| is_known_in(part, round))
}
