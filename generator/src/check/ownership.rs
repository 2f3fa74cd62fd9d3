//! Who closes what: values meeting at joins, given back on failures, and at the ends of paths.

use super::body::{Frame, Held, Lower, Shape, State, needs_close};
use super::expr::Source;
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;
use crate::span::Span;

/// How a path ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// Falls off the end: on to the next instruction.
    Next,
    Jump,
    /// Control goes to another frame, which pushes the topmost output when it comes back.
    Enter,
    /// Control goes to another frame, which pushes nothing when it comes back.
    Call,
    /// The frame is left for good.
    Leave,
}

impl Lower<'_, '_> {
    /// A word the caller may keep: moved as it is, or a new reference to something borrowed. `keep`: it goes to memory
    /// that outlives the operand stack.
    pub(super) fn owned(
        &mut self,
        value: &ast::Expr,
        expected: &Type,
        keep: bool,
        state: &mut State,
    ) -> Option<Expr> {
        let (value, source) = self.expr(value, Some(expected), state)?;
        if !self.expect_type(&value, expected) {
            return None;
        }
        let wrap = |kind: fn(Box<Expr>) -> ExprKind, value: Expr| Expr {
            ty: value.ty.clone(),
            span: value.span,
            kind: kind(Box::new(value)),
        };
        let counted = needs_close(&value.ty);
        Some(match source {
            Source::Borrowed { unowned, .. } if counted => {
                let value = wrap(ExprKind::Dup, value);
                if keep && unowned {
                    wrap(ExprKind::Own, value)
                } else {
                    value
                }
            }
            Source::Owned { unowned: true } if counted && keep => wrap(ExprKind::Own, value),
            // `borrow(v)` is plain on the stack, but must be owned in memory.
            Source::Plain
                if keep && matches!(value.kind, ExprKind::Intrinsic(Intrinsic::Borrow, _)) =>
            {
                wrap(ExprKind::Own, value)
            }
            _ => value,
        })
    }

    /// Whether something went wrong before, so that what is missing now is no news.
    pub(super) fn follows_from_error(&self) -> bool {
        self.muted || !self.errors.is_empty()
    }

    /// Moves a temporary that was just made.
    pub(super) fn take(&mut self, var: VarId, span: Span, state: &mut State) -> Expr {
        state.hold(var, Held::Gone(span));
        Expr {
            ty: self.type_of(var, state),
            kind: ExprKind::Var(var),
            span,
        }
    }

    /// Owned variables that are no inputs: what an exit or a failure has to close.
    pub(super) fn owned_temporaries(&self, state: &State) -> Vec<VarId> {
        self.owned_where(state, |var| {
            !matches!(var.kind, VarKind::Input(_)) && var.ty != Type::Slots
        })
    }

    fn owned_where(&self, state: &State, wanted: impl Fn(&Var) -> bool) -> Vec<VarId> {
        (0..self.vars.len())
            .rev()
            .map(VarId)
            .filter(|&var| {
                state.held(var) == Held::Owned
                    && wanted(&self.vars[var.0])
                    && needs_close(&self.type_of(var, state))
            })
            .collect()
    }

    /// What is given back when a call fails here.
    pub(super) fn failure(&self, state: &State) -> Failure {
        let clear = (0..self.vars.len())
            .map(VarId)
            .filter(|&var| {
                matches!(self.vars[var.0].kind, VarKind::Input(_))
                    && matches!(state.held(var), Held::Gone(_))
                    && needs_close(&self.type_of(var, state))
            })
            .collect();
        Failure {
            close: self.owned_temporaries(state),
            clear,
        }
    }

    pub(super) fn close(&mut self, var: VarId, state: &mut State, out: &mut Block) {
        let ty = self.type_of(var, state);
        if !needs_close(&ty) {
            return;
        }
        self.vars[var.0].used = true;
        let escapes = !matches!(
            ty,
            Type::Value {
                class: Class::Float,
                ..
            }
        );
        out.push(Stmt::Close { var, escapes });
        state.hold(var, Held::Unset);
    }

    /// Brings the ends of two branches together: what only one of them still holds, it closes.
    pub(super) fn join(&mut self, left: (State, &mut Block), right: (State, &mut Block)) -> State {
        let ((mut left, left_out), (mut right, right_out)) = (left, right);
        if !left.live {
            return right;
        }
        if !right.live {
            return left;
        }
        for index in 0..self.vars.len() {
            let var = VarId(index);
            let merged = match (left.held(var), right.held(var)) {
                (a, b) if a == b => a,
                (Held::Owned, Held::Gone(at)) => {
                    self.close(var, &mut left, left_out);
                    Held::Gone(at)
                }
                (Held::Gone(at), Held::Owned) => {
                    self.close(var, &mut right, right_out);
                    Held::Gone(at)
                }
                (Held::Gone(at), Held::Gone(_)) => Held::Gone(at),
                (Held::Owned, Held::Unset) => {
                    self.drop_unset(var, &mut left, left_out);
                    Held::Unset
                }
                (Held::Unset, Held::Owned) => {
                    self.drop_unset(var, &mut right, right_out);
                    Held::Unset
                }
                (Held::Owned, Held::Plain) | (Held::Plain, Held::Owned) => Held::Owned,
                (Held::Owned, Held::Borrowed { .. } | Held::Stale(_)) => {
                    self.dup_in_place(var, &right, right_out);
                    Held::Owned
                }
                (Held::Borrowed { .. } | Held::Stale(_), Held::Owned) => {
                    self.dup_in_place(var, &left, left_out);
                    Held::Owned
                }
                (Held::Stale(at), _) | (_, Held::Stale(at)) => Held::Stale(at),
                (Held::Gone(at), _) | (_, Held::Gone(at)) => Held::Gone(at),
                (Held::Unset, _) | (_, Held::Unset) => Held::Unset,
                (borrowed @ Held::Borrowed { .. }, _) | (_, borrowed @ Held::Borrowed { .. }) => {
                    borrowed
                }
                (Held::Plain, Held::Plain) => Held::Plain,
                (Held::Owned, Held::Owned) => Held::Owned,
            };
            left.hold(var, merged);
        }
        let types = left
            .types
            .iter()
            .filter_map(|(var, (ty, volatile))| {
                let (other, other_volatile) = right.types.get(var)?;
                (ty == other).then(|| (*var, (ty.clone(), *volatile || *other_volatile)))
            })
            .collect();
        State {
            held: left.held,
            types,
            effect: left.effect.or(right.effect),
            live: true,
            synced: left.synced && right.synced,
        }
    }

    /// A value made on one path only can't be used after the paths meet, so that path closes it.
    fn drop_unset(&mut self, var: VarId, state: &mut State, out: &mut Block) {
        if self.vars[var.0].ty != Type::Slots {
            self.close(var, state, out);
        }
    }

    fn dup_in_place(&mut self, var: VarId, state: &State, out: &mut Block) {
        let ty = self.type_of(var, state);
        let span = self.vars[var.0].span;
        let value = Expr {
            ty: ty.clone(),
            kind: ExprKind::Var(var),
            span,
        };
        out.push(Stmt::Set {
            var,
            value: Expr {
                ty,
                kind: ExprKind::Dup(Box::new(value)),
                span,
            },
        });
    }

    /// Ends a path: closes what is left over, writes the outputs, moves the stack pointer. For `Next` and `Jump` the
    /// terminator follows; for the others the caller adds it.
    pub(super) fn finish(&mut self, end: End, span: Span, state: &mut State, out: &mut Block) {
        let frame = self.frame.clone();
        match frame {
            Frame::Op => self.finish_op(end, state, out),
            Frame::Instruction(shape) => self.finish_instruction(&shape, end, span, state, out),
        }
        match end {
            End::Next => {}
            End::Jump => out.push(Stmt::Jump),
            End::Enter | End::Call | End::Leave => {}
        }
        state.live = false;
    }

    fn finish_op(&mut self, _end: End, state: &mut State, out: &mut Block) {
        for var in self.owned_where(state, |var| matches!(var.kind, VarKind::Local)) {
            self.close(var, state, out);
        }
    }

    fn finish_instruction(
        &mut self,
        shape: &Shape,
        end: End,
        span: Span,
        state: &mut State,
        out: &mut Block,
    ) {
        let mut outputs: &[StackItem] = match (end, &shape.jump_outputs) {
            (End::Jump, Some(outputs)) => outputs,
            _ => &shape.outputs,
        };
        match end {
            End::Enter => match outputs.split_last() {
                Some((_, rest)) => outputs = rest,
                None => self.error(
                    Diagnostic::new(
                        Code::FrameEnd,
                        "the other frame has nothing to give its result to",
                        span,
                    )
                    .label("the instruction needs an output for it"),
                ),
            },
            End::Leave => outputs = &[],
            End::Next | End::Jump | End::Call => {}
        }
        // What stays on the stack where it is.
        let stays = |item: &StackItem| {
            shape
                .inputs
                .iter()
                .find(|input| input.var == item.var)
                .filter(|input| {
                    same_offset(&input.slot, &item.slot)
                        && matches!(state.held(input.var), Held::Owned)
                })
        };
        let mut writes = Vec::new();
        let mut kept = Vec::new();
        let mut fills_array = false;
        for item in outputs {
            if stays(item).is_some() {
                kept.push(item.var);
                continue;
            }
            let is_array = item.count.is_some();
            match state.held(item.var) {
                Held::Owned | Held::Plain => {}
                Held::Gone(at) => {
                    self.error(
                        Diagnostic::new(
                            Code::Unassigned,
                            format!("output `{}` was moved away", item.name),
                            item.span,
                        )
                        .label("has to be on the stack at the end")
                        .related(at, "moved here"),
                    );
                    continue;
                }
                _ => {
                    if self.follows_from_error() {
                        continue;
                    }
                    self.error(
                        Diagnostic::new(
                            Code::Unassigned,
                            format!("output `{}` is not assigned on every path", item.name),
                            item.span,
                        )
                        .label("declared here")
                        .related(span, "nothing assigned it before this"),
                    );
                    continue;
                }
            }
            kept.push(item.var);
            if is_array {
                if matches!(self.vars[item.var.0].kind, VarKind::Input(_)) {
                    self.error(
                        Diagnostic::new(
                            Code::Place,
                            format!("array `{}` can't move on the stack", item.name),
                            item.span,
                        )
                        .label("its place differs from the input's"),
                    );
                }
                fills_array = true;
                continue;
            }
            let ty = self.type_of(item.var, state);
            let value = Expr {
                ty,
                kind: ExprKind::Var(item.var),
                span: item.span,
            };
            if matches!(end, End::Next | End::Jump) {
                self.expect_type(&value, &item.ty);
            }
            self.vars[item.var.0].used = true;
            writes.push(Stmt::Write {
                slot: item.slot.clone(),
                value,
            });
        }
        let closing = self.owned_where(state, |_| true);
        let (arrays, words): (Vec<VarId>, Vec<VarId>) = closing
            .into_iter()
            .filter(|var| !kept.contains(var))
            .partition(|var| self.vars[var.0].ty == Type::Slots);
        if matches!(end, End::Enter | End::Call)
            && let Some(var) = arrays.iter().chain(&words).next()
            && !self.follows_from_error()
        {
            let name = self.vars[var.0].name.clone();
            self.error(
                Diagnostic::new(
                    Code::FrameEnd,
                    format!("`{name}` is closed when the other frame is made"),
                    span,
                )
                .label("what runs then would lie where that frame does: move it before"),
            );
        }
        let array_input = |var: &VarId| shape.inputs.iter().find(|input| input.var == *var);
        for var in &arrays {
            let Some(count) = array_input(var).and_then(|input| input.count.clone()) else {
                continue;
            };
            if fills_array {
                self.error(
                    Diagnostic::new(
                        Code::Lost,
                        "an array is closed where another is filled",
                        span,
                    )
                    .label("move it, or pass it through"),
                );
            }
            self.vars[var.0].used = true;
            out.push(Stmt::CloseSlots { var: *var, count });
            state.synced = false;
        }
        // What was in memory goes before what it was in, which may be an input.
        let (replaced, words): (Vec<VarId>, Vec<VarId>) = words
            .into_iter()
            .partition(|var| self.replaced.contains(var));
        let change = self.stack_change(shape, outputs);
        let moves = change.fixed() != Some(0);
        // The frames that a close may enter lie above the stack pointer: words in arrays are closed while it still
        // covers them, everything else after the results are on the stack and covered.
        out.append(&mut writes);
        if moves {
            out.push(Stmt::SetStack(change));
            state.synced = false;
        }
        for var in replaced.into_iter().chain(words) {
            self.close(var, state, out);
        }
        if end == End::Next {
            out.push(Stmt::Next);
        }
    }

    /// The change of the depth when these outputs replace the inputs.
    pub(super) fn stack_change(&self, shape: &Shape, outputs: &[StackItem]) -> Offset {
        let mut change = Offset::default();
        // What is the same at the bottom of both sides cancels out.
        let common = shape
            .inputs
            .iter()
            .zip(outputs)
            .take_while(|(input, output)| input.var == output.var && same_count(input, output))
            .count();
        for (sign, items) in [
            (-1, &shape.inputs[common.min(shape.inputs.len())..]),
            (1, &outputs[common..]),
        ] {
            for item in items {
                match &item.count {
                    None => change.constant += sign,
                    Some(count) => change.terms.push((sign, count.clone())),
                }
            }
        }
        cancel(&mut change);
        change
    }
}

/// Removes pairs of equal terms of opposite sign.
pub(super) fn cancel(offset: &mut Offset) {
    let mut index = 0;
    while index < offset.terms.len() {
        let (sign, term) = &offset.terms[index];
        if let ExprKind::Integer(value) = term.kind {
            offset.constant += sign * value as i32;
            offset.terms.remove(index);
            continue;
        }
        let opposite = offset.terms[index + 1..]
            .iter()
            .position(|(other_sign, other)| *other_sign == -sign && same_expr(term, other));
        match opposite {
            Some(found) => {
                offset.terms.remove(index + 1 + found);
                offset.terms.remove(index);
            }
            None => index += 1,
        }
    }
}

pub(super) fn same_offset(a: &Offset, b: &Offset) -> bool {
    let mut difference = a.clone();
    difference.constant -= b.constant;
    difference
        .terms
        .extend(b.terms.iter().map(|(sign, term)| (-sign, term.clone())));
    cancel(&mut difference);
    difference.fixed() == Some(0)
}

fn same_count(a: &StackItem, b: &StackItem) -> bool {
    match (&a.count, &b.count) {
        (None, None) => true,
        (Some(a), Some(b)) => same_expr(a, b),
        _ => false,
    }
}

/// Structural equality of expressions over the operand.
pub(super) fn same_expr(a: &Expr, b: &Expr) -> bool {
    match (&a.kind, &b.kind) {
        (ExprKind::Operand, ExprKind::Operand) => true,
        (ExprKind::Integer(a), ExprKind::Integer(b)) => a == b,
        (
            ExprKind::Binary { op, left, right },
            ExprKind::Binary {
                op: other,
                left: other_left,
                right: other_right,
            },
        ) => op == other && same_expr(left, other_left) && same_expr(right, other_right),
        (ExprKind::Intrinsic(op, args), ExprKind::Intrinsic(other, other_args)) => {
            op == other && args.iter().zip(other_args).all(|(a, b)| same_expr(a, b))
        }
        (ExprKind::Cast(a), ExprKind::Cast(b)) => same_expr(a, b),
        _ => false,
    }
}
