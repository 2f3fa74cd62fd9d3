//! Families and super-instructions, and what nothing reaches.

use super::body::{Frame, Lower};
use super::ownership::same_expr;
use super::{Checker, seams, unknown};
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::micro::walk;
use crate::model::*;
use crate::span::Span;

impl<'a> Checker<'a> {
    /// Notes which family each instruction belongs to, before instructions are built.
    pub(super) fn assign_families(&mut self) {
        let file = self.file;
        for (index, family) in file.families.iter().enumerate() {
            let id = FamilyId(index);
            for member in std::iter::once(&family.name).chain(&family.members) {
                if !self.instructions.contains_key(member.name.as_str()) {
                    let error = unknown(
                        "instruction",
                        &member.name,
                        member.span,
                        self.instructions.keys().copied(),
                    );
                    self.error(error);
                } else if let Some(other) = self.family_of.insert(&member.name, id) {
                    let other = &file.families[other.0].name;
                    self.error(
                        Diagnostic::new(
                            Code::Duplicate,
                            format!("`{}` is in two families", member.name),
                            member.span,
                        )
                        .label("here again")
                        .related(other.span, "in this one already"),
                    );
                }
            }
        }
    }

    pub(super) fn check_families(&mut self) {
        let file = self.file;
        self.check_supers();
        for family in &file.families {
            let generic = self.instructions.get(family.name.name.as_str()).copied();
            let members: Vec<(&ast::Ident, usize)> = family
                .members
                .iter()
                .filter_map(|member| Some((member, *self.instructions.get(member.name.as_str())?)))
                .collect();
            let Some(generic) = generic.filter(|generic| *generic < self.model.instructions.len())
            else {
                continue;
            };
            for (name, member) in &members {
                let Some(built) = self.model.instructions.get(*member) else {
                    continue;
                };
                if matches!(built.role, Role::Super { .. }) {
                    continue;
                }
                let generic = &self.model.instructions[generic];
                let found = match differs(generic, built, name) {
                    Some(error) => vec![error],
                    None => self.check_promises(generic, built, name),
                };
                self.errors.extend(found);
            }
            let misses = self.policy(family.misses, "misses", Family::MISSES, Family::MOST_MISSES);
            let back_off = self.policy(
                family.back_off,
                "back_off",
                Family::BACK_OFF,
                Family::MOST_BACK_OFF,
            );
            self.model.families.push(Family {
                misses,
                back_off,
                name: family.name.name.clone(),
                doc: family.doc.clone(),
                generic: InstructionId(generic),
                cache_units: self.model.instructions[generic].units - 1,
                members: members
                    .into_iter()
                    .map(|(_, member)| InstructionId(member))
                    .collect(),
                span: family.name.span,
            });
        }
    }

    /// A number of a family's policy.
    fn policy(&mut self, said: Option<(i64, Span)>, what: &str, usual: u16, most: u16) -> u16 {
        let Some((number, span)) = said else {
            return usual;
        };
        u16::try_from(number)
            .ok()
            .filter(|number| *number <= most)
            .unwrap_or_else(|| {
                let message = format!("`{what}` does not fit the adaptive counter");
                self.error(
                    Diagnostic::new(Code::Number, message, span).label(format!("at most {most}")),
                );
                usual
            })
    }

    /// A member takes whatever its generic form does, and gives what that promises.
    fn check_promises(
        &self,
        generic: &Instruction,
        member: &Instruction,
        name: &ast::Ident,
    ) -> Vec<Diagnostic> {
        let lower = Lower::new(self, Frame::Op);
        let mut errors = Vec::new();
        let operand = member.only_operand();
        let wide = spread(&generic.inputs, operand);
        for (wide, item) in wide.into_iter().zip(spread(&member.inputs, operand)) {
            // An array's items are values.
            let item_of = |ty: &Type| match (ty, &item.count) {
                (Type::Slots, None) => Type::ANY,
                _ => ty.clone(),
            };
            if !lower.is_subtype(&item_of(&wide.ty), &item.ty) {
                let wanted = lower.show(&item.ty);
                errors.push(
                    Diagnostic::new(
                        Code::Unproven,
                        format!("`{}` isn't proven to be {wanted} here", item.name),
                        item.span,
                    )
                    .label("nothing tests it before the specialization is chosen")
                    .related(
                        wide.span,
                        format!("the generic form takes any {}", lower.show(&wide.ty)),
                    )
                    .help("leave the type out, and apply a guard that proves it"),
                );
            }
        }
        for (promise, item) in results(generic, operand).zip(results(member, operand)) {
            if !lower.is_subtype(&item.ty, &promise.ty) {
                errors.push(
                    Diagnostic::new(
                        Code::FamilyShape,
                        format!("`{}` differs from its family's generic form", name.name),
                        item.span,
                    )
                    .label(format!("may be any {}", lower.show(&item.ty)))
                    .related(
                        promise.span,
                        format!("promised to be {}", lower.show(&promise.ty)),
                    ),
                );
            }
        }
        errors
    }

    fn check_supers(&mut self) {
        let file = self.file;
        for item in &file.supers {
            let family = self.family_of.get(item.name.name.as_str()).copied();
            let mut parts = Vec::new();
            for (at, component) in item.components.iter().enumerate() {
                let Some(&index) = self.instructions.get(component.name.as_str()) else {
                    let error = unknown(
                        "instruction",
                        &component.name,
                        component.span,
                        self.instructions.keys().copied(),
                    );
                    self.error(error);
                    continue;
                };
                let id = InstructionId(index);
                if index < file.instructions.len() {
                    parts.push(Part::plain(id, component.span));
                } else if at == 0 {
                    self.error(
                        Diagnostic::new(
                            Code::Super,
                            "a super-instruction begins with a plain one",
                            component.span,
                        )
                        .label("is one itself"),
                    );
                } else if let Some(built) = self.model.instructions.get(index)
                    && let Role::Super { components, .. } = &built.role
                {
                    let inner = components.iter().enumerate();
                    parts.extend(inner.map(|(at, &id)| Part {
                        whole: (at == 0).then_some(InstructionId(index)),
                        inner: at > 0,
                        ..Part::plain(id, component.span)
                    }));
                } else if self.errors.is_empty() {
                    // After an error none is made.
                    self.error(
                        Diagnostic::new(
                            Code::Super,
                            "a super-instruction in another one is defined before it",
                            component.span,
                        )
                        .label("comes later"),
                    );
                }
            }
            if !self.errors.is_empty() {
                continue;
            }
            match self.compose(item, &parts, family) {
                Ok(built) => self.model.instructions.push(built),
                Err(error) => self.error(error),
            }
        }
    }

    /// The bodies of the components in a row; each begins where the one before went on.
    fn compose(
        &self,
        item: &ast::Super,
        parts: &[Part],
        family: Option<FamilyId>,
    ) -> Result<Instruction, Diagnostic> {
        let components: Vec<InstructionId> = parts.iter().map(|part| part.id).collect();
        let (last, init) = components.split_last().ok_or_else(|| {
            Diagnostic::new(
                Code::Super,
                "a super-instruction needs components",
                item.name.span,
            )
            .label("has none")
        })?;
        let mut body = Body::default();
        let mut effects = Effects {
            pure: true,
            ..Effects::default()
        };
        let mut units = 0;
        let mut facts = seams::Facts::new();
        for (component, id) in components.iter().enumerate() {
            let part = &self.model.instructions[id.0];
            let base = body.vars.len();
            for var in &part.body.vars {
                let mut var = var.clone();
                var.name = format!("{}_{}", var.name, component + 1);
                body.vars.push(var);
            }
            let mut statements = part.body.statements.clone();
            (statements, facts) = seams::join(&part.body.vars, &facts, statements);
            shift_block(&mut statements, base);
            if matches!(statements.first(), Some(Stmt::Adapt(_))) {
                return Err(Diagnostic::new(
                    Code::Super,
                    "a component can't be an adaptive form",
                    parts[component].span,
                )
                .label("specializes itself, which would undo the super-instruction")
                .help("use one of its specializations"));
            }
            if init.len() > component {
                match statements.pop() {
                    Some(Stmt::Next) if !contains_next(&statements) => {}
                    _ => {
                        return Err(Diagnostic::new(
                            Code::Super,
                            "only the last component may have more than one way on",
                            parts[component].span,
                        )
                        .label("does not always go on to the next instruction"));
                    }
                }
                let next = components[component + 1];
                let following = &self.model.instructions[next.0];
                let part_of = &parts[component + 1];
                // Where no specializer chose the whole, each specialization has to be the one chosen there.
                let chosen = family.is_none()
                    && !part_of.inner
                    && matches!(following.role, Role::Specialized(_));
                let must = chosen || following.is_particular();
                statements.push(Stmt::Advance {
                    units: part.units,
                    component: component + 1,
                    expects: part_of.whole.or(must.then_some(next)),
                });
            }
            body.statements.append(&mut statements);
            units += part.units;
            let (sum, add) = (&mut effects, part.effects);
            sum.raises |= add.raises;
            sum.escapes |= add.escapes;
            sum.blocks |= add.blocks;
            sum.writes |= add.writes;
            sum.exits |= add.exits;
            sum.pure &= add.pure;
        }
        let first = &self.model.instructions[components[0].0];
        let last = &self.model.instructions[last.0];
        Ok(Instruction {
            name: item.name.name.clone(),
            doc: item.doc.clone(),
            operand: first.operand,
            inputs: first.inputs.clone(),
            outputs: last.outputs.clone(),
            jump_outputs: last.jump_outputs.clone(),
            stack_change: Offset::default(),
            jump_stack_change: None,
            caches: first.caches.clone(),
            units,
            body,
            steps: Vec::new(),
            selection: first.selection.clone(),
            role: Role::Super {
                components,
                listed: item.components.len(),
                family,
            },
            when: first.when.clone(),
            effects,
            diverges: last.diverges,
            span: item.name.span,
        })
    }

    /// Every op is applied somewhere, every specialization belongs to a family.
    pub(super) fn check_reachable(&mut self) {
        let file = self.file;
        for (index, op) in file.ops.iter().enumerate() {
            if !self.applied[index] {
                let what = if matches!(op.body, ast::OpBody::Guard { .. }) {
                    "guard"
                } else {
                    "op"
                };
                self.error(
                    Diagnostic::new(
                        Code::Unused,
                        format!("no instruction uses the {what} `{}`", op.name.name),
                        op.name.span,
                    )
                    .label("never applied")
                    .help("apply it, or remove it"),
                );
            }
        }
        for instruction in &file.instructions {
            let filled = instruction.parts.iter().find_map(|part| match part {
                ast::Part::Cache(cache) if cache.fill.is_some() => Some(cache),
                _ => None,
            });
            let guarded = instruction.parts.iter().find_map(|part| match part {
                ast::Part::Apply(application) => {
                    let index = *self.ops.get(application.op.name.as_str())?;
                    matches!(file.ops[index].body, ast::OpBody::Guard { .. })
                        .then_some(application.op.span)
                }
                _ => None,
            });
            let specialized = filled.map(|cache| cache.name.span).or(guarded);
            if let Some(why) = specialized
                && !self.family_of.contains_key(instruction.name.name.as_str())
            {
                self.error(
                    Diagnostic::new(
                        Code::Unreached,
                        format!(
                            "no family reaches the specialization `{}`",
                            instruction.name.name
                        ),
                        instruction.name.span,
                    )
                    .label("nothing ever chooses it")
                    .related(why, "a specialization, because of this")
                    .help("list it in its family"),
                );
            }
        }
    }
}

/// One component of a super-instruction.
struct Part {
    id: InstructionId,
    /// The super-instruction that begins with it and that has to stand there.
    whole: Option<InstructionId>,
    /// It comes later in such a one.
    inner: bool,
    span: Span,
}

impl Part {
    fn plain(id: InstructionId, span: Span) -> Part {
        Part {
            id,
            whole: None,
            inner: false,
            span,
        }
    }
}

/// The items, each as often as it is there: of an array of as many as the operand says, if that can be only one number.
fn spread(items: &[StackItem], operand: Option<u32>) -> Vec<&StackItem> {
    let times = |item: &StackItem| match (&item.count, operand) {
        (Some(count), Some(operand)) if matches!(count.kind, ExprKind::Operand) => operand as usize,
        _ => 1,
    };
    items
        .iter()
        .flat_map(|item| std::iter::repeat_n(item, times(item)))
        .collect()
}

/// What is on the stack afterwards: going on, then jumping.
fn results(instruction: &Instruction, operand: Option<u32>) -> impl Iterator<Item = &StackItem> {
    let jumps = instruction.jump_outputs.as_deref().unwrap_or_default();
    let on = spread(&instruction.outputs, operand).into_iter();
    on.chain(spread(jumps, operand))
}

/// Why a member's stack effect is not its family's.
fn differs(generic: &Instruction, member: &Instruction, name: &ast::Ident) -> Option<Diagnostic> {
    let operand = member.only_operand();
    let same = |a: &[StackItem], b: &[StackItem]| {
        let (a, b) = (spread(a, operand), spread(b, operand));
        let is_spread = |item: &StackItem| {
            let over = |count: &Expr| operand.is_some() && matches!(count.kind, ExprKind::Operand);
            item.count.as_ref().is_none_or(over)
        };
        a.len() == b.len()
            && a.iter().zip(b).all(|(a, b)| match (&a.count, &b.count) {
                (Some(a), Some(b)) => same_expr(a, b),
                _ => is_spread(a) && is_spread(b),
            })
    };
    let jumps = match (&generic.jump_outputs, &member.jump_outputs) {
        (None, None) => true,
        (Some(a), Some(b)) => same(a, b),
        _ => false,
    };
    if same(&generic.inputs, &member.inputs)
        && same(&generic.outputs, &member.outputs)
        && jumps
        && generic.operand == member.operand
    {
        return None;
    }
    Some(
        Diagnostic::new(
            Code::FamilyShape,
            format!("`{}` differs from its family's generic form", name.name),
            member.span,
        )
        .label("another stack effect or operand")
        .related(generic.span, "the generic form")
        .related(name.span, "in the family because of this"),
    )
}

fn contains_next(block: &Block) -> bool {
    block.iter().any(|statement| match statement {
        Stmt::Next
        | Stmt::Jump
        | Stmt::PushFrame { .. }
        | Stmt::PopFrame { .. }
        | Stmt::Suspend { .. }
        | Stmt::Resume { .. }
        | Stmt::GoOn { .. } => true,
        Stmt::If {
            then, otherwise, ..
        } => contains_next(then) || contains_next(otherwise),
        Stmt::Checked { otherwise, .. } => contains_next(otherwise),
        _ => false,
    })
}

/// Renumbers the variables of a component that is put behind others.
fn shift_block(block: &mut Block, by: usize) {
    walk::map_block(block, &mut |expr| {
        if let ExprKind::Var(var) = &mut expr.kind {
            var.0 += by;
        }
    });
    walk::map_assigned(block, &mut |var| var.0 += by);
}
