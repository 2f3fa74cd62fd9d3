//! What `copperplate def` says of the definitions.

use std::fmt::Write;

use crate::diagnostic::{Style, render};
use crate::load;
use crate::micro::Micro;
use crate::model::*;

/// Checks the definitions in `source`, which is called `path` in reports: one line that they are right.
///
/// # Errors
///
/// The drawn errors.
pub fn check(source: &str, path: &str, style: Style) -> Result<(Model, String), String> {
    let model = load(source).map_err(|errors| {
        let count = errors.len();
        let plural = if count == 1 { "" } else { "s" };
        format!(
            "{}{count} error{plural} in {path}\n",
            render(&errors, path, source, style)
        )
    })?;
    let line = format!(
        "{path}: {} instructions, {} families, {} ops and guards, {} runtime functions: all right\n",
        model.instructions.len(),
        model.families.len(),
        model.ops.len(),
        model.functions.len(),
    );
    Ok((model, line))
}

/// Numbers about the definitions: how much is written as ops, how much is one call of the runtime.
pub fn stats(model: &Model) -> String {
    let mut text = String::new();
    let count = |wanted: fn(&Role) -> bool| {
        model
            .instructions
            .iter()
            .filter(|instruction| wanted(&instruction.role))
            .count()
    };
    let calls: Vec<&str> = model
        .instructions
        .iter()
        .filter(|instruction| is_one_call(&instruction.body.statements))
        .map(|instruction| instruction.name.as_str())
        .collect();
    let named = model.instructions.len();
    let guards = model.ops.iter().filter(|op| op.is_guard).count();
    let pure = model
        .ops
        .iter()
        .filter(|op| op.pure && !op.is_guard)
        .count();
    let rows = [
        ("instructions", named),
        (
            "  of the compiler",
            count(|role| matches!(role, Role::Plain | Role::Generic(_))),
        ),
        (
            "    that specialize",
            count(|role| matches!(role, Role::Generic(_))),
        ),
        (
            "  specializations",
            count(|role| matches!(role, Role::Specialized(_))),
        ),
        (
            "  super-instructions",
            count(|role| matches!(role, Role::Super { .. })),
        ),
        ("pseudo-instructions", model.pseudos.len()),
        ("opcodes left", OPCODE_LIMIT - named),
        ("families", model.families.len()),
        ("guards", guards),
        ("ops", model.ops.len() - guards),
        ("  declared pure", pure),
        ("intrinsics", Intrinsic::ALL.len()),
        ("runtime functions", model.functions.len()),
        ("instructions that are one runtime call", calls.len()),
    ];
    for (name, number) in rows {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name:<42}{number:>5}");
    }
    let mut line = String::from("  ");
    for name in calls {
        if line.len() + name.len() > 100 {
            let _ = writeln!(text, "{}", line.trim_end());
            line = String::from("  ");
        }
        let _ = write!(line, "{name} ");
    }
    if !line.trim().is_empty() {
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text.push_str(&micro_stats(model));
    text
}

/// How much of the instructions is micro-ops, and what is not.
fn micro_stats(model: &Model) -> String {
    let micro = Micro::of(model);
    let mut text = String::new();
    let guards = micro.ops.iter().filter(|op| op.is_guard).count();
    let _ = writeln!(text, "{:<42}{:>5}", "micro-ops", micro.ops.len());
    let written = model.rules.len();
    let derived = micro.ops.len().saturating_sub(written);
    let share = 100.0 * derived as f64 / micro.ops.len().max(1) as f64;
    let _ = writeln!(
        text,
        "{:<42}{derived:>5}   {share:.1} % of all",
        "  rules that are derived"
    );
    let _ = writeln!(
        text,
        "{:<42}{written:>5}   at most {RULE_LIMIT}",
        "  rules written by hand"
    );
    for rule in &model.rules {
        let _ = writeln!(text, "    {:<38}{}", model[rule.op].name, rule.reason);
    }
    let _ = writeln!(text, "{:<42}{guards:>5}", "  guards");
    let mut missing = Vec::new();
    let mut expansions = 0;
    for (id, instruction) in model.opcodes() {
        if matches!(instruction.role, Role::Super { .. }) {
            continue;
        }
        for &ending in &micro.instructions[id.0] {
            match micro.reason(instruction, ending) {
                None => expansions += 1,
                Some(reason) => missing.push((instruction, ending, reason)),
            }
        }
    }
    let _ = writeln!(text, "{:<42}{expansions:>5}", "expansions");
    let _ = writeln!(
        text,
        "{:<42}{:>5}",
        "ways to end that leave a trace",
        missing.len()
    );
    for (instruction, ending, reason) in missing {
        let name = format!("{}.{}", instruction.name, ending.suffix());
        let _ = writeln!(text, "  {name:<40}{}", reason.0);
    }
    text
}

/// Whether a body does nothing itself but call one runtime function and tidy the stack.
fn is_one_call(block: &[Stmt]) -> bool {
    let mut calls = 0;
    for statement in block {
        match statement {
            Stmt::Call { .. } => calls += 1,
            Stmt::Sync
            | Stmt::Adapt(_)
            | Stmt::Write { .. }
            | Stmt::SetStack(_)
            | Stmt::Close { .. }
            | Stmt::CloseSlots { .. }
            | Stmt::Next
            | Stmt::Unwind(_) => {}
            _ => return false,
        }
    }
    calls == 1
}
