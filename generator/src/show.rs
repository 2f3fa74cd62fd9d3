//! `copperplate def show`: one instruction taken apart.

use std::fmt::Write;

use crate::backend::{c_layouts, match_loop, reference};
use crate::micro::{End, Micro, Move};
use crate::model::*;
use crate::span::Span;

/// What is known of an instruction: its entry in the reference, the parts it is made of, its caches and family, the micro-ops it is
/// in a trace, and the code of the match loop. `source` is the text that the model was made of.
pub fn show(model: &Model, source: &str, id: InstructionId) -> String {
    let instruction = &model[id];
    let mut out = reference::show(model, id);
    parts(&mut out, model, instruction);
    caches(&mut out, model, source, instruction);
    family(&mut out, model, instruction);
    micro_ops(&mut out, model, id);
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "Match loop\n\n{}",
        indented(&match_loop::show(model, id))
    );
    out
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}

fn parts(out: &mut String, model: &Model, instruction: &Instruction) {
    if let Role::Super { components, .. } = &instruction.role {
        let _ = writeln!(out, "Components\n");
        for component in components {
            let part = &model[*component];
            let _ = writeln!(out, "    {:<32}{}", part.name, first_line(&part.doc));
        }
        let _ = writeln!(out);
    }
    if instruction.steps.is_empty() {
        return;
    }
    let _ = writeln!(out, "Parts\n");
    for step in &instruction.steps {
        let op = &model[step.op];
        let names = |vars: &[VarId]| {
            let names = vars.iter().map(|var| instruction.body[*var].name.as_str());
            names.collect::<Vec<_>>().join(", ")
        };
        let results = match step.results.is_empty() {
            true => String::new(),
            false => format!(" -- {}", names(&step.results)),
        };
        let what = match (op.is_guard, op.name == instruction.name) {
            (true, _) => "guard ",
            (false, true) => "block of ",
            (false, false) => "op ",
        };
        let head = format!("{what}{}({}{results})", op.name, names(&step.args));
        let _ = writeln!(
            out,
            "    {head:<48} line {:<6}{}",
            model.line(op.span),
            first_line(&op.doc)
        );
    }
    let _ = writeln!(out);
}

fn first_line(doc: &str) -> &str {
    doc.lines().next().unwrap_or_default()
}

fn caches(out: &mut String, model: &Model, source: &str, instruction: &Instruction) {
    if instruction.caches.is_empty() {
        return;
    }
    let text = |span: Span| source.get(span.start..span.end).unwrap_or("...");
    let _ = writeln!(out, "Caches\n");
    for cache in &instruction.caches {
        let fill = cache.fill.as_ref().map_or(String::new(), |fill| {
            let args: Vec<&str> = fill.args.iter().map(|arg| text(arg.span)).collect();
            format!(" = {}({})", model[fill.query].name, args.join(", "))
        });
        let head = format!("{}: {}", cache.name, c_layouts::ty(model, &cache.ty));
        let _ = writeln!(out, "    byte {:<3} {head}{fill}", cache.offset);
    }
    let _ = writeln!(out);
}

fn family(out: &mut String, model: &Model, instruction: &Instruction) {
    let (Role::Generic(family)
    | Role::Specialized(family)
    | Role::Super {
        family: Some(family),
        ..
    }) = instruction.role
    else {
        return;
    };
    let family = &model[family];
    let _ = writeln!(out, "Family, in the order in which the specializer tries\n");
    for member in family.members.iter().chain([&family.generic]) {
        let form = &model[*member];
        let here = if form.name == instruction.name {
            "->"
        } else {
            "  "
        };
        let _ = writeln!(out, "  {here} {:<40}{}", form.name, first_line(&form.doc));
    }
    let _ = writeln!(out);
}

fn micro_ops(out: &mut String, model: &Model, id: InstructionId) {
    let instruction = &model[id];
    if matches!(instruction.role, Role::Super { .. }) {
        return;
    }
    let micro = Micro::of(model);
    for &ending in &micro.instructions[id.0] {
        let _ = writeln!(out, "Micro-ops, `{}`\n", ending.suffix());
        if let Some(reason) = micro.reason(instruction, ending) {
            let _ = writeln!(out, "    none: {}\n", reason.0);
            continue;
        }
        for (step, ending) in micro.path(instruction, ending) {
            if let Some(Ok(lifted)) = micro.lifted.get(&(step.op, ending)) {
                moves(out, &micro, &lifted.moves, &lifted.vars, 1);
            }
        }
        let _ = writeln!(out);
    }
}

fn moves(out: &mut String, micro: &Micro, moves_: &[Move], vars: &[Var], depth: usize) {
    let name = |var: &VarId| vars[var.0].name.as_str();
    let pad = "    ".repeat(depth);
    for step in moves_ {
        let _ = match step {
            Move::Apply {
                op,
                inputs,
                outputs,
            } => {
                let inputs: Vec<&str> = inputs.iter().map(|input| name(&input.var())).collect();
                let outputs: Vec<&str> = outputs.iter().map(name).collect();
                let to = match outputs.is_empty() {
                    true => String::new(),
                    false => format!("{} = ", outputs.join(", ")),
                };
                writeln!(out, "{pad}{to}{}({})", micro[*op].name, inputs.join(", "))
            }
            Move::Close(var) => writeln!(out, "{pad}close {}", name(var)),
            Move::SetLocal { value, .. } => writeln!(out, "{pad}local = {}", name(value)),
            Move::SetItem { array, value, .. } => {
                writeln!(out, "{pad}{}[..] = {}", name(array), name(value))
            }
            Move::Let { to, value } => writeln!(out, "{pad}{} = {}", name(to), value.show(vars)),
            Move::Repeat { body, .. } => {
                let _ = writeln!(out, "{pad}repeat");
                moves(out, micro, body, vars, depth + 1);
                Ok(())
            }
            Move::Decide { flag, other, .. } => {
                let _ = writeln!(out, "{pad}if not as recorded ({})", name(flag));
                moves(out, micro, other, vars, depth + 1);
                Ok(())
            }
            Move::End(End::Next) => Ok(()),
            Move::End(end) => writeln!(out, "{pad}{}", end.show(vars)),
        };
    }
}
