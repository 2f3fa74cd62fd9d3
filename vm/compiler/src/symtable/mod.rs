//! Symbol tables: which scope each name belongs to, by CPython's rules.
//!
//! [`collect`] walks the tree and notes, per scope, how each name is used. [`resolve`] then decides, from the outside in and back, what is
//! local, a cell, free or global, and which comprehensions run inside the function around them.

mod collect;
mod resolve;

use crate::ast::{ComprehensionKind, Module, Name, ScopeId};
use crate::errors::Result;
use copperplate_code::Location;
use std::collections::HashMap;

/// How a name is used in a scope, as a set of flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Use(u16);

impl Use {
    /// `global name`.
    pub(crate) const GLOBAL: Self = Self(1);
    /// Assigned to.
    pub(crate) const LOCAL: Self = Self(1 << 1);
    /// A parameter.
    pub(crate) const PARAMETER: Self = Self(1 << 2);
    /// `nonlocal name`.
    pub(crate) const NONLOCAL: Self = Self(1 << 3);
    /// Read.
    pub(crate) const READ: Self = Self(1 << 4);
    /// Bound by an import.
    pub(crate) const IMPORT: Self = Self(1 << 5);
    /// Annotated.
    pub(crate) const ANNOTATED: Self = Self(1 << 6);
    /// An iteration variable of a comprehension.
    pub(crate) const ITERATION: Self = Self(1 << 7);
    /// A cell in a comprehension that was inlined here.
    pub(crate) const COMPREHENSION_CELL: Self = Self(1 << 8);
    /// Free in a scope inside this class, besides what it is in the class itself.
    pub(crate) const FREE_CLASS: Self = Self(1 << 9);
    /// Bound in the scope by any means.
    pub(crate) const BOUND: Self = Self(Self::LOCAL.0 | Self::PARAMETER.0 | Self::IMPORT.0);

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Where a name is found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Place {
    Local,
    GlobalExplicit,
    #[default]
    GlobalImplicit,
    Free,
    Cell,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Symbol {
    pub(crate) uses: Use,
    pub(crate) place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ScopeKind {
    Module,
    Class,
    Function,
    Comprehension(ComprehensionKind),
    /// An `__annotate__` function.
    Annotations,
}

impl ScopeKind {
    /// Whether code of the scope keeps its names in a frame's locals.
    pub(crate) fn is_function(self) -> bool {
        !matches!(self, Self::Module | Self::Class)
    }
}

/// Names and what they are, in the order in which they first occur.
#[derive(Clone, Debug, Default)]
pub(crate) struct Symbols {
    entries: Vec<(Name, Symbol)>,
    index: HashMap<Name, usize>,
}

impl Symbols {
    pub(crate) fn get(&self, name: &str) -> Option<Symbol> {
        self.index.get(name).map(|&index| self.entries[index].1)
    }

    pub(crate) fn entry(&mut self, name: &Name) -> &mut Symbol {
        let index = *self.index.entry(name.clone()).or_insert_with(|| {
            self.entries.push((name.clone(), Symbol::default()));
            self.entries.len() - 1
        });
        &mut self.entries[index].1
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Name, Symbol)> {
        self.entries.iter().map(|(name, symbol)| (name, *symbol))
    }

    fn remove(&mut self, name: &str) {
        if let Some(place) = self.index.remove(name) {
            self.entries.remove(place);
            self.index
                .values_mut()
                .filter(|index| **index > place)
                .for_each(|index| *index -= 1);
        }
    }
}

#[derive(Debug)]
pub(crate) struct Scope {
    pub(crate) kind: ScopeKind,
    pub(crate) symbols: Symbols,
    /// Scopes directly inside. Those inside an inlined comprehension belong to the scope around it.
    children: Vec<ScopeId>,
    /// Names in `global` and `nonlocal` statements, with their place.
    directives: Vec<(Name, Location)>,
    /// Inside a function, however deep.
    pub(crate) nested: bool,
    /// Contains `yield`, or is a generator expression.
    pub(crate) is_generator: bool,
    /// This comprehension runs inside the scope around it.
    pub(crate) inlined: bool,
    /// Names are looked up in the class around first, through `__classdict__`.
    pub(crate) sees_class: bool,
    /// A class that something inside needs the `__class__` cell of.
    pub(crate) needs_class_cell: bool,
    /// A class that something inside needs the namespace of.
    pub(crate) needs_class_dict: bool,
    /// Some annotations count only when their statement has run.
    pub(crate) has_conditional_annotations: bool,
    /// Something in it, or in a scope inside, is free.
    has_free: bool,
}

impl Scope {
    fn new(kind: ScopeKind) -> Self {
        Self {
            kind,
            symbols: Symbols::default(),
            children: Vec::new(),
            directives: Vec::new(),
            nested: false,
            is_generator: kind == ScopeKind::Comprehension(ComprehensionKind::Generator),
            inlined: false,
            sees_class: false,
            needs_class_cell: false,
            needs_class_dict: false,
            has_conditional_annotations: false,
            has_free: false,
        }
    }
}

/// All scopes of a module.
#[derive(Debug)]
pub(crate) struct SymbolTable {
    scopes: Vec<Scope>,
}

impl SymbolTable {
    /// Builds the table.
    ///
    /// # Errors
    /// For what Python's rules on names forbid.
    pub(crate) fn build(module: &Module) -> Result<Self> {
        let mut table = collect::collect(module)?;
        resolve::resolve(&mut table)?;
        Ok(table)
    }

    pub(crate) fn scope(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0 as usize]
    }

    fn scope_mut(&mut self, id: ScopeId) -> &mut Scope {
        &mut self.scopes[id.0 as usize]
    }
}

/// The name as it is stored when used inside a class: `__name` becomes `_Class__name`.
pub(crate) fn mangle(class: Option<&Name>, name: &Name) -> Name {
    let Some(class) = class else {
        return name.clone();
    };
    if !name.starts_with("__") || name.ends_with("__") || name.contains('.') {
        return name.clone();
    }
    match class.trim_start_matches('_') {
        "" => name.clone(),
        class => format!("_{class}{name}").into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_names_get_the_class_name() {
        let mangled =
            |class: &str, name: &str| mangle(Some(&class.into()), &name.into()).to_string();
        assert_eq!(mangled("A", "__x"), "_A__x");
        assert_eq!(mangled("__A", "__x"), "_A__x");
        assert_eq!(mangled("_", "__x"), "__x");
        assert_eq!(mangled("A", "__x__"), "__x__");
        assert_eq!(mangled("A", "_x"), "_x");
        assert_eq!(mangled("A", "__a.b"), "__a.b");
    }
}
