//! What is compiled.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use copperplate_generator::backend::stencil;
use copperplate_generator::model::Model;
use copperplate_generator::{backend, diagnostic};

use crate::templates::Templates;

/// What is compiled, and the name its output is committed under.
#[derive(Clone, Debug)]
pub struct Artifact {
    pub name: &'static str,
    pub form: Form,
}

/// What becomes of C text.
#[derive(Clone, Debug)]
pub enum Form {
    /// Assembly for `global_asm!`.
    Assembly(String),
    /// Bytes with holes.
    Stencils(Templates),
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
            include_str!("prelude/switching.h"),
            &backend::threaded::print(model),
            include_str!("prelude/entry.h"),
        ]
        .join("\n");
        Artifact {
            name: "threaded",
            form: Form::Assembly(source),
        }
    }

    /// The stencils of some definitions: of every op that has a template, and of the trace compiler's own primitives.
    pub fn stencils(model: &Model) -> Artifact {
        let prelude = [
            // Code made at run time may lie far from the program: what it refers to is found through a table.
            "#define HIDDEN\n#define TEMPLATES\n",
            include_str!("prelude/words.h"),
            &backend::c_layouts::print(model),
            include_str!("prelude/runtime.h"),
            &backend::threaded::print_code_start(model),
            include_str!("prelude/stencil.h"),
            include_str!("prelude/frames.h"),
        ]
        .join("\n");
        Artifact {
            name: "stencils",
            form: Form::Stencils(Templates {
                prelude,
                ops: stencil::all(model),
                runtime: runtime_symbols(model),
            }),
        }
    }

    /// All C text, for a look at it.
    pub fn source(&self) -> String {
        match &self.form {
            Form::Assembly(source) => source.clone(),
            Form::Stencils(templates) => templates.source(),
        }
    }
}

/// What stencils may refer to: the definitions' runtime functions and statics, and what the prelude names.
fn runtime_symbols(model: &Model) -> BTreeSet<String> {
    const PRELUDE: [&str; 8] = [
        "cp_none",
        "cp_true",
        "cp_false",
        "cp_type_int",
        "cp_type_float",
        "cp_dealloc",
        "cp_jit_site_thunk",
        "cp_jit_box_thunk",
    ];
    let functions = model.functions.iter().map(backend::c_layouts::symbol);
    let statics = model.statics.iter().map(|one| one.symbol.as_str());
    functions
        .chain(statics)
        .chain(PRELUDE)
        .map(str::to_string)
        .collect()
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

/// Everything that is committed of `bytecodes.def`.
///
/// # Errors
/// See [`model`].
pub fn artifacts() -> Result<Vec<Artifact>, String> {
    model().map(|model| vec![Artifact::threaded(&model), Artifact::stencils(&model)])
}

/// The threaded tier of `bytecodes.def`.
///
/// # Errors
/// See [`model`].
pub fn threaded() -> Result<Artifact, String> {
    model().map(|model| Artifact::threaded(&model))
}
