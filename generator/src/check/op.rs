//! Ops and guards on their own: what traces are made of.

use super::body::{Held, Lower, State};
use super::ownership::End;
use super::{Checker, repeated, unknown};
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;
use crate::span::Span;

impl Lower<'_, '_> {
    /// An exit that a guard makes at its application.
    pub(super) fn exit_at(&mut self, span: Span, state: &mut State, out: &mut Block) {
        let leave = ast::Block {
            statements: vec![ast::Stmt {
                kind: ast::StmtKind::Exit,
                span,
            }],
            span,
        };
        self.block(&leave, state, out);
    }

    /// A named op on its own.
    pub(super) fn op(&mut self, op: &ast::Op) -> Op {
        self.check_distinct("inputs", &op.inputs);
        self.check_distinct("outputs", &op.outputs);
        let mut state = State::new();
        let mut inputs = Vec::new();
        for item in &op.inputs {
            let ty = self.param_type(item);
            let kind = match ty {
                Type::Value { .. } | Type::Slots => VarKind::Input(Offset::default()),
                _ => VarKind::Cache(0),
            };
            let is_word = matches!(kind, VarKind::Input(_));
            let var = self.new_var(&item.name.name, ty.clone(), kind, item.name.span);
            self.declare(&item.name.name, var);
            state.hold(var, if is_word { Held::Owned } else { Held::Plain });
            inputs.push(Param {
                name: item.name.name.clone(),
                ty,
                var,
                moved: false,
                span: item.name.span,
            });
        }
        let mut outputs = Vec::new();
        for item in &op.outputs {
            let same = inputs.iter().find(|input| input.name == item.name.name);
            let (ty, var) = match same {
                Some(input) => (input.ty.clone(), input.var),
                None => {
                    let ty = self.param_type(item);
                    let address = (ty == Type::Slots).then(Offset::default);
                    let var = self.new_var(
                        &item.name.name,
                        ty.clone(),
                        VarKind::Output(address),
                        item.name.span,
                    );
                    self.declare(&item.name.name, var);
                    if self.is_rule {
                        state.hold(var, Held::Plain);
                    }
                    (ty, var)
                }
            };
            outputs.push(Param {
                name: item.name.name.clone(),
                ty,
                var,
                moved: false,
                span: item.name.span,
            });
        }
        let mut statements = Vec::new();
        let mut proves = Vec::new();
        match &op.body {
            ast::OpBody::Guard {
                condition,
                proves: promised,
            } => {
                if let Some(condition) = self.condition(condition, &mut state) {
                    let volatile = is_volatile(&condition, self.checker);
                    for item in promised {
                        proves.extend(self.proof(item, &inputs, volatile));
                    }
                    let span = condition.span;
                    let not = Expr {
                        ty: condition.ty.clone(),
                        kind: ExprKind::Not(Box::new(condition)),
                        span,
                    };
                    let then = vec![Stmt::Exit {
                        close: Vec::new(),
                        generic: InstructionId(usize::MAX),
                    }];
                    statements.push(Stmt::If {
                        condition: not,
                        then,
                        otherwise: Vec::new(),
                    });
                }
            }
            ast::OpBody::Block(block) => {
                self.block(block, &mut state, &mut statements);
                self.end_op(
                    &mut inputs,
                    &outputs,
                    op.name.span,
                    &mut state,
                    &mut statements,
                );
            }
        }
        let is_guard = matches!(op.body, ast::OpBody::Guard { .. });
        self.make_op(
            op.name.name.clone(),
            op.doc.clone(),
            is_guard,
            op.pure,
            inputs,
            outputs,
            proves,
            statements,
            op.name.span,
        )
    }

    /// A rule, as the op it stands for.
    pub(super) fn rule(&mut self, rule: &ast::Rule) -> Op {
        self.is_rule = true;
        self.op(&ast::Op {
            doc: rule.doc.clone(),
            name: rule.op.clone(),
            pure: false,
            inputs: rule.inputs.clone(),
            outputs: rule.outputs.clone(),
            body: ast::OpBody::Block(rule.body.clone()),
        })
    }

    /// The items of one side of a stack effect have different names.
    pub(super) fn check_distinct(&mut self, what: &str, items: &[ast::StackItem]) {
        self.errors
            .extend(repeated(what, items.iter().map(|item| &item.name)));
    }

    pub(super) fn anonymous_op(
        &mut self,
        name: &ast::Ident,
        inputs: &[(ast::Ident, Type)],
        outputs: &[&StackItem],
        block: &ast::Block,
    ) -> Op {
        let mut state = State::new();
        let mut params = Vec::new();
        for (name, ty) in inputs {
            let is_word = matches!(ty, Type::Value { .. } | Type::Slots);
            let kind = if is_word {
                VarKind::Input(Offset::default())
            } else {
                VarKind::Cache(0)
            };
            let var = self.new_var(&name.name, ty.clone(), kind, name.span);
            self.declare(&name.name, var);
            state.hold(var, if is_word { Held::Owned } else { Held::Plain });
            params.push(Param {
                name: name.name.clone(),
                ty: ty.clone(),
                var,
                moved: false,
                span: name.span,
            });
        }
        let mut results = Vec::new();
        for item in outputs {
            let address = item.count.is_some().then(Offset::default);
            let var = self.new_var(
                &item.name,
                item.ty.clone(),
                VarKind::Output(address),
                item.span,
            );
            self.declare(&item.name, var);
            results.push(Param {
                name: item.name.clone(),
                ty: item.ty.clone(),
                var,
                moved: false,
                span: item.span,
            });
        }
        let mut statements = Vec::new();
        self.block(block, &mut state, &mut statements);
        if state.live {
            self.finish(End::Next, name.span, &mut state, &mut statements);
        }
        for param in &mut params {
            param.moved = matches!(state.held(param.var), Held::Gone(_));
        }
        self.make_op(
            name.name.clone(),
            String::new(),
            false,
            false,
            params,
            results,
            Vec::new(),
            statements,
            name.span,
        )
    }

    #[allow(clippy::too_many_arguments)]
    fn make_op(
        &mut self,
        name: String,
        doc: String,
        is_guard: bool,
        pure: bool,
        inputs: Vec<Param>,
        outputs: Vec<Param>,
        proves: Vec<Proof>,
        statements: Block,
        span: Span,
    ) -> Op {
        let mut effects = Effects {
            pure: true,
            ..Effects::default()
        };
        op_effects(&statements, self.checker, &mut effects);
        let body = Body {
            vars: std::mem::take(&mut self.vars),
            statements,
        };
        Op {
            name,
            doc,
            is_guard,
            pure,
            inputs,
            outputs,
            proves,
            body,
            effects,
            span,
        }
    }

    fn end_op(
        &mut self,
        inputs: &mut [Param],
        outputs: &[Param],
        span: Span,
        state: &mut State,
        out: &mut Block,
    ) {
        if !state.live {
            return;
        }
        for output in outputs {
            match state.held(output.var) {
                Held::Owned | Held::Plain => {}
                Held::Gone(at) => self.error(
                    Diagnostic::new(
                        Code::Unassigned,
                        format!("output `{}` was moved away", output.name),
                        output.span,
                    )
                    .label("has to be there at the end")
                    .related(at, "moved here"),
                ),
                _ if self.follows_from_error() => {}
                _ => self.error(
                    Diagnostic::new(
                        Code::Unassigned,
                        format!("output `{}` is not assigned on every path", output.name),
                        output.span,
                    )
                    .label("declared here"),
                ),
            }
        }
        self.finish(End::Next, span, state, out);
        for input in inputs {
            input.moved = matches!(state.held(input.var), Held::Gone(_));
        }
    }

    fn param_type(&mut self, item: &ast::StackItem) -> Type {
        if item.count.is_some() {
            return Type::Slots;
        }
        match &item.ty {
            None => Type::ANY,
            Some(ty) => self.checker.resolve_type(ty).unwrap_or_else(|error| {
                self.error(error);
                Type::ANY
            }),
        }
    }

    fn proof(&mut self, item: &ast::StackItem, inputs: &[Param], volatile: bool) -> Option<Proof> {
        let Some(input) = inputs.iter().position(|input| input.name == item.name.name) else {
            let error = unknown(
                "input",
                &item.name.name,
                item.name.span,
                inputs.iter().map(|input| input.name.as_str()),
            );
            self.error(error);
            return None;
        };
        let ty = self.param_type(item);
        if !self.is_subtype(&ty, &inputs[input].ty) {
            self.error(
                Diagnostic::new(
                    Code::Types,
                    "a guard proves more than is known already",
                    item.name.span,
                )
                .label(format!(
                    "{} is not a kind of {}",
                    self.show(&ty),
                    self.show(&inputs[input].ty)
                )),
            );
        }
        Some(Proof {
            input,
            ty,
            volatile,
        })
    }
}

/// Whether a condition rests on memory that can change.
fn is_volatile(condition: &Expr, checker: &Checker<'_>) -> bool {
    match &condition.kind {
        ExprKind::Field {
            base,
            layout,
            field,
        } => !checker.model.layouts[layout.0].fields[*field].is_const || is_volatile(base, checker),
        ExprKind::Index { .. } | ExprKind::Call(..) | ExprKind::Local(_) => true,
        ExprKind::Not(inner) | ExprKind::Negate(inner) | ExprKind::Cast(inner) => {
            is_volatile(inner, checker)
        }
        ExprKind::Binary { left, right, .. } => {
            is_volatile(left, checker) || is_volatile(right, checker)
        }
        ExprKind::Intrinsic(_, args) => args.iter().any(|arg| is_volatile(arg, checker)),
        _ => false,
    }
}

pub(super) fn op_effects(block: &Block, checker: &Checker<'_>, effects: &mut Effects) {
    for statement in block {
        match statement {
            Stmt::Call { function, .. } => {
                let called = checker.model.functions[function.0].effects;
                effects.raises |= called.raises;
                effects.escapes |= called.escapes;
                effects.blocks |= called.blocks;
                effects.writes |= called.writes;
                effects.pure &= called.pure;
            }
            Stmt::Store { .. } | Stmt::Replace { .. } => {
                effects.writes = true;
                effects.pure = false;
            }
            Stmt::Close { escapes, .. } => effects.escapes |= *escapes,
            Stmt::CloseSlots { .. } => effects.escapes = true,
            Stmt::Unwind(_) => effects.raises = true,
            Stmt::Exit { .. } => effects.exits = true,
            Stmt::If {
                then, otherwise, ..
            } => {
                op_effects(then, checker, effects);
                op_effects(otherwise, checker, effects);
            }
            Stmt::Checked { otherwise, .. } => op_effects(otherwise, checker, effects),
            Stmt::Repeat { body, .. } => op_effects(body, checker, effects),
            Stmt::PushFrame { .. }
            | Stmt::PopFrame { .. }
            | Stmt::Suspend { .. }
            | Stmt::Resume { .. }
            | Stmt::GoOn { .. } => {
                effects.pure = false;
                effects.writes = true;
            }
            _ => {}
        }
    }
    effects.pure &= !effects.escapes && !effects.raises;
}
