//! What runtime functions are given, and what they give.

use super::body::{Held, Lower, State};
use super::expr::Source;
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;

impl Lower<'_, '_> {
    /// A function's arguments, and the array outputs it fills.
    pub(super) fn arguments(
        &mut self,
        id: FunctionId,
        name: &ast::Ident,
        args: &[ast::Expr],
        state: &mut State,
    ) -> Option<(Vec<Expr>, Vec<VarId>)> {
        let function = &self.checker.model.functions[id.0];
        if let (Some(pure), false) = (self.pure, function.effects.pure) {
            self.error(
                Diagnostic::new(
                    Code::Impure,
                    format!("a pure op calls `{}`, which is not pure", name.name),
                    name.span,
                )
                .label("impure")
                .related(pure, "declared pure here")
                .help("drop `pure` from the op, or declare the function pure if it is"),
            );
        }
        if function.params.len() != args.len() {
            let params: Vec<&str> = function
                .params
                .iter()
                .map(|param| param.name.as_str())
                .collect();
            self.error(
                Diagnostic::new(
                    Code::Arguments,
                    format!(
                        "`{}` takes {} arguments, not {}",
                        name.name,
                        function.params.len(),
                        args.len()
                    ),
                    name.span,
                )
                .label(format!("({})", params.join(", ")))
                .related(function.span, "declared here"),
            );
            return None;
        }
        let params: Vec<FunctionParam> = function.params.clone();
        let mut lowered = Vec::new();
        let mut filled = Vec::new();
        for (param, arg) in params.iter().zip(args) {
            let value = if param.steals && param.ty.is_word() {
                self.owned(arg, &param.ty, true, state)?
            } else {
                let (value, source) = self.expr(arg, Some(&param.ty), state)?;
                if param.steals
                    && let ExprKind::Var(var) = value.kind
                    && !matches!(state.held(var), Held::Gone(_))
                {
                    self.error(
                        Diagnostic::new(
                            Code::Lost,
                            format!("`{}` takes this over", name.name),
                            arg.span,
                        )
                        .label("stays with its owner")
                        .help("write `move` before it"),
                    );
                }
                if matches!(source, Source::Owned { .. }) && !param.steals {
                    self.error(
                        Diagnostic::new(Code::Lost, "nobody would close this", arg.span)
                            .label("a new reference, only lent to the function")
                            .help("bind it first: `let value = ...;`"),
                    );
                }
                value
            };
            if !self.expect_type(&value, &param.ty) {
                return None;
            }
            if let ExprKind::Var(var) = value.kind
                && matches!(self.vars[var.0].kind, VarKind::Output(Some(_)))
                && state.held(var) == Held::Unset
            {
                filled.push(var);
            }
            lowered.push(value);
        }
        Some((lowered, filled))
    }

    /// The type of a function's result, as a variable has it.
    pub(super) fn result_type(&mut self, id: FunctionId, name: &ast::Ident) -> Option<Type> {
        match &self.checker.model.functions[id.0].returns {
            Returns::Value(ty) => Some(ty.clone()),
            Returns::OrNull(Type::Value { class, .. }) => Some(Type::Value {
                class: *class,
                nullable: true,
            }),
            Returns::OrNull(ty) => Some(ty.clone()),
            Returns::Nothing | Returns::Status | Returns::Never => {
                self.error(
                    Diagnostic::new(
                        Code::Effects,
                        format!("`{}` has no result", name.name),
                        name.span,
                    )
                    .label("nothing to bind"),
                );
                None
            }
        }
    }
}
