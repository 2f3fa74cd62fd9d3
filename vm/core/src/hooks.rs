//! What lower crates need from higher ones, as function pointers that the command fills in at start-up.

use std::sync::Arc;

use copperplate_code::CodeSpec;

use crate::error::Res;
use crate::thread::Thread;
use crate::value::Value;
use crate::word::Word;

/// Flag of [`Hooks::compile`]: `from __future__ import annotations` is inherited (CPython's number).
pub const FUTURE_ANNOTATIONS: u32 = 0x100_0000;

/// What the source text is: a file, an expression, or one interactive statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    Exec,
    Eval,
    Single,
}

/// Crossings from `core`, `objects` and `library` up to the compiler, the engines and the importer.
#[derive(Clone, Copy)]
pub struct Hooks {
    /// Runs `thread.frame`, whose flag `BOUNDARY` is set, until it returns (or yields, for a generator's). The result is owned;
    /// null: an exception is set.
    pub run: fn(&mut Thread) -> Word,
    /// Compiles source text; raises `SyntaxError`.
    pub compile: fn(
        &mut Thread,
        source: &Value,
        filename: &str,
        mode: Mode,
        flags: u32,
    ) -> Res<Arc<CodeSpec>>,
    /// `import name` (absolute name): finds, loads and returns the module itself, not its top package.
    pub import: fn(&mut Thread, name: &str) -> Res<Value>,
    /// Reports an exception that nobody can catch (`sys.unraisablehook`), raised in `place`.
    pub report_unraisable: fn(&mut Thread, exception: &Value, place: &Value),
    /// Text of a code object's instructions.
    pub disassemble: fn(&CodeSpec) -> String,
}
