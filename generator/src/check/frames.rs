//! The statements that change frames, each the last of its path.

use super::body::{Frame, Lower, State};
use super::ownership::End;
use crate::ast;
use crate::diagnostic::Diagnostic;
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
        self.finish(end, function.span, state, out);
        out.push(statement);
        true
    }

    /// What goes on elsewhere has left no operands behind.
    fn check_go_on(&mut self, span: Span) {
        if let Frame::Instruction(shape) = &self.frame
            && let Some(item) = shape.inputs.iter().chain(&shape.outputs).next()
        {
            let item = item.span;
            self.error(
                Diagnostic::new("`go_on` in an instruction with operands", span)
                    .label("the running frame may be gone by then")
                    .related(item, "nobody would close or push this"),
            );
        }
    }
}
