//! From C text to machine code: the C prelude, the clang pipeline and the committed output of each target.
//!
//! The generator prints C; [`Artifact`] says what is made of it. For each supported [`Target`] the result is committed
//! below `stencils/prebuilt/`, so that a machine without clang builds it too. [`resolve`] is what build scripts call:
//! it takes the committed text when that is what the definitions give, compiles into the build's own directory when
//! they have changed, and otherwise says what to install. `cargo run -p copperplate-stencils -- refresh` rewrites the
//! committed files and `-- check` proves that they are up to date.

mod artifact;
mod assembly;
mod clang;
pub mod inspect;
mod prebuilt;
mod target;
pub mod templates;

pub use artifact::{
    Artifact, Form, artifacts, definitions_path, model, prebuilt_directory, threaded,
};
pub use assembly::postprocess;
pub use clang::{Clang, FLAGS, MINIMUM_VERSION};
pub use prebuilt::{CheckReport, Error, Origin, Prebuilt, check, refresh, resolve};
pub use target::Target;

/// Rewrites the committed files; every message that asks for it names this command.
pub const REFRESH_COMMAND: &str = "cargo run -p copperplate-stencils -- refresh";
