//! Functions and lambdas.

use super::unit::UnitKind;
use super::{Compiler, annotation};
use crate::ast::*;
use crate::errors::Result;
use crate::fold;
use crate::symtable::{Place, Use};
use copperplate_bytecode::FunctionAttribute;
use copperplate_code::{CodeFlags, CodeSpec, Constant, LocalFlags, LocalSpec, Location};
use std::sync::Arc;

impl<'a> Compiler<'a> {
    pub(super) fn function_def(&mut self, function: &'a FunctionDef, at: Location) -> Result<()> {
        self.decorators(&function.decorators)?;
        let first_line = function
            .decorators
            .first()
            .map_or(at.line, |decorator| decorator.at.line);
        let mut attributes = self.defaults(&function.parameters, at)?;
        attributes.extend(self.signature_annotate(function, at)?);

        let generic_qualname = function
            .generic_of
            .as_ref()
            .map(|name| self.qualname(name, true));
        let is_method = self.unit().kind == UnitKind::Class;
        let code = self.function_code(
            &function.name,
            function.scope,
            function.is_async,
            &function.parameters,
            first_line,
            |compiler| {
                if is_method {
                    compiler.unit().flags |= CodeFlags::METHOD;
                }
                compiler.unit().annotations = function.annotations;
                compiler.unit().generic_qualname = generic_qualname;
                compiler.function_body(&function.body)
            },
        )?;
        self.make_function(code, &attributes, at);
        self.call_decorators(&function.decorators);
        self.store_name(&function.name, at);
        Ok(())
    }

    pub(super) fn decorators(&mut self, decorators: &'a [Expr]) -> Result<()> {
        decorators
            .iter()
            .try_for_each(|decorator| self.expr(decorator))
    }

    /// Calls the decorators below the decorated value: each with what is above it.
    pub(super) fn call_decorators(&mut self, decorators: &'a [Expr]) {
        for decorator in decorators.iter().rev() {
            // Callee and argument lie like a method and its self.
            self.asm(decorator.at).call(0);
        }
    }

    pub(super) fn lambda(&mut self, lambda: &'a Lambda, at: Location) -> Result<()> {
        let attributes = self.defaults(&lambda.parameters, at)?;
        let name = "<lambda>".into();
        let code = self.function_code(
            &name,
            lambda.scope,
            false,
            &lambda.parameters,
            at.line,
            |compiler| {
                compiler.expr(&lambda.body)?;
                let generator = compiler.unit().flags.contains(CodeFlags::GENERATOR);
                if generator {
                    compiler.asm(lambda.body.at).pop_top();
                    compiler.return_none(lambda.body.at);
                } else {
                    compiler.asm(lambda.body.at).return_value();
                }
                Ok(())
            },
        )?;
        self.make_function(code, &attributes, at);
        Ok(())
    }

    fn function_body(&mut self, body: &'a [Stmt]) -> Result<()> {
        let mut body = body;
        if let Some(docstring) = docstring(body) {
            body = &body[1..];
            if self.docstrings {
                self.unit().flags |= CodeFlags::HAS_DOCSTRING;
                self.unit().constant(annotation::clean_docstring(docstring));
            }
        }
        self.statements(body)?;
        self.return_none(Location::NONE);
        Ok(())
    }

    /// Pushes the defaults of parameters; returns what was pushed.
    fn defaults(
        &mut self,
        parameters: &'a Parameters,
        at: Location,
    ) -> Result<Vec<FunctionAttribute>> {
        let mut attributes = Vec::new();
        let defaults: Vec<&'a Expr> = parameters
            .all_positional()
            .filter_map(|parameter| parameter.default.as_ref())
            .collect();
        if !defaults.is_empty() {
            attributes.push(FunctionAttribute::DEFAULTS);
            match defaults
                .iter()
                .map(|default| fold::constant(default).cloned())
                .collect::<Option<Vec<_>>>()
            {
                Some(constants) => self.load_constant(Constant::Tuple(constants), at),
                None => {
                    for default in &defaults {
                        self.expr(default)?;
                    }
                    self.asm(at).build_tuple(defaults.len() as u32);
                }
            }
        }
        let mut count = 0;
        for parameter in &parameters.keyword_only {
            if let Some(default) = &parameter.default {
                let name = self.mangle(&parameter.name);
                self.load_text(&name, at);
                self.expr(default)?;
                count += 1;
            }
        }
        if count > 0 {
            attributes.push(FunctionAttribute::KEYWORD_DEFAULTS);
            self.asm(at).build_map(count);
        }
        Ok(attributes)
    }

    /// Compiles a function's code; `body` emits what comes after the prologue.
    fn function_code(
        &mut self,
        name: &Name,
        scope: ScopeId,
        is_async: bool,
        parameters: &'a Parameters,
        first_line: u32,
        body: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<CodeSpec> {
        let qualname = self.qualname(name, true);
        self.push_unit(
            scope,
            UnitKind::Function,
            name.clone(),
            qualname,
            first_line,
        );
        let unit = self.unit();
        if is_async {
            unit.become_async();
        }
        unit.positional_only_count = parameters.positional_only.len() as u32;
        unit.positional_count = unit.positional_only_count + parameters.positional.len() as u32;
        unit.keyword_only_count = parameters.keyword_only.len() as u32;
        if parameters.vararg.is_some() {
            unit.flags |= CodeFlags::VARARGS;
        }
        if parameters.kwarg.is_some() {
            unit.flags |= CodeFlags::VARKEYWORDS;
        }
        self.code_in_unit(first_line, body)
    }

    /// Emits prologue and body of the unit just pushed, and takes its code. Generators get the handler that turns `StopIteration` into
    /// an error.
    pub(super) fn code_in_unit(
        &mut self,
        first_line: u32,
        body: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<CodeSpec> {
        self.prologue(Location {
            line: first_line,
            end_line: first_line,
            ..Location::NONE
        });
        if !self.unit().is_suspendable() {
            body(self)?;
            return self.pop_unit();
        }
        let asm = &mut self.unit().asm;
        let handler = asm.new_label();
        asm.enter_region(handler, true);
        body(self)?;
        let asm = self.asm(Location::NONE);
        asm.leave_region();
        asm.bind(handler);
        asm.stopiteration_error();
        asm.reraise(1);
        self.pop_unit()
    }

    /// Makes a function of `code` with its closure, and gives it the attributes pushed before, the last of them on top.
    pub(super) fn make_function(
        &mut self,
        code: CodeSpec,
        attributes: &[FunctionAttribute],
        at: Location,
    ) {
        let free = free_variables(&code);
        self.load_cells(&free, at);
        if !free.is_empty() {
            self.asm(at).build_tuple(free.len() as u32);
        }
        self.load_constant(Constant::Code(Arc::new(code)), at);
        let asm = self.asm(at);
        asm.make_function();
        if !free.is_empty() {
            asm.set_function_attribute(FunctionAttribute::CLOSURE);
        }
        for &attribute in attributes.iter().rev() {
            asm.set_function_attribute(attribute);
        }
    }

    /// Pushes the cells that these names stand for in what is made here.
    pub(super) fn load_cells(&mut self, names: &[Name], at: Location) {
        for name in names {
            let cell = self.closure_cell(name);
            self.asm(at).load_local(cell);
        }
    }

    /// The local that holds the cell which a function made here captures as `name`.
    fn closure_cell(&mut self, name: &Name) -> u32 {
        let unit = self.unit();
        let symbol = unit.symbols.get(name);
        // A class passes cells on that it does not bind itself.
        debug_assert!(
            unit.kind == UnitKind::Class
                || symbol.is_some_and(|symbol| matches!(symbol.place, Place::Cell | Place::Free)
                    || symbol.uses.has(Use::FREE_CLASS)),
            "{name} is captured but is no cell"
        );
        unit.cell(name)
    }
}

/// The docstring that a body begins with.
pub(super) fn docstring(body: &[Stmt]) -> Option<&Constant> {
    match &body.first()?.kind {
        StmtKind::Expr(Expr {
            kind: ExprKind::Constant(text @ (Constant::Str(_) | Constant::SurrogateStr(_))),
            ..
        }) => Some(text),
        _ => None,
    }
}

/// The names of the code's free variables, in the order of its closure.
pub(super) fn free_variables(code: &CodeSpec) -> Vec<Name> {
    let free = |local: &&LocalSpec| local.flags.contains(LocalFlags::FREE);
    code.locals
        .iter()
        .filter(free)
        .map(|local| local.name.clone())
        .collect()
}
