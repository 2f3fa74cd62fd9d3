//! Conditions: jumps on truth.

use super::Compiler;
use crate::ast::*;
use crate::errors::Result;
use crate::fold;
use crate::lower::with_stack;
use crate::warnings::Node;
use copperplate_bytecode::Label;
use copperplate_code::{Constant, Location};

/// Whether the value of `expr` is `True` or `False` and nothing else.
pub(super) fn is_bool(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Constant(constant) => matches!(constant, Constant::Bool(_)),
        ExprKind::Unary {
            op: UnaryOperator::Not,
            ..
        } => true,
        ExprKind::Compare { rest, .. } => rest.iter().all(|(op, _)| is_bool_comparison(*op)),
        _ => false,
    }
}

pub(super) fn is_bool_comparison(op: Comparison) -> bool {
    matches!(
        op,
        Comparison::Is | Comparison::IsNot | Comparison::In | Comparison::NotIn
    )
}

impl<'a> Compiler<'a> {
    /// Pushes the truth of `expr`.
    pub(super) fn truth(&mut self, expr: &'a Expr) -> Result<()> {
        self.expr(expr)?;
        if !is_bool(expr) {
            self.asm(expr.at).to_bool();
        }
        Ok(())
    }

    pub(super) fn pop_jump_if(&mut self, condition: bool, target: Label, at: Location) {
        match condition {
            true => self.asm(at).pop_jump_if_true(target),
            false => self.asm(at).pop_jump_if_false(target),
        }
    }

    /// Jumps forward to `target` when the truth of `expr` is `condition`; goes on otherwise.
    pub(super) fn jump_if(&mut self, expr: &'a Expr, target: Label, condition: bool) -> Result<()> {
        with_stack(|| self.jump_if_inner(expr, target, condition))
    }

    fn jump_if_inner(&mut self, expr: &'a Expr, target: Label, condition: bool) -> Result<()> {
        match &expr.kind {
            ExprKind::Constant(constant) => {
                if fold::truth(constant) == condition {
                    self.asm(expr.at).jump(target);
                }
                Ok(())
            }
            ExprKind::Unary {
                op: UnaryOperator::Not,
                operand,
            } => self.jump_if(operand, target, !condition),
            ExprKind::BoolOp { is_and, values } => {
                let Some((last, rest)) = values.split_last() else {
                    return Ok(());
                };
                let end = self.unit().asm.new_label();
                // An operand decides alone when it is false in an `and`, true in an `or`.
                let decisive = !is_and;
                let decided = if decisive == condition { target } else { end };
                for value in rest {
                    self.jump_if(value, decided, decisive)?;
                }
                self.jump_if(last, target, condition)?;
                self.unit().asm.bind(end);
                Ok(())
            }
            ExprKind::If { test, body, orelse } => {
                let end = self.unit().asm.new_label();
                let other = self.unit().asm.new_label();
                self.jump_if(test, other, false)?;
                self.jump_if(body, target, condition)?;
                self.asm(expr.at).jump(end);
                self.unit().asm.bind(other);
                self.jump_if(orelse, target, condition)?;
                self.unit().asm.bind(end);
                Ok(())
            }
            ExprKind::Compare { left, rest } if rest.len() > 1 => {
                let Some(((last_op, last), firsts)) = rest.split_last() else {
                    return Ok(());
                };
                let cleanup = self.unit().asm.new_label();
                let end = self.unit().asm.new_label();
                self.warn(Node::Compare, expr.at);
                self.expr(left)?;
                for (op, value) in firsts {
                    self.expr(value)?;
                    let asm = self.asm(expr.at);
                    asm.swap(2);
                    asm.copy(2);
                    self.compare(*op, expr.at);
                    self.comparison_truth(*op, expr.at);
                    self.asm(expr.at).pop_jump_if_false(cleanup);
                }
                self.expr(last)?;
                self.compare(*last_op, expr.at);
                self.comparison_truth(*last_op, expr.at);
                self.pop_jump_if(condition, target, expr.at);
                self.asm(expr.at).jump(end);
                self.unit().asm.bind(cleanup);
                self.asm(expr.at).pop_top();
                if !condition {
                    self.asm(expr.at).jump(target);
                }
                self.unit().asm.bind(end);
                Ok(())
            }
            // `x is None` needs no comparison.
            ExprKind::Compare { left, rest } if is_none_test(rest) => {
                self.warn(Node::Compare, expr.at);
                self.expr(left)?;
                let jumps_on_none = matches!(rest[0].0, Comparison::Is) == condition;
                match jumps_on_none {
                    true => self.asm(expr.at).pop_jump_if_none(target),
                    false => self.asm(expr.at).pop_jump_if_not_none(target),
                }
                Ok(())
            }
            _ => {
                self.truth(expr)?;
                self.pop_jump_if(condition, target, expr.at);
                Ok(())
            }
        }
    }

    pub(super) fn comparison_truth(&mut self, op: Comparison, at: Location) {
        if !is_bool_comparison(op) {
            self.asm(at).to_bool();
        }
    }
}

fn is_none_test(rest: &[(Comparison, Expr)]) -> bool {
    matches!(rest, [(Comparison::Is | Comparison::IsNot, right)] if matches!(right.kind, ExprKind::Constant(Constant::None)))
}
