//! The second pass: decides what is local, a cell, free or global.

use super::{Place, ScopeKind, SymbolTable, Use};
use crate::ast::{ComprehensionKind, Name, ScopeId};
use crate::errors::{Error, Result};
use crate::lower::{shared, with_stack};
use std::collections::{HashMap, HashSet};

/// Names that a class gives to the functions inside it without having them as attributes.
const CLASS_CELLS: [&str; 3] = ["__class__", "__classdict__", "__conditional_annotations__"];

pub(super) fn resolve(table: &mut SymbolTable) -> Result<()> {
    let mut free = HashSet::new();
    Resolver { table }.block(ScopeId::MODULE, None, HashSet::new(), None, &mut free)
}

type Names = HashSet<Name>;

struct Resolver<'a> {
    table: &'a mut SymbolTable,
}

impl Resolver<'_> {
    /// Resolves the names of a scope and of those inside it. `bound` holds what the functions around bind (`None` at module level),
    /// `global` what they declare global; `free` receives what this scope needs from them.
    fn block(
        &mut self,
        id: ScopeId,
        bound: Option<Names>,
        mut global: Names,
        class: Option<ScopeId>,
        free: &mut Names,
    ) -> Result<()> {
        let scope = self.table.scope(id);
        let kind = scope.kind;
        let children = scope.children.clone();
        let mut bound = bound;
        let mut local = Names::new();
        let mut places = HashMap::new();

        // What a class binds or declares is not seen by the functions inside.
        let inner_bound = bound.clone().filter(|_| kind == ScopeKind::Class);
        let inner_global = (kind == ScopeKind::Class).then(|| global.clone());

        let names: Vec<(Name, Use)> = scope
            .symbols
            .iter()
            .map(|(name, symbol)| (name.clone(), symbol.uses))
            .collect();
        for (name, uses) in names {
            let place = self.name(
                id,
                &name,
                uses,
                &mut bound,
                &mut local,
                free,
                &mut global,
                class,
            )?;
            places.insert(name, place);
        }

        let mut inner_bound = inner_bound.or_else(|| bound.clone()).unwrap_or_default();
        if kind == ScopeKind::Class {
            inner_bound.extend(CLASS_CELLS.map(shared));
        } else if kind.is_function() {
            inner_bound.extend(local.iter().cloned());
        }
        let inner_global = inner_global.unwrap_or(global);

        let mut inner_free = Names::new();
        let mut inlined_cells = Names::new();
        let mut spliced = Vec::with_capacity(children.len());
        for child in children {
            let inner_class = match self.table.scope(child).sees_class {
                true if kind == ScopeKind::Class => Some(id),
                true => class,
                false => None,
            };
            let inlined = matches!(self.table.scope(child).kind, ScopeKind::Comprehension(kind) if kind != ComprehensionKind::Generator)
                && !self.table.scope(id).sees_class;
            let mut child_free = Names::new();
            with_stack(|| {
                self.block(
                    child,
                    Some(inner_bound.clone()),
                    inner_global.clone(),
                    inner_class,
                    &mut child_free,
                )
            })?;
            if inlined {
                self.inline(id, child, &mut places, &mut child_free, &mut inlined_cells);
                spliced.extend(self.table.scope(child).children.iter().copied());
            } else {
                spliced.push(child);
            }
            if self.table.scope(child).has_free || !child_free.is_empty() {
                self.table.scope_mut(id).has_free = true;
            }
            inner_free.extend(child_free);
        }
        self.table.scope_mut(id).children = spliced;

        if kind.is_function() {
            for (name, place) in &mut places {
                if *place == Place::Local
                    && (inner_free.contains(name) || inlined_cells.contains(name))
                {
                    *place = Place::Cell;
                    inner_free.remove(name);
                }
            }
        } else if kind == ScopeKind::Class {
            let scope = self.table.scope_mut(id);
            scope.needs_class_cell |= inner_free.remove("__class__");
            scope.needs_class_dict |= inner_free.remove("__classdict__");
            scope.has_conditional_annotations |= inner_free.remove("__conditional_annotations__");
        }
        self.update(id, &places, bound.as_ref(), &inner_free, &inlined_cells);
        free.extend(inner_free);
        Ok(())
    }

    #[allow(clippy::too_many_arguments)]
    fn name(
        &mut self,
        id: ScopeId,
        name: &Name,
        uses: Use,
        bound: &mut Option<Names>,
        local: &mut Names,
        free: &mut Names,
        global: &mut Names,
        class: Option<ScopeId>,
    ) -> Result<Place> {
        if uses.has(Use::GLOBAL) {
            if uses.has(Use::NONLOCAL) {
                return Err(self.directive_error(
                    id,
                    name,
                    format!("name '{name}' is nonlocal and global"),
                ));
            }
            global.insert(name.clone());
            if let Some(bound) = bound {
                bound.remove(name);
            }
            return Ok(Place::GlobalExplicit);
        }
        if uses.has(Use::NONLOCAL) {
            let Some(bound) = bound else {
                return Err(self.directive_error(
                    id,
                    name,
                    "nonlocal declaration not allowed at module level".into(),
                ));
            };
            if !bound.contains(name) {
                return Err(self.directive_error(
                    id,
                    name,
                    format!("no binding for nonlocal '{name}' found"),
                ));
            }
            return Ok(self.free(id, name, free));
        }
        if uses.has(Use::BOUND) {
            local.insert(name.clone());
            global.remove(name);
            return Ok(Place::Local);
        }
        if let Some(class) = class {
            let uses = self
                .table
                .scope(class)
                .symbols
                .get(name)
                .map(|symbol| symbol.uses)
                .unwrap_or_default();
            if uses.has(Use::GLOBAL) {
                return Ok(Place::GlobalExplicit);
            }
            if uses.has(Use::BOUND) && !uses.has(Use::NONLOCAL) {
                return Ok(Place::GlobalImplicit);
            }
        }
        if bound.as_ref().is_some_and(|bound| bound.contains(name)) {
            return Ok(self.free(id, name, free));
        }
        if !global.contains(name) && self.table.scope(id).nested {
            self.table.scope_mut(id).has_free = true;
        }
        Ok(Place::GlobalImplicit)
    }

    fn free(&mut self, id: ScopeId, name: &Name, free: &mut Names) -> Place {
        self.table.scope_mut(id).has_free = true;
        free.insert(name.clone());
        Place::Free
    }

    fn directive_error(&self, id: ScopeId, name: &Name, message: String) -> Box<Error> {
        let directives = &self.table.scope(id).directives;
        let at = directives
            .iter()
            .find(|(directive, _)| directive == name)
            .map(|(_, at)| *at)
            .unwrap_or_default();
        Error::new(message, at)
    }

    /// Takes the names of a comprehension that runs inside `id` over into it.
    fn inline(
        &mut self,
        id: ScopeId,
        comprehension: ScopeId,
        places: &mut HashMap<Name, Place>,
        free: &mut Names,
        inlined_cells: &mut Names,
    ) {
        let is_class = self.table.scope(id).kind == ScopeKind::Class;
        let symbols = self.table.scope(comprehension).symbols.clone();
        self.table.scope_mut(comprehension).inlined = true;
        for (name, symbol) in symbols
            .iter()
            .filter(|(_, symbol)| !symbol.uses.has(Use::PARAMETER))
        {
            if symbol.place == Place::Cell || symbol.uses.has(Use::COMPREHENSION_CELL) {
                inlined_cells.insert(name.clone());
            }
            match self.table.scope(id).symbols.get(name) {
                None => {
                    let mut place = symbol.place;
                    if place == Place::Free && is_class && CLASS_CELLS.contains(&&**name) {
                        place = Place::GlobalImplicit;
                        free.remove(name);
                        if &**name == "__class__" {
                            self.table.scope_mut(comprehension).symbols.remove(name);
                        }
                    }
                    self.table.scope_mut(id).symbols.entry(name).uses = symbol.uses;
                    places.insert(name.clone(), place);
                }
                // What is free in the comprehension and bound here is simply local now, unless a function inside it captures it.
                Some(outer)
                    if outer.uses.has(Use::BOUND)
                        && !is_class
                        && !self.is_free_in_child(comprehension, name) =>
                {
                    free.remove(name);
                }
                Some(_) => {}
            }
        }
        self.table.scope_mut(comprehension).has_free = !free.is_empty();
    }

    fn is_free_in_child(&self, id: ScopeId, name: &Name) -> bool {
        let children = &self.table.scope(id).children;
        children.iter().any(|&child| {
            self.table
                .scope(child)
                .symbols
                .get(name)
                .is_some_and(|symbol| symbol.place == Place::Free)
        })
    }

    fn update(
        &mut self,
        id: ScopeId,
        places: &HashMap<Name, Place>,
        bound: Option<&Names>,
        free: &Names,
        inlined_cells: &Names,
    ) {
        let scope = self.table.scope_mut(id);
        let is_class = scope.kind == ScopeKind::Class;
        for (name, symbol) in &mut scope.symbols.entries {
            if inlined_cells.contains(name) {
                symbol.uses = symbol.uses.with(Use::COMPREHENSION_CELL);
            }
            symbol.place = places.get(name).copied().unwrap_or_default();
        }
        // In a fixed order, so that equal sources give equal code.
        let mut free: Vec<&Name> = free.iter().collect();
        free.sort();
        for name in free {
            if scope.symbols.get(name).is_some() {
                if is_class {
                    let symbol = scope.symbols.entry(name);
                    symbol.uses = symbol.uses.with(Use::FREE_CLASS);
                }
            } else if bound.is_none_or(|bound| bound.contains(name)) {
                scope.symbols.entry(name).place = Place::Free;
            }
        }
    }
}
