//! The statements that change frames, each the last of its path.

use super::body::{Frame, Held, Lower, State, needs_close};
use super::ownership::End;
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;
use crate::span::Span;

impl Lower<'_, '_> {
    /// `push_frame`, `pop_frame`, `suspend`, `resume`.
    pub(super) fn frame_statement(
        &mut self,
        function: &ast::Ident,
        args: &[ast::Expr],
        state: &mut State,
        out: &mut Block,
    ) -> bool {
        let wanted = match function.name.as_str() {
            "push_frame" | "pop_frame" | "suspend" | "go_on" => 1,
            "resume" => 2,
            _ => return false,
        };
        if args.len() != wanted {
            self.error(
                Diagnostic::new(
                    Code::Arguments,
                    format!("`{}` takes {wanted} arguments", function.name),
                    function.span,
                )
                .label(format!("{} given", args.len())),
            );
            return true;
        }
        let frame_type = self
            .checker
            .layouts
            .get("Frame")
            .map(|id| Type::Pointer(Box::new(Type::Layout(*id))));
        let mut frame = None;
        let mut value = None;
        if matches!(function.name.as_str(), "push_frame" | "resume" | "go_on") {
            frame = self
                .expr(&args[0], frame_type.as_ref(), state)
                .map(|(expr, _)| expr);
            if let (Some(expr), Some(expected)) = (&frame, &frame_type) {
                self.expect_type(expr, expected);
            }
        }
        if !matches!(function.name.as_str(), "push_frame" | "go_on") {
            value = self.owned(&args[args.len() - 1], &Type::ANY, true, state);
        }
        let (end, statement) = match (function.name.as_str(), frame, value) {
            ("push_frame", Some(frame), _) => {
                let discards =
                    matches!(&self.frame, Frame::Instruction(shape) if shape.outputs.is_empty());
                let end = if discards { End::Call } else { End::Enter };
                (end, Stmt::PushFrame { frame, discards })
            }
            ("pop_frame", _, Some(value)) => (End::Leave, Stmt::PopFrame { value }),
            ("suspend", _, Some(value)) => (End::Enter, Stmt::Suspend { value }),
            ("resume", Some(frame), Some(value)) => (End::Enter, Stmt::Resume { frame, value }),
            ("go_on", Some(frame), _) => {
                self.check_go_on(function.span);
                (End::Leave, Stmt::GoOn { frame })
            }
            _ => return true,
        };
        self.check_outlives(&statement, end, function.span, state);
        self.finish(end, function.span, state, out);
        out.push(statement);
        true
    }

    /// What a frame is left or entered with is read after everything else was closed.
    fn check_outlives(&mut self, statement: &Stmt, end: End, span: Span, state: &State) {
        let mut vars = Vec::new();
        match statement {
            Stmt::PushFrame { frame, .. } | Stmt::GoOn { frame } => frame.variables(&mut vars),
            Stmt::PopFrame { value } | Stmt::Suspend { value } => value.variables(&mut vars),
            Stmt::Resume { frame, value } => {
                frame.variables(&mut vars);
                value.variables(&mut vars);
            }
            _ => {}
        }
        let stays: Vec<VarId> = match &self.frame {
            Frame::Instruction(shape) if end == End::Enter => {
                shape.outputs.iter().map(|item| item.var).collect()
            }
            _ => Vec::new(),
        };
        for var in vars {
            let (held, ty) = (state.held(var), self.type_of(var, state));
            let closed = held == Held::Owned && needs_close(&ty) && !stays.contains(&var);
            let name = self.vars[var.0].name.clone();
            if closed {
                self.error(
                    Diagnostic::new(
                        Code::Stale,
                        format!("`{name}` is closed before the frame changes"),
                        span,
                    )
                    .label("would still read it")
                    .related(self.vars[var.0].span, "closed, since nothing takes it over")
                    .help(format!("write `move {name}`")),
                );
            } else if held == (Held::Borrowed { stable: false }) {
                self.error(
                    Diagnostic::new(
                        Code::Stale,
                        format!("what `{name}` borrows may be gone"),
                        span,
                    )
                    .label("inputs are closed before the frame changes")
                    .related(self.vars[var.0].span, "borrowed here"),
                );
            }
        }
    }

    /// What goes on elsewhere has left no operands behind.
    fn check_go_on(&mut self, span: Span) {
        if let Frame::Instruction(shape) = &self.frame
            && let Some(item) = shape.inputs.iter().chain(&shape.outputs).next()
        {
            let item = item.span;
            self.error(
                Diagnostic::new(
                    Code::FrameEnd,
                    "`go_on` in an instruction with operands",
                    span,
                )
                .label("the running frame may be gone by then")
                .related(item, "nobody would close or push this"),
            );
        }
    }
}
