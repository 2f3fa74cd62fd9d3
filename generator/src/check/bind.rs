//! Bindings and assignments.

use super::body::{Held, Lower, State, needs_close};
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;
use crate::span::Span;

/// Where a value goes.
pub(super) enum Target<'t> {
    Let(&'t ast::Ident, Option<&'t ast::Type>),
    Var(VarId, Span),
    /// And whether it holds nothing yet.
    Place(&'t ast::Expr, bool),
}

impl Lower<'_, '_> {
    /// `target = value [else otherwise]`
    pub(super) fn bind(
        &mut self,
        target: Target<'_>,
        value: &ast::Expr,
        otherwise: Option<&ast::Block>,
        span: Span,
        state: &mut State,
        out: &mut Block,
    ) {
        if let ast::ExprKind::Call { function, args } = &value.kind {
            if let Some(op) = checked(&function.name) {
                return self.checked(op, target, args, otherwise, span, state, out);
            }
            if let Some(&id) = self.checker.functions.get(function.name.as_str()) {
                let Some(ty) = self.result_type(id, function) else {
                    return;
                };
                match target {
                    Target::Place(place, fresh) => {
                        let temporary = self.new_var("stored", ty, VarKind::Local, span);
                        if self.call(id, function, args, Some(temporary), state, out) {
                            let value = self.take(temporary, span, state);
                            self.store(place, value, fresh, state, out);
                        }
                    }
                    target => {
                        let Some(var) = self.target_var(&target, Some(&ty), state) else {
                            return;
                        };
                        self.call(id, function, args, Some(var), state, out);
                        self.enter_scope(&target, var);
                        if let Target::Var(_, at) = target {
                            self.expect_result(&ty, var, at);
                        }
                        state.types.remove(&var);
                    }
                }
                return;
            }
        }
        if let (ast::ExprKind::Take(place), Target::Let(name, _)) = (&value.kind, &target) {
            return self.take_out(name, place, state, out);
        }
        if let Some(otherwise) = otherwise {
            if let ast::ExprKind::Call { function, .. } = &value.kind
                && Intrinsic::ALL
                    .iter()
                    .all(|known| known.name() != function.name)
            {
                return self.unknown_function(function);
            }
            self.error(
                Diagnostic::new(Code::Overflow, "this cannot fail", otherwise.span)
                    .label("only `checked_add`, `checked_sub` and `checked_mul` have an `else`"),
            );
        }
        match target {
            Target::Place(place, fresh) => {
                let expected = self.place_type(place, state);
                let Some(expected) = expected else { return };
                if expected.is_word() {
                    if let Some(value) = self.owned(value, &expected, true, state) {
                        self.store(place, value, fresh, state, out);
                    }
                } else if let Some((value, _)) = self.expr(value, Some(&expected), state) {
                    self.expect_type(&value, &expected);
                    self.store(place, value, fresh, state, out);
                }
            }
            Target::Var(var, at) => {
                let expected = self.vars[var.0].ty.clone();
                if expected == Type::Slots {
                    self.error(
                        Diagnostic::new(
                            Code::Place,
                            "an array is filled slot by slot, or by a function",
                            at,
                        )
                        .label("array"),
                    );
                    return;
                }
                if !self.assignable(var, at, state) {
                    return;
                }
                let value = if expected.is_word() {
                    self.owned(value, &expected, false, state)
                } else {
                    let lowered = self
                        .expr(value, Some(&expected), state)
                        .map(|(value, _)| value);
                    if let Some(value) = &lowered {
                        self.expect_type(value, &expected);
                    }
                    lowered
                };
                let Some(value) = value else { return };
                let held = if needs_close(&value.ty) {
                    Held::Owned
                } else {
                    Held::Plain
                };
                state.hold(var, held);
                state.types.remove(&var);
                if value.ty.is_word() && value.ty != expected {
                    state.types.insert(var, (value.ty.clone(), false));
                }
                self.vars[var.0].used = true;
                out.push(Stmt::Set { var, value });
            }
            Target::Let(name, ty) => {
                let declared = match ty.map(|ty| self.checker.resolve_type(ty)).transpose() {
                    Ok(declared) => declared,
                    Err(error) => return self.error(error),
                };
                let Some((value, source)) = self.expr(value, declared.as_ref(), state) else {
                    return;
                };
                if let Some(declared) = &declared {
                    self.expect_type(&value, declared);
                }
                let ty = declared.unwrap_or_else(|| value.ty.clone());
                let var = self.new_var(&name.name, ty, VarKind::Local, name.span);
                self.vars[var.0].used = true;
                state.hold(var, source.held(&value.ty));
                self.declare(&name.name, var);
                out.push(Stmt::Set { var, value });
            }
        }
    }

    /// `let name = move place;`: the word leaves the place, null stays.
    fn take_out(
        &mut self,
        name: &ast::Ident,
        place: &ast::Expr,
        state: &mut State,
        out: &mut Block,
    ) {
        let Some((place, is_const)) = self.expr_place(place, state) else {
            return;
        };
        if is_const || !place.ty.is_word() {
            return self.error(
                Diagnostic::new(
                    Code::Moved,
                    "only a word in memory that can change is moved out of it",
                    place.span,
                )
                .label("stays where it is"),
            );
        }
        let span = place.span;
        let var = self.new_var(&name.name, Type::NULLABLE, VarKind::Local, name.span);
        self.vars[var.0].used = true;
        state.hold(var, Held::Owned);
        self.declare(&name.name, var);
        let null = Expr {
            ty: Type::NULLABLE,
            kind: ExprKind::Constant(Constant::Null),
            span,
        };
        out.push(Stmt::Replace {
            place,
            value: null,
            old: var,
        });
        self.effect(span, "memory is written".to_owned(), false, state);
    }

    /// Whether a variable may be assigned here.
    fn assignable(&mut self, var: VarId, span: Span, state: &State) -> bool {
        let name = self.vars[var.0].name.clone();
        match (&self.vars[var.0].kind, state.held(var)) {
            (VarKind::Input(_) | VarKind::Cache(_), _) => {
                self.error(
                    Diagnostic::new(Code::Place, format!("`{name}` is an input"), span)
                        .label("inputs are not assigned")
                        .help("name the output differently, or bind a new name with `let`"),
                );
                false
            }
            (_, Held::Owned) => {
                self.error(
                    Diagnostic::new(
                        Code::Lost,
                        format!("`{name}` already holds a value, which would be lost"),
                        span,
                    )
                    .label("assigned again"),
                );
                false
            }
            _ => true,
        }
    }

    /// The variable a call's or checked operation's result goes to.
    fn target_var(
        &mut self,
        target: &Target<'_>,
        inferred: Option<&Type>,
        state: &State,
    ) -> Option<VarId> {
        match target {
            Target::Var(var, at) => self.assignable(*var, *at, state).then_some(*var),
            Target::Let(name, ty) => {
                let ty = match ty.map(|ty| self.checker.resolve_type(ty)).transpose() {
                    Ok(declared) => declared.or_else(|| inferred.cloned())?,
                    Err(error) => {
                        self.error(error);
                        return None;
                    }
                };
                Some(self.new_var(&name.name, ty, VarKind::Local, name.span))
            }
            Target::Place(..) => None,
        }
    }

    /// A `let`'s name is known only after its value.
    fn enter_scope(&mut self, target: &Target<'_>, var: VarId) {
        if let Target::Let(name, _) = target {
            self.declare(&name.name, var);
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn checked(
        &mut self,
        op: Arithmetic,
        target: Target<'_>,
        args: &[ast::Expr],
        otherwise: Option<&ast::Block>,
        span: Span,
        state: &mut State,
        out: &mut Block,
    ) {
        let Some(otherwise) = otherwise else {
            return self.error(
                Diagnostic::new(
                    Code::Overflow,
                    "checked arithmetic needs to know what to do on overflow",
                    span,
                )
                .label("may overflow")
                .help("end it with `else exit;` or `else { ... }`"),
            );
        };
        let [left, right] = args else {
            return self.error(
                Diagnostic::new(
                    Code::Arguments,
                    "checked arithmetic takes two operands",
                    span,
                )
                .label("here"),
            );
        };
        let Some((left, _)) = self.expr(left, None, state) else {
            return;
        };
        let Some((right, _)) = self.expr(right, Some(&left.ty), state) else {
            return;
        };
        let int = Type::Value {
            class: Class::Int,
            nullable: false,
        };
        if left.ty != right.ty || !(left.ty == int || left.ty == Type::Scalar(Scalar::I64)) {
            return self.error(
                Diagnostic::new(
                    Code::Types,
                    "checked arithmetic works on two Ints or two i64s",
                    left.span.to(right.span),
                )
                .label(format!(
                    "{} and {}",
                    self.show(&left.ty),
                    self.show(&right.ty)
                )),
            );
        }
        let ty = left.ty.clone();
        if matches!(target, Target::Place(..)) {
            return self.error(
                Diagnostic::new(Code::Overflow, "bind the result to a name first", span)
                    .label("a place in memory"),
            );
        }
        let Some(var) = self.target_var(&target, Some(&ty), state) else {
            return;
        };
        if let Target::Var(_, at) = target {
            self.expect_result(&ty, var, at);
        }
        let mut failing = state.clone();
        let mut statements = Vec::new();
        self.block(otherwise, &mut failing, &mut statements);
        state.hold(var, Held::Plain);
        if ty.is_word() {
            state.types.insert(var, (ty, false));
        }
        self.vars[var.0].used = true;
        self.enter_scope(&target, var);
        *state = self.join((state.clone(), &mut Vec::new()), (failing, &mut statements));
        out.push(Stmt::Checked {
            var,
            op,
            left,
            right,
            otherwise: statements,
        });
    }
}

fn checked(name: &str) -> Option<Arithmetic> {
    match name {
        "checked_add" => Some(Arithmetic::Add),
        "checked_sub" => Some(Arithmetic::Sub),
        "checked_mul" => Some(Arithmetic::Mul),
        _ => None,
    }
}
