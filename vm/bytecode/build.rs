//! Stops the build with what is wrong with the definitions: before anything that is printed from them is missed, and before
//! the crates that this one is a dependency of are built.

use std::process::ExitCode;

use copperplate_generator::diagnostic::Style;
use copperplate_generator::report;

fn main() -> ExitCode {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../bytecodes.def");
    println!("cargo::rerun-if-changed={path}");
    let checked = match std::fs::read_to_string(path) {
        Ok(source) => report::check(&source, "bytecodes.def", Style::Plain),
        Err(error) => Err(format!("cannot read {path}: {error}\n")),
    };
    match checked {
        Ok(_) => ExitCode::SUCCESS,
        Err(text) => {
            eprint!("\n{text}");
            ExitCode::FAILURE
        }
    }
}
