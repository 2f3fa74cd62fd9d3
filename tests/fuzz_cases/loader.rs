//! A case for the loader: a text, which it must take as committed output of the build or refuse.

use std::panic::{AssertUnwindSafe, catch_unwind};

use copperplate_stencils::Prebuilt;

/// Reads a file as committed output of the build.
///
/// # Errors
/// Says that it panicked.
pub fn loads_or_refuses(text: &str) -> Result<(), String> {
    let work = || {
        if let Ok(found) = Prebuilt::parse(text) {
            drop(found.stencils());
        }
        drop(copperplate_stencils::templates::parse(text));
    };
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| "the loader panicked".to_owned())
}
