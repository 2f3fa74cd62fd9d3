//! What a condition tells of the variables in it.

use super::body::{Held, Lower, State};
use crate::model::*;

/// What a condition says of a variable.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fact {
    Class(Class),
    Null,
    NotNull,
}

/// What holds when `condition` is `truth`.
pub(super) fn facts(condition: &Expr, truth: bool) -> Vec<(VarId, Fact)> {
    match &condition.kind {
        ExprKind::Not(inner) => facts(inner, !truth),
        ExprKind::Binary {
            op: BinaryOp::And,
            left,
            right,
        } if truth => [facts(left, true), facts(right, true)].concat(),
        ExprKind::Binary {
            op: BinaryOp::Or,
            left,
            right,
        } if !truth => [facts(left, false), facts(right, false)].concat(),
        ExprKind::Intrinsic(intrinsic, args) => match (intrinsic, &args[0].kind, truth) {
            (Intrinsic::IsInt, ExprKind::Var(var), true) => vec![(*var, Fact::Class(Class::Int))],
            (Intrinsic::IsFloat, ExprKind::Var(var), true) => {
                vec![(*var, Fact::Class(Class::Float))]
            }
            (Intrinsic::IsNull, ExprKind::Var(var), true) => vec![(*var, Fact::Null)],
            (Intrinsic::IsNull, ExprKind::Var(var), false) => vec![(*var, Fact::NotNull)],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

impl Lower<'_, '_> {
    /// Adds what a condition tells about variables.
    pub(super) fn assume(&self, facts: &[(VarId, Fact)], state: &mut State) {
        for (var, fact) in facts {
            match (fact, self.type_of(*var, state)) {
                (Fact::Class(class), Type::Value { .. }) => {
                    state.types.insert(
                        *var,
                        (
                            Type::Value {
                                class: *class,
                                nullable: false,
                            },
                            false,
                        ),
                    );
                    if *class == Class::Int && state.held(*var) == Held::Owned {
                        state.hold(*var, Held::Plain);
                    }
                }
                (Fact::NotNull, Type::Value { class, .. }) => {
                    state.types.insert(
                        *var,
                        (
                            Type::Value {
                                class,
                                nullable: false,
                            },
                            false,
                        ),
                    );
                }
                (Fact::Null, Type::Value { .. }) if state.held(*var) == Held::Owned => {
                    // There is nothing to close in it.
                    state.hold(*var, Held::Plain);
                }
                _ => {}
            }
        }
    }
}
