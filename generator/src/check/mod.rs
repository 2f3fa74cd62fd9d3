//! Syntax tree to checked model, in passes: declarations, ops, instructions, families, and what is left unused.

mod apply;
mod arguments;
mod bind;
mod body;
mod caches;
mod declare;
mod effects;
mod expr;
mod facts;
mod family;
mod frames;
mod instruction;
mod intrinsics;
mod join;
mod mentions;
mod op;
mod ownership;
mod pseudo;
mod reduction;
mod rule;
mod seams;
mod shape;
mod types;

pub(crate) use declare::scalar_size;

use std::collections::HashMap;

use crate::ast;
use crate::diagnostic::{Code, Diagnostic, closest};
use crate::model::{EnumId, FamilyId, FunctionId, LayoutId, Model, StaticId};
use crate::span::Span;

/// Checks a syntax tree and builds the model.
///
/// # Errors
///
/// Everything that is wrong with the definitions, in the order of the file. There is no model then.
pub fn check(file: &ast::File, source: &str) -> Result<Model, Vec<Diagnostic>> {
    let mut checker = Checker::new(file, source);
    checker.declare();
    checker.check_ops();
    checker.check_instructions();
    checker.check_families();
    checker.check_pseudos();
    checker.check_rules();
    checker.check_joins();
    checker.check_reductions();
    checker.check_reachable();
    let Checker {
        model, mut errors, ..
    } = checker;
    if errors.is_empty() {
        return Ok(model);
    }
    errors.sort_by(|a, b| (a.span, &a.message).cmp(&(b.span, &b.message)));
    errors.dedup();
    Err(errors)
}

/// The model being built, and the names it is built from.
struct Checker<'a> {
    file: &'a ast::File,
    model: Model,
    errors: Vec<Diagnostic>,
    enums: HashMap<&'a str, EnumId>,
    layouts: HashMap<&'a str, LayoutId>,
    statics: HashMap<&'a str, StaticId>,
    functions: HashMap<&'a str, FunctionId>,
    /// Index into `file.ops`, which is also the index into `model.ops`.
    ops: HashMap<&'a str, usize>,
    /// Opcodes: first `file.instructions`, then `file.supers`.
    instructions: HashMap<&'a str, usize>,
    /// The family of each instruction, generic forms included.
    family_of: HashMap<&'a str, FamilyId>,
    /// Named ops some instruction applies.
    applied: Vec<bool>,
    /// Named ops whose bodies are wrong: what uses them says nothing more.
    broken_ops: Vec<bool>,
}

impl<'a> Checker<'a> {
    fn new(file: &'a ast::File, source: &str) -> Self {
        let line_starts = std::iter::once(0)
            .chain(source.match_indices('\n').map(|(newline, _)| newline + 1))
            .collect();
        Checker {
            file,
            model: Model {
                digest: blake3::hash(source.as_bytes()).to_hex().to_string(),
                line_starts,
                ..Model::default()
            },
            errors: Vec::new(),
            enums: HashMap::new(),
            layouts: HashMap::new(),
            statics: HashMap::new(),
            functions: HashMap::new(),
            ops: HashMap::new(),
            instructions: HashMap::new(),
            family_of: HashMap::new(),
            applied: vec![false; file.ops.len()],
            broken_ops: Vec::new(),
        }
    }

    fn error(&mut self, error: Diagnostic) {
        self.errors.push(error);
    }
}

/// "two inputs are named `x`", for each name that comes again.
fn repeated<'n>(what: &str, names: impl IntoIterator<Item = &'n ast::Ident>) -> Vec<Diagnostic> {
    let mut seen: HashMap<&str, Span> = HashMap::new();
    let mut errors = Vec::new();
    for name in names {
        if let Some(first) = seen.insert(&name.name, name.span) {
            let message = format!("two {what} are named `{}`", name.name);
            errors.push(
                Diagnostic::new(Code::Duplicate, message, name.span)
                    .label("here again")
                    .related(first, "first here"),
            );
        }
    }
    errors
}

/// "`x` is unknown", with a suggestion when something is spelled nearly like it.
fn unknown<'n>(
    what: &str,
    name: &str,
    span: Span,
    known: impl IntoIterator<Item = &'n str>,
) -> Diagnostic {
    let error = Diagnostic::new(
        Code::Unknown,
        format!("there is no {what} named `{name}`"),
        span,
    )
    .label("unknown");
    match closest(name, known) {
        Some(near) => error.help(format!("did you mean `{near}`?")),
        None => error,
    }
}
