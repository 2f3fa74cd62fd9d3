//! Assignment, augmented and annotated assignment, deletion.

use super::Compiler;
use super::expr::two_bounds;
use super::operands;
use crate::ast::*;
use crate::errors::{Error, Result};
use crate::lower::with_stack;
use copperplate_code::Location;

impl<'a> Compiler<'a> {
    pub(super) fn assignment(
        &mut self,
        targets: &'a [Expr],
        value: &'a Expr,
        at: Location,
    ) -> Result<()> {
        if let [target] = targets
            && self.swap_assignment(target, value, at)?
        {
            return Ok(());
        }
        self.expr(value)?;
        for (index, target) in targets.iter().enumerate() {
            if index + 1 < targets.len() {
                self.asm(at).copy(1);
            }
            self.store(target)?;
        }
        Ok(())
    }

    /// `a, b = x, y` without the tuple. Returns whether it was done.
    fn swap_assignment(&mut self, target: &'a Expr, value: &'a Expr, at: Location) -> Result<bool> {
        let ExprKind::Tuple(values) = &value.kind else {
            return Ok(false);
        };
        let (ExprKind::Tuple(targets) | ExprKind::List(targets)) = &target.kind else {
            return Ok(false);
        };
        let is_starred = |item: &Expr| matches!(item.kind, ExprKind::Starred(_));
        if targets.len() != values.len() || targets.iter().chain(values).any(is_starred) {
            return Ok(false);
        }
        // Distinct locals may be stored in any order: nobody can watch.
        let reversible = targets.len() <= super::expr::MAX_PUSHED
            && targets
                .iter()
                .enumerate()
                .all(|(index, target)| match &target.kind {
                    ExprKind::Name(name) => self.is_fast(name)
                        && !targets[..index].iter().any(
                            |other| matches!(&other.kind, ExprKind::Name(other) if other == name),
                        ),
                    _ => false,
                });
        if !reversible && !matches!(targets.len(), 1..=3) {
            return Ok(false);
        }
        for value in values {
            self.expr(value)?;
        }
        if reversible {
            // Their order in `co_varnames` is that of the text.
            for target in targets {
                if let ExprKind::Name(name) = &target.kind {
                    let name = self.mangle(name);
                    self.fast_local(&name);
                }
            }
            for target in targets.iter().rev() {
                self.store(target)?;
            }
            return Ok(true);
        }
        if targets.len() > 1 {
            self.asm(at).swap(targets.len() as u32);
        }
        for target in targets {
            self.store(target)?;
        }
        Ok(true)
    }

    fn is_fast(&mut self, name: &Name) -> bool {
        let name = self.mangle(name);
        let is_local = self
            .unit()
            .symbols
            .get(&name)
            .is_some_and(|symbol| symbol.place == crate::symtable::Place::Local);
        is_local && self.scope_kind().is_function()
    }

    /// Stores the topmost value to a target.
    pub(super) fn store(&mut self, target: &'a Expr) -> Result<()> {
        let at = target.at;
        match &target.kind {
            ExprKind::Name(name) => self.store_name(name, at),
            ExprKind::Attribute { value, attr } => {
                self.expr(value)?;
                self.note_static_attribute(value, attr);
                let name = self.name_index(attr);
                self.asm(at).store_attr(name);
            }
            ExprKind::Subscript { value, index } => {
                self.expr(value)?;
                if let Some((lower, upper)) = two_bounds(index) {
                    self.bounds(lower, upper, index.at)?;
                    self.asm(at).store_slice();
                } else {
                    self.expr(index)?;
                    self.asm(at).store_subscr();
                }
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                return with_stack(|| self.unpack(items, at));
            }
            ExprKind::Starred(_) => {
                return Err(Error::new(
                    "starred assignment target must be in a list or tuple",
                    at,
                ));
            }
            _ => return Err(Error::new("invalid syntax", at)),
        }
        Ok(())
    }

    fn unpack(&mut self, items: &'a [Expr], at: Location) -> Result<()> {
        let mut stars = items
            .iter()
            .enumerate()
            .filter(|(_, item)| matches!(item.kind, ExprKind::Starred(_)));
        match (stars.next(), stars.next()) {
            (None, _) => self.asm(at).unpack_sequence(items.len() as u32),
            (Some((before, _)), None) => {
                let after = items.len() - before - 1;
                if before >= 1 << 8 || after >= 1 << 14 {
                    return Err(Error::new(
                        "too many expressions in star-unpacking assignment",
                        at,
                    ));
                }
                self.asm(at).unpack_ex((before | after << 8) as u32);
            }
            (Some(_), Some(_)) => {
                return Err(Error::new("multiple starred expressions in assignment", at));
            }
        }
        for item in items {
            match &item.kind {
                ExprKind::Starred(value) => self.store(value)?,
                _ => self.store(item)?,
            }
        }
        Ok(())
    }

    pub(super) fn augmented_assignment(
        &mut self,
        target: &'a Expr,
        op: BinaryOperator,
        value: &'a Expr,
        at: Location,
    ) -> Result<()> {
        let op = operands::binary(op, true);
        match &target.kind {
            ExprKind::Name(name) => {
                self.load_name(name, target.at);
                self.expr(value)?;
                self.asm(at).binary_op(op);
                self.store_name(name, target.at);
            }
            ExprKind::Attribute { value: owner, attr } => {
                self.expr(owner)?;
                let name = self.name_index(attr);
                let asm = self.asm(target.at);
                asm.copy(1);
                asm.load_attr(name);
                self.expr(value)?;
                self.note_static_attribute(owner, attr);
                self.asm(at).binary_op(op);
                let asm = self.asm(target.at);
                asm.swap(2);
                asm.store_attr(name);
            }
            ExprKind::Subscript {
                value: container,
                index,
            } => {
                self.expr(container)?;
                if let Some((lower, upper)) = two_bounds(index) {
                    self.bounds(lower, upper, index.at)?;
                    let asm = self.asm(target.at);
                    asm.copy(3);
                    asm.copy(3);
                    asm.copy(3);
                    asm.binary_slice();
                    self.expr(value)?;
                    self.asm(at).binary_op(op);
                    let asm = self.asm(target.at);
                    asm.swap(4);
                    asm.swap(3);
                    asm.swap(2);
                    asm.store_slice();
                    return Ok(());
                }
                self.expr(index)?;
                let asm = self.asm(target.at);
                asm.copy(2);
                asm.copy(2);
                asm.binary_subscr();
                self.expr(value)?;
                self.asm(at).binary_op(op);
                let asm = self.asm(target.at);
                asm.swap(3);
                asm.swap(2);
                asm.store_subscr();
            }
            _ => return Err(Error::new("invalid syntax", target.at)),
        }
        Ok(())
    }

    pub(super) fn annotated_assignment(
        &mut self,
        assign: &'a AnnAssign,
        at: Location,
    ) -> Result<()> {
        if let Some(value) = &assign.value {
            self.expr(value)?;
            self.store(&assign.target)?;
        } else {
            self.evaluate_target(&assign.target)?;
        }
        if assign.simple && matches!(assign.target.kind, ExprKind::Name(_)) {
            self.note_annotation(assign, at);
        }
        Ok(())
    }

    /// An annotated target without a value is still evaluated, but not stored to.
    fn evaluate_target(&mut self, target: &'a Expr) -> Result<()> {
        match &target.kind {
            ExprKind::Attribute { value, .. } => {
                self.expr(value)?;
                self.asm(target.at).pop_top();
            }
            ExprKind::Subscript { value, index } => {
                self.expr(value)?;
                self.expr(index)?;
                let asm = self.asm(target.at);
                asm.pop_top();
                asm.pop_top();
            }
            _ => {}
        }
        Ok(())
    }

    pub(super) fn delete(&mut self, target: &'a Expr) -> Result<()> {
        let at = target.at;
        match &target.kind {
            ExprKind::Name(name) => self.delete_name(name, at),
            ExprKind::Attribute { value, attr } => {
                self.expr(value)?;
                let name = self.name_index(attr);
                self.asm(at).delete_attr(name);
            }
            ExprKind::Subscript { value, index } => {
                self.expr(value)?;
                self.expr(index)?;
                self.asm(at).delete_subscr();
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                return items
                    .iter()
                    .try_for_each(|item| with_stack(|| self.delete(item)));
            }
            ExprKind::Starred(_) => return Err(Error::new("cannot delete starred", at)),
            _ => return Err(Error::new("invalid syntax", at)),
        }
        Ok(())
    }
}
