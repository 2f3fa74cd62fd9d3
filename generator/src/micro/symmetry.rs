//! Micro-ops for which it makes no difference if their first and their last input change places.

use super::{MicroOp, walk};
use crate::intrinsic::Intrinsic;
use crate::model::*;
use crate::span::Span;

impl MicroOp {
    /// Whether the body says the same with its first and its last input the other way round. What calls a runtime function with
    /// them never does: nothing is known of that.
    pub fn is_symmetric(&self) -> bool {
        let [first, .., last] = &self.inputs[..] else {
            return false;
        };
        let (here, there) = (first.var, last.var);
        if first.consumed != last.consumed {
            return false;
        }
        let mut frames = self.body.statements.clone();
        walk::map_block(&mut frames, &mut |expr| expr.kind = ExprKind::Bool(false));
        let frames = format!("{frames:?}");
        // Statements that close or assign one of them come in an order.
        if [here, there]
            .iter()
            .any(|var| frames.contains(&format!("{var:?}")))
        {
            return false;
        }
        let text = |exchanged: bool| {
            let mut body = self.body.statements.clone();
            walk::map_block(&mut body, &mut |expr| {
                if let ExprKind::Var(var) = &mut expr.kind
                    && exchanged
                {
                    *var = match *var {
                        var if var == here => there,
                        var if var == there => here,
                        var => var,
                    };
                }
                order(expr);
            });
            for statement in &mut body {
                order_statement(statement);
            }
            format!("{body:?}")
        };
        text(false) == text(true)
    }
}

/// Puts two operands that may change places into the order of their texts.
fn sort(left: &mut Expr, right: &mut Expr) {
    if format!("{left:?}") > format!("{right:?}") {
        std::mem::swap(left, right);
    }
}

/// Writes an expression, the parts of which are written so, in one of the ways that it can be written in.
fn order(expr: &mut Expr) {
    expr.span = Span::default();
    match &mut expr.kind {
        ExprKind::Binary { op, left, right } => {
            let turned = match op {
                BinaryOp::Gt => Some(BinaryOp::Lt),
                BinaryOp::Ge => Some(BinaryOp::Le),
                _ => None,
            };
            if let Some(turned) = turned {
                *op = turned;
                std::mem::swap(left, right);
            }
            if is_commutative(*op) {
                sort(left, right);
            }
        }
        ExprKind::Intrinsic(intrinsic, args) => {
            let commutes = matches!(
                intrinsic,
                Intrinsic::Same
                    | Intrinsic::WrappingAdd
                    | Intrinsic::WrappingMul
                    | Intrinsic::HighProduct
            );
            // Which words are the same has nothing to do with what else is known of them.
            let words = args.iter().all(|arg| matches!(arg.ty, Type::Value { .. }));
            if *intrinsic == Intrinsic::Same && words {
                args.iter_mut().for_each(|arg| arg.ty = Type::ANY);
            }
            if let (true, [left, right]) = (commutes, &mut args[..]) {
                sort(left, right);
            }
        }
        _ => {}
    }
}

fn order_statement(statement: &mut Stmt) {
    if let Stmt::Checked {
        op: Arithmetic::Add | Arithmetic::Mul,
        left,
        right,
        ..
    } = statement
    {
        sort(left, right);
    }
    for block in walk::blocks(statement) {
        block.iter_mut().for_each(order_statement);
    }
}

/// Of the sum and the product of two `f64` only which of two NaNs it is depends on the order, and nobody tells them apart.
fn is_commutative(op: BinaryOp) -> bool {
    match op {
        BinaryOp::Eq
        | BinaryOp::Ne
        | BinaryOp::And
        | BinaryOp::Or
        | BinaryOp::BitAnd
        | BinaryOp::BitOr
        | BinaryOp::BitXor
        | BinaryOp::Add
        | BinaryOp::Mul => true,
        BinaryOp::Lt
        | BinaryOp::Le
        | BinaryOp::Gt
        | BinaryOp::Ge
        | BinaryOp::Sub
        | BinaryOp::Div => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::micro::Micro;

    #[test]
    fn sums_are_symmetric_and_differences_are_not() {
        let text = include_str!("../../../bytecodes.def");
        let model = crate::load(text).expect("the definitions are right");
        let micro = Micro::of(&model);
        let is_symmetric = |name: &str| {
            let op = micro.ops.iter().find(|op| op.name == name);
            op.unwrap_or_else(|| panic!("no op {name}")).is_symmetric()
        };
        for name in ["ADD_INT", "MUL_FLOAT", "AND_INT", "EQ_INT"] {
            assert!(is_symmetric(name), "{name}");
        }
        for name in ["SUB_INT", "LT_INT", "TRUE_DIV_FLOAT", "GE_FLOAT"] {
            assert!(!is_symmetric(name), "{name}");
        }
    }
}
