//! Pseudo-instructions: what the compiler emits, and the instructions that the assembler puts in its place.

use super::body::{Frame, Lower};
use super::{Checker, repeated, unknown};
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;

impl Checker<'_> {
    /// Instructions are built by now.
    pub(super) fn check_pseudos(&mut self) {
        let file = self.file;
        for pseudo in &file.pseudos {
            for (what, items) in [("inputs", &pseudo.inputs), ("outputs", &pseudo.outputs)] {
                let names = items.iter().map(|item| &item.name);
                self.errors.extend(repeated(what, names));
            }
            let inputs = self.pseudo_items(&pseudo.inputs);
            let outputs = self.pseudo_items(&pseudo.outputs);
            let mut built = Pseudo {
                name: pseudo.name.name.clone(),
                doc: pseudo.doc.clone(),
                operand: OperandKind::None,
                inputs,
                outputs,
                targets: Vec::new(),
                span: pseudo.name.span,
            };
            self.check_targets(pseudo, &mut built);
            self.model.pseudos.push(built);
        }
    }

    fn pseudo_items(&mut self, items: &[ast::StackItem]) -> Vec<PseudoItem> {
        let mut built = Vec::new();
        for item in items {
            if let Some(count) = &item.count {
                self.error(
                    Diagnostic::new(
                        Code::Pseudo,
                        "a pseudo-instruction has single operands only",
                        count.span,
                    )
                    .label("an array"),
                );
            }
            built.push(PseudoItem {
                name: item.name.name.clone(),
                ty: item
                    .ty
                    .as_ref()
                    .map_or(Type::ANY, |ty| self.type_or_any(ty)),
            });
        }
        built
    }

    fn check_targets(&mut self, pseudo: &ast::Pseudo, built: &mut Pseudo) {
        let known = || {
            let instructions = self.file.instructions.iter();
            instructions.map(|instruction| instruction.name.name.as_str())
        };
        let mut errors = Vec::new();
        let mut always: Option<&ast::PseudoTarget> = None;
        for target in &pseudo.targets {
            let name = &target.instruction;
            let id = self.instructions.get(name.name.as_str()).copied();
            let Some(id) = id.filter(|id| *id < self.file.instructions.len()) else {
                errors.push(unknown("instruction", &name.name, name.span, known()));
                continue;
            };
            let Some(instruction) = self.model.instructions.get(id) else {
                continue;
            };
            if let Some(before) = always {
                errors.push(
                    Diagnostic::new(Code::Pseudo, "this target is never taken", name.span)
                        .label("comes too late")
                        .related(before.instruction.span, "always taken")
                        .help("put the one without a condition last"),
                );
            }
            match self.choice(target, instruction) {
                Ok(when) => built.targets.push(Target {
                    instruction: InstructionId(id),
                    when,
                }),
                Err(error) => errors.push(error),
            }
            if target.when.is_none() {
                always = Some(target);
            }
            if built.targets.len() == 1 {
                built.operand = instruction.operand;
            }
            errors.extend(self.target_differs(pseudo, built, instruction, name));
        }
        let taken = |when| built.targets.iter().any(|target| target.when == when);
        let complete = always.is_some() || taken(Choice::Forward) && taken(Choice::Backward);
        if !complete && errors.is_empty() {
            errors.push(
                Diagnostic::new(
                    Code::Pseudo,
                    format!("`{}` may have no target", pseudo.name.name),
                    pseudo.name.span,
                )
                .label("every target has a condition")
                .help("end with a target without one"),
            );
        }
        self.errors.append(&mut errors);
    }

    /// When a target is taken, which has to be something its operand allows to ask.
    fn choice(
        &self,
        target: &ast::PseudoTarget,
        instruction: &Instruction,
    ) -> Result<Choice, Diagnostic> {
        let Some(when) = &target.when else {
            return Ok(Choice::Always);
        };
        let found = Choice::NAMED.iter().find(|(name, _)| *name == when.name);
        let Some(&(_, choice)) = found else {
            let names = Choice::NAMED.iter().map(|(name, _)| *name);
            return Err(unknown("condition", &when.name, when.span, names));
        };
        let wanted = match choice {
            Choice::Forward => OperandKind::Jump(Direction::Forward),
            Choice::Backward => OperandKind::Jump(Direction::Backward),
            _ => OperandKind::Local,
        };
        if instruction.operand == wanted || choice == Choice::Always {
            return Ok(choice);
        }
        Err(Diagnostic::new(
            Code::Pseudo,
            format!("`{}` can't be taken when {}", instruction.name, when.name),
            when.span,
        )
        .label("says nothing about its operand")
        .related(instruction.span, "defined here"))
    }

    /// A target takes what the pseudo-instruction is given, and gives what it promises.
    fn target_differs(
        &self,
        pseudo: &ast::Pseudo,
        built: &Pseudo,
        instruction: &Instruction,
        name: &ast::Ident,
    ) -> Option<Diagnostic> {
        let lower = Lower::new(self, Frame::Op);
        let operand = match (&pseudo.operand, instruction.operand) {
            (None, kind) => kind == OperandKind::None,
            (Some(written), OperandKind::Jump(_)) => written.kind == "jump",
            (Some(written), kind) => written.kind == operand_word(kind) && kind == built.operand,
        };
        let fits = |given: &Type, item: &StackItem, other_way: bool| {
            let (from, to) = if other_way {
                (&item.ty, given)
            } else {
                (given, &item.ty)
            };
            item.count.is_none() && lower.is_subtype(from, to)
        };
        let same = built.inputs.len() == instruction.inputs.len()
            && built.outputs.len() == instruction.outputs.len()
            && built
                .inputs
                .iter()
                .zip(&instruction.inputs)
                .all(|(given, item)| fits(&given.ty, item, false))
            && built
                .outputs
                .iter()
                .zip(&instruction.outputs)
                .all(|(given, item)| fits(&given.ty, item, true));
        (!operand || !same).then(|| {
            Diagnostic::new(
                Code::Pseudo,
                format!("`{}` can't become `{}`", pseudo.name.name, name.name),
                name.span,
            )
            .label("another stack effect or operand")
            .related(pseudo.name.span, "the pseudo-instruction")
            .related(instruction.span, "the target")
        })
    }
}

fn operand_word(kind: OperandKind) -> &'static str {
    match kind {
        OperandKind::None => "",
        OperandKind::Local => "local",
        OperandKind::Const => "const",
        OperandKind::Name => "name",
        OperandKind::Jump(_) => "jump",
        OperandKind::Count => "count",
        OperandKind::Free => "free",
        OperandKind::Depth => "depth",
        OperandKind::Enum(_) => "enum",
        OperandKind::Flags => "flags",
        OperandKind::Number => "number",
    }
}
