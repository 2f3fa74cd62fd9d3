//! Compiling all templates of a target: in parallel, and only those whose text has changed.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use copperplate_generator::backend::stencil::Template;

use super::extract;
use super::stencil::{Filler, Stencil};
use super::table::{OpStencils, symbol_of};
use crate::{Clang, Target, clang};

/// What makes stencils of assembly: with another, the same text gives other stencils.
const PIPELINE: &str = concat!(
    include_str!("layout.rs"),
    include_str!("extract.rs"),
    include_str!("cost.rs")
);

/// Variants that are compiled together at least, so that starting clang costs little.
const BATCH: usize = 48;

/// All templates, and the C text in front of each.
#[derive(Clone, Debug)]
pub struct Templates {
    pub prelude: String,
    pub ops: Vec<Template>,
    /// What templates may refer to besides holes.
    pub runtime: BTreeSet<String>,
}

impl Templates {
    /// All C text.
    pub fn source(&self) -> String {
        let mut source = self.prelude.clone();
        for op in &self.ops {
            source.push_str(&op.text);
        }
        source
    }

    /// What a digest of all is made of: the C text but what moves with the lines of the definitions, and the pipeline.
    pub fn digested(&self) -> String {
        let mut source = PIPELINE.to_string();
        source.push_str(&self.prelude);
        for op in &self.ops {
            source.push_str(&op.text_without_lines());
        }
        source
    }

    /// Digest of what the stencils of an op are made from.
    fn digest(&self, op: &Template, target: Target) -> String {
        let mut hasher = blake3::Hasher::new();
        let flags = clang::stencil_arguments(target).join(" ");
        for part in [PIPELINE, &flags, &self.prelude, &op.text_without_lines()] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
        hasher.finalize().to_hex()[..16].to_string()
    }
}

/// How far a compilation is.
#[derive(Clone, Copy, Debug)]
pub struct Progress<'a> {
    pub done: usize,
    pub all: usize,
    /// An op that is finished.
    pub op: &'a str,
}

/// Compiles the templates; takes over from `known` what was made from the same text.
///
/// # Errors
/// What clang said, or which op needs something that a stencil cannot have, with its line.
pub fn compile(
    templates: &Templates,
    target: Target,
    clang: &Clang,
    known: Vec<OpStencils>,
    progress: &(dyn Fn(Progress<'_>) + Sync),
) -> Result<Vec<OpStencils>, String> {
    let mut known: HashMap<(String, String), OpStencils> = known
        .into_iter()
        .map(|op| ((op.name.clone(), op.digest.clone()), op))
        .collect();
    let mut result: Vec<Option<OpStencils>> = Vec::new();
    let mut batches: Vec<Vec<usize>> = Vec::new();
    let mut filling = BATCH;
    for (at, op) in templates.ops.iter().enumerate() {
        let key = (op.name.clone(), templates.digest(op, target));
        let found = known.remove(&key);
        if found.is_none() {
            if filling >= BATCH {
                batches.push(Vec::new());
                filling = 0;
            }
            batches.last_mut().expect("a batch was begun").push(at);
            filling += op.suffixes.len();
        }
        result.push(found);
    }

    let all = batches.iter().map(Vec::len).sum();
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let made: Mutex<Vec<(usize, OpStencils)>> = Mutex::new(Vec::new());
    let failure: Mutex<Option<String>> = Mutex::new(None);
    let work = || {
        while let Some(batch) = batches.get(next.fetch_add(1, Ordering::Relaxed)) {
            if failure.lock().is_ok_and(|failed| failed.is_some()) {
                return;
            }
            let ops: Vec<&Template> = batch.iter().map(|&at| &templates.ops[at]).collect();
            match compile_batch(templates, &ops, target, clang) {
                Ok(compiled) => {
                    for (&at, op) in batch.iter().zip(compiled) {
                        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                        progress(Progress {
                            done,
                            all,
                            op: &op.name,
                        });
                        if let Ok(mut made) = made.lock() {
                            made.push((at, op));
                        }
                    }
                }
                Err(message) => {
                    if let Ok(mut failure) = failure.lock() {
                        failure.get_or_insert(message);
                    }
                }
            }
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads.min(batches.len()) {
            scope.spawn(work);
        }
    });
    let poisoned = |_| "a thread that compiled stencils was lost".to_string();
    if let Some(message) = failure.into_inner().map_err(|_| poisoned(()))? {
        return Err(message);
    }
    for (at, op) in made.into_inner().map_err(|_| poisoned(()))? {
        result[at] = Some(op);
    }
    result
        .into_iter()
        .map(|op| op.ok_or_else(|| poisoned(())))
        .collect()
}

fn compile_batch(
    templates: &Templates,
    ops: &[&Template],
    target: Target,
    clang: &Clang,
) -> Result<Vec<OpStencils>, String> {
    let mut source = templates.prelude.clone();
    for op in ops {
        source.push_str(&op.text);
    }
    let assembly = clang.stencil_assembly(&source, target)?;
    let mut found: BTreeMap<String, Stencil> = extract::stencils(&assembly, target, clang)
        .map_err(|reason| {
            let op = ops.iter().find(|op| {
                op.suffixes
                    .iter()
                    .any(|s| reason.starts_with(&symbol_of(&op.name, s)))
            });
            op.map_or(reason.clone(), |op| at_op(op, &reason))
        })?;
    ops.iter()
        .map(|op| {
            let mut stencils = Vec::new();
            for suffix in &op.suffixes {
                let stencil = found
                    .remove(&symbol_of(&op.name, suffix))
                    .ok_or_else(|| at_op(op, &format!("the variant {suffix} is missing")))?;
                only_runtime(templates, &stencil).map_err(|reason| at_op(op, &reason))?;
                stencils.push((suffix.clone(), stencil));
            }
            Ok(OpStencils {
                name: op.name.clone(),
                digest: templates.digest(op, target),
                stencils,
            })
        })
        .collect()
}

fn at_op(op: &Template, reason: &str) -> String {
    match op.line {
        Some(line) => format!(
            "bytecodes.def:{line}: the stencils of {}: {reason}",
            op.name
        ),
        None => format!("the stencils of {}: {reason}", op.name),
    }
}

/// Whether it refers to the runtime's symbols only: clang may bring in others, such as `memset`.
fn only_runtime(templates: &Templates, stencil: &Stencil) -> Result<(), String> {
    for hole in stencil.hot.holes.iter().chain(&stencil.cold.holes) {
        if let Filler::Runtime(symbol) = &hole.filler
            && !templates.runtime.contains(symbol)
        {
            return Err(format!(
                "the code refers to `{symbol}`, which the definitions do not declare"
            ));
        }
    }
    Ok(())
}
