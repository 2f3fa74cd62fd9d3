//! Joins: what traces do in place of making an object that only one op takes.

use super::{Checker, unknown};
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::micro::Micro;
use crate::model::*;

impl Checker<'_> {
    /// Everything else is built by now; when something is wrong with it, joins wait.
    pub(super) fn check_joins(&mut self) {
        let file = self.file;
        for join in &file.joins {
            let mut ops = Vec::new();
            for name in [&join.op, &join.maker, &join.taker] {
                match self.ops.get(name.name.as_str()) {
                    Some(&op) => ops.push(OpId(op)),
                    None => {
                        let known = self.ops.keys().copied();
                        self.error(unknown("op", &name.name, name.span, known));
                    }
                }
            }
            let &[op, maker, taker] = ops.as_slice() else {
                continue;
            };
            self.applied[op.0] = true;
            self.model.joins.push(Join {
                name: join.op.name.clone(),
                parts: [join.maker.name.clone(), join.taker.name.clone()],
                op,
                maker,
                taker,
            });
        }
        if self.model.joins.is_empty() || !self.errors.is_empty() {
            return;
        }
        let micro = Micro::of(&self.model);
        for (join, checked) in file.joins.iter().zip(&self.model.joins) {
            if let Err(what) = fits(&self.model, &micro, checked) {
                self.errors.push(refused(join, what));
            }
        }
    }
}

/// Why an op cannot stand for two.
fn fits(model: &Model, micro: &Micro, join: &Join) -> Result<(), &'static str> {
    let single = |id: OpId| {
        let only = micro.only(&model[id]).map(|number| &micro.ops[number]);
        only.ok_or("one of the ops is not a single micro-op")
    };
    let (op, maker, taker) = (single(join.op)?, single(join.maker)?, single(join.taker)?);
    if !maker.effects.makes || maker.outputs.len() != 1 {
        return Err("the first op does not only make an object");
    }
    let types = |part: &crate::micro::MicroOp| -> Vec<Type> {
        part.inputs.iter().map(|input| input.ty.clone()).collect()
    };
    let mut wanted = types(maker);
    wanted.extend(types(taker).into_iter().skip(1));
    if taker.inputs.is_empty() || types(op) != wanted {
        return Err(
            "the op does not take what the first one takes, then what else the second one takes",
        );
    }
    let outputs = |part: &crate::micro::MicroOp| -> Vec<(Type, bool)> {
        let outputs = part.outputs.iter();
        outputs
            .map(|output| (output.ty.clone(), output.owned))
            .collect()
    };
    if outputs(op) != outputs(taker) {
        return Err("the op does not answer with what the second one answers with");
    }
    let mut inputs = [op, maker, taker].into_iter().flat_map(|part| &part.inputs);
    if inputs.any(|input| input.consumed) {
        return Err("one of the ops keeps an input");
    }
    if (op.effects.raises, op.effects.escapes) != (false, false) {
        return Err("the op may raise or run Python code");
    }
    Ok(())
}

fn refused(join: &ast::Join, what: &str) -> Diagnostic {
    let message = format!("`{}` is no join of these: {what}", join.op.name);
    Diagnostic::new(Code::Rule, message, join.op.span).label("does not fit")
}
