//! A code object under construction: its locals, names, constants and blocks.

use super::blocks::Block;
use crate::ast::{AnnAssign, Name, ScopeId};
use crate::lower::shared;
use crate::symtable::{Place, Scope, ScopeKind, Symbols, Use};
use copperplate_bytecode::{Assembler, AssemblyError, Layout};
use copperplate_code::{CodeFlags, CodeSpec, Constant, LocalFlags, LocalSpec};
use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// What a unit's names are qualified by, and whether it has a namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnitKind {
    Module,
    Class,
    Function,
}

struct Local {
    name: Name,
    flags: LocalFlags,
    parameter: bool,
}

pub(super) struct Unit<'a> {
    pub(super) asm: Assembler,
    pub(super) scope: ScopeId,
    pub(super) kind: UnitKind,
    pub(super) name: Name,
    pub(super) qualname: Name,
    /// The qualified name of what is defined here, where this code only makes type parameters for it.
    pub(super) generic_qualname: Option<Name>,
    /// The class whose name private names get.
    pub(super) class: Option<Name>,
    pub(super) first_line: u32,
    pub(super) flags: CodeFlags,
    pub(super) positional_count: u32,
    pub(super) positional_only_count: u32,
    pub(super) keyword_only_count: u32,
    /// The scope's symbols, as the code being compiled sees them: an inlined comprehension changes them while it is compiled.
    pub(super) symbols: Symbols,
    pub(super) blocks: Vec<Block<'a>>,
    /// Inside how many inlined comprehensions.
    pub(super) inlined: u32,
    /// Names that are fast locals here although the scope is no function's.
    pub(super) fast: HashSet<Name>,
    /// Attributes that methods of this class assign to `self`.
    pub(super) static_attributes: Vec<Name>,
    /// The scope of the `__annotate__` function of this unit's variables.
    pub(super) annotations: ScopeId,
    /// Which annotated assignments count, with their number if it must be noted that they ran.
    pub(super) annotated: HashMap<*const AnnAssign, Option<u32>>,
    locals: Vec<Local>,
    local_index: HashMap<Name, u32>,
    constants: Vec<Constant>,
    constant_index: HashMap<u64, Vec<u32>>,
    names: Vec<Name>,
    name_index: HashMap<Name, u32>,
}

impl<'a> Unit<'a> {
    pub(super) fn new(
        scope: &Scope,
        id: ScopeId,
        kind: UnitKind,
        name: Name,
        qualname: Name,
        class: Option<Name>,
        first_line: u32,
    ) -> Self {
        let mut unit = Self {
            asm: Assembler::new(),
            scope: id,
            kind,
            name,
            qualname,
            generic_qualname: None,
            class,
            first_line,
            flags: CodeFlags::default(),
            positional_count: 0,
            positional_only_count: 0,
            keyword_only_count: 0,
            symbols: scope.symbols.clone(),
            blocks: Vec::new(),
            inlined: 0,
            fast: HashSet::new(),
            static_attributes: Vec::new(),
            annotations: id,
            annotated: HashMap::new(),
            locals: Vec::new(),
            local_index: HashMap::new(),
            constants: Vec::new(),
            constant_index: HashMap::new(),
            names: Vec::new(),
            name_index: HashMap::new(),
        };
        if kind == UnitKind::Function {
            unit.flags |= CodeFlags::OPTIMIZED | CodeFlags::NEWLOCALS;
            // Parameters stand first among the symbols, in the order of the frame's locals.
            for (name, _) in scope
                .symbols
                .iter()
                .filter(|(_, symbol)| symbol.uses.has(Use::PARAMETER))
            {
                let local = unit.local(name, LocalFlags::LOCAL);
                unit.locals[local as usize].parameter = true;
            }
        } else {
            // The namespace; its name cannot clash with one from the source.
            let local = unit.local(&shared("<namespace>"), LocalFlags::HIDDEN);
            unit.locals[local as usize].parameter = true;
        }
        if scope.nested && kind == UnitKind::Function {
            unit.flags |= CodeFlags::NESTED;
        }
        if scope.is_generator && kind == UnitKind::Function {
            unit.flags |= CodeFlags::GENERATOR;
        }
        unit.declare_cells(scope);
        unit
    }

    /// Makes the function asynchronous: a coroutine, or with `yield` an asynchronous generator.
    pub(super) fn become_async(&mut self) {
        let is_generator = self.flags.contains(CodeFlags::GENERATOR);
        let kind = if is_generator {
            CodeFlags::ASYNC_GENERATOR
        } else {
            CodeFlags::COROUTINE
        };
        self.flags = CodeFlags(self.flags.0 & !CodeFlags::GENERATOR.0) | kind;
    }

    /// Whether a call makes an object that holds the frame.
    pub(super) fn is_suspendable(&self) -> bool {
        self.flags
            .intersects(CodeFlags::GENERATOR | CodeFlags::COROUTINE | CodeFlags::ASYNC_GENERATOR)
    }

    /// Gives cells and free variables their place, each kind in the order of the names.
    fn declare_cells(&mut self, scope: &Scope) {
        let mut cells: Vec<Name> = scope
            .symbols
            .iter()
            .filter(|(_, symbol)| {
                symbol.place == Place::Cell || symbol.uses.has(Use::COMPREHENSION_CELL)
            })
            .map(|(name, _)| name.clone())
            .collect();
        if scope.kind == ScopeKind::Class {
            let needed = [
                ("__class__", scope.needs_class_cell),
                ("__classdict__", scope.needs_class_dict),
                (
                    "__conditional_annotations__",
                    scope.has_conditional_annotations,
                ),
            ];
            cells.extend(
                needed
                    .iter()
                    .filter(|(_, needed)| *needed)
                    .map(|(name, _)| shared(name)),
            );
        }
        cells.sort();
        cells.dedup();
        for name in cells {
            self.local(&name, LocalFlags::CELL);
        }
        let mut free: Vec<Name> = scope
            .symbols
            .iter()
            .filter(|(_, symbol)| symbol.place == Place::Free || symbol.uses.has(Use::FREE_CLASS))
            .map(|(name, _)| name.clone())
            .collect();
        free.sort();
        for name in free {
            self.local(&name, LocalFlags::FREE);
        }
    }

    /// The number of a local, which is made if need be and gets `flags` added.
    pub(super) fn local(&mut self, name: &Name, flags: LocalFlags) -> u32 {
        let index = *self.local_index.entry(name.clone()).or_insert_with(|| {
            self.locals.push(Local {
                name: name.clone(),
                flags,
                parameter: false,
            });
            self.locals.len() as u32 - 1
        });
        self.locals[index as usize].flags |= flags;
        index
    }

    /// The number of a local that has one.
    pub(super) fn known_local(&self, name: &Name) -> Option<u32> {
        self.local_index.get(name).copied()
    }

    /// The number of a cell or free variable.
    pub(super) fn cell(&mut self, name: &Name) -> u32 {
        self.known_local(name)
            .unwrap_or_else(|| self.local(name, LocalFlags::CELL))
    }

    /// The numbers of the cells that the function makes.
    pub(super) fn cells(&self) -> Vec<u32> {
        let is_cell = |local: &Local| {
            local.flags.contains(LocalFlags::CELL) && !local.flags.contains(LocalFlags::FREE)
        };
        (0..self.locals.len() as u32)
            .filter(|&index| is_cell(&self.locals[index as usize]))
            .collect()
    }

    /// The names of the free variables, in their order.
    fn free(&self) -> impl Iterator<Item = &Local> {
        self.locals
            .iter()
            .filter(|local| local.flags.contains(LocalFlags::FREE))
    }

    pub(super) fn free_count(&self) -> u32 {
        self.free().count() as u32
    }

    /// The first parameter, if the function has one.
    pub(super) fn first_parameter(&self) -> Option<Name> {
        self.locals
            .first()
            .filter(|_| self.kind == UnitKind::Function && self.positional_count > 0)
            .map(|local| local.name.clone())
    }

    pub(super) fn name_index(&mut self, name: &Name) -> u32 {
        *self.name_index.entry(name.clone()).or_insert_with(|| {
            self.names.push(name.clone());
            self.names.len() as u32 - 1
        })
    }

    pub(super) fn constant(&mut self, constant: Constant) -> u32 {
        let mut hasher = DefaultHasher::new();
        hash(&constant, &mut hasher);
        let known = self.constant_index.entry(hasher.finish()).or_default();
        if let Some(&index) = known
            .iter()
            .find(|&&index| self.constants[index as usize].same(&constant))
        {
            return index;
        }
        known.push(self.constants.len() as u32);
        self.constants.push(constant);
        self.constants.len() as u32 - 1
    }

    pub(super) fn finish(
        self,
        flags: CodeFlags,
        filename: Arc<str>,
    ) -> Result<CodeSpec, AssemblyError> {
        // Parameters, other locals, cells that are no parameters, free variables.
        let rank = |local: &Local| {
            if local.parameter {
                0
            } else if local.flags.contains(LocalFlags::FREE) {
                3
            } else if local.flags.contains(LocalFlags::CELL) {
                2
            } else {
                1
            }
        };
        let mut order: Vec<usize> = (0..self.locals.len()).collect();
        order.sort_by_key(|&index| rank(&self.locals[index]));
        let mut positions = vec![0; order.len()];
        for (position, &index) in order.iter().enumerate() {
            positions[index] = position as u32;
        }
        let is_bound = |local: &Local| {
            local.parameter || local.flags.intersects(LocalFlags::CELL | LocalFlags::FREE)
        };
        let bound: Vec<bool> = self.locals.iter().map(is_bound).collect();
        let assembled = self.asm.finish(Layout {
            positions: &positions,
            bound: &bound,
        })?;
        let locals = order.iter().map(|&index| LocalSpec {
            name: self.locals[index].name.clone(),
            flags: self.locals[index].flags,
        });
        Ok(CodeSpec {
            name: self.name,
            qualname: self.qualname,
            filename,
            first_line: self.first_line,
            flags: self.flags | flags,
            positional_count: self.positional_count,
            positional_only_count: self.positional_only_count,
            keyword_only_count: self.keyword_only_count,
            locals: locals.collect(),
            stack_size: assembled.stack_size,
            body: assembled.body.into(),
            constants: self.constants,
            names: self.names,
        })
    }
}

/// Equal for constants that are the same.
fn hash(constant: &Constant, hasher: &mut DefaultHasher) {
    std::mem::discriminant(constant).hash(hasher);
    match constant {
        Constant::None | Constant::Ellipsis => {}
        Constant::Bool(value) => value.hash(hasher),
        Constant::Int(value) => value.hash(hasher),
        Constant::BigInt(value) => value.hash(hasher),
        Constant::Float(value) => value.to_bits().hash(hasher),
        Constant::Complex(real, imag) => (real.to_bits(), imag.to_bits()).hash(hasher),
        Constant::Str(value) => value.hash(hasher),
        Constant::SurrogateStr(value) => value.hash(hasher),
        Constant::Bytes(value) => value.hash(hasher),
        Constant::Tuple(items) | Constant::FrozenSet(items) => {
            items.iter().for_each(|item| hash(item, hasher))
        }
        Constant::Code(code) => Arc::as_ptr(code).hash(hasher),
    }
}
