//! Micro-ops: the steps of instructions with explicit operands, which traces are made of. See docs/traces.md for the rules.
//!
//! [`Micro::of`] lifts every op of a model. An op that jumps or changes frames is lifted once for each way it can end. What it is in
//! terms of micro-ops is a list of [`Move`]s over the variables of its body; an instruction's expansion is that of its steps.

mod endings;
mod lift;
mod operands;
mod represent;
mod split;
mod symmetry;
mod uncounted;
pub(crate) mod walk;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::model::*;
use crate::span::Span;

pub use endings::Ending;

/// Index into [`Micro::ops`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MicroId(pub usize);

/// The micro-ops of a model.
#[derive(Debug, Default)]
pub struct Micro {
    pub ops: Vec<MicroOp>,
    /// What each op is for each of its endings, or why it is nothing.
    pub lifted: HashMap<(OpId, Ending), Result<Lifted, Reason>>,
    /// For each instruction how it can end; components of super-instructions stand for themselves.
    pub instructions: Vec<Vec<Ending>>,
}

/// A micro-op: a body over its operands alone.
#[derive(Debug, Clone)]
pub struct MicroOp {
    /// `ADD_INT`, `FOR_ITER_RANGE.next`, `LIST_INDEX.1`
    pub name: String,
    pub span: Span,
    pub is_guard: bool,
    pub inputs: Vec<MicroInput>,
    pub outputs: Vec<MicroOutput>,
    /// Without any terminator but `Exit` and `Unwind`; places of the frame are inputs.
    pub body: Body,
    pub effects: Effects,
    pub proves: Vec<Proof>,
    /// Its last output is the frame to go on in.
    pub change: Option<Ending>,
}

#[derive(Debug, Clone)]
pub struct MicroInput {
    pub var: VarId,
    /// The type in the body: a `f64` or `bool` where the instruction has a word.
    pub ty: Type,
    /// Taken over, whether the op succeeds or raises.
    pub consumed: bool,
}

#[derive(Debug, Clone)]
pub struct MicroOutput {
    pub var: VarId,
    pub ty: Type,
    /// A new reference; otherwise somebody else keeps it alive.
    pub owned: bool,
}

/// An op with one way of ending, in terms of micro-ops.
#[derive(Debug, Clone)]
pub struct Lifted {
    /// Those of the op's body, and more.
    pub vars: Vec<Var>,
    pub moves: Vec<Move>,
    /// Inputs that are gone afterwards.
    pub consumed: Vec<VarId>,
}

/// A step of an expansion.
#[derive(Debug, Clone)]
pub enum Move {
    Let {
        to: VarId,
        value: Source,
    },
    Apply {
        op: MicroId,
        inputs: Vec<Argument>,
        outputs: Vec<VarId>,
    },
    SetLocal {
        index: Expr,
        value: VarId,
        /// There is nothing in it yet.
        fresh: bool,
    },
    /// An element of an array output.
    SetItem {
        array: VarId,
        index: Expr,
        value: VarId,
    },
    Close(VarId),
    Repeat {
        var: VarId,
        count: Expr,
        body: Vec<Move>,
    },
    /// A branch on a flag after something visible: both ways out, the one lifted for first.
    Decide {
        flag: VarId,
        expected: bool,
        other: Vec<Move>,
    },
    /// The value topmost on the stack when another frame comes back is not there yet.
    End(End),
}

#[derive(Debug, Clone)]
pub enum Source {
    Var(VarId),
    Dup(VarId),
    Own(VarId),
    Borrow(VarId),
    /// Over the operand and loop counters only.
    Known(Expr),
    Local(Expr),
    Const(Expr),
    Name(Expr),
    Frame,
    BoxFloat(VarId),
    BoolOf(VarId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument {
    Var(VarId),
    Unbox(VarId),
    FlagOf(VarId),
    /// The address of an array input's home slots.
    Slots {
        array: VarId,
        consumed: bool,
    },
    /// The address of an array output's, which the op fills.
    Filled(VarId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Next,
    Jump,
    Push(VarId),
    Pop(VarId),
    Suspend(VarId),
    Resume(VarId, VarId),
    GoOn(VarId),
    Raise,
}

impl Argument {
    /// The variable it is or is made of.
    pub fn var(&self) -> VarId {
        match *self {
            Argument::Var(var)
            | Argument::Unbox(var)
            | Argument::FlagOf(var)
            | Argument::Slots { array: var, .. }
            | Argument::Filled(var) => var,
        }
    }
}

impl Source {
    /// For a reader, over the variables it is about.
    pub fn show(&self, vars: &[Var]) -> String {
        let of = |what: &str, var: &VarId| format!("{what}{}", vars[var.0].name);
        match self {
            Source::Var(var) => of("", var),
            Source::Dup(var) => of("dup ", var),
            Source::Own(var) => of("own ", var),
            Source::Borrow(var) => of("borrow ", var),
            Source::BoxFloat(var) => of("box ", var),
            Source::BoolOf(var) => of("bool of ", var),
            Source::Known(_) => "known".to_owned(),
            Source::Local(_) => "local".to_owned(),
            Source::Const(_) => "const".to_owned(),
            Source::Name(_) => "name".to_owned(),
            Source::Frame => "frame".to_owned(),
        }
    }
}

impl End {
    /// For a reader, over the variables it is about.
    pub fn show(&self, vars: &[Var]) -> String {
        let name = |var: &VarId| vars[var.0].name.as_str();
        match self {
            End::Next => "next".to_owned(),
            End::Jump => "jump".to_owned(),
            End::Push(frame) => format!("push frame {}", name(frame)),
            End::Pop(value) => format!("pop frame, give {}", name(value)),
            End::Suspend(value) => format!("suspend, give {}", name(value)),
            End::Resume(frame, value) => format!("resume {} with {}", name(frame), name(value)),
            End::GoOn(frame) => format!("go on in {}", name(frame)),
            End::Raise => "raise".to_owned(),
        }
    }
}

/// Why an op is no micro-op.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason(pub String);

impl Micro {
    /// Lifts every op that instructions apply.
    pub fn of(model: &Model) -> Micro {
        let mut micro = Micro::default();
        for instruction in &model.instructions {
            let endings = micro.lift_steps(model, instruction);
            micro.instructions.push(endings);
        }
        let joins = model.joins.iter().map(|join| join.op);
        let reductions = model.reductions.iter();
        let reduced = reductions.flat_map(|reduction| [reduction.prepare, reduction.rest]);
        for op in joins.chain(reduced) {
            if let Entry::Vacant(vacant) = micro.lifted.entry((op, Ending::Next)) {
                let ops = &mut micro.ops;
                vacant.insert(lift::lift(model, &model[op], Ending::Next, false, ops));
            }
        }
        micro
    }

    /// The micro-op that an op is, by its number; `None` where it is several, or none.
    pub fn only(&self, op: &Op) -> Option<usize> {
        let ops = self.ops.iter().enumerate();
        let mut parts = ops.filter(|(_, part)| part.span == op.span);
        match (parts.next(), parts.next()) {
            (Some((number, _)), None) => Some(number),
            _ => None,
        }
    }

    fn lift_steps(&mut self, model: &Model, instruction: &Instruction) -> Vec<Ending> {
        let mut all = vec![Ending::Next];
        let mut jumps = false;
        for (index, step) in instruction.steps.iter().enumerate() {
            let op = &model[step.op];
            let last = index + 1 == instruction.steps.len();
            let endings = endings::of(&op.body.statements);
            for &ending in &endings {
                if self.lifted.contains_key(&(step.op, ending)) {
                    continue;
                }
                let lifted = lift::lift(model, op, ending, endings.len() > 1, &mut self.ops);
                self.lifted.insert((step.op, ending), lifted);
            }
            jumps |= endings.contains(&Ending::Jump);
            if last {
                all = endings;
            }
        }
        if jumps && !all.contains(&Ending::Jump) {
            all.push(Ending::Jump);
            all.sort();
        }
        all
    }

    /// The steps of an instruction that ends so, each with how it ends: the last one as the instruction does, which is the first that
    /// can where the instruction jumps.
    pub fn path<'a>(
        &self,
        instruction: &'a Instruction,
        ending: Ending,
    ) -> impl ExactSizeIterator<Item = (&'a Step, Ending)> {
        let steps = &instruction.steps;
        let ends = |step: &Step| self.lifted.contains_key(&(step.op, ending));
        let count = match ending {
            Ending::Jump => steps.iter().position(ends).map_or(steps.len(), |at| at + 1),
            _ => steps.len(),
        };
        let steps = steps[..count].iter().enumerate();
        steps.map(move |(at, step)| match at + 1 == count {
            true => (step, ending),
            false => (step, Ending::Next),
        })
    }

    /// Why an instruction that ends so has no expansion; `None`: it has one.
    pub fn reason(&self, instruction: &Instruction, ending: Ending) -> Option<Reason> {
        let jumps = |step: &&Step| self.lifted.contains_key(&(step.op, Ending::Jump));
        if ending == Ending::Jump && instruction.steps.iter().filter(jumps).count() > 1 {
            return Some(Reason("it jumps in more than one place".to_owned()));
        }
        let mut path = self.path(instruction, ending);
        path.find_map(|(step, ending)| match self.lifted.get(&(step.op, ending)) {
            Some(Ok(_)) => None,
            Some(Err(reason)) => Some(reason.clone()),
            None => Some(Reason("it does not end so".to_owned())),
        })
    }
}

impl std::ops::Index<MicroId> for Micro {
    type Output = MicroOp;
    fn index(&self, id: MicroId) -> &MicroOp {
        &self.ops[id.0]
    }
}
