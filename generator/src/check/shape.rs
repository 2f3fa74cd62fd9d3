//! Stack effects of instructions: where each item lies, and the variable it is.

use super::body::{Held, Shape, State};
use super::instruction::Builder;
use super::ownership::cancel;
use crate::ast;
use crate::model::*;

impl Builder<'_, '_> {
    /// Lays the stack effect out: slots, variables, what is on the stack at the start.
    pub(super) fn shape(&mut self, state: &mut State) -> Shape {
        let ast = self.instruction;
        self.lower.check_distinct("inputs", &ast.inputs);
        let mut inputs: Vec<StackItem> = Vec::new();
        for item in &ast.inputs {
            let (ty, count) = self.item(item, state);
            inputs.push(StackItem {
                name: item.name.name.clone(),
                ty,
                count,
                slot: Offset::default(),
                var: VarId(usize::MAX),
                unused: false,
                span: item.name.span,
            });
        }
        let mut slot = Offset::default();
        for item in inputs.iter_mut().rev() {
            extend(&mut slot, -1, &item.count);
            item.slot = slot.clone();
        }
        for item in &mut inputs {
            item.var = self.lower.new_var(
                &item.name,
                item.ty.clone(),
                VarKind::Input(item.slot.clone()),
                item.span,
            );
            self.lower.declare(&item.name, item.var);
            state.hold(item.var, Held::Owned);
        }
        let base = slot;
        let mut shape = Shape {
            inputs,
            ..Shape::default()
        };
        shape.outputs = self.outputs(&ast.outputs, &base, &shape, state);
        if let Some(jumps) = &ast.jumps {
            let already = Shape {
                inputs: [shape.inputs.clone(), shape.outputs.clone()].concat(),
                ..Shape::default()
            };
            shape.jump_outputs = Some(self.outputs(jumps, &base, &already, state));
        }
        shape
    }

    fn outputs(
        &mut self,
        items: &[ast::StackItem],
        base: &Offset,
        known: &Shape,
        state: &mut State,
    ) -> Vec<StackItem> {
        self.lower.check_distinct("outputs", items);
        let mut slot = base.clone();
        let mut outputs: Vec<StackItem> = Vec::new();
        for item in items {
            let (ty, count) = self.item(item, state);
            let same = known
                .inputs
                .iter()
                .find(|input| input.name == item.name.name);
            let ty = match same {
                Some(input) if item.ty.is_none() => input.ty.clone(),
                _ => ty,
            };
            let var = match same {
                Some(input) => input.var,
                None => {
                    let address = count.is_some().then(|| slot.clone());
                    let var = self.lower.new_var(
                        &item.name.name,
                        ty.clone(),
                        VarKind::Output(address),
                        item.name.span,
                    );
                    self.lower.declare(&item.name.name, var);
                    var
                }
            };
            let here = slot.clone();
            extend(&mut slot, 1, &count);
            outputs.push(StackItem {
                name: item.name.name.clone(),
                ty,
                count,
                slot: here,
                var,
                unused: false,
                span: item.name.span,
            });
        }
        outputs
    }

    fn item(&mut self, item: &ast::StackItem, state: &mut State) -> (Type, Option<Expr>) {
        let count = item.count.as_ref().and_then(|count| {
            let (count, _) = self
                .lower
                .expr(count, Some(&Type::Scalar(Scalar::U32)), state)?;
            self.lower
                .expect_type(&count, &Type::Scalar(Scalar::U32))
                .then_some(count)
        });
        let ty = if item.count.is_some() {
            Type::Slots
        } else {
            match &item.ty {
                None => Type::ANY,
                Some(ty) => match self.lower.checker.resolve_type(ty) {
                    Ok(ty) => ty,
                    Err(error) => {
                        self.lower.error(error);
                        Type::ANY
                    }
                },
            }
        };
        (ty, count)
    }
}

fn extend(slot: &mut Offset, sign: i32, count: &Option<Expr>) {
    match count {
        None => slot.constant += sign,
        Some(count) => slot.terms.push((sign, count.clone())),
    }
    cancel(slot);
}
