//! Keeps the committed machine code in step with the definitions.

use std::io::IsTerminal;
use std::process::ExitCode;

use copperplate_stencils::templates::Progress;
use copperplate_stencils::{Artifact, CheckReport, Clang, Error, MINIMUM_VERSION, Target};

const USAGE: &str = "\
usage: cargo run -p copperplate-stencils -- COMMAND

  refresh   compile what bytecodes.def gives, for every target, and rewrite the committed files that differ
  check     fail unless the committed files are what bytecodes.def gives (digests always; bytes with the same clang)
  source    print the C text";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let command: fn(&Artifact) -> Result<(), String> =
        match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["refresh"] => refresh,
            ["check"] => check,
            ["source"] => source,
            ["--help" | "-h"] => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            _ => {
                eprintln!("{USAGE}");
                return ExitCode::from(2);
            }
        };
    let run = |artifacts: Vec<Artifact>| {
        let results: Vec<String> = artifacts
            .iter()
            .filter_map(|artifact| command(artifact).err())
            .collect();
        if results.is_empty() {
            Ok(())
        } else {
            Err(results.join("\n"))
        }
    };
    match copperplate_stencils::artifacts().and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Shows how far a compilation is, where somebody is looking.
fn progress(target: Target) -> impl Fn(Progress<'_>) + Sync {
    let terminal = std::io::stderr().is_terminal();
    move |progress: Progress<'_>| {
        if terminal {
            let Progress { done, all, op } = progress;
            let end = if done == all { "\r\x1b[K" } else { "" };
            eprint!("\r\x1b[K   Compiling stencils for {target} {done}/{all}: {op}{end}");
        }
    }
}

fn refresh(artifact: &Artifact) -> Result<(), String> {
    let clang = Clang::find().ok_or(format!(
        "refreshing needs clang {MINIMUM_VERSION} or newer (Debian and Ubuntu: `apt install clang-{MINIMUM_VERSION}`, or a \
         newer clang-N), or its path in COPPERPLATE_CLANG"
    ))?;
    for target in Target::ALL {
        let written = copperplate_stencils::refresh(
            artifact,
            target,
            &copperplate_stencils::prebuilt_directory(),
            &clang,
            &progress(target),
        )
        .map_err(|e| e.to_string())?;
        println!(
            "{target}: {} {}",
            artifact.name,
            if written { "written" } else { "up to date" }
        );
    }
    Ok(())
}

fn check(artifact: &Artifact) -> Result<(), String> {
    let clang = Clang::find();
    let mut failed = Vec::new();
    for target in Target::ALL {
        match copperplate_stencils::check(
            artifact,
            target,
            &copperplate_stencils::prebuilt_directory(),
            clang.as_ref(),
        ) {
            Ok(CheckReport::Bytes) => {
                println!("{target}: {} is what the definitions give", artifact.name)
            }
            Ok(CheckReport::DigestOnly { clang }) => {
                println!(
                    "{target}: {} was made from these definitions (by clang {clang}, not at hand)",
                    artifact.name
                );
            }
            Err(error) => failed.push(error),
        }
    }
    let messages: Vec<String> = failed.iter().map(Error::to_string).collect();
    if messages.is_empty() {
        Ok(())
    } else {
        Err(messages.join("\n"))
    }
}

fn source(artifact: &Artifact) -> Result<(), String> {
    print!("{}", artifact.source());
    Ok(())
}
