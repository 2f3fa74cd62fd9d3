//! Comprehensions: inlined (PEP 709) or, for generator expressions, functions.

use super::Compiler;
use super::expr::Awaited;
use super::function::free_variables;
use super::unit::UnitKind;
use crate::ast::*;
use crate::errors::Result;
use crate::lower::{shared, with_stack};
use crate::symtable::{Place, ScopeKind, Symbol, Use};
use copperplate_code::{Constant, Location};
use std::sync::Arc;

/// What an inlined comprehension has changed in the code around it.
struct Inlined {
    /// Locals whose former values lie on the stack, the first lowest.
    saved: Vec<u32>,
    /// Symbols that mean something else outside.
    symbols: Vec<(Name, Symbol)>,
    /// Names that are fast only inside.
    fast: Vec<Name>,
}

impl<'a> Compiler<'a> {
    pub(super) fn comprehension(
        &mut self,
        comprehension: &'a Comprehension,
        at: Location,
    ) -> Result<()> {
        let Some(first) = comprehension.clauses.first() else {
            return Ok(());
        };
        if self.table.scope(comprehension.scope).inlined {
            self.iterator(first)?;
            return self.inlined_comprehension(comprehension, at);
        }
        let name: Name = match comprehension.kind {
            ComprehensionKind::List => "<listcomp>",
            ComprehensionKind::Set => "<setcomp>",
            ComprehensionKind::Dict => "<dictcomp>",
            ComprehensionKind::Generator => "<genexpr>",
        }
        .into();
        let qualname = self.qualname(&name, false);
        self.push_unit(
            comprehension.scope,
            UnitKind::Function,
            name,
            qualname,
            at.line,
        );
        self.unit().positional_count = 1;
        if comprehension.is_async {
            self.unit().become_async();
        }
        let code = self.code_in_unit(at.line, |compiler| {
            compiler.new_collection(comprehension.kind, at);
            compiler.load_name(&shared(".0"), first.iter.at);
            compiler.clauses(comprehension, 0, 0, at)?;
            match comprehension.kind {
                ComprehensionKind::Generator => compiler.return_none(at),
                _ => compiler.asm(at).return_value(),
            }
            Ok(())
        })?;
        if comprehension.kind == ComprehensionKind::Generator {
            let free = free_variables(&code);
            self.load_constant(Constant::Code(Arc::new(code)), at);
            self.iterator(first)?;
            self.load_cells(&free, at);
            self.asm(at).make_generator_expression(free.len() as u32);
            return Ok(());
        }
        self.make_function(code, &[], at);
        self.iterator(first)?;
        // Callee and argument lie like a method and its self.
        self.asm(at).call(0);
        if comprehension.is_async {
            self.wait(Awaited::Expression, at);
        }
        Ok(())
    }

    /// The iterator of a clause.
    fn iterator(&mut self, clause: &'a Clause) -> Result<()> {
        self.temporary(&clause.iter)?;
        let asm = self.asm(clause.iter.at);
        match clause.is_async {
            true => asm.get_aiter(),
            false => asm.get_iter(),
        }
        Ok(())
    }

    pub(super) fn new_collection(&mut self, kind: ComprehensionKind, at: Location) {
        let asm = self.asm(at);
        match kind {
            ComprehensionKind::List => asm.build_list(0),
            ComprehensionKind::Set => asm.build_set(0),
            ComprehensionKind::Dict => asm.build_map(0),
            ComprehensionKind::Generator => {}
        }
    }

    /// Runs a comprehension here; the iterator of its first clause is on the stack.
    fn inlined_comprehension(
        &mut self,
        comprehension: &'a Comprehension,
        at: Location,
    ) -> Result<()> {
        let inlined = self.begin_inlined(comprehension.scope, at);
        let count = inlined.saved.len() as u32;
        let asm = self.asm(at);
        let [cleanup, end] = [asm.new_label(), asm.new_label()];
        if count > 0 {
            asm.swap(count + 1);
            asm.enter_region(cleanup, false);
        }
        self.new_collection(comprehension.kind, at);
        self.asm(at).swap(2);
        self.clauses(comprehension, 0, 0, at)?;
        if count > 0 {
            let asm = self.asm(at);
            asm.leave_region();
            asm.jump(end);
            asm.bind(cleanup);
            // The unfinished result, or the iterator, lies below the exception.
            asm.swap(2);
            asm.pop_top();
            self.restore_locals(&inlined.saved, at);
            let asm = self.asm(at);
            asm.reraise(0);
            asm.bind(end);
            self.restore_locals(&inlined.saved, at);
        }
        self.end_inlined(inlined);
        Ok(())
    }

    fn restore_locals(&mut self, saved: &[u32], at: Location) {
        let asm = self.asm(at);
        asm.swap(saved.len() as u32 + 1);
        for &local in saved.iter().rev() {
            asm.store_fast(local);
        }
    }

    /// Lets the names of an inlined comprehension mean what they mean in it, and saves the locals that it binds.
    fn begin_inlined(&mut self, scope: ScopeId, at: Location) -> Inlined {
        let table = self.table;
        let kind = self.scope_kind();
        let in_class = kind == ScopeKind::Class && self.unit().inlined == 0;
        self.unit().inlined += 1;
        let mut inlined = Inlined {
            saved: Vec::new(),
            symbols: Vec::new(),
            fast: Vec::new(),
        };
        for (name, symbol) in table.scope(scope).symbols.iter() {
            let bound_here = symbol.uses.has(Use::LOCAL) && !symbol.uses.has(Use::NONLOCAL);
            if !bound_here && !in_class || symbol.uses.has(Use::PARAMETER) {
                continue;
            }
            if !kind.is_function() && bound_here && self.unit().fast.insert(name.clone()) {
                inlined.fast.push(name.clone());
            }
            let outer = self.unit().symbols.get(name).unwrap_or_default();
            let differs = symbol.place != outer.place
                && symbol.place != Place::Free
                && !(symbol.place == Place::Cell && outer.place == Place::Free);
            if differs || in_class {
                inlined.symbols.push((name.clone(), outer));
                *self.unit().symbols.entry(name) = symbol;
            }
            if bound_here {
                let is_cell = symbol.place == Place::Cell;
                // Where the scope around keeps the name in a cell, the same place serves.
                let local = match self.unit().known_local(name) {
                    Some(local) => local,
                    None if is_cell => self.unit().cell(name),
                    None => self.fast_local(name),
                };
                self.asm(at).load_fast_and_clear(local);
                if is_cell {
                    self.asm(at).make_cell(local);
                }
                inlined.saved.push(local);
            }
        }
        inlined
    }

    fn end_inlined(&mut self, inlined: Inlined) {
        let unit = self.unit();
        unit.inlined -= 1;
        for (name, symbol) in inlined.symbols {
            *unit.symbols.entry(&name) = symbol;
        }
        for name in inlined.fast {
            unit.fast.remove(&name);
        }
    }

    /// Emits the clauses from `index` on. `depth` iterators lie above the collection, the first one's included when `index` is 0.
    fn clauses(
        &mut self,
        comprehension: &'a Comprehension,
        index: usize,
        depth: u32,
        at: Location,
    ) -> Result<()> {
        let Some(clause) = comprehension.clauses.get(index) else {
            return self.element(comprehension, depth, at);
        };
        let asm = self.asm(at);
        let [start, next, end] = [asm.new_label(), asm.new_label(), asm.new_label()];
        // `for y in [f(x)]` only names a value.
        let single = match &clause.iter.kind {
            ExprKind::List(items) | ExprKind::Tuple(items) if index > 0 && !clause.is_async => {
                match &items[..] {
                    [item] if !matches!(item.kind, ExprKind::Starred(_)) => Some(item),
                    _ => None,
                }
            }
            _ => None,
        };
        if let Some(item) = single {
            self.expr(item)?;
        } else {
            if index > 0 {
                self.iterator(clause)?;
            }
            let asm = self.asm(clause.iter.at);
            asm.bind(start);
            match clause.is_async {
                true => self.async_next(end, clause.iter.at),
                false => asm.for_iter(end),
            }
        }
        self.store(&clause.target)?;
        for condition in &clause.conditions {
            self.jump_if(condition, next, false)?;
        }
        with_stack(|| {
            self.clauses(
                comprehension,
                index + 1,
                depth + u32::from(single.is_none()),
                at,
            )
        })?;
        let asm = self.asm(at);
        asm.bind(next);
        if single.is_none() {
            asm.jump(start);
            if clause.is_async {
                let asm = self.asm(clause.iter.at);
                asm.bind(end);
                asm.end_async_for();
            } else {
                asm.bind(end);
            }
        }
        Ok(())
    }

    fn element(
        &mut self,
        comprehension: &'a Comprehension,
        depth: u32,
        at: Location,
    ) -> Result<()> {
        let element_at = comprehension.element.at;
        self.expr(&comprehension.element)?;
        match comprehension.kind {
            ComprehensionKind::List => self.asm(element_at).list_append(depth + 1),
            ComprehensionKind::Set => self.asm(element_at).set_add(depth + 1),
            ComprehensionKind::Dict => {
                if let Some(value) = &comprehension.value {
                    self.expr(value)?;
                }
                self.asm(at).map_add(depth + 1);
            }
            ComprehensionKind::Generator => {
                self.yield_one(element_at);
                self.asm(element_at).pop_top();
            }
        }
        Ok(())
    }
}
