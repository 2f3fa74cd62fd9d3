//! What is compiled.

use std::path::{Path, PathBuf};

use copperplate_generator::model::Model;
use copperplate_generator::{backend, diagnostic};

/// C text and the name its output is committed under.
#[derive(Clone, Debug)]
pub struct Artifact {
    pub name: &'static str,
    pub source: String,
}

/// `bytecodes.def`, the one place where an instruction's meaning is written.
pub fn definitions_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../bytecodes.def")
}

/// Where the committed output lies, one directory per target.
pub fn prebuilt_directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("prebuilt")
}

impl Artifact {
    /// The threaded tier of some definitions.
    pub fn threaded(model: &Model) -> Artifact {
        let source = [
            include_str!("prelude/words.h"),
            &backend::c_layouts::print(model),
            include_str!("prelude/runtime.h"),
            &backend::threaded::print_accessors(model),
            include_str!("prelude/threaded.h"),
            include_str!("prelude/frames.h"),
            &backend::threaded::print(model),
            include_str!("prelude/entry.h"),
        ]
        .join("\n");
        Artifact {
            name: "threaded",
            source,
        }
    }
}

impl Artifact {
    /// The stencil templates of some ops, in all their register variants. Empty when none is a leaf.
    pub fn stencils(model: &Model, ops: &[&str]) -> Artifact {
        let mut source = [
            include_str!("prelude/words.h"),
            &backend::c_layouts::print(model),
            include_str!("prelude/runtime.h"),
            include_str!("prelude/stencil.h"),
        ]
        .join("\n");
        let templates = model
            .ops
            .iter()
            .filter(|op| ops.contains(&op.name.as_str()));
        source.extend(templates.filter_map(|op| backend::stencil::print(model, op)));
        Artifact {
            name: "stencils",
            source,
        }
    }
}

/// The model of `bytecodes.def`.
///
/// # Errors
/// What is wrong with the definitions, as the generator reports it.
pub fn model() -> Result<Model, String> {
    let path = definitions_path();
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    copperplate_generator::load(&text).map_err(|errors| {
        diagnostic::render(&errors, "bytecodes.def", &text, diagnostic::Style::Plain)
    })
}

/// The threaded tier of `bytecodes.def`.
///
/// # Errors
/// See [`model`].
pub fn threaded() -> Result<Artifact, String> {
    model().map(|model| Artifact::threaded(&model))
}
