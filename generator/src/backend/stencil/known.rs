//! Inputs of micro-ops that are constants wherever they are applied: cache fields, the operand, names.

use crate::micro::{Argument, Lifted, Micro, Move, Source};
use crate::model::{Instruction, Model, OpId, ReducedInput, Step, VarId, VarKind};

/// For each micro-op which inputs are so; `None`: nothing applies it.
pub fn inputs(model: &Model, micro: &Micro) -> Vec<Option<Vec<bool>>> {
    let mut all = vec![None; micro.ops.len()];
    for instruction in &model.instructions {
        for step in &instruction.steps {
            for lifted in lifted(micro, step.op) {
                let mut of = Application {
                    model,
                    instruction,
                    step,
                    known: Vec::new(),
                    all: &mut all,
                };
                of.moves(&lifted.moves);
            }
        }
    }
    // Traces apply joins, to whatever the two ops had.
    for join in &model.joins {
        for one in lifted(micro, join.op).flat_map(|lifted| &lifted.moves) {
            if let Move::Apply { op, inputs, .. } = one {
                all[op.0] = Some(vec![false; inputs.len()]);
            }
        }
    }
    // What a reduction prepares is known, and what it prepares it from.
    for reduction in &model.reductions {
        for one in lifted(micro, reduction.rest).flat_map(|lifted| &lifted.moves) {
            if let Move::Apply { op, .. } = one {
                let is_known = |input: &ReducedInput| match input {
                    ReducedInput::Own(at) => reduction.known.contains(at),
                    ReducedInput::Prepared(_) => true,
                };
                all[op.0] = Some(reduction.inputs.iter().map(is_known).collect());
            }
        }
    }
    all
}

fn lifted(micro: &Micro, op: OpId) -> impl Iterator<Item = &Lifted> {
    let of_op = micro.lifted.iter().filter(move |((id, _), _)| *id == op);
    of_op.filter_map(|(_, lifted)| lifted.as_ref().ok())
}

/// One step of an instruction.
struct Application<'a> {
    model: &'a Model,
    instruction: &'a Instruction,
    step: &'a Step,
    /// Variables that are known when a trace is built.
    known: Vec<VarId>,
    all: &'a mut [Option<Vec<bool>>],
}

impl Application<'_> {
    fn moves(&mut self, moves: &[Move]) {
        for one in moves {
            match one {
                Move::Let {
                    to,
                    value: Source::Known(_) | Source::Const(_) | Source::Name(_),
                } => self.known.push(*to),
                Move::Let {
                    to,
                    value: Source::Var(from),
                } if self.is_known(*from) => self.known.push(*to),
                Move::Apply { op, inputs, .. } => {
                    let here: Vec<bool> = inputs
                        .iter()
                        .map(|input| matches!(input, Argument::Var(var) if self.is_known(*var)))
                        .collect();
                    match &mut self.all[op.0] {
                        Some(known) => known.iter_mut().zip(here).for_each(|(a, b)| *a &= b),
                        none => *none = Some(here),
                    }
                }
                Move::Repeat { body, .. } => self.moves(body),
                Move::Decide { other, .. } => self.moves(other),
                _ => {}
            }
        }
    }

    fn is_known(&self, var: VarId) -> bool {
        let inputs = &self.model[self.step.op].inputs;
        let argument = inputs
            .iter()
            .zip(&self.step.args)
            .find(|(input, _)| input.var == var);
        self.known.contains(&var)
            || argument.is_some_and(|(_, arg)| {
                matches!(self.instruction.body[*arg].kind, VarKind::Cache(_))
            })
    }
}
