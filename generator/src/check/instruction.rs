//! Ops on their own, and instructions: ops inlined into one body over one set of names.

use super::body::{Frame, Lower, Shape, State};
use super::caches::cache_size;
use super::op::op_effects;
use super::ownership::End;
use super::{Checker, unknown};
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;

impl<'a> Checker<'a> {
    /// Lowers every op on its own: this is where its body is checked.
    pub(super) fn check_ops(&mut self) {
        let file = self.file;
        for op in &file.ops {
            let mut lower = Lower::new(self, Frame::Op);
            lower.pure = op.pure.then_some(op.name.span);
            lower.is_guard = matches!(op.body, ast::OpBody::Guard { .. });
            let lowered = lower.op(op);
            let mut errors = std::mem::take(&mut lower.errors);
            self.broken_ops.push(!errors.is_empty());
            self.errors.append(&mut errors);
            self.model.ops.push(lowered);
        }
    }

    pub(super) fn check_instructions(&mut self) {
        self.assign_families();
        let file = self.file;
        for (index, instruction) in file.instructions.iter().enumerate() {
            let role = self.role(instruction);
            let units = self.cache_units(instruction);
            let mut builder = Builder {
                lower: Lower::new(self, Frame::Op),
                instruction,
                steps: Vec::new(),
            };
            let built = builder.build(role, units);
            let Builder {
                mut lower, steps, ..
            } = builder;
            let mut errors = std::mem::take(&mut lower.errors);
            let applied = std::mem::take(&mut lower.applied);
            self.errors.append(&mut errors);
            for op in applied {
                self.applied[op] = true;
            }
            debug_assert_eq!(self.model.instructions.len(), index);
            let mut built = built;
            built.steps = self.finish_steps(steps);
            self.model.instructions.push(built);
        }
    }

    /// Ops of anonymous blocks join the model's ops.
    fn finish_steps(&mut self, steps: Vec<PendingStep>) -> Vec<Step> {
        steps
            .into_iter()
            .map(|step| {
                let op = match step.op {
                    PendingOp::Named(op) => op,
                    PendingOp::Anonymous(op) => {
                        self.model.ops.push(*op);
                        OpId(self.model.ops.len() - 1)
                    }
                };
                Step {
                    op,
                    args: step.args,
                    results: step.results,
                }
            })
            .collect()
    }

    fn role(&self, instruction: &ast::Instruction) -> Role {
        match self.family_of.get(instruction.name.name.as_str()) {
            None => Role::Plain,
            Some(&id) if self.file.families[id.0].name.name == instruction.name.name => {
                Role::Generic(id)
            }
            Some(&id) => Role::Specialized(id),
        }
    }
}

pub(super) struct PendingStep {
    pub(super) op: PendingOp,
    pub(super) args: Vec<VarId>,
    pub(super) results: Vec<VarId>,
}

pub(super) enum PendingOp {
    Named(OpId),
    Anonymous(Box<Op>),
}

pub(super) struct Builder<'c, 'a> {
    pub(super) lower: Lower<'c, 'a>,
    pub(super) instruction: &'c ast::Instruction,
    pub(super) steps: Vec<PendingStep>,
}

impl Builder<'_, '_> {
    fn build(&mut self, role: Role, cache_units: usize) -> Instruction {
        let ast = self.instruction;
        let operand = self.operand();
        let mut state = State::new();
        let mut shape = self.shape(&mut state);
        shape.generic = match role {
            Role::Specialized(id) => {
                let generic = &self.lower.checker.file.families[id.0].name.name;
                self.lower
                    .checker
                    .instructions
                    .get(generic.as_str())
                    .map(|index| InstructionId(*index))
            }
            _ => None,
        };
        if matches!(operand, OperandKind::Jump(_)) {
            shape
                .jump_outputs
                .get_or_insert_with(|| shape.outputs.clone());
        } else if ast.jumps.is_some() {
            self.lower.error(
                Diagnostic::new(
                    Code::Jump,
                    "an instruction without a target can't jump",
                    ast.name.span,
                )
                .label("has `jumps`, but no operand of kind `jump`"),
            );
        }
        self.lower.frame = Frame::Instruction(shape.clone());
        self.lower.units = 1 + cache_units;
        let mut statements = Vec::new();
        if let Role::Generic(id) = role {
            statements.push(Stmt::Adapt(id));
        }
        let (caches, selection) = self.parts(&shape, &mut state, &mut statements);
        if state.live {
            self.lower
                .finish(End::Next, ast.span, &mut state, &mut statements);
        }
        let when = self.when(operand);
        let particular = when.iter().any(|when| matches!(when, When::NextIs(_)));
        if particular && !matches!(role, Role::Specialized(_)) {
            self.lower.error(
                Diagnostic::new(
                    Code::Operand,
                    "`when next is` says when a specialization applies",
                    ast.name.span,
                )
                .label("not a specialization")
                .help("make it a member of a family"),
            );
        }
        let mut effects = Effects {
            pure: true,
            ..Effects::default()
        };
        op_effects(&statements, self.lower.checker, &mut effects);
        let diverges = !reaches_next(&statements);
        let stack_change = self.lower.stack_change(&shape, &shape.outputs);
        let jump_stack_change = shape
            .jump_outputs
            .as_ref()
            .map(|outputs| self.lower.stack_change(&shape, outputs));
        let unused = |item: &StackItem| !self.lower.vars[item.var.0].used;
        let mut inputs = shape.inputs.clone();
        for item in &mut inputs {
            item.unused = unused(item);
        }
        Instruction {
            name: ast.name.name.clone(),
            doc: ast.doc.clone(),
            operand,
            inputs,
            outputs: shape.outputs,
            jump_outputs: shape.jump_outputs,
            stack_change,
            jump_stack_change,
            caches,
            units: 1 + cache_units,
            body: Body {
                vars: std::mem::take(&mut self.lower.vars),
                statements,
            },
            steps: Vec::new(),
            selection,
            role,
            when,
            effects,
            diverges,
            span: ast.name.span,
        }
    }

    fn operand(&mut self) -> OperandKind {
        let Some(operand) = &self.instruction.operand else {
            return OperandKind::None;
        };
        let argument = operand.argument.as_ref();
        match (
            operand.kind.as_str(),
            argument.map(|argument| argument.name.as_str()),
        ) {
            ("local", None) => OperandKind::Local,
            ("const", None) => OperandKind::Const,
            ("name", None) => OperandKind::Name,
            ("jump", Some("forward")) => OperandKind::Jump(Direction::Forward),
            ("jump", Some("backward")) => OperandKind::Jump(Direction::Backward),
            ("count", None) => OperandKind::Count,
            ("free", None) => OperandKind::Free,
            ("depth", None) => OperandKind::Depth,
            ("flags", None) => OperandKind::Flags,
            ("number", None) => OperandKind::Number,
            ("enum", Some(name)) => match self.lower.checker.enums.get(name) {
                Some(id) => OperandKind::Enum(*id),
                None => {
                    let span = argument.map_or(operand.span, |argument| argument.span);
                    let error =
                        unknown("enum", name, span, self.lower.checker.enums.keys().copied());
                    self.lower.error(error);
                    OperandKind::Number
                }
            },
            _ => {
                self.lower.error(
                    Diagnostic::new(Code::Operand, "this is not an operand kind", operand.span)
                        .label("unknown")
                        .help("`jump` says `forward` or `backward`, `enum` names one; the others stand alone"),
                );
                OperandKind::None
            }
        }
    }

    fn parts(
        &mut self,
        shape: &Shape,
        state: &mut State,
        out: &mut Block,
    ) -> (Vec<Cache>, Vec<Select>) {
        let mut caches = Vec::new();
        let mut selection = Vec::new();
        let mut offset = 0;
        for part in &self.instruction.parts {
            if !state.live {
                let span = match part {
                    ast::Part::Cache(cache) => cache.name.span,
                    ast::Part::Apply(application) => application.op.span,
                    ast::Part::Block(block) => block.span,
                };
                self.lower.error(
                    Diagnostic::new(Code::DeadCode, "control never gets here", span)
                        .label("every path before has left already"),
                );
                break;
            }
            match part {
                ast::Part::Cache(cache) => {
                    let (size, align) = cache_size(&cache.ty);
                    offset = usize::next_multiple_of(offset, align);
                    if let Some(cache) = self.cache(cache, offset, caches.len(), state) {
                        if cache.fill.is_some() {
                            selection.push(Select::Fill(caches.len()));
                        }
                        caches.push(cache);
                    }
                    offset += size;
                }
                ast::Part::Apply(application) => {
                    self.apply(application, shape, &mut selection, state, out)
                }
                ast::Part::Block(block) => self.anonymous(block, shape, state, out),
            }
        }
        (caches, selection)
    }

    fn when(&mut self, operand: OperandKind) -> Vec<When> {
        let checker = self.lower.checker;
        let mut when = Vec::new();
        for condition in &self.instruction.when {
            match condition {
                ast::Condition::NextIs(name) => {
                    match checker.instructions.get(name.name.as_str()) {
                        Some(index) => when.push(When::NextIs(InstructionId(*index))),
                        None => {
                            let error = unknown(
                                "instruction",
                                &name.name,
                                name.span,
                                checker.instructions.keys().copied(),
                            );
                            self.lower.error(error);
                        }
                    }
                }
                ast::Condition::OperandIn(values) => {
                    let mut numbers = Vec::new();
                    for value in values {
                        match (value, operand) {
                            (ast::OperandValue::Number(number, _), _) => numbers.push(*number),
                            (ast::OperandValue::Name(name), OperandKind::Enum(id)) => {
                                let known = &checker.model.enums[id.0];
                                match known
                                    .variants
                                    .iter()
                                    .find(|variant| variant.name == name.name)
                                {
                                    Some(variant) => numbers.push(variant.value),
                                    None => {
                                        let error = unknown(
                                            &format!("`{}`", known.name),
                                            &name.name,
                                            name.span,
                                            known
                                                .variants
                                                .iter()
                                                .map(|variant| variant.name.as_str()),
                                        );
                                        self.lower.error(error);
                                    }
                                }
                            }
                            (ast::OperandValue::Name(name), _) => self.lower.error(
                                Diagnostic::new(
                                    Code::Operand,
                                    "this operand has no named values",
                                    name.span,
                                )
                                .label("the operand is not an enum"),
                            ),
                        }
                    }
                    when.push(When::OperandIn(numbers));
                }
            }
        }
        when
    }
}

/// Whether some path goes on to the next instruction, now or when another frame comes back.
fn reaches_next(block: &Block) -> bool {
    block.iter().any(|statement| match statement {
        Stmt::Next
        | Stmt::PushFrame { .. }
        | Stmt::Suspend { .. }
        | Stmt::Resume { .. }
        | Stmt::GoOn { .. } => true,
        Stmt::If {
            then, otherwise, ..
        } => reaches_next(then) || reaches_next(otherwise),
        Stmt::Checked { otherwise, .. } => reaches_next(otherwise),
        _ => false,
    })
}
