//! Reductions: what traces do in place of an op of which some operands are known.

use super::{Checker, unknown};
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::micro::{Micro, MicroOp};
use crate::model::*;

impl Checker<'_> {
    /// After everything else, as joins.
    pub(super) fn check_reductions(&mut self) {
        let file = self.file;
        let mut found = Vec::new();
        for reduction in &file.reductions {
            let names = [&reduction.op, &reduction.prepare, &reduction.rest];
            let ops = names.map(|name| {
                let op = self.ops.get(name.name.as_str()).copied();
                if op.is_none() {
                    let known = self.ops.keys().copied();
                    self.error(unknown("op", &name.name, name.span, known));
                }
                op
            });
            for applied in ops[1..].iter().flatten() {
                self.applied[*applied] = true;
            }
            let [Some(op), Some(prepare), Some(rest)] = ops else {
                continue;
            };
            let [name, prepared, left] = names.map(|name| name.name.clone());
            self.model.reductions.push(Reduction {
                name,
                parts: [prepared, left],
                op: OpId(op),
                prepare: OpId(prepare),
                rest: OpId(rest),
                known: Vec::new(),
                inputs: Vec::new(),
            });
            found.push(reduction);
        }
        if found.is_empty() || !self.errors.is_empty() {
            return;
        }
        let micro = Micro::of(&self.model);
        for (at, reduction) in found.into_iter().enumerate() {
            match operands(&self.model, &micro, &self.model.reductions[at]) {
                Ok((known, inputs)) => {
                    let reduction = &mut self.model.reductions[at];
                    (reduction.known, reduction.inputs) = (known, inputs);
                }
                Err(what) => self.errors.push(refused(reduction, what)),
            }
        }
    }
}

/// Which inputs are known, and where those of what is left come from; or why the two ops do not stand for the one.
fn operands(
    model: &Model,
    micro: &Micro,
    reduction: &Reduction,
) -> Result<(Vec<usize>, Vec<ReducedInput>), &'static str> {
    let single = |id: OpId| {
        let only = micro.only(&model[id]).map(|number| &micro.ops[number]);
        only.ok_or("one of the ops is not a single micro-op")
    };
    let (op, prepare, rest) = (
        single(reduction.op)?,
        single(reduction.prepare)?,
        single(reduction.rest)?,
    );
    let ops = [op, prepare, rest];
    if ops.iter().any(|op| !op.effects.pure) {
        return Err("one of the ops is not pure");
    }
    if ops
        .iter()
        .flat_map(|op| &op.inputs)
        .any(|input| input.consumed)
    {
        return Err("one of the ops keeps an input");
    }
    if rest.effects.exits && !op.effects.exits {
        return Err("what is left may exit, and the op does not");
    }
    let own = |by: &MicroOp, at: usize| {
        let wanted = (input_name(by, at), &by.inputs[at].ty);
        let mut all = 0..op.inputs.len();
        all.find(|&at| (input_name(op, at), &op.inputs[at].ty) == wanted)
    };
    let prepared = |at: usize| {
        let wanted = (input_name(rest, at), &rest.inputs[at].ty);
        let mut outputs = prepare.outputs.iter();
        outputs.position(|output| {
            (prepare.body.vars[output.var.0].name.as_str(), &output.ty) == wanted
        })
    };
    let known: Option<Vec<usize>> = (0..prepare.inputs.len())
        .map(|at| own(prepare, at))
        .collect();
    let known = known
        .ok_or("what prepares takes something that is no input of the op, by name and type")?;
    if known.is_empty() {
        return Err("what prepares has no inputs");
    }
    let inputs = (0..rest.inputs.len()).map(|at| match prepared(at) {
        Some(from) => Some(ReducedInput::Prepared(from)),
        None => own(rest, at).map(ReducedInput::Own),
    });
    let inputs: Option<Vec<ReducedInput>> = inputs.collect();
    let inputs = inputs.ok_or("what is left takes something that neither is an input of the op nor prepared, by name and type")?;
    let outputs = |part: &MicroOp| -> Vec<(Type, bool)> {
        let outputs = part.outputs.iter();
        outputs
            .map(|output| (output.ty.clone(), output.owned))
            .collect()
    };
    if outputs(op) != outputs(rest) {
        return Err("what is left does not answer with what the op answers with");
    }
    Ok((known, inputs))
}

fn input_name(op: &MicroOp, at: usize) -> &str {
    &op.body.vars[op.inputs[at].var.0].name
}

fn refused(reduction: &ast::Reduction, what: &str) -> Diagnostic {
    let message = format!("this is no reduction of `{}`: {what}", reduction.op.name);
    Diagnostic::new(Code::Rule, message, reduction.op.span).label("cannot be reduced so")
}
