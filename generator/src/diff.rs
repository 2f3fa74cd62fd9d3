//! `copperplate def diff`: what changed between two models, and which artifacts that changes.

use std::collections::HashSet;
use std::fmt::{Debug, Write};

use crate::backend::{
    abstracts, assertions, c_layouts, expansions, match_loop, micro_ops, opcodes, reference,
    specializers, stencil, threaded,
};
use crate::micro::Micro;
use crate::model::*;

/// A part of a definition that can change by itself: its name, and its text where that says more than "changed".
type Facet<'t> = (&'t str, String, bool);

/// Says in a few lines what changed, or that nothing did.
pub fn diff(old: &Model, new: &Model) -> String {
    let mut out = String::new();
    let (before, after) = (Texts { model: old }, Texts { model: new });
    section(
        &mut out,
        "enumeration",
        &old.enums,
        &new.enums,
        |item| &item.name,
        |item, old| {
            vec![(
                "values",
                side(old, &before, &after).plain(&item.variants),
                false,
            )]
        },
    );
    section(
        &mut out,
        "layout",
        &old.layouts,
        &new.layouts,
        |item| &item.name,
        |item, old| {
            let texts = side(old, &before, &after);
            vec![
                ("fields", texts.plain(&item.fields), false),
                (
                    "kind",
                    texts.plain(&(item.is_object, item.open, item.parent)),
                    false,
                ),
                ("Rust type", item.rust_path.clone(), true),
            ]
        },
    );
    section(
        &mut out,
        "static",
        &old.statics,
        &new.statics,
        |item| &item.name,
        |item, old| {
            let texts = side(old, &before, &after);
            vec![(
                "symbol",
                texts.plain(&(&item.symbol, &item.rust_path, item.layout)),
                false,
            )]
        },
    );
    section(
        &mut out,
        "function",
        &old.functions,
        &new.functions,
        |item| &item.name,
        |item, old| {
            let texts = side(old, &before, &after);
            vec![
                ("parameters", texts.plain(&item.params), false),
                ("result", texts.plain(&item.returns), true),
                ("effects", effects(item.effects), true),
                ("kind", texts.plain(&(item.kind, &item.rust_path)), false),
                ("documentation", item.doc.clone(), false),
            ]
        },
    );
    // Blocks of instructions are theirs.
    let named = |model: &Model| -> Vec<Op> {
        let instructions: HashSet<&str> =
            model.instructions.iter().map(|i| i.name.as_str()).collect();
        let ops = model.ops.iter();
        ops.filter(|op| !instructions.contains(op.name.as_str()))
            .cloned()
            .collect()
    };
    section(
        &mut out,
        "op",
        &named(old),
        &named(new),
        |item| &item.name,
        |item, old| {
            let texts = side(old, &before, &after);
            vec![
                ("inputs", texts.plain(&item.inputs), false),
                ("outputs", texts.plain(&item.outputs), false),
                ("body", texts.plain(&item.body), false),
                ("proofs", texts.plain(&item.proves), false),
                ("effects", effects(item.effects), true),
                ("documentation", item.doc.clone(), false),
            ]
        },
    );
    section(
        &mut out,
        "instruction",
        &old.instructions,
        &new.instructions,
        |item| &item.name,
        |item, old| {
            let texts = side(old, &before, &after);
            vec![
                ("operand", texts.plain(&item.operand), true),
                ("stack effect", reference::effect(item), true),
                ("caches", texts.plain(&item.caches), false),
                ("units", item.units.to_string(), true),
                ("body", texts.plain(&item.body), false),
                ("parts", texts.steps(item), true),
                (
                    "when it is chosen",
                    texts.plain(&(&item.when, &item.selection)),
                    false,
                ),
                ("role", texts.plain(&item.role), false),
                ("effects", effects(item.effects), true),
                ("documentation", item.doc.clone(), false),
            ]
        },
    );
    section(
        &mut out,
        "pseudo-instruction",
        &old.pseudos,
        &new.pseudos,
        |item| &item.name,
        |item, old| {
            let texts = side(old, &before, &after);
            let shape = (item.operand, &item.inputs, &item.outputs);
            vec![
                ("stack effect", texts.plain(&shape), false),
                ("targets", texts.plain(&item.targets), false),
                ("documentation", item.doc.clone(), false),
            ]
        },
    );
    section(
        &mut out,
        "rule of",
        &old.rules,
        &new.rules,
        |item| &item.body.name,
        |item, old| {
            let texts = side(old, &before, &after);
            vec![
                ("reason", item.reason.clone(), true),
                ("block", texts.plain(&item.body.body), false),
            ]
        },
    );
    section(
        &mut out,
        "join",
        &old.joins,
        &new.joins,
        |item| &item.name,
        |item, _| vec![("ops", item.parts.join(" + "), false)],
    );
    section(
        &mut out,
        "reduction of",
        &old.reductions,
        &new.reductions,
        |item| &item.name,
        |item, _| vec![("ops", item.parts.join(" + "), false)],
    );
    section(
        &mut out,
        "family",
        &old.families,
        &new.families,
        |item| &item.name,
        |item, old| {
            let model = side(old, &before, &after).model;
            let members: Vec<&str> = item
                .members
                .iter()
                .map(|id| model[*id].name.as_str())
                .collect();
            vec![("members", members.join(", "), true)]
        },
    );
    if out.is_empty() {
        return "nothing that the model knows of changed\n".to_owned();
    }
    artifacts(&mut out, old, new);
    out
}

fn side<'t>(old: bool, before: &'t Texts<'t>, after: &'t Texts<'t>) -> &'t Texts<'t> {
    if old { before } else { after }
}

/// One line for each item that came, went or changed. `facets` is told whether the item is of the old model.
fn section<T>(
    out: &mut String,
    what: &str,
    old: &[T],
    new: &[T],
    name: fn(&T) -> &String,
    facets: impl Fn(&T, bool) -> Vec<Facet<'static>>,
) {
    let find = |items: &[T], wanted: &str| items.iter().position(|item| name(item) == wanted);
    for item in old {
        if find(new, name(item)).is_none() {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "- {what} {}", name(item));
        }
    }
    for item in new {
        let Some(before) = find(old, name(item)) else {
            let _ = writeln!(out, "+ {what} {}", name(item));
            continue;
        };
        let pairs = facets(&old[before], true)
            .into_iter()
            .zip(facets(item, false));
        let changed: Vec<String> = pairs
            .filter(|(before, after)| before.1 != after.1)
            .map(|((facet, before, shown), (_, after, _))| match shown {
                true => {
                    let [before, after] = without_what_is_equal(&before, &after);
                    format!("{facet}: {before} -> {after}")
                }
                false => facet.to_owned(),
            })
            .collect();
        if !changed.is_empty() {
            let _ = writeln!(out, "~ {what} {}: {}", name(item), changed.join("; "));
        }
    }
}

/// Two long lists from one item before their first difference to one behind their last.
fn without_what_is_equal(before: &str, after: &str) -> [String; 2] {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (before.split(", ").collect(), after.split(", ").collect());
    let equal = |(old, new): &(&&str, &&str)| old == new;
    let shorter = old.len().min(new.len());
    let first = old.iter().zip(&new).take_while(equal).count();
    let last = old.iter().rev().zip(new.iter().rev()).take_while(equal);
    let last = last.count().min(shorter - first);
    let (first, last) = (first.saturating_sub(1), last.saturating_sub(1));
    [old, new].map(|items| {
        let mut shown = items[first..items.len() - last].to_vec();
        if first > 1 {
            shown.insert(0, "...");
        } else {
            shown.splice(0..0, items[..first].iter().copied());
        }
        if last > 1 {
            shown.push("...");
        } else {
            shown.extend(&items[items.len() - last..]);
        }
        shown.join(", ")
    })
}

fn effects(effects: Effects) -> String {
    let all = [
        (effects.raises, "raise"),
        (effects.escapes, "escape"),
        (effects.blocks, "block"),
        (effects.writes, "write"),
        (effects.exits, "exit"),
    ];
    let can: Vec<&str> = all
        .into_iter()
        .filter_map(|(can, what)| can.then_some(what))
        .collect();
    match (effects.pure, can.is_empty()) {
        (true, _) => "pure".to_owned(),
        (false, true) => "none".to_owned(),
        (false, false) => can.join(", "),
    }
}

struct Texts<'m> {
    model: &'m Model,
}

impl Texts<'_> {
    /// A part of the model as text in which nothing depends on what stands elsewhere in the file: places are left out, and numbers of
    /// other definitions are their names.
    fn plain(&self, part: &impl Debug) -> String {
        let text = format!("{part:?}");
        let mut out = String::new();
        let mut rest = text.as_str();
        while let Some(open) = rest.find(['(', '{']) {
            let (head, tail) = rest.split_at(open);
            if let Some(after) = head.strip_suffix("Span ") {
                out.push_str(after);
                rest = tail.split_once('}').map_or("", |(_, rest)| rest);
                continue;
            }
            out.push_str(head);
            out.push_str(&tail[..1]);
            rest = &tail[1..];
            let digits = rest
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(rest.len());
            if let Some(name) = rest[..digits]
                .parse()
                .ok()
                .and_then(|at| self.name(head, at))
            {
                out.push_str(&name);
                rest = &rest[digits..];
            }
        }
        out.push_str(rest);
        out
    }

    /// The name of the definition that `...Id(at)` refers to.
    fn name(&self, head: &str, at: usize) -> Option<String> {
        let model = self.model;
        let kind = head.rsplit(|c: char| !c.is_ascii_alphanumeric()).next()?;
        Some(match kind {
            "EnumId" => model.enums.get(at)?.name.clone(),
            "LayoutId" => model.layouts.get(at)?.name.clone(),
            "StaticId" => model.statics.get(at)?.name.clone(),
            "FunctionId" => model.functions.get(at)?.name.clone(),
            "OpId" => model.ops.get(at)?.name.clone(),
            "InstructionId" => model.instructions.get(at)?.name.clone(),
            "FamilyId" => model.families.get(at)?.name.clone(),
            _ => return None,
        })
    }

    fn steps(&self, instruction: &Instruction) -> String {
        let ops = instruction
            .steps
            .iter()
            .map(|step| self.model[step.op].name.as_str());
        ops.collect::<Vec<_>>().join(" + ")
    }
}

/// Names what is printed from the definitions, and whether its text changes.
fn artifacts(out: &mut String, old: &Model, new: &Model) {
    type Print = fn(&Model, &Micro) -> String;
    let printers: [(&str, Print); 9] = [
        ("opcodes, metadata, emitter methods", |model, _| {
            opcodes::print(model).to_string()
        }),
        ("match loop", |model, _| {
            match_loop::print(model).to_string()
        }),
        ("specializers", |model, _| {
            specializers::print(model).to_string()
        }),
        ("threaded tier", |model, _| {
            c_layouts::print(model) + &threaded::print(model)
        }),
        ("micro-ops", |model, micro| {
            micro_ops::print(model, micro).to_string()
        }),
        ("expansions", |model, micro| {
            expansions::print(model, micro).to_string()
        }),
        ("rules of the optimizer", |model, micro| {
            abstracts::print(model, micro).to_string()
        }),
        ("assertions of layouts and signatures", |model, _| {
            assertions::print(model).to_string()
        }),
        ("reference", |model, _| reference::print(model)),
    ];
    let (old_micro, new_micro) = (Micro::of(old), Micro::of(new));
    out.push_str("artifacts:\n");
    let mut line = |changes: bool, name: &str, more: &str| {
        let mark = if changes { "~" } else { " " };
        let _ = writeln!(out, "{mark} {name}{more}");
    };
    for (name, print) in printers {
        let before = placeless(&print(old, &old_micro), old);
        let after = placeless(&print(new, &new_micro), new);
        line(before != after, name, "");
    }
    let (before, after) = (stencil::all(old), stencil::all(new));
    let texts: HashSet<(&str, String)> = before
        .iter()
        .map(|t| (t.name.as_str(), t.text_without_lines()))
        .collect();
    let changed = after
        .iter()
        .filter(|t| !texts.contains(&(t.name.as_str(), t.text_without_lines())))
        .count();
    let names: HashSet<&str> = after.iter().map(|t| t.name.as_str()).collect();
    let gone = before
        .iter()
        .filter(|t| !names.contains(t.name.as_str()))
        .count();
    let more = format!(": {changed} of {} changed or new, {gone} gone", after.len());
    line(changed + gone > 0, "stencils", &more);
}

/// Generated text without the lines and the digest of the file that it cites.
fn placeless(text: &str, model: &Model) -> String {
    let text: String = text
        .lines()
        .filter(|line| !line.starts_with("#line"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let mut pieces = text.split("bytecodes.def:");
    let mut out = pieces.next().unwrap_or_default().replace(&model.digest, "");
    for piece in pieces {
        out.push_str("bytecodes.def:");
        out.push_str(
            &piece
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .replace(&model.digest, ""),
        );
    }
    out
}
