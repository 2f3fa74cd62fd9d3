//! The instruction reference: a page a reader can browse, as markdown.

use std::fmt::Write;

use crate::model::*;

/// The page.
pub fn print(model: &Model) -> String {
    let mut out = String::from(
        "# Instructions\n\n\
         Printed from `bytecodes.def` by `copperplate def doc`. A stack effect is `(inputs -- outputs)`, the top of the stack on the\n\
         right. *Specializations* replace their generic form while a program runs.\n",
    );
    let titles = [
        "Instructions of the compiler",
        "Specializations",
        "Super-instructions",
    ];
    let group = |role: &Role| match role {
        Role::Plain | Role::Generic(_) => 0,
        Role::Specialized(_) => 1,
        Role::Super { .. } => 2,
    };
    for (number, title) in titles.into_iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "\n## {title}\n");
        let mut found: Vec<_> = model
            .opcodes()
            .filter(|(_, instruction)| group(&instruction.role) == number)
            .collect();
        found.sort_by(|a, b| a.1.name.cmp(&b.1.name));
        for (id, instruction) in found {
            entry(model, id, instruction, &mut out);
        }
    }
    let _ = writeln!(out, "\n## Pseudo-instructions\n");
    for pseudo in &model.pseudos {
        out.push_str(&show_pseudo(model, pseudo));
    }
    for item in &model.enums {
        let _ = writeln!(out, "\n## Operand values: {}\n\n{}\n", item.name, item.doc);
        for variant in &item.variants {
            let _ = writeln!(
                out,
                "- {} `{}` {}",
                variant.value, variant.name, variant.doc
            );
        }
    }
    out
}

/// The entry of one instruction.
pub fn show(model: &Model, id: InstructionId) -> String {
    let mut out = String::new();
    entry(model, id, &model[id], &mut out);
    out
}

/// The entry of a pseudo-instruction.
pub fn show_pseudo(model: &Model, pseudo: &Pseudo) -> String {
    let names = |items: &[PseudoItem]| {
        let names = items.iter().map(|item| item.name.as_str());
        names.collect::<Vec<_>>().join(", ")
    };
    let targets: Vec<String> = pseudo
        .targets
        .iter()
        .map(|target| {
            let name = &model[target.instruction].name;
            let named = Choice::NAMED
                .iter()
                .find(|(_, choice)| *choice == target.when);
            named.map_or(format!("`{name}`"), |(when, _)| {
                format!("`{name}` when {when}")
            })
        })
        .collect();
    format!(
        "### {}{}\n\n`({} -- {})`\n\n{}\n\nBecomes {}. `bytecodes.def:{}`.\n\n",
        pseudo.name,
        operand(model, pseudo.operand),
        names(&pseudo.inputs),
        names(&pseudo.outputs),
        pseudo.doc,
        targets.join(", otherwise "),
        model.line(pseudo.span)
    )
}

fn entry(model: &Model, id: InstructionId, instruction: &Instruction, out: &mut String) {
    let operand = operand(model, instruction.operand);
    let _ = writeln!(out, "### {}{operand}\n", instruction.name);
    let _ = writeln!(out, "`{}`", effect(instruction));
    if !instruction.doc.is_empty() {
        let _ = writeln!(out, "\n{}", instruction.doc);
    }
    let mut facts = Vec::new();
    match &instruction.role {
        Role::Generic(family) => {
            let members: Vec<String> = model[*family]
                .members
                .iter()
                .map(|member| format!("`{}`", model[*member].name))
                .collect();
            facts.push(format!("Specializes to {}.", members.join(", ")));
        }
        Role::Specialized(family) => {
            facts.push(format!(
                "A form of `{}`.",
                model[model[*family].generic].name
            ));
        }
        Role::Super { components, .. } => {
            let names: Vec<String> = components
                .iter()
                .map(|component| format!("`{}`", model[*component].name))
                .collect();
            facts.push(format!("Does {}.", names.join(", then ")));
        }
        Role::Plain => {}
    }
    let effects = instruction.effects;
    let can: Vec<&str> = [
        (effects.raises, "raise"),
        (effects.escapes, "run Python code"),
        (effects.blocks, "block"),
    ]
    .into_iter()
    .filter_map(|(can, what)| can.then_some(what))
    .collect();
    if !can.is_empty() {
        facts.push(format!("May {}.", can.join(", ")));
    }
    if instruction.units > 1 {
        facts.push(format!("{} units.", instruction.units));
    }
    facts.push(format!(
        "Opcode {}, `bytecodes.def:{}`.",
        id.0,
        model.line(instruction.span)
    ));
    let _ = writeln!(out, "\n{}\n", facts.join(" "));
}

fn operand(model: &Model, kind: OperandKind) -> String {
    let name = match kind {
        OperandKind::None => return String::new(),
        OperandKind::Local => "local",
        OperandKind::Const => "constant",
        OperandKind::Name => "name",
        OperandKind::Jump(_) => "target",
        OperandKind::Count => "count",
        OperandKind::Free => "free variables",
        OperandKind::Depth => "depth",
        OperandKind::Enum(id) => &model[id].name,
        OperandKind::Flags => "flags",
        OperandKind::Number => "number",
    };
    format!(" *{name}*")
}

/// A stack effect as definitions write it.
pub fn effect(instruction: &Instruction) -> String {
    let outputs = items(&instruction.outputs);
    let mut text = format!("({} -- {outputs})", items(&instruction.inputs));
    if let Some(jumps) = &instruction.jump_outputs {
        let jumps = items(jumps);
        if jumps != outputs {
            let _ = write!(text, " jumps (-- {jumps})");
        }
    }
    text
}

fn items(items: &[StackItem]) -> String {
    let shown: Vec<String> = items
        .iter()
        .map(|item| match &item.count {
            Some(count) => format!("{}[{}]", item.name, written(count)),
            None => item.name.clone(),
        })
        .collect();
    shown.join(", ")
}

/// An expression over the operand.
fn written(expr: &Expr) -> String {
    match &expr.kind {
        ExprKind::Integer(value) => value.to_string(),
        ExprKind::Operand => "n".to_owned(),
        ExprKind::Binary { op, left, right } => {
            let op = match op {
                BinaryOp::Add => "+",
                BinaryOp::Sub => "-",
                BinaryOp::Mul => "*",
                BinaryOp::BitAnd => "&",
                _ => "?",
            };
            format!("{} {op} {}", written(left), written(right))
        }
        ExprKind::Cast(inner) => written(inner),
        ExprKind::Intrinsic(Intrinsic::ShiftRight, args) => {
            format!("{} >> {}", written(&args[0]), written(&args[1]))
        }
        ExprKind::Intrinsic(intrinsic, args) => {
            let args: Vec<String> = args.iter().map(written).collect();
            format!("{}({})", intrinsic.name(), args.join(", "))
        }
        _ => "...".to_owned(),
    }
}
