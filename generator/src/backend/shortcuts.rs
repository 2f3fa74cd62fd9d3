//! What a handler can leave to a cold copy of itself, so that the handler proper needs no stack frame and tests less.
//!
//! The copy starts the instruction over. So a shortcut is only taken before anything has happened that shows.

use crate::model::{BinaryOp, Body, Expr, ExprKind, Intrinsic, Stmt, VarId};

/// The shortcuts of one body.
#[derive(Clone, Debug, Default)]
pub struct Shortcuts {
    /// Inputs that have to be floats. They are nearly always immediate; then none of them needs a close, and reading them
    /// needs no memory.
    pub floats: Vec<VarId>,
    /// Statements, by index, of which one arm calls a runtime function and the other does not.
    pub rare: Vec<usize>,
    /// It makes a frame: in place, unless the running frame is a generator's.
    pub frames: bool,
}

impl Shortcuts {
    pub fn of(body: &Body) -> Shortcuts {
        let mut found = Shortcuts::default();
        let end = body
            .statements
            .iter()
            .position(|s| matches!(s, Stmt::Advance { .. }));
        for statement in &body.statements[..end.unwrap_or(body.statements.len())] {
            required_floats(statement, &mut found.floats);
        }
        // With a call on every way, a frame is needed anyway.
        if !body
            .statements
            .iter()
            .any(|s| matches!(s, Stmt::Call { .. }))
        {
            found.rare = rare_arms(&body.statements);
        }
        found.frames = makes_frame(&body.statements);
        found
    }

    pub fn is_empty(&self) -> bool {
        self.floats.is_empty() && self.rare.is_empty() && !self.frames
    }
}

/// The variables without whose being a float the statement leaves: inputs, or what an earlier component gave.
pub fn required_floats(statement: &Stmt, found: &mut Vec<VarId>) {
    let Stmt::If {
        condition,
        then,
        otherwise,
    } = statement
    else {
        return;
    };
    let required = match &condition.kind {
        ExprKind::Not(inner) if matches!(then[..], [Stmt::Exit { .. }]) => inner,
        _ if matches!(otherwise[..], [Stmt::Exit { .. }]) => condition,
        _ => return,
    };
    conjuncts(required, &mut |part| {
        if let ExprKind::Intrinsic(Intrinsic::IsFloat, args) = &part.kind
            && let ExprKind::Var(var) = args[0].kind
            && !found.contains(&var)
        {
            found.push(var);
        }
    });
}

fn conjuncts(expr: &Expr, found: &mut impl FnMut(&Expr)) {
    match &expr.kind {
        ExprKind::Binary {
            op: BinaryOp::And,
            left,
            right,
        } => {
            conjuncts(left, found);
            conjuncts(right, found);
        }
        _ => found(expr),
    }
}

/// Whether an intrinsic makes the frame that the statements enter.
pub fn makes_frame(statements: &[Stmt]) -> bool {
    statements.iter().any(|statement| match statement {
        Stmt::PushFrame { frame, .. } => matches!(
            frame.kind,
            ExprKind::Intrinsic(Intrinsic::NewFrame | Intrinsic::NewMethodFrame, _)
        ),
        Stmt::If {
            then, otherwise, ..
        } => makes_frame(then) || makes_frame(otherwise),
        _ => false,
    })
}

/// The branches with a call in one arm only, up to the first statement that shows.
pub fn rare_arms(statements: &[Stmt]) -> Vec<usize> {
    let mut rare = Vec::new();
    for (at, statement) in statements.iter().enumerate() {
        if let Stmt::If {
            then, otherwise, ..
        } = statement
            && contains_call(then) != contains_call(otherwise)
        {
            rare.push(at);
            let usual = if contains_call(then) { otherwise } else { then };
            if !usual.iter().all(is_invisible) {
                break;
            }
        } else if !is_invisible(statement) {
            break;
        }
    }
    rare
}

/// Whether a call of a runtime function is among the statements, however deep.
pub fn contains_call(statements: &[Stmt]) -> bool {
    statements.iter().any(|statement| match statement {
        Stmt::Call { .. } => true,
        Stmt::If {
            then, otherwise, ..
        } => contains_call(then) || contains_call(otherwise),
        Stmt::Checked { otherwise, .. } => contains_call(otherwise),
        Stmt::Repeat { body, .. } => contains_call(body),
        _ => false,
    })
}

/// Whether starting over after the statement gives the same.
fn is_invisible(statement: &Stmt) -> bool {
    match statement {
        Stmt::Set { value, .. } => is_pure(value),
        Stmt::Checked {
            left,
            right,
            otherwise,
            ..
        } => is_pure(left) && is_pure(right) && otherwise.iter().all(is_invisible),
        Stmt::If {
            condition,
            then,
            otherwise,
        } => is_pure(condition) && then.iter().chain(otherwise).all(is_invisible),
        Stmt::Sync => true,
        // Out of the handler: nothing comes after it.
        Stmt::Exit { .. } | Stmt::Unwind(_) => true,
        _ => false,
    }
}

fn is_pure(expr: &Expr) -> bool {
    use Intrinsic::{BoxFloat, CallFrame, GeneratorFrame, NewFrame, NewMethodFrame};
    let counts = matches!(
        expr.kind,
        ExprKind::Dup(_)
            | ExprKind::Own(_)
            | ExprKind::Call(..)
            | ExprKind::Intrinsic(
                BoxFloat | NewFrame | NewMethodFrame | CallFrame | GeneratorFrame,
                _
            )
    );
    !counts && expr.children().into_iter().all(is_pure)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Model;

    fn shortcuts(name: &str) -> Shortcuts {
        let source = include_str!("../../../bytecodes.def");
        let model: Model = crate::load(source).unwrap_or_else(|errors| panic!("{errors:?}"));
        let found = model
            .instructions
            .iter()
            .find(|instruction| instruction.name == name);
        Shortcuts::of(
            &found
                .unwrap_or_else(|| panic!("no instruction {name}"))
                .body,
        )
    }

    #[test]
    fn the_eval_breaker_is_left_to_a_cold_copy() {
        assert_eq!(shortcuts("JUMP_BACKWARD_PLAIN").rare.len(), 1);
    }

    #[test]
    fn float_operands_are_taken_to_be_immediate() {
        assert_eq!(shortcuts("BINARY_OP_ADD_FLOAT").floats.len(), 2);
        assert!(shortcuts("BINARY_OP_ADD_INT").is_empty());
    }

    #[test]
    fn a_generic_form_that_counts_its_runs_is_not_started_over() {
        assert!(shortcuts("BINARY_OP").is_empty());
        assert!(shortcuts("CALL").rare.is_empty());
    }
}
