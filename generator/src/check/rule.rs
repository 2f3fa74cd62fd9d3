//! Rules written by hand: `abstract` blocks.

use super::body::{Frame, Lower};
use super::{Checker, unknown};
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::micro::{Micro, walk};
use crate::model::*;
use crate::span::Span;

impl Checker<'_> {
    /// Everything else is built by now; when something is wrong with it, rules wait.
    pub(super) fn check_rules(&mut self) {
        let file = self.file;
        if file.rules.is_empty() || !self.errors.is_empty() {
            return;
        }
        let micro = Micro::of(&self.model);
        for (index, rule) in file.rules.iter().enumerate() {
            let Some(&op) = self.ops.get(rule.op.name.as_str()) else {
                let error = unknown("op", &rule.op.name, rule.op.span, self.ops.keys().copied());
                self.error(error);
                continue;
            };
            if let Some(first) = file.rules[..index]
                .iter()
                .find(|r| r.op.name == rule.op.name)
            {
                self.error(
                    Diagnostic::new(
                        Code::Duplicate,
                        format!("`{}` has two rules", rule.op.name),
                        rule.op.span,
                    )
                    .label("here again")
                    .related(first.op.span, "first here"),
                );
            }
            if rule.reason.trim().is_empty() {
                self.error(
                    refused(rule, "a rule needs its reason", rule.reason_span)
                        .label("why can it not be derived?"),
                );
            }
            if index == RULE_LIMIT {
                self.error(
                    refused(rule, "too many rules are written by hand", rule.op.span)
                        .label(format!("the limit is {RULE_LIMIT}"))
                        .help("say more in the ops, or in the functions they call"),
                );
            }
            let mut lower = Lower::new(self, Frame::Op);
            let body = lower.rule(rule);
            let mut errors = std::mem::take(&mut lower.errors);
            if errors.is_empty() {
                errors.extend(self.rule_differs(rule, &self.model.ops[op], &body, &micro));
            }
            self.errors.append(&mut errors);
            self.model.rules.push(Rule {
                op: OpId(op),
                reason: rule.reason.clone(),
                body,
            });
        }
    }

    /// Why a rule can't stand for its op.
    fn rule_differs(
        &self,
        rule: &ast::Rule,
        op: &Op,
        body: &Op,
        micro: &Micro,
    ) -> Option<Diagnostic> {
        let lower = Lower::new(self, Frame::Op);
        let same = |of: &[Param], by: &[Param], narrower: bool| {
            of.len() == by.len()
                && of.iter().zip(by).all(|(of, by)| {
                    let fits = of.ty == by.ty || narrower && lower.is_subtype(&by.ty, &of.ty);
                    of.name == by.name && fits
                })
        };
        let at = rule.op.span;
        if op.is_guard {
            return Some(
                refused(rule, "a guard is its own rule", at).label("its condition says it all"),
            );
        }
        if !same(&op.inputs, &body.inputs, false) || !same(&op.outputs, &body.outputs, true) {
            return Some(
                refused(rule, "the rule has other inputs or outputs than its op", at)
                    .label("outputs may have narrower types, nothing else differs")
                    .related(op.span, "the op"),
            );
        }
        if op.effects.writes || op.effects.escapes {
            return Some(
                refused(rule, "an op that changes memory has no rule of its own", at)
                    .label("what it changes is known from its body")
                    .related(op.span, "the op"),
            );
        }
        if op.effects.exits && !body.effects.exits {
            return Some(
                refused(rule, "the rule never exits, but the op may", at)
                    .label("has no `exit`")
                    .related(op.span, "the op"),
            );
        }
        let place = |expr: &Expr| {
            matches!(
                expr.kind,
                ExprKind::Local(_)
                    | ExprKind::Const(_)
                    | ExprKind::Name(_)
                    | ExprKind::Frame
                    | ExprKind::Operand
                    | ExprKind::NextOperand(_)
            )
        };
        if walk::any_in(&body.body.statements, &place) || has_slots(body) {
            return Some(
                refused(rule, "a rule sees single words and numbers only", at)
                    .label("looks at the frame, the operand or an array"),
            );
        }
        let parts = micro.ops.iter().filter(|part| part.span == op.span);
        let (single, count) = parts.fold((false, 0), |(single, count), part| {
            (single || part.name == op.name, count + 1)
        });
        (!single || count != 1).then(|| {
            refused(rule, "a rule is for a single micro-op", at)
                .label(format!("`{}` is {count} of them", op.name))
                .related(op.span, "the op")
        })
    }
}

fn has_slots(op: &Op) -> bool {
    let params = op.inputs.iter().chain(&op.outputs);
    params.into_iter().any(|param| param.ty == Type::Slots)
}

fn refused(rule: &ast::Rule, what: &str, span: Span) -> Diagnostic {
    let message = format!("{what}: `{}`", rule.op.name);
    Diagnostic::new(Code::Rule, message, span)
}
