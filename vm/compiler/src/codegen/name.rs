//! Loading, storing and deleting names.

use super::Compiler;
use crate::ast::Name;
use crate::lower::shared;
use crate::symtable::{Place, ScopeKind, mangle};
use copperplate_code::{LocalFlags, Location};

/// What is done with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    Load,
    Store,
    Delete,
}

enum Kind {
    Fast,
    Cell,
    Global,
    Namespace,
}

impl Compiler<'_> {
    pub(super) fn mangle(&mut self, name: &Name) -> Name {
        mangle(self.unit().class.as_ref(), name)
    }

    /// Index of a name, mangled, in the code object's names.
    pub(super) fn name_index(&mut self, name: &Name) -> u32 {
        let mangled = self.mangle(name);
        self.unit().name_index(&mangled)
    }

    pub(super) fn load_name(&mut self, name: &Name, at: Location) {
        self.access(name, Access::Load, at);
    }

    pub(super) fn store_name(&mut self, name: &Name, at: Location) {
        self.access(name, Access::Store, at);
    }

    pub(super) fn delete_name(&mut self, name: &Name, at: Location) {
        self.access(name, Access::Delete, at);
    }

    pub(super) fn access(&mut self, name: &Name, access: Access, at: Location) {
        let name = self.mangle(name);
        let scope = self.table.scope(self.unit().scope);
        let in_class = scope.kind == ScopeKind::Class;
        let unit = self.unit();
        let place = unit
            .symbols
            .get(&name)
            .map(|symbol| symbol.place)
            .unwrap_or_default();
        let kind = match place {
            Place::Free | Place::Cell => Kind::Cell,
            Place::Local if scope.kind.is_function() || unit.fast.contains(&name) => Kind::Fast,
            Place::GlobalImplicit if scope.kind.is_function() => Kind::Global,
            Place::GlobalExplicit => Kind::Global,
            Place::Local | Place::GlobalImplicit => Kind::Namespace,
        };
        match kind {
            Kind::Fast => self.access_fast(&name, access, at),
            Kind::Cell => {
                let inlined = self.unit().inlined > 0;
                let cell = self.unit().cell(&name);
                match access {
                    Access::Load if in_class && !inlined => {
                        self.asm(at).load_locals();
                        self.asm(at).load_from_dict_or_deref(cell);
                    }
                    Access::Load if scope.sees_class && &*name != "__classdict__" => {
                        self.load_class_dict(at);
                        self.asm(at).load_from_dict_or_deref(cell);
                    }
                    Access::Load => self.asm(at).load_deref(cell),
                    Access::Store => self.asm(at).store_deref(cell),
                    Access::Delete => self.asm(at).delete_deref(cell),
                }
            }
            Kind::Global => {
                let index = self.unit().name_index(&name);
                match access {
                    Access::Load if scope.sees_class && place == Place::GlobalImplicit => {
                        self.load_class_dict(at);
                        self.asm(at).load_from_dict_or_globals(index);
                    }
                    Access::Load => self.asm(at).load_global(index),
                    Access::Store => self.asm(at).store_global(index),
                    Access::Delete => self.asm(at).delete_global(index),
                }
            }
            Kind::Namespace => {
                let hidden_namespace = in_class && self.unit().inlined > 0;
                let index = self.unit().name_index(&name);
                match access {
                    // A comprehension does not see the names of the class around it.
                    Access::Load if hidden_namespace => self.asm(at).load_global(index),
                    Access::Load => self.asm(at).load_name(index),
                    Access::Store => self.asm(at).store_name(index),
                    Access::Delete => self.asm(at).delete_name(index),
                }
            }
        }
    }

    fn access_fast(&mut self, name: &Name, access: Access, at: Location) {
        let local = self.fast_local(name);
        match access {
            Access::Load => self.asm(at).load_local(local),
            Access::Store => self.asm(at).store_local(local),
            Access::Delete => self.asm(at).delete_fast(local),
        }
    }

    /// The number of a fast local; hidden where the scope has a namespace.
    pub(super) fn fast_local(&mut self, name: &Name) -> u32 {
        let hidden = !self.scope_kind().is_function();
        let unit = self.unit();
        unit.known_local(name).unwrap_or_else(|| {
            unit.local(
                name,
                LocalFlags::LOCAL
                    | if hidden {
                        LocalFlags::HIDDEN
                    } else {
                        LocalFlags(0)
                    },
            )
        })
    }

    fn load_class_dict(&mut self, at: Location) {
        let cell = self.unit().cell(&shared("__classdict__"));
        self.asm(at).load_deref(cell);
    }
}
