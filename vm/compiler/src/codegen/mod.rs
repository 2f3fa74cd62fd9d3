//! From the tree and its symbol table to code objects.
//!
//! One [`Unit`] per code object under construction; the innermost is the last. Modules by topic: statements, control flow that unwinds
//! blocks, assignment, expressions, conditions, calls, functions, annotations, classes, comprehensions.

mod annotation;
mod assign;
mod blocks;
mod call;
mod class;
mod comprehension;
mod condition;
mod consumed;
mod expr;
mod function;
mod import;
mod name;
mod operands;
mod pattern;
mod stmt;
mod try_with;
mod unit;

use crate::Options;
use crate::ast::*;
use crate::errors::{Error, ErrorKind, Result};
use crate::symtable::{ScopeKind, SymbolTable};
use crate::warnings::{Node, Pending, Warning};
use copperplate_bytecode::Assembler;
use copperplate_code::{CodeFlags, CodeSpec, Constant, Location};
use std::sync::Arc;
use unit::{Unit, UnitKind};

/// What the code of a module is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Module,
    Interactive,
    Expression,
}

/// Makes the code object of a whole source text.
///
/// # Errors
/// For what Python's compiler refuses, and for code too large for its encoding.
pub(crate) fn generate<'a>(
    module: &'a Module,
    table: &'a SymbolTable,
    filename: &str,
    purpose: Purpose,
    options: Options,
    warnings: &'a mut Vec<Warning>,
) -> Result<CodeSpec> {
    let mut compiler = Compiler {
        table,
        filename: filename.into(),
        interactive: purpose == Purpose::Interactive,
        flags: options.futures,
        assertions: options.optimize < 1,
        docstrings: options.optimize < 2,
        units: Vec::new(),
        pending: &module.warnings,
        warnings,
        silent: 0,
    };
    if module.future_annotations {
        compiler.flags |= CodeFlags::FUTURE_ANNOTATIONS;
    }
    compiler.push_unit(
        ScopeId::MODULE,
        UnitKind::Module,
        "<module>".into(),
        "<module>".into(),
        1,
    );
    compiler.unit().annotations = module.annotations;
    let at = Location {
        line: 0,
        ..Location::default()
    };
    compiler.prologue(Location {
        line: 1,
        end_line: 1,
        ..at
    });
    match &module.body {
        Body::Expression(expr) => {
            compiler.expr(expr)?;
            compiler.asm(expr.at).return_value();
        }
        Body::Statements(body) => {
            compiler.module_body(body, purpose)?;
            compiler.return_none(Location::NONE);
        }
    }
    compiler.pop_unit()
}

struct Compiler<'a> {
    table: &'a SymbolTable,
    filename: Arc<str>,
    /// Expression statements at the top level are printed.
    interactive: bool,
    /// Flags that every code object gets.
    flags: CodeFlags,
    assertions: bool,
    docstrings: bool,
    units: Vec<Unit<'a>>,
    pending: &'a Pending,
    warnings: &'a mut Vec<Warning>,
    /// Inside how many bodies that were compiled, and warned of, before.
    silent: u32,
}

impl<'a> Compiler<'a> {
    /// Gives the warnings that belong to the node that code is generated for.
    fn warn(&mut self, node: Node, at: Location) {
        if self.silent == 0 {
            self.warnings.extend_from_slice(self.pending.at(node, at));
        }
    }

    fn unit(&mut self) -> &mut Unit<'a> {
        let last = self.units.len() - 1;
        &mut self.units[last]
    }

    /// The assembler, set to give `at` to what is emitted.
    fn asm(&mut self, at: Location) -> &mut Assembler {
        let asm = &mut self.unit().asm;
        asm.set_location(at);
        asm
    }

    fn scope_kind(&mut self) -> ScopeKind {
        let id = self.unit().scope;
        self.table.scope(id).kind
    }

    fn push_unit(
        &mut self,
        scope: ScopeId,
        kind: UnitKind,
        name: Name,
        qualname: Name,
        first_line: u32,
    ) {
        let class = match kind {
            UnitKind::Class => Some(name.clone()),
            _ => self.units.last().and_then(|unit| unit.class.clone()),
        };
        self.units.push(Unit::new(
            self.table.scope(scope),
            scope,
            kind,
            name,
            qualname,
            class,
            first_line,
        ));
    }

    /// The qualified name of a function or class defined here.
    fn qualname(&mut self, name: &Name, definition: bool) -> Name {
        let mangled = self.mangle(name);
        let unit = self.unit();
        if let Some(qualname) = unit.generic_qualname.clone().filter(|_| definition) {
            return qualname;
        }
        if unit.kind == UnitKind::Module {
            return name.clone();
        }
        // A name declared global is qualified as if it were defined at module level.
        if definition
            && unit
                .symbols
                .get(&mangled)
                .is_some_and(|symbol| symbol.place == crate::symtable::Place::GlobalExplicit)
        {
            return name.clone();
        }
        match unit.kind {
            UnitKind::Function => format!("{}.<locals>.{name}", unit.qualname).into(),
            _ => format!("{}.{name}", unit.qualname).into(),
        }
    }

    /// The instructions that every code object begins with.
    fn prologue(&mut self, at: Location) {
        let unit = self.unit();
        unit.asm.set_location(Location::NONE);
        let free = unit.free_count();
        if free > 0 {
            unit.asm.copy_free_vars(free);
        }
        // Generators of generator expressions are made without running what comes before their `RETURN_GENERATOR`.
        let cells = unit.cells();
        let (scope, suspendable) = (unit.scope, unit.is_suspendable());
        let comprehension = ScopeKind::Comprehension(ComprehensionKind::Generator);
        let expression = self.table.scope(scope).kind == comprehension;
        if !expression {
            self.make_cells(&cells);
        }
        if suspendable {
            let asm = self.asm(at);
            asm.return_generator();
            asm.pop_top();
        }
        if expression {
            self.make_cells(&cells);
        }
        self.asm(at).enter();
    }

    fn make_cells(&mut self, cells: &[u32]) {
        let asm = self.asm(Location::NONE);
        for &cell in cells {
            asm.make_cell(cell);
        }
    }

    fn pop_unit(&mut self) -> Result<CodeSpec> {
        let at = Location {
            line: self.unit().first_line,
            ..Location::NONE
        };
        let (flags, filename) = (self.flags, self.filename.clone());
        match self.units.pop().map(|unit| unit.finish(flags, filename)) {
            Some(Ok(code)) => Ok(code),
            _ => Err(Error::of(
                ErrorKind::Overflow,
                "code object is too large",
                at,
            )),
        }
    }

    // Constants

    fn load_constant(&mut self, constant: Constant, at: Location) {
        match constant {
            // What never runs needs no place.
            _ if !self.unit().asm.is_reachable() => self.asm(at).load_const(0),
            Constant::Int(value @ 0..=operands::MAX_SMALL_INT) => {
                self.asm(at).load_small_int(value as u32)
            }
            constant => {
                let index = self.unit().constant(constant);
                self.asm(at).load_const(index);
            }
        }
    }

    fn load_none(&mut self, at: Location) {
        self.load_constant(Constant::None, at);
    }

    fn load_text(&mut self, text: &Name, at: Location) {
        self.load_constant(Constant::Str(text.clone()), at);
    }

    fn return_none(&mut self, at: Location) {
        self.load_none(at);
        self.asm(at).return_value();
    }
}
