//! What is compiled.

use std::path::{Path, PathBuf};

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

/// The threaded tier of the definitions.
///
/// # Errors
/// What is wrong with the definitions, as the generator reports it.
pub fn threaded() -> Result<Artifact, String> {
    Ok(Artifact {
        name: "threaded",
        source: include_str!("prelude.h").to_string(),
    })
}
