//! Ops put to use: guards, ops and blocks inlined into an instruction, and noted as its steps.

use std::collections::HashMap;

use super::body::{Frame, Held, Lower, Shape, State};
use super::facts::facts;
use super::instruction::{Builder, PendingOp, PendingStep};
use super::mentions::block_names;
use super::unknown;
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;
use crate::span::Span;

impl Builder<'_, '_> {
    pub(super) fn apply(
        &mut self,
        application: &ast::Application,
        shape: &Shape,
        selection: &mut Vec<Select>,
        state: &mut State,
        out: &mut Block,
    ) {
        let checker = self.lower.checker;
        let Some(&index) = checker.ops.get(application.op.name.as_str()) else {
            let error = unknown(
                "op or guard",
                &application.op.name,
                application.op.span,
                checker.ops.keys().copied(),
            );
            return self.lower.error(error);
        };
        self.lower.applied.push(index);
        let op = &checker.file.ops[index];
        let model_op = &checker.model.ops[index];
        if checker.broken_ops[index] {
            // Its own errors are reported; whatever it would have given is taken for granted.
            for item in &shape.outputs {
                if state.held(item.var) == Held::Unset {
                    state.hold(item.var, Held::Owned);
                }
            }
            self.lower.muted = true;
            return;
        }
        let names: Vec<&ast::Ident> = match &application.args {
            Some(names) => names.iter().collect(),
            None => op.inputs.iter().map(|item| &item.name).collect(),
        };
        if names.len() != op.inputs.len() {
            return self.lower.error(
                Diagnostic::new(
                    Code::Arguments,
                    format!(
                        "`{}` takes {} inputs, not {}",
                        op.name.name,
                        op.inputs.len(),
                        names.len()
                    ),
                    application.op.span,
                )
                .label("applied here")
                .related(op.name.span, "defined here"),
            );
        }
        let given = application.args.is_some();
        let mut args = Vec::new();
        for (param, name) in model_op.inputs.iter().zip(&names) {
            let Some(var) = self.lower.lookup(&name.name) else {
                let span = if given {
                    name.span
                } else {
                    application.op.span
                };
                let known: Vec<&str> = self
                    .lower
                    .scopes
                    .iter()
                    .flat_map(|scope| scope.keys())
                    .map(String::as_str)
                    .collect();
                let error = unknown("value", &name.name, span, known);
                let error = if given {
                    error
                } else {
                    error.related(name.span, "the op's name for it")
                };
                return self.lower.error(error);
            };
            let span = if given {
                name.span
            } else {
                application.op.span
            };
            match state.held(var) {
                Held::Gone(at) => {
                    return self.lower.error(
                        Diagnostic::new(
                            Code::Moved,
                            format!("`{}` was moved already", name.name),
                            span,
                        )
                        .label("used again")
                        .related(at, "moved here"),
                    );
                }
                Held::Unset if self.lower.vars[var.0].ty != Type::Slots => {
                    return self.lower.error(
                        Diagnostic::new(
                            Code::Unassigned,
                            format!("`{}` has no value yet", name.name),
                            span,
                        )
                        .label("used here"),
                    );
                }
                _ => {}
            }
            let known = self.lower.type_of(var, state);
            if !self.lower.is_subtype(&known, &param.ty) {
                let wanted = self.lower.show(&param.ty);
                let mut error = Diagnostic::new(
                    Code::Unproven,
                    format!("`{}` isn't proven to be {wanted} here", name.name),
                    span,
                )
                .label(format!("known to be {}", self.lower.show(&known)))
                .related(param.span, format!("`{}` needs {wanted}", op.name.name));
                if let Some(guard) = self.guard_for(&param.ty) {
                    error = error.help(format!("apply `{guard}({})` before", name.name));
                }
                self.lower.error(error);
                continue;
            }
            args.push(var);
        }
        if args.len() != names.len() {
            self.lower.muted = true;
            for item in &shape.outputs {
                if state.held(item.var) == Held::Unset {
                    state.hold(item.var, Held::Owned);
                }
            }
            return;
        }
        let mut scope: HashMap<String, VarId> = op
            .inputs
            .iter()
            .zip(&args)
            .map(|(item, var)| (item.name.name.clone(), *var))
            .collect();
        match &op.body {
            ast::OpBody::Guard { condition, .. } => {
                let outer = std::mem::replace(&mut self.lower.scopes, vec![scope]);
                let condition = self.lower.condition(condition, state);
                self.lower.scopes = outer;
                let Some(condition) = condition else { return };
                if self.selectable(&condition) {
                    selection.push(Select::Test(condition.clone()));
                }
                let not = Expr {
                    ty: condition.ty.clone(),
                    span: condition.span,
                    kind: ExprKind::Not(Box::new(condition)),
                };
                let mut leaving = state.clone();
                let mut exit = Vec::new();
                let reported = self.lower.errors.len();
                self.lower
                    .exit_at(application.op.span, &mut leaving, &mut exit);
                let name = self.instruction.name.name.as_str();
                if !checker.family_of.contains_key(name) {
                    // That no family reaches it is the error.
                    let later = self.lower.errors.split_off(reported);
                    let news = later.into_iter().filter(|e| e.code != Code::NoGeneric);
                    self.lower.errors.extend(news);
                }
                out.push(Stmt::If {
                    condition: not,
                    then: exit,
                    otherwise: Vec::new(),
                });
                let facts = facts(&self.guarded(out), false);
                self.lower.assume(&facts, state);
                for proof in &model_op.proves {
                    state
                        .types
                        .insert(args[proof.input], (proof.ty.clone(), proof.volatile));
                }
                self.steps.push(PendingStep {
                    op: PendingOp::Named(OpId(index)),
                    args,
                    results: Vec::new(),
                });
            }
            ast::OpBody::Block(block) => {
                let Some(results) = self.results(application, op, model_op, &scope, state) else {
                    return;
                };
                for (item, var) in op.outputs.iter().zip(&results) {
                    scope.insert(item.name.name.clone(), *var);
                }
                let outer = std::mem::replace(&mut self.lower.scopes, vec![scope]);
                self.lower.block(block, state, out);
                self.lower.scopes = outer;
                for (param, var) in model_op.outputs.iter().zip(&results) {
                    if param.ty != Type::ANY && state.held(*var) != Held::Unset {
                        state.types.insert(*var, (param.ty.clone(), false));
                    }
                }
                self.steps.push(PendingStep {
                    op: PendingOp::Named(OpId(index)),
                    args,
                    results,
                });
            }
        }
    }

    /// The condition that the last statement leaves on.
    fn guarded(&self, out: &Block) -> Expr {
        match out.last() {
            Some(Stmt::If { condition, .. }) => condition.clone(),
            _ => Expr {
                ty: Type::Scalar(Scalar::Bool),
                kind: ExprKind::Bool(false),
                span: Span::default(),
            },
        }
    }

    /// The variables an op's outputs go to: outputs of the instruction, passed-through inputs, or new ones.
    fn results(
        &mut self,
        application: &ast::Application,
        op: &ast::Op,
        model_op: &Op,
        scope: &HashMap<String, VarId>,
        state: &State,
    ) -> Option<Vec<VarId>> {
        let names: Vec<&ast::Ident> = match &application.results {
            Some(names) => names.iter().collect(),
            None => op.outputs.iter().map(|item| &item.name).collect(),
        };
        if names.len() != op.outputs.len() {
            self.lower.error(
                Diagnostic::new(
                    Code::Arguments,
                    format!(
                        "`{}` has {} outputs, not {}",
                        op.name.name,
                        op.outputs.len(),
                        names.len()
                    ),
                    application.op.span,
                )
                .label("applied here")
                .related(op.name.span, "defined here"),
            );
            return None;
        }
        let mut results = Vec::new();
        for (param, name) in model_op.outputs.iter().zip(names) {
            if let Some(var) = scope.get(&param.name) {
                results.push(*var);
                continue;
            }
            match self.lower.lookup(&name.name) {
                Some(var) => {
                    if !matches!(state.held(var), Held::Unset) {
                        self.lower.error(
                            Diagnostic::new(
                                Code::Lost,
                                format!(
                                    "`{}` already holds a value, which would be lost",
                                    name.name
                                ),
                                application.op.span,
                            )
                            .label("would be assigned again")
                            .help("give the result another name: `OP(inputs -- name)`"),
                        );
                        return None;
                    }
                    results.push(var);
                }
                None => {
                    let var = self.lower.new_var(
                        &name.name,
                        param.ty.clone(),
                        VarKind::Local,
                        application.op.span,
                    );
                    self.lower.declare(&name.name, var);
                    results.push(var);
                }
            }
        }
        Some(results)
    }

    /// A guard that proves this type for a single value.
    fn guard_for(&self, ty: &Type) -> Option<String> {
        let checker = self.lower.checker;
        checker
            .model
            .ops
            .iter()
            .find(|op| {
                op.is_guard
                    && op
                        .proves
                        .iter()
                        .any(|proof| self.lower.is_subtype(&proof.ty, ty))
            })
            .map(|op| op.name.clone())
    }

    /// A condition that can be tested before the instruction runs: over inputs and caches only.
    fn selectable(&self, condition: &Expr) -> bool {
        let mut vars = Vec::new();
        condition.variables(&mut vars);
        vars.iter().all(|var| {
            matches!(
                self.lower.vars[var.0].kind,
                VarKind::Input(_) | VarKind::Cache(_)
            )
        })
    }

    pub(super) fn anonymous(
        &mut self,
        block: &ast::Block,
        shape: &Shape,
        state: &mut State,
        out: &mut Block,
    ) {
        let before = state.clone();
        self.lower.block(block, state, out);
        if !self.lower.errors.is_empty() {
            return;
        }
        // The same body as an op of its own, over what it reads.
        let mut names = Vec::new();
        block_names(block, &mut names);
        let mut args = Vec::new();
        let mut inputs = Vec::new();
        for name in names {
            let Some(var) = self.lower.lookup(&name.name) else {
                continue;
            };
            let assigned = shape
                .outputs
                .iter()
                .chain(shape.jump_outputs.iter().flatten());
            let is_output = assigned.clone().any(|item| item.var == var);
            let is_input = !matches!(before.held(var), Held::Unset);
            if (is_output && !is_input) || args.contains(&var) {
                continue;
            }
            inputs.push((name, self.lower.type_of(var, &before)));
            args.push(var);
        }
        let mut outputs: Vec<&StackItem> = Vec::new();
        for item in shape
            .outputs
            .iter()
            .chain(shape.jump_outputs.iter().flatten())
        {
            let fresh = matches!(before.held(item.var), Held::Unset);
            if fresh && !outputs.iter().any(|other| other.var == item.var) {
                outputs.push(item);
            }
        }
        let mut lower = Lower::new(self.lower.checker, Frame::Op);
        let op = lower.anonymous_op(&self.instruction.name, &inputs, &outputs, block);
        self.steps.push(PendingStep {
            op: PendingOp::Anonymous(Box::new(op)),
            args,
            results: outputs.iter().map(|item| item.var).collect(),
        });
    }
}
