//! Statements.

use super::blocks::Block;
use super::function::docstring;
use super::unit::UnitKind;
use super::{Compiler, Purpose, annotation, operands};
use crate::ast::*;
use crate::errors::Result;
use crate::lower::{shared, with_stack};
use crate::warnings::Node;
use copperplate_bytecode::{CommonConstant, Label};
use copperplate_code::Location;

impl<'a> Compiler<'a> {
    pub(super) fn module_body(&mut self, body: &'a [Stmt], purpose: Purpose) -> Result<()> {
        let at = Location {
            line: 1,
            end_line: 1,
            ..Location::NONE
        };
        let annotations = self.number_annotations(body);
        let before = self.warnings.len();
        self.variables_annotate(&annotations, "__annotate__", at)?;
        let late = self.warnings.split_off(before);
        self.begin_conditional_annotations(at);
        let mut body = body;
        if purpose == Purpose::Module
            && let Some(docstring) = docstring(body)
        {
            if self.docstrings {
                self.load_constant(annotation::clean_docstring(docstring), body[0].at);
                self.store_name(&shared("__doc__"), body[0].at);
            }
            body = &body[1..];
        }
        self.statements(body)?;
        // CPython compiles annotations behind the body.
        self.warnings.extend(late);
        Ok(())
    }

    pub(super) fn statements(&mut self, body: &'a [Stmt]) -> Result<()> {
        body.iter()
            .try_for_each(|statement| with_stack(|| self.statement(statement)))
    }

    fn statement(&mut self, statement: &'a Stmt) -> Result<()> {
        let at = statement.at;
        match &statement.kind {
            StmtKind::FunctionDef(function) => self.function_def(function, at),
            StmtKind::ClassDef(class) => self.class_def(class, at),
            StmtKind::Return(value) => self.return_statement(value.as_ref(), at),
            StmtKind::Delete(targets) => targets.iter().try_for_each(|target| self.delete(target)),
            StmtKind::Assign { targets, value } => self.assignment(targets, value, at),
            StmtKind::AugAssign { target, op, value } => {
                self.augmented_assignment(target, *op, value, at)
            }
            StmtKind::AnnAssign(assign) => self.annotated_assignment(assign, at),
            StmtKind::For {
                is_async: false,
                target,
                iter,
                body,
                orelse,
            } => self.for_statement(target, iter, body, orelse, at),
            StmtKind::For {
                is_async: true,
                target,
                iter,
                body,
                orelse,
            } => self.async_for_statement(target, iter, body, orelse, at),
            StmtKind::While { test, body, orelse } => self.while_statement(test, body, orelse, at),
            StmtKind::If { test, body, orelse } => self.if_statement(test, body, orelse),
            StmtKind::With {
                is_async,
                items,
                body,
            } => self.with_statement(*is_async, items, body, at),
            StmtKind::Match { subject, cases } => self.match_statement(subject, cases, at),
            StmtKind::Raise { exc, cause } => {
                let mut count = 0;
                for expr in [exc, cause].into_iter().flatten() {
                    self.expr(expr)?;
                    count += 1;
                }
                let depth = self.unit().asm.depth() - count;
                let asm = self.asm(at);
                asm.raise_varargs(count);
                asm.set_depth(depth);
                Ok(())
            }
            StmtKind::Try(node) => self.try_statement(node, at),
            StmtKind::Assert { test, message } => self.assert_statement(test, message.as_ref(), at),
            StmtKind::Import(aliases) => {
                self.import(aliases, at);
                Ok(())
            }
            StmtKind::ImportFrom {
                module,
                names,
                level,
            } => {
                self.import_from(module.as_ref(), names, *level, at);
                Ok(())
            }
            StmtKind::Expr(value) => self.expression_statement(value, at),
            StmtKind::Global(_) | StmtKind::Nonlocal(_) => Ok(()),
            StmtKind::Pass => {
                self.come_by(at);
                Ok(())
            }
            StmtKind::Break => self.break_statement(at),
            StmtKind::Continue => self.continue_statement(at),
        }
    }

    /// No instruction comes of a jump to the next one, but what the compiler adds behind it belongs to its line.
    fn come_by(&mut self, at: Location) {
        let asm = self.asm(at);
        let next = asm.new_label();
        asm.jump(next);
        asm.bind(next);
    }

    fn expression_statement(&mut self, value: &'a Expr, at: Location) -> Result<()> {
        if self.interactive && self.unit().kind == UnitKind::Module {
            self.expr(value)?;
            self.asm(at).print_expr();
        } else if !matches!(value.kind, ExprKind::Constant(_)) {
            self.expr(value)?;
            self.asm(at).pop_top();
        }
        Ok(())
    }

    fn if_statement(&mut self, test: &'a Expr, body: &'a [Stmt], orelse: &'a [Stmt]) -> Result<()> {
        let asm = &mut self.unit().asm;
        let [other, end] = [asm.new_label(), asm.new_label()];
        self.jump_if(test, other, false)?;
        self.statements(body)?;
        if !orelse.is_empty() {
            self.asm(Location::NONE).jump(end);
        }
        self.unit().asm.bind(other);
        self.statements(orelse)?;
        self.unit().asm.bind(end);
        Ok(())
    }

    fn while_statement(
        &mut self,
        test: &'a Expr,
        body: &'a [Stmt],
        orelse: &'a [Stmt],
        at: Location,
    ) -> Result<()> {
        let asm = &mut self.unit().asm;
        let [start, exit, end] = [asm.new_label(), asm.new_label(), asm.new_label()];
        asm.bind(start);
        self.push_block(Block::While { start, end }, at)?;
        self.jump_if(test, exit, false)?;
        self.statements(body)?;
        self.asm(at).jump(start);
        self.pop_block();
        self.unit().asm.bind(exit);
        self.statements(orelse)?;
        self.unit().asm.bind(end);
        Ok(())
    }

    fn for_statement(
        &mut self,
        target: &'a Expr,
        iter: &'a Expr,
        body: &'a [Stmt],
        orelse: &'a [Stmt],
        at: Location,
    ) -> Result<()> {
        let asm = &mut self.unit().asm;
        let [start, exit, end] = [asm.new_label(), asm.new_label(), asm.new_label()];
        let depth = asm.depth();
        self.temporary(iter)?;
        let asm = self.asm(iter.at);
        asm.get_iter();
        asm.bind(start);
        asm.for_iter(exit);
        self.push_block(Block::For { start, end }, at)?;
        self.store(target)?;
        self.statements(body)?;
        self.asm(at).jump(start);
        self.pop_block();
        let asm = self.asm(at);
        asm.set_depth(depth);
        asm.bind(exit);
        self.statements(orelse)?;
        self.unit().asm.bind(end);
        Ok(())
    }

    fn async_for_statement(
        &mut self,
        target: &'a Expr,
        iter: &'a Expr,
        body: &'a [Stmt],
        orelse: &'a [Stmt],
        at: Location,
    ) -> Result<()> {
        let asm = &mut self.unit().asm;
        let [start, exit, end] = [asm.new_label(), asm.new_label(), asm.new_label()];
        let depth = asm.depth();
        self.expr(iter)?;
        let asm = self.asm(iter.at);
        asm.get_aiter();
        asm.bind(start);
        self.async_next(exit, iter.at);
        self.push_block(Block::For { start, end }, at)?;
        self.store(target)?;
        self.statements(body)?;
        self.asm(at).jump(start);
        self.pop_block();
        let asm = self.asm(iter.at);
        asm.set_depth(depth + 2);
        asm.bind(exit);
        asm.end_async_for();
        self.statements(orelse)?;
        self.unit().asm.bind(end);
        Ok(())
    }

    /// Waits for the next item of the asynchronous iterator on the stack and pushes it. An exception goes to `exit`, with the
    /// iterator below it.
    pub(super) fn async_next(&mut self, exit: Label, at: Location) {
        let asm = self.asm(at);
        asm.enter_region(exit, false);
        asm.get_anext();
        self.delegate(operands::RESUME_AFTER_AWAIT, at);
        self.asm(at).leave_region();
    }

    fn assert_statement(
        &mut self,
        test: &'a Expr,
        message: Option<&'a Expr>,
        at: Location,
    ) -> Result<()> {
        self.warn(Node::Assert, at);
        if !self.assertions {
            return Ok(());
        }
        let end = self.unit().asm.new_label();
        let depth = self.unit().asm.depth();
        self.jump_if(test, end, true)?;
        match message {
            None => self
                .asm(at)
                .load_common_constant(CommonConstant::ASSERTION_ERROR),
            Some(message) => {
                let asm = self.asm(at);
                asm.push_null();
                asm.load_common_constant(CommonConstant::ASSERTION_ERROR);
                self.expr(message)?;
                self.asm(at).call(1);
            }
        }
        // A traceback points at the condition.
        let at = test.at;
        let asm = self.asm(at);
        asm.raise_varargs(1);
        asm.set_depth(depth);
        asm.bind(end);
        Ok(())
    }
}
