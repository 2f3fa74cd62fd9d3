//! Calls, of methods and of `super()` among them.

use super::Compiler;
use super::expr::{Display, MAX_PUSHED};
use super::operands;
use crate::ast::*;
use crate::errors::Result;
use crate::lower::shared;
use crate::symtable::Place;
use crate::warnings::Node;
use copperplate_code::{Constant, Location};

impl<'a> Compiler<'a> {
    pub(super) fn call(
        &mut self,
        callee: &'a Expr,
        args: &'a [Expr],
        keywords: &'a [Keyword],
        at: Location,
    ) -> Result<()> {
        self.warn(Node::Call, at);
        if !is_simple(0, args, keywords) {
            self.asm(at).push_null();
            self.expr(callee)?;
            return self.arguments(0, args, keywords, at);
        }
        if self.consumed_generator(callee, args, keywords, at)? {
            return Ok(());
        }
        match &callee.kind {
            ExprKind::Attribute { value, attr } => {
                if !self.super_attribute(value, attr, true, callee.at)? {
                    self.expr(value)?;
                    let name = self.name_index(attr);
                    self.asm(callee.at).load_method(name);
                }
            }
            _ => {
                self.asm(at).push_null();
                self.expr(callee)?;
            }
        }
        self.arguments(0, args, keywords, at)
    }

    /// Pushes arguments above the callee and `pushed` arguments that are there, and calls.
    pub(super) fn arguments(
        &mut self,
        pushed: u32,
        args: &'a [Expr],
        keywords: &'a [Keyword],
        at: Location,
    ) -> Result<()> {
        if !is_simple(pushed, args, keywords) {
            return self.unpacking_arguments(pushed, args, keywords, at);
        }
        for arg in args {
            self.expr(arg)?;
        }
        let mut names = Vec::with_capacity(keywords.len());
        for keyword in keywords {
            self.expr(&keyword.value)?;
            names.extend(keyword.name.clone().map(Constant::Str));
        }
        let count = pushed + (args.len() + keywords.len()) as u32;
        if names.is_empty() {
            self.asm(at).call(count);
        } else {
            self.load_constant(Constant::Tuple(names), at);
            self.asm(at).call_kw(count);
        }
        Ok(())
    }

    fn unpacking_arguments(
        &mut self,
        pushed: u32,
        args: &'a [Expr],
        keywords: &'a [Keyword],
        at: Location,
    ) -> Result<()> {
        match args {
            [] if pushed == 0 => self.load_constant(Constant::Tuple(Vec::new()), at),
            [
                Expr {
                    kind: ExprKind::Starred(value),
                    ..
                },
            ] if pushed == 0 => self.expr(value)?,
            _ => self.display(args, pushed, Display::Tuple, at)?,
        }
        if keywords.is_empty() {
            self.asm(at).call_function_ex(0);
            return Ok(());
        }
        let mut have_dict = false;
        let mut run = Vec::new();
        for keyword in keywords {
            if keyword.name.is_some() {
                run.push(keyword);
                continue;
            }
            self.keyword_run(&mut run, &mut have_dict, at)?;
            if !std::mem::replace(&mut have_dict, true) {
                self.asm(at).build_map(0);
            }
            self.expr(&keyword.value)?;
            self.asm(at).dict_merge(1);
        }
        self.keyword_run(&mut run, &mut have_dict, at)?;
        self.asm(at).call_function_ex(operands::WITH_KEYWORDS);
        Ok(())
    }

    fn keyword_run(
        &mut self,
        run: &mut Vec<&'a Keyword>,
        have_dict: &mut bool,
        at: Location,
    ) -> Result<()> {
        if run.is_empty() {
            return Ok(());
        }
        let stepwise = run.len() * 2 > MAX_PUSHED;
        if stepwise {
            self.asm(at).build_map(0);
        }
        for keyword in &*run {
            if let Some(name) = &keyword.name {
                self.load_text(name, at);
            }
            self.expr(&keyword.value)?;
            if stepwise {
                self.asm(at).map_add(1);
            }
        }
        if !stepwise {
            self.asm(at).build_map(run.len() as u32);
        }
        if std::mem::replace(have_dict, true) {
            self.asm(at).dict_merge(1);
        }
        run.clear();
        Ok(())
    }

    /// Compiles `super().attr` and `super(cls, self).attr` without making the super object, where `super` can only be the built-in.
    /// Returns whether it did.
    pub(super) fn super_attribute(
        &mut self,
        value: &'a Expr,
        attr: &Name,
        method: bool,
        at: Location,
    ) -> Result<bool> {
        let ExprKind::Call {
            callee,
            args,
            keywords,
        } = &value.kind
        else {
            return Ok(false);
        };
        if !matches!(&callee.kind, ExprKind::Name(name) if &**name == "super")
            || !keywords.is_empty()
            || &**attr == "__class__"
        {
            return Ok(false);
        }
        if args
            .iter()
            .any(|arg| matches!(arg.kind, ExprKind::Starred(_)))
            || !self.is_builtin_super()
        {
            return Ok(false);
        }
        match &args[..] {
            [class, instance] => {
                self.load_name(&shared("super"), callee.at);
                self.expr(class)?;
                self.expr(instance)?;
            }
            [] => {
                let class_cell = shared("__class__");
                let is_free = self
                    .unit()
                    .symbols
                    .get(&class_cell)
                    .is_some_and(|symbol| symbol.place == Place::Free);
                let Some(first) = self.unit().first_parameter().filter(|_| is_free) else {
                    return Ok(false);
                };
                self.load_name(&shared("super"), callee.at);
                self.load_name(&class_cell, value.at);
                // The parameter's own name is mangled already.
                self.load_name(&first, value.at);
            }
            _ => return Ok(false),
        }
        let name = self.name_index(attr);
        match method {
            true => self.asm(at).load_super_method(name),
            false => self.asm(at).load_super_attr(name),
        }
        Ok(true)
    }

    fn is_builtin_super(&mut self) -> bool {
        let here = self.unit().symbols.get("super").map(|symbol| symbol.place);
        let module = self.table.scope(ScopeId::MODULE);
        let at_module_level = self.unit().scope == ScopeId::MODULE;
        here == Some(Place::GlobalImplicit)
            && !at_module_level
            && module.symbols.get("super").is_none()
    }
}

/// Whether all arguments fit on the stack one by one.
fn is_simple(pushed: u32, args: &[Expr], keywords: &[Keyword]) -> bool {
    args.len() + pushed as usize + keywords.len() * 2 <= MAX_PUSHED
        && !args
            .iter()
            .any(|arg| matches!(arg.kind, ExprKind::Starred(_)))
        && keywords.iter().all(|keyword| keyword.name.is_some())
}
