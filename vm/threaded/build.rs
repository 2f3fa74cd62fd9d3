//! Puts the threaded tier's assembly into the build's directory: the committed one when `bytecodes.def` is what it was
//! made from, a fresh one otherwise.

use std::path::Path;
use std::process::ExitCode;

use copperplate_stencils as stencils;
use stencils::{Origin, Target};

fn main() -> ExitCode {
    println!("cargo::rustc-check-cfg=cfg(copperplate_threaded)");
    println!("cargo::rerun-if-env-changed=COPPERPLATE_CLANG");
    let Some(target) = target() else {
        println!("cargo::rerun-if-changed=build.rs");
        return ExitCode::SUCCESS;
    };
    println!(
        "cargo::rerun-if-changed={}",
        stencils::definitions_path().display()
    );
    println!(
        "cargo::rerun-if-changed={}",
        stencils::prebuilt_directory()
            .join(target.triple())
            .display()
    );
    match assemble(target) {
        Ok(origin) => {
            println!("cargo::rustc-cfg=copperplate_threaded");
            if origin == Origin::Compiled {
                println!(
                    "cargo::warning=bytecodes.def is not what the committed assembly was made from; compiled it anew \
                     (`{}` commits it)",
                    stencils::REFRESH_COMMAND
                );
            }
            ExitCode::SUCCESS
        }
        Err(message) => {
            for line in message.lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

/// The target of the crate being built, where it has machine code.
fn target() -> Option<Target> {
    let cfg = |name: &str| std::env::var(format!("CARGO_CFG_TARGET_{name}")).unwrap_or_default();
    Target::from_cfg(&cfg("ARCH"), &cfg("OS"), &cfg("POINTER_WIDTH"))
}

fn assemble(target: Target) -> Result<Origin, String> {
    let out_dir = std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR for build scripts")?;
    let out_dir = Path::new(&out_dir);
    let artifact = stencils::threaded()
        .map_err(|_| "the definitions are wrong: the build of copperplate-bytecode says how")?;
    let prebuilt = stencils::prebuilt_directory();
    let (code, origin) =
        stencils::resolve(&artifact, target, &prebuilt, out_dir, stencils::Clang::find)
            .map_err(|error| error.to_string())?;
    let path = out_dir.join("threaded.s");
    // Written only when it differs, so that an unchanged text rebuilds nothing.
    if std::fs::read_to_string(&path).ok().as_ref() != Some(&code.text) {
        std::fs::write(&path, &code.text)
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(origin)
}
