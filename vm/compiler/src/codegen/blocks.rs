//! The blocks around a statement, and leaving them by `return`, `break` and `continue`.

use super::Compiler;
use crate::ast::*;
use crate::errors::{Error, Result};
use copperplate_bytecode::Label;
use copperplate_code::{CodeFlags, Location};

/// CPython's limit on blocks in blocks.
const MAX_BLOCKS: usize = 21;

/// Something that must be undone before control leaves it.
#[derive(Clone)]
pub(super) enum Block<'a> {
    While {
        start: Label,
        end: Label,
    },
    /// The iterator is on the stack.
    For {
        start: Label,
        end: Label,
    },
    /// The body of a `try` with handlers.
    TryExcept,
    /// The body of a `try` with this `finally`.
    TryFinally(&'a [Stmt]),
    /// The `finally` body while an exception is handled.
    Finally,
    /// The body of a `with`, which may be asynchronous; the pair to call at its end is on the stack.
    With(Location, bool),
    /// The handlers of a `try`.
    Handlers,
    /// The `except*` handlers of a `try`, which are not left by jumps.
    StarHandlers,
    /// The body of one handler.
    Handler(Option<Name>),
    /// A value on the stack, such as that of a `return` on its way out.
    Value,
}

impl<'a> Compiler<'a> {
    pub(super) fn push_block(&mut self, block: Block<'a>, at: Location) -> Result<()> {
        if self.unit().blocks.len() >= MAX_BLOCKS {
            return Err(Error::new("too many statically nested blocks", at));
        }
        self.unit().blocks.push(block);
        Ok(())
    }

    pub(super) fn pop_block(&mut self) {
        self.unit().blocks.pop();
    }

    pub(super) fn return_statement(&mut self, value: Option<&'a Expr>, at: Location) -> Result<()> {
        let kind = self.scope_kind();
        if kind != crate::symtable::ScopeKind::Function {
            return Err(Error::new("'return' outside function", at));
        }
        if value.is_some() && self.unit().flags.contains(CodeFlags::ASYNC_GENERATOR) {
            return Err(Error::new("'return' with value in async generator", at));
        }
        let constant = match value {
            None => Some(&copperplate_code::Constant::None),
            Some(value) => crate::fold::constant(value),
        };
        let at = match value {
            Some(value) if constant.is_some() => value.at,
            _ => at,
        };
        if let (None, Some(value)) = (constant, value) {
            self.expr(value)?;
        }
        self.leaving(|compiler| {
            let at = compiler.unwind(constant.is_none(), false, at)?.1;
            if let Some(constant) = constant {
                compiler.load_constant(constant.clone(), at);
            }
            compiler.asm(at).return_value();
            Ok(())
        })
    }

    pub(super) fn break_statement(&mut self, at: Location) -> Result<()> {
        self.leaving(|compiler| match compiler.unwind(false, true, at)? {
            (Some(Block::While { end, .. }), at) => {
                compiler.asm(at).jump(end);
                Ok(())
            }
            (Some(Block::For { end, .. }), at) => {
                let asm = compiler.asm(at);
                asm.pop_top();
                asm.jump(end);
                Ok(())
            }
            _ => Err(Error::new("'break' outside loop", at)),
        })
    }

    pub(super) fn continue_statement(&mut self, at: Location) -> Result<()> {
        self.leaving(|compiler| match compiler.unwind(false, true, at)? {
            (Some(Block::While { start, .. } | Block::For { start, .. }), at) => {
                compiler.asm(at).jump(start);
                Ok(())
            }
            _ => Err(Error::new("'continue' not properly in loop", at)),
        })
    }

    /// Emits a way out; afterwards all is as it was before.
    fn leaving(&mut self, way_out: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        let blocks = self.unit().blocks.clone();
        let (region, depth) = (self.unit().asm.region(), self.unit().asm.depth());
        way_out(self)?;
        let unit = self.unit();
        unit.blocks = blocks;
        unit.asm.set_region(region);
        unit.asm.set_depth(depth);
        Ok(())
    }

    /// Undoes blocks from the innermost out, to the first loop (which it returns) or all. With `keep`, the topmost value stays. Also
    /// returns the location of what follows: behind the code of a `finally` or `with` that of its end.
    fn unwind(
        &mut self,
        keep: bool,
        to_loop: bool,
        mut at: Location,
    ) -> Result<(Option<Block<'a>>, Location)> {
        while let Some(block) = self.unit().blocks.pop() {
            if to_loop && matches!(block, Block::While { .. } | Block::For { .. }) {
                return Ok((Some(block), at));
            }
            let runs_code = matches!(block, Block::TryFinally(_) | Block::With(..));
            self.undo(block, keep, at)?;
            if runs_code {
                at = Location::NONE;
            }
        }
        Ok((None, at))
    }

    fn undo(&mut self, block: Block<'a>, keep: bool, at: Location) -> Result<()> {
        let swap = |compiler: &mut Self, count| {
            if keep {
                compiler.asm(at).swap(count);
            }
        };
        match block {
            Block::While { .. } | Block::Handlers => {}
            Block::For { .. } | Block::Value => {
                swap(self, 2);
                self.asm(at).pop_top();
            }
            Block::StarHandlers => {
                return Err(Error::new(
                    "'break', 'continue' and 'return' cannot appear in an except* block",
                    at,
                ));
            }
            Block::TryExcept => self.asm(at).leave_region(),
            Block::TryFinally(body) => {
                self.asm(at).leave_region();
                if keep {
                    self.push_block(Block::Value, at)?;
                }
                self.statements(body)?;
                if keep {
                    self.pop_block();
                }
            }
            Block::Finally => {
                swap(self, 2);
                let asm = self.asm(at);
                asm.pop_top();
                asm.leave_region();
                swap(self, 2);
                self.asm(at).pop_except();
            }
            Block::With(with_at, is_async) => {
                self.asm(at).leave_region();
                if keep {
                    let asm = self.asm(at);
                    asm.swap(3);
                    asm.swap(2);
                }
                self.call_exit(is_async, with_at);
                self.asm(with_at).pop_top();
            }
            Block::Handler(name) => {
                if name.is_some() {
                    self.asm(at).leave_region();
                }
                self.asm(at).leave_region();
                swap(self, 2);
                self.asm(at).pop_except();
                if let Some(name) = name {
                    self.unbind(&name, at);
                }
            }
        }
        Ok(())
    }
}
