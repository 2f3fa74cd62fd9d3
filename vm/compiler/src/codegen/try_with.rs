//! `try` and `with`.

use super::Compiler;
use super::blocks::Block;
use super::expr::Awaited;
use crate::ast::*;
use crate::errors::{Error, Result};
use copperplate_bytecode::Special;
use copperplate_code::{Constant, Location};

impl<'a> Compiler<'a> {
    pub(super) fn try_statement(&mut self, node: &'a Try, at: Location) -> Result<()> {
        if node.finalbody.is_empty() {
            return self.try_except(node, at);
        }
        let asm = self.asm(at);
        let [handler, cleanup, exit] = [asm.new_label(), asm.new_label(), asm.new_label()];
        let depth = asm.depth();
        asm.enter_region(handler, false);
        self.push_block(Block::TryFinally(&node.finalbody), at)?;
        match node.handlers.is_empty() {
            true => self.statements(&node.body)?,
            false => self.try_except(node, at)?,
        }
        self.pop_block();
        self.asm(at).leave_region();
        self.statements(&node.finalbody)?;
        self.asm(Location::NONE).jump(exit);

        let asm = self.asm(at);
        asm.set_depth(depth + 1);
        asm.bind(handler);
        self.push_block(Block::Finally, at)?;
        let asm = self.asm(at);
        asm.enter_region(cleanup, true);
        asm.push_exc_info();
        self.silent += 1;
        let body = self.statements(&node.finalbody);
        self.silent -= 1;
        body?;
        self.pop_block();
        let asm = self.asm(Location::NONE);
        asm.reraise(0);
        asm.leave_region();
        asm.bind(cleanup);
        self.restore_and_reraise();
        let asm = self.asm(at);
        asm.set_depth(depth);
        asm.bind(exit);
        Ok(())
    }

    /// A handler of handlers: restores the exception that was handled before, and goes on raising.
    fn restore_and_reraise(&mut self) {
        let asm = self.asm(Location::NONE);
        asm.copy(3);
        asm.pop_except();
        asm.reraise(1);
    }

    fn try_except(&mut self, node: &'a Try, at: Location) -> Result<()> {
        if node.is_star {
            return self.try_except_star(node, at);
        }
        let asm = self.asm(at);
        let [handlers, cleanup, end] = [asm.new_label(), asm.new_label(), asm.new_label()];
        let depth = asm.depth();
        asm.enter_region(handlers, false);
        self.push_block(Block::TryExcept, at)?;
        self.statements(&node.body)?;
        self.pop_block();
        self.asm(at).leave_region();
        self.statements(&node.orelse)?;
        self.asm(Location::NONE).jump(end);

        let asm = self.asm(at);
        asm.set_depth(depth + 1);
        asm.bind(handlers);
        let outer = asm.region();
        let region = asm.enter_region(cleanup, true);
        asm.push_exc_info();
        self.push_block(Block::Handlers, at)?;
        for (index, handler) in node.handlers.iter().enumerate() {
            let at = handler.at;
            let asm = self.asm(at);
            let next = asm.new_label();
            asm.set_depth(depth + 2);
            match &handler.kind {
                None if index + 1 < node.handlers.len() => {
                    return Err(Error::new("default 'except:' must be last", at));
                }
                None => {}
                Some(kind) => {
                    self.expr(kind)?;
                    let asm = self.asm(at);
                    asm.check_exc_match();
                    asm.pop_jump_if_false(next);
                }
            }
            match &handler.name {
                Some(name) => self.named_handler(handler, name, outer, end)?,
                None => {
                    self.push_block(Block::Handler(None), at)?;
                    self.asm(at).pop_top();
                    self.statements(&handler.body)?;
                    self.pop_block();
                    let asm = self.asm(Location::NONE);
                    asm.set_region(outer);
                    asm.pop_except();
                    asm.jump(end);
                }
            }
            let asm = self.asm(at);
            asm.set_region(region);
            asm.set_depth(depth + 2);
            asm.bind(next);
        }
        self.pop_block();
        let asm = self.asm(Location::NONE);
        asm.reraise(0);
        asm.leave_region();
        asm.bind(cleanup);
        self.restore_and_reraise();
        let asm = self.asm(at);
        asm.set_depth(depth);
        asm.bind(end);
        Ok(())
    }

    /// The body of `except ... as name`, which unbinds the name whatever happens.
    fn named_handler(
        &mut self,
        handler: &'a Handler,
        name: &'a Ident,
        outer: copperplate_bytecode::Region,
        end: copperplate_bytecode::Label,
    ) -> Result<()> {
        self.store_name(&name.name, handler.at);
        let asm = self.asm(handler.at);
        let cleanup = asm.new_label();
        asm.enter_region(cleanup, true);
        self.push_block(Block::Handler(Some(name.name.clone())), handler.at)?;
        self.statements(&handler.body)?;
        self.pop_block();
        let asm = self.asm(Location::NONE);
        asm.leave_region();
        let handlers = asm.set_region(outer);
        asm.pop_except();
        self.unbind(&name.name, Location::NONE);
        let asm = self.asm(Location::NONE);
        asm.jump(end);
        asm.set_region(handlers);
        asm.bind(cleanup);
        self.unbind(&name.name, Location::NONE);
        self.asm(Location::NONE).reraise(1);
        Ok(())
    }

    /// `try` with `except*`. While handlers run, the stack has: the exception handled before, the one that was raised, a list of what
    /// handlers raised, and what no handler has caught yet.
    fn try_except_star(&mut self, node: &'a Try, at: Location) -> Result<()> {
        let asm = self.asm(at);
        let [handlers, cleanup, reraise, end] = [
            asm.new_label(),
            asm.new_label(),
            asm.new_label(),
            asm.new_label(),
        ];
        let depth = asm.depth();
        asm.enter_region(handlers, false);
        self.push_block(Block::TryExcept, at)?;
        self.statements(&node.body)?;
        self.pop_block();
        self.asm(at).leave_region();
        self.statements(&node.orelse)?;
        self.asm(Location::NONE).jump(end);

        let asm = self.asm(at);
        asm.set_depth(depth + 1);
        asm.bind(handlers);
        asm.enter_region(cleanup, true);
        asm.push_exc_info();
        self.push_block(Block::StarHandlers, at)?;
        let asm = self.asm(at);
        asm.copy(1);
        asm.build_list(0);
        asm.swap(2);
        for handler in &node.handlers {
            self.star_handler(handler)?;
        }
        self.pop_block();
        let asm = self.asm(Location::NONE);
        asm.list_append(1);
        asm.prep_reraise_star();
        asm.copy(1);
        asm.pop_jump_if_not_none(reraise);
        asm.pop_top();
        let region = asm.region();
        asm.leave_region();
        asm.pop_except();
        asm.jump(end);
        asm.set_region(region);
        asm.set_depth(depth + 2);
        asm.bind(reraise);
        asm.leave_region();
        asm.swap(2);
        asm.pop_except();
        asm.reraise(0);
        asm.set_depth(depth + 1);
        asm.bind(cleanup);
        self.restore_and_reraise();
        let asm = self.asm(at);
        asm.set_depth(depth);
        asm.bind(end);
        Ok(())
    }

    fn star_handler(&mut self, handler: &'a Handler) -> Result<()> {
        let at = handler.at;
        let Some(kind) = &handler.kind else {
            return Err(Error::new("expected one or more exception types", at));
        };
        let asm = self.asm(at);
        let [unmatched, raised, next] = [asm.new_label(), asm.new_label(), asm.new_label()];
        let depth = asm.depth();
        self.expr(kind)?;
        let asm = self.asm(at);
        asm.check_eg_match();
        asm.copy(1);
        asm.pop_jump_if_none(unmatched);
        match &handler.name {
            Some(name) => self.store_name(&name.name, handler.at),
            None => self.asm(at).pop_top(),
        }
        self.asm(at).enter_region(raised, true);
        self.push_block(
            Block::Handler(handler.name.as_ref().map(|name| name.name.clone())),
            at,
        )?;
        self.statements(&handler.body)?;
        self.pop_block();
        self.asm(Location::NONE).leave_region();
        self.unbind_caught(handler);
        let asm = self.asm(Location::NONE);
        asm.jump(next);
        asm.set_depth(depth + 2);
        asm.bind(raised);
        self.unbind_caught(handler);
        let asm = self.asm(Location::NONE);
        asm.list_append(3);
        asm.pop_top();
        asm.jump(next);
        asm.set_depth(depth + 1);
        asm.bind(unmatched);
        asm.pop_top();
        asm.bind(next);
        Ok(())
    }

    fn unbind_caught(&mut self, handler: &'a Handler) {
        if let Some(name) = &handler.name {
            self.unbind(&name.name, Location::NONE);
        }
    }

    /// Lets a name be unbound, whether it was bound or not.
    pub(super) fn unbind(&mut self, name: &Name, at: Location) {
        self.load_none(at);
        self.store_name(name, at);
        self.delete_name(name, at);
    }

    pub(super) fn with_statement(
        &mut self,
        is_async: bool,
        items: &'a [WithItem],
        body: &'a [Stmt],
        at: Location,
    ) -> Result<()> {
        let Some((item, rest)) = items.split_first() else {
            return self.statements(body);
        };
        let context_at = item.context.at;
        self.expr(&item.context)?;
        let asm = self.asm(context_at);
        let [handler, cleanup, suppressed, exit] = [
            asm.new_label(),
            asm.new_label(),
            asm.new_label(),
            asm.new_label(),
        ];
        let (enter, exit_method) = match is_async {
            true => (Special::AENTER, Special::AEXIT),
            false => (Special::ENTER, Special::EXIT),
        };
        asm.copy(1);
        asm.load_special(exit_method);
        asm.swap(2);
        asm.swap(3);
        asm.load_special(enter);
        asm.call(0);
        if is_async {
            self.wait(Awaited::Enter, context_at);
        }
        let asm = self.asm(context_at);
        // The handler keeps the pair to call at the end, not what entering gave.
        let depth = asm.depth() - 1;
        match &item.target {
            Some(target) => {
                self.enter_with_region(handler);
                self.push_block(Block::With(context_at, is_async), at)?;
                self.store(target)?;
            }
            None => {
                self.enter_with_region(handler);
                self.push_block(Block::With(context_at, is_async), at)?;
                self.asm(context_at).pop_top();
            }
        }
        crate::lower::with_stack(|| self.with_statement(is_async, rest, body, at))?;
        self.pop_block();
        self.asm(at).leave_region();
        self.call_exit(is_async, context_at);
        let asm = self.asm(context_at);
        asm.pop_top();
        asm.jump(exit);

        asm.set_depth(depth + 2);
        asm.bind(handler);
        asm.enter_region(cleanup, true);
        asm.push_exc_info();
        asm.with_except_start();
        if is_async {
            self.wait(Awaited::Exit, context_at);
        }
        let asm = self.asm(context_at);
        asm.to_bool();
        asm.pop_jump_if_true(suppressed);
        asm.reraise(2);
        asm.bind(suppressed);
        asm.pop_top();
        asm.leave_region();
        asm.pop_except();
        asm.pop_top();
        asm.pop_top();
        asm.pop_top();
        asm.jump(exit);
        asm.bind(cleanup);
        self.restore_and_reraise();
        let asm = self.asm(at);
        asm.set_depth(depth - 2);
        asm.bind(exit);
        Ok(())
    }

    fn enter_with_region(&mut self, handler: copperplate_bytecode::Label) {
        self.unit().asm.enter_region_below(handler, true, 1);
    }

    /// Calls the pair on the stack as `__exit__` without an exception.
    pub(super) fn call_exit(&mut self, is_async: bool, at: Location) {
        for _ in 0..3 {
            self.load_constant(Constant::None, at);
        }
        self.asm(at).call(3);
        if is_async {
            self.wait(Awaited::Exit, at);
        }
    }
}
