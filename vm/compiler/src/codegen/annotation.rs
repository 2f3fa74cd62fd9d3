//! Annotations: `__annotate__` functions (PEP 649), and docstrings.

use super::Compiler;
use super::unit::UnitKind;
use crate::ast::*;
use crate::errors::Result;
use crate::lower::shared;
use crate::symtable::ScopeKind;
use crate::unparse;
use copperplate_bytecode::{CommonConstant, CompareOp, FunctionAttribute};
use copperplate_code::{CodeFlags, Constant, Location};

impl<'a> Compiler<'a> {
    /// Pushes the `__annotate__` function of a function's signature, if that has annotations.
    pub(super) fn signature_annotate(
        &mut self,
        function: &'a FunctionDef,
        at: Location,
    ) -> Result<Option<FunctionAttribute>> {
        let mut annotations: Vec<(Name, &'a Expr)> = function
            .parameters
            .in_annotation_order()
            .filter_map(|parameter| Some((parameter.name.clone(), parameter.annotation.as_ref()?)))
            .collect();
        annotations.extend(
            function
                .returns
                .as_ref()
                .map(|returns| (shared("return"), returns)),
        );
        if annotations.is_empty() {
            return Ok(None);
        }
        let owner = self.qualname(&function.name, true);
        self.annotate_function(function.annotations, &owner, at.line, at, |compiler| {
            let count = annotations.len() as u32;
            for (name, annotation) in annotations {
                let name = compiler.mangle(&name);
                compiler.load_text(&name, at);
                compiler.annotation(annotation)?;
            }
            compiler.asm(at).build_map(count);
            Ok(())
        })?;
        Ok(Some(FunctionAttribute::ANNOTATE))
    }

    /// Numbers the annotated assignments of a module or class.
    pub(super) fn number_annotations(&mut self, body: &'a [Stmt]) -> Vec<&'a AnnAssign> {
        let mut found = Vec::new();
        find_annotations(body, false, &mut found);
        let everything = self.unit().kind == UnitKind::Module;
        for (index, (assign, conditional)) in found.iter().enumerate() {
            let number = (everything || *conditional).then_some(index as u32);
            self.unit()
                .annotated
                .insert(std::ptr::from_ref(*assign), number);
        }
        found.into_iter().map(|(assign, _)| assign).collect()
    }

    /// Stores the `__annotate__` function of a module's or class's variables as `name`.
    pub(super) fn variables_annotate(
        &mut self,
        annotations: &[&'a AnnAssign],
        name: &str,
        at: Location,
    ) -> Result<()> {
        if annotations.is_empty() {
            return Ok(());
        }
        let numbers: Vec<Option<u32>> = annotations
            .iter()
            .map(|assign| {
                self.unit()
                    .annotated
                    .get(&std::ptr::from_ref(*assign))
                    .copied()
                    .flatten()
            })
            .collect();
        let is_module = self.unit().kind == UnitKind::Module;
        let owner = self.unit().qualname.clone();
        let (scope, first_line) = (self.unit().annotations, self.unit().first_line);
        let owner = if is_module { shared("") } else { owner };
        self.annotate_function(scope, &owner, first_line, at, |compiler| {
            compiler.asm(at).build_map(0);
            for (assign, number) in annotations.iter().zip(numbers) {
                let ExprKind::Name(name) = &assign.target.kind else {
                    continue;
                };
                let at = assign.annotation.at;
                let next = compiler.unit().asm.new_label();
                if let Some(number) = number {
                    compiler.load_constant(Constant::Int(number.into()), at);
                    compiler.load_name(&shared("__conditional_annotations__"), at);
                    let asm = compiler.asm(at);
                    asm.contains_op(0);
                    asm.pop_jump_if_false(next);
                }
                compiler.annotation(&assign.annotation)?;
                compiler.asm(at).copy(2);
                let name = compiler.mangle(name);
                compiler.load_text(&name, at);
                let asm = compiler.asm(at);
                asm.store_subscr();
                asm.bind(next);
            }
            Ok(())
        })?;
        self.store_name(&shared(name), at);
        Ok(())
    }

    /// Notes at run time that a conditional annotation counts.
    pub(super) fn note_annotation(&mut self, assign: &'a AnnAssign, at: Location) {
        let Some(Some(number)) = self
            .unit()
            .annotated
            .get(&std::ptr::from_ref(assign))
            .copied()
        else {
            return;
        };
        let set = shared("__conditional_annotations__");
        match self.unit().kind {
            UnitKind::Class => {
                let cell = self.unit().cell(&set);
                self.asm(at).load_deref(cell);
            }
            _ => self.load_name(&set, at),
        }
        self.load_constant(Constant::Int(number.into()), at);
        let asm = self.asm(at);
        asm.set_add(1);
        asm.pop_top();
    }

    /// Makes the set that [`Self::note_annotation`] adds to, if it is needed.
    pub(super) fn begin_conditional_annotations(&mut self, at: Location) {
        if !self
            .table
            .scope(self.unit().scope)
            .has_conditional_annotations
        {
            return;
        }
        let set = shared("__conditional_annotations__");
        self.asm(at).build_set(0);
        match self.scope_kind() {
            ScopeKind::Class => {
                let cell = self.unit().cell(&set);
                self.asm(at).store_deref(cell);
            }
            _ => self.store_name(&set, at),
        }
    }

    /// Pushes a function that takes a format, refuses those it does not know, and returns what `body` pushes.
    fn annotate_function(
        &mut self,
        scope: ScopeId,
        owner: &Name,
        first_line: u32,
        at: Location,
        body: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        let name = shared("__annotate__");
        let qualname = if owner.is_empty() {
            name.clone()
        } else {
            format!("{owner}.{name}").into()
        };
        self.push_unit(scope, UnitKind::Function, name, qualname, first_line);
        self.unit().positional_count = 1;
        self.unit().positional_only_count = 1;
        let code = self.code_in_unit(first_line, |compiler| {
            compiler.load_name(&shared("format"), at);
            compiler.load_constant(Constant::Int(2), at);
            let asm = compiler.asm(at);
            let known = asm.new_label();
            asm.compare_op(CompareOp::GT);
            asm.to_bool();
            asm.pop_jump_if_false(known);
            asm.load_common_constant(CommonConstant::NOT_IMPLEMENTED_ERROR);
            asm.raise_varargs(1);
            asm.bind(known);
            body(compiler)?;
            compiler.asm(at).return_value();
            Ok(())
        })?;
        self.make_function(code, &[], at);
        Ok(())
    }

    /// Pushes the value of an annotation, or its text under `from __future__ import annotations`.
    fn annotation(&mut self, annotation: &'a Expr) -> Result<()> {
        if self.flags.contains(CodeFlags::FUTURE_ANNOTATIONS) {
            self.load_constant(unparse::unparse(annotation), annotation.at);
            return Ok(());
        }
        if let ExprKind::Starred(value) = &annotation.kind {
            self.expr(value)?;
            self.asm(annotation.at).unpack_sequence(1);
            return Ok(());
        }
        self.expr(annotation)
    }
}

/// The annotated assignments of simple names in a body, and whether each may not run. Not those in functions and classes inside.
fn find_annotations<'a>(
    body: &'a [Stmt],
    conditional: bool,
    found: &mut Vec<(&'a AnnAssign, bool)>,
) {
    for statement in body {
        match &statement.kind {
            StmtKind::AnnAssign(assign)
                if assign.simple && matches!(assign.target.kind, ExprKind::Name(_)) =>
            {
                found.push((assign, conditional));
            }
            StmtKind::For { body, orelse, .. }
            | StmtKind::While { body, orelse, .. }
            | StmtKind::If { body, orelse, .. } => {
                crate::lower::with_stack(|| {
                    find_annotations(body, true, found);
                    find_annotations(orelse, true, found);
                });
            }
            StmtKind::With { body, .. } => find_annotations(body, true, found),
            StmtKind::Match { cases, .. } => cases
                .iter()
                .for_each(|case| find_annotations(&case.body, true, found)),
            StmtKind::Try(node) => {
                find_annotations(&node.body, true, found);
                for handler in &node.handlers {
                    find_annotations(&handler.body, true, found);
                }
                find_annotations(&node.orelse, true, found);
                find_annotations(&node.finalbody, true, found);
            }
            _ => {}
        }
    }
}

/// A docstring without the indentation that its lines share, as the compiler stores it since 3.13.
pub(super) fn clean_docstring(docstring: &Constant) -> Constant {
    let Constant::Str(text) = docstring else {
        return docstring.clone();
    };
    let expanded = expand_tabs(text);
    let mut lines = expanded.split('\n');
    let first = lines.next().unwrap_or_default();
    let rest: Vec<&str> = lines.collect();
    let indent = |line: &&str| {
        (!line.trim_start_matches(' ').is_empty())
            .then(|| line.len() - line.trim_start_matches(' ').len())
    };
    let margin = rest.iter().filter_map(indent).min().unwrap_or(0);
    let mut cleaned = first.trim_start_matches(' ').to_owned();
    for line in rest {
        cleaned.push('\n');
        cleaned.push_str(line.get(margin..).unwrap_or_default());
    }
    Constant::Str(cleaned.into())
}

fn expand_tabs(text: &str) -> String {
    let mut expanded = String::with_capacity(text.len());
    let mut column = 0;
    for character in text.chars() {
        match character {
            '\t' => {
                let count = 8 - column % 8;
                expanded.extend(std::iter::repeat_n(' ', count));
                column += count;
            }
            '\n' | '\r' => {
                expanded.push(character);
                column = 0;
            }
            _ => {
                expanded.push(character);
                column += 1;
            }
        }
    }
    expanded
}
