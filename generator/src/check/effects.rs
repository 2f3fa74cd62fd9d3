//! What changes memory: calls of runtime functions, and stores.

use super::body::{Held, Lower, State, needs_close};
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;
use crate::span::Span;

impl Lower<'_, '_> {
    /// Calls a runtime function as a statement. True when there is a result to go on with.
    pub(super) fn call(
        &mut self,
        id: FunctionId,
        name: &ast::Ident,
        args: &[ast::Expr],
        result: Option<VarId>,
        state: &mut State,
        out: &mut Block,
    ) -> bool {
        let function = &self.checker.model.functions[id.0];
        let Some((lowered, filled)) = self.arguments(id, name, args, state) else {
            return false;
        };
        let effects = function.effects;
        if (effects.raises || effects.escapes || effects.blocks) && !state.synced {
            out.push(Stmt::Sync);
            state.synced = true;
        }
        let failure = effects.raises.then(|| self.failure(state));
        let never = function.returns == Returns::Never;
        let mut result = result;
        if result.is_none()
            && let Returns::Value(ty) | Returns::OrNull(ty) = &function.returns
            && needs_close(ty)
        {
            let ty = self.result_type(id, name).unwrap_or(Type::ANY);
            result = Some(self.new_var("unused", ty, VarKind::Local, name.span));
        }
        if effects.writes || effects.escapes || effects.blocks {
            self.effect(
                name.span,
                format!("`{}` is called", name.name),
                effects.escapes,
                state,
            );
        }
        if let Some(var) = result {
            self.vars[var.0].used = true;
            let held = if needs_close(&self.vars[var.0].ty) {
                Held::Owned
            } else {
                Held::Plain
            };
            state.hold(var, held);
        }
        for var in filled {
            state.hold(var, Held::Owned);
        }
        if never {
            out.push(Stmt::Call {
                function: id,
                args: lowered,
                result: None,
                failure: None,
            });
            out.push(Stmt::Unwind(failure.unwrap_or_default()));
            state.live = false;
            return false;
        }
        out.push(Stmt::Call {
            function: id,
            args: lowered,
            result,
            failure,
        });
        true
    }

    /// Notes a visible effect: facts that rest on memory end.
    pub(super) fn effect(&mut self, span: Span, what: String, escapes: bool, state: &mut State) {
        if state.effect.is_none() {
            state.effect = Some((span, what));
        }
        state.types.retain(|_, (_, volatile)| !*volatile);
        if escapes {
            for held in &mut state.held {
                if *held == (Held::Borrowed { stable: false }) {
                    *held = Held::Stale(span);
                }
            }
        }
    }

    /// Stores into a place in memory. `fresh`: there is nothing in it, so nothing to close.
    pub(super) fn store(
        &mut self,
        place: &ast::Expr,
        value: Expr,
        fresh: bool,
        state: &mut State,
        out: &mut Block,
    ) {
        if let Some(pure) = self.pure {
            self.error(
                Diagnostic::new(Code::Impure, "a pure op writes memory", place.span)
                    .label("written here")
                    .related(pure, "declared pure here"),
            );
        }
        if let Some(var) = self.output_slot(place) {
            // A fresh slot: nothing to close.
            let Some((place, _)) = self.expr_place(place, state) else {
                return;
            };
            state.hold(var, Held::Owned);
            out.push(Stmt::Store { place, value });
            return;
        }
        let Some((lowered, is_const)) = self.expr_place(place, state) else {
            return;
        };
        if is_const && !self.is_rule {
            self.error(
                Diagnostic::new(Code::Place, "this field never changes", place.span)
                    .label("declared `const`"),
            );
        }
        if fresh && !matches!(lowered.kind, ExprKind::Local(_)) {
            self.error(
                Diagnostic::new(Code::Place, "only a local can be fresh", place.span)
                    .label("may hold something already"),
            );
        }
        if lowered.ty.is_word() && !fresh {
            let old = self.new_var(
                "old",
                Type::Value {
                    class: Class::Any,
                    nullable: true,
                },
                VarKind::Local,
                place.span,
            );
            self.vars[old.0].used = true;
            out.push(Stmt::Replace {
                place: lowered,
                value,
                old,
            });
            state.hold(old, Held::Owned);
            self.replaced.push(old);
        } else {
            out.push(Stmt::Store {
                place: lowered,
                value,
            });
        }
        self.effect(place.span, "memory is written".to_owned(), false, state);
    }

    /// `items[i]` where `items` is an array output.
    fn output_slot(&mut self, place: &ast::Expr) -> Option<VarId> {
        let ast::ExprKind::Index { base, .. } = &place.kind else {
            return None;
        };
        let ast::ExprKind::Name(name) = &base.kind else {
            return None;
        };
        let var = self.lookup(name)?;
        matches!(self.vars[var.0].kind, VarKind::Output(Some(_))).then_some(var)
    }
}
