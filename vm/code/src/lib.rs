//! A compiled code object as plain data, before it is loaded.
//!
//! The compiler produces a [`CodeSpec`]; loading turns it into a code object with real constants and interned names. A
//! `CodeSpec` holds no pointers into the virtual machine, so it can be compared, printed, stored in a cache and sent to another
//! thread.

mod constant;
mod flags;
mod location;
mod packed;
pub mod tree;

pub use constant::Constant;
pub use flags::{CodeFlags, LocalFlags};
pub use location::{Location, LocationTable};
pub use packed::{Contents, Outline, PackedCode, PackedLocal};

use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One named place of a frame: a parameter, a local, a cell or a free variable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LocalSpec {
    /// The name as `co_varnames`, `co_cellvars` or `co_freevars` show it (mangled where Python mangles).
    pub name: Arc<str>,
    /// What kind of place it is.
    pub flags: LocalFlags,
}

/// One row of an exception table: while `start <= unit < end` runs, an exception goes to `handler`.
///
/// Before the handler runs the operand stack is cut to `depth`; then, with `push_lasti`, the unit index of the raising instruction is
/// pushed as an integer, and last the exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExceptionEntry {
    /// First unit covered.
    pub start: u32,
    /// One past the last unit covered.
    pub end: u32,
    /// Unit at which the handler begins.
    pub handler: u32,
    /// Operands that survive.
    pub depth: u32,
    /// Whether the index of the raising unit is pushed below the exception.
    pub push_lasti: bool,
}

/// What runs of a code object, and where it comes from.
///
/// Invariants: `units`, `locations` and `exceptions` agree on unit indices; exception entries are sorted by `start` and do not
/// overlap, so at most one covers a unit (its handler is covered by the entry around it).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CodeBody {
    /// Code units: opcode in the low 10 bits, operand in the high 22, cache units after their instruction.
    pub units: Vec<u32>,
    /// Source location of every unit.
    pub locations: LocationTable,
    /// Exception table, sorted by `start`, without overlaps.
    pub exceptions: Vec<ExceptionEntry>,
}

impl CodeBody {
    /// The exception table's entry that covers `unit`, if any.
    pub fn handler_of(&self, unit: u32) -> Option<&ExceptionEntry> {
        let after = self.exceptions.partition_point(|entry| entry.start <= unit);
        self.exceptions[..after]
            .last()
            .filter(|entry| unit < entry.end)
    }
}

/// A code object as data.
///
/// Invariant: the first [`parameter_count`](Outline::parameter_count) of `locals` are the parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeSpec {
    /// `co_name`.
    pub name: Arc<str>,
    /// `co_qualname`.
    pub qualname: Arc<str>,
    /// `co_filename`.
    pub filename: Arc<str>,
    /// `co_firstlineno`: the line of the first decorator, or of the definition.
    pub first_line: u32,
    /// `co_flags`.
    pub flags: CodeFlags,
    /// Positional parameters, positional-only ones included (`co_argcount`).
    pub positional_count: u32,
    /// Positional-only parameters (`co_posonlyargcount`).
    pub positional_only_count: u32,
    /// Keyword-only parameters (`co_kwonlyargcount`).
    pub keyword_only_count: u32,
    /// Parameters (positional, keyword-only, `*args`, `**kwargs`), other locals, cells that are no parameters, free variables. A
    /// module or class body has its namespace mapping as local 0.
    pub locals: Vec<LocalSpec>,
    /// How many operands the code needs at most.
    pub stack_size: u32,
    /// Its instructions. The loaded code object shares them.
    pub body: Arc<CodeBody>,
    /// What `const` operands index. In a function with a docstring (`CodeFlags::HAS_DOCSTRING`), constant 0 is the docstring.
    pub constants: Vec<Constant>,
    /// What `name` operands index.
    pub names: Vec<Arc<str>>,
}

impl CodeSpec {
    /// The number of free variables, which are the last of `locals`.
    pub fn free_count(&self) -> u32 {
        self.locals
            .iter()
            .filter(|local| local.flags.contains(LocalFlags::FREE))
            .count() as u32
    }
}
